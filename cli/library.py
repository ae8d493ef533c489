"""`jarvis assets` and `jarvis runs`: what was made, and what is being made."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from cli import format
from cli.blocks import indented
from cli.chat import listed
from cli.client import Api
from cli.console import DONE, print_json, stdout
from cli.deliver import save
from cli.spoken import language_of, language_with, listed_as, say, status_in_words
from cli.stack import connect
from cli.watch import Choices, Watch
from core.errors import Conflict, NotFound

_LOOKED_BACK = (5, 100)  # runs among which the one that is meant by `last` is looked for: nearly always it is one of the newest
STATUS_STYLE = {"done": "good", "failed": "bad", "running": "accent", "asking": "magenta", "approving": "magenta"}


def when(text: str) -> str:
    """An instant in the machine's own zone: `14:02` today, else `2026-11-20 14:02`."""
    at = datetime.fromisoformat(text).astimezone()
    return f"{at:%H:%M}" if at.date() == datetime.now().astimezone().date() else f"{at:%Y-%m-%d %H:%M}"


def assets(kind: str | None, query: str | None, limit: int, *, as_json: bool) -> int:
    """List assets, newest first."""
    api = connect()
    rows = listed(api.get("/api/assets", kind=kind, query=query, limit=limit))
    if as_json:
        print_json(rows)
        return DONE
    language = language_with(api)
    if not rows:
        stdout().print(listed_as("no_assets", language), style="quiet")
        return DONE
    table = table_of("id", "file", "content", "made", language=language)
    for row in rows:
        table.add_row(row["id"], row["filename"], format.content(row), when(row["created_at"]))
    stdout().print(indented(table, 0))
    return DONE


def show_asset(asset_id: str, *, as_json: bool) -> int:
    """One asset with what is known about it."""
    api = connect()
    asset = api.get(f"/api/assets/{asset_id}")
    if as_json:
        print_json(asset)
        return DONE
    from rich.text import Text

    language = language_with(api)

    stdout().print(Text.assemble((asset["filename"], "name"), f"  {asset['kind']} · {format.content(asset)}"))
    table = table_of()
    told = {"id": asset["id"], "type": asset["mime"], "made": when(asset["created_at"]), "made_from": ", ".join(asset.get("parents") or [])}
    for key, value in told.items():
        if value:
            table.add_row(Text(listed_as(key, language), style="quiet"), str(value))
    table.add_row(Text("sha-256", style="quiet"), asset["checksum"])
    stdout().print(indented(table, 0))
    return DONE


def save_asset(asset_id: str, out: Path) -> int:
    """Download an asset."""
    api = connect()
    asset = api.get(f"/api/assets/{asset_id}")
    path = save(api, asset, out)
    from cli import blocks

    stdout().print(blocks.saved_block([(path, asset)]))
    return DONE


def runs(status: str | None, limit: int, *, as_json: bool) -> int:
    """List runs, newest first."""
    api = connect()
    rows = listed(api.get("/api/runs", status=status, limit=limit))
    if as_json:
        print_json(rows)
        return DONE
    language = language_with(api)
    if not rows:
        stdout().print(listed_as("no_runs", language), style="quiet")
        return DONE
    from rich.text import Text

    table = table_of("id", "what", "status", "begun", language=language)
    statuses = {row["status"]: status_in_words(row["status"], language) for row in rows}
    beside = 34 + max(map(len, statuses.values())) + max(len(when(row["created_at"])) for row in rows)  # with id and the gaps
    for row in rows:
        table.add_row(
            row["id"],
            _line(_goal(row), stdout().width - beside),
            Text(statuses[row["status"]], style=STATUS_STYLE.get(row["status"], "quiet")),
            when(row["created_at"]),
        )
    stdout().print(indented(table, 0))
    return DONE


def _line(words: str, width: int) -> Any:
    """`words` on one line of at most `width` columns."""
    from rich.text import Text

    text = Text(" ".join(words.split()))
    text.truncate(max(10, width), overflow="ellipsis")
    return text


def _goal(run: dict[str, Any]) -> str:
    goal = (run.get("plan") or {}).get("goal") or ""
    return (run.get("continues") and goal) or run.get("text") or goal  # "continue" says nothing of what goes on


def show_run(run_id: str, *, as_json: bool) -> int:
    """One run with its steps, results and open approvals."""
    run = get_run(connect(), run_id)
    if as_json:
        print_json(run)
        return DONE
    from rich.text import Text

    from cli import blocks
    from cli.progress import RunProgress

    progress = RunProgress(run["id"], run["thread_id"], language=language_of(run))
    progress.load(run)
    status = (status_in_words(run["status"], language_of(run)), STATUS_STYLE.get(run["status"], "quiet"))
    stdout().print(Text.assemble((run["id"], "name"), "  ", status, f"  {_goal(run)}"))
    for step in progress.steps.values():
        stdout().print(blocks.step_block(step, progress.language))
    for approval in progress.pending_approvals:
        stdout().print(blocks.approval_block(approval, language_of(run)))
        stdout().print(Text(f"  jarvis runs approve {run['id']}", style="accent"))
    if progress.ended:
        stdout().print(blocks.outcome_block(progress))
    for asset in run["assets"]:
        stdout().print(Text.assemble(("  " + asset["id"], "quiet"), f"  {asset['filename']}  ", (format.content(asset), "quiet")))
    return DONE


def get_run(api: Api, run_id: str) -> dict[str, Any]:
    """The run of an id, or the newest for `last`. NotFound."""
    if run_id != "last":
        return api.get(f"/api/runs/{run_id}")
    newest = listed(api.get("/api/runs", limit=1))
    if not newest:
        raise NotFound(listed_as("no_runs_at_all", language_of()))
    return newest[0]


def last_run(api: Api, run_id: str, meant: Callable[[dict[str, Any]], bool], otherwise: str) -> dict[str, Any]:
    """The run of an id; for `last` the newest one that may be meant, since a "thanks" or a question is a run too. NotFound: `otherwise`."""
    if run_id != "last":
        return api.get(f"/api/runs/{run_id}")
    runs: list[dict[str, Any]] = []
    for limit in _LOOKED_BACK:
        runs = listed(api.get("/api/runs", limit=limit))
        if found := next((run for run in runs if meant(run)), None):
            return found
    language = language_of(runs[0] if runs else None)
    raise NotFound(say(otherwise, language), hint=say("see_runs", language))


def under_way(run: dict[str, Any]) -> bool:
    """Whether there is something to stop or to change."""
    return run["status"] not in ("done", "failed", "cancelled")


def asked_about(run: dict[str, Any]) -> list[dict[str, Any]]:
    """A run's open approvals."""
    return [approval for approval in run["approvals"] if approval["status"] == "pending"]


def watch_run(run_id: str, choices: Choices) -> int:
    """Follow a run to its end and save what it made, as `jarvis chat` does."""
    api = connect()
    return Watch(api, get_run(api, run_id), choices, connect).to_the_end()


def approve_run(run_id: str, choices: Choices, *, approved: bool, only: list[str] | None = None) -> int:
    """Answer every open approval of a run; `only`: a yes to these steps. Conflict when there is none."""
    api = connect()
    run = last_run(api, run_id, lambda run: bool(asked_about(run)), "none_asks")
    pending, language = asked_about(run), language_of(run)
    if not pending:
        hint = say("see_run", language, run=run["id"])
        raise Conflict(say("nothing_asked", language, run=run["id"], status=run["status"]), hint=hint)
    for approval in pending:
        api.post(f"/api/approvals/{approval['id']}", {"approved": approved, "steps": only, "plan_hash": approval["plan_hash"]})
    stdout().print(say("approved" if approved else "turned_down", language, what="; ".join(approval["summary"] for approval in pending)))
    return Watch(api, run, choices, connect).to_the_end() if approved else DONE


def cancel_run(run_id: str) -> int:
    """Stop a run, and say what of it is kept."""
    api = connect()
    before = last_run(api, run_id, under_way, "none_works")
    run = api.post(f"/api/runs/{before['id']}/cancel")
    over = say("over_already", language_of(run), status=run["status"])
    stdout().print((run.get("reply") if under_way(before) else None) or over)
    return DONE


def table_of(*headings: str, language: str = "en") -> Any:
    """A plain table with these headings, in words of that language; without any, two columns."""
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0), show_header=bool(headings), header_style="quiet", pad_edge=False)
    for heading in headings or ("", ""):
        table.add_column(heading and listed_as(heading, language), overflow="fold", no_wrap=heading not in ("file", ""))
    return table
