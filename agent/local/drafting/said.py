# ruff: noqa: E501 - patterns read better unbroken
"""A clause, and what can be told of one by itself: an instruction, a statement, only a time, or too vague to act on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agent.local.catalogue.matching import Matcher
from agent.local.lexicon import lexicon
from agent.local.slots import entities
from agent.local.words import LIGHT_WEIGHT, Token, tokens
from agent.patterns import lazy

STATEMENT = lazy(
    r"^\s*(?:i|you|he|she|we|they|it|this|that|there|here|my|our|the|these|those"
    r"|мо[йяёи]|наш[аеи]?|держу|веду|продаю|преподаю|занимаюсь|работаю|у (?:меня|нас)(?! (?:есть|запланир))"
    r"|это|он|она|оно|они|тут|там|здесь|слишком|(?:way |much |a bit )?too)(?:'\w+)?\s",
    re.IGNORECASE,
)  # fmt: skip
_OWN = lazy(
    r"(?:ร้าน|ช่อง|เพจ|บริษัท|แบรนด์)(?:ของ)?(?:เรา|ฉัน|ผม|หนู)|(?:เรา|ฉัน|ผม|หนู)(?:เป็น|มี|ขาย|เปิด|สอน)|เปิดร้าน|เป็นเจ้าของ"
    r"|(?:ไฟล์|เอกสาร|คลิป|วิดีโอ|รูป|เพลง|อัน)นี้(?:คือ|เป็น)\S*ของ(?:หนู|ผม|ฉัน|เรา)"
)
"""Thai: tells who one is and what one does, though it may begin with a verb."""
_HABIT = lazy(
    r"^\s*(?:i|we)(?:'m| am|'re| are)?\s+(?:basically |mostly |usually |just )?(?:do|make|run|own|sell|teach|post|film|create|blog|work|am an?|'m an?)\s(?!(?:it|this|that|them)\b)",
    re.IGNORECASE,
)
_HABIT_RU = lazy(r"^\s*(?:я|мы)\s+(?:\w+о\s+)?(?:снимаю|снимаем|делаю|делаем|веду|ведём|продаю|продаём|преподаю|пишу|занима\w+|работа\w+)\s", re.IGNORECASE)
_HANDS_OVER = lazy(
    r"(?:please )?(?:take|use|used|using|i used|we used|i'm using|grab|here(?:'s| is| are)) (?P<en>(?:my|our|this|these|that|those|the)(?: (?:own|attached))? (?:[\w-]+ )?"
    r"(?:voice-?overs?|voice overs?|recordings?|narration|songs?|music|tracks?|photos?|pictures?|pics|images?|clips?|videos?|footage|notes?|text|documents?|pdf|files?|script))(?: (?:on|for|in|under|with) (?:this|it|that)(?: one)?)?"
    r"|(?:пожалуйста )?(?:возьми|используй|вот|бери)(?:те)? (?P<ru>(?:мо|наш|эт|сво)\w+ (?:\w+ )?(?:озвучк|запис|голос|песн|трек|музык|фот|картин|снимк|клип|видео|ролик|заметк|текст|документ|файл|сценари|пдф|pdf)\w*)"
    r"|(?:ช่วย)?(?:เอา|ใช้)(?P<th>(?:รูป|ภาพ|เสียงพากย์|เพลง|คลิป|โน้ต|ไฟล์|เอกสาร)(?:ของฉัน|ของผม)?(?:พวก|เหล่า)?นี้)",
    re.IGNORECASE,
)
"""Says only what something is to be made with: "take my voice-over (and make a video about trains)"."""
POINTS_AT = lazy(r"\b(?:on|to|onto|into|in|for)? ?(?:it|this|that|them|these|(?:the|this|my) (?:video|clip|file|footage|recording|picture|photo))\b|(?<!\w)(?:его|него|неё|нее|на это|эт\w+ (?:видео|ролик\w*|клип\w*|файл\w*)|к (?:нему|видео|ролику))(?!\w)|(?:วิดีโอ|คลิป|ไฟล์|อัน|รูป)?นี้|มัน", re.IGNORECASE)
"""Speaks of a file that is there."""
ABOUT_IT = lazy(
    r"\b(?:about|on|of|for) (?:it|this|that|him|her|them|us)\b|(?<!\w)(?:про|об?) (?:него|неё|нее|них|это|этом|нём|нем|ней|нас)(?!\w)|(?:เรื่อง|เกี่ยวกับ)(?:นี้|มัน|เขา|ร้าน(?:เรา)?นี้)", re.IGNORECASE
)
ENDING = lazy(
    r"(?:\s*[,.;-]\s*(?:and |but )?|\s+(?:and|but) )(?:please )?(?:it should |have it )?(?:end(?:s|ing)?|clos(?:e|es|ing)|finish(?:es|ing)?)(?: it| up)? (?:with|on|by saying)"
    r" (?:\"[^\"]+\"|[^,.;]+)(?=\s*(?:$|[,.;]))"
    r"|\s+(?:ending|(?:that|which) ends) with (?:an? |the |my )?(?:call|question|joke|request|invitation|line|slogan|logo|\"[^\"]+\")[^,.;\"]*"
    r"|[\s,.;-]+(?:и |а )?(?:в конце(?: скажи| напиши| фраза| слова| пусть)?|закончи\w*(?: (?:словами|фразой))?|заверши\w*(?: (?:словами|фразой))?) \"[^\"]+\""
    r"|\s*(?:และ)?(?:ปิดท้าย|จบ)(?:ด้วย|ว่า)?(?:คำว่า|(?:มี)?ข้อความ(?:ว่า)?|ประโยค(?:ที่)?(?:ว่า)?)?\s?\"[^\"]+\"|\s*(?:และ)?ปิดท้าย(?:ด้วย|ว่า)?[\u0e00-\u0e7f]+(?:\s[+@(]?\d[\d\s()-]+|\s@\w+)?"
    r"|[\s,.;-]+(?:and |with )?(?:the |its )?(?:last|final|closing) (?:words?|line|sentence)(?: (?:should|must) be| being| to be| is| are|:)\s*(?P<en>\"[^\"]+\"|[^,.;\"]+)"
    r"|[\s,.;-]+(?:и |а )?(?:чтоб\w* |пусть )?последн(?:ими|ие|яя|ей|им) (?:слов\w+|фраз\w+|строк\w+)(?: пусть| чтоб\w*)?(?: прозвуч\w+| будет| будут| было| были| скажи\w*|:)+\s*(?P<ru>\"[^\"]+\"|[^,.;\"]+)"
    r"|\s*(?:(?:คำ|ประโยค)สุดท้าย(?:ให้)?(?:พูด|เป็น|คือ)?(?:ว่า)?|(?:ตอน|ช่วง)(?:จบ|ท้าย|สุดท้าย)(?:คลิป|เรื่อง)?\s?(?:ให้|ขอ)?(?:พูด|บอก)ว่า)\s*(?P<th>\"[^\"]+\"|[^\",.]+)",
    re.IGNORECASE,
)
"""How something that is made is to end: "..., end with "save this for later"", "... end with my logo"."""
ONLY_HOW = lazy(r"(?:เอา|ขอ)?(?:เป็น)?(?:แบบ|แนว(?!ตั้ง|นอน)|สไตล์)[\u0e00-\u0e7f\s]+")
"""Thai: says how something is to be, and not what: "เอาแบบฮาๆ"."""
COUNTED_THINGS = lazy(
    r"\d+ (?:[a-z-]+ ){0,2}(?:pages|sheets|worksheets|stickers|cards|posters|icons|logos|banners|slides|templates|labels|wallpapers) (?:of|about|with|for)\b",
    re.IGNORECASE,
)
"""So many things of a kind: "8 colouring pages of sea animals"."""
TELLING = ("moment", "recurrence")


@dataclass(frozen=True)
class Clause:
    """One wish. `text` has what is ruled out blanked; `raw` has not. `asks`: worded as an instruction or a request.

    `glue` is what stood before it; `strong` when that always separates. `exception`: what the wish is not to hold for, in their words.
    `manner`: stretches of the text that only say how the thing is to be.
    """

    text: str
    raw: str
    asks: bool
    strong: bool = False
    glue: str = ", "
    exception: str = ""
    manner: tuple[tuple[int, int], ...] = ()

    @property
    def bare(self) -> str:
        """The text with what only says how blanked: what is wished for, and of what."""
        text = self.text
        for start, end in self.manner:
            text = text[:start] + " " * (end - start) + text[end:]
        return text.rstrip() if self.manner else text


def begins_with_verb(text: str, matcher: Matcher) -> bool:
    first = next(iter(tokens(text)), None)
    return first is not None and first.start <= 1 and matcher.is_verb(first) and not _OWN.match(text)


def content(text: str, matcher: Matcher) -> list[Token]:
    return [token for token in matcher.read(text) if token.base > LIGHT_WEIGHT]


def is_statement(clause: Clause) -> bool:
    """Tells something and asks for nothing: "it's forty minutes long"."""
    return not clause.asks and bool(STATEMENT.match(clause.raw))


_COMPLAINT = lazy(
    r"\W*(?:(?:but|hey|hmm+|ugh|and)[\s,]+)*(?:the |this |that |its |it'?s |your )?(?:music|voice|sound|audio|video|clip|short|subtitles?|captions?|colou?rs?|picture|song|narrator|narration|text|intro|title|it)?"
    r"(?:'s| is| are| was| sounds?| looks?| feels?)? ?(?:just |way |a bit |a little |much |so |far |really )*too (?!much (?:for|to)\b)\w+\b.{0,80}"
    r"|\W*(?:(?:но|а|и)[\s,]+)*(?:музыка|голос|звук|видео|ролик|субтитры|цвета?|текст|песня|диктор|картинка|название)(?: там| тут| здесь| как-то| просто)* слишком [а-яё]+.{0,80}"
    r"|(?:แต่)?(?:เพลง|ดนตรี|เสียง|ซับ|วิดีโอ|คลิป|สี|ตัวหนังสือ|ภาพ|รูป)\S{0,20}?(?:เกินไป|ไปหน่อย|ไป)(?:นะ|ค่ะ|(?<!โย)คะ|ครับ|อ่ะ)*(?:\s.{0,60})?"
    r"|(?:แต่)?(?:เพลง|ดนตรี|เสียง|ซับ|วิดีโอ|คลิป|สี|ตัวหนังสือ|ภาพ|รูป)\S{0,8}?ไม่(?:สวย|ดี|ชัด|เพราะ|น่าสนใจ|ถูกใจ)(?:เลย|นะ|ค่ะ|(?<!โย)คะ|ครับ|อ่ะ)*",
    re.IGNORECASE,
)


def complains(text: str) -> bool:
    """Whether a message finds fault with something that it takes for known: "the music is too loud"."""
    return _COMPLAINT.fullmatch(text) is not None


def tells_of_oneself(clause: Clause) -> bool:
    """Tells what one does, which is no wish: "I do yoga content", "we run a small bakery"."""
    return not clause.asks and bool(_HABIT.match(clause.raw) or _HABIT_RU.match(clause.raw) or _OWN.match(clause.raw))


def is_told(clause: Clause, after: Sequence[Clause]) -> bool:
    """Tells what the next clause is about: "our shop opens on Friday", of "..., make a video about it"."""
    return not clause.asks and bool(after) and ABOUT_IT.search(after[0].raw) is not None


def handed_over(clause: Clause) -> str:
    """The file that something is to be made with, where a clause says nothing else ("use these photos"); else empty."""
    match = _HANDS_OVER.fullmatch(clause.raw.strip(" ,.!"))
    return next((said for said in match.groups() if said), "") if match else ""


def says_something(clause: Clause, matcher: Matcher) -> bool:
    """Whether a clause nobody understands matters: "mow my lawn", a time of day and how often do, "take this" does not."""
    told = not is_statement(clause) and any(entity.kind == "recurrence" for entity in entities(clause.text))
    named = COUNTED_THINGS.match(clause.text) is not None or any("craft" in token.concepts for token in tokens(clause.text))
    return ((clause.asks or named) and bool(content(clause.text, matcher))) or told or only_says_when(clause, matcher)


def only_says_when(piece: Clause, matcher: Matcher) -> bool:
    """Whether a piece is nothing but a time or a recurrence."""
    told = [entity for entity in entities(piece.text) if entity.kind in TELLING]
    words = [token for token in content(piece.text, matcher) if not any(e.start <= token.start < e.end for e in told)]
    return bool(told) and not words


def is_vague(clause: Clause, matcher: Matcher) -> bool:
    """Wishes for something good and does not say what: "make this video better"."""
    vague, kinds = lexicon().vague, {"video", "picture", "song"}
    said = [token for token in matcher.read(clause.text) if token.base > LIGHT_WEIGHT or token.stem in vague]
    rest = [token for token in said if token.stem not in vague and not token.concepts & kinds]
    things = {token.start for token in matcher.read(clause.text) if token.concepts & kinds}
    values = [entity for entity in matcher.entities(clause.text) if entity.start not in things]
    wishes = any(token.stem in vague for token in said)
    return wishes and not rest and not values and not lexicon().question.search(clause.raw)
