"""All benchmarks, one after the other: `python -P -m benchmarks`. Exits 0 whatever they measure."""

from __future__ import annotations

import subprocess
import sys

NAMES = (
    "startup", "planning", "chat_latency", "advance", "events", "load", "threads", "recall", "speaking_rate", "pictures", "film", "short",
)  # fmt: skip

if __name__ == "__main__":
    for name in NAMES:
        subprocess.run([sys.executable, "-P", "-m", f"benchmarks.{name}"], check=False, timeout=3600)
