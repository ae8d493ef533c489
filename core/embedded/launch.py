"""Start one child so that it cannot outlive the stack, then become it (exec). Standard library only; run with `python -I -S`.

    launch.py DEATH_SIGNAL PARENT_PID AS_OWNER PROGRAM ARG...

DEATH_SIGNAL: number of the signal the kernel sends the child when its parent dies, however it dies (Linux; elsewhere the next start of
the stack cleans up what is left). PARENT_PID closes the race of a parent that died before that was set.

AS_OWNER is 1 for PostgreSQL started by root, which it refuses. The child then enters a user namespace in which the one mapped account is
ours under another number: it sees itself as an ordinary account, while files and sockets stay owned by root with their private modes.
Nothing is chowned, no system account is made, and home may lie under a 0700 folder, which a switch to another account would not survive.
"""

from __future__ import annotations

import ctypes
import os
import pwd
import sys
from collections.abc import Sequence
from pathlib import Path

PR_SET_PDEATHSIG = 1
CLONE_NEWUSER = 0x10000000
OVERFLOW_UID = 65534  # every account outside the namespace looks like this one inside it: never map ours to it


def stand_in_account() -> pwd.struct_passwd:
    """The account root appears as inside the namespace: the first ordinary entry of the passwd database (usually `daemon`)."""
    return next(entry for entry in pwd.getpwall() if entry.pw_uid not in (0, OVERFLOW_UID))


def become_ordinary_account() -> None:
    """Enter a user namespace as `stand_in_account`. OSError where the system forbids user namespaces."""
    uid, gid = os.geteuid(), os.getegid()
    inside = stand_in_account()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWUSER) != 0:
        raise OSError(ctypes.get_errno(), "user namespaces are not allowed here")
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{inside.pw_uid} {uid} 1")
    Path("/proc/self/gid_map").write_text(f"{inside.pw_gid or 1} {gid} 1")


def die_with_parent(death_signal: int, parent_pid: int) -> None:
    """Ask the kernel for `death_signal` when the parent dies; leave at once if it already has. Linux only, elsewhere nothing."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, death_signal, 0, 0, 0)
        if os.getppid() != parent_pid:
            os._exit(1)


def launch_command(argv: Sequence[str], death_signal: int, as_owner: bool) -> list[str]:
    """The command that runs `argv` through this file as a child of the calling process."""
    return [sys.executable, "-I", "-S", __file__, str(int(death_signal)), str(os.getpid()), str(int(as_owner)), *argv]


def main() -> None:
    death_signal, parent_pid, as_owner = (int(value) for value in sys.argv[1:4])
    os.umask(0o077)
    if as_owner:
        try:
            become_ordinary_account()
        except OSError as error:
            sys.exit(f"PostgreSQL does not run as root and {error.strerror}: run JARVIS as an ordinary user, or set JARVIS_DATABASE_URL")
    die_with_parent(death_signal, parent_pid)
    os.execv(sys.argv[4], sys.argv[4:])


if __name__ == "__main__":
    main()
