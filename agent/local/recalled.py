# ruff: noqa: E501 - patterns read better unbroken
"""A question about what is remembered goes on as it was asked: "what's my brand colour again" is looked for by its words, not by "everything"."""

from __future__ import annotations

import re

from agent.contract import Request
from agent.local import wording
from agent.local.abilities import Ability
from agent.local.matching import Matcher
from agent.local.words import normalise
from memory.words import terms
from tools.plan import Plan, Step

_GREETS = re.compile(r"^\W*(?:(?:hey|hi|so|ok(?:ay)?|and|btw|jarvis|sorry|remind me|tell me|а|и|ну|слушай|напомни(?: мне)?|скажи|подскажи|че|чё|джарвис)(?![а-яё\w])[\s,:]*)+", re.IGNORECASE)
_LEADS = re.compile(
    r"^\W*(?:(?:hey|hi|so|ok(?:ay)?|and|btw|jarvis|sorry|remind me(?: again)?|tell me(?: again)?|can you (?:tell|remind) me|do you (?:know|remember)|again|quick question)\b[\s,:]*|(?:а|и|ну|слушай|напомни(?: мне)?|скажи(?: мне)?|подскажи|че|чё|чо|ты помнишь|помнишь|знаешь|джарвис|не помнишь|не знаешь)(?![а-яё])[\s,:]*)*"
    r"(?:(?:what time|what(?:'s| is| are| was| were|s)?|who(?:'s| is| are)?|which|when(?:'s| is| are| do| does| did)?|where(?:'s| is| are| do| does| did)?|how (?:much|many|old|long|often)(?: (?:is|are|does|do|did))?|how(?:'s| is| are)?|is|are|do|does|did)\b\s*|(?:какой|какая|какие|какое|какого|каких|кто|что|где|куда|когда|сколько|во сколько|как|почём|почем)(?![а-яё])\s*)?"
    r"(?:(?:у меня|у нас|мы|наш\w*|стоит|стоят|называется|зовут|there|it that|we|i|my|our|the)(?![а-яё\w])\s*)*",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"(?:\b(?:again|please|pls|called|do you (?:know|remember)|remember)\b|(?<![а-яё])(?:пожалуйста|напомни|не помнишь|помнишь|называется)(?![а-яё])|(?:คือ)?(?:อะไร|เท่าไหร่|เท่าไร|กี่บาท|กี่โมง|วันไหน|ที่ไหน|ตรงไหน|เมื่อไหร่|เมื่อไร|ยังไง|อย่างไร|ใคร|แบบไหน)|จำได้(?:ไหม|มั้ย|ป่าว|หรือเปล่า)|ได้(?:ไหม|มั้ย)|บ้าง|นะ|น้า|หรอ|เหรอ|ครับ|ค่ะ|คะ|จ๊ะ|ล่ะ|[\s?!.,])+$",
    re.IGNORECASE,
)
_VERBS = re.compile(r"\b(?:do|does|did|uses?|gets?)\b", re.IGNORECASE)
_LONGEST = 200  # characters: a longer text is no such question
_OF_MEMORY = re.compile(
    r"\b(?:remember\w*|know\w*|knew|memor\w+|saved?|stored?|noted?|learn(?:ed|t)|told|tell|said|say|list|show|everything|anything|stuff|things?|far|you)\b"
    r"|(?<![а-яё])(?:помн\w+|запомн\w+|зна\w+|памят\w+|покаж\w+|список|записал\w*|говорил\w*|рассказ\w+|сохранил\w*|вообще|че|чё)(?![а-яё])|จำ|รู้|ความจำ|เกี่ยวกับ|เรื่อง|ดู|แสดง|บอก|ทั้งหมด|อะไร|บ้าง|ได้|เคย|ไหม|มั้ย|ไว้|ฉัน|ผม|หนู|เรา|คุณ|เธอ|นะ|ครับ|ค่ะ|คะ",
    re.IGNORECASE,
)
"""What is said of remembering itself, and not of what."""
_HAS = r"(?:phone|number|address|colou?rs?|palette|voice|style|tone|font|logo|slogan|motto|tagline|website|site|handle|instagram|line id|email|hours|opening hours|schedule|prices?|price list|name|wifi|hashtags?|audience|brand (?:colou?rs?|voice|font))"
_HAS_RU = r"(?:телефон|номер|адрес|цвет\w*|палитр\w+|голос|стил\w+|тон|шрифт|логотип|слоган|девиз|сайт|ник|инстаграм|почта|график|часы|расписани\w+|цен\w+|прайс|им[яе]|хештег\w*|аудитори\w+)"
_HAS_TH = r"(?:เบอร์(?:โทร)?|ที่อยู่|สี(?:แบรนด์)?|โทน|เสียง|สไตล์|ฟอนต์|โลโก้|สโลแกน|เว็บ(?:ไซต์)?|ไลน์|ไอจี|อีเมล|เวลาเปิด|ชื่อ|แฮชแท็ก)"
_WORK = r"(?:it|this|that|video|clip|short|film|picture|poster|song|reel|file)"
_WHOSE = r"(?:my|our|(?-i:(?:[A-Z][\w&]*\s?)+'s)|the (?!(?:last|first|second|new) )(?!video|clip|short|film|picture|poster|song|reel|file)[\w'&]+(?: [\w'&]+)?'s)"
_OF_BUSINESS = re.compile(
    rf"(?:what(?:'?s| is| are| was)?|which)\s+{_WHOSE}\s+(?:\w+\s+){{0,2}}?{_HAS}(?: again)?|(?:what|which)\s+{_HAS}\s+(?:do|does|is|are|did)\s+(?!(?:i|you|it|this|that|they)\b)(?:the |our |my )?(?!{_WORK}\b)[\w'& -]{{2,40}}?(?:\s+(?:use|have|get|like|want|take|need|prefer|again)s?)*"
    r"|who(?:'s| is| are)\s+(?:my|our)\s+(?:clients?|customers?)|какие у (?:меня|нас) (?:клиенты|заказчики)|кто (?:мои|наши|у меня|у нас) (?:клиенты|заказчики)|ลูกค้า(?:ของ)?(?:ฉัน|ผม|เรา|หนู)?(?:มี)?(?:ใคร|ร้านไหน|เจ้าไหน)บ้าง"
    r"|(?:what time|when|which days?|what days?|what hours)\s+(?:do|does|are|is)\s+(?:we|our \w+(?: \w+)?)\s+(?:usually |normally )?(?:open(?:ed|ing)?|clos(?:e|ed|ing))(?: (?:on|till|until|at) [\w ]{2,20}| again)?"
    rf"|how much (?:is|are|does|do)\s+(?:our|my|a|the)\s+(?!(?:\w+\s+)?{_WORK}s?\b)[\w' -]{{2,30}}?(?:\s+(?:at|in)\s+(?:my|our)\s+\w+|\s+cost(?: again)?| again)"
    rf"|(?:а |и |ну )?(?:какой|какая|какие|какое|что за|напомни|каков)\s+{_HAS_RU}\s+(?:у|для)\s+(?!(?:ролик|видео|клип|картин|песн|него|неё|нее|них|тебя|вас|это)\w*)[а-яёa-z«»\" -]{{2,40}}"
    r"|(?:а |и |ну )?(?:во сколько|когда|с какого часа|до скольки|по каким дням|в какие дни)\s+(?:мы|у нас|наш\w*(?: [а-яё]+)?)\s+(?:открыва\w+|закрыва\w+|открыт\w*|закрыт\w*|работа\w+|выходн\w+)(?: [а-яё ]{2,20})?"
    r"|(?:а |и |ну )?сколько\s+(?:у нас\s+|у меня\s+)?стоит\s+(?:у нас|у меня|наш\w*|мо[йяёи])(?!\s*(?:ролик|видео|клип))(?:\s+[а-яё -]{3,30})?|(?:а |и |ну )?сколько\s+(?:у нас|у меня)\s+стоит\s+(?!ролик|видео|клип)[а-яё -]{3,30}"
    r"|(?:แล้ว)?(?:ร้าน|เรา|คลินิก|คาเฟ่|ยิม)[\u0e00-\u0e7f]{0,20}?(?:เปิด|ปิด|หยุด)(?:ร้าน)?(?:ถึง|ตอน|ทุก)?(?:กี่โมง|วันไหน|เมื่อไหร่|เมื่อไร|วันอะไร)(?:บ้าง|นะ|คะ|ครับ|ค่ะ)*"
    rf"|(?!คลิป|วิดีโอ|รูป|เพลง|อันนี้)[\u0e00-\u0e7fA-Za-z ]{{2,30}}?ใช้\s?{_HAS_TH}(?:อะไร|ไหน|แบบไหน)(?:นะ|คะ|ครับ|ค่ะ|บ้าง)*|{_HAS_TH}(?:ของ)?(?!คลิป|วิดีโอ|รูป|เพลง)[\u0e00-\u0e7fA-Za-z ]{{2,30}}?(?:คือ)?(?:อะไร|เบอร์อะไร|ที่ไหน|สีอะไร)(?:นะ|คะ|ครับ|ค่ะ)*"
    r"|(?:บัตร|ค่าเข้า|ค่าเรียน|ค่าสมาชิก|สมาชิก|แพ็กเกจ)[\u0e00-\u0e7f ]{0,20}?(?:ราคา)?(?:เท่าไหร่|เท่าไร|กี่บาท)(?:นะ|คะ|ครับ|ค่ะ)*",
    re.IGNORECASE,
)
"""Asks what one's own business, or a client's, is like: that is known from what was told, or not at all."""
_SHORTLY = re.compile(rf"(?:{_HAS_RU})\s+(?:у\s+|для\s+)?(?!(?:ролик|видео|клип|картин|песн|него|неё|них)\w*)[а-яё\" -]{{3,40}}|(?:the |our )?[\w'& ]{{3,40}}(?<! video)(?<! clip) (?:phone(?: number)?|address|website|opening hours|slogan)", re.IGNORECASE)
"""So too, as a question of two words."""
_ABOUT = re.compile(r"(?:\b(?:about|on|of)|(?<![а-яё])(?:про|обо?|о)|เกี่ยวกับ|เรื่อง)\s*$", re.IGNORECASE)


def of_business(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan that looks for what is known of one's own business or of a client's; None where nothing of the kind is asked."""
    text = normalise(request.text)
    if len(text) > _LONGEST:
        return None
    plain = re.sub(r"[\s?!.]+$", "", _GREETS.sub("", text))
    ability = next((ability for ability in index.abilities if _takes_a_question(ability)), None)
    asks = _OF_BUSINESS.fullmatch(plain) or (text.rstrip().endswith("?") and _SHORTLY.fullmatch(plain))
    if ability is None or request.question or request.attachments or not asks or not (asked := asked_about(text)):
        return None
    title = wording.sentence([wording.part_title(ability, {"query": asked}, text, language)])
    return Plan(goal=title, steps=[Step(id=ability.name, tool=ability.tool.name, title=title, args={"query": asked})])


def _takes_a_question(ability: Ability) -> bool:
    info = ability.tool.input.model_fields.get("query")
    extra = info.json_schema_extra if info is not None else None
    return isinstance(extra, dict) and bool(extra.get("question"))


def as_asked_for(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan of a question about what is remembered, with the question's own words to look for; any other plan as it is."""
    step = plan.steps[0] if len(plan.steps) == 1 else None
    ability = next((ability for ability in index.abilities if step is not None and ability.tool.name == step.tool), None)
    if step is None or ability is None or request.question or not _takes_a_question(ability):
        return plan
    text, given = normalise(request.text), str(step.args.get("query") or "")
    at = text.lower().find(given.lower()) if given else -1
    if at >= 0 and _ABOUT.search(text[:at]):
        return plan
    asked = asked_about(text)
    if not asked or asked == given:
        return plan
    args = {**step.args, "query": asked}
    title = wording.sentence([wording.part_title(ability, args, text, language)])
    return Plan(goal=title, steps=[step.model_copy(update={"args": args, "title": title})])


def asked_about(text: str) -> str:
    """What a question asks about, in its own words; empty where it asks for all that is remembered."""
    if not terms(_OF_MEMORY.sub(" ", text)):
        return ""
    plain = _ENDS.sub("", text)
    bare = " ".join(_VERBS.sub(" ", _LEADS.sub("", plain)).split()).strip(" ,.:;-")
    return bare if terms(bare) else plain
