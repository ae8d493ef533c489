"""The sound of a narration: 48 kHz, gently compressed, brought to speech level, room tone under it, nothing clipped."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.errors import UnsupportedMedia
from media import ffmpeg
from media.ffmpeg import Cancelled
from media.loudness import Loudness, is_summary, parse_summary

RATE_HZ = 48000
TARGET_LUFS = -15.0
_LIMIT = 0.83  # -1.6 dB; with four-fold oversampling the true peak stays below -1.4 dBTP
_ROUNDS = 4
_ROOM_DBFS = -63.0  # heard as air between the words, 48 dB under the voice
Floats = npt.NDArray[np.float32]

# Two to one above -22 dBFS, quick enough for syllables: takes 3 to 5 dB off the loudest ones of the engines here and is not heard working.
_COMPRESS = "acompressor=threshold=0.08:ratio=2:attack=8:release=120:knee=4:makeup=1"
_MEASURE = "ebur128=peak=true:framelog=quiet"


@dataclass(frozen=True)
class Levelled:
    """What was written."""

    duration_s: float
    loudness: Loudness


def master(samples: Floats, rate_hz: int, out: Path, *, cancelled: Cancelled | None = None) -> Levelled:
    """Write mono speech as FLAC at `TARGET_LUFS`; no sample moves in time. Scratch files stand beside `out`."""
    raw = out.with_suffix(".raw")
    try:
        (samples * _working_gain(samples)).astype("<f4").tofile(raw)
        dense = _compressed(raw, rate_hz, out.with_suffix(".dense"), cancelled)
    finally:
        raw.unlink(missing_ok=True)
    return _levelled(dense, out, cancelled)


def decode(path: Path, *, tempo: float = 1.0, cancelled: Cancelled | None = None) -> Floats:
    """A recording as mono 48 kHz samples, `tempo` times as fast with its pitch kept. Raises UnsupportedMedia when it holds no sound."""
    raw = path.with_suffix(".pcm")
    stretch = [] if tempo == 1.0 else ["-af", f"rubberband=tempo={tempo:.4f}"]
    target = ["-ac", "1", "-ar", str(RATE_HZ), "-f", "f32le", ffmpeg.file_url(raw)]
    try:
        ffmpeg.run([*ffmpeg.input_args(path), "-map", "0:a:0", "-vn", *stretch, *target], cancelled=cancelled)
        sound = np.fromfile(raw, "<f4")
    finally:
        raw.unlink(missing_ok=True)
    if not len(sound):
        raise UnsupportedMedia("the recording is empty")
    return sound


def _working_gain(samples: Floats) -> float:
    """Brings the voice itself to -20 dBFS, where the compressor expects it; silence is left out of the count."""
    level = np.abs(samples)
    active = samples[level > 0.02 * max(1e-6, float(level.max(initial=0.0)))]
    return 0.1 / float(np.sqrt(np.mean(active**2)) + 1e-9) if len(active) else 1.0


def _compressed(raw: Path, rate_hz: int, scratch: Path, cancelled: Cancelled | None) -> Floats:
    chain = f"aresample={RATE_HZ}:filter_size=64:phase_shift=10,highpass=f=65,{_COMPRESS}"
    source = ["-f", "f32le", "-ar", str(rate_hz), "-ac", "1", "-i", ffmpeg.file_url(raw)]
    try:
        ffmpeg.run([*source, "-af", chain, "-f", "f32le", ffmpeg.file_url(scratch)], cancelled=cancelled)
        return np.fromfile(scratch, "<f4")
    finally:
        scratch.unlink(missing_ok=True)


def _levelled(sound: Floats, out: Path, cancelled: Cancelled | None) -> Levelled:
    """Gain, room tone and limiter. What the limiter takes off is given back in another round: low voices need up to three."""
    gain_db, level = 0.0, Loudness(-70.0, -np.inf, 0.0)
    measured = _encode(sound, out, limited=False, cancelled=cancelled)
    wanted_db = 0.0 if measured.silent else TARGET_LUFS - measured.integrated_lufs
    for _ in range(_ROUNDS):
        gain_db += wanted_db
        level = _encode(sound * 10 ** (gain_db / 20) + _room(len(sound)), out, limited=True, cancelled=cancelled)
        wanted_db = TARGET_LUFS - level.integrated_lufs
        if abs(wanted_db) < 0.5 or level.silent:
            break
    return Levelled(len(sound) / RATE_HZ, level)


def _encode(sound: Floats, out: Path, *, limited: bool, cancelled: Cancelled | None) -> Loudness:
    raw = out.with_suffix(".raw")
    limiter = f"aresample={RATE_HZ * 4},alimiter=limit={_LIMIT}:attack=4:release=60:level=false:latency=1,aresample={RATE_HZ},"
    target = ["-c:a", "flac", "-sample_fmt", "s16", "-f", "flac", ffmpeg.file_url(out)] if limited else ["-f", "null", "-"]
    try:
        sound.astype("<f4").tofile(raw)
        args = ["-f", "f32le", "-ar", str(RATE_HZ), "-ac", "1", "-i", ffmpeg.file_url(raw)]
        done = ffmpeg.run(
            [*args, "-af", (limiter if limited else "") + _MEASURE + f",aresample={RATE_HZ}", *target],
            loglevel="info", cancelled=cancelled, keep=is_summary,
        )  # fmt: skip
    finally:
        raw.unlink(missing_ok=True)
    return parse_summary(done.kept)


def _room(count: int) -> Floats:
    """A quiet room: noise that falls with frequency, made in stretches so that an hour needs no more memory than a minute."""
    size = 1 << 18
    white = np.random.default_rng(5).normal(0, 1, size)
    frequency = np.maximum(60.0, np.fft.rfftfreq(size, 1 / RATE_HZ))
    noise = np.fft.irfft(np.fft.rfft(white) / np.sqrt(frequency), size)  # periodic: its end meets its start
    noise *= 10 ** (_ROOM_DBFS / 20) / np.std(noise)
    return np.resize(noise.astype(np.float32), count)
