"""One call of one tool: what it gave, what it saved, and how every way of failing reaches the person."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from core.errors import JarvisError, StepCancelled, StepInterrupted, StorageFull, ToolFailed, ToolRetry, Unavailable
from core.settings import settings
from tools.executor import AssetFile, Call, execute
from tools.plan import Plan
from tools.registry import registry

Write = Callable[[dict[str, str]], None]

HEAD = """
from decimal import Decimal
from tools.contract import Asset, Field, Plan, Text, ToolInput, ToolOutput, Workspace, tool
from tools.plan import Step

class Input(ToolInput):
    text: Text | None = Field(None, description="Text")
    count: int = Field(1, ge=1, le=5, description="Count")

class Output(ToolOutput):
    text: Text | None = None
    number: int = 0

"""

TOOL = (
    HEAD
    + '''
@tool(say=["do it"])
def work(args: Input, work: Workspace) -> Output:
    """Do it."""
{body}
'''
)

COMPOSITE = (
    HEAD
    + '''
@tool(say=["do it"], composite=True)
def work(args: Input, work: Workspace) -> Output | Plan:
    """Do it in parts."""
    if not work.results:
        return Plan(goal="parts", steps=[Step(id=f"part{n}", tool="crew.other") for n in range(args.count)])
    first = next(iter(work.results["part0"].assets.values()))
    return Output(number=sum(result.output["number"] for result in work.results.values()), text=first)
'''
)

ENGINE = """
from core.errors import Unavailable
from tools.contract import Availability, provider

@provider("crew.talk", name="{name}", available=lambda: Availability({ok}, "no key"))
class Engine:
    def talk(self):
        {talk}
"""


@pytest.fixture
def run(extra_package: Write, recorder: Any, tmp_path: Path) -> Callable[..., Any]:
    """`run(body, **args)` executes a tool with that body in a folder of its own."""

    def execute_body(
        body: str, *, source: str = TOOL, more: dict[str, str] | None = None, call: dict[str, Any] | None = None, **args: Any
    ) -> Any:
        indented = "\n".join("    " + line for line in body.splitlines())
        extra_package({"crew/work.py": source.replace("{body}", indented), **(more or {})})
        folder = tmp_path / "work"
        folder.mkdir(exist_ok=True)
        options: dict[str, Any] = {
            "assets": {},
            "folder": str(folder),
            "step_id": "stp_1",
            "user_id": "usr_1",
            "thread_id": "thr_1",
            **(call or {}),
        }
        return execute(Call(tool="crew.work", args=args, **options), recorder)

    return execute_body


def test_output_files_and_money_come_back(run: Callable[..., Any], tmp_path: Path) -> None:
    body = """
path = work.folder / "a.txt"
path.write_text("hello")
work.spend(Decimal("0.02"), "openai", {"tokens": 7})
return Output(summary="Done.", number=args.count, text=work.save(path, Text, filename="../ปก 🎬.txt", meta={"words": 1}))
"""
    outcome = run(body, count=3)
    (saved,) = outcome.saved
    assert outcome.output == {"summary": "Done.", "number": 3, "text": saved.id} and outcome.plan is None
    assert (saved.kind, saved.meta, Path(saved.path)) == ("text", {"words": 1}, tmp_path / "work" / "a.txt")
    assert saved.filename == "ปก 🎬.txt"
    assert [(spent.provider, spent.usd, spent.units) for spent in outcome.spent] == [("openai", Decimal("0.02"), {"tokens": 7})]


def test_inputs_are_files(run: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "in.txt"
    path.write_text("twelve chars")
    file = AssetFile("ast_1", "text", str(path), "in.txt", meta={"words": 2})
    outcome = run(
        "return Output(number=len(args.text.path.read_text()) + args.text.meta['words'])",
        text="$a.text",
        call={"assets": {"$a.text": file}},
    )
    assert outcome.output["number"] == 14


def test_a_composite_gives_a_plan_and_then_its_output(run: Callable[..., Any], tmp_path: Path) -> None:
    planned = run("", source=COMPOSITE, count=2)
    assert planned.output is None
    assert [step.id for step in Plan.model_validate(planned.plan).steps] == ["part0", "part1"]
    file = {"id": "ast_7", "kind": "text", "path": str(tmp_path / "x"), "filename": "x"}
    results = {f"part{n}": {"output": {"number": n + 1}, "assets": {"ast_7": file}} for n in range(2)}
    finished = run("", source=COMPOSITE, count=2, call={"results": results})
    assert finished.output == {"summary": "", "text": "ast_7", "number": 3} and finished.plan is None


def test_wrong_arguments_can_be_put_right(run: Callable[..., Any]) -> None:
    with pytest.raises(ToolRetry, match=r"crew.work: count: must be at most 5 \(given: 9\)"):
        run("return Output()", count=9)
    with pytest.raises(ToolRetry, match=r"text: x.mp4 is video, but text is needed here"):
        run("return Output()", text="$a.v", call={"assets": {"$a.v": AssetFile("ast_1", "video", "/x", "x.mp4")}})


@pytest.mark.parametrize(
    ("body", "kind", "message"),
    [
        ("return 1", ToolFailed, "crew.work returned int instead of its output"),
        ("return Plan()", ToolFailed, "crew.work returned Plan instead of its output"),
        ("raise ValueError('secret')", ToolFailed, r"crew.work failed unexpectedly \(ValueError\)"),
        ("Output(number='x')", ToolFailed, "crew.work: number: must be a whole number"),
        ("raise MemoryError", ToolFailed, "crew.work ran out of memory"),
        ("raise OSError(28, 'No space left on device')", StorageFull, "the disk is full"),
        ("import psycopg\nraise psycopg.OperationalError('secret')", StepInterrupted, "the database went away"),
        ("open('/nonexistent/x')", ToolFailed, "could not read or write a file: No such file"),
        ("from core.errors import ToolRetry\nraise ToolRetry('say which one')", ToolRetry, "say which one"),
        ("(work.folder / 'a').touch()\nwork.save(work.folder / 'a', Text)", ToolFailed, "made no text: a is missing or empty"),
        ("work.save(work.folder / 'a', Text)", ToolFailed, "made no text: a is missing or empty"),
        ("p = work.folder.parent / 'b'\np.write_text('x')\nwork.save(p, Text)", ToolFailed, "handed over b, which is not its own file"),
    ],
)  # fmt: skip
def test_every_failure_is_ours(run: Callable[..., Any], body: str, kind: type[JarvisError], message: str) -> None:
    with pytest.raises(kind, match=message) as caught:
        run(body)
    assert type(caught.value) is kind
    assert "secret" not in caught.value.message


def test_progress_stays_inside_its_bounds_and_notices_a_stop(run: Callable[..., Any], recorder: Any) -> None:
    recorder.stop_after = 3
    with pytest.raises(StepCancelled):
        run("for number in range(9):\n    work.progress(number - 1, f'part {number}')")
    assert recorder.notes == [(0.0, "part 0"), (0.0, "part 1"), (1.0, "part 2")]


def engines(**talks: str) -> dict[str, str]:
    return {
        f"crew/providers/{name}.py": ENGINE.format(name=name, ok=talk != "no key", talk="pass" if talk == "no key" else talk)
        for name, talk in talks.items()
    }


TALK = "return Output(summary=work.use('crew.talk', lambda engine: engine.talk()))"


def test_when_an_engine_gives_up_the_next_takes_over_and_it_is_told(run: Callable[..., Any], recorder: Any) -> None:
    outcome = run(TALK, more=engines(alpha="raise Unavailable('quota used up')", beta="return 'beta here'"))
    assert outcome.output["summary"] == "beta here"
    assert recorder.changes == [("crew.talk", "beta", "alpha: quota used up")]


def test_the_first_engine_that_works_is_used_without_a_word(run: Callable[..., Any], recorder: Any) -> None:
    assert run(TALK, more=engines(alpha="return 'alpha here'", beta="return 'beta here'")).output["summary"] == "alpha here"
    assert recorder.changes == []


def test_an_engine_asked_for_by_name_is_not_passed_over_silently(
    run: Callable[..., Any], recorder: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    more = engines(alpha="return 'alpha here'", beta="no key", gamma="no key")
    monkeypatch.setenv("JARVIS_PROVIDERS", json.dumps({"crew.talk": ["beta"]}))
    assert run(TALK, more=more).output["summary"] == "alpha here"
    assert recorder.changes == [("crew.talk", "alpha", "beta: no key")]


def test_when_the_last_engine_gives_up_the_step_does(run: Callable[..., Any], recorder: Any) -> None:
    with pytest.raises(Unavailable, match="line is down"):
        run(TALK, more=engines(alpha="raise Unavailable('quota')", beta="raise Unavailable('line is down')"))
    assert recorder.changes == [("crew.talk", "beta", "alpha: quota")]


def test_an_error_of_an_engine_is_no_reason_to_ask_another(run: Callable[..., Any], recorder: Any) -> None:
    with pytest.raises(ToolFailed):
        run(TALK, more=engines(alpha="raise ValueError('bug')", beta="return 'beta here'"))
    assert recorder.changes == []


def test_settings_are_as_before(jarvis_home: Path) -> None:
    assert "extra_tools" not in settings().tool_packages
    assert not [name for name in registry().tools if name.startswith("crew.")]
