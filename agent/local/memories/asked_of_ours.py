# ruff: noqa: E501 - patterns read better unbroken
"""Questions whose answer the person told, or nobody: "when do the choir rehearse?", «во сколько открывается кофейня?», "คลาสโยคะเริ่มกี่โมงนะ",
"what did I say my dog was called?"; and all that is remembered, asked for as data: "show me all you keep about me". They are looked for among
what is remembered, by what they are about. When a post goes out is asked of the posts.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.memories.recalled import looks_for
from agent.local.words import normalise
from agent.patterns import lazy
from memory.words import terms
from tools.plan import Plan

_LEAD = r"(?:(?:hey|hi|so|ok(?:ay)?|and|btw|jarvis|sorry|remind me|tell me|wait|quick question|can you (?:tell|remind) me|do you (?:know|remember))[\s,:]+)*"
_LEAD_RU = r"(?:(?:а|и|ну|слушай|эй|джарвис|погоди|напомни(?:те)?(?: мне)?|(?:под)?скажи(?:те)?(?: мне)?|не помнишь|кстати)[\s,:]+)*"
_OF_POSTS = lazy(
    r"\b(?:posts?|posted|posting|publish\w*|upload\w*|schedul\w*|videos?|vids?|clips?|reels?|shorts?|tiktoks?|films?|pictures?|pics?|photos?|posters?|flyers?|stories|captions?|carousels?|go(?:es|ing)? (?:out|live|up)|come out|it|this|that|these|those|you|u|your)\b"
    r"|(?<![а-яё])(?:пост|публик|опублик|выкл|вылож|выйд|выход(?!н)|ролик|видео|видос|клип|рилс|шортс|фильм|сторис|картин|фот|афиш|плакат|постер|ты|вы|тебя|вас)(?:[а-яё]{0,8})(?![а-яё])"
    r"|คลิป|วิดีโอ|วีดีโอ|โพส|รูป|ภาพ|โปสเตอร์|รีล|สตอรี|แคปชั่น|แคปชัน|เผยแพร่|ตั้งเวลา|ลง|เธอ|คุณ|อันนี้", re.IGNORECASE,
)
"""Of what goes out or was made here, or of JARVIS itself."""
_DOES = r"(?:meet|rehearse|practi[sc]e|train|start|begin|kick off|finish|end|open|close|shut|run|play|perform|sing|gather|leave|arrive|have|get|work|teach|happen|take place|come|pick up|see)"
_EVENT = r"(?:class(?:es)?|lessons?|choirs?|bands?|practices?|rehearsals?|sessions?|meetings?|training|gigs?|concerts?|shows?|markets?|fairs?|part(?:y|ies)|workshops?|clubs?|courses?|birthdays?|appointments?|holidays?|tournaments?|match(?:es)?|games?|exams?|openings?|deadlines?)"
_WHEN_EN = lazy(
    rf"{_LEAD}(?:when|what times?|(?:what|which) days?|where|how often)\s+(?:do|does|did)\s+(?P<en>(?:(?:the|our|my|a|an)\s+[^?,;]{{2,40}}?|we|i|(?:[\w'é-]+\s)?[\w'é-]*(?:choir|band|class|club|shop|group|kids|team|studio|practice)s?)\s+{_DOES}\b[^?,;]{{0,40}})"
    rf"|{_LEAD}(?:when|what times?|(?:what|which) days?|where)(?:'s| is| are|s)\s+(?P<en2>(?:(?:the|our|my|next)\s+){{0,2}}(?:[\w'é-]+\s+){{0,3}}?{_EVENT}(?:\s+(?:on|at|in|this|next|for)\s+[\w' ]{{2,20}})?(?: again)?)",
    re.IGNORECASE,
)
_ASKS_RU = r"(?:когда|где|во сколько|со скольки|до скольки|с какого часа|по каким дням|как часто)"
_OURS_RU = (
    r"(?:хор|групп|клуб|кружок|кружк|секци|класс|курс|репетици|урок|занят|тренировк|мастерск|кофейн|магазин|школ|студи|рын|ярмарк|салон|пекарн|кафе|бар|ресторан|библиотек|спортзал|зал|бассейн|концерт|собрани|встреч|сын|доч|муж|жен|дет|команд|ансамбл|оркестр|театр|мастер-класс|лавк|клиник|турнир|ателье)[а-яё-]*"
)
_DOES_RU = r"(?:репетиру|собира|встреча|занима|трениру|открыва|закрыва|начина|заканчива|конча|работа|проход|игра|по[её]|уч|вед|быва|ход|выступа|открыт|закрыт|стартует)[а-яё]*"
_WHEN_RU = lazy(
    rf"{_LEAD_RU}{_ASKS_RU}\s+(?P<ru>(?:(?:[а-яё-]+\s+){{0,3}}?{_DOES_RU}\s+(?:[а-яё-]+\s+){{0,3}}?{_OURS_RU}|(?:[а-яё-]+\s+){{0,3}}?{_OURS_RU}\s+(?:[а-яё-]+\s+){{0,3}}?{_DOES_RU}|(?:у\s+)?(?:наш|мо)[а-яё]+\s+(?:[а-яё-]+\s+){{0,3}}?{_DOES_RU}|(?:у\s+)?(?:нас|меня)\s+(?:[а-яё-]+\s+){{0,3}}?(?:{_OURS_RU}|{_DOES_RU})|у\s+(?:[а-яё-]+\s+){{1,2}}?{_OURS_RU})(?:\s+[а-яё ]{{2,30}})?)(?:,?\s+(?:напомни|не помнишь|скажи)(?:те)?)?",
    re.IGNORECASE,
)
_SOFT_TH = r"(?:บ้าง|นะ|น้า|อะ|อ่ะ|ล่ะ|หว่า|ครับ|คับ|ค่ะ|(?<!โย)คะ|\s)*"
_WHEN_TH = lazy(
    rf"\s*(?P<th>[ก-๙][ก-๙A-Za-z ]{{1,30}}?(?:ซ้อม|เปิด|ปิด|เริ่ม|เลิก|เจอกัน|เรียน|สอน|นัด|ประชุม|หยุด)[ก-๙]{{0,12}}?)\s?(?:วันไหน|วันอะไร|กี่โมง|เมื่อไหร่|เมื่อไร|ที่ไหน|ตอนไหน|ตรงไหน){_SOFT_TH}(?P<day>วัน[ก-๙]{{2,12}}?)?{_SOFT_TH}"
)
_SAID = r"(?:say|tell you|mention|call|write)"
_TOLD_EN = lazy(
    rf"{_LEAD}(?:what|when|where|which \w+|what \w+|how much|how many|who) did (?:i|we) {_SAID}(?: to you)?(?: that)?\s+(?P<en>(?!about\b)[^?,;]{{2,60}}?)(?:\s+(?:was|is|were|are|called|again))*"
    rf"|{_LEAD}(?:did|have) (?:i|we) (?:ever |already )*(?:tell|told|mention(?:ed)?)(?: you)?(?: about)?\s+(?P<en2>(?!to\b)[^?,;]{{2,60}}?)(?:\s+(?:yet|before|already))?",
    re.IGNORECASE,
)
_TOLD_RU = lazy(
    rf"{_LEAD_RU}(?:как|что|когда|где|сколько|какой|какая|какое|какие),?\s+(?:(?:я|мы)\s+)?(?:тебе\s+)?(?:говорил|сказал|рассказывал|упоминал)[аи]?,?\s+(?:(?:называется|называются|зовут|стоит|стоят|что|про|обо?|о)\s+)*(?P<ru>[^?,;]{{2,60}})"
    rf"|{_LEAD_RU}(?:(?:я|мы)\s+)?(?:тебе\s+|уже\s+)*(?:говорил|сказал|рассказывал|упоминал)[аи]?(?:\s+(?:ли|я|тебе|уже|когда-нибудь))*\s+(?:про|об?|что)\s+(?P<ru2>[^?,;]{{2,60}})(?=\?)",
    re.IGNORECASE,
)
_ME_TH = r"(?:ฉัน|ผม|หนู|เรา|พี่|ดิฉัน)"
_TOLD_TH = lazy(
    rf"\s*(?:แล้ว|เออ|เอ่อ|อ้าว|เอ้)?(?:ที่)?(?:เธอ|คุณ|{_ME_TH})?(?:ยัง|ที่)?(?:เคย)?(?:จำ|จด|บันทึก|บอก|พูด|เล่า)(?:เธอ|คุณ|ไป|ไว้|ได้|ให้ฟัง|แล้ว|หรือยัง|รึยัง|อะไร|บ้าง)*\s?(?:เรื่อง|เกี่ยวกับ|ว่า|(?=ชื่อ|เบอร์|วันเกิด|ที่อยู่|ราคา))\s?(?P<th>[ก-๙A-Za-z0-9 ]{{2,40}}?)"
    r"(?:ที่(?:เคย)?บอก)?(?:อะไร|ยังไง)?(?:ไว้|ไป|ให้ฟัง|แล้ว|อะไร|ชื่ออะไร|เท่าไหร่)*(?P<asks>(?:บ้าง|ไหม|มั้ย|มั๊ย|หรือยัง|รึยัง|ยัง|หรือเปล่า|รึเปล่า|ป่าว|นะ|น้า|หว่า|อะ|อ่ะ|ล่ะ|ครับ|คับ|ค่ะ|(?<!โย)คะ)*(?:\s+(?:ยัง)?จำได้(?:ปะ|ป่ะ|ป่าว|ไหม|มั้ย|หรือเปล่า)?(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*)?)\s*"
)
_ASKS_TH = lazy(r"บ้าง|ไหม|มั้ย|มั๊ย|ยัง$|เปล่า|ป่าว|ป่ะ|ปะ")
_ASKED_TH = lazy(r"อะไร|เท่าไหร่|(?:หรือ|รึ)ยัง")
"""Thai: asks by its end, or by a word within."""
_ALL_EN = r"(?:keep|kept|have|hold|know|store|stored|got|remember|saved?|noted)"
_ALL = lazy(
    rf"{_LEAD}(?:(?:please|pls)\s+)?(?:send|show|give|tell|list|read)(?: me| us)?\s+(?:everything|all|whatever|all (?:of )?(?:the |my )?(?:data|info|information|notes|stuff|things)|the data|what)(?: that)?\s+(?:you(?:'ve| have)?|u)\s+{_ALL_EN}(?: stored| saved| kept| down| got)?\s+(?:about|on|of)\s+(?:me|us)(?: please)?"
    rf"|{_LEAD}what (?:data|info|information|things?|stuff) (?:do|have) (?:you|u) (?:have |got |)*(?:{_ALL_EN}\s?)+(?:about|on|of)\s+(?:me|us)"
    rf"|{_LEAD_RU}(?:пожалуйста\s+)?(?:пришли|покажи|дай|скинь|выведи|перечисли|расскажи)(?:те)?(?:\s+мне)?\s+(?:вс[её]|все данные|всю информацию),?\s+(?:что|которы[а-яё]+|котору[а-яё]+)\s+(?:(?:ты|вы|обо мне|о нас|про меня|про нас|там)\s+)*(?:знае|храни|помни|собрал|запомнил|записал)[а-яё]*(?:\s+(?:обо мне|о нас|про меня|про нас))*"
    rf"|{_LEAD_RU}(?:какие|что за|какую)\s+(?:данные|сведения|информаци[яю])\s+(?:(?:ты|вы|обо мне|о нас|про меня|про нас|там|у тебя)\s+)*(?:знае|храни|помни|собрал|запомнил|записан|есть)[а-яё]*(?:\s+(?:обо мне|о нас|про меня|про нас))*"
    rf"|\s*(?:เธอ|คุณ|นาย)?(?:เก็บ|จำ|มี|รู้)(?:ข้อมูล)?อะไร(?:ของ|เกี่ยวกับ){_ME_TH}(?:ไว้|อยู่)*{_SOFT_TH}|\s*(?:ขอ|ดู|แสดง|ส่ง|บอก)+(?:ข้อมูล|ทุกอย่าง|สิ่ง)(?:ทั้งหมด)?(?:ที่)(?:เธอ|คุณ|นาย)?(?:เก็บ|จำ|มี|รู้)(?:ไว้)?(?:ของ|เกี่ยวกับ)?{_ME_TH}(?:ให้|หน่อย|ที|ทั้งหมด)*{_SOFT_TH}",
    re.IGNORECASE,
)
"""All that is remembered, asked for as one's data."""
_LEFT_EN = lazy(r"^(?:the|our|my|a|an|we|i|that|next)\s+|\s+(?:again|please|pls)$", re.IGNORECASE)
_LEFT_RU = lazy(r"^(?:у (?:нас|меня)|наш[а-яё]*|мо[йяеёию]|мои)\s+|\s+(?:там|обычно|вообще)$", re.IGNORECASE)
_ENDS = lazy(r"[\s?!.]+$")
_LONGEST = 160  # characters


def asked_of_ours(request: Request, index: Matcher) -> Plan | None:
    """The plan that looks for the answer among what was told; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST:
        return None
    language = detect(text, request.language)
    plain = _ENDS.sub("", text)
    if _ALL.fullmatch(plain):
        return looks_for(index, "", text, language)
    asks = text.rstrip().endswith("?")
    when = next(filter(None, (pattern.fullmatch(plain) for pattern in (_WHEN_EN, _WHEN_RU, _WHEN_TH))), None)
    if when and not _OF_POSTS.search(plain):
        return _about(when, index, text, language)
    told = _TOLD_EN.fullmatch(plain) or _TOLD_RU.fullmatch(f"{plain}?" if asks else plain) or _TOLD_RU.fullmatch(plain)
    if told is None and (thai := _TOLD_TH.fullmatch(plain)) and (_ASKS_TH.search(thai["asks"]) or _ASKED_TH.search(plain)):
        told = thai
    return _about(told, index, text, language) if told else None


def _about(match: re.Match[str], index: Matcher, text: str, language: str) -> Plan | None:
    """The plan that looks for what such a question is about; None where that is nothing to look for by."""
    named = match.groupdict()
    asked = next(value for name, value in named.items() if value and name not in ("day", "asks")).strip()
    asked = f"{asked}{named.get('day') or ''}"
    for _ in range(2):
        asked = _LEFT_RU.sub("", _LEFT_EN.sub("", asked)).strip()
    return looks_for(index, asked, text, language) if terms(asked) else None
