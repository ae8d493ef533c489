"""Pretend to publish: adds a line to a file, once per effect."""

from __future__ import annotations

import time
from decimal import Decimal
from pathlib import Path

from tools.contract import Cost, Field, ToolInput, ToolOutput, Workspace, tool


class Input(ToolInput):
    ledger: str = Field(description="File that stands for the outside world")
    words: str = Field(description="What to publish")
    price_usd: float = Field(default=0, ge=0, description="What it costs")
    seconds: float = Field(default=0, ge=0, description="How long it takes to notice that it is published")


class Output(ToolOutput):
    pass


@tool(
    say=["post {words} to the ledger"],
    effect="publishes",
    lane="network",
    estimate=lambda args: Cost(usd=Decimal(str(args.price_usd)), seconds=0.1),
)
def post(args: Input, work: Workspace) -> Output:
    """Publish words."""
    with Path(args.ledger).open("a") as ledger:
        ledger.write(args.words + "\n")
    time.sleep(args.seconds)
    if args.price_usd:
        work.spend(Decimal(str(args.price_usd)), "ledger", {"posts": 1})
    return Output(summary=f"Posted {args.words!r}.")
