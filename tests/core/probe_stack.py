"""A stack for the supervisor's tests: the real engines and one child that sleeps. Run as a program; not a test."""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from core.embedded.child import ChildSpec
from core.embedded.engines import engine_specs
from core.embedded.stack import EXIT_ALREADY_RUNNING
from core.embedded.supervisor import Supervisor
from core.errors import Conflict

SLEEPER = """
import subprocess, sys, time
grandchild = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
open(sys.argv[1], "w").write(f"{grandchild.pid}")
time.sleep(600)
"""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--marker", type=Path, required=True)
    parser.add_argument("--idle-exit", type=float)
    parser.add_argument("--broken", action="store_true")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO)
    sleeper = ChildSpec(
        name="worker",
        argv=(sys.executable, "-c", "raise SystemExit('no such model')" if options.broken else SLEEPER, str(options.marker)),
        needs=("postgres", "redis"),
        ready=lambda pid: options.marker.exists(),
        prepare=lambda: options.marker.unlink(missing_ok=True),
    )
    try:
        idle_exit_s = options.idle_exit
        Supervisor([*engine_specs(), sleeper], api_url="http://127.0.0.1:1", idle_exit_s=idle_exit_s, is_idle=lambda: True).run()
    except Conflict:
        return EXIT_ALREADY_RUNNING
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
