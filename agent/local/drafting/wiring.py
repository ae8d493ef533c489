# ruff: noqa: E501 - patterns read better unbroken
"""Which asset goes into which input: files of the message, outputs of earlier steps, what the thread made before."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from agent.contract import Request
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.fields import Spec
from agent.local.words import tokens
from agent.patterns import lazy
from tools.contract import Asset, Tool

_POINTS = lazy(
    r"\b(?:it|that|this|them|these|those|its|the (?:last|latest|previous|same) one|now|again|same|too|instead"
    r"|его|её|ее|это|этот|эту|этого|этой|него|нему|неё|нее|ним|ней|них|теперь|тоже)\b|มัน|อันนี้|นี้|ด้วย|เอาไป",
    re.IGNORECASE,
)
_TURNED = lazy(r"(?:ทำ|แปลง)(?:ให้)?เป็น(?=คลิป|วิดีโอ|วีดีโอ|รีล|หนัง)")
"""Thai: "make it a film" leaves out the "it"; of what was made before, not of what is made in the same breath."""
_NEWEST = lazy(
    r"\b(?:newest|latest|most recent|last (?:video|clip|short|film|picture|photo|song|one)|freshest|(?:сам\w+ )?(?:новейш|последн|свеж)\w+|сам\w+ нов\w+)\b(?! \d)|ล่าสุด|ใหม่สุด|ใหม่ที่สุด",
    re.IGNORECASE,
)
KIND_OF = {"video": "video", "picture": "image", "song": "audio"}
_ORIGINAL = lazy(r"\b(?:original|source|uploaded|attached)\b", re.IGNORECASE)
_ORDINALS = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "fifth": 4}
_ORDINAL = lazy(  # a thirty second video is no second one
    r"(?<!\d )(?<!\d-)(?<!ty )(?<!ty-)(?<!teen )(?<!ten )(?<!five )\b(?P<n>"
    + "|".join(_ORDINALS)
    + r")\s+(?:one|video|clip|picture|photo|image|file|song|recording|attachment|version)\b(?! (?:and a half|seconds?))",
    re.IGNORECASE,
)


_PLACES = (
    r"first|1st|перв\w+|แรก|(?:ที่|ข้อ)\s?(?:1|หนึ่ง)", r"second|2nd|втор\w+|(?:ที่|ข้อ)\s?(?:2|สอง)", r"third|3rd|трет\w+|(?:ที่|ข้อ)\s?(?:3|สาม)",
    r"fourth|4th|четв[её]рт\w+|(?:ที่|ข้อ)\s?(?:4|สี่)", r"fifth|5th|пят(?:ый|ую|ая|ое|ой|ого)|(?:ที่|ข้อ)\s?(?:5|ห้า)", r"sixth|6th|шест(?:ой|ую|ая|ое|ого)|(?:ที่|ข้อ)\s?(?:6|หก)",
)  # fmt: skip
_PICKS = lazy(
    r"(?<!\d )(?<!\d-)(?:the\s+|your\s+|my\s+)?(?P<thing0>ไอเดีย|หัวข้อ|ข้อ|แบบ|อัน)?(?:" + "|".join(f"(?P<p{at}>{words})" for at, words in enumerate(_PLACES)) + r")(?![a-zа-яё\d])"
    r"(?:\s+(?:one|of (?:them|these|those)|из них|(?P<thing1>idea|angle|topic|option|suggestion|иде\w+|вариант\w*|тем\w+)))?"
    r"|(?P<thing2>idea|option|number|no\.?|topic|иде\w+|вариант\w*|номер|ไอเดีย|หมายเลข)\s*#?(?P<n>\d{1,2})(?!\d|\s*(?:sec|min|сек|мин|วิ|นา))",
    re.IGNORECASE,
)

# "a script", "a 20 second script": one that is to be made, not the file script.txt that was made before.
_INDEFINITE = lazy(r"\b(?:an?|another|some|new)\s+(?:[\w-]+\s+){0,3}?[\w-]+(?=\s+(?:about|for|on|of|from|with|in)\b|\W*$)")


_LIKES = lazy(
    r"\b(?:i'?ll|i'?d|we'?ll|i|we|let me|really|like|love|prefer|choose|pick|want|take|go|let'?s|with|write|draft|scripts?|for|from|based on|those|these|them|both|ones|please|make|do|it|that|the|best|most|please|use|is|looks|good|great|now|as|into|an?|short|video|clip|film|reel|and|in|of|voice|music|but|only|just|with"
    r"|нрав[ия]тся|понравил\w+|напиши|составь|сценари\w*|текст|нему|ней|этой|этому|эти|их|обе|оба|пожалуйста|больше|всего|мне|нам|снимай|сними|снимаем|делаем|беру|бер[её]м|возьми|выбираю|сделай|давай|делай|его|её|ее|из|них|и|тогда|хорош\w+|теперь|ролик|видео|как|клип|с|на|него|голос\w*|музык\w*|вариант\w*|each|apiece|по|но|только)\b"
    r"|ชอบ|เอา|ขอ|ทำ|เลือก|เขียน|สคริปต์|บท|จาก|ข้อนี้|อันนี้|ทั้งคู่|ทั้งสอง|พวกนี้|ที่สุด|เลย|นะ|ครับ|ค่ะ|(?<!โย)คะ|ให้|หน่อย|มา|แล้ว|เป็น|คลิป|วิดีโอ|สั้น|เสียง|เพลง|และ|ละ|แต่|แค่",
    re.IGNORECASE,
)
"""Words with which one of several is chosen."""


def points_to_it(text: str) -> bool:
    """Whether the words point to something that was there before ("it", "too")."""
    return _POINTS.search(text) is not None or _TURNED.search(text) is not None


def says_newest(text: str) -> bool:
    """Whether the words mean the newest of what there is ("the latest film"), though nothing was spoken of before."""
    return _NEWEST.search(text) is not None


_BARE = lazy(r"\s*#?(?P<n>\d{1,2})[.!)\s]*")


_INTO = lazy(r"\b(?:into|as)(?: just| only)?\s*$", re.IGNORECASE)
"""Before "one clip" that several are to become."""


def _pick(text: str) -> re.Match[str] | None:
    return _BARE.fullmatch(text) or next((match for match in _PICKS.finditer(text) if not _INTO.search(text[: match.start()])), None)


def picked(text: str) -> int | None:
    """Which of several is meant ("the second one", "idea 3", «вторую», "ข้อ 2"), from 0."""
    match = _pick(text)
    if match is None:
        return None
    return int(match["n"]) - 1 if match["n"] else next(at for at in range(len(_PLACES)) if match[f"p{at}"])


def pick_span(text: str) -> tuple[int, int] | None:
    """Where the words stand that pick one of several."""
    match = _pick(text)
    return match.span() if match else None


def without_pick(text: str) -> str:
    """The text with spaces where it picks one of the ideas ("the second idea"), so that it is no wish for ideas."""
    match = next((m for m in _PICKS.finditer(text) if m["thing0"] or m["thing1"] or m["thing2"]), None)
    return f"{text[: match.start()]}{' ' * len(match[0])}{text[match.end() :]}" if match else text


_ALL = lazy(
    r"\b(?:them all|all (?:of )?(?:them|these|those)|all (?:\d{1,2}|two|three|four|five|six|seven|eight|ten)(?: of (?:them|these|those))?|every (?:single )?one(?: of them)?|^all(?= please\W*$|\W*$|,))\b"
    r"|(?<![а-яё])(?:их все|все их|все (?:\d{1,2}|две|три|четыре|пять|шесть|десять)|все(?= по\b|,|\W*$))(?![а-яё])|(?:ทั้งหมด|ทุกอัน|ทุกไอเดีย|ทุกข้อ|หมดเลย|ทั้ง\s?\d{1,2}\s?(?:อัน|ไอเดีย|ข้อ))",
    re.IGNORECASE,
)
_NEXT_PICK = lazy(r"\s*(?:,|&|\+|\b(?:and|plus|и)\b|กับ|และ|แล้วก็)\s*(?:and |и )?(?:the |idea |number )?", re.IGNORECASE)
_NUMBERS = lazy(r"(?:(?:make|do|take|сделай|давай|เอา|ทำ)\s*)?(?:(?:numbers?|ideas?|options?|variants?|номера?|иде[июя]|вариант\w*|ข้อ|อันที่|ไอเดีย|แบบที่)\s*)?(?P<all>#?\d{1,2}(?:\s*(?:,|&|and|и|กับ|และ)\s*(?:and |и )?#?\d{1,2}(?!\d|\s*(?:s\b|sec|min|сек|мин|วิ|นา)))+)(?P<how>[\s,.!].*)?", re.IGNORECASE)


_BOTH = lazy(r"[\s,]*(?:\b(?:shoot|make|film|do|record)?\s*(?:both|all|those|these)(?: (?:of (?:them|these|those)|ones|two|three))?\b|\bthe two of them|(?<![а-яё])(?:обе|оба|и то и другое)(?![а-яё])|ทั้งคู่|ทั้งสอง(?:อัน|ข้อ)?)", re.IGNORECASE)
_ROW = lazy(
    r"\b(?:the )?(?P<en>first|last) (?P<en_n>\d|two|three|four|five)\b(?: (?:ones?|ideas?|of (?:them|these|those)))?|(?<![а-яё])(?P<ru>перв|последн)(?:ые|ых|ими) (?P<ru_n>\d|две|два|три|четыре|пять)(?![а-яё])"
    r"|(?P<th_n>\d|สอง|สาม|สี่|ห้า)\s?(?:อัน|ข้อ|ไอเดีย|แบบ)(?P<th>แรก|สุดท้าย|หลัง)",
    re.IGNORECASE,
)
"""Some in a row: "the first two", «последние три»."""
_LAST = lazy(r"\b(?:the )?(?:last|final) (?:one|idea|option)\b|(?<![а-яё])последн(?:юю|яя|ий|ее)(?: иде[юя]| вариант)?(?![а-яё])|(?:อัน|ข้อ|ไอเดีย)สุดท้าย", re.IGNORECASE)
_SMALL = {"two": 2, "three": 3, "four": 4, "five": 5, "две": 2, "два": 2, "три": 3, "четыре": 4, "пять": 5, "สอง": 2, "สาม": 3, "สี่": 4, "ห้า": 5}


def number_of(words: str) -> int:
    """The number that some words name, from 1 to 99; 0 where they name none."""
    said = re.search(r"(?<!\d)\d{1,2}(?!\d)", words)
    small = (_SMALL[word] for word in re.findall(r"[a-zа-яё]+|[\u0e00-\u0e7f]+", words.lower()) if word in _SMALL)
    return int(said[0]) if said else next(small, 0)


def _in_a_row(match: re.Match[str], number: int) -> range:
    said = (match["en_n"] or match["ru_n"] or match["th_n"]).lower()
    count = min(number, int(said) if said.isdigit() else _SMALL[said])
    at_end = (match["en"] or match["ru"] or match["th"]).lower() in ("last", "последн", "สุดท้าย", "หลัง")
    return range(number - count, number) if at_end else range(count)


_ORDINAL_WORDS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_CARDINAL_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_TERM = rf"(?:the\s+)?(?:(?:number|idea|option|no\.?|#)\s*)?(?:{'|'.join(_ORDINAL_WORDS)}|last|{'|'.join(_CARDINAL_WORDS)}|\d{{1,2}}(?!\s*(?:s\b|sec|min|%|:)))(?:\s+(?:one|idea))?\b"
_MIXED = lazy(
    rf"(?P<all>(?:the\s+)?(?:(?:number|idea|option|no\.?|#)\s*\w+|{'|'.join(_ORDINAL_WORDS)}|last)(?:\s+(?:one|idea))?(?:\s*(?:,|&|and|plus)\s*(?:and\s+)?{_TERM})+)(?P<how>[\s,.!].*)?$",
    re.IGNORECASE,
)
"""Several by whatever words: "number four and the last one, 20 seconds each"."""


def _places(words: str, number: int) -> list[int]:
    """The places that ordinals, numbers in words and figures name, from 0; -1 for one that names none."""
    said = re.findall(rf"\b(?:{'|'.join(_ORDINAL_WORDS)}|last|(?<!the )(?:{'|'.join(_CARDINAL_WORDS)})|\d{{1,2}})\b(?! one of)", re.sub(r"\b(?:last|\w+(?:st|nd|rd|th)) one\b", lambda m: m[0][:-4], words.lower()))
    known = {word: at for row in (_ORDINAL_WORDS, _CARDINAL_WORDS) for at, word in enumerate(row)} | {"last": number - 1}
    return [known[word] if word in known else int(word) - 1 for word in said]


def picked_several(text: str, number: int) -> list[str]:
    """The text once for each of several things that it picks out of `number` ("the first and the third", "all of them, square"), each time
    with one of them in their place; empty when it picks one or none."""
    if match := _NUMBERS.fullmatch(text.strip()):
        places = [int(said) - 1 for said in re.findall(r"\d+", match["all"])]
        how = _BOTH.sub("", match["how"] or "")
        return [f"idea {place + 1}{how}" for place in places] if max(places) < number else []
    if (match := _MIXED.search(text.strip())) and only_likes(text.strip()[: match.start()]):
        places, how = _places(match["all"], number), _BOTH.sub("", match["how"] or "")
        return [f"idea {place + 1}{how}" for place in places] if len(places) > 1 and 0 <= min(places) <= max(places) < number else []
    if (match := _ROW.search(text)) and number > 1:
        return [f"{text[: match.start()]}idea {place + 1}{text[match.end() :]}" for place in _in_a_row(match, number)]
    found = sorted((*_PICKS.finditer(text), *_LAST.finditer(text)), key=lambda match: match.start())
    if len(found) == 1 and found[0].re.pattern == _LAST.pattern and number > 1:
        return [f"{text[: found[0].start()]}idea {number}{text[found[0].end() :]}"]
    if match := _ALL.search(text):
        return [f"{text[: match.start()]}idea {place + 1}{text[match.end() :]}" for place in range(number)] if number > 1 else []
    if len(found) < 2 or not all(_NEXT_PICK.fullmatch(text[a.end() : b.start()]) for a, b in itertools.pairwise(found)):
        return []
    names = [f"idea {number}" if match.re.pattern == _LAST.pattern else match[0] for match in found]
    return [f"{text[: found[0].start()]}{name}{_BOTH.sub('', text[found[-1].end() :])}" for name in names]


def all_picked(texts: Iterable[str], number: int) -> list[int]:
    """The places, from 0, of those of `number` things that each of some words picks out ("number 2", "вторую и пятую", "the last two")."""
    found = list[int]()
    for text in texts:
        row, ends = _ROW.search(text), [number - 1 for _ in _LAST.finditer(text)]
        each = [int(match["n"]) - 1 if match["n"] else next(at for at in range(len(_PLACES)) if match[f"p{at}"]) for match in _PICKS.finditer(text)]
        bare = [int(said) - 1 for said in re.findall(r"(?<![\d.:])\d{1,2}(?![\d.:])", text)]
        found += _in_a_row(row, number) if row else each + ends if each and ends else each or ends or bare or _all_of(text, number)
    places = list(dict.fromkeys(found))
    return places if all(0 <= place < number for place in places) else []


def _all_of(text: str, number: int) -> range:
    return range(number) if _ALL.search(text) else range(0)


def only_picks(text: str) -> bool:
    """Whether a text says nothing but which of several is meant ("the second one", "I like the third, make it")."""
    match = _pick(text)
    return match is not None and not _LIKES.sub(" ", f"{text[: match.start()]} {text[match.end() :]}").strip(" ,.!-")


def only_likes(text: str) -> bool:
    """Whether a text has no more than words with which one of several is chosen ("I like ... best")."""
    return not _LIKES.sub(" ", text).strip(" ,.!-")


@dataclass(frozen=True)
class Source:
    """Something an input can be given. `ref` stands in the plan."""

    ref: str
    kind: str
    name: str = ""
    step: str = ""
    origin: str = ""
    """The tool that made it, where that is known."""


@dataclass
class Wires:
    """References by input field. `missing`: required inputs nothing fits, with what was offered instead."""

    refs: dict[str, str | list[str]] = field(default_factory=dict)
    missing: list[Spec] = field(default_factory=list)
    choices: list[Source] = field(default_factory=list)
    wrong: Source | None = None


def _origin(asset: Asset) -> str:
    """The tool that made an asset; empty for a file that was sent."""
    origin = asset.evidence.get("origin", "")
    return str(asset.evidence.get("tool", "")) if origin == "made" else str(origin)


class Pool:
    """What is at hand while a plan is laid out."""

    def __init__(self, request: Request, message: str, leave_out: Collection[str] = ()) -> None:
        self.message = message
        self.attached = [Source(f"$attachment.{n}", asset.actual_kind, asset.filename) for n, asset in enumerate(request.attachments, 1)]
        self.attached = [source for source in self.attached if source.ref not in leave_out]
        self.latest = bool(request.earlier)
        self.recent = [Source(asset.ref, asset.actual_kind, asset.filename, origin=_origin(asset)) for asset in request.recent]
        self.made: list[Source] = []
        self.own_words = False
        self.several = False
        self.beside, self.domain = set[str](), ""
        offering = next((asset for asset in request.recent if asset.meta.get("choices")), None)
        self.offered: list[dict[str, Any]] = list(offering.meta["choices"]) if offering else []
        self.offered_by = offering.ref if offering else ""
        self.before = dict(request.earlier[0].steps[-1].args) if request.earlier and request.earlier[0].steps else {}

    def add_step(self, step_id: str, tool: Tool) -> None:
        """A planned step's outputs are at hand for the steps after it; its first output is preferred."""
        self.made = [
            *self.made,
            *reversed([Source(f"${step_id}.{name}", kind, step=step_id) for name, kind in tool.wirable().items()]),
        ]

    @property
    def number_offered(self) -> int:
        """How many there are to pick from; as many as were asked for, of a list nobody knows any more."""
        told = self.before.get("count", 0)
        return len(self.offered) or (told if isinstance(told, int) else 0)

    @property
    def offered_or_told(self) -> bool:
        """Whether there is something to pick from."""
        return bool(self.offered or self.before)

    def choice(self, text: str) -> dict[str, Any]:
        """Values of what the words pick out of what was offered last; of a list nobody knows any more, at least what it was about."""
        place = picked(text)
        if place is None or (self.offered and place >= len(self.offered)):
            return {}
        return self.offered[place] if self.offered else self.before

    def spare(self, used: Collection[str]) -> list[Source]:
        """Attached files nobody took, though one of their kind was; none when the message names a file."""
        kinds = {source.kind for source in self.attached if source.ref in used}
        left = [source for source in self.attached if source.kind in kinds and source.ref not in used]
        return [] if _named(self.attached, self.message) else left

    def kinds(self) -> set[str]:
        return {source.kind for source in (*self.attached, *self.recent, *self.made)}

    def resolve(self, ability: Ability, text: str, chained: bool, own_words: bool = False) -> Wires:
        """References for every asset input of the ability's tool.

        chained: steps before this one belong to the same wish. own_words: the wish says itself what it is about, so that what is not
        required is taken from an earlier step only when the words point there.
        """
        self.own_words = own_words
        wires, used = Wires(), set[str]()
        assets = [spec for spec in ability.input_specs if spec.asset]
        self.beside = {spec.name for spec in [spec for spec in assets if spec.required][1:]}
        self.domain = ability.tool.domain
        for spec in sorted(assets, key=lambda spec: not is_called(spec, text)):
            found = self._for(spec, text, chained, used, wires)
            if found:
                used |= {source.ref for source in found}
                wires.refs[spec.name] = [source.ref for source in found] if spec.many else found[0].ref
            elif spec.required:
                wires.missing.append(spec)
        wires.wrong = None if wires.wrong and wires.wrong.ref in used else wires.wrong  # it is what the rest is done to
        wires.refs = {spec.name: wires.refs[spec.name] for spec in assets if spec.name in wires.refs}
        return wires

    def _for(self, spec: Spec, text: str, chained: bool, used: set[str], wires: Wires) -> list[Source]:
        def fits(sources: Sequence[Source]) -> list[Source]:
            return [source for source in sources if spec.asset and _accepts(spec.asset, source.kind) and source.ref not in used]

        files = fits([*self.attached, *self.recent])
        named = _named(files, text)
        if named:
            return named if spec.many else named[:1]
        made, attached, recent = fits(self.made), fits(self.attached), self._other(spec, fits(self.recent), text)
        loose = not spec.required and (self.own_words or bool(used & {source.ref for source in self.made})) and not _POINTS.search(text)
        if made and chained and not loose and not (_ORIGINAL.search(text) and attached):
            called = _kinds_called(text)  # "draw a bee and post the short": the short, though the picture is newer
            return ([source for source in made if source.kind in called] or made)[-1:]
        elsewhere = _named(files, self.message)
        if len(elsewhere) == 1:
            return elsewhere
        if attached:
            return _in_order(attached, self.message) if spec.many else attached[:1]
        if not spec.required and not points_to_it(text) and not says_newest(text):
            return []
        if not spec.required and not self._is_meant(spec, recent, text, used):
            return []
        if recent and (len(recent) == 1 or self.latest or _POINTS.search(text) or says_newest(text)):
            said = _kinds_said(text)
            own = [source for source in recent if (source.kind in said if said else spec.asset and source.kind == spec.asset.kind)]
            return own[:1] or recent[:1]
        if spec.required:
            wires.choices = recent
            wires.wrong = next((source for source in self.attached if source.ref not in used), None)
        return []


    def _other(self, spec: Spec, recent: list[Source], text: str) -> list[Source]:
        """What was made before, for an input beside the main one without what came with that: a film's thumbnail is no logo for it."""
        beside = spec.name in self.beside and not _POINTS.search(text)
        return [source for source in recent if source.origin.split(".")[0] != self.domain] if beside else recent

    def _is_meant(self, spec: Spec, recent: Sequence[Source], text: str, used: Collection[str]) -> bool:
        """Whether an input that may stay empty is to have something that was made before: the last result itself, or what is called by
        its kind, and that once; not what came beside it, as the subtitles of a film."""
        if recent and recent[0].kind in ("text", "document") and self.number_offered > 1 and picked(text) is not None:
            return False  # one of the ideas is meant, and not the file they are in
        if not recent or (any(source.ref in used for source in self.recent) and not is_called(spec, text)):
            return False
        named = {kind for token in tokens(text) for concept, kind in KIND_OF.items() if concept in token.concepts}
        return recent[0].ref == self.recent[0].ref or any(source.kind in named for source in recent) or is_called(spec, text)


_CALLED = {
    "voice": ("voice", "narration", "recording", "голос", "озвучк", "дикторск", "เสียงพากย์", "พากย์", "เสียงพูด"),
    "music": ("music", "song", "track", "tune", "музык", "песн", "трек", "เพลง", "ดนตรี"),
    "logo": ("logo", "watermark", "picture", "image", "png", "лого", "вотермарк", "ватермарк", "знак", "картинк", "โลโก้", "ลายน้ำ", "รูป"),
}
"""What a recording or a picture is called, by a word of the field's name; beginnings of words."""


def unnamed(ability: Ability, text: str, kinds: Collection[str]) -> bool:
    """Whether a tool does something to one file with another that is called by a name of its own, and there is no such file among those that
    were sent (their `kinds`), nor is it named: "add subtitles" is nothing for what lays a logo over a clip."""
    given = [spec for spec in ability.input_specs if spec.asset]
    named = [spec for spec in given if spec.label in _CALLED and any(other.required for other in given if other is not spec)]
    said = tuple(token.text for token in tokens(text))
    called = (is_called(spec, text) or any(word.startswith(_CALLED_TOO.get(spec.label, ("\0",))) for word in said) for spec in named)
    there = (spec.asset is not None and any(spec.asset.accepts(kind) for kind in kinds) for spec in named)
    if named and _LESS_OF_IT.search(text) and not _PUT.search(text):
        return True
    return not all(one or other for one, other in zip(called, there, strict=True))


_LESS_OF_IT = lazy(r"\b(?:quieter|louder|softer|too (?:loud|quiet))\b|(?<!\w)(?:по)?(?:тише|громче)(?!\w)|(?:เบา|ดัง)(?:ลง|ขึ้น|ไป|เกินไป)", re.IGNORECASE)
_PUT = lazy(r"\b(?:add|put|lay|use|set|stick|overlay|with)\b|(?<!\w)(?:добав|налож|встав|постав|подлож|положи)|ใส่|เพิ่มเพลง|แปะ|เอาเพลง", re.IGNORECASE)
"""Only what is there can become quieter, unless something is put there: "add quieter music"."""
_CALLED_TOO = {"music": ("beat", "soundtrack", "бит", "саундтрек", "минус", "бгм", "bgm")}
"""Names that alone ask for no music to be made: pictures are cut "to the beat"."""


def is_called(spec: Spec, text: str) -> bool:
    """Whether the words say what the field is called ("this voice-over" of `voice_over`): of two that take a recording, it gets it."""
    own = tuple(word for token in tokens(spec.label) for word in _CALLED.get(token.text, ()))
    return bool(own) and any(token.text.startswith(own) for token in tokens(text))


def _kinds_called(text: str) -> set[str]:
    """Kinds of what is called by its kind: "post the short"."""
    words = tokens(text)
    called = [token for word, token in itertools.pairwise(words) if word.text in ("the", "that", "this", "my")]
    kinds = {kind for token in called for concept, kind in KIND_OF.items() if concept in token.concepts}
    return kinds | {"video" for token in called if token.text in ("short", "reel")}


def _kinds_said(text: str) -> set[str]:
    """Kinds of files the words speak of: "the newest picture"."""
    return {kind for token in tokens(text) for concept, kind in KIND_OF.items() if concept in token.concepts} if says_newest(text) else set()


def _accepts(wanted: type[Asset], kind: str) -> bool:
    return wanted.accepts(kind)


_SECOND_FIRST = lazy(
    r"\b(?:second|2nd|last|other)(?: one| clip| video| picture)?(?: goes| comes| should be| is)? first\b|\b(?:start|begin) with the (?:second|last|other)\b"
    r"|(?:сначала|первой|первым|вперёд|вперед) (?:втор|последн)[а-яё]+|(?:втор|последн)[а-яё]+ (?:сначала|первой|первым|вперёд|вперед)|(?:อันที่|คลิปที่|อัน|คลิป|ตัวที่|ตัว)\s?(?:สอง|2|สุดท้าย|หลัง|บี|b)(?:ขึ้น|มา)?(?:ก่อน|แรก)", re.IGNORECASE,
)


def _in_order(sources: Sequence[Source], message: str) -> list[Source]:
    """Files in the order in which they came, the one first that is to be: "stitch these two, b first"."""
    stems = [(source, source.name.lower().rsplit(".", 1)[0]) for source in sources if source.name]
    said = (source for source, stem in stems if stem and re.search(rf"(?<!\w){re.escape(stem)}(?:\.\w+)? (?:goes |comes )?(?:first|сначала|первым|ก่อน)(?!\w)", message.lower()))
    first = next(said, sources[-1] if len(sources) > 1 and _SECOND_FIRST.search(message) else None)
    return [*([first] if first else []), *(source for source in sources if source is not first)]


_AS_ONE = lazy(rf"\b(?:into|as)(?: just| only)? (?:one|a single) \w+|\ball (?:{'|'.join(_CARDINAL_WORDS)})\b", re.IGNORECASE)
"""What several become, and how many of them are meant: no name of a file, though one may be called so."""


_HOW_IT_WAS = lazy(r"\b(?:before|after)\b(?! (?:pic|photo|picture|image|shot|one)\b)|(?<!\w)(?:до|после)(?!\w)|ก่อน|หลัง", re.IGNORECASE)
"""How something was and has become, or when: no name of a picture, though one may be called "after"."""


def _named(sources: Sequence[Source], text: str) -> list[Source]:
    """Sources called by file name, or by number ("the second video")."""
    low = text.lower()
    named = [source for source in sources if source.name and source.name.lower() in low]
    if not named:
        stems = [(source, source.name.lower().rsplit(".", 1)[0]) for source in sources if source.name]
        low = _AS_ONE.sub(" ", _INDEFINITE.sub(" ", _HOW_IT_WAS.sub(" ", low)))
        named = [source for source, name in stems if len(name) >= 4 and re.search(rf"(?<!\w){re.escape(name)}(?!\w)(?!\s+(?:about|for|on)\b)", low)]
        named = named if len(named) < len(sources) else []
    ordinal = _ORDINAL.search(text)
    alike = [source for source in sources if source.kind == sources[0].kind] if ordinal and sources else []
    alike = alike if len(alike) > 1 else sources  # of two films the second is no picture that came with the first
    if not named and ordinal and len(alike) > 1 and _ORDINALS[ordinal["n"].lower()] < len(alike):
        named = [alike[_ORDINALS[ordinal["n"].lower()]]]
    return named
