"""How long a text takes to say, told from the text alone."""

from __future__ import annotations

import re
from dataclasses import astuple, dataclass

_STOP = re.compile(r"[.!?…]+[\"”»]?\s+(?=\S)")
_PAUSE = re.compile(r"[,;:—–]\s")
_LETTER, _DIGIT, _VOWELS = re.compile(r"[^\W\d_]"), re.compile(r"\d"), re.compile(r"[aeiouy]+", re.IGNORECASE)
_THAI_CONSONANT, _THAI_VOWEL = re.compile("[\u0e01-\u0e2e]"), re.compile("[\u0e30-\u0e39\u0e40-\u0e44\u0e47]")
_SPACE = re.compile(r"\S\s+(?=\S)")
_LATIN_IN_THAI = re.compile("[^\\W\\d_\u0e00-\u0e7f]")


@dataclass(frozen=True)
class Pace:
    """Seconds each part of a text takes. Thai: `sound` counts written vowels, `letter` consonants, `pause` spaces."""

    letter_s: float
    sound_s: float
    pause_s: float
    stop_s: float
    digit_s: float
    start_s: float


# Least squares on the usual voices of media/voice.py (Flite or espeak-ng) as they are recorded, the half second of room around the words
# included: about 95 texts each, single lines and runs of four, with numbers. `python -P -m benchmarks.speaking_rate` measures it again
# and prints what fits.
PACES = {
    "en": Pace(0.0485, 0.0217, 0.434, 0.674, 0.235, 0.652),
    "ru": Pace(0.0622, 0.0, 0.253, 0.494, 0.349, 0.565),
    "th": Pace(0.0738, 0.0757, 0.198, 0.0, 0.224, 0.559),
}


def features(text: str, language: str) -> tuple[int, ...]:
    """What is counted in a text, in the order of `Pace`."""
    stops, digits = len(_STOP.findall(text)), len(_DIGIT.findall(text))
    if language == "th":
        letters = len(_THAI_CONSONANT.findall(text)) + len(_LATIN_IN_THAI.findall(text)) // 2
        return letters, len(_THAI_VOWEL.findall(text)), len(_SPACE.findall(text)) - stops, stops, digits, 1
    vowels = len(_VOWELS.findall(text)) if language == "en" else 0
    return len(_LETTER.findall(text)), vowels, len(_PAUSE.findall(text)), stops, digits, 1


def spoken_s(text: str, language: str) -> float:
    """Seconds a recording of the text takes, spoken without hurry; a language that was not measured is taken as English."""
    if not text.strip():
        return 0.0
    pace = PACES.get(language, PACES["en"])
    return max(0.2, sum(count * seconds for count, seconds in zip(features(text, language), astuple(pace), strict=True)))
