"""Looking at a finished film: the file itself, and every word on it (drawable, inside the safe area, never over another)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from media.ffmpeg import Cancelled
from media.film.boxes import ink
from media.film.captions import Lettered
from media.film.lettering import Lettering
from media.film.looks import Area, safe_area
from media.film.scenes import Film
from media.film.schedule import Schedule
from media.film.sound import LOUDNESS_LUFS, PEAK_DBTP
from media.fonts import glyphs_missing
from media.inspect import Check, Expectation, Inspection, inspect

_SLACK_PX = 3.0


def inspect_words(film: Film, words: Lettered, cancelled: Cancelled | None = None) -> list[Check]:
    """Checks of what is written, before or after it is burned in."""
    if not words.items:
        return []
    missing = "".join(dict.fromkeys("".join(glyphs_missing(item.text, item.font) for item in words.items)))
    boxes = ink(film, words.items, cancelled)
    safe = safe_area(film.aspect, film.size)
    outside = [item.name for item, box in zip(words.items, boxes, strict=True) if box is None or not safe.holds(box, _SLACK_PX)]
    return [
        Check("glyphs", not missing, missing, "every character is in the font"),
        Check("text_in_safe_area", not outside, outside, [round(edge) for edge in safe]),
        Check("text_apart", not (pairs := _over_each_other(words.items, boxes)), pairs, "no text over another"),
    ]


def _over_each_other(items: Sequence[Lettering], boxes: Sequence[Area | None]) -> list[list[str]]:
    pairs = []
    for number, (item, box) in enumerate(zip(items, boxes, strict=True)):
        for other, place in zip(items[number + 1 :], boxes[number + 1 :], strict=True):
            together = item.start_s < other.end_s - 0.005 and other.start_s < item.end_s - 0.005
            if together and box is not None and place is not None and box.meets(place):
                pairs.append([item.name, other.name])
    return pairs


def inspect_film(
    path: Path, film: Film, plan: Schedule, *, has_audio: bool, word_checks: Sequence[Check] = (), cancelled: Cancelled | None = None
) -> Inspection:
    """The file against what it should be, and the words' own checks."""
    expect = Expectation(
        duration_s=plan.duration_s, duration_tolerance_s=0.05, width_px=film.size[0], height_px=film.size[1], has_audio=has_audio,
        loudness_lufs=LOUDNESS_LUFS if has_audio else None, loudness_tolerance_lu=0.5, true_peak_dbtp=PEAK_DBTP if has_audio else None,
    )  # fmt: skip
    found = inspect(path, expect, cancelled=cancelled)
    return Inspection((*found.checks, *word_checks))
