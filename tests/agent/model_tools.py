"""A small catalogue with operations, effects, composites' shape and an argument called title."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from tools.contract import Cost, Effect, Operation, Tool, ToolInput, ToolOutput, Video


class CutSilence(Operation):
    type: Literal["cut_silence"] = "cut_silence"
    threshold_db: float | None = Field(None, description="Silence below this; empty: found from the clip")


class Speed(Operation):
    type: Literal["speed"] = "speed"
    factor: float = Field(gt=0.25, le=4)


class EditInput(ToolInput):
    video: Video = Field(description="The video to change")
    operations: list[Annotated[CutSilence | Speed, Field(discriminator="type")]] = Field(min_length=1)


class PostInput(ToolInput):
    media: Video
    cover: Video | None = None
    title: str = ""


class Clip(ToolOutput):
    video: Video


def _tool(name: str, description: str, taken: type[ToolInput], given: type[ToolOutput], effect: Effect = "none") -> Tool:
    def function(args: Any, work: Any) -> Any:
        raise AssertionError("nothing runs while planning")

    def estimate(_: Any) -> Cost:
        return Cost()

    return Tool(
        name=name, function=function, input=taken, output=given, description=description, effect=effect, lane="media", version=1, say=(),
        composite=False, timeout_s=60.0, estimate=estimate,
    )  # fmt: skip


CATALOGUE = [
    _tool("video.edit", "Change a video: all operations in one render.", EditInput, Clip),
    _tool("publishing.plan", "Publish media now or later.", PostInput, ToolOutput, "publishes"),
]
