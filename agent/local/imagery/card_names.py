# ruff: noqa: E501 - patterns read better unbroken
"""Whom a card is for, and how old they become: "for Grandma Ruth turning 80", "for my nephew Leo who turns 7", «на день рождения Антону, 30 лет». The name
and the age stand on the card."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.patterns import lazy

_KIN = r"(?:grandma|grandpa|granny|grandad|nana|nan|uncle|aunt|auntie|aunty)"
"""Said with the name."""
_RELATED = r"(?:nephew|niece|son|daughter|brother|sister|cousin|friend|mate|neighbou?r|colleague|coworker|co-worker|boss|manager|teacher|coach|doctor|nurse|husband|wife|boyfriend|girlfriend|partner|fianc[eé]e?|grandson|granddaughter|godson|goddaughter|baby|boy|girl|kid|student|client|customer|assistant|mother|father|mum|mom|dad|grandmother|grandfather)"
_TITLE = r"(?:mr|mrs|ms|miss|dr|prof|professor|father|sister|coach|sir)"
_WORD = r"[a-z][a-z'’-]{1,18}"
_NOBODY = r"(?!(?:who|who's|is|are|that|which|turning|turns|on|aged|and|in|at|with|from|of|for|to|my|our|the|a|an|his|her|their|guests|customers|clients|friends|everyone|everybody|staff|colleagues|kids|children|students|them|him|work|instagram|facebook|print|coming|being|having|all|helping|so|this|next|today|tomorrow)\b)"
_NAMES = rf"{_NOBODY}{_WORD}(?: (?:and |& )?{_NOBODY}{_WORD}){{0,2}}"
_AGE = r"(?:\s+(?:who\s?(?:'s|is|will be)?\s*)?(?:turning|turns|is turning|will turn|will be|is about to be|becoming|is|aged?)(?: her| his)? (?P<age>\d{1,3})(?:st|nd|rd|th)?(?: years old)?(?: today| tomorrow| soon)?|'s (?P<age2>\d{1,3})(?:st|nd|rd|th)(?: birthday)?|,? (?:on|for) (?:her|his|their) (?P<age3>\d{1,3})(?:st|nd|rd|th)?(?: birthday)?|,? (?:aged )?(?P<age4>\d{1,3})(?: years old)?)?"
_WHOM = lazy(
    rf"(?P<whose>(?:(?:my|our|the|a|dear|best|little|big|older|younger|elder|lovely|beloved|old|good|dearest)\s+){{0,3}}(?:{_RELATED}'s\s+)?)(?:(?P<related>{_RELATED})\s+|(?:(?P<kin>{_KIN})\s+)|(?P<title>{_TITLE})\s+)?(?:(?P<title2>{_TITLE})\s+)?(?P<name>{_NAMES})?{_AGE}(?:\s+on (?:their|his|her|your) (?P<why>wedding|engagement|graduation|retirement|new (?:home|house|job|baby)|anniversary|promotion))?",
    re.IGNORECASE,
)
_STOPS = lazy(r"\b(?P<title>Mr|Mrs|Ms|Dr|Prof)\.(?=\s)", re.IGNORECASE)


@dataclass(frozen=True)
class Somebody:
    """Whom a card is for: the name as it stands on it, the age they reach, and what else it is for; each may be empty."""

    name: str
    age: str
    why: str


def without_stops(text: str) -> str:
    """The message with titles as they are also written: "Mr Alvarez"."""
    return _STOPS.sub(r"\g<title>", text)


def somebody(whom: str) -> Somebody | None:
    """Who is told of, or None where no name and no age is."""
    match = _WHOM.fullmatch(whom)
    if match is None:
        return None
    told = match.groupdict()
    name = told["name"] or ""
    known = told["related"] or told["kin"] or told["title"] or told["title2"]
    if name and not known and not name[0].isupper() and (len(name.split()) > 1 or told["whose"]):
        return None  # "the team" is nobody's name
    lead = told["kin"] or told["title"] or told["title2"] or (told["related"] if not name else "") or ""
    age = next((told[key] for key in ("age", "age2", "age3", "age4") if told[key]), "")
    lead = "the" if name and not known and told["whose"].lower() == "the " else lead
    full = f"{lead if lead == 'the' else _capital(lead)} {' '.join(part if part in ('and', '&') else _capital(part) for part in name.split())}".strip()
    return Somebody(full, age, told["why"] or "") if name or age else None


def _capital(word: str) -> str:
    return word if word[:1].isupper() else word.capitalize()


def at_their_age(greeting: str, age: str) -> str:
    """The greeting with the birthday that it is: "Happy 80th birthday"."""
    last = int(age) % 10 if int(age) % 100 not in (11, 12, 13) else 0
    return greeting.replace("Happy birthday", f"Happy {age}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(last, 'th')} birthday")


_GREETINGS_RU = {
    r"на день рождения|ко? дню рождения|с дн[её]м рождения": ("на день рождения", "С днём рождения"), "на юбилей|к юбилею|с юбилеем": ("на юбилей", "С юбилеем"), "с благодарностью": ("с благодарностью", "Спасибо"),
    r"(?:на|к) 8(?:-?му)? марта": ("на 8 марта", "С 8 Марта"), "на новый год|к новому году": ("на Новый год", "С Новым годом"), "на новоселье|к новоселью": ("на новоселье", "С новосельем"), "на свадьбу|к свадьбе": ("на свадьбу", "С днём свадьбы"),
}  # fmt: skip
_ON_RU = "|".join(_GREETINGS_RU)
_CARD_RU = lazy(
    r"^\W{0,3}(?:(?:привет|пожалуйста|мне|нам|нужна|надо|хочу|давай|сделай|нарисуй|создай|придумай|можно)(?:те)?[\s,]+){0,5}(?:(?!поздрав)[а-яё]{3,15}(?:ую|ая|юю|яя) ){0,2}(?:поздравительн[а-яё]+ )?открытк[ауи] "
    rf"(?:(?P<a>{_ON_RU})\s+)?(?P<for>для )?(?P<whom>[а-яё]{{3,15}}(?: [а-яё]{{3,15}}){{0,2}}?)(?P<b> (?:{_ON_RU}))?"
    r"(?:,?\s+(?:(?:ему|ей|которому|которой|исполняется|исполнится|будет|на)\s+){0,3}(?P<age>\d{1,3})[ -]?(?:лет(?:ие|ию)?|год[а]?))?\W*$",
    re.IGNORECASE,
)
_KIN_RU = {"бабушк": "бабушка", "дедушк": "дедушка", "тёт": "тётя", "тет": "тётя", "дяд": "дядя", "мам": "мама", "пап": "папа"}
_RELATED_RU = lazy(r"(?:мо(?:ей|его|ему)|наш(?:ей|его|ему)|любим(?:ой|ого|ому)|сын[ау]|дочк[еи]|дочер[и]|доч(?:ери)?|внук[уа]|внучк[еи]|брат[уа]|сестр[еы]|мам[еы]|пап[еы]|муж[уа]|жен[еы]|друг[уа]|подруг[еи]|коллег[еи]|начальник[уа]|учительниц[еы]|учител[юя]|сосед[уа]|соседк[еи]|племянник[уа]|племянниц[еы]|шеф[уа]|крестник[уа]|директор[уа])", re.IGNORECASE)
_PATRONYMIC = lazy(r"(?P<stem>[а-яё]{3,14}(?:вн|ичн))(?:е|ы)|(?P<of>[а-яё]{3,14}ич)(?:у|а)", re.IGNORECASE)


def dative_card(text: str) -> str:
    """The message as a wish for a card with the name and the age on it, in Russian; empty where it names nobody, or no occasion."""
    found = _CARD_RU.match(text)
    occasion = (found["a"] or found["b"] or ("на день рождения" if found["age"] else "")).strip().lower() if found else ""
    name = _name_ru(found["whom"].lower().split(), "gent" if found["for"] else "datv") if found and occasion else ""
    if found is None or not name:
        return ""
    on, greeting = next(said for named, said in _GREETINGS_RU.items() if re.fullmatch(named, occasion))
    greeting = f"С {found['age']}-летием" if found["age"] and "рождения" in on else greeting
    return f"нарисуй открытку {on} с надписью «{greeting}, {name}»"


def _name_ru(words: list[str], case: str) -> str:
    """A name as somebody is called by it, of its genitive or dative; empty where there is none among the words."""
    from media.prose.russian import first_name

    said: list[str] = []
    for word in words:
        kin = next((name for stem, name in _KIN_RU.items() if re.fullmatch(rf"{stem}[еияюу]", word)), "")
        of = _PATRONYMIC.fullmatch(word)
        if kin and not said:
            said.append(kin)
        elif of and said:
            said.append((f"{of['stem']}а" if of["stem"] else of["of"]).capitalize())
        elif name := first_name(word, case):
            said.append(name.capitalize())
        elif not _RELATED_RU.fullmatch(word):
            return ""
    return " ".join(said)


_OCCASIONS_TH = {"วันเกิด": "สุขสันต์วันเกิด", "ขอบคุณ": "ขอบคุณ", "(?:สวัสดี)?ปีใหม่": "สวัสดีปีใหม่", "อวยพรให้หายป่วย|ให้หายป่วย|เยี่ยมไข้": "หายป่วยไวๆ นะ", "(?:ยินดีกับ|แสดงความยินดี)?รับปริญญา|แสดงความยินดี": "ยินดีด้วยนะ", "วันครู": "สุขสันต์วันครู"}
_CARD_TH = lazy(
    rf"^\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|วาด|สร้าง|ออกแบบ)\s?){{0,4}}(?P<card>การ์ด(?:อวยพร)?\s?(?P<on>{'|'.join(_OCCASIONS_TH)}))(?:สวยๆ|น่ารักๆ)?\s?(?:ให้|สำหรับ|แก่)\s?"
    r"(?P<name>(?:คุณ)?(?:ครู|ยาย|ตา|ปู่|ย่า|ลุง|ป้า|น้า|อา|พี่|น้อง|พ่อ|แม่|หมอ|อาจารย์|คุณ)[\u0e00-\u0e7f]{2,16}?)\s?(?:(?:ที่)?(?:อายุ)?(?:ครบ|ครบรอบ)?\s?(?P<age>\d{1,3})\s?(?P<years>ปี|ขวบ))?(?:หน่อย|ที|นะ|ด้วย|ครับ|ค่ะ|\s)*$"
)


def thai_card(text: str) -> str:
    """The message as a wish for a card with the name and the age on it, in Thai; empty where it names nobody, or no occasion."""
    found = _CARD_TH.match(text)
    if found is None:
        return ""
    greeting = next(said for named, said in _OCCASIONS_TH.items() if re.fullmatch(named, found["on"]))
    age = f" ครบ {found['age']} {found['years']}" if found["age"] else ""
    return f'วาด{found["card"]} มีคำว่า "{greeting} {found["name"]}{age}"'
