# ruff: noqa: E501 - tables of words read better unbroken
"""Russian and Thai messages word for word in English, for catalogues that are described in English.

Only what is done, and to what, is put so: whatever else is said stays as it was, and is what a picture is of or a search for. What is
quoted, and the names of files, are never touched.
"""

from __future__ import annotations

import re
from functools import lru_cache

from agent.local.foreign import givens
from agent.patterns import lazy

_RUSSIAN = (
    "скача\\w+|загрузи\\w*=download", "найди\\w*|поищи\\w*|отыщи\\w*|найти=find", "сделай\\w*|созда\\w+|сгенериру\\w+|сделать=create", "нарису\\w+=draw",
    "вытащи\\w*|извлек\\w+|достан\\w+|выдели\\w*|вытяни\\w*=extract", "убер\\w+|убрать|удал\\w+=remove", "возьми\\w*|взять=take", "расшифру\\w+|транскриб\\w+=transcribe",
    "перев[её]д\\w+|перевести=translate", "перевод\\w*=translation", "(?:на )?английск\\w+=into English", "на русск\\w+=into Russian", "картин\\w+|изображени\\w+|рисун\\w+=image",
    "фото\\w*|сним(?:ок|ка|ке|ки)=photo", "раскрас\\w+=colorize", "увелич\\w+=enlarge", "прочит\\w+|прочти\\w*=read", "озвуч\\w+=speak", "вслух=aloud", "текст\\w*=text", "стать\\w+=article",
    "сокра\\w+=shorten", "кратк\\w+ (?:содержани\\w+|пересказ\\w*)|резюме=summary", "перескаж\\w+|перепиш\\w+|перефразиру\\w+=rewrite", "другими словами=in other words", "стабилиз\\w+=stabilize", "налож\\w+=add",
    "музык\\w+|песн\\w+|мелоди\\w+=music", "соедин\\w+|объедин\\w+|склей\\w*|смонтиру\\w+=combine", "ускор\\w+=speed up", "замедл\\w+=slow down", "исправ\\w+=correct", "провер\\w+=check", "ошиб\\w+=mistakes",
    "граммат\\w+=grammar", "ключев\\w+ слов\\w*=keywords", "фон\\w{0,2}=background", "слайд-?шоу=slideshow", "опиши\\w*=describe", "настроени\\w+|тональност\\w+=sentiment", "сочини\\w*=compose", "эхо=echo",
    "измени\\w*|поменя\\w+=change", "голос\\w*=voice", "женск\\w+=female", "мужск\\w+=male", "(?:звуков\\w+ )?волн\\w+(?: звук\\w*)?=waveform of", "звук\\w*|аудио\\w*=audio", "запис(?:ь|и|ью)=recording", "видео\\w*|ролик\\w*|клип\\w*=video",
    "кадр\\w*=still frame", "шум\\w*=noise", "похож\\w+=similar", "в интернете|в сети=on the internet", "описани\\w+=description", "добав\\w+=add", "подпис\\w+=caption", "стил\\w+=style", "примен\\w+=apply",
    "отправ\\w+|пошли=send", "письм\\w+=email", "узна\\w+=find out", "результат\\w*=result", "информаци\\w+=information", "у меня есть=I have", "в н[её]м|на н[её]м|на ней=in it", "его|е[её]|их|него|не[её]=it", "и=and", "потом|затем|после этого=then", "про|об?=about",
    "пожалуйста=please", "хочу|нужно|надо|мне=I want", "из=from", "в=in", "на=on", "по=from", "с|со=with", "что=what", "включи\\w*=turn on", "выключи\\w*=turn off", "свет\\w*=light", "погод\\w+=weather", "счет|сч[её]т\\w*=invoice",
)  # fmt: skip
_THAI = (
    "ทำให้=make", "ดาวน์โหลด|โหลด=download", "ค้นหา|หา=find", "สร้าง|ทำ=create", "สไลด์โชว์=slideshow", "ดึง|แยก=extract", "จับภาพนิ่ง=take a still frame", "ภาพนิ่ง=still image", "ถอดเสียง|ถอดความ=transcribe", "เป็นข้อความ=into text", "ข้อความ=text", "แปล=translate",
    "เป็นภาษาอังกฤษ=into English", "ภาษาอังกฤษ=English", "ลดเสียงรบกวน|ตัดเสียงรบกวน=reduce noise", "เสียงรบกวน=noise", "เสียงผู้หญิง=female voice", "เสียงผู้ชาย=male voice", "เปลี่ยนเสียง=change the voice", "เปลี่ยน=change", "ให้เป็น|เป็น=into", "อ่านออกเสียง=read aloud", "อ่าน=read", "ใส่เสียงพากย์|พากย์=add a voiceover",
    "คลื่นเสียง=waveform", "เสียง=audio", "วิดีโอ|วีดีโอ|คลิป=video", "รูปภาพ|รูป|ภาพ=image", "ลงสี=colorize", "ขยายความ=expand", "ขยาย=enlarge", "สรุป=summarize", "บทความ=article", "นิ่งขึ้น|นิ่ง=steady without shakes", "ใส่|เพิ่ม=add", "แต่งเพลง=compose music", "เพลง|ดนตรี=music", "ต่อ|รวม=combine", "เร่งความเร็ว|เร่ง|เร็วขึ้น=speed up",
    "ช้าลง=slow down", "ลบ=remove", "พื้นหลัง=background", "คีย์เวิร์ด|คำสำคัญ=keywords", "เอคโค่|เอคโค=echo", "คล้ายกัน|คล้าย=similar", "ในอินเทอร์เน็ต|ในเน็ต=on the internet", "จาก=from", "ใน=in", "เกี่ยวกับ|เรื่อง=about", "คำบรรยายภาพ=caption", "คำบรรยาย=description", "จากนั้น|แล้วก็|แล้ว=then", "และ=and", "กับ=and", "อยากให้|อยากได้|ขอ|ช่วย=please",
    "ผมมี|ฉันมี|มี=I have", "มัน=it", "ตรวจ=check", "ไวยากรณ์=grammar", "แก้คำผิด|แก้ไข|แก้=correct", "เขียนใหม่=rewrite", "อารมณ์|ความรู้สึก=sentiment", "บรรยาย|อธิบาย=describe", "สไตล์=style", "ส่งอีเมล=send email", "อีเมล=email", "วาด=draw", "หน่อย|ครับ|ค่ะ|คะ|นะ|ให้|ขึ้น|มา|ออก|หนึ่งภาพ=",
)  # fmt: skip
_STRANGE = lazy(r"[\u0400-\u04ff\u0e00-\u0e7f]")


@lru_cache(maxsize=1)
def _tables() -> tuple[re.Pattern[str], tuple[str, ...]]:
    """One pattern for all of them, longest first for Thai, and what each of its groups means."""
    russian = [(f"(?<!\\w)(?:{words})(?!\\w)", meant) for words, _, meant in (row.rpartition("=") for row in _RUSSIAN)]
    thai = [(word, meant) for words, _, meant in (row.rpartition("=") for row in _THAI) for word in words.split("|")]
    thai.sort(key=lambda pair: -len(pair[0]))
    every = [*russian, *thai]
    return re.compile("|".join(f"({words})" for words, _ in every), re.IGNORECASE), tuple(meant for _, meant in every)


def glossed(message: str) -> str:
    """The message with what is done, and to what, in English; as it is where it has no Russian or Thai outside quotes."""
    given = givens.given_in(message, ())
    if not _STRANGE.search(givens.masked(message, given)):
        return message
    pattern, meant = _tables()
    out, at = "", 0
    for item in [*given, None]:
        stop = item.start if item else len(message)
        out += pattern.sub(lambda match: _in_place(match, meant), message[at:stop])
        if item:
            out += f" {message[item.start : item.end]} "
            at = item.end
    out = re.sub(r"\b(?:then|and)(?= please\b)|\s*,?\s*\bthen(?= then\b)", " ", re.sub(r"\s+", " ", out))
    return re.sub(r"\s+([.,!?])", r"\1", re.sub(r"(?<=\w) please\b", ", please", out)).strip()


def _in_place(match: re.Match[str], meant: tuple[str, ...]) -> str:
    english = meant[(match.lastindex or 1) - 1]
    return f" {english} " if "\u0e00" <= match[0][0] <= "\u0e7f" else english
