# ruff: noqa: E501 - patterns read better unbroken
"""Words that are wished for, and not put out: "เขียนแคปชั่นลง IG" is a caption for Instagram, "if I post this on facebook, what should the caption be?" asks for
words, and "what do I write under this photo?" too. They are put as the tools' own examples word them.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.imagery.shown import words_of
from agent.patterns import lazy

_LONGEST = 400  # letters of a message
_PLACE_TH = r"(?:tik\s?tok|ig|instagram|facebook|fb|youtube|telegram|ติ๊ก\s?ต็?อ[กค]|ไอจี|อินสตา(?:แกรม)?|เฟ[ซส](?:บุ๊?[กค])?|ยูทู[บป]|เทเลแกรม)(?![a-z])"
_PLACE = r"(?:tik ?tok|insta(?:gram)?|ig|facebook|fb|youtube|telegram)"
_PLACE_RU = r"(?:инст[а-яё]*|тикток[а-яё]*|тик-ток[а-яё]*|фейсбук[а-яё]*|фб|ютуб[а-яё]*|телеграм[а-яё]*|телег[а-яё]*)(?![а-яё])"
_CAPTION_TH = r"(?:แคปชั่น|แคปชัน|แคปชั้น|แค็ปชั่น)"
_WRITTEN_TH = lazy(rf"(?<=แล้ว)(?:ก็)?\s?(?P<verb>(?:คิด|เขียน|แต่ง|ร่าง|ทำ|หา|ขอ)(?:ให้)?\s?{_CAPTION_TH})\s?(?:ไว้|เพื่อ)?(?:โพสต์?)?ลง\s?(?P<place>{_PLACE_TH})", re.IGNORECASE)
_OUT_TH = lazy(rf"โพสต์|โพส|เผยแพร่|ตั้งเวลา|แชร์|แล้วลง|(?<!แล้ว)ลง\s?{_PLACE_TH}", re.IGNORECASE)
_POLITE_TH = r"(?:ให้หน่อย|ให้ที|ให้|หน่อย|ด้วย|ที|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|ค่า|จ้า|จ้ะ|\s)"
_FOR_LINE_TH = lazy(rf"(?P<verb>(?:คิด|เขียน|แต่ง|ร่าง|ทำ|หา|ขอ)(?:ให้)?\s?{_CAPTION_TH})\s?(?:ไว้|เพื่อ)?(?:โพสต์?|ส่ง|ลง|สำหรับ)+\s?(?:line|ไลน์)(?:\s?(?:โวม|voom|โอเอ|oa))?(?![a-z])", re.IGNORECASE)
"""Words to be pasted where nothing here can put them out."""
_OF_THIS_TH = lazy(
    rf"^\s*(?:ช่วย|รบกวน)*(?P<verb>(?:คิด|เขียน|แต่ง|ร่าง|ทำ|ขอ){_CAPTION_TH})\s?(?P<place>สำหรับ\s?{_PLACE_TH})?\s?(?:ให้|ของ|สำหรับ)?(?:รูป|ภาพ|คลิป|วิดีโอ)นี้{_POLITE_TH}*\s(?!ลง|สำหรับ|แล้ว|ภาษา|แบบ|เอา|ขอ|โพสต์|ใส่|เป็น)(?P<about>(?!.*ลง\s?{_PLACE_TH})[^\s].{{2,60}}?){_POLITE_TH}*$", re.IGNORECASE,
)
"""The words for a file that was sent, and what they are to be about."""
_IF_POSTED = lazy(
    rf"^\W*(?:ถ้า|หาก)(?:จะ|เรา|ฉัน|หนู|แนน)*\s?(?:เอา)?(?:โพสต์?|ลง)\s?(?:รูป|ภาพ|คลิป|วิดีโอ)?(?:นี้)?\s?(?:ลง|ใน|ที่)?\s?(?P<th>{_PLACE_TH})?\s*(?:ควร|จะ|ต้อง)?\s?(?:คิด|เขียน|ใส่|ใช้)?{_CAPTION_TH}?(?:ว่า)?(?:ยังไง|อะไร|ไง|แบบไหน)(?:ดี|บ้าง)?{_POLITE_TH}*\W*$"
    rf"|^\W*if (?:i|we) (?:post|put|share|upload)\s+(?:this|it|that|these)(?: (?:photo|pic|picture|image|clip|video))?(?:\s+(?:on|to|up on) (?:my )?(?P<en>{_PLACE}))?\W+what (?:should|would|could|do|can) (?:(?:the|my|a good) )?(?:caption|i|we|you)\b(?: (?:be|say|write|put|use|under it|for it|in the caption|as the caption|for (?:the|a) caption|caption it))*\W*$"
    rf"|^\W*если (?:я )?(?:выложить|выложу|запостить|опубликовать|опубликую)\s+(?:это|эту|её|ее|его)?(?: (?:фото|фотку|картинку|видео|ролик))?(?:\s+(?:в|на) (?P<ru>{_PLACE_RU}))?\W+(?:то )?(?:какую|что|какая|как)(?: [а-яё]+)?? ?(?:подпис[а-яё]+|написать)(?: [а-яё]+){{0,2}}\W*$", re.IGNORECASE,
)
"""Asks what the words would be, of what may go out some time."""
_UNDER_IT = lazy(
    r"^\W*(?:(?:so|hey|ok|and)[\s,]+)*what (?:should|could|can|do|would) (?:i|we|you) (?:write|put|say) (?:under|below|beneath|with|for) (?:this|the|my|that|it)(?: (?:photo|pic|picture|image|shot|one))?(?: (?:for|on) (?P<en>{0}))?\W*$"
    r"|^\W*(?:(?:а|и|слушай)[\s,]+)*что (?:бы )?(?:мне |можно |лучше )?(?:написать|подписать) (?:под|к) (?:эт[а-яё]+|мо[а-яё]+)(?: (?:фото|фотк[а-яё]+|картинк[а-яё]+|снимк[а-яё]+))?(?: (?:в|для) (?P<ru>{1}))?\W*$"
    r"|^\s*(?:จะ|ควร|ช่วย)*(?:เขียน|ใส่|พิมพ์)(?:ว่า)?(?:อะไร|ไร|ยังไง|ไง)?\s?ใต้(?:รูป|ภาพ)นี้(?:ว่า)?(?:อะไร|ไร|ยังไง|ไง)?ดี(?:ลง\s?(?P<th>{2}))?{3}*\W*$".replace("{0}", _PLACE).replace("{1}", _PLACE_RU).replace("{2}", _PLACE_TH).replace("{3}", _POLITE_TH), re.IGNORECASE,
)
_TO_GO_WITH = lazy(
    r"^\W*(?:(?:please|can you|could you|hey)[\s,]+)*(?:write|draft|think up|come up with) (?:me |us )?(?:something(?: (?:nice|short|funny|cute|good|sweet|fun))?|an? (?:(?:nice|short|funny|cute|good) )?(?:post|text|line)) to (?:go with|post with|put under|go under|match|say with) (?:this|the|my) (?:photo|pic|picture|image|shot)(?:(?: of|\s*[,:–—-])\s*(?P<about>[^,.;!?]{2,60}?))?(?:,? (?:for|on) (?P<en>{0}))?\W*$".replace("{0}", _PLACE), re.IGNORECASE,
)
_FOR_A_PHOTO = lazy(rf"^\W*(?:(?:please|can you|could you|hey)[\s,]+)*(?:(?:write|make|give me|draft|need|i need)\s+)?(?:an? )?(?:[a-z]+ )?caption for (?:this|the|my) (?:photo|pic|picture|image)(?: please)?(?:\s*[,–—-]\s*|\s+)(?:for |on )?(?P<en>{_PLACE})\b(?: please)?(?P<rest>[\s,.].*)?$", re.IGNORECASE)
_MANNER = lazy(r"^[\s,.;]*(?:(?:and|but|please|just)\s+)*(?P<how>(?:keep it|make it|not too|nothing too|nothing|something|a bit|a little|kind of)\s[a-z' ]{3,40}?)[\s.!]*$", re.IGNORECASE)
"""How the words are to sound, which nothing that writes them can be told."""
_WRITE = {
    "en": ("write a caption for this photo", "write a caption about {about} for {place}"), "ru": ("напиши подпись к этому фото", "напиши подпись про {about} для {place}"),
    "th": ("เขียนแคปชั่นให้รูปนี้", "เขียนแคปชั่นเรื่อง{about} ลง {place}"),
}  # fmt: skip
_NAMES = {
    "ин": "инстаграма", "ти": "тиктока", "фе": "фейсбука", "фб": "фейсбука", "ют": "ютуба", "те": "телеграма",
    "ติ๊": "tiktok", "ไอ": "instagram", "อิน": "instagram", "เฟ": "facebook", "ยู": "youtube", "เทเล": "telegram",
}  # fmt: skip
"""A place by the letters that its name begins with, as the order names it."""


def as_words_for_it(request: Request) -> Request:
    """The request worded so where it is for such words; as it was otherwise."""
    text = request.text
    if request.question or len(text) > _LONGEST:
        return request
    text = _FOR_LINE_TH.sub(r"\g<verb> ", text)
    if written := _WRITTEN_TH.search(text):  # alone it is read as it stands
        rest = f"{text[: written.start()]} {text[written.end() :]}"
        if not _OUT_TH.search(rest) and not times.read(rest).spans:
            text = f"{text[: written.start()]}{written['verb']}สำหรับ{written['place']}{text[written.end() :]}"
    if request.attachments and (of_this := _OF_THIS_TH.match(text)):
        text = f"{of_this['verb']}{of_this['place'] or ''} เรื่อง{of_this['about']}"
    if [asset.actual_kind for asset in request.attachments] == ["image"]:
        text = _of_a_photo(text, words_of(request.attachments[0].filename), detect(text, request.language))
    return request if text == request.text else replace(request, text=text)


def how_it_sounds(request: Request) -> str:
    """How the words for a photo that was sent are to sound, where the message ends with it; empty otherwise."""
    told = _FOR_A_PHOTO.match(request.text) if len(request.text) <= _LONGEST and request.attachments else None
    manner = _MANNER.match(told["rest"]) if told and told["rest"] else None
    return manner["how"] if manner else ""


def _of_a_photo(text: str, shows: str, language: str) -> str:
    """The wish for the words that stand with a photo that was sent, as an example words it. shows: what the file's name says of it."""
    if (told := _FOR_A_PHOTO.match(text)) and (not re.search(r"\w", told["rest"] or "") or _MANNER.match(told["rest"])):
        return _worded(told, shows, language)
    if asked := _IF_POSTED.match(text) or _UNDER_IT.match(text):
        return _worded(asked, shows, language)
    meant = _TO_GO_WITH.match(text)
    return text if meant is None else _worded(meant, (meant["about"] or "").strip() or shows, language, told=bool(meant["about"]))


def _worded(asked: re.Match[str], shows: str, language: str, *, told: bool = False) -> str:
    """A wish for the words of a photo as the order that it is. told: the person says what it shows."""
    place = next((value for name in ("en", "ru", "th") if (value := asked.groupdict().get(name))), "")
    wish, of_it = _WRITE.get(language, _WRITE["en"])
    if not shows or not (place or told):
        return wish
    return of_it.format(about=shows, place=next((name for said, name in _NAMES.items() if place.lower().startswith(said)), place)) if place else f"write a caption about {shows}"
