"""Which grammar and which palette words call for: `words.toml`, in English, Russian and Thai."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

_WORD = re.compile(r"[^\W_\u0e00-\u0e7f]+(?:-[^\W_\u0e00-\u0e7f]+)*")


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "words.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def ignored() -> frozenset[str]:
    """Words that picture nothing."""
    return frozenset(_data()["ignored"].split())


@lru_cache(maxsize=1)
def manners() -> frozenset[str]:
    """Words for what a thing is like or feels, which beside a thing are of that."""
    return frozenset(_data()["how"].split())


@lru_cache(maxsize=1)
def misleading() -> tuple[str, ...]:
    """Keywords of drawings that mean something else more often: no drawing is found by one."""
    return tuple(_data()["misleading"].split())


@lru_cache(maxsize=1)
def apart() -> frozenset[str]:
    """Words that are no form of the word they begin with: they are their own basic form."""
    return frozenset(_data()["apart"].split())


@lru_cache(maxsize=1)
def coloured() -> dict[str, frozenset[str]]:
    """Words of colours that are things as well, and the groups of drawings they are colours of: the keys of `[coloured]`."""
    return {name: frozenset(words.split()) for name, words in _data()["coloured"].items()}


def grammars() -> tuple[str, ...]:
    """Names of the grammars, in a fixed order."""
    return tuple(_data()["grammar"])


def needs_subject(grammar: str) -> bool:
    """Whether a grammar is nothing without a subject."""
    return bool(_data()["grammar"][grammar].get("needs_subject"))


def is_stage(grammar: str) -> bool:
    """Whether anything may be shown in it: a table suits a cup and a dinosaur, the sea floor does not."""
    return bool(_data()["grammar"][grammar].get("stage"))


def kinds(grammar: str) -> tuple[str, ...]:
    """Groups of drawings a grammar suits."""
    return tuple(_data()["grammar"][grammar].get("kinds", ()))


def paints(grammar: str) -> tuple[str, ...]:
    """Drawings of what a grammar paints itself: a second moon under its moon would be one too many."""
    return tuple(_data()["grammar"][grammar].get("paints", ()))


def said(kind: str) -> dict[str, list[str]]:
    """How people call each grammar's style (`kind`: grammar) or each colour family (`kind`: palette), for the planner."""
    if kind == "palette":
        return {name: list(called) for name, called in _data()["colour"].items()}
    return {name: list(entry["say"]) for name, entry in _data()[kind].items()}


def called(kind: str, text: str) -> dict[str, int]:
    """How many words of a text call for each grammar or palette; those nobody calls for are left out."""
    low = text.lower().replace("ё", "е")
    words = _WORD.findall(low)
    counts = {name: _count(entry, low, words) for name, entry in _data()[kind].items()}
    return {name: count for name, count in counts.items() if count}


def _count(entry: dict[str, Any], text: str, words: list[str]) -> int:
    listed = [*entry.get("en", ()), *(word.replace("ё", "е") for word in entry.get("ru", ()))]
    whole = {word for word in listed if not word.endswith("*")}
    begun = tuple(word[:-1] for word in listed if word.endswith("*"))
    count = sum(word in whole or bool(begun and word.startswith(begun)) for word in words)
    return count + sum(word in text for word in entry.get("th", ()))
