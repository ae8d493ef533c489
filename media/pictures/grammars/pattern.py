"""A flat lay seen from above: the subject and its kind strewn over paper in even rhythm, each with its shadow."""

from __future__ import annotations

import numpy as np

from media.pictures import figures
from media.pictures.paint import fractal, glow, graded
from media.pictures.palettes import mix
from media.pictures.scene import Scene


def draw(scene: Scene) -> None:
    """Paper, a ring of small things leaving the quiet area free, a large subject."""
    palette = scene.palette
    rows, columns = scene.grid()
    paper = mix(palette.far, palette.sky[1], 0.35) if palette.dark else mix(palette.sky[1], palette.sky[2], 0.5)
    fibre = (fractal(scene.rng, len(rows), columns.shape[1], (3, 3), 2) - 0.5) * 0.05
    light = glow(rows, columns, scene.x(0.5 + scene.side * 0.45), scene.y(0.12), scene.unit * 2.1, 0.9)
    stops = [mix(paper, palette.near, 0.35), paper, mix(paper, palette.light, 0.4)]
    scene.backdrop(graded(np.clip(light + fibre, 0, 1), stops))
    scene.arrange(0.58, 0.07, 0.24)
    _strewn(scene)
    _middle(scene)


def _strewn(scene: Scene) -> None:
    """Small things on a slanting grid, turned this way and that; nothing under the words or the subject."""
    rng, palette = scene.rng, scene.palette
    sheet = scene.sheet()
    kinds = scene.cast[1:5] or scene.cast[:1]
    step = scene.unit * 0.235
    middle = scene.x(scene.stage_x), scene.y(0.58 if scene.tall else 0.55)
    x0, y0, x1, y1 = scene.quiet_box
    pad = step * 0.42
    number = 0
    for row in range(-1, int(scene.canvas[0] / (step * 0.86)) + 2):
        for column in range(-1, int(scene.canvas[1] / step) + 2):
            x, y = (column + 0.5 * (row % 2)) * step + rng.normal(0, step * 0.03), row * step * 0.86 + rng.normal(0, step * 0.03)
            covered = x0 - pad < x < x1 + pad and y0 - pad < y < y1 + pad
            if covered or np.hypot(x - middle[0], y - middle[1]) < scene.unit * 0.42 or not kinds:
                continue
            number += 1
            turned = float(rng.uniform(-32, 32))
            found = figures.figure(kinds[(number * 2 + row) % len(kinds)], step * rng.uniform(0.5, 0.66), turn=turned)
            found = figures.lit(found, scene, tint=0.34, glow=0.3)
            figures.cast_shadow(sheet, found, x, y + found.height / 2, palette.deep, offset=(-scene.side * 7, 10), blur=6, strength=0.34)
            figures.place(sheet, found, x, y + found.height / 2)
    scene.add(sheet, 0.3, "strewn")


def _middle(scene: Scene) -> None:
    palette = scene.palette
    x, y = scene.x(scene.stage_x), scene.y(0.58 if scene.tall else 0.55)
    radius = scene.unit * 0.33
    sheet = scene.sheet()
    sheet.light(palette.deep, x - scene.side * radius * 0.08, y + radius * 0.12, radius * 1.25, 0.45, 0.8)
    sheet.ball(mix(palette.light, palette.sky[2], 0.15), x, y, radius, soft=2)
    sheet.ball(mix(palette.accent, palette.far, 0.2), x, y, radius * 0.93, soft=2)
    sheet.light(palette.light, x + scene.side * radius * 0.3, y - radius * 0.35, radius * 0.7, 0.3, 1.5)
    for drawing in scene.cast[:1]:
        found = figures.lit(figures.figure(drawing, radius * 1.55), scene)
        base = y + found.height / 2
        figures.cast_shadow(sheet, found, x, base, palette.deep, offset=(-scene.side * 18, 26), blur=16, strength=0.42)
        figures.place(sheet, found, x, base)
    scene.add(sheet, 0.7, "subject")
