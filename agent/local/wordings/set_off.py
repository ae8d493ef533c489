# ruff: noqa: E501 - patterns read better unbroken
"""Words that are somebody's own and stand in no quotes: what is to be said, behind a colon, and what is to be written, in capitals. They are
put in quotes, and so neither split nor read.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.patterns import lazy
from tools.plan import Plan, Step

_SAYS = (
    r"\b(?:read|say|says|saying|voice|record|speak|narrate|narration|voice-?over)\b|(?<![а-яё])(?:озвуч|прочита|прочти|скаж|наговор|начита|надиктуй|зачита|произнес|текст за кадром)[а-яё]*"
    r"|อ่าน|พากย์|พูด|บอกว่า|อัดเสียง"
)
_SPOKEN = lazy(rf"^(?P<wish>[^:\"\n]*?(?:{_SAYS})[^:\"\n]{{0,60}}):\s*(?P<text>[^\"]*[^\"\s])\s*$", re.IGNORECASE | re.DOTALL)
_SPOKEN_NAMING = lazy(rf"^(?P<wish>[^:\"\n]*?(?:{_SAYS})[^:\"\n]{{0,60}}):\s*(?P<text>[^\s\":][^\":\n]*\"[^\"\n]+\"[^\n:]*)$", re.IGNORECASE)
"""What is to be said behind a colon, with a name in quotes: "read aloud: Thank you for calling \"Riverside Garage\" today"."""
_RECORDS = lazy(r"^\s*(?:please )?record\b(?: (?:this|it|that|the following|my|a))*", re.IGNORECASE)
_LABEL = lazy(r"(?:.*[.!?,;\n])?\s*(?:voice|narration|narrator|voice-?over|голос|озвучка|диктор|เสียง|เสียงพากย์)\s*", re.IGNORECASE | re.DOTALL)
"""Leads to a value, in a list of them: "Voice: female, 30s"."""
_ENDS = lazy(r"[.!?;\n]\s*\S")
_CLOCK = lazy(r"\d$")
_CAPITAL = r"(?:[A-ZА-ЯЁ0-9$₽€+#№-][A-ZА-ЯЁ0-9&%!?+'’.,₽$€-]*)"
_LETTERED = lazy(
    rf"(?P<lead>(?i:\b(?:the |with |big |large )*(?:texts?|titles?|words?|letters|headlines?|saying|says|say|written)|(?<![а-яё])(?:текст|надпис|слов|заголов|написано)[а-яё]*|(?:เขียนว่า|ข้อความ(?:ว่า)?|คำว่า|ตัวหนังสือ)))\s*(?P<words>{_CAPITAL}(?:\s+{_CAPITAL})*)(?![^\W_])"
)
_SHEET_OF = lazy(
    rf"(?P<sheet>(?i:\b(?:posters?|flyers?|fliers?|banners?|signs?|placards?|billboards?)))\s+(?P<words>{_CAPITAL}(?:\s+{_CAPITAL})*)(?=\s*(?:$|[,.;!]|(?:with|in|on|and)\s))"
)
"""A sheet and what stands on it, in capitals: "poster MANGO CRUSH"."""
_NAMED = lazy(
    r"(?P<lead>(?i:\b(?:titled?|headline|heading)|(?<![а-яё])(?:заголовок|с заголовком|под названием)))\s*:?\s+(?P<words>[A-ZА-ЯЁ][\w'’&-]*(?:\s+(?:(?:with|of|the|and|for|in|on|a|to|&|и|в|на|с|для)\s+)*[A-ZА-ЯЁ0-9][\w'’&-]*)+)(?=\s*(?:$|[,.;!?\n]))"
    r"|(?P<lead_th>(?:มี|ใส่|พร้อม|ขึ้น)ชื่อ(?:ร้าน|แบรนด์|เพจ|ช่อง|คาเฟ่|คลินิก|โรงเรียน))\s?(?:ว่า)?\s?(?P<words_th>[^\s,.\"]{3,40})(?=\s|$)"
)
"""A title that is written like one: "title Chalk Talk with Sam"; in Thai a shop's name that is to stand on it."""
_LARGE = lazy(r"(?:the |with )*(?:big |large |huge )+(?:letters|texts?|words)\b", re.IGNORECASE)
"""Large letters with words of their own are a title."""
_LOUD = lazy(r"[A-ZА-ЯЁ]{2,}")
_PLEASE_TH = lazy(r"(?<=\")\s*(?:ให้|หน่อย|ที|ด้วย|เลย|นะ|น้า|ค่า|ค่ะ|(?<!โย)คะ|ครับ|คับ|(?<!เ)จ้า|จ้ะ)+\s*$")
"""Politeness behind words that are set off, which an example of anything else may end with too."""


def quoted_apart(text: str) -> str:
    """The message with such words in quotes; where it has none, or has quotes already, as it was."""
    text = _naming(text)
    if '"' in text:
        return _PLEASE_TH.sub("", text)
    spoken = _SPOKEN.match(text)
    several = spoken and _ENDS.search(spoken["text"])  # one sentence is understood as it is
    if spoken and several and not _CLOCK.search(spoken["wish"]) and not _LABEL.fullmatch(spoken["wish"]):
        return f'{_RECORDS.sub("read aloud", spoken["wish"])}: "{spoken["text"]}"'
    lettered = _NAMED.sub(_called, _LETTERED.sub(_quoted, text, count=1), count=1)
    return _SHEET_OF.sub(_saying, text, count=1) if lettered == text else lettered


def _naming(text: str) -> str:
    """The message without the quotes around a name within what is to be said: all of that is read aloud, and not the name alone."""
    spoken = _SPOKEN_NAMING.match(text)
    if spoken is None or _LABEL.fullmatch(spoken["wish"]):
        return text
    return f"{spoken['wish']}: " + spoken["text"].replace('"', "")


_ORDER = (
    r"(?:(?:แล้วก็|แล้วค่อย|แล้ว|และก็|และ|พร้อมกับ|พร้อม|ละก็|ละ|จากนั้น|ส่วน)\s?(?:ช่วย|รบกวน|ขอ|เอา)*\s?(?:ใส่|มี|เพิ่ม|แปะ|ทำ|แต่ง|ตัด|ปรับ|เร่ง|โพสต์|ลง|ส่ง|เลื่อน|เพลง|ซับ|โลโก้|พื้นหลัง|แฮชแท็ก)"
    r"|\s(?:ช่วย|รบกวน|ขอ|เอา)*(?:(?:ใส่|มี|เพิ่ม|แปะ)(?:เพลง|ดนตรี|ซับ|โลโก้|คำบรรยาย|เอฟเฟ)|เพลงประกอบ|ลง(?:ที่|ใน)?\s?(?:เฟ[ซส]|เพจ|ไอจี|อินส|ติ๊ก|ยูทู|เทเล|tiktok|ig|fb|facebook|youtube)|โพสต์ลง|แนวตั้ง|แนวนอน|(?:พื้นหลัง|พื้น|โทน|ตัวหนังสือ)(?:สี|แดง|ขาว|ดำ|เขียว|ฟ้า|ชมพู|เหลือง|ส้ม|ม่วง|เข้ม|อ่อน|ๆ)|ตัวหนังสือ)"
    r"|\s?(?:เป็น|ด้วย)ภาษา(?:ไทย|อังกฤษ|รัสเซีย|จีน|ญี่ปุ่น|เกาหลี|ลาว)(?=\s|$|หน่อย|ให้|ด้วย|ครับ|ค่ะ)|\s?(?:ด้วย|เป็น|โดยใช้)เสียง(?:ผู้หญิง|ผู้ชาย|หญิง|ชาย)|\s(?:แบบ|ให้)?(?:ช้า|เร็ว)(?:\s?ๆ|ลง|ขึ้น|หน่อย)"
    r"|[\s,.;]+(?:and|then|plus|with)\s+(?:(?:then|also|please|some|a|an|the)\s+)*(?:add|put|use|post|publish|upload|schedule|make)\b[^\"]*\b(?:music|songs?|subtitles?|logo|captions?|it)\b|[\s,.;]+(?:and|plus|with)\s+(?:\w+\s+)?(?:music|subtitles)\b"
    r"|[\s,.;]+(?:и|а|потом|затем|плюс)\s+(?:(?:потом|ещё|еще|также)\s+)*(?:добавь|наложи|поставь|подложи|вставь|выложи|опубликуй|сделай)(?:те)?(?![а-яё])|[\s,.;]+(?:и|с|под)\s+(?:[а-яё]+(?:ой|ую|ей)\s+)?музык(?:ой|у)(?![а-яё]))"
)
"""What is wished for next, behind somebody's own words: no part of them."""
_NEXT = lazy(_ORDER, re.IGNORECASE)
_WHO_SPEAKS = r"(?:ด้วย|โดย|เป็น|ใช้|เอา|ให้)*เสียง(?:ผู้หญิง|ผู้ชาย|หญิง|ชาย)(?:\s?(?:นุ่มๆ|ใสๆ|ทุ้มๆ|หวานๆ|สดใส))?"
_GENTLY = r"(?:ให้ฟัง|ให้|หน่อย|ที(?!่)|ด้วย|เลย|นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|จ้า|จ้ะ)*"
_SPOKEN_SO = lazy(
    rf"(?P<lead>(?:(?<!คำ)(?<!คํา)บรรยาย|พากย์|พูด|อ่าน(?:ออกเสียง)?|(?:ลง|อัด|ให้|ใส่|มี|พร้อม)เสียง(?:พากย์|บรรยาย|พูด)?)(?:เสียง)?\s?(?:(?:{_WHO_SPEAKS}|ผู้หญิง|ผู้ชาย)\s?)?(?P<told>ว่า|(?:(?:ประโยค|ข้อความ|คำพูด|บท|ถ้อยคำ)(?:ต่อไป)?นี้|ตามนี้|ดังนี้|ต่อไปนี้)(?:ว่า)?){_GENTLY}(?:\s?{_WHO_SPEAKS}{_GENTLY})?)\s*:?\s*(?P<words>\S.*)$"
    rf"|(?P<lead4>^(?:ช่วย|รบกวน|ขอ|อยากให้|\s)*(?:อ่าน(?:ออกเสียง)?|พูด|พากย์(?:เสียง)?)(?:เสียง)?(?:ผู้หญิง|ผู้ชาย)?(?:ให้ฟัง|ให้){_GENTLY})\s+(?P<words4>(?!เรื่อง|เกี่ยว|เป็น|ด้วย|แบบ|สคริปต์|บท|ข้อความ|ประโยค|แล้ว|ว่า|โดย|เสียง|ภาษา|ช้า|เร็ว|ขอ|เอา|ตาม)[\u0e00-\u0e7f]{{4,}}[^:]*)$"
    rf"|(?P<lead2>\b(?:read|say|speak|voice|narrate|record)\s+(?:out\s+|aloud\s+)*(?:this|the following)(?:\s+(?:sentence|text|line|phrase|words|message))?(?:\s+(?:aloud|out loud))?(?:\s+(?:in|with)\s+an?\s+(?:\w+\s+)?voice)?(?:\s+please)?)\s*,\s*(?P<words2>\S.*)$"
    rf"|(?P<lead3>(?<![а-яё])(?:озвучь|прочитай|прочти|произнеси|зачитай|начитай)(?:те)?\s+(?:вслух\s+)?(?:этот|эту|это|следующ[а-яё]+|такую|такой)(?:\s+(?:текст|фразу|предложение|слова|строчку))?(?:\s+(?:вслух|пожалуйста|(?:женским|мужским)\s+голосом))*)\s*,\s*(?P<words3>\S.*)$", re.IGNORECASE | re.DOTALL,
)
_NOT_SPOKEN = lazy(r"จำ(?:ไว้|ว่า)|จด|ทุกครั้ง|เสมอ|ห้าม|อย่า|ไม่ต้อง|ไม่เอา|ต่อไปนี้ให้|ว่า.*ว่า|:|\b(?:remember|never|always|don't|do not)\b|(?<![а-яё])(?:запомни|всегда|никогда|не)(?![а-яё])", re.IGNORECASE | re.DOTALL)
_PICTURED = lazy(r"^(?!.*(?:แคปชั่น|แคปชัน|สโลแกน|คำขวัญ|ไอเดีย|สคริปต์|โพสต์|คลิป|วิดีโอ|โปสเตอร์|แบนเนอร์|ป้าย|การ์ด|ปก|ลง(?:เฟ|ไอ|เพจ|อิน)|จำ|(?:รูป|ภาพ)(?:นี้|ที่ส่ง)|подпис|ролик|видео|пост|плакат|афиш))(?:(?:ช่วย|ขอ|อยากได้|ทำ|วาด|สร้าง|ออกแบบ|เจน|รบกวน|หน่อย|\s)*(?:รูป|ภาพ)|(?:ช่วย|\s)*วาด|.*(?<![а-яё])(?:нарисуй|картинк[ауи]|изображени[ея]|рисунок)(?![а-яё]))", re.IGNORECASE | re.DOTALL)
_FILMED_TH = lazy(r"^(?!.*(?:แคปชั่น|แคปชัน|สโลแกน|คำขวัญ|ไอเดีย|สคริปต์|โพสต์|ลง(?:เฟ|ไอ|เพจ|อิน)|จำ|(?:คลิป|วิดีโอ)(?:นี้|ที่)|สไลด์))(?:ช่วย|ขอ|อยากได้|ทำ|สร้าง|รบกวน|\s)*(?:คลิป|วิดีโอ|รีล)(?=[\u0e00-\u0e7f]{3,}|\s?เรื่อง)", re.DOTALL)
_WRITTEN_SO = lazy(
    r"^(?P<before>.{3,}?)\s?(?:(?:ที่|ให้|แล้ว|และ|มี|ใส่|พร้อม|เอา|ขึ้น)*(?:เขียน(?:คำ|ข้อความ|ตัวหนังสือ)?(?:บนรูป|บนภาพ|ในรูป|ในภาพ|ตัวใหญ่ๆ?)?ว่า|(?:ข้อความ|คำ|ตัวหนังสือ|พาดหัว)ว่า)\s?|(?:มี|ใส่|พร้อม)(?:ข้อความ|ตัวหนังสือ)\s+|,?\s+(?:(?:и|с)\s+)?(?:надписью|названием|надпись|текстом|со словами|на котор(?:ой|ом) написано|где написано)\s+)(?P<words>\S.*)$", re.IGNORECASE | re.DOTALL,
)
_ASIDE_TH = lazy(r"\s+(?:ให้|หน่อย|ที(?!่)|ด้วย)+(?:นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|จ้า|จ้ะ)*\s*$")


def own_words(text: str) -> tuple[str, str]:
    """Somebody's own words, which stand in no quotes, and what is wished for behind them: ("welcome", "and add soft music")."""
    found = next((match for match in _NEXT.finditer(text) if match.start() > 1), None)
    at = found.start() if found else len(text)
    words = text[:at] if found else _ASIDE_TH.sub("", text)
    return words.strip(" ,;"), text[at:].strip()


def told_apart(request: Request) -> Request:
    """The request with the words that are to be spoken, or to stand on a picture, in quotes: "พากย์เสียงผู้หญิงประโยคนี้นะคะ ผิวสวย...", "ขอรูปส้มตำ
    เขียนว่า โปร 99 บาท", «нарисуй кофе с надписью скидка 20%»; as it was where it has quotes or tells none."""
    text = request.text
    if request.question or re.search(r"[\"“«„]", text) or any(asset.actual_kind == "video" for asset in request.attachments):
        return request
    if (spoken := _SPOKEN_SO.search(text)) and not _NOT_SPOKEN.search(text[: spoken.start()]):
        return _apart(request, text[: spoken.start()] + next(spoken[name] for name in ("lead", "lead2", "lead3", "lead4") if spoken[name]), next(spoken[name] for name in ("words", "words2", "words3", "words4") if spoken[name]))
    written = _WRITTEN_SO.match(text) if not request.attachments else None
    if written and _FILMED_TH.match(written["before"]):
        return _apart(request, f"{written['before']} ชื่อว่า", written["words"])
    if written is None or not _PICTURED.match(written["before"]):
        return request
    return _apart(request, f"{written['before']} {'с надписью' if re.search('[а-яё]', written['before'], re.IGNORECASE) else 'เขียนว่า'}", written["words"])


def _apart(request: Request, lead: str, told: str) -> Request:
    words, behind = own_words(told)
    if len(words) < _FEWEST or _LED_TO.match(told) or _NEXT.match(f" {told}") or _NO_WORDS.fullmatch(words):
        return request
    return replace(request, text=f'{lead} "{words}" {_ALONG.sub("", behind)}'.strip())


_FEWEST = 2  # letters
_ALONG = lazy(r"(?<=ๆ)\s?คลอ(?:ไป|ๆ)*(?=\s|$|ด้วย|ให้|หน่อย)")
"""Music that plays softly along plays softly."""
_LED_TO = lazy(r"[^:\n]{0,40}:\s")
"""What is told stands behind a colon, and how it is to be spoken before that."""
_NO_WORDS = lazy(rf"(?:แบบ|โทน|ด้วย|ให้|เป็น)?(?:ช้า|เร็ว|เบา|ดัง|สงบ|นุ่ม|จริงจัง|สนุก|สดใส|เสียง(?:ผู้หญิง|ผู้ชาย|หญิง|ชาย)|ภาษา).{{0,30}}|(?:ก็)?(?:อะไร|ยังไง|ไง|แบบไหน).*|(?:ให้ฟัง|{_GENTLY[:-1]}|\s)+")
"""What only asks for some, or is polite: "พูดว่าอะไรดี"."""


def as_set_off(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan with all that is to be said, or to be written, of a message that sets it off."""
    quote = re.search(r"\"([^\"]+)\"", request.text)
    if quote is None or len(plan.steps) != 1:
        return plan
    step, before = plan.steps[0], request.text[: quote.start()].rstrip()
    spoken = before.endswith(":") and re.search(_SAYS, before, re.IGNORECASE)
    ability = index.whole(step.tool)
    kinds = set(ability.tool.output_kinds().values()) if ability else set()
    if ability and spoken and "audio" in kinds and isinstance(step.args.get("text"), str):
        return _with(plan, step, ability, {"text": quote[1]}, request)
    lettered = _LETTERED.search(request.text.replace('"', "")) and "image" in kinds and "title" in ability.slots if ability else False
    values = {"title": quote[1]} if ability and lettered and step.args.get("title") != quote[1] else {}
    prompt = str(step.args.get("prompt", ""))
    if "image" in kinds and (bare := _LETTERED_TOO.sub("", prompt)) != prompt and re.search(r"\w", bare):
        values["prompt"] = bare
    return _with(plan, step, ability, values, request) if ability and values else plan


_LETTERED_TOO = lazy(r"[\s,]*(?:\b(?:and|with)\s+)?(?:the\s+)?(?:title|words)\s+\"?[A-ZА-ЯЁ0-9][^a-zа-яё]*$")
"""What is to stand on a picture, at the end of what it is of."""


def _with(plan: Plan, step: Step, ability: Ability, values: dict[str, str], request: Request) -> Plan:
    told = wording.with_values(step, ability, values, detect(request.text, request.language))
    return plan.model_copy(update={"steps": [told], "goal": told.title})


def _saying(match: re.Match[str]) -> str:
    words = match["words"].rstrip(" ,.-")
    whole = all(re.fullmatch(r"[^a-zа-яё]+", word) for word in words.split())
    return f'{match["sheet"]} that says "{words}"{match["words"][len(words):]}' if whole and re.search(r"[A-ZА-ЯЁ]{4,}", words) else match[0]


def _called(match: re.Match[str]) -> str:
    return f'มีข้อความ "{match["words_th"]}"' if match["words_th"] else f'{match["lead"]} "{match["words"]}"'


def _quoted(match: re.Match[str]) -> str:
    words = match["words"].rstrip(" ,.-")
    if not _LOUD.search(words):
        return match[0]
    lead = _LARGE.sub("title", match["lead"])
    return f'{lead} "{words}"{match["words"][len(words):]}'
