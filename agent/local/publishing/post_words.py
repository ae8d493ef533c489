# ruff: noqa: E501 - patterns read better unbroken
"""What posts are called by, and what is said to call them off, take them down or move them: "the reel", «все публикации», "ทุกโพสต์"; "cancel", «сними», "เลื่อน".
"""

from __future__ import annotations

import re

from agent.patterns import lazy

ONE_EN = r"(?:posts?|posting|publications?|reels?|videos?|vids?|clips?|shorts?|stor(?:y|ies)|uploads?|pictures?|photos?|announcements?|one|ones|thing|things|stuff)"
ONE_RU = r"(?:пост(?!и|о|ав|ер|ель)[а-яё]*|публикаци[а-яё]*|ролик[а-яё]*|рилс[а-яё]*|видео|видос[а-яё]*|клип[а-яё]*|шортс[а-яё]*|сторис[а-яё]*|картин[а-яё]+|фото|выкладк[а-яё]+|объявлени[а-яё]+)(?![а-яё])"
ONE_TH = r"(?:โพสต์|โพส|คลิป|วิดีโอ|วีดีโอ|รีลส์|รีล|สตอรี่|รูป(?:ภาพ)?|ประกาศ)"
ONE = lazy(rf"\b{ONE_EN}\b|(?<![а-яё]){ONE_RU}|{ONE_TH}", re.IGNORECASE)
POST = lazy(r"\b(?:posts?|publications?)\b|(?<![а-яё])(?:пост(?:а|ы|ов)?|публикаци[а-яё]+)(?![а-яё])|โพสต์|โพส", re.IGNORECASE)
_SEVERAL = lazy(
    r"\b(?:nothing|posts|publications|reels|videos|vids|clips|shorts|stories|uploads|pictures|photos|ones|things|stuff|everything|anything|whatever|all|every|each|both)\b"
    r"|(?<![а-яё])(?:посты|постов|постам|публикаци(?:и|й|ям)|ролики|роликов|рилсы|рилсов|видосы|видосов|клипы|клипов|шортсы|шортсов|всё|все|всех|весь|вс[яю]|каждый|каждую|оба|обе|ничего)(?![а-яё])|อะไร|ทั้งหมด|ทุก(?:โพสต์|โพส|คลิป|อัน|อย่าง|รายการ|วิดีโอ|รีล|รูป)|หมดเลย|ให้หมด|ทั้งคู่|ทั้งสอง",
    re.IGNORECASE,
)
ALL = lazy(
    r"\b(?:absolutely |just )?(?:nothing|everything(?: else)?|anything|whatever|all|every|each|both)\b(?: of)?|(?<![а-яё])(?:вообще |абсолютно )?(?:всё|все|всех|весь|вс[яю]|каждый|каждую|оба|обе|ничего)(?![а-яё])|อะไร(?:เลย)?|ทั้งหมด|ทุก(?=โพสต์|โพส|คลิป|อัน|อย่าง|รายการ|วิดีโอ|รีล|รูป|ตัว)|หมดเลย|ให้หมด|ทั้งคู่|ทั้งสอง", re.IGNORECASE
)
ASKS_EN = r"(?:(?:please|pls|hey|jarvis|ok(?:ay)?|so|now|no|oh|wait|sorry|oops|and|then|just|actually|can you|could you|would you|i want to|i need to|i'd like to|we (?:need|have) to|let'?s|you have to)[\s,]+)*"
ASKS_RU = r"(?:(?:пожалуйста|слушай|а|и|ну|так|нет|ой|стой|джарвис|теперь|тогда|давай(?:те)?|надо|нужно|можешь|хочу|лучше|срочно)[\s,]+)*"
ASKS_TH = r"(?:(?:ช่วย|ขอ|รบกวน|อยาก|เดี๋ยว|งั้น|ไม่|เอ่อ|ขอโทษ|นะ|ให้|ต้อง|จะ)\s?)*"
CANCELS = lazy(
    rf"^\W*(?:{ASKS_EN}(?:cancel|unschedule|scrap|call off|drop|skip|bin|ditch|axe|kill|(?:don'?t|do not) (?:post|publish|upload|put out))\b|{ASKS_RU}(?:отмен(?:и(?:те)?|яй(?:те)?|ить|яем|а)|не (?:надо |нужно |стоит )?(?:публик[а-яё]+|выкладыва[а-яё]+|пост(?:и|ить)(?:те)?)|сними(?:те)? с плана|убери(?:те)? из (?:плана|расписания|публикаций|очереди))(?![а-яё])|{ASKS_TH}(?:ยกเลิก|(?:อย่าเพิ่ง|ยังไม่ต้อง|ไม่ต้อง|อย่า)(?:ลง|โพสต์|โพส|เผยแพร่|ปล่อย)))", re.IGNORECASE
)
TAKES_DOWN = lazy(
    rf"^\W*(?:{ASKS_EN}(?:take(?: down)?|unpublish|unpost|delete|remove|pull|hide)\b|{ASKS_RU}(?:распубликуй|распубликовать|сними|сним(?:ай|ите)|снять|убери|убрать|удали|удалить|скрой|спрячь)(?:те)?(?![а-яё])|{ASKS_TH}(?:เอา|ถอด|ลบ|ดึง|ซ่อน))", re.IGNORECASE
)
PLANNED = lazy(r"\b(?:that(?:'s| is| are)?|which (?:is|are))?\s*(?:already )?(?:planned|scheduled|upcoming|queued)\b(?: for)?|(?<![а-яё])(?:,? ?котор[а-яё]+ )?(?:запланирован[а-яё]*|отложенн[а-яё]+|стоят|стоит|стоящ[а-яё]+)(?![а-яё])|ที่(?:ตั้ง(?:เวลา)?(?:ไว้)?|รอ(?:ลง|โพสต์))|ตั้งเวลา(?:ไว้)?", re.IGNORECASE)
SHIFTS = lazy(
    rf"^\W*(?:{ASKS_EN}(?:push|move|shift|postpone|delay|put|bring|reschedule|publish|post)\b|{ASKS_RU}(?:сдвин[а-яё]+|перенес[а-яё]+|передвин[а-яё]+|отлож[а-яё]+|подвин[а-яё]+|сместить|смести(?:те)?|переки(?:нь|ньте|нуть)|перебрось(?:те)?|публикуй|опубликуй|выложи)(?![а-яё])|{ASKS_TH}(?:เลื่อน|ขยับ|ย้าย))", re.IGNORECASE
)
ABOUT = lazy(r"\b(?:about|called|named|titled|on the topic of)\s+(?P<en>\S.*)$|(?<![а-яё])(?:про|об?|на тему|под названием|с названием)\s+(?P<ru>\S.*)$|(?:เรื่อง|เกี่ยวกับ|ชื่อ)\s?(?P<th>\S.*)$", re.IGNORECASE)
NAMED_BEFORE = lazy(rf"\b(?:the|my|our|that)\s+(?P<en>(?!(?:last|latest|next|first|second|third|scheduled|planned|same|other|whole|entire|new|only)\b)[\w'-]+(?:\s+[\w'-]+)?)\s+{ONE_EN}\b", re.IGNORECASE)
SMALL = lazy(
    r"\b(?:the|an?|my|our|that|this|these|those|it|them|was|were|is|are|of|on|from|for|in|please|pls|now|then|all|down|off|again|too|also|which|will|be|to|by|thanks?|thank you|asap|immediately|so|ok|planned|scheduled|out|there|here|and|have|i|we|you|already|yet)\b"
    r"|(?<![а-яё])(?:это|этот|эту|этого|эти|его|её|ее|их|мой|моего|мою|мои|моих|наш|нашего|нашу|наши|наших|тот|ту|те|который|которая|в|во|на|из|от|за|с|со|пожалуйста|там|тут|уже|ещё|еще|что|я|мы|у|меня|нас|и|сейчас|срочно|тоже|по)(?![а-яё])"
    r"|ของ|ที่|นี้|นั้น|ให้|หน่อย|ด้วย|ที|เลย|นะ|(?<!โย)คะ|ค่ะ|ครับ|คับ|(?<!เ)จ้า|ไป|มา|ออก|ลง|แล้ว|ไว้|อัน|ตัว|ใน|บน|จาก|เมื่อ|วัน|กัน|ทั้ง|หมด|เป็น|ก่อน|มัน|หมดเลย|การ|ตั้ง|(?:ล่ะ|ละ|แล้ว)กัน|ดีกว่า|เถอะ|(?<=ที่)จะ|จะ(?=ลง|โพสต์|ออก|ไป)", re.IGNORECASE,
)

ALL_BUT = lazy(
    r"\b(?:except|apart from|besides|other than|but not)\b|(?<![а-яё])(?:кроме|за исключением)(?![а-яё])|ยกเว้น|นอกจาก|เว้นแต่"
    r"|[\s,.;–—-]+(?:(?:and|but|just|only|please)\s+)*(?:keep|leave|spare)\s+(?:only|just)\b(?:\s+keep)?|[\s,.;–—-]+(?:(?:and|but|just|please)\s+)*only (?:keep|leave)\b"
    r"|[\s,.;–—-]+(?:(?:а|и|но)\s+)?(?:остав(?:ь|ьте|ить|ляем)\s+(?:только|лишь|одну?))(?![а-яё])|\s*(?:แล้ว)?(?:ให้)?(?:เหลือ|เก็บ)(?:ไว้)?(?:แค่|เฉพาะ|แต่)", re.IGNORECASE,
)
"""One of them is to stay, which nobody here can leave out: what would go with it is not done either."""


def several(text: str) -> bool:
    """Whether several posts are spoken of, or all."""
    return _SEVERAL.search(text) is not None


THERE = lazy(
    r"\s*(?:\b(?:on|for|in|to)\s+(?:my\s+|our\s+|the\s+)?(?P<en>telegram|tg|facebook|fb|x|twitter|instagram|insta|ig|tiktok|youtube)\b(?:\s+(?:channel|page|feed))?"
    r"|(?<![а-яё])(?:в|на|для)\s+(?:мо[йюё]\w?\s+|наш\w*\s+)?(?P<ru>телег\w*|тг|фейсбук\w*|твиттер\w*|инст\w*|тик-?ток\w*|telegram|facebook|instagram|tiktok|x)(?!\w)(?:\s*-?\s*канал\w*)?)", re.IGNORECASE,
)  # fmt: skip
"""Where a post is to go, as it stands in a wish for one."""
THERE_TH = lazy(r"(?:ลง|ใน|บน|ทาง)\s?(?:เพจ)?(?:ติ๊กต็อก|ติ๊กต๊อก|ติ๊กตอก|ติกตอก|ไอจี|อินสตาแกรม|อินสตา|เฟซบุ๊ก|เฟสบุ๊ค|เฟซ|เฟส|เทเลแกรม|ทวิตเตอร์)")
