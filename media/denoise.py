"""Clean sound: rumble and steady noise out, then one gain to a loudness with the true peak held.

Noise reduction is ffmpeg's `afftdn` (spectral subtraction after Ephraim and Malah) told the floor measured in the source's own pauses.
Loudness follows EBU R128: measured, one linear gain, a true-peak limiter at 192 kHz, measured again and corrected once.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from media import ffmpeg, loudness
from media.ffmpeg import Cancelled
from media.loudness import Loudness
from media.pcm import PcmFile
from media.timeline import AudioTreatment

_RATE_HZ = 16000
_WINDOW = 800  # 50 ms
# AAC at 192 kb/s raised the true peak of limited speech and music by up to 0.6 dB.
_CODEC_MARGIN_DB = 0.8
# Spoken sample in white / pink / fan noise at 10 dB: SI-SDR 5.5 -> 17.0, 6.5 -> 11.3, 10.9 -> 11.5 with 8 dB;
# 10.3, 9.4, 11.1 with none. `tn` (tracking) lost up to 8 dB, because it follows speech.
_FLOOR_OFFSET_DB = 8.0
_AFFTDN_DELAY = 1200  # samples at 48 kHz, by cross-correlation: its output is half a window late
_MAX_GAIN_DB = 40.0  # more would only raise hiss: a recording that quiet has no signal
_CLOSE_ENOUGH_LU = 0.2


@dataclass(frozen=True)
class Noise:
    """RMS levels in dBFS: of the quietest tenth of the sound (its noise), and of the loudest tenth (its signal)."""

    floor_db: float
    signal_db: float

    @property
    def snr_db(self) -> float:
        return self.signal_db - self.floor_db


def measure_noise(path: Path, *, from_s: float = 0.0, duration_s: float = 600.0) -> Noise:
    """Noise floor of a file's sound, from the levels of 50 ms windows above 80 Hz; stretches of digital silence do not count."""
    args = [*ffmpeg.input_args(path, seek_s=from_s), "-t", f"{duration_s:.3f}", "-map", "0:a:0", "-vn", "-ac", "1", "-ar", str(_RATE_HZ)]
    levels: list[np.ndarray] = []
    with ffmpeg.Reader([*args, "-af", "highpass=f=80", "-f", "f32le", "pipe:1"]) as reader:
        while data := reader.read(_WINDOW * 4 * 200):
            samples = np.frombuffer(data, np.float32)
            windows = samples[: len(samples) // _WINDOW * _WINDOW].reshape(-1, _WINDOW)
            levels.append(10 * np.log10(np.mean(windows**2, axis=1) + 1e-12))
    db = np.concatenate(levels) if levels else np.zeros(0)
    db = db[db > -95.0]
    if not len(db):
        return Noise(-95.0, -95.0)
    return Noise(float(np.percentile(db, 10)), float(np.percentile(db, 90)))


def filters(noise: Noise) -> str:
    """ffmpeg audio filters that take rumble and steady noise out."""
    chain = "highpass=f=75:poles=2"
    if noise.snr_db < 6.0 or noise.floor_db < -75.0:
        # No pauses to learn from (music, a drone), or nothing to remove: leave everything but the rumble alone.
        return chain
    return f"{chain},afftdn=nr=20:nf={min(-20.0, max(-80.0, noise.floor_db + _FLOOR_OFFSET_DB)):.1f}:tn=0:gs=8"


def write_denoised(sound: PcmFile, noise: Noise, out: Path, *, cancelled: Cancelled | None = None) -> PcmFile:
    """Apply `filters` to a raw sound file."""
    reduction = filters(noise)
    late = _AFFTDN_DELAY if "afftdn" in reduction else 0
    chain = f"apad=pad_len={late + 4800},{reduction},atrim=start_sample={late}:end_sample={late + sound.frames}"
    ffmpeg.run([*sound.input_args(), "-af", chain, "-f", "f32le", ffmpeg.file_url(out)], cancelled=cancelled)
    return PcmFile(out, sound.channels, out.stat().st_size // (4 * sound.channels))


def levelled(sound: PcmFile, treatment: AudioTreatment, *, cancelled: Cancelled | None = None) -> tuple[str, Loudness | None]:
    """Filters that bring a sound to the wanted loudness, and what they give when measured. Silence is left alone: ("", None).

    A sound that is only to be louder or quieter is not measured again; where it would clip, its peaks are held.
    """
    if treatment.loudness_lufs is None and not treatment.gain_db:
        return "", None
    if treatment.loudness_lufs is None:
        peak_dbtp = loudness.measure_input(sound.input_args(), cancelled=cancelled).true_peak_dbtp if treatment.gain_db > 0 else -math.inf
        return _gain(treatment.gain_db, peak_dbtp, treatment.true_peak_dbtp), None
    target = treatment.loudness_lufs
    now = loudness.measure_input(sound.input_args(), cancelled=cancelled)
    if now.silent or math.isinf(now.true_peak_dbtp):
        return "", None
    gain = min(_MAX_GAIN_DB, target - now.integrated_lufs)
    chain, result = "", now
    for _ in range(6):  # speech needs two rounds; bare bursts over near silence, where the limiter eats the gain, up to six
        chain = _gain(gain, now.true_peak_dbtp, treatment.true_peak_dbtp)
        result = loudness.measure_input(sound.input_args(), before=chain, cancelled=cancelled)
        missing = target - result.integrated_lufs
        if abs(missing) < _CLOSE_ENOUGH_LU or gain >= _MAX_GAIN_DB:
            break
        gain = min(_MAX_GAIN_DB, gain + 1.3 * missing)
    return chain, result


def _gain(gain_db: float, peak_dbtp: float, limit_dbtp: float) -> str:
    ceiling = limit_dbtp - _CODEC_MARGIN_DB
    volume = f"volume={gain_db:.2f}dB:precision=float"
    if peak_dbtp + gain_db <= ceiling:
        return volume
    limit = 10 ** (ceiling / 20)
    return f"{volume},aresample=192000,alimiter=limit={limit:.4f}:level=false:latency=true:attack=5:release=60,aresample=48000"
