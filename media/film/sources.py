"""What a scene shows: a picture under a moving camera, sheets with depth between them, or a clip. Each draws one frame at a time."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
import numpy.typing as npt

from media import ffmpeg
from media.film.moves import Move, View
from media.film.scenes import FPS, Layer, Scene
from media.film.sheets import DENSITY, Frame, Sheet, inside, lay, opaque, read_rgba, see_through
from media.frames import fitted, scaler, to_sdr
from media.probe import Probe, probe
from media.timeline import Picture

Pixels = npt.NDArray[np.uint8]

# A picture of another shape is cropped as long as so much of it stays; below that it stands whole on a blurred copy of itself.
_LEAST_KEPT = 0.45
_FAR, _NEAR = 0.35, 1.25  # how much of the camera's way a sheet at depth 0 and at depth 1 goes
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

    def draw(self, frame: Frame, share: float, zoom: float = 1.0) -> None:
        """See Source."""
        view = self._move.at(share)
        for number, sheet in enumerate(self._sheets):
            seen = view if len(self._sheets) == 1 else parallax(view, sheet.depth)
            seen = View(0.5 + (seen.x - 0.5), seen.y, seen.zoom * zoom)
            lay(frame, sheet, inside(seen, sheet.margin) if number == 0 else seen)

    def close(self) -> None:
        """See Source."""
        self._sheets = []


def parallax(view: View, depth: float) -> View:
    """What a sheet at that depth sees of a camera's move: near ones move further."""
    part = _FAR + (_NEAR - _FAR) * depth
    return View(0.5 + (view.x - 0.5) * part, 0.5 + (view.y - 0.5) * part, 1 + (view.zoom - 1) * part)


def picture_source(scene: Scene, size: tuple[int, int], move: Move) -> PictureSource:
    """The picture or layers of a scene, at the size the camera needs."""
    if scene.layers:
        sheets = [sheet for number, layer in enumerate(scene.layers) if (sheet := _layer(layer, size, number)) is not None]
        return PictureSource(sheets, move)
    assert scene.picture is not None
    return PictureSource(_sheets(read_rgba(scene.picture), size, scene), move)


def _layer(layer: Layer, size: tuple[int, int], number: int) -> Sheet | None:
    pixels = read_rgba(layer.path)
    span = 1 + 2 * layer.margin
    target = (_even(size[0] * span * DENSITY), _even(size[1] * span * DENSITY))
    fitted_pixels = _resized(_cropped(pixels, target[0] / target[1], (0.5, 0.5)), target)
    if fitted_pixels.shape[2] == 3 or number == 0:
        return opaque(np.ascontiguousarray(fitted_pixels[..., :3]), margin=layer.margin, depth=layer.depth)
    return see_through(fitted_pixels, margin=layer.margin, depth=layer.depth)


def _sheets(pixels: Pixels, size: tuple[int, int], scene: Scene) -> list[Sheet]:
    flat = _flattened(pixels, scene.palette.background)
    target = (_even(size[0] * DENSITY), _even(size[1] * DENSITY))
    if kept(flat.shape[1], flat.shape[0], size) >= _LEAST_KEPT:
        return [opaque(_resized(_cropped(flat, size[0] / size[1], scene.focus or (0.5, 0.5)), target))]
    back = _blurred(flat, target)
    card = _card(flat, target)
    front = see_through(card, depth=0.75)
    return [opaque(back, depth=0.0), *([front] if front is not None else [])]


def kept(width: int, height: int, size: tuple[int, int]) -> float:
    """The share of a picture that is still seen when it covers a frame of that size."""
    one, two = width / height, size[0] / size[1]
    return min(one, two) / max(one, two)


def _flattened(pixels: Pixels, background: str) -> Pixels:
    """Transparent parts filled with a colour."""
    if pixels.shape[2] == 3:
        return pixels
    value = background.lstrip("#")
    colour = np.array([int(value[i : i + 2], 16) for i in (0, 2, 4)], np.float32)
    share = pixels[..., 3:].astype(np.float32) / 255
    return np.asarray(pixels[..., :3] * share + colour * (1 - share) + 0.5, np.uint8)


def _cropped(pixels: Pixels, aspect: float, focus: tuple[float, float]) -> Pixels:
    """The largest part of that shape with the focus as near its middle as can be."""
    height, width = pixels.shape[:2]
    wide, high = min(width, round(height * aspect)), min(height, round(width / aspect))
    left = min(max(0, round(focus[0] * width - wide / 2)), width - wide)
    top = min(max(0, round(focus[1] * height - high / 2)), height - high)
    return pixels[top : top + high, left : left + wide]


def _resized(pixels: Pixels, target: tuple[int, int]) -> Pixels:
    shrinks = pixels.shape[1] >= target[0]
    how = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    if pixels.shape[2] == 4:  # colours of transparent pixels must not bleed in
        alpha = pixels[..., 3:].astype(np.float32) / 255
        soft = cv2.resize(np.dstack([pixels[..., :3] * alpha, alpha * 255]), target, interpolation=how)
        cover = np.clip(soft[..., 3:], 0, 255)
        colour = soft[..., :3] * (255 / np.maximum(cover, 1.0))
        return np.asarray(np.clip(np.dstack([colour, cover]) + 0.5, 0, 255), np.uint8)
    return np.asarray(cv2.resize(np.ascontiguousarray(pixels), target, interpolation=how), np.uint8)


def _blurred(pixels: Pixels, target: tuple[int, int]) -> Pixels:
    """A soft, darker copy that covers the frame."""
    small = (max(2, target[0] // 16), max(2, target[1] // 16))
    tiny = _resized(_cropped(pixels, target[0] / target[1], (0.5, 0.5)), small)
    soft = cv2.GaussianBlur(tiny, (0, 0), sigmaX=small[0] / 16)
    large = cv2.resize(np.asarray(soft), target, interpolation=cv2.INTER_CUBIC)
    return np.asarray(large.astype(np.float32) * 0.62, np.uint8)


def _card(pixels: Pixels, target: tuple[int, int]) -> Pixels:
    """The picture whole, with round corners and a shadow, on a transparent sheet."""
    height, width = pixels.shape[:2]
    scale = min(0.92 * target[0] / width, 0.86 * target[1] / height)
    wide, high = _even(width * scale), _even(height * scale)
    sheet = np.zeros((target[1], target[0], 4), np.uint8)
    left, top = (target[0] - wide) // 2, (target[1] - high) // 2
    radius = max(8, round(0.02 * max(wide, high)))
    mask = _round_box(sheet.shape[:2], (left, top, left + wide, top + high), radius)
    shadow = cv2.GaussianBlur(mask, (0, 0), sigmaX=0.018 * target[0])
    shadow = np.roll(np.asarray(shadow), round(0.01 * target[0]), axis=0)
    sheet[..., 3] = np.asarray(shadow * 0.5, np.uint8)
    inner = mask[top : top + high, left : left + wide, None].astype(np.float32) / 255
    part = sheet[top : top + high, left : left + wide]
    cover = inner + part[..., 3:].astype(np.float32) / 255 * (1 - inner)
    resized = _resized(pixels, (wide, high)).astype(np.float32)
    part[..., :3] = np.asarray(resized * inner / np.maximum(cover, 1e-3) + 0.5, np.uint8)
    part[..., 3:] = np.asarray(cover * 255 + 0.5, np.uint8)
    return sheet


def _round_box(shape: tuple[int, ...], box: tuple[int, int, int, int], radius: int) -> Pixels:
    from PIL import Image, ImageDraw

    mask = Image.new("L", (shape[1], shape[0]))
    ImageDraw.Draw(mask).rounded_rectangle((box[0], box[1], box[2] - 1, box[3] - 1), radius=radius, fill=255)
    return np.asarray(mask)


def _even(value: float) -> int:
    return max(2, round(value / 2) * 2)


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
        lay(frame, Sheet(tuple(self._frame.planes)), View(0.5, 0.5, zoom))  # type: ignore[arg-type]

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
    if kept(facts.width_px, facts.height_px, size) >= _LEAST_KEPT:
        scale = max(size[0] / facts.width_px, size[1] / facts.height_px)
        wide, high = max(size[0], _even(facts.width_px * scale)), max(size[1], _even(facts.height_px * scale))
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
        target = (_even(size[0] * DENSITY), _even(size[1] * DENSITY))
        pixels = cv2.resize(np.asarray(np.clip(shade, 0, 255), np.float32), target, interpolation=cv2.INTER_CUBIC)
        noise = np.random.default_rng(1).normal(0, 2.2, (*pixels.shape[:2], 1))  # grain: no bands, and something that moves
        self._picture = PictureSource([opaque(np.asarray(np.clip(pixels + noise, 0, 255), np.uint8))], move)

    def draw(self, frame: Frame, share: float, zoom: float = 1.0) -> None:
        """See Source."""
        self._picture.draw(frame, share, zoom)

    def close(self) -> None:
        """See Source."""
        self._picture.close()
