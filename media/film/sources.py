"""What a scene shows: a picture under a moving camera, sheets with depth between them, or a clip. Each draws one frame at a time."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
import numpy.typing as npt

from media import ffmpeg
from media.film.moves import Move, View
from media.film.pictures import covers, even
from media.film.scenes import FPS, Scene
from media.film.sheets import DENSITY, Frame, Sheet, hides_from, inside, lay, opaque
from media.frames import fitted, scaler, to_sdr
from media.probe import Probe, probe
from media.timeline import Picture

Pixels = npt.NDArray[np.uint8]

_FAR, _NEAR = 0.35, 1.25  # how much of the camera's way a sheet at depth 0 and at depth 1 goes
# Pixels of a sheet for one of a frame at which the same few places come up over and over, so that only a warp meets them, which takes six
# times as long; how near is too near, and how much nearer a camera goes that stays at such a distance.
_UNEVEN, _TOO_NEAR, _NEARER = (6 / 5, 5 / 4), 0.004, 1.006
_SLOWEST = 0.5  # a clip shorter than its scene is slowed down to this, then begun again


class Source(Protocol):
    """One scene's picture."""

    def draw(self, frame: Frame, share: float, zoom: float = 1.0) -> None:
        """Draw the scene at a share of its time (a little below 0 or above 1 while it changes); zoom: enlarged by a transition."""
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...


class PictureSource:
    """Sheets, back to front, under a camera move."""

    def __init__(self, sheets: list[Sheet], move: Move) -> None:
        self._sheets, self._move = sheets, move
        self._nearer = [nearer(self._seen(number, 0.0).zoom, self._seen(number, 1.0).zoom) for number in range(len(sheets))]

    def draw(self, frame: Frame, share: float, zoom: float = 1.0) -> None:
        """See Source."""
        views = [self._view(number, share, zoom) for number in range(len(self._sheets))]
        # What a nearer sheet hides is not drawn.
        hidden = [hides_from(frame, sheet, view) for sheet, view in zip(self._sheets, views, strict=True)]
        for number, (sheet, view) in enumerate(zip(self._sheets, views, strict=True)):
            lay(frame, sheet, view, min(hidden[number + 1 :], default=frame.height))

    def _view(self, number: int, share: float, zoom: float) -> View:
        seen = self._seen(number, share)
        seen = seen._replace(zoom=seen.zoom * zoom * self._nearer[number])
        return inside(seen, self._sheets[number].margin) if number == 0 else seen

    def _seen(self, number: int, share: float) -> View:
        view = self._move.at(share)
        return view if len(self._sheets) == 1 else parallax(view, self._sheets[number].depth)

    def close(self) -> None:
        """See Source."""
        self._sheets = []


def nearer(first: float, last: float) -> float:
    """How much a sheet is enlarged that is seen from one zoom to another, so that it does not stay where it can only be warped."""
    steps = [DENSITY / first, DENSITY / last]
    return _NEARER if any(max(abs(step - uneven) for step in steps) < _TOO_NEAR for uneven in _UNEVEN) else 1.0


def parallax(view: View, depth: float) -> View:
    """What a sheet at that depth sees of a camera's move: near ones move further."""
    part = _FAR + (_NEAR - _FAR) * depth
    return View(0.5 + (view.x - 0.5) * part, 0.5 + (view.y - 0.5) * part, 1 + (view.zoom - 1) * part)


class ClipSource:
    """A clip, cropped to the frame (or whole on a blurred copy of itself), decoded in a stream as the film goes on."""

    def __init__(self, scene: Scene, size: tuple[int, int], seconds: float) -> None:
        assert scene.clip is not None
        self._facts = probe(scene.clip)
        self._size = size
        self._frame = Frame(*size)
        self._frames = round(seconds * FPS)
        self._args = _decode_args(scene.clip, self._facts, size, scene.focus or (0.5, 0.5), seconds)
        self._reader: ffmpeg.Reader | None = None
        self._at = -1

    def draw(self, frame: Frame, share: float, zoom: float = 1.0) -> None:
        """See Source. Frames are asked for in order: one further each time the share has grown."""
        if self._reader is None:
            self._reader = ffmpeg.Reader(self._args)
        wanted = max(0, round(share * self._frames))
        while self._at < wanted and self._reader.read_into(memoryview(self._frame.data.data)):
            self._at += 1
        if zoom == 1.0:
            frame.copy_from(self._frame)
            return
        luma, u, v = self._frame.planes
        lay(frame, Sheet((luma, u, v), size=self._size), View(0.5, 0.5, zoom))

    def close(self) -> None:
        """See Source."""
        if self._reader is not None:
            self._reader.__exit__()
            self._reader = None


def _decode_args(path: Path, facts: Probe, size: tuple[int, int], focus: tuple[float, float], seconds: float) -> list[str]:
    speed = min(1.0, max(_SLOWEST, facts.video_duration_s / seconds))
    loops = facts.video_duration_s / speed < seconds - 0.05
    grid = f"setpts=(PTS-STARTPTS)/{speed:.5f},fps={FPS}"
    before = ["bwdif=deint=interlaced"] if facts.interlaced else []
    chain = ",".join([*before, grid])
    if covers(facts.width_px, facts.height_px, size):
        scale = max(size[0] / facts.width_px, size[1] / facts.height_px)
        wide, high = max(size[0], even(facts.width_px * scale)), max(size[1], even(facts.height_px * scale))
        left, top = round((wide - size[0]) * focus[0] / 2) * 2, round((high - size[1]) * focus[1] / 2) * 2
        crop = f"crop={size[0]}:{size[1]}:{min(left, wide - size[0])}:{min(top, high - size[1])}"
        graph = f"[0:v:0]{','.join([chain, *to_sdr(facts), scaler(facts, wide, high), crop])}[v]"
    else:
        picture = Picture(width_px=size[0], height_px=size[1], fps_num=FPS, fit="blur")
        graph = f"[0:v:0]{chain}[cut];{fitted(facts, picture, '[cut]', '[v]')}"
    loop = ["-stream_loop", "-1"] if loops else []
    raw = ["-an", "-f", "rawvideo", "-pix_fmt", "yuv420p", "pipe:1"]
    return [*loop, *ffmpeg.input_args(path), "-filter_complex", graph, "-map", "[v]", *raw]


class ColourSource:
    """A scene without a picture: one colour of its palette, darker towards the edges, so that words alone still look meant."""

    def __init__(self, scene: Scene, size: tuple[int, int], move: Move) -> None:
        colour = np.array([int(scene.palette.background.lstrip("#")[i : i + 2], 16) for i in (0, 2, 4)], np.float32)
        rows = np.linspace(-1, 1, 64)[:, None] ** 2 + np.linspace(-1, 1, 36)[None, :] ** 2
        shade = np.clip(1.25 - 0.35 * rows, 0.5, 1.3)[..., None] * colour
        target = (even(size[0] * DENSITY), even(size[1] * DENSITY))
        pixels = cv2.resize(np.asarray(np.clip(shade, 0, 255), np.float32), target, interpolation=cv2.INTER_CUBIC)
        noise = np.random.default_rng(1).normal(0, 2.2, (*pixels.shape[:2], 1))  # grain: no bands, and something that moves
        self._picture = PictureSource([opaque(np.asarray(np.clip(pixels + noise, 0, 255), np.uint8), target)], move)

    def draw(self, frame: Frame, share: float, zoom: float = 1.0) -> None:
        """See Source."""
        self._picture.draw(frame, share, zoom)

    def close(self) -> None:
        """See Source."""
        self._picture.close()
