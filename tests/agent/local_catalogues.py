# ruff: noqa: E501 - the sources of small tools, one line a thing
"""Catalogues the local planner was not written for: a media studio found in a package on the path, and a household made in memory."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any, Literal

from tools.contract import Field, Tool, ToolInput, ToolOutput

_HEAD = """
from __future__ import annotations
from typing import ClassVar, Literal
from tools.contract import Audio, Field, Image, Operation, Text, ToolInput, ToolOutput, Workspace, tool
"""

STUDIO = {
    "image/upscale.py": '''
class Input(ToolInput):
    image: Image = Field(description="The picture to enlarge")
    scale: int = Field(ge=2, le=4, description="How many times as wide and high: 2, 3 or 4.")
class Output(ToolOutput):
    image: Image
@tool(lane="media", say=["upscale {image} {scale}x", "make the picture {scale} times bigger", "increase the resolution", "enlarge the photo"])
def upscale(args: Input, work: Workspace) -> Output:
    """Enlarge a picture and keep it sharp."""
''',
    "script/write.py": '''
class Input(ToolInput):
    topic: str = Field(description="What it is about")
    tone: Literal["funny", "serious", "calm"] = Field("serious", description="How it sounds")
    duration_s: float = Field(30, gt=0, description="Length when spoken, in seconds")
class Output(ToolOutput):
    text: Text
@tool(lane="light", say=["write a script about {topic}", "draft a {tone} script on {topic}", "come up with a {duration_s} second story about {topic}"])
def write(args: Input, work: Workspace) -> Output:
    """Write a script for a video."""
''',
    "voice/speak.py": '''
class Input(ToolInput):
    script: Text | None = Field(None, description="A text to read")
    text: str = Field("", description="The words to say")
    language: str = Field("en", description="Language of the voice")
class Output(ToolOutput):
    audio: Audio
@tool(lane="media", say=["read it aloud", "say {text} in {language}", "narrate the script", "speak {text}", "read {text} out loud in {language}"])
def speak(args: Input, work: Workspace) -> Output:
    """Read words aloud with a voice."""
''',
    "music/generate.py": '''
class Input(ToolInput):
    mood: Literal["calm", "happy", "epic", "sad"] = Field(description="Feeling of the music")
    duration_s: float = Field(30, gt=0, le=600, description="Length in seconds")
    tempo_bpm: int | None = Field(None, ge=40, le=220, description="Beats per minute")
class Output(ToolOutput):
    audio: Audio
@tool(lane="media", say=["make {mood} music", "compose {duration_s} seconds of {mood} music", "a {mood} song at {tempo_bpm} bpm", "generate a melody", "I want a soundtrack"])
def generate(args: Input, work: Workspace) -> Output:
    """Compose a piece of music."""
''',
    "text/translate.py": '''
class Input(ToolInput):
    text: Text = Field(description="The text to translate")
    languages: list[str] = Field(description="Languages to translate into")
class Output(ToolOutput):
    text: Text
@tool(lane="network", say=["translate this into {languages}", "translate the text to {languages}", "put it into {languages}"])
def translate(args: Input, work: Workspace) -> Output:
    """Translate a text into other languages."""
''',
    "audio/remaster.py": '''
class Denoise(Operation):
    """Take the noise out."""
    say: ClassVar[list[str]] = ["remove the noise", "denoise it", "reduce the noise by {strength_percent}%"]
    type: Literal["denoise"] = "denoise"
    strength_percent: float = Field(80, ge=0, le=100, description="How much of the noise goes")
class Equalize(Operation):
    """Change the colour of the sound."""
    say: ClassVar[list[str]] = ["make it {preset}", "make it sound {preset}", "boost the vocals", "equalize it"]
    type: Literal["equalize"] = "equalize"
    preset: Literal["warm", "bright", "vocal"] = Field(description="The colour", json_schema_extra={"say": {"vocal": ["vocals", "voice", "singer"]}})
class Loudness(Operation):
    """Bring the loudness to a level."""
    say: ClassVar[list[str]] = ["make it louder", "set the loudness to {target_lufs} LUFS"]
    type: Literal["loudness"] = "loudness"
    target_lufs: float = Field(-14, ge=-31, le=-5, description="Loudness to reach")
class Input(ToolInput):
    audio: Audio = Field(description="The recording")
    operations: list[Denoise | Equalize | Loudness] = Field(description="What to do")
class Output(ToolOutput):
    audio: Audio
@tool(lane="media", say=["remaster the song", "master this track"])
def remaster(args: Input, work: Workspace) -> Output:
    """Remaster a recording."""
''',
}


def write_package(root: Path, name: str, files: dict[str, str]) -> None:
    """A tool package on disk: `<root>/<name>/<domain>/<verb>.py`."""
    for path, body in files.items():
        target = root / name / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_HEAD + textwrap.dedent(body), encoding="utf-8")
        for folder in (target.parent, target.parent.parent):
            (folder / "__init__.py").touch()


class Lights(ToolInput):
    room: Literal["kitchen", "bedroom", "living_room"] = Field(description="Which room")
    on: bool = Field(True, description="Whether they are lit")
    brightness_percent: int = Field(100, ge=0, le=100, description="How bright")


class Timer(ToolInput):
    duration_s: float = Field(gt=0, description="Seconds until it rings")
    label: str = Field("", description="What it is for")


class Mail(ToolInput):
    to: str = Field(description="Address of the recipient")
    text: str = Field(description="The message")


class Empty(ToolInput):
    pass


class Nothing(ToolOutput):
    pass


def make_tool(name: str, model: type[ToolInput], say: list[str], description: str) -> Tool:
    """A tool in memory, as the registry would hold it."""

    def function(args: Any, work: Any) -> Nothing:
        return Nothing()

    return Tool(
        name=name, function=function, input=model, output=Nothing, description=description, effect="none", lane="light", version=1, say=tuple(say),
        composite=False, timeout_s=10, estimate=lambda args: None,  # type: ignore[arg-type, return-value]
    )  # fmt: skip


def home() -> list[Tool]:
    """A household: lights, a timer, mail."""
    return [
        make_tool("home.lights", Lights, ["turn on the lights in the {room}", "switch the {room} light off", "dim the {room} lamps to {brightness_percent}%"],
                  "Switch and dim the lights."),
        make_tool("timer.start", Timer, ["set a timer for {duration_s}", "start a timer called {label}", "wake me up in {duration_s}"], "Start a timer."),
        make_tool("mail.send", Mail, ["email {text} to {to}", "send a message to {to} saying {text}"], "Send an e-mail."),
    ]  # fmt: skip
