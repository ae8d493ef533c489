# ruff: noqa: E501 - patterns read better unbroken
"""A sheet that is made and goes out at a time: "make a poster 'Trial day' แล้วลง Facebook วันที่ 2 ธันวา 6pm", «сделай плакат ... и выложи в фейсбук
5 декабря в 10 утра».

A sheet tells of days and hours itself, so those behind the verb that puts it out were written on it, and it went out at once. They are taken
from the message, and are when it goes out; all days before that verb are the sheet's own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.announcing.announcement import SHEET
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.publishing.post_tools import PLAN
from agent.local.publishing.words_alone import named_places
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_PUTS_OUT = lazy(
    r"(?<!\w)(?:post|publish|share|upload|schedule|put)\s(?=(?:it|this|that|on|to|in|ลง|for)\b|[A-Z]|(?:fb|ig|facebook|instagram|tiktok)\b)|(?<!\w)(?:post|schedule)\s?(?=ลง)"
    r"|(?<![а-яё])(?:выложи|опубликуй|запости|размести|залей|поставь|закинь|запланируй|выкладывай|публикуй)(?:те)?(?![а-яё])"
    r"|(?:ตั้งเวลา)?(?:โพสต์|โพส(?!ต์)|เผยแพร่|อัปโหลด|อัพโหลด)(?!ต์)|ตั้งเวลา(?=ลง)|(?:ลง|ปล่อย)(?=\s?(?:ใน|ที่|บน|ทาง|เพจ)?\s?(?:fb|ig|facebook|instagram|tiktok|youtube|x|telegram|ไอจี|อินสตา|เฟซ|เฟส|ติ๊ก|ติก|ยูทู|เทเล|ทวิต))",
    re.IGNORECASE,
)
_ENDS = lazy(r"\s*[,;]\s+(?!(?:on |at |в |на )?\d|วัน|พรุ่งนี้)|\.\s|\s(?:with|and|и|с)\s|\s?(?:พร้อม|และ|แล้ว|โดย)", re.IGNORECASE)
"""Where that which says where and when it goes out ends."""
_BEFORE = lazy(r"(?:\b(?:on|at|for|by)\s+(?:the\s+)?|(?<![а-яё])(?:в|во|на|к)\s+|(?:ใน)?วันที่\s?|วัน\s?|(?:ตอน|เวลา)\s?)$", re.IGNORECASE)
_VERB_TH = lazy(r"(?:ตั้งเวลา)?(?:post|schedule|publish|share|upload|โพสต์|โพส|เผยแพร่|อัปโหลด|อัพโหลด)?(?:\s?(?:it|this))?\s?(?:ลง|ปล่อย|on(?=\s)|to(?=\s))(?:ใน|ที่|บน)?", re.IGNORECASE)
_THEN = lazy(r"\s?(?:แล้ว(?:ก็|ค่อย)?|จากนั้น(?:ก็)?|และ|\band(?: then)?|,)\s*$", re.IGNORECASE)
_LONGEST = 300  # characters
_SAYS_ITSELF = ('"', ":", "«")


def sheet_and_out(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the sheet without that time, and its post at it; None for any other message."""
    text = normalise(request.text)
    ability = index.whole(PLAN)
    sheet = SHEET.search(text) if ability and not request.question and len(text) <= _LONGEST else None
    found = _clause(text, sheet.end()) if sheet else None
    if ability is None or found is None or not named_places(text[slice(*found)], ability):
        return None
    start, end = found
    values, rest = _when(text[start:end])
    if not values:
        asks = _says_only_a_day(text[start:end])
        return Plan(goal=text, question=phrase("ask_time", detect(request.text, request.language))) if asks else None
    plan = again(replace(request, text=_put(text[:start], rest, text[end:])))
    posts = [step for step in plan.steps if step.tool == PLAN]
    made = {step.id for step in plan.steps if step.tool.startswith("image.")}
    if plan.question or len(posts) != 1 or "when" in posts[0].args or "every" in posts[0].args or not made:
        return None
    out = wording.with_values(posts[0], ability, values, detect(request.text, request.language))
    steps = [out if step is posts[0] else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def _put(head: str, clause: str, behind: str) -> str:
    """The message again; in Thai with the verb and the conjunction that all readers know: "post ลง FB" is "แล้วโพสต์ลง FB"."""
    if re.search("[\u0e00-\u0e7f]", head + clause) and (verb := _VERB_TH.match(clause)):
        head, clause = f"{_THEN.sub('', head)} แล้ว", f"โพสต์ลง {clause[verb.end() :].lstrip()}"
    return f"{head}{clause}{behind}".strip()


def _clause(text: str, behind: int) -> tuple[int, int] | None:
    """Where it says where and when the sheet goes out."""
    verbs = [match for match in _PUTS_OUT.finditer(text, behind) if text[: match.start()].count('"') % 2 == 0]
    if not verbs:
        return None
    start = verbs[0].start()
    end = _ENDS.search(text, verbs[-1].end())
    clause = (start, end.start() if end else len(text))
    said = re.sub(r"(?<=\d):(?=\d)", "", text[slice(*clause)])
    return None if any(sign in said for sign in _SAYS_ITSELF) else clause


def _says_only_a_day(clause: str) -> bool:
    """Whether it says the one day on which it goes out, and no hour: the day would be one of the sheet's lines."""
    spoken = times.read(clause)
    return len(spoken.days) == 1 and not (spoken.clocks or spoken.every or spoken.after) and "T" not in str(spoken.when(NOW.get()) or "T")


def _when(clause: str) -> tuple[dict[str, Any], str]:
    """When it goes out, and the clause without that; nothing where it says no hour, or several times."""
    spoken = times.read(clause)
    when = spoken.when(NOW.get()) if spoken.clocks and not (spoken.twice or spoken.zone) else None
    if not when or "T" not in when:
        return {}, clause
    rest = clause
    every = spoken.every
    spans: set[tuple[int, int]] = {*spoken.spans, *([(every.start, every.end)] if every else [])}
    for start, end in sorted(spans, reverse=True):
        before = _BEFORE.sub("", rest[:start])
        rest = f"{before.rstrip()} {rest[end:].lstrip()}"
    zone = getattr(NOW.get().tzinfo, "key", "")
    return {"when": when, **({"every": every.rule} if every else {}), **({"timezone": zone} if zone else {})}, rest.rstrip()
