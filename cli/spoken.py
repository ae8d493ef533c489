"""What the command line says around a run, in its person's language: that of the run where there is one, else that of the terminal."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from core.phrasebook import Phrasebook
from core.settings import settings

BOOK = Phrasebook(Path(__file__).parent / "phrases.toml")


def language_of(run: Mapping[str, Any] | None = None) -> str:
    """`en`, `th` or `ru`: as set, else as the run is spoken about, else as the terminal is set (LC_ALL, LC_MESSAGES, LANG)."""
    spoken = settings().language or (run or {}).get("language")
    return str(spoken or next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "en"))[:2].lower()


def say(key: str, language: str, /, **values: object) -> str:
    """The phrase `key`, English where the language is another one."""
    return BOOK.say(key, language, **values)
