"""Layered ridges in the haze of a low sun, the subject large on the nearest one."""

from __future__ import annotations

import numpy as np

from media.pictures import figures
from media.pictures.paint import below, curve, disc, fractal, glow, graded, smoothstep
from media.pictures.palettes import mix
from media.pictures.scene import Scene

_RIDGES = 5


def draw(scene: Scene) -> None:
    """Sky with sun, five ridges that darken as they come close, ground, subject."""
    height, width = scene.canvas
    rng = scene.rng
    horizon = scene.y(0.56 if scene.tall else 0.6)
    sun_x, sun_y = scene.x(0.5 + scene.side * rng.uniform(0.12, 0.26)), horizon - scene.unit * rng.uniform(0.12, 0.26)
    _sky(scene, horizon, sun_x, sun_y)
    for index in range(_RIDGES):
        near = index / (_RIDGES - 1)
        base = horizon + (height - horizon) * (0.02 + 0.62 * near**1.35) - scene.unit * 0.05
        line = base - curve(rng, width, scene.unit * (0.42 + 0.5 * near), 5, 0.48) * scene.unit * (0.16 - 0.07 * near)
        _ridge(scene, line, near, sun_x)
    _subject(scene)


def _sky(scene: Scene, horizon: float, sun_x: float, sun_y: float) -> None:
    height, width = scene.canvas
    palette = scene.palette
    rows = np.arange(height, dtype=np.float32)[:, None] / horizon
    cloud = fractal(scene.rng, height, width, (scene.unit * 0.16, scene.unit * 0.9), 4)
    shade = np.clip(rows + (cloud - 0.5) * 0.12, 0, 1)
    sky = graded(np.broadcast_to(shade, (height, width)), palette.sky)
    warm = glow(height, width, sun_x, sun_y, scene.unit * 1.05, 2.4)[..., None] * 0.62
    sky = 1 - (1 - sky) * (1 - warm * np.asarray(palette.light, np.float32))
    sun = disc(height, width, sun_x, sun_y, scene.unit * 0.105, 2)[..., None]
    sky = sky * (1 - sun) + np.asarray(mix(palette.light, (1, 1, 1), 0.35), np.float32) * sun
    wisps = smoothstep(0.56, 0.8, cloud) * smoothstep(0.1, 0.5, rows) * 0.28
    sky = sky * (1 - wisps[..., None]) + np.asarray(palette.light, np.float32) * wisps[..., None]
    scene.backdrop(sky)


def _ridge(scene: Scene, line: np.ndarray, near: float, sun_x: float) -> None:
    height, width = scene.canvas
    palette = scene.palette
    top = max(0, int(line.min()) - 2)
    mask = below(height - top, line - top, 1.4)
    depth_in = np.clip((np.arange(top, height, dtype=np.float32)[:, None] - line[None, :]) / (scene.unit * 0.42), 0, 1)
    body = mix(mix(palette.far, palette.sky[2], 0.42 * (1 - near)), palette.near, near**0.8)
    hazy = mix(body, palette.sky[2], 0.5 * (1 - near) + 0.12)
    colour = graded(depth_in, [body, mix(body, hazy, 0.75)])
    facing = np.clip(1 - np.abs(np.arange(width, dtype=np.float32) - sun_x) / (scene.unit * 0.7), 0, 1) ** 1.5
    crest = np.exp(-depth_in * (26 - 8 * near)) * facing[None, :] * (0.55 - 0.25 * near)
    colour = 1 - (1 - colour) * (1 - crest[..., None] * np.asarray(palette.light, np.float32))
    sheet = scene.sheet()
    sheet.paint(colour.astype(np.float32), mask, (top, 0))
    scene.add(sheet, 0.12 + 0.55 * near, f"ridge {round(near * (_RIDGES - 1)) + 1}")


def _subject(scene: Scene) -> None:
    height, width = scene.canvas
    palette, rng = scene.palette, scene.rng
    base = scene.y(0.86 if scene.tall else 0.9)
    line = base - scene.unit * 0.02 + curve(rng, width, scene.unit * 1.3, 3) * scene.unit * 0.02
    line += ((np.arange(width, dtype=np.float32) - width / 2) / width) ** 2 * scene.unit * 0.22
    sheet = scene.sheet()
    top = int(line.min()) - 2
    depth_in = np.clip((np.arange(top, height, dtype=np.float32)[:, None] - line[None, :]) / (scene.unit * 0.4), 0, 1)
    ground = mix(palette.near, palette.deep, 0.55)
    sheet.paint(graded(depth_in, [mix(ground, palette.accent, 0.16), ground, palette.deep]), below(height - top, line - top, 1.4), (top, 0))
    x = scene.x(0.5 - scene.side * 0.08)
    for index, drawing in enumerate(scene.cast[:2]):
        size = scene.unit * (0.56 if index == 0 else 0.26)
        place = x if index == 0 else scene.x(0.5 + scene.side * 0.29)
        found = figures.lit(figures.figure(drawing, size), scene, glow=0.8)
        foot = float(line[int(np.clip(place, 0, width - 1))]) + scene.unit * 0.02
        figures.contact(sheet, found, place, foot, palette.deep, 0.7, scene.side)
        figures.place(sheet, found, place, foot)
    scene.add(sheet, 0.85, "subject")
    scene.focus = (0.5 - scene.side * 0.08, 0.7)
    scene.quiet = (0.08, 0.09, 0.92, 0.32)
