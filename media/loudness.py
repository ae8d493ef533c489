"""Loudness after ITU-R BS.1770 / EBU R128, measured by ffmpeg's ebur128: integrated LUFS and true peak in dBTP."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from media import ffmpeg
from media.ffmpeg import Cancelled

SILENT_LUFS = -70.0  # the gate of R128: below it there is nothing to measure


@dataclass(frozen=True)
class Loudness:
    """`integrated_lufs` is -70 and `true_peak_dbtp` -inf for digital silence."""

    integrated_lufs: float
    true_peak_dbtp: float
    range_lu: float

    @property
    def silent(self) -> bool:
        return self.integrated_lufs <= SILENT_LUFS + 0.5


def measure(path: Path, *, cancelled: Cancelled | None = None) -> Loudness:
    """Loudness of a file's first audio stream. Raises UnsupportedMedia when it cannot be read."""
    return measure_input(ffmpeg.input_args(path), cancelled=cancelled)


def measure_input(input_args: Sequence[str], *, before: str = "", cancelled: Cancelled | None = None) -> Loudness:
    """The same for any ffmpeg input, after the audio filters `before`."""
    chain = ",".join(part for part in (before, "ebur128=peak=true:framelog=quiet") if part)
    args = [*input_args, "-map", "0:a:0", "-af", chain, "-f", "null", "-"]
    done = ffmpeg.run(args, loglevel="info", cancelled=cancelled, keep=is_summary)
    return parse_summary(done.kept)


def is_summary(line: str) -> bool:
    """Lines of ebur128's closing report."""
    return re.match(r"\s+(I|LRA|Peak):\s", line) is not None


def parse_summary(lines: Sequence[str]) -> Loudness:
    """Read ebur128's closing report; the last value of each kind counts."""
    values: dict[str, float] = {}
    for line in lines:
        if match := re.match(r"\s+(I|LRA|Peak):\s+(-?(?:[\d.]+|inf|nan))", line):
            values[match[1]] = float(match[2])
    integrated = values.get("I", SILENT_LUFS)
    return Loudness(SILENT_LUFS if math.isnan(integrated) else integrated, values.get("Peak", -math.inf), values.get("LRA", 0.0))
