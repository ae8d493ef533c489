# ruff: noqa: E501 - tables of words read better unbroken
"""When a picture that was made is to be, and in which weather: "make it winter", «пусть будет ночь», "ขอเป็นตอนกลางคืน". What is drawn stays; the hour or the
season that was told for it before is no more. Nothing but that may be said: "in the evening" of a sheet is when something begins.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.changes import applied, targets_of
from agent.local.follow_ups.target import Change
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_WHEN = {
    "en": (
        (r"(?:in )?winter(?:y|time)?", "in winter"), (r"(?:in )?summer(?:y|time)?", "in summer"), (r"(?:in )?spring(?:time)?", "in spring"),
        (r"(?:in |with )?(?:the )?snow(?:y|ing)?", "in the snow"), (r"(?:in |with )?(?:the )?(?:fog(?:gy)?|mist(?:y)?)", "in the fog"), (r"(?:in |with )?(?:an? |the )?storm(?:y)?", "in a storm"),
        (r"(?:at )?(?:sunrise|dawn)", "at sunrise"), (r"(?:at )?(?:dusk|twilight)", "at dusk"), (r"(?:in the )?morning", "in the morning"), (r"(?:in the )?evening", "in the evening"),
    ),
    "ru": (
        (r"ночь(?:ю)?", "ночью"), (r"дн[её]м|день", "днём"), (r"утр(?:ом|о)", "утром"), (r"вечер(?:ом)?", "вечером"), (r"(?:на )?закат(?:е)?", "на закате"), (r"(?:на )?рассвет(?:е)?", "на рассвете"),
        (r"зим(?:ой|а|у)", "зимой"), (r"лет(?:ом|о)", "летом"), (r"осень(?:ю)?", "осенью"), (r"весн(?:ой|а|у)", "весной"),
        (r"(?:ид[её]т )?снег|снегопад|(?:в )?снегу", "в снегу"), (r"(?:ид[её]т |под )?дожд(?:ь|[её]м)", "под дождём"), (r"(?:в )?туман(?:е)?", "в тумане"), (r"(?:в )?гроз(?:а|у)", "в грозу"), (r"(?:в )?шторм", "в шторм"),
    ),
    "th": (
        (r"(?:ตอน)?กลางคืน", "ตอนกลางคืน"), (r"(?:ตอน)?กลางวัน", "ตอนกลางวัน"), (r"(?:ตอน)?เช้า", "ตอนเช้า"), (r"(?:ตอน)?เย็น", "ตอนเย็น"), (r"(?:ตอน)?พระอาทิตย์ตก", "ตอนพระอาทิตย์ตก"), (r"(?:ตอน)?พระอาทิตย์ขึ้น", "ตอนพระอาทิตย์ขึ้น"),
        (r"(?:ใน)?(?:หน้า|ฤดู)หนาว", "หน้าหนาว"), (r"(?:ใน)?(?:หน้า|ฤดู)ร้อน", "หน้าร้อน"), (r"(?:มี)?(?:ฝนตก|หน้าฝน)", "ตอนฝนตก"), (r"(?:มี)?หิมะ(?:ตก)?", "ตอนหิมะตก"), (r"(?:มี|ใน)?หมอก", "ในหมอก"),
    ),
}  # fmt: skip
"""How it is said -> as it is told of what is drawn."""
_AROUND = {
    "en": r"make|do|have|let|can|could|should|be|it|that|this|is|now|then|the|a|same|thing|one|picture|but|only|just|again|please|pls|in|at|with|during|instead|rather|time|look|like|ok|and|no|i|want|i'd",
    "ru": r"сделай|сделайте|сделать|пусть|будет|было|а|и|но|ну|нет|ок|теперь|лучше|давай|можно|то|же|самое|только|такую|такая|такой|хочу|пожалуйста|её|ее|его|это|картинку|на|в|во|время|там|нарисуй|вместо",
    "th": r"ขอ|ช่วย|เปลี่ยน|ทำ|เอา|ให้|เป็น|แบบ|เดิม|เหมือน|แต่|รูป|ภาพ|ฉาก|แทน|ดีกว่า|ตอน|นะ|ค่ะ|คะ|ครับ|คับ|จ้า|หน่อย|ด้วย|ได้ไหม|ได้มั้ย|อยากได้|มี|ใน|ที",
}
_SHEET = lazy(r"\b(?:posters?|flyers?|banners?|logos?|invitations?|covers?|cards?|announcements?)\b|постер|плакат|афиш|баннер|логотип|обложк|открытк|приглашени|флаер|объявлени|โปสเตอร์|แบนเนอร์|โลโก้|ปก|การ์ด|ประกาศ", re.IGNORECASE)
_TOLD_BEFORE = {
    "en": lazy(r",?\s+(?:in (?:winter|summer|spring|autumn|the snow|the rain|the fog|fog|a storm|the morning|the evening)|at (?:night|sunset|sunrise|dawn|dusk))$", re.IGNORECASE),
    "ru": lazy(r",?\s+(?:ночью|дн[её]м|утром|вечером|на закате|на рассвете|зимой|летом|осенью|весной|в снегу|под дожд[её]м|в тумане|в грозу|в шторм)$", re.IGNORECASE),
    "th": lazy(r"\s*(?:ตอน(?:กลางคืน|กลางวัน|เช้า|เย็น|พระอาทิตย์ตก|พระอาทิตย์ขึ้น|ฝนตก|หิมะตก)|หน้า(?:หนาว|ร้อน)|ในหมอก)$"),
}
_LONGEST = 80  # characters


def hour_and_weather(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan of the newest picture then; None for any other message, and where what was made is a sheet or no picture."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST:
        return None
    newest = request.earlier[0]
    target = next((one for one in targets_of(newest, index) if one.ability.tool.domain == "image" and one.place is None), None)
    prompt = str(target.values.get("prompt") or "") if target and len(newest.steps) == 1 and not target.values.get("details") else ""
    told = _told(text) if prompt and not _SHEET.search(prompt) else None
    if target is None or told is None:
        return None
    key, when = told
    bare = _TOLD_BEFORE[key].sub("", prompt)
    return applied(newest, [(target, Change({"prompt": f"{bare}{'' if key == 'th' else ' '}{when}"}))], language, index)


def _told(text: str) -> tuple[str, str] | None:
    """The language and the words for when it is to be; None where something else is said, or nothing of that."""
    key = "th" if re.search("[\u0e00-\u0e7f]", text) else "ru" if re.search("[а-яё]", text, re.IGNORECASE) else "en"
    edge = ("", "") if key == "th" else (r"(?<![\w'-])", r"(?![\w'-])")
    for said, when in _WHEN[key]:
        found = re.search(f"{edge[0]}(?:{said}){edge[1]}", text, re.IGNORECASE)
        rest = f"{text[: found.start()]} {text[found.end() :]}" if found else ""
        if found and not re.search(r"\w", re.sub(f"{edge[0]}(?:{_AROUND[key]}){edge[1]}", " ", rest, flags=re.IGNORECASE)):
            return key, when
    return None
