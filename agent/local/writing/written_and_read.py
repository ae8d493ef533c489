# ruff: noqa: E501 - patterns read better unbroken
"""A text that is to be written and read aloud, told in one breath before what it is about: «напиши текст и озвучь для ролика про барбершоп», "write a
script and voice it for a video about pots". What it is about is put with the script, the reading behind it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.patterns import lazy

_BOTH = lazy(
    r"\b(?:write|make|come up with|prepare)\s+(?:me\s+)?(?:an?\s+|the\s+|some\s+)?(?:(?:short|voice-?over)\s+)?(?:text|script|copy)\s+(?:and|then|and then)\s+(?:also\s+)?(?:voice|narrate|record|speak|read|say)(?:\s+(?:it|that))?(?:\s+(?:out\s+loud|aloud|out))?\s+(?:for\s+(?:an?|the|my|our)\s+(?:[a-z]+\s+)?(?:video|reel|short|clip|ad|film|promo)\s+)?(?P<en>(?:about|on|for)\s.+)$"
    r"|(?<![а-яё])(?:напиши|придумай|сочини|сделай|подготовь)(?:те)?\s+(?:мне\s+)?(?:короткий\s+)?(?:текст|сценарий)\s+(?:и|а потом|потом|и потом)\s+(?:озвучь|начитай|прочитай|прочти|зачитай|наговори)(?:те)?(?:\s+(?:его|это|вслух|голосом))*\s+(?:(?:для|к|под)\s+(?:моего\s+|нашего\s+)?(?:ролик[ау]|видео|рилс[ау]?|клип[ау]|шортс[ау]?|рекламы)\s+)?(?P<ru>(?:про|об?|для)\s.+)$"
    r"|(?:ช่วย|ขอ)?(?:เขียน|แต่ง|คิด)(?:บท|สคริปต์|สคริป|ข้อความ|บทพูด)\s?(?:แล้ว|และ|แล้วก็)(?:อ่าน|พากย์|ลงเสียง|บันทึกเสียง|ทำเสียง)(?:ออกเสียง|พากย์|ให้|หน่อย|ด้วย)*\s?(?:สำหรับ|ให้|ของ|ใน)?(?:คลิป|วิดีโอ|รีล)?\s?(?P<th>(?:เรื่อง|เกี่ยวกับ).+)$", re.IGNORECASE,
)  # fmt: skip
_THEN_READ = lazy(
    r"(?P<en>[\s,;.]+(?:and )?(?:after that|afterwards|then|next),? (?:please )?(?=(?:have|get|let) (?:an?|the|some) (?:man|woman|guy|lady|male|female|girl|voice|narrator)\b[^.;]{0,12} read))"
    r"|(?P<bare>(?<!and)(?<!then)[\s,;.]+(?=(?:please )?(?:read|say|speak|voice|narrate) (?:it|this|that)\b(?: (?:out loud|aloud|out))?(?: (?:in|with|by) |\s*$)))"
    r"|(?P<ru>(?<!\sи)(?<!потом)(?<!затем)[\s,;.]+(?=(?:потом |затем )?(?:прочитай|прочти|зачитай|озвучь|начитай|наговори)(?:те)?(?: (?:его|это|её|ее|вслух|голосом|мужск\w+|женск\w+))+))"
    r"|(?P<th>\s*(?:เสร็จ)?แล้ว(?:ก็)?(?:ช่วย)?(?:อัด|บันทึก|ลง|ทำ)เสียง(?:พากย์|อ่าน|พูด)?(?P<how>[\u0e00-\u0e7f]{0,12}?)(?:ให้|เลย|ด้วย|หน่อย)*(?=\s|$|ผู้|เป็น))", re.IGNORECASE,
)
"""Leads to the reading of what is written: "after that have a man read it out", "แล้วอัดเสียงพากย์ตลกๆ ให้เลย"."""
_A_SCRIPT = lazy(r"\bscript\b|(?<!\w)сценари[йи](?!\w)|สคริป|บทพูด|บทโฆษณา", re.IGNORECASE)
_LEADS = {"en": ", then ", "bare": " and ", "ru": " и ", "th": " แล้วอ่านออกเสียง"}
_ALOUD = lazy(r"(?<!\w)(?:прочитай|прочти|зачитай)(?:те)?(?=\s+вслух)", re.IGNORECASE)
_PUT = {"en": "write a script {about} and read it aloud", "ru": "напиши сценарий {about} и озвучь", "th": "เขียนสคริปต์{about} แล้วอ่านออกเสียง"}


def script_first(request: Request) -> Request:
    """The message so; as it was where it asks for no such thing."""
    if not (request.question or request.attachments) and '"' not in request.text and (script := _A_SCRIPT.search(request.text)):
        lead, rest = request.text[: script.end()], request.text[script.end() :]
        rest = _ALOUD.sub("прочитай его", rest)
        request = replace(request, text=lead + _THEN_READ.sub(lambda said: next(lead for name, lead in _LEADS.items() if said[name]), rest, count=1))
    match = None if request.question or request.attachments else _BOTH.search(request.text)
    if match is None or '"' in request.text:
        return request
    language = next(name for name in _PUT if match[name])
    about = match[language].strip(" .!")
    about = re.sub(r"^for\b", "about", about) if language == "en" else re.sub(r"^для\b", "про", about)
    return replace(request, text=f"{request.text[: match.start()]}{_PUT[language].format(about=about)}")
