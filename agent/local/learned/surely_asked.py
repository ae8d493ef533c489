"""What a message surely asks for as the models read it (`frame`), where the patterns have planned something else, or nothing: the message
is read with those tools alone, or the plan is made straight of its marked words.

Asked at the very end, of the plan that all readers together have made.
"""

from __future__ import annotations

from collections.abc import Callable

from agent.contract import Request
from agent.language import detect
from agent.local.answers.not_made_here import not_made_here
from agent.local.catalogue.matching import Matcher
from agent.local.clips.unmet import unmet
from agent.local.drafting import wording
from agent.local.drafting.left_out import is_a_limit, left_out
from agent.local.learned.doubted import asks_for_a_number, asks_for_what_is_missing, asks_of_another, does, keeps_words
from agent.local.learned.files_sent import makes_the_same
from agent.local.learned.frame import ASKS, SENT, Frame, framed
from agent.local.learned.made_anew import only_asked
from agent.local.learned.made_before import changed, once_more
from agent.local.learned.marked import LIKELY, WORDED, with_values
from agent.local.learned.masked import is_at_a_loss
from agent.local.learned.only_the_asked import Within, by_operation, edits_otherwise, is_wrong, with_makers
from agent.local.learned.presence import learned
from agent.local.learned.readied import with_a_subject
from agent.local.learned.straight import refuses, straight
from agent.local.memories.standing import surely_kept
from agent.local.publishing.captions_about import has_its_words
from agent.local.publishing.post_tools import CANCEL, MOVE, PLAN, STATUS, WITHDRAW, WORDS, WRITTEN
from agent.local.slots.quoted import QUOTE
from agent.local.words import normalise, tokens
from agent.local.writing.read_for_the_film import speaks_in_its_film
from agent.phrases import phrase
from tools.plan import Plan

_LOST = 0.75  # that something is asked for, for it to be done where the readers are at a loss
_INSTEAD = 0.93  # for it to be done instead of what they have planned
_LOST_OUT = 0.9  # that something is to go out, whatever it is
_OUT, _PLANNED = {PLAN, WORDS, WRITTEN}, {MOVE, STATUS}
_MISTAKEN = {MOVE, STATUS, CANCEL, WITHDRAW, "asset.search"}
"""What the readers plan of words that they know half of."""
_UNASKED = 0.03  # that something is asked for, for it not to be done beside what is likelier
_TOLD = 0.8  # that words say what it is about, for it not to be asked
_POSSIBLE = 0.05  # that what cannot be done is asked for besides
_MUTE = "video.edit:mute"
_LANGUAGES = ("en", "ru", "th")


def surely_asked(plan: Plan, request: Request, index: Matcher, within: Within) -> Plan:
    """The plan, or that of what is surely asked for where it does something else or is at a loss."""
    used = {step.tool for step in plan.steps}
    alone = len(used) == 1 and not (used & _MISTAKEN or keeps_words(plan, index))
    kept = any(step.tool.startswith("memory.") for step in plan.steps) and surely_kept(request.text)
    told = speaks_in_its_film(plan) or has_its_words(plan, request.text)
    if request.question or request.problems or not used <= learned(ASKS) or alone or kept or told:
        return plan  # one thing that is made is seldom mistaken, and to read the message once more costs a third of its planning
    newest = next(iter(request.earlier), None)
    kinds = [asset.actual_kind for asset in request.attachments if asset.actual_kind in SENT]
    frame = framed(normalise(request.text), index, newest.steps[0].tool if newest and newest.steps else "", next(iter(kinds), ""))
    if newest is None and not kinds and _puts_something_out(plan, frame):
        return _asking_what(index, detect(frame.text, request.language)) or plan
    if newest is None and set(frame.best) < used and _goes_out_somewhere(plan):
        return plan
    lost = _is_lost(plan, frame, request, index)
    vain = bool(plan.question) and not (lost or plan.steps) and asks_of_another(plan, frame, index)
    beyond = sum(chance for other, chance in frame.asks.items() if "cant" in other)
    if newest is None and frame.best and set(frame.best) < used and all(_chance(frame, tool) < _UNASKED for tool in used - set(frame.best)):
        kept = only_asked(plan, frame.best)
        return _if_whole(with_values(kept, frame, request, index), plan) if kept is not plan else plan
    if frame.sure < (_LOST if lost else _INSTEAD) or beyond > _POSSIBLE or not frame.best:
        return plan
    if not (lost or vain) and (newest or not plan.steps or _does(plan, frame, newest) or makes_the_same(plan, frame, request, index)):
        return plan
    frame = with_a_subject(frame.rather if lost else frame, request, index)
    kept = only_asked(plan, frame.best)
    more = bool(plan.steps) and WORDS not in frame.best and _does(kept, frame, None)  # words that go out were taken apart
    made = with_values(kept, frame, request, index) if more else _made(plan, frame, request, index, within)
    return plan if made is None or (vain and not made.steps) else _if_whole(made, plan)


def _goes_out_somewhere(plan: Plan) -> bool:
    """Whether the message tells a place and a time at which something goes out: that is asked for, whatever else is."""
    posts = [step.args for step in plan.steps if step.tool == PLAN]
    return any(args.get("platforms") and (args.get("when") or args.get("every")) for args in posts)


def _if_whole(made: Plan, plan: Plan) -> Plan:
    """What was made of a plan; the plan where that has lost a step which another one of it waits for."""
    there = {step.id for step in made.steps}
    return made if all(name in there for step in made.steps for name in step.needs) else plan


def _chance(frame: Frame, tool: str) -> float:
    """How likely a tool is asked for, alone or with others."""
    return sum(chance for asked, chance in frame.asks.items() if tool in asked)


def _does(plan: Plan, frame: Frame, newest: Plan | None) -> bool:
    """Whether a plan does just what is surely asked for. Another sound under a clip that is to have none of its own takes that away."""
    likeliest = max(frame.operations, key=lambda name: frame.operations[name], default="")
    silent = likeliest == _MUTE and any(step.args.get("own_sound") == "none" for step in plan.steps)
    asked = tuple(ask for ask in frame.best if not (silent and _MUTE.startswith(f"{ask}:")))
    return does(plan, asked, newest) and (silent or not edits_otherwise(plan, frame))


def _made(plan: Plan, frame: Frame, request: Request, index: Matcher, within: Within) -> Plan | None:
    """The plan of what is surely asked for; None where none can be made of the message."""
    asked, language = frame.best, detect(frame.text, request.language)
    turn: dict[tuple[str, ...], Callable[[], Plan | None]] = {
        ("change",): lambda: changed(frame, request, index, language),
        ("again",): lambda: once_more(frame, request, index, language),
    }
    if asked in turn and request.earlier:
        return turn[asked]()
    if refuses(frame) or not all("." in ask for ask in asked):
        return None
    said = any(step.tool in asked and "text" in step.args for step in plan.steps)
    if not said and (wanting := _wanting_words(frame, index, language)):
        return wanting
    other = within(request, by_operation(with_makers(asked, index), frame))
    if other.steps and not (other.question or is_wrong(other, frame, index)) and _does(other, frame, None):
        return with_values(other, frame, request, index, closed=False)
    made = straight(asked, frame, request, index, language)
    if made is not None and not is_wrong(made, frame, index):
        return with_values(made, frame, request, index, closed=False)
    missing = bool(other.question) and not left_out(other, language)
    return other if missing and (asks_for_what_is_missing(other, frame, index) or asks_for_a_number(other, language)) else None


def _wanting_words(frame: Frame, index: Matcher, language: str) -> Plan | None:
    """What to ask where words are to be put out or read as they are, and none are marked as those: "post on telegram our new menu"."""
    abilities = [ability for ask in frame.best if (ability := index.whole(ask))]
    told = any(mark.role in ("text", "title") and mark.likely >= LIKELY for mark in frame.marks) or QUOTE.search(frame.text)
    specs = [spec for ability in abilities for name, spec in ability.slots.items() if name == "text" and language in spec.ask]
    if told or not specs:
        return None
    return _asking_what(index, language) if WORDS in frame.best else Plan(question=wording.asked(specs[0], language))


def _asking_what(index: Matcher, language: str) -> Plan | None:
    """The question what is to go out."""
    ability = index.whole(PLAN)
    media = next((spec for spec in ability.input_specs if spec.asset and spec.required), None) if ability else None
    return Plan(question=wording.ask_file(media, language)) if media else None


def _puts_something_out(plan: Plan, frame: Frame) -> bool:
    """Whether something is surely to go out, nobody says what, and the plan is of what is planned to go out already."""
    out = sum(chance for asked, chance in frame.asks.items() if _OUT & set(asked))
    return out >= _LOST_OUT and bool(plan.steps) and {step.tool for step in plan.steps} <= _PLANNED


def _is_lost(plan: Plan, frame: Frame, request: Request, index: Matcher) -> bool:
    """Whether a plan says no more than what comes of not understanding."""
    if plan.steps or not_made_here(request, index):
        return False
    said, language = plan.reply or plan.question or "", detect(plan.question or "")
    if part := left_out(plan, language):
        public = {ability.tool.name for ability in index.abilities if ability.tool.effect == "publishes"}
        first = next(iter(tokens(part)), None)
        orders = first is not None and index.is_verb(first)  # a wish of its own: "and publish it to the moon"
        return not (is_a_limit(part) or unmet(part) or orders or public & set(frame.best))
    if said in index.text_questions and not any(mark.role in WORDED and mark.likely >= _TOLD for mark in frame.marks):
        return False
    begun = (phrase("not_of_a_file", each, examples="\0").partition("\0")[0] for each in _LANGUAGES)
    unchanged = {phrase("what_changes", each) for each in _LANGUAGES}
    return said in unchanged or is_at_a_loss(plan, request, index) or any(said.startswith(words) for words in begun)
