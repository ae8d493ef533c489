"""What is composed is music of the length, key and pace that was asked for, ends at home, and differs from the next."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from media.music.compose import Wish, compose
from media.music.form import fit, sections
from media.music.instruments import INSTRUMENTS, PERCUSSION_BANK
from media.music.melody import motif, phrase
from media.music.moods import MOOD_NAMES, MOODS, MoodName
from media.music.patterns import BASS, COMPING, DRUM_KEYS, DRUMS, FILLS, STEPS
from media.music.score import Note, Piece, as_midi
from media.music.theory import Key, Mode, chord, find_key, parse_key, voicing

LENGTHS_S = (5, 8, 15, 30, 61, 180)
SEEDS = 10


def notes_of(piece: Piece, *stems: str) -> list[Note]:
    return [note for track in piece.tracks if track.stem in stems for note in track.notes]


def outline(piece: Piece) -> Counter[tuple[int, int]]:
    """Tune and bass as (sixteenth of the piece, degree above the tonic)."""
    sixteenth_s = 15 / piece.tempo_bpm
    return Counter((round(note.start_s / sixteenth_s), (note.pitch - piece.key.tonic) % 12) for note in notes_of(piece, "melody", "bass"))


@pytest.mark.parametrize("mood", MOOD_NAMES)
@pytest.mark.parametrize("length_s", LENGTHS_S)
def test_it_has_the_length_and_comes_home(mood: MoodName, length_s: float) -> None:
    for seed in range(4):
        piece = compose(Wish(mood, length_s, seed))
        assert piece.closing_s == pytest.approx(piece.bars * 240 / piece.tempo_bpm)
        assert 1.3 < length_s - piece.closing_s < 4.3
        every = [note for track in piece.tracks for note in track.notes]
        assert min(note.start_s for note in every) < 0.05 and max(note.end_s for note in every) <= length_s
        assert all(0 <= note.start_s < note.end_s and 1 <= note.velocity <= 127 for note in every)
        closing = [note for note in notes_of(piece, "bass", "harmony") if note.start_s > piece.closing_s - 0.05]
        assert min(closing, key=lambda note: note.pitch).pitch % 12 == piece.key.tonic
        tune = [note for note in notes_of(piece, "melody") if note.start_s > piece.closing_s - 0.05]
        assert [note.pitch % 12 for note in tune] == [piece.key.tonic]
        last = max(note.start_s for note in every)
        assert last < piece.closing_s + 0.4, "nothing begins again after the last chord"


@pytest.mark.parametrize("mood", MOOD_NAMES)
def test_it_keeps_the_pace_of_its_mood(mood: MoodName) -> None:
    slowest, _, fastest = MOODS[mood].bpm
    for seed in range(SEEDS):
        assert slowest - 0.5 <= compose(Wish(mood, 30, seed)).tempo_bpm <= fastest + 0.5
    slow, fast = (sum(compose(Wish(mood, 30, seed, pace=pace)).tempo_bpm for seed in range(SEEDS)) for pace in (-1, 1))
    assert slow < fast


@pytest.mark.parametrize("mood", MOOD_NAMES)
def test_ten_seeds_are_ten_pieces(mood: MoodName) -> None:
    """Of two pieces the tunes and basses share less than 60 % (with the same seed: all of it)."""
    pieces = [outline(compose(Wish(mood, 30, seed))) for seed in range(SEEDS)]
    for first, second in combinations(pieces, 2):
        assert (first & second).total() / max(first.total(), second.total()) < 0.6
    assert outline(compose(Wish(mood, 30, 3))) == pieces[3]


def test_the_same_wish_is_the_same_piece() -> None:
    assert compose(Wish("epic", 20, 7)) == compose(Wish("epic", 20, 7))
    assert as_midi(compose(Wish("epic", 20, 7))) == as_midi(compose(Wish("epic", 20, 7)))


@given(st.floats(5, 300), st.floats(40, 200))
def test_a_tempo_that_was_asked_for_is_kept(length_s: float, tempo: float) -> None:
    grid = fit(length_s, (60, 80, 100), tempo)
    assert grid.tempo_bpm == tempo and grid.bars >= 1
    if length_s > 1.4 + grid.bar_s:
        assert 1.39 <= length_s - grid.closing_s <= 1.41 + grid.bar_s


@given(st.floats(5, 300), st.sampled_from(MOOD_NAMES))
def test_a_free_tempo_leaves_the_close_its_time(length_s: float, mood: MoodName) -> None:
    grid = fit(length_s, MOODS[mood].bpm, None)
    assert 1.39 <= length_s - grid.closing_s <= 4.21
    if length_s >= 20:
        assert MOODS[mood].bpm[0] - 0.5 <= grid.tempo_bpm <= MOODS[mood].bpm[2] + 0.5


@given(st.integers(1, 200))
def test_sections_cover_the_bars_and_build(bars: int) -> None:
    found = sections(bars)
    assert found[0].first_bar == 0 and sum(section.bars for section in found) == bars
    assert all(a.first_bar + a.bars == b.first_bar for a, b in pairwise(found))
    assert all(section.bars > 0 for section in found)
    if bars > 4:
        assert found[0].name == "opening" and found[0].energy < found[-1].energy


def test_an_opening_is_quieter_than_what_follows() -> None:
    for mood in MOOD_NAMES:
        piece = compose(Wish(mood, 45, 2))
        opening = piece.sections[0].bars * 240 / piece.tempo_bpm - 0.1
        assert piece.sections[0].name == "opening"
        assert not [note for note in notes_of(piece, "bass", "melody", "drums") if note.start_s < opening]
        assert [note for note in notes_of(piece, "harmony") if note.start_s < opening]


def test_hands_are_not_machines() -> None:
    piece = compose(Wish("happy", 30, 0, tempo_bpm=120))
    hats = [note for note in notes_of(piece, "drums") if note.pitch == DRUM_KEYS["closed_hat"]]
    off_s = [abs(note.start_s - round(note.start_s / 0.125) * 0.125) for note in hats]
    assert 0.0005 < sum(off_s) / len(off_s) < 0.01 and max(off_s) < 0.02
    assert len({note.velocity for note in hats}) > 5


@pytest.mark.parametrize("name", INSTRUMENTS)
def test_every_instrument_can_be_asked_for_alone(name: str) -> None:
    piece = compose(Wish("calm", 20, 1, instruments=(name,)))
    assert {track.name for track in piece.tracks} == {name}
    for track in piece.tracks:
        assert all(track.instrument.low <= note.pitch <= track.instrument.high for note in track.notes)


def test_piano_and_flute() -> None:
    piece = compose(Wish("romantic", 30, 1, instruments=("piano", "flute")))
    assert {(track.stem, track.name) for track in piece.tracks} == {("harmony", "piano"), ("melody", "flute"), ("bass", "piano")}


def test_what_must_not_play_does_not() -> None:
    assert "drums" not in {track.stem for track in compose(Wish("energetic", 20, 0, without=("drums",))).tracks}
    with pytest.raises(ValueError, match="nothing is left"):
        compose(Wish("calm", 20, 0, instruments=("drum_kit",), without=("drums",)))


def test_tables_fit_together() -> None:
    for pattern in (*COMPING.values(), *BASS.values(), *(line for kit in (*DRUMS.values(), *FILLS) for line in kit.values())):
        assert len(pattern) == STEPS, pattern
    assert {name for kit in (*DRUMS.values(), *FILLS) for name in kit} <= set(DRUM_KEYS)
    for mood in MOODS.values():
        assert set(mood.comping) <= set(COMPING) and set(mood.bass) <= set(BASS) and set(mood.drums) <= set(DRUMS)
        every: tuple[tuple[Mode, tuple[str, ...]], ...] = (("major", mood.major), ("minor", mood.minor))
        for mode, progressions in every:
            for symbols in progressions:
                assert len([chord(symbol, Key(0, mode)) for symbol in symbols.split()]) == 4
        for ensemble in mood.ensembles:
            wanted = (("harmony", ensemble.harmony), ("harmony", ensemble.pad), ("melody", ensemble.melody), ("melody", ensemble.second),
                      ("bass", ensemble.bass), ("drums", ensemble.kit))  # fmt: skip
            assert all(role in INSTRUMENTS[name].roles for role, name in wanted if name)


@given(st.randoms(use_true_random=False), st.sampled_from(["sparse", "flowing", "lively", "skipping", "broad"]), st.integers(0, 11))
@settings(max_examples=60)
def test_long_notes_of_a_tune_belong_to_the_chord(random: Random, character: str, tonic: int) -> None:
    key = Key(tonic, "minor")
    chords = [chord(symbol, key) for symbol in ("i", "iv", "V", "i")]
    for tone in phrase(motif(random, character), chords, key, 70, random, closes=False):
        harmony = chords[tone.at // 16]
        assert 58 <= tone.pitch <= 82
        if tone.length >= 4:
            assert tone.pitch % 12 in harmony.tones


@pytest.mark.parametrize(
    ("text", "name"),
    [("A minor", "A minor"), ("am", "A minor"), ("F#", "F# major"), ("Bb", "Bb major"),
     ("c sharp minor", "C# minor"), ("ля минор", "A minor"),
     ("до-диез мажор", "Db major"), ("Ebm", "Eb minor"), ("H major", "B major")],
)  # fmt: skip
def test_keys_are_read(text: str, name: str) -> None:
    assert str(parse_key(text)) == name


@pytest.mark.parametrize("text", ["X major", "", "A minor seventh", "440 Hz"])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a musical key"):
        parse_key(text)


def test_an_article_is_not_a_key() -> None:
    assert find_key("a minor problem") is None and find_key("in a major way") is None
    assert str(find_key("a waltz in a minor")) == "A minor" and str(find_key("F# minor, slow")) == "F# minor"


def test_chords_and_voices() -> None:
    key = Key(0, "major")
    assert chord("V7", key).tones == (7, 11, 2, 5) and chord("bVII", key).root == 10 and chord("IVmaj7", key).tones == (5, 9, 0, 4)
    assert chord("VII", Key(9, "minor")).root == 7 and chord("V", Key(9, "minor")).tones == (4, 8, 11)
    with pytest.raises(ValueError, match="not a chord"):
        chord("VIII", key)
    before = voicing(chord("I", key), (), 60)
    after = voicing(chord("vi", key), before, 60)
    assert len(set(before) & set(after)) >= 2, "common tones stay where they are"


def test_midi_is_read_back_as_written() -> None:
    """Read by a reader of its own: every note at its time, at the tempo and key that the file states."""
    piece = compose(Wish("playful", 12, 5))
    tempo_bpm, signature, found = read_midi(as_midi(piece))
    assert tempo_bpm == pytest.approx(piece.tempo_bpm, rel=1e-4)
    assert signature[1] == (piece.key.mode == "minor")
    tonic = signature[0] * 7 % 12 if piece.key.mode == "major" else (signature[0] * 7 + 9) % 12
    assert tonic == piece.key.tonic
    wanted = sorted((note.pitch, note.start_s) for track in piece.tracks for note in track.notes)
    assert len(found) == len(wanted)
    for (at_s, pitch, _), (want_pitch, want_s) in zip(sorted(found, key=lambda note: (note[1], note[0])), wanted, strict=True):
        assert at_s == pytest.approx(want_s, abs=0.002) and pitch == want_pitch
    channels = {channel == 9 for _, _, channel in found}
    assert channels == {track.instrument.bank == PERCUSSION_BANK for track in piece.tracks}


def read_midi(data: bytes) -> tuple[float, tuple[int, bool], list[tuple[float, int, int]]]:
    """Tempo, (sharps, minor), and notes as (second, pitch, channel)."""
    count, ticks = int.from_bytes(data[10:12], "big"), int.from_bytes(data[12:14], "big")
    at, tempo_us, signature, notes = 14, 500000, (0, False), []
    for _ in range(count):
        assert data[at : at + 4] == b"MTrk"
        end, at, now = at + 8 + int.from_bytes(data[at + 4 : at + 8], "big"), at + 8, 0
        while at < end:
            delta = 0
            while True:
                delta, more, at = delta << 7 | data[at] & 0x7F, data[at] & 0x80, at + 1
                if not more:
                    break
            now += delta
            status = data[at]
            if status == 0xFF:
                kind, size = data[at + 1], data[at + 2]
                body = data[at + 3 : at + 3 + size]
                if kind == 0x51:
                    tempo_us = int.from_bytes(body, "big")
                elif kind == 0x59:
                    signature = (body[0] - 256 if body[0] > 127 else body[0], bool(body[1]))
                at += 3 + size
            else:
                if status & 0xF0 == 0x90:
                    notes.append((now, data[at + 1], status & 0x0F))
                at += 2 if status & 0xF0 == 0xC0 else 3
        assert at == end
    return 60e6 / tempo_us, signature, [(tick / ticks * tempo_us / 1e6, pitch, channel) for tick, pitch, channel in notes]
