"""The contract of an operation of `video.edit`: it turns one timeline into the next and never renders anything itself.

    class Reverse(VideoOperation):
        \"\"\"Play the clip backwards.\"\"\"

        acts_on: ClassVar[ActsOn] = "time"
        say: ClassVar[list[str]] = ["play it backwards"]

        type: Literal["reverse"] = "reverse"

        def apply(self, edit: Edit, clip: Clip) -> Change:
            return Change(..., "played backwards")

Analysis results (speech, the subject's path) come from `clip`, which computes each once per call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, NamedTuple

from tools.contract import Operation

if TYPE_CHECKING:
    from media.timeline import Edit

ActsOn = Literal["time", "picture", "sound"]


class Clip:
    """The clip being edited and what was found out about it."""


class Change(NamedTuple):
    """The timeline after an operation, and what was done in a few words ("cut 6 silences (12.8 s)")."""

    edit: Edit
    did: str


class VideoOperation(Operation):
    """Base of the operations. Within what they act on they are applied in the order the person said them.

    What acts on time goes before picture and sound: those do not depend on it, and need only look at what is kept.
    """

    acts_on: ClassVar[ActsOn]

    def apply(self, edit: Edit, clip: Clip) -> Change:
        """The next timeline. Raises ToolRetry when other arguments would work, ToolFailed when the clip cannot have it done."""
        raise NotImplementedError

    def analysis_s(self, duration_s: float) -> float:
        """Expected seconds of looking or listening for a clip that long (an upper bound on two cores); 0 when there is none."""
        return 0.0
