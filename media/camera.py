"""From sightings to a camera path: one subject held with hysteresis, a dead zone, smooth moves, jumps only at scene cuts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from media.subject import Face, Look

Path1D = npt.NDArray[np.float64]

STEP_S = 0.1  # spacing of the path's points; smoothing below leaves nothing faster than a second
_STAY_S = 1.0  # a subject may be lost this long before another is taken
_TAKEOVER = 1.6  # another face must be this much larger ...
_TAKEOVER_S = 1.5  # ... for this long
_BRIDGE_S = 0.8  # a face unseen for shorter than twice this is where a straight line says
_CONFIRM = 3  # looks that must agree before a face counts: Haar's strays live for one or two
# Dead zone and speed as shares of the crop's width: on the sample, 7 % holds a speaker's sway still; faster than
# 60 % of the width a second is felt as a whip pan.
_DEAD_ZONE, _MAX_SPEED = 0.07, 0.6
_SOFTEN_S = 0.45


@dataclass
class _Track:
    face: Face
    hits: int
    seen_s: float
    since_larger_s: float | None = None


class Choice:
    """Follows faces from look to look and keeps to one of them until there is reason to change."""

    def __init__(self) -> None:
        self._tracks: list[_Track] = []
        self._held: _Track | None = None

    def see(self, look: Look) -> Face | None:
        """The held subject's face in this look, None when it is not seen in it."""
        self._associate(look)
        candidates = [t for t in self._tracks if t.hits >= _CONFIRM and look.time_s - t.seen_s <= _STAY_S]
        if self._held is not None and look.time_s - self._held.seen_s > _STAY_S:
            self._held = None
        largest = max(candidates, key=lambda t: t.face.size_px, default=None)
        if self._held is None:
            self._held = largest
        elif largest is not None and largest is not self._held:
            self._consider(largest, look.time_s)
        held = self._held
        return held.face if held is not None and held.seen_s == look.time_s else None

    def _consider(self, other: _Track, time_s: float) -> None:
        assert self._held is not None
        if other.face.size_px < _TAKEOVER * self._held.face.size_px:
            other.since_larger_s = None
        elif other.since_larger_s is None:
            other.since_larger_s = time_s
        elif time_s - other.since_larger_s >= _TAKEOVER_S:
            self._held = other

    def _associate(self, look: Look) -> None:
        free = list(self._tracks)
        for face in look.faces:
            near = [t for t in free if _distance(t.face, face) < 1.2 * max(t.face.size_px, face.size_px)]
            if near:
                track = min(near, key=lambda t: _distance(t.face, face))
                free.remove(track)
                track.face, track.hits, track.seen_s = face, track.hits + 1, look.time_s
            else:
                self._tracks.append(_Track(face, 1, look.time_s))
        self._tracks = [t for t in self._tracks if look.time_s - t.seen_s <= _STAY_S or t is self._held]


def _distance(a: Face, b: Face) -> float:
    return float(np.hypot(a.x_px - b.x_px, a.y_px - b.y_px))


@dataclass(frozen=True)
class Targets:
    """Where the subject is at the looks of one shot; `kind` says by what it was found."""

    times_s: Path1D
    x_px: Path1D
    y_px: Path1D
    kind: str


def targets_of(looks: list[Look]) -> Targets | None:
    """The subject over one shot: its face when seen in a fifth of the looks, else what moves, else where there is most detail."""
    if not looks:
        return None
    choice = Choice()
    moving = [(look.time_s, *look.motion) for look in looks if look.motion is not None]
    faces = [(look.time_s, choice.see(look)) for look in looks]
    seen = [(t, face.x_px, face.y_px) for t, face in faces if face is not None]
    if len(seen) >= max(2, 0.2 * len(looks)):
        return _targets(_bridged(seen, moving), "face")
    if len(moving) >= max(2, 0.2 * len(looks)):
        return _targets(moving, "motion")
    x, y = np.median(np.array([look.saliency for look in looks]), axis=0)
    return _targets([(looks[0].time_s, float(x), float(y))], "detail")


def _bridged(seen: list[tuple[float, float, float]], moving: list[tuple[float, float, float]]) -> list[tuple[float, float, float]]:
    """Where the face was out of sight for long, what moves stands in for it: it may have turned away and walked on."""
    times = np.array([t for t, _, _ in seen])
    gaps = [point for point in moving if np.min(np.abs(times - point[0])) > _BRIDGE_S]
    return sorted([*seen, *gaps])


def _targets(points: list[tuple[float, float, float]], kind: str) -> Targets:
    array = np.array(points)
    return Targets(array[:, 0], array[:, 1], array[:, 2], kind)


def follow(times_s: Path1D, target: Path1D, grid_s: Path1D, window_px: float, limit_px: float, *, restless: bool = False) -> Path1D:
    """Left (or top) edge of the crop on an even grid: still while the subject stays inside the dead zone, then smooth, within the source.

    `restless`: targets from motion jump about and are averaged over longer.
    """
    if limit_px <= 0:
        return np.zeros(len(grid_s))
    wanted = np.clip(np.interp(grid_s, times_s, target) - window_px / 2, 0, limit_px)
    steady = _median(wanted, round((3.0 if restless else 1.0) / STEP_S))
    zone = _DEAD_ZONE * window_px * (2.0 if restless else 1.0)
    held = (_play(steady, zone) + _play(steady[::-1], zone)[::-1]) / 2
    sigma = _SOFTEN_S * (2.0 if restless else 1.0)
    smooth = _gaussian(held, sigma)
    while sigma < 3.0 and np.max(np.abs(np.diff(smooth)), initial=0.0) / STEP_S > _MAX_SPEED * window_px:
        sigma *= 1.4
        smooth = _gaussian(held, sigma)
    return np.clip(smooth, 0, limit_px)


def _play(values: Path1D, zone: float) -> Path1D:
    """Hysteresis: the output moves only when the input pushes it from a distance of `zone`. It begins where the first second centres."""
    result = np.empty_like(values)
    head = values[: max(1, round(1.0 / STEP_S))]
    at = float(np.clip(np.median(values), head.max() - zone, head.min() + zone)) if np.ptp(head) <= 2 * zone else float(head[0])
    for index, value in enumerate(values):
        at = min(max(at, value - zone), value + zone)
        result[index] = at
    return result


def _median(values: Path1D, width: int) -> Path1D:
    half = max(1, width // 2)
    padded = np.pad(values, half, mode="edge")
    return np.median(np.lib.stride_tricks.sliding_window_view(padded, 2 * half + 1), axis=1)


def _gaussian(values: Path1D, sigma_s: float) -> Path1D:
    reach = max(1, round(3 * sigma_s / STEP_S))
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) * STEP_S / sigma_s) ** 2)
    weights = np.asarray(kernel / kernel.sum(), np.float64)
    return np.asarray(np.convolve(np.pad(values, reach, mode="edge"), weights, mode="valid"), np.float64)
