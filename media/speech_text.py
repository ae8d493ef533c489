"""Text as it is spoken: the words of the original text, what is said for each, and where a speaker pauses.

`phrases("It cost $5, in 1999.")` gives the words `It`, `cost`, `$5,`, `in`, `1999.`, said "it", "cost", "five dollars", "in",
"nineteen ninety nine", in two phrases. Every word keeps its place in the original, so what is heard can be shown as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from re import Match
from typing import Literal

from core.errors import InvalidInput
from media import speech_english, speech_russian, speech_thai

Language = Literal["en", "th", "ru"]
Pause = Literal["none", "space", "comma", "colon", "sentence", "paragraph"]
LANGUAGES: tuple[Language, ...] = ("en", "th", "ru")
_Rules = list[tuple[re.Pattern[str], Callable[[Match[str]], str]]]

_SCRIPTS: dict[Language, re.Pattern[str]] = {
    "th": re.compile(r"[\u0e01-\u0e4e]"), "ru": re.compile(r"[\u0400-\u04ff]"), "en": re.compile(r"[A-Za-z\u00c0-\u024f]"),
}  # fmt: skip
_RULES: dict[Language, _Rules] = {"en": speech_english.RULES, "ru": speech_russian.RULES, "th": speech_thai.RULES}
_PLAIN: dict[Language, Callable[[str], str]] = {"en": speech_english.plain, "ru": speech_russian.plain, "th": speech_thai.plain}
_ORDER: tuple[Pause, ...] = ("none", "space", "comma", "colon", "sentence", "paragraph")
_MARK: dict[Pause, str] = {"none": "", "space": ",", "comma": ",", "colon": ",", "sentence": ".", "paragraph": "."}
_LONGEST_PHRASE_WORDS = 40  # a wall of words without a comma is breathed once in a while


@dataclass(frozen=True)
class Word:
    """A word of the text: `text` as written with its punctuation, at `at` in the original; `spoken` in letters, never empty."""

    text: str
    at: int
    spoken: str
    language: Language


@dataclass(frozen=True)
class Phrase:
    """Words said in one breath by one voice, the pause that follows, and the mark that gives the melody (`,` `.` `?` `!` or none)."""

    words: tuple[Word, ...]
    language: Language
    pause: Pause
    mark: str


@dataclass(frozen=True)
class _Piece:
    """A stretch of the text with what is said for it."""

    start: int
    end: int
    spoken: str


def language_of(text: str) -> Language:
    """The language by script: the one most letters are written in. Raises InvalidInput when there is nothing to say in any."""
    counts = {language: len(pattern.findall(text)) for language, pattern in _SCRIPTS.items()}
    best = max(LANGUAGES, key=lambda language: counts[language])
    if counts[best]:
        return best
    if re.search(r"\d", text):
        return "en"
    raise InvalidInput("there is nothing to say in this text", hint="Give words in English, Thai or Russian.")


def phrases(text: str, language: Language | None = None) -> list[Phrase]:
    """Split a text into phrases. Raises InvalidInput when no word can be said."""
    language = language or language_of(text)
    pieces = _pieces(text, language)
    words = [_word(text, piece, language) for piece in _tiled(text, pieces)]
    found = list(_cut(text, words))
    if not found:
        raise InvalidInput("there is nothing to say in this text", hint="Give words in English, Thai or Russian.")
    return found


def _pieces(text: str, language: Language) -> list[_Piece]:
    """Tokens between spaces, with what is said for each; tokens that are said as one are one piece. Unspoken ones are left out."""
    spans = _spans(text, language)
    pieces: list[_Piece] = []
    for start, end in _groups(text, spans):
        inside = [span for span in spans if start <= span.start and span.end <= end]
        pieces += _said(text, start, end, inside, language)
    return pieces


def _spans(text: str, language: Language) -> list[_Piece]:
    """What the language's rules find, the earlier rule first; a find over several tokens is shared out where the rule says how (`|`)."""
    taken = bytearray(len(text))
    spans: list[_Piece] = []
    for pattern, say in _RULES[language]:
        for match in pattern.finditer(text):
            start, end = match.span()
            if start == end or any(taken[start:end]):
                continue
            taken[start:end] = b"\1" * (end - start)
            parts, tokens = say(match).split("|"), [(start + m.start(), start + m.end()) for m in re.finditer(r"\S+", match[0])]
            if len(parts) == len(tokens):
                spans += [_Piece(a, b, part) for (a, b), part in zip(tokens, parts, strict=True)]
            else:
                spans.append(_Piece(start, end, " ".join(parts)))
    return sorted(spans, key=lambda span: span.start)


def _groups(text: str, spans: list[_Piece]) -> Iterator[tuple[int, int]]:
    """Tokens between spaces; those that one span covers together are one group."""
    group: tuple[int, int] | None = None
    for token in re.finditer(r"\S+", text):
        if group is not None and any(span.start < group[1] and span.end > token.start() for span in spans):
            group = (group[0], token.end())
            continue
        if group is not None:
            yield group
        group = token.span()
    if group is not None:
        yield group


def _said(text: str, start: int, end: int, spans: list[_Piece], language: Language) -> Iterator[_Piece]:
    """The pieces of one group: a Thai stretch is divided into its words, everything else stays together."""
    at, found = start, list[_Piece]()
    for span in [*spans, _Piece(end, end, "")]:
        if at < span.start:
            found += _runs(text, at, span.start, language)
        if span.end > span.start:
            found.append(span)
        at = span.end
    together: list[_Piece] = []
    for piece in found:
        apart = together and not _glued(text, together[-1], piece, language)
        if apart or not together:
            together.append(piece)
        else:
            last = together[-1]
            together[-1] = _Piece(last.start, piece.end, f"{last.spoken} {piece.spoken}".strip())
    yield from together


def _runs(text: str, start: int, end: int, language: Language) -> Iterator[_Piece]:
    at = start
    for run in speech_thai.THAI.finditer(text, start, end):
        if run.start() > at:
            yield _Piece(at, run.start(), _PLAIN[language](text[at : run.start()]))
        at = run.start()
        for word in speech_thai.segment(run[0]):
            yield _Piece(at, at + len(word), speech_thai.plain(word))
            at += len(word)
    if at < end:
        yield _Piece(at, end, _PLAIN[language](text[at:end]))


def _glued(text: str, last: _Piece, piece: _Piece, language: Language) -> bool:
    """Signs belong to the word beside them; in Thai two things that are said are two words, elsewhere a token is one."""
    if not last.spoken or not piece.spoken:
        return True
    thai = speech_thai.THAI.search(text[last.start : last.end]) or speech_thai.THAI.search(text[piece.start : piece.end])
    return language != "th" and not thai


def _tiled(text: str, pieces: list[_Piece]) -> list[_Piece]:
    """What is not said (a dash, an emoji, a repetition sign) joins the word before it, or the one after at the very start."""
    found: list[_Piece] = []
    waiting: int | None = None
    for piece in pieces:
        if not piece.spoken.strip():
            again = found and text[piece.start : piece.end].startswith("ๆ")
            if found:
                said = f"{found[-1].spoken} {found[-1].spoken}" if again else found[-1].spoken
                found[-1] = replace(found[-1], end=piece.end, spoken=said)
            elif waiting is None:
                waiting = piece.start
            continue
        found.append(replace(piece, start=piece.start if waiting is None else waiting))
        waiting = None
    return found


def _word(text: str, piece: _Piece, language: Language) -> Word:
    spoken = re.sub(r"[-‑]", " ", piece.spoken)
    spoken = re.sub(r"\s+", " ", re.sub(r"[^\w\s'’]", _unsaid, spoken)).strip()
    counts = {tongue: len(pattern.findall(spoken)) for tongue, pattern in _SCRIPTS.items()}
    own = language if counts[language] else max(LANGUAGES, key=lambda tongue: counts[tongue])
    return Word(text[piece.start : piece.end], piece.start, spoken, own)


def _unsaid(match: Match[str]) -> str:
    """Thai vowel and tone signs are no word characters; they stay, all other signs go."""
    return match[0] if "\u0e31" <= match[0] <= "\u0e4e" or "\u0300" <= match[0] <= "\u036f" else " "


def _cut(text: str, words: list[Word]) -> Iterator[Phrase]:
    phrase: list[Word] = []
    for index, word in enumerate(words):
        following = words[index + 1] if index + 1 < len(words) else None
        phrase.append(word)
        pause = _pause(text, word, following)
        if pause == "none" and len(phrase) >= _LONGEST_PHRASE_WORDS:
            pause = "space"
        if pause != "none" or following is None or following.language != word.language:
            yield Phrase(tuple(phrase), word.language, pause, _mark(word, pause))
            phrase = []


def _mark(word: Word, pause: Pause) -> str:
    ending = re.findall(r"[?!？！]", word.text[-4:])
    if pause in ("sentence", "paragraph") and ending:
        return "?" if ending[0] in "?？" else "!"
    return _MARK[pause]


def _pause(text: str, word: Word, following: Word | None) -> Pause:
    """The longest pause that the signs and the space after a word ask for."""
    end = word.at + len(word.text)
    gap = text[end : following.at] if following else ""
    asked: list[Pause] = ["none"]
    tail = re.search(r"[^\w\u0e31-\u0e4e]*$", word.text)
    signs = tail[0] if tail else ""
    if re.search(r"[.!?…。！？]", signs) and not _abbreviation(word, following):
        asked.append("sentence")
    if re.search(r"[;:—–]", signs) or re.search(r"\s-\s*$", signs):
        asked.append("colon")
    if re.search(r"[,)\]、]", signs) or (following and re.match(r"[(\[]", following.text)):
        asked.append("comma")
    if gap.count("\n"):
        asked.append("paragraph" if gap.count("\n") > 1 else "sentence")
    elif gap and following and _thai(word.text[-1:]) and _thai(following.text[:1]):
        asked.append("space")
    return max(asked, key=_ORDER.index)


def _thai(text: str) -> bool:
    return bool(_SCRIPTS["th"].search(text))


_TITLES = re.compile(
    r"\b(?:mr|mrs|ms|dr|prof|st|no|jr|vs|approx|fig|vol|e\.g|i\.e)\.$|^[A-ZА-ЯЁ]\.$|^(?:т|ул|им|проф|см)\.", re.IGNORECASE
)
_THAI_SHORT = re.compile(r"[\u0e01-\u0e2e]\.$")


def _abbreviation(word: Word, following: Word | None) -> bool:
    """A full stop that shortens a word does not end a sentence, unless a sentence plainly begins after it."""
    if following is None or not word.text.endswith("."):
        return False
    if _TITLES.search(word.text) or (word.language == "th" and _THAI_SHORT.search(word.text)):
        return True
    return following.text[:1].islower() and bool(re.search(r"\w\.\w?\.?$", word.text))
