# ruff: noqa: E501 - patterns read better unbroken
"""An ad that is words, and no film: "write an ad for my old bike, red, good tyres", «напиши объявление о продаже дивана, серый, самовывоз», and one for the
radio, which is read aloud: "a 30 second radio ad for the panto, read by a cheery woman". Its facts are told in it, one by one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from agent.contract import Request
from agent.language import detect
from agent.local.announcing.announcement import FILM, as_line
from agent.local.announcing.facts import LENGTH
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.left_out import said_without
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_ASK = r"^\W*(?:(?:please|can you|could you|i|we|need|want|make|do|draft|create|give|me|us|a|an|short|пожалуйста|мне|нам|нужн[аоы]?|нужен|надо|сделай|создай|ช่วย|ขอ|ทำ)\s*)*"
_LONG = r"(?:(?P<long>\d{1,3}[ -]?(?:s|secs?|seconds?|mins?|minutes?|сек[а-яё]*|мин[а-яё]*))[ -])?"
_AD = lazy(
    rf"{_ASK}(?:write|draft)\s+(?:me\s+|us\s+)?(?:an?\s+)?(?:short\s+)?{_LONG}(?:ads?|adverts?|advertisements?|classifieds?|listings?)\s+(?:for|about)\s+(?P<en>[^,.;!?\n]{{3,80}})(?P<rest>.*)$"
    rf"|{_ASK}(?:напиши|составь|сочини|набросай)(?:те)?\s+(?:мне\s+)?(?:объявлени[ея]|рекламу|рекламный текст)\s+(?:о продаже|о сдаче|про|об?|для)\s+(?P<ru>[^,.;!?\n]{{3,80}})(?P<rest_ru>.*)$"
    r"|^\s*(?:ช่วย|ขอ)*เขียน(?:ประกาศ(?:ขาย|ให้เช่า)?|โฆษณา(?:ขาย)?)(?:เรื่อง|สำหรับ)?\s?(?P<th>[^,.;!?\n\s]{3,60})(?P<rest_th>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_RADIO = lazy(
    rf"{_ASK}{_LONG}(?:radio (?:ad|advert|spot|commercial)s?)\s+(?:for|about)\s+(?P<en>[^,.;!?\n]{{3,80}})(?P<rest>.*)$"
    rf"|{_ASK}{_LONG.replace('<long>', '<long_ru>')}(?:радиореклам[а-яё]+|реклам[а-яё]+(?: ролик)? (?:на|для) радио|рекламный ролик (?:на|для) радио)\s+(?:для|про|об?)\s+(?P<ru>[^,.;!?\n]{{3,80}})(?P<rest_ru>.*)$"
    r"|^\s*(?:ช่วย|ขอ|ทำ|เขียน|แต่ง)*(?:โฆษณา|สปอต)วิทยุ(?:เรื่อง|สำหรับ|ให้)?\s?(?P<th>[^,.;!?\n\s]{3,60})(?P<rest_th>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_CUT = lazy(r"\s*[,;]\s*(?:and\s+|и\s+)?|[.!]\s+|\s*\n\s*")
_CUT_TH = lazy(r"\s*,\s*|\s+(?=[\u0e00-\u0e7f])")
_WORDS_TOO = lazy(r"^(?:(?:also|and|plus|with|ещё|и|а также|แล้วก็|และ|ขอ)\s*)*(?:(?:an?|the|some)\s+)?(?:(?:short |catchy )?(?:titles?|captions?|hash ?tags)|заголов|подпис|хе[шс]те?г|แคปชั่น|แฮชแท็ก|ชื่อเรื่อง)", re.IGNORECASE)
_VOICED = lazy(r"\b(?:voice|voice-?over|read|narrat\w+|by an? (?:\w+ )?(?:man|woman)|male|female)\b|(?<![а-яё])(?:голос|озвуч|прочита|диктор|женщин|мужчин)[а-яё]*|เสียง(?!เพลง|ดนตรี)|พากย์|อ่าน", re.IGNORECASE)
_AND_READ = lazy(r"(?<!script)(?<!text)(?<!and)\s+(?:and(?: then)?|then|и|а потом|потом)\s+(?=(?:read|voice|narrate|record)\s|(?:прочитай|прочти|озвучь|зачитай)(?:те)?(?![а-яё]))|\s*แล้ว(?:ก็)?(?=อ่าน|พากย์)", re.IGNORECASE)
"""Its reading is a piece of its own."""
_MUSIC = lazy(r"\b(?:music|jingle|tune)\b|(?<![а-яё])музык[а-яё]*|เพลง|ดนตรี", re.IGNORECASE)
_WOMAN = lazy(r"\b(?:woman|female|lady|girl)\b|(?<![а-яё])(?:женск|женщин|девуш)[а-яё]*|ผู้หญิง|หญิง", re.IGNORECASE)
_MAN = lazy(r"\b(?:man|male|guy)\b|(?<![а-яё])(?:мужск|мужчин)[а-яё]*|ผู้ชาย|ชาย", re.IGNORECASE)
_HOW = lazy(r"^(?:keep it|make it|be|not too|пусть будет|чтоб[ы]? было|без)\b.*|^(?:funny|serious|honest|friendly|casual|chatty|formal|warm|смешно|весело|серь[её]зно|честно|по-доброму|разговорно|ฮา ?ๆ|จริงใจ|สนุก ?ๆ)$", re.IGNORECASE)
_WRITE = {"en": "write a {long}script about {what}{how}", "ru": "напиши сценарий {long}про {what}{how}", "th": "เขียนสคริปต์เรื่อง{what} {long}{how}"}
_READ = {"en": " and read it aloud{who}", "ru": " и озвучь{who}", "th": " แล้วอ่านออกเสียง{who}"}
_WHO = {"en": {"f": " in a woman's voice", "m": " in a man's voice"}, "ru": {"f": " женским голосом", "m": " мужским голосом"}, "th": {"f": "เสียงผู้หญิง", "m": "เสียงผู้ชาย"}}
_TITLE = {"en": "write a title and hashtags about {what}{place}", "ru": "напиши заголовок и хештеги про {what}{place}", "th": "เขียนแคปชั่นเรื่อง{what}{place}"}
_PLACE = lazy(r"\s*(?:\b(?:for|on)|(?<![а-яё])(?:для|в)|(?:ลง|สำหรับ))\s*\S+$", re.IGNORECASE)
_MOST = 500


@dataclass
class _Told:
    """What stands behind an ad's subject, by what it is."""

    long: str = ""
    how: list[str] = field(default_factory=list)
    facts: list[str] = field(default_factory=list)
    voice: list[str] = field(default_factory=list)
    music: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)


def ads_told(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of an ad in words; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _MOST or '"' in text:
        return None
    text = _AND_READ.sub(", ", text)
    radio = _RADIO.match(text)
    match = radio or _AD.match(text)
    key = next((key for key in ("en", "ru", "th") if match[key]), "") if match else ""
    if match is None or (FILM.search(text) and not radio):
        return None
    groups, suffix = match.groupdict(), "" if key == "en" else f"_{key}"
    told = _sorted(groups[f"rest{suffix}"] or "", key)
    told.long = groups.get("long") or groups.get("long_ru") or told.long
    what = match[key].strip()
    wish = _WRITE[key].format(what=what, long=_long(told.long, key), how="".join(f", {how}" for how in told.how))
    if radio or told.voice:
        said = " ".join(told.voice)
        wish += _READ[key].format(who=_WHO[key]["f"] if _WOMAN.search(said) else _WHO[key]["m"] if _MAN.search(said) else "")
    return _planned(wish, what, told, request, index, again)


def _planned(wish: str, what: str, told: _Told, request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    language = detect(request.text, request.language)
    plan = again(replace(request, text=wish, earlier=(), recent=()))
    writes = next((a for a in index.abilities if a.operation is None and {"topic", "duration_s", "details", "notes"} <= a.tool.input.model_fields.keys() and a.tool.domain == "script"), None)
    first = plan.steps[0] if plan.steps and not plan.question else None
    if writes is None or first is None or first.tool != writes.tool.name:
        return None
    values = {"topic": what, **({"details": [as_line(fact) for fact in told.facts]} if told.facts else {})}
    steps = [wording.with_values(first, writes, values, language), *plan.steps[1:]]
    if told.words:
        place = found[0] if (found := _PLACE.search(told.words[-1])) else ""
        more = again(replace(request, text=_TITLE[detect(wish)].format(what=what, place=place), earlier=(), recent=()))
        steps += more.steps if not more.question else []
    made = Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)
    return said_without(made, ", ".join(told.music), language) if told.music else made


def _sorted(rest: str, key: str) -> _Told:
    """The pieces behind the subject, by what they are."""
    told = _Told()
    for piece in (found.strip(" .,;!") for found in (_CUT_TH if key == "th" else _CUT).split(rest) if found):
        if not piece:
            continue
        if LENGTH.fullmatch(piece):
            told.long = piece
            continue
        kinds = ((_WORDS_TOO, told.words), (_MUSIC, told.music), (_VOICED, told.voice), (_HOW, told.how))
        next((kind for pattern, kind in kinds if pattern.search(piece)), told.facts).append(piece)
    return told


def _long(said: str, key: str) -> str:
    """A length as the wish for a script has it."""
    return "" if not said else f"{said} " if key == "en" else f"на {said} " if key == "ru" else f"{said} "
