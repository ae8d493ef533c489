"""What a sentence says about music, in English, Thai and Russian: the words stand beside the moods and instruments they mean."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from media.music.instruments import INSTRUMENTS, Role
from media.music.moods import FASTER, MOOD_NAMES, MOODS, SLOWER, MoodName
from media.music.theory import Key, find_key

Name = TypeVar("Name")

SLOWEST_BPM, FASTEST_BPM = 40, 200

_PER_MINUTE = r"bpm|бпм|beats per minute|beats a minute|удар\w* в минуту|уд\.?/мин|บีพีเอ็ม"
_BPM = re.compile(rf"(?<![\d.])(\d{{2,3}}(?:[.,]\d+)?)\s*-?(?:{_PER_MINUTE})", re.IGNORECASE)
_NOT = re.compile(
    r"(?:\b(?:no|not|without|isn't|non|less)(?:\s+(?:the|a|an|any|too|so|very))?|\b(?:без|не|никак\w+)"
    r"|ไม่มี|ไม่เอา|ไม่ใช้|ไม่ต้องมี|ไม่|ปราศจาก)\s*$"
)
_MELODY_WORDS = ("melody", "tune", "мелоди", "ทำนอง")
_WHOLE = 3  # Russian words of so few letters stand for themselves, not for a beginning


@dataclass(frozen=True)
class Heard:
    """What was said; None and empty for what was not. `pace`: -1 slow, 1 fast."""

    mood: MoodName | None
    instruments: tuple[str, ...]
    without: tuple[Role, ...]
    tempo_bpm: float | None
    key: Key | None
    pace: int


def hear(text: str) -> Heard:
    """Read a prompt. What is denied ("no drums", "без барабанов", "ไม่มีกลอง") is not asked for."""
    key = find_key(text)
    text = " ".join(text.lower().replace("ё", "е").split())
    names = {name: instrument.words for name, instrument in INSTRUMENTS.items()}
    said, denied = _found(text, names)
    mood_words: dict[MoodName, tuple[str, ...]] = {name: MOODS[name].words for name in MOOD_NAMES}
    moods, _ = _found(text, mood_words)
    slow, fast = _found(text, {"": SLOWER})[0], _found(text, {"": FASTER})[0]
    bpm = _BPM.search(text)
    without: set[Role] = {INSTRUMENTS[name].roles[0] for name in denied if len(INSTRUMENTS[name].roles) == 1}
    if _found(text, {"melody": _MELODY_WORDS})[1]:
        without.add("melody")
    tempo = float(bpm[1].replace(",", ".")) if bpm else None
    if tempo is not None and not SLOWEST_BPM <= tempo <= FASTEST_BPM:
        tempo = None
    # The mood that is named most often; of two the one named first.
    mood = max(moods, key=moods.count) if moods else None
    instruments = tuple(dict.fromkeys(name for name in said if name not in denied))
    order: tuple[Role, ...] = ("drums", "bass", "melody")
    return Heard(mood, instruments, tuple(role for role in order if role in without), tempo, key, bool(fast) - bool(slow))


def _found(text: str, table: Mapping[Name, tuple[str, ...]]) -> tuple[list[Name], list[Name]]:
    """Names whose words the text has, in its order, and names that it has denied. A longer word hides the shorter ones in it."""
    taken: list[tuple[int, int]] = []
    said: list[tuple[int, Name]] = []
    denied: list[Name] = []
    every = [(word, name) for name, words in table.items() for word in words]
    for word, name in sorted(every, key=lambda item: -len(item[0])):
        for match in _pattern(word).finditer(text):
            if any(match.start() < end and begin < match.end() for begin, end in taken):
                continue
            taken.append(match.span())
            if _NOT.search(text[: match.start()]):
                denied.append(name)
            else:
                said.append((match.start(), name))
    return [name for _, name in sorted(said)], denied


@lru_cache(maxsize=2048)
def _pattern(word: str) -> re.Pattern[str]:
    word = word.replace("ё", "е")
    if re.search("[฀-๿]", word):  # no spaces between Thai words
        return re.compile(re.escape(word))
    if re.search("[а-яё]", word):
        return re.compile(rf"\b{re.escape(word)}" + (r"\b" if len(word) <= _WHOLE else r"\w*"))
    return re.compile(rf"\b{re.escape(word)}\b")
