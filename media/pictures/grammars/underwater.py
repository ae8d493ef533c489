"""Under water: light from above in slanting rays, bubbles, weed on the ground, the subject swimming."""

from __future__ import annotations

import numpy as np

from media.pictures import figures, terrain
from media.pictures.paint import blurred, curve, fractal, glow, graded, polygons, stretched
from media.pictures.palettes import Colour, mix
from media.pictures.scene import Scene


def draw(scene: Scene) -> None:
    """Water, rays, far and near ground with weed, bubbles, subject."""
    height = scene.canvas[0]
    palette = scene.palette
    rows, columns = scene.grid()
    top = mix(palette.sky[2], palette.light, 0.3)
    bottom = mix(palette.deep, palette.near, 0.45)
    cloud = (fractal(scene.rng, len(rows), columns.shape[1], (90, 160), 3) - 0.5) * 0.08
    colour = graded(
        np.clip(rows / height + cloud, 0, 1),
        [top, palette.sky[1] if not palette.dark else palette.far, mix(palette.far, palette.near, 0.6), bottom],
    )
    source = glow(rows, columns, scene.x(0.5 + scene.side * 0.2), -scene.unit * 0.1, scene.unit * 1.2, 1.6)[..., None] * 0.6
    scene.backdrop(1 - (1 - colour) * (1 - source * np.asarray(palette.light, np.float32)))
    _rays(scene)
    for near in (0.0, 1.0):
        _ground(scene, near, mix(mix(palette.far, palette.near, 0.55), bottom, 0.3 + 0.7 * near))
    _bubbles(scene)
    _subject(scene)
    scene.arrange(0.56, 0.08, 0.26)


def _rays(scene: Scene) -> None:
    height, width = scene.canvas
    rows, columns = scene.grid()
    angle = np.arctan2(columns - scene.x(0.5 + scene.side * 0.35), rows + scene.unit * 0.7)
    beams = fractal(scene.rng, 1, 900, (1, 60), 3)[0]
    light = np.clip((beams[np.clip((angle + 1.2) / 2.4 * 899, 0, 899).astype(int)] - 0.46) * 3, 0, 1)
    light = light * np.clip(1 - rows / (height * 0.82), 0, 1) ** 1.2 * 0.42
    sheet = scene.sheet()
    sheet.paint(scene.palette.light, stretched(blurred(light, 2.5), height, width))
    scene.add(sheet, 0.15, "rays")


def _ground(scene: Scene, near: float, colour: Colour) -> None:
    height, width = scene.canvas
    rng = scene.rng
    base = scene.y(0.86 + 0.06 * near)
    line = base - curve(rng, width, scene.unit * 0.6, 4) * scene.unit * 0.05
    sheet = terrain.hill(
        scene, line, [mix(colour, scene.palette.light, 0.14 * (1 - near)), colour, mix(colour, scene.palette.deep, 0.5)], scene.unit * 0.25
    )
    blades: list[list[tuple[float, float]]] = []
    middle = scene.x(scene.stage_x)
    for _ in range(26):
        x = scene.x(rng.uniform(-0.05, 1.05))
        if near and abs(x - middle) < scene.unit * 0.2:
            continue
        tall, wide, sway = scene.unit * rng.uniform(0.1, 0.34), scene.unit * rng.uniform(0.008, 0.02), rng.uniform(0, 6.3)
        share = np.linspace(0, 1, 24)
        spine = x + np.sin(share * 5 + sway) * scene.unit * 0.03 * share
        foot = float(line[int(np.clip(x, 0, width - 1))]) + 12
        edge = wide * (1 - share) ** 0.6 * (0.75 + 0.25 * np.sin(share * 30))
        left = [(float(a - b), float(foot - tall * c)) for a, b, c in zip(spine, edge, share, strict=True)]
        right = [(float(a + b), float(foot - tall * c)) for a, b, c in zip(spine, edge, share, strict=True)]
        blades.append(left + right[::-1])
    sheet.paint(mix(colour, scene.palette.accent, 0.10), polygons(height, width, blades))
    scene.add(sheet, 0.3 + 0.5 * near, "weed" if near else "ground")


def _bubbles(scene: Scene) -> None:
    rng, light = scene.rng, scene.palette.light
    sheet = scene.sheet()
    for _ in range(5):
        x, y = scene.x(rng.uniform(0.05, 0.95)), scene.y(rng.uniform(0.45, 0.9))
        for _ in range(9):
            radius = scene.unit * (0.003 + 0.012 * rng.power(0.6))
            x, y = x + rng.normal(0, scene.unit * 0.018), y - scene.unit * rng.uniform(0.015, 0.06)
            sheet.ball(light, x, y, radius, 0.16)
            sheet.ball(light, x - radius * 0.1, y + radius * 0.3, radius * 0.7, 0.18, radius * 0.6)
            sheet.ball((1, 1, 1), x + scene.side * radius * 0.35, y - radius * 0.4, radius * 0.22, 0.85)
    scene.add(sheet, 0.6, "bubbles")


def _subject(scene: Scene) -> None:
    """The subject large, its companions smaller, further away and hazy."""
    sheet = scene.sheet()
    x, y = scene.x(scene.stage_x), scene.y(0.57)
    haze = (0.0, 0.3, 0.45)
    spots = ((0.0, 0.0), (0.27, -0.2), (-0.3, 0.24))
    for index in (2, 1, 0):
        for drawing in scene.shown(3)[index : index + 1]:
            found = figures.lit(
                figures.figure(drawing, scene.unit * (0.6, 0.24, 0.2)[index]), scene, tint=0.34, depth=haze[index], glow=0.7
            )
            offset = spots[index]
            figures.place(sheet, found, x + scene.side * offset[0] * scene.unit, y + offset[1] * scene.unit + found.height / 2)
    scene.add(sheet, 0.8, "subject")
