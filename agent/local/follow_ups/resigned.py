# ruff: noqa: E501 - patterns read better unbroken
"""A sentence that only gives up what was asked about, before the wish: "got it, no subtitles then. Post it on Monday", «Поняла, тогда без субтитров.
Опубликуйте его в понедельник». Where the newest work has no such thing, that changes nothing, and is no wish for another work without it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.words import normalise
from agent.patterns import lazy

_RESIGNS = lazy(
    r"^\W*(?:(?:ok(?:ay)?|i see|got it|understood|fine|alright|well|too bad)[\s,.!]+)+(?:then )?(?:no|without|forget|leave out|never ?mind) (?:the |any )?(?P<en>[\w -]{2,25}?)(?:,? then)?\s*[.!;]+\s+(?=\S)"
    r"|^\W*(?:(?:понял[аи]?|понятно|ясно|ладно|лан|хорошо|ок(?:ей)?|жаль|ну)[\s,.!]+)+(?:(?:тогда|значит|пусть|давайте?|будет)\s+)*(?:без|не надо|не нужны|не нужно)\s+(?P<ru>[а-яё -]{2,25}?)(?:,? тогда)?\s*[.!;]+\s+(?=\S)"
    r"|^\s*(?:โอเค|เข้าใจแล้ว|ได้)(?:ครับ|ค่ะ|(?<!โย)คะ)?\s?(?:งั้น)?(?:ไม่(?:ต้อง)?(?:ใส่|มี|เอา))(?P<th>[\u0e00-\u0e7f]{2,20}?)(?:ก็ได้|แล้ว|ละกัน|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s+(?=\S)",
    re.IGNORECASE,
)
_FIELDS = (("subtitles", r"subtit|caption|субтитр|титр|ซับ|คำบรรยาย"), ("music", r"music|song|музык|песн|เพลง"), ("voice", r"voice|narrat|голос|озвуч|เสียง"))

_WITHOUT = {"en": "no {}", "ru": "без {}", "th": "ไม่เอา{}"}


def without_resigned(request: Request, index: Matcher) -> Request:
    """The message without that sentence; just what is given up where the newest work has it; as it was where more is said."""
    match = _RESIGNS.match(normalise(request.text)) if request.earlier and not (request.question or request.attachments) else None
    if match is None:
        return request
    said = next(value for value in match.groups() if value)
    named = [field for field, words in _FIELDS if re.search(words, said, re.IGNORECASE)]
    steps = request.earlier[0].steps
    fields = {name for ability in index.abilities for step in steps if ability.tool.name == step.tool for name in ability.tool.input.model_fields}
    rest = normalise(request.text)[match.end() :]
    if not named:
        return request
    return replace(request, text=f"{_WITHOUT[match.lastgroup or 'en'].format(said)}. {rest}" if fields & set(named) else rest)
