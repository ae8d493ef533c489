"""Several makers in one message, and the details of each, from `several_and_details/table.txt`.

A line is `{files} message => tool field=value; field=value | tool ... ~ words` : every step with all its arguments (a list joined by `+`),
and behind `~` what is said to be left out.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

_TABLE = Path(__file__).parent / "several_and_details" / "table.txt"
_LINES = [line for line in _TABLE.read_text("utf-8").splitlines() if line.strip() and not line.startswith("#")]
_BESIDE = {"seed", "timezone"}


def _shown(value: Any) -> str:
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return "+".join(value)
    return str(value)


@pytest.mark.parametrize("line", _LINES, ids=[line.partition(" => ")[0][:60] for line in _LINES])
def test_all_of_it_is_in_the_plan(line: str, house: list[Tool]) -> None:
    message, _, wanted = line.partition(" => ")
    steps, _, left = wanted.partition(" ~ ")
    files = re.match(r"\{([^}]*)\}\s*", message)
    plan = planned(house, message[files.end() :] if files else message, files=files[1].split(",") if files else ())
    made = [
        " ".join([tool, "; ".join(f"{name}={_shown(value)}" for name, value in sorted(args.items()) if name not in _BESIDE)]).strip()
        for tool, args in said(plan)
    ]
    assert made == steps.split(" | ")
    assert all(words in plan.steps[0].title for words in filter(None, [left]))
