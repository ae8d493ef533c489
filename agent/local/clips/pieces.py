# ruff: noqa: E501 - patterns read better unbroken
"""One clip cut up into several: "split it into 3 parts", "cut this into 15 second clips", «нарежь на 5 клипов по 15 секунд», "แบ่งเป็น 3 ส่วน".

Each piece is an edit of its own of the same clip, with whatever else is wished for it. Which moments are the best nobody here can tell:
that is `agent.local.clips.unmet`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.clips.unmet import cannot, unmet
from agent.local.drafting.dialogue import earlier_wish
from agent.local.lexicon import lexicon
from agent.local.slots import find
from agent.local.slots.number import NUMBER, parse
from agent.local.words import CONTENT_WEIGHT, normalise, tokens
from agent.patterns import lazy
from agent.phrases import phrase
from tools.contract import Asset
from tools.plan import Plan, Step

MOST = 50
_SHORTEST_S = 1.0  # of what is left behind the last full piece
_LENGTH = rf"{NUMBER}[\s-]?(?:(?:seconds?|secs?|sec|s|minutes?|mins?|min|секунд[а-яё]*|сек|минут[а-яё]*|мин)(?![\w])|วินาที|วิ|นาที)"
_PIECE = r"(?:parts?|pieces?|clips?|shorts|reels|tiktoks|videos?|segments?|chunks?|bits?|slices?|snippets?|sections?|halves|thirds|quarters|fragments?)"
_PIECE_RU = r"(?:част[а-яё]+|кус[а-яё]+|клип[а-яё]*|ролик[а-яё]*|отрез[а-яё]+|шортс[а-яё]*|видео|фрагмент[а-яё]*|рилс[а-яё]*|половин[а-яё]+|трет[а-яё]+)"
_CUT_UP = lazy(
    rf"\b(?:cut|split|chop|slice|divide|break|turn|make)(?: up)?(?: (?:it|this|that|(?:the|this|my|(?:last night|yesterday|today)'?s) (?:whole |entire )?(?:\w+ )?(?:video|clip|file|recording|footage|podcast|interview|talk|stream|film|live(?:stream)?|lesson|webinar|lecture|vlog|class|replay)|(?:this|the|my) live))?(?: up)? (?:in|into|to) "
    rf"(?:(?P<half>half|halves|(?:two|2)(?: equal)? halves)(?=\W|$)|(?P<n3>two|three|four|five|[2-5])(?=\s*(?:$|[,.!?]|please\b|and\b|then\b))|(?:(?P<n>{NUMBER})\s+)?(?:(?:equal|separate|even|shorter|small|smaller|vertical|square|different|short(?= (?:parts?|pieces?|clips?|videos?)))\s+)*(?:(?P<each>{_LENGTH})[\s-]*(?:long )?)?(?:(?:equal|separate|vertical|square|short) )*(?P<thing>{_PIECE})\b(?:,? (?:of|at|each) (?P<each2>{_LENGTH})(?: each| long)?|,? (?P<each3>{_LENGTH}) (?:each|long))?)"
    rf"|\b(?:make|cut|get|give me|do) (?:me )?(?P<n2>{NUMBER}) (?:(?:short|separate|equal|vertical|square|different) )*(?:(?P<each4>{_LENGTH})[\s-]*(?:long )?)?(?P<thing2>{_PIECE})(?:,? (?:of|at) (?P<each5>{_LENGTH})(?: each)?)? (?:out of|from) (?:it|this|that|(?:the|this|my) (?:\w+ )?(?:video|clip|file|recording|footage|podcast|interview|talk|stream))\b"
    rf"|(?<![а-яё])(?:раздели|разрежь|нарежь|разбей|порежь|подели|распили)(?:те)?(?: (?:его|её|это|этот|эту|весь|мой|видео|ролик|клип|запись|интервью|подкаст|стрим|файл|эфира?|вебинара?|лекцию|лекции|урока?|трансляци[юи]))* "
    rf"(?:(?P<half_ru>пополам)|на (?:(?P<n_ru>{NUMBER})\s+)?(?:(?:равн|коротк|отдельн|одинаков|вертикальн|небольш)[а-яё]+\s+)*(?P<thing_ru>{_PIECE_RU})(?![а-яё])(?: (?:по|длиной) (?P<each_ru>{_LENGTH}))?)"
    rf"|(?:ช่วย)?(?:ตัด|แบ่ง|หั่น|ซอย)(?:คลิป|วิดีโอ|ไฟล์|ไลฟ์(?:สด)?)?(?:ยาวๆ?|เมื่อ(?:คืน|วาน|เช้า|กี้)|ทั้ง(?:ไลฟ์|คลิป|อัน)|วันนี้)?(?:นี้)?(?:ออก|ให้|มา)?(?:เป็น)\s?(?:(?P<half_th>(?:สอง|2)\s?ครึ่ง|ครึ่ง|สองส่วนเท่า)|(?:(?P<n_th>\d+|{NUMBER})\s?)?(?:คลิป|วิดีโอ)?(?:สั้น)?(?:ๆ)?\s?(?P<n_th2>\d+)?\s?(?P<thing_th>ส่วน|คลิป|ท่อน|ตอน|ช่วง|อัน|ชิ้น)(?:เท่า(?:ๆ)?\s?กัน)?(?:\s?(?:ส่วน|คลิป|ท่อน|ตอน|ช่วง|อัน|ชิ้น)?ละ\s?(?P<each_th>{_LENGTH}))?)",
    re.IGNORECASE,
)
_BY_LENGTH = lazy(
    rf"(?P<verb>(?<![а-яё])(?:раздели|разрежь|нарежь|разбей|порежь|подели|распили)(?:те)?(?: (?:его|её|это|этот|видео|ролик|клип|запись|интервью|подкаст|стрим|файл))*) по (?={_LENGTH})", re.IGNORECASE
)
"""Names the length of the pieces alone: «нарежь по 20 секунд»."""
_EACH_OF = lazy(r"^[\s,.;]*(?:and |и |แล้ว|และ)?(?:make |turn )?(?:each(?: (?:one|of them))?|them(?: all)?|all(?: of them)?|it|кажд[а-яё]+|их|все)?\s*(?:(?:ไลฟ์(?:สด)?|คลิป|วิดีโอ)(?:นี้|เมื่อ(?:คืน|วาน))?(?:ยาวมากๆ?|ยาวๆ?)?(?:[\s,]+|$))?", re.IGNORECASE)
_APART = lazy(r"\s*[,.;]\s*(?:(?:and|then|и|а)\s+)?|\s+(?:and|then|и|потом)\s+|\s*(?:แล้วก็|แล้ว|และ)\s*|(?<=[\u0e00-\u0e7f])\s+(?!\d)(?=[\u0e00-\u0e7f])", re.IGNORECASE)
_UPRIGHT = lazy(r"\b(?:vertical|upright|shorts|reels|tiktoks)\b|(?<![а-яё])(?:вертикальн|шортс|рилс)[а-яё]*|แนวตั้ง", re.IGNORECASE)
_SQUARE = lazy(r"\bsquare\b|(?<![а-яё])квадратн[а-яё]*|จัตุรัส", re.IGNORECASE)
_TURN = {"en": "make it vertical", "ru": "сделай вертикальным", "th": "ทำเป็นแนวตั้ง"}
_TURN_SQUARE = {"en": "make it square", "ru": "сделай квадратным", "th": "ครอปเป็นสี่เหลี่ยมจัตุรัส"}


def in_pieces(request: Request, index: Matcher, language: str, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a clip cut up; None where none is, or something is wished for with the pieces that is no edit of each."""
    asked = request.question in {phrase("ask_pieces", tongue) for tongue in ("en", "ru", "th")}
    text, said_before = normalise(request.text), earlier_wish(request) if asked else ""
    if said_before:
        language = detect(said_before, language)
        text = _with_count(_BY_LENGTH.sub(r"\g<verb> на части по ", said_before), text)
        request = replace(request, question=None)
    if rest := _gone_on_without(request):
        text, request = rest, replace(request, question=None)
    text = _BY_LENGTH.sub(r"\g<verb> на части по ", text)
    match, clip = _CUT_UP.search(text), _clip(request)
    if match is None or clip is None or request.question:
        return None
    if lacking := unmet(text):
        return Plan(reply=cannot([lacking], language)) if lacking == "best" else _asked_without(text, request, index, language, again)
    said = {re.sub(r"\d*$|_.*$", "", name): value for name, value in match.groupdict().items() if value}
    cutting = _cutting(index, "duration" if "each" in said else "share")
    if cutting is None:
        return None
    length = _length_s(said.get("each", ""), cutting)
    whole = float(clip.meta.get("duration_s") or 0.0)
    count = 2 if "half" in said else int(parse(said["n"])) if "n" in said else math.ceil(whole / length) if whole and length else 0
    if not count:
        return Plan(question=phrase("ask_pieces", language))
    spans = [(at * length, min((at + 1) * length, whole or math.inf)) for at in range(count)] if length else [(at / count, (at + 1) / count) for at in range(count)]
    spans = [(start, end) for start, end in spans if not length or end - start > _SHORTEST_S]
    if not 2 <= len(spans) <= MOST:
        return None
    rest = _EACH_OF.sub("", f"{text[: match.start()]} {text[match.end() :]}".strip())
    rest = f"{_shape(match[0], language)}{rest}"
    further = again(replace(request, text=rest)) if _says(rest) else None
    if further and (len(further.steps) != 1 or further.steps[0].tool != cutting.tool.name):
        return None
    ref = f"$attachment.{[*request.attachments].index(clip) + 1}" if clip in request.attachments else clip.ref
    return _cut(cutting, spans, ref, further.steps[0] if further else None, language)


def _asked_without(text: str, request: Request, index: Matcher, language: str, again: Callable[[Request], Plan]) -> Plan | None:
    """The question whether to cut the clip up without what nobody does with it; None where the two are told in one."""
    rest, left = _parted(text)
    plan = in_pieces(replace(request, text=rest), index, language, again) if rest else None
    return Plan(goal=plan.goal, question=phrase("ask_without", language, part=left)) if plan and plan.steps else None


def _parted(text: str) -> tuple[str, str]:
    """A wish without its one part that nobody does with a clip, and that part; both empty where there is no such part."""
    parts = _APART.split(text)
    left = [part for part in parts if unmet(part)]
    rest = ", ".join(part for part in parts if part not in left)
    return (rest, left[0]) if len(left) == 1 and rest and not _CUT_UP.search(left[0]) else ("", "")


def _gone_on_without(request: Request) -> str:
    """The wish without what was asked to be left out of it, where the answer is yes; else empty."""
    if not request.question or not lexicon().yes.fullmatch(re.sub(r"[.!?\s]+$", "", normalise(request.text))):
        return ""
    wish = earlier_wish(request)
    rest, left = _parted(wish)
    return rest if left and request.question == phrase("ask_without", detect(wish, request.language), part=left) else ""


def _shape(said: str, language: str) -> str:
    """The shape that the pieces are called by, as a wish."""
    upright, square = _UPRIGHT.search(said), _SQUARE.search(said)
    return f"{(_TURN if upright else _TURN_SQUARE)[language]}, " if upright or square else ""


def _clip(request: Request) -> Asset | None:
    """The clip that came with the message; else what was made last, where that is one."""
    clips = [asset for asset in request.attachments if asset.actual_kind == "video"]
    if request.attachments:
        return clips[0] if len(clips) == 1 else None
    newest = next((asset for asset in request.recent if asset.actual_kind in ("video", "image", "audio")), None)
    return newest if newest is not None and newest.actual_kind == "video" else None


def _length_s(said: str, cutting: Ability) -> float:
    """The length of a piece in seconds; 0 where none is said."""
    spec = next((spec for spec in cutting.slots.values() if spec.kind == "duration"), None)
    return next((float(found.value) for found in find(said, spec)), 0.0) if said and spec else 0.0


def _with_count(wish: str, answer: str) -> str:
    """The wish with the number of pieces that was answered."""
    number, match = next(iter(re.findall(NUMBER, answer, re.IGNORECASE)), ""), _CUT_UP.search(wish)
    if not number or match is None:
        return wish
    at = min((match.start(name) for name in ("each", "thing", "thing2", "thing_ru", "thing_th") if match[name]), default=match.end())
    return f"{wish[:at]}{number} {wish[at:]}"


def _says(rest: str) -> bool:
    return any(token.base >= CONTENT_WEIGHT for token in tokens(rest))


def _cutting(index: Matcher, kind: str) -> Ability | None:
    """The operation on a clip that keeps what lies between two moments, or two shares, of it."""
    for ability in index.abilities:
        ends = {name.partition("_")[0] for name, spec in ability.slots.items() if spec.kind == kind}
        if ability.operation and ends >= {"start", "end"} and ability.description.lower().startswith("keep"):
            return ability
    return None


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def _cut(cutting: Ability, spans: list[tuple[float, float]], ref: str, further: Step | None, language: str) -> Plan:
    start, end = (next(name for name in cutting.slots if name.startswith(side)) for side in ("start", "end"))
    clip = next(spec.name for spec in cutting.input_specs if spec.asset and spec.required)
    field = cutting.operations_spec
    assert field is not None
    length = cutting.slots[start].kind == "duration"
    others = list(further.args.get(field.name, [])) if further else []
    steps: list[Step] = []
    for number, (low, high) in enumerate(spans, 1):
        values = {name: round(value, 4) for name, value in ((start, low), (end, high)) if 0 < value < math.inf and not (name == end and value == 1 and cutting.slots[end].kind == "share")}
        own = phrase("piece", language, number=str(number), total=str(len(spans)))
        when = " ".join(_clock(edge) for edge in (low, high) if math.isfinite(edge)) if length else ""
        title = " · ".join(said for said in (own, when.replace(" ", "–"), f"{further.title[:1].lower()}{further.title[1:]}" if further else "") if said)
        args = {**(further.args if further else {}), clip: ref, field.name: [{"type": cutting.type, **values}, *others]}
        steps.append(Step(id=f"piece-{number}", tool=cutting.tool.name, args=args, title=title))
    return Plan(goal="; ".join(step.title for step in steps), steps=steps)
