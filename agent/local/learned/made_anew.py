"""The plan of what a message most likely asks for as the models read it (`frame`), where the patterns have planned something else: no more
than that, that and more of the same file, something of ideas that were offered, or a plain wish for it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.left_out import LEADS_TO, left_out
from agent.local.drafting.wiring import KIND_OF, Pool, all_picked
from agent.local.follow_ups.again import undone
from agent.local.follow_ups.carriers import says_more
from agent.local.follow_ups.changes import targets_of
from agent.local.follow_ups.corrected import put_right_at_large
from agent.local.follow_ups.target import sources
from agent.local.learned.doubted import INSTEAD, OF_EARLIER, RATHER, SURELY, does, is_work
from agent.local.learned.files_sent import all_of_the_clip, takes_a_file
from agent.local.learned.frame import Frame
from agent.local.learned.made_before import changed, once_more
from agent.local.learned.marked import LIKELY, TOLD, WORDED, subjects_of, with_values
from agent.local.learned.masked import is_at_a_loss
from agent.local.learned.no_work import no_work
from agent.local.learned.plain_wish import Again, of_a_plain_wish
from agent.local.learned.readied import OFFERED
from agent.local.learned.straight import straight
from agent.local.words import tokens
from agent.patterns import lazy
from agent.phrases import phrase
from tools.contract import KINDS, Asset
from tools.plan import Plan, Step, texts_in

_IDEA = {"en": "idea {number}", "ru": "идея {number}", "th": "ไอเดีย {number}"}
_NONE_BEFORE = lazy(
    r"(?:\bno|\bwithout(?: an?| the)?|\bnot an?|(?<![а-яё])без|(?<![а-яё])не (?:нужн[а-яё]+|надо)|ไม่เอา|ไม่ต้อง(?:มี|การ)?)\s*$", re.IGNORECASE
)
_NONE_BEHIND = lazy(
    r"[а-яё]*\s+(?:(?:is|are)(?: not|n't) needed|(?:мне |нам )?не (?:нужн|надо|требу))|\s?(?:ไม่ต้อง|ไม่เอา)", re.IGNORECASE
)
"""What stands beside a thing that is not wanted."""


def only_asked(plan: Plan, asked: Sequence[str]) -> Plan:
    """The plan without what an example of what is asked for says beside it, where nothing else is made of that."""
    kept = [step for step in plan.steps if step.tool in asked]
    whole = {step.tool for step in kept} == set(asked) and not any(sources(step.args) for step in plan.steps)
    return plan.model_copy(update={"steps": kept, "goal": "; ".join(step.title for step in kept)}) if whole else plan


def is_about_its_manner(plan: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether all that a plan makes is about words that surely tell how it is to be, and other words say about what: "..., cello, ..."."""
    topics = [mark for mark in frame.said("topic") if mark.likely >= TOLD]
    manner = [frame.words(mark) for mark in frame.marks if mark.role not in WORDED and mark.likely >= RATHER]
    about = [target.step.args.get(name) for target in targets_of(plan, index) for name in subjects_of(target.ability)]
    said = [value for value in about if isinstance(value, str)]
    return bool(topics and said) and all(any(value in words for words in manner) for value in said)


def made_anew(plan: Plan, frame: Frame, request: Request, index: Matcher, again: Again) -> Plan | None:
    """The plan of what is most likely asked for; None where none can be made of it."""
    language, asked = detect(frame.text, request.language), frame.best
    if asked == ("undo",):
        return undone("undo", request.earlier, language)
    if not is_work(asked):
        none = sum(chance for other, chance in frame.asks.items() if not is_work(other))
        makers = {ability.tool.name for ability in index.abilities if ability.takes_words or ability.tool.effect != "none"}
        told = asked == ("price",) and not any(step.tool in makers for step in plan.steps)  # what it has cost is on record
        return no_work(asked, request, index, language) if none > INSTEAD and (plan.steps or asked == ("talk",)) and not told else None
    if not OF_EARLIER & set(asked):
        return _something_new(plan, frame, request, index, language, again)
    other = changed(frame, request, index, language) if "change" in asked else once_more(frame, request, index, language)
    rest = tuple(ask for ask in asked if "." in ask)
    if other is None:
        known = {value for earlier in request.earlier for step in earlier.steps for value in texts_in(step.args)}
        mistaken = not left_out(plan, language) and not any(_is_about_a_mark(step, frame) or _takes_of(step, known) for step in plan.steps)
        told = "has_subtitles" if asks_for_subtitles_it_has(frame, request, index) else "what_changes"
        return Plan(reply=phrase(told, language)) if request.earlier and mistaken and frame.sure > SURELY else None
    return and_then(other, rest, frame, request, index, language, again) if rest else other


def _something_new(
    plan: Plan, frame: Frame, request: Request, index: Matcher, language: str, again: Again
) -> Plan | None:
    """The plan of work that is asked for and is no change of earlier work."""
    asked = frame.best
    kept = [step for step in plan.steps if step.tool in asked]
    beside = [step for step in plan.steps if step not in kept]
    covers = {step.tool for step in kept} == set(asked)
    wired = any(sources(step.args) for step in plan.steps)
    public = {ability.tool.name for ability in index.abilities if ability.tool.effect != "none"}
    unused = any(takes_a_file(step, request) for step in beside) and not any(takes_a_file(step, request) for step in kept)
    if covers and wired and all_of_the_clip(plan, index):
        return None  # one edit behind the other
    if covers and (unused or (wired and public & {step.tool for step in beside}) or _names_more(beside, asked, frame, index)):
        return None  # a file that was sent is to be used
    told = not is_about_its_manner(plan, frame, index)
    if covers and told and not wired and not frame.said("which") and not any(_is_about_a_mark(step, frame) for step in beside):
        return plan.model_copy(update={"steps": kept, "goal": "; ".join(dict.fromkeys(step.title for step in kept))})
    if {step.tool for step in plan.steps} < set(asked) and has_edits(plan, index):
        return _with_more(plan, asked, frame, request, index, language, again)
    other = _of_what_was_offered(asked, frame, request, language, again)
    other = other or put_right_at_large(asked, frame, index, language)
    other = other or of_a_plain_wish(asked, frame, request, index, language, again)
    if other is None or (other.steps and not does(only_asked(other, asked), asked, None)) or is_at_a_loss(other, request, index):
        other = straight(asked, frame, request, index, language) or other
    other = _in_their_order(_with_what_is_read(other, plan, index), frame, index) if other is not None else None
    if other is None and _lacks_its_going_out(plan, asked, index):
        return _with_more(plan, asked, frame, request, index, language, again)
    return with_values(other, frame, request, index, closed=False) if other is not None else None


def _in_their_order(plan: Plan, frame: Frame, index: Matcher) -> Plan:
    """The plan of things that have nothing to do with each other, in the order in which the message names them."""
    abilities = [ability for step in plan.steps if (ability := index.whole(step.tool))]
    wired = any(sources(step.args) for step in plan.steps)
    if wired or len(abilities) < 2 or len({ability.tool.name for ability in abilities}) < len(plan.steps):
        return plan
    named = dict[str, int]()
    for token in tokens(frame.text):
        kinds = {KIND_OF[concept] for concept in token.concepts if concept in KIND_OF}
        of = [ability.tool.name for ability in abilities if next(iter(ability.tool.output_kinds().values()), "") in kinds]
        if len(of) == 1:
            named.setdefault(of[0], token.start)
    steps = sorted(plan.steps, key=lambda step: named.get(step.tool, len(frame.text)))
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def _with_what_is_read(other: Plan, plan: Plan, index: Matcher) -> Plan:
    """A plan of a plain wish, with the values of few choices that the patterns have read for the same thing."""
    steps = list[Step]()
    for step in other.steps:
        ability, alike = index.whole(step.tool), [one for one in plan.steps if one.tool == step.tool]
        if ability is None or len(alike) != 1 or [one.tool for one in other.steps].count(step.tool) > 1:
            steps.append(step)
            continue
        chosen = {name for name, spec in ability.slots.items() if spec.kind == "choice" and name not in step.args}
        read = {name: value for name, value in alike[0].args.items() if name in chosen}
        steps.append(wording.with_values(step, ability, read, detect(step.title)) if read else step)
    return other.model_copy(update={"steps": steps})


def _out(index: Matcher) -> set[str]:
    """The tools that put something out."""
    return {ability.tool.name for ability in index.abilities if ability.tool.effect == "publishes"}


def _lacks_its_going_out(plan: Plan, asked: Sequence[str], index: Matcher) -> bool:
    """Whether a plan makes what is asked for, and does not put it out as well."""
    used = {step.tool for step in plan.steps}
    return len(plan.steps) == 1 and used < set(asked) and set(asked) - used <= _out(index)


def has_edits(plan: Plan, index: Matcher) -> bool:
    """Whether a plan edits something, one operation or more."""
    return any(target.place is not None for target in targets_of(plan, index))


def _with_more(
    plan: Plan, asked: Sequence[str], frame: Frame, request: Request, index: Matcher, language: str, again: Again
) -> Plan | None:
    """The plan, and what is asked for beside it of the same file."""
    more = [ask for ask in asked if ask not in {step.tool for step in plan.steps}]
    if more and set(more) <= _out(index):  # what goes out is the file as it comes of the edits
        return and_then(plan, more, frame, request, index, language, again)
    beside = of_a_plain_wish(more, frame, request, index, language, again)
    if beside is None or beside.question:
        return None
    return plan.model_copy(update={"goal": f"{plan.goal}; {beside.goal}", "steps": [*plan.steps, *beside.steps]})


def asks_for_subtitles_it_has(frame: Frame, request: Request, index: Matcher) -> bool:
    """Whether a message wishes for subtitles, and for nothing else, of work that has them."""
    words = [token for token in tokens(frame.text) if "subtitle" in token.concepts]
    rest = frame.text
    for token in reversed(words):
        rest = f"{rest[: token.start]} {rest[token.end :]}"
    named = bool(words) and not says_more(LEADS_TO.sub(" ", rest))
    targets = targets_of(request.earlier[0], index) if named and request.earlier else ()
    return any("subtitles" in target.ability.slots and target.step.args.get("subtitles") != "none" for target in targets)


def _is_about_a_mark(step: Step, frame: Frame) -> bool:
    """Whether a step is told what the models see as words for something to be made, read or found."""
    told = [frame.words(mark).lower() for mark in frame.marks if mark.role in WORDED and mark.likely > TOLD]
    return any(words in value.lower() or value.lower() in words for value in texts_in(step.args) for words in told)


def _takes_of(step: Step, known: set[str]) -> bool:
    """Whether a step is made of a file, or is about what earlier work was about."""
    return any(value.startswith(("$", "ast_")) or value in known for value in texts_in(step.args))


def and_then(plan: Plan, asked: Sequence[str], frame: Frame, request: Request, index: Matcher, language: str, again: Again) -> Plan | None:
    """The plan, and behind it what is asked for of what comes of it."""
    last = plan.steps[-1]
    kinds = next(ability.tool.output_kinds() for ability in index.abilities if ability.tool.name == last.tool)
    kinds = dict(itertools.islice(kinds.items(), 1))  # what is made of it besides goes nowhere
    files = [KINDS.get(kind, Asset)(f"ast_{name}", kind=kind, filename=f"{last.id}.{kind}") for name, kind in kinds.items()]
    fresh = replace(request, attachments=files, recent=(), earlier=(), history=())
    then = of_a_plain_wish(asked, frame, fresh, index, language, again)
    if then is None or then.question:
        return then
    told = then.model_dump_json()
    for number, name in enumerate(kinds, 1):
        told = told.replace(f'"$attachment.{number}"', f'"${last.id}.{name}"')
    steps = [step for step in Plan.model_validate_json(told).steps if step.tool in asked]
    return plan.model_copy(update={"goal": "; ".join([plan.goal, *(step.title for step in steps)]), "steps": [*plan.steps, *steps]})


def _names_more(beside: Sequence[Step], asked: Sequence[str], frame: Frame, index: Matcher) -> bool:
    """Whether a message names another kind of thing than what is asked for comes as, and steps make it: "and a picture with the parts"."""
    kinds = {ability.tool.name: set(ability.tool.output_kinds().values()) for ability in index.abilities}
    known = {kind for ask in asked for kind in kinds.get(ask, ())}
    more = {kind for step in beside for kind in kinds.get(step.tool, ())} - known
    apart = (token for token in tokens(frame.text) if not any(mark.start <= token.start < mark.end for mark in frame.marks))
    wanted = (token for token in apart if not (_NONE_BEFORE.search(frame.text[: token.start]) or _NONE_BEHIND.match(frame.text, token.end)))
    return any(KIND_OF.get(concept) in more for token in wanted for concept in token.concepts)


def _of_what_was_offered(asked: Sequence[str], frame: Frame, request: Request, language: str, again: Again) -> Plan | None:
    """The plan of something to be made of ideas that were offered: "number 2 and number 5 sound fun, make both"."""
    pool = Pool(request, frame.text)
    chosen = [mark for mark in frame.said("which") if mark.likely >= LIKELY]
    places = all_picked((frame.words(mark) for mark in chosen), pool.number_offered)
    if not places or pool.number_offered < OFFERED:
        return None
    picked = " + ".join(_IDEA[language].format(number=place + 1) for place in places)
    told = [mark for mark in frame.marks if mark.role not in ("which", *WORDED)]
    for marks in (told, [mark for mark in told if mark.role in ("where", "when")]):  # what is not understood so is filled in
        plan = again(replace(request, text=", ".join([picked, *(frame.words(mark) for mark in marks)])))
        if set(asked) <= {step.tool for step in plan.steps}:
            return plan
    return None
