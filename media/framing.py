"""Which frame a picture gets for an aspect ratio: cropped or over blurred sides, and at which size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.errors import ToolRetry
from media.compose import even

ASPECTS: dict[str, tuple[int, int]] = {"9:16": (9, 16), "16:9": (16, 9), "1:1": (1, 1), "4:5": (4, 5)}
# Short sides that platforms and players expect. A crop keeps its source's class, as editors export it: 1080p becomes 1080x1920, 720p
# 720x1280, which enlarges an upright window of a 16:9 picture by 16/9. Platforms would enlarge a smaller file all the same, and worse.
_SHORT_SIDES = (360, 480, 540, 720, 1080)
_MAX_ENLARGE = 1.78
_MIN_KEPT = 0.5  # a wider frame that would show less than half of a tall picture gets blurred sides instead
_SAME = 0.02  # aspect ratios this close need no crop


@dataclass(frozen=True)
class Framing:
    """`crop_*`: window in source pixels (the whole source unless `fit` is "crop"). `width_px`, `height_px`: the result's even size."""

    fit: Literal["scale", "crop", "blur"]
    crop_width_px: float
    crop_height_px: float
    width_px: int
    height_px: int


def frame_for(width_px: int, height_px: int, aspect: str) -> Framing:
    """Choose the framing of a displayed width x height source. Raises ToolRetry for an unknown aspect ratio."""
    if aspect not in ASPECTS:
        raise ToolRetry(f"the aspect ratio {aspect} is not known", hint=f"choose one of {', '.join(ASPECTS)}")
    across, down = ASPECTS[aspect]
    target, source = across / down, width_px / height_px
    if abs(target / source - 1) <= _SAME:
        return Framing("scale", width_px, height_px, *_output_size(across, down, width_px, height_px))
    if target < source:
        window = (height_px * target, float(height_px))
    elif source / target >= _MIN_KEPT:
        window = (float(width_px), width_px / target)
    else:
        return Framing("blur", width_px, height_px, *_output_size(across, down, height_px * target, height_px))
    return Framing("crop", *window, *_output_size(across, down, *window))


def _output_size(across: int, down: int, width_px: float, height_px: float) -> tuple[int, int]:
    short = min(width_px, height_px)
    side = max((s for s in _SHORT_SIDES if s <= short * _MAX_ENLARGE), default=even(short))
    unit = side / min(across, down)
    return even(round(across * unit)), even(round(down * unit))
