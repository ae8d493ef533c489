"""Rings of petals around the subject, symmetrical as a rose window."""

from __future__ import annotations

import numpy as np

from media.pictures import figures
from media.pictures.paint import STEP, glow, graded, stretched
from media.pictures.palettes import Colour, mix
from media.pictures.scene import Scene


def draw(scene: Scene) -> None:
    """A ground, four rings of petals each with its shadow, a disc with the subject."""
    palette, rng = scene.palette, scene.rng
    x, y = scene.x(scene.stage_x), scene.y(0.57 if scene.tall else 0.54)
    rows, columns = scene.grid()
    ground = mix(palette.near, palette.deep, 0.35)
    scene.backdrop(
        graded(glow(rows, columns, x, y, scene.unit * 1.2, 1.1), [mix(ground, palette.deep, 0.5), ground, mix(ground, palette.far, 0.4)])
    )
    petals = int(rng.choice([8, 10, 12]))
    colours = [mix(palette.far, palette.near, 0.55), mix(palette.sky[1], palette.far, 0.4), palette.accent, palette.sky[2]]
    reach = scene.unit * (0.56 if scene.tall else 0.5)
    for index, colour in enumerate(colours):
        near = index / (len(colours) - 1)
        _ring(scene, (x, y), reach * (1 - 0.17 * index), petals * (2 if index == 0 else 1), (index % 2) * np.pi / petals, colour, near)
    _middle(scene, x, y, reach * 0.42)
    scene.arrange(0.57, 0.05, 0.21)


def _ring(scene: Scene, centre: tuple[float, float], reach: float, petals: int, turn: float, colour: Colour, near: float) -> None:
    height, width = scene.canvas
    palette = scene.palette
    rows, columns = scene.grid()
    down, right = rows - centre[1], columns - centre[0]
    away, angle = np.sqrt(down**2 + right**2), np.arctan2(down, right) + turn
    wave = np.abs(np.cos(angle * petals / 2))
    edge = reach * (0.74 + 0.26 * np.sqrt(wave))
    inside = edge - away
    mask = np.clip(stretched(inside.astype(np.float32), height, width) / 1.5 + 0.5, 0, 1)
    vein = np.clip(1 - np.abs(wave - 1) * 22, 0, 1) * (away < edge * 0.97)
    shade = np.clip(away / reach, 0, 1) ** 2
    body = graded(shade, [mix(colour, palette.deep, 0.35), colour, mix(colour, palette.light, 0.3)])
    light = (np.clip((-down * 0.8 + right * scene.side) / reach, -1, 1) * 0.09)[..., None]
    body = np.clip(body + light, 0, 1) * (1 - vein[..., None] * 0.14)
    line = np.clip(1 - np.abs(inside - reach * 0.035) / (STEP * 1.1), 0, 1) * 0.55
    sheet = scene.sheet()
    shadow = np.clip((reach * 0.07 + np.roll(inside, (4, -scene.side * 3), (0, 1))) / (reach * 0.12), 0, 1) ** 1.6 * 0.5
    sheet.paint(palette.deep, stretched(shadow.astype(np.float32), height, width))
    sheet.paint(body.astype(np.float32), mask)
    sheet.paint(palette.light, stretched(line.astype(np.float32), height, width))
    dots = reach * 0.86
    for petal in range(petals):
        at = petal * 2 * np.pi / petals - turn
        sheet.ball(mix(palette.light, colour, 0.2), centre[0] + np.cos(at) * dots, centre[1] + np.sin(at) * dots, reach * 0.018)
    scene.add(sheet, 0.15 + 0.4 * near, f"ring {round(near * 3) + 1}")


def _middle(scene: Scene, x: float, y: float, radius: float) -> None:
    palette = scene.palette
    sheet = scene.sheet()
    sheet.light(palette.deep, x - scene.side * 8, y + radius * 0.1, radius * 1.25, 0.55, 0.8)
    sheet.ball(mix(palette.near, palette.deep, 0.3), x, y, radius * 1.03, soft=2)
    sheet.ball(mix(palette.light, palette.sky[2], 0.25), x, y, radius, soft=2)
    for drawing in scene.shown(1):
        found = figures.lit(figures.figure(drawing, radius * 1.42), scene, tint=0.2)
        base = y + found.height / 2
        figures.cast_shadow(sheet, found, x, base, palette.deep, offset=(-scene.side * 12, 18), blur=12, strength=0.35)
        figures.place(sheet, found, x, base)
    scene.add(sheet, 0.75, "subject")
