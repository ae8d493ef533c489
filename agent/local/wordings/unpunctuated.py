# ruff: noqa: E501 - patterns read better unbroken
"""Several things that a clip is to get, said without a comma: «вырежи паузы добавь субтитры и сделай чб», "cut the pauses add music make it vertical".
Each verb begins a wish of its own.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.patterns import lazy

_VERB_RU = r"(?:добавь|вырежи|обрежь|отрежь|убери|удали|наложи|поставь|вставь|подложи|ускорь|замедли|сделай|поверни|приглуши|заглуши|почисти|склей|разрежь)(?:те)?"
_VERB_EN = r"(?:add|make (?:it|the)|mute (?:it|the)|crop (?:it|the)|rotate (?:it|the)|speed it|slow it|put (?:a|an|my|our|some|this|the)|remove the|cut (?:the|out)|trim (?:the|it))"
_HELD = r"(?:и|а|но|да|не|потом|затем|также|ещё|еще|тоже|пожалуйста|можешь|давай|чтобы|или|and|then|to|please|also|just|but|plus|can|could|you|now|or|not|don'?t|dont|never|will|would|it|let's|lets|me|we|i|should|must|нельзя|нужно|надо|хочу|бы)"
_GAP = lazy(rf"(?<=[^\s,;.:!?–—-])\s+(?=(?:(?<![а-яё]){_VERB_RU}|\b{_VERB_EN})(?![а-яёa-z]))", re.IGNORECASE)
_BEGINS = lazy(rf"^\W*(?:{_VERB_RU}|{_VERB_EN}|cut|trim|speed|slow|mute|remove|crop|rotate)(?![а-яёa-z])", re.IGNORECASE)
_BOUND = lazy(rf"[,;.!?]\s*|\s+(?=(?:{_VERB_RU}|{_VERB_EN})(?![а-яёa-z]))|(?<![а-яё])(?:и|а|но|потом|затем)\s+|\b(?:and|then|but)\s+", re.IGNORECASE)
_HELD_BEFORE = lazy(rf"(?:^|\s|,){_HELD}$", re.IGNORECASE)


def punctuated(request: Request) -> Request:
    """The message with a comma before each; as it was where no clip came with it, or it begins otherwise."""
    clip = any(asset.actual_kind == "video" for asset in request.attachments)
    if request.question or not clip or '"' in request.text or not _BEGINS.match(request.text):
        return request
    text, begun = "", 0
    for gap in _GAP.finditer(request.text):
        said = _BOUND.split(request.text[: gap.start()])[-1]
        own = _BEGINS.match(said) and not _HELD_BEFORE.search(said[-20:])  # behind "а звук" the verb is that piece's own
        text += request.text[begun : gap.start()] + (", " if own else gap[0])
        begun = gap.end()
    return replace(request, text=text + request.text[begun:]) if begun else request
