# ruff: noqa: E501 - patterns read better unbroken
"""Why somebody wishes for something, and what they do with it then: told beside a wish for something new, it asks for nothing and is no part
of what that is about. "A picture of a tired barista, because I feel like that", «..., напечатаю как открытки», "... จะใส่กรอบ".
"""

from __future__ import annotations

import re

from agent.local import slots
from agent.local.catalogue.matching import Matcher
from agent.local.learned.subject import tagged
from agent.local.lexicon import lexicon
from agent.local.slots.quoted import QUOTE
from agent.local.words import normalise
from agent.patterns import lazy

_MADE = lazy(
    r"\b(?:videos?|clips?|shorts?|reels?|films?|vids?|scripts?|ideas?|hashtags?|captions?|slogans?|taglines?|pictures?|images?|posters?|illustrations?|drawings?|draw|paint|logos?|music|tunes?|songs?)\b"
    r"|(?<![а-яё])(?:ролик|видео|видос|шортс|рилс|клип|сценари|иде[яийюе]|хештег|подпис|слоган|картин|изображ|нарису|плакат|постер|иллюстрац|логотип|музык|мелоди|трек|узор|обои)[а-яё]*"
    r"|คลิป|วิดีโอ|วีดีโอ|รีล|สคริปต์|ไอเดีย|แฮชแท็ก|แคปชั่?น|สโลแกน|วาด|รูป|ภาพ|โปสเตอร์|โลโก้|เพลง|ดนตรี|ลายต่อเนื่อง", re.IGNORECASE,
)
"""A thing that is wished for."""
_RULES = lazy(
    r"\b(?:remember|from now on|always|never|every time|forget|post|publish|upload|schedule|cancel|delete|take (?:it |this |that )?down|withdraw|instead)\b|(?<![а-яё])(?:запомн|запиши|всегда|никогда|отныне|забуд|выложи|опублик|запост|отмени|удали|распублику|вместо)[а-яё]*|จำ(?:ไว้|ว่า)|จด(?:ไว้|ว่า)|ต่อไปนี้|ทุกครั้ง|เสมอ|ลืม|โพสต์|เผยแพร่|ยกเลิก|ถอด|ลบ|แทน",
    re.IGNORECASE,
)
"""What is kept or goes out is told with its reasons."""
_WHY = lazy(
    r"(?:,\s*|\s+)(?:(?:and|just|only) )?(?:because|cuz|coz|'?cause(?= (?:i|we|it|he|she|they|my|our|the|people|everyone|nobody)\b))\s[^,.;!?\n]*"
    r"|,\s*(?:as|since) (?:i|we|he|she|they|you|my|our|people|everyone|everybody|nobody|the \w+|it'?s|staff|customers)\b[^,.;!?\n]*"
    r"|(?:,\s*|\s+)(?:потому что|так как|поскольку|из-за того,? что)\s[^,.;!?\n]*|,\s*(?:ведь|а то|просто я|просто мы)\s[^,.;!?\n]*"
    r"|\s+(?:เพราะ(?:ว่า)?|เนื่องจาก|พอดี)[\u0e00-\u0e7f][^\s,.;!?]*", re.IGNORECASE,
)
"""A reason, up to the next sign or, in Thai, the next space."""
_BESIDE = lazy(
    r"(?:i|we)(?:'d|'ll|'m|'re|'ve)?\s(?!(?:want|need|would|like|love|prefer|also|don'?t|do not|can|could|think|guess|mean|hope)\b).*"
    r"|(?:it'?s|its|that'?s|this is|it is|that is) (?:for|going|a (?:gift|present|surprise)|what)\b.*|(?:my|our|his|her|the) [\w' ]+? (?:asked|reads?|wants it|insists|will|is from|loves?|drove|collects)\b.*"
    r"|(?:he|she|they)(?:'s|'ve|'ll|'d)?\s.*|(?:something|nothing) (?:for|too|technical|special|long)\b.*|for (?:my|our|the|an?|wrapping|greeting)\b(?! (?:week|day|month|minute|second)).*|(?:not too long|nothing long)"
    r"|(?:я|мы|он|она|они|мой|моя|наш|наша|папа|мама|жена|муж|шеф|дочка|сын)\s(?!.*(?:хо[чт]|нуж|надо|прош)).*|это (?:для|ей|ему|нам|мне|на|к|в|им)\s.*|для (?:мо|наш|сво)[а-яё]+\s.*|для (?!к?ажд)[а-яё]{4,}|на (?:обложк|упаковк|открытк|стен|этикетк|кружк|футболк|визитк|плать|обои)[а-яё]*(?: .*)?"
    r"|(?!хо[чт]|нуж|прош|пусть|можн|жела|предпоч|треб|говор|чита|озвуч)(?![а-яё]+нием\b)(?:не |потом |будем |буду )*(?:[а-яё]{3,}(?:шу|лю|жу|чу|щу|аю|яю|ею|рю|им|ем|ём|имся|емся|аемся|юсь|усь)|жду|могу)(?: (?!голос|музык).*)?"
    r"|(?:จะ|ว่าจะ|กะจะ)(?!เอา(?:แบบ|สี)|ได้|ให้|มี)[\u0e00-\u0e7f][^,.;!?]*|(?:เอา)?ไว้(?:ทำ|ลง|ใช้|ติด|ให้|เปิด|ดู|แขวน|แปะ|โชว์|พิมพ์)[^,.;!?]*|เอาไป(?:ทำ|ติด|ใช้|ให้|พิมพ์|แขวน|แปะ|ตัด|ส่ง)[^,.;!?]*|ใช้ทำ[^,.;!?]*"
    r"|ทำ(?:เป็น)?(?:การ์ด|ปก|โปสการ์ด|ของขวัญ|ที่คั่น)[\u0e00-\u0e7f]*|ให้(?:เป็น)?ของขวัญ[\u0e00-\u0e7f]*|(?:เขา|เค้า|มัน|แม่|พ่อ|หลาน|ลูก|แฟน)[\u0e00-\u0e7f]{0,12}(?:ชอบ|รัก|สะสม|ขอ)[\u0e00-\u0e7f]*", re.IGNORECASE | re.DOTALL,
)
"""A piece of a message that tells of people, or what comes of a thing then."""
_ANCHOR = lazy(lexicon().anchor, re.IGNORECASE)
_CUT = lazy(r"\s*(?:[.;!?\n]+(?=\s|$)|,(?!\d)|\s-+\s)\s*|(?<=[\u0e00-\u0e7f\d\"])\s+(?=[\u0e00-\u0e7f])")
_PLACE_TH = lazy(r"\s(?:ไว้|เอาไว้|จะเอา(?:ไป)?)?ลง(?:ใน)?(?:เพจ|บล็อก|เว็บ|กลุ่ม|ช่อง|นิตยสาร|หนังสือพิมพ์)[\u0e00-\u0e7f]*(?=\s|$)")
_WORDS_TH = lazy(r"สคริปต์|เขียนบท|ไอเดีย|สโลแกน|บล็อก|นิตยสาร|หนังสือพิมพ์")
"""Thai: where something is then seen that is still to be made, behind a wish for words or a film."""


def without_reasons(text: str, index: Matcher) -> str:
    """The wish for something new without them; as it was where it wishes for none, or within quotes."""
    if not _MADE.search(text) or _RULES.search(text):
        return text
    quoted = [match.span() for match in QUOTE.finditer(text)]

    def told(match: re.Match[str]) -> str:
        inside = any(start <= match.start() < end for start, end in quoted)
        before = f"{text[: match.start()]} "
        return match[0] if inside or not _MADE.search(before) or any(led.end() == len(before) for led in _ANCHOR.finditer(before)) else ""

    text = _PLACE_TH.sub("", text) if _WORDS_TH.search(text) else text
    return _without_pieces(_WHY.sub(told, text), index)


def _without_pieces(text: str, index: Matcher) -> str:
    """The message without the pieces behind its wish that tell of people, where it is about something else and they name no value."""
    spans = list[tuple[int, int]]()
    at, cuts = 0, [*_CUT.finditer(text)]
    for cut, following in zip(cuts, [*cuts[1:], None], strict=False):
        end = following.start() if following else len(text)
        piece = text[cut.end() : end].strip(" .!?")
        if _MADE.search(text[:cut.start()]) and _BESIDE.fullmatch(piece) and not _is_needed(text, cut.end(), piece, index):
            spans.append((cut.start(), end))
    kept = list[str]()
    for start, end in spans:
        kept.append(text[at:start])
        at = end
    return "".join([*kept, text[at:]]) if spans else text


def _is_needed(text: str, start: int, piece: str, index: Matcher) -> bool:
    """Whether a piece names a value or a thing, or is what the message is about."""
    if QUOTE.search(piece) or re.search(r"\d", piece) or _MADE.search(piece):
        return True
    if any(found.kind not in ("moment", "recurrence") for found in slots.entities(piece)):
        return True
    if any(hit.strength >= 1 for spec in index.choices for hit in slots.find(piece, spec)):
        return True
    found = tagged(normalise(text))
    at = normalise(text).find(normalise(piece))
    if not found.spans:
        return _ANCHOR.search(text[:start]) is None
    return at < 0 or any(low < at + len(piece) and at < high for low, high in found.spans)
