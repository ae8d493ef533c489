"""Typed extractors: one file each, found by discovery. An extractor reads values of one kind of field out of a sentence.

A file declares `SERVES` (field kinds, see `fields.Kind`) and `find(text, spec)`, which gives every candidate value in the text for a
field. A file may declare `entities(text)`: stretches that are values of its kind whatever the field; they mark words as values, so that
"2x" is not held against an ability that takes a factor. `pairs(text, specs)` reads values that fill two fields at once.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from types import ModuleType
from typing import Any

from agent.local.catalogue.fields import Spec


@dataclass(frozen=True)
class Found:
    """A value, where it was read, and how sure the reading is (0..1). `values` holds several fields' values when they come together.

    `also`: further stretches of the text that belong to the value ("tomorrow on TikTok at 9").
    """

    start: int
    end: int
    strength: float
    value: Any = None
    values: dict[str, Any] = field(default_factory=dict, hash=False)
    also: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Entity:
    """A stretch of a sentence that is a value of a kind."""

    kind: str
    start: int
    end: int


@lru_cache(maxsize=1)
def _extractors() -> tuple[ModuleType, ...]:
    return tuple(importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__))


def find(text: str, spec: Spec) -> list[Found]:
    """Every candidate value for one field."""
    return [found for module in _serving(spec.kind) for found in module.find(text, spec)]


@lru_cache(maxsize=64)
def _serving(kind: str) -> tuple[ModuleType, ...]:
    """The modules that read one kind of field."""
    return tuple(module for module in _extractors() if kind in module.SERVES)


def find_pairs(text: str, specs: Sequence[Spec]) -> list[Found]:
    """Values that fill several fields together, such as a start and an end."""
    readers: list[Callable[..., list[Found]]] = [module.pairs for module in _extractors() if hasattr(module, "pairs")]
    return [found for pairs in readers for found in pairs(text, specs)]


@lru_cache(maxsize=2048)
def entities(text: str) -> tuple[Entity, ...]:
    """Stretches that are values, longest first where they overlap."""
    every = [entity for module in _extractors() if hasattr(module, "entities") for entity in module.entities(text)]
    kept: list[Entity] = []
    taken: defaultdict[str, bytearray] = defaultdict(lambda: bytearray(len(text)))  # a text of nothing but numbers has thousands
    for entity in sorted(every, key=lambda e: e.start - e.end):
        if taken[entity.kind].find(1, entity.start, entity.end) < 0:
            taken[entity.kind][entity.start : entity.end] = b"\1" * (entity.end - entity.start)
            kept.append(entity)
    return tuple(kept)
