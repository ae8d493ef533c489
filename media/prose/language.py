"""The languages scripts are written in (en, th, ru): telling them apart, words, stems, keywords; and cleaning a topic."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Literal, get_args

from core.stemming import stem

Language = Literal["en", "th", "ru"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

_THAI, _CYRILLIC, _LATIN = re.compile(r"[\u0e00-\u0e7f]"), re.compile(r"[\u0400-\u04ff]"), re.compile(r"[A-Za-z]")
_ACTION = re.compile(r"(?:ed|ly|ing)$|(?:ли|ла|ло|ть|ся|ет|ют|ут|ит|ят|но)$")  # most verbs and adverbs end so, and few nouns
_WORD = re.compile(r"[\u0e00-\u0e7f]+|[^\W_]+(?:['’-][^\W\d_]+)*")
_CLAUSE = {
    "en": re.compile(
        r"(?:how|why|what|when|where|who|whom|whose|which|whether|if|is|are|was|were|do|does|did|can|could|should|will|would)\b",
        re.IGNORECASE,
    ),
    "ru": re.compile(r"(?:как|почему|зачем|что|когда|где|куда|откуда|кто|чей|сколько|если|можно ли|стоит ли|правда ли)\b", re.IGNORECASE),
    "th": re.compile(r"(?:ทำไม|ทำยังไง|ทำอย่างไร|อย่างไร|ยังไง|เมื่อไหร่|เมื่อไร|ที่ไหน|ใคร|อะไร|ถ้า|จะ|ควร)"),
}


@lru_cache(maxsize=1)
def _word_lists() -> dict[str, frozenset[str]]:
    data = tomllib.loads((Path(__file__).parent / "words.toml").read_text(encoding="utf-8"))
    return {name: frozenset(listed.split()) for name, listed in data.items()}


def abbreviations() -> frozenset[str]:
    """What may end in a full stop without ending a sentence, in lower case, without that stop."""
    return _word_lists()["abbreviations"]


def names_a_subject(word: str, language: str) -> bool:
    """Whether a word may be what a text is about: a thing, and neither what is done nor when."""
    if word.lower() in _word_lists()["no_subject"]:
        return False
    if language != "ru":
        return True
    from media.prose.russian import is_noun

    return is_noun(word)


def detect(text: str, default: str = "en") -> str:
    """The language of a text by its letters: `th`, `ru` or `en`; `default` when it has none of these scripts."""
    thai, cyrillic, latin = (len(script.findall(text)) for script in (_THAI, _CYRILLIC, _LATIN))
    if not thai and not cyrillic and not latin:
        return default
    return max((thai, "th"), (cyrillic, "ru"), (latin, "en"))[1]


def clean_topic(text: str) -> str:
    """The topic as one plain line: no control or invisible formatting characters, no repeated spaces, no full stop at its end.

    Zero-width joiners stay: they belong to emoji and to some scripts.
    """
    kept = "".join(_kept(character) for character in unicodedata.normalize("NFC", text))
    return " ".join(kept.split()).strip(" .,;:\"'“”«»„`")


def _kept(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Cc", "Zl", "Zp", "Cs", "Co", "Cn"):
        return " "
    return "" if category == "Cf" and character not in "\u200c\u200d" else character


def sayable(text: str) -> bool:
    """Whether there is anything in it that can be said: a letter or a digit."""
    return any(unicodedata.category(c)[0] in "LN" for c in text)


def is_clause(topic: str) -> bool:
    """Whether a topic is a question or a clause ("how to brew coffee") rather than a name or a noun phrase."""
    return topic.endswith("?") or any(pattern.match(topic) for pattern in _CLAUSE.values())


def words(text: str) -> list[str]:
    """The words of a text as written; Thai, which has no spaces between words, in its written stretches."""
    return _WORD.findall(text)


def stems(text: str, language: str) -> list[str]:
    """What a text is about, for comparing: stems without function words; for Thai overlapping runs of four letters."""
    if language == "th":
        return [piece for word in words(text.lower()) for piece in (_grams(word) if _THAI.match(word) else [word])]
    plain = [word for word in words(text.lower().replace("’", "'")) if len(word) > 1 and word not in _word_lists().get(language, ())]
    return [stem(word, "ru" if language == "ru" else "en") for word in plain]


def _grams(word: str) -> list[str]:
    return [word[at : at + 4] for at in range(max(1, len(word) - 3))]


def keywords(text: str, language: str, *, among: Sequence[str] = (), limit: int = 4) -> list[str]:
    """The words a text is about, as written there, the most telling first.

    Args:
        among: the texts it stands among: a word all of them have tells little, one that several have tells most.
    """
    if language == "th":
        return _thai_keywords(text, limit)
    known = Counter(stem for other in among for stem in set(stems(other, language)))
    total = max(1, len(among))
    ranked: dict[str, tuple[float, str]] = {}
    for position, word in enumerate(words(text)):
        found = stems(word, language)
        if not found or word.isdigit() or len(word) < 3 or found[0] in ranked:
            continue
        spread = known[found[0]] / total
        ranked[found[0]] = (_weight(word, position) + min(spread, 0.3), word if position else _uncapitalised(word))
    best = sorted(ranked.values(), key=lambda pair: -pair[0])[:limit]
    return [word for _, word in best]


def _uncapitalised(word: str) -> str:
    """The first word of a sentence as it stands elsewhere; one with more capitals is a name."""
    return word if word[1:].lower() != word[1:] or len(word) == 1 else word.lower()


def _weight(word: str, position: int) -> float:
    """Long words and names carry more than short ones, things more than what is done."""
    return min(len(word), 10) / 10 + (0.4 if word[0].isupper() and position else 0.0) - (0.5 if _ACTION.search(word.lower()) else 0.0)


def _thai_keywords(text: str, limit: int) -> list[str]:
    """Thai without a dictionary: its written stretches of up to 20 letters, and foreign words in it."""
    short = [word for word in words(text) if 3 <= len(word) <= 20 and not word.isdigit()]
    return list(dict.fromkeys(sorted(short, key=len, reverse=True)))[:limit]


def has_stem(text: str, wanted: Sequence[str], language: str) -> int:
    """How many of the wanted stems a text has."""
    return len(set(wanted) & set(stems(text, language)))
