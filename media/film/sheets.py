"""Pictures as sheets of Y, U and V (BT.709, limited range), moved to where the camera is by fractions of a pixel.

Planes instead of pixels of three colours: half the bytes to move, and the encoder takes them as they are.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from media.film.moves import View
from media.film.resample import Place, place, resample

Plane = npt.NDArray[np.uint8]
Matrix = npt.NDArray[np.float64]

# Pixels of a sheet for one of the frame at zoom 1: sharp up to the largest zoom of a move, no aliasing at the smallest (bilinear).
# Above every usual zoom: where the two are alike, whole pixels fall on whole pixels, and `resample` has to warp.
DENSITY = 1.3
# BT.709 from RGB 0..255 to limited range.
_TO_YUV = np.array(
    [[0.182586, 0.614231, 0.062007, 16.0], [-0.100644, -0.338572, 0.439216, 128.0], [0.439216, -0.398942, -0.040274, 128.0]], np.float32
)

# The same for premultiplied RGBA: the offsets weigh as much as the pixel is opaque.
_TO_YUV_PREMULTIPLIED = np.hstack([_TO_YUV[:, :3], _TO_YUV[:, 3:] / 255])
# Off by so much nobody sees a picture move unevenly: brightness a twentieth of a pixel at the worst place, colours more.
_GOOD_PX, _GOOD_CHROMA_PX = 0.05, 0.1
_AROUND_PX = 64  # added around the ink of a sheet: room for `resample` to choose its box
_SURE_PX = 2  # a pixel of a frame takes from its neighbours, one of colour from twice as far


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

    margin: how far it reaches over each edge of the frame, as a share of the frame. depth: 0 far to 1 near. size: of the whole sheet in
    pixels, of which the planes begin at `corner`. ink: the part that is not transparent: x0, y0, x1, y1. solid: from which row on and
    before which nothing shines through.
    """

    planes: tuple[Plane, Plane, Plane]
    alpha: tuple[Plane, Plane] | None = None
    margin: float = 0.0
    depth: float = 0.0
    size: tuple[int, int] = (0, 0)
    corner: tuple[int, int] = (0, 0)
    ink: tuple[int, int, int, int] = (0, 0, 0, 0)
    solid: tuple[int, int] = (0, 0)


def resized(pixels: Plane, target: tuple[int, int]) -> Plane:
    """At that size (w, h); pixels with alpha are premultiplied."""
    how = cv2.INTER_AREA if pixels.shape[1] >= target[0] else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(np.ascontiguousarray(pixels), target, interpolation=how), np.uint8)


def _planes(pixels: Plane, to_yuv: npt.NDArray[np.floating], size: tuple[int, int]) -> tuple[Plane, Plane, Plane]:
    """Y, U and V of an even size. The planes are enlarged, not the pixels: half the work."""
    luma, u, v = cv2.split(cv2.transform(pixels, to_yuv))
    return _sized(luma, size), _sized(u, _half_of(size)), _sized(v, _half_of(size))


def _sized(plane: cv2.typing.MatLike, size: tuple[int, int]) -> Plane:
    pixels = np.asarray(plane, np.uint8)
    return pixels if pixels.shape == size[::-1] else resized(pixels, size)


def _half_of(size: tuple[int, int]) -> tuple[int, int]:
    return size[0] // 2, size[1] // 2


def _no_larger(pixels: Plane, size: tuple[int, int]) -> Plane:
    return np.ascontiguousarray(pixels) if pixels.shape[1] <= size[0] else resized(pixels, size)


def yuv(colour: str) -> tuple[int, int, int]:
    """ "#rrggbb" as Y, U, V."""
    value = colour.lstrip("#")
    rgb = np.array([int(value[i : i + 2], 16) for i in (0, 2, 4)] + [1], np.float32)
    return tuple(round(float(part)) for part in _TO_YUV @ rgb)  # type: ignore[return-value]


def opaque(rgb: Plane, size: tuple[int, int], *, margin: float = 0.0, depth: float = 0.0) -> Sheet:
    """A sheet of that even size without holes."""
    luma, u, v = _planes(_no_larger(rgb, size), _TO_YUV, size)
    planes = (_bordered(luma, _AROUND_PX), _bordered(u, _AROUND_PX // 2), _bordered(v, _AROUND_PX // 2))
    return Sheet(planes, None, margin, depth, size, (-_AROUND_PX, -_AROUND_PX), (0, 0, *size))


def _bordered(plane: Plane, width: int) -> Plane:
    return np.asarray(cv2.copyMakeBorder(plane, width, width, width, width, cv2.BORDER_REPLICATE), np.uint8)


def see_through(rgba: Plane, size: tuple[int, int], *, margin: float = 0.0, depth: float = 1.0) -> Sheet | None:
    """A sheet of that even size with holes, from premultiplied pixels; None when all of it is a hole. Only the part that is not empty is
    kept."""
    pixels = _no_larger(rgba, size)
    cover = cv2.extractChannel(pixels, 3)
    # As the planes are made: where the two differ, colours fray.
    alpha, alpha_of_colour = _sized(cover, size), _sized(cover, _half_of(size))
    columns, rows = np.flatnonzero(alpha.any(axis=0)), np.flatnonzero(alpha.any(axis=1))
    if not len(columns):
        return None
    # On even pixels, as the planes of colour are half as large.
    left, top = int(columns[0]) // 2 * 2, int(rows[0]) // 2 * 2
    right, bottom = int(columns[-1]) // 2 * 2 + 2, int(rows[-1]) // 2 * 2 + 2

    def part(plane: Plane, share: int) -> Plane:
        return np.pad(plane[top // share : bottom // share, left // share : right // share], _AROUND_PX // share)

    luma, u, v = _planes(pixels, _TO_YUV_PREMULTIPLIED, size)
    return Sheet(
        (part(luma, 1), part(u, 2), part(v, 2)), (part(alpha, 1), part(alpha_of_colour, 2)), margin, depth, size,
        (left - _AROUND_PX, top - _AROUND_PX), (left, top, right, bottom), _solid(alpha[:bottom, left:right]),
    )  # fmt: skip


def _solid(alpha: Plane) -> tuple[int, int]:
    """The most rows in a row without a hole: not always down to the last, as the lower edge of a layer may be soft."""
    holes = [-1, *np.flatnonzero(alpha.min(axis=1) < 255).tolist(), len(alpha)]
    before, after = max(pairwise(holes), key=lambda pair: pair[1] - pair[0])
    return before + 1, after


def premultiplied(rgba: Plane) -> Plane:
    """Colours times their opacity, so that sheets can be scaled and laid over each other."""
    if rgba.shape[2] == 3:
        return np.asarray(cv2.cvtColor(np.ascontiguousarray(rgba), cv2.COLOR_RGB2RGBA), np.uint8)
    rgba = np.ascontiguousarray(rgba)
    alpha = cv2.extractChannel(rgba, 3)
    return np.asarray(cv2.multiply(rgba, cv2.merge([alpha, alpha, alpha, np.full_like(alpha, 255)]), scale=1 / 255), np.uint8)


def matrix(sheet: Sheet, view: View, width: int, height: int) -> Matrix:
    """From pixels of the frame to pixels of the sheet's Y plane (2 x 3)."""
    span = 1 + 2 * sheet.margin
    rows = []
    axes = zip((width, height), sheet.size, (view.x, view.y), sheet.corner, strict=True)
    for axis, (frame, pixels, at, corner) in enumerate(axes):
        step = pixels / (span * frame * view.zoom)
        start = (at - 0.5 / view.zoom + sheet.margin) / span * pixels + 0.5 * step - 0.5 - corner
        rows.append([step if axis == 0 else 0.0, step if axis == 1 else 0.0, start])
    return np.array(rows)


def _half(full: Matrix) -> Matrix:
    """The same for the planes of half size. The encoder takes chroma to lie on the left pixel of each pair; our sheets have it between."""
    half = full.copy()
    half[0, 2] = (full[0, 2] - 0.5) / 2
    half[1, 2] = (full[1, 2] + 0.5 * full[1, 1] - 0.5) / 2
    return half


def lay(frame: Frame, sheet: Sheet, view: View, until: int | None = None) -> None:
    """Draw a sheet as seen from `view`: over all of the frame when it is opaque, into it where it is not transparent.

    until: row of the frame that is hidden by a nearer sheet, with all below it.
    """
    full = matrix(sheet, view, frame.width, frame.height)
    low = frame.height if until is None else until
    if sheet.alpha is None:
        _cover(frame, sheet, full, (0, 0, frame.width, low))
        return
    x0, y0, x1, y1 = _reach(sheet, full, frame)
    floor, low = hides_from(frame, sheet, view), min(y1, low)
    _blend(frame, sheet, full, (x0, y0, x1, min(floor, low)))
    _cover(frame, sheet, full, (0, max(y0, floor), frame.width, low))


def hides_from(frame: Frame, sheet: Sheet, view: View) -> int:
    """The row of the frame from which on a sheet hides everything behind it; the frame's height when there is none."""
    full = matrix(sheet, view, frame.width, frame.height)
    left, top = full[:, 2] + sheet.corner
    right, bottom = left + full[0, 0] * (frame.width - 1), top + full[1, 1] * (frame.height - 1)
    x0, _, x1, _ = sheet.ink
    first_row, end_row = sheet.solid
    if left < x0 + _SURE_PX or right > x1 - 1 - _SURE_PX or bottom > end_row - 1 - _SURE_PX:
        return frame.height
    first = int(np.ceil((first_row + _SURE_PX - top) / full[1, 1]))
    return min(frame.height, max(0, (first + 1) // 2 * 2))


def _parts(sheet: Sheet, full: Matrix, box: tuple[int, int, int, int]) -> list[tuple[tuple[slice, slice], Place]]:
    """For the planes Y, U and V: the part of a frame that a box is, and where it lies in the sheet."""
    made: list[tuple[tuple[slice, slice], Place]] = []
    for part, matrix_of_part, plane, good_px in (
        (1, full, sheet.planes[0], _GOOD_PX),
        (2, _half(full), sheet.planes[1], _GOOD_CHROMA_PX),
    ):
        left, top, right, bottom = (edge // part for edge in box)
        at = matrix_of_part.copy()
        at[:, 2] += (at[0, 0] * left, at[1, 1] * top)
        made.append(((slice(top, bottom), slice(left, right)), place(at, (right - left, bottom - top), plane.shape, good_px)))
    return [made[0], made[1], made[1]]


def _cover(frame: Frame, sheet: Sheet, full: Matrix, box: tuple[int, int, int, int]) -> None:
    """Draw a part where nothing shines through."""
    if box[0] >= box[2] or box[1] >= box[3]:
        return
    for plane, target, (part, at) in zip(sheet.planes, frame.planes, _parts(sheet, full, box), strict=True):
        target[part] = resample(plane, at)


def _blend(frame: Frame, sheet: Sheet, full: Matrix, box: tuple[int, int, int, int]) -> None:
    """Draw a part over what is there."""
    if box[0] >= box[2] or box[1] >= box[3] or sheet.alpha is None:
        return
    luma, colour, _ = parts = _parts(sheet, full, box)
    shine = [cv2.bitwise_not(resample(alpha, at, constant=True)) for alpha, (_, at) in zip(sheet.alpha, (luma, colour), strict=True)]
    for plane, target, (part, at), holes in zip(sheet.planes, frame.planes, parts, (shine[0], shine[1], shine[1]), strict=True):
        under = target[part]
        cv2.add(cv2.multiply(under, holes, scale=1 / 255), resample(plane, at, constant=True), dst=under)


def _reach(sheet: Sheet, full: Matrix, frame: Frame) -> tuple[int, int, int, int]:
    """The part of the frame a sheet's ink may touch, on even pixels."""

    def edge(value: float, axis: int) -> float:
        return (value - sheet.corner[axis] - full[axis, 2]) / full[axis, axis]

    left, top = np.floor(edge(sheet.ink[0] - 1, 0)), np.floor(edge(sheet.ink[1] - 1, 1))
    right, bottom = np.ceil(edge(sheet.ink[2] + 1, 0)), np.ceil(edge(sheet.ink[3] + 1, 1))
    return (
        max(0, int(left) // 2 * 2), max(0, int(top) // 2 * 2),
        min(frame.width, (int(right) + 2) // 2 * 2), min(frame.height, (int(bottom) + 2) // 2 * 2),
    )  # fmt: skip


def inside(view: View, margin: float) -> View:
    """The nearest view that shows no edge of a sheet reaching `margin` over the frame."""
    zoom = max(view.zoom, 1 / (1 + 2 * margin) + 1e-6)
    slack = 0.5 + margin - 0.5 / zoom
    return View(min(max(view.x, 0.5 - slack), 0.5 + slack), min(max(view.y, 0.5 - slack), 0.5 + slack), zoom)
