"""Build `data/vocabulary.json.gz` again: `python -P -m media.pictures.build_vocabulary`.

What `media.pictures.casting` looks words up in: the basic forms of all names and keywords of the drawings, and of `concepts.txt`. To be
run when either has changed, or the word lists of `words.toml`, or how words are brought to their basic form.
"""

from __future__ import annotations

import gzip
import json
import math
import re
import sys
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from media.pictures.casting import KINDS, VOCABULARY, Ranked, content_of, key, terms_of
from media.pictures.drawings import LANGUAGES, Drawing, drawings
from media.pictures.words import misleading
from media.prose.russian import declined

# Drawn as a square with its own background, like a stamp: never shown in a scene that has a background already.
_FRAMED = {"bridge at night", "cityscape", "cityscape at dusk", "desert", "fireworks", "foggy", "milky way", "moon viewing ceremony",
           "national park", "night with stars", "shooting star", "sparkler", "sunrise", "sunrise over mountains", "sunset"}  # fmt: skip

# A costume where a person meant people; a sign that only Japan knows.
_ODD = {"people with bunny ears", "men with bunny ears", "women with bunny ears", "Japanese symbol for beginner"}

# Found by their whole name alone: what else is said of faces, gestures and signs ("care", "set", "this") names other things as well.
_NAMED_ONLY = ("face-", "hand", "cat-face", "monkey-face", "person-gesture", "emotion", "heart", "warning", "other-symbol", "math", "time",
               "flag")  # fmt: skip

# Where the head of an English name ends: a sheaf of rice is no rice, a fork and knife with plate no plate.
_HEAD = re.compile(r"^.*?(?=:| (?:of|with|without|in|on|at|behind|showing|and|from)\b|$)")
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_RUSSIAN_ADJECTIVE = re.compile(r"(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$")


@lru_cache(maxsize=1)
def castable() -> dict[str, Drawing]:
    """The drawings that may be shown, by name."""
    framed = {name for name, one in drawings().items() if name in _FRAMED | _ODD or one.group == "religion" or name.startswith("family: ")}
    return {name: one for name, one in drawings().items() if name not in framed}


def words() -> Ranked:
    """Every name and keyword of the drawings with those it may mean, the likeliest first."""
    raw: dict[str, dict[str, float]] = defaultdict(dict)
    for name, drawing in castable().items():
        for language in LANGUAGES:
            for term, weight in _weighed(drawing, language):
                raw[term][name] = max(raw[term].get(name, 0.0), weight)
    return {
        term: sorted(((name, weight / (1 + 0.18 * math.log(len(names)))) for name, weight in names.items()), key=lambda pair: -pair[1])
        for term, names in raw.items()
    }


def concepts() -> Ranked:
    """`concepts.txt`: terms of three languages and the drawings that stand for them."""
    exact: Ranked = {}
    found: Ranked = {}  # by the forms of a Russian name that a stemmer takes for another word: "Вьетнам", "во Вьетнаме"
    for line in (Path(__file__).parent / "concepts.txt").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        names, *languages = line.removeprefix("~").split("|")
        weight = 0.5 if line.startswith("~") else 1.0
        known = [name.strip() for name in names.split(",") if name.strip() in castable()]
        ranked = [(name, weight * (0.98 - 0.12 * place)) for place, name in enumerate(known)]
        for term in (term for language in languages for term in language.split(",") if known):
            basic = key(content_of(term))
            exact.setdefault(basic, ranked)
            forms = (key(content_of(form)) for form in declined(term.strip().lower()) if _CYRILLIC.search(term))
            for form in forms:
                if len(form) > len(basic) - 2:  # a shorter one may be anything: `чернил` (of ink) becomes `черн` (black)
                    found.setdefault(form, ranked)
    found |= exact
    found.pop("", None)
    return found


def _weighed(drawing: Drawing, language: str) -> Iterable[tuple[str, float]]:
    """The whole name counts most, then keywords, then the word that says what it is (a potted plant is a plant)."""
    name, *tags = drawing.words[language]
    yield key(content_of(name)), 1.0
    if drawing.group.startswith(_NAMED_ONLY):
        return
    for tag in tags:
        if (term := key(terms_of(tag))) and term not in _misleading():
            yield term, 0.72 if len(tags) < 8 else 0.66
    if (head := _head(name, language)) and head not in _misleading():
        yield head, 0.62


def _head(name: str, language: str) -> str:
    """The last word of an English name, the first of a Russian one that is no adjective; a Thai name is split too roughly to tell."""
    if language == "en" and (said := _HEAD.search(name)):
        return key(terms_of(said.group())[-1:])
    if language == "ru":
        return key(terms_of(next((word for word in name.split() if not _RUSSIAN_ADJECTIVE.search(word)), "")))
    return ""


@lru_cache(maxsize=1)
def _misleading() -> frozenset[str]:
    return frozenset(key(terms_of(word)) for word in misleading())


def built() -> bytes:
    """What the file holds before it is packed."""
    numbers = {name: number for number, name in enumerate(drawings())}
    kept = {
        kind: {term: [(numbers[name], round(score, 4)) for name, score in found] for term, found in ranked.items()}
        for kind, ranked in zip(KINDS, (concepts(), words()), strict=True)
    }
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode()


def main() -> None:
    """Write the file."""
    VOCABULARY.write_bytes(gzip.compress(built(), mtime=0))
    sys.stdout.write(f"{VOCABULARY.stat().st_size // 1024} KB\n")


if __name__ == "__main__":
    main()
