"""The grammar of framed texts: one set of rules (frames.toml), rendered in English, Thai and Russian.

What it says are questions and invitations; a rule never states anything about its topic. The topic is put in last and never read again,
so that whatever it holds (braces, brackets, instructions) is only ever said.
"""

from __future__ import annotations

import random
import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from media.prose.language import is_clause

Form = dict[str, str]
"""One thing said, by language."""

_CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
_SLOT = re.compile(r"(?P<before> ?)\{(?P<slot>topic|Topic|quoted|noun)\}(?P<mark>[.,:?!]?)")
_VALUE = re.compile(r"\{(\w+)\}")
_QUOTES = {"en": "“{}”", "ru": "«{}»", "th": "{}"}
_THAI = re.compile(r"[\u0e00-\u0e7f]")
_ENDED = "\0"  # stands where a topic's own question mark made another mark needless; a topic cannot hold it
_AFTER_END = re.compile(r"\0(\s*\w?)")


@dataclass(frozen=True)
class Angle:
    """A way to look at any topic. `hooks` open it; `lines` follow, each standing on its own.

    `sights`: things to draw while a hook or line is said, in English, by its English text. `clauses`: whether it suits a topic that is a
    question as well as one that is a thing.
    """

    id: str
    clauses: bool
    sights: dict[str, tuple[str, ...]]
    title: Form
    pitch: Form
    hooks: tuple[Form, ...]
    lines: tuple[Form, ...]

    def seen(self, form: Form) -> tuple[str, ...]:
        """What is shown while that is said."""
        return self.sights[form["en"]]


@dataclass(frozen=True)
class Announcement:
    """Rules for what somebody announces. `hooks` open it, `plain` is the shortest of them; `lines` stand between what was told, with what
    is drawn beside them; `again` leads to what is told once more; `endings` close it."""

    hooks: tuple[Form, ...]
    plain: Form
    lines: tuple[tuple[Form, str], ...]
    again: Form
    endings: tuple[Form, ...]


@dataclass(frozen=True)
class Grammar:
    """All rules. `openers`, `endings` and (of scripts that state something) `endings_told` by tone; `messages` are told to the person."""

    angles: tuple[Angle, ...]
    announcement: Announcement
    openers: dict[str, tuple[Form, ...]]
    endings: dict[str, tuple[Form, ...]]
    endings_told: dict[str, tuple[Form, ...]]
    ordinals: tuple[Form, ...]
    messages: dict[str, Form]

    def angle(self, name: str) -> Angle | None:
        """The angle of that id."""
        return next((angle for angle in self.angles if angle.id == name), None)


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """The rules, read once."""
    data: dict[str, Any] = tomllib.loads((Path(__file__).parent / "frames.toml").read_text(encoding="utf-8"))
    return Grammar(
        tuple(map(_angle, data["angle"])),
        _announcement(data["announcement"]),
        {tone: tuple(forms) for tone, forms in data["openers"].items()},
        {tone: tuple(forms) for tone, forms in data["endings"].items()},
        {tone: tuple(forms) for tone, forms in data["endings_told"].items()},
        tuple(data["counting"]["ordinals"]),
        data["messages"],
    )


def _angle(entry: dict[str, Any]) -> Angle:
    sights = {said["en"]: tuple(said.pop("see").split(", ")) for said in (*entry["hooks"], *entry["lines"])}
    hooks, lines = tuple(entry["hooks"]), tuple(entry["lines"])
    return Angle(entry["id"], entry.get("clauses", True), sights, entry["title"], entry["pitch"], hooks, lines)


def _announcement(entry: dict[str, Any]) -> Announcement:
    lines = tuple((said, said.pop("see")) for said in entry["lines"])
    return Announcement(tuple(entry["hooks"]), entry["plain"], lines, entry["again"], tuple(entry["endings"]))


def fits(form: str, topic: str) -> bool:
    """Whether the topic may stand in the form: not a clause where only a noun can be."""
    return "{noun}" not in form or not is_clause(topic)


def render(form: str, topic: str, language: str, chance: random.Random | None = None, **values: object) -> str:
    """The form as said about a topic. Alternatives are drawn by `chance` (without one the first is taken)."""

    def drawn(match: re.Match[str]) -> str:
        options = match[1].split("|")
        return chance.choice(options) if chance else options[0]

    told = _VALUE.sub(lambda match: str(values[match[1]]) if match[1] in values else match[0], _CHOICE.sub(drawn, form))
    return _with_topic(told, topic, language)


def _with_topic(form: str, topic: str, language: str) -> str:
    def placed(match: re.Match[str]) -> str:
        value = topic[:1].upper() + topic[1:] if match["slot"] == "Topic" else topic
        value = _QUOTES.get(language, "“{}”").format(value) if match["slot"] == "quoted" else value
        mark = _ENDED if topic[-1:] in ("?", "!", "…") and match["mark"] else match["mark"]
        return _glue(match, value, language) + value + mark + _after(form[match.end() :], value + mark, language)

    return _AFTER_END.sub(lambda match: match[1].upper(), _SLOT.sub(placed, form)).strip()


def _glue(match: re.Match[str], value: str, language: str) -> str:
    """Thai stands without a space beside Thai; a foreign word keeps one."""
    before = match.string[: match.start()]
    if language != "th" or not before:
        return match["before"]
    return (
        ""
        if _THAI.match(before[-1]) and _THAI.match(value[:1] or " ") and match["slot"] == "noun"
        else " "
        if before[-1] not in " «“"
        else ""
    )


def _after(rest: str, value: str, language: str) -> str:
    return " " if language == "th" and rest[:1] and _THAI.match(rest[:1]) and not _THAI.match(value[-1:] or " ") else ""


def message(name: str, language: str, topic: str, **values: object) -> str:
    """Something told to the person, in their language (English where there is no other)."""
    forms = grammar().messages[name]
    spoken = language if language in forms else "en"
    return render(forms[spoken], topic, spoken, None, **values)
