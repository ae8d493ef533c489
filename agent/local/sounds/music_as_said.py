# ruff: noqa: E501 - tables of words and patterns read better unbroken
"""Music as it was asked for: drums alone, drums or none wherever that is said, a slow or a fast piece, and what it is for in full ("yoga class", where the mood took
"yoga"). Before that, music for advertising, ringtones and several signature tunes put in the words that are understood.
"""

from __future__ import annotations

import re
from typing import Any

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.sounds.genres import is_a_kind
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_INTROS = lazy(
    r"\b(?P<n>two|three|four|five|six|[2-9])\s+(?:(?:different|short|unique|new|catchy|possible)\s+)*(?:podcast\s+|show\s+|channel\s+)?(?:intro|outro|theme|opening|signature|sting)\s+(?P<what>tunes|jingles|tracks|songs|melodies)\b", re.IGNORECASE,
)
_INTROS_RU = lazy(
    r"(?<![а-яё\d])(?P<n>две|два|три|четыре|пять|[2-9])\s+(?:разн[а-яё]+\s+|коротк[а-яё]+\s+)*(?:вариант[а-яё]*\s+)?(?:музыкальн[а-яё]+\s+)?(?:заставк|отбивк)[а-яё]*(?=\s+(?:для|к|на)\s+(?:[а-яё]+\s+)?(?:подкаст|канал|радио|эфир|стрим|передач|шоу|лекци|урок))", re.IGNORECASE,
)
_AD_RU = lazy(r"(?<![а-яё])(?P<what>(?:музык|мелоди|трек|мотив)[а-яё]*)\s+(?:под|для|на|к)\s+(?:реклам(?:у|ы|е)|(?:рекламн|промо)[а-яё-]*\s?ролик[а-яё]*|видеореклам[а-яё]+)(?![а-яё])", re.IGNORECASE)
_FONT_RU = lazy(r"(?<![а-яё])фонов(?:ая|ую|ой)\s+(?=музык)", re.IGNORECASE)
_AD_TH = lazy(r"(?P<what>เพลง|ดนตรี)(?:พื้นหลัง|แบ็คกราวด์|แบคกราวด์|คลอ)(?=โฆษณา)")
_RING = lazy(r"\bring tone", re.IGNORECASE)
_DRUMS_FIRST_RU = lazy(r"^(?P<lead>\W*(?:(?:сделай|хочу|нужны|дай|мне|пожалуйста)\s+)*)(?P<what>(?:только|одни)\s+(?:ударные|барабаны))(?![а-яё])", re.IGNORECASE)
_JINGLES_TH = lazy(r"^\s*(?:ขอ|ทำ|อยากได้)?(?P<what>จิงเกิ้?ล|เพลง)\s?(?P<n>[2-9]|สอง|สาม|สี่)\s?(?:แบบ|เพลง|อัน)(?:ให้|สำหรับ|ของ)?(?P<rest>ร้าน[^\s]*)(?P<end>.*)$", re.DOTALL)

_NAMED = lazy(
    r"\b(?:music|tunes?|songs?|tracks?|beats?|loops?|melod(?:y|ies)|jingles?|piece|score|soundtrack|drums?|drumming|percussion|waltz|rock|lullaby|intro|ringtone)\b|(?<![а-яё])(?:музык|мелоди|трек|бит|луп|песн|джингл|композици|ударн|барабан|вальс|рок|заставк|рингтон|колыбельн|минус)[а-яё]*|เพลง|ดนตรี|จิงเกิ|บีท|บีต|ลูป|กลอง|ริงโทน|ทำนอง|ร็อ[กค]", re.IGNORECASE,
)
_NO_DRUMS = lazy(r"[\s,]*(?:\b(?:no|without|with no|minus)\s+(?:any\s+|the\s+)?(?:drums?|percussion)\b|(?<![а-яё])без\s+(?:барабан|ударн|перкусси)[а-яё]*|(?:ไม่เอา|ไม่มี|ไม่ใส่|ไม่ต้องมี|งด)กลอง)", re.IGNORECASE)
_DRUM = r"(?:drums?(?: kit)?|drumming|percussion)"
_ONLY_DRUMS = lazy(
    rf"\b(?:only|just|solo)\s+(?:the\s+)?{_DRUM}\b|\b{_DRUM}\s+(?:loops?\b|solo\b|track\b|only\b|alone\b|beat only\b|and nothing else)|(?<![а-яё])(?:только|одни)\s+(?:барабаны?|ударные)(?![а-яё])|(?<![а-яё])барабанн[а-яё]+\s+(?:луп|петл|соло|парти)[а-яё]*|(?<![а-яё])(?:луп|соло|партия)\s+(?:на\s+)?(?:барабан|ударн)[а-яё]*|(?:เสียง)?กลอง(?:ลูป|ล้วน|โซโล่|โซโล|อย่างเดียว|เดี่ยว)|(?:แค่|เฉพาะ)(?:เสียง)?กลอง|ลูปกลอง", re.IGNORECASE,
)
_AND_MORE = lazy(r"\s*(?:,|\band\b|&|\bwith\b|(?<![а-яё])и(?![а-яё])|กับ|และ)\s*(?:an?\s+)?(?:bass|guitar|piano|synth|бас|гитар|пианино|синт|เบส|กีตาร์|เปียโน)", re.IGNORECASE)
"""Behind drums, other players: "only drums and bass"."""
_DRUMS_TOO = lazy(r"[\s,]*(?:\b(?:and|with|plus)\s+drums\b|(?<![а-яё])(?:и|с|со|плюс)\s+(?:барабан|ударн)[а-яё]*|(?:กับ|และ|มี|พร้อม)กลอง)", re.IGNORECASE)
_SLOW = lazy(r"\bslow(?:er)?\b(?![- ](?:motion|cook|down|food|living|roast|jam))|(?<![а-яё])(?:медленн(?:ый|ая|ое|ую|ой|ого|ые)|неспешн[а-яё]+)(?![а-яё])|ช้า(?!ง)\s?ๆ?", re.IGNORECASE)
_FAST = lazy(r"\b(?:fast|quick)\b(?![- ](?:food|forward|fashion|cars?|tips?|guide))|(?<![а-яё])быстр(?:ый|ая|ое|ую|ой|ого|ые)(?![а-яё])|เร็วๆ|เร็ว\s?ๆ", re.IGNORECASE)
_FOR = lazy(
    r"\bfor\s+(?:(?:an?|the|my|our|his|her|this|some)\s+)?(?P<en>[^,.;:!?()\"\d]{3,60}?)(?=\s*(?:$|[,.;:!?()\"\d]|\b(?:with|no|without|and|in|at|please|pls|around|about|only|lasting|that|just|where|which|from|to|by|on)\b))"
    r"|(?<![а-яё])для\s+(?P<ru>[^,.;:!?()\"\d]{3,60}?)(?=\s*(?:$|[,.;:!?()\"\d]|(?<![а-яё])(?:без|с|со|и|на|в|из|по|пожалуйста|чтобы|только|под|длиной)\s))"
    r"|สำหรับ(?P<th>[\u0e01-\u0e4e]{3,40})(?=[\s,.]|$)", re.IGNORECASE,
)
_EMPTY = lazy(r"(?:drum |drums? )?loops?|only|just|piece|луп[а-яё]*|композици[а-яё]+|произведени[а-яё]+|ละ|เดียว|ลูป|เสียง|(?:ไว้|ให้)?(?:ฟัง|เปิด)", re.IGNORECASE)
"""Left of what was said, and nothing that music is about."""
_THAI_ENDS = lazy(r"^ให้(?!กำลัง)|(?:พร้อม|มี|ใส่)(?:เสียง)?ดนตรี(?:ด้วย|ประกอบ)?$")
_ALONE = {"en": "only drums", "ru": "только ударные", "th": "กลองอย่างเดียว"}
_EDGES = " ,.;:-–—"


def music_as_meant(text: str) -> str:
    """A message with music for advertising, ringtones and signature tunes in the words that are understood."""
    text = _INTROS.sub(r"\g<n> \g<what>", text)
    text = _INTROS_RU.sub(r"\g<n> мелодии", text)
    text = _AD_TH.sub(r"\g<what>ประกอบ", _RING.sub("ringtone", text))
    if ad := _AD_RU.search(text):
        text = f"{_FONT_RU.sub('', text[: ad.start()])}{ad['what']} для промо{text[ad.end() :]}"
    if found := _JINGLES_TH.match(text):
        text = f"ทำ{found['what']}สำหรับ{found['rest']} {found['n']} แบบ{found['end']}"
    return _DRUMS_FIRST_RU.sub(r"\g<lead>музыка, \g<what>", text)


def music_as_said(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan, its music with the drums, the pace and the purpose that the message tells."""
    composes = {a.tool.name: a for a in index.abilities if a.operation is None and {"prompt", "drums", "pace", "instruments"} <= a.tool.input.model_fields.keys() and a.tool.domain == "music"}
    music = [step for step in plan.steps if step.tool in composes]
    text = re.sub(r"\"[^\"]*\"", " ", normalise(request.text))
    if not music or len({str({name: value for name, value in step.args.items() if name != "seed"}) for step in music}) > 1:
        return plan
    if request.question or (request.earlier and (len(plan.steps) > 1 or not _NAMED.search(text))):
        return plan
    alone = all(step.tool in composes for step in plan.steps)
    told = [_as_said(step, text, language, alone=alone, follows=bool(request.earlier)) for step in music]
    if not any(told):
        return plan
    new = {id(step): _told(step, values, composes[step.tool], language) for step, values in zip(music, told, strict=True) if values}
    steps = [new.get(id(step), step) for step in plan.steps]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def _told(step: Step, values: dict[str, Any], ability: Any, language: str) -> Step:
    """The step with those values, without the fields that are empty now; what its title says besides (which of several, what is left out) stays."""
    gone = {name for name, value in values.items() if value in ("", None)}
    kept = step.model_copy(update={"args": {name: value for name, value in step.args.items() if name not in gone}})
    plain = wording.with_values(step, ability, {}, language).title
    besides = step.title.removeprefix(plain) if step.title.startswith(plain) else ""
    new = wording.with_values(kept, ability, {name: value for name, value in values.items() if name not in gone}, language)
    return new.model_copy(update={"title": f"{new.title}{besides}"})


def _as_said(step: Step, text: str, language: str, *, alone: bool, follows: bool) -> dict[str, Any]:
    """What a piece of music is told otherwise than its step has it; an empty value takes the field away."""
    values: dict[str, Any] = {}
    said = before = str(step.args.get("prompt") or "")
    if _NO_DRUMS.search(text):
        values |= {} if step.args.get("drums") is False else {"drums": False}
        said = _NO_DRUMS.sub("", said)
    elif (only := _ONLY_DRUMS.search(text)) and not follows and not step.args.get("instruments") and not _AND_MORE.match(text, only.end()):
        values |= {"instruments": ["drum_kit"], **({"drums": None} if "drums" in step.args else {})}
        said = before = _ALONE.get(language, _ALONE["en"])
        values["prompt"] = said
    elif _DRUMS_TOO.search(text) and "drums" not in step.args:
        values["drums"] = True
        said = re.sub(r"^[\s,]*(?:барабан|ударн)[а-яё]*$|^กลอง$|^drums$", "", _DRUMS_TOO.sub("", said), flags=re.IGNORECASE)
    if alone and not follows and not {"pace", "tempo_bpm"} & step.args.keys() and not re.search(r"\d{2,3}\s?(?:bpm|бпм|уд)", text, re.IGNORECASE):
        for pace, pattern in (("slow", _SLOW), ("fast", _FAST)):
            parts = [part for part in re.split(r",\s*", said) if not pattern.fullmatch(part)]
            if pattern.search(text) and not pattern.search(", ".join(parts)) and not (pace == "fast" and step.args.get("mood") == "energetic"):
                values["pace"], said = pace, ", ".join(parts)
                break
    said = _EMPTY.sub("", said) if _EMPTY.fullmatch(said.strip(_EDGES)) else _THAI_ENDS.sub("", said)
    said = _in_full(said.strip(_EDGES), text) if before else said
    said = f"{said}โทน" if said == "ริง" else said
    return values | ({"prompt": said} if said != before else {})


def _in_full(said: str, text: str) -> str:
    """What music is for, all of it, where only a part of that was left to it."""
    if not said or is_a_kind(said):
        return said
    for found in _FOR.finditer(text):
        whole = next(value for value in found.groups() if value).strip()
        if whole.lower() != said.lower() and re.search(re.escape(said) if re.search("[\u0e00-\u0e7f]", said) else rf"(?<![^\W\d_]){re.escape(said)}(?![^\W\d_])", whole, re.IGNORECASE):
            return whole
    return said
