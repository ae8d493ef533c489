# ruff: noqa: E501 - tables of words and patterns read better unbroken
"""What somebody finds wrong with the sound, and nothing else: "the music is way too loud, can't hear the guy", «его не слышно из-за мотора»,
"เสียงเร็วไป ฟังไม่ทัน". Each part tells the same trouble and none is a wish of its own.

In a clip that was sent, noise that drowns a voice is cleaned away; music that does is told to be one with the voice. Of a film that was made here, the
voice is slowed down, or heard better under quieter music.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.clips.unmet import cannot
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_SPLIT = lazy(r"\s*(?:[,.;!?]+|\s[–—-]\s)\s*|\s+(?:and|so|because|cos|но|и|так что|потому что)\s+|(?<=[\u0e00-\u0e7f])\s+", re.IGNORECASE)
_SO_EN = r"(?:(?:'?s|is|are|was|were|just|really|so|way|much|far|very|too|a bit|quite|kind of)\s+){0,5}"
_NOISE = (
    r"(?:\b(?:wind|engines?|motors?|fans?|traffic|cars?|waves|sea|surf|generators?|compressors?|crowd|noise|noises|background|hum|hiss|buzz(?:ing)?|street|air ?con(?:ditioning)?|dogs?|kids|rain|boat|drill(?:ing)?|machines?|people (?:in the )?back(?:ground)?|others)\b"
    r"|(?<![а-яё])(?:вет(?:ер|ра)|мотор[а-яё]*|двигател[а-яё]+|шум[а-яё]*|фон[а-яё]*|волн[а-яё]*|мор[ея]|прибо[йя]|вентилятор[а-яё]*|кондиционер[а-яё]*|генератор[а-яё]*|улиц[а-яё]+|машин[а-яё]*|толп[а-яё]+|дожд[а-яё]+|собак[а-яё]*|дет[а-яё]+|дрел[а-яё]+|гул[а-яё]*)(?![а-яё])"
    r"|ลม|เครื่อง(?:ยนต์|จักร)?|มอเตอร์|พัดลม|แอร์|รถ|คลื่น|ทะเล|คนคุย|รบกวน|ซ่า|ฝน|หมา|เด็ก|เจาะ)"
)
_MUSIC = r"(?:\b(?:music|song|track|beat)\b|(?<![а-яё])(?:музык[а-яё]+|песн[а-яё]+|трек[а-яё]*)|เพลง|ดนตรี)"
_HERE = r"(?: (?:here|on (?:this|it)|in (?:this|it|the (?:clip|video))|тут|здесь|в (?:ролике|видео|клипе)))?"
_LOUD = (
    rf"(?:{_HERE}\s*{_SO_EN}(?:loud|noisy|blasting|blaring|roaring|deafening|drown\w*(?: \w+){{0,3}}|over(?:power|whelm)\w*(?: \w+){{0,3}}|cover\w*(?: \w+){{0,3}}|all over (?:it|the place))"
    rf"|{_HERE}\s*(?:(?:слишком|очень|так|больно|чересчур|прям|сильно)\s+){{0,2}}(?:громк[а-яё]+|шум(?:ит|но|ят)|гуд(?:ит|ят)|ор[её]т|заглуша[а-яё]+(?: [а-яё]+){{0,2}}|перекрыва[а-яё]+(?: [а-яё]+){{0,2}}|меша[а-яё]+(?: [а-яё]+){{0,2}}|сильный|ужасный)"
    r"|(?:มัน|ก็)*(?:ดัง|กลบ|แทรก|ทับ)[\u0e00-\u0e7f]{0,24})"
)
_PART_LOUD = lazy(rf"(?:(?:the|this|that|my|there(?:'s| is)|a lot of|too much|all|เสียง|(?<![а-яё])(?:эта|этот|там|тут)(?![а-яё]))\s*)*(?P<what>(?P<music>{_MUSIC})|{_NOISE})(?:{_LOUD}{_HERE}|\s*)\s*$", re.IGNORECASE)
_UNHEARD = lazy(
    rf"(?:(?:nobody|no one)\s+can|(?:(?:you|i|we|people|they|one)\s+)?(?:really\s+)?(?:can'?t|cannot|can not|can(?= barely| hardly)|could ?n'?t|hardly|barely|impossible to|hard to))\s+(?:(?:even|really|barely|hardly)\s+)?(?:hear|understand|make out|catch)(?: [\w']+){{0,7}}?(?: (?:over|because of|cos of|with|for|through|under)(?: (?:the|all|that|of))* (?P<en>{_MUSIC}|{_NOISE}))?"
    rf"|(?:(?:его|её|ее|их|меня|нас|голос[а-яё]*|реч[иь]|слов|ничего|совсем|вообще|почти|плохо|еле|там|что (?:он|она|я|они) говор[а-яё]+)\s+){{0,4}}(?:не (?:слышно|слышу|разобрать|понять|слыш[а-яё]+)|(?:еле|плохо|едва|почти не) слышно)(?:\s+(?:его|её|ее|меня|голос[а-яё]*|речь|слов|ничего|совсем|вообще|что (?:он|она|я|они|там) говор[а-яё]+|человека|спикера))*(?:\s+(?:из[- ]за|за|под|от)\s+(?:этого |этой |всего )?(?P<ru>{_MUSIC}|{_NOISE}))?"
    rf"|(?:เลย|คือ)?(?:ไม่(?:ค่อย)?ได้ยิน|ฟังไม่(?:ค่อย)?(?:ออก|รู้เรื่อง|ชัด|ได้ยิน)|แทบไม่ได้ยิน)(?:(?!เพราะ|เพลง|ดนตรี)[\u0e00-\u0e7f]){{0,24}}?(?:เพราะ(?:เสียง)?(?P<th>{_MUSIC}|{_NOISE})[\u0e00-\u0e7f]{{0,16}})?", re.IGNORECASE,
)
_VOICE = r"(?:(?:the|her|his|this)\s+)?(?:voice|narrator|narration|voice-?\s?over|speech|talking|sound|she|he|it)"
_TOO_FAST = lazy(
    rf"(?:{_VOICE}\s*(?:(?:'?s|is|was|speaks|talks|reads|goes|going|talking|speaking|reading)\s+){{0,2}})?(?:(?:way|much|a bit|a little|far|really)\s+)?(?:too|so) (?:fast|quick|quickly|rushed)|(?:i |we |you |people )?(?:can'?t|cannot|couldn'?t|hard to) (?:keep up|follow)(?: (?:it|her|him|along|with (?:it|her|him)))?|(?:i )?(?:can'?t|couldn'?t) read (?:the )?(?:subs|subtitles|captions|text|words)(?: (?:in time|that fast|so fast))?"
    r"|(?:(?:голос|диктор|он|она|озвучка|речь|субтитры|текст)\s+)?(?:(?:говорит|читает|идут|ид[её]т|бежит|бегут)\s+)?(?:(?:слишком|очень|как-то|больно|чересчур)\s+)+(?:быстр(?:о|ый|ая|ые)|тараторит)(?:\s+(?:говорит|читает|идут))?|(?:я |мы )?не успева(?:ю|ем|ешь)(?:\s+(?:читать|слушать|следить|понять|понимать|за (?:ним|ней|голосом|текстом)|субтитры|дочитать|прочитать|прочесть))*"
    r"|(?:เสียง(?:พูด|พากย์)?|คนพากย์|เขา|ซับ)?(?:มัน)?(?:พูด|อ่าน|วิ่ง)?เร็ว(?:เกินไป|เกิน|ไป|มาก|จัง)[\u0e00-\u0e7f]{0,10}|(?:ฟัง|อ่าน|ตาม|ดู)(?:ซับ|ข้อความ|ตัวหนังสือ)?(?:มัน)?ไม่ทัน[\u0e00-\u0e7f]{0,10}", re.IGNORECASE,
)
_TOO_QUIET = lazy(
    rf"{_VOICE}\s*(?:(?:'?s|is|was|sounds|comes out)\s+)?(?:(?:way|much|a bit|a little|far|really)\s+)?(?:too |so |very )?(?:quiet|soft|low|faint)|(?:голос[а-яё]*|диктор[а-яё]*|озвучк[а-яё]+|реч[ьи])\s+(?:(?:слишком|очень|как-то|совсем)\s+)*(?:тих(?:о|ий|ая)|(?:еле |плохо |почти не |не )слышно)"
    r"|เสียง(?:พูด|พากย์|คนพูด|คน)?(?:มัน)?เบา(?:เกินไป|เกิน|ไป|มาก|จัง)?[\u0e00-\u0e7f]{0,10}", re.IGNORECASE,
)
_POLITE = lazy(r"(?:ครับ|คับ|ค่ะ|(?<!โย)คะ|ค่า|จ้า|จ้ะ|นะ|อะ|อ่ะ)+$|^(?:ой|ну|а|но|hm+|oh|but|hey|блин)[\s,]+|\s+(?:please|пожалуйста)$", re.IGNORECASE)
_CLEAN = {"en": "clean up the audio", "ru": "убери шум", "th": "ลดเสียงรบกวน"}
_SLOWER = {"en": "make the voice slower", "ru": "голос помедленнее", "th": "พูดช้าลง"}
_QUIETER = {"en": "quieter music", "ru": "музыку потише", "th": "เพลงเบาลง"}
_MOST = 200


def not_heard(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan that mends it, or what is said of it; None for any other message."""
    text = normalise(request.text)
    if request.question or len(text) > _MOST or '"' in text:
        return None
    parts = [_POLITE.sub("", _POLITE.sub("", part.strip())).strip() for part in _SPLIT.split(text) if re.search(r"\w", part)]
    parts = [part for part in parts if part]
    if not parts:
        return None
    if request.attachments:
        videos = all(asset.actual_kind == "video" for asset in request.attachments)
        return _of_a_clip(parts, request, again, text) if videos else None
    return _of_a_film(parts, request, index, again, text)


def _of_a_clip(parts: list[str], request: Request, again: Callable[[Request], Plan], text: str) -> Plan | None:
    """What becomes of a clip that was sent, in which a voice is not heard for music or noise."""
    loud = [found for part in parts if (found := _PART_LOUD.fullmatch(part))]
    unheard = [found for part in parts if (found := _UNHEARD.fullmatch(part))]
    if len(loud) + len(unheard) != len(parts) or not unheard:
        return None
    drowns = [found["what"] for found in loud] + [what for found in unheard for what in found.groupdict().values() if what]
    if not drowns:
        return None
    language = detect(text, request.language)
    if any(re.fullmatch(_MUSIC, what, re.IGNORECASE) for what in drowns):
        return Plan(reply=cannot(["part_of_sound"], language))
    plan = again(replace(request, text=_CLEAN.get(language, _CLEAN["en"])))
    return plan if plan.steps else None


def _of_a_film(parts: list[str], request: Request, index: Matcher, again: Callable[[Request], Plan], text: str) -> Plan | None:
    """The film that was just made, with a slower voice or one that is heard better."""
    newest = request.earlier[0] if request.earlier else None
    films = {ability.tool.name for ability in index.abilities if {"pace", "music_level", "voice"} <= ability.tool.input.model_fields.keys()}
    film = next((step for step in newest.steps if step.tool in films), None) if newest else None
    if film is None or film.args.get("voice") == "none" or re.search(_MUSIC, text, re.IGNORECASE):
        return None
    fast = sum(_TOO_FAST.fullmatch(part) is not None for part in parts)
    quiet = sum((_TOO_QUIET.fullmatch(part) or _UNHEARD.fullmatch(part)) is not None for part in parts)
    if len(parts) not in (fast, quiet):
        return None
    put, language = _SLOWER if fast else _QUIETER, detect(text, request.language)
    plan = again(replace(request, text=put.get(language, put["en"])))
    return plan if plan.steps else None
