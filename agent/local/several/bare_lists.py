# ruff: noqa: E501 - patterns read better unbroken
"""Lists of subjects of which nobody told how many they are, behind a kind that is named in the plural: "scripts about salt, pepper and curry",
"pictures of a lighthouse, a windmill and a barn", «сценарии про соль, перец и карри, каждый на минуту». They are put with their number, as the readers
of lists know them. Of two ("pictures of cats and dogs") one may show both; three are a list.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_LEAST, _MOST, _WORDS, _LONGEST = 3, 12, 5, 300

_POLITE_EN = r"(?:(?:hi|hey|please|pls|can|could|would|you|i|i'd|i'll|we|need|want|like|make|create|draw|paint|do|write|give|get|me|us|some|just|now)[\s,]+){0,6}"
_LONG_EN = (
    r"(?:\d{1,3}[\s-]?(?:seconds?|secs?|s|minutes?|mins?)|half a minute"
    r"|(?:a|one|two|three) min(?:ute)?s?(?: (?:and )?(?:a half|\d{1,2}|ten|fifteen|twenty|thirty|forty|fifty)(?: seconds)?)?)"
)
_EN = lazy(
    rf"^\W*{_POLITE_EN}(?P<how>(?:(?!(?:for|about|on|of|with|and|or|the|these|those|my|our|two|three|four|five|six|ten|several|both|\w*ing)\b)[a-z-]+ ){{0,2}}?)(?P<noun>pictures|pics|images|photos|drawings|illustrations|posters|banners|videos|vids|reels|shorts|clips|films|tiktoks|scripts|posts|captions)"
    rf"(?:,? (?P<long>{_LONG_EN})(?: each| long)?,?)? (?:of|about|on) (?P<list>[^:;.!?\"\n]+?)(?:,? (?:at |of |each )?(?P<long2>{_LONG_EN})(?: each| long| apiece)*)?(?:,? (?:please|pls|thanks))?[\s.!]*$",
    re.IGNORECASE,
)
_LONG_RU = r"(?:\d{1,3}\s?(?:секунд[а-яё]*|сек|с|минут[а-яё]*|мин)|(?:одн[а-яё]+ )?минут[уе]|полминуты|пол минуты|полторы минуты)(?![а-яё])"
_RU = lazy(
    r"^\W*(?:(?:привет|пожалуйста|плиз|мне|нам|нуж(?:но|ны)|надо|хочу|хотим|сделай(?:те)?|напиши(?:те)?|создай(?:те)?|сними(?:те)?|подготовь(?:те)?|дай(?:те)?)[\s,]+){0,4}"
    rf"(?P<how>(?:[а-яё]+(?:ые|ие) )?)(?P<noun>ролики|видео|видосы|рилсы|клипы|шортсы|сценарии|посты|подписи|плакаты|афиши|постеры|баннеры)(?:,? (?:на|по) (?P<long>{_LONG_RU}),?)? (?:про|об?) (?P<list>[^:;.!?\"\n]+?)(?:,?\s+(?:(?:кажд[а-яё]+|все|всё)\s+)?(?:(?:на|по)\s+)(?P<long2>{_LONG_RU})(?:\s+кажд[а-яё]+)?)?(?:,? (?:пожалуйста|плиз))?[\s.!]*$",
    re.IGNORECASE,
)
_AND = lazy(r"\s*,\s*(?:(?:and|и)\s+)?|\s+(?:and|и)\s+", re.IGNORECASE)
_NO_SUBJECT = lazy(
    r"\b(?:it|this|that|them|these|those|other|others|more|etc|everything|stuff|things|so on|each|all|both|style|look|vibe|format|background|music|voice|subtitles|subs|text|no|with(?:out)?|in|for|then|make|write|draw|post|publish|schedule|translate|using|please|not|but|or|how|why|when|what|vertical|square|horizontal|different|\d+)\b"
    r"|(?<![а-яё])(?:это|этом|них|другое|друг[а-яё]+|прочее|так далее|всё|все|кажд[а-яё]+|стил[а-яё]+|музык[а-яё]*|голос[а-яё]*|субтитр[а-яё]*|текст[а-яё]*|без|для|потом|затем|сделай|напиши|выложи|опубликуй|запланируй|пожалуйста|не|но|или|как|почему|зачем|что|когда|вертикальн[а-яё]+|горизонтальн[а-яё]+|квадратн[а-яё]+|тон[а-яё]*|минутк[а-яё]*|секунд[а-яё]*|на|в|с|со|\d+)(?![а-яё])",
    re.IGNORECASE,
)
"""Tells how they are to be, or of another wish: no list of subjects."""
_DO_TOGETHER = lazy(r"\b(?:together|each other)\b|^(?:an?|the) (?:[a-z]+ ){1,2}[a-z]+ing\b|(?<![а-яё])(?:вместе|друг)(?![а-яё])", re.IGNORECASE)
"""Tells what they do, in one picture."""
_MADE_OF_TWO = lazy(r"^(?:.* )?(?:between|меж(?:ду)?)\b", re.IGNORECASE)


def bare_list(text: str) -> str:
    """The message with its list counted; as it was where it has none."""
    if len(text) > _LONGEST:
        return text
    for pattern in (_EN, _RU):
        found = pattern.match(text)
        items = [item.strip() for item in _AND.split(found["list"])] if found else []
        if found is None or not _LEAST <= len(items) <= _MOST or "," not in found["list"] or _MADE_OF_TWO.match(found["list"]) or (pattern is _RU and not _JOINED_RU.search(found["list"])):
            continue
        if any(not item or len(item.split()) > _WORDS or _NO_SUBJECT.search(item) for item in items):
            continue
        if _DO_TOGETHER.search(items[-1]):
            continue
        long = found["long"] or found["long2"]
        if pattern is _RU:
            each = f", по {_A_MINUTE.sub('1 минуту', long)}" if long else ""
            return f"{len(items)} {_OF_SEVERAL.get(found['noun'].lower(), found['noun'])}{each}: {', '.join(items)}"
        if found["noun"].lower() in ("posts", "captions"):
            return f"write {len(items)} {found['how']}{found['noun']} about {', '.join(items[:-1])} and {items[-1]}"
        return f"{len(items)} {found['how']}{found['noun']}{f', {long} each' if long else ''}: {', '.join(items)}"
    return text


_JOINED_RU = lazy(r"\sи\s", re.IGNORECASE)
"""«видео» may be one or several: what only stands between commas may tell how one is to be."""
_A_MINUTE = lazy(r"^(?:одн[а-яё]+ )?минут[уе]$", re.IGNORECASE)
_OF_SEVERAL = {"ролики": "ролика", "видосы": "видоса", "рилсы": "рилса", "клипы": "клипа", "шортсы": "шортса", "сценарии": "сценария", "посты": "поста", "плакаты": "плаката", "постеры": "постера", "баннеры": "баннера"}  # fmt: skip
"""As each stands behind a number."""
