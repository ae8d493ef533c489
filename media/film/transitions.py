"""From one scene to the next: dissolves, slides, wipes, a push through, a sweep of the palette's colours; all of them eased."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

import cv2
import numpy as np

from media.film.scenes import Energy, Palette
from media.film.sheets import Frame, yuv

Kind = Literal["dissolve", "slide_left", "slide_up", "wipe", "push_through", "sweep"]

_CHOICE: dict[Energy, tuple[Kind, ...]] = {
    "calm": ("dissolve", "wipe", "dissolve", "push_through"),
    "balanced": ("dissolve", "push_through", "wipe", "slide_left", "sweep"),
    "lively": ("slide_left", "push_through", "sweep", "slide_up", "wipe"),
}
_LENGTH_S: dict[Energy, float] = {"calm": 0.8, "balanced": 0.6, "lively": 0.46}
_SOFT = 0.22  # width of a wipe's edge, as a share of the frame
_SLANT = 0.18  # lean of a sweep's bars, as a share of the frame's height


class Transition(NamedTuple):
    """`length_s` lies half before and half after the change of scene. `zooms(share)`: how much larger each scene is drawn."""

    kind: Kind
    length_s: float


def plan_transitions(lengths_s: Sequence[float], energy: Energy, seed: int) -> list[Transition]:
    """One for every change between scenes of these lengths; never the same twice in a row, and never longer than a third of a scene."""
    rng, result = random.Random(f"transitions {seed}"), list[Transition]()
    for before_s, after_s in pairwise(lengths_s):
        last = result[-1].kind if result else None
        options: list[Kind] = [kind for kind in _CHOICE[energy] if kind != last or kind == "dissolve"]
        kind = rng.choice(options)
        result.append(Transition(kind, min(_LENGTH_S[energy], before_s / 3, after_s / 3)))
    return result


def ease(share: float) -> float:
    """Slow, fast, slow: in the middle of the change exactly half way."""
    return 4 * share**3 if share < 0.5 else 1 - (2 - 2 * share) ** 3 / 2


def zooms(kind: Kind, share: float) -> tuple[float, float]:
    """Enlargement of the leaving and of the coming scene."""
    if kind == "push_through":
        eased = ease(share)
        return 1 + 0.5 * eased**1.5, 1 + 0.22 * (1 - eased) ** 1.5
    return 1.0, 1.0


def draw(kind: Kind, share: float, leaving: Frame, coming: Frame, result: Frame, palette: Palette) -> None:
    """Put the two scenes together at a share 0..1 of the transition. palette: of the coming scene."""
    if kind in ("dissolve", "push_through"):
        _dissolve(share if kind == "dissolve" else min(1.0, max(0.0, (share - 0.25) / 0.5)), leaving, coming, result)
    elif kind == "slide_left":
        _slide(ease(share), leaving, coming, result, axis=1)
    elif kind == "slide_up":
        _slide(ease(share), leaving, coming, result, axis=0)
    elif kind == "wipe":
        _wipe(ease(share), leaving, coming, result)
    else:
        _sweep(share, leaving, coming, result, palette)


def _dissolve(share: float, leaving: Frame, coming: Frame, result: Frame) -> None:
    weight = share * share * (3 - 2 * share)
    cv2.addWeighted(leaving.data, 1 - weight, coming.data, weight, 0, dst=result.data)


def _slide(share: float, leaving: Frame, coming: Frame, result: Frame, *, axis: int) -> None:
    """The coming scene pushes the leaving one out."""
    length = result.width if axis == 1 else result.height
    way = round(share * length / 2) * 2
    for number, (old, new, target) in enumerate(zip(leaving.planes, coming.planes, result.planes, strict=True)):
        moved = way if number == 0 else way // 2
        size = target.shape[axis]
        if axis == 1:
            target[:, : size - moved], target[:, size - moved :] = old[:, moved:], new[:, :moved]
        else:
            target[: size - moved], target[size - moved :] = old[moved:], new[:moved]


def _wipe(share: float, leaving: Frame, coming: Frame, result: Frame) -> None:
    """A soft edge crosses the frame from left to right."""
    for old, new, target in zip(leaving.planes, coming.planes, result.planes, strict=True):
        width = target.shape[1]
        soft = _SOFT * width
        edge = share * (width + soft)
        first, last = max(0, int(np.floor(edge - soft))), min(width, int(np.ceil(edge)))
        target[:, :first], target[:, last:] = new[:, :first], old[:, last:]
        if last > first:
            weight = np.clip((edge - np.arange(first, last)) / soft, 0, 1)
            weight = (weight * weight * (3 - 2 * weight)).astype(np.float32)[None, :]
            mixed = old[:, first:last] * (1 - weight) + new[:, first:last] * weight
            target[:, first:last] = np.asarray(mixed + 0.5, np.uint8)


def _sweep(share: float, leaving: Frame, coming: Frame, result: Frame, palette: Palette) -> None:
    """Two slanted bars in the palette's colours run across; behind them the coming scene is there."""
    width, height = result.width, result.height
    lean, bar = _SLANT * height, 0.42 * width
    front = ease(share) * (width + 2 * lean + 2 * bar) - lean
    result.copy_from(leaving)
    mask = np.zeros((height, width), np.uint8)
    _fill(mask, -4 * width, front - 2 * bar, lean, 255)
    masks = (mask, cv2.resize(mask, (width // 2, height // 2), interpolation=cv2.INTER_AREA))
    for number, (new, target) in enumerate(zip(coming.planes, result.planes, strict=True)):
        cv2.copyTo(new, (masks[0] if number == 0 else masks[1]), target)
    for colour, left, right in ((palette.primary, front - 2 * bar, front - bar), (palette.accent, front - bar, front)):
        for number, (plane, value) in enumerate(zip(result.planes, yuv(colour), strict=True)):
            part = 1 if number == 0 else 2
            _fill(plane, left / part, right / part, lean / part, value)


def _fill(plane: np.ndarray, left: float, right: float, lean: float, value: int) -> None:
    """A parallelogram from left to right, its top edge `lean` further right; anti-aliased."""
    height = plane.shape[0]
    corners = np.array([(left + lean, 0), (right + lean, 0), (right, height), (left, height)])
    cv2.fillConvexPoly(plane, np.asarray(np.round(corners * 16), np.int32), float(value), lineType=cv2.LINE_AA, shift=4)
