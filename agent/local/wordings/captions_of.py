# ruff: noqa: E501 - patterns read better unbroken
"""A caption for a photo that is only told of: "a caption for a photo of a mug", «подпись к фотке где мы вынимаем вазы из печи», "แคปชั่นสำหรับรูปแก้ว".
It is about what is seen there, and not about the photo.
"""

from __future__ import annotations

import re

from agent.local.lexicon.values import LANGUAGES
from agent.patterns import lazy

_NAMES = "|".join(sorted((name for names in LANGUAGES.values() for name in names if name.isascii()), key=len, reverse=True))
_IN_LAST = lazy(rf"\b(?P<caption>captions?)\s+(?P<about>(?:about|for|on)\s+[^,.;:!?]{{2,120}}?)\s+(?P<tongue>in (?:{_NAMES}))(?P<rest>\s*(?:[,.;!?].*)?)$", re.IGNORECASE | re.DOTALL)
"""The language behind what it is about; it is no part of that."""
_EN = lazy(
    r"\b(?P<caption>captions?(?:\s+(?:and hashtags|in [a-z]+))?)\s+(?:for|to|under)\s+(?:an?|my|our|the)\s+(?:\w+\s+)?(?:photos?|pics?|pictures?|snaps?|images?|shots?)\s+(?:of|with|where|showing|that shows|in which|about)\s+(?=\S)", re.IGNORECASE,
)
_RU = lazy(
    r"(?<![а-яё])(?P<caption>(?:подпис[ьи]|капшн|текст)(?:\s+на [а-яё]+ском)?)\s+(?:к|ко|под|для)\s+(?:моей |моему |нашей |нашему |этой )?(?:фото(?:графии|графию|чке|чки|чку)?|фотк[еиу]|картинк[еиу]|снимк[уа]|кадр[уа]|фотограф\w+)(?:\s*,)?\s+(?P<led>где|на котор(?:ой|ом)|(?:как(?=\s+(?:мы|я|он|она|они|кот|у)))|со? |из |про |об? )?\s*(?P<what>(?!(?:и|с хештегами|на|в|для)\s)[^\s,.;:!?][^\n]*)", re.IGNORECASE,
)
_TH = lazy(r"(?P<caption>(?:แคปชั่น|แคปชัน)(?:ภาษา[\u0e00-\u0e7f]{2,10}?)?)(?:สำหรับ|ให้|ของ|ใต้)(?:รูป|ภาพ)(?:ถ่าย)?(?:ที่(?:เรา|ฉัน|ผม)?(?:กำลัง)?|ของ|ตอน)?(?=[\u0e00-\u0e7fA-Za-z])(?!นี้|นั้น|แรก|ที่)")


def of_what_is_seen(text: str) -> str:
    """The message about what the photo shows; as it was when no photo is told of."""
    if '"' in text:
        return text
    text = _TH.sub(r"\g<caption>เรื่อง", _EN.sub(r"\g<caption> about ", text))
    return _RU.sub(_about, _IN_LAST.sub(r"\g<caption> \g<tongue> \g<about>\g<rest>", text))


def _about(match: re.Match[str]) -> str:
    led = (match["led"] or "").strip().lower()
    if led in ("с", "со", "из"):
        return f"{match['caption']} про {_named(match['what'])}"
    return f"{match['caption']} про {match['what']}"


def _named(words: str) -> str:
    """What a photo is «с»: «с котом» is of «кот»."""
    from media.prose.russian import nominative  # its dictionary is read when it is needed

    return nominative(words)
