"""Sleep in a thread: work of a known length."""

from __future__ import annotations

import time

from tools.contract import Cost, Field, ToolInput, ToolOutput, Workspace, tool


class Input(ToolInput):
    duration_s: float = Field(description="How long to sleep", ge=0, le=600)
    label: str = Field(default="", description="Told back in the summary")


class Output(ToolOutput):
    label: str


@tool(say=["take a nap"], lane="light", estimate=lambda args: Cost(seconds=args.duration_s))
def nap(args: Input, work: Workspace) -> Output:
    """Sleep for a while."""
    began = time.monotonic()
    while (passed := time.monotonic() - began) < args.duration_s:
        work.progress(passed / args.duration_s, "sleeping")
        time.sleep(min(0.05, args.duration_s))
    return Output(summary=f"Slept {args.duration_s} s {args.label}.", label=args.label)
