# ruff: noqa: E501 - patterns read better unbroken
"""What people wish of something that was made and no field of it can hold: bigger letters, simpler words, a part of what is told left out,
an answer about what is told. It is said to be beyond what can be done, and the rest of the message is done when they say so.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

LETTERS = r"(?:text|letters?|lettering|font|fonts|words|writing|subtitles?|subs|captions?|title|headline|typography)"
LETTERS_RU = r"(?:текст\w*|букв\w*|шрифт\w*|надпис\w*|слова|субтитр\w*|титр\w*|заголов\w*)"
LETTERS_TH = r"(?:ตัวหนังสือ|ตัวอักษร|ข้อความ|ฟอนต์|ซับ(?:ไตเติล)?|คำบรรยาย)"
_SIZE = r"(?:(?:a (?:bit|little)|much|way|slightly|far|even)\s+)?(?:bigger|larger|smaller|huge|big|large|small|tiny|bolder|thicker|thinner|higher|lower)"
_SIZE_RU = r"(?:(?:чуть|немного|гораздо|намного|сильно)\s+)?(?:(?:по)?крупнее|(?:по)?больше|(?:по)?меньше|(?:по)?мельче|жирнее|крупн\w+|мелк\w+|толще|(?:по)?выше|(?:по)?ниже)"
_SIZE_TH = r"(?:ใหญ่|เล็ก|หนา|บาง)(?:ขึ้น|ลง|กว่านี้|ไป|อีก|หน่อย)?"
_LINK = r"(?:\s+(?:is|are|was|were|should|must|needs?|to|be|could|can|please|too|much|very|so|a bit|a little|hard|difficult|and|them|it|look|looks))*"
_PARTS = lazy(
    rf"\b{_SIZE}\s+(?:(?:and\s+)?(?:white|black|red|yellow|bold|clear(?:er)?)\s+)?{LETTERS}\b|\b(?:the |my |its )?{LETTERS}{_LINK}\s+{_SIZE}\b(?:\s+and\s+(?:white|black|red|yellow|bold|brighter|clearer))?"
    rf"|\b(?:the |my |its )?{LETTERS}\s+(?:is|are|was|were|looks?)\s+(?:(?:too|very|so|quite|a bit|really)\s+)?(?:hard|difficult|impossible) to read\b(?:[\s,.;]+(?:make (?:it|them)\s+)?{_SIZE}(?:\s+and\s+\w+)?)?|\b(?:move|put|place)\s+(?:the )?{LETTERS}\s+(?:to|at|in|on|higher|lower|up|down)\b[^,.;!?]*"
    rf"|(?<![а-яё])(?:{_SIZE_RU}\s+{LETTERS_RU}|{LETTERS_RU}\s+(?:(?:сделай|пусть|будет|надо|нужно|нужен|нужны|слишком|очень)\s+)*{_SIZE_RU})(?![а-яё])|(?<![а-яё]){LETTERS_RU}\s+(?:плохо|трудно|тяжело|не)\s+(?:чита\w+|видно|видн\w+)(?:[\s,.;]+(?:сделай\s+)?{_SIZE_RU})?|{LETTERS_TH}(?:ให้|มัน|ขอ|ดู|ต้อง)?\s?(?:{_SIZE_TH}|อ่านยาก)|(?:ขอ|อยากได้){_SIZE_TH}{LETTERS_TH}"
    rf"|\b(?:the |my |its )?{LETTERS}(?: on (?:the )?(?:screen|it|picture|video))?\s+(?:is|are|looks?)\s+(?:(?:too|very|so|quite|a bit|really|way too)\s+)*(?:tiny|small|little|unreadable|illegible|big|huge)\b(?:[\s,.;]+(?:can you |please |could you )*(?:enlarge|make|increase|shrink|reduce)\s+(?:it|them|that)(?: (?:bigger|larger|smaller))?)?|\b(?:enlarge|shrink) (?:the )?{LETTERS}\b"
    # the words that are said: how hard they are
    r"|\b(?:the )?(?:words?|language|vocabulary|text|sentences|script|explanation)\s+(?:(?:is|are|sounds?|feels?)\s+)?(?:(?:way|much|far|a bit|a little)\s+)?too\s+(?:difficult|complicated|hard|complex|technical|advanced|academic|long)\b(?:\s+for\s+\w+(?: \w+)?)?(?:[\s,.;]+(?:please\s+)?(?:(?:make (?:it|them)|use|more)\s+)*(?:eas(?:y|ier)|simpl[er]+)(?:\s+(?:words|ones|language))?(?:\s+please)?)?"
    r"|\b(?:(?:use|with|make it with|in)\s+)?(?:(?:much|a bit|more|far)\s+)*(?:simpler|easier|simple|easy|plainer|plain|shorter)\s+(?:words|language|sentences|vocabulary|explanation)\b|\b(?:the )?(?:words|language|sentences)\s+(?:should|must|need to|could|to)?\s*(?:be )?(?:much |more |a bit )?(?:simpler|easier|plainer|easy|simple)\b"
    r"|(?<![а-яё])(?:слова|язык|текст)\s+(?:слишком |очень )?(?:сложн\w+|трудн\w+|заумн\w+)(?:\s+для\s+\w+)?(?:[\s,.;]+(?:пожалуйста\s+)?(?:сделай\s+)?(?:(?:по)?проще|(?:по)?легче))?|(?<![а-яё])(?:более простыми|простыми|попроще|проще)\s+словами|слова\s+(?:пусть будут\s+)?(?:по)?проще|(?:คำ|ภาษา)(?:ศัพท์)?(?:มัน)?(?:ยาก|ซับซ้อน)(?:เกิน)?ไป(?:สำหรับ\S+)?(?:\s*ของ่าย\S*)?|(?:ใช้|ขอ)(?:คำ|ภาษา)(?:ที่)?ง่าย(?:ๆ|กว่านี้|ขึ้น)"
    # one of the pictures for another time
    r"|\b(?:make |show |keep |leave |let )?(?:the )?(?:first|second|third|fourth|fifth|last|\d{1,2}(?:st|nd|rd|th))\s+(?:picture|photo|image|slide|shot)\s+(?:(?:should|must|needs?|to|can|could|stay|last|be|on|shown|for|a|bit|little|much)\s+)*(?:longer|shorter)\b|(?<![а-яё])(?:перв|втор|трет|четв[её]рт|последн)\w+\s+(?:фото\w*|картинк\w*|кадр\w*|слайд\w*)\s+(?:\w+\s+){0,2}(?:(?:по)?дольше|подлиннее|короче)|(?:รูป|ภาพ)(?:ที่\s?\d|แรก|สุดท้าย)(?:ให้|อยู่|แสดง|ค้าง|ขอ)*นาน(?:ขึ้น|กว่านี้)"
    # a part of what is told
    r"|\b(?:drop|cut|remove|skip|leave out|take out|delete|lose|get rid of|without)\s+(?:out\s+)?(?:the|that|this)\s+(?:(?:whole|first|second|third|last|boring|little)\s+)?(?:part|bit|section|piece|sentence|line|joke|scene|paragraph)s?\s+(?:about|on|where|with|that|when|of|in which)\s[^,.;!?]*?(?=\s+(?:and|but)\s+(?:make|use|add|put|change|shorten|give|slow|speed)\b|[,.;!?]|$)"
    r"|(?<![а-яё])(?:убери|вырежи|выкинь|удали|пропусти|без)(?:те)?\s+(?:ту |эту |тот |этот )?(?:часть|кусок|фрагмент|момент|место|предложение|фразу|шутку|абзац|сцену|части|куска)\s+(?:про|о|об|где|с)\s[^,.;!?]*?(?=\s+(?:и|а|но)\s+(?:сделай|добавь|поставь|сократи|поменяй)|[,.;!?]|$)|(?:ตัด|เอา|ลบ)(?:ช่วง|ตอน|ส่วน|ประโยค)ที่(?:พูดถึง|เกี่ยวกับ|พูดเรื่อง|เรื่อง)\S+?(?:ออก|ทิ้ง)"
    # what is told, asked about
    r"|\b(?:what (?:did|do) you mean (?:with|by|in)|what does (?:the|that)|why (?:did|do) you (?:say|write|mention|call)|where did you get|what is (?:the|that) (?:first|second|third|last) (?:sentence|line|part))\b[^?;!]*\??"
    r"|(?<![а-яё])(?:что (?:ты |вы )?(?:имел\w* в виду|значит|означает)|почему (?:ты|вы|там) (?:сказал\w*|говор\w+|написал\w*)|откуда (?:ты|вы) взял\w*)(?![а-яё])[^?;!]*\??|(?:ประโยค|ตอน|ท่อน|คำ)\S*(?:หมายความว่า|หมายถึง|แปลว่า)(?:อะไร|ยังไง|ไง)(?:(?<!โย)คะ|ครับ|อ่ะ)?\??",
    re.IGNORECASE,
)
EDGES = lazy(r"^[\s,.;!?]*(?:(?:and|but|also|и|а|но|ещё)\s+|แล้วก็|และ|แล้ว)?[\s,.;!?]*|[\s,.;!?]*(?:\s(?:and|but|also|и|а|но)|แล้วก็|และ|แล้ว)?[\s,.;!?]*$", re.IGNORECASE)

_TOPIC = lazy(r"\b(?:about|on|of|called|saying)\s+(?:\w+\s+){0,2}$|(?<![а-яё])(?:про|о|об)\s+(?:\w+\s+){0,2}$|(?:เรื่อง|เกี่ยวกับ)\S*$", re.IGNORECASE)
"""Before what something is about: "a video about big fonts"."""


def beyond_it(text: str) -> tuple[str, str] | None:
    """The first part that cannot be done of something that was made, and the rest of the message; None where there is no such part."""
    match = _PARTS.search(text)
    if match is None or '"' in match[0] or _TOPIC.search(text[: match.start()]):
        return None
    before, behind = EDGES.sub("", text[: match.start()]), EDGES.sub("", text[match.end() :])
    rest = ", ".join(part for part in (before, behind) if part)
    return EDGES.sub("", match[0]), rest
