"""From a sentence to a picture: what to show, how to compose it, in which colours, and the painting itself.

picture = draw(Order("a cat on the moon", 1080, 1920))
picture.pixels                      # height x width x 3, 8 bit RGB
"""

from __future__ import annotations

import importlib
import zlib
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from media.fonts import LOOKS, Font, Look, font
from media.pictures import casting, words
from media.pictures.drawings import Drawing
from media.pictures.lettering import lettered, listed
from media.pictures.paint import rounded, smoothstep, stretched
from media.pictures.palettes import READABLE, Colour, Palette, contrast, hexed, luminance, mix, of, palettes, varied
from media.pictures.scene import MARGIN, Layer, Letters, Scene, composed

TURNS = (0, 1, 0, 2)  # by seed: which of the drawings that stand for the same word is the largest
SIZES: dict[Letters, float] = {"small": 0.75, "normal": 1.0, "large": 1.3}
"""How large details are, over the usual."""
_PADDING = 0.04
"""What is left free around the details, as a share of the shorter side."""
_LOOKS: tuple[Look, ...] = ("bold", "elegant", "friendly")


@dataclass(frozen=True)
class Order:
    """A picture as it was asked for. Empty grammar or palette: what suits the words. Those of one `family` share palette, light and type.

    title: a few words to be set on it. details: lines of words below the subject, in a wide picture below the title.
    letters: how large the words are.
    """

    prompt: str
    width: int
    height: int
    grammar: str = ""
    palette: str = ""
    family: str = ""
    seed: int = 0
    title: str = ""
    details: tuple[str, ...] = ()
    letters: Letters = "normal"


@dataclass(frozen=True)
class Picture:
    """A finished picture.

    layers: back to front, larger than the picture by `margin` (a share of width and height) on every side; laid over each other they are
    the picture. colours: background, surface, primary, accent and ink as #rrggbb; ink is readable on the quiet area.
    cast: what was recognised in the words and drawn. fonts: what the words are set in.
    """

    pixels: NDArray[np.uint8]
    layers: list[Layer]
    grammar: str
    palette: str
    colours: dict[str, str]
    focus: tuple[float, float]
    quiet: tuple[float, float, float, float]
    cast: list[Drawing] = field(default_factory=list)
    fonts: tuple[Font, ...] = ()
    margin: float = MARGIN


def draw(order: Order) -> Picture:
    """Paint it. The same order gives the same picture. Raises KeyError for a grammar or palette that there is not,
    ValueError for a title or details with letters that no font has.
    """
    number = zlib.crc32(f"{order.prompt}|{order.seed}".encode())
    kin = zlib.crc32((order.family or f"{order.prompt}|{order.seed}").encode())
    cast = cast_of(order)
    grammar = order.grammar or _grammar(order, cast, kin)
    palette = _palette(order, kin)
    shown = [drawing for drawing in cast if drawing.name not in words.paints(grammar)]
    rng = np.random.default_rng([number, zlib.crc32(grammar.encode())])
    heard = frozenset(casting.terms_of(order.prompt))
    scene = Scene(
        order.width, order.height, palette, rng, shown, side=-1 if kin & 64 else 1, words=heard, titled=bool(order.title.strip()),
        foot=_foot(order), letters=order.letters,
    )  # fmt: skip
    importlib.import_module(f"media.pictures.grammars.{grammar}").draw(scene)
    ink = _legible(scene)
    face = _title(scene, order.title, ink, _LOOKS[(kin >> 9) % len(_LOOKS)]) if order.title.strip() else None
    body = _details(scene, order.details, _LOOKS[(kin >> 9) % len(_LOOKS)]) if order.details else None
    whole = composed(scene.layers)
    frame = whole[scene.margin_y : scene.margin_y + order.height, scene.margin_x : scene.margin_x + order.width]
    return Picture(
        np.ascontiguousarray(frame),
        scene.layers,
        grammar,
        palette.name,
        _colours(palette, ink),
        scene.focus,
        scene.quiet,
        scene.cast,
        tuple(filter(None, (face, body))),
    )


def cast_of(order: Order) -> list[Drawing]:
    """What is to be seen, the first the largest. In a series things that stand for the same word take turns, the best one most often."""
    found = casting.cast(order.prompt)
    chosen = [one.drawing for one in found]
    alike = [index for index, one in enumerate(found) if one.word == found[0].word and not _is_served_with(one.drawing, chosen[0])]
    turn = alike[TURNS[order.seed % len(TURNS)] % len(alike)] if order.family and alike else 0
    return [*chosen[turn : turn + 1], *chosen[:turn], *chosen[turn + 1 :]]


def _is_served_with(drawing: Drawing, first: Drawing) -> bool:
    """Whether a drawing only goes with something to eat or to drink: a croissant with coffee. It stands beside it, and not for it."""
    return first.group.startswith(("food", "drink")) and drawing.group != first.group


def called_for(prompt: str, cast: list[Drawing]) -> dict[str, float]:
    """How much words and subject call for each grammar that fits; one that is a stage for anything is never wrong."""
    fitting = [name for name in words.grammars() if cast or not words.needs_subject(name)]
    called = words.called("grammar", prompt)
    return {name: called.get(name, 0) + _suits(name, cast) + 0.4 * words.is_stage(name) for name in fitting}


def _suits(grammar: str, cast: list[Drawing]) -> float:
    return 0.8 if cast and cast[0].group in words.kinds(grammar) else 0.0


def _grammar(order: Order, cast: list[Drawing], kin: int) -> str:
    """The one that is called for most; a family takes its turns through all that fit nearly as well."""
    points = called_for(order.prompt, cast)
    best = max(points.values())
    choice = [name for name, count in points.items() if count >= (best - 0.6 if order.family else best)]
    return choice[((kin >> 3) + order.seed) % len(choice)]


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
    left, top, right, bottom = (round(value) for value in scene.quiet_box)
    area = composed([Layer(layer.pixels[top:bottom:4, left:right:4], layer.depth, layer.name) for layer in scene.layers])
    sample = area.reshape(-1, 3)[:: max(1, area.shape[0] * area.shape[1] // 2000)] / 255
    pale, dark = mix(scene.palette.light, (1, 1, 1), 0.7), mix(scene.palette.deep, (0, 0, 0), 0.45)
    pale_reads, dark_reads = _contrast(sample, pale), _contrast(sample, dark)
    ink, veil = (pale, dark) if pale_reads >= dark_reads else (dark, pale)
    shares = (
        share / 20 for share in range(20) if _contrast(sample * (1 - share / 20) + np.array(veil) * share / 20, ink) >= READABLE * 1.05
    )
    share = next(shares, 0.95)
    if share:
        _veil(scene, veil, share, (top, bottom, left, right))
    return ink


def _title(scene: Scene, title: str, ink: Colour, look: Look) -> Font:
    """Set the words in the quiet area, in a wide picture from its left edge, with a short rule of the accent under them."""
    left, top, right, bottom = scene.quiet_box
    mask = lettered(title, round(right - left), round(bottom - top), look, "left" if scene.wide else "center", SIZES[scene.letters])
    sheet = scene.sheet()
    sheet.paint(ink, mask, (round(top), round(left)))
    lowest = round(top) + int(np.flatnonzero(mask.any(axis=1))[-1])
    wide, thick = round(scene.unit * 0.09), max(3, round(scene.unit * 0.008))
    x = round(left) if scene.wide else round((left + right - wide) / 2)
    sheet.paint(scene.palette.accent, np.ones((thick, wide), np.float32), (lowest + round(scene.unit * 0.035), x))
    scene.add(sheet, 0.6, "title")
    return font(LOOKS[look].headline)


def _foot(order: Order) -> float:
    """The share of the height that the details take."""
    if not order.details:
        return 0.0
    unit = min(order.width, order.height)
    asked = (len(order.details) * _line(len(order.details)) * SIZES[order.letters] + 2 * _PADDING + 0.06) * unit / order.height
    return min(0.5 if order.width > order.height else 0.42, asked)


def _line(count: int) -> float:
    """Height of one of so many lines, as a share of the shorter side."""
    return 0.11 if count <= 3 else 0.085


def _details(scene: Scene, details: tuple[str, ...], look: Look) -> Font:
    """Set lines on a card at the foot of the picture, in a wide one below the title."""
    palette, unit = scene.palette, scene.unit
    left, _, right, _ = scene.quiet_box
    pad = round(_PADDING * unit)
    most = round(scene.foot * scene.height - 0.05 * unit)
    align = "left" if scene.wide else "center"
    largest = _line(len(details)) * SIZES[scene.letters] * 0.62 * unit
    mask = listed(details, round(right - left) - 2 * pad, most - 2 * pad, look, largest, align)
    high, wide = mask.shape[0] + 2 * pad, round(right - left)
    top = round(scene.margin_y + scene.height - 0.05 * unit - high)
    paper = mix(palette.light, (1, 1, 1), 0.75)
    ink = mix(palette.deep, (0, 0, 0), 0.5)
    ink = ink if contrast(luminance(ink), luminance(paper)) >= READABLE else (0.06, 0.06, 0.08)
    sheet = scene.sheet()
    card = rounded(high, wide, 0.035 * unit)
    sheet.paint(mix(palette.deep, (0, 0, 0), 0.6), card * np.float32(0.28), (top + round(0.008 * unit), round(left)))
    sheet.paint(paper, card, (top, round(left)))
    sheet.paint(ink, mask, (top + pad, round(left) + pad))
    scene.add(sheet, 0.6, "details")
    return font(LOOKS[look].body)


def _contrast(sample: NDArray[np.floating[Any]], ink: Colour) -> float:
    """The contrast of ink on the worst of a sample of pixels (rows of sRGB 0..1), leaving out the oddest 4%."""
    linear = np.where(sample <= 0.04045, sample / 12.92, ((sample + 0.055) / 1.055) ** 2.4)
    lights = linear @ np.array([0.2126, 0.7152, 0.0722])
    return min(contrast(luminance(ink), float(light)) for light in np.percentile(lights, (4, 50, 96)))


def _veil(scene: Scene, colour: Colour, share: float, box: tuple[int, int, int, int]) -> None:
    """Colour over the quiet area, running out beyond it: from the top down, in a wide picture from its side inwards."""
    _, bottom, left, right = box
    height, width = scene.canvas
    rows, columns = scene.grid()
    if not scene.wide:
        beyond = (rows - bottom) / (scene.unit * 0.26) + columns * 0
    elif left + right < width:
        beyond = (columns - right) / (scene.unit * 0.3) + rows * 0
    else:
        beyond = (left - columns) / (scene.unit * 0.3) + rows * 0
    inside = 1 - np.clip(beyond, 0, 1)
    sheet = scene.sheet()
    sheet.paint(colour, stretched(smoothstep(0, 1, inside) * np.float32(share), height, width))
    scene.add(sheet, 0.05, "veil")
