"""Titles: as large as their place allows, broken into even lines, coming in word by word with a soft landing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from media.film import ass
from media.film.ass import Event
from media.film.lettering import BACK, Lettering, Setting, dressed, line_middles
from media.film.looks import Area, Colours, Look
from media.film.scenes import FPS
from media.film.tokens import Token, joined, right_to_left
from media.film.typeface import Typeface
from media.line_breaks import pieces_of

_IN_FRAMES, _OUT_FRAMES, _STEP_FRAMES = 14, 8, 2
_MOST_LINES = 4
_A_LINE = 0.09  # of the largest size: a line more must make the letters larger by so much, or it covers the picture for nothing
_A_PHRASE = 0.4  # the same for a phrase that is broken, times how much wider its rest is counted
_ABOVE = 0.12  # of the room a title leaves, how much is left above it
# Height of a line's ink: accents above capitals, tails, edges of letters; in Thai marks stand on marks.
_LINE_EM, _THAI_LINE_EM = 1.36, 1.8
_SMALLEST = 0.42  # of the largest size; a longer title than that is cut


class Block(NamedTuple):
    """A title broken into lines at a size in pixels."""

    lines: tuple[tuple[Token, ...], ...]
    em: float


def set_title(text: str, face: Typeface, largest: float, area: Area, leading: float, *, pad: float = 0.0) -> Block:
    """Break a title so that it is as large as it can be, lines even and phrases whole if that costs little. pad: room beside each line,
    in em."""
    tokens = [Token(piece, 0.0, 0.0, space) for piece, space in pieces_of(text)]
    smallest = _SMALLEST * largest
    while True:
        counts = range(1, min(_MOST_LINES, len(tokens)) + 1)
        breaks = [_lines(tokens, count, face, phrased=phrased) for count in counts for phrased in (True, False)]
        options = [Block(lines, _size(lines, face, largest, area, leading, pad)) for lines in breaks]
        good = [block for block in options if block.em >= smallest]
        if good or len(tokens) <= 1:
            return max(good or options, key=lambda block: round(block.em / largest - _lost(block.lines), 2))
        tokens = [*tokens[:-2], Token(tokens[-2].text.rstrip(".,;:") + "…", 0.0, 0.0, False)]


def _size(lines: Sequence[Sequence[Token]], face: Typeface, largest: float, area: Area, leading: float, pad: float) -> float:
    widest = max(face.width(joined(line)) for line in lines) + pad
    return min(largest, area.width / widest, area.height / _depth_em(lines, leading))


def _lost(lines: Sequence[Sequence[Token]]) -> float:
    """What a break takes from a title, as a share of the largest size."""
    severed = sum(_severed(before, after) - 1 for before, after in pairwise(lines))
    return _A_LINE * len(lines) + _A_PHRASE * severed


def _severed(before: Sequence[Token], after: Sequence[Token]) -> float:
    """How much wider a line is counted that begins in the middle of a phrase."""
    if not before or before[-1].text.rstrip("\"'”’»").endswith((":", ";", ",", ".", "?", "!", "…")):
        return 1.0
    thai = "\u0e00" <= after[0].text[:1] <= "\u0e7f"  # a space ends a phrase there
    return 1.0 if thai and before[-1].space else 1.3 if thai else 1.15


def _depth_em(lines: Sequence[Sequence[Token]], leading: float) -> float:
    """Height of lines, in em."""
    thai = any("\u0e00" <= char <= "\u0e7f" for line in lines for token in line for char in token.text)
    return (_THAI_LINE_EM if thai else _LINE_EM) + leading * (len(lines) - 1)


def _lines(tokens: Sequence[Token], count: int, face: Typeface, *, phrased: bool) -> tuple[tuple[Token, ...], ...]:
    """The break into `count` lines whose widest line is narrowest. phrased: a line beginning in the middle of a phrase counts as wider."""

    def width(start: int, end: int) -> float:
        wider = _severed(tokens[:start], tokens[start:end]) if phrased else 1.0
        return face.width(joined(tokens[start:end])) * wider

    best: dict[tuple[int, int], tuple[float, int]] = {(0, 0): (0.0, 0)}
    for lines in range(1, count + 1):
        for end in range(lines, len(tokens) + 1):
            options = [
                (max(best[lines - 1, start][0], width(start, end)), start)
                for start in range(lines - 1, end)
                if (lines - 1, start) in best
            ]
            if options:
                best[lines, end] = min(options)
    result, end = [], len(tokens)
    for lines in range(count, 0, -1):
        start = best[lines, end][1]
        result.append(tuple(tokens[start:end]))
        end = start
    return tuple(result[::-1])


def title_lettering(
    name: str, text: str, look: Look, colours: Colours, largest: float, area: Area, start_s: float, end_s: float
) -> Lettering:
    """An animated title in the middle of `area`'s width, near its top: what the picture is of stands below."""
    face = look.title_face
    pad = 0.9 if look.backing == "box" else 0.55
    block = set_title(text, face, largest, area, look.title_leading, pad=pad)
    depth = block.em * _depth_em(block.lines, look.title_leading)
    y = area.top + depth / 2 + _ABOVE * max(0.0, area.height - depth)
    setting = Setting(look, colours, block.em, (area.left + area.right) / 2, y)
    middles = line_middles(len(block.lines), setting, look.title_leading)
    events: list[Event] = []
    hold: list[Event] = []
    first, last = round(start_s * FPS), round(end_s * FPS)
    for number, (line, middle) in enumerate(zip(block.lines, middles, strict=True)):
        # The last line takes the picture's own accent: a title of one colour looks like a default.
        accent = colours.mark if look.backing == "outline" and number and number + 1 == len(block.lines) else ""
        for piece in _pieces(line, number, setting, middle, accent):
            begin = first + piece.order * _STEP_FRAMES
            events += _animated(piece, begin, last, setting.em)
            hold += [Event(drawn.layer, start_s, end_s, drawn.style, drawn.body(0.0, 1.0)) for drawn in piece.passes]
    return Lettering(name, text, face.name, start_s, end_s, area, tuple(events), tuple(hold))


class Pass(NamedTuple):
    """One drawing of a piece. body(offset, opacity): what is drawn when it is `offset` pixels below its place."""

    layer: int
    style: str
    body: Callable[[float, float], str]


class _Piece(NamedTuple):
    """A word or line that moves by itself; `order`: its turn to come in."""

    order: int
    passes: tuple[Pass, ...]


def _pieces(line: Sequence[Token], number: int, setting: Setting, y: float, colour: str) -> list[_Piece]:
    text, face, em = joined(line), setting.look.title_face, setting.em
    width = face.width(text) * em
    left = setting.x - width / 2
    if setting.look.backing == "box":
        return [_Piece(number * 2, (_box(setting, width, y), *_text(setting, text, setting.x, y, boxed=True)))]
    if right_to_left(text) or any(not token.space for token in line[:-1]):
        return [_Piece(number * 2, _text(setting, text, setting.x, y, colour=colour))]
    pieces = []
    for index, token in enumerate(line):
        before = face.width(joined(line[:index]) + " ") * em if index else 0.0
        middle = left + before + face.width(token.text) * em / 2
        pieces.append(_Piece(number * 2 + index, _text(setting, token.text, middle, y, colour=colour)))
    return pieces


def _text(setting: Setting, text: str, x: float, y: float, *, boxed: bool = False, colour: str = "") -> tuple[Pass, ...]:
    look, em, colours = setting.look, setting.em, setting.colours
    size = f"\\fs{em * look.title_face.ass_scale:.2f}"
    passes: list[Pass] = []
    for layer, dress in dressed(look, colours, em, colour or colours.title, colour or colours.title, title=True):
        def body(offset: float, opacity: float, dress: str = dress, layer: int = layer) -> str:
            place = f"\\an5\\pos({x:.2f},{y + look.title_face.middle * em + offset:.2f}){size}"
            return f"{{{place}{dress}{_faded(opacity, layer, boxed=boxed, look=look)}}}{ass.escaped(text)}"

        passes.append(Pass(layer, "title", body))
    return tuple(passes)


def _faded(opacity: float, layer: int, *, boxed: bool, look: Look) -> str:
    if opacity >= 1:
        return ""
    if boxed:
        return f"\\alpha{ass.alpha(opacity)}"
    if layer == BACK:
        return f"\\3a{ass.alpha(0.65 * opacity)}"
    return f"\\1a{ass.alpha(opacity)}\\3a{ass.alpha(opacity)}\\4a{ass.alpha(0.6 * opacity)}"


def _box(setting: Setting, width: float, y: float) -> Pass:
    em = setting.em
    wide, high = width + 0.7 * em, 1.26 * em
    shape = ass.rounded(wide, high, 0.18 * em)

    def body(offset: float, opacity: float) -> str:
        place = f"\\an7\\pos({setting.x - wide / 2:.2f},{y - high / 2 + offset:.2f})\\bord0\\shad0"
        return f"{{{place}\\1c{ass.bgr(setting.colours.title_box)}\\1a{ass.alpha(opacity)}}}{shape}"

    return Pass(BACK, "shape", body)


def _animated(piece: _Piece, begin: int, last: int, em: float) -> list[Event]:
    """A frame at a time while it moves, so that the easing is ours; one event while it stands."""
    events: list[Event] = []
    out = max(begin + 1, last - _OUT_FRAMES)
    landed = min(begin + _IN_FRAMES, out)
    for drawn in piece.passes:
        for frame in range(begin, landed):
            share = (frame - begin + 1) / _IN_FRAMES
            eased = 1 - (1 - share) ** 3
            events.append(_event(drawn, frame, frame + 1, 0.55 * em * (1 - eased), min(1.0, share * 2.2)))
        events.append(_event(drawn, landed, out, 0.0, 1.0))
        for frame in range(out, last):
            share = (frame - out + 1) / (_OUT_FRAMES + 1)
            events.append(_event(drawn, frame, frame + 1, -0.25 * em * share**2, 1 - share))
    return events


def _event(drawn: Pass, start: int, end: int, offset: float, opacity: float) -> Event:
    return Event(drawn.layer, ass.frame_s(start), ass.frame_s(end), drawn.style, drawn.body(offset, opacity))
