# ruff: noqa: E501 - patterns read better unbroken
"""In what light a picture shows something: "a climber, moody light" is in dark colours, whatever the word for light says alone; «мягкий свет» and "แสงนุ่ม"
in light ones.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_PICTURE = lazy(r"\b(?:draw|paint|pics?|pictures?|photos?|images?|illustrations?|posters?|banners?)\b|(?<![а-яё])(?:нарису|картин|изображени|иллюстрац|афиш|плакат|постер|баннер)[а-яё]*|วาด|รูป|ภาพ|โปสเตอร์", re.IGNORECASE)
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
    (lazy(pattern, re.IGNORECASE), _SAID[kind][at])
    for kind, words in _KINDS.items()
    for at, pattern in enumerate(
        (
            rf"(?:\s*,\s*|\s+)(?:(?:in|with|and|at)\s+)?(?:an?\s+)?(?:(?:very|really|nice)\s+)?(?:(?:{words[0]})\s+light(?:ing|s)?{'|golden hour' if kind == 'warm' else ''})(?=\s*(?:[,.!]|$))",
            rf"(?:\s*,\s*|\s+)(?:(?:в|с|при|и)\s+)?(?:{words[1]})[а-яё]*\s+(?:свет[а-яё]{{0,2}}|освещени[а-яё]+)(?=\s*(?:[,.!]|$))",
            rf"\s+(?:ใน|กับ)?แสง(?:แบบ)?(?:{words[2]})(?:\s?ๆ)?(?=\s|$)",
        )
    )
]


_BARE = lazy(
    rf"^(?:(?P<en>(?:an?\s+)?[a-z][a-z' -]{{2,60}}?(?:\s*,\s*|\s+)(?:in\s+)?(?:(?:{'|'.join(words[0] for words in _KINDS.values())})\s+light(?:ing)?|golden hour))|(?P<ru>[а-яё][а-яё -]{{2,60}}?(?:\s*,\s*|\s+)(?:(?:в|при)\s+)?(?:{'|'.join(words[1] for words in _KINDS.values())})[а-яё]*\s+свет[а-яё]{{0,2}})|(?P<th>[\u0e00-\u0e7f][\u0e00-\u0e7f ]{{2,60}}?\s+แสง(?:แบบ)?(?:{'|'.join(words[2] for words in _KINDS.values())})))[\s.!]*$", re.IGNORECASE,
)
"""A thing and the light it is seen in, and no verb: that is a picture."""
_NO_PICTURE = lazy(
    r"\b(?:make|turn|change|add|use|put|give|do|try|want|need|with|more|less|it|this|that|them|i|you|we|my|video|vid|reel|short|clip|film|movie|song|music|post|caption|script|slogan|name|idea|ideas|what|how|why|when|which|is|are|can|no|not|but|instead)\b|(?<![а-яё])(?:сделай|добавь|поменяй|измени|хочу|нужн[а-яё]*|дай|ещё|больше|меньше|это|его|её|их|мне|видео|ролик|клип|рилс|пост|песн[а-яё]*|музык[а-яё]*|что|как|почему|не|но|вместо|лучше)(?![а-яё])|ทำ|เปลี่ยน|ใส่|เพิ่ม|ขอ|เอา|คลิป|วิดีโอ|เพลง|โพสต์|แคปชั่น|ไหม|อะไร|ไม่|ให้|กว่า", re.IGNORECASE,
)
_HUE = r"(?:red|green|blue|yellow|orange|purple|violet|pink|brown|black|white|gr[ae]y|gold|silver|teal|turquoise|beige|navy|cream|warm|cool|dark|light|pastel|earth)"
_MOSTLY = lazy(
    rf"(?P<before>,\s*|\s)(?:(?P<en>(?:and )?(?:mostly|mainly|predominantly|largely) (?:in )?)(?={_HUE}\b)|(?P<ru>(?:в основном|преимущественно|больше всего)\s(?:в )?)(?=(?:красн|зел[её]н|син|голуб|ж[её]лт|оранж|фиолет|розов|коричн|ч[её]рн|бел|сер|золот|бежев)[а-яё]*)|(?P<th>(?:เน้น|ส่วนใหญ่(?:เป็น)?|หลักๆ(?:เป็น)?)(?=สี)))",
    re.IGNORECASE,
)
"""Colours that are to be of all of it: "mostly green"."""
_MOST = 120
_DRAW = {"en": "draw ", "ru": "нарисуй: ", "th": "วาด"}


def lit(text: str) -> str:
    """The message with the colours of that light; as it was where it speaks of none, or of no picture."""
    if '"' in text:
        return text
    if not _PICTURE.search(text):
        drawn = _BARE.match(text) if len(text) <= _MOST else None
        if drawn is None or _NO_PICTURE.search(text):
            return text
        text = f"{_DRAW[next(key for key in _DRAW if drawn[key])]}{text}"
    text = _MOSTLY.sub(lambda match: f"{match['before'] or ''}{'in ' if match['en'] else 'цвет ' if match['ru'] else 'โทน'}", text)
    for pattern, colours in _LIGHTS:
        text = pattern.sub(colours, text)
    return text
