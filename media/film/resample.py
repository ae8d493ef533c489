"""Scaling and moving a picture by fractions of a pixel, by way of a plain resize.

A camera without rotation asks for source = a * u + t on each axis. OpenCV's warp does that with 1/32 pixel steps in 6.9 ms for
1080x1920; its resize, which knows whole-pixel boxes only, takes 2.4 ms and has finer steps. But a box can be chosen: `skip` pixels of the
result thrown away in front shift the phase, and the ratio of two whole sizes comes as near to `a` as wanted. A search over a few
thousand such boxes finds one that is right to a hundredth of a pixel everywhere in the frame. Planes of one sheet share it.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

Plane = npt.NDArray[np.uint8]
Matrix = npt.NDArray[np.float64]

_TRIES = 48  # of skip and of size each: 0.011 px off at worst in the middle of 2000 random placements
_GOOD_PX = 0.03
_SKIPS, _EXTRAS = np.arange(_TRIES)[:, None], np.arange(2 * _TRIES - 1)
_SMALLER_PX = 3e-4  # what a row or column drawn in vain may cost in exactness


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
    """The best box for `count` pixels at source = step * u + start, inside 0..limit; None when none is good (too near an edge)."""
    size = count + _EXTRAS
    length = np.rint(step * size)
    # A box whose ends are further apart than this cannot have both of them right.
    kept = (np.abs(length / size - step) * (count - 1) <= 2 * good_px) & (length >= 2)
    size, length = size[kept], length[kept]
    if not len(size):
        return None
    true_step = length / size
    phase = (_SKIPS + 0.5) * true_step - (0.5 + start)
    left = -np.rint(phase)
    first = phase + left
    worst = np.maximum(np.abs(first), np.abs(first + (true_step - step) * (count - 1)))
    bad = (left < 0) | (left + length > limit) | (_SKIPS + count > size) | (worst > good_px)
    cost = worst + _SMALLER_PX * (size - count) + 1e3 * bad
    skip, chosen = np.unravel_index(int(np.argmin(cost)), cost.shape)
    if bad[skip, chosen]:
        return None
    return Span(int(left[skip, chosen]), int(length[chosen]), int(size[chosen]), int(skip))


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
