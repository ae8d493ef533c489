"""The words a post goes out with: hashtags, keywords, and fitting them to what each platform takes."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from media.prose.language import keywords, stems, words
from media.prose.notes import sentences

Platform = Literal["youtube", "tiktok", "instagram", "facebook", "x", "telegram"]
TITLE_CHARACTERS = 100
_HASHTAG_CHARACTERS = 40
_KEYWORDS = 10


@dataclass(frozen=True)
class Limits:
    """What a platform takes. `caption`: the longest, counted by `size`. `hashtags`: how many are allowed, and never more than people bear.

    Sources: YouTube Data API videos resource (title 100, description 5000 bytes, tags 500 characters); TikTok direct post (2200 UTF-16
    units); Instagram content publishing (2200 characters, 30 hashtags); X (280, weighted); Telegram Bot API (caption 1024 UTF-16 units).
    """

    caption: int
    hashtags: int
    size: Callable[[str], int]
    titled: bool = False
    tag_characters: int = 0


@dataclass(frozen=True)
class Post:
    """One platform's words. `caption` is the description, or all there is where a platform has no title; hashtags stand at its end."""

    title: str
    caption: str
    hashtags: tuple[str, ...]
    tags: tuple[str, ...]


def utf16_units(text: str) -> int:
    """Length as TikTok and Telegram count it."""
    return len(text.encode("utf-16-le")) // 2


def weighted(text: str) -> int:
    """Length as X counts it: most scripts 1, East Asian characters and emoji 2 (twitter-text configuration 3)."""
    return sum(1 if c <= 4351 or 8192 <= c <= 8205 or 8208 <= c <= 8223 or 8242 <= c <= 8247 else 2 for c in map(ord, text))


def utf8_bytes(text: str) -> int:
    """Length as YouTube counts a description."""
    return len(text.encode())


LIMITS: dict[Platform, Limits] = {
    "youtube": Limits(5000, 5, utf8_bytes, titled=True, tag_characters=500),
    "tiktok": Limits(2200, 5, utf16_units),
    "instagram": Limits(2200, 10, utf16_units),
    "facebook": Limits(2200, 5, utf16_units),
    "x": Limits(280, 2, weighted),
    "telegram": Limits(1024, 5, utf16_units),
}


def posted(platform: Platform, title: str, description: str, hashtags: Sequence[str], tags: Sequence[str]) -> Post:
    """The words fitted to the platform: whole sentences, then as many hashtags as there is room for."""
    limits = LIMITS[platform]
    if limits.titled:
        title, description = (re.sub(r"[<>]", "", text) for text in (title, description))
    marks = [f"#{tag}" for tag in hashtags[: limits.hashtags]]
    opens = description.casefold().startswith(title.casefold().rstrip(" .!?"))  # said once is enough
    whole = description if limits.titled or opens else f"{title}\n\n{description}"
    caption = clipped(whole, limits.caption, limits.size)
    used: list[str] = []
    for mark in marks:
        longer = f"{caption}{' ' if used else chr(10) * 2}{mark}"
        if limits.size(longer) <= limits.caption:
            caption, used = longer, [*used, mark]
    return Post(clipped(title, TITLE_CHARACTERS, len), caption, tuple(used), _tags(tags, limits.tag_characters))


def _tags(tags: Sequence[str], room: int) -> tuple[str, ...]:
    """YouTube counts tags with their commas, and quotes around those with spaces."""
    kept: list[str] = []
    for tag in (re.sub(r"[<>,\"]", "", tag) for tag in tags):
        size = len(tag) + 1 + (2 if " " in tag else 0)
        if tag and size <= room:
            kept.append(tag)
            room -= size
    return tuple(kept)


def clipped(text: str, limit: int, size: Callable[[str], int]) -> str:
    """The text within the limit, cut after a sentence, else after a word, else between characters (never inside one)."""
    if size(text) <= limit:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if size(text[:middle] + "…") <= limit else (low, middle - 1)
    while low and low < len(text) and _joins(text[low]):
        low -= 1
    cut = text[:low]
    ended = max(cut.rfind(mark) for mark in (". ", "! ", "? ", "\n"))
    if ended > limit // 2:
        return cut[: ended + 1].rstrip()
    spaced = cut.rfind(" ")
    return (cut[:spaced] if spaced > low // 2 else cut).rstrip(" ,;:") + "…"


def _joins(character: str) -> bool:
    """Whether a character belongs to the one before it: a mark, a joiner, a variation selector."""
    return unicodedata.category(character)[0] == "M" or character == "\u200d"


def hashtag(text: str) -> str:
    """The text as one hashtag without its mark: letters, marks, digits; words joined with capitals. Empty when nothing is left."""
    parts = words(text)
    joined = parts[0] if len(parts) == 1 else "".join(part[:1].upper() + part[1:] for part in parts)
    kept = "".join(c for c in joined if unicodedata.category(c)[0] in "LMN" or c == "_") if parts else ""
    return kept if 2 <= len(kept) <= _HASHTAG_CHARACTERS and not kept.isdigit() else ""


def hashtags_of(topic: str, found: Sequence[str]) -> list[str]:
    """The topic as one, then its words and the keywords, each once."""
    every = [hashtag(text) for text in (topic, *found)]
    unique: dict[str, str] = {}
    for tag in filter(None, every):
        unique.setdefault(tag.casefold(), tag)
    return list(unique.values())


def topic_words(topic: str, text: str, language: str) -> list[str]:
    """What a post is about, the most important first: words of the topic, then those the text comes back to."""
    own = [topic] if len(topic) <= _HASHTAG_CHARACTERS else []
    own += keywords(topic, language, limit=5)
    parts = sentences(text)
    counts = Counter(stem for part in parts for stem in set(stems(part, language)))
    told = [word for part in parts for word in keywords(part, language, among=parts) if _telling(word, counts, language)]
    told.sort(key=lambda word: -sum(counts[stem] for stem in stems(word, language)[:1]))
    unique: dict[str, str] = {}
    for word in [*own, *told]:
        unique.setdefault((stems(word, language) or [word.casefold()])[0] if " " not in word else word.casefold(), word)
    return list(unique.values())[:_KEYWORDS]


def _telling(word: str, counts: Counter[str], language: str) -> bool:
    """A name, or a word the text says more than once."""
    return word[0].isupper() or any(counts[stem] > 1 for stem in stems(word, language))


def worded(text: str, most: int = 4) -> str:
    """A description out of a script, one narration a line: its first ones and its last, as they are. Of other text its first sentences."""
    parts = [line.strip() for line in text.splitlines() if line.strip()]
    kept = parts if len(parts) <= most else [*parts[: most - 1], parts[-1]] if most > 1 else parts[:1]
    return " ".join(kept)
