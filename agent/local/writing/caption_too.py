# ruff: noqa: E501 - patterns read better unbroken
"""Words to post a clip with, beside what is to be done with it: "cut the silences, make it vertical and write a caption". What it is about nobody
here can see, so that is asked once; both parts are planned then.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.publishing.captioned import goes_out
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_SOME = r"(?:(?:\d{1,2}|one|two|three|four|five|a few|some|several|два|две|три|четыре|пять|несколько|пару)\s+)?"
_WORDS = rf"(?:{_SOME}(?:(?:good|catchy|different|разн[а-яё]+|хорош[а-яё]+)\s+)?(?:titles?(?: ideas?| options?| variants?)?|(?:вариант[а-яё]* )?(?:заголовк[а-яё]+|заголовок|названи[а-яё]+))|(?:ชื่อ(?:คลิป|วิดีโอ)|หัวข้อ)(?:\s?\d{{1,2}}\s?(?:ชื่อ|แบบ|อัน))?|captions?|post text|description|hashtags|подпис[ьи]|описание|текст (?:к|для) пост[ау]|хештеги|пост|แคปชั่น|แคปชัน|คำบรรยายโพสต์|แฮชแท็ก)"
_FOR_PLACE = r"\s+(?:for|on) (?:my |our )?(?:tik ?tok|instagram|insta|ig|youtube|yt|facebook|fb|telegram|reels|shorts)(?![a-z])|\s+(?:для|в|под) (?:мо[а-яё]+ |наш[а-яё]+ )?(?:тик-?ток|инст|ютуб|фейсбук|фб|телег|рилс|шортс|вк)[а-яё]*|\s*(?:สำหรับ|ลง)\s?(?:tiktok|instagram|ig|youtube|facebook|ติ๊กต[็๊]?[อ]?[กค]|ไอจี|ยูทูบ|เฟซ(?:บุ๊ก)?|เฟส|รีล)"
_ALSO = lazy(
    rf"(?:^|[\s,;.]+)(?:(?:and|then|also|plus|и|а|потом|затем|ещё|еще|заодно|แล้วก็|แล้ว|และ|พร้อม)\s*)*(?:(?:please|me|а|мне)\s+)*(?:(?:write|make|give|draft|think up|come up with|create|add|prepare|придумай|напиши|сделай|добавь|подготовь|сочини|ช่วย|ขอ|เขียน|คิด|แต่ง|ใส่|ทำ)(?:те)?\s*)*(?:me\s+)?(?:an?\s+|some\s+|the\s+|мне\s+)?{_WORDS}(?![a-zа-яё])"
    rf"(?:(?:\s*,\s*(?:(?:and|и)\s+)?|\s+(?:and|и)\s+|\s*(?:และ|กับ)\s*|\s+)(?:(?:an?|the|some)\s+)?{_WORDS})*(?:{_FOR_PLACE}|\s+(?:for|to) (?:it|this|the (?:post|video|clip|reel))|\s+(?:к|для|под) (?:(?:этому |моему |нашему )?(?:нему|ней|видео|посту|ролику|клипу|него|рилсу))|ให้(?:คลิป)?|ด้วย|หน่อย|โพสต์|\s+(?:too|as well|also|please|тоже|также)(?![a-zа-яё]))*"
    r"(?:\s*(?:about|on|про|об?|เรื่อง|เกี่ยวกับ|:)\s*(?P<topic>[^,.;!?]+?))?(?=\s*(?:[,.;!?]|$))", re.IGNORECASE,
)
_OUT = lazy(r"\b(?:post|publish|upload|schedule)\b|(?<![а-яё])(?:опубликуй|выложи|запости|размести)|โพสต์(?:ลง|ใน|พรุ่งนี้|วัน)|ลง(?:ไอจี|เฟซ|tiktok)", re.IGNORECASE)
_BURNED = lazy(r"\b(?:closed|auto|burned|open) captions?\b|\bcaptions? (?:on|in|over|onto)\b|\b(?:add|burn|put)\b[^,.]{0,20}\bcaptions\b", re.IGNORECASE)
_FIELDS = {"topic", "hashtags", "platforms"}


def caption_too(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of both, or the one question; None for any other message. `again`: plans what is to be done with the clip."""
    writer = next((ability for ability in index.abilities if ability.operation is None and ability.tool.input.model_fields.keys() >= _FIELDS), None)
    at_hand = (*request.attachments, *(request.recent if request.question else ()))
    if writer is None or not any(asset.actual_kind == "video" for asset in at_hand):
        return None
    ask = next(spec.ask for spec in writer.specs if spec.name == "topic")
    said = normalise(request.text)
    wish = next((normalise(turn.text) for turn in reversed(request.history) if turn.role == "user"), "") if request.question else said
    if request.question and request.question not in ask.values():
        return None
    if request.question and goes_out(request.text):
        return None  # another wish, and nothing that the words are about
    told = _ITS_TOPIC.search(wish)
    wish = f"{wish[: told.start()]}{wish[told.end() :]}" if told else wish
    match = _ALSO.search(wish)
    rest = f"{wish[: match.start()]}, {wish[match.end() :]}".strip(" ,.;") if match else ""
    if match is None or _BURNED.search(wish) or _OUT.search(wish):
        return None
    if _TOLD.search(rest):
        return None  # what it is about is told beside it
    alone = not re.sub(r"(?:ให้|หน่อย|ด้วย|ครับ|ค่ะ|(?<!โย)คะ|นะ|please|пожалуйста|for this|for it|к этому|\W)+", "", rest)
    if not alone and len(re.findall(r"\w", rest)) < _SOMETHING:
        return None
    topic = _LEAD.sub("", said.strip(" .!")) if request.question else (match["topic"] or (told["topic"] if told else "")).strip()
    done = again(replace(request, text=rest, question=None, history=(), earlier=())) if not alone else Plan(reply="-")
    if alone and topic:
        return _both(done, writer, topic, match[0], detect(wish, request.language))
    if not done.steps and not alone:
        return done if done.question and done.question not in ask.values() and not request.question else None
    if not topic:
        language = detect(wish, request.language)
        return Plan(goal=wish, question=ask.get(language, ask["en"]))
    return _both(done, writer, topic, match[0], detect(wish, request.language))


_TOLD = lazy(r"(?:^|[,.;]\s*)(?:its|it'?s|it is|this is|that'?s|here'?s|we'?re|i'?m|это|тут|здесь|นี่|เป็นรูป|ในคลิป)(?![\w])", re.IGNORECASE)
_ITS_TOPIC = lazy(
    r"(?:^|\s*[,.;:!]\s*|\s[–—-]\s)(?:(?:and|so|и|а)\s+)?(?:(?:its|it'?s|it is|this is|that'?s|the (?:video|clip|reel|post) is)\s+(?:(?:all |mostly )?about|an? (?:short |quick )?(?:video|clip|reel) (?:about|on|of))|(?:это|тут|здесь|там|он[оа]?|(?:это |в |мо[йе] )?(?:видео|ролик|клип)[а-яё]*)\s*(?:видео |ролик |клип )?(?:про|об?)(?=\s)|(?:มัน)?(?:เป็น)?(?:คลิป|วิดีโอ)?(?:นี้|ในคลิป)?(?:เป็น)?(?:เรื่อง|เกี่ยวกับ))\s*(?P<topic>(?=\S)[^,.;!?]{2,80}?)(?:ครับ|ค่ะ|(?<!โย)คะ|นะ)*(?=\s*[,.;!?]|\s*$)", re.IGNORECASE,
)
"""What the clip is about, told beside the wish for words: "it's about dry stone walls"."""
_LEAD = lazy(r"^(?:about|on|it'?s about|про|об?|это про|เรื่อง|เกี่ยวกับ)\s*", re.IGNORECASE)
_SOMETHING = 4  # letters
_NAMED = 0.5


def _both(done: Plan, writer: Ability, topic: str, said: str, language: str) -> Plan:
    places = list(dict.fromkeys(hit.value for hit in slots.find(said, writer.slots["platforms"]) if hit.strength >= _NAMED))
    args: dict[str, Any] = {"topic": topic, **({"platforms": places} if places else {})}
    title = wording.sentence([wording.part_title(writer, args, "", language)])
    step = Step(id="caption", tool=writer.tool.name, title=title, args=args)
    return Plan(goal="; ".join([*(step.title for step in done.steps), title]), steps=[*done.steps, step])
