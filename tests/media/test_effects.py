"""Looks for a whole clip: what is seen and heard is what the effect says, and the clip that was given stays as it was."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import get_args

import numpy as np
import pytest

from core.errors import StepCancelled
from media import ffmpeg
from media.effects import EFFECTS, EffectName, applied
from media.probe import probe
from tools.video import effect

WIDTH, HEIGHT, FPS, SECONDS = 160, 90, 30, 2


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds: the left half red, the right half blue, a white bar that falls; a tone that is heard in the first second only."""
    path = tmp_path_factory.mktemp("clip") / "clip.mp4"
    picture = (
        f"color=0xc04040:s={WIDTH // 2}x{HEIGHT}:r={FPS}:d={SECONDS}[a];color=0x4040c0:s={WIDTH // 2}x{HEIGHT}:r={FPS}:d={SECONDS}[b];"
        f"color=white:s={WIDTH}x10:r={FPS}:d={SECONDS}[bar];[a][b]hstack[c];[c][bar]overlay=0:'t*{HEIGHT - 10}/{SECONDS}'[v]"
    )
    sound = f"aevalsrc='0.5*sin(2*PI*440*t)*lt(t,1)':s=48000:d={SECONDS}[s]"
    ffmpeg.run(
        ["-filter_complex", f"{picture};{sound}", "-map", "[v]", "-map", "[s]", "-pix_fmt", "yuv420p", "-crf", "10", ffmpeg.file_url(path)]
    )
    return path


def frame(path: Path, at_s: float) -> np.ndarray:
    facts = probe(path)
    args = [*ffmpeg.input_args(path, seek_s=at_s), "-frames:v", "1", "-f", "rawvideo", "-pix_fmt", "rgb24", "-"]
    raw = subprocess.run(ffmpeg.command(args), capture_output=True, check=True).stdout
    return np.frombuffer(raw, np.uint8).reshape(facts.height_px, facts.width_px, 3).astype(int)


def loudness(path: Path, at_s: float) -> float:
    args = [*ffmpeg.input_args(path, seek_s=at_s), "-t", "0.4", "-f", "f32le", "-ac", "1", "-"]
    raw = subprocess.run(ffmpeg.command(args), capture_output=True, check=True).stdout
    return float(np.sqrt(np.mean(np.frombuffer(raw, np.float32) ** 2)))


def bar(picture: np.ndarray) -> float:
    """Where the white bar is, as a share of the height."""
    return float(np.mean(np.flatnonzero(picture.min(axis=2).mean(axis=1) > 150))) / len(picture)


def made(clip: Path, folder: Path, *effects: EffectName) -> Path:
    out = folder / "out.mp4"
    applied(clip, out, effects, fade_s=0.5, fps=FPS)
    assert [path.name for path in folder.iterdir()] == ["out.mp4"], "nothing else is left"
    return out


def test_the_tool_names_them_all() -> None:
    assert get_args(effect.EffectName) == EFFECTS and set(effect.NAMED["say"]) == set(effect.NAMED["shown"]) == set(EFFECTS)


@pytest.mark.parametrize("name", EFFECTS)
def test_every_effect_keeps_length_sound_and_format(name: EffectName, clip: Path, tmp_path: Path) -> None:
    before = clip.read_bytes()
    facts = probe(made(clip, tmp_path, name))
    turned = name.startswith("rotate")
    assert (facts.width_px, facts.height_px) == ((HEIGHT, WIDTH) if turned else (WIDTH, HEIGHT))
    assert facts.duration_s == pytest.approx(SECONDS * (2 if name == "loop" else 1), abs=0.1)
    assert (facts.video_codec, facts.audio_codec, facts.has_audio) == ("h264", "aac", True)
    assert clip.read_bytes() == before


def test_what_is_seen_is_what_was_asked_for(clip: Path, tmp_path: Path) -> None:
    red, blue = np.s_[40:80, 10:60], np.s_[40:80, 100:150]
    plain = frame(clip, 0.2)
    assert plain[red][..., 0].mean() > 150 and plain[blue][..., 2].mean() > 150
    grey = frame(made(clip, tmp_path, "black_and_white"), 0.2)
    assert np.ptp(grey.astype(float), axis=2).max() < 12
    mirrored = frame(made(clip, tmp_path, "mirror"), 0.2)
    assert mirrored[red][..., 2].mean() > 150 and mirrored[blue][..., 0].mean() > 150
    right = frame(made(clip, tmp_path, "rotate_right"), 0.2)
    assert right[10:60, 30:50][..., 0].mean() > 150, "the left half is at the top"
    left = frame(made(clip, tmp_path, "rotate_left"), 0.2)
    assert left[10:60, 30:50][..., 2].mean() > 150, "the right half is at the top"
    assert bar(frame(made(clip, tmp_path, "upside_down"), 0.2)) > 0.8
    assert frame(made(clip, tmp_path, "brighter"), 0.2).mean() > plain.mean() > frame(made(clip, tmp_path, "darker"), 0.2).mean()
    assert frame(made(clip, tmp_path, "sepia"), 0.2)[red][..., 0].mean() > frame(made(clip, tmp_path, "sepia"), 0.2)[red][..., 2].mean()


def test_backwards_is_seen_and_heard_from_the_end(clip: Path, tmp_path: Path) -> None:
    out = made(clip, tmp_path, "backwards")
    assert bar(frame(clip, 0.1)) < 0.2 < 0.8 < bar(frame(out, 0.1))
    for at_s in (0.3, 1.0, 1.6):
        assert bar(frame(out, at_s)) == pytest.approx(bar(frame(clip, SECONDS - at_s - 1 / FPS)), abs=0.03)
    assert loudness(clip, 0.2) > 0.1 > loudness(clip, 1.4) and loudness(out, 0.2) < 0.1 < loudness(out, 1.4)


def test_a_fade_begins_or_ends_in_black_and_silence(clip: Path, tmp_path: Path) -> None:
    faded = made(clip, tmp_path, "fade_in", "fade_out")
    assert frame(faded, 0.0).mean() < 15 and frame(faded, SECONDS - 2 / FPS).mean() < 25 and frame(faded, 1.0).mean() > 60
    assert loudness(faded, 0.55) > 0.1


def test_several_go_one_after_the_other(clip: Path, tmp_path: Path) -> None:
    both = frame(made(clip, tmp_path, "mirror", "black_and_white"), 0.2)
    assert both[40:80, 10:60].mean() < both[40:80, 100:150].mean() and np.ptp(both.astype(float), axis=2).max() < 12


def test_it_tells_how_far_it_is_and_stops_when_told(clip: Path, tmp_path: Path) -> None:
    told: list[float] = []
    applied(clip, tmp_path / "out.mp4", ["mirror"], fps=FPS, progress=lambda share, _: told.append(share))
    assert told == sorted(told) and told[-1] > 0.9
    with pytest.raises(StepCancelled):
        applied(clip, tmp_path / "stopped.mp4", ["mirror"], fps=FPS, cancelled=lambda: True)
    assert [path.name for path in tmp_path.iterdir()] == ["out.mp4"]
