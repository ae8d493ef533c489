# ruff: noqa: E501 - patterns read better unbroken
"""Further ones like what was made, each about a thing of its own: "could you do two more, one about heat pumps and one about insulation"."""

from __future__ import annotations

import re

from agent.local.drafting.wiring import picked
from agent.local.slots.number import NUMBER
from agent.patterns import lazy

_THING = r"(?:videos?|shorts?|clips?|reels?|films?|pictures?|images?|posters?|songs?|tracks?|scripts?|ones)"
_MORE = lazy(
    rf"^\W*(?:(?:great|nice|cool|perfect|thanks|ok(?:ay)?|love it|now|and|please|also)[\s,.!]+)*(?:(?:can|could|would) (?:you|we|i)(?: please)?\s+)?(?:make|do|create|give|have|get|i (?:need|want)|i'd like|let'?s (?:do|make))?(?: me| us)?\s*(?:(?P<n>{NUMBER}|a couple(?: of)?|some|a few)\s+(?:more|others?|additional|further|extra|similar)|(?P<another>another|one(?= about)))(?: (?:one|{_THING}))?(?: like (?:this|that|it))?\s*[,:;.—-]*\s*(?=(?:one|about|on|the (?:first|one))\b)"
    rf"|^\W*(?:(?:супер|класс|отлично|спасибо|теперь|и|а|можешь|можно|пожалуйста)(?!\w)[\s,.!]*)*(?:сделай|сделать|сними|давай|нужно|хочу)?(?:те)?\s*(?:мне |нам )?(?:ещё|еще)\s+(?P<n_ru>{NUMBER}|пару)(?: (?:ролик\w*|видео|клип\w*|картин\w+|шортс\w*))?\s*[,:;.—-]*\s*(?=(?:од(?:ин|но|ну)|про|о|об|перв\w+)(?!\w))"
    rf"|^\s*(?:(?:ดีมาก|เยี่ยม|ชอบ|โอเค|ขอบคุณ)(?:เลย|ค่ะ|ครับ|มาก)*\s+)?(?:ช่วย|ขอ|ทำ|เอา|สร้าง|เพิ่ม)*อีก\s?(?P<n_th>\d{{1,2}}|{NUMBER})\s?(?:คลิป|อัน|รูป|ตัว|เรื่อง|เพลง)?\s*(?=เรื่อง|อันนึง|อันหนึ่ง|คลิปนึง|อันแรก|เกี่ยวกับ)",
    re.IGNORECASE,
)
_ONE = r"(?:(?:and |и )?(?:(?:one|another(?: one)?|the (?:first|second|third|other|last)(?: one)?)\s+)?(?:about|on)\b|(?:и )?(?:(?:од(?:ин|но|ну|на)|друг\w+|втор\w+|перв\w+|трет\w+)\s+)?(?:про|о|об)(?![а-яё])|(?:และ|กับ|อีก)?(?:อันนึง|อันหนึ่ง|คลิปนึง|อันแรก|อีกอัน|อีกคลิป)?(?:เรื่อง|เกี่ยวกับ))"
_LIST = lazy(rf"^{_ONE}\s*(?P<items>.+)$", re.IGNORECASE)
_BETWEEN = lazy(rf"\s*(?:[,;]\s*(?:and |и |а )?|\s(?:and|и|а)\s|\s*(?:และ|กับ|แล้วก็|อีกอัน))\s*(?={_ONE}(?:\s|[\u0e00-\u0e7f]))", re.IGNORECASE)
_LEAD = lazy(rf"^{_ONE}\s*", re.IGNORECASE)
_TAIL = lazy(
    r"\s*[,.;!—-]+\s*(?P<en>(?:(?:and|but|all|both|with|in)\s+)*(?:the |in the |with the )?(?:same|in|with|\d|but|male|female|vertical|square|each|no|without|please)\b.*)$|\s*[,.;!—-]+\s*(?P<ru>(?:(?:и|но|все|всё|в|с)\s+)*(?:так\w+ же|том же|тем же|тот же|в |с |по |без |пожалуйста|\d).*)$|\s+(?P<th>(?:แบบ|สไตล์|หน้าตา|โทน|ลุค)(?:เดียวกัน|เดิม|นี้).*)$",
    re.IGNORECASE,
)
_SAME = lazy(
    r"(?:(?:in|with|and|all|both)\s+)*(?:the )?(?:very )?same (?:look|style|settings?|format|voice|length|vibe|feel|everything|way|design|template|colou?rs?)(?: (?:and|,) (?:look|style|settings?|format|voice|length|vibe|colou?rs?))*(?: as (?:this|that|before|the first)(?: one)?)?|please"
    r"|(?:(?:и|в|с)\s+)*(?:том|тем|так\w+|тот) же (?:стил\w+|вид\w*|оформлени\w+|формат\w*|голос\w*)|пожалуйста|(?:แบบ|สไตล์|หน้าตา|โทน|ลุค)(?:เดียวกัน|เดิม|นี้)(?:เลย|นะ|ครับ|ค่ะ)*",
    re.IGNORECASE,
)

_POLITE = lazy(r"(?:\s+(?:please|pls|too|as well|also|пожалуйста|тоже)|\s*(?:หน่อย|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ))+[\s.!?]*$", re.IGNORECASE)
_SINGLE = ("another", "a", "an", "one", "1", "один", "одно", "одну", "หนึ่ง")


def further_topics(text: str) -> tuple[list[str], str] | None:
    """What each of the further ones is about, and what else is said of them; None where no such are wished for, or too few are named."""
    match = _MORE.match(text)
    body = text[match.end() :] if match else ""
    tail = _TAIL.search(body)
    rest = _SAME.sub(" ", next((value for value in tail.groupdict().values() if value), "")).strip(" ,.!") if tail else ""
    listed = _LIST.match(body[: tail.start()] if tail else body)
    if match is None or listed is None or picked(listed["items"]) is not None:
        return None
    if (match["n"] or match["another"] or match["n_ru"] or match["n_th"]).lower() in _SINGLE:  # "one more about salt and pepper" is one
        return [_POLITE.sub("", _LEAD.sub("", listed[0])).strip(" ,.!?")], rest
    items = [_LEAD.sub("", item).strip(" ,.!?") for item in _BETWEEN.split(body[: tail.start()] if tail else body)]
    if len(items) == 1:  # "two more about heat pumps and insulation"
        items = [item.strip(" ,.!?") for item in re.split(r"\s*,\s*(?:and |и )?|\s+(?:and|и)\s+|\s*(?:และ|กับ)\s*(?:เรื่อง)?", items[0])]
    items = [_POLITE.sub("", item) for item in items if item]
    return (items, rest) if len(items) > 1 else None
