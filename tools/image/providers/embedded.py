"""Pictures drawn on this machine: no key, no network. Composed by rule and seed, with real things as vector drawings."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import StepCancelled, ToolRetry
from core.phrasebook import Phrasebook
from tools.contract import Aspect, provider
from tools.image.contract import SIZES, Layer, Painted, Wish

if TYPE_CHECKING:
    from media.pictures.make import Picture


_SAY = Phrasebook(Path(__file__).parent.parent / "phrases.toml")


@provider("image.generate", name="embedded", last=True)
class Embedded:
    """Scenes with light, depth and grain; things it has no drawing of it says so about."""

    def price_usd(self, count: int, aspect: Aspect) -> Decimal:
        return Decimal(0)

    def paint(self, wish: Wish) -> list[Painted]:
        from media.pictures.make import Order, draw

        width, height = SIZES[wish.aspect]
        made: list[Painted] = []
        for number in range(wish.count):
            if wish.cancelled():
                raise StepCancelled("stopped")
            wish.progress(number / wish.count)
            family, seed = wish.family or _series(wish), wish.seed + number
            order = Order(wish.prompt, width, height, wish.style, wish.palette, family, seed, wish.title, wish.details, wish.letters)
            try:
                made.append(_saved(draw(order), wish, number))
            except ValueError as error:
                raise ToolRetry(f"the words cannot be set: {error}", hint="Use letters of Latin, Cyrillic or Thai.") from error
        return made


def _series(wish: Wish) -> str:
    """Several pictures of one wish are one family."""
    return wish.prompt if wish.count > 1 else ""


def _saved(picture: Picture, wish: Wish, number: int) -> Painted:
    from media.layers import gathered
    from media.pictures.files import straight, write

    layered = wish.layered and wish.count == 1
    # A picture with layers is made for a film: what is opaque need not be exact to the last bit, and is written ten times a film.
    whole = ".jpg" if layered else ".png"
    path = wish.folder / f"picture-{number + 1}{whole}"
    write(path, picture.pixels)
    layers: list[Layer] = []
    if layered:
        for place, (pixels, depth) in enumerate(gathered([layer.depth for layer in picture.layers], lambda n: picture.layers[n].pixels)):
            layers.append(Layer(wish.folder / f"layer-{place + 1}{'.png' if place else whole}", depth, picture.margin))
            write(layers[-1].path, straight(pixels) if place else pixels[..., :3])
    evidence = {
        "origin": "image.generate", "engine": "embedded", "drawn_by": "JARVIS", "licence": "yours to use, no attribution needed",
        "drawings": [drawing.evidence for drawing in picture.cast], "fonts": [font.evidence for font in picture.fonts],
    }  # fmt: skip
    return Painted(
        path, evidence, palette=picture.palette, colours=picture.colours, focus=picture.focus, quiet=picture.quiet, grammar=picture.grammar,
        subjects=tuple(drawing.name for drawing in picture.cast), layers=tuple(layers),
        note="" if picture.cast else _SAY.say("no_drawing", wish.language),
    )  # fmt: skip
