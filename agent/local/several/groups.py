# ruff: noqa: E501 - patterns read better unbroken
"""What a message wishes for, group by group: so many of one thing, so many of another ("2 shorts about tea and 3 slogans for the tea shop", «два ролика про
марс и один про венеру», "คลิปเดินป่าคลิปนึง กับรูปภูเขาสี่รูป"). A group that names no thing is of the thing before it, and one that says nothing of what it
is about is about what its neighbours are about.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from agent.local.lexicon import lexicon
from agent.local.slots.number import NUMBER, parse
from agent.patterns import lazy


@dataclass(frozen=True)
class Group:
    """So many of a thing. `count`: 0 where nothing was said of it. `own`: it names its thing itself. `how`: its manner before the noun,
    `more`: its length and place. `of`: the group whose subject it shares. `each`: one for each of what stands before it."""

    kind: str
    count: int
    noun: str
    how: str = ""
    more: str = ""
    about: str = ""
    own: bool = True
    lead: str = ""
    of: int = -1
    each: bool = False


KINDS = {
    "film": r"short videos?|videos?|vids?|reels?|shorts?|clips?|films?|tiktoks?|ролик[а-яё]*|видео(?:ролик[а-яё]*)?|видос[а-яё]*|рилс[а-яё]*|шортс[а-яё]*|клип[а-яё]*",
    "image": r"pics?|pictures?|images?|photos?|posters?|flyers?|banners?|logos?|stickers?|icons?|covers?|thumbnails?|drawings?|illustrations?|картин[а-яё]+|рисун[а-яё]+|плакат[а-яё]*|постер[а-яё]*|афиш[а-яё]*|баннер[а-яё]*|логотип[а-яё]*|стикер[а-яё]*|иконк[а-яё]+|обложк[а-яё]+|флаер[а-яё]*",
    "music": r"songs?|tracks?|tunes?|jingles?|melod(?:y|ies)|трек[а-яё]*|песн[а-яё]+|песен|мелоди[а-яё]+|джингл[а-яё]*",
    "words": r"captions?|posts?|подпис[а-яё]+|пост(?:а|ов|ы)?(?![а-яё])",
    "script": r"scripts?|сценари[а-яё]+",
    "slogans": r"slogans?|taglines?|слоган[а-яё]*",
    "ideas": r"(?:(?:video|reel|post|content)\s)?ideas?|иде[яйию]|идеи",
}
"""What is made, by the kind that tells its verb."""
_THINGS = "|".join(f"(?P<{kind}>{words})" for kind, words in KINDS.items())
_ANY = "|".join(KINDS.values())
_VERB_EN = r"(?:please|can you|could you|i'?d like|i need|i want|we need|we want|give me|make|create|do|draw|design|write|compose|come up with|think of|get|need|want|me|us|also|then|plus|now|and|just|only)"
_VERB_RU = r"(?:пожалуйста|сделай|создай|нарисуй|напиши|придумай|сними|сочини|запили|дай|накидай|нуж(?:ен|на|но|ны)|надо|хочу|мне|нам|и|ещё|еще|также|потом|теперь|плюс)(?:те)?"
_ORDINAL = r"another(?: one)?|the (?:other|second|third|fourth|last)(?: one)?|an? (?:second|third|fourth)(?: one)?"
_ORDINAL_RU = r"(?:ещё |еще )?(?:втор|треть|четв[её]рт|друг)[а-яё]+|(?:ещё|еще) (?:один|одну|одно)"
_LENGTH = r"(?:\d{1,3}\s?-?(?:s|secs?|seconds?|min|mins|minutes?|с|сек|секунд[а-яё]*|мин|минут[а-яё]*)(?![a-zа-яё]))"
_HOW_EN = rf"(?:(?:{_LENGTH}|(?!(?:and|or|per|each|of|about|on|for|with|in|the|to|that|from|is)\b)[a-z][\w'-]*)\s+){{0,3}}?"
_HOW_RU = rf"(?:(?:{_LENGTH}|[а-яё-]+(?:ых|их|ые|ие|ый|ий|ой|ую|юю|ая|яя|ое|ее))\s+){{0,2}}?"
_HEAD = {
    "en": lazy(rf"^\W*(?:{_VERB_EN}\s+)*(?:(?P<n>{NUMBER}|{_ORDINAL})\s+)(?P<how>{_HOW_EN})(?:{_THINGS})\b(?P<rest>.*)$", re.IGNORECASE | re.DOTALL),
    "ru": lazy(rf"^\W*(?:{_VERB_RU}\s+)*(?:(?P<n>{NUMBER}|{_ORDINAL_RU})\s+)?(?P<how>{_HOW_RU})(?:{_THINGS})(?![а-яё])(?P<rest>.*)$", re.IGNORECASE | re.DOTALL),
}
_SAME_THING = {
    "en": lazy(rf"^\W*(?:{_VERB_EN}\s+)*(?:another\s+(?=\w))?(?P<n>{NUMBER}|{_ORDINAL})\s+(?:more\s+)?(?P<how>(?:{_LENGTH}\s*)?)(?:ones?\s+)?(?P<rest>(?:of {_LENGTH}\s*)?(?:(?:about|on|for|of|showing)\s+(?!(?:its|the price|them|us|\d|one)\b)|$).*)$", re.IGNORECASE | re.DOTALL),
    "ru": lazy(rf"^\W*(?:{_VERB_RU}\s+)*(?P<n>{_ORDINAL_RU}|{NUMBER})\s+(?P<how>)(?P<rest>(?:(?:на|по)\s+\d{{1,3}}(?:\s?(?:с|сек|мин)[а-яё]*)?(?![а-яё\d])\s*)?(?:(?:про|об?|для|с|со|на|к)\s+|$).*)$", re.IGNORECASE | re.DOTALL),
}
_LEAD = {
    "en": lazy(r"(?:^|\s)(?P<lead>about|of(?! \d)|on|for(?! \d)|with|showing|to go with)\s+(?P<about>\S.*)$", re.IGNORECASE | re.DOTALL),
    "ru": lazy(r"(?:^|\s)(?P<lead>про|об?|для|со?|на тему|на(?! \d)|к)\s+(?P<about>\S.*)$|^\s*:?\s*(?P<bare>(?!(?:на|по|в)(?![а-яё]))[а-яё]{3,}.*)$", re.IGNORECASE | re.DOTALL),
}
_CUT = {
    "en": lazy(r"\s*[,;]\s*(?:(?:and|then|plus|also)\s+)*|\s+(?:and|plus|then|&|\+)\s+(?:also\s+)?", re.IGNORECASE),
    "ru": lazy(r"\s*[,;]\s*(?:(?:и|а|плюс|потом|также)\s+)*|\s+(?:и|плюс|а также|\+|&)\s+(?:также\s+)?", re.IGNORECASE),
}
_FOR_ALL = lazy(
    rf"^(?:(?:both|all|each)(?: of (?:them|these))?\s+)?(?P<long>(?:of )?{_LENGTH})(?:\s+(?:each|long|apiece|both|all))*$|^(?:(?:оба|обе|все|каждый|каждая)\s+)?(?P<long_ru>(?:по|на) {_LENGTH})(?:\s+кажд[а-яё]+)?$",
    re.IGNORECASE,
)
"""A length that is told behind the last, and is that of all."""
_PLACE = lazy(
    r"^(?P<place>(?:for|on|для|в) (?:my |our )?(?:instagram|insta|ig|tik ?tok|youtube|yt|facebook|fb|telegram|tg|twitter|x|инст[а-яё]*|тик-?ток[а-яё]*|ютуб[а-яё]*|фейсбук[а-яё]*|телег[а-яё]*))(?: (?P<lead>about|on|про|об?) (?P<about>.+))?$", re.IGNORECASE
)
"""Where one is for, and not what it is about."""
_MANNER = lazy(rf"^(?:(?:of|at|by|на|по|about|around)?\s*{_LENGTH}(?:\s(?:each|long|apiece))?|(?:на|по) \d{{1,3}}|(?:for|on|для|в) \S+(?: \S+)?|\s)+$", re.IGNORECASE)
_POINTS = lazy(r"^(?:it|this|that|them|these|those|(?:each|every)(?: \w+)*|кажд[а-яё]+|choose from|pick from|(?:the|my|our) (?:post|shop|page))(?:\s.*)?$|^(?:выбор|него|неё|нее|них|нему|ней|ним|этого|этому)(?![а-яё])", re.IGNORECASE)
"""What a thing is for, where that is what its neighbour is about."""


def _number(said: str | None) -> int:
    if not said:
        return 0
    word = said.lower().strip()
    if word in ("a", "an") or re.fullmatch(rf"{_ORDINAL}|{_ORDINAL_RU}", word):
        return 0 if word in ("a", "an") else 1
    number = parse(word)
    return int(number) if float(number).is_integer() else -1


def groups(text: str) -> list[Group]:
    """The groups of a message, in turn; empty where it is not made of groups from its first word to its last."""
    found = _thai(text) if re.search("[\u0e00-\u0e7f]", text) else _cut(text, "ru" if re.search("[а-яё]", text, re.IGNORECASE) else "en")
    if len(found) < 2:
        return []
    return _shared(found)


def _cut(text: str, key: str) -> list[Group]:
    pieces, at, cuts = list[str](), 0, [*_CUT[key].finditer(text), None]
    for cut in cuts:
        end = cut.start() if cut else len(text)
        piece = text[at:end].strip(" .!")
        starts = _HEAD[key].match(piece) or (pieces and (_SAME_THING[key].match(piece) or _FOR_ALL.match(piece)))
        if piece and (starts or not pieces):
            pieces.append(piece)
        elif piece:
            pieces[-1] = f"{pieces[-1]}{text[cuts_before(text, at, _CUT[key]) : at]}{piece}"
        at = cut.end() if cut else end
    found, long = list[Group](), ""
    for piece in pieces:
        if found and (shared := _FOR_ALL.match(piece)):
            long = shared["long"] or shared["long_ru"]
            continue
        group = _group(piece, key, found[-1] if found else None)
        if group is None or long:
            return []
        found.append(group)
    return [replace(group, more=f"{group.more} {long}".strip()) for group in found]


def cuts_before(text: str, at: int, pattern: re.Pattern[str]) -> int:
    """Where the cut that ends at a place begins."""
    return next((cut.start() for cut in pattern.finditer(text) if cut.end() == at), at)


def _group(piece: str, key: str, before: Group | None) -> Group | None:
    head = _HEAD[key].match(piece)
    other = _SAME_THING[key].match(piece) if before and not head else None
    match = head or other
    if match is None:
        return None
    said, count = match.groupdict(), _number(match["n"])
    if count < 0 or count > 20:
        return None
    rest = match["rest"].strip()
    led = _LEAD[key].search(rest)
    about = (led["about"] or led.groupdict().get("bare") or "").strip(" ,.!") if led else ""
    each = re.match(r"(?:each|every|кажд)", about, re.IGNORECASE) is not None
    more = rest[: led.start()].strip(" ,:–—-") if led else rest.strip(" ,.:!–—-")
    lead = ((led["lead"] or " ") if led else "").lower()
    if led and (place := _PLACE.match(f"{lead} {about}")):
        more, lead, about = f"{more} {place['place']}".strip(), (place["lead"] or "").lower(), (place["about"] or "").strip()
    if key == "ru" and led and not led["lead"] and not match["how"] and more:
        return None
    if _POINTS.match(about) or lead == "to go with" or re.match(r"to (?:choose|pick)", more):
        about, lead, more = "", "", ""
    if more and not _MANNER.match(more):
        return None
    if head:
        kind = next(kind for kind in KINDS if said[kind])
        return Group(kind, count, said[kind], said["how"].strip(), more, about, lead=lead, each=each)
    assert before is not None
    return Group(before.kind, count, before.noun, said["how"].strip(), more, about, own=False, lead=lead)


# Thai says how many behind the thing

_NOUN_TH = {
    "film": r"คลิปสั้น|คลิปวิดีโอ|คลิป|วิดีโอ|วีดีโอ|รีล", "image": r"รูปภาพ|รูป|ภาพ|โปสเตอร์|แบนเนอร์|โลโก้|สติกเกอร์|ใบปลิว", "music": r"เพลง|จิงเกิ้ล",
    "words": r"แคปชั่น|แคปชัน|โพสต์(?!ลง|ให้|ใน)", "script": r"สคริปต์|บทพูด", "slogans": r"สโลแกน|คำโปรย", "ideas": r"ไอเดีย(?:คลิป|รีล|วิดีโอ|โพสต์)?",
}  # fmt: skip
_THINGS_TH = "|".join(f"(?P<{kind}>{words})" for kind, words in _NOUN_TH.items())
_VERB_TH = r"(?:ช่วย|ขอ|ทำ|วาด|เขียน|แต่ง|คิด|ออกแบบ|อยากได้|มี|เอา|แล้วก็|แล้ว|และ|กับ|พร้อม|อีก|ด้วย)"
_PIECE_TH = r"(?:คลิป|วิดีโอ|รีล|รูป|ภาพ|อัน|ตัว|ใบ|ชิ้น|แบบ|เพลง|โพสต์|แคปชั่น|แคปชัน|ข้อ|ไอเดีย|สโลแกน|เรื่อง|แผ่น)"
_WORDS_TH = "|".join(sorted((word for word, value in lexicon().numbers.items() if word >= "ก" and 1 <= value <= 12 and float(value).is_integer()), key=len, reverse=True))
_COUNT_TH = rf"(?:(?:อีก|สัก|ซัก|มา)?\s?(?P<n>\d{{1,2}}|{_WORDS_TH})\s?{_PIECE_TH}|(?:อีก)?{_PIECE_TH}(?P<one>นึง|หนึ่ง|เดียว)|(?P<other>อีก){_PIECE_TH})"
_LONG_TH = r"(?P<long>\d{1,3}\s?(?:วินาที|วิ|นาที))?"
_POLITE_TH = r"(?:ให้หน่อย|หน่อย|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|ด้วย|ให้เลือก|ให้|\s)*"
_GROUP_TH = lazy(rf"^{_VERB_TH}*\s?(?:{_THINGS_TH})?(?P<to>เรื่อง|เกี่ยวกับ|ของ|สำหรับ)?\s?(?P<about>[^\d\s](?:.*?\S)??)?\s?{_LONG_TH}\s?(?:{_COUNT_TH})?{_POLITE_TH}$")
_CUT_TH = lazy(rf"\s*(?:,|แล้วก็|และ|กับ|พร้อม|แล้ว)\s*(?={_VERB_TH}*(?:{'|'.join(_NOUN_TH.values())}|เรื่อง))|\s+(?:กับ|และ)?\s*|(?<={'นึง'})(?:กับ|และ)|(?<=อัน)(?:กับ|และ)|(?<=รูป)(?:กับ|และ)|(?<=คลิป)(?:กับ|และ)(?!คลิป)")
_FOR_ALL_TH = lazy(rf"^(?:ยาว)?{_PIECE_TH}ละ\s?(?P<long>(?:\d{{1,3}}\s?(?:วินาที|วิ|นาที)|ครึ่งนาที|นาทีครึ่ง|นาที)){_POLITE_TH}$")
_EACH_TH = lazy(rf"{_PIECE_TH}ละ(?:อัน|รูป|แคปชั่น|แคปชัน|ใบ|หนึ่ง|1)?")


def _thai(text: str) -> list[Group]:
    text = re.sub(r"(?<=\d)\s+(?=[\u0e00-\u0e7f])|(?<=[\u0e00-\u0e7f])\s+(?=\d)(?!(?<=คลิป )\d{1,3}\s?(?:วิ|นาที))", "", text)
    found, long = list[Group](), ""
    for piece in (part for part in _CUT_TH.split(text) if part and part.strip()):
        if found and (shared := _FOR_ALL_TH.match(piece.strip())):
            long = shared["long"]
            continue
        match = _GROUP_TH.match(piece.strip())
        kind = next((kind for kind in _NOUN_TH if match and match[kind]), "")
        counted = match is not None and bool(match["n"] or match["one"] or match["other"])
        if match is None or re.match("หนึ่ง|นึง|แรก|ที่|ไหน|นี้", match["about"] or "") or not (kind or (found and counted) or (found and not found[-1].about)):
            return []
        about = (match["about"] or "").strip()
        each = _EACH_TH.fullmatch(about) is not None
        about = "" if each else about
        count = int(parse(match["n"])) if match["n"] else 1 if match["one"] or match["other"] else 0
        if not kind and not counted:  # what the thing before it is about
            found[-1] = replace(found[-1], about=about)
            continue
        if not kind and counted and found and not (found[-1].about or found[-1].count):  # "คลิป 15 วิ เรื่องชา 3 คลิป"
            found[-1] = replace(found[-1], about=about, count=count, lead=match["to"] or "")
            continue
        noun, own = (match[kind], True) if kind else (found[-1].noun, False)
        found.append(Group(kind or found[-1].kind, count, noun, "", match["long"] or "", about, own, match["to"] or "", each=each))
    return [replace(group, more=group.more or long) for group in found]


def _shared(found: list[Group]) -> list[Group]:
    """The groups, each with what it is about, and with a unit where that was said of another; empty where nothing tells what they are about."""
    first, rest = found[0], found[1:]
    told = first.about or first.how or (first.more and any(group.more != first.more for group in rest))
    if first.count > 1 and told and len(rest) > 1 and not any(group.own for group in rest) and first.count == sum(group.count for group in rest):
        return []  # "two shorts for parents, one about x and one about y" are no four; "four slogans for a bakery and four for a café" are eight
    if first.count > 1 and not told and not any(group.own for group in rest):  # "three videos, one about ..."
        found = rest if first.count == sum(group.count for group in rest) else []
    known = [at for at, group in enumerate(found) if group.about]
    if len(found) < 2 or not known or (first.about and first.count in (0, sum(group.count for group in rest)) and not any(group.own or group.about for group in rest)):  # "a video about x, one 15 s, one 30 s"
        return []
    whole = list[Group]()
    for at, group in enumerate(found):
        before = [other for other in known if other < at] or known[:1]
        told = next((other for other in reversed(before) if found[other].kind in ("film", "script")), before[-1])
        number = max(found[at - 1].count, 1) if group.each and at else group.count
        whole.append(group if group.about else replace(group, about=found[told].about, lead="", of=told, count=number))
    unit = next((match[0] for group in found if (match := re.search(r"(?<=\d)\s?(?:секунд|сек|минут|мин)[а-яё]*|(?<=\d)\s?(?:s|secs?|seconds?|mins?|minutes?)\b", f"{group.how} {group.more}"))), "")
    return [replace(group, more=f"{group.more}{unit}") if unit and re.search(r"(?:на|по|of)\s\d{1,3}$", group.more) else group for group in whole]
