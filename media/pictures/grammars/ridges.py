"""Layered ridges in the haze of a low sun, the subject large on the nearest one."""

from __future__ import annotations

import numpy as np

from media.pictures import terrain
from media.pictures.paint import curve, fractal, glow, graded, smoothstep
from media.pictures.palettes import mix
from media.pictures.scene import Scene

_RIDGES = 5


def draw(scene: Scene) -> None:
    """Sky with sun, five ridges that darken as they come close, ground, subject."""
    height, width = scene.canvas
    rng, palette = scene.rng, scene.palette
    horizon = scene.y(0.57 if scene.tall else 0.6)
    sun_x = scene.x(scene.stage_x) + scene.side * scene.unit * rng.uniform(0.12, 0.26)
    sun_y = horizon - scene.unit * rng.uniform(0.1, 0.24)
    sky(scene, horizon, sun_x, sun_y)
    sharp = rng.uniform(0.42, 0.56)
    for index in range(_RIDGES):
        near = index / (_RIDGES - 1)
        base = horizon + (height - horizon) * (0.02 + 0.6 * near**1.35) - scene.unit * 0.05
        line = base - curve(rng, width, scene.unit * (0.42 + 0.5 * near), 6, sharp) * scene.unit * (0.19 - 0.09 * near)
        body = mix(mix(palette.far, palette.sky[2], 0.42 * (1 - near)), palette.near, near**0.8)
        hazy = mix(body, palette.sky[2], 0.4 * (1 - near) + 0.1)
        rim = 0.55 - 0.25 * near
        scene.add(terrain.hill(scene, line, [body, hazy], scene.unit * 0.4, rim, sun_x), 0.12 + 0.55 * near, f"ridge {index + 1}")
    _ground(scene)
    scene.arrange(0.7)


def sky(scene: Scene, horizon: float, sun_x: float, sun_y: float, sun: float = 0.105) -> None:
    """The palette's sky with long thin clouds and a sun, its radius a share of the unit; 0: none to be seen."""
    palette = scene.palette
    rows, columns = scene.grid()
    cloud = fractal(scene.rng, len(rows), columns.shape[1], (scene.unit * 0.05, scene.unit * 0.32), 4)
    down = rows / horizon
    colour = graded(np.clip(down + (cloud - 0.5) * 0.12, 0, 1), palette.sky)
    warm = glow(rows, columns, sun_x, sun_y, scene.unit * 1.05, 2.4)[..., None] * 0.62
    colour = 1 - (1 - colour) * (1 - warm * np.asarray(palette.light, np.float32))
    wisps = (smoothstep(0.56, 0.8, cloud) * smoothstep(0.1, 0.5, down) * 0.28)[..., None]
    scene.backdrop(colour * (1 - wisps) + np.asarray(palette.light, np.float32) * wisps)
    if sun:
        sheet = scene.sheet()
        sheet.light(palette.light, sun_x, sun_y, scene.unit * sun * 2.6, 0.5, 2.6)
        sheet.ball(mix(palette.light, (1, 1, 1), 0.35), sun_x, sun_y, scene.unit * sun, soft=2)
        scene.add(sheet, 0.04, "sun")


def _ground(scene: Scene) -> None:
    width = scene.canvas[1]
    palette = scene.palette
    base = scene.y(0.85 if scene.tall else 0.88)
    middle = scene.x(scene.stage_x)
    line = base + curve(scene.rng, width, scene.unit * 1.3, 3) * scene.unit * 0.02
    line += ((np.arange(width, dtype=np.float32) - middle) / width) ** 2 * scene.unit * 0.2
    ground = mix(palette.near, palette.deep, 0.55)
    stops = [mix(ground, palette.accent, 0.18), ground, palette.deep]
    sheet = terrain.hill(scene, line, stops, scene.unit * 0.4, 0.3, middle + scene.side * scene.unit * 0.3)
    terrain.company(scene, sheet, lambda x: float(line[int(np.clip(x, 0, width - 1))]) + scene.unit * 0.02, scene.unit * 0.58, palette.deep,
                    limit=2, rim=0.8)  # fmt: skip
    scene.add(sheet, 0.85, "subject")
