# ruff: noqa: E501 - a table reads better unbroken
"""Small words and names of languages that are spelt wrong. The tools' own words may be misspelt as they are (`agent.local.catalogue.spelling`);
these tell what is asked for and what it is about, and are too short for that, or are no tool's."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz, process

from agent.local.dictionary import is_word
from agent.local.lexicon.values import LANGUAGES
from agent.patterns import lazy

_SEEN = {
    "зделай": "сделай", "сдилай": "сделай", "здилай": "сделай", "сделаи": "сделай", "зделайте": "сделайте", "зделать": "сделать", "видио": "видео", "відео": "видео", "пра": "про",
    "нарисуи": "нарисуй", "норисуй": "нарисуй", "напеши": "напиши", "напешы": "напиши", "запомини": "запомни", "выложы": "выложи", "пажалуйста": "пожалуйста", "пожалуста": "пожалуйста",
    "музычка": "музыка", "музычку": "музыку", "музычкой": "музыкой", "музычки": "музыки", "мелодийку": "мелодию", "песенку": "песню", "запси": "записи", "саставь": "составь", "саставьте": "составьте",
    "чтонибудь": "что-нибудь", "чёнибудь": "что-нибудь", "ченибудь": "что-нибудь", "чтонить": "что-нибудь", "какойнибудь": "какой-нибудь", "какуюнибудь": "какую-нибудь", "какоенибудь": "какое-нибудь", "придумой": "придумай",
    "опубликуи": "опубликуй", "выложэ": "выложи", "сделаите": "сделайте", "картинкy": "картинку", "подписъ": "подпись", "отмини": "отмени", "перенисти": "перенести", "периниси": "перенеси", "перениси": "перенеси",
    "соедени": "соедини", "саедини": "соедини", "соеденить": "соединить", "обьедини": "объедини", "ускор": "ускорь", "обреж": "обрежь",
    "сабы": "субтитры", "сабов": "субтитров", "сабами": "субтитрами", "сабам": "субтитрам", "сабах": "субтитрах",
    "abuot": "about", "aboot": "about", "abotu": "about", "baout": "about", "wiht": "with", "witht": "with", "teh": "the", "vidoe": "video", "viedo": "video", "vedio": "video", "vido": "video",
    "amke": "make", "mkae": "make", "maek": "make", "shrot": "short", "adn": "and", "pls": "please", "witout": "without", "withuot": "without",
    "backgroud": "background", "backround": "background", "bakground": "background", "backgound": "background", "backgorund": "background", "backgrond": "background", "backgrounf": "background",
}  # fmt: skip
_WORD = lazy(r"(?<![\w@#./-])[A-Za-zА-Яа-яЁё]{3,}(?![\w@]|\.\w)")
_ENDING = lazy(r"(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их|ими|и)$")
_SHORTEST, _ALIKE = 6, 84.0


_PLUS = lazy(r"(?<=[\w)])\s+\+\s+(?=(?P<next>[^\W\d]|\d{1,3}\s?(?:s|sec|сек|с|วิ)))", re.IGNORECASE)
"""A sign between two things that stands for a word."""

_MADE_TH = lazy("คลิป|วิดีโอ|รูป|ภาพ|เพลง|โปสเตอร์")


def _and(plus: re.Match[str]) -> str:
    """The word, in the script of what stands around it."""
    around = plus.string[max(0, plus.start() - 1)] + plus["next"]
    if re.search("[\u0e00-\u0e7f]", around):
        return " แล้วก็ทำ" if _MADE_TH.match(plus.string, plus.end()) else " และ"
    return " и " if re.search("[а-яё]", around, re.IGNORECASE) else " and "


def spelt_right(text: str) -> str:
    """The message with those words as they are spelt; what stands in quotes is left."""
    parts = re.split(r"([\"“«][^\"”»]*[\"”»])", text)
    parts = [part if at % 2 else _PLUS.sub(_and, part) for at, part in enumerate(parts)]
    return "".join(part if at % 2 else _thai(_WORD.sub(lambda word: _spelt(word[0]), part)) for at, part in enumerate(parts))


_THAI = ((lazy("สคริป(?!ต์|ท์)"), "สคริปต์"), (lazy("อาทิต(?!ย)"), "อาทิตย์"))


def _thai(text: str) -> str:
    for wrong, right in _THAI:
        text = wrong.sub(right, text)
    return text


@lru_cache(maxsize=4096)
def _spelt(word: str) -> str:
    low = word.lower()
    if low in _SEEN:
        return _SEEN[low].capitalize() if word[0].isupper() else _SEEN[low]
    return _language(word, low) or word


def _language(word: str, low: str) -> str:
    """The name of the language that a word is meant to be; empty where it is a word of its own, or near none."""
    if len(low) < _SHORTEST or is_word(low):
        return ""
    ending = _ENDING.search(low) if low[0] >= "а" else None
    root = low[: ending.start()] if ending else low
    known = _roots()
    russian = low[0] >= "а"
    if root in known or (russian and not (ending and root.endswith(("ск", "цк")))):
        return ""
    near = process.extractOne(root, known, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    if near is None or near[0][0] != root[0] or abs(len(near[0]) - len(root)) > 1:
        return ""
    return near[0] + (ending[0] if ending else "")


@lru_cache(maxsize=1)
def _roots() -> tuple[str, ...]:
    names = [name.lower() for names in LANGUAGES.values() for name in names if name[0] < "\u0e00"]
    return tuple(dict.fromkeys(re.sub(r"(?<=[сц]к)(?:ий|ом|и)$", "", name) for name in names if len(name) >= _SHORTEST - 1 and " " not in name and "-" not in name))
