# ruff: noqa: E501 - patterns read better unbroken
"""A post and the picture that goes with it, wished for together: "a picture and a caption for our new dish, post both on insta", «напиши пост про кружки и
картинку к нему», "เขียนโพสต์พร้อมรูป". That is one post, which is drawn a picture.
"""

from __future__ import annotations

import re

_PIC_EN, _PIC_RU, _PIC_TH = r"(?:pics?|pictures?|photos?|images?|visuals?)", r"(?:картинк(?:у|ой|а)|иллюстраци(?:ю|ей|я)|фотк(?:у|ой|а)|фотографи(?:ю|ей|я)|фото)", r"(?:รูป(?:ภาพ)?|ภาพ)"
_BOTH = re.compile(
    rf"^(?P<lead>\W*(?:(?:please|pls|hey|ok|can you|could you|i need|we need|need|want|i want|make|write|create|do|give|get|me|us)\s+)*)(?:an?\s+)?{_PIC_EN}\s*(?:and|&|\+|n|plus|with)\s*(?:an?\s+)?(?:captions?|posts?|text)\s+(?:for|of|about|to)\s+(?P<en>.+)$"
    rf"|^(?P<lead_ru>\W*(?:(?:пожалуйста|нужн[аоы]|нужно|надо|хочу|сделай|напиши|придумай|создай|мне|нам)(?:те)?\s+)*){_PIC_RU}\s+(?:и|с|плюс)\s+(?:подпис(?:ь|ью)|пост(?:ом)?|текст(?:ом)?)\s+(?:про|об?|для|к)\s+(?P<ru>.+)$"
    rf"|^(?P<lead_th>\s*(?:ช่วย|ขอ|ทำ|อยากได้|สร้าง|วาด)*)\s?{_PIC_TH}\s?(?:และ|กับ|พร้อม)\s?(?:แคปชั่น|แคปชัน|โพสต์|ข้อความ)\s?(?:เรื่อง|ของ|สำหรับ|เกี่ยวกับ)\s?(?P<th>.+)$", re.IGNORECASE,
)  # fmt: skip
_PUTS_OUT = re.compile(r"\b(?P<verb>post|publish|put|schedule|share|upload)\s+(?:both|them|the two|it all|everything)\b", re.IGNORECASE)
_PUTS_OUT_RU = re.compile(r"(?<![а-яё])(?P<verb>выложи|опубликуй|запости|размести)(?:те)?\s+(?:оба|обе|всё|все|их|вместе)(?![а-яё])", re.IGNORECASE)
_GOES_OUT = re.compile(r"\b(?:post|publish|put|schedule|share|upload)\b|(?<![а-яё])(?:выложи|опубликуй|запости|размести|запланируй)|(?:แล้ว|และ)?(?:ลง|โพสต์)", re.IGNORECASE)
_BESIDE = re.compile(
    rf"(?:\s*,|\s+and|\s+with|\s+plus|\s*\+|\s+n)\s+(?:an?\s+)?(?:nice |matching )?{_PIC_EN}(?:\s+(?:for it|for the post|to go with it|to match|with it|too|as well|to it))?(?=\s*(?:[,.;]|\b(?:and|then|n|about|for|on)\b|$))"
    rf"|(?:\s*,|\s+и|\s+с|\s+плюс)\s+{_PIC_RU}(?:\s+(?:к нему|к посту|для него|тоже|к тексту))?(?=\s*(?:[,.;]|(?<![а-яё])(?:и|потом|затем|про|об?|для|в|на)(?![а-яё])|$))"
    rf"|\s*(?:พร้อม(?:ด้วย|กับ)?|และ|กับ)(?:ทำ)?{_PIC_TH}(?:ประกอบ)?(?:ด้วย)?(?=\s|แล้ว|$)", re.IGNORECASE,
)


def without_its_picture(text: str) -> tuple[str, bool]:
    """The wish for a post and its putting out, as it is said of a post alone, and whether it is to have a picture."""
    if match := _BOTH.match(text):
        told = next(value for name in ("en", "ru", "th") if (value := match[name]))
        if not _GOES_OUT.search(told):
            return text, False
        told = _PUTS_OUT_RU.sub(r"\g<verb> его", _PUTS_OUT.sub(r"\g<verb> it", told))
        return f"{'write a post about ' if match['en'] else 'напиши пост про ' if match['ru'] else 'เขียนโพสต์เรื่อง'}{told}", True
    beside = _BESIDE.search(text)
    return (f"{text[: beside.start()]}{text[beside.end() :]}", True) if beside else (text, False)
