"""Scaling and moving a picture by fractions of a pixel, by way of a plain resize.

A camera without rotation asks for source = step * u + start on each axis. OpenCV's warp does that with 1/32 pixel steps at twice the cost
of its resize, which has finer steps but knows whole-pixel boxes only. So a few pixels more than wanted are drawn: from one place to
another where an edge between pixels of the frame falls on an edge between pixels of the source, as nearly as is good enough.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

Plane = npt.NDArray[np.uint8]
Matrix = npt.NDArray[np.float64]

_GOOD_PX = 0.05
_FAIR = 1.5
_FURTHEST = 48  # pixels drawn in vain on either side, at most


class Span(NamedTuple):
    """Along one axis: the box of the source, the size it is resized to, and how much of that is thrown away in front."""

    left: int
    length: int
    size: int
    skip: int


class Place(NamedTuple):
    """Where `size` (w, h) pixels lie in planes of one shape: source = matrix . (u, v, 1), no rotation. No spans: only a warp is exact."""

    matrix: Matrix
    size: tuple[int, int]
    spans: tuple[Span, Span] | None


def span(step: float, start: float, count: int, limit: int, good_px: float = _GOOD_PX) -> Span | None:
    """The smallest good box for `count` pixels at source = step * u + start, inside 0..limit; None when there is none.

    Where a step is near a simple fraction (8/7, 6/5) the same few places come up over and over, and none may be good: then a little
    further off will do, as a warp takes four times as long.
    """
    before, after = (_fitting(step, start, edge, way, limit, good_px) for edge, way in ((0, -1), (count, 1)))
    if before is None or after is None:
        return None
    (first, left), (last, right) = before, after
    return Span(left, right - left, last - first, -first) if right > left else None


def _fitting(step: float, start: float, edge: int, way: int, limit: int, good_px: float) -> tuple[int, int] | None:
    """From an edge (before the pixel of that number) on, the first that falls on an edge of the source, and on which."""
    at, fair = start + 0.5 + step * (edge - 0.5), None
    for further in range(_FURTHEST + 1):
        nearest = round(at)
        off = abs(at - nearest)
        if off <= _FAIR * good_px and 0 <= nearest <= limit:
            found = (edge + way * further, nearest)
            if off <= good_px:
                return found
            fair = fair or found
        at += way * step
    return fair


def place(matrix: Matrix, size: tuple[int, int], shape: tuple[int, ...], good_px: float = _GOOD_PX) -> Place:
    """The boxes for `size` pixels of planes of that shape (rows, columns)."""
    across = span(float(matrix[0, 0]), float(matrix[0, 2]), size[0], shape[1], good_px)
    down = span(float(matrix[1, 1]), float(matrix[1, 2]), size[1], shape[0], good_px)
    return Place(matrix, size, None if across is None or down is None else (across, down))


def resample(plane: Plane, at: Place, *, constant: bool = False) -> Plane:
    """The pixels of a plane at that place. constant: 0 outside the plane, else its edge."""
    if at.spans is None:
        border = cv2.BORDER_CONSTANT if constant else cv2.BORDER_REPLICATE
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        return np.asarray(cv2.warpAffine(plane, at.matrix, at.size, flags=flags, borderMode=border), np.uint8)
    across, down = at.spans
    box = plane[down.left : down.left + down.length, across.left : across.left + across.length]
    drawn = np.asarray(cv2.resize(box, (across.size, down.size), interpolation=cv2.INTER_LINEAR), np.uint8)
    return drawn[down.skip : down.skip + at.size[1], across.skip : across.skip + at.size[0]]
