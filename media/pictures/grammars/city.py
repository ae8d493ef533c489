"""A skyline at dusk with lit windows, the subject on a roof in front of it."""

from __future__ import annotations

import numpy as np

from media.pictures import terrain
from media.pictures.grammars.ridges import sky
from media.pictures.palettes import Colour, mix
from media.pictures.scene import Scene, Sheet

_ROWS = 3


def draw(scene: Scene) -> None:
    """Sky, three rows of buildings, roof, subject."""
    palette = scene.palette
    horizon = scene.y(0.72)
    sun_x = scene.x(scene.stage_x) + scene.side * scene.unit * 0.22
    sky(scene, horizon, sun_x, scene.y(0.47 if scene.tall else 0.42), 0.15)
    for index in range(_ROWS):
        near = index / (_ROWS - 1)
        sheet = scene.sheet()
        body = mix(mix(palette.far, palette.sky[2], 0.35), mix(palette.near, palette.deep, 0.35), near)
        _row(scene, sheet, near, body)
        scene.add(sheet, 0.15 + 0.4 * near, f"buildings {index + 1}")
    _roof(scene)
    scene.arrange(0.68)


def _row(scene: Scene, sheet: Sheet, near: float, body: Colour) -> None:
    width = scene.canvas[1]
    rng = scene.rng
    base = scene.y(0.5 + 0.13 * near) if scene.tall else scene.y(0.46 + 0.2 * near)
    x = -scene.unit * 0.05
    hero = scene.x(scene.stage_x)
    while x < width:
        wide = scene.unit * rng.uniform(0.09, 0.17) * (0.75 + 0.6 * near)
        dip = np.exp(-(((x + wide / 2 - hero) / (scene.unit * 0.34)) ** 2)) * 0.18 * near
        top = base - scene.unit * (rng.uniform(0.02, 0.26) * (1 - 0.45 * near) - dip)
        _building(scene, sheet, (x, top, wide), body, near)
        x += wide + scene.unit * rng.choice([0.0, 0.004, 0.012])


def _building(scene: Scene, sheet: Sheet, box: tuple[float, float, float], body: Colour, near: float) -> None:
    height, _ = scene.canvas
    rng, palette = scene.rng, scene.palette
    x, top, wide = box
    tall = int(height - top)
    down = np.linspace(0, 1, tall, dtype=np.float32)[:, None, None]
    haze = np.asarray(mix(palette.sky[2], palette.far, 0.3), np.float32)
    colour = np.asarray(body, np.float32) * (1 - down * 0.55 * (1 - near)) + haze * down * 0.55 * (1 - near)
    sheet.paint(np.broadcast_to(colour, (tall, int(wide), 3)), np.ones((tall, int(wide)), np.float32), (int(top), int(x)))
    edge = max(2, int(wide * 0.035))
    lit = int(x) if scene.side < 0 else int(x) + int(wide) - edge
    sheet.paint(palette.light, np.full((tall, edge), 0.2 + 0.12 * near, np.float32), (int(top), lit))
    if rng.random() < 0.4:
        mast = max(2, int(scene.unit * 0.004))
        long = int(scene.unit * rng.uniform(0.02, 0.07))
        sheet.paint(body, np.ones((long, mast), np.float32), (int(top) - long, int(x + wide * rng.uniform(0.3, 0.7))))
    elif rng.random() < 0.5:
        step = int(scene.unit * rng.uniform(0.01, 0.03))
        sheet.paint(body, np.ones((step, int(wide * 0.56)), np.float32), (int(top) - step, int(x + wide * 0.22)))
    _windows(scene, sheet, box, near)


def _windows(scene: Scene, sheet: Sheet, box: tuple[float, float, float], near: float) -> None:
    rng, palette = scene.rng, scene.palette
    x, top, wide = box
    pane = max(3, int(scene.unit * (0.006 + 0.007 * near)))
    gap = int(pane * 1.9)
    columns = int((wide - gap) // gap)
    rows = int(scene.unit * 0.5 / (gap * 1.3))
    share = rng.uniform(0.1, 0.5) * (0.4 + 0.6 * near)
    warm = mix(palette.accent, palette.light, 0.55)
    for row, column in zip(*np.nonzero(rng.random((rows, max(columns, 0))) < share), strict=True):
        left = int(x + (wide - columns * gap) / 2 + column * gap + gap * 0.25)
        mask = np.full((int(pane * 1.35), pane), rng.uniform(0.45, 0.95) * (0.45 + 0.5 * near), np.float32)
        sheet.paint(warm, mask, (int(top + gap * 1.2 + row * gap * 1.3), left))


def _roof(scene: Scene) -> None:
    width = scene.canvas[1]
    palette = scene.palette
    y = scene.y(0.8 if scene.tall else 0.82)
    deck = mix(palette.near, palette.deep, 0.55)
    sheet = scene.sheet()
    terrain.floor(scene, sheet, y, palette.deep, mix(deck, palette.accent, 0.12), palette.light, scene.stage_x)
    lip = int(scene.unit * 0.012)
    sheet.paint(mix(deck, palette.light, 0.35), np.ones((lip, width), np.float32), (int(y), 0))
    terrain.company(scene, sheet, lambda _: y + scene.unit * 0.09, scene.unit * 0.52, palette.deep, limit=2, rim=0.85)
    scene.add(sheet, 0.85, "subject")
