# ruff: noqa: E501 - patterns read better unbroken
"""Words that are to be read aloud, put so that they are told apart from the order to read them: the order stands behind them ("announcement for the pool: lane
four is closed. read it slowly"), they stand behind a dash, how they are to be read is told last («озвучка для автоответчика: мы закрыты. Женский голос»), or they
are not there yet and written first («напиши текст про фикус и начитай»).
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.patterns import lazy

_READS_EN = r"(?:read|say|speak|voice|narrate|record|recite)"
_READS_RU = r"(?:прочитай|прочти|прочитать|озвучь|озвучить|зачитай|начитай|продекламируй|наговори)(?:те)?(?![а-яё])"
_HOW = (
    r"(?:[\s,]*(?:(?:slow(?:ly|er)?|quick(?:ly|er)?|fast(?:er)?|clearly|loudly|calmly|aloud|out loud|out|for me|to me|please|pls|thanks|a bit|a little|much|very|really|nice and|not too|rather|and|(?:in|with|by|using) (?:an? |the )?(?:[a-z']+ ){0,2}?(?:voice|man|woman|girl|guy|lady)|(?:fe)?male(?: voice)?|(?:wo)?man'?s voice|(?:wo)?man|girl|guy|lady|in (?:english|russian|thai)|at (?:a )?(?:speed )?\d(?:[.,]\d+)?(?:x| times)?(?: speed)?)\b"
    r"|(?:медленно|помедленнее|медленнее|быстро|побыстрее|быстрее|ч[её]тко|не ?спеша|не торопясь|пожалуйста|вслух|мне|немного|чуть|очень|(?:мужск|женск|приятн|спокойн|низк)[а-яё]+|голосом|голос|по-(?:русски|английски|тайски)|на (?:русском|английском|тайском)|(?:со |на )?скорост[а-яё]+ \d(?:[.,]\d+)?[xх]?|и)(?![а-яё])"
    r"|(?:อ่าน|ช้าๆ|ช้า|ช้าลง|เร็วๆ|เร็วขึ้น|เร็ว|ชัดๆ|ดังๆ|นิดนึง|นิดหน่อย|หน่อย|ด้วย|โดย|ใช้|เป็น|ขอ|เอา|เสียง(?:ผู้หญิง|ผู้ชาย|หญิง|ชาย)|ภาษา(?:ไทย|อังกฤษ|รัสเซีย)|ให้ฟัง|ให้|ครับ|ค่ะ|(?<!โย)คะ|นะ)))"
)
_ONLY_HOW = lazy(rf"{_HOW}{{1,10}}[\s.!]*", re.IGNORECASE)
_RUN = lazy(rf"{_HOW}{{1,10}}", re.IGNORECASE)
_VOICE_SAID = lazy(r"voice|male\b|man'?s|woman'?s|slow|fast|speed|aloud|голос|медленн|быстр|скорост|вслух|по-|เสียง|ช้า|เร็ว|ภาษา", re.IGNORECASE)
_ORDER_BEHIND = lazy(
    rf"^(?P<head>[^:\"\n]{{3,70}}):\s+(?P<words>[^\n]{{3,600}}?(?:[.!?;,]|\s[-–—]+))\s+(?:(?:please|pls|can you|could you|and)\s+)*(?P<order>{_READS_EN}\s+(?:it|this|that|them|these)\b(?P<how_en>{_HOW}{{0,10}})|(?:пожалуйста\s+)?{_READS_RU}(?:\s+(?:это|его|её|их|текст))?(?P<how_ru>{_HOW}{{0,10}}))[\s.!]*$"
    rf"|^(?P<head_th>[^:\"\n]{{3,70}}):\s*(?P<words_th>[^\n]{{3,600}}?)\s+(?:ช่วย|ขอ|รบกวน)?(?:อ่าน(?:ออกเสียง)?|พากย์)(?P<how_th>{_HOW}{{0,10}})\s*$", re.IGNORECASE,
)
"""What it is for, the words, and the order to read them."""
_DASHED = lazy(
    rf"^\W*(?:(?:please|can you|can u|could you|hey|now)\s+)*{_READS_EN}\s+(?:(?:this|that|it|the following|these words|this text|this line|(?:my|our|the) \w+)\b)?(?P<how>{_HOW}{{0,10}})\s+[-–—]+\s+(?P<words>[^\n\"]{{3,}})$"
    rf"|^\W*(?:(?:пожалуйста|можешь|а|ну)\s+)*{_READS_RU}(?:\s+(?:это|вот это|текст|следующее))?(?P<how_ru>{_HOW}{{0,10}})\s+[-–—]+\s+(?P<words_ru>[^\n\"]{{3,}})$", re.IGNORECASE,
)
_NAMED = lazy(
    rf"^(?P<head>\W*(?:(?:please|can you|could you|i need|we need|need|make|create|do|record|me|us|an?|the|our|my|short|quick|нужн[аоы]?|надо|сделай(?:те)?|запиши(?:те)?|мне|нам|пожалуйста|коротк[а-яё]+)\s+){{0,6}}(?:(?:voice ?-?(?:mail|over|message|note|recording)|(?:audio|voice|spoken|phone|voice ?mail|tannoy|loudspeaker) (?:greeting|announcement|message)|answering machine (?:message|greeting)|{_READS_EN} (?:this|the following))|озвучк[ауи]|голосов(?:ое|ую|ой)(?: (?:сообщение|приветствие|открытк[ау]|объявление))?|аудио(?:-?(?:объявление|сообщение|приветствие|запись)| из (?:этого )?текста)|(?:приветствие|объявление)(?= (?:для|на|в) (?:автоответчик|громк|подкаст|радио))|{_READS_RU}|скажи(?:те)?)(?![a-zа-яё])[^:\n]{{0,70}}):\s+(?P<words>\S[^\n]{{2,600}})$", re.IGNORECASE,
)
"""Something that is spoken, by what it is called, and its words."""
_SENTENCES = lazy(r"(?<=[.!?;])\s+|\s+[-–—]+\s+|,\s+(?=(?:in |with |by |(?:fe)?male|slow|fast|женск|мужск|помедлен|медлен|побыстр|быстр|голос))", re.IGNORECASE)
_OTHER = lazy(
    r"\b(?:videos?|vids?|reels?|shorts?|clips?|films?|pics?|pictures?|images?|posters?|flyers?|banners?|captions?|posts?|scripts?|slogans?|ideas|remember|translate|publish|schedule|music|songs?|subtitles?)\b"
    r"|(?<![а-яё])(?:видео|видос|ролик|рилс|клип|фильм|картин|плакат|постер|афиш|баннер|подпис|пост(?!ав|упи|оя)|сценари|слоган|запомни|переведи|опубликуй|музык|песн|субтитр)[а-яё]*|คลิป|วิดีโอ|รีล|รูป|ภาพ|โปสเตอร์|แคปชั|โพสต์|สคริปต์|สโลแกน|เพลง|ดนตรี", re.IGNORECASE,
)
_AND_READ = lazy(
    rf"(?P<wrote>^\W*(?:(?:please|can you|could you|hey|now)\s+)*(?:write|make up|compose|come up with|draft|create)\s[^,.;:!?\"\n]{{3,120}}?),?\s+(?:and then|and|then)\s+{_READS_EN}\s+(?:it|them|that|this)(?:\s+(?:out loud|out|aloud|back))?\s+(?:to|for)\s+(?:me|us|(?:the|my|our)\s+\w+)\b"
    rf"|(?P<wrote_ru>^\W*(?:(?:пожалуйста|можешь|а|ну|привет)[\s,]+)*(?:напиши|придумай|сочини|составь|набросай)(?:те)?\s[^.;:!?\"\n]{{3,120}}?)(?:\s*,)?\s+(?:(?:и|а)\s+(?:потом\s+|затем\s+|тут же\s+|сразу\s+)?|потом\s+|затем\s+){_READS_RU}(?:\s+(?:его|её|их|это|мне|нам|вслух)(?![а-яё]))*(?=\s*(?:$|[,.;!]|\s(?:мужск|женск|медлен|помедлен|быстр|побыстр|спокойн|ч[её]тко|по-|на\s|голосом|с\s)))", re.IGNORECASE,
)
_THIS = lazy(
    rf"^\W*(?:(?:please|can you|could you|hey|now)\s+)*(?P<en>{_READS_EN}\s+(?:me\s+)?(?:this|that|the|my)\s+(?:article|story|text|page|letter|news|blog post|chapter|essay|passage|recipe|speech)(?=\s|\W*$)(?:\s+(?:out loud|aloud|out))?(?:\s+(?:to|for)\s+(?:me|us))?)(?P<how_en>{_HOW}{{0,6}})\W*$"
    rf"|^\W*(?:(?:пожалуйста|можешь|а|ну)\s+)*(?P<ru>{_READS_RU}\s+(?:(?:мне|нам|вслух|пожалуйста)\s+)*эт(?:у|от|о|и)\s+(?:статью|текст|рассказ|историю|страницу|письмо|новост[ьи]|главу|сочинение|отрывок|рецепт|речь|сказку|стих)(?:\s+вслух)?)(?P<how_ru>{_HOW}{{0,6}})\W*$"
    rf"|^\s*(?:ช่วย|ขอ|รบกวน)?(?P<th>อ่าน(?:ออกเสียง)?(?:บทความ|ข่าว|นิทาน|เรื่อง|จดหมาย|เนื้อหา|สูตร)นี้)(?P<how_th>{_HOW}{{0,6}})\s*$", re.IGNORECASE,
)
"""Something is to be read that nobody has told."""
_TALE = lazy(
    rf"^\W*(?:(?:please|can you|could you|hey|now|i want you to)\s+)*(?P<verb>{_READS_EN})\s+(?:(?:me|us|him|her|them|my \w+|the \w+)\s+)?(?:out\s+)?an?\s+(?P<en>(?:[a-z-]+\s+){{0,3}}?(?:stor(?:y|ies)|tale|fairy-?tale|fable|poem|rhyme|limerick)\s+(?:about|of)\s+[^,.;:!?\"\n]{{2,80}}?)(?P<how_en>{_HOW}{{0,10}})\W*$"
    rf"|^\W*(?:(?:пожалуйста|можешь|а|ну)\s+)*(?:{_READS_RU}|почитай(?:те)?)\s+(?:(?:мне|нам|вслух|ребёнку|детям|сыну|дочке|малышам)\s+)*(?P<ru>(?:[а-яё]+(?:ую|ой|ий|ый)\s+)?(?:сказк|историю|рассказ|басн|стих)[а-яё]*(?:\s+на ночь)?\s+(?:про|об?)\s+[^,.;:!?\"\n]{{2,80}}?)(?:\s+на ночь)?(?P<how_ru>{_HOW}{{0,10}})\W*$"
    rf"|^\s*(?:ช่วย|ขอ|รบกวน)?อ่าน(?P<th>(?:นิทาน|เรื่องสั้น|กลอน)(?:เรื่อง|เกี่ยวกับ)[^,.;:!?\"\n]{{2,60}}?)(?:ให้(?:ลูก|หลาน|เด็กๆ|หนู|ผม|ฉัน)?ฟัง)?(?P<how_th>{_HOW}{{0,6}})\s*$", re.IGNORECASE,
)
"""A tale that is to be heard, and is not there yet."""
_MADE = {"en": "write a {tale} and read it aloud{how}", "ru": "сочини {tale} и прочитай вслух{how}", "th": "แต่ง{tale}แล้วอ่านออกเสียง{how}"}
_CALMLY = lazy(r"(?:[\s,]*\b(?:and\s+)?calmly\b|[\s,]*(?<![а-яё])(?:и\s+)?спокойно(?![а-яё]))(?:\s+(?:and|и)(?=\s))?", re.IGNORECASE)
"""A manner that no voice here has."""
_TEXT = {"en": "read this text out loud", "ru": "прочитай этот текст вслух", "th": "อ่านออกเสียงข้อความนี้"}
_SPEED = lazy(r"(?:(?P<ru>(?:со |на )?скорост(?:ь|ью|и)(?: речи| чтения)?\s*[:=]?\s*)|(?P<en>\b(?:at )?(?:a )?speed (?:of )?))(?P<n>[0-3](?:[.,]\d{1,2})?)\s?(?:x|х)?(?![\d%]|\s?(?:час|мин|сек|км|%|mb|м))", re.IGNORECASE)
_SAYS = lazy(rf"\b(?:{_READS_EN}|audio|voice)\b|(?<![а-яё])(?:{_READS_RU}|озвуч|аудио)", re.IGNORECASE)
_QUOTES = str.maketrans(dict.fromkeys('"«»“”„', "'"))
_READ = {"en": "read aloud{how}: \"{words}\"", "ru": "прочитай вслух{how}: \"{words}\"", "th": "อ่านออกเสียง{how} \"{words}\""}
_LONGEST = 800


def as_reading(request: Request) -> Request:
    """The message so; as it was where it tells no words that are read aloud."""
    if request.question or request.attachments or len(request.text) > _LONGEST:
        return request
    text = request.text
    if _SAYS.search(text):
        text = _SPEED.sub(lambda found: f"на скорости {found['n'].replace(',', '.')}x" if found["ru"] else f"at {found['n'].replace(',', '.')}x speed", text)
    text = _behind_the_words(text) or _dashed(text) or _told_last(text) or _of_this(text) or _AND_READ.sub(lambda found: f"{found['wrote']} and read it aloud" if found["wrote"] else f"{found['wrote_ru']} и прочитай вслух", text)
    return replace(request, text=text) if text != request.text else request


def _behind_the_words(text: str) -> str:
    found = _ORDER_BEHIND.match(text)
    if found is None or _OTHER.search(found["head"] or found["head_th"]):
        return ""
    if found["head_th"]:
        return _put("th", found["words_th"], found["how_th"])
    return _put("ru" if found["how_ru"] is not None else "en", found["words"], found["how_en"] or found["how_ru"] or "")


def _dashed(text: str) -> str:
    found = _DASHED.match(text)
    if found is None:
        return ""
    return _put("ru", found["words_ru"], found["how_ru"]) if found["words_ru"] else _put("en", found["words"], found["how"])


def _of_this(text: str) -> str:
    if tale := _TALE.match(text):
        language = next(name for name in _MADE if tale[name])
        how = (tale[f"how_{language}"] or "").strip(" ,.")
        return _MADE[language].format(tale=tale[language].strip(), how=f" {how}" if how else "")
    found = _THIS.match(text)
    language = next(name for name in _TEXT if found[name]) if found else ""
    return f"{_TEXT[language]} {_CALMLY.sub('', found[f'how_{language}']).strip()}".strip() if found else ""


def _told_last(text: str) -> str:
    """The words of what is named, without how they are to be read, which is told behind them or before."""
    found = _NAMED.match(text)
    if found is None or _OTHER.search(found["head"]):
        return ""
    parts = [part for part in _SENTENCES.split(found["words"]) if part.strip()]
    at = len(found["words"])
    while len(parts) > 1 and _ONLY_HOW.fullmatch(parts[-1]) and (_VOICE_SAID.search(parts[-1]) or len(parts) > 2):
        at = found["words"].rindex(parts.pop(), 0, at)
    words, how = found["words"][:at], found["words"][at:]
    russian = re.search("[а-яё]", found["head"], re.IGNORECASE) is not None
    if not how and (re.match(rf"\W*(?:{_READS_EN}|{_READS_RU}|скажи)", found["head"], re.IGNORECASE) or '"' in text or not russian):
        return ""
    told = "".join(part[0] for part in _RUN.finditer(found["head"]) if _VOICE_SAID.search(part[0]) and "voice-" not in part[0])
    return _put("ru" if russian else "en", words, f"{told} {how}")


def _put(language: str, words: str, how: str) -> str:
    """The order first, and the words within quotes."""
    words = re.sub(r"[\s,;–—-]+$", "", words.strip().translate(_QUOTES)).strip()
    how = " ".join(how.replace(".", " . ").split()).replace(" . ", ".").strip(" .,!")
    return _READ[language].format(how=f" {how}" if how else "", words=words.strip("'"))
