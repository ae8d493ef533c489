# ruff: noqa: E501 - patterns read better unbroken
"""As many things as subjects are named: "3 vertical videos about tea, coffee and cocoa", «сними три ролика про сон, йогу и керамику по 20 секунд",
"ทำ 3 คลิปเรื่องชา กาแฟ โกโก้". Where less is planned, each is planned as a wish of its own. So is each of what is listed for one place or purpose ("4 pics for
the beer garden: ...") or is wished for once each ("a cat, a dog and a parrot, one each").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.follow_ups.target import sources
from agent.local.several.one_each import ONE_RU
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_MOST, _LONGEST = 12, 500
_N = rf"(?P<n>{NUMBER})"
_EN = lazy(
    rf"^(?P<head>[^:,;]{{0,30}}?)(?<![\w.:]){_N}\s+(?P<how>(?:[\w-]+ ){{0,3}}?)(?P<noun>videos?|vids?|reels?|shorts?|clips?|films?|tiktoks?|pics?|pictures?|images?|posters?|flyers?|banners?|scripts?|songs?|tracks?|posts?|captions?)\b\s*(?:(?P<to>about|on|of)\s+|[:–—-]\s+)(?P<list>.+)$",
    re.IGNORECASE,
)
_RU = lazy(
    rf"^(?P<head>[^:,;]{{0,30}}?)(?<![а-яё\d.:]){_N}\s+(?P<how>(?:[а-яё-]+(?:ых|их|ые|ие)\s+){{0,2}})(?P<noun>ролик|видео|видос|рилс|шортс|клип|картин|плакат|постер|афиш|баннер|сценари|пес|песн|трек|пост|подпис)[а-яё]*\s*(?:(?P<to>про|об?|на тему|с)\s+|[:–—-]\s+)(?P<list>.+)$",
    re.IGNORECASE,
)
_TH = lazy(
    rf"^(?P<head>[^:,;\d]{{0,20}}?)(?:(?P<noun>คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|โปสเตอร์|สคริปต์|เพลง|โพสต์|แคปชั่น)(?P<how>[^\s\d:]{{0,14}}?)\s?{_N}\s?(?:คลิป|วิดีโอ|รูป|ภาพ|อัน|ตัว|เพลง|โพสต์|ใบ)?|{_N.replace('<n>', '<n2>')}\s?(?P<noun2>คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|โปสเตอร์|สคริปต์|เพลง|โพสต์|แคปชั่น)(?P<how2>[^\s\d:]{{0,14}}?))\s*(?P<to>เรื่อง|เกี่ยวกับ|:)\s*(?P<list>\S.*)$",
    re.IGNORECASE,
)
_FOR_EACH = {
    "en": lazy(r"^(?P<head>[^:,;]{0,30}?)\b(?P<noun>captions|scripts|posts)\s+for\s+(?P<list>(?:the |my |our |[A-Z]).+)$"),
    "ru": lazy(r"^(?P<head>[^:,;]{0,30}?)(?<![а-яё])(?P<noun>подписи|сценарии|посты)\s+для\s+(?P<list>.+)$", re.IGNORECASE),
}
"""Words that are written for several, of which nobody said how many there are: "captions for Muddy Paws, Beet Street and the gym"."""
_WORDS_OF_A_NAME = 3
_AND = {
    "en": lazy(r"\s*[,;]\s*(?:and\s+)?|\s+and\s+", re.IGNORECASE),
    "ru": lazy(r"\s*[,;]\s*(?:и\s+)?|\s+и\s+", re.IGNORECASE),
    "th": lazy(r"\s*,\s*(?:และ|กับ)?\s*|\s+(?:และ|กับ)?\s*|(?<=\S)(?:และ)(?=\S)"),
}
_OF_ONE = lazy(
    r":|\b(?:first|second)\b|(?<![а-яё])(?:перв|втор)[а-яё]+|อันแรก|ตัวแรก|\b(?:of|one|versions?|variants?|another)\b|(?<![а-яё])(?:верси|вариант|один|одна|одно|одну|друг)[а-яё]*",
    re.IGNORECASE,
)
"""They differ in how they are, and not in what they are about: "two versions of a video on sleep: one vertical, one square"."""
_SHARED = lazy(
    r"\s+(?:(?:for |at )?\d{1,3}\s?(?:s|secs?|seconds?|mins?|minutes?)(?: (?:each|long|apiece))*|each|please|по \d{1,3} ?(?:с|сек|секунд|мин|минут)[а-яё]*(?: каждый)?|пожалуйста|(?:คลิปละ|อันละ|ตัวละ)\s?\d{1,3}\s?(?:วินาที|วิ|นาที))\s*$"
    r"|(?:หน่อย|ให้ที|นะ|ค่ะ|(?<!โย)คะ|ครับ|คับ|(?<!เ)จ้า|\s)+$",
    re.IGNORECASE,
)
"""Behind the last subject, and said of all of them."""


_APART_EN = r"(?:each|every one)(?: (?:one|of them))? (?:is )?(?:separate(?:ly)?|apart|on its own|on their own|by itself|alone|individually|a separate one)"
_FILMED_OR_DRAWN = (
    r"(?:videos?|vids?|reels?|shorts?|clips?|films?|pics?|pictures?|images?|photos?|posters?|flyers?|banners?|drawings?|illustrations?)"
)
_SEEN_RU = r"(?P<noun>ролик|видео|видос|рилс|шортс|клип|картин|фот|рисун|плакат|постер|афиш|баннер)[а-яё]*"
_SEEN_TH = r"(?P<noun>คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|โปสเตอร์)"
_FOR_ALL = {
    "en": lazy(
        rf"^(?P<head>[^:,;]{{0,30}}?)(?<![\w.:]){_N}\s+(?P<how>(?:[\w-]+ ){{0,3}}?)(?P<noun>{_FILMED_OR_DRAWN})\b\s*(?P<for>for [^:,;.]{{2,40}}?)?\s*[:–—]\s*(?P<list>[^:]+)$",
        re.IGNORECASE,
    ),
    "ru": lazy(
        rf"^(?P<head>[^:,;]{{0,30}}?)(?<![а-яё\d.:]){_N}\s+(?P<how>(?:[а-яё-]+(?:ых|их|ые|ие)\s+){{0,2}}){_SEEN_RU}\s*(?P<for>для [^:,;.]{{2,40}}?)?\s*[:–—]\s*(?P<list>[^:]+)$",
        re.IGNORECASE,
    ),
    "th": lazy(
        rf"^(?P<head>[^:,;\d]{{0,20}}?)(?:{_SEEN_TH}\s?)?{_N}\s?(?:(?:คลิป|รูป|ภาพ|อัน|ใบ)(?P<plain>))?\s?(?P<for>(?:สำหรับ|ให้)[^:,;\d]{{2,30}}?)?\s*:\s*(?P<list>[^:]+)$",
        re.IGNORECASE,
    ),
}
"""So many of a kind for one place or purpose, and what each shows: "4 pics for the beer garden: empty benches, ..."."""
_ONCE_EACH = {
    "en": lazy(
        rf"^(?P<head>[^:,;]{{0,40}}?)(?<![\w.:])(?:an? |some |the )?(?P<how>(?:(?!of\b|about\b)[\w-]+ ){{0,2}}?)(?P<noun>{_FILMED_OR_DRAWN})\s+(?P<to>of|about|on|with)\s+(?P<list>[^:.]+?)[\s,;.–—-]+(?:(?:just )?(?:one|1)(?: {_FILMED_OR_DRAWN})?(?: of)? (?:each|for each|per)(?: (?:one|of them|{_FILMED_OR_DRAWN}))?|{_APART_EN})(?: please)?[\s.!]*$",
        re.IGNORECASE,
    ),
    "ru": lazy(
        rf"^(?P<head>[^:,;]{{0,30}}?)(?<![а-яё\d.:])(?P<how>){_SEEN_RU}\s+(?:(?P<to>про|об?|с|на тему)\s+)?(?P<list>[^:.]+?)[\s,;.–—-]+по (?:одно(?:й|му)|1|штуке)(?: (?:на |для )?кажд[а-яё]+| картинк[а-яё]+| ролик[а-яё]*| штуке)*(?: пожалуйста)?[\s.!]*$",
        re.IGNORECASE,
    ),
}
"""One of a kind for each of what is named."""


_DRAWN_ONCE = {
    "en": lazy(
        rf"^(?P<head>[^:,;]{{0,20}}?)\b(?:draw|paint|sketch)\s+(?:me\s+)?(?P<list>[^:.]+?)[\s,;.–—-]+(?:(?:just )?(?:one|1)(?: (?:{_FILMED_OR_DRAWN}))?(?: of)? each|each (?:(?:in|on|as) )?(?:its|their|an?) (?:own|separate) (?P<how>(?:[\w-]+ )?)(?:{_FILMED_OR_DRAWN}|one)|(?:as |in )?separate(?:ly| {_FILMED_OR_DRAWN})?|{_APART_EN})(?: please)?[\s.!]*$",
        re.IGNORECASE,
    ),
    "ru": lazy(
        r"^(?P<head>[^:,;]{0,20}?)(?<![а-яё])нарисуй(?:те)?\s+(?:мне\s+)?(?P<list>[^:.]+?)[\s,;.–—-]+(?:по одной(?: картинке)?(?: (?:на )?кажд[а-яё]+)?|кажд[а-яё]+ (?:отдельно|на (?:отдельной|своей) (?P<how>)картинке)|(?:по отдельности|отдельно|отдельными картинками))(?: пожалуйста)?[\s.!]*$",
        re.IGNORECASE,
    ),
}
_LED = lazy(r"(?:about|про|обо?|о|เรื่อง)\s+", re.IGNORECASE)
_DRAW = {"en": "draw {}", "ru": "нарисуй {}"}


def listed(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of one picture or film for each of what a message lists, as many as it counts, or one each; None for any other message."""
    if request.question or request.attachments or len(request.text) > _LONGEST or '"' in request.text or "\n" in request.text:
        return None
    wishes = _listed(normalise(request.text)) or _once_each(normalise(request.text))
    if not 2 <= len(wishes) <= _MOST:
        return None
    plans = [again(replace(request, text=wish)) for wish in wishes.values()]
    if (
        any(made.question or len(made.steps) != 1 or sources(made.steps[0].args) for made in plans)
        or len({made.steps[0].tool for made in plans}) > 1
    ):
        return None
    if any(
        "prompt" in made.steps[0].args and made.steps[0].args.get("details") for made in plans
    ):  # sheets with facts: each with its title
        return None
    maker = next(
        (ability for ability in index.abilities if ability.tool.name == plans[0].steps[0].tool and ability.operation is None), None
    )
    about = (
        next((spec.name for spec in maker.slots.values() if spec.kind == "text" and spec.name in ("topic", "prompt")), "") if maker else ""
    )
    if maker is None or not about or all(says_how(piece, maker) for piece in wishes):  # "3 pictures: red, green, blue"
        return None
    steps = [
        _of(made.steps[0], piece, about, maker, detect(request.text, request.language)) for piece, made in zip(wishes, plans, strict=True)
    ]
    named = [step.model_copy(update={"id": f"{step.id}-{number}"}) for number, step in enumerate(steps, 1)]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in named)), steps=named)


def _of(step: Step, piece: str, about: str, maker: Ability, language: str) -> Step:
    """The step for one of what is listed, which it is about even where that is the name of a colour or a mood as well: "sunset"."""
    if led := _LED.match(piece):
        return wording.with_values(step, maker, {about: piece[led.end() :]}, language) if step.args.get(about) == piece else step
    if piece.lower() in str(step.args.get(about, "")).lower() or len(piece.split()) != 1:
        return step
    return wording.with_values(step, maker, {about: piece}, language)


def _listed(text: str) -> dict[str, str]:
    """The wish for each of what is listed behind a colon, by that; empty where they are not as many as counted."""
    for key, pattern in _FOR_ALL.items():
        match = pattern.match(text)
        said = match.groupdict() if match else {}
        if match is None or not said["noun"] or _OF_ONE.search(f"{said.get('how') or ''} {match['list']}"):
            continue
        items, *behind = re.split(r"[.;]\s+", match["list"].strip(" .!"), maxsplit=1)
        tail = (found := _SHARED.search(items)) and found[0].strip() if key != "th" else ""
        pieces = [piece for piece in _AND[key].split((_SHARED.sub("", items) if tail or key == "th" else items).strip()) if piece]
        if len(pieces) != parse(match["n"].lower()):
            continue
        shared = ", ".join(words for words in (tail, *behind) if words)
        where = f" {said['for'].strip()}" if said["for"] else ""
        return {piece: f"{_one(said, key, piece)}{where}{f', {_of_each(shared)}' if shared else ''}" for piece in pieces}
    return {}


def _once_each(text: str) -> dict[str, str]:
    """The wish for each of what is named, by that; empty where it is not to be one each."""
    for key, pattern in _ONCE_EACH.items():
        if match := pattern.match(text):
            return {piece: _one(match.groupdict(), key, piece) for piece in _AND[key].split(match["list"].strip()) if piece}
        if match := _DRAWN_ONCE[key].match(text):
            how = f", {match['how'].strip()}" if (match["how"] or "").strip() else ""
            return {piece: _DRAW[key].format(piece) + how for piece in _AND[key].split(match["list"].strip()) if piece}
    return {}


def _of_each(shared: str) -> str:
    """What is said of all of them, said of one: "all landscape"."""
    return re.sub(
        r"^(?:(?:and )?(?:(?:they|all)(?: of them)?(?: should be| are)?|each(?: one)?)\s+|(?:и )?(?:все|каждая|каждый)\s+)",
        "",
        shared,
        flags=re.IGNORECASE,
    )


def _one(said: dict[str, str | None], key: str, piece: str) -> str:
    head, how, noun, to = said["head"] or "", said.get("how") or "", (said["noun"] or "").lower(), said.get("to")
    film = re.match(r"vid|reel|short|clip|film|ролик|вид|рилс|шортс|клип|คลิป|วิดีโอ|วีดีโอ|รีล", noun) is not None
    if key == "th":
        return f"{head.strip()}{noun}{'เรื่อง' if film else ''}{piece}"
    if key == "ru":
        return f"{head or 'сделай '}{how}{ONE_RU.get(noun, noun)} {to or ('про' if film else ':')} {piece}".replace(" : ", ": ")
    lead = re.sub(r"\s*\b(?:an?|some|the)\s*$", " ", head) if head else "make "
    return f"{lead}a {how}{noun.removesuffix('s')} {to or ('about' if film else 'of')} {piece}"


def as_counted(plan: Plan, request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan:
    """The plan with one of what is made for each subject, where the message counts as many and less is planned; as it was otherwise."""
    if request.question or request.attachments or request.earlier or '"' in request.text:
        return plan
    if each := for_each(normalise(request.text)):
        return _one_after_another([again(replace(request, text=wish)) for wish in each.values()]) or plan
    if not plan.steps:
        return plan
    wishes, subjects = _wishes(normalise(request.text)), _subjects(plan, index)
    fewer = len(subjects) < len(wishes)
    whole = all(any(piece.lower() in subject for subject in subjects) for piece in wishes)
    maker = index.whole(plan.steps[0].tool)
    if maker is None or any(says_how(piece, maker) for piece in wishes):  # "two pictures of mountains at sunset, purple"
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


def says_how(piece: str, maker: Ability) -> bool:
    """Whether a piece is, but for a word or so, what fields of the maker take: it says how a thing is to be, and not what it is about."""
    hits = [
        hit
        for spec in maker.slots.values()
        if spec.kind not in ("text", "count")
        for hit in slots.find(piece, spec)
        if hit.strength >= _SURE
    ]
    left = piece
    for hit in hits:
        left = left.replace(piece[hit.start : hit.end], " ")
    return bool(hits) and len(re.sub(r"[\W_]", "", left)) <= _ENDING


_SURE, _ENDING = 0.5, 3


def _subjects(plan: Plan, index: Matcher) -> set[str]:
    """What its steps are about, in small letters."""
    texts = {(ability.tool.name, spec.name) for ability in index.abilities for spec in ability.slots.values() if spec.kind == "text"}
    return {
        str(value).lower()
        for step in plan.steps
        for name, value in step.args.items()
        if (step.tool, name) in texts and name in ("topic", "prompt")
    }


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


def for_each(text: str) -> dict[str, str]:
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
_ONE_OF_WORDS = {
    "captions": "a caption for",
    "scripts": "a script for",
    "posts": "a post for",
    "подписи": "подпись для",
    "сценарии": "сценарий для",
    "посты": "пост для",
}


def _lead(said: dict[str, str | None], key: str) -> str:
    """The verb and one of the things."""
    head, how, noun = said["head"] or "", said["how"] or said.get("how2") or "", (said["noun"] or said.get("noun2") or "").lower()
    if key == "th":
        return f"{head.strip()}{noun}{how}เรื่อง"
    if key == "ru":
        return f"{head or 'сделай '}{how}{ONE_RU.get(noun, noun)} {said['to'] or 'про'}"
    return f"{head or 'make '}a {how}{noun.removesuffix('s')} {said['to'] or 'about'}"
