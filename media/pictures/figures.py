"""Drawings made part of a scene: lit from its side, shaded with grain, coloured towards its palette, standing in its light.

A flat drawing pasted on a background looks like a sticker. What binds it: the same light on everything (a bulge is guessed from the
outline), colours pulled towards the palette, haze with distance, a shadow where it touches the ground.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from media.pictures.drawings import Drawing
from media.pictures.paint import Colours, Plane, blurred, graded, scaled, smoothstep, speckle, three, tinted
from media.pictures.palettes import Colour, Palette, mix
from media.pictures.scene import Scene, Sheet


@dataclass(frozen=True)
class Figure:
    """A drawing ready to be painted, cropped to what is visible of it."""

    colour: Colours
    alpha: Plane

    @property
    def height(self) -> int:
        return self.alpha.shape[0]

    @property
    def width(self) -> int:
        return self.alpha.shape[1]


@lru_cache(maxsize=48)
def _pixels(drawing: Drawing, size: int) -> NDArray[np.uint8]:
    import resvg_py
    from PIL import Image

    png = bytes(resvg_py.svg_to_bytes(svg_string=drawing.svg(), width=size))
    pixels = np.asarray(Image.open(io.BytesIO(png)).convert("RGBA"))
    rows, columns = np.flatnonzero(pixels[..., 3].any(axis=1)), np.flatnonzero(pixels[..., 3].any(axis=0))
    return pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def figure(drawing: Drawing, size: float, *, turn: float = 0.0, flip: bool = False) -> Figure:
    """The drawing with `size` as its longer visible side; `turn` in degrees."""
    import cv2

    whole = _pixels(drawing, 128)
    pixels = _pixels(drawing, max(16, round(128 * size / max(whole.shape[:2]))))
    straight = pixels.astype(np.float32) / 255
    if flip:
        straight = np.ascontiguousarray(straight[:, ::-1])
    alpha = np.ascontiguousarray(straight[..., 3])
    if turn:
        height, width = alpha.shape
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), turn, 1)
        cos, sin = abs(matrix[0, 0]), abs(matrix[0, 1])
        out = int(height * sin + width * cos), int(height * cos + width * sin)
        matrix[:, 2] += (out[0] / 2 - width / 2, out[1] / 2 - height / 2)
        straight = cv2.warpAffine(straight * [*[1.0] * 3, 1.0], matrix, out, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        alpha = cv2.warpAffine(alpha, matrix, out, flags=cv2.INTER_LINEAR)
    return Figure(straight[..., :3].astype(np.float32), alpha.astype(np.float32))


def lit(found: Figure, scene: Scene, *, tint: float = 0.22, depth: float = 0.0, glow: float = 0.5) -> Figure:
    """The figure in the scene's light.

    Args:
        tint: how far its colours go towards the palette, 0..1. depth: haze, 0 close .. 1 lost in the distance.
        glow: how bright the rim on the side of the light is.
    """
    palette, alpha = scene.palette, found.alpha
    colour = _harmonised(found.colour, palette, tint)
    shade, rim = _relief(alpha, scene.side)
    dark = np.asarray(mix(palette.deep, palette.near, 0.5), np.float32)
    stipple = (speckle(found.height, found.width, 3) * 0.5 + 0.5) * 0.34
    shadow = three(smoothstep(0.12, 0.95, np.clip(-shade, 0, 1) + (stipple - 0.17) * (shade < 0)) * np.float32(0.52))
    colour = colour + (scaled(colour, dark * 1.1, dark * 0.12) - colour) * shadow
    light = smoothstep(0.15, 1.0, np.clip(shade, 0, 1)) * np.float32(0.20) + rim * np.float32(glow)
    colour = 1 - (1 - colour) * (1 - tinted(light, palette.light))
    if depth > 0:
        haze = np.asarray(mix(palette.far, palette.sky[2], 0.4), np.float32)
        colour = scaled(colour, np.full(3, 1 - depth), haze * depth)
    return Figure(np.clip(colour, 0, 1).astype(np.float32), alpha)


def cut(found: Figure, share: float) -> Figure:
    """Without the lowest `share` of its height."""
    keep = int(found.height * (1 - share))
    return Figure(found.colour[:keep], found.alpha[:keep])


def duotone(found: Figure, dark: Colour, light: Colour) -> Figure:
    """The figure in two colours by its own brightness, as a print with two inks."""
    grey = found.colour @ np.array([0.30, 0.59, 0.11], np.float32)
    inside = grey[found.alpha > 0.5]
    low, high = np.percentile(inside, (4, 96)) if inside.size else (0.0, 1.0)
    return Figure(graded(np.clip((grey - low) / max(high - low, 0.15), 0, 1), [dark, mix(dark, light, 0.5), light]), found.alpha)


def _harmonised(colour: Colours, palette: Palette, tint: float) -> Colours:
    """Colours pulled towards the palette's ramp of the same brightness; the darkest and lightest most, as under coloured light."""
    grey = colour @ np.array([0.30, 0.59, 0.11], np.float32)
    toned = graded(grey, [palette.deep, palette.near, mix(palette.far, palette.accent, 0.35), palette.pale, palette.light])
    share = three(np.asarray(tint * (0.75 + np.abs(grey - 0.5)), np.float32))
    return colour + (toned - colour) * share


def _relief(alpha: Plane, side: int) -> tuple[Plane, Plane]:
    """Shade -1 (turned away from the light) .. 1, and the bright rim, of a bulge guessed from the outline."""
    import cv2

    height, width = alpha.shape
    reach = max(height, width)
    step = max(1, reach // 320)
    small = cv2.resize(alpha, (max(8, width // step), max(8, height // step)), interpolation=cv2.INTER_AREA)
    edge = reach / step
    padded = np.pad(np.asarray(small, np.float32), int(edge * 0.12))
    bulge = sum(weight * _softened(padded, edge * sigma) for weight, sigma in ((0.5, 0.02), (0.8, 0.06), (1.0, 0.14)))
    inner = int(edge * 0.12)
    down, right = np.gradient(np.asarray(bulge, np.float32))
    turned = (-(right * side * -1) * 0.8 - down * -1 * 1.0) * -edge * 0.16
    turned = turned[inner : inner + small.shape[0], inner : inner + small.shape[1]].astype(np.float32)
    shade = cv2.resize(np.clip(turned, -1, 1), (width, height), interpolation=cv2.INTER_LINEAR)
    offset = max(2.0, reach * 0.008)
    moved = cv2.warpAffine(alpha, np.array([[1, 0, -side * offset], [0, 1, offset]], np.float32), (width, height))
    rim = blurred(np.clip(alpha - moved, 0, 1) * alpha, max(0.6, reach * 0.0016))
    return shade, rim


def _softened(plane: Plane, sigma: float) -> Plane:
    """Nearly a Gaussian blur (three running means), at a cost that does not grow with sigma, and smooth enough to have a slope."""
    import cv2

    size = 2 * round(sigma) + 1
    for _ in range(3):
        plane = np.asarray(cv2.blur(plane, (size, size)), np.float32)
    return plane


def place(sheet: Sheet, found: Figure, x: float, base: float, opacity: float = 1.0) -> None:
    """Paint a figure with the middle of its lowest line at canvas (x, base)."""
    mask = found.alpha if opacity >= 1 else found.alpha * np.float32(opacity)
    sheet.paint(found.colour, mask, (round(base - found.height), round(x - found.width / 2)))


def contact(sheet: Sheet, found: Figure, x: float, base: float, colour: Colour, strength: float = 0.55, side: int = -1) -> None:
    """The shadow a standing figure throws on level ground: dark where it touches, wide and soft away from the light."""
    width = found.width
    foot = found.alpha[-max(2, found.height // 9) :].max(axis=0)
    touched = np.flatnonzero(foot > 0.4)
    left, right = (touched[0], touched[-1]) if touched.size else (0, width)
    middle, half = x - width / 2 + (left + right) / 2, max((right - left) / 2, width * 0.16)
    for spread, flat, amount, shift in ((1.9, 0.20, 0.55, 0.55), (1.28, 0.15, 0.75, 0.14), (1.02, 0.07, 1.0, 0.0)):
        rx, ry = half * spread, max(6.0, half * flat * 1.25)
        patch = _ellipse(rx, ry)
        centre = middle - side * shift * half
        sheet.paint(colour, patch * np.float32(amount * strength), (round(base - ry - found.height * 0.012), round(centre - rx)))


def cast_shadow(sheet: Sheet, found: Figure, x: float, base: float, colour: Colour, *, offset: tuple[float, float], blur: float,
                strength: float = 0.35) -> None:  # fmt: skip
    """The shadow of a flat thing on what lies behind it, moved by `offset` = (x, y)."""
    border = int(blur * 3) + 2
    shadow = blurred(np.pad(found.alpha, border), blur) * np.float32(strength)
    top, left = round(base - found.height + offset[1]) - border, round(x - found.width / 2 + offset[0]) - border
    sheet.paint(colour, shadow.astype(np.float32), (top, left))


def _ellipse(rx: float, ry: float) -> Plane:
    rows = np.linspace(-1, 1, max(3, round(2 * ry)), dtype=np.float32)[:, None]
    columns = np.linspace(-1, 1, max(3, round(2 * rx)), dtype=np.float32)[None, :]
    return np.clip(1 - (rows * rows + columns * columns), 0, 1) ** 1.5


def long_shadow(sheet: Sheet, found: Figure, x: float, base: float, colour: Colour, side: int) -> None:
    """The shadow of a low sun: the figure laid on the ground towards the viewer, away from the light, fading."""
    import cv2

    long, lean = int(found.height * 0.5), int(found.height * 0.75)
    small = cv2.resize(found.alpha[::-1], (found.width, long), interpolation=cv2.INTER_AREA)
    wide = found.width + lean
    start = lean if side > 0 else 0
    matrix = np.array([[1, -side * lean / long, start], [0, 1, 0]], np.float32)
    laid = cv2.warpAffine(small, matrix, (wide, long)) * np.linspace(0.5, 0.05, long, dtype=np.float32)[:, None]
    sheet.paint(colour, np.asarray(blurred(laid, 3)), (round(base - found.height * 0.02), round(x - found.width / 2 - start)))
