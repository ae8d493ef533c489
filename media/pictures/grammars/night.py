"""A night sky with stars and a great moon, the subject on a dark hill."""

from __future__ import annotations

import numpy as np

from media.pictures import terrain
from media.pictures.paint import Plane, ball, blurred, curve, fractal, graded, smoothstep, stretched
from media.pictures.palettes import Colour, mix
from media.pictures.scene import Scene


def night_sky(scene: Scene) -> tuple[Colour, Colour, Colour]:
    """The palette's sky after sunset: top, middle, horizon."""
    palette = scene.palette
    ink = mix(palette.deep, (0.02, 0.02, 0.09), 0.5)
    middle = mix(palette.near, palette.sky[0], 0.4 if palette.dark else 0.2)
    return mix(ink, (0, 0, 0.02), 0.25), mix(ink, middle, 0.7), mix(palette.sky[1], palette.near, 0.3)


def draw(scene: Scene) -> None:
    """Sky, milky way, moon, hills, subject."""
    width = scene.canvas[1]
    rng = scene.rng
    top, middle, horizon = night_sky(scene)
    ground = scene.y(0.75 if scene.tall else 0.76)
    stars(scene, (top, middle, horizon), ground)
    moon(scene, scene.x(scene.stage_x) + scene.side * scene.unit * 0.16, scene.y(0.44 if scene.tall else 0.4), scene.unit * 0.24)
    for index, (lift, depth) in enumerate(((0.09, 0.3), (0.03, 0.45), (-0.02, 0.6))):
        line = ground - scene.unit * lift - curve(rng, width, scene.unit * 0.7, 4) * scene.unit * 0.075
        colour = mix(horizon, top, 0.2 + 0.25 * index)
        stops = [mix(colour, scene.palette.light, 0.12), colour, mix(colour, top, 0.6)]
        scene.add(terrain.hill(scene, line, stops, scene.unit * 0.3, 0.2), depth, f"hill {index + 1}")
    _front(scene, ground, top, horizon)
    scene.arrange(0.66)


def stars(scene: Scene, stops: tuple[Colour, Colour, Colour], ground: float) -> None:
    """The backdrop: a milky way across the sky, many faint stars and some bright ones with a halo; none near the ground."""
    height, width = scene.canvas
    rng, palette = scene.rng, scene.palette
    rows, columns = scene.grid()
    down = np.clip(rows / ground, 0, 1)
    cloud = fractal(rng, len(rows), columns.shape[1], (scene.unit * 0.12, scene.unit * 0.12), 5, 0.55)
    colour = graded(down + columns * 0, stops)
    band = rows - columns * 0.75 * scene.side - scene.unit * (0.55 - 0.4 * scene.side) + (cloud - 0.5) * scene.unit * 0.42
    milk = np.exp(-((band / (scene.unit * 0.26)) ** 2)) * smoothstep(0.25, 0.8, cloud) * np.clip(1.15 - down, 0, 1)
    colour = 1 - (1 - colour) * (1 - milk[..., None] * 0.34 * np.asarray(mix(palette.light, palette.sky[2], 0.4), np.float32))
    shine = starlight(scene, stretched(milk, height, width), np.clip(1.1 - np.arange(height) / ground, 0, 1))[..., None]
    scene.backdrop(1 - (1 - stretched(colour, height, width)) * (1 - shine * np.asarray(mix(palette.light, (1, 1, 1), 0.5), np.float32)))


def starlight(scene: Scene, milk: Plane, high: Plane) -> Plane:
    """Stars as light: more of them where `milk` is, fewer where `high` (a value for each row) is small."""
    height, width = scene.canvas
    rng = scene.rng
    points = np.zeros((height, width), np.float32)
    count = int(height * width / 2600)
    y, x = rng.integers(0, height, count), rng.integers(0, width, count)
    keep = rng.random(count) < (0.45 + milk[y, x] * 1.6) * high[y]
    y, x = y[keep], x[keep]
    points[y, x] = rng.power(0.35, len(y)).astype(np.float32) * 1.6
    shine = blurred(points, 0.75) * 3.2
    halo = ball(9, 17) ** 3
    for index in rng.choice(len(y), min(60, len(y)), replace=False):
        size = halo.shape[0]
        top, left = y[index] - size // 2, x[index] - size // 2
        if 0 <= top < height - size and 0 <= left < width - size:
            shine[top : top + size, left : left + size] += halo * rng.uniform(0.4, 1.0)
    return np.clip(shine, 0, 1)


def moon(scene: Scene, x: float, y: float, radius: float) -> None:
    """A full moon with seas and a wide halo."""
    light = scene.palette.light
    sheet = scene.sheet()
    sheet.light(light, x, y, radius * 3.0, 0.42, 3.0)
    disc = ball(radius, 2)
    size = disc.shape[0]
    face = fractal(scene.rng, size, size, (radius * 0.55, radius * 0.55), 4)
    at = (np.arange(size, dtype=np.float32) - size // 2) / radius
    limb = np.sqrt(np.clip(1 - at[:, None] ** 2 - at[None, :] ** 2, 0, 1))
    bright = 0.6 + 0.4 * limb**0.5 - smoothstep(0.5, 0.72, face) * 0.17 + at[None, :] * 0.12 * scene.side
    colour = graded(np.clip(bright, 0, 1), [mix(light, scene.palette.sky[1], 0.75), light, mix(light, (1, 1, 1), 0.6)])
    sheet.paint(colour, disc, (round(y) - size // 2, round(x) - size // 2))
    scene.add(sheet, 0.1, "moon")


def _front(scene: Scene, ground: float, top: Colour, horizon: Colour) -> None:
    width = scene.canvas[1]
    middle = scene.x(scene.stage_x)
    line = ground + scene.unit * 0.12 + ((np.arange(width, dtype=np.float32) - middle) / width) ** 2 * scene.unit * 0.34
    line += curve(scene.rng, width, scene.unit * 0.9, 3) * scene.unit * 0.012
    sheet = terrain.hill(scene, line, [mix(top, horizon, 0.32), top, mix(top, (0, 0, 0), 0.4)], scene.unit * 0.5, 0.4)
    terrain.company(scene, sheet, lambda x: float(line[int(np.clip(x, 0, width - 1))]) + scene.unit * 0.022, scene.unit * 0.54,
                    mix(top, (0, 0, 0), 0.5), tint=0.32, limit=2, rim=0.9)  # fmt: skip
    scene.add(sheet, 0.85, "subject")
