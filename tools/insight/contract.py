"""What the insight tools share: the stretch of time they look at, and how numbers are said."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, get_args

from pydantic.config import JsonDict

from core.phrasebook import Phrasebook
from tools.contract import Field, Workspace

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from memory.insight import Numbers

SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
Period = Literal[
    "today", "week", "month", "year", "all",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
]  # fmt: skip
MONTHS: tuple[str, ...] = get_args(Period)[-12:]
_DAYS: dict[str, int] = {"week": 7, "month": 30, "year": 365}
_PERIODS: JsonDict = {
    "today": ["today", "today's", "วันนี้", "сегодня"],
    "week": ["week", "so far this week", "this week", "last week", "weekly", "seven days", "สัปดาห์", "อาทิตย์",
             "неделю", "неделе", "неделя", "недели"],
    "month": ["month", "so far this month", "this month", "last month", "monthly", "เดือน", "месяц", "месяца", "месяце"],
    "year": ["year", "so far this year", "this year", "yearly", "ปีนี้", "ทั้งปี", "год", "года", "году"],
    "january": ["january", "январь", "январе", "января", "เดือนมกราคม", "มกราคม", "เดือนมกรา"],
    "february": ["february", "февраль", "феврале", "февраля", "เดือนกุมภาพันธ์", "กุมภาพันธ์", "เดือนกุมภา"],
    "march": ["in march", "for march", "of march", "during march", "last march", "since march",
              "март", "марте", "марта", "เดือนมีนาคม", "มีนาคม", "เดือนมีนา"],
    "april": ["april", "апрель", "апреле", "апреля", "เดือนเมษายน", "เมษายน", "เดือนเมษา"],
    "may": ["in may", "for may", "of may", "during may", "last may", "since may", "май", "мае", "мая",
            "เดือนพฤษภาคม", "พฤษภาคม", "เดือนพฤษภา"],
    "june": ["june", "июнь", "июне", "июня", "เดือนมิถุนายน", "มิถุนายน", "เดือนมิถุนา"],
    "july": ["july", "июль", "июле", "июля", "เดือนกรกฎาคม", "กรกฎาคม", "เดือนกรกฎา"],
    "august": ["august", "август", "августе", "августа", "เดือนสิงหาคม", "สิงหาคม", "เดือนสิงหา"],
    "september": ["september", "sept", "сентябрь", "сентябре", "сентября", "เดือนกันยายน", "กันยายน", "เดือนกันยา"],
    "october": ["october", "октябрь", "октябре", "октября", "เดือนตุลาคม", "ตุลาคม", "เดือนตุลา"],
    "november": ["november", "ноябрь", "ноябре", "ноября", "เดือนพฤศจิกายน", "พฤศจิกายน", "เดือนพฤศจิกา"],
    "december": ["december", "декабрь", "декабре", "декабря", "เดือนธันวาคม", "ธันวาคม", "เดือนธันวา"],
    "all": ["all time", "ever", "so far", "overall", "ทั้งหมด", "за всё время", "всё время"],
}
_SHOWN: JsonDict = {name: {**SAY.sentences()[f"period_{name}"]} for name in get_args(Period)}
PeriodField = Annotated[Period, Field(json_schema_extra={"say": _PERIODS, "shown": _SHOWN})]


def counted(session: Session, work: Workspace, period: Period) -> Numbers:
    """The numbers of a period that ends now, or of the latest month of a name, in the person's own days."""
    from zoneinfo import ZoneInfo

    from core import clock
    from memory.insight import numbers
    from memory.publications import zone_of
    from memory.tables import Run, StepRow

    now = clock.now()
    zone = zone_of(session, session.get_one(Run, session.get_one(StepRow, work.step_id).run_id))
    midnight = now.astimezone(ZoneInfo(zone)).replace(hour=0, minute=0, second=0, microsecond=0)
    if period in MONTHS:
        since, until = _month(MONTHS.index(period) + 1, midnight)
        return numbers(session, work.user_id, since, min(until, now), zone)
    since = datetime(2000, 1, 1, tzinfo=now.tzinfo) if period == "all" else midnight - timedelta(days=_DAYS.get(period, 0))
    return numbers(session, work.user_id, since, now, zone)


def _month(number: int, today: datetime) -> tuple[datetime, datetime]:
    """First and last moment of the latest month of that number which has begun: its last day is shown as the day of the report."""
    begins = today.replace(year=today.year - (number > today.month), month=number, day=1)
    return begins, begins.replace(year=begins.year + number // 12, month=number % 12 + 1) - timedelta(microseconds=1)


def money(usd: Decimal) -> str:
    """$0.40, $0.0040: with the digits a small sum needs."""
    return f"${usd:.2f}" if usd >= Decimal("0.01") or not usd else f"${usd:.4f}"


def length(seconds: float) -> str:
    """0:45, 12:05, 1:02:05."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
