"""Falling back from one planner to the next: aloud, in order, and never on an error that is not about availability."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from subprocess import run
from typing import Any

import pytest

from agent.choose import Switch, plan_with_fallback, planners
from agent.contract import Planner, Request, Writing
from agent.model import ModelPlanner
from core.errors import InvalidInput, Unavailable
from core.models import chat
from core.settings import settings
from tests.agent.model_tools import CATALOGUE
from tests.emulators.openai import Fault, OpenAI, Reply
from tools.contract import Tool
from tools.plan import Plan


class Offline:
    """A planner that needs nothing, as the local one."""

    name = "local"

    def plan(self, request: Request, catalogue: Sequence[Tool], on_text: Writing) -> Plan:
        return Plan(reply=f"offline: {request.text}")


class Wrong:
    name = "wrong"

    def plan(self, request: Request, catalogue: Sequence[Tool], on_text: Writing) -> Plan:
        raise InvalidInput("a fault of our own")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, jarvis_home: Any) -> Iterator[OpenAI]:
    with OpenAI(models=("big", "small")) as emulator:
        monkeypatch.setenv("OPENAI_API_KEY", emulator.key)
        monkeypatch.setenv("OPENAI_BASE_URL", emulator.url)
        monkeypatch.setattr(chat, "FIRST_WAIT_S", 0.02)
        settings.cache_clear()
        yield emulator
    monkeypatch.undo()
    settings.cache_clear()


def planned(candidates: Sequence[Planner], switches: list[Switch]) -> tuple[Plan, str]:
    found = plan_with_fallback(candidates, Request("hi"), CATALOGUE, writing=Writing(), on_switch=switches.append)
    return found.plan, found.planner


def test_the_first_that_answers_is_used_without_a_word(server: OpenAI) -> None:
    server.script(Reply(text="hello"))
    switches: list[Switch] = []
    assert planned([ModelPlanner("openai:big"), Offline()], switches) == (Plan(reply="hello"), "openai:big")
    assert switches == []


def test_an_unavailable_model_is_passed_over_aloud_in_order(server: OpenAI) -> None:
    server.script(*[Fault(503)] * 3, Fault(429, code="insufficient_quota"))
    switches: list[Switch] = []
    plan, name = planned([ModelPlanner("openai:big"), ModelPlanner("openai:small"), Offline()], switches)
    assert (plan.reply, name) == ("offline: hi", "local")
    assert [(switch.failed, switch.following) for switch in switches] == [("openai:big", "openai:small"), ("openai:small", "local")]
    assert "overloaded" in switches[0].reason and "credit" in switches[1].reason
    assert [request.body["model"] for request in server.requests] == ["big"] * 3 + ["small"]


def test_what_a_failed_model_wrote_is_void_when_the_next_writes(server: OpenAI) -> None:
    """Read as it comes: nobody reads the beginning of two answers."""
    server.script(*[Reply(text="One two three.", cut_after=3)] * 3, Reply(text="Uno dos."))
    read: list[str] = []
    writing = Writing(read.append, read.clear)
    candidates = [ModelPlanner("openai:big"), ModelPlanner("openai:small")]
    found = plan_with_fallback(candidates, Request("hi"), CATALOGUE, writing=writing, on_switch=lambda _: None)
    assert found.plan.reply == "".join(read) == "Uno dos."


def test_a_second_try_that_says_something_else_begins_anew(server: OpenAI) -> None:
    server.script(Reply(text="One two three.", cut_after=3), Reply(text="Un deux."))
    read: list[str] = []
    ModelPlanner("openai:big").plan(Request("hi"), CATALOGUE, Writing(read.append, read.clear))
    assert "".join(read) == "Un deux."


def test_a_model_that_rests_is_told_apart(server: OpenAI) -> None:
    server.script(Fault(429, retry_after="60"))
    switches: list[Switch] = []
    for _ in range(2):
        planned([ModelPlanner("openai:big"), Offline()], switches)
    assert [bool(switch.resting) for switch in switches] == [False, True] and len(server.requests) == 1


def test_a_model_that_is_misnamed_does_not_stop_the_next(server: OpenAI) -> None:
    server.script(Reply(text="hello"))
    switches: list[Switch] = []
    assert planned([ModelPlanner("gpt-5"), ModelPlanner("openai:big")], switches)[1] == "openai:big"
    assert "openai:NAME" in switches[0].reason


def test_when_nobody_can_every_reason_is_given(server: OpenAI) -> None:
    server.script(Fault(403, message="No access."))
    with pytest.raises(Unavailable, match=r"openai:gone.*does not exist.*openai:big.*No access"):
        planned([ModelPlanner("openai:gone"), ModelPlanner("openai:big")], [])
    with pytest.raises(Unavailable, match="no planner is configured"):
        planned([], [])


def test_the_planners_are_those_of_the_settings_and_count_tokens(server: OpenAI, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JARVIS_MODELS", '["openai:small", "openai:big"]')
    settings.cache_clear()
    used: list[tuple[str, int]] = []
    found = planners(lambda label, usage: used.append((label, usage.output_tokens)))
    assert [planner.name for planner in found] == ["openai:small", "openai:big", "local"]
    server.script(Reply(text="four words of text"))
    planned(found, [])
    assert used == [("openai:small", 5)]


def test_other_errors_are_not_hidden_by_falling_back(jarvis_home: Any) -> None:
    with pytest.raises(InvalidInput, match="of our own"):
        planned([Wrong(), Offline()], [])


def test_importing_the_planners_loads_no_model_library() -> None:
    program = "import agent.choose, agent.prompts, sys; print([m for m in sys.modules if m.startswith(('langchain', 'openai'))])"
    found = run([sys.executable, "-P", "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert found.stdout.strip() == "[]"
