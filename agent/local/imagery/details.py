# ruff: noqa: E501 - patterns read better unbroken
"""One thing more in what was drawn: "give him a red hat", «дорисуй шарф», "เพิ่มหมวกสีแดง"."""

from __future__ import annotations

import re

from agent.local.follow_ups.target import Change, Target
from agent.patterns import lazy

_END = r"(?:\s+(?:to|on|in) (?:it|him|her|them|there)|\s+there|\s+(?:please|too|as well|пожалуйста|тоже|ещё))*\W*$"
_ADDED = lazy(
    rf"^\W*(?:(?:can you|could you|please|now|and|but|great|nice|ok(?:ay)?|cool|lovely|also|just)[\s,!.]+)*(?:add|give (?:it|him|her|them)|draw in|put in)\s+(?P<en>(?:(?:an?|some|two|three|the)\s+|(?!(?:it|this|that|these|those|them|me|my|our|your|more|\d|to|in|on|back|up)\b))[a-z][\w\s'-]{{2,40}}?){_END}"
    rf"|^\W*(?:(?:а|и|ещё|пожалуйста|теперь|супер|класс|ок)[\s,!.]+)*(?:добавь|дорисуй|пририсуй|надень)(?:те)?\s+(?:(?:на|к|ему|ей|туда|него|неё|нему|ней|ещё)\s+)*(?P<ru>[а-яё][а-яё\s-]{{2,40}}?){_END}"
    r"|^\s*(?:ช่วย|ขอ|อยากให้)?(?P<verb>เพิ่ม|เติม|วาด|ใส่)(?P<th>(?!เป็น|อีก)[\u0e00-\u0e7f]{2,30}?)(?:เพิ่ม|เข้าไป|ให้มัน|ด้วย|หน่อย|ให้ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$",
    re.IGNORECASE,
)
_NO_THING = lazy(
    r"\b(?:and|but) (?:make|change|use|put|turn|remove|give|add|do)\b|(?<![а-яё])и (?:сделай|поменяй|убери|поставь)|\b(?:title|text|words?|lettering|captions?|subtitles?|music|song|sound|voice|colou?rs?|tones?|style|versions?|cop(?:y|ies)|ones?|more|another|bit|touch|look|effects?|filter|border)\b"
    r"|надпис|текст|слов|название|субтитр|музык|звук|голос|цвет|ярк|тон|стил|ещё|вариант|эффект|рамк|ข้อความ|คำว่า|ตัวหนังสือ|ตัวอักษร|ชื่อ|เพลง|เสียง|^สี|โทน|แบบ|อีก|รูป|ให้|ความ",
    re.IGNORECASE,
)


COLOUR_EN = r"(?:(?:dark|light|bright|pale|deep|hot|navy|mint|sky)[ -])?(?:red|green|blue|yellow|orange|purple|violet|pink|brown|black|white|gr[ae]y|gold|golden|silver|turquoise|teal|cream|beige|ginger|tabby|crimson|lilac|navy|maroon|lime)"
COLOUR_RU = r"(?:т[её]мно-?|светло-?|ярко-?)?(?:красн|зел[её]н|син|голуб|ж[её]лт|оранжев|фиолетов|розов|коричнев|ч[её]рн|бел|сер|золот|серебрян|бирюзов|бежев|рыж|бордов|сирен|лилов|салатов)[а-яё]+"
COLOUR_TH = r"(?:แดง|เขียว|น้ำเงิน|ฟ้า|เหลือง|ส้ม|ม่วง|ชมพู|น้ำตาล|ดำ|ขาว|เทา|ทอง|เงิน|ครีม)(?:เข้ม|อ่อน|สด)?"
_NOT_ONE_THING = r"(?!(?:(?:whole|entire|rest of the) )?(?:picture|pic|image|photo|drawing|poster|flyer|banner|cover|it|thing|everything|all|back(?:ground|drop)|colou?rs?|palette|tones?|text|words?|letters?|lettering|title|font|logo|theme|style|video|reel|clip|film|short)\b)"
_COLOURED = lazy(
    rf"^\W*(?:(?:can you|could you|please|now|and|but|ok(?:ay)?|just|also|then|nah|no)[\s,!.]+)*(?:make|paint|colou?r|turn)\s+(?P<the>(?:the|his|her|its|their)\s+)(?P<en>{_NOT_ONE_THING}[a-z][a-z'-]{{1,20}}(?: [a-z'-]{{2,20}})??)\s+(?:in\s+|to\s+)?(?P<en_c>{COLOUR_EN}){_END}"
    rf"|^\W*(?:(?:а|и|но|пожалуйста|теперь|нет|ок|только)[\s,!.]+)*(?:(?:сделай|покрась|перекрась|раскрась|пусть)(?:те)?\s+)(?P<ru>(?!(?:картин|фон|рисун|плакат|афиш|постер|баннер|обложк|цвет|тон|текст|надпис|букв|шрифт|заголов|лого|видео|ролик|вс[её]|его|её|ее|это|их)[а-яё]*(?![а-яё]))[а-яё]{{3,20}})\s+(?:в\s+|будет\s+|будут\s+)?(?P<ru_c>{COLOUR_RU}){_END}"
    rf"|^\s*(?:ช่วย|ขอ|อยากให้|แต่)?(?:ทำ|เปลี่ยน|ให้|ทำให้|(?P<asks>ขอ|เอา))?(?P<th>(?!สี|เป็น(?=สี)|พื้นหลัง|ฉากหลัง|รูป|ภาพ|ตัวหนังสือ|ข้อความ|ทั้งหมด|โปสเตอร์|มัน|โทน)[\u0e00-\u0e7f]{{2,20}}?)(?:ให้)?(?:เป็น)?สี(?P<th_c>{COLOUR_TH})(?:ด้วย|หน่อย|ให้ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|แทน|ดีกว่า|\s)*$", re.IGNORECASE,
)
"""The colour of one thing in a picture, and not of all of it."""
_PIECES = lazy(r"\s*[,;]\s*(?:(?:and|и)\s+)?|\s+(?:and|и)\s+(?=(?:add|put in|draw in|give (?:it|him|her|them)|make|change|добавь|дорисуй|пририсуй|сделай|поменяй)\b)|\s*(?:แล้วก็|แล้ว|และ)\s*(?=เพิ่ม|เติม|วาด|ใส่|ทำ|เปลี่ยน|เป็น|ขอ|เอา)", re.IGNORECASE)
_MORE = lazy(
    r"(?<![\w-])(?:(?:a (?:bit|little)|much|far|way|slightly)\s+)?(?:less|more)\s+(?!(?:ideas?|ones?|of|like|versions?|than|pictures?|time|text|words|about|and|or|please|with|in|for)\b)[a-z][a-z-]{2,}(?:\s+and\s+(?:less|more)\s+[a-z-]{3,})?(?![\w-])|(?<![а-яё])(?:менее|более|поменьше|побольше)\s+[а-яё-]{4,}(?![а-яё])",
    re.IGNORECASE,
)
"""More or less of something that no field has: "less girly"."""


def detail_in(text: str, target: Target) -> tuple[dict[str, str], str] | None:
    """The drawn thing's words with what is to be there too, and the message with spaces in the place of that ("make him blue and add
    rain"); None where it wishes for no such thing."""
    if alone := with_a_detail(text, target):
        return dict([alone]), " " * len(text)
    cuts = list(_PIECES.finditer(text))
    spans = list(zip([0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(text)], strict=True))
    found = next(((start, end, detail) for start, end in spans if (detail := with_a_detail(text[start:end], target))), None) if cuts else None
    if found is None or "prompt" not in target.ability.slots:
        return None
    start, end, (name, words) = found
    return {name: words}, f"{text[:start]}{' ' * (end - start)}{text[end:]}"


def more_of_it(text: str, target: Target, change: Change) -> None:
    """Put how a drawn thing is to be, where no field has it, into the words it is drawn by."""
    subject = next((spec for spec in target.ability.slots.values() if spec.kind == "text" and spec.required and spec.name == "prompt"), None)
    for match in _MORE.finditer(text) if subject and target.values.get(subject.name) else ():
        if subject is not None and not any(start < match.end() and match.start() < end for start, end in change.spans):
            change.values[subject.name] = f"{change.values.get(subject.name) or target.values[subject.name]}, {match[0].strip()}"
            change.spans.append(match.span())


def with_a_detail(text: str, target: Target) -> tuple[str, str] | None:
    """The field that holds what is drawn and its words with the thing that is to be there too; None where none is wished for."""
    subject = next((spec for spec in target.ability.slots.values() if spec.kind == "text" and spec.required and spec.name == "prompt"), None)
    coloured = _COLOURED.match(text) if subject and target.values.get(subject.name) else None
    if coloured and coloured["th"] and not _orders(coloured, text) and subject and coloured["th"] not in str(target.values[subject.name]):
        coloured = None  # no thing that is there
    if subject is not None and coloured is not None:
        thing, colour = next((coloured[key], coloured[f"{key}_c"]) for key in ("en", "ru", "th") if coloured[key])
        return subject.name, in_its_colour(str(target.values[subject.name]), thing, colour, coloured["the"] or "")
    match = _ADDED.match(text) if subject and target.values.get(subject.name) else None
    said = next((match[key] for key in ("en", "ru", "th") if match[key]), "").strip() if match else ""
    if subject is None or match is None or not said or '"' in text or _NO_THING.search(said):
        return None
    joined = " with " if match["en"] else " и " if match["ru"] else f" {match['verb']}"
    old = str(target.values[subject.name])
    return subject.name, f"{old} and {said}" if match["en"] and " with " in old else f"{old}{joined}{said}"


_NOMINATIVE = lazy(r"(?:ым|им|ой|ую|юю)$", re.IGNORECASE)
_ENDS = {"ым": "ый", "им": "ий", "ой": "ая", "ую": "ая", "юю": "яя"}
_SOFT = {"ый": "ий", "ая": "яя", "ое": "ее", "ые": "ие", "ого": "его", "ой": "ей", "ую": "юю", "ым": "им", "ых": "их", "ом": "ем"}
"""Endings of «синий» in the place of those of «красный»."""
_HARD = {soft: hard for hard, soft in _SOFT.items()}
_ENDING = lazy(r"(?:ого|его|ый|ий|ая|яя|ое|ее|ые|ие|ой|ей|ую|юю|ым|им|ых|их|ом|ем)$", re.IGNORECASE)
_MORE_OF_THING = r"(?:(?!บน|ใน|ริม|กับ|และ|ถือ|ใส่|สวม|วาง|ข้าง|หน้า|ใต้)[\u0e00-\u0e7f]){0,12}?"
"""Thai: what else stands between a thing and its colour, up to where it is or what is with it."""
_OF_COLOUR_TH = rf"สี{COLOUR_TH}"
_BETWEEN = 3  # words between a thing and its colour: "an old green racing bicycle"


def _orders(coloured: re.Match[str], text: str) -> bool:
    """Whether a Thai message says by a verb that a thing is to be of another colour."""
    return not coloured["asks"] and re.search("ทำ|เปลี่ยน|ให้", text[: coloured.start("th")]) is not None


def in_its_colour(old: str, thing: str, colour: str, the: str = "") -> str:
    """What is drawn with the one thing in that colour: in the place of the colour it had, beside its name, or else behind all of it."""
    if re.search("[\u0e00-\u0e7f]", colour):
        named = re.search(rf"{re.escape(thing)}(?:(?P<more>{_MORE_OF_THING}){_OF_COLOUR_TH})?", old)
        return f"{old[: named.start()]}{thing}{named['more'] or ''}สี{colour}{old[named.end() :]}" if named else f"{old} {thing}สี{colour}"
    if re.search("[а-яё]", colour, re.IGNORECASE):
        return _coloured_ru(old, thing, colour)
    named = re.search(rf"(?<!\w){re.escape(thing)}(?!\w)", old, re.IGNORECASE)
    if named is None:
        return f"{old}, {the}{thing} {colour}"
    had = list(re.finditer(rf"(?<!\w){COLOUR_EN}(?=(?:\s+[\w'-]+){{0,{_BETWEEN}}}\s+$)", old[: named.start()], re.IGNORECASE))
    if had:
        return f"{old[: had[-1].start()]}{colour}{old[had[-1].end() :]}"
    return f"{old[: named.start()]}{colour} {old[named.start() :]}"


def _coloured_ru(old: str, thing: str, colour: str) -> str:
    """«зелёный велосипед» made «красным» is «красный велосипед»: in the place of the colour it had, in the same case."""
    plain = _NOMINATIVE.sub(lambda end: _ENDS[end[0].lower()], colour)
    stem = thing[: max(3, len(thing) - 2)].lower()
    named = next((word for word in re.finditer(r"[а-яё-]+", old, re.IGNORECASE) if word[0].lower().startswith(stem)), None)
    had = list(re.finditer(rf"(?<![а-яё]){COLOUR_RU}(?=(?:\s+[а-яё-]+){{0,{_BETWEEN}}}\s+$)", old[: named.start()], re.IGNORECASE)) if named else []
    if not had:
        return f"{old}, {thing} {plain}"
    return f"{old[: had[-1].start()]}{as_before(had[-1][0], colour)}{old[had[-1].end() :]}"


def as_before(old: str, colour: str) -> str:
    """A Russian colour in the case of another one: «зелёную» for «красную»."""
    ending = (_ENDING.search(old) or [""])[0].lower()
    root = _ENDING.sub("", colour)
    soft = root.lower().endswith("син")
    if root.lower().endswith("рыж"):  # «рыжего», but «рыжая»
        return f"{root}{ending if ending in ('ая', 'ую') else _SOFT.get(ending, ending)}"
    return f"{root}{(_SOFT if soft else _HARD).get(ending, ending)}"
