"""Whether a plan does something with the files that came with the message; what can be done with one, where something is asked for that
cannot ("split this into three shorts", of a clip).
"""

from __future__ import annotations

from collections.abc import Sequence

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.left_out import left_out
from agent.local.learned.doubted import RATHER
from agent.local.learned.frame import Frame
from agent.local.learned.masked import is_at_a_loss
from agent.phrases import phrase
from tools.plan import Plan, Step, texts_in

_OF_A_FILE = 12  # things that can be done with one, told at once


def _alters_a_clip(ability: Ability) -> bool:
    """Whether something is done with a clip that gives the clip otherwise."""
    of_a_clip = any(spec.asset and spec.required and spec.asset.accepts("video") and not spec.many for spec in ability.input_specs)
    return ability.operations_spec is not None or (of_a_clip and "video" in ability.tool.output_kinds().values())


def all_of_the_clip(plan: Plan, index: Matcher) -> bool:
    """Whether all that a plan does is to give a clip otherwise."""
    edits = {ability.tool.name for ability in index.abilities if _alters_a_clip(ability)}
    return {step.tool for step in plan.steps} <= edits


def not_of_the_file(plan: Plan, frame: Frame, kinds: Sequence[str], request: Request, index: Matcher) -> Plan | None:
    """What can be done with a file, where something is asked for that cannot, and the plan does something else or is at a loss."""
    edits = {ability.tool.name for ability in index.abilities if _alters_a_clip(ability)}
    language, lost = detect(frame.text, request.language), is_at_a_loss(plan, request, index)
    said = plan.reply == phrase("what_changes", language) or (lost and not plan.question)
    asked = sum(chance for asks, chance in frame.asks.items() if "cant" in asks or edits & set(asks)) >= RATHER
    told = [str({name: value for name, value in step.args.items() if name != "seed"}) for step in plan.steps]
    alike = len(told) > 1 and len(set(told)) == 1  # "split this into three shorts": three times the same is nothing of the kind
    does_it = any(takes_a_file(step, request) for step in plan.steps) and not alike
    vague = plan.question and plan.question not in index.text_questions  # what is to be done, or with what value, is asked
    if not (asked or said or alike) or does_it or vague or left_out(plan, language):
        return None
    return Plan(reply=phrase("not_of_a_file", language, examples=wording.suggestions(index.abilities, language, kinds, most=_OF_A_FILE)))


def makes_the_same(plan: Plan, frame: Frame, request: Request, index: Matcher) -> bool:
    """Whether a plan makes of all the files that came with a message the kind of thing that is asked for, if with another tool: a film
    about something, with these pictures."""
    asked, made = (index.whole(names[0]) if len(names) == 1 else None for names in (frame.best, [step.tool for step in plan.steps]))
    if asked is None or made is None or not request.attachments or not made.takes_words:
        return False
    given = {text for step in plan.steps for text in texts_in(step.args)}
    films = all("video" in ability.tool.output_kinds().values() for ability in (asked, made))
    return films and all({f"$attachment.{n}", asset.ref} & given for n, asset in enumerate(request.attachments, 1))


def takes_a_file(step: Step, request: Request) -> bool:
    """Whether a step is told a file that came with the message."""
    files = {f"$attachment.{number}" for number in range(1, len(request.attachments) + 1)} | {asset.ref for asset in request.attachments}
    return bool(files & set(texts_in(step.args)))
