# ruff: noqa: E501 - patterns read better unbroken
"""Words for what was just made, and how they are to sound: «подпись к нему напиши, только не занудную», "a caption to go with it, not boring",
"แคปชั่นสำหรับคลิปนี้ ไม่เอาน่าเบื่อ". They are about what was made; a tone, which nobody here can promise, is said to be left out and is no subject.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.drafting.left_out import said_without
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_LONGEST, _MOST_WORDS = 140, 8
_WRITER = "script.metadata"
_NOUN = {
    "ru": lazy(r"(?<![а-яё])(?:подпис(?:ь|и|ю|ьку|очку)|описани[ея]|текст(?:ик)?)(?![а-яё])", re.IGNORECASE),
    "en": lazy(r"\b(?:(?:an?|the|some|its)\s+)?(?:captions?|descriptions?|text|blurb)\b(?!\s+(?:on|over)\b)", re.IGNORECASE),
    "th": lazy(r"แคปชั่น|แคปชัน|แคป(?!ซูล)|คำบรรยาย"),
}
_FOR_IT = {
    "ru": lazy(
        r"(?<![а-яё])(?:к|ко|под|для)\s+(?:(?:эт|мо|наш|перв|последн)[а-яё]+\s+)?(?:н(?:ему|ей|его|её|ее|им)|эт(?:ому|ой|от|о)|рил[сз][а-яё]{0,2}|роли(?:к|ку|ка)|видео|видос[уа]?|видосик[уа]?|клип[уа]?|картинк[еуи]|картиночк[еуи]|фото|фотк[еуи]|посту?|сторис|афиш[еуи]|баннер[уа]?|открытк[еуи]|плакат[уа]?|шортс[уа]?|обложк[еуи])(?![а-яё])", re.IGNORECASE,
    ),
    "en": lazy(r"\b(?:for|to go with|to match|to|under|with)\s+(?:it|that|this|(?:the|this|that|my)\s+(?:reel|video|clip|picture|photo|pic|post|film|short|image|poster|banner|story))\b(?! (?:about|of)\b)", re.IGNORECASE),
    "th": lazy(r"(?:ให้|สำหรับ|ของ|กับ|ลง)?(?:(?:คลิป|รูป|ภาพ|วิดีโอ|วีดีโอ|โพสต์|รีล(?:ส์)?)(?:นี้|นั้น|เมื่อกี้|อันนี้)|มัน(?!ๆ)|อันนี้)"),
}
_READ_ALOUD = lazy(r"текст\w*\s+для\s+(?:\w+\s+)?(?:рил|роли|виде|клип|шортс)|\btext\s+for\s+(?:the|this|that|my)\s+(?:reel|video|clip|film|short)\b|(?:text|текст)\w*\s+(?:to|to read|для озвучки)\b", re.IGNORECASE)
"""What is said in a film, and no words to post it with."""
_VERB = {
    "ru": lazy(r"(?<![а-яё])(?:(?:на)?пиши|придумай|сделай|сочини|набросай|накидай|дай|давай|составь|черкани|подкинь|накатай|забацай|запили|нужн[аоы]|нужен|надо|хочу|хотелось бы|можно|можешь|написать|придумать)(?:те)?(?![а-яё])", re.IGNORECASE),
    "en": lazy(r"\b(?:write|make it|make|keep it|keep|jot down|draft|give me|give it|come up with|think (?:up|of)|do|need|want|would like|can you|could you|let'?s have)\b", re.IGNORECASE),
    "th": lazy(r"ช่วย|ขอ|เขียน|คิด|แต่ง|ทำ|อยากได้|เอา(?!ท์)"),
}
_PLACE = {
    "ru": lazy(r"(?<![а-яё])(?:для|в|во|на|под)\s+(?P<place>(?:инст|телег|телеграм|тик-?ток|ютуб|фейсбук|вк|тг|фб)[а-яё]*)(?![а-яё])", re.IGNORECASE),
    "en": lazy(r"\b(?:for|on)\s+(?P<place>insta(?:gram)?|ig|tik ?tok|facebook|fb|youtube|telegram|twitter)\b", re.IGNORECASE),
    "th": lazy(r"(?:สำหรับ|ลง|ใน)\s?(?P<place>ไอจี|ig|instagram|ติ๊กต็?อก|tiktok|เฟ[ซส](?:บุ๊?[กค])?|facebook|fb|ยูทูป|ยูทูบ|youtube|เทเลแกรม|telegram)", re.IGNORECASE),
}
_SHORT = {
    "ru": lazy(r"(?<![а-яё])(?:по)?(?:коротк[а-яё]+|короче|коротенько|кратк[а-яё]+|кратко|коротко)(?![а-яё])", re.IGNORECASE),
    "en": lazy(r"\b(?:(?:a )?short(?: one)?|brief|shorter)\b", re.IGNORECASE),
    "th": lazy(r"สั้น(?:ๆ|\s?สั้น)?"),
}
_TONE = {
    "ru": lazy(
        r"(?:только|но|и|а|не|без|с|со|чуть|немного|очень|более|менее|как[а-яё]+-нибудь|что-нибудь|что-то|чтобы?|была|пожалуйста|плиз|мне|ещё|еще|теперь|прям|такую|такое|на|в|слишком|сильно|особо|по|был[оаи]?"
        r"|юмор\w*|пафос\w*|воды|шутк\w*|шуточк\w*|ирони\w*|ты|вы|душой|душевно|огоньком|интриг\w*|занудств\w*|канцелярит\w*|официоза|весело|смешно|живо|тепло|скучно|занудно|нежно|интересно"
        r"|по-\w+|по\w{2,}(?:ее|ей|че|ше|ще)|\w{2,}(?:ую|юю|ое|ее|ый|ий))", re.IGNORECASE,
    ),
    "en": lazy(
        r"(?:but|not|just|something|one|and|with|a|an|bit|of|more|less|too|please|pls|no|in|very|really|kind|sort|little|so|nothing|me|i|now|also|only|that'?s|that|is|are|should|be|it|sounds?|tone|way|style|voice|humou?r|jokes?"
        r"|fun|funny|boring|dull|dry|cheesy|corny|cringe|cringy|cute|warm|cosy|cozy|friendly|catchy|clever|witty|cheeky|lively|playful|serious|formal|casual|interesting|exciting|engaging|emotional|romantic|gentle|tender|bold|punchy|smart|cool|sweet|light|honest|natural|human|salesy|pushy|stiff|generic|bland|silly|sassy|edgy|quirky|poetic|professional|personal|inspiring|dramatic|happy|upbeat|chill|nice|good|great)", re.IGNORECASE,
    ),
    "th": lazy(
        r"(?:ไม่|อย่าให้|ให้|แบบ|แนว|ดู|น่าเบื่อ|เชย|เวอร์|ทางการ|จืด|เลี่ยน|ขายของ|ตลก|ฮา|กวน|น่ารัก|สนุก|จริงใจ|อบอุ่น|เป็นกันเอง|ดึงดูด|ปัง|น่าสนใจ|ขี้เล่น|ซึ้ง|หวาน|เท่|มีสไตล์|เกินไป|เกิน|มาก|ๆ|หน่อย|นิด|ด้วย|ที|นะ|น้า|ครับ|คับ|ค่ะ|คะ|จ้า|แต่|และ|\s)+"
    ),
}
"""Words that tell how it is to sound, and those between them."""
_OPENING = {"ru": lazy(r"^(?:только|но|и|а|с|чтобы?)\s+(?=(?:не|без|на|по)\s)|^(?:только|но|и|а|чтобы?)\s+", re.IGNORECASE), "en": lazy(r"^(?:but|and|just|only)\s+", re.IGNORECASE), "th": lazy(r"^แต่")}
_POLITE = lazy(r"(?:[\s,]*(?<!\w)(?:please|pls|пожалуйста|плиз|мне|me|i|now|теперь|ещё|еще)(?!\w))+|(?:หน่อย|ด้วย|ที|นะ|ครับ|คับ|ค่ะ|คะ|จ้า|ให้|\s)+$", re.IGNORECASE)
_PUT = {"ru": "напиши {}подпись к нему{}", "en": "write a {}caption for it{}", "th": "เขียนแคปชั่น{}ให้มัน{}"}
_FOR_PLACE = {"ru": " для {}", "en": " for {}", "th": "สำหรับ{}"}
_SHORTLY = {"ru": "короткую ", "en": "short ", "th": "สั้นๆ"}


def caption_of_it(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the words for what was made, with the tone that is left out; None for a message that says anything else."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST or _READ_ALOUD.search(text):
        return None
    language = detect(text, request.language)
    if language not in _NOUN or not (_NOUN[language].search(text) and _FOR_IT[language].search(text)):
        return None
    place, short = _PLACE[language].search(text), _SHORT[language].search(text)
    left = text
    for named in (_FOR_IT, _NOUN, _PLACE, _SHORT, _VERB):
        left = named[language].sub(" ", left)
    tone = _tone(left, language)
    if tone is None:
        return None
    put = _PUT[language].format(_SHORTLY[language] if short else "", _FOR_PLACE[language].format(place["place"]) if place else "")
    if put == text:
        return None
    plan = again(replace(request, text=put))
    written = {step.tool for step in plan.steps} == {_WRITER}
    return said_without(plan, tone, language) if written and tone else plan if written else None


def _tone(left: str, language: str) -> str | None:
    """How the words are to sound, in the message's own words; empty where that is not said, None where anything else is left."""
    said = " ".join(re.sub(r"[^\w\s\u0e00-\u0e7f'’-]", " ", left).split())
    if language == "th":
        whole = not said or _TONE["th"].fullmatch(said) is not None
    else:
        words = said.split()
        whole = len(words) <= _MOST_WORDS and all(_TONE[language].fullmatch(word) for word in words)
    said = " ".join(_POLITE.sub(" ", said).split())
    return _OPENING[language].sub("", said) if whole else None
