# ruff: noqa: E501 - patterns read better unbroken
"""A wish in the order in which most wishes are said: the verb first («ролик про зубы сделай»), ideas as ideas and no films ("5 reel ideas for a
cafe"), the script of a film as a script («сценарий рилса про ...», "สคริปต์รีลเรื่อง...")."""

from __future__ import annotations

import re

_THING_RU = r"(?:\d{1,2} |пару |несколько |короткий |короткое |какую-нибудь |какой-нибудь |мне )*(?:ролик|видео|видос|клип|рилс|шортс|песн|песенк|музык|мелоди|джингл|трек|картинк|рисун|плакат|постер|афиш|обложк|баннер|пост|подпис|сценари|текст|иде|тем|слоган|заголов|название)[а-яё]*"
_VERB_RU = r"(?:сделай|запиши|напиши|нарисуй|сними|придумай|сочини|создай|склей|собери|накидай|набросай|сваргань|замути|забацай|состряпай|сгенерируй|сгенери|подготовь|смонтируй)(?:те)?"
_VERB_LAST = re.compile(
    rf"^(?P<hi>(?:(?:привет|здравствуйте|ку|слушай|ну|а|и|пожалуйста)[\s,!.]+)*)(?P<object>{_THING_RU}(?:\s+(?!{_VERB_RU}(?![а-яё]))[^\s,.;:!?\"]+){{1,10}}?)\s+(?P<verb>{_VERB_RU})(?: пожалуйста| плиз| пж)?(?=\s*(?:[,.;!]|$|на \d|по \d))(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_IDEAS_OF = re.compile(
    r"\b(?:(?P<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a few|some|several) )?(?:new |fresh |good |fun )*(?:reels?|shorts?|tik ?toks?|videos?|clips?|youtube|instagram|content|story|stories)(?: (?:video|reel|post))? ideas (?:for(?! (?:me|us|you|them)\b)|about|on|of)\b"
    r"|(?<![а-яё])(?P<ru>иде[ийяю]|тем[ыу]?)\s+(?:для )?(?:рилс[а-яё]*|ролик[а-яё]*|шортс[а-яё]*|клип[а-яё]*|видео|сторис|тиктоков?|контента)\s+(?P<for>для|про|об?)\s+"
    r"|(?P<th>ไอเดีย(?:ทำ)?)(?:รีล|ชอร์ต|ติ๊กต็อก|tiktok|reels?|คอนเทนต์)(?=[^\w]*(?:เรื่อง|เกี่ยวกับ|\d|สำหรับ|ของ|ให้|ร้าน))", re.IGNORECASE,
)  # fmt: skip
_ABOUT_THAT = re.compile(r"(?<![а-яё])(?:про то|о том),? что\s+(?P<what>[^,.;:!?\n]{4,80})", re.IGNORECASE)
_LOUD_AND = re.compile(r"(?<=[a-z]) AND (?=[a-z])")
_SAME_TWICE = re.compile(r"\s*[,;]\s*(?:the )?(?:same|identical)(?: thing| content| one| text)? (?:twice|in both|for both|both times)(?=\s*(?:$|[,.;]))", re.IGNORECASE)
"""What goes without saying of one thing in two languages."""
_SCRIPT_OF = re.compile(
    r"\b(?P<en>scripts?) (?:for|of) (?:an?|my|the|our) (?:(?:short|vertical|tiktok|youtube|instagram) )*(?:reel|short|video|clip|tiktok)\b(?= (?:about|on)\b)"
    r"|(?<![а-яё])(?P<ru>(?:сценари|скрипт)[а-яё]*) (?:для )?(?:рилс|ролик|видео|шортс|клип)[а-яё]*(?= (?:про|об?)\s)"
    r"|(?P<th>สคริปต์|สคริปท์|สคริป|บทพูด)(?:ของ|สำหรับ)?(?:รีล|คลิป|วิดีโอ|วีดีโอ|ชอร์ต|tiktok|reels?)(?=\s?(?:เรื่อง|เกี่ยวกับ))", re.IGNORECASE,
)  # fmt: skip


_SPOKEN = re.compile(
    r"^(?P<lead>\W*(?:(?:please|can you|could you|пожалуйста|ну|а|и)[\s,]+)*)(?:record|tape)\s+(?P<en>(?:this |the (?:words|line|text|phrase) )?[\"“«][^\"”»]+[\"”»])[\s,]*(?:(?:in|with|using)\s+)?(?P<en_how>[^,;:.!?\"]{0,40}\b(?:voice|tone))\b(?P<en_rest>.*)$"
    r"|^(?P<lead_ru>\W*(?:(?:пожалуйста|ну|а|и)[\s,]+)*)запиши(?:те)?(?: мне| фразу| текст| слова)*:?\s+(?P<ru>[\"“«][^\"”»]+[\"”»])[\s,]*(?P<ru_how>[^,;:.!?\"]{0,40}(?<![а-яё])(?:голосом|тоном))(?![а-яё])(?P<ru_rest>.*)$"
    r"|^(?P<lead_th>\s*(?:ช่วย|รบกวน)?)(?:อัด|บันทึก)(?:เสียง)?(?:ว่า|คำว่า|ข้อความ|ประโยค)*\s*(?P<th>[\"“«][^\"”»]+[\"”»])\s*(?:ด้วย|เป็น|ใช้)?(?P<th_how>(?:น้ำ)?เสียง[\u0e00-\u0e7f]{0,30})(?P<th_rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""Words that are to be recorded in a voice: they are read aloud."""


def _read_aloud(match: re.Match[str]) -> str:
    key = next(key for key in ("en", "ru", "th") if match[key])
    words = re.sub(r"^(?:this|the (?:words|line|text|phrase))\s+", "", match[key], flags=re.IGNORECASE)
    verb = {"en": f"read this aloud {match['en_how']}", "ru": f"озвучь {match['ru_how']}", "th": f"อ่านออกเสียงด้วย{match['th_how']}"}[key]
    return f"{match['lead'] or match['lead_ru'] or match['lead_th'] or ''}{verb}: {words}{match[f'{key}_rest']}"


def in_usual_order(text: str) -> str:
    """The message put so; as it was when it says nothing in these ways."""
    if spoken := _SPOKEN.match(text):
        return _read_aloud(spoken)
    if (last := _VERB_LAST.match(text)) and not re.search(r"(?<![а-яё])(?:что|который|которая|чтобы|где)(?![а-яё])", last["object"]):
        verb = "сделай" if last["verb"].lower().startswith("запиши") else last["verb"]  # alone it is to remember
        text = f"{last['hi']}{verb} {last['object']}{last['rest']}"
    text = _ABOUT_THAT.sub(lambda match: f'про "{match["what"].strip()}"', text) if '"' not in text else text
    text = _LOUD_AND.sub(" and ", _SAME_TWICE.sub("", text))
    text = _IDEAS_OF.sub(_ideas, text)
    return _SCRIPT_OF.sub(lambda match: match["en"] or match["ru"] or match["th"], text)


def _ideas(match: re.Match[str]) -> str:
    if match["th"]:
        return f"{match['th']}คลิป"
    if match["ru"]:
        return f"{match['ru']} для роликов про " if match["for"].lower() != "для" else f"{match['ru']} роликов про "
    return f"{match['n'] + ' ' if match['n'] else ''}ideas for videos about"
