# ruff: noqa: E501 - patterns read better unbroken
"""A manner of drawing that nobody here has: "a lighthouse in watercolour", «нарисуй маслом осенний парк», "ภาพสเก็ตช์". The picture is made as all are, and
what it is not is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.drafting.left_out import noted_at
from agent.local.follow_ups.fitting_offers import only_so_well
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_PAINTED_EN = r"(?:water ?-?colou?r|aquarelle|oils?|acrylics?|gouache|pastels?|charcoal|crayons?|pencil|ink|line|pixel|pop|vector|clay)"
_DRAWN_EN = r"(?:anime|manga|comic(?: book)?|ghibli|studio ghibli|disney|pixar|cubist|impressionist|art nouveau|art deco|graffiti|mosaic|stained glass|photo-? ?realistic|hyper-? ?realistic|realistic|low poly|claymation|cyberpunk|vaporwave|ukiyo-e|chibi)"
_EN = (
    rf"(?:{_PAINTED_EN}s?|{_DRAWN_EN})"
    r"(?:[ -](?:paint(?:ing|ed|s)?|paints|drawing|sketch|art|style|styled|manner|look))*"
)
_FORM_EN = r"(?:style|styled|painting|sketch|art|realistic|realism|watercolou?rs?|aquarelle)"
_MANNER = lazy(
    # "in watercolour", "in (an) anime style", "as a pencil sketch", "in the style of van gogh"
    rf"[\s,(]*\b(?:in|as|like)\s+(?:an?\s+|the\s+)?(?P<in>{_EN}|photo-?realism)(?=[\s)]*(?:$|[,.;!?]|\b(?:please|of|with|and|showing|for|pls)\b))\)?"
    r"|[\s,(]*\bin the (?:style|manner) of (?P<of>[a-z]+(?: [a-z]+)?)(?=[\s)]*(?:$|[,.;!?]))\)?"
    # "an anime-style picture of", "a pencil sketch of", "a watercolour of"
    rf"|(?<=\b)(?P<like>{_DRAWN_EN}[ -](?:style|styled)|(?:photo-? ?|hyper-? ?)realistic|{_PAINTED_EN}[ -](?:style|styled|sketch|drawing|painting|art))\s+(?=(?:(?:picture|image|pic|portrait|drawing|poster|painting|version|illustration)s?\b|of\b))"
    r"|\b(?P<one>water ?-?colou?r|aquarelle)\s+(?=(?:(?:picture|image|pic|portrait|drawing|painting|illustration)s?\s)?of\b)"
    # «акварелью», «в стиле аниме», «в технике масляной живописи», «карандашом»
    r"|[\s,(]*(?<![а-яё])(?P<ru>(?:в|под)\s+(?:стиле|технике|манере|духе)\s+(?:аниме|манги|комикс(?:а|ов)|акварели|гуаши|граффити|масляной живописи|импрессионизма|импрессионистов|кубизма|поп-?арта|пиксель[ -]?арта?|дисне[яй]|пиксар|гибли|студии гибли|мозаики|витража|киберпанка?|ван гога|пикассо|реализма)"
    r"|акварелью|гуашью|(?<!с )(?<!со )маслом|пастелью|тушью|углём|углем|(?:простым |цветными? )?карандаш(?:ом|ами)|красками|фотореалистичн(?:о|ый|ую|ое|ая)(?=\s|$)|в (?:акварели|карандаше|аниме-?стиле|аниме стиле))(?![а-яё])\)?"
    # "สีน้ำ", "สไตล์อนิเมะ", "แบบการ์ตูน", "ภาพสเก็ตช์"
    r"|\s*(?:(?:ใน)?(?:สไตล์|แนว|แบบ|ลาย|โทน|ด้วย|เป็น)(?:ภาพ)?\s?)(?P<th>สีน้ำมัน|สีน้ำ(?!ตาล|เงิน|มัน)|สีไม้|อนิเมะ|อะนิเมะ|มังงะ|ดินสอ|พู่กันจีน|พู่กัน|ป๊อปอาร์ต|พิกเซล(?:อาร์ต)?|จิบลิ|ดิสนีย์|พิกซาร์|เหมือนจริง|สมจริง|กราฟฟิตี้|สเก็ตช์|สเก็ตซ์|ลายเส้น)"
    r"|(?P<thl>(?<=ภาพ)(?:วาด)?(?:สีน้ำมัน|สีน้ำ(?!ตาล|เงิน|มัน)|สเก็ตช์|ลายเส้น|อนิเมะ)|(?<=รูป)(?:วาด)?(?:สีน้ำมัน|สีน้ำ(?!ตาล|เงิน|มัน)|สเก็ตช์|ลายเส้น|อนิเมะ)|สีน้ำ(?!ตาล|เงิน|มัน)(?=\s*$))",
    re.IGNORECASE,
)  # fmt: skip
_PICTURE = lazy(
    r"\b(?:draw|paint|sketch|pictures?|images?|pics?|illustrations?|portraits?|drawings?|paintings?|posters?|logos?|banners?|covers?|stickers?|postcards?|cards?|water ?-?colou?rs?|aquarelle)\b"
    r"|(?<![а-яё])(?:нарис|рису|изобраз|картин|иллюстрац|портрет|постер|плакат|афиш|логотип|баннер|обложк|стикер|открытк|аватар|напиши)"
    r"|วาด|รูป|ภาพ|โปสเตอร์|โลโก้|แบนเนอร์|ปก|สติ๊?กเกอร์|การ์ด", re.IGNORECASE,
)  # fmt: skip
_TAUGHT = lazy(r"(?:рисовани[а-яё]+|живопис[а-яё]+|роспис[а-яё]+|рисовать|писать)\W*$", re.IGNORECASE)
"""What the picture is about is how one draws: «курс рисования акварелью»."""
_LONGEST = 300  # characters


def in_its_own_manner(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the picture, which says in which manner it is not drawn; None for any other message. `again`: plans the message without it."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST or '"' in text or not _PICTURE.search(text):
        return None
    found = _MANNER.search(text)
    if found is None or _TAUGHT.search(text[: found.start()]) or only_so_well(request):
        return None
    told = next(value for value in found.groups() if value)
    rest = re.sub(r"\s{2,}", " ", f"{text[: found.start()]} {text[found.end() :]}").strip(" ,.")
    plan = again(replace(request, text=rest)) if re.search(r"\w", rest) else None
    at = next((at for at, step in enumerate(plan.steps) if step.tool.startswith("image.")), None) if plan else None
    return None if plan is None or at is None else noted_at(plan, at, told, detect(text, request.language))
