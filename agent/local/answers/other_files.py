# ruff: noqa: E501 - patterns and sentences read better unbroken
"""Files that nobody here makes, and what comes near to them: "can you make spreadsheets?", «умеешь делать презентации?», "ทำเอ็กเซลได้ไหม"; and everything that is
one's own to be taken along: "export all my data", «выгрузи все мои данные», "ดาวน์โหลดข้อมูลทั้งหมดของฉัน".

A wish for a presentation about something is answered with what can be made about the same (`not_made_here`).
"""

from __future__ import annotations

from agent.contract import Request
from agent.language import detect
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_ASKS_EN = (
    r"^\W*(?:(?:hi|hey|hello|so|and|also|btw|jarvis|please|pls|ok|okay|can|could|do|does|are|would|will|is|you|u|it|i|we|need|want|like|to|able|possible|also|even|just|how|a|the)[\s,]+){0,9}"
    r"(?:make|making|create|creating|do|doing|write|build|prepare|produce|generate|handle|open|edit|read|export|give|get|have|need|want)\s+(?:(?:me|us|to|an?|the|some|any|my|simple|small|real|nice|good|proper)\s+){0,3}"
)
_ASKS_RU = (
    r"^\W*(?:(?:привет|а|и|ну|слушай|скажи|пожалуйста|ты|вы|ли|мне|нам|можно|можешь|можете|сможешь|умеешь|умеете|хочу|надо|нужно|нужен|нужна|нужны|тоже|ещё|вообще)[\s,]+){0,6}"
    r"(?:(?:сделай|сделать|делать|делаешь|делаете|создай|создать|создавать|составь|составить|составлять|собери|собрать|подготовь|подготовить|напиши|написать|писать|открывать|читать|заполнить|редактировать|работать с|работаешь с)(?:те)?\s+)?(?:(?:мне|нам|простую|простой|обычную|какую-нибудь|в|с)\s+){0,2}"
)
_ASKS_TH = r"^\s*(?:(?:ช่วย|รบกวน|ขอ|อยาก(?:ได้|ให้)?|คุณ|เธอ|แล้ว|สามารถ)\s?){0,4}(?:ทำ|สร้าง|เขียน|เปิด|อ่าน|แก้|จัด|เตรียม|มี|ได้)?\s?(?:ไฟล์|ตาราง|เอกสาร|งาน)?\s?"
_END_EN = r"(?:\s+(?:too|also|as well|for me|for us|please|pls|here|at all|files?|or (?:not|no|what)|then|now))*\W*$"
_END_RU = r"(?:\s+(?:тоже|пожалуйста|или нет|вообще|умеешь|умеете|можешь|можно|делаешь|сделать))*\W*$"
_END_TH = r"\s?(?:ให้|หน่อย|ที|ด้วย|เป็น|ได้|ไหม|มั้ย|ปะ|ป่าว|หรือเปล่า|รึเปล่า|หรือไม่|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|\s)*\W*$"
_WITH_EN, _WITH_RU, _WITH_TH = (r"(?:\s+(?:with|of|for|from|in|where|listing)\s[^\n]{1,60})?", r"(?:\s+(?:с|со|для|по|из|в)\s[^\n]{1,60})?", r"(?:\s?(?:ราคา|รายการ|ของ|สำหรับ|ที่|เรื่อง|สินค้า)[^\n]{1,40})?")
_FILES = {
    "sheet": lazy(
        rf"{_ASKS_EN}(?:spread ?sheets?|excels?(?: (?:files?|sheets?|tables?|spread ?sheets?|docs?))?|google sheets?|csvs?|xlsx?|(?<=make )tables(?=\W*$)|(?<=do )tables(?=\W*$)){_WITH_EN}{_END_EN}"
        rf"|{_ASKS_RU}(?:(?:электронн[а-яё]+ |гугл[- ]?)?таблиц(?:ы|у|ами)(?: (?:в )?(?:эксел[а-яё]*|excel|гугл[а-яё]*))?(?=\W*$|\s+(?:умеешь|тоже|в |или|пожалуйста))|(?:файл[а-яё]* )?(?:эксел[а-яё]*|excel|xlsx?|csv)(?: (?:файл|таблиц)[а-яё]*)?|гугл[- ]?таблиц[а-яё]+){_WITH_RU}{_END_RU}"
        rf"|{_ASKS_TH}(?:เอ็กเซล|เอกเซล|เอ็กเซ็ล|excel|สเปรดชีต|สเปรดชีท|กูเกิลชีต|กูเกิ้ลชีต|google ?sheets?|csv)(?:ไฟล์)?{_WITH_TH}{_END_TH}"
    ),
    "slides": lazy(
        rf"{_ASKS_EN}(?:power ?points?(?: (?:presentations?|slides?|files?|decks?))?|(?:slide )?presentations?|keynotes?|google slides|(?:slide|pitch) ?decks?|pptx?){_END_EN}"
        rf"|{_ASKS_RU}(?:презентаци[а-яё]+|презенташк[а-яё]+|презу|power ?point|пауэр ?поинт|поверпоинт|pptx?)(?: (?:в )?(?:power ?point|пауэр ?поинте?|поверпоинте?))?{_END_RU}"
        rf"|{_ASKS_TH}(?:พรีเซนต์(?:เทชั่น|เทชัน)?|พรีเซ้นต์|สไลด์(?:พรีเซนต์|นำเสนอ)|พาวเวอร์พ[อ้]+[ยี]น?ท?์?ต?์?|power ?point){_END_TH}"
    ),
    "pages": lazy(
        rf"{_ASKS_EN}(?:(?:ms |microsoft )?word (?:documents?|docs?|files?)|pdfs?(?: (?:files?|documents?))?|google docs?|docx?){_END_EN}"
        rf"|{_ASKS_RU}(?:(?:документ[а-яё]*|файл[а-яё]*) (?:в )?(?:word|ворде?|pdf|пдф)|(?:вордовск[а-яё]+ )(?:документ|файл)[а-яё]*|pdf|пдф|docx?)(?:[- ]?(?:файл|документ)[а-яё]*)?{_END_RU}"
        rf"|{_ASKS_TH}(?:เวิร์ด|word|พีดีเอฟ|pdf|docx?){_END_TH}"
    ),
}
_SAID = {
    "en": {
        "sheet": "I can't make spreadsheets or Excel files. What comes near: a price list or a menu as a picture (“price list: coffee 2, tea 1.50, cake 3”), and a content plan (“content plan for next week for my cafe”), which also comes as a table that Excel opens.",
        "slides": "I can't make presentations. What comes near: a wide picture for each slide (“3 horizontal pictures: sleep, food, sport”), a slide show with music from pictures you send, or a short video about it.",
        "pages": "I can't make Word or PDF documents. What comes near: words, here in the chat (“write a script about our coffee”, “write a post about our coffee”), and a poster, a menu or a price list as a picture to print.",
        "own": "Everything is on the machine that JARVIS runs on, and can be taken along. What I remember of you: type `jarvis memory export -o mine.jsonl` there in a terminal. What I made: the finished files lie in the folder ./out, `jarvis assets` lists them all and `jarvis assets save ID` saves one. From the chat I can't hand it all over in one file; ask “what do you know about me?” or “show my files” to see it here.",
    },
    "ru": {
        "sheet": "Таблицы и файлы Excel я делать не умею. Что близко: прайс или меню картинкой («прайс: кофе 200, чай 150, торт 300») и контент-план («контент-план на следующую неделю для кофейни»): он бывает и таблицей, которую открывает Excel.",
        "slides": "Презентации я делать не умею. Что близко: горизонтальная картинка к каждому слайду («3 горизонтальные картинки: сон, еда, спорт»), слайд-шоу с музыкой из ваших картинок или короткий ролик об этом.",
        "pages": "Документы Word и PDF я делать не умею. Что близко: тексты прямо здесь, в чате («напиши сценарий про наш кофе», «напиши пост про наш кофе»), и афиша, меню или прайс картинкой, которую можно напечатать.",
        "own": "Всё лежит на той машине, где работает JARVIS, и это можно забрать. Что я о вас помню: наберите там в терминале `jarvis memory export -o mine.jsonl`. Что я сделал: готовые файлы лежат в папке ./out, `jarvis assets` покажет все, `jarvis assets save ID` сохранит один. Отдать всё одним файлом прямо из чата я не могу; спросите «что ты обо мне знаешь?» или «покажи мои файлы», и увидите это здесь.",
    },
    "th": {
        "sheet": "ทำสเปรดชีตหรือไฟล์ Excel ไม่ได้ครับ ที่ใกล้เคียงคือ รายการราคาหรือเมนูเป็นรูป (“รายการราคา: กาแฟ 50, ชา 40, เค้ก 90”) และแผนคอนเทนต์ (“แผนคอนเทนต์สัปดาห์หน้าของร้านกาแฟ”) ซึ่งได้เป็นตารางที่เปิดใน Excel ได้ด้วย",
        "slides": "ทำพรีเซนเทชันไม่ได้ครับ ที่ใกล้เคียงคือ รูปแนวนอนหนึ่งรูปต่อหนึ่งสไลด์ (“รูปแนวนอน 3 รูป: การนอน อาหาร กีฬา”) สไลด์โชว์พร้อมเพลงจากรูปที่ส่งมา หรือคลิปสั้นเรื่องนั้น",
        "pages": "ทำเอกสาร Word หรือ PDF ไม่ได้ครับ ที่ใกล้เคียงคือ ข้อความในแชตนี้ (“เขียนสคริปต์เรื่องกาแฟของร้าน”, “เขียนโพสต์เรื่องกาแฟของร้าน”) และโปสเตอร์ เมนู หรือรายการราคาเป็นรูปไว้พิมพ์",
        "own": "ทุกอย่างอยู่ในเครื่องที่รัน JARVIS และเอาออกไปได้ครับ สิ่งที่ผมจำเกี่ยวกับคุณ: พิมพ์ `jarvis memory export -o mine.jsonl` ในเทอร์มินัลของเครื่องนั้น สิ่งที่ผมทำไว้: ไฟล์ที่เสร็จแล้วอยู่ในโฟลเดอร์ ./out ใช้ `jarvis assets` ดูทั้งหมด และ `jarvis assets save ID` บันทึกทีละไฟล์ จากแชตยังส่งให้ทั้งหมดในไฟล์เดียวไม่ได้ ถามว่า “รู้อะไรเกี่ยวกับฉันบ้าง” หรือ “มีไฟล์อะไรบ้าง” เพื่อดูที่นี่ได้",
    },
}  # fmt: skip
_LEAD_EN = r"^\W*(?:(?:hi|hey|so|and|please|pls|how|do|can|could|may|would|is|there|a|any|way|for|i|we|you|u|me|want|like|need|to|just|let|jarvis)[\s,]+){0,8}"
_TAKE_EN = r"(?:export|download|back ?up|save|extract|take(?: out| along| away)?|(?:get|have|give me|send me|request|make)(?: an?| the)?(?: (?:full|complete|whole))? (?:copy|export|dump|archive|back ?up|download) of|pull out|hand over)"
_DATA_EN = r"(?:data|personal data|information|info|stuff|memory|memories|history|content|profile)"
_LEAD_RU = r"^\W*(?:(?:привет|а|и|ну|слушай|пожалуйста|как|можно|можешь|могу|ли|хочу|надо|нужно|мне|нам|я|ты)[\s,]+){0,6}"
_TAKE_RU = r"(?:выгрузи|выгрузить|выгрузка|экспортируй|экспортировать|экспорт|скачай|скачать|забрать|сохрани|сохранить|отдай|выдай|получить|пришли|(?:сделай |сделать |дай |дать |получить |скачать )?(?:бэкап|бекап|резервн[а-яё]+ копи[а-яё]+|копи[юя]|архив|выгрузку))(?:те)?"
_TAKE_TH = r"(?:ดาวน์โหลด|ดาวโหลด|โหลด|ส่งออก|export|เอ็กซ์พอร์ต|เอ็กพอร์ต|สำรอง|แบ็กอัพ|แบ็คอัพ|แบคอัพ|(?:ขอ)?สำเนา)"
_OWN = lazy(
    rf"{_LEAD_EN}{_TAKE_EN}\s+(?:(?:all|everything|of|the|absolutely)\s+){{0,3}}?(?:(?:my|our)\s+(?:(?:whole|entire|own|saved|all|files and|videos and|pictures and)\s+){{0,2}}{_DATA_EN}(?:\s+and (?:all )?(?:my )?(?:files|data|memory))?|(?:my )?files and (?:my )?data|(?:that )?you (?:know|have|remember|saved|store|keep|stored)(?: (?:about|of|on) (?:me|us))?|(?<=all )data|(?<=export )everything|(?<=download )everything|(?<=up )everything)(?:\s+(?:from (?:here|you|jarvis|this)|here|please|pls|somewhere|to (?:a file|my computer|disk)|in one (?:file|go)|at once|now))*\W*$"
    rf"|{_LEAD_EN}{_TAKE_EN}\s+all (?:of )?(?:my|our) files(?: at once| in one go| please)*\W*$"
    rf"|{_LEAD_RU}{_TAKE_RU}\s+(?:(?:из|с)\s+)?(?:(?:все|всех|всё|сразу)\s+)?(?:(?:мо[иея]х?|сво[иеёю]х?|наши|наших|обо мне)\s+)*(?:(?:все|всех|личн[а-яё]+|сохран[а-яё]+)\s+)*(?:данн(?:ые|ых)|информаци[а-яё]+|памят[ьи]|всё,? что ты (?:обо мне |про меня |о нас )?(?:знаешь|помнишь|хранишь|запомнил))(?:\s+(?:обо мне|про меня|отсюда|из jarvis|к себе|на компьютер|в файл|одним файлом|пожалуйста|можно|можешь))*\W*$"
    rf"|^\s*(?:(?:ช่วย|รบกวน|ขอ|อยาก(?:ได้|ให้|จะ)?|จะ|ผม|ฉัน|เรา|วิธี)\s?){{0,4}}{_TAKE_TH}(?:เก็บ|ออกมา|เอา)?\s?(?:ข้อมูล(?:ส่วนตัว)?(?:ทั้งหมด|ทุกอย่าง|ของ(?:ฉัน|ผม|หนู|เรา)|ที่(?:เธอ|คุณ)?(?:รู้|จำ|เก็บ|บันทึก)(?:ไว้)?)+|ทุกอย่างที่(?:เธอ|คุณ)?(?:รู้|จำ|เก็บ)[\u0e00-\u0e7f]{{0,20}}?|ความจำ(?:ทั้งหมด)?)(?:ออกมา|ยังไง|ได้(?:ไหม|มั้ย|ยังไง)?|ให้|หน่อย|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*\W*$"
)
_ASKS_IF = lazy(r"\W*(?:(?:hi|hey|so|and|but|wait|ok)[\s,]+)*(?:do|does|did|are|will|is)\s+(?:you|u|it|jarvis|my|any)\b")
"""Asks whether anything is kept at all: "do you save my data?"."""
_LONGEST = 140


def other_files(request: Request) -> Plan | None:
    """What is said to it; None for any other message."""
    text = normalise(request.text).lower()
    if request.question or request.attachments or len(text) > _LONGEST:
        return None
    language = detect(text, request.language)
    said = _SAID.get(language, _SAID["en"])
    if _OWN.search(text) and not _ASKS_IF.match(text):
        return Plan(reply=said["own"])
    kind = next((kind for kind, pattern in _FILES.items() if pattern.search(text)), "")
    return Plan(reply=said[kind]) if kind else None
