"""video.music and video.logo: what is laid under a clip, and over it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from pydantic import ValidationError

from media import ffmpeg, loudness
from media.probe import probe
from tools.executor import Outcome
from tools.video.music import Input

Run = Callable[..., Outcome]


def clip_of(path: Path, *, sound: str = "sine=440:d=4", seconds: int = 4, size: str = "640x360") -> Path:
    inputs = ["-f", "lavfi", "-i", f"color=gray:s={size}:r=25:d={seconds}", *(["-f", "lavfi", "-i", sound] if sound else [])]
    ffmpeg.run(["-y", *inputs, "-pix_fmt", "yuv420p", "-shortest", str(path)])
    return path


@pytest.fixture
def song(tmp_path: Path) -> Path:
    path = tmp_path / "song.mp3"
    ffmpeg.run(["-f", "lavfi", "-i", "sine=1200:d=2", str(path)])
    return path


def saved(outcome: Outcome) -> Path:
    (one,) = outcome.saved
    return Path(one.path)


def levels(path: Path) -> dict[int, float]:
    """How strong the tones of the clip (440 Hz) and of the song (1200 Hz) are in a result, in dB."""
    raw = path.with_suffix(".f32")
    ffmpeg.run(["-y", *ffmpeg.input_args(path), "-map", "0:a:0", "-ac", "1", "-ar", "48000", "-f", "f32le", str(raw)])
    wave: NDArray[np.float32] = np.fromfile(raw, np.float32)[48_000 : 3 * 48_000]
    spectrum = np.abs(np.fft.rfft(wave * np.hanning(len(wave))))
    return {tone: float(20 * np.log10(spectrum[round(tone * len(wave) / 48_000)] + 1e-9)) for tone in (440, 1200)}


def test_music_lies_under_the_sound_of_the_clip_and_ends_with_it(tmp_path: Path, song: Path, call: Run) -> None:
    clip = clip_of(tmp_path / "talk.mp4")
    made = saved(outcome := call("video.music", {"video": clip, "music": song}))
    facts, heard = probe(made), levels(made)
    assert facts.duration_s == pytest.approx(4, abs=0.1) and outcome.saved[0].filename == "talk music.mp4"
    assert heard[440] > heard[1200] + 6 > -100
    assert heard[1200] > 0  # the song is two seconds long, and heard all the way
    assert loudness.measure(made).integrated_lufs == pytest.approx(-14, abs=1)


def test_louder_music_is_louder(tmp_path: Path, song: Path, call: Run) -> None:
    clip = clip_of(tmp_path / "talk.mp4")
    quiet, loud = (levels(saved(call("video.music", {"video": clip, "music": song}, music_level=level))) for level in ("quiet", "loud"))
    assert loud[1200] - loud[440] > quiet[1200] - quiet[440] + 6


@pytest.mark.parametrize(("sound", "own"), [("", "kept"), ("sine=440:d=4", "none"), ("anoisesrc=d=4:a=0.001", "kept")])
def test_where_the_clip_says_nothing_the_music_is_all(sound: str, own: str, tmp_path: Path, song: Path, call: Run) -> None:
    made = saved(call("video.music", {"video": clip_of(tmp_path / "walk.mp4", sound=sound), "music": song}, own_sound=own))
    heard = levels(made)
    assert heard[1200] > heard[440] + 30 and loudness.measure(made).integrated_lufs == pytest.approx(-14, abs=1)


def test_the_picture_is_not_encoded_again(tmp_path: Path, song: Path, call: Run) -> None:
    clip = clip_of(tmp_path / "talk.mp4")
    made = saved(call("video.music", {"video": clip, "music": song}))

    def frames(path: Path) -> bytes:
        out = path.with_suffix(".hash")
        ffmpeg.run(["-y", *ffmpeg.input_args(path), "-map", "0:v:0", "-c", "copy", "-f", "hash", str(out)])
        return out.read_bytes()

    assert frames(made) == frames(clip)


def test_music_is_asked_for() -> None:
    with pytest.raises(ValidationError, match="give the music"):
        Input.model_validate({"video": "$attachment.1"})


@pytest.fixture
def red(tmp_path: Path) -> Path:
    """A red square with a hole: what is transparent stays so."""
    mark = Image.new("RGBA", (200, 200), (255, 0, 0, 255))
    mark.paste((0, 0, 0, 0), (75, 75, 125, 125))
    mark.save(tmp_path / "logo.png")
    return tmp_path / "logo.png"


def redness(path: Path) -> NDArray[np.float64]:
    """How much redder than green each pixel of a frame is."""
    ffmpeg.run(["-y", *ffmpeg.input_args(path, seek_s=1), "-frames:v", "1", "-update", "1", str(frame := path.with_suffix(".png"))])
    pixels = np.asarray(Image.open(frame).convert("RGB"), np.float64)
    return pixels[:, :, 0] - pixels[:, :, 1]


@pytest.mark.parametrize(
    ("place", "where"), [("top_left", (0, 0)), ("top_right", (0, 1)), ("bottom_left", (1, 0)), ("bottom_right", (1, 1))]
)
def test_a_logo_is_in_its_corner(place: str, where: tuple[int, int], tmp_path: Path, red: Path, call: Run) -> None:
    made = saved(call("video.logo", {"video": clip_of(tmp_path / "talk.mp4"), "logo": red}, place=place))
    shown = redness(made) > 100
    rows, columns = np.nonzero(shown)
    assert (rows.mean() > 180, columns.mean() > 320) == (bool(where[0]), bool(where[1]))
    assert np.ptp(rows) == pytest.approx(0.2 * 360, abs=4) == np.ptp(columns)
    assert not shown[round(rows.mean()), round(columns.mean())]  # the hole
    assert min(rows.min(), 359 - rows.max()) == pytest.approx(0.04 * 360, abs=3)
    assert probe(made).has_audio and probe(made).duration_s == pytest.approx(4, abs=0.1)


def test_sizes_and_a_watermark(tmp_path: Path, red: Path, call: Run) -> None:
    clip = clip_of(tmp_path / "tall.mp4", size="360x640")
    small, large = (redness(saved(call("video.logo", {"video": clip, "logo": red}, size=size))) for size in ("small", "large"))
    assert (large > 100).sum() > 5 * (small > 100).sum() > 0
    faint = redness(saved(call("video.logo", {"video": clip, "logo": red}, strength="faint", place="centre")))
    assert 60 < faint.max() < 160 < small.max()
    rows, columns = np.nonzero(faint > 50)
    assert rows.mean() == pytest.approx(320, abs=3) and columns.mean() == pytest.approx(180, abs=3)
