# ruff: noqa: E501 - patterns read better unbroken
"""What is asked of JARVIS itself in the words of a chat: where the files are («куда ты складываешь ролики», "where do you keep my stuff"), and what
the work costs and how long it takes («че по деньгам этот ролик выйдет», "does it cost anything").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.answers.pricing import priced_again
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.contract import Tool
from tools.plan import Plan

_OF_FILES = r"(?:files?|stuff|things|work|videos?|vids?|clips?|films?|pictures?|pics|posters?|songs?|results?)"
_OF_FILES_RU = r"(?:файл[а-яё]*|видео|видос[а-яё]*|ролик[а-яё]*|клип[а-яё]*|картинк[а-яё]+|афиш[а-яё]+|песн[а-яё]+|работ[а-яё]+|результат[а-яё]*|вс[её])"
_OF_FILES_TH = r"(?:ไฟล์|คลิป|วิดีโอ|วีดีโอ|รูป|ภาพ|งาน|ผลงาน|โปสเตอร์|เพลง)"
_SOFT_TH = r"(?:อะ|อ่ะ|นะ|เนี่ย|หรอ|เหรอ|บ้าง|ครับ|คับ|ค่ะ|(?<!โย)คะ|\?|\s)*"
_WHERE = lazy(
    rf"\W*(?:(?:hey|so|and|wait|um|ok)[\s,]+)*where (?:(?:do|did|will|have) (?:you|u) (?:keep|kept|save|saved|store|stored|put) (?:all )?(?:my|our|the|these|those|all)? ?{_OF_FILES}|(?:are|is|r) (?:all )?(?:of )?(?:my|our) {_OF_FILES}(?: (?:kept|saved|stored|now|gone))*)(?: (?:and )?where (?:did|do) (?:you|u) (?:save|keep|put) (?:them|it))?\W*"
    rf"|\W*(?:(?:а|и|ну|слушай|эй|так)[\s,]+)*(?:(?:где|куда)(?: (?:ты|вы|все|всё|потом|теперь|тут))* (?:хранишь|храните|складываешь|складываете|сохраняешь|сохраняете|сохранил[аи]?|сложил[аи]?|дел[аи]?|кладёшь|кладешь|положил[аи]?)(?: (?:все|всё|мо[йиеё]|наши?|эти))* {_OF_FILES_RU}|где(?: (?:все|всё|тут|теперь))* (?:мо[йиеёя]|наш[аие]?) {_OF_FILES_RU}(?: (?:лежат|хранятся|лежит))?)(?:[\s,]+(?:и )?(?:куда|где) ты (?:их|его|это|всё) (?:сохранил|сложил|дел|положил|хранишь|складываешь)[аи]?)?\W*"
    rf"|\s*(?:เธอ|คุณ)?(?:เก็บ|เซฟ|บันทึก|เอา){_OF_FILES_TH}(?:ของ)?(?:ฉัน|ผม|หนู|เรา)?(?:ไว้|ไป)?(?:ที่)?(?:ไหน|ตรงไหน){_SOFT_TH}|\s*{_OF_FILES_TH}(?:ทั้งหมด)?(?:ของ)?(?:ฉัน|ผม|หนู|เรา)(?:เก็บ)?(?:อยู่|ไว้)?(?:ที่)?(?:ไหน|ตรงไหน){_SOFT_TH}",
    re.IGNORECASE,
)
_FILES = {"en": "show my files", "ru": "покажи мои файлы", "th": "มีไฟล์อะไรบ้าง"}
_THIS = r"(?:it|this|that|this (?:video|vid|film|clip|one|picture|poster)|all (?:of )?(?:this|that))"
_PRICE = lazy(
    rf"\W*(?:(?:wait|so|and|um|hey|ok|but|also|quick question)[\s,]+)*(?:(?:how long (?:will|does|would) {_THIS} take|how much time (?:will|does) {_THIS} take)(?:[\s,]+and[\s,]+(?:does {_THIS} cost (?:anything|money|something)|how much (?:does|will|would) {_THIS} cost(?: me)?|what does {_THIS} cost|is {_THIS} free))?|(?:does|will|would) {_THIS} cost (?:me )?(?:anything|money|something|a lot)|how much (?:does|will|would|is) (?:this|that|the) (?:video|vid|film|clip|picture|poster)(?: going to)?(?: cost)?(?: me)?)(?: to make)?\W*"
    r"|\W*(?:(?:а|и|ну|слушай|стой|погоди|так|скажи)[\s,]+)*(?:(?:сколько|скока|почём|почем|во сколько)(?: (?:мне|нам|это|этот|эта|такой|такая|ролик|видео|клип|картинка|афиша|вообще|всё|все|стоит|стоить|будет|обойд[её]тся|выйдет|за|ты|вы|бер[её]шь|бер[её]те|один|одно|один ролик)){1,6}|(?:че|чё|что|как) (?:там )?по (?:деньгам|цене|стоимости|баблу)(?: (?:этот|это|эта|такой|ролик|видео|клип|картинка|афиша|выйдет|будет|у тебя|вообще|за)){0,5}|(?:это )?(?:дорого|платно)(?: (?:выйдет|будет|вообще))*|сколько (?:это )?(?:займ[её]т|по времени)(?: времени)?(?: и (?:сколько|почём) (?:это )?(?:стоит|будет стоить))?)\W*"
    rf"|\s*(?:แล้ว)?(?:มัน)?(?:แพง(?:ไหม|มั้ย|ปะ|ป่าว)\s*)?(?:ใช้|ทำ)?(?:ที|ครั้ง|แต่ละที|แต่ละครั้ง)?(?:นึง|หนึ่ง)?(?:คลิป|วิดีโอ|รูป|งาน|อัน)?(?:นี้|นึง)?(?:ต้อง)?(?:เสีย|คิด|จ่าย|ราคา)(?:เงิน|ตังค์|ตัง)?(?:เท่าไหร่|เท่าไร|กี่บาท|ไหม|มั้ย){_SOFT_TH}|\s*(?:มัน)?แพง(?:ไหม|มั้ย|ปะ|ป่าว){_SOFT_TH}",
    re.IGNORECASE,
)
_MONEY = lazy(r"ст[оа]и|д[её]н[ье]г|цен|выйдет|обойд|поч[её]м|бер[её]|дорого|платно|бабл|займ|времен|вообще", re.IGNORECASE)
_LONGEST = 120


def asked_of_here(request: Request, catalogue: Sequence[Tool], again: Callable[[Request], Plan]) -> Plan | None:
    """The files, or what it costs; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST:
        return None
    language = detect(text, request.language)
    if _WHERE.fullmatch(text):
        return again(replace(request, text=_FILES.get(language, _FILES["en"])))
    if _PRICE.fullmatch(text) and (language != "ru" or _MONEY.search(text)):
        return Plan(reply=priced_again(request, language, catalogue) or phrase("priced_at_all", language))
    return None
