"""`script.calendar` on the embedded engine and with a model: days, ideas, files, and what is refused."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from core.errors import ToolRetry
from core.settings import settings
from media.prose.entries import entries as entries_of
from tests.emulators.openai import Call as ModelCall
from tests.emulators.openai import OpenAI, Reply
from tests.tools.conftest import Recorder  # type: ignore[import-not-found]
from tools.executor import AssetFile, Call, Outcome, execute
from tools.script._days import planned
from tools.script.contract import AngleName

ZONE = ZoneInfo("Asia/Bangkok")
NOW = datetime(2026, 11, 28, 10, 0, tzinfo=ZONE)  # a Saturday
Run = Callable[..., Outcome]


@pytest.fixture
def run(tmp_path: Path, jarvis_home: Path) -> Run:
    """`run(topic=..., spoken="ru", earlier=outcome)`; the person's zone is Bangkok, the first day a Monday to come."""

    def go(*, spoken: str = "en", earlier: Outcome | None = None, **args: Any) -> Outcome:
        assets = {}
        if earlier is not None:
            table = earlier.saved[0]
            assets["ast_table"] = AssetFile("ast_table", "text", str(table.path), table.filename, meta=table.meta)
            args["earlier"] = "ast_table"
        args = {"timezone": ZONE.key, "start": monday().isoformat(), **args}
        return execute(Call("script.calendar", args, assets, str(tmp_path), "stp_1", "usr_1", "thr_1", spoken), Recorder())

    return go


def monday() -> date:
    """The Monday after next: always ahead, whatever day it is."""
    today = datetime.now(ZONE).date()
    return today + timedelta(14 - today.weekday())


def entries(outcome: Outcome) -> list[dict[str, Any]]:
    assert outcome.output is not None
    return outcome.output["entries"]


def days(outcome: Outcome) -> list[int]:
    return [datetime.fromisoformat(entry["at"]).weekday() for entry in entries(outcome)]


def test_so_many_a_week_lie_apart_over_the_week(run: Run) -> None:
    made = run(topic="gym", days=14, per_week=3, platforms=["tiktok", "instagram"])
    assert days(made) == [0, 2, 4, 0, 2, 4]
    assert {datetime.fromisoformat(entry["at"]).astimezone(ZONE).time() for entry in entries(made)} == {time(18)}
    assert len({entry["title"] for entry in entries(made)}) == len({entry["pitch"] for entry in entries(made)}) == 6
    assert {entry["kind"] for entry in entries(made)} == {"short"}, "TikTok takes films, and each goes to every place"


def test_days_and_times_that_are_told_are_kept(run: Run) -> None:
    made = run(topic="gym", days=14, weekdays=["tue", "fri"], at=["09:00", "19:30"])
    assert days(made) == [1, 4, 1, 4]
    assert [f"{datetime.fromisoformat(entry['at']).astimezone(ZONE):%H:%M}" for entry in entries(made)] == ["09:00", "19:30"] * 2


@pytest.mark.parametrize(
    ("spoken", "topic", "line"),
    [("en", "gym", "1. Mon "), ("ru", "школа танцев", "1. пн, "), ("th", "ร้านกาแฟ", "1. จ. ")],
)
def test_it_is_told_a_line_an_entry_in_the_person_s_language(run: Run, spoken: str, topic: str, line: str) -> None:
    made = run(topic=topic, days=7, spoken=spoken)
    assert made.output
    lines = made.output["summary"].splitlines()
    assert len(lines) == 2 + 3 and topic in lines[0] and lines[1].startswith(line) and "18:00" in lines[1]


def test_the_table_opens_in_a_spreadsheet_and_the_dates_in_a_calendar(run: Run) -> None:
    made = run(topic="йога", days=7, spoken="ru")
    table, dates = (Path(saved.path) for saved in made.saved)
    assert [saved.filename for saved in made.saved] == ["контент-план.csv", "контент-план.ics"]
    assert table.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(table.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0][0] == "Дата" and [row[0] for row in rows[1:]] == [entry["at"][:10] for entry in entries(made)]
    events = Calendar.from_ical(dates.read_bytes()).walk("VEVENT")
    assert [event.decoded("dtstart").isoformat() for event in events] == [entry["at"] for entry in entries(made)]
    assert str(events[0]["summary"]).startswith("Йога: ") and entries(made)[0]["pitch"] in str(events[0]["description"])


def test_what_is_told_is_in_the_pitches(run: Run) -> None:
    made = run(topic="bakery", days=28, details=["croissant 3.50", "12 Oak Street"])
    told = [f"{entry['title']} {entry['pitch']}" for entry in entries(made)]
    assert all(detail in text for detail in ("croissant 3.50", "12 Oak Street") for text in (told[0], told[-1]))
    assert any("croissant 3.50" in text for text in told[1:-1])
    choices = made.saved[0].meta["choices"]
    assert choices[0]["details"] == ["croissant 3.50", "12 Oak Street"] and choices[2]["topic"] == "bakery" and "angle" in choices[2]
    assert [choice["details"] for choice in choices[1:-1] if "details" in choice] == [["croissant 3.50"], ["12 Oak Street"]]


def test_another_week_has_other_ideas(run: Run) -> None:
    weeks = [run(topic="gym", start=(monday() + timedelta(days)).isoformat()) for days in (0, 7)]
    first, second = ({entry["title"] for entry in entries(made)} for made in weeks)
    assert not first & second


def test_a_calendar_that_is_changed_keeps_its_ideas(run: Run) -> None:
    first = run(topic="gym", days=7)
    more = run(topic="gym", days=7, per_week=5, earlier=first)
    assert [entry["title"] for entry in entries(more)][:3] == [entry["title"] for entry in entries(first)]
    assert len({entry["title"] for entry in entries(more)}) == 5


def test_an_entry_is_moved_and_stays_moved(run: Run) -> None:
    first = run(topic="gym", days=7)
    moves = [{"entry": 2, "to": "sun"}]
    moved = run(topic="gym", days=7, moves=moves, earlier=first)
    assert days(moved) == [0, 4, 6] and entries(moved)[2]["title"] == entries(first)[1]["title"]
    again = run(topic="gym", days=7, moves=moves, platforms=["instagram"], earlier=moved)
    assert [entry["title"] for entry in entries(again)] == [entry["title"] for entry in entries(moved)]


def test_an_entry_is_meant_by_its_day_too(run: Run) -> None:
    first = run(topic="gym", days=7, weekdays=["mon", "wed", "fri"])
    moved = run(topic="gym", days=7, weekdays=["mon", "wed", "fri"], moves=[{"entry": "wed", "to": "thu"}], earlier=first)
    assert sorted(days(moved)) == [0, 3, 4]
    out = run(topic="gym", days=7, weekdays=["mon", "wed", "fri"], moves=[{"entry": "fri", "out": True}], earlier=first)
    assert sorted(days(out)) == [0, 2]


def test_two_entries_change_places(run: Run) -> None:
    first = run(topic="gym", days=7, weekdays=["mon", "wed", "fri"])
    swapped = run(topic="gym", days=7, weekdays=["mon", "wed", "fri"], moves=[{"entry": "mon", "swap": "fri"}], earlier=first)
    assert days(swapped) == days(first)
    told = [{day: entry["title"] for day, entry in zip(days(made), entries(made), strict=True)} for made in (first, swapped)]
    assert (told[1][0], told[1][2], told[1][4]) == (told[0][4], told[0][2], told[0][0])


def test_one_entry_is_about_something_else(run: Run) -> None:
    first = run(topic="dentist", days=7)
    changed = run(topic="dentist", days=7, moves=[{"entry": 2, "about": "implants"}], earlier=first)
    old, new = entries(first), entries(changed)
    assert (new[0]["title"], new[2]["title"]) == (old[0]["title"], old[2]["title"])
    assert new[1]["topic"] == "implants" and "implants" in (new[1]["title"] + new[1]["pitch"]).lower()
    assert changed.saved[0].meta["choices"][1]["topic"].startswith("implants")


def test_two_never_come_at_the_same_minute(run: Run) -> None:
    made = entries(run(topic="gym", days=7, moves=[{"entry": 1, "to": "fri"}]))
    assert len({entry["at"] for entry in made}) == 3


@pytest.mark.parametrize(
    ("args", "says"),
    [
        ({"start": "2020-01-01"}, "over already"),
        ({"days": 90, "per_week": 21}, "at most 60"),
        ({"days": 60, "count": 50, "kinds": ["short"]}, "30 different ideas"),
        ({"days": 2, "weekdays": ["fri"]}, "none of those weekdays"),
        ({"moves": [{"entry": 9, "to": "fri"}]}, "no entry 9"),
        ({"weekdays": ["mon"], "moves": [{"entry": "fri", "out": True}]}, "nothing in the calendar on that day"),
    ],
)
def test_what_cannot_be_is_refused_clearly(run: Run, args: dict[str, Any], says: str) -> None:
    with pytest.raises(ToolRetry, match=says):
        run(topic="tea", **args)


def test_a_file_that_is_no_calendar_is_no_earlier_one(run: Run, tmp_path: Path) -> None:
    first = run(topic="gym", days=7)
    first.saved[0].meta.clear()
    with pytest.raises(ToolRetry, match="no calendar made here"):
        run(topic="gym", earlier=first)


@pytest.mark.parametrize("language", ["en", "th", "ru"])
def test_every_idea_is_told_in_every_language_and_leads_to_a_film(language: str) -> None:
    every = entries_of("чай" if language == "ru" else "tea", language, ["short"] * 30 + ["picture"] * 9 + ["post"] * 7)
    assert len({entry.title for entry in every}) == 46 and not any("{" in entry.pitch for entry in every)
    assert all(entry.angle in {name.value for name in AngleName} for entry in every[:30])


def test_nothing_is_planned_in_the_past() -> None:
    late = NOW.replace(hour=19)
    assert planned(late.date(), 7, late, per_week=7)[0].date() == date(2026, 11, 29), "today's hour is over"
    assert planned(date(2026, 11, 23), 7, NOW, per_week=7)[0] > NOW
    assert planned(date(2026, 11, 1), 7, NOW, per_week=3) == []


def test_several_a_day_have_hours_of_their_own() -> None:
    made = planned(date(2026, 11, 30), 7, NOW, per_week=14)
    assert len(made) == len(set(made)) == 14 and [at.time() for at in made[:2]] == [time(12), time(18)]


def test_a_number_of_them_is_spread_over_the_month() -> None:
    made = planned(date(2026, 12, 1), 31, NOW, count=4)
    gaps = [(later - earlier).days for earlier, later in itertools.pairwise(made)]
    assert len(made) == 4 and set(gaps) <= {7, 8}


def test_a_model_fills_it_and_is_held_to_what_was_asked(run: Run, jarvis_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def entry(title: str, pitch: str, kind: str = "short") -> dict[str, str]:
        return {"kind": kind, "title": title, "pitch": pitch, "hook": "Look."}

    good = [entry("One", "Show the 90 baht cup."), entry("Two", "Show the shop.")]
    with OpenAI() as server:
        monkeypatch.setenv("OPENAI_API_KEY", server.key)
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        settings.cache_clear()
        server.script(
            Reply(calls=[ModelCall("hand_over", {"entries": [entry("One", "A cup."), entry("One", "A shop.", "post")]})]),
            Reply(calls=[ModelCall("hand_over", {"entries": good})]),
        )
        try:
            made = run(topic="tea", days=7, count=2, platforms=["tiktok"], details=["90 baht"])
        finally:
            monkeypatch.undo()
            settings.cache_clear()  # or every test after this one asks a server that is gone
        asked = server.requests[1].body["messages"][-1]["content"]
    assert [choice["topic"] for choice in made.saved[0].meta["choices"]] == ["tea", "tea: Two"]
    assert [row["title"] for row in entries(made)] == ["One", "Two"] and made.output and made.output["written_by"].startswith("openai")
    assert "the kinds must be short, short" in asked and "all titles must differ" in asked and "90" in asked
