# ruff: noqa: E501 - patterns read better unbroken
"""Several of one kind, each with values or a topic of its own: "a chill track, an epic track and a sad one", «два трека: энергичный на 20 секунд и
грустный на 50», "เพลงสงบ เพลงสนุก เพลงเศร้า เพลงละ 50 วิ", "one caption each for soup, salad and crumble", «по 4 идеи на каждую тему: рассада, компост».

Each is planned as a wish of its own; what stands behind the last ("30 seconds each") is said of all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.local.follow_ups.target import sources
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_MOST, _LONGEST = 12, 400
_N_TH = r"(?:\d{1,2}|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด)"
_UNIT = r"(?:seconds?|secs?|s|minutes?|mins?|секунд[а-яё]*|сек|с|минут[а-яё]*|мин|วินาที|วิ|นาที)"
_WITH_UNIT = lazy(rf"\d\s?-?(?P<unit>{_UNIT})(?![a-zа-яё])", re.IGNORECASE)
_BARE_LENGTH = lazy(r"(?:\b(?:of|for|at)|(?<![а-яё])на|ยาว)?\s*\d{1,3}$", re.IGNORECASE)
"""A length whose unit was said of another: «на 20 секунд и грустный на 50»."""

# each with a manner of its own

_EN_THING = r"(?:tracks?|songs?|tunes?|jingles?|melod(?:y|ies)|beats?|pieces?|loops?|(?:drawings?|pictures?|images?|posters?|logos?|stickers?|icons?)(?! (?:of|for|about)))"
_RU_THING = r"(?:трек|песн|мелоди|джингл|бит|музык|картин|постер|плакат|афиш|логотип|стикер|иконк)[а-яё]*"
_TH_THING = r"(?:เพลง|ดนตรี|จิงเกิ้ล|บีท)"
_THINGS = {"en": rf"\b{_EN_THING}\b", "ru": rf"(?<![а-яё]){_RU_THING}", "th": _TH_THING}
_APART = {
    "en": lazy(r"\s*[,;]\s*(?:(?:and|then|plus)\s+)?|\s+(?:and|plus)\s+", re.IGNORECASE),
    "ru": lazy(r"\s*[,;]\s*(?:(?:и|а|плюс)\s+)?|\s+(?:и|плюс)\s+", re.IGNORECASE),
    "th": lazy(rf"(?:\s*,\s*|\s+|(?=กับ|และ|แล้วก็))(?:กับ|และ|แล้วก็)?\s?(?:อีก)?(?={_TH_THING}(?!ละ))|\s*(?=ยาว{_TH_THING}ละ)|\s+(?={_TH_THING}ละ)"),
}
_RU_LIKE = r"[а-яё-]+(?:ый|ий|ой|ую|юю|ая|яя|ое|ее)(?![а-яё])"
_ITEM = {
    "en": lazy(rf"(?:an?|one|another)\s+(?P<how>(?:[\w'-]+\s+){{1,4}}?)(?P<thing>{_EN_THING}|one)\b(?P<more>.*)$", re.IGNORECASE),
    "ru": lazy(rf"(?:(?:один|одну|одна|ещё)\s+)*(?P<how>{_RU_LIKE}(?:\s{_RU_LIKE})?)(?:\s+(?P<thing>{_RU_THING}))?(?P<more>.*)$", re.IGNORECASE),
    "th": lazy(rf"(?P<thing>{_TH_THING})(?!ละ)\s?(?P<how>\S+)(?P<more>.*)$"),
}
_COUNTED = {
    "en": lazy(rf"^[^:,;.]{{0,30}}?\b(?:{NUMBER})\s+(?:\w+ )?(?P<thing>{_EN_THING})\b[^:,;]{{0,20}}[:–—-]\s*", re.IGNORECASE),
    "ru": lazy(rf"^[^:,;.]{{0,30}}?(?<![а-яё\d])(?:{NUMBER})\s+(?P<thing>{_RU_THING})[^:,;]{{0,20}}[:–—-]\s*", re.IGNORECASE),
    "th": lazy(rf"^[^:,;.\d]{{0,15}}?(?:(?P<thing>{_TH_THING})\s?{_N_TH}\s?{_TH_THING}?|{_N_TH}\s?{_TH_THING})[\s:]+(?={_TH_THING})"),
}
_LED = {
    "en": lazy(r"^(?:(?:please|can|could|you|i|we|need|want|make|create|compose|write|give|me|us|do|get|also|now)\s+)*(?=(?:an?|one)\s)", re.IGNORECASE),
    "ru": lazy(rf"^(?:(?:пожалуйста|мне|нам|сделай|создай|сочини|напиши|запиши|нарисуй|нуж(?:ен|на|но|ны)|надо|хочу|дай)(?:те)?\s+)*(?=(?:один |одну )?{_RU_LIKE})", re.IGNORECASE),
    "th": lazy(rf"^(?:ช่วย|ขอ|แต่ง|ทำ|สร้าง|อยากได้|เอา)*(?={_TH_THING})"),
}
_ONE_RU = {"мелоди": "мелодию", "песн": "песню", "музык": "музыку", "картин": "картинку", "афиш": "афишу", "иконк": "иконку"}
_OF_ALL = lazy(rf"\s*\b(?:each|apiece|long)\b|(?<![а-яё])(?:кажд[а-яё]+|по(?=\s\d))\s*|(?:ยาว)?{_TH_THING}ละ\s?|\bplease\b|(?:ให้)?หน่อย(?:ครับ|ค่ะ|(?<!โย)คะ|นะ)*", re.IGNORECASE)
_MAKE = {"en": "make a {how} {thing}{more}", "ru": "сделай {how} {thing}{more}", "th": "แต่ง{thing}{how}{more}"}

# each about something of its own

_EN_WORDS = r"(?:captions?|posts?|pictures?|posters?|titles?|scripts?|slogans?|taglines?|hashtags?|(?:video |reel |post |content )?ideas?|videos?|reels?|shorts?|clips?|songs?|tracks?)"
_RU_WORDS = r"(?:подпис|пост(?!ер)|сценари|слоган|хештег|заголов|иде|картин|плакат|постер|ролик|видео|рилс|клип|песн|трек)[а-яё]*"
_TH_WORDS = r"(?:แคปชั่น|แคปชัน|สคริปต์|สโลแกน|ไอเดีย(?:คลิป|รีล|วิดีโอ|โพสต์)?|แฮชแท็ก|คลิป|วิดีโอ|รีล|รูป|โปสเตอร์|เพลง)"
_N = rf"(?P<n>{NUMBER})"
_FOR_EACH = (
    lazy(rf"^(?P<head>[^:,;.]{{0,30}}?)\b(?:{_N}\s+)?(?P<noun>{_EN_WORDS})\s+each\s+(?P<to>for|about|on|of|to)\s+(?P<list>.+)$", re.IGNORECASE),
    lazy(rf"^(?P<head>[^:,;.]{{0,30}}?)(?<![а-яё])по\s+(?:{_N}\s+|одно(?:й|му)\s+)?(?P<noun>{_RU_WORDS}(?:\s(?:рол|рил|вид|пост|клип)[а-яё]+)?)\s*(?P<to>для|про|об?|к|на кажд[а-яё]+(?: тему)?\s*:|на темы\s*:)\s*(?P<list>.+)$", re.IGNORECASE),
    lazy(rf"^(?P<head>[^:,;.]{{0,20}}?)(?<![а-яё])(?P<noun>{_RU_WORDS})\s+(?:нужн[а-яё]+\s+)?к\s+(?:двум|тр[её]м|четыр[её]м|пяти|\d)\s+(?:постам|роликам|видео|фото|картинкам)\s*:\s*(?P<to>про|об?|к)\s+(?P<list>.+)$", re.IGNORECASE),
    lazy(rf"^(?P<head>[^:,;.\d]{{0,15}}?)(?P<noun>{_TH_WORDS})\s?(?:อย่าง|เรื่อง|หัวข้อ)ละ\s?(?:(?P<n>{_N_TH})(?!\d|\s?(?:วิ|นาที|ครึ่ง|ชั่วโมง)))?\s?(?:ไอเดีย|อัน|คลิป|แบบ|ตัว|ข้อ|รูป)?(?:สำหรับ|ของ|\s|:)+(?P<list>\S.*)$"),
    lazy(r"^(?P<head>[^:,;.\d]{0,15}?)(?P<noun>คลิป|วิดีโอ|รีล|รูป|โปสเตอร์|เพลง|แคปชั่น)เรื่อง\s?(?P<list>\S.*?)\s*(?P<all>(?:ยาว|ความยาว)?(?:คลิป|วิดีโอ|รีล|รูป|เรื่อง|อัน|เพลง)ละ\s?\d.*)$"),
)
_BETWEEN = lazy(r'(?:\s*[,;]\s*(?:and\s+|и\s+)?|\s+(?:and|и)\s+|(?<=[\u0e00-\u0e7f"])(?:\s*(?:แล้วก็|และ|กับ)\s*|\s+)(?=[\u0e00-\u0e7f"]))(?=(?:[^"]*"[^"]*")*[^"]*$)', re.IGNORECASE)
_LED_AGAIN = lazy(r"^(?:for|about|on|of|для|про|об?|к|เรื่อง)\s+", re.IGNORECASE)
_BEHIND_ALL = lazy(r"[.;]\s+|,\s+(?=(?:each|all)\b|\d{1,3}\s?(?:s|sec|min)|(?:все|кажд|по \d)[а-яё ]*)", re.IGNORECASE)


def enumerated(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of one for each of what the message names one by one; None for any other message."""
    if request.question or request.attachments or len(request.text) > _LONGEST or "\n" in request.text:
        return None
    text = normalise(request.text).strip(" .!")
    wishes = next((found for key in _THINGS if (found := _each_so(text, key))), []) or _each_about(text)
    if not 2 <= len(wishes) <= _MOST:
        return None
    plans = [again(replace(request, text=wish, earlier=(), recent=())) for wish in wishes]
    if any(plan.question or not plan.steps or any(sources(step.args) for step in plan.steps) for plan in plans):
        return None
    alike = {step.tool for plan in plans for step in plan.steps}
    told = {str(sorted((name, str(value)) for name, value in plan.steps[0].args.items() if name != "seed")) for plan in plans}
    if len(alike) > 1 or len(told) < len(plans):
        return None
    steps = [step.model_copy(update={"id": f"{step.id}-{number}"}) for number, plan in enumerate(plans, 1) for step in plan.steps]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)


def _each_so(text: str, key: str) -> list[str]:
    """The wishes of "a chill track, an epic one and a sad one, 30 seconds each"; empty where it is none of these."""
    counted = _COUNTED[key].match(text)
    head = counted or _LED[key].match(text)
    if head is None:
        return []
    pieces = [piece for piece in _APART[key].split(text[head.end() :]) if piece and piece.strip()]
    items: list[re.Match[str]] = []
    tail: list[str] = []
    for piece in pieces:
        item = _ITEM[key].match(piece) if not tail else None
        if item is None and not items:
            return []
        if item is None:
            tail.append(piece)
        else:
            items.append(item)
    if len(items) < 2:
        return []
    thing = next((said for item in items if (said := item["thing"]) and said.lower() != "one"), "") or (counted["thing"] if counted else "")
    if not thing or len({_stem(item["thing"]) for item in items if item["thing"] and item["thing"].lower() != "one"}) > 1:
        return []
    shared = _OF_ALL.sub(" ", ", ".join(tail)).strip(" ,")
    mores = _with_units([_OF_ALL.sub(" ", item["more"]).rstrip() for item in items])
    return [_so(key, item["how"].strip(), thing, more, shared) for item, more in zip(items, mores, strict=True)]


def _so(key: str, how: str, thing: str, more: str, shared: str) -> str:
    """The wish for one of them."""
    one = thing.lower()
    if key == "en":
        one = re.sub(r"ies$", "y", one).removesuffix("s")
    elif key == "ru":
        one = _ONE_RU.get(_stem(one), _stem(one))
    behind = f"{more}{', ' if shared and key != 'th' else ' ' if shared else ''}{shared}"
    return _MAKE[key].format(how=how, thing=one, more=behind if not behind or behind[0] in " ," else f" {behind}")


def _stem(thing: str) -> str:
    found = re.match(r"трек|песн|мелоди|джингл|бит|музык|картин|постер|плакат|афиш|логотип|стикер|иконк", thing.lower())
    return found[0] if found else thing.lower().removesuffix("s")


def _with_units(said: Sequence[str]) -> list[str]:
    """What is said of each, with the unit that was said of another only."""
    unit = next((found["unit"] for words in said if (found := _WITH_UNIT.search(words))), "")
    return [f"{words} {unit}" if unit and _BARE_LENGTH.search(words) and not _WITH_UNIT.search(words) else words for words in said]


def _each_about(text: str) -> list[str]:
    """The wishes of "2 slogans each for the gym and the spa"; empty where it is none of these."""
    for pattern in _FOR_EACH:
        match = pattern.match(text)
        if match is None:
            continue
        said = match.groupdict()
        listed, *behind = _BEHIND_ALL.split(match["list"], maxsplit=1)
        items = [_LED_AGAIN.sub("", item).strip() for item in _BETWEEN.split(listed) if item and item.strip()]
        shared = re.sub(r"^(?:and )?(?:all|both)(?: of them)? ", "", ", ".join(part for part in [*behind, said.get("all") or ""] if part), flags=re.IGNORECASE)
        if len(items) > 1 and all(len(item.split()) <= 8 for item in items):
            return [_about(said, item, _OF_ALL.sub(" ", re.sub(r"(?:คลิป|วิดีโอ|รีล|รูป|เรื่อง|อัน|เพลง)ละ", "", shared)).strip(" ,")) for item in items]
    return []


_SHOWN_EN = lazy(r"(?:pictures?|posters?|videos?|reels?|shorts?|clips?|songs?|tracks?)$", re.IGNORECASE)
_SHOWN_RU = lazy(r"(?:картин|плакат|постер|ролик|видео|рилс|клип|песн|трек)", re.IGNORECASE)
_SEVERAL_AT_ONCE = lazy(r"slogan|tagline|(?:\w+ )?idea|слоган|иде|สโลแกน|ไอเดีย", re.IGNORECASE)
"""Of these more than one is given where no number is told."""
_TO = lazy(r"^на (?:кажд|темы)", re.IGNORECASE)


def _about(said: dict[str, str | None], item: str, shared: str) -> str:
    """The wish for so many about one of them."""
    head, noun, to = (said["head"] or "").strip(), (said["noun"] or "").strip(), (said.get("to") or "").strip()
    counted = said.get("n")
    number = int(parse(counted.lower())) if counted else 1
    if re.search(r"[\u0e00-\u0e7f]", noun):
        return f"{head}{noun}เรื่อง{item}{f' {number} อัน' if number > 1 or (counted and _SEVERAL_AT_ONCE.match(noun)) else ''}{f' {shared}' if shared else ''}"
    lead = "про" if _TO.match(to) else to
    if re.search(r"[а-яё]", noun, re.IGNORECASE):
        one = next((full for stem, full in _ONE_OF.items() if noun.lower().startswith(stem)), "") if number == 1 else ""
        make = ("сделай" if _SHOWN_RU.match(noun) else "напиши") if one else ""
        number = number if number > 1 or _SEVERAL_AT_ONCE.match(noun) else ""
        return f"{head or make} {number} {one or noun} {lead} {item}{f', {shared}' if shared else ''}".strip()
    one = f"{'one' if _SEVERAL_AT_ONCE.match(noun) else 'a'} {noun.lower().removesuffix('s')}" if number == 1 else f"{number} {noun}"
    make = "make" if _SHOWN_EN.match(noun) else "write"
    return f"{re.sub(r'(?i)^(?:just|an?|one)$', '', head) or make} {one} {lead} {item}{f', {shared}' if shared else ''}"


_ONE_OF = {
    "подпис": "подпись", "постер": "постер", "пост": "пост", "сценари": "сценарий", "слоган": "слоган", "заголов": "заголовок", "иде": "идею", "картин": "картинку", "плакат": "плакат",
    "ролик": "ролик", "видео": "видео", "рилс": "рилс", "клип": "клип", "песн": "песню", "трек": "трек", "хештег": "хештеги",
}  # fmt: skip
