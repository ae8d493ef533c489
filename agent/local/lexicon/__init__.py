"""Words of the languages, as data: what is a function word, what means the same, how wishes begin and end.

A language is one file with the names of `english.py` (it may leave some out); `lexicon()` compiles all of them together, because people mix
them. Words of other scripts are understood through the `say` examples of the tools even where a language has no file yet.
"""

from __future__ import annotations

import importlib
import re
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType
from typing import Any

from agent.local.lexicon.russian import OTHER_WORDS
from agent.patterns import lazy
from core import stemming

_FILES = {"en": "english", "th": "thai", "ru": "russian"}
_BRITISH = lazy(r"(?<=\w{3})is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)")


def stem(word: str) -> str:
    """The stem of a lower-case word: Snowball for Latin and Cyrillic, the word itself for other scripts."""
    if "a" <= word[:1] <= "z":
        return stemming.stem(_BRITISH.sub("iz", word), "en")
    if word in OTHER_WORDS:
        return f"{OTHER_WORDS[word]}."  # no stem has a full stop
    return stemming.stem(word, "ru") if "\u0400" <= word[:1] <= "\u04ff" else word


@dataclass(frozen=True)
class Lexicon:
    """The compiled languages. `terms`: stems of a term -> the concepts it belongs to; `longest` term in words.

    `only_itself`: stems of verbs that nothing else stands for.
    `fillers` mean nothing, `greeting` opens a message, `hurry` says by when, `slang` is put in plain words, `at_a_loss` asks what to
    post (by language).
    `strong` and `weak` separate clauses; `plea` is what makes a sentence a request; `thai` holds the words Thai is cut into;
    `spelt`: a word -> how else people spell it.
    """

    stop: frozenset[str]
    light: frozenset[str]
    verbs: frozenset[str]
    verb_stems: frozenset[str]
    only_itself: frozenset[str]
    vague: frozenset[str]
    terms: dict[tuple[str, ...], frozenset[str]]
    longest: int
    request: re.Pattern[str]
    tail: re.Pattern[str]
    plea: re.Pattern[str]
    negative: re.Pattern[str]
    untouched: re.Pattern[str]
    exception: re.Pattern[str]
    without: tuple[re.Pattern[str], ...]
    strong: str
    weak: str
    anchor: str
    smalltalk: dict[str, re.Pattern[str]]
    knowledge: re.Pattern[str]
    yes: re.Pattern[str]
    no: re.Pattern[str]
    numbers: dict[str, float]
    general: frozenset[str]
    question: re.Pattern[str]
    thai: frozenset[str]
    shorthand: dict[str, str]
    fillers: re.Pattern[str]
    greeting: re.Pattern[str]
    hurry: re.Pattern[str]
    slang: tuple[tuple[re.Pattern[str], str], ...]
    at_a_loss: dict[str, re.Pattern[str]]
    spelt: dict[str, str]

    @property
    def words(self) -> frozenset[str]:
        """Stems of single words that are known: typos are corrected towards them."""
        return frozenset(term[0] for term in self.terms if len(term) == 1)


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The words of every language that has a file."""
    files = [importlib.import_module(f"{__name__}.{name}") for name in _FILES.values()]
    terms = _terms(files)
    stop, light, verbs, vague = (frozenset(_words(files, name)) for name in ("STOP", "LIGHT", "VERBS", "VAGUE"))
    numbers = {word: value for file in files for word, value in file.NUMBERS.items()}
    return Lexicon(
        stop=stop, light=light, verbs=verbs, verb_stems=frozenset(stem(word) for word in verbs if not word.isascii()),
        only_itself=frozenset(map(stem, _words(files, "ONLY_ITSELF"))),
        vague=frozenset(map(stem, vague)), terms=terms, longest=max(map(len, terms)), numbers=numbers,
        request=_any([f"(?:{'|'.join(file.REQUEST)})[\\s,:]*" for file in files]), tail=_any(_patterns(files, "TAIL")),
        plea=_any(_patterns(files, "PLEA")), negative=_any(_patterns(files, "IMPERATIVE_NOT")),
        untouched=_any(_patterns(files, "UNTOUCHED")),
        exception=_any(_patterns(files, "EXCEPT")),
        without=tuple(re.compile(text, re.IGNORECASE) for texts in _patterns(files, "WITHOUT") for text in texts),
        strong="|".join(_patterns(files, "STRONG")), weak="|".join(_patterns(files, "WEAK")), anchor="|".join(_patterns(files, "ANCHOR")),
        smalltalk={key: _any([f.SMALLTALK[key] for f in files if key in f.SMALLTALK]) for key in files[0].SMALLTALK},
        knowledge=_any(_patterns(files, "KNOWLEDGE")),
        yes=_any(_patterns(files, "YES")), no=_any(_patterns(files, "NO")), general=frozenset(_words(files, "GENERAL")),
        question=_any(_patterns(files, "QUESTION")), thai=_thai_words([*stop, *light, *verbs, *vague, *numbers], terms),
        shorthand={short: word for file in files for short, word in getattr(file, "SHORTHAND", {}).items()},
        fillers=_any(_patterns(files, "FILLERS")), greeting=_any(_patterns(files, "GREETING")), hurry=_any(_patterns(files, "HURRY")),
        slang=tuple((re.compile(said, re.IGNORECASE), plain) for file in files for said, plain in getattr(file, "SLANG", {}).items()),
        at_a_loss={key: re.compile(importlib.import_module(f"{__name__}.{name}").AT_A_LOSS, re.IGNORECASE) for key, name in _FILES.items()},
        spelt={right: wrongs for file in files for right, wrongs in getattr(file, "SPELT", {}).items()},
    )  # fmt: skip


def _patterns(files: list[ModuleType], name: str) -> list[str]:
    return [getattr(file, name) for file in files if hasattr(file, name)]


def _words(files: list[ModuleType], name: str) -> list[str]:
    return [word for text in _patterns(files, name) for word in text.split()]


def _any(patterns: list[Any]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


def _terms(files: list[ModuleType]) -> dict[tuple[str, ...], frozenset[str]]:
    terms: dict[tuple[str, ...], set[str]] = {}
    for file in files:
        for concept, members in file.CONCEPTS.items():
            for member in members.split():
                terms.setdefault(tuple(stem(word) for word in member.split("|")), set()).add(concept)
    return {term: frozenset(concepts) for term, concepts in terms.items()}


def _thai_words(words: list[str], terms: dict[tuple[str, ...], frozenset[str]]) -> frozenset[str]:
    every = [*words, *(part for term in terms for part in term)]
    return frozenset(word for word in every if len(word) > 1 and "\u0e00" <= word[0] <= "\u0e7f")
