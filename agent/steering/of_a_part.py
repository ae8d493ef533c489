# ruff: noqa: E501 - patterns are read better unbroken
"""Messages that tell how one of several is to be, or each of them: "the second one should be square", «в обоих мужской голос», "คลิปที่สองไม่เอาเพลง"."""

from __future__ import annotations

from agent.patterns import lazy

_MADE_EN = r"(?:ones?|videos?|vids?|clips?|shorts?|reels?|films?|pictures?|pics?|images?|photos?|posters?|songs?|tracks?|scripts?|captions?|posts?)"
_PLACE_EN = r"(?:first|second|third|fourth|fifth|last|other|1st|2nd|3rd|[4-9]th)"
_PLACE_RU = r"(?:перв|втор|трет|четв[её]рт|пят|последн)(?:ый|ая|ое|ую|ой|ого|ому|ом|ий|ья|ье|ью|ьего|ьей|яя|ее|юю|ей|его|ему|ем)"
_MADE_TH = r"(?:คลิป|รูป|ภาพ|อัน|ตัว|วิดีโอ|วีดีโอ|โพสต์|โปสเตอร์|เพลง)"
_OF_A_PART = lazy(
    rf"\b(?:the )?{_PLACE_EN} {_MADE_EN}? ?(?:should|must|has to|needs|can be|with|without|in|to be|about|as|is|gets?)\b|^(?:and )?the (?!other|same|only|next)[\w-]+(?: [\w-]+)? one (?:in|with|without|should|must|has to|needs)\b|\b(?:for|on|in|of|to) (?:the )?{_PLACE_EN}(?: {_MADE_EN})?(?=$|[\s,.!])"
    rf"|\b(?:all|both|each|every|any)(?: one)? (?:of )?(?:them|those|these|(?:the )?{_MADE_EN})\b|^(?:make |do )?(?:both|all)\b"
    rf"|^(?:the |that |my )?(?:[\w-]+ )?{_MADE_EN} (?:should|must|ha(?:s|ve) to|needs? (?:to|an?)|is to|are to|can be)\b|^(?!(?:what|who|how|why|when|where|which|it|there|this|i|we|you)\b)[\w-]+ (?:should|must|has to) be\b"
    rf"|(?<![а-яё])(?:в|во|у|на|для|к)\s(?:{_PLACE_RU}|обоих|обеих|всех|кажд[а-яё]+)(?![а-яё])|(?<![а-яё]){_PLACE_RU}(?:\s[а-яё]+)?\s(?:сделай|пусть|с|со|без|на|про|в|должен|должна|должно|лучше)(?![а-яё])|(?<![а-яё])(?:пусть|сделай)(?:те)?\s{_PLACE_RU}(?![а-яё])"
    r"|^(?:ролик|видео|картинк[аиу]|песн[яю]|подпись|пост|плакат|сценарий)\s(?:пусть|должн[а-яё]+|сделай|лучше)(?![а-яё])"
    rf"|{_MADE_TH}(?:ที่\s?(?:\d|หนึ่ง|สอง|สาม|สี่|ห้า)|แรก|สุดท้าย|หลัง)|ทั้ง(?:สอง|สาม|หมด|คู่)(?:{_MADE_TH})?|ทุก{_MADE_TH}",
)
"""How one of several is to be, or each of them."""
ADDS = lazy(
    r"^(?:(?:and|ok(?:ay)?|so|и|а|แล้วก็|และ)[\s,]*)*(?:also|plus|another|(?:one|two|a few) more|an? (?:fourth|fifth|sixth|extra|new)|make (?:me )?(?:an?|another)|ещё|еще|также|заодно|плюс|(?:ขอ)?เพิ่ม(?:อีก|เรื่อง|คลิป|รูป)|ขออีก|อีก(?:คลิป|รูป|อัน|เรื่อง))|อีก(?:คลิป|รูป|อัน)(?:นึง|หนึ่ง)?$"
)
"""Begins with what is wished for besides."""
_A_PLACE = lazy(
    rf"\b(?:{_PLACE_EN})(?: {_MADE_EN})?\b(?! (?:half|part|word|line|\d|seconds?|minutes?|scene))|\b(?:number|no\.?|#) ?\d\b|(?<![а-яё]){_PLACE_RU}(?![а-яё])(?! (?:половин|част|слов|секунд|минут|сцен|строк))|{_MADE_TH}(?:ที่\s?(?:\d|หนึ่ง|สอง|สาม|สี่|ห้า)|แรก|สุดท้าย|หลัง)"
)


def names_a_place(said: str) -> bool:
    """Whether a message, as `plain` leaves it, names one of several by its place."""
    return _A_PLACE.search(said) is not None


def tells_of_a_part(said: str) -> bool:
    """Whether a message, as `plain` leaves it, tells how one of several is to be, or each of them."""
    return _OF_A_PART.search(said) is not None and ADDS.search(said) is None
