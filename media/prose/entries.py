"""Entries of a content calendar that need no model: what one can film, draw or write about any topic (calendar.toml)."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from core.errors import ToolRetry
from media.prose.grammar import Form, render

_TOLD_EVERY = 3  # of the entries between the announcement and the reminder, every third shows one thing that was told
_JOIN = "; "
_TOLD_ROOM = 60  # characters of a told thing in a title
_TURN = 7  # ideas further on begins another calendar on the same topic: no two in a row are alike


@dataclass(frozen=True)
class Entry:
    """`kind`: short, picture or post. `angle`: how a film made of it looks at the topic; empty where it is none of those."""

    kind: str
    title: str
    pitch: str
    angle: str = ""


def entries(
    topic: str, language: str, kinds: Sequence[str], *, seed: int = 0, details: Sequence[str] = (), known: Collection[str] = ()
) -> list[Entry]:
    """An entry for each of `kinds`, all different, none with a title of `known`; what was told is announced first and reminded of last.

    Where one kind has no idea left another of `kinds` stands in. Raises ToolRetry when there are fewer ideas than entries.
    """
    left = {kind: _ideas(topic, language, kind, seed, known) for kind in dict.fromkeys(kinds)}
    room = sum(map(len, left.values()))
    told = [] if known else list(_told(kinds, details, language))
    if len(kinds) > room + sum(entry is not None for entry in told):
        few: dict[str, Form] = _book()["few"]
        raise ToolRetry(few["says"][language].format(room=room, wanted=len(kinds)), hint=few["hint"][language])
    made = list[Entry]()
    for number, kind in enumerate(kinds):
        own = told[number] if number < len(told) else None
        source = left[kind] or max(left.values(), key=len)
        made.append(own or source.pop(0))
    return made


def _ideas(topic: str, language: str, kind: str, seed: int, known: Collection[str]) -> list[Entry]:
    """The ideas of a kind, the seed's own first."""
    own = [idea for idea in _book()["idea"] if idea["kind"] == kind]
    turned = [own[(at + seed * _TURN) % len(own)] for at in range(len(own))]
    new = (idea for idea in turned if idea["title"][language] not in known)
    return [Entry(kind, idea["title"][language], render(idea["pitch"][language], topic, language), idea.get("angle", "")) for idea in new]


def _told(kinds: Sequence[str], details: Sequence[str], language: str) -> Iterator[Entry | None]:
    """What was told, where entries are to carry it; None for those that are free."""
    single = iter(details if len(details) > 1 else ())
    for number, kind in enumerate(kinds):
        if not details:
            return
        if number == 0:
            yield _carrying(_form(kind, "first"), kind, _JOIN.join(details), language)
        elif number == len(kinds) - 1:
            yield _carrying(_form(kind, "last"), kind, _JOIN.join(details), language)
        elif number % _TOLD_EVERY == 0 and (one := next(single, "")):
            yield _carrying(_form(kind, "between"), kind, one, language)
        else:
            yield None


def _carrying(form: dict[str, Form], kind: str, told: str, language: str) -> Entry:
    title, pitch = (form[name][language] for name in ("title", "pitch"))
    short = told if len(told) <= _TOLD_ROOM else told[: _TOLD_ROOM - 1].rstrip() + "…"
    return Entry(kind, title.replace("{told}", short), pitch.replace("{told}", told.rstrip(".")))


def _form(kind: str, place: str) -> dict[str, Any]:
    return next(form for form in _book()["told"] if form["place"] == place and form["kind"] in (kind, "any"))


@lru_cache(maxsize=1)
def _book() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "calendar.toml").read_text(encoding="utf-8"))
