"""The embedded voices: heard where they say, at speech level, nothing clipped; Thai by rules of its spelling."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from core.errors import InvalidInput, Unavailable
from media import flite
from media.espeak import Line, say
from media.loudness import measure
from media.speech_text import Language, phrases
from media.thai_phonemes import syllables
from media.utterance import ask
from media.voice import PAUSE_S, VOICES, narrate, speak, voice_of, voices
from media.voice_align import estimate
from media.voice_sound import RATE_HZ, decode, master

TEXTS: dict[Language, str] = {
    "en": "Coffee began in Ethiopia. By 1600, it had reached Europe, and 90% of people loved it! Would you try a cup?",
    "ru": "Кофе появился в Эфиопии. К 1600 году его узнали в Европе, и 90% людей его полюбили! А вы попробуете чашку?",
    "th": "กาแฟเริ่มต้นที่เอธิโอเปีย ผู้คน 90% ชอบมาก ๆ ครับ\nลองดื่มสักถ้วยไหม",
}


def stretches(path: Path) -> list[tuple[float, float]]:
    """Where sound is, in seconds: louder than 35 dB under the loudest frame, gaps that a stop's closure could be are closed."""
    sound = decode(path)
    level = np.sqrt(np.convolve(sound**2, np.ones(240) / 240, "same"))[::48]
    loud = np.flatnonzero(level > level.max() * 10 ** (-35 / 20))
    breaks = np.flatnonzero(np.diff(loud) > 108)
    return [(a / 1000, b / 1000) for a, b in zip([loud[0], *loud[breaks + 1]], [*loud[breaks], loud[-1]], strict=True)]


@pytest.mark.parametrize("language", ["en", "ru", "th"])
@pytest.mark.parametrize("kind", ["female", "male"])
def test_phrases_are_heard_where_their_words_say(language: Language, kind: str, tmp_path: Path) -> None:
    out = tmp_path / "speech.flac"
    made = narrate(TEXTS[language], out, voice=kind)
    level = measure(out)
    assert -16 <= level.integrated_lufs <= -14 and level.true_peak_dbtp <= -1
    gaps = [(a.end_s, b.start_s) for a, b in pairwise(made.words) if b.start_s - a.end_s > 0.09]
    told = list(zip([made.words[0].start_s, *(gap[1] for gap in gaps)], [*(gap[0] for gap in gaps), made.words[-1].end_s], strict=True))
    heard = stretches(out)
    assert len(heard) == len(told) >= 2
    for (start_s, end_s), (begins_s, ends_s) in zip(told, heard, strict=True):
        assert abs(start_s - begins_s) <= 0.06 and abs(end_s - ends_s) <= 0.06
    assert made.duration_s - made.words[-1].end_s == pytest.approx(0.35, abs=0.02)


def test_words_inside_a_phrase_begin_after_the_closure_that_is_heard(tmp_path: Path) -> None:
    """Words that begin with a stop are heard to begin: the burst after the closure's near-silence. Told times against those bursts."""
    text = "Peter kept two tall Turkish teapots"
    made = narrate(text, tmp_path / "speech.flac", voice="male")
    sound = decode(tmp_path / "speech.flac")
    level = np.sqrt(np.convolve(sound**2, np.ones(480) / 480, "same"))[::48]
    for word in made.words[1:]:
        around = level[round(word.start_s * 1000) - 90 : round(word.start_s * 1000) + 90]
        closure = int(np.argmin(around)) - 90
        assert around.min() < 0.25 * level.max() and abs(closure) <= 80, word


def test_pauses_are_as_asked_and_shrink_with_speed() -> None:
    said = phrases("One, two. Three.")
    for speed in (1.0, 2.0):
        words = speak(said, voice_of("female", "en"), speed).words
        assert words[1].start_s - words[0].end_s == pytest.approx(PAUSE_S["comma"] / speed, abs=0.003)
        assert words[2].start_s - words[1].end_s == pytest.approx(PAUSE_S["sentence"] / speed, abs=0.003)


def test_every_language_has_a_woman_and_a_man_and_says_whom_it_has() -> None:
    assert {(voice.language, voice.gender) for voice in VOICES} == {(a, b) for a in ("en", "ru", "th") for b in ("female", "male")}
    assert voice_of("", "en").name == voices("en")[0]
    with pytest.raises(InvalidInput, match="no voice 'hal'") as error:
        voice_of("hal", "th")
    assert "mali" in str(error.value.hint)


def test_a_foreign_word_is_spoken_inside_the_sentence(tmp_path: Path) -> None:
    words = narrate("Смотри YouTube сегодня.", tmp_path / "a.flac").words
    assert [word.text for word in words] == ["Смотри", "YouTube", "сегодня."]
    assert all(word.end_s - word.start_s > 0.2 for word in words) and words[1].start_s - words[0].end_s < 0.05


def test_levelling_moves_nothing_and_never_clips(tmp_path: Path) -> None:
    """A click train with loud and soft clicks stays where it is to a millisecond."""
    sound = np.zeros(22050 * 3, np.float32)
    at = [round(22050 * second) for second in (0.5, 1.0, 1.7, 2.4)]
    for place, height in zip(at, (0.9, 0.3, 0.9, 0.2), strict=True):
        sound[place : place + 220] = height * np.sin(np.arange(220) * 0.6)
    master(sound, 22050, tmp_path / "clicks.flac")
    heard = decode(tmp_path / "clicks.flac")
    for second in (0.5, 1.0, 1.7, 2.4):
        window = np.abs(heard[round((second - 0.05) * RATE_HZ) : round((second + 0.05) * RATE_HZ)])
        onset = np.flatnonzero(window > 0.3 * window.max())[0] / RATE_HZ - 0.05
        assert abs(onset) < 0.0015
    assert np.abs(heard).max() < 0.9 and measure(tmp_path / "clicks.flac").true_peak_dbtp <= -1


def test_there_is_air_between_the_words(tmp_path: Path) -> None:
    """Room tone: quiet, but no digital silence."""
    made = narrate("One. Two.", tmp_path / "a.flac")
    gap = decode(tmp_path / "a.flac")[round((made.words[0].end_s + 0.1) * RATE_HZ) : round((made.words[1].start_s - 0.1) * RATE_HZ)]
    assert -68 < 20 * np.log10(np.std(gap)) < -55


def test_estimates_are_near_and_in_order() -> None:
    from media.voice import Voice

    for language, text in TEXTS.items():
        made = speak(phrases(text), Voice("stranger", language, "male", "m7", 62), 1.13)
        sound = np.interp(np.arange(0, len(made.samples), made.rate_hz / RATE_HZ), np.arange(len(made.samples)), made.samples)
        guessed = estimate(text, language, sound.astype(np.float32))
        late_s = [abs(word.start_s - true.start_s) for word, true in zip(guessed, made.words, strict=True)]
        worst_s, mean_s = (0.35, 0.1) if language == "th" else (0.1, 0.04)  # Thai has words, not signs, where a voice may pause
        assert max(late_s) < worst_s and sum(late_s) / len(late_s) < mean_s
        assert all(a.start_s <= a.end_s <= b.start_s + 0.001 for a, b in pairwise(guessed))


def test_an_estimate_of_silence_stays_inside_it() -> None:
    words = estimate("One. Two.", "en", np.zeros(RATE_HZ, np.float32))
    assert all(0 <= word.start_s <= word.end_s <= 1.01 for word in words)


def test_a_broken_engine_is_named() -> None:
    with pytest.raises(Unavailable, match="espeak-ng has no voice atlantean"):
        say([Line("hello", "atlantean")])
    with pytest.raises(Unavailable, match="nobody"):
        ask("media.nobody", "nobody", {})


@pytest.mark.skipif(not flite.available(), reason="this system has no flite")
def test_flite_marks_every_word() -> None:
    (spoken,) = flite.say(["Today I want to show you a thing."], voice="slt")
    assert [offset for offset, _ in spoken.marks] == [0, 6, 8, 13, 16, 21, 25, 27]
    assert all(a < b for (_, a), (_, b) in pairwise(spoken.marks)) and spoken.marks[-1][1] < spoken.end_s <= spoken.duration_s


@pytest.mark.parametrize(
    ("word", "sounds"),
    [
        ("กาแฟ", "k.a:. mid, f.E:. mid"),
        ("สวัสดี", "s.a. low, w.a.t low, d_.i:. mid"),
        ("น้ำ", "n.a:m. high"),
        ("หมา", "m.a:. rising"),
        ("ม้า", "m.a:. high"),
        ("มา", "m.a:. mid"),
        ("ไม่", "m.aj. falling"),
        ("ไหม", "m.aj. rising"),
        ("ข้าว", "k|h.a:.w falling"),
        ("เข่า", "k|h.aw. low"),
        ("รัก", "*.a.k high"),
        ("ลูก", "l.u:.k falling"),
        ("สวน", "s.u@.n rising"),
        ("เพื่อน", "p|h.y@.n falling"),
        ("จริง", "c.i.N mid"),
        ("ตลาด", "t[.a. low, l.a:.t low"),
        ("ศาสตร์", "s.a:.t low"),
        ("วันจันทร์", "w.a.n mid, c.a.n mid"),
        ("ประวัติศาสตร์", "p*.a. low, w.a.t low, t[.i. low, s.a:.t low"),
        ("กรุงเทพ", "k*.u.N mid, t|h.e:.p falling"),
    ],
)
def test_thai_is_read_by_its_spelling(word: str, sounds: str) -> None:
    assert ", ".join(f"{s.initial}.{s.vowel}.{s.final} {s.tone}" for s in syllables(word)) == sounds
