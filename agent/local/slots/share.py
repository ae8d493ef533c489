# ruff: noqa: E501 - patterns read better unbroken
"""Parts of a thing by their share of it: "the second half", "the last third", "the first 10%", «первую треть», "ครึ่งหลัง".

A part is read as the stretch it is: of "the last third" it starts at two thirds. Whether that stays or goes is for the verb to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agent.local.catalogue.fields import Spec
from agent.local.slots import Entity, Found
from agent.local.slots.number import parse
from agent.patterns import lazy

SERVES = ("share",)

_NOT_A_TIME = r"(?!\s+(?:an?\s+|of an?\s+)?(?:minutes?|seconds?|hours?|days?|year|century))"
_OF_A_CLIP = r"(?!\s+of\s+(?!(?:the\s+|this\s+|that\s+|my\s+|our\s+)?(?:clip|video|vid|film|footage|recording|file|reel|it|that|this)\b))"
"""Whatever else has halves, such as a century, is what something is about."""
_PART = lazy(
    r"\b(?:(?P<first>first|front|opening|beginning|1st)|(?P<last>last|second|2nd|final|latter|back|other|end)|(?P<middle>middle))\s+"
    rf"(?:(?P<two>two|2)[\s-]+)?(?:(?P<half>half)|(?P<third>thirds?)|(?P<quarter>quarters?)|(?P<percent>\d{{1,2}})\s?(?:%|percent\b|per cent\b)){_NOT_A_TIME}{_OF_A_CLIP}"
    r"|(?<![а-яё])(?:(?P<first_ru>перв|начальн|передн)|(?P<last_ru>втор|последн|задн|конечн)|(?P<middle_ru>средн))[а-яё]+\s+"
    r"(?:(?P<two_ru>две)\s+)?(?:(?P<half_ru>половин[а-яё]*)|(?P<third_ru>трет[а-яё]*)|(?P<quarter_ru>четверт[а-яё]*)|(?P<percent_ru>\d{1,2})\s?(?:%|процент[а-яё]*))(?!\s+(?:минут|секунд|час|века|года|дня))"
    r"|(?:(?P<half_th>ครึ่ง)|(?:1|หนึ่ง)\s?ใน\s?(?:(?P<third_th>3|สาม)|(?P<quarter_th>4|สี่))\s?|(?P<percent_th>\d{1,2})\s?(?:%|เปอร์เซ็นต์?|เปอร์เซ็น)\s?)(?:ส่วน)?(?:(?P<first_th>แรก|ต้น|หน้า)|(?P<last_th>หลัง|ท้าย|สุดท้าย)|(?P<middle_th>กลาง))(?!วัน|เดือน|ปี|ศตวรรษ)",
    re.IGNORECASE,
)
_SIZES = {"half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4}


def find(text: str, spec: Spec) -> Iterator[Found]:
    """Nothing: a part fills the field of its beginning or that of its end, which `pairs` tells."""
    return iter(())


def pairs(text: str, specs: Sequence[Spec]) -> list[Found]:
    """Where each part that is named begins or ends, as shares of the whole; of one in the middle both."""
    start, end = (next((spec.name for spec in specs if spec.kind == "share" and spec.name.startswith(edge)), "") for edge in ("start", "end"))
    return [_found(match, start, end) for match in _PART.finditer(text)] if start and end else []


def entities(text: str) -> Iterator[Entity]:
    for match in _PART.finditer(text):
        yield Entity("share", match.start(), match.end())


def _found(match: re.Match[str], start: str, end: str) -> Found:
    said = {name.partition("_")[0] for name, value in match.groupdict().items() if value}
    percent = next((match[name] for name in ("percent", "percent_ru", "percent_th") if match[name]), "")
    share = parse(percent) / 100 if percent else next(size for name, size in _SIZES.items() if name in said) * (2 if "two" in said else 1)
    if "second" in match[0].lower() and "third" in said and "two" not in said:
        said = {"middle"}  # the second of three
    if "middle" in said:
        return Found(match.start(), match.end(), 1.0, values={start: round((1 - share) / 2, 4), end: round((1 + share) / 2, 4)})
    return Found(match.start(), match.end(), 1.0, values={end: round(share, 4)} if "first" in said else {start: round(1 - share, 4)})
