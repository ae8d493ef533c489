"""Pictures in the terminal: two pixels a character, in the picture's colours and proportions; only whole pictures."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from cli.thumbnails import is_picture, thumbnail


def png(width: int, height: int, colour: tuple[int, int, int], mode: str = "RGB") -> bytes:
    picture = Image.new(mode, (width, height), colour)
    half = Image.new(mode, (width, height // 2), (0, 0, 255))
    picture.paste(half, (0, height // 2))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize(("width", "height"), [(1080, 1920), (1920, 1080), (1080, 1080), (1080, 1350)])
def test_a_picture_keeps_its_proportions_and_colours(width: int, height: int) -> None:
    text = thumbnail(png(width, height, (255, 0, 0)))
    assert text is not None
    lines = text.split()
    rows, columns = len(lines), len(lines[0].plain)
    assert columns / (2 * rows) == pytest.approx(width / height, rel=0.12) and rows <= 9
    assert str(lines[0].spans[0].style) == "#ff0000 on #ff0000"
    assert str(lines[-1].spans[-1].style) == "#0000ff on #0000ff"


def test_what_is_no_picture_is_not_drawn() -> None:
    assert thumbnail(b"not a picture") is None
    assert not is_picture({"kind": "video", "id": "a"})
    assert not is_picture({"kind": "image", "meta": {"depth": 0.5}}), "a sheet of a picture that moves"
    assert is_picture({"kind": "image", "meta": {"palette": {}}, "size_bytes": 10})


def test_transparency_and_odd_sizes_do_no_harm() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (3, 1), (10, 20, 30, 0)).save(out, "PNG")
    assert thumbnail(out.getvalue()) is not None and thumbnail(png(1, 400, (1, 2, 3)), large=True) is not None
