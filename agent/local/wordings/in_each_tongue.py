# ruff: noqa: E501 - patterns read better unbroken
"""The same thing in several languages, one for each, put the way it is told most briefly: "in English and the same one in Thai" is "in English and Thai",
«русская версия и английская» is «на русском и английском», "เวอร์ชั่นไทยกับเวอร์ชั่นอังกฤษ" is "สองภาษา ไทยและอังกฤษ".
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_EN = r"(?:english|thai|russian)"
_ONE = r"(?:once|one|a version|one version|one video|one copy|one of them)"
_OTHER = r"(?:once|one|one more|another|another one|another version|the other|the other one|the same|the same one|the same thing|the same (?:video|film|clip|reel|short|script|caption|post)|a copy|again|a second one|a version|one version|one video)"
_ENGLISH = lazy(
    rf",?\s*(?:\b{_ONE} )?\bin (?P<a>{_EN}),?\s+(?:and |then |plus ){{0,2}}{_OTHER} in (?P<b>{_EN})\b(?: too| as well)?"
    rf"|,?\s*(?:\b(?:an?|the|one|in an?|as an?) )?\b(?P<a2>{_EN}) version,? (?:and|plus) (?:an?|the|one )? ?(?P<b2>{_EN}) (?:version|one)\b"
    rf"|,?\s*\b(?:an?|the|one|in) (?P<a3>{_EN}) and (?:an? |the |one )?(?P<b3>{_EN}) versions?\b",
    re.IGNORECASE,
)
_RU = r"(?:русск|английск|тайск)"
_RUSSIAN = lazy(
    rf",?\s*(?:(?<![а-яё])(?:од(?:ин|на|но|ну)|перв[а-яё]+)(?: верси[яю]| ролик| вариант| видео)? )?(?<![а-яё])на (?P<a>{_RU})ом(?: языке)?,? (?:и |а |потом |плюс ){{0,2}}(?:точно )?(?:так(?:ой|ое|ую|ая) же|т(?:от|о|у|а) же(?: сам[а-яё]+)?|втор[а-яё]+|друг[а-яё]+|ещ[её] (?:один|одно|одну|раз)|копи[яю])(?: ролик| видео| верси[яю]| клип| рилс| подпись| сценарий)? на (?P<b>{_RU})ом(?: языке)?(?![а-яё])"
    rf"|,?\s*(?<![а-яё])(?:в )?(?P<a2>{_RU})(?:ая|ую|ой) (?:верси(?:я|ю|и) )?и (?P<b2>{_RU})(?:ая|ую|ой)(?: верси(?:я|ю|и|ях))?(?=[\s.,!]*$)",
    re.IGNORECASE,
)
_TH = r"(?:ไทย|อังกฤษ|รัสเซีย)"
_A_PIECE = r"(?:\s?(?:อีก)?(?:หนึ่ง|นึง|1|อย่างละ)?\s?(?:คลิป|ตัว|อัน|เวอร์ชั่?น)(?:หนึ่ง|นึง|เดียว)?)"
_THAI = lazy(
    rf"\s*(?:เวอร์ชั่?น(?:ภาษา)?(?P<a>{_TH})|ภาษา(?P<a2>{_TH}){_A_PIECE})\s?(?:กับ|และ|แล้วก็|,)?\s?(?:เวอร์ชั่?น(?:ภาษา)?|(?:ใน)?ภาษา)(?P<b>{_TH}){_A_PIECE}?"
)
_READ = lazy(r"\b(?:subtitles?|subs|learn\w*|between|versus|vs|differen\w+)\b|(?<![а-яё])(?:субтитр|разниц|сравн|учи)[а-яё]*|ซับ|คำบรรยาย|เรียน|ต่าง", re.IGNORECASE)
"""One language is heard and another is read, or it is about them."""


_THE_SAME = lazy(rf"\bthe same (?=(?:video|reel|short|clip|film|caption|script|post) (?:about|on) .{{2,80}}\bin (?:two|three|both|{_EN}))", re.IGNORECASE)
"""Of several languages, and not of what was made before."""


def in_each_tongue(text: str) -> str:
    """The message with its languages named one right behind the other; as it was where it wants no two of the same thing."""
    if _READ.search(text):
        return text
    text = _THE_SAME.sub("a ", text)
    if found := _ENGLISH.search(text):
        told = [found[name] for name in ("a", "b", "a2", "b2", "a3", "b3") if found[name]]
        return _put(text, found, f" in {told[0]} and {told[1]}")
    if found := _RUSSIAN.search(text):
        first, second = [found[name] for name in ("a", "b", "a2", "b2") if found[name]]
        return _put(text, found, f" на {first.lower()}ом и {second.lower()}ом")
    if found := _THAI.search(text):
        return _put(text, found, f" สองภาษา {found['a'] or found['a2']}และ{found['b']}")
    return text


def _put(text: str, found: re.Match[str], told: str) -> str:
    languages = {word.lower() for word in re.findall(rf"{_EN}|{_RU}|{_TH}", told, re.IGNORECASE)}
    return f"{text[: found.start()]}{told}{text[found.end() :]}" if len(languages) > 1 else text
