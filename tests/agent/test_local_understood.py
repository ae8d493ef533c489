"""What people say of clips, sounds and pictures in everyday words is done, asked for or answered (`understood/table.txt`)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from agent.local.planner import LocalPlanner
from agent.rehearsal import Scene, rehearse
from tools.contract import Tool
from tools.plan import Plan, Step

_SHORT = {"clean": "clean_audio", "silence": "cut_silence", "cut": "cut_out"}
_TOLD = re.compile(r"(\w+)([=~<>])(?:\"([^\"]*)\"|(\S+))")


def _lines() -> list[str]:
    table = (Path(__file__).parent / "understood" / "table.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in table if " => " in line and not line.startswith("#")]


@pytest.mark.parametrize("line", _lines())
def test_it_is_done(line: str, house: list[Tool]) -> None:
    said, _, wanted = line.rpartition(" => ")
    match = re.match(r"(?:\{([^}]*)\})?\s*(.*)", said)
    assert match
    *before, text = [part.strip() for part in match[2].split(">>")]
    files = [name.strip() for name in (match[1] or "").split(",") if name.strip()]
    scene = Scene.read({"text": text, "attachments": files, "history": before, "now": "2026-11-20T10:00:00+07:00"})
    plan = rehearse(scene, LocalPlanner(), house)
    assert any(_is(plan, one.strip()) for one in wanted.split(" | ")), plan


def _is(plan: Plan, wanted: str) -> bool:
    if wanted in ("ASK", "SAY", "NO"):
        told = plan.question if wanted == "ASK" else plan.reply if wanted == "SAY" else plan.question or plan.reply
        return bool(told) and not plan.steps
    steps, left = wanted.split(";"), list(plan.steps)
    for one in steps:
        found = next((step for step in left if _does(step, one.strip())), None)
        if found is None:
            return False
        left.remove(found)
    return not left


def _does(step: Step, wanted: str) -> bool:
    name, _, told = wanted.partition(" ")
    tool = {"edit": "video.edit", "effect": "video.effect"}.get(name, name)
    if step.tool != tool:
        return False
    if name != "edit":
        return all(_has(step.args, *parts) for parts in _TOLD.findall(told))
    operations, left = told.split(" + "), list[Mapping[str, Any]](step.args["operations"])
    for operation in operations:
        kind, _, rest = operation.partition(" ")
        same = (one for one in left if one["type"] == _SHORT.get(kind, kind))
        found = next((one for one in same if all(_has(one, *parts) for parts in _TOLD.findall(rest))), None)
        if found is None:
            return False
        left.remove(found)
    return not left


def _has(args: Mapping[str, Any], name: str, sign: str, quoted: str, plain: str) -> bool:
    value, wanted = args.get(name), quoted or plain
    if value is None:
        return False
    if sign == "~":
        return wanted.lower() in json.dumps(value, ensure_ascii=False).lower()
    if isinstance(value, list):
        return [str(one) for one in value] == wanted.split(",")
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value).lower() == wanted.lower()
    return value > float(wanted) if sign == ">" else value < float(wanted) if sign == "<" else abs(value - float(wanted)) < 0.01
