# ruff: noqa: E501 - patterns read better unbroken
"""What is said of posts that are planned or out already: "cancel, the client changed his mind", «сними вчерашний пост про хлеб», "push everything back
a day", "เลื่อนทุกโพสต์ออกไปหนึ่งวัน", "did the post about tyres go out?". What is cancelled, taken down or moved by mistake is not noticed before it is too
late, so a message is read here only as a whole: every word of it says which posts are meant, or is none of what else may be wished.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import slots, times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.publishing.post_days import Stretch, stretch
from agent.local.publishing.verb_first import verb_first
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.phrases import phrase
from tools.plan import Plan, Step

CANCEL, WITHDRAW, MOVE, STATUS = "publishing.cancel", "publishing.withdraw", "publishing.move", "publishing.status"
PLAN = "publishing.plan"
_A_REASON = 60  # characters
_LONGEST = 160  # characters: what is longer says more than one thing
_ONE_EN = r"(?:posts?|posting|publications?|reels?|videos?|vids?|clips?|shorts?|stor(?:y|ies)|uploads?|pictures?|photos?|announcements?|one|ones|thing|things|stuff)"
_ONE_RU = r"(?:пост(?!и|о|ав|ер|ель)[а-яё]*|публикаци[а-яё]*|ролик[а-яё]*|рилс[а-яё]*|видео|видос[а-яё]*|клип[а-яё]*|шортс[а-яё]*|сторис[а-яё]*|картин[а-яё]+|фото|выкладк[а-яё]+|объявлени[а-яё]+)(?![а-яё])"
_ONE_TH = r"(?:โพสต์|โพส|คลิป|วิดีโอ|วีดีโอ|รีลส์|รีล|สตอรี่|รูป(?:ภาพ)?|ประกาศ)"
_ONE = re.compile(rf"\b{_ONE_EN}\b|(?<![а-яё]){_ONE_RU}|{_ONE_TH}", re.IGNORECASE)
_POST = re.compile(r"\b(?:posts?|publications?)\b|(?<![а-яё])(?:пост(?:а|ы|ов)?|публикаци[а-яё]+)(?![а-яё])|โพสต์|โพส", re.IGNORECASE)
_SEVERAL = re.compile(
    r"\b(?:nothing|posts|publications|reels|videos|vids|clips|shorts|stories|uploads|pictures|photos|ones|things|stuff|everything|anything|whatever|all|every|each|both)\b"
    r"|(?<![а-яё])(?:посты|постов|постам|публикаци(?:и|й|ям)|ролики|роликов|рилсы|рилсов|видосы|видосов|клипы|клипов|шортсы|шортсов|всё|все|всех|весь|вс[яю]|каждый|каждую|оба|обе|ничего)(?![а-яё])|อะไร|ทั้งหมด|ทุก(?:โพสต์|โพส|คลิป|อัน|อย่าง|รายการ|วิดีโอ|รีล|รูป)|หมดเลย|ให้หมด|ทั้งคู่|ทั้งสอง",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"\b(?:absolutely |just )?(?:nothing|everything(?: else)?|anything|whatever|all|every|each|both)\b(?: of)?|(?<![а-яё])(?:вообще |абсолютно )?(?:всё|все|всех|весь|вс[яю]|каждый|каждую|оба|обе|ничего)(?![а-яё])|อะไร(?:เลย)?|ทั้งหมด|ทุก(?=โพสต์|โพส|คลิป|อัน|อย่าง|รายการ|วิดีโอ|รีล|รูป|ตัว)|หมดเลย|ให้หมด|ทั้งคู่|ทั้งสอง", re.IGNORECASE
)
_ASKS_EN = r"(?:(?:please|pls|hey|jarvis|ok(?:ay)?|so|now|no|oh|wait|sorry|oops|and|then|just|actually|can you|could you|would you|i want to|i need to|i'd like to|we (?:need|have) to|let'?s|you have to)[\s,]+)*"
_ASKS_RU = r"(?:(?:пожалуйста|слушай|а|и|ну|так|нет|ой|стой|джарвис|теперь|тогда|давай(?:те)?|надо|нужно|можешь|хочу|лучше|срочно)[\s,]+)*"
_ASKS_TH = r"(?:(?:ช่วย|ขอ|รบกวน|อยาก|เดี๋ยว|งั้น|ไม่|เอ่อ|ขอโทษ|นะ|ให้|ต้อง|จะ)\s?)*"
_CANCELS = re.compile(
    rf"^\W*(?:{_ASKS_EN}(?:cancel|unschedule|scrap|call off|drop|skip|bin|ditch|axe|kill|(?:don'?t|do not) (?:post|publish|upload|put out))\b|{_ASKS_RU}(?:отмен(?:и(?:те)?|яй(?:те)?|ить|яем|а)|не (?:надо |нужно |стоит )?(?:публик[а-яё]+|выкладыва[а-яё]+|пост(?:и|ить)(?:те)?)|сними(?:те)? с плана|убери(?:те)? из (?:плана|расписания|публикаций|очереди))(?![а-яё])|{_ASKS_TH}(?:ยกเลิก|(?:อย่าเพิ่ง|ยังไม่ต้อง|ไม่ต้อง|อย่า)(?:ลง|โพสต์|โพส|เผยแพร่|ปล่อย)))", re.IGNORECASE
)
_TAKES_DOWN = re.compile(
    rf"^\W*(?:{_ASKS_EN}(?:take(?: down)?|unpublish|unpost|delete|remove|pull|hide)\b|{_ASKS_RU}(?:распубликуй|распубликовать|сними|сним(?:ай|ите)|снять|убери|убрать|удали|удалить|скрой|спрячь)(?:те)?(?![а-яё])|{_ASKS_TH}(?:เอา|ถอด|ลบ|ดึง|ซ่อน))", re.IGNORECASE
)
_DOWN = re.compile(r"\b(?:down|off(?! the (?:schedule|calendar|plan))|offline)\b|(?<![а-яё])с публикации(?![а-яё])|(?:ลง|ออก|ทิ้ง)(?:ไป|มา|ให้|ที|เลย|ด้วย|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$", re.IGNORECASE)
_FROM_PAGE = re.compile(r"\b(?:from|off) (?:the |my |our )?(?:page|site|website|channel|feed|account)\b|(?<![а-яё])(?:с|со|из) (?:моей |нашей |моего |нашего )?(?:страниц[а-яё]+|сайта|канала|ленты|аккаунта)|(?:ออก)?จาก(?:หน้าเว็บ|เพจ|ช่อง|เว็บ)", re.IGNORECASE)
_PLANNED = re.compile(r"\b(?:that(?:'s| is| are)?|which (?:is|are))?\s*(?:already )?(?:planned|scheduled|upcoming|queued)\b(?: for)?|(?<![а-яё])(?:,? ?котор[а-яё]+ )?(?:запланирован[а-яё]*|отложенн[а-яё]+|стоят|стоит|стоящ[а-яё]+)(?![а-яё])|ที่(?:ตั้ง(?:เวลา)?(?:ไว้)?|รอ(?:ลง|โพสต์))|ตั้งเวลา(?:ไว้)?", re.IGNORECASE)
_IS_OUT = re.compile(
    r",?\s*(?:\b(?:(?:that|which)(?:'s| is| was| are| were| went| has gone| have gone)?|(?:it|is|was)) (?:already |just )?(?:up|out|live|published|posted|online)\b|\b(?:already|just) (?:up|out|live|published|posted|online)\b)(?: already| now| there)?"
    r"|,?\s*(?<![а-яё])(?:,? ?котор[а-яё]+ )?(?:уже |только что )(?:выш[а-яё]+|вылож[а-яё]+|опубликован[а-яё]*|висит|висят|запост[а-яё]+)(?![а-яё])|,?\s*(?<![а-яё])(?:котор[а-яё]+|что) (?:выш[а-яё]+|вылож[а-яё]+|опубликова[а-яё]+|висит|висят)(?![а-яё])"
    r"|(?:ที่)?(?:ลง|โพสต์|โพส|เผยแพร่|ปล่อย|ออก)ไปแล้ว|ที่(?:ลง|โพสต์|โพส|เผยแพร่|ปล่อย)(?:ไป|แล้ว|ไว้แล้ว)", re.IGNORECASE,
)
"""Which post: one that is out."""
_SHIFTS = re.compile(
    rf"^\W*(?:{_ASKS_EN}(?:push|move|shift|postpone|delay|put|bring|reschedule|publish|post)\b|{_ASKS_RU}(?:сдвин[а-яё]+|перенес[а-яё]+|передвин[а-яё]+|отлож[а-яё]+|подвин[а-яё]+|сместить|смести(?:те)?|публикуй|опубликуй|выложи)(?![а-яё])|{_ASKS_TH}(?:เลื่อน|ขยับ|ย้าย))", re.IGNORECASE
)
_POSTS = re.compile(r"\b(?:publish|post|put)$|(?:публикуй|опубликуй|выложи)$", re.IGNORECASE)
_NUMBER = r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|half an|a couple of|один|одну|два|две|три|четыре|пять|шесть|семь|пару|пол|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด)"
_BY = re.compile(
    rf"\b(?:back\s+|out\s+|forward\s+)?(?:by\s+)?(?P<n>{_NUMBER})\s+(?:more\s+)?(?P<u>days?|weeks?|hours?|hrs?|minutes?|mins?)\b(?:\s+(?P<how>later|back|earlier|forward|sooner))?"
    rf"|(?<![а-яё])на\s+(?:(?P<n_ru>{_NUMBER}(?=\s|часа)|\d{{1,2}})\s*)?(?P<u_ru>день|дня|дней|сутки|неделю|недели|недель|часа?|часов|минут[уы]?)(?![а-яё])(?:\s+(?P<how_ru>позже|позднее|вперёд|вперед|раньше|назад))?"
    rf"|(?:ออกไป|ไป|ขึ้นมา|เข้ามา)?(?:อีก)?\s?(?P<n_th>{_NUMBER})\s?(?P<u_th>วัน|สัปดาห์|อาทิตย์|ชั่วโมง|ชม\.?|นาที)|(?:ออกไป|ขึ้นมา|เข้ามา|อีก)\s?(?P<u2_th>วัน(?!ที่|นี้|[จอพศสเ])|สัปดาห์|อาทิตย์(?!นี้|หน้า)|ชั่วโมง|ชม\.?|นาที)(?:เดียว|หนึ่ง|นึง)?|(?P<u3_th>วัน|สัปดาห์|อาทิตย์|ชั่วโมง)(?:เดียว|หนึ่ง|นึง)", re.IGNORECASE,
)
_EARLIER = re.compile(r"\b(?:bring|earlier|sooner)\b|(?<![а-яё])(?:раньше|пораньше)(?![а-яё])|ขึ้นมา|เข้ามา|เร็วขึ้น|ก่อน(?:หน้า|เดิม)", re.IGNORECASE)
_EITHER_WAY = re.compile(r"\b(?:move|push|shift|put)\b.*\bforward\b|(?<![а-яё])назад(?![а-яё])", re.IGNORECASE)
"""Some mean sooner by it and some later: it is asked when."""
_LATER = re.compile(r"\b(?:later|back|out|postpone|delay|push)\b|(?<![а-яё])(?:позже|позднее|вперёд|вперед|сдвин|перенес|передвин|отлож|подвин|смест)|เลื่อน|ออกไป|ช้าลง|ย้าย|ขยับ", re.IGNORECASE)
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "a couple of": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "один": 1, "одну": 1, "два": 2, "две": 2, "пару": 2, "три": 3,
    "четыре": 4, "пять": 5, "шесть": 6, "семь": 7, "หนึ่ง": 1, "สอง": 2, "สาม": 3, "สี่": 4, "ห้า": 5, "หก": 6, "เจ็ด": 7,
}  # fmt: skip
_TO = re.compile(r"\b(?:to|onto|until|till)\b|(?<![а-яё])(?:на|до)(?![а-яё])|ออกไปเป็น|ไปเป็น|ไปลง|ไป|เป็น|มา", re.IGNORECASE)
_FORWARD = re.compile(r"\b(?:back|forward|out|up)\b\s*$|(?:ออก)$", re.IGNORECASE)
_SAME = re.compile(r"\b(?:instead|rather)\b|(?<![а-яё])(?:вместо этого|лучше)(?![а-яё])|แทน(?:ได้)?|\b(?:at )?(?:the )?same (?:times?|hours?)\b|(?<![а-яё])(?:в )?(?:то|это) же время|(?<![а-яё])время (?:то же|прежнее)|เวลาเดิม|เวลาเดียวกัน|(?<![а-яё])(?:утра|вечера|дня|ночи)(?![а-яё])", re.IGNORECASE)
_ABOUT = re.compile(r"\b(?:about|called|named|titled|on the topic of)\s+(?P<en>\S.*)$|(?<![а-яё])(?:про|об?|на тему|под названием|с названием)\s+(?P<ru>\S.*)$|(?:เรื่อง|เกี่ยวกับ|ชื่อ)\s?(?P<th>\S.*)$", re.IGNORECASE)
_NAMED_BEFORE = re.compile(rf"\b(?:the|my|our|that)\s+(?P<en>(?!(?:last|latest|next|first|second|third|scheduled|planned|same|other|whole|entire|new|only)\b)[\w'-]+(?:\s+[\w'-]+)?)\s+{_ONE_EN}\b", re.IGNORECASE)
_SMALL = re.compile(
    r"\b(?:the|an?|my|our|that|this|these|those|it|them|was|were|is|are|of|on|from|for|in|please|pls|now|then|all|down|off|again|too|also|which|will|be|to|by|thanks?|thank you|asap|immediately|so|ok|planned|scheduled|out|there|here|and|have|i|we|you|already|yet)\b"
    r"|(?<![а-яё])(?:это|этот|эту|этого|эти|его|её|ее|их|мой|моего|мою|мои|моих|наш|нашего|нашу|наши|наших|тот|ту|те|который|которая|в|во|на|из|от|за|с|со|пожалуйста|там|тут|уже|ещё|еще|что|я|мы|у|меня|нас|и|сейчас|срочно|тоже|по)(?![а-яё])"
    r"|ของ|ที่|นี้|นั้น|ให้|หน่อย|ด้วย|ที|เลย|นะ|(?<!โย)คะ|ค่ะ|ครับ|คับ|(?<!เ)จ้า|ไป|มา|ออก|ลง|แล้ว|ไว้|อัน|ตัว|ใน|บน|จาก|เมื่อ|วัน|กัน|ทั้ง|หมด|เป็น|ก่อน|มัน|หมดเลย|การ|ตั้ง|(?:ล่ะ|ละ|แล้ว)กัน|ดีกว่า|เถอะ|(?<=ที่)จะ|จะ(?=ลง|โพสต์|ออก|ไป)", re.IGNORECASE,
)
_WHY = re.compile(r"\s*[,.;!—]+\s*|\s+-+\s+|\s+(?=(?:because|since|as the|as my|cause|cuz|потому что|так как|поскольку)\b)|\s*(?=(?:เพราะ|เนื่องจาก))", re.IGNORECASE)
_WISHES = re.compile(
    r"\b(?:post|publish|put|upload|schedule|send|show|give|draw|write|cut|trim|make|create|use|tell|do|let'?s|want|need|can you|move|leave|keep|instead|but|only|except)\b|\?"
    r"|(?<![а-яё])(?:выложи|опубликуй|запости|залей|поставь|верни|покажи|скажи|нарисуй|напиши|обрежь|сними|сделай|сделать|хочу|нужн[а-яё]+|давай|перенеси|оставь|кроме|только|а )(?:те)?"
    r"|โพสต์ใหม่|ช่วย|ขอ(?!ง)|อยาก|ทำ|วาด|เขียน|ตัด|ใส่|เอา|เลื่อน|เหลือ|ยกเว้น|แต่", re.IGNORECASE,
)
"""What stands behind the wish is no reason, but another wish."""
_IT = re.compile(r"\W*(?:it|this|that|them|all of it|the (?:whole )?(?:thing|order)|это|его|её|ее|всё это|заказ|มัน|อันนี้|อันนั้น|นี้|นั้น|ไป|เลย|ก่อน|นะ|ค่ะ|(?<!โย)คะ|ครับ|หน่อย|ด้วย|ที|please|пожалуйста|\s)*\W*", re.IGNORECASE)


_ITS_FAULT = re.compile(
    r"[\s,.;—-]+(?:(?:because |as |cause )?(?:it|there|that)?\s?(?:'s|is|has|had|contains|with)\s+(?:an?|some|the)?\s*(?:\w+\s+)?(?:mistakes?|typos?|errors?|wrong \w+)\b[^,.;]*|(?:потому что |так как )?(?:там|тут|в н[её]м|в ней)\s+(?:ошибк|опечатк|неправильн|неверн|не т(?:о|а|от))[^,.;]*|(?:เพราะ)?(?:มัน)?(?:มี)?(?:พิมพ์ผิด|ข้อมูลผิด|ราคาผิด|เขียนผิด)[^\s]*)\s*$", re.IGNORECASE,
)
"""What is wrong with a post, told with no comma."""
_ALL_BUT = re.compile(r"\b(?:except|apart from|besides|other than|but not)\b|(?<![а-яё])(?:кроме|за исключением)(?![а-яё])|ยกเว้น|นอกจาก|เว้นแต่", re.IGNORECASE)
"""One of them is to stay, which nobody here can leave out: what would go with it is not done either."""
_MENDS = re.compile(
    r"\b(?:typos?|mistakes?|misspel\w+|spelling)\b.*\b(?:fix|correct|change|edit)\b|\b(?:fix|correct|edit)\b.*\b(?:typos?|mistakes?|spelling)\b|(?<![а-яё])(?:ошибк|опечатк)[а-яё]*.*(?<![а-яё])(?:исправь|поправь|замени)|(?<![а-яё])(?:исправь|поправь)(?:те)?.*(?:ошибк|опечатк)|(?:พิมพ์ผิด|สะกดผิด).*แก้|แก้.*(?:คำผิด|พิมพ์ผิด)", re.IGNORECASE,
)
"""The words of a post that is planned are to be others."""
_FOR_ONE = re.compile(r"\bfor (?:the |our |my )(?!(?:\w+ )?(?:days?|weeks?|weekends?|months?|years?|future|rest|moment|evening|morning|afternoon|night|holidays?)\b)(?P<one>[\w'-]+(?: [\w'-]+)?)(?=\s*(?:\x01|[,.!?]|$))", re.IGNORECASE)
"""Whose posts: "anything for the gym this weekend"."""
_OF_A_DAY = re.compile(r"\b(?:today|tomorrow|yesterday|\w+day)'s(?=\s+(?:to|until|till|by)\b)", re.IGNORECASE)
"""A post by its day alone: "move tomorrow's to sunday"."""


_SHORT_DAYS = {"mon": "monday", "tue": "tuesday", "tues": "tuesday", "wed": "wednesday", "weds": "wednesday", "thu": "thursday", "thur": "thursday", "thurs": "thursday", "fri": "friday", "sat": "saturday", "sun": "sunday", "tmrw": "tomorrow", "tmr": "tomorrow"}  # fmt: skip
_SHORT_DAY = re.compile(rf"(?<!the )(?<!about )\b(?:{'|'.join(_SHORT_DAYS)})\b", re.IGNORECASE)
_SHORT_DAY_ANYWHERE = re.compile(rf"\b(?:{'|'.join(_SHORT_DAYS)})\b", re.IGNORECASE)
_AN_HOUR = re.compile(r"(?<=\bto )(?P<h>\d{1,2})(?::(?P<m>\d\d))?(?=\s*$)")
_AN_HOUR_RU = re.compile(r"(?<=[а-яё]\s)на (?P<h>\d{1,2})(?::(?P<m>\d\d))?(?=\s*$)")
"""Behind a day that it is moved to: «на субботу на 12»."""
_BETWEEN_RU = re.compile(r"(?<![а-яё])с \d{1,2}(?::\d\d)? на (?P<h>\d{1,2})(?::(?P<m>\d\d))?(?=\s*$)")
"""From one hour to another: «с 15 на 16»."""
_A_CLOCK_RU = re.compile(r"(?:(?<![а-яё])с(?:о)? \d{1,2}:\d\d )?(?<![а-яё])на (?P<at>\d{1,2}:\d\d)(?=\s*[.!]*$)")
"""An hour with its minutes that something is moved to, whatever it was before: «с 20:00 на 21:15»."""
_DAYS_OWN = re.compile(r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday)s(?=\s+(?:posts?|stuff|things?|reels?|videos?|clips?|stor(?:y|ies)|uploads?)\b)", re.IGNORECASE)
"""The day that they are of, with no apostrophe: "mondays stuff"."""


def with_whole_days(text: str) -> str:
    """The text with its days by their whole names: "move the wed one to thurs"."""
    return _SHORT_DAY_ANYWHERE.sub(lambda match: _SHORT_DAYS[match[0].lower()], text)


_POST_FIRST_TH = re.compile(
    rf"^\s*{_ASKS_TH}(?P<what>(?:พวก)?(?:{_ONE_TH}|(?:อัน|ตัว)(?=ของ|ที่|เรื่อง|วัน))(?:(?!ทำ|วาด|เขียน|ตัด|ใส่|แก้|เปลี่ยน|แล้ว(?:ก็|ค่อย|ช่วย)|[,.;!?\n]).){{0,60}}?)\s?(?:ช่วย|ขอ|ให้|ก็)*"
    r"(?:(?P<off>ลบ|ถอด|ดึง|เอา)(?=ออก|ทิ้ง|ลง(?=จาก|\s|$|ให้|ที|หน่อย|เลย|ก่อน|ด้วย))|(?P<move>เลื่อน|ขยับ|ย้าย)(?=ออก|ไป|เป็น|มา|ให้|ขึ้น|เข้า)|(?P<cancel>ยกเลิก)(?=\s|$|ไป|ให้|เลย|ที|หน่อย|ด้วย|ก่อน|นะ))(?P<rest>.*)$", re.IGNORECASE
)
"""The posts first, then what is to be done with them: "คลิปโฮสเทลที่ลงเมื่อวานลบออกจาก tiktok ที"."""


def _verb_first(text: str) -> str:
    """The message with what is to be done in front, as the other patterns here have it; as it was where nothing is said so."""
    said = _POST_FIRST_TH.match(text)
    if said is None or re.match(r"\s*(?:เสียง|เพลง|ช่วงเงียบ|คำพูด|พื้นหลัง|โลโก้)", said["rest"]):
        return text
    verb = said["off"] or said["move"] or said["cancel"]
    which = re.sub(r"\s?(?:มัน)?(?:พิมพ์|ลง|สะกด|เขียน|ราคา|ข้อมูล)?ผิด(?:[\u0e00-\u0e7f]{0,12})\s*$", "", said["what"])
    return f"{verb}{which} {said['rest'].strip()}".strip()


def _in_full(text: str) -> str:
    """Days by their whole names, a post by its day alone as one, and the bare number that something is moved to as an hour."""
    text = re.sub(r"\bfor the (week|month)\b", r"this \1", text, flags=re.IGNORECASE)
    text = re.sub(r"(?<![а-яё])(вс[её]|те|тех), (что|котор[а-яё]+)(?![а-яё])", r"\1 \2", text, flags=re.IGNORECASE)
    text = _DAYS_OWN.sub(r"\1's", _verb_first(text))
    text = _OF_A_DAY.sub(r"\g<0> post", _SHORT_DAY.sub(lambda match: _SHORT_DAYS[match[0].lower()], text))
    if not _SHIFTS.match(text):
        return text
    if between := _BETWEEN_RU.search(text):
        return f"{text[: between.start()]}на в {_half_told(int(between['h']))}:{between['m'] or '00'}"
    text = _A_CLOCK_RU.sub(r"на в \g<at>", text)
    hour = _AN_HOUR_RU.search(text)
    if hour and times.read(text[: hour.start()]).days:
        return f"{text[: hour.start()]}в {_half_told(int(hour['h']))}:{hour['m'] or '00'}"
    return _AN_HOUR.sub(_clock, text)


def _half_told(hour: int) -> int:
    """An hour by itself as one of the day's: nobody means three at night."""
    return hour + 12 if 1 <= hour < 7 else hour


def _clock(match: re.Match[str]) -> str:
    """An hour by itself with the half of the day that posts go out in: nobody means three at night."""
    hour, minute = int(match["h"]), match["m"] or "00"
    if hour > 23:
        return match[0]
    return f"{hour or 12}:{minute} am" if 7 <= hour < 12 or not hour else f"{hour - 12 if hour > 12 else hour}:{minute} pm"


def mends_a_post(text: str) -> bool:
    """Whether the words of a post that is planned are to be others."""
    return bool(_MENDS.search(text) and _POST.search(text))


def of_posts(request: Request, index: Matcher) -> Plan | None:
    """The plan of a message about posts that are planned or out; None for any other."""
    text = _in_full(verb_first(re.sub(r"\s+", " ", normalise(request.text)).strip()))
    if request.question or request.attachments or len(text) > _LONGEST or '"' in text:
        return None
    abilities = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    if not {CANCEL, WITHDRAW, MOVE, STATUS} <= abilities.keys():
        return None
    language = detect(text, request.language)
    said = _without_aside(_ITS_FAULT.sub("", _behind_its_reason(text)))
    if mends_a_post(text):
        return Plan(goal=text, reply=phrase("post_unedited", language))
    if (but := _ALL_BUT.search(said)) and any(pattern.match(said) for pattern in (_CANCELS, _TAKES_DOWN, _SHIFTS)) and (_SEVERAL.search(said) or _ONE.search(said)):
        return _all_but(said[: but.start()], said[but.end() :], request, abilities) or Plan(goal=text, reply=phrase("all_but_posts", language))
    for read in (_paused, _cancelled, _taken_down, _shifted):
        if found := read(said, request, abilities):
            tool, args, reply = found
            return Plan(goal=text, reply=phrase(reply, language)) if reply else planned(abilities[tool], args, language)
    asks = next((spec.ask for spec in abilities[MOVE].specs if spec.name == "when"), {})
    return Plan(goal=text, question=asks[language]) if language in asks and _put_off(said, abilities) else None


def _put_off(text: str, abilities: dict[str, Ability]) -> bool:
    """Whether posts are to go out later, and not a word says when: "เลื่อนโพสต์พรุ่งนี้ออกไปก่อน"."""
    match = _SHIFTS.match(text)
    wish = text[match.end() :] if match and not _POSTS.search(match[0]) else ""
    spoken = times.read(wish)
    if not _ONE.search(wish) or spoken.clocks or spoken.after or spoken.every or len(spoken.days) > 1:
        return False
    return _LATER_SOMETIME.search(wish) is not None and _which(_LATER_SOMETIME.sub(" ", wish), abilities[MOVE]) is not None


_LATER_SOMETIME = re.compile(r"\b(?:(?:to |until |for )?later|for now|for a while|until further notice)\b|(?<![а-яё])(?:на потом|пока|на попозже|попозже|на время)(?![а-яё])|(?:ออก)?ไป(?:ก่อน|เรื่อยๆ)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย)*$", re.IGNORECASE)


_WHAT_STAYS = re.compile(
    rf"^(?:\s|,|for\b|the\b|my\b|our\b|that\b|those\b|with\b|{_ONE_EN}\b|(?:about|called|on)\b|{_ONE_RU}|(?:тот|того|те|тех|мо[а-яё]+|наш[а-яё]+|про|об?)(?![а-яё])|{_ONE_TH}|อัน|ที่|ของ|เรื่อง|เกี่ยวกับ)+|(?:\s|{_ONE_EN}\b|stuff\b|please\b|(?<![а-яё]){_ONE_RU}|(?<![а-яё])(?:пожалуйста|один|одного)(?![а-яё])|นะ|ครับ|ค่ะ|(?<!โย)คะ|ไว้|[.!])+$",
    re.IGNORECASE,
)
"""Around the words of those that stay: "the tulips one", «поста про тюльпаны», "โพสต์เรื่องทิวลิป"."""


_DAYS_RU = re.compile(r"(?<![а-яё])(?:понедельничн|вторничн|четвергов|пятничн|субботн|воскресн|завтрашн|сегодняшн|вчерашн)", re.IGNORECASE)


def _all_but(wish: str, stays: str, request: Request, abilities: dict[str, Ability]) -> Plan | None:
    """All of what is meant but those that stay, by their words or where they are; None where it is said otherwise: by their day."""
    spec, text = abilities[CANCEL].slots["platforms"], f"{wish} {stays}"
    there = [hit.value for hit in slots.find(stays, spec) if hit.strength >= 0.5]
    words = _WHAT_STAYS.sub("", _WHAT_STAYS.sub("", stays)).strip()
    found = _all_meant(wish.rstrip(" ,"), request, abilities)
    if found is None or _WHY.search(stays) or stretch(stays, NOW.get()) or times.read(stays).spans or _DAYS_RU.search(stays):
        return None
    tool, args, _ = found
    if there:
        left = {"platforms": [choice for choice in spec.choices if choice not in there]} if not re.sub(r"\W|and|и|และ", "", _bare_of(stays, spec)) else {}
        return planned(abilities[tool], {**args, "everything": True, **left}, detect(text, request.language)) if left and "platforms" not in args else None
    return planned(abilities[tool], {**args, "everything": True, "but": words}, detect(text, request.language)) if words else None


def _all_meant(wish: str, request: Request, abilities: dict[str, Ability]) -> _Found | None:
    """What is to be done with which posts, where those that stay are named behind."""
    if off := _CANCELS.match(wish) or _TAKES_DOWN.match(wish):
        tool = CANCEL if _CANCELS.match(wish) else WITHDRAW
        which = _which(_PLANNED.sub(" ", _DOWN.sub(" ", wish[off.end() :])), abilities[tool], past=tool == WITHDRAW)
        unsaid = tool == WITHDRAW and not _ONE.search(wish)  # "delete everything except the logo": of what?
        return None if which is None or unsaid or (which.pop("over", False) and tool == CANCEL) else (tool, which, "")
    return _shifted(wish, request, abilities)


def _bare_of(text: str, spec: Spec) -> str:
    for hit in sorted(slots.find(text, spec), key=lambda hit: -hit.start):
        text = f"{text[: hit.start]} {text[hit.end :]}"
    return _SMALL.sub(" ", _ONE.sub(" ", text))


_PAUSES = re.compile(rf"^\W*(?:{_ASKS_EN}(?:pause|hold|freeze|suspend|put(?= (?:[\w'’]+ ){{1,5}}on (?:hold|pause|ice)\b)|(?:don'?t|do not) (?:post|publish|put out)(?= (?:anything|nothing)\b[\w ]{{0,30}}?(?:until|till|til|before)\b)|stop(?= (?:all |my |the |our )*(?:posts|posting|publishing|publications|uploads)\b(?: \w+){{0,3}} (?:until|till|for|while)\b))(?![a-z])|{_ASKS_RU}(?:(?:поставь|поставить)(?:те)? (?:(?:все|всё|мои|наши|посты|публикации) )*на (?:паузу|стоп)|притормози(?:те)?|останови(?:те)?(?= (?:все |мои |наши )*(?:посты|публикации) (?:до|на)(?![а-яё]))|не (?:публикуй|выкладывай|пости)(?:те)?(?= (?:пока )?ничего (?:до|на|пока)(?![а-яё]))|поставь(?:те)? на паузу|приостанови(?:те)?|заморозь(?:те)?|придержи(?:те)?)(?![а-яё])|{_ASKS_TH}(?:(?:พัก|หยุด|ระงับ)(?:การ)?|(?:อย่าเพิ่ง|ยังไม่ต้อง|อย่า)(?=(?:โพสต์|โพส|ลง)(?:คลิป|อะไร|โพสต์|เลย|\s)*(?:จน|ถึง))))", re.IGNORECASE)


def _paused(text: str, request: Request, abilities: dict[str, Ability]) -> _Found | None:
    """Posts that are to wait, which nothing here does: they are moved or cancelled."""
    match = _PAUSES.match(text)
    if match is None or not (_ONE.search(text) or several(text) or re.search(r"โพสต์|โพส|ลงคลิป|\b(?:posting|schedule|anything)\b|(?<![а-яё])(?:расписание|ничего)", text, re.IGNORECASE)):
        return None
    rest = text[match.end() :].replace("ชั่วคราว", "")
    until = next((mark for mark in _UNTIL.finditer(rest) if times.read(rest[mark.end() :]).spans or stretch(rest[mark.end() :], NOW.get()) or _BY.search(rest[mark.end() :])), None)
    if until or _UNTIL.match(rest.strip()) or re.search(r"\bon (?:hold|pause|ice)\b", rest):
        return CANCEL, {}, "no_pause"
    return (CANCEL, {}, "no_pause") if _which(rest, abilities[CANCEL]) is not None else None


_UNTIL = re.compile(r"\b(?:until|till|til|for|while)\b|(?<![а-яё])(?:до|на)(?![а-яё])|(?:จน)?ถึง|จนกว่า|(?=\s?\d)", re.IGNORECASE)


def _behind_its_reason(text: str) -> str:
    """The wish, where what stands before it is only why: "my supplier is late, push the croissant post to saturday"."""
    first, _, rest = text.partition(", ")
    begins = any(pattern.match(rest) for pattern in (_CANCELS, _TAKES_DOWN, _SHIFTS))
    return rest if begins and len(first) <= _A_REASON and not (_WISHES.search(first) or _ONE.search(first) or _CANCELS.match(first)) else text


def planned(ability: Ability, args: dict[str, Any], language: str) -> Plan:
    """One step of a tool with these arguments."""
    shown = {name: value for name, value in args.items() if name != "last_day" or value != args.get("first_day")}
    title = wording.sentence([wording.part_title(ability, shown, "", language)])
    return Plan(goal=title, steps=[Step(id=ability.name, tool=ability.tool.name, title=title, args=args)])


_Found = tuple[str, dict[str, Any], str]


def _cancelled(text: str, request: Request, abilities: dict[str, Ability]) -> _Found | None:
    """Called off: what was just spoken of, with the reason for it; or all of some days, of some words."""
    match = _CANCELS.match(text)
    if match is None:
        return None
    wish, why = _reason_apart(text[match.end() :])
    if any(_WISHES.search(_OTHERS_WISH.sub(" ", piece)) for piece in why):
        return None
    if _IT.fullmatch(wish):
        if not (re.search(r"\w", wish) or why):
            return None  # "cancel" by itself is read with whatever is under way
        newest = request.earlier[0] if request.earlier else None
        spoken = newest is not None and any(step.tool.startswith("publishing.") for step in newest.steps)
        return (CANCEL, {}, "") if spoken else (CANCEL, {}, "ask_cancelled") if why else None
    which = _which(wish, abilities[CANCEL])
    if which is None or not (which.keys() & {"day", "query", "platforms"}):
        return None
    return None if which.pop("over", False) else (CANCEL, which, "")


def _reason_apart(rest: str) -> tuple[str, list[str]]:
    """What follows the verb as the wish and the reasons for it; in Thai these may stand behind a space: "ยกเลิก ลูกค้าเปลี่ยนใจ"."""
    behind = re.match(r"(?:เลย|ก่อน|นะ|ค่ะ|(?<!โย)คะ|ครับ|อันนี้|โพสต์นี้|คลิปนี้)*\s+(?=[\u0e00-\u0e7f])", rest)
    why = rest[behind.end() :] if behind else ""
    if behind and not (_ONE.match(why) or _ALL.match(why) or _PLANNED.match(why) or _WISHES.search(why)):
        return rest[: behind.end()].strip(), [why]
    parts = re.split(r"(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])", rest.strip())
    if len(parts) > 1 and not _says_which(parts[-1]) and any(map(_says_which, parts[:-1])):  # "ยกเลิกโพสต์วันอาทิตย์ ร้านปิด"
        return " ".join(parts[:-1]), [parts[-1]]
    wish, *pieces = _WHY.split(rest.strip())
    return wish, [piece for piece in pieces if piece.strip()]


_FROM_TH = re.compile(r"(?:ออก|ลง)?(?:จาก|ใน|บน)")
"""Leads to where it is taken from."""


def _says_which(piece: str) -> bool:
    piece = _OTHERS_WISH.sub(" ", piece)
    return any(pattern.search(piece) for pattern in (_ONE, _ALL, _PLANNED, _ABOUT, _WISHES)) or bool(_FROM_TH.match(piece)) or stretch(piece, NOW.get()) is not None


_THE_NEWEST = re.compile(
    rf"\b(?:the |my |our )?(?:very )?(?P<word>last|latest|newest|most recent)(?=(?: {_ONE_EN})\b)|(?<![а-яё])(?:сам[а-яё]+ )?(?P<word_ru>последн[а-яё]+)(?= {_ONE_RU})|(?:อัน)?(?P<word_th>ล่าสุด|สุดท้าย)", re.IGNORECASE
)
_JUST_NOW = re.compile(r"(?:อัน)?(?:ที่)?(?:เมื่อ(?:กี้|ตะกี้|สักครู่)|ตะกี้)(?:นี้)?|\b(?:from )?(?:just now|a (?:moment|minute) ago)\b|(?<![а-яё])(?:только что|сейчас только)(?![а-яё])", re.IGNORECASE)
_IN_HASTE = re.compile(r"(?:โดย|ให้|แบบ)?ด่วน(?:ๆ|ที่สุด|เลย|มาก)*|เดี๋ยวนี้|\b(?:right now|right away|asap|urgently)\b|(?<![а-яё])(?:срочно|немедленно|прямо сейчас)(?![а-яё])", re.IGNORECASE)
_OFF_THE_PLAN = re.compile(r"\b(?:from|off) the (?:schedule|calendar|plan|queue)\b|(?<![а-яё])из (?:плана|расписания|очереди|публикаций|календаря)(?![а-яё])|ออกจาก(?:ตาราง|แผน|ปฏิทิน)\S*", re.IGNORECASE)


def _taken_down(text: str, request: Request, abilities: dict[str, Ability]) -> _Found | None:
    """Taken down: what went out on a day that is over."""
    match = _TAKES_DOWN.match(text)
    wish, why = _reason_apart(text[match.end() :]) if match else ("", [])
    if match is None or any(_WISHES.search(_OTHERS_WISH.sub(" ", piece)) for piece in why) or _PLANNED.search(wish):
        return None
    asked_off = any(_OTHERS_WISH.search(piece) and _OFF_AGAIN.search(piece) for piece in why)
    if off := _OFF_THE_PLAN.search(wish):
        which = _which(f"{wish[: off.start()]} {wish[off.end() :]}", abilities[CANCEL])
        return (CANCEL, which, "") if which and not which.pop("over", False) else None
    wish = _IN_HASTE.sub(" ", wish)
    newest, just_now = _THE_NEWEST.search(wish), _JUST_NOW.search(wish)
    wish = _JUST_NOW.sub(" ", wish[: newest.start()] + " " + wish[newest.end() :] if newest else wish)
    out = _IS_OUT.search(wish)
    wish = f"{wish[: out.start()]} {wish[out.end() :]}" if out else wish
    down = bool(out) or bool(_DOWN.search(wish)) or bool(_FROM_PAGE.search(wish)) or _taken_from(wish, abilities[WITHDRAW]) or re.search(r"take down|unpublish|unpost|pull|hide|распубл|сним|снять|скрой|спрячь|ถอด|ซ่อน", match[0], re.IGNORECASE) is not None
    bare = _FROM_PAGE.sub(" ", _DOWN.sub(" ", wish))
    which = _which(bare, abilities[WITHDRAW], past=down)
    if (newest or just_now) and which is not None and which.keys() <= {"platforms"} and (_POST.search(wish) or out or which or down):
        return (WITHDRAW, {**which, "query": newest["word"] or newest["word_ru"] or newest["word_th"]}, "") if newest and not just_now else _from_a_place(which, request)
    if which == {} and out and _ONE.search(wish):
        return WITHDRAW, {}, ""  # the one that was spoken of
    if which and which.keys() == {"platforms"} and _taken_from(wish, abilities[WITHDRAW]) and not re.search(r"\w", _ONE.sub(" ", why[0]) if why else ""):
        return _from_a_place(which, request)
    all_that_is_out = which is not None and "everything" in which and (out or _UNPUBLISH.search(match[0]))
    if which is None or not (_ONE.search(wish) or all_that_is_out) or not (which.keys() & {"day", "query"}):
        return None
    if which.keys() == {"query"} and _THE_LAST.fullmatch(which["query"]):
        return _the_last(which, request)
    over, today = which.pop("over", False), NOW.get().date().isoformat()
    if "day" not in which:
        led = out or _ABOUT.search(wish) or _NAMED_BEFORE.search(wish)  # what is left over may be why: "เอาออกก่อน ลงผิดคลิป"
        return (WITHDRAW, which, "") if down and led and (_POST.search(wish) or _FROM_PAGE.search(wish) or _UNPUBLISH.search(match[0]) or asked_off) else None
    return (WITHDRAW, which, "") if over or which["day"] < today or (down and which["day"] == today) else None


_THE_LAST = re.compile(r"last|latest|newest|последн[а-яё]+|ล่าสุด|สุดท้าย", re.IGNORECASE)


def _the_last(which: dict[str, Any], request: Request) -> _Found:
    """The last one: called off where it was just planned, and is still to go out."""
    newest = request.earlier[0].steps if request.earlier else []
    to_come = any(step.tool == PLAN and str(step.args.get("when", "")) > NOW.get().isoformat() for step in newest)
    return (CANCEL, {}, "") if to_come else (WITHDRAW, which, "")


_OTHERS_WISH = re.compile(
    r"\b(?:the |my |our )?(?:client|customer|owner|boss|manager|they|he|she)\s+(?:has |have |had )?(?:asked|asks|want(?:s|ed)?|told|said|needs?|insists?)\b[^,.;!?]*|(?<![а-яё])(?:клиент|заказчи|владел|начальни|хозя|он[иа]?(?![а-яё]))[а-яё]*\s+(?:по)?(?:прос|хо[тч]|сказал|велел|требу)[а-яё]*[^,.;!?]*"
    r"|(?:ลูกค้า|เจ้าของ|เขา|หัวหน้า|แบรนด์|เจ้านาย|ทีม|สปอนเซอร์)(?:เค้า|เขา|มัน)?(?:ขอ|บอก|สั่ง|อยาก|ให้)[\u0e00-\u0e7f]*", re.IGNORECASE,
)
"""What others wished is why, and no other wish."""
_OFF_AGAIN = re.compile(r"\b(?:down|off|remov\w*|delet\w*|gone)\b|(?<![а-яё])(?:снят|убра|удал|скры)[а-яё]*|ถอด|ลบ|เอาออก|เอาลง", re.IGNORECASE)
_UNPUBLISH = re.compile(r"\bunpublish\b|распубл|(?<![а-яё])снят?[а-яё]*|ถอด", re.IGNORECASE)
"""Said of posts and of nothing else that there may be everything of."""
_FROM = re.compile(r"(?:\b(?:from|off)\s+(?:the |my |our )?|(?<![а-яё])(?:из|со?)\s+(?:наш\w+ |мо\w+ )?|จาก\s?)$", re.IGNORECASE)


def _taken_from(wish: str, ability: Ability) -> bool:
    """Whether a place stands behind "from"."""
    return any(hit.strength >= 0.5 and _FROM.search(wish[: hit.start]) for hit in slots.find(wish, ability.slots["platforms"]))


def _from_a_place(which: dict[str, Any], request: Request) -> _Found | None:
    """What was spoken of, taken from a place: called off there where it is still to go out."""
    newest = request.earlier[0].steps if request.earlier else []
    posts = [step for step in newest if step.tool.startswith("publishing.")]
    if newest and not posts:
        return None
    to_come = any(str(step.args.get("when", "")) > NOW.get().isoformat() for step in posts)
    return CANCEL if to_come else WITHDRAW, which, ""


def _shifted(text: str, request: Request, abilities: dict[str, Ability]) -> _Found | None:
    """Moved by so many days or hours; or all of a day, or all there is, to another day."""
    match = _SHIFTS.match(text) or _bare_shift(text, request)
    if match is None or any(step.tool == "script.calendar" for plan in request.earlier[:1] for step in plan.steps):
        return None
    wish, *why = _WHY.split(text[match.end() :].strip())
    if any(_WISHES.search(_OTHERS_WISH.sub(" ", piece)) for piece in why):
        return None
    by = next((found for found in _BY.finditer(wish) if not re.match(r"\s*(?:long|clip|video|рол|видео)", wish[found.end() :])), None)
    if by is not None and not times.read(wish[: by.start()] + " " + wish[by.end() :]).clocks:
        found = _by(text, wish, by, abilities)
        asked = next((step.args["query"] for step in request.earlier[0].steps if _asked_of_one(step)), "") if request.earlier else ""
        return (MOVE, {**found[1], "query": asked}, "") if found and asked and not (found[1].keys() - {"when"}) else found
    return None if _POSTS.search(match[0]) else _to(wish, abilities)


_BARE_SHIFT = re.compile(rf"^\W*(?:(?:ok|actually|no|make (?:it|that)|rather|better|let'?s (?:do|make it)|нет|ой|лучше|давай(?:те)?|сделай|а|ขอ|เอา|ขอเป็น)[\s,]*)*(?={_BY.pattern}\W*$)", re.IGNORECASE)


def _bare_shift(text: str, request: Request) -> re.Match[str] | None:
    """ "Two hours earlier", right behind what was planned."""
    publishes = bool(request.earlier) and any(step.tool == PLAN or _asked_of_one(step) for step in request.earlier[0].steps)
    return _BARE_SHIFT.match(text) if publishes and (_EARLIER.search(text) or re.search(r"\blater\b|позже|позднее|ช้าลง|ออกไป", text, re.IGNORECASE)) else None


def _asked_of_one(step: Step) -> bool:
    """Whether it was asked of one post, by its words: "when's the rescue post going out?", "make it an hour later"."""
    return step.tool == STATUS and bool(step.args.get("query"))


def _by(text: str, wish: str, by: re.Match[str], abilities: dict[str, Ability]) -> _Found | None:
    earlier = bool(_EARLIER.search(text))
    if _EITHER_WAY.search(text) or not (earlier or _LATER.search(text)):
        return None
    rest = f"{wish[: by.start()]} {wish[by.end() :]}"
    rest = re.sub(r"\b(?:back|forward|later|earlier|sooner|out|by)\b|(?<![а-яё])(?:позже|позднее|вперёд|вперед|раньше)(?![а-яё])|ออกไป|ขึ้นมา|เข้ามา|ช้าลง|เร็วขึ้น", " ", rest, flags=re.IGNORECASE)
    which = _which(rest, abilities[MOVE])
    if which is None or which.pop("over", False):
        return None
    return MOVE, {**which, "when": _duration(by, earlier=earlier)}, ""


def _duration(by: re.Match[str], *, earlier: bool) -> str:
    """ISO 8601, as the tool takes it."""
    said = (by["n"] or by["n_ru"] or by["n_th"] or "1").lower()
    unit = next(by[name] for name in ("u", "u_ru", "u_th", "u2_th", "u3_th") if by[name]).lower()
    many = int(said) if said.isdigit() else _NUMBERS.get(said, 0)
    sign = "-" if earlier else ""
    if unit.startswith(("h", "час", "ชั่ว", "ชม")):
        return f"{sign}PT{many}H" if many else f"{sign}PT30M"
    if unit.startswith(("min", "мин", "นาที")):
        return f"{sign}PT{many}M"
    return f"{sign}P{many * (7 if unit.startswith(('week', 'нед', 'สัป', 'อาทิตย์')) else 1)}D"


def _to(wish: str, abilities: dict[str, Ability]) -> _Found | None:
    """One post that is named, all of a day, or all there is, to another time: "all of Friday's posts to Monday"."""
    if not (_ONE.search(wish) or several(wish)):
        return None
    wish = _FROM_HOUR.sub(" ", wish)
    marks = [match for match in _TO.finditer(wish) if _is_time(wish[match.end() :]) and len(times.read(wish[match.end() :]).days) < _TWO_DAYS]
    if not marks:
        return None
    said = wish[marks[0].end() :]
    when = times.read(said).when(NOW.get())
    which = _which(_FORWARD.sub(" ", wish[: marks[0].start()]), abilities[MOVE])
    if when is None or which is None or which.pop("over", False):
        return None
    day = times.read(said).days
    if not day:
        return MOVE, {**which, "when": when[11:16]}, ""  # another hour, of the day that it is planned for
    if "day" in which and when[:10] <= which["day"] and day and day[0].weekday is not None:  # Friday's to Monday: the Monday behind it
        at = datetime.fromisoformat(when) + timedelta(days=7)
        when = at.isoformat() if "T" in when else at.date().isoformat()
    return MOVE, {**which, "when": when}, ""


_TWO_DAYS = 2  # "all that is for tomorrow to monday": the last of them is the new one
_FROM_HOUR = re.compile(r"\b(?:from|at) \d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|o'?clock)?(?=\s+to\b)|(?<![а-яё])с \d{1,2}(?::\d\d)?(?: (?:утра|дня|вечера|часов))?(?= на(?![а-яё]))|จาก(?:\s?(?:บ่าย|เช้า|เย็น|เที่ยง|ทุ่ม|\d{1,2}(?:[:.]\d\d)?|โมง(?:เช้า|เย็น)?|น\.)){1,4}\s?(?=ไป|เป็น|มา)", re.IGNORECASE)
"""The hour it is planned for so far: what is meant goes by its words."""


def _is_time(text: str) -> bool:
    """Whether a stretch of text tells a time, and nothing else."""
    spoken = times.read(text)
    if spoken.every or spoken.after or not spoken.spans:
        return False
    left = text
    for start, end in sorted(spoken.spans, reverse=True):
        left = f"{left[:start]} {left[end:]}"
    return not re.sub(r"[\W_]+", "", _SMALL.sub(" ", _SAME.sub(" ", left)))


_BENT = re.compile(r"^[а-яё]+", re.IGNORECASE)
"""The rest of a place's name that is bent: "Фейсбук-а"."""


def _which(wish: str, ability: Ability, *, past: bool = False) -> dict[str, Any] | None:
    """Which posts the words mean, as arguments: their day, places, words, or all of them. None where words are left that say anything else.

    `over` is true where the day was said to be past.
    """
    args: dict[str, Any] = {}
    if _SEVERAL.search(wish):
        args["everything"] = True
    rest = _PLANNED.sub(" ", wish)
    said = _ABOUT.search(rest)
    head = rest[: said.start()] if said else rest
    days = stretch(head, NOW.get(), past=past) or stretch(rest, NOW.get(), past=past)
    if days is not None:
        args |= _day_args(days)
        rest = f"{rest[: days.span[0]]} \1 {rest[days.span[1] :]}"
    places = [hit for hit in slots.find(rest, ability.slots["platforms"]) if hit.strength >= 0.5 and not _ONE.fullmatch(rest[hit.start : hit.end])]
    if places:
        args["platforms"] = list(dict.fromkeys(hit.value for hit in sorted(places, key=lambda hit: hit.start)))
        for hit in sorted(places, key=lambda hit: -hit.start):
            rest = f"{rest[: hit.start]} {_BENT.sub('', rest[hit.end :], count=1)}"
    about = _ABOUT.search(rest)
    if about is None and (client := _FOR_ONE.search(rest)) and stretch(client["one"], NOW.get()) is None:
        args["query"] = client["one"].strip()
        rest = f"{rest[: client.start()]} {rest[client.end() :]}"
    if about and (query := named_words(next(value for value in about.groupdict().values() if value))):
        args["query"] = query
        rest = rest[: about.start()]
    elif not about and "query" not in args and (words := _named(rest)):
        args["query"] = words
        rest = rest.replace(words, " ")
    left = re.sub(r"[^\w\u0e00-\u0e7f]+", " ", _SMALL.sub(" ", _ONE.sub(" ", _ALL.sub(" ", rest.replace("\1", " "))))).strip()
    if re.search("[\u0e00-\u0e7f]", left) and "query" not in args and _ONE.search(wish) and 1 < len(left) <= 30 and not _WISHES.search(left):
        args["query"], left = left, ""  # "โพสต์ขนมปัง": what it is about stands right behind it
    return args if not left else None


_BY_ITS_DAY = re.compile(rf"\x01\s+(?P<en>[\w'-]+(?:\s+[\w'-]+)?)\s+{_ONE_EN}\b", re.IGNORECASE)
_NAMED_BEHIND = re.compile(rf"(?<![а-яё]){_ONE_RU}\s+(?P<ru>[а-яё]{{3,20}}(?:ов|ев|ей|ий|ой|ых|а|я|ы|и))(?![а-яё])|\b(?P<en>last|latest|newest)\s+(?:posts?|publications?|reels?|announcements?)\b|(?<![а-яё])(?P<last>последн[а-яё]+)\s+(?:пост(?:а|ы)?|рилс[а-яё]*|публикаци[а-яё]+|объявлени[а-яё]+)(?![а-яё])", re.IGNORECASE)
"""What posts are about, or whose they are, right behind: «все посты танцев»; or that it is the last."""
_TIME_OF_DAY = re.compile(r"morning|evening|afternoon|night|lunch(?:time)?|noon|first|second|third|other|раньше|утра|вечера|дня|ночи|часа|минуты|недели|назад", re.IGNORECASE)


def _named(rest: str) -> str:
    """What the post is about, where no "about" leads to it: "the stout post", "saturday's stout post", «посты танцев»."""
    if before := _NAMED_BEFORE.search(rest.replace("\1", "")):
        return before["en"]
    behind = _NAMED_BEHIND.search(rest) or _BY_ITS_DAY.search(rest)
    words = next(value for value in behind.groupdict().values() if value) if behind else ""
    return words if not _TIME_OF_DAY.fullmatch(words) and re.sub(r"\W", "", _SMALL.sub("", _ALL.sub("", words))) else ""


def several(text: str) -> bool:
    """Whether several posts are spoken of, or all."""
    return _SEVERAL.search(text) is not None


_ASIDE = re.compile(
    r"(?<!how)(?<!why)(?<!what)(?<!when)(?<!where)(?<!who)(?<!that)\s+(?:(?:because|cos|coz|cuz|bc|cause|since (?=it|we|the|they|i|my|our)|so (?=that|we|i|it)|(?:but|and) (?=leave|keep|don'?t|the (?:others?|rest))|(?=leave (?:the|all|everything)\b)|(?=(?:the |my |our )?(?:client|boss|customer|owner|price|date|time|address|link|photo|pic|picture|spelling|name|number|logo)s? (?:is|are|was|were|has|have|isn'?t|changed|hates?|does|did|doesn'?t|didn'?t|wants?|said|says|told|approved|asked)\b))"
    r"|(?=(?:it|there|he|she|they|we|i)(?:'?s|'?ve|'?m|'?re|'?d|\s+(?:is|was|has|had|have|are|am|were|changed|made|posted|hates?|wants?|needs?|did|got|forgot|already|don'?t|didn'?t|just|think|thought|messed|wrote|put|found))\b)).*$"
    r"|(?<!как)(?<!что)(?<!где)(?<!почему)(?<!зачем)(?<!когда)(?<!кто)\s+(?=(?:там|тут|потому|так как|ибо|поскольку|(?:а|но) (?:остальн|друг|все|всё|то)|остальн|его|её|ее|он[аио]?|я|мы|мне|у нас|ошибк[аиу]|опечатк[аиу]|передумал[аи]?|пошутил[аи]?|не т(?:а|о|от|е)|цен[аы] (?:там |уже |тоже )?(?:не|невер|неправ|друг|стар|измен|устар|ошиб)|(?:клиент|заказчи|начальни|хозя|шеф|босс|муж)[а-яё]* (?:не |уже |его |её )?(?:одобр|передума|прос|сказ|отказ|хоч|хот|попрос|недовол|реши|против|пожал))[а-яё]*(?![а-яё])).*$"
    r"|(?:\s+(?=ลูกค้า|ราคา|วันที่|มัน|เขา|เรา|ผม|ฉัน|หนู|พี่|ข้อมูล|พิมพ์|สะกด|เบอร์|รูปผิด|ล้อเล่น|เปลี่ยนใจ|ลงผิด|ใส่|ส่วน|แต่|ที่เหลือ|อันอื่น|ไม่)|\s*(?=เพราะ|เนื่องจาก|พอดี|(?:ส่วน|แต่)(?:อันอื่น|ที่เหลือ|โพสต์อื่น|อย่า))).*$", re.IGNORECASE,
)
"""Behind the words of a title: why, or what is to stay."""
_STAYING = re.compile(r"\b(?:leave|keep|don'?t|touch)\b|(?<![а-яё])(?:не трогай|не надо|оставь|пусть)(?:те)?(?![а-яё])|а (?=остальн)|ไม่ต้องแตะ|อย่าแตะ|แต่(?=อันอื่น|ที่เหลือ)|ไว้", re.IGNORECASE)


def _without_aside(text: str) -> str:
    """The wish without why it is so, or that the others stay, told behind it with no comma."""
    aside = _ASIDE.search(text)
    if aside is None or not any(pattern.match(text) for pattern in (_CANCELS, _TAKES_DOWN, _SHIFTS)) or not (_ONE.search(text[: aside.start()]) or several(text[: aside.start()])):
        return text
    return text if _WISHES.search(_STAYING.sub(" ", aside[0])) else text[: aside.start()]


_AROUND_NAME = re.compile(rf"^(?:(?:the|my|our|that|this|yesterday'?s|today'?s|tomorrow'?s)\s+)+(?=\S.*\s{_ONE_EN}$)|\s+{_ONE_EN}$|^{_ONE_EN}\s+(?:about|on|for)\s+|^(?:(?:вчерашн|сегодняшн|завтрашн|последн|мо|наш|тот|эт)[а-яё]*\s+)*{_ONE_RU}\s+(?:про|об?)\s+|^{_ONE_TH}(?:เมื่อวาน|วันนี้|พรุ่งนี้)?(?:เรื่อง|เกี่ยวกับ)?\s?", re.IGNORECASE)
_NO_NAME = re.compile(r"(?:\W|แทน|ยังไง|ได้|ไหม|มั้ย|час(?:а|ов)?|позже|раньше|паузу?|later|earlier|instead|pause|hold|back|an?|one|two|hour|day|week)*", re.IGNORECASE)
"""No words of any title: what a message says of when and how."""


def cleaned(plan: Plan, index: Matcher, language: str) -> Plan:
    """The plan whose posts that are ended or moved go by the words of their titles, and by no others."""
    steps = [_cleaned(step, index, language) for step in plan.steps]
    return plan if steps == plan.steps else plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def _cleaned(step: Step, index: Matcher, language: str) -> Step:
    query = str(step.args.get("query", ""))
    if step.tool not in (CANCEL, WITHDRAW, MOVE) or not query or query.startswith("pub_"):
        return step
    words = query if _ONE.fullmatch(query) else _AROUND_NAME.sub("", _AROUND_NAME.sub("", _ASIDE.sub("", query).strip())).strip()
    words = "" if _NO_NAME.fullmatch(words) else words
    if words == query:
        return step
    args = {name: value for name, value in step.args.items() if name != "query"} | ({"query": words} if words else {})
    ability = next((one for one in index.abilities if one.tool.name == step.tool and one.operation is None), None)
    return step if ability is None else planned(ability, args, language).steps[0].model_copy(update={"id": step.id, "needs": step.needs})


def named_words(words: str) -> str:
    """What posts are about, without what stands around it."""
    return _bare_words(_ASIDE.sub("", max((_bare_words(piece) for piece in words.split("\1")), key=len)))


def _bare_words(words: str) -> str:
    words = re.sub(r"\s+(?:перенеси|перенести|сдвинь|отложи|отмени|удали|сними|убери)(?:те)?\s*$", "", words, flags=re.IGNORECASE)
    words = re.sub(r"\s+(?:ออก|ลง|ที|ให้|(?<!โย)คะ|หน่อย)+$|(?:นะคะ|นะครับ|นะ|ค่ะ|ครับ|คับ|(?<!เ)จ้า|หน่อย|ด้วย|หน่อยคะ|ออกไป|ออกจาก|ลงจาก|จาก|ออก)+$", "", words.strip())
    words = re.sub(r"(?<=[\u0e00-\u0e7f]{3})(?<!นา)(?<!เว)ที$", "", words)
    words = re.sub(r"(?:ออก|ลง)จาก\s*$", "", words)
    return re.sub(r"(?:\s|please|pls|пожалуйста|[,.!?])+$|\s+(?:on|off|from|for|in|at|в|на|с|за|из)\s*$", "", words, flags=re.IGNORECASE).strip()


def _day_args(days: Stretch) -> dict[str, Any]:
    over = {"over": True} if days.over else {}
    if days.single:
        return {"day": days.first.isoformat(), **over}
    return {"day": days.first.isoformat(), "last_day": days.last.isoformat(), "everything": True, **over}
