"""The report as one HTML page: nothing is loaded from elsewhere, and it prints well."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from tools.insight.contract import SAY, length, money

if TYPE_CHECKING:
    import jinja2

    from memory.insight import Numbers

_MOST_DAYS = 45  # bars that can still be told apart; a longer time is drawn by its last days
_MOST_ROWS = 20


@lru_cache(maxsize=1)
def _template() -> jinja2.Template:
    import jinja2

    loader = jinja2.FileSystemLoader(Path(__file__).parent)
    return jinja2.Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True).get_template("report.html")


def page(found: Numbers, period: str, language: str) -> str:
    """The page of these numbers, in the person's language."""
    from media.prose.dates import day_words, spoken, time_words
    from tools.publishing.contract import place

    def say(key: str, **values: Any) -> str:
        return SAY.say(key, language, **values)

    local = found.until.astimezone(ZoneInfo(found.zone))
    return _template().render(
        say=say,
        language=spoken(language),
        title=say("title"),
        period=say(f"period_{period}"),
        day=day_words(local.date(), language),
        cards=_cards(found, say),
        days=_bars(found, local.date(), language),
        money=_shares(found),
        films=[(film.title, length(film.seconds), film.published) for film in found.films[:_MOST_ROWS]],
        more_films=max(0, len(found.films) - _MOST_ROWS),
        upcoming=[
            (row.title, place(row.platform, language), time_words(row.due_at, row.timezone, language, found.until))
            for row in found.upcoming[:_MOST_ROWS]
        ],
        tools=[(use.name, use.count, use.failed, f"{use.median_s:.1f} s") for use in found.tools[:_MOST_ROWS]],
    )


def _cards(found: Numbers, say: Any) -> list[tuple[str, str]]:
    each = found.cost_of_a_film
    cards = [
        (say("head_films"), str(len(found.films))),
        (say("head_length"), length(sum(film.seconds for film in found.films))),
        (say("head_requests"), f"{found.runs['done']} / {found.runs.total()}"),
        (say("head_published"), str(found.publications["published"])),
        (say("head_planned"), str(len(found.upcoming))),
        (say("head_spent"), money(found.spent) + (f" ({money(each)} × {len(found.films)})" if each else "")),
    ]
    return cards


def _bars(found: Numbers, today: date, language: str) -> list[dict[str, Any]]:
    """A bar a day: films made above, publications below, heights as parts of the tallest; the days in between stay empty."""
    from media.prose.dates import day_words

    if not found.days:
        return []
    first = max(min(found.days), today - timedelta(days=_MOST_DAYS - 1))
    most = max(max(pair) for pair in found.days.values()) or 1
    days = [first + timedelta(days=number) for number in range((today - first).days + 1)]
    return [
        {"day": day_words(day, language), "number": day.day, "made": made, "out": out, "high": made / most, "low": out / most}
        for day in days
        for made, out in [found.days.get(day, (0, 0))]
    ]


def _shares(found: Numbers) -> list[tuple[str, str, float]]:
    """Provider, sum, and its part of the whole (0..1)."""
    return [(name, money(amount), float(amount / found.spent)) for name, amount in found.spending.items()] if found.spent else []
