"""What is played is heard: length, loudness, peaks, stems that add up, an ending that dies away, the tempo and the notes."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import wave
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from core.errors import StepCancelled
from media.loudness import measure
from media.music.compose import Wish, compose
from media.music.instruments import INSTRUMENTS
from media.music.mix import hall, limiter, loudness_lufs, placed, true_peak_db
from media.music.moods import MoodName
from media.music.render import FONT, Recording, render
from media.music.score import Note, Piece, Track
from media.music.theory import Key
from media.music.trim_font import read

RATE_HZ = 48000
Play = Callable[..., tuple[Piece, Recording]]


def sound_of(path: Path) -> npt.NDArray[np.floating[Any]]:
    with wave.open(str(path)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE_HZ, 2, 2)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2) / np.float32(32768)


def level_db(sound: npt.NDArray[np.floating[Any]]) -> float:
    return 10 * np.log10(np.mean(np.square(sound)) + 1e-12)


@pytest.fixture(scope="module")
def play(tmp_path_factory: pytest.TempPathFactory) -> Play:
    done: dict[Wish, tuple[Piece, Recording]] = {}

    def once(mood: MoodName, length_s: float = 12, seed: int = 0) -> tuple[Piece, Recording]:
        wish = Wish(mood, length_s, seed)
        if wish not in done:
            piece = compose(wish)
            done[wish] = piece, render(piece, tmp_path_factory.mktemp(mood), loudness=-16)
        return done[wish]

    return once


@pytest.mark.parametrize("mood", ["calm", "energetic", "playful", "dark"])
def test_length_loudness_peak_and_ending(play: Play, mood: MoodName) -> None:
    piece, made = play(mood)
    sound = sound_of(made.mix)
    assert len(sound) == 12 * RATE_HZ
    judged = measure(made.mix)  # ffmpeg's meter, not ours
    assert judged.integrated_lufs == pytest.approx(-16, abs=0.3) and judged.true_peak_dbtp <= -1
    assert made.loudness_lufs == pytest.approx(judged.integrated_lufs, abs=0.15)
    assert made.true_peak_dbtp == pytest.approx(judged.true_peak_dbtp, abs=0.3)
    ending = sound[round(piece.closing_s * RATE_HZ) :]
    parts = [level_db(part) for part in np.array_split(ending, 6)]
    assert all(after < before + 0.5 for before, after in pairwise(parts[1:])) and parts[-1] < parts[0] - 25
    assert np.abs(sound[-24:]).max() < 0.001
    assert np.abs(np.mean(sound)) < 0.002


@pytest.mark.parametrize("mood", ["calm", "energetic"])
def test_stems_add_up(play: Play, mood: MoodName) -> None:
    _, made = play(mood)
    assert set(made.stems) == {"drums", "bass", "harmony", "melody"}
    total = np.sum([sound_of(path) for path in made.stems.values()], axis=0)
    assert np.abs(total - sound_of(made.mix)).max() < 4 / 32768
    whole = level_db(sound_of(made.mix))
    assert all(-26 < level_db(sound_of(path)) - whole < -0.5 for path in made.stems.values()), "every part is heard, none is all there is"


def test_it_is_wide_and_holds_in_mono(play: Play) -> None:
    sound = sound_of(play("calm")[1].mix)
    sides, middle = level_db(sound[:, 0] - sound[:, 1]), level_db(sound[:, 0] + sound[:, 1])
    assert -20 < sides - middle < -4


def test_same_again(play: Play, tmp_path: Path) -> None:
    piece, made = play("playful")
    again = render(piece, tmp_path, loudness=-16)
    for first, second in ((made.mix, again.mix), *((made.stems[stem], again.stems[stem]) for stem in made.stems)):
        assert hashlib.sha256(first.read_bytes()).digest() == hashlib.sha256(second.read_bytes()).digest()


def test_the_beat_is_where_it_is_said_to_be(play: Play) -> None:
    """Energy that comes in is strongest on the beats: more than at any other phase between them."""
    piece, made = play("energetic")
    mono = sound_of(made.stems["drums"]).mean(axis=1)
    power = np.square(mono[: len(mono) // 480 * 480]).reshape(-1, 480).sum(axis=1)
    rise = np.maximum(0, np.diff(np.log10(power + 1e-4), prepend=-4))
    beat_s = 60 / piece.tempo_bpm
    inside = np.arange(0.0, piece.closing_s, beat_s)[piece.sections[0].bars * 4 :]
    strength = []
    for phase in np.arange(8) / 8:
        places = ((inside + phase * beat_s) * 100).astype(int)
        strength.append(sum(rise[max(0, place - 2) : place + 3].sum() for place in places))
    assert int(np.argmax(strength)) == 0


def test_the_last_chord_sounds_in_the_key(play: Play) -> None:
    piece, made = play("epic", 12, 1)
    bass = sound_of(made.stems["bass"])[round((piece.closing_s + 0.15) * RATE_HZ) :].mean(axis=1)[:32768]
    spectrum = np.abs(np.fft.rfft(bass * np.hanning(len(bass)), 1 << 18))
    hz = np.fft.rfftfreq(1 << 18, 1 / RATE_HZ)
    heard_hz = hz[np.argmax(spectrum * (hz > 30) * (hz < 400))]
    pitch = 69 + 12 * np.log2(heard_hz / 440)
    assert round(pitch) % 12 in (piece.key.tonic, (piece.key.tonic + 7) % 12) and abs(pitch - round(pitch)) < 0.2


@pytest.mark.parametrize("name", [name for name, instrument in INSTRUMENTS.items() if instrument.bank == 0])
def test_every_instrument_sounds_in_tune(name: str, tmp_path: Path) -> None:
    """One A in the instrument's range: the pitch class that is heard is A."""
    instrument = INSTRUMENTS[name]
    pitch = max(p for p in (33, 45, 57, 69, 81, 93) if p <= (instrument.low + instrument.high) // 2 or p - 12 < instrument.low)
    track = Track(instrument.roles[0], name, instrument, notes=[Note(0.0, 1.2, pitch, 100)])
    piece = Piece("calm", Key(9, "major"), 60, 2.0, 1, (), (track,), (), 1.2)
    sound = sound_of(render(piece, tmp_path, loudness=-20).mix).mean(axis=1)[4800 : 4800 + 32768]
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 1 << 18))
    hz = np.fft.rfftfreq(1 << 18, 1 / RATE_HZ)
    wanted_hz = 440 * 2 ** ((pitch - 69) / 12)
    near = (hz > wanted_hz * 0.94) & (hz < wanted_hz * 1.06)
    heard_hz = hz[near][np.argmax(spectrum[near])]
    assert abs(1200 * np.log2(heard_hz / wanted_hz)) < 35  # a choir and strings have vibrato
    assert spectrum[near].max() > 0.02 * spectrum.max()


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak is read from /proc")
def test_it_is_small(tmp_path: Path) -> None:
    """In a process of its own: 30 s of music peaked at 230 MB; no job may need more than 700."""
    work = (
        "import sys; from pathlib import Path;"
        "from media.music.compose import Wish, compose; from media.music.render import render;"
        "render(compose(Wish('chill', 30, 1)), Path(sys.argv[1]), loudness=-16);"
        "print(Path('/proc/self/status').read_text())"  # ru_maxrss would remember the size of the process that started this one
    )
    done = subprocess.run([sys.executable, "-P", "-c", work, str(tmp_path)], capture_output=True, text=True, timeout=120, check=True)
    peak_kb = int(next(line for line in done.stdout.splitlines() if line.startswith("VmHWM")).split()[1])
    assert peak_kb < 400 * 1024


def test_stop_is_heard(tmp_path: Path) -> None:
    with pytest.raises(StepCancelled):
        render(compose(Wish("calm", 10, 0)), tmp_path, loudness=-16, cancelled=lambda: True)


def test_the_meter_agrees_with_the_standard() -> None:
    """EBU Tech 3341: a 1 kHz sine of -23 dBFS in both channels measures -23 LUFS; crests between samples are found."""
    t = np.arange(5 * RATE_HZ) / RATE_HZ
    tone = np.repeat((10 ** (-23 / 20) * np.sin(2 * np.pi * 1000 * t)).astype(np.float32)[:, None], 2, axis=1)
    assert loudness_lufs(tone) == pytest.approx(-23, abs=0.1)
    between = np.repeat(np.sin(2 * np.pi * RATE_HZ / 4 * t + np.pi / 4).astype(np.float32)[:, None], 2, axis=1)
    assert true_peak_db(between[1000:20000]) == pytest.approx(0, abs=0.2)
    assert true_peak_db(np.zeros((0, 2), np.float32)) == -120 and loudness_lufs(np.zeros((48000, 2), np.float32)) == -70


def test_the_limiter_holds_the_ceiling_and_leaves_the_rest_alone() -> None:
    sound = np.random.default_rng(1).normal(0, 0.05, (RATE_HZ, 2)).astype(np.float32)
    sound[20000:20010] = 1.5
    gain = limiter(sound, -1.0)
    assert true_peak_db(sound * gain) <= -0.85
    assert gain[:19000].min() == 1 and gain[21000:].min() == 1
    assert np.abs(np.diff(gain[:, 0])).max() < 0.01, "no step that clicks"


def test_the_hall_is_the_same_whatever_the_block() -> None:
    """Overlap-add against the plain convolution of a click at a block's edge."""
    dry = np.zeros((300000, 2), np.float32)
    dry[131072 - 1] = dry[131072] = 0.5
    wet = placed(dry, 1.0, 0.3, 100.0)
    alone = np.zeros((300000, 2), np.float32)
    alone[60000 - 1] = alone[60000] = 0.5
    moved = placed(alone, 1.0, 0.3, 100.0)
    assert np.abs(wet[131072 - 2000 : 131072 + 90000] - moved[60000 - 2000 : 60000 + 90000]).max() < 1e-4
    assert len(hall(1.0)) == round(1.05 * RATE_HZ)


def test_the_font_holds_what_the_instruments_name() -> None:
    import struct

    presets = {struct.unpack_from("<HH", record, 20)[::-1] for record, _ in read(FONT.read_bytes()).presets}
    assert presets == {(instrument.bank, instrument.program) for instrument in INSTRUMENTS.values()}
    assert (FONT.parent / "studio.LICENCE.md").read_text(encoding="utf-8").count("MIT") > 0
    with pytest.raises(ValueError, match="not a sound font"):
        read(b"RIFF....WAVE")
