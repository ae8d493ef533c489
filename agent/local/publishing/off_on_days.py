# ruff: noqa: E501 - patterns read better unbroken
"""All that is planned for several days called off: "delete all planned posts for december 24 and 25", «отмени посты на пятницу и воскресенье»,
"ยกเลิกโพสต์วันเสาร์กับวันอาทิตย์". Days in a row are one order, others one each.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.wording import with_values
from agent.local.moments.shared_months import each_with_its_month
from agent.local.publishing.post_tools import CANCEL
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_LONGEST, _FEWEST = 160, 2
_OFF = lazy(
    r"^\W*(?:(?:please|pls|can you|could you)[\s,]+)*(?:cancel|scrap|delete|remove|drop|call off|kill|unschedule)\s+(?P<en>(?:all |everything|every |both )?(?:of )?(?:the |my |our )?(?:(?:planned|scheduled|upcoming) )*(?:posts?|videos?|publications?|reels?|stuff|things|everything)?(?: (?:that (?:is|are) )?(?:planned|scheduled))?)\s*(?=(?:for|on|of|from)?\s*)"
    r"|^\W*(?:пожалуйста,? )?(?:отмени|удали|сними|убери)(?:те)?\s+(?P<ru>(?:все |всё |оба )?(?:запланированные )?(?:посты|публикации|ролики|видео|рилсы|пост)?(?: запланированные)?|всё|все)\s*"
    r"|^\s*(?:ช่วย|รบกวน)?(?:ยกเลิก|ลบ)(?P<th>(?:โพสต์|โพส|คลิป)?(?:ทั้งหมด)?(?:ที่)?(?:ตั้ง(?:เวลา)?ไว้)?(?:ทั้งหมด)?(?:ของ)?)\s?", re.IGNORECASE,
)
_WEEKENDS = lazy(
    r"^\W*(?:please )?(?:(?P<en>stop posting(?: anything)?|no (?:more )?posts|(?:do not|don'?t) post(?: anything)?(?: any ?more)?) (?:on|at|over) (?:the )?weekends?"
    r"|(?P<ru>(?:больше |пожалуйста,? )*(?:ничего )?не (?:выкладывай|публикуй|пости)(?:те)?(?: больше)?(?: ничего)? (?:в|по|на) выходн(?:ые|ым|ых)))(?: any ?more| больше| please)?\W*$", re.IGNORECASE,
)
_OFF_THEN = {"en": "cancel all weekend posts", "ru": "отмени все посты на выходных"}
"""Nothing more on weekends: what is planned for the next one is called off."""
_JOINT = lazy(r"\s*(?:,\s*)?(?:\band\b|&|(?<![а-яё])и(?![а-яё])|และ|กับ)\s*(?=(?:on |for |the |в |во |на |วัน|\d|[a-zа-я\u0e00-\u0e7f]))", re.IGNORECASE)
_BETWEEN = lazy(r"\s*,?\s*(?:(?:on|for|the|в|во|на|ของ)\s*)*", re.IGNORECASE)
_BARE_ORDINAL = lazy(r"(?<=, )(?=\d{1,2}(?:st|nd|rd|th)\b)", re.IGNORECASE)
_REST = lazy(r"[\s.!,]*(?:please|pls|too|as well|пожалуйста|тоже|ให้ที|ให้หน่อย|หน่อย|ด้วย|เลย|นะ|ครับ|ค่ะ|คะ)?[\s.!,]*", re.IGNORECASE)
_ALL = {"en": "cancel all posts planned for {day:%Y-%m-%d}", "ru": "отмени все посты на {day:%d.%m.%Y}", "th": "ยกเลิกโพสต์ทั้งหมดของวันที่ {day:%Y-%m-%d}"}


def off_on_days(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """One step for each of the days, or for days in a row; None for any other message."""
    text = normalise(request.text)
    found = _OFF.match(text) if len(text) <= _LONGEST and not request.question and '"' not in text else None
    calendar = bool(request.earlier) and any(step.tool == "script.calendar" for step in request.earlier[0].steps)  # of which they are left out
    if len(text) <= _LONGEST and not (request.question or calendar) and (ends := _WEEKENDS.match(text)):
        return again(replace(request, text=_OFF_THEN["ru" if ends["ru"] else "en"]))
    named = next((value for value in found.groupdict().values() if value), "") if found else ""
    ability = index.whole(CANCEL)
    if found is None or ability is None or not named.strip():
        return None
    text = _BARE_ORDINAL.sub("the ", _JOINT.sub(", ", each_with_its_month(text)))
    spoken = times.read(f"{text} 12:00")
    days = sorted(spoken.days, key=lambda day: day.start)
    if len(days) < _FEWEST or spoken.every or len(spoken.clocks) != 1:
        return None
    head = _BETWEEN.fullmatch(text[_end_of(text) : days[0].start]) if _end_of(text) <= days[0].start else None
    if not head or not all(_BETWEEN.fullmatch(text[one.end : other.start]) for one, other in pairwise(days)) or not _REST.fullmatch(text[days[-1].end :]):
        return None
    told = [date.fromisoformat((replace(spoken, days=(day,)).when(NOW.get()) or "")[:10]) for day in days]
    language = detect(text, request.language)
    plan = again(replace(request, text=_ALL[language].format(day=told[0])))
    step = plan.steps[0] if len(plan.steps) == 1 and plan.steps[0].tool == CANCEL else None
    if step is None or len(set(told)) != len(told):
        return None
    steps = [_step(step, index, row, language) for row in _rows(sorted(told))]
    steps = [one.model_copy(update={"id": f"{one.id}-{number}"}) for number, one in enumerate(steps, 1)] if len(steps) > 1 else steps
    return Plan(goal="; ".join(one.title for one in steps), steps=steps)


def _end_of(text: str) -> int:
    found = _OFF.match(text)
    return found.end() if found else len(text)


def _rows(days: Sequence[date]) -> list[list[date]]:
    """The days, those that follow on each other together."""
    rows = list[list[date]]()
    for day in days:
        if rows and day - rows[-1][-1] == timedelta(days=1):
            rows[-1].append(day)
        else:
            rows.append([day])
    return rows


def _step(step: Step, index: Matcher, row: Sequence[date], language: str) -> Step:
    ability = index.whole(CANCEL)
    bare = step.model_copy(update={"args": {}})
    values = {"day": row[0].isoformat(), **({"last_day": row[-1].isoformat()} if len(row) > 1 else {}), "everything": True}
    return with_values(bare, ability, values, language) if ability else bare
