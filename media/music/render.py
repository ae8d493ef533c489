"""Playing a piece: every part from sampled instruments (TinySoundFont, MIT), in a hall, mixed to a loudness; stems add up to the mix.

The font, `data/studio.sf3`, is cut from FluidR3Mono (MIT) by `media/music/trim_font.py`; its licence lies beside it.
"""

from __future__ import annotations

import wave
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from media.ffmpeg import Cancelled, Progress, check_cancelled
from media.music.instruments import PERCUSSION_BANK, Role
from media.music.mix import Samples, active_level_db, limiter, loudness_lufs, placed, true_peak_db
from media.music.moods import MOODS
from media.music.score import STEMS, Piece, Track
from media.timeline import AUDIO_RATE_HZ

FONT = Path(__file__).parent / "data" / "studio.sf3"
FONT_LICENCE = "MIT (FluidR3 by Frank Wen, mono version by Michael Cowgill)"

_TRACK_LEVEL_DB = -22.0  # every part is brought here before its place in the mix; 20 dB of room for peaks
_PEAK_MARGIN_DB = 0.15  # rounding to 16 bits and another meter's filter
# The font is a dark one: without the treble raised, what is over 2 kHz was 12 to 28 dB below the whole (22 pieces measured).
_ROOM = {"drums": (0.10, 35.0, 0.0), "bass": (0.02, 30.0, 0.0), "harmony": (0.22, 110.0, 4.0), "melody": (0.26, 140.0, 4.0)}
"""By stem: how much of the hall, below which frequency (Hz) it leaves the room to others, and how far its treble is raised (dB)."""
_CHUNK = AUDIO_RATE_HZ * 4


@dataclass(frozen=True)
class Recording:
    """Files of a piece, 48 kHz stereo 16-bit WAV of the same length: the mix, and the stems it is the sum of."""

    mix: Path
    stems: dict[Role, Path]
    loudness_lufs: float
    true_peak_dbtp: float


def render(
    piece: Piece, folder: Path, *, loudness: float, true_peak_dbtp: float = -1.0,
    progress: Progress = lambda fraction, note: None, cancelled: Cancelled | None = None,
) -> Recording:  # fmt: skip
    """Play, mix and write the piece into `folder`. Raises StepCancelled when stopped."""
    frames = round(piece.duration_s * AUDIO_RATE_HZ)
    present: list[Role] = [stem for stem in STEMS if any(track.stem == stem for track in piece.tracks)]
    mix, raw = np.zeros((frames, 2), np.float32), {stem: folder / f"{stem}.f32" for stem in present}
    synth = _instruments()
    for number, stem in enumerate(present):
        progress(number / (len(present) + 1), stem)
        sound = _stem(piece, stem, synth, frames, cancelled)
        sound.tofile(raw[stem])
        mix += sound
    progress(len(present) / (len(present) + 1), "mixing")
    gain, reached = _master(mix, loudness, true_peak_dbtp - _PEAK_MARGIN_DB)
    mix *= gain
    files: dict[Role, Path] = {stem: _written(_pieces(raw[stem], gain), folder / f"{stem}.wav") for stem in present}
    for path in raw.values():
        path.unlink()
    result = _written((mix[at : at + _CHUNK] for at in range(0, frames, _CHUNK)), folder / "mix.wav")
    progress(1.0, "mixing")
    return Recording(result, files, reached, true_peak_db(mix))


def _master(mix: Samples, loudness: float, ceiling_db: float) -> tuple[Samples, float]:
    """One gain curve for the mix and every stem, and the loudness that it gives."""
    before = loudness_lufs(mix)
    wanted, reached = loudness, loudness
    gain = np.ones((len(mix), 1), np.float32)
    for _ in range(3):  # limiting takes loudness away: give it back, as far as it goes
        level = 10 ** ((wanted - before) / 20)
        limits = limiter(mix * level, ceiling_db)
        gain = limits * level
        if limits.min() == 1.0:
            return gain, wanted
        reached = loudness_lufs(mix * gain)
        if abs(reached - loudness) < 0.1:
            break
        wanted += loudness - reached
    return gain, reached


def _stem(piece: Piece, stem: Role, synth: Any, frames: int, cancelled: Cancelled | None) -> Samples:
    mood = MOODS[piece.mood]
    wet, low_cut_hz, air_db = _ROOM[stem]
    sound = np.zeros((frames, 2), np.float32)
    for track in (track for track in piece.tracks if track.stem == stem):
        check_cancelled(cancelled)
        dry = _play(track, synth, frames)
        level_db = _TRACK_LEVEL_DB + track.level_db + mood.loud[STEMS.index(stem)] - active_level_db(dry)
        sound += dry * 10 ** (level_db / 20)
    check_cancelled(cancelled)
    return placed(sound, mood.room_s, wet, low_cut_hz, air_db) * _fade(piece, frames)


def _fade(piece: Piece, frames: int) -> Samples:
    """The hall dies away by itself; over the last part of its ringing the rest is taken to silence."""
    last = round(min(1.5, 0.6 * (piece.duration_s - piece.closing_s)) * AUDIO_RATE_HZ)
    fade = np.ones((frames, 1), np.float32)
    fade[-last:, 0] = 0.5 + 0.5 * np.cos(np.linspace(0, np.pi, last, dtype=np.float32))
    return fade


def _instruments() -> Any:
    import tinysoundfont

    synth = tinysoundfont.Synth(samplerate=AUDIO_RATE_HZ)
    synth.sfload(str(FONT))
    return synth


def _play(track: Track, synth: Any, frames: int) -> Samples:
    """One part, dry: every note begins at its sample."""
    channel = 9 if track.instrument.bank == PERCUSSION_BANK else 0
    synth.sounds_off()
    synth.program_select(channel, 0, track.instrument.bank, track.instrument.program)
    synth.control_change(channel, 10, round(64 + 63 * track.pan))
    sound = np.zeros((frames, 2), np.float32)
    view, now = sound.data.cast("B"), 0
    for at, act in _events(track, synth, channel):
        at = min(at, frames)
        if at > now:
            synth.generate_simple(at - now, view[now * 8 : at * 8])
            now = at
        act()
    if frames > now:
        synth.generate_simple(frames - now, view[now * 8 :])
    return sound


def _events(track: Track, synth: Any, channel: int) -> Iterator[tuple[int, Callable[[], object]]]:
    """Sample numbers and what to do there. A key struck again while it sounds is let go first, and only its last end counts."""
    events: list[tuple[int, int, int, int]] = []
    struck: dict[int, float] = {}
    for note in reversed(track.notes):
        end_s = min(note.end_s, struck.get(note.pitch, note.end_s))
        struck[note.pitch] = note.start_s
        begin = round(note.start_s * AUDIO_RATE_HZ)
        events.append((begin, 1, note.pitch, note.velocity))
        events.append((max(begin + 1, round(end_s * AUDIO_RATE_HZ)), 0, note.pitch, 0))
    for at, begins, pitch, velocity in sorted(events):
        yield at, (lambda p=pitch, v=velocity: synth.noteon(channel, p, v)) if begins else (lambda p=pitch: synth.noteoff(channel, p))


def _pieces(path: Path, gain: Samples) -> Iterator[Samples]:
    sound = np.memmap(path, np.float32, "r").reshape(-1, 2)
    for at in range(0, len(sound), _CHUNK):
        yield sound[at : at + _CHUNK] * gain[at : at + _CHUNK]


def _written(pieces: Iterator[Samples], path: Path) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(AUDIO_RATE_HZ)
        for piece in pieces:
            file.writeframes(np.rint(np.clip(piece, -1, 1) * 32767).astype("<i2").tobytes())
    return path
