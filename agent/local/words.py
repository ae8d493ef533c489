"""Text into tokens: stems, the concepts they share, how much they weigh, and where they stand."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from agent.local.lexicon import lexicon, stem

_TOKEN = re.compile(r"[\u0e00-\u0e7f]+|\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['-][^\W\d_]+)*")
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "\u00a0": " ", "×": "x",
    **{chr(0x0E50 + digit): str(digit) for digit in range(10)},
})  # fmt: skip
_THAI_DEPENDENT = frozenset(
    "\u0e30\u0e31\u0e32\u0e33\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\u0e45\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e"
)
"""Vowels and marks that belong to the letter before: no word starts with one, and none ends before one."""
_PARTICLES = {"out", "off", "away"}
_PARTICLE_VERBS = {"take", "cut", "trim", "chop", "leave", "throw", "pull", "clip", "snip", "edit", "get"}

STOP_WEIGHT, LIGHT_WEIGHT, CONTENT_WEIGHT = 0.08, 0.35, 1.0


@dataclass(frozen=True)
class Token:
    """A word of a text. `start`/`end` index the text; `base` is its weight before rarity; `concepts` what it shares with other words."""

    text: str
    stem: str
    start: int
    end: int
    base: float
    concepts: frozenset[str] = frozenset()


def normalise(text: str) -> str:
    """One spelling for what looks the same: NFKC, straight quotes and dashes, Arabic digits, single spaces. Capitals stay."""
    # NFKC takes Thai SARA AM apart, and every word with it: it is put together again.
    text = unicodedata.normalize("NFKC", text).replace("\u0e4d\u0e32", "\u0e33").translate(_QUOTES)
    return re.sub(r"[ \t\r\f\v]+", " ", text).strip()


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[Token, ...]:
    """Tokens of a text. Thai, written without spaces, becomes the words that are known, and what lies between them."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        word = match[0].lower()
        if "\u0e00" <= word[0] <= "\u0e7f":
            found += _thai(word, match.start())
        else:
            found.append(_token(word, match.start(), match.end()))
    return tuple(_with_particles(_with_terms(found)))


def _thai(text: str, start: int) -> Iterator[Token]:
    """Known words; a stretch between them becomes overlapping pieces of three letters, which are alike where the words are."""
    at = 0
    for end, known in _segments(text):
        if known or end - at <= 3:
            yield _token(text[at:end], start + at, start + end)
        else:
            yield from (
                Token(text[i : i + 3], text[i : i + 3], start + i, start + i + 3, CONTENT_WEIGHT * 3 / (end - at))
                for i in range(at, end - 2)
            )
        at = end


def _segments(text: str) -> list[tuple[int, bool]]:
    """Where each stretch ends, and whether it is a known word: as few unknown letters as can be, then as few words (maximal matching)."""
    words, longest = lexicon().thai, max(map(len, lexicon().thai))
    best: list[tuple[int, int, int, bool]] = [(0, 0, 0, True)]  # unknown letters, words, where the last stretch starts, known
    for end in range(1, len(text) + 1):
        unknown, count, start, known = best[end - 1]
        options = [(unknown + 1, count + known, end - 1 if known else start, False)]
        if end == len(text) or text[end] not in _THAI_DEPENDENT:
            options += [
                (best[start][0], best[start][1] + 1, start, True)
                for start in range(max(0, end - longest), end - 1)
                if text[start:end] in words and text[start] not in _THAI_DEPENDENT
            ]
        best.append(min(options, key=lambda option: option[:2]))
    found, end = [], len(text)
    while end > 0:
        found.append((end, best[end][3]))
        end = best[end][2]
    return found[::-1]


def _token(word: str, start: int, end: int) -> Token:
    words = lexicon()
    plain = word.replace("'s", "") if word not in words.stop else word
    base = STOP_WEIGHT if word in words.stop else LIGHT_WEIGHT if word in words.light else CONTENT_WEIGHT
    root = stem(plain)
    return Token(plain, root, start, end, base, words.terms.get((root,), frozenset()))


def _with_terms(found: list[Token]) -> list[Token]:
    words = lexicon()
    out, at = list(found), 0
    while at < len(out):
        for length in range(min(words.longest, len(out) - at), 1, -1):
            concepts = words.terms.get(tuple(token.stem for token in out[at : at + length]))
            if concepts:
                joined = out[at : at + length]
                out[at] = replace(joined[0], base=CONTENT_WEIGHT, concepts=joined[0].concepts | concepts)
                out[at + 1 : at + length] = [replace(token, base=min(token.base, STOP_WEIGHT)) for token in joined[1:]]
                at += length - 1
                break
        at += 1
    return out


def _with_particles(found: list[Token]) -> list[Token]:
    """`take the pauses out`: the verb means removing, though its particle comes later."""
    for index, token in enumerate(found):
        if token.text in _PARTICLE_VERBS and any(later.text in _PARTICLES for later in found[index + 1 : index + 9]):
            found[index] = replace(token, concepts=token.concepts | {"remove"})
    return found


def humanise(name: str) -> str:
    """`cut_silence` -> `cut silence`."""
    return re.sub(r"[_\W]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)).strip().lower()
