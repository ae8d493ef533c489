"""The looks of words on screen: fonts, sizes, colours from the picture's palette that can always be read, and where words may stand."""

from __future__ import annotations

from typing import Literal, NamedTuple

from media.film.colour import NIGHT, WHITE, ink_on, mixed, signal
from media.film.scenes import Aspect, LookName, Palette
from media.film.typeface import Typeface

Backing = Literal["outline", "box", "halo"]


class Area(NamedTuple):
    """A part of the picture, in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def holds(self, other: Area, slack: float = 0.0) -> bool:
        """Whether the other lies inside."""
        return (
            other.left >= self.left - slack and other.top >= self.top - slack
            and other.right <= self.right + slack and other.bottom <= self.bottom + slack
        )  # fmt: skip

    def meets(self, other: Area) -> bool:
        """Whether the two overlap."""
        return self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom


# Shares of the frame kept clear (left, top, right, bottom). Vertical: what TikTok, Reels and Shorts lay over the picture (search bar,
# caption, column of buttons), the same on the left so that words stand in the middle. The others: the action-safe 5 % and more.
_CLEAR: dict[Aspect, tuple[float, float, float, float]] = {
    "9:16": (0.12, 0.12, 0.12, 0.2), "16:9": (0.07, 0.07, 0.07, 0.09), "1:1": (0.07, 0.07, 0.07, 0.1), "4:5": (0.08, 0.08, 0.08, 0.12),
}
# Titles keep to the upper part, so that no card can meet one.
_TITLE_SHARE: dict[Aspect, float] = {"9:16": 0.58, "16:9": 0.66, "1:1": 0.62, "4:5": 0.6}
_MARKS = 0.018  # of the height, above a title: marks stacked on Thai letters and dots on Cyrillic capitals reach out of its line
_CARD_EM: dict[Aspect, float] = {"9:16": 0.071, "16:9": 0.031, "1:1": 0.053, "4:5": 0.06}  # of the width
_TITLE_EM: dict[Aspect, float] = {"9:16": 0.112, "16:9": 0.062, "1:1": 0.092, "4:5": 0.1}

# The Thai letters of these fonts are small beside their Latin ones.
_THAI_LARGER = {"text_bold": 1.16, "display": 1.28}


class Look(NamedTuple):
    """How words are set. In em: `leading` is the distance of lines, `outline` the thickness of letters' edges."""

    title_face: Typeface
    card_face: Typeface
    backing: Backing
    card_scale: float = 1.0
    title_scale: float = 1.0
    leading: float = 1.22
    title_leading: float = 1.14
    outline: float = 0.085


_LOOKS: dict[LookName, Look] = {
    "bold": Look(Typeface("display"), Typeface("display"), "outline"),
    "boxed": Look(Typeface("display"), Typeface("text_bold"), "box", title_scale=0.88, leading=1.3, title_leading=1.34),
    "clean": Look(Typeface("text_bold"), Typeface("text_bold"), "halo", 0.95, 0.95, leading=1.28, title_leading=1.18),
    "elegant": Look(Typeface("serif"), Typeface("text_bold"), "halo", 0.9, 1.05, leading=1.28, title_leading=1.16),
}


class Colours(NamedTuple):
    """`text`: words not yet heard; `heard`: words that were; `behind`: outline, halo or box; `title`, `title_box`, `mark`: of titles."""

    text: str
    heard: str
    behind: str
    title: str
    title_box: str
    mark: str


def look_of(name: LookName) -> Look:
    """A look by name."""
    return _LOOKS[name]


def colours_of(name: LookName, palette: Palette) -> Colours:
    """Colours from a picture's palette, each with a contrast of at least 4.5 to what lies right behind it."""
    if name == "boxed":
        box = mixed(NIGHT, palette.background, 0.15)  # a touch of the picture's own dark
        mark = signal(palette.accent, palette.primary, on=box)
        return Colours(WHITE, mark, box, ink_on(mark), mark, mark)
    mark = signal(palette.accent, palette.primary)
    if name == "elegant":
        cream = "#fff6e6"
        return Colours(cream, mark, NIGHT, cream, NIGHT, mark)
    return Colours(WHITE, mark, NIGHT, WHITE, NIGHT, mark)


def safe_area(aspect: Aspect, size: tuple[int, int]) -> Area:
    """Where words may stand."""
    left, top, right, bottom = _CLEAR[aspect]
    return Area(left * size[0], top * size[1], (1 - right) * size[0], (1 - bottom) * size[1])


def title_area(aspect: Aspect, size: tuple[int, int]) -> Area:
    """The upper part of it, for titles."""
    safe = safe_area(aspect, size)
    return safe._replace(top=safe.top + _MARKS * size[1], bottom=safe.top + _TITLE_SHARE[aspect] * safe.height)


def card_em(name: LookName, aspect: Aspect, size: tuple[int, int], language: str = "") -> float:
    """Size of subtitles in pixels."""
    look = _LOOKS[name]
    return _CARD_EM[aspect] * size[0] * look.card_scale * (_THAI_LARGER.get(look.card_face.name, 1.0) if language == "th" else 1.0)


def title_em(name: LookName, aspect: Aspect, size: tuple[int, int]) -> float:
    """The largest size of a title in pixels."""
    return _TITLE_EM[aspect] * size[0] * _LOOKS[name].title_scale
