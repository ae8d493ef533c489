"""One pass of ffmpeg's filters over a whole clip: its picture is encoded again, its sound is kept as it is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from media import ffmpeg
from media.ffmpeg import Cancelled, Progress
from media.frames import to_sdr
from media.probe import Probe
from media.render import AUDIO, COLOUR, FILE, VIDEO

_COPIED = {"aac", "mp3"}  # sound that goes into an MP4 as it is


def filtered(
    clip: Path, facts: Probe, graph: str, out: Path, *, inputs: Sequence[str] = (), progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:  # fmt: skip
    """Write the clip to `out` (.mp4) with its picture put through `graph`, which reads `[clip]`, the inputs behind it from `[1:v]` on, and
    ends in `[v]`. Raises StepCancelled and what ffmpeg's faults become; nothing is left behind then."""
    partial = out.with_suffix(".part.mp4")
    graded = ",".join([*to_sdr(facts), "setsar=1"])
    sound = ["-map", "0:a:0", *(["-c:a", "copy"] if facts.audio_codec in _COPIED else AUDIO)] if facts.has_audio else []
    picture = ["-filter_complex", f"[0:v:0]{graded}[clip];{graph}", "-map", "[v]", *VIDEO, *COLOUR]
    try:
        ffmpeg.run(
            [*ffmpeg.input_args(clip), *inputs, *picture, *sound, *FILE, ffmpeg.file_url(partial)],
            duration_s=facts.duration_s, progress=progress, cancelled=cancelled,
        )  # fmt: skip
        partial.replace(out)
    finally:
        partial.unlink(missing_ok=True)
