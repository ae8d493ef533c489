"""What ffmpeg tells of a file: its report of the streams (`-i`), and the times of packets (`-f framecrc`, copied, not decoded).

There is no ffprobe in the house, and FFmpeg's libraries inside a Python wheel would bring GPL encoders into our process.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path

from media import ffmpeg

TIMEOUT_S = 60.0

_STREAM = re.compile(r"^  Stream #0:(\d+)\S*: (Video|Audio): (.*)$")
_DURATION = re.compile(r"^  Duration: (?:(\d+):(\d\d):(\d\d\.\d+)|N/A)(?:, start: (-?[\d.]+))?")
_ROTATION = re.compile(r"displaymatrix: rotation of (-?[\d.]+) degrees", re.IGNORECASE)
_NO_TIME = -(2**63)
_LAYOUTS = {"mono": 1, "stereo": 2, "downmix": 2, "quad": 4, "hexagonal": 6, "octagonal": 8, "cube": 8, "hexadecagonal": 16}


@dataclass(frozen=True)
class Stream:
    """One stream as ffmpeg reports it. `picture`: cover art, not a video. `fps`: average rate, two digits; 0 when it does not say."""

    number: int
    kind: str
    codec: str
    picture: bool = False
    width_px: int = 0
    height_px: int = 0
    aspect: Fraction = Fraction(1)
    fps: float = 0.0
    rotation_deg: float = 0.0
    sample_rate_hz: int = 0
    channels: int = 0


@dataclass(frozen=True)
class Report:
    """What ffmpeg says when it opens a file. `duration_s` is 0 when the file does not tell (a raw stream); hundredths of a second."""

    container: str
    duration_s: float
    start_s: float
    streams: Sequence[Stream]

    @property
    def video(self) -> Stream | None:
        """The first stream that is a video, not cover art."""
        return next((stream for stream in self.streams if stream.kind == "Video" and not stream.picture), None)

    @property
    def audio(self) -> Stream | None:
        return next((stream for stream in self.streams if stream.kind == "Audio"), None)


@dataclass(frozen=True)
class Frame:
    """The first frame of a video as it is decoded. Colours by ffmpeg's names; `unknown` when the file does not say."""

    pixel_format: str
    width_px: int
    height_px: int
    interlaced: bool
    rotation_deg: float = 0.0
    space: str = "unknown"
    transfer: str = "unknown"


class Unreadable(Exception):
    """ffmpeg cannot open or decode it; the message is its reason."""


def report(path: Path) -> Report:
    """Open a file and tell its streams; reads no more than its head. Raises Unreadable."""
    done = _run([*ffmpeg.input_args(path)], "info")
    # A file's name is anything, so that what follows it, not the whole log, is the report.
    head, found, told = done.stderr.partition(b" from '" + os.fsencode(ffmpeg.file_url(path)) + b"':\n")
    if not found:
        raise Unreadable(_reason(done.stderr))
    container = head.decode("utf-8", "replace").rpartition("Input #0, ")[2].rstrip(",")
    return _parsed(container, told.decode("utf-8", "replace").splitlines())


def _parsed(container: str, lines: Iterable[str]) -> Report:
    duration_s = start_s = 0.0
    streams: list[Stream] = []
    for line in lines:
        if found := _DURATION.match(line):
            hours, minutes, seconds, start = found.groups()
            duration_s = int(hours) * 3600 + int(minutes) * 60 + float(seconds) if hours else 0.0
            start_s = float(start or 0)
        elif found := _STREAM.match(line):
            streams.append(_stream(int(found[1]), found[2], found[3]))
        elif streams and (found := _ROTATION.search(line.replace("Display Matrix", "displaymatrix"))):
            streams[-1] = replace(streams[-1], rotation_deg=float(found[1]))
    return Report(container, duration_s, start_s, streams)


def _stream(number: int, kind: str, told: str) -> Stream:
    codec = re.match(r"[\w-]+", told)
    stream = Stream(number, kind, codec[0] if codec else "", picture="(attached pic)" in told)
    if kind == "Audio":
        rate = re.search(r", (\d+) Hz(?:, ([^,]+))?", told)
        return replace(stream, sample_rate_hz=int(rate[1]) if rate else 0, channels=_channels(rate[2] or "") if rate else 0)
    size = re.search(r", (\d+)x(\d+)", told)
    aspect = re.search(r"[\[ ]SAR (\d+):(\d+)", told)
    rate = re.search(r", ([\d.]+)(k?) fps", told) or re.search(r", ([\d.]+)(k?) tbr", told)
    return replace(
        stream, width_px=int(size[1]) if size else 0, height_px=int(size[2]) if size else 0,
        aspect=Fraction(int(aspect[1]), int(aspect[2]) or 1) if aspect and int(aspect[1]) else Fraction(1),
        fps=float(rate[1]) * (1000 if rate[2] else 1) if rate else 0.0,
    )  # fmt: skip


def _channels(layout: str) -> int:
    """Channels of a layout by ffmpeg's name (libavutil/channel_layout.c): `stereo`, `5.1(side)`, `7.1.4`, `3 channels (FL+FR+LFE)`."""
    if found := re.match(r"(\d+) channels", layout):
        return int(found[1])
    if found := re.match(r"\d+(?:\.\d+)+", layout):
        return sum(int(part) for part in found[0].split("."))
    return _LAYOUTS.get(re.split(r"[ (]", layout)[0], 0)


@dataclass
class Packets:
    """Times of a stream's packets in seconds, from the start of the file: `begin_s` one by one as they came, `end_s` of the last one."""

    begin_s: list[float] = field(default_factory=list)
    end_s: float = 0.0
    tick_s: float = 0.0

    def add(self, begin_s: float, length_s: float) -> None:
        self.begin_s.append(begin_s)
        self.end_s = max(self.end_s, begin_s + length_s)


def packets(path: Path, reported: Report, windows: Sequence[tuple[Stream, float, float]], first: Stream | None = None) -> tuple[
    list[Packets], Frame | None
]:
    """Packet times of streams within windows (stream, from, seconds; 0 seconds: to the end), and the first frame of `first`, decoded
    from the first window.

    Raises Unreadable when `first` has nothing that can be decoded.
    """
    args: list[str] = ["-noautorotate", "-threads", "1"]
    for _, from_s, length_s in windows:
        args += [*(["-t", f"{length_s:g}"] if length_s else []), *ffmpeg.input_args(path, seek_s=from_s)]
    for number, (stream, _, _) in enumerate(windows):
        args += ["-map", f"{number}:{stream.number}"]
    args += ["-c", "copy", "-copyts", "-f", "framecrc", "pipe:1"]
    if first is not None:
        video = first.kind == "Video"
        args += ["-map", f"0:{first.number}", *(["-frames:v", "1", "-vf", "showinfo"] if video else ["-frames:a", "1"])]
        args += ["-f", "null", "-"]
    done = _run(args, "info")
    told = done.stderr.decode("utf-8", "replace")
    frame = _frame(told) if first is not None and first.kind == "Video" else None
    if first is not None and (done.returncode or (first.kind == "Video" and frame is None)):
        raise Unreadable(_reason(done.stderr))
    found = [Packets() for _ in windows]
    for number, begin_s, length_s, tick_s in _lines(done.stdout.decode("ascii", "replace").splitlines()):
        found[number].add(begin_s - reported.start_s, length_s)
        found[number].tick_s = tick_s
    return found, frame


def _lines(lines: Iterable[str]) -> Iterator[tuple[int, float, float, float]]:
    """Stream, time, length and tick of each packet of a framecrc listing; packets without a time are left out."""
    ticks: dict[int, Fraction] = {}
    for line in lines:
        if found := re.match(r"#tb (\d+): (\d+)/(\d+)", line):
            ticks[int(found[1])] = Fraction(int(found[2]), int(found[3]))
        elif not line.startswith("#"):
            parts = [part.strip() for part in line.split(",")]
            if len(parts) > 4 and int(parts[2]) != _NO_TIME and int(parts[4]):
                tick = ticks[int(parts[0])]
                yield int(parts[0]), float(int(parts[2]) * tick), float(int(parts[3]) * tick), float(tick)


def _frame(log: str) -> Frame | None:
    told = [line for line in log.splitlines() if line.startswith("[Parsed_showinfo")]
    first = next((match for line in told if (match := re.search(r" n: *0 .* fmt:(\w+) .* s:(\d+)x(\d+) i:(\w)", line))), None)
    if first is None:
        return None
    colours = next((match for line in told if (match := re.search(r"color_space:(\S+) .*color_trc:(\S+)", line))), None)
    turned = next((match for line in told if (match := _ROTATION.search(line))), None)
    return Frame(
        first[1], int(first[2]), int(first[3]), first[4] != "P", float(turned[1]) if turned else 0.0,
        *((colours[1], colours[2]) if colours else ()),
    )  # fmt: skip


def _run(args: Sequence[str], loglevel: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            ffmpeg.command(args, loglevel=loglevel), stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT_S, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise Unreadable("it takes too long to read") from error


def _reason(log: bytes) -> str:
    lines = [line for line in log.decode("utf-8", "replace").splitlines() if "At least one output" not in line and line.strip()]
    last = next((line for line in reversed(lines) if "Error" in line or "Invalid" in line), lines[-1] if lines else "no reason given")
    return last.rpartition(": ")[2].strip()[:200]
