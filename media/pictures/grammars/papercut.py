"""Sheets of paper with holes cut into them, one behind the other, the subject in the light at the back."""

from __future__ import annotations

import numpy as np

from media.pictures import figures
from media.pictures.paint import blurred, curve, fractal, glow, graded
from media.pictures.palettes import mix
from media.pictures.scene import Scene

_SHEETS = 5


def draw(scene: Scene) -> None:
    """A lit backdrop, the subject, and five sheets around it, each throwing its shadow on the one behind."""
    height, width = scene.canvas
    palette, rng = scene.palette, scene.rng
    x, y = scene.x(0.5), scene.y(0.56 if scene.tall else 0.54)
    light = glow(height, width, x, y, scene.unit * 0.75, 1.2)
    scene.backdrop(graded(light, [mix(palette.sky[2], palette.far, 0.25), palette.sky[2], mix(palette.light, (1, 1, 1), 0.4)]))
    outer, inner = mix(palette.near, palette.deep, 0.15), mix(palette.far, palette.sky[2], 0.3)
    reach = scene.unit * 0.36
    for index in range(_SHEETS):
        near = index / (_SHEETS - 1)
        if index == 2:
            _subject(scene, x, y)
        radius = reach * (0.98 + 0.27 * index)
        _sheet(scene, x, y, radius, near, mix(inner, outer, near**0.9), rng.uniform(0, 6.3))
    scene.focus = (0.5, 0.56)
    scene.quiet = (0.1, 0.06, 0.9, 0.21)


def _sheet(scene: Scene, x: float, y: float, radius: float, near: float, colour: tuple[float, float, float], turn: float) -> None:
    height, width = scene.canvas
    palette = scene.palette
    wave = curve(scene.rng, 721, 120, 2)
    wave[-120:] = wave[-120:] * np.linspace(1, 0, 120) + wave[:120][::-1] * np.linspace(0, 1, 120)
    rows = np.arange(height, dtype=np.float32)[:, None] - y
    columns = np.arange(width, dtype=np.float32)[None, :] - x
    stretch = 1.12 if scene.tall else 0.94
    angle = ((np.arctan2(rows, columns) + turn) % (2 * np.pi)) / (2 * np.pi) * 720
    edge = radius * (1 + 0.085 * wave[angle.astype(np.int16)])
    away = np.sqrt((rows / stretch) ** 2 + columns**2) - edge
    mask = np.clip(away / 1.4 + 0.5, 0, 1)
    paper = fractal(scene.rng, height, width, (6, 6), 2) - 0.5
    shade = np.clip(0.5 + (rows * 0.35 - columns * scene.side * 0.6) / height * 0.8, 0, 1) + paper * 0.06
    body = graded(shade, [mix(colour, palette.light, 0.22), colour, mix(colour, palette.deep, 0.28)])
    lip = np.exp(-np.clip(away, 0, None) / 3.0)[..., None] * 0.35
    body = 1 - (1 - body) * (1 - lip * np.asarray(palette.light, np.float32))
    sheet = scene.sheet()
    offset = scene.unit * (0.012 + 0.014 * near)
    moved = np.roll(mask, (round(offset), round(-scene.side * offset)), (0, 1))
    sheet.paint(palette.deep, blurred(moved, scene.unit * (0.012 + 0.014 * near)) * np.float32(0.5))
    sheet.paint(body.astype(np.float32), mask)
    scene.add(sheet, 0.2 + 0.75 * near, f"paper {near:.2f}")


def _subject(scene: Scene, x: float, y: float) -> None:
    sheet = scene.sheet()
    found = figures.lit(figures.figure(scene.cast[0], scene.unit * 0.56), scene, tint=0.18)
    base = y + found.height / 2
    figures.cast_shadow(sheet, found, x, base, scene.palette.deep, offset=(-scene.side * 22, 30), blur=18, strength=0.42)
    figures.place(sheet, found, x, base)
    scene.add(sheet, 0.5, "subject")
