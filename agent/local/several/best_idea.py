# ruff: noqa: E501 - patterns read better unbroken
"""Ideas, and one film or script of the best of them: "8 ideas about winter runs, take the best and make a video of it", «накидай восемь идей про бег зимой, возьми
лучшую и сделай по ней ролик», "คิด 5 ไอเดียเรื่องชา แล้วเอาอันที่ดีที่สุดมาทำคลิป". That is one film, not one for each idea;
and a script of the best idea is written of the ideas, not of their subject anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_IDEAS, _FILM, _SCRIPT = "script.ideas", "video.short", "script.write"
_BEST = lazy(
    r"\b(?:the )?(?:(?:very )?best|first|strongest|top|funniest|coolest|most \w+|\w{3,}est(?= (?:one|idea)\b))(?: (?:one|idea))?(?: (?:of|from|among) (?:them|those|these|the (?:lot|list|ideas)))?\b(?! \d| (?:two|three))"
    r"|(?<![а-яё])(?:сам(?:ую|ая|ой|ое) )?(?:лучш|перв|удачн|сильн|смешн|интересн|крут)(?:ую|ей|ая|ой)(?: из них| иде[юия])?(?![а-яё])"
    r"|(?:อัน|ไอเดีย|ข้อ|ตัว)?(?:ที่)?(?:ดี|เด็ด|ปัง|น่าสนใจ|ตลก|เจ๋ง)(?:ที่)?สุด|(?:อัน|ไอเดีย|ข้อ)(?:แรก|ที่\s?(?:1|หนึ่ง))",
    re.IGNORECASE,
)
_LISTS = lazy(r"\bideas\b|(?<![а-яё])иде[ийю](?![а-яё])|ไอเดีย", re.IGNORECASE)
_CUT = lazy(
    r"\s*[,.;]\s*(?:(?:and|then|и|а|потом|затем)\s+)*|\s+(?:and|then|и|а|потом)\s+(?:then\s+|потом\s+)?|\s*(?:แล้วก็|แล้ว|จากนั้น|และ)\s*|(?<=[\u0e00-\u0e7f])\s+(?=เลือก|เอา|หยิบ|ทำ)",
    re.IGNORECASE,
)
_FILMED = lazy(
    r"\b(?P<en>videos?|reel|short|clip|film)\b|(?<![а-яё])(?P<ru>ролик|видео|видос|рилс|клип|шортс)(?:ом|ик)?(?![а-яё])|(?P<th>คลิป|วิดีโอ|วีดีโอ|รีล)",
    re.IGNORECASE,
)
_WRITTEN = lazy(r"\b(?P<en>scripts?)\b|(?<![а-яё])(?P<ru>сценари(?:й|я|ем)?)|(?P<th>บท(?:พูด)?|สคริปต?์?)", re.IGNORECASE)
"""What is written of it."""
_HEADS = (
    {"en": "make a video about", "ru": "сделай ролик про", "th": "ทำคลิปเรื่อง"},
    {"en": "write a script about", "ru": "напиши сценарий про", "th": "เขียนสคริปต์เรื่อง"},
)
_SAID_OF_IT = lazy(
    r"\b(?:take|pick|choose|select|use|grab|make|create|do|shoot|film|turn|write|draft|the|an?|of|from|about|on|out|it|that|into|with|me|us|please)\b"
    r"|(?<![а-яё])(?:возьми|выбери|бери|отбери|используй|сделай|сними|снять|сделать|смонтируй|напиши|написать|составь|распиши|создай|преврати|запили|замути|по|из|для|на основе|ней|неё|нее|него|этой|неё|её|ее|в|про|пожалуйста)(?:те)?(?![а-яё])"
    r"|เลือก|เอา|หยิบ|มา|ไป|ทำ|เขียน|แต่ง|เป็น|จาก|ให้|หน่อย|ช่วย|ด้วย|สัก|ของ",
    re.IGNORECASE,
)
_MOST = 300  # characters


def best_idea(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The ideas and the one film or script of them; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _MOST or '"' in text or not _LISTS.search(text):
        return None
    best = next((found for found in _BEST.finditer(text) if _LISTS.search(text[: found.start()])), None)
    cut = next(
        (
            cut
            for cut in _CUT.finditer(text)
            if best and _LISTS.search(text[: cut.start()]) and _BEST.search(text, cut.end()) and not _BEST.search(text[: cut.start()])
        ),
        None,
    )
    if best is None or cut is None:
        return None
    written = _WRITTEN.search(text, cut.end()) is not None
    if written == bool(_FILMED.search(text, cut.end())) or _WRITTEN.search(text[: cut.start()]):
        return None  # what is written of it first is a step between
    ideas = again(replace(request, text=text[: cut.start()]))
    if [step.tool for step in ideas.steps] != [_IDEAS] or not ideas.steps[0].args.get("topic"):
        return None
    tool = _SCRIPT if written else _FILM
    one = again(replace(request, text=_one_of_it(text[cut.end() :], str(ideas.steps[0].args["topic"]), written=written)))
    if not one.steps or one.steps[0].tool != tool or sum(step.tool == tool for step in one.steps) > 1:
        return None
    first = one.steps[0]
    told = {name: value for name, value in first.args.items() if not (written and name == "topic")}  # the ideas say what it is about
    made = first.model_copy(update={"args": {**told, "notes": [f"${ideas.steps[0].id}.text"]}, "needs": [ideas.steps[0].id]})
    steps = [*ideas.steps, made, *one.steps[1:]]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)


def _one_of_it(said: str, topic: str, *, written: bool) -> str:
    """The wish for a film or a script of a topic, with how it is to be, and where it goes."""
    named = _WRITTEN if written else _FILMED
    found = named.search(said)
    put = "en" if found is None else "th" if found["th"] else "ru" if found["ru"] else "en"
    head = _HEADS[written][put]
    pieces = [
        re.sub(r"\s{2,}", " ", _SAID_OF_IT.sub(" ", named.sub(" ", _BEST.sub(" ", piece)))).strip(" ,.")
        if named.search(piece) or _BEST.search(piece)
        else piece
        for piece in _CUT.split(said)
    ]
    how = ", ".join(piece for piece in pieces if piece)
    return f"{head}{'' if put == 'th' else ' '}{topic}{', ' + how if how else ''}"
