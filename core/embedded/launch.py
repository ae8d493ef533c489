"""Start one child so that it cannot outlive the stack, then become it (exec). Standard library only; run with `python -I -S`.

    launch.py DEATH_SIGNAL PARENT_PID IDENTITY PROGRAM ARG...

DEATH_SIGNAL: number of the signal the kernel sends the child when its parent dies, however it dies (Linux; elsewhere the next start of
the stack cleans up what is left). PARENT_PID closes the race of a parent that died before that was set.

IDENTITY is `same`, or, for PostgreSQL started by root, which it refuses:
- `namespace`: the child enters a user namespace in which the one mapped account is ours under another number. It sees itself as an
  ordinary account, while files and sockets stay owned by root with their private modes. Nothing is chowned and no account is made.
- `account`, where namespaces are forbidden (a container's usual rules): the child switches to that ordinary account for real, keeping
  only the right to pass folders (CAP_DAC_OVERRIDE), since home may lie under a 0700 folder of root.
"""

from __future__ import annotations

import ctypes
import os
import pwd
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

PR_SET_PDEATHSIG = 1
PR_SET_KEEPCAPS = 8
PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE = 47, 2
CAP_DAC_OVERRIDE = 1
LINUX_CAPABILITY_VERSION_3 = 0x20080522
CLONE_NEWUSER = 0x10000000
OVERFLOW_UID = 65534  # every account outside the namespace looks like this one inside it: never map ours to it

Identity = Literal["same", "namespace", "account"]


def stand_in_account() -> pwd.struct_passwd:
    """The account root appears as inside the namespace: the first ordinary entry of the passwd database (usually `daemon`)."""
    return next(entry for entry in pwd.getpwall() if entry.pw_uid not in (0, OVERFLOW_UID))


def enter_namespace() -> None:
    """Enter a user namespace as `stand_in_account`. OSError where the system forbids user namespaces."""
    uid, gid = os.geteuid(), os.getegid()
    inside = stand_in_account()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWUSER) != 0:
        raise OSError(ctypes.get_errno(), "user namespaces are not allowed here")
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{inside.pw_uid} {uid} 1")
    Path("/proc/self/gid_map").write_text(f"{inside.pw_gid or 1} {gid} 1")


def switch_account() -> None:
    """Become `stand_in_account` for good, with CAP_DAC_OVERRIDE as the only capability, kept across exec. OSError when not allowed."""
    inside = stand_in_account()
    libc = ctypes.CDLL(None, use_errno=True)
    os.setgroups([])
    libc.prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0)
    os.setresgid(inside.pw_gid, inside.pw_gid, inside.pw_gid)
    os.setresuid(inside.pw_uid, inside.pw_uid, inside.pw_uid)
    header = (ctypes.c_uint32 * 2)(LINUX_CAPABILITY_VERSION_3, 0)
    bits = 1 << CAP_DAC_OVERRIDE
    data = (ctypes.c_uint32 * 6)(bits, bits, bits, 0, 0, 0)  # effective, permitted, inheritable; low words, then high words
    if libc.capset(header, data) != 0 or libc.prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_DAC_OVERRIDE, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "switching to another account is not allowed here")


def die_with_parent(death_signal: int, parent_pid: int) -> None:
    """Ask the kernel for `death_signal` when the parent dies; leave at once if it already has. Linux only, elsewhere nothing."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, death_signal, 0, 0, 0)
        if os.getppid() != parent_pid:
            os._exit(1)


def launch_command(argv: Sequence[str], death_signal: int, identity: Identity) -> list[str]:
    """The command that runs `argv` through this file as a child of the calling process."""
    return [sys.executable, "-I", "-S", __file__, str(int(death_signal)), str(os.getpid()), identity, *argv]


def main() -> None:
    death_signal, parent_pid, identity = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    os.umask(0o077)
    try:
        if identity == "namespace":
            enter_namespace()
        elif identity == "account":
            switch_account()
    except OSError as error:
        sys.exit(f"PostgreSQL does not run as root, and {error.strerror}")
    die_with_parent(death_signal, parent_pid)
    os.execv(sys.argv[4], sys.argv[4:])


if __name__ == "__main__":
    main()
