# ruff: noqa: E501 - patterns read better unbroken
"""Several different things in one breath, about the same: "a poster for our yoga class, a reel about it and a caption", "1. афиша 2. ролик про это же".

Each is planned as a wish of its own; what says nothing of its own is about what the first is about.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import periods
from agent.local.announcing.announcement import SHEET
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.target import sources
from agent.local.publishing.post_tools import PLAN
from agent.local.publishing.posting import goes_out
from agent.local.writing.each_entry import for_each_entry
from agent.patterns import lazy
from tools.plan import Plan, Step

_THINGS = {
    "image": r"posters?|flyers?|pictures?|images?|banners?|thumbnails?|covers?|illustrations?|афиш[а-яё]*|плакат[а-яё]*|постер[а-яё]*|картинк[а-яё]*|обложк[а-яё]*|баннер[а-яё]*|флаер[а-яё]*|โปสเตอร์|รูป|ภาพ|แบนเนอร์|ปก",
    "film": r"videos?|clips?|reels?|shorts?|films?|ролик[а-яё]*|видео|клип[а-яё]*|рилс[а-яё]*|шортс[а-яё]*|คลิป|วิดีโอ|วีดีโอ|รีล",
    "post": r"captions?|text(?! on\b| saying\b| that\b)|copy(?= (?:for|about)\b)|posts?(?! (?:it|this|that|them|both|on|to|the|everything)\b)|hashtags|пост(?:а|ик)?|текст(?! (?:на|с|крупн|бел|красн|больш))|подпис[а-яё]*|хештег[а-яё]*|แคปชั่น|แคปชัน|แฮชแท็ก|โพสต์(?!\s?(?:ไอจี|ไอ\s?จี|ig|เฟซ|facebook|tiktok|ติ๊ก|ลง|ใน|ที่|บน|พรุ่งนี้|วัน|ให้|เลย|ไป|ทุก|ตอน))",
    "music": r"songs?|jingles?|tunes?|tracks?|песн[а-яё]*|песенк[а-яё]*|джингл[а-яё]*|мелоди[а-яё]*|เพลง|จิงเกิ้ล",
    "ideas": r"(?:video |post |reel )?ideas|иде[а-яё]+|ไอเดีย(?:คลิป|วิดีโอ)?",
    "calendar": r"content (?:plan|calendar)|контент[- ]план[а-яё]*|(?:ตาราง|แผน|แพลน)คอนเทนต์",
    "slogans": r"slogans?|taglines?|слоган[а-яё]*|สโลแกน",
    "script": r"scripts?|сценари[а-яё]*|สคริปต์|สคริป",
}
_LIKE_RU = r"(?:[а-яё]+(?:ый|ий|ой|ая|яя|ую|юю|ое|ее)(?![а-яё]))"
_ONE = r"(?:an?|the|one|my|our|some|short|quick|nice|small|also|vertical|square|matching|\d{1,3}[ -]?(?:s|sec|seconds?|second)|один|одну|одна|ещё|еще|также|короткий|короткую|[а-яё]{3,}(?:ый|ий|ая|ую|юю|ое)|(?:[1-9]\d?|two|three|four|five|six|ten|a few|пару|две|два|три|четыре|пять)(?=\s(?:ideas|иде|slogans|taglines|слоган)))"
_VERB = r"(?:now|теперь|а|ну|please|can you|could you|i need|i want|we need|make|create|draw|write|do|prepare|then|and|also|plus|сделай|нарисуй|напиши|сними|подготовь|нужна|нужен|нужно|нам|мне|хочу|пожалуйста|потом|затем|ещё|еще|а также|отдельно|сразу(?: же)?|заодно|separately|и|(?:про|для|к|о) (?:него|неё|нее|них|это|этого|нему|ней|этому)|ช่วย|ขอ|ทำ|วาด|เขียน|แต่ง|คิด|อยากได้|แล้วก็|แล้ว|และ|กับ)"
_HEAD = lazy(
    rf"^\W*(?:{_VERB}(?![a-zа-яё])[\s,]*|me\s+|us\s+)*(?:(?:an?|another|some|одну|один)\s+(?:(?!and\b|with\b|of\b|for\b|about\b)[\w-]+\s+){{1,2}}?|(?:{_ONE}(?![a-zа-яё])\s*)*)(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in _THINGS.items())})(?![a-zа-яё])",
    re.IGNORECASE,
)
_CUT = lazy(
    r"\s*[,;]\s*(?:(?:and|then|plus|also|и|а также|потом|затем|ещё|еще)\s+)*|\s+(?:and(?: then| also)?|then|plus|и(?: ещё| также)?|а также|потом|затем)\s+|\s*(?:แล้วก็|แล้ว|และ|กับ|พร้อม)\s*(?=ขอ|ทำ|วาด|เขียน|แต่ง|คิด|คลิป|รูป|แคป|แฮชแท็ก|เพลง|โปสเตอร์|โพสต์|สคริป)|(?<=[\u0e00-\u0e7f])\s+(?=(?:คลิป|รูป|แคป|แฮชแท็ก|เพลง|โปสเตอร์|โพสต์|สคริป|วิดีโอ))|\s*(?:^|(?<=[\s.]))[1-9][.)]\s+",
    re.IGNORECASE,
)
_NUMBERED = lazy(r"(?:^|\s)1[.)]\s.*\s2[.)]\s", re.DOTALL)
_SAME = lazy(
    r"[\s,-]*\b(?:about|on|for|with|of)?\s*(?:the )?same(?: (?:topic|thing|subject|theme|one))?\b|\s*\b(?:about|for|on|of|to go with|that goes with|to match|with)\s+(?:it|this|that|them)\b"
    r"|[\s,-]*(?<![а-яё])(?:про|об?|на|для|к|по)\s+(?:это(?:му|го|м)? ?же|н(?:её|ее|его|их|им|ей|ему|ём|ем) же|то ?же(?: самое)?|ту же тему|той же теме|это|этому|этого|него|неё|нему|ней|них)(?![а-яё])|[\s,-]*(?<![а-яё])(?:тема )?(?:та|тоже?) же(?: тема| самое)?(?![а-яё])"
    r"|\s*(?:เรื่อง|เกี่ยวกับ|ของ|สำหรับ)?(?:เรื่อง)?(?:เดียวกัน|เดิม)|\s*(?:เรื่อง|เกี่ยวกับ|สำหรับ)(?:นี้|นั้น|มัน)", re.IGNORECASE,
)  # fmt: skip
_OWN = lazy(r"\b(?:about|for|on|of|that says|saying)\s+\w|(?<![а-яё])(?:про|об?|для)\s+\w|เรื่อง|เกี่ยวกับ|สำหรับ|\"", re.IGNORECASE)
_ABOUT_IT = lazy(r"\babout\b|(?<![а-яё])про(?![а-яё])|เรื่อง|เกี่ยวกับ", re.IGNORECASE)
_PUT_OUT = lazy(
    r"\b(?:schedule|publish|upload|post it)\b|(?<![а-яё])(?:запланируй|опубликуй|выложи|запости|размести)|ตั้งเวลา|โพสต์ลง|เผยแพร่",
    re.IGNORECASE,
)
_ABOUT = {"en": "about", "ru": "про", "th": "เรื่อง"}
_WISH = {"en": "make {}", "ru": "сделай {}", "th": "ทำ{}"}
_WORDS_OF_A_POST = {"en": "write a caption about {}", "ru": "напиши подпись к посту про {}", "th": "เขียนแคปชั่นเรื่อง{}"}
_WRITE = {"en": "write {}", "ru": "напиши {}", "th": "เขียน{}"}


def several_things(plan: Plan, request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan:
    """The plan of all that is wished for, where `plan` makes less of it; as it was otherwise."""
    published = any(step.tool == PLAN for step in plan.steps) and goes_out(request.text)  # "... and post one a day" is no post
    where = bool(plan.question) and bool(_PUT_OUT.search(request.text))  # asked where it goes: what would be made without it is not all
    if request.question or request.attachments or request.earlier or published or where:
        return plan
    pieces = _one_post(_pieces(request.text))
    kinds = [kind for kind, _ in pieces]
    pictures = [step for step in plan.steps if _makes(Plan(steps=[step]), index) == {"image"}]
    made_all = (
        _makes(plan, index) >= set(kinds)
        and kinds.count("image") <= max(1, len(pictures))
        and not _NUMBERED.search(request.text)
        and not (_named_in_place(plan, pieces) or _of_nothing(plan, pieces, index))
    )
    if len(pieces) < 2 or _twice(pieces) or made_all:
        return plan
    language = detect(request.text, request.language)
    steps: list[Step] = []
    about = "" if _OWN.search(pieces[0][1]) else _shared([piece for _, piece in pieces])
    for kind, piece in pieces:
        own = _SAME.sub("", piece).strip(" ,.")
        tells = _ABOUT_IT if kind == "calendar" else _OWN  # "for next week" is when
        words = own if tells.search(own) or not about else f"{own} {_ABOUT.get(language, 'about')} {about}"
        made = again(
            replace(
                request,
                text=(_WRITE if kind in ("post", "script") else _WISH).get(language, "{}").format(words)
                if kind != "ideas" and not re.match(_VERB, words, re.IGNORECASE)
                else words,
            )
        )
        if kind == "post" and about and not made.steps:  # "a post about our opening" may be a film
            made = again(replace(request, text=_WORDS_OF_A_POST.get(language, "{}").format(about)))
        if len(made.steps) != 1 or not _makes(made, index) & {kind}:
            return plan
        about = about or _subject(made.steps[0], index)
        steps.append(made.steps[0])
    named = [
        step.model_copy(update={"id": f"{step.id}-{number}"}) if [other.id for other in steps].count(step.id) > 1 else step
        for number, step in enumerate(steps, 1)
    ]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in named)), steps=named)


def _one_post(pieces: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The things, of which the words of a post are one, whatever of them is named: "a picture, text and hashtags about it"."""
    posts = [at for at, (kind, _) in enumerate(pieces) if kind == "post"]
    told = next((at for at in reversed(posts) if _OWN.search(pieces[at][1])), posts[0] if posts else -1)
    if len(posts) < 2 or any(_OWN.search(pieces[at][1]) for at in posts if at != told):
        return pieces
    return [piece for at, piece in enumerate(pieces) if at not in posts or at == told]


def _shared(pieces: list[str]) -> str:
    """What the last of them is told to be about, where nothing is said of those before it; empty where it is not."""
    heads = [(piece, _HEAD.match(piece)) for piece in pieces[:-1]]
    if any(head is None or re.search(r"\w", piece[head.end() :]) for piece, head in heads):  # "картинку кота и ролик про собаку"
        return ""
    led = [match for match in _LEADS.finditer(pieces[-1])]
    return pieces[-1][led[-1].end() :].strip(" .!") if led else ""


_LEADS = lazy(
    r"(?:\b(?:about|on|for)|(?<=picture|drawing) of|(?<=image|photo) of|(?<=pictures|drawings) of|(?<=images) of)\s+(?!(?:it|this|that|them|the same)\b)|(?<![а-яё])(?:про|об?)\s+(?!(?:это|него|неё|нее|них)(?![а-яё]))|(?:เรื่อง|เกี่ยวกับ)\s?",
    re.IGNORECASE,
)


def _named_in_place(plan: Plan, pieces: list[tuple[str, str]]) -> bool:
    """Whether what something is said to be about is the name of another thing that is wished for ("подпись к посту про осень"), or a poster
    is no longer called one, without which nothing stands on it."""
    sheets = [found[0].lower()[:_STEM] for kind, piece in pieces if kind == "image" and (found := SHEET.search(piece))]
    said = " ".join(f"{step.args.get('prompt') or ''} {step.args.get('title') or ''}" for step in plan.steps).lower()
    bare = sheets and not any(word in said for word in sheets)
    first = [str(step.args.get(name) or "") for step in plan.steps[:1] for name in ("prompt", "topic")]
    return bool(bare) or (len(plan.steps) > 1 and any((head := _HEAD.match(words)) and not SHEET.search(head[0]) for words in first))


def _of_nothing(plan: Plan, pieces: list[tuple[str, str]], index: Matcher) -> bool:
    """Whether something that is to be about the same is about nothing: "draw a fox and make a song about it"."""
    same = {kind for kind, piece in pieces if _SAME.search(piece)}
    return any(not _subject(step, index) and not sources(step.args) for step in plan.steps if _makes(Plan(steps=[step]), index) & same)


def _twice(pieces: list[tuple[str, str]]) -> bool:
    """Whether the same is named more than once; a poster and a cover are two pictures."""
    named = [
        (kind, (head["image"] or "").lower()[:_STEM] if (head := _HEAD.match(piece)) and kind == "image" else "") for kind, piece in pieces
    ]
    return len(set(named)) < len(named)


_STEM = 5  # letters


def with_a_calendar(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a content calendar and something else; None where a message does not name both."""
    pieces = _pieces(request.text)
    others = [piece for kind, piece in pieces if kind != "calendar"]
    if not others or len(others) == len(pieces) or any(map(periods.often, others)) or for_each_entry(request.text)[1]:
        return None
    plan = several_things(Plan(), request, index, again)
    return plan if plan.steps else None


def about_the_same(request: Request, index: Matcher) -> Request:
    """ "And a poster for the same, until 15 December" as a wish of its own: what the newest work is about in the place of what points to it."""
    text = request.text
    match = _SAME.search(text)
    if (
        match is None
        or not _STILL.search(match[0])
        or _OF_A_LOOK.match(text, match.end())
        or request.question
        or request.attachments
        or not request.earlier
    ):
        return request
    about = next((subject for step in request.earlier[0].steps if (subject := _subject(step, index))), "")
    if not about or not _HEAD.match(text):
        return request
    language = detect(text, request.language)
    told = f"{text[: match.start()]} {_ABOUT.get(language, 'about')} {about}{text[match.end() :]}"
    return replace(request, text=told, earlier=(), recent=())


_OF_A_LOOK = lazy(r"\s*[a-zа-яё]", re.IGNORECASE)
"""Behind "the same" that is no topic: "in the same colours"."""
_STILL = lazy(r"\bsame\b|(?<![а-яё])же(?![а-яё])|เดียวกัน|เดิม", re.IGNORECASE)


def _pieces(text: str) -> list[tuple[str, str]]:
    """What is wished for, each with its kind; what names no thing belongs to the one before it. Empty where the message begins otherwise."""
    found: list[tuple[str, str]] = []
    at = 0
    cuts = [cut for cut in _CUT.finditer(text) if not only_of_kinds(text[: cut.start()], text[cut.end() :])]
    for cut in (*cuts, None):
        end = cut.start() if cut else len(text)
        piece = text[at:end].strip()
        head = _HEAD.match(piece)
        asks = (
            _ASKS_TH.match(piece)
            or _SAME.search(piece)
            or (head and head["post"])
            or (head and found and _share(found[-1][1], piece, head))
        )
        bare = head is not None and bool(found) and _is_thai(piece) and not asks
        if head and not bare:
            kind = next(name for name, words in head.groupdict().items() if words)
            found.append((kind, piece))
        elif piece and found:
            kind, before = found[-1]
            found[-1] = (kind, f"{before}, {piece}")
        elif piece and _DRAWS.match(piece):
            found.append(("image", piece))
        elif piece:
            return []
        at = cut.end() if cut else end
    return found


_ONLY = lazy(r"(?:\b(?:only|just)|(?<![а-яё])(?:только|лишь)|เฉพาะ|แค่)\s*[^\s,.;]{2,20}(?: [^\s,.;]{2,12})?$", re.IGNORECASE)
_ONE_KIND = lazy(r"[^\W\d\u0e00-\u0e7f]{3,14}(?=\s*(?:$|[,.;!]))|[\u0e00-\u0e7f]{3,14}(?=\s*(?:$|[,.;!]))")
"""What else it may be, of what it is only to be: "only reels and photos" is no wish for a photo."""


def only_of_kinds(before: str, behind: str) -> bool:
    """Whether what stands behind a joint is one more kind that something is to be of, as "photos" is of "only reels and photos"."""
    return _ONLY.search(before) is not None and _ONE_KIND.match(behind) is not None


def _share(before: str, piece: str, head: re.Match[str]) -> bool:
    """Whether two things that are named one behind the other are both about what follows: "ทำคลิปกับรูปเรื่องลดราคา"."""
    alone = _HEAD.match(before)
    return alone is not None and not before[alone.end() :].strip() and _ABOUT_IT.match(piece[head.end() :].strip()) is not None


_DRAWS = lazy(
    r"\W*(?:(?:please|can you|could you|пожалуйста|ช่วย)[\s,]+)*(?:draw|paint|sketch|нарисуй(?:те)?|วาด)(?:\s|(?<=ด))(?=\S)", re.IGNORECASE
)
"""Names what is to be seen, and no thing to be made."""
_ASKS_TH = lazy(r"(?:ช่วย|ขอ|ทำ|วาด|เขียน|แต่ง|คิด|อยากได้)")


def _is_thai(text: str) -> bool:
    """Thai parts its words by nothing: there a thing that is named without a verb may be what the one before it is to have or to show."""
    return re.search(r"[\u0e00-\u0e7f]", text) is not None


def _makes(plan: Plan, index: Matcher) -> set[str]:
    abilities = {ability.tool.name: ability for ability in index.abilities}
    return {_kind(abilities[step.tool]) for step in plan.steps if step.tool in abilities}


_OF_SCRIPTS = {
    "script.write": "script",
    "script.metadata": "post",
    "script.ideas": "ideas",
    "script.calendar": "calendar",
    "script.slogans": "slogans",
}


def _kind(ability: Ability) -> str:
    name = ability.tool.name
    return {"image": "image", "video": "film", "music": "music"}.get(ability.tool.domain, _OF_SCRIPTS.get(name, ""))


def _subject(step: Step, index: Matcher) -> str:
    """What it is about, as it was said, without the name of the thing itself."""
    said = next((str(step.args[name]) for name in ("topic", "prompt") if step.args.get(name)), "")
    bare = _HEAD.sub("", said)
    return _LED_TO.sub("", bare).strip() or said


_LED_TO = lazy(r"^\s*(?:(?:about|for|of|on|про|об?|для|к)(?=\s)|เรื่อง|เกี่ยวกับ|สำหรับ)\s*", re.IGNORECASE)


def without_its_name(said: str) -> str:
    """What something is about, of how it was asked for: "a poster for our opening" is about the opening."""
    head = _HEAD.match(said)
    behind = said[head.end() :] if head else ""
    return _LED_TO.sub("", behind).strip() or said if head and _LED_TO.match(behind) else said
