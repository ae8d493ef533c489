# ruff: noqa: E501 - patterns read better unbroken
"""A piece of news, and a post of it for those who are to know: "we're shut till monday, write a post to tell customers", «закрыты до среды, напиши пост для
клиентов», "ร้านปิดถึงวันพุธ ช่วยเขียนโพสต์บอกลูกค้าที". The post is about the news; whom it tells is nothing to write of.
"""

from __future__ import annotations

import re

from agent.local.memories.noted import ORDERS
from agent.patterns import lazy

_TOLD = {
    "en": lazy(
        r"^(?P<news>[^?\n]{6,160}?)\s*[,.;!–—-]+\s*(?:(?:please|pls|can you|could you|and|so)\s+)*(?:write|make|do|draft|prepare|need)(?: me| us| up)? (?:an? |the |some )?(?:(?:short|quick|nice|little|friendly) )?(?:facebook |instagram |insta )?(?P<what>post|caption|text|announcement|notice)(?: so that| so| for| to tell| telling| to let| letting| to inform| informing)"
        r" (?:my |our |the |all )*(?:customers|clients|people|followers|guests|everyone|everybody|members|patients|students|parents|regulars|visitors|fans|neighbou?rs)(?: know)?(?: (?:about )?(?:it|this|that))?(?: please| pls)?\W*$", re.IGNORECASE,
    ),
    "ru": lazy(
        r"^(?P<news>[^?\n]{6,160}?)\s*[,.;!–—-]+\s*(?:(?:пожалуйста|и|можешь)\s+)*(?:напиши|сделай|составь|подготовь|набросай)(?:те)? (?:мне |нам )?(?:(?:короткий|небольшой|короткое|короткую) )?(?P<what>пост|подпись|текст|объявление)(?:,? чтобы| для| нашим| всем| моим)*"
        r" (?:наш[а-яё]+ |мо[а-яё]+ |всех |всем )*(?:клиент|покупател|подписчик|гост|люд|родител|ученик|пациент|читател|участник|сосед|посетител)[а-яё]*(?: (?:знали|предупредить|были в курсе|об этом))*\W*$", re.IGNORECASE,
    ),
    "th": lazy(
        r"^(?P<news>[^?\n]{6,120}?)\s+(?:ช่วย|รบกวน|ขอ|อยากให้|แล้ว)*\s?(?:เขียน|ทำ)(?P<what>โพสต์|แคปชั่น|แคปชัน|ข้อความ|ประกาศ)(?:สั้นๆ)?(?:ไป|เพื่อ|ให้)?(?:บอก|แจ้ง|ประกาศ)?(?:ลูกค้า|แฟนเพจ|คนอื่น|ทุกคน|ผู้ปกครอง|นักเรียน|สมาชิก|คนไข้|ผู้ติดตาม)(?:ให้|หน่อย|ที|ด้วย|ทราบ|รู้|เลย|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|\s)*$",
    ),
}  # fmt: skip
_POST = {"en": "{news}, write a {what} about it", "ru": "{news}, напиши об этом {what}", "th": "เขียน{what}เรื่อง {news}"}
_ANY = {"text": "post", "announcement": "post", "notice": "post", "текст": "пост", "объявление": "пост", "ข้อความ": "โพสต์", "ประกาศ": "โพสต์"}


def told_to_customers(text: str) -> str:
    """The message as one for a post about the news; as it was where it is none."""
    for language, pattern in _TOLD.items():
        told = pattern.match(text)
        if told and not ORDERS.search(told["news"]):
            what = told["what"].lower()
            news = told["news"].strip(" ,")
            quoted = f'"{news}"' if language == "th" and " " not in news else news  # where its words would be read apart
            return _POST[language].format(news=quoted, what=_ANY.get(what, what))
    return text
