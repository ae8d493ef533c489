"""What a text is about, as terms of an index: stems of its words, alike however they are bent, in English, Thai and Russian.

Thai is cut into words by a dictionary, Russian and English are stemmed (Snowball, Porter 2001), irregular English forms are led back
by a table.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from core.stemming import stem

_TOKEN = re.compile(r"[\u0e00-\u0e7f]+|\d+(?:[.,:/]\d+)*|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_THAI_DIGITS = {0x0E50 + digit: str(digit) for digit in range(10)}


@lru_cache(maxsize=1)
def _lists() -> tuple[frozenset[str], dict[str, str]]:
    """Words that say nothing, and irregular form -> the form that is indexed."""
    data = tomllib.loads((Path(__file__).parent / "words.toml").read_text(encoding="utf-8"))
    stop = frozenset(word for name in ("en", "ru", "th") for word in data[name].split())
    forms: dict[str, str] = {}
    for line in data["forms"].replace("\n", "").split("|"):
        first, *others = line.split()
        forms.update({other: first for other in others})
    return stop, {form: forms.get(base, base) for form, base in forms.items()}


def normalise(text: str) -> str:
    """One spelling for what looks the same: NFKC, Arabic digits, lower case, straight apostrophes."""
    # NFKC takes Thai SARA AM apart, and every word with it: it is put together again.
    text = unicodedata.normalize("NFKC", text).replace("\u0e4d\u0e32", "\u0e33").translate(_THAI_DIGITS)
    return text.lower().replace("’", "'").replace("ё", "е")


def terms(text: str) -> list[str]:
    """The terms of a text in order, with repetitions, without words that say nothing."""
    return [term for word in _words(normalise(text)) if (term := term_of(word))]


def _words(text: str) -> Iterator[str]:
    for match in _TOKEN.finditer(text):
        word = match[0]
        if "\u0e00" <= word[0] <= "\u0e7f":
            yield from _thai(word)
        elif "-" in word or "'" in word:
            yield from (part for part in re.split("[-']", word) if len(part) > 1)
        else:
            yield word


def _thai(run: str) -> list[str]:
    from media.speech_thai import segment

    return [word for word in segment(run) if len(word) > 1]


@lru_cache(maxsize=50_000)
def term_of(word: str) -> str:
    """The term of one lower-case word; empty when the word says nothing."""
    stop, forms = _lists()
    if word in stop:
        return ""
    word = forms.get(word, word)
    if word.isascii():
        return word if word.isdigit() else stem(word, "en")
    return _russian(stem(word, "ru")) if "\u0400" <= word[0] <= "\u04ff" else word


def _russian(found: str) -> str:
    """One stem for all cases of nouns in -ал: Snowball takes канал for a verb's past (кана) and leaves its other cases (канал)."""
    return found[:-1] if found.endswith("ал") and len(found) > 4 else found


def latin(text: str) -> bool:
    """Whether most of a text's letters are Latin: the bundled sentence model knows little of other scripts."""
    letters = [char for char in text if char.isalpha()]
    return sum(char < "\u0250" for char in letters) * 2 >= len(letters)


def nearest(term: str, known: Sequence[str], limit: int = 2) -> list[str]:
    """Known terms a misspelt one may stand for: one slip in short terms, two from eight letters on (swapped neighbours are one slip)."""
    slips = 1 if len(term) < 8 else 2
    found = process.extract(term, known, scorer=DamerauLevenshtein.distance, score_cutoff=slips, limit=limit)
    best = min((distance for _, distance, _ in found), default=0)
    return [word for word, distance, _ in found if distance == best]
