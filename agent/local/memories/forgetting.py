# ruff: noqa: E501 - patterns read better unbroken
"""What is to be forgotten, without what leads to it and why: "forget the one about jazz music, I don't want it anymore" is jazz music.

"The dental clinic left us, delete everything about them" forgets all of the client who was just named, and not all there is; "forget the
orange thing, we're going green now" says anew what has orange in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.corrected import correction, takes_both
from agent.local.memories.plainly_forgotten import said_of
from agent.local.wordings.verbatim import verbatim
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.contract import Tool
from tools.plan import Plan

_ENTRY = r"(?:one|ones|thing|things|part|bit|note|memory|rule|fact|entry|preference|info|information)"
_ONE_ABOUT = lazy(
    rf"^(?P<lead>\W*(?:(?:ok(?:ay)?|please|now|and|can you|could you|you can|just|yes)[\s,]+)*(?:forget|delete|erase|drop|remove))\s+(?:about\s+)?(?:the|that|my|this)\s+(?:last\s+)?{_ENTRY}\s+(?:that(?:'s| is| says)?\s+|i (?:said|told you)\s+|you (?:have|saved|remember)\s+)*(?:about|on|with|for|saying|where)\s+(?P<what>[^?]+)$"
    r"|^(?P<lead_ru>\W*(?:(?:ок|пожалуйста|да|а|и|теперь)[\s,]+)*(?:забудь|удали|сотри|убери)(?:те)?)\s+(?:(?:про )?(?:то|ту|тот|то,|запись|заметку|пункт|правило)(?:,? (?:что|котор\w+))?(?: (?:была?|было))?)\s+(?:про|о|об)\s+(?P<ru>[^?]+)$"
    r"|^(?P<lead_th>\s*(?:ช่วย|งั้น)?(?:ลืม|ลบ))(?:อัน|ข้อ|เรื่อง|ตัว)?ที่(?:เกี่ยวกับ|พูดถึง|บอกเรื่อง|เป็นเรื่อง|เรื่อง)\s?(?P<th>[^?]+)$",
    re.IGNORECASE,
)
FORGETS = lazy(r"^\W*(?:(?:ok(?:ay)?|please|now|and|can you|could you|you can|just|yes|ок|пожалуйста|да|а|и|теперь)[\s,]+)*(?:forget|забудь)|^\s*(?:ช่วย|งั้น)?ลืม", re.IGNORECASE)
_WHY = lazy(
    r"[\s]*[,.;!—-]+\s*(?:(?:because|since|as|cause|cuz)\s+)?(?:(?:i|we)(?:'m| am|'re| are| do| have)?\s*(?:not|don'?t|do not|no longer|never|changed|hate|am done|stopped)|(?:it|that|this)(?:'s| is| was|s)?\s*(?:not|isn'?t|wasn'?t|no longer|wrong|old|outdated|over|a mistake|a joke|changed))\b[^,.;]*[.!]*$"
    r"|\s*[,.;!—-]+\s*(?:потому что |так как )?(?:мне |нам |я |мы |это |оно )*(?:больше |уже )?(?:не |устарел|неправд|передумал)[^,.;]*[.!]*$"
    r"|\s*[,.;!—-]*\s+(?:because |since |as |cos |cuz )?(?:i|we|they|it)(?:'ve| have|'re| are|'s| has)?\s*(?:just |all |now )?(?:moved|closed|broke up|split(?: up)?|parted|changed (?:it|that|address)|no longer|don'?t|do not|not|aren'?t|isn'?t|stopped|left|quit|rebranded|renamed|switched|updated|redid|relocated|(?:did|had|got|have|has) (?:a |an )?(?:new|rebrand\w*|makeover|refresh)|changed (?:them|everything|names?|colou?rs?|hours|again|all))\b(?! \w+ (?:that|which|who))[^,.;]*[.!]*$"
    r"|\s*[,.;!—-]*\s+(?:потому что |так как |ведь )?(?:мы|я|они|он|она|нам|мне)\s+(?:с ними |с ним |с ней |уже |больше |там |давно )*(?:не |переехал|закрыл|разош|расста|смени|помен|уш[её]?л|передума|перестал|разруга|(?:провели |сделали |прошли )?ребренд|обнов|переимен|выбрали другой|перешли на)[^,.;]*[.!]*$"
    r"|\s*[,.;!—-]*\s+(?:потому что |так как |ведь )?(?:у (?:них|нас|него|неё|нее)|там)\s+(?:теперь |уже |сейчас |был[ао]? |вс[её] )*(?:ребренд|новы[йе]|нов(?:ая|ое)|друг(?:ой|ая|ие)|поменял|сменил|изменил|обновил)[^,.;]*[.!]*$"
    r"|(?<![\s,;.!—-])\s*[,;.!—-]+\s*(?:because |since |as )?(?:the |my |our )?\w+(?: has| have|'s|'ve)?\s+(?:just |now )?(?:moved|closed|changed|relocated|left|quit|stopped)\b[^,.;]*[.!]*$"
    r"|(?<![\s,;.!—-])\s*[,;.!—-]+\s*(?:потому что |так как |ведь )?(?:(?:наш\w*|мо[йяеё]\w*)\s+)?[а-яё]+\s+(?:уже |теперь |больше )*(?:переехал|закрыл|смени|помен|измен|устарел|переименова|уш[её]?л|не )[^,.;]*[.!]*$"
    r"|\s*(?:ไป(?:เลย|ได้เลย)?|ซะ|เถอะ|ได้เลย)?\s+(?:เพราะ)?(?:เรา|ฉัน|ผม|หนู|เขา|เค้า|ที่นั่น|ทางร้าน|ร้าน)?(?:รีแบรนด์|เปลี่ยน|ปรับ|ทำใหม่|ไม่เอา|ไม่อยาก|ไม่ต้องการ|ไม่ใช้|ไม่ชอบ|เลิก|ไม่ได้|ย้าย|ปิด)[\u0e00-\u0e7f]*$",
    re.IGNORECASE,
)
"""Why it is to be forgotten."""
_ABOUT = lazy(r"^(?P<lead>\W*(?:\w+[\s,]+)?forget) about (?!it\b|that\b|this\b)", re.IGNORECASE)
_TH_WHAT = lazy(r"^(?P<lead>\s*(?:ช่วย|งั้น)?ลืม(?:เรื่อง|ว่า))\s?(?P<what>(?!นั้น|นี้|เก่า|เดิม|เมื่อกี้|มัน|ที่)[\u0e00-\u0e7f]{3,}(?:ไป(?:เลย|ได้เลย)|ซะ|เถอะ|ได้เลย|เลย)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า)*\s*)$")
_ENDS_TH = lazy(r"(?:ไป(?:เลย|ได้เลย)?|ซะ|เถอะ|ได้เลย|เลย|นะ|ครับ|ค่ะ|(?<!โย)คะ)+$")


_ALL = lazy(
    r"(?P<verb>forget|delete|remove|erase|wipe|drop)\s+(?:everything|all|anything)(?: (?:that )?you(?:'ve)? (?:know|remember|have|got|saved))?\s+(?:about|on|of|for|to do with|related to)\s+(?P<en>[^,.;!?]+)"
    r"|(?P<verb_ru>забудь|удали|сотри|убери)(?:те)?\s+(?:вс[её])(?:,?\s+что (?:ты )?(?:знаешь|помнишь|есть|связано|запомнил))?\s+(?:про|обо?|о|по|с|со|у)\s+(?P<ru>[^,.;!?]+)"
    r"|(?P<verb_th>ลืม|ลบ)(?:ข้อมูล)?(?:ทุกอย่าง|ทุกเรื่อง|ทั้งหมด|ข้อมูล)(?:ที่(?:จำ|รู้)(?:ไว้)?)?(?:เกี่ยวกับ|เรื่อง|ของ)\s?(?P<th>[^,.;!?]+)",
    re.IGNORECASE,
)
"""All that is known of one."""
_ALL_BUT = lazy(
    r"\b(?:forget|delete|remove|erase|wipe|drop|clear)\b.{0,20}\b(?:everything|all|anything)\b.{0,60}\b(?:except|but(?! not for)|apart from|besides|other than)\b"
    r"|(?<![а-яё])(?:забудь|удали|сотри|убери)(?:те)?\s.{0,20}вс[её](?![а-яё]).{0,60}(?<![а-яё])(?:кроме|за исключением)(?![а-яё])|(?:ลืม|ลบ).{0,20}(?:ทุกอย่าง|ทั้งหมด|ทุกเรื่อง).{0,60}(?:ยกเว้น|นอกจาก|เว้น)",
    re.IGNORECASE,
)
"""All is to be forgotten but one thing, which is the one that must not be."""
_MOST = 400  # characters
_NO_CLIENT = lazy(
    r"\W*(?:please |now )*(?:forget|delete|remove|erase|drop)\s+(?:about\s+)?(?:the |our |my )?(?:client|customer)\s+(?P<en>[\w&' -]{2,40})"
    r"|\W*(?:пожалуйста |теперь )*(?:забудь|удали|сотри|убери)(?:те)?\s+(?:про\s+)?(?:клиент|заказчик)[а-яё]*\s+(?P<ru>[\w&\" -]{2,40})|\s*(?:ช่วย)?(?:ลบ|ลืม)ลูกค้า(?:ชื่อ)?\s?(?P<th>[\u0e00-\u0e7fA-Za-z ]{2,40}?)(?:ออก|ไป|ให้|หน่อย|ที|เลย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*",
    re.IGNORECASE,
)
"""A client who is to be forgotten."""
_ALL_OF = {"en": "forget everything about {name}", "ru": "забудь всё про {name}", "th": "ลืมทุกอย่างเกี่ยวกับ{name}"}
_ONESELF = lazy(r"(?:me|myself|us|my \w+|our \w+)\b|(?:мне|меня|нас|нам|себя|мой|моё|мои|мою|наш\w*)(?![а-яё])|(?:ตัว)?(?:ฉัน|ผม|ดิฉัน|หนู|เรา)", re.IGNORECASE)
_THEM = lazy(r"(?:him|her|them|it|this|that|that one|this (?:client|one)|that client)\b\W*$|(?:него|неё|нее|них|ним|ней|ними|нём|нем|этого|эту|этот|это|этого клиента)(?![а-яё])\W*$|(?:เขา|เค้า|มัน|นี้|นั้น|ร้านนี้|ร้านนั้น|ลูกค้า(?:คน|ราย)?(?:นี้|นั้น))(?:เลย|ไป|ด้วย|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\W*$", re.IGNORECASE)
_NAME, _NAME_RU = r"(?P<{key}>(?:[\w&'-]+\s+){{0,3}}?[\w&'-]+)", r"(?P<{key}>(?:[\w&\"-]+\s+){{0,2}}?[\w&\"-]+)"
_GONE = lazy(
    rf"(?:(?:we|i)(?:'ve| have|'re| are)?\s+(?:just |now |all )?)?(?:lost|dropped|fired|done with|parted (?:ways )?with|no longer work(?:ing)? (?:with|for)|(?:stopped|don't|not) work(?:ing)? (?:with|for))\s+(?:the |our |my )?(?:clients?\s+)?{_NAME.format(key='lost')}(?:\s+(?:clients?|account|customer))?(?=\s*(?:[,.;!-]|anymore|any more|so\b|and\b|$))"
    rf"|(?:the |our |my )?(?:clients?\s+)?{_NAME.format(key='gone')}(?:\s+(?:clients?|account|customer))?\s+(?:has |have |just |is |are |'s |went |was )*(?:left|quit|gone|cancel\w*|closed|no longer|not (?:a|our)|isn't|aren't|dropped|fired|stopped|away|ended|over)\b"
    rf"|(?:мы\s+)?(?:больше не работаем с|не работаем больше с|расстались с|потеряли|перестали работать с)\s+(?:клиент\w*\s+)?{_NAME_RU.format(key='lost_ru')}(?=\s*(?:[,.;!-]|и\b|$))"
    rf"|(?:(?:наш\w*|мо\w+)\s+)?(?:(?:клиент|заказчик)\w*\s+)?{_NAME_RU.format(key='gone_ru')}\s+(?:от нас |нас |больше |уже )*(?:уш[её]л\w*|ушли|ушла|отказал\w*|закрыл\w*|отвалил\w*|слил\w*|не (?:наш\w*|работа\w*|клиент\w*|с нами))"
    r"|(?:ลูกค้า)?(?P<gone_th>[\u0e00-\u0e7fA-Za-z0-9& ]{2,40}?)\s?(?:เลิก|ยกเลิก|ไม่ได้(?:เป็น|จ้าง|ทำ)|ไม่จ้าง|ออก|ปิดตัว|ปิดกิจการ|ไม่ทำ)",
    re.IGNORECASE,
)
"""A client who is one no more."""
_LEADS = lazy(r"^(?:(?:so|ok(?:ay)?|well|btw|hey|sadly|unfortunately|ну|короче|кстати|увы|к сожалению|в общем)(?![а-яё\w])[\s,]*)+", re.IGNORECASE)
LOOKED = lazy(
    r"\W*(?:please\s+)?forget\s+(?:about\s+)?(?:the\s+|our\s+|my\s+)?(?:whole\s+|old\s+)?(?P<en>[\w' -]{2,40}?)\s+(?:thing|stuff|theme|idea|look|vibe|one)\s*[,.;!-]+\s*(?P<en_new>(?:(?:we|i)(?:'re|'m| are| am|'ve| have)? (?!not|don't|no longer|never|hate|done)|it's |our |my |now |use |from now on )[^?]{2,})"
    r"|\W*забудь(?:те)?\s+(?:про\s+|о\s+|об\s+)?(?P<ru>[а-яё-]+(?:ый|ий|ой|ую|ая|ое|ые|ие)(?:\s+(?:цвет|стиль|тема|тему|тон))?)\s*[,.;!-]+\s*(?:а\s+)?(?P<ru_new>(?:теперь|сейчас|мы|у нас|я|наш\w*)\s+[^?]{2,})"
    r"|\s*(?:ช่วย)?ลืม(?:เรื่อง|ไอ้)?(?P<th>(?:สี|โทน|ธีม|แนว)(?!แบรนด์|[\u0e00-\u0e7f]{0,20}?(?:เก่า|เดิม))[\u0e00-\u0e7f]{1,20}?)(?:ไป|ได้|เลย|ซะ|เถอะ|นะ|ครับ|ค่ะ|(?<!โย)คะ)+\s+(?P<th_new>(?:ตอนนี้|เดี๋ยวนี้|เรา|ต่อไปนี้|จากนี้)[^?]{2,})",
    re.IGNORECASE,
)
"""A look that is no more, and what there is instead."""


_CHATTER_TH = lazy(
    r"(?<=[\u0e00-\u0e7f]{3})(?:ออก(?:ไป|ให้หมด|เลย)?|ไป(?:เลย|ได้เลย|ให้หมด|ซะ|ได้)|ซะ(?:เลย)?|เถอะ|ให้หมด|ได้เลย|เลย|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า)+(?:\s+(?:เพราะ|เรา|ฉัน|ผม|หนู)?(?:เลิก|เปลี่ยน|ไม่|ขึ้น|ลด|ย้าย|ปิด|หมด|จบ|มัน|แล้ว|ยกเลิก)[^?]*)?\s*$"
)
"""How what is to be forgotten goes, and why: "…ไปเลยนะ เลิกทำแล้ว"."""
_FORGETS_TH = lazy(r"^\s*(?:ช่วย|งั้น|ขอ)?(?:ลืม|ลบ(?=(?:ข้อมูล|ที่จำ|เรื่อง|ทุกอย่าง|สิ่งที่จำ)))")


def without_chatter(text: str) -> str:
    """What is to be forgotten in Thai, without how it goes and why; the text as it was when it forgets nothing, or all of it would go."""
    verb = _FORGETS_TH.match(text)
    plain = _CHATTER_TH.sub("", text) if verb else text
    return plain if verb and len(plain) - verb.end() > 3 else text


def forgets(request: Request, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that forgets all of a client, or says anew what is no more; None where a message does neither."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _MOST:
        return None
    if not LOOKED.fullmatch(text) and not _ALL_BUT.search(text):
        text = without_chatter(text)
    if looked := LOOKED.fullmatch(text):
        tool = next((tool for tool in catalogue if takes_both(tool)), None)
        old, new = (next(value for value in (looked[key + end] for key in ("en", "ru", "th")) if value) for end in ("", "_new"))
        return correction(tool, old, new.strip(" .!"), text, language) if tool else None
    if left := _NO_CLIENT.fullmatch(text.rstrip(" .!")):
        name = next(value for value in left.groups() if value).strip()
        return verbatim(_ALL_OF[language].format(name=name), catalogue, language)
    if _ALL_BUT.search(text):
        return Plan(reply=phrase("forget_all_but", language))
    match = _ALL.search(text)
    if match is None:
        return None
    name = (match["en"] or match["ru"] or match["th"]).strip()
    gone = _GONE.match(_LEADS.sub("", text[: match.start()].strip()))
    if _THEM.match(name):
        named = next((value for value in gone.groups() if value), "").strip() if gone else ""
        return verbatim(_ALL_OF[language].format(name=named), catalogue, language) if named else Plan(reply=phrase("ask_whom", language))
    made = any(step.tool.split(".")[0] != "memory" for earlier in request.earlier[:1] for step in earlier.steps)
    if _ONESELF.match(name) or (made and (match["verb"] or match["verb_ru"] or match["verb_th"]).lower() not in ("forget", "забудь", "ลืม")):
        return None
    return verbatim(_ALL_OF[language].format(name=_ENDS_TH.sub("", name)), catalogue, language)


_POLITELY = lazy(r"^(?P<lead>\W*(?:(?:да|а|и|ну|ок|теперь|пожалуйста)[\s,]+)*)(?P<verb>забудь|сотри|удали|убери)(?:те)?(?:\s*,)?(?:\s+(?:пожалуйста|прошу(?: вас| тебя)?|будьте? добры?))?\s*,?\s+(?=\S)", re.IGNORECASE)
_ALL_OF_ME = lazy(
    r"\W*(?:(?:да|а|и|ну|ок|теперь|пожалуйста)[\s,]+)*(?:забудь|сотри|удали)(?:те)?[\s,]+(?:пожалуйста[\s,]+)?(?:вс[её],?\s*что\s+(?:(?:ты|вы|про|обо?|меня|мне|нас)\s+)*(?:знаешь|знаете|помнишь|помните|запомнил[аи]?)(?:\s+(?:про (?:меня|нас)|обо? (?:мне|нас)))?|(?:про|обо?) (?:меня|мне|нас) вс[её]|вс[её] (?:про|обо?) (?:меня|мне|нас))\W*(?:пожалуйста)?\W*",
    re.IGNORECASE,
)
_PLEASE_BEHIND = lazy(r"\s*,\s*(?:please|пожалуйста)\s*(?=[,.;!]|$)", re.IGNORECASE)
_ALL_SAID = lazy(
    r"\b(?:all|every\w*|anything|whole|wipe|clear|reset|clean|memory|me|us)\b|(?<![а-яё])(?:вс[её]|всего|весь|всю|меня|нас|мне|нам|(?:о[чт]|обнул|сброс|почист)[а-яё]*|памят[ьи])(?![а-яё])|ทุก|ทั้ง|หมด|ล้าง|ฉัน|ผม|เรา|หนู|รีเซ็ต", re.IGNORECASE,
)
_ALL_MEANT = lazy(r"(?:everything|all)\b(?: (?:of it|(?:you know )?about me|you know))*|вс[её](?:,? что знаешь)?(?: обо мне)?|(?:ทั้งหมด|ทุกอย่าง|ทุกเรื่อง)(?:เกี่ยวกับฉัน)?", re.IGNORECASE)


def only_what_is_named(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan, or what is to be forgotten asked for, where all would be forgotten and no word of the message says so."""
    whole = [step for step in plan.steps if step.tool.startswith("memory.") and _ALL_MEANT.fullmatch(str(step.args.get("query", "")))]
    if not whole or _ALL_SAID.search(request.text):
        return plan
    tool = next(ability.tool for ability in index.abilities if ability.tool.name == whole[0].tool)
    extra = tool.input.model_fields["query"].json_schema_extra
    asked = extra.get("ask") if isinstance(extra, dict) else None
    return Plan(reply=str(asked.get(language) or asked["en"])) if isinstance(asked, dict) else Plan(reply=phrase("ask_whom", language))


def of_what(text: str) -> str:
    """The message as "forget ..." and what; as it was when it forgets nothing."""
    text = without_chatter(said_of(text))
    if _ALL_OF_ME.fullmatch(text):
        return "забудь всё обо мне"
    if FORGETS.match(text):
        text = _POLITELY.sub(r"\g<lead>\g<verb> ", _PLEASE_BEHIND.sub("", text))
    if not FORGETS.match(text):
        return text
    plain = _WHY.sub("", text)
    plain = plain if re.search(r"\w", re.sub(r"\b(?:that|about|что|про|о)\b", "", FORGETS.sub("", plain))) else text  # "forget that we moved": that is what, and not why
    if (thai := _TH_WHAT.match(plain)) and _ONE_ABOUT.match(plain) is None:
        return f"{thai['lead']} {_ENDS_TH.sub('', thai['what'])}"
    match = _ONE_ABOUT.match(plain)
    if match is None:
        return _ABOUT.sub(lambda found: f"{found['lead']} ", plain) if plain != text else text
    if match["th"]:
        return f"{match['lead_th']}เรื่อง {_ENDS_TH.sub('', match['th'].strip())}"
    return f"{match['lead']} {match['what']}" if match["what"] else f"{match['lead_ru']} про {match['ru']}"
