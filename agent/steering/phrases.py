"""What JARVIS says about work that is steered."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from agent.language import detect
from core.phrasebook import Phrasebook

MOST_NAMED = 3  # titles in one sentence
BOOK = Phrasebook(Path(__file__).parent / "phrases.toml")


def say(key: str, language: str, **values: str | int) -> str:
    """The phrase `key` in `language` (English when it is unknown), its `{slots}` filled from `values`."""
    return BOOK.say(key, language, **values)


def language_of(text: str, default: str = "") -> str:
    """The language a message is to be answered in; `default` when it has no letters of its own."""
    return detect(text, default or "en")


def usd(amount: Decimal) -> str:
    """`$0.80`, `$12`; fractions of a cent are shown as they are."""
    if amount == amount.to_integral_value():
        return f"${amount:.0f}"
    return f"${amount:.2f}" if amount >= Decimal("0.01") else f"${amount.normalize():f}"


def effects_in_words(effects: Sequence[str], language: str) -> str:
    """`publishes, spends money`."""
    return ", ".join(say(effect, language) for effect in effects)


def listed(titles: Sequence[str], language: str) -> str:
    """The first few by name, the others by number: a batch of fifty is not read out."""
    named = ", ".join(say("quoted", language, title=title) for title in titles[:MOST_NAMED])
    return say("and_more", language, titles=named, count=len(titles) - MOST_NAMED) if len(titles) > MOST_NAMED else named
