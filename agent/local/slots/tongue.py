# ruff: noqa: E501 - patterns read better unbroken
"""Languages by name ("in Thai", "Thai and English", "на русском"), as ISO 639-1 codes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.local.catalogue.fields import Spec
from agent.local.lexicon.values import LANGUAGES
from agent.local.slots import Entity, Found
from agent.patterns import lazy

SERVES = ("language",)

def _root(name: str) -> str:
    """A Russian name in any case: "английский", "английском" and "по-английски" are "английск"."""
    return re.sub(r"(?<=ск)(?:ий|ом|и)$", "", name)


_CODES = {_root(name): code for code, names in LANGUAGES.items() for name in names}
_LATIN = "|".join(name for name in _CODES if name.isascii())
_THAI = "|".join(name for name in _CODES if name[0] >= "\u0e00")
_CYRILLIC = "|".join(sorted((re.escape(name) for name in _CODES if "\u0400" <= name[0] < "\u0500"), key=len, reverse=True))
_OF_SPEECH = ("คำศัพท์", "ศัพท์", "ไวยากรณ์", "แกรมม่า", "สำนวน", "ตัวอักษร", "พยัญชนะ", "บทสนทนา", "ประโยค", "คำทักทาย")
"""Thai: what a language consists of, which is what a clip is about: "คำศัพท์ภาษาจีน"."""
_NOT_BEHIND = "".join(
    f"(?<!{word})"
    for word in (
        *_OF_SPEECH, *(f"{word}ภาษา" for word in _OF_SPEECH),
        "ชา", "ขนม", "อาหาร", "มวย", "นวด", "ผ้า", "รำ", "กาแฟ", "แกง", "ผัด", "ครัว", "คน", "ชาว", "ประเทศ", "เมือง", "ชุด", "วัด", "ผลไม้", "สมุนไพร", "ข้าว", "ลาย", "ปี", "ตรุษ", "ศิลปะ", "วัว", "หมู", "บาท",
        "เครื่องดื่ม", "ของ", "สลัด", "โรตี", "เกม", "หนัง", "ซีรีส์", "บุฟเฟ่ต์", "ปิ้งย่าง", "เสน่ห์", "สไตล์", "แมว", "บ้าน", "ซูชิ",
    )
)  # fmt: skip
"""Thai: things that are of a country, which is no language then: "ชาไทย" is a tea."""
_OF_A_COUNTRY = (
    r"(?!\s(?:restaurants?|caf[eé]s?|bistros?|bars?|pubs?|baker(?:y|ies)|deli|diner|kitchen|cuisine|food|cooking|massages?|spas?|saunas?|banyas?|teas?|coffee|wines?|beers?|cheese|markets?|grocer(?:y|ies)|shops?|stores?|(?:beauty |hair |nail )?salons?|boxing|danc(?:e|es|ing)"
    r"|dish(?:es)?|soups?|curr(?:y|ies)|desserts?|pancakes|dumplings|pastr(?:y|ies)|pizza|ice cream|breakfasts?|souvenirs?|silk|lessons?|class(?:es)?|courses?|schools?|clubs?|new year|easter|village|islands?|beach(?:es)?)\b)"
)
_OF_A_COUNTRY_RU = (
    r"(?!\s(?:ресторан|кафе|бар(?:[аеу]|ом)?(?![а-яё])|паб|бистро|кухн|пекарн|салон|массаж|спа(?![а-яё])|бан[яеиюь]|ча[йяюе]|кофе|вин[оа]|пив[оа]|сыр|магазин|лавк|рын[ок]|бокс|танц|танец|школ|урок|курс|клуб|блюд|суп|карри|десерт|блин|пельмен|завтрак|пицц|борщ|матр[её]ш|ед[аыеу](?![а-яё])|остров|пляж|деревн|сувенир|ш[её]лк|новый год))"
)
"""Behind the name of a language: what is of that country, whatever language is spoken of it."""
_NAMES = lazy(
    rf"(?:\b(?:in|into|to|from|на)\s+)?(?:(?<!muay )\b(?P<latin>{_LATIN})\b{_OF_A_COUNTRY}|{_NOT_BEHIND}(?:เสียง|พากย์|บรรยาย|พูด)?(?:(?:เป็น)?ภาษา)?(?P<other>{_THAI})|\b(?P<russian>{_CYRILLIC})(?:ий|ого|ому|им|ом|ая|ую|ой|ие|их|ими|и)?\b{_OF_A_COUNTRY_RU})",
    re.IGNORECASE,
)  # fmt: skip


def find(text: str, spec: Spec) -> Iterator[Found]:
    for match in _NAMES.finditer(text):
        source = match[0].lower().startswith("from ")
        if source == bool(re.search("source|from", spec.name)):
            yield Found(match.start(), match.end(), 1.0, _CODES[(match["latin"] or match["other"] or match["russian"]).lower()])


def entities(text: str) -> Iterator[Entity]:
    for match in _NAMES.finditer(text):
        yield Entity("language", match.start(), match.end())
