"""Every frame of a film, one after the other; only the scenes on screen are in memory."""

from __future__ import annotations

from collections.abc import Iterator

from media.film.moves import Move, plan_moves
from media.film.pictures import sheets_of
from media.film.scenes import FPS, Film, Scene
from media.film.schedule import Schedule
from media.film.sheets import Frame
from media.film.sources import ClipSource, ColourSource, PictureSource, Source
from media.film.transitions import Transition, draw, plan_transitions, zooms


class Painter:
    """`for scene, frame in Painter(film, plan).frames()`: the frame's data is overwritten by the next one."""

    def __init__(self, film: Film, plan: Schedule) -> None:
        self._film, self._plan = film, plan
        lengths_s = [cue.duration_s for cue in plan.cues]
        self.moves = plan_moves(lengths_s, [scene.focus for scene in film.scenes], film.energy, film.seed)
        self.transitions = plan_transitions(lengths_s, film.energy, film.seed)
        self._open: dict[int, Source] = {}
        self._frames = [Frame(*film.size) for _ in range(3)]

    def frames(self) -> Iterator[tuple[int, Frame]]:
        """(number of the scene on screen, frame) from the first to the last."""
        try:
            for number in range(self._plan.frames):
                yield self._frame(number)
        finally:
            for scene in list(self._open):
                self._close(scene)

    def _frame(self, number: int) -> tuple[int, Frame]:
        result, leaving, coming = self._frames
        scene = self._scene_at(number)
        change = self._change_at(number, scene)
        if change is None:
            for left in [other for other in self._open if other < scene]:
                self._close(left)
            self._draw(scene, number, result)
            return scene, result
        transition, share = self.transitions[change], self._share(change, number)
        before, after = zooms(transition.kind, share)
        self._draw(change, number, leaving, before)
        self._draw(change + 1, number, coming, after)
        draw(transition.kind, share, leaving, coming, result, self._film.scenes[change + 1].palette)
        return scene, result

    def _scene_at(self, number: int) -> int:
        scene = max(self._open, default=0)
        while scene + 1 < len(self._plan.cues) and number >= round(self._plan.cues[scene + 1].start_s * FPS):
            scene += 1
        while scene > 0 and number < round(self._plan.cues[scene].start_s * FPS):
            scene -= 1
        return scene

    def _half(self, transition: Transition) -> int:
        return round(transition.length_s * FPS / 2)

    def _change_at(self, number: int, scene: int) -> int | None:
        """The transition (by the number of its leaving scene) that this frame is part of."""
        for change in (scene - 1, scene):
            if 0 <= change < len(self.transitions):
                at = round(self._plan.cues[change + 1].start_s * FPS)
                if -self._half(self.transitions[change]) <= number - at < self._half(self.transitions[change]):
                    return change
        return None

    def _share(self, change: int, number: int) -> float:
        at, half = round(self._plan.cues[change + 1].start_s * FPS), self._half(self.transitions[change])
        return (number - at + half + 0.5) / (2 * half)

    def _draw(self, scene: int, number: int, frame: Frame, zoom: float = 1.0) -> None:
        cue = self._plan.cues[scene]
        if scene not in self._open:
            self._open[scene] = source_of(self._film.scenes[scene], self._film.size, cue.duration_s, self.moves[scene])
        self._open[scene].draw(frame, (number / FPS - cue.start_s) / cue.duration_s, zoom)

    def _close(self, scene: int) -> None:
        self._open.pop(scene).close()


def source_of(scene: Scene, size: tuple[int, int], seconds: float, move: Move) -> Source:
    """What a scene shows in a frame of that size."""
    if scene.clip is not None:
        return ClipSource(scene, size, seconds)
    if scene.picture is None and not scene.layers:
        return ColourSource(scene, size, move)
    return PictureSource(sheets_of(scene, size), move)
