# ruff: noqa: E501 - patterns read better unbroken
"""A sheet or a film and the facts of it told in one breath, without a sign between them: "poster for our gym first class free 12 high street",
«постер для пекарни скидка 20% до воскресенья адрес ул ленина 14», "แบนเนอร์เฟส ลดทั้งร้าน 20% วันที่ 5-7 ธค. พื้นหลังสีเขียว". Up to the first fact
it says what is to be made and about what; each fact is a line of its own, word for word, and how it is to look is none of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace

from agent.contract import Request
from agent.language import detect
from agent.local.announcing.announced import FIELD, telling
from agent.local.announcing.announcement import FILM, PUTS_OUT, SHEET, as_line
from agent.local.announcing.facts import DISTANCE, LENGTH, moments
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_SIGNS = lazy(r"[,;:\"!?\n“”«»()]|[a-zа-яё]{3}\.\s+\S|\s[–—-]\s", re.IGNORECASE)
_ASKS = lazy(
    r"\b(?:add|put|write|include|mention|saying|says?|titled?|called|end(?:ing)? with|at the end|that)\b|(?<![а-яё])(?:добавь|напиши|укажи|впиши|надпис|текст|слова|в конце|что)(?![а-яё])|ใส่|เพิ่ม|เขียน|ว่า(?=\s|$|[\u0e00-\u0e7f]{4})|ข้อความ|ท้าย|จบด้วย|แจ้ง|ชื่อ",
    re.IGNORECASE,
)
"""Asks for words in words of its own, which others read."""
_PRICES = lazy(r"\d\s?(?:บาท|฿|руб[а-яё]*|р\.?(?![а-яё])|₽|dollars|bucks|baht|euros?)|[$€£฿]\d", re.IGNORECASE)
_INSTEAD_OF = lazy(r"\b(?:now|was|instead|from)\b|(?<![а-яё])(?:вместо|было|теперь|от)(?![а-яё])|ลด|เหลือ|จาก|แทน", re.IGNORECASE)
"""One price for another, and no list of things with theirs."""
_OFFERED = lazy(r"%|\bfree\b|half price|(?<![а-яё])(?:бесплатн|скидк|в подарок)|\d\s?(?:руб|₽|dollars|baht)|[$€£]\d", re.IGNORECASE)
"""Is told even where nothing else is: a day alone may be of what is announced."""
_LONGEST, _MOST = 240, 8
_STREET = r"(?:street|st|road|rd|lane|ln|avenue|ave|drive|square|way|place|boulevard|blvd)"
_DAY_EN = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_DAY_RU = r"(?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)[а-яё]*"
_FACTS = {
    "en": lazy(
        rf"(?<![\w-])(?:\d+ ?%|(?:first|second|third|every|each)\s\w+(?:\s\w+)?\s(?:is )?(?:for )?(?:free|half price)|half price|buy \w+ get|free (?:entry|coffee|delivery|parking|drinks?|wi-?fi|trial|classes)"
        rf"|(?:(?:only|just|now|from) )?(?:[$€£]\d|\d+ (?:dollars|bucks|baht|euros?|usd|thb)\b)|(?:only )?(?:until|till)\s|(?:only )?this (?:weekend|week|month|{_DAY_EN})|today only|every {_DAY_EN}|(?:every ?day|daily|weekdays|weekends)\b|on {_DAY_EN}|{_DAY_EN}\b"
        rf"|open(?:s|ed)? (?:from|at|in|daily|every|since|now|until|\d|{_DAY_EN})|closed (?:on|from|for|until)|doors (?:open )?(?:at|\d)|starts? (?:at|\d)|call (?:us|now|\+?\d)|(?:phone|tel|telephone|whatsapp)\.? \+?\d|new (?:\w+ )?(?:menu|collection|arrivals|flavou?rs?|location|class(?:es)?)|come (?:to|and|by|see)|visit us|we (?:are|bake|make|sell|have|serve|open|offer|do|roast|brew|deliver|cook|use|grow|teach|only)\b|address\s|(?:at )?\d{{1,4}} (?:[a-z]+ ){{1,2}}{_STREET}\b)",
        re.IGNORECASE,
    ),
    "ru": lazy(
        rf"(?<![\w-])(?:скидк[аи]|распродажа|акция|-?\d+ ?%|минус \d|(?:перв|втор|трет|кажд)[а-яё]+ [а-яё]+ (?:бесплатно|в подарок|за полцены|со скидкой)|вход|бесплатн[а-яё]+"
        rf"|(?:от |всего |за |по )?\d[\d ]{{0,8}}(?:руб[а-яё]*|р|₽|бат|тенге)(?![а-яё])|цен[аы] |(?:только )?до (?:\d|конца|завтра|{_DAY_RU})|с \d{{1,2}}(?:[:.]\d\d)? (?:до|по) |по (?:будням|выходным|{_DAY_RU})|в {_DAY_RU}|(?:каждый|каждую|каждое) |ежедневно|круглосуточно"
        r"|(?:наш )?адрес |ул\.? [а-яё]|улица |(?:проспект|переулок|площадь|набережная|бульвар) |(?:тел|телефон|звоните|запись|записывайтесь|приходите|приезжайте|заходите|жд[её]м|пишите)(?![а-яё])|мы [а-яё]|(?:открыл[аи]сь|открылся|открыты?|открываемся|работа(?:ем|ет)|закрыты?|переехали|варим|печ[её]м|жарим)(?![а-яё])|[а-яё]{4,}(?:ая|ой|ская|ский) \d{1,3}$)",
        re.IGNORECASE,
    ),
}  # fmt: skip
"""Where a fact begins."""
_LEADS_ON = lazy(
    r"(?:\b(?:to|at|on|from|until|till|by|for|of|the|an?|in|only|just|address|phone|tel|call(?: us)?|visit(?: us)?|open|closed|doors|starts?|every|now)|(?<![а-яё])(?:до|по|на|с|со|в|во|за|от|к|только|адрес|ул\.?|улица|скидк[аи]|акция|тел|телефон|телефону|звоните|запись|приходите|заходите|работаем|работает|вход|наш|открыт[ыа]?|закрыт[ыа]?))\s*$",
    re.IGNORECASE,
)
"""What a fact goes on behind."""
_OF_A_NUMBER = lazy(r"(?:an?|per|в|за)\s(?:day|week|month|hour|year|день|неделю|месяц|час|год|человека)(?!\w)", re.IGNORECASE)
_COLOURS = r"(?:red|blue|green|yellow|pink|purple|orange|black|white|brown|grey|gray|gold|pastel|beige|navy|teal)"
_COLOURS_RU = r"(?:красн|син|голуб|зел[её]н|ж[её]лт|розов|фиолетов|оранжев|ч[её]рн|бел|коричнев|сер|золот|бежев)[а-яё]+"
_HOWS = {
    "en": lazy(rf"(?<!\w)(?:(?:in |on (?:an? )?)?{_COLOURS}(?: and {_COLOURS})?(?: (?:colou?rs?|letters|text|background|tones?))?(?=\s|$)|vertical|square(?=\s*$| (?:format|poster|banner|picture|one)\b)|horizontal|(?:no|with) (?:music|text|voice|subtitles)|(?:with an? )?(?:fe)?male voice)", re.IGNORECASE),
    "ru": lazy(rf"(?<!\w)(?:(?:на |в )?{_COLOURS_RU}(?: и {_COLOURS_RU})?(?: (?:цвет|фон|тон|букв|шрифт)[а-яё]*)?(?=\s|$)|(?:вертикальн|квадратн|горизонтальн)[а-яё]+|(?:с|без) (?:музык|текст|озвучк|субтитр)[а-яё]+|(?:мужск|женск)[а-яё]+ голос[а-яё]*)", re.IGNORECASE),
}  # fmt: skip
"""Where it is said how it is to look or to sound."""
_BARE_HEAD = lazy(
    r"\b(?:please|pls|can|could|you|i|we|make|create|design|draw|need|want|me|us|an?|the|our|my|promo|sale|big|for)\b|(?<![а-яё])(?:сделай|нужен|нужна|нужно|нарисуй|хочу|мне|нам|для|наш[а-яё]*)(?![а-яё])|[\W\d_]+|ช่วย|ขอ|อยากได้|ทำ|สร้าง|ออกแบบ|เฟซบุ๊ก|เฟสบุ๊ก|เฟส|ไอจี|ไลน์|หน้าร้าน|ติดร้าน",
    re.IGNORECASE,
)
_PRICED_RU = lazy(r"(?P<head>.*(?<![а-яё])для (?:наш[а-яё]+ )?[а-яё-]{4,})\s(?P<thing>[а-яё-]{4,}(?: [а-яё-]{4,})?)$", re.IGNORECASE)
_PRICE_FIRST = lazy(r"(?:от |всего |за |по )?\d[\d ]*(?:руб|р(?![а-яё])|₽|бат)", re.IGNORECASE)
_ABOUT = {"en": '{} about "{}"', "ru": '{} про "{}"', "th": '{}เรื่อง "{}"'}
_HOW_TH = lazy(
    r"(?:ขอ|เอา|ใช้)?(?:เป็น)?(?:พื้น(?:หลัง)?|ตัวหนังสือ|ตัวอักษร|ฟอนต์|โทน|สี(?!่)|แนวตั้ง|แนวนอน|จัตุรัส|เสียง|เพลง|ดนตรี|ใส่|มีเพลง|ไม่|ขนาด|สไตล์|น่ารัก|สวย|พูด|ประมาณ)|(?:ความยาว|ยาว)?\d{1,3}(?:วิ|วินาที|นาที)"
)
_FACT_TH = lazy(
    r"\d|[\u0e00-\u0e7f]{2,7}ละ$|ลด(?!เหลือ)|ซื้อ|โปร(?!โม)|ฟรี|แถม|ราคา|เริ่ม|เพียง|แค่|ถึง|วันที่|เฉพาะ|ทุกวัน|วันนี้|วัน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)|ตั้งแต่|พรุ่งนี้|เปิด(?!ตัว)|ปิด|หยุด|เวลา|โทร|ไลน์|เบอร์|ถนน|ซอย|ชั้น|ตรงข้าม|สาขา|ซัก(?!ผ้า)|มา$|รับ|จอง|ค่าเข้า|เข้าฟรี|ส่งฟรี"
)
_OPEN_TH = lazy(
    r"(?:(?<=\d )(?:และ|กับ)|ลด[\u0e00-\u0e7f]*|เหลือ|วันที่|ซัก|เปิด|ปิด|หยุด|เวลา|แถม|ซื้อ|(?:^|\s|โปร)มา|จ่าย|ราคา|เพียง|แค่|เริ่ม(?:ต้น)?|โปร|ถึง|ตั้งแต่|ฟรี|ละ|โทร|เบอร์|รับ|ที่|ชั้น|ห้อง|อายุ|จาก|หลัง|ก่อน)$"
)
"""What a number is told behind."""
_GOES_ON_TH = lazy(
    r"(?:บาท|(?:และ|กับ)$|เปอร์เซ็นต์|%|ครั้ง|แก้ว|ชิ้น|อัน|ตัว|คน|ท่าน|แถม|จ่าย|ฟรี|ลดเหลือ|เหลือ|ทั้งร้าน|ทุก(?:เมนู|อย่าง|ชิ้น|แก้ว)|โมง|ทุ่ม|น\.?$|จาก|ถึง(?=\s?\d)|-|(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)[\u0e00-\u0e7f]*|(?:ม\.?ค|ก\.?พ|มี\.?ค|เม\.?ย|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย|ต\.?ค|พ\.?ย|ธ\.?ค)\.?$)"
)
_LETTERS_TH = lazy(r"(?:ขอ|เอา|ใช้)?(?:ตัวหนังสือ|ตัวอักษร|ฟอนต์)")
_SECONDS_TH = lazy(r"(?<=\d)\s(?=(?:วินาที|วิ|นาที)(?:\s|$))")
_POLITE_TH = lazy(r"(?:หน่อย|ให้|(?<!นา)ที|ด้วย|เลย|นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|(?<!จ)อะ|อ่ะ)+(?=\s|$)")
_COUNT_TH, _OF_MONEY_TH = (
    lazy(r"\d{1,4}"),
    lazy(r"(?:บาท|เปอร์เซ็นต์|%|แถม|โมง|ทุ่ม|น\.?$|(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา))"),
)
"""A number, and what makes a fact of it: three cats are none."""
_WHOSE_TH = lazy(r"(?:ร้าน|คาเฟ่|คลินิก|โรงเรียน|สปา)[\u0e00-\u0e7f]{3,}$")
_ON_A_DAY = lazy(r"วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)(?:นี้|หน้า)?$|(?:พรุ่ง|วัน)นี้$")
_CLOCK_TH = lazy(r"\d{1,2}(?:[:.]\d\d)?\s?(?:โมง|ทุ่ม|น\.|-)")
_NUMBERED_TH = lazy(r"\d|ลด|ฟรี|แถม")


@dataclass
class _Told:
    """A message in its parts: what is to be made and of what, what is told, and how it is to look."""

    head: str
    facts: list[str] = field(default_factory=list[str])
    hows: list[str] = field(default_factory=list[str])


_FOR_TH = lazy(r"(?:ให้|สำหรับ)(?:ร้าน|คลินิก|โรงเรียน|บริษัท)|ของ(?:คลินิก|โรงเรียน|บริษัท)|ไม่เกิน\s?\d")
"""Behind a fact: whose it is, or how far it reaches."""


def in_one_breath(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the sheet or the film, each fact carried by it; None for any other message."""
    text, language = normalise(request.text), detect(request.text, request.language)
    if request.question or request.attachments or request.earlier or len(text) > _LONGEST or _SIGNS.search(text):
        return None
    if _ASKS.search(text) or re.search(DISTANCE, text, re.IGNORECASE) or (len(_PRICES.findall(text)) > 1 and not _INSTEAD_OF.search(text)):
        return None
    if not (SHEET.search(text) or FILM.search(text)) or PUTS_OUT.search(FILM.sub(" ", text)):
        return None
    told = _thai(text) if language == "th" else _spaced(text, language)
    if told is None or not told.head or len(told.facts) > _MOST or told.head.rstrip().endswith("วันที่") or _FOR_TH.search(text):
        return None
    facts = [as_line(fact) for fact in told.facts]
    bare = not re.search(r"\w{3}", _BARE_HEAD.sub(" ", FILM.sub(" ", SHEET.sub(" ", told.head))))
    if bare and (language != "th" or FILM.search(told.head) or not SHEET.search(told.head)):
        return None
    head = _ABOUT.get(language, _ABOUT["en"]).format(told.head, facts[0]) if bare else told.head
    return _carrying(request, index, again, head, told, facts[1:] if bare else facts, facts[0] if bare else "")


def _carrying(
    request: Request, index: Matcher, again: Callable[[Request], Plan], head: str, told: _Told, facts: list[str], title: str
) -> Plan | None:
    """The plan of what is to be made, looking as is told, with its facts; its subject is that of the wish without how it is to look."""
    able, language = telling(index), detect(request.text, request.language)
    plain = next(
        (plan for lead in ("", _LEAD_TO.get(language, "")) if _makes(plan := again(replace(request, text=f"{lead}{head}")), able)), None
    )
    if plain is None:
        return None
    how = (" " if language == "th" else ", ").join(_seen(told.hows))
    read = (
        [again(replace(request, text=f"{words}{' ' if language == 'th' else ', '}{how}")) for words in dict.fromkeys((head, told.head))]
        if how
        else []
    )
    alike = [plan.steps[0] for plan in read if _makes(plan, able) and plan.steps[0].tool == plain.steps[0].tool]
    step = max([plain.steps[0], *alike], key=lambda one: len(one.args.keys() - {FIELD, "title"}))
    about = {name: plain.steps[0].args[name] for name in ("prompt", "topic") if name in plain.steps[0].args}
    facts = [*(line for line in plain.steps[0].args.get(FIELD) or () if line not in (*facts, title)), *facts]  # prices that the head tells
    values: dict[str, object] = {**about, **({FIELD: facts} if facts else {}), **({"title": title} if title else {})}
    ability = able[step.tool]
    if not about or (title and "title" not in ability.slots):
        return None
    made = wording.with_values(
        step.model_copy(update={"args": {name: value for name, value in step.args.items() if name != FIELD}}), ability, values, language
    )
    return Plan(goal=made.title, steps=[made])


_LEAD_TO = {"en": "make a ", "ru": "сделай ", "th": "ทำ"}


def _makes(plan: Plan, able: Collection[str]) -> bool:
    """Whether one thing is made, which carries facts."""
    return not plan.question and len(plan.steps) == 1 and plan.steps[0].tool in able


def _seen(hows: list[str]) -> list[str]:
    """How it is to look, without the colour of its letters where it has one of its own."""
    ground = [how for how in hows if not _LETTERS_TH.match(how)]
    return ground if any("สี" in how for how in ground) else hows


def _spaced(text: str, language: str) -> _Told | None:
    """The parts of a message whose words are set apart: each begins where a fact or a look does."""
    if language not in _FACTS:
        return None
    lengths = [match.group() for match in LENGTH.finditer(text)]
    marks: dict[int, bool] = {match.start(): False for match in _FACTS[language].finditer(text)}
    marks |= {
        start: False
        for start, end in moments(text)
        if not LENGTH.search(text[start:end]) and not any(at <= start <= at + 12 for at in marks)
    }
    marks |= {match.start(): True for match in _HOWS[language].finditer(text)}
    made = SHEET.search(text) or FILM.search(text)
    starts = sorted(at for at in marks if made and at > made.end() - 1)
    if made is None or not starts or sum(not marks[at] for at in starts) < 1:
        return None
    told = _Told(text[: starts[0]].strip())
    starts = [at for number, at in enumerate(starts) if number == 0 or marks[at] or not _together(text, marks, starts[number - 1], at)]
    for at, end in zip(starts, [*starts[1:], len(text)], strict=True):
        piece = re.sub(r"\s+(?:and|и|а)$", "", text[at:end].strip(), flags=re.IGNORECASE)
        (told.hows if marks[at] else told.facts).append(piece)
    if (thing := _PRICED_RU.match(told.head)) and told.facts and _PRICE_FIRST.match(told.facts[0]) and not marks[starts[0]]:
        told.head, told.facts[0] = thing["head"], f"{thing['thing']} {told.facts[0]}"
    told.facts = _without_lengths(told, lengths)
    if all(moments(fact) and not _OFFERED.search(fact) for fact in told.facts):
        return None
    return told if len(told.facts) > 1 or (SHEET.search(told.head) and _OFFERED.search(told.facts[0])) else None


def _together(text: str, marks: dict[int, bool], before: int, at: int) -> bool:
    """Whether what begins there goes on with the fact before it: "until" + "friday", "адрес" + "ул ленина 14", "300 a day"."""
    return not marks[before] and bool(_LEADS_ON.search(text[before:at]) or _OF_A_NUMBER.match(text, at))


def _without_lengths(told: _Told, lengths: list[str]) -> list[str]:
    """The facts without how long a film is to be, which is no fact of it."""
    kept: list[str] = []
    for fact in told.facts:
        for length in lengths:
            if re.search(rf"\s{re.escape(length)}$", fact):
                fact = fact[: -len(length)].strip()
                told.hows.append(length)
        kept += [fact] if fact else []
    return kept


def _thai(text: str) -> _Told | None:
    """The parts of a Thai message, which stand apart where it has a space."""
    text = _SECONDS_TH.sub("", _POLITE_TH.sub("", text))
    made = SHEET.search(text) or FILM.search(text)
    if made is None or made.start() > _LATEST or (not SHEET.search(text) and not _NOW_TH.search(text)):
        return None
    behind = text[made.end() :]
    glued = re.match(r"(?:ลด|โปร(?!โม)|ซื้อ|แถม)", behind)
    first, *pieces = [piece for piece in (f"{text[: made.end()]} {behind}" if glued else text).split(" ") if piece]
    told, last = _Told(first), ""
    for piece, after in zip(pieces, [*pieces[1:], ""], strict=False):
        if _HOW_TH.match(piece):
            told.hows.append(piece)
            last = "how"
        elif last == "fact" and (
            _goes_on(told.facts[-1], piece) or (_ON_A_DAY.search(told.facts[-1]) and _CLOCK_TH.match(f"{piece} {after}"))
        ):
            told.facts[-1] += f" {piece}"
        elif last == "how" and not _FACT_TH.match(piece) and not _WHOSE_TH.match(piece):
            told.hows.append(piece)
        elif last or (_FACT_TH.match(piece) and not (_COUNT_TH.fullmatch(piece) and not _OF_MONEY_TH.match(after))):
            told.facts.append(piece)
            last = "fact"
        else:
            told.head += f" {piece}"
    named = next((fact for fact in told.facts if _WHOSE_TH.match(fact)), "")
    if named and told.head == first and not re.search(r"ร้าน|คาเฟ่|คลินิก|โรงเรียน|สปา", first):
        told.head, told.facts = f"{first}{named}", [fact for fact in told.facts if fact != named]
    return told if any(_NUMBERED_TH.search(fact) for fact in told.facts) else None


_LATEST = 24
_NOW_TH = lazy(r"\d\s?(?:บาท)?\s?(?:ลด)?เหลือ")
"""A film of a price for another; what else is told of films in Thai is read by its spaces elsewhere."""


def _goes_on(fact: str, piece: str) -> bool:
    """Whether a piece belongs to the fact before it: a number to what it counts, a unit or a month to its number."""
    if re.match(r"\d", piece):
        return bool(_OPEN_TH.search(fact))
    return bool(_GOES_ON_TH.match(piece)) and bool(re.search(r"(?:\d|%|บาท|ครั้ง|ฟรี|แก้ว|ชิ้น|แถม)$", fact))
