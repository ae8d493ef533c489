"""Which drawings a sentence is about: its words looked up in English, Thai and Russian, the best found first."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from core.stemming import stem
from media.pictures.drawings import Drawing, drawings
from media.pictures.words import apart, coloured, ignored, manners

VOCABULARY = Path(__file__).parent / "data" / "vocabulary.json.gz"
KINDS = ("concepts", "words")

_WORD = re.compile(r"[\u0e00-\u0e7f]+|[^\W_]+(?:['’][^\W_]+)?")
_FLEETING = re.compile(r"(?<=..[^аеиоуыэюя])[ео](?=[кцн]$)")  # the vowel of `кошек` and `рынок` that `кошка` and `рынка` are without
_ADJECTIVES = (
    ("ов", ""), ("ев", ""), ("альн", ""), ("ьн", ""), ("очн", "к"), ("очн", "ок"), ("ичн", "ик"), ("жн", "г"), ("н", ""), ("ск", ""),
)  # fmt: skip
"""How the stem of a Russian adjective ends, and that of the noun it is made of."""
_LONGEST_PHRASE = 4
_TELLING = 0.6  # a subject found less surely than this does not stand before what is surely named

Ranked = dict[str, list[tuple[str, float]]]
"""Terms, and for each the names of drawings with how well they fit."""


@dataclass(frozen=True)
class Found:
    """A drawing and how well it fits, 0..1, and the word it was found by."""

    drawing: Drawing
    score: float
    word: str


_CARD = re.compile(r"\b(?:business|name|visiting) cards?\b|(?<![а-я])визитк[а-я]*|นามบัตร")
"""A sheet of two words, of which the first means something by itself: business is a handshake before a skyline."""


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
    """`terms_of` without words that picture nothing, in order; with them where there are no others ("drawing lessons")."""
    return [_stem(word) for word in _words(text) if word not in ignored()] or terms_of(text)


def _words(text: str) -> list[str]:
    """The words of a text as they stand there, Thai split."""
    found: list[str] = []
    for word in _WORD.findall(_CARD.sub(" ", text.lower().replace("ё", "е"))):
        found += _thai(word) if "\u0e00" <= word[0] <= "\u0e7f" else [word]
    return found


def _things_of(text: str) -> list[str]:
    """`content_of` without words that only say which colour a thing has or how it feels: in "an orange cat" is no orange."""
    words, kept = _words(text), []
    for at, word in enumerate(words):
        hue = word.removeprefix("สี") if word.startswith("สี") and word != "สี" else word if at and words[at - 1] == "สี" else ""
        if hue in coloured()["thai"]:  # "สีส้ม", in one or in two
            if at and key([*kept[-1:], _stem(hue)]) in _index():
                kept.append(hue)  # a black cat has a drawing of its own
        elif word == "สี" and words[at + 1 : at + 2] and words[at + 1] in coloured()["thai"]:
            continue
        elif word not in ignored() and not _is_colour(word, words, at) and not _is_how(word, words, at):
            kept.append(_stem(word))
    return kept or content_of(text)


def _is_colour(word: str, words: Sequence[str], at: int) -> bool:
    """Whether a word that names a colour and a thing says of what stands beside it which colour that has."""
    thai, basic = "\u0e00" <= word[0] <= "\u0e7f", _stem(word)
    beside = (words[at - 1] if at else "") if thai else next(iter(words[at + 1 : at + 2]), "")
    if not beside or beside in ignored():
        return False
    thing = _stem(beside)
    if key([thing, basic] if thai else [basic, thing]) in _index():
        return False  # green tea, a black cat: drawn as such
    if basic in _hues("nothing_else"):
        return word != "blues"
    if thing not in _index():
        return False
    kind, own = (_kind_of(one) for one in (thing, basic))
    grows = kind in coloured()["grown"] and own in coloured()["grown"]
    return (basic in _hues("of_anything") and not grows) or (basic in _hues("of_what_is_worn") and kind in coloured()["worn"])


def _is_how(word: str, words: Sequence[str], at: int) -> bool:
    """Whether a word only says what the thing behind it is like: a cold hedgehog is no snowman; a hot dog is drawn as such."""
    basic = _stem(word)
    beside = next(iter(words[at + 1 : at + 2]), "")
    thing = _stem(beside)
    if not beside or beside in ignored() or (word not in manners() and basic not in _manners_ru()):
        return False
    return thing in _index() and key([basic, thing]) not in _index() and _kind_of(thing) != _kind_of(basic)  # cold weather is both


@lru_cache(maxsize=1)
def _manners_ru() -> frozenset[str]:
    return frozenset(_stem(word) for word in manners() if not word.isascii())  # in any case and gender


def _kind_of(term: str) -> str:
    """What sort of thing the likeliest drawing of a term is: `animal`, `food`; empty where it has none."""
    return drawings()[_index()[term][0][0]].group.split("-")[0] if term in _index() else ""


@lru_cache(maxsize=4)
def _hues(which: str) -> frozenset[str]:
    return frozenset(map(_stem, coloured()[which]))


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
    for position, (term, size) in enumerate(_matched(_things_of(text))):
        weight = (1 + 0.12 * (size - 1)) * (1 - 0.02 * min(position, 10))
        name, score = _index()[term][0]
        if name not in mains or mains[name].score < score * weight:
            mains[name] = Found(drawings()[name], score * weight, term)
        others += [Found(drawings()[other], near * weight, term) for other, near in _concepts().get(term, [])[1:]]
    return mains, others


def _score(found: Found) -> float:
    return found.score


def _matched(terms: Sequence[str]) -> Iterable[tuple[str, int]]:
    """Terms that mean a drawing, longest phrases first, with the number of their words."""
    index, at = _index(), 0
    while at < len(terms):
        longest = min(_LONGEST_PHRASE, len(terms) - at)
        size = next((size for size in range(longest, 0, -1) if key(terms[at : at + size]) in index), 0)
        if size:
            yield key(terms[at : at + size]), size
        elif inside := _inside(terms[at]) or _of_which(terms[at]):
            yield inside, 1
        at += max(1, size)


def _inside(term: str) -> str:
    """The longest known word in a compound one (`วันสงกรานต์`, `rainforests`), when it is most of it; else empty.

    In alphabets with spaces the last part says what a compound is: a rainforest is a forest, a lighthouse is no light. What stands
    before it must be known as well: a revolution is no evolution, and transport no sport.
    """
    thai = "\u0e00" <= term[:1] <= "\u0e7f"
    ends = range(len(term), 0, -1) if thai else (len(term),)
    cuts = ((start, end) for end in ends for start in range(end) if 2 * (end - start) > len(term) or (thai and not start and end > 4))
    pieces = (term[start:end] for start, end in cuts if thai or term[:start] in _index())
    return max((piece for piece in pieces if len(piece) > 3 and piece in _index()), key=len, default="")


def _of_which(term: str) -> str:
    """Russian: the idea that an adjective is made of (`джазовый` of `джаз`, `цветочный` of `цветок`); empty where it is of none."""
    made = (f"{term.removesuffix(ending)}{noun}" for ending, noun in _ADJECTIVES if term.endswith(ending))
    return next((noun for noun in made if len(noun) > 2 and noun in _concepts()), "")


def alternatives(word: str, limit: int = 6) -> list[Drawing]:
    """Drawings that answer to a word `cast` has found, best first."""
    return [drawings()[name] for name, _ in _index().get(word, [])[:limit]]


def key(terms: Sequence[str]) -> str:
    """What a phrase of basic forms is found by."""
    return " ".join(terms)


def load_words() -> None:
    """Read the vocabulary now: the first picture waits for it otherwise."""
    _vocabulary()


def _index() -> Ranked:
    """Every term with the drawings it may mean, the likeliest first: concepts, then names and keywords of the drawings."""
    return _vocabulary()[0]


def _concepts() -> Ranked:
    """Those terms of the index that stand for an idea, drawn by the first of its drawings; the others go with it."""
    return _vocabulary()[1]


@lru_cache(maxsize=1)
def _vocabulary() -> tuple[Ranked, Ranked]:
    """Both, as `media.pictures.build_vocabulary` has made them: to stem and split their words takes seconds."""
    names = list(drawings())
    kept: dict[str, dict[str, list[tuple[int, float]]]] = json.loads(gzip.decompress(VOCABULARY.read_bytes()))
    ideas, named = ({term: [(names[at], score) for at, score in found] for term, found in kept[kind].items()} for kind in KINDS)
    return named | ideas, ideas


def _stem(word: str) -> str:
    if word in apart():
        return word
    if word.isascii():
        return stem(word.split("'")[0], "en")
    return _FLEETING.sub("", stem(word, "ru"))


@lru_cache(maxsize=4096)
def _thai(text: str) -> tuple[str, ...]:
    from core.thai import words_of

    return tuple(word for word in words_of(text) if word.strip())
