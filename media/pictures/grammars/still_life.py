"""A studio still life: the subject on a table against a wall with window light, smaller things beside it."""

from __future__ import annotations

import numpy as np

from media.pictures import terrain
from media.pictures.paint import ball, blurred, fractal, glow, graded, polygons
from media.pictures.palettes import Colour, mix
from media.pictures.scene import Scene


def draw(scene: Scene) -> None:
    """Wall, a shape of colour behind, table, subject and its company."""
    table = scene.y(0.74 if scene.tall else 0.76)
    wall(scene, table)
    _shape(scene, table)
    palette, sheet = scene.palette, scene.sheet()
    base = mix(palette.far, palette.near, 0.45 if palette.dark else 0.25)
    terrain.floor(scene, sheet, table, mix(base, palette.near, 0.5), mix(base, palette.light, 0.28), palette.light, scene.stage_x)
    scene.add(sheet, 0.4, "table")
    front = scene.sheet()
    terrain.company(scene, front, lambda _: table + scene.unit * 0.11, scene.unit * 0.58, mix(palette.near, palette.deep, 0.7))
    scene.add(front, 0.7, "subject")
    scene.arrange(0.58)


def wall_colours(scene: Scene) -> tuple[Colour, Colour]:
    """Lit and unlit side of a plain wall."""
    palette = scene.palette
    if palette.dark:
        return mix(palette.sky[1], palette.sky[2], 0.35), mix(palette.sky[0], palette.near, 0.4)
    return mix(palette.sky[2], palette.light, 0.35), mix(palette.sky[0], palette.far, 0.25)


def wall(scene: Scene, floor: float) -> None:
    """The backdrop: plaster in the light of a window with bars, darker towards the floor."""
    bright, dim = wall_colours(scene)
    rows, columns = scene.grid()
    spot = glow(rows, columns, scene.x(0.5 + scene.side * 0.3), scene.y(0.3), scene.unit * 1.7, 1.1)
    colour = graded(spot, [dim, mix(dim, bright, 0.6), bright])
    colour = colour + (fractal(scene.rng, len(rows), columns.shape[1], (100, 100), 4) - 0.5)[..., None] * 0.03
    light = _window(scene, len(rows), columns.shape[1])[..., None] * 0.28
    colour = 1 - (1 - colour) * (1 - light * np.asarray(scene.palette.light, np.float32))
    foot = (np.clip((rows - floor + scene.unit * 0.3) / (scene.unit * 0.3), 0, 1) ** 2 * 0.22)[..., None]
    scene.backdrop(colour * (1 - foot) + np.asarray(dim, np.float32) * 0.7 * foot)


def _window(scene: Scene, rows: int, columns: int) -> np.ndarray:
    """The light of six panes, slanting, as a smooth field."""
    step = scene.canvas[0] / rows
    unit, side = scene.unit / step, scene.side
    panes: list[list[tuple[float, float]]] = []
    left, top = scene.x(0.5) / step - unit * 0.4 + side * unit * 0.12, scene.y(0.14) / step
    pane_w, pane_h, gap = unit * 0.34, unit * 0.36, unit * 0.035
    for row in range(3):
        for column in range(2):
            x, y = left + column * (pane_w + gap), top + row * (pane_h + gap)
            corners = ((x, y), (x + pane_w, y), (x + pane_w, y + pane_h), (x, y + pane_h))
            panes.append([(px - side * (py - top) * 0.32, py + (px - left) * 0.18 * side) for px, py in corners])
    return blurred(polygons(rows, columns, panes), unit * 0.014)


def _shape(scene: Scene, table: float) -> None:
    """A disc or an arch of colour leaning on the wall: it frames the subject and carries the accent."""
    palette, sheet = scene.palette, scene.sheet()
    radius = scene.unit * (0.36 if scene.tall else 0.34)
    arch = bool(scene.rng.integers(0, 2))
    x, y = scene.x(scene.stage_x), table - radius * (1.15 if arch else 0.72)
    shape = ball(radius, 2)
    if arch:
        middle = shape.shape[0] // 2
        shape = np.vstack([shape[:middle], np.repeat(shape[middle : middle + 1], int(table - y) + 1, axis=0)])
    top, left = round(y) - ball(radius, 2).shape[0] // 2, round(x) - shape.shape[1] // 2
    border = int(scene.unit * 0.09)
    shadow = blurred(np.pad(shape, border), scene.unit * 0.03) * np.float32(0.3)
    offset = round(scene.unit * 0.03)
    sheet.paint(palette.deep, shadow, (top - border + offset, left - border - scene.side * offset))
    colour = mix(palette.accent, palette.far, 0.25)
    down = np.linspace(0, 1, shape.shape[0], dtype=np.float32)[:, None] + np.zeros((1, shape.shape[1]), np.float32)
    sheet.paint(graded(down, [mix(colour, palette.light, 0.3), colour, mix(colour, palette.near, 0.35)]), shape, (top, left))
    scene.add(sheet, 0.22, "shape")
