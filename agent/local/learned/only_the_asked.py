"""A message planned once more with no other tools than it surely asks for, as the models read it (`frame`).

"This one is filmed sideways for insta, crop it to portrait" has a word for turning a picture and one for cropping it, and two tools that
might be meant. Which tool it is the models know better; which of its operations, and with what values, its own examples tell, once nothing
else is compared with the words.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.left_out import left_out
from agent.local.learned.doubted import OF_EARLIER, RATHER, SURELY, asks_for_what_is_missing, does
from agent.local.learned.files_sent import takes_a_file
from agent.local.learned.frame import Frame, framed
from agent.local.learned.marked import LIKELY
from agent.local.learned.masked import is_at_a_loss
from agent.local.words import normalise
from agent.phrases import phrase
from tools.contract import KINDS
from tools.plan import Plan

Within = Callable[[Request, Collection[str]], Plan]
"""Plans a message with some tools alone."""
_OF_A_CLIP = "video"


def only_the_asked(plan: Plan, frame: Frame, request: Request, index: Matcher, within: Within) -> Plan | None:
    """The plan of what is surely asked for of a file that came with the message; None where the plan does that, or none is made of it."""
    frame = _of_no_earlier(frame, index) if not request.earlier else frame
    asked = frame.best
    of_files = {ability.tool.name for ability in index.abilities if _takes_one(ability, request)}
    unused = bool(plan.reply or plan.steps) and not any(takes_a_file(step, request) for step in plan.steps)
    if frame.sure < (LIKELY if unused else SURELY) or not asked or not set(asked) <= of_files or (plan.steps and does(plan, asked, None)):
        return None
    if plan.steps and set(asked) < {step.tool for step in plan.steps} <= of_files:
        return None  # one done behind the other: the sound of a part
    other = within(request, _with_makers(asked, index))
    return other if _is_better(other, plan, frame, index, _with_makers(asked, index)) else None


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
    clip = KINDS[_OF_A_CLIP]("$attachment.1", filename=made.filename)
    sent = replace(request, attachments=[clip], recent=(), earlier=(), history=())
    frame = _of_no_earlier(framed(normalise(request.text), index, "", _OF_A_CLIP), index)
    if frame.sure < RATHER or not set(frame.best) <= altering:
        return None
    tools = _with_makers(frame.best, index)
    other = within(sent, tools)
    if not _is_better(other, plan, frame, index, tools):
        return None
    return Plan.model_validate_json(other.model_dump_json().replace('"$attachment.1"', f'"{made.ref}"'))


def _is_better(other: Plan, plan: Plan, frame: Frame, index: Matcher, tools: Collection[str]) -> bool:
    """Whether a plan does all that is asked for, or asks for no more than a value of that where the first one asked for nothing."""
    if other.steps and not other.question:
        return set(frame.best) <= {step.tool for step in other.steps} <= set(tools)
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


def _with_makers(asked: Iterable[str], index: Matcher) -> frozenset[str]:
    """The tools asked for, and those that make what one of them takes where nothing was sent: music under a clip."""
    wanted = [ability for ability in index.abilities if ability.tool.name in set(asked) and ability.operation is None]
    taken = {spec.name for ability in wanted for spec in ability.input_specs if spec.asset and not spec.required}
    return frozenset(asked) | {ability.tool.name for ability in index.abilities if ability.tool.domain in taken}
