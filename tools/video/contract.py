"""The contract of an operation of `video.edit`: it turns one timeline into the next and never renders anything itself.

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
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple, TypeVar

from tools.contract import Operation

if TYPE_CHECKING:
    from media.probe import Probe
    from media.timeline import Edit

ActsOn = Literal["time", "picture", "sound"]
T = TypeVar("T")


@dataclass
class Clip:
    """The clip being edited and what was found out about it during this call.

    name: what the person calls the file. progress: how far the operation at work is (0..1) and what it is doing, in a few words;
    it raises StepCancelled once the person stopped the step.
    """

    path: Path
    name: str
    facts: Probe
    progress: Callable[[float, str], None]
    cancelled: Callable[[], bool]
    _found: dict[Hashable, Any] = field(default_factory=dict)

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
