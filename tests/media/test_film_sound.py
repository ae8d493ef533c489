"""The sound of a film: how loud music is where nobody speaks."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from media import ffmpeg
from media.film.scenes import Film, Scene
from media.film.sound import film_sound
from media.film.timing import film_schedule

RATE_HZ = 48000


@pytest.fixture(scope="module")
def recordings(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A voice of two seconds that stops for one in between, and music of eight; made with ffmpeg's own sources."""
    folder = tmp_path_factory.mktemp("sound")
    voice, music = folder / "voice.wav", folder / "music.wav"
    ffmpeg.run(["-f", "lavfi", "-i", "sine=300:d=3:r=48000", "-af", "volume='if(between(t,1,2),0,1)':eval=frame", str(voice)])
    ffmpeg.run(["-f", "lavfi", "-i", "anoisesrc=d=8:c=pink:r=48000:seed=3", str(music)])
    return voice, music


def quiet_part_db(recordings: tuple[Path, Path], level_db: float, folder: Path) -> float:
    """Loudness of the mix, before it is brought to its loudness, where nobody speaks, near the end."""
    voice, music = recordings
    scenes = (Scene(narration=voice, speech_s=3.0, seconds=None), Scene(speech_s=0.0, seconds=4.0))
    film = Film(scenes=scenes, music=music, music_level_db=level_db, wanted_s=None)
    folder.mkdir()
    sound = film_sound(film, film_schedule(film), folder)
    assert sound is not None
    samples = np.fromfile(sound.file.path, np.float32).reshape(-1, 2)
    part = samples[-2 * RATE_HZ : -RATE_HZ // 2]
    return float(10 * np.log10(np.mean(np.square(part)) + 1e-12))


def test_music_is_as_much_quieter_or_louder_as_was_asked(recordings: tuple[Path, Path], tmp_path: Path) -> None:
    usual = quiet_part_db(recordings, 0.0, tmp_path / "usual")
    assert quiet_part_db(recordings, -6.0, tmp_path / "quiet") == pytest.approx(usual - 6.0, abs=0.5)
    assert quiet_part_db(recordings, 4.0, tmp_path / "loud") == pytest.approx(usual + 4.0, abs=0.5)
