"""Pictures that are seen one after the other: every one composed differently, all of one family."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from media.pictures.make import TURNS, Order, called_for, cast_of

_STYLE_AGAIN = 3.0  # what seeing a composition again takes from it: more than words that call for it give
_HERO_AGAIN = 0.4  # seeing the same thing large again: less, a film on coffee may show its cup three times
_TURN = 0.9  # the best drawing of a thing is the one to see, until it was seen three times
_TASTE = 0.3  # a family's liking for a grammar decides between those that fit alike


class Shot(NamedTuple):
    """How one picture of a series is composed: the grammar's name, and the seed that decides which thing is the largest."""

    style: str
    seed: int


def shots(prompts: Sequence[str], family: str) -> list[Shot]:
    """One per prompt, chosen in order, so that more prompts at the end change none before them."""
    styles: Counter[str] = Counter()
    heroes: Counter[str] = Counter()
    chosen: list[Shot] = []
    for prompt in prompts:
        _, turn, style, hero = max(
            (
                points + _taste(family, style) - _STYLE_AGAIN * styles[style] - _HERO_AGAIN * heroes[hero] - _TURN * turn,
                turn, style, hero,
            )
            for turn, hero, style, points in _choices(prompt, family)
        )  # fmt: skip
        styles[style] += 1
        heroes[hero] += 1
        chosen.append(Shot(style, TURNS.index(turn) + len(TURNS) * (styles[style] - 1)))
    return chosen


def _taste(family: str, style: str) -> float:
    return _TASTE * (zlib.crc32(f"{family}|{style}".encode()) % 100) / 100


def _choices(prompt: str, family: str) -> list[tuple[int, str, str, float]]:
    """Which drawing of the first thing it is, its name (empty: none), a grammar, how much that is called for."""
    found: list[tuple[int, str, str, float]] = []
    for turn in sorted(set(TURNS)):
        cast = cast_of(Order(prompt, 9, 16, family=family, seed=TURNS.index(turn)))
        hero = cast[0].name if cast else ""
        if all(hero != other for _, other, _, _ in found):
            found += [(turn, hero, style, points) for style, points in called_for(prompt, cast).items()]
    return found
