"""Fail in every way a tool can."""

from __future__ import annotations

from typing import Literal

from core.errors import StorageFull, ToolFailed, ToolRetry, Unavailable
from tools.contract import Field, ToolInput, ToolOutput, Workspace, tool


class Input(ToolInput):
    how: Literal["failed", "retry", "unavailable", "crash", "full"] = Field(description="Which way")


class Output(ToolOutput):
    pass


@tool(say=["break it"], lane="light")
def break_(args: Input, work: Workspace) -> Output:
    """Fail on purpose."""
    errors = {
        "failed": ToolFailed("this clip has no sound", hint="Choose another one."),
        "retry": ToolRetry("seconds must be smaller"),
        "unavailable": Unavailable("the service is away"),
        "full": StorageFull("the disk is full"),
        "crash": RuntimeError("a defect"),
    }
    raise errors[args.how]
