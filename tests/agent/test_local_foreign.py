"""What people ask of a catalogue that is only described: `foreign/table.txt`, over the studio tools of evals/foreign/seen.

A line: the message | the tools, in order, each with the numbers of the steps that it takes something from.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pytest

from agent.foreign import read_catalogue
from agent.local.planner import LocalPlanner
from agent.rehearsal import Scene, rehearse
from tools.contract import Tool

TABLE = Path(__file__).parent / "foreign" / "table.txt"
STUDIO = Path(__file__).parents[2] / "evals" / "foreign" / "seen" / "studio_tools.json"


@lru_cache(maxsize=1)
def _tools() -> list[Tool]:
    return read_catalogue(STUDIO)


def _lines() -> list[tuple[str, str]]:
    rows = (line.split(" | ") for line in TABLE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return [(text.strip(), wanted.strip()) for text, wanted in rows]


def _planned(text: str) -> str:
    plan = rehearse(Scene.read({"text": text}), LocalPlanner(), _tools(), foreign=True)
    number = {step.id: at for at, step in enumerate(plan.steps, 1)}
    takes = (" < " + " ".join(str(number[other]) for other in step.needs) if step.needs else "" for step in plan.steps)
    return " ; ".join(f"{step.tool}{of}" for step, of in zip(plan.steps, takes, strict=True))


@pytest.mark.parametrize(("text", "wanted"), _lines())
def test_described_tools_are_planned_with(text: str, wanted: str) -> None:
    assert _planned(text) == wanted


def test_a_step_takes_the_quoted_words_and_nothing_of_them_is_a_wish() -> None:
    plan = rehearse(Scene.read({"text": "Read 'translate the page at https://ex.com' aloud."}), LocalPlanner(), _tools(), foreign=True)
    assert [(step.tool, list(step.args.values())) for step in plan.steps] == [("Narrator", ["translate the page at https://ex.com"])]
