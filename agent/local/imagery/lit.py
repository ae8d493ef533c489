# ruff: noqa: E501 - patterns read better unbroken
"""In what light a picture shows something: "a climber, moody light" is in dark colours, whatever the word for light says alone; «мягкий свет» and "แสงนุ่ม"
in light ones.
"""

from __future__ import annotations

import re

_PICTURE = re.compile(r"\b(?:draw|paint|pics?|pictures?|photos?|images?|illustrations?|posters?|banners?)\b|(?<![а-яё])(?:нарису|картин|изображени|иллюстрац|афиш|плакат|постер|баннер)[а-яё]*|วาด|รูป|ภาพ|โปสเตอร์", re.IGNORECASE)
_KINDS = {
    "dark": (r"moody|dramatic|dim|low|dark|gloomy|noir", r"мрачн|драматичн|тускл|т[её]мн|приглуш[её]нн|сумрачн", r"หม่น|สลัว|ดราม่า|มืด"),
    "light": (r"soft|bright|natural|day|morning|airy|diffused|studio", r"мягк|ярк|дневн|естественн|утренн|рассеянн", r"นุ่ม|ธรรมชาติ|สว่าง|เช้า"),
    "warm": (r"warm|golden(?: hour)?|candle|sunset|evening", r"т[её]пл|золотист|закатн|вечерн", r"อบอุ่น|ทอง|เย็น(?=\s|$)"),
    "cool": (r"cool|cold|icy", r"холодн", r"เย็นๆ|หนาว"),
}
_SAID = {
    "dark": (", dark colours", ", тёмные тона", " โทนมืด"), "light": (", light colours", ", светлые тона", " โทนสว่าง"),
    "warm": (", warm colours", ", тёплые тона", " โทนอุ่น"), "cool": (", cool colours", ", холодные тона", " โทนเย็น"),
}  # fmt: skip
_LIGHTS = [
    (re.compile(pattern, re.IGNORECASE), _SAID[kind][at])
    for kind, words in _KINDS.items()
    for at, pattern in enumerate(
        (
            rf"(?:\s*,\s*|\s+)(?:(?:in|with|and)\s+)?(?:an?\s+)?(?:(?:very|really|nice)\s+)?(?:{words[0]})\s+light(?:ing|s)?(?=\s*(?:[,.!]|$))",
            rf"(?:\s*,\s*|\s+)(?:(?:в|с|при|и)\s+)?(?:{words[1]})[а-яё]*\s+(?:свет[а-яё]{{0,2}}|освещени[а-яё]+)(?=\s*(?:[,.!]|$))",
            rf"\s+(?:ใน|กับ)?แสง(?:แบบ)?(?:{words[2]})(?:\s?ๆ)?(?=\s|$)",
        )
    )
]


def lit(text: str) -> str:
    """The message with the colours of that light; as it was where it speaks of none, or of no picture."""
    if '"' in text or not _PICTURE.search(text):
        return text
    for pattern, colours in _LIGHTS:
        text = pattern.sub(colours, text)
    return text
