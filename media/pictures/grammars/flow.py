"""Currents of fine lines around a disc of light with the subject in it: for what has no place, only movement."""

from __future__ import annotations

import numpy as np

from media.pictures import figures
from media.pictures.paint import fractal, glow, graded, ramp
from media.pictures.palettes import mix
from media.pictures.scene import Scene

_LINES = 520
_STEPS = 130


def draw(scene: Scene) -> None:
    """A dark or light ground, lines in the palette's colours flowing around a disc, subject."""
    palette = scene.palette
    rows, columns = scene.grid()
    x, y = scene.x(scene.stage_x), scene.y(0.57 if scene.tall else 0.54)
    radius = scene.unit * (0.34 if scene.tall else 0.31)
    ground = mix(palette.deep, palette.near, 0.4) if palette.dark else mix(palette.sky[2], palette.light, 0.5)
    edge = mix(ground, palette.deep, 0.45) if palette.dark else mix(ground, palette.far, 0.35)
    scene.backdrop(graded(glow(rows, columns, x, y, scene.unit * 1.25, 1.0), [edge, ground]))
    _lines(scene, x, y, radius)
    _disc(scene, x, y, radius)
    scene.arrange(0.57, 0.07, 0.24)


def _lines(scene: Scene, x: float, y: float, radius: float) -> None:
    import cv2

    height, width = scene.canvas
    rng, palette = scene.rng, scene.palette
    angle = (fractal(rng, height // 8 + 1, width // 8 + 1, (scene.unit * 0.09, scene.unit * 0.09), 2) - 0.5) * 5.0 + rng.uniform(0, 6.3)
    points = np.stack([rng.uniform(0, width, _LINES), rng.uniform(0, height, _LINES)], axis=1)
    tracks = np.empty((_STEPS, _LINES, 2), np.float32)
    for step in range(_STEPS):
        tracks[step] = points
        away = points - (x, y)
        distance = np.maximum(np.hypot(away[:, 0], away[:, 1]), 1)
        at = np.clip(points / 8, 0, (angle.shape[1] - 1, angle.shape[0] - 1)).astype(int)
        heading = angle[at[:, 1], at[:, 0]]
        move = np.stack([np.cos(heading), np.sin(heading)], axis=1)
        near = np.clip(1.6 - distance / radius, 0, 1)[:, None]
        around = np.stack([-away[:, 1], away[:, 0]], axis=1) / distance[:, None]
        points = points + (move * (1 - near) + around * near * np.sign((move * around).sum(axis=1, keepdims=True) + 1e-6)) * 5.0
    strip = (ramp([palette.far, palette.sky[1], palette.accent, palette.sky[2]] if not palette.dark else
                  [palette.sky[1], palette.far, palette.accent, palette.sky[2], palette.light]) * 255).astype(int)  # fmt: skip
    colour = np.zeros((height, width, 3), np.uint8)
    colour[:] = strip[300]
    alpha = np.zeros((height, width), np.uint8)
    shade = np.clip(tracks[0, :, 1] / height + rng.normal(0, 0.16, _LINES), 0, 1)
    for line in rng.permutation(_LINES):
        path = np.round(tracks[:, line] * 16).astype(np.int32)[None]
        tone = tuple(int(value) for value in strip[int(shade[line] * 1023)])
        thick = int(rng.choice([1, 2, 2, 3, 5]))
        cv2.polylines(colour, [path], False, tone, thick + 2, cv2.LINE_8, shift=4)
        cv2.polylines(alpha, [path], False, int(rng.uniform(110, 240)), thick, cv2.LINE_AA, shift=4)
    sheet = scene.sheet()
    sheet.paint(colour.astype(np.float32) / 255, alpha.astype(np.float32) / 255)
    scene.add(sheet, 0.25, "lines")


def _disc(scene: Scene, x: float, y: float, radius: float) -> None:
    palette = scene.palette
    sheet = scene.sheet()
    sheet.light(palette.deep, x - scene.side * radius * 0.08, y + radius * 0.14, radius * 1.28, 0.5, 0.9)
    face = mix(palette.light, palette.sky[2], 0.35)
    sheet.ball(face, x, y, radius, soft=2)
    sheet.light(mix(palette.accent, face, 0.35), x - scene.side * radius * 0.2, y + radius * 0.4, radius * 0.7, 0.4, 1.4)
    scene.add(sheet, 0.5, "disc")
    front = scene.sheet()
    for drawing in scene.shown(1):
        found = figures.lit(figures.figure(drawing, radius * 1.5), scene, tint=0.2)
        base = y + found.height / 2
        figures.cast_shadow(front, found, x, base, palette.deep, offset=(-scene.side * 16, 26), blur=16, strength=0.4)
        figures.place(front, found, x, base)
    scene.add(front, 0.8, "subject")
