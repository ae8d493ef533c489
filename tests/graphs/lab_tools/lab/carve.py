"""Write a file in a job process, slowly; with a grandchild process, as ffmpeg would be."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

from tools.contract import Cost, Field, Text, ToolInput, ToolOutput, Workspace, tool


class Input(ToolInput):
    words: str = Field(description="What to write")
    seconds: float = Field(default=0.0, description="How long it takes", ge=0, le=600)
    child_pid_file: str = Field(default="", description="Where to write the pid of a grandchild process, for the fault tests")
    source: Text | None = Field(default=None, description="A text to put in front")
    kill_self: bool = Field(default=False, description="Die as if out of memory")
    tally: str = Field(default="", description="File to which one line per execution is added")


class Output(ToolOutput):
    text: Text
    pid: int


@tool(say=["carve {words}"], lane="media", estimate=lambda args: Cost(seconds=args.seconds))
def carve(args: Input, work: Workspace) -> Output:
    """Write words into a file."""
    if args.tally:
        with Path(args.tally).open("a") as tally:
            tally.write(f"{args.words}\n")
    if args.child_pid_file:
        child = subprocess.Popen(["sleep", "600"])
        Path(args.child_pid_file).write_text(f"{os.getpid()} {child.pid}")
    if args.kill_self:
        os.kill(os.getpid(), 9)
    began = time.monotonic()
    while (passed := time.monotonic() - began) < args.seconds:
        work.progress(passed / args.seconds, "carving")
        time.sleep(0.05)
    path = work.folder / "carved.txt"
    path.write_text((args.source.path.read_text() if args.source else "") + args.words)
    return Output(summary=f"Carved {args.words!r}.", text=work.save(path, Text), pid=os.getpid())
