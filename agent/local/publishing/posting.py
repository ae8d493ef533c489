# ruff: noqa: E501 - patterns read better unbroken
"""Something is to be posted that is not there yet: "post a 30 second clip about squats on YouTube, Wednesday at six" is making it and then
posting it. What is there already ("post the clip", "post my video") is left as it was said.
"""

from __future__ import annotations

import re

from agent.local import times
from agent.patterns import lazy

_PLACE = r"(?:instagram|insta|ig|tik ?tok|youtube|yt|facebook|fb|telegram|twitter|x)\b(?: (?:channel|page|shorts|reels|stories|feed))?"
_WHERE = rf"(?:on|to|onto|in) (?:my |our |the )?{_PLACE}(?:\s*(?:,|&|,? and|plus)\s*(?:(?:on|to) )?(?:my |our )?{_PLACE})*"
_LENGTH = r"(?:(?:\d{1,3}|one|two|three|half an?|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety)[\s-]?(?:seconds?|secs?|s|minutes?|mins?|min)(?:[\s-]long)?)"
_THING = rf"(?:an?|one|1|another)\s+(?:(?:new|fresh)\s+)?(?:(?:(?!(?:of|the|my|our|this|that)\b)[\w:-]+\s+){{0,2}}?{_LENGTH}\s+)?(?:(?!(?:of|the|my|our|this|that)\b)[\w:-]+\s+){{0,2}}?(?:short|video|clip|reel)"
_PLACE_RU = r"(?:инст\w*|тик-?ток\w*|ют[уюь]+б\w*|youtube|tiktok|instagram|telegram|facebook|фейсбук\w*|телег\w*|тг|твиттер\w*)(?!\w)"
_WHERE_RU = rf"(?:в|на)\s+(?:мо[йюё]\w?\s+|наш\w*\s+)?{_PLACE_RU}(?:\s*(?:,|и)\s*(?:(?:в|на)\s+)?{_PLACE_RU})*"
_UNIT_RU = r"(?:секунд\w*|сек|с|минут\w*|мин)(?!\w)"
_LENGTH_RU = rf"(?:\d{{1,3}}[\s-]?(?:ти|и)?-?(?:секундн|минутн)\w+|(?:полу|\w{{4,12}})?(?:секундн|минутн)\w+|\d{{1,3}}[\s-]?{_UNIT_RU})"
_FILM_RU = r"(?:ролик\w?|видео|клип\w?|шортс\w?|рилс\w?)"
_FILM_TH = r"(?:คลิป|วิดีโอ|วีดีโอ|รีล|ชอร์ต)"
_PLACE_TH = r"(?:ยูทู[บป]|ติ๊ก\S{0,2}ต[็๊]?[อโ]\S?ก?|ติ๊กต็อก|ไอจี|อินสตา(?:แกรม)?|เฟซ(?:บุ๊ก)?|เฟส(?:บุ๊ค)?|เทเลแกรม|youtube|tiktok|instagram|facebook|telegram)"
_PLACES_TH = rf"{_PLACE_TH}(?:\s?(?:กับ|และ|,)\s?{_PLACE_TH})*"
_LENGTH_TH = r"(?:\d{1,3}\s?(?:วินาที|วิ(?!ด)|นาที)|หนึ่งนาที|ครึ่งนาที)"
_ABOUT = rf"(?:about|with|explaining|showing|on(?!\s+(?:my\s+|our\s+)?{_PLACE}))"
_NEW = lazy(
    rf"^(?P<when>[^,]*?),?\s*\b(?P<verb>post|publish|upload|share)\s+(?:out\s+)?(?P<thing>{_THING})\s+{_ABOUT}\s+(?P<topic>.+?)(?:\s+(?P<where>{_WHERE})(?P<rest>.*))?$"
    rf"|^(?P<when2>[^,]*?),?\s*\b(?:put(?: out| up)?|stick|drop|release|pop|get)\s+(?P<thing2>{_THING})\s+{_ABOUT}\s+(?P<topic2>.+?)\s+(?P<where2>{_WHERE})(?P<rest2>.*)$",
    re.IGNORECASE,
)
_NEW_RU = lazy(
    rf"^(?P<when>[^,]*?),?\s*(?<!\w)(?P<verb>(?P<often>выкладывай|публикуй|пости|заливай|постить|выкладывать)|выложи|опубликуй|запости|залей)(?:те)?\s+(?P<thing>(?P<new>(?:по одному|один|одно|новый|новому|новое)\s+)*(?P<length>{_LENGTH_RU}\s+)?{_FILM_RU}(?P<length2>\s+(?:на\s+)?{_LENGTH_RU})?)\s+(?:про|об?|на тему)\s+(?P<topic>.+?)(?:\s+(?P<where>{_WHERE_RU})(?P<rest>.*))?$",
    re.IGNORECASE,
)
_NEW_TH = lazy(
    rf"^(?P<when>.*?)\s*(?:ช่วย|ให้)?(?:โพสต์|โพส|ลง|ปล่อย|อัปโหลด|อัพโหลด|อัป)(?P<thing>{_FILM_TH}(?P<new>ใหม่)?)\s*(?P<length>{_LENGTH_TH})?\s*(?:หนึ่งคลิป|1 คลิป)?\s*(?:เรื่อง|เกี่ยวกับ)\s*(?P<topic>\S.*?)\s*(?:ลง|บน|ใน|ที่|ทาง)(?:ช่อง)?\s?(?P<where>{_PLACES_TH})(?P<rest>.*)$"
)
_FIRST_WHERE = lazy(
    rf"^(?P<when>[^,:]{{3,60}}?),?\s+(?P<where>{_WHERE})\s*[,:-]\s*(?:(?:i |we )?(?:want|need|make|do)\s+)?(?P<thing>{_THING})\s+{_ABOUT}\s+(?P<topic>[^,;]+)(?P<rest>.*)$"
    rf"|^(?P<when_ru>[^,:]{{3,60}}?),?\s+(?P<where_ru>{_WHERE_RU})\s*[,:-]?\s+(?P<thing_ru>(?:{_LENGTH_RU}\s+)?{_FILM_RU}(?:\s+(?:на\s+)?{_LENGTH_RU})?)\s+(?:про|об?|на тему)\s+(?P<topic_ru>[^,;]+)(?P<rest_ru>.*)$",
    re.IGNORECASE,
)
"""Where it goes stands first and nobody says "post": "every morning at 8 on Telegram, a 15 second clip about an idiom"."""
_ASKS = lazy(r"\b(?:when|what|which|who|how|why|should|did|have|has|was|is|are|if|idea|ideas|script|caption)\b|(?<!\w)(?:когда|что|как|почему|стоит|нужно ли)(?!\w)|ควร|ไหม|เมื่อไ", re.IGNORECASE)

_GOES_OUT = lazy(
    r"(?:\b(?:and|then)\b|[,.;])\s*(?:(?:then|also|please|now)\s+)*(?:publish|post|share|upload|schedule)\s+(?:it|them|that|one|both|all)\b"
    r"|(?:(?<![а-яё])(?:и|потом|затем)(?![а-яё])|[,.;])\s*(?:(?:потом|затем|сразу)\s+)*(?:опубликуй|публикуй|выложи|выкладывай|запости|размести|запланируй)(?:те)?(?![а-яё])"
    r"|(?:แล้ว|จากนั้น)(?:ก็|ค่อย|ช่วย|เอาไป)*\s?(?:โพสต์|เผยแพร่|ลง(?=ให้|เลย|ที่|ใน))", re.IGNORECASE,
)  # fmt: skip


def goes_out(message: str) -> bool:
    """Whether a message says in so many words that what it is about is then published: "... and post it"."""
    return bool(_GOES_OUT.search(message))


def made_first(message: str, *, sent: bool = False) -> str:
    """The message as two wishes, the thing and its posting; as it was when it posts nothing that is new. `sent`: a film came with it, which
    is what is to be posted."""
    if sent:
        put = _NEW.match(message)
        when, polite = _parted(put["when2"]) if put and put["where2"] else ("", "")
        return f"{polite}post this video {put['where2']}{when}{put['rest2']}" if put and put["where2"] else message
    if (new := _NEW.match(message)) and not _ASKS.search(new["when"] or new["when2"] or ""):
        two = "" if new["verb"] else "2"
        when, polite = _parted(new[f"when{two}"])
        where = f" {new[f'where{two}']}" if new[f"where{two}"] else ""
        topic, then = timed_behind(new[f"topic{two}"])
        return f"{polite}make {_single(new[f'thing{two}'])} about {topic} and {new['verb'] or 'post'} it{where}{then}{when}{new[f'rest{two}'] or ''}"
    if (new := _NEW_RU.match(message)) and (new["often"] or new["new"] or new["length"] or new["length2"]) and not _ASKS.search(new["when"]):
        when, polite = _parted(new["when"])
        where = f" {new['where']}" if new["where"] else ""
        topic, then = timed_behind(new["topic"])
        return f"{polite}сделай {_single(new['thing'])} про {topic} и {new['verb']} это{where}{then}{when}{new['rest'] or ''}"
    if (new := _NEW_TH.match(message)) and (new["new"] or new["length"] or times.read(new["when"]).every) and not _ASKS.search(message):
        when, polite = _parted(new["when"])
        topic, then = timed_behind(new["topic"])
        return f"{polite}ทำ{new['thing']} {new['length'] or ''} เรื่อง{topic} แล้วโพสต์ลง {new['where']}{then}{when} {new['rest']}".strip()
    if (new := _FIRST_WHERE.match(message)) and _says_when(new["when"] or new["when_ru"]):
        if new["when"]:
            return f"make {new['thing']} about {new['topic'].strip()} and post it {new['where']} {new['when']}{new['rest']}"
        return f"сделай {new['thing_ru']} про {new['topic_ru'].strip()} и выложи это {new['where_ru']} {new['when_ru']}{new['rest_ru']}"
    return message


_BETWEEN = lazy(r"[\s,]*(?:(?:on|at|in the|в|во|по|ตอน|วัน)\s*)*", re.IGNORECASE)


def timed_behind(topic: str) -> tuple[str, str]:
    """What it is about, and when it goes out where that stands behind it: "squats, tomorrow at 9" on TikTok."""
    spoken = times.read(topic)
    spans: list[tuple[int, int]] = [*spoken.spans, *([(spoken.every.start, spoken.every.end)] if spoken.every else [])]
    start = len(topic)
    for begins, ends in sorted(spans, reverse=True):
        if not _BETWEEN.fullmatch(topic[ends:start]):
            break
        start = begins
    lead = re.search(r"[\s,]*(?:(?<![a-zа-яё])(?:on|at|в|во|по)\s+)?$", topic[:start], re.IGNORECASE)
    cut = lead.start() if lead else start
    return (topic[:cut], f" {topic[start:].strip()}") if start < len(topic) and cut > 1 else (topic, "")


def _single(thing: str) -> str:
    """One of it, as it is made: of "по одному новому ролику" a "новый ролик"."""
    thing = re.sub(r"^one\b", "a", re.sub(r"^(?:по одному|один|одно)\s+", "", thing, flags=re.IGNORECASE), flags=re.IGNORECASE)
    thing = re.sub(r"\bнов(?:ому|ый|ое) ", "", re.sub(r"\b(ролик|клип|шортс|рилс)у\b", r"\1", thing))
    return re.sub(r"(?<=[а-я])ному\b", "ный", thing)


def _parted(before: str) -> tuple[str, str]:
    """What stands before the verb: when it is done, to be said last, or the politeness it begins with."""
    words = before.strip(" ,")
    if not words:
        return "", ""
    return (f" {words}", "") if _says_when(words) else ("", f"{words} ")


def _says_when(text: str) -> bool:
    spoken = times.read(text)
    return bool(spoken.clocks or spoken.days or spoken.every)
