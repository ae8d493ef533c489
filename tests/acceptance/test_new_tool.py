"""A tool is one file: dropped into a package, it is on every surface, with no other edit."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.acceptance.served import Served, wait_until

TOOL = '''
"""Count the words of a text."""

from __future__ import annotations

from tools.contract import Field, Text, ToolInput, ToolOutput, Workspace, tool


class Input(ToolInput):
    text: Text = Field(description="The text to count")
    at_least: int = Field(default=1, ge=1, le=20, description="Leave out words shorter than this many letters")


class Output(ToolOutput):
    report: Text
    words: int


@tool(say=["count the words in {text}", "how many words are in this", "นับคำ", "сосчитай слова"], lane="media")
def count(args: Input, work: Workspace) -> Output:
    """Count the words of a text."""
    words = [word for word in args.text.path.read_text().split() if len(word) >= args.at_least]
    path = work.folder / "count.txt"
    path.write_text(f"{len(words)} words")
    return Output(summary=f"{len(words)} words.", report=work.save(path, Text), words=len(words))
'''


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    folder = tmp_path_factory.mktemp("new-tool")
    package = folder / "my_tools" / "words"
    package.mkdir(parents=True)
    (folder / "my_tools" / "__init__.py").write_text("")
    (package / "__init__.py").write_text("")
    (package / "count.py").write_text(TOOL)
    (folder / "poem.txt").write_text("a rose is a rose is a rose")
    path = os.pathsep.join([str(folder), os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep)
    stack = Served(folder / "home", lab=False, JARVIS_TOOL_PACKAGES='["my_tools"]', PYTHONPATH=path)
    stack.start()
    wait_until(stack.ready, 60, "the stack")
    yield stack, folder
    stack.stop()


def jarvis(stack, folder, *words):
    command = [sys.executable, "-P", "-m", "cli.main", *words]
    return subprocess.run(command, env=stack.env, cwd=folder, capture_output=True, text=True, timeout=90, stdin=subprocess.DEVNULL)


def test_it_is_in_the_catalogue_and_in_openapi(served):
    stack, _ = served
    (entry,) = [tool for tool in stack.get("/api/tools")["items"] if tool["name"] == "words.count"]
    assert entry["lane"] == "media" and "Count the words" in entry["description"]
    operation = stack.get("/api/openapi.json")["paths"]["/api/words/count"]["post"]
    assert operation["responses"]["202"]
    assert "at_least" in json.dumps(stack.get("/api/openapi.json"))


def test_rest_runs_it(served):
    stack, folder = served
    with (folder / "poem.txt").open("rb") as file:
        asset = stack.http.post("/api/assets", files={"file": ("poem.txt", file)}).json()
    run = stack.post("/api/words/count", {"text": asset["id"], "at_least": 2})
    run_id = run.get("run", run)["id"]
    done = wait_until(lambda: (found := stack.get(f"/api/runs/{run_id}"))["status"] in ("done", "failed") and found, 30)
    assert done["status"] == "done" and done["steps"][0]["outputs"]["words"] == 5


def test_the_command_line_runs_it_with_its_options(served):
    stack, folder = served
    shown = jarvis(stack, folder, "run", "words.count", "--help")
    assert "--at-least" in shown.stdout and shown.returncode == 0
    done = jarvis(stack, folder, "run", "words.count", "--text", "poem.txt", "--at-least", "4", "--json")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 words" in done.stdout


def test_a_sentence_reaches_it(served):
    stack, folder = served
    planned = jarvis(stack, folder, "plan", "how many words are in this?", "--attach", "poem.txt", "--json")
    assert planned.returncode == 0, planned.stdout + planned.stderr
    plan = json.loads(planned.stdout)
    assert [step["tool"] for step in plan["steps"]] == ["words.count"] and plan["steps"][0]["args"]["text"]
    done = jarvis(stack, folder, "chat", "count the words in this file", "--attach", "poem.txt", "--out", "made")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "8 words" in done.stdout and (folder / "made" / "count.txt").read_text() == "8 words"


def test_a_model_is_offered_it_and_the_docs_list_it(served):
    stack, _ = served
    script = (
        "from tools.registry import registry; from agent.prompts import functions; import json;"
        "print(json.dumps(functions(list(registry().tools.values()))));"
        "from tools.catalogue import page; print(page(list(registry().tools.values())))"
    )
    shown = subprocess.run([sys.executable, "-P", "-c", script], env=stack.env, capture_output=True, text=True, timeout=60)
    assert shown.returncode == 0, shown.stderr
    offered, _, docs = shown.stdout.partition("\n")
    assert "words.count" in offered and "at_least" in offered
    assert "words.count" in docs
