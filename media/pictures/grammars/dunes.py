"""Desert dunes with sharp crests, a great low sun, the subject and its long shadow."""

from __future__ import annotations

import numpy as np

from media.pictures import figures, terrain
from media.pictures.grammars.ridges import sky
from media.pictures.paint import below, curve, graded, smoothstep
from media.pictures.palettes import Colour, mix
from media.pictures.scene import Scene, Sheet

_DUNES = 4


def draw(scene: Scene) -> None:
    """Sky, sun, four dunes, subject on the last."""
    height, _ = scene.canvas
    palette = scene.palette
    horizon = scene.y(0.55 if scene.tall else 0.58)
    sun_x = scene.x(scene.stage_x) + scene.side * scene.unit * scene.rng.uniform(0.16, 0.26)
    sky(scene, horizon, sun_x, horizon - scene.unit * 0.06, 0.17)
    for index in range(_DUNES):
        near = index / (_DUNES - 1)
        base = horizon + (height - horizon) * (0.02 + 0.5 * near**1.2)
        bright = mix(mix(palette.far, palette.sky[2], 0.45 * (1 - near)), palette.light, 0.2)
        dark = mix(mix(palette.far, palette.near, 0.35 + 0.35 * near), palette.sky[2], 0.28 * (1 - near))
        sheet, line = _dune(scene, base, near, bright, dark)
        if index == _DUNES - 1:
            _subject(scene, sheet, line, dark)
        scene.add(sheet, 0.15 + 0.65 * near, "subject" if near == 1 else f"dune {index + 1}")
    scene.arrange(0.68)


def _dune(scene: Scene, base: float, near: float, bright: Colour, dark: Colour) -> tuple[Sheet, terrain.Line]:
    """A crest, and from its summit a sharp edge winding down between the lit and the shaded flank."""
    height, width = scene.canvas
    rng = scene.rng
    line = base - curve(rng, width, scene.unit * (0.8 + 0.3 * near), 2, 0.35) * scene.unit * (0.11 - 0.03 * near)
    if near == 1:
        middle = scene.x(scene.stage_x)
        line = base + scene.unit * 0.05 + ((np.arange(width, dtype=np.float32) - middle) / width) ** 2 * scene.unit * 0.35
    summit = int(np.argmin(line[width // 5 : -width // 5])) + width // 5
    top = max(0, int(line.min()) - 2)
    rows, columns = scene.grid(top)
    thin = terrain.stretch(line)[None, : columns.shape[1]]
    if thin.shape[1] < columns.shape[1]:
        thin = np.pad(thin, ((0, 0), (0, columns.shape[1] - thin.shape[1])), mode="edge")
    down = np.clip((rows - line[summit]) / (scene.unit * 0.7), 0, 1)
    wind = curve(rng, len(rows), len(rows) * 0.45, 2)[:, None] * scene.unit * 0.16
    edge = summit + scene.side * -1 * (down**0.75 * scene.unit * 0.42) + wind * down
    flank = smoothstep(-1.0, 1.0, (columns - edge) * -scene.side / (scene.unit * (0.006 + 0.05 * down)))
    under = np.clip((rows - thin) / (scene.unit * 0.5), 0, 1)
    lit, shade = graded(under, [bright, mix(bright, dark, 0.35)]), graded(under, [dark, mix(dark, bright, 0.3)])
    ripples = np.sin((rows - thin) / (scene.unit * 0.011) + curve(rng, columns.shape[1], 60, 3)[None, :] * 5) * 0.012 * near
    sheet = scene.sheet()
    colour = lit * (1 - flank[..., None]) + shade * flank[..., None] + ripples[..., None] * (1 - under[..., None])
    sheet.paint(colour.astype(np.float32), below(height - top, line - top, 1.2), (top, 0))
    return sheet, line


def _subject(scene: Scene, sheet: Sheet, line: terrain.Line, dark: Colour) -> None:
    palette = scene.palette
    shadow = mix(dark, palette.deep, 0.5)
    x = scene.x(scene.stage_x)
    base = float(line[int(x)]) + scene.unit * 0.075
    for drawing in scene.shown(1):
        found = figures.figure(drawing, scene.unit * 0.54)
        if not terrain.afloat(drawing):
            figures.long_shadow(sheet, found, x, base, shadow, scene.side)
    terrain.company(scene, sheet, lambda _: base, scene.unit * 0.54, shadow, limit=2, tint=0.26, rim=0.9)
