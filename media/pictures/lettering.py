"""A few words set into a picture: as large as fits, broken well, in any of the three scripts. Typesetting by typst."""

from __future__ import annotations

import io
from typing import Any

import numpy as np

from media.fonts import FOLDER, LOOKS, Look, font, glyphs_missing
from media.pictures.paint import Plane

# Lines are tried from the largest size down; a word that is wider than the measure by itself makes the size too large as well.
# Thai stacks two marks over a letter and one under it: its lines stand further apart.
_SOURCE = """
#let title = sys.inputs.title
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
  title
}))
#context {
  let size = calc.min(high * 0.55, wide * 0.18)
  let words = title.split(regex("\\s+"))
  let fits(size) = {
    if measure(set-at(size)).height > high { return false }
    not words.any(word => not word.contains(regex("\\p{Thai}")) and measure(text(size: size, word)).width > wide)
  }
  while size > 18pt and not fits(size) { size = size * 0.95 }
  align(if sys.inputs.align == "left" { left + horizon } else { center + horizon }, set-at(size))
}
"""


def lettered(title: str, width: int, height: int, look: Look, align: str = "center") -> Plane:
    """A mask, height x width, of the words filling it. Raises ValueError naming the characters that the fonts cannot draw."""
    import typst
    from PIL import Image

    chosen = font(LOOKS[look].headline)
    words = " ".join(title.split())
    if missing := glyphs_missing(words, chosen.name):
        raise ValueError(f"the fonts have no letter for {missing}")
    inputs = {"title": words, "width": str(width), "height": str(height), "font": chosen.family, "align": align,
              "weight": "700" if chosen.bold else "400"}  # fmt: skip
    fonts: Any = [str(FOLDER)]
    png = typst.compile(_SOURCE.encode(), format="png", ppi=72, font_paths=fonts, ignore_system_fonts=True, sys_inputs=inputs)
    pages = png if isinstance(png, list) else [png]
    pixels = np.asarray(Image.open(io.BytesIO(bytes(pages[0]))).convert("RGBA"), np.float32)
    return pixels[:height, :width, 3] / 255
