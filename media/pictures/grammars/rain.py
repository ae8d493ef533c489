"""A window on a rainy evening: lights out of focus behind the glass, drops on it, the subject on the sill."""

from __future__ import annotations

import numpy as np

from media.pictures import terrain
from media.pictures.paint import blurred, fractal, glow, graded, stretched
from media.pictures.palettes import mix
from media.pictures.scene import Scene, Sheet


def draw(scene: Scene) -> None:
    """Blurred lights, wet glass, window bars, sill with the subject."""
    palette, rng = scene.palette, scene.rng
    sill = scene.y(0.78)
    rows, columns = scene.grid()
    deep = mix(palette.deep, palette.near, 0.5)
    cloud = fractal(rng, len(rows), columns.shape[1], (160, 120), 3)
    colour = graded(
        np.clip(rows / sill * 0.75 + (cloud - 0.5) * 0.35, 0, 1),
        [deep, mix(deep, palette.sky[1], 0.55), mix(palette.sky[1], palette.far, 0.5)],
    )
    warm = glow(rows, columns, scene.x(scene.stage_x), scene.y(0.6), scene.unit * 0.9, 1.8)[..., None] * 0.35
    scene.backdrop(1 - (1 - colour) * (1 - warm * np.asarray(palette.accent, np.float32)))
    _lights(scene, sill)
    _drops(scene, sill)
    _frame(scene, sill)
    scene.arrange(0.64)


def _lights(scene: Scene, sill: float) -> None:
    """Discs of light, brighter at their rim as a lens draws them, most of them low."""
    rng, palette = scene.rng, scene.palette
    sheet = scene.sheet()
    colours = [palette.accent, palette.light, palette.sky[2], mix(palette.accent, palette.light, 0.5), palette.far]
    for _ in range(44):
        x, y = scene.x(rng.uniform(-0.05, 1.05)), sill - abs(rng.normal(0.12, 0.26)) * scene.height * 0.62
        radius = scene.unit * rng.uniform(0.018, 0.075)
        colour, strength = colours[rng.integers(len(colours))], rng.uniform(0.12, 0.42)
        sheet.ball(colour, x, y, radius, strength, 5)
        sheet.ball(mix(colour, (1, 1, 1), 0.2), x, y, radius * 0.9, strength * 0.14, radius)
    scene.add(sheet, 0.12, "lights")


def _drops(scene: Scene, sill: float) -> None:
    """Drops on the glass, each with a bright lower edge (it shows the scene upside down) and a dark upper one; some have run."""
    rng, palette = scene.rng, scene.palette
    sheet = scene.sheet()
    for index in range(170):
        x, y = scene.x(rng.uniform(-0.05, 1.05)), rng.uniform(0, sill)
        size = scene.unit * (0.0035 + 0.010 * rng.power(0.5))
        if index % 17 == 0:
            _run(scene, sheet, x, y, size * 1.2)
        sheet.ball(palette.deep, x, y - size * 0.16, size, 0.34, 2)
        sheet.ball(palette.light, x, y + size * 0.24, size * 0.78, 0.42, size * 0.9)
        sheet.ball((1, 1, 1), x + scene.side * size * 0.32, y - size * 0.4, size * 0.2, 0.85)
    scene.add(sheet, 0.3, "drops")


def _run(scene: Scene, sheet: Sheet, x: float, y: float, size: float) -> None:
    long, wide = int(scene.unit * scene.rng.uniform(0.08, 0.22)), max(3, int(size * 1.3))
    fade = np.linspace(0.0, 0.22, long, dtype=np.float32)[:, None] * np.ones((1, wide), np.float32)
    sheet.paint(scene.palette.light, blurred(np.pad(fade, 6), 1.6), (int(y) - long - 6, int(x) - wide // 2 - 6))


def _frame(scene: Scene, sill: float) -> None:
    height, width = scene.canvas
    palette = scene.palette
    dark = mix(palette.near, palette.deep, 0.6)
    sheet = scene.sheet()
    bar = int(scene.unit * 0.028)
    for x in (scene.x(0.5 + scene.side * 0.33),):
        shade = np.clip(1 - np.abs(np.linspace(-1, 1, bar)) * 0.6, 0, 1)[None, :, None] * np.asarray(
            mix(dark, palette.far, 0.25), np.float32
        )
        sheet.paint(np.broadcast_to(shade, (int(sill), bar, 3)).astype(np.float32), np.ones((int(sill), bar), np.float32), (0, int(x)))
    scene.add(sheet, 0.45, "window")
    front = scene.sheet()
    wood = mix(palette.near, palette.accent, 0.22)
    terrain.floor(scene, front, sill, mix(wood, palette.deep, 0.7), mix(wood, palette.light, 0.1), palette.light, scene.stage_x)
    grain = fractal(scene.rng, (height - int(sill)) // 3 + 1, width // 3 + 1, (4, 260), 3)
    front.paint(palette.deep, stretched(np.clip(grain - 0.52, 0, 1) * 0.55, height - int(sill), width), (int(sill), 0))
    front.paint(mix(wood, palette.light, 0.4), np.full((int(scene.unit * 0.007), width), 0.8, np.float32), (int(sill), 0))
    terrain.company(scene, front, lambda _: sill + scene.unit * 0.08, scene.unit * 0.52, palette.deep, tint=0.28, limit=3, rim=0.8)
    scene.add(front, 0.75, "subject")
