"""Edit a clip: any number of operations, one render."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tools.contract import Field, ToolInput, ToolOutput, Video, Workspace, tool
from tools.registry import operations
from tools.video.contract import VideoOperation

if TYPE_CHECKING:
    AnyOperation = VideoOperation
else:
    AnyOperation = operations("video")


class Input(ToolInput):
    video: Video = Field(description="The clip to edit; the file itself is never changed.")
    operations: list[AnyOperation] = Field(
        min_length=1, max_length=20, description="What to do to it, in the order it was said. All of it is done in one render."
    )


class Output(ToolOutput):
    video: Video = Field(description="The edited clip, MP4.")
    source_duration_s: float = Field(description="Length of the clip before, in seconds.")
    duration_s: float = Field(description="Length of the result, in seconds.")
    done: list[str] = Field(description="What each operation did, in a few words.")
    warnings: list[str] = Field([], description="What a person should know about the result.")
    timeline: dict[str, Any] = Field(description="The cut list: which stretches of the source were kept, at what speed, in which frame.")
    inspection: dict[str, Any] = Field(description="What was measured on the finished file.")


@tool(
    lane="media",
    say=[
        "edit {video}",
        "edit the video",
        "edit my clip",
        "cut this video",
        "ตัดต่อวิดีโอ",
        "смонтируй видео",
        "отредактируй клип",
    ],
)
def edit(args: Input, work: Workspace) -> Output:
    """Edit a video clip: cut silences, trim, change speed, reframe, clean the sound.

    Everything asked for in one sentence belongs into one call, in the order it was said: it is rendered once.
    """
    raise NotImplementedError
