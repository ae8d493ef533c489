"""What an engine of `voice.speak` must be able to do.

    @provider("voice.speak", name="acme", cost="about $0.02 a minute", available=lambda: Availability(bool(key()), "set ACME_API_KEY"))
    class Acme:
        def offers(self, voice: str, language: Language) -> bool: ...
        def voices(self, language: Language) -> list[str]: ...
        def price_usd(self, characters: int) -> Decimal: ...
        def speak(self, wish: Wish) -> Speech: ...
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, Protocol

CAPABILITY = "voice.speak"
Language = Literal["en", "th", "ru"]
Timing = Literal["measured", "estimated"]
VOICES_SHOWN: dict[str, Any] = {
    "female": {"en": "a woman's voice", "th": "เสียงผู้หญิง", "ru": "женский голос"},
    "male": {"en": "a man's voice", "th": "เสียงผู้ชาย", "ru": "мужской голос"},
}
"""How a kind of voice is written in a plan."""


@dataclass(frozen=True)
class Wish:
    """What is to be spoken, and where to. `voice`: a name, `female`, `male`, or empty for the engine's usual one. `speed`: 1 is usual."""

    text: str
    language: Language
    voice: str
    speed: float
    folder: Path
    cancelled: Callable[[], bool] = lambda: False
    progress: Callable[[float], None] = lambda fraction: None


@dataclass(frozen=True)
class SpokenWord:
    """A word of the original text: `text[at : at + len(text)]` of it, heard from `start_s` to `end_s`."""

    text: str
    at: int
    start_s: float
    end_s: float


@dataclass(frozen=True)
class Speech:
    """A recording: FLAC, 48 kHz mono, at speech level. `usd`: what the service charged, with the `units` it counts in."""

    path: Path
    duration_s: float
    loudness_lufs: float
    words: tuple[SpokenWord, ...]
    timing: Timing
    voice: str
    engine: str
    usd: Decimal = Decimal(0)
    units: dict[str, Any] | None = None


class Speaker(Protocol):
    """An engine. Constructing one is free: no connection, no library."""

    def offers(self, voice: str, language: Language) -> bool:
        """Whether it has that voice for that language; asked while planning, so it touches no network."""
        ...

    def voices(self, language: Language) -> list[str]:
        """Names to suggest, the usual one first; touches no network."""
        ...

    def price_usd(self, characters: int) -> Decimal:
        """Upper bound of what speaking so many characters costs."""
        ...

    def speak(self, wish: Wish) -> Speech:
        """Speak. Raises Unavailable when the engine cannot now, ToolFailed when it will never take this text."""
        ...
