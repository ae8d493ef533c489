"""A plan held against what the message asks for as the models read it (`frame`): other work where that is far likelier, and values that
the patterns have missed (`marked`).

The patterns read a message word by word, and what is worded as nobody foresaw they take for something else, or miss. The models have seen
how thousands of people ask and say little more than what for; so the patterns make the plan once more, of a plain wish for that.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.announcing.announcement import FILM
from agent.local.answers.pricing import priced_again
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.dialogue import completed
from agent.local.drafting.left_out import LEADS_TO, gone_on, left_out, said_without, tells_only_how, unmade
from agent.local.drafting.wiring import KIND_OF, Pool, all_picked
from agent.local.follow_ups.again import undone
from agent.local.follow_ups.carriers import says_more
from agent.local.follow_ups.changes import applied, only_one, targets_of
from agent.local.follow_ups.corrected import put_right_at_large
from agent.local.follow_ups.target import Change, renamed, sources
from agent.local.learned.doubted import (
    INSTEAD,
    OF_EARLIER,
    RATHER,
    SURELY,
    asks_for_a_number,
    asks_for_what_is_missing,
    does,
    goes_out_otherwise,
    is_doubtful,
    is_work,
    keeps_words,
    needs_words,
    subject_before,
    untold,
)
from agent.local.learned.frame import ASKS, SENT, Frame, Mark, framed
from agent.local.learned.marked import (
    LIKELY,
    SURELY_TOLD,
    TOLD,
    WORDED,
    is_told,
    subject_of,
    subjects_of,
    values_of,
    with_values,
)
from agent.local.learned.masked import is_at_a_loss, masked, unmasked
from agent.local.learned.presence import learned
from agent.local.learned.readied import OFFERED, counted_out, going_out, of_the_offered, only_points, with_a_subject
from agent.local.learned.straight import SLOTS, straight, wanting_a_file
from agent.local.publishing.post_tools import CANCEL, MOVE, PLAN, WITHDRAW
from agent.local.publishing.posting import goes_out
from agent.local.words import normalise, tokens
from agent.phrases import phrase
from agent.steering.phrases import say
from tools.contract import KINDS, Asset
from tools.plan import Plan, Step, texts_in

_OF_THE_WISH = ("count", "where", "when", "part", "amount", "which")
"""Roles whose words are told with the plain wish; what the others tell is filled in afterwards."""
_MUCH_LIKELIER = 3.0
"""What is asked for must be so many times as likely as what the plan does, and so likely, for the plan to be made anew."""
_SEVERAL = {"en": "make {count} videos about {topic}", "ru": "сделай {count} видео на тему „{topic}“", "th": "ทำคลิปเรื่อง{topic} {count} คลิป"}
_EACH_OF = {"en": "topics = {topic}. A video for each", "ru": "темы = {topic}. Видео по каждой теме", "th": "หัวข้อ = {topic} ทำคลิปอย่างละคลิป"}
_IDEA = {"en": "idea {number}", "ru": "идея {number}", "th": "ไอเดีย {number}"}
_ONE_EACH = re.compile(
    r"\b(?:one|another|video|clip|short|reel|and)\b|(?<![а-яё])(?:и|ещё|еще|второ\w+|друго\w+)(?![а-яё])|และ|กับ|อีก|คลิป", re.IGNORECASE
)
_SAID = {"talk", "unclear"}
_THANKS = re.compile(r"\bthank|\bthx\b|спасиб|благодар|ขอบคุณ|ขอบใจ", re.IGNORECASE)
_OF_ITSELF = {
    "help": re.compile(
        r"what (?:all )?(?:can|could|do) (?:you|u)\b|(?<![а-яё])(?:умеешь|умеете|можешь|можете)(?![а-яё])|ทำ(?:อะไร|ไร)(?:ให้)?ได้",
        re.IGNORECASE,
    ),
    "who": re.compile(
        r"who (?:are|r) (?:you|u)\b|what are you\b|(?<![а-яё])(?:ты|вы) кто|кто (?:ты|вы)(?![а-яё])|(?:นี่|คุณ|เธอ)(?:คือ)?ใคร",
        re.IGNORECASE,
    ),
}
"""What talk asks of JARVIS itself -> the answer."""
_NONE_BEFORE = re.compile(
    r"(?:\bno|\bwithout(?: an?| the)?|\bnot an?|(?<![а-яё])без|(?<![а-яё])не (?:нужн[а-яё]+|надо)|ไม่เอา|ไม่ต้อง(?:มี|การ)?)\s*$", re.IGNORECASE
)
_NONE_BEHIND = re.compile(
    r"[а-яё]*\s+(?:(?:is|are)(?: not|n't) needed|(?:мне |нам )?не (?:нужн|надо|требу))|\s?(?:ไม่ต้อง|ไม่เอา)", re.IGNORECASE
)
"""What stands beside a thing that is not wanted."""
_POSSIBLE = 0.05  # that something is asked for which is beyond what can be done
_OF_A_FILE = 12  # things that can be done with one, told at once
_NEXT_TO = 12  # characters at most between what is named one behind the other
Again = Callable[[Request], Plan]


def as_asked(plan: Plan, request: Request, index: Matcher, again: Again, read_part: Again) -> Plan:
    """The plan of a message, made anew where something else is asked for, and with the values it lacks.

    again: plans by the patterns alone; read_part: plans a part of the message as if it were one of its own.
    """
    unfilled = plan.question and not request.attachments and not asks_for_a_number(plan, detect(normalise(request.text), request.language))
    if request.question and unfilled and (whole := completed(request)):
        return as_asked(plan, replace(request, text=whole, question=None), index, again, read_part)
    if request.question or request.problems:
        return plan
    newest = next(iter(request.earlier), None)
    kinds = [asset.actual_kind for asset in request.attachments if asset.actual_kind in SENT]
    follows = newest.steps[0].tool if newest and newest.steps else ""
    frame = framed(normalise(request.text), index, follows, next(iter(kinds), ""))
    frame = counted_out(replace(frame, marks=tuple(mark for mark in frame.marks if not only_points(mark, frame))))
    frame = with_a_subject(of_the_offered(going_out(frame, newest, index), request), request, index)
    if _is_left_to_the_patterns(plan, frame, index):
        return plan
    lost = plan.reply and newest is None and frame.sure > SURELY and is_at_a_loss(plan, request, index)
    if lost and does(plain := again(request), frame.best, newest):
        plan = plain  # which is about nothing that is tagged as a subject
    if (rest := _without_the_rest(plan, frame, newest, request, index, again)) is not None:
        return rest
    apart = frame.parts and not does(plan, frame.best, newest) and not keeps_words(plan, index)
    if apart and (both := _in_parts(frame, request, index, again, read_part)):
        return both
    made = _as_read(plan, frame, newest, request, index, again)
    if kinds and (told := _not_of_the_file(made, frame, kinds, request, index)):
        return told
    beyond = sum(chance for asked, chance in frame.asks.items() if "cant" in asked)
    talk = frame.best == ("talk",) and frame.sure >= RATHER and (newest is not None or beyond < _POSSIBLE)
    if made.reply and talk and is_at_a_loss(made, request, index):
        return _no_work(frame.best, request, index, detect(frame.text, request.language))
    rest = _without_the_rest(made, frame, newest, request, index, again) if made is not plan else None
    language = detect(frame.text, request.language)
    unsaid = [untold(plan, frame, made.steps, index, language), *unmade(made, frame, index)] if made.steps else []
    return rest or said_without(made, ", ".join(dict.fromkeys(filter(None, unsaid))), language)


def _is_left_to_the_patterns(plan: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether a plan is of tools that nothing was learned of, or asks for what they need; or which very song or logo is meant."""
    known = {ability.tool.name for ability in index.abilities}
    if not {ask for ask in frame.best if "." in ask} <= known or not {step.tool for step in plan.steps} <= learned(ASKS):
        return True
    if not plan.question:
        return False
    unlearned = plan.question in index.questions_of(known - learned(ASKS))
    return unlearned or _asks_for_a_file(plan, index) or _asks_where(plan, frame, index)


def _asks_where(plan: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether a plan asks where something goes that is to go out in so many words."""
    asked = (re.escape(question).replace(r"\{choices\}", ".+") for question in index.questions_of({PLAN}))
    return goes_out(frame.text) and any(re.fullmatch(question, plan.question or "") for question in asked)


def _asks_for_a_file(plan: Plan, index: Matcher) -> bool:
    """Whether a plan asks, in words of its own, for a file that something is made with."""
    makers = (ability for ability in index.abilities if ability.tool.effect == "none")
    return any(plan.question in spec.ask.values() for ability in makers for spec in ability.input_specs if spec.asset)


def _alters_a_clip(ability: Ability) -> bool:
    """Whether something is done with a clip that gives the clip otherwise."""
    of_a_clip = any(spec.asset and spec.required and spec.asset.accepts("video") and not spec.many for spec in ability.input_specs)
    return ability.operations_spec is not None or (of_a_clip and "video" in ability.tool.output_kinds().values())


def _all_of_the_clip(plan: Plan, index: Matcher) -> bool:
    """Whether all that a plan does is to give a clip otherwise."""
    edits = {ability.tool.name for ability in index.abilities if _alters_a_clip(ability)}
    return {step.tool for step in plan.steps} <= edits


def _not_of_the_file(plan: Plan, frame: Frame, kinds: Sequence[str], request: Request, index: Matcher) -> Plan | None:
    """What can be done with a file, where something is asked for that cannot, and the plan does something else or is at a loss."""
    edits = {ability.tool.name for ability in index.abilities if _alters_a_clip(ability)}
    language, lost = detect(frame.text, request.language), is_at_a_loss(plan, request, index)
    said = plan.reply == phrase("what_changes", language) or (lost and not plan.question)
    asked = frame.sure >= RATHER and (bool(edits & set(frame.best)) or frame.best == ("cant",))
    told = [str({name: value for name, value in step.args.items() if name != "seed"}) for step in plan.steps]
    alike = len(told) > 1 and len(set(told)) == 1  # "split this into three shorts": three times the same is nothing of the kind
    does_it = any(_takes_a_file(step, request) for step in plan.steps) and not alike
    vague = plan.question and plan.question not in index.text_questions  # what is to be done, or with what value, is asked
    if not (asked or said or alike) or does_it or vague or left_out(plan, language):
        return None
    return Plan(reply=phrase("not_of_a_file", language, examples=wording.suggestions(index.abilities, language, kinds, most=_OF_A_FILE)))


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
    if all(any(_takes_a_file(step, request) for step in plan.steps) for plan in (first, then)):
        out = {ability.tool.name for ability in index.abilities if ability.tool.effect == "publishes"}
        if set(rest) <= out:
            return _and_then(first, rest, frame, request, index, detect(frame.text, request.language), again)
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
    misread = newest is None and likely > LIKELY and _is_about_its_manner(plan, frame, index)
    if misread or (frame.sure >= max(LIKELY, _MUCH_LIKELIER * likely) and is_doubtful(plan, frame, request, index)):
        other = _made_anew(plan, frame, request, index, again)
        if wanted := _wanting_a_file(other, frame, newest, request, index):
            return wanted
        unsure = bool(plan.steps) and frame.sure < SURELY
        if other is None or (other.question and (unsure or not asks_for_what_is_missing(other, frame, index))):
            return plan
        other = _only_asked(other, frame.best)
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


def _only_asked(plan: Plan, asked: Sequence[str]) -> Plan:
    """The plan without what an example of what is asked for says beside it, where nothing else is made of that."""
    kept = [step for step in plan.steps if step.tool in asked]
    whole = {step.tool for step in kept} == set(asked) and not any(sources(step.args) for step in plan.steps)
    return plan.model_copy(update={"steps": kept, "goal": "; ".join(step.title for step in kept)}) if whole else plan


def _without_the_rest(plan: Plan, frame: Frame, newest: Plan | None, request: Request, index: Matcher, again: Again) -> Plan | None:
    """Where a plan asks to go on without a part of the message, the plan of the rest, if that is just what is asked for."""
    language = detect(frame.text, request.language)
    part = left_out(plan, language)
    rest = gone_on(plan, request, frame, again) if part and frame.sure >= LIKELY else None
    if rest is None or _edits(rest, index) or not does(rest, frame.best, newest):
        return None
    public = {ability.tool.name for ability in index.abilities if ability.tool.effect == "publishes"}
    if public & {step.tool for step in rest.steps} and not tells_only_how(part, frame):
        return None  # "twice a day": it would go out otherwise than it is to
    made = with_values(rest, frame, request, index)
    return said_without(made, untold(plan, frame, made.steps, index, language), language)


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


def _is_about_its_manner(plan: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether all that a plan makes is about words that surely tell how it is to be, and other words say about what: "..., cello, ..."."""
    topics = [mark for mark in frame.said("topic") if mark.likely >= TOLD]
    manner = [frame.words(mark) for mark in frame.marks if mark.role not in WORDED and mark.likely >= RATHER]
    about = [target.step.args.get(name) for target in targets_of(plan, index) for name in subjects_of(target.ability)]
    said = [value for value in about if isinstance(value, str)]
    return bool(topics and said) and all(any(value in words for words in manner) for value in said)


def _made_anew(plan: Plan, frame: Frame, request: Request, index: Matcher, again: Again) -> Plan | None:
    """The plan of what is most likely asked for; None where none can be made of it."""
    language, asked = detect(frame.text, request.language), frame.best
    if asked == ("undo",):
        return undone("undo", request.earlier, language)
    if not is_work(asked):
        none = sum(chance for other, chance in frame.asks.items() if not is_work(other))
        makers = {ability.tool.name for ability in index.abilities if ability.takes_words or ability.tool.effect != "none"}
        told = asked == ("price",) and not any(step.tool in makers for step in plan.steps)  # what it has cost is on record
        return _no_work(asked, request, index, language) if none > INSTEAD and plan.steps and not told else None
    if not OF_EARLIER & set(asked):
        kept = [step for step in plan.steps if step.tool in asked]
        beside = [step for step in plan.steps if step not in kept]
        covers = {step.tool for step in kept} == set(asked)
        wired = any(sources(step.args) for step in plan.steps)
        public = {ability.tool.name for ability in index.abilities if ability.tool.effect != "none"}
        unused = any(_takes_a_file(step, request) for step in beside) and not any(_takes_a_file(step, request) for step in kept)
        if covers and wired and _all_of_the_clip(plan, index):
            return None  # one edit behind the other
        if covers and (unused or (wired and public & {step.tool for step in beside}) or _names_more(beside, asked, frame, index)):
            return None  # a file that was sent is to be used
        told = not _is_about_its_manner(plan, frame, index)
        if covers and told and not wired and not frame.said("which") and not any(_is_about_a_mark(step, frame) for step in beside):
            return plan.model_copy(update={"steps": kept, "goal": "; ".join(dict.fromkeys(step.title for step in kept))})
        if {step.tool for step in plan.steps} < set(asked) and _edits(plan, index):
            return _with_more(plan, asked, frame, request, index, language, again)
        other = _of_what_was_offered(asked, frame, request, language, again)
        other = other or put_right_at_large(asked, frame, index, language)
        other = other or _of_a_plain_wish(asked, frame, request, index, language, again)
        if other is None or (other.steps and not does(_only_asked(other, asked), asked, None)) or is_at_a_loss(other, request, index):
            other = straight(asked, frame, request, index, language) or other
        return with_values(other, frame, request, index, closed=False) if other is not None else None
    other = changed(frame, request, index, language) if "change" in asked else once_more(frame, request, index, language)
    rest = tuple(ask for ask in asked if "." in ask)
    if other is None:
        known = {value for earlier in request.earlier for step in earlier.steps for value in texts_in(step.args)}
        mistaken = not left_out(plan, language) and not any(_is_about_a_mark(step, frame) or _takes_of(step, known) for step in plan.steps)
        told = "has_subtitles" if _asks_for_subtitles_it_has(frame, request, index) else "what_changes"
        return Plan(reply=phrase(told, language)) if request.earlier and mistaken and frame.sure > SURELY else None
    return _and_then(other, rest, frame, request, index, language, again) if rest else other


def _edits(plan: Plan, index: Matcher) -> bool:
    return any(target.place is not None for target in targets_of(plan, index))


def _with_more(
    plan: Plan, asked: Sequence[str], frame: Frame, request: Request, index: Matcher, language: str, again: Again
) -> Plan | None:
    """The plan, and what is asked for beside it of the same file."""
    more = [ask for ask in asked if ask not in {step.tool for step in plan.steps}]
    public = {ability.tool.name for ability in index.abilities if ability.tool.effect == "publishes"}
    if more and set(more) <= public:  # what goes out is the file as it comes of the edits
        return _and_then(plan, more, frame, request, index, language, again)
    beside = _of_a_plain_wish(more, frame, request, index, language, again)
    if beside is None or beside.question:
        return None
    return plan.model_copy(update={"goal": f"{plan.goal}; {beside.goal}", "steps": [*plan.steps, *beside.steps]})


def _no_work(asked: Sequence[str], request: Request, index: Matcher, language: str) -> Plan:
    """What is said to a message that asks for no work."""
    offered = wording.suggestions(index.abilities, language)
    if _THANKS.search(request.text) and asked == ("talk",):
        return Plan(reply=phrase("thanks", language))
    if asked == ("talk",) and (asks := next((key for key, words in _OF_ITSELF.items() if words.search(request.text)), "")):
        able = wording.capabilities(index.abilities, language)
        return Plan(reply=phrase(asks, language, abilities=able, examples=offered))
    if asked == ("price",) and (price := priced_again(request, language, [ability.tool for ability in index.abilities])):
        return Plan(reply=price)
    if asked == ("status",):
        return Plan(reply=say("nothing_runs", language))
    return Plan(reply=phrase("nothing" if set(asked) <= _SAID else "unknown", language, examples=offered))


def _asks_for_subtitles_it_has(frame: Frame, request: Request, index: Matcher) -> bool:
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
    told = [frame.words(mark).lower() for mark in frame.marks if mark.role in WORDED and mark.likely >= TOLD]
    return any(words in value.lower() or value.lower() in words for value in texts_in(step.args) for words in told)


def _takes_a_file(step: Step, request: Request) -> bool:
    """Whether a step is told a file that came with the message."""
    files = {f"$attachment.{number}" for number in range(1, len(request.attachments) + 1)} | {asset.ref for asset in request.attachments}
    return bool(files & set(texts_in(step.args)))


def _takes_of(step: Step, known: set[str]) -> bool:
    """Whether a step is made of a file, or is about what earlier work was about."""
    return any(value.startswith(("$", "ast_")) or value in known for value in texts_in(step.args))


def _and_then(plan: Plan, asked: Sequence[str], frame: Frame, request: Request, index: Matcher, language: str, again: Again) -> Plan | None:
    """The plan, and behind it what is asked for of what comes of it."""
    last = plan.steps[-1]
    kinds = next(ability.tool.output_kinds() for ability in index.abilities if ability.tool.name == last.tool)
    files = [KINDS.get(kind, Asset)(f"ast_{name}", kind=kind, filename=f"{last.id}.{kind}") for name, kind in kinds.items()]
    fresh = replace(request, attachments=files, recent=(), earlier=(), history=())
    then = _of_a_plain_wish(asked, frame, fresh, index, language, again)
    if then is None or then.question:
        return then
    told = then.model_dump_json()
    for number, name in enumerate(kinds, 1):
        told = told.replace(f'"$attachment.{number}"', f'"${last.id}.{name}"')
    steps = [step for step in Plan.model_validate_json(told).steps if step.tool in asked]
    return plan.model_copy(update={"goal": "; ".join([plan.goal, *(step.title for step in steps)]), "steps": [*plan.steps, *steps]})


def once_more(frame: Frame, request: Request, index: Matcher, language: str) -> Plan | None:
    """One more of what was made last, with what the marked words tell of it, and about what they say."""
    for target in targets_of(request.earlier[0], index) if request.earlier else ():
        tool = target.ability.tool
        if target.place is not None or not tool.output_kinds() or "seed" not in {spec.name for spec in target.ability.specs}:
            continue
        told = list(values_of(frame, target))
        subject = subject_of(target.ability)
        topics = [value for name, value in told if subject is not None and name == subject.name]
        values = {name: value for name, value in told if subject is None or name != subject.name}
        seed = int(target.step.args.get("seed") or 0) + 1
        each = [{**values, subject.name: topic} for topic in topics] if subject and topics else [{**values, "seed": seed}]
        base = re.sub(r"-\d+$", "", target.step.id)
        names = [base] if len(each) == 1 else [f"{base}-{number}" for number in range(1, len(each) + 1)]
        made = zip(names, (wording.with_values(target.step, target.ability, own, language) for own in each), strict=True)
        steps = [step.model_copy(update={"id": name, "needs": []}) for name, step in made]
        return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)
    return None


def changed(frame: Frame, request: Request, index: Matcher, language: str) -> Plan | None:
    """The newest work with what the marked words tell of it; None where they tell nothing that it has a field for."""
    if not request.earlier:
        return None
    plan = only_one(frame.text, request.earlier[0])
    for target in targets_of(plan, index):
        values = dict(values_of(frame, target))
        if values:
            return applied(plan, [(target, Change(values))], language, index)
    return None


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


def _of_a_plain_wish(asked: Sequence[str], frame: Frame, request: Request, index: Matcher, language: str, again: Again) -> Plan | None:
    """The plan of a wish in plain words for the tools that are asked for."""
    own = [mark for mark in frame.marks if mark.role in WORDED]
    before = "" if own or request.attachments else subject_before(request, index)
    if before:  # a picture for it, a script of it
        mark = Mark("topic", len(frame.text) + 1, len(frame.text) + 1 + len(before), 1.0)
        frame = replace(frame, text=f"{frame.text} {before}", marks=(*frame.marks, mark))
        own = [mark]
    hidden = masked(frame.text, [(mark.start, mark.end) for mark in own], led=False)
    under = dict(zip(own, hidden.under, strict=True))
    told, pieces = set[Mark](), []
    for tool in asked:
        ability = next((ability for ability in index.abilities if ability.tool.name == tool and ability.operation is None), None)
        given = dict(_given(frame, ability, under)) if ability else {}
        wish, used = wording.wished(ability, {name: words for name, (_, words) in given.items()}, language) if ability else ("", ())
        if ability is None or not wish or (needs_words(ability) and not any(given[name][0] in under for name in used)):
            return None
        told |= {given[name][0] for name in used}
        counted, topics = frame.said("count"), [under[mark] for mark in _apart(frame)]
        if ability.tool.composite and "video" in ability.tool.output_kinds().values() and (len(topics) > 1 or (counted and topics)):
            told |= set(counted)
            several = _EACH_OF if len(topics) > 1 else _SEVERAL
            wish = several[language].format(count=frame.words(counted[0]) if counted else "", topic="; ".join(topics))
        rest = [mark for mark in frame.marks if mark.role in _OF_THE_WISH and mark not in told and is_told(mark, ability)]
        told |= set(rest)
        pieces.append(", ".join([wish, *(frame.words(mark) for mark in rest)]))
    plan = again(replace(request, text=". ".join(pieces)))
    if plan.question and not any(mask in plan.question for mask in hidden.under):
        return Plan(goal=frame.text, question=plan.question)
    made = unmasked(plan, hidden, index, frame.text) if plan.steps else None
    made = _as_told(_where_it_was_said(made, frame, index), frame, index, language) if made is not None else None
    made = _with_named(made, frame, index, language) if made and len(asked) == 1 else made
    return _of_the_script(made, before, request, index) if made is not None and before else made


def _where_it_was_said(plan: Plan, frame: Frame, index: Matcher) -> Plan:
    """The plan with no place that only stands in the words of an example, and not in the message: "take it off my page" is one."""
    slots_of = {ability.tool.name: ability.slots for ability in index.abilities if ability.operation is None}
    steps = list[Step]()
    for step in plan.steps:
        spec, there = slots_of.get(step.tool, {}).get("platforms"), step.args.get("platforms")
        if spec is not None and not spec.required and there:
            said = {hit.value for hit in slots.find(frame.text, spec)}
            kept = {"platforms": [place for place in there if place in said]} if said & set(there) else {}
            step = step.model_copy(update={"args": {**{name: value for name, value in step.args.items() if name != "platforms"}, **kept}})
        steps.append(step)
    return plan.model_copy(update={"steps": steps})


_OF_TIMES = ("moment", "day", "recurrence")


def _as_told(plan: Plan, frame: Frame, index: Matcher, language: str) -> Plan:
    """The plan without a time or a place that only the example said, in whose words the wish was put; asks for one that is needed."""
    steps = list[Step]()
    for step in plan.steps:
        ability = next((ability for ability in index.abilities if ability.tool.name == step.tool and ability.operation is None), None)
        specs = [spec for spec in ability.slots.values() if spec.kind in _OF_TIMES or spec.name == "platforms"] if ability else []
        marked = {"platforms" if mark.role == "where" else "when" for mark in frame.marks if mark.role in ("where", "when")}
        specs = [spec for spec in specs if spec.name in step.args and ("platforms" if spec.name == "platforms" else "when") not in marked]
        unsaid = {spec.name: spec for spec in specs if not any(hit.strength >= TOLD for hit in slots.find(frame.text, spec))}
        if ability is None or not unsaid:
            steps.append(step)
            continue
        if missing := next((spec for spec in unsaid.values() if spec.required), None):
            return Plan(goal=frame.text, question=wording.ask_field(ability, missing, language, frame.text))
        args = {name: value for name, value in step.args.items() if name not in unsaid}
        title = wording.sentence([wording.part_title(ability, args, frame.text, language)])
        steps.append(step.model_copy(update={"args": args, "title": title}))
    return plan if steps == plan.steps else plan.model_copy(update={"steps": steps})


def _with_named(plan: Plan, frame: Frame, index: Matcher, language: str) -> Plan:
    """The plan of a plain wish with the choices that the message names beside what it is about: "a summary for the whole year please"."""
    if len(plan.steps) != 1:
        return plan
    step = plan.steps[0]
    ability = next((one for one in index.abilities if one.tool.name == step.tool and one.operation is None), None)
    own = [(mark.start, mark.end) for mark in frame.marks if mark.role in WORDED]
    named: dict[str, object] = {}
    choices = [spec for spec in ability.slots.values() if spec.kind == "choice"] if ability else []
    said = {spec.name: [hit for hit in slots.find(frame.text, spec) if hit.strength >= 1] for spec in choices}
    for spec in choices:
        others = [*own, *((hit.start, hit.end) for name, hits in said.items() if name != spec.name for hit in hits)]
        # "calm" may be of either
        hits = [hit for hit in said[spec.name] if not any(start < hit.end and hit.start < end for start, end in others)]
        if spec.name not in step.args and not spec.many and len({str(hit.value) for hit in hits}) == 1:
            named[spec.name] = hits[0].value
    told = wording.with_values(step, ability, named, language) if ability and named else step
    return plan if told is step else plan.model_copy(update={"steps": [told], "goal": told.title})


_JUST_MADE = 4  # files of the work before, newest first


def _of_the_script(plan: Plan, about: str, request: Request, index: Matcher) -> Plan | None:
    """The plan, whose first step is made of the text that was written just before instead of being `about` the same, where it takes one and
    makes something else of it; None where what the work is about would be read aloud."""
    text = next((asset for asset in request.recent[:_JUST_MADE] if asset.actual_kind == "text"), None)
    first, *others = plan.steps
    ability = next(ability for ability in index.abilities if ability.tool.name == first.tool and ability.operation is None)
    spec = next((spec for spec in ability.input_specs if spec.asset and spec.asset.accepts("text")), None)
    makes_text = "text" in ability.tool.output_kinds().values()
    if text is None or spec is None or makes_text:
        return None if first.args.get("text") == about and spec is not None and not makes_text else plan
    args = {name: value for name, value in first.args.items() if value != about}
    made = first.model_copy(update={"args": {**args, spec.name: [text.ref] if spec.many else text.ref}})
    return plan.model_copy(update={"steps": [made, *others]})


def _apart(frame: Frame) -> list[Mark]:
    """What a message is about: all that it names one behind the other, counts or says "one" of each, else what it surest is about."""
    topics = frame.said("topic")
    between = [frame.text[one.end : other.start] for one, other in itertools.pairwise(topics)]
    each = frame.said("count") or all(len(words) <= _NEXT_TO or _ONE_EACH.search(words) for words in between)
    return topics if each else [max(topics, key=lambda mark: round(mark.likely, 1))]


def _given(frame: Frame, ability: Ability, under: dict[Mark, str]) -> Iterator[tuple[str, tuple[Mark, str]]]:
    """Slot of an ability -> the mark that fills it, and its words: the person's own under a mask."""
    taken = set[str]()
    for mark in frame.marks:
        name = next((name for name in SLOTS.get(mark.role, ()) if name in ability.slots and name not in taken), None)
        if name is not None:
            taken.add(name)
            several = [under[other] for other in _apart(frame)] if mark.role == "topic" else []
            yield name, (mark, ", ".join(several) or under.get(mark, frame.words(mark)))
