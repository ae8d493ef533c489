"""A meadow on a bright day: soft hills, grass and flowers in front, the subject among them."""

from __future__ import annotations

import numpy as np

from media.pictures import terrain
from media.pictures.grammars.ridges import sky
from media.pictures.paint import curve, polygons
from media.pictures.palettes import Colour, mix
from media.pictures.scene import Scene, Sheet

_BLADES = 260


def draw(scene: Scene) -> None:
    """Sky, round hills, meadow with the subject, grass close by."""
    width = scene.canvas[1]
    palette, rng = scene.palette, scene.rng
    horizon = scene.y(0.62 if scene.tall else 0.6)
    sun_x = scene.x(scene.stage_x) + scene.side * scene.unit * 0.24
    sky(scene, horizon, sun_x, scene.y(0.4), 0.1)
    for index in range(3):
        near = index / 2
        line = horizon + scene.unit * (0.0 + 0.11 * index) - curve(rng, width, scene.unit * 0.9, 2, 0.3) * scene.unit * 0.11
        body = mix(mix(palette.far, palette.sky[2], 0.35 * (1 - near)), palette.near, 0.28 * near)
        sheet = terrain.hill(scene, line, [mix(body, palette.light, 0.25), body, mix(body, palette.near, 0.4)], scene.unit * 0.34)
        scene.add(sheet, 0.2 + 0.2 * index, f"hill {index + 1}")
    base = scene.y(0.8 if scene.tall else 0.82)
    line = base + curve(rng, width, scene.unit * 0.9, 3) * scene.unit * 0.02
    body = mix(palette.far, palette.near, 0.42)
    sheet = terrain.hill(scene, line, [mix(body, palette.light, 0.12), body, mix(body, palette.near, 0.7)], scene.unit * 0.4)
    _flowers(scene, sheet, base, 46, 0.55)
    terrain.company(scene, sheet, lambda x: base + scene.unit * 0.07, scene.unit * 0.56, mix(palette.near, palette.deep, 0.5), limit=3)
    scene.add(sheet, 0.75, "subject")
    front = scene.sheet()
    _grass(scene, front, mix(palette.near, palette.deep, 0.35))
    scene.add(front, 1.0, "grass")
    scene.arrange(0.68)


def _flowers(scene: Scene, sheet: Sheet, base: float, count: int, size: float) -> None:
    """Small round flowers of five petals, larger towards the viewer."""
    rng, palette = scene.rng, scene.palette
    colours = [palette.accent, palette.light, mix(palette.accent, palette.light, 0.5), mix(palette.accent, palette.sky[0], 0.5)]
    middle = scene.x(scene.stage_x)
    for depth in np.sort(rng.random(count)):
        x, y = scene.x(rng.uniform(-0.05, 1.05)), base + scene.unit * (0.03 + 0.3 * depth)
        if abs(x - middle) < scene.unit * 0.3 and depth < 0.35:
            continue
        radius = scene.unit * (0.005 + 0.009 * depth) * size * 1.6
        colour: Colour = colours[rng.integers(len(colours))]
        for petal in range(5):
            angle = petal * 1.2566 + rng.uniform(0, 0.4)
            sheet.ball(colour, x + np.cos(angle) * radius, y + np.sin(angle) * radius * 0.8, radius * 0.72)
        sheet.ball(mix(palette.accent, palette.near, 0.4), x, y, radius * 0.55)


def _grass(scene: Scene, sheet: Sheet, colour: Colour) -> None:
    height, width = scene.canvas
    rng = scene.rng
    tufts: dict[int, list[list[tuple[float, float]]]] = {0: [], 1: []}
    for index in range(_BLADES):
        x = rng.uniform(-0.02, 1.02) * width
        edge = abs(x / width - scene.stage_x) * 2
        tall = scene.unit * rng.uniform(0.05, 0.13) * (0.5 + 0.9 * edge)
        wide, lean = scene.unit * rng.uniform(0.004, 0.009), rng.normal(0, 0.4) * tall
        foot = height + 4.0
        blade = [(x - wide, foot), (x + lean * 0.35 - wide * 0.6, foot - tall * 0.6), (x + lean, foot - tall),
                 (x + lean * 0.35 + wide * 0.6, foot - tall * 0.6), (x + wide, foot)]  # fmt: skip
        tufts[index % 2].append(blade)
    for shade, blades in tufts.items():
        lifted = [[(x, y - scene.margin_y * 0.72 * (1 if shade else 0.85)) for x, y in blade] for blade in blades]
        sheet.paint(mix(colour, scene.palette.far, 0.22 * shade), polygons(height, width, lifted))
    floor = np.ones((int(scene.margin_y * 0.8), width), np.float32)
    sheet.paint(colour, floor, (height - len(floor), 0))
