# ruff: noqa: E501 - patterns read better unbroken
"""A change of mind that names another kind of thing, and often another subject: "forget that, do just a photo of the square", «забей, сделай просто
картинку с фонарями», "ช่างมัน เอาแค่รูปโคมไฟพอ". Put as the plain wish for that; with no subject of its own it is about what was made.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.follow_ups.meant_instead import kind_made, wish_about_it
from agent.local.words import normalise
from agent.patterns import lazy

_EN = r"pictures?|pics?|images?|photos?|drawings?|illustrations?|posters?|flyers?|banners?|videos?|vids?|clips?|reels?|shorts?|songs?|captions?|scripts?"
_RU = r"картин(?:ку|ка|очку)|рисунок|изображение|фото|фотку|фотка|фотографию|иллюстрацию|постер|плакат|афишу|баннер|видео|ролик|клип|рилс|песню|подпись|сценарий"
_TH = r"รูปภาพ|รูปถ่าย|รูป|ภาพ|โปสเตอร์|แบนเนอร์|ใบปลิว|คลิป|วิดีโอ|วีดีโอ|เพลง|แคปชั่น|แคปชัน|สคริปต์"
_HI = r"\W*(?:(?:no|nah|nope|ok(?:ay)?|oh|hm+|well|sorry|wait|hey|actually|please|pls|and|but|ugh+|you know what|on second thoughts?|changed my mind|i changed my mind)[\s,.!]+)*"
_HI_RU = r"\W*(?:(?:нет|не|неа|ой|ок|а|и|да|ну|но|слушай|знаешь|блин|погоди|стой|ладно|извини|пожалуйста|я передумал[аи]?|передумал[аи]?)[\s,.!]+)*"
_DROP = rf"(?:(?:forget|leave|drop|scrap|skip|cancel|change|stop|never ?mind|nvm|don'?t (?:do|make))(?: about)?(?: (?:it|that|this|that one|this one|(?:the|that|this|an?|my) (?:{_EN})|(?:{_EN})))?(?: then| please)?\s*[,.;:!—–-]*\s*(?:(?:and|but)\s+)?)"
_DROP_RU = rf"(?:(?:забей|забудь|отмена|отменяй|отмени|отставить|брось|оставь|отбой|не надо|не нужно|хватит|стоп)(?:те)?(?: (?:на |про |об )?(?:это|этом|него|его|всё|эт[оу]т? (?:{_RU})|(?:{_RU})(?: не надо)?))?\s*[,.;:!—–-]+\s*(?:(?:а|и|но)\s+)?)"
_DROP_TH = r"(?:ช่างมัน(?:เถอะ)?|ไม่เอา(?:แล้ว|ละ)|ไม่เอาอันนี้|ยกเลิก(?:อันนี้|ไป)?|พอแล้ว|เปลี่ยนใจ(?:แล้ว|ละ)?|ลืมมันไป(?:เลย|ได้เลย)?|ไม่ต้องทำแล้ว|ไม่ต้องแล้ว)(?:นะ|ค่ะ|(?<!โย)คะ|ครับ|คับ|จ้า|\s)*"
_WAYS = {
    "en": lazy(
        rf"{_HI}(?P<drop>{_DROP})?(?P<first>instead[\s,]+)?(?P<how>(?:(?:just|only|simply|rather|better|please|let'?s|can you|could you|i|we|i'?d|you|want|need|would|like|prefer|have|do|make|give me|draw|create|get|write|to)\s+)*)(?:(?:an?|one|some|the|simple|plain|nice|normal|quick)\s+)*(?P<kind>{_EN})\b(?P<rest>[^?]*?)(?P<last>,? instead(?: of (?:it|that|this|(?:the |an? )?(?:{_EN})))?)?(?P<not>,? (?:and )?(?:not|no) (?:an? |the )?(?:{_EN}))?(?:[\s,]+(?:please|pls|then|thanks|thx|now|ok))*[\s.!]*", re.IGNORECASE),
    "ru": lazy(
        rf"{_HI_RU}(?P<drop>{_DROP_RU})?(?P<first>вместо (?:этого|него|неё|(?:видео|ролика|клипа|картинки|фото|афиши|плаката)) )?(?P<how>(?:(?:просто|только|лучше|давай|сделай|нарисуй|напиши|придумай|создай|хочу|нужн[аоы]|нужен|мне|нам|бы|дай|тогда|одну|один)(?:те)?\s+)*)(?P<kind>{_RU})(?![а-яё])(?P<rest>[^?]*?)(?P<last>,? вместо (?:этого|него|неё|(?:видео|ролика|клипа|картинки|фото|афиши|плаката)))?(?P<not>,? (?:а )?не (?:{_RU}))?(?:[\s,]+(?:пожалуйста|плиз|тогда|спасибо))*[\s.!]*", re.IGNORECASE),
    "th": lazy(
        rf"\s*(?:(?:เอ่อ|เอ้ย|อ้าว|งั้น|ไม่|ขอโทษ|โทษที|เดี๋ยว)\s?)*(?P<drop>{_DROP_TH})?(?P<how>(?:(?:ขอ)?เปลี่ยนเป็น|เปลี่ยนเอา|ขอแค่|เอาแค่|แค่|ขอ|เอา|ทำ|วาด|เขียน|แต่ง|เป็น|อยากได้|ช่วย)*)(?P<kind>{_TH})(?P<rest>[^?]*?)(?P<last>แทน|ดีกว่า|(?:ก็)?พอ(?:แล้ว)?|อย่างเดียว)?(?:ได้ไหม|ได้มั้ย|นะ|ค่ะ|(?<!โย)คะ|ครับ|คับ|จ้า|ละกัน|หน่อย|\s)*"),
}  # fmt: skip
_JUST = lazy(r"\b(?:just|only|simply|rather|better|prefer)\b|(?<![а-яё])(?:просто|только|лучше)(?![а-яё])|เปลี่ยน|แค่", re.IGNORECASE)
_LED = lazy(
    r"\s+(?:of|with|about|for|showing|where|that says|saying)\s+\S|\s*,?\s*(?:с|со|про|о|об|для|на тему|где|в)\s+\S|\s+[а-яё]{3,}|\s*[\u0e00-\u0e7f]", re.IGNORECASE
)
"""Leads to what it is to be of."""
_IT = lazy(r"\s*(?:(?:of|for|about|with) (?:it|that|this|the same(?: thing)?)|(?:про|об?|для|к) (?:это|этом|этого|этому|него|нём|тем? же|то же(?: самое)?)|(?:ของ)?(?:เรื่อง)?(?:นี้|เดิม|มัน|เดียวกัน))?\s*", re.IGNORECASE)
_KINDS = {
    "photo": "picture", "pic": "picture", "image": "picture", "drawing": "picture", "illustration": "picture", "vid": "video", "clip": "video", "reel": "reel", "short": "video",
    "фотка": "фото", "фотку": "фото", "фотографию": "фото", "картинку": "картинка", "картиночку": "картинка", "иллюстрацию": "иллюстрация", "афишу": "афиша", "песню": "песня",
}  # fmt: skip
_WRITES = lazy(r"captions?|scripts?|подпись|сценарий|แคปชั่น|แคปชัน|สคริปต์", re.IGNORECASE)
_DRAWN = lazy(r"รูปภาพ|รูปถ่าย|รูป|ภาพ")
_WITHIN = lazy(r"\b(?:(?:in|into|on|inside|over) (?:it|there|that|the (?:video|clip|film|picture|poster))|(?:at|in|for) the (?:end|start|beginning|middle|background|corner))\W*$|(?<![а-яё])(?:в (?:конце|начале|углу|середине|ролике|видео|него|нём)|на фоне|туда)\W*$|(?:ตอน(?:ท้าย|จบ|ต้น)|ใน(?:คลิป|นั้น|วิดีโอ)|มุม\S*|พื้นหลัง)\s*$", re.IGNORECASE)
"""It is to be a part of what was made, and not in its place."""
_FOUND_SO = lazy(r"[\u0e00-\u0e7f]{2,12}ไป(?:นิด|หน่อย|ค่ะ|ครับ|อะ|นะ|(?<!โย)คะ)*(?=\s|$)")
"""How something was found to be: "เพลงเศร้าไปค่ะ ..."."""
_LONGEST = 160


def this_kind_instead(request: Request) -> Request:
    """The message as such a wish; as it was for any other, and where nothing was made yet."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST or '"' in text:
        return request
    language = detect(text, request.language)
    match = _WAYS[language].fullmatch(text) if language in _WAYS else None
    if match is None:
        return request
    said = {name: value or "" for name, value in match.groupdict().items()}
    rest = said["rest"].rstrip(" ,.")
    if request.earlier[0].steps and request.earlier[0].steps[0].tool == "script.calendar":
        return request  # "only videos" of a calendar
    if _FOUND_SO.match(rest):
        return request
    other = not kind_made(said["kind"], language, request)
    turns = any(said.get(name) for name in ("drop", "first", "last", "not")) or bool(_JUST.search(said["how"]))
    if not turns or not (other or said["drop"]) or _WITHIN.search(rest):
        return request
    if _IT.fullmatch(rest) and re.match(r"плакат|постер|афиш", said["kind"], re.IGNORECASE) and not said["drop"]:
        return request  # a sheet keeps its name where it is read as it is
    if _IT.fullmatch(rest):
        wish = wish_about_it(said["kind"], language, request) if other else ""
        return replace(request, text=wish) if wish else request
    if not _LED.match(rest) or (language == "ru" and not _tells_of_what(rest)):
        return request
    return replace(request, text=_plain(said["kind"], rest, language))


def _tells_of_what(rest: str) -> bool:
    """Whether Russian words behind the kind name a thing, and not only how it is to look: «фото поярче»."""
    from media.prose.russian import is_noun  # its dictionary is read when it is needed

    words = re.findall(r"[а-яё-]+", rest.lower())
    return bool(words) and any(is_noun(word) for word in words)


def _plain(kind: str, rest: str, language: str) -> str:
    """The wish as a first message words it."""
    if language == "en":
        one = kind.lower() if kind.lower() in ("captions", "photos", "pictures") else re.sub(r"s$", "", kind.lower())
        called = _KINDS.get(one, one)
        return f"{'write' if _WRITES.fullmatch(kind) else 'make'} a {called}{rest}"
    if language == "ru":
        called = _KINDS.get(kind.lower(), kind.lower())
        return f"напиши {called}{rest}" if _WRITES.fullmatch(kind) else f"{called}{rest}"
    rest = rest.strip()
    about = "" if _DRAWN.fullmatch(kind) or kind.startswith(("โปส", "แบน", "ใบ")) or rest.startswith("เรื่อง") else "เรื่อง"
    return f"{'วาด' if _DRAWN.fullmatch(kind) else 'เขียน' if _WRITES.fullmatch(kind) else 'ทำ'}{kind}{about}{rest}"
