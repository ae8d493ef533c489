# ruff: noqa: E501 - patterns read better unbroken
"""What a message says of the sentence before it, which set a limit: "hmm, make that 50", after "don't spend more than $30 this month"."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.patterns import lazy
from agent.steering.amounts import sums
from agent.steering.reading import Reading, plain, read

_LEAD = r"(?:(?:hm+|oh|no|nope|sorry|wait|actually|ok(?:ay)?|well|please|on second thoughts?|хм+|ой|нет|стой|прости|извини|хотя|ладно|а|ну|лучше|давай(?:те)?|อืม+|เอ่อ|เดี๋ยว|ไม่สิ|ขอโทษ|โทษที)[\s,.!…]*)*"
_MAKE_THAT = lazy(
    rf"{_LEAD}(?:(?:please )?(?:make|change|set|raise|lower|increase|reduce|bump|put) (?:it|that|the limit|this)(?: (?:up|down))?(?: (?:to|at))?|(?:let'?s|lets) (?:say|do|make it|go with)|(?:it )?(?:should be|better)|i mean(?:t)?|rather"
    r"|(?:сделай|пусть (?:будет)?|подними|повысь|увеличь|снизь|уменьши|поменяй|измени|поставь)(?:те)?(?: (?:его|это|лимит))?(?: (?:до|на))?|до|เอาเป็น|เปลี่ยนเป็น|ขอเป็น|เพิ่มเป็น|ลดเป็น|ลดเหลือ|เป็น)?\s*"
    r"(?P<sum>\$?\s?\d[\d ,.]*(?:\s?(?:dollars?|bucks|usd|\$|долл\w*|бакс\w*|ดอลลาร์|เหรียญ|ดอล))?)(?:\s+(?:instead|then|please|rather|better|пожалуйста|лучше))*\s*(?:ดีกว่า|แล้วกัน|ละกัน|นะ|ครับ|ค่ะ|(?<!โย)คะ|แทน)*(?P<why>\s*[,.;!—-]+\s*.*)?",
    re.IGNORECASE,
)
_MOST_WHY = 10  # words


def read_after(text: str, before: str) -> Reading:
    """The move a message makes behind another one: the limit that one set, in another sum; otherwise what `read` says."""
    reading = read(text)
    if reading.move not in ("other", "change", "yes", "no") or not before:
        return reading
    said, earlier = plain(text), read(before)
    match = _MAKE_THAT.fullmatch(said)
    if match is None or earlier.move != "budget" or earlier.budget is None or earlier.budget.usd is None or earlier.budget.period is None:
        return reading
    amount = sums(f"{match['sum'].strip(' .,')} a day")
    if not amount or amount[0].currency not in ("", "USD") or len((match["why"] or "").split()) > _MOST_WHY:
        return reading
    return Reading("budget", budget=replace(earlier.budget, usd=amount[0].amount, also=()))
