"""Another aspect ratio for a video, with its subject kept in the frame (after Google's AutoFlip: detect, fuse, plan, crop)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np

from core.errors import ToolFailed
from media.camera import STEP_S, Targets, follow, targets_of
from media.ffmpeg import Cancelled, Progress
from media.framing import Framing, frame_for
from media.probe import Probe
from media.subject import Look, Sighting, observe
from media.timeline import CropShot, CropTrack, Edit, Picture, with_crop

_EYES_AT = 0.42  # where an editor puts the face in a crop that can move up and down


@dataclass(frozen=True)
class ReframeReport:
    """`fit`: "crop", "blur" (sides filled) or "scale" (nothing to do). `followed`: shots by what was followed (face, motion, detail)."""

    fit: str
    width_px: int
    height_px: int
    shots: int
    followed: dict[str, int]


def reframe(
    edit: Edit, facts: Probe, aspect: str, *, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> tuple[Edit, ReframeReport]:
    """The same edit in `aspect` ("9:16", "16:9", "1:1", "4:5"), and what was done.

    Raises ToolFailed for sound without picture, ToolRetry for an unknown aspect, StepCancelled.
    """
    if edit.picture is None:
        raise ToolFailed("this file has no picture to reframe", hint="Send a video.")
    framing = frame_for(facts.width_px, facts.height_px, aspect)
    sighting = Sighting([], [])
    track = None
    kinds: Counter[str] = Counter()
    if framing.fit == "crop":
        rate = edit.picture.fps
        sighting = observe(Path(edit.source), facts, rate, kept=edit.kept, progress=progress, cancelled=cancelled)
        track, kinds = plan_track(sighting, framing, facts, edit, rate)
    picture = Picture(
        width_px=framing.width_px, height_px=framing.height_px, fps_num=edit.picture.fps_num, fps_den=edit.picture.fps_den,
        fit=framing.fit, crop=track,
    )
    report = ReframeReport(framing.fit, framing.width_px, framing.height_px, len(track.shots) if track else 1, dict(kinds))
    return with_crop(edit, picture), report


def plan_track(sighting: Sighting, framing: Framing, facts: Probe, edit: Edit, rate: Fraction) -> tuple[CropTrack, Counter[str]]:
    """One path a shot. Stretches that were cut out end a shot too when the subject has moved on: the crop then jumps with the cut."""
    begin_s, end_s = edit.segments[0].start_s, edit.segments[-1].end_s
    # Half a frame early, so that the first frame of a scene is inside it whatever the rounding.
    cuts = [time_s - 0.5 / float(rate) for time_s in sighting.cuts_s if begin_s < time_s < end_s]
    edges = [min(begin_s, 0.0), *cuts, max(end_s, facts.duration_s) + 1.0]
    shots, kinds = [], Counter[str]()
    for first, last in pairwise(edges):
        looks = [look for look in sighting.looks if first <= look.time_s < last]
        looks = _without_first_motion(looks)
        targets = targets_of(looks)
        if targets is not None:
            kinds[targets.kind] += 1
        shots.append(_shot(first, last, targets, framing, facts))
    track = CropTrack(
        source_width_px=facts.width_px, source_height_px=facts.height_px,
        width_px=framing.crop_width_px, height_px=framing.crop_height_px, shots=tuple(shots),
    )
    return track, kinds


def _without_first_motion(looks: list[Look]) -> list[Look]:
    """The first look of a shot was compared with the scene before it."""
    if not looks:
        return looks
    first = looks[0]
    return [Look(first.time_s, first.faces, None, first.saliency), *looks[1:]]


def _shot(first_s: float, last_s: float, targets: Targets | None, framing: Framing, facts: Probe) -> CropShot:
    free_x, free_y = facts.width_px - framing.crop_width_px, facts.height_px - framing.crop_height_px
    if targets is None:
        return CropShot(start_s=first_s, end_s=last_s, times_s=(first_s,), x_px=(free_x / 2,), y_px=(free_y / 2,))
    grid = np.arange(first_s, last_s + STEP_S, STEP_S)
    restless = targets.kind == "motion"
    x = follow(targets.times_s, targets.x_px, grid, framing.crop_width_px, free_x, restless=restless)
    lower = (0.5 - _EYES_AT) * framing.crop_height_px if targets.kind == "face" else 0.0
    y = follow(targets.times_s, targets.y_px + lower, grid, framing.crop_height_px, free_y, restless=restless)
    keep = _corners(x) | _corners(y)
    return CropShot(
        start_s=first_s, end_s=last_s, times_s=tuple(np.round(grid[keep], 4).tolist()),
        x_px=tuple(np.round(x[keep], 3).tolist()), y_px=tuple(np.round(y[keep], 3).tolist()),
    )


def _corners(path: np.ndarray) -> np.ndarray:
    """Points a straight line does not already give: a still stretch needs its two ends, a move every tenth of a second."""
    keep = np.ones(len(path), bool)
    if len(path) > 2:
        keep[1:-1] = (np.abs(np.diff(path[:-1])) > 1e-4) | (np.abs(np.diff(path[1:])) > 1e-4)
    return keep
