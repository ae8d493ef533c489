"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Attach = Annotated[list[Path], typer.Option("--attach", "-a", help="A file to work on; may be given several times.")]
Thread = Annotated[str | None, typer.Option("--thread", "-t", help="Go on with a conversation: its id, or `last`.")]
Out = Annotated[Path, typer.Option("--out", "-o", help="Folder for results; nothing in it is ever overwritten.")]
AsJson = Annotated[bool, typer.Option("--json", help="For programs: JSON on stdout and nothing else.")]
Yes = Annotated[
    str | None,
    typer.Option(
        "--yes", metavar="[=publish,delete]", help="Approve the plan and spending inside --budget; publishing and deleting only when named."
    ),
]
Budget = Annotated[float, typer.Option("--budget", min=0, metavar="USD", help="How much --yes may spend, in US dollars.")]
User = Annotated[str, typer.Option("--user", "-u", help="Whose memory, by name. Without it: your own.")]
RunId = Annotated[str, typer.Argument(help="The run's id, or `last`.")]
PublicationId = Annotated[str, typer.Argument(metavar="ID")]
OUT = Path("out")
