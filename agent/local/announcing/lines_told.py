# ruff: noqa: E501 - patterns read better unbroken
"""Lines that are to be added in one breath, each for itself: "add the price, 250 baht, and our phone 089 111" are two lines, and emoji, which no
words here have, are none: "ใส่อีโมจิเยอะๆ แล้วก็บอกว่าส่งฟรี".
"""

from __future__ import annotations

import re

from agent.local.announcing.facts import facts_in
from agent.patterns import lazy

_FACT_EN = r"(?:the |our |my |a )?(?:phone|tel|number|price|cost|address|website|site|e-?mail|line id|whatsapp|discount|offer|opening hours|delivery|shipping)\b"
_FACT_RU = r"(?:наш[а-яё]* |мо[йюяё] )?(?:телефон|номер|цен[ауы]|стоимость|адрес|сайт|почт[ау]|скидк[ауи]|акци[юя]|время|доставк[ауи])(?![а-яё])"
_FACT_TH = r"(?:เบอร์|โทร|ไลน์|ราคา|โปร|ซื้อ\s?\d|ลด\s?\d|(?:จัด)?ส่งฟรี|ทัก|(?:มี)?เก็บเงิน|ที่อยู่|เพจ|พร้อมส่ง)"
_SAYS = r"(?:say(?:ing)?|mention|write)(?: that)?\s|(?:напиши|скажи|укажи|добавь|упомяни)(?:те)?(?:,? что)?\s|(?:บอก(?:ด้วย)?|ใส่(?:ด้วย)?|เขียน)ว่า"
_JOINS = lazy(
    rf"\s*,?\s*(?:\b(?:and|plus)\s+(?:also\s+)?(?={_FACT_EN}|{_SAYS}|\+?\d{{2,3}}[- ]?\d{{3}})|(?<![а-яё])(?:и|а также|плюс)\s+(?:ещё\s+|также\s+)?(?={_FACT_RU}|{_SAYS}|\+?\d{{2,3}}[- ]?\d{{3}})|(?:แล้วก็|และ|กับ|พร้อม)\s?(?={_FACT_TH}|{_SAYS}|0\d{{2}}))",
    re.IGNORECASE,
)
_NAMED = lazy(rf"(?:{_FACT_EN}|{_FACT_RU})(?=[\s:,]+\S)|.*{_FACT_TH}", re.IGNORECASE)
_SAID = lazy(rf"^(?:{_SAYS})\s*", re.IGNORECASE)
_EMOJI = lazy(
    r"(?:(?:lots of|some|a few|more|many|plenty of|a couple of)\s+)?(?:emojis?|smileys)(?: please)?|(?:(?:побольше|много|больше|пару|несколько)\s+)?(?:эмодзи|эмоджи|смайлик[а-яё]*|смайл[а-яё]*)|อี?โมจิ(?:เยอะ\s?ๆ?|น่ารัก\s?ๆ?|หน่อย|ด้วย)*",
    re.IGNORECASE,
)
_TOO_TH = lazy(r"^(?:ด้วย)?\s*|\s*(?:ด้วย|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า)+$|(?<=ราคา)ด้วย|(?<=เบอร์)ด้วย|(?<=โปร)ด้วย")
_NO_MORE_TH = lazy(r"(?:เบอร์(?:โทร)?|ราคา|โปร|ไลน์|ที่อยู่|เพจ)(?:ด้วย)?")
"""A name with nothing told."""


def lines_of(what: str) -> tuple[list[str], str]:
    """The lines in what is to be added, and what of it no words here have; no lines where it is one thing, or one of them tells nothing."""
    pieces = [piece.strip() for piece in _JOINS.split(what)]
    if any(_NO_MORE_TH.fullmatch(piece) for piece in pieces):
        return [], ""
    without = ", ".join(piece for piece in pieces if _EMOJI.fullmatch(piece))
    told = [_TOO_TH.sub("", _SAID.sub("", piece)).strip(" ,") for piece in pieces if not _EMOJI.fullmatch(piece)]
    says = [bool(_SAID.match(piece) or _NAMED.match(piece) or facts_in(piece)) for piece in pieces if not _EMOJI.fullmatch(piece)]
    one = len(pieces) == 1 and not re.search(r"(?:ราคา|เบอร์|โปร)ด้วย", what)
    return ([], "") if one or not told or not all(says) or not all(re.search(r"\w{2}", line) for line in told) else (told, without)


_NAME_RU = lazy(r"^(?:цену|скидку|почту|акцию|доставку)(?=\s)", re.IGNORECASE)


def by_its_name(line: str) -> str:
    """A line with what it tells in the nominative: «цену 900 рублей» is the line «цена 900 рублей»."""
    from media.prose.russian import nominative

    return _NAME_RU.sub(lambda name: nominative(name[0]), line)
