"""What the command line says around a run, in its person's language: that of the run where there is one, else that of the terminal."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cli import format
from core.phrasebook import Phrasebook
from core.settings import settings

if TYPE_CHECKING:
    from cli.client import Api

BOOK = Phrasebook(Path(__file__).parent / "phrases.toml")
LISTS = Phrasebook(Path(__file__).parent / "lists.toml")


def language_of(run: Mapping[str, Any] | None = None) -> str:
    """`en`, `th` or `ru`: as set, else as the run is spoken about, else as the terminal is set (LC_ALL, LC_MESSAGES, LANG)."""
    spoken = settings().language or (run or {}).get("language")
    return str(spoken or next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "en"))[:2].lower()


def language_with(api: Api) -> str:
    """The language for what is no single run's: as set, else that of the newest run, else that of the terminal."""
    found = [] if settings().language else api.get("/api/runs", limit=1)["items"]
    return language_of(found[0] if found else None)


def spoken_in(text: str) -> str:
    """The language of a sentence by its letters; that of the terminal for Latin ones."""
    if any("\u0e00" <= char <= "\u0e7f" for char in text):
        return "th"
    return "ru" if any("\u0400" <= char <= "\u04ff" for char in text) else language_of()


def say(key: str, language: str, /, **values: object) -> str:
    """The phrase `key`, English where the language is another one."""
    return BOOK.say(key, language, **values)


def listed_as(key: str, language: str, /, **values: object) -> str:
    """The phrase `key` of lists."""
    return LISTS.say(key, language, **values)


def status_in_words(status: str, language: str) -> str:
    """A run's or a publication's status as people say it; as it is where it has no words."""
    return LISTS.say(f"is_{status}", language) if LISTS.has(f"is_{status}") else status


def wait(seconds: float, language: str) -> str:
    """How long something takes: `0.4 s`, `14 s`, `3 min`, `1 h 5 min`."""
    if seconds < 9.95:
        return say("seconds", language, count=round(seconds) if seconds >= 0.95 and seconds % 1 <= 0.05 else round(seconds, 1))
    if seconds < 99.5:
        return say("seconds", language, count=round(seconds))
    minutes = round(seconds / 60)
    return say("minutes", language, count=minutes) if minutes < 60 else say("hours", language, hours=minutes // 60, minutes=minutes % 60)


def in_words(effects: Sequence[str], language: str) -> str:
    """`spends money and publishes to the outside`."""
    named = [say(name, language) for name in effects if name != "none"]
    return say("and", language, first=", ".join(named[:-1]), last=named[-1]) if len(named) > 1 else "".join(named)


def price(usd: float, language: str) -> str:
    """`free`, or as `format.price`."""
    return format.price(usd) if usd else say("free", language)
