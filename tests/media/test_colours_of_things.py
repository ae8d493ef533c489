"""A word that says which colour something has, or how it feels, draws nothing by itself: in "an orange cat" is no orange."""

from __future__ import annotations

import pytest

from media.pictures.casting import cast


def drawn(prompt):
    return [found.drawing.name for found in cast(prompt)]


@pytest.mark.parametrize(
    ("prompt", "first", "nowhere"),
    [
        ("an orange cat", "cat", "tangerine"),
        ("a ginger cat by the window", "cat", "ginger root"),
        ("a silver car", "automobile", "2nd place medal"),
        ("blue bird", "owl", "saxophone"),
        ("a black cat on a blue sofa", "black cat", "saxophone"),
        ("a rose dress", "dress", "rose"),
        ("розовое платье", "dress", "rose"),
        ("оранжевый кот", "cat", "orange book"),
        ("жёлтое платье", "dress", "hatching chick"),
        ("золотая осень", "maple leaf", "gem stone"),
        ("แมวส้ม", "cat", "tangerine"),
        ("แมวสีส้ม", "cat", "tangerine"),
        ("หมาสีน้ำตาล", "dog", "shortcake"),
        ("หมาน้ำตาล", "dog", "shortcake"),
        ("รถสีเงิน", "automobile", "money bag"),
        ("เสื้อส้ม", "t-shirt", "tangerine"),
    ],
)
def test_a_colour_of_something_is_no_thing(prompt, first, nowhere):
    assert drawn(prompt)[0] == first and nowhere not in drawn(prompt)


@pytest.mark.parametrize(
    ("prompt", "named"),
    [
        ("orange juice", "tangerine"),
        ("a cat and an orange", "tangerine"),
        ("แมวกับส้ม", "tangerine"),
        ("ต้นส้ม", "tangerine"),
        ("an orange", "tangerine"),
        ("a rose garden", "rose"),
        ("chocolate cake", "chocolate bar"),
        ("olive oil", "olive"),
        ("green tea", "teapot"),
        ("แมวสีดำ", "black cat"),
        ("чёрный кот", "black cat"),
        ("золотая рыбка", "tropical fish"),
        ("the blues", "saxophone"),
        ("a golden retriever on a beach", "dog"),
        ("ดินสอสี", "crayon"),
    ],
)
def test_what_is_a_thing_is_drawn(prompt, named):
    assert named in drawn(prompt)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("she gives it to a cold hedgehog", "hedgehog"), ("a tired dog", "dog"), ("a cold cup of tea", "teapot"),
        ("голодного волка", "wolf"), ("hot dog", "hot dog"), ("cold weather", "snowman"), ("cold", "snowman"),
    ],
)  # fmt: skip
def test_what_a_thing_is_like_is_no_thing_beside_it(text: str, shown: str) -> None:
    assert drawn(text)[0] == shown
