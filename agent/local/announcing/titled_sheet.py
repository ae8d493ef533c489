# ruff: noqa: E501 - patterns read better unbroken
"""A sheet with its facts told in one breath and its title behind them: "poster for cat rescue open day 14 june 11-3 at the city farm, "Come Meet The Cats"". What
is told before the first day or hour is what it is for; the rest are its details, one by one, and the title stands on it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.announcing.announcement import PUTS_OUT, SHEET
from agent.local.announcing.facts import moments
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_CALLED = r"(?:(?:the\s+)?(?:titled?|heading|headline|name|big words|words|saying|that says|called)|(?:заголов(?:ок|ком)|названи(?:е|ем)|надпис(?:ь|ью))|(?:ชื่อ(?:งาน)?|หัวข้อ|ข้อความ)(?:ว่า)?)"
_TITLE = lazy(
    rf"^(?P<rest>.*?)[\s,;.–—-]*(?:(?:\b(?:and|with)|(?<![а-яё])(?:и|с|со))\s+)*(?:{_CALLED}\s*:?\s*\"(?P<a>[^\"]{{2,80}})\"|\"(?P<b>[^\"]{{2,80}})\"|(?:(?:the\s+)?(?:title|headline|heading)|заголовок|с заголовком)\s*:?\s+(?P<c>(?-i:[A-ZА-ЯЁ])[^\",.;:]{{1,60}}))[\s.!]*$", re.IGNORECASE,
)
_SPAN = lazy(r"\b\d{1,2}(?::\d\d|\.\d\d)?\s?(?:am|pm)?\s?[-–]\s?\d{1,2}(?::\d\d|\.\d\d)?\s?(?:am|pm)?\b(?!\s?(?:%|лет|года|years|people|человек))", re.IGNORECASE)


def titled_sheet(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the sheet with its details and its title; None for any other message."""
    if request.question or request.attachments or request.earlier or "\n" in request.text or len(request.text) > _MOST or not SHEET.search(request.text):
        return None
    text, language = normalise(request.text), detect(request.text, request.language)
    titled = _TITLE.match(text)
    rest = titled["rest"] if titled else text
    sheet = SHEET.search(rest)
    if sheet is None or '"' in rest or (titled is None and ("," in rest or ":" in rest or not _SPAN.search(rest))) or PUTS_OUT.search(rest):
        return None
    first = min([start for start, _ in moments(rest) if start > sheet.end()], default=-1)
    about = re.sub(r"(?:\s+(?:on|at|from|this|next|в|на|с))+$|[\s,;:–—-]+$", "", rest[:first].rstrip(" ,;:–—-"), flags=re.IGNORECASE) if first > 0 else ""
    maker = next((a for a in index.abilities if a.operation is None and {"prompt", "title", "details"} <= a.tool.input.model_fields.keys()), None)
    if maker is not None and titled is not None and titled["b"] and first < 0:
        return _plainly(again(replace(request, text=rest)), titled["b"], maker, language)
    if maker is None or not re.search(r"\w{3}", about[sheet.end() :]):
        return None
    facts = _facts(rest[first:])
    drawn = again(replace(request, text=f"{about}, {', '.join(facts)}"))
    step = drawn.steps[0] if len(drawn.steps) == 1 and drawn.steps[0].tool == maker.tool.name else None
    if step is None or not step.args.get("details"):
        return None
    title = (titled["a"] or titled["b"] or titled["c"]).strip() if titled else ""
    kept = [fact for fact in facts if not _is_how(fact, maker)]
    made = wording.with_values(step, maker, {"details": kept, **({"title": title} if title else {})}, language)
    return Plan(goal=made.title, steps=[made])


def _facts(said: str) -> list[str]:
    """The facts one by one: the day, the hours, the place."""
    said = _SPAN.sub(lambda span: f", {span[0].strip()}, ", said)
    pieces = [re.sub(r"^(?:and|и)\s+", "", piece.strip(" .,;")) for piece in re.split(r"\s*[,;]\s*", said)]
    return [piece for piece in pieces if re.search(r"\w", piece)]


def _is_how(fact: str, maker: Ability) -> bool:
    """Whether a piece says how the sheet is to be, and tells nothing that stands on it: "in blue"."""
    hits = [hit for spec in maker.slots.values() if spec.kind == "choice" for hit in slots.find(fact, spec) if hit.strength >= _SURE]
    return not re.search(r"\d", fact) and any(len(re.sub(r"[\W_]", "", fact[: hit.start] + fact[hit.end :])) <= _FEW for hit in hits)


def _plainly(plan: Plan, title: str, maker: Ability, language: str) -> Plan | None:
    """The plan of a sheet that tells no facts, with its title."""
    if len(plan.steps) != 1 or plan.steps[0].tool != maker.tool.name:
        return None
    made = wording.with_values(plan.steps[0], maker, {"title": title.strip()}, language)
    return Plan(goal=made.title, steps=[made])


_SURE, _FEW, _MOST = 0.5, 6, 300
