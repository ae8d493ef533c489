"""A plan held against what the message asks for as the models read it (`frame`): other work where that is far likelier, and values that
the patterns have missed (`marked`).

The patterns read a message word by word, and what is worded as nobody foresaw they take for something else, or miss. The models have seen
how thousands of people ask and say little more than what for; so the patterns make the plan once more, of a plain wish for that.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.announcing.announcement import FILM
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.dialogue import completed
from agent.local.drafting.left_out import LEADS_TO, gone_on, is_a_limit, left_out, said_without, tells_only_how, unmade
from agent.local.follow_ups.changes import targets_of
from agent.local.follow_ups.target import renamed
from agent.local.learned.doubted import (
    OF_EARLIER,
    RATHER,
    SURELY,
    asks_for_a_number,
    asks_for_what_is_missing,
    does,
    goes_out_otherwise,
    is_doubtful,
    keeps_words,
    needs_words,
    untold,
)
from agent.local.learned.files_sent import makes_the_same, not_of_the_file, takes_a_file
from agent.local.learned.frame import ASKS, SENT, Frame, framed
from agent.local.learned.made_anew import and_then, asks_for_subtitles_it_has, has_edits, is_about_its_manner, made_anew, only_asked
from agent.local.learned.made_before import changed
from agent.local.learned.marked import LIKELY, SURELY_TOLD, WORDED, subjects_of, with_values
from agent.local.learned.masked import is_at_a_loss
from agent.local.learned.no_work import no_work
from agent.local.learned.only_the_asked import Within, of_the_clip_made, only_the_asked
from agent.local.learned.plain_wish import Again
from agent.local.learned.presence import learned
from agent.local.learned.readied import counted_out, going_out, of_the_offered, only_points, widened, with_a_subject
from agent.local.learned.straight import wanting_a_file
from agent.local.publishing.post_tools import CANCEL, MOVE, PLAN, WITHDRAW, WORDS, WRITTEN
from agent.local.publishing.posting import goes_out
from agent.local.slots import entities
from agent.local.words import normalise, tokens
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, texts_in

_MUCH_LIKELIER = 3.0
"""What is asked for must be so many times as likely as what the plan does, and so likely, for the plan to be made anew."""
_TOLD_IN_FULL = {WORDS, WRITTEN}
"""Tools that the patterns only plan where a message says all that they need: what goes out, where and when."""
_THE_OTHER = lazy(r"\bthe other\b|(?<![а-яё])(?:друг(?:ой|ую|ое)|втор(?:ой|ую|ое))(?![а-яё])|อีก(?:อัน|คลิป|รูป|ตัว)", re.IGNORECASE)
_POSSIBLE = 0.05  # that something is asked for which is beyond what can be done


def as_asked(plan: Plan, request: Request, index: Matcher, again: Again, read_part: Again, within: Within) -> Plan:
    """The plan of a message, made anew where something else is asked for, and with the values it lacks.

    again: plans by the patterns alone; read_part: plans a part of the message as if it were one of its own; within: plans a message with
    some tools alone.
    """
    unfilled = plan.question and not request.attachments and not asks_for_a_number(plan, detect(normalise(request.text), request.language))
    if request.question and unfilled and (whole := completed(request)):
        return as_asked(plan, replace(request, text=whole, question=None), index, again, read_part, within)
    if request.question or request.problems:
        return plan
    newest = next(iter(request.earlier), None)
    kinds = [asset.actual_kind for asset in request.attachments if asset.actual_kind in SENT]
    follows = newest.steps[0].tool if newest and newest.steps else ""
    frame = framed(normalise(request.text), index, follows, next(iter(kinds), ""))
    frame = counted_out(replace(frame, marks=tuple(mark for mark in frame.marks if not only_points(mark, frame))))
    frame = with_a_subject(of_the_offered(going_out(widened(frame), newest, index), request), request, index)
    if (settled := _settled(plan, frame, request, index)) is not None:
        return settled
    lost = plan.reply and newest is None and frame.sure > SURELY and is_at_a_loss(plan, request, index)
    if lost and does(plain := again(request), frame.best, newest):
        plan = plain  # which is about nothing that is tagged as a subject
    if (rest := _without_the_rest(plan, frame, newest, request, index, again)) is not None:
        return rest
    apart = frame.parts and not does(plan, frame.best, newest) and not keeps_words(plan, index)
    if apart and (both := _in_parts(frame, request, index, again, read_part)):
        return both
    made = _as_read(plan, frame, newest, request, index, again)
    alone = only_the_asked(made, frame, request, index, within) if kinds else of_the_clip_made(made, request, index, within)
    if alone is not None:
        return alone
    if kinds and (told := not_of_the_file(made, frame, kinds, request, index)):
        return told
    beyond = sum(chance for asked, chance in frame.asks.items() if "cant" in asked)
    talk = frame.best == ("talk",) and frame.sure >= RATHER and (newest is not None or beyond < _POSSIBLE)
    if made.reply and talk and is_at_a_loss(made, request, index):
        return no_work(frame.best, request, index, detect(frame.text, request.language))
    rest = _without_the_rest(made, frame, newest, request, index, again) if made is not plan else None
    language = detect(frame.text, request.language)
    unsaid = [untold(plan, frame, made.steps, index, language), *unmade(made, frame, index)] if made.steps else []
    return rest or said_without(made, ", ".join(dict.fromkeys(filter(None, unsaid))), language)


def _settled(plan: Plan, frame: Frame, request: Request, index: Matcher) -> Plan | None:
    """What is answered or done whatever the models find asked for."""
    if _is_left_to_the_patterns(plan, frame, index):
        return plan
    if not plan.steps and asks_for_subtitles_it_has(frame, request, index):
        return Plan(reply=phrase("has_subtitles", detect(frame.text, request.language)))
    return with_values(plan, frame, request, index) if makes_the_same(plan, frame, request, index) else None


def _is_left_to_the_patterns(plan: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether a plan is of tools that nothing was learned of, or asks for what they need; or which very song or logo is meant."""
    known = {ability.tool.name for ability in index.abilities}
    used = {step.tool for step in plan.steps}
    if not {ask for ask in frame.best if "." in ask} <= known or not used <= learned(ASKS) or used & _TOLD_IN_FULL:
        return True
    if not plan.question:
        return False
    unlearned = plan.question in index.questions_of((known - learned(ASKS)) | _TOLD_IN_FULL)
    return unlearned or _asks_for_a_file(plan, index) or _asks_where(plan, frame, index)


def _asks_where(plan: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether a plan asks where something goes that is to go out in so many words."""
    asked = (re.escape(question).replace(r"\{choices\}", ".+") for question in index.questions_of({PLAN}))
    return goes_out(frame.text) and any(re.fullmatch(question, plan.question or "") for question in asked)


def _asks_for_a_file(plan: Plan, index: Matcher) -> bool:
    """Whether a plan asks, in words of its own, for a file that something is made with."""
    makers = (ability for ability in index.abilities if ability.tool.effect == "none")
    return any(plan.question in spec.ask.values() for ability in makers for spec in ability.input_specs if spec.asset)


def _in_parts(frame: Frame, request: Request, index: Matcher, again: Again, read_part: Again) -> Plan | None:
    """The plan of both parts of a message, one behind the other; None where that isn't what is asked for. What the second does with the
    file of the first is done with what comes of it."""
    worded = [mark for mark in frame.marks if mark.role in WORDED and mark.role != "title" and mark.likely >= LIKELY]
    wordy = [tool for tool in {ability.tool.name: ability for ability in index.abilities if needs_words(ability)} if tool in frame.best]
    if OF_EARLIER & set(frame.best) or len(worded) < len(wordy) > 1:
        return None  # both are about the same
    first = read_part(replace(request, text=frame.parts[0]))
    if first.question or not first.steps:
        return first if first.question and not left_out(first, detect(first.question)) else None
    then = read_part(replace(request, text=frame.parts[1]))
    if then.question:
        return then if not left_out(then, detect(then.question)) else None
    done = {step.tool for step in first.steps}
    rest = tuple(ask for ask in frame.best if ask not in done)
    if all(any(takes_a_file(step, request) for step in plan.steps) for plan in (first, then)):
        out = {ability.tool.name for ability in index.abilities if ability.tool.effect == "publishes"}
        if set(rest) <= out:
            return and_then(first, rest, frame, request, index, detect(frame.text, request.language), again)
    taken = {step.id for step in first.steps}
    names = {step.id: f"{step.id}-2" for step in then.steps if step.id in taken}
    behind = [step.model_copy(update={"id": names.get(step.id, step.id), "args": renamed(step.args, names)}) for step in then.steps]
    steps = [*first.steps, *behind]
    both = Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)
    return with_values(both, frame, request, index) if does(both, frame.best, None) else None


def _as_read(plan: Plan, frame: Frame, newest: Plan | None, request: Request, index: Matcher, again: Again) -> Plan:
    """The plan, made anew where the models read something else in the message."""
    likely = sum(chance for asked, chance in frame.asks.items() if does(plan, asked, newest))
    publishes = any(step.tool == PLAN for step in plan.steps) and PLAN not in frame.best and goes_out(frame.text)
    if goes_out_otherwise(plan, frame, newest, index) or publishes:
        return plan
    misread = newest is None and likely > LIKELY and is_about_its_manner(plan, frame, index) and not keeps_words(plan, index)
    if misread or (frame.sure >= max(LIKELY, _MUCH_LIKELIER * likely) and is_doubtful(plan, frame, request, index)):
        other = made_anew(plan, frame, request, index, again)
        if wanted := _wanting_a_file(other, frame, newest, request, index):
            return wanted
        unsure = bool(plan.steps) and frame.sure < RATHER
        if other is None or (other.question and (unsure or not asks_for_what_is_missing(other, frame, index))):
            return plan
        other = only_asked(other, frame.best)
        moments = sum(entity.kind == "moment" for entity in entities(frame.text))
        if newest and len(other.steps) == 1 < moments and _THE_OTHER.search(frame.text):
            return plan  # each at its own time, and one was made
        if any(step.tool in (CANCEL, WITHDRAW, MOVE) and not step.args for step in other.steps) or _adds_a_film(plan, other, frame, index):
            return plan  # which of what is planned, nobody has said; and a script is no film
        return other if does(other, frame.best, newest) or not other.steps else plan
    if frame.best == ("change",) and newest and not keeps_words(plan, index) and _is_about_a_value(plan, newest, frame, index):
        return changed(frame, request, index, detect(frame.text, request.language)) or plan
    return with_values(plan, frame, request, index) if likely > LIKELY / 2 else plan


def _adds_a_film(plan: Plan, other: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether all that is made beside what the plan makes is a film, where none is spoken of."""
    films = {ability.tool.name for ability in index.abilities if ability.tool.composite and "video" in ability.tool.output_kinds().values()}
    made, more = ({step.tool for step in one.steps} for one in (plan, other))
    return bool(made) and made < more and more - made <= films and not FILM.search(frame.text)


def _wanting_a_file(other: Plan | None, frame: Frame, newest: Plan | None, request: Request, index: Matcher) -> Plan | None:
    """What to ask where a file is wanted for what is surely asked for, and something else would be done."""
    if frame.sure < SURELY or other is None or other.reply or (other.steps and does(other, frame.best, newest)):
        return None
    return wanting_a_file(frame.best, request, index, detect(frame.text, request.language))


def _without_the_rest(plan: Plan, frame: Frame, newest: Plan | None, request: Request, index: Matcher, again: Again) -> Plan | None:
    """Where a plan asks to go on without a part of the message, the plan of the rest, if that is just what is asked for."""
    language = detect(frame.text, request.language)
    part = left_out(plan, language)
    rest = gone_on(plan, request, frame, again) if part and frame.sure >= LIKELY and not is_a_limit(part) else None
    if rest is None or has_edits(rest, index) or not does(rest, frame.best, newest):
        return None
    public = {ability.tool.name for ability in index.abilities if ability.tool.effect == "publishes"}
    if public & {step.tool for step in rest.steps} and not tells_only_how(part, frame):
        return None  # "twice a day": it would go out otherwise than it is to
    made = _about_all_of_it(with_values(rest, frame, request, index), part, frame)
    return said_without(made, untold(plan, frame, made.steps, index, language), language)


def _about_all_of_it(plan: Plan, part: str, frame: Frame) -> Plan:
    """The plan, about all the words that are marked as its subject where the part that was left out is the end of them."""
    whole = [words for mark in frame.said("topic") if (words := frame.words(mark)).endswith(part) and not LEADS_TO.search(part)]
    told = plan.model_dump_json()
    for words in whole:
        short = words.removesuffix(part).rstrip()
        told = told.replace(json.dumps(short, ensure_ascii=False), json.dumps(words, ensure_ascii=False))
    return Plan.model_validate_json(told)


def _is_about_a_value(plan: Plan, newest: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether a plan takes for what something is to be about words that only tell how it is to be: "five is enough", of hashtags."""
    if any(mark.role == "topic" and mark.likely >= LIKELY for mark in frame.marks):
        return False
    old = {token.stem for step in newest.steps for value in texts_in(step.args) for token in tokens(value)}
    told = [frame.words(mark) for mark in frame.marks if mark.role not in WORDED and mark.likely >= SURELY_TOLD]
    for target in targets_of(plan, index):
        about = [value for name in subjects_of(target.ability) if isinstance(value := target.step.args.get(name), str)]
        fresh = [value for value in about if not old & {token.stem for token in tokens(value)}]
        if any(words in value for value in fresh for words in told):
            return True
    return False
