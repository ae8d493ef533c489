# ruff: noqa: E501 - patterns and sentences read better unbroken
"""Advice on one's business that nobody here can give: what to ask for a bag, what to answer a customer who wants her money back, how to sell more.
That is said, with what can be made for it; and who JARVIS is and what it does, asked with a name in the middle: "ช่วยอะไรแนนได้บ้าง".
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.answers.small_talk import answered, bare
from agent.local.catalogue.matching import Matcher
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_SOFT_TH = r"(?:เนี่ย|อะ|อ่ะ|นะ|น้า|ล่ะ|ครับ|คับ|ค่ะ|คะ|ค่า|จ้า|จ๊ะ|จ้ะ|\?|\s)*"
_HELP = lazy(
    rf"^(?:สวัสดี|หวัดดี)?{_SOFT_TH}[ก-๙]{{0,10}}?(?:ช่วย|ทำ)อะไร(?:ให้)?[ก-๙]{{0,12}}?(?:ได้|เป็น)\s?บ้าง{_SOFT_TH}$"
    r"|^(?:(?:hi|hey|hello|so|and)[\s,]+)*what (?:all )?can (?:you|u) do for (?:my|our|an?|us|me|the) ?[\w' ]{0,40}$|^(?:(?:а|и|ну|привет)[\s,]+)*чем ты (?:можешь|сможешь|можешь быть) (?:мне |нам )?(?:помочь|полезен)[а-яё ]{0,40}$", re.IGNORECASE,
)  # fmt: skip
_WHO = lazy(rf"^(?:คุณ|เธอ|น้อง|แล้ว|นี่|\s)*(?:ชื่อ(?:ว่า)?อะไร|เป็นใคร|คือใคร){_SOFT_TH}(?:เป็น)?(?:คนจริง|คน)?(?:หรือ)?(?:บอท|บอต|ai|เอไอ|หุ่นยนต์|โปรแกรม)?(?:หรือ)?(?:คน)?{_SOFT_TH}$|^(?:เธอ|คุณ|น้อง|นี่)?(?:เป็น|คือ)(?:บอท|บอต|ai|หุ่นยนต์|คน)หรือ(?:บอท|บอต|คน|ai|หุ่นยนต์)(?:จริง|ๆ)*{_SOFT_TH}$", re.IGNORECASE)
_PRICING = lazy(
    r"^(?:(?:hi|hey|so|and|ok|please|tell me)[\s,]+)*(?:how (?:should|do|can|would) (?:i|we) price\b|(?:what|how much|which) (?:price )?(?:should|do|can|would) (?:i|we) (?:charge|ask|sell|price|set)\b|what price\b.{0,30}\b(?:should|for my|for our)\b)"
    r"|^(?:(?:а|и|ну|подскажи|скажи|как думаешь|посоветуй)[\s,]+)*(?:как(?:ую|ая) цен[уа]\b.{0,12}\b(?:поставить|назначить|сделать|ставить|лучше|назначать)|по какой цене (?:мне |нам |лучше )?прода|(?:за )?сколько (?:мне |нам |лучше )*(?:брать|просить|ставить|поставить)\b|как (?:мне |правильно )?(?:назначить|ставить|рассчитать|посчитать|установить) цен)"
    r"|(?:ตั้ง|คิด|ขาย)ราคา.{0,40}(?:ยังไง|เท่าไหร่|เท่าไร|อย่างไร)(?:ดี)|ราคา(?:ขาย)?.{0,20}ควร.{0,15}(?:เท่าไหร่|เท่าไร|ยังไง)|ควร(?:ตั้ง|ขาย|คิด).{0,20}(?:เท่าไหร่|เท่าไร)|ขาย.{1,30}(?:ราคา)?(?:เท่าไหร่|เท่าไร)ดี", re.IGNORECASE,
)  # fmt: skip
_CUSTOMER = lazy(
    r"\b(?:customers?|clients?|guests?|buyers?|she|he|they)\b.{0,60}\bwhat (?:do|should|can|shall|would) (?:i|we) (?:tell|say|answer|reply|write back)\b|^(?:(?:hi|hey|so|and)[\s,]+)*(?:how|what) (?:do|should|can|would) (?:i|we) (?:answer|reply|respond|tell|say)\b.{0,20}\b(?:customers?|clients?|guests?|buyers?)\b"
    r"|(?:клиент|покупател|заказчи|гост)[а-яё]*(?![а-яё]).{0,60}(?:что|как) (?:мне |нам |лучше |ей |ему |им )*(?:ответить|сказать|отвечать|написать)|^(?:(?:а|и|ну|подскажи)[\s,]+)*(?:что|как) (?:мне |лучше )?ответить (?:клиент|покупател|заказчи|гост)"
    r"|^(?:แล้ว|ต้อง|ควร)*ตอบ(?:ลูกค้า)?(?:กลับ)?(?:ยังไง|ว่าไง|ว่ายังไง|ว่าอะไร)(?:ดี)|ลูกค้า.{1,60}(?:ตอบ|พูด|บอก)\S{0,12}?(?:ยังไง|ว่าไง|ว่ายังไง|ว่าอะไร|อย่างไร)(?:ดี)?", re.IGNORECASE,
)  # fmt: skip
_SELLING = lazy(
    r"^(?:(?:hi|hey|so|and)[\s,]+)*how (?:do|can|should) (?:i|we) (?:sell more|get more (?:customers|clients|guests|orders|sales|bookings)|increase (?:my |our )?sales|attract (?:more )?(?:customers|clients|guests))"
    r"|^(?:(?:а|и|ну|подскажи)[\s,]+)*как (?:мне |нам )?(?:продавать больше|больше продавать|привлечь (?:больше )?(?:клиент|покупател|гост)|увеличить продажи|поднять продажи|найти клиентов)"
    r"|ขาย\S{0,24}?(?:ยังไง|อย่างไร)(?:ให้|ถึง)(?:ปัง|ขายดี|ดี|คน|ได้)|ทำ(?:ยังไง|ไง|อย่างไร)(?:ถึง|ให้)\s?(?:จะ)?(?:ขายดี|คนซื้อ|มีลูกค้า|ลูกค้า|ขายได้|ยอดขาย)", re.IGNORECASE,
)  # fmt: skip
_LYING = lazy(r"(?=.*(?:vertical|portrait).*(?:horizontal|landscape|wide|square)).*\b(?:should|better|best)\b|(?=.*\b(?:лучше|стоит|снимать)\b).*вертикальн\w* или (?:\w+ )?(?:горизонт|квадрат)|ควร.{0,20}แนวตั้งหรือแนวนอน|แนวตั้งหรือแนวนอน.{0,12}ดี", re.IGNORECASE)
_WORK = lazy(r"^\W*(?:(?:please|can you|could you)\s+)*(?:make|draw|write|create|post|compose)\b|^(?:пожалуйста\s+)?(?:сделай|нарисуй|напиши|придумай|опубликуй)|^\s*(?:ช่วย|ขอ)?(?:ทำ(?!ยังไง|ไง|อย่างไร)|วาด|เขียน|คิด(?!ราคา)|สร้าง|ขอ)", re.IGNORECASE)
"""A wish for words or a picture about such a thing."""
_TOLD = {
    "en": {
        "pricing": "What to ask for it I can't advise: that takes a language model, which is not set up here (whoever runs this JARVIS can add one: OPENAI_API_KEY). Once you know the price, I can show it: “a price list: small bag 390, large bag 590” or “a caption about our bags, 390 baht”.",
        "customer": "What to answer a customer I can't advise: that takes a language model, which is not set up here (whoever runs this JARVIS can add one: OPENAI_API_KEY). What I can make is a notice for all of them: “a poster: returns within 7 days” or “a caption about how we ship”.",
        "selling": "Advice on selling takes a language model, which is not set up here (whoever runs this JARVIS can add one: OPENAI_API_KEY). What I can do for it: “5 ideas for posts about our bags”, “a content calendar for next week”, or “what is working best” for the numbers of your posts.",
        "lying": "Vertical (9:16) for TikTok, Reels, Shorts and stories; wide (16:9) for YouTube and a website; square for a feed. Films I make are vertical unless you say “wide”; a clip you send I can turn: “make it vertical”.",
    },
    "ru": {
        "pricing": "Какую цену назначить, я не посоветую: для этого нужна языковая модель, здесь она не подключена (её может подключить тот, кто ведёт этот JARVIS: OPENAI_API_KEY). Когда цена известна, могу её показать: «прайс: маленькая сумка 390, большая 590» или «подпись про наши сумки, 390 рублей».",
        "customer": "Что ответить клиенту, я не посоветую: для этого нужна языковая модель, здесь она не подключена (её может подключить тот, кто ведёт этот JARVIS: OPENAI_API_KEY). Могу сделать объявление для всех: «афиша: возврат в течение 7 дней» или «подпись про нашу доставку».",
        "selling": "Советы о продажах — дело языковой модели, здесь она не подключена (её может подключить тот, кто ведёт этот JARVIS: OPENAI_API_KEY). Для этого могу: «5 идей для постов про наши сумки», «контент-план на следующую неделю» или «что лучше всего заходит» по цифрам ваших постов.",
        "lying": "Вертикально (9:16) — для Тиктока, рилс, шортс и сторис; горизонтально (16:9) — для Ютуба и сайта; квадрат — для ленты. Мои ролики вертикальные, если не сказать «горизонтально»; присланный клип могу повернуть: «сделай вертикальным».",
    },
    "th": {
        "pricing": "เรื่องควรตั้งราคาเท่าไหร่ผมแนะนำไม่ได้ครับ ต้องใช้โมเดลภาษาซึ่งที่นี่ยังไม่ได้ตั้งไว้ (ผู้ดูแล JARVIS ตัวนี้เพิ่มได้: OPENAI_API_KEY) พอรู้ราคาแล้วผมทำให้เห็นได้ เช่น “ป้ายราคา กระเป๋าเล็ก 390 กระเป๋าใหญ่ 590” หรือ “แคปชั่นกระเป๋าสาน ราคา 390 บาท”",
        "customer": "เรื่องจะตอบลูกค้ายังไงผมแนะนำไม่ได้ครับ ต้องใช้โมเดลภาษาซึ่งที่นี่ยังไม่ได้ตั้งไว้ (ผู้ดูแล JARVIS ตัวนี้เพิ่มได้: OPENAI_API_KEY) ที่ทำได้คือประกาศให้ลูกค้าทุกคน เช่น “โปสเตอร์ เปลี่ยนคืนได้ใน 7 วัน” หรือ “แคปชั่นเรื่องการจัดส่ง”",
        "selling": "คำแนะนำเรื่องการขายต้องใช้โมเดลภาษาซึ่งที่นี่ยังไม่ได้ตั้งไว้ครับ (ผู้ดูแล JARVIS ตัวนี้เพิ่มได้: OPENAI_API_KEY) ที่ช่วยได้คือ “ไอเดียโพสต์เรื่องกระเป๋า 5 ไอเดีย” “แผนคอนเทนต์สัปดาห์หน้า” หรือถามว่า “คอนเทนต์แบบไหนเวิร์คสุด” เพื่อดูตัวเลขของโพสต์",
        "lying": "แนวตั้ง (9:16) สำหรับ TikTok, Reels, Shorts และสตอรี่ แนวนอน (16:9) สำหรับ YouTube และเว็บไซต์ สี่เหลี่ยมสำหรับหน้าฟีดครับ คลิปที่ผมทำเป็นแนวตั้งถ้าไม่ได้บอกว่า “แนวนอน” ส่วนคลิปที่ส่งมาบอกได้ว่า “ทำเป็นแนวตั้ง”",
    },
}
_KINDS = (("pricing", _PRICING), ("customer", _CUSTOMER), ("selling", _SELLING), ("lying", _LYING))
_LONGEST = 160


def advice_asked(request: Request, index: Matcher) -> Plan | None:
    """What is said to such a question; None for any other message."""
    text = normalise(request.text).strip()
    if request.question or request.attachments or len(text) > _LONGEST or (_WORK.match(text) and not _HELP.match(bare(text))):
        return None
    language = detect(text, request.language)
    if _HELP.match(bare(text)):
        return Plan(reply=answered("help", language, index))
    if _WHO.match(bare(text)):
        return Plan(reply=answered("who", language, index))
    kind = next((kind for kind, pattern in _KINDS if pattern.search(text)), "")
    return Plan(reply=_TOLD.get(language, _TOLD["en"])[kind]) if kind else None
