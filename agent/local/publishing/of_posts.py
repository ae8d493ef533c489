# ruff: noqa: E501 - patterns read better unbroken
"""What is said of posts that are planned or out already: "cancel, the client changed his mind", «сними вчерашний пост про хлеб», "push everything back
a day", "เลื่อนทุกโพสต์ออกไปหนึ่งวัน", "did the post about tyres go out?". What is cancelled, taken down or moved by mistake is not noticed before it is too
late, so a message is read here only as a whole: every word of it says which posts are meant, or is none of what else may be wished.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local import slots, times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.one_step import planned
from agent.local.publishing.days_in_full import in_full
from agent.local.publishing.post_days import stretch
from agent.local.publishing.post_reasons import WHY, reason_apart, wish_alone, wishes_more
from agent.local.publishing.post_tools import CANCEL, MOVE, STATUS, WITHDRAW, Found
from agent.local.publishing.post_words import (
    ALL_BUT,
    ASKS_EN,
    ASKS_RU,
    ASKS_TH,
    CANCELS,
    ONE,
    ONE_EN,
    ONE_RU,
    ONE_TH,
    PLANNED,
    POST,
    SHIFTS,
    SMALL,
    TAKES_DOWN,
    several,
)
from agent.local.publishing.posts_meant import which_posts
from agent.local.publishing.posts_moved import BY_HOW_MUCH, asked_to_move, at_some_other_time, put_off, shifted
from agent.local.publishing.posts_taken_down import DOWN, taken_down
from agent.local.publishing.verb_first import verb_first
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_LONGEST = 160  # characters: what is longer says more than one thing
_IT = lazy(r"\W*(?:it|this|that|them|all of it|the (?:whole )?(?:thing|order)|это|его|её|ее|всё это|заказ|มัน|อันนี้|อันนั้น|นี้|นั้น|ไป|เลย|ก่อน|นะ|ค่ะ|(?<!โย)คะ|ครับ|หน่อย|ด้วย|ที|please|пожалуйста|\s)*\W*", re.IGNORECASE)
_MENDS = lazy(
    r"\b(?:typos?|mistakes?|misspel\w+|spelling)\b.*\b(?:fix|correct|change|edit)\b|\b(?:fix|correct|edit)\b.*\b(?:typos?|mistakes?|spelling)\b|(?<![а-яё])(?:ошибк|опечатк)[а-яё]*.*(?<![а-яё])(?:исправь|поправь|замени)|(?<![а-яё])(?:исправь|поправь)(?:те)?.*(?:ошибк|опечатк)|(?:พิมพ์ผิด|สะกดผิด).*แก้|แก้.*(?:คำผิด|พิมพ์ผิด)", re.IGNORECASE,
)
"""The words of a post that is planned are to be others."""


def mends_a_post(text: str) -> bool:
    """Whether the words of a post that is planned are to be others."""
    return bool(_MENDS.search(text) and POST.search(text))


def of_posts(request: Request, index: Matcher) -> Plan | None:
    """The plan of a message about posts that are planned or out; None for any other."""
    text = in_full(verb_first(re.sub(r"\s+", " ", asked_to_move(normalise(request.text))).strip()))
    if request.question or request.attachments or len(text) > _LONGEST or '"' in text:
        return None
    abilities = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    if not {CANCEL, WITHDRAW, MOVE, STATUS} <= abilities.keys():
        return None
    language = detect(text, request.language)
    said = wish_alone(text)
    if mends_a_post(text):
        return Plan(goal=text, reply=phrase("post_unedited", language))
    if (but := ALL_BUT.search(said)) and any(pattern.match(said) for pattern in (CANCELS, TAKES_DOWN, SHIFTS)) and (several(said) or ONE.search(said)):
        return _all_but(said[: but.start()], said[but.end() :], request, abilities) or Plan(goal=text, reply=phrase("all_but_posts", language))
    for read in (_paused, _cancelled, taken_down, shifted):
        if found := read(said, request, abilities):
            tool, args, reply = found
            return Plan(goal=text, reply=phrase(reply, language)) if reply else planned(abilities[tool], args, language)
    asks = next((spec.ask for spec in abilities[MOVE].specs if spec.name == "when"), {})
    return Plan(goal=text, question=asks[language]) if language in asks and (put_off(said, abilities) or at_some_other_time(normalise(request.text))) else None


_WHAT_STAYS = lazy(
    rf"^(?:\s|,|for\b|the\b|my\b|our\b|that\b|those\b|with\b|{ONE_EN}\b|(?:about|called|on)\b|{ONE_RU}|(?:тот|того|те|тех|мо[а-яё]+|наш[а-яё]+|про|об?)(?![а-яё])|{ONE_TH}|อัน|ที่|ของ|เรื่อง|เกี่ยวกับ)+|(?:\s|{ONE_EN}\b|stuff\b|please\b|(?<![а-яё]){ONE_RU}|(?<![а-яё])(?:пожалуйста|один|одного)(?![а-яё])|นะ|ครับ|ค่ะ|(?<!โย)คะ|ไว้|[.!])+$",
    re.IGNORECASE,
)
"""Around the words of those that stay: "the tulips one", «поста про тюльпаны», "โพสต์เรื่องทิวลิป"."""


_DAYS_RU = lazy(r"(?<![а-яё])(?:понедельничн|вторничн|четвергов|пятничн|субботн|воскресн|завтрашн|сегодняшн|вчерашн)", re.IGNORECASE)


def _all_but(wish: str, stays: str, request: Request, abilities: dict[str, Ability]) -> Plan | None:
    """All of what is meant but those that stay, by their words or where they are; None where it is said otherwise: by their day."""
    spec, text = abilities[CANCEL].slots["platforms"], f"{wish} {stays}"
    there = [hit.value for hit in slots.find(stays, spec) if hit.strength >= 0.5]
    words = _WHAT_STAYS.sub("", _WHAT_STAYS.sub("", stays)).strip()
    found = _all_meant(wish.rstrip(" ,"), request, abilities)
    if found is None or WHY.search(stays) or stretch(stays, NOW.get()) or times.read(stays).spans or _DAYS_RU.search(stays):
        return None
    tool, args, _ = found
    if there:
        left = {"platforms": [choice for choice in spec.choices if choice not in there]} if not re.sub(r"\W|and|и|และ", "", _bare_of(stays, spec)) else {}
        return planned(abilities[tool], {**args, "everything": True, **left}, detect(text, request.language)) if left and "platforms" not in args else None
    return planned(abilities[tool], {**args, "everything": True, "but": words}, detect(text, request.language)) if words else None


def _all_meant(wish: str, request: Request, abilities: dict[str, Ability]) -> Found | None:
    """What is to be done with which posts, where those that stay are named behind."""
    if off := CANCELS.match(wish) or TAKES_DOWN.match(wish):
        tool = CANCEL if CANCELS.match(wish) else WITHDRAW
        which = which_posts(PLANNED.sub(" ", DOWN.sub(" ", wish[off.end() :])), abilities[tool], past=tool == WITHDRAW)
        unsaid = tool == WITHDRAW and not ONE.search(wish)  # "delete everything except the logo": of what?
        return None if which is None or unsaid or (which.pop("over", False) and tool == CANCEL) else (tool, which, "")
    return shifted(wish, request, abilities)


def _bare_of(text: str, spec: Spec) -> str:
    for hit in sorted(slots.find(text, spec), key=lambda hit: -hit.start):
        text = f"{text[: hit.start]} {text[hit.end :]}"
    return SMALL.sub(" ", ONE.sub(" ", text))


_PAUSES = lazy(rf"^\W*(?:{ASKS_EN}(?:pause|hold|freeze|suspend|put(?= (?:[\w'’]+ ){{1,5}}on (?:hold|pause|ice)\b)|(?:don'?t|do not) (?:post|publish|put out)(?= (?:anything|nothing)\b[\w ]{{0,30}}?(?:until|till|til|before)\b)|stop(?= (?:all |my |the |our )*(?:posts|posting|publishing|publications|uploads)\b(?: \w+){{0,3}} (?:until|till|for|while)\b))(?![a-z])|{ASKS_RU}(?:(?:поставь|поставить)(?:те)? (?:(?:все|всё|мои|наши|посты|публикации) )*на (?:паузу|стоп)|притормози(?:те)?|останови(?:те)?(?= (?:все |мои |наши )*(?:посты|публикации) (?:до|на)(?![а-яё]))|не (?:публикуй|выкладывай|пости)(?:те)?(?= (?:пока )?ничего (?:до|на|пока)(?![а-яё]))|поставь(?:те)? на паузу|приостанови(?:те)?|заморозь(?:те)?|придержи(?:те)?)(?![а-яё])|{ASKS_TH}(?:(?:พัก|หยุด|ระงับ)(?:การ)?|(?:อย่าเพิ่ง|ยังไม่ต้อง|อย่า)(?=(?:โพสต์|โพส|ลง)(?:คลิป|อะไร|โพสต์|เลย|\s)*(?:จน|ถึง))))", re.IGNORECASE)


def _paused(text: str, request: Request, abilities: dict[str, Ability]) -> Found | None:
    """Posts that are to wait, which nothing here does: they are moved or cancelled."""
    match = _PAUSES.match(text)
    if match is None or not (ONE.search(text) or several(text) or re.search(r"โพสต์|โพส|ลงคลิป|\b(?:posting|schedule|anything)\b|(?<![а-яё])(?:расписание|ничего)", text, re.IGNORECASE)):
        return None
    rest = text[match.end() :].replace("ชั่วคราว", "")
    until = next((mark for mark in _UNTIL.finditer(rest) if times.read(rest[mark.end() :]).spans or stretch(rest[mark.end() :], NOW.get()) or BY_HOW_MUCH.search(rest[mark.end() :])), None)
    if until or _UNTIL.match(rest.strip()) or re.search(r"\bon (?:hold|pause|ice)\b", rest):
        return CANCEL, {}, "no_pause"
    return (CANCEL, {}, "no_pause") if which_posts(rest, abilities[CANCEL]) is not None else None


_UNTIL = lazy(r"\b(?:until|till|til|for|while)\b|(?<![а-яё])(?:до|на)(?![а-яё])|(?:จน)?ถึง|จนกว่า|(?=\s?\d)", re.IGNORECASE)


def _cancelled(text: str, request: Request, abilities: dict[str, Ability]) -> Found | None:
    """Called off: what was just spoken of, with the reason for it; or all of some days, of some words."""
    match = CANCELS.match(text)
    if match is None:
        return None
    wish, why = reason_apart(text[match.end() :])
    if wishes_more(why):
        return None
    if _IT.fullmatch(wish):
        if not (re.search(r"\w", wish) or why):
            return None  # "cancel" by itself is read with whatever is under way
        newest = request.earlier[0] if request.earlier else None
        spoken = newest is not None and any(step.tool.startswith("publishing.") for step in newest.steps)
        return (CANCEL, {}, "") if spoken else (CANCEL, {}, "ask_cancelled") if why else None
    which = which_posts(wish, abilities[CANCEL])
    if which is None or not (which.keys() & {"day", "query", "platforms"}):
        return None
    return None if which.pop("over", False) else (CANCEL, which, "")
