"""Palettes: curated sets of colours (`palettes.toml`), chosen by name, colour family, words or seed, varied a little by seed."""

from __future__ import annotations

import colorsys
import tomllib
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

Colour = tuple[float, float, float]
"""sRGB, each 0..1."""

READABLE = 4.5
"""Contrast ratio that running text needs (WCAG 2.2, 1.4.3)."""


@dataclass(frozen=True)
class Palette:
    """`sky`: top to horizon. `land`: far, near. `accent`: the one colour that calls. `light`: tint of the light."""

    name: str
    families: tuple[str, ...]
    sky: tuple[Colour, Colour, Colour]
    land: tuple[Colour, Colour]
    accent: Colour
    light: Colour

    @property
    def dark(self) -> bool:
        """Whether its backdrop is dark."""
        return luminance(self.sky[1]) < 0.25

    @property
    def deep(self) -> Colour:
        """The darkest of its colours."""
        return min((*self.sky, *self.land), key=luminance)

    @property
    def pale(self) -> Colour:
        """The lightest of its colours."""
        return max((*self.sky, *self.land, self.light), key=luminance)

    @property
    def far(self) -> Colour:
        return self.land[0]

    @property
    def near(self) -> Colour:
        return self.land[1]


@lru_cache(maxsize=1)
def palettes() -> dict[str, Palette]:
    """Every palette by name."""
    data = tomllib.loads((Path(__file__).parent / "palettes.toml").read_text(encoding="utf-8"))
    found: dict[str, Palette] = {}
    for name, entry in data.items():
        top, middle, horizon = (parse(text) for text in entry["sky"])
        far, near = (parse(text) for text in entry["land"])
        found[name] = Palette(
            name, tuple(entry["families"]), (top, middle, horizon), (far, near), parse(entry["accent"]), parse(entry["light"])
        )
    return found


def families() -> list[str]:
    """Every colour family, the most common first."""
    counted: dict[str, int] = {}
    for palette in palettes().values():
        for family in palette.families:
            counted[family] = counted.get(family, 0) + 1
    return sorted(counted, key=lambda family: (-counted[family], family))


def of(wanted: str, pick: int) -> Palette:
    """The palette of that name, or one of that colour family by `pick`; any palette for an empty name. Raises KeyError."""
    known = palettes()
    if wanted in known:
        return known[wanted]
    choice = [palette for palette in known.values() if not wanted or wanted in palette.families]
    if not choice:
        raise KeyError(wanted)
    leading = [palette for palette in choice if palette.families[0] == wanted]
    choice = leading or choice
    return choice[pick % len(choice)]


def varied(palette: Palette, pick: int) -> Palette:
    """The same harmony, turned by up to 9 degrees and a little more or less colourful: two families of one palette are not twins."""
    turn = ((pick * 2654435761 >> 7) % 1000 / 1000 - 0.5) * 0.05
    chroma = 0.94 + (pick * 40503 >> 3) % 100 / 100 * 0.12

    def shifted(colour: Colour) -> Colour:
        hue, light, saturation = colorsys.rgb_to_hls(*colour)
        return colorsys.hls_to_rgb((hue + turn) % 1, light, min(1.0, saturation * chroma))

    top, middle, horizon = (shifted(colour) for colour in palette.sky)
    far, near = (shifted(colour) for colour in palette.land)
    return replace(palette, sky=(top, middle, horizon), land=(far, near), accent=shifted(palette.accent))


def parse(text: str) -> Colour:
    """`#rrggbb`."""
    return int(text[1:3], 16) / 255, int(text[3:5], 16) / 255, int(text[5:7], 16) / 255


def hexed(colour: Colour) -> str:
    """`#rrggbb`."""
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, value))):02x}" for value in colour)


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """`share` 0: the first, 1: the second."""
    red, green, blue = (a + (b - a) * share for a, b in zip(first, second, strict=True))
    return red, green, blue


def luminance(colour: Colour) -> float:
    """Relative luminance 0..1 (WCAG 2.2)."""
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: float, second: float) -> float:
    """Contrast ratio of two luminances, 1..21 (WCAG 2.2)."""
    high, low = max(first, second), min(first, second)
    return (high + 0.05) / (low + 0.05)
