"""`jarvis plan --tools FILE` and `jarvis plan --in FILE`: planned here, in this process, with no stack behind it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import InvalidInput, JarvisError

if TYPE_CHECKING:
    from agent.rehearsal import Scene
    from tools.plan import Plan

from cli.console import DONE, NEEDS_ANSWER, print_json, stdout


def plan(text: str | None, attachments: list[Path], tools: Path | None, lines: Path | None, *, as_json: bool) -> int:
    """One sentence, or one a line of `lines`, planned over the tools of this JARVIS or of a catalogue file."""
    from agent.local.planner import LocalPlanner
    from agent.rehearsal import Scene, rehearse

    if lines is not None and (text is not None or attachments):
        raise InvalidInput("The sentences come from --in.", hint="Leave the sentence and --attach out, or leave --in out.")
    catalogue = _catalogue(tools)
    planner = LocalPlanner()

    def planned(scene: Scene) -> Plan:
        return rehearse(scene, planner, catalogue, foreign=tools is not None)

    if lines is not None:
        for answer in _answers(lines, planned):
            sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
            sys.stdout.flush()
        return DONE
    if text is None or not text.strip():
        raise InvalidInput("There is nothing to plan.", hint='Give a sentence: jarvis plan --tools tools.json "describe the picture"')
    files = [f"{_kind(path)}:{path.name}" for path in attachments]
    return _show(planned(Scene.read({"text": text, "attachments": files})), text, as_json=as_json)


def _catalogue(tools: Path | None) -> list[Any]:
    from agent.foreign import read_catalogue
    from tools.registry import registry

    return list(registry().tools.values()) if tools is None else read_catalogue(tools)


def _answers(lines: Path, planned: Any) -> Iterator[dict[str, Any]]:
    """An answer for each line: its plan, or what is wrong with it."""
    from agent.rehearsal import Scene

    try:
        file = sys.stdin if str(lines) == "-" else lines.open(encoding="utf-8", errors="replace")
    except OSError as error:
        raise InvalidInput(f"{lines} cannot be read: {error.strerror or error}") from error
    with file:
        for number, line in enumerate(file, 1):
            try:
                yield planned(Scene.read(json.loads(line))).model_dump(mode="json")
            except json.JSONDecodeError as error:
                yield {"error": f"line {number} is not JSON: {error.msg}, column {error.colno}"}
            except JarvisError as error:
                yield {"error": f"line {number}: {error.message}"}


def _kind(path: Path) -> str:
    """What kind of file it is, by its name: with --tools nothing is opened."""
    import mimetypes

    main = (mimetypes.guess_type(path.name)[0] or "").split("/")[0]
    return main if main in ("image", "video", "audio", "text") else "document"


def _show(plan: Plan, text: str, *, as_json: bool) -> int:
    data = plan.model_dump(mode="json")
    if as_json:
        print_json(data)
        return DONE
    from cli import blocks
    from cli.spoken import spoken_in

    block = blocks.plan_block(data, spoken_in(text))
    stdout().print(block if block is not None else (plan.question or plan.reply or ""))
    return NEEDS_ANSWER if plan.question else DONE
