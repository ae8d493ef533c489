"""How English writing is said: what stands in digits, signs and short forms, in words. `|` divides the words of neighbouring tokens."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from re import Match

from media.speech_numbers import PHONE, ROMAN, digits, number, phone, roman, words

_N = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
_MONTH = {name: name for name in _MONTHS} | {name[:3]: name for name in _MONTHS} | {"sept": "september"}
_MONTH_RE = "|".join(sorted(_MONTH, key=len, reverse=True))
_SCALE = {"k": "thousand", "m": "million", "mn": "million", "b": "billion", "bn": "billion", "t": "trillion", "tn": "trillion",
          "thousand": "thousand", "million": "million", "billion": "billion", "trillion": "trillion"}  # fmt: skip
_MONEY = {"$": ("dollar", "dollars"), "€": ("euro", "euros"), "£": ("pound", "pounds"), "¥": ("yen", "yen"), "฿": ("baht", "baht"),
          "₽": ("ruble", "rubles"), "₹": ("rupee", "rupees"), "₩": ("won", "won")}  # fmt: skip
_CODES = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "THB": "฿", "RUB": "₽", "INR": "₹"}
_UNITS = {
    "km/h": ("kilometre per hour", "kilometres per hour"), "mph": ("mile per hour", "miles per hour"),
    "m/s": ("metre per second", "metres per second"),
    "km": ("kilometre", "kilometres"), "cm": ("centimetre", "centimetres"), "mm": ("millimetre", "millimetres"), "m": ("metre", "metres"),
    "kg": ("kilogram", "kilograms"), "mg": ("milligram", "milligrams"), "g": ("gram", "grams"), "lb": ("pound", "pounds"),
    "lbs": ("pound", "pounds"), "oz": ("ounce", "ounces"), "ft": ("foot", "feet"), "ml": ("millilitre", "millilitres"),
    "l": ("litre", "litres"), "L": ("litre", "litres"), "kHz": ("kilohertz", "kilohertz"), "MHz": ("megahertz", "megahertz"),
    "GHz": ("gigahertz", "gigahertz"), "Hz": ("hertz", "hertz"), "kW": ("kilowatt", "kilowatts"), "W": ("watt", "watts"),
    "kB": ("kilobyte", "kilobytes"), "MB": ("megabyte", "megabytes"), "GB": ("gigabyte", "gigabytes"), "TB": ("terabyte", "terabytes"),
    "ms": ("millisecond", "milliseconds"), "s": ("second", "seconds"), "sec": ("second", "seconds"), "min": ("minute", "minutes"),
    "h": ("hour", "hours"), "hrs": ("hour", "hours"), "%": ("percent", "percent"), "°C": ("degree Celsius", "degrees Celsius"),
    "°F": ("degree Fahrenheit", "degrees Fahrenheit"), "°": ("degree", "degrees"), "px": ("pixel", "pixels"),
    "fps": ("frame per second", "frames per second"),
}  # fmt: skip
_UNIT_RE = "|".join(re.escape(unit) for unit in sorted(_UNITS, key=len, reverse=True))
_SHORT = {
    "mr.": "mister", "mrs.": "missis", "ms.": "miss", "dr.": "doctor", "prof.": "professor", "st.": "saint", "vs.": "versus",
    "vs": "versus",
    "e.g.": "for example", "i.e.": "that is", "etc.": "et cetera", "approx.": "approximately", "jr.": "junior", "sr.": "senior",
    "dept.": "department", "inc.": "incorporated", "ltd.": "limited", "ca.": "circa", "w/": "with", "w/o": "without", "&": "and",
    "+": "plus",
    "=": "equals", "a.m.": "ay em", "p.m.": "pee em", "u.s.": "you ess", "u.k.": "you kay", "b.c.": "bee see", "a.d.": "ay dee",
    "min.": "minutes", "max.": "maximum", "fig.": "figure", "vol.": "volume", "ch.": "chapter",
}  # fmt: skip
_LETTERS = {
    "a": "ay", "b": "bee", "c": "see", "d": "dee", "e": "ee", "f": "eff", "g": "jee", "h": "aitch", "i": "eye", "j": "jay", "k": "kay",
    "l": "ell", "m": "em", "n": "en", "o": "oh", "p": "pee", "q": "cue", "r": "are", "s": "ess", "t": "tee", "u": "you", "v": "vee",
    "w": "double you", "x": "ex", "y": "why", "z": "zee",
}  # fmt: skip
# Said letter by letter although they could be read as a word; other capitals without a vowel always are.
_SPELLED = {
    "AI", "API", "AR", "CEO", "CFO", "CIA", "CTO", "DIY", "EQ", "ETA", "EU", "EV", "FAQ", "FBI", "ID", "IO", "IOS", "IP", "IQ", "IT",
    "OS", "TV", "UAE", "UI", "UK", "UN", "URL", "US", "USA", "USB", "UX", "VR",
}  # fmt: skip
_FRACTION = {"½": "one half", "¼": "one quarter", "¾": "three quarters", "⅓": "one third", "⅔": "two thirds"}
_COUNTED = "war|chapter|part|volume|phase|type|act|section|episode|season|level|stage"
_KINGS = (
    "louis|henry|charles|george|edward|james|richard|william|elizabeth|napoleon|peter|catherine|alexander|nicholas|rama|pope|king|queen"
)


def spell(text: str) -> str:
    """Letter by letter: `GPT` -> `jee pee tee`."""
    return " ".join(_LETTERS[char] for char in text.lower() if char in _LETTERS).replace("-", " ")


def year(value: int) -> str:
    """1984 -> nineteen eighty four; 2005 -> two thousand five."""
    if 2000 <= value <= 2009:
        return words(value, "en").replace(" and", "")
    return words(value, "en", to="year")


def _number(text: str) -> str:
    plain = text.replace(",", "")
    if re.fullmatch(r"1[1-9]\d\d|20\d\d", text):
        return year(int(plain))
    return number(text, "en")


def _one(text: str) -> bool:
    return text == "1"


def _date(day: str, month: str, the_year: str | None) -> str:
    name, ordinal = _MONTH[month.lower().rstrip(".")], words(int(day), "en", to="ordinal")
    return f"{name}|{ordinal}" + (f"|{year(int(the_year))}" if the_year else "")


def _iso(match: Match[str]) -> str:
    month = int(match["m"])
    if not 1 <= month <= 12 or not 1 <= int(match["d"]) <= 31:
        return digits(match[0], "en")
    return f"{_MONTHS[month - 1]} {words(int(match['d']), 'en', to='ordinal')} {year(int(match['y']))}"


def _day_first(match: Match[str]) -> str:
    name, ordinal = _MONTH[match["m"].lower().rstrip(".")], words(int(match["d"]), "en", to="ordinal")
    return f"the {ordinal} of|{name}" + (f"|{year(int(match['y']))}" if match["y"] else "")


def _time(match: Match[str]) -> str:
    hour, minute, half = int(match["h"]), int(match["m"]), (match["half"] or "").lower().replace(".", "")
    said = words(hour, "en")
    if minute:
        said += " oh " + words(minute, "en") if minute < 10 else " " + words(minute, "en")
    elif not half:
        said += " o'clock" if 1 <= hour <= 12 else " hundred hours"
    return said + (("|" if match["gap"] else " ") + spell(half) if half else "")


def _money(match: Match[str]) -> str:
    amount, scale, sign = match["n"], (match["scale"] or "").lower(), match["sign"]
    one, many = _MONEY[sign]
    if scale:
        joint = "|" if match["gap"] else " "
        return f"{number(amount, 'en')}{joint}{_SCALE[scale]} {many}"
    cents = re.fullmatch(r"([\d,]+)\.(\d\d)", amount)
    if cents and sign in "$€£":
        whole, part = cents[1], int(cents[2])
        small = "pence" if sign == "£" else "cents" if part != 1 else "cent"
        rest = f" and {words(part, 'en')} {small}" if part else ""
        return f"{number(whole, 'en')} {one if _one(whole) else many}{rest}"
    return f"{number(amount, 'en')} {one if _one(amount) else many}"


def _coded(match: Match[str]) -> str:
    one, many = _MONEY[_CODES[match["code"]]]
    return f"{number(match['n'], 'en')}{'|' if match['gap'] else ' '}{one if _one(match['n']) else many}"


def _unit(match: Match[str]) -> str:
    one, many = _UNITS[match["unit"]]
    return f"{number(match['n'], 'en')}{'|' if match['gap'] else ' '}{one if _one(match['n']) else many}"


def _span(match: Match[str]) -> str:
    return f"{_number(match['a'])} to {_number(match['b'])}"


def _parts(match: Match[str]) -> str:
    a, b = int(match["a"]), int(match["b"])
    name = {2: "half", 4: "quarter"}.get(b) or words(b, "en", to="ordinal")
    if b == 1:
        return f"{words(a, 'en')} over one"
    return f"{words(a, 'en')} {name if a == 1 else {2: 'halves'}.get(b, name + 's')}"


def _link(match: Match[str]) -> str:
    text = re.sub(r"^(?:https?://)?(?:www\.)?", "", match[0]).rstrip("/")
    said = {".": " dot ", "/": " slash ", "@": " at ", "-": " ", "_": " ", ":": " ", "?": " ", "=": " ", "#": " ", "&": " "}
    return re.sub(r"\d+", lambda found: digits(found[0], "en"), "".join(said.get(char, char) for char in text))


def _ordinal(match: Match[str]) -> str:
    return words(int(match["n"].replace(",", "")), "en", to="ordinal")


def _decade(match: Match[str]) -> str:
    said = year(int(match["n"])) if len(match["n"]) == 4 else words(int(match["n"]), "en")
    return re.sub(r"y$", "ies", said) if said.endswith("y") else said + "s"


def _short(match: Match[str]) -> str:
    return _SHORT[match[0].lower()]


_SHORT_RE = "|".join(re.escape(short) for short in sorted(_SHORT, key=len, reverse=True))
RULES: list[tuple[re.Pattern[str], Callable[[Match[str]], str]]] = [
    (re.compile(PHONE), lambda match: phone(match[0], "en")),
    (re.compile(r"https?://[^\s,;)]+[\w/]|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), _link),
    (re.compile(r"\bwww(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|ai|co|me|app|uk|shop|store|info)\b(?:/\w+)*"), _link),
    (re.compile(r"\b(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)\b"), _iso),
    (re.compile(rf"\b(?P<m>(?:{_MONTH_RE})\.?)\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<y>\d{{4}}))?\b", re.I),
     lambda match: _date(match["d"], match["m"], match["y"])),
    (re.compile(rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<m>(?:{_MONTH_RE})\b\.?)(?:,?\s+(?P<y>\d{{4}})\b)?", re.I), _day_first),
    (re.compile(r"\b(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?:(?P<gap>\s+)?(?P<half>[ap]\.?m\b\.?))?", re.I), _time),
    (re.compile(r"\b(?P<h>1[0-2]|[1-9])(?P<m>)(?P<gap>\s+)?(?P<half>[ap]\.?m\b\.?)", re.I),
     lambda match: f"{words(int(match['h']), 'en')}{'|' if match['gap'] else ' '}{spell(match['half'])}"),
    (re.compile(rf"(?P<sign>[$€£¥฿₽₹₩])\s?(?P<n>{_N})(?:(?P<gap>\s+)?(?P<scale>thousand|[mb]illion|trillion|[bmt]n|[kKmMbBtT])\b)?"),
     _money),
    (re.compile(rf"(?P<n>{_N})(?P<gap>\s+)?(?P<code>{'|'.join(_CODES)})\b"), _coded),
    (re.compile(r"\b(?P<n>\d{4}|\d0)['’]?s\b"), _decade),
    (re.compile(r"\b(?P<a>[1-9])/(?P<b>[1-9]|10)\b(?!/)"), _parts),
    (re.compile(r"\b(?P<a>\d[\d,.]*)\s?[–—-]\s?(?P<b>\d[\d,.]*\d|\d)(?![\d-])"), _span),
    (re.compile(rf"(?<![\w.])[-−]?(?P<n>{_N})(?P<gap>\s+)?(?P<unit>{_UNIT_RE})(?![\w°])"),
     lambda match: ("minus " if match[0][0] in "-−" else "") + _unit(match)),
    (re.compile(r"\b(?P<n>\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)\b", re.I), _ordinal),
    (re.compile(r"(?:#|\bNo\.\s?)(?P<n>\d+)\b"), lambda match: "number " + number(match["n"], "en")),
    (re.compile(r"\b(?P<n>\d+(?:\.\d+)?)(?P<scale>[kKMB])\b"),
     lambda match: f"{number(match['n'], 'en')} {_SCALE[match['scale'].lower()]}"),
    (re.compile(rf"\b(?P<w>{_COUNTED})\s+(?P<r>{ROMAN})\b(?<=[IVXLC])", re.I),
     lambda match: f"{match['w']}|{words(roman(match['r'].upper()), 'en')}"),
    (re.compile(rf"\b(?P<w>(?i:{_KINGS}))\s+(?P<r>{ROMAN})\b(?<=[IVXLC])"),
     lambda match: f"{match['w']}|the {words(roman(match['r']), 'en', to='ordinal')}"),
    (re.compile(rf"(?<![\w.])(?:{_SHORT_RE})(?![\w])", re.I), _short),
    (re.compile(rf"(?<![\w.,-])[-−](?P<n>{_N})(?!\w)"), lambda match: "minus " + number(match["n"], "en")),
    (re.compile(r"(?P<n>\d+)?(?P<f>[½¼¾⅓⅔])"),
     lambda match: (f"{number(match['n'], 'en')} and " if match["n"] else "") + _FRACTION[match["f"]]),
    (re.compile(rf"{_N}"), lambda match: _number(match[0])),
    (re.compile(r"%"), lambda _: "percent"),
]  # fmt: skip


def plain(run: str) -> str:
    """Letters between the rules' finds: capitals that are initials are spelled, `camelCase` is parted, signs are dropped."""
    run = run.replace("’", "'").replace("‘", "'")
    run = re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", run)
    found = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)*", run)
    return " ".join(map(partial(_said, shouting=run.isupper() and len(run) > 12), found))


def _said(word: str, shouting: bool) -> str:
    ending = ""
    if re.fullmatch(r"[A-Z]{2,}s", word):
        word, ending = word[:-1], "s"
    initials = word.isupper() and word.isascii() and 2 <= len(word) <= 6 and not shouting
    if initials and (word in _SPELLED or not re.search("[AEIOUY]", word)):
        return spell(word) + ending
    return word if word.isupper() and len(word) == 1 else word.lower() if word.isupper() else word
