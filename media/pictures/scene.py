"""A scene being painted: its canvas, its layers from back to front, and what is known of it.

The canvas is larger than the frame by a margin on every side, so that layers can move against each other without showing an edge.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from media.pictures.drawings import Drawing
from media.pictures.paint import Colours, Plane, ball, bands, eight_bit, glow, grid, speckle, stretched, three, tinted
from media.pictures.palettes import Colour, Palette

Letters = Literal["small", "normal", "large"]
MARGIN = 0.05
"""Overscan on every side, as a share of the frame's width and height."""
GRAIN = 1.6
"""Levels of film grain: enough to bind drawn and computed parts, too little to be seen as noise at arm's length."""


@dataclass(frozen=True)
class Layer:
    """`pixels`: canvas height x width x 4, 8 bit, colours premultiplied by alpha. `depth`: 0 far .. 1 near."""

    pixels: NDArray[np.uint8]
    depth: float
    name: str


class Sheet:
    """Something transparent to paint on: colour (premultiplied) and alpha, as large as the canvas."""

    def __init__(self, height: int, width: int) -> None:
        self.colour: Colours = np.zeros((height, width, 3), np.float32)
        self.alpha: Plane = np.zeros((height, width), np.float32)
        self.used = (height, 0, width, 0)  # top, bottom, left, right of what is painted

    def paint(self, colour: Colours | Colour, mask: Plane, at: tuple[int, int] = (0, 0)) -> None:
        """Lay colour over what is there, where the mask says, its corner at (y, x); what falls off the canvas is cut.

        Colours may be a smooth field of the mask (`paint.grid`); they are stretched then.
        """
        import cv2

        top, left = at
        height, width = self.alpha.shape
        y0, x0, y1, x1 = max(0, top), max(0, left), min(height, top + mask.shape[0]), min(width, left + mask.shape[1])
        if y0 >= y1 or x0 >= x1:
            return
        tint = np.asarray(colour, np.float32)
        if tint.ndim == 3 and tint.shape[:2] != mask.shape:
            tint = stretched(tint, *mask.shape)
        for band in bands(y1 - y0):
            rows = slice(y0 + band.start, y0 + band.stop)
            source = slice(rows.start - top, rows.stop - top), slice(x0 - left, x1 - left)
            part = np.asarray(mask[source], np.float32)
            keep = 1 - part
            over = cv2.multiply(np.ascontiguousarray(tint[source]), three(part)) if tint.ndim == 3 else tinted(part, tint)
            under = self.colour[rows, x0:x1]
            cv2.add(cv2.multiply(under, three(keep)), over, dst=under)
            self.alpha[rows, x0:x1] *= keep
            self.alpha[rows, x0:x1] += part
        before = self.used
        self.used = min(before[0], y0), max(before[1], y1), min(before[2], x0), max(before[3], x1)

    def ball(self, colour: Colours | Colour, x: float, y: float, radius: float, opacity: float = 1.0, soft: float = 1.4) -> None:
        """A filled circle."""
        mask = ball(radius, soft) * np.float32(opacity)
        self.paint(colour, mask, (round(y) - mask.shape[0] // 2, round(x) - mask.shape[1] // 2))

    def light(self, colour: Colour, x: float, y: float, radius: float, amount: float, falloff: float = 2.0, squash: float = 1.0) -> None:
        """A soft round light, only as large as it reaches."""
        height, width = round(2 * radius * squash), round(2 * radius)
        field = glow(*grid(height, width), radius, radius * squash, radius, falloff, squash)
        self.paint(colour, stretched(field, height, width) * np.float32(amount), (round(y - radius * squash), round(x - radius)))


@dataclass
class Scene:
    """What a grammar paints on.

    width, height: the frame in pixels. cast: drawings to show, the most important first. side: where the light comes from, -1 left or
    1 right. titled: words are to stand on it. foot: share of the height at the bottom that is kept for lines of words, in a wide picture
    beside the subject. letters: how large the words are. focus: where the eye goes; quiet: x0, y0, x1, y1 where a title may stand (shares
    of the frame); the grammar sets both.
    """

    width: int
    height: int
    palette: Palette
    rng: np.random.Generator
    cast: list[Drawing]
    side: int = -1
    words: frozenset[str] = frozenset()
    titled: bool = False
    foot: float = 0.0
    letters: Letters = "normal"
    focus: tuple[float, float] = (0.5, 0.55)
    quiet: tuple[float, float, float, float] = (0.08, 0.08, 0.92, 0.3)
    layers: list[Layer] = field(default_factory=list)

    def shown(self, most: int) -> list[Drawing]:
        """The first drawings, as many as there is room for: of no others is told that they are in the picture."""
        self.cast = self.cast[:most]
        return self.cast

    @property
    def tall(self) -> bool:
        return self.height > self.width

    @property
    def wide(self) -> bool:
        return self.width > self.height

    @property
    def crowded(self) -> bool:
        """Whether words and subject stand close above each other: in a square."""
        return self.titled and not self.wide and self.height < 1.2 * self.width

    @property
    def lift(self) -> float:
        """How far everything is moved up: subtitles stand in the lower third of a film, and the ground, not the subject, is under them."""
        usual = 0.81 if self.height > 1.5 * self.width else 0.93
        return usual if self.wide else max(0.68, min(usual, 1.0 - 0.85 * self.foot))

    @property
    def stage_x(self) -> float:
        """Where the subject stands, as a share of the width: in the middle, in a wide picture to one side of the words."""
        return 0.5 - self.side * 0.2 if self.wide else 0.5

    def arrange(self, focus_y: float, quiet_top: float = 0.08, quiet_bottom: float = 0.28) -> None:
        """Set focus and quiet: words above the subject, in a wide picture beside it."""
        grown = {"small": -0.6, "normal": 0.0, "large": 1.0}[self.letters]
        lowered = 0.05 * max(0.0, grown) if self.titled and not self.wide else 0.0
        self.focus = (self.stage_x, focus_y * self.lift + lowered)
        if self.wide:
            left = 0.52 if self.side > 0 else 0.06
            top = 0.1 if self.foot else 0.16
            bottom = 0.88 - self.foot if self.foot else 0.56
            self.quiet = (left, top - 0.06 * grown, left + 0.42, bottom + (0.0 if self.foot else 0.22) * grown)
        else:
            higher = min(0.03, quiet_top - 0.05) if self.crowded else 0.0
            lower = 2 * higher + (0.04 if self.crowded and self.foot else 0.0)
            aside, down = 0.05 * grown, (0.05 if self.crowded else 0.11) * grown
            self.quiet = (0.09 - aside, quiet_top - higher - 0.3 * down, 0.91 + aside, quiet_bottom - lower + down)

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
    def quiet_box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the quiet area in canvas pixels. Where words may stand is not raised with the picture."""
        x0, y0, x1, y1 = self.quiet
        return self.x(x0), self.margin_y + y0 * self.height, self.x(x1), self.margin_y + y1 * self.height

    @property
    def unit(self) -> float:
        """The frame's shorter side in pixels: sizes that must look the same in every shape are shares of it."""
        return float(min(self.width, self.height))

    def x(self, share: float) -> float:
        """Canvas pixel of a share of the frame's width."""
        return self.margin_x + share * self.width

    def y(self, share: float) -> float:
        """Canvas pixel of a share of the frame's height, raised by `lift`."""
        return self.margin_y + share * self.lift * self.height

    def sheet(self) -> Sheet:
        return Sheet(*self.canvas)

    def grid(self, top: float = 0.0) -> tuple[Plane, Plane]:
        """Coordinates for a smooth field of the canvas from row `top` down: y as a column, x as a row, in canvas pixels."""
        height, width = self.canvas
        return grid(height - int(top), width, int(top))

    def backdrop(self, colours: Colours) -> None:
        """The layer behind everything: full size, or a smooth field."""
        height, width = self.canvas
        whole = colours if colours.shape[:2] == (height, width) else stretched(colours, height, width)
        pixels = np.full((height, width, 4), 255, np.uint8)
        pixels[..., :3] = eight_bit(whole, GRAIN)
        self.layers.append(Layer(pixels, 0.0, "backdrop"))

    def add(self, sheet: Sheet, depth: float, name: str) -> None:
        """Put a sheet in front of what is there."""
        import cv2

        height, width = self.canvas
        pixels = np.zeros((height, width, 4), np.uint8)
        top, bottom, left, right = sheet.used
        noise = speckle(height, width, len(self.layers) + 1)
        for band in bands(max(0, bottom - top)):
            where = slice(top + band.start, top + band.stop), slice(left, right)
            alpha, grain = sheet.alpha[where], noise[where]
            soft = (alpha > 0.002) & (alpha < 0.998)
            cover = cv2.addWeighted(alpha, 255, grain * soft, 1, 0, dtype=cv2.CV_8U)
            speck = three(grain * alpha * np.float32(1 + GRAIN))
            colour = cv2.addWeighted(sheet.colour[where], 255, speck, 1, 0, dtype=cv2.CV_8U)
            # Colours are premultiplied, so none is brighter than its alpha.
            pixels[where] = cv2.merge([*cv2.split(cv2.min(colour, cv2.merge([cover] * 3))), cover])
        self.layers.append(Layer(pixels, depth, name))


def composed(layers: list[Layer]) -> NDArray[np.uint8]:
    """The layers laid over each other as they are: canvas height x width x 3."""
    import cv2

    whole = np.ascontiguousarray(layers[0].pixels[..., :3])
    for layer in layers[1:]:
        for band in bands(len(whole)):
            red, green, blue, alpha = cv2.split(np.ascontiguousarray(layer.pixels[band]))
            if cv2.countNonZero(alpha):
                under, holes = whole[band], cv2.bitwise_not(alpha)
                cv2.add(cv2.multiply(under, cv2.merge([holes] * 3), scale=1 / 255), cv2.merge([red, green, blue]), dst=under)
    return whole
