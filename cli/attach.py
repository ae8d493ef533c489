"""Local files on their way to JARVIS: checked before anything starts, sent with a progress bar when they are big."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from cli import format
from cli.client import Api
from cli.console import animated, stderr
from core.errors import InvalidInput

MOST_FILES = 100  # as POST /api/threads/{id}/messages takes
BAR_FROM_BYTES = 20_000_000  # on loopback less than that is sent before a bar could be read


def check(paths: list[Path]) -> list[Path]:
    """The files, each once, when all can be sent. InvalidInput names the one that cannot and why."""
    if len(paths) > MOST_FILES:
        message = f"{len(paths)} files are too many for one message; {MOST_FILES} is the most."
        raise InvalidInput(message, hint="Send them in several messages.")
    checked = [_checked(path.expanduser()) for path in paths]
    return list({path.resolve(): path for path in checked}.values())


def _checked(path: Path) -> Path:
    try:
        status = path.stat()
    except FileNotFoundError as error:
        raise InvalidInput(f"There is no file {path}.", hint=_similar(path)) from error
    except OSError as error:
        raise InvalidInput(f"Cannot read {path}: {error.strerror}.") from error
    if path.is_dir():
        raise InvalidInput(f"{path} is a folder.", hint="Attach the files in it: --attach FILE, once for each.")
    if not path.is_file():
        raise InvalidInput(f"{path} is not an ordinary file.", hint="Save what it gives to a file and attach that.")
    if status.st_size == 0:
        raise InvalidInput(f"{path} is empty (0 bytes).", hint="Check that it was copied or recorded to its end.")
    if not os.access(path, os.R_OK):
        raise InvalidInput(f"You may not read {path}.", hint="Change its permissions, or copy it to a place of your own.")
    return path


def _similar(path: Path) -> str | None:
    from difflib import get_close_matches

    try:
        names = [entry.name for entry in path.parent.iterdir()]
    except OSError:
        return None
    close = get_close_matches(path.name, names, 1)
    return f"Did you mean {path.parent / close[0]}?" if close else None


def upload(api: Api, path: Path, *, quiet: bool = False) -> dict[str, Any]:
    """Send one file; the asset it became."""
    total = path.stat().st_size
    try:
        if quiet or not animated() or total < BAR_FROM_BYTES:
            return api.upload(path)
        return _upload_with_bar(api, path, total)
    except OSError as error:
        raise InvalidInput(f"Cannot read {path}: {error.strerror}.") from error


def _upload_with_bar(api: Api, path: Path, total: int) -> dict[str, Any]:
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("Sending {task.fields[shown]}", markup=False),
        BarColumn(),
        TextColumn("{task.percentage:3.0f}%"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=stderr(), transient=True) as progress:
        task = progress.add_task("", total=total, shown=f"{path.name[:30]} ({format.size(total)})")
        return api.upload(path, lambda sent: progress.update(task, completed=sent))
