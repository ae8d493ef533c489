# ruff: noqa: E501 - patterns read better unbroken
"""Wishes that tell nothing of what they are about, in the words that are asked on: a picture "for a post" is of nothing yet, «надо опубликовать»
says of the file that came with it no more than "post it", and a clip "that I'll send next" is not there.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_PURPOSE = r"(?:an? |the |my |our |this |today'?s )?(?:next |new )?(?:posts?|page|socials|social media|feed|stor(?:y|ies)|channel|blog|site|website|publication|profile)"
_PURPOSE_RU = r"(?:мо[а-яё]+ |наш[а-яё]+ |нов[а-яё]+ |эт[а-яё]+ )?(?:пост[а-яё]{0,2}|страниц[а-яё]+|страничк[а-яё]+|сторис|лент[а-яё]|канал[а-яё]?|публикаци[а-яё]+|сайт[а-яё]?|блог[а-яё]?|соцсет[а-яё]+|профил[а-яё]+)"
_FOR_A_POST = lazy(
    rf"\W*(?:(?:hi|hey|hello|so|and|ok|please)[\s,]+)*(?:(?:i|we)(?:'d| would)? )?(?:need|want|like|could use|make(?: me| us)?|can you make(?: me| us)?|give me)\s+(?:an? |some )(?:new |nice |good |cool )*(?P<en>picture|pic|image|photo|graphic|video|clip)s?\s+(?:for|to go with|to go on)\s+{_PURPOSE}(?: please| pls)?\W*"
    rf"|\W*(?:(?:а|и|ну|мне|нам|привет|пожалуйста)[\s,]+)*(?:нуж(?:ен|на|но)|хочу|хотим|надо|сделай(?:те)?|дай(?:те)?)\s+(?:мне |нам |какую-нибудь |какой-нибудь |нов[а-яё]+ |красив[а-яё]+ )*(?P<ru>картинк[ауи]|изображение|фото|фотк[ау]|видео|ролик|клип)\s+(?:для|в|на|под|к)\s+{_PURPOSE_RU}(?:\s+пожалуйста)?\W*"
    r"|\s*(?:ขอ|อยากได้|ต้องการ|ช่วยทำ|ทำ)(?P<th>รูป|ภาพ|คลิป|วิดีโอ)(?:สัก(?:อัน|รูป|คลิป))?(?:เอา)?(?:ไว้|สำหรับ|ไป)(?:ใช้)?(?:ลง|โพสต์|โพส)(?:โพสต์|เพจ|เว็บ|สตอรี่)?(?:หน่อย|ที|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ|จ้า)*\s*",
    re.IGNORECASE,
)
_FILM = lazy(r"video|clip|видео|ролик|клип|คลิป|วิดีโอ", re.IGNORECASE)
_ASKED_FOR = {"en": ("draw a picture", "make a video"), "ru": ("сделай картинку", "сделай ролик"), "th": ("ทำรูป", "ทำคลิป")}
_TO_BE_POSTED = lazy(
    r"\W*(?:(?:это|его|её|ее|вот это|вот)\s+)?(?:надо|нужно|пора|хочу|хотим|хотелось бы)\s+(?:бы\s+)?(?:(?:это|его|её|ее)\s+)?(?:опубликовать|запостить|выложить|выпустить)(?:\s+(?:это|его|её|ее|видео|ролик))?\W*", re.IGNORECASE,
)
_STILL_TO_COME = lazy(
    r"\s*,?\s*\b(?:(?:that|which) )?(?:i'?m|i am|i'?ll|i will|i'?m going to|we'?ll)\s+(?:be )?(?:sending|send|upload|uploading|send over|give you)(?: you| over| next| later| now| in a (?:sec|minute|moment)| tomorrow)*(?=\s*[,.;]|\s*$|\s+(?:at|in|on)\s)"
    r"|\s*,?\s*(?:котор(?:ый|ое|ую|ые)|что) (?:я )?(?:сейчас|потом|следом|ща|чуть позже|скоро|позже|дальше|вот-вот)?\s?(?:тебе |вам )?(?:пришлю|скину|отправлю|загружу|кину|дам)(?: (?:тебе|вам|следом|потом|сейчас|дальше|позже|чуть позже))*\s*(?:,|(?=[.;]|$))"
    r"|ที่(?:กำลัง)?จะ(?:ส่ง|อัป|อัพ|อัปโหลด|ให้)(?:ให้|มา|ไป|ต่อ|ต่อไป|ตามมา|ทีหลัง|เดี๋ยวนี้)*", re.IGNORECASE,
)
"""Says of a file that it will come: until it does, it is asked for."""


def nothing_told(text: str) -> str:
    """The message as the wish that it is; as it was where it tells more."""
    if match := _FOR_A_POST.fullmatch(text):
        language, thing = next((key, value) for key, value in match.groupdict().items() if value)
        return _ASKED_FOR[language][bool(_FILM.match(thing))]
    if _TO_BE_POSTED.fullmatch(text):
        return "опубликуй это"
    shorter = _STILL_TO_COME.sub(",", text).strip(" ,") if re.search(r"\w\W+\w|[\u0e00-\u0e7f]{8}", text) else text
    return re.sub(r",\s*(?:,\s*)+", ", ", shorter) if shorter != text.strip(" ,") else text
