"""What a wish is about, just that and no detail lost, and what is told beside it in its own fields (`topics/table.txt`)."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from evals.subjects import _plain  # pyright: ignore[reportPrivateUsage]
from tests.agent.conversations import planned
from tools.contract import Tool

_TABLE = Path(__file__).parent / "topics" / "table.txt"
_LEFT = ("language", "seed", "aspect")
"""Fields that follow from the words or the place, and are looked at only where the table tells them."""


def _lines() -> list[str]:
    return [line for line in _TABLE.read_text(encoding="utf-8").splitlines() if " | " in line and not line.startswith("#")]


def _value(told: str) -> Any:
    if told.startswith("["):
        return sorted(told.strip("[]").split(","))
    return {"True": "true", "False": "false"}.get(told) or (f"{float(told):g}" if re.fullmatch(r"[\d.]+", told) else told.lower())


def _given(value: Any) -> Any:
    if isinstance(value, list):
        return sorted(map(str, value)) if len(value) > 1 or not isinstance(value[0], str) else value
    return f"{value:g}" if isinstance(value, (int, float)) and not isinstance(value, bool) else str(value).lower().strip(' ."«»')


def _alike(one: Any, other: Any) -> bool:
    return one == other or ([one] if isinstance(one, str) else one) == ([other] if isinstance(other, str) else other)


@pytest.mark.parametrize("line", _lines())
def test_what_it_is_about(line: str, house: list[Tool]) -> None:
    tool, said, told = (*(part.strip() for part in line.split(" | ")), "")[:3]
    message, _, otherwise = said.partition(" => ")
    about = otherwise or next(iter(re.findall(r"\[([^\]]*)\]", message)), "")
    fields = [field.strip() for field in told.split(";") if field.strip()]
    wanted = {name: _value(value) for name, _, value in (field.partition("=") for field in fields if field[0] != "?")}
    [step] = planned(house, re.sub(r"[\[\]]", "", message)).steps
    assert step.tool == tool
    name = "prompt" if tool in ("image.generate", "music.generate") else "topic"
    args = {field: value for field, value in step.args.items() if f"?{field}" not in fields and (field not in _LEFT or field in wanted)}
    given, due = _plain(str(args.pop(name, ""))).replace(" ", ""), _plain(about).replace(" ", "")
    longer = tool == "music.generate" and due and given.endswith(due)
    assert f"?{name}" in fields or given == due or longer
    assert args.keys() == wanted.keys()
    for field, value in args.items():
        want = wanted[field]
        assert _alike(_given(value), sorted(want.split(",")) if isinstance(want, str) and isinstance(value, list) else want), field
