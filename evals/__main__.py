"""How well the local planner understands: `python -P -m evals`, with `--misses` the misses among the sentences one may look at.

A third of the sentences, chosen by a hash, is held back: only its totals are ever printed.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from agent.foreign import read_catalogue
from agent.local.planner import LocalPlanner
from agent.rehearsal import Scene, rehearse
from evals import frames, subjects, variants
from evals.labels import HERE, Case, Chain, Tally, cases, chains, judge, judge_chain
from tools.contract import Tool
from tools.plan import Plan
from tools.registry import registry

LANGUAGES = ("en", "th", "ru")
SEEN = tuple(f"seen/{name}" for name in LANGUAGES)  # written later, to be looked at: none of them is held back
FOREIGN = ("media_tools", "model_tasks", "seen/studio_tools", "seen/office_tools")
NOW = datetime.fromisoformat("2026-11-20T10:00:00+07:00")
Rows = dict[tuple[str, bool], Tally]


def scene(case: Case) -> Scene:
    """The case as the planner meets it: Friday, 20 November 2026, ten in the morning, UTC+7."""
    *history, text = case.messages
    given = Scene.read({"text": text, "attachments": list(case.attachments), "history": history})
    return Scene(given.text, given.attachments, given.history, NOW)


def understood(catalogue: list[Tool], planner: LocalPlanner, on_miss: Callable[[str], None]) -> Rows:
    """Tallies of the house's sentences by language, and whether held back."""
    rows: Rows = {}
    for name in (*LANGUAGES, *SEEN):
        for case in cases(name):
            tally = rows.setdefault((name, case.held_back), Tally())
            fault = judge(case, rehearse(scene(case), planner, catalogue), tally)
            if fault and not case.held_back:
                on_miss(f"{' >> '.join(case.messages)}\n    {fault}")
    return rows


def said_otherwise(relation: str, language: str, catalogue: list[Tool], planner: LocalPlanner, on_miss: Callable[[str], None]) -> Tally:
    """Tally of the sentences of one language that are understood, said otherwise in one way."""
    tally, plain = Tally(), dict[Case, bool]()
    for variant in variants.variants(relation, language):
        for case in variant.of:
            if case not in plain:
                plain[case] = not judge(case, rehearse(scene(case), planner, catalogue), Tally())
        if all(plain[case] for case in variant.of):
            fault = judge(variant.case, rehearse(scene(variant.case), planner, catalogue), tally)
            if fault:
                on_miss(f"[{variant.change}] {' >> '.join(variant.case.messages)}\n    {fault}")
    return tally


def foreign(name: str, planner: LocalPlanner, on_miss: Callable[[str], None]) -> Rows:
    """Tallies of one foreign catalogue's sentences."""
    tools, rows = read_catalogue(HERE / "foreign" / f"{name}.json"), Rows()
    for chain in chains(name):
        tally = rows.setdefault((name, chain.held_back), Tally())
        fault = judge_chain(chain, _planned(chain, planner, tools), tally)
        if fault and not chain.held_back:
            on_miss(f"{chain.text}\n    {fault}")
    return rows


def _planned(chain: Chain, planner: LocalPlanner, tools: list[Tool]) -> Plan:
    return rehearse(Scene.read({"text": chain.text, "attachments": list(chain.attachments)}), planner, tools, foreign=True)


def cpu_ms(catalogue: list[Tool], planner: LocalPlanner) -> list[float]:
    """CPU milliseconds of each single sentence, the planner warm and the sentence new to it."""
    took = []
    for case in (case for name in LANGUAGES for case in cases(name) if len(case.messages) == 1):
        fresh = scene(case)
        started = time.process_time()
        planner.plan(_request(fresh), catalogue, lambda _: None)
        took.append((time.process_time() - started) * 1000)
    return sorted(took)


def _request(fresh: Scene) -> Any:
    from agent.contract import Request

    return Request(f"{fresh.text} !", attachments=fresh.attachments, now=NOW, timezone="Asia/Bangkok")


def table(rows: Rows, house: bool) -> Iterable[str]:
    """Lines of a table: a row for what one may look at and one for what is held back."""
    for (name, held), tally in sorted(rows.items(), key=lambda row: (row[0][1], row[0][0])):
        kind = "held back" if held else "tuned on"
        tools = f"tools {tally.tools_right / tally.sentences:6.1%}" if house else f"node F1 {Tally.f1(tally.nodes):.3f}"
        arguments = f"arguments {tally.arguments_right / max(1, tally.arguments):6.1%}  " if house else ""
        yield f"{name:17} {kind:9} {tally.sentences:4} sentences  {tools}  {arguments}edge F1 {Tally.f1(tally.edges):.3f}"


def main() -> None:
    """Print the tables."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--misses", action="store_true", help="print what went wrong, never of what is held back")
    options.add_argument("--only", choices=("house", "subjects", "frames", "variants", *FOREIGN))
    options.add_argument("--language", choices=variants.LANGUAGES, help="of the variants, those of one language")
    chosen = options.parse_args()
    planner, catalogue = LocalPlanner(), list(registry().tools.values())
    write = sys.stdout.write

    def on_miss(text: str) -> None:
        if chosen.misses:
            write(f"- {text}\n")

    if chosen.only in (None, "house"):
        write("\n".join(table(understood(catalogue, planner, on_miss), house=True)) + "\n")
        took = cpu_ms(catalogue, planner)
        write(f"CPU a sentence, warm: median {took[len(took) // 2]:.0f} ms, 95 % within {took[int(len(took) * 0.95)]:.0f} ms\n")
    for language in subjects.LANGUAGES if chosen.only in (None, "subjects") else ():
        share = subjects.judged(language, planner, catalogue)
        told = f"something made of {share.made / share.messages:6.1%}  of just that {share.right / share.messages:6.1%}"
        write(f"subjects/{language:8} held back {share.messages:4} messages   {told}\n")
    for language in frames.LANGUAGES if chosen.only in (None, "frames") else ():
        part = frames.judged(f"held_back_{language}", planner, catalogue)
        told = f"just the right tools {part.tools / part.messages:6.1%}  values of those {part.right / part.values:6.1%} of {part.values}"
        write(f"frames/{language:10} held back {part.messages:4} messages   {told}\n")
    for relation in variants.RELATIONS if chosen.only in (None, "variants") else ():
        for language in variants.LANGUAGES if chosen.language is None else (chosen.language,):
            tally = said_otherwise(relation, language, catalogue, planner, on_miss)
            tools = f"tools {tally.tools_right / tally.sentences:6.1%}  arguments {tally.arguments_right / max(1, tally.arguments):6.1%}"
            write(f"{relation}/{language:10} {tally.sentences:4} sentences  {tools}\n")
    for name in FOREIGN:
        if chosen.only in (None, name):
            write("\n".join(table(foreign(name, planner, on_miss), house=False)) + "\n")


if __name__ == "__main__":
    main()
