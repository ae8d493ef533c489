# ruff: noqa: E501 - patterns read better unbroken
"""Lists of subjects said in ways that the readers of lists do not know, put as they know them: one of a kind for each ("a 20 sec video on each of the
following: a, b", «ролик про каждое из этих мест: а, б», "คลิป 20 วิเกี่ยวกับแต่ละที่ต่อไปนี้: ก ข"), and so many films for a shop or a channel, which are about
what is listed and not about the shop ("3 tiktoks for the podcast: a, b, c"). A head that a list shares is put to each by `shared_heads`.
"""

from __future__ import annotations

import re

from agent.local.several.bare_lists import bare_list
from agent.local.several.of_one_kind import Kind, adjectives_with_noun, singular_of, with_its_noun
from agent.local.several.shared_heads import each_with_its_head
from agent.local.slots.number import NUMBER
from agent.patterns import lazy

_LONGEST, _MOST = 400, 12

FILMS_EN = r"videos?|vids?|reels?|shorts?|clips?|films?|tiktoks?"
_DRAWN_EN = r"pictures?|pics?|images?|photos?|drawings?|illustrations?|posters?|banners?"
WORDS_EN = r"posts?|captions?|scripts?"
FILMS_RU = r"ролик|видео|видос|рилс|клип|шортс|тикток"
_DRAWN_RU = r"картин|рисун|изображени|фот|иллюстраци|плакат|постер|афиш|баннер"
WORDS_RU = r"пост(?!ер)|подпис|сценари"
_LONG_EN = r"\d{1,3}[\s-]?(?:seconds?|secs?|s|minutes?|mins?)"
_LONG_RU = r"\d{1,3}\s?(?:секунд[а-яё]*|сек|с|минут[а-яё]*|мин)(?![а-яё])"

_EACH_EN = lazy(
    rf"^(?P<lead>[^:,;.\d]{{0,40}}?)\b(?:an?|one) (?:(?P<long>{_LONG_EN})(?: long)? )?(?P<how>(?:(?!(?:for|about|on|of|with)\b)[a-z-]+ ){{0,2}}?)(?P<noun>{FILMS_EN}|{_DRAWN_EN}|{WORDS_EN})"
    rf"(?: of (?P<long2>{_LONG_EN}))?,? (?:for|on|about|of) each (?:one )?(?:of )?(?:(?:these|those|the|my|our)\b ?)?(?:following\b ?)?(?P<of>[a-z]+(?: below)?)?\s*:\s*(?P<list>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_EACH_RU = lazy(
    rf"^(?P<lead>[^:,;.\d]{{0,30}}?)(?<![а-яё])(?:по |один |одну |одно )?(?P<how>(?:[а-яё]+(?:ый|ий|ой|ую|ому|ое) )?)(?P<noun>{FILMS_RU}|{_DRAWN_RU}|{WORDS_RU})[а-яё]*"
    rf"(?: (?:на|в|по|длиной) (?P<long>{_LONG_RU}))?,? (?:на|для|про|по|об?|к) кажд[а-яё]+(?: из(?: [а-яё]+){{1,3}})?(?P<of>(?: (?:этих|них|следующ[а-яё]+|списк[а-яё]+|эт[а-яё]+|тем[а-яё]*|мест[а-яё]*|вопрос[а-яё]*|товар[а-яё]*|пункт[а-яё]*|человек[а-яё]*|предмет[а-яё]*)){{0,3}}| [а-яё]{{3,}})\s*:\s*(?P<list>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_NOUN_TH = r"คลิปสั้น|คลิปวิดีโอ|คลิป|วิดีโอสั้น|วิดีโอ|วีดีโอ|รีล|รูปภาพ|รูป|ภาพ|โปสเตอร์|แคปชั่น|แคปชัน|โพสต์"
_LONG_TH = r"\d{1,3}\s?(?:วินาที|วิ|นาที)"
_EACH_TH = lazy(
    rf"^(?P<lead>(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|วาด|สร้าง|เขียน|เอา|\s){{0,4}})(?P<noun>{_NOUN_TH})\s?(?P<long>{_LONG_TH})?\s?"
    r"(?:(?:เกี่ยวกับ|เรื่อง|ของ|สำหรับ|ให้)?\s?แต่ละ(?:ที่|เรื่อง|อย่าง|หัวข้อ|คน|อัน|ตัว|สถานที่|เมนู|ชิ้น)?(?:ต่อไปนี้|เหล่านี้|พวกนี้|ในนี้|นี้)?|(?:เรื่อง|อย่าง|หัวข้อ|ที่)ละ(?:คลิป|รูป|ภาพ|อัน|โพสต์|หนึ่งคลิป|1\s?คลิป))"
    r"(?:ให้|หน่อย|นะ|ค่ะ|(?<!โย)คะ|ครับ)*\s*:\s*(?P<list>\S.*)$",
    re.DOTALL,
)
_AND = lazy(r"\s*[,;\n]\s*(?:(?:and|и)\s+)?|\s+(?:and|и)\s+", re.IGNORECASE)
_AND_TH = lazy(r"\s*[,;\n]\s*(?:และ|กับ|แล้วก็)?\s*|\s+(?:และ|กับ|แล้วก็)?\s*|(?<=[\u0e00-\u0e7f])(?:และ|แล้วก็)(?=[\u0e00-\u0e7f])")
_HOW_TO = lazy(r"(?:как|how to)\s", re.IGNORECASE)
"""Behind what is listed it tells of each."""
_ENDED = lazy(r"[.!?]\s+(?=[^\W\d])")
_POLITE_TH = lazy(r"(?:ให้|หน่อย|นะ|ด้วย|ค่ะ|(?<!โย)คะ|ครับ|คับ|\s)+$")

_N = rf"(?P<n>{NUMBER})"
_FOR_EN = lazy(
    rf"^(?P<lead>[^:,;.]{{0,30}}?)(?<![\w.:])(?P<all>{_N} (?P<how>(?:[\w-]+ ){{0,2}}?)(?P<noun>{FILMS_EN}|posts))(?P<long>,? {_LONG_EN}(?: each| long)?,?)? for (?:the|our|my|this|your)\b[^:,;.\d]{{2,40}}?(?P<sep>\s*:\s*|\s+[–—-]+\s+)(?=\S)",
    re.IGNORECASE,
)
_FOR_RU = lazy(
    rf"^(?P<lead>[^:,;.]{{0,30}}?)(?<![а-яё\d.:])(?P<all>{_N} (?P<how>(?:[а-яё-]+(?:ых|их|ые|ие) ){{0,2}})(?P<noun>{FILMS_RU}|пост(?!ер))[а-яё]*)(?P<long>,? (?:по|на) {_LONG_RU},?)? для (?P<whom>(?:наш|мо|эт|сво)?[а-яё]+(?: [а-яё-]+){{0,2}}?)(?P<sep>\s*:\s*|\s+[–—-]+\s+)(?=\S)",
    re.IGNORECASE,
)
_FOR_TH = lazy(
    r"^(?P<lead>(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|สร้าง|เขียน|เอา|\s){0,4})(?P<noun>คลิปติ๊กต็อก|ติ๊กต็อก|ติ๊กต๊อก|คลิปสั้น|คลิปวิดีโอ|คลิป|วิดีโอสั้น|วิดีโอ|วีดีโอ|รีล|โพสต์)\s?(?P<n>\d{1,2}|สอง|สาม|สี่|ห้า|หก)\s?(?P<piece>คลิป|อัน|ตัว|โพสต์)\s?(?:สำหรับ|ให้)(?:ร้าน|ช่อง|เพจ|โรงเรียน|พอดแคสต์|ชมรม|คาเฟ่|คลินิก|พิพิธภัณฑ์|ฟาร์ม|บริษัท|โรงแรม|แบรนด์|บล็อก)[^:,;\d]{0,30}?\s*:\s*(?=\S)"
)
_PEOPLE_RU = lazy(r"(?:[а-яё]+(?:ов|ев|ей|их|ых)|мам|пап|женщин|мужчин|подростков|люд[а-яё]+|ребят)$", re.IGNORECASE)
"""Several people in the genitive: whom films are for tells what they are about, "yoga for beginners"; a shop does not."""
_NUMBERED_RU = {"картин": "картинки", "рисун": "рисунка", "изображени": "изображения", "фот": "фото", "иллюстраци": "иллюстрации", "афиш": "афиши", "видео": "видео", "пост": "поста", "подпис": "подписи", "сценари": "сценария"}  # fmt: skip


_EACH_PLACE = lazy(r"\beach (?:of (?:the|our) )?(?:platforms?|networks?|channels?|sites?|places?)\b|кажд[а-яё]+ (?:платформ|соцсет|сет|площадк)|แต่ละ(?:แพลตฟอร์ม|ช่องทาง)", re.IGNORECASE)
"""Places are listed, and not what it is about."""


def in_plain_lists(text: str) -> str:
    """The message with its list put plainly; as it was where it has none of these."""
    if len(text) > _LONGEST or _EACH_PLACE.search(text):
        return text
    return each_with_its_head(bare_list(_about_what_is_listed(_counted(text))))


def _items(told: str, between: re.Pattern[str]) -> tuple[list[str], str]:
    """What is listed, and what the message goes on with."""
    ended = _ENDED.search(told)
    listed, rest = (told[: ended.start()], told[ended.end() :]) if ended else (told, "")
    return [item.strip(" .!") for item in between.split(listed) if item and item.strip(" .!")], rest.strip()


def _counted(text: str) -> str:
    """ "A 20 sec video on each of the following: a, b" as "2 videos, 20 sec each: a, b"."""
    for language, pattern, between in (("en", _EACH_EN, _AND), ("ru", _EACH_RU, _AND), ("th", _EACH_TH, _AND_TH)):
        found = pattern.match(text)
        if found is None:
            continue
        told = _POLITE_TH.sub("", found["list"]) if language == "th" else found["list"]
        items, rest = _items(told, between)
        if not 2 <= len(items) <= _MOST or any(_HOW_TO.match(item) for item in items):
            return text
        items = _of_their_kind(items, (found["of"] or "").strip(), language) if language != "th" else items
        noun, long, behind = found["noun"], found["long"], f". {rest}" if rest else ""
        if language == "th":
            piece = "รูป" if re.match(r"รูป|ภาพ|โปส", noun) else "คลิป" if re.match(r"คลิป|วิ|วี|รีล", noun) else "อัน"
            return f"{found['lead']}{noun} {len(items)} {piece}{f' {piece}ละ {long}' if long else ''}: {', '.join(items)}{behind}"
        if language == "ru":
            how = re.sub(r"(?:ый|ий|ой|ую|ому|ое) $", "их " if re.search(r"[кгхжчшщ](?:ий|ой|ую|ому|ое) $", found["how"]) else "ых ", found["how"])
            each = _NUMBERED_RU.get(noun.lower(), f"{noun.lower()}а")
            return f"{found['lead']}{len(items)} {how}{each}{f', по {long}' if long else ''}: {', '.join(items)}{behind}"
        long = long or found["long2"]
        several = noun if noun.endswith("s") else f"{noun}s"
        if re.fullmatch(WORDS_EN, noun, re.IGNORECASE):
            return f"write {len(items)} {several} about {', '.join(items[:-1])} and {items[-1]}{behind}"
        return f"{found['lead']}{len(items)} {found['how']}{several}{f', {long} each' if long else ''}: {', '.join(items)}{behind}"
    return text


_SAYS_NO_KIND = lazy(r"(?:these|those|this|them|one|following|day|week|month|season|place|question|topic|idea|item|post|platform|person|client|.* below|below)?s?$", re.IGNORECASE)


def _of_their_kind(items: list[str], of: str, language: str) -> list[str]:
    """What is listed with the noun that tells what each of it is: "for each class: pottery, drawing" is of a pottery class."""
    if language == "ru":
        return adjectives_with_noun(items, of) if of else items
    kind = Kind(singular_of(of.lower()) or of.lower())
    return items if _SAYS_NO_KIND.match(of) else [with_its_noun(item, kind, items) for item in items]


def _about_what_is_listed(text: str) -> str:
    """ "3 tiktoks for the podcast: a, b, c" without whose they are."""
    if found := _FOR_EN.match(text):
        if found["noun"].lower() == "posts":
            return f"write {found['n']} {found['how']}posts about {text[found.end() :]}"
        return f"{found['lead']}{found['all']}{found['long'] or ''}: {text[found.end() :]}"
    if (found := _FOR_RU.match(text)) and not _PEOPLE_RU.search(found["whom"]):
        return f"{found['lead']}{found['all']}{found['long'] or ''}: {text[found.end() :]}"
    if found := _FOR_TH.match(text):
        noun = "รีล" if "ติ๊กต" in found["noun"] else found["noun"]
        return f"{found['lead']}{noun} {found['n']} {found['piece']}: {text[found.end() :]}"
    return text
