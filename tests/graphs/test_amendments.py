"""How a plan and what a planner makes of a change become the changed plan; plans in, plans out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.contract import Turn
from agent.steering import revising
from agent.steering.reading import Selection
from agent.summary import MOST_CHARS, extract
from graphs.amendments import aligned, merged
from tools.plan import Plan, Step
from tools.registry import registry

pytestmark = pytest.mark.usefixtures("database")


def nap(step_id, duration_s=1.0, needs=(), **args):
    return Step(id=step_id, tool="lab.nap", title=f"Nap {step_id}", args={"duration_s": duration_s, **args}, needs=list(needs))


def post(step_id, *needs, words="hi"):
    return Step(id=step_id, tool="lab.post", title=f"Post {step_id}", args={"ledger": "l", "words": words}, needs=list(needs))


def test_changed_steps_alone_take_their_places():
    current = Plan(steps=[nap("a", 30, label="x"), post("b", "a")])
    plan = merged(current, Plan(steps=[nap("other", 45, label="x")]))
    assert plan is not None
    assert [(step.id, step.args.get("duration_s"), step.needs) for step in plan.steps] == [("a", 45, []), ("b", None, ["a"])]
    assert merged(current, Plan(steps=[Step(id="c", tool="lab.carve", args={"words": "x"})])) is None


def test_one_changed_step_stands_for_all_of_its_kind():
    current = Plan(steps=[nap(f"n{n}", 30, label=f"angle {n}") for n in range(3)])
    plan = merged(current, Plan(steps=[nap("n2", 45, label="angle 2")]))
    assert plan is not None
    assert [(step.args["duration_s"], step.args["label"]) for step in plan.steps] == [(45, f"angle {n}") for n in range(3)]


def test_a_whole_plan_keeps_the_names_of_what_stays():
    current = Plan(steps=[nap("a", 1), nap("b", 2), post("c", "b")])
    plan = aligned(current, Plan(steps=[nap("x", 2), post("y", "x"), nap("a", 9)]))
    assert [(step.id, step.needs) for step in plan.steps] == [("b", []), ("c", ["b"]), ("a", [])]


names = st.integers(0, 5).map(lambda n: f"s{n}")
plans = st.lists(st.tuples(names, st.integers(0, 3)), max_size=6, unique_by=lambda pair: pair[0]).map(
    lambda pairs: Plan(steps=[nap(name, float(seconds)) for name, seconds in pairs])
)


@given(plans, plans)
def test_any_two_plans_align_without_two_steps_of_one_name(current, proposed):
    ids = [step.id for step in aligned(current, proposed).steps]
    assert len(ids) == len(set(ids)) == len(proposed.steps)
    assert [step.args for step in aligned(current, proposed).steps] == [step.args for step in proposed.steps]


def test_the_first_three_of_a_batch_are_whole_pieces():
    batch = Plan(steps=[step for n in range(5) for step in (nap(f"n{n}"), post(f"p{n}", f"n{n}"))])
    kept = revising.chosen(batch, Selection(True, [1, 2, 3]), registry())
    assert kept is not None and [step.id for step in kept.steps] == ["n0", "p0", "n1", "p1", "n2", "p2"]
    without_last = revising.chosen(batch, Selection(False, [-1]), registry())
    assert without_last is not None and len(without_last.steps) == 8
    quiet = revising.chosen(batch, Selection(False, words="publishes"), registry())
    assert quiet is not None and {step.tool for step in quiet.steps} == {"lab.nap"}
    assert revising.chosen(batch, Selection(True, [9]), registry()) is None


@given(st.lists(st.tuples(st.sampled_from(["user", "assistant"]), st.text(max_size=400)), max_size=60), st.text(max_size=3000))
def test_a_summary_never_grows_beyond_its_measure(turns, before):
    assert len(extract(before, [Turn(role, text) for role, text in turns])) <= MOST_CHARS


def test_a_summary_keeps_wishes_and_what_came_of_them():
    told = extract("", [Turn("user", "Make a short about coffee. Please!"), Turn("assistant", "Here is coffee.mp4. It is 30 s long.")])
    assert told == "- Make a short about coffee. -> Here is coffee.mp4."
