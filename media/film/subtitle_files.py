"""SubRip and WebVTT files of the cards that are on screen."""

from __future__ import annotations

from collections.abc import Sequence

from media.film.cards import Card


def srt(cards: Sequence[Card]) -> str:
    """SubRip."""
    blocks = [f"{number}\n{_clock(card.start_s, ',')} --> {_clock(card.end_s, ',')}\n{card.text}\n" for number, card in enumerate(cards, 1)]
    return "\n".join(blocks)


def vtt(cards: Sequence[Card]) -> str:
    """WebVTT."""
    blocks = [f"{_clock(card.start_s, '.')} --> {_clock(card.end_s, '.')}\n{_plain(card.text)}\n" for card in cards]
    return "\n".join(["WEBVTT\n", *blocks])


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _clock(seconds: float, mark: str) -> str:
    ms = round(seconds * 1000)
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}{mark}{ms % 1000:03}"
