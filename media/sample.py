"""The talking clip that `make demo` uses when no file is given: drawn, spoken and recorded here, about 20 s of 720p."""

from __future__ import annotations

import tempfile
import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.errors import InvalidInput
from media import ffmpeg, presenter
from media.espeak import speak
from media.ffmpeg import Cancelled, Progress, check_cancelled

FPS = 30
_RATE_HZ = 48000
_SENTENCES = (
    "Hello, and welcome to my little studio.",
    "Today I want to show you one simple thing.",
    "You record a clip, with all its pauses, just like this one.",
    "Then you say what you want, in a single sentence.",
    "And a moment later, the finished video is ready.",
)
_PAUSES_S = (1.3, 2.3, 1.6, 2.5, 1.4)
_LEAD_S = 0.9
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Sample:
    """`speech_s`: when each sentence is spoken (start, end), in seconds: the truth that a silence cutter can be held to."""

    path: Path
    duration_s: float
    speech_s: tuple[tuple[float, float], ...]


def make_sample(
    path: Path, seconds: float = 20.0, *, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Sample:
    """Make a clip of about `seconds` (3 to 30): a presenter who walks about and talks, with long pauses and a quiet room around."""
    if not 3 <= seconds <= 30:
        raise InvalidInput(f"a sample lasts 3 to 30 seconds, not {seconds:g}")
    with tempfile.TemporaryDirectory(prefix=".sample-", dir=path.parent) as folder:
        work = Path(folder)
        sound, spoken = _talk(seconds, work)
        _write_wav(work / "talk.wav", sound)
        made = work / "sample.mp4"
        _film(sound, seconds, work / "talk.wav", made, progress, cancelled)
        made.replace(path)
    return Sample(path, seconds, spoken)


def _talk(seconds: float, work: Path) -> tuple[Floats, tuple[tuple[float, float], ...]]:
    """The sound at 48 kHz, and when the sentences are."""
    total = round(seconds * _RATE_HZ)
    sound, spoken, at_s = np.zeros(total), list[tuple[float, float]](), _LEAD_S
    for sentence, pause_s in zip(_SENTENCES, _PAUSES_S, strict=True):
        speak(sentence, work / "line.wav", voice="en-us", words_per_minute=158)
        line = _read_wav(work / "line.wav")
        length_s = len(line) / _RATE_HZ
        if at_s + length_s > seconds - 0.4:
            break
        first = round(at_s * _RATE_HZ)
        sound[first : first + len(line)] += line
        spoken.append((at_s, at_s + length_s))
        at_s += length_s + pause_s
    return sound + _room(total), tuple(spoken)


def _room(count: int) -> Floats:
    """A quiet room at about -58 dBFS: noise that falls with frequency."""
    spectrum = np.fft.rfft(np.random.default_rng(3).normal(0, 1, count))
    frequency = np.maximum(40.0, np.fft.rfftfreq(count, 1 / _RATE_HZ))
    noise = np.fft.irfft(spectrum / np.sqrt(frequency), count)
    return noise / np.std(noise) * 10 ** (-58 / 20)


def _read_wav(path: Path) -> Floats:
    """Speech at 48 kHz, without silence around it, at about -20 dBFS."""
    with wave.open(str(path), "rb") as file:
        rate, data = file.getframerate(), np.frombuffer(file.readframes(file.getnframes()), np.int16).astype(np.float64) / 32768
    loud = np.flatnonzero(np.abs(data) > 0.01)
    data = data[loud[0] : loud[-1] + 1] if len(loud) else data
    count = round(len(data) * _RATE_HZ / rate)
    line = np.interp(np.arange(count) * rate / _RATE_HZ, np.arange(len(data)), data)
    return line / (np.sqrt(np.mean(line**2)) + 1e-9) * 0.1


def _write_wav(path: Path, sound: Floats) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE_HZ)
        file.writeframes((np.clip(sound, -1, 1) * 32767).astype(np.int16).tobytes())


def _film(sound: Floats, seconds: float, talk: Path, out: Path, progress: Progress | None, cancelled: Cancelled | None) -> None:
    args = [
        "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{presenter.WIDTH_PX}x{presenter.HEIGHT_PX}", "-r", str(FPS), "-i", "pipe:0",
        "-i", ffmpeg.file_url(talk), "-vf", "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p",
        "-c:v", "libx264", "-preset", "superfast", "-crf", "19", "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709",
        "-c:a", "aac", "-b:a", "160k", "-ac", "2", "-movflags", "+faststart", "-shortest", "-f", "mp4", ffmpeg.file_url(out),
    ]
    frames = round(seconds * FPS)
    scene = _Scene(sound, frames)
    with ffmpeg.Writer(args) as writer:
        for number in range(frames):
            check_cancelled(cancelled)
            writer.write(scene.frame(number).data)
            if progress is not None and number % 30 == 0:
                progress(number / frames, "drawing the sample")
        writer.finish()


class _Scene:
    """The drawn frames: sprites made once for every mouth and eye that is needed."""

    def __init__(self, sound: Floats, frames: int) -> None:
        self._room, self._body = presenter.background(), presenter.sprite(presenter.body())
        self._heads: dict[tuple[int, int, int], presenter.Pixels] = {}
        level = np.array([np.sqrt(np.mean(part**2)) for part in np.array_split(sound, frames)])
        self._mouth = np.clip((np.convolve(level, [0.25, 0.5, 0.25], mode="same") - 0.012) / 0.14, 0, 1)
        self._talking = np.convolve(self._mouth > 0.1, np.ones(15) / 15, mode="same")
        self._x = _walk(frames)

    def _head(self, blink: int, mouth: int, gaze: int) -> presenter.Pixels:
        key = (blink, mouth, gaze)
        if key not in self._heads:
            self._heads[key] = presenter.sprite(presenter.head(blink=blink / 2, mouth=mouth / 4, gaze=float(gaze)))
        return self._heads[key]

    def frame(self, number: int) -> presenter.Pixels:
        """RGB, 1280 x 720."""
        t, canvas = number / FPS, self._room.copy()
        pace = self._x[min(number + 1, len(self._x) - 1)] - self._x[max(number - 1, 0)]
        x = float(self._x[number]) + 2.5 * np.sin(0.9 * t)
        y = 300 + 2.0 * np.sin(1.7 * t) + 1.2 * min(3.0, abs(pace)) * np.sin(9 * t)
        nod = 2.2 * np.sin(2.3 * t) * float(self._talking[number]) + 0.8 * np.sin(0.7 * t) + 0.5 * float(np.clip(pace, -5, 5))
        blink = {0: 1, 1: 2, 2: 2, 3: 1}.get((number + 40) % 104, 0)
        gaze = int(np.sign(pace)) if abs(pace) > 1.0 else 0
        presenter.lay(canvas, self._body, x, y + 20, angle_deg=0.25 * nod, pivot=(310, 60))
        face = self._head(blink, round(4 * float(self._mouth[number])), gaze)
        presenter.lay(canvas, face, x, y + 24, angle_deg=nod, pivot=(150, 322))
        return canvas


def _walk(frames: int) -> Floats:
    """Where the presenter stands: still for a while, then a few steps, eased in and out."""
    stops = ((0.0, 430.0), (4.2, 430.0), (6.4, 800.0), (10.5, 800.0), (13.0, 560.0), (15.6, 560.0), (17.8, 820.0), (40.0, 820.0))
    times, places = np.array(stops).T
    t = np.arange(frames) / FPS
    index = np.clip(np.searchsorted(times, t, side="right") - 1, 0, len(times) - 2)
    share = (t - times[index]) / (times[index + 1] - times[index])
    return places[index] + (places[index + 1] - places[index]) * share * share * (3 - 2 * share)
