"""Pictures drawn on this machine: no key, no network. Composed by rule and seed, with real things as vector drawings."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from core.errors import StepCancelled
from tools.contract import Aspect, provider
from tools.image.contract import SIZES, Layer, Painted, Wish

if TYPE_CHECKING:
    from media.pictures.make import Picture


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
            wish.progress(number / wish.count, "painting" if wish.count == 1 else f"painting {number + 1} of {wish.count}")
            order = Order(wish.prompt, width, height, wish.style, wish.palette, wish.family or _series(wish), wish.seed + number)
            made.append(_saved(draw(order), wish, number))
        return made


def _series(wish: Wish) -> str:
    """Several pictures of one wish are one family."""
    return wish.prompt if wish.count > 1 else ""


def _saved(picture: Picture, wish: Wish, number: int) -> Painted:
    from media.pictures.files import write

    path = wish.folder / f"picture-{number + 1}.png"
    write(path, picture.pixels)
    layers: list[Layer] = []
    for index, layer in enumerate(picture.layers if wish.layered and wish.count == 1 else []):
        layers.append(Layer(wish.folder / f"layer-{index + 1}.png", layer.depth, picture.margin))
        write(layers[-1].path, layer.pixels if index else layer.pixels[..., :3])
    evidence = {
        "origin": "image.generate", "engine": "embedded", "drawn_by": "JARVIS", "licence": "yours to use, no attribution needed",
        "drawings": [drawing.evidence for drawing in picture.cast],
    }  # fmt: skip
    return Painted(
        path, evidence, palette=picture.palette, colours=picture.colours, focus=picture.focus, quiet=picture.quiet, grammar=picture.grammar,
        subjects=tuple(drawing.name for drawing in picture.cast), layers=tuple(layers), note=_note(picture),
    )  # fmt: skip


def _note(picture: Picture) -> str:
    if picture.cast:
        return ""
    return "I have no drawing of that, so I composed light and colour instead; a picture model (OPENAI_API_KEY) would draw it literally."
