"""Looks and tricks for a whole clip: black and white, mirrored, turned, backwards, faded. Effects of MoviePy on its clips, which are
functions of time. What is cut, paced or reframed is rendered three times as fast by `media.render`.

    applied(Path("talk.mp4"), Path("out.mp4"), ["black_and_white", "fade_out"], fade_s=1.0)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

import numpy as np

from media.ffmpeg import Cancelled, Progress, check_cancelled, threads
from media.render import COLOUR

if TYPE_CHECKING:
    from numpy.typing import NDArray

EffectName = Literal[
    "black_and_white", "sepia", "mirror", "rotate_left", "rotate_right", "upside_down", "brighter", "darker", "contrast", "backwards",
    "fade_in", "fade_out", "loop",
]  # fmt: skip
EFFECTS: tuple[EffectName, ...] = get_args(EffectName)
LONGEST_S = 900.0
"""Of a clip with effects: every frame passes through Python."""
_SOUND_HZ = 48_000
# Rows give red, green and blue of the shades of old photographs (the matrix of the W3C's filter effects).
_SEPIA = np.array([[0.393, 0.769, 0.189], [0.349, 0.686, 0.168], [0.272, 0.534, 0.131]], np.float32)
_HELD = 30  # frames of a backwards clip read at once, 190 MB at 1080p


def applied(
    source: Path,
    out: Path,
    effects: Sequence[EffectName],
    *,
    fade_s: float = 1.0,
    fps: float = 0.0,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write the clip with the effects, one after the other, to `out` (.mp4). `fade_s`: how long a fade lasts, in seconds. `fps`: frames a
    second; 0: the clip's own.

    Raises StepCancelled; nothing is left behind then.
    """
    from moviepy import VideoFileClip, vfx

    with VideoFileClip(str(source)) as clip:
        made: Any = clip
        for name in effects:
            made = _effect(name, made, min(fade_s, made.duration / 2))
        if made.w % 2 or made.h % 2:
            made = made.with_effects([vfx.EvenSize()])
        partial = out.with_suffix(".part.mp4")
        try:
            made.write_videofile(
                str(partial), fps=fps or clip.fps, codec="libx264", preset="veryfast", audio_codec="aac", audio_bitrate="192k",
                audio_fps=_SOUND_HZ, pixel_format="yuv420p", threads=threads(), temp_audiofile=str(out.with_suffix(".part.m4a")),
                ffmpeg_params=["-crf", "20", "-profile:v", "high", *COLOUR, "-map_metadata", "-1", "-movflags", "+faststart"],
                logger=_told(progress, cancelled),
            )  # fmt: skip
            partial.replace(out)
        finally:
            partial.unlink(missing_ok=True)
            out.with_suffix(".part.m4a").unlink(missing_ok=True)


def _effect(name: EffectName, clip: Any, fade_s: float) -> Any:
    from moviepy import afx, concatenate_videoclips, vfx

    if name == "backwards":
        return _backwards(clip)
    if name == "sepia":
        return clip.image_transform(_sepia)
    if name in _SHADES:
        return clip.image_transform(_SHADES[name].take)
    if name == "loop":
        return concatenate_videoclips([clip, clip])
    if name in ("fade_in", "fade_out"):
        seen = vfx.FadeIn(fade_s) if name == "fade_in" else vfx.FadeOut(fade_s)
        heard = afx.AudioFadeIn(fade_s) if name == "fade_in" else afx.AudioFadeOut(fade_s)
        shown = clip.with_effects([seen])
        return shown.with_audio(clip.audio.with_effects([heard])) if clip.audio is not None else shown
    looks: dict[str, Callable[[], Any]] = {
        "black_and_white": lambda: vfx.BlackAndWhite(RGB="CRT_phosphor"),  # as bright as the eye sees each colour
        "mirror": vfx.MirrorX,
        "rotate_left": lambda: vfx.Rotate(90),
        "rotate_right": lambda: vfx.Rotate(-90),
        "upside_down": lambda: vfx.Rotate(180),
    }
    return clip.with_effects([looks[name]()])


def _curve(shade: Callable[[NDArray[Any]], NDArray[Any]]) -> NDArray[np.uint8]:
    """What becomes of each of 256 shades: looked up, not worked out for every pixel."""
    return np.clip(255 * shade(np.linspace(0, 1, 256, dtype=np.float32)), 0, 255).astype(np.uint8)


_SHADES = {
    "brighter": _curve(lambda shade: shade**0.72),
    "darker": _curve(lambda shade: shade**1.4),
    "contrast": _curve(lambda shade: shade + 0.25 * (shade - 0.5)),
}


def _sepia(frame: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.clip(frame.astype(np.float32) @ _SEPIA.T, 0, 255).astype(np.uint8)


def _backwards(clip: Any) -> Any:
    """The clip from its end to its beginning, sound and all. Files are read forwards only: so many frames at once, turned round."""
    from moviepy import AudioArrayClip, VideoClip

    fps = clip.fps
    count = max(1, round(clip.duration * fps))
    held: dict[int, list[NDArray[np.uint8]]] = {}

    def frame_at(t: float) -> NDArray[np.uint8]:
        number = min(count - 1, max(0, count - 1 - round(t * fps)))
        part = number // _HELD
        if part not in held:
            held.clear()
            held[part] = [clip.get_frame(at / fps) for at in range(part * _HELD, min(count, (part + 1) * _HELD))]
        return held[part][number - part * _HELD]

    turned: Any = VideoClip(frame_at, duration=clip.duration)
    turned = turned.with_fps(fps)
    if clip.audio is None:
        return turned
    sound = clip.audio.to_soundarray(fps=_SOUND_HZ)
    return turned.with_audio(AudioArrayClip(np.ascontiguousarray(sound[::-1]), fps=_SOUND_HZ))


def _told(progress: Progress | None, cancelled: Cancelled | None) -> Any:
    """What MoviePy tells how far it is; it stops where the person stopped the step."""
    from proglog import ProgressBarLogger

    class Told(ProgressBarLogger):
        def bars_callback(self, bar: str, attr: str, value: float, old_value: float | None = None) -> None:
            if bar != "frame_index":
                return  # the sound takes a moment, and what writes it is not put an end to in between
            check_cancelled(cancelled)
            total = self.bars[bar]["total"] or 1
            if progress is not None and attr == "index":
                progress(min(1.0, value / total), "drawing")

    return Told()
