# ruff: noqa: E501 - patterns read better unbroken
"""The words that are to stand on a picture, told without quotes and with where they go: "ขอรูปจรวดแล้วเขียนคำว่า ไปดวงจันทร์กัน บนรูปด้วยค่ะ", "draw a bee and
write on it: Busy every day", «нарисуй ракету и добавь надпись На Луну снизу». They are put in quotes, so that nobody takes the place or a courtesy for words,
or the words for another wish.
"""

from __future__ import annotations

import re

from agent.local.announcing.announcement import says_how_made
from agent.local.wordings.set_off import own_words
from agent.patterns import lazy

_LONGEST, _FEWEST, _MOST = 300, 2, 90
_POLITE_TH = r"(?:ให้|หน่อย|ที(?!่)|ด้วย|เลย|นะ|น้า|ค่ะ|ค่า|(?<!โย)คะ|ครับ|คับ|(?<!เ)จ้า|จ้ะ|\s)*"
_ENDS_TH = r"(?:ให้|หน่อย|ด้วย|เลย|(?<!ช)นะ)*(?:ค่ะ|(?<!โย)คะ|ครับ|คับ)"
"""Right behind the words; "ชนะ" is no courtesy."""
_SHEETS_TH = r"(?:รูปภาพ|รูป|ภาพ|โปสเตอร์|แบนเนอร์|ใบปลิว|ใบประกาศ|ปก|หน้าปก|แผ่นป้าย)"
_HEAD_TH = rf"^(?P<head>\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|อยากให้|ทำ|วาด|สร้าง|ออกแบบ|เจน|เอา)\s?){{0,4}}{_SHEETS_TH}(?!นี้|ที่ส่ง|เมื่อ|เดิม|ล่าสุด)[^\n\":]*?)"
_WHERE_TH = (
    r"(?:(?:ลงไป|ไว้|อยู่|ให้อยู่|ลง)?\s?(?:ที่)?(?:บน|ใน|ใต้|ข้างบน|ข้างล่าง|ด้านบน|ด้านล่าง|ตรงกลาง|กลาง|ตรงมุม|มุม(?:บน|ล่าง)?(?:ซ้าย|ขวา)?|ข้างใต้)(?:รูป|ภาพ|ปก|โปสเตอร์|นั้น|ของรูป|ของภาพ)*|ลงไป(?:ใน(?:รูป|ภาพ|ปก))?)"
)
_TH = lazy(
    rf"{_HEAD_TH}(?:{_POLITE_TH})(?:แล้วก็|แล้ว|และ|พร้อม|โดย)?\s?(?:ช่วย|ขอ|ให้)?"
    rf"(?:(?:เขียน|พิมพ์|ใส่|เพิ่ม|เติม|แปะ|มี|ขึ้น)\s?(?:คำ|ข้อความ|ตัวหนังสือ|ตัวอักษร|ประโยค)?\s?(?:{_WHERE_TH})?\s?(?:ไว้)?ว่า|(?:ใส่|เพิ่ม|เติม|แปะ|มี|พร้อม)(?:ข้อความ|ตัวหนังสือ|คำ)(?=\s)|(?:ข้อความ|ตัวหนังสือ|คำ)(?:{_WHERE_TH})(?:ว่า|คือ|:|\s)|(?:ข้อความ|ตัวหนังสือ)(?:ว่า|คือ|:)|(?P<how>(?:ตัวหนังสือ|ตัวอักษร|ข้อความ)(?:ตัว)?(?:ใหญ่|เล็ก|หนา|เด่น)(?:มาก)?\s?ๆ?)\s?(?:เขียน)?ว่า)"
    rf"\s*(?P<words>[^\n\":]+?)(?:\s+{_WHERE_TH})?(?P<rest>\s+(?:สี|โทน|สไตล์|แนวตั้ง|แนวนอน|พื้นหลัง|พื้น(?=สี)|ตัวหนังสือ|ขนาด)[^\n\"]*|\s*แล้ว(?:ก็)?(?:โพสต์|โพส|ลง|ทำ|ส่ง|ตั้ง)[^\n\"]*)?(?:\s+{_POLITE_TH}|{_ENDS_TH})?$"
)
_FIGURES = lazy(r"โปสเตอร์|ใบปลิว|แบนเนอร์|ใบประกาศ")
"""Of these, a line with a number in it may be one of several that are to stand there."""
_SHEETS_EN = r"(?:pictures?|pics?|images?|photos?|posters?|covers?|thumbnails?|banners?|flyers?|illustrations?|backgrounds?|cards?|postcards?|stickers?|invitations?)"
_HEAD_EN = rf"^(?P<head>\W*(?:(?:please|can you|could you|i need|i want|make|create|me|an?|the)\s+)*(?:(?:draw|paint)\s[^\n\":,;.]{{2,80}}?|(?:[a-z'-]+\s+){{0,6}}?{_SHEETS_EN}\b[^\n\":;.]{{0,80}}?))"
_ON_EN = r"(?:on|over|across|in|under|below|at the (?:top|bottom) of) (?:it|top|the (?:picture|image|poster|cover|banner|flyer|top|bottom|middle|cent(?:re|er)))"
_EN = lazy(
    rf"{_HEAD_EN}(?:,? and (?:then )?|, (?:then )?|\s+)(?:(?:write|put|print|add|place)(?: the)?(?: (?:words?|text|title|caption))?(?: {_ON_EN}\s*:?|\s*:)|(?:write|put|print|add|place) the (?:words?|text|title)|(?:the )?(?:text|words?|title)(?: on it)?\s*:|(?:with )?the words?(?= (?-i:[A-Z]))|(?:with |in )?(?P<how>(?:big|large|huge|bold|small) (?:text|letters|lettering|words?))(?: (?:saying|that says|reading))?:?)"
    rf"\s+(?P<words>[^\n\":]+?)(?:\s+{_ON_EN})?(?:,? please)?(?P<rest>)[\s.!]*$|{_HEAD_EN.replace('<head>', '<head2>')}(?:,? and (?:then )?|, (?:then )?)(?:write|print)\s+(?P<words2>[^\n\":]+?)\s+{_ON_EN}(?:,? please)?[\s.!]*$",
    re.IGNORECASE,
)
_SHEETS_RU = r"(?:картинк[а-яё]+|рисунок|изображени[а-яё]+|плакат[а-яё]*|постер[а-яё]*|обложк[а-яё]+|афиш[а-яё]+|баннер[а-яё]*|открытк[а-яё]+)"
_HEAD_RU = rf"^(?P<head>\W*(?:(?:пожалуйста|мне|нужн[а-яё]+|хочу|сделай|создай)(?:те)?\s+)*(?:нарисуй(?:те)?\s[^\n\":;.]{{2,80}}?|(?:[а-яё-]+\s+){{0,3}}?{_SHEETS_RU}(?![а-яё])[^\n\":;.]{{0,80}}?))"
_ON_RU = r"(?:(?:на|в|под) (?:ней|н[её]м|картинке|плакате|постере|обложке|афише|рисунке|ним|центре)|сверху|снизу|внизу|вверху|по центру|посередине)"
_RU = lazy(
    rf"{_HEAD_RU}(?:,? (?:и|а) (?:потом )?|,\s+|\s+)(?:(?:напиши|подпиши|добавь|поставь|помести|размести|сделай)(?:те)?(?: (?:надпись|слова|текст|фразу))?(?: {_ON_RU})?\s*:|(?:напиши|добавь|поставь|помести|размести|сделай)(?:те)?(?: {_ON_RU})? (?:надпись|слова|текст|фразу)(?: {_ON_RU})?|напиши(?:те)? {_ON_RU}|(?:(?:и|с) )?(?P<how>крупн[а-яё]+|больш[а-яё]+|жирн[а-яё]+|мелк[а-яё]+) (?:надпись(?:ю)?|текст(?:ом)?|букв[а-яё]+|заголов[а-яё]+)|(?:и|с) надписью)\s*:?"
    rf"\s+(?P<words>[^\n\":]+?)(?:\s+{_ON_RU})?(?:,? пожалуйста)?(?P<rest>)[\s.!]*$",
    re.IGNORECASE,
)
_WITH = {"th": ' มีข้อความว่า "{words}"', "en": ' with the words "{words}"', "ru": ' с надписью "{words}"'}
_ON_GROUND, _COLOURED = ' เขียนว่า "{words}"', lazy(r"พื้นหลัง|ฉากหลัง|โทน|สี")
_SHOWS = lazy(rf"{_SHEETS_TH}\s?(?:คลิป)?\s?[^\s]{{2,}}")
"""Shows more than the words."""
_NO_WORDS = lazy(
    r"อะไร|ยังไง|แบบไหน|ชื่อ(?:ร้าน|เพจ|ช่อง)$|\b(?:my|our|the) (?:name|logo|shop name|price|address|phone)\b|^(?:about|in|it)\b|(?<![а-яё])(?:назван[а-яё]+ (?:магазина|канала)|логотип|цен[уы])(?![а-яё])|"
    r"\b(?:and|then) (?:post|publish|make|draw|write|add)\b|(?<![а-яё])(?:и|потом) (?:выложи|опубликуй|сделай|нарисуй|добавь)(?![а-яё])",
    re.IGNORECASE,
)
"""Tells what is to be written and not the words, or goes on with another wish."""
_SEVERAL_LINES = lazy(r"\d.*[,;]|,.*\d")


def words_in_quotes(text: str) -> str:
    """The message with the words for its picture in quotes; as it was where it tells none, or has quotes already."""
    if len(text) > _LONGEST or "\n" in text:
        return text
    if re.search(r"[\"“«„]", text):
        return _picture_first(text)
    if capitals := _CAPITALS.match(text):
        return _in_capitals(capitals)
    for language, pattern in (("th", _TH), ("en", _EN), ("ru", _RU)):
        found = pattern.match(text)
        if found is None:
            continue
        parts = found.groupdict()
        head, words = parts["head"] or parts.get("head2") or "", (parts["words"] or parts.get("words2") or "").strip(" ,.;")
        if words[:1] in ("'", "‘") or not _FEWEST <= len(words) <= _MOST or _NO_WORDS.search(words) or _SEVERAL_LINES.search(words) or (parts.get("how") and "," in words):
            return text
        if language == "th" and re.search(r"\d", words) and _FIGURES.search(head):
            return text
        if ("," in head) if language != "th" else not _SHOWS.search(head):
            return text  # how it is to look stands between them, or it shows nothing but the words
        words, behind = own_words(words)
        if re.search(r"โพส|ลง", behind):
            return text  # where it goes out is read together with the words
        lead = _ON_GROUND if language == "th" and _COLOURED.search(head) and not _FIGURES.search(head) else _WITH[language]
        head = head.replace("ใบประกาศ", "โปสเตอร์", 1).rstrip(" ,")
        first, _, last = words.rpartition(",")
        words, looks = (first, f", {last.strip()}") if first and says_how_made(last) else (words, "")
        return f"{head}{_lettered(parts.get('how') or '', language, lead).format(words=words)}{f' {behind}' if behind else ''}{looks}{parts['rest'] or ''}"
    return text


def _lettered(how: str, language: str, lead: str) -> str:
    """What leads to the words, and how large they are to be."""
    if not how or language == "th":
        return f"{lead} {how}" if how else lead
    if language == "en":
        return f' with {how} "{{words}}"'
    return f"{lead} {'мелкими' if how.startswith('мелк') else 'крупными'} буквами"


_PUT_EN = lazy(r"^\W*(?:(?:please|can you|could you|i want you to)\s+)*(?:put|write|print|place)\s+(?:the (?:words?|text|quote)\s+)?(?P<words>[\"“][^\"“”]{2,120}[\"”])\s+(?:on|over|across)\s+(?P<thing>(?:an?|some)\s+(?:[a-z]+ )?(?:picture|photo|image|poster|background|card)s?(?: (?:of|with|showing) [^\"\n]{2,100})?)$", re.IGNORECASE)
_PUT_RU = lazy(r"^\W*(?:пожалуйста\s+)?(?:напиши|размести|помести|поставь)(?:те)?\s+(?:слова |текст |фразу |цитату )?(?P<words>[\"«][^\"«»]{2,120}[\"»])\s+на\s+(?P<thing>(?:картинке|фоне|открытке|плакате|изображении)(?: (?:с|со) [^\"\n]{2,100}| [а-яё]{4,}(?:ого|ой|а|и|ы|я)(?: [^\"\n]{2,80})?))$", re.IGNORECASE)
_ON_RU_TO = (("картинке", "картинка"), ("фоне", "фон"), ("открытке", "открытка"), ("плакате", "плакат"), ("изображении", "картинка"))
_QUOTE_EN = lazy(r"^(?P<ask>\W*(?:(?:please|can you|could you|i need|i want|make|create|me|us|an?|the)\s+)*)(?:[a-z]+ )?quote (?:picture|image|card|poster|graphic|post|pic)s?\s*[:,–—-]?\s*(?P<words>[\"“][^\"“”]{3,160}[\"”])(?P<rest>.*)$", re.IGNORECASE)


def _picture_first(text: str) -> str:
    """Words within quotes that are to be put on a picture, with the picture first: 'put "Be kind" on a picture of a sunrise'."""
    if found := _PUT_EN.match(text):
        return f"{found['thing']} with the words {found['words']}"
    if found := _PUT_RU.match(text):
        thing = next((found["thing"].replace(on, to, 1) for on, to in _ON_RU_TO if found["thing"].lower().startswith(on)), found["thing"])
        return f"{thing} с надписью {found['words']}"
    if found := _QUOTE_EN.match(text):
        return f"{found['ask']}poster that says {found['words']}{found['rest']}"
    return text


_CAPITALS = lazy(
    r"^(?P<head>(?i:[^\n:;]{0,80}?(?:\b(?:thumbnails?|covers?|posters?|banners?|preview)\b|(?<![а-яё])(?:превью|обложк|плакат|постер|баннер|афиш)[а-яё]*)(?:[^\n:;.]{0,80}?[^\w\s]|(?: (?:for|on|в|для|на) [\w ]{2,50}?)?)?))\s*[:,–—-]?\s*(?P<how>(?i:(?:with |in )?(?:big|large|huge) (?:text|letters)|(?:с )?крупн[а-яё]+ (?:надпись[а-яё]*|текст[а-яё]*))\s*:?\s*)?"
    r"(?P<words>(?:[A-ZА-ЯЁ0-9][A-ZА-ЯЁ0-9'’!?%-]*|[A-ZА-ЯЁ]{2,}[.,]?)(?:\s+[A-ZА-ЯЁ0-9'’!?%&-]+){1,9})\s*$"
)
"""A sheet and, behind it, nothing but words in capitals: "youtube thumbnail: I QUIT SUGAR FOR 30 DAYS"."""


def _in_capitals(found: re.Match[str]) -> str:
    """The words in capitals within quotes, where they are words."""
    letters = re.sub(r"[^A-ZА-ЯЁ]", "", found["words"])
    if "%" in found["words"] or len(letters) < 6 or len(re.findall(r"[A-ZА-ЯЁ]{2,}", found["words"])) < 2:
        return found[0]
    how = found["how"].strip(" :") if found["how"] else ""
    language = "ru" if re.search(r"[А-ЯЁ]", letters) else "en"
    lead = _lettered(re.sub(r"^(?:with|in|с) ", "", how, flags=re.IGNORECASE), language, _WITH[language])
    head = re.sub(r"[\s,]+(?:with )?(?:the )?(?:text|title|words)\s*:?\s*$|[\s,]+(?:с )?(?:текст(?:ом)?|надпись(?:ю)?)\s*:?\s*$", "", found["head"], flags=re.IGNORECASE)
    return f"{head.rstrip(' ,:–—-')}{lead.format(words=found['words'].strip())}"
