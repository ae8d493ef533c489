# ruff: noqa: E501 - patterns and sentences read better unbroken
"""A text that a person hands over to be put otherwise: "rephrase this: ...", «исправь ошибки: ...», "ย่อข้อความนี้: ...". That takes a language model, which is said, with what
can be done with the same words; none of them is a wish, a fact to keep or a post to move.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.patterns import lazy
from tools.plan import Plan

_HI_EN = r"^\W*(?:(?:hi|hey|hello|please|pls|can|could|would|will|you|u|jarvis|also|now|ok|okay|just|help|me|to|i|we|need|want|like)[\s,!]+){0,8}"
_WORDS_EN = r"(?:text|message|sentence|paragraph|email|e-mail|letter|article|post|caption|description|announcement|note|notice|story|copy|bio|review|reply|line|lines|words|wording|draft|following)"
_THIS_EN = rf"(?:(?:this|that|these|it)\b(?: (?:[\w-]+ )??{_WORDS_EN}\b)?|(?:my|our|the) (?:[\w-]+ )??{_WORDS_EN}\b)"
_ENGLISH = lazy(
    rf"{_HI_EN}(?:(?:re-?write|reword|re-?phrase|paraphrase|proof-?read|summari[sz]e|sum up|condense|shorten|simplify|edit|polish|improve|expand|tidy up|spell-?check) {_THIS_EN}"
    rf"|(?:fix|correct|check|improve) (?:the |my |any |all )?(?:grammar|spelling|punctuation|typos|mistakes|errors|english)"
    rf"|(?:fix|correct) (?:this|my|the) {_WORDS_EN}"
    rf"|make {_THIS_EN} (?:sounds? |reads? |a bit |a little |much |more |less |look )*(?:shorter|longer|friendlier|nicer|better|warmer|simpler|clearer|politer|polite|formal|casual|professional|friendly|fun|funny|funnier|concise|catchy|catchier|engaging|punchy|punchier|readable)"
    rf"|(?:turn|put) {_THIS_EN} (?:in)?to (?:bullet points|bullets|plain english|simple words|one sentence|two sentences|my own words))"
    r"(?P<how>[^:\n\"]{0,60}?)(?:\s?:|\s?\n|\s[-–—](?=\s)|\s?(?=\"))\s*(?P<text>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_HI_RU = r"^\W*(?:(?:привет|здравствуйте|пожалуйста|можешь|можете|сможешь|помоги|помогите|нужно|надо|а|и|теперь|просто|ещё|мне)[\s,!]+){0,5}(?:(?:кратко|коротко|вкратце|быстро)\s)?"
_WORDS_RU = r"(?:текст|сообщени|предложени|абзац|письм|стать|пост|подпис|описани|объявлени|заметк|рассказ|отзыв|ответ|фраз|слова|черновик)[а-яё]*"
_THIS_RU = rf"(?:(?:это|этот|эту|эти|мой|мою|наш|нашу|следующ[а-яё]+)(?![а-яё])(?: {_WORDS_RU})?|{_WORDS_RU})"
_RUSSIAN = lazy(
    rf"{_HI_RU}(?:(?:перепиш|переформулиру|перефразиру|отредактиру|вычита|переска(?=ж)|резюмиру|подытож|суммиру)[а-яё]{{1,3}}(?![а-яё])|(?:сократи|ужми|упрости|улучши|доработай|разверни|подправь|отшлифуй|исправь)(?:те)?(?: мне)? {_THIS_RU}"
    r"|(?:исправь|поправь|проверь|найди)(?:те)?(?: все| мои| этот| мой)? (?:текст(?= )|ошибки|опечатки|орфографи[а-яё]+|грамматик[а-яё]+|пунктуаци[а-яё]+|грамотность)"
    rf"|сделай(?:те)? {_THIS_RU} (?:чуть |немного |более |поб?о?л?ь?ш?е? )?(?:по)?(?:короче|длиннее|вежливее|дружелюбнее|мягче|проще|живее|интереснее|теплее|лучше|официальнее|понятнее|грамотнее|вежливым|дружелюбным|официальным|коротким|понятным|живым))"
    r"(?P<how>[^:\n\"«]{0,60}?)(?:\s?:|\s?\n|\s[-–—](?=\s)|\s?(?=[\"«]))\s*(?P<text>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_THAI = lazy(
    r"^\s*(?:(?:ช่วย|รบกวน|ขอ|อยากให้|กรุณา|วาน)\s?){0,3}(?:เขียน(?:ข้อความ|โพสต์)?(?:นี้)?(?:ให้)?ใหม่|เรียบเรียง|เกลา|ขัดเกลา|รีไรท์|ถอดความ|(?:แก้|ตรวจ|เช็ค|เช็ก)(?:คำผิด|ไวยากรณ์|การสะกด|ตัวสะกด)|ย่อ(?:ความ|ข้อความ|บทความ|เนื้อหา|ให้)|สรุป(?:ความ|ข้อความ|บทความ|เนื้อหา|ใจความ|ให้|นี้|สั้น)|ปรับ(?:ข้อความ|ภาษา|สำนวน|ประโยค|โพสต์)|ทำ(?:ข้อความ|ประโยค)นี้ให้)"
    r"(?P<how>[^:\n\"]{0,50}?)(?:\s?:|\s?\n|\s?(?=\"))\s*(?P<text>\S.*)$",
    re.DOTALL,
)
_MADE_OF_IT = lazy(
    r"\b(?:videos?|vids?|films?|movies?|clips?|reels?|shorts?|tiktoks?|scripts?|captions? (?:from|out of|about|for)|for an? caption|posters?|flyers?|pictures?|images?|slogans?|ideas|hashtags?|voice|aloud|audio|music|songs?|subtitles?|seconds?|remember)\b"
    r"|(?<![а-яё])(?:видео|видос|ролик|рилс|клип|фильм|сценари|афиш|плакат|картин|слоган|хе[шс]тег|вслух|голос|озвуч|музык|песн|субтитр|секунд|запомни|в подпис|как подпис)[а-яё]*"
    r"|คลิป|วิดีโอ|วีดีโอ|รีล|หนัง|สคริปต์|แคปชั่น|แคปชัน|โปสเตอร์|รูป|(?<!สุ)ภาพ|สโลแกน|แฮชแท็ก|เสียง|เพลง|ซับ|วินาที|จำ", re.IGNORECASE,
)
"""Something else is to be made of those words."""
_LEAST, _LEAST_TH, _A_CHANGE = 3, 12, 40
"""Words, or Thai letters, of what is no mere value; letters of a text that is none where work was made before, of which a change would be told."""
_SAID = {
    "en": "I can't rewrite, shorten, sum up or correct a text without a language model (whoever runs this JARVIS can add one: OPENAI_API_KEY). What I can do with your words as they are: read them aloud (“read aloud: …”), make a film of them (“make a video from this text: …”) or post them (“post on Telegram: …”).",
    "ru": "Переписать, сократить, пересказать или исправить текст без языковой модели (её может подключить тот, кто ведёт этот JARVIS: OPENAI_API_KEY) я не умею. С вашими словами как есть могу: прочитать их вслух («озвучь: …»), снять по ним ролик («сделай ролик из этого текста: …») или опубликовать («опубликуй в телеграме: …»).",
    "th": "ถ้าไม่มีโมเดลภาษา (ผู้ดูแล JARVIS เครื่องนี้เพิ่มได้: OPENAI_API_KEY) ผมเรียบเรียง ย่อ สรุป หรือแก้คำในข้อความให้ไม่ได้ครับ แต่ใช้ข้อความเดิมทำสิ่งเหล่านี้ได้ คือ อ่านออกเสียง (“อ่านออกเสียง: …”) ทำเป็นคลิป (“ทำคลิปจากข้อความนี้: …”) หรือโพสต์ (“โพสต์ลงเทเลแกรม: …”)",
}  # fmt: skip


def words_reworked(request: Request) -> Plan | None:
    """What is said to that; None for any other message."""
    if request.question or request.attachments:
        return None
    match = _ENGLISH.match(request.text) or _RUSSIAN.match(request.text) or _THAI.match(request.text)
    if match is None or _MADE_OF_IT.search(request.text[: match.start("text")]):
        return None
    text = match["text"].strip(" \"«»“”")
    enough = len(text) >= _LEAST_TH if re.search(r"[\u0e00-\u0e7f]", text) else len(text.split()) >= _LEAST
    if not enough or (request.earlier and len(text) < _A_CHANGE):
        return None
    language = detect(request.text, request.language)
    return Plan(goal=request.text, reply=_SAID.get(language, _SAID["en"]))
