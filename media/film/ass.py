"""Writing ASS, the subtitle format libass draws: times, colours, shapes, and text that cannot break out of its line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from media.film.scenes import FPS

_HEAD = """[Script Info]
ScriptType: v4.00+
PlayResX: {width}
PlayResY: {height}
WrapStyle: 2
ScaledBorderAndShadow: yes
YCbCr Matrix: None

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, \
ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
{styles}

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""
# Encoding -1: libass finds the direction of the text by itself.
_STYLE = (
    "Style: {name},{family},{size:.2f},&H00FFFFFF,&H00FFFFFF,&H00000000,&H00000000,{bold},0,0,0,100,100,0,0,1,0,0,5,0,0,0,-1"
)


class Style(NamedTuple):
    """A font at a size; everything else is said by tags. `size`: of libass (see media.film.typeface)."""

    name: str
    family: str
    size: float
    bold: bool


class Event(NamedTuple):
    """One thing on screen from start_s to end_s. `body`: override tags and escaped text."""

    layer: int
    start_s: float
    end_s: float
    style: str
    body: str

    def line(self) -> str:
        """Its line in the file."""
        return f"Dialogue: {self.layer},{clock(self.start_s)},{clock(self.end_s)},{self.style},,0,0,0,,{self.body}"


def document(size: tuple[int, int], styles: Sequence[Style], events: Iterable[Event]) -> str:
    """A whole file for a picture of that size in pixels."""
    lines = [_STYLE.format(name=s.name, family=s.family, size=s.size, bold=-1 if s.bold else 0) for s in styles]
    head = _HEAD.format(width=size[0], height=size[1], styles="\n".join(lines))
    shown = (event for event in events if centiseconds(event.end_s) > centiseconds(event.start_s))
    return head + "\n".join(event.line() for event in shown) + "\n"


def centiseconds(seconds: float) -> int:
    """The clock of ASS."""
    return max(0, round(seconds * 100))


def clock(seconds: float) -> str:
    """h:mm:ss.cc"""
    cs = centiseconds(seconds)
    return f"{cs // 360000}:{cs // 6000 % 60:02}:{cs // 100 % 60:02}.{cs % 100:02}"


def frame_s(frame: int) -> float:
    """A time that lies after the frame before and not after this one, on the clock of ASS: where an event for one frame begins."""
    return (frame * 100 // FPS) / 100


def escaped(text: str) -> str:
    """Text that libass shows as it is: no tags, no line breaks of its own."""
    plain = " ".join(text.split())
    # An invisible joiner keeps a backslash from meaning anything with the character after it.
    return plain.replace("\\", "\\\u2060").replace("{", "\\{").replace("}", "\\}")


def bgr(colour: str) -> str:
    """&HBBGGRR& of "#rrggbb"."""
    value = colour.lstrip("#")
    return f"&H{value[4:6]}{value[2:4]}{value[0:2]}&".upper()


def alpha(opacity: float) -> str:
    """&HAA&: 00 is opaque."""
    return f"&H{round(255 * (1 - min(1.0, max(0.0, opacity)))):02X}&"


def rounded(width: float, height: float, radius: float) -> str:
    """A drawing: a box with round corners, its top left at the event's position (`\\an7`)."""
    w, h, r = width, height, max(0.0, min(radius, width / 2, height / 2))
    k = r * 0.4477  # (1 - 0.5523) r: control points of a quarter circle
    points = (
        f"m {r:.1f} 0 l {w - r:.1f} 0 b {w - k:.1f} 0 {w:.1f} {k:.1f} {w:.1f} {r:.1f} l {w:.1f} {h - r:.1f} "
        f"b {w:.1f} {h - k:.1f} {w - k:.1f} {h:.1f} {w - r:.1f} {h:.1f} l {r:.1f} {h:.1f} "
        f"b {k:.1f} {h:.1f} 0 {h - k:.1f} 0 {h - r:.1f} l 0 {r:.1f} b 0 {k:.1f} {k:.1f} 0 {r:.1f} 0"
    )
    return "{\\p1}" + points + "{\\p0}"
