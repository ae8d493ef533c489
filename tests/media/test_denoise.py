from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from media import denoise, ffmpeg
from media.pcm import PcmFile

RATE = 48000
Array = npt.NDArray[np.float64]


@pytest.fixture(scope="module")
def voice() -> Array:
    """Four bursts of a buzzing vowel with pauses between them, 6 s."""
    t = np.arange(6 * RATE) / RATE
    buzz = sum(np.sin(2 * np.pi * 140 * k * t) / k for k in range(1, 25))
    gate = np.convolve((t % 1.5 < 0.9).astype(float), np.ones(960) / 960, mode="same")
    return np.asarray(buzz * gate * 0.08)


def noise(kind: str, count: int) -> Array:
    spectrum = np.fft.rfft(np.random.default_rng(2).normal(size=count))
    if kind == "pink":
        spectrum /= np.sqrt(np.maximum(40.0, np.fft.rfftfreq(count, 1 / RATE)))
    made = np.fft.irfft(spectrum, count)
    return made / np.std(made)


def sdr_db(reference: Array, heard: Array) -> float:
    """Scale-invariant signal-to-distortion ratio."""
    wanted = np.dot(heard, reference) / np.dot(reference, reference) * reference
    return float(10 * np.log10(np.sum(wanted**2) / np.sum((heard - wanted) ** 2)))


def cleaned(signal: Array, folder: Path) -> tuple[Array, denoise.Noise]:
    raw, wav = folder / "in.f32", folder / "in.wav"
    signal.astype("<f4").tofile(raw)
    sound = PcmFile(raw, 1, len(signal))
    ffmpeg.run([*sound.input_args(), "-c:a", "pcm_f32le", str(wav)])
    level = denoise.measure_noise(wav)
    done = denoise.write_denoised(sound, level, folder / "out.f32")
    assert done.frames == len(signal)
    return np.fromfile(done.path, "<f4").astype(float), level


def through_high_pass(signal: Array, folder: Path) -> Array:
    raw, out = folder / "full.f32", folder / "high.f32"
    signal.astype("<f4").tofile(raw)
    args = PcmFile(raw, 1, len(signal)).input_args()
    ffmpeg.run([*args, "-af", denoise.filters(denoise.Noise(-95.0, -95.0)), "-f", "f32le", str(out)])
    return np.fromfile(out, "<f4").astype(float)


@pytest.mark.parametrize(("kind", "gain_db"), [("white", 6.0), ("pink", 2.0)])
def test_noise_is_reduced_and_nothing_arrives_late(voice: Array, tmp_path: Path, kind: str, gain_db: float) -> None:
    noisy = voice + noise(kind, len(voice)) * np.std(voice) * 10 ** (-10 / 20)
    result, _ = cleaned(noisy, tmp_path)
    # The high-pass turns phases, which is no noise: both are compared with the voice after it.
    reference, before = through_high_pass(voice, tmp_path), through_high_pass(noisy, tmp_path)
    assert sdr_db(reference, result) > sdr_db(reference, before) + gain_db
    both = np.fft.irfft(np.fft.rfft(np.abs(result), 1 << 20) * np.conj(np.fft.rfft(np.abs(voice), 1 << 20)))
    lag = int(np.argmax(both))
    assert min(lag, (1 << 20) - lag) < 0.005 * RATE


def test_rumble_goes_and_sound_without_pauses_is_left_alone(voice: Array, tmp_path: Path) -> None:
    t = np.arange(len(voice)) / RATE
    result, level = cleaned(0.2 * np.sin(2 * np.pi * 25 * t) + 0.1 * np.sin(2 * np.pi * 600 * t), tmp_path)
    assert level.snr_db < 6 and "afftdn" not in denoise.filters(level)
    spectrum = np.abs(np.fft.rfft(result[RATE : 5 * RATE])) / (2 * RATE)
    assert spectrum[25 * 4] < 0.05 and spectrum[600 * 4] > 0.09
