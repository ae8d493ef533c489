"""How long `jarvis chat "hello"` takes against a running server, from the command to its end; and where the time goes."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.measure import Report, arguments, served, summary, timed
from tests.acceptance.served import Served

CHAT_MS = 1000.0
JARVIS = str(Path(sys.executable).parent / "jarvis")


def whole_command(stack: Served) -> float:
    """Milliseconds of the command as a person waits for it."""
    command = [JARVIS, "chat", "hello"]
    return timed(lambda: subprocess.run(command, env=stack.env, cwd=stack.home.parent, check=True, capture_output=True, timeout=60))


def python_ms(stack: Served, code: str) -> float:
    """Milliseconds of a Python process that runs `code`."""
    return timed(lambda: subprocess.run([sys.executable, "-P", "-c", code], env=stack.env, check=True, timeout=60))


def server_side(stack: Served) -> dict[str, float]:
    """Milliseconds of each request of a chat, without the command's own start."""
    marks = [time.perf_counter()]
    thread = stack.http.post("/api/threads", json={}).json()["id"]
    marks.append(time.perf_counter())
    run = stack.http.post(f"/api/threads/{thread}/messages", json={"text": "hello"}).json()["run"]["id"]
    marks.append(time.perf_counter())
    with stack.http.stream("GET", f"/api/runs/{run}/events") as response:
        lines = response.iter_lines()
        names = iter(line.removeprefix("event: ") for line in lines if line.startswith("event: "))
        next(names)
        marks.append(time.perf_counter())
        for _ in names:
            pass
    marks.append(time.perf_counter())
    stack.http.get(f"/api/runs/{run}").raise_for_status()
    marks.append(time.perf_counter())
    steps = ["create the thread", "post the message", "first event", "to the last event", "read the result"]
    return {name: (end - begin) * 1000 for name, begin, end in zip(steps, marks, marks[1:], strict=False)}


def heaviest_imports(stack: Served, count: int = 8) -> list[tuple[str, float]]:
    """Packages the command loads, by the milliseconds their own modules take."""
    command = [sys.executable, "-P", "-X", "importtime", "-m", "cli.main", "chat", "hello"]
    said = subprocess.run(command, env=stack.env, cwd=stack.home.parent, capture_output=True, text=True, timeout=60, check=True).stderr
    own: dict[str, float] = {}
    for line in said.splitlines():
        parts = line.removeprefix("import time:").split("|")
        if line.startswith("import time:") and parts[0].strip().isdigit():
            package = parts[2].strip().split(".")[0]
            own[package] = own.get(package, 0.0) + int(parts[0]) / 1000
    return sorted(own.items(), key=lambda item: -item[1])[:count]


def main() -> None:
    options = arguments(__doc__, times=10)
    report = Report("chat_latency")
    with served() as stack:
        whole_command(stack)  # the first run of a worker loads the planner
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        summary(report, 'jarvis chat "hello"', [whole_command(stack) for _ in range(options.times)], CHAT_MS, CHAT_MS)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        report.add("  of this: processor time of the command, mean", spent_s / options.times * 1000, "ms")
        report.add("  of this: an empty Python", min(python_ms(stack, "pass") for _ in range(3)), "ms")
        loaded = "import cli.main, cli.chat, cli.watch, cli.client, cli.blocks, rich.live"
        report.add("  of this: Python and the command's imports", min(python_ms(stack, loaded) for _ in range(3)), "ms")
        rounds = [server_side(stack) for _ in range(options.times)]
        for name in rounds[0]:
            summary(report, f"  server: {name}", [item[name] for item in rounds])
        report.notes.append("imports: " + json.dumps({name: round(ms, 1) for name, ms in heaviest_imports(stack)}))
    report.show()


if __name__ == "__main__":
    main()
