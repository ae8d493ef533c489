# ruff: noqa: E501 - patterns read better unbroken
"""A question about what is remembered goes on as it was asked: "what's my brand colour again" is looked for by its words, not by "everything"."""

from __future__ import annotations

import re

from agent.contract import Request
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from memory.whom import key_of, named
from memory.words import terms
from tools.plan import Plan, Step

_GREETS = lazy(r"^\W*(?:(?:hey|hi|so|ok(?:ay)?|and|btw|jarvis|sorry|remind me|tell me|а|и|ну|слушай|напомни(?: мне)?|скажи|подскажи|че|чё|джарвис)(?![а-яё\w])[\s,:]*)+", re.IGNORECASE)
_LEADS = lazy(
    r"^\W*(?:(?:hey|hi|so|ok(?:ay)?|and|btw|jarvis|sorry|remind me(?: again)?|tell me(?: again)?|can you (?:tell|remind) me|do you (?:know|remember)|again|quick question)\b[\s,:]*|(?:а|и|ну|слушай|напомни(?:те)?(?: мне)?|(?:под)?скажи(?:те)?(?: мне)?|спасибо(?: большое)?|пожалуйста|че|чё|чо|ты помнишь|помнишь|знаешь|джарвис|не помнишь|не знаешь)(?![а-яё])[\s,:!.]*)*"
    r"(?:(?:what time(?:'?s| is| are)?|(?:what|which) days?(?: is it(?: that)?)?|what(?:'s| is| are| was| were|s)?|who(?:'s| is| are)?|which|when(?:'s| is| are| do| does| did)?|where(?:'s| is| are| do| does| did)?|how (?:much|many|old|long|often)(?: (?:is|are|does|do|did))?|how(?:'s| is| are)?|am|is|are|do|does|did)\b\s*|(?:какой|какая|какие|какое|какого|каких|кто|что|где|куда|когда|сколько|во сколько|до скольки|с какого часа|по каким дням|как|почём|почем)(?![а-яё])\s*)?"
    r"(?:(?:там|у меня|у нас|мы|наш\w*|стоит|стоят|называется|зовут|there|it that|are|am|we're|i'm|we|i|my|our|the)(?![а-яё\w])\s*)*",
    re.IGNORECASE,
)
_ENDS = lazy(
    r"(?:\b(?:again|please|pls|called|do you (?:know|remember)|remember)\b|(?<![а-яё])(?:пожалуйста|напомни|не помнишь|помнишь|называется|стоит|стоят|то|там)(?![а-яё])|(?:คือ)?(?:อะไร|เท่าไหร่|เท่าไร|กี่บาท|กี่โมง|วันไหน|ที่ไหน|ตรงไหน|เมื่อไหร่|เมื่อไร|ยังไง|อย่างไร|ใคร|แบบไหน)|จำได้(?:ไหม|มั้ย|ป่าว|หรือเปล่า)|ได้(?:ไหม|มั้ย)|บ้าง|นะ|น้า|หรอ|เหรอ|ครับ|ค่ะ|(?<!โย)คะ|จ๊ะ|ล่ะ|[\s?!.,])+$",
    re.IGNORECASE,
)
_VERBS = lazy(r"\b(?:do|does|did|uses?|gets?)\b", re.IGNORECASE)
_TOLD_YOU = lazy(
    r"^(?:you (?:know|remember|have|got)(?: down)? (?:about|on|of|for) |(?:tell|told|give|given|gave) you (?:about )?)|^(?:я |мы )?(?:тебе |вам |уже |когда-нибудь )*(?:говорил|рассказывал|давал|называл|писал|сообщал)[аи]?(?: (?:тебе|вам|уже))*(?: (?:про|об?))? ", re.IGNORECASE,
)
"""What a question says of having been told, and not of what."""
_LONGEST = 200  # characters: a longer text is no such question
_OF_MEMORY = lazy(
    r"\b(?:remember\w*|know\w*|knew|memor\w+|saved?|stored?|noted?|learn(?:ed|t)|ask(?:ed)?|want(?:ed)?|told|tell|said|say|list|show|everything|anything|stuff|things?|far|you)\b"
    r"|(?<![а-яё])(?:помн\w+|запомн\w+|зна\w+|памят\w+|покаж\w+|список|записал\w*|просил\w*|говорил\w*|рассказ\w+|сохранил\w*|вообще|че|чё)(?![а-яё])|จำ|รู้|ความจำ|เกี่ยวกับ|เรื่อง|ดู|แสดง|บอก|ทั้งหมด|อะไร|บ้าง|ได้|เคย|ไหม|มั้ย|ไว้|ฉัน|ผม|หนู|เรา|คุณ|เธอ|นะ|ครับ|ค่ะ|(?<!โย)คะ",
    re.IGNORECASE,
)
"""What is said of remembering itself, and not of what."""
_HAS = r"(?:phone|number|address|colou?rs?|palette|voice|style|tone|font|logo|slogan|motto|tagline|website|site|handle|instagram|line id|email|hours|opening hours|schedule|prices?|price list|name|wifi|hashtags?|audience|brand (?:colou?rs?|voice|font))"
_HAS_RU = r"(?:телефон|номер|адрес|цвет\w*|палитр\w+|голос|стил\w+|тон|шрифт|логотип|слоган|девиз|сайт|ник|инстаграм|почта|график(?: работы)?|часы(?: работы)?|расписани\w+|цен\w+|прайс|им[яе]|хештег\w*|аудитори\w+)"
_HAS_TH = r"(?:เบอร์(?:โทร)?|ที่อยู่|สี(?:แบรนด์)?|โทน|เสียง|สไตล์|ฟอนต์|โลโก้|สโลแกน|เว็บ(?:ไซต์)?|ไลน์|ไอจี|อีเมล|เวลาเปิด|ชื่อ|แฮชแท็ก)"
_REACHED = r"(?:phone(?: number)?|address|website|email|wifi(?: password)?|opening hours|instagram|handle|line id)"
_WORK = r"(?:it|this|that|video|clip|short|film|picture|poster|song|reel|file)"
_WHOSE = r"(?:my|our|(?-i:(?:[A-Z][\w&]*\s?)+'s)|the (?!(?:last|first|second|new) )(?!video|clip|short|film|picture|poster|song|reel|file)[\w'&]+(?: [\w'&]+)?'s)"
_OF_BUSINESS = lazy(
    rf"(?:what(?:'?s| is| was)|who(?:'?s| is| was))\s+the\s+name\s+of\s+(?:our|my|the)\s+(?!{_WORK}\b)[\w'& -]{{2,40}}|(?:what|who)(?:'?s| is| are| was)\s+(?:our|my)\s+(?!(?:[\w-]+ ){{0,2}}?(?:{_WORK}|posts?|reels?|next|latest|last|best|top|plans?|schedule|calendar|budget|limit|spending|costs?|views|stats|numbers|followers|progress|status|options|channel|page|account)s?\b)[\w'& -]{{2,40}}|(?:what(?:'?s| is| are| was)?|which)\s+{_WHOSE}\s+(?:\w+\s+){{0,2}}?{_HAS}(?: again)?|what(?:'?s| is| was)\s+the\s+(?!(?:best|right|new|usual|average|ideal|good|most)\b)(?!{_WORK}s?\b)[\w&-]+(?: (?!{_WORK}s?\b)[\w&-]+)?\s+{_REACHED}(?: again)?|(?:what|which)\s+{_HAS}\s+(?:do|does|is|are|did)\s+(?!(?:i|you|it|this|that|they)\b)(?:the |our |my )?(?!{_WORK}\b)[\w'& -]{{2,40}}?(?:\s+(?:use|have|get|like|want|take|need|prefer|again)s?)*"
    rf"|(?:what|which)\s+{_HAS}\s+do\s+(?:i|we)\s+(?:always |usually |normally |mostly |typically )?(?:use|have|prefer|like|go with|want)(?: for (?!{_WORK}\b)[\w'& -]{{2,40}})?(?: again)?"
    rf"|(?:а |и |ну )?(?:какой|какая|какие|какое)\s+{_HAS_RU}\s+(?:я|мы)\s+(?:всегда |обычно |чаще |как правило )?(?:использу\w+|предпочита\w+|бер\w+|люб\w+|прош\w+|хо\w+)"
    r"|(?:is|are) (?-i:[A-Z])[\w'& ]{2,30}? (?:\w+ )?or (?:\w+ )?\w+(?: again)?"
    r"|who(?:'s| is| are)\s+(?:my|our)\s+(?:clients?|customers?)|какие у (?:меня|нас) (?:клиенты|заказчики)|кто (?:мои|наши|у меня|у нас) (?:клиенты|заказчики)|ลูกค้า(?:ของ)?(?:ฉัน|ผม|เรา|หนู)?(?:มี)?(?:ใคร|ร้านไหน|เจ้าไหน)บ้าง"
    r"|(?:what time|when|which days?|what days?|what hours)\s+(?:(?:do|does|are|is|am)\s+(?:we|i|our \w+(?: \w+)?)|is it (?:that )?(?:i'?m|we'?re|i am|we are))\s+(?:usually |normally )?(?:open(?:ed|ing)?|clos(?:e|ed|ing)|shut|off)(?: (?:on|till|until|at) [\w ]{2,20}| again)?"
    rf"|how much (?:is|are)\s+(?:our|my)\s+(?!(?:\w+\s+)?{_WORK}s?\b)[\w' -]{{2,30}}|how much (?:is|are|does|do)\s+(?:our|my|a|the)\s+(?!(?:\w+\s+)?{_WORK}s?\b)[\w' -]{{2,30}}?(?:\s+(?:at|in)\s+(?:my|our)\s+\w+|\s+cost(?: again)?| again)"
    rf"|(?:а |и |ну )?(?:какой|какая|какие|какое|каков|напомни)(?: там)? (?:у (?:меня|нас)|мо[йяёи]|наш[аеи]?)(?: там)? (?:[а-яё]+ ){{0,1}}?{_HAS_RU}(?: (?:записан\w*|был\w*|есть))?"
    rf"|(?:а |и |ну )?(?:какой|какая|какие|какое|что за|напомни|каков)\s+{_HAS_RU}\s+(?:у|для)\s+(?!(?:ролик|видео|клип|картин|песн|него|неё|нее|них|тебя|вас|это)\w*)[а-яёa-z«»\" -]{{2,40}}"
    r"|(?:а |и |ну )?(?:наш[аеи]?|мо[йяёи])\s+(?!ролик|видео|клип)[а-яё -]{2,30}\s+как\s+(?:называется|называются|зовут)|(?:а |и |ну )?(?:во сколько|до скольки|с какого часа)\s+у (?:нас|меня)\s+(?!ролик|видео|клип|пост|публикац|выход(?:ит|ят))[а-яё -]{3,30}|(?:а |и |ну )?(?:во сколько|когда|с какого часа|до скольки|по каким дням|в какие дни)\s+(?:мы|у нас|наш\w*(?: [а-яё]+)?)\s+(?:открыва\w+|закрыва\w+|открыт\w*|закрыт\w*|работа\w+|выходн\w+)(?: [а-яё ]{2,20})?"
    r"|(?:а |и |ну )?сколько\s+(?:у нас\s+|у меня\s+)?стоит\s+(?:у нас|у меня|наш\w*|мо[йяёи])(?!\s*(?:ролик|видео|клип))(?:\s+[а-яё -]{3,30})?|(?:а |и |ну )?сколько\s+(?:у нас|у меня)\s+(?:стоит\s+)?(?!ролик|видео|клип|пост|публикац|файл|подписч|просмотр|лайк|осталось|места|врем|заплан|готов|картин|фот|всего)[а-яё -]{3,30}"
    r"|(?:แล้ว)?(?:ร้าน|เรา|คลินิก|คาเฟ่|ยิม)[\u0e00-\u0e7f]{0,20}?(?:เปิด|ปิด|หยุด)(?:ร้าน)?(?:ถึง|ตอน|ทุก)?(?:กี่โมง|วันไหน|เมื่อไหร่|เมื่อไร|วันอะไร)(?:บ้าง|นะ|(?<!โย)คะ|ครับ|ค่ะ)*"
    rf"|(?!คลิป|วิดีโอ|รูป|เพลง|อันนี้)[\u0e00-\u0e7fA-Za-z ]{{2,30}}?ใช้\s?{_HAS_TH}(?:อะไร|ไหน|แบบไหน)(?:นะ|(?<!โย)คะ|ครับ|ค่ะ|บ้าง)*|{_HAS_TH}(?:ของ)?(?!คลิป|วิดีโอ|รูป|เพลง)[\u0e00-\u0e7fA-Za-z ]{{2,30}}?(?:คือ)?(?:อะไร|เบอร์อะไร|ที่ไหน|สีอะไร)(?:นะ|(?<!โย)คะ|ครับ|ค่ะ)*"
    rf"|(?:how much|what) (?:do|does) (?:an? |the )?(?!{_WORK}\b)[\w' -]{{2,30}}? cost (?:at|in) (?:our|my|the) \w+(?: \w+)?(?: again)?|(?!คลิป|วิดีโอ|รูป|เพลง|อันนี้|โปสเตอร์|มัน)[\u0e00-\u0e7f]{{3,30}}?(?:ที่ร้าน(?:เรา)?)?(?:ราคา|ขาย)(?:เท่าไหร่|เท่าไร|กี่บาท)(?:นะ|(?<!โย)คะ|ครับ|ค่ะ)*"
    r"|(?:บัตร|ค่าเข้า|ค่าเรียน|ค่าสมาชิก|สมาชิก|แพ็กเกจ)[\u0e00-\u0e7f ]{0,20}?(?:ราคา)?(?:เท่าไหร่|เท่าไร|กี่บาท)(?:นะ|(?<!โย)คะ|ครับ|ค่ะ)*",
    re.IGNORECASE,
)
"""Asks what one's own business, or a client's, is like: that is known from what was told, or not at all."""
_AGAIN_TH = lazy(
    r"(?!.*(?:คลิป|วิดีโอ|รูป|เพลง|โพสต์|โพส|ไฟล์|โปสเตอร์|อันนี้|ลง|ทำ|เขียน|แคปชั่น|ยอด|ใช้เงิน|ตอนนี้|วันนี้|พรุ่งนี้|เมื่อ|ค่าบริการ|เดือนละ|คุณ|เธอ))(?!ราคา|อัน|มัน|นี่|นี้|ค่าใช้จ่าย|เท่า|อะไร|คือ|ชื่อ|ตัว)[\u0e00-\u0e7f][\u0e00-\u0e7fA-Za-z ]{2,40}?(?:เบอร์)?(?:เท่าไหร่|เท่าไร|กี่บาท|อะไร|แถวไหน|ที่ไหน|ตรงไหน|วันไหน|วันอะไร|กี่โมง|เมื่อไหร่|เมื่อไร|ใคร)นะ(?:ครับ|ค่ะ|(?<!โย)คะ)?"
)
"""Thai: asked once more, as the particle at its end says ("เบอร์โฮสเทลเท่าไหร่นะ"): it was told before."""
_SHORTLY = lazy(rf"(?:{_HAS_RU})\s+(?:у\s+|для\s+)?(?!(?:ролик|видео|клип|картин|песн|него|неё|них)\w*)[а-яё\" -]{{3,40}}|(?:the |our )?[\w'& ]{{3,40}}(?<! video)(?<! clip) (?:phone(?: number)?|address|website|opening hours|slogan)", re.IGNORECASE)
"""So too, as a question of two words."""
_ABOUT = lazy(r"(?:\b(?:about|on|of)|(?<![а-яё])(?:про|обо?|о)|เกี่ยวกับ|เรื่อง)\s*$", re.IGNORECASE)


_ASKS_IF_KEPT = lazy(
    r"^\W*(?:(?:hey|so|and|ok(?:ay)?|wait|jarvis|but)[\s,]+)*(?:did i (?=tell|mention|give)|(?:did|have|had) you|do you (?=(?:still |even |really |actually )*(?:remember|know)\b)) ?(?:(?:still|really|actually|already|ever|also|even)\s+)*(?:(?:tell|mention|give)(?: to)?(?: you)?(?: about)?|remember(?:ed)?|not(?:e|ed)|sav(?:e|ed)|stor(?:e|ed)|ke(?:ep|pt)|wr(?:ite|ote|itten)(?: down)?|know(?= (?:that )?(?:my|our|we|i)\b)|forg[eo]t(?:ten)?)(?: down)?,?(?: (?:that|what|how|which|where|when|about))?\s+(?P<en>\S[^?]*)\?"
    r"|^\W*(?:(?:а|и|ну|слушай|джарвис)[\s,]+)*(?:(?:ты|вы)\s+(?:(?:точно|уже|всё ещё|все еще|там|хоть|не)\s+)*(?:запомнил\w*|записал\w*|сохранил\w*|уч[её]л\w*|учли|отметил\w*|помни(?:шь|те)|не забыл\w*|забыл\w*|зна(?:ешь|ете)(?=,? (?:что (?:мы|у нас|я)|наш|мо[йяё])))|(?:запомнил|записал|сохранил|уч[её]л|забыл)[аи]?(?: ли)?(?: ты)?)(?: (?:про|об?|о))?(?:,? (?:что|как\w*|где|когда))?[\s,]+(?P<ru>\S[^?]*)\?"
    r"|^\s*(?:แล้ว)?(?:เธอ|คุณ|นาย)?(?:ยัง)?(?:จำ|จด|บันทึก)(?:ที่บอก(?:เรื่อง)?)?(?:ได้|ไว้)?(?:แล้ว)?(?:ไหม|มั้ย|มั๊ย|หรือยัง|รึยัง|ยัง|หรือเปล่า|รึเปล่า|ป่าว|ใช่ไหม|ใช่มั้ย)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s?ว่า\s?(?P<th>[^?]+?)\??\s*$"
    r"|^\s*(?P<th2>[^?]+?)\s?(?:จำ|จด|บันทึก)(?:ได้|ไว้)?(?:แล้ว)?(?:ไหม|มั้ย|หรือยัง|รึยัง|ยัง|หรือเปล่า|ป่าว|ใช่ไหม|ใช่มั้ย)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*\??\s*$",
    re.IGNORECASE,
)
"""Asks whether something is remembered: what is known of it answers that."""
_OF_FILES = lazy(r"(?:(?:the|my|that|this|it)\s*)*(?:videos?|clips?|files?|pictures?|posters?|songs?|films?|work|it)\b|(?:мой |это )*(?:ролик|видео|клип|файл|картинк|афиш|песн)|(?:คลิป|วิดีโอ|ไฟล์|รูป|เพลง)", re.IGNORECASE)
_BEGINS = lazy(r"^(?:(?:that|what|how|how to|which|to|у нас|мы|we're|i'm|we|our|my|i|my|наш\w*|мо\w+)(?![а-яё\w])\s*)+", re.IGNORECASE)


def asked_if_kept(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan that looks for what a message asks whether it was remembered; None for any other."""
    text = normalise(request.text)
    match = _ASKS_IF_KEPT.match(text) if len(text) <= _LONGEST else None
    ability = next((ability for ability in index.abilities if _takes_a_question(ability)), None)
    said = next((value for value in match.groups() if value), "").strip() if match else ""
    if _OF_FILES.match(said) or match is None or ability is None or request.question or request.attachments or match.end() < len(text.rstrip()):
        return None
    asked = _BEGINS.sub("", said) or said
    return _looked_for(ability, asked, text, language) if terms(_OF_MEMORY.sub(" ", said)) else None


def looks_for(index: Matcher, asked: str, text: str, language: str) -> Plan | None:
    """The plan that looks for words in what is remembered, for all of it where there are none; None where nothing here remembers."""
    ability = next((ability for ability in index.abilities if _takes_a_question(ability)), None)
    return _looked_for(ability, asked, text, language) if ability else None


def _looked_for(ability: Ability, asked: str, text: str, language: str) -> Plan:
    args = {"query": asked} if asked else {}
    title = wording.sentence([wording.part_title(ability, args, text, language)])
    return Plan(goal=title, steps=[Step(id=ability.name, tool=ability.tool.name, title=title, args=args)])


def of_business(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan that looks for what is known of one's own business or of a client's; None where nothing of the kind is asked."""
    text = normalise(request.text)
    if len(text) > _LONGEST:
        return None
    plain = re.sub(r"[\s?!.]+$", "", _GREETS.sub("", text))
    ability = next((ability for ability in index.abilities if _takes_a_question(ability)), None)
    if ability is not None and not request.question and _RULES_ASKED.fullmatch(plain):
        title = wording.sentence([wording.part_title(ability, {}, text, language)])
        return Plan(goal=title, steps=[Step(id=ability.name, tool=ability.tool.name, title=title)])
    if ability is not None and not (request.question or request.attachments) and (listed := _CLIENTS_LISTED.fullmatch(plain)):
        return _looked_for(ability, next(value for value in listed.groups() if value), text, language)
    if ability is not None and not request.question and (known := _known_by_name(plain, request)):
        return _looked_for(ability, known, text, language)
    asks = _OF_BUSINESS.fullmatch(plain) or (not request.earlier and _AGAIN_TH.fullmatch(plain)) or (text.rstrip().endswith("?") and _SHORTLY.fullmatch(plain))
    if ability is None or request.question or request.attachments or not asks or not (asked := asked_about(text)):
        return None
    return _looked_for(ability, asked, text, language)


_RULES_ASKED = lazy(
    r"(?:please )?(?:(?:show|give|tell|read)(?: me)?|what(?: are|'?re|'s|s)?|list) (?:all )?(?:of )?(?:the |your )?(?:notes|memories|facts)(?: (?:that )?(?:you|u)(?:'ve| have| got| keep| kept| saved)*)? (?:on|about|of) (?:me|us|my (?:business|shop|clients))(?: please)?"
    r"|(?:(?:покажи|дай|прочитай|перечисли)(?:те)? (?:мне )?(?:все )?(?:твои )?|какие (?:у тебя )?(?:есть )?)(?:записи|заметки|факты|воспоминания) (?:про|о|обо) (?:мне|меня|нас|мой бизнес|моих клиентов)(?:,? (?:покажи|перечисли|прочитай)(?:те)?(?: мне)?(?: вс[её])?)?"
    r"|(?:ขอ)?(?:ดู|แสดง|โชว์|บอก)?(?:โน้ต|บันทึก|สิ่งที่(?:จำ|จด)(?:ไว้)?|ข้อมูล)(?:ทั้งหมด)?(?:ที่)?(?:เธอ|คุณ|นาย)?(?:มี|จด|จำ|เก็บ)?(?:ไว้)?(?:เกี่ยวกับ|ของ)(?:ฉัน|ผม|หนู|เรา|ร้าน(?:เรา|ฉัน)?)(?:ทั้งหมด)?(?:หน่อย|ที|ให้|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*|"
    r"(?:what|which)(?: are|'s| is)? (?:all )?(?:my|our) (?:preferences?|settings|defaults|rules|habits)(?: again)?|(?:what|which) (?:rules|preferences|defaults|settings) (?:do|did) (?:i|we) (?:have|set)(?: up)?|(?:show|list)(?: me)? (?:all )?(?:my|our) (?:rules|preferences|defaults)"
    r"|что (?:ты|вы)(?: (?:сейчас|вообще|уже|там|ещё|еще|про (?:нас|меня)|обо (?:мне|нас)|о (?:нас|мне)))* (?:знаешь|знаете|помнишь|помните|запомнил[аи]?)(?: (?:сейчас|уже|вообще|про (?:нас|меня)|обо (?:мне|нас)|о (?:нас|мне)))*"
    r"|как(?:ие|ой) у (?:меня|нас) (?:правила|настройки|предпочтения|умолчания)|(?:покажи|перечисли)(?: мне)? (?:мои |наши |все )*(?:правила|предпочтения|настройки)|(?:ตั้งค่า|ตั้งกฎ)อะไรไว้บ้าง(?:ครับ|ค่ะ|(?<!โย)คะ|นะ)*|มีกฎอะไรบ้าง(?:ครับ|ค่ะ|(?<!โย)คะ|นะ)*",
    re.IGNORECASE,
)
"""Asks for the rules that were told: they are among all that is remembered."""
_CLIENTS_LISTED = lazy(
    r"(?:please )?(?:list|show(?: me)?|name|tell me|give me)\s+(?:all )?(?:of )?(?:my|our|the)\s+(?P<en>clients?|customers?)(?: list)?"
    r"|(?:перечисли|покажи|назови|дай)(?:те)?(?: мне)?(?: список)?(?: всех)? (?:моих|наших) (?P<ru>клиентов|заказчиков)|(?:дай )?список (?:моих |наших )?(?P<ru2>клиентов|заказчиков)"
    r"|(?:ขอ|ดู|แสดง|บอก)*(?:รายชื่อ|ชื่อ)(?P<th>ลูกค้า)(?:ทั้งหมด)?(?:ของ(?:ฉัน|ผม|หนู|เรา))?(?:หน่อย|ที|ให้|นะ|ครับ|ค่ะ|(?<!โย)คะ)*",
    re.IGNORECASE,
)
"""Asks for all clients: what is remembered of them."""
_PERSON = lazy(r"(?:who|which of us)\s+(?P<en>\S.{2,60})|кто\s+(?P<ru>\S.{2,60})|ใคร(?P<th>.{2,60})", re.IGNORECASE)
_WHO = lazy(
    r"(?:who|what)(?:'s| is| are) (?P<en>[^?]{2,40})|(?:а )?(?:кто|что)(?: такой| такая| такое| это| такие)?(?: -)? (?P<ru>[^?]{2,40})|(?P<th>[^?]{2,40}?)(?:คือ|เป็น)(?:ใคร|อะไร|ร้านอะไร)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|อะ)*", re.IGNORECASE
)


def _known_by_name(plain: str, request: Request) -> str:
    """The name that a question asks about, where something is remembered of it: "who is Sunny Cafe"."""
    person = _PERSON.fullmatch(plain)
    wanted = set(terms(next(value for value in person.groups() if value))) if person else set()
    if wanted and any(wanted <= set(terms(text)) for text in request.remembered):
        return plain
    match = _WHO.fullmatch(plain)
    name = next(value for value in match.groups() if value).strip() if match else ""
    key = key_of(name) if name and (name[0].isupper() or name[0] >= "\u0e00") else ""
    return name if key and any(named(key, text) for text in request.remembered) else ""


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
    if at >= 0 and not _TOLD_OF_TH.match(text) and _ABOUT.search(text[:at]):
        return plan
    asked = asked_about(text)
    if given and not asked and not terms(_OF_MEMORY.sub(" ", given)):
        title = wording.sentence([wording.part_title(ability, {}, text, language)])
        return Plan(goal=title, steps=[step.model_copy(update={"args": {key: value for key, value in step.args.items() if key != "query"}, "title": title})])
    if not asked or asked == given:
        return plan
    args = {**step.args, "query": asked}
    title = wording.sentence([wording.part_title(ability, args, text, language)])
    return Plan(goal=title, steps=[step.model_copy(update={"args": args, "title": title})])


_TOLD_OF_TH = lazy(
    r"^\s*(?:เอ้|เอ๊ะ|เออ|เอ่อ|อ้าว)?\s*(?:เมื่อกี้|ตะกี้|ก่อนหน้านี้)?(?:เรา|ฉัน|ผม|หนู|พี่|ครู)?(?:เคย)?(?:บอก|พูด|เล่า|สั่ง)(?:เธอ|คุณ|ไป|ไว้|ให้ฟัง)*(?:อะไร|อะไรไว้)?(?:เรื่อง|เกี่ยวกับ|ว่า)\s?(?P<what>[\u0e00-\u0e7fA-Za-z0-9 ]{2,40}?)"
    r"(?:ที่(?:เคย)?บอก)?(?:ไว้|ไป)*(?:ว่า)?(?:อะไร|ยังไง|ไง|อย่างไร)?(?:ไว้|ไป)?(?:บ้าง|นะ|น้า|หว่า|อะ|อ่ะ|ล่ะ|ครับ|ค่ะ|(?<!โย)คะ)*(?:\s+(?:ยัง)?จำได้(?:ปะ|ป่ะ|ป่าว|ไหม|มั้ย|หรือเปล่า|ไหมนะ)?)?\s*\??\s*$"
)
"""Thai: asks what was told of something: "เราเคยบอกอะไรเรื่องสีร้านไว้บ้างนะ จำได้ปะ"."""


def asked_about(text: str) -> str:
    """What a question asks about, in its own words; empty where it asks for all that is remembered."""
    if (told := _TOLD_OF_TH.match(text)) and terms(told["what"]):
        return told["what"].strip()
    if not terms(_OF_MEMORY.sub(" ", text)):
        return ""
    plain = _ENDS.sub("", text)
    bare = _TOLD_YOU.sub("", " ".join(_VERBS.sub(" ", _LEADS.sub("", plain)).split())).strip(" ,.:;-")
    return bare if terms(bare) else plain
