"""Keys, scales and chords: pitch classes are 0..11 from C, pitches are MIDI numbers (60 is middle C)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Mode = Literal["major", "minor"]

SCALES: dict[Mode, tuple[int, ...]] = {"major": (0, 2, 4, 5, 7, 9, 11), "minor": (0, 2, 3, 5, 7, 8, 10)}
# The spelling musicians read most easily: the fewer accidentals of the two.
_NAMES: dict[Mode, tuple[str, ...]] = {
    "major": ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B"),
    "minor": ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B"),
}
KEY_NAMES = tuple(f"{name} {mode}" for mode, names in _NAMES.items() for name in names)
"""The 24 keys, as `str(Key(...))` spells them."""
_LETTERS = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11, "h": 11}
_SYLLABLES = {"до": 0, "ре": 2, "ми": 4, "фа": 5, "соль": 7, "ля": 9, "си": 11}
_SIGNS = {"": 0, "#": 1, "♯": 1, "sharp": 1, "диез": 1, "b": -1, "♭": -1, "flat": -1, "бемоль": -1}
_MINOR = r"minor|min|m|минор\w*|ไมเนอร์"
_MAJOR = r"major|maj|мажор\w*|เมเจอร์"
_TONIC = r"(?P<tonic>[a-h]|до|ре|ми|фа|соль|ля|си)[\s-]*(?P<sign>#|♯|sharp|диез|♭|flat|бемоль|b)?"
_KEY = re.compile(rf"{_TONIC}[\s-]*(?:(?P<minor>{_MINOR})|(?P<major>{_MAJOR}))?", re.IGNORECASE)
_IN_A_SENTENCE = r"(?:(?P<minor>minor|min|минор\w*|ไมเนอร์)|(?P<major>major|maj|мажор\w*|เมเจอร์))(?![a-zа-я])"
_SAID = re.compile(rf"(?<![\w'’-]){_TONIC}[\s-]*{_IN_A_SENTENCE}", re.IGNORECASE)
# "a minor problem", "in a major key": a small "a" is the article, unless nothing follows that it could belong to.
_ARTICLE = re.compile(r"a\s+(?:minor|major)\s+(?!(?:at|with|for|and|about|in|of|on|please)\b)[a-z]")
_NUMERAL = re.compile(r"(?P<sign>b?)(?P<numeral>VII|VI|IV|V|III|II|I|vii|vi|iv|v|iii|ii|i)(?P<kind>maj7|add9|sus2|sus4|dim|7|6)?")
_DEGREES = ("I", "II", "III", "IV", "V", "VI", "VII")


@dataclass(frozen=True)
class Key:
    """A tonic (pitch class) and a mode."""

    tonic: int
    mode: Mode

    def __str__(self) -> str:
        return f"{_NAMES[self.mode][self.tonic]} {self.mode}"

    @property
    def scale(self) -> tuple[int, ...]:
        """The seven pitch classes, from the tonic up."""
        return tuple((self.tonic + step) % 12 for step in SCALES[self.mode])


@dataclass(frozen=True)
class Chord:
    """A root and the chord's pitch classes, root first."""

    root: int
    tones: tuple[int, ...]


def parse_key(text: str, mode: Mode = "major") -> Key:
    """The key that `text` names ("A minor", "F#", "Bbm", "ля минор"); `mode` when it does not say. Raises ValueError otherwise."""
    match = _KEY.fullmatch(" ".join(text.split()))
    if match is None:
        raise ValueError(f"{text!r} is not a musical key; write it like 'C major', 'F# minor' or 'Bb'")
    return _key(match, mode)


def find_key(text: str) -> Key | None:
    """The first key with its mode that a sentence names, if it names one."""
    found = (match for match in _SAID.finditer(text) if not _ARTICLE.match(text, match.start()))
    match = next(found, None)
    return _key(match, "major") if match else None


def _key(match: re.Match[str], mode: Mode) -> Key:
    letter = match["tonic"].lower()
    tonic = (_LETTERS | _SYLLABLES)[letter] + _SIGNS[(match["sign"] or "").lower()]
    found: Mode = "minor" if match["minor"] else "major" if match["major"] else mode
    return Key(tonic % 12, found)


_MODE_ALONE = {
    "A minor": ["a minor key", "in minor", "в миноре", "в минорной тональности", "คีย์ไมเนอร์"],
    "C major": ["a major key", "in major", "в мажоре", "в мажорной тональности", "คีย์เมเจอร์"],
}
"""What only the mode was said of: the key with no signs."""


def key_words(name: str) -> list[str]:
    """How else a key is said: `F# minor` is also "f sharp minor", "фа диез минор", "фа-диез миноре", "f# ไมเนอร์"."""
    tonic, mode = name.split()
    letter, sign = tonic[0], tonic[1:]
    syllable = next(word for word, pitch in _SYLLABLES.items() if pitch == _LETTERS[letter.lower()])
    english, russian = {"": ("", ""), "#": (" sharp", " диез"), "b": (" flat", " бемоль")}[sign]
    called, thai = ("минор", "ไมเนอร์") if mode == "minor" else ("мажор", "เมเจอร์")
    said = [f"{letter.lower()}{english} {mode}"] if sign else []
    said += [f"{syllable}{joined} {called}{ending}" for joined in {russian, russian.replace(" ", "-")} for ending in ("", "е", "а")]
    said += _MODE_ALONE.get(name, [])
    return [*said, f"คีย์ {tonic.lower()} {thai}", f"{tonic.lower()} {thai}", f"{tonic.lower()}{thai}"]


def chord(symbol: str, key: Key) -> Chord:
    """A Roman numeral in a key: upper case major, lower case minor, degrees of the key's own scale (`b` lowers one).

    Raises ValueError when the symbol is not one.
    """
    match = _NUMERAL.fullmatch(symbol)
    if match is None:
        raise ValueError(f"{symbol!r} is not a chord")
    numeral, kind = match["numeral"], match["kind"] or ""
    root = (key.scale[_DEGREES.index(numeral.upper())] - len(match["sign"])) % 12
    return Chord(root, tuple((root + interval) % 12 for interval in _intervals(numeral.isupper(), kind)))


def _intervals(major: bool, kind: str) -> tuple[int, ...]:
    third = 4 if major else 3
    table = {"dim": (0, 3, 6), "sus2": (0, 2, 7), "sus4": (0, 5, 7), "7": (0, third, 7, 10), "maj7": (0, third, 7, 11),
             "add9": (0, third, 7, 2), "6": (0, third, 7, 9)}  # fmt: skip
    return table.get(kind, (0, third, 7))


def colour(key: Key, harmony: Chord) -> tuple[int, ...]:
    """The key's scale with the notes that rub against the chord (a semitone off one of its tones that the scale lacks) replaced by it."""
    foreign = [tone for tone in harmony.tones if tone not in key.scale]
    kept = [note for note in key.scale if not any((note - tone) % 12 in (1, 11) for tone in foreign)]
    return tuple(sorted({*kept, *foreign}))


def nearest(pitch: int, classes: tuple[int, ...]) -> int:
    """The pitch nearest to `pitch` (the lower one of two) whose class is one of `classes`."""
    return min((pitch + step for step in range(-6, 7) if (pitch + step) % 12 in classes), key=lambda found: (abs(found - pitch), found))


def step(pitch: int, by: int, classes: tuple[int, ...]) -> int:
    """`pitch` moved by so many notes of a scale."""
    direction = 1 if by > 0 else -1
    for _ in range(abs(by)):
        pitch += direction
        while pitch % 12 not in classes:
            pitch += direction
    return pitch


def voicing(harmony: Chord, before: tuple[int, ...], centre: int, voices: int = 4) -> tuple[int, ...]:
    """The chord in close position around `centre`, in the inversion that moves least from the voicing before."""
    candidates = []
    for lowest in range(centre - 9, centre + 3):
        if lowest % 12 in harmony.tones:
            pitches = [lowest]
            while len(pitches) < max(voices, len(harmony.tones)):
                pitches.append(min(p for p in range(pitches[-1] + 1, pitches[-1] + 13) if p % 12 in harmony.tones))
            candidates.append(tuple(pitches))
    reference = before or (centre - 4, centre, centre + 3, centre + 7)
    return min(candidates, key=lambda found: (_movement(found, reference), abs(sum(found) / len(found) - centre)))


def _movement(voices: tuple[int, ...], before: tuple[int, ...]) -> float:
    return sum(min(abs(pitch - old) for old in before) for pitch in voices) + 0.5 * abs(voices[0] - before[0])
