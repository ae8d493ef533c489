"""Where someone speaks, and which stretches of a recording are pauses that may be cut.

Voice activity: Silero VAD's network, taken as a file out of the `silero-vad` wheel (its Python part would import torch) and run with
onnxruntime: 16 kHz, 512 new samples after 64 of context a step, one recurrent state.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from core.errors import ToolFailed, ToolRetry, Unavailable
from media import ffmpeg
from media.ffmpeg import Cancelled, Progress, check_cancelled
from media.probe import probe
from media.timeline import MIN_SEGMENT_S, Range, complement, merge

RATE_HZ = 16000
STEP = 512
_CONTEXT = 64
STEP_S = STEP / RATE_HZ
# Silero's own hysteresis: speech starts at 0.5 and ends below 0.35.
_ON, _OFF = 0.5, 0.35
_MIN_SPEECH_S, _MIN_PAUSE_S = 0.12, 0.1
_HARDLY_ANY_SPEECH = 0.04  # share of the clip; below it (music, machines) stray hits must not decide
_NOTHING_DB = -80.0  # a clip that never gets louder is silent throughout

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Activity:
    """One value per step of 32 ms: probability of voice, RMS level in dBFS, and how tonal the step is (0 noise .. 1 tones)."""

    voice: Floats
    level_db: Floats
    tonal: Floats
    duration_s: float


@dataclass(frozen=True)
class SilenceReport:
    """`silences`: stretches of source time that may go (padding already left in place); hand them to `timeline.remove`.

    `method`: "voice" = pauses between speech, "level" = stretches near the noise floor, because hardly anyone speaks.
    """

    method: Literal["voice", "level"]
    silences: tuple[Range, ...]
    speech: tuple[Range, ...]
    duration_s: float
    threshold_db: float
    note: str

    @property
    def removed_s(self) -> float:
        return sum(silence.duration_s for silence in self.silences)


def silences(
    path: Path, *, threshold_db: float | None = None, min_silence_s: float = 0.5, pad_s: float = 0.12,
    progress: Progress | None = None, cancelled: Cancelled | None = None,
) -> SilenceReport:
    """Find the pauses of a talking clip, in noise too; fall back on level where hardly anyone speaks.

    `threshold_db` (dBFS): sound louder than this is never silence; None measures the clip. `pad_s` is left on both sides of what is kept.
    Raises ToolFailed when there is no sound or nothing but silence, ToolRetry for a `min_silence_s` that leaves no room for the padding.
    """
    if min_silence_s <= 2 * pad_s:
        message = f"a silence of {min_silence_s:g} s has no room for {pad_s:g} s of padding on both sides"
        raise ToolRetry(message, hint="Raise min_silence_s.")
    activity = listen(path, progress=progress, cancelled=cancelled)
    if float(activity.level_db.max(initial=-120.0)) < _NOTHING_DB:
        raise ToolFailed("this clip is silent from beginning to end, so nothing would be left", hint="Check the recording's sound.")
    speech = speech_ranges(activity)
    spoken_s = sum(r.duration_s for r in speech)
    method: Literal["voice", "level"] = "voice" if spoken_s >= max(0.4, _HARDLY_ANY_SPEECH * activity.duration_s) else "level"
    if method == "voice":
        keep, threshold = _kept_around_voice(activity, speech, threshold_db)
    else:
        keep, threshold = _kept_by_level(activity, threshold_db)
    found = _pauses(keep, activity.duration_s, min_silence_s, pad_s)
    return SilenceReport(method, found, tuple(speech), activity.duration_s, threshold, _note(method, found, activity.duration_s))


def _note(method: str, found: tuple[Range, ...], duration_s: float) -> str:
    how = "pauses between speech" if method == "voice" else "quiet stretches (hardly any speech was found, so loudness decided)"
    if not found:
        return f"no {how} long enough to cut"
    return f"{len(found)} {how}, {sum(r.duration_s for r in found):.1f} s of {duration_s:.1f} s"


def _pauses(keep: list[Range], duration_s: float, min_silence_s: float, pad_s: float) -> tuple[Range, ...]:
    result = []
    for gap in complement(keep, duration_s):
        if gap.duration_s < min_silence_s:
            continue
        # Nothing to protect outside the clip: a pause at its very start or end is padded on its inner side only.
        start_s = gap.start_s if gap.start_s <= 0 else gap.start_s + pad_s
        end_s = gap.end_s if gap.end_s >= duration_s - 1e-6 else gap.end_s - pad_s
        if end_s - start_s > MIN_SEGMENT_S:
            result.append(Range(start_s, end_s))
    return tuple(result)


def listen(path: Path, *, progress: Progress | None = None, cancelled: Cancelled | None = None) -> Activity:
    """Voice, level and tonality over a whole file, in a stream. Raises ToolFailed when it has no sound."""
    facts = probe(path)
    if not facts.has_audio:
        hint = "use trim to shorten it, or send a clip with sound"
        raise ToolFailed("this video has no sound, so there are no silences to cut", hint=hint)
    chain = f"aresample={RATE_HZ}:async=1:first_pts=0"
    args = [*ffmpeg.input_args(path), "-map", "0:a:0", "-vn", "-af", chain, "-ac", "1", "-f", "f32le", "pipe:1"]
    voice, levels, tones, total = _Voice(), list[Floats](), list[Floats](), 0
    probabilities: list[float] = []
    with ffmpeg.Reader(args) as reader:
        while data := reader.read(STEP * 4 * 64):
            check_cancelled(cancelled)
            samples = np.frombuffer(data[: len(data) // 4 * 4], np.float32)
            total += len(samples)
            blocks = np.zeros((-(-len(samples) // STEP), STEP), np.float32)
            blocks.reshape(-1)[: len(samples)] = samples
            probabilities += [voice.step(block) for block in blocks]
            levels.append(10 * np.log10(np.mean(blocks**2, axis=1) + 1e-12))
            tones.append(_tonality(blocks))
            if progress is not None:
                progress(min(1.0, total / RATE_HZ / facts.duration_s), "listening")
    empty = [np.zeros(0, np.float32)]
    level = np.concatenate(levels or empty).astype(np.float32)
    length_s = facts.duration_s if facts.has_video else min(facts.duration_s, total / RATE_HZ)
    return Activity(np.array(probabilities, np.float32), level, np.concatenate(tones or empty), length_s)


class _Voice:
    """Silero VAD with its state."""

    def __init__(self) -> None:
        self._session = _session()
        self._state = np.zeros((2, 1, 128), np.float32)
        self._context = np.zeros(_CONTEXT, np.float32)
        self._rate = np.array(RATE_HZ, np.int64)

    def step(self, block: Floats) -> float:
        """Probability that 512 samples hold voice."""
        heard = np.concatenate([self._context, block])[None]
        output, self._state = self._session.run(None, {"input": heard, "state": self._state, "sr": self._rate})
        self._context = block[-_CONTEXT:]
        return float(output[0, 0])


@lru_cache(maxsize=1)
def _session() -> Any:
    import onnxruntime

    spec = importlib.util.find_spec("silero_vad")
    model = Path(spec.origin).parent / "data" / "silero_vad.onnx" if spec is not None and spec.origin else None
    if model is None or not model.is_file():
        raise Unavailable("the voice detector's model is missing", hint="Install the package silero-vad.")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])


def _tonality(blocks: Floats) -> Floats:
    """Share of the energy between 200 and 4000 Hz that stands in narrow peaks: near 0 for noise, above half for tones and music.

    Four blocks at a time: the notes of a chord are 70 Hz apart, which 32 ms cannot tell.
    """
    groups = np.zeros((-(-len(blocks) // 4), 4 * STEP), np.float32)
    groups.reshape(-1)[: blocks.size] = blocks.reshape(-1)
    spectrum = np.abs(np.fft.rfft(groups * np.hanning(4 * STEP).astype(np.float32), axis=1)) ** 2
    band = spectrum[:, 26:512] + 1e-12
    floor = np.median(np.stack([np.roll(band, shift, axis=1) for shift in (-7, -6, -5, -4, 4, 5, 6, 7)]), axis=0)
    share = np.where(band > 12 * floor, band, 0).sum(axis=1) / band.sum(axis=1)
    return np.repeat(share, 4)[: len(blocks)].astype(np.float32)


def speech_ranges(activity: Activity) -> list[Range]:
    """Stretches of speech, their quiet ends included: silero lets go before a final consonant has died away."""
    ranges, start = list[Range](), -1
    for index, probability in enumerate(activity.voice):
        if start < 0 and probability >= _ON:
            start = index
        elif start >= 0 and probability < _OFF:
            ranges.append(Range(start * STEP_S, index * STEP_S))
            start = -1
    if start >= 0:
        ranges.append(Range(start * STEP_S, activity.duration_s))
    closed = merge(Range(r.start_s - _MIN_PAUSE_S / 2, r.end_s + _MIN_PAUSE_S / 2) for r in ranges)
    inner = [Range(max(0.0, r.start_s + _MIN_PAUSE_S / 2), min(r.end_s - _MIN_PAUSE_S / 2, activity.duration_s)) for r in closed]
    return merge(_with_tail(activity, r) for r in inner if r.duration_s >= _MIN_SPEECH_S)


def _with_tail(activity: Activity, speech: Range, reach_s: float = 0.25) -> Range:
    floor = _floor_db(activity.level_db) + 8.0
    first, last = int(speech.start_s / STEP_S), int(np.ceil(speech.end_s / STEP_S))
    limit = int(reach_s / STEP_S)
    begin, end = first, last
    while begin > 0 and first - begin < limit and activity.level_db[begin - 1] > floor:
        begin -= 1
    while end < len(activity.level_db) and end - last < limit and activity.level_db[end] > floor:
        end += 1
    return Range(min(speech.start_s, begin * STEP_S), min(activity.duration_s, max(speech.end_s, end * STEP_S)))


def _floor_db(level_db: Floats) -> float:
    """Level of the background: the tenth percentile of what is not digital silence."""
    heard = level_db[level_db > -95.0]
    return float(np.percentile(heard, 10)) if len(heard) else -95.0


def _kept_around_voice(activity: Activity, speech: list[Range], threshold_db: float | None) -> tuple[list[Range], float]:
    """Speech, and what stands out between it: laughter, a demonstration, music. Steady noise does not, however loud."""
    level = activity.level_db
    spoken = np.zeros(len(level), bool)
    for r in speech:
        spoken[int(r.start_s / STEP_S) : int(np.ceil(r.end_s / STEP_S))] = True
    if threshold_db is not None:
        loud, threshold = (level > threshold_db) & ~spoken, threshold_db
    else:
        between = level[~spoken]
        background = float(np.median(between[between > -95.0])) if np.any(between > -95.0) else -95.0
        voice_db = float(np.median(level[spoken]))
        # As loud as speech within 12 dB, and either well above the background or made of tones (music is its own background).
        threshold = max(voice_db - 12.0, background + 9.0)
        music = (level > voice_db - 15.0) & (_smooth(activity.tonal, 0.5) > 0.5)
        loud = ((level > threshold) | music) & ~spoken
    return merge([*speech, *_sustained(loud, activity.duration_s)]), threshold


def _kept_by_level(activity: Activity, threshold_db: float | None) -> tuple[list[Range], float]:
    """What is louder than the floor by a third of the way to the loud parts; a clip of even loudness is kept whole."""
    level = activity.level_db
    floor, high = _floor_db(level), float(np.percentile(level, 95))
    if threshold_db is None and np.any(level <= -95.0):
        floor = max(-95.0, min(floor, -60.0))
    if threshold_db is None and high - floor < 15.0:
        return [Range(0.0, activity.duration_s)], floor
    threshold = threshold_db if threshold_db is not None else min(floor + max(8.0, (high - floor) / 3), high - 12.0)
    keep = _sustained(level > threshold, activity.duration_s, shortest_s=0.06)
    if not keep:
        raise ToolRetry(f"nothing in this clip is louder than {threshold:.0f} dB", hint="Lower threshold_db.")
    return keep, threshold


def _smooth(values: Floats, width_s: float) -> Floats:
    size = max(1, round(width_s / STEP_S))
    return np.convolve(values, np.ones(size, np.float32) / size, mode="same").astype(np.float32)


def _sustained(flags: npt.NDArray[np.bool_], duration_s: float, shortest_s: float = 0.2) -> list[Range]:
    """Stretches where the flag holds (interruptions under 0.15 s bridged) for at least `shortest_s`."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]]).astype(np.int8)))
    found = [Range(float(a) * STEP_S, min(duration_s, float(b) * STEP_S)) for a, b in edges.reshape(-1, 2)]
    bridged = merge(Range(r.start_s - 0.075, r.end_s + 0.075) for r in found)
    inner = [Range(max(0.0, r.start_s + 0.075), min(duration_s, r.end_s - 0.075)) for r in bridged]
    return [r for r in inner if r.duration_s >= shortest_s]
