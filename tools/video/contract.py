"""What tools of video share: the scenes of `video.generate`, and the contract of an operation of `video.edit`.

An operation turns one timeline into the next and never renders anything itself.

    class Slower(VideoOperation):
        \"\"\"Play it at half its pace.\"\"\"

        acts_on: ClassVar[ActsOn] = "time"
        say: ClassVar[list[str]] = ["half the pace"]

        type: Literal["slower"] = "slower"

        def apply(self, edit: Edit, clip: Clip) -> Change:
            return Change(change_speed(edit, 0.5), "half the pace")

What has to be listened to or looked at is found out through `clip.once`, so that two operations never do it twice.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple, Self, TypeVar

from pydantic import BaseModel, ConfigDict, model_validator

from core.phrasebook import Phrasebook
from tools.contract import Audio, Field, Image, Operation, Video

if TYPE_CHECKING:
    from media.probe import Probe
    from media.timeline import Edit

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
ActsOn = Literal["time", "picture", "sound"]
T = TypeVar("T")


class FilmWord(BaseModel):
    """A spoken word as it is written; times count from the start of its narration (or of the film's voice-over)."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field(max_length=200, description="The word, with the marks that belong to it.")
    start_s: float = Field(ge=0, le=36000, description="When it begins, in seconds from the start of its narration.")
    end_s: float = Field(ge=0, le=36000, description="When it ends.")


class FilmScene(BaseModel):
    """One scene of `video.generate`: what is seen, what is said, what is written."""

    model_config = ConfigDict(extra="forbid")

    picture: Image | None = Field(default=None, description="What is seen: a picture of any size.")
    layers: list[Image] = Field(default=[], max_length=12, description="The picture as sheets with depth, back to front, instead.")
    clip: Video | None = Field(default=None, description="What is seen: a clip instead of a picture.")
    title: str = Field(default="", max_length=160, description="A title that is shown when the scene begins.")
    narration: Audio | None = Field(default=None, description="What is said, as a recording.")
    words: list[FilmWord] = Field(default=[], max_length=2000, description="When each word of it is heard.")
    text: str = Field(default="", max_length=5000, description="What is said, as a text.")
    captions: dict[str, str] = Field(default={}, description="What is said in other languages: language -> text.")
    seconds: float | None = Field(default=None, gt=0, le=600, description="How long the scene lasts when nothing is said.")

    @model_validator(mode="after")
    def _words_in_order(self) -> Self:
        times = [word.start_s for word in self.words]
        if times != sorted(times) or any(word.end_s < word.start_s for word in self.words):
            raise ValueError("the words follow each other in time, each ending after it begins")
        return self


def seconds_said(number: str, language: str) -> str:
    """Seconds with their unit."""
    return _SAY.say("seconds", language, seconds=number.replace(".", ",") if language == "ru" else number)


def clock(seconds: float, language: str = "en") -> str:
    """A time as people write it: 7.5 s, 1:07, 1:02:30."""
    if seconds < 60:
        return seconds_said(f"{seconds:.1f}".removesuffix(".0"), language)
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


@dataclass
class Clip:
    """The clip being edited and what was found out about it during this call.

    name: what the person calls the file. progress: how far the operation at work is (0..1) and what it is doing, in a few words;
    it raises StepCancelled once the person stopped the step. language: the person's.
    """

    path: Path
    name: str
    facts: Probe
    progress: Callable[[float, str], None]
    cancelled: Callable[[], bool]
    language: str = "en"
    _found: dict[Hashable, Any] = field(default_factory=dict)

    def say(self, key: str, **values: object) -> str:
        """A sentence of `phrases.toml` in the person's language."""
        return _SAY.say(f"edit_{key}", self.language, **values)

    def once(self, question: Hashable, answer: Callable[[], T]) -> T:
        """The answer to a question about the clip: worked out at the first call, remembered afterwards."""
        if question not in self._found:
            self._found[question] = answer()
        return self._found[question]


class Change(NamedTuple):
    """The timeline after an operation. `did`: what was done in a few words; `warning`: what the person should know about it.

    `label`: a word for the result's file name ("vertical"); empty for most.
    """

    edit: Edit
    did: str
    warning: str = ""
    label: str = ""


class VideoOperation(Operation):
    """Base of the operations. They are applied in the order the person said them, but those on time come before picture and sound.

    Picture and sound do not depend on what is cut; so the subject is searched only where the clip is kept.
    """

    acts_on: ClassVar[ActsOn]
    single: ClassVar[bool] = False
    """A clip can have it done once only (it has one shape): a second one with other values is refused."""

    def apply(self, edit: Edit, clip: Clip) -> Change:
        """The next timeline. Raises ToolRetry when other arguments would work, ToolFailed when this clip cannot have it done."""
        raise NotImplementedError

    def longest_s(self, duration_s: float) -> float:
        """The longest a clip of that length can be afterwards, in seconds."""
        return duration_s

    def analysis_s(self, duration_s: float) -> float:
        """Expected seconds of listening or looking for a clip of that length; 0 when there is none."""
        return 0.0
