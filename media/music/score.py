"""A piece as notes: what the composer hands to the player, and as a standard MIDI file."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass, field

from media.music.instruments import PERCUSSION_BANK, Instrument, Role
from media.music.moods import MoodName
from media.music.theory import Key

STEMS: tuple[Role, ...] = ("drums", "bass", "harmony", "melody")
_TICKS_PER_BEAT = 960


@dataclass(frozen=True)
class Note:
    """`start_s`..`end_s` from the beginning of the piece; MIDI pitch and velocity (1..127)."""

    start_s: float
    end_s: float
    pitch: int
    velocity: int


@dataclass
class Track:
    """What one instrument plays. `level_db`: against the stem's other tracks; `pan`: -1 left .. 1 right."""

    stem: Role
    name: str
    instrument: Instrument
    level_db: float = 0.0
    pan: float = 0.0
    notes: list[Note] = field(default_factory=list)


@dataclass(frozen=True)
class Section:
    """A stretch of bars of one character. `energy` 0..1 decides who plays and how loud."""

    name: str
    first_bar: int
    bars: int
    energy: float


@dataclass(frozen=True)
class Piece:
    """`bars`: before the closing chord, which begins at `closing_s` and rings until `duration_s`. `beats_s`: every beat up to there."""

    mood: MoodName
    key: Key
    tempo_bpm: float
    duration_s: float
    bars: int
    sections: tuple[Section, ...]
    tracks: tuple[Track, ...]
    beats_s: tuple[float, ...]
    closing_s: float


def as_midi(piece: Piece) -> bytes:
    """A type 1 standard MIDI file: tempo, key, markers of the sections, then one track an instrument (MIDI 1.0, RP-001)."""
    per_second = _TICKS_PER_BEAT * piece.tempo_bpm / 60
    sharps = _signature(piece.key)
    conductor = [
        (0, b"\xff\x51\x03" + round(60e6 / piece.tempo_bpm).to_bytes(3, "big")),
        (0, b"\xff\x58\x04\x04\x02\x18\x08"),
        (0, b"\xff\x59\x02" + struct.pack("b", sharps) + bytes([piece.key.mode == "minor"])),
        *((section.first_bar * 4 * _TICKS_PER_BEAT, _text(0x06, section.name)) for section in piece.sections),
    ]
    tracks = [_track(conductor)]
    pitched = [channel for channel in range(16) if channel != 9]
    for number, track in enumerate(piece.tracks):
        channel = 9 if track.instrument.bank == PERCUSSION_BANK else pitched[number % len(pitched)]
        events = [(0, _text(0x03, f"{track.stem}: {track.name}")), (0, bytes([0xC0 | channel, track.instrument.program]))]
        for note in track.notes:
            begin, end = round(note.start_s * per_second), round(note.end_s * per_second)
            events.append((begin, bytes([0x90 | channel, note.pitch, note.velocity])))
            events.append((max(begin + 1, end), bytes([0x80 | channel, note.pitch, 0])))
        tracks.append(_track(events))
    return b"MThd" + struct.pack(">IHHH", 6, 1, len(tracks), _TICKS_PER_BEAT) + b"".join(tracks)


def _signature(key: Key) -> int:
    """Sharps (flats negative) of the key signature, in -6..5 as the spelling of `Key` has it, F# major being six sharps."""
    relative_major = (key.tonic + 3) % 12 if key.mode == "minor" else key.tonic
    sharps = relative_major * 7 % 12
    return sharps if sharps <= (6 if key.mode == "major" else 5) else sharps - 12


def _text(kind: int, text: str) -> bytes:
    body = text.encode("ascii", "replace")[:127]
    return bytes([0xFF, kind, len(body)]) + body


def _track(events: Iterable[tuple[int, bytes]]) -> bytes:
    # At one tick: names and programs, then ends of notes, then their beginnings, so that a note struck again sounds.
    order = {0x80: 1, 0x90: 2}
    body, now = bytearray(), 0
    for at, message in sorted(events, key=lambda event: (event[0], order.get(event[1][0] & 0xF0, 0))):
        body += _variable_length(at - now) + message
        now = at
    body += b"\0\xff\x2f\0"
    return b"MTrk" + struct.pack(">I", len(body)) + bytes(body)


def _variable_length(number: int) -> bytes:
    digits = [number & 0x7F]
    while number := number >> 7:
        digits.append(number & 0x7F | 0x80)
    return bytes(reversed(digits))
