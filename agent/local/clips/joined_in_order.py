# ruff: noqa: E501 - patterns read better unbroken
"""In which order files are joined: "join these but the second one first", «склей ролики, начни с последнего», "ต่อคลิปนี้ เอาอันที่สองขึ้นก่อน"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.patterns import lazy
from tools.plan import Plan

_JOINS = lazy(
    r"\b(?:join|merge|combine|stitch|concat\w*|glue|put .{0,30}\btogether|connect|attach|stick .{0,30}\btogether|one after (?:the other|another))\b|(?<![а-яё])(?:(?:с|под)?кле[ий]|соедин|объедин|состыку|сшей)|ต่อ|รวม|เชื่อม", re.IGNORECASE
)
_NTH_EN, _NTH_RU = r"(?P<{0}>second|2nd|third|3rd|last|other)(?: (?:one|clip|video|part|file|vid|picture|photo))?", r"(?P<{0}>втор(?:ой|ое|ая|ого|ую|ым)|2-?(?:й|го|е)|трет(?:ий|ье|ьего)|3-?(?:й|го)|последн(?:ий|ее|яя|его|юю))(?: (?:ролик|клип|видео|файл|кадр|фото)[а-яё]*)?"
_NTH_TH = r"(?:อัน|คลิป|ตัว|ไฟล์|วิดีโอ|รูป|อันที่|คลิปที่|ตัวที่|ไฟล์ที่)+(?P<{0}>สอง|2|สาม|3|สุดท้าย|หลัง)"
_LEADS = r"[\s,;.—-]*(?:(?:but|and|only|just|with|please|so|though|put|have|let|use|make|а|но|и|только|пусть|чтобы|пожалуйста|แต่|โดย|และ|ให้|ขอ|เอา|ใช้|นะ)[\s,]*)*"
_ORDER = lazy(
    rf"{_LEADS}(?:(?:\bthe )?{_NTH_EN.format('a')}(?: (?:goes|comes|should (?:go|come|be)|is|be|to be|as|plays|at the))* (?:first|front|beginning|start)\b"
    rf"|\b(?:start(?:ing)?|begin(?:ning)?|open(?:ing)?) (?:it )?(?:with|from) (?:the )?{_NTH_EN.format('b')}|\bfirst (?:the )?{_NTH_EN.format('c')}(?: and then (?:the )?(?:first|other)(?: one)?)?"
    rf"|(?:\bthe )?{_NTH_EN.format('d')}(?:,? and)?,? (?:then|before) (?:the )?(?:first|1st|other)(?: one| clip| video)?"
    rf"|{_NTH_RU.format('e')}(?: (?:будет|пойд[её]т|должен быть|ид[её]т|поставь))* (?:первым|первой|первое|сначала|вначале|в начало|впер[её]д|спереди)(?![а-яё])"
    rf"|(?<![а-яё])(?:сначала|сперва|первым(?: делом)?|начни с|начиная с|начать с|впер[её]д)(?: пойд[её]т| идёт| поставь)? {_NTH_RU.format('f')}(?:,? (?:а )?(?:потом|затем) перв[а-яё]+)?"
    rf"|{_NTH_TH.format('g')}\s?(?:ขึ้นก่อน|มาก่อน|ไว้ก่อน|ก่อน|(?:ไว้|มา)?(?:ข้าง)?หน้า(?:สุด)?|(?:เป็น|ขึ้น)(?:อัน)?(?:แรก|ต้น))(?:อันแรก)?|(?:เริ่ม(?:ด้วย|จาก|ที่)){_NTH_TH.format('h')}"
    r"|(?P<back>\b(?:in |the )*(?:reversed?|opposite|backwards?) order|\bthe other way (?:a)?round|\bswapped|(?<![а-яё])(?:в обратном порядке|наоборот|задом напер[её]д по порядку)|(?:สลับ|กลับ|เรียงกลับ)(?:ลำดับ|กัน|ที่)?(?:กัน)?))(?:นะ|ครับ|ค่ะ|คะ|\s)*",
    re.IGNORECASE,
)
_AS_SENT = lazy(
    rf"{_LEADS}(?:(?:the )?(?:first|1st)(?: (?:one|clip|video|part))?(?: (?:goes|comes|is|should be))? first(?:,? (?:and )?(?:then )?(?:the )?(?:second|other|2nd)(?: one)?(?: second| last| after| next)?)?|in (?:this|that|the same|the given) order|in the order (?:i|they) (?:sent|came|are)(?: (?:them|in))?|(?<![а-яё])в (?:этом|таком) (?:же )?порядке|(?<![а-яё])по порядку|(?<![а-яё])сначала перв[а-яё]+,? (?:а )?потом втор[а-яё]+|ตามลำดับ(?:นี้|ที่ส่ง)?|(?:อัน|คลิป)แรก(?:ขึ้น|มา)?ก่อน)(?=\s*(?:$|[,.;!]|and\b|и\s))", re.IGNORECASE,
)
"""The order in which they were sent, which needs no telling."""
_ONE_BEHIND = lazy(
    r"\b(?:put|add|attach|place|stick)\s+(?:the )?(?:second|2nd|other)(?: (?:one|clip|video|part))?\s+(?:after|behind|onto? the end of|to the end of)\s+(?:the )?(?:first|1st)(?: (?:one|clip|video|part))?(?!\w)"
    r"|(?<![а-яё])(?:поставь|добавь|приклей|прицепи)(?:те)?\s+втор[а-яё]+(?: (?:видео|ролик|клип))?\s+(?:после|за|к концу|в конец)\s+перв[а-яё]+(?: (?:видео|ролик[а-яё]*|клип[а-яё]*))?|(?:เอา)?(?:คลิป|อัน)(?:แรก|ที่หนึ่ง|ที่ 1)(?:ขึ้น|มา)?(?:ก่อน)?(?:แล้ว)?(?:ต่อด้วย|ตามด้วย)(?:คลิป|อัน)(?:ที่)?(?:สอง|\s?2)", re.IGNORECASE,
)
"""One file behind the other, as they were sent."""
_NUMBERS = ((r"second|2|втор|สอง|other", 1), (r"third|3|трет|สาม", 2), (r"last|послед|สุดท้าย|หลัง", -1))
_JOIN = {"en": "join these clips", "ru": "склей эти ролики", "th": "รวมคลิปเหล่านี้"}
_MOST, _BARE = 200, 20


def in_order(request: Request, plan_of: Callable[[Request], Plan]) -> Plan | None:
    """The plan that joins the files in the order told; None where none is told, or they are not joined."""
    if len(request.attachments) > 1 and not request.question and (one_by_one := _ONE_BEHIND.search(request.text)):
        text = f"{request.text[: one_by_one.start()]}{_JOIN[detect(request.text)]}{request.text[one_by_one.end() :]}"
        return plan_of(replace(request, text=text))
    if len(request.attachments) > 1 and not request.question and len(request.text) <= _MOST and _JOINS.search(request.text):
        as_sent = _AS_SENT.sub("", request.text).strip(" ,")
        if as_sent != request.text and as_sent:
            return plan_of(replace(request, text=as_sent))
    found = _ORDER.search(request.text) if len(request.attachments) > 1 and len(request.text) <= _MOST and not request.question else None
    if found is None or not _JOINS.search(request.text):
        return None
    files = [f"$attachment.{number}" for number in range(1, len(request.attachments) + 1)]
    wanted = _ordered(files, found)
    rest = f"{request.text[: found.start()].rstrip(' ,;')} {request.text[found.end() :]}".strip()
    texts = [rest, *([_JOIN[detect(request.text)]] if len(rest) <= _BARE else [])] if wanted else []
    plans = (_with_files(plan_of(replace(request, text=text)), files, wanted) for text in texts)
    return next((plan for plan in plans if plan), None)


def _ordered(files: list[str], found: re.Match[str]) -> list[str]:
    """The files with the one that is named at their head, or from the last to the first."""
    if found["back"]:
        return files[::-1]
    named = next(value for name, value in found.groupdict().items() if value and name != "back")
    at = next(number for words, number in _NUMBERS if re.match(words, named, re.IGNORECASE))
    if at >= len(files):
        return []
    return [files[at], *(file for file in files if file is not files[at])]


def _with_files(plan: Plan, files: list[str], wanted: list[str]) -> Plan | None:
    """The plan with the files in that order in the one field that takes them all; None where none does."""
    for step in plan.steps:
        for name, value in step.args.items():
            if value == files:
                steps = [step.model_copy(update={"args": {**step.args, name: wanted}}) if other is step else other for other in plan.steps]
                return plan.model_copy(update={"steps": steps})
    return None
