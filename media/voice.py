"""Narration by the embedded engines: text in, a paced, levelled 48 kHz recording and the time of every word of the original text out.

Each phrase is spoken alone and laid down with a pause of our own, so that pace does not depend on the engine and every phrase's start is
known to the sample. Inside a phrase the engine's own word marks hold. English by Flite where the system has it, else by espeak-ng;
Russian by espeak-ng; Thai by espeak-ng's Vietnamese voice (see media.thai_phonemes).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt

from core.errors import InvalidInput
from media import espeak, flite
from media.ffmpeg import Cancelled, check_cancelled
from media.loudness import Loudness
from media.speech_text import Language, Pause, Phrase, Word, phrases
from media.utterance import Utterance
from media.voice_sound import master

Gender = Literal["female", "male"]
Floats = npt.NDArray[np.float32]

# Read speech has short pauses under 0.2 s inside sentences and medium ones around 0.5 s between them
# (Campione and Véronis 2002, five languages); a narration for video keeps to the brisk side.
PAUSE_S: dict[Pause, float] = {"none": 0.0, "space": 0.1, "comma": 0.17, "colon": 0.26, "sentence": 0.42, "paragraph": 0.7}
LEAD_S, TAIL_S = 0.12, 0.35
# Set so that plain prose runs at 155 words a minute in English, 125 in Russian and 4.6 syllables a second in Thai, pauses included.
_WORDS_PER_MINUTE: dict[Language, int] = {"en": 172, "ru": 158, "th": 190}
_FLITE_PACE = {"slt": 1.0, "rms": 1.12}  # rms speaks that much slower than slt on the same ten sentences
_SILENT_SHARE = 0.012  # of the line's peak: -38 dB, under the softest fricative of both engines and above their noise
_MARGIN_S = 0.012


@dataclass(frozen=True)
class Voice:
    """A voice of the house. `espeak` is the variant put to the language's voice; `flite` a Flite voice for English, if any."""

    name: str
    language: Language
    gender: Gender
    espeak: str
    pitch: int = 50
    flite: str = ""


VOICES: tuple[Voice, ...] = (
    Voice("clara", "en", "female", "f2", 46, "slt"), Voice("owen", "en", "male", "m3", 50, "rms"),
    Voice("vera", "ru", "female", "f2", 46), Voice("anton", "ru", "male", "m3", 50),
    Voice("mali", "th", "female", "f2", 50), Voice("somchai", "th", "male", "m3", 50),
)  # fmt: skip
_BASE: dict[Language, str] = {"en": "en-us", "ru": "ru", "th": "vi"}


@dataclass(frozen=True)
class TimedWord:
    """A word as written, where it stands in the text (`at`, characters), and when it is heard, in seconds."""

    text: str
    at: int
    start_s: float
    end_s: float


@dataclass(frozen=True)
class Spoken:
    """Speech before levelling: mono samples, and the words' times in it."""

    samples: Floats
    rate_hz: int
    words: tuple[TimedWord, ...]
    engine: str


@dataclass(frozen=True)
class Narration:
    """A finished recording. `engine` is what spoke: `flite` or `espeak-ng`."""

    words: tuple[TimedWord, ...]
    duration_s: float
    engine: str
    loudness: Loudness


def voices(language: Language) -> list[str]:
    """Names of the voices that speak a language, the usual one first."""
    return [voice.name for voice in VOICES if voice.language == language]


def voice_of(name: str, language: Language) -> Voice:
    """By name, by `female` or `male`, or the usual one when empty. Raises InvalidInput, naming those there are."""
    own = [voice for voice in VOICES if voice.language == language]
    wanted = name.strip().lower()
    for voice in own:
        if not wanted or wanted in (voice.name, voice.gender):
            return voice
    raise InvalidInput(f"there is no voice {name!r} for this language", hint=f"Take {', '.join(voices(language))}, female or male.")


def narrate(
    text: str, out: Path, *, language: Language | None = None, voice: str = "", speed: float = 1.0, cancelled: Cancelled | None = None
) -> Narration:
    """Speak a text into a FLAC file, 48 kHz mono at about -15 LUFS.

    Raises InvalidInput when nothing can be said or there is no such voice, Unavailable when the engine fails.
    """
    said = phrases(text, language)
    speaker = voice_of(voice, language or _main_language(said))
    spoken = speak(said, speaker, speed, cancelled=cancelled)
    levelled = master(spoken.samples, spoken.rate_hz, out, cancelled=cancelled)
    return Narration(spoken.words, levelled.duration_s, spoken.engine, levelled.loudness)


def speak(said: Sequence[Phrase], voice: Voice, speed: float = 1.0, *, cancelled: Cancelled | None = None) -> Spoken:
    """Every phrase by the engine that suits it, one after the other with its pause. `speed` 1 is the usual pace."""
    engine = "flite" if voice.flite and all(phrase.language == "en" for phrase in said) and flite.available() else "espeak-ng"
    lines = [_line(phrase) for phrase in said]
    if engine == "flite":
        uttered = flite.say([line.text for line in lines], voice=voice.flite, speed=speed * _FLITE_PACE[voice.flite])
    else:
        uttered = espeak.say([_espeak_line(phrase, line.text, voice, speed) for phrase, line in zip(said, lines, strict=True)])
    check_cancelled(cancelled)
    return _laid(said, lines, uttered, speed, engine)


def _main_language(said: Sequence[Phrase]) -> Language:
    lengths: dict[Language, int] = {}
    for phrase in said:
        lengths[phrase.language] = lengths.get(phrase.language, 0) + sum(len(word.spoken) for word in phrase.words)
    return max(lengths, key=lambda language: lengths[language])


@dataclass(frozen=True)
class _Line:
    """What is sent to the engine, and where each word begins in it."""

    text: str
    offsets: tuple[int, ...]


def _line(phrase: Phrase) -> _Line:
    text, offsets = "", list[int]()
    for word in phrase.words:
        text += " " if text else ""
        offsets.append(len(text))
        text += _sounds(word)
    if phrase.language == "th":
        return _Line(f"[[{text}]]", tuple(offset + 2 for offset in offsets))
    return _Line(text + phrase.mark, tuple(offsets))


def _sounds(word: Word) -> str:
    if word.language != "th":
        return word.spoken
    from media.thai_phonemes import phonemes

    return " ".join(phonemes(word.spoken))


def _espeak_line(phrase: Phrase, text: str, voice: Voice, speed: float) -> espeak.Line:
    pace = max(80, min(450, round(_WORDS_PER_MINUTE[phrase.language] * speed)))
    return espeak.Line(text, f"{_BASE[phrase.language]}+{voice.espeak}", pace, voice.pitch, 55, phrase.language == "th")


def _laid(said: Sequence[Phrase], lines: Sequence[_Line], uttered: Sequence[Utterance], speed: float, engine: str) -> Spoken:
    rate_hz = uttered[0].rate_hz
    pieces: list[Floats] = [np.zeros(round(LEAD_S * rate_hz), np.float32)]
    words: list[TimedWord] = []
    at = len(pieces[0])
    for phrase, line, utterance in zip(said, lines, uttered, strict=True):
        sound, first = _trimmed(utterance)
        starts = _starts(line, phrase, utterance, first / rate_hz, len(sound) / rate_hz)
        ends = [*starts[1:], len(sound) / rate_hz]
        words += [
            TimedWord(word.text, word.at, round(at / rate_hz + start, 3), round(at / rate_hz + end, 3))
            for word, start, end in zip(phrase.words, starts, ends, strict=True)
        ]
        pause = np.zeros(round(PAUSE_S[phrase.pause] / speed * rate_hz), np.float32)
        pieces += [sound, pause]
        at += len(sound) + len(pause)
    pieces[-1] = np.zeros(round(TAIL_S * rate_hz), np.float32)
    return Spoken(np.concatenate(pieces), rate_hz, tuple(words), engine)


def _trimmed(utterance: Utterance) -> tuple[Floats, int]:
    """The sound without the silence around it, faded for a few milliseconds at both ends, and the sample at which it began."""
    sound: Floats = np.frombuffer(utterance.pcm, np.int16).astype(np.float32) / np.float32(32768)
    margin = round(_MARGIN_S * utterance.rate_hz)
    loud = np.flatnonzero(np.abs(sound) > _SILENT_SHARE * max(1e-4, float(np.max(np.abs(sound), initial=0.0))))
    if not len(loud):
        return sound, 0
    first, last = max(0, int(loud[0]) - margin), min(len(sound), int(loud[-1]) + margin)
    cut = sound[first:last].copy()
    fade = min(margin // 2, len(cut) // 2)
    ramp = np.linspace(0, 1, fade, dtype=np.float32)
    cut[:fade] *= ramp
    cut[len(cut) - fade :] *= ramp[::-1]
    return cut, first


def _starts(line: _Line, phrase: Phrase, utterance: Utterance, first_s: float, length_s: float) -> list[float]:
    """When each word begins in the trimmed sound. A word the engine ran together with its neighbour shares its time by length."""
    known: dict[int, float] = {0: 0.0}
    for offset, second in utterance.marks:
        index = max((i for i, begin in enumerate(line.offsets) if begin <= offset), default=0)
        if index not in known:
            known[index] = min(length_s, max(0.0, second - first_s))
    count = len(phrase.words)
    anchors = [*sorted(known.items()), (count, length_s)]
    starts = [0.0] * count
    for (low, begin_s), (high, end_s) in itertools.pairwise(anchors):
        # A word's time is its letters and a constant: "of the" is not told apart by espeak-ng, and both are as long.
        weights = np.array([3 + len(re.sub(r"\W", "", phrase.words[i].spoken)) for i in range(low, high)], float)
        shares = np.concatenate([[0.0], np.cumsum(weights)[:-1]]) / weights.sum()
        for i, share in zip(range(low, high), shares, strict=True):
            starts[i] = begin_s + max(0.0, end_s - begin_s) * float(share)
    return [float(start) for start in np.maximum.accumulate(starts)]
