"""Whatever is said after whatever: there is a plan, a question or an answer, and no error."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent.local.planner import LocalPlanner
from agent.rehearsal import Scene, rehearse
from evals.labels import Case, cases
from tests.agent.conversations import NOW
from tools.contract import Tool

SAID = [case for name in ("en", "ru", "th", "seen/en", "seen/ru", "seen/th") for case in cases(name) if not case.held_back]


@settings(
    max_examples=80, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(first=st.sampled_from(SAID), then=st.sampled_from(SAID), with_files=st.booleans())
def test_any_message_after_any_other(first: Case, then: Case, with_files: bool, house: list[Tool]) -> None:
    files = list(then.attachments) if with_files else []
    given = Scene.read({"text": then.messages[-1], "attachments": files, "history": [first.messages[0]]})
    plan = rehearse(Scene(given.text, given.attachments, given.history, NOW), LocalPlanner(), house)
    assert sum([bool(plan.steps), bool(plan.question), bool(plan.reply)]) == 1
