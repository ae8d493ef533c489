# ruff: noqa: E501 - patterns read better unbroken
"""A story, a tale or a fable that is to be told: "write a bedtime story about two otters", «сочини сказку про лису», "แต่งนิทานเรื่องเต่า". It is a script told
as a story, and no film, unless a film, a voice or a picture is wished for as well; without a language model nobody here makes a tale up, which is said before.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_LONGEST = 300
_TALE_EN = r"(?:(?:bed-?time|fairy|folk|ghost|short|children'?s|kids'?|little|funny|sweet|scary|spooky|magical|cute|lovely|nice|silly|cosy|cozy|happy|sad|gentle|calm|good-?night|adventure|love|sci-?fi|fantasy|mystery|detective|christmas|tiny|quick|simple|moral) ){0,3}(?:story|tale|fairy-?tale|fable|legend|fairy story|stories|tales|fables)"
_SURE_EN = r"(?:(?:(?:bed-?time|fairy|folk|ghost|children'?s|kids'?|good-?night)\s(?:short\s)?(?:story|stories|tales?))|fairy-?tales?|tales?|fables?)"
_ASKS_EN = r"(?:(?:please|can|could|will|would|you|i|i'd|we|we'd|like|love|want|need|let's|hey|hi|ok|now)[\s,]+){0,6}"
_WHO_EN = r"(?:(?:me|us|him|her|them|my|our|the|kids|kid|children|son|daughter|baby|class|little|one|ones|boy|girl|granddaughter|grandson|to hear|to have)\s+){0,4}"
_FOR_EN = r"(?:\s+(?:for|to) (?:my |our |the |a |an )?(?:[\w'-]+ ){0,3}?[\w'-]+)?"
_ENGLISH = lazy(
    rf"^\W{{0,3}}{_ASKS_EN}(?:(?:tell|write|make up|invent|compose|come up with|think up|think of|give|hear|have|create|do)\s+)?{_WHO_EN}(?:an?|some|one|another|(?P<n>[2-9]|two|three|four|five|six))\s+(?P<tale>{_TALE_EN}){_FOR_EN}\s+(?P<to>about|of|on)\s+(?P<what>\S.*)$"
    rf"|^\W{{0,3}}(?P<bare>{_SURE_EN}){_FOR_EN}\s+about\s+(?P<what2>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_MADE_EN = lazy(r"\b(?:make(?! up)|do|create|draw)\b", re.IGNORECASE)
"""With these a plain story may be the one of a social network."""
_WISHED_EN = lazy(r"\b(?:tell|write|make up|invent|compose|come up with|think up|think of|give|hear|have|like|want|love|need)\b", re.IGNORECASE)
_RU_TALE = r"(?:сказк|сказочк|рассказ(?!чик|ыва)|рассказик|басн|притч|небылиц|истори)(?:[иуюая]|ку|ик|)"
_RUSSIAN = lazy(
    rf"^\W{{0,3}}(?:[а-яё-]+[\s,]+){{0,4}}?(?P<verb>расскажи|придумай|сочини|напиши|выдумай|хочу|хотим|хотелось бы|дай|нужн[аоы]?|нужен|прочти|почитай)(?:те)?(?:\s+(?!про\s|об?\s|и\s)[а-яё-]+){{0,5}}?\s+(?P<tale>{_RU_TALE})(?![а-яё])(?P<mid>(?:\s+(?:на ночь|перед сном|для [а-яё]+(?: [а-яё]+)?|с моралью)){{0,2}}),?\s+(?P<to>про|об?|обо)\s+(?P<what>\S.*)$"
    r"|^\W{0,3}(?:[а-яё-]+(?:ая|ую|ий|ый)\s+){0,2}(?P<bare>сказк[ау]|басн[яю])(?P<mid2>(?:\s+(?:на ночь|перед сном|для [а-яё]+(?: [а-яё]+)?)){0,2})\s+(?P<to2>про|об?|обо)\s+(?P<what2>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_THAI = lazy(
    r"^\s*(?P<lead>(?:(?:ช่วย|ขอ|รบกวน|อยากได้|อยากฟัง|อยากให้|เล่า|แต่ง|เขียน|คิด|ทำ|สร้าง|มี)\s?){0,4})(?P<tale>นิทาน(?:ก่อนนอน|พื้นบ้าน|อีสป)?|เรื่องสั้น|เรื่องเล่า|เรื่องแต่ง)(?:สั้นๆ|สั้น ๆ|สนุกๆ|น่ารักๆ|สั้น)?\s?(?:สักเรื่อง|ซักเรื่อง)?\s?(?:ให้(?:ลูก|หลาน|เด็กๆ|ฉัน|ผม|หนู|เรา)?(?:ฟัง)?(?:หน่อย)?)?\s?(?P<to>เรื่อง|เกี่ยวกับ|ของ)\s?(?P<what>\S.*)$",
    re.DOTALL,
)
_TO_HEAR_TH = lazy(r"\s?(?:ให้(?:ลูก|หลาน|เด็กๆ|เด็ก ๆ|ฉัน|ผม|หนู|เรา)?(?:สาว|ชาย)?ฟัง|ก่อนนอน)(?:หน่อย|ที|นะ|ด้วย|ครับ|ค่ะ|คะ)*\s*$")
_GENTLE_TH = lazy(r"\s*(?:เอา|ขอ)?(?:แบบ|โทน|ให้)\s?(?:อบอุ่น|อ่อนโยน|ผ่อนคลาย|สงบ|นุ่มนวล)(?:\s?ๆ)?(?:หน่อย|นะ|ครับ|ค่ะ|คะ|\s)*$")
_ELSE = lazy(
    r"\b(?:videos?|vids?|films?|movies?|clips?|reels?|shorts|cartoons?|animat\w+|narrat\w+|voice-?overs?|record\w*|audio|podcast|music|songs?|subtitles?|captions?|posts?|publish\w*|instagram|facebook|tiktok|youtube|telegram|pictures?|illustrat\w+|images?|drawings?|comics?|script|slides?|posters?|remember)\b"
    r"|(?<![а-яё])(?:видео|видос|ролик|фильм|мульт|клип|рилс|шортс|сним|снять|анимац|диктор|запиши|аудио|подкаст|музык|песн|субтитр|подпис|пост(?![еауо]р|оян|роен|авь|ель)|выложи|опубликуй|инстаграм|телеграм|тикток|ютуб|картин|иллюстр|нарисуй|сценари|запомни|комикс)[а-яё]*"
    r"|คลิป|วิดีโอ|วีดีโอ|หนัง|การ์ตูน|อนิเมชั|พากย์|(?<!ออก)เสียง(?!ผู้|หญิง|ชาย|ดัง)|เพลง|ดนตรี|ซับ|แคปชั่น|โพสต์|โพส|ลงไอจี|ลงเฟ|ลงติ๊ก|รูป|ภาพ|สคริปต์|รีล|สตอรี่|จำ(?:ไว้|ว่า)", re.IGNORECASE,
)
"""Wished for as well, or instead: a film of it, its reading, a picture."""
_SCRIPT = {"en": "write a script about {what}", "ru": "напиши сценарий {to} {what}", "th": "เขียนสคริปต์เรื่อง{what}"}


def tale(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a script told as a story, which says what it takes; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST or "\n" in text or '"' in text or _ELSE.search(text):
        return None
    writes = next((a for a in index.abilities if a.operation is None and a.tool.domain == "script" and {"topic", "style", "closing"} <= a.tool.input.model_fields.keys()), None)
    wish = _wish(text) if writes else ""
    plan = again(replace(request, text=wish, earlier=(), recent=())) if wish else None
    written = [step for step in plan.steps if writes and step.tool == writes.tool.name] if plan else []
    if writes is None or plan is None or not written or any(step.tool != writes.tool.name and step.tool.partition(".")[0] != "voice" for step in plan.steps):
        return None
    language = detect(text, request.language)
    told = {"style": "narrative", **({"tone": "calm"} if _GENTLE_TH.search(text) else {})}
    steps = [wording.with_values(step, writes, told, language) if step in written else step for step in plan.steps]
    steps[0] = steps[0].model_copy(update={"title": f"{steps[0].title} ({phrase('no_tale', language)})"})
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def _wish(text: str) -> str:
    """The message as a wish for a script about that; empty where it asks for no tale, or names nothing that it is about."""
    if found := _ENGLISH.match(text):
        plain = found["tale"] and not re.search(rf"(?i){_SURE_EN}$", found["tale"])
        if (plain and (_MADE_EN.search(text[: found.start("tale")]) or not _WISHED_EN.search(text[: found.start("tale")]))) or ((found["to"] or "").lower() == "on" and plain):
            return ""
        wish = _SCRIPT["en"].format(what=found["what"] or found["what2"])
        return wish.replace("a script", f"{found['n']} scripts") if found["n"] else wish
    if found := _RUSSIAN.match(text):
        return _SCRIPT["ru"].format(to=found["to"] or found["to2"], what=found["what"] or found["what2"])
    if (found := _THAI.match(text)) and (found["lead"].strip() or found["tale"].startswith("นิทาน")):
        return _SCRIPT["th"].format(what=_TO_HEAR_TH.sub("", _GENTLE_TH.sub("", found["what"])))
    return ""
