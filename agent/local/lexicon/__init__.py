"""Words of a language, as data: what is a function word, what means the same, how wishes begin and end.

A language is one file with the names of `english.py`; `lexicon(code)` compiles it. Words of other scripts are understood through the
`say` examples of the tools even where a language has no file yet.
"""

from __future__ import annotations

import importlib
import re
import threading
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import snowballstemmer

_FILES = {"en": "english", "th": "thai", "ru": "russian"}
_STEMMERS = {"latin": snowballstemmer.stemmer("english"), "cyrillic": snowballstemmer.stemmer("russian")}
_STEMMING = threading.Lock()  # a stemmer keeps the word it works on in itself: two threads at once spoil each other's, or raise


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The stem of a lower-case word: Snowball for Latin and Cyrillic, the word itself for other scripts."""
    script = "latin" if "a" <= word[:1] <= "z" else "cyrillic" if "\u0400" <= word[:1] <= "\u04ff" else None
    if script is None:
        return word
    with _STEMMING:
        return _STEMMERS[script].stemWord(word)


@dataclass(frozen=True)
class Lexicon:
    """A compiled language. `terms`: stems of a term -> the concepts it belongs to; `longest` term in words."""

    stop: frozenset[str]
    light: frozenset[str]
    verbs: frozenset[str]
    terms: dict[tuple[str, ...], frozenset[str]]
    longest: int
    request: re.Pattern[str]
    tail: re.Pattern[str]
    negative: re.Pattern[str]
    untouched: re.Pattern[str]
    without: re.Pattern[str]
    smalltalk: dict[str, re.Pattern[str]]
    yes: re.Pattern[str]
    no: re.Pattern[str]
    numbers: dict[str, float]
    general: frozenset[str]
    question: re.Pattern[str]

    @property
    def words(self) -> frozenset[str]:
        """Stems of single words this language knows: typos are corrected towards them."""
        return frozenset(term[0] for term in self.terms if len(term) == 1)


class _Words:
    """A language's file; what it does not say, English says."""

    def __init__(self, language: str) -> None:
        self._files = [importlib.import_module(f"{__name__}.{_FILES[code]}") for code in (language, "en") if code in _FILES]

    def __getattr__(self, name: str) -> Any:
        return next(getattr(file, name) for file in self._files if hasattr(file, name))


@lru_cache(maxsize=8)
def lexicon(language: str = "en") -> Lexicon:
    """The words of `language`; English for a language that has no file yet."""
    data = _Words(language)
    terms: dict[tuple[str, ...], set[str]] = {}
    for concept, members in data.CONCEPTS.items():
        for member in members.split():
            terms.setdefault(tuple(stem(word) for word in member.split("|")), set()).add(concept)
    return Lexicon(
        stop=frozenset(data.STOP.split()), light=frozenset(data.LIGHT.split()), verbs=frozenset(data.VERBS.split()),
        terms={term: frozenset(concepts) for term, concepts in terms.items()}, longest=max(map(len, terms)),
        request=re.compile(rf"(?:{'|'.join(data.REQUEST)})[\s,:]*", re.IGNORECASE), tail=re.compile(data.TAIL, re.IGNORECASE),
        negative=re.compile(data.IMPERATIVE_NOT, re.IGNORECASE), untouched=re.compile(data.UNTOUCHED, re.IGNORECASE),
        without=re.compile(data.WITHOUT, re.IGNORECASE),
        smalltalk={key: re.compile(pattern, re.IGNORECASE) for key, pattern in data.SMALLTALK.items()},
        yes=re.compile(data.YES, re.IGNORECASE), no=re.compile(data.NO, re.IGNORECASE), numbers=data.NUMBERS,
        general=frozenset(data.GENERAL.split()), question=re.compile(data.QUESTION, re.IGNORECASE),
    )  # fmt: skip
