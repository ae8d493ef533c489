"""`video.generate` on real pictures, speech and music: the film is what was asked for, and bad input is told plainly."""

from __future__ import annotations

import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow

from core.errors import StepCancelled, ToolRetry
from media.loudness import measure
from media.probe import probe
from tools.executor import AssetFile, Call, Outcome, execute

Files = dict[str, tuple[str, Path]]


@pytest.fixture(scope="session")
def parts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Two pictures, a spoken-like sound of 1.6 s and four seconds of a chord."""
    folder = tmp_path_factory.mktemp("parts")
    rng = np.random.default_rng(1)
    for number, size in enumerate(((540, 960), (1200, 800))):
        small = Pillow.fromarray(rng.integers(0, 255, (12, 9, 3), np.uint8))
        small.resize(size, Pillow.Resampling.BICUBIC).save(folder / f"picture{number}.png")
    t = np.arange(round(1.6 * 48000)) / 48000
    voice = 0.3 * np.sin(2 * np.pi * 180 * t) * (np.sin(2 * np.pi * 4 * t) > -0.3)
    chord = np.arange(4 * 48000) / 48000
    _wav(folder / "voice.wav", voice)
    _wav(folder / "music.wav", 0.2 * sum(np.sin(2 * np.pi * f * chord) for f in (220.0, 277.2, 329.6)))
    return {path.stem: path for path in folder.iterdir()}


def _wav(path: Path, sound: np.ndarray) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48000)
        file.writeframes((np.clip(sound, -1, 1) * 32767).astype(np.int16).tobytes())


@pytest.fixture
def film(parts: dict[str, Path], tmp_path: Path, recorder: Any, jarvis_home: Path) -> Callable[..., Outcome]:
    """`film(scenes=[...], music="music")`: names of `parts` are assets."""
    kinds = {"picture0": "image", "picture1": "image", "voice": "audio", "music": "audio"}

    def make(**args: Any) -> Outcome:
        assets = {name: AssetFile(name, kind, str(parts[name]), parts[name].name) for name, kind in kinds.items()}
        return execute(Call("video.generate", args, assets, str(tmp_path), "stp_1", "usr_1", "thr_1"), recorder)

    return make


def _saved(outcome: Outcome, kind: str) -> list[Path]:
    return [Path(saved.path) for saved in outcome.saved if saved.kind == kind]


def test_scenes_become_a_film(film: Callable[..., Outcome], recorder: Any) -> None:
    words = [{"text": "Красный", "start_s": 0.1, "end_s": 0.6}, {"text": "чай.", "start_s": 0.7, "end_s": 1.3}]
    scenes = [
        {"picture": "picture0", "narration": "voice", "words": words, "text": "Красный чай.", "captions": {"th": "ชาแดง"}},
        {"picture": "picture1", "title": "Вода", "seconds": 1.5},
    ]
    outcome = film(scenes=scenes, music="music", beats_s=[0.0, 1.0, 2.0, 3.0], title="Чай", aspect="1:1", duration_s=4)
    output = outcome.output
    assert output is not None
    (path,) = _saved(outcome, "video")
    facts = probe(path)
    assert (facts.width_px, facts.height_px, facts.video_codec, facts.pixel_format) == (1080, 1080, "h264", "yuv420p")
    assert facts.duration_s == pytest.approx(4.0, abs=0.02) and output["duration_s"] == pytest.approx(4.0, abs=0.01)
    sound = measure(path)
    assert abs(sound.integrated_lufs + 14) <= 0.5 and sound.true_peak_dbtp <= -1
    assert output["inspection"]["ok"], output["inspection"]
    assert output["timeline"]["scenes"][1]["start_s"] in (2.0, 3.0)
    texts = {file.name: file.read_text(encoding="utf-8") for file in _saved(outcome, "subtitles")}
    assert sorted(texts) == ["subtitles-ru.srt", "subtitles-ru.vtt", "subtitles-th.srt", "subtitles-th.vtt"]
    assert "Красный чай." in texts["subtitles-ru.srt"] and "ชาแดง" in texts["subtitles-th.vtt"]
    (still,) = _saved(outcome, "image")
    assert Pillow.open(still).size == (1080, 1080)
    assert any(note == "drawing scene 2 of 2" for _, note in recorder.notes)
    assert str(path.parent) not in str(output)


def test_pictures_alone_without_sound(film: Callable[..., Outcome]) -> None:
    outcome = film(pictures=["picture0", "picture1"], duration_s=3, aspect="4:5", subtitles="none")
    (path,) = _saved(outcome, "video")
    assert outcome.output is not None and outcome.output["inspection"]["ok"], outcome.output
    assert not probe(path).has_audio and _saved(outcome, "subtitles") == []


def test_nothing_to_show_is_told(film: Callable[..., Outcome]) -> None:
    with pytest.raises(ToolRetry, match="pictures or clips"):
        film(music="music")


def test_stop_means_stop(film: Callable[..., Outcome], recorder: Any, tmp_path: Path) -> None:
    recorder.stop_after = 4
    with pytest.raises(StepCancelled):
        film(pictures=["picture0"], duration_s=60)
    assert not list(tmp_path.glob("**/*.mp4"))
