"""How long the local planner takes for a sentence it has not met, once it is warm: processor time, and that over the time in which the
bundled MiniLM embeds a sentence as long, measured in the same run.

The sentences are the single ones of `evals/sentences` that may be looked at, with the catalogue that ships; then a sentence of four clauses
with as many tools again that have nothing to do with it.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.local.catalogue.meaning import vectors
from agent.local.planner import LocalPlanner
from benchmarks.measure import Report
from evals.__main__ import LANGUAGES, NOW, scene
from evals.labels import cases
from tools.contract import Tool, Video
from tools.registry import registry

ONE_MS = 60
CLAUSES = "cut the silences, then trim it from 0:{n} to 1:{n}, make it vertical and speed it up 1.{n}x"


def took_ms(requests: Sequence[Request], do: Callable[[Request], object]) -> list[float]:
    """Milliseconds of processor time of each, the least first."""
    found = []
    for request in requests:
        started = time.process_time()
        do(request)
        found.append((time.process_time() - started) * 1000)
    return sorted(found)


def doubled(catalogue: Sequence[Tool]) -> list[Tool]:
    """The catalogue and as many tools again, that are called otherwise and asked for in words nobody says."""
    strange = (
        replace(tool, name=f"domain{n}.verb{n}", description=f"Do thing {n}.", say=(f"alpha{n} the beta{n}", f"do delta{n} now"))
        for n, tool in enumerate(catalogue)
    )
    return [*catalogue, *strange]


def main() -> None:
    """Measure, and print the table."""
    planner, catalogue, report = LocalPlanner(), list(registry().tools.values()), Report("planning")

    def plan(tools: list[Tool]) -> Callable[[Request], object]:
        return lambda request: planner.plan(request, tools, lambda _: None)

    single = [case for name in LANGUAGES for case in cases(name) if len(case.messages) == 1 and not case.held_back]
    requests, others = (
        [Request(f"{new.text} !", attachments=new.attachments, now=NOW, timezone="Asia/Bangkok") for new in map(scene, some)]
        for some in (single[::5], single[1::10])
    )
    took_ms(others, plan(catalogue))  # warm: what a pattern is first used for is compiled then
    house = took_ms(requests, plan(catalogue))
    unknown = [replace(request, text=f"{request.text} ?") for request in requests]
    embedded = statistics.median(took_ms(unknown, lambda request: vectors([request.text])))
    clip = Video("$attachment.1", filename="talk.mp4")
    wide = doubled(catalogue)
    four = [Request(CLAUSES.format(n=n), attachments=(clip,), now=NOW, timezone="Asia/Bangkok") for n in range(10, 40)]
    took_ms(four[:1], plan(wide))
    report.add(f"a sentence, median of {len(house)}", statistics.median(house), "ms", ONE_MS)
    report.add("95 % of them within", house[int(len(house) * 0.95)], "ms")
    report.add("the median over embedding the sentence once", statistics.median(house) / embedded, "x")
    report.add("four clauses, twice the tools, median", statistics.median(took_ms(four[1:], plan(wide))), "ms", ONE_MS)
    report.show()


if __name__ == "__main__":
    main()
