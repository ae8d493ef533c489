# ruff: noqa: E501 - patterns read better unbroken
"""What is to be made right behind something else, put as the tools' examples say it: «озвучь сразу» is «озвучь»; "a reel about coffee and a caption,
and schedule it" is a reel, "and write a caption for it".
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.patterns import lazy

_MADE_NEXT = r"(?:озвуч|начита|прочита|прочти|наговори|напиши|сделай|придумай|добавь|запланируй|подпис|х[еэ]штег|описани|обложк|заголов|текст|сценари|перевед|наложи|субтитр)"
_AT_ONCE = lazy(
    rf"(?<![а-яё])(?:сразу(?: же)?|тут же|заодно)\s+(?={_MADE_NEXT})|(?P<verb>(?<![а-яё]){_MADE_NEXT}[а-яё]*(?:\s+(?:его|её|ее|их|это|к нему|к ней))?)\s+(?:сразу(?: же)?|тут же|заодно)(?=\s*(?:$|[,.;!]|и\s))"
    r"|(?P<en>\b(?:voice|read|narrate|record|write|make|caption|hashtags|script)(?:\s+(?:it|that|them))?(?:\s+(?:out loud|aloud))?)\s+(?:straight ?away|right away|immediately|at once|in one go)(?=\s*(?:$|[,.;!]|and\s))|\b(?:straight ?away|right away|immediately)\s+(?=(?:an? )?(?:voice|read|narrate|record|write|caption|hashtags))",
    re.IGNORECASE,
)
"""Asks for one thing right behind another, which is how they are made anyway."""
_GOES_OUT = lazy(r"\b(?:post|publish|upload)\b|(?<![а-яё])(?:выложи|опубликуй|запости|залей|размести)", re.IGNORECASE)
"""Where it says when: "post it straight away"."""
_CAPTION = lazy(
    r"(?P<film>\b(?:reels?|videos?|shorts?|clips?|films?) (?:about|on|of) [^,.;\"]{2,60}?),? (?:and|with|plus) an? (?:caption|description)(?: (?:for|to) it)?(?=\s*,?\s*(?:and |then )*(?:schedule|post|publish|put|upload)\b)"
    r"|(?P<th>(?:รีล|คลิป|วิดีโอ|ชอร์ต)(?:เรื่อง)?[\u0e00-\u0e7f]{2,40}?)(?:กับ|พร้อม|และ)(?:แคปชั่น|แคปชัน)(?=\s*(?:แล้ว|และ)?(?:ก็)?(?:ตั้งเวลา|โพสต์|ลง))",
    re.IGNORECASE,
)
"""A caption between a film and where it goes."""


def made_behind(request: Request) -> Request:
    """The request so, and what was said before where it answers a question about that."""
    request = replace(request, text=_plainly(request.text))
    if not request.question:
        return request
    return replace(request, history=[replace(turn, text=_plainly(turn.text)) if turn.role == "user" else turn for turn in request.history])


def _plainly(text: str) -> str:
    if '"' in text or "«" in text or "“" in text:
        return text
    text = text if _GOES_OUT.search(text) else _AT_ONCE.sub(lambda found: found["verb"] or found["en"] or "", text)
    return _CAPTION.sub(lambda found: f"{found['film']} and write a caption for it" if found["film"] else f"{found['th']} แล้วเขียนแคปชั่นให้", text)
