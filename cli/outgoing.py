"""The commands that make many things and send them out: `jarvis batch`, `jarvis publications`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cli.options import OUT, AsJson, Budget, Out, PublicationId, Yes

publications_app = typer.Typer(help="What goes out when: list, show, cancel, withdraw, move ID.", invoke_without_command=True)


def batch(
    file: Annotated[Path, typer.Argument(help="A CSV file with a heading (topic,duration_s,aspect,language ...), or one sentence a line.")],
    out: Out = OUT,
    yes: Yes = None,
    budget: Budget = 0.0,
    retry: Annotated[bool, typer.Option("--retry", help="Make again what failed or was stopped.")] = False,
    fresh: Annotated[bool, typer.Option("--fresh", help="Make everything anew, also what was made from this file before.")] = False,
    tool: Annotated[str, typer.Option("--tool", help="The tool the columns of a CSV file are arguments of.")] = "video.short",
    as_json: AsJson = False,
) -> int:
    """Make many things from one file; the same command again goes on where it stopped: jarvis batch topics.csv"""
    from cli import batch as many
    from cli.watch import Choices, granted

    return many.run(file, tool, Choices(out, as_json, granted(yes), budget), retry=retry, fresh=fresh)


@publications_app.callback()
def publications(context: typer.Context) -> int:
    from cli import publications as calendar

    return calendar.publications(None, None, 50, as_json=False) if context.invoked_subcommand is None else 0


@publications_app.command("list")
def publications_list(
    status: Annotated[str | None, typer.Option(help="Only scheduled, waiting_for_connection, published ...")] = None,
    platform: Annotated[str | None, typer.Option(help="Only youtube, tiktok, web ...")] = None,
    limit: Annotated[int, typer.Option(min=1, max=200)] = 50,
    as_json: AsJson = False,
) -> int:
    """List what is planned and what is out, by time."""
    from cli import publications as calendar

    return calendar.publications(status, platform, limit, as_json=as_json)


@publications_app.command("show")
def publications_show(publication_id: PublicationId, as_json: AsJson = False) -> int:
    """One publication: where, when, with which words."""
    from cli import publications as calendar

    return calendar.show(publication_id, as_json=as_json)


@publications_app.command("cancel")
def publications_cancel(
    publication_id: PublicationId, series: Annotated[bool, typer.Option("--series", help="And every later one of its series.")] = False
) -> int:
    """Cancel what is not out yet; the file stays."""
    from cli import publications as calendar

    return calendar.cancel(publication_id, series=series)


@publications_app.command("withdraw")
def publications_withdraw(publication_id: PublicationId) -> int:
    """Take something off your own page; the file stays."""
    from cli import publications as calendar

    return calendar.withdraw(publication_id)


@publications_app.command("move")
def publications_move(
    publication_id: PublicationId, time: Annotated[str, typer.Argument(help='"2026-12-01 18:00", by the clock here, or with an offset.')]
) -> int:
    """Give it another time."""
    from cli import publications as calendar

    return calendar.move(publication_id, time)
