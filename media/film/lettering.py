"""Words as libass events: karaoke cards and titles, set line by line so that every box is known before it is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from media.film import ass
from media.film.ass import Event
from media.film.cards import Card
from media.film.looks import Area, Colours, Look
from media.film.tokens import Token, joined, right_to_left

BACK, FRONT = 2, 4  # layers: boxes and halos lie behind every letter


class Lettering(NamedTuple):
    """Something written on the film. `events`: all of it; `hold`: how it stands once it has come in (for looking at it).

    `font`: name of its font in media.fonts; `area`: where it may stand.
    """

    name: str
    text: str
    font: str
    start_s: float
    end_s: float
    area: Area
    events: tuple[Event, ...]
    hold: tuple[Event, ...]


class Setting(NamedTuple):
    """How a block of lines is set: `em` in pixels, and where its middle is."""

    look: Look
    colours: Colours
    em: float
    x: float
    y: float


def line_middles(count: int, setting: Setting, leading: float) -> list[float]:
    """Vertical middles of the lines' capitals."""
    step = leading * setting.em
    return [setting.y + (number - (count - 1) / 2) * step for number in range(count)]


def card_lettering(
    card: Card, number: int, setting: Setting, area: Area, *, karaoke: bool, after_gap: bool, before_gap: bool
) -> Lettering:
    """A subtitle card. It fades only where there is a gap beside it: from card to card the eye wants no blink."""
    look, colours = setting.look, setting.colours
    em = setting.em * card.scale
    own = setting._replace(em=em)
    fade = f"\\fad({70 if after_gap else 0},{90 if before_gap else 0})"
    middles = line_middles(len(card.lines), own, look.leading)
    events: list[Event] = []
    hold: list[Event] = []
    if look.backing == "box":
        box = _card_box(card, own, middles)
        events.append(Event(BACK, card.start_s, card.end_s, "shape", box.replace("{FADE}", fade)))
        hold.append(Event(BACK, card.start_s, card.end_s, "shape", box.replace("{FADE}", "")))
    for line, y in zip(card.lines, middles, strict=True):
        place = f"\\an5\\pos({setting.x:.2f},{y + look.card_face.middle * em:.2f})\\fs{em * look.card_face.ass_scale:.2f}"
        body = _sung(line, card.start_s, karaoke=karaoke)
        for layer, dress in dressed(look, colours, em, colours.heard if karaoke else colours.text, colours.text):
            words = body if layer == FRONT else ass.escaped(joined(line))
            events.append(Event(layer, card.start_s, card.end_s, "card", f"{{{place}{dress}{fade}}}{words}"))
            hold.append(Event(layer, card.start_s, card.end_s, "card", f"{{{place}{dress}}}{ass.escaped(joined(line))}"))
    return Lettering(f"card {number}", card.text, look.card_face.name, card.start_s, card.end_s, area, tuple(events), tuple(hold))


def _sung(line: Sequence[Token], start_s: float, *, karaoke: bool) -> str:
    """A line with the time of every word. Times are rounded as they stand on the clock, so that errors never add up."""
    if not karaoke:
        return ass.escaped(joined(line))
    origin = ass.centiseconds(start_s)
    at = 0
    # From right to left libass would fill a word from its wrong end: there a word lights up at once.
    tag = "k" if any(right_to_left(token.text) for token in line) else "kf"
    parts: list[str] = []
    for number, token in enumerate(line):
        begin, end = ass.centiseconds(token.start_s) - origin, ass.centiseconds(token.end_s) - origin
        if begin > at:
            parts.append(f"{{\\k{begin - at}}}")
            at = begin
        space = " " if token.space and number + 1 < len(line) else ""
        parts.append(f"{{\\{tag}{max(0, end - at)}}}{ass.escaped(token.text)}{space}")
        at = max(at, end)
    return "".join(parts)


def dressed(look: Look, colours: Colours, em: float, first: str, second: str, *, title: bool = False) -> list[tuple[int, str]]:
    """(layer, tags) of every pass a line is drawn in: what lies behind the letters, then the letters."""
    letters = f"\\1c{ass.bgr(first)}\\2c{ass.bgr(second)}\\3c{ass.bgr(colours.behind)}\\4c{ass.bgr(colours.behind)}"
    if look.backing == "box":
        return [(FRONT, f"{letters}\\bord0\\shad0")]
    if look.backing == "outline" and not title:
        bord = look.outline * em
        return [(FRONT, f"{letters}\\bord{bord:.2f}\\xshad0\\yshad{0.05 * em:.2f}\\4a&H50&")]
    halo = f"\\1a&HFF&\\3c{ass.bgr(colours.behind)}\\bord{0.13 * em:.2f}\\blur{0.16 * em:.2f}\\shad0\\3a&H38&"
    # A halo is dark enough to read white on white, soft enough not to be seen as a shape.
    edge = f"{letters}\\bord{0.035 * em:.2f}\\3a&H38&\\xshad0\\yshad{0.035 * em:.2f}\\4a&H60&"
    return [(BACK, halo), (FRONT, edge)]


def _card_box(card: Card, setting: Setting, middles: Sequence[float]) -> str:
    """One box around all lines of a card; `{FADE}` stands for its fade."""
    look, em = setting.look, setting.em
    width = max(look.card_face.width(joined(line)) for line in card.lines) * em + 0.95 * em
    top, bottom = middles[0] - 0.85 * em, middles[-1] + 0.85 * em
    tags = f"\\an7\\pos({setting.x - width / 2:.2f},{top:.2f})\\bord0\\shad0\\1c{ass.bgr(setting.colours.behind)}\\1a{ass.alpha(0.88)}"
    return f"{{{tags}{{FADE}}}}".replace("{{FADE}}", "{FADE}") + ass.rounded(width, bottom - top, 0.32 * em)
