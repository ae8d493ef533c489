# ruff: noqa: E501 - patterns and sentences read better unbroken
"""What work costs and how long it takes, asked in two halves or of a kind of thing: "how long does a song take, and is it free?", «за картинки надо
платить?», "ทำรูปเสียเงินไหม". A price of one thing alone is told in `pricing`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from agent.contract import Request
from agent.language import detect
from agent.local.answers.pricing import priced
from agent.local.answers.small_talk import bare
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.layout import lay_out
from agent.local.lexicon import lexicon
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.contract import Tool
from tools.plan import Plan

_ALSO = lazy(
    r"[\s,]+(?:and|or|but|&)\s+(?:also\s+|then\s+)?(?:(?:does|will|would|do|is|are)\s+(?:it|this|that|they|there|i|we|you)\b[^?.!]{0,30}\b(?:cost|free|charged?|fees?|pay|paid|price)\b[^?.!]{0,25}|how much(?: (?:does|is|will|would) (?:it|that|they))?(?: cost| be)?(?: me| us)?|what (?:does|will|would) (?:it|that) cost(?: me| us)?|what(?:'?s| is) the (?:price|cost))\W*$"
    r"|[\s,]+(?:и|а|или|но)\s+(?:это\s+)?(?:сколько|поч[её]м|во сколько|бесплатн\w+|платн\w+|дорого|(?:надо|нужно)(?: ли)? платить|за деньги)(?: (?:это|оно|всё|все|мне|стоит|стоить|будет|обойд[её]тся|выйдет|ли|вообще))*\W*$"
    r"|\s*(?:แล้ว|และ|กับ)\s?(?:ต้อง|มัน|จะ)*(?:เสียเงิน|เสียตังค์|คิดเงิน|คิดตังค์|มีค่าใช้จ่าย|จ่ายเงิน|ฟรี|ราคา)(?:ไหม|มั้ย|หรือเปล่า|รึเปล่า|ป่าว|เท่าไหร่|เท่าไร|เลย|ด้วย|ค่ะ|คะ|ครับ|\s|\?)*$", re.IGNORECASE,
)  # fmt: skip
"""The second half of a question, which asks for the price besides."""
_HI = r"so|and|but|ok|hey|hi|hello|wait|also|please|sorry|um+|btw"
_NAMED = {"музык": "музыка"}
_SAID_SO: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (lazy(r"\bhow (?:long|much time) (?:do|will|would) (?:you|u) (?:need|take) (?:for|to (?:make|do|draw|write|compose))\s+", re.IGNORECASE), "how long does it take to make "),
    (lazy(r"\bhow (?:much|long) (?:is|are) (an? .{1,60}?) (?:going to|gonna) (?:cost|be|take|set me back)(?: (?:me|us))?\b", re.IGNORECASE), r"how much would \1 cost"),
    (lazy(r"\bhow long (?:does|will|would) it take (?:you|u) to (?:draw|write|compose|record|cut)\s+", re.IGNORECASE), "how long does it take to make "),
    (lazy(r"\b(?P<n>\d{1,3}|an?|one|two|three|half a)[ -](?P<unit>minutes?|mins?|seconds?|secs?) of (?:a )?(?P<what>video|film|music|voice-?over)\b", re.IGNORECASE), r"a \g<n> \g<unit> \g<what>"),
    (lazy(r"(?<![а-яё\d])(?P<n>\d{1,3}|одн[ау]|две|два|три|четыре|пять|десять|пол) ?(?P<unit>минут[ауы]?|секунд[ауы]?) (?P<what>видео|ролик|клип|музык)[а-яё]*", re.IGNORECASE), lambda said: f"{_NAMED.get(said['what'].lower(), said['what'])} на {said['n']} {said['unit']}"),
    (lazy(r"(?<![а-яё])(?:сколько|скока) (?:(?:надо|нужно|просишь|просите|хочешь|хотите|отдать|заплатить|тебе|вам) )+(?:денег )?(?:за|на) ", re.IGNORECASE), "сколько стоит "),
    (lazy(rf"^(?P<hi>\W*(?:(?:{_HI})[\s,]+)*)(?:how much|what)(?: is| are)? (?:the )?(?:costs?|money|price|do (?:you|u) (?:want|ask|take)|(?:you|u) (?:want|ask|take|charge))(?: (?:it|is|for|of|to make|making|me))* (?!(?:it|this|that|you|u|me|to|for|of|is|are|from|last|so)\b)(?P<what>\w[^?.!]{{1,60}}?)\W*$", re.IGNORECASE), r"\g<hi>how much would \g<what> cost"),
    (lazy(rf"^(?P<hi>\W*(?:(?:{_HI})[\s,]+)*)(?:how much|what)(?: (?:does|would|will))? it (?:(?:would|will) )?costs?(?: (?:me|us))? (?:to (?:make|do|create|get)|for) (?P<what>\w[^?.!]{{1,60}}?)\W*$", re.IGNORECASE), r"\g<hi>how much would \g<what> cost"),
)  # fmt: skip
"""Wordings of the one question, as `pricing` has it."""
_WORDS = {
    "en": lazy(
        r"(?:(?:so|and|but|or|hey|hi|hello|ok|wait|also|what|what's|how|much|many|long|does|do|is|are|will|would|must|should|can|it|it's|this|that|these|i|we|you|u|jarvis|me|us|my|the|a|an|one|per|each|every|for|from|to|of|in|with|on|have|need|going|gonna|be"
        r"|cost|costs|price|prices|pay|paid|charge|charged|charges|charging|fee|fees|free|expensive|cheap|pricey|anything|something|stuff|things|extra|money|cash|take|takes|time|set|back|making|make|made|get|getting|create|creating|use|using|here|all|any|there|draw|drawing|write|writing|posting|post|posts|post"
        r"|short|little|single|few|pictures?|images?|photos?|videos?|clips?|reels?|shorts?|films?|posters?|logos?|stickers?|music|songs?|tunes?|voices?|voice-?overs?|captions?|scripts?|slogans?|covers?|whole|then|really|at|service|monthly|month|really|please)(?:[\s,]+|$))++", re.IGNORECASE,
    ),
    "ru": lazy(
        r"(?:(?:а|и|ну|или|привет|слушай|скажи|интересно|сколько|скока|поч[её]м|во|по|стоит|стоить|стоят|будет|будут|времени|время|долго|занимает|займ[её]т|уходит|уйд[её]т|нужно|надо|ли|платить|за|деньги|денег|деньгам|бесплатн[а-яё]+|бесплатно|платн[а-яё]+|платно|дорого|как|что|у|тебя|вас|ты|вы|выйдет|выйдут|обойд[её]тся|получится|получатся|это|этот|эти|всё|все|вообще|мне|нам|придётся|придется|бер[её]шь|цена|цены|на|в|месяц|один|одна|одно|одну|сделать|делать|чтобы|чтоб|тут|здесь|чего-то|что-то"
        r"|видео|ролик[а-яё]*|рилс[а-яё]*|клип[а-яё]*|картинк[а-яё]+|рисун[а-яё]+|афиш[а-яё]+|плакат[а-яё]*|музык[а-яё]+|песн[а-яё]+|озвучк[а-яё]+|голос[а-яё]*|подпис[а-яё]+|пост[а-яё]{0,3}|сценари[а-яё]+|слоган[а-яё]*|логотип[а-яё]*|стикер[а-яё]*)(?:[\s,]+|$))++", re.IGNORECASE,
    ),
    "th": lazy(
        r"(?:สวัสดี|แล้ว|และ|กับ|หรือเปล่า|หรือป่าว|หรือ|ถ้า|จะ|ทำ|วาด|ตัด|สร้าง|เขียน|แต่ง|โพสต์|คลิป|วิดีโอ|วีดีโอ|รูป|ภาพ|เพลง|เสียงพากย์|เสียง|พากย์|โปสเตอร์|โลโก้|สติกเกอร์|แคปชั่น|แคปชัน|สคริปต์|นึง|หนึ่ง|อันละ|อัน|รูปละ|ละ|ครั้ง|ใช้|เวลา|นาน|เท่าไหร่|เท่าไร|แค่ไหน|กี่|นาที|บาท|ไหม|มั้ย|รึเปล่า|ป่าว|ปะ|ต้อง|เสีย|เงิน|ตังค์|ตัง|คิด|จ่าย|ค่า|ฟรี|ราคา|แพง|บริการ|ๆ|นี่|นี้|มัน|เลย|ด้วย|หมด|ยัง|ไง|มี|ใช้จ่าย|ค่ะ|คะ|ครับ|คับ|นะ|\s|\?)++"
    ),
}  # fmt: skip
"""The words that such questions are made of: a word more, and it is about something else."""
_MARKS = {
    "en": lazy(r"^(?:(?:so|and|but|hey|hi|hello|ok|wait|also)[\s,]+)*(?:what|what's|how|does|do|is|are|will|would|must|should|can)\b(?=.*\b(?:cost|costs|prices?|pay|paid|charg\w+|fees?|free|expensive|cheap|pricey|(?:how long|time)\b.*\b(?:take|takes|need)|set me back)\b)", re.IGNORECASE),
    "ru": lazy(r"(?<![а-яё])(?:сколько|скока|поч[её]м|плат[иеё]|бесплатн|платн|дорого|цен[аы])(?=.*(?<![а-яё])(?:стои|плат|деньг|денег|получ|выйд|обойд|времен|займ|занима|бер[её]шь|цен|буд|надо|нужно|ли(?![а-яё])|или|у (?:тебя|вас)))|(?:надо|нужно|прид[её]тся)(?: ли)? (?:\S+ )?платить|(?:получ|выйд|обойд|буд|у (?:тебя|вас)).*(?:плат|дорого)|долго|(?<![а-яё])(?:бес)?платн[а-яё]+$", re.IGNORECASE),
    "th": lazy(r"(?=.*(?:เงิน|ตังค์|ตัง|ฟรี|ราคา|แพง|จ่าย|กี่บาท|ค่า|ใช้เวลา)).*(?:ไหม|มั้ย|เปล่า|ป่าว|ปะ|เท่าไหร่|เท่าไร|แค่ไหน|กี่|ยังไง)"),
}  # fmt: skip
_TIME = lazy(r"\bhow long\b|\btime\b|времени|долго|занима|займ|เวลา|นาน", re.IGNORECASE)
_TAKES = {
    "en": "A picture or words for a post take some seconds, a song or a short video a minute or two; a longer video takes longer.",
    "ru": "Картинка или текст — несколько секунд, музыка или короткий ролик — минута-две; длинный ролик дольше.",
    "th": "รูปหรือข้อความใช้เวลาไม่กี่วินาที เพลงหรือคลิปสั้นหนึ่งถึงสองนาที คลิปยาวก็นานกว่านั้นครับ",
}
_OF_THAT = lazy(r"\b(?:it|this|that|these)\b|(?<![а-яё])(?:это|этот|эт[аиу])(?![а-яё])|นี้|มัน", re.IGNORECASE)
"""Asked of the work there is: that has its own price."""
_LONGEST = 160


def costs_asked(request: Request, index: Matcher, catalogue: Sequence[Tool]) -> Plan | None:
    """The price and the time, of the very thing where it is told which; None for any other message."""
    text = normalise(request.text).strip()
    language = detect(text, request.language)
    if request.question or request.attachments or len(text) > _LONGEST or language not in _WORDS:
        return None
    asked = text
    for pattern, plainly in _SAID_SO:
        asked = pattern.sub(plainly, asked)
    asked = _ALSO.sub("", asked)
    if asked != text and (told := priced(asked, request, language, catalogue, lambda words: lay_out(words, request, index, language))):
        return Plan(reply=told)
    plain = bare(text).lower()
    if lexicon().smalltalk["what_and_price"].fullmatch(plain):
        return None
    if (request.earlier and _OF_THAT.search(plain)) or not (_MARKS[language].search(plain) and _WORDS[language].fullmatch(plain)):
        return None
    one = priced(text, request, language, catalogue, lambda words: lay_out(words, request, index, language))
    takes = f"{_TAKES[language]} " if _TIME.search(plain) else ""
    return Plan(reply=one or f"{takes}{phrase('priced_at_all', language)}")
