"""Long conversations: how many bytes 200 turns leave in the database, and whether a thread of 500 turns answers as fast as a new one.

Bytes are `pg_total_relation_size` over every table (indexes, TOAST, checkpoints, outbox and all), as a backup would see them. Latencies are
taken in turn, an old thread and a new one, in one run: their ratio holds on a loaded machine too.
"""

from __future__ import annotations

import statistics
import time

from benchmarks.measure import Report, arguments, served, summary, use_home_of
from tests.acceptance.served import Served, wait_until

ENDED = ("done", "failed", "cancelled")
MB_PER_200_TURNS = 8.0  # a tenth of what the peers' checkpointed conversations were measured at (86 MB)
RATIO = 1.25
SENTENCES = ("hello", "take a nap for 0.01 seconds", "what can you do?", "thanks", "take a nap for 0.02 seconds")


def say(stack: Served, thread: str, text: str) -> float:
    """Milliseconds from sending a message to the end of its run."""
    began = time.perf_counter()
    run = stack.post(f"/api/threads/{thread}/messages", {"text": text})["run"]["id"]
    with stack.http.stream("GET", f"/api/runs/{run}/events") as events:
        for _ in events.iter_lines():
            pass
    wait_until(lambda: stack.get(f"/api/runs/{run}")["status"] in ENDED, 30, "the run's end")
    return (time.perf_counter() - began) * 1000


def stored_mb(vacuumed: bool = False) -> float:
    """Megabytes of all tables with their indexes and TOAST."""
    import psycopg

    from core.embedded.postgres import libpq_url

    with psycopg.connect(libpq_url(), autocommit=True) as connection:
        if vacuumed:
            connection.execute("VACUUM FULL")
        row = connection.execute("SELECT sum(pg_total_relation_size(relid)) FROM pg_stat_user_tables").fetchone()
    return float(row[0] if row else 0) / 2**20


def main() -> None:
    options = arguments(__doc__, turns=500, times=25)
    report = Report("threads")
    with served() as stack:
        use_home_of(stack)
        old = stack.post("/api/threads", {})["id"]
        for text in SENTENCES:
            say(stack, stack.post("/api/threads", {})["id"], text)  # workers warm, pages allocated
        before, before_packed = stored_mb(), stored_mb(vacuumed=True)
        for number in range(options.turns // 2):
            say(stack, old, SENTENCES[number % len(SENTENCES)])
        scale = 200 / options.turns
        report.add("stored per 200 turns, as it lies", (stored_mb() - before_packed) * scale, "MB", MB_PER_200_TURNS)
        report.add("  without dead rows", (stored_mb(vacuumed=True) - before_packed) * scale, "MB")
        pairs = [(say(stack, old, "hello"), say(stack, stack.post("/api/threads", {})["id"], "hello")) for _ in range(options.times)]
        summary(report, f"hello in a thread of {options.turns} turns", [pair[0] for pair in pairs])
        summary(report, "hello in a new thread", [pair[1] for pair in pairs])
        medians = [statistics.median(values) for values in zip(*pairs, strict=True)]
        report.add("ratio of the medians", medians[0] / medians[1], "", RATIO)
        report.notes.append(f"before: {before:.1f} MB of tables; a turn is a message or its answer; the peers' figure is 86 MB")
    report.show()


if __name__ == "__main__":
    main()
