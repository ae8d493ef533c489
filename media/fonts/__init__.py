"""The fonts that come with JARVIS: each one file that draws Latin, Cyrillic and Thai, so that a mixed line needs no second font.

    from media.fonts import FOLDER, LOOKS, font, glyphs_missing

    font("display").path                # the file, for Pillow or typst
    font("display").family              # "JARVIS Display": its name for libass (fontsdir=FOLDER) and for SVG
    LOOKS["bold"].headline, .body       # names of fonts that go together
    glyphs_missing("Привет ☕", "text")  # "☕": characters the font cannot draw, each once

    display    JARVIS Display   heavy geometric sans: titles, big subtitles
    text       JARVIS Text      clear sans, regular: running text
    text_bold  JARVIS Text      its bold (ask for the family and bold): subtitles, small titles
    serif      JARVIS Serif     high-contrast serif, bold: elegant titles
    round      JARVIS Round     soft heavy sans: friendly titles

Only `text` has a bold; ask for no bold and no italic of the others, a renderer would fake it. Licences: data/LICENCE.md (SIL OFL 1.1).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

FOLDER = Path(__file__).parent / "data"
LICENCE = "SIL Open Font License 1.1"
"""Of every font here; a picture or film made with them is under no obligation."""

Look = Literal["bold", "clean", "elegant", "friendly"]


@dataclass(frozen=True)
class Font:
    """One font file. `sources`: the families it was put together from."""

    name: str
    family: str
    sources: str
    bold: bool = False

    @property
    def file(self) -> str:
        return f"{self.name}.ttf"

    @property
    def path(self) -> Path:
        return FOLDER / self.file

    @property
    def evidence(self) -> dict[str, str]:
        """What is recorded on an asset it was used in."""
        return {"font": self.family, "sources": self.sources, "licence": LICENCE}


@dataclass(frozen=True)
class Pair:
    """Names of two fonts that go together."""

    headline: str
    body: str


FONTS: dict[str, Font] = {
    found.name: found
    for found in (
        Font("display", "JARVIS Display", "Montserrat ExtraBold, Prompt ExtraBold"),
        Font("text", "JARVIS Text", "IBM Plex Sans, IBM Plex Sans Thai"),
        Font("text_bold", "JARVIS Text", "IBM Plex Sans SemiBold, IBM Plex Sans Thai SemiBold", bold=True),
        Font("serif", "JARVIS Serif", "Playfair Display Bold, Chonburi"),
        Font("round", "JARVIS Round", "Rubik Bold, Mitr SemiBold"),
    )
}

LOOKS: dict[Look, Pair] = {
    "bold": Pair("display", "text_bold"),
    "clean": Pair("text_bold", "text"),
    "elegant": Pair("serif", "text"),
    "friendly": Pair("round", "text_bold"),
}


def font(name: str) -> Font:
    """The font of that name. Raises KeyError."""
    return FONTS[name]


def glyphs_missing(text: str, name: str) -> str:
    """The characters of a text that a font has no glyph for, each once, in order; spaces and invisible characters need none."""
    known = _characters(name)
    return "".join(dict.fromkeys(char for char in text if ord(char) not in known and char.isprintable() and not char.isspace()))


@lru_cache(maxsize=len(FONTS))
def _characters(name: str) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(FONTS[name].path, lazy=True) as file:
        return frozenset(file.getBestCmap() or ())
