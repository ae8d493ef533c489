# ruff: noqa: E501 - patterns read better unbroken
"""A piece of a message that only says how the thing before it is to be: "dreamy music", "voice a bit slower", "documentary feel".

It is headed by what a field of something made is called, and asks for nothing of its own, though some of its words may be known to no
field: then the thing is made without them, and is not another thing.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_FIELD_EN = (
    r"voice-?overs?|voices?|narrat(?:or|ion)s?|music|soundtracks?|beats?|subtitles?|captions|subs|tone|mood|vibes?|feel(?:ing)?|look|style|aesthetics?|colou?rs?|palette"
    r"|pac(?:e|ing)|tempo|format|cuts|editing|talking|speech|delivery|animations?|transitions?|fonts?|typography"
)
_FIELD_RU = (
    r"голос\w*|озвучк\w*|диктор\w*|музык\w*|музон\w*|саундтрек\w*|субтитр\w*|титр\w*|тон(?:а|ом|е|у)?|настроени\w*|стил\w*|цвет(?:а|ом|ов|ах|ами)?|палитр\w*|гамм\w*"
    r"|темп\w*|ритм\w*|монтаж\w*|формат\w*|подач\w*|шрифт\w*|атмосфер\w*|вайб\w*|говорить|речь|речи"
)
_FIELD_TH = r"เสียง(?!ดัง|รบกวน)|เพลง|ดนตรี|ซับ(?:ไตเติล)?|คำบรรยาย|โทน|สี|สไตล์|จังหวะ|พากย์|แนว(?!ตั้ง|นอน)|มู้ด|อารมณ์|ภาษา|ตัวหนังสือ|พูด|ฟอนต์|บรรยากาศ"
_LEAD_EN = r"(?:(?:and|but|with|use|using|keep|have|want|need|i want|i'd like|we want|please|pls|just|maybe|only|also|plus|some|an?|the|in|it needs|needs|should have|let's have|give it|add|put)\s+)*"
_LEAD_RU = r"(?:(?:и|а|но|с|со|под|в|пусть(?: будет)?|чтобы?|был[аои]?|добавь|поставь|сделай|хочу|нужн\w+|надо|только|просто|пожалуйста|плиз)\s+)*"
_LEAD_TH = r"(?:และ|กับ|แต่|แล้วก็|ขอ|เอา|ใช้|ใส่|มี|อยากได้|ช่วย|ให้|พร้อม|เป็น|\s)*"
_HOW = lazy(
    rf"\W*{_LEAD_EN}(?:the |a |an )?(?:(?!(?:no|not|without|about|for|of|my|our|his|her|this|that)\b)[\w'’%-]+[\s,]+(?:and |but |or )?){{0,6}}?(?:{_FIELD_EN})(?![\w-])(?:\s+(?:is|are|should be|to be|must be|will be|can be))?(?:[\s,:-]+(?!(?:about|of|for)\b)[\w'’%-]+){{0,6}}\W*"
    rf"|\W*{_LEAD_RU}(?:(?!(?:без|не|нет|про|об?|мо\w+|наш\w+|эт\w+)\s)[\w-]+[\s,]+(?:и |но |или )?){{0,5}}?(?:{_FIELD_RU})(?![\w-])(?:[\s,:—–-]+(?!(?:про|об?)\s)[\w%-]+){{0,6}}\W*"
    rf"|\W*{_LEAD_TH}(?:{_FIELD_TH})[\u0e00-\u0e7f\w\s]{{0,30}}\W*",
    re.IGNORECASE,
)
_ANOTHER = lazy(
    r"^\W*(?:is|are|was|were|do|did|does|can|could|will|would|have|has)\b|\b(?:video|short|clip|reel|film|picture|poster|thumbnail|cover|image|photo|logo|script|caption|description|hashtags?|titles?|ideas?|song|track|file|mp3|wav|frame|post|publish|upload|send|schedule|report"
    r"|compose|write|draw|generate|create|record|read|cut|trim|remove|clean|fix|extract|save|export|remember|forget|always|never|what|which|how|why|when|where|who|turn|into|it|them|too|louder|quieter|than|instead|change|swap|replace|same)\b"
    r"|(?<!\w)(?:видео|ролик|клип|рилс|шортс|картинк|постер|плакат|обложк|фото|логотип|сценари|подпис|описани|хэштег|хештег|заголовк|идеи|идей|песн|трек|файл|мп3|mp3|кадр|выложи|опубликуй|отправь|запланируй|отч[её]т"
    r"|сочини|напиши|нарисуй|создай|запиши|прочитай|озвучь|вырежи|обрежь|убери|удали|почисти|сохрани|запомни|забудь|всегда|никогда|что|како[йе]|как|почему|зачем|откуда|когда|где|кто|сколько|слишком|громче|тише|вместо|поменяй|замени|такой же|тот же)\w*"
    r"|วิดีโอ|วีดีโอ|คลิป|(?<!ดนต)รีล|รูป|ภาพ|โปสเตอร์|ปก|โลโก้|สคริปต์|บท|แคปชั่?น|แฮชแท็ก|ชื่อ|ไอเดีย|ไฟล์|โพสต์|ลง|เผยแพร่|แต่ง|เขียน|วาด|สร้าง|อ่าน|ตัด|ลบ|จำ|ลืม|อะไร|ทำไม|ไหม|มั้ย|เมื่อไ|เท่าไ|เกินไป|ไปหน่อย|กว่า|เปลี่ยน|แทน|เรื่อง|เกี่ยวกับ",
    re.IGNORECASE,
)
"""Another thing is made or done, asked about or found fault with."""
_AS_SAID = lazy(rf"^(?P<lead>\W*{_LEAD_EN}(?:the )?)(?P<field>music|voice|narrator|narration|tone|mood|style|palette|pace)\b(?:\s+(?:is|are|should be|to be|must be|will be|can be))?[\s:,-]+(?P<how>[\w'’][\w'’ %-]*?)\s*$", re.IGNORECASE)
_COLOUR = r"(?:(?:light|dark|pale|deep|bright|soft|pastel|neon|warm|cool) )?(?:red|yellow|orange|green|blue|purple|violet|pink|black|white|gr[ea]y|brown|gold|golden|silver|beige|cream|teal|navy|turquoise|burgundy)s?"
_COLOURS = lazy(
    rf"\W*{_LEAD_EN}{_COLOUR}(?:(?:,|/| and|&|,? and) ?{_COLOUR})*(?: (?:please|theme|tones?|palette|scheme|accents?))?(?:,? (?:like|as (?:in|on)|from|to match|matching|same as) (?:our|my|the) (?:\w+ )?(?:logo|brand|website|shop|packaging|branding|page|channel))?\W*",
    re.IGNORECASE,
)
"""Nothing but colours: "blue and white like our logo"."""
_THEN = lazy(r"\b(?:then|потом|затем)\b|แล้ว", re.IGNORECASE)
"""Something else is done afterwards."""
_MOST = 80  # characters


def only_says_how(text: str, glue: str = "") -> bool:
    """Whether a piece of a message says no more than how something is to be that was wished for before it. `glue`: what stands between."""
    return not _THEN.search(glue) and len(text) <= _MOST and '"' not in text and (
        _COLOURS.fullmatch(text) is not None or (not _ANOTHER.search(text) and _HOW.fullmatch(text) is not None)
    )


def in_field_words(text: str) -> str:
    """Such a piece as the fields' own words have it: "music lofi" is "lofi music"."""
    found = _AS_SAID.match(text)
    if not found or re.match(r"(?:in|on|by|with|from|at|under|and)\b", found["how"], re.IGNORECASE):
        return text
    return f"{found['lead']}{found['how']} {found['field']}"
