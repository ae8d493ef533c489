"""Private folders under home, and a folder short enough for unix sockets."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path

from core.errors import Unavailable
from core.settings import settings

# sockaddr_un.sun_path holds 104 bytes on macOS and 108 on Linux, with the final NUL; ".s.PGSQL.5432" is the longest name we bind.
SOCKET_PATH_BYTES = 103
LONGEST_SOCKET_NAME = ".s.PGSQL.5432"


def private_folder(path: Path) -> Path:
    """Make `path` (and its parents) readable by the owner only; tighten it when it is looser. Unavailable when it belongs to another."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = path.stat()
        if stat.S_IMODE(status.st_mode) & 0o077:
            path.chmod(0o700)
    except OSError as error:
        hint = "Make it yours and writable, or set JARVIS_HOME."
        raise Unavailable(f"cannot use the folder {path}: {error.strerror}", hint=hint) from error
    return path


def ensure_home() -> Path:
    """JARVIS_HOME, made with mode 0700 when missing. An existing one keeps its mode: it may be a folder the person shares on purpose."""
    home = settings().home.expanduser().absolute()
    if not home.exists():
        private_folder(home)
    return home


def fits_sockets(folder: Path) -> bool:
    return len(os.fsencode(folder / LONGEST_SOCKET_NAME)) <= SOCKET_PATH_BYTES


def socket_folder() -> Path:
    """Where the engines' sockets live: `home/run`, or, when that path is too long for a socket, a private folder under the temp folder
    whose path is recorded in `home/run/sockets`. The same answer in every process of this home."""
    run = private_folder(ensure_home() / "run")
    if fits_sockets(run):
        return run
    record = run / "sockets"
    recorded = _recorded_folder(record)
    return recorded if recorded else _record_new_folder(record)


def _recorded_folder(record: Path) -> Path | None:
    try:
        folder = Path(record.read_text())
        status = folder.lstat()
    except FileNotFoundError:
        return None
    private = stat.S_ISDIR(status.st_mode) and status.st_uid == os.geteuid() and not status.st_mode & 0o077
    return folder if private else None


def _record_new_folder(record: Path) -> Path:
    parent = next((p for p in (tempfile.gettempdir(), "/tmp") if fits_sockets(Path(p) / "jarvis-xxxxxxxx")), None)
    if parent is None:
        raise Unavailable("no temp folder has a path short enough for unix sockets", hint="Set TMPDIR or JARVIS_HOME to a shorter path.")
    folder = Path(tempfile.mkdtemp(prefix="jarvis-", dir=parent))
    draft = record.with_name(f"sockets.{os.getpid()}")
    draft.write_text(str(folder))
    try:
        if _recorded_folder(record) is None:
            record.unlink(missing_ok=True)
        record.hardlink_to(draft)  # fails when another process recorded its folder first: that one counts
        return folder
    except FileExistsError:
        folder.rmdir()
        winner = _recorded_folder(record)
        if winner is None:
            raise Unavailable(f"{record} names an unusable folder", hint="Delete it and start again.") from None
        return winner
    finally:
        draft.unlink(missing_ok=True)
