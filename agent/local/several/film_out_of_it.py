# ruff: noqa: E501 - patterns read better unbroken
"""A script or a song, and the film that is made out of it in the same breath: "write a script about spiders, then turn it into a video", «сочини песню про море
и сделай к ней клип», "แต่งเพลงเรื่องฝน แล้วเอาไปทำเอ็มวีนะคะ". The film is made after it and with it, and the half that makes the film is not lost.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.target import sources
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_LONGEST = 240
_POLITE_TH = r"(?:ให้|หน่อย|ที(?!่)|ด้วย|เลย|(?<!ช)นะ|น้า|ค่ะ|ค่า|(?<!โย)คะ|ครับ|คับ|(?<!เ)จ้า|จ้ะ|\s)*"
_TH = lazy(
    r"^(?P<head>[^\n\"]{0,30}?(?:บท|สคริปต์|สคริป|เพลง)[^\n\"]*?)\s*(?:แล้วก็|แล้ว|และ|จากนั้น(?:ก็)?)\s?(?:ช่วย|ขอ)?(?:เอา(?:บท|เพลง|มัน)?(?:นี้|นั้น)?(?:ไป|มา)?)?(?:ทำ|สร้าง)(?:ออกมา)?(?:เป็น)?\s?"
    rf"(?P<film>มิวสิค\s?วิดีโอ|มิวสิก\s?วิดีโอ|เอ็มวี|mv|คลิป(?:เพลง|วิดีโอ)?|วิดีโอ|วีดีโอ|รีล)(?:สั้นๆ?)?\s?(?:(?:จาก|ประกอบ|ของ|ตาม|ใช้)(?:เพลง|บท)(?:นั้น|นี้)?)?(?P<how>(?:\s?(?:แนวตั้ง|แนวนอน|จัตุรัส|(?:ใส่|มี|พร้อม)ซับ(?:ไตเติล)?(?:ไทย|อังกฤษ)?|(?:ใช้)?เสียง(?:ผู้หญิง|ผู้ชาย)))*){_POLITE_TH}$",
    re.IGNORECASE,
)
_IT_EN = r"(?: (?:from|out of|for|to|with|of|using|based on) (?:it|that|this|(?:the|that|this) (?:script|song|track|tune|music)))"
_EN = lazy(
    r"^(?P<head>[^\n\"]{0,60}?\b(?:script|song|tune|track|jingle|melody)\b[^\n\"]*?)(?:,?\s+and(?: then)?|,?\s+then|[,.;])\s+(?:please )?(?:(?:turn|make) (?:it|that|the (?:script|song)) into|make|do|create|film|shoot)"
    rf" (?:me )?(?:an?|the|one)?\s?(?P<how>(?:(?:vertical|square|horizontal|short) )?)(?P<film>music video|mv|video clip|video|clip|short|reel|film){_IT_EN}?(?P<how2>(?:,? (?:with (?:thai|english|russian) subtitles|with (?:an? )?(?:male|female) voice))?)(?:,? (?:please|too|as well))*[\s.!]*$",
    re.IGNORECASE,
)
_IT_RU = r"(?:из (?:него|неё|нее|этого|этой песни)|по (?:нему|этому сценарию)|(?:к|под) (?:ней|нему|этой песне)|на (?:неё|нее|него|эту песню)|с (?:ней|ним|этой песней))"
_RU = lazy(
    r"^(?P<head>[^\n\"]{0,50}?(?<![а-яё])(?:сценарий|песн[юя]|трек|мелодию|песенку)(?![а-яё])[^\n\"]*?)(?:,?\s+(?:и|а)(?: потом| затем)?|,?\s+(?:потом|затем)|[,.;])\s+(?:сделай|сними|снимай|смонтируй|собери)(?:те)?"
    rf"(?: {_IT_RU})? (?P<how>(?:(?:вертикальн|квадратн|горизонтальн|коротк)[а-яё]+ )?)(?P<film>музыкальный клип|клип|видеоклип|видео|ролик|рилс|фильм)(?: {_IT_RU})?(?P<how2>(?:,? с (?:русскими|тайскими|английскими) субтитрами)?)(?:,? (?:пожалуйста|тоже))*[\s.!]*$",
    re.IGNORECASE,
)
_WISHES = {"th": "ทำคลิปเรื่อง{about}{how}", "en": "make a {how}video about {about}{how2}", "ru": "сделай {how}видео про {about}{how2}"}
_OF_ITSELF = lazy(r"\b(?:read|voice(?:-?over)?|post|publish|schedule|draw|picture|poster)\b|(?<![а-яё])(?:озвуч|(?:на|за|про)чита|прочти|наговор|выложи|опубликуй|нарисуй|запланируй)|อ่าน|พากย์|โพสต์|วาด|โปสเตอร์|คลิปนี้|วิดีโอนี้", re.IGNORECASE)
"""Wishes for more than the two."""


def film_out_of_it(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of what is written or played, and of the film with it; None for any other message."""
    if request.question or request.attachments or len(request.text) > _LONGEST:
        return None
    text = normalise(request.text)
    for language, pattern in (("th", _TH), ("en", _EN), ("ru", _RU)):
        found = pattern.match(text)
        if found is None or _OF_ITSELF.search(found["head"]):
            continue
        alone = again(replace(request, text=found["head"].strip(" ,.;"), earlier=(), recent=()))
        return _with_its_film(alone, language, found.groupdict(), request, index, again)
    return None


def _with_its_film(alone: Plan, language: str, said: dict[str, str | None], request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan with the film behind the one thing that the plan makes; None where it makes another."""
    made = alone.steps[0] if len(alone.steps) == 1 and not alone.question else None
    about = (made.args.get("topic") or made.args.get("prompt")) if made else None
    ability = index.whole(made.tool) if made and isinstance(about, str) else None
    if made is None or ability is None or sources(made.args):
        return None
    outputs = {kind: name for name, kind in reversed(ability.tool.output_kinds().items())}
    wish = _WISHES[language].format(about=about, how=f" {(said['how'] or '').strip()}" if language == "th" else said["how"] or "", how2=said.get("how2") or "")
    plan = again(replace(request, text=wish.strip(), earlier=(), recent=()))
    film = plan.steps[0] if len(plan.steps) == 1 and not plan.question else None
    its = index.whole(film.tool) if film else None
    if film is None or its is None or "video" not in its.tool.output_kinds().values():
        return None
    told = _told(film, f"${made.id}.{outputs.get('audio') or outputs.get('document') or ''}", sung="audio" in outputs, fields=set(its.tool.input.model_fields))
    return told and Plan(goal="; ".join(dict.fromkeys((made.title, told.title))), steps=[made, told])


def _told(film: Step, source: str, *, sung: bool, fields: set[str]) -> Step | None:
    """The film with the song under it, or with the script in the place of what it is about."""
    field = "music_file" if sung else "notes"
    if source.endswith(".") or field not in fields:
        return None
    args = {**film.args, field: source} if sung else {field: [source], **{name: value for name, value in film.args.items() if name != "topic"}}
    return film.model_copy(update={"args": args})
