"""Mixing: a hall, levels, loudness after ITU-R BS.1770-4, and a limiter that looks ahead. Samples are float32, (frames, 2) at 48 kHz."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from media.timeline import AUDIO_RATE_HZ

Samples = npt.NDArray[np.floating[Any]]
"""float32 in memory; numpy's own types promise less."""

_BLOCK = 1 << 17
_HOP = 48  # the limiter thinks in milliseconds
_REACH = 5  # and looks so many of them ahead and back
_AIR_HZ = 4500.0  # half way up the treble shelf
_OVERSAMPLING, _TAPS = 4, 24
_FIRST_ECHOES_S = ((0.0113, 0.30), (0.0197, 0.24), (0.0271, 0.19), (0.0379, 0.15), (0.0433, 0.12))


@lru_cache(maxsize=8)
def hall(ring_s: float) -> Samples:
    """A room's impulse response, (frames, 2): a few first echoes, then noise that dies away, its treble faster than its bass.

    `ring_s`: time to -60 dB at 1 kHz. Unit energy a channel, so that a send level means the same in every room.
    """
    random = np.random.default_rng(48)
    frames = round((ring_s + 0.05) * AUDIO_RATE_HZ)
    t = np.arange(frames, dtype=np.float32) / AUDIO_RATE_HZ
    spectrum = np.fft.rfft(random.standard_normal((2, frames)).astype(np.float32))
    hz = np.fft.rfftfreq(frames, 1 / AUDIO_RATE_HZ)
    tail = np.zeros((2, frames), np.float32)
    for low, high, share in ((180, 700, 1.1), (700, 2800, 1.0), (2800, 9000, 0.55)):
        band = np.fft.irfft(spectrum * ((hz >= low) & (hz < high)), frames)
        tail += (band * np.exp(-6.9 * t / (ring_s * share))).astype(np.float32)
    tail *= np.minimum(1.0, np.maximum(0.0, (t - 0.02) / 0.03))
    response = tail.T / np.sqrt((tail**2).sum(axis=1))
    for number, (at_s, level) in enumerate(_FIRST_ECHOES_S):
        response[round(at_s * AUDIO_RATE_HZ), number % 2] += level
    return response


def placed(dry: Samples, ring_s: float, wet: float, low_cut_hz: float, air_db: float = 0.0) -> Samples:
    """`dry` in a hall, without what is below `low_cut_hz`, its treble raised by `air_db`; as long as `dry`. Convolution by overlap-add."""
    room = hall(ring_s)
    size = 1 << math.ceil(math.log2(_BLOCK + len(room)))
    hz = np.fft.rfftfreq(size, 1 / AUDIO_RATE_HZ).astype(np.float32)
    cut = (hz**2 / (hz**2 + low_cut_hz**2)).astype(np.float32)  # zero phase, 12 dB an octave
    cut *= 1 + (10 ** (air_db / 20) - 1) * hz**2 / (hz**2 + _AIR_HZ**2)
    response = (np.fft.rfft(room.T, size) * cut * wet).astype(np.complex64)
    out = np.zeros((len(dry) + size, 2), np.float32)
    for begin in range(0, len(dry), _BLOCK):
        spectrum = np.fft.rfft(dry[begin : begin + _BLOCK].T, size).astype(np.complex64)
        sent = spectrum.mean(axis=0)
        sound = np.fft.irfft(spectrum * cut + sent * response, size).T
        # A zero-phase filter reaches back in time too: what wraps round to the end of the block belongs before it.
        reach = _BLOCK // 16
        out[begin : begin + size - reach] += sound[: size - reach]
        if begin >= reach:
            out[begin - reach : begin] += sound[size - reach :]
    return out[: len(dry)]


def active_level_db(sound: Samples) -> float:
    """Level of what sounds: RMS in dBFS over the blocks of 100 ms that are within 20 dB of the loudest; -120 for silence."""
    block = AUDIO_RATE_HZ // 10
    whole = sound[: len(sound) // block * block].reshape(-1, block, 2)
    power = np.einsum("bfc,bfc->b", whole, whole).astype(np.float64) / (2 * block)
    if not len(power) or power.max() <= 1e-12:
        return -120.0
    return 10 * math.log10(power[power > power.max() / 100].mean())


def loudness_lufs(sound: Samples) -> float:
    """Integrated loudness (BS.1770-4: K weighting, 400 ms blocks every 100 ms, gates at -70 LUFS and 10 LU below the mean)."""
    block = AUDIO_RATE_HZ // 10
    power = np.concatenate(_weighted_power(sound, block))
    if len(power) < 4:
        power = np.pad(power, (0, 4 - len(power)))
    blocks = np.convolve(power, np.full(4, 0.25), "valid")
    loud = blocks[blocks > 10 ** ((-70 + 0.691) / 10)]
    if not len(loud):
        return -70.0
    gated = loud[loud > loud.mean() * 0.1]
    return -0.691 + 10 * math.log10(gated.mean())


def _weighted_power(sound: Samples, block: int) -> list[npt.NDArray[np.float64]]:
    """Sum over the channels of the mean square of each 100 ms, weighted; long sounds in pieces, with room for the filter to settle."""
    lead, piece = AUDIO_RATE_HZ // 4, 100 * block
    size = 1 << math.ceil(math.log2(piece + lead))
    weights = _k_weighting(size)
    found = []
    for begin in range(0, len(sound) - block + 1, piece):
        first = max(0, begin - lead)
        part = sound[first : begin + piece]
        weighted = np.fft.irfft(np.fft.rfft(part.T, size) * weights, size)[:, begin - first : len(part)]
        whole = weighted[:, : weighted.shape[1] // block * block].reshape(2, -1, block)
        found.append(np.einsum("cbf,cbf->b", whole, whole).astype(np.float64) / block)
    return found


@lru_cache(maxsize=2)
def _k_weighting(size: int) -> npt.NDArray[np.complex64]:
    """Frequency response of BS.1770's two filters at 48 kHz (tables 1 and 2)."""
    z = np.exp(-2j * np.pi * np.arange(size // 2 + 1) / size)
    shelf = (1.53512485958697 - 2.69169618940638 * z + 1.19839281085285 * z**2) / (1 - 1.69065929318241 * z + 0.73248077421585 * z**2)
    high_pass = (1 - 2 * z + z**2) / (1 - 1.99004745483398 * z + 0.99007225036621 * z**2)
    return (shelf * high_pass).astype(np.complex64)


def limiter(sound: Samples, ceiling_db: float) -> Samples:
    """The gain, (frames, 1), that keeps `sound` under a true peak; 1 where nothing is over, down before a peak and up after it."""
    ceiling = 10 ** (ceiling_db / 20)
    peaks = _true_peaks(sound)
    wanted = np.minimum(1.0, ceiling / np.maximum(peaks, 1e-9))
    padded = np.pad(wanted, 2 * _REACH, mode="edge")
    lowest = np.lib.stride_tricks.sliding_window_view(padded, 2 * _REACH + 1).min(axis=1)
    window = np.hanning(2 * _REACH + 1)  # two zero ends: a hop's neighbours stay inside the reach of the minimum
    smooth = np.convolve(lowest, window / window.sum(), "valid")
    at = (np.arange(len(smooth)) + 0.5) * _HOP
    return np.interp(np.arange(len(sound)), at, smooth).astype(np.float32)[:, None]


def true_peak_db(sound: Samples) -> float:
    """True peak in dBTP, four times oversampled; -120 for silence."""
    return 20 * math.log10(max(1e-6, float(_true_peaks(sound).max(initial=0.0))))


def _true_peaks(sound: Samples) -> npt.NDArray[np.float32]:
    """The highest value between and at the samples of every hop (BS.1770-4, annex 2: four times oversampling).

    Quiet hops are left at their samples' peak: between samples music does not rise to the double.
    """
    hops = -(-len(sound) // _HOP)
    padded = np.zeros((hops * _HOP + _TAPS, 2), np.float32)
    padded[_TAPS // 2 : _TAPS // 2 + len(sound)] = sound
    heights = np.maximum(np.abs(padded[:, 0]), np.abs(padded[:, 1]))
    peaks = heights[_TAPS // 2 : _TAPS // 2 + hops * _HOP].reshape(hops, _HOP).max(axis=1)
    loud = np.flatnonzero(peaks > 0.5 * peaks.max(initial=0.0))
    around = padded[loud[:, None] * _HOP + np.arange(_HOP + _TAPS)]
    windows = np.lib.stride_tricks.sliding_window_view(around, _TAPS, axis=1)[:, :_HOP]
    between = np.abs(windows @ _interpolation())
    peaks[loud] = np.maximum(peaks[loud], between.max(axis=(1, 2, 3), initial=0.0))
    return peaks


@lru_cache(maxsize=1)
def _interpolation() -> Samples:
    """(taps, phases): windowed sincs at a quarter, a half and three quarters of a sample."""
    reach = np.arange(_TAPS)[:, None] - _TAPS // 2
    kernels = np.sinc(reach - np.arange(1, _OVERSAMPLING) / _OVERSAMPLING) * np.kaiser(_TAPS, 8)[:, None]
    return (kernels / kernels.sum(axis=0)).astype(np.float32)
