"""Pay an outside service, then wait for what it makes."""

from __future__ import annotations

import time
from decimal import Decimal
from pathlib import Path

from tools.contract import Cost, Field, ToolInput, ToolOutput, Workspace, tool


class Input(ToolInput):
    ledger: str = Field(description="File that stands for the service's books")
    duration_s: float = Field(default=0, ge=0, description="How long the service takes")


class Output(ToolOutput):
    pass


@tool(say=["buy a picture"], lane="network", estimate=lambda args: Cost(usd=Decimal("0.10"), seconds=args.duration_s))
def buy(args: Input, work: Workspace) -> Output:
    """Buy something."""
    with Path(args.ledger).open("a") as ledger:
        ledger.write("paid\n")
    began = time.monotonic()
    while (passed := time.monotonic() - began) < args.duration_s:
        work.progress(passed / args.duration_s, "waiting for the service")
        time.sleep(0.05)
    work.spend(Decimal("0.10"), "shop", {"pictures": 1})
    return Output(summary="Bought.")
