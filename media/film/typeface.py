"""Measuring text in the fonts of the house, and saying it in the sizes of libass.

libass makes a font so large that its ascent and descent (OS/2 winAscent + winDescent, as VSFilter did) fill the "font size"; everything
here is in em, so that different fonts look equally large.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PIL import ImageFont

from media.fonts import font

_MEASURED_PX = 200


@dataclass(frozen=True)
class Typeface:
    """A font of `media.fonts` by name. All measures are shares of the em."""

    name: str

    @property
    def family(self) -> str:
        return font(self.name).family

    @property
    def bold(self) -> bool:
        return font(self.name).bold

    @property
    def ass_scale(self) -> float:
        """libass font size of one em."""
        ascent, descent = _vertical(self.name)
        return ascent + descent

    @property
    def middle(self) -> float:
        """How far the middle of capitals lies above the middle of the line that libass sets."""
        ascent, descent = _vertical(self.name)
        return _cap_height(self.name) / 2 - (ascent - descent) / 2

    @property
    def cap_height(self) -> float:
        return _cap_height(self.name)

    def width(self, text: str) -> float:
        """Advance of a line of text, shaped."""
        return _width(self.name, text)


@lru_cache(maxsize=16)
def _pil(name: str) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(font(name).path), _MEASURED_PX, layout_engine=ImageFont.Layout.RAQM)


@lru_cache(maxsize=4096)
def _width(name: str, text: str) -> float:
    return _pil(name).getlength(text) / _MEASURED_PX if text else 0.0


@lru_cache(maxsize=16)
def _vertical(name: str) -> tuple[float, float]:
    from fontTools.ttLib import TTFont

    with TTFont(font(name).path, lazy=True) as file:
        table, em = file["OS/2"], file["head"].unitsPerEm  # type: ignore[attr-defined]
        return table.usWinAscent / em, table.usWinDescent / em  # type: ignore[attr-defined]


@lru_cache(maxsize=16)
def _cap_height(name: str) -> float:
    top, bottom = _pil(name).getbbox("H", anchor="ls")[1::2]
    return float(bottom - top) / _MEASURED_PX
