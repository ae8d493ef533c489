"""image.generate draws what the words name, in three languages, in the asked shape, with layers that add up to the picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow

from core.errors import InvalidPlan
from tools.executor import Outcome
from tools.image.contract import SIZES
from tools.registry import Registry
from tools.validate import validate_args

Run = Callable[..., Outcome]


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
    assert whole.shape[2] == 3 and len(layers) >= 4
    for layer in layers[1:]:
        above = pixels(layer).astype(float)
        alpha = above[..., 3:] / 255
        whole = above[..., :3] * alpha + whole * (1 - alpha)
    margin = layers[0].meta["margin"]
    height, width = picture.shape[:2]
    top, left = round(margin * height), round(margin * width)
    assert whole.shape[:2] == (height + 2 * top, width + 2 * left)
    assert np.abs(whole[top : top + height, left : left + width] - picture).max() <= 3  # each layer is rounded once
    depths = [layer.meta["depth"] for layer in layers]
    assert depths[0] == 0 and all(0 <= depth <= 1 for depth in depths)


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
