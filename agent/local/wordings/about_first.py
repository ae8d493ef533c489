# ruff: noqa: E501 - patterns read better unbroken
"""What a work is about, put where the other readers look for it: "a poster about the sale for the gym" is for the gym, about the sale; "a banner for fb,
climbing hall, kids camp" is about what stands behind the place; «картинка с котом» shows a cat; a list of prices without commas is a list.
"""

from __future__ import annotations

import re

from agent.local.lexicon import lexicon
from agent.local.words import LIGHT_WEIGHT, tokens
from agent.patterns import lazy

_SHEET = r"(?:posters?|flyers?|banners?|invitations?|cards?|covers?|thumbnails?)"
_SHEET_RU = r"(?:афиш|плакат|постер|баннер|флаер|листовк|обложк|открытк|приглашени)[а-яё]*"
_PLACE = r"(?:fb|facebook|insta(?:gram)?|ig|tiktok|tik tok|youtube|yt|telegram|twitter|x|linkedin|vk|insta stories|(?:instagram|insta|ig|fb|facebook) stor(?:y|ies))"
_PLACE_RU = r"(?:вк|вконтакте|фб|фейсбук[а-яё]*|инст[ыуа]|инстаграм[а-яё]*|тик-?ток[а-яё]*|ютуб[а-яё]*|телеграм[а-яё]*|телег[иу]|рилс[а-яё]*|шортс[а-яё]*|сторис)"
_LENGTH = r"\d{1,3} ?(?:s|secs?|seconds?|mins?|minutes?)"
_NO_MANNER = r"(?!(?:please|pls|with|no|without|in|on|at|and|by|square|vertical|horizontal|minimal\w*|modern|bright|dark|bold|simple|cute|retro|red|blue|green|black|white|pink|yellow|gold|orange|purple|\d)\b)"
_NO_MANNER_RU = r"(?!(?:пожалуйста|с|со|без|в|на|и|квадратн|вертикальн|горизонтальн|ярк|т[её]мн|светл|красн|син|зел|черн|чёрн|бел|розов|ж[её]лт|золот|минимал|прост|\d)[а-яё]*(?![а-яё]))"
_FOR_PLACE = [
    lazy(rf"^(?P<head>[^,.:;!?\"]{{0,40}}?\b{_SHEET}) for (?:(?:my|our|the) )?{_PLACE}(?: (?:page|profile))?\s*[,:]\s*{_NO_MANNER}(?P<what>[^.:;!?\"\d]{{3,100}}?)\s*[.!]*$", re.IGNORECASE),
    lazy(rf"^(?P<head>[^,.:;!?\"]{{0,40}}?(?<![а-яё]){_SHEET_RU}) (?:для|в) {_PLACE_RU}\s*[,:]\s*{_NO_MANNER_RU}(?P<what>[^.:;!?\"\d]{{3,100}}?)\s*[.!]*$", re.IGNORECASE),
]
"""A sheet for a place, and what it is of behind commas."""
_FANCY = lazy(r"^\W*(?:(?:hey|hi)[\s,]+)?(?:(?:do you )?fancy|would you mind|how about|any chance of)\s+(?:doing|making|drawing|writing)\s+(?:me |us )?", re.IGNORECASE)
_ABOUT_FOR = lazy(
    rf"(?P<sheet>\b{_SHEET}) about (?P<what>[^,.:;!?\"\d]{{3,80}}?) (?P<whom>for (?:the|our|my) (?!{_PLACE}\b)[\w'&-]+(?: [\w'&-]+)?)(?=\s*(?:[.!]*$|,))", re.IGNORECASE,
)
_SCRIPT_FOR = lazy(rf"(?P<script>\bscripts?) for (?!(?:an?|the|my|our|this) (?:[\w-]+ )?(?:reel|video|vid|short|clip|film|tiktok|ad)\b|{_PLACE}\b|\d)(?P<whom>[^,.:;!?\"\d]{{3,60}}?)\s*,\s*(?P<long>{_LENGTH})(?=\s*[.!]*$)", re.IGNORECASE)
_SCRIPT_ALONE = lazy(rf"^(?P<head>\W*(?:(?:please|just|write|give me|make|i need|me|a|the|an)\s+)*)(?P<script>script),\s*(?P<long>{_LENGTH}),\s*(?:about )?(?P<what>[^,.:;!?\"]{{3,80}}?)\s*[.!]*$", re.IGNORECASE)
_NO_FILM = lazy(
    r"^\W*(?:(?:please|no)[\s,]+)*(?:don'?t|do not|no need to) (?:make|do|film|create) (?:me )?(?:an?|the|any)?\s*(?:vid|video|reel|short|film|clip)s?\b[\s,.;-]*(?:yet[\s,]*)?(?:(?:but|and|i)\s+)*(?:just|only)?\s*(?:give me|write(?: me)?|i (?:want|need)|want|need|do)?\s*(?P<the>the|a|an)\s+(?=(?:\w+ )?script\b)"
    r"|^\W*(?:не надо|не нужно|не делай|без)(?: делать)? (?:видео|ролик[а-яё]*|рилс|клип)[\s,.;-]*(?:(?:а|и|мне|нужен|дай|напиши|сделай)\s+)*(?:просто|только|лишь)?\s*(?:(?:мне|нужен|дай|напиши|сделай)\s+)*(?P<ru>)(?=сценарий)"
    r"|^\s*ไม่(?:ต้อง)?(?:ทำ|เอา)(?:คลิป|วิดีโอ)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s*(?:ขอ|เอา|เขียน)?(?:แค่|เฉพาะ|แต่)?(?P<th>)(?=สคริปต์|บท)", re.IGNORECASE,
)
"""No film is wished for, only its script."""
_SCRIPT_AT = lazy(rf"(?P<script>(?<![а-яё])сценари[а-яё]+)\s+(?:для|на|в)\s+{_PLACE_RU}(?P<long>(?:\s+(?:на|в)?\s*\d{{1,3}}\s*(?:сек[а-яё]*|мин[а-яё]*))?)\s+(?=(?:как|почему|зачем|где|что|когда|чем)(?![а-яё]))", re.IGNORECASE)
_SCRIPT_LONG_RU = lazy(r"^(?P<head>\W*(?:(?:напиши|сделай|дай|нужен|мне)(?:те)?\s+)*)сценарий,\s*(?P<long>\d{1,3} ?(?:сек|мин)[а-яё]*),\s*(?=про |об? |как )", re.IGNORECASE)
_FILM_FOR = lazy(
    rf"^(?P<head>\W*(?:(?:hey|hi|please|i need|we need|need|want|make|do|create|me|us|can you)\s+)*(?:an?\s+)?)(?P<film>vid|video|reel|short|clip) for (?P<place>{_PLACE}) for (?P<whom>(?:the |our |my )?[^,.:;!?\"\d]{{2,30}}?),\s*{_NO_MANNER}(?P<what>(?!.*\b(?:about|of the video)\b)[^,.:;!?\"]{{4,80}}?)(?P<rest>,.*)?$", re.IGNORECASE,
)
_TALKING = lazy(r"(?P<film>\b(?:videos?|vids?|clips?|films?|reels?|shorts?)) (?:of|about) (?P<what>(?:an?|two|three|the|my|our|some) [^,.:;!?\"]{2,60} (?:talking|speaking|chatting|singing)(?: to (?:each other|one another))?)(?=\s*[.!]*$)", re.IGNORECASE)
"""Who talks in it is what it shows, and no voice that is wished for."""
_SHOWS = lazy(
    r"(?P<picture>(?<![а-яё])(?:картинк(?:а|у|и)|изображени[ея]|рисунок|иллюстраци[юяи]))\s+(?:со? )(?P<what>(?!(?:текст|надпис|слов|логотип|назван|подпис|музык|цитат|прозрачн|т[её]мн|светл|бел|ч[её]рн|фон|рамк|разн|ценам|дат)[а-яё]*)[а-яё][^,.:;!?\"]{2,80}?)(?=\s*(?:[.!]|$))", re.IGNORECASE,
)
_SEVERAL = lazy(r"(?<![а-яё\d])(?P<n>\d{1,2}|два|две|три|четыре|пять|шесть)\s+разн[а-яё]+\s+(?=(?:фон|картин|плакат|постер|афиш|баннер|логотип|обложк|рисун|иллюстрац)[а-яё]*)", re.IGNORECASE)
_COIN = r"(?:руб[а-яё]*|р|лари|тенге|бат[а-яё]{0,2}|гривен|гривны|грн|драм[а-яё]{0,2}|₽|₾|₸|₴)"
_SO_MANY = r"(?:\s+(?:на|из|по)\s+\d{1,3}\s+[а-яё-]+)"
"""Belongs to what has a price: «абонемент на 8 занятий 250»."""
_LIST = lazy(
    rf"^(?P<head>\W*(?:(?:сделай|нарисуй|нужен|нужно|создай|мне|нам)(?:те)?\s+)*(?:прайс(?:[ -]?лист)?|меню)(?:\s+(?:для|в|на)\s+(?:нашего |нашей |моего |моей )?(?!\d)[а-яё-]+)?)\s+(?P<rows>(?:[а-яё][а-яё-]*(?:\s+[а-яё][а-яё-]*){{0,3}}?{_SO_MANY}?\s+\d[\d.]*(?:\s*{_COIN}(?![а-яё])\.?)?\s*,?\s*(?:и\s+)?){{2,12}})(?P<rest>\D*)$"
    r"|^(?P<head_en>\W*(?:(?:make|draw|create|i need|we need|do|me|us|a|the)\s+)*(?:price ?list|menu)(?:\s+for\s+(?:the |our |my )?[\w'-]+)?)\s+(?P<rows_en>(?:[a-z][\w'-]*(?:\s+[a-z][\w'-]*){0,3}?\s+[$£€]?\d[\d.]*\s*,?\s*(?:and\s+)?){2,12})(?P<rest_en>\D*)$",
    re.IGNORECASE,
)
_ROW = lazy(rf"(?P<thing>[^\W\d](?:[^\d,]*?[^\W\d])??{_SO_MANY}?)\s+(?P<price>[$£€]?\d[\d.]*(?:\s*{_COIN}(?![а-яё])\.?)?)", re.IGNORECASE)
_MONTH = r"(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
_EVENT = lazy(
    rf"^(?P<head>\W*(?:(?:сделай|нарисуй|нужен|нужна|make|draw|create|please|me|us|a|an)(?:те)?\s+)*(?:постер|афишу|афиша|плакат|флаер|poster|flyer))\s+(?!(?:для|про|об?|for|about|of|with|to|с|со|на|в|at|on|in|that|saying)\s)(?P<what>[^\d,.:;!?\"]{{4,60}}?)\s+(?P<when>\d{{1,2}}\s+{_MONTH}(?:,?\s+(?:в\s+|at\s+)?\d{{1,2}}(?:[:.]\d\d)?\s?(?:am|pm)?)?)\s+(?P<where>(?!(?:в|на|с|in|with)\s+(?:стиле|тонах|цвет|ярк|style|the style))[^,.:;!?\"]{{3,60}}?)\s*[.!]*$", re.IGNORECASE,
)
_HUE = r"(?:ч[её]рн|бел|красн|зел[её]н|ж[её]лт|розов|голуб|син|сер|коричнев|фиолетов|бежев|оранжев|золот|золотист|серебрист|бирюзов|т[её]мн|светл)"
_PAIR = lazy(rf"(?<![а-яё])(?P<one>{_HUE}[ое])\s+(?P<other>{_HUE}[а-яё]*(?:ый|ий|ая|ое|ые|ых|их|ом|ой|ую|ем))(?![а-яё])", re.IGNORECASE)
"""Two colours in one word, written as two."""
_COLOURED = lazy(r"(?:цвет|тон(?:ах|е)|стил|фон|colou?r|style|background)", re.IGNORECASE)


_LOOKS_FOR = lazy(r"(?<![а-яё])(?:найди|поищи|ищ[иу]|покажи|открой|где|удали|выложи|опубликуй|отправь|пришли|возьми|эт[ауио]|мо[юяи]|наш[ауи]|тот|т[ауе])(?:те)?(?![а-яё])", re.IGNORECASE)
"""Speaks of a picture that there is."""


_JUST_IN_TH = lazy(
    r"^(?:คือ|พอดี|ตอนนี้|\s)*(?:ที่ร้าน|ร้านเรา|ร้าน|เรา)?(?:เพิ่ง)?(?:ได้|มี)?(?P<what>[\u0e00-\u0e7fA-Za-z][\u0e00-\u0e7fA-Za-z ]{2,40}?)(?:เพิ่ง)?(?P<new>มาใหม่|เข้าใหม่|เพิ่งมา|เพิ่งเข้า|มาแล้ว|เข้าแล้ว|พร้อมส่ง)(?:แล้ว|นะ|ค่ะ|ครับ|(?<!โย)คะ|จ้า)*\s+"
    r"(?P<wish>(?:ช่วย|ขอ|ทำ|อยากได้|เอา|สร้าง|รบกวน)+(?:คลิปวิดีโอ|คลิปสั้น|คลิป|วิดีโอสั้น|วิดีโอ|รีล|โปสเตอร์)ๆ?)(?:ให้|หน่อย|ที(?!่)|ด้วย|นะ|ค่ะ|ครับ|(?<!โย)คะ)*(?P<rest>(?:\s|\d)(?!.*(?:เรื่อง|เกี่ยวกับ)).*|)$", re.DOTALL,
)
"""Thai: what has just come in, and then the film that is wished for, which is about that: "เคสลายหมีมาใหม่ ขอคลิป 15 วิ"."""


def about_first(text: str) -> str:
    """The message put so; as it was when it says nothing in these ways."""
    text = _JUST_IN_TH.sub(r"\g<wish>\g<what>\g<new> \g<rest>", text)
    text = _NO_FILM.sub(lambda match: "write a " if match["the"] else "напиши " if match["ru"] is not None else "เขียน", _FANCY.sub("make ", text))
    text = _SCRIPT_ALONE.sub(r"write a \g<long> script about \g<what>", _SCRIPT_FOR.sub(r"\g<long> \g<script> for \g<whom>", text))
    text = _SCRIPT_LONG_RU.sub(r"\g<head>сценарий на \g<long> ", _SCRIPT_AT.sub(r"\g<script>\g<long> ", text))
    text = _FILM_BEHIND.sub(_film_first, text)
    text = _TALKING.sub(r'\g<film> about "\g<what>"', text)
    text = _FILM_FOR.sub(r"\g<head>vertical \g<film> about \g<what> for \g<whom>\g<rest>", text)
    text = _ABOUT_FOR.sub(r"\g<sheet> \g<whom> about \g<what>", text)
    for pattern in _FOR_PLACE:
        text = pattern.sub(r"\g<head>: \g<what>", text)
    text = _SEVERAL.sub(r"\g<n> ", _SHOWS.sub(_shown, text))
    text = _LIST.sub(_as_a_list, text)
    text = _PAIR.sub(r"\g<one>-\g<other>", text)
    match = _EVENT.match(text)
    return f"{match['head']}: {match['what']}, {match['when']}, {match['where']}" if match and not _COLOURED.search(match["where"]) else text


_FILM_BEHIND = lazy(
    r"^\W*(?:(?:please|make|do|create|i need|need|want|me|an?)\s+)*(?P<what>[a-z'-]+(?: [a-z'-]+){1,3}) (?P<film>short|reel)(?=\s*,\s*(?:\d|(?:an? )?(?:male|female|vertical|square|man|woman)|no (?:music|voice|subtitles))|\s*[.!]*$)", re.IGNORECASE,
)
"""A film named behind what it is about: "solar lanterns short, 25s"."""
_SAYS_HOW = lazy(r"\b(?:vertical|square|quick|nice|funny|cute|cool|good|new|next|first|last|latest|insta\w*|ig|fb|facebook|youtube|tiktok|second|seconds|sec|minute|one|two|three|another|calm|happy|sad|upbeat)\b", re.IGNORECASE)


def _film_first(match: re.Match[str]) -> str:
    said = tokens(match["what"])
    named = all(token.base > LIGHT_WEIGHT and token.text not in lexicon().verbs for token in said)
    return f"make a {match['film']} about {match['what']}" if named and not _SAYS_HOW.search(match["what"]) else match[0]


def _shown(match: re.Match[str]) -> str:
    from media.prose.russian import nominative  # its dictionary is read when it is needed

    if _LOOKS_FOR.search(match.string[: match.start()]):
        return match[0]
    named = nominative(match["what"])
    return f"{match['picture']}: {named}" if named else match[0]


def _as_a_list(match: re.Match[str]) -> str:
    key = "" if match["head"] else "_en"
    rows = ", ".join(f"{row['thing']} {row['price']}" for row in _ROW.finditer(re.sub(r"(?<=\d)\s+(?:и|and)\s+", " ", match[f"rows{key}"])))
    rest = match[f"rest{key}"].strip(" ,.")
    return f"{match[f'head{key}']}: {rows}" + (f", {rest}" if rest else "")
