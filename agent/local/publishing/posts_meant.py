# ruff: noqa: E501 - patterns read better unbroken
"""Which posts are meant, as arguments of the tools: "saturday's stout post", «все посты танцев», "โพสต์ขนมปัง" - their day, places, words, or all of them; and the words
of a title without what stands around them.
"""

from __future__ import annotations

import re
from typing import Any

from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.one_step import planned
from agent.local.publishing.post_days import Stretch, stretch
from agent.local.publishing.post_reasons import ASIDE, WISHES
from agent.local.publishing.post_tools import CANCEL, MOVE, WITHDRAW
from agent.local.publishing.post_words import ABOUT, ALL, NAMED_BEFORE, ONE, ONE_EN, ONE_RU, ONE_TH, PLANNED, SMALL, several
from agent.local.slots.moment import NOW
from agent.patterns import lazy
from tools.plan import Plan, Step

_FOR_ONE = lazy(r"\bfor (?:the |our |my )(?!(?:\w+ )?(?:days?|weeks?|weekends?|months?|years?|future|rest|moment|evening|morning|afternoon|night|holidays?)\b)(?P<one>[\w'-]+(?: [\w'-]+)?)(?=\s*(?:\x01|[,.!?]|$))", re.IGNORECASE)
"""Whose posts: "anything for the gym this weekend"."""


_BENT = lazy(r"^[а-яё]+", re.IGNORECASE)
"""The rest of a place's name that is bent: "Фейсбук-а"."""


def which_posts(wish: str, ability: Ability, *, past: bool = False) -> dict[str, Any] | None:
    """Which posts the words mean, as arguments: their day, places, words, or all of them. None where words are left that say anything else.

    `over` is true where the day was said to be past.
    """
    args: dict[str, Any] = {}
    if several(wish):
        args["everything"] = True
    rest = PLANNED.sub(" ", wish)
    said = ABOUT.search(rest)
    head = rest[: said.start()] if said else rest
    days = stretch(head, NOW.get(), past=past) or stretch(rest, NOW.get(), past=past)
    if days is not None:
        args |= _day_args(days)
        rest = f"{rest[: days.span[0]]} \1 {rest[days.span[1] :]}"
    places = [hit for hit in slots.find(rest, ability.slots["platforms"]) if hit.strength >= 0.5 and not ONE.fullmatch(rest[hit.start : hit.end])]
    if places:
        args["platforms"] = list(dict.fromkeys(hit.value for hit in sorted(places, key=lambda hit: hit.start)))
        for hit in sorted(places, key=lambda hit: -hit.start):
            rest = f"{rest[: hit.start]} {_BENT.sub('', rest[hit.end :], count=1)}"
    about = ABOUT.search(rest)
    if about is None and (client := _FOR_ONE.search(rest)) and stretch(client["one"], NOW.get()) is None:
        args["query"] = client["one"].strip()
        rest = f"{rest[: client.start()]} {rest[client.end() :]}"
    if about and (query := named_words(next(value for value in about.groupdict().values() if value))):
        args["query"] = query
        rest = rest[: about.start()]
    elif not about and "query" not in args and (words := _named(rest)):
        args["query"] = words
        rest = rest.replace(words, " ")
    left = re.sub(r"[^\w\u0e00-\u0e7f]+", " ", SMALL.sub(" ", ONE.sub(" ", ALL.sub(" ", rest.replace("\1", " "))))).strip()
    if re.search("[\u0e00-\u0e7f]", left) and "query" not in args and ONE.search(wish) and 1 < len(left) <= 30 and not WISHES.search(left):
        args["query"], left = left, ""  # "โพสต์ขนมปัง": what it is about stands right behind it
    return args if not left else None


_BY_ITS_DAY = lazy(rf"\x01\s+(?P<en>[\w'-]+(?:\s+[\w'-]+)?)\s+{ONE_EN}\b", re.IGNORECASE)
_NAMED_BEHIND = lazy(rf"(?<![а-яё]){ONE_RU}\s+(?P<ru>[а-яё]{{3,20}}(?:ов|ев|ей|ий|ой|ых|а|я|ы|и))(?![а-яё])|\b(?P<en>last|latest|newest)\s+(?:posts?|publications?|reels?|announcements?)\b|(?<![а-яё])(?P<last>последн[а-яё]+)\s+(?:пост(?:а|ы)?|рилс[а-яё]*|публикаци[а-яё]+|объявлени[а-яё]+)(?![а-яё])", re.IGNORECASE)
"""What posts are about, or whose they are, right behind: «все посты танцев»; or that it is the last."""
_TIME_OF_DAY = lazy(r"morning|evening|afternoon|night|lunch(?:time)?|noon|first|second|third|other|раньше|утра|вечера|дня|ночи|часа|минуты|недели|назад", re.IGNORECASE)


def _named(rest: str) -> str:
    """What the post is about, where no "about" leads to it: "the stout post", "saturday's stout post", «посты танцев»."""
    if before := NAMED_BEFORE.search(rest.replace("\1", "")):
        return before["en"]
    behind = _NAMED_BEHIND.search(rest) or _BY_ITS_DAY.search(rest)
    words = next(value for value in behind.groupdict().values() if value) if behind else ""
    return words if not _TIME_OF_DAY.fullmatch(words) and re.sub(r"\W", "", SMALL.sub("", ALL.sub("", words))) else ""


_BEHIND_NAME = lazy(
    r"\s+(?:must ?n'?t|mustnt|must not|should ?n'?t|shouldnt|can'?t|cant|cannot|needn'?t|is not to|not to|has no business|is no longer)\b.*$|\s+(?:не (?:должен|должна|надо|нужно)|больше не)(?![а-яё]).*$|(?<=[\u0e00-\u0e7f]{2})(?:ไปเป็น|เป็นวัน|ไปวัน|ไปที่|(?<!จะ)ไปลง)\s*$|(?<=[\u0e00-\u0e7f]{4})ได้\s+ได้.*$", re.IGNORECASE
)
"""What becomes of a post, and no word of its title: "the one about the market mustn't go out"."""
_AROUND_NAME = lazy(rf"^(?:the|that|my|our)\s+ones?\s+(?:about|on|for|with|called)\s+(?:the\s+|our\s+|my\s+)?|^(?:(?:the|my|our|that|this|yesterday'?s|today'?s|tomorrow'?s)\s+)+(?=\S.*\s{ONE_EN}$)|\s+{ONE_EN}$|^{ONE_EN}\s+(?:about|on|for)\s+|^(?:(?:вчерашн|сегодняшн|завтрашн|последн|мо|наш|тот|эт)[а-яё]*\s+)*{ONE_RU}\s+(?:про|об?)\s+|^{ONE_TH}(?:เมื่อวาน|วันนี้|พรุ่งนี้)?(?:เรื่อง|เกี่ยวกับ)?\s?", re.IGNORECASE)
_NO_NAME = lazy(r"(?:\W|แทน|ขึ้น|ออก|ยังไง|ได้|ไหม|มั้ย|час(?:а|ов)?|позже|раньше|паузу?|later|earlier|instead|pause|hold|back|an?|one|two|hour|day|week)*", re.IGNORECASE)
"""No words of any title: what a message says of when and how."""


def cleaned(plan: Plan, index: Matcher, language: str) -> Plan:
    """The plan whose posts that are ended or moved go by the words of their titles, and by no others."""
    steps = [_cleaned(step, index, language) for step in plan.steps]
    return plan if steps == plan.steps else plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def _cleaned(step: Step, index: Matcher, language: str) -> Step:
    query = str(step.args.get("query", ""))
    if step.tool not in (CANCEL, WITHDRAW, MOVE) or not query or query.startswith("pub_"):
        return step
    words = query if ONE.fullmatch(query) else _AROUND_NAME.sub("", _AROUND_NAME.sub("", _BEHIND_NAME.sub("", ASIDE.sub("", query)).strip())).strip()
    words = "" if _NO_NAME.fullmatch(words) else words
    if words == query:
        return step
    args = {name: value for name, value in step.args.items() if name != "query"} | ({"query": words} if words else {})
    ability = index.whole(step.tool)
    return step if ability is None else planned(ability, args, language).steps[0].model_copy(update={"id": step.id, "needs": step.needs})


def named_words(words: str) -> str:
    """What posts are about, without what stands around it."""
    return _bare_words(ASIDE.sub("", max((_bare_words(piece) for piece in words.split("\1")), key=len)))


def _bare_words(words: str) -> str:
    words = re.sub(r"\s+(?:перенеси|перенести|сдвинь|отложи|отмени|удали|сними|убери)(?:те)?\s*$", "", words, flags=re.IGNORECASE)
    words = re.sub(r"\s+(?:ออก|ลง|ที|ให้|(?<!โย)คะ|หน่อย)+$|(?:นะคะ|นะครับ|นะ|ค่ะ|ครับ|คับ|(?<!เ)จ้า|หน่อย|ด้วย|หน่อยคะ|ออกไป|ออกจาก|ลงจาก|จาก|ออก)+$", "", words.strip())
    words = re.sub(r"(?<=[\u0e00-\u0e7f]{3})(?<!นา)(?<!เว)ที$", "", words)
    words = re.sub(r"(?:ออก|ลง)จาก\s*$", "", words)
    return re.sub(r"(?:\s|please|pls|пожалуйста|[,.!?])+$|\s+(?:on|off|from|for|in|at|в|на|с|за|из)\s*$", "", words, flags=re.IGNORECASE).strip()


def _day_args(days: Stretch) -> dict[str, Any]:
    over = {"over": True} if days.over else {}
    if days.single:
        return {"day": days.first.isoformat(), **over}
    return {"day": days.first.isoformat(), "last_day": days.last.isoformat(), "everything": True, **over}
