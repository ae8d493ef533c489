"""`jarvis publications`: what goes out when, and what is out."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from cli.blocks import indented
from cli.chat import listed
from cli.console import DONE, print_json, stdout
from cli.library import STATUS_STYLE, table_of, when
from cli.stack import connect
from core.errors import InvalidInput

STYLES = {**STATUS_STYLE, "scheduled": "accent", "published": "good", "waiting_for_connection": "magenta"}
WORDS = {"waiting_for_connection": "ready, not connected", "withdrawn": "taken down"}


def publications(status: str | None, platform: str | None, limit: int, *, as_json: bool) -> int:
    """List them by time: what is out, then what comes."""
    rows = listed(connect().get("/api/publishing/publications", status=status, platform=platform, limit=limit))
    rows.reverse()
    if as_json:
        print_json(rows)
        return DONE
    if not rows:
        stdout().print(
            'Nothing is planned. Say for example: jarvis chat "publish it on my page tomorrow at 9" --thread last', style="quiet"
        )
        return DONE
    from rich.text import Text

    table = table_of("id", "when", "where", "file", "status")
    for row in rows:
        status_text = Text(*_status(row))
        again = f" ({row['every']})" if row["every"] else ""
        table.add_row(row["id"], when(row["due_at"]), row["platform"], row["title"] + again, status_text)
    stdout().print(indented(table, 0))
    return DONE


def _status(row: dict[str, Any]) -> tuple[str, str]:
    """The words for a publication's status, and their style."""
    status = str(row["status"])
    return WORDS.get(status, status), STYLES.get(status, "quiet")


def show(publication_id: str, *, as_json: bool) -> int:
    """One publication with all its words."""
    row = connect().get(f"/api/publishing/publications/{publication_id}")
    if as_json:
        print_json(row)
        return DONE
    from rich.text import Text

    stdout().print(Text.assemble((row["title"], "name"), f"  {row['platform']}  ", _status(row)))
    lines = {
        "when": f"{when(row['due_at'])} here; meant in {row['timezone']}",
        "again": row["every"] and f"{row['every']}, number {row['number']}" + (f" of {row['times']}" if row["times"] else ""),
        "link": row["link"],
        "file": row["asset_id"],
        "problem": (row["error"] or {}).get("message"),
        "description": row["description"],
        "hashtags": " ".join(row["hashtags"]),
    }
    for name, value in lines.items():
        if value:
            stdout().print(Text.assemble((f"  {name:<12}", "quiet"), str(value)))
    return DONE


def cancel(publication_id: str, *, series: bool) -> int:
    """Cancel what is not out yet, alone or with the rest of its series."""
    ended = listed(connect().post(f"/api/publishing/publications/{publication_id}/cancel", {"whole_series": series}))
    stdout().print(f"Cancelled {len(ended)}. The file is kept.")
    return DONE


def withdraw(publication_id: str) -> int:
    """Take it off the page."""
    row = connect().post(f"/api/publishing/publications/{publication_id}/withdraw")
    stdout().print(f"Taken down: {row['title']}. The file is kept.")
    return DONE


def move(publication_id: str, time: str) -> int:
    """Another time, by this machine's clock unless it says its own offset."""
    try:
        at = datetime.fromisoformat(time)
    except ValueError as error:
        raise InvalidInput(f"{time!r} is no time.", hint='Give it as "2026-12-01 18:00" or "2026-12-01T18:00+07:00".') from error
    row: dict[str, Any] = connect().patch(f"/api/publishing/publications/{publication_id}", {"due_at": at.astimezone().isoformat()})
    stdout().print(f"{row['title']} goes out {when(row['due_at'])}.")
    return DONE
