# ruff: noqa: E501 - patterns read better unbroken
"""Ideas, and one film of the best of them: "8 ideas about winter runs, take the best and make a video of it", «накидай восемь идей про бег зимой, возьми
лучшую и сделай по ней ролик», "คิด 5 ไอเดียเรื่องชา แล้วเอาอันที่ดีที่สุดมาทำคลิป". That is one film, not one for each idea.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.local.words import normalise
from tools.plan import Plan

_IDEAS, _FILM = "script.ideas", "video.short"
_BEST = re.compile(
    r"\b(?:the )?(?:(?:very )?best|first|strongest|top|funniest|coolest|most \w+)(?: (?:one|idea))?(?: (?:of|from|among) (?:them|those|these|the (?:lot|list|ideas)))?\b(?! \d| (?:two|three))"
    r"|(?<![а-яё])(?:сам(?:ую|ая|ой|ое) )?(?:лучш|перв|удачн|сильн|смешн|интересн|крут)(?:ую|ей|ая|ой)(?: из них| иде[юия])?(?![а-яё])"
    r"|(?:อัน|ไอเดีย|ข้อ|ตัว)?(?:ที่)?(?:ดี|เด็ด|ปัง|น่าสนใจ|ตลก|เจ๋ง)(?:ที่)?สุด|(?:อัน|ไอเดีย|ข้อ)(?:แรก|ที่\s?(?:1|หนึ่ง))",
    re.IGNORECASE,
)
_LISTS = re.compile(r"\bideas\b|(?<![а-яё])иде[ийю](?![а-яё])|ไอเดีย", re.IGNORECASE)
_CUT = re.compile(
    r"\s*[,.;]\s*(?:(?:and|then|и|а|потом|затем)\s+)*|\s+(?:and|then|и|а|потом)\s+(?:then\s+|потом\s+)?|\s*(?:แล้วก็|แล้ว|จากนั้น|และ)\s*|(?<=[\u0e00-\u0e7f])\s+(?=เลือก|เอา|หยิบ|ทำ)",
    re.IGNORECASE,
)
_FILMED = re.compile(
    r"\b(?P<en>videos?|reel|short|clip|film)\b|(?<![а-яё])(?P<ru>ролик|видео|видос|рилс|клип|шортс)(?:ом|ик)?(?![а-яё])|(?P<th>คลิป|วิดีโอ|วีดีโอ|รีล)",
    re.IGNORECASE,
)
_WRITTEN = re.compile(r"\bscripts?\b|(?<![а-яё])сценари|บท(?:พูด)?|สคริปต?์?", re.IGNORECASE)
"""What is written of it first is a step between."""
_SAID_OF_IT = re.compile(
    r"\b(?:take|pick|choose|select|use|grab|make|create|do|shoot|film|turn|an?|of|from|about|on|out|it|that|into|with|me|us|please)\b"
    r"|(?<![а-яё])(?:возьми|выбери|бери|отбери|используй|сделай|сними|снять|сделать|смонтируй|создай|преврати|запили|замути|по|из|для|на основе|ней|неё|нее|него|этой|неё|её|ее|в|про|пожалуйста)(?:те)?(?![а-яё])"
    r"|เลือก|เอา|หยิบ|มา|ไป|ทำ|เป็น|จาก|ให้|หน่อย|ช่วย|ด้วย|สัก|ของ",
    re.IGNORECASE,
)
_MOST = 300  # characters


def best_idea(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The ideas and the one film of them; None for any other message."""
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
    if best is None or cut is None or not _FILMED.search(text, cut.end()) or _WRITTEN.search(text):
        return None
    ideas = again(replace(request, text=text[: cut.start()]))
    if [step.tool for step in ideas.steps] != [_IDEAS] or not ideas.steps[0].args.get("topic"):
        return None
    film = again(replace(request, text=_one_film(text[cut.end() :], str(ideas.steps[0].args["topic"]))))
    if not film.steps or film.steps[0].tool != _FILM or sum(step.tool == _FILM for step in film.steps) > 1:
        return None
    first = film.steps[0]
    made = first.model_copy(update={"args": {**first.args, "notes": [f"${ideas.steps[0].id}.text"]}, "needs": [ideas.steps[0].id]})
    steps = [*ideas.steps, made, *film.steps[1:]]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)


def _one_film(said: str, topic: str) -> str:
    """The wish for a film of a topic, with how it is to be, and where it goes."""
    filmed = _FILMED.search(said)
    head, put = "make a video about", "en"
    if filmed and (filmed["ru"] or filmed["th"]):
        head, put = ("сделай ролик про", "ru") if filmed["ru"] else ("ทำคลิปเรื่อง", "th")
    pieces = [
        re.sub(r"\s{2,}", " ", _SAID_OF_IT.sub(" ", _FILMED.sub(" ", _BEST.sub(" ", piece)))).strip(" ,.")
        if _FILMED.search(piece) or _BEST.search(piece)
        else piece
        for piece in _CUT.split(said)
    ]
    how = ", ".join(piece for piece in pieces if piece)
    return f"{head}{'' if put == 'th' else ' '}{topic}{', ' + how if how else ''}"
