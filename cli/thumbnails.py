"""Small pictures in the terminal: each character cell shows two pixels, one above the other, in the picture's own colours."""

from __future__ import annotations

import io
from typing import Any

from rich.text import Text

from cli.console import stdout, symbol

MOST_BYTES = 30_000_000  # a larger picture is named and not fetched
_SMALL_PX, _LARGE_PX = (30, 18), (48, 40)  # room in pixels: a column is one wide, a row two high


def can_show() -> bool:
    """Whether the terminal draws 16 million colours and half blocks."""
    console = stdout()
    return console.is_terminal and console.color_system == "truecolor" and not console.no_color and symbol("▀", "") == "▀"


def is_picture(asset: dict[str, Any]) -> bool:
    """Whether the asset is a whole picture: sheets of one that moves (they have a depth) are not shown."""
    return asset.get("kind") == "image" and "depth" not in (asset.get("meta") or {}) and int(asset.get("size_bytes") or 0) < MOST_BYTES


def thumbnail(data: bytes, *, large: bool = False) -> Text | None:
    """The picture as coloured text; None when the bytes are no picture that can be read here."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as file:
            file.draft("RGB", (512, 512))
            picture = file.convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError):
        return None
    width, height = _size(picture.size, _LARGE_PX if large else _SMALL_PX)
    small = picture.resize((width, height), Image.Resampling.LANCZOS)
    pixels = small.load()
    assert pixels is not None
    text = Text()
    for top in range(0, height, 2):
        for left in range(width):
            text.append("▀", style=f"{_hexed(pixels[left, top])} on {_hexed(pixels[left, top + 1])}")
        text.append("\n")
    text.right_crop(1)
    return text


def _size(size: tuple[int, int], room: tuple[int, int]) -> tuple[int, int]:
    scale = min(room[0] / size[0], room[1] / size[1])
    return max(1, round(size[0] * scale)), max(2, 2 * round(size[1] * scale / 2))


def _hexed(colour: Any) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour[:3])
