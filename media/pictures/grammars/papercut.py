"""Sheets of paper with holes cut into them, one behind the other, the subject in the light at the back."""

from __future__ import annotations

import numpy as np

from media.pictures import figures
from media.pictures.paint import Plane, glow, graded, stretched
from media.pictures.palettes import Colour, mix
from media.pictures.scene import Scene, Sheet

_SHEETS = 5


def draw(scene: Scene) -> None:
    """A lit backdrop, the subject, and sheets around it, each throwing its shadow on the one behind."""
    palette = scene.palette
    x, y = scene.x(scene.stage_x), scene.y(0.56 if scene.tall else 0.54)
    rows, columns = scene.grid()
    light = glow(rows, columns, x, y, scene.unit * 0.75, 1.2)
    scene.backdrop(graded(light, [mix(palette.sky[2], palette.far, 0.25), palette.sky[2], mix(palette.light, (1, 1, 1), 0.4)]))
    outer, inner = mix(palette.near, palette.deep, 0.15), mix(palette.far, palette.sky[2], 0.3)
    reach = scene.unit * (0.37 if scene.tall else 0.33)
    for index in range(_SHEETS):
        near = index / (_SHEETS - 1)
        if index == 2:
            _subject(scene, x, y)
        _sheet(scene, x, y, reach * (0.98 + 0.27 * index), near, mix(inner, outer, near**0.9))
    scene.arrange(0.56, 0.05, 0.2)
    if scene.wide:
        scene.focus = (scene.stage_x, 0.54)


def _sheet(scene: Scene, x: float, y: float, radius: float, near: float, colour: Colour) -> None:
    """One sheet: its edge is far from the hole's middle by the radius and a wave that closes on itself."""
    height, width = scene.canvas
    palette, rng = scene.palette, scene.rng
    rows, columns = scene.grid()
    stretch = 1.12 if scene.tall else 0.96
    angle = np.arctan2(rows - y, columns - x)
    wave = sum(np.sin(angle * count + rng.uniform(0, 6.3)) * share for count, share in ((2, 0.034), (3, 0.05), (5, 0.032), (8, 0.012)))
    away = np.sqrt(((rows - y) / stretch) ** 2 + (columns - x) ** 2) - radius * (1 + wave)
    sharp = stretched(away.astype(np.float32), height, width)
    mask = np.clip(sharp / 1.4 + 0.5, 0, 1)
    shade = np.clip(0.5 + ((rows - y) * 0.35 - (columns - x) * scene.side * 0.6) / height * 0.8, 0, 1)
    body = graded(shade, [mix(colour, palette.light, 0.22), colour, mix(colour, palette.deep, 0.28)])
    sheet = scene.sheet()
    _shadow(scene, sheet, away, near)
    sheet.paint(body, mask)
    lip = np.clip(1 - np.abs(sharp - 1.5) / 2.2, 0, 1) * np.float32(0.34)
    sheet.paint(palette.light, lip)
    scene.add(sheet, 0.2 + 0.75 * near, f"paper {round(near * (_SHEETS - 1)) + 1}")


def _shadow(scene: Scene, sheet: Sheet, away: Plane, near: float) -> None:
    """What the sheet's edge throws on what is behind it."""
    height, width = scene.canvas
    soft, offset = scene.unit * (0.03 + 0.03 * near), scene.unit * (0.010 + 0.012 * near) / 3
    moved = np.roll(away, (round(offset), round(-scene.side * offset)), (0, 1))
    shade = stretched(np.clip(moved / soft + 0.62, 0, 1) ** 1.5 * np.float32(0.52), height, width)
    sheet.paint(scene.palette.deep, shade)


def _subject(scene: Scene, x: float, y: float) -> None:
    sheet = scene.sheet()
    for drawing in scene.shown(1):
        found = figures.lit(figures.figure(drawing, scene.unit * (0.58 if scene.tall else 0.5)), scene, tint=0.18)
        base = y + found.height / 2
        figures.cast_shadow(sheet, found, x, base, scene.palette.deep, offset=(-scene.side * 22, 30), blur=18, strength=0.42)
        figures.place(sheet, found, x, base)
    scene.add(sheet, 0.5, "subject")
