"""The beats of a song that came without any: onset strength, its most likely tempo, then the best chain of beats (Ellis 2007).

D. P. W. Ellis, "Beat tracking by dynamic programming", Journal of New Music Research 36 (2007).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from media import ffmpeg
from media.ffmpeg import Cancelled, check_cancelled

Floats = npt.NDArray[np.float64]

_RATE_HZ, _HOP, _WINDOW = 11025, 128, 512
_FRAMES_S = _RATE_HZ / _HOP
_BANDS = 24
_SLOWEST_BPM, _FASTEST_BPM, _USUAL_BPM = 60.0, 180.0, 112.0
_TIGHTNESS = 120.0  # how much a beat off the tempo costs; Ellis found 100 to 400 alike
_LEAST_PULSE = 0.12  # autocorrelation at the tempo, of 1: below it (speech, a drone) there is no beat to speak of


def beats(path: Path, *, until_s: float = 600.0, cancelled: Cancelled | None = None) -> list[float]:
    """Seconds of the beats in the first `until_s` of a file; empty where there is no steady pulse."""
    strength = _onsets(path, until_s, cancelled)
    if len(strength) < 4 * _FRAMES_S or not strength.any():
        return []
    period = _period(strength)
    if period is None:
        return []
    return [float(frame / _FRAMES_S) for frame in _chain(strength, period)]


def _onsets(path: Path, until_s: float, cancelled: Cancelled | None) -> Floats:
    """How much louder each of `_BANDS` bands has grown, summed, at 86 values a second."""
    args = [*ffmpeg.input_args(path), "-t", f"{until_s:.3f}", "-map", "0:a:0", "-vn", "-ac", "1", "-ar", str(_RATE_HZ)]
    edges = np.unique(np.geomspace(2, _WINDOW // 2, _BANDS + 1).astype(int))
    window = np.hanning(_WINDOW).astype(np.float32)
    levels: list[Floats] = []
    rest = np.zeros(_WINDOW // 2, np.float32)  # so that a frame is centred on its time
    with ffmpeg.Reader([*args, "-f", "f32le", "pipe:1"]) as reader:
        while data := reader.read(_RATE_HZ * 10 * 4):
            check_cancelled(cancelled)
            sound = np.concatenate([rest, np.frombuffer(data[: len(data) // 4 * 4], np.float32)])
            count = max(0, (len(sound) - _WINDOW) // _HOP + 1)
            frames = np.lib.stride_tricks.sliding_window_view(sound, _WINDOW)[: count * _HOP : _HOP] if count else np.zeros((0, _WINDOW))
            spectrum = np.abs(np.fft.rfft(frames * window, axis=1)) ** 2
            levels.append(np.log10(np.add.reduceat(spectrum, edges[:-1], axis=1) + 1e-5))
            rest = sound[count * _HOP :]
    level = np.concatenate(levels) if levels else np.zeros((0, 1))
    rise = np.maximum(0.0, np.diff(level, axis=0, prepend=level[:1])).sum(axis=1)
    return np.asarray(np.maximum(0.0, rise - _average(rise, round(_FRAMES_S))), np.float64)


def _average(values: Floats, width: int) -> Floats:
    if len(values) < width:
        return np.full_like(values, values.mean() if len(values) else 0.0)
    return np.convolve(values, np.ones(width) / width, mode="same")


def _period(strength: Floats) -> float | None:
    """Frames from beat to beat."""
    size = 1 << (2 * len(strength) - 1).bit_length()
    centred = strength - strength.mean()
    spectrum = np.fft.rfft(centred, size)
    likeness = np.fft.irfft(np.abs(spectrum) ** 2, size)[: round(2.2 * 60 / _SLOWEST_BPM * _FRAMES_S)]
    likeness = likeness / max(likeness[0], 1e-12)
    lags = np.arange(round(60 / _FASTEST_BPM * _FRAMES_S), round(60 / _SLOWEST_BPM * _FRAMES_S) + 1)
    prior = np.exp(-0.5 * (np.log2(60 * _FRAMES_S / lags / _USUAL_BPM) / 0.7) ** 2)
    score = (likeness[lags] + 0.5 * np.maximum(likeness[2 * lags], likeness[np.minimum(2 * lags + 1, len(likeness) - 1)])) * prior
    best = int(lags[np.argmax(score)])
    if likeness[best] < _LEAST_PULSE:
        return None
    left, middle, right = likeness[best - 1 : best + 2]
    bend = left - 2 * middle + right
    return best + (0.5 * (left - right) / bend if bend < 0 else 0.0)


def _chain(strength: Floats, period: float) -> list[int]:
    """The chain of frames with the most onset strength whose steps are about a period long."""
    smooth = np.convolve(strength / (strength.std() + 1e-9), np.exp(-0.5 * (np.arange(-8, 9) * 8 / period) ** 2), mode="same")
    steps = np.arange(-round(2 * period), -round(period / 2) + 1)
    cost = -_TIGHTNESS * np.log(-steps / period) ** 2
    total, before = smooth.copy(), np.full(len(smooth), -1)
    for frame in range(-int(steps[0]), len(smooth)):
        options = total[frame + steps] + cost
        best = int(np.argmax(options))
        total[frame] += options[best]
        before[frame] = frame + steps[best]
    last = max(0, len(total) - round(period))
    frame, chain = int(last + np.argmax(total[last:])), list[int]()
    while frame >= 0:
        chain.append(frame)
        frame = int(before[frame])
    return chain[::-1]
