"""image.generate draws what the words name, in three languages, in the asked shape, with layers that add up to the picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow

from core.errors import InvalidPlan, StepCancelled, ToolFailed, ToolRetry
from core.settings import settings
from tests.emulators.openai import Fault, OpenAI
from tests.emulators.openai_images import BLOCKED
from tools.executor import Outcome
from tools.image.contract import SIZES
from tools.registry import Registry, registry
from tools.validate import validate_args

Run = Callable[..., Outcome]


@pytest.fixture
def openai(jarvis_home: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenAI]:
    """A server that paints, with its key set: it goes before the drawing engine."""
    with OpenAI() as server:
        monkeypatch.setenv("OPENAI_API_KEY", server.key)
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        settings.cache_clear()
        registry.cache_clear()
        yield server
    monkeypatch.undo()
    settings.cache_clear()
    registry.cache_clear()


def made(outcome: Outcome) -> tuple[dict[str, Any], dict[str, Any]]:
    """The output, and the saved files by their asset id."""
    assert outcome.output is not None
    return outcome.output, {saved.id: saved for saved in outcome.saved}


def pixels(asset: Any) -> np.ndarray:
    return np.asarray(Pillow.open(asset.path))


@pytest.mark.parametrize(
    ("prompt", "aspect", "subject"),
    [
        ("a cat under the stars", "9:16", "cat"),
        ("горячий кофе на столе", "16:9", "hot beverage"),
        ("ไดโนเสาร์บนภูเขา", "1:1", "sauropod"),
    ],
)
def test_a_sentence_becomes_a_picture(call: Run, prompt: str, aspect: Any, subject: str) -> None:
    output, assets = made(call("image.generate", {}, prompt=prompt, aspect=aspect))
    image = assets[output["image"]]
    assert Pillow.open(image.path).size == SIZES[aspect]
    assert subject in output["subjects"] and subject in image.meta["subjects"]
    assert output["images"] == [output["image"]] and output["layers"] == []
    assert (image.meta["width_px"], image.meta["height_px"]) == SIZES[aspect]
    assert set(image.meta["palette"]) == {"background", "surface", "primary", "accent", "ink"}
    assert all(0 <= share <= 1 for share in (*image.meta["focus"], *image.meta["quiet"]))
    assert any(entry["drawing"] == subject and entry["licence"] for entry in image.evidence["drawings"])


def test_layers_add_up_to_the_picture(call: Run) -> None:
    output, assets = made(call("image.generate", {}, prompt="elephant in the mountains", layered=True))
    picture = pixels(assets[output["image"]]).astype(int)
    layers = [assets[ref] for ref in output["layers"]]
    whole = pixels(layers[0]).astype(float)
    assert whole.shape[2] == 3 and 2 <= len(layers) <= 4
    for layer in layers[1:]:
        above = pixels(layer).astype(float)
        alpha = above[..., 3:] / 255
        whole = above[..., :3] * alpha + whole * (1 - alpha)
    margin = layers[0].meta["margin"]
    height, width = picture.shape[:2]
    top, left = round(margin * height), round(margin * width)
    assert whole.shape[:2] == (height + 2 * top, width + 2 * left)
    apart = np.abs(whole[top : top + height, left : left + width] - picture)
    assert apart.mean() <= 1.5 and np.quantile(apart, 0.999) <= 10  # what is opaque is JPEG: off by less than the grain
    assert [Path(layer.path).suffix for layer in (assets[output["image"]], *layers[:2])] == [".jpg", ".jpg", ".png"]
    depths = [layer.meta["depth"] for layer in layers]
    assert depths == sorted(depths) and all(0 <= depth <= 1 for depth in depths)


def test_what_it_cannot_draw_is_said(call: Run) -> None:
    output, _ = made(call("image.generate", {}, prompt="qwertyzxcv"))
    assert output["subjects"] == [] and "OPENAI_API_KEY" in output["summary"]


def test_several_are_one_family_and_none_alike(call: Run) -> None:
    output, assets = made(call("image.generate", {}, prompt="tea", count=2, aspect="1:1"))
    first, second = (assets[ref] for ref in output["images"])
    assert np.abs(pixels(first).astype(int) - pixels(second)).mean() > 5
    assert first.meta["palette"]["background"] == second.meta["palette"]["background"]


def test_bad_values_are_told(catalogue: Registry) -> None:
    tool = catalogue.get("image.generate")
    wrong = (({"prompt": ""}, "prompt"), ({"prompt": "x", "count": 21}, "count"), ({"prompt": "x", "palette": "plaid"}, "palette"))
    for args, reason in wrong:
        with pytest.raises(InvalidPlan, match=reason):
            validate_args(tool, args, {})


@pytest.mark.parametrize("title", ["Good night", "История чая", "ประวัติศาสตร์กาแฟ"])
def test_words_on_a_picture(call: Run, title: str) -> None:
    plain, files = made(call("image.generate", {}, prompt="a cup of tea", aspect="4:5"))
    without = pixels(files[plain["image"]]).astype(int)
    output, assets = made(call("image.generate", {}, prompt="a cup of tea", aspect="4:5", title=title))
    image = assets[output["image"]]
    x0, y0, x1, _ = image.meta["quiet"]
    changed = np.abs(pixels(image).astype(int) - without).max(axis=2) > 40
    rows, columns = np.nonzero(changed)
    assert changed.mean() > 0.005
    assert columns.min() / 1080 >= x0 - 0.01 and columns.max() / 1080 <= x1 + 0.01 and rows.min() / 1080 >= y0 - 0.01
    assert image.evidence["fonts"][0]["licence"].startswith("SIL")


def test_words_and_subject_keep_apart_in_a_square(call: Run) -> None:
    """The subject is drawn smaller where it stands close under the words."""
    heights = []
    for title in ("", "Good night"):
        output, assets = made(call("image.generate", {}, prompt="a cup of tea", aspect="1:1", style="still_life", title=title))
        heights.append(assets[output["image"]].meta["quiet"][3])
    assert heights[1] < heights[0]


def test_a_poster_is_headed_and_says_so(call: Run) -> None:
    output, _ = made(call("image.generate", {}, prompt="a poster for our summer sale", aspect="4:5"))
    bare, _ = made(call("image.generate", {}, prompt="a poster for our summer sale", aspect="4:5", title=""))
    assert "Summer Sale" in output["summary"] and "Summer Sale" not in bare["summary"]


def test_letters_no_font_has_are_told(call: Run) -> None:
    with pytest.raises(ToolRetry, match="☕"):
        call("image.generate", {}, prompt="tea", aspect="1:1", title="Tea ☕")


def test_stop(call: Run, recorder: Any) -> None:
    recorder.stop_after = 1
    with pytest.raises(StepCancelled):
        call("image.generate", {}, prompt="tea", aspect="1:1", count=20)


def test_openai_paints_in_the_asked_shape_and_its_price_is_kept(openai: OpenAI, call: Run) -> None:
    outcome = call("image.generate", {}, prompt="a red bicycle", aspect="9:16", count=11, palette="blue")
    output, assets = made(outcome)
    assert [request.body["n"] for request in openai.requests] == [10, 1]
    body = openai.requests[0].body
    assert body["size"] == "1024x1536" and "response_format" not in body and "a red bicycle" in body["prompt"] and "blue" in body["prompt"]
    assert len(output["images"]) == 11 and all(Pillow.open(assets[ref].path).size == (1080, 1920) for ref in output["images"])
    assert sum((spent.usd for spent in outcome.spent), Decimal(0)) == Decimal("0.065") * 11
    assert output["subjects"] == [] and "no drawing" not in output["summary"]


def test_openai_refuses_and_fails_in_clear_words(openai: OpenAI, call: Run) -> None:
    with pytest.raises(ToolRetry, match="refuses to draw"):
        call("image.generate", {}, prompt=f"a {BLOCKED}")
    openai.script(Fault(400, message="The size is not supported."))
    with pytest.raises(ToolFailed, match="size is not supported"):
        call("image.generate", {}, prompt="a bicycle")


def test_when_openai_is_down_it_is_drawn_here_and_said(openai: OpenAI, call: Run, recorder: Any) -> None:
    openai.script(*[Fault(503, retry_after="0")] * 3)
    output, _ = made(call("image.generate", {}, prompt="a bicycle", aspect="1:1"))
    assert output["subjects"][0] == "bicycle" and recorder.changes[0][:2] == ("image.generate", "embedded")


def test_the_plan_tells_the_price(openai: OpenAI) -> None:
    tool = registry().get("image.generate")
    assert tool.estimate(validate_args(tool, {"prompt": "x", "count": 3, "aspect": "1:1"}, {})).usd == Decimal("0.135")
    assert not openai.requests
