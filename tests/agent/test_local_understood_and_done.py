"""Publications, words to be written, what is remembered and figures, as people say it in three languages (`understood_and_done/table.txt`).

Two lines each: the message, with files in braces and what was said before in front of `>>`, and behind `= ` what must come of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.agent.conversations import planned, said
from tests.agent.test_local_follow_up_table import amiss
from tools.contract import Tool
from tools.plan import Plan

_CANNOT = re.compile("can't do that here|этого я здесь пока не умею|ยังทำสิ่งนี้ไม่ได้")
"""No answer to what only needs one as a person would give it."""


def _lines() -> Iterator[tuple[str, str]]:
    text = ""
    for line in (Path(__file__).parent / "understood_and_done" / "table.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            yield text, line.removeprefix("= ")
        elif line and not line.startswith(("#", "[")):
            text = line


def _wrong(wanted: str, plan: Plan) -> list[str]:
    if wanted in ("ask", "say"):
        told = plan.question if wanted == "ask" else plan.reply
        return [] if told and not plan.steps and not _CANNOT.search(told) else [f"{wanted} wanted"]
    return amiss(wanted, said(plan))


@pytest.mark.parametrize(("text", "wanted"), [*_lines()])
def test_it_is_done_as_it_was_meant(text: str, wanted: str, house: list[Tool]) -> None:
    files = re.match(r"\{([^}]*)\}\s*", text)
    messages = text[files.end() :] if files else text
    given = [name.strip() for name in files[1].split(",")] if files else []
    plan = planned(house, *messages.split(" >> "), files=given)
    ways = [_wrong(way, plan) for way in wanted.split(" || ")]
    assert not all(ways), f"{ways}: {said(plan) or plan.question or plan.reply}"


@pytest.mark.parametrize(
    ("text", "tools"),
    [
        ("make a video about mondays", ["video.short"]),
        ("write a caption about how exhausting posting is", ["script.metadata"]),
        ("short video about winter tyres", ["video.short"]),
        ("ролик про то, как я ненавижу понедельники", ["video.short"]),
        ("ทำคลิปเรื่องวันจันทร์", ["video.short"]),
    ],
)
def test_what_only_sounds_so_is_something_else(text: str, tools: list[str], house: list[Tool]) -> None:
    plan = planned(house, text)
    assert [step.tool for step in plan.steps] == tools, plan.question or plan.reply
