# ruff: noqa: E501 - patterns read better unbroken
"""What is told of memory in so many words: what is never to be done again ("stop putting music in my videos", «больше не бери этот голос»), all of
it forgotten ("wipe your memory"), and a question that ends in "remember?".

A rule is kept and neither made nor refused, also where something was made that it could be said of: "never again" is of what is to come.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.memories.given_up import given_up
from agent.local.memories.recalled import asked_about, looks_for
from agent.local.wordings.verbatim import verbatim
from agent.local.words import normalise
from agent.patterns import lazy
from tools.contract import Tool
from tools.plan import Plan

_DO = r"(?:use|put|add|make|play|show|write|say|pick|choose|take|include|insert|do|give me|send me)"
_DOING = r"(?:using|putting|adding|making|playing|showing|writing|saying|picking|choosing|including|inserting|doing)"
_AGAIN = r"(?:again|ever again|any ?more|ever|from now on|in (?:the )?future|next time)"
_MY_FILMS = r"(?:in|on|to|under|into|with|for) (?:all )?(?:of )?(?:my|our|the)? ?(?:videos|vids|clips|reels|films|shorts|posters|pictures|posts|captions|stuff)"
_DO_RU = r"(?:став|использу|бер|делай|добавля|клад|пиш|вставля|включа|накладыва|рису|говор|подкладыва|выбира|лепи|суй)[а-яё]*"
_DO_RU_INF = r"(?:ставить|использовать|брать|делать|добавлять|класть|писать|вставлять|включать|накладывать|рисовать|подкладывать|лепить|совать)"
_SOFT_TH = r"(?:เลย|นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|ด้วย|หน่อย|\s)*"
_NEVER_AGAIN = lazy(
    rf"\W*(?:(?:please|pls|ok(?:ay)?|hey|and|so|also)[\s,]+)*(?:(?:never|don'?t ever|do not ever) {_DO} (?!it\b|this$|that$)[^?.,;!]{{3,60}}? (?:again|ever again|any ?more)|(?:don'?t|do not|no need to) (?:ever )?{_DO} (?!it\b)[^?.,;!]{{3,60}}? (?:any ?more|ever again|ever|{_MY_FILMS} again)|stop {_DOING} (?!it\b)[^?.,;!]{{2,60}}? (?:{_MY_FILMS}|any ?more|all the time)"
    rf"|(?:i|we) (?:really )?(?:don'?t like|hate|can'?t stand)(?: it)? [^?.;!]{{3,60}}?[,.;]* (?:(?:so|and|please|pls) )*(?:don'?t|do not|never|stop) (?:ever )?(?:do(?:ing)?|us(?:e|ing)|mak(?:e|ing)|add(?:ing)?|put(?:ting)?) (?:it|that|this|so|them)(?: like (?:that|this))?(?: {_AGAIN})?)(?: (?:ok(?:ay)?|please|pls|thanks))?\W*"
    rf"|\W*(?:(?:пожалуйста|и|а|слушай|плиз|ещ[её])[\s,]+)*(?:(?:больше (?:никогда )?не|никогда больше не|никогда не) {_DO_RU}\s+(?!(?:это|его|её|ее|их|так)\W*$)[^?.;!]{{3,60}}|не {_DO_RU}\s+(?:мне )?больше\s+[^?.;!]{{3,60}}|не {_DO_RU}\s+[^?.,;!]{{3,60}}?\s+(?:больше(?: никогда)?|никогда)|(?:хватит|перестань) {_DO_RU_INF}\s+[^?.;!]{{3,60}}"
    rf"|(?:я |мне |мы |нам )?(?:очень |вообще |совсем )?(?:не (?:люблю|любим|нравится|нравятся|хочу)|бесит|ненавижу|терпеть не могу)[,]? [^?.;!]{{3,60}}?[,.;]* (?:и |так что |поэтому |пожалуйста )*больше (?:никогда )?(?:так |его |её |ее |их |это |такое |такую |такого )*не {_DO_RU}(?: (?:так|его|её|ее|их|это|такое))*|[а-яё]+(?: [а-яё]+){{0,2}} больше (?:никогда )?не {_DO_RU})(?: (?:пожалуйста|плиз|ок|ладно))?\W*"
    rf"|\s*(?:ต่อไป|คราวหน้า|ทีหลัง)?\s?(?:อย่า|ห้าม|ไม่ต้อง|เลิก)(?:ใส่|ใช้|ทำ|เขียน|พูด|เอา|วาด|เปิด)(?!แบบนี้|อันนี้|มัน)[\u0e00-\u0e7f a-z]{{2,40}}?(?:อีก|อีกแล้ว|อีกเลย|อีกต่อไป){_SOFT_TH}|\s*(?:เรา|ฉัน|ผม|หนู)?ไม่(?:ค่อย)?ชอบ[\u0e00-\u0e7f a-z]{{2,40}}?\s?(?:อย่า|ไม่ต้อง|ห้าม)(?:ทำ|ใส่|ใช้)(?:แบบนี้|แบบนั้น|อย่างนี้|มัน)?(?:อีก|อีกแล้ว|อีกเลย){_SOFT_TH}",
    re.IGNORECASE,
)
_ALL = lazy(
    r"\W*(?:(?:ok(?:ay)?|please|pls|now|just|can you|could you)[\s,]+)*(?:forget (?:about )?(?:absolutely |literally |just )?(?:everything|all of it)(?: you(?:'ve)? (?:ever )?(?:know|learned|remember|saved|got))?|(?:wipe|erase|clear|delete|empty|reset) (?:out )?(?:all (?:of )?)?(?:your|the) (?:whole |entire )?memor(?:y|ies)(?: (?:clean|completely|of everything))?)(?: (?:please|pls|now|completely|ok))*\W*"
    r"|\W*(?:(?:пожалуйста|ок|давай|а|и|теперь)[\s,]+)*(?:забудь (?:вообще |абсолютно |просто |про |совсем )+вс[её]|забудь вс[её] (?:вообще|совсем|абсолютно|полностью|нафиг)|(?:сотри|очисти|удали|обнули|сбрось)(?:те)? (?:всю |свою |полностью )*память(?: (?:полностью|целиком|совсем))?)(?: пожалуйста)?\W*"
    rf"|\s*(?:ช่วย|ขอ|งั้น)*(?:ลืม(?:ให้|ไป)?(?:หมด|ทุกอย่าง|ทั้งหมด|ทุกเรื่อง)+(?:ไป)?|(?:ลบ|ล้าง|เคลียร์)(?:ความจำ|ที่จำ(?:ไว้)?|เมม(?:โมรี่)?)(?:ให้)?(?:ทั้งหมด|ทุกอย่าง|หมด|ให้หมด)?){_SOFT_TH}\W*",
    re.IGNORECASE,
)
_FORGET_ALL = {"en": "forget everything about me", "ru": "забудь всё обо мне", "th": "ลืมทุกอย่างเกี่ยวกับฉัน"}
_REMEMBERED = lazy(
    r"(?P<asked>\W*(?:(?:hey|so|and|wait|oh|sorry)[\s,]+)*(?:what|which|who|where|when|how)(?:'?s| is| are| was| were| do| did| does|ever)?\b[^?]{4,100}?)(?:\s*[,?]+|\s+again,?)\s+(?:(?:do|can|did) (?:you|u) |you |u )?(?:still |even )?(?:remember|recall)(?: (?:it|that))?\s*\?*\s*"
    r"|(?P<asked_ru>\W*(?:(?:а|ну|слушай|и|ой)[\s,]+)*(?:какой|какая|какие|какое|как|кто|где|когда|сколько|во сколько)(?![а-яё])[^?]{4,100}?)[\s,?]+(?:ты )?(?:не )?(?:ещ[её] )?помнишь\s*\?*\s*"
    r"|(?P<asked_th>\s*[\u0e00-\u0e7fA-Za-z ]{3,60}?(?:อะไร|เท่าไหร่|เท่าไร|กี่โมง|กี่บาท|วันไหน|ที่ไหน|ตรงไหน|เมื่อไหร่|ใคร|ยังไง|แบบไหน|สีไหน))(?:นะ|อะ|อ่ะ|หว่า|ครับ|ค่ะ|(?<!โย)คะ|\s)*(?:เธอ|คุณ)?(?:ยัง)?จำได้(?:อยู่)?(?:ไหม|มั้ย|มั๊ย|ปะ|ป่ะ|ป่าว|เปล่า|หรือเปล่า|รึเปล่า|ใช่ไหม)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|\?|\s)*",
    re.IGNORECASE,
)
_OF_WORK = lazy(r"\b(?:videos?|clips?|posters?|pictures?|reels?|files?|songs?|you made)\b|(?<![а-яё])(?:ролик|видео|афиш|картинк|файл|песн|ты (?:делал|сделал))|คลิป|วิดีโอ|รูป|โปสเตอร์|ไฟล์|เพลง", re.IGNORECASE)
_LONGEST = 160


def outright(request: Request, index: Matcher, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that keeps such a rule, forgets all, or looks for what is asked; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST:
        return None
    if _ALL.fullmatch(text):
        return verbatim(_FORGET_ALL.get(language, _FORGET_ALL["en"]), catalogue, language)
    asked = _REMEMBERED.fullmatch(text)
    about = asked_about(next(value for value in asked.groups() if value)) if asked and not _OF_WORK.search(text) else ""
    if about:
        return looks_for(index, about, text, language)
    if not _NEVER_AGAIN.fullmatch(text) or given_up(request, catalogue, language):
        return None
    return verbatim(f"remember that {text.strip(' .!')}", catalogue, language)
