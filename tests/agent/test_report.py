"""The closing words of a run."""

from __future__ import annotations

import pytest

from agent.report import StepResult, cannot, final_report, stopped_report


@pytest.mark.parametrize(
    ("language", "nothing", "some"),
    [
        ("en", "Stopped. Nothing had been made yet.", "Stopped. 9 of 17 parts made so far, all kept: say “continue” to go on from there."),
        ("ru", "Ничего ещё не было сделано", "готово 9 из 17 частей, всё сохранено: скажите «продолжай»"),
        ("th", "ยังไม่มีอะไรถูกสร้าง", "ทำเสร็จแล้ว 9 จาก 17 ส่วน"),
    ],
)
def test_a_stopped_run_says_truly_what_there_is(language: str, nothing: str, some: str) -> None:
    assert nothing in stopped_report([], language) and some in stopped_report([], language, parts=(9, 17))


def test_a_stopped_run_names_what_is_finished_and_what_waited() -> None:
    said = stopped_report([StepResult("Script", "done", "Script about tea.")], waiting=["draw a cat"])
    assert said == "Stopped. What was finished before is kept: Script about tea. What waited behind it is stopped too: “draw a cat”."


def test_summaries_of_several_lines_stand_apart() -> None:
    done = [StepResult("Script", "done", "Script\n0:00  Tea."), StepResult("Voice", "done", "Spoken.")]
    assert final_report(done) == "Script\n0:00  Tea.\n\nSpoken."
    assert final_report([StepResult("A", "done", "One."), StepResult("B", "done", "Two.")]) == "One.\nTwo."


def test_a_no_is_told_as_a_no() -> None:
    refused = StepResult("Post on Telegram", "cancelled", error={"code": "rejected", "message": "not approved"})
    assert final_report([refused]) == "All right, I leave that: “Post on Telegram”. What is made so far is kept."
    assert "rejected" not in final_report([refused], "ru") and "not approved" not in final_report([refused], "th")


def test_what_only_the_inside_knows_is_told_to_nobody():
    assert cannot(["$short-1.script does not exist"]) == "I could not turn that into something I can do."
    faults = ["step one: $cut.film does not exist; that step gives $cut.video", "duration_s: must be at most 180"]
    assert cannot(faults, "ru").endswith("не могу. duration_s: must be at most 180.")
