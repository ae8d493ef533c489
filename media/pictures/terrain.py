"""Ground to stand on: hills under a line, floors under a horizon, and things standing or floating there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from media.pictures import figures
from media.pictures.drawings import Drawing
from media.pictures.paint import STEP, below, graded
from media.pictures.palettes import Colour, mix
from media.pictures.scene import Scene, Sheet

Line = NDArray[np.floating[Any]]
"""The y of each canvas column."""

_AFLOAT = {"sky-weather", "transport-air", "emotion", "heart", "hand-fingers-open", "hand-single-finger", "hand-fingers-closed"}
_AFLOAT_NAMES = {
    "butterfly", "honeybee", "bat", "kite", "balloon", "dove", "eagle", "ghost", "fly", "mosquito", "sparkles", "fireworks",
    "musical notes", "musical note", "speech balloon", "thought balloon", "party popper", "rainbow", "bird", "fairy", "feather",
    "jellyfish", "octopus", "whale", "dolphin", "shark", "fish", "tropical fish", "squid", "orca", "blowfish",
}  # fmt: skip
_SIZES = (1.0, 0.52, 0.44)
_HEADS = ("face-", "cat-face", "monkey-face")
_HEAD_NAMES = {"fox", "wolf", "bear", "panda", "koala", "lion", "polar bear", "hamster", "robot", "raccoon", "moose", "frog", "unicorn"}


def afloat(drawing: Drawing) -> bool:
    """Whether a thing is more at home in the air than on the ground."""
    return drawing.group in _AFLOAT or drawing.name in _AFLOAT_NAMES


def head_only(drawing: Drawing) -> bool:
    """Whether only a head is drawn: it looks over the edge of the ground instead of standing on it."""
    return drawing.group.startswith(_HEADS) or drawing.name in _HEAD_NAMES or drawing.name.endswith(" face")


def hill(scene: Scene, line: Line, stops: Sequence[Colour], reach: float, rim: float = 0.0, lit_x: float | None = None) -> Sheet:
    """Ground under a line, its colours from the crest down over `reach` pixels, then the last one.

    rim: light along the crest, strongest near canvas column `lit_x` (or everywhere).
    """
    sheet = scene.sheet()
    height, width = scene.canvas
    top = max(0, int(line.min()) - 2)
    rows, columns = scene.grid(top)
    thin = line[np.minimum(columns[0].astype(int), width - 1)][None, :]
    under = np.clip((rows - thin) / reach, 0, 1)
    colour = graded(under, stops)
    if rim:
        along = 1.0 if lit_x is None else np.clip(1 - np.abs(columns - lit_x) / (scene.unit * 0.75), 0, 1) ** 1.5
        crest = (np.exp(-under * reach / (scene.unit * 0.018)) * along * rim)[..., None]
        colour = 1 - (1 - colour) * (1 - crest * np.asarray(scene.palette.light, np.float32))
    sheet.paint(colour, below(height - top, line - top, 1.4), (top, 0))
    return sheet


def floor(scene: Scene, sheet: Sheet, y: float, near: Colour, far: Colour, light: Colour | None = None, pool_x: float = 0.5) -> None:
    """Level ground from canvas row `y` down: `far` at the horizon, `near` at the bottom, with a pool of light."""
    height, width = scene.canvas
    top = int(y)
    rows, columns = scene.grid(top)
    depth = np.clip((rows - y) / (height - y), 0, 1) + columns * 0
    colour = graded(depth, [far, mix(far, near, 0.55), near])
    if light is not None:
        away = np.sqrt(((columns - scene.x(pool_x)) / (scene.unit * 0.8)) ** 2 + ((rows - y - scene.unit * 0.14) / (scene.unit * 0.3)) ** 2)
        pool = (np.clip(1 - away, 0, 1) ** 1.4 * 0.4)[..., None]
        colour = 1 - (1 - colour) * (1 - pool * np.asarray(light, np.float32))
    sheet.paint(colour, np.ones((height - top, width), np.float32), (top, 0))


def company(
    scene: Scene, sheet: Sheet, ground: Callable[[float], float], size: float, shadow: Colour, *, x: float | None = None,
    tint: float = 0.22, limit: int = 3, spread: float = 0.34, rim: float = 0.6,
) -> None:  # fmt: skip
    """The subject and what goes with it on ground whose y at a canvas x is `ground(x)`: the subject large, the others beside it, nearer."""
    middle = scene.x(scene.stage_x) if x is None else x
    cast, size = scene.shown(limit), size * (0.82 if scene.crowded else 1.0)
    for index in sorted(range(len(cast)), key=lambda one: (one == 2, one != 0)):
        drawing, scale = cast[index], size * _SIZES[index]
        offset = 0.0 if index == 0 else scene.unit * spread * (1 if index == 1 else -1) * scene.side
        place = middle + offset * (1.0 if index < 2 else 0.94)
        base = ground(place) + (0 if index == 0 else scene.unit * (0.035 + 0.02 * index))
        found = figures.lit(figures.figure(drawing, scale, flip=_turned(drawing, index, scene)), scene, tint=tint, glow=rim)
        if head_only(drawing):
            found = figures.cut(found, 0.13)
        figures.contact(sheet, found, place, base, shadow, 0.34 if afloat(drawing) else 0.72, scene.side)
        figures.place(sheet, found, place, base - (scale * 0.16 if afloat(drawing) else 0))


def _turned(drawing: Drawing, index: int, scene: Scene) -> bool:
    """Companions look at the subject: most drawings face left."""
    return index > 0 and drawing.group.startswith(("animal", "person", "transport")) and (index == 2) == (scene.side > 0)


def stretch(line: Line) -> Line:
    """A line's values at the columns of a smooth field."""
    return line[STEP // 2 :: STEP]
