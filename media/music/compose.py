"""Composing: a wish becomes a piece with an opening, a theme that returns, a lift, and a close on the tonic.

Everything is drawn from one seeded generator in one order: the same wish gives the same notes on every machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from media.music.form import BEATS, Grid, fit, sections
from media.music.instruments import INSTRUMENTS, Instrument, Role
from media.music.melody import Motif, Tone, motif, phrase
from media.music.moods import MOODS, Ensemble, Mood, MoodName
from media.music.patterns import BASS, COMPING, DRUM_KEYS, DRUMS, FILLS
from media.music.score import Note, Piece, Section, Track
from media.music.theory import Chord, Key, Mode, chord, nearest, voicing

_TONICS = (0, 2, 3, 5, 7, 9, 10)  # keys that guitars, strings and winds sound well in
_TIMPANI = {"kick": 0, "low_tom": 0, "high_tom": 7, "mid_tom": 7}  # semitones above the tonic
_BREATH_S = 0.02  # a held note lets go this long before the next


@dataclass(frozen=True)
class Wish:
    """What is to be composed. None, or no instruments: the mood chooses.

    `instruments`: names of `INSTRUMENTS`. `without`: stems that must not play. `pace`: -1 slower, 1 faster than usual for the mood.
    """

    mood: MoodName
    duration_s: float
    seed: int = 0
    tempo_bpm: float | None = None
    key: Key | None = None
    instruments: tuple[str, ...] = ()
    without: tuple[Role, ...] = ()
    pace: int = 0


@dataclass(frozen=True)
class _Style:
    """What the seed decided, once for the piece."""

    mood: Mood
    grid: Grid
    key: Key
    parts: dict[str, str]
    comping: tuple[str, str]
    bass: tuple[str, str]
    drums: str
    motifs: dict[str, Motif]


def compose(wish: Wish) -> Piece:
    """A piece of exactly `duration_s`. Raises ValueError when no instrument would be left to play."""
    random = Random(f"{wish.mood} {wish.seed}")
    mood = MOODS[wish.mood]
    key = wish.key or Key(random.choice(_TONICS), random.choice([mood.modes[0], *mood.modes]))
    parts = _parts(wish, random.choice(mood.ensembles))
    grid = _grid(wish, mood, random)
    style = _Style(
        mood, grid, key, parts, (random.choice(mood.comping), random.choice(mood.comping)),
        (random.choice(mood.bass), random.choice(mood.bass)), random.choice(mood.drums),
        {name: motif(random, random.choice(mood.melody)) for name in ("theme", "lift")},
    )  # fmt: skip
    form = sections(grid.bars)
    chords = _chords(style, form, random)
    player = _Player(style, form, chords, wish.duration_s, random)
    tracks = [track for track in player.play() if track.notes and track.stem not in wish.without]
    if not tracks:
        raise ValueError("nothing is left that could play")
    beats = tuple(round(number * grid.bar_s / BEATS, 4) for number in range(grid.bars * BEATS + 1))
    return Piece(wish.mood, key, grid.tempo_bpm, wish.duration_s, grid.bars, form, tuple(tracks), beats, grid.closing_s)


def _grid(wish: Wish, mood: Mood, random: Random) -> Grid:
    slowest, middle, fastest = mood.bpm
    wanted = random.triangular(slowest, fastest, (slowest, middle, fastest)[wish.pace + 1])
    return fit(wish.duration_s, (slowest, wanted, fastest), wish.tempo_bpm)


def _parts(wish: Wish, ensemble: Ensemble) -> dict[str, str]:
    """Who plays which part. Instruments that were asked for take every part they are fit for, and nobody else plays."""
    if not wish.instruments:
        return {"harmony": ensemble.harmony, "pad": ensemble.pad, "melody": ensemble.melody, "second": ensemble.second,
                "bass": ensemble.bass, "kit": ensemble.kit}  # fmt: skip

    def fit_for(role: Role) -> list[str]:
        return [name for name in wish.instruments if role in INSTRUMENTS[name].roles]

    chordal, melodic = fit_for("harmony"), fit_for("melody")
    # Of several the one that can do least else: in "piano and flute" the flute sings and the piano accompanies.
    melodic.sort(key=lambda name: len(INSTRUMENTS[name].roles))
    if len(melodic) > 1:
        melodic = [name for name in melodic if name != chordal[0]] if chordal else melodic
    low = sorted(fit_for("bass"), key=lambda name: len(INSTRUMENTS[name].roles))
    pads = [name for name in chordal[1:] if INSTRUMENTS[name].sustains and name not in melodic[:1]]
    return {"harmony": chordal[0] if chordal else "", "pad": pads[0] if pads else "", "melody": melodic[0] if melodic else "",
            "second": melodic[1] if len(melodic) > 1 else melodic[0] if melodic else "", "bass": low[0] if low else "",
            "kit": (fit_for("drums") or [""])[0]}  # fmt: skip


def _chords(style: _Style, form: tuple[Section, ...], random: Random) -> list[Chord]:
    """One chord a bar: a progression for the theme, another for the lift, and before the close a chord that leads home."""
    mode: Mode = style.key.mode
    choices = style.mood.major if mode == "major" else style.mood.minor
    theme = random.choice(choices)
    lift = random.choice([found for found in choices if found != theme] or [theme])
    found: list[Chord] = []
    for section in form:
        symbols = (lift if section.name == "lift" else theme).split()
        found += [chord(symbols[bar % len(symbols)], style.key) for bar in range(section.bars)]
    if len(found) > 1 and found[-1].root == style.key.tonic:
        found[-1] = chord(random.choice(("V", "IV") if mode == "major" else ("V", "iv")), style.key)
    return found


class _Player:
    """Writes every part, bar by bar, with the small unevenness of hands."""

    def __init__(self, style: _Style, form: tuple[Section, ...], chords: list[Chord], duration_s: float, random: Random) -> None:
        self.style, self.form, self.chords, self.duration_s, self.random = style, form, chords, duration_s, random
        self.closing = chord(("I" if style.key.mode == "major" else "i") + _closing_kind(style), style.key)
        self.voicings = _voicings([*chords, self.closing])

    def play(self) -> list[Track]:
        tracks = [*self._kit(), *self._bass(), *self._harmony(), *self._pad(), *self._melody()]
        for track in tracks:
            track.notes.sort(key=lambda note: (note.start_s, note.pitch))
        return tracks

    def _track(self, part: str, stem: Role, level_db: float, pan: float) -> Track | None:
        name = self.style.parts[part]
        return Track(stem, name, INSTRUMENTS[name], level_db, pan) if name else None

    def _at(self, bar: int, sixteenth: float) -> float:
        """Seconds of a place in a bar, swung: off-beats come late."""
        swing = self.style.mood.swing
        late = {2: 0.66, 1: 0.33, 3: 0.33}.get(int(sixteenth) % 4, 0.0) * swing
        return self.style.grid.at(bar, sixteenth + late)

    def _add(self, track: Track, begin_s: float, end_s: float, pitch: int, loud: float, *, loose_s: float = 0.006) -> None:
        """A note, its time and force a little off; `loud` 0..1. Off by up to 2.5 times `loose_s`, as hands are."""
        off_s = max(-2.5, min(2.5, self.random.gauss(0, 1))) * loose_s
        begin_s = max(0.0, begin_s + off_s)
        velocity = round(127 * min(1.0, max(0.08, loud * self.random.gauss(1.0, 0.05))))
        while pitch > track.instrument.high:
            pitch -= 12
        while pitch < track.instrument.low:
            pitch += 12
        track.notes.append(Note(begin_s, max(begin_s + 0.05, end_s), pitch, min(127, velocity)))

    def _close(self, track: Track, pitches: list[int], loud: float, spread_s: float) -> None:
        """The last chord, rolled from below; what does not die away by itself is let go while the hall still rings."""
        begin, ring_s = self.style.grid.closing_s, self.duration_s - self.style.grid.closing_s
        until = begin + ring_s * (0.55 if track.instrument.sustains else 0.95)
        for number, pitch in enumerate(pitches):
            self._add(track, begin + number * spread_s, until, pitch, loud, loose_s=0.003)

    # harmony

    def _harmony(self) -> list[Track]:
        track = self._track("harmony", "harmony", 0.0, -0.18)
        if track is None:
            return []
        for section in self.form:
            lifted = section.name == "lift"
            pattern = COMPING[self._calmer(section) or self.style.comping[lifted]]
            for bar in range(section.first_bar, section.first_bar + section.bars):
                self._comp(track, bar, pattern, 0.42 + 0.3 * section.energy)
        low = nearest(self.style.key.tonic + 48, (self.style.key.tonic,))
        self._close(track, [low, *self.voicings[-1]], 0.6, 0.035)
        return [track]

    def _calmer(self, section: Section) -> str:
        """In the opening and the break the chords are only laid down, unless the piece lives from a figure that rings."""
        if section.energy >= 0.4 or "0" in COMPING[self.style.comping[0]]:
            return ""
        return "hold"

    def _comp(self, track: Track, bar: int, pattern: str, loud: float) -> None:
        voices = self.voicings[bar]
        for at, sign in enumerate(pattern):
            if sign in "-.":
                continue
            held = 1
            while at + held < 16 and pattern[at + held] == "-":
                held += 1
            rings = sign.isdigit() or sign == "u"
            end_s = self._at(bar + 1, 0) if rings and not track.instrument.sustains else self._at(bar, at + held)
            force = loud * (1.12 if sign == "X" else 1.05 if at == 0 else 0.92 if at % 4 == 0 else 0.82)
            chosen = voices[min(int(sign), len(voices) - 1) :][:1] if sign.isdigit() else voices[1:] if sign == "u" else voices
            begin_s = self._at(bar, at)
            for number, pitch in enumerate(chosen):
                self._add(track, begin_s + number * track.instrument.spread_s, end_s - _BREATH_S, pitch, force * (1 - 0.03 * number))

    def _pad(self) -> list[Track]:
        track = self._track("pad", "harmony", -5.0, 0.22)
        if track is None:
            return []
        for section in self.form:
            for bar in range(section.first_bar, section.first_bar + section.bars):
                swell = (bar - section.first_bar + 1) / section.bars
                loud = 0.38 + 0.25 * section.energy + 0.06 * swell
                for pitch in self.voicings[bar][:4]:
                    self._add(track, self._at(bar, 0), self._at(bar + 1, 0) + 0.03, pitch, loud, loose_s=0.012)
        self._close(track, list(self.voicings[-1]), 0.5, 0.0)
        return [track]

    # bass

    def _bass(self) -> list[Track]:
        track = self._track("bass", "bass", 0.0, 0.0)
        if track is None:
            return []
        lowest = max(track.instrument.low, 33)
        for section in self.form:
            if section.name == "opening":
                continue
            pattern = BASS["long" if section.energy < 0.4 else self.style.bass[section.name == "lift"]]
            for bar in range(section.first_bar, section.first_bar + section.bars):
                following = self.chords[bar + 1] if bar + 1 < len(self.chords) else self.closing
                self._bass_bar(track, bar, pattern, (self.chords[bar], following), lowest, 0.6 + 0.22 * section.energy)
        root = self._low(self.closing.root, lowest)
        self._close(track, [root], 0.72, 0.0)
        return [track]

    @staticmethod
    def _low(root: int, lowest: int) -> int:
        return lowest + (root - lowest) % 12

    def _bass_bar(self, track: Track, bar: int, pattern: str, chords: tuple[Chord, Chord], lowest: int, loud: float) -> None:
        root, to = self._low(chords[0].root, lowest), self._low(chords[1].root, lowest)
        third = (chords[0].tones[1] - chords[0].root) % 12
        places = {"R": root, "5": root + (7 if root - 5 < lowest else -5), "8": root + 12, "3": root + third,
                  "a": to + (-1 if to > root else 2)}  # fmt: skip
        for at, sign in enumerate(pattern):
            if sign not in places:
                continue
            held = 1
            while at + held < 16 and pattern[at + held] == "-":
                held += 1
            force = loud * (1.0 if at % 8 == 0 else 0.88)
            self._add(track, self._at(bar, at), self._at(bar, at + held) - _BREATH_S, places[sign], force, loose_s=0.004)

    # drums

    def _kit(self) -> list[Track]:
        track = self._track("kit", "drums", 0.0, 0.0)
        if track is None:
            return []
        groove = DRUMS[self.style.drums]
        for number, section in enumerate(self.form):
            if section.name == "opening" and self.style.grid.bars >= 4:
                continue
            if section.energy > 0.6 and number and "snare" in groove:
                self._hit(track, "crash", section.first_bar, 0, 0.5 + 0.2 * section.energy)
            last = section.first_bar + section.bars - 1
            for bar in range(section.first_bar, last + 1):
                fills = bar == last and section.energy >= 0.5 and "snare" in groove
                fill = self.random.choice(FILLS) if fills else None
                self._groove_bar(track, bar, groove, fill, section.energy)
        closing = self.style.grid.bars
        self._hit(track, "kick", closing, 0, 0.7)
        if "snare" in groove or "low_tom" in groove:
            self._hit(track, "crash", closing, 0, 0.62)
        return [track]

    def _groove_bar(self, track: Track, bar: int, groove: dict[str, str], fill: dict[str, str] | None, energy: float) -> None:
        thin = energy < 0.4  # in a break only what keeps time goes on
        for name, pattern in groove.items():
            if thin and name in ("kick", "snare", "clap", "low_tom", "high_tom"):
                continue
            for at, sign in enumerate(pattern):
                if sign != "." and not (fill and at >= 8 and name not in ("closed_hat", "kick")):
                    self._hit(track, name, bar, at, {"X": 0.92, "x": 0.7, "o": 0.42}[sign] * (0.7 + 0.3 * energy))
        for name, pattern in (fill or {}).items():
            for at, sign in enumerate(pattern):
                if sign != "." and at >= 8:
                    self._hit(track, name, bar, at, {"X": 0.9, "x": 0.7, "o": 0.45}[sign] * (0.7 + 0.3 * energy))

    def _hit(self, track: Track, name: str, bar: int, at: int, loud: float) -> None:
        begin_s = self._at(bar, at)
        if track.instrument.bank == 0:  # kettledrums are tuned
            if name in _TIMPANI:
                pitch = self._low(self.style.key.tonic, 38) + _TIMPANI[name]
                self._add(track, begin_s, begin_s + 1.5, pitch, loud, loose_s=0.004)
            return
        self._add(track, begin_s, begin_s + 0.25, DRUM_KEYS[name], loud, loose_s=0.0035)

    # melody

    def _melody(self) -> list[Track]:
        tracks = {part: self._track(part, "melody", level, pan) for part, level, pan in (("melody", 0.0, 0.12), ("second", -0.5, -0.1))}
        main = tracks["melody"]
        if main is None:
            return []
        if self.style.parts["second"] == self.style.parts["melody"]:
            tracks["second"] = main
        for section in self.form:
            if section.name == "opening" or section.name == "break":
                continue
            lifted = section.name == "lift"
            track = (tracks["second"] if lifted else main) or main
            self._sing(track, section, self.style.motifs["lift" if lifted else "theme"])
        last = (tracks["second"] if self.form[-1].name == "lift" else main) or main
        self._close(last, [nearest(_centre(last.instrument), (self.style.key.tonic,))], 0.66, 0.0)
        return [track for track in {id(t): t for t in tracks.values() if t}.values()]

    def _sing(self, track: Track, section: Section, idea: Motif) -> None:
        final = section.first_bar + section.bars == self.style.grid.bars
        chords = self.chords[section.first_bar : section.first_bar + section.bars]
        centre = _centre(track.instrument) + (3 if section.name == "lift" else 0)
        for tone in phrase(idea, chords, self.style.key, centre, self.random, closes=final):
            self._sing_tone(track, section, tone)

    def _sing_tone(self, track: Track, section: Section, tone: Tone) -> None:
        bar, at = section.first_bar + tone.at // 16, tone.at % 16
        begin_s, end_s = self._at(bar, at), self._at(section.first_bar, tone.at + tone.length)
        arch = 1.0 + 0.08 * (1 - abs(2 * tone.at / (16 * section.bars) - 1))  # a phrase swells to its middle
        rings = 0.0 if track.instrument.sustains else 0.25
        self._add(track, begin_s, end_s + rings - _BREATH_S, tone.pitch, (0.55 + 0.2 * section.energy) * tone.accent * arch, loose_s=0.009)


def _centre(instrument: Instrument) -> int:
    """The middle of the voice, between the fourth and sixth octave where tunes are heard best."""
    return min(max((instrument.low + instrument.high) // 2, 64), 79)


def _closing_kind(style: _Style) -> str:
    """A close is in rest: a seventh that wants on is left to chords on which the style rests."""
    kind = style.mood.closing
    return "" if kind == "maj7" and style.key.mode == "minor" else kind if kind != "7" else ("maj7" if style.key.mode == "major" else "7")


def _voicings(chords: list[Chord]) -> list[tuple[int, ...]]:
    found: list[tuple[int, ...]] = []
    for harmony in chords:
        found.append(voicing(harmony, found[-1] if found else (), 60))
    return found
