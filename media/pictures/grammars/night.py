"""A night sky with stars and a great moon, the subject on a dark hill."""

from __future__ import annotations

import numpy as np

from media.pictures import figures
from media.pictures.paint import Colours, below, blurred, curve, disc, fractal, glow, graded, smoothstep
from media.pictures.palettes import Colour, mix
from media.pictures.scene import Scene


def night_sky(scene: Scene) -> tuple[Colour, Colour, Colour]:
    """The palette's sky after sunset: top, middle, horizon."""
    palette = scene.palette
    ink = mix(palette.deep, (0.02, 0.02, 0.09), 0.55)
    return (
        mix(ink, (0, 0, 0.02), 0.35),
        mix(palette.near, palette.sky[0], 0.35 if palette.dark else 0.15),
        mix(palette.sky[1], palette.near, 0.42),
    )


def draw(scene: Scene) -> None:
    """Sky, milky way, moon, two hills, subject."""
    height, width = scene.canvas
    rng, palette = scene.rng, scene.palette
    top, middle, horizon = night_sky(scene)
    ground_y = scene.y(0.76 if scene.tall else 0.74)
    sky = _sky(scene, (top, middle, horizon), ground_y)
    scene.backdrop(sky)
    _moon(scene, scene.x(0.5 + scene.side * 0.2), scene.y(0.43 if scene.tall else 0.42), scene.unit * (0.24 if scene.tall else 0.2))
    for index, (lift, depth) in enumerate(((0.05, 0.35), (0.0, 0.6))):
        line = ground_y - scene.unit * lift - curve(rng, width, scene.unit * 0.8, 4) * scene.unit * 0.07
        sheet = scene.sheet()
        start = max(0, int(line.min()) - 2)
        inside = np.clip((np.arange(start, height, dtype=np.float32)[:, None] - line[None, :]) / (scene.unit * 0.35), 0, 1)
        colour = mix(horizon, top, 0.35 + 0.35 * index)
        sheet.paint(
            graded(inside, [mix(colour, palette.light, 0.1), colour, mix(colour, top, 0.7)]),
            below(height - start, line - start),
            (start, 0),
        )
        scene.add(sheet, depth, f"hill {index + 1}")
    _front(scene, ground_y, top, horizon)
    scene.focus = (0.5 - scene.side * 0.06, 0.66)
    scene.quiet = (0.08, 0.08, 0.92, 0.27)


def _sky(scene: Scene, stops: tuple[Colour, Colour, Colour], ground_y: float) -> Colours:
    height, width = scene.canvas
    rng = scene.rng
    rows = np.clip(np.arange(height, dtype=np.float32)[:, None] / ground_y, 0, 1)
    cloud = fractal(rng, height, width, (scene.unit * 0.35, scene.unit * 0.35), 5, 0.55)
    sky = graded(np.broadcast_to(rows, (height, width)), stops)
    slope = np.arange(width, dtype=np.float32)[None, :] * -0.75 * scene.side
    band = np.arange(height, dtype=np.float32)[:, None] + slope - scene.unit * (0.55 - 0.4 * scene.side) + (cloud - 0.5) * scene.unit * 0.42
    milk = np.exp(-((band / (scene.unit * 0.26)) ** 2)) * smoothstep(0.25, 0.8, cloud) * np.clip(1.15 - rows, 0, 1)
    sky = 1 - (1 - sky) * (1 - milk[..., None] * 0.34 * np.asarray(mix(scene.palette.light, scene.palette.sky[2], 0.4), np.float32))
    return 1 - (1 - sky) * (1 - _stars(scene, milk, rows)[..., None] * np.asarray(mix(scene.palette.light, (1, 1, 1), 0.5), np.float32))


def _stars(scene: Scene, milk: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """Many faint ones, some bright ones with a soft halo; denser in the milky way, none near the ground."""
    height, width = scene.canvas
    rng = scene.rng
    stars = np.zeros((height, width), np.float32)
    count = int(height * width / 2600)
    y, x = rng.integers(0, height, count), rng.integers(0, width, count)
    keep = rng.random(count) < (0.45 + milk[y, x] * 1.6) * np.clip(1.1 - rows[y, 0], 0, 1)
    y, x = y[keep], x[keep]
    stars[y, x] = rng.power(0.35, len(y)).astype(np.float32) * 1.6
    fine = blurred(stars, 0.75) * 3.2
    big = np.zeros_like(stars)
    pick = rng.choice(len(y), min(70, len(y)), replace=False)
    big[y[pick], x[pick]] = rng.uniform(0.5, 1, len(pick)).astype(np.float32)
    halo = blurred(big, 1.7) * 16 + blurred(big, 7) * 40
    return np.clip(fine + halo, 0, 1)


def _moon(scene: Scene, x: float, y: float, radius: float) -> None:
    height, width = scene.canvas
    light = scene.palette.light
    sheet = scene.sheet()
    halo = glow(height, width, x, y, radius * 3.4, 3.0) * 0.5
    sheet.paint(light, halo)
    size = int(radius * 2 + 6)
    face = fractal(scene.rng, size, size, (radius * 0.55, radius * 0.55), 4)
    rows = (np.arange(size, dtype=np.float32)[:, None] - size / 2) / radius
    columns = (np.arange(size, dtype=np.float32)[None, :] - size / 2) / radius
    limb = np.sqrt(np.clip(1 - rows**2 - columns**2, 0, 1))
    bright = np.clip(0.62 + 0.38 * limb**0.5 - smoothstep(0.5, 0.72, face) * 0.16 + columns * 0.1 * scene.side, 0, 1)
    colour = graded(bright, [mix(light, scene.palette.sky[1], 0.75), light, mix(light, (1, 1, 1), 0.6)])
    sheet.paint(colour, disc(size, size, size / 2, size / 2, radius, 2), (round(y - size / 2), round(x - size / 2)))
    scene.add(sheet, 0.1, "moon")


def _front(scene: Scene, ground_y: float, top: Colour, horizon: Colour) -> None:
    height, width = scene.canvas
    x = scene.x(0.5 - scene.side * 0.06)
    line = ground_y + scene.unit * 0.1 + ((np.arange(width, dtype=np.float32) - x) / width) ** 2 * scene.unit * 0.34
    line += curve(scene.rng, width, scene.unit * 0.9, 3) * scene.unit * 0.012
    start = int(line.min()) - 2
    sheet = scene.sheet()
    inside = np.clip((np.arange(start, height, dtype=np.float32)[:, None] - line[None, :]) / (scene.unit * 0.5), 0, 1)
    edge = np.exp(-inside * 40)[..., None] * 0.4
    ground = graded(inside, [mix(top, horizon, 0.32), top, mix(top, (0, 0, 0), 0.4)])
    ground = 1 - (1 - ground) * (1 - edge * np.asarray(scene.palette.light, np.float32))
    sheet.paint(ground.astype(np.float32), below(height - start, line - start), (start, 0))
    for index, drawing in reversed(list(enumerate(scene.cast[:2]))):
        found = figures.lit(figures.figure(drawing, scene.unit * (0.5, 0.24)[index]), scene, tint=0.34, glow=0.9)
        place = x if index == 0 else scene.x(0.5 + scene.side * 0.26)
        foot = float(line[int(place)]) + scene.unit * 0.022
        figures.contact(sheet, found, place, foot, mix(top, (0, 0, 0), 0.5), 0.8, scene.side)
        figures.place(sheet, found, place, foot)
    scene.add(sheet, 0.85, "subject")
