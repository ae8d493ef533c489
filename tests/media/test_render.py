"""Renders real files and measures them: where flashes and beeps are, sizes, rates, lengths, what is left behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from core.errors import StepCancelled, StorageFull
from media import ffmpeg, loudness
from media import timeline as tl
from media.compose import start
from media.inspect import expected_of, inspect
from media.probe import probe
from media.render import RenderReport, render
from media.timeline import CropShot, CropTrack, Edit, Picture, Range

MakeClip = Callable[..., Path]
FLASH = "drawbox=c=white:t=fill:enable='lt(mod(t+0.0001,1),0.1)'"


def whole(path: Path) -> Edit:
    return start(path, probe(path))


def flashes_s(path: Path, rate: float = 30.0) -> list[float]:
    """First bright frame of every flash."""
    args = [*ffmpeg.input_args(path), "-map", "0:v:0", "-vf", "scale=8:8", "-pix_fmt", "gray", "-f", "rawvideo", "pipe:1"]
    with ffmpeg.Reader(args) as reader:
        bright = np.frombuffer(reader.read(1 << 26), np.uint8).reshape(-1, 64).mean(axis=1) > 140
    return [float(n) / rate for n in np.flatnonzero(np.diff(np.concatenate([[False], bright]).astype(int)) == 1)]


def beeps_s(path: Path) -> list[float]:
    """Onset of every beep, to a millisecond."""
    args = [*ffmpeg.input_args(path), "-map", "0:a:0", "-ac", "1", "-ar", "48000", "-f", "f32le", "pipe:1"]
    with ffmpeg.Reader(args) as reader:
        samples = np.abs(np.frombuffer(reader.read(1 << 28), np.float32))
    level = samples[: len(samples) // 48 * 48].reshape(-1, 48).max(axis=1)
    loud = np.flatnonzero(level > 0.15) / 1000
    return [float(s) for s in loud[np.diff(loud, prepend=-1.0) > 0.05]]


def in_sync(path: Path, count: int, rate: float = 30.0, within_s: float = 0.02) -> None:
    seen, heard = flashes_s(path, rate), beeps_s(path)
    assert len(seen) == len(heard) == count, (seen, heard)
    off = np.abs(np.array(seen) - np.array(heard))
    assert off.max() <= within_s, list(zip(seen, heard, strict=True))


def cut_each_second(edit: Edit, seconds: int) -> Edit:
    return tl.remove(edit, [Range(k + 0.41, k + 0.837) for k in range(seconds)])


def good(edit: Edit, report: RenderReport) -> None:
    result = inspect(report.path, expected_of(edit))
    assert result.ok, result.failures


def test_sync_and_length_hold_across_two_hundred_cuts(make_clip: MakeClip, tmp_path: Path) -> None:
    clip = make_clip("long.mp4", seconds=60, size="160x90")
    edit = tl.remove(whole(clip), [Range(k / 4 + 0.12, k / 4 + 0.2413) for k in range(240)])
    assert len(edit.segments) > 200
    report = render(edit, tmp_path / "out.mp4")
    facts = probe(report.path)
    assert abs(facts.video_duration_s - facts.audio_duration_s) < 0.02
    in_sync(report.path, 60)


@pytest.mark.parametrize("speed", [0.5, 1.25, 2.0])
def test_pace_changes_keep_pitch_and_sync(make_clip: MakeClip, tmp_path: Path, speed: float) -> None:
    clip = make_clip("flash.mp4")
    edit = tl.change_speed(cut_each_second(whole(clip), 6), speed)
    report = render(edit, tmp_path / "out.mp4")
    assert report.duration_s == pytest.approx(edit.duration_s, abs=0.15)
    # Rubber Band places an onset to within a window of its analysis; a beep cut out of silence is the hardest case.
    in_sync(report.path, 6, within_s=0.035)
    good(edit, report)


ODD = {
    "variable rate": {"name": "vfr.mp4", "video": f"select='not(eq(mod(n,7),3)+eq(mod(n,11),5))+not(mod(n,30))',{FLASH}",
                      "out": ("-fps_mode", "vfr")},
    "late start": {"name": "late.ts", "out": ("-output_ts_offset", "7.5", "-f", "mpegts")},
    "10 bit 4:2:2": {"name": "deep.mov", "out": ("-pix_fmt", "yuv422p10le", "-profile:v", "high422")},
    "hevc 10 bit": {"name": "hevc.mp4", "out": ("-c:v", "libx265", "-preset", "ultrafast", "-pix_fmt", "yuv420p10le",
                                                  "-x265-params", "log-level=none")},
    "odd size": {"name": "odd.mkv", "size": "321x181", "out": ("-pix_fmt", "yuv444p", "-profile:v", "high444")},
    "44.1 kHz mono": {"name": "mono.mp4", "out": ("-ar", "44100", "-ac", "1")},
    "5.1 sound": {"name": "six.mp4", "out": ("-ac", "6")},
    "25 fps webm": {"name": "vp9.webm", "rate": "25",
                    "out": ("-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-c:a", "libopus")},
}


@pytest.mark.parametrize("kind", ODD)
def test_odd_sources_come_out_even_steady_and_in_sync(make_clip: MakeClip, tmp_path: Path, kind: str) -> None:
    clip = make_clip(**ODD[kind])
    edit = cut_each_second(whole(clip), 5)
    report = render(edit, tmp_path / "out.mp4")
    facts = probe(report.path)
    assert not facts.variable_frame_rate and facts.pixel_format == "yuv420p" and facts.video_codec == "h264"
    assert facts.width_px % 2 == 0 and facts.channels == 2 and facts.sample_rate_hz == 48000 and facts.matrix == "bt709"
    in_sync(report.path, 6, rate=facts.fps)
    good(edit, report)


def test_rotated_phone_video_stands_upright(make_clip: MakeClip, tmp_path: Path) -> None:
    flat = make_clip("flash.mp4")
    phone = tmp_path / "phone.mp4"
    ffmpeg.run(["-display_rotation", "90", "-i", str(flat), "-c", "copy", str(phone)])
    facts = probe(phone)
    assert (facts.width_px, facts.height_px) == (180, 320) and facts.rotation_deg in (90, 270)
    report = render(tl.trim(start(phone, facts), 0.5, 2.5), tmp_path / "out.mp4")
    done = probe(report.path)
    assert (done.width_px, done.height_px, done.rotation_deg) == (180, 320, 0)


def test_picture_and_sound_of_unequal_length(make_clip: MakeClip, tmp_path: Path) -> None:
    for name, options in (("shorta.mp4", ("-af", "atrim=0:3.2")), ("shortv.mp4", ("-vf", "trim=0:3.2"))):
        clip = make_clip(name, out=options)
        edit = tl.trim(whole(clip), 1.0)
        report = render(edit, tmp_path / "out.mp4")
        good(edit, report)
        assert report.duration_s == pytest.approx(5.0, abs=0.1)


def test_without_sound_and_without_picture(make_clip: MakeClip, tmp_path: Path) -> None:
    mute = make_clip("mute.mp4", audio=None)
    edit = tl.trim(whole(mute), 1, 3)
    report = render(edit, tmp_path / "out.mp4")
    assert not report.has_audio
    good(edit, report)
    tone = make_clip("tone.wav", video=None)
    edit = tl.with_clean_audio(tl.change_speed(tl.trim(whole(tone), 1, 5), 1.5), denoise=False)
    report = render(edit, tmp_path / "out.m4a")
    assert probe(report.path).kind == "audio" and report.duration_s == pytest.approx(4 / 1.5, abs=0.01)
    good(edit, report)


def test_joins_do_not_click(make_clip: MakeClip, tmp_path: Path) -> None:
    tone = make_clip("steady.wav", video=None, audio="aevalsrc='0.5*sin(2*PI*220*t)':s=48000")
    cut = tl.remove(whole(tone), [Range(k * 0.5 + 0.1, k * 0.5 + 0.2313) for k in range(10)])
    render(cut, tmp_path / "out.m4a")
    treble = "highpass=f=3000:poles=2,highpass=f=3000"
    with ffmpeg.Reader([*ffmpeg.input_args(tmp_path / "out.m4a"), "-af", treble, "-f", "f32le", "pipe:1"]) as reader:
        above = np.abs(np.frombuffer(reader.read(1 << 26), np.float32))[4800:-9600]
    assert above.max() < 0.01  # a hard cut of this tone leaves peaks above 0.1


def test_clean_audio_reaches_its_loudness_and_peak(make_clip: MakeClip, tmp_path: Path) -> None:
    wild = "aevalsrc='(0.03+0.6*lt(mod(t,2),0.03))*sin(2*PI*500*t)':s=48000"
    clip = make_clip("wild.mp4", audio=wild, size="160x90")
    report = render(tl.with_clean_audio(whole(clip), denoise=False), tmp_path / "out.mp4")
    measured = loudness.measure(report.path)
    assert measured.integrated_lufs == pytest.approx(-14.0, abs=0.6)
    assert measured.true_peak_dbtp <= -1.0


def test_crop_follows_its_track_to_the_pixel(make_clip: MakeClip, tmp_path: Path) -> None:
    clip = make_clip("bar.mp4", size="640x360", video="drawbox=x=100:y=0:w=20:h=360:c=white:t=fill")
    shot = CropShot(start_s=0, end_s=9, times_s=(0, 6), x_px=(0, 60), y_px=(0, 0))
    track = CropTrack(source_width_px=640, source_height_px=360, width_px=202.5, height_px=360, shots=(shot,))
    edit = tl.with_crop(whole(clip), Picture(width_px=202, height_px=360, fps_num=30, fit="crop", crop=track))
    report = render(edit, tmp_path / "out.mp4")
    args = [*ffmpeg.input_args(report.path), "-vf", "scale=202:1:flags=area", "-pix_fmt", "gray", "-f", "rawvideo", "pipe:1"]
    with ffmpeg.Reader(args) as reader:
        rows = np.frombuffer(reader.read(1 << 24), np.uint8).reshape(-1, 202).astype(float)
    light = np.clip(rows - 90, 0, None)
    centre = (light * (np.arange(202) + 0.5)).sum(axis=1) / light.sum(axis=1)
    wanted = (110 - np.arange(len(centre)) / 30 * 10) * 202 / 202.5
    assert len(centre) == 180 and np.abs(centre - wanted).max() < 0.4
    # The bar moves a third of a pixel a frame; whole-pixel steps would show as a spread of 0.47.
    assert np.std(np.diff(centre)) < 0.2


def test_cancel_leaves_nothing(make_clip: MakeClip, tmp_path: Path) -> None:
    clip = make_clip("long.mp4", seconds=60, size="160x90")
    told: list[float] = []  # cancelled as soon as there is something to see of the work, however fast the machine is
    with pytest.raises(StepCancelled):
        render(whole(clip), tmp_path / "out.mp4", progress=lambda fraction, _: told.append(fraction), cancelled=lambda: any(told))
    assert list(tmp_path.iterdir()) == []


def test_full_disk_is_named_and_leaves_nothing() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full on this system")
    with pytest.raises(StorageFull, match="disk is full"):
        ffmpeg.run(["-f", "lavfi", "-i", "sine=d=30", "-f", "wav", "file:/dev/full"])
