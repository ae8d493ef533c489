"""What the marked words of a message (`frame`) tell of the steps of a plan: the values of their fields, and what they are about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.wiring import KIND_OF
from agent.local.follow_ups.altered import read
from agent.local.follow_ups.changes import targets_of
from agent.local.follow_ups.target import Target
from agent.local.learned.frame import OWN_WORDS, Frame, Mark
from agent.local.lexicon.values import FIELD_WORDS
from agent.local.slots.quoted import QUOTE
from agent.local.wordings.last_words import FIELD as CLOSING
from agent.local.words import CONTENT_WEIGHT, tokens
from agent.patterns import lazy
from tools.plan import Plan, texts_in

FIELDS = {
    "shape": ("aspect",), "voice": ("voice",), "pace": ("pace", "speed"), "tone": ("tone", "mood"), "style": ("style",),
    "look": ("palette",),
    "music": ("music", "mood"), "level": ("music_level",), "lang": ("language",), "subs": ("subtitles", "subtitle_languages"),
    "length": ("duration_s",), "instrument": ("instruments",), "where": ("platforms",), "when": ("when", "every"),
    "effect": ("effects",), "place": ("place",), "ending": (CLOSING,), "amount": ("count", "speed"), "count": ("count",),
    "avoid": ("instruments", "drums", "melody", "subtitles", "music", "voice"),
}  # fmt: skip
"""Role -> the fields it may tell a value of, the likeliest first."""
WORDED = OWN_WORDS
_OF_OWN_WORDS = (CLOSING, "instruments", "hashtags")
"""Fields that the patterns fill seldom or never."""
LIKELY = 0.5
"""More likely so than not."""
TOLD, SURELY_TOLD, _NONE_TOLD = 0.4, 0.6, 0.75
"""How likely a stretch with its value has to be, to fill a field in; to do so against what the patterns have read elsewhere; and to do
without something altogether ("no talking", which is not "no rush when talking")."""
_KIND_OF_END = lazy(
    r"(?:with |on |by )?(?:an?|the|some|our|my) (?:\w+ )?"
    r"(?:call|invitation|invite|question|joke|logo|slogan|tagline|punchline|reminder|link|fade|smile)\b"
    r"|(?:(?:с|со) )?(?:призыв|приглашени|вопрос|шутк|логотип|слоган|ссылк|напоминани)|(?:ชวน|คำถาม|โลโก้|สโลแกน|ลิงก์|มุก)", re.IGNORECASE
)
"""What kind of thing something is to end with, and not its words."""
_LEADS_TO_END = lazy(
    r"^(?:(?:чтоб\w*|пусть|было|скажи|прозвуч\w+|звуч\w+|сказал[аи]?|(?:the )?words?|that says|saying|คำว่า|พูดว่า|บอกว่า)\s*:?\s*)+(?=\S)"
    r"|^(?:(?:the |our |my )?(?:phone |telephone )?number|(?:наш |мой )?номер(?:ом)?(?: телефона)?"
    r"|เบอร์(?:โทร(?:ศัพท์)?)?)\s*:?\s*(?=[+(\d])",
    re.IGNORECASE,
)
"""Leads to the words that something is to end with, or names the number that they are."""
_ADDS = lazy(
    r"\b(?:add|put|with|include)\s+(?:an?\s|the\s|some\s)?$|(?:добав|вставь)[а-яё]*\s+$|(?:เพิ่ม|ใส่|มี)\s?$", re.IGNORECASE
)
"""Before what is to come into a thing, and is not what it is about."""
_SURE = 0.9  # for what something is about to be cut down to it, and for a length that the patterns have missed
_PASTED = 40  # characters, of a text that something is made of, whose words tell nothing else
_READ_SHARE = 0.3  # of the words of a mark, for them to be read
_TOLD_BY_VALUE = ("audience", "music", "look")
"""Roles whose words are lost where no value of a field is meant by them: "a reggae track"."""
_SPEED = {"slow": 0.85, "fast": 1.15}
"""Of a voice that is told how many times as fast it is to speak."""


def with_values(plan: Plan, frame: Frame, request: Request, index: Matcher, *, closed: bool = True) -> Plan:
    """A plan with the values that its tools have fields for and that nobody has filled in; closed: only those of few choices."""
    language = detect(frame.text, request.language)
    for target in targets_of(plan, index):
        if target.place is not None or not target.ability.tool.output_kinds():
            continue
        if bare := _only_manner(frame, target):
            plan = _without(plan, target, bare, language)
            target = Target(next(step for step in plan.steps if step.id == target.step.id), target.ability)
        if shorter := _without_manner(frame, target):
            plan = _filled(plan, target, shorter, language, only=target.step.id)
            target = Target(next(step for step in plan.steps if step.id == target.step.id), target.ability)
        alike = [step.args for step in plan.steps if step.tool == target.step.tool]
        about = " ".join(value for args in alike for name in subjects_of(target.ability) if isinstance(value := args.get(name), str))
        before = next((step.args for earlier in request.earlier for step in earlier.steps if step.tool == target.step.tool), {})
        own = {token.stem for token in tokens(about) if token.base >= CONTENT_WEIGHT}
        pasted = " ".join(value for value in texts_in(target.step.args) if len(value) > _PASTED)
        marks = [mark for mark in frame.marks if frame.words(mark) not in pasted]
        apart = (mark for mark in marks if mark.role == "ending" or not own & {token.stem for token in tokens(frame.words(mark))})
        beside = replace(frame, marks=tuple(apart))
        told = {name: value for name, value in values_of(beside, target, closed=closed) if name not in subjects_of(target.ability)}
        told |= {} if "instruments" in told else _played(frame, target, about)
        told = {**_shaped(frame, target), **_a_minute(frame, target), **told}
        args = target.step.args
        paced = {"pace", "speed"} if args.get("tempo_bpm") != before.get("tempo_bpm") else set[str]()
        values = {name: value for name, value in told.items() if args.get(name) in (None, before.get(name)) and name not in paced}
        already = [name for name in args if before and args[name] != before.get(name)]
        if len(already) >= len([mark for mark in beside.marks if mark.value]) > 0:  # each of them is read already, if as something else
            values = {name: value for name, value in values.items() if name in _OF_OWN_WORDS}
        values |= _put_right(beside, target) if not before else {}
        # Where several have values of their own ("one vertical, one square") the patterns have told them apart.
        values = {name: value for name, value in values.items() if all(one.get(name) == args.get(name) != value for one in alike)}
        values = {name: value for name, value in values.items() if not _is_told_of_another(plan, target, name, value)}
        if values:
            plan = _filled(plan, target, values, language)
    return plan


def _shaped(frame: Frame, target: Target) -> dict[str, Any]:
    """The shape that is told right before what is made: "a wide clip"."""
    spec = target.ability.slots.get("aspect")
    made = set(target.ability.tool.output_kinds().values())
    for hit in slots.find(frame.text, spec) if spec is not None else ():
        behind = next((token for token in tokens(frame.text) if token.start >= hit.end), None)
        if behind is not None and hit.strength >= 1 and any(KIND_OF.get(concept) in made for concept in behind.concepts):
            return {"aspect": hit.value}
    return {}


_MINUTE_RU = lazy(r"(?<!последняя)(?<!каждая)(?<!эта)[\s,]+(?:минут(?:а|ка|очка))\W*$", re.IGNORECASE)
"""A length at the end that is no more than its unit: «хип хоп, 90 бпм, минута»."""


def _a_minute(frame: Frame, target: Target) -> dict[str, Any]:
    bare = "duration_s" in target.ability.slots and not frame.said("length") and _MINUTE_RU.search(frame.text)
    return {"duration_s": 60} if bare else {}


def _is_told_of_another(plan: Plan, target: Target, name: str, value: Any) -> bool:
    """Whether the patterns have read a value as one of another step's: a script of so many seconds, and a picture."""
    return any(step.tool != target.step.tool and step.args.get(name) == value for step in plan.steps)


def _put_right(frame: Frame, target: Target) -> dict[str, Any]:
    """Fields in which the patterns have put what other words say, with what the marked ones say."""
    found = dict[str, Any]()
    for mark in frame.marks:
        if mark.value and mark.likely * mark.sure >= SURELY_TOLD and not _is_read(frame, mark, target):
            for name, value in _of_a_choice(frame, mark, target.ability):
                spec = next(spec for spec in target.ability.specs if spec.name == name)
                said = " / ".join(frame.words(other) for other in frame.said(mark.role))
                own = [hit.value for hit in slots.find(said, spec) if hit.strength >= LIKELY]
                given = target.step.args.get(name)
                if given is not None and not spec.many and not any(each in own for each in (given if isinstance(given, list) else [given])):
                    found[name] = value
    return found


def _without_manner(frame: Frame, target: Target) -> dict[str, str]:
    """What a step is about, without what only says how it is to be: "candle making, terracotta", of terracotta colours."""
    spec = subject_of(target.ability)
    about = target.step.args.get(spec.name) if spec is not None else None
    at = frame.text.lower().find(about.lower()) if isinstance(about, str) and about else -1
    topics = [mark for mark in frame.said("topic") if mark.likely >= _SURE]
    inside = [mark for mark in topics if at <= mark.start and mark.end <= at + len(str(about))]
    if spec is None or at < 0 or len(inside) != 1 or frame.words(inside[0]) == about:
        return {}
    manner = [mark for mark in frame.marks if mark.value and mark.likely >= LIKELY]
    topic, within = inside[0], [token for token in tokens(frame.text) if at <= token.start < at + len(str(about))]
    rest = [token for token in within if not topic.start <= token.start < topic.end]
    told = [any(mark.start <= token.start < mark.end for mark in manner) for token in rest if token.base >= CONTENT_WEIGHT]
    apart = re.match(r"\s*[,.;:–-]", frame.text[topic.end :]) is not None  # not "plants for dark corners"
    return {spec.name: frame.words(topic)} if apart and told and all(told) else {}


def _only_manner(frame: Frame, target: Target) -> str:
    """The field of own words that need not be told, where it has but words that tell how something is to be: of music that is to be slow,
    "slow"; empty where it tells more."""
    spec = next((spec for spec in target.ability.slots.values() if spec.name == "prompt" and not spec.required), None)
    said = target.step.args.get(spec.name) if spec is not None else None
    at = frame.text.lower().find(said.lower()) if isinstance(said, str) and said else -1
    if spec is None or at < 0:
        return ""
    likely = [mark for mark in frame.marks if mark.role not in WORDED and mark.likely >= SURELY_TOLD]
    manner = [mark for mark in likely if mark.value or mark.role not in _TOLD_BY_VALUE]
    told = [token for token in tokens(frame.text) if at <= token.start < at + len(str(said)) and token.base >= CONTENT_WEIGHT]
    return spec.name if all(any(mark.start <= token.start < mark.end for mark in manner) for token in told) else ""


def _without(plan: Plan, target: Target, name: str, language: str) -> Plan:
    """The plan with one step told nothing for a field."""
    args = {other: value for other, value in target.step.args.items() if other != name}
    bare = wording.with_values(target.step.model_copy(update={"args": args}), target.ability, {}, language)
    return plan.model_copy(update={"steps": [bare if step.id == bare.id else step for step in plan.steps]})


def _filled(plan: Plan, target: Target, values: dict[str, Any], language: str, *, only: str = "") -> Plan:
    """The plan with values in all its steps of one tool, or in one of them."""
    meant = [step.id for step in plan.steps if step.tool == target.step.tool and only in ("", step.id)]
    steps = [wording.with_values(step, target.ability, values, language) if step.id in meant else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def values_of(frame: Frame, target: Target, *, closed: bool = False) -> Iterator[tuple[str, Any]]:
    """Field -> value, for what the marked words tell of a step that is not read already; closed: only values of few choices."""
    for mark in frame.marks:
        added = mark.role == "topic" and target.step.args and _ADDS.search(frame.text[: mark.start])
        if not added and not (closed and mark.role not in ("instrument", "ending") and _is_read(frame, mark, target)):
            yield from told_by(frame, mark, target, closed=closed)


def told_by(frame: Frame, mark: Mark, target: Target, *, closed: bool = False) -> Iterator[tuple[str, Any]]:
    """Field -> value, for what one mark tells of a step."""
    words, fields = frame.words(mark), FIELDS.get(mark.role, ())
    least = _NONE_TOLD if mark.value == "none" else TOLD
    told = list(_of_a_choice(frame, mark, target.ability)) if mark.value and mark.likely * mark.sure >= least else []
    told = list(_by_name(words, mark, target.ability)) or told
    if told or mark.likely < TOLD:
        yield from told
    elif mark.role == "ending":
        if (said := _last_words(words)) and any(spec.name == CLOSING for spec in target.ability.specs):
            yield CLOSING, said
    elif mark.role == "count" and words.isdigit() and _counts_words(target.ability):
        yield "count", int(words)  # "8 angles"; of "a collage of 4 pictures" one is made
    elif mark.role == "amount" and (counted := _counted_in(frame, mark, target.ability)):
        yield from counted
    elif mark.role == "instrument" and (players := players_of(words, target.ability)):
        yield "instruments", players
    elif mark.role in WORDED and not closed:
        spec = {"topic": subject_of(target.ability), "title": _title(target.ability)}.get(mark.role)
        if spec is not None:
            yield spec.name, words
    elif fields and (not closed or (mark.role == "length" and mark.likely >= _SURE)):
        change = read(f"{_WITHOUT[detect(words)]}{words}" if mark.role == "avoid" else words, target)
        yield from ((name, value) for name, value in change.values.items() if name in fields)


def _counts_words(ability: Ability) -> bool:
    """Whether so many of what it writes may be told."""
    counted = getattr(ability.slots.get("count"), "kind", "") == "count"
    return counted and set(ability.tool.output_kinds().values()) <= {"text"}


def _by_name(words: str, mark: Mark, ability: Ability) -> Iterator[tuple[str, Any]]:
    """The field whose value stands in words of how something looks by its own name: of "midnight palette" it is not just dark."""
    for name in ("palette", "style") if mark.role == "look" and mark.likely >= LIKELY else ():
        spec = ability.slots.get(name)
        hits = [hit for hit in slots.find(words, spec) if hit.strength >= 1] if spec is not None and spec.kind == "choice" else []
        if hits and mark.value != "none":
            yield name, hits[0].value
            return


def _last_words(words: str) -> str:
    """What is to be said at the end; empty where it is told what kind of thing that is ("a call to subscribe")."""
    quote = QUOTE.search(words)
    if quote:
        return (quote["d"] or quote["s"]).strip()
    return "" if _KIND_OF_END.match(words) else _LEADS_TO_END.sub("", words.strip(" .,:;\""))


def _counted_in(frame: Frame, mark: Mark, ability: Ability) -> list[tuple[str, Any]]:
    """The field that a number is of by what stands beside it: of "five hashtags", or of "too many hashtags, five is enough"."""
    found = list[tuple[str, Any]]()
    for spec in ability.slots.values():
        things = FIELD_WORDS.get(spec.label, ()) if spec.kind == "count" else ()
        named = any(thing in frame.text.lower() for thing in things)
        words = frame.words(mark)
        told = [told for thing in things[:1] for told in (f"{words} {thing}", f"{thing} {words}")] if named else []
        hits = [hit for each in told for hit in slots.find(each, spec)]
        found += [(spec.name, hit.value) for hit in hits if hit.strength >= 1]
    return found


def players_of(words: str, ability: Ability) -> list[str]:
    """The instruments that some words name, where the ability has a field for them that the patterns leave alone."""
    if (choices := _instruments(ability)) is None:
        return []
    return list(dict.fromkeys(str(hit.value) for hit in slots.find(words, choices) if hit.strength >= LIKELY))


_PLAYS = lazy(
    r"(?:\b(?:something|some|music|just|only|bit|soft|softly|gentle|nice|background|behind|underneath|sounds?)\b"
    r"|(?<![а-яё])(?:что-нибудь|что-то|музык|только|фон|мягк|тих|лёгк)[а-яё]*"
    r"|เพลง|ดนตรี|เสียง|มี|ใช้|เอา|ด้วย|แค่|อย่างเดียว|เบาๆ|เบา|กับ|และ|หน่อย|นะ|ๆ)", re.IGNORECASE,
)  # fmt: skip
_PLAYS_NOT = lazy(r"\b(?:no|not|without|minus)\b|-free\b|(?<![а-яё])(?:без|не|кроме)(?![а-яё])|ไม่", re.IGNORECASE)
_PIECE = lazy(r"[,.;!?\n]|(?<=[\u0e00-\u0e7f]) (?=[\u0e00-\u0e7f])")


def _played(frame: Frame, target: Target, about: str) -> dict[str, list[str]]:
    """The instruments of a piece of the message that says nothing else: "something with a piano", "choir music"."""
    players = list[str]()
    if _instruments(target.ability) is None:
        return {}
    for piece in _PIECE.split(frame.text):
        found = players_of(piece, target.ability) if piece.strip() and piece.strip().lower() not in about.lower() else []
        if found and not _PLAYS_NOT.search(piece) and _says_only(piece, target.ability):
            players += [name for name in found if name not in players]
    return {"instruments": players} if players else {}


def _says_only(piece: str, ability: Ability) -> bool:
    """Whether a piece of a message names instruments, what plays, and nothing besides."""
    choices = _instruments(ability)
    for hit in sorted(slots.find(piece, choices) if choices else (), key=lambda hit: -hit.start):
        piece = f"{piece[: hit.start]} {piece[hit.end :]}"
    rest = re.sub(r"^[а-яё]{1,3}(?![а-яё])|(?<= )(?:ом|ами|ой|ую|ая|вая|вой)(?![а-яё])", " ", _PLAYS.sub(" ", piece))
    return not any(token.base >= CONTENT_WEIGHT for token in tokens(rest)) and not re.search(r"[\u0e00-\u0e7f]{2}", rest)


@lru_cache(maxsize=64)
def _instruments(ability: Ability) -> Spec | None:
    """The field for instruments as one of choices, where the patterns leave it alone: the same object each time, for what is kept by it."""
    spec = next((spec for spec in ability.specs if spec.name == "instruments" and spec.name not in ability.slots), None)
    return replace(spec, kind="choice", choices=tuple(spec.say), many=True) if spec is not None else None


def _is_read(frame: Frame, mark: Mark, target: Target) -> bool:
    """Whether the patterns have read the words of a mark already, for whatever field."""
    if mark.role == "lang" and mark.value in (target.step.args.get("subtitle_languages") or ()) and not frame.said("subs"):
        return True  # "with subtitles in English"
    change = read(frame.words(mark), target)
    said = sum(end - start for start, end in change.spans)
    same = (target.step.args.get(name) == value for name, value in change.values.items())
    return bool(change.values) and said > _READ_SHARE * len(frame.words(mark)) and any(same)


_WITHOUT = {"en": "without ", "ru": "без ", "th": "ไม่เอา"}


def _of_a_choice(frame: Frame, mark: Mark, ability: Ability) -> Iterator[tuple[str, Any]]:
    """The field of an ability and the value of it that a mark names, where it has one."""
    specs = {spec.name: spec for spec in ability.specs}
    if mark.role == "subs":
        if mark.value == "none" and "none" in getattr(specs.get("subtitles"), "choices", ()):
            yield "subtitles", "none"
        elif "subtitle_languages" in specs and len(mark.value) == 2 and mark.value != "on":
            yield "subtitle_languages", [mark.value]
        return
    if mark.role == "tone" and mark.value == "calm" and "music_level" in specs and "mood" not in specs and "tone" not in specs:
        yield "music_level", "quiet"  # «тихо», of music under a clip
        return
    if mark.role == "level" and not any("song" in token.concepts for token in tokens(frame.text)):
        return
    for name in FIELDS.get(mark.role, ()):
        spec = specs.get(name)
        if spec is not None and name == "speed" and mark.value in _SPEED:
            yield name, _SPEED[mark.value]
        elif spec is not None and spec.many and mark.value in spec.choices:
            named = (other.value for other in frame.said(mark.role) if other.likely * other.sure >= TOLD)
            yield name, list(dict.fromkeys(value for value in named if value in spec.choices))
        elif spec is not None and (mark.value in spec.choices or (spec.kind == "language" and not spec.many)):
            yield name, mark.value
        else:
            continue
        return


def subject_of(ability: Ability) -> Spec | None:
    return next((spec for spec in ability.slots.values() if spec.kind == "text" and (spec.required or spec.name == "topic")), None)


def subjects_of(ability: Ability) -> set[str]:
    return {name for name, spec in ability.slots.items() if spec.kind == "text" and spec.label != "title"}


def _title(ability: Ability) -> Spec | None:
    subject = subject_of(ability)
    return next((spec for spec in ability.slots.values() if spec.kind == "text" and spec.label == "title" and spec is not subject), None)


def is_told(mark: Mark, ability: Ability) -> bool:
    """Whether a tool has a field for a role, or looks for it in the message."""
    names = {*ability.slots, *(spec.name for spec in ability.specs if spec.name in (CLOSING, "instruments"))}
    return mark.role in ("count", "part", "which") or any(name in names for name in FIELDS.get(mark.role, ()))
