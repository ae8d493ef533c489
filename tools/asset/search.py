"""Find files among the person's own."""

from __future__ import annotations

from typing import Literal

from tools.contract import Asset, Audio, Field, Image, ToolInput, ToolOutput, Video, Workspace, tool

Kind = Literal["image", "video", "audio", "text", "subtitles", "midi", "document", "post", "report"]


class Input(ToolInput):
    query: str = Field("", max_length=200, description="Words of the file's name or details, e.g. 'talk'. Empty: the newest files.")
    kind: Kind | None = Field(None, description="Only files of this kind. Empty: all kinds.")
    limit: int = Field(10, ge=1, le=50, description="At most this many, newest first.")


class Output(ToolOutput):
    assets: list[Asset] = Field([], description="The files found, newest first.")
    video: Video | None = Field(None, description="The newest video found.")
    audio: Audio | None = Field(None, description="The newest sound found.")
    image: Image | None = Field(None, description="The newest picture found.")


@tool(
    lane="light",
    say=[
        "find my files about {query}",
        "search for {query}",
        "find the video called {query}",
        "find the {kind} {query}",
        "show my videos",
        "show my last {limit} files",
        "list my {kind} files",
        "which files do I have",
        "where is the clip {query}",
        "ค้นหาไฟล์ {query}",
        "แสดงวิดีโอของฉัน",
        "найди файл {query}",
        "покажи мои видео",
    ],
)
def search(args: Input, work: Workspace) -> Output:
    """Find files among your own by name, kind or details."""
    raise NotImplementedError
