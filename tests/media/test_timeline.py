from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import InvalidInput
from media import timeline as tl
from media.timeline import MIN_SEGMENT_S, AudioTreatment, CropShot, CropTrack, Edit, Picture, Range, Segment

LENGTH_S = 60.0
times = st.floats(0, LENGTH_S, allow_nan=False)
ranges = st.lists(st.tuples(times, times).map(lambda p: Range(min(p), max(p))), max_size=12)
rates = st.sampled_from([Fraction(24), Fraction(25), Fraction(30), Fraction(30000, 1001), Fraction(60)])


def whole(length_s: float = LENGTH_S) -> Edit:
    return Edit(source="clip.mp4", source_duration_s=length_s, segments=(Segment(start_s=0, end_s=length_s),))


def valid(edit: Edit) -> Edit:
    """Built again from its JSON: order, bounds and types hold."""
    return Edit.model_validate_json(edit.model_dump_json())


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    edit = whole()
    for step in draw(st.lists(st.sampled_from(["remove", "trim", "speed"]), max_size=4)):
        try:
            if step == "remove":
                edit = tl.remove(edit, draw(ranges))
            elif step == "trim":
                edit = tl.trim(edit, draw(times), draw(times))
            else:
                edit = tl.change_speed(edit, draw(st.floats(0.5, 2)))
        except InvalidInput:
            pass
    return edit


@given(edits())
def test_any_chain_of_operations_is_a_valid_edit_that_survives_json(edit: Edit) -> None:
    assert valid(edit) == edit
    assert all(s.duration_s > 0 for s in edit.segments)


@given(ranges)
def test_removed_time_is_gone_and_short_remains_with_it(cut: list[Range]) -> None:
    try:
        edit = tl.remove(whole(), cut)
    except InvalidInput:
        holes = [c for c in tl.merge(cut) if c.duration_s >= tl.MIN_GAP_S]
        assert all(r.duration_s < MIN_SEGMENT_S for r in tl.complement(holes, LENGTH_S))
        return
    for hole in tl.merge(cut):
        if hole.duration_s >= tl.MIN_GAP_S:
            assert tl.to_output(edit, (hole.start_s + hole.end_s) / 2) is None
    if len(edit.segments) > 1:
        assert all(s.duration_s >= MIN_SEGMENT_S - 1e-9 for s in edit.segments)


@given(edits(), st.floats(0, 1))
def test_output_time_maps_to_source_time_and_back(edit: Edit, share: float) -> None:
    at_s = share * edit.duration_s * 0.999
    source_s = tl.to_source(edit, at_s)
    back = tl.to_output(edit, source_s)
    assert back is not None and back == pytest.approx(at_s, abs=1e-6)


@given(edits(), st.floats(0, 1), st.floats(0, 1))
def test_trim_is_in_the_time_of_the_result_so_far(edit: Edit, a: float, b: float) -> None:
    start_s, end_s = sorted((a * edit.duration_s, b * edit.duration_s))
    if end_s - start_s < 0.2:
        return
    trimmed = tl.trim(edit, start_s, end_s)
    assert trimmed.duration_s == pytest.approx(end_s - start_s, abs=1e-6)
    assert tl.to_source(trimmed, 0.05) == pytest.approx(tl.to_source(edit, start_s + 0.05), abs=1e-6)


@given(edits(), rates)
def test_snapping_puts_every_boundary_on_a_frame_without_overlap(edit: Edit, fps: Fraction) -> None:
    exact = valid(tl.snap(edit, fps))
    for before, after in zip(edit.segments, exact.segments, strict=True):
        assert after.start_s * fps == pytest.approx(round(after.start_s * fps), abs=1e-6)
        assert abs(after.end_s - before.end_s) <= float(1.01 / fps) or before.end_s - before.start_s < float(1 / fps)


def test_speed_after_cut_after_trim_composes() -> None:
    edit = tl.trim(whole(), 10, 30)
    edit = tl.remove(edit, [Range(15, 20)])
    edit = tl.change_speed(edit, 2)
    assert edit.duration_s == pytest.approx(7.5)
    assert tl.trim(edit, 2, 4).segments == (Segment(start_s=14, end_s=15, speed=2), Segment(start_s=20, end_s=23, speed=2))


def test_refusals_say_what_to_do() -> None:
    with pytest.raises(InvalidInput, match="nothing would be left"):
        tl.remove(whole(), [Range(0, LENGTH_S)])
    with pytest.raises(InvalidInput, match=r"60\.0 s long"):
        tl.trim(whole(), 61)
    with pytest.raises(InvalidInput):
        tl.trim(whole(), 5, 5.01)
    with pytest.raises(InvalidInput):
        tl.change_speed(whole(), 0)
    with pytest.raises(ValueError, match="without overlap"):
        Edit(source="x", source_duration_s=9, segments=(Segment(start_s=3, end_s=5), Segment(start_s=4, end_s=6)))


def test_crop_track_jumps_only_between_shots_and_is_json() -> None:
    shots = (
        CropShot(start_s=0, end_s=2, times_s=(0, 2), x_px=(0, 100), y_px=(0, 0)),
        CropShot(start_s=2, end_s=4, times_s=(2,), x_px=(500,), y_px=(0,)),
    )
    track = CropTrack(source_width_px=1280, source_height_px=720, width_px=405, height_px=720, shots=shots)
    assert track.at(1.0) == (50, 0) and track.at(1.999)[0] == pytest.approx(99.95) and track.at(2.0)[0] == 500
    picture = Picture(width_px=540, height_px=960, fps_num=30, fit="crop", crop=track)
    edit = tl.with_clean_audio(tl.with_crop(whole(), picture))
    assert valid(edit) == edit and edit.audio == AudioTreatment(denoise=True, loudness_lufs=-14)
