# ruff: noqa: E501 - patterns read better unbroken
"""What something would cost, asked before it is wished for: "how much would ten 30 second shorts be?"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from agent.contract import Request
from agent.local.drafts import Draft, Sheet
from agent.phrases import phrase
from core.errors import InvalidPlan
from tools.contract import Tool
from tools.plan import Plan, Step
from tools.registry import Registry
from tools.validate import check

_ASKED = re.compile(
    r"(?:and |so |roughly )*how much (?:would|will|does|do|is|are|for|to make) (?P<en>(?!you\b|i\b|we\b|my\b|did\b|have\b|has\b|it\b|that\b)\S.*?)(?: (?:cost|be|come to|set me back|run me)(?: me| us)?(?: to make)?(?:,? and how long (?:would|will|does) (?:it|that|they) take)?)?"
    r"|(?:and |so )*how much (?:would|will|does) it (?:cost|take)(?: me| us)? to (?P<en3>make \S.*?)"
    r"|what (?:would|will|does|do) (?P<en1>\S.*?) (?:cost|come to|set me back)(?: me| us)?(?: to make)?"
    r"|what(?:'s| is| would be) the (?:price|cost)s? (?:of|for|to make) (?P<en4>\S.*?)"
    r"|how (?:long|much time) (?:does|do|will|would) (?:it take (?:you )?(?:to make|to do|for) (?P<en5>\S.*?)|(?P<en6>(?!it\b|this\b|that\b)\S.*?) take(?: to make| you)?)"
    r"|сколько времени (?:займ[её]т|нужно на|уйд[её]т на|требуется на|занимает) (?P<ru3>\S.*?)|(?:ทำ)?(?P<th2>\S.*?)\s*ใช้เวลา(?:ทำ)?(?:นาน)?(?:เท่าไร|เท่าไหร่|แค่ไหน|กี่นาที)"
    r"|(?:price|cost) (?:of|for) (?P<en2>\S.*?)"
    r"|(?:а )?(?:сколько|почём|почем) (?:(?:мне |это )?(?:будет |будут )?(?:стоит|стоить|стоят|обойд[её]тся|обойдутся|выйдет|за)\s+)(?P<ru>\S.*?)"
    r"|(?:а )?(?:какая|какова) (?:будет )?(?:цена|стоимость)(?: на| у| за)?\s+(?P<ru2>\S.*?)"
    r"|(?:ถ้า)?(?:จะ)?(?P<th>\S.*?)\s*(?:ราคา|คิด|ค่าใช้จ่าย|ต้องจ่าย|ใช้เงิน)(?:ราคา|เงิน|ประมาณ)?\s?(?:เท่าไร|เท่าไหร่|กี่บาท|กี่เหรียญ)",
    re.IGNORECASE,
)
_MAKES = {"en": "make ", "ru": "сделай ", "th": "ทำ"}
_BEGINS = re.compile(r"(?:make|making|to make|create|сделать|создать|ทำ|สร้าง|ตัด|แต่ง|วาด)", re.IGNORECASE)
_SPENT = re.compile(r"\b(?:spent|spend|so far|this month|today|last)\b|потрат\w+|ушло|ใช้ไป|ไปแล้ว|เดือนนี้|วันนี้", re.IGNORECASE)
_ANY = "..."  # what it is about is not said yet


def priced(text: str, request: Request, language: str, catalogue: Sequence[Tool], lay_out: Callable[[str], Sheet]) -> str | None:
    """The answer to a question about a price; None when a message is none, or nobody here makes what is asked about."""
    match = _ASKED.fullmatch(re.sub(r"(?:[\s?!.]|ครับ|คับ|ค่ะ|คะ)+$", "", text))
    wish = next((said for said in match.groups() if said), "") if match else ""
    if not wish or _SPENT.search(text):
        return None
    sheet = lay_out(wish if _BEGINS.match(wish) else f"{_MAKES.get(language, _MAKES['en'])}{wish}")
    if not sheet.drafts or sheet.unknown:
        return None
    plan = Plan(goal=wish, steps=[_with_something(draft) for draft in sheet.drafts])
    files = {f"$attachment.{number}": asset for number, asset in enumerate(request.attachments, 1)}
    try:
        known = {**files, **{asset.ref: asset for asset in request.recent}}
        estimate = check(plan, Registry({tool.name: tool for tool in catalogue}, {}), known).estimate
    except InvalidPlan:
        return None
    usd, seconds = estimate.cost_usd, estimate.seconds
    answer = phrase("priced" if usd else "priced_free", language, wish=wish, money=f"${usd:.2f}", time=_time(seconds, language))
    return f"{answer} {phrase('priced_go' if all(map(_says_what, sheet.drafts)) else 'priced_about', language)}"


def _says_what(draft: Draft) -> bool:
    """Whether the wish has words of its own for what the step is about."""
    texts = [(part, name) for part in draft.parts for name, spec in part.ability.slots.items() if spec.kind == "text"]
    return not texts or any(name in part.values for part, name in texts)


def _with_something(draft: Draft) -> Step:
    """The step, with something in place of what it is to be about where nobody said it."""
    step = draft.step()
    if _says_what(draft):
        return step
    name = next(name for part in draft.parts for name, spec in part.ability.slots.items() if spec.kind == "text")
    return step.model_copy(update={"args": {**step.args, name: _ANY}})


def _time(seconds: float, language: str) -> str:
    """Minutes, or seconds below one and a half."""
    return phrase("minutes" if seconds >= 90 else "seconds", language, n=str(max(1, round(seconds / 60 if seconds >= 90 else seconds))))
