# ruff: noqa: E501 - patterns read better unbroken
"""How fast music is, told as a tempo and a number: "tempo: 95", «темп 130», «с темпом 70», "จังหวะ 128", put as the beats per minute that they are."""

from __future__ import annotations

import re

from agent.patterns import lazy

_MUSIC = lazy(
    r"\b(?:music|song|track|tune|melody|beat|jingle|piano|guitar|loop|instrumental|waltz)s?\b|(?<![а-яё])(?:музык|песн|трек|мелоди|джингл|бит(?![а-яё]{3})|пианино|фортепиано|гитар|минус|вальс|марш|саундтрек)[а-яё]*|เพลง|ดนตรี|ทำนอง|จิงเกิ้ล|บีท|เปียโน|กีตาร์", re.IGNORECASE,
)
_SLOWEST, _FASTEST = 30, 300
_NUMBER = r"(?P<{0}>\d{{2,3}})(?![\d.,:%]*\d|\s?%)"
_UNIT = r"(?:\s?-?(?:bpm|beats? (?:per|a) minute|бпм|удар[а-яё]*(?: в минуту)?|уд\.?/?мин|บีพีเอ็ม))?"
_TEMPO = lazy(
    rf"\b(?:(?:with|at|in|of) )?(?:a |the )?tempo(?: of| is| about| around|:| -| =)?\s?:?\s{{0,2}}{_NUMBER.format('en')}{_UNIT}"
    rf"|(?<![а-яё])(?:(?:с|в|при) )?темп(?:ом|е|а)?(?:\s?[:=–—-]|\s(?:около|примерно|где-то|пусть будет))?\s{{0,2}}{_NUMBER.format('ru')}{_UNIT}"
    rf"|(?P<gap>\s?)(?:ที่|ใช้|เอา)?(?:จังหวะ|เทมโป|ความเร็ว)(?:เพลง)?(?:ที่|ประมาณ|สัก)?\s?:?\s?{_NUMBER.format('th')}{_UNIT}(?!\s?(?:วินาที|วิ|นาที|เท่า|แบบ|เพลง))",
    re.IGNORECASE,
)


_BARE = lazy(
    r"^\W{0,3}(?:(?:make|set|change|let's have|do|the|now|and|please|сделай|поставь|давай|пусть будет|пусть|а|и|лучше|пожалуйста|ขอ|เอา|ทำ|เปลี่ยนเป็น|ปรับ|ให้)\s*){0,4}"
    r"(?P<word>tempo|темп|จังหวะ|เทมโป)(?: to| at| of| is|ที่|เป็น)?[\s:=–—-]{0,3}(?P<n>\d{2,3})(?: please| пожалуйста|หน่อย|นะ|ครับ|ค่ะ)?\W*$",
    re.IGNORECASE,
)
"""Of the music that was made: "make the tempo 100"."""


def in_beats(text: str, *, following: bool = False) -> str:
    """The message with its tempo in beats per minute; as it was where it tells none, or speaks of no music.

    following: whether something was made before, of which a tempo by itself is told.
    """
    if following and (bare := _BARE.match(text)) and _SLOWEST <= int(bare["n"]) <= _FASTEST:
        return f"{bare['word'].lower()} {bare['n']} {'บีพีเอ็ม' if bare['word'] >= 'ก' else 'bpm'}"
    return _TEMPO.sub(_beats, text) if _MUSIC.search(text) else text


def _beats(match: re.Match[str]) -> str:
    number = match["en"] or match["ru"] or match["th"]
    if not _SLOWEST <= int(number) <= _FASTEST:
        return match[0]
    return f" {number} bpm" if match["th"] else f"{number} bpm"
