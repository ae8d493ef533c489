# ruff: noqa: E501 - patterns read better unbroken
"""Pictures, films or words for each of several things of one kind: "6 pics of different bikes: road, mtb, city", «4 картинки разных тортов: шоколадный,
медовый...», "ทำรูปดอกไม้ 3 แบบ: ทิวลิป กุหลาบ โบตั๋น". Each shows one of them with the noun that they share, "road bike", and bears no words for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from agent.contract import Request
from agent.local.follow_ups.target import sources
from agent.local.publishing.posting import goes_out
from agent.local.several.one_each import ONE_RU
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_MOST, _LONGEST, _WORDS, _WORDS_WITH_NOUN = 12, 300, 6, 2
_MANY_EN = r"pictures|pics|images|photos|drawings|illustrations|paintings|posters|banners|stickers|icons|videos|vids|reels|shorts|clips|films|tiktoks|captions|scripts"
_SORTS_EN = r"different|various|assorted|several|diverse"
_EN = lazy(
    rf"^(?P<lead>[^:;.\"]{{0,40}}?)(?:(?<![\w.:])(?P<n>{NUMBER}) )?(?P<how>(?:(?!(?:of|about|with|on|for|the|our|my|a|an)\b)[a-z-]+ ){{0,2}}?)\b(?P<noun>{_MANY_EN}) (?P<to>of|about|on|with|showing|for(?= (?:\w+ )?(?:{_SORTS_EN}) )) (?:(?P<n2>{NUMBER}) )?"
    rf"(?P<sort>(?:{_SORTS_EN}) )?(?P<sorts>types? of |kinds? of |sorts? of )?(?P<whose>(?:our|my|the) )?(?P<of>(?:[a-z'-]+ ){{0,2}}?)(?P<head>[a-z'-]{{3,}})(?:\s*:\s*|\s+[–—-]+\s+)(?P<list>[^:\"\n?]{{3,200}})$",
    re.IGNORECASE,
)
_DRAW_EN = lazy(
    rf"^(?P<lead>[^:;.\"]{{0,40}}?\b(?:draw|paint|sketch)(?: me| us)?) (?:(?P<n>{NUMBER}) )?(?P<sort>(?:{_SORTS_EN}) )?(?P<sorts>types? of |kinds? of |sorts? of )?(?P<whose>(?:our|my|the) )?(?P<of>(?:[a-z'-]+ ){{0,2}}?)(?P<head>[a-z'-]{{3,}})(?:\s*:\s*|\s+[–—-]+\s+)(?P<list>[^:\"\n?]{{3,200}})$",
    re.IGNORECASE,
)
_ONE_FOR_EACH_EN = lazy(
    rf"^(?P<lead>[^:;.\"]{{0,40}}?)(?<![\w.:])(?P<n>{NUMBER}) (?P<how>(?:(?!(?:of|about|with|on|for|the|our|my|a|an)\b)[a-z-]+ ){{0,2}}?)\b(?P<noun>{_MANY_EN}|flyers),? (?:one )?(?P<to>for|of|about|per|on) (?:(?:each|every)(?: of (?:the|our|my))? |(?<=per ))(?P<of>(?:[a-z'-]+ ){{0,2}}?)(?P<head>[a-z'-]{{3,}})\s*:\s*(?P<list>[^:\"\n?]{{3,200}})$",
    re.IGNORECASE,
)
"""A sheet for each of several: "3 posters, one for each tour: sunset, food, hills"."""
_MANY_RU = r"картин|рисун|изображени|фот|иллюстраци|плакат|постер(?!и)|баннер|стикер|ролик|видео|видос|рилс|шортс|клип|подпис|сценари"
_RU = lazy(
    rf"^(?P<lead>[^:;.\"]{{0,30}}?)(?<![а-яё])(?:(?P<n>{NUMBER}) )?(?P<how>(?:[а-яё-]+(?:ых|их|ые|ие) ){{0,2}}?)(?P<noun>{_MANY_RU})[а-яё]* (?P<to>про |с |со |об? )?(?P<sort>(?:разн|различн)[а-яё]+ )?(?P<of>[а-яё-]{{3,}}(?: [а-яё-]{{3,}})?)(?:\s*:\s*|\s+[–—-]+\s+)(?P<list>[^:\"\n?]{{3,200}})$",
    re.IGNORECASE,
)
_TH = lazy(
    r"^(?P<lead>(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|วาด|สร้าง|เอา|\s){0,4})(?P<noun>รูปภาพ|รูป|ภาพ|(?<=วาด))(?P<of>[\u0e00-\u0e7f]{2,24}?)(?P<sort>ต่าง\s?ๆ|หลาย(?:ๆ\s?)?(?:แบบ|ชนิด|อย่าง|พันธุ์))?\s?(?P<n>\d{1,2}|สอง|สาม|สี่|ห้า|หก)\s?(?:รูป|ภาพ|แบบ|ใบ|อัน|ชนิด|อย่าง|พันธุ์|ตัว)(?P<sep>\s*:\s*|\s*(?:มี|คือ|ได้แก่)\s*|\s+)(?P<list>[^:\"\n?]{3,160})$"
)
_CUT, _COMMA = lazy(r"\s*[,;]\s*(?:(?:and|и)\s+)?|\s+(?:and|и)\s+", re.IGNORECASE), lazy(r"\s*[,;]\s*(?:(?:and|и)\s+)?", re.IGNORECASE)
_CUT_TH = lazy(r"\s*,\s*(?:และ|กับ)?\s*|\s+(?:และ|กับ)?\s*|(?<=[\u0e00-\u0e7f])(?:และ)(?=[\u0e00-\u0e7f])")
_POLITE_TH = lazy(r"(?:\s|ให้ที|ให้|หน่อย|นะ|ด้วย|ค่ะ|(?<!โย)คะ|ครับ|คับ)+$")
_OF_ALL = lazy(r"(?:,|\.|;)\s+(?P<all>(?:all|each|every one|все|всё|каждая|каждый)\b[^.;]{2,60}|(?:square|vertical|horizontal|квадратн[а-яё]+|вертикальн[а-яё]+|горизонтальн[а-яё]+)(?: please| пожалуйста)?|(?:(?:for |at )?\d{1,3}\s?(?:s|secs?|seconds?|mins?|minutes?)(?: each| long| apiece)*|по \d{1,3} ?(?:сек|мин)[а-яё]*)|(?:in )?[\w-]+ style|в [а-яё]+ стиле)[\s.!]*$", re.IGNORECASE)
"""Said of all of them, behind the last."""
_ANY_THING = {
    "place", "thing", "animal", "item", "product", "object", "topic", "subject", "sight", "city", "town", "country", "dish", "food", "meal", "drink", "fruit", "vegetable", "veggie", "breed", "event",
    "people", "person", "plant", "bird", "insect", "character", "scene", "idea", "season", "colour", "color", "mood", "word", "theme", "step", "tip", "landmark", "location", "hobby", "sport", "instrument", "planet", "berry", "style", "famous", "exercise", "creature", "profession", "job", "holiday", "service", "option", "offer", "rule", "reason", "benefit", "fact", "myth", "mistake", "question", "feature", "trick",
}  # fmt: skip
"""What their noun is called by itself: a cat is no "cat animal"."""
_ANY_THING_TH = ("สถานที่", "ที่เที่ยว", "สัตว์", "ของ", "เมนู", "อาหาร", "ผลไม้", "ผัก", "สินค้า", "ขนม", "คน", "วิว", "กีฬา", "เครื่องดื่ม")
_IRREGULAR = {"children": "child", "people": "person", "men": "man", "women": "woman", "mice": "mouse", "geese": "goose", "knives": "knife", "leaves": "leaf", "wolves": "wolf", "loaves": "loaf", "shelves": "shelf", "scarves": "scarf", "movies": "movie", "cookies": "cookie", "pies": "pie", "shoes": "shoe", "toes": "toe", "sheep": "sheep", "fish": "fish"}  # fmt: skip
_SINGULAR_ES = lazy(r"(?:sh|ch|ss|x|z)es$")
_WRITTEN = lazy(r"(?:quotes?|quotations?|words?|titles?|names?|letters?|captions?|sayings?|phrases?|slogans?|mottos?|texts?|numbers?|messages?|lines?|wishes|greetings?|affirmations?|headings?|prices?|dates?)$|(?:цитат|слов|надпис|имен|букв|фраз|слоган|девиз|текст|числ|пожелани|поздравлени|цен)[а-яё]*$|คำ|ข้อความ|ชื่อ|ตัวอักษร|ราคา", re.IGNORECASE)
"""Words, which are to stand on each and are nothing that is shown."""
_NO_THING = lazy(
    r"\d|^(?:with|without|no|in|on|at|for|by|from|please|and|or|but|not|then|one|same|make|post|publish|a bit)\b|\b(?:style|look|background|colou?rs?|format|vertical|horizontal|square|minimal\w*|text|title|saying)\b"
    r"|^(?:с|со|без|в|на|для|по|и|но|не|потом|затем|один|одна|выложи|опубликуй|сделай)(?![а-яё])|(?<![а-яё])(?:стил|фон|цвет|формат|вертикальн|горизонтальн|квадратн|минимал|текст|надпис)|แนว|สไตล์|โทน|พื้นหลัง|ข้อความ|แล้ว|โพสต์|ลง|สี(?=แดง|เขียว|ฟ้า|เหลือง|ส้ม|ม่วง|ชมพู|ดำ|ขาว|เทา|ทอง)|ขนาด|บาท",
    re.IGNORECASE,
)
"""Tells how, or another wish, and names nothing of the kind."""


@dataclass(frozen=True)
class Kind:
    """The noun that several things share. singular: of one of them; before: what tells more of it; whose: "our"."""

    singular: str
    before: str = ""
    whose: str = ""


def of_one_kind(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of one for each thing of the kind; None for any other message."""
    text = normalise(request.text).strip(" .!")
    if request.question or request.attachments or len(text) > _LONGEST or goes_out(text):
        return None
    wishes = _english(text) or _russian(text) or _thai(text)
    if not 2 <= len(wishes) <= _MOST:
        return None
    return one_of_each([again(replace(request, text=wish, earlier=(), recent=())) for wish in wishes])


def one_of_each(plans: list[Plan]) -> Plan | None:
    """The one step of each plan; None where they are not of one tool, or not each about something of its own."""
    if any(plan.question or len(plan.steps) != 1 or sources(plan.steps[0].args) for plan in plans):
        return None
    steps = [plan.steps[0] for plan in plans]
    about = {str(step.args.get("prompt") or step.args.get("topic") or "") for step in steps}
    if len({step.tool for step in steps}) > 1 or len(about) < len(steps) or "" in about or any(step.args.get("count", 1) != 1 for step in steps):
        return None
    named = [step.model_copy(update={"id": f"{step.id}-{number}"}) for number, step in enumerate(steps, 1)]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in named)), steps=named)


def _english(text: str) -> list[str]:
    if each := _ONE_FOR_EACH_EN.match(text):
        return _for_each(each)
    found = _EN.match(text) or _DRAW_EN.match(text)
    said = found.groupdict() if found else {}
    singular = (singular_of(found["head"].lower()) or (found["head"].lower() if found["sorts"] else "")) if found else ""
    items, of_all = _items(said["list"], _number(said["n"] or said.get("n2"))) if found else ([], "")
    if found is None or not singular or not items or _WRITTEN.match(found["head"]) or singular in ("second", "minute", "sec", "min", "hour"):
        return []
    whose = (found["whose"] or "").strip()
    kind = Kind(singular, found["of"].strip().lower(), whose if whose.lower() != "the" else "")
    named = [with_its_noun(item, kind, items) for item in items]
    if not said.get("noun"):
        return [f"{found['lead'].strip()} {item}{of_all}" for item in named] if said["n"] or said["sort"] else []
    noun = found["noun"].lower()
    words = noun in ("captions", "scripts")
    if named == items and not _drawn(noun) and not of_all:
        return []
    verb = found["lead"].strip() if re.search(r"\b(?:draw|paint|make|create|write|design|need|want|give)\b", found["lead"], re.IGNORECASE) else "write" if words else "make"
    verb = re.sub(r"\s+(?:an?|the|some|of)$", "", verb, flags=re.IGNORECASE)
    one = noun.removesuffix("s")
    led = "about" if not _drawn(noun) else "of"
    return [f"{verb} {_article(found['how'] or one)} {found['how']}{one} {led} {item}{of_all}" for item in named]


def _for_each(found: re.Match[str]) -> list[str]:
    """The wishes of "3 posters, one for each tour: sunset, food, hills"."""
    items, of_all = _items(found["list"], _number(found["n"]))
    kind = Kind(singular_of(found["head"].lower()) or found["head"].lower(), found["of"].strip().lower())
    one, to = found["noun"].lower().removesuffix("s"), found["to"].lower()
    led = "of" if to == "per" and _drawn(one) else "about" if to in ("per", "for") and not _drawn(one) and one != "flyer" else to
    return [f"{found['lead'].strip() or 'make'} {_article(found['how'] or one)} {found['how']}{one} {led} {with_its_noun(item, kind, items)}{of_all}" for item in items]


def _article(word: str) -> str:
    return "an" if word[:1].lower() in "aeiou" else "a"


def _drawn(noun: str) -> bool:
    return re.match(r"pic|image|photo|draw|illus|paint|poster|banner|sticker|icon|картин|рисун|изображ|фот|иллюс|плакат|постер|баннер|стикер", noun) is not None


def _number(said: str | None) -> int:
    return int(parse(said.lower())) if said else 0


def _items(told: str, number: int) -> tuple[list[str], str]:
    """What is listed, as many as are counted (any number of them where it is 0), and what is said of them all, led by a comma."""
    behind = _OF_ALL.search(told)
    listed = told[: behind.start()] if behind else told
    for between in (_COMMA, _CUT):
        items = [item.strip(" .!") for item in between.split(listed) if item and item.strip(" .!")]
        plain = all(len(item.split()) <= _WORDS and not _NO_THING.search(item) for item in items)
        if len(items) > 1 and plain and len(items) == (number or len(items)) and (number or len(items) > 2 or between is _CUT):
            shared = re.sub(r"^(?:all|each|every one|все|всё|каждая|каждый)(?: of them)?(?: (?:are|is|should be))?\s+", "", behind["all"], flags=re.IGNORECASE) if behind else ""
            return items, f", {shared}" if shared else ""
    return [], ""


def singular_of(plural: str) -> str:
    """One of several in English; empty for what is no plural."""
    if plural in _IRREGULAR:
        return _IRREGULAR[plural]
    if not plural.endswith("s") or plural.endswith(("ss", "us", "is")):
        return ""
    if plural.endswith("ies") and len(plural) > len("ties"):
        return f"{plural[:-3]}y"
    return plural[:-2] if _SINGULAR_ES.search(plural) else plural[:-1]


def with_its_noun(item: str, kind: Kind, all_of_them: list[str]) -> str:
    """A thing with the noun it shares with the others: "road" of bikes is a "road bike", and "red sports car" of cars is one as it is."""
    has_it = any(re.search(rf"\b{re.escape(kind.singular)}s?\b", other, re.IGNORECASE) for other in all_of_them)
    if kind.singular in _ANY_THING:
        return f"{item}, {kind.before}" if kind.before and kind.before not in item.lower() and kind.before not in _ANY_THING else item
    if has_it or re.match(r"(?:an?|the|some)\s", item, re.IGNORECASE) or len(item.split()) > _WORDS_WITH_NOUN:
        return item
    noun = " ".join(part for part in (kind.before, kind.singular) if part)
    return f"{kind.whose} {noun} {item}" if kind.whose and item[:1].isupper() else f"{item} {noun}"


def _russian(text: str) -> list[str]:
    found = _RU.match(text) if re.search("[а-яё]", text, re.IGNORECASE) else None
    items, of_all = _items(found["list"], _number(found["n"])) if found else ([], "")
    if found is None or not items or not (found["n"] or found["sort"]) or any(_WRITTEN.match(word) for word in found["of"].split()):
        return []
    noun = found["noun"].lower()
    described = adjectives_with_noun(items, found["of"])
    if not _drawn(noun) and described == items:
        return []
    one = ONE_RU.get(noun, noun)
    lead = found["lead"].strip() or ("напиши" if noun in ("подпис", "сценари") else "сделай")
    how = re.sub(r"(?<=[кгхжчшщ])(?:их|ие) $|(?:ых|их|ые|ие) $", lambda _: "", found["how"])
    told = f", {found['how'].strip()}" if how != found["how"] else ""
    return [f"{lead} {one}{' про' if not _drawn(noun) else ':'} {item}{told}{of_all}" for item in described]


def adjectives_with_noun(items: list[str], told: str) -> list[str]:
    """What is told by an adjective alone, with its noun: «шоколадный» of «тортов» is «шоколадный торт»."""
    from media.prose.russian import one_described  # its dictionary is read when it is needed

    described = [one_described(item, told) for item in items]
    return [one_described(item, told, sure=True) for item in items] if described != items else items


def _thai(text: str) -> list[str]:
    found = _TH.match(text)
    told = _POLITE_TH.sub("", found["list"]) if found else ""
    items = [item.strip() for item in _CUT_TH.split(told) if item and item.strip()]
    number = _number(found["n"]) if found else 0
    if found is None or len(items) != number or any(_NO_THING.search(item) for item in items) or (not found["sep"].strip() and number < 3 and not found["sort"]):
        return []
    kind = found["of"]
    if _WRITTEN.match(kind):
        return []
    plain = kind.startswith(_ANY_THING_TH) or any(item.startswith(kind) for item in items)
    return [f"{found['lead'].strip() or 'ทำ'}{found['noun']}{'' if plain else kind}{item}" for item in items]
