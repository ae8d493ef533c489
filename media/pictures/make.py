"""From a sentence to a picture: what to show, how to compose it, in which colours, and the painting itself.

picture = draw(Order("a cat on the moon", 1080, 1920))
picture.pixels                      # height x width x 3, 8 bit RGB
"""

from __future__ import annotations

import importlib
import zlib
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from media.pictures import casting, words
from media.pictures.drawings import Drawing
from media.pictures.paint import blurred
from media.pictures.palettes import READABLE, Colour, Palette, contrast, hexed, luminance, mix, of, palettes, varied
from media.pictures.scene import MARGIN, Layer, Scene, composed


@dataclass(frozen=True)
class Order:
    """A picture as it was asked for. Empty grammar or palette: what suits the words. Pictures of one `family` share palette and light."""

    prompt: str
    width: int
    height: int
    grammar: str = ""
    palette: str = ""
    family: str = ""
    seed: int = 0


@dataclass(frozen=True)
class Picture:
    """A finished picture.

    layers: back to front, larger than the picture by `margin` (a share of width and height) on every side; laid over each other they are
    the picture. colours: background, surface, primary, accent and ink as #rrggbb; ink is readable on the quiet area.
    cast: what was recognised in the words and drawn.
    """

    pixels: NDArray[np.uint8]
    layers: list[Layer]
    grammar: str
    palette: str
    colours: dict[str, str]
    focus: tuple[float, float]
    quiet: tuple[float, float, float, float]
    cast: list[Drawing] = field(default_factory=list)
    margin: float = MARGIN


def draw(order: Order) -> Picture:
    """Paint it. The same order gives the same picture. Raises KeyError for a grammar or palette that there is not."""
    found = casting.cast(order.prompt)
    number = zlib.crc32(f"{order.prompt}|{order.seed}".encode())
    kin = zlib.crc32((order.family or f"{order.prompt}|{order.seed}").encode())
    grammar = order.grammar or _grammar(order, bool(found), kin)
    palette = _palette(order, kin)
    scene = Scene(
        order.width, order.height, palette, np.random.default_rng([number, zlib.crc32(grammar.encode())]),
        _drawings(found, order.seed), side=-1 if kin & 64 else 1, words=frozenset(casting.terms_of(order.prompt)),
    )  # fmt: skip
    importlib.import_module(f"media.pictures.grammars.{grammar}").draw(scene)
    ink = _legible(scene)
    whole = composed(scene.layers)
    frame = whole[scene.margin_y : scene.margin_y + order.height, scene.margin_x : scene.margin_x + order.width]
    return Picture(
        np.ascontiguousarray(frame), scene.layers, grammar, palette.name, _colours(palette, ink), scene.focus, scene.quiet, scene.cast
    )


def _drawings(found: list[casting.Found], seed: int) -> list[Drawing]:
    """The best of each word; with another seed another drawing of the same word where there are some as good."""
    chosen: list[Drawing] = []
    for one in found:
        like = [one.drawing, *(other for other in casting.alternatives(one.word, 4) if other != one.drawing)]
        chosen.append(like[0] if len(found) > 1 or one.score > 0.85 else like[seed % min(2, len(like))])
    return list(dict.fromkeys(chosen))


def _grammar(order: Order, subject: bool, kin: int) -> str:
    """The one most words call for; where none does, the family takes its turns through all of them."""
    fitting = [name for name in words.grammars() if subject or not words.needs_subject(name)]
    called = {name: count for name, count in words.called("grammar", order.prompt).items() if name in fitting}
    if called:
        most = max(called.values())
        best = [name for name, count in called.items() if count == most]
        return best[(order.seed + (kin >> 3)) % len(best)]
    return fitting[((kin >> 3) + order.seed) % len(fitting)]


def _palette(order: Order, kin: int) -> Palette:
    """By name or colour family; else what the family's words, or else the prompt's, call for; else any, always the family's same one."""
    wanted = order.palette
    if not wanted:
        called = words.called("palette", order.family or order.prompt)
        best = [name for name, count in called.items() if count == max(called.values())]
        wanted = best[kin % len(best)] if best else list(palettes())[(kin >> 5) % len(palettes())]
    return varied(of(wanted, kin >> 7), kin)


def _colours(palette: Palette, ink: Colour) -> dict[str, str]:
    named = {"background": palette.sky[1], "surface": palette.sky[2], "primary": palette.far, "accent": palette.accent, "ink": ink}
    return {name: hexed(colour) for name, colour in named.items()}


def _legible(scene: Scene) -> Colour:
    """A colour for words on the quiet area; where none is readable there, the area is veiled softly until one is."""
    height, width = scene.canvas
    box = [round(value) for value in (scene.y(scene.quiet[1]), scene.y(scene.quiet[3]), scene.x(scene.quiet[0]), scene.x(scene.quiet[2]))]
    area = composed(scene.layers)[box[0] : box[1] : 4, box[2] : box[3] : 4].reshape(-1, 3) / 255
    lights = np.array([luminance((float(red), float(green), float(blue))) for red, green, blue in area[:: max(1, len(area) // 1500)]])
    low, high = (float(value) for value in np.percentile(lights, (3, 97)))
    pale, dark = mix(scene.palette.light, (1, 1, 1), 0.7), mix(scene.palette.deep, (0, 0, 0), 0.45)
    pale_reads, dark_reads = contrast(luminance(pale), high), contrast(luminance(dark), low)
    ink, reads, veil = (pale, pale_reads, dark) if pale_reads >= dark_reads else (dark, dark_reads, pale)
    if reads < READABLE * 1.04:
        amount = _veil_share(high if ink is pale else low, luminance(veil), luminance(ink))
        mask = np.zeros((height, width), np.float32)
        mask[: box[1], :] = 1.0 if scene.quiet[1] < 0.2 else 0.0
        mask[box[0] : box[1], box[2] : box[3]] = 1.0
        soft = blurred(np.pad(mask, 64, mode="edge"), scene.unit * 0.05)[64:-64, 64:-64]
        sheet = scene.sheet()
        sheet.paint(veil, np.maximum(soft, mask * (mask > 0) * soft).astype(np.float32) * np.float32(amount))
        scene.add(sheet, 0.05, "veil")
    return ink


def _veil_share(area: float, veil: float, ink: float) -> float:
    """The smallest share of veil over an area of that luminance at which the ink reads, tried in steps."""
    for share in np.arange(0.05, 1.0, 0.05):
        if contrast(ink, area * (1 - share) ** 1.6 + veil * (1 - (1 - share) ** 1.6)) >= READABLE * 1.25:
            return float(share)
    return 0.95
