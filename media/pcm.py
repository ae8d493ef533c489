"""Sound as float samples: decoded in a stream, cut to the sample, joined without clicks, stretched with its pitch kept.

Intermediate files hold raw little-endian float32, interleaved, 48 kHz (1.4 GB an hour in stereo), in the caller's temp folder.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np
import numpy.typing as npt

from media import ffmpeg
from media.ffmpeg import Cancelled, check_cancelled
from media.timeline import AUDIO_RATE_HZ, Segment

Samples = npt.NDArray[np.float32]

# Long enough to take the click out of a join, too short to be heard as a fade (5 to 10 ms is the editors' habit).
JOIN_FADE_S = 0.008
_CHUNK = AUDIO_RATE_HZ // 2


@dataclass(frozen=True)
class PcmFile:
    """A raw float32 file: (frames, channels) at 48 kHz."""

    path: Path
    channels: int
    frames: int

    @property
    def duration_s(self) -> float:
        return self.frames / AUDIO_RATE_HZ

    def input_args(self) -> list[str]:
        return raw_input(self.channels, "file:" + str(self.path.absolute()))


def raw_input(channels: int, name: str) -> list[str]:
    """Arguments that open raw float32 as an ffmpeg input."""
    return ["-f", "f32le", "-ar", str(AUDIO_RATE_HZ), "-ch_layout", "mono" if channels == 1 else "stereo", "-i", name]


class SourceSound:
    """The first audio stream of a file from `from_s` on, read forward in time; silence where the source has none."""

    def __init__(self, path: Path, channels: int, from_s: float) -> None:
        self.channels = channels
        # The seek lands early and exactly: -ss on an input is sample-accurate for decoded sound.
        self._origin = round(from_s * AUDIO_RATE_HZ)
        layout = "mono" if channels == 1 else "stereo"
        chain = f"aresample={AUDIO_RATE_HZ}:async=1:first_pts=0,aformat=sample_fmts=flt:channel_layouts={layout}"
        args = [*ffmpeg.input_args(path, seek_s=from_s), "-map", "0:a:0", "-vn", "-af", chain, "-f", "f32le", "pipe:1"]
        self._reader = ffmpeg.Reader(args)
        self._buffer = np.zeros((0, channels), np.float32)
        self._at = self._origin  # sample number of the buffer's first frame
        self._ended = False

    def __enter__(self) -> SourceSound:
        return self

    def __exit__(self, *exc: object) -> None:
        self._reader.__exit__(*exc)

    def read(self, first: int, last: int) -> Samples:
        """Frames [first, last) by sample number of the source. Ask in rising order; a second of look-back is kept."""
        while not self._ended and self._at + len(self._buffer) < last:
            data = self._reader.read(_CHUNK * self.channels * 4)
            self._ended = len(data) < _CHUNK * self.channels * 4
            fresh = np.frombuffer(data[: len(data) // (4 * self.channels) * 4 * self.channels], np.float32).reshape(-1, self.channels)
            self._buffer = np.concatenate([self._buffer, fresh])
            self._forget(first - AUDIO_RATE_HZ)
        result = np.zeros((last - first, self.channels), np.float32)
        begin, end = max(first, self._at), min(last, self._at + len(self._buffer))
        if end > begin:
            result[begin - first : end - first] = self._buffer[begin - self._at : end - self._at]
        return result

    def _forget(self, before: int) -> None:
        drop = min(max(0, before - self._at), max(0, len(self._buffer) - 1))
        self._buffer, self._at = self._buffer[drop:], self._at + drop


def assemble(
    path: Path, segments: tuple[Segment, ...], channels: int, out: Path, *, cancelled: Cancelled | None = None
) -> PcmFile:
    """Write the sound of the segments, one after the other, to `out`.

    Every segment takes round(its end in the result) - round(its start) frames, so picture and sound never drift apart.
    """
    frames = 0
    from_s = max(0.0, segments[0].start_s - 1.0)
    with SourceSound(path, channels, from_s) as source, out.open("wb") as file:
        end_s = 0.0
        for group in _by_speed(segments):
            start, end_s = round(end_s * AUDIO_RATE_HZ), end_s + sum(segment.duration_s for segment in group)
            length = round(end_s * AUDIO_RATE_HZ) - start
            if group[0].speed == 1.0:
                frames += _copy(_pieces(source, group, cancelled), file, length, channels)
            else:
                frames += _stretch(source, group, file, length, out.with_suffix(".part"), cancelled)
    return PcmFile(out, channels, frames)


def _by_speed(segments: tuple[Segment, ...]) -> Iterator[list[Segment]]:
    group: list[Segment] = []
    for segment in segments:
        if group and segment.speed != group[0].speed:
            yield group
            group = []
        group.append(segment)
    yield group


def _pieces(source: SourceSound, segments: list[Segment], cancelled: Cancelled | None) -> Iterator[Samples]:
    """The segments at their own pace, cross-faded: each join mixes what follows the old end with what leads up to the new start."""
    half = round(JOIN_FADE_S * AUDIO_RATE_HZ / 2)
    ramp = np.sin(np.linspace(0, np.pi / 2, 2 * half, dtype=np.float32))[:, None]  # equal power
    tail: Samples | None = None
    for index, segment in enumerate(segments):
        check_cancelled(cancelled)
        first, last = round(segment.start_s * AUDIO_RATE_HZ), round(segment.end_s * AUDIO_RATE_HZ)
        joins_next = index + 1 < len(segments)
        if tail is not None:
            yield tail * ramp[::-1] + source.read(first - half, first + half) * ramp
            first += half
        stop = last - half if joins_next else last
        while first < stop:
            check_cancelled(cancelled)
            step = min(stop, first + _CHUNK)
            yield source.read(first, step)
            first = step
        tail = source.read(last - half, last + half) if joins_next else None


def _copy(pieces: Iterator[Samples], file: IO[bytes], length: int, channels: int) -> int:
    left = length
    for piece in pieces:
        file.write(np.ascontiguousarray(piece[:left]).tobytes())
        left -= len(piece[:left])
    if left > 0:
        file.write(np.zeros((left, channels), np.float32).tobytes())
    return length


def _stretch(
    source: SourceSound, group: list[Segment], file: IO[bytes], length: int, part: Path, cancelled: Cancelled | None
) -> int:
    """Time-stretch with the pitch kept (Rubber Band), then fit to the exact length."""
    chain = f"rubberband=tempo={group[0].speed:.6f}:transients=crisp:window=standard"
    args = [*raw_input(source.channels, "pipe:0"), "-af", chain, "-f", "f32le", "file:" + str(part.absolute())]
    try:
        with ffmpeg.Writer(args) as writer:
            for piece in _pieces(source, group, cancelled):
                writer.write(np.ascontiguousarray(piece).tobytes())
            writer.finish()
        with part.open("rb") as stretched:
            return _copy(_chunks(stretched, source.channels), file, length, source.channels)
    finally:
        part.unlink(missing_ok=True)


def _chunks(file: IO[bytes], channels: int) -> Iterator[Samples]:
    while data := file.read(_CHUNK * channels * 4):
        yield np.frombuffer(data, np.float32).reshape(-1, channels)
