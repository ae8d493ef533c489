"""Deep space: nebula and stars, a great planet or a black hole, the subject adrift before it."""

from __future__ import annotations

import numpy as np

from media.pictures import figures
from media.pictures.grammars.night import starlight
from media.pictures.paint import Colours, ball, fractal, graded, smoothstep, stretched
from media.pictures.palettes import mix
from media.pictures.scene import Scene, Sheet

_HOLES = {"hole", "дыр", "หลุมดำ"}
_BODIES = {"ringed planet", "milky way", "comet", "star", "new moon", "full moon", "sun", "globe showing Europe-Africa", "hole"}


def draw(scene: Scene) -> None:
    """Nebula, stars, planet or black hole, subject when there is one that is not a heavenly body itself."""
    _nebula(scene)
    x = scene.x(scene.stage_x)
    hole = bool(scene.words & _HOLES)
    y = scene.y(0.56 if scene.tall else 0.54)
    if hole:
        _black_hole(scene, x, y, scene.unit * (0.21 if scene.tall else 0.18))
        scene.cast = []
    else:
        travellers = [drawing for drawing in scene.cast if drawing.name not in _BODIES]
        side = scene.side if travellers else 0
        _planet(scene, x + side * scene.unit * 0.2, y - abs(side) * scene.unit * 0.1, scene.unit * (0.28 if side else 0.3))
        scene.cast = travellers[:1]
        _subject(scene, x, y)
    scene.arrange(0.56, 0.07, 0.25)


def _nebula(scene: Scene) -> None:
    height, width = scene.canvas
    rng, palette = scene.rng, scene.palette
    rows, columns = scene.grid()
    shape = len(rows), columns.shape[1]
    big = fractal(rng, *shape, (scene.unit * 0.3, scene.unit * 0.3), 3)
    fine = fractal(rng, *shape, (scene.unit * 0.13, scene.unit * 0.13), 5, 0.6)
    gas = smoothstep(0.38, 1.05, big * 0.65 + fine * 0.45)
    deep = mix(mix(palette.deep, palette.near, 0.3), (0.01, 0.01, 0.05), 0.62)
    middle = mix(deep, mix(palette.sky[0], palette.sky[1], 0.6), 0.62 if palette.dark else 0.42)
    colour: Colours = graded(
        gas, [deep, mix(deep, middle, 0.5), middle, mix(middle, palette.sky[2], 0.4), mix(middle, palette.accent, 0.4)]
    )
    dust = smoothstep(0.5, 0.75, fine) * (1 - gas) * 0.5
    colour = colour * (1 - dust[..., None] * 0.7)
    shine = starlight(scene, stretched(gas, height, width) * 0.5, np.ones(height, np.float32))[..., None]
    scene.backdrop(1 - (1 - stretched(colour, height, width)) * (1 - shine * np.asarray(mix(palette.light, (1, 1, 1), 0.6), np.float32)))


def _planet(scene: Scene, x: float, y: float, radius: float) -> None:
    """Bands of cloud, a lit and a dark side, a thin bright air, and a ring that passes behind and before."""
    palette, rng = scene.palette, scene.rng
    tilt = -scene.side * rng.uniform(0.25, 0.4)
    back, front = _ring(scene, radius, tilt)
    sheet = scene.sheet()
    sheet.light(palette.accent, x, y, radius * 1.7, 0.35, 2.2)
    size = back.shape[0]
    sheet.paint(mix(palette.light, palette.accent, 0.4), back, (round(y) - size // 2, round(x) - size // 2))
    disc = ball(radius, 2)
    at = (np.arange(disc.shape[0], dtype=np.float32) - disc.shape[0] // 2) / radius
    down, right = at[:, None], at[None, :]
    across = down * np.cos(tilt) - right * np.sin(tilt)
    swirl = fractal(rng, disc.shape[0], disc.shape[1], (radius * 0.16, radius * 0.9), 4) - 0.5
    bands = np.sin(across * 9 + swirl * 2.6 + rng.uniform(0, 6)) * 0.5 + 0.5
    body = graded(
        np.clip(bands * 0.8 + swirl * 0.4 + 0.1, 0, 1),
        [mix(palette.far, palette.near, 0.35), palette.sky[1], palette.sky[2], palette.light],
    )
    lift = np.sqrt(np.clip(1 - down**2 - right**2, 0, 1))
    light = np.clip(right * scene.side * 0.62 - down * 0.42 + lift * 0.62, 0, 1)[..., None]
    dark = np.asarray(mix(palette.deep, (0.01, 0.01, 0.04), 0.6), np.float32)
    body = body * (0.1 + 1.02 * light) + dark * (1 - light) * 0.4
    rim = (smoothstep(0.55, 0.0, lift) * light[..., 0])[..., None] * 0.6
    body = 1 - (1 - np.clip(body, 0, 1)) * (1 - rim * np.asarray(palette.light, np.float32))
    sheet.paint(body.astype(np.float32), disc, (round(y) - disc.shape[0] // 2, round(x) - disc.shape[0] // 2))
    sheet.paint(mix(palette.light, palette.accent, 0.25), front, (round(y) - size // 2, round(x) - size // 2))
    scene.add(sheet, 0.35, "planet")


def _ring(scene: Scene, radius: float, tilt: float) -> tuple[np.ndarray, np.ndarray]:
    size = int(radius * 4.2) | 1
    at = (np.arange(size, dtype=np.float32) - size // 2) / radius
    down, right = at[:, None], at[None, :]
    along, across = right * np.cos(tilt) + down * np.sin(tilt), (down * np.cos(tilt) - right * np.sin(tilt)) / 0.26
    away = np.sqrt(along**2 + across**2)
    grooves = 0.55 + 0.45 * np.sin(away * 46) * np.sin(away * 17 + 1)
    ring = smoothstep(1.36, 1.4, away) * smoothstep(2.0, 1.95, away) * grooves * (1 - np.clip(1 - np.abs(away - 1.72) / 0.025, 0, 1)) * 0.75
    front = across > 0
    return (ring * ~front).astype(np.float32), (ring * front).astype(np.float32)


def _black_hole(scene: Scene, x: float, y: float, radius: float) -> None:
    """A shadow with the thin ring of light around it, the bright disc in front, and the disc's back bent up over it by gravity."""
    palette, rng = scene.palette, scene.rng
    size = int(radius * 7.2) | 1
    at = (np.arange(size, dtype=np.float32) - size // 2) / radius
    down, right = at[:, None], at[None, :]
    tilt = 0.16 * scene.side
    along, across = right * np.cos(tilt) + down * np.sin(tilt), down * np.cos(tilt) - right * np.sin(tilt)
    away = np.sqrt(along**2 + across**2)
    streaks = fractal(rng, 64, 720, (3, 60), 4)
    flat = np.sqrt(along**2 + (across / 0.17) ** 2)
    swirl = streaks[np.clip((flat - 1) * 18, 0, 63).astype(int), ((np.arctan2(across / 0.17, along) / 6.2832 + 0.5) * 719).astype(int)]
    disc = smoothstep(1.25, 1.6, flat) * np.clip(1 - (flat - 1.5) / 1.9, 0, 1) ** 1.4 * (0.55 + 0.75 * swirl)
    bent = np.exp(-(((away - 1.32) / 0.17) ** 2)) * (0.62 + 0.38 * np.clip(-across, -1, 1)) + np.exp(-(((away - 1.06) / 0.03) ** 2)) * 0.9
    hidden = disc * ((across > 0) | (away > 1.02))
    turning = np.clip(1 + along * -scene.side * 0.38, 0.45, 1.7)
    heat = np.clip((hidden + bent) * turning, 0, 1.4)
    colour = graded(
        np.clip(heat / 1.25, 0, 1),
        [mix(palette.accent, palette.deep, 0.7), palette.accent, mix(palette.accent, palette.light, 0.6), (1, 1, 1)],
    )
    shadow = np.clip((1.03 - away) * radius / 2 + 0.5, 0, 1)
    sheet = scene.sheet()
    sheet.light(palette.accent, x, y, radius * 3.4, 0.5, 2.4, 0.7)
    corner = (round(y) - size // 2, round(x) - size // 2)
    sheet.paint((0.0, 0.0, 0.0), shadow.astype(np.float32), corner)
    sheet.paint(colour, np.clip(heat, 0, 1).astype(np.float32), corner)
    scene.add(sheet, 0.45, "black hole")


def _subject(scene: Scene, x: float, y: float) -> None:
    sheet: Sheet = scene.sheet()
    for drawing in scene.cast:
        found = figures.lit(figures.figure(drawing, scene.unit * 0.5), scene, tint=0.3, glow=1.0)
        place, base = x - scene.side * scene.unit * 0.12, y + scene.unit * 0.12 + found.height / 2
        sheet.light(scene.palette.light, place, base - found.height / 2, scene.unit * 0.42, 0.2, 1.8)
        figures.place(sheet, found, place, base)
    scene.add(sheet, 0.85, "subject")
