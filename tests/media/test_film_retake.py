"""Spoken scenes made to fit: nothing is touched that fits, voices stay natural, as few scenes as can be are left out."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.film.retake import FASTEST, SLOWEST, retake
from media.film.schedule import fitted_duration


def natural(said: Sequence[float]) -> float:
    return fitted_duration(said, None)


def test_what_fits_is_left_alone() -> None:
    speech = [3.0] * 5
    assert retake(speech, natural(speech), [1, 2, 3], natural).speed == 1.0


def test_a_little_too_long_is_said_faster_by_everyone() -> None:
    speech = [3.0] * 5
    found = retake(speech, natural(speech) / 1.09, [1, 2, 3], natural)
    assert found.kept == (0, 1, 2, 3, 4) and 1.05 < found.speed <= FASTEST


def test_too_short_is_said_slower_but_never_drawled() -> None:
    speech = [3.0] * 5
    assert retake(speech, natural(speech) * 1.16, [1, 2, 3], natural).speed == SLOWEST


def test_much_too_long_loses_the_scene_that_leaves_the_pace_most_natural() -> None:
    speech = [3.0, 2.0, 6.0, 1.0, 3.0]
    found = retake(speech, natural([3.0, 2.0, 1.0, 3.0]), [1, 2, 3], natural)
    assert found.kept == (0, 1, 3, 4) and found.speed == 1.0


@given(st.lists(st.floats(0.6, 9), min_size=3, max_size=12), st.floats(6, 60))
def test_the_film_is_as_long_as_wanted_wherever_scenes_may_go(speech: list[float], wanted_s: float) -> None:
    optional = list(range(1, len(speech) - 1))
    found = retake(speech, wanted_s, optional, natural)
    assert SLOWEST <= found.speed <= FASTEST
    assert set(found.kept) | set(optional) == set(range(len(speech))) and found.kept == tuple(sorted(found.kept))
    said = [speech[index] / found.speed for index in found.kept]
    if len(found.kept) > 2:
        assert fitted_duration(said, wanted_s) <= 1.05 * wanted_s + 0.1


@pytest.mark.parametrize("wanted_s", [6.0, 20.0])
def test_a_script_that_never_fits_keeps_its_opening_and_its_end(wanted_s: float) -> None:
    assert retake([20.0, 5.0, 20.0], wanted_s, [1], natural).kept == (0, 2)
