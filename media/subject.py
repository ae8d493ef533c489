"""Where the subject of a video is: faces where there are any, else what moves; scene cuts to the frame. One streamed pass at small size.

Faces: OpenCV's Haar cascades (Viola and Jones), frontal, then both profiles. Cuts: jumps of a small thumbnail and of its histogram.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from media import ffmpeg
from media.compose import even
from media.ffmpeg import Cancelled, Progress, check_cancelled
from media.frames import every_frame
from media.probe import Probe
from media.timeline import Range

Gray = npt.NDArray[np.uint8]
Box = tuple[int, int, int]  # left, top, size

_LONG_SIDE_PX = 512  # a face a tenth as high as a 720p frame is still 29 px; Haar needs 24
_LOOKS_PER_S = 5.0
_MIN_SHOT_S = 0.4


@dataclass(frozen=True)
class Face:
    """Centre and height of a face in displayed source pixels."""

    x_px: float
    y_px: float
    size_px: float


@dataclass
class Look:
    """What one look saw. `motion`: centre of what moves (displayed source pixels), None when nothing or everything does."""

    time_s: float
    faces: list[Face] = field(default_factory=list)
    motion: tuple[float, float] | None = None
    saliency: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class Sighting:
    """All looks in order of time, and the times of the first frames of new scenes."""

    looks: list[Look]
    cuts_s: list[float]


class _Faces:
    """Looks at the whole picture once a second, in between only around the faces it knows: a tenth of the work."""

    _WHOLE_EVERY = round(_LOOKS_PER_S)

    def __init__(self, height_px: int) -> None:
        folder = cv2.data.haarcascades  # type: ignore[attr-defined]
        self._frontal = cv2.CascadeClassifier(folder + "haarcascade_frontalface_default.xml")
        self._profile = cv2.CascadeClassifier(folder + "haarcascade_profileface.xml")
        self._smallest = max(24, height_px // 14)
        self._known: list[Box] = []
        self._since_whole = self._WHOLE_EVERY

    def find(self, gray: Gray) -> list[tuple[float, float, float]]:
        """(x, y, size) of every face, in pixels of `gray`."""
        self._since_whole += 1
        found: list[Box] = []
        if self._known and self._since_whole < self._WHOLE_EVERY:
            pairs = [(known, self._around(gray, known)) for known in self._known]
            found = [box for _, box in pairs if box is not None]
            self._known = [box or known for known, box in pairs]
        elif self._since_whole >= (self._WHOLE_EVERY if self._known else 2):
            found = self._known = self._search(gray, self._smallest, 0) or self._search_profiles(gray)
            self._since_whole = 0
        return [(x + size / 2, y + size / 2, float(size)) for x, y, size in found]

    def _around(self, gray: Gray, known: Box) -> Box | None:
        """The same face a moment later, looked for at a size of about 48 px whatever its own."""
        x, y, size = known
        left, top = max(0, x - size * 2 // 3), max(0, y - size * 2 // 3)
        part = gray[top : y + size * 5 // 3, left : x + size * 5 // 3]
        shrink = min(1.0, 48 / size)
        small = np.asarray(cv2.resize(part, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA), np.uint8)
        limits = max(24, round(0.75 * size * shrink)), round(1.35 * size * shrink)
        found = self._search(small, *limits)
        if not found:
            return None
        px, py, s = found[0]
        return round(px / shrink) + left, round(py / shrink) + top, round(s / shrink)

    def _search(self, gray: Gray, smallest: int, largest: int) -> list[Box]:
        light = np.asarray(cv2.equalizeHist(gray), np.uint8)
        return self._detect(self._frontal, light, smallest, largest)

    def _search_profiles(self, gray: Gray) -> list[Box]:
        """Heads turned aside, at half size: the profile cascade costs several times the frontal one."""
        half = cv2.resize(gray, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        light = np.asarray(cv2.equalizeHist(half), np.uint8)
        found = self._detect(self._profile, light, 24, 0)
        if not found:
            width = light.shape[1]
            mirrored = self._detect(self._profile, np.asarray(cv2.flip(light, 1), np.uint8), 24, 0)
            found = [(width - x - size, y, size) for x, y, size in mirrored]
        return [(2 * x, 2 * y, 2 * size) for x, y, size in found]

    @staticmethod
    def _detect(cascade: cv2.CascadeClassifier, light: Gray, smallest: int, largest: int) -> list[Box]:
        boxes = cascade.detectMultiScale(light, scaleFactor=1.15, minNeighbors=5, minSize=(smallest, smallest), maxSize=(largest, largest))
        return [(int(x), int(y), int(h)) for x, y, _, h in boxes]


class _Cuts:
    """Finds hard cuts from consecutive frames."""

    def __init__(self, rate: Fraction) -> None:
        self._rate = float(rate)
        self._before: Gray | None = None
        self._jumps: list[tuple[float, float, float]] = []

    def see(self, gray: Gray, time_s: float) -> None:
        small = cv2.resize(gray, (48, 27), interpolation=cv2.INTER_AREA)
        if self._before is not None:
            jump = float(np.mean(cv2.absdiff(small, self._before)))
            shares = [np.histogram(image, 32, (0, 256))[0] / image.size for image in (small, self._before)]
            self._jumps.append((time_s, jump, float(np.abs(shares[0] - shares[1]).sum() / 2)))
        self._before = np.asarray(small, np.uint8)

    def times(self) -> list[float]:
        """First frames of new scenes. A cut stands out from the half second around it; a flash comes back and is dropped by distance."""
        jumps = np.array([jump for _, jump, _ in self._jumps])
        reach, result = max(3, round(self._rate / 2)), list[float]()
        for index, (time_s, jump, change) in enumerate(self._jumps):
            around = np.delete(jumps[max(0, index - reach) : index + reach + 1], min(index, reach))
            usual = float(np.median(around)) if len(around) else 0.0
            stands_out = jump > 12.0 and jump > 4.0 * usual + 4.0 and (change > 0.15 or jump > 30.0)
            if stands_out and (not result or time_s - result[-1] >= _MIN_SHOT_S):
                result.append(time_s)
        return result


def observe(
    path: Path, facts: Probe, rate: Fraction, *, kept: list[Range], progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Sighting:
    """Watch the source on the grid of `rate`; faces and motion are looked for inside `kept` only (source time)."""
    shrink = min(1.0, _LONG_SIDE_PX / max(facts.width_px, facts.height_px))
    width, height = even(facts.width_px * shrink), even(facts.height_px * shrink)
    scale = (facts.width_px / width, facts.height_px / height)
    seek_s = float(Fraction(max(0, int((kept[0].start_s - 10.0) * rate))) / rate)
    until_s = kept[-1].end_s - seek_s + 0.5
    args = [
        *ffmpeg.input_args(path, seek_s=seek_s), "-map", "0:v:0", "-t", f"{until_s:.3f}",
        "-vf", every_frame(rate, width, height), "-pix_fmt", "gray", "-f", "rawvideo", "pipe:1",
    ]
    every = max(1, round(float(rate) / _LOOKS_PER_S))
    faces, cuts, looks = _Faces(height), _Cuts(rate), list[Look]()
    before: Gray | None = None
    buffer = bytearray(width * height)
    with ffmpeg.Reader(args) as reader:
        number = 0
        while reader.read_into(memoryview(buffer)):
            check_cancelled(cancelled)
            gray, time_s = np.frombuffer(buffer, np.uint8).reshape(height, width), seek_s + number / float(rate)
            cuts.see(gray, time_s)
            if number % every == 0 and any(r.start_s - 0.3 <= time_s <= r.end_s + 0.3 for r in kept):
                soft = np.asarray(cv2.GaussianBlur(cv2.resize(gray, (160, 90), interpolation=cv2.INTER_AREA), (5, 5), 0), np.uint8)
                looks.append(_look(gray, soft, before, time_s, faces, scale))
                before = soft
                if progress is not None:
                    progress(min(1.0, number / float(rate) / until_s), "finding the subject")
            number += 1
    return Sighting(looks, cuts.times())


def _look(gray: Gray, soft: Gray, before: Gray | None, time_s: float, faces: _Faces, scale: tuple[float, float]) -> Look:
    found = [Face(x * scale[0], y * scale[1], size * scale[1]) for x, y, size in faces.find(gray)]
    to_source = (gray.shape[1] * scale[0] / 160, gray.shape[0] * scale[1] / 90)
    centre = _moving(soft, before) if before is not None else None
    edges = np.abs(cv2.Laplacian(soft, cv2.CV_32F))
    x, y = _centre(np.asarray(edges, np.float32) ** 2)
    return Look(
        time_s, found, (centre[0] * to_source[0], centre[1] * to_source[1]) if centre else None, (x * to_source[0], y * to_source[1])
    )


def _moving(soft: Gray, before: Gray) -> tuple[float, float] | None:
    """Centre of what changed between two looks; None when nearly nothing or most of the frame did (a pan, a cut)."""
    change = cv2.absdiff(soft, before).astype(np.float32)
    threshold = max(6.0, 4.0 * float(np.median(change)))
    moving = change > threshold
    share = float(np.mean(moving))
    if not 0.002 <= share <= 0.45:
        return None
    return _centre(np.where(moving, change, 0.0).astype(np.float32))


def _centre(weight: npt.NDArray[np.float32]) -> tuple[float, float]:
    """Weighted medians of the columns and the rows: a few strays far away do not pull it."""
    columns, rows = np.cumsum(weight.sum(axis=0)), np.cumsum(weight.sum(axis=1))
    return float(np.searchsorted(columns, columns[-1] / 2)) + 0.5, float(np.searchsorted(rows, rows[-1] / 2)) + 0.5
