"""One of a field's fixed values, said by its name, by a word the field or the lexicon has for it, or misspelt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz import fuzz

from agent.local.dictionary import is_word
from agent.local.fields import Spec
from agent.local.lexicon import stem
from agent.local.lexicon.values import CHOICES, FIELD_WORDS, PLATFORMS
from agent.local.slots import Found
from agent.local.words import STOP_WEIGHT, humanise, is_inside_word, tokens

SERVES = ("choice",)

_ITSELF = 0.3  # for a shape by its own name, above "for Instagram"
_WAS = re.compile(r"\b(?:too|from|currently|not|this|that|my)\s+$", re.IGNORECASE)
_BECOMES = re.compile(r"\b(?:to|into|as|be|for|на)\s+(?:an?\s+|the\s+|my\s+)?$", re.IGNORECASE)


def find(text: str, spec: Spec) -> Iterator[Found]:
    """Longest wording first; what it becomes ("to portrait") beats what it is ("from landscape", "too wide").

    A typo counts only for single words of five letters or more.
    """
    taken: list[tuple[int, int]] = []
    for match in _none(spec).finditer(text) if "none" in spec.choices else ():
        taken.append(match.span())
        yield Found(match.start(), match.end(), 1.0, "none")
    for words, value in _wordings(spec.name, spec.choices, tuple((k, v) for k, v in spec.say.items())):
        for match in _pattern(words).finditer(text):
            if not any(match.start() < end and start < match.end() for start, end in taken) and not is_inside_word(text, *match.span()):
                taken.append((match.start(), match.end()))
                before = text[: match.start()]
                strength = 1.2 if _BECOMES.search(before) else 0.5 if _WAS.search(before) else 1.0
                strength += _ITSELF if re.fullmatch(r"\d+:\d+", str(value)) and not PLATFORMS & set(words.split()) else 0.0
                yield Found(match.start(), match.end(), strength, value)
    if not taken:
        yield from _misspelt(text, spec)


@lru_cache(maxsize=512)
def _wordings(name: str, choices: tuple[object, ...], say: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[tuple[str, object], ...]:
    told = dict(say)
    every = [(word.lower(), value) for value in choices for word in (*_own_name(value, told), *told.get(str(value).lower(), ())) if word]
    return tuple(sorted(dict.fromkeys(every), key=lambda pair: -len(pair[0])))


def _own_name(value: object, told: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """A value's name, where the field gives no words for it: "rain" of "rainy window" is a code, and "a rainy street" means none."""
    said = told.get(str(value).lower(), ())
    names = (str(value), humanise(str(value)))
    return names if not said or str(value) in CHOICES or not str(value).isalpha() or any(word.lower() in names for word in said) else ()


@lru_cache(maxsize=2048)
def _pattern(words: str) -> re.Pattern[str]:
    if "*" in words:
        return re.compile(r"(?<!\w)" + re.escape(words).replace(r"\*", r"\w*"), re.IGNORECASE)
    if words.isascii():
        return re.compile(rf"(?<![\w]){re.escape(words)}(?!\w|:\d)", re.IGNORECASE)
    if re.fullmatch(r"[а-яё]{4,}[аяо]", words):  # a name in any case: "инста", "инсту", "инсте"
        return re.compile(rf"(?<![а-яё]){re.escape(words[:-1])}[а-яё]{{0,3}}(?![а-яё])", re.IGNORECASE)
    if re.fullmatch(r"[а-яё]{4,}(?:ый|ий)", words):  # an adjective in any case and gender: "весёлый", "весёлое"
        return re.compile(rf"(?<![а-яё]){re.escape(words[:-2])}[а-яё]{{2,3}}(?![а-яё])", re.IGNORECASE)
    return re.compile(re.escape(words), re.IGNORECASE)


def _begins_alike(word: str, value: object, wordings: tuple[tuple[str, object], ...]) -> bool:
    """A typo seldom changes the first letter: "history" is no "story"."""
    return any(words[:1] == word[:1] for words, meant in wordings if meant == value)


def _none(spec: Spec) -> re.Pattern[str]:
    """ "without any music", "ไม่เอาเพลง": the field is to have nothing."""
    names = "|".join(map(re.escape, FIELD_WORDS.get(spec.label, (spec.label,))))
    return re.compile(
        rf"\b(?:no|without|без)\s+(?:any |the |a |background )?(?:{names})\w*"
        rf"|(?:ไม่(?:เอา|มี|ใส่|ต้องมี|ต้องใส่|ต้องการ))\s?(?:{names})(?:ประกอบ|พื้นหลัง)?",
        re.IGNORECASE,
    )


def _misspelt(text: str, spec: Spec) -> Iterator[Found]:
    wordings = _wordings(spec.name, spec.choices, tuple((k, v) for k, v in spec.say.items()))
    for token in tokens(text):
        # "shorter" is a word of its own, no misspelt "shorts"
        if len(token.text) >= 5 and not token.concepts and token.base > STOP_WEIGHT and not is_word(token.text):
            score, value = max(
                ((fuzz.ratio(token.text, words), value) for words, value in wordings if " " not in words and stem(words) != token.stem),
                key=lambda pair: pair[0], default=(0.0, None),
            )  # fmt: skip
            if score >= 82 and value is not None and _begins_alike(token.text, value, wordings):
                yield Found(token.start, token.end, 0.7, value)
