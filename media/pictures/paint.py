"""Painting with arrays: gradients without bands, glows, noise, soft edges. Colours are sRGB 0..1; sizes are pixels of the canvas.

A gradient is mixed in OKLab (Ottosson 2020, bottosson.github.io/posts/oklab), where half-way between blue and yellow is not grey.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from media.pictures.palettes import Colour

Plane = NDArray[np.floating[Any]]
"""One value a pixel, height x width, float32 0..1 (masks, shades)."""
Colours = NDArray[np.floating[Any]]
"""Height x width x 3, float32 sRGB 0..1; also rows x 1 x 3 where every pixel of a row is alike."""

_TO_LMS = np.array([[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
                    [0.0883024619, 0.2817188376, 0.6299787005]])  # fmt: skip
_TO_LAB = np.array([[0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
                    [0.0259040371, 0.7827717662, -0.8086757660]])  # fmt: skip
_NOISE_SIZE = 512
_BAND = 64


def _to_lab(colour: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
    linear = np.where(colour <= 0.04045, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)
    return np.cbrt(linear @ _TO_LMS.T) @ _TO_LAB.T


def _from_lab(lab: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
    linear = (lab @ np.linalg.inv(_TO_LAB).T) ** 3 @ np.linalg.inv(_TO_LMS).T
    linear = np.clip(linear, 0, 1)
    return np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)


def ramp(stops: Sequence[Colour], positions: Sequence[float] | None = None, size: int = 1024) -> Colours:
    """A strip of `size` x 3 colours through the stops (evenly spaced, or at `positions` 0..1)."""
    places = positions if positions is not None else np.linspace(0, 1, len(stops))
    lab = _to_lab(np.array(stops, dtype=np.float64))
    at = np.linspace(0, 1, size)
    return _from_lab(np.stack([np.interp(at, places, lab[:, channel]) for channel in range(3)], axis=1)).astype(np.float32)


def graded(shade: Plane, stops: Sequence[Colour], positions: Sequence[float] | None = None) -> Colours:
    """Each pixel's shade 0..1 as its colour on the ramp of the stops."""
    strip = ramp(stops, positions)
    return strip[np.clip(shade * (len(strip) - 1), 0, len(strip) - 1).astype(np.int16)]


def vertical(height: int, stops: Sequence[Colour], positions: Sequence[float] | None = None) -> Colours:
    """A gradient from top to bottom: height x 1 x 3, to be broadcast."""
    return ramp(stops, positions, height)[:, None, :]


STEP = 3
"""Smooth fields (light, haze, gradients) are computed at every third pixel and stretched: nobody can tell, and it is nine times faster."""


def grid(height: int, width: int, top: float = 0.0, left: float = 0.0) -> tuple[Plane, Plane]:
    """Coordinates of a smooth field: y as a column, x as a row, in pixels, at every `STEP`-th of them."""
    middle = (STEP - 1) / 2
    rows = np.arange(-(-height // STEP), dtype=np.float32)[:, None] * STEP + np.float32(top + middle)
    columns = np.arange(-(-width // STEP), dtype=np.float32)[None, :] * STEP + np.float32(left + middle)
    return rows, columns


def stretched(field: NDArray[np.floating[Any]], height: int, width: int) -> NDArray[np.floating[Any]]:
    """A smooth field at full size."""
    import cv2

    rows, columns = field.shape[0], field.shape[1]
    size = (width if columns == 1 else columns * STEP, height if rows == 1 else rows * STEP)
    big = cv2.resize(np.ascontiguousarray(field, dtype=np.float32), size, interpolation=cv2.INTER_LINEAR)
    return np.asarray(big, np.float32)[:height, :width]


def glow(rows: Plane, columns: Plane, x: float, y: float, radius: float, falloff: float = 2.0, squash: float = 1.0) -> Plane:
    """A round light: 1 at its centre, 0 from `radius` on. `squash` < 1: flatter than wide."""
    away = np.sqrt(((rows - y) / (radius * squash)) ** 2 + ((columns - x) / radius) ** 2)
    return np.clip(1 - away, 0, 1) ** falloff


def ball(radius: float, soft: float = 1.4) -> Plane:
    """A filled circle in a square of its own, with a smooth edge `soft` pixels wide; its middle is the square's."""
    size = 2 * int(radius + soft + 1) + 1
    at = np.arange(size, dtype=np.float32) - size // 2
    return np.clip((radius - np.sqrt(at[:, None] ** 2 + at[None, :] ** 2)) / soft + 0.5, 0, 1)


def rounded(height: int, width: int, radius: float) -> Plane:
    """A filled rectangle with round corners."""
    y = np.abs(np.arange(height, dtype=np.float32) - (height - 1) / 2) - (height / 2 - radius)
    x = np.abs(np.arange(width, dtype=np.float32) - (width - 1) / 2) - (width / 2 - radius)
    beyond = np.hypot(np.maximum(y, 0)[:, None], np.maximum(x, 0)[None, :])
    return np.clip(radius - beyond + 0.5, 0, 1)


def fractal(rng: np.random.Generator, height: int, width: int, cell: tuple[float, float], octaves: int = 4, gain: float = 0.5) -> Plane:
    """Cloudy noise 0..1 whose largest spots are `cell` = (height, width) pixels."""
    import cv2

    total = np.zeros((height, width), np.float32)
    weight, norm = 1.0, 0.0
    for octave in range(octaves):
        rows = max(2, round(height / cell[0] * 2**octave) + 3)
        columns = max(2, round(width / cell[1] * 2**octave) + 3)
        grid = rng.random((min(rows, height), min(columns, width)), dtype=np.float32)
        total += weight * cv2.resize(grid, (width, height), interpolation=cv2.INTER_CUBIC)
        norm += weight
        weight *= gain
    total /= norm
    return np.clip((total - 0.5) * 1.6 + 0.5, 0, 1)


def curve(rng: np.random.Generator, width: int, cell: float, octaves: int = 4, gain: float = 0.5) -> NDArray[np.floating[Any]]:
    """A wavy line: `width` values -1..1, its longest waves `cell` pixels."""
    total = np.zeros(width, np.float32)
    weight, norm = 1.0, 0.0
    at = np.arange(width, dtype=np.float32)
    for octave in range(octaves):
        step = cell / 2**octave
        grid = rng.uniform(-1, 1, int(width / step) + 4).astype(np.float32)
        place = at / step + rng.random()
        index = place.astype(np.int32)
        share = place - index
        smooth = share * share * share * (share * (share * 6 - 15) + 10)
        total += weight * (grid[index] * (1 - smooth) + grid[index + 1] * smooth)
        norm += weight
        weight *= gain
    return total / norm


def below(height: int, line: NDArray[np.floating[Any]], soft: float = 1.0) -> Plane:
    """What lies under a line (its y for each column), with a smooth edge."""
    rows = np.arange(height, dtype=np.float32)[:, None]
    return np.clip((rows - line[None, :]) / soft + 0.5, 0, 1)


def blurred(plane: NDArray[np.floating[Any]], sigma: float) -> NDArray[np.floating[Any]]:
    """Gaussian blur; wide ones are done on a smaller picture, which looks the same."""
    import cv2

    if sigma < 6:
        return np.asarray(cv2.GaussianBlur(plane, (0, 0), max(sigma, 0.3)), np.float32)
    factor = max(1, int(sigma / 3))
    height, width = plane.shape[:2]
    size = (max(1, width // factor), max(1, height // factor))
    small = cv2.GaussianBlur(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), (0, 0), sigma / factor)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC).clip(0, None)


def polygons(height: int, width: int, shapes: Sequence[Sequence[tuple[float, float]]]) -> Plane:
    """Filled polygons with smooth edges; points are x, y."""
    import cv2

    mask = np.zeros((height, width), np.uint8)
    for points in shapes:
        cv2.fillPoly(mask, [np.round(np.array(points) * 16).astype(np.int32)], 255, cv2.LINE_AA, shift=4)
    return mask.astype(np.float32) / 255


def smoothstep(low: float, high: float, value: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
    """0 below `low`, 1 above `high`, smooth between."""
    share = np.clip((value - low) / (high - low), 0, 1)
    return share * share * (3 - 2 * share)


@lru_cache(maxsize=1)
def _noise() -> NDArray[np.floating[Any]]:
    """Dither (triangular, one level wide, so that rounding leaves no band) and fine grain in one tile, in 8-bit levels."""
    rng = np.random.default_rng(20)
    triangular = rng.random((_NOISE_SIZE, _NOISE_SIZE), dtype=np.float32) - rng.random((_NOISE_SIZE, _NOISE_SIZE), dtype=np.float32)
    return triangular


def speckle(height: int, width: int, shift: int = 0) -> NDArray[np.floating[Any]]:
    """Even noise -1..1 of a pixel's size, tiled; another `shift`, another part of it."""
    tile = np.roll(_noise(), (shift * 131 % _NOISE_SIZE, shift * 197 % _NOISE_SIZE), (0, 1))
    repeats = (height // _NOISE_SIZE + 1, width // _NOISE_SIZE + 1)
    return np.tile(tile, repeats)[:height, :width]


def eight_bit(colours: Colours, grain: float = 0.0, shift: int = 0) -> NDArray[np.uint8]:
    """To 0..255 with dither, so that no gradient shows bands; `grain` adds so many levels of film grain."""
    import cv2

    height, width = colours.shape[:2]
    out = np.empty(colours.shape, np.uint8)
    noise = speckle(height, width, shift) * np.float32(1.0 + grain)
    for band in bands(height):
        out[band] = cv2.addWeighted(colours[band], 255, three(noise[band]), 1, 0, dtype=cv2.CV_8U)
    return out


def three(plane: Plane) -> Colours:
    """The plane in each of three channels: whole arrays multiply five times faster than numpy broadcasts over three."""
    import cv2

    return np.asarray(cv2.merge([plane] * 3), np.float32)


def tinted(plane: Plane, colour: Colour | NDArray[np.floating[Any]]) -> Colours:
    """A colour, as much of it as the plane says."""
    import cv2

    return np.asarray(cv2.merge([plane * np.float32(part) for part in colour]), np.float32)


def scaled(colours: Colours, factor: Colour | NDArray[np.floating[Any]], more: Colour | NDArray[np.floating[Any]] = (0, 0, 0)) -> Colours:
    """Each channel times its factor, plus more."""
    import cv2

    lines = np.zeros((3, 4), np.float32)
    lines[:, :3], lines[:, 3] = np.diag(factor), more
    return np.asarray(cv2.transform(np.ascontiguousarray(colours), lines), np.float32)


def bands(height: int) -> list[slice]:
    """Rows in pieces that stay in the processor's cache: whole pictures at once are three times slower."""
    return [slice(top, min(height, top + _BAND)) for top in range(0, height, _BAND)]
