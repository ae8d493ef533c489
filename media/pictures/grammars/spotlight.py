"""A dark stage: a cone of light on a podium with the subject, dust in the beam."""

from __future__ import annotations

import numpy as np

from media.pictures import figures, terrain
from media.pictures.paint import fractal, glow, graded, stretched
from media.pictures.palettes import mix
from media.pictures.scene import Scene, Sheet


def draw(scene: Scene) -> None:
    """Curtain of darkness, beam, floor, round podium, subject."""
    palette = scene.palette
    rows, columns = scene.grid()
    floor = scene.y(0.8 if scene.tall else 0.82)
    deep = mix(palette.deep, palette.near, 0.35)
    wall = glow(rows, columns, scene.x(scene.stage_x), scene.y(0.55), scene.unit * 1.1, 1.3)
    folds = (np.sin(columns / (scene.unit * 0.026) + np.sin(columns / (scene.unit * 0.11)) * 1.6) * 0.5 + 0.5) * 0.10
    body = mix(deep, palette.sky[1] if palette.dark else palette.near, 0.6)
    scene.backdrop(
        graded(np.clip(wall * 0.8 + folds * (0.35 + wall), 0, 1), [mix(deep, (0, 0, 0), 0.45), deep, body, mix(body, palette.far, 0.5)])
    )
    _beam(scene, floor)
    sheet = scene.sheet()
    terrain.floor(scene, sheet, floor, mix(deep, (0, 0, 0), 0.5), mix(deep, palette.far, 0.18), palette.light, scene.stage_x)
    scene.add(sheet, 0.4, "floor")
    front = scene.sheet()
    top = _podium(scene, front, floor)
    _subject(scene, front, top)
    scene.add(front, 0.75, "subject")
    _dust(scene, floor)
    scene.arrange(0.6)


def _beam(scene: Scene, floor: float) -> None:
    height, width = scene.canvas
    rows, columns = scene.grid()
    source_x, source_y = scene.x(scene.stage_x + scene.side * 0.16), -scene.unit * 0.35
    share = np.clip((rows - source_y) / (floor - source_y), 0, 1.2)
    axis = source_x + (scene.x(scene.stage_x) - source_x) * share
    reach = scene.unit * (0.05 + 0.42 * share)
    across = np.abs(columns - axis) / reach
    smoke = fractal(scene.rng, len(rows), columns.shape[1], (70, 110), 4)
    light = (
        np.clip(1 - across**2.2, 0, 1)
        * (0.30 + 0.16 * smoke)
        * np.clip(1.25 - share * 0.75, 0, 1)
        * np.clip((floor + 40 - rows) / 80, 0, 1)
    )
    sheet = scene.sheet()
    sheet.paint(scene.palette.light, stretched(light.astype(np.float32), height, width))
    scene.add(sheet, 0.3, "beam")


def _podium(scene: Scene, sheet: Sheet, floor: float) -> float:
    """Two round steps; returns the canvas row on which a thing stands."""
    palette = scene.palette
    x, y = scene.x(scene.stage_x), floor + scene.unit * 0.16
    for radius, tall, colour in ((0.42, 0.05, mix(palette.near, palette.far, 0.35)), (0.31, 0.075, palette.accent)):
        rx, ry, high = scene.unit * radius, scene.unit * radius * 0.2, scene.unit * tall
        _drum(scene, sheet, (x, y, rx, ry, high), colour)
        y -= high
    return y + scene.unit * 0.015


def _drum(scene: Scene, sheet: Sheet, box: tuple[float, float, float, float, float], colour: tuple[float, float, float]) -> None:
    x, y, rx, ry, high = box
    palette = scene.palette
    wide, tall = int(2 * rx) + 3, int(2 * ry + high) + 3
    rows = np.arange(tall, dtype=np.float32)[:, None] - ry
    columns = (np.arange(wide, dtype=np.float32)[None, :] - rx) / rx
    bow = ry * np.sqrt(np.clip(1 - columns**2, 0, 1))
    inside = np.abs(columns) <= 1
    side = np.clip(np.minimum(rows + bow, high + bow - rows) + 0.5, 0, 1) * inside
    lid = np.clip(bow - np.abs(rows) + 0.5, 0, 1) * inside
    turn = np.clip(0.55 + columns * scene.side * 0.5, 0, 1) + rows * 0
    sheet.light(palette.deep, x, y, rx * 1.35, 0.6, 1.0, 0.28)
    corner = (round(y - high - ry), round(x - rx))
    sheet.paint(
        graded(turn, [mix(colour, palette.deep, 0.75), mix(colour, palette.deep, 0.3), mix(colour, palette.light, 0.15)]), side, corner
    )
    sheet.paint(graded(np.clip(1 - columns**2 + rows * 0, 0, 1), [colour, mix(colour, palette.light, 0.5)]), lid, corner)


def _subject(scene: Scene, sheet: Sheet, top: float) -> None:
    x = scene.x(scene.stage_x)
    for drawing in scene.shown(1):
        found = figures.lit(figures.figure(drawing, scene.unit * 0.5), scene, tint=0.2, glow=0.8)
        figures.contact(sheet, found, x, top, scene.palette.deep, 0.7, scene.side)
        figures.place(sheet, found, x, top - (scene.unit * 0.05 if terrain.afloat(drawing) else 0))


def _dust(scene: Scene, floor: float) -> None:
    rng = scene.rng
    sheet = scene.sheet()
    for _ in range(70):
        y = rng.uniform(0.05, 1.0) * floor
        x = scene.x(scene.stage_x) + rng.normal(0, 0.16) * scene.unit * (0.4 + y / floor)
        sheet.ball(scene.palette.light, x, y, scene.unit * rng.uniform(0.0012, 0.004), rng.uniform(0.2, 0.6), 3)
    scene.add(sheet, 0.9, "dust")
