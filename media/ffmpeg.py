"""The one way to run ffmpeg: bounded, cancellable, unable to reach anything but the files it is given.

The binary is the static one of `imageio-ffmpeg` (GPLv3, a separate program); `IMAGEIO_FFMPEG_EXE` names another.
Children stay in our process group, so that a worker which kills the job's group takes ffmpeg with it.
"""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO

from core.errors import JarvisError, StepCancelled, StepInterrupted, StorageFull, ToolFailed, UnsupportedMedia

Progress = Callable[[float, str | None], None]
Cancelled = Callable[[], bool]

# A file may claim to be a video and be a playlist (HLS, DASH, concat, image sequence) that names other files or addresses.
# Only formats that carry their own bytes may be opened, and only from a file or a pipe.
FORMATS = (
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,mpegvideo,m4v,h264,hevc,av1,obu,ivf,flv,asf,mxf,dv,rm,gif,"
    "wav,w64,mp3,aac,ac3,eac3,dts,flac,ogg,aiff,caf,amr,au,wv,tta,ape,voc,loas"
)
PROTOCOLS = "file,pipe"
_TAIL_LINES = 60
_POLL_S = 0.1


@dataclass(frozen=True)
class Finished:
    """What a finished run left: the tail of its log, and every line the caller asked to keep."""

    tail: str
    kept: list[str]


@lru_cache(maxsize=1)
def executable() -> str:
    """Path of the ffmpeg binary. Raises ToolFailed when there is none for this platform."""
    import imageio_ffmpeg

    try:
        return imageio_ffmpeg.get_ffmpeg_exe()
    except RuntimeError as error:
        raise ToolFailed("no ffmpeg was found for this machine", hint="Install ffmpeg and set IMAGEIO_FFMPEG_EXE to its path.") from error


def file_url(path: Path) -> str:
    """A name ffmpeg takes for a plain file, whatever characters it begins with or contains."""
    return "file:" + str(Path(path).absolute())


def input_args(path: Path, *, seek_s: float = 0.0) -> list[str]:
    """Arguments that open `path` as an untrusted input; `seek_s` counts from the start of the file."""
    seek = ["-ss", f"{seek_s:.6f}"] if seek_s > 0 else []
    return [*seek, "-protocol_whitelist", PROTOCOLS, "-format_whitelist", FORMATS, "-i", file_url(path)]


def threads() -> int:
    """Threads one ffmpeg may use: the cores this process may run on."""
    return max(1, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else (os.cpu_count() or 1))


def command(args: Sequence[str], *, loglevel: str = "error") -> list[str]:
    """The full command line, with the options that every run has in common."""
    return [executable(), "-hide_banner", "-nostdin", "-y", "-loglevel", loglevel, *args]


def tells_damage(line: str) -> bool:
    """Whether a line of ffmpeg's log says that a part of the input could not be decoded and was left out."""
    return "Error submitting packet to decoder" in line or "corrupt decoded frame" in line


class Log:
    """Reads a child's stderr on a thread: a bounded tail, and the lines `keep` says yes to."""

    def __init__(self, stream: IO[bytes], keep: Callable[[str], bool] | None = None) -> None:
        self._tail: deque[str] = deque(maxlen=_TAIL_LINES)
        self.kept: list[str] = []
        self._keep = keep
        self._thread = threading.Thread(target=self._read, args=(stream,), daemon=True)
        self._thread.start()

    def _read(self, stream: IO[bytes]) -> None:
        with stream:
            for raw in stream:
                line = raw[:2000].decode("utf-8", "replace").rstrip()
                self._tail.append(line)
                if self._keep is not None and self._keep(line):
                    self.kept.append(line)

    def text(self) -> str:
        """The tail, after the child has ended."""
        self._thread.join(timeout=5)
        return "\n".join(self._tail)


def run(
    args: Sequence[str],
    *,
    duration_s: float | None = None,
    progress: Progress | None = None,
    note: str | None = None,
    cancelled: Cancelled | None = None,
    timeout_s: float = 6 * 3600,
    loglevel: str = "error",
    keep: Callable[[str], bool] | None = None,
) -> Finished:
    """Run ffmpeg to its end.

    `duration_s` is the length of what is written, so that `progress(fraction 0..1, note)` can be told.
    Raises StepCancelled when `cancelled()` turns true (the child is dead by then), and what `failure` makes of a fault.
    """
    process = subprocess.Popen(
        command(["-progress", "pipe:1", "-nostats", *args], loglevel=loglevel),
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )
    assert process.stdout is not None and process.stderr is not None
    log, lines = Log(process.stderr, keep), SimpleQueue[bytes | None]()
    reader = threading.Thread(target=_forward, args=(process.stdout, lines), daemon=True)
    reader.start()
    try:
        _watch(lines, duration_s, progress, note, cancelled, time.monotonic() + timeout_s)
        process.wait(timeout=30)
    finally:
        _kill(process)
        reader.join(timeout=5)
        tail = log.text()
    if process.returncode != 0:
        raise failure(tail, process.returncode)
    return Finished(tail, log.kept)


def _forward(stream: IO[bytes], lines: SimpleQueue[bytes | None]) -> None:
    with stream:
        for line in stream:
            lines.put(line)
    lines.put(None)


def _watch(
    lines: SimpleQueue[bytes | None], duration_s: float | None, progress: Progress | None, note: str | None,
    cancelled: Cancelled | None, deadline: float,
) -> None:
    while True:
        check_cancelled(cancelled)
        if time.monotonic() > deadline:
            raise ToolFailed("ffmpeg took too long and was stopped", hint="Try a shorter clip.")
        try:
            line = lines.get(timeout=_POLL_S)
        except Empty:
            continue
        if line is None:
            return
        if progress is not None and duration_s and (match := re.match(rb"out_time_us=(\d+)", line)):
            progress(min(1.0, int(match[1]) / 1e6 / duration_s), note)


def check_cancelled(cancelled: Cancelled | None) -> None:
    """Raise StepCancelled when the person stopped the work."""
    if cancelled is not None and cancelled():
        raise StepCancelled("stopped")


def end(process: subprocess.Popen[bytes]) -> None:
    """Make sure a child is dead, reaped, and its pipes closed."""
    _kill(process)
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()


def _kill(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.kill()
        process.wait(timeout=30)


class Reader:
    """ffmpeg's raw output as a stream of bytes: `with Reader(args) as r: r.read(n)`."""

    def __init__(self, args: Sequence[str]) -> None:
        self.process = subprocess.Popen(command(args), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert self.process.stdout is not None and self.process.stderr is not None
        _widen(self.process.stdout)
        self._log = Log(self.process.stderr, tells_damage)
        self._ended = False

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        end(self.process)
        self._log.text()

    @property
    def damaged(self) -> bool:
        """Whether parts of the input could not be decoded; known once the `with` block has ended."""
        return bool(self._log.kept)

    def read(self, size: int) -> bytes:
        """Exactly `size` bytes, fewer at the end. A fault of ffmpeg is raised when its output ends early because of it."""
        assert self.process.stdout is not None
        data = self.process.stdout.read(size)
        if len(data) < size and not self._ended:
            self._ended = True
            if self.process.wait(timeout=30) != 0:
                raise failure(self._log.text(), self.process.returncode)
        return data

    def read_into(self, buffer: memoryview) -> bool:
        """Fill `buffer`; False when the output ended before it was full."""
        assert self.process.stdout is not None
        filled = 0
        while filled < len(buffer):
            count = self.process.stdout.readinto(buffer[filled:])  # type: ignore[attr-defined]
            if not count:
                if self.process.wait(timeout=30) != 0:
                    raise failure(self._log.text(), self.process.returncode)
                return False
            filled += count
        return True


class Writer:
    """ffmpeg fed with raw bytes on its standard input (`-i pipe:0`): `write` as often as needed, then `finish`."""

    def __init__(self, args: Sequence[str]) -> None:
        line = [part for part in command(args) if part != "-nostdin"]
        self.process = subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        assert self.process.stdin is not None and self.process.stderr is not None
        _widen(self.process.stdin)
        self._log = Log(self.process.stderr)

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, *_: object) -> None:
        end(self.process)
        self._log.text()

    def write(self, data: bytes | memoryview) -> None:
        """Hand bytes over. Raises what `failure` makes of it when ffmpeg has died."""
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(data)
        except BrokenPipeError as error:
            code = self.process.wait(timeout=30)
            raise failure(self._log.text(), code) from error

    def finish(self, timeout_s: float = 1800) -> None:
        """Close the input and wait for the file to be complete."""
        assert self.process.stdin is not None
        try:
            self.process.stdin.close()
        except BrokenPipeError as error:
            raise failure(self._log.text(), self.process.wait(timeout=30)) from error
        if self.process.wait(timeout=timeout_s) != 0:
            raise failure(self._log.text(), self.process.returncode)


def _widen(stream: IO[bytes]) -> None:
    """A megabyte of pipe instead of 64 KB: a frame then crosses in a few system calls (Linux only)."""
    with contextlib.suppress(ImportError, AttributeError, OSError):
        import fcntl

        fcntl.fcntl(stream.fileno(), fcntl.F_SETPIPE_SZ, 1 << 20)


_UNREADABLE = (
    "Invalid data found", "moov atom not found", "Could not find codec parameters", "not on whitelist", "whitelist",
    "Output file does not contain any stream", "matches no streams", "Cannot determine format", "Decoder not found",
)


def failure(log: str, code: int) -> JarvisError:
    """Translate a failed run into an error for the person: full disk, unreadable input, killed, or a plain failure."""
    if "No space left on device" in log or "Disk quota exceeded" in log:
        return StorageFull("the disk is full", hint="Free some space and try again.")
    if code in (-9, -15, 137, 143):
        return StepInterrupted("ffmpeg was killed, most likely because memory ran out", hint="Close other programs or use a smaller clip.")
    reason = _reason(log)
    if any(mark in log for mark in _UNREADABLE):
        message = f"the file cannot be read as audio or video ({reason})"
        return UnsupportedMedia(message, hint="Check that it plays, or export it again as MP4.")
    return ToolFailed(f"ffmpeg failed: {reason}", details={"log": log[-2000:], "exit_code": code})


def _reason(log: str) -> str:
    lines = [re.sub(r"^\[[^\]]*\]\s*", "", line).strip() for line in log.splitlines() if line.strip()]
    lines = [line.replace("file:", "") for line in lines if "Conversion failed" not in line and "Nothing was written" not in line]
    text = lines[-1] if lines else "no reason given"
    return re.sub(r"(/[^/\s:]+)+/([^/\s:]+)", r"\2", text)[:300]
