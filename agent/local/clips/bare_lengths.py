# ruff: noqa: E501 - patterns read better unbroken
"""How long a clip that was sent is to be, told with no verb among other wishes: "vertical, 15 seconds, no sound", «квадрат, первые 10 секунд»,
"แนวตั้ง 15 วิ ไม่เอาเสียง". So much of it stays, and is not what goes.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.patterns import lazy

_TAKES = lazy(
    r"\b(?:stills?|frames?|between|compose|cut|trim|remove|delete|drop|lose|skip|chop|snip|bin|crop off|get rid|take (?:out|off|away)|off|without|keep|every|faster|slower)\b|(?<![а-яё])(?:между|сочини|кадр[а-яё]*)(?![а-яё])|ระหว่าง|แต่งเพลง|ภาพนิ่ง|เฟรม|(?<![а-яё])(?:вы|от|об|под|с)реж[а-яё]*|(?<![а-яё])(?:убер|убра|удал|выкин|выброс|остав|сотри|кажд|длин|склей|соедин)[а-яё]*|ตัด|ลบ|ออก|ทิ้ง|เหลือ|เก็บ|เอาแค่|ทุก",
    re.IGNORECASE,
)
"""Tells what becomes of the seconds."""
_EN = r"(?P<n>\d{1,3}|ten|fifteen|twenty|thirty|forty|sixty)[ -]?(?P<u>s|secs?|seconds?|mins?|minutes?)"
_RU = r"(?P<nr>\d{1,3})\s?(?P<ur>с|сек|секунд[ауы]?|мин|минут[ауы]?)(?![а-яё])"
_SOLE = lazy(
    rf"(?:^|(?<=[,;.!\n])|(?<=\band\b))\s*(?:(?:i |we )?(?:just |only )?(?:need|want) )?(?:(?:about|around|max(?:imum)?|up to|only|just|like|make it)\s+){{0,2}}(?P<en>(?:the )?(?:first |last )?){_EN}(?:\s+(?:long|max|tops|only|please|total|in total|or less|or so))*\s*(?=$|[,;.!\n]|\band\b)"
    rf"|(?:^|(?<=[,;.!\n])|(?<=\sи\s))\s*(?:(?:на|до|около|примерно|максимум|где-то|только|нужн[оы])\s+){{0,2}}(?P<ru>(?:перв[а-яё]+ |последн[а-яё]+ )?){_RU}(?:\s+(?:максимум|примерно|всего|пожалуйста|только))*\s*(?=$|[,;.!\n]|\sи\s)"
    r"|(?:^|(?<=แนวตั้ง\s)|(?<=แนวนอน\s)|(?<=จัตุรัส\s)|(?<=ขาวดำ\s)|(?<=เสียง\s)|(?<=\d:\d\s)|(?<=:16\s))(?P<th>)(?:แค่|สัก|ซัก|ประมาณ|ยาว|ไม่เกิน)*\s?(?P<nt>\d{1,3})\s?(?P<ut>วินาที|วิ|นาที)(?=\s|$)", re.IGNORECASE,
)
_EDGE = lazy(r"\b(?:first|last)\b|(?:перв|последн)[а-яё]+", re.IGNORECASE)
_ONLY = lazy(r"\b(?:only|just)\b|только|лишь", re.IGNORECASE)
"""An effect for no more than an end of the clip: "the logo bottom right, only the last 5 seconds"."""
_SOUND = lazy(r"\b(?:tune|song|melody|jingle|beat|track|music)\b[\s,]*$|(?<![а-яё])(?:мелоди[яю]|песн[яю]|музык[ау]|джингл)[\s,]*$|(?:เพลง|ดนตรี)\S{0,12}[\s,]*$", re.IGNORECASE)
"""What that is the length of."""
_PUT = {"en": "keep the {edge} {n} {u}", "ru": "оставь {edge} {n} {u}", "th": "เอาแค่ {n} {u}แรก"}
_MOST = 300


def bare_lengths(request: Request) -> Request:
    """The request so; as it was where no clip was sent alone, or where something is taken out of it."""
    clips = [asset for asset in request.attachments if asset.actual_kind == "video"]
    if len(clips) != 1 or request.question or len(request.text) > _MOST or _TAKES.search(request.text):
        return request
    found = list(_SOLE.finditer(request.text))
    if len(found) != 1 or (_EDGE.search(found[0][0]) and _ONLY.search(found[0][0])) or not re.search(r"[^\W\d]{3}", request.text[: found[0].start()] + request.text[found[0].end() :]):
        return request
    if _SOUND.search(request.text[: found[0].start()]):
        return request  # "a playful tune, 8 seconds"
    return replace(request, text=f"{request.text[: found[0].start()]} {_kept(found[0])}{request.text[found[0].end() :]}".strip())


def _kept(match: re.Match[str]) -> str:
    """What stays, as the examples say it."""
    if match["th"] is not None:
        return _PUT["th"].format(n=match["nt"], u="นาที" if match["ut"] == "นาที" else "วินาที")
    if match["ru"] is not None:
        return _PUT["ru"].format(edge="последние" if "последн" in match["ru"].lower() else "первые", n=match["nr"], u="минут" if match["ur"].startswith("м") else "секунд")
    return _PUT["en"].format(edge="last" if "last" in match["en"].lower() else "first", n=match["n"], u="minutes" if match["u"].startswith("m") else "seconds")
