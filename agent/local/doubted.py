"""Whether a plan does what a message asks for as the models read it (`frame`), and where they rather than the patterns are believed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.language import detect
from agent.local import wording
from agent.local.abilities import Ability
from agent.local.carriers import says_more
from agent.local.changes import targets_of
from agent.local.frame import Frame
from agent.local.left_out import LEADS_TO, left_out, without_words
from agent.local.marked import LIKELY, TOLD, WORDED, subject_of, told_by
from agent.local.masked import is_at_a_loss
from agent.local.matching import NEARLY_VERBATIM, Matcher
from agent.local.slots import entities
from agent.local.target import sources
from agent.local.words import CONTENT_WEIGHT, tokens
from agent.phrases import phrase
from tools.plan import Plan, Step, texts_in

OF_EARLIER = frozenset({"change", "again", "undo"})
"""Turns of a conversation that are about the work before."""
INSTEAD, _SURELY_INSTEAD = 0.85, 0.97  # for the patterns to be mistaken who have made a plan; where no word tells how it is to be
RATHER = 0.75  # for something to be made of what the patterns say cannot be done
SURELY = 0.9  # that no work is asked for, for none to be done; that work is to be changed, for none to be begun
_OF_MUSIC = ("music", "instrument")
_LIKE, _AGAINST_THE_WORDS = 0.75, 0.995  # an example of what the patterns plan; for that, or the same tools once more, to be mistaken
_LEAST_READ, _LEAST_SAID = 3, 4  # words, for the patterns to be mistaken; for them to say which of two readings is meant
_BOUNDS = ("ask_range", "ask_at_least", "ask_at_most")
_NAMES = ("where", "when", "query", "which")


def does(plan: Plan, asked: Sequence[str], newest: Plan | None) -> bool:
    """Whether a plan does what is asked for, and what has to be done for that."""
    given = {source for step in plan.steps for source in sources(step.args)}
    wanted = {ask for ask in asked if "." in ask}
    old = {step.tool for step in newest.steps} if newest else set[str]()
    of_earlier = bool(OF_EARLIER & set(asked))
    called = {step.tool for step in plan.steps if of_earlier or step.id not in given or step.tool in wanted}
    if of_earlier:
        return bool(called & old) and wanted <= called <= wanted | old
    return called == wanted


def goes_out_otherwise(plan: Plan, frame: Frame, newest: Plan | None, index: Matcher) -> bool:
    """Whether a plan has the newest work go out at another time or place, and something of the kind is asked for."""
    tools = {ability.tool.name: ability.tool for ability in index.abilities}
    before = [tools[step.tool] for step in (newest.steps if newest else ()) if step.tool in tools]
    out = {tool.domain for tool in before if tool.effect == "publishes"}
    again = bool(plan.steps) and newest is not None and {step.tool for step in plan.steps} <= {step.tool for step in newest.steps}
    return again and any(ask in tools and tools[ask].domain in out for ask in frame.best)


def is_doubtful(plan: Plan, frame: Frame, request: Request, index: Matcher) -> bool:
    """Whether a plan may be mistaken: it has steps, or is at a loss; not where it asks for something that is missing, or to go on without
    a wish that nothing can be made of."""
    if _swallows_a_time(frame):
        return False
    wanted = [ability for ability in index.abilities if ability.tool.name in frame.best and ability.operation is None]
    about = _tells_what(frame) or (subject_before(request, index) and not request.attachments)
    if not about and any(ability.tool.output_kinds() and ability.takes_words for ability in wanted):
        return False
    if plan.steps:
        return _is_mistaken(plan, frame, wanted, request, index)
    edits = [ability for ability in wanted if ability.operations_spec is not None or ability.tool.effect != "none"]
    if plan.reply and (frame.sure < RATHER or (request.attachments and (edits or not wanted or frame.sure < SURELY))):
        return False  # the patterns know well what is done with a file
    language = detect(frame.text, request.language)
    public = {ability.tool.domain for ability in index.abilities if ability.tool.effect == "publishes"}
    named = any(mark.role in _NAMES and mark.likely >= TOLD for mark in frame.marks)
    if not named and any(ability.tool.domain in public for ability in wanted):
        return False  # nothing goes out or is taken down of which no word is said
    if frame.sure > SURELY and (plan.reply == phrase("left", language) or _asks_of_another(plan, wanted, language)):
        return True
    if is_at_a_loss(plan, request, index) and len(tokens(frame.text)) >= _LEAST_SAID:
        return not _leaves_a_wish(plan, frame, wanted, request, index) or _is_new_work(frame, wanted, request)
    asking = {ability.tool.name for ability in index.abilities if plan.question and plan.question in _questions_of(ability, language)}
    dated = any(entity.kind in ("moment", "recurrence") for entity in entities(frame.text))
    return bool(asking) and not dated and not asking & set(frame.best) and frame.sure > SURELY


def _is_mistaken(plan: Plan, frame: Frame, wanted: Sequence[Ability], request: Request, index: Matcher) -> bool:
    """Whether the models are surer of what is asked for than the patterns may be of the plan that they have made."""
    makers = {ability.tool.name for ability in index.abilities if ability.tool.output_kinds()}
    if keeps_words(plan, index) or (OF_EARLIER & set(frame.best) and _makes_of_a_file(plan, index)):
        return False
    if len(tokens(frame.text)) < _LEAST_READ:
        return False
    used = {step.tool for step in plan.steps}
    sent = request.attachments and any(needs_words(ability) for ability in wanted if ability.tool.name not in used)
    if used < set(frame.best) and not (sent or OF_EARLIER & set(frame.best)):
        return frame.sure >= RATHER  # what the patterns see is asked for, and more
    sure, same = _likeness(plan, frame, index), {step.tool for step in plan.steps} <= _tools_before(request)
    least = INSTEAD if frame.marks and any(step.tool in makers for step in plan.steps) else _SURELY_INSTEAD
    tells = same and all(ability.tool.effect == "none" and not ability.takes_words for ability in wanted)
    new = not same and not OF_EARLIER & set(frame.best)
    against = sure >= _LIKE or tells or (new and _is_named(plan, wanted, frame, index))
    least = _AGAINST_THE_WORDS if against else least
    return sure < NEARLY_VERBATIM and frame.sure >= least


def _likeness(plan: Plan, frame: Frame, index: Matcher) -> float:
    """How like an example (0..1) of what a plan does a message is, but for the words that are the person's own."""
    text = frame.text
    for mark in sorted(frame.marks, key=lambda mark: -mark.start):
        text = f"{text[: mark.start]} {text[mark.end :]}" if mark.role in WORDED and mark.likely >= LIKELY else text
    used = {step.tool for step in plan.steps}
    return max((match.score for match in index.rank(text) if match.ability.tool.name in used), default=0.0)


def _tools_before(request: Request) -> set[str]:
    return {step.tool for earlier in request.earlier[:1] for step in earlier.steps}


def _makes_of_a_file(plan: Plan, index: Matcher) -> bool:
    """Whether something new is made of a file that is there, and no edit of it."""
    edits = {ability.tool.name for ability in index.abilities if ability.operations_spec is not None}
    made = (step for step in plan.steps if step.tool not in edits)
    return any(value.startswith("ast_") for step in made for value in texts_in(step.args))


def _is_named(plan: Plan, wanted: Sequence[Ability], frame: Frame, index: Matcher) -> bool:
    """Whether a word that stands for itself belongs to what a plan does, and to nothing that is asked for."""
    used = {step.tool for step in plan.steps}
    own = [ability for ability in index.abilities if ability.tool.name in used and needs_words(ability) and ability not in wanted]
    apart = (token for token in tokens(frame.text) if not any(mark.start <= token.start < mark.end for mark in frame.marks))
    words = [token.text for token in apart if token.base >= CONTENT_WEIGHT]
    alone = (word for word in words if not any(index.speaks_of(ability, word) for ability in wanted))
    return any(index.speaks_of(ability, word) for word in alone for ability in own)


def keeps_words(plan: Plan, index: Matcher) -> bool:
    """Whether a plan does no more than keep what the person has said."""
    keeping = (ability for ability in index.abilities if not ability.tool.output_kinds() and "text" in ability.slots)
    return {step.tool for step in plan.steps} <= {ability.tool.name for ability in keeping}


def _swallows_a_time(frame: Frame) -> bool:
    """Whether the models take for what something is about words that say when it is to go out: the patterns know better."""
    times = [entity for entity in entities(frame.text) if entity.kind in ("moment", "recurrence")]
    topics = frame.said("topic")
    return any(mark.start < entity.start and entity.end <= mark.end for mark in topics for entity in times)


def _only_tells(ability: Ability) -> bool:
    """Whether a tool changes nothing, and is told nothing that could be misheard."""
    return ability.tool.effect == "none" and not ability.takes_words and not any(spec.asset for spec in ability.input_specs)


def _is_new_work(frame: Frame, wanted: Sequence[Ability], request: Request) -> bool:
    """Whether a message surely asks for something new and says about what, or to be told something: what else it says is how it comes
    about."""
    if wanted and len(wanted) == len(frame.best) and all(_only_tells(ability) for ability in wanted):
        return frame.sure >= INSTEAD
    told = any(mark.role == "topic" and mark.likely >= RATHER for mark in frame.marks)
    makes = any(ability.tool.output_kinds() and ability.takes_words for ability in wanted)
    edits = any(ability.operations_spec is not None for ability in wanted)
    other = any(ask in OF_EARLIER or "." not in ask for ask in frame.best)
    return told and makes and not (edits or other or request.attachments) and frame.sure >= INSTEAD


def asks_for_what_is_missing(plan: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether a plan asks for a field of what is asked for, or for the time of day."""
    language = detect(frame.text)
    wanted = (ability for ability in index.abilities if ability.tool.name in frame.best)
    asked = {question for ability in wanted for question in _questions_of(ability, language)}
    return plan.question in {*asked, phrase("ask_time", language)} - index.text_questions


def _questions_of(ability: Ability, language: str) -> set[str]:
    """What is asked for the fields of an ability."""
    own = (wording.asked(spec, language) for spec in ability.slots.values() if language in spec.ask)
    texts = (spec for spec in ability.slots.values() if spec.kind == "text")
    return {*own, *(phrase("ask_text", language, field=wording.label(spec, language)) for spec in texts)}


def is_work(asked: Sequence[str]) -> bool:
    """Whether what is asked for is to be made, changed or done, and not only answered."""
    return any("." in ask or ask in OF_EARLIER for ask in asked)


def asks_for_a_number(plan: Plan, language: str) -> bool:
    """Whether a plan asks for a number within the bounds of a field."""
    texts = (phrase(key, language, field="\0", value="\0", low="\0", high="\0") for key in _BOUNDS)
    return any(re.fullmatch(re.escape(text).replace("\0", ".+?"), plan.question or "") for text in texts)


def _asks_of_another(plan: Plan, wanted: Sequence[Ability], language: str) -> bool:
    """Whether a plan asks for a number within the bounds of a field that none of the tools has which are asked for."""
    for key in _BOUNDS:
        asks = re.escape(phrase(key, language, field="\0", value="\1", low="\1", high="\1")).replace("\0", "(?P<field>.+?)")
        if match := re.fullmatch(asks.replace("\1", ".+?"), plan.question or ""):
            return all(wording.label(spec, language) != match["field"] for ability in wanted for spec in ability.specs)
    return False


def _tells_what(frame: Frame) -> bool:
    """Whether a message tells what something is to be about, or to sound like."""
    return any(mark.role in WORDED or (mark.role in _OF_MUSIC and mark.value != "none") for mark in frame.marks if mark.likely >= TOLD)


def _leaves_a_wish(plan: Plan, frame: Frame, wanted: Sequence[Ability], request: Request, index: Matcher) -> bool:
    """Whether a plan asks to go on without something that no tool has a field for, or that says nothing to the models."""
    steps = [step for earlier in request.earlier[:1] for step in earlier.steps]
    steps += [Step(id="new", tool=ability.tool.name) for ability in wanted]
    return bool(untold(plan, frame, steps, index, detect(frame.text, request.language)))


def untold(plan: Plan, frame: Frame, steps: Sequence[Step], index: Matcher, language: str) -> str:
    """Of the part that a plan asks to go on without, what tells nothing of steps; empty where that is nothing."""
    part = left_out(plan, language)
    for mark in frame.marks if part else ():
        if mark.role in WORDED or any(list(told_by(frame, mark, target)) for target in targets_of(Plan(steps=list(steps)), index)):
            part = without_words(part, frame.words(mark))
    return part.strip(" ,.;") if says_more(LEADS_TO.sub(" ", part)) else ""


def needs_words(ability: Ability) -> bool:
    """Whether nothing can be made without something it is to be about."""
    return any(spec.kind == "text" and spec.ask and spec.name in ("topic", "prompt", "text") for spec in ability.slots.values())


def subject_before(request: Request, index: Matcher) -> str:
    """What the newest work is about; empty where it is about nothing, or there is none."""
    for target in targets_of(request.earlier[0], index) if request.earlier else ():
        if (spec := subject_of(target.ability)) is not None and isinstance(about := target.step.args.get(spec.name), str):
            return about
    return ""
