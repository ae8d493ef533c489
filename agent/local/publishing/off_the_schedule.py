# ruff: noqa: E501 - patterns read better unbroken
"""What is to be taken off the plan of posts ("take the reel off the schedule", «убери рилс из плана», "เอารีลออกจากตารางโพสต์") is put as what calls
a publication off: the thing and the plan, named without a verb that cancels, read like a wish to publish it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.publishing.called_off import CALL_OFF
from agent.local.words import normalise
from agent.patterns import lazy

_LONGEST = 120  # characters
_EN = (
    r"(?:take|remove|delete|drop|pull|get|strike|cross|scrap|kick|yank|unlist)",
    r"(?:it|that|this|them|(?:(?:the|that|this|my|our|both|all)\s+){0,2}(?P<post>reels?|posts?|publications?|stor(?:y|ies)|shorts?|tiktoks?)|(?:(?:the|that|this|my|our)\s+){1,2}(?:one|video|clip|film|picture|photo|image|banner|poster|card|thing))",
    r"(?:from|off|off of|out of)\s+(?:(?:the|my|our)\s+)?(?:(?:post(?:s|ing)?|publish(?:ing)?|publication)\s+)?(?:schedule|plan|queue|calendar|line-?up|timetable)",
)
_RU = (
    r"(?:убери|удали|вычеркни|выкинь|выкини|сними|исключи|сотри|снимай|убирай|удаляй|убрать|удалить|снять|вычеркнуть)(?:те)?",
    r"(?:его|её|ее|их|это|(?:(?:этот|эту|тот|ту|мой|мою|наш|нашу|весь|эти)\s+)?(?:(?P<post>рилс\w{0,2}|рилз\w{0,2}|пост\w{0,2}|публикаци[юи]|сторис|шортс\w?)|роли[кч]\w{0,2}|видео|видос\w{0,2}|клип\w?|картинк[уи]|фотк?[оуи]|фильм\w?|баннер\w?|афишу|плакат|открытку))",
    r"(?:из|с|со)\s+(?:плана|планов|расписани[яй]|графика|очереди|календаря|отложенных|отложки|запланированн(?:ых|ого))(?:\s+(?:публикаци[йи]|постов|постинга|выкладки|выхода))?",
)
_END_EN = r"(?:[\s,]+(?:please|pls|now|for now|then|thanks|again|too|as well))*[\s.!]*"
_END_RU = r"(?:[\s,]+(?:пожалуйста|плиз|пока|сейчас|спасибо|тоже|совсем|вообще))*[\s.!]*"
_LEAD = r"^\W*(?:(?:no|wait|ok|okay|oh|so|please|just|can you|could you|and|then|actually|let'?s|нет|стой|ой|ладно|слушай|ок|а|и|тогда|давай|лучше|пожалуйста|можешь|надо|нужно)[\s,.!]+){0,4}"
_ABOUT_EN, _ABOUT_RU = r"(?:\s+(?:about|on|with)\s+(?P<about>\w[\w' -]{1,40}?))?", r"(?:\s+(?:про|об?)\s+(?P<about>\w[\w -]{1,40}?))?"
_OFF = (
    lazy(rf"{_LEAD}{_EN[0]}\s+{_EN[1]}{_ABOUT_EN}\s+{_EN[2]}{_END_EN}$", re.IGNORECASE),
    lazy(rf"{_LEAD}take\s+(?:off|out of)\s+(?:the\s+)?(?:schedule|plan|queue)\s+{_EN[1]}{_ABOUT_EN}{_END_EN}$", re.IGNORECASE),
    lazy(rf"{_LEAD}{_RU[0]}(?:\s+{_RU[1]}{_ABOUT_RU})?\s+{_RU[2]}{_END_RU}$", re.IGNORECASE),
    lazy(rf"{_LEAD}{_RU[0]}\s+{_RU[2]}\s+{_RU[1]}{_ABOUT_RU}{_END_RU}$", re.IGNORECASE),
    lazy(rf"{_LEAD}{_RU[2]}\s+{_RU[0]}(?:\s+{_RU[1]}{_ABOUT_RU})?{_END_RU}$", re.IGNORECASE),
    lazy(rf"{_LEAD}{_RU[2]}\s+{_RU[1]}\s+{_RU[0]}{_END_RU}$", re.IGNORECASE),
    lazy(rf"{_LEAD}{_RU[1]}{_ABOUT_RU}\s+{_RU[2]}\s+{_RU[0]}{_END_RU}$", re.IGNORECASE),
    lazy(rf"{_LEAD}{_RU[1]}\s+{_RU[0]}\s+{_RU[2]}{_END_RU}$", re.IGNORECASE),
    lazy(
        r"^\s*(?:ไม่|เดี๋ยว|งั้น|โอเค|ช่วย|ขอ|รบกวน|\s){0,5}(?:เอา|ลบ|ถอด|ดึง|ตัด|ถอน|ปลด)\s?(?:(?:มัน|อันนี้|อันนั้น|ตัวนี้|(?P<post>โพส(?:ต์)?|รีล(?:ส์)?|สตอรี่?)|คลิป|วิดีโอ|วีดีโอ|รูป|ภาพ|แบนเนอร์|โปสเตอร์)(?:นี้|นั้น)?(?:\s?(?:เรื่อง|เกี่ยวกับ)\s?(?P<about>[\w\u0e00-\u0e7f]{2,30}?))?)?\s?(?:ออก(?:ไป)?|ลง|ทิ้ง)?\s?จาก\s?(?:ตาราง|แผน|คิว|ปฏิทิน|กำหนดการ)(?:ที่)?(?:ตั้ง|การ|จะ)?(?:โพส(?:ต์)?|ลง(?:โพส(?:ต์)?)?|เผยแพร่)?(?:ก่อน|เลย|ที|หน่อย|ด้วย|ให้|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|แล้ว|\s)*$"
    ),
)
_ABOUT = {"en": "cancel the scheduled post about {}", "ru": "отмени запланированный пост про {}", "th": "ยกเลิกโพสต์ที่ตั้งเวลาไว้เรื่อง {}"}
_CALENDAR = "script.calendar"


def off_the_schedule(request: Request) -> Request:
    """The request as a wish to call the publication off; as it was where a plan of topics was made last, or a sheet that may bear the word."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST:
        return request
    found = next((match for pattern in _OFF if (match := pattern.match(text))), None)
    if found is None or not _of_posts(request, found):
        return request
    language = detect(text, request.language)
    about = (found.groupdict().get("about") or "").strip()
    told = _ABOUT if about else CALL_OFF
    return replace(request, text=told.get(language, told["en"]).format(about))


def _of_posts(request: Request, found: re.Match[str]) -> bool:
    """Whether the plan is one of posts: something was put up to go out, or a post is named, and no content calendar is what was made last."""
    newest = [step.tool for step in request.earlier[0].steps] if request.earlier else []
    put_up = any(step.tool.startswith("publishing.") for plan in request.earlier for step in plan.steps)
    named = bool(found.groupdict().get("post"))
    return _CALENDAR not in newest and (put_up or named or not request.earlier)
