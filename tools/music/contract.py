"""What an engine of `music.generate` is asked and what it gives back.

    @provider("music.generate", name="acme", available=...)
    class Acme:
        def compose(self, order, folder, progress, cancelled) -> Composition: ...

An engine that cannot give stems, a score or beats leaves them empty: nothing is made up for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from media.music.instruments import Role
from media.music.moods import MoodName


@dataclass(frozen=True)
class Order:
    """Music as it was asked for, with everything settled that the prompt left open.

    prompt: the person's own words, for engines that read them. key: as "A minor"; None: the engine chooses. tempo_bpm: the same.
    pace: -1 slower, 1 faster than usual for the mood. instruments: names of `media.music.instruments`; empty: the engine chooses.
    without: parts that must not play.
    """

    prompt: str
    mood: MoodName
    duration_s: float
    seed: int
    tempo_bpm: float | None = None
    key: str | None = None
    pace: int = 0
    instruments: tuple[str, ...] = ()
    without: tuple[Role, ...] = ()
    loudness_lufs: float = -16.0


@dataclass(frozen=True)
class Composition:
    """Files in the folder that was given, and what is known of the music.

    audio: 48 kHz stereo, as long as was asked. stems: by part, as long as `audio`, adding up to it. beats_s: the time of every beat.
    sections: name, start_s, end_s, energy. evidence: where it comes from and under which terms it may be used.
    """

    audio: Path
    tempo_bpm: float
    key: str
    evidence: dict[str, Any]
    stems: dict[Role, Path] = field(default_factory=dict)
    midi: Path | None = None
    beats_s: tuple[float, ...] = ()
    sections: tuple[dict[str, Any], ...] = ()
    instruments: tuple[str, ...] = ()
    loudness_lufs: float = 0.0
    true_peak_dbtp: float = 0.0


class MusicEngine(Protocol):
    """An engine of the capability `music.generate`."""

    def compose(
        self, order: Order, folder: Path, progress: Callable[[float, str | None], None], cancelled: Callable[[], bool]
    ) -> Composition:
        """Make the music. Raises ToolRetry when another order would work, Unavailable when another engine should try."""
        ...
