"""A scene being painted: its canvas, its layers from back to front, and what is known of it.

The canvas is larger than the frame by a margin on every side, so that layers can move against each other without showing an edge.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from media.pictures.drawings import Drawing
from media.pictures.paint import Colours, Plane, eight_bit
from media.pictures.palettes import Colour, Palette

MARGIN = 0.05
"""Overscan on every side, as a share of the frame's width and height."""
GRAIN = 1.6
"""Levels of film grain: enough to bind drawn and computed parts, too little to be seen as noise at arm's length."""


@dataclass(frozen=True)
class Layer:
    """`pixels`: canvas height x width x 4, 8 bit, straight alpha. `depth`: 0 far .. 1 near."""

    pixels: NDArray[np.uint8]
    depth: float
    name: str


class Sheet:
    """Something transparent to paint on: colour (premultiplied) and alpha, as large as the canvas."""

    def __init__(self, height: int, width: int) -> None:
        self.colour: Colours = np.zeros((height, width, 3), np.float32)
        self.alpha: Plane = np.zeros((height, width), np.float32)

    def paint(self, colour: Colours | Colour, mask: Plane, at: tuple[int, int] = (0, 0)) -> None:
        """Lay colour over what is there, where the mask says, its corner at (y, x); what falls off the canvas is cut."""
        top, left = at
        height, width = self.alpha.shape
        y0, x0, y1, x1 = max(0, top), max(0, left), min(height, top + mask.shape[0]), min(width, left + mask.shape[1])
        if y0 >= y1 or x0 >= x1:
            return
        part = mask[y0 - top : y1 - top, x0 - left : x1 - left]
        tint = np.asarray(colour, np.float32)
        if tint.ndim == 3:
            rows = slice(None) if tint.shape[0] == 1 else slice(y0 - top, y1 - top)
            columns = slice(None) if tint.shape[1] == 1 else slice(x0 - left, x1 - left)
            tint = tint[rows, columns]
        keep = 1 - part
        self.colour[y0:y1, x0:x1] = self.colour[y0:y1, x0:x1] * keep[..., None] + tint * part[..., None]
        self.alpha[y0:y1, x0:x1] = self.alpha[y0:y1, x0:x1] * keep + part

    def shade(self, colour: Colours | Colour, amount: Plane) -> None:
        """Tint what is painted already, leaving its outline as it is."""
        share = amount[..., None]
        self.colour = self.colour * (1 - share) + np.asarray(colour, np.float32) * share * self.alpha[..., None]


@dataclass
class Scene:
    """What a grammar paints on.

    width, height: the frame in pixels. cast: drawings to show, the most important first. side: where the light comes from, -1 left or
    1 right. focus: where the eye goes; quiet: x0, y0, x1, y1 where a title may stand (shares of the frame); the grammar sets both.
    """

    width: int
    height: int
    palette: Palette
    rng: np.random.Generator
    cast: list[Drawing]
    side: int = -1
    words: frozenset[str] = frozenset()
    focus: tuple[float, float] = (0.5, 0.55)
    quiet: tuple[float, float, float, float] = (0.08, 0.08, 0.92, 0.3)
    layers: list[Layer] = field(default_factory=list)

    @property
    def tall(self) -> bool:
        return self.height > self.width

    @property
    def wide(self) -> bool:
        return self.width > self.height

    @property
    def canvas(self) -> tuple[int, int]:
        """Height and width with the margins."""
        return self.height + 2 * self.margin_y, self.width + 2 * self.margin_x

    @property
    def margin_x(self) -> int:
        return round(self.width * MARGIN)

    @property
    def margin_y(self) -> int:
        return round(self.height * MARGIN)

    @property
    def unit(self) -> float:
        """The frame's shorter side in pixels: sizes that must look the same in every shape are shares of it."""
        return float(min(self.width, self.height))

    def x(self, share: float) -> float:
        """Canvas pixel of a share of the frame's width."""
        return self.margin_x + share * self.width

    def y(self, share: float) -> float:
        """Canvas pixel of a share of the frame's height."""
        return self.margin_y + share * self.height

    def sheet(self) -> Sheet:
        return Sheet(*self.canvas)

    def backdrop(self, colours: Colours) -> None:
        """The layer behind everything."""
        height, width = self.canvas
        whole = np.broadcast_to(colours, (height, width, 3))
        self._keep(eight_bit(whole, GRAIN), np.full((height, width, 1), 255, np.uint8), 0.0, "backdrop")

    def add(self, sheet: Sheet, depth: float, name: str) -> None:
        """Put a sheet in front of what is there."""
        straight = sheet.colour / np.maximum(sheet.alpha, 1e-4)[..., None]
        alpha = eight_bit(sheet.alpha[..., None])
        alpha[sheet.alpha <= 0.002] = 0
        alpha[sheet.alpha >= 0.998] = 255
        pixels = eight_bit(straight, GRAIN, len(self.layers) + 1)
        pixels[alpha[..., 0] == 0] = 0
        self._keep(pixels, alpha, depth, name)

    def _keep(self, colours: NDArray[np.uint8], alpha: NDArray[np.uint8], depth: float, name: str) -> None:
        self.layers.append(Layer(np.concatenate([colours, alpha], axis=2), depth, name))


def composed(layers: list[Layer]) -> NDArray[np.uint8]:
    """The layers laid over each other as they are: canvas height x width x 3."""
    whole = layers[0].pixels[..., :3].copy()
    for layer in layers[1:]:
        rows = np.flatnonzero(layer.pixels[..., 3].any(axis=1))
        if not rows.size:
            continue
        band = slice(rows[0], rows[-1] + 1)
        alpha = layer.pixels[band, :, 3:].astype(np.uint16)
        mixed = layer.pixels[band, :, :3] * alpha + whole[band] * (255 - alpha) + 127
        whole[band] = (mixed // 255).astype(np.uint8)
    return whole


def tinted(colour: Colour, towards: Colour, share: float) -> NDArray[np.floating[Any]]:
    """A colour mixed towards another, as an array."""
    return np.asarray(colour, np.float32) * (1 - share) + np.asarray(towards, np.float32) * share
