# ruff: noqa: E501 - patterns read better unbroken
"""What people say of themselves, their brand and their habits ("my brand colour is navy"): it is kept, though nobody said "remember"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent import preferences
from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import clauses
from agent.local.lexicon import lexicon
from agent.local.wordings.verbatim import kept_as, verbatim, verbatim_words
from agent.patterns import lazy
from tools.contract import Tool
from tools.plan import Plan

_OWN_THING = r"(?:brand|company|business|shop|store|cafe|restaurant|channel|page|name|nickname|audience|customers|niche|city|country|time ?zone|website|handle|slogan|motto|tagline|font|colou?rs?|favou?rite \w+|birthday|cat|dog)"
_OF_ONESELF = lazy(
    r"(?:(?:actually|no|by the way|btw|fyi|so|ok(?:ay)?|well|and)[\s,]+)*(?:my|our) (?:\w+ ){0,2}?" + _OWN_THING + r"(?: \w+)?(?:'s name)? (?:is|are|isn't|aren't)(?! (?:not )?\w+ing\b)(?: (?:called|named|not))? [^?]{2,120}"
    r"|(?:(?:actually|by the way|btw|fyi)[\s,]+)*(?:i|we) (?:always|never|usually|prefer|(?:really |just )?(?:love|like|hate)(?! (?:it|this|that|these|those|them|the|how|your|to|what|when|one|both|number|option|\w+ (?:one|idea|version))\b))\b(?! (?:it|this|that|the (?:first|second|third|other|last))\b)[^?]{3,120}"
    r"|(?:(?:кстати|вообще-то|нет|на самом деле)[\s,]+)*(?:мо[йяёи]|наш[аеи]?) (?:\w+ )?(?:бренд|компания|магазин|кафе|канал|страница|имя|аудитория|город|сайт|слоган|девиз|шрифт|цвета?|кот|кошка|собака)(?: \w+)? ?(?:- |это |называется |зовут )[^?]{2,120}"
    r"|(?:(?:кстати|вообще-то)[\s,]+)*(?:меня зовут|я (?:всегда|никогда|предпочитаю|обычно)|(?:мне (?:не )?нравится|я (?:люблю|обожаю|ненавижу))(?! (?:это|эт\w+|так|как|перв\w+|втор\w+|треть\w+|последн\w+|вариант\w*|иде\w+|тво\w+)(?!\w))) [^?]{2,120}"
    r"|(?:จริงๆ แล้ว|จริงๆ|อ้อ)?\s?(?:สีแบรนด์|สีของแบรนด์|ชื่อแบรนด์|แบรนด์|ร้าน|ช่อง|เพจ|บริษัท)(?:ของ)?(?:ฉัน|ผม|เรา|หนู)?\s?(?:คือ|ชื่อ(?:ว่า)?|เป็นสี)\s?[^?]{2,120}|(?:ฉัน|ผม|หนู|เรา)(?:ชื่อ|ชอบ(?!อัน|แบบ|ข้อ|ไอเดีย|นี้|มาก|ที่)|ไม่ชอบ(?!อัน|แบบ|นี้)|เกลียด)\s?[^?]{2,60}|(?:ร้าน|ช่อง|เพจ|แบรนด์)(?:ของ)?(?:ฉัน|ผม|เรา|หนู)(?:ชื่อ|คือ|ขาย)\s?[^?]{2,120}",
    re.IGNORECASE,
)
"""A statement about the person, their brand or their habits, as a whole message."""
_ALWAYS_SO = lazy(
    r"(?:please )?call me (?!an? |the |when|if|at|back|on|tomorrow|later)[\w '.-]{2,30}|(?:my|our) (?:posts|videos|shorts|clips|films|pictures|subtitles|captions|thumbnails) (?:should|must|need to|have to) (?:always|never)\b[^?]{3,120}"
    r"|(?:зови|называй|зовите|называйте) меня [^?,.]{2,30}|(?:мои|наши) (?:посты|видео|ролики|субтитры|картинки) (?:должны |нужно )?(?:всегда|никогда)[^?]{3,120}"
    r"|(?:ฉัน|ดิฉัน|ผม|หนู|เรา)ชื่อ[^\s]{1,20}\s+(?:ทำ(?:ช่อง|คลิป|วิดีโอ|เพจ|คอนเทนต์)|เป็น|ขาย|มี)(?!.*(?:หน่อย|ให้ที|ช่วย|วินาที|นาที|\?))[^?]{2,100}"
    r"|เรียก(?:ฉัน|ผม|หนู|เรา)ว่า\s?[^?]{2,30}|(?:ต่อไปนี้|จากนี้ไป|ต่อไป|จากนี้)\s?(?!เรื่อง)[^?]{3,120}?(?:ตลอด|ทุกครั้ง|เสมอ)(?:เลย)?",
    re.IGNORECASE,
)
"""How things are always to be, and what the person is to be called: kept, though it is worded as a wish."""
_NO_WISH = lazy(r"^(?:(?:actually|no|by the way|btw|fyi|so|ok(?:ay)?|well|and|кстати|вообще-то|на самом деле|нет)[\s,]+|(?:จริงๆ แล้ว|จริงๆ|อ้อ)\s?)+", re.IGNORECASE)


_THIS = r"(?:voice|narrator|music|colou?rs?|palette|style|tone|mood|format|shape|language)"
_THIS_ALWAYS = lazy(
    rf"(?:[^,.!?]{{0,40}}[,.!?]\s*)?(?:and |so |please |ok(?:ay)? |just |btw )*(?:(?:always|from now on|by default)[\s,]+(?:please )?(?:use|take|keep|have|do|make it with|go with)|(?:use|keep|take)) (?:this|that|the same|these) (?P<en>{_THIS})(?P<en_ever> (?:from now on|always|every time|by default|for (?:all|everything)(?: my \w+)?|in all (?:my )?\w+|as (?:the |my )?default))?[\s.!,]*(?:please|ok(?:ay)?)?\W*"
    rf"|(?:[^,.!?]{{0,40}}[,.!?]\s*)?(?:и |а |вот |пожалуйста )*(?P<ru_ever>всегда |теперь всегда |впредь |отныне |дальше )?(?:используй(?:те)? |бери(?:те)? |делай(?:те)? |ставь(?:те)? |оставь(?:те)? )?(?:вот )?(?:этот|эту|эти|такой|такую|такие)(?: же)? (?P<ru>голос|музыку|цвета?|палитру|стиль|тон|формат)(?P<ru_ever2> (?:теперь )?(?:всегда|впредь|отныне|по умолчанию|везде))?(?: (?:используй(?:те)?|бери(?:те)?|делай(?:те)?|ставь(?:те)?))?(?: ок| пожалуйста)?\W*"
    rf"|(?:ชอบ\S{{0,20}}\s*)?(?P<th_ever>ต่อไป(?:นี้)?|จากนี้(?:ไป)?|ครั้งต่อไป|ครั้งหน้า)?\s?(?:ให้|ช่วย|ขอ)?(?:ใช้|เอา)\s?(?P<th>เสียง|เพลง|ดนตรี|สี|โทน|สไตล์)(?:พากย์)?(?:แบบ)?นี้(?P<th_ever2>ตลอด(?:ไป)?|เสมอ|ทุกครั้ง|ทุกคลิป)?(?:เลย|นะ|ครับ|ค่ะ|(?<!โย)คะ|ด้วย)*\s*",
    re.IGNORECASE,
)
"""What was made is to be the rule in one respect: "perfect, always use this voice"."""
_FIELD_OF = {
    "voice": r"voice|narrator|голос|เสียง", "music": r"music|mood|музык|เพลง|ดนตรี", "palette": r"colou?r|palette|цвет|палитр|สี", "style": r"style|стил|สไตล์", "tone": r"tone|тон|โทน",
    "aspect": r"format|shape|формат", "language": r"language|язык|ภาษา",
}  # fmt: skip


def kept_words(text: str, request: Request, index: Matcher, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan of a message whose words are to be kept, because it asks for that or because of what it says; None for any other."""
    if _ASKS_TH.search(text) or _OF_YOU.match(text) or _NOT_AS_ALWAYS.search(text):
        return None
    return _forgotten(text, request, catalogue, language) or _as_it_is(text, request, index, catalogue, language) or verbatim(text, catalogue, language) or of_oneself(text, index, catalogue, language)


_NOT_AS_ALWAYS = lazy(r"\bnot (?:as|like) (?:always|usual)|(?<![а-яё])не (?:так,? )?как (?:всегда|обычно)|ไม่เหมือน(?:เคย|เดิม|ทุกครั้ง)", re.IGNORECASE)
"""For once, and not for ever."""
_OF_YOU = lazy(r"\W*(?:i|we) (?:really |so |just |do )*(?:hate|love|like|dislike|adore) (?:you|this|it)\b|\W*я (?:тебя|вас|это) (?:ненавижу|люблю|обожаю)|(?:เกลียด|รัก|ชอบ)(?:เธอ|คุณ|นาย)", re.IGNORECASE)
"""What one feels for JARVIS, or for what it made, is no fact to keep."""
_ASKS_TH = lazy(r"(?:ป่าว|เปล่า|ไหม|มั้ย|มั๊ย|หรือยัง|รึยัง|อะไร|เท่าไหร่|เท่าไร|ไหน)(?:นะ|อะ|อ่ะ|ล่ะ|ครับ|ค่ะ|(?<!โย)คะ|จ๊ะ|\s|จำได้)*(?:ป่าว|เปล่า|ไหม|มั้ย)?[\s?]*$")
"""Thai: a question, which has no mark of its own: "ร้านเราชื่ออะไรนะ จำได้ป่าว" keeps nothing."""
_FORGET = lazy(
    r"(?:(?:no|nah|actually|wait|hm+|oh|sorry|on second thoughts?|ok(?:ay)?|please|(?:i(?:'ve)? )?changed my mind|never ?mind|oops|you know what|just)[\s,.!-]+)*(?:forget|scrap|delete|erase|drop|undo|don'?t (?:remember|save|keep))(?: about)? (?:that|it|this|what i (?:just )?(?:said|told you)|(?:that|the) last (?:one|thing|bit)|that (?:one|rule|note|preference))(?:[\s,]+(?:again|please|after all|actually|then))*"
    r"|(?:(?:нет|не|хотя|а|знаешь|ой|стой|лучше|передумал\w*|впрочем|пожалуйста|хотя нет)[\s,.!-]+)*(?:забудь(?:те)?|удали(?:те)?|сотри(?:те)?|не (?:запоминай|надо (?:это )?запоминать|сохраняй))(?: (?:(?:про |об? )?(?:это|этом|последнее|последнюю запись|то,? что я (?:только что )?(?:сказал\w*|говорил\w*|просил\w*))))?(?: (?:пожалуйста|лучше))*"
    r"|(?:ไม่|เอาใหม่|เปลี่ยนใจแล้ว|ขอโทษ|จริงๆ|งั้น|คิดดูแล้ว|\s)*(?:ลืม|ลบ|ไม่ต้องจำ)(?:เรื่อง|ที่|อัน|สิ่งที่|อันที่)?(?:นั้น|นี้|มัน|(?:เพิ่ง)?บอก|พูด)?(?:ไป)?(?:เมื่อกี้)?(?:นี้)?(?:ซะ|เถอะ|เลย|ไปเลย|ได้เลย|แล้ว|ดีกว่า|ละกัน)*(?:ครับ|ค่ะ|(?<!โย)คะ|นะ)*",
    re.IGNORECASE,
)
"""What was just kept is to be forgotten again."""


def _forgotten(text: str, request: Request, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """ "on second thought, forget that": the plan that forgets what the work just before kept; None where it kept nothing."""
    last = request.earlier[0].steps[-1] if request.earlier and request.earlier[0].steps else None
    kept = next((tool for tool in catalogue if last is not None and tool.name == last.tool and tool.effect == "none"), None)
    words = verbatim_words(kept, last.args) if kept is not None and last is not None else ""
    forgetting = next((tool for tool in catalogue if kept is not None and tool.domain == kept.domain and tool.effect == "deletes"), None)
    if not words or forgetting is None or not _FORGET.fullmatch(re.sub(r"[\s.!]+$", "", text.strip())):
        return None
    return kept_as(forgetting, words, text, language)


def _as_it_is(text: str, request: Request, index: Matcher, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """ "always use this voice": what "this" was in the last work is said in words and kept."""
    match = _THIS_ALWAYS.fullmatch(text.strip()) if request.earlier else None
    said = next((match[key] for key in ("en", "ru", "th") if match[key]), "").lower() if match else ""
    for_ever = match and (re.search(r"\b(?:always|from now on|by default)\b", text, re.IGNORECASE) or any(match[key] for key in ("en_ever", "ru_ever", "ru_ever2", "th_ever", "th_ever2")))
    field = next((name for name, words in _FIELD_OF.items() if said and re.match(words, said)), "")
    if not for_ever or not field:
        return None
    for step in reversed(request.earlier[0].steps):
        specs = (spec for ability in index.abilities if ability.tool.name == step.tool for spec in ability.slots.values())
        spec = next((spec for spec in specs if spec.name == field), None)
        value = step.args.get(field, spec.default) if spec else None
        if spec is None or value is None:
            continue
        rule, _ = preferences.learned(preferences.Preference(field, value), language, catalogue)
        if preferences.understood(rule, catalogue):
            return verbatim(f"remember that {rule}", catalogue, language)
    return None


def of_oneself(text: str, index: Matcher, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that remembers a statement of that kind; None where the message is none, asks something, or wishes something too."""
    if _ALWAYS_SO.fullmatch(plain := re.sub(r"(?:[\s.!]|นะ|ครับ|ค่ะ|(?<!โย)คะ|please)+$", "", text.strip())):
        return verbatim(f"remember that {plain}", catalogue, language)
    if not _OF_ONESELF.fullmatch(text.strip()) or lexicon().question.search(text) or any(clause.asks and index.best(clause.text) for clause in clauses.split(text, index)):
        return None
    said = _NO_WISH.sub("", text.strip()).strip()
    return verbatim(f"remember that {said}", catalogue, language)
