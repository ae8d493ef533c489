# ruff: noqa: E501 - patterns read better unbroken
"""Whether something has gone out, asked with the place it went to: "did the video about the puppies make it to YouTube?", «ролик про хомяков уже в
инстаграме?», "คลิปเรื่องกาแฟลงติ๊กต็อกหรือยัง". It is a look at what is planned and out: nothing is made and nothing goes anywhere.
"""

from __future__ import annotations

import re
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.one_step import planned
from agent.local.publishing.places import no_place, other_place
from agent.local.publishing.post_days import stretch
from agent.local.publishing.post_tools import STATUS
from agent.local.publishing.posts_meant import named_words
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_LONGEST = 120  # characters: what is longer says more than one thing
_PLACE = "\x01"
_LEADS_THERE = lazy(
    r"(?:\b(?:over |up )?(?:on|onto|to|in|into|at)\s+(?:the |our |my )?|(?<![а-яё])(?:в|во|на|до)\s+(?:наш[а-яё]* |мо[а-яё]* )?|(?:ใน|บน|ที่|ทาง)?(?:หน้า)?(?:เพจ|ช่อง)?\s?)$", re.IGNORECASE
)
_BEHIND_PLACE = lazy(r"[а-яё]*(?:[ -]канал[а-яё]*)?|\s+(?:page|channel|account|feed)\b", re.IGNORECASE)
_ELSEWHERE = lazy(
    r"\b(?:on|onto|to)\s+(?:linkedin|pinterest|threads|snapchat|vk)\b|(?<![а-яё])(?:в|во|на|до)\s+(?:вк|вконтакте|одноклассник[а-яё]*|дзен[а-яё]*|рутуб[а-яё]*|линкедин[а-яё]*|пинтерест[а-яё]*)(?![а-яё])|(?:ใน|บน)?(?:ไลน์|พินเทอเรสต์|ลิงก์อิน)", re.IGNORECASE
)
"""Places that nothing goes to from here: asked about all the same."""

_HI_EN = r"(?:(?:hey|so|and|ok|okay|hi|jarvis|wait|um+|btw)[\s,]+)*"
_KIND_EN = r"(?:post|publication|reel|video|vid|clip|short|story|upload|picture|photo|pic|image|poster|flyer|film|song|track|announcement)s?"
_NO_NAME = r"(?:last|latest|next|first|second|third|scheduled|planned|same|other|new|newest|only|one|\w+day'?s?|tomorrow'?s|yesterday'?s|today'?s)\b"
_OF_IT_EN = rf"(?:the|my|our|that|this)\s+(?:(?:(?!{_NO_NAME})(?P<x0>[\w'-]+(?: [\w'-]+){{0,2}}?)\s+{_KIND_EN})|(?:[\w'-]+\s+){{0,2}}?{_KIND_EN}\s+(?:about|on|with|of|for|called|named)\s+(?:the |our |my )?(?P<x1>[^\x01,;]{{2,60}}?))"
_YET_EN = r"(?:\s+(?:ever|really|already|actually|finally|just|yet|now|ok|okay|fine|too|then|safely|successfully|all right|or not|after all|please))*"
_DAY_EN = r"(?:\s+(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|this|last)\b[^\x01]{0,30})?"
_DONE_EN = r"(?:(?:posted|published|uploaded|shared|put up|put out)|(?:go|gone|went) (?:out|live|up)|(?:get|got|gotten|been|be) (?:posted|published|uploaded|shared|put|put up|put out|out|live|up)|come out|out|live|up)"
_THERE_EN = r"(?:make it|made it|made its way|make its way|get|got|gotten|reach|reached|land|landed|appear|appeared|show up|shown up|hit|go|gone|end up|ended up|arrive|arrived|been|put|sent)"
_ASKED_EN = (
    lazy(rf"{_HI_EN}(?:did|has|have|is|are|was|were)\s+{_OF_IT_EN}{_YET_EN}\s+(?:{_DONE_EN}(?:{_YET_EN}\s*\x01)?|{_THERE_EN}{_YET_EN}\s*\x01){_YET_EN}{_DAY_EN}", re.IGNORECASE),
    lazy(rf"{_HI_EN}(?:is|are|was|were)\s+{_OF_IT_EN}{_YET_EN}\s*\x01{_YET_EN}", re.IGNORECASE),
    lazy(rf"{_HI_EN}(?:did|have)\s+(?:you|we|i){_YET_EN}\s+(?:post|posted|publish|published|upload|uploaded|share|shared|put|send|sent)(?: (?:up|out))?\s+{_OF_IT_EN}(?:\s+(?:up|out|live))?{_YET_EN}\s*\x01{_YET_EN}{_DAY_EN}", re.IGNORECASE),
)
_DOING_EN = lazy(r"\b(?:good|ok|okay|fine|right|allowed|popular|better|best|suitable|viral|trending|doing|do|well|enough|done)$", re.IGNORECASE)
"""Asks how it does there, and not whether it is there."""

_HI_RU = r"(?:(?:а|и|ну|слушай|так|скажи|подскажи|джарвис)[\s,]+)*"
_KIND_RU = r"(?:пост(?:ик)?|публикаци[яю]|ролик|рилс|видео|видос(?:ик)?|видик|клип|шортс|сторис|картинк[ау]|фото|фотк[ау]|афиш[ау]|постер|объявление|анонс|песн[яю]|трек)"
_OF_IT_RU = rf"(?:(?:мой|мо[её]|мо[яю]|наш|наш[аеу]|тот|то|та|этот|это|эта)\s+)?{_KIND_RU}\s+(?:про|об?|со?|на тему|под названием)\s+(?P<x>[^\x01,;]{{2,60}}?)"
_YET_RU = r"(?:\s+(?:уже|ещ[её]|там|наконец|точно|ли|вообще|или нет|или ещ[её] нет|да|не))*"
_DAY_RU = r"(?:\s+(?:вчера|сегодня|утром|вечером|(?:в|во) (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|на (?:этой|прошлой) неделе)){0,2}"
_ITSELF_RU = r"(?:ся|ась|ось|ись)"
_DONE_RU = rf"(?:выш(?:ел|ла|ло|ли)|(?:опубликован|выложен|размещ[её]н|загружен|залит|запощен)[аоы]?|(?:опубликовал|запостил|выложил|загрузил|залил|разместил|появил){_ITSELF_RU}|(?:опубликова|выложи|запости|зали|размести|загрузи|отправи)ли)"
_THERE_RU = rf"(?:попал[аои]?|дош(?:[её]л|ла|ло|ли)|добрал{_ITSELF_RU}|оказал{_ITSELF_RU}|уш(?:[её]л|ла|ло|ли)|улетел[аои]?|есть|стоит|висит|лежит)"
_ASKED_RU = (
    lazy(rf"{_HI_RU}(?:уже\s+)?(?:{_DONE_RU}|(?P<there>{_THERE_RU})){_YET_RU}(?:\s*\x01)?\s+{_OF_IT_RU}{_YET_RU}(?:\s*\x01)?{_YET_RU}{_DAY_RU}", re.IGNORECASE),
    lazy(rf"{_HI_RU}(?:\x01\s*)?(?:уже\s+)?{_OF_IT_RU}{_YET_RU}(?:\s*\x01)?{_YET_RU}\s+(?:{_DONE_RU}|(?P<there>{_THERE_RU})){_YET_RU}(?:\s*\x01)?{_YET_RU}{_DAY_RU}", re.IGNORECASE),
    lazy(rf"{_HI_RU}(?:\x01\s*)?{_OF_IT_RU}\s+уже\s*\x01{_YET_RU}", re.IGNORECASE),
    lazy(rf"{_HI_RU}(?:уже есть|есть ли|есть уже)\s*\x01\s*{_OF_IT_RU}{_YET_RU}", re.IGNORECASE),
    lazy(rf"{_HI_RU}(?:(?:ты|вы|мы|я){_YET_RU}\s+)?(?:опубликова|выложи|запости|зали|размести|загрузи|отправи|кину)л[аи]?{_YET_RU}(?: (?:ты|вы|мы|я))?{_YET_RU}(?:\s*\x01)?\s+{_OF_IT_RU}{_YET_RU}(?:\s*\x01)?{_YET_RU}{_DAY_RU}", re.IGNORECASE),
)
_QUESTION_RU = lazy(r"\?\s*$|(?<![а-яё])(?:ли|уже|или нет)(?![а-яё])", re.IGNORECASE)
_WHY_RU = lazy(r"^\W*(?:[а-яё]+\s+){0,2}(?:почему|зачем|когда|сколько|как)(?![а-яё])", re.IGNORECASE)

_KIND_TH = r"(?:โพสต์|โพส|คลิป|วิดีโอ|วีดีโอ|รีลส์|รีล|สตอรี่|ประกาศ|รูปภาพ|รูป|ภาพ|โปสเตอร์)"
_OF_IT_TH = rf"{_KIND_TH}(?:เกี่ยวกับ|ที่พูดถึง|เรื่อง|ของ)?\s?(?P<x>[^\x01,;]{{2,50}}?)"
_GOES_TH = r"(?:โพสต์|โพส|เผยแพร่|ปล่อย|อัปโหลด|อัพโหลด|อัป|อัพ|ลง|ขึ้น|ออก)"
_OR_NOT_TH = r"(?:ไป|ให้|แล้ว|เรียบร้อย|\s)*(?:หรือยัง|รึยัง|หรือเปล่า|รึเปล่า|ใช่ไหม|ใช่มั้ย|ใช่ป่ะ|ใช่ป่าว|(?<=แล้ว)(?:เหรอ|หรอ|ไหม|มั้ย|นะ)|ยัง)(?:นะ|(?<!โย)คะ|ครับ|ค่ะ|คับ|อะ|อ่ะ|เนี่ย|\s)*"
_ASKED_TH = (
    lazy(rf"(?:แล้ว|ได้|เธอ|คุณ|\s)*{_GOES_TH}\s?{_OF_IT_TH}\s?(?:ลง|ขึ้น|ใน|ที่|บน|ไป|\s)*\x01{_OR_NOT_TH}"),
    lazy(rf"(?:แล้ว|เอ๊ะ|\s)*{_OF_IT_TH}\s?(?:จะ|ได้|มัน|ถูก|เอา)*(?:{_GOES_TH}|อยู่){{1,3}}(?:ไป|ให้|ใน|ที่|บน|\s)*\x01?{_OR_NOT_TH}"),
)


def asked_if_out(request: Request, index: Matcher) -> Plan | None:
    """The look at what is planned and out that such a question asks for; None for any other message."""
    text = re.sub(r"\s+", " ", normalise(request.text)).strip()
    ability = index.whole(STATUS)
    if ability is None or request.question or request.attachments or len(text) > _LONGEST or '"' in text:
        return None
    spec = ability.slots["platforms"]
    asked = _asked_about(text, spec)
    if asked is None:
        return None
    about, places = asked
    if not places:
        return Plan(reply=no_place(other_place(text), spec, detect(text, request.language)))
    args: dict[str, Any] = {"platforms": places} if places else {}
    if days := stretch(text.replace(about, " "), NOW.get(), past=True):
        args |= {"first_day": days.first.isoformat(), "last_day": days.last.isoformat()}
    query = named_words(about)
    return planned(ability, {**args, **({"query": query} if query else {})}, detect(text, request.language))


def _asked_about(text: str, spec: Spec) -> tuple[str, list[str]] | None:
    """What it is about, and the places that are named; None where nobody asks whether something is out."""
    said, places = _without_places(text, spec)
    if _PLACE not in said:
        return None
    said = said.strip(" ?!.")
    for pattern in (*_ASKED_EN, *_ASKED_RU, *_ASKED_TH):
        if (found := pattern.fullmatch(said)) is None:
            continue
        named = found.groupdict()
        about = next(value for name, value in named.items() if name.startswith("x") and value).strip()
        if _DOING_EN.search(about) or (pattern in _ASKED_RU and (_WHY_RU.match(text) or not _QUESTION_RU.search(text))):
            return None
        return about, places
    return None


def _without_places(text: str, spec: Spec) -> tuple[str, list[str]]:
    """The text with a mark for every place that it names, and those places."""
    places: list[str] = []
    for hit in sorted((hit for hit in slots.find(text, spec) if hit.strength >= 0.5), key=lambda hit: -hit.start):
        if not (before := _LEADS_THERE.search(text[: hit.start])) or not (before[0] or _bare_place(text, hit.start)):
            continue
        behind = _BEHIND_PLACE.match(text, hit.end)
        text = f"{text[: before.start()]} {_PLACE} {text[behind.end() if behind else hit.end :]}"
        places.insert(0, str(hit.value))
    text = _ELSEWHERE.sub(f" {_PLACE} ", text)
    return re.sub(r"\s+", " ", text).strip(), list(dict.fromkeys(places))


def _bare_place(text: str, start: int) -> bool:
    """Whether a place stands where no word leads to it: in Thai, and behind "reach"."""
    return bool(re.search(r"[\u0e00-\u0e7f]\s?$|\b(?:reach(?:ed)?|hit)\s+$", text[:start]))
