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
from agent.local import wording
from agent.local.abilities import Ability
from agent.local.again import undone
from agent.local.carriers import says_more
from agent.local.changes import applied, only_one, targets_of
from agent.local.dialogue import completed
from agent.local.frame import ASKS, Frame, Mark, framed
from agent.local.left_out import LEADS_TO, gone_on, left_out, said_without, unmade, without_words
from agent.local.lexicon import lexicon
from agent.local.marked import (
    LIKELY,
    SURELY_TOLD,
    TOLD,
    WORDED,
    is_told,
    subject_of,
    subjects_of,
    told_by,
    values_of,
    with_values,
)
from agent.local.masked import is_at_a_loss, masked, unmasked
from agent.local.matching import NEARLY_VERBATIM, Matcher
from agent.local.presence import learned
from agent.local.pricing import priced_again
from agent.local.slots import entities
from agent.local.subject import tagged
from agent.local.target import Change, sources
from agent.local.wiring import KIND_OF, Pool, all_picked, number_of, points_to_it
from agent.local.words import CONTENT_WEIGHT, STOP_WEIGHT, Token, normalise, tokens
from agent.phrases import phrase
from agent.steering.phrases import say
from tools.contract import KINDS, Asset
from tools.plan import Plan, Step, texts_in

_OF_EARLIER = frozenset({"change", "again", "undo"})
"""Turns of a conversation that are about the work before."""
_SLOTS = {
    "topic": ("topic", "prompt", "query", "text"), "query": ("query", "topic"), "text": ("text", "topic"), "title": ("title",),
    "where": ("platforms",), "when": ("when", "day", "period"), "part": ("at_s",), "count": ("count",),
}  # fmt: skip
"""Role -> the slots of examples that its words may stand in."""
_OF_MUSIC = ("music", "instrument")
_OF_THE_WISH = ("count", "where", "when", "part", "amount", "which")
"""Roles whose words are told with the plain wish; what the others tell is filled in afterwards."""
_MUCH_LIKELIER = 3.0
"""What is asked for must be so many times as likely as what the plan does, and so likely, for the plan to be made anew."""
_INSTEAD, _SURELY_INSTEAD = 0.85, 0.97  # for the patterns to be mistaken who have made a plan; where no word tells how it is to be
_LIKE, _AGAINST_THE_WORDS = 0.75, 0.995  # an example of what the patterns plan; for that, or the same tools once more, to be mistaken
_RATHER = 0.75  # for something to be made of what the patterns say cannot be done
_SURELY = 0.9  # that no work is asked for, for none to be done; that work is to be changed, for none to be begun
_SEVERAL = {"en": "make {count} videos about {topic}", "ru": "сделай {count} видео на тему „{topic}“", "th": "ทำคลิปเรื่อง{topic} {count} คลิป"}
_EACH_OF = {"en": "topics = {topic}. A video for each", "ru": "темы = {topic}. Видео по каждой теме", "th": "หัวข้อ = {topic} ทำคลิปอย่างละคลิป"}
_IDEA = {"en": "idea {number}", "ru": "идея {number}", "th": "ไอเดีย {number}"}
_BESIDE = re.compile(r"\s*[,;]\s*(?:and |и |และ)?|\s+(?:and|и)\s+|\s*(?:และ|กับ)\s*")
_ONE_EACH = re.compile(
    r"\b(?:one|another|video|clip|short|reel|and)\b|(?<![а-яё])(?:и|ещё|еще|второ\w+|друго\w+)(?![а-яё])|และ|กับ|อีก|คลิป", re.IGNORECASE
)
_NEXT_TO = 12  # characters at most between what is named one behind the other
_LEAST_READ, _LEAST_SAID = 3, 4  # words, for the patterns to be mistaken; for them to say which of two readings is meant
_OFFERED = 2  # ideas at least, for one of them to be chosen
_BOUNDS = ("ask_range", "ask_at_least", "ask_at_most")
_PLACED = 0.9  # that a place to publish at is named, for what else is asked for to go out
_ASKED_WITH = frozenset({"create", "video", "picture", "script", "song", "write"})
"""Concepts of words with which something is asked for."""
_WISHES = re.compile(
    r"(?:need|want|please|would|could|help)\b|(?:нуж|хо[тч]|пожалуйста|можн|надо)|(?:อยาก|ขอ|ช่วย|ได้|ต้องการ|สัก|หน่อย)", re.IGNORECASE
)
_ABOUT = ("topic", "text", "query")
_PERHAPS = 0.25
_NAMES = ("where", "when", "query", "which")
_BREAK = re.compile(r"[,.;:!?/\n–—]|(?<=[\u0e00-\u0e7f]) (?=[\u0e00-\u0e7f])")
Again = Callable[[Request], Plan]


def as_asked(plan: Plan, request: Request, index: Matcher, again: Again) -> Plan:
    """The plan of a message, made anew where something else is asked for, and with the values it lacks."""
    unfilled = plan.question and not request.attachments and not _asks_for_a_number(plan, detect(normalise(request.text), request.language))
    if request.question and unfilled and (whole := completed(request)):
        return as_asked(plan, replace(request, text=whole, question=None), index, again)
    if request.question or request.problems:
        return plan
    newest = next(iter(request.earlier), None)
    frame = framed(normalise(request.text), index, newest.steps[0].tool if newest and newest.steps else "")
    frame = _counted_out(replace(frame, marks=tuple(mark for mark in frame.marks if not _only_points(mark, frame))))
    frame = _with_a_subject(_going_out(frame, newest, index), request, index)
    known = {ability.tool.name for ability in index.abilities}
    if not {ask for ask in frame.best if "." in ask} <= known or not {step.tool for step in plan.steps} <= learned(ASKS):
        return plan  # a tool that nothing was learned of is left to the patterns
    if plan.reply and frame.sure > _SURELY and is_at_a_loss(plan, request, index) and _does(plain := again(request), frame.best, newest):
        plan = plain  # which is about nothing that is tagged as a subject
    if (rest := _without_the_rest(plan, frame, newest, request, index, again)) is not None:
        return rest
    made = _as_read(plan, frame, newest, request, index, again)
    rest = _without_the_rest(made, frame, newest, request, index, again) if made is not plan else None
    language = detect(frame.text, request.language)
    untold = [_untold(plan, frame, made.steps, index, language), *unmade(made, frame, index)] if made.steps else []
    return rest or said_without(made, ", ".join(dict.fromkeys(filter(None, untold))), language)


def _as_read(plan: Plan, frame: Frame, newest: Plan | None, request: Request, index: Matcher, again: Again) -> Plan:
    """The plan, made anew where the models read something else in the message."""
    does = sum(chance for asked, chance in frame.asks.items() if _does(plan, asked, newest))
    if _goes_out_otherwise(plan, frame, newest, index):
        return plan
    if frame.sure >= max(LIKELY, _MUCH_LIKELIER * does) and _is_doubtful(plan, frame, request, index):
        other = _made_anew(plan, frame, request, index, again)
        if other is None or (other.question and (plan.steps or not _asks_for_what_is_missing(other, frame, index))):
            return plan
        return other if _does(other, frame.best, newest) or not other.steps else plan
    if frame.best == ("change",) and newest and not _keeps_words(plan, index) and _is_about_a_value(plan, newest, frame, index):
        return changed(frame, request, index, detect(frame.text, request.language)) or plan
    return with_values(plan, frame, request, index) if does > LIKELY / 2 else plan


def _without_the_rest(
    plan: Plan, frame: Frame, newest: Plan | None, request: Request, index: Matcher, again: Again
) -> Plan | None:
    """Where a plan asks to go on without a part of the message, the plan of the rest, if that is just what is asked for."""
    language = detect(frame.text, request.language)
    part = left_out(plan, language)
    rest = gone_on(plan, request, frame, again) if part and frame.sure >= _RATHER else None
    if rest is None or any(target.place is not None for target in targets_of(rest, index)) or not _does(rest, frame.best, newest):
        return None
    return said_without(with_values(rest, frame, request, index), part, language)


def _going_out(frame: Frame, newest: Plan | None, index: Matcher) -> Frame:
    """The frame, with both asked for where earlier work is to be changed and to go out: "a man's voice, and put it on Facebook"."""
    placed = any(mark.role == "where" and mark.likely >= _PLACED for mark in frame.marks)
    out = next((ability.tool.name for ability in index.abilities if ability.tool.effect == "publishes"), "")
    also = ("change", out)
    if not placed or newest is None or frame.best not in (("change",), (out,)):
        return frame
    changes = (mark for mark in frame.marks if mark.value and mark.likely >= SURELY_TOLD)
    told = any(list(told_by(frame, mark, target)) for mark in changes for target in targets_of(newest, index))
    if not told or (frame.best == ("change",) and frame.asks.get(also, 0.0) < (1 - LIKELY) / 2):
        return frame
    return replace(frame, asks={also: frame.sure + frame.asks.get(also, 0.0), **{asked: 0.0 for asked in frame.asks if asked != also}})


def _with_a_subject(frame: Frame, request: Request, index: Matcher) -> Frame:
    """The frame, with what it is about marked where something new is surely asked for and no words are marked as that: the subject as it is
    tagged, else the longest stretch of words without a mark."""
    whole = (ability for ability in index.abilities if ability.tool.name in frame.best and ability.operation is None)
    made = [ability for ability in whole if _needs_words(ability)]
    new = made and len(made) == len(frame.best) and not (request.earlier or request.attachments)
    if not new or frame.sure < _SURELY or any(mark.role in _ABOUT and mark.likely >= TOLD for mark in frame.marks):
        return frame
    marks = [mark for mark in frame.marks if mark.role not in WORDED or mark.role == "title" or mark.likely >= _PERHAPS]
    if any(mark.role in _ABOUT for mark in marks):
        return replace(frame, marks=tuple(replace(mark, likely=max(mark.likely, TOLD)) for mark in marks))
    if any("text" in ability.slots and "topic" not in ability.slots for ability in made):
        return frame  # what is read aloud is not guessed
    words = [token for token in tokens(frame.text) if not any(mark.start <= token.start < mark.end for mark in marks)]
    runs = [list(run) for _, run in itertools.groupby(words, key=lambda token: len(_BREAK.findall(frame.text[: token.start])))]
    stretch = max((list(itertools.dropwhile(_only_asks, run)) for run in runs), key=len, default=[])
    least = 1 if frame.said("title") else 2  # "make a video" says nothing of what
    stretch = stretch if sum(token.base >= CONTENT_WEIGHT for token in stretch) >= least else []
    found = [span for span in tagged(frame.text).spans if not any(mark.start < span[1] and span[0] < mark.end for mark in marks)]
    spans = found or ([(stretch[0].start, stretch[-1].end)] if stretch else [])
    spans = [span for span in spans if not points_to_it(frame.text[span[0] : span[1]])]
    subjects = [Mark("topic", start, end, TOLD) for start, end in spans]
    return replace(frame, marks=tuple(sorted([*marks, *subjects], key=lambda mark: mark.start)))


def _counted_out(frame: Frame) -> Frame:
    """The frame, with a mark for each of so many subjects that are marked as one: "two shorts: how to prune roses, how to feed them"."""
    counted, topics = frame.said("count"), frame.said("topic")
    numbers = {number_of(frame.words(mark)) for mark in counted}
    if len(topics) != 1 or not numbers:
        return frame
    topic = topics[0]
    ends = [topic.start, *(at for match in _BESIDE.finditer(frame.text, topic.start, topic.end) for at in match.span()), topic.end]
    parts = list(zip(ends[::2], ends[1::2], strict=True))
    if len(parts) < _OFFERED or len(parts) not in numbers:
        return frame
    each = [replace(topic, start=start, end=end) for start, end in parts]
    return replace(frame, marks=tuple(sorted([*(mark for mark in frame.marks if mark is not topic), *each], key=lambda mark: mark.start)))


def _only_points(mark: Mark, frame: Frame) -> bool:
    """Whether what is marked as a subject names no more than something that is there: "this video"."""
    words = tokens(frame.words(mark))
    names = all(token.base < CONTENT_WEIGHT or token.concepts for token in words)
    return names and mark.role == "topic" and points_to_it(frame.words(mark))


def _only_asks(token: Token) -> bool:
    """Whether a word says no more than that something is wished for."""
    begins = token.text in lexicon().verbs or token.stem in lexicon().verb_stems
    return begins or token.base <= STOP_WEIGHT or bool(token.concepts & _ASKED_WITH) or _WISHES.match(token.text) is not None


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


def _is_doubtful(plan: Plan, frame: Frame, request: Request, index: Matcher) -> bool:
    """Whether a plan may be mistaken: it has steps, or is at a loss; not where it asks for something that is missing, or to go on without
    a wish that nothing can be made of."""
    if _swallows_a_time(frame):
        return False
    wanted = [ability for ability in index.abilities if ability.tool.name in frame.best and ability.operation is None]
    about = _tells_what(frame) or (_subject_before(request, index) and not request.attachments)
    if not about and any(ability.tool.output_kinds() and ability.takes_words for ability in wanted):
        return False
    if plan.steps:
        makers = {ability.tool.name for ability in index.abilities if ability.tool.output_kinds()}
        if _keeps_words(plan, index) or (_OF_EARLIER & set(frame.best) and _makes_of_a_file(plan, index)):
            return False
        if len(tokens(frame.text)) < _LEAST_READ:
            return False
        sure, same = _likeness(plan, frame, index), {step.tool for step in plan.steps} <= _tools_before(request)
        least = _INSTEAD if frame.marks and any(step.tool in makers for step in plan.steps) else _SURELY_INSTEAD
        tells = same and all(ability.tool.effect == "none" and not ability.takes_words for ability in wanted)
        least = _AGAINST_THE_WORDS if sure >= _LIKE or tells else least
        return sure < NEARLY_VERBATIM and frame.sure >= least
    edits = [ability for ability in wanted if ability.operations_spec is not None or ability.tool.effect != "none"]
    if plan.reply and (frame.sure < _RATHER or (request.attachments and (edits or not wanted or frame.sure < _SURELY))):
        return False  # the patterns know well what is done with a file
    language = detect(frame.text, request.language)
    public = {ability.tool.domain for ability in index.abilities if ability.tool.effect == "publishes"}
    named = any(mark.role in _NAMES and mark.likely >= TOLD for mark in frame.marks)
    if not named and any(ability.tool.domain in public for ability in wanted):
        return False  # nothing goes out or is taken down of which no word is said
    if frame.sure > _SURELY and (plan.reply == phrase("left", language) or _asks_of_another(plan, wanted, language)):
        return True
    if is_at_a_loss(plan, request, index) and len(tokens(frame.text)) >= _LEAST_SAID:
        return not _leaves_a_wish(plan, frame, wanted, request, index) or _is_new_work(frame, wanted, request)
    asking = {ability.tool.name for ability in index.abilities if plan.question and plan.question in _questions_of(ability, language)}
    dated = any(entity.kind in ("moment", "recurrence") for entity in entities(frame.text))
    return bool(asking) and not dated and not asking & set(frame.best) and frame.sure > _SURELY


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


def _keeps_words(plan: Plan, index: Matcher) -> bool:
    """Whether a plan does no more than keep what the person has said."""
    keeping = (ability for ability in index.abilities if not ability.tool.output_kinds() and "text" in ability.slots)
    return {step.tool for step in plan.steps} <= {ability.tool.name for ability in keeping}


def _swallows_a_time(frame: Frame) -> bool:
    """Whether the models take for what something is about words that say when it is to go out: the patterns know better."""
    times = [entity for entity in entities(frame.text) if entity.kind in ("moment", "recurrence")]
    topics = frame.said("topic")
    return any(mark.start < entity.start and entity.end <= mark.end for mark in topics for entity in times)


def _is_new_work(frame: Frame, wanted: Sequence[Ability], request: Request) -> bool:
    """Whether a message surely asks for something new, and says about what: what else it tells is how it comes about."""
    told = any(mark.role == "topic" and mark.likely >= _RATHER for mark in frame.marks)
    makes = any(ability.tool.output_kinds() and ability.takes_words for ability in wanted)
    edits = any(ability.operations_spec is not None for ability in wanted)
    other = any(ask in _OF_EARLIER or "." not in ask for ask in frame.best)
    return told and makes and not (edits or other or request.attachments) and frame.sure >= _INSTEAD


def _asks_for_what_is_missing(plan: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether a plan asks for a field of what is asked for, or for the time of day."""
    language = detect(frame.text)
    wanted = (ability for ability in index.abilities if ability.tool.name in frame.best)
    asked = {question for ability in wanted for question in _questions_of(ability, language)}
    return plan.question in asked - index.text_questions or plan.question in {phrase("ask_time", language) for language in _EACH_OF}


def _questions_of(ability: Ability, language: str) -> set[str]:
    """What is asked for the fields of an ability."""
    own = (wording.asked(spec, language) for spec in ability.slots.values() if language in spec.ask)
    texts = (spec for spec in ability.slots.values() if spec.kind == "text")
    return {*own, *(phrase("ask_text", language, field=wording.label(spec, language)) for spec in texts)}


def _is_work(asked: Sequence[str]) -> bool:
    """Whether what is asked for is to be made, changed or done, and not only answered."""
    return any("." in ask or ask in _OF_EARLIER for ask in asked)


def _asks_for_a_number(plan: Plan, language: str) -> bool:
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
    return bool(_untold(plan, frame, steps, index, detect(frame.text, request.language)))


def _untold(plan: Plan, frame: Frame, steps: Sequence[Step], index: Matcher, language: str) -> str:
    """Of the part that a plan asks to go on without, what tells nothing of steps; empty where that is nothing."""
    part = left_out(plan, language)
    for mark in frame.marks if part else ():
        if mark.role in WORDED or any(list(told_by(frame, mark, target)) for target in targets_of(Plan(steps=list(steps)), index)):
            part = without_words(part, frame.words(mark))
    return part.strip(" ,.;") if says_more(LEADS_TO.sub(" ", part)) else ""


def _does(plan: Plan, asked: Sequence[str], newest: Plan | None) -> bool:
    """Whether a plan does what is asked for, and what has to be done for that."""
    given = {source for step in plan.steps for source in sources(step.args)}
    wanted = {ask for ask in asked if "." in ask}
    old = {step.tool for step in newest.steps} if newest else set[str]()
    of_earlier = bool(_OF_EARLIER & set(asked))
    called = {step.tool for step in plan.steps if of_earlier or step.id not in given or step.tool in wanted}
    if of_earlier:
        return bool(called & old) and wanted <= called <= wanted | old
    return called == wanted


def _goes_out_otherwise(plan: Plan, frame: Frame, newest: Plan | None, index: Matcher) -> bool:
    """Whether a plan has the newest work go out at another time or place, and something of the kind is asked for."""
    tools = {ability.tool.name: ability.tool for ability in index.abilities}
    before = [tools[step.tool] for step in (newest.steps if newest else ()) if step.tool in tools]
    out = {tool.domain for tool in before if tool.effect == "publishes"}
    again = bool(plan.steps) and newest is not None and {step.tool for step in plan.steps} <= {step.tool for step in newest.steps}
    return again and any(ask in tools and tools[ask].domain in out for ask in frame.best)


def _made_anew(plan: Plan, frame: Frame, request: Request, index: Matcher, again: Again) -> Plan | None:
    """The plan of what is most likely asked for; None where none can be made of it."""
    language, asked = detect(frame.text, request.language), frame.best
    if asked == ("undo",):
        return undone("undo", request.earlier, language)
    if not _is_work(asked):
        none = sum(chance for other, chance in frame.asks.items() if not _is_work(other))
        makers = {ability.tool.name for ability in index.abilities if ability.takes_words or ability.tool.effect != "none"}
        told = asked == ("price",) and not any(step.tool in makers for step in plan.steps)  # what it has cost is on record
        return _no_work(asked, request, index, language) if none > _INSTEAD and plan.steps and not told else None
    if not _OF_EARLIER & set(asked):
        kept = [step for step in plan.steps if step.tool in asked]
        beside = [step for step in plan.steps if step not in kept]
        covers = {step.tool for step in kept} == set(asked)
        wired = any(sources(step.args) for step in plan.steps)
        public = {ability.tool.name for ability in index.abilities if ability.tool.effect != "none"}
        if covers and ((wired and public & {step.tool for step in beside}) or _names_more(beside, asked, frame, index)):
            return None
        if covers and not wired and not frame.said("which") and not any(_is_about_a_mark(step, frame) for step in beside):
            return plan.model_copy(update={"steps": kept, "goal": "; ".join(dict.fromkeys(step.title for step in kept))})
        other = _of_what_was_offered(asked, frame, request, language, again)
        other = other or _of_a_plain_wish(asked, frame, request, index, language, again)
        return with_values(other, frame, request, index, closed=False) if other is not None else None
    other = changed(frame, request, index, language) if "change" in asked else once_more(frame, request, index, language)
    rest = tuple(ask for ask in asked if "." in ask)
    if other is None:
        known = {value for earlier in request.earlier for step in earlier.steps for value in texts_in(step.args)}
        mistaken = not left_out(plan, language) and not any(_is_about_a_mark(step, frame) or _takes_of(step, known) for step in plan.steps)
        told = "has_subtitles" if _asks_for_subtitles_it_has(frame, request, index) else "what_changes"
        return Plan(reply=phrase(told, language)) if mistaken and frame.sure > _SURELY else None
    return _and_then(other, rest, frame, request, index, language, again) if rest else other


def _no_work(asked: Sequence[str], request: Request, index: Matcher, language: str) -> Plan:
    """What is said to a message that asks for no work."""
    offered = wording.suggestions(index.abilities, language)
    if asked == ("price",) and (price := priced_again(request, language, [ability.tool for ability in index.abilities])):
        return Plan(reply=price)
    if asked == ("status",):
        return Plan(reply=say("nothing_runs", language))
    return Plan(reply=phrase("nothing" if asked == ("unclear",) else "unknown", language, examples=offered))


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


def _takes_of(step: Step, known: set[str]) -> bool:
    """Whether a step is made of a file, or is about what earlier work was about."""
    return any(value.startswith(("$", "ast_")) or value in known for value in texts_in(step.args))


def _and_then(
    plan: Plan, asked: Sequence[str], frame: Frame, request: Request, index: Matcher, language: str, again: Again
) -> Plan | None:
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
    return any(KIND_OF.get(concept) in more for token in apart for concept in token.concepts)


def _of_what_was_offered(asked: Sequence[str], frame: Frame, request: Request, language: str, again: Again) -> Plan | None:
    """The plan of something to be made of ideas that were offered: "number 2 and number 5 sound fun, make both"."""
    pool = Pool(request, frame.text)
    chosen = [mark for mark in frame.said("which") if mark.likely >= LIKELY]
    places = all_picked((frame.words(mark) for mark in chosen), pool.number_offered)
    if not places or pool.number_offered < _OFFERED:
        return None
    how = [frame.words(mark) for mark in frame.marks if mark.role not in ("which", *WORDED)]
    plan = again(replace(request, text=", ".join([" + ".join(_IDEA[language].format(number=place + 1) for place in places), *how])))
    return plan if set(asked) <= {step.tool for step in plan.steps} else None


def _of_a_plain_wish(asked: Sequence[str], frame: Frame, request: Request, index: Matcher, language: str, again: Again) -> Plan | None:
    """The plan of a wish in plain words for the tools that are asked for."""
    own = [mark for mark in frame.marks if mark.role in WORDED]
    before = "" if own or request.attachments else _subject_before(request, index)
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
        if ability is None or not wish or (_needs_words(ability) and not any(given[name][0] in under for name in used)):
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
    return _of_the_script(made, before, request, index) if made is not None and before else made


_JUST_MADE = 4  # files of the work before, newest first

def _subject_before(request: Request, index: Matcher) -> str:
    """What the newest work is about; empty where it is about nothing, or there is none."""
    for target in targets_of(request.earlier[0], index) if request.earlier else ():
        if (spec := subject_of(target.ability)) is not None and isinstance(about := target.step.args.get(spec.name), str):
            return about
    return ""


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
        name = next((name for name in _SLOTS.get(mark.role, ()) if name in ability.slots and name not in taken), None)
        if name is not None:
            taken.add(name)
            several = [under[other] for other in _apart(frame)] if mark.role == "topic" else []
            yield name, (mark, ", ".join(several) or under.get(mark, frame.words(mark)))


def _needs_words(ability: Ability) -> bool:
    """Whether nothing can be made without something it is to be about."""
    return any(spec.kind == "text" and spec.ask and spec.name in ("topic", "prompt", "text") for spec in ability.slots.values())
