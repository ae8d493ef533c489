# ruff: noqa: E501 - patterns read better unbroken
"""What a list of ideas or slogans offers to be picked from: "the second one" is a film from that angle, or a poster with that slogan."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from media.prose.script import Style

_NAME = re.compile(r"[\"“«]([^\"”»]{2,60})[\"”»]")
_OWN = re.compile(
    r"^\s*(?:(?:my|our|the|an?|your)\s+|(?:мо[йяеёи]|мое[йг]о?|наш[аеи]?[йг]?о?)\s+)+|(?:ของ)(?:เรา|ฉัน|ผม|หนู)\s*$", re.IGNORECASE
)

_CALLED = re.compile(r"(?:^|\s)(?!(?:in|at|on|from|of|near|for|в|на|из|у|от|для)\s)[a-zа-яё][\w'-]*\s+(?P<name>[A-ZА-ЯЁ][\w'&-]*(?: (?:&|and|и|of|the|[A-ZА-ЯЁ0-9][\w'&-]*))*)\s*$")
"""A name behind what it names: "my bakery Sunny Crust"."""


def of_ideas(ideas: Sequence[tuple[str, str]], topic: str) -> list[dict[str, str]]:
    """Values of fields by their names, of each idea's title and angle."""
    return [{"topic": topic, "angle": angle} if angle else {"topic": title} for title, angle in ideas]


def of_slogans(slogans: Sequence[str], topic: str) -> list[dict[str, str]]:
    """Values of fields by their names, of each slogan: it stands on what is made for the same business."""
    return [{"topic": topic, "prompt": topic, "title": line} for line in slogans]


def spoken_of(topic: str) -> str:
    """What slogans speak of: the name that is told, whatever it is the name of, or the topic as it stands by itself."""
    from media.prose.language import clean_topic
    from media.prose.topics import named

    quoted = _NAME.search(topic) or _CALLED.search(topic)
    return quoted[1].strip() if quoted else named(clean_topic(_OWN.sub("", topic)))


def foreseen(tool: str, args: dict[str, Any]) -> list[dict[str, str]]:
    """What a planned list will offer where no model writes it; empty for other tools, and where nobody could say."""
    topic, seed = str(args.get("topic") or ""), int(args.get("seed") or 0)
    if not topic or tool not in ("script.ideas", "script.slogans"):
        return []
    from media.prose.frames import angles_for
    from media.prose.grammar import render
    from media.prose.language import detect
    from media.prose.slogans import slogans

    topic = spoken_of(topic) if tool == "script.slogans" else topic
    language = str(args.get("language") or detect(topic, "en"))
    if language not in ("en", "ru", "th"):
        return []
    count = int(args.get("count") or 5)
    if tool == "script.slogans":
        return of_slogans(slogans(topic, language, seed)[:count], topic)
    order = angles_for(topic, cast("Style", str(args.get("style") or "explainer")), seed)[:count]
    return of_ideas([(render(angle.title[language], topic, language), angle.id) for angle in order], topic)
