"""What is said of what was made, kept or planned: each maker with each follow-up that makes sense, in three languages.

`follow_ups/table.txt`: `== name` begins a maker with its first message in each language (`files:` in front), `-- name` a follow-up of it,
`=` what must come: `reply`, which is no step, or tools joined by ` + ` (`*` is any one) with conditions on their arguments -
`field=value`, `field~pattern`, `field!~pattern`, `-field` for one that is not there, and `field=#3` for the third of what was offered.
"""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.agent.conversations import offered_by, planned, said
from tools.contract import Tool

TABLE = Path(__file__).parent / "follow_ups" / "table.txt"
LANGUAGES = ("en", "ru", "th")


@dataclass
class Row:
    """One maker and one follow-up of it."""

    name: str
    maker: dict[str, str]
    says: dict[str, str] = field(default_factory=dict)
    wanted: str = ""


def rows() -> Iterator[Row]:
    """The rows of the table, in order."""
    maker, name, row = dict[str, str](), "", None
    for line in filter(None, map(str.strip, TABLE.read_text(encoding="utf-8").splitlines())):
        if line.startswith("== "):
            maker, name, row = {}, line[3:], None
        elif line.startswith("-- "):
            row = Row(f"{name}: {line[3:]}", maker)
        elif row is not None and line.startswith("= "):
            row.wanted = line[2:]
            yield row
        else:
            key, _, value = line.partition(": ")
            (maker if row is None else row.says)[key] = value


def meets(args: dict[str, Any], condition: str, offered: Sequence[dict[str, str]]) -> bool:
    """Whether a step's arguments are as one condition of the table wants them."""
    if condition.startswith("-"):
        return condition[1:] not in args
    name, kind, value = re.fullmatch(r"(\w+)(!~|~|=)(.*)", condition, re.DOTALL).groups()  # type: ignore[union-attr]
    is_now = args.get(name, "")
    if value.startswith("#"):
        return is_now == offered[int(value[1:]) - 1]["title" if name == "text" else name]
    words = is_now if isinstance(is_now, str) else json.dumps(is_now, ensure_ascii=False)
    if kind == "=":
        return (", ".join(map(str, is_now)) if isinstance(is_now, list) else words) == value
    return (re.search(value, words) is not None) == (kind == "~")


def amiss(wanted: str, steps: list[tuple[str, dict[str, Any]]], offered: Sequence[dict[str, str]] = ()) -> list[str]:
    """What the steps lack of what the table wants."""
    if wanted == "reply":
        return [f"no steps wanted, but {steps}"] if steps else []
    parts = [part.split(" ", 1) for part in wanted.split(" + ")]
    if len(parts) != len(steps):
        return [f"{len(parts)} steps wanted"]
    found = list[str]()
    for (tool, *conditions), (is_tool, args) in zip(parts, steps, strict=True):
        if tool not in ("*", is_tool):
            found.append(f"{tool} wanted")
        found += [condition for condition in _split(" ".join(conditions)) if not meets(args, condition, offered)]
    return found


def _split(conditions: str) -> list[str]:
    """Conditions apart: a space within a pattern is no end of it."""
    return [part.strip() for part in re.split(r"\s+(?=-?\w+(?:!~|~|=)|-\w+(?:\s|$))", conditions) if part.strip()]


CASES = [
    pytest.param(row, language, id=f"{row.name} ({language})") for row in rows() for language in LANGUAGES if language in row.says
]


@pytest.mark.parametrize(("row", "language"), CASES)
def test_a_follow_up_is_understood_with_what_went_before(row: Row, language: str, house: list[Tool]) -> None:
    plan = planned(house, row.maker[language], row.says[language], files=shlex.split(row.maker.get("files", "")))
    wrong = amiss(row.wanted, said(plan), offered_by(house, row.maker[language]) if "=#" in row.wanted else ())
    assert not wrong, f"{wrong}: {said(plan) or plan.question or plan.reply}"
