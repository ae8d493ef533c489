"""Which drawings a sentence is about: its words looked up in English, Thai and Russian, the best found first."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from core.stemming import stem
from media.pictures.drawings import LANGUAGES, Drawing, drawings
from media.pictures.words import ignored

_WORD = re.compile(r"[\u0e00-\u0e7f]+|[^\W_]+(?:['’][^\W_]+)?")
_LONGEST_PHRASE = 3
_TELLING = 0.6  # a subject found less surely than this does not stand before what is surely named

# Drawn as a square with its own background, like a stamp: never shown in a scene that has a background already.
_FRAMED = {"bridge at night", "cityscape", "cityscape at dusk", "desert", "fireworks", "foggy", "milky way", "moon viewing ceremony",
           "national park", "night with stars", "shooting star", "sparkler", "sunrise", "sunrise over mountains", "sunset"}  # fmt: skip

# Shown only when a word names them: a person says "cat", and does not mean the face of one.
_RELUCTANT = {"cat-face": 0.55, "monkey-face": 0.6, "person-gesture": 0.5, "warning": 0.5, "other-symbol": 0.5,
              "time": 0.8, "hand-single-finger": 0.6, "heart": 0.8, "emotion": 0.6, "math": 0.5, "flag": 0.6}  # fmt: skip


@dataclass(frozen=True)
class Found:
    """A drawing and how well it fits, 0..1, and the word it was found by."""

    drawing: Drawing
    score: float
    word: str


def terms_of(text: str) -> list[str]:
    """The words of a text in their basic form, Thai split into words."""
    words: list[str] = []
    for word in _WORD.findall(text.lower().replace("ё", "е")):
        if "\u0e00" <= word[0] <= "\u0e7f":
            words += _thai(word)
        else:
            words.append(_stem(word))
    return words


def content_of(text: str) -> list[str]:
    """`terms_of` without words that picture nothing, in order."""
    kept: list[str] = []
    for word in _WORD.findall(text.lower().replace("ё", "е")):
        parts = _thai(word) if "\u0e00" <= word[0] <= "\u0e7f" else [word]
        kept += [_stem(part) for part in parts if part not in ignored()]
    return kept


def cast(prompt: str, limit: int = 4) -> list[Found]:
    """Drawings of what the prompt names, best first, then what goes with them. Empty: nothing was recognised.

    What stands before the first comma is what the picture is of; what comes after it goes with that, however well it is drawn.
    """
    subject, _, rest = prompt.partition(",")
    mains, others = _named(subject)
    more, along = _named(rest)
    first = sorted(mains.values(), key=_score, reverse=True)
    ranked = sorted([*first, *more.values()], key=_score, reverse=True)
    if first and first[0].score >= _TELLING:
        ranked.sort(key=lambda one: one is not first[0])
    found: dict[str, Found] = {}
    for one in [*ranked[:3], *sorted([*others, *along], key=_score, reverse=True)]:
        found.setdefault(one.drawing.name, one)
    return list(found.values())[:limit]


def _named(text: str) -> tuple[dict[str, Found], list[Found]]:
    """For every term the drawing that stands for it, and those that go with it."""
    mains: dict[str, Found] = {}
    others: list[Found] = []
    for position, (key, size) in enumerate(_matched(content_of(text))):
        weight = (1 + 0.12 * (size - 1)) * (1 - 0.02 * min(position, 10))
        name, score = _index()[key][0]
        if name not in mains or mains[name].score < score * weight:
            mains[name] = Found(drawings()[name], score * weight, key)
        others += [Found(drawings()[other], near * weight, key) for other, near in _concepts().get(key, [])[1:]]
    return mains, others


def _score(found: Found) -> float:
    return found.score


def _matched(terms: Sequence[str]) -> Iterable[tuple[str, int]]:
    """Terms that mean a drawing, longest phrases first, with the number of their words."""
    index, at = _index(), 0
    while at < len(terms):
        longest = min(_LONGEST_PHRASE, len(terms) - at)
        size = next((size for size in range(longest, 0, -1) if _key(terms[at : at + size]) in index), 0)
        if size:
            yield _key(terms[at : at + size]), size
        elif inside := _inside(terms[at]):
            yield inside, 1
        at += max(1, size)


def _inside(term: str) -> str:
    """The longest known word in a compound one (`วันสงกรานต์`, `rainforests`), when it is most of it; else empty."""
    pieces = (term[start:end] for start in range(len(term)) for end in range(len(term), start, -1) if 2 * (end - start) > len(term))
    return max((piece for piece in pieces if len(piece) > 3 and piece in _index()), key=len, default="")


@lru_cache(maxsize=1)
def _castable() -> dict[str, Drawing]:
    framed = {name for name, one in drawings().items() if name in _FRAMED or one.group == "religion" or name.startswith("family: ")}
    return {name: one for name, one in drawings().items() if name not in framed}


def alternatives(word: str, limit: int = 6) -> list[Drawing]:
    """Drawings that answer to a word `cast` has found, best first."""
    return [drawings()[name] for name, _ in _index().get(word, [])[:limit]]


def _key(terms: Sequence[str]) -> str:
    return " ".join(terms)


@lru_cache(maxsize=1)
def _index() -> dict[str, list[tuple[str, float]]]:
    """Every term with the drawings it may mean, the likeliest first: concepts, then names and keywords of the drawings."""
    raw: dict[str, dict[str, float]] = defaultdict(dict)
    for name, drawing in _castable().items():
        reluctance = _RELUCTANT.get(drawing.group, 0.7 if drawing.group.startswith("face") else 1.0)
        for language in LANGUAGES:
            for term, weight in _weighed(drawing.words[language]):
                raw[term][name] = max(raw[term].get(name, 0.0), weight * reluctance)
    found = {
        term: sorted(((name, weight / (1 + 0.18 * math.log(len(names)))) for name, weight in names.items()), key=lambda pair: -pair[1])
        for term, names in raw.items()
    }
    return found | _concepts()


@lru_cache(maxsize=1)
def _concepts() -> dict[str, list[tuple[str, float]]]:
    """`concepts.txt`: terms of three languages and the drawings that stand for them."""
    found: dict[str, list[tuple[str, float]]] = {}
    for line in (Path(__file__).parent / "concepts.txt").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        names, *languages = line.removeprefix("~").split("|")
        weight = 0.5 if line.startswith("~") else 1.0
        known = [name.strip() for name in names.split(",") if name.strip() in _castable()]
        ranked = [(name, weight * (0.98 - 0.12 * place)) for place, name in enumerate(known)]
        for term in (term for language in languages for term in language.split(",") if known):
            found.setdefault(_key(content_of(term)), ranked)
    found.pop("", None)
    return found


def _weighed(words: Sequence[str]) -> Iterable[tuple[str, float]]:
    """The whole name counts most, then its last word (a potted plant is a plant), then keywords, its other words least."""
    label = terms_of(words[0])
    if label:
        yield _key(label), 1.0
        if len(label) > 1:
            yield label[-1], 0.62
            for part in label[:-1]:
                yield part, 0.5
    for tag in words[1:]:
        parts = terms_of(tag)
        if parts:
            yield _key(parts), 0.72 if len(words) < 9 else 0.66


def _stem(word: str) -> str:
    return stem(word.split("'")[0], "en") if word.isascii() else stem(word, "ru")


@lru_cache(maxsize=4096)
def _thai(text: str) -> tuple[str, ...]:
    from pythainlp.tokenize import word_tokenize

    return tuple(word for word in word_tokenize(text, engine="newmm", keep_whitespace=False) if word.strip())
