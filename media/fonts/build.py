"""Build the fonts in `media/fonts/data` again: `python -P -m media.fonts.build FOLDER`, FOLDER holding the unpacked npm packages.

Each of our fonts is one file for Latin, Cyrillic and Thai, put together from two families that go well with each other: so a mixed line
needs no second font, and a program that knows no fallback (a subtitle renderer) draws every word. `data/README.md` has the commands.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from media.fonts import FOLDER, FONTS, Font

# Scripts of an npm package's files, in the order in which a character is looked for.
_LATIN, _CYRILLIC, _THAI = ("latin", "latin-ext"), ("cyrillic", "cyrillic-ext"), ("thai",)


@dataclass(frozen=True)
class Source:
    """Files `files/<package>-<subset>-<weight>-normal.woff2` of `@fontsource/<package>`. `scale`: drawn so much larger."""

    package: str
    weight: int
    subsets: tuple[str, ...]
    scale: float = 1.0


# The scales bring Thai letters (loop height) between the x-height and the capitals of the other family, looked at in print.
SOURCES: dict[str, tuple[Source, ...]] = {
    "display": (Source("montserrat", 800, (*_LATIN, *_CYRILLIC)), Source("prompt", 800, _THAI, 1.06)),
    "text": (Source("ibm-plex-sans", 400, (*_LATIN, *_CYRILLIC)), Source("ibm-plex-sans-thai", 400, _THAI)),
    "text_bold": (Source("ibm-plex-sans", 600, (*_LATIN, *_CYRILLIC)), Source("ibm-plex-sans-thai", 600, _THAI)),
    "serif": (Source("playfair-display", 700, (*_LATIN, "cyrillic")), Source("chonburi", 400, _THAI, 0.88)),
    "round": (Source("rubik", 700, (*_LATIN, *_CYRILLIC)), Source("mitr", 600, _THAI, 1.04)),
}


def build(font: Font, packages: Path) -> Path:
    """Merge one font from its sources and give it its own name (the licences reserve some of the old ones)."""
    from fontTools.merge import Merger

    parts: list[Path] = []
    known: set[int] = set()
    for source in SOURCES[font.name]:
        for subset in source.subsets:
            file = packages / source.package / "files" / f"{source.package}-{subset}-{source.weight}-normal.woff2"
            part = _part(file, source.scale, known)
            if part is not None:
                path = packages / f"{font.name}-{len(parts)}.ttf"
                part.save(path)
                parts.append(path)
    merged = Merger().merge([str(part) for part in parts])
    _name(merged, font, parts)
    merged.save(FOLDER / font.file)
    return FOLDER / font.file


def _part(file: Path, scale: float, known: set[int]) -> Any:
    """The characters of a file that no earlier one had, unhinted, at 1000 units per em; None when it has none."""
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont
    from fontTools.ttLib.scaleUpem import scale_upem

    part: Any = TTFont(file)
    part.flavor = None
    wanted = set(part.getBestCmap()) - known
    if not wanted:
        return None
    known |= wanted
    options = Options(hinting=False, notdef_outline=True, layout_features=["kern", "mark", "mkmk", "ccmp", "liga", "locl", "calt"])
    options.drop_tables += ["STAT", "meta", "DSIG", "MVAR", "avar", "gasp"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(part)
    scale_upem(part, round(1000 * scale))
    part["head"].unitsPerEm = 1000
    return part


def _name(merged: Any, font: Font, parts: list[Path]) -> None:
    from fontTools.ttLib import TTFont

    style = "Bold" if font.bold else "Regular"
    copyrights = {str(TTFont(part)["name"].getDebugName(0)): None for part in parts}
    names = {
        0: "; ".join(copyrights), 1: font.family, 2: style, 3: f"{font.family} {style} 1", 4: f"{font.family} {style}", 5: "Version 1.0",
        6: f"{font.family.replace(' ', '')}-{style}", 13: "SIL Open Font License, Version 1.1", 14: "https://openfontlicense.org",
    }  # fmt: skip
    merged["name"].names = []
    for number, text in names.items():
        merged["name"].setName(text, number, 3, 1, 0x409)
    parts_read: list[Any] = [TTFont(part) for part in parts]
    ascent = max(part["hhea"].ascent for part in parts_read)
    descent = min(part["hhea"].descent for part in parts_read)
    merged["hhea"].ascent, merged["hhea"].descent, merged["hhea"].lineGap = ascent, descent, 0
    os2 = merged["OS/2"]
    os2.usWinAscent, os2.usWinDescent, os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ascent, -descent, ascent, descent, 0
    os2.usWeightClass, os2.fsSelection = (700, 0x20) if font.bold else (400, 0x40)
    merged["head"].macStyle = 1 if font.bold else 0


def main() -> None:
    """Build every font."""
    packages = Path(sys.argv[1])
    for font in FONTS.values():
        path = build(font, packages)
        sys.stdout.write(f"{path.name}: {path.stat().st_size // 1024} KB\n")


if __name__ == "__main__":
    main()
