"""The sound of a film: narrations at their places, clips' own sound, music that makes room for the voice and ends with the film."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from media import ffmpeg, loudness
from media.denoise import levelled
from media.ffmpeg import Cancelled, check_cancelled
from media.film.scenes import Film
from media.film.schedule import Schedule
from media.pcm import PcmFile, SourceSound
from media.probe import probe
from media.timeline import AUDIO_RATE_HZ, AudioTreatment

Samples = npt.NDArray[np.float32]

LOUDNESS_LUFS, PEAK_DBTP = -14.0, -1.0
_VOICE_LUFS = -16.0
# Music under a voice: its own loudness in the pauses; the compressor below takes 8 to 12 dB more while somebody speaks.
BED_LUFS = -23.0
_ALONE_LUFS = -16.0
_DUCK = "sidechaincompress=threshold=0.03:ratio=8:attack=20:release=400"
_FADE_S, _LOOP_S = 2.0, 1.5
_WHOLE_S = 0.35  # music that is longer or shorter than the film by no more has its own ending
_EDGE_S = 0.012


class Sound(NamedTuple):
    """The mixed sound, and filters that bring it to its loudness."""

    file: PcmFile
    chain: str


def film_sound(film: Film, plan: Schedule, folder: Path, cancelled: Cancelled | None = None) -> Sound | None:
    """Mix into `folder`. None when nothing is to be heard."""
    frames = round(plan.duration_s * AUDIO_RATE_HZ)
    voice = _voice(film, plan, folder / "voice.f32", frames, cancelled)
    clips = _clips(film, plan, folder / "clips.f32", frames, cancelled)
    music = music_bed(film.music, folder / "music.f32", frames, cancelled) if film.music else None
    front = _joined([part for part in (voice, None if voice and clips else clips) if part])
    back = [part for part in ((clips if voice else None), music) if part]
    if not front and not back:
        return None
    beds = [BED_LUFS + (film.music_level_db if part is music else 0.0) for part in back]
    mix = mixed(front, back, beds, frames, folder / "mix.f32", cancelled)
    chain, _ = levelled(mix, AudioTreatment(loudness_lufs=LOUDNESS_LUFS, true_peak_dbtp=PEAK_DBTP), cancelled=cancelled)
    return Sound(mix, chain)


def _joined(parts: list[PcmFile]) -> PcmFile | None:
    return parts[0] if parts else None


def _empty(path: Path, frames: int) -> np.memmap:
    return np.memmap(path, np.float32, "w+", shape=(frames, 2))


def _voice(film: Film, plan: Schedule, path: Path, frames: int, cancelled: Cancelled | None) -> PcmFile | None:
    """Every narration where its cue says, or the one voice-over from the start."""
    places = [(scene.narration, cue.speech_start_s) for scene, cue in zip(film.scenes, plan.cues, strict=True) if scene.narration]
    if film.voice_over is not None:
        places = [(film.voice_over, plan.cues[0].speech_start_s)]
    if not places:
        return None
    bus = _empty(path, frames)
    for file, at_s in places:
        if file is not None:
            _add(bus, file, at_s, None, cancelled)
    bus.flush()
    return PcmFile(path, 2, frames)


def _clips(film: Film, plan: Schedule, path: Path, frames: int, cancelled: Cancelled | None) -> PcmFile | None:
    """What the clips sound like themselves."""
    found = [
        (scene.clip, cue.start_s, cue.duration_s)
        for scene, cue in zip(film.scenes, plan.cues, strict=True)
        if scene.clip is not None and probe(scene.clip).has_audio
    ]
    if not found:
        return None
    bus = _empty(path, frames)
    for file, at_s, length_s in found:
        _add(bus, file, at_s, length_s, cancelled)
    bus.flush()
    return PcmFile(path, 2, frames)


def _add(bus: np.memmap, file: Path, at_s: float, length_s: float | None, cancelled: Cancelled | None) -> None:
    first = round(at_s * AUDIO_RATE_HZ)
    last = len(bus) if length_s is None else min(len(bus), round((at_s + length_s) * AUDIO_RATE_HZ))
    ends = min(last, first + round(probe(file).duration_s * AUDIO_RATE_HZ) + 1)
    with SourceSound(file, 2, 0.0) as source:
        at = first
        while at < ends:
            check_cancelled(cancelled)
            step = min(ends, at + AUDIO_RATE_HZ)
            bus[at:step] += source.read(at - first, step - first)
            at = step
    edge = min(round(_EDGE_S * AUDIO_RATE_HZ), (ends - first) // 2)
    if edge > 0 and length_s is not None:  # a clip that is cut off must not click
        ramp = np.linspace(0, 1, edge, dtype=np.float32)[:, None]
        bus[first : first + edge] *= ramp
        bus[ends - edge : ends] *= ramp[::-1]


def music_bed(music: Path, path: Path, frames: int, cancelled: Cancelled | None) -> PcmFile:
    """The music as long as the film: with its own ending where it fits, faded where it is longer, begun again where it is shorter."""
    own = round(probe(music).duration_s * AUDIO_RATE_HZ)
    bus = _empty(path, frames)
    over = min(round(_LOOP_S * AUDIO_RATE_HZ), own // 4)
    at = 0
    while at < frames - over:
        _add_music(bus, music, at, own, over if at else 0, cancelled)
        if own >= frames - at - round(_WHOLE_S * AUDIO_RATE_HZ):
            break
        at += own - over
    if own + at > frames + round(_WHOLE_S * AUDIO_RATE_HZ):
        _fade_out(bus, _FADE_S)
    elif own + at > frames:
        _fade_out(bus, _WHOLE_S)
    bus.flush()
    return PcmFile(path, 2, frames)


def _add_music(bus: np.memmap, file: Path, at: int, own: int, over: int, cancelled: Cancelled | None) -> None:
    """The music from frame `at` on, its first `over` frames crossing with what is there."""
    end = min(len(bus), at + own)
    with SourceSound(file, 2, 0.0) as source:
        if over:
            ramp = np.sin(np.linspace(0, np.pi / 2, over, dtype=np.float32))[:, None]
            bus[at : at + over] = bus[at : at + over] * ramp[::-1] + source.read(0, over) * ramp
        place = at + over
        while place < end:
            check_cancelled(cancelled)
            step = min(end, place + AUDIO_RATE_HZ)
            bus[place:step] = source.read(place - at, step - at)
            place = step


def _fade_out(bus: np.memmap, seconds: float) -> None:
    length = min(len(bus), round(seconds * AUDIO_RATE_HZ))
    bus[-length:] *= np.cos(np.linspace(0, np.pi / 2, length, dtype=np.float32))[:, None]


def _gain_db(part: PcmFile, target_lufs: float, cancelled: Cancelled | None) -> float:
    now = loudness.measure_input(part.input_args(), cancelled=cancelled)
    return 0.0 if now.silent else max(-40.0, min(30.0, target_lufs - now.integrated_lufs))


def mixed(front: PcmFile | None, back: list[PcmFile], beds: list[float], frames: int, path: Path, cancelled: Cancelled | None) -> PcmFile:
    """Front and back together; the back makes room where the front is heard, at the loudness `beds` (LUFS) in the pauses."""
    parts = [*([front] if front else []), *back]
    aims = [*([_VOICE_LUFS] if front else []), *(beds if front else [_ALONE_LUFS] * len(back))]
    gains = [_gain_db(part, aim, cancelled) for part, aim in zip(parts, aims, strict=True)]
    graph = [f"[{number}:a]volume={gain:.2f}dB:precision=float[p{number}]" for number, gain in enumerate(gains)]
    names = [f"[p{number}]" for number in range(len(parts))]
    if front and back:
        bed = _sum(names[1:], "bed", graph)
        graph.append(f"{names[0]}asplit[voice][key]")
        graph.append(f"{bed}[key]{_DUCK}[low]")
        out = _sum(["[voice]", "[low]"], "sum", graph)
    else:
        out = _sum(names, "sum", graph)
    graph.append(f"{out}atrim=end_sample={frames}[out]")
    inputs = [arg for part in parts for arg in part.input_args()]
    args = [*inputs, "-filter_complex", ";".join(graph), "-map", "[out]", "-f", "f32le", ffmpeg.file_url(path)]
    ffmpeg.run(args, cancelled=cancelled)
    return PcmFile(path, 2, path.stat().st_size // 8)


def _sum(names: list[str], label: str, graph: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    graph.append(f"{''.join(names)}amix=inputs={len(names)}:normalize=0:duration=longest[{label}]")
    return f"[{label}]"
