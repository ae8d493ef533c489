# ruff: noqa: E501 - patterns read better unbroken
"""Each of several files its own work: "cut the first one to 10s and mute the second", «первый обрежь до 10 секунд, у второго убери звук»,
"คลิปแรกตัด 10 วิท้ายออก คลิปสองทำขาวดำ". What is said of one is planned as if that one had come alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.follow_ups.target import renamed
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_LAST = -1
_WHICH = lazy(
    r"\b(?:the |my )?(?P<en>first|1st|second|2nd|third|3rd|fourth|4th|last)(?: (?:one|clip|video|picture|photo|image|file)(?:'s)?\b|(?<=the first)|(?<=the second)|(?<=the third)|(?<=the fourth)|(?<=the last))(?! (?:\d+ ?)?(?:s|secs?|seconds?|minutes?|mins?|half|third|part|frames?|times?|few|two|three|five|ten)\b)"
    r"|\b(?:clip|video|picture|photo|file) (?:no\.? ?|number |#)?(?P<en_n>[1-9])(?!\d|[:.]\d| ?(?:s|secs?|seconds?|minutes?|mins?|x|times)\b)"
    r"|(?<![а-яё])(?:(?:у|из|на|в|во|к|с|со|от|для) )?(?P<ru>перв|втор|треть|четв[её]рт|последн)(?:ый|ой|ую|ого|ом|ому|ему|его|ем|ей|ее|ое|ая|я|ю|ье|ья|ьего|ий|ем)(?: (?:клип|ролик|видео|фото|картинк|файл|снимк)[а-яё]*)?(?![а-яё])(?! (?:\d+ ?)?(?:с|сек[а-яё]*|минут[а-яё]*|половин[а-яё]*|раз|час[а-яё]*|кадр[а-яё]*|план[а-яё]*)(?![а-яё]))"
    r"|(?:คลิป|วิดีโอ|วีดีโอ|รูป|ภาพ|ไฟล์|ตัว|อัน)(?:อัน|ตัว)?(?:ที่)?\s?(?P<th>แรก|หนึ่ง(?!คลิป|อัน|วิ|นาที)|สอง(?!คลิป|อัน|ตัว|รูป|ไฟล์|วิ|นาที|คน|เท่า|อย่าง)|สาม(?!คลิป|อัน|ตัว|รูป|ไฟล์|วิ|นาที|คน|เท่า|อย่าง|สิบ)|สี่(?!คลิป|อัน|ตัว|รูป|เหลี่ยม|วิ|นาที|คน|เท่า)|สุดท้าย|[1-4](?!\d|[:.]\d|\s?(?:วิ|นาที|ชม|เท่า|x|รูป|คลิป|อัน|ตัว|ช่วง|ท่อน|ส่วน|%|บาท)))",
    re.IGNORECASE,
)
"""One of the files by its place."""
_PLACES = {
    "first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "last": _LAST, "перв": 0, "втор": 1, "треть": 2, "четверт": 3, "четвёрт": 3, "последн": _LAST,
    "แรก": 0, "หนึ่ง": 0, "สอง": 1, "สาม": 2, "สี่": 3, "สุดท้าย": _LAST,
}  # fmt: skip
_OF_BOTH = lazy(
    r"\b(?:join|merge|combine|stitch|together|both|each|all|between|after the|before the|swap|into one|onto|over the)\b|(?<![а-яё])(?:склей|соедини|объедини|вместе|оба|обоим|обоих|кажд|все(?![а-яё])|после (?:перв|втор)|перед (?:перв|втор)|между|поменяй)"
    r"|ต่อกัน|รวม|ต่อท้าย|เชื่อม|ทั้งสอง|ทั้งคู่|ทั้งหมด|ทุกคลิป|ทุกรูป|ทุกอัน|แต่ละ|สลับ|ต่อด้วย", re.IGNORECASE,
)
"""Both go into one, or get the same."""
_BETWEEN = lazy(r"[\s,;.]*(?:[,;.]|\s(?:and|then|but|и|а|затем|потом)\s|แล้วก็|แล้ว|และ|ส่วน|กับ(?=ปิด|ตัด|ทำ|ใส่|ลด|เพิ่ม|เร่ง)|\s(?=[\u0e00-\u0e7f]))\s*(?:(?:and|then|but|и|а|затем|потом)\s+)?", re.IGNORECASE)
_LED = lazy(r"^(?:[\s,;:.—-]|(?:and|then|but|so|please|for|in|on|with|ok|и|а|затем|потом|пожалуйста)(?![\wа-яё])|แล้วก็|แล้ว|และ|ส่วน|กับ(?!ข้าว)|ช่วย|ขอ(?!ง))+", re.IGNORECASE)
_ENDED = lazy(r"(?:[\s,;:.—-]|(?<![\wа-яё])(?:and|then|but|и|а|затем|потом)|แล้วก็|แล้ว|และ|ส่วน|กับ)+$", re.IGNORECASE)
_ITS = {"en": "it", "ru": "", "th": ""}


def each_its_own(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plans of what each file is to get, one behind the other; None where one alone is spoken of, or something is wished of both."""
    text, files = normalise(request.text), list(request.attachments)
    if request.question or len(files) < 2 or _OF_BOTH.search(text) or len({asset.actual_kind for asset in files}) > 1:
        return None
    wishes = _wishes(text, len(files))
    if wishes is None or any(_only_when(wish) for wish in wishes.values()):
        return None
    steps, goals = list[Step](), list[str]()
    for place, wish in wishes.items():
        plan = again(replace(request, text=wish, attachments=[files[place]], history=(), earlier=(), recent=()))
        if not plan.steps:
            return plan if plan.reply else None
        taken = {step.id for step in steps}
        names = {step.id: f"{step.id}-{place + 1}" for step in plan.steps if step.id in taken}
        refs = {"$attachment.1": f"$attachment.{place + 1}"}
        steps += [step.model_copy(update={"id": names.get(step.id, step.id), "args": _referring(renamed(step.args, names), refs)}) for step in plan.steps]
        goals.append(plan.goal)
    return Plan(goal="; ".join(dict.fromkeys(goals)), steps=steps)


def _only_when(wish: str) -> bool:
    """Whether no more is wished for than an hour, of what the other file is to get too."""
    rest = wish
    for start, end in sorted(times.read(wish).spans, reverse=True):
        rest = f"{rest[:start]} {rest[end:]}"
    return len(re.sub(r"\b(?:it|at|in|on)\b|(?<![а-яё])(?:в|на)(?![а-яё])|[\W\d_]", "", rest, flags=re.IGNORECASE)) < _LEAST


_LEAST = 3  # letters


def _referring(value: object, refs: dict[str, str]) -> object:
    """Arguments with one file named instead of another."""
    if isinstance(value, str):
        return refs.get(value, value)
    if isinstance(value, list):
        return [_referring(item, refs) for item in value]
    return {key: _referring(item, refs) for key, item in value.items()} if isinstance(value, dict) else value


def _wishes(text: str, many: int) -> dict[int, str] | None:
    """Place of a file -> what it is to get; None where not two at least are told apart."""
    named = list(_WHICH.finditer(text))
    if len({_place(match) % many for match in named}) < 2 or any(_place(match) >= many for match in named):
        return None
    pieces = _by_name(text, named) if not text[: named[0].start()].strip(" ,") or _LED.fullmatch(text[: named[0].start()]) else _by_clause(text)
    if pieces is None:
        return None
    wishes, its = dict[int, str](), _ITS[detect(text, "en")]
    for match, piece in pieces:
        wish = _ENDED.sub("", _LED.sub("", piece.replace(match[0], its if piece.find(match[0]) > 0 else " ", 1)))
        place = _place(match) % many
        wishes[place] = f"{wishes[place]}, {wish}" if place in wishes else wish
    return wishes if len(wishes) > 1 and all(re.search(r"\w", wish) for wish in wishes.values()) else None


def _place(match: re.Match[str]) -> int:
    said = next(value for value in match.groupdict().values() if value).lower()
    return int(said) - 1 if said.isdigit() else _PLACES[said]


def _by_name(text: str, named: list[re.Match[str]]) -> list[tuple[re.Match[str], str]]:
    """Each name with what follows it."""
    ends = [*(match.start() for match in named[1:]), len(text)]
    return [(match, text[match.start() : end]) for match, end in zip(named, ends, strict=True)]


def _by_clause(text: str) -> list[tuple[re.Match[str], str]] | None:
    """Each clause with the file that it names; one that names none goes with the one before."""
    pieces = list[tuple[re.Match[str], str]]()
    for clause in (piece for piece in _BETWEEN.split(text) if piece and piece.strip()):
        named = list(_WHICH.finditer(clause))
        if len(named) > 1 or (not named and not pieces):
            return None
        if named:
            pieces.append((named[0], clause))
        else:
            pieces[-1] = (pieces[-1][0], f"{pieces[-1][1]}, {clause}")
    return pieces
