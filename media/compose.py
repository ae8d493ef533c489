"""From a probed source to the Edit that shows it whole: the starting point of every chain of operations."""

from __future__ import annotations

from pathlib import Path

from media.probe import Probe
from media.timeline import Edit, Picture, Segment


def start(path: Path, probe: Probe) -> Edit:
    """The whole source at its own pace, size (made even) and a constant rate. `picture` is None for sound alone."""
    picture = None
    if probe.has_video:
        picture = Picture(width_px=even(probe.width_px), height_px=even(probe.height_px), fps_num=probe.rate_num, fps_den=probe.rate_den)
    return Edit(
        source=str(path), source_duration_s=probe.duration_s, segments=(Segment(start_s=0.0, end_s=probe.duration_s),),
        picture=picture, has_audio=probe.has_audio,
    )


def even(size_px: float) -> int:
    """The nearest even number of pixels not above `size_px` (4:2:0 needs pairs), at least 2."""
    return max(2, int(size_px + 1e-6) // 2 * 2)
