# ruff: noqa: E501 - patterns read better unbroken
"""A rule for work to come by the words that say so, wherever they stand: "all my bike shop videos should be square from now on", «на будущее
посты делай короткие», "ต่อไปแคปชั่นไม่ต้องใส่อิโมจินะคะ". What is to be made now, once or at a time, is no such rule.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_THINGS = r"(?:videos?|vids?|clips?|reels?|shorts?|tiktoks?|films?|pictures?|pics?|images?|posters?|flyers?|captions?|posts?|scripts?|songs?|thumbnails?|covers?|slogans?|stories|subtitles?|hashtags?|emojis?|music|voice-?overs?|voices?|titles?|descriptions?|logos?)"
_THINGS_RU = r"(?:ролик|видео|видос|клип|рилс|шортс|сторис|картин|фот|афиш|плакат|постер|подпис|пост(?:ы|ов|ах|ам)?(?![а-яё])|сценари|обложк|слоган|хе[шс]те?г|эмодзи|смайл|музык|песн|озвуч|голос|субтитр|заголовк|описани|логотип|текст)[а-яё]*"
_THINGS_TH = r"(?:คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|โปสเตอร์|แคปชั่น|แคปชัน|โพสต์|โพส|สคริปต์|สคริป|ปก|เพลง|สโลแกน|แฮชแท็ก|แฮชแทก|อิโมจิ|อีโมจิ|เสียงพากย์|ซับ|โลโก้)"
_FROM_NOW = r"(?:from (?:now|here) on(?: out)?|going forwards?|in (?:the )?future|for (?:the )?future|henceforth|from today(?: on)?)"
_FROM_NOW_RU = r"(?:на будущее(?! (?:лет|воскр|недел|понед|втор|сред|четв|пятн|субб|занят|год))|в дальнейшем|в будущем|впредь|отныне|с этого (?:момента|дня)|с сегодняшнего дня|теперь всегда)"
_FROM_NOW_TH = r"(?:ต่อไปนี้|ต่อจากนี้(?:ไป)?|หลังจากนี้(?:ไป)?|จากนี้(?:ไป)?|นับจากนี้(?:ไป)?|คราวหน้า|ครั้งหน้า|ครั้งต่อไป|คราวต่อไป)"
_LEAD = r"(?:(?:hi|hey|ok|and|also|btw|please|pls|so|one thing)[\s,:]+)*"
_LEAD_RU = r"(?:(?:привет|и|а|ещё|еще|да|пожалуйста|кстати|слушай|давай)[\s,:]+)*"
_LEAD_TH = r"(?:อ้อ|แล้วก็|ขอ|\s)*"
_SOFT_EN = r"(?:[\s,]+(?:please|pls|ok|okay|thanks|ta|x))*"
_RULE = lazy(
    rf"{_LEAD}{_FROM_NOW}[\s,:]+(?=.*\b{_THINGS}\b).{{5,120}}"
    rf"|{_LEAD}(?:(?:all|every|any|each|only|always|never|no|keep|make|have|the|my|our|i want)\s)(?=.*\b{_THINGS}\b).{{3,110}}?[\s,]+(?:{_FROM_NOW}|ever(?: again)?|every time|always){_SOFT_EN}"
    rf"|{_LEAD}(?:(?:all|every|any|each|the|my|our)\s+){{1,3}}(?:[\w'-]+\s+){{0,4}}?{_THINGS}\s+(?:(?:for|of)\s+(?:the |my |our )?[\w'-]+(?: [\w'-]+)?\s+)?(?:should|must|needs? to|ha(?:s|ve) to|are to|is to)\s+(?:always|never|only ever)\s.{{2,90}}"
    rf"|{_LEAD_RU}{_FROM_NOW_RU}[\s,:]+(?=.*(?<![а-яё]){_THINGS_RU})(?!.*(?<![а-яё])(?:сделай|нарисуй|напиши|сними|запиши|озвучь|поставь|добавь|запланируй)(?:те)?(?![а-яё])).{{5,120}}"
    rf"|{_LEAD_RU}(?:все\s+|всем\s+|каждый\s+|мои\s+|наши\s+|в\s+|на\s+|для\s+){{0,2}}(?<![а-яё]){_THINGS_RU}(?:\s+(?!сделай|нарисуй|напиши|сними)[а-яё-]+){{0,4}}?\s+(?:(?:теперь|отныне|впредь|в дальнейшем|на будущее)\s+(?:только |всегда |все )*(?:делай|рисуй|пиши|снимай|озвучивай|выпускай|только|без|с|со|пусть|должн[а-яё]+|[а-яё]+(?:ые|ие|ми|ой|им))(?:те)?|всегда\s+(?:делай(?:те)?\s+|пиши(?:те)?\s+|рисуй(?:те)?\s+|должн[а-яё]+ быть\s+)?(?:без|с|со|только|[а-яё]+(?:ые|ие|ми|ой|им)))(?![а-яё]).{{0,80}}"
    rf"|{_LEAD_RU}(?:никак(?:ой|их|ого)|без)\s+(?:[а-яё]+\s+)?{_THINGS_RU}\s+(?:в|на|под|для|к)\s+{_THINGS_RU}(?:\s+[а-яё-]+){{0,4}}[\s,]+(?:никогда|больше|впредь|отныне|вообще)(?:\s+(?:никогда|больше|не надо|не нужно))*"
    rf"|{_LEAD_RU}(?:во?|на|для|к|под)\s+(?:всех|всем|каждом|каждый|каждую|каждому)\s+{_THINGS_RU}\s+{_FROM_NOW_RU}\s+(?!.*(?<![а-яё])(?:сделай|нарисуй|напиши|сними|запиши|запланируй)(?:те)?(?![а-яё])).{{5,100}}"
    rf"|{_LEAD_TH}{_FROM_NOW_TH}\s?(?=.*{_THINGS_TH}).{{3,110}}"
    rf"|{_LEAD_TH}(?:{_THINGS_TH}\s?)?ทุก(?:{_THINGS_TH}|อัน|ตัว)\s?{_FROM_NOW_TH}\s?.{{3,100}}"
    rf"|{_LEAD_TH}(?:ต่อไป)\s?(?=.*{_THINGS_TH})(?=.*(?:ไม่ต้อง|ห้าม|อย่า|ไม่เอา|งด|เลิก|ทั้งหมด|ทุก|ตลอด|เสมอ)).{{3,110}}"
    rf"|{_LEAD_TH}{_THINGS_TH}[ก-๙A-Za-z ]{{0,30}}?(?:(?:ทุกครั้ง|ทุกอัน|เสมอ|ตลอด)\s?(?:ให้|ต้อง|ขอ|ไม่ต้อง|ห้าม|อย่า)|(?:ทั้งหมด)?\s?{_FROM_NOW_TH}\s?(?:ให้|ต้อง|ขอ|ไม่ต้อง|ห้าม|อย่า|เอา)).{{2,90}}",
    re.IGNORECASE,
)
_ONCE = lazy(
    r"\b(?:every|each|on) (?:day|week|month|morning|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|\b(?:post|publish|upload|schedule|share)(?: (?:it|them|my|our|the|all|every|on|to|at)\b|$)|\bat \d|^(?:make|do|draw|write|create)(?: me)? (?:an?|\d+|two|three|some)\b|\b(?:this|these|that one|it)\b|\babout the future\b|\?"
    r"|кажд[а-яё]+ (?:день|недел|месяц|утро|вечер|понед|втор|сред|четв|пятн|субб|воскр)|(?<![а-яё])(?:по (?:понедельн|вторник|сред|четверг|пятниц|суббот|воскресен)|выклад|опублик|публик|вылож|эт(?:от|о|у|их)(?![а-яё]))|\?"
    r"|ทุก(?:วัน|อาทิตย์|สัปดาห์|เดือน|เช้า|เย็น)|โพสต์(?:ลง|ทุก|ได้เลย|ตอน|ให้)|โพส(?:ลง|ได้เลย)|เรื่อง|เกี่ยวกับ|โมง|ทุ่ม|ไหม|มั้ย|(?:คลิป|รูป|อัน)(?:นี้|นั้น)(?!ไป)", re.IGNORECASE,
)
"""Is to be made now, once, or at a time."""


def from_now_on(text: str) -> bool:
    """Whether a message tells such a rule."""
    return bool(_RULE.fullmatch(text)) and not _ONCE.search(text)
