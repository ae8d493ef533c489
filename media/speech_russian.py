"""How Russian writing is said. `|` divides the words of neighbouring tokens.

Digits take the case of what stands beside them where that is plain to see (a date, a year with its word, an ending after a hyphen);
elsewhere the nominative is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from re import Match

from media.speech_numbers import PHONE, ROMAN, digits, number, phone, plural, roman, words

_N = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?"
_MONTHS = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"]
_MONTH_RE = "|".join(_MONTHS)
_Forms = tuple[str, str, str]
_MONEY: dict[str, tuple[_Forms, str]] = {
    "$": (("доллар", "доллара", "долларов"), "m"), "€": (("евро", "евро", "евро"), "m"), "£": (("фунт", "фунта", "фунтов"), "m"),
    "₽": (("рубль", "рубля", "рублей"), "m"), "руб.": (("рубль", "рубля", "рублей"), "m"), "руб": (("рубль", "рубля", "рублей"), "m"),
    "р.": (("рубль", "рубля", "рублей"), "m"), "฿": (("бат", "бата", "батов"), "m"), "¥": (("иена", "иены", "иен"), "f"),
}  # fmt: skip
_UNITS: dict[str, tuple[_Forms, str]] = {
    "км/ч": (("километр в час", "километра в час", "километров в час"), "m"), "км": (("километр", "километра", "километров"), "m"),
    "см": (("сантиметр", "сантиметра", "сантиметров"), "m"), "мм": (("миллиметр", "миллиметра", "миллиметров"), "m"),
    "м": (("метр", "метра", "метров"), "m"), "кг": (("килограмм", "килограмма", "килограммов"), "m"),
    "мг": (("миллиграмм", "миллиграмма", "миллиграммов"), "m"), "г": (("грамм", "грамма", "граммов"), "m"),
    "т": (("тонна", "тонны", "тонн"), "f"), "мл": (("миллилитр", "миллилитра", "миллилитров"), "m"), "л": (("литр", "литра", "литров"),
    "m"),
    "%": (("процент", "процента", "процентов"), "m"), "°C": (("градус Цельсия", "градуса Цельсия", "градусов Цельсия"), "m"),
    "°": (("градус", "градуса", "градусов"), "m"), "мин.": (("минута", "минуты", "минут"), "f"), "мин": (("минута", "минуты", "минут"),
    "f"),
    "сек.": (("секунда", "секунды", "секунд"), "f"), "сек": (("секунда", "секунды", "секунд"), "f"),
    "с": (("секунда", "секунды", "секунд"), "f"),
    "ч": (("час", "часа", "часов"), "m"), "ГБ": (("гигабайт", "гигабайта", "гигабайт"), "m"),
    "МБ": (("мегабайт", "мегабайта", "мегабайт"), "m"),
    "Гц": (("герц", "герца", "герц"), "m"), "Вт": (("ватт", "ватта", "ватт"), "m"), "чел.": (("человек", "человека", "человек"), "m"),
}  # fmt: skip
_SCALE: dict[str, tuple[_Forms, str]] = {
    "тыс": (("тысяча", "тысячи", "тысяч"), "f"), "млн": (("миллион", "миллиона", "миллионов"), "m"),
    "млрд": (("миллиард", "миллиарда", "миллиардов"), "m"),
}  # fmt: skip
_SHORT = {
    "т.е.": "то есть", "т. е.": "то есть", "т.д.": "так далее", "т. д.": "так далее", "т.п.": "тому подобное", "т. п.": "тому подобное",
    "т.к.": "так как", "т. к.": "так как", "и др.": "и другие", "др.": "другие", "напр.": "например", "см.": "смотри", "стр.": "страница",
    "рис.": "рисунок", "гл.": "глава", "ул.": "улица", "проф.": "профессор", "им.": "имени", "н.э.": "нашей эры", "н. э.": "нашей эры",
    "&": "и", "+": "плюс", "=": "равно", "№": "номер", "тел.": "телефон", "руб.": "рублей", "тыс.": "тысяч", "млн": "миллионов",
    "млрд": "миллиардов",
}  # fmt: skip
_INITIALS = {"США": "сэшэа", "СССР": "эс эс эс эр", "РФ": "эр эф", "ЕС": "е эс", "ООН": "оо эн", "ИИ": "и и", "МГУ": "эм гэ у",
    "ФБР": "фэ бэ эр"}
_LETTERS = {
    "б": "бэ", "в": "вэ", "г": "гэ", "д": "дэ", "ж": "жэ", "з": "зэ", "к": "ка", "л": "эль", "м": "эм", "н": "эн", "п": "пэ", "р": "эр",
    "с": "эс", "т": "тэ", "ф": "эф", "х": "ха", "ц": "цэ", "ч": "че", "ш": "ша", "щ": "ща",
}  # fmt: skip
# The word beside a year, and the endings after a hyphen: case, gender, plural.
_YEAR_CASE = {"год": "n", "года": "g", "году": "p", "годом": "i", "годе": "p"}
_CENTURY_CASE = {"век": "n", "века": "g", "веке": "p", "веку": "d", "веком": "i"}
_ENDINGS = {"й": ("n", "m"), "ый": ("n", "m"), "ий": ("n", "m"), "го": ("g", "m"), "ого": ("g", "m"), "му": ("d", "m"), "ому": ("d", "m"),
            "м": ("p", "m"), "ом": ("p", "m"), "я": ("n", "f"), "ая": ("n", "f"), "ой": ("g", "f"), "ю": ("a", "f"), "ую": ("a", "f"),
            "е": ("n", "n"), "ое": ("n", "n")}  # fmt: skip


def _ordinal(value: int, case: str = "n", gender: str = "m") -> str:
    return words(value, "ru", to="ordinal", case=case, gender=gender)


def _plural_ordinal(value: int, ending: str) -> str:
    """1990-е, 1990-х, 1990-м: the singular's stem with a plural ending."""
    stem = re.sub(r"(?:ый|ий|ой)$", "", _ordinal(value))
    return stem + {"е": "ые", "х": "ых", "м": "ым"}[ending]


def _date(match: Match[str]) -> str:
    said = f"{_ordinal(int(match['d']), 'g', 'n')}|{match['m'].lower()}"
    if not match["y"]:
        return said
    year = _ordinal(int(match["y"]), "g")
    return f"{said}|{year}|года" if match["g"] else f"{said}|{year} года"


def _numeric_date(match: Match[str]) -> str:
    day, month = int(match["d"]), int(match["m"])
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return digits(match[0], "ru")
    return f"{_ordinal(day, 'g', 'n')} {_MONTHS[month - 1]} {_ordinal(int(match['y']), 'g')} года"


def _year(match: Match[str]) -> str:
    word = match["w"].lower()
    before = (match["before"] or "").strip().lower()
    if word == "г.":
        word = {"в": "году", "с": "года", "до": "года", "к": "году", "из": "года", "от": "года", "после": "года"}.get(before, "год")
    case = "d" if word == "году" and before in ("к", "по") else _YEAR_CASE[word]
    said = f"{_ordinal(int(match['y']), case)}|{word}"
    return f"{before}|{said}" if before else said


def _century(match: Match[str]) -> str:
    word = match["w"].lower()
    word = "век" if word == "в." else word
    return f"{_ordinal(roman(match['r']), _CENTURY_CASE[word])}|{word}"


def _time(match: Match[str]) -> str:
    hour, minute = int(match["h"]), int(match["m"])
    if minute == 0:
        return f"{words(hour, 'ru')} {plural(hour, ('час', 'часа', 'часов'))}"
    return f"{words(hour, 'ru')} {'ноль ' if minute < 10 else ''}{words(minute, 'ru')}"


def _counted(text: str, forms: _Forms, gender: str) -> tuple[str, str]:
    """The number and its noun; after a fraction the noun is in the genitive singular."""
    plain_text = re.sub(r"[\s\u00a0\u202f]", "", text)
    if not plain_text.isdigit():
        return number(text, "ru"), forms[1]
    return number(text, "ru", gender=gender), plural(int(plain_text), forms)


def _quantity(match: Match[str]) -> str:
    said, noun = _counted(match["n"], *(_UNITS | _MONEY)[match["unit"]])
    minus = "минус " if match[0][0] in "-−" else ""
    return f"{minus}{said}{'|' if match['gap'] else ' '}{noun}"


def _scaled(match: Match[str]) -> str:
    said, noun = _counted(match["n"], *_SCALE[match["scale"].rstrip(".")])
    money = (match["unit"] or match["sign"] or "").strip()
    tail = _MONEY[money][0][2] if money in _MONEY else ""
    first = "|" if match["gap"] else " "
    return f"{said}{first}{noun}" + ((("|" if match["unit"] and match["gap2"] else " ") + tail) if tail else "")


def _signed(match: Match[str]) -> str:
    return " ".join(_counted(match["n"], *_MONEY[match["sign"]]))


def _ended(match: Match[str]) -> str:
    value, ending = int(match["n"]), match["e"].lower()
    if ending == "х" or (ending in "ем" and value % 10 == 0):
        return _plural_ordinal(value, ending)
    return _ordinal(value, *_ENDINGS[ending])


def _span(match: Match[str]) -> str:
    a, b = (re.sub(r"\D", "", match[name]) for name in "ab")
    return f"от {words(int(a), 'ru', case='g')} до {words(int(b), 'ru', case='g')}"


def _short(match: Match[str]) -> str:
    return _SHORT[match[0].lower()]


_SHORT_RE = "|".join(re.escape(short) for short in sorted(_SHORT, key=len, reverse=True))
_QUANTITY_RE = "|".join(re.escape(unit) for unit in sorted(_UNITS | _MONEY, key=len, reverse=True))
_MONEY_RE = "|".join(re.escape(unit) for unit in sorted(_MONEY, key=len, reverse=True))
RULES: list[tuple[re.Pattern[str], Callable[[Match[str]], str]]] = [
    (re.compile(PHONE), lambda match: phone(match[0], "ru")),
    (re.compile(r"\b(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)\b"), _numeric_date),
    (re.compile(r"\b(?P<d>\d{1,2})\.(?P<m>\d\d)\.(?P<y>\d{4})\b"), _numeric_date),
    (re.compile(rf"\b(?P<d>\d{{1,2}})\s+(?P<m>{_MONTH_RE})\b(?:\s+(?P<y>\d{{4}})\b(?P<g>\s+(?:года|г\.))?)?", re.I), _date),
    (re.compile(r"(?P<before>\b(?:в|с|до|к|из|от|после|по)\s+)?\b(?P<y>[12]\d{3})\s+(?P<w>год(?:а|у|ом|е)?\b|г\.)", re.I), _year),
    (re.compile(rf"\b(?P<r>{ROMAN})(?<=[IVXLC])\s+(?P<w>век(?:а|е|у|ом)?\b|в\.)"), _century),
    (re.compile(r"\b(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)\b"), _time),
    (re.compile(rf"(?P<sign>[$€£₽¥฿])?(?P<n>{_N})(?P<gap>\s+)?(?P<scale>тыс\.?|млн\.?|млрд\.?)(?:(?P<gap2>\s+)?(?P<unit>{_MONEY_RE}))?(?!\w)"),
     _scaled),
    (re.compile(rf"(?P<sign>[$€£₽¥฿])\s?(?P<n>{_N})"), _signed),
    (re.compile(r"\b(?P<n>\d{1,4})-(?P<e>ый|ий|ого|ому|ом|ая|ую|ой|ое|го|му|й|я|ю|е|х|м)(?!\w)", re.I), _ended),
    (re.compile(r"(?<![\w-])(?P<a>\d{1,3}|\d{5,9})\s?[–—-]\s?(?P<b>\d{1,3}|\d{5,9})(?![\w-])"), _span),
    (re.compile(rf"(?<![\w.])[-−]?(?P<n>{_N})(?P<gap>[ \u00a0]+)?(?P<unit>{_QUANTITY_RE})(?![\w°])"), _quantity),
    (re.compile(r"№\s?(?P<n>\d+)"), lambda match: "номер " + number(match["n"], "ru")),
    (re.compile(rf"(?<![\w.])(?:{_SHORT_RE})(?!\w)", re.I), _short),
    (re.compile(rf"(?<![\w.,-])[-−](?P<n>{_N})(?!\w)"), lambda match: "минус " + number(match["n"], "ru")),
    (re.compile(_N), lambda match: number(match[0], "ru")),
    (re.compile(r"%"), lambda _: "процентов"),
]  # fmt: skip


def plain(run: str) -> str:
    """Letters between the rules' finds; initials without a vowel are spelled."""
    return " ".join(_said(word) for word in re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", run))


def _said(word: str) -> str:
    if word in _INITIALS:
        return _INITIALS[word]
    if word.isupper() and 2 <= len(word) <= 5 and not re.search("[АЕЁИОУЫЭЮЯA-Z]", word):
        return " ".join(_LETTERS.get(char, char) for char in word.lower())
    return word.lower() if word.isupper() and len(word) > 1 and not word.isascii() else word
