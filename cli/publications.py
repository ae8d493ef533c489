"""`jarvis publications`: what goes out when, and what is out."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from cli.blocks import indented
from cli.chat import listed
from cli.console import DONE, print_json, stdout
from cli.library import STATUS_STYLE, table_of, when
from cli.spoken import language_of, language_with, listed_as, status_in_words
from cli.stack import connect
from core.errors import InvalidInput

STYLES = {**STATUS_STYLE, "scheduled": "accent", "published": "good", "waiting_for_connection": "magenta"}


def publications(status: str | None, platform: str | None, limit: int, *, as_json: bool) -> int:
    """List them by time: what is out, then what comes."""
    api = connect()
    rows = listed(api.get("/api/publishing/publications", status=status, platform=platform, limit=limit))
    rows.reverse()
    if as_json:
        print_json(rows)
        return DONE
    language = language_with(api)
    if not rows:
        stdout().print(listed_as("no_publications", language), style="quiet")
        return DONE
    from rich.text import Text

    table = table_of("id", "when", "where", "file", "status", language=language)
    for row in rows:
        again = f" ({row['every']})" if row["every"] else ""
        table.add_row(row["id"], when(row["due_at"]), row["platform"], row["title"] + again, Text(*_status(row, language)))
    stdout().print(indented(table, 0))
    return DONE


def _status(row: dict[str, Any], language: str) -> tuple[str, str]:
    """The words for a publication's status, and their style."""
    status = str(row["status"])
    return status_in_words(status, language), STYLES.get(status, "quiet")


def show(publication_id: str, *, as_json: bool) -> int:
    """One publication with all its words."""
    api = connect()
    row = api.get(f"/api/publishing/publications/{publication_id}")
    if as_json:
        print_json(row)
        return DONE
    from rich.text import Text

    language = language_with(api)
    stdout().print(Text.assemble((row["title"], "name"), f"  {row['platform']}  ", _status(row, language)))
    numbered = "number_of" if row["times"] else "number"
    lines = {
        "when": listed_as("here_meant_in", language, when=when(row["due_at"]), zone=row["timezone"]),
        "again": row["every"] and listed_as(numbered, language, every=row["every"], number=row["number"], times=row["times"]),
        "link": row["link"],
        "file": row["asset_id"],
        "problem": (row["error"] or {}).get("message"),
        "description": row["description"],
        "hashtags": " ".join(row["hashtags"]),
    }
    for name, value in lines.items():
        if value:
            label = Text(f"  {listed_as(name, language)}", style="quiet")
            label.pad_right(max(0, 14 - label.cell_len))
            stdout().print(Text.assemble(label, str(value)))
    return DONE


def cancel(publication_id: str, *, series: bool) -> int:
    """Cancel what is not out yet, alone or with the rest of its series."""
    api = connect()
    language = language_with(api)  # asked first: nothing may fail behind what was done
    ended = listed(api.post(f"/api/publishing/publications/{publication_id}/cancel", {"whole_series": series}))
    stdout().print(listed_as("cancelled_publications", language, count=len(ended)))
    return DONE


def withdraw(publication_id: str) -> int:
    """Take it off the page."""
    api = connect()
    language = language_with(api)
    row = api.post(f"/api/publishing/publications/{publication_id}/withdraw")
    stdout().print(listed_as("taken_down", language, title=row["title"]))
    return DONE


def move(publication_id: str, time: str) -> int:
    """Another time, by this machine's clock unless it says its own offset."""
    try:
        at = datetime.fromisoformat(time)
    except ValueError as error:
        language = language_of()
        raise InvalidInput(listed_as("no_time", language, said=repr(time)), hint=listed_as("give_time", language)) from error
    api = connect()
    language = language_with(api)
    row: dict[str, Any] = api.patch(f"/api/publishing/publications/{publication_id}", {"due_at": at.astimezone().isoformat()})
    stdout().print(listed_as("goes_out", language, title=row["title"], when=when(row["due_at"])))
    return DONE
