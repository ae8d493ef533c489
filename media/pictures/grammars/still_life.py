"""A studio still life: the subject on a plinth against a wall with window light, smaller things beside it."""

from __future__ import annotations

import numpy as np

from media.pictures import figures
from media.pictures.paint import Colours, Plane, blurred, disc, fractal, glow, graded, polygon
from media.pictures.palettes import Colour, mix
from media.pictures.scene import Scene, Sheet


def draw(scene: Scene) -> None:
    """Wall, a disc of colour behind, table, plinth, subject and its company."""
    table = scene.y(0.74 if scene.tall else 0.72)
    _wall(scene, table)
    _halo(scene, table)
    sheet = scene.sheet()
    _table(scene, sheet, table)
    scene.add(sheet, 0.4, "table")
    _group(scene, table)
    scene.focus = (0.5, 0.56)
    scene.quiet = (0.08, 0.08, 0.92, 0.28)


def wall_colours(scene: Scene) -> tuple[Colour, Colour]:
    """Lit and unlit side of a plain wall."""
    palette = scene.palette
    if palette.dark:
        return mix(palette.sky[1], palette.sky[2], 0.35), mix(palette.sky[0], palette.near, 0.4)
    return mix(palette.sky[2], palette.light, 0.35), mix(palette.sky[0], palette.far, 0.25)


def window_light(scene: Scene, slant: float) -> Plane:
    """Light of a window with bars falling on a wall, softened with distance."""
    height, width = scene.canvas
    mask = np.zeros((height, width), np.float32)
    left = scene.x(0.5) - scene.side * -scene.unit * 0.02 - scene.unit * 0.42
    top, pane_w, pane_h, gap = scene.y(0.16), scene.unit * 0.34, scene.unit * 0.36, scene.unit * 0.035
    for row in range(3):
        for column in range(2):
            x, y = left + column * (pane_w + gap), top + row * (pane_h + gap)
            lean = slant * scene.side * scene.unit * 0.9
            points = [(x + (top - yy) / scene.unit * -lean, yy + (xx - left) * 0.18 * scene.side) for xx, yy in
                      ((x, y), (x + pane_w, y), (x + pane_w, y + pane_h), (x, y + pane_h))]  # fmt: skip
            shifted = [(px + (0 if index in (0, 3) else pane_w), py) for index, (px, py) in enumerate(points)]
            mask = np.maximum(mask, polygon(height, width, np.array(shifted, np.float32)))
    return blurred(mask, scene.unit * 0.014)


def _wall(scene: Scene, table: float) -> None:
    height, width = scene.canvas
    bright, dim = wall_colours(scene)
    spot = glow(height, width, scene.x(0.5 + scene.side * 0.3), scene.y(0.3), scene.unit * 1.7, 1.1)
    wall: Colours = graded(spot, [dim, mix(dim, bright, 0.6), bright])
    plaster = fractal(scene.rng, height, width, (scene.unit * 0.3, scene.unit * 0.3), 4) - 0.5
    wall = wall + plaster[..., None] * 0.025
    light = window_light(scene, 0.35)[..., None] * 0.26
    wall = 1 - (1 - wall) * (1 - light * np.asarray(scene.palette.light, np.float32))
    foot = np.clip((np.arange(height, dtype=np.float32) - table + scene.unit * 0.3) / (scene.unit * 0.3), 0, 1)[:, None, None] ** 2 * 0.22
    scene.backdrop(np.clip(wall * (1 - foot) + np.asarray(dim, np.float32) * 0.7 * foot, 0, 1).astype(np.float32))


def _halo(scene: Scene, table: float) -> None:
    """A disc of colour leaning on the wall: it frames the subject and carries the accent."""
    height, width = scene.canvas
    palette, sheet = scene.palette, scene.sheet()
    radius = scene.unit * (0.36 if scene.tall else 0.33)
    x, y = scene.x(0.5), table - radius * 0.72
    shape = disc(height, width, x, y, radius, 2)
    shadow = blurred(disc(height, width, x - scene.side * scene.unit * 0.03, y + scene.unit * 0.03, radius), scene.unit * 0.03)
    sheet.paint(palette.deep, shadow * 0.3)
    colour = mix(palette.accent, palette.far, 0.25)
    ramp = np.clip((np.arange(height, dtype=np.float32)[:, None] - y + radius) / (2 * radius), 0, 1)
    sheet.paint(
        graded(np.broadcast_to(ramp, (height, width)), [mix(colour, palette.light, 0.3), colour, mix(colour, palette.near, 0.35)]), shape
    )
    scene.add(sheet, 0.22, "disc")


def _table(scene: Scene, sheet: Sheet, table: float) -> None:
    height, width = scene.canvas
    palette = scene.palette
    top = int(table)
    depth = np.clip((np.arange(top, height, dtype=np.float32)[:, None] - table) / (height - table), 0, 1)
    base = mix(palette.far, palette.near, 0.25 if not palette.dark else 0.45)
    colour = graded(np.broadcast_to(depth, (height - top, width)), [mix(base, palette.light, 0.28), base, mix(base, palette.near, 0.5)])
    pool = glow(height, width, scene.x(0.5 + scene.side * 0.12), table + scene.unit * 0.12, scene.unit * 0.8, 1.6, 0.35)[top:, :, None]
    colour = 1 - (1 - colour) * (1 - pool * 0.3 * np.asarray(palette.light, np.float32))
    sheet.paint(colour.astype(np.float32), np.ones((height - top, width), np.float32), (top, 0))


def _group(scene: Scene, table: float) -> None:
    palette, sheet = scene.palette, scene.sheet()
    shadow = mix(palette.near, palette.deep, 0.7)
    hero = figures.lit(figures.figure(scene.cast[0], scene.unit * 0.58), scene)
    foot = table + scene.unit * 0.11
    x = scene.x(0.5)
    others = [drawing for drawing in scene.cast[1:3]]
    for index, drawing in enumerate(others):
        found = figures.lit(figures.figure(drawing, scene.unit * (0.27 - 0.04 * index)), scene)
        place = x + (1, -1)[index] * scene.side * scene.unit * (0.34 + 0.02 * index)
        base = foot + scene.unit * (0.07 + 0.03 * index)
        if index == 0:
            figures.contact(sheet, hero, x, foot, shadow, 0.75, scene.side)
            figures.place(sheet, hero, x, foot)
        figures.contact(sheet, found, place, base, shadow, 0.75, scene.side)
        figures.place(sheet, found, place, base)
    if not others:
        figures.contact(sheet, hero, x, foot, shadow, 0.75, scene.side)
        figures.place(sheet, hero, x, foot)
    scene.add(sheet, 0.7, "subject")
