"""Whether a plan does what a message asks for as the models read it (`frame`), and where they rather than the patterns are believed."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from agent.local.catalogue.scoring import NEARLY_VERBATIM
from agent.local.drafting import wording
from agent.local.drafting.left_out import LEADS_TO, is_a_limit, left_out, without_words
from agent.local.drafting.said import complains
from agent.local.drafting.wiring import KIND_OF
from agent.local.follow_ups.carriers import says_more
from agent.local.follow_ups.changes import targets_of
from agent.local.follow_ups.target import sources
from agent.local.learned.frame import Frame
from agent.local.learned.marked import FIELDS, LIKELY, TOLD, WORDED, subject_of, told_by
from agent.local.learned.masked import is_at_a_loss
from agent.local.lexicon import lexicon
from agent.local.lexicon.values import FIELD_WORDS
from agent.local.publishing.posting import goes_out
from agent.local.slots import entities
from agent.local.words import CONTENT_WEIGHT, tokens
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step, texts_in

OF_EARLIER = frozenset({"change", "again", "undo"})
"""Turns of a conversation that are about the work before."""
INSTEAD = 0.85  # that no work is asked for, for what the patterns have planned not to be done
RATHER = 0.75  # that something else is asked for, for the patterns to be mistaken who have made a plan
SURELY = 0.9  # that no work is asked for, for none to be done; that work is to be changed, for none to be begun
_SURELY_ELSE = 0.975  # that something else is asked for, where what is said speaks for what the patterns plan
_SURELY_TALK = 0.93  # that nothing is asked for, in the same case
_OF_MUSIC = ("music", "instrument")
_LEAST_READ, _LEAST_SAID = 3, 4  # words, for the patterns to be mistaken; for more to be made of them than the patterns can
_SO_MANY = lazy(
    r"\b(?:more|fewer|less|many)\b|(?<![а-яё])(?:побольше|поменьше|больше|меньше|штук)(?![а-яё])|(?:เยอะ|น้อย)(?:ๆ|กว่านี้)?", re.IGNORECASE
)
_REPLACES = lazy(r"\b(?:replace|swap|exchange)\b|(?<![а-яё])(?:замени|подмени)|แทน(?:ที่)?", re.IGNORECASE)
"""What is to be put in the place of a part of a file is not that part alone."""
_REFUSES = lazy(r"\W*(?:(?:no|without|not?)\b|(?:без|не|никак\w+)(?![а-яё])|ไม่)", re.IGNORECASE)
"""Begins what says only what is not wanted: "no music please"."""
_NAMES = ("where", "when", "query", "which")
_BOUNDS = ("ask_range", "ask_at_least", "ask_at_most")
_LENGTHS = ("ask_shortest", "ask_longest")


def does(plan: Plan, asked: Sequence[str], newest: Plan | None) -> bool:
    """Whether a plan does what is asked for, and what has to be done for that."""
    given = {source for step in plan.steps for source in sources(step.args)}
    wanted = {ask for ask in asked if "." in ask}
    old = {step.tool for step in newest.steps} if newest else set[str]()
    of_earlier = bool(OF_EARLIER & set(asked))
    called = {step.tool for step in plan.steps if of_earlier or step.id not in given or step.tool in wanted}
    if of_earlier:
        for_it = set[str]() if wanted else {step.tool for step in plan.steps if step.id in given}
        return bool(called & old) and wanted <= called <= wanted | old | for_it
    return called == wanted


def goes_out_otherwise(plan: Plan, frame: Frame, newest: Plan | None, index: Matcher) -> bool:
    """Whether a plan has the newest work go out at another time or place, and something of the kind is asked for."""
    tools = {ability.tool.name: ability.tool for ability in index.abilities}
    before = [tools[step.tool] for step in (newest.steps if newest else ()) if step.tool in tools]
    out = {tool.domain for tool in before if tool.effect == "publishes"}
    again = bool(plan.steps) and newest is not None and {step.tool for step in plan.steps} <= {step.tool for step in newest.steps}
    return again and any(ask in tools and tools[ask].domain in out for ask in frame.best)


def is_doubtful(plan: Plan, frame: Frame, request: Request, index: Matcher) -> bool:
    """Whether the models are believed rather than the patterns: not where those ask for something that is missing of what is asked for,
    keep what the person has said, or have made what the message nearly is an example of."""
    length, language = len(tokens(frame.text)), detect(frame.text, request.language)
    if _only_talks(plan, frame, request, index):
        return True
    if plan.question:
        return _asks_in_vain(plan, frame, index)
    if plan.reply:
        left = plan.reply == phrase("left", language)
        lost = is_at_a_loss(plan, request, index) or (frame.sure >= _SURELY_ELSE and _answers_a_wish(plan, frame, language))
        enough = length >= _LEAST_SAID and not (request.attachments and (frame.sure <= SURELY or _REPLACES.search(frame.text)))
        return (enough and lost) or (left and frame.sure > SURELY and not _REFUSES.match(frame.text))
    used, sent = {step.tool for step in plan.steps}, bool(request.attachments)
    if OF_EARLIER & set(frame.best) and _names_another_kind(plan, frame, request, index):
        return False
    wanted = _wanted(frame, index)
    if keeps_words(plan, index):
        return _keeps_a_wish(plan, frame)
    if length < _LEAST_READ or frame.sure < RATHER:
        return False
    if not is_work(frame.best) and (sent or complains(frame.text)):
        return False  # the models see no files; and what finds fault with a thing wishes for it to be otherwise
    if used < set(frame.best):  # what the patterns see is asked for, and more
        more = [ability for ability in wanted if ability.tool.name not in used]
        alike = {ability.tool.domain for ability in index.abilities if ability.tool.name in used}
        other = frame.sure >= SURELY or any(ability.tool.domain not in alike for ability in more)
        return other and not (sent and any(map(needs_words, more)))
    alone = len(used) == len(frame.best) == 1
    said = _takes_words_for_a_subject(plan, wanted, frame)
    if alone and not said and _likeness(plan, frame, index) >= NEARLY_VERBATIM:
        return False
    return said or frame.sure >= (_SURELY_ELSE if is_work(frame.best) else _SURELY_TALK) or not _speaks_for(plan, frame, request, index)


def _takes_words_for_a_subject(plan: Plan, wanted: Sequence[Ability], frame: Frame) -> bool:
    """Whether a plan makes something about words that are surely to be said as they are."""
    told = [frame.words(mark) for mark in frame.marks if mark.role == "text" and mark.likely >= SURELY]
    about = {value for step in plan.steps for name, value in step.args.items() if name in ("topic", "prompt")}
    return any("text" in ability.slots for ability in wanted) and any(words in about for words in told)


def _asks_in_vain(plan: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether a plan asks for something that need not be told."""
    length = len(tokens(frame.text))
    part = left_out(plan, detect(plan.question or ""))
    lost = bool(part) or plan.question in index.text_questions
    told = entities(frame.text)
    if all(any(one.start <= token.start < one.end for one in told) for token in tokens(frame.text) if token.base >= CONTENT_WEIGHT):
        return False  # "tomorrow at six": a time and nothing else
    return (lost or length >= _LEAST_SAID) and not (is_a_limit(part) or goes_out(part) or _asks_for_its_own(plan, frame, index))


def _only_talks(plan: Plan, frame: Frame, request: Request, index: Matcher) -> bool:
    """Whether a message at the beginning is surely said for its own sake, and names nothing that something could be made about or go to:
    "posting every day is exhausting"; what a plan keeps of that may well be told to be kept."""
    told = any(mark.likely >= TOLD and (mark.role in (*WORDED, "where") or mark.value) for mark in frame.marks)
    alone = not (request.earlier or request.attachments or told)
    meant = bool(plan.steps) and (keeps_words(plan, index) or _is_advice(plan))
    return alone and frame.best == ("talk",) and frame.sure >= SURELY and not meant


def _is_advice(plan: Plan) -> bool:
    """Whether a plan only looks at the numbers: "why did my reel flop" asks, however much it sounds like talk."""
    return all(step.tool.startswith("insight.") for step in plan.steps)


def _answers_a_wish(plan: Plan, frame: Frame, language: str) -> bool:
    """Whether a plan only says that it cannot answer what something is to be made about, since words tell how that is to be."""
    cannot = phrase("no_answer", language, example="\0").partition("\0")[0]
    how = any((mark.value or mark.role == "length") and mark.likely >= TOLD for mark in frame.marks if mark.role not in WORDED)
    return is_work(frame.best) and how and (plan.reply or "").startswith(cannot)


def _wanted(frame: Frame, index: Matcher) -> list[Ability]:
    """The tools that are most likely asked for."""
    return [ability for ability in index.abilities if ability.tool.name in frame.best and ability.operation is None]


def _speaks_for(plan: Plan, frame: Frame, request: Request, index: Matcher) -> bool:
    """Whether what a message says speaks for what the patterns plan rather than for what the models see asked for: a word that is for that
    alone, a question where something would be made, something made again where something would only be told."""
    used = {step.tool for step in plan.steps}
    before = {step.tool for earlier in request.earlier[:1] for step in earlier.steps}
    wanted = _wanted(frame, index)
    makers = {ability.tool.name for ability in index.abilities if ability.tool.output_kinds() and needs_words(ability)}
    asked = lexicon().question.search(frame.text) is not None and not used & makers
    if used <= before:
        public = {ability.tool.domain for ability in index.abilities if ability.tool.effect == "publishes"}
        told = all(ability.tool.effect == "none" and not ability.takes_words for ability in wanted)
        unnamed = not any(mark.role in _NAMES and mark.likely >= TOLD for mark in frame.marks)
        return bool(wanted) and (told or (unnamed and {ability.tool.domain for ability in wanted} <= public))
    return not OF_EARLIER & set(frame.best) and (asked or _is_named(plan, wanted, frame, index))


def _names_another_kind(plan: Plan, frame: Frame, request: Request, index: Matcher) -> bool:
    """Whether a plan makes a kind of thing that the work before did not, and a message names that, or it is made of what was made:
    "take this for my next short", of a song."""
    made = {ability.tool.name: set(ability.tool.output_kinds().values()) for ability in index.abilities}
    before = {kind for earlier in request.earlier[:1] for step in earlier.steps for kind in made.get(step.tool, ())}
    fresh = {kind for step in plan.steps for kind in made.get(step.tool, ())} - before
    files = {asset.ref for asset in request.recent}
    of_it = bool(fresh) and any(files & set(texts_in(step.args)) for step in plan.steps)
    apart = (token for token in tokens(frame.text) if not any(mark.start <= token.start < mark.end for mark in frame.marks))
    return bool(before) and (of_it or any(KIND_OF.get(concept) in fresh for token in apart for concept in token.concepts))


def _is_named(plan: Plan, wanted: Sequence[Ability], frame: Frame, index: Matcher) -> bool:
    """Whether a word that stands for itself belongs to what a plan does, and to nothing that is asked for."""
    used = {step.tool for step in plan.steps}
    own = [ability for ability in index.abilities if ability.tool.name in used and needs_words(ability) and ability not in wanted]
    apart = (token for token in tokens(frame.text) if not any(mark.start <= token.start < mark.end for mark in frame.marks))
    words = [token.text for token in apart if token.base >= CONTENT_WEIGHT]
    alone = (word for word in words if not any(index.speaks_of(ability, word) for ability in wanted))
    return any(index.speaks_of(ability, word) for word in alone for ability in own)


def _asks_for_its_own(plan: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether a plan asks for a value that is missing of what is asked for, and that no words are marked as; or for a time of day."""
    question = plan.question or ""
    language = detect(question)
    dated = any(entity.kind in ("moment", "recurrence") for entity in entities(frame.text))
    out = {ability.tool.name for ability in index.abilities if dated and ability.tool.effect == "publishes"}
    wanted = _done(frame, index, out)
    if asks_for_a_number(plan, language):
        return not _asks_of_another(plan, wanted, language)
    told = {name for mark in frame.marks if mark.likely >= TOLD for name in FIELDS.get(mark.role, (mark.role,))}
    told |= {"topic", "prompt", "text"} if _tells_what(frame) else set()
    fields = [(name, spec) for ability in wanted for name, spec in ability.slots.items() if spec.required or spec.label != "title"]
    asked = {text for name, spec in fields if name not in told for text in _asked_for(spec, language)}
    times = {phrase(key, language, days="\0").rpartition("\0")[2] for key in ("ask_time", "ask_times", "ask_time_days")}
    return any(question.endswith(text) for text in asked | times)


def asks_of_another(plan: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether a plan asks for a number or a choice of something that is not asked for: "how long?", of a sign that says "back in ten
    minutes"; "which shape?", of "drop the back half"."""
    language, wanted = detect(plan.question or ""), _done(frame, index)
    if asks_for_a_number(plan, language):
        return _asks_of_another(plan, wanted, language)
    public = [ability for ability in index.abilities if ability.tool.effect == "publishes"]  # where it goes out is asked of anything
    asked, own = (
        {text for ability in some for spec in ability.slots.values() if spec.kind == "choice" for text in _asked_for(spec, language)}
        for some in (index.abilities, [*wanted, *public])
    )
    return plan.question in asked - own


def _done(frame: Frame, index: Matcher, beside: Collection[str] = ()) -> list[Ability]:
    """What is asked for, of an edit no more than the operations that surely are, and other tools."""
    wanted = (ability for ability in index.abilities if ability.tool.name in {*frame.best, *beside})
    return [ability for ability in wanted if ability.operation is None or not frame.edits or ability.path in frame.edits]


def _asked_for(spec: Spec, language: str) -> list[str]:
    """What is asked for a field."""
    own = [wording.asked(spec, language)] if language in spec.ask else []
    return [*own, phrase("ask_text", language, field=wording.label(spec, language))] if spec.kind == "text" else own


def _likeness(plan: Plan, frame: Frame, index: Matcher) -> float:
    """How like an example (0..1) of what a plan does a message is, but for the words that are the person's own."""
    text = frame.text
    for mark in sorted(frame.marks, key=lambda mark: -mark.start):
        text = f"{text[: mark.start]} {text[mark.end :]}" if mark.role in WORDED and mark.likely >= LIKELY else text
    used = {step.tool for step in plan.steps}
    return max((match.score for match in index.rank(text) if match.ability.tool.name in used), default=0.0)


def keeps_words(plan: Plan, index: Matcher) -> bool:
    """Whether a plan does no more than keep what the person has said."""
    keeping = (ability for ability in index.abilities if not ability.tool.output_kinds() and "text" in ability.slots)
    return {step.tool for step in plan.steps} <= {ability.tool.name for ability in keeping}


def _keeps_a_wish(plan: Plan, frame: Frame) -> bool:
    """Whether among what a plan keeps are words that something else is to be made about: "remember that ..., and make a clip on ..."."""
    kept = " ".join(value for step in plan.steps for value in texts_in(step.args))
    wishes = (mark for mark in frame.marks if mark.role == "topic" and mark.likely >= SURELY)
    more = {step.tool for step in plan.steps} < set(frame.best)
    return more and any(frame.words(mark) in kept for mark in wishes)


def asks_for_what_is_missing(plan: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether a plan asks for a field of what is asked for, or for the time of day."""
    language = detect(frame.text)
    wanted = (ability for ability in index.abilities if ability.tool.name in frame.best)
    asked = {question for ability in wanted for spec in ability.slots.values() for question in _asked_for(spec, language)}
    return plan.question in {*asked, phrase("ask_time", language)} - index.text_questions


def is_work(asked: Sequence[str]) -> bool:
    """Whether what is asked for is to be made, changed or done, and not only answered."""
    return any("." in ask or ask in OF_EARLIER for ask in asked)


def asks_for_a_number(plan: Plan, language: str) -> bool:
    """Whether a plan asks for a number within the bounds of a field."""
    texts = (phrase(key, language, field="\0", value="\0", low="\0", high="\0") for key in (*_BOUNDS, *_LENGTHS))
    return any(re.fullmatch(re.escape(text).replace("\0", ".+?"), plan.question or "") for text in texts)


def _asks_of_another(plan: Plan, wanted: Sequence[Ability], language: str) -> bool:
    """Whether a plan asks for a number within the bounds of a field that none of the tools has which are asked for."""
    for key in _BOUNDS:
        asks = re.escape(phrase(key, language, field="\0", value="\1", low="\1", high="\1")).replace("\0", "(?P<field>.+?)")
        if match := re.fullmatch(asks.replace("\1", ".+?"), plan.question or ""):
            return all(wording.label(spec, language) != match["field"] for ability in wanted for spec in ability.specs)
    lengths = (re.escape(phrase(key, language, field="\0", value="\0", low="\0", high="\0")).replace("\0", ".+?") for key in _LENGTHS)
    timed = any(spec.kind == "duration" for ability in wanted for spec in ability.specs)
    return not timed and any(re.fullmatch(asks, plan.question or "") for asks in lengths)


def _tells_what(frame: Frame) -> bool:
    """Whether a message tells what something is to be about, or to sound like."""
    return any(mark.role in WORDED or (mark.role in _OF_MUSIC and mark.value != "none") for mark in frame.marks if mark.likely >= TOLD)


def untold(plan: Plan, frame: Frame, steps: Sequence[Step], index: Matcher, language: str) -> str:
    """Of the part that a plan asks to go on without, what tells nothing of steps; empty where that is nothing."""
    part, said = left_out(plan, language), " ".join(value.lower() for step in steps for value in texts_in(step.args))
    targets = list(targets_of(Plan(steps=list(steps)), index))
    for mark in frame.marks if part else ():
        own = mark.role in WORDED and frame.words(mark).lower() in said
        if own or (mark.role not in WORDED and any(list(told_by(frame, mark, target)) for target in targets)):
            part = without_words(part, frame.words(mark))
    named = [word for step in steps for name in step.args for word in FIELD_WORDS.get(name, ())]
    rest = re.sub(rf"(?<!\w)(?:{'|'.join(map(re.escape, named))})\w*", " ", part, flags=re.IGNORECASE) if named else part
    return part.strip(" ,.;") if says_more(LEADS_TO.sub(" ", _SO_MANY.sub(" ", rest))) else ""


def needs_words(ability: Ability) -> bool:
    """Whether nothing can be made without something it is to be about."""
    return any(spec.kind == "text" and spec.ask and spec.name in ("topic", "prompt", "text") for spec in ability.slots.values())


def subject_before(request: Request, index: Matcher) -> str:
    """What the newest work is about; empty where it is about nothing, or there is none."""
    for target in targets_of(request.earlier[0], index) if request.earlier else ():
        if (spec := subject_of(target.ability)) is not None and isinstance(about := target.step.args.get(spec.name), str):
            return about
    return ""
