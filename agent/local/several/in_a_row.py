# ruff: noqa: E501 - patterns read better unbroken
"""Several subjects told in one breath, as many as there are things: "3 shorts about yoga about boxing and about swimming", «нарисуй три картинки зуб
булку и гантель», "ทำ 3 คลิปเรื่องฝนเรื่องลมกับเรื่องหมอก". The signs that nobody typed are put between them.
"""

from __future__ import annotations

import re

from agent.local.slots.number import NUMBER, parse
from agent.patterns import lazy

_LONGEST, _MOST = 300, 12
_EN_THING = r"(?:videos|vids|clips|reels|shorts|films|posters|banners|flyers|pictures|pics|images|drawings|posts|captions|scripts|songs|tracks|stories|slogans|ideas)"
_RU_THING = (
    r"(?:ролик|видео|видос|клип|рилс|шортс|постер|плакат|афиш|баннер|картин|рисун|пост|подпис|сценари|песн|трек|сторис|слоган|иде)[а-яё]*"
)
_TH_THING = r"(?:คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|โปสเตอร์|แบนเนอร์|แคปชั่น|แคปชัน|โพสต์|สคริปต์|เพลง|สโลแกน)"
_HEADS = {
    "en": lazy(rf"^[^:,;.]{{0,40}}?\b(?P<n>{NUMBER})\s+(?:[\w-]+\s+){{0,3}}?{_EN_THING}\b", re.IGNORECASE),
    "ru": lazy(rf"^[^:,;.]{{0,40}}?(?<![а-яё\d])(?P<n>{NUMBER})\s+(?:[а-яё-]+\s+){{0,2}}?{_RU_THING}", re.IGNORECASE),
    "th": lazy(rf"^[^:,;.\d]{{0,15}}?(?:(?P<n>\d{{1,2}}|สอง|สาม|สี่|ห้า|หก)\s?(?P<thing>{_TH_THING})|(?P<thing2>{_TH_THING})\s?(?P<n2>\d{{1,2}}|สอง|สาม|สี่|ห้า|หก)\s?(?:{_TH_THING}|อัน|ชิ้น|ตัว|เรื่อง(?=\s)))"),
}  # fmt: skip
_TO = {
    "en": lazy(r"(?:,?\s+and|,)?\s+(?:one\s+)?(?P<to>about|on|for|of)\s+", re.IGNORECASE),
    "ru": lazy(r"(?:,?\s+и|,)?\s+(?P<to>про|обо?|о|для)\s+", re.IGNORECASE),
    "th": lazy(r"\s*(?:และ|กับ|แล้วก็)?\s*(?P<to>เรื่อง|เกี่ยวกับ)"),
}  # fmt: skip
_ONE_MORE = lazy(
    r"\b(?:and|plus) (?:one|another|an? (?:\w+ )?(?:video|vid|clip|reel|short|film|poster|banner|flyer|picture|pic|image|drawing|post|caption|script|song|track|story))\b"
    r"|(?<![а-яё])(?:и|плюс) (?:ещё |еще )?(?:один|одна|одно|одну)(?![а-яё])|อีก|แบบเดียวกัน|เหมือนเดิม", re.IGNORECASE,
)
"""So many of one thing and one of another, or more of what was made."""
_LIKE = {"об": "о", "обо": "о"}
_ITSELF_ABOUT = lazy(
    r"\b(?:books?|films?|movies?|songs?|stor(?:y|ies)|poems?|talks?|how|what|why|think|learn)\b|(?<![а-яё])(?:книг|сказк|фильм|песн|истори|рассказ|стих|мульт|спор|разговор|как|что|почему)[а-яё]*|หนังสือ|นิทาน|หนัง|เพลง",
    re.IGNORECASE,
)
"""Of which one may well say what it is about in turn."""
_OF_ALL = lazy(
    r",\s+|\s+(?=(?:по|на|каждый|каждая)\s+\d|\d{1,3}\s?-?(?:s|sec|min|сек|с|мин|วิ|นาที)|each\b|(?:คลิป|รูป|เพลง|โพสต์|อัน|เรื่อง)?ละ\s?\d|(?:ยาว)?(?:คลิป|รูป|เพลง|โพสต์|อัน|เรื่อง)ละ)",
    re.IGNORECASE,
)
_ARTICLE = lazy(r"(?:\s+and)?\s+(?=an?\s)", re.IGNORECASE)
_LIKE_A_QUALITY = lazy(
    r"[а-яё-]+(?:ый|ий|ой|ая|яя|ое|ее|ую|юю|ые|ие|ых|их|о|ски|пожалуйста|срочно|завтра|сегодня|утром|вечером|дн[её]м)$", re.IGNORECASE
)
_SMALL = lazy(r".*:|(?:для|про|о|об|обо|с|со|в|на|из|от|до|по|к|и|где|как|что|без|у|за|под|над|\d+)$", re.IGNORECASE)
_TWO = lazy(r",|(?<!\w)(?:and|и|или|or)(?!\w)", re.IGNORECASE)
_JOIN = {"en": (", ", " and "), "ru": (", ", " и "), "th": (" ", " ")}


def parted_by_signs(text: str) -> str:
    """The message with a colon and commas where there are as many subjects as things; as it was otherwise."""
    if len(text) > _LONGEST or "\n" in text or '"' in text or _ONE_MORE.search(text):
        return text
    for key, pattern in _HEADS.items():
        head = pattern.match(text)
        if head is None or re.match(r"\s*:", text[head.end() :]):
            continue
        number = parse((head["n"] or (head["n2"] if key == "th" else "")).lower())
        if (
            number
            and 2 <= number <= _MOST
            and (told := _each_led(text, head, key, int(number)) or _each_shown(text, head, key, int(number)))
        ):
            return told
    return text


def _each_led(text: str, head: re.Match[str], key: str, number: int) -> str:
    """ "about yoga about boxing and about swimming", with signs between them."""
    leads = list(_TO[key].finditer(text, head.end()))
    if (
        len(leads) != number
        or leads[0].start() != head.end()
        or len({_LIKE.get(lead["to"].lower(), lead["to"].lower()) for lead in leads}) > 1
    ):
        return ""
    ends = [lead.start() for lead in leads[1:]] + [len(text)]
    items = [text[lead.end() : end].strip(" ,.!") for lead, end in zip(leads, ends, strict=True)]
    last, *shared = _OF_ALL.split(items[-1], maxsplit=1)
    items[-1] = last
    if not all(items) or any(_ITSELF_ABOUT.search(item) for item in items[:-1]):
        return ""
    gap = "" if key == "th" else " "
    if key != "th" and not any(_TWO.search(item) for item in items):
        behind = f", {shared[0]}" if shared else ""
        return f"{text[: head.end()]} {leads[0]['to']} {', '.join(items[:-1])}{_JOIN[key][1]}{items[-1]}{behind}"
    return _with_signs(text[: head.end()], [f"{lead['to']}{gap}{item}" for lead, item in zip(leads, items, strict=True)], shared, key)


def _each_shown(text: str, head: re.Match[str], key: str, number: int) -> str:
    """ "3 pictures a fox an owl and a hedgehog", «три картинки зуб булку и гантель»."""
    told, *shared = _OF_ALL.split(text[head.end() :].strip(" .!"), maxsplit=1)
    if key == "en":
        items = _ARTICLE.split(told) if re.match(r"an?\s", told, re.IGNORECASE) else []
    elif key == "ru":
        items = re.split(r"\s+(?:и\s+)?", told)
        joined = re.search(r"\sи\s\S+$", told) or (number > 2 and re.search(r"карти|рисун|постер|плакат", head[0], re.IGNORECASE))
        if not joined or any(_SMALL.match(item) or _LIKE_A_QUALITY.match(item) for item in items):
            return ""
    else:
        return ""
    return _with_signs(text[: head.end()], items, shared, key) if len(items) == number and all(items) else ""


def _with_signs(head: str, items: list[str], shared: list[str], key: str) -> str:
    comma, last = _JOIN[key]
    behind = f"{' ' if key == 'th' else ', '}{shared[0]}" if shared else ""
    return f"{head}{' ' if key == 'th' else ': '}{comma.join(items[:-1])}{last}{items[-1]}{behind}"
