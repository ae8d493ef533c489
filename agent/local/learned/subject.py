"""Which words of a message are its subject, as a tagger has it that learned it from messages with their subject marked.

Patterns (`own_words`) know the words a subject begins behind, and not how one ends that nobody foresaw: "what a vector database is for
non technical managers" is one subject, of "..., voice is female little bit faster" nothing is. The tagger weighs all that stands around a
word at once.

A linear-chain conditional random field (CRFsuite) over the tokens of a message: each is outside, begins a subject or goes on with it. Its
weights are in `subject.crfsuite`, which `build_subject` writes.
"""

from __future__ import annotations

import math
import re
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import pycrfsuite

from agent.local.lexicon import lexicon
from agent.local.lexicon.values import CHOICES
from agent.local.slots import entities
from agent.local.slots.quoted import QUOTE
from agent.local.words import LIGHT_WEIGHT, STOP_WEIGHT, Token, tokens
from agent.patterns import lazy

WEIGHTS = Path(__file__).with_name("subject.crfsuite")
OUTSIDE, BEGINS, GOES_ON = "O", "B", "I"
_LONGEST = 120  # tokens; what is longer is a text to work with, and no wish with a subject
_ANCHOR = lazy(lexicon().anchor, re.IGNORECASE)
_BREAKS = frozenset(",.:;-n()*")
_COUNTED = lazy(r"\d+ [^\W\d]+")
"""So many of something, which is no second subject: "5 posts about skincare"."""
_OUT_OF = lazy(
    r"\s*(?:\bfrom (?:this|these|the attached) \w+|(?<!\w)из (?:этого|этой|этих|приложенн\w+) \w+"
    r"|จาก(?:เอกสาร|ไฟล์|รูป|ภาพ|คลิป|วิดีโอ|โบรชัวร์|บทความ|ข้อความ)(?:นี้|พวกนี้|ที่แนบ\S*))$", re.IGNORECASE
)
_WHAT_ONE_DOES = lazy(r"(?:я|мы) (?:\w+(?:у|ю|ем|им|ём)) (?=\w)", re.IGNORECASE)
_LOCK = threading.Lock()  # a tagger holds one message at a time

Span = tuple[int, int]
"""Where a subject stands in its message: first character, and the one behind the last."""


@dataclass(frozen=True)
class Tagged:
    """A message with what the tagger makes of it. `spans`: its subjects. `likely`: how likely (log) it is that it has just these."""

    text: str
    spans: tuple[Span, ...]
    likely: float

    def above(self, *others: Span) -> float:
        """How much likelier (log) the subjects are than others in their place; than none where no others are given."""
        return self.likely - _likely(self.text, tuple(sorted(others)))


@lru_cache(maxsize=64)
def tagged(message: str, weights: Path = WEIGHTS) -> Tagged:
    """The subjects of a normalised message; none of what is too long to be a wish with a subject."""
    words = tokens(message)
    if not words or len(words) > _LONGEST:
        return Tagged(message, (), 0.0)
    with _LOCK:
        tagger = _reading(message, weights)
        labels = list(tagger.tag())
        likely = _log(tagger.probability(labels))
    stretches = (_stretch(message, words[first], words[last]) for first, last in _runs(labels))
    spans = [span for span in (_without_values(message, span) for span in stretches) if span[0] < span[1]]
    told = [span for span in spans if not _COUNTED.fullmatch(message[span[0] : span[1]])]
    return Tagged(message, tuple(told or spans), likely)


_COUNTS_TH = lazy(r"\s?(?:แบบ|เวอร์ชั?่?น|ใบ|อัน|ชิ้น|ลาย)(?=\s|$|[,.]|หน่อย|นะ|ครับ|ค่ะ|ให้|ด้วย|ที)")
_NUMBER_LAST = lazy(r"\s\d{1,2}\s?$")
"""So many of what the subject is drawn as: "สติกเกอร์หมูใส่แว่น 6 แบบ"."""


def _without_values(text: str, span: Span) -> Span:
    """The span up to a value that goes on behind it (of "breakfasts 7 clips" the number is none of the subject), and to what it is made
    out of; from what somebody does something with on ("я пеку торты")."""
    start, end = span
    for found in entities(text):
        if start < found.start < end < found.end:
            end = start + len(text[start : found.start].rstrip(" ,.:;-"))
    if _COUNTS_TH.match(text, end) and (number := _NUMBER_LAST.search(text[start:end])):
        end = start + number.start()
    does, out_of = _WHAT_ONE_DOES.match(text[start:end]), _OUT_OF.search(text[start:end])
    return start + (does.end() if does else 0), start + out_of.start() if out_of and out_of.start() else end


@lru_cache(maxsize=256)
def _likely(message: str, spans: tuple[Span, ...]) -> float:
    """How likely (log) it is that a message has those subjects."""
    middles = [(token.start + token.end) / 2 for token in tokens(message)]
    inside = [[n for n, middle in enumerate(middles) if start <= middle < end] for start, end in spans]
    with _LOCK:
        return _log(_reading(message, WEIGHTS).probability(labelled(len(middles), [(ns[0], ns[-1]) for ns in inside if ns])))


def _reading(message: str, weights: Path) -> Any:
    """The tagger of those weights, with the message before it."""
    tagger = _tagger(weights)
    tagger.set(_marks(message))
    return tagger


@lru_cache(maxsize=8)
def _marks(message: str) -> list[list[str]]:
    return list(marks(message))


def _log(probability: float) -> float:
    return math.log(max(probability, 1e-30))


@lru_cache(maxsize=4)
def _tagger(weights: Path) -> Any:
    tagger = pycrfsuite.Tagger()  # pyright: ignore[reportAttributeAccessIssue] - it has no types
    tagger.open(str(weights))
    return tagger


def _runs(labels: Sequence[str]) -> Iterator[tuple[int, int]]:
    """First and last token of every subject."""
    for first in (n for n, label in enumerate(labels) if label == BEGINS):
        last = first
        while last + 1 < len(labels) and labels[last + 1] == GOES_ON:
            last += 1
        yield first, last


def _stretch(text: str, first: Token, last: Token) -> Span:
    """From one token to another, with a quote or a sign that belongs to their ends."""
    start, end = first.start, last.end
    if text[start:end].count('"') % 2:
        before = text[:start].endswith('"')
        start, end = (start - 1, end) if before else (start, end + text[end:].startswith('"'))
    sign = re.match(r"\+(?!\w)|\s?%|(?:[-.]\d+)+", text[end:])  # the end of a number is part of it
    return start, end + (sign.end() if sign else 0)


def labelled(length: int, spans: Sequence[tuple[int, int]]) -> list[str]:
    """The labels of so many tokens, of which those from the first to the last of each pair are a subject."""
    labels = [OUTSIDE] * length
    for first, last in spans:
        labels[first : last + 1] = [BEGINS, *[GOES_ON] * (last - first)]
    return labels


@dataclass(frozen=True)
class _Word:
    """What is known of a token by itself. `kinds`: what it is a word for, or part of a value of."""

    stem: str
    weight: str
    kinds: tuple[str, ...]
    ends: tuple[str, ...]


_BEFORE, _BEHIND = _Word("^", "^", (), ()), _Word("$", "$", (), ())


@lru_cache(maxsize=1)
def _values() -> dict[str, str]:
    """Stems of single words for values that many tools share -> what sort of value that is."""
    known: dict[str, str] = {}
    for value, words in CHOICES.items():
        sort = "shape" if ":" in value else "file" if value in ("video", "image", "audio", "subtitles", "document") else "look"
        known.update({tokens(word)[0].stem: sort for word in (value, *words) if len(tokens(word)) == 1})
    return known


def marks(text: str) -> Iterator[list[str]]:
    """What the tagger judges each token of a message by."""
    found = tokens(text)
    words = [_BEFORE] * 3 + _known(text, found) + [_BEHIND] * 3
    gaps = ["|", *_gaps(text, found), "|", "|"]
    introduced = _introduced(text, found)
    pieces = _pieces(gaps[1:], found)
    inside = [match.span() for match in QUOTE.finditer(text)]
    told = _of_pieces(words[3:-3], pieces, introduced)
    unread = [piece for piece, known in told.items() if not {"known", "light"} & set(known)]
    longest = max(told, key=pieces.count, default=0)
    tongue = "th" if re.search("[\u0e00-\u0e7f]", text) else "ru" if re.search("[а-яё]", text, re.IGNORECASE) else "en"
    whole = (f"L{tongue}", f"A{any(introduced)}", f"Q{bool(inside)}", f"n{min(pieces[-1], 3)}")
    anchor, behind = "", 0
    for n, token in enumerate(found):
        here = words[n + 3]
        sentence = n and pieces[n] != pieces[n - 1] and ("." in gaps[n + 1] or "n" in gaps[n + 1])
        anchor, behind = (introduced[n], 0) if introduced[n] else ("", 0) if sentence else (anchor, behind + 1)
        first, last = pieces.index(pieces[n]), len(pieces) - 1 - pieces[::-1].index(pieces[n])
        seen = ["b", f"an{anchor}{min(behind, 4)}", f"ad{min(behind, 12) if anchor else ''}", f"A0{introduced[n]}"]
        seen += [f"g{gaps[n + 1]}", f"G{gaps[n + 2]}", f"g{gaps[n + 1]}G{gaps[n + 2]}", f"g-{gaps[n]}", f"G+{gaps[n + 3]}"]
        seen += [f"at{min(n, 6)}", f"to{min(len(found) - 1 - n, 6)}", f"piece{min(pieces[n], 4)}", f"left{min(pieces[-1] - pieces[n], 3)}"]
        seen += [f"in{min(n - first, 4)}", f"end{min(last - n, 4)}", f"q{any(low < token.start < high for low, high in inside)}"]
        seen += [f"{whole[1]}piece{min(pieces[n], 4)}", f"{tongue}{words[n + 2].weight[0]}{here.weight[0]}{words[n + 4].weight[0]}"]
        seen += [*whole, *(f"{mark}{here.weight[0]}" for mark in whole)]
        rest = f"u{unread.index(pieces[n]) - len(unread) if pieces[n] in unread else ''}"  # often what nothing else explains
        seen += [rest, f"{rest}of{min(len(unread), 4)}", f"long{pieces[n] == longest}", f"long{pieces[n] == longest}{rest}"]
        for away in range(-3, 4):
            seen += _beside(words[n + 3 + away], away)
        for away in (-1, 0, 1):
            seen += [f"p{away}{mark}" for mark in told.get(pieces[n] + away, ("none",))]
        yield seen


def _beside(word: _Word, away: int) -> Iterator[str]:
    yield f"{away}s{word.stem}"
    if abs(away) < 3:
        yield f"{away}b{word.weight}"
        yield from (f"{away}{kind}" for kind in word.kinds)
    if abs(away) < 2:
        yield from (f"{away}{end}" for end in word.ends)


def _known(text: str, found: Sequence[Token]) -> list[_Word]:
    values, parts = _values(), [set[str]() for _ in found]
    for entity in entities(text):
        for n, token in enumerate(found):
            if entity.start <= token.start < entity.end:
                parts[n].add(f"e{entity.kind}")
    words = []
    for n, token in enumerate(found):
        weight = "0" if token.base <= STOP_WEIGHT else "1" if token.base <= LIGHT_WEIGHT else "2"
        kinds = [*sorted(f"c{concept}" for concept in token.concepts), *sorted(parts[n])]
        kinds += [f"v{values[token.stem]}"] if token.stem in values else []
        ends = (f"f{token.text[:3]}", f"t{token.text[-3:]}", f"T{token.text[-2:]}", f"w{token.text}")
        words.append(_Word(token.stem, weight + _shape(text[token.start : token.end]), tuple(kinds), ends))
    return words


def _shape(word: str) -> str:
    first = word[0]
    script = "d" if first.isdigit() else "t" if first >= "\u0e00" else "c" if first >= "\u0400" else "l"
    return script + ("U" if len(word) > 1 and word.isupper() else "u" if first.isupper() else "")


def _gaps(text: str, found: Sequence[Token]) -> list[str]:
    """The signs before each token and behind the last, a space where there is only that."""
    edges = [0, *(token.end for token in found)]
    starts = [*(token.start for token in found), len(text)]
    return [_signs(text[low:high]) for low, high in zip(edges, starts, strict=True)]


def _signs(gap: str) -> str:
    signs = "".join(_SIGNS.get(char, "*") for char in gap)[:3]
    return signs or (" " if gap else "")


_SIGNS = {**dict.fromkeys(".!?…", "."), **dict.fromkeys(',:;-"()', ""), **dict.fromkeys("/+&", "/"), "\n": "n", " ": "", "'": ""}
_SIGNS |= {sign: sign for sign in ',:;-"()'}


def _introduced(text: str, found: Sequence[Token]) -> list[str]:
    """For each token the word that introduces it ("about", "про"), where one does."""
    before = [""] * len(found)
    for match in _ANCHOR.finditer(text):
        first = next((n for n, token in enumerate(found) if token.start >= match.end()), None)
        if first is not None:
            before[first] = match[0].strip().lower()[:8]
    return before


def _pieces(gaps: Sequence[str], found: Sequence[Token]) -> list[int]:
    """Of each token the number of its piece: what commas part, and in Thai spaces."""
    numbers = [0] * len(found)
    for n in range(1, len(found)):
        parted = bool(_BREAKS & set(gaps[n])) or (gaps[n] == " " and found[n].text[0] >= "\u0e00")
        numbers[n] = numbers[n - 1] + parted
    return numbers


def _of_pieces(words: Sequence[_Word], pieces: Sequence[int], introduced: Sequence[str]) -> dict[int, list[str]]:
    """What is to be told of each piece as a whole."""
    told: dict[int, list[str]] = {}
    for piece in range(pieces[-1] + 1 if pieces else 0):
        at = [n for n, number in enumerate(pieces) if number == piece]
        inside = [words[n] for n in at]
        marks = {kind for word in inside for kind in word.kinds} | {f"s{inside[0].stem}", f"l{inside[-1].stem}", f"n{min(len(inside), 6)}"}
        marks |= {f"two{inside[0].stem} {inside[1].stem}"} if len(inside) > 1 else set()
        marks |= {"introduced"} if any(introduced[n] for n in at) else set()
        marks |= {"known"} if all(word.weight[0] != "2" or word.kinds for word in inside) else set()
        marks |= {"light"} if all(word.weight[0] != "2" for word in inside) else set()
        told[piece] = sorted(marks)
    return told
