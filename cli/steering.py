"""Commands that steer: change a run's plan, take it up again, what may be done without asking, budgets. Added to the app by `cli.main`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.console import DONE, print_json, stdout
from cli.spoken import language_of, say
from core.errors import InvalidInput

if TYPE_CHECKING:
    from cli.watch import Choices

permissions_app = typer.Typer(help="What JARVIS may do without asking: list, give, revoke ID.", invoke_without_command=True)
AsJson = Annotated[bool, typer.Option("--json", help="For programs: JSON on stdout and nothing else.")]
Limit = Annotated[str | None, typer.Option(metavar="USD", help="US dollars, or `none` for no limit.")]
EFFECTS = {"spend": "spends", "publish": "publishes", "delete": "deletes"}


def amend(run_id: str, words: str, choices: Choices) -> int:
    """Say what is to change, and follow the run on."""
    from cli.library import last_run, under_way
    from cli.stack import connect
    from cli.watch import Watch
    from core.ids import new_id

    api = connect()
    run = last_run(api, run_id, under_way, "none_works")
    return Watch(api, api.post(f"/api/runs/{run['id']}/amend", {"text": words}, key=new_id("cli")), choices, connect).to_the_end()


def take_up(run_id: str, choices: Choices) -> int:
    """Take a stopped or failed run up again, and follow it."""
    from cli.library import last_run
    from cli.stack import connect
    from cli.watch import Watch

    api = connect()
    old = last_run(api, run_id, lambda run: run["status"] in ("cancelled", "failed"), "none_stopped")
    run = api.post(f"/api/runs/{old['id']}/continue")["run"]
    return Watch(api, run, choices, connect).to_the_end()


@permissions_app.callback()
def permissions(context: typer.Context) -> int:
    return list_permissions(as_json=False) if context.invoked_subcommand is None else 0


@permissions_app.command("list")
def list_permissions(as_json: AsJson = False) -> int:
    """What need not be asked about."""
    from cli.stack import connect

    rows = connect().get("/api/permissions")["items"]
    if as_json:
        print_json(rows)
        return DONE
    for row in rows:
        stdout().print(f"{row['id']}  {_permission(row)}")
    if not rows:
        stdout().print(say("asks_always", language_of()), style="quiet")
    return DONE


@permissions_app.command("give")
def give_permission(
    what: Annotated[str, typer.Argument(metavar="spend|publish|delete")],
    below: Annotated[float | None, typer.Option(min=0, metavar="USD", help="Only what costs less.")] = None,
    tool: Annotated[str, typer.Option(help="Only this tool.")] = "",
    drafts: Annotated[bool, typer.Option("--drafts", help="Only drafts, private and unlisted publications.")] = False,
) -> int:
    """Allow something from now on: jarvis permissions give spend --below 1"""
    from cli.stack import connect

    if what not in EFFECTS:
        raise InvalidInput(say("cannot_allow", language_of(), what=what), hint=say("may_allow", language_of()))
    row = connect().post("/api/permissions", {"effect": EFFECTS[what], "below_usd": below, "tool": tool, "drafts": drafts})
    stdout().print(f"{row['id']}  {_permission(row)}")
    return DONE


@permissions_app.command("revoke")
def revoke_permission(permission_id: Annotated[str, typer.Argument(metavar="ID")]) -> int:
    """Be asked about it again."""
    from cli.stack import connect

    connect().delete(f"/api/permissions/{permission_id}")
    stdout().print(say("asks_again", language_of()))
    return DONE


def budget(run: Limit = None, day: Limit = None, week: Limit = None, month: Limit = None, as_json: AsJson = False) -> int:
    """What was spent, and the most that may be: jarvis budget --day 5 --month 50"""
    from cli.stack import connect

    api = connect()
    wanted = {period: _usd(text) for period, text in (("run", run), ("day", day), ("week", week), ("month", month)) if text is not None}
    state = api.put("/api/budget", wanted) if wanted else api.get("/api/budget")
    if as_json:
        print_json(state)
        return DONE
    language = language_of()
    stdout().print(say("spent", language, day=state["spent_today_usd"], month=state["spent_this_month_usd"]))
    for limit in state["limits"]:
        stdout().print(say(f"limit_{limit['period']}", language, usd=limit["limit_usd"], left=limit["left_usd"]))
    if not state["limits"]:
        stdout().print(say("no_limit", language), style="quiet")
    return DONE


def _usd(text: str) -> float | None:
    if text.lower() in ("none", "no", "off"):
        return None
    try:
        return float(text.lstrip("$"))
    except ValueError:
        raise InvalidInput(say("no_amount", language_of(), said=text), hint=say("give_amount", language_of())) from None


def _permission(row: dict[str, Any]) -> str:
    language = language_of()
    key = "may_drafts" if row["drafts"] else f"may_{row['effect']}"
    below = say("below", language, usd=float(row["below_usd"])) if row["below_usd"] is not None else ""
    return say(key, language, below=below, tool=say("by_tool", language, tool=row["tool"]) if row["tool"] else "")
