"""Deep forest: trunks fading into light mist, shafts of sun, the subject in a clearing."""

from __future__ import annotations

import numpy as np

from media.pictures import terrain
from media.pictures.paint import below, blurred, curve, fractal, glow, graded, polygons, stretched
from media.pictures.palettes import mix
from media.pictures.scene import Scene

_LAYERS = 4


def draw(scene: Scene) -> None:
    """Mist, four rows of trees, ground, shafts of light, subject, leaves close by."""
    width = scene.canvas[1]
    palette, rng = scene.palette, scene.rng
    rows, columns = scene.grid()
    light_x, light_y = scene.x(scene.stage_x) + scene.side * scene.unit * 0.1, scene.y(0.46)
    mist = glow(rows, columns, light_x, light_y, scene.unit * 1.15, 1.3)
    cloud = fractal(rng, len(rows), columns.shape[1], (80, 160), 3) - 0.5
    pale = mix(palette.sky[2], palette.light, 0.55)
    scene.backdrop(
        graded(np.clip(mist + cloud * 0.1, 0, 1), [mix(palette.near, palette.far, 0.35), mix(palette.far, palette.sky[2], 0.4), pale])
    )
    ground = scene.y(0.75 if scene.tall else 0.77)
    for index in range(_LAYERS):
        near = index / (_LAYERS - 1)
        _trees(scene, near, ground)
        if index == 1:
            _shafts(scene, light_x)
    line = ground + curve(rng, width, scene.unit * 0.6, 4) * scene.unit * 0.02
    dark = mix(palette.near, palette.deep, 0.5)
    sheet = terrain.hill(scene, line, [mix(palette.far, palette.near, 0.45), dark, palette.deep], scene.unit * 0.5)
    sheet.light(palette.light, light_x, ground + scene.unit * 0.1, scene.unit * 0.6, 0.3, 1.6, 0.22)
    terrain.company(scene, sheet, lambda x: ground + scene.unit * 0.1, scene.unit * 0.54, palette.deep, limit=2, rim=0.85)
    scene.add(sheet, 0.75, "subject")
    _leaves(scene)
    scene.arrange(0.66)


def _trees(scene: Scene, near: float, ground: float) -> None:
    """Trunks of one distance, thick and dark when near, none before the subject."""
    height, width = scene.canvas
    palette, rng = scene.palette, scene.rng
    colour = mix(mix(palette.sky[2], palette.far, 0.55), mix(palette.near, palette.deep, 0.6), near**0.8)
    thick = scene.unit * (0.02 + 0.085 * near**1.4)
    clear = scene.unit * (0.05 + 0.36 * near)
    middle = scene.x(scene.stage_x)
    foot = ground - scene.unit * 0.06 * (1 - near) + scene.unit * 0.05 * near
    trunks: list[list[tuple[float, float]]] = []
    for share in np.arange(-0.05, 1.1, 0.075 + 0.2 * near):
        x = (share + rng.uniform(-0.03, 0.03)) * width
        wide, lean = thick * rng.uniform(0.6, 1.25), rng.uniform(-0.03, 0.03) * scene.unit
        if abs(x - middle) >= clear:
            trunks.append([(x + lean - wide * 0.33, 0), (x + lean + wide * 0.33, 0), (x + wide * 0.5, foot - wide),
                           (x + wide * 0.85, foot + 4), (x - wide * 0.85, foot + 4), (x - wide * 0.5, foot - wide)])  # fmt: skip
    mask = polygons(height, width, trunks)
    sheet = scene.sheet()
    rows, columns = scene.grid()
    fade = np.clip((rows - foot + scene.unit * 0.5) / (scene.unit * 0.5), 0, 1) * (1 - near) * 0.6 + columns * 0
    sheet.paint(graded(fade, [colour, mix(palette.sky[2], palette.light, 0.4)]), mask)
    if near < 0.7:
        line = foot + curve(rng, width, scene.unit * 0.3, 4) * scene.unit * 0.03
        sheet.paint(mix(colour, palette.sky[2], 0.25), below(height - int(foot) + 60, line - foot + 60, 2), (int(foot) - 60, 0))
    scene.add(sheet, 0.12 + 0.5 * near, f"trees {round(near * 3) + 1}")


def _shafts(scene: Scene, light_x: float) -> None:
    height, width = scene.canvas
    rows, columns = scene.grid()
    source_x, source_y = light_x + scene.side * scene.unit * 0.75, -scene.unit * 0.5
    angle = np.arctan2(columns - source_x, rows - source_y)
    beams = fractal(scene.rng, 1, 900, (1, 46), 3)[0]
    place = np.clip((angle + 1.2) / 2.4 * 899, 0, 899).astype(int)
    strength = np.clip((beams[place] - 0.48) * 3.4, 0, 1) * np.clip(1.15 - rows / height * 1.25, 0, 1) * 0.42
    sheet = scene.sheet()
    sheet.paint(scene.palette.light, stretched(blurred(strength, 2), height, width))
    scene.add(sheet, 0.35, "light")


def _leaves(scene: Scene) -> None:
    """Dark fronds in the lower corners, out of focus: the viewer stands among them."""
    height, width = scene.canvas
    fronds: list[list[tuple[float, float]]] = []
    for corner in (-1, 1):
        for angle in np.linspace(0.25, 1.35, 7):
            length = scene.unit * scene.rng.uniform(0.16, 0.3) / 3
            x0, y0 = (0.0 if corner < 0 else width / 3), height / 3
            tip = x0 - corner * np.cos(angle) * length, y0 - np.sin(angle) * length
            side_x, side_y = np.sin(angle) * length * 0.13, np.cos(angle) * length * 0.13 * -corner
            middle = (x0 + tip[0]) / 2, (y0 + tip[1]) / 2
            fronds.append([(x0, y0), (middle[0] - side_x, middle[1] + side_y), tip, (middle[0] + side_x, middle[1] - side_y)])
    mask = polygons(height // 3 + 1, width // 3 + 1, fronds)
    sheet = scene.sheet()
    sheet.paint(scene.palette.deep, stretched(blurred(mask, 3.2), height, width) * np.float32(0.92))
    scene.add(sheet, 1.0, "leaves")
