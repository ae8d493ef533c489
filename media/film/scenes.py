"""A film as data, before anything is timed or drawn: its scenes in order, and how they are to look and sound."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import Field

from media.timeline import Frozen

FPS = 30

Aspect = Literal["9:16", "16:9", "1:1", "4:5"]
SubtitleStyle = Literal["karaoke", "plain", "none"]
LookName = Literal["bold", "boxed", "clean", "elegant"]
Energy = Literal["calm", "balanced", "lively"]

SIZES: dict[Aspect, tuple[int, int]] = {"9:16": (1080, 1920), "16:9": (1920, 1080), "1:1": (1080, 1080), "4:5": (1080, 1350)}


class Palette(Frozen):
    """Colours of a picture, "#rrggbb"."""

    background: str = "#10141c"
    surface: str = "#1c2430"
    primary: str = "#3d7ea6"
    accent: str = "#ffc04d"
    ink: str = "#f7f5ef"


class Word(Frozen):
    """A spoken word as it is written, punctuation included; times count from the start of its narration."""

    text: str
    start_s: float
    end_s: float


class Layer(Frozen):
    """One sheet of a picture with depth. `depth`: 0 far to 1 near. `margin`: how far it reaches over each edge, as a share of the frame."""

    path: Path
    depth: float = Field(0.0, ge=0, le=1)
    margin: float = Field(0.0, ge=0, le=0.5)


class Scene(Frozen):
    """What one scene shows and says.

    picture, layers or clip: what is seen; layers (back to front) stand for the picture where both are given. focus: what the eye is to
    rest on, as shares of width and height. quiet: x0, y0, x1, y1 in the same shares: where a title may stand. speech_s: length of its
    narration, 0 when nothing is said. seconds: the length wished for a scene in which nothing is said.
    captions: language -> the same words in that language.
    """

    picture: Path | None = None
    layers: tuple[Layer, ...] = ()
    clip: Path | None = None
    focus: tuple[float, float] | None = None
    quiet: tuple[float, float, float, float] | None = None
    palette: Palette = Palette()
    title: str = ""
    narration: Path | None = None
    speech_s: float = Field(0.0, ge=0)
    words: tuple[Word, ...] = ()
    text: str = ""
    captions: dict[str, str] = Field(default_factory=dict)
    seconds: float | None = Field(None, gt=0)


class Film(Frozen):
    """A whole film. voice_over: one recording over all scenes instead of a narration for each; words then count from its start.

    music_level_db: by how much music under a voice is louder than usual.
    beats_s: beats of the music, from the film's start. subtitle_language: empty: the language spoken.
    """

    scenes: tuple[Scene, ...] = Field(min_length=1)
    aspect: Aspect = "9:16"
    wanted_s: float | None = Field(None, gt=0)
    music: Path | None = None
    music_level_db: float = Field(0.0, ge=-12, le=8)
    beats_s: tuple[float, ...] = ()
    voice_over: Path | None = None
    voice_over_s: float = 0.0
    language: str = ""
    subtitle_language: str = ""
    subtitles: SubtitleStyle = "karaoke"
    look: LookName = "bold"
    energy: Energy = "balanced"
    title: str = ""
    seed: int = 0

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return SIZES[self.aspect]

    @property
    def shown_language(self) -> str:
        """The language of the burned-in words."""
        return self.subtitle_language or self.language
