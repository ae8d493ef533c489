# ruff: noqa: E501 - patterns read better unbroken
"""A set of stickers for a messenger: "make a sticker set for LINE with a cat", «стикерпак для телеграма про кота», "ทำสติกเกอร์ไลน์รูปแมว". Square pictures of it are
drawn one by one, and it is said that they are no set which the messenger takes as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.imagery.stickers import as_square_pictures
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_LONGEST, _MOST, _USUAL = 160, 60, 8
"""As many as the smallest set that LINE takes."""
_PLACE = r"(?:line|telegram|tg|whats ?app|viber|imessage|discord|messenger|signal)"
_ASKS_EN = r"(?:(?:hi|hey|please|pls|can|could|you|u|i|i'd|we|would|need|want|like|to|make|create|draw|design|get|do|give|me|us|some|an?|the)[\s,]+){0,8}"
_EN = lazy(
    rf"^\W*{_ASKS_EN}(?P<pack>(?:set|pack|collection) of )?(?:(?P<n>{NUMBER})\s+)?(?:(?P<place>{_PLACE}) )?stickers?(?P<set>[ -](?:pack|set|collection)s?)?(?: (?:for|on|in) (?:my )?(?P<place2>{_PLACE}))?(?:\s*[:,–—-]\s*|\s+(?:of|with|about|showing)\s+|\s*$)(?P<what>[^:;\"\n]{{0,100}})$",
    re.IGNORECASE,
)
_EN_BEFORE = lazy(rf"^\W*{_ASKS_EN}(?:(?P<n>{NUMBER})\s+)?(?P<what>(?:(?!(?:of|with|for|about|no|without)\b)[a-z'-]+ ){{1,4}}?)(?P<place>{_PLACE} )?stickers?(?P<set>[ -](?:pack|set|collection)s?)?(?: (?:for|on|in) (?:my )?(?P<place2>{_PLACE}))?\W*$", re.IGNORECASE)
_PLACE_RU = r"(?:телеграм[а-яё]*|телег[аиеу]|тг|вотсап[а-яё]*|ватсап[а-яё]*|вайбер[а-яё]*|line|лайн[а-яё]*|вк|вконтакте|мессенджер[а-яё]*|telegram|whatsapp)"
_ASKS_RU = r"(?:(?:привет|пожалуйста|плиз|мне|нам|нуж(?:но|ны|на|ен)|надо|хочу|можешь|сделай(?:те)?|сделать|нарисуй(?:те)?|нарисовать|создай(?:те)?|придумай(?:те)?|собери(?:те)?)[\s,]+){0,6}"
_RU = lazy(
    rf"^\W*{_ASKS_RU}(?:(?P<n>{NUMBER})\s+)?(?:(?P<set>(?:набор|пак|комплект|пачку)\s+(?:из\s+)?)?(?:стикер(?:ы|ов|а|чики|чиков)|наклейки|наклеек)|(?P<pack>стикер-?пак))(?:\s+(?:для|в)\s+(?P<place>{_PLACE_RU}))?"
    rf"(?P<to>\s+со?\s+|\s+про\s+|\s*[:,–—-]\s*|\s*$)(?P<what>[^:;\"\n]{{0,100}})$",
    re.IGNORECASE,
)
_BEHIND = lazy(rf"[\s,]+(?:for|on|in|для|в)\s+(?:my )?(?P<place>{_PLACE}|{_PLACE_RU})(?:[\s,]+(?:please|pls|пожалуйста|плиз))?\W*$", re.IGNORECASE)
_END_TH = r"(?:ให้|หน่อย|ที|นะ|ด้วย|ค่ะ|(?<!โย)คะ|ครับ|คับ|(?<!เ)จ้า|จ้ะ|ค่า|เลย|\s)*"
_COUNT_TH = r"(?P<n{0}>\d{{1,2}}|สิบหก|สิบสอง|สิบ|แปด|หก|ห้า|สี่)\s?(?:ตัว|ลาย|แบบ|รูป|ภาพ|อัน|ชิ้น)"
_TH = lazy(
    rf"^\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|วาด|สร้าง|ออกแบบ)\s?)*(?P<set>(?:ชุด|เซ็ต|เซต)\s?)?สต[ิี][๊]?[กค]?เกอร์\s?(?P<place>ไลน์|line|telegram|เทเลแกรม)?\s?(?:{_COUNT_TH.format('')})?\s*(?:รูป|เป็น|ลาย|เรื่อง)?\s*(?P<what>[^:;\"\n\d]{{0,60}}?)\s?(?:{_COUNT_TH.format('2')})?{_END_TH}$",
    re.IGNORECASE,
)
_DRAW = {"en": "draw {n} square pictures of {what}", "ru": "нарисуй {n} картинок{to}{what}, квадратные", "th": "วาดรูป {n} รูป {what} สี่เหลี่ยมจัตุรัส"}
_NO_SET = {"en": "single square pictures, no finished set for {place}", "ru": "отдельные квадратные картинки, готового набора для {place} я не соберу", "th": "เป็นรูปสี่เหลี่ยมทีละรูป ยังไม่ใช่ชุดพร้อมลง{place}"}
_NAMED = lazy(rf"\b{_PLACE}\b|(?<![а-яё]){_PLACE_RU}(?![а-яё])|ไลน์|เทเลแกรม", re.IGNORECASE)
_SET = lazy(r"\b(?:pack|set|collection)s?\b|(?<![а-яё])(?:набор|пак|комплект|пачк)|стикер-?пак|ชุด|เซ็ต|เซต", re.IGNORECASE)
_NAMES = {"line": "LINE", "telegram": "Telegram", "tg": "Telegram", "whatsapp": "WhatsApp", "телега": "телеграма", "телеграм": "телеграма", "тг": "телеграма"}
_A_MESSENGER = {"en": "a messenger", "ru": "мессенджера", "th": "แอปแชต"}
_OF_WHAT = {
    "en": "I draw stickers as single square pictures, as many as you say; a finished set for {place} I can't make yet. What should they show? Say for example “{n} stickers of a sleepy cat”.",
    "ru": "Стикеры я рисую отдельными квадратными картинками, сколько скажете; готового набора для {place} пока не соберу. Что на них нарисовать? Скажите, например: «{n} стикеров с сонным котом».",
    "th": "สติกเกอร์ผมวาดเป็นรูปสี่เหลี่ยมทีละรูป กี่รูปก็ได้ครับ ส่วนชุดพร้อมลง{place}ยังทำไม่ได้ อยากให้เป็นรูปอะไรดี เช่น “สติกเกอร์แมวง่วง {n} รูป”",
}


def sticker_set(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of its pictures, which says that they are no set; None for any other message, and for stickers that are for no messenger."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST:
        return None
    language = detect(text, request.language)
    if language not in _DRAW:
        return None
    counted = as_square_pictures(text)
    if counted != text:
        place = _NAMED.search(text)
        plan = again(replace(request, text=counted)) if place or _SET.search(text) else None
        return _said(plan, place[0] if place else "", language) if plan else None
    found = _EN.match(text) or _EN_BEFORE.match(text) or _RU.match(text) or _TH.match(text)
    said = found.groupdict() if found else {}
    what, place = (said.get("what") or "").strip(" ,.!?"), (said.get("place") or said.get("place2") or "").strip()
    if behind := _BEHIND.search(f" {what}"):
        what, place = f" {what}"[: behind.start()].strip(" ,"), behind["place"]
    if not (place or said.get("set") or said.get("pack")):
        return None
    number = _count(said.get("n") or said.get("n2") or "")
    if not re.search(r"\w{2}", what):
        return Plan(reply=_OF_WHAT[language].format(place=_called(place, language), n=number))
    to = (said.get("to") or "").strip(" :,–—-")
    return _said(again(replace(request, text=_DRAW[language].format(n=number, what=what, to=f" {to} " if to in ("с", "со") else ": "))), place, language)


def _said(plan: Plan, place: str, language: str) -> Plan | None:
    """The plan of pictures, which says that they are no set; None where it is of something else."""
    if not plan.steps or not all(step.tool.startswith("image.") for step in plan.steps):
        return None
    first, *others = plan.steps
    title = f"{first.title} ({_NO_SET[language].format(place=_called(place, language))})"
    return plan.model_copy(update={"steps": [first.model_copy(update={"title": title}), *others], "goal": title if not others else plan.goal})


def _called(place: str, language: str) -> str:
    """A messenger by its name as it is written: "line" is LINE."""
    return _NAMES.get(place.lower(), place) or _A_MESSENGER[language]


def _count(said: str) -> int:
    """How many are wished for; as many as are usual where nobody says it."""
    number = parse(said.lower()) if said else _USUAL
    return int(number) if 1 <= number <= _MOST and number == int(number) else _USUAL
