# ruff: noqa: E501 - patterns read better unbroken
"""Several of a kind, each with its own words: "two posts, one about tyres and one about chains", «три картинки: одна с котом, другая с собакой, третья с
птицей», "2 แคปชั่น อันแรกเรื่องสบู่ อันที่สองเรื่องยาหม่อง", "ทำ 3 คลิปคนละรส ไข่เค็ม ถั่ว เผือก". Each is planned as a wish of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.local.follow_ups.target import sources
from agent.local.several.of_all_thai import with_what_holds_for_all
from agent.local.slots.number import NUMBER, parse
from agent.patterns import lazy
from tools.plan import Plan

_MOST = 12
_N = rf"(?P<n>{NUMBER}|both)"
_EN = lazy(
    rf"^(?P<head>.*?)\b{_N}\s+(?P<how>(?:[\w-]+ ){{0,3}}?)(?P<noun>posts?|captions?|videos?|reels?|shorts?|clips?|films?|stories|pics?|pictures?|images?|photos?|posters?|flyers?|banners?|logos?|thumbnails?|covers?|scripts?|songs?|tracks?|tunes?|jingles?|slogans?|voice-?overs?)\b(?P<more>[^:;]*?)[\s,:;–—-]*(?=\b(?:the )?(?:one|first)\b)",
    re.IGNORECASE,
)
_RU = lazy(
    rf"^(?P<head>.*?)(?<![а-яё\d]){_N}\s+(?P<how>(?:[а-яё-]+(?:ых|их|ые|ие)\s+){{0,2}})(?P<noun>пост|подпис|ролик|видео|видос|рилс|шортс|клип|сторис|картин|фот|плакат|постер|афиш|баннер|логотип|обложк|сценари|пес|песн|трек|мелоди|джингл|слоган|текст)[а-яё]*(?P<more>[^:;]*?)[\s,:;–—-]*(?=(?<![а-яё])(?:од(?:ин|на|ну|но)|перв(?:ый|ая|ую|ое))(?![а-яё]))",
    re.IGNORECASE,
)
_TH = lazy(
    rf"^(?P<head>.*?)(?:{_N}\s?)?(?P<noun>โพสต์|โพส|แคปชั่น|แคปชัน|คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|โปสเตอร์|แบนเนอร์|โลโก้|สคริปต์|เพลง|สโลแกน)(?P<more>)\s?(?:ให้|มา|ขอ)?\s?(?:(?P<n2>\d{{1,2}}|สอง|สาม|สี่|ห้า)\s?(?:โพสต์|โพส|แคปชั่น|คลิป|รูป|อัน|ตัว|เพลง|ชิ้น|แบบ|ใบ)?)?[\s:]*(?=(?:อัน|คลิป|รูป|โพสต์|โพส|ตัว|ชิ้น|เพลง|ใบ|ข้อ)(?:แรก|นึง|หนึ่ง|(?:ที่)?\s?(?:1(?!\d)|หนึ่ง)))",
    re.IGNORECASE,
)
_HEADS = {"en": _EN, "ru": _RU, "th": _TH}
_MARKS = {
    "en": lazy(
        r"[\s,;.]*(?<!\w)(?:(?:and|then|&)\s+)?(?:the )?(?:one|another(?: one)?|other(?: one)?|(?:first|second|third|fourth|fifth|sixth|last)(?: one)?)(?: (?:should be|will be|is|to be|being))?[\s:]+(?P<to>about|on|for|of|with|saying|that says|in)\s+(?=\S)", re.IGNORECASE,
    ),
    "ru": lazy(
        r"[\s,;.]*(?<!\w)(?:(?:а|и)\s+)?(?:од(?:ин|на|ну|но)|друг(?:ой|ая|ую|ое)|перв(?:ый|ая|ую|ое)|втор(?:ой|ая|ую|ое)|трет(?:ий|ья|ью|ье)|четв[её]рт(?:ый|ая|ую|ое)|пят(?:ый|ая|ую|ое)|последн(?:ий|яя|юю|ее)|ещё од(?:ин|на|ну|но))\s+(?P<to>про|об?|для|с|со|на тему)\s+(?=\S)", re.IGNORECASE,
    ),
    "th": lazy(
        r"[\s,;]*(?:และ|กับ|แล้วก็)?\s?(?:(?:อัน|คลิป|รูป|โพสต์|โพส|ตัว|ชิ้น|เพลง|ใบ)(?:แรก|นึง|หนึ่ง|สุดท้าย|(?:ที่)?\s?(?:\d(?!\d|\s?(?:คลิป|รูป|อัน|ตัว|วิ|นาที|บาท|คน))|หนึ่ง|(?:สอง|สาม|สี่|ห้า)(?!คน|คลิป|รูป|อัน|ตัว|โพสต์|เท่า|อย่าง|เหลี่ยม|ดาว|แยก)))|อีก(?:อัน|คลิป|รูป|ตัว|โพสต์|โพส|ชิ้น|เพลง|ใบ)(?:นึง|หนึ่ง)?)(?:เป็น)?\s?(?P<to>เรื่อง|เกี่ยวกับ|สำหรับ|ของ|รูป|ว่า|)\s?(?=\S)", re.IGNORECASE,
    ),
}  # fmt: skip
"""Which of them, and what leads to its words."""
ONE_RU = {
    "подпис": "подпись", "картин": "картинку", "фот": "фото", "афиш": "афишу", "обложк": "обложку", "сценари": "сценарий", "пес": "песню", "песн": "песню", "мелоди": "мелодию",
}  # fmt: skip
_EACH_OF_A = lazy(
    r"^(?P<head>.*?)(?P<n>\d{1,2}|สอง|สาม|สี่|ห้า)\s?(?P<noun>คลิป|รูป|โพสต์|โพส|แคปชั่น|โปสเตอร์|วิดีโอ|เพลง|อัน|แบบ)\s?(?:(?:แต่ละ|โดย)(?:คลิป|รูป|โพสต์|โพส|อัน)?)?(?:คนละ|ต่าง)(?P<of>รส(?:ชาติ)?|กลิ่น|สี|เรื่อง|เมนู|สูตร|หัวข้อ|แบบ)(?:กัน)?(?:คือ|ได้แก่|มี)?\s*[:,]?\s*(?P<items>\S.*)$"
)
"""A quality that each of them has its own of: "3 คลิปคนละกลิ่น มะกรูด ตะไคร้ ลาเวนเดอร์"."""
_UNSAID = ("เรื่อง", "หัวข้อ", "แบบ", "เมนู", "สูตร")
_POLITE = lazy(r"(?:\s|หน่อย|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|ให้ที|ด้วย)+$")


_POSTS_ABOUT = lazy(
    rf"^(?P<en_head>.*?)\b{_N.replace('(?P<n>', '(?P<en_n>')}\s+(?P<en_how>(?:[\w-]+ ){{0,2}}?)(?P<en_noun>posts?|captions?) (?:about|on) (?P<en>[^,;.:]+(?:, [^,;.:]+)*)$"
    rf"|^(?P<ru_head>.*?)(?<![а-яё\d]){_N.replace('(?P<n>', '(?P<ru_n>')}\s+(?P<ru_noun>пост|подпис)[а-яё]*\s+(?:про|об?|на тему) (?P<ru>[^,;.:]+(?:, [^,;.:]+)*)$"
    r"|^(?P<th_head>.*?)(?P<th_noun>โพสต์|โพส|แคปชั่น)\s?(?P<th_n>\d{1,2}|สอง|สาม|สี่)\s?(?:โพสต์|อัน|แคปชั่น)?\s?(?:เรื่อง|เกี่ยวกับ)\s?(?P<th>\S.*)$", re.IGNORECASE,
)  # fmt: skip
"""As many posts as things that they are about: "two posts about tyres and chains"."""
_AND = lazy(r"\s*,\s*(?:and |и )?|\s+(?:and|и)\s+|\s*(?:และ|กับ)\s*", re.IGNORECASE)


_NUMBERED = lazy(
    rf"^(?P<head>.*?)(?:\b{_N}\s+(?P<en>posts?|captions?|videos?|clips?|pictures?|images?|photos?|posters?|scripts?|songs?|tracks?|slogans?)\b|(?<![а-яё\d]){_N.replace('<n>', '<n_ru>')}\s+(?P<ru>пост|подпис|ролик|видео|клип|картин|плакат|постер|афиш|сценари|песн|трек|слоган)[а-яё]*"
    r"|(?P<th>โพสต์|โพส|แคปชั่น|คลิป|วิดีโอ|รูป(?:ภาพ)?|ภาพ|โปสเตอร์|สคริปต์|เพลง|สโลแกน)\s?(?:ให้|มา)?\s?(?P<n_th>\d{1,2}|สอง|สาม|สี่|ห้า)\s?(?:โพสต์|โพส|แคปชั่น|คลิป|รูป|ภาพ|อัน|ตัว|เพลง|ชิ้น|แบบ|ใบ)?)(?:ให้|หน่อย|ด้วย|ที)*[\s:,–—-]*(?=1[.)]?\s)",
    re.IGNORECASE,
)
_AT = lazy(r"(?:^|(?<=[\s,;]))(?P<at>\d{1,2})[.)]?\s+(?=[^\d\s])")
"""As many as are numbered behind: "ทำรูป 3 รูป 1 ก๋วยเตี๋ยว 2 นักมวย 3 ล็อบบี้"."""


def _numbered(text: str) -> list[str]:
    """The wishes of "3 pictures: 1 noodles 2 a boxer 3 a lobby"; empty where they are not numbered through."""
    head = _NUMBERED.match(text)
    marks = list(_AT.finditer(text, head.end())) if head else []
    if (
        head is None
        or [int(mark["at"]) for mark in marks] != list(range(1, len(marks) + 1))
        or parse((head["n"] or head["n_ru"] or head["n_th"]).lower()) != len(marks)
    ):
        return []
    items = [
        text[mark.end() : end].strip(" ,;.") for mark, end in zip(marks, [*(mark.start() for mark in marks[1:]), len(text)], strict=True)
    ]
    if head["th"]:
        return [f"{head['head']}{head['th']}{_POLITE.sub('', item)}" for item in items]
    noun = (head["en"] or head["ru"]).lower()
    if head["ru"]:
        return [f"{head['head'] or 'сделай '}{ONE_RU.get(noun, noun)} про {item}" for item in items]
    return [
        f"{head['head'] or 'make '}a {noun.removesuffix('s')} {'of' if noun[0] in 'pi' and not noun.startswith('post') else 'about'} {item}"
        for item in items
    ]


def one_each(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of as many wishes as the message counts, each with its own words; None for any other message."""
    if request.question or request.attachments or '"' in request.text or "\n" in request.text:
        return None
    wishes = (
        _numbered(request.text)
        or _each_of_a(request.text)
        or _posts_about(request.text)
        or next((found for key in _HEADS if (found := _read(request.text, key))), [])
    )
    if not 2 <= len(wishes) <= _MOST:
        return None
    plans = [again(replace(request, text=wish)) for wish in wishes]
    if any(plan.question or not plan.steps or any(sources(step.args) for step in plan.steps) for plan in plans):
        return None
    if len({tuple(step.tool for step in plan.steps) for plan in plans}) > 1:  # not understood alike: not so meant
        return None
    steps = [step.model_copy(update={"id": f"{step.id}-{number}"}) for number, plan in enumerate(plans, 1) for step in plan.steps]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)


def _read(text: str, key: str) -> list[str]:
    """The wishes of a message in one language, each with the verb; empty where it is none of these."""
    head = _HEADS[key].match(text)
    marks = list(_MARKS[key].finditer(text, head.end())) if head else []
    if head is None or len(marks) < 2 or marks[0].start() > head.end():
        return []
    said = (head["n"] or (head["n2"] if key == "th" else "") or "").lower()
    if said and said != "both" and parse(said) != len(marks):
        return []
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    told = [f"{mark['to']} {text[mark.end() : end].strip(' ,;.')}".strip() for mark, end in zip(marks, ends, strict=True)]
    if key == "th" and (of_all := _OF_ALL_TH.search(told[-1])):
        shared = _EACH_TH.sub("", told[-1][of_all.start() :]).strip()
        return [f"{_lead(head, key)} {_POLITE.sub('', words)}{_behind(head['more'])} {shared}" for words in [*told[:-1], told[-1][: of_all.start()]]]
    told[-1], *behind = re.split(r"[,.;]\s+", told[-1], maxsplit=1)
    shared = behind[0] if behind else ""
    if key == "th":
        told, of_all = with_what_holds_for_all(told)
        return [f"{_lead(head, key)} {words}{of_all}{f', {shared}' if shared else ''}" for words in told]
    if any(len(words.split()) < 2 and key != "th" for words in told):
        return []
    of_all, beside = _behind(head["more"]), f", {shared}" if shared else ""
    return [f"{_lead(head, key)}{of_all} {words}{beside}" if _WORDED.match(words) else f"{_lead(head, key)} {words}{of_all}{beside}" for words in told]


_WORDED = lazy(r"(?:saying|that says?|which says?|with the words?|reading|с надписью|со словами|с текстом)\s", re.IGNORECASE)
"""Leads to what stands on one of them; whatever is told of all of them is no part of it."""


_OF_ALL_TH = lazy(r"[\s,]+(?=(?:ยาว)?(?:คลิป|อัน|รูป|เรื่อง|ตัว|เพลง)ละ\s?\d|\S{2,20}(?:ทั้งคู่|ทั้งหมด|ทุก(?:คลิป|รูป|อัน|ใบ|ตัว)|ทั้ง(?:สอง|สาม|สี่)))")
"""Behind the last, and said of all of them: "คลิปละ 20 วิ", "แนวนอนทั้งคู่"."""
_EACH_TH = lazy(r"(?:คลิป|อัน|รูป|เรื่อง|ตัว|เพลง)ละ\s?|ทั้งคู่|ทั้งหมด|ทุก(?:คลิป|รูป|อัน|ใบ|ตัว)|ทั้ง(?:สอง|สาม|สี่)(?:คลิป|รูป|อัน)?")


def _lead(head: re.Match[str], key: str) -> str:
    """The verb and the thing, of which it is one."""
    noun = head["noun"].lower()
    if key == "th":
        return f"{head['head']}{head['noun']}".replace(" ", "")
    if key == "ru":
        return f"{head['head'] or 'сделай '}{ONE_RU.get(noun, noun)}"
    one = "story" if noun == "stories" else noun.removesuffix("s")
    return f"{head['head'] or 'make '}a {head['how']}{one}"


def _behind(more: str) -> str:
    """What is told of all of them before the first: "for instagram"."""
    return f" {more.strip(' ,')}" if re.search(r"\w", more) else ""


_PUTS_OUT = lazy(r"(?:post|publish|upload|schedule|share|put)\b|(?:выкладыва|выложи|публику|опубликуй|запости|размести|заплан)|โพสต์|ลง", re.IGNORECASE)
"""What is done with the posts, and nothing they are about: «2 поста про кофе и выкладывай по одному в день»."""


def _posts_about(text: str) -> list[str]:
    """The wishes of "two posts about tyres and chains"."""
    match = _POSTS_ABOUT.match(text)
    key = next((key for key in _HEADS if match[key]), "") if match else ""
    if match is None or not key:
        return []
    said, items = match[f"{key}_n"].lower(), [item for item in _AND.split(_POLITE.sub("", match[key])) if item]
    if said == "both" or len(items) != parse(said) or any(_PUTS_OUT.match(item) for item in items):
        return []
    noun = match[f"{key}_noun"].lower()
    lead = {
        "en": f"{match['en_head']}a {match['en_how']}{noun.removesuffix('s')} about ",
        "ru": f"{match['ru_head']}{ONE_RU.get(noun, noun)} про ",
        "th": f"{match['th_head']}{noun}เรื่อง",
    }[key]
    return [f"{lead}{item}" for item in items]


def _each_of_a(text: str) -> list[str]:
    """The wishes of "3 คลิปคนละกลิ่น a b c"."""
    match = _EACH_OF_A.match(text)
    items = [item for item in re.split(r"\s*,\s*|\s+(?:และ|กับ)?\s*|(?:และ|กับ)", _POLITE.sub("", match["items"])) if item] if match else []
    if match is None or len(items) != parse(match["n"]):
        return []
    of = "" if match["of"] in _UNSAID else match["of"]
    return [f"{match['head'].strip()}{match['noun']}เรื่อง{of if not item.startswith(of) else ''}{item}" for item in items]
