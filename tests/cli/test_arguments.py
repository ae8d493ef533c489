"""A tool's arguments on the command line come from its schema; the schemas here are those of real pydantic models."""

from __future__ import annotations

from typing import Any

import pytest

from cli.arguments import Option, options_of, parse, replace_assets
from core.errors import InvalidInput
from tools.contract import Aspect, Audio, Field, ToolInput, Video
from tools.registry import registry


class Input(ToolInput):
    video: Video = Field(description="The clip")
    music: Audio | None = Field(None, description="Music under it")
    count: int = Field(3, description="How many")
    factor: float = 1.0
    aspect: Aspect | None = None
    languages: list[str] = Field([], description="Languages of the subtitles")
    burn: bool = False
    extras: dict[str, int] = Field({})
    clips: list[Video] = Field([])


OPTIONS = options_of(Input.model_json_schema())
EDIT = options_of(registry().get("video.edit").input.model_json_schema())


def read(*words: str, options: dict[str, Option] = OPTIONS) -> dict[str, Any]:
    return parse(list(words), options, "test.tool")


def test_values_are_typed_and_what_is_read_is_accepted_by_the_tool() -> None:
    values = read(
        "--video", "a.mp4", "--count=5", "--factor", "-0.5", "--burn", "--languages", "en", "--languages", "th", "--extras", '{"a": 1}'
    )
    assert values == {"video": "a.mp4", "count": 5, "factor": -0.5, "burn": True, "languages": ["en", "th"], "extras": {"a": 1}}
    Input.model_validate(values)
    assert read("--video", "a", "--no-burn", "--languages", '["en", "th"]') == {"video": "a", "burn": False, "languages": ["en", "th"]}


def test_operations_by_name_or_as_json() -> None:
    values = read("--video", "a", "--operations", "cut_silence", "--operations", '{"type": "reframe", "aspect": "9:16"}', options=EDIT)
    assert values["operations"] == [{"type": "cut_silence"}, {"type": "reframe", "aspect": "9:16"}]
    assert registry().get("video.edit").input.model_validate(values)


@pytest.mark.parametrize(
    ("words", "message", "hint"),
    [
        (["--vdeo", "a"], "no argument --vdeo", "--video"),
        ([], "needs --video", "--help"),
        (["--video"], "needs a value", "The clip"),
        (["--video", "a", "--count", "many"], "whole number, not 'many'", None),
        (["--video", "a", "--burn=perhaps"], "yes or no, not 'perhaps'", None),
        (["--video", "a", "--extras", "{oops"], "does not take", "JSON"),
        (["--video", "a", "--languages", "[oops"], "not valid JSON", "quotes"),
        (["clip.mp4"], "not expected", "--help"),
    ],
)
def test_what_is_wrong_is_said_with_what_would_be_right(words: list[str], message: str, hint: str | None) -> None:
    with pytest.raises(InvalidInput, match=message) as caught:
        read(*words)
    assert hint is None or hint in (caught.value.hint or "")


def test_assets_are_found_wherever_the_schema_has_them() -> None:
    values = read("--video", "a.mp4", "--music", "b.wav", "--clips", "c.mp4", "--clips", "d.mp4", "--languages", "a.mp4")
    sent = {name: replace_assets(value, OPTIONS[name].schema, str.upper) for name, value in values.items()}
    assert sent == {"video": "A.MP4", "music": "B.WAV", "clips": ["C.MP4", "D.MP4"], "languages": ["a.mp4"]}


def test_help_names_the_type_of_every_argument_of_every_tool() -> None:
    for tool in registry().tools.values():
        for option in options_of(tool.input.model_json_schema()).values():
            assert option.type and option.flag.startswith("--")
