"""video.sound and video.frame: what a clip holds, as a file of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.errors import InvalidInput, UnsupportedMedia
from media import ffmpeg
from media.probe import probe
from media.sample import Sample
from tools.executor import Outcome

Run = Callable[..., Outcome]


@pytest.mark.parametrize(("kind", "codec"), [("mp3", "mp3"), ("m4a", "aac"), ("wav", "pcm_s16le")])
def test_the_sound_is_all_of_it(kind: str, codec: str, talk: Sample, call: Run) -> None:
    outcome = call("video.sound", {"video": talk.path}, format=kind)
    assert outcome.output is not None
    (saved,) = outcome.saved
    facts = probe(Path(saved.path))
    assert (facts.kind, facts.audio_codec, saved.filename) == ("audio", codec, f"talk.{kind}")
    assert facts.duration_s == pytest.approx(probe(talk.path).audio_duration_s, abs=0.1)


def test_a_clip_without_sound_says_so(tmp_path: Path, call: Run) -> None:
    silent = tmp_path / "silent.mp4"
    ffmpeg.run(["-f", "lavfi", "-i", "testsrc=size=160x120:rate=10:duration=1", str(silent)])
    with pytest.raises(UnsupportedMedia, match="no sound"):
        call("video.sound", {"video": silent})


@pytest.fixture
def stripes(tmp_path: Path) -> Path:
    """Three seconds: red, green, blue."""
    path = tmp_path / "stripes.mp4"
    plain = [f"color={colour}:size=160x120:rate=10:duration=1" for colour in ("red", "lime", "blue")]
    sources = [part for source in plain for part in ("-f", "lavfi", "-i", source)]
    ffmpeg.run([*sources, "-filter_complex", "[0][1][2]concat=n=3", "-pix_fmt", "yuv420p", str(path)])
    return path


@pytest.mark.parametrize(("at_s", "colour"), [(0.0, 0), (0.5, 0), (1.5, 1), (2.5, 2), (3.0, 2), (None, 1)])
def test_the_frame_is_the_one_of_its_moment(at_s: float | None, colour: int, stripes: Path, call: Run) -> None:
    outcome = call("video.frame", {"video": stripes}, **({} if at_s is None else {"at_s": at_s}))
    (saved,) = outcome.saved
    pixels = np.asarray(Image.open(saved.path).convert("RGB"))
    assert pixels.shape == (120, 160, 3) and int(pixels.mean(axis=(0, 1)).argmax()) == colour


def test_a_moment_beyond_the_end_says_how_long_the_clip_is(stripes: Path, call: Run) -> None:
    with pytest.raises(InvalidInput, match="only 3 s"):
        call("video.frame", {"video": stripes}, at_s=12)
