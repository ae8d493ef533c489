"""How many of what is made, and how long it is, as people say it in three languages (`how_many/table.txt`)."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

_TOOLS = {
    "short": "video.short", "picture": "image.generate", "caption": "script.metadata", "slogans": "script.slogans",
    "ideas": "script.ideas", "script": "script.write", "music": "music.generate", "film": "video.generate",
}  # fmt: skip
_TOLD = ("count", "duration_s", "hashtags")
_ALSO = re.compile(r"(?P<name>count|tags)=(?P<n>\d+)|x(?P<times>\d+)|(?P<seconds>\d+)s")
_FIELD = {"count": "count", "tags": "hashtags"}


def _lines() -> list[tuple[str, str]]:
    text = (Path(__file__).parent / "how_many" / "table.txt").read_text(encoding="utf-8")
    lines = (line.rpartition(" | ") for line in text.splitlines() if line and not line.startswith("#"))
    return [(message, told) for message, _, told in lines]


def _wanted(told: str) -> list[tuple[str, dict[str, Any], str]]:
    """Each step that is told: its tool, its numbers, and what it is about where that is told."""
    found = list[tuple[str, dict[str, Any], str]]()
    for part in told.split(" + "):
        head, _, about = part.partition(" about ")
        tool, *words = head.split()
        also = [match for word in words if (match := _ALSO.fullmatch(word))]
        times = next((int(match["times"]) for match in also if match["times"]), 1)
        numbers = {_FIELD[match["name"]]: int(match["n"]) for match in also if match["name"]}
        seconds = [int(match["seconds"]) for match in also if match["seconds"]]
        topics = about.split(" / ") if about else [""] * times
        lengths = seconds if len(seconds) > 1 else seconds * times
        found += [(_TOOLS[tool], {**numbers, **({"duration_s": lengths[at]} if lengths else {})}, topics[at]) for at in range(times)]
    return found


@pytest.mark.parametrize(("message", "told"), _lines())
def test_so_many_of_what(message: str, told: str, house: list[Tool]) -> None:
    sent = re.match(r"\{([^}]*)\} ", message)
    files = [name.strip() for name in sent[1].split(",")] if sent else []
    turns = (message[sent.end() :] if sent else message).split(" >> ")
    steps = said(planned(house, *turns, files=files))
    alone = ("count", 1)  # one picture, told or not
    made = [
        (tool, {name: args[name] for name in _TOLD if name in args and (tool != "image.generate" or (name, args[name]) != alone)})
        for tool, args in steps
    ]
    wanted = _wanted(told)
    assert made == [(tool, numbers) for tool, numbers, _ in wanted]
    about = [args.get("topic", args.get("prompt")) for _, args in steps]
    assert all(not topic or topic == got for (*_, topic), got in zip(wanted, about, strict=True))
