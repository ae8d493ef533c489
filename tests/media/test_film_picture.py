"""The camera: moves are smooth to fractions of a pixel, never the same twice, and never show an edge; sheets lie over each other."""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from media.film import transitions
from media.film.focus import focus_of
from media.film.moves import View, plan_moves
from media.film.resample import span
from media.film.scenes import Energy, Palette
from media.film.sheets import DENSITY, Frame, inside, lay, matrix, opaque, premultiplied, see_through, yuv
from media.film.sources import nearer
from media.layers import grouped

ENERGIES: tuple[Energy, ...] = ("calm", "balanced", "lively")


@settings(deadline=None, max_examples=40)
@given(st.lists(st.floats(1, 30), min_size=2, max_size=20), st.sampled_from(ENERGIES), st.integers(0, 10_000))
def test_moves_never_repeat_and_stay_inside(lengths_s: list[float], energy: Energy, seed: int) -> None:
    moves = plan_moves(lengths_s, [(0.2, 0.8)] * len(lengths_s), energy, seed)
    assert all(one.kind.split("_")[0] != two.kind.split("_")[0] for one, two in pairwise(moves))
    for move, length_s in zip(moves, lengths_s, strict=True):
        for share in (0.0, 0.3, 0.7, 1.0):
            view = move.at(share)
            assert tuple(inside(view, 0.0)) == pytest.approx(tuple(view), abs=1e-9)
        speed = abs(move.at(0.51).zoom - move.at(0.5).zoom) / (0.01 * length_s)
        assert speed < 0.06, "slow enough to be looked at"


@settings(deadline=None)
@given(st.floats(0.8, 1.3), st.floats(60, 120), st.integers(300, 1080))
def test_the_box_of_a_resize_is_where_the_camera_looks(step: float, start: float, count: int) -> None:
    found = span(step, start, count, 2000)
    if found is None:  # a ratio of small whole numbers has few phases; the warp does those
        assert any(abs(step * n - round(step * n)) < 0.02 for n in range(1, 33))
        return
    ratio, few_phases = found.length / found.size, any(abs(step * n - round(step * n)) < 0.02 for n in range(1, 11))
    for pixel in (0, count // 2, count - 1):
        off = (found.skip + pixel + 0.5) * ratio - 0.5 + found.left - (step * pixel + start)
        assert abs(off) <= (0.076 if few_phases else 0.051)


def test_a_push_is_smooth_to_fractions_of_a_pixel() -> None:
    rng = np.random.default_rng(3)
    texture = cv2.GaussianBlur(rng.integers(0, 255, (700, 500, 3), np.uint8), (0, 0), 2.0)
    sheet = opaque(np.asarray(texture, np.uint8), (500, 700))
    (move,) = plan_moves([4.0], [(0.6, 0.4)], "balanced", 1)
    views = [move.at(0.4 + n / 120) for n in range(12)]
    frames = [Frame(400, 560) for _ in views]
    for frame, view in zip(frames, views, strict=True):
        lay(frame, sheet, view)
    off = []
    for (before, one), (after, two) in pairwise(zip(frames, views, strict=True)):
        corners = cv2.goodFeaturesToTrack(before.planes[0], 120, 0.02, 12)
        found, state, _ = cv2.calcOpticalFlowPyrLK(before.planes[0], after.planes[0], corners, np.empty_like(corners), winSize=(31, 31))
        seen = state.ravel() == 1
        start, end = corners.reshape(-1, 2)[seen], found.reshape(-1, 2)[seen]
        first, second = matrix(sheet, one, 400, 560), matrix(sheet, two, 400, 560)
        wanted = (start * [first[0, 0], first[1, 1]] + first[:, 2] - second[:, 2]) / [second[0, 0], second[1, 1]]
        off.append(float(np.hypot(*np.median(end - wanted, axis=0))))
    assert np.median(off) <= 0.06


def test_a_sheet_with_holes_lies_over_the_one_behind() -> None:
    frame = Frame(64, 64)
    lay(frame, opaque(np.full((64, 64, 3), (200, 30, 30), np.uint8), (64, 64)), View(0.5, 0.5, 1.0))
    blue = np.zeros((64, 64, 4), np.uint8)
    blue[16:48, 16:48] = (30, 30, 220, 255)
    blue[20:24, 20:24, 3] = 128
    front = see_through(premultiplied(blue), (64, 64))
    assert front is not None
    lay(frame, front, View(0.5, 0.5, 1.0))
    for at, colour in ((4, "#c81e1e"), (32, "#1e1edc")):
        found = tuple(int(plane[at // part, at // part]) for plane, part in zip(frame.planes, (1, 2, 2), strict=True))
        assert found == pytest.approx(yuv(colour), abs=2)
    red, over = yuv("#c81e1e")[0], yuv("#1e1edc")[0]
    assert int(frame.planes[0][22, 22]) == pytest.approx((red + over) / 2, abs=2)


@pytest.mark.parametrize("kind", ["dissolve", "slide_left", "slide_up", "wipe", "push_through", "sweep"])
def test_a_transition_begins_with_one_scene_and_ends_with_the_other(kind: transitions.Kind) -> None:
    one, two, result = Frame(64, 96), Frame(64, 96), Frame(64, 96)
    one.data[:], two.data[:] = 60, 190
    levels = []
    for share in (0.001, 0.25, 0.5, 0.75, 0.999):
        transitions.draw(kind, share, one, two, result, Palette())
        levels.append(float(result.planes[0].mean()))
    assert levels[0] == pytest.approx(60, abs=8) and levels[-1] == pytest.approx(190, abs=8)
    assert transitions.ease(0.5) == pytest.approx(0.5)


def test_layers_become_few_sheets() -> None:
    assert grouped([0.0, 0.05, 0.5, 0.55, 1.0]) == [[0, 1], [2, 3], [4]]
    assert len(grouped([0.0, 0.2, 0.4, 0.6, 0.8, 1.0])) == 3
    assert grouped([0.0]) == [[0]]


def test_a_crop_keeps_what_stands_out() -> None:
    rng = np.random.default_rng(2)
    picture = np.full((600, 1200, 3), (90, 130, 160), np.uint8)
    picture[240:360, 900:1020] = rng.integers(0, 255, (120, 120, 3), np.uint8)
    x, y = focus_of(picture)
    assert (x, y) == pytest.approx((0.8, 0.5), abs=0.05)
    assert focus_of(np.full((60, 90, 3), 128, np.uint8)) == pytest.approx((0.5, 0.5), abs=0.02)


@pytest.mark.parametrize("uneven", [6 / 5, 5 / 4])
def test_a_camera_that_stays_keeps_clear_of_sizes_that_only_a_warp_meets(uneven: float) -> None:
    zoom = DENSITY / uneven
    assert 0.004 < abs(DENSITY / (zoom * nearer(zoom, zoom)) - uneven) < 0.02
    assert nearer(zoom, 1.05 * zoom) == nearer(1.02 * zoom, 1.02 * zoom) == 1.0
