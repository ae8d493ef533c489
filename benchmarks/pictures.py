"""What a picture costs: processor time for each way of composing one, 1080 x 1920, and the memory of it all."""

from __future__ import annotations

import resource
import time

from benchmarks.measure import Report, arguments
from media.pictures import words
from media.pictures.make import Order, draw

PROMPT = "a cup of coffee and books"


def main() -> None:
    sizes = arguments(__doc__, repeats=2)
    report = Report("pictures")
    draw(Order(PROMPT, 1080, 1920))  # loads fonts, drawings and word lists
    costs: dict[str, float] = {}
    for grammar in words.grammars():
        began = time.process_time()
        for seed in range(sizes.repeats):
            draw(Order(PROMPT, 1080, 1920, grammar, seed=seed))
        costs[grammar] = (time.process_time() - began) / sizes.repeats
    report.add("processor time of a picture, mean", sum(costs.values()) / len(costs), "s", 1.5)
    slowest = max(costs, key=lambda name: costs[name])
    report.add(f"the slowest ({slowest})", costs[slowest], "s")
    began = time.process_time()
    draw(Order(PROMPT, 1080, 1920, "ridges", title="История кофе"))
    report.add("ridges with a title", time.process_time() - began, "s", 1.5)
    report.add("peak memory of the process", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MB", 500)
    report.show()


if __name__ == "__main__":
    main()
