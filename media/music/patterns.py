# ruff: noqa: E501 - tables read better unbroken
"""Rhythms as text: one character a sixteenth, sixteen to a bar of four beats; `-` holds what sounds, `.` rests."""

from __future__ import annotations

STEPS = 16
"""Sixteenths in a bar; the metre is four beats."""

COMPING: dict[str, str] = {
    # X and x: the whole chord, accented or not. u: its upper voices. Digits: one voice from below; they ring until the next chord.
    "hold": "X---------------",
    "halves": "X-------x-------",
    "quarters": "X---x---x---x---",
    "pulse": "X-x-x-x-X-x-x-x-",
    "ballad": "0---u---2---u---",
    "arpeggio": "0-1-2-3-2-1-2-1-",
    "wide_arpeggio": "0-2-1-3-0-2-1-3-",
    "running": "0121321201213212",
    "strum": "X---x-ux-ux-x-u-",
    "picking": "0-u-2-1-0-u-3-1-",
    "offbeat": "..x...x...x...x.",
    "staccato": "x.x...x.x.x...x.",
    "charleston": "X--.--x---------",
    "stabs": "X--x--x-..x--x--",
    "ostinato": "X.xxX.xxX.xxX.xx",
}  # fmt: skip
"""How the chords are played."""

BASS: dict[str, str] = {
    # R root, 5 fifth, 8 octave, 3 third, a: a step towards the next root
    "long": "R---------------",
    "halves": "R-------5-------",
    "root_fifth": "R---..5-R---..5-",
    "walk": "R---3---5---a---",
    "pushing": "R-----R-8-----a-",
    "eighths": "R-R-R-R-R-R-R-8-",
    "octaves": "R-8-R-8-R-8-R-8-",
    "synced": "R--R--R-..8-R-a-",
    "lazy": "R-----..5-..R-a-",
    "bouncy": "R-..5-..R-..5-..",
}

DRUMS: dict[str, dict[str, str]] = {
    # X accent, x plain, o ghost
    "brushes": {"kick": "x.........o.....", "side_stick": "........x.......", "closed_hat": "o.o.o.o.o.o.o.o."},
    "shaker": {"shaker": "x.oox.oox.oox.oo", "kick": "x.......x......."},
    "ballad": {"kick": "X.........x.....", "side_stick": "....x.......x...", "closed_hat": "x.o.x.o.x.o.x.o."},
    "pop": {"kick": "X.....x.x.......", "snare": "....X.......X...", "closed_hat": "x.x.x.x.x.x.x.x.", "tambourine": "....o.......o..."},
    "driving": {"kick": "X...x...X...x...", "snare": "....X.......X..o", "closed_hat": "xoxoxoxoxoxoxoxo", "open_hat": "..............x."},
    "four_floor": {"kick": "X...X...X...X...", "clap": "....X.......X...", "closed_hat": "oo.ooo.ooo.ooo.o", "open_hat": "..x...x...x...x."},
    "lofi": {"kick": "X.....x...x.....", "snare": "....X.......X...", "closed_hat": "x.x.x.xox.x.x.x."},
    "swing": {"kick": "x.......x.......", "ride": "x...x.x.x...x.x.", "pedal_hat": "....x.......x..."},
    "march": {"kick": "X.......X.......", "low_tom": "X..x..x.X..x..xx", "snare": "....o.o.....o.oo"},
    "toms": {"kick": "X.......X..x....", "low_tom": "X.xxX.xxX.xxX.xx", "high_tom": "............X.xx", "clap": "....x.......x..."},
    "heartbeat": {"kick": "X..x............", "shaker": "o...o...o...o..."},
    "comic": {"kick": "x.......x.......", "side_stick": "....x.x.....x...", "triangle": "x...............", "shaker": "x.x.x.x.x.x.x.x."},
}  # fmt: skip

FILLS: tuple[dict[str, str], ...] = (
    {"snare": "........x.x.xxXX", "kick": "X..............."},
    {"snare": "........x...x...", "high_tom": "..........xx....", "low_tom": "..............XX"},
    {"high_tom": "........xx......", "mid_tom": "..........xx....", "low_tom": "............XxXX"},
    {"snare": "........o.o.x.x."},
)
"""The second half of the last bar before a new section."""

DRUM_KEYS: dict[str, int] = {
    "kick": 36, "side_stick": 37, "snare": 38, "clap": 39, "closed_hat": 42, "low_tom": 45, "open_hat": 46, "mid_tom": 47, "pedal_hat": 44,
    "crash": 49, "high_tom": 50, "ride": 51, "tambourine": 54, "shaker": 70, "triangle": 81,
}  # fmt: skip
"""General MIDI percussion."""

CELLS: dict[str, tuple[str, ...]] = {
    # half a bar of melody each: n a note
    "sparse": ("n-------", "....n---", "n-----n-", "n---n---", "........", "--n-----"),
    "flowing": ("n---n---", "n-n-n---", "n---n-n-", "..n-n-n-", "n--n--n-", "n-----n-", "n-------"),
    "lively": ("n-n-n-n-", "n--n--n-", "..n-n-n-", "n-n---n-", "n-nnn-n-", "n---n-n-", "n-..n-n-"),
    "skipping": ("n.n.n.n.", "n..nn.n.", "n.nnn...", "n...n.n.", "n.n.n...", "..n.n.n."),
    "broad": ("n-------", "n-----n-", "n---n---", "n--n----", "n-------"),
}
"""What melodies are made of, by character."""
