"""When scenes begin: the words always fit, the total is exact, changes lie on frames and, where they can, on beats."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from media.film.scenes import FPS, Film, Scene, Word
from media.film.schedule import Need, fitted_duration, schedule
from media.film.timing import film_schedule

speeches = st.lists(st.one_of(st.just(0.0), st.floats(0.3, 20)), min_size=1, max_size=12)
needs = st.lists(
    st.builds(Need, st.one_of(st.just(0.0), st.floats(0.3, 20)), st.one_of(st.none(), st.floats(0.5, 20))), min_size=1, max_size=12
)
wishes = st.one_of(st.none(), st.floats(3, 200))


@settings(deadline=None)
@given(needs, wishes, st.floats(0.25, 1.2))
def test_words_fit_and_nothing_overlaps(scenes: list[Need], wanted_s: float | None, beat_s: float) -> None:
    beats = [beat_s * number for number in range(400)]
    plan = schedule(scenes, wanted_s, beats)
    assert plan.cues[0].start_s == 0
    for cue, need in zip(plan.cues, scenes, strict=True):
        assert cue.end_s - cue.start_s > 0.4
        assert cue.speech_end_s - cue.speech_start_s == pytest.approx(need.speech_s)
        assert cue.start_s <= cue.speech_start_s and cue.speech_end_s <= cue.end_s + 1e-6
        assert cue.start_s * FPS == pytest.approx(round(cue.start_s * FPS), abs=1e-6)
        if cue.on_beat:
            assert min(abs(cue.start_s - beat) for beat in beats) <= 0.5 / FPS + 1e-6
    assert all(one.end_s == two.start_s for one, two in pairwise(plan.cues))
    if wanted_s is not None:
        assert plan.duration_s >= wanted_s - 1e-6


@settings(deadline=None)
@given(speeches, wishes)
def test_the_length_is_known_before(speech_s: list[float], wanted_s: float | None) -> None:
    plan = schedule([Need(seconds) for seconds in speech_s], wanted_s, [0.5 * n for n in range(500)])
    assert plan.duration_s == fitted_duration(speech_s, wanted_s)
    if wanted_s is not None and sum(speech_s) + 0.3 * len(speech_s) + 2 * speech_s.count(0) + 1 < wanted_s:
        assert plan.duration_s - wanted_s < 1 / FPS


def test_changes_move_onto_the_beat() -> None:
    beats = [0.52 * number for number in range(80)]
    plan = schedule([Need(4.2), Need(3.9), Need(5.0), Need(3.3), Need(4.0)], 30, beats)
    assert [cue.on_beat for cue in plan.cues] == [False, True, True, True, True]


def test_first_word_comes_soon_and_the_end_is_not_cut() -> None:
    plan = schedule([Need(4), Need(4)], 20)
    assert plan.cues[0].speech_start_s <= 0.5
    assert plan.duration_s - plan.cues[-1].speech_end_s >= 0.6


def test_pictures_alone_get_what_they_wish_for() -> None:
    plan = schedule([Need(0, 2.0), Need(0, 4.0), Need(0, 3.0)])
    assert [round(cue.duration_s, 2) for cue in plan.cues] == [2.0, 4.0, 3.0]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text("ab ", max_size=40), min_size=1, max_size=8), st.floats(8, 60))
def test_one_voice_is_shared_out(texts: list[str], voice_s: float) -> None:
    scenes = tuple(Scene(text=text) for text in texts)
    plan = film_schedule(Film(scenes=scenes, voice_over=Path("voice.flac"), voice_over_s=voice_s, language="en"))
    assert plan.duration_s == fitted_duration([voice_s], None)
    assert all(one.end_s == two.start_s and one.duration_s > 0 for one, two in pairwise(plan.cues))
    assert plan.cues[-1].speech_end_s - plan.cues[0].speech_start_s == pytest.approx(voice_s)


def test_one_voice_is_cut_between_its_words() -> None:
    said = [Word(text=f"w{n}", start_s=n, end_s=n + 0.6) for n in range(12)]
    scenes = tuple(Scene(words=tuple(part)) for part in (said[:3], said[3:8], said[8:]))
    plan = film_schedule(Film(scenes=scenes, voice_over=Path("voice.flac"), voice_over_s=12.5, language="en"))
    offset = plan.cues[0].speech_start_s
    for cue, last, first in zip(plan.cues[1:], (said[2], said[7]), (said[3], said[8]), strict=True):
        assert last.end_s - 0.04 <= cue.start_s - offset <= first.start_s + 0.04
