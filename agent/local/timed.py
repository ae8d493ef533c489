# ruff: noqa: E501 - patterns read better unbroken
"""A new thing that is to go out at some time, as the two wishes it is: to make it, and to post it then.

"каждую среду в 12 ролик на ютуб про законы, 30 сек" is "сделай ролик про законы, 30 сек и публикуй это на ютуб каждую среду в 12": so its
day is no part of what it is about, and its length is none of the day.
"""

from __future__ import annotations

import re

from agent.local import times
from agent.local.slots import entities

_PLACE = {
    "en": r"(?:on|to|for) (?:my |our )?(?:instagram|insta|ig|tik ?tok|you ?tube|yt|facebook|fb|telegram|x|twitter)(?!\w)",
    "ru": r"(?:в|на) (?:мой |моём |наш )?(?:инст\w*|тик-?ток\w*|ю[тть]{1,2}[уюь]б\w*|ютюб\w*|фейс\w*|фб|телег\w*|твиттер\w*)(?!\w)",
    "th": r"(?:ลง|ใน|ที่|บน)?(?:ไอจี|อินสตาแกรม|อินสตา|ติ๊ก\s?ต[็๊]?อก|tik ?tok|เฟซบุ๊ก|เฟสบุ๊ค|เฟซ|เฟส|ยูทู[บป]|เทเลแกรม)",
}
_THING = {
    "en": r"(?:shorts?|videos?|clips?|reels?|pictures?|posters?)(?!\w)",
    "ru": r"(?<!\w)(?:ролик\w{0,2}|видео|видос\w*|клип\w{0,2}|шортс\w{0,2}|рилс\w{0,2}|картинк\w{1,2}|открытк\w{1,2}|постер\w{0,2}|плакат\w{0,2})(?!\w)",
    "th": r"(?:คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|โปสเตอร์|การ์ด)",
}
_POSTS = {
    "en": r"(?:please )?(?:post|publish|upload|share|put(?: up)?|schedule|drop|release)\b",
    "ru": r"(?:пожалуйста,? )?(?<!\w)(?:поставь|ставь|постав|выложи|выкладывай|кидай|кинь|закидывай|закинь|скидывай|пости|запости|публикуй|опубликуй|запланируй|размещай|размести|залей|заливай|отправляй|шли|выпускай|выпусти)(?:те)?(?!\w)",
    "th": r"(?:ช่วย|ขอ)?(?:ตั้งไว้(?:ให้)?(?:ที|หน่อย)?|ตั้งเวลา(?:ให้)?(?:ที|หน่อย)?|จัด(?=คลิป|รีล))(?!\S*แล้ว)|(?:ช่วย)?(?:ลง|โพสต์|ปล่อย)(?=คลิป|รีล|วิดีโอ|รูป|ภาพ)",
}
_MAKES = re.compile(
    r"\b(?:make|create|draw|write|generate|compose|film|edit|cut|cancel|move|delete|read|translate|find|show|give|what|which|how|when)\b"
    r"|(?<!\w)(?:сдела|созда|сним|нарису|напиш|сгенер|смонтир|придума|сочин|озвуч|отмен|перенес|удал|найд|покаж|обреж|сколько|что|какие|когда)\w*|(?<!\w)замен\w*"
    r"|ทำ(?!ไม|งาน|อาหาร|ความ|บุญ)|สร้าง|วาด|เขียน|ตัด|ยกเลิก|เลื่อน|ลบ|ไหม|มั้ย|อะไร|เท่าไ|แล้ว",
    re.IGNORECASE,
)
"""Another thing is to be done, or asked: then the message says itself what is made."""
_THERE = re.compile(
    r"\b(?:this|that|these|it|my|the|our|latest|last)\s+(?:\w+ )?(?:short|video|clip|reel|picture|poster|one)|(?<!\w)(?:эт\w{1,2}|мо\w{1,3}|наш\w*|последн\w+|готов\w+) (?:\w+ )?(?:ролик|видео|клип|рилс|картин|постер|плакат)"
    r"|(?:คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|โปสเตอร์|การ์ด|อัน|ตัว)(?:นี้|นั้น|ของ(?:ฉัน|ผม|เรา|หนู))|ล่าสุด|เมื่อกี้",
    re.IGNORECASE,
)
"""What goes out is there already."""
_ONE_EACH = re.compile(r"\bпо (?:одно(?:му|й) )?(?P<thing>ролик|видео|клип|картинк|открытк)(?:у|е)?(?!\w)|\b(?:one|a|an) (?:new )?(?=(?:[\w-]+ ){0,3}(?:short|video|clip|reel|picture)\b)", re.IGNORECASE)
_NEW = re.compile(r"(?<!\w)(?:новый|новое|новую|свежий|свежее|свежую)\s+|ใหม่(?:ๆ)?(?=\s|$)", re.IGNORECASE)
_WHOLE = {"ролик": "ролик", "видео": "видео", "клип": "клип", "картинк": "картинку", "открытк": "открытку"}
_ABOUT = {
    "en": r"\b(?:about|on how|on why|explaining|of|with)\b", "ru": r"(?<!\w)(?:про|об?|на тему|с|со|как)\s", "th": r"เรื่อง|เกี่ยวกับ|วิธี|(?:คลิป|รีล|วิดีโอ|รูป|ภาพ)(?=[\u0e01-\u0e2e\u0e40-\u0e44])",
}  # fmt: skip
_PREPOSITION = re.compile(r"(?:\b(?:on|for|by|at|to)|(?<!\w)(?:на|в|во|к)|(?:วัน|ตอน|เวลา))\s*$", re.IGNORECASE)
_JOINED = {"en": "make {what} and post it {where} {when}", "ru": "сделай {what} и публикуй это {where} {when}", "th": "ทำ{what} แล้วโพสต์{where} {when}"}
_ONE = {"1", "one", "один", "одна", "одну", "одно", "одному", "одной", "หนึ่ง"}
_MOST = 200  # characters: what is longer says more than one thing


def made_in_time(message: str, files: bool) -> str:
    """The message with what is to go out made first; unchanged where it is there already, or where the message is about something else.

    `files`: something is at hand that could be meant; then only a length says that it is not.
    """
    language = "th" if re.search("[\u0e00-\u0e7f]", message) else "ru" if re.search("[а-яё]", message, re.IGNORECASE) else "en"
    spoken = times.read(message)
    place = re.search(_PLACE[language], message, re.IGNORECASE)
    thing = re.search(_THING[language], message, re.IGNORECASE)
    if len(message) > _MOST or place is None or thing is None or not (spoken.clocks or spoken.days or spoken.every) or spoken.twice:
        return message
    if '"' in message or _MAKES.search(message) or _THERE.search(message) or not re.search(_ABOUT[language], message, re.IGNORECASE):
        return message
    when = _spans(message, spoken)
    values = [entity for entity in entities(message) if not any(start < entity.end and entity.start < end for start, end in when)]
    lengths = [(entity.start, entity.end) for entity in values if entity.kind == "duration"]
    counts = [entity for entity in values if entity.kind == "count" and not any(start <= entity.start < end for start, end in lengths)]
    if any(message[entity.start : entity.end].lower() not in _ONE for entity in counts):
        return message  # several things, one after the other
    lasts = bool(lengths)
    if not lasts and (files or not (spoken.every or _ONE_EACH.search(message) or _NEW.search(message))):
        return message  # "выложи ролик про борщ в пятницу" may well be one that there is
    said = " ".join(message[start:end].strip() for start, end in when)
    rest = _without(message, [*when, place.span()])
    rest = re.sub(rf"^[\s,.]*(?:{_POSTS[language]})", " ", rest, flags=re.IGNORECASE)
    rest = re.sub(rf"(?<=\s)(?:{_POSTS[language]})(?=\s)", " ", rest, flags=re.IGNORECASE) if language == "ru" else rest
    rest = _ONE_EACH.sub(lambda match: _WHOLE[match["thing"].lower()] if match["thing"] else "a ", rest)
    rest = _NEW.sub("", rest)
    rest = re.sub(r"\s+", " ", re.sub(r"\s+(?=[,.])", "", rest)).strip(" ,.")
    if language == "th":
        rest = re.sub(r"^(?:ช่วย)?(?:ลง|โพสต์)(?=คลิป|รีล|วิดีโอ|รูป|ภาพ)", "", rest)
    begins = re.match(rf"(?:\S+ ){{0,5}}?{_THING[language]}" if language != "th" else _THING["th"], rest, re.IGNORECASE)
    return _JOINED[language].format(what=rest, where=place[0].strip(), when=said) if begins else message


def _spans(message: str, spoken: times.Spoken) -> list[tuple[int, int]]:
    """Where it says when, each with the small word before it."""
    found = [*spoken.spans, *([(spoken.every.start, spoken.every.end)] if spoken.every else [])]
    out: list[tuple[int, int]] = []
    for start, end in sorted(found):
        lead = _PREPOSITION.search(message[:start])
        start = lead.start() if lead else start
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def _without(message: str, spans: list[tuple[int, int]]) -> str:
    for start, end in sorted(spans, reverse=True):
        message = f"{message[:start]} {message[end:]}"
    return message
