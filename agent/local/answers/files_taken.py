# ruff: noqa: E501 - patterns read better unbroken
"""Which kinds of files may be sent, and whether they go to a cloud: "what file types can i send you?", «какие файлы тебе можно присылать?»,
"ส่งไฟล์อะไรให้ได้บ้าง". Asked of this place, and no search for files of that name.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_LEAD = r"(?:^|[.!?,]\s*)(?:(?:and|so|ok|hey|а|и|ну|кстати)\s+)*"
_ASKED = lazy(
    rf"{_LEAD}(?:what|which) (?:(?:kinds?|types?|sorts?) of (?:files?|videos?|clips?|photos?|sound)|(?:file|video|audio|image) (?:types?|formats?|kinds?)|files|formats) (?:(?:can|may|could|should) (?:i|we) (?:send|give|upload|share|drop)|(?:do|can|will|could) (?:you|u) (?:take|accept|support|handle|read|open|work with|understand))(?: (?:to )?(?:you|u|here|in))?\s*(?:\?|$)"
    rf"|{_LEAD}(?:какие|каких|в каких|в каком) (?:виды |типы |форматы |форматах |формате )?(?:файл[а-яё]*|видео|формат[а-яё]*|фото)?\s?(?:(?:тебе|вам|сюда|мне|можно|могу|я|мы) )+(?:присылать|прислать|отправлять|отправить|загружать|загрузить|скидывать|скинуть|кидать|слать)(?: (?:тебе|вам|сюда))?\s*(?:\?|$)"
    rf"|{_LEAD}(?:какие|с какими) (?:файлы|форматы|файлами|форматами)(?: файлов)? (?:ты|вы) (?:поддержива|принима|понима|чита|открыва|работа|уме)[а-яё]*(?: открывать| читать)?\s*(?:\?|$)"
    r"|^\s*(?:แล้ว)?(?:ส่ง|อัป(?:โหลด)?|แนบ|รับ|รองรับ|เปิด)(?:ไฟล์|คลิป|รูป)(?:แบบ|ชนิด|นามสกุล|ประเภท)?(?:ไหน|อะไร)(?:ให้|มา)?(?:ได้)?(?:บ้าง)(?:ครับ|ค่ะ|(?<!โย)คะ|นะ)*\s*\??\s*$",
    re.IGNORECASE,
)
_IN_A_CLOUD = lazy(
    rf"{_LEAD}(?:where|куда|где)\b[^.;!?\"]{{0,60}}\b(?:sav|stor|kept|keep|сохран|хран|складыва|лежат|лежит|деваются|попада)[a-zа-яё]*\b[^.;!?\"]{{0,40}}(?:\bcloud\b|\bserver|облак|сервер)[a-zа-яё]*\s*\??\s*$"
    r"|^\s*(?:ไฟล์|คลิป|รูป|งาน)[^.!?\"]{0,30}(?:เก็บ|เซฟ|บันทึก)[^.!?\"]{0,20}(?:คลาวด์|เซิร์ฟเวอร์|cloud)(?:ไหม|มั้ย|หรือ|เหรอ|หรือเปล่า|ครับ|ค่ะ|(?<!โย)คะ)*\s*\??\s*$", re.IGNORECASE,
)
_TAKEN = {
    "en": "Photos and pictures, videos, sound and music, texts, subtitles, MIDI, and PDF or office documents. Old cameras and phones are fine: AVI, WMV, MPG and 3GP as well as MP4 and MOV. I go by what is in a file, not by its name.",
    "ru": "Фото и картинки, видео, звук и музыку, тексты, субтитры, MIDI, PDF и офисные документы. Старая камера или телефон не помеха: AVI, WMV, MPG и 3GP, как и MP4 с MOV. Я смотрю на содержимое файла, а не на имя.",
    "th": "รูปภาพ วิดีโอ เสียงและเพลง ข้อความ ซับ MIDI, PDF และเอกสารออฟฟิศครับ ไฟล์จากกล้องหรือมือถือรุ่นเก่าก็ได้ ทั้ง AVI, WMV, MPG, 3GP และ MP4, MOV ผมดูจากเนื้อในไฟล์ ไม่ได้ดูจากชื่อ",
}
_LONGEST = 200  # characters: what is told beside it is no wish


def files_taken(request: Request) -> Plan | None:
    """The answer; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST:
        return None
    language = detect(text, request.language)
    if _IN_A_CLOUD.search(text):
        return Plan(goal=text, reply=phrase("private", language))
    return Plan(goal=text, reply=_TAKEN.get(language, _TAKEN["en"])) if _ASKED.search(text) else None
