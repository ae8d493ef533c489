# ruff: noqa: E501 - patterns read better unbroken
"""The description of a podcast episode, which is written as that of a video is: «напиши описание выпуска подкаста мы говорили с психологом о тревоге», "show
notes for our episode about sleep". What was spoken of in it is what the words are about, and who spoke is told in them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_ASK_EN = r"(?:(?:please|can you|could you|i|we|need|want|write|make|do|give|draft|me|us|a|an|the|some|short|our|my)\s+){0,8}"
_ASK_RU = r"(?:(?:пожалуйста|можешь|мне|нам|нужно|надо|хочу|напиши|сделай|придумай|составь|написать|сделать|короткое|краткое|текст)(?:те)?\s+){0,6}"
_WHOSE_RU = r"(?:(?:нов|последн|перв|втор|наш|мо|эт|сегодняшн|следующ)[а-яё]+\s+|\d{1,3}(?:-?го|-?му)?\s+){0,3}"
_WISH = lazy(
    rf"^\W*{_ASK_EN}(?:(?:show|episode) notes|(?:episode |podcast )?description|description|blurb)(?:\s+(?:for|of|to))?\s+(?:(?:the|my|our|this|a|new|latest|next)\s+){{0,3}}(?:podcast episode|podcast|episode)(?:\s+of (?:the|my|our) podcast)?(?P<en>(?:[\s,:.—–-]+\S.*)?)$"
    rf"|^\W*{_ASK_RU}(?:опиши(?:те)?|описание)\s+(?:(?:к|ко|для)\s+)?{_WHOSE_RU}(?:(?:выпуск|эпизод)[ау]?\s+{_WHOSE_RU}|сери[июя]\s+{_WHOSE_RU})?подкаст[ау]?(?P<ru>(?:[\s,:.—–-]+\S.*)?)$"
    r"|^\s*(?:(?:ช่วย|ขอ|รบกวน)\s?){0,3}(?:เขียน|ทำ|แต่ง|คิด)?\s?(?:คำบรรยาย|คำอธิบาย|รายละเอียด|โชว์โน้ต|คำโปรย)(?:ของ|สำหรับ|ประกอบ)?(?:ตอน(?:ใหม่|ล่าสุด|ของ)?)?\s?(?:รายการ)?(?:พอดแคสต์|พอดคาสต์|พอดแคส)(?:ของ(?:เรา|ผม|ฉัน))?(?:ตอน(?:ใหม่|ล่าสุด)?)?(?P<th>(?:\s*\S.*)?)$",
    re.IGNORECASE | re.DOTALL,
)
_ABOUT = lazy(
    r"(?:\b(?:about|on the topic of|on)\s+(?P<en>\S.*)|(?<![а-яё])(?:про|об?|на тему)\s+(?P<ru>\S.*)|(?:เรื่อง|เกี่ยวกับ|หัวข้อ)\s?(?P<th>\S.*))$", re.IGNORECASE | re.DOTALL
)
_SPOKEN = lazy(r"\b(?:we|i|our guest|the guest|he|she)\b.*\b(?:talk|spoke|speak|discuss|chat)|(?<![а-яё])(?:мы|я|гость|гостья|она|он|там|в нём|в нем)(?![а-яё]).*(?:говори|обсуди|обсужда|бесед|расска)", re.IGNORECASE | re.DOTALL)
_MORE = lazy(r"[\n\"“«]|(?:^|[\s,.])(?:and|then|и)\s+(?:post|publish|make|draw|read|выложи|опубликуй|сделай|нарисуй|озвучь)", re.IGNORECASE)
_WRITE = {"en": "write a description for a video about {about}", "ru": "напиши описание для видео про {about}", "th": "เขียนคำบรรยายสำหรับวิดีโอเรื่อง{about}"}
_BARE = {"en": "write a description for a video", "ru": "напиши описание для видео", "th": "เขียนคำบรรยายสำหรับวิดีโอ"}
_MOST = 300  # characters


def of_podcast(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of such a description; None for any other message, and where a file came with it."""
    text = normalise(request.text)
    match = None if request.question or request.attachments or len(text) > _MOST else _WISH.match(text)
    if match is None:
        return None
    language = next(name for name in _WRITE if match[name] is not None)
    told = match[language].strip(" ,:.—–-")
    if _MORE.search(told):
        return None
    found = _ABOUT.search(told)
    if found is None:
        return again(replace(request, text=_BARE[language])) if not told else None
    about = next(value for value in found.groups() if value).strip(" .!")
    if language == "ru":
        from media.prose.russian import nominative

        about = nominative(about)
    plan = again(replace(request, text=_WRITE[language].format(about=f'"{about}"')))
    writes = len(plan.steps) == 1 and "topic" in plan.steps[0].args and any(one.tool.name == plan.steps[0].tool and "hashtags" in one.slots for one in index.abilities)
    if not writes:
        return None
    lead = told[: found.start()].strip(" ,")
    if not lead or not _SPOKEN.search(told):
        return plan if not lead else None
    step = plan.steps[0]
    line = f"{told[:1].upper()}{told[1:]}"
    return plan.model_copy(update={"steps": [step.model_copy(update={"args": {**step.args, "details": [line]}})]})
