# ruff: noqa: E501 - patterns read better unbroken
"""All of some posts but one that a clause tells of: "cancel everything for tomorrow but the one that is about skating", «отмени все посты на среду, кроме
того, что про зиму», "ยกเลิกทุกโพสต์ แต่เก็บอันที่พูดถึงขนมปังไว้". Put as the plain words for it are read: "except the post about skating".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.local import times
from agent.local.publishing.post_words import CANCELS, ONE_TH, SHIFTS, TAKES_DOWN, several
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_LONGEST = 200  # characters: what is longer says more than one thing
_ONE_EN = r"(?:(?:the|that|my|our)\s+)(?:ones?|posts?|publications?|reels?|videos?|vids?|clips?|shorts?|stor(?:y|ies)|pictures?|photos?|announcements?|thing)"
_OF_EN = r"(?:,?\s+(?:that|which)(?:['’]s|\s+is|\s+are|\s+was)?(?:\s+all)?)?\s+(?:about|on|called|named|titled|mention(?:s|ing)|say(?:s|ing)|speak(?:s|ing) (?:about|of)|talk(?:s|ing) about|deal(?:s|ing) with|show(?:s|ing)|concern(?:s|ing)|with)\s+"
_EN = (
    lazy(rf"^(?P<all>.+?)[\s,]+(?:except|apart from|besides|other than|but|but not|and not)(?:\s+for)?\s+{_ONE_EN}{_OF_EN}(?P<one>[^,.;!?]{{2,60}})[\s.!]*$", re.IGNORECASE),
    lazy(rf"^(?P<all>.+?)[\s,.;]+(?:but|and|only|just)\s+(?:(?:please|only|just)\s+)*(?:keep|leave|spare|don'?t (?:cancel|touch|move|delete|remove)|not)\s+{_ONE_EN}{_OF_EN}(?P<one>[^,.;!?]{{2,60}}?)(?:\s+(?:alone|in place|there|on|in|up|as (?:it|they) (?:is|are)|where it is|please|untouched))*[\s.!]*$", re.IGNORECASE),
)
_ONE_RU = r"(?:тот|того|той|тому|ту|та|те|тех|(?:(?:тот|того|той|ту|те|тех)\s+)?(?:пост(?:а|ы|ов)?|публикаци[яюией]+|ролик(?:а|и|ов)?|рилс(?:а|ы|ов)?|видео|клип(?:а|ы|ов)?|шортс(?:а|ы)?|сторис|картин[а-яё]+|фото|объявлени[а-яё]+))"
_OF_RU = r"(?:,?\s+(?:что|котор[а-яё]+|где|в котор[а-яё]+))?(?:\s+(?:ид[её]т речь|речь|говорится|говорит|рассказывает|рассказывается|рассказ|посвящ[её]н[аоы]?|называется))?\s+(?:про|об?|с|со)\s+"
_RU = (
    lazy(rf"^(?P<all>.+?),?\s+(?:кроме|за исключением|но не)\s+{_ONE_RU}{_OF_RU}(?P<one>[^,.;!?]{{2,60}})[\s.!]*$", re.IGNORECASE),
    lazy(rf"^(?P<all>.+?)[,.;]?\s+(?:но|а|и)\s+{_ONE_RU}{_OF_RU}(?P<one>[^,.;!?]{{2,60}}?),?\s+(?:оставь|оставить|не трогай|не трогать|не отменяй|не удаляй|не убирай|не снимай|пусть (?:останется|выйдет|выходит|будет))(?:те)?[\s.!]*$", re.IGNORECASE),
    lazy(rf"^(?P<all>.+?)[,.;]?\s+(?:(?:но|а|и|только)\s+)+(?:оставь|не трогай|не отменяй|не удаляй|не убирай|не снимай)(?:те)?\s+(?:только\s+)?{_ONE_RU}{_OF_RU}(?P<one>[^,.;!?]{{2,60}})[\s.!]*$", re.IGNORECASE),
)
_ONE_OF_TH = rf"(?:{ONE_TH}|อัน|ตัว)(?:ที่|ซึ่ง)?(?:เป็น|พูดถึง|พูดเรื่อง|เล่าเรื่อง|เกี่ยวกับ|มี|ชื่อ|เขียนถึง|เรื่อง|ของ)+\s?"
_TH = (
    lazy(rf"^(?P<all>.+?)\s?(?:ยกเว้น|นอกจาก|เว้นแต่|เว้น)\s?{_ONE_OF_TH}(?P<one>[^,.;!?]{{2,50}}?)(?:ไว้|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$"),
    lazy(rf"^(?P<all>.+?)\s?(?:แต่|ส่วน)(?:ให้|ช่วย|ขอ)*(?:เก็บ|เหลือ|คง|ปล่อย|เว้น|ไม่ต้อง(?:ยกเลิก|ลบ|แตะ)|อย่า(?:เพิ่ง)?(?:ยกเลิก|ลบ|แตะ|เลื่อน))(?:แค่|เฉพาะ)?{_ONE_OF_TH}(?P<one>[^,.;!?]{{2,50}}?)(?:เอาไว้|ไว้|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$"),
)
_PLAIN = ((_EN, "{all} except the post about {one}"), (_RU, "{all}, кроме поста про {one}"), (_TH, "{all} ยกเว้นโพสต์เรื่อง{one}"))
_OBJECT_FIRST_RU = lazy(r"^(?P<what>(?:все|всё)\s[^,.;!?]{2,60}?),?\s+(?P<do>(?:отмени|сними|удали|убери)(?:те)?)\s*$", re.IGNORECASE)

_DAYS_RU = {
    "понедельника": "понедельник", "вторника": "вторник", "среды": "среду", "четверга": "четверг", "пятницы": "пятницу", "субботы": "субботу",
    "воскресенья": "воскресенье", "завтра": "завтра", "послезавтра": "послезавтра", "сегодня": "сегодня",
}  # fmt: skip
_OFF_A_DAY_RU = lazy(rf"^(?:сними|убери)(?:те)?\s+(?:(?:с|со)\s+(?P<day>{'|'.join(_DAYS_RU)})\s+(?:всё|все(?: посты| публикации)?)|(?:всё|все(?: посты| публикации)?)\s+(?:с|со)\s+(?P<day2>{'|'.join(_DAYS_RU)}))$", re.IGNORECASE)
_OFF_A_DAY_EN = lazy(r"^take (?:everything|all posts|all of it) off (?P<day>\w+)['’]?s? (?:schedule|calendar|plan|list)$", re.IGNORECASE)
"""All is taken off a day, which is still to come: "take everything off tomorrow's schedule", «убери с завтра всё»."""


def all_but_one(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of all but what a clause spares; None for any other message."""
    text = re.sub(r"\s+", " ", normalise(request.text)).strip()
    if request.question or request.attachments or len(text) > _LONGEST or '"' in text:
        return None
    plain = _plain(text)
    return again(replace(request, text=plain)) if plain and plain != text else None


def _plain(text: str) -> str:
    for patterns, said in _PLAIN:
        for pattern in patterns:
            if (found := pattern.match(text)) is None or times.read(found["one"]).spans:
                continue
            meant = _off_a_day(_OBJECT_FIRST_RU.sub(r"\g<do> \g<what>", found["all"].rstrip(" ,")))
            if several(meant) and any(verb.match(meant) for verb in (CANCELS, TAKES_DOWN, SHIFTS)):
                return said.format(all=meant, one=found["one"].strip())
    return ""


def _off_a_day(meant: str) -> str:
    if found := _OFF_A_DAY_RU.match(meant):
        return f"отмени все посты на {_DAYS_RU[(found['day'] or found['day2']).lower()]}"
    if found := _OFF_A_DAY_EN.match(meant):
        return f"cancel everything for {found['day']}"
    return meant
