# ruff: noqa: E501 - tables of words and patterns read better unbroken
"""More or less of what earlier work has: "shorter", "too fast", "louder", "twice as long", "สั้นลง"."""

from __future__ import annotations

import re

from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.fields import Spec
from agent.local.follow_ups.target import Change, Target
from agent.patterns import compiled, lazy

_A_BIT = r"(?:a (?:bit|little|touch|tad)|kind ?a|kind of|rather|quite|slightly|pretty)"
RELATIVE: tuple[tuple[str, str, float], ...] = (
    (rf"\b(?:too|{_A_BIT}) long\b|\bдлинновато\b|\bслишком (?:длинн|долг)\w+|ยาวเกินไป|ยาวไป", "duration", 0.7),
    (rf"\b(?:too|{_A_BIT}) short\b|\bкоротковато\b|\bслишком коротк\w+|สั้นเกินไป|สั้นไป", "duration", 1.5),
    (rf"\b(?:too|so|way too|not so|less|{_A_BIT}) (?:fast|quick|rushed|hurried)\b|\bбыстровато\b|ค่อนข้างเร็ว|\bне так быстро\b|\b(?:слишком )?(?:быстро )?тараторит\b|\bслишком быстр\w+|(?:พูด)?เร็วเกินไป|(?:พูด)?เร็วไป|รีบไป|พูดเร็วมาก", "pace", 0.8),
    (rf"\b(?:too|so|way too|less|{_A_BIT}) slow\b|\bмедленновато\b|ค่อนข้างช้า|\bслишком медленн\w+|ช้าเกินไป|ช้าไป", "pace", 1.2),
    (rf"\b(?:(?:too|so|way too|very|less|not so|{_A_BIT}) loud|громковат\w+|drown\w*|overpower\w*|blasting|turn(?:ed)? down|turn (?:the |that )?\w+ down|lower(?= (?:the )?(?:music|volume|sound)| that| it\b))\b|\bслишком громк\w+|\b(?:прям )?(?:долбит|орёт|орет|глушит|заглушает|перекрывает)\b|\bне так громко\b|ดังเกินไป|ดังไป|ดังมาก|ดังกลบ|กลบเสียง\S*|เบา(?:เพลง|ดนตรี)", "loudness", -3.0),
    (rf"\b(?:(?:too|so|way too|very|{_A_BIT}) (?:quiet|soft)|тиховат\w+|turn(?:ed)? up|turn (?:the |that )?\w+ up|can'?t hear|barely hear)\b|\bслишком тих\w+|\b(?:еле |почти )?не слыш\w+|เบาเกินไป|เบาไป|ไม่ค่อยได้ยิน|ไม่ได้ยิน", "loudness", 3.0),
    (r"\b(?:halve (?:it|that)|half (?:as long|the length)|cut (?:it )?in half)\b|(?<![а-яё])(?:(?:по)?короче (?:вдвое|в два раза|наполовину)|(?:вдвое|в два раза|наполовину) (?:по)?короче)|สั้นลง(?:อีก)?(?:ครึ่งหนึ่ง|ครึ่งนึง|เท่าตัว)|(?:เหลือ|เอา)(?:แค่)?ครึ่งเดียว", "duration", 0.5),
    (r"\b(?:twice as long|double (?:it|the length)|twice the length)\b|(?<![а-яё])(?:(?:по)?длиннее (?:вдвое|в два раза)|(?:вдвое|в два раза) (?:по)?длиннее)|ยาวขึ้น(?:อีก)?(?:เท่าตัว|เท่านึง|เท่าหนึ่ง|สองเท่า)|สองเท่าของเดิม", "duration", 2.0),
    (r"\b(?:shorter|briefer|shorten(?: it)?|(?<!\ba )short(?=\s*$)|(?:по)?короче|сократи\w*|укороти\w*)\b|สั้นลง|สั้นกว่า|สั้นอีก|สั้นหน่อย|สั้นๆ|ให้สั้น", "duration", 0.7),
    (r"\b(?:longer|lengthen(?: it)?|extend(?: it)?|(?:по)?длиннее|(?:по)?дольше|удлини\w*|подлиннее)\b|ยาวขึ้น|ยาวกว่า|ยาวอีก|ยาวหน่อย|นานขึ้น", "duration", 1.5),
    (r"\b(?:faster|quicker|speed (?:it )?up|pick up the pace|pick (?:it|things) up|snappier|(?:по)?быстрее|ускорь\w*)\b|เร็วขึ้น|เร็วกว่า", "pace", 1.2),
    (r"\b(?:(?:slow(?:er)?|slowly) (?:speak(?:ing)?|talk(?:ing)?|speech|reading)\b|slower|(?:go|talk|speak|read|move|play)(?: it| this| that)? (?:more |a bit |a little |very |really |nice and )?slow(?:ly)?|slow (?:it |her |him |the voice )?down|(?:по)?медленнее|замедли\w*)\b|(?:พูด)?ช้าลง|ช้ากว่า", "pace", 0.8),
    (r"\b(?:louder|(?:по)?громче)\b|ดังขึ้น|ดังกว่า", "loudness", 3.0),
    (r"\b(?:quieter|softer|(?:по)?тише)\b|เบาลง|เบากว่า|เบาหน่อย", "loudness", -3.0),
    (rf"\b(?:too|way too|{_A_BIT}) (?:big|large|huge)\b|\b(?:крупноват|великоват)\w+|\bслишком (?:больш|крупн|огромн)\w+|ใหญ่(?:เกิน|เกินไป|ไป)(?!\w*(?:รูป|ที่))", "size", 0.7),
    (rf"\b(?:too|way too|{_A_BIT}) (?:small|tiny|little)\b|\b(?:мелковат|маловат)\w+|\bслишком (?:маленьк|мелк)\w+|เล็ก(?:เกิน|เกินไป|ไป)", "size", 1.5),
    (r"เล็กลง|เล็กกว่า", "size", 0.7),
    (r"ใหญ่ขึ้น|ใหญ่กว่า", "size", 1.5),
    (r"\b(?:more|fewer)\b(?!\s+\w)|\bпобольше\b|\bещё\b(?!\s*раз)|เพิ่มอีก|อีก(?=\s*$)", "count", 2.0),
)
_MODES = {"duration": ("duration",), "pace": ("factor", "quantity"), "loudness": ("quantity",), "count": ("count",), "size": ()}
_USUAL = {"s": 30.0, "bpm": 100.0, "lufs": -16.0}
_BARE_LENGTH = lazy(r"[\s,]*(?:like|to|about|around|maybe|roughly|say|до|где-то|примерно|секунд|เหลือ|ประมาณ|สัก)?\s*(?P<n>\d{1,3})(?![\d:%]|\s*(?:%|x\b|times|percent|раза?\b|เท่า))(?:\s*(?:s|secs?|seconds?|секунд\w*|วิ(?:นาที)?))?(?![\w])", re.IGNORECASE)
_SCALES = {"pace": "pace", "loudness": "music level", "size": "size"}
_USUALLY = "usual"
_OF_THE_VOICE = lazy(r"\b(?:voice|narrator|narration|speech|her|him)\b|\bhear (?:me|us)\b|(?<![а-яё])(?:меня|нас) (?:[а-яё]+ )?не слыш|голос|диктор|озвучк|речь|เสียงพากย์|เสียงพูด|คนพูด", re.IGNORECASE)
_OF_THE_MUSIC = lazy(r"\b(?:music|song|track|beat|soundtrack)\b|музык|мелоди|песн|เพลง|ดนตรี", re.IGNORECASE)


def relative(text: str, target: Target, change: Change) -> None:
    """Note what a message wishes more or less of."""
    for pattern, mode, factor in RELATIVE:
        match = compiled(pattern, re.IGNORECASE).search(text)
        spec = number_of(target.ability, mode) if match else None
        if match is not None and spec is None:
            _a_step(text, mode, factor, match.span(), target, change)
        if match is None or spec is None:
            continue
        number = _BARE_LENGTH.match(text, match.end()) if mode == "duration" else None
        if number is not None and spec.name not in change.values:  # "shorter, like 30"
            change.values[spec.name] = bounded(float(number["n"]), spec)
            change.spans.append((match.start(), number.end()))
            continue
        if spec.name not in change.values:
            current = target.values.get(spec.name, spec.default)
            current = current if isinstance(current, int | float) else _USUAL.get(spec.unit, 1.0)
            value = current + factor if mode == "loudness" else current * factor
            change.values[spec.name] = bounded(value, spec)
            change.loose.add(spec.name)
        change.spans.append(match.span())


def number_of(ability: Ability, mode: str) -> Spec | None:
    """The field that holds how long something is, how fast, how loud or how many."""
    kinds = _MODES[mode]
    fits = [spec for spec in ability.slots.values() if spec.kind in kinds and not (spec.kind == "quantity" and spec.unit != ("bpm" if mode == "pace" else "lufs"))]
    fits = [spec for spec in fits if not (mode == "pace" and spec.type is int)]  # how often is no speed
    return next((spec for spec in fits if mode != "duration" or re.match(r"(?:duration|length|seconds)", spec.name)), None)


def is_scale(spec: Spec) -> bool:
    """Whether a field's choices are degrees of one thing, the usual one among them."""
    return spec.kind == "choice" and _USUALLY in spec.choices


def _a_step(text: str, mode: str, factor: float, span: tuple[int, int], target: Target, change: Change) -> None:
    """One degree more or less on a scale; a voice that is to be louder is music that is to be quieter."""
    spec = next((spec for spec in target.ability.slots.values() if is_scale(spec) and spec.label == _SCALES.get(mode)), None)
    if spec is None:
        return
    if spec.name not in change.values:
        more = factor > (0 if mode == "loudness" else 1)
        if mode == "loudness" and _OF_THE_VOICE.search(text) and not _OF_THE_MUSIC.search(text):
            more = not more
        at = spec.choices.index(target.values.get(spec.name) or _USUALLY) + (1 if more else -1)
        change.values[spec.name] = spec.choices[min(max(at, 0), len(spec.choices) - 1)]
        change.loose.add(spec.name)
    change.spans.append(span)


def bounded(value: float, spec: Spec) -> float:
    """The nearest value that the field takes."""
    value = max(spec.low, value) if spec.low is not None else value
    value = min(spec.high, value) if spec.high is not None else value
    return round(value) if spec.type is int or abs(value) >= 5 else round(value, 2)
