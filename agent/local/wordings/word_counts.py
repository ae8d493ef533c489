# ruff: noqa: E501 - patterns read better unbroken
"""A number of words says how long a script takes to say: "a 150 word script", «сценарий на 150 слов», "สคริปต์ 150 คำ"."""

from __future__ import annotations

import re

from agent.patterns import lazy

_WORDS = lazy(
    r"(?P<lead>\b(?:of|in|max(?:imum)?|at most|up to|about|around|under|roughly|на|в|до|примерно|не более|не больше|ไม่เกิน|ประมาณ|ความยาว)\s*)*"
    r"(?<!the )(?<![\w.,:])(?P<n>\d{2,4})\s?-?\s?(?:words?(?: long| max(?:imum)?)?\b|слов(?:а|о)?(?![а-яё])|คำ(?!ถาม|คม|ศัพท์|แนะนำ|ตอบ|ว่า))",
    re.IGNORECASE,
)
_SPOKEN = lazy(r"\b(?:scripts?|voice-?over|narration|monologue)\b|(?<![а-яё])(?:сценари[а-яё]+|скрипт[а-яё]*|закадров[а-яё]+)|สคริปต์|สคริป|บทพูด|บทวิดีโอ|บทคลิป", re.IGNORECASE)
_A_SECOND = {"en": 2.6, "ru": 1.95, "th": 2.35}
"""Words that the built-in voices say in a second of a script, its pauses counted."""
_LENGTHS_S = 8, 600
_SECONDS = {"en": "{seconds} seconds", "ru": "на {seconds} секунд", "th": "{seconds} วินาที"}


def timed_by_words(text: str, language: str) -> str:
    """The message with the time that the words take in the place of their number; as it is where no script is wished for."""
    match = _WORDS.search(text) if _SPOKEN.search(text) else None
    seconds = round(int(match["n"]) / _A_SECOND.get(language, _A_SECOND["en"])) if match else 0
    if match is None or not _LENGTHS_S[0] <= seconds <= _LENGTHS_S[1]:
        return text
    told = _SECONDS.get(language, _SECONDS["en"]).format(seconds=seconds)
    if language == "en" and re.match(r"\s*[a-z]", text[match.end() :], re.IGNORECASE) and not match["lead"]:
        told = told.removesuffix("s")  # "a 58 second script"
    return f"{text[: match.start()]}{told}{text[match.end() :]}"
