# ruff: noqa: E501 - tables of words and patterns read better unbroken
"""Several of a thing in one wish: "10 shorts about houseplants", "shorts about cats, dogs and hamsters", "topics = a; b; c".

What becomes of them is in `expanding`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from agent.language import detect
from agent.local.catalogue.abilities import Ability, vocabulary
from agent.local.catalogue.fields import Spec
from agent.local.drafting.own_words import whole_sheet
from agent.local.lexicon import lexicon, stem
from agent.local.slots import entities, find
from agent.local.slots.number import APART, NUMBER, in_a_subject, parse
from agent.local.wordings.parts_of_one import PART, WHOLE_OF
from agent.local.words import tokens
from agent.patterns import lazy

MOST = 366
"""More steps of one kind than this are refused: a year of one a day."""

_LIST = lazy(
    r"\b(?:topics?|themes?|subjects?|темы|тема)\s*[=:]\s*(?P<a>[^\n]+)|หัวข้อ\s*[=:]\s*(?P<b>[^\n]+)"
    r"|\b(?:(?:on|about|for|of)\s+)?each of (?:these|the following|them)(?: \w+)?\s*[:\-]\s*(?P<c>[^\n]+)|\bпо каждой(?: из)?(?: \w+)?\s*[:\-]\s*(?P<d>[^\n]+)"
    r"|(?<=\w) (?:for|on|about|про|на темы)\s*:\s*(?P<e>[^\n]+)",
    re.IGNORECASE,
)
_COUNTED_LIST = lazy(
    rf"(?<![\w.,])(?P<n>{NUMBER})(?P<thing>\s+[^\W\d_]+(?:\s[^\W\d_]+)?(?:[^:.,\n]{{0,40}}?))\s*:\s*(?P<items>[^.:\n]+?)\s*[.!]?$", re.IGNORECASE
)
"""As many things as are named behind a colon: "3 posters: A, B, C"."""
_INTRODUCED = lazy(r"(?:(?:one|the first|first|another|один|одно|одна|первый|перв\w+)\s|(?:about|on|про|об?)\s|(?:คลิป|อัน|ตัว|เรื่อง)(?:แรก|หนึ่ง|นึง|ที่))", re.IGNORECASE)
"""What is said of each in words of its own is no bare list."""
_ITEM = r"[^,;:\n]+?"
_ABOUT = r"(?:one\s+)?(?:about|on)(?!\s+(?:\d|an?\s+(?:minute|second|half|quarter)))|(?:один\s+|одно\s+)?(?:про|о|об)"
_OF_ALL = r"(?:(?:both|all|each|everything|оба|обе|все|всё|каждый|каждое|кажд\w+ по)(?!\w)|\d|an?\s+(?:minute|half)|no\s|with|without|in\s|по\s|без\s)"
_LIST_ABOUT = lazy(
    rf"\s*[:—–-]\s*(?P<lead>{_ABOUT})\s+(?P<items>{_ITEM}(?:\s*[,;]\s*(?:and\s+|и\s+)?(?:{_ABOUT})\s+{_ITEM})*(?:(?:\s*,?\s*(?:and|и)\s+|\s*[,;]\s*)(?:{_ABOUT})\s+{_ITEM}))\s*(?=[.!?;](?:\s|$)|,\s*{_OF_ALL}|$)",
    re.IGNORECASE,
)
"""Topics of which each is introduced: "three videos of 15 seconds: about water, about sleep and about stretching"."""
_ASKING = r"(?:why|how|what|where|when|who|почему|зачем|как|что такое|откуда|кто|где|когда|ทำไม)"
_LIST_ASKING = lazy(
    rf"\s*[:—–-]\s*(?P<items>{_ASKING}\b{_ITEM}(?:\s*[,;]\s*(?:and\s+|и\s+)?{_ASKING}\b{_ITEM})*\s*,?\s*(?:and|и|และ)\s+{_ASKING}\b{_ITEM})\s*(?=[.!?;](?:\s|$)|$)",
    re.IGNORECASE,
)
"""Questions, each the topic of one: "two videos: why we dream and why we yawn"."""
_NEXT_QUESTION = lazy(rf"\s*(?:[,;]|\b(?:and|и)\b|และ)\s*(?:and\s+|и\s+)?(?={_ASKING}\b)", re.IGNORECASE)
_BETWEEN = lazy(rf"\s*[,;]?\s*(?:and\s+|и\s+)?(?<!\w)(?:{_ABOUT})\s+", re.IGNORECASE)
_EACH = lazy(
    r"\b(?:(?:for|on|about|of)\s+)?each(?: (?:of them|of these|one|topic|theme))?\b(?! (?:day|week|month|morning|evening|mon|tue|wed|thu|fri|sat|sun))|\bapiece\b|\b(?:по|для) кажд\w+(?: тем\w+)?(?! (?:день|утр|вечер|нед|мес|пон|втор|сред|чет|пят|суб|воск))|สำหรับแต่ละ(?:เรื่อง|หัวข้อ)|แต่ละ(?:เรื่อง|หัวข้อ|อัน|คลิป)|อย่างละ(?:คลิป|อัน|รูป|ตัว|เรื่อง)?|(?:คลิป|รูป|เรื่อง|อัน|ตัว|บท|ตอน)ละ|(?:\bкажд\w+ )?(?<!\d )\bпо(?= \d| пол)|\bкажд\w+(?= на \d)",
    re.IGNORECASE,
)
_ONE_EACH = lazy(
    r"\s*(?:->|→|=>|[-–—,;:.])?\s*(?:make |do )?(?:one|an?|1)\s+(?P<en>(?:\w+ ){0,2}?(?:short|video|clip|reel|film|post|picture|poster|image|script|song|track))s?\s+(?:for |on |about |per )?(?:each|every|apiece|per)(?: (?:one|of them|topic|theme))?\b"
    r"|\s*(?:->|→|=>|[-–—,;:.])?\s*(?:сделай )?по (?:одному |одной |1 )?(?P<ru>ролику|видео|клипу|рилсу|картинке|плакату|посту|сценарию|песне)(?P<long>\s(?:на |по )?\d{1,3} ?(?:секунд[а-яё]*|сек|минут[а-яё]*|мин))?(?:,? (?:на|для|про|по) (?:каждую|каждый|каждое|каждой|каждого|каждому)(?: (?:тему|темы|теме|из них))?)?", re.IGNORECASE,
)
"""Behind a list, what is to be made of each: "a; b; c -> one short each"."""
_IN_RU = {"ролику": "ролик", "видео": "видео", "клипу": "клип", "рилсу": "рилс", "картинке": "картинку", "плакату": "плакат", "посту": "пост", "сценарию": "сценарий", "песне": "песню"}
_CLASSIFIER = "สไตล์|คลิป|วิดีโอ|วีดีโอ|แบบ|อัน(?!ดับ)|เรื่อง|ตัว|ชิ้น|รูป|ภาพ|เวอร์ชั?่?น|บท|เพลง|ตอน|โพสต์|ไอเดีย|สคริปต์|ข้อ|หัวข้อ|มุมมอง"
_COUNTED_TH = lazy(rf"(?<![\d:.,])(?P<n>\d{{1,4}}|{NUMBER})\s?(?P<words>{_CLASSIFIER})(?!ละ)")
_COUNTED = lazy(rf"{APART}(?P<n>{NUMBER})\s+(?:\d+[\s-]?(?:s|secs?|seconds?|mins?|minutes?|секунд\w*|минут\w*)\b[\s-]*)?(?P<words>(?:(?!(?:and|at|to|in|with|about|of|on|про|о|в|на)\b)[^\W\d_][\w'-]*\s*){{1,4}})", re.IGNORECASE)
_VERSIONS = lazy(rf"(?:\b(?:in|в)\s+)?{APART}(?P<n>{NUMBER})\s+(?:different\s+|разных\s+)?(?:versions|variants|takes|styles|вариант\w+|верси\w+|стил(?:ях|я|ей))(?!\w)", re.IGNORECASE)
_UNITS = lazy(r"^(?:words?\b|lines?\b|scenes?\b|pages?\b|slides?\b|sentences?\b|paragraphs?\b|char(?:acter)?s?\b|слов[оа]?\b|сцен[аы]?\b|страниц|строк|предложен|абзац|знак|символ|sec(?:ond)?s?\b|min(?:ute)?s?\b|hours?\b|days?\b|weeks?\b|months?\b|years?\b|px|%|times\b|percent|dollar|(?:сек(?:унд[а-яё]*)?|мин(?:ут[а-яё]*)?|час(?:а|ов)?|дн(?:я|ей)|день|недел[а-яё]*|мес(?:яц[а-яё]*)?|раза?)(?![а-яё]))", re.IGNORECASE)
_UNLIKE = lazy(r"\s+(?:different|various|разн|различн)[а-яё]*(?=\s)", re.IGNORECASE)
_SPLIT = lazy(r"\s*(?:,(?!(?<=\d,)\d{3}(?!\d))|;|/|\n)\s*(?:(?:and|or|и|และ|กับ)\s+)?|\s+(?:and|и|และ)\s+|\s*(?:และ|กับ)\s*(?=[\u0e00-\u0e7f])|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])", re.IGNORECASE)


_GOES_ON_TH = lazy(r"ให้|สำหรับ|เพื่อ|โดย|แบบ|ซึ่ง|เพราะ|ตั้งแต่|จนถึง|ของ")
"""Thai: what begins so goes on with what stood before the space, and is no next thing of a list."""
_GOES_ON = lazy(r"(?:with|without|showing|having|where|if|so that|с|со|без|где|если|чтоб(?:ы)?|чуть|немного|a bit|slightly)\s", re.IGNORECASE)
"""Says what is in it or how it is: "a poster for the school play, with a tree and rabbits" is one."""
_POINTED = lazy(r"(?:this|that|these|those|эт\w{1,2})\b|\S+นี้", re.IGNORECASE)
"""What is pointed at is one thing: "this text, slow and calm"."""


@dataclass(frozen=True)
class Batch:
    """How many of a thing. `topics`: what each is about, when they are listed. `spans`: where that stood in the clause."""

    count: int = 1
    topics: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Topics:
    """A message's list of topics, and the message with the first of them in its place."""

    text: str
    items: tuple[str, ...] = ()


def listed(message: str) -> Topics:
    """The topics a message lists by name ("topics = a; b; c. A short for each"); none when it has no such list."""
    if several := _LIST_ABOUT.search(message) or _LIST_ASKING.search(message):
        between = _BETWEEN if several.re.pattern == _LIST_ABOUT.pattern else _NEXT_QUESTION
        items = tuple(item.strip(" \"'") for item in between.split(several["items"]))
        around = f'{message[: several.start()]} about "{items[0]}"{message[several.end() :]}'
        return Topics(_EACH.sub(lambda each: f" {each[0].split()[-1]}" if re.search(r"\d$", each[0]) else " ", around), items)
    match = _LIST.search(message)
    if not match:
        return counted_list(message)
    what = ""
    if one := _ONE_EACH.search(message, match.start()):
        what = f"make a {one['en']}" if one["en"] else f"сделай {_IN_RU[one['ru'].lower()]}{one['long'] or ''}"
        message = f"{message[: one.start()].rstrip(' .')}. {message[one.end() :].lstrip(' ,.;')}"
        match = _LIST.search(message)
        assert match is not None
    body = next(value for value in match.groups() if value)
    end = re.search(r"[.!?](?:\s|$)|(?<=[\u0e00-\u0e7f])\s+(?=(?:ช่วย)?(?:ทำ|ขอ|สร้าง|อยากได้|ลง|โพสต์|คลิปละ|เรื่องละ|อย่างละ))", body)
    said, rest = (body[: end.start()], body[end.end() :]) if end else (body, "")
    marks = ";" if ";" in said else ","
    items = tuple(item.strip(" .\"'") for item in re.split(rf"\s*{marks}\s*(?:and\s+|и\s+|และ\s*)?", said) if item.strip(" ."))
    values: list[str] = []
    while items and _is_value(items[-1]):  # "тема: метро Москвы, 40 секунд" lists one topic
        items, values = items[:-1], [items[-1], *values]
    rest = ", ".join([*values, rest])
    last, how = _without_values(items[-1]) if items else ("", "")
    items, rest = (*items[:-1], last), f"{how} {rest}"
    if len(items) < 2:
        return Topics(message)
    if what:
        before, rest = message[: match.start()].strip(" .,:;"), rest.strip(" .,:;")
        return Topics(". ".join(part for part in (before, ", ".join(part for part in (f'{what} {_ABOUT_IN[detect(what)]} "{items[0]}"', rest) if part)) if part), items)
    around = f"{message[: match.start()]} {rest}"
    each = _EACH.search(around)
    text = _EACH.sub(_what_each_is, around) if each else around
    rest = re.sub(r"[\s.,:;]+$", "", " ".join(text.split()))
    left = tokens(rest)
    made = next((token for token in left if token.concepts & _MADE), None)
    if made is None and not (left and left[0].text in lexicon().verbs and not re.match("[\u0e00-\u0e7f]", rest)):  # nobody said what is to be made of them
        return Topics(f'{_A_VIDEO[detect(message)]} {_ABOUT_IN[detect(message)]} "{items[0]}"{"" if detect(message) == "th" else ","} {rest}', items)
    if made is not None and re.search("[\u0e00-\u0e7f]", rest):
        return Topics(f'{rest[: made.end]}เรื่อง "{items[0]}" {rest[made.end :].strip()}', items)
    return Topics(f'{rest} about "{items[0]}"', items)


_OF_EACH_TH = lazy(r"(?P<thing>คลิป|รูป|บท)ละ")


def _what_each_is(said: re.Match[str]) -> str:
    thing = _OF_EACH_TH.match(said[0])
    return f"{thing['thing']} " if thing else " "


def counted_list(message: str) -> Topics:
    """A list of as many things as are said to be made; "3 posters: A, B, C" is one of each, and not three of each."""
    match = _COUNTED_LIST.search(message)
    if match is None or '"' in message or _INTRODUCED.match(match["items"]):
        return Topics(message)
    for marks in (";", ","):
        items = tuple(item.strip(" .") for item in re.split(rf"\s*(?:{marks})\s*", match["items"]) if item.strip(" ."))
        if len(items) == parse(match["n"]) > 1 and not any(_is_value(item) for item in items):
            about = _ABOUT_IN[detect(message)]
            return Topics(f'{message[: match.start()]}{match["thing"].strip()} {about} "{items[0]}"', items)
    return Topics(message)


_ABOUT_IN = {"en": "about", "ru": "про", "th": "เรื่อง"}
_MADE = {"video", "picture", "song", "script", "sound"}
_A_VIDEO = {"en": "a video", "ru": "видео", "th": "ทำคลิป"}


def _without_values(topic: str) -> tuple[str, str]:
    """The last topic of a list, and what is said behind it of all: "jasmine tea 15 seconds each"."""
    starts = [match.start() for match in _EACH.finditer(topic)] + [found.start for found in entities(topic) if found.kind in ("duration", "moment")]
    at = min((start for start in starts if start and topic[:start].endswith((" ", ","))), default=len(topic))
    return topic[:at].strip(" ,"), topic[at:]


def _is_value(item: str) -> bool:
    """Whether an item of a list is a length, a time, or a shape, and no topic."""
    item = re.sub(r"^(?:по|на|в|for|at|each|ยาว|ตอน)\s*|\s*each$", "", item, flags=re.IGNORECASE)
    spans = [(found.start, found.end) for found in entities(item) if found.kind in ("duration", "moment")]
    return any(not item[:start].strip() and not item[end:].strip() for start, end in spans) or bool(re.fullmatch(r"\d+\s?(?::|на|by|x)\s?\d+", item))


def how_many(ability: Ability, text: str) -> Batch:
    """What a clause says about the number of an ability's results. An ability that counts for itself is left to it."""
    spans = [match.span() for match in _EACH.finditer(text)]
    found = counted(ability, text)
    if found is None or any(map(counts, ability.slots.values())):
        return Batch(spans=tuple(spans))
    return Batch(found[0], (), (found[1], *spans))


def each(text: str) -> bool:
    """Whether what a text says is said of each of several ("4 seconds each")."""
    return _EACH.search(text) is not None


def counts(spec: Spec) -> bool:
    """Whether a field is the number of results."""
    return spec.kind == "count" and spec.name in ("count", "number", "n", "amount", "limit")


def counted(ability: Ability, text: str) -> tuple[int, tuple[int, int]] | None:
    """The number of results that a clause asks for ("five shorts", "3 รูป"), and where it stands."""
    names = _nouns(ability)
    versions = _VERSIONS.search(text)
    if versions and 2 <= parse(versions["n"]) <= MOST:
        return int(parse(versions["n"])), versions.span()
    of_a_field = [hit for spec in ability.slots.values() if spec.kind == "count" and not counts(spec) for hit in find(text, spec) if hit.strength >= 1]
    for match in [*_COUNTED_TH.finditer(text), *_COUNTED.finditer(text)]:
        if any(hit.start <= match.start() < hit.end for hit in of_a_field):
            continue  # "five hashtags" are no five posts
        number, words = parse(match["n"]), match["words"].lower().split()
        thai = match.re.pattern == _COUNTED_TH.pattern
        if thai and in_a_subject(text, *match.span("n")):  # two cats in one picture
            continue
        ranked = re.search(r"\b(?:top|топ)[- ]?$|(?:ท็อป|ท๊อป|อันดับ)\s?$", text[: match.start()], re.IGNORECASE)  # "a top 5 video" is one
        if ranked or (thai and text[: match.start()].rstrip().endswith("ละ")):  # "สัปดาห์ละ 2 คลิป" says how often
            continue
        if of_one_thing(text, match.start(), match.end("n")):
            continue
        fits = thai or (any(stem(part) in names or part in names for word in words for part in (word, *word.split("-"))) and not _UNITS.match(words[0]))
        if fits and number >= 2 and float(number).is_integer() and match["n"].lower() not in ("a", "an"):
            unlike = _UNLIKE.match(text, match.end("n"))
            return int(number), (match.start(), match.end() if thai else unlike.end() if unlike else match.end("n"))
    return None


def of_one_thing(text: str, start: int, end: int) -> bool:
    """Whether a number counts what one thing is put together of: "a collage of 4", "7 steps"."""
    return WHOLE_OF.search(text[:start]) is not None or PART.match(text, end) is not None


def before_what_is_made(ability: Ability, text: str, at: int) -> bool:
    """Whether the thing that an ability makes is named right behind a place in a text, or but one word further: "one (good) slogan"."""
    behind = [token for token in tokens(text) if token.start >= at][:2]
    return any(token.stem in _nouns(ability) for token in behind)


@lru_cache(maxsize=256)
def _nouns(ability: Ability) -> frozenset[str]:
    """Stems that name what comes out: words of the examples, the tool's name, and what means the same."""
    kinds = set(ability.tool.output_kinds().values())
    made = {"video": "short shorts video vid clip film movie фильм фильма фильмов reel tiktok tik-tok ролик роликов видео шортс шортсов клип клипа клипов рилс видосик видос видосов", "image": "picture image photo icon logo sticker poster banner cover thumbnail wallpaper иконка иконки иконок логотип логотипа логотипов плакат плаката плакатов наклейка наклейки наклеек background backdrop flyer flier card postcard avatar фон фона фонов флаер флаера флаеров открытка открытки открыток аватарка аватарки карточка карточки карточек баннер баннера баннеров постер постера постеров обложка обложки обложек drawing illustration картинка картинки картинок рисунок рисунков изображений фото",
            "audio": "track song tune jingle melody melodies трек трека треков песня песни песен мелодия мелодии мелодий джингл джингла джинглов", "document": "script scripts сценарий сценария story", "text": "script text сценарий сценария text"}  # fmt: skip
    words = {stem(word) for kind in kinds for word in made.get(kind, "").split()}
    said = {token.stem for token, strength in vocabulary(ability) if strength >= 0.9}
    after = {
        word.stem
        for phrase in ability.phrases
        for slot in phrase.slots
        if slot in ability.slots and counts(ability.slots[slot])
        for word in [next((word for word in phrase.words if word.start > phrase.at(slot)), None)]
        if word is not None
    }
    return frozenset({word for word in words if word in said or ability.tool.domain in ("video", "image", "music")} | after)


def topics_of(ability: Ability, values: dict[str, Any], text: str) -> tuple[str, tuple[str, ...]]:
    """The text field that holds a list of things to make one of each of, and the things; empty when it is one thing."""
    spec = next((spec for spec in ability.slots.values() if spec.kind == "text" and spec.name in values), None)
    if spec is None or '"' in text:
        return "", ()
    value = str(values[spec.name])
    if spec.name == "prompt" and whole_sheet(text):
        return "", ()  # one poster with all of it
    items = tuple(_bare(item.strip(), value, text) for item in _SPLIT.split(value) if item and item.strip())
    led = spec.name == "prompt" and any(map(_GOES_ON.match, items[1:]))
    if led or any(_GOES_ON_TH.match(item) or _tells_how(ability, item) for item in items[1:]):
        return "", ()
    short = all(len(item.split()) <= 6 for item in items) and not _POINTED.match(value)
    if ability.tool.domain == "music" and re.search(r"[\u0e00-\u0e7f]", text) and not _EACH.search(text):
        return "", ()  # pieces of one song, which Thai sets apart by spaces
    number = counted(ability, text)
    least = 2 if _EACH.search(text) or (number and number[0] == len(items)) else 3
    if len(items) < least or not short or not (_several(ability, text) or _EACH.search(text) or not _names_result(ability, text, value)):
        return "", ()
    return spec.name, items


_LED = lazy(r"(?P<lead>(?:про|об?|для|about|on|of|for) |เรื่อง|เกี่ยวกับ|รูป|ภาพ)(?=\S)", re.IGNORECASE)


def _bare(item: str, value: str, text: str) -> str:
    """A thing of a list without what leads to it as to the first: "เรื่องความเครียดกับเรื่องการให้อภัย", «про волков и про лис»."""
    led = _LED.match(item)
    before = text[: text.find(value)].lower() if led and value in text else ""
    return item[led.end() :] if led and f"{before} ".endswith((f"{led['lead'].lower().strip()} ", f"{led['lead'].lower()} ")) else item


def _tells_how(ability: Ability, item: str) -> bool:
    """Whether an item of a list is a value of one of the fields: "in pink and white" are no two things more."""
    hits = (hit for spec in ability.slots.values() if spec.kind == "choice" for hit in find(item, spec))
    return any(len(item[: hit.start].split()) <= 1 and not item[hit.end :].strip() for hit in hits)


def _names_result(ability: Ability, text: str, value: str) -> bool:
    """Whether the wish says in how many things they are to be: "a picture of a cat, a dog and a bird" is one, "draw a cat, a dog and a bird"
    are three."""
    around = text.replace(value, " ")
    return any(token.stem in _nouns(ability) for token in tokens(around)[1:])  # the first is what to do


def _several(ability: Ability, text: str) -> bool:
    """Whether the thing is named in the plural. Thai has none: a list is enough there."""
    if re.search(r"[\u0e00-\u0e7f]", text) or counted(ability, text):
        return True
    names = _nouns(ability)
    plural = re.compile(r"(?:[^s]s|[иы]|ов|ев|ей)$", re.IGNORECASE)
    return any(token.stem in names and plural.search(token.text) for token in tokens(text))
