"""A frame (`frame`) made ready for a plan to be held against it: with what the models leave open, and without what says nothing."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.wiring import KIND_OF, Pool, number_of, points_to_it
from agent.local.follow_ups.changes import targets_of
from agent.local.learned.doubted import SURELY, needs_words
from agent.local.learned.frame import Frame, Mark
from agent.local.learned.marked import LIKELY, SURELY_TOLD, TOLD, WORDED, told_by
from agent.local.learned.subject import tagged
from agent.local.lexicon import lexicon
from agent.local.slots import entities
from agent.local.wordings.parts_of_one import PART
from agent.local.words import CONTENT_WEIGHT, STOP_WEIGHT, Token, tokens
from agent.patterns import lazy
from tools.plan import Plan

_CHANGE = "change"
_BESIDE = lazy(r"\s*[,;]\s*(?:and |и |และ)?|\s+(?:and|и)\s+|\s*(?:และ|กับ)\s*")
_PLACED = 0.9  # that a place to publish at is named, for what else is asked for to go out
_ASKED_WITH = frozenset({"create", "video", "picture", "script", "song", "write"})
"""Concepts of words with which something is asked for."""
_WISHES = lazy(
    r"(?:need|want|please|would|could|help)\b|(?:нуж|хо[тч]|пожалуйста|можн|надо)|(?:อยาก|ขอ|ช่วย|ได้|ต้องการ|สัก|หน่อย)", re.IGNORECASE
)
_ABOUT = ("topic", "text", "query")
_PERHAPS = 0.25
_BREAK = lazy(r"[,.;:!?/\n–—]|(?<=[\u0e00-\u0e7f]) (?=[\u0e00-\u0e7f])")
OFFERED = 2  # ideas at least, for one of them to be chosen


def going_out(frame: Frame, newest: Plan | None, index: Matcher) -> Frame:
    """The frame, with both asked for where earlier work is to be changed and to go out: "a man's voice, and put it on Facebook"."""
    placed = any(mark.role == "where" and mark.likely >= _PLACED for mark in frame.marks)
    out = next((ability.tool.name for ability in index.abilities if ability.tool.effect == "publishes"), "")
    also = (_CHANGE, out)
    if not placed or newest is None or frame.best not in ((_CHANGE,), (out,)):
        return frame
    changes = (mark for mark in frame.marks if mark.value and mark.likely >= SURELY_TOLD)
    told = any(list(told_by(frame, mark, target)) for mark in changes for target in targets_of(newest, index))
    if not told or (frame.best == (_CHANGE,) and frame.asks.get(also, 0.0) < (1 - LIKELY) / 2):
        return frame
    return replace(frame, asks={also: frame.sure + frame.asks.get(also, 0.0), **{asked: 0.0 for asked in frame.asks if asked != also}})


def of_the_offered(frame: Frame, request: Request) -> Frame:
    """The frame, in which an idea that is chosen is to become something, and not to be changed: "number 2 sounds fun, make it"."""
    chosen = any(mark.likely >= LIKELY for mark in frame.said("which"))
    if not chosen or Pool(request, frame.text).number_offered < OFFERED:
        return frame
    asks = dict[tuple[str, ...], float]()
    for asked, chance in frame.asks.items():
        more = tuple(ask for ask in asked if ask != _CHANGE)
        asks[more or asked] = asks.get(more or asked, 0.0) + chance
    return replace(frame, asks=dict(sorted(asks.items(), key=lambda pair: -pair[1])))


def with_a_subject(frame: Frame, request: Request, index: Matcher) -> Frame:
    """The frame, with what it is about marked where something new is surely asked for and no words are marked as that: the subject as it is
    tagged, else the longest stretch of words without a mark."""
    whole = (ability for ability in index.abilities if ability.tool.name in frame.best and ability.operation is None)
    made = [ability for ability in whole if needs_words(ability)]
    new = made and len(made) == len(frame.best) and not (request.earlier or request.attachments)
    if not new or frame.sure < SURELY or _names_nothing_made(frame):
        return frame
    if any(mark.role in _ABOUT and mark.likely >= TOLD for mark in frame.marks):
        return frame
    marks = [mark for mark in frame.marks if mark.role not in WORDED or mark.role == "title" or mark.likely >= _PERHAPS]
    marks = [mark for mark in marks if mark.role != "topic" or not _tells_values(frame.words(mark))]
    if any(mark.role in _ABOUT for mark in marks):
        return replace(frame, marks=tuple(replace(mark, likely=max(mark.likely, TOLD)) for mark in marks))
    if any("text" in ability.slots and "topic" not in ability.slots for ability in made):
        return frame  # what is read aloud is not guessed
    words = [token for token in tokens(frame.text) if not any(mark.start <= token.start < mark.end for mark in marks)]

    def piece(token: Token) -> tuple[int, int]:
        return len(_BREAK.findall(frame.text[: token.start])), sum(mark.start < token.start for mark in marks)

    stretch = max((_without_asking(list(run)) for _, run in itertools.groupby(words, key=piece)), key=len, default=[])
    least = 1 if frame.said("title") else 2  # "make a video" says nothing of what
    stretch = stretch if sum(token.base >= CONTENT_WEIGHT for token in stretch) >= least else []
    thai = bool(stretch) and stretch[0] is words[0] and stretch[0].text[0] >= "\u0e00"
    stretch = [] if thai else stretch  # which begins with what is wished for
    if not stretch and (whom := [mark for mark in marks if mark.role == "audience"]):  # "videos for my nail salon"
        return replace(frame, marks=tuple(replace(mark, role="topic", likely=TOLD) if mark is whom[0] else mark for mark in marks))
    found = [span for span in tagged(frame.text).spans if not any(mark.start < span[1] and span[0] < mark.end for mark in marks)]
    spans = found or ([(stretch[0].start, stretch[-1].end)] if stretch else [])
    spans = [span for span in spans if not _tells_values(frame.text[slice(*span)])]
    subjects = [mark for start, end in spans if not only_points(mark := Mark("topic", start, end, TOLD), frame)]
    return replace(frame, marks=tuple(sorted([*marks, *subjects], key=lambda mark: mark.start)))


_SIZE = lazy(r"\W*[aа]\d\W*", re.IGNORECASE)
_ALL_OF = lazy(r"(?<![а-яё])всё, $", re.IGNORECASE)
_AND_ONE_MORE = lazy(r" (?:and|и) [^\W\d][\w' -]{1,25}(?=\s*[,;.!?]|\s*$)", re.IGNORECASE)
"""Right before a topic, and right behind one: what belongs to it."""


def widened(frame: Frame) -> Frame:
    """The frame, whose doubtful topics are as wide as the subjects that the tagger sees: "cherry blossoms" of "cherry blossoms and koi"."""
    spans = tagged(frame.text).spans

    def wide(mark: Mark) -> Mark:
        if mark.role != "topic":
            return mark
        before, behind = _ALL_OF.search(frame.text[: mark.start]), _AND_ONE_MORE.match(frame.text, mark.end)
        free = behind is not None and not any(behind.start() < other.end and other.start < behind.end() for other in frame.marks)
        mark = replace(mark, start=before.start() if before else mark.start)
        if behind and free and mark.likely < SURELY_TOLD:
            return replace(mark, end=behind.end())
        inside = (span for span in spans if span[0] <= mark.start and mark.end <= span[1] and span != (mark.start, mark.end))
        span = next(inside, None) if mark.likely < SURELY_TOLD else None
        return replace(mark, start=span[0], end=span[1]) if span else mark

    sizes = [mark for mark in frame.marks if mark.role == "title" and _SIZE.fullmatch(frame.words(mark))]
    guesses = [mark for mark in frame.marks if mark.role == "topic" and mark.likely < TOLD and _tells_values(frame.words(mark))]
    return replace(frame, marks=tuple(wide(mark) for mark in frame.marks if mark not in (*sizes, *guesses)))


def counted_out(frame: Frame) -> Frame:
    """The frame, with a mark for each of so many subjects that are marked as one: "two shorts: how to prune roses, how to feed them"."""
    frame = _with_its_parts(frame)
    counted, topics = frame.said("count"), frame.said("topic")
    numbers = {number_of(frame.words(mark)) for mark in counted}
    if len(topics) != 1 or not numbers:
        return frame
    topic = topics[0]
    ends = [topic.start, *(at for match in _BESIDE.finditer(frame.text, topic.start, topic.end) for at in match.span()), topic.end]
    parts = list(zip(ends[::2], ends[1::2], strict=True))
    if len(parts) < OFFERED or len(parts) not in numbers:
        return frame
    each = [replace(topic, start=start, end=end) for start, end in parts]
    return replace(frame, marks=tuple(sorted([*(mark for mark in frame.marks if mark is not topic), *each], key=lambda mark: mark.start)))


def _with_its_parts(frame: Frame) -> Frame:
    """The frame, in which a number that counts what one thing is told in belongs to what it is about: "3 reasons to drink water"."""
    for mark in frame.said("count"):
        if PART.match(frame.text, mark.end):
            joined = [other for other in frame.marks if other.role == "topic" and mark.end <= other.start <= mark.end + 2]
            marks = [replace(other, start=mark.start) if other in joined else other for other in frame.marks]
            frame = replace(frame, marks=tuple(other for other in marks if other is not mark))
    return frame


def only_points(mark: Mark, frame: Frame) -> bool:
    """Whether what is marked as a subject names no more than something that is there: "this video"."""
    words = tokens(frame.words(mark))
    names = all(token.base < CONTENT_WEIGHT or token.concepts for token in words)
    return names and mark.role == "topic" and points_to_it(frame.words(mark))


def _names_nothing_made(frame: Frame) -> bool:
    """Whether a Thai message has no mark, and no word for what is made: "ฉันอยากไปเที่ยวทะเล" wishes for the sea, and for no picture."""
    thai = re.search("[\u0e00-\u0e7f]", frame.text) is not None and not frame.marks
    about = re.search("เรื่อง|เกี่ยวกับ", frame.text) is not None
    return thai and not about and not any(token.concepts & {"create", *KIND_OF} for token in tokens(frame.text))


def _tells_values(words: str) -> bool:
    """Whether words that might be a subject tell a length or a speed, or name but a size: "hip hop, 90 bpm, a minute"; "A4"."""
    kinds = {entity.kind for entity in entities(words)}
    counted = "count" in kinds and re.search("[\u0e00-\u0e7f]", words) is not None  # Thai names what it counts
    return _SIZE.fullmatch(words) is not None or bool(kinds & {"duration", "quantity"}) or counted


def _without_asking(run: Sequence[Token]) -> list[Token]:
    """Words without those at their ends that only ask for something: "swim school" of "a swim school ad"."""
    begun = list(itertools.dropwhile(_only_asks, run))
    return list(itertools.dropwhile(_only_asks, begun[::-1]))[::-1]


def _only_asks(token: Token) -> bool:
    """Whether a word says no more than that something is wished for."""
    begins = token.text in lexicon().verbs or token.stem in lexicon().verb_stems
    return begins or token.base <= STOP_WEIGHT or bool(token.concepts & _ASKED_WITH) or _WISHES.match(token.text) is not None
