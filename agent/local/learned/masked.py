"""A message planned for with its subject under a mask, so that no word of it is read as a wish.

"A reel about voice training for teachers, calm music" is about one thing, and the patterns of the planner find a voice, a training and
teachers in it. Where the tagger (`subject`) sees another subject than the patterns do, the message is planned once more with a word
nobody knows in its place; what comes of it is about the whole of it, and about nothing that stands beside it.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.filling import fill
from agent.local.drafting.implied import CUT
from agent.local.drafting.own_words import WORDED, as_a_design, whole_sheet
from agent.local.drafting.said import Clause
from agent.local.follow_ups.changes import corrects
from agent.local.learned.subject import Span, Tagged, tagged
from agent.local.lexicon import lexicon
from agent.local.slots import entities
from agent.local.slots.number import NUMBER, parse
from agent.local.wordings.for_whom import tells_whom
from agent.local.wordings.parts_of_one import NUMERAL, PART
from agent.local.words import LIGHT_WEIGHT, normalise, tokens
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step, parse_ref, texts_in

_MASKS = {"en": "xqzvk{}", "ru": "щъжфк{}", "th": "ฃฅฃฅ{}"}
_LETTERS = {"en": "abcdefghijklmnopqrstuvwxyz", "ru": "абвгдежзиклмнопрстуфхцчшщэюя", "th": "กขคงจฉชซญฐณดตถทธนบปผฝพฟภมยรลวศสหอฮ"}
MOST = min(map(len, _LETTERS.values()))
"""Subjects of one message, each under a mask of its own; a message of more is planned as its words are read."""
_LEADS = {"en": "about ", "ru": "про ", "th": "เรื่อง"}
_LED = lazy(
    rf"(?:{lexicon().anchor}|\b(?:of|for|on|topic|subject|theme|title)|(?<![а-яё])(?:тем[аеу]|для)|หัวข้อ|ธีม)[\s:\"-]*$",
    re.IGNORECASE,
)
"""Before a subject: a word that introduces it already."""
_LEADS_IN = lazy(r"(?:то|том|тем|того|тому),? (?=как|что|почему|зачем|где|когда|кто|чем|сколько|куда|откуда)", re.IGNORECASE)
"""Russian: "про [то, как варят сыр]" is about "как варят сыр"."""
_LIKELY = 0.6  # of an ability for a message without its subject, so that it is what is asked for; below it a film is
_AT_A_LOSS = {
    "unknown": ("examples",), "ask_asset": ("kind",), "ask_without": ("part",), "ask_either": ("readings",), "ask_operation": ("choices",),
}  # fmt: skip
_BETTER, _SURELY = 1.5, 2.0
"""How much likelier (log) the tagger's subjects must be than those of the patterns, or than none where they are at a loss. Like the figures
below chosen on a third of the first 600 marked messages, so that the sentences of `evals/sentences/seen` stay right."""
_SHARED = 0.5  # of the words of a subject that the patterns word anew, so that it is the same one
_KIND_OF_TALK = lazy(r"(?:รีวิว|แนะนำ|ขาย|สอน|วิธี|review)\s?", re.IGNORECASE)
"""Before a subject, and as well part of it: "รีวิวคาเฟ่"."""
_GOES_ON = lazy(
    r"\s+(?:and|и)\s|\s*และ|[\s,]*(?:(?:our |the )?(?:address|phone|tel|call us)|адрес|тел(?:ефон)?|ที่อยู่|เบอร์|โทร)(?![a-zа-яё])",
    re.IGNORECASE,
)
"""Behind a subject: one more thing in it, or where one is to be found."""
_THINGS = {"video", "picture", "script"}
_POINTS = lazy(r"\babout (?:this|that|it)\b|(?<![а-яё])(?:про|об) это(?:м|го)?(?![а-яё])|เรื่องนี้", re.IGNORECASE)
_NOTHING = 8.0
"""How much likelier (log) no subject must be than that of the patterns for nothing to be made; twice that where a sheet is named."""
_LISTED, _SURE = 3, 6.0  # subjects that are a list, unless the tagger's are so much likelier (log)
_NO_SUBJECT = ("query", "title")
"""What is searched for, and what stands on a thing or over it."""
_WHEN = ("moment", "recurrence", "duration")


def about_its_subject(plan: Plan, request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan:
    """The plan of a message, made anew by `again` where it is about something else than the message's subject."""
    text = normalise(request.text)
    found = tagged(text)
    if request.question or request.problems:
        return plan
    if not found.spans and _is_about_nothing(plan, request, found, index):
        return _nothing_made(plan, text, detect(text, request.language), index)
    if not 0 < len(found.spans) <= MOST or not _is_doubtful(plan, request, found, index):
        return plan
    hidden = masked(text, found.spans)
    wishes = dict.fromkeys((hidden.text, masked(text, found.spans, led=False).text))
    told = itertools.chain(wishes, _plainly(hidden, index))
    plans = (_without_others(again(replace(request, text=wish)), hidden, index) for wish in told)
    others = (other for other in plans if other is not None)  # planned one after the other, until one will do
    first, tools = next(others, None), {step.tool for step in plan.steps}
    same = (other for other in itertools.chain(filter(None, [first]), others) if tools <= {step.tool for step in other.steps})
    chosen = next(same, first)  # a piece to compose is no film
    return unmasked(chosen, hidden, index, text) if chosen else plan


def _is_about_nothing(plan: Plan, request: Request, found: Tagged, index: Matcher) -> bool:
    """Whether a plan makes something new about words that are no subject: "make the text bigger, my gran can't read it"."""
    before = {value for earlier in request.earlier for step in earlier.steps for value in _words(step, index)}
    told = [step for step in plan.steps if _needs_words(step, index)]
    said = {value for step in told for value in _words(step, index)} - before
    places = [place for value in said if (place := _place(value, found.text)) and f'"{value}"' not in found.text]
    least = 2 * _NOTHING if any(WORDED.search(value) for value in said) else _NOTHING
    if _POINTS.search(found.text) or any(found.text.split(" ", 1)[-1] == step.args.get("text") for step in told):
        return False  # what was told just before; "say take it slowly"
    return bool(places) and len(told) == len([step for step in plan.steps if _words(step, index)]) and found.above(*places) > least


def _nothing_made(plan: Plan, text: str, language: str, index: Matcher) -> Plan:
    """What is said instead: what it should be about, where a thing to be made is named; else that it can't be done."""
    named = {concept for token in tokens(text) for concept in token.concepts}
    if named & _THINGS and "create" in named and not lexicon().question.search(text):
        step = next(step for step in plan.steps if _needs_words(step, index))
        specs = (spec for ability in index.abilities if ability.tool.name == step.tool for spec in ability.slots.values())
        if asked := next((spec.ask[language] for spec in specs if spec.kind == "text" and language in spec.ask), None):
            return Plan(question=asked)
    return Plan(reply=phrase("unknown", language, examples=wording.suggestions(index.abilities, language)))


def _needs_words(step: Step, index: Matcher) -> bool:
    """Whether what is made is asked for in words: music may be made without any."""
    abilities = (ability for ability in index.abilities if ability.tool.name == step.tool)
    return any(spec.kind == "text" and spec.ask for ability in abilities for spec in ability.slots.values())


def _is_doubtful(plan: Plan, request: Request, found: Tagged, index: Matcher) -> bool:
    """Whether the tagger has better subjects for a message than its plan."""
    subjects = [found.text[start:end] for start, end in found.spans]
    if not plan.steps:
        asked = re.findall(r"[\"“«](.+?)[\"”»]", plan.question or "")  # the part that cannot be done
        part = asked[0] if len(asked) == 1 else ""
        within = bool(part) and not any(subject in part for subject in subjects)
        return found.above() > _SURELY and not within and is_at_a_loss(plan, request, index)
    said = [value for step in plan.steps for value in _words(step, index)]
    before = {value for earlier in request.earlier for step in earlier.steps for value in _words(step, index)}
    if not set(said) - before or whole_sheet(found.text) or corrects(found.text):
        return False  # an edit of a file, a time to publish at; earlier work with another look
    if any(step.args.get("text") in said for step in plan.steps):
        return False  # what is to be read aloud is said word for word
    places = [_place(value, found.text) for value in dict.fromkeys(said)]
    told = [place for place in places if place]
    if len(told) < len(places) and request.earlier:
        return False
    if len(told) < len(places):  # worded anew: the patterns know why, unless it is about other words altogether
        own, other = (
            {token.stem for value in values for token in tokens(value) if token.base > LIGHT_WEIGHT} for values in (subjects, said)
        )
        return found.above() > _BETTER and len(own & other) < _SHARED * min(len(own), len(other))
    return found.above() > _BETTER and found.above(*told) > _BETTER and not _is_meant_so(plan, told, found, index)


def _is_meant_so(plan: Plan, told: Sequence[Span], found: Tagged, index: Matcher) -> bool:
    """Whether the patterns have a reason for other subjects: each of a list ("cats, dogs and hamsters"), no time to publish at in it
    ("surfing, each Wednesday at 8"), other values behind it ("rain without a voice", "bees and call it Busy Wings"), what the thing is
    called that is to be drawn ("a thumbnail for tea")."""
    inside = [(a, b, start, end) for a, b in told for start, end in found.spans if start <= a and b <= end]
    sure = found.above(*told) > _SURE
    one_tool = len({step.tool for step in plan.steps if _words(step, index)}) == 1
    if one_tool and len(told) > len(found.spans) and len(told) in _counted(found.text[: told[0][0]]):
        return True  # as many as are asked for: "3 vertical videos about tea, coffee and cocoa"
    if one_tool and len(told) > len(found.spans) and (len(inside) == len(told) or (len(told) >= _LISTED and not sure)):
        return True
    when = [value for value in entities(found.text) if value.kind in _WHEN]
    if any(start <= value.start and value.end <= end and not a <= value.start < b for a, b, start, end in inside for value in when):
        return True
    if len(told) < len(found.spans) and all(any(a <= start and end <= b for a, b in told) for start, end in found.spans):
        return True
    behind = [found.text[b:end] for _, b in told for start, end in found.spans if start < b < end]
    if any(_names(rest, plan) or (not sure and _tells_more(rest, plan, index)) for rest in behind):
        return True
    further = [found.text[end:b] for a, b in told for start, end in found.spans if a <= start and end < b]
    if not sure and any(_GOES_ON.match(rest) for rest in further):
        return True
    if any(tells_whom(found.text[start:end], found.text[end:b]) for a, b in told for start, end in found.spans if a <= start and end < b):
        return True  # "yoga for beginners"
    if any(start < a and b == end and found.text[start:a].strip().isdigit() for a, b in told for start, end in found.spans):
        return True  # "5 healthy breakfasts" are so many parts
    parts = ((NUMERAL.match(found.text, a), start) for a, b in told for start, end in found.spans if a < start and end == b)
    if any(number and number.end() <= start and PART.match(found.text, number.end()) for number, start in parts):
        return True  # "3 reasons to drink water" are what one is about
    before = [found.text[a:start] for a, b in told for start, end in found.spans if a < start and end == b]
    return any(WORDED.search(lead) or _KIND_OF_TALK.fullmatch(lead) for lead in before)


def _counted(lead: str) -> set[int]:
    """The numbers that are said of how many, ahead of what they are about."""
    numbers = (parse(found[0]) for found in re.finditer(rf"(?<![\w:.]){NUMBER}(?![\w:.%])", lead, re.IGNORECASE))
    return {int(number) for number in numbers if number}


def _names(rest: str, plan: Plan) -> bool:
    """Whether what stands behind a subject is what the plan has for a name, or to be written on it."""
    args = ((name, value) for step in plan.steps for name, value in step.args.items() if isinstance(value, str) and value)
    return any(name in _NO_SUBJECT and value.lower() in rest.lower() for name, value in args)


def _tells_more(rest: str, plan: Plan, index: Matcher) -> bool:
    """Whether what stands behind a subject is a value of what the plan makes."""
    used = {step.tool for step in plan.steps}
    makers = (ability for ability in index.abilities if ability.tool.name in used and not ability.operation)
    return any(fill(maker, Clause(rest, rest, asks=False)).spans for maker in makers)


def is_at_a_loss(plan: Plan, request: Request, index: Matcher) -> bool:
    """Whether a plan asks what it should be about, for a file, how to edit one that is not there, or to go on without a part; or says that
    nothing can be done."""
    said = plan.question or plan.reply or ""
    if not (request.attachments or request.recent) and said in index.edit_questions:
        return True
    return said in index.text_questions or any(said.startswith(begun) and said.endswith(ended) for begun, ended in _losses())


@lru_cache(maxsize=1)
def _losses() -> tuple[tuple[str, str], ...]:
    """How questions and answers begin and end that are given to what was not understood."""
    texts = (phrase(key, language, **dict.fromkeys(names, "\0")) for language in _MASKS for key, names in _AT_A_LOSS.items())
    return tuple((text.partition("\0")[0], text.rpartition("\0")[2]) for text in texts)


def _place(value: str, text: str) -> Span | None:
    at = text.lower().find(value.lower())
    return (at, at + len(value)) if at >= 0 else None


def _plainly(hidden: _Masked, index: Matcher) -> Iterator[str]:
    """The plain wish for something about the subject, with all in the message that is a value for it."""
    makers = [ability for ability in index.abilities if not ability.operation and ability.tool.output_kinds() and ability.takes_words]
    likely = [match.ability for match in index.rank(hidden.text) if match.ability in makers and match.score >= _LIKELY]
    films = [maker for maker in makers if maker.tool.composite]
    named = any("video" in token.concepts for token in tokens(hidden.text))
    language, about = detect(hidden.text), " ".join(hidden.under)
    maker = next(iter([*(films if named else ()), *likely, *films]), None)
    wish = wording.about(maker, about, hidden.text, language) if maker else ""
    spoken = times.read(hidden.text)
    at_times = bool(spoken.clocks or spoken.every)  # what is to go out is not for us to leave away
    if maker is None or not wish or len(hidden.under) > 1 or at_times:
        return
    values = [value for piece in CUT.split(hidden.text) if (value := _values(piece, maker, about))]
    if likely or values or named or hidden.led:
        yield ", ".join([wish, *values])


def _values(piece: str, maker: Ability, mask: str) -> str:
    """A piece of a message that has values for what is made; of that with the subject in it nothing but those."""
    spans = fill(maker, Clause(piece, piece, asks=False)).spans
    if mask not in piece.lower():
        return piece.strip(" ,.:;") if spans else ""
    return ", ".join(piece[start:end].strip() for start, end in sorted(set(spans)) if mask not in piece[start:end].lower())


def _without_others(plan: Plan, hidden: _Masked, index: Matcher) -> Plan | None:
    """The plan without steps about words that stand beside the subjects ("a story, sleepy tone"), and without a search for those; None
    where no step is about them."""
    told = {step.id: " ".join(_words(step, index)).lower() for step in plan.steps}
    if not any(mask in words for words in told.values() for mask in hidden.under):
        return None
    used = {parts[0] for step in plan.steps for ref in texts_in(step.args) if (parts := parse_ref(ref))}
    sought = {step.id for step in plan.steps if any(mask in str(step.args.get("query", "")).lower() for mask in hidden.under)}
    beside = {name for name, words in told.items() if words and not any(mask in words for mask in hidden.under)}
    beside = (beside | sought) - used
    return plan.model_copy(update={"steps": [step for step in plan.steps if step.id not in beside]})


def _words(step: Step, index: Matcher) -> list[str]:
    """What a step is told in words."""
    abilities = [ability for ability in index.abilities if ability.tool.name == step.tool and ability.tool.output_kinds()]
    names = {spec.name for ability in abilities for spec in ability.slots.values() if spec.kind == "text" and spec.name not in _NO_SUBJECT}
    values = (step.args.get(name) for name in names)
    return [value for value in values if isinstance(value, str) and value and not value.startswith(("$", "ast_"))]


@dataclass(frozen=True)
class _Masked:
    """A message with masks in place of its subjects. `under`: mask -> the subject. `led`: a word before the first introduces it."""

    text: str
    under: dict[str, str]
    led: bool


def masked(text: str, spans: Sequence[Span], *, led: bool = True) -> _Masked:
    """A message with its subjects under masks; led: each behind a word that introduces it."""
    language = detect(text)
    parts, under, at = [], dict[str, str](), 0
    for number, (start, end) in enumerate(spans):
        before = text[at:start]
        mask = _MASKS[language].format(_LETTERS[language][number])
        lead = _LEADS[language] if led and not _LED.search(text[:start]) else ""
        room = " " if before[-1:].isalnum() and before[-1:] < "\u0e00" else ""
        parts += [before, room, lead, mask, " " if text[end : end + 1].isalnum() else ""]
        under[mask], at = _LEADS_IN.sub("", text[start:end]), end
    return _Masked("".join([*parts, text[at:]]), under, bool(spans) and _LED.search(text[: spans[0][0]]) is not None)


def unmasked(plan: Plan, hidden: _Masked, index: Matcher, message: str) -> Plan:
    """A plan with the subjects in their places: alone where a field takes words, in every other text where their masks stand."""
    texts = {(ability.tool.name, spec.name) for ability in index.abilities for spec in ability.slots.values() if spec.kind == "text"}
    drawn = {ability.tool.name for ability in index.abilities if "image" in ability.tool.output_kinds().values()}
    language = detect(message)
    steps = list[Step]()
    for step in plan.steps:
        args = _alone(step, texts, hidden, message if step.tool in drawn else "")
        steps.append(step.model_copy(update={"args": args, "title": _titled(step, texts, hidden, language)}))
    told = plan.model_copy(update={"steps": steps}).model_dump_json()
    for mask, subject in hidden.under.items():
        told = re.sub(mask, lambda _: json.dumps(subject, ensure_ascii=False)[1:-1], told, flags=re.IGNORECASE)  # noqa: B023
    return Plan.model_validate_json(told)


def _titled(step: Step, texts: set[tuple[str, str]], hidden: _Masked, language: str) -> str:
    """The title with the subject and nothing of what stood beside it, in Russian as a name stands behind a colon."""
    title = step.title
    for mask, subject in hidden.under.items():
        for name, value in step.args.items():
            if (step.tool, name) in texts and isinstance(value, str) and mask in value.lower():
                title = title.replace(value, mask)
        if language == "ru" and f": {mask}" in title:
            from media.prose.russian import nominative

            title = title.replace(f": {mask}", f": {nominative(subject)}")
    return title


def _alone(step: Step, texts: set[tuple[str, str]], hidden: _Masked, message: str) -> dict[str, object]:
    args = dict(step.args)
    for name, value in step.args.items():
        if (step.tool, name) in texts and isinstance(value, str):
            inside = [mask for mask in hidden.under if mask in value.lower()]
            if len(inside) == 1:
                args[name] = as_a_design(hidden.under[inside[0]], message) if name == "prompt" and message else hidden.under[inside[0]]
    return args
