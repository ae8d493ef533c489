"""What the numbers suggest doing next."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from tools.contract import Cost, Field, ToolInput, ToolOutput, Workspace, tool
from tools.insight.contract import SAY, PeriodField, counted, money

if TYPE_CHECKING:
    from memory.insight import Numbers

_OFTEN_BROKEN, _ENOUGH_USES = 0.3, 4  # a share worth a remark, and from how many uses on it says anything
_SAME_TOPIC = 3
_MOST_OF_IT = 0.6  # of the money


class Input(ToolInput):
    period: PeriodField = Field("month", description="Which time: today, week, month (thirty days), year, all, or a month by its name.")


class Output(ToolOutput):
    advice: list[dict[str, Any]] = Field(description="Each piece: about (what it is about), text, and the numbers it rests on.")


@tool(
    lane="light",
    pure=False,
    estimate=lambda args: Cost(seconds=3),
    titles={
        "en": "Advice from your numbers[, {period}]",
        "th": "คำแนะนำจากสถิติของคุณ[ {period}]",
        "ru": "Советы по вашей статистике[ ({period})]",
    },
    say=[
        "what should I make next",
        "give me advice",
        "what is working best",
        "any tips for my channel",
        "how do I grow my channel",
        "got any tips for growing the channel",
        "what can I do better",
        "what should I post next",
        "what should I film this weekend",
        "what do you suggest I post",
        "how can I improve my channel",
        "advise me from the numbers", "what do you advise",
        "any suggestions for my videos",
        "when is the best time to post",
        "ควรทำอะไรต่อดี", "แนะนำหน่อยว่าควรทำอะไรต่อ", "ช่วยแนะนำหน่อย",
        "ขอคำแนะนำเกี่ยวกับช่อง",
        "ควรปรับปรุงอะไรบ้าง",
        "ควรโพสต์อะไรต่อ",
        "โพสต์อะไรดี",
        "ควรโพสต์ตอนไหนดี",
        "โพสต์ช่วงกี่โมงดี คนถึงจะเห็นเยอะ",
        "ลงวันไหนคนดูเยอะ",
        "что мне делать дальше",
        "что мне снять дальше",
        "дай совет по каналу", "что посоветуешь", "посоветуй, что делать дальше",
        "посоветуй, как развивать канал",
        "как набрать больше просмотров",
        "что можно улучшить",
        "что выложить дальше",
        "о чём снять следующее видео",
        "что мне выложить",
        "когда лучше публиковать",
    ],
)
def advise(args: Input, work: Workspace) -> Output:
    """Advise from the numbers there are: what lies unpublished, gaps in the calendar, what fails, where the money goes.

    Nothing is invented: what is not recorded is said to be unknown.
    """
    from core.database import transaction

    with transaction() as session:
        found = counted(session, work, args.period)
        pieces = [] if found.empty else list(_pieces(found, work.language))
    unknown = SAY.say("no_metrics", work.language)
    if found.empty:
        period = SAY.say(f"period_{args.period}", work.language)
        return Output(summary=f"{SAY.say('nothing', work.language, period=period)} {unknown}", advice=[])
    body = "\n".join(f"- {piece['text']}" for piece in pieces) or SAY.say("all_well", work.language)
    return Output(summary=f"{body}\n\n{unknown}", advice=pieces)


def _piece(about: str, language: str, **numbers: Any) -> dict[str, Any]:
    return {"about": about, "text": SAY.say(f"advice_{about}", language, **numbers), "numbers": numbers}


def _pieces(found: Numbers, language: str) -> Iterator[dict[str, Any]]:
    """What is worth saying, the most useful first."""
    idle = [film for film in found.films if not film.published]
    if idle:
        yield _piece("unpublished", language, count=len(idle), all=len(found.films), title=idle[0].title)
    if waiting := found.publications["waiting_for_connection"]:
        yield _piece("waiting", language, count=waiting)
    yield from _calendar(found, language)
    yield from _broken(found, language)
    if expired := found.approvals["expired"]:
        yield _piece("expired", language, count=expired, all=found.approvals.total())
    yield from _money(found, language)
    yield from _habits(found, language)


def _calendar(found: Numbers, language: str) -> Iterator[dict[str, Any]]:
    from media.prose.dates import day_words
    from memory.insight import gaps

    free = gaps(found)
    if free:
        yield _piece("gap", language, count=len(free), day=day_words(free[0], language), planned=len(found.upcoming))
    elif not found.upcoming and found.publications["published"]:
        yield _piece("empty_calendar", language, out=found.publications["published"])


def _broken(found: Numbers, language: str) -> Iterator[dict[str, Any]]:
    for use in found.tools:
        if use.count >= _ENOUGH_USES and use.failed / use.count >= _OFTEN_BROKEN:
            yield _piece("broken", language, tool=use.name, failed=use.failed, count=use.count, reason=use.reason.rstrip("."))


def _money(found: Numbers, language: str) -> Iterator[dict[str, Any]]:
    if found.spent and len(found.spending) > 1:
        provider, amount = next(iter(found.spending.items()))
        if float(amount / found.spent) >= _MOST_OF_IT:
            yield _piece("money", language, provider=provider, part=money(amount), sum=money(found.spent))


def _habits(found: Numbers, language: str) -> Iterator[dict[str, Any]]:
    """What is made again and again, told as it is: whether it is liked, nobody recorded."""
    topic, times = next(iter(found.topics.most_common(1)), ("", 0))
    if times >= _SAME_TOPIC:
        yield _piece("topic", language, topic=topic, count=times)
    upright = sum(film.upright for film in found.films)
    if len(found.films) >= _ENOUGH_USES and upright in (0, len(found.films)):
        yield _piece("wide" if upright == 0 else "upright", language, count=len(found.films))
