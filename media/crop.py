"""A moving crop of raw 4:2:0 frames, placed to fractions of a pixel: no jitter from whole-pixel steps, one frame in memory."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from media.compose import even
from media.ffmpeg import Cancelled, Progress, Reader, Writer, check_cancelled
from media.timeline import CropTrack, Edit

Plane = npt.NDArray[np.uint8]


class CropRenderer:
    """Crops the frames of an Edit that is snapped to its rate. `source_size` (w, h) is the size frames must be decoded to."""

    def __init__(self, edit: Edit, frames: int) -> None:
        picture = edit.picture
        assert picture is not None and picture.crop is not None
        track = picture.crop
        self._size = (picture.width_px, picture.height_px)
        # Frames are made smaller by ffmpeg (area filters); enlarging comes after the crop and touches the crop only.
        shrink = min(1.0, picture.height_px / track.height_px)
        self.source_size = (even(track.source_width_px * shrink), even(track.source_height_px * shrink))
        scale = (self.source_size[0] / track.source_width_px, self.source_size[1] / track.source_height_px)
        # Whole even pixels, so that luma and chroma share one window: off by a pixel of width at most, spread on both sides.
        self._window = (_nearest_even(track.width_px * scale[0]), _nearest_even(track.height_px * scale[1]))
        off = ((track.width_px * scale[0] - self._window[0]) / 2, (track.height_px * scale[1] - self._window[1]) / 2)
        corners = corners_at(track, frame_times(edit, frames))
        self._corners = corners * np.asarray(scale) + np.asarray(off)
        self._frames = frames

    def run(self, reader: Reader, writer: Writer, progress: Progress | None, cancelled: Cancelled | None) -> None:
        """Move every frame from the decoder through the crop to the encoder. Raises StepCancelled."""
        width, height = self.source_size
        taken = bytearray(width * height * 3 // 2)
        made = np.empty(self._size[0] * self._size[1] * 3 // 2, np.uint8)
        source, result = planes(np.frombuffer(taken, np.uint8), width, height), planes(made, *self._size)
        for number in range(self._frames):
            check_cancelled(cancelled)
            if not reader.read_into(memoryview(taken)):
                break  # the source ends a frame early; the encoder is told the exact count by its sound
            self._draw(source, result, number)
            writer.write(made.data)
            if progress is not None and number % 15 == 0:
                progress(number / self._frames, "encoding")

    def _draw(self, source: list[Plane], result: list[Plane], number: int) -> None:
        x, y = self._corners[number]
        for index, (plane, target) in enumerate(zip(source, result, strict=True)):
            part = 1 if index == 0 else 2
            window = shifted(plane, x / part, y / part, self._window[0] // part, self._window[1] // part)
            if window.shape == target.shape:
                target[:] = window
            else:
                cv2.resize(window, (target.shape[1], target.shape[0]), dst=target, interpolation=cv2.INTER_CUBIC)


def shifted(plane: Plane, x: float, y: float, width: int, height: int) -> Plane:
    """The window of `plane` whose top-left corner lies at (x, y), fractions of a pixel included, edges repeated outside.

    Four-tap cubic interpolation, one phase for the whole window: a tenth of the time of a general warp, and no rounding of the phase.
    """
    left, top = int(np.floor(x)), int(np.floor(y))
    rows = np.clip(np.arange(top - 1, top + height + 2), 0, plane.shape[0] - 1)
    first, last = max(0, left - 1), min(plane.shape[1], left + width + 2)
    inside = top >= 1 and top + height + 2 <= plane.shape[0]
    part = plane[top - 1 : top + height + 2, first:last] if inside else plane[rows, first:last]
    missing = (first - (left - 1), left + width + 2 - last)
    if any(missing):
        part = np.pad(part, ((0, 0), missing), mode="edge")
    if x == left and y == top:
        return part[1 : 1 + height, 1 : 1 + width]
    moved = cv2.sepFilter2D(part, -1, _cubic(x - left), _cubic(y - top), anchor=(1, 1), borderType=cv2.BORDER_REPLICATE)
    return np.asarray(moved[1 : 1 + height, 1 : 1 + width], np.uint8)


def _cubic(t: float) -> npt.NDArray[np.float64]:
    """Catmull-Rom weights of the pixels at -1, 0, 1, 2 for a position t in [0, 1)."""
    return np.array([
        -0.5 * t + t**2 - 0.5 * t**3, 1 - 2.5 * t**2 + 1.5 * t**3, 0.5 * t + 2 * t**2 - 1.5 * t**3, -0.5 * t**2 + 0.5 * t**3,
    ])


def _nearest_even(size_px: float) -> int:
    return max(2, round(size_px / 2) * 2)


def planes(buffer: Plane, width: int, height: int) -> list[Plane]:
    """Views of the Y, U and V planes of one I420 frame; both sizes even."""
    luma, chroma = width * height, width * height // 4
    return [
        buffer[:luma].reshape(height, width),
        buffer[luma : luma + chroma].reshape(height // 2, width // 2),
        buffer[luma + chroma :].reshape(height // 2, width // 2),
    ]


def frame_times(edit: Edit, frames: int) -> npt.NDArray[np.float64]:
    """Source time of every frame of the result, in seconds."""
    assert edit.picture is not None
    starts = np.cumsum([0.0] + [segment.duration_s for segment in edit.segments])
    at = np.arange(frames) / float(edit.picture.fps)
    # A quarter frame inside the frame: exactly on a boundary, rounding would decide.
    inside = np.minimum(at + 0.25 / float(edit.picture.fps), starts[-1] - 1e-9)
    index = np.clip(np.searchsorted(starts, inside, side="right") - 1, 0, len(edit.segments) - 1)
    first = np.array([segment.start_s for segment in edit.segments])[index]
    speed = np.array([segment.speed for segment in edit.segments])[index]
    return first + np.maximum(0.0, at - starts[index]) * speed


def corners_at(track: CropTrack, times_s: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Top-left corners, shape (len(times_s), 2), in displayed source pixels."""
    index = np.clip(np.searchsorted([shot.start_s for shot in track.shots], times_s, side="right") - 1, 0, None)
    result = np.empty((len(times_s), 2))
    for number in np.unique(index):
        shot, mask = track.shots[number], index == number
        result[mask, 0] = np.interp(times_s[mask], shot.times_s, shot.x_px)
        result[mask, 1] = np.interp(times_s[mask], shot.times_s, shot.y_px)
    return result
