"""A tool of lane `gpu`: no worker of the tests serves it, so that the tests of claiming have its steps to themselves."""

from __future__ import annotations

from tools.contract import Field, ToolInput, ToolOutput, Workspace, tool


class Input(ToolInput):
    duration_s: float = Field(default=0, ge=0, description="How long to dream")
    label: str = Field(default="", description="Of what")


class Output(ToolOutput):
    label: str = ""


@tool(say=["dream of {label}"], lane="gpu")
def dream(args: Input, work: Workspace) -> Output:
    """Dream."""
    return Output(label=args.label)
