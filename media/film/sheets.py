"""Pictures as sheets of Y, U and V (BT.709, limited range), warped to where the camera is with sub-pixel accuracy.

Planes instead of pixels of three colours: half the bytes to move, and the encoder takes them as they are.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from media.film.moves import View

Plane = npt.NDArray[np.uint8]

# Pixels of a sheet for one of the frame at zoom 1: sharp up to the largest zoom of a move, no aliasing at the smallest (bilinear).
DENSITY = 1.18
# BT.709 from RGB 0..255 to limited range.
_TO_YUV = np.array(
    [[0.182586, 0.614231, 0.062007, 16.0], [-0.100644, -0.338572, 0.439216, 128.0], [0.439216, -0.398942, -0.040274, 128.0]], np.float32
)


class Frame:
    """One I420 frame: `bytes` is what the encoder reads, `planes` are views of it."""

    def __init__(self, width: int, height: int) -> None:
        from media.crop import planes

        self.width, self.height = width, height
        self.data = np.empty(width * height * 3 // 2, np.uint8)
        self.planes = planes(self.data, width, height)

    def copy_from(self, other: Frame) -> None:
        """Take over another frame of the same size."""
        np.copyto(self.data, other.data)


class Sheet(NamedTuple):
    """A picture or a layer of one. `planes`: Y, U, V, premultiplied where there is alpha; `alpha`: at full and at half size.

    margin: how far it reaches over each edge of the frame, as a share of the frame. depth: 0 far to 1 near.
    box: the part that is not transparent: x0, y0, x1, y1 in pixels of the sheet.
    """

    planes: tuple[Plane, Plane, Plane]
    alpha: tuple[Plane, Plane] | None = None
    margin: float = 0.0
    depth: float = 0.0
    box: tuple[int, int, int, int] | None = None

    @property
    def size(self) -> tuple[int, int]:
        height, width = self.planes[0].shape
        return width, height


def to_planes(rgb: npt.NDArray[np.uint8]) -> tuple[Plane, Plane, Plane]:
    """An RGB picture of even size as Y, U and V."""
    yuv = cv2.transform(rgb, _TO_YUV)
    luma, u, v = cv2.split(np.asarray(yuv))
    half = (rgb.shape[1] // 2, rgb.shape[0] // 2)
    return (
        np.ascontiguousarray(luma, np.uint8), np.asarray(cv2.resize(u, half, interpolation=cv2.INTER_AREA), np.uint8),
        np.asarray(cv2.resize(v, half, interpolation=cv2.INTER_AREA), np.uint8),
    )  # fmt: skip


def yuv(colour: str) -> tuple[int, int, int]:
    """"#rrggbb" as Y, U, V."""
    value = colour.lstrip("#")
    rgb = np.array([int(value[i : i + 2], 16) for i in (0, 2, 4)] + [1], np.float32)
    return tuple(round(float(part)) for part in _TO_YUV @ rgb)  # type: ignore[return-value]


def opaque(rgb: npt.NDArray[np.uint8], *, margin: float = 0.0, depth: float = 0.0) -> Sheet:
    """A sheet without holes."""
    return Sheet(to_planes(rgb), None, margin, depth)


def see_through(rgba: npt.NDArray[np.uint8], *, margin: float = 0.0, depth: float = 1.0) -> Sheet | None:
    """A sheet with holes, its planes premultiplied; None when all of it is a hole."""
    alpha = np.ascontiguousarray(rgba[..., 3])
    columns, rows = np.flatnonzero(alpha.any(axis=0)), np.flatnonzero(alpha.any(axis=1))
    if not len(columns):
        return None
    planes = to_planes(np.ascontiguousarray(rgba[..., :3]))
    half = np.asarray(cv2.resize(alpha, (alpha.shape[1] // 2, alpha.shape[0] // 2), interpolation=cv2.INTER_AREA), np.uint8)
    premultiplied = tuple(
        np.asarray(cv2.multiply(plane, mask, scale=1 / 255), np.uint8) for plane, mask in zip(planes, (alpha, half, half), strict=True)
    )
    box = (int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
    return Sheet(premultiplied, (alpha, half), margin, depth, box)  # type: ignore[arg-type]


def matrix(sheet: Sheet, view: View, width: int, height: int) -> npt.NDArray[np.float64]:
    """From pixels of the frame to pixels of the sheet's Y plane (2 x 3)."""
    size, span = sheet.size, 1 + 2 * sheet.margin
    rows = []
    for axis, (frame, pixels, at) in enumerate(zip((width, height), size, (view.x, view.y), strict=True)):
        step = pixels / (span * frame * view.zoom)
        start = (at - 0.5 / view.zoom + sheet.margin) / span * pixels + 0.5 * step - 0.5
        rows.append([step if axis == 0 else 0.0, step if axis == 1 else 0.0, start])
    return np.array(rows)


def _half(full: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The same for the planes of half size. The encoder takes chroma to lie on the left pixel of each pair; our sheets have it between."""
    half = full.copy()
    half[0, 2] = (full[0, 2] - 0.5) / 2
    half[1, 2] = (full[1, 2] + 0.5 * full[1, 1] - 0.5) / 2
    return half


def lay(frame: Frame, sheet: Sheet, view: View) -> None:
    """Draw a sheet as seen from `view`: over all of the frame when it is opaque, into it where it is not transparent."""
    full = matrix(sheet, view, frame.width, frame.height)
    if sheet.alpha is None:
        for plane, target, matrix_ in zip(sheet.planes, frame.planes, (full, _half(full), _half(full)), strict=True):
            cv2.warpAffine(
                plane, matrix_, (target.shape[1], target.shape[0]), dst=target, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
                borderMode=cv2.BORDER_REPLICATE,
            )  # fmt: skip
        return
    _lay_over(frame, sheet, full)


def _lay_over(frame: Frame, sheet: Sheet, full: npt.NDArray[np.float64]) -> None:
    assert sheet.alpha is not None and sheet.box is not None
    x0, y0, x1, y1 = _reach(sheet.box, full, frame)
    if x1 <= x0 or y1 <= y0:
        return
    masks = (sheet.alpha[0], sheet.alpha[1], sheet.alpha[1])
    for number, (plane, mask, target) in enumerate(zip(sheet.planes, masks, frame.planes, strict=True)):
        part = 1 if number == 0 else 2
        left, top, right, bottom = x0 // part, y0 // part, x1 // part, y1 // part
        shifted = (full if part == 1 else _half(full)).copy()
        shifted[0, 2] += shifted[0, 0] * left
        shifted[1, 2] += shifted[1, 1] * top
        size = (right - left, bottom - top)
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        over = cv2.warpAffine(plane, shifted, size, flags=flags, borderMode=cv2.BORDER_CONSTANT)
        cover = cv2.warpAffine(mask, shifted, size, flags=flags, borderMode=cv2.BORDER_CONSTANT)
        under = target[top:bottom, left:right]
        kept = cv2.multiply(under, cv2.bitwise_not(cover), scale=1 / 255)
        cv2.add(kept, over, dst=under)


def _reach(box: tuple[int, int, int, int], full: npt.NDArray[np.float64], frame: Frame) -> tuple[int, int, int, int]:
    """The part of the frame a sheet's box may touch, on even pixels."""
    def edge(value: float, axis: int) -> float:
        return (value - full[axis, 2]) / full[axis, axis]

    left, top = np.floor(edge(box[0] - 1, 0)), np.floor(edge(box[1] - 1, 1))
    right, bottom = np.ceil(edge(box[2] + 1, 0)), np.ceil(edge(box[3] + 1, 1))
    return (
        max(0, int(left) // 2 * 2), max(0, int(top) // 2 * 2),
        min(frame.width, (int(right) + 2) // 2 * 2), min(frame.height, (int(bottom) + 2) // 2 * 2),
    )  # fmt: skip


def inside(view: View, margin: float) -> View:
    """The nearest view that shows no edge of a sheet reaching `margin` over the frame."""
    zoom = max(view.zoom, 1 / (1 + 2 * margin) + 1e-6)
    slack = 0.5 + margin - 0.5 / zoom
    return View(min(max(view.x, 0.5 - slack), 0.5 + slack), min(max(view.y, 0.5 - slack), 0.5 + slack), zoom)


def read_rgba(path: Path) -> npt.NDArray[np.uint8]:
    """A picture file upright, as RGB or (where something is transparent) RGBA. Raises UnsupportedMedia, TooLarge."""
    from PIL import Image, ImageOps

    from media.probe import probe

    probe(path)  # refuses what is damaged or a bomb
    with Image.open(path) as image:
        image.draft("RGB", (4096, 4096))
        upright = ImageOps.exif_transpose(image)
        clear = upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info
        if upright.mode.startswith("I;16") or upright.mode in ("I", "F"):
            values = np.asarray(upright, np.float32)
            grey = np.clip(values / max(1.0, float(values.max())) * 255, 0, 255).astype(np.uint8)
            return np.asarray(Image.fromarray(grey).convert("RGB"))
        pixels = np.asarray(upright.convert("RGBA" if clear else "RGB"))
    return pixels if not clear or int(pixels[..., 3].min()) < 255 else np.ascontiguousarray(pixels[..., :3])
