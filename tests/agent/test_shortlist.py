"""Of many tools a model is shown those that fit; the others it may name all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent import prompts
from agent.contract import Request, Turn
from agent.foreign import read_catalogue
from agent.shortlist import shortlist
from tools.contract import Tool
from tools.plan import Plan, Step
from tools.registry import registry

FOREIGN = Path(__file__).parents[2] / "evals" / "foreign" / "media_tools.json"


@pytest.fixture(scope="module")
def foreign(jarvis_home: Path) -> list[Tool]:
    tools = read_catalogue(FOREIGN)
    assert len(tools) > 40
    return tools


def names(request: Request, catalogue: list[Tool], limit: int = 20) -> list[str]:
    return [tool.name for tool in shortlist(request, catalogue, limit)]


def test_a_small_catalogue_is_shown_whole(jarvis_home: Path) -> None:
    tools = list(registry().tools.values())[:5]
    assert shortlist(Request("hello"), tools, 20) == tools


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("take the sound out of the film and remove the hiss", ["Audio Extractor", "Audio Noise Reduction"]),
        ("download https://example.org/a.jpg and colour it", ["Image Downloader", "Image Colorizer"]),
    ],
)
def test_what_a_sentence_needs_is_among_them(foreign: list[Tool], text: str, wanted: list[str]) -> None:
    shown = names(Request(text), foreign)
    assert len(shown) == 20
    assert set(wanted) <= set(shown)


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("сделай видео про кофе на 30 секунд", "video.short"), ("ทำวิดีโอเกี่ยวกับกาแฟ 30 วินาที", "video.short"),
        ("read this aloud", "voice.speak"), ("опубликуй в тиктоке", "publishing.plan"), ("แต่งเพลงเศร้าๆ", "music.generate"),
    ],
)  # fmt: skip
def test_the_house_in_three_languages(jarvis_home: Path, text: str, tool: str) -> None:
    assert tool in names(Request(text), list(registry().tools.values()), 6)


def test_a_plan_that_is_corrected_keeps_its_tools_and_a_short_message_leans_on_the_last_turns(foreign: list[Tool]) -> None:
    last = foreign[-1].name
    rejected = Plan(goal="g", steps=[Step(id="a", tool=last)])
    assert last in names(Request("hmm", rejected=rejected, problems=["no"]), foreign)
    earlier = [Turn("user", "please transcribe the recording")]
    assert "Speech-to-Text" in names(Request("again, but the other one", history=earlier), foreign)


def test_the_others_are_named_in_few_words(foreign: list[Tool]) -> None:
    shown = shortlist(Request("cut the film"), foreign, 20)
    told = prompts.others(foreign, shown).splitlines()
    assert len(told) == len(foreign) - 20 and all(len(line) < 140 for line in told)
    assert prompts.others(shown, shown) == ""
