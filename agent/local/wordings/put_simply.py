# ruff: noqa: E501 - patterns read better unbroken
"""A message put as simply as it is meant, before anything else reads it: an order taken back for another ("cut the silences, no, clean the audio"), a
complaint beside the order that mends it («первая половина скучная, оставь вторую»), a list that begins each item with "one about".
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_VERB_EN = r"(?:cut|clean|trim|crop|mute|remove|speed|slow|rotate|flip|mirror|add|put|make|draw|paint|write|read|post|publish|compose|denoise|brighten|darken|split|join|turn)"
_VERB_RU = r"(?:вырежи|обрежь|отрежь|почисти|очисти|убери|удали|сделай|нарисуй|напиши|добавь|наложи|ускорь|замедли|поверни|отзеркаль|опубликуй|выложи|озвучь|прочитай|сними|придумай|склей|разрежь|приглуши|подложи)(?:те)?"
_OTHER_ORDER = lazy(
    rf"^\W*(?P<first>{_VERB_EN}\b[^,.;!?\"]{{2,80}}?)\s*[,.;–—-]+\s*(?:(?:oh|wait|sorry|actually|hm+)[\s,]+)*(?:no+|nope|scratch that|never ?mind)(?:[\s,]+(?:wait|sorry|actually))*\s*[,.!–—-]+\s*(?P<then>{_VERB_EN}\b.+)$"
    rf"|^\W*(?P<first_ru>{_VERB_RU}(?![а-яё])[^,.;!?\"]{{2,80}}?)\s*[,.;–—-]+\s*(?:(?:ой|стоп|хотя|погоди|а)[\s,]+)*(?:нет|не надо|не то)(?:[\s,]+(?:лучше|погоди|стоп))*\s*[,.!–—-]+\s*(?:лучше\s+)?(?P<then_ru>{_VERB_RU}(?![а-яё]).+)$",
    re.IGNORECASE | re.DOTALL,
)
_POINTS = lazy(r"\b(?:it|that|this|them)\b|(?<![а-яё])(?:его|её|ее|это|их|ему|ней|нём|нем)(?![а-яё])", re.IGNORECASE)
_BAD = r"(?:boring|dull|bad|slow|weak|rubbish|useless|too long|no good|empty)"
_BAD_RU = r"(?:скучн|плох|затянут|лишн|неинтересн|слаб|пуст|вял)[а-яё]+"
_HALF = lazy(
    rf"^\W*(?:the )?(?P<bad>first|second|last) half (?:is|was|feels) (?:(?:so|too|really|very|a bit|kind of|just) )*{_BAD}\s*[,.;–—-]+\s*(?:(?:so|just|please|only)[\s,]+)*(?P<verb>keep|leave|use|take)(?: me)?(?: (?:just|only))* (?:the )?(?P<en>first|second|last|other)(?: (?:half|one))?(?: (?:only|please))*\W*$"
    rf"|^\W*(?P<bad_ru>перв|втор|последн)[а-яё]+ половина (?:(?:очень|слишком|какая-то|просто|совсем|так себе|была?) )*{_BAD_RU}\s*[,.;–—-]+\s*(?:(?:пожалуйста|просто|давай)[\s,]+)*(?P<verb_ru>оставь|возьми|бери)(?:те)?\s+(?:(?:только|лишь|одну|тока|токо)\s+)*(?P<ru>перв|втор|последн|друг)[а-яё]+(?: половину)?\W*$"
    r"|^\s*ครึ่ง(?P<bad_th>แรก|หลัง)(?:มัน)?(?:น่าเบื่อ|ไม่ดี|ไม่สนุก|ช้า)(?:มาก|ไป|เลย|อะ|อ่ะ|นะ|ๆ)*\s*(?:ขอ|เอา|เก็บ)(?:แค่|เฉพาะ|ไว้)*ครึ่ง(?P<th>แรก|หลัง)\S*\s*$",
    re.IGNORECASE,
)
"""A half that is no good, and the other that is to stay."""
_ONE_ABOUT_RU = lazy(r"(?P<before>[:;,—–-]\s*|\sи\s+)(?:одн[оауи]|один|одну|треть[яею]|трет(?:ий|ье)|перв[а-яё]+|втор[а-яё]+|друг[а-яё]+|последн[а-яё]+)\s+(?P<about>про|об?|на тему)\s", re.IGNORECASE)
_TO_EACH_RU = lazy(r"^(?P<list>\W*темы?\s*[=:].+?[.;\n])(?P<wish>.*?)\s(?:по|про|о|об)\s+кажд[а-яё]+(?:\s+(?:теме|тему|из них))?(?P<end>\W*)$", re.IGNORECASE | re.DOTALL)
_TOLD_AS = lazy(r"\b(?:told|narrated|done) (?=(?:as|like) (?:an? )?(?:story|tale|list|quiz|dialogue)\b)", re.IGNORECASE)
_NOT_FIRST_TH = lazy(
    r"^\s*(?P<no>ไม่(?:เอา|ใส่|ต้องมี|ต้องใส่|ต้องเอา|มี)(?:เพลงประกอบ|เพลง|ดนตรี|เสียงพากย์|เสียงพูด|ซับไตเติ้ล|ซับ))(?:นะ|น้า|คะ|ค่ะ|ครับ|คับ|อะ|อ่ะ|จ้า|จ้ะ|\s)+(?P<rest>(?:ช่วย|ขอ|ทำ|สร้าง|อยากได้|เอา)(?:คลิป|วิดีโอ|วีดีโอ|รีล|ทำคลิป|ทำวิดีโอ).+)$"
)
"""What is to be left out stands before what is wished for."""
_NOR_TH = lazy(r"^\s*(?P<what>เพลงประกอบ|เพลง|ดนตรี|เสียงพากย์|เสียงพูด|ซับไตเติ้ล|ซับ)(?:ก็|ด้วยก็)?(?:ไม่เอา|ไม่ต้องมี|ไม่ต้องใส่|ไม่ต้อง|ไม่ใส่)(?:แล้ว|ด้วย|เหมือนกัน|นะ|น้า|คะ|ค่ะ|ครับ|คับ|อะ|จ้า|\s)*$")
_TOO_SLOW_TH = lazy(r"^(?P<order>\s*(?:ช่วย)?(?:เร่ง|เพิ่มความเร็ว|ทำให้เร็ว)\S*)\s+(?:คลิป|วิดีโอ)?\S{0,40}?(?:มัน)?ช้า(?:มา+ก+|ไป|เกิน|เกินไป|จัง|เลย|อะ|อ่ะ|นะ|ค่ะ|ครับ|ๆ)*\s*$")
"""Why it is to be faster: "เร่งสองเท่าเลย คลิปมันช้ามาก"."""
_LAID = r"(?:song|music|track|tune|beat|melody|jingle)"
_LAID_RU = r"(?:трек|песн[юя]|музык[уа]|бит|мелоди[юя]|минусовк[уа])"
_SOFTLY = lazy(
    rf"^(?P<en>.*\b{_LAID}\b[^,.;]*?)[\s,.;–—-]+(?:but )?(?:keep it|nice and|keep it nice and|really|pretty|very|quite|just) (?P<how>quiet|low|soft|loud)(?: in the mix)?(?:[\s,]+(?:so|people|because|cos|as|or|to)\b[^.]*)?[\s.!]*$"
    rf"|^(?P<ru>.*?(?<![а-яё]){_LAID_RU})(?P<under>(?![а-яё])[^,.;]*?)[\s,]+(?:(?:только|но|и|чуть|пусть будет)\s+)*(?P<how_ru>тихонько|потише|тихо|негромко|громко|погромче)[\s.!]*$",
    re.IGNORECASE,
)
"""How loud the music is, told behind what it is laid under."""
_CHUCKED = lazy(rf"\b(?:drop|chuck|stick|pop|whack|bung|throw|slap)(?: in)? (?=(?:my|this|the|that|an?|some|our) [^,.;]{{0,30}}?\b{_LAID}\b(?: in| on)? (?:under|underneath|behind|below|beneath|over|on|in)\b)", re.IGNORECASE)
"""Laid, in any verb of throwing: "drop my tune under this"."""
_QUIET_LAID = lazy(r"\b(?P<verb>add|put|lay|have)(?P<before> (?:(?!quiet\b)[a-z]+ ){0,3}?)(?:very |really )?quiet (?P<what>(?:[a-z]+ ){1,4}?)(?P<under>(?:under(?:neath)?|behind|beneath|below)\b[^,.;]*)", re.IGNORECASE)
"""Quiet music that is laid under a clip is quiet there: "add some quiet piano under this"."""
_LONGEST = 600  # characters


def put_simply(text: str, *, at_hand: bool) -> str:
    """The message as it is meant; as it was where nothing of the kind is in it. at_hand: "it" may be a file, or what was made before."""
    if len(text) > _LONGEST or '"' in text:
        return text
    if (other := _OTHER_ORDER.match(text)) and (at_hand or not _POINTS.search(_then(other))):
        text = _then(other)
    if half := _HALF.match(text):
        text = _the_half(half)
    text = _CHUCKED.sub("put ", text) if at_hand else text
    text = _QUIET_LAID.sub(r"\g<verb>\g<before>\g<what>\g<under> quietly", text) if at_hand else text
    if (soft := _SOFTLY.match(text)) and at_hand:
        text = f"{soft['en']} {'loudly' if soft['how'].lower() == 'loud' else 'quietly'}" if soft["en"] else f"{soft['ru']} {soft['how_ru']}{soft['under']}"
    if len(_ONE_ABOUT_RU.findall(text)) > 1:
        text = _ONE_ABOUT_RU.sub(r"\g<before>\g<about> ", text)
    if nor := _NOR_TH.match(text):
        text = f"ไม่เอา{nor['what']}"
    text = _TOO_SLOW_TH.sub(r"\g<order>", _NOT_FIRST_TH.sub(r"\g<rest> \g<no>", text))
    return _TOLD_AS.sub("", _TO_EACH_RU.sub(r"\g<list>\g<wish> на каждую\g<end>", text))


def _then(match: re.Match[str]) -> str:
    return match["then"] or match["then_ru"]


def _the_half(match: re.Match[str]) -> str:
    """The order alone, with the half spelt out."""
    if match["en"]:
        return f"{match['verb']} only the {'second' if match['en'] == 'other' and match['bad'] == 'first' else 'first' if match['en'] == 'other' else match['en']} half"
    if match["ru"]:
        other = {"перв": "вторую"}.get(match["bad_ru"].lower(), "первую")
        return f"оставь только {other if match['ru'].lower() == 'друг' else {'перв': 'первую', 'втор': 'вторую'}.get(match['ru'].lower(), 'последнюю')} половину"
    return f"เอาแค่ครึ่ง{match['th']}"
