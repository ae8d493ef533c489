"""Whether a clip suits a place it is meant for: its shape, its length and its loudness, and what one says to put that right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from core.phrasebook import Phrasebook

if TYPE_CHECKING:
    from media.probe import Probe

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
PLACES: dict[str, Any] = {
    "say": {
        "tiktok": ["tiktok", "tik tok", "тикток*", "тик-ток*", "ติ๊กต็อก", "ติ๊กต๊อก", "ติ๊กตอก", "ติกตอก"],
        "reels": ["reels", "reel", "рилс*", "рилз*", "รีล", "รีลส์"],
        "shorts": ["shorts", "youtube shorts", "шортс*", "ชอร์ต", "ช็อต"],
        "youtube": ["youtube", "ютуб*", "ютюб*", "ยูทูบ", "ยูทูป"],
        "instagram": ["instagram", "insta", "instagram feed", "инстаграм*", "инст*", "ไอจี", "อินสตาแกรม", "อินสตา"],
    },
    "shown": {
        "tiktok": "TikTok", "youtube": "YouTube", "instagram": "Instagram",
        "reels": {"en": "Instagram Reels", "ru": "рилс", "th": "รีล"}, "shorts": {"en": "YouTube Shorts", "ru": "шортс", "th": "ชอร์ต"},
    },
}  # fmt: skip


class _Wanted(NamedTuple):
    """The shape a place shows across its whole screen, and the longest clip it takes, in seconds."""

    shape: str
    width: int
    height: int
    longest_s: float


# What the platforms' help pages say of uploads in 2026: Reels and Shorts up to three minutes, TikTok up to ten from its own camera.
_WANTED = {
    "tiktok": _Wanted("vertical", 9, 16, 600), "reels": _Wanted("vertical", 9, 16, 180), "shorts": _Wanted("vertical", 9, 16, 180),
    "youtube": _Wanted("wide", 16, 9, 12 * 3600), "instagram": _Wanted("portrait", 4, 5, 180),
}  # fmt: skip
_NEARLY = 0.04  # of the shape
_QUIET_LUFS = -19.0  # the platforms play at about -14


def judged(found: Probe, lufs: float | None, place: str, name: str, language: str) -> str:
    """A sentence or two. lufs: the loudness; None where there is nothing to be heard."""
    wanted = _WANTED[place]
    parts = [_shape(found, wanted, language), _length(found.duration_s, wanted, language), _loudness(lufs, language)]
    told = "; ".join(text for text, _ in parts)
    better = [way for _, way in parts if way]
    shown = PLACES["shown"][place]
    where = shown if isinstance(shown, str) else shown.get(language, shown["en"])
    head = _SAY.say("suits", language, name=name, place=where, facts=told)
    if not better:
        return f"{head} {_SAY.say('suits_as_it_is', language)}"
    return f"{head} {_SAY.say('suits_better', language, ways=', '.join(better))}"


def _shape(found: Probe, wanted: _Wanted, language: str) -> tuple[str, str]:
    ratio, aim = found.width_px / found.height_px, wanted.width / wanted.height
    shape = _SAY.say(f"suits_{wanted.shape}", language)
    if abs(ratio / aim - 1) <= _NEARLY:
        return _SAY.say("suits_shape_right", language, shape=shape), ""
    size = f"{found.width_px}×{found.height_px}"
    return _SAY.say("suits_shape_wrong", language, size=size, shape=shape), _SAY.say(f"suits_make_{wanted.shape}", language)


def _length(seconds: float, wanted: _Wanted, language: str) -> tuple[str, str]:
    most, length = (_SAY.say("suits_minutes", language, count=round(wanted.longest_s / 60)), _told_length(seconds, language))
    if seconds <= wanted.longest_s:
        return _SAY.say("suits_length_right", language, length=length, most=most), ""
    longest = round(wanted.longest_s)
    return _SAY.say("suits_length_wrong", language, length=length, most=most), _SAY.say("suits_make_shorter", language, seconds=longest)


def _told_length(seconds: float, language: str) -> str:
    if seconds >= 60:
        return f"{round(seconds) // 60}:{round(seconds) % 60:02}"
    number = f"{seconds:.1f}".removesuffix(".0")
    return _SAY.say("suits_seconds", language, seconds=number.replace(".", ",") if language == "ru" else number)


def _loudness(lufs: float | None, language: str) -> tuple[str, str]:
    if lufs is None:
        return _SAY.say("suits_no_sound", language), _SAY.say("suits_make_music", language)
    if lufs < _QUIET_LUFS:
        return _SAY.say("suits_quiet", language), _SAY.say("suits_make_louder", language)
    return _SAY.say("suits_loud", language), ""
