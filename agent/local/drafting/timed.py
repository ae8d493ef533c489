# ruff: noqa: E501 - patterns read better unbroken
"""A new thing that is to go out at some time, as the two wishes it is: to make it, and to post it then.

"каждую среду в 12 ролик на ютуб про законы, 30 сек" is "сделай ролик про законы, 30 сек и публикуй это на ютуб каждую среду в 12": so its
day is no part of what it is about, and its length is none of the day.
"""

from __future__ import annotations

import re

from agent.local import times
from agent.local.slots import entities
from agent.patterns import lazy

_NAME = {
    "en": r"(?:instagram|insta|ig|tik ?tok|you ?tube|yt|facebook|fb|telegram|x|twitter|(?:my|our|the) (?:own )?(?:web ?)?(?:page|site|website|channel))(?: (?:channel|page|shorts|reels|stories|feed))?(?!\w)",
    "ru": r"(?:инст\w*|тик-?ток\w*|ю[тть]{1,2}[уюь]б\w*|ютюб\w*|фейс\w*|фб|телег\w*|тг|твиттер\w*|youtube|tiktok|instagram|telegram|facebook|(?:свою|мою|нашу) страниц\w*|сво[йё]м? канал\w*)(?!\w)",
    "th": r"(?:ไอจี|อินสตาแกรม|อินสตา|ติ๊ก\s?ต[็๊]?อก|tik ?tok|เฟซบุ๊ก|เฟสบุ๊ค|เฟซ|เฟส|ยูทู[บป]|เทเลแกรม|youtube|instagram|facebook|telegram|ig|หน้าเว็บ(?:ของ(?:ฉัน|ผม|เรา))?)",
}
_PLACE = {
    "en": rf"(?:\b(?:on|to|for)\s+(?:my |our )?|(?<=, )){_NAME['en']}(?:\s*(?:,|&|,? and|plus)\s*(?:(?:on|to) )?(?:my |our )?{_NAME['en']})*",
    "ru": rf"(?:(?<!\w)(?:в|на)\s+(?:мой |моём |наш |мою |нашу )?|(?<=, )){_NAME['ru']}(?:\s*(?:,|и)\s*(?:(?:в|на)\s+)?{_NAME['ru']})*",
    "th": rf"(?:ลง|ใน|ที่|บน|ทาง)?\s?{_NAME['th']}(?:\s?(?:กับ|และ|,)\s?{_NAME['th']})*",
}
_THING = {
    "en": r"(?:shorts?|videos?|clips?|reels?|pictures?|posters?)(?!\w)",
    "ru": r"(?<!\w)(?:ролик\w{0,2}|видео|видос\w*|клип\w{0,2}|шортс\w{0,2}|рилс\w{0,2}|картинк\w{1,2}|открытк\w{1,2}|постер\w{0,2}|плакат\w{0,2})(?!\w)",
    "th": r"(?:คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|โปสเตอร์|การ์ด)",
}
_POSTS = {
    "en": r"(?:please )?(?:post|publish|upload|share|put(?: up)?|schedule|drop|release)\b",
    "ru": r"(?:пожалуйста,? )?(?<!\w)(?:(?:хочу|надо|нужно),? чтобы? )?(?:выходил[аио]?|выходит|появлял\w+|поставь|ставь|постав|выложи|выкладывай|кидай|кинь|закидывай|закинь|скидывай|пости|запости|публикуй|опубликуй|запланируй|размещай|размести|залей|заливай|отправляй|шли|выпускай|выпусти)(?:те)?(?!\w)",
    "th": r"(?:ช่วย|ขอ)?(?:ตั้งไว้(?:ให้)?(?:ที|หน่อย)?|ตั้งเวลา(?:ให้)?(?:ที|หน่อย)?|จัด(?=คลิป|รีล))(?!\S*แล้ว)|(?:ช่วย)?(?:ลง|โพสต์|ปล่อย)(?=คลิป|รีล|วิดีโอ|รูป|ภาพ)",
}
_CREATES = r"\b(?:make|create|film|produce|generate|do)\b|(?<!\w)(?:дела|сдела|созда|сним|сгенер|смонтир)\w*|ทำ(?!ไม|งาน|อาหาร|ความ|บุญ)|สร้าง"
_ELSE = (
    r"\b(?:draw|write|compose|edit|cut|cancel|stop|skip|move|delete|read|translate|find|show|give|remind|remember|always|what|which|how|when)\b"
    r"|(?<!\w)(?:нарису|напиш|придума|сочин|озвуч|отмен|перенес|удал|найд|покаж|обреж|сколько|что(?!б)|какие|когда|запомни|напомни|всегда)\w*|(?<!\w)замен\w*"
    r"|วาด|เขียน|ตัด|ยกเลิก|เลื่อน|ลบ|ไหม|มั้ย|อะไร|เท่าไ|จำ"
)
_MAKES = lazy(rf"{_CREATES}|{_ELSE}|แล้ว", re.IGNORECASE)
_DOES_ELSE = lazy(_ELSE, re.IGNORECASE)
_MAKES_FIRST = {
    "en": r"^[\s,.]*(?:(?:please|can you|could you|would you|i want you to|i'd like you to|i want|i need|i'd like|we need|we want) )*(?:(?:make|create|film|produce|generate|do)(?: me| us)? )?",
    "ru": r"^[\s,.]*(?:(?:пожалуйста|хочу|мне нуж\w+|нуж\w+|надо) )*(?:(?:дела|сдела|созда|сним|сгенер|смонтир)\w* (?:мне |нам )?)?",
    "th": r"^[\s,]*(?:ช่วย|ขอ|อยากได้|อยากให้|ให้)*(?:ทำ|สร้าง)?",
}
_THEN_POSTS = {
    "en": r"[\s,]*\b(?:and|then)\s+(?:then\s+)?(?:post|publish|upload|share|put|stick|release|drop)(?:\s+(?:it|one|them|that))?(?:\s+(?:out|up))?(?=\s*(?:$|[,.]))"
    r"|[\s,]*\b(?:(?:which|that|to be) )?(?:is |are |gets? |goes |go |going |coming |comes )?(?:posted|published|uploaded|released|scheduled|going out|goes out|comes out|out)(?=\s*(?:$|[,.]))|\s*,\s*one(?: (?:new )?(?:video|short|clip|post|episode))?(?=\s*(?:$|[,.]))",
    "ru": r"[\s,]*\b(?:и|а потом|потом)\s+(?:публикуй|выкладывай|выложи|опубликуй|пости|запости|размещай|заливай|залей)(?:те)?(?:\s+(?:его|её|это|их))?(?=\s*(?:$|[,.]))"
    r"|\s*,\s*по одно(?:му|й)(?: (?:ролику|видео|клипу|шортсу|выпуску|посту|рилсу))?(?=\s*(?:$|[,.]))",
    "th": r"\s*(?:แล้ว|และ)(?:ก็|ค่อย|ช่วย)*(?:โพสต์|โพส|ลง|เผยแพร่|ปล่อย|อัป)(?:ให้)?(?=\s*(?:$|[,.]))",
}
"""Another thing is to be done, or asked: then the message says itself what is made."""
_THERE = lazy(
    r"\b(?:this|that|these|it|my|the|our|latest|last)\s+(?:\w+ )?(?:short|video|clip|reel|picture|poster|one)|(?<!\w)(?:эт\w{1,2}|мо\w{1,3}|наш\w*|последн\w+|готов\w+) (?:\w+ )?(?:ролик|видео|клип|рилс|картин|постер|плакат)"
    r"|(?:คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|โปสเตอร์|การ์ด|อัน|ตัว)(?:นี้|นั้น|ของ(?:ฉัน|ผม|เรา|หนู))|ล่าสุด|เมื่อกี้",
    re.IGNORECASE,
)
"""What goes out is there already."""
_ONE_EACH = lazy(r"\bпо (?:одно(?:му|й) )?(?P<thing>ролик|видео|клип|шортс|рилс|картинк|открытк)(?:у|е)?(?!\w)|\b(?:one|a|an) (?:new )?(?=(?:[\w-]+ ){0,3}(?:short|video|clip|reel|picture)\b)", re.IGNORECASE)
_NEW = lazy(r"(?<!\w)(?:новый|новое|новую|свежий|свежее|свежую)\s+|ใหม่(?:ๆ)?(?=\s|$)", re.IGNORECASE)
_WHOLE = {"ролик": "ролик", "видео": "видео", "клип": "клип", "шортс": "шортс", "рилс": "рилс", "картинк": "картинку", "открытк": "открытку"}
_ABOUT = {
    "en": r"\b(?:about|on how|on why|explaining|of|with)\b", "ru": r"(?<!\w)(?:про|об?|на тему|с|со|как)\s", "th": r"เรื่อง|เกี่ยวกับ|วิธี|(?:คลิป|รีล|วิดีโอ|รูป|ภาพ)(?=[\u0e01-\u0e2e\u0e40-\u0e44])",
}  # fmt: skip
_PREPOSITION = lazy(r"(?:\b(?:on|for|by|at|to|starting|beginning|from)|начиная с|(?<!\w)(?:на|в|во|к)|(?:วัน|ตอน|เวลา))\s*$", re.IGNORECASE)
_PART_OF_DAY = lazy(r"\s+(?:in the )?(?:mornings?|afternoons?|evenings?|nights?|утром|вечером|днём)(?!\w)|\s?(?:ตอน)?(?:เช้า|เย็น|ค่ำ|บ่าย)(?=\s|$)", re.IGNORECASE)
_JOINED = {"en": "make {what} and post it {where} {when}", "ru": "сделай {what} и публикуй это {where} {when}", "th": "ทำ{what} แล้วโพสต์{where} {when}"}
_SERIES = lazy(
    r"\b(?:an? |my |the )?(?:new |daily |weekly |monthly |short |video |regular )*series (?:of (?:short |new )*(?:videos|shorts|clips|reels) )?(?:on|about)\s+"
    r"|(?P<ru>(?<!\w)(?:новую |еженедельную |регулярную )?(?:серию|рубрику)(?: (?:роликов|видео|шортсов|рилсов))? (?:про|об?)\s+)", re.IGNORECASE,
)
_TIP = lazy(r"\b(?:one|an?) (?:new |short |quick )*(?P<what>tip|fact|idea|recipe|quote|trick|hack|lesson)(?P<s>s)? (?P<on>about|on|for|of) ", re.IGNORECASE)
_OFTEN = {"daily": "every day", "nightly": "every evening", "weekly": "every week", "monthly": "every month", "ежедневно": "каждый день", "еженедельно": "каждую неделю"}
_ONE = {"1", "one", "один", "одна", "одну", "одно", "одному", "одной", "หนึ่ง"}
_MOST = 200  # characters: what is longer says more than one thing


def made_in_time(message: str, files: bool) -> str:
    """The message with what is to go out made first; unchanged where it is there already, or where the message is about something else.

    `files`: something is at hand that could be meant; then only a length says that it is not.
    """
    again_and_again = times.read(message).every is not None
    message = _SERIES.sub(lambda match: "новые ролики про " if match["ru"] else "new videos about ", message) if again_and_again else message
    message = _TIP.sub(lambda match: f"a video about {match['what']}{match['s'] or 's'} {match['on']} ", message) if again_and_again else message
    language = "th" if re.search("[\u0e00-\u0e7f]", message) else "ru" if re.search("[а-яё]", message, re.IGNORECASE) else "en"
    spoken = times.read(message)
    place = re.search(_PLACE[language], message, re.IGNORECASE)
    thing = re.search(_THING[language], message, re.IGNORECASE)
    again = spoken.every is not None
    if len(message) > _MOST or not (place or again) or thing is None or not (spoken.clocks or spoken.days or again) or spoken.twice:
        return message
    does_else = (_DOES_ELSE if again else _MAKES).search(message)
    if '"' in message or does_else or _THERE.search(message) or not (again or re.search(_ABOUT[language], message, re.IGNORECASE)):
        return message
    if again and not place and not spoken.clocks and not _says_again(message, language, spoken):
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
    rest = _without(message, [*when, *([place.span()] if place else [])])
    if again:
        rest = re.sub(_THEN_POSTS[language], " ", rest.strip(), flags=re.IGNORECASE)
        rest = re.sub(_MAKES_FIRST[language], "", rest, count=1, flags=re.IGNORECASE)
    rest = re.sub(r"(?<!\w)(?:хочу|надо|нужно),? чтобы?(?!\w)", " ", rest, flags=re.IGNORECASE)
    rest = re.sub(rf"^[\s,.]*(?:{_POSTS[language]})", " ", rest, flags=re.IGNORECASE)
    rest = re.sub(rf"(?<=\s)(?:{_POSTS[language]})(?=\s)", " ", rest, flags=re.IGNORECASE) if language == "ru" else rest
    rest = _ONE_EACH.sub(lambda match: _WHOLE[match["thing"].lower()] if match["thing"] else "a ", rest)
    rest = _NEW.sub("", rest)
    rest = re.sub(r"\s+", " ", re.sub(r"\s+(?=[,.])", "", rest)).strip(" ,.")
    if language == "th":
        rest = re.sub(r"^(?:ช่วย)?(?:ลง|โพสต์)(?=คลิป|รีล|วิดีโอ|รูป|ภาพ)", "", rest)
    begins = re.match(rf"(?:\S+ ){{0,5}}?{_THING[language]}" if language != "th" else _THING["th"], rest, re.IGNORECASE)
    where = place[0].strip() if place else ""
    if where:
        lead = {"en": r"(?!on |to |for )", "ru": r"(?!в |на )", "th": r"(?:ลง|ใน|ที่|บน|ทาง)?\s?"}[language]
        where = re.sub(rf"^{lead}", {"en": "on ", "ru": "в ", "th": "ลง "}[language], where, count=1, flags=re.IGNORECASE)
    return _JOINED[language].format(what=rest, where=where, when=_OFTEN.get(said.lower(), said)) if begins else message


def _says_again(message: str, language: str, spoken: times.Spoken) -> bool:
    """Whether it is what goes out that recurs, where neither a place nor an hour is said: "why run in the mornings" is a topic."""
    every = spoken.every
    first = every is not None and (every.start <= _FIRST or message[every.start : every.end].lower() in _OFTEN)
    return first or _NEW_FIRST.search(message) is not None or re.search(_POSTS[language], message, re.IGNORECASE) is not None


_FIRST = 2  # characters before it, at most: it stands first
_NEW_FIRST = lazy(r"\bnew (?:\w+ )?(?:videos?|shorts?|clips?|reels?|pictures?)\b|(?<!\w)нов(?:ый|ое|ую|ые) (?:ролик|видео|клип|шортс|рилс)|(?:คลิป|วิดีโอ|รีล)ใหม่", re.IGNORECASE)


def _spans(message: str, spoken: times.Spoken) -> list[tuple[int, int]]:
    """Where it says when, each with the small word before it."""
    found = [*spoken.spans, *([(spoken.every.start, spoken.every.end)] if spoken.every else [])]
    out: list[tuple[int, int]] = []
    for start, end in sorted(found):
        lead = _PREPOSITION.search(message[:start])
        start, part = lead.start() if lead else start, _PART_OF_DAY.match(message, end)
        end = part.end() if part else end
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def _without(message: str, spans: list[tuple[int, int]]) -> str:
    for start, end in sorted(spans, reverse=True):
        message = f"{message[:start]} {message[end:]}"
    return message
