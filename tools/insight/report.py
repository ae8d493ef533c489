"""What was made, and what it took."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tools.contract import Cost, Field, Report, ToolInput, ToolOutput, Workspace, tool
from tools.insight.contract import SAY, PeriodField, counted, length, money

if TYPE_CHECKING:
    from memory.insight import Numbers


class Input(ToolInput):
    period: PeriodField = Field("month", description="Which time: today, week, month (thirty days), year, all, or a month by its name.")


class Output(ToolOutput):
    report: Report | None = Field(default=None, description="The report as one HTML page; none when nothing is recorded.")
    numbers: dict[str, Any] = Field(description="The numbers themselves.")


@tool(
    lane="light",
    pure=False,
    estimate=lambda args: Cost(seconds=3),
    titles={
        "en": "Report on your work[, {period}]",
        "th": "รายงานผลงานของคุณ[ {period}]",
        "ru": "Отчёт о вашей работе[ ({period})]",
    },
    say=[
        "make a report",
        "give me a report of this month",
        "report for the last week",
        "how did we do this week",
        "how much did I spend",
        "what is our spending {period}",
        "what did my videos cost",
        "show me the numbers",
        "how many videos did I make",
        "how many videos have I made",
        "statistics for {period}", "a summary of {period}", "сводка за {period}",
        "how are my videos doing",
        "how did my last video do", "คลิปล่าสุดยอดวิวเท่าไหร่", "ยอดวิวเป็นยังไงบ้าง", "сколько просмотров у последнего ролика",
        "how is my channel doing",
        "how is business",
        "what did I post {period}",
        "what did I make {period}",
        "what did you make {period}",
        "what have you done {period}",
        "how many views did I get",
        "ขอรายงานเดือนนี้",
        "สรุปผลงานสัปดาห์นี้",
        "ใช้เงินไปเท่าไหร่",
        "ทำวิดีโอไปกี่เรื่อง",
        "{period}ทำอะไรไปบ้าง",
        "ทำไปแล้วกี่คลิป",
        "ขอดูสถิติ",
        "วิดีโอของฉันเป็นยังไงบ้าง",
        "คลิปของฉันเป็นยังไงบ้าง",
        "คลิปล่าสุดเป็นยังไงบ้าง",
        "ช่องของฉันเป็นยังไงบ้าง",
        "สัปดาห์ที่แล้วโพสต์อะไรไปบ้าง",
        "сделай отчёт за месяц",
        "отчёт за неделю",
        "сколько я потратил",
        "сколько денег ушло за {period}",
        "какие цифры за неделю",
        "во сколько обошлись ролики за {period}",
        "сколько роликов мы сделали за {period}",
        "сколько видео я сделал",
        "покажи статистику",
        "как дела у моих видео",
        "как дела у канала",
        "что я выложил за неделю",
        "что ты сделал {period}",
        "что мы сделали {period}",
        "как там мои ролики", "как там канал, смотрят",
    ],
)
def report(args: Input, work: Workspace) -> Output:
    """Report what was made, published and spent, from what is recorded here and nothing else."""
    from core.database import transaction
    from tools.insight._page import page

    with transaction() as session:
        found = counted(session, work, args.period)
        html = "" if found.empty else page(found, args.period, work.language)
    period = SAY.say(f"period_{args.period}", work.language)
    if found.empty:
        return Output(summary=SAY.say("nothing", work.language, period=period), numbers=told(found))
    path = work.folder / "report.html"
    path.write_text(html, encoding="utf-8")
    name = f"report-{args.period}-{found.until:%Y-%m-%d}.html"
    kept = work.save(path, Report, filename=name, meta={"title": SAY.say("title", work.language), "period": args.period})
    return Output(summary=summary(found, period, work.language), report=kept, numbers=told(found))


def summary(found: Numbers, period: str, language: str) -> str:
    """The report in a few sentences."""
    parts = [SAY.say("runs", language, period=period, count=found.runs.total(), done=found.runs["done"], failed=found.runs["failed"])]
    if found.films:
        parts.append(SAY.say("films", language, count=len(found.films), length=length(sum(film.seconds for film in found.films))))
    if found.spent:
        parts.append(SAY.say("spent", language, sum=money(found.spent), provider=next(iter(found.spending))))
        each = found.cost_of_a_film
        parts += [SAY.say("each", language, sum=money(each))] if each else []
    else:
        parts.append(SAY.say("spent_nothing", language))
    if found.publications or found.upcoming:
        waiting = found.publications["waiting_for_connection"]
        parts.append(SAY.say("publications", language, out=found.publications["published"], planned=len(found.upcoming), waiting=waiting))
    return " ".join([*parts, SAY.say("not_recorded", language)])


def told(found: Numbers) -> dict[str, Any]:
    """The numbers as JSON."""
    return {
        "since": found.since.isoformat(),
        "until": found.until.isoformat(),
        "timezone": found.zone,
        "runs": dict(found.runs),
        "made": dict(found.made),
        "films": [
            {"asset_id": film.asset_id, "title": film.title, "duration_s": round(film.seconds, 2), "published": film.published}
            for film in found.films
        ],
        "tools": [
            {"name": use.name, "count": use.count, "failed": use.failed, "median_s": use.median_s} for use in found.tools
        ],
        "spent_usd": float(found.spent),
        "spending_usd": {name: float(amount) for name, amount in found.spending.items()},
        "cost_per_film_usd": float(found.cost_of_a_film) if found.cost_of_a_film is not None else None,
        "approvals": dict(found.approvals),
        "publications": dict(found.publications),
        "published_on": dict(found.places),
        "planned": len(found.upcoming),
    }  # fmt: skip
