"""A moving crop drawn with sub-pixel warps on raw 4:2:0 frames: no jitter from whole-pixel steps, one frame in memory."""

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
        # Frames are made smaller by ffmpeg (area filters); enlarging waits for the warp, which touches the crop only.
        shrink = min(1.0, picture.height_px / track.height_px)
        self.source_size = (even(track.source_width_px * shrink), even(track.source_height_px * shrink))
        scale = (self.source_size[0] / track.source_width_px, self.source_size[1] / track.source_height_px)
        self._step = (track.width_px * scale[0] / picture.width_px, track.height_px * scale[1] / picture.height_px)
        corners = corners_at(track, frame_times(edit, frames))
        self._corners = corners * np.asarray(scale)
        self._frames = frames

    def run(self, reader: Reader, writer: Writer, progress: Progress | None, cancelled: Cancelled | None) -> None:
        """Move every frame from the decoder through the warp to the encoder. Raises StepCancelled."""
        width, height = self.source_size
        taken = bytearray(width * height * 3 // 2)
        made = np.empty(self._size[0] * self._size[1] * 3 // 2, np.uint8)
        source, result = planes(np.frombuffer(taken, np.uint8), width, height), planes(made, *self._size)
        for number in range(self._frames):
            check_cancelled(cancelled)
            if not reader.read_into(memoryview(taken)):
                break  # the source ends a frame early; the encoder is told the exact count by its sound
            self._warp(source, result, number)
            writer.write(made.data)
            if progress is not None and number % 15 == 0:
                progress(number / self._frames, "encoding")

    def _warp(self, source: list[Plane], result: list[Plane], number: int) -> None:
        x, y = self._corners[number]
        for index, (plane, target) in enumerate(zip(source, result, strict=True)):
            part = 1.0 if index == 0 else 0.5
            (step_x, step_y), (rows, columns) = self._step, target.shape
            # Pixel centres are at +0.5: target centre u maps to corner + u * step.
            matrix = np.array([[step_x, 0, x * part + 0.5 * step_x - 0.5], [0, step_y, y * part + 0.5 * step_y - 0.5]])
            flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
            cv2.warpAffine(plane, matrix, (columns, rows), dst=target, flags=flags, borderMode=cv2.BORDER_REPLICATE)


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
