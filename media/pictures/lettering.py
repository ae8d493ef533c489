"""Words set into a picture, in any of the three scripts: a few as large as fits, broken well; or lines below each other, what has a price
with the price at the right. Typesetting by typst."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Sequence
from typing import Any

import numpy as np

from media.fonts import FOLDER, LOOKS, Look, font, glyphs_missing
from media.line_breaks import pieces_of
from media.pictures.paint import Plane

# Thai is broken between words alone; the typesetter's own idea of its words cuts loan words in two ("คลา|ส"). Each is a box.
_PIECES = """
#let pieces-of(row) = row.map(piece => if piece.at(1) { box(piece.at(0)) } else { piece.at(0) }).join()
"""

# Lines are tried from the largest size down; a word that is wider than the measure by itself makes the size too large as well.
# Thai stacks two marks over a letter and one under it: its lines stand further apart.
_SOURCE = _PIECES + """
#let title = sys.inputs.title
#let pieces = json(bytes(sys.inputs.pieces))
#let wide = float(sys.inputs.width) * 1pt
#let high = float(sys.inputs.height) * 1pt
#let thai = title.contains(regex("\\p{Thai}"))
#set page(width: wide, height: high, margin: 0pt, fill: none)
#set text(font: sys.inputs.font, weight: int(sys.inputs.weight), fill: black, hyphenate: false)
#set text(top-edge: if thai { 1.05em } else { "cap-height" }, bottom-edge: if thai { -0.26em } else { "baseline" })
// Lines are set from baseline to baseline: what hangs below the last one ("g", "р") needs room of its own.
#let set-at(size) = block(width: wide, inset: (bottom: if thai { 0pt } else { 0.24 * size }), text(size: size, {
  set par(leading: if thai { 0.06em } else { 0.36em }, justify: false, linebreaks: "optimized")
  set align(if sys.inputs.align == "left" { left } else { center })
  pieces-of(pieces)
}))
#context {
  let size = calc.min(high * 0.55, wide * 0.18 * float(sys.inputs.size))
  let words = pieces.map(piece => if piece.at(1) { (piece.at(0),) } else { piece.at(0).split(" ") }).flatten()
  let fits(size) = {
    if measure(set-at(size)).height > high { return false }
    not words.any(word => measure(text(size: size, word)).width > wide)
  }
  while size > 18pt and not fits(size) { size = size * 0.95 }
  align(if sys.inputs.align == "left" { left + horizon } else { center + horizon }, set-at(size))
}
"""

# Letters become smaller until everything fits; a line that is wider than the measure is broken, in Thai between words.
_LIST = _PIECES + """
#let pieces = json(bytes(sys.inputs.pieces))
#let rows = json(bytes(sys.inputs.rows))
#let wide = float(sys.inputs.width) * 1pt
#let high = float(sys.inputs.height) * 1pt
#set page(width: wide, height: auto, margin: 0pt, fill: none)
#set text(font: sys.inputs.font, weight: 700, fill: black, hyphenate: false, top-edge: 0.92em, bottom-edge: -0.3em)
#let set-at(size) = block(width: wide, text(size: size, {
  set par(leading: 0.1em, justify: false)
  let of(row) = if row.len() == 2 {
    grid(columns: (auto, 1fr, auto), column-gutter: 0.35em, row.at(0), box(width: 1fr, repeat(gap: 0.28em)[.]), row.at(1))
  } else { align(if sys.inputs.align == "left" { left } else { center }, pieces-of(row.at(0))) }
  stack(spacing: 0.38em, ..pieces.map(of))
}))
#context {
  let size = float(sys.inputs.largest) * 1pt
  let broken(size, line) = line.len() < 34 and not line.contains(regex("\\p{Thai}")) and measure(text(size: size, line)).width > wide
  let narrow(size) = rows.any(row => row.len() == 1 and broken(size, row.at(0)))
  let fits(size) = measure(set-at(size)).height <= high and not narrow(size)
  while size > 16pt and not fits(size) { size = size * 0.95 }
  set-at(size)
}
"""
_PRICED = re.compile(
    r"(?P<thing>.*[^\W\d].*?)\s*[:–—-]?\s+(?P<price>(?:(?:from|only|just|от|всего|เริ่มต้น|ราคา|เพียง)\s+)?"
    r"[$€£฿₽]?\s?\d[\d., ]*\d?(?:\.-|,-)?\s?"
    r"(?:usd|dollars?|euros?|eur|baht|thb|rub|руб\w*\.?|₽|р\.|บาท|฿|[$€£])?)",
    re.IGNORECASE,
)

_THAI = re.compile(r"[\u0e00-\u0e7f]")
_REPEATED = re.compile(r" (?=ๆ)")

_UNIT = re.compile(r"((?<!\S)[\d.,:%-]*\d[\d.,:%-]*) (?=[^\W\d]{1,9}\.?(?:\s|$))")
"""A number and the word it counts stay in one line: "45 บาท", "20 января"."""


def lettered(title: str, width: int, height: int, look: Look, align: str = "center", size: float = 1.0) -> Plane:
    """A mask, height x width, of the words filling it; of few words at most `size` times as large as usual.

    Raises ValueError naming the characters that the fonts cannot draw.
    """
    chosen = font(LOOKS[look].headline)
    words = _UNIT.sub("\\1\u00a0", " ".join(title.split()))
    if missing := glyphs_missing(words, chosen.name):
        raise ValueError(f"the fonts have no letter for {missing}")
    inputs = {"title": words, "pieces": _json(_pieces(words)), "width": str(width), "height": str(height), "font": chosen.family,
              "align": align, "size": str(size), "weight": "700" if chosen.bold else "400"}  # fmt: skip
    return _set(_SOURCE, inputs)[:height, :width]


def listed(lines: Sequence[str], width: int, height: int, look: Look, largest: float, align: str = "center") -> Plane:
    """A mask, as wide and at most as high, of lines below each other, in letters of `largest` pixels or as much smaller as they must be.

    Of lines that are a thing and its price the prices stand below each other at the right edge.
    Raises ValueError naming the characters that the fonts cannot draw.
    """
    chosen = font(LOOKS[look].body)
    rows = [_row(" ".join(line.split())) for line in lines]
    if missing := glyphs_missing("".join("".join(row) for row in rows), chosen.name):
        raise ValueError(f"the fonts have no letter for {missing}")
    in_money = [len(row) == 2 and not row[1].replace(" ", "").isdigit() for row in rows]
    bare = [len(row) == 2 and not money for row, money in zip(rows, in_money, strict=True)]
    plain = sum(bare) > max(1, len(rows) / 2)  # a number alone is a price in a list of such: "Library Room 2" is none
    shown = [money or (plain and number) for money, number in zip(in_money, bare, strict=True)]
    told = [row if apart and sum(shown) > 1 else [" ".join(row)] for row, apart in zip(rows, shown, strict=True)]
    boxed = [row if len(row) == 2 else [_pieces(row[0])] for row in told]
    inputs = {"rows": _json(told), "pieces": _json(boxed), "width": str(width), "height": str(height), "font": chosen.family,
              "largest": str(largest), "align": align}  # fmt: skip
    return _set(_LIST, inputs)[:height, :width]


def _pieces(text: str) -> list[tuple[str, bool]]:
    """A text cut where a line may be broken: (piece, whether it is a word that stands in one line); joined again it is the text."""
    if not _THAI.search(text):
        return [(text, False)]
    pieces: list[tuple[str, bool]] = []
    for chunk in _REPEATED.sub("\u00a0", text).split(" "):
        words: list[str] = []
        for part in chunk.split("\u00a0"):  # what a firm space joins stays in one line
            first, *others = [word for word, _ in pieces_of(part)] or [""]
            words = [*words[:-1], f"{words[-1]}\u00a0{first}" if words else first, *others]
        pieces += [*((word, True) for word in words), (" ", False)]
    return pieces[:-1]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _row(line: str) -> list[str]:
    """A thing and its price; the line whole where it is no such thing."""
    match = _PRICED.fullmatch(line)
    return [match["thing"], match["price"]] if match else [line]


def _set(source: str, inputs: dict[str, str]) -> Plane:
    import typst
    from PIL import Image

    fonts: Any = [str(FOLDER)]
    png = typst.compile(source.encode(), format="png", ppi=72, font_paths=fonts, ignore_system_fonts=True, sys_inputs=inputs)
    pages = png if isinstance(png, list) else [png]
    return np.asarray(Image.open(io.BytesIO(bytes(pages[0]))).convert("RGBA"), np.float32)[..., 3] / 255
