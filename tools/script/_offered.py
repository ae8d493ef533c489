"""What a list of ideas or slogans offers to be picked from: "the second one" is a film from that angle, or a poster with that slogan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from media.prose.script import Style


def of_ideas(ideas: Sequence[tuple[str, str]], topic: str) -> list[dict[str, str]]:
    """Values of fields by their names, of each idea's title and angle."""
    return [{"topic": topic, "angle": angle} if angle else {"topic": title} for title, angle in ideas]


def of_slogans(slogans: Sequence[str], topic: str) -> list[dict[str, str]]:
    """Values of fields by their names, of each slogan: it stands on what is made for the same business."""
    return [{"topic": topic, "prompt": topic, "title": line} for line in slogans]


def foreseen(tool: str, args: dict[str, Any]) -> list[dict[str, str]]:
    """What a planned list will offer where no model writes it; empty for other tools, and where nobody could say."""
    topic, seed = str(args.get("topic") or ""), int(args.get("seed") or 0)
    if not topic or tool not in ("script.ideas", "script.slogans"):
        return []
    from media.prose.frames import angles_for
    from media.prose.grammar import render
    from media.prose.language import detect
    from media.prose.slogans import slogans

    language = str(args.get("language") or detect(topic, "en"))
    if language not in ("en", "ru", "th"):
        return []
    count = int(args.get("count") or 5)
    if tool == "script.slogans":
        return of_slogans(slogans(topic, language, seed)[:count], topic)
    order = angles_for(topic, cast("Style", str(args.get("style") or "explainer")), seed)[:count]
    return of_ideas([(render(angle.title[language], topic, language), angle.id) for angle in order], topic)
