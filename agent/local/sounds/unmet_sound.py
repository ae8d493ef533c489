# ruff: noqa: E501 - tables of words and patterns read better unbroken
"""What people wish of a song or a recording they hand over and no tool here does: its voice taken out, its chords, a transcript, a cut.

It is named in the answer, with what does work with a sound file.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.titles import listed
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_WISHES: dict[str, re.Pattern[str]] = {
    "parts": lazy(
        r"\b(?:karaoke|stems?|acapella|a cappella|instrumental|backing track|isolate|separate)\b|\b(?:just|only) (?:the )?(?:vocals?|voice|singing|drums|bass|guitar|beat)\b|\b(?:vocals?|voice|singing|drums|bass|guitar) (?:out of|from) (?:it|this|that|the (?:song|track|recording))\b|\b(?:remove|take out|pull|extract|get|strip|kill|cut|lose|mute|without)(?: out)? (?:the |just the |only the )?(?:vocals?|voices?|singing|singer|drums|bass|guitar|beat)\b|\b(?:vocals?|drums|bass) only\b"
        r"|(?<![а-яё])(?:минус(?:ов[а-яё]+)?|караоке|стем[а-яё]*|акапел[а-яё]*|инструментал[а-яё]*)(?![а-яё])|(?<![а-яё])(?:раздели|разбей|разложи)(?:те)? (?:её |его |это |(?:эту |этот )?(?:песню|трек|запись) )?на (?:голос|вокал|дорожк|инструмент|партии)[а-яё]*|(?<![а-яё])только (?:голос|вокал|барабан|бас|гитар)[а-яё]*|(?<![а-яё])(?:убери|вырежи|удали|вытащи|отдели|выдели|достань|извлеки)(?:те)? (?:из (?:песни|трека) )?(?:вокал|голос|барабан|бас|гитар)[а-яё]*|คาราโอเกะ|แบ็?คกิ้ง\s?แทร็?ก|(?:ตัด|ลบ|เอา|แยก|ดึง)(?:เอา)?เสียง(?:ร้อง|นักร้อง|กลอง|เบส|กีตาร์|คนร้อง)", re.IGNORECASE,
    ),
    "transcript": lazy(
        r"\b(?:transcri(?:be|pt|ption)\w*|what (?:is|are|do|does) (?:he|she|they|it) (?:say|saying|sing|singing)|lyrics|subtitles?|captions|speech to text|type (?:it|this) (?:out|up)|translate)\b"
        r"|(?<![а-яё])(?:расшифр[а-яё]+|транскрип[а-яё]+|транскриб[а-яё]+|субтитр[а-яё]*|текст песни|переведи)(?![а-яё])|(?:ถอด|แกะ)(?:เสียง|เทป|ความ|คำพูด|เนื้อ)|เนื้อ(?:เพลง|ร้อง)|ซับ|แปล(?!ง)", re.IGNORECASE,
    ),
    "notes": lazy(
        r"\b(?:chords?|tabs?|tablature|sheet music|midi|notes of|score)\b|\b(?:key|bpm|tempo|scale|time signature)\b|(?<![а-яё])(?:аккорд[а-яё]*|табы|табулатур[а-яё]*|ноты|тональност[а-яё]+|темп[а-яё]*|миди)(?![а-яё])|คอร์ด|แท็บ|โน้ตเพลง|คีย์(?:อะไร|เพลง)|จังหวะเท่า|bpm", re.IGNORECASE,
    ),
    "mixed": lazy(
        r"\b(?:add|put|lay|place|stick|give|mix)\b[^.;]{0,40}\b(?:intros?|outros?|jingle|music|beat|song)\b[^.;]{0,30}\b(?:to|under|behind|over|beneath|into|on|at)\b[^.;]{0,20}\b(?:voice|recording|speech|podcast|audio|episode|narration|file|start|end)\b|\b(?:make|add|mark|create|split (?:it|this) into|need|want)\s+(?:the\s+|some\s+)?chapters?\b(?! (?:of|about)\b)|\b(?:time ?codes?|time ?stamps?)\b|\badd (?:an? )?(?:intro|outro)\b"
        r"|(?<![а-яё])(?:добавь|наложи|подложи|поставь|вставь|приклей)(?:те)?[^.;]{0,40}(?:музык|заставк|джингл|интро|аутро)[а-яё]*[^.;]{0,20}(?:голос|запис|реч|подкаст|выпуск|начал|кон[ец]|аудио|файл|озвучк)[а-яё]*|(?<![а-яё])(?:тайм-?код|главы|раздели на главы)[а-яё]*|(?:ใส่|เพิ่ม)(?:เพลง|ดนตรี|อินโทร|เอาท์โทร)[^.;]{0,30}(?:เสียง|พอดแคสต์|ไฟล์)|แบ่งตอน|ไทม์โค้ด|บทย่อย", re.IGNORECASE,
    ),
    "format": lazy(
        r"\bconvert\b|\b(?:to|into|in|as)\s+(?:an?\s+)?\.?(?:wav|mp3|m4a|flac|ogg|aac|opus)\b|(?<![а-яё])(?:с?конвертир[а-яё]+|переконверт[а-яё]+|(?:в|как)\s+(?:формат[а-яё]*\s+)?\.?(?:wav|mp3|мп3|m4a|flac|ogg|aac)(?![a-zа-яё]))|แปลง(?:ไฟล์)?(?:เสียง)?(?:นี้)?(?:ให้)?เป็น|เป็น(?:ไฟล์)?\s?(?:wav|mp3|m4a|flac)", re.IGNORECASE,
    ),
    "edit": lazy(
        r"\b(?:trim|cut|crop|shorten|fade|loop|slow|speed|pitch|transpose|remaster|master|equali[sz]e|eq|denoise|clean|louder|quieter|normali[sz]e|loudness|lufs|noise|hiss|hum|echo|reverb|silences?|join|merge|mix|ring ?tone|convert)\b"
        r"|(?<![а-яё])(?:обреж|отреж|подреж|урежь|вырежи|сократи|укороти|замедли|ускорь|погромче|громче|тише|потише|почисти|очисти|шум|эхо|сведи|склей|соедини|тон выше|нормализ|мастеринг|паузы|рингтон|конвертируй)[а-яё]*|ตัด(?!เสียงร้อง)|เร่งเสียง|ลดเสียง|ดังขึ้น|เบาลง|เสียงรบกวน|เสียงซ่า|ต่อเพลง|รวมเพลง|ริงโทน|แปลงไฟล์|เพิ่มเสียง", re.IGNORECASE,
    ),
}
_MAKES = lazy(
    r"\b(?:make|create|do|turn|need|want|write|draw|give me)\b.{0,40}\b(?:video|short|reel|clip|slideshow|film|post|picture|cover|poster|caption|script)\b|\b(?:post|publish|upload|schedule|find|remember)\b"
    r"|(?<![а-яё])(?:ролик|видео|клип|слайд|пост|картинк|обложк|плакат|подпис|сценари|выложи|опубликуй|найди|запомни)[а-яё]*|คลิป|วิดีโอ|สไลด์|โพสต์|รูป|โปสเตอร์|ปก|แคปชั่น|ลง(?:เพจ|ติ๊ก|ยูทูบ)|จำไว้", re.IGNORECASE,
)
"""Such a message makes something of the sound, or puts it out."""
_OF_A_SONG = lazy(
    r"\b(?:of|from|in|on|out of|for) (?:this|that|the|my|a) (?:song|track|recording)\b|(?:из|в|на) (?:этой |этого |моей |моего )?(?:песни|песне|трека|треке|записи)(?![а-яё])|(?<![а-яё])(?:песню|трек|запись) на (?:голос|вокал|дорожк|инструмент)|(?:จาก|ใน|ของ)เพลง",
    re.IGNORECASE,
)
"""A song is spoken of, though none came with the message."""
_NAMES = {
    "parts": {"en": "take the voice or an instrument out of a recording", "ru": "отделять голос или инструмент от записи", "th": "แยกเสียงร้องหรือเครื่องดนตรีออกจากเพลง"},
    "transcript": {"en": "write down what is said or sung in a recording", "ru": "записывать словами, что говорят или поют в записи", "th": "ถอดคำพูดหรือเนื้อร้องจากไฟล์เสียง"},
    "notes": {"en": "tell the key, the tempo or the chords of a recording", "ru": "определять тональность, темп или аккорды записи", "th": "บอกคีย์ จังหวะ หรือคอร์ดของเพลง"},
    "mixed": {"en": "put music, an intro or chapters into a recording", "ru": "добавлять в запись музыку, заставку или главы", "th": "ใส่เพลง อินโทร หรือแบ่งตอนให้ไฟล์เสียง"},
    "format": {"en": "turn a sound file into another format", "ru": "переводить звуковой файл в другой формат", "th": "แปลงไฟล์เสียงเป็นฟอร์แมตอื่น"},
    "edit": {"en": "cut or clean up a sound file by itself", "ru": "обрезать или чистить отдельный звуковой файл", "th": "ตัดหรือปรับไฟล์เสียงเดี่ยวๆ"},
}
_WORKS = {
    "en": ("a short about autumn with this song", "put it on my page tomorrow at 9:00", "what is this file?"),
    "ru": ("ролик про осень с этой музыкой", "выложи это завтра в 9 на мою страницу", "что это за файл?"),
    "th": ("ทำคลิปเรื่องฤดูฝนใช้เพลงนี้", "ลงเพจพรุ่งนี้ 9 โมง", "ไฟล์นี้คืออะไร"),
}


def of_a_sound(request: Request, index: Matcher, language: str) -> Plan | None:
    """What is said of a wish that nobody here meets for a sound file; None for any other message, and where a tool works on sound files."""
    if any("audio" in ability.tool.output_kinds().values() and _works_on_sound(ability) for ability in index.abilities):
        return None
    text = normalise(request.text)
    if request.question or any(asset.actual_kind != "audio" for asset in request.attachments):
        return None
    if not request.attachments and (request.earlier or not _OF_A_SONG.search(text)):
        return None
    name = next((name for name, pattern in _WISHES.items() if pattern.search(text)), "") if not _MAKES.search(text) else ""
    if not name:
        return None
    shown = [f"«{words}»" if language == "ru" else f"“{words}”" for words in _WORKS.get(language, _WORKS["en"])]
    return Plan(reply=phrase("cannot_sound", language, wish=_NAMES[name].get(language, _NAMES[name]["en"]), examples=listed(shown, language, "or")))


def _works_on_sound(ability: Ability) -> bool:
    return any(spec.asset and spec.asset.kind == "audio" and spec.required for spec in ability.input_specs)
