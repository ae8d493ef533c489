"""A calm sea under a low sun: its light lies on the water as a path; the subject sails, or stands on the shore."""

from __future__ import annotations

import numpy as np

from media.pictures import figures, terrain
from media.pictures.grammars.ridges import sky
from media.pictures.paint import curve, fractal, graded, smoothstep
from media.pictures.palettes import mix
from media.pictures.scene import Scene

_SAILS = {"transport-water"}


def draw(scene: Scene) -> None:
    """Sky, sea with glitter, far shore, then water or sand with the subject."""
    rng = scene.rng
    horizon = scene.y(0.52 if scene.tall else 0.56)
    sun_x = scene.x(scene.stage_x) + scene.side * scene.unit * rng.uniform(0.05, 0.2)
    sky(scene, horizon, sun_x, horizon - scene.unit * rng.uniform(0.07, 0.16), 0.13)
    _sea(scene, horizon, sun_x)
    _coast(scene, horizon)
    if scene.cast and (scene.cast[0].group in _SAILS or scene.cast[0].group == "animal-marine"):
        _afloat(scene, horizon)
    else:
        _shore(scene)
    scene.arrange(0.66)


def _sea(scene: Scene, horizon: float, sun_x: float) -> None:
    palette = scene.palette
    height, width = scene.canvas
    rows, columns = scene.grid(horizon)
    down = np.clip((rows - horizon) / (height - horizon), 0, 1)
    ripple = np.zeros((len(rows), columns.shape[1]), np.float32)
    for size, share in ((0.006, 0.5), (0.016, 0.3), (0.045, 0.2)):
        waves = fractal(scene.rng, len(rows), columns.shape[1], (max(1.2, scene.unit * size / 3), scene.unit * size * 4), 2)
        ripple += waves * share * smoothstep(size * 0.3, size * 6, down + 0.02)
    colour = graded(
        np.clip(down * 0.95 + (ripple - 0.4) * 0.3, 0, 1), [palette.sky[2], mix(palette.sky[1], palette.far, 0.5), palette.near]
    )
    width_of = scene.unit * (0.07 + 0.42 * down)
    path = np.exp(-(((columns - sun_x) / width_of) ** 2)) * (1 - 0.55 * down)
    glitter = (path * smoothstep(0.42, 0.62, ripple + path * 0.16) * 0.9)[..., None]
    colour = 1 - (1 - colour) * (1 - glitter * np.asarray(palette.light, np.float32))
    sheet = scene.sheet()
    top = int(horizon)
    sheet.paint(colour, np.ones((height - top, width), np.float32), (top, 0))
    scene.add(sheet, 0.2, "sea")


def _coast(scene: Scene, horizon: float) -> None:
    """A far headland on the side away from the sun."""
    width = scene.canvas[1]
    palette = scene.palette
    at = np.arange(width, dtype=np.float32) / width
    slope = np.clip((at - 0.5) * -scene.side * 2.2 - 0.1, 0, 1)
    line = horizon + 3 - slope**0.8 * scene.unit * 0.09 * (1 + 0.5 * curve(scene.rng, width, scene.unit * 0.25, 5))
    sheet = terrain.hill(scene, line, [mix(palette.far, palette.sky[2], 0.35), mix(palette.far, palette.sky[1], 0.5)], scene.unit * 0.09)
    below = int(horizon) + 3
    sheet.alpha[below:] = 0
    sheet.colour[below:] = 0
    scene.add(sheet, 0.15, "coast")


def _afloat(scene: Scene, horizon: float) -> None:
    """The subject in the water with its reflection broken by waves."""
    height, _ = scene.canvas
    sheet = scene.sheet()
    size = scene.unit * (0.6 if scene.tall else 0.52)
    found = figures.lit(figures.figure(scene.shown(1)[0], size), scene, tint=0.26)
    x, base = scene.x(scene.stage_x), horizon + (height - horizon) * 0.36
    mirror = found.alpha[::-1] * np.linspace(0.55, 0.0, found.height, dtype=np.float32)[:, None]
    shift = (curve(scene.rng, found.height, 26, 2) * np.linspace(2, 16, found.height)).astype(int)
    rolled = np.stack([np.roll(row, move) for row, move in zip(mirror, shift, strict=True)])
    water = np.asarray(mix(scene.palette.near, scene.palette.sky[1], 0.4), np.float32)
    sheet.paint(found.colour[::-1] * 0.55 + water * 0.45, rolled, (round(base - size * 0.05), round(x - found.width / 2)))
    figures.place(sheet, found, x, base)
    foam = scene.unit * 0.004
    for index in range(7):
        offset = (index - 3) * found.width * 0.14
        sheet.light(scene.palette.light, x + offset, base - foam * (index % 3), found.width * 0.16, 0.5, 1.2, 0.05)
    scene.add(sheet, 0.75, "subject")


def _shore(scene: Scene) -> None:
    width = scene.canvas[1]
    palette = scene.palette
    base = scene.y(0.79 if scene.tall else 0.8)
    line = base + curve(scene.rng, width, scene.unit * 0.9, 3) * scene.unit * 0.03
    line += (np.arange(width, dtype=np.float32) / width - 0.5) * scene.side * -scene.unit * 0.06
    sand = mix(mix(palette.sky[2], palette.far, 0.45), palette.near, 0.3 if palette.dark else 0.12)
    foam = terrain.hill(scene, line - scene.unit * 0.016, [mix(palette.light, (1, 1, 1), 0.4), palette.light], scene.unit * 0.05)
    scene.add(foam, 0.5, "foam")
    sheet = terrain.hill(scene, line, [mix(sand, palette.near, 0.3), sand, mix(sand, palette.near, 0.5)], scene.unit * 0.5)
    terrain.company(scene, sheet, lambda x: base + scene.unit * 0.09, scene.unit * 0.56, mix(palette.near, palette.deep, 0.6), limit=2)
    scene.add(sheet, 0.8, "subject")
