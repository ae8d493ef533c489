# ruff: noqa: E501 - patterns read better unbroken
"""One verb for several things that a clip is to get: "add music and my logo", «добавь музыку и лого», "ใส่เพลงกับโลโก้". Each is put with the verb,
as a wish of its own: behind "and" alone it would be a second thing to be made.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.patterns import lazy

_VERB = r"(?:\b(?:add|put|stick|include|insert|throw in|slap)(?: (?:in|on|some))?|(?<![а-яё])(?:добавь|поставь|наложи|вставь|прикрепи|прилепи|всунь|впиши)(?:те)?|(?:ใส่|เพิ่ม|แปะ))"
_LEAD = r"(?:(?:the|a|an|my|our|some|мо[йюяеё]|наш[уеа]?|какую-нибудь|ещё|еще)\s+)*"
_THING = (
    r"(?:(?:[a-zа-яё-]+ ){0,2}?(?:music|song|track|beat|logo|watermark|subtitles|subs|captions|text|title|phone(?: number)?|number|address|price|website|link|date|name|fade|effects?"
    r"|музык[уа]|песн[юя]|трек|лого(?:тип)?|вотермарк[уа]|водяной знак|субтитры|сабы|текст|надпись|телефон|номер(?: телефона)?|адрес|цену|сайт|ссылку|дату|название|имя)(?![a-zа-яё])"
    r"|(?:เพลง|ดนตรี|โลโก้|ลายน้ำ|ซับ(?:ไตเติ้?ล)?|ข้อความ|เบอร์(?:โทร)?|ที่อยู่|ราคา|ชื่อร้าน|ชื่อ))"
)
_PLACE = r"(?:\s?(?:in the (?:\w+ )?(?:corner|end|beginning)|at the (?:end|start|bottom|top|beginning)|on (?:it|top)|bottom \w+|top \w+|в (?:конец|конце|начало|начале|угол|углу|[а-яё]+ [а-яё]+ угол)|сверху|снизу|внизу|ตอนท้าย|ตอนจบ|ท้ายคลิป|มุม\S{0,8}))?"
_JOIN = r"\s*(?:,\s*(?:and\s+|и\s+)?|\s+(?:and|и|plus|а также|&|\+)\s+|(?:กับ|และ|แล้วก็)\s?)(?:also |ещё |еще )?"
_LIST = lazy(rf"(?P<verb>{_VERB})\s*(?P<first>{_LEAD}{_THING}{_PLACE})(?P<more>(?:{_JOIN}(?:(?:at the end|in the end|в конец|в конце|ตอนท้าย)\s+)?{_LEAD}{_THING}{_PLACE}(?=$|[\s,.;!?]|กับ|และ|แล้ว))+)", re.IGNORECASE)
_SPLIT = lazy(_JOIN, re.IGNORECASE)
_OWN_VERB = lazy(_VERB, re.IGNORECASE)


def each_with_its_verb(request: Request) -> Request:
    """The message, or the one that an answer goes on with, with the verb before each; as it was where no clip is at hand."""
    if not any(asset.actual_kind == "video" for asset in (*request.attachments, *(request.recent if request.question else ()))):
        return request
    if request.question:
        turns = [replace(turn, text=_LIST.sub(_apart, turn.text)) if turn.role == "user" else turn for turn in request.history]
        return replace(request, history=turns)
    return replace(request, text=_LIST.sub(_apart, request.text))


def _apart(match: re.Match[str]) -> str:
    verb, thai = match["verb"], match["verb"][0] >= "\u0e00"
    pieces = [match["first"].strip(), *(piece.strip() for piece in _SPLIT.split(match["more"]) if piece.strip())]
    own = [at > 0 and _OWN_VERB.match(piece) is not None for at, piece in enumerate(pieces)]
    put = [piece if has else f"{verb}{'' if thai else ' '}{piece}" for piece, has in zip(pieces, own, strict=True)]
    return (" " if thai else ", ").join(put)
