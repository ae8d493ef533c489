# ruff: noqa: E501 - patterns read better unbroken
"""Subjects that are set out as a list: numbered through ("3 clips: 1) volcanoes 2) earthquakes", «сценарии:\n1. сердце\n2. лёгкие»), one a line, parted by
spaces as Thai does ("ขอบท 3 เรื่อง ปลาหมึก แมงกะพรุน แล้วก็ม้าน้ำ เรื่องละครึ่งนาที"), or below the name of what they all are ("pictures of planets: Mercury
and Venus, one each"). Each is planned as a wish of its own; a list of what one film tells ("a clip about organs: 1. the heart 2. the lungs") is none of these.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from agent.contract import Request
from agent.local.follow_ups.target import sources
from agent.local.publishing.posting import goes_out
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_MOST, _LONGEST, _WORDS = 12, 600, 10

_KINDS = {
    "th": {
        "film": r"คลิป(?:วิดีโอ|สั้น)?|วิดีโอ|วีดีโอ|รีล", "script": r"บท(?:พูด|พากย์)?(?!เรียน|ความ|กวี|สวด)|สคริปต์|สคริปท์|สคริป", "music": r"เพลง",
        "image": r"รูปภาพ|รูป|ภาพ", "sheet": r"โปสเตอร์", "tags": r"แฮชแท็ก", "caption": r"แคปชั่น|แคปชัน",
    },
    "en": {
        "film": r"(?:short )?videos?|vids?|reels?|shorts?|clips?|films?", "script": r"scripts?", "music": r"songs?|tracks?|tunes?",
        "image": r"pictures?|pics?|images?|drawings?|illustrations?", "sheet": r"posters?", "tags": r"(?:sets? of )?hashtags?", "caption": r"captions?",
    },
    "ru": {
        "film": r"ролик[а-яё]*|видео(?:ролик[а-яё]*)?|клип[а-яё]*|шортс[а-яё]*|рилс[а-яё]*", "script": r"сценари[а-яё]+", "music": r"пес(?:ню|ни|ен|ня)|трек[а-яё]*|мелоди[а-яё]+",
        "image": r"картин[а-яё]+|рисун[а-яё]+|иллюстраци[а-яё]+", "sheet": r"плакат[а-яё]*|постер[а-яё]*", "tags": r"х[еэ]штег[а-яё]*", "caption": r"подпис[а-яё]+",
    },
}  # fmt: skip
_WISHES = {
    "th": {"film": "ทำคลิปเรื่อง{item}", "script": "เขียนบทเรื่อง{item}", "music": "แต่งเพลงเรื่อง{item}", "image": "วาดรูป{item}", "sheet": "ทำโปสเตอร์{item}", "tags": "คิดแฮชแท็กเรื่อง{item}", "caption": "เขียนแคปชั่นเรื่อง{item}"},
    "en": {"film": "make a video about {item}", "script": "write a script about {item}", "music": "compose a song about {item}", "image": "draw {item}", "sheet": "make a poster: {item}", "tags": "hashtags for {item}", "caption": "write a caption about {item}"},
    "ru": {"film": "сделай ролик: {item}", "script": "напиши сценарий: {item}", "music": "сочини песню: {item}", "image": "нарисуй {item}", "sheet": "сделай плакат: {item}", "tags": "придумай хештеги: {item}", "caption": "напиши подпись: {item}"},
}  # fmt: skip
"""How one of a kind is wished for."""
_NOUN = {
    "th": lazy(r"^(?:(?:สวัสดี|ช่วย|รบกวน|ขอ|อยากได้|อยากให้|ทำ|วาด|สร้าง|เขียน|แต่ง|คิด|เอา|ค่ะ|(?<!โย)คะ|ครับ)\s?){0,5}(?:" + "|".join(f"(?P<{kind}>{words})" for kind, words in _KINDS["th"].items()) + r")(?!นี้|พวกนี้|ที่ส่ง)"),
    "en": lazy(r"^\W*(?:[\w'-]+[\s,]+){0,8}?(?:" + "|".join(f"(?P<{kind}>{words})" for kind, words in _KINDS["en"].items()) + r")\b", re.IGNORECASE),
    "ru": lazy(r"^\W*(?:[\w-]+[\s,]+){0,5}?(?:" + "|".join(f"(?P<{kind}>{words})" for kind, words in _KINDS["ru"].items()) + r")(?![а-яё])", re.IGNORECASE),
}  # fmt: skip
_N_TH = r"(?:\d{1,2}|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด)"
_PIECE_TH = r"(?:คลิป|วิดีโอ|รูป|ภาพ|อัน|เรื่อง|บท|เพลง|ชุด|ตัว|หัวข้อ|แบบ|ใบ|ตอน|สคริปต์)"
_LONG = {
    "th": r"(?:\d{1,3}\s?(?:วินาที|วิ|นาที)(?:ครึ่ง|เศษ)?|ครึ่งนาที|(?:หนึ่ง|สอง|สาม|สี่|ห้า|สิบ(?:ห้า)?|ยี่สิบ|สามสิบ|สี่สิบ(?:ห้า)?)\s?(?:วินาที|วิ|นาที)(?:ครึ่ง)?)",
    "en": r"(?:\d{1,3}[\s-]?(?:seconds?|secs?|s|minutes?|mins?)|half a minute|(?:a|one|two) minutes?)",
    "ru": r"(?:\d{1,3}\s?(?:секунд[а-яё]*|сек|с|минут[а-яё]*|мин)|полминуты|(?:одной |одну )?минут[еу])",
}
_COUNT = {
    "th": lazy(rf"(?:ให้|มา|อีก)?\s?(?P<n>{_N_TH})\s?{_PIECE_TH}(?!ละ)"),
    "en": lazy(rf"\b(?P<n>{NUMBER})\s+(?!sec|min)(?=(?:[a-z-]+ ){{0,3}}?(?:{'|'.join(_KINDS['en'].values())})\b)", re.IGNORECASE),
    "ru": lazy(rf"(?<![а-яё\d])(?P<n>{NUMBER})\s+(?!сек|мин)(?=(?:[а-яё-]+ ){{0,2}}?(?:{'|'.join(_KINDS['ru'].values())})(?![а-яё]))", re.IGNORECASE),
}
_EACH = {
    "th": lazy(rf"(?:เอา|ขอ|ความ)?(?:ยาว\s?)?{_PIECE_TH}ละ\s?(?P<long>{_LONG['th']})?|(?:ความ)?ยาว\s?(?P<long2>{_LONG['th']})"),
    "en": lazy(rf"\b(?:(?:at|of|about|for|each|all)\s)*(?P<long>{_LONG['en']})\b(?:[\s,]+(?:each|long|apiece|per \w+))*", re.IGNORECASE),
    "ru": lazy(rf"(?<![а-яё\d])(?:кажд[а-яё]+ )?(?:по|на|длиной) (?P<long>{_LONG['ru']})(?![а-яё])(?: кажд[а-яё]+)?", re.IGNORECASE),
}
"""How long each of them is to be."""
_SAYS_SEVERAL = {
    "th": lazy(rf"(?:ตาม|จาก|เรื่อง)?(?:หัวข้อ|เรื่อง|รายการ|ลิสต์)(?:เหล่านี้|พวกนี้|ต่อไปนี้|ดังนี้|ตามนี้|นี้)|ตามหัวข้อ|ตามนี้|ดังนี้|ต่อไปนี้|{_PIECE_TH}ละ|แต่ละ{_PIECE_TH}"),
    "en": lazy(r"\b(?:(?:on|about|for|of) )?(?:each(?: of)?(?: the| these)?(?: (?:topics?|subjects?|following|one))?|one (?:per|for each) \w+|(?:these|the following)(?: (?:topics?|subjects?|things?))?|(?:the )?(?:topics|subjects))\b", re.IGNORECASE),
    "ru": lazy(r"(?<![а-яё])(?:(?:на|по|про|для|об?) )?(?:кажд[а-яё]+(?: тем[а-яё]+)?|(?:эт[а-яё]+|следующ[а-яё]+)(?: тем[а-яё]*)?|темы|темам)(?![а-яё])", re.IGNORECASE),
}
"""Tells that more than one is to come of the list."""
_SEVERAL_NAMED = {"en": lazy(r"(?:videos|vids|reels|shorts|clips|films|scripts|songs|tracks|tunes|pictures|pics|images|drawings|illustrations|posters|captions)$", re.IGNORECASE), "ru": lazy(r"(?:ролики|клипы|шортсы|рилсы|сценарии|песни|треки|мелодии|картинки|рисунки|иллюстрации|плакаты|постеры|подписи)$", re.IGNORECASE)}
_FOR_EACH = lazy(r"\b(?:for|on|about|of) each\b|(?<![а-яё])(?:на|про|для|по) кажд[а-яё]+", re.IGNORECASE)
_SMALL = {
    "th": lazy(r"(?:หัวข้อ|เรื่อง|ได้แก่|คือ|มี|ให้|หน่อย|ที(?!่)|นะ|ด้วย|ค่ะ|ค่า|(?<!โย)คะ|ครับ|คับ|(?<!เ)จ้า|จ้ะ|เลย|นี้|เกี่ยวกับ|สั้นๆ?|แยก(?:กัน)?|[\s:,.–—-])+"),
    "en": lazy(r"\b(?:please|pls|about|on|of|for|the|a|an|me|us|topics?|subjects?)\b|[\s:,.–—-]+", re.IGNORECASE),
    "ru": lazy(r"(?<![а-яё])(?:пожалуйста|про|об?|на|темы?|темам|мне|нам)(?![а-яё])|[\s:,.–—-]+", re.IGNORECASE),
}
_HOW = {
    "th": lazy(r"(?:\s?(?:แนวตั้ง|แนวนอน|จัตุรัส|(?:ใช้)?เสียง(?:ผู้หญิง|ผู้ชาย)|(?:ใส่|มี)?ซับ(?:ไทย|อังกฤษ)|ภาษา(?:ไทย|อังกฤษ)|สไตล์\S+|โทน\S+))+$"),
    "en": lazy(r"(?:[\s,]*(?:vertical|horizontal|square|short|in (?:english|thai|russian)|with (?:an? )?(?:male|female) voice|in (?:an? )?\w+ style))+$", re.IGNORECASE),
    "ru": lazy(r"(?:[\s,]*(?:вертикальн[а-яё]+|горизонтальн[а-яё]+|квадратн[а-яё]+|коротк[а-яё]+|(?:мужским|женским) голосом|на (?:русском|английском|тайском)))+$", re.IGNORECASE),
}
"""How all of them are to be; more than that makes it no list of these."""
_BEHIND = {
    "th": lazy(rf"\s+(?={_PIECE_TH}ละ|(?:ความ)?ยาว|แนวตั้ง|แนวนอน|เสียง(?:ผู้หญิง|ผู้ชาย))"),
    "en": lazy(r"[,.;]\s+(?=.{0,40}\beach\b|all\b|vertical|square|horizontal|\d{1,3}\s?s)", re.IGNORECASE),
    "ru": lazy(r"[,.;]\s+(?=кажд|по \d|по полминуты|по (?:одной )?минуте|все |вертикальн|квадратн)", re.IGNORECASE),
}
_MARK = lazy(r"(?:^|(?<=[\s:,;]))\(?(?P<at>\d{1,2})[.)]\s*(?=[^\d\s])")
_BULLET = lazy(r"^[ \t]*[-–—•*·][ \t]+", re.MULTILINE)
_POLITE = lazy(r"(?:\s|ให้หน่อย|หน่อย|(?<!ช)นะ|ด้วย|ค่ะ|ค่า|(?<!โย)คะ|ครับ|คับ|(?<!เ)จ้า|จ้ะ|(?<=\s)please|(?<=\s)пожалуйста|[,.;!])+$")
_NO_SUBJECT = lazy(r"[?\"\n]|โพสต์|ลง(?:ไอจี|เฟ|ติ๊ก|ยูทู)|แล้ว(?:ทำ|เขียน|ส่ง|ตั้ง|ลง)|\b(?:post|publish|upload|schedule|then)\b|(?<![а-яё])(?:выложи|опубликуй|запланируй|потом)(?![а-яё])", re.IGNORECASE)
_MANNERS = lazy(r"\d|^(?:แบบ|สไตล์|โทน|เสียง|สำหรับ|ของ(?!แข็ง|เหลว|เล่น|หวาน|กิน|ฝาก|ขวัญ|ไหว้)|ให้|ไว้|ใช้|เอา|ขอ(?!ง|บ)|ที่|ใน|มี|เป็น|แต่|ไม่|ทั้งหมด|พร้อม|ใส่|ยาว|แนว)")
"""Between spaces it tells how or where, and names nothing."""


@dataclass(frozen=True)
class _List:
    language: str
    kind: str
    items: list[str]
    said_of_all: str = ""


def set_out(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of one for each of what is set out; None for any other message."""
    if request.question or request.attachments or len(request.text) > _LONGEST:
        return None
    text = normalise(request.text).strip(" .!\n")
    language = "th" if re.search("[\u0e00-\u0e7f]", text) else "ru" if re.search("[а-яё]", text, re.IGNORECASE) else "en"
    found = None if goes_out(text) else _numbered(text, language) or _named_again(text, language) or _below_their_name(text, language) or (_spaced(text) if language == "th" else None)
    if found is None or not 2 <= len(found.items) <= _MOST or any(not item or len(item.split()) > _WORDS or _NO_SUBJECT.search(item) for item in found.items):
        return None
    wishes = [_WISHES[language][found.kind].format(item=item) for item in found.items]
    behind = "" if not found.said_of_all else f" {found.said_of_all}" if language == "th" else f", {found.said_of_all}"
    plans = [again(replace(request, text=f"{wish}{behind}", earlier=(), recent=())) for wish in wishes]
    if any(plan.question or len(plan.steps) != 1 or sources(plan.steps[0].args) for plan in plans):
        return None
    made = [plan.steps[0] for plan in plans]
    differing = {str(sorted((name, str(value)) for name, value in step.args.items() if name != "seed")) for step in made}
    if len({step.tool for step in made}) > 1 or len(differing) < len(made):
        return None
    steps = [step.model_copy(update={"id": f"{step.id}-{number}"}) for number, step in enumerate(made, 1)]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)


def _numbered(text: str, language: str) -> _List | None:
    """A list whose items are numbered through, are marked, or stand on a line each."""
    marks = list(_MARK.finditer(text))
    if len(marks) > 1 and [int(mark["at"]) for mark in marks] == list(range(1, len(marks) + 1)):
        ends = [*(mark.start() for mark in marks[1:]), len(text)]
        items = [text[mark.end() : end].strip(" ,;.\n") for mark, end in zip(marks, ends, strict=True)]
        head = text[: marks[0].start()]
    elif "\n" in text:
        head, *lines = [line.strip() for line in text.split("\n") if line.strip()]
        items = [_BULLET.sub("", line).strip(" ,;.") for line in lines]
    else:
        return None
    last, *behind = re.split(r"\n+", items[-1], maxsplit=1) if items else [""]
    last, *more = _BEHIND[language].split(last, maxsplit=1)
    items = [*items[:-1], last]
    tail = " ".join([*more, *behind])
    if marks == [] and len(items) > 2 and _fits(items[-1], language):
        tail, items = items[-1], items[:-1]
    return _of_head(head, [_POLITE.sub("", item).strip() for item in items], tail, language)


def _fits(line: str, language: str) -> bool:
    """Whether a line tells how long each is to be, or how all are."""
    return bool(_EACH[language].match(line) or _HOW[language].fullmatch(line))


def _of_head(head: str, items: list[str], tail: str, language: str) -> _List | None:
    """The list below that head; None where the head wishes for one thing, or says more than the readers of lists know."""
    noun = _NOUN[language].match(head)
    if noun is None or not items:
        return None
    kind = noun.lastgroup or ""
    # What stands before the kind is said of it, except for the verb and the number.
    counted = _COUNT[language].search(head, 0 if language != "th" else noun.start(kind))
    number = int(parse(counted["n"].lower())) if counted else 0
    several = number == len(items) or _SAYS_SEVERAL[language].search(head, noun.start(kind)) or _FOR_EACH.search(head) or (language in _SEVERAL_NAMED and _SEVERAL_NAMED[language].search(noun[0]))
    if not several or (number > 1 and number != len(items)):
        return None
    each = _EACH[language].search(head) or _EACH[language].search(tail)
    long = next((said for name in ("long", "long2") if each and (said := each.groupdict().get(name))), "")
    rest, before = head[noun.start(kind) :], head[: noun.start(kind)] if language != "th" else ""
    rest = _EACH[language].sub(" ", _COUNT[language].sub(" ", rest)).removeprefix(noun[kind])
    rest = _SMALL[language].sub(" ", _SAYS_SEVERAL[language].sub(" ", rest))
    said = " ".join(part.strip() for part in (_HOW_BEFORE[language].search(f"{before} ") or [""])[0].split()) if language in _HOW_BEFORE else ""
    how = " ".join(part for part in (said, rest.strip(), _SMALL[language].sub(" ", _EACH[language].sub(" ", tail)).strip()) if part)
    how = re.sub(r"\s*\b(?:each|all|все)\b\s*", " ", how).strip()
    if how and not _HOW[language].fullmatch(how):
        return None
    length = f"на {re.sub(r'(?<=минут)е$', 'у', long)}" if long and language == "ru" else long
    return _List(language, kind, items, ", ".join(part for part in (length, how) if part) if language != "th" else f"{length} {how}".strip())


_HOW_BEFORE = {"en": lazy(r"\b(?:vertical|horizontal|square|short)\b(?= |$)", re.IGNORECASE), "ru": lazy(r"(?<![а-яё])(?:вертикальн|квадратн|горизонтальн)[а-яё]+", re.IGNORECASE)}

_CLASSES = (
    r"สัตว์(?:ป่า|น้ำ|ทะเล|เลี้ยง)?|ผลไม้(?:ไทย)?|ผัก|ดอกไม้|ต้นไม้|ดาวเคราะห์|อวัยวะ(?:ภายใน)?|ธาตุ|แมลง|เครื่องดนตรี(?:ไทย|สากล)?|อาชีพ|ยานพาหนะ|ไดโนเสาร์|ประเทศ|ฤดู(?:กาล)?|สี|รูปทรง|ขนม(?:ไทย)?|อาหาร(?:ไทย)?|นก|ปลา|เครื่องมือ|กีฬา"
)
_ONE_OF_EACH = {
    "th": r"\s*(?:อย่าง|ตัว|อัน|ดวง|ชนิด|ต้น|ดอก|คน|ลูก|สิ่ง|ชิ้น)ละ\s?(?:1|หนึ่ง)?\s?(?:รูป|ภาพ|คลิป|วิดีโอ|โปสเตอร์|ใบ|อัน)(?:เดียว|หนึ่ง|นึง)?(?:ให้|หน่อย|นะ|ด้วย|ค่ะ|ค่า|(?<!โย)คะ|ครับ|คับ|เลย|\s)*$",
    "en": r",?\s+(?:one (?:picture |image |video |clip )?(?:of |for |per )?each|each (?:in|on) its own \w+|a (?:separate )?(?:picture|image|video|clip) (?:of|for) each)(?:,? please)?$",
    "ru": r",?\s+(?:по одн(?:ой|ому)(?: (?:картинке|рисунку|ролику|видео|клипу))?(?: на кажд[а-яё]+)?|кажд[а-яё]+ отдельно|на отдельн[а-яё]+ [а-яё]+)(?:,? пожалуйста)?$",
}
_BELOW = {
    "th": lazy(rf"(?:(?P<class>(?:{_CLASSES})(?:ต่างๆ|แต่ละ\S{{2,8}})?|[\u0e00-\u0e7f]{{2,30}}?(?:ต่างๆ|แต่ละ(?:ชนิด|ตัว|อย่าง|ประเภท|แบบ|ดวง)))(?:ให้หน่อย|ให้ที|ให้|หน่อย|นะ|ค่ะ|ค่า|(?<!โย)คะ|ครับ|คับ)*|[\u0e00-\u0e7f]{{2,30}}?(?:ให้หน่อย|ให้ที|หน่อย|นะ|ค่ะ|ค่า|(?<!โย)คะ|ครับ|คับ)+)(?:\s*:\s*|\s+)(?:ได้แก่|คือ|มี)?\s*(?P<list>\S.*?){_ONE_OF_EACH['th']}"),
    "en": lazy(rf"\s+(?:of|about)\s+(?P<class>[a-z' -]{{2,40}}?)\s*:\s*(?P<list>\S.*?){_ONE_OF_EACH['en']}", re.IGNORECASE),
    "ru": lazy(rf"\s*(?:про|об?|с)?\s*(?P<class>[а-яё -]{{2,40}}?)\s*:\s*(?P<list>\S.*?){_ONE_OF_EACH['ru']}", re.IGNORECASE),
}
"""What they all are, and one for each of them: no thing to be shown beside them."""
_DRAW_RU = lazy(r"^\W*(?:пожалуйста,? )?нарисуй(?:те)?(?:,? пожалуйста)?\s", re.IGNORECASE)
_AND = {
    "th": lazy(r"\s*,\s*(?:และ|กับ|แล้วก็)?\s*|\s*(?:แล้วก็|และ|กับ(?=\s))\s*|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7fA-Za-z])"),
    "en": lazy(r"\s*,\s*(?:and\s+)?|\s+and\s+", re.IGNORECASE),
    "ru": lazy(r"\s*,\s*(?:и\s+)?|\s+и\s+", re.IGNORECASE),
}


def _below_their_name(text: str, language: str) -> _List | None:
    """ "ขอรูปดาวเคราะห์ค่ะ ดาวพุธ ดาวศุกร์ ดาวอังคาร อย่างละรูป": the planets are what the three are."""
    noun = _NOUN[language].match(text)
    kind, at = (noun.lastgroup or "", noun.end()) if noun else ("", 0)
    drawn = _DRAW_RU.match(text) if language == "ru" else None
    if drawn and (noun is None or noun.end() > text.find(":")):
        kind, at = "image", drawn.end() - 1
    found = _BELOW[language].match(text, at) if kind else None
    if found is None:
        return None
    items = [item.strip() for item in _AND[language].split(found["list"]) if item and item.strip()]
    return _List(language, kind, items) if len(items) > 1 and not any(_MANNERS.search(item) for item in items) else None


_ABOUT = {"en": r"(?:an? |one |another )?(?:short )?(?:{kind}) (?:about|on|of|for) ", "ru": r"(?:одн[ауо]\s|один |ещё одн[ау]\s)?(?:{kind}) (?:про|об?|для) "}

_LED_AGAIN = {(language, kind): lazy(about.format(kind=words), re.IGNORECASE) for language, about in _ABOUT.items() for kind, words in _KINDS[language].items()}


def _named_again(text: str, language: str) -> _List | None:
    """ "two songs: a song about numbers and a song about colours": the kind is said once more before each subject."""
    head, colon, told = text.partition(":")
    noun = _NOUN[language].match(head) if colon and language in _ABOUT else None
    if noun is None:
        return None
    kind = noun.lastgroup or ""
    listed, *tail = _BEHIND[language].split(told.strip(), maxsplit=1)
    items = [(item, _LED_AGAIN[language, kind].match(item)) for item in _AND[language].split(listed) if item and item.strip()]
    if not all(begun for _, begun in items):
        return None
    return _of_head(f"{head}:", [item[begun.end() :] for item, begun in items if begun], " ".join(tail), language)


_SPACED = lazy(
    rf"^(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|วาด|สร้าง|เขียน|แต่ง|คิด|เอา)\s?){{0,4}}(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in _KINDS['th'].items())})(?:ให้|หน่อย|ที(?!่))*\s?"
    rf"(?:มา\s?)?(?:(?P<n>{_N_TH})\s?{_PIECE_TH}(?!ละ))?(?:ให้|หน่อย|นะ|ค่ะ|ค่า|(?<!โย)คะ|ครับ|คับ)*\s?(?:(?P<each>{_PIECE_TH}ละ)\s?(?P<long>{_LONG['th']}))?(?:ให้|หน่อย|นะ|ค่ะ|ค่า|(?<!โย)คะ|ครับ|คับ)*"
    rf"(?:\s*:\s*|\s+)(?:หัวข้อ|เรื่อง|ได้แก่|คือ|มี)?\s*(?P<list>\S.*?)(?:\s*(?:ขอ|เอา)?(?:ยาว)?(?P<each2>{_PIECE_TH}ละ)\s?(?P<long2>{_LONG['th']}))?(?:ให้|หน่อย|นะ|ด้วย|ค่ะ|ค่า|(?<!โย)คะ|ครับ|คับ|เลย|\s)*$"
)
"""So many of a kind, or a length for each of them, and what they are about, one behind the other."""


_LED_TH = {kind: lazy(rf"^(?:{words}|เรื่อง|หัวข้อ)+(?=\S)") for kind, words in _KINDS["th"].items()}
_ONE_AT_A_PLACE = lazy(rf"{_PIECE_TH}(?:แรก|ที่|สอง|สาม|นึง|หนึ่ง|สุดท้าย)|อีก{_PIECE_TH}")
"""Each of them is told by its place, and read so."""


def _spaced(text: str) -> _List | None:
    """ "ขอบท 3 เรื่องค่ะ ปลาหมึก แมงกะพรุน แล้วก็ม้าน้ำ เรื่องละครึ่งนาที"."""
    found = _SPACED.match(text) if "\n" not in text else None
    if found is None or not (found["n"] or found["each"] or found["each2"]):
        return None
    kind = next(kind for kind in _KINDS["th"] if found[kind])
    if _ONE_AT_A_PLACE.search(found["list"]):
        return None
    items = [_LED_TH[kind].sub("", _POLITE.sub("", item)).strip() for item in _AND["th"].split(found["list"]) if item and item.strip()]
    if any(_MANNERS.search(item) or len(item) > 40 for item in items) or (found["n"] and int(parse(found["n"])) != len(items)):
        return None
    return _List("th", kind, items, (found["long"] or found["long2"] or "").strip())
