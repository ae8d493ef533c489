"""A message planned once more with no other tools than it surely asks for, as the models read it (`frame`).

"This one is filmed sideways for insta, crop it to portrait" has a word for turning a picture and one for cropping it, and two tools that
might be meant. Which tool it is the models know better; which of its operations, and with what values, its own examples tell, once nothing
else is compared with the words.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.left_out import left_out
from agent.local.learned.doubted import RATHER, SURELY, asks_for_what_is_missing, does
from agent.local.learned.frame import Frame, framed
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
    asked = frame.best
    of_files = {ability.tool.name for ability in index.abilities if _takes_one(ability, request)}
    if frame.sure < SURELY or not asked or not set(asked) <= of_files or (plan.steps and does(plan, asked, None)):
        return None
    if plan.steps and set(asked) < {step.tool for step in plan.steps} <= of_files:
        return None  # one done behind the other: the sound of a part
    other = within(request, _with_makers(asked, index))
    return other if _is_better(other, plan, frame, index, _with_makers(asked, index)) else None


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
    frame = framed(normalise(request.text), index, "", _OF_A_CLIP)
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
