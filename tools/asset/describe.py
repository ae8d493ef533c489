"""Say what a file is."""

from __future__ import annotations

from typing import Any

from tools.contract import Asset, Field, ToolInput, ToolOutput, Workspace, tool


class Input(ToolInput):
    asset: Asset = Field(description="The file to look at: a video, sound, picture, text, subtitles, MIDI or document.")


class Output(ToolOutput):
    kind: str = Field(description="video, audio, image, text, subtitles, midi or document.")
    facts: dict[str, Any] = Field(description="What was measured: size_bytes, duration_s, width_px, codecs, loudness and so on.")


@tool(
    lane="media",
    say=[
        "describe {asset}",
        "describe this file",
        "what is this file",
        "what is in {asset}",
        "how long is this video",
        "how big is the file",
        "tell me about this clip",
        "what format is it",
        "how loud is this recording",
        "show the details of {asset}",
        "ไฟล์นี้คืออะไร",
        "วิดีโอนี้ยาวเท่าไหร่",
        "что это за файл",
        "сколько длится это видео",
        "опиши файл",
    ],
)
def describe(args: Input, work: Workspace) -> Output:
    """Describe a file: what it is, how long or large it is, and how it sounds."""
    raise NotImplementedError
