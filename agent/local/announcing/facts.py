# ruff: noqa: E501 - patterns read better unbroken
"""What a message states that no wish is made of: prices, offers, days and hours, places, telephone numbers; and the pieces it consists of."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from agent.local import times
from agent.local.moments.shared_months import dates_of_one_month
from agent.patterns import lazy

_MONEY = r"(?:usd|dollars?|bucks|euros?|eur|baht|thb|rub(?:les?)?|lari|(?-i:GEL)|tenge|kzt|rupees?|hryvnia|руб(?:лей|ля|ль)?\.?|лари|тенге|бат(?:ов|а)?|гривен|гривны|грн\.?|драм(?:ов|а)?|доллар(?:ов|а)?|евро|₽|₾|₸|₴|р\.?(?![а-яё])|บาท|฿|\.-|,-|[$€£])"
"""What a sum is told in."""
_DIGITS = r"\d(?:[\d.,]*\d)?(?: \d{3})*"
SUM = rf"(?:[$€£฿₽₾]\s?{_DIGITS}|\d[\d.,]*(?-i:M)\b|{_DIGITS}\s?{_MONEY}(?!(?!ต่อ)[^\W\d_]))"
_UNIT = r"(?:hour|person|people|day|week|month|night|class|lesson|visit|piece|kilo|kg|km|час|человека|чел|день|сутки|неделю|месяц|ночь|занятие|урок|раз|штуку|шт|кг)"
EACH = rf"(?:\s*(?:per|an?|/|в|за|each)\s*{_UNIT}(?![a-zа-яё])|\s*/\s*\w+|\s?ต่อ[ก-๙]+|\s+{_UNIT}\.?(?=\s*(?:$|[,;]|\.(?:\s|$))))"
"""For what a sum is told: "a day", "per person", and, hurriedly, "15 eur day"."""
_PRICE = rf"(?<!under )(?<!over )(?<!до )(?:(?:from|only|just|for only|от|всего|за|по|вход|ราคา|เริ่มต้น|เพียง|แค่|ละ)\s*)?{SUM}{EACH}?|(?:เงินเดือน|ค่าแรง|ค่าเข้า|ราคา(?:เริ่มต้น|เริ่ม|เพียง|แค่)?(?:ที่)?|(?:เดือน|วัน|ชั่วโมง|ตัว|ชิ้น|คน|ก้อน|จาน|แก้ว)ละ|(?:\b(?:salary|prices?|fee|tickets?)|(?<![а-яё])(?:цен[аы]|зарплата|стоимость|вход))(?::| is| are| start(?:s|ing)?|,)? (?:(?:from|at|от|до|с|всего|только|only|just|about|around|около)\s)*)\s?{_DIGITS}(?![\d.,]*\s?{_MONEY}(?![^\W\d_]))"
_PERCENT = r"(?:%|per ?cent|percents?|процент[а-яё]*)"
_OFFER = (
    rf"(?:\bminus|(?<![а-яё])минус)\s\d+ ?{_PERCENT}(?! (?:volume|speed|faster|slower|громк|скорост|быстрее|медленнее))|\d+ ?(?:per ?cent|percents?)(?: off| discount)\b|(?<![а-яё])скидк(?:а|и|у|ой)(?: до| от| в)? \d+ ?процент[а-яё]*"
    r"|\b(?:first|1st|second|2nd|third|3rd) (?:[a-z]+ ){1,2}(?:(?:is |goes )?(?:for )?(?:free|half price|nothing)|on us|on the house)\b|\b(?:two|three|2|3) (?!(?:an?|per|each|times|posts|videos) )(?:[a-z]+ ){1,2}for (?:the price of )?(?:one|two|1|2)\b|\b(?:kids|children) (?:eat|go|enter|come|play|swim|ride) free\b"
    r"|(?<![а-яё])(?:втор|трет|четв[её]рт)[а-яё]+ (?:[а-яё]+ ){1,2}(?:в подарок|за полцены|за пол цены|даром|бесплатно)(?![а-яё])|(?<![а-яё])(?:за полцены|за пол цены|по цене (?:одн|двух|тр[её]х)[а-яё]*)(?![а-яё])|ครึ่งราคา|ลดราคา\s?ครึ่งหนึ่ง"
    r"|(?:(?<=\s)[-−])?\d+ ?%(?: ?(?:off|discount|скидк[аи]|скидку))?|(?<![а-яё])скидк[аи](?: до| от)? \d+ ?%?|(?:ลด|ส่วนลด)(?:ราคา)?(?:สูงสุด)?\s?\d+ ?(?:%|เปอร์เซ็นต์)|(?:ซื้อ\s?)?\d+\s?แถม\s?\d+"
    r"|\bbuy (?:one|two|\d) get (?:one|\d)(?: free| half price)?\b|\b(?:half price|two for one|2 for 1)\b|(?:(?<![^,.;:!–-] )(?<![\w-])|(?<=get )|(?<=first )|(?<=is )|(?<=one ))free\b|(?<![\d+])\d ?\+ ?\d(?! ?=|\d)|(?<![а-яё])бесплатн[а-яё]+|вход свободный|ฟรี"
)
CONTACT = (  # a whole address with its scheme is something to read
    r"(?:(?:โทร(?:ศัพท์)?|ไลน์|เบอร์|\b(?:call|tel|phone|line|whatsapp)|(?<![а-яё])(?:тел|телефон|звоните|звони|запись по телефону))[.:]*\s*(?:id\s*)?)?(?<![\w/-])(?:\+?(?=(?:\D{0,2}\d){7})\d[\d()-]*(?:[ -]?\d[\d()-]*){2,6}\d(?![\w/])(?!\s?(?:%|[$€£฿₽]|бат|руб|บาท|baht))|(?<!\w)@[\w.]{3,})|(?<![/\w.])(?:www\.)?[a-z0-9-]+\.(?:com|net|org|ru|co|th|io|shop|me|store|info)(?:\.[a-z]{2})?(?![\w/])|[\w.]+@[\w-]+\.\w+|\bline ?(?:id)?:? ?@?\w{4,}"
    r"|(?:\b(?:phone|tel|telephone|call)|(?<![а-яё])(?:тел|телефон|звоните)|โทร|เบอร์)[.:]*\s*(?:no\.? |number |номер )?\d[\d -]{2,8}\d(?![\w%])"
)
_PLACE = (
    r"\b(?:stall|booth|gate|hall|room|stand|pier|unit|kiosk|pavilion)\s(?:no\.? ?|number )?\d{1,4}[a-z]?\b(?!\s?(?:euros?|eur|usd|dollars?|bucks|baht|thb|[$€£฿₽]))|(?<![а-яё])(?:павильон|зал|стенд|кабинет|аудитория|место|киоск|школа|гимназия|лицей|колледж|училище|библиотека|бассейн|поликлиника|корпус|(?:детский )?сад(?:ик)?) (?:№ ?|no\.? ?)?\d{1,4}(?!\d)|(?:บูธ|ล็อก|ห้อง|แผง)(?:ที่)?\s?[A-Z]?\d{1,4}"
    r"|(?-i:\b\d+[A-Za-z]? (?:[A-Z][a-z]+ ){1,2}(?:St|Street|Ave|Avenue|Road|Rd|Lane|Ln|Blvd|Boulevard|Square|Sq|Drive|Dr|Way|Place)\b\.?"
    r"|(?<![а-яё])(?:ул|пр|пер|пл|наб|ш)\. ?[А-ЯЁ][а-яё-]+(?:,? \d+[а-я]?)?|(?<![а-яё])(?:улиц|проспект|площад|набережн|бульвар)[а-яё]* [А-ЯЁ][а-яё]+(?:,? \d+)?|[А-ЯЁ][а-яё]+(?:а|я|ой|ая|ий|ова|ина|ского|ской),? (?:д\. ?)?\d{1,3}[а-я]?(?!\d|[:.]\d| ?(?:[%₽$]|руб|бат|час|лет|мин|сек|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|м(?:етр|²|\.| )|сот|км|шт|мест)))"
    r"|(?:ถนน|ถ\.|ซอย|ซ\.|ชั้น|ตรงข้าม|ติดกับ|ข้าง(?!ล่าง|บน|หน้า|ใน|นอก|หลัง|ๆ)|หน้า(?=ม\S|ตลาด|วัด|โรงเรียน|ห้าง|เซ็นทรัล|โลตัส|บิ๊กซี|ปั๊ม))\s?[\u0e00-\u0e7fA-Za-z0-9/]+"
)
DISTANCE = (
    r"(?:(?:only|just)\s)?\d{1,3}[ -]?min(?:ute)?s?'?(?:[ -](?:walk|drive|ride))?\s(?:to|from)\s(?:the\s)?(?:beach|sea|station|centre|center|airport|bts|mrt|metro|pier|city|old town|mall|park|market)\b"
    r"|(?<![а-яё])(?:до|от) (?:моря|пляжа|берега|метро|центра|станции|вокзала|города|аэропорта|остановки|озера|реки|парка|школы|рынка|горы|леса|магазина) (?:всего |около |примерно )?\d{1,3} мин[а-яё]*(?: (?:пешком|ходьбы|езды|на машине|на байке))?|\d{1,3} мин[а-яё]* (?:пешком )?(?:до|от) (?:моря|пляжа|метро|центра|станции|вокзала)"
    r"|(?:เดิน|ขับรถ|นั่งรถ|ห่าง)(?:ไป|ถึง|จาก)[\u0e00-\u0e7fa-z]{1,24}\s?\d{1,3}\s?นาที|(?:เดิน|ขับรถ|นั่งรถ)(?:แค่|เพียง)?\s?\d{1,3}\s?นาที(?:ถึง|จาก)[\u0e00-\u0e7fa-z]{2,20}"
)
"""How far something is by the time it takes."""
SIGNAL = lazy("|".join(f"(?P<{name}>{pattern})" for name, pattern in (("place", f"{DISTANCE}|{_PLACE}"), ("offer", _OFFER), ("price", _PRICE), ("contact", CONTACT))), re.IGNORECASE)
"""A fact, its kind the name of the group."""
STRONG = frozenset(["price", "offer", "contact", "place"])
"""Facts that can be nothing else; a time may be when something is to be put out."""
LASTS = lazy(r"\b(?:this weekend|today only|one day only|until|till|all day|every day|daily)\b|(?<![а-яё])(?:только сегодня|только до|до конца|каждый день|ежедневно|круглосуточно|в эти выходные)(?![а-яё])|วันนี้วันเดียว|วันเดียวเท่านั้น|ถึงวันที่|ทุกวัน|สุดสัปดาห์นี้|เสาร์.?อาทิตย์", re.IGNORECASE)
LENGTH = lazy(r"(?<![\w:.])\d{1,4}\s?(?:by|x|:|на)\s?\d{1,4}(?![\w:]|\s?(?:pm|am))(?<!:00)(?<!:30)(?<!:15)(?<!:45)|(?<!\w)\d+[ -]?(?:s|sec|secs|seconds?|min|mins|minutes?|сек|секунд\w*|мин|минут\w*|วิ|วินาที|นาที)(?![^\W\d_])", re.IGNORECASE)
_APART = lazy(r"\s*(?:[,;\n•]+(?!\d)|(?<=[a-zа-яё)\"»])\.(?=\s+\S)|(?<=\d[ap]m)\.(?=\s)|(?<=\d)\.(?=\s+[A-ZА-ЯЁ])|[!?](?=\s)|\s[–—-](?=\s))\s*|(?<=[\u0e00-\u0e7f])\s+|(?<!\d)\s+(?=[\u0e00-\u0e7f])|(?<=\d)\s+(?=[\u0e00-\u0e7f]+ \d)", re.IGNORECASE)
_QUOTED = lazy(r"\"[^\"]*\"")
_MEASURE = lazy(r"(?:(?:ภายใน|ใน|ไม่เกิน|รัศมี|ระยะ)\s?)?(?<![\d.])\d[\d.,]*\s?(?:กิโลเมตร|กม\.?|เมตร|กิโลกรัม|กก\.?|กิโล|กรัม|ขีด|ลิตร|มล\.?|km|kg|км|кг)(?![a-zа-яё])", re.IGNORECASE)
"""How far, or how much of a thing: its number stands beside its unit."""
_HEAD = lazy(r":\s+")
_LABEL = lazy(
    r"(?:\b(?:address|location|venue|place|where|when|time|date|dates|phone|tel|number|hours|opening hours|starts?|doors|entry|price|contacts?|e-?mail|website|link)|(?<![а-яё])(?:адрес|место|где|когда|во сколько|время|дата|даты|телефон|тел\.?|номер|часы(?: работы)?|начало|вход|запись|цена|стоимость|контакты?|почта|сайт|ссылка|график)|ที่อยู่|สถานที่|เวลา|วันที่|ราคา|โทร|เบอร์|ติดต่อ|พิกัด)\s*$", re.IGNORECASE,
)
"""What stands before a colon as the name of the fact behind it, and is told with it: «новый адрес: Садовая 14»."""
_OPENS_TH = lazy(r"(?:^|(?<=[\s,]))(?:ร้าน)?(?:เปิด|ปิด|หยุด|เริ่ม|ตั้งแต่|เฉพาะ|ทุก|ถึง|เวลา|วันที่|พบกัน|เจอกัน|จัด|หมดเขต|สิ้นสุด|ภายใน|เข้าพัก|จอง|สมัคร|ก่อน)+\s*$")
_UNTIL = lazy(r"\b(?:only )?(?:until|till|from|since|by)\s+$|(?<![а-яё])(?:только )?(?:до|с|со|по|после)\s+$", re.IGNORECASE)
_NAMED_FOR_IT = lazy(
    r"(?!(?:this|that|at|every|each|tomorrow|today|on|the|next|last|in|of|all|late|early|by|until|till|\w+day|\w{3}|and|or|to|from|for|same|one)\b)\b[a-z]+\s\0(?:nights?|evenings?|mornings?|afternoons?|brunch|lunch)\s*$",
    re.IGNORECASE,
)
"""A night that is the name of what takes place: "jazz night", "quiz evening"."""
_OF_A_NAME = lazy(
    r"(?:\w's|\b(?:our|my))\s+\0(?:mon|tues|wednes|thurs|fri|satur|sun)day\s*\x01\s*(?!(?:at|from|till|until|to|and|or|mornings?|afternoons?|evenings?|nights?|noon|only|is|are|we|it|the|for|in|on|by|all|with)\b)[a-z]{3,}", re.IGNORECASE,
)
"""A day in the name of what is one's own: "our Sunday market", "the shop's Saturday sale"."""
_FIRST_DAY = lazy(r"(?<!\d)\d{1,2}\s?[-–]\s?$")


@dataclass(frozen=True)
class Piece:
    """A stretch of a message. signals: kinds of facts it states. how: it says how the work is to be done."""

    start: int
    end: int
    text: str
    signals: frozenset[str]
    how: bool = False


def pieces_of(text: str, says_how: Callable[[Piece], bool]) -> list[Piece]:
    """The message cut where it pauses, never inside a price, a date or a place. `says_how` tells of a piece whether it is about the work."""
    held: list[tuple[int, int]] = [match.span() for pattern in (SIGNAL, LENGTH, _QUOTED, _MEASURE) for match in pattern.finditer(text)]
    held += moments(text)
    cuts: list[tuple[int, int]] = [match.span() for match in _APART.finditer(text)]
    cuts += [match.span() for match in _HEAD.finditer(text) if not _LABEL.search(text, 0, match.start())]
    cuts = [cut for cut in cuts if not any(start < cut[1] and cut[0] < end for start, end in held)]
    told = [match.end() for match in SIGNAL.finditer(text) if match.lastgroup == "contact"]
    cuts += [(end, end + 1) for end in told if text[end : end + 1] == " "]  # what comes behind a number is no part of it
    found: list[Piece] = []
    at = 0
    cuts.sort()
    for start, end in (*cuts, (len(text), len(text))):
        if said := text[at:start].strip():
            begins = at + len(text[at:start]) - len(text[at:start].lstrip())
            piece = Piece(begins, begins + len(said), said, _signals(said))
            found.append(replace(piece, how=says_how(piece)))
        at = max(at, end)
    return found


def is_in_a_name(text: str, span: tuple[int, int]) -> bool:
    """Whether a day is part of what something is called."""
    return _OF_A_NAME.search(f"{text[: span[0]]}\0{text[span[0] : span[1]]}\1{text[span[1] :]}") is not None


def moments(text: str) -> list[tuple[int, int]]:
    """Where days and times of day stand, those of one range or behind each other together."""
    spoken = times.read(text)
    spans: list[tuple[int, int]] = [*spoken.spans, *([(spoken.every.start, spoken.every.end)] if spoken.every else [])]
    spans = sorted(_behind_its_name(text, span) for span in [*spans, *dates_of_one_month(text)] if not _NAMED_FOR_IT.search(f"{text[: span[0]]}\0{text[span[0] : span[1]]}"))
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        between = text[joined[-1][1] : start] if joined else ""
        if joined and (start <= joined[-1][1] or re.fullmatch(r"\s*(?:[-–—]|to|till|until|before|after|and|at|from|в|с|до|и|по|ถึง|-|เวลา|ตอน|น\.)*\s*", between, re.IGNORECASE)):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return [(_led(text, start), _ended(text, start + len(text[start:end].rstrip(" .,;")))) for start, end in joined]


def _behind_its_name(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """A moment without the night that is part of a name: "a quiz night on 5 June"."""
    night = _NIGHT_ON.match(text, span[0])
    if night is None or night.end() >= span[1] or not _NAMED_FOR_IT.search(f"{text[: span[0]]}\0{night['night']}"):
        return span
    return night.end(), span[1]


_NIGHT_ON = lazy(r"(?P<night>nights?|evenings?|brunch|lunch)\s+(?=(?:on|at|from)\s)", re.IGNORECASE)


def _ended(text: str, at: int) -> int:
    """Where a Thai day of the week ends with the day of the month ("วันเสาร์ที่ 12"), or hours with the one they end at ("Friday 9-3")."""
    number = _OF_THE_MONTH.match(text, at) or _UNTIL_HOUR.match(text, at)
    return number.end() if number else at


_UNTIL_HOUR = lazy(r"(?<=[a-zа-яё.] \d)\s?[-–]\s?\d{1,2}(?:[:.]\d\d)?(?:\s?(?:am|pm))?(?![\d:./%-])|(?<=[a-zа-яё.] \d\d)\s?[-–]\s?\d{1,2}(?:[:.]\d\d)?(?:\s?(?:am|pm))?(?![\d:./%-])", re.IGNORECASE)
_OF_THE_MONTH = lazy(r"ที่\s?\d{1,2}(?!\d)")


def _led(text: str, at: int) -> int:
    """Where a day or an hour begins with the Thai word that leads to it: "เปิด 7 โมงเช้า"."""
    lead = next((found for pattern in (_OPENS_TH, _FIRST_DAY, _UNTIL) if (found := pattern.search(text[:at]))), None)
    return lead.start() if lead else at


def facts_in(text: str) -> list[tuple[str, int, int]]:
    """The facts in a text, in its order: the kind of each (price, offer, contact, place, time), its start and its end."""
    found = [(match.lastgroup or "", *match.span()) for match in SIGNAL.finditer(text)]
    bare = LENGTH.sub(lambda match: " " * len(match[0]), text)
    times_told: list[tuple[int, int]] = [*moments(bare), *(match.span() for match in LASTS.finditer(text))]
    free = [span for span in times_told if not any(start < span[1] and span[0] < end for _, start, end in found)]
    return sorted([*found, *(("time", *span) for span in free)], key=lambda fact: fact[1:])


def _signals(text: str) -> frozenset[str]:
    return frozenset(kind for kind, *_ in facts_in(text))


_NO_EVENT = lazy(
    r"\b(?:on|at|by|in|from|for|every|each|to|till|until|the|a|it|and|then|please|pls|ready|needed|due|done|sharp|latest|live|out|up|go(?:es)?|next|this|morning|evening|afternoon|night|weekly|daily)\b"
    r"|(?<![а-яё])(?:в|во|на|к|с|до|и|это|утром|вечером|днём|нужно|надо|готово|каждый|каждую|каждое)(?![а-яё])|วัน|ตอน|เวลา|ทุก|ภายใน|ก่อน|พรุ่งนี้|[^\w\u0e00-\u0e7f]|\d", re.IGNORECASE,
)
"""What may stand beside a time without naming anything that takes place then."""
_A_NAME = 5  # letters that name something, at least


def is_an_event(said: str) -> bool:
    """Whether words name something and the day and hour of it: "live music saturday 8pm"."""
    spans, spoken = moments(said), times.read(said)
    if not spans or not spoken.clocks or not (spoken.days or (spoken.every and ":" in spoken.every.rule)):  # "once a week 2" is no hour of a day
        return False
    rest = said
    for start, end in sorted(spans, reverse=True):
        rest = f"{rest[:start]} {rest[end:]}"
    return len(_NO_EVENT.sub("", rest)) >= _A_NAME
