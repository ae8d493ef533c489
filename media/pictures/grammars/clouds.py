"""High above the clouds: heaps of white in the light, the subject flying or riding on one."""

from __future__ import annotations

import numpy as np

from media.pictures import figures
from media.pictures.grammars.ridges import sky
from media.pictures.paint import blurred, fractal, graded, smoothstep, stretched
from media.pictures.palettes import mix
from media.pictures.scene import Scene

_BANKS = 4


def draw(scene: Scene) -> None:
    """Sky, banks of cloud behind, subject, banks before it."""
    sun_x = scene.x(scene.stage_x) + scene.side * scene.unit * 0.26
    sky(scene, scene.y(0.95), sun_x, scene.y(0.34), 0.09)
    for index in range(_BANKS):
        near = index / (_BANKS - 1)
        if index == 2:
            _subject(scene)
        _bank(scene, scene.y(0.6 + 0.115 * index) if scene.tall else scene.y(0.58 + 0.12 * index), near)
    scene.arrange(0.6, 0.08, 0.26)


def _bank(scene: Scene, base: float, near: float) -> None:
    """Overlapping balls of vapour: their common height field is lit like a solid."""
    height, width = scene.canvas
    rng, palette = scene.rng, scene.palette
    size = scene.unit * (0.07 + 0.075 * near)
    top = max(0, int(base - size * 3.6))
    rows, columns = scene.grid(top)
    field = np.full((len(rows), columns.shape[1]), -1e3, np.float32)
    count = int(30 - 12 * near)
    for place in np.linspace(-0.08, 1.08, count):
        x = (place + rng.normal(0, 0.012)) * width
        radius = size * rng.uniform(0.55, 1.5)
        y = base + size * 0.45 - radius * rng.uniform(0.1, 0.75)
        field = np.maximum(field, radius - np.sqrt((columns - x) ** 2 + (rows - y) ** 2))
    field = np.maximum(field, rows - base - size * 0.3)
    solid = blurred(np.sqrt(np.clip(field, 0, None) * size), max(1.5, size * 0.05))
    down, right = np.gradient(solid)
    light = 0.6 + (down * 0.8 + right * scene.side * -0.5) * 0.15
    shade = np.clip(light - np.clip((rows - base) / (size * 5.0), 0, 1) * 0.5, 0, 1)
    field = field + (fractal(rng, len(rows), columns.shape[1], (size * 0.16, size * 0.2), 3) - 0.5) * size * 0.14
    white = mix(palette.light, (1, 1, 1), 0.5)
    cool = mix(palette.sky[1], palette.far, 0.4)
    haze = mix(white, palette.sky[2], 0.5 * (1 - near))
    colour = graded(shade, [mix(cool, palette.near, 0.25 * near), mix(cool, haze, 0.55), haze, white])
    mask = smoothstep(-1.5, 2.5 + 3 * (1 - near), stretched(field, height - top, width))
    sheet = scene.sheet()
    sheet.paint(colour, mask * np.float32(0.97), (top, 0))
    scene.add(sheet, 0.15 + 0.8 * near, f"cloud bank {round(near * 3) + 1}")


def _subject(scene: Scene) -> None:
    sheet = scene.sheet()
    x, y = scene.x(scene.stage_x), scene.y(0.56)
    for index in (2, 1, 0):
        for drawing in scene.shown(3)[index : index + 1]:
            size = scene.unit * (0.58, 0.22, 0.18)[index]
            found = figures.lit(figures.figure(drawing, size), scene, tint=0.22, depth=(0.0, 0.2, 0.3)[index], glow=0.8)
            side, lift = ((0.0, 0.0), (0.3, -0.2), (-0.3, -0.12))[index]
            figures.place(sheet, found, x + side * scene.side * scene.unit, y + lift * scene.unit + found.height / 2)
    scene.add(sheet, 0.6, "subject")
