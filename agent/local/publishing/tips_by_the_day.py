# ruff: noqa: E501 - patterns read better unbroken
"""A tip a day for so many days, as that many posts: "a plant tip every day next week at 9 on facebook", «совет про волосы каждый день на следующей неделе в 9»,
"เคล็ดลับต้นไม้ทุกวันสัปดาห์หน้า 9 โมง". Each is a text of its own, and next week begins with its Monday. What the tips are about is asked where nobody says it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from agent.contract import Request, Turn
from agent.language import detect
from agent.local import times
from agent.local.publishing.post_words import THERE, THERE_TH
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_LONGEST, _WEEK, _WORKING, _MOST = 200, 7, 5, 31
_NOUN = {
    "en": lazy(r"^(?:an?|one|some|1)?\s*(?:new |short |quick |small |daily |useful )*(?P<of>(?:(?!(?:the|my|our|with|and|for|to|video|clip|reel|picture|photo)\b)[\w'-]+ ){0,3}?)(?P<noun>tip|fact|quote|hint|life ?hack|trick|recipe)s?(?:\s+(?:about|on|for|of)\s+(?P<about>.+))?$", re.IGNORECASE),
    "ru": lazy(r"^(?:(?:по )?(?:одному |одной |1 )|один |новый |короткий |полезный |какой-нибудь )*(?P<noun>совет|факт|цитат|лайфхак|рецепт)[а-яё]*(?:\s+(?P<about>(?:про|об?|по|для)\s+.+))?$", re.IGNORECASE),
    "th": lazy(r"^(?P<noun>ทิปส์|ทิป|เคล็ดลับ|เกร็ดความรู้|เกร็ด|คำคม|ทริค|สูตร)(?:เรื่อง|เกี่ยวกับ|การ)?\s?(?P<about>\S.*)?$"),
}  # fmt: skip
_LEAD = {
    "en": lazy(r"^\W*(?:(?:hi|hey|please|pls|can|could|you|u|i|i'd|we|would|want|need|like|to|let's|jarvis|post|publish|share|put|out|schedule|plan|give|me|us|make|write|create|do|send)[\s,]+)*", re.IGNORECASE),
    "ru": lazy(r"^\W*(?:(?:привет|пожалуйста|слушай|можешь|хочу|надо|нужно|нужен|давай|мне|нам|и)[\s,]+|(?:публик|опублик|выклад|вылож|запост|пост[иь]|размещ|размест|запланир|пиши|напиши|дава|дай|сдела|делай)[а-яё]*\s+)*", re.IGNORECASE),
    "th": lazy(r"^\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|อยากให้|โพสต์|โพส|ลง|ตั้งเวลา|เขียน|ทำ|แชร์)\s?)*"),
}  # fmt: skip
_DAILY = {
    "en": lazy(r"\b(?:every|each) (?:single )?(?P<working>week)?day\b|\bdaily\b|\b(?:(?:one|1) )?(?:a|per) day\b", re.IGNORECASE),
    "ru": lazy(r"(?<![а-яё])(?:кажд(?:ый|ого) (?P<working>будний )?день|ежедневно|(?:раз |по одному )?в день|по одному в день)(?![а-яё])", re.IGNORECASE),
    "th": lazy(r"ทุก(?:ๆ|\s)?(?P<working>วันทำงาน)|ทุก(?:ๆ|\s)?วัน(?!จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)|วันละ\s?(?:ทิป|อัน|ข้อ|โพสต์|ครั้ง|เรื่อง|(?:1|หนึ่ง)\s?(?:ทิป|อัน|ข้อ|โพสต์|ครั้ง|เรื่อง))"),
}  # fmt: skip
_SPAN = {
    "en": lazy(r"(?:\b(?:for|of|during|in|all|over)\s+)*(?:the\s+)?(?:(?:whole|all)\s+)?\bnext week\b|\bfor (?:the )?(?:next )?(?:a week|one week|week|7 days|(?P<days>\d{1,2}) days)\b", re.IGNORECASE),
    "ru": lazy(r"(?<![а-яё])(?:(?:на|всю|в|течение)\s+)*(?:следующ|будущ)(?:ей|ую|ая) недел[юеия]|(?<![а-яё])(?:в течение|на) (?:недели|неделю(?: вперёд| вперед)?|(?P<days>\d{1,2}) дн(?:ей|я))(?![а-яё])", re.IGNORECASE),
    "th": lazy(r"(?:ใน|ตลอด|ทั้ง)?(?:สัปดาห์|อาทิตย์)หน้า|(?:เป็นเวลา|ตลอด)\s?(?:หนึ่งสัปดาห์|1 สัปดาห์|(?P<days>\d{1,2})\s?วัน)"),
}  # fmt: skip
_NEXT = lazy(r"next week\b|следующ|будущ|หน้า$", re.IGNORECASE)
_ON_TH = lazy(r"(?:ลง|บน|ใน|ที่)\s?(?=(?:เฟส|เฟซ|ไอจี|เทเลแกรม|อินสตา|เพจ|ติ๊ก|x\b))|(?:ลง|บน|ใน|ที่)$")
_EDGES = lazy(r"^[\s,.;:–—-]+|[\s,.;:–—-]+$|(?:^|[\s,]+)(?:and|и|แล้ว)?\s*(?:post(?: (?:it|them))?(?: at)?|at|on|в|на|to|publish it|ลง|ตอน|เวลา)$", re.IGNORECASE)
_MONTHS = {
    "en": ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
    "ru": ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
    "th": ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"],
}  # fmt: skip
_SAID = {
    "en": "write {n} posts about {topic} and post one a day {there} from {day} {month} {clock}",
    "ru": "напиши {n} {noun} про {topic} и выкладывай по одному в день {there} с {day} {month} {clock}",
    "th": "เขียนโพสต์เรื่อง{topic} {n} โพสต์ แล้วลง{there} วันละโพสต์ ตั้งแต่วันที่ {day} {month} {clock}",
}
_ASKED = {
    "en": "What should they be about?",
    "ru": "О чём они должны быть?",
    "th": "อยากให้เป็นเรื่องอะไรครับ?",
}
_MANY_RU = {"совет": "советы", "факт": "факты", "цитат": "цитаты", "лайфхак": "лайфхаки", "рецепт": "рецепты"}
_ABOUT = {"en": "{kind} about {about}", "ru": "{kind} про {about}", "th": "{kind}{about}"}
_DROPS = lazy(r"\b(?:cancel|never ?mind|forget it|drop it|leave it|no thanks)\b|(?<![а-яё])(?:отмен|не надо|не нужно|забудь|передумал)|ยกเลิก|ไม่เอาแล้ว|ไม่ต้องแล้ว|ช่างมัน", re.IGNORECASE)
"""The wish is given up."""


def tips_by_the_day(text: str) -> str:
    """The message as a wish for as many posts as there are days; as it was for any other, and where it says not what they are about."""
    said = _read(text)
    return _SAID[said[0]].format(**said[1]) if said and said[1]["topic"] else text


def tips_of_what(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The question what the tips are about, or the plan of them where that was asked and is answered; None for any other message."""
    if request.question is None:
        said = None if request.attachments else _read(request.text)
        return Plan(goal=request.text, question=_ASKED[said[0]]) if said and not said[1]["topic"] else None
    turns = [*request.history, Turn("user", request.text)]
    at = next((at for at in range(len(turns) - 2, 0, -1) if turns[at].text in _ASKED.values()), 0)
    said, answer = _read(turns[at - 1].text) if at else None, normalise(turns[at + 1].text).strip(" .!")
    if said is None or turns[at + 1].role != "user" or not 1 < len(answer) <= _LONGEST or _DROPS.search(answer):
        return None
    answer = re.sub(r"^(?:about|on|про|об?|เรื่อง|เกี่ยวกับ)\s*(?=\S{2})", "", answer, flags=re.IGNORECASE)
    wish = _SAID[said[0]].format(**{**said[1], "topic": _ABOUT[said[0]].format(kind=said[1]["kind"], about=answer)})
    if at == len(turns) - 2:
        return again(replace(request, text=wish, question=None, history=turns[: at - 1]))
    return again(replace(request, history=[*turns[: at - 1], Turn("user", wish), *turns[at + 2 : -1]]))


def _read(text: str) -> tuple[str, dict[str, object]] | None:
    """The language of such a message, and what it tells; None for any other."""
    text = normalise(text)
    language = "th" if re.search("[\u0e00-\u0e7f]", text) else "ru" if re.search("[а-яё]", text, re.IGNORECASE) else "en"
    daily, span = (_DAILY[language].search(text), _SPAN[language].search(text)) if len(text) <= _LONGEST else (None, None)
    if daily is None or span is None or detect(text, "") != language:
        return None
    begins, days = _begins(span, working=bool(daily["working"]))
    rest = _LEAD[language].sub("", _DAILY[language].sub(" , ", _SPAN[language].sub(" , ", text)), count=1)
    there = list[str]()
    for place in sorted([*THERE.finditer(rest), *THERE_TH.finditer(rest)], key=lambda found: -found.start()):
        there.insert(0, place[0].strip())
        rest = f"{rest[: place.start()]} , {rest[place.end() :]}"
    spoken = times.read(rest)
    clocks = " ".join(rest[clock.start : clock.end].strip() for clock in spoken.clocks)
    for start, end in sorted(spoken.spans, reverse=True):
        rest = f"{rest[:start]} , {rest[end:]}"
    if spoken.days or spoken.every or not 2 <= days <= _MOST:
        return None
    rest = re.sub(r"\s*(?:,\s*)+", ", ", rest)
    rest = re.sub(r",\s*(?=(?:about|on|про|об?)\s)", " ", rest)
    for _ in range(3):
        rest = _EDGES.sub("", rest)
    noun = _NOUN[language].match(rest.replace(", ", " ") if language == "th" else rest)
    kind = _kind(noun, language) if noun else ""
    topic = _topic(noun, kind, language) if noun else None
    if topic is None:
        return None
    where = " ".join(there)
    told = {"n": days, "noun": "поста" if days < _WORKING else "постов", "topic": topic, "kind": kind, "there": _ON_TH.sub("", where) if language == "th" else where, "clock": clocks, "day": begins.day, "month": _MONTHS[language][begins.month - 1]}
    return language, told


def _begins(span: re.Match[str], *, working: bool) -> tuple[date, int]:
    """The first day, and how many there are."""
    today = NOW.get().date()
    if _NEXT.search(span[0]):
        return today + timedelta(days=_WEEK - today.weekday()), _WORKING if working else _WEEK
    return today + timedelta(days=1), int(span["days"] or _WEEK)


def _kind(noun: re.Match[str], language: str) -> str:
    """What each of the posts is, told of several: "plant tips"."""
    if language == "en":
        return f"{noun['of'] or ''}{noun['noun']}s".strip()
    return _MANY_RU.get(noun["noun"].lower(), noun["noun"]) if language == "ru" else noun["noun"]


def _topic(noun: re.Match[str], kind: str, language: str) -> str | None:
    """What the posts are about; empty where that is not said, None where the words are of something else."""
    about = (noun["about"] or "").strip(" ,.")
    if re.search(r",|\bthen\b", about):
        return None
    if not about:
        return kind if language == "en" and noun["of"].strip() else ""
    return f"{kind} {about}" if language == "ru" else _ABOUT[language].format(kind=kind, about=about)
