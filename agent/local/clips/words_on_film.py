# ruff: noqa: E501 - patterns read better unbroken
"""A film of the pictures that were sent, and the words it is to bear: «сделай видео из фото с музыкой и надписью наш ретрит», "a slideshow of these with
the words Summer Sale", "ทำวิดีโอจากรูปพวกนี้ มีคำว่า ลดราคา". They are its title, which stands at its beginning.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.wordings.set_off import own_words
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_FILM = lazy(r"\b(?:videos?|clip|film|movie|slide ?show|reel|short)\b|(?<![а-яё])(?:видео|видос|ролик|клип|фильм|слайд-?шоу|рилс)[а-яё]*|คลิป|วิดีโอ|วีดีโอ|สไลด์|รีล|หนังสั้น", re.IGNORECASE)
_LEAD = lazy(
    r"(?<![\s,;.])[\s,;.]*(?:\b(?:(?:and|with|plus|add|put|show|write)\s+){1,3}(?:(?:the|a|some|my|our)\s+)?(?:words?|texts?|title|inscription|writing|lettering|(?P<caption>caption))(?:\s+(?:on it|on top|over it|at the (?:start|beginning|top)))?(?:\s+(?:saying|that says|which says|reading))?\s*:?\s+|\b(?:that says|saying)\s*:?\s+"
    r"|(?<![а-яё])(?:(?:и|а|с|со|плюс)\s+){0,2}(?:(?:добавь|поставь|сделай|напиши|наложи)(?:те)?\s+)?(?:надпис(?:ью|ь)|текст(?:ом)?|словами|заголов(?:ком|ок)|титр(?:ом)?|(?P<caption_ru>подпис(?:ью|ь)|подпиши(?:те)?))(?:\s+(?:на\s+(?:н[её]м|ней|видео|ролике)|сверху|снизу|в начале|поверх))?\s*:?\s+"
    r"|(?<![а-яё])(?:и\s+)?напиши(?:те)?\s+(?:на\s+(?:н[её]м|видео|ролике)|сверху|в начале|поверх)\s*:?\s+"
    r"|\s*(?:แล้ว|และ|พร้อม|กับ)*(?:ใส่|มี|ขึ้น|เพิ่ม|เขียน)(?:ข้อความ|คำ|ตัวหนังสือ|ชื่อ|หัวข้อ)?ว่า\s*|\s*(?:แล้ว|และ|พร้อม|กับ)*(?:ใส่|มี|ขึ้น|เพิ่ม|พร้อม)(?:ข้อความ|ตัวหนังสือ|หัวข้อ)\s+)", re.IGNORECASE,
)
_GOES_OUT = lazy(r"\b(?:post|publish|upload|share|schedule)\b|(?<![а-яё])(?:выложи|опубликуй|запости|запланируй)|โพสต์|โพส(?!ต์)|ลง(?:ไอจี|เฟส|ติ๊ก|ยูทูบ|เพจ)", re.IGNORECASE)
"""Such a film has a caption where it is posted, and not upon it."""
_MUSIC_TH = lazy(r"\s+(?:ใช้|ขอ|เอา|ใส่|มี)?(?:เพลง|ดนตรี)", re.IGNORECASE)
_PLEASE = lazy(r"(?:\s+(?:please|пожалуйста)|\s*(?:ให้|หน่อย|ด้วย|ที(?=\s|$)|นะ|ครับ|ค่ะ|(?<!โย)คะ|จ้า)+)\s*$", re.IGNORECASE)
_NO_WORDS = lazy(r"(?:of|about|on|from|in|under|about|for|из|про|о|об|на|под|для|к)\s|(?:อะไร|สวยๆ)", re.IGNORECASE)
_FEWEST, _LONGEST, _MOST = 2, 100, 400


def film_with_words(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of such a film with its title; None for any other message. `again`: plans the film without the words."""
    text = normalise(request.text)
    if request.question or len(text) > _MOST or not request.attachments or {asset.actual_kind for asset in request.attachments} - {"image", "audio"}:
        return None
    lead = next((found for found in _LEAD.finditer(text) if _FILM.search(text[: found.start()])), None)
    if lead is None or ((lead["caption"] or lead["caption_ru"]) and _GOES_OUT.search(text)):
        return None
    words, behind = _told(text[lead.end() :])
    if not _FEWEST <= len(words) <= _LONGEST or _NO_WORDS.match(words):
        return None
    language = detect(text, request.language)
    gap = " " if language == "th" or not behind or re.match(r"(?:and|with|plus|и|с|под)\s", behind) else ", "
    plan = again(replace(request, text=f"{text[: lead.start()]}{gap}{behind}".strip(" ,.")))
    film = next((step for step in plan.steps if "pictures" in step.args and step.tool.startswith("video.")), None)
    ability = index.whole(film.tool) if film else None
    if film is None or ability is None or "title" not in ability.tool.input.model_fields or plan.question:
        return None
    titled = wording.with_values(film, ability, {"title": words}, language)
    steps = [titled if step is film else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def _told(rest: str) -> tuple[str, str]:
    """The words that are told, and what is wished for behind them."""
    if quoted := re.match(r"\"([^\"]+)\"\s*", rest):
        return quoted[1].strip(), rest[quoted.end() :].strip(" ,.")
    if music := _MUSIC_TH.search(rest):
        words, behind = rest[: music.start()], rest[music.start() :]
    else:
        words, behind = own_words(rest)
    words, comma, more = words.partition(", ")
    return _PLEASE.sub("", words).strip(" ,.\""), f"{more} {behind}".strip() if comma else behind.strip()
