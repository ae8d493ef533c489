"""Camera moves: slow, eased, never the same twice in a row, towards what the picture is about."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from typing import Literal, NamedTuple

from media.film.scenes import Energy
from media.timeline import Frozen

Kind = Literal["push_in", "pull_out", "drift_left", "drift_right", "rise", "sink", "orbit_left", "orbit_right"]
_KINDS: tuple[Kind, ...] = ("push_in", "pull_out", "drift_left", "drift_right", "rise", "sink", "orbit_left", "orbit_right")
# Growth of the picture and way of the camera (share of the frame) in a second; slower is not seen, faster is restless on a phone.
_ZOOM_A_S: dict[Energy, float] = {"calm": 0.012, "balanced": 0.02, "lively": 0.03}
_WAY_A_S: dict[Energy, float] = {"calm": 0.007, "balanced": 0.011, "lively": 0.016}
_MOST_ZOOM, _MOST_WAY = 0.16, 0.075
_LEAST_ZOOM = 1.04  # a margin on every side for transitions and for rounding


class View(NamedTuple):
    """What the camera sees: the point of the picture in the middle of the frame (shares of it), and the enlargement over covering it."""

    x: float
    y: float
    zoom: float


class Move(Frozen):
    """From one view to another over a scene."""

    kind: Kind
    start: View
    end: View

    def at(self, share: float) -> View:
        """The view at a share 0..1 of the scene; beyond it the move goes on, for the transitions."""
        eased = _eased(share)
        zoom = math.exp(math.log(self.start.zoom) + (math.log(self.end.zoom) - math.log(self.start.zoom)) * eased)
        # Centre and enlargement go together so that the point the camera heads for stands still on screen.
        grown = 1 / self.start.zoom - 1 / self.end.zoom
        along = (1 / self.start.zoom - 1 / zoom) / grown if abs(grown) > 1e-9 else eased
        return View(self.start.x + (self.end.x - self.start.x) * along, self.start.y + (self.end.y - self.start.y) * along, zoom)


def _eased(share: float) -> float:
    """Faster in the middle, yet never at rest: a picture that stops looks like an error."""
    return share - 0.6 * math.sin(2 * math.pi * share) / (2 * math.pi)


def plan_moves(lengths_s: Sequence[float], focuses: Sequence[tuple[float, float] | None], energy: Energy, seed: int) -> list[Move]:
    """A move for every scene. focuses: shares of the picture that the eye is to rest on."""
    rng, moves = random.Random(f"moves {seed}"), list[Move]()
    before: list[Kind] = []
    for length_s, focus in zip(lengths_s, focuses, strict=True):
        options: list[Kind] = [kind for kind in _KINDS if kind not in before[-2:] and not _alike(kind, before)]
        kind = rng.choice(options)
        before.append(kind)
        moves.append(_move(kind, length_s, focus or (0.5, 0.5), energy))
    return moves


def _alike(kind: Kind, before: Sequence[Kind]) -> bool:
    return bool(before) and kind.split("_")[0] == before[-1].split("_")[0]


def _move(kind: Kind, length_s: float, focus: tuple[float, float], energy: Energy) -> Move:
    growth = min(_MOST_ZOOM, _ZOOM_A_S[energy] * length_s)
    way = min(_MOST_WAY, _WAY_A_S[energy] * length_s)
    near, far = _LEAST_ZOOM + growth, _LEAST_ZOOM
    # Zooming in on a point leaves it where it is on screen, so the frame's middle goes only a little towards it.
    to = (focus[0] + (0.5 - focus[0]) * far / near, focus[1] + (0.5 - focus[1]) * far / near)
    dx, dy = {"drift_left": (-way, 0), "orbit_left": (-way, 0), "drift_right": (way, 0), "orbit_right": (way, 0),
              "rise": (0, -way), "sink": (0, way)}.get(kind, (0.0, 0.0))  # fmt: skip
    if kind == "push_in":
        return Move(kind=kind, start=View(0.5, 0.5, far), end=View(*to, near))
    if kind == "pull_out":
        return Move(kind=kind, start=View(*to, near), end=View(0.5, 0.5, far))
    steady = max(far, 1 + 2 * way + 0.03)
    zooms = (steady, steady + growth * 0.6) if kind.startswith("orbit") else (steady, steady)
    return Move(kind=kind, start=View(0.5 - dx / 2, 0.5 - dy / 2, zooms[0]), end=View(0.5 + dx / 2, 0.5 + dy / 2, zooms[1]))
