"""What a speech engine gives back, and how its child process hands it over.

A child reads one JSON request from standard input and writes to standard output: a line of JSON (`rate_hz`, and for every line of text its
number of samples and its marks), then all samples, 16-bit little-endian mono, one line after the other.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from core.errors import Unavailable


@dataclass(frozen=True)
class Utterance:
    """A spoken line. `marks`: (character offset in the line as it was sent, second at which that word begins), in order.

    `end_s`: when the last word ends, as the engine tells it.
    """

    pcm: bytes
    rate_hz: int
    marks: tuple[tuple[int, float], ...]
    end_s: float

    @property
    def duration_s(self) -> float:
        return len(self.pcm) / 2 / self.rate_hz


def ask(module: str, engine: str, request: dict[str, Any], *, timeout_s: float = 120.0) -> list[Utterance]:
    """Run `module` as a child and return what it spoke. Raises Unavailable when it cannot."""
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", module], input=json.dumps(request).encode(), capture_output=True, timeout=timeout_s, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise Unavailable(f"the speech engine {engine} did not finish in {timeout_s:.0f} s", hint="Try a shorter text.") from error
    head, newline, pcm = done.stdout.partition(b"\n")
    if done.returncode != 0 or not newline:
        reason = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:] or ["no reason given"]
        raise Unavailable(f"the speech engine {engine} failed: {reason[0][:300]}", hint="`jarvis doctor` tells what is installed.")
    return _lines(json.loads(head), pcm)


def _lines(head: dict[str, Any], pcm: bytes) -> list[Utterance]:
    found: list[Utterance] = []
    at = 0
    for line in head["lines"]:
        size = line["samples"] * 2
        marks = tuple((offset, second) for offset, second in line["marks"])
        found.append(Utterance(pcm[at : at + size], head["rate_hz"], marks, line["end_s"]))
        at += size
    return found


def answer(lines: Sequence[Utterance], rate_hz: int) -> None:
    """The child's side: write everything to standard output."""
    told = [{"samples": len(line.pcm) // 2, "marks": line.marks, "end_s": line.end_s} for line in lines]
    out = sys.stdout.buffer
    out.write(json.dumps({"rate_hz": rate_hz, "lines": told}).encode() + b"\n")
    for line in lines:
        out.write(line.pcm)
    out.flush()
