# ruff: noqa: E501 - tables of sentences read better unbroken
"""Files are joined in the order that is told."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

_TWO, _THREE = ("video:a.mp4", "video:b.mp4"), ("video:a.mp4", "video:b.mp4", "video:c.mp4")


@pytest.mark.parametrize(
    ("text", "files", "order"),
    [
        ("join these two clips", _TWO, [1, 2]), ("join these but the second one first", _TWO, [2, 1]), ("merge them, the 2nd clip goes first", _TWO, [2, 1]),
        ("combine these videos starting with the last one", _THREE, [3, 1, 2]), ("stitch these together in reverse order", _THREE, [3, 2, 1]),
        ("put these together, begin with the second", _TWO, [2, 1]), ("join the second and then the first", _TWO, [2, 1]),
        ("склей эти ролики", _TWO, [1, 2]), ("склей их, но второй поставь вперёд", _TWO, [2, 1]), ("соедини эти видео, начни с последнего", _THREE, [3, 1, 2]),
        ("склей эти два ролика, второй пойдёт первым", _TWO, [2, 1]), ("объедини ролики в обратном порядке", _TWO, [2, 1]),
        ("ต่อสองคลิปนี้", _TWO, [1, 2]), ("ต่อสองคลิปนี้ เอาคลิปที่สองขึ้นก่อน", _TWO, [2, 1]), ("รวมคลิปเหล่านี้ เริ่มด้วยคลิปที่สอง", _TWO, [2, 1]),
        ("ต่อคลิปโดยเอาคลิปที่สองไว้ข้างหน้า", _TWO, [2, 1]),
    ],
)  # fmt: skip
def test_files_are_joined_in_the_order_told(text: str, files: tuple[str, ...], order: list[int], house: list[Tool]) -> None:
    (step,) = said(planned(house, text, files=files))
    assert step == ("video.generate", {"clips": [f"$attachment.{number}" for number in order]})
