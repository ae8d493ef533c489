# ruff: noqa: E501 - patterns read better unbroken
"""A message planned once more with no other tools than it surely asks for, as the models read it (`frame`).

"This one is filmed sideways for insta, crop it to portrait" has a word for turning a picture and one for cropping it, and two tools that
might be meant. Which tool it is the models know better; which of its operations, and with what values, its own examples tell, once nothing
else is compared with the words.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import THRESHOLD, Matcher
from agent.local.clips.unmet import unmet
from agent.local.drafting import wording
from agent.local.drafting.drafts import fault
from agent.local.drafting.filling import fill
from agent.local.drafting.left_out import is_a_limit, left_out
from agent.local.drafting.said import Clause
from agent.local.learned.doubted import OF_EARLIER, RATHER, SURELY, asks_for_what_is_missing, does
from agent.local.learned.files_sent import takes_a_file
from agent.local.learned.frame import Frame, framed
from agent.local.learned.marked import TOLD, with_values
from agent.local.learned.masked import is_at_a_loss
from agent.local.learned.of_a_stretch import of_a_stretch
from agent.local.learned.plain_wish import of_a_plain_wish
from agent.local.learned.straight import straight
from agent.local.publishing.post_tools import PLAN
from agent.local.slots import Found
from agent.local.words import normalise, tokens
from agent.patterns import lazy
from agent.phrases import phrase
from tools.contract import KINDS
from tools.plan import Plan

Within = Callable[[Request, Collection[str]], Plan]
"""Plans a message with some tools alone."""
_OF_A_CLIP = "video"
_PIECES = lazy(r"[,.;:!?\n]+\s+|\s+[-–—]+\s+|[!?.]+$|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])")
_LEAST_LIKE, _MORE_LIKE = 0.3, 1.3  # an example of one operation, and so much more than of any other
_UNUSED = 0.65  # that something is asked for, where the patterns do nothing with a file that came with the message
_APART = lazy(r"(?:\band|[,.;]|(?<![а-яё])и|และ|แล้ว(?:ก็)?)\s*$", re.IGNORECASE)
"""Right before a wish of its own."""
_BY_DEGREES = ("volume", "speed")
_MORE_OF_IT = lazy(
    r"\W*(?:(?:hm+|ok|okay|nice|good|now|and|just|please|maybe|still)[\s,.!]+)*(?:a (?:bit|little|touch|tad) |even |some |slightly |much )?more(?: (?:please|pls|still))?\W*"
    r"|\W*(?:(?:ну|хм+|ок|а|и|давай|можно|пожалуйста)[\s,.!]+)*(?:ещё|еще)(?: (?:чуть(?:-чуть)?|чуток|немного|немножко|капельку|больше|сильнее))?(?: пожалуйста)?\W*"
    r"|\s*(?:ขอ|เอา)?อีก(?:สัก|ซัก)?(?:นิด|หน่อย|นึง|เดียว|ๆ)*(?:ได้(?:มั้ย|ไหม))?(?:ครับ|ค่ะ|คะ|นะ|สิ)*\s*",
    re.IGNORECASE,
)
_TIMES = ("duration", "stretch", "factor", "share")


def only_the_asked(plan: Plan, frame: Frame, request: Request, index: Matcher, within: Within) -> Plan | None:
    """The plan of what is surely asked for of a file that came with the message; None where the plan does that, or none is made of it."""
    of_earlier = not request.earlier and bool(OF_EARLIER & set(frame.best))
    frame = _of_no_earlier(frame, index) if not request.earlier else frame
    asked = frame.best
    left = left_out(plan, detect(frame.text, request.language))
    if _APART.search(frame.text[: frame.text.find(left)]) or is_a_limit(left):
        return None  # what nobody understands is a wish of its own, "and order me a pizza", or tells of which part the rest is wished for
    of_files = {ability.tool.name for ability in index.abilities if _takes_one(ability, request)}
    if plan.question and not asks_for_what_is_missing(plan, frame, index) and _asks_of_more(plan, frame, index):
        return None
    unused = bool(plan.reply or plan.steps) and not any(takes_a_file(step, request) for step in plan.steps)
    makes = all(ability.tool.effect == "none" and ability.tool.output_kinds() for ability in index.abilities if ability.tool.name in asked)
    if frame.sure < (_UNUSED if unused and makes else SURELY) or not asked or not set(asked) <= of_files:
        return None
    does_it = does(plan, asked, None)
    if plan.steps and not is_wrong(plan, frame, index):
        public = {ability.tool.name for ability in index.abilities if ability.tool.effect != "none"}
        more = set(asked) < {step.tool for step in plan.steps} <= with_makers(of_files, index) - public
        if more or (does_it and not edits_otherwise(plan, frame)):
            return None  # that, or one done behind the other: the sound of a part
    tools = with_makers(asked, index)
    names = by_operation(tools, frame) if does_it else tools
    other, final = _read_alone(plan, frame, request, index, within, names, guess=of_earlier)
    return other if does_it or other is not None or final else _of_marks(frame, request, index, tools, within)


def _read_alone(
    plan: Plan, frame: Frame, request: Request, index: Matcher, within: Within, names: frozenset[str], *, guess: bool
) -> tuple[Plan | None, bool]:
    """The plan of a message read with some tools or operations alone; None where none is better than the plan; and whether that is final,
    since what is missing has to be asked for. guess: which change is meant is not told, and none is asked about."""
    alone, tools = index.narrowed(names).matcher, {name.partition(":")[0] for name in names}
    for read in (lambda: (_of_a_stretch(frame, alone), {}), lambda: (frame.text, {}), lambda: (_without_reasons(frame, alone), {}), lambda: _most_like(frame, frame.best, alone)):
        text, told = read()
        other = within(replace(request, text=text), names) if text else plan
        if guess and other.question:
            return None, True
        right = names == tools or not edits_otherwise(other, frame)
        if right and _is_better(other, plan, frame, index, tools) and _does_all(other, frame, alone) and (not told or _is_told(other, told)):
            return other, False
        if any(one.question and asks_for_what_is_missing(one, frame, index) for one in (plan, other)):
            return None, True
    return None, False


def by_operation(tools: frozenset[str], frame: Frame) -> frozenset[str]:
    """The tools, of which one that edits is no more than the operations that are surely asked for."""
    told = frozenset(frame.edits)
    return frozenset(tools - {name.partition(":")[0] for name in told} | told)


def edits_otherwise(plan: Plan, frame: Frame) -> bool:
    """Whether a plan edits a clip with other operations than those that are surely asked for."""
    told = set(frame.edits)
    edits = [(step.tool, edit) for step in plan.steps for value in step.args.values() if isinstance(value, list) for edit in value]
    done = {f"{tool}:{edit['type']}" for tool, edit in edits if isinstance(edit, dict) and "type" in edit}
    return bool(told) and done != told


def _asks_of_more(plan: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether a plan asks about a part of the message that is beside what is asked for: "and publish to the moon", "and order me a pizza"."""
    language = detect(frame.text)
    without = phrase("ask_without", language, part="\0").partition("\0")[0]
    where = asks_for_what_is_missing(plan, replace(frame, asks={(PLAN,): 1.0}), index)
    return where or (str(plan.question).startswith(without) and _AND_MORE.search(frame.text) is not None)


_AND_MORE = lazy(r"\band (?=\w)|(?<![а-яё])и (?=[а-яё])|แล้ว", re.IGNORECASE)


def _of_marks(frame: Frame, request: Request, index: Matcher, tools: Collection[str], within: Within) -> Plan | None:
    """The plan of a plain wish for what is asked for, with what the marked words tell; None of an edit, which takes more than its name."""
    if any(ability.operation for ability in index.abilities if ability.tool.name in frame.best):
        return None
    language = detect(frame.text, request.language)
    other = of_a_plain_wish(frame.best, frame, request, index, language, lambda one: within(one, tools))
    other = other if other is not None and other.steps else straight(frame.best, frame, request, index, language)
    told = with_values(other, frame, request, index, closed=False) if other is not None and other.steps else None
    return told if told is not None and _is_better(told, Plan(), frame, index, tools) else None


def _of_no_earlier(frame: Frame, index: Matcher) -> Frame:
    """The frame of a message before which nothing was made, so that it asks for no turn of that: "can hardly see my face", of a clip that was
    sent, changes the clip."""
    asks = dict[tuple[str, ...], float]()
    for asked, chance in frame.asks.items():
        kept = tuple(ask for ask in asked if ask not in OF_EARLIER) or _likeliest_change(frame, index)
        asks[kept] = asks.get(kept, 0.0) + chance
    return replace(frame, asks=dict(sorted(asks.items(), key=lambda pair: -pair[1])))


def _likeliest_change(frame: Frame, index: Matcher) -> tuple[str, ...]:
    """The tool that changes a clip as the words most likely ask for."""
    ranked = (match for match in index.rank(frame.text) if _alters(match.ability))
    return tuple(match.ability.tool.name for match in itertools.islice(ranked, 1))


def of_the_clip_made(plan: Plan, request: Request, index: Matcher, within: Within) -> Plan | None:
    """The plan of what is asked for of the clip that was made just before, read as if it had come with the message; None where there is no
    such clip, or the plan does something: "it is still too slow", of one that was made vertical."""
    newest, made = next(iter(request.earlier), None), next(iter(request.recent), None)
    altering = {ability.tool.name for ability in index.abilities if _alters(ability)}
    lost = plan.reply and (plan.reply == phrase("what_changes", detect(request.text, request.language)) or is_at_a_loss(plan, request, index))
    if request.attachments or not lost or newest is None or made is None or made.actual_kind != _OF_A_CLIP:
        return None
    if not newest.steps or newest.steps[-1].tool not in altering:
        return None
    if _MORE_OF_IT.fullmatch(request.text.strip()) and (more := _once_more(newest, made.ref)):
        return more
    clip = KINDS[_OF_A_CLIP]("$attachment.1", filename=made.filename)
    sent = replace(request, attachments=[clip], recent=(), earlier=(), history=())
    frame = _of_no_earlier(framed(normalise(request.text), index, "", _OF_A_CLIP), index)
    if frame.sure < RATHER or not set(frame.best) <= altering:
        return None
    tools = with_makers(frame.best, index)
    other = within(sent, tools)
    if not _is_better(other, plan, frame, index, tools):
        return None
    return Plan.model_validate_json(other.model_dump_json().replace('"$attachment.1"', f'"{made.ref}"'))


def is_wrong(plan: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether a plan has a value that its field cannot take, or takes the sound out of a clip that has none left."""
    muted = len(plan.steps) > 1 and plan.steps[0].args.get("operations") == [{"type": "mute"}]
    sounds = any("audio" in ability.tool.output_kinds().values() for ability in index.abilities if ability.tool.name == frame.best[0])
    return (muted and sounds) or _is_beyond(plan, frame, index)


def _is_beyond(plan: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether a plan has a value that its field cannot take: two moments of a clip as how long a pause is."""
    whole = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    return any(fault(whole[step.tool], step.args, detect(frame.text)) for step in plan.steps if step.tool in whole)


def _of_a_stretch(frame: Frame, alone: Matcher) -> str:
    return of_a_stretch(frame.text, alone, lambda piece: _tells_why(piece, frame, alone))


def _without_reasons(frame: Frame, alone: Matcher) -> str:
    """The message without what only tells why: "cut the first 8 seconds off this, I was still fixing the camera"; empty where all of it is
    a wish, or none of it is."""
    pieces = [piece.strip() for piece in _PIECES.split(frame.text) if piece.strip()]
    kept = [piece for piece in pieces if not _tells_why(piece, frame, alone)]
    return ", ".join(kept) if len(kept) < len(pieces) and any(_fits(piece, alone) >= THRESHOLD for piece in kept) else ""


def _tells_why(piece: str, frame: Frame, alone: Matcher) -> bool:
    """Whether a piece wishes for nothing: it is like no example, tells no value and orders nothing, nor what nobody can do."""
    words = tokens(piece)
    thai = re.search("[\u0e00-\u0e7f]", piece) is not None
    orders = any(alone.is_verb(token) for token in words if thai or token is words[0] or not token.text.isascii())
    told = any(frame.words(mark) in piece for mark in frame.marks if mark.likely >= TOLD)
    return not (orders or told or alone.entities(piece) or unmet(piece)) and _fits(piece, alone) < THRESHOLD


def _fits(piece: str, alone: Matcher) -> float:
    return max((match.score for match in alone.rank(piece)), default=0.0)


def _does_all(plan: Plan, frame: Frame, alone: Matcher) -> bool:
    """Whether a plan has every length and moment of the pieces of a message that order something."""
    spec = next((spec for ability in alone.abilities for spec in ability.slots.values() if spec.kind == "duration"), None)
    had = {float(value) for value in re.findall(r"(?<=[:\s])-?\d+(?:\.\d+)?(?=[,}\]])", json.dumps([step.args for step in plan.steps]))}
    for piece in _PIECES.split(frame.text) if plan.steps else ():
        if spec is None:
            return True
        ordered = any(alone.is_verb(token) for token in tokens(piece))
        if ordered and any(float(hit.value) not in had for hit in slots.find(piece, spec) if isinstance(hit.value, int | float)):
            return False
    return True


def _is_told(plan: Plan, told: Mapping[str, Any]) -> bool:
    """Whether a plan's one operation is told just these values."""
    operations = [value for step in plan.steps for value in step.args.values() if isinstance(value, list)]
    return len(operations) == 1 and len(operations[0]) == 1 and operations[0][0] == told


def _most_like(frame: Frame, asked: Sequence[str], alone: Matcher) -> tuple[str, Mapping[str, Any]]:
    """An example of the one operation that a message is by far most like, with the values it tells: where its own words are too far from
    those of any example, and it says nothing else; empty where that is doubtful."""
    first, second, *_ = [*alone.by_meaning(frame.text)[:2], None, None]
    if first is None or len(asked) != 1 or first.ability.operation is None or unmet(frame.text):
        return "", {}
    if first.score < _LEAST_LIKE or (second is not None and first.score < _MORE_LIKE * second.score):
        return "", {}
    filled = fill(first.ability, Clause(frame.text, frame.text, asks=False))
    rest = frame.text
    for start, end in sorted(filled.spans, reverse=True):
        rest = f"{rest[:start]} {rest[end:]}"
    if filled.missing or filled.impossible or any(entity.kind in _TIMES for entity in alone.entities(rest)):
        return "", {}
    said = {name: frame.text[hit.start : hit.end] for name, hit in _hits(filled.values, first.ability, frame.text)}
    language = detect(frame.text)
    wish, used = wording.wished(first.ability, said, language)
    return (wish, {"type": first.ability.type, **filled.values}) if set(used) == set(filled.values) else ("", {})


def _hits(values: Mapping[str, Any], ability: Ability, text: str) -> Iterator[tuple[str, Found]]:
    """Field -> where a text tells its value."""
    for name, value in values.items():
        hit = next((hit for hit in slots.find(text, ability.slots[name]) if hit.value == value), None)
        if hit is not None:
            yield name, hit


def _once_more(newest: Plan, made: str) -> Plan | None:
    """The last edit once more, of what came of it: "a bit more", of a clip that was made louder or faster."""
    last = newest.steps[-1]
    edits = [edit for value in last.args.values() if isinstance(value, list) for edit in value if isinstance(edit, dict)]
    if len(edits) != 1 or edits[0].get("type") not in _BY_DEGREES or "video" not in last.args:
        return None
    step = last.model_copy(update={"args": {**last.args, "video": made}, "needs": []})
    return Plan(goal=step.title, steps=[step])


def _is_better(other: Plan, plan: Plan, frame: Frame, index: Matcher, tools: Collection[str]) -> bool:
    """Whether a plan does all that is asked for, or asks for no more than a value of that where the first one asked for nothing."""
    if other.steps and not other.question:
        return not _is_beyond(other, frame, index) and set(frame.best) <= {step.tool for step in other.steps} <= set(tools)
    language = detect(frame.text)
    return bool(other.question) and not plan.question and not left_out(other, language) and asks_for_what_is_missing(other, frame, index)


def _takes_one(ability: Ability, request: Request) -> bool:
    """Whether something is done with a file of a kind that came with the message."""
    kinds = {asset.actual_kind for asset in request.attachments}
    needed = [spec for spec in ability.input_specs if spec.asset and spec.required]
    return any(spec.asset.accepts(kind) for spec in needed[:1] for kind in kinds if spec.asset)


def _alters(ability: Ability) -> bool:
    """Whether something is done with a clip that gives a clip."""
    of_a_clip = any(spec.asset and spec.required and spec.asset.accepts(_OF_A_CLIP) and not spec.many for spec in ability.input_specs)
    return of_a_clip and _OF_A_CLIP in ability.tool.output_kinds().values()


def with_makers(asked: Iterable[str], index: Matcher) -> frozenset[str]:
    """The tools asked for, and those that make what one of them takes where nothing was sent: music under a clip."""
    wanted = [ability for ability in index.abilities if ability.tool.name in set(asked) and ability.operation is None]
    taken = {spec.name for ability in wanted for spec in ability.input_specs if spec.asset and not spec.required}
    return frozenset(asked) | {ability.tool.name for ability in index.abilities if ability.tool.domain in taken}
