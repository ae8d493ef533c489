"""Slogans that need no model: lines that may stand under any name (slogans.toml)."""

from __future__ import annotations

import tomllib
import zlib
from functools import lru_cache
from pathlib import Path
from typing import Any

from media.prose.grammar import render


def slogans(topic: str, language: str, seed: int) -> list[str]:
    """All of them, as said of the topic; another topic or seed begins with another."""
    forms = _sheet()["slogans"]
    shift = (zlib.crc32(topic.casefold().encode()) + 5 * seed) % len(forms)
    return [render(form[language], topic, language) for form in (*forms[shift:], *forms[:shift])]


def told(name: str, language: str, topic: str, **values: object) -> str:
    """Something told to the person about them (English where their language has none)."""
    forms = _sheet()["messages"][name]
    spoken = language if language in forms else "en"
    return render(forms[spoken], topic, spoken, None, **values)


@lru_cache(maxsize=1)
def _sheet() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "slogans.toml").read_text(encoding="utf-8"))
