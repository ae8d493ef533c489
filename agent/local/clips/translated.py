# ruff: noqa: E501 - patterns read better unbroken
"""A clip that was sent is to have its subtitles or its speech in other languages: "translate subtitles of this video to german and french", «переведи субтитры
на немецкий и французский», "แปลซับเป็นภาษาจีนและญี่ปุ่น". The languages that are listed are one wish, and it is said once that nobody here does that.
"""

from __future__ import annotations

from agent.contract import Request
from agent.language import detect
from agent.local.clips.unmet import cannot
from agent.local.lexicon.values import LANGUAGES
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_NAMES = [name for names in LANGUAGES.values() for name in names]
_EN = f"(?:{'|'.join(name for name in _NAMES if name.isascii())}|other languages|another language)"
_RU = rf"(?:(?:{'|'.join(sorted({name.removesuffix('ий') for name in _NAMES if name.endswith('ий')}))})(?:ий|ом|ого|ие|ими|их|им)|друг[а-яё]+ язык[а-яё]*)(?: язык[а-яё]*)?"
_TH = f"(?:ภาษา)?(?:{'|'.join(name for name in _NAMES if name[0] >= chr(0x0E00))}|อื่น)"
_LEAD_EN = r"\W*(?:(?:hi|hey|please|pls|can|could|you|u|i|we|need|want|would like|make|do|get|add|put|give me|with|also|to)[\s,]+){0,6}"
_CLIP_EN = r"(?:(?:this|the|my|that|our)\s+(?:video|vid|clip|film|reel)|it|this)"
_CLIP_RU = r"(?:(?:к|в|из|для|на)\s+)?(?:это(?:му|го|м|т)?|мо[а-яё]+|наш[а-яё]+|н[её]му)?\s*(?:видео|ролик[а-яё]*|клип[а-яё]*|н[её]му|это)?"
_TO_EN = rf"\s+(?:(?:in)?to|in)\s+{_EN}(?:(?:\s*,\s*|\s*&\s*)(?:and\s+)?{_EN}|\s+(?:and|plus|or|\+)\s+(?:(?:in)?to |in )?{_EN}){{0,6}}(?:\s+(?:please|pls|too|for me|thanks))*\W*"
_TO_RU = rf"\s+на\s+{_RU}(?:(?:\s*,\s*)(?:и\s+)?(?:на\s+)?{_RU}|\s+(?:и|или|плюс)\s+(?:на\s+)?{_RU}){{0,6}}(?:\s+(?:пожалуйста|плиз|тоже))*\W*"
_TO_TH = rf"\s?(?:ให้)?(?:เป็น)?\s?{_TH}(?:\s?(?:และ|กับ|แล้วก็|,|หรือ)?\s?(?:เป็น)?{_TH}){{0,6}}(?:ให้|หน่อย|ที|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ|ได้ไหม|\s)*\W*"
_SUBTITLES = lazy(
    rf"{_LEAD_EN}(?:translate\s+)?(?:the\s+|its\s+|my\s+)?(?:subtitles?|subs)(?:\s+(?:of|in|on|for|from)\s+{_CLIP_EN})?{_TO_EN}|{_LEAD_EN}(?:{_EN}\s+(?:and|,)\s+)?{_EN}\s+(?:subtitles?|subs)(?:\s+(?:on|for|to)\s+{_CLIP_EN})?\W*"
    rf"|\W*(?:(?:привет|пожалуйста|можешь|нужно|надо|нужны|мне|сделай|добавь|сделать)(?:те)?[\s,]+){{0,4}}(?:переведи(?:те)?\s+|перевести\s+|перевод\s+)?(?:субтитр[а-яё]*|сабы|титры)\s*{_CLIP_RU}{_TO_RU}"
    rf"|\s*(?:ช่วย|รบกวน|ขอ|อยาก(?:ให้|ได้)?|ทำ|ใส่)*\s?(?:แปล)?(?:ซับ(?:ไตเติ้?ล)?|คำบรรยาย)(?:ใน|ของ)?(?:คลิป|วิดีโอ)?(?:นี้)?{_TO_TH}"
)
_SPEECH = lazy(
    rf"{_LEAD_EN}(?:translate|dub)\s+(?:(?:what (?:is|'s) said|the (?:speech|voice|audio|words))\s+(?:in|of)\s+)?{_CLIP_EN}{_TO_EN}"
    rf"|\W*(?:(?:привет|пожалуйста|можешь|нужно|надо|мне)[\s,]+){{0,4}}(?:переведи(?:те)?|перевести|продублируй(?:те)?)\s*{_CLIP_RU}{_TO_RU}"
    rf"|\s*(?:ช่วย|รบกวน|ขอ|อยาก(?:ให้|ได้)?)*\s?(?:แปล|พากย์)(?:เสียง)?(?:ใน|ของ)?(?:คลิป|วิดีโอ|วีดีโอ)?(?:นี้)?{_TO_TH}"
)
_TRANSLATES = lazy(r"translat|перев|แปล")
_LONGEST = 200


def translated(request: Request) -> Plan | None:
    """What is said to it; None for any other message, and where what was made here may be made anew in that language."""
    text = normalise(request.text).lower()
    sent = {asset.actual_kind for asset in request.attachments}
    if request.question or len(text) > _LONGEST or not (sent == {"video"} or not (sent or request.earlier or request.recent)):
        return None
    if _SUBTITLES.fullmatch(text):
        wishes = ["subtitles", "translate"] if _TRANSLATES.search(text) else ["subtitles"]
    elif sent and _SPEECH.fullmatch(text):
        wishes = ["translate"]
    else:
        return None
    return Plan(goal=text, reply=cannot(wishes, detect(text, request.language)))
