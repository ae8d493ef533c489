"""Colours that can be read: contrast after WCAG 2.2, and shades of a palette that keep enough of it."""

from __future__ import annotations

import colorsys

RGB = tuple[float, float, float]

NIGHT = "#0b0d12"  # what stands behind light text: nearly black, softer than black
WHITE = "#ffffff"
_GOLD = "#ffc83d"
_LEAST_SATURATION = 0.35


def rgb(colour: str) -> RGB:
    """Red, green, blue of "#rrggbb", 0 to 1."""
    value = colour.lstrip("#")
    return int(value[0:2], 16) / 255, int(value[2:4], 16) / 255, int(value[4:6], 16) / 255


def hexed(colour: RGB) -> str:
    """The other way round."""
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, part))):02x}" for part in colour)


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, two: str) -> float:
    """Contrast ratio, 1 to 21."""
    bright, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def mixed(one: str, two: str, share: float) -> str:
    """`share` of the second colour in the first."""
    return hexed(tuple(a + (b - a) * share for a, b in zip(rgb(one), rgb(two), strict=True)))  # type: ignore[arg-type]


def lightened(colour: str, on: str, ratio: float) -> str:
    """The colour, as much lighter as it must be to be read on `on`."""
    for step in range(21):
        if contrast(shade := mixed(colour, WHITE, step / 20), on) >= ratio:
            return shade
    return WHITE


def signal(*candidates: str, on: str = NIGHT, ratio: float = 6.0) -> str:
    """The first colour with a hue of its own, bright enough to be read on `on` and told apart from white; else a warm gold."""
    for colour in candidates:
        hue, saturation, value = colorsys.rgb_to_hsv(*rgb(colour))
        vivid = hexed(colorsys.hsv_to_rgb(hue, max(saturation, 0.55), max(value, 0.9)))
        if saturation >= _LEAST_SATURATION and contrast(shade := lightened(vivid, on, ratio), WHITE) >= 1.25:
            return shade
    return _GOLD


def ink_on(colour: str) -> str:
    """White or night, whichever is easier to read on a colour."""
    return max((WHITE, NIGHT), key=lambda ink: contrast(ink, colour))
