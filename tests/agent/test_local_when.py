"""When something is to go out, as people say it in three languages (`times/table.txt`)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.agent.conversations import planned
from tools.contract import Tool

_WISH = {"en": "post this on tiktok {}", "ru": "выложи это в тикток {}", "th": "โพสต์อันนี้ลงติ๊กต็อก {}"}


def _said() -> list[tuple[str, str]]:
    found, language = list[tuple[str, str]](), ""
    for line in (Path(__file__).parent / "times" / "table.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            language = line.strip("[]")
        elif line and not line.startswith("#"):
            said, _, when = line.partition(" | ")
            found.append((_WISH[language].format(said), when))
    return found


@pytest.mark.parametrize(("text", "when"), _said())
def test_when_it_goes_out(text: str, when: str, house: list[Tool]) -> None:
    plan = planned(house, text, files=["video:a.mp4"])
    if when == "?":
        assert plan.question and not plan.steps
        return
    [step] = plan.steps
    moment, _, every = when.partition(" ")
    assert (step.tool, step.args["when"][:16], step.args.get("every", "")) == ("publishing.plan", moment, every)
