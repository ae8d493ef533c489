# ruff: noqa: E501 - patterns read better unbroken
"""As many things as subjects are named: "3 vertical videos about tea, coffee and cocoa", «сними три ролика про сон, йогу и керамику по 20 секунд",
"ทำ 3 คลิปเรื่องชา กาแฟ โกโก้". Where less is planned, each is planned as a wish of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.target import sources
from agent.local.several.one_each import ONE_RU
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from tools.plan import Plan

_MOST = 12
_N = rf"(?P<n>{NUMBER})"
_EN = re.compile(
    rf"^(?P<head>[^:,;]{{0,30}}?)(?<![\w.:]){_N}\s+(?P<how>(?:[\w-]+ ){{0,3}}?)(?P<noun>videos?|vids?|reels?|shorts?|clips?|films?|tiktoks?|pics?|pictures?|images?|posters?|flyers?|banners?|scripts?|songs?|tracks?|posts?|captions?)\b\s*(?:(?P<to>about|on|of)\s+|[:–—-]\s+)(?P<list>.+)$", re.IGNORECASE,
)
_RU = re.compile(
    rf"^(?P<head>[^:,;]{{0,30}}?)(?<![а-яё\d.:]){_N}\s+(?P<how>(?:[а-яё-]+(?:ых|их|ые|ие)\s+){{0,2}})(?P<noun>ролик|видео|видос|рилс|шортс|клип|картин|плакат|постер|афиш|баннер|сценари|пес|песн|трек|пост|подпис)[а-яё]*\s*(?:(?P<to>про|об?|на тему|с)\s+|[:–—-]\s+)(?P<list>.+)$", re.IGNORECASE,
)
_TH = re.compile(
    rf"^(?P<head>[^:,;\d]{{0,20}}?)(?:(?P<noun>คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|โปสเตอร์|สคริปต์|เพลง|โพสต์|แคปชั่น)(?P<how>[^\s\d:]{{0,14}}?)\s?{_N}\s?(?:คลิป|วิดีโอ|รูป|ภาพ|อัน|ตัว|เพลง|โพสต์|ใบ)?|{_N.replace('<n>', '<n2>')}\s?(?P<noun2>คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|โปสเตอร์|สคริปต์|เพลง|โพสต์|แคปชั่น)(?P<how2>[^\s\d:]{{0,14}}?))\s*(?P<to>เรื่อง|เกี่ยวกับ|:)\s*(?P<list>\S.*)$", re.IGNORECASE,
)
_FOR_EACH = {
    "en": re.compile(r"^(?P<head>[^:,;]{0,30}?)\b(?P<noun>captions|scripts|posts)\s+for\s+(?P<list>(?:the |my |our |[A-Z]).+)$"),
    "ru": re.compile(r"^(?P<head>[^:,;]{0,30}?)(?<![а-яё])(?P<noun>подписи|сценарии|посты)\s+для\s+(?P<list>.+)$", re.IGNORECASE),
}
"""Words that are written for several, of which nobody said how many there are: "captions for Muddy Paws, Beet Street and the gym"."""
_WORDS_OF_A_NAME = 3
_AND = {
    "en": re.compile(r"\s*[,;]\s*(?:and\s+)?|\s+and\s+", re.IGNORECASE),
    "ru": re.compile(r"\s*[,;]\s*(?:и\s+)?|\s+и\s+", re.IGNORECASE),
    "th": re.compile(r"\s*,\s*(?:และ|กับ)?\s*|\s+(?:และ|กับ)?\s*|(?<=\S)(?:และ)(?=\S)"),
}
_OF_ONE = re.compile(r":|\b(?:of|one|versions?|variants?|another)\b|(?<![а-яё])(?:верси|вариант|один|одна|одно|одну|друг)[а-яё]*", re.IGNORECASE)
"""They differ in how they are, and not in what they are about: "two versions of a video on sleep: one vertical, one square"."""
_SHARED = re.compile(
    r"\s+(?:(?:for |at )?\d{1,3}\s?(?:s|secs?|seconds?|mins?|minutes?)(?: (?:each|long|apiece))*|each|please|по \d{1,3} ?(?:с|сек|секунд|мин|минут)[а-яё]*(?: каждый)?|пожалуйста|(?:คลิปละ|อันละ|ตัวละ)\s?\d{1,3}\s?(?:วินาที|วิ|นาที))\s*$"
    r"|(?:หน่อย|ให้ที|นะ|ค่ะ|(?<!โย)คะ|ครับ|คับ|(?<!เ)จ้า|\s)+$", re.IGNORECASE,
)
"""Behind the last subject, and said of all of them."""


def as_counted(plan: Plan, request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan:
    """The plan with one of what is made for each subject, where the message counts as many and less is planned; as it was otherwise."""
    if request.question or request.attachments or request.earlier or '"' in request.text:
        return plan
    if each := _for_each(normalise(request.text)):
        return _one_after_another([again(replace(request, text=wish)) for wish in each.values()]) or plan
    if not plan.steps:
        return plan
    wishes, subjects = _wishes(normalise(request.text)), _subjects(plan, index)
    fewer = len(subjects) < len(wishes)
    whole = all(any(piece.lower() in subject for subject in subjects) for piece in wishes)
    maker = next((ability for ability in index.abilities if ability.tool.name == plan.steps[0].tool and ability.operation is None), None)
    if maker is None or any(_is_value(piece, maker) for piece in wishes):  # "two pictures of mountains at sunset, purple"
        return plan
    if not 2 <= len(wishes) <= _MOST or (whole and not fewer) or any(sources(step.args) for step in plan.steps):
        return plan
    plans = [again(replace(request, text=wish)) for wish in wishes.values()]
    alike = {tuple(step.tool for step in made.steps) for made in plans}
    if any(made.question or len(made.steps) != 1 for made in plans) or alike != {(plan.steps[0].tool,)}:
        return plan
    told = all(any(piece.lower() in subject for subject in _subjects(made, index)) for piece, made in zip(wishes, plans, strict=True))
    if not told and not fewer:
        return plan
    return _one_after_another(plans) or plan


def _one_after_another(plans: Sequence[Plan]) -> Plan | None:
    """The one step of each plan; None where one has none, or several, or they are not of one tool."""
    if any(made.question or len(made.steps) != 1 for made in plans) or len({made.steps[0].tool for made in plans}) != 1:
        return None
    steps = [made.steps[0].model_copy(update={"id": f"{made.steps[0].id}-{number}"}) for number, made in enumerate(plans, 1)]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)


def _is_value(piece: str, maker: Ability) -> bool:
    """Whether a piece says how it is to be, and not what it is about."""
    hits = (hit for spec in maker.slots.values() if spec.kind not in ("text", "count") for hit in slots.find(piece, spec))
    return any(hit.strength >= _SURE and len(re.sub(r"[\W_]", "", piece[: hit.start] + piece[hit.end :])) <= _ENDING for hit in hits)


_SURE, _ENDING = 0.5, 3


def _subjects(plan: Plan, index: Matcher) -> set[str]:
    """What its steps are about, in small letters."""
    texts = {(ability.tool.name, spec.name) for ability in index.abilities for spec in ability.slots.values() if spec.kind == "text"}
    return {str(value).lower() for step in plan.steps for name, value in step.args.items() if (step.tool, name) in texts and name in ("topic", "prompt")}


def _wishes(text: str) -> dict[str, str]:
    """The wish for each subject, by that; empty where the message does not count them."""
    for key, pattern in (("en", _EN), ("ru", _RU), ("th", _TH)):
        match = pattern.match(text)
        if match is None:
            continue
        said = match.groupdict()
        number = (said["n"] or said.get("n2") or "").lower()
        if _OF_ONE.search(f"{said['how'] or ''} {match['list']}"):
            return {}
        rest, tail = _SHARED.sub("", match["list"]), (found := _SHARED.search(match["list"])) and found[0].strip()
        pieces = [piece for piece in _AND[key].split(rest.strip(" .!")) if piece]
        if len(pieces) == parse(number):
            behind = f", {tail}" if tail and key != "th" else f" {tail}" if tail else ""
            room = "" if key == "th" else " "
            return {piece: f"{_lead(said, key)}{room}{piece}{behind}" for piece in pieces}
    return {}


def _for_each(text: str) -> dict[str, str]:
    """The wish for each of those that words are written for, who are called by short names."""
    for key, pattern in _FOR_EACH.items():
        match = pattern.match(text)
        pieces = [piece for piece in _AND[key].split(match["list"].strip(" .!")) if piece] if match else []
        if match is None or len(pieces) < 2 or any(len(piece.split()) > _WORDS_OF_A_NAME for piece in pieces):
            continue
        named = all(re.match(r"(?:the|my|our)\b|[A-Z]", piece) for piece in pieces) or len(pieces) > 2
        one = _ONE_OF_WORDS.get(match["noun"].lower(), "")
        return {piece: f"{match['head'] or _WRITE[key]}{one} {piece}" for piece in pieces} if named else {}
    return {}


_WRITE = {"en": "write ", "ru": "напиши "}
_ONE_OF_WORDS = {"captions": "a caption for", "scripts": "a script for", "posts": "a post for", "подписи": "подпись для", "сценарии": "сценарий для", "посты": "пост для"}


def _lead(said: dict[str, str | None], key: str) -> str:
    """The verb and one of the things."""
    head, how, noun = said["head"] or "", said["how"] or said.get("how2") or "", (said["noun"] or said.get("noun2") or "").lower()
    if key == "th":
        return f"{head.strip()}{noun}{how}เรื่อง"
    if key == "ru":
        return f"{head or 'сделай '}{how}{ONE_RU.get(noun, noun)} {said['to'] or 'про'}"
    return f"{head or 'make '}a {how}{noun.removesuffix('s')} {said['to'] or 'about'}"
