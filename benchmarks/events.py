"""How soon a watcher hears: message accepted to its first event, with many SSE clients connected to one API process."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from contextlib import suppress

from benchmarks.measure import Report, arguments, served, summary

P95_MS = 100.0


def main() -> None:
    options = arguments(__doc__, clients=200, messages=40, pause_ms=250)
    report = Report("events")
    with served() as stack:
        threads = [stack.post("/api/threads", {})["id"] for _ in range(options.clients)]
        stack.post(f"/api/threads/{threads[0]}/messages", {"text": "hello"})  # the first run of a worker loads the planner
        command = [sys.executable, "-P", "-m", "benchmarks.events", "--watch", stack.url]
        watcher = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert watcher.stdin and watcher.stdout
        watcher.stdin.write(" ".join(threads) + "\n")
        watcher.stdin.flush()
        assert watcher.stdout.readline().strip() == "connected"
        posted: dict[str, tuple[float, float]] = {}
        for number in range(options.messages):
            thread = threads[1 + number % (options.clients - 1)]
            began = time.time()
            stack.post(f"/api/threads/{thread}/messages", {"text": "hello"})
            posted[thread] = (began, time.time())
            time.sleep(options.pause_ms / 1000)
        time.sleep(3)
        watcher.stdin.close()
        first: dict[str, float] = {}
        for line in watcher.stdout:
            thread, name, at = json.loads(line)
            if name != ": connected" and thread in posted and at >= posted[thread][0]:
                first[thread] = min(at, first.get(thread, at))
        watcher.wait(10)
    accepted = [max(0.0, first[thread] - posted[thread][1]) * 1000 for thread in first]
    sent = [(first[thread] - posted[thread][0]) * 1000 for thread in first]
    summary(report, f"message accepted to first event, {options.clients} clients", accepted, None, P95_MS)
    summary(report, "message sent to first event (the post included)", sent)
    report.add("messages without an event", len(posted) - len(first), "", 0)
    report.show()


async def _watch(url: str) -> None:
    """Follow every thread named on stdin; at the end of stdin print each event's thread, name and time of arrival."""
    host, port = url.removeprefix("http://").split(":")
    seen: list[tuple[str, str, float]] = []
    opened = 0

    async def follow(thread: str) -> None:
        nonlocal opened
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(f"GET /api/threads/{thread}/events HTTP/1.1\r\nHost: {host}:{port}\r\nAccept: text/event-stream\r\n\r\n".encode())
        async for raw in reader:
            line = raw.decode().rstrip()
            if line == ": connected":
                opened += 1
            elif line.startswith("event: "):
                seen.append((thread, line.removeprefix("event: "), time.time()))

    loop = asyncio.get_running_loop()
    threads = (await loop.run_in_executor(None, sys.stdin.readline)).split()
    tasks = [asyncio.create_task(follow(thread)) for thread in threads]
    while opened < len(threads):
        await asyncio.sleep(0.05)
    print("connected", flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    for task in tasks:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    for item in seen:
        print(json.dumps(item))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--watch"]:
        asyncio.run(_watch(sys.argv[2]))
    else:
        main()
