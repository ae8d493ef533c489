"""What stands on a poster when nobody said: "a poster for our spring fair" is headed "Spring Fair"."""

from __future__ import annotations

import re

from media.prose.russian import nominative

_SHEET = (
    r"(?:(?P<en>\b(?:posters?|flyers?|fliers?|leaflets?|banners?|placards?|billboards?|invitations?|invites?|signs?"
    r"|(?:business|name) cards?)\b)"
    r"|(?P<ru>(?<![а-яё])(?:постер|плакат|баннер|флаер|листовк|вывеск|объявлени|растяжк|визитк)[а-яё]*)"
    r"|(?P<of_ru>(?<![а-яё])(?:афиш|приглашени)[а-яё]*)"
    r"|(?P<th>โปสเตอร์|แบนเนอร์|ใบปลิว|ป้าย|การ์ดเชิญ|บัตรเชิญ|นามบัตร))"
)
_FOR = {
    "en": r"\s+(?:for|about|announcing|advertising|promoting|to announce|to advertise|to promote|to)\s+",
    "ru": r"\s+(?:(?:(?P<genitive>для|по случаю)|про|об?|ко?|на)\s+"
    r"|(?=скидк[аи]\s|распродажа|акция|ярмарка|концерт\s|фестиваль|конкурс|выставка))",
    "of_ru": r"\s+(?:(?:(?P<genitive>для|по случаю)|про|об?|ко?|на)\s+|(?P<bare>))",
    "th": (
        r"\s*(?:(?:สำหรับ|เพื่อ|โปรโมต|โปรโมท|ประชาสัมพันธ์|ประกาศ|เรื่อง|เกี่ยวกับ)\s*"
        r"|(?=งาน|ร้าน|คอนเสิร์ต|เทศกาล|ตลาด|ลด|โปร|เปิด|กิจกรรม|คอร์ส|ประชุม|แข่ง|คลาส|เวิร์ก|คลินิก|คาเฟ่|โรงเรียน|สปา|อู่|บัตร(?:ของขวัญ|กำนัล)|ซัก|โครงการ|ตามหา|ขาย|ให้เช่า|ประกวด|นิทรรศการ|สัมมนา|อบรม|วัน(?!ที่)|สัปดาห์|รับสมัคร))"
    ),
}
_OWN = re.compile(
    r"^(?:(?:an?|the|our|my|your|his|her|their|this|that|some|upcoming|coming)\s+)+|^(?:наш|мо|сво|ваш|тво|эт)[а-яё]*\s+", re.IGNORECASE
)
_ENDS = re.compile(
    r"\s*[,;:.!?\n(–—]|\s+(?:with|in|on (?:a|the)|showing|featuring|using|where|that|which|and (?:make|put|use|write))\s"
    r"|\s+(?:в (?:[а-яё]+ых |[а-яё]+их )?(?:цвет|тон|стил|пастел)|на (?:[а-яё]+ом )?фоне|с (?:картинк|изображени|рисунк)|где|чтобы"
    r"|и (?:напиши|добавь))"
    r"|(?<=[ก-๙])(?:\s(?!\d)|สี|โทน|แบบ|พร้อม|ที่มี|มีรูป|ใส่|ขนาด|ของ(?:เรา|ผม|ฉัน|หนู|ร้าน))", re.IGNORECASE,
)  # fmt: skip
_BARE = re.compile(
    r"\b(?:no|without(?: any)?) (?:text|words?|letter(?:s|ing)?|writing|captions?|title|headline)\b|\btext-?(?:free|less)\b"
    r"|без (?:текст|надпис|слов|букв|заголовк)|ไม่(?:ต้อง)?(?:มี|ใส่|เอา)(?:ข้อความ|ตัวหนังสือ|ตัวอักษร|คำ)", re.IGNORECASE,
)  # fmt: skip
_NOTHING = re.compile(r"(?:me|us|it|them|him|her|this|that|them|you|something|anything|меня|нас|это|него|неё|них|мне)$", re.IGNORECASE)
_SMALL = frozenset(["a", "an", "the", "of", "in", "on", "at", "for", "to", "and", "or", "by", "with", "from"])
_MOST_CHARACTERS, _MOST_WORDS = 36, 6
_COLON = r"\s*:\s*"
_BARE_TH = re.compile(r"(?:โปสเตอร์|แบนเนอร์|ใบปลิว|ป้าย|การ์ดเชิญ|บัตรเชิญ)(?:รูป)?\s?(?=\S)")
_SHEETS = {kind: re.compile(rf"{_SHEET}(?:{_COLON}|{follows})", re.IGNORECASE) for kind, follows in _FOR.items()}


def headline(wish: str) -> str:
    """The words on a poster, banner, flyer or invitation that is for something; empty for any other picture, where none are wanted,
    and where what it is for would be too long for a headline."""
    if _BARE.search(wish):
        return ""
    for kind, sheet in _SHEETS.items():
        match = next((match for match in sheet.finditer(wish) if match[kind]), None)
        if match is None:
            continue
        said = _ENDS.split(wish[match.end() :].strip(), maxsplit=1)[0].strip(" :–—-\"'«»“”")
        said = _OWN.sub("", said)
        if not said or len(said) > _MOST_CHARACTERS or len(said.split()) > _MOST_WORDS or _NOTHING.match(said):
            return ""
        if kind == "en":
            return _in_capitals(said)
        of_it = bool(match.groupdict().get("genitive")) or match.groupdict().get("bare") is not None
        named = said if kind == "th" else nominative(said, genitive=of_it)
        return named[:1].upper() + named[1:]
    return ""


def about_another(wish: str, subject: str) -> str:
    """A poster, banner, flyer or invitation that is for something, for something else instead; of any other picture the other subject
    alone, and so where that says itself what it is to be."""
    if any(sheet.search(subject) for sheet in _SHEETS.values()):
        return subject
    for kind, sheet in _SHEETS.items():
        if match := next((match for match in sheet.finditer(wish) if match[kind]), None):
            rest = wish[match.end() :]
            ends = _ENDS.search(rest.lstrip())
            return f"{wish[: match.end()]}{subject}{rest.lstrip()[ends.start() :] if ends else ''}"
    bare = _BARE_TH.match(wish)  # Thai needs no word between: "โปสเตอร์ดอกทิวลิป"
    return f"{bare[0]}{subject}" if bare and not _BARE_TH.match(subject) else subject


def _in_capitals(said: str) -> str:
    """English: each word of weight with a capital; what has capitals of its own keeps them."""
    words = said.split()
    return " ".join(
        word if word != word.lower() or (at and word in _SMALL) else word[:1].upper() + word[1:] for at, word in enumerate(words)
    )
