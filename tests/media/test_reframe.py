from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from core.errors import ToolFailed, ToolRetry
from media import ffmpeg
from media.camera import follow
from media.compose import start
from media.framing import frame_for
from media.inspect import Expectation, expected_of, inspect
from media.probe import probe
from media.reframe import reframe
from media.render import render
from media.sample import Sample
from media.timeline import Edit

MakeClip = Callable[..., Path]
GRID = np.arange(0, 10, 0.1)


def whole(path: Path) -> Edit:
    return start(path, probe(path))


@pytest.mark.parametrize(
    ("source", "aspect", "fit", "size"),
    [
        ((1920, 1080), "9:16", "crop", (1080, 1920)), ((1280, 720), "9:16", "crop", (720, 1280)),
        ((3840, 2160), "9:16", "crop", (1080, 1920)), ((1080, 1920), "16:9", "blur", (1920, 1080)),
        ((1080, 1920), "9:16", "scale", (1080, 1920)), ((1920, 1080), "1:1", "crop", (1080, 1080)),
        ((1080, 1920), "1:1", "crop", (1080, 1080)), ((321, 181), "4:5", "crop", (144, 180)),
    ],
)
def test_framing_is_what_an_editor_would_choose(source: tuple[int, int], aspect: str, fit: str, size: tuple[int, int]) -> None:
    framing = frame_for(*source, aspect)
    assert (framing.fit, (framing.width_px, framing.height_px)) == (fit, size)


def test_a_swaying_subject_gives_a_perfectly_still_crop() -> None:
    sway = 640 + 15 * np.sin(GRID) + np.random.default_rng(1).normal(0, 4, len(GRID))
    path = follow(GRID, sway, GRID, 405, 875)
    assert np.ptp(path) == 0 and abs(path[0] + 202.5 - 640) < 30


def test_a_walking_subject_stays_inside_and_the_camera_is_smooth() -> None:
    walk = np.interp(GRID, [0, 3, 6, 10], [300, 300, 1000, 1000])
    path = follow(GRID, walk, GRID, 405, 875)
    assert np.all(np.abs(path + 202.5 - walk) < 150)
    speed = np.diff(path) / 0.1
    assert np.abs(speed).max() < 0.6 * 405 and np.abs(np.diff(speed)).max() < 60
    assert np.ptp(path[:8]) < 1.0


def test_one_stray_look_does_not_move_the_camera() -> None:
    stray = np.full(len(GRID), 500.0)
    stray[40] = 1100
    assert np.ptp(follow(GRID, stray, GRID, 405, 875)) == 0


def test_the_presenter_is_followed_by_face(sample: Sample, tmp_path: Path) -> None:
    edit, report = reframe(whole(sample.path), probe(sample.path), "9:16")
    assert report.followed == {"face": 1}
    assert edit.picture is not None and edit.picture.crop is not None
    track = edit.picture.crop
    places = {1.0: 430, 3.0: 430, 7.5: 800}
    for time_s, x in places.items():
        assert abs(track.at(time_s)[0] + track.width_px / 2 - x) < 0.15 * track.width_px
    done = render(edit, tmp_path / "tall.mp4")
    result = inspect(done.path, expected_of(edit))
    assert result.ok, result.failures


def test_the_crop_jumps_at_a_scene_cut_and_never_pans_across_it(make_clip: MakeClip) -> None:
    wiggle = "drawbox=x='{x}':y=140:w=60:h=120:c={c}:t=fill"
    scenes = (
        f"drawbox=x=0:y=0:w=640:h=360:c=0x904020:t=fill:enable='gte(t,3)',"
        f"{wiggle.format(x='60', c='white')}:enable='lt(t,3)*lt(mod(t,0.4),0.2)',"
        f"{wiggle.format(x='520', c='yellow')}:enable='gte(t,3)*lt(mod(t,0.4),0.2)'"
    )
    edit, report = reframe(whole(make_clip("scenes.mp4", size="640x360", video=scenes)), probe(make_clip("scenes.mp4")), "9:16")
    assert report.shots == 2 and report.followed == {"motion": 2}
    assert edit.picture is not None and edit.picture.crop is not None
    at = edit.picture.crop.at
    assert at(2.97)[0] == pytest.approx(at(1.0)[0], abs=12) and at(3.0)[0] == pytest.approx(at(5.0)[0], abs=12)
    assert at(3.0)[0] - at(2.97)[0] > 250


def test_vertical_source_gets_blurred_sides(make_clip: MakeClip, tmp_path: Path) -> None:
    clip = make_clip("tall.mp4", size="180x320", seconds=2)
    edit, report = reframe(whole(clip), probe(clip), "16:9")
    assert report.fit == "blur"
    done = render(edit, tmp_path / "wide.mp4")
    assert inspect(done.path, expected_of(edit)).ok


def test_refusals(make_clip: MakeClip) -> None:
    clip = make_clip("flash.mp4")
    with pytest.raises(ToolRetry, match="not known"):
        reframe(whole(clip), probe(clip), "7:3")
    tone = make_clip("tone.wav", video=None)
    with pytest.raises(ToolFailed, match="no picture"):
        reframe(whole(tone), probe(tone), "9:16")


def test_inspection_finds_black_frozen_damaged_and_wrong(make_clip: MakeClip, tmp_path: Path) -> None:
    bad = make_clip("bad.mp4", video="drawbox=c=black:t=fill:enable='between(t,1,3)',loop=loop=90:size=1:start=100")
    names = {check.name for check in inspect(bad, Expectation(duration_s=6, width_px=640, has_audio=True)).failures}
    assert {"no_black", "no_freeze", "width_px"} <= names
    # The same stretches in the source are its own.
    report = render(whole(bad), tmp_path / "out.mp4")
    assert inspect(report.path, expected_of(whole(bad))).ok


def test_inspection_finds_a_hole_in_a_stream(make_clip: MakeClip, tmp_path: Path) -> None:
    torn = tmp_path / "torn.ts"
    ffmpeg.run(["-i", str(make_clip("flash.mp4")), "-c", "copy", str(torn)])
    data = bytearray(torn.read_bytes())
    data[len(data) // 3 : len(data) // 2] = bytes(len(data) // 2 - len(data) // 3)
    torn.write_bytes(data)
    assert not inspect(torn, Expectation(has_audio=True)).ok
