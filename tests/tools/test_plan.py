"""The language of work: references, fingerprints, and the JSON a plan is printed as."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.plan import STEP_ID, Estimate, Plan, Ref, Step, fingerprint, parse_ref


@pytest.mark.parametrize(("text", "expected"), [("$cut.video", Ref("cut", "video")), ("$attachment.12", Ref("attachment", "12"))])
def test_references_are_read(text: str, expected: Ref) -> None:
    assert parse_ref(text) == expected
    assert str(expected) == text


@pytest.mark.parametrize(
    "text", ["ast_01", "$", "$cut", "$.video", "cut.video", "$cut.video\n", "$cut.a.b", "$5 and 10.5", "$1.50", "$attachment.²"]
)
def test_other_text_is_no_reference(text: str) -> None:
    assert parse_ref(text) is None


def test_only_attachments_have_numbers() -> None:
    assert Ref("attachment", "3").attachment == 3
    assert Ref("attachment", "video").attachment is None
    assert Ref("cut", "3").attachment is None


@given(st.text())
def test_reading_a_reference_never_fails_and_round_trips(text: str) -> None:
    found = parse_ref(text)
    assert found is None or str(found) == text
    assert found is None or found.attachment is None or found.attachment >= 0


@pytest.mark.parametrize("text", ["cut", "step_2", "a-b"])
def test_step_ids(text: str) -> None:
    assert STEP_ID.match(text)


@pytest.mark.parametrize("text", ["", "Cut", "2nd", "cut\n", "a" * 42, "a.b", "$cut", "ตัด"])
def test_what_is_no_step_id(text: str) -> None:
    assert not STEP_ID.match(text)


def test_a_fingerprint_is_of_the_work_not_of_the_words() -> None:
    plan = Plan(goal="a", steps=[Step(id="cut", tool="video.edit", title="Cut", args={"a": 1, "b": 2})])
    reworded = Plan(
        goal="b", steps=[Step(id="cut", tool="video.edit", title="Cut it", args={"b": 2, "a": 1})], estimate=Estimate(seconds=3)
    )
    other = Plan(goal="a", steps=[Step(id="cut", tool="video.edit", title="Cut", args={"a": 1, "b": 3})])
    assert plan.fingerprint() == reworded.fingerprint() != other.fingerprint()


@given(st.dictionaries(st.text(max_size=5), st.integers() | st.text(max_size=5)))
def test_key_order_does_not_change_a_fingerprint(value: dict[str, object]) -> None:
    assert fingerprint(value) == fingerprint(dict(reversed(value.items())))


def test_a_plan_prints_money_as_a_number_and_comes_back() -> None:
    plan = Plan(goal="x", steps=[Step(id="cut", tool="video.edit")], estimate=Estimate(seconds=14, cost_usd=Decimal("0.25")))
    printed = json.loads(plan.model_dump_json())
    assert printed["estimate"] == {"seconds": 14.0, "cost_usd": 0.25}
    assert set(printed) == {"goal", "question", "reply", "steps", "estimate"}
    assert Plan.model_validate(printed) == plan
