# ruff: noqa: E501 - patterns read better unbroken
"""Questions that are asked in a hundred ways, put the way the tools' own examples ask them.

"When should I be posting on TikTok? I feel like evenings are dead" is "when is the best time to post"; what a tool needs of it (how long,
about what) is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from agent.contract import Request
from agent.local.writing.inspired import ideas_asked
from agent.patterns import lazy
from tools.plan import Plan

_REMARK = lazy(
    r"(?<=[.?!])\s+(?:i (?:feel|think|guess|heard|noticed|suspect|mean)\b|because|cause|cuz|evenings?\b|mornings?\b|nobody|no one|my \w+ (?:are|is) |it(?:'s| is|s) |мне кажется|кажется|по-моему|вечер\w*|утр\w+|никто|а то )[^?]*$"
    r"|\s+(?:รู้สึก|เหมือน)(?:ว่า)?[^?]*$", re.IGNORECASE,
)  # fmt: skip
"""What somebody thinks, behind a question: it asks for nothing."""
_POSTING = r"(?:post(?:ing)?|publish(?:ing)?|upload(?:ing)?|shar(?:e|ing)|put(?:ting)? (?:it|them|stuff|videos|things) (?:out|up)|go(?:ing)? live)"
_BEST_TIME = {
    "en": lazy(
        rf"(?:when|(?:what|which) (?:time|times|day|days|hour|hours)(?: of (?:the )?(?:day|week))?|how (?:late|early|often))\b(?=.*\b(?:should|best|better|good|ideal|optimal|smart\w*)\b)(?!.*\b(?:did|will|you)\b).*\b{_POSTING}\b.*"
        rf"|(?:what(?:'?s| is)|is there|any) (?:the |an? )?(?:best|good|ideal|right|better|optimal) (?:time|day|hour)s?\b.*\b{_POSTING}\b.*|when (?:do|are) (?:people|my (?:followers|viewers|audience|fans|subscribers))\b.*\b(?:watch|see|online|awake|active|around)\b.*",
        re.IGNORECASE,
    ),
    "ru": lazy(
        r"(?:а |и |ну )?(?:когда|во сколько|в какое время|в какой день|в какие дни|в какие часы|как часто)(?: мне| нам)? (?:(?:лучше|стоит|надо|нужно|выгодн\w+|правильн\w+|оптимальн\w+|вообще|всего) )*(?:пост(?:ить)?|публиковать|выкладывать|заливать|выложить|запостить|опубликовать)\b(?! это| его| е[её]| их).*"
        r"|(?:а |и )?когда (?:меня |нас )?(?:больше всего |чаще )?(?:смотрят|сидят|активн\w+|онлайн).*", re.IGNORECASE,
    ),
    "th": lazy(r"(?:ควร|จะ|ถ้า)?(?:โพสต์|โพส|ลง|อัป|อัปโหลด|ปล่อย)(?!อะไร)[^?]*?(?:ตอนไหน|กี่โมง|เวลาไหน|วันไหน|ช่วงไหน|เมื่อไหร่|เมื่อไร)[^?]*?(?:ดี|เยอะ|ปัง|เหมาะ)[^?]*|(?:ตอนไหน|กี่โมง|เวลาไหน|ช่วงไหน|วันไหน)(?:คน)?(?:ดู|ออนไลน์|โพสต์)[^?]*(?:ดี|เยอะ)[^?]*"),
}  # fmt: skip
_LONGEST_QUESTION = 160  # characters: a longer text is no such question, and would be slow to compare
_OF_DAY = r"(?:(?:before|after|during|around|at) (?:lunch|dinner|breakfast|work|school|noon|midday|midnight)|mornings?|evenings?|afternoons?|nights?|lunch(?:time)?|noon|weekends?|weekdays?|early|late|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)"
_OF_DAY_RU = r"(?:(?:до|после|во время) (?:обеда|ужина|завтрака|работы|школы)|утр\w+|вечер\w+|дн[её]м|ноч\w+|в будни|по будням|(?:в|по) выходны\w+|понедельник\w*|вторник\w*|сред\w|четверг\w*|пятниц\w|суббот\w|воскресень\w|рано|поздно)"
_OF_DAY_TH = r"(?:เช้า|เย็น|เที่ยง|ค่ำ|กลางวัน|กลางคืน|ดึก|บ่าย|สาย|วันธรรมดา|เสาร์|อาทิตย์|จันทร์|ศุกร์|(?:ก่อน|หลัง)(?:อาหาร|ข้าว|เลิกงาน|มื้อ))"
_WHICH_TIME = {
    "en": lazy(
        rf"(?=.*\b{_POSTING}\b)(?:(?:what do you think|do you think|in your opinion|so|hey|and|or)[ ,]+)*(?:(?:is|would) (?:it|that) (?:be )?|it'?s |what(?:'s| is) )?(?:any )?(?:better|best|smarter|wiser|nicer)\b.*\b{_OF_DAY}\b.*\bor\b.*\b{_OF_DAY}\b.*"
        rf"|(?:(?:what do you think|do you think|in your opinion|so|hey|and)[ ,]+)*(?:should|shall|do) (?:i|we) (?:rather )?{_POSTING}\b.*\b{_OF_DAY}\b.*\bor\b.*\b{_OF_DAY}\b.*", re.IGNORECASE,
    ),
    "ru": lazy(
        rf"(?=.*\b(?:пост(?:ить)?|публиковать|выкладывать|заливать|выложить|запостить|опубликовать)\b)(?:(?:а|и|ну|как думаешь|как по-твоему|скажи)[ ,]+)*.{{0,60}}\b(?:лучше|стоит|правильнее|выгоднее|эффективнее)\b.*{_OF_DAY_RU}.*\b(?:или|либо)\b.*{_OF_DAY_RU}.*", re.IGNORECASE,
    ),
    "th": lazy(rf"(?!.*(?:ให้หน่อย|ช่วย(?:โพสต์|ลง)))(?:.*(?:โพสต์|โพส|ลง|อัป|ปล่อย)(?!อะไร).*{_OF_DAY_TH}.*หรือ.*{_OF_DAY_TH}.*(?:ดี|เหมาะ|ปัง).*)"),
}  # fmt: skip
"""Which of two times is better for posting: "is it better to post before lunch or after dinner"."""
_BEST_TIME_ASKED = {"en": "when is the best time to post", "ru": "когда лучше публиковать", "th": "ควรโพสต์ตอนไหนดี"}
_TO_SELL_TH = lazy(r"(?:(?:ปกติ|ถ้า|จะ|ควร)\s?)*(?:โพสต์|โพส|ลง)(?:คลิป|รูป)?(?:ขาย|รีวิว|โปรโมท|โปรโมต)")
"""Thai: posting in order to sell, which looks like the order for such a post."""
_NUMBERS = {
    "ru": lazy(
        r"(?:а |и |ну )?(?:како(?:й|е)|какие|что)(?: из)?(?: моих| моего| мои| мой)? (?:ролик\w*|видео|клип\w*|пост\w*|шортс\w*|рилс\w*)\b.*(?:заш[её]л|зашли|зашло|лучше|популярн\w+|больше всего|просмотр\w*|заработ\w+|выстрел\w+|залетел\w*|окуп\w+|принес\w*|прин[её]с\w*|набрал\w*|деньги|прибыл\w+).*", re.IGNORECASE,
    ),
    "th": lazy(
        r"(?:คลิป|วิดีโอ|โพสต์|รีล)(?:ไหน|อันไหน|ตัวไหน|อะไร)(?!.*(?:จะ|ตั้ง|รอ))[^?]*?(?:ปัง|สุด|ที่สุด|คนดู|ทำเงิน|ได้เงิน|ยอด|ไวรัล|กำไร|ขาดทุน)[^?]*|(?:(?:เดือน|อาทิตย์|สัปดาห์|วัน|ปี)(?:นี้|ที่แล้ว|ก่อน)\s?)?(?:ยอดวิว|ยอดไลก์|ยอดไลค์|ยอดดู|สถิติ)[^?]*(?:ไง|อย่างไร|เท่าไร|เท่าไหร่|ดีไหม|ดีมั้ย|สุด|บ้าง)[^?]*",
    ),
}  # fmt: skip
_NUMBERS_ASKED = {"ru": "покажи статистику", "th": "ขอดูสถิติ"}
_OUT_AND_COST = {
    "en": lazy(r"(?:so |and )?what (?:did (?:we|i) (?:post|publish|release|put out|make)|went out|came out)(?: (?P<when>[^,?]{3,30}?))?,? and (?:how much|what) (?=.*\b(?:cost|spen[dt]|was (?:it|that)|paid)\b).{3,40}", re.IGNORECASE),
    "ru": lazy(
        r"(?:а |и )?что (?:у нас |у меня |мы |я |уже )*(?:вышло|выходило|выложил\w*|опублик\w+|запостил\w*|сделал\w*)(?: (?P<when>(?:за|на|в) [^,?]{3,30}?))?,? (?:и|а) (?:во )?сколько (?=.*(?:сто|потра|обош|встал|вышл|ушл|денег)).{3,40}", re.IGNORECASE,
    ),
    "th": lazy(r"(?P<when>(?:เดือน|อาทิตย์|สัปดาห์|วัน|ปี)(?:ที่แล้ว|ก่อน|นี้)|เมื่อวาน)?\s?(?:เรา)?(?:ลง|โพสต์|ทำ|ปล่อย|เผยแพร่)อะไร(?:ไป)?บ้าง\s?(?:แล้ว|และ)?\s?(?:เสีย|ใช้|จ่าย|หมด)(?:เงิน|ตังค์)?(?:ไป)?(?:เท่าไหร่|เท่าไร|กี่บาท)\S*"),
}  # fmt: skip
"""What was published and what it cost: one report tells both."""
_REPORT_ASKED = {"en": "report for {when}", "ru": "отчёт {when}", "th": "ขอรายงาน{when}"}
_WHEN = lazy(r"(?:за|на|в|во) (?:(?:этой|эту|этом|этот|прошл\w+|последн\w+) )?(?:недел\w+|месяц\w*|год\w*)|сегодня|вчера|(?:วัน|อาทิตย์|สัปดาห์|เดือน|ปี)(?:นี้|ที่แล้ว|ก่อน)|เมื่อวาน", re.IGNORECASE)
_PLACED = r"(?:youtube|yt|tik ?tok|instagram|insta|telegram|new|own|little|small|cooking)"
_CHANNEL = {
    "en": lazy(
        rf"(?:(?:so|ok|hey|well|basically|um+)[ ,]+)*(?:(?:i|we)(?:'m| am|'d| are|'re)? (?:really )?(?:want(?:ing)?|wanna|would like|like|think(?:ing)?|plan(?:ning)?|going|gonna|need)(?: of| about)?(?: to)? (?:start|mak|open|creat|hav|launch|run|begin|build|do)(?:e|ing|ning)?|how (?:do|can|should|would) (?:i|we) (?:start|begin|launch|open|create|build))"
        rf" (?:an?|my|our) (?:{_PLACED} )*(?:channel|page|account|blog)(?: on (?:youtube|tik ?tok|instagram|telegram))? (?:about|on|for|around) (?P<topic>[^,.?!]+?)(?:[,.?!]+|\s+(?=(?:where|what|how|any|but)\b)|$)(?P<rest>.*)", re.IGNORECASE,
    ),
    "ru": lazy(
        r"(?:(?:короче|ну|в общем|слушай|привет|так|типа)[ ,]+)*(?:(?:я |мы )?(?:хочу|хотим|думаю|планирую|хотелось бы|решила?|собираюсь)(?: (?:завести|начать|вести|открыть|сделать|создать|запустить|замутить))?|как (?:мне )?(?:завести|начать|вести|открыть|создать|запустить|раскрутить)) (?:(?:свой|новый|ютуб|ютюб|тикток|телеграм)[ -])*канал(?: (?:на|в) (?:ютуб\w*|ютюб\w*|тикток\w*|телеграм\w*))? (?:про|о|об|на тему) (?P<topic>[^,.?!]+?)(?:[,.?!]+|\s+(?=(?:с чего|что|как|посоветуй|помоги|какие|но)(?!\w))|$)(?P<rest>.*)", re.IGNORECASE,
    ),
    "th": lazy(
        r"(?:อยาก|จะ|กำลังจะ|คิดจะ|วางแผนจะ)(?:ลอง)?(?:ทำ|เปิด|เริ่ม|เริ่มทำ|สร้าง|มี)(?:ช่อง|เพจ)(?:ยูทูบ|ยูทูป|ติ๊กต็อก|ติ๊กตอก)?\s?(?:เรื่อง|เกี่ยวกับ|แนว|สาย)?\s?(?P<topic>[^\s?]+)(?P<rest>\s.*|)",
    ),
}  # fmt: skip
_CHANNEL_ASKED = {"en": "ideas for videos about {topic}", "ru": "идеи роликов про {topic}", "th": "ขอไอเดียวิดีโอเกี่ยวกับ {topic}"}
_ADVICE = lazy(
    r"\s*$|.*(?:\b(?:where|what|how|any|help|ideas?|tips?|advice|begin|start)\b|с чего|что|как|посовет\w+|помо\w+|идеи|начать|ยังไง|อย่างไร|อะไร|แนะนำ|เริ่ม|ดี)", re.IGNORECASE
)  # fmt: skip
_MAKE_IT = lazy(r"\b(?:make|create|cut|post|publish)\b|(?<!\w)(?:сделай|создай|нарежь|выложи|опубликуй|сними)|ช่วยทำ|ทำคลิป(?!อะไร)|ทำวิดีโอ(?!อะไร)", re.IGNORECASE)
_MADE_WHEN = lazy(r"(?:ของ|งาน|คลิป|วิดีโอ|ไฟล์|รูป|เพลง)(?:ที่)?(?:ฉัน|ผม|เรา|หนู)?(?:ทำ|สร้าง)(?:ไว้|ไป)?(?:เมื่อวาน|วันนี้|เมื่อกี้|ล่าสุด|อาทิตย์ที่แล้ว)?(?:ไป)?(?:อยู่|หา|ดู)(?:ได้)?(?:ที่|ตรง)?ไหน.*")
_FORGET = {
    "en": lazy(
        r"(?:please |ok |hey )*(?:you can )?forget (?:about )?(?:what (?:i|we) (?:said|told you) about |that )?(?:(?:the|our|my) )?(?:(?:old|previous|former|earlier|last) )?(?P<thing>[\w' -]{3,40}?)\s*[,.;:—-]+\s*(?:(?:because|since|as|and|now|so|from now on|today)[ ,]+)*"
        r"(?:we(?:'re| are)? (?:now )?(?:us(?:e|ing)|have|go(?:ing)? with|chang\w+ (?:it )?to|switch\w* to)|i(?:'m| am)? (?:now )?(?:us(?:e|ing)|have)|it(?:'s| is)(?: now)?|use|the new one is|ours is(?: now)?)\s+(?P<value>[^?]{2,80}?)(?: (?:now|from now on|instead|these days|going forward))*[.!]*", re.IGNORECASE,
    ),
    "ru": lazy(
        r"(?:пожалуйста |слушай )*забудь(?:те)? (?:(?:про|о|об) )?(?:(?:мой|наш|мою|нашу) )?(?:(?:стар|прежн|прошл)\w+ )?(?P<thing>[\w -]{3,40}?)\s*[,.;:—-]+\s*(?:а )?(?:теперь|сейчас|отныне|уже)(?: (?:у (?:нас|меня)|мы|я|это|он|она|оно|будет|используем|использую|берём))* (?P<value>[^?]{2,80}?)(?: (?:теперь|уже))*[.!]*", re.IGNORECASE,
    ),
    "th": lazy(
        r"(?:ช่วย)?ลืม(?:เรื่อง|ว่า)?\s?(?P<thing>[^\s?]{2,40}?)(?:อัน|ตัว)?(?:เก่า|เดิม|ก่อน)(?:ไป|ได้|เลย|ซะ|เถอะ|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|\s)*(?:ตอนนี้|เดี๋ยวนี้|ต่อไปนี้|จากนี้|เพราะ)?\s?(?:เรา|ฉัน|ผม|หนู)?(?:ใช้|เปลี่ยนเป็น|เป็น|เปลี่ยนมาใช้)(?:เป็น)?\s?(?P<value>[^?]{2,80}?)(?:แล้ว|แทน|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|\s)*",
    ),
}  # fmt: skip
_KEEP = {
    "en": lazy(
        r"(?:(?:please|and|oh|hey|also|ok)[ ,]+)*(?:don'?t|do not|never) forget[,:]? (?:that )?(?P<rest>(?:(?:we|i|you) (?:\w+ )?(?:never|always|only|don't|do not|say|call|use|write|are|have|like|prefer|sell|speak|want)|(?:our|my) \w+(?: \w+)? (?:is|are|must|should|never|always))\b.+)", re.IGNORECASE | re.DOTALL,
    ),
    "ru": lazy(
        r"(?:(?:пожалуйста|и|кстати)[ ,]+)*(?:не забудь|не забывай)(?:те)?[,:]? (?:что )?(?P<rest>(?:мы |я |у нас |у меня |(?:наш\w*|мо[йяёи]) \w+ (?:- |это |должн\w+ |всегда |никогда )).+)", re.IGNORECASE | re.DOTALL,
    ),
    "th": lazy(r"(?:และ|แล้วก็)?อย่าลืม(?:นะ(?:(?<!โย)คะ|ครับ)?)?(?:ว่า)?\s*(?P<rest>(?:เรา|ร้านเรา|แบรนด์เรา|ทางร้าน|ช่องเรา|ฉัน|ผม|หนู)(?:ไม่|ห้าม|ใช้|เรียก|พูด|เขียน|ต้อง|เป็น|จะไม่)\S.*)", re.DOTALL),
}  # fmt: skip
"""A statement that is not to be forgotten: "don't forget we never say 'cheap'". Of a thing ("don't forget the subtitles") it is a wish."""
_AND_MAKE = lazy(r"[.!?]\s*(?:(?:now|please|then|so|теперь|пожалуйста)[ ,]+)*(?:make|create|write|draw|generate|сделай|напиши|нарисуй|создай)\b|\sช่วย(?:ทำ|เขียน|วาด)", re.IGNORECASE)
_REMEMBER_THIS = {"en": "remember that {rest}", "ru": "запомни, что {rest}", "th": "จำไว้ว่า {rest}"}
_REMEMBER = {"en": "remember that our {thing} is {value}", "ru": "запомни, что {our} {thing} — {value}", "th": "จำไว้ว่า {thing}ของเราคือ{value}"}
_CALENDAR = lazy(r"\b(?:calendar|schedul\w+|planned|going (?:out|up)|goes out|lined up|coming up|posts?)\b|календар\w*|запланирован\w*|выйд\w+|выходит|публикаци\w+|постов?\b|посты|โพสต์|ปฏิทิน|ตั้งเวลา|จะลง|ตั้งไว้|เผยแพร่", re.IGNORECASE)
_ASKS = lazy(r"^(?:(?:so|and|hey|ok)[ ,]+)*(?:what|which|when|is|are|anything|show|list|do)|^(?:а |и |ну )*(?:что|какие|какой|когда|покажи|есть ли)|อะไร|บ้าง|ไหม|มั้ย|ขอดู|แสดง|^ดู", re.IGNORECASE)
_MANY = {"one": 1, "two": 2, "couple of": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10, "две": 2, "два": 2, "три": 3, "четыре": 4, "пять": 5, "десять": 10, "пару": 2, "สอง": 2, "สาม": 3, "สี่": 4, "ห้า": 5, "สิบ": 10}
_N = rf"\d{{1,3}}|{'|'.join(_MANY)}"
_STRETCH = lazy(
    rf"(?:(?:for|in|over|within|during) )?(?:the )?(?:next|coming|following) (?:(?P<n1>{_N}) )?(?P<u1>days|weeks|months?|fortnight)\b|(?:на |за |в )?(?:ближайш\w+|следующ\w+) (?:(?P<n2>{_N}) )?(?P<u2>дн\w+|недели|недель|месяц\w*)|(?P<n3>{_N})\s?(?P<u3>วัน|อาทิตย์|สัปดาห์|เดือน)(?:ข้างหน้า|ถัดไป|จากนี้|ต่อจากนี้)",
    re.IGNORECASE,
)
_DAYS = (("fortnight", 14), ("day", 1), ("week", 7), ("month", 30), ("дн", 1), ("недел", 7), ("месяц", 30), ("วัน", 1), ("อาทิตย์", 7), ("สัปดาห์", 7), ("เดือน", 30))
_STRETCH_SAID = {"en": "for the next {days} days", "ru": "на ближайшие {days} дней", "th": "{days} วันข้างหน้า"}


_PUT_RIGHT = lazy(
    r"(?:(?:hey|no|sorry|actually|btw)[\s,]+)*(?P<own>(?:my|our) [\w' ]{2,40}?) (?P<verb>is|are)(?: not|n'?t) (?P<old>[^,.]{2,40}?)[,.]? (?:but|it'?s|it is|they'?re|they are) (?P<new>[^,.]{2,60}?)[,.]? (?:and |so )?(?:please |pls )?(?:correct|fix|change|update) (?:that|it|this)(?: please)?",
    re.IGNORECASE,
)
"""What was understood wrong, with what is right: "my colour is not teal, it's navy, please correct that"."""


_PARTS_TOOK = {
    "en": r"(?:how (?:long|much time) (?:did|has) (?:it|that|this)(?: (?:one|video|all))?(?: all)? take(?:n)?(?: you)?(?: to \w+)?|(?:how much|what) (?:did|has|was) (?:it|that|this)(?: (?:one|video|all))?(?: (?:cost|spent?))?(?: me| us)?(?: to \w+)?"
    r"|(?:did|has|was|were) (?:it|that|this|i)(?: (?:one|video|all))? (?:cost(?: (?:me|us))?(?: (?:anything|something|money|a lot|much))?|free|expensive|paid|charged|get charged)(?: (?:for (?:it|that|this)|anything))?|did i (?:have to )?pay(?: (?:for (?:it|that|this)|anything))*)",
    "ru": r"(?:сколько (?:времени |по времени |денег |по деньгам )?(?:это |он[оа]? |на (?:это|него) |у тебя )*(?:заняло|занял|ушло|стоило|стоил|стоила|вышло|потратил\w*|потрачено|обошл\w+|делал\w*)(?: (?:мне|времени|денег|по деньгам|по времени|это|ролик|видео))*"
    r"|(?:это |он[оа]? )?(?:было (?:платно|бесплатно|дорого)|(?:платно|бесплатно|дорого) (?:было|вышло|получилось)|(?:мне |нам )?(?:что-(?:то|нибудь) )?стоило(?: денег| чего-нибудь)?)|(?:с меня |за это )+(?:что-(?:то|нибудь) |деньги )?(?:списали|сняли|взяли)(?: (?:деньги|что-нибудь))?)",
    "th": r"(?:(?:อันนี้|คลิปนี้|เมื่อกี้|ที่ทำไป)?(?:ใช้เวลา|ทำ)(?:ทำ)?(?:ไป)?(?:นาน)?(?:แค่ไหน|เท่าไหร่|เท่าไร|กี่นาที)|(?:แล้ว)?(?:เสีย|คิด|ใช้|หมด)(?:เงิน|ตังค์?)(?:ไป)(?:เท่าไหร่|เท่าไร|กี่บาท|ไหม|มั้ย|หรือเปล่า|รึเปล่า))",
}  # fmt: skip
_LEADS_TOOK = r"(?:(?:so|and|ok(?:ay)?|wait|hey|hm+|nice|cool|great|thanks|btw|by the way|just curious|а|и|ну|слушай|кстати|спасибо|แล้ว|เอ่อ)[\s,.!]+)*"
_TOOK = {
    language: lazy(rf"{_LEADS_TOOK}{part}(?:\s*(?:,|\band\b|(?<![а-яё])и(?![а-яё])|และ|กับ|\s)+\s*{part})*(?:\s*(?:ครับ|ค่ะ|(?<!โย)คะ|นะ|(?<!เ)จ้า))*", re.IGNORECASE)
    for language, part in _PARTS_TOOK.items()
}
"""What work that is done took, in time or money: "how long did that take and did it cost me anything"."""
_TOOK_ASKED = {"en": "how much did that cost me", "ru": "сколько это стоило", "th": "ใช้เงินไปเท่าไหร่"}


_FLOPS = {
    "en": lazy(r"(?:so |and |but )?why (?:are|do|does|is|did|don'?t|doesn'?t|aren'?t|isn'?t|am)(?: not)? (?:my|our|all my|i|we|nobody|no one|people)\b.*\b(?:flop\w*|views?|watch\w*|likes?|followers?|reach|engagement|dead|dying|tank\w*|underperform\w*|do(?:ing)? (?:so )?(?:bad(?:ly)?|poorly)|work(?:ing)?|get(?:ting)? (?:seen|anywhere))\b.*"
        r"|(?:so |and |but |omg |ugh )*(?:(?:my|our|the|that|this) )?(?:(?:last|latest|new|first) )?(?:(?:insta\w*|ig|youtube|yt|facebook) )?(?:tik ?toks?|reels?|videos?|posts?|clips?|shorts?|stor(?:y|ies)|ads?) (?:(?:has|have|is|are|just|totally|really|kinda|completely|so|all) )*(?:flop(?:ped|s)?|bombed|tanked|died|dead|did (?:so |really )?(?:bad(?:ly)?|poorly|terribly)|got (?:no|zero|hardly any|barely any) (?:views|likes))[\s,.;!?-]*(?:(?:and )?(?:why|how come|any idea why|what happened|what went wrong|what now|help)[\s?]*)+", re.IGNORECASE),
    "ru": lazy(r"(?:а |и |ну )?(?:почему|чего|из-за чего|отчего) (?:у меня |у нас |мои |наши |моё |наше |мой |никто |мало )*(?:рилс\w*|ролик\w*|видео|клип\w*|пост\w*|шортс\w*|канал\w*|контент\w*|охват\w*|просмотр\w*|не смотр\w+|кто)?.*(?:не зах\w+|не заш(?:[её]л|л[оиа])|не смотр\w+|мало|упал\w*|пада\w+|нет (?:просмотров|охватов|лайков)|не набира\w+|не залета\w+|плохо|провал\w+).*", re.IGNORECASE),
    "th": lazy(r"ทำไม(?:คลิป|รีล|วิดีโอ|โพสต์|เพจ|ช่อง|ยอด)[^?]*(?:ไม่มีคนดู|คนดูน้อย|ไม่ปัง|แป้ก|ยอดตก|ไม่มีใครดู|วิวน้อย|ไลก์น้อย|ตก)[^?]*|ทำไม(?:ยอด|วิว|คนดู)[^?]*ไม่ขึ้น[^?]*"),
}  # fmt: skip
"""Why nobody watches: what can be said of it is what the numbers tell."""
_FLOPS_ASKED = {"en": "what can I do better", "ru": "что можно улучшить", "th": "ควรปรับปรุงอะไรบ้าง"}


def when_to_sell(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The advice when it is best to post, where it is also said what is sold; None for any other message."""
    plain = request.text.strip().rstrip("?")
    asks = len(plain) <= _LONGEST_QUESTION and _TO_SELL_TH.match(plain) and _BEST_TIME["th"].fullmatch(plain)
    return again(replace(request, text=_BEST_TIME_ASKED["th"])) if asks and not request.question else None


def rephrased(text: str, language: str) -> str:
    """The question as a tool's example asks it; the text as it was when it is none of these."""
    plain = re.sub(r"[\s?!.]+$", "", _REMARK.sub("", text.strip()))
    if language in _TOOK and _TOOK[language].fullmatch(plain):
        return _TOOK_ASKED[language]
    if language in _FLOPS and len(plain) <= _LONGEST_QUESTION and _FLOPS[language].fullmatch(plain):
        return _FLOPS_ASKED[language]
    return next(_readings(plain, language), text)


def _readings(plain: str, language: str) -> Iterator[str]:
    if language in _BEST_TIME_ASKED and _BEST_TIME[language].fullmatch(plain):
        yield _BEST_TIME_ASKED[language]
    if numbers := _of_numbers(plain, language):
        yield numbers
    if ideas := _of_a_channel(plain, language) or ideas_asked(plain, language):
        yield ideas
    if kept := told_instead(plain, language):
        yield kept
    if right := _PUT_RIGHT.fullmatch(plain):
        yield f'correct your memory of {right["old"].strip()} to "{right["own"]} {right["verb"]} {right["new"].strip()}"'
    keeps = _KEEP[language].fullmatch(plain) if language in _KEEP else None
    if keeps and not _AND_MAKE.search(plain):
        yield _REMEMBER_THIS[language].format(rest=keeps["rest"])
    if language in _WHICH_TIME and len(plain) <= _LONGEST_QUESTION and _WHICH_TIME[language].fullmatch(plain):
        yield _BEST_TIME_ASKED[language]
    if _MADE_WHEN.fullmatch(plain):
        yield "มีไฟล์อะไรบ้าง"
    if _CALENDAR.search(plain) and _ASKS.search(plain) and (stretch := _STRETCH.search(plain)):
        yield f"{plain[: stretch.start()]}{_STRETCH_SAID.get(language, _STRETCH_SAID['en']).format(days=_days(stretch))}{plain[stretch.end() :]}"


def told_instead(plain: str, language: str) -> str:
    """The order to remember what takes the place of something that is to be forgotten; empty where a message says no such thing."""
    forgets = _FORGET[language].fullmatch(plain) if language in _FORGET else None
    return _instead(forgets["thing"].strip(), forgets["value"].strip(), language) if forgets else ""


def _of_numbers(plain: str, language: str) -> str:
    """The report or the figures of a time; empty when none are asked for."""
    if both := _OUT_AND_COST[language].fullmatch(plain) if language in _OUT_AND_COST else None:
        return _REPORT_ASKED[language].format(when=_a_week(both["when"] or "")).strip()
    if language not in _NUMBERS or not _NUMBERS[language].fullmatch(plain):
        return ""
    when = _WHEN.search(plain)
    return f"{_NUMBERS_ASKED[language]} {_a_week(when[0]) if when else ''}".strip()


def _a_week(when: str) -> str:
    return when.replace("อาทิตย์", "สัปดาห์")  # alone it is Sunday too


def _of_a_channel(plain: str, language: str) -> str:
    """Ideas for a channel that is to be begun; empty when none is spoken of."""
    channel = _CHANNEL[language].fullmatch(plain) if language in _CHANNEL else None
    asks = channel is not None and _ADVICE.match(channel["rest"]) and not _MAKE_IT.search(channel["rest"])
    return _CHANNEL_ASKED[language].format(topic=channel["topic"].strip()) if channel and asks else ""


def _instead(thing: str, value: str, language: str) -> str:
    """What takes the place of something that is to be forgotten: the newer statement about the same thing replaces the older."""
    our = "наш"
    if language == "ru" and re.search(r"[ую]$", first := thing.split()[0]):
        thing, our = thing.replace(first, first[:-1] + ("а" if first[-1] == "у" else "я"), 1), "наша"
    return _REMEMBER[language].format(thing=thing, value=value, our=our)


def _days(stretch: re.Match[str]) -> int:
    said = stretch["n1"] or stretch["n2"] or stretch["n3"] or "1"
    unit = (stretch["u1"] or stretch["u2"] or stretch["u3"]).lower()
    many = int(said) if said.isdigit() else _MANY[said.lower()]
    return many * next(days for name, days in _DAYS if unit.startswith(name))
