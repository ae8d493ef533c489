# ruff: noqa: E501 - patterns read better unbroken
"""A film that advertises somebody or congratulates them, and behind that all that is to be said in it: "a commercial for our plumbing company: we come within an
hour, day and night, call 555 0134", «реклама автошколы: терпеливые инструкторы, первое занятие бесплатно», "a birthday video for my dad, he turns 60 and loves fishing".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.announcing.announced import FIELD, telling
from agent.local.announcing.announcement import SHEET, as_line
from agent.local.announcing.facts import LENGTH
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.several.counted import says_how
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_ASK = r"\W*(?:(?:please|pls|hi|can|could|you|i|we|need|want|make|create|do|film|shoot|me|us|an?|the|short|quick|nice|\d{1,3}[ -]?(?:s|secs?|seconds?)|vertical|square)[\s,]+){0,8}"
_ASK_RU = r"\W*(?:(?:пожалуйста|привет|мне|нам|нужн[аоы]?|нужен|надо|хочу|сделай|сделайте|сними|снимите|создай|короткий|короткую|вертикальный)[\s,]+){0,6}"
_FILM_EN, _FILM_RU = r"(?:videos?|vids?|clips?|films?|reels?|shorts?|spots?)", r"(?:ролик|видео|клип|рилс|фильм)"
_OCCASION = r"(?:birthday|farewell|retirement|anniversary|goodbye|thank[- ]you|congratulations?|graduation|wedding)"
_ADVERT = (
    lazy(
        rf"^(?P<head>{_ASK}(?:(?:promo(?:tional)?|advertising|ad|advert|commercial)(?: {_FILM_EN})?|{_FILM_EN} (?:ad|advert|commercial)) (?:for|of|about) (?P<what>(?:our|my|the|an?) [^:,.;\n\d]{{2,50}}?))(?::\s*|\s+[-–—]\s+|\n\s*)(?P<facts>\S.*)$",
        re.IGNORECASE | re.DOTALL,
    ),
    lazy(
        rf"^(?P<head>{_ASK_RU}(?:реклам[ау]|рекламн(?:ый|ое) {_FILM_RU}|промо-?{_FILM_RU}|{_FILM_RU}[- ]реклам[ау]|видеореклам[ау])(?: для| про)? (?P<what>[^:,.;\n\d]{{2,50}}?))(?::\s*|\s+[-–—]\s+|\n\s*)(?P<facts>\S.*)$",
        re.IGNORECASE | re.DOTALL,
    ),
    lazy(
        r"^(?P<head>(?:ช่วย|ขอ|อยากได้|ทำ|สร้าง|\s){0,4}(?:คลิป|วิดีโอ|วีดีโอ)?(?:โฆษณา|โปรโมท|โปรโมต)(?:ให้)?(?P<what>(?:ร้าน|โรงเรียน|คลินิก|โรงแรม|คาเฟ่|ฟิตเนส|ยิม|บริษัท|ฟาร์ม|สตูดิโอ|อู่|สปา|โฮมสเตย์|รีสอร์ต)\S{0,40}))\s+(?P<facts>\S+\s.*)$",
        re.DOTALL,
    ),
)
_GREETING = (
    lazy(rf"^(?P<head>{_ASK}(?P<occasion>{_OCCASION}) {_FILM_EN} for (?P<what>[^:,.;\n\d]{{2,50}}?))(?:[:,.]\s+|\s+(?=who\b))(?P<facts>\S.*)$", re.IGNORECASE | re.DOTALL),
    lazy(
        rf"^(?P<head>{_ASK_RU}(?:(?P<occasion>поздравительн|прощальн)(?:ый|ое) {_FILM_RU}|{_FILM_RU}[- ]поздравление) (?P<what>[^:,.;\n\d]{{2,70}}?))(?:[:,.]\s+)(?P<facts>\S.*)$",
        re.IGNORECASE | re.DOTALL,
    ),
    lazy(r"^(?P<head>(?:ช่วย|ขอ|อยาก(?:ได้|ให้)?|ทำ|สร้าง|\s){0,5}(?:คลิป|วิดีโอ|วีดีโอ)(?P<occasion>(?:อวยพร)?(?:วันเกิด|อำลา|เกษียณ|ครบรอบ))(?:ให้)?(?P<what>[\u0e00-\u0e7f]\S{1,30}))\s+(?P<facts>\S+\s.*)$", re.DOTALL),
)
_CUT, _CUT_TH = lazy(r"\s*[,;]\s+(?:(?:and|и)\s+)?|(?<=[.!?])(?<!тел\.)(?<!ул\.)(?<!tel\.)(?<!ph\.)(?<!г\.)\s+|\s*\n\s*"), lazy(r"\s*,\s*|(?<!\d)\s+(?!\d)")
_NEW_WISH = lazy(r"\b(?:post|publish|upload|schedule|poster|caption|hashtags?)\b|(?<![а-яё])(?:вылож|опублик|запост|подпис|хештег)[а-яё]*|ลงเฟ|ลงไอจี|โพสต์|แคปชั่น", re.IGNORECASE)
_VOICED = lazy(r"\b(?:voice|music|subtitles?|style|tone)\b|(?<![а-яё])(?:голос|музык|субтитр|стил)[а-яё]*|เสียง|เพลง|ดนตรี|ซับ|วินาที", re.IGNORECASE)
_FILM_TH = lazy(r"คลิป|วิดีโอ|วีดีโอ|รีล|(?:^|\s)ถึง\s")
"""Thai: the film is wished for behind what is told, or what is told goes on behind a gap."""
_LED = lazy(r"^(?:and|who|и|а|about)\s+", re.IGNORECASE)
_MOST, _LONGEST, _PIECE = 12, 600, 160


def advert_told(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of one film that says all of it; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or request.earlier or len(text) > _LONGEST or '"' in text or SHEET.search(text) or _NEW_WISH.search(text):
        return None
    found = next((match for pattern in (*_ADVERT, *_GREETING) if (match := pattern.match(text))), None)
    maker = next((ability for ability in telling(index).values() if {"pace", "music_level"} <= ability.tool.input.model_fields.keys()), None)
    if found is None or maker is None or _FILM_TH.search(found["facts"]):
        return None
    language = detect(text, request.language)
    pieces = [piece.strip(" .!") for piece in (_CUT_TH if re.search("[\u0e00-\u0e7f]", found["facts"]) else _CUT).split(found["facts"]) if piece.strip(" .!")]
    how = [piece for piece in pieces if LENGTH.fullmatch(piece) or _VOICED.search(piece) or (len(piece.split()) <= _FEW and not _THAI.search(piece) and says_how(piece, maker))]
    facts = [as_line(_LED.sub("", piece)) for piece in pieces if piece not in how]
    if not 1 <= len(facts) <= _MOST or any(len(fact) > _PIECE for fact in facts):
        return None
    how = [*(length[0] for length in [LENGTH.search(found["head"])] if length), *how]
    plan = again(replace(request, text=(" " if language == "th" else ", ").join([_MAKE.get(language, _MAKE["en"]), *how])))
    step = plan.steps[0] if len(plan.steps) == 1 else None
    if step is None or step.tool != maker.tool.name:
        return None
    told = wording.with_values(step, maker, {"topic": _topic(found), FIELD: facts}, language)
    return plan.model_copy(update={"steps": [told], "goal": told.title})


_MAKE = {"en": 'make a video about "our shop"', "ru": 'сделай ролик про "магазин"', "th": "ทำคลิปเรื่องร้านของเรา"}
_FEW = 2  # words of a value that stands for itself
_THAI = lazy("[\u0e00-\u0e7f]")


def _topic(found: re.Match[str]) -> str:
    """What the film is about: whose it is, or the occasion and whom it is for."""
    what, said = found["what"].strip(), found.groupdict()
    if "occasion" not in said:
        return what
    if _THAI.search(what):
        return f"{found['occasion']}{what}"
    if re.search("[а-яё]", what, re.IGNORECASE):
        return f"{'прощание' if (found['occasion'] or '').lower().startswith('прощ') else 'поздравление'} {what}"
    return f"{found['occasion'].lower()} {'to' if re.match('fare|good|thank|congrat', found['occasion'], re.IGNORECASE) else 'of'} {what}"
