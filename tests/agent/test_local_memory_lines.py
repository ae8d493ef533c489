"""Memory and talk as customers put it, line by line: what is told, put right, added, forgotten and asked after, in three languages.

`follow_ups/memory.txt`: a conversation a line, ` >> ` between messages and files in braces in front; behind it `=` what must come
of the last message, as `follow_ups/table.txt` says it, or `reply` with the key of the phrase, or `ask`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.language import detect
from agent.phrases import PHRASES
from tests.agent.conversations import planned, said
from tests.agent.test_local_follow_up_table import amiss
from tools.contract import Tool

LINES = Path(__file__).parent / "follow_ups" / "memory.txt"


def lines() -> Iterator[tuple[str, str]]:
    """Conversations, and what is wanted of each."""
    talk = ""
    for line in map(str.strip, LINES.read_text(encoding="utf-8").splitlines()):
        if line.startswith("= "):
            yield talk, line[2:]
        elif line and not line.startswith("#"):
            talk = line


@pytest.mark.parametrize(("talk", "wanted"), list(lines()))
def test_memory_and_talk_are_as_they_are_meant(talk: str, wanted: str, house: list[Tool]) -> None:
    given = re.match(r"\{(?P<files>[^}]*)\}\s*", talk)
    plan = planned(house, *talk[given.end() if given else 0 :].split(" >> "), files=given["files"].split(",") if given else ())
    if wanted == "ask":
        assert plan.question and not plan.steps
        return
    if wanted.startswith("reply "):
        begins = PHRASES[detect(talk.rpartition(" >> ")[2], "en")][wanted.split(" ")[1]].partition("{")[0]
        assert not plan.steps and (plan.reply or "").startswith(begins), plan.reply or said(plan) or plan.question
        return
    wrong = amiss(wanted, said(plan))
    assert not wrong, f"{wrong}: {said(plan) or plan.question or plan.reply}"
