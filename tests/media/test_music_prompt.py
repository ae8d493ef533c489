"""Words about music in English, Thai and Russian."""

from __future__ import annotations

import pytest

from media.music.instruments import INSTRUMENTS
from media.music.moods import MOOD_NAMES, MOODS
from media.music.prompt import hear


@pytest.mark.parametrize(
    ("text", "mood"),
    [("calm piano for a rainy day", "calm"), ("an epic trailer", "epic"), ("not sad, happy", "happy"), ("music for a horror film", "dark"),
     ("เพลงสนุกๆ สำหรับวันเกิด", "happy"), ("เพลงเศร้าเปียโน", "sad"), ("ดนตรีลึกลับ", "mysterious"), ("ร้านกาแฟชิลๆ", "chill"),
     ("грустная мелодия", "sad"), ("музыка для битвы", "epic"), ("весёлая музыка", "happy"),
     ("для видео про котиков", "playful"), ("что-нибудь", None),
     ("хорошая музыка про миллион", None)],
)  # fmt: skip
def test_moods(text: str, mood: str | None) -> None:
    assert hear(text).mood == mood


@pytest.mark.parametrize(
    ("text", "instruments", "without"),
    [("electric piano and drums", ("electric_piano", "drum_kit"), ()),
     ("guitar and flute, no drums", ("acoustic_guitar", "flute"), ("drums",)),
     ("с гитарой без барабанов", ("acoustic_guitar",), ("drums",)), ("เปียโนกับไวโอลิน ไม่มีกลอง", ("piano", "strings"), ("drums",)),
     ("cinematic without melody", (), ("melody",)), ("хорошая музыка", (), ())],
)  # fmt: skip
def test_instruments(text: str, instruments: tuple[str, ...], without: tuple[str, ...]) -> None:
    heard = hear(text)
    assert (heard.instruments, heard.without) == (instruments, without)


def test_numbers_and_keys() -> None:
    heard = hear("slow waltz at 92 bpm in F# minor")
    assert (heard.tempo_bpm, str(heard.key), heard.pace) == (92, "F# minor", -1)
    assert hear("999 bpm").tempo_bpm is None and hear("быстрая музыка").pace == 1


def test_every_word_is_understood_as_what_it_stands_beside() -> None:
    for name in MOOD_NAMES:
        for word in MOODS[name].words:
            assert hear(f" {word} ").mood == name, word
    for name, instrument in INSTRUMENTS.items():
        for word in instrument.words:
            assert hear(f" {word} ").instruments == (name,), word
