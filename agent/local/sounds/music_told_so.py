# ruff: noqa: E501 - patterns read better unbroken
"""Other music for the film, told with what one thinks of it as it is: "bit gloomy, can the music be more hopeful", "bit sad this, make the music a bit
happier", "เพลงช้าไป ขอเพลงสนุกๆ". The word of complaint is no wish.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.changes import applied, targets_of
from agent.local.follow_ups.target import Change
from agent.local.slots import find
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_FOUND = lazy(
    r"\W*(?:(?:hmm+|oh|well|nice,? but|ok,? but|love it,? but|it'?s|its|that'?s|this is|feels|sounds|looks|it feels|it sounds|it'?s all)\s+){0,2}(?:an? )?(?:bit|little|touch|tad|kinda|kind of|rather|quite|very|too|so)(?: too)? [a-z]{3,15}(?: this| that| tbh| imo| for me| though| now)*\s*[,.;:!–—-]+\s*(?:and |but |so )?(?=\S.*\b(?:music|song|track|soundtrack|tune)\b)"
    r"|\s*เพลง(?:มัน)?(?:ดู)?[\u0e00-\u0e7f]{2,14}?(?:เกิน)?ไป(?:หน่อย|นิด(?:นึง)?|นะ|ค่ะ|ครับ|\s)*(?=(?:ขอ|เอา|อยากได้|เปลี่ยน)(?:เป็น)?เพลง)", re.IGNORECASE,
)  # fmt: skip
_SO = lazy(
    r"\W*(?:(?:and|but|ok(?:ay)?|please|actually|also|maybe)\b[\s,.!]*)*(?:(?:can|could|should|might|would)(?:n'?t)? (?:we have |you (?:make|have) |i have )?the (?:music|soundtrack|song|tune|track)(?: (?:be|sound|feel))?|make the (?:music|soundtrack|song|tune|track)(?: sound| feel)?|the (?:music|soundtrack|song|tune|track) (?:should|could|must|needs to) (?:be|sound|feel))\s+(?:a (?:bit|little|touch|tad)\s+)?(?:more\s+)?(?P<how>[a-z]{3,20})(?:[\s,]+(?:please|pls|instead|maybe|though))*\W*", re.IGNORECASE,
)  # fmt: skip
_FIELD = "music"
_LONGEST = 160  # characters


def music_told_so(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the newest film with that music; None for any other message, and where no film has any. `again`: plans the wish alone."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST:
        return None
    target = next((one for one in targets_of(request.earlier[0], index) if _FIELD in one.ability.slots and one.ability.tool.domain == "video" and one.place is None), None)
    if target is None or target.ability.slots[_FIELD].kind != "choice":
        return None
    found = _FOUND.match(text)
    wish = text[found.end() :] if found else text
    so = _SO.fullmatch(wish)
    if so is None:
        return again(replace(request, text=wish)) if found else None
    moods = [hit.value for hit in find(f"{so['how']} music", target.ability.slots[_FIELD])]
    if not moods or moods[0] == target.values.get(_FIELD):
        return again(replace(request, text=wish)) if found else None
    return applied(request.earlier[0], [(target, Change({_FIELD: moods[0]}))], detect(request.text, request.language), index)
