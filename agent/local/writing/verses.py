# ruff: noqa: E501 - patterns read better unbroken
"""Words to be sung or recited, and no music: "write lyrics about the sea", «напиши частушки про дачу и спой их», "แต่งเนื้อเพลงเกี่ยวกับทะเล", a poem.
They are written as a script is, and read aloud where that is wished; that nobody here rhymes without a language model, or sings, is said before.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.left_out import noted_without
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_ASKS_EN = r"(?:(?:please|pls|can|could|would|will|you|i|i'd|we|like|love|want|need|hey|hi|ok|now|help|to)\b[\s,]*){0,6}"
_VERSE_EN = r"(?:(?:some|the|a|an|my|our|few|short|long|funny|silly|sweet|cute|nice|lovely|little|simple|sad|happy|romantic|birthday|love|rap|new|catchy|easy|four[- ]line|two[- ]line|rhyming|song)\s+){0,5}(?:song lyrics|lyrics|verses?|poems?|rhymes?|limericks?|haikus?|odes?|sonnets?|rap|words(?=\s+(?:to|of|for)\s+(?:(?:an?|the|our|my)\s+)?(?:\w+\s+){0,2}song))"
_ENGLISH = lazy(
    rf"^\W{{0,3}}{_ASKS_EN}(?:(?:write|make up|make|create|compose|come up with|think up|invent|give|do|draft)\s+)(?:me\s+|us\s+)?(?P<verse>{_VERSE_EN})\s+(?:about|on|for|of|to)\s+(?:(?:an?|the|our|my)\s+(?=(?:\w+\s+){{0,2}}song\b))?(?P<song>(?:[\w'-]+\s+){{0,2}}song\s+)?(?:(?<=song )(?:about|for|on|of)\s+)?(?P<what>\S.*)$", re.IGNORECASE | re.DOTALL,
)
_RUSSIAN = lazy(
    r"^\W{0,3}(?:(?:пожалуйста|привет|можешь|а|ну|мне|нам|хочу|нужн[ыао]?|нужен|надо)[\s,]+){0,4}(?:(?:напиши|сочини|придумай|составь|сделай|накидай|написать|сочинить|придумать)(?:те)?\s+)?(?:(?:мне|нам|короткий|короткое|короткие|смешной|смешные|весёлый|весёлые|красивый|детский|простой|небольшой|пару|несколько)\s+){0,4}(?P<verse>(?:текст|слова)\s+(?:для\s+)?(?:[а-яё]+(?:ой|ей)\s+){0,2}(?:песн|песенк|частушк|гимн)[а-яё]*|стих(?:и|отворени[ея]|отворенье|ов|а)?(?![а-яё])|стиш(?:ок|ки)|четверостишие|частушк[иу]|рэп-текст|хокку|куплет[ыа]?)(?:\s+для (?:детей|малышей|ребёнка))?\s+(?:про|об?|обо|на тему|ко дню|на|для)\s+(?P<what>\S.*)$", re.IGNORECASE | re.DOTALL,
)
_THAI = lazy(
    r"^\s*(?:(?:ช่วย|ขอ|รบกวน|อยากได้|อยากให้)\s?){0,3}(?:แต่ง|เขียน|คิด|ทำ|ขอ)?\s?(?P<verse>เนื้อเพลง|เนื้อร้อง|คำร้อง|กลอน(?:แปด|สี่|สุภาพ)?|บทกลอน|โคลง|บทกวี)(?:สั้นๆ|สั้น|น่ารักๆ|ซึ้งๆ)?\s?(?:เกี่ยวกับ|เรื่อง|ให้|ของ|สำหรับ|ถึง)?\s?(?P<what>\S.*)$", re.DOTALL,
)
_WISHES_TH = lazy(r"^\s*(?:ช่วย|ขอ|รบกวน|อยาก|แต่ง|เขียน|คิด|ทำ)")
_SUNG = lazy(
    r"[\s,]*\b(?:and|then)\s+(?:then\s+)?sing\s+(?:it|them|that)?(?:\s*(?:out loud|aloud|to|for|me|us))*(?=\s*(?:$|[.,!?]))|[\s,]*(?<![а-яё])(?:и|а потом|потом)\s+(?:спой|пропой)(?:те)?(?:\s+(?:их|его|её|мне|нам|вслух))*(?=\s*(?:$|[.,!?]))|\s*(?:แล้ว|และ)(?:ก็|ช่วย)?ร้อง(?:เพลง|ให้ฟัง|ให้|ออกมา|ด้วย|หน่อย|นะ|\s)*$", re.IGNORECASE,
)
_ELSE = lazy(
    r"\b(?:videos?|vids?|films?|clips?|reels?|shorts|music|melody|tune|beat|posters?|cards?|pictures?|images?|posts?|captions?|publish|remember|translate)\b"
    r"|(?<![а-яё])(?:видео|ролик|клип|рилс|фильм|музык|мелоди|бит(?![а-яё])|плакат|афиш|открытк|картин|пост(?![а-яё])|подпис|выложи|опубликуй|запомни)[а-яё]*"
    r"|คลิป|วิดีโอ|ดนตรี|ทำนอง|โปสเตอร์|การ์ด|รูป|ภาพ|โพสต์|แคปชั่น|ลงเพจ", re.IGNORECASE,
)
"""Wished for as well, or instead."""
_VERB_LAST = lazy(r"[\s,]+(?:напиши|сочини|придумай)(?:те)?(?: мне)?\W*$", re.IGNORECASE)
_OCCASION = lazy(r"(?:birthday|wedding|anniversary|graduation|retirement|farewell)\s", re.IGNORECASE)
_SCRIPT = {"en": "write a script about {what}", "ru": "напиши сценарий про {what}", "th": "เขียนสคริปต์เรื่อง{what}"}
_NOTE = {
    "en": "real verses take a language model; without one this only asks questions about it",
    "ru": "для настоящих стихов нужна языковая модель, без неё здесь одни вопросы об этом",
    "th": "กลอนหรือเนื้อเพลงจริงๆ ต้องใช้โมเดลภาษา ถ้าไม่มีจะได้เพียงคำถามเกี่ยวกับเรื่องนี้",
}
_SING = {"en": "sing", "ru": "спеть", "th": "ร้องเพลง"}
_LONGEST = 300


def verses(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a script about that, which says what verses take; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST or "\n" in text or _ELSE.search(text):
        return None
    found = _ENGLISH.match(text) or _RUSSIAN.match(text) or (_THAI.match(text) if _WISHES_TH.match(text) else None)
    if found is None:
        return None
    language = detect(text, request.language)
    what = _VERB_LAST.sub("", _SUNG.sub("", found["what"]))
    song = (found.groupdict().get("song") or "") if language == "en" else ""
    what = f"the {song.split()[0]} of {what}" if _OCCASION.match(song) else what
    plan = again(replace(request, text=_SCRIPT.get(language, _SCRIPT["en"]).format(what=what), earlier=(), recent=()))
    writes = {a.tool.name for a in index.abilities if a.operation is None and a.tool.domain == "script" and {"topic", "style"} <= a.tool.input.model_fields.keys()}
    if not plan.steps or plan.steps[0].tool not in writes or any(step.tool not in writes and not step.tool.startswith("voice.") for step in plan.steps):
        return None
    if _SUNG.search(found["what"]):
        plan = noted_without(plan, _SING.get(language, _SING["en"]), language)
    first, *others = plan.steps
    first = first.model_copy(update={"title": re.sub(r"\)$", "; ", first.title) + f"{_NOTE[language]})" if first.title.endswith(")") else f"{first.title} ({_NOTE.get(language, _NOTE['en'])})"})
    return plan.model_copy(update={"steps": [first, *others], "goal": "; ".join(dict.fromkeys(step.title for step in (first, *others)))})
