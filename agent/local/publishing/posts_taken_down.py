# ruff: noqa: E501 - patterns read better unbroken
"""Posts that are out and are taken down: «сними вчерашний пост про хлеб», "delete the reel that went out yesterday", "ลบโพสต์ล่าสุดออก". What is still to go out is called
off instead.
"""

from __future__ import annotations

import re
from typing import Any

from agent.contract import Request
from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.publishing.post_reasons import OTHERS_WISH, reason_apart, wishes_more
from agent.local.publishing.post_tools import CANCEL, PLAN, WITHDRAW, Found
from agent.local.publishing.post_words import ABOUT, NAMED_BEFORE, ONE, ONE_EN, ONE_RU, PLANNED, POST, TAKES_DOWN
from agent.local.publishing.posts_meant import which_posts
from agent.local.slots.moment import NOW
from agent.patterns import lazy

DOWN = lazy(r"\b(?:down|off(?! the (?:schedule|calendar|plan))|offline)\b|(?<![а-яё])с публикации(?![а-яё])|(?:ลง|ออก|ทิ้ง)(?:ไป|มา|ให้|ที|เลย|ด้วย|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$", re.IGNORECASE)
_FROM_PAGE = lazy(r"\b(?:from|off) (?:the |my |our )?(?:page|site|website|channel|feed|account)\b|(?<![а-яё])(?:с|со|из) (?:моей |нашей |моего |нашего )?(?:страниц[а-яё]+|сайта|канала|ленты|аккаунта)|(?:ออก)?จาก(?:หน้าเว็บ|เพจ|ช่อง|เว็บ)", re.IGNORECASE)
_IS_OUT = lazy(
    r",?\s*(?:\b(?:(?:that|which)(?:'s| is| was| are| were| went| has gone| have gone)?|(?:it|is|was)) (?:already |just )?(?:up|out|live|published|posted|online)\b|\b(?:already|just) (?:up|out|live|published|posted|online)\b)(?: already| now| there)?"
    r"|,?\s*(?<![а-яё])(?:,? ?котор[а-яё]+ )?(?:уже |только что )(?:выш[а-яё]+|вылож[а-яё]+|опубликован[а-яё]*|висит|висят|запост[а-яё]+)(?![а-яё])|,?\s*(?<![а-яё])(?:котор[а-яё]+|что) (?:выш[а-яё]+|вылож[а-яё]+|опубликова[а-яё]+|висит|висят)(?![а-яё])"
    r"|(?:ที่)?(?:ลง|โพสต์|โพส|เผยแพร่|ปล่อย|ออก)ไปแล้ว|ที่(?:ลง|โพสต์|โพส|เผยแพร่|ปล่อย)(?:ไป|แล้ว|ไว้แล้ว)", re.IGNORECASE,
)
"""Which post: one that is out."""


_THE_NEWEST = lazy(
    rf"\b(?:the |my |our )?(?:very )?(?P<word>last|latest|newest|most recent)(?=(?: {ONE_EN})\b)|(?<![а-яё])(?:сам[а-яё]+ )?(?P<word_ru>последн[а-яё]+)(?= {ONE_RU})|(?:อัน)?(?P<word_th>ล่าสุด|สุดท้าย)", re.IGNORECASE
)
_JUST_NOW = lazy(r"(?:อัน)?(?:ที่)?(?:เมื่อ(?:กี้|ตะกี้|สักครู่)|ตะกี้)(?:นี้)?|\b(?:from )?(?:just now|a (?:moment|minute) ago)\b|(?<![а-яё])(?:только что|сейчас только)(?![а-яё])", re.IGNORECASE)
_IN_HASTE = lazy(r"(?:โดย|ให้|แบบ)?ด่วน(?:ๆ|ที่สุด|เลย|มาก)*|เดี๋ยวนี้|\b(?:right now|right away|asap|urgently)\b|(?<![а-яё])(?:срочно|немедленно|прямо сейчас)(?![а-яё])", re.IGNORECASE)
_OFF_THE_PLAN = lazy(r"\b(?:from|off) the (?:schedule|calendar|plan|queue)\b|(?<![а-яё])из (?:плана|расписания|очереди|публикаций|календаря)(?![а-яё])|ออกจาก(?:ตาราง|แผน|ปฏิทิน)\S*", re.IGNORECASE)


def taken_down(text: str, request: Request, abilities: dict[str, Ability]) -> Found | None:
    """Taken down: what went out on a day that is over."""
    match = TAKES_DOWN.match(text)
    wish, why = reason_apart(text[match.end() :]) if match else ("", [])
    if match is None or wishes_more(why) or PLANNED.search(wish):
        return None
    asked_off = any(OTHERS_WISH.search(piece) and _OFF_AGAIN.search(piece) for piece in why)
    if off := _OFF_THE_PLAN.search(wish):
        which = which_posts(f"{wish[: off.start()]} {wish[off.end() :]}", abilities[CANCEL])
        return (CANCEL, which, "") if which and not which.pop("over", False) else None
    wish = _IN_HASTE.sub(" ", wish)
    newest, just_now = _THE_NEWEST.search(wish), _JUST_NOW.search(wish)
    wish = _JUST_NOW.sub(" ", wish[: newest.start()] + " " + wish[newest.end() :] if newest else wish)
    out = _IS_OUT.search(wish)
    wish = f"{wish[: out.start()]} {wish[out.end() :]}" if out else wish
    down = bool(out) or bool(DOWN.search(wish)) or bool(_FROM_PAGE.search(wish)) or _taken_from(wish, abilities[WITHDRAW]) or re.search(r"take down|unpublish|unpost|pull|hide|распубл|сним|снять|скрой|спрячь|ถอด|ซ่อน", match[0], re.IGNORECASE) is not None
    bare = _FROM_PAGE.sub(" ", DOWN.sub(" ", wish))
    which = which_posts(bare, abilities[WITHDRAW], past=down)
    if (newest or just_now) and which is not None and which.keys() <= {"platforms"} and (POST.search(wish) or out or which or down):
        return (WITHDRAW, {**which, "query": newest["word"] or newest["word_ru"] or newest["word_th"]}, "") if newest and not just_now else _from_a_place(which, request)
    if which == {} and out and ONE.search(wish):
        return WITHDRAW, {}, ""  # the one that was spoken of
    if which and which.keys() == {"platforms"} and _taken_from(wish, abilities[WITHDRAW]) and not re.search(r"\w", ONE.sub(" ", why[0]) if why else ""):
        return _from_a_place(which, request)
    all_that_is_out = which is not None and "everything" in which and (out or _UNPUBLISH.search(match[0]))
    if which is None or not (ONE.search(wish) or all_that_is_out) or not (which.keys() & {"day", "query"}):
        return None
    if which.keys() == {"query"} and _THE_LAST.fullmatch(which["query"]):
        return _the_last(which, request)
    over, today = which.pop("over", False), NOW.get().date().isoformat()
    if "day" not in which:
        led = out or ABOUT.search(wish) or NAMED_BEFORE.search(wish)  # what is left over may be why: "เอาออกก่อน ลงผิดคลิป"
        return (WITHDRAW, which, "") if down and led and (POST.search(wish) or _FROM_PAGE.search(wish) or _UNPUBLISH.search(match[0]) or asked_off) else None
    return (WITHDRAW, which, "") if over or which["day"] < today or (down and which["day"] == today) else None


_THE_LAST = lazy(r"last|latest|newest|последн[а-яё]+|ล่าสุด|สุดท้าย", re.IGNORECASE)


def _the_last(which: dict[str, Any], request: Request) -> Found:
    """The last one: called off where it was just planned, and is still to go out."""
    newest = request.earlier[0].steps if request.earlier else []
    to_come = any(step.tool == PLAN and str(step.args.get("when", "")) > NOW.get().isoformat() for step in newest)
    return (CANCEL, {}, "") if to_come else (WITHDRAW, which, "")


_OFF_AGAIN = lazy(r"\b(?:down|off|remov\w*|delet\w*|gone)\b|(?<![а-яё])(?:снят|убра|удал|скры)[а-яё]*|ถอด|ลบ|เอาออก|เอาลง", re.IGNORECASE)
_UNPUBLISH = lazy(r"\bunpublish\b|распубл|(?<![а-яё])снят?[а-яё]*|ถอด", re.IGNORECASE)
"""Said of posts and of nothing else that there may be everything of."""
_FROM = lazy(r"(?:\b(?:from|off)\s+(?:the |my |our )?|(?<![а-яё])(?:из|со?)\s+(?:наш\w+ |мо\w+ )?|จาก\s?)$", re.IGNORECASE)


def _taken_from(wish: str, ability: Ability) -> bool:
    """Whether a place stands behind "from"."""
    return any(hit.strength >= 0.5 and _FROM.search(wish[: hit.start]) for hit in slots.find(wish, ability.slots["platforms"]))


def _from_a_place(which: dict[str, Any], request: Request) -> Found | None:
    """What was spoken of, taken from a place: called off there where it is still to go out."""
    newest = request.earlier[0].steps if request.earlier else []
    posts = [step for step in newest if step.tool.startswith("publishing.")]
    if newest and not posts:
        return None
    to_come = any(str(step.args.get("when", "")) > NOW.get().isoformat() for step in posts)
    return CANCEL if to_come else WITHDRAW, which, ""
