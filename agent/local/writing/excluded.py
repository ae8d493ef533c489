# ruff: noqa: E501 - patterns read better unbroken
"""What is not to be in what is made: "a slogan for a dentist, don't use the word smile", «без слова улыбка», «ideas, nothing with puppies»,
"ห้ามใช้คำว่ายิ้ม". It is no part of what the work is about. A picture shows nothing that is not asked for; of words and films nobody here can
promise it, and that is said with the plan.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.left_out import said_without
from agent.local.words import normalise, tokens
from agent.patterns import lazy
from tools.plan import Plan

_MUST = [
    lazy(r"[\s,;]*\b(?:and |it |they )*(?:with|must have|has to have|should have|using|containing|that (?:has|have|uses?|includes?)) (?P<x>the words? (?:\"[^\"]+\"|[\w'-]+))(?: in (?:it|them|each))?(?=\s*(?:[,.;!]|$))", re.IGNORECASE),
    lazy(r"[\s,;]*(?<![а-яё])(?:и |чтобы? (?:было|были) )*(?:со|с|используя)?\s*(?P<x>слов(?:ом|о|ами)\s+(?:\"[^\"]+\"|[\w-]+))(?=\s*(?:[,.;!]|$))", re.IGNORECASE),
    lazy(r"\s*(?:โดย|และ|ที่|ขอ|ให้|ต้อง)*(?:มี|ใช้|ใส่)(?P<x>คำว่า\s?(?:\"[^\"]+\"|[^\s,.]+?))(?:ด้วย|อยู่|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า)*(?=\s|[,.]|$)"),
]
"""Words that are to be in what is written: nobody here can promise that either."""
_WRITES = lazy(r"\b(?:slogans?|taglines?|mottos?|captions?|ideas?)\b|(?<![а-яё])(?:слоган|девиз|лозунг|подпис|иде[йяиюе])[а-яё]*|สโลแกน|คำขวัญ|คำโปรย|แคปชั่น|ไอเดีย", re.IGNORECASE)
_A_WORD = r"(?:\"[^\"]+\"|[\w'-]+)"
_WORDS = [
    lazy(
        rf"[\s,;.–—-]*\b(?:(?:but|and|please|just|you must|you should)[\s,]+)*(?:(?:don'?t|do not|never|not) (?:use|using|say|include|mention|write|put(?: in)?)|avoid(?:ing)?|without(?: (?:using|saying|mentioning))?|leave out|skip|minus|no)\s+(?P<x>(?:the |that |using )*(?:words?|term|phrase)\s+{_A_WORD}(?:(?:\s+(?:or|and)|\s*,)\s+{_A_WORD}(?=\s*(?:[,.;!]|$)))?)(?: (?:in it|in them|anywhere|at all|please))*",
        re.IGNORECASE,
    ),
    lazy(
        rf"[\s,;.–—-]*(?<![а-яё])(?:(?:но|и|а|только|пожалуйста|чтоб|чтобы|там|в н[её]м|в них)[\s,]+)*(?:без|не (?:используй|употребляй|пиши|говори|упоминай|вставляй|надо|нужно|было|должно быть)(?:те)?|избегай(?:те)?|не)\s+(?P<x>слов(?:а|о|ом)?\s+{_A_WORD}(?:\s+(?:и|или)\s+{_A_WORD}(?=\s*(?:[,.;!]|$)))?)",
        re.IGNORECASE,
    ),
    lazy(r"\s*(?:แต่|โดย|และ)?(?:ขอ)?(?:ห้าม|ไม่|อย่า|ไม่ต้อง|ไม่เอา|งด|เลี่ยง|ไม่อยากให้)(?:ให้)?(?:ใช้|มี|ใส่|พูด|เขียน)?(?P<x>คำว่า\s?(?:\"[^\"]+\"|[^\s,.]+?))(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|ด้วย|(?<!เ)จ้า)*(?=\s|[,.]|$)"),
]
"""Words that are not to be said."""
_ABOUT = [
    lazy(
        r"(?:\s*[,;.–—-]+|\s+(?=but|and))\s*(?:(?:but|and|just|please|only)[\s,]+)*(?:nothing|not anything)\s+(?P<x>(?:with|about|on|involving|featuring|to do with|that has|like)\s+(?:[\w'&-]+\s*){1,5})(?=\s*(?:[,.;!]|$))", re.IGNORECASE,
    ),
    lazy(
        r"(?:\s*[,;.–—-]+|\s+(?=но|только))\s*(?:(?:но|и|а|только|пожалуйста)[\s,]+)*(?:ничего|только не)\s+(?P<x>(?:не )?(?:про|об?|с|со|из|связанного с)\s+(?:[\w-]+\s*){1,4})(?=\s*(?:[,.;!]|$))", re.IGNORECASE,
    ),
    lazy(r"\s+(?:แต่)?(?:ไม่เอา|อย่า(?:พูด|ให้มี|ทำ)?|ห้าม(?:มี|พูด|ทำ)?|ไม่ต้อง(?:พูด|มี)?)(?P<x>(?:เรื่อง|เกี่ยวกับ|ถึง)\s?[^\s,.]+?)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|ด้วย|(?<!เ)จ้า)*(?=\s|[,.]|$)"),
]
"""What it is not to be about."""
_SEEN_EN = r"(?:people|persons?|humans?|faces?|hands?|fingers?|men|women|kids|children|animals|pets|puppies|kittens|dogs|cats|cars|buildings)"
_SEEN_RU = r"(?:людей|человека|лиц|лица|рук|руки|пальцев|мужчин|женщин|детей|животных|щенков|собак|котят|кошек|котов|машин)"
_SEEN_TH = r"(?:คน|มนุษย์|ใบหน้า|หน้าคน|มือ|นิ้ว|เด็ก|สัตว์|ลูกหมา|หมา|แมว|รถ)"
_READ_EN = r"(?:emojis?|hashtags?|puns?|clich[eé]s?|exclamation marks?|swear(?:ing| words)|slang|jargon)"
_READ_RU = r"(?:эмодзи|смайл(?:ик)?ов|хе?[эе]?штегов|каламбуров|штампов|клише|восклицательных знаков|мата|сленга|жаргона)"
_READ_TH = r"(?:อีโมจิ|อิโมจิ|แฮชแท็ก|แฮชแทก|มุก|คำหยาบ|ศัพท์แสลง)"


def _none_of(en: str, ru: str, th: str, apart: bool) -> list[re.Pattern[str]]:
    """What says that none of some things are to be there; `apart`: only behind a comma or "but"."""
    gap = r"(?:\s*[,;.–—-]+\s*|\s+(?=(?:but|and)\b))" if apart else r"[\s,;.–—-]*"
    gap_ru = r"(?:\s*[,;.–—-]+\s*|\s+(?=(?:но|и)(?![а-яё])))" if apart else r"[\s,;.–—-]*"
    return [
        re.compile(rf"{gap}\b(?:(?:but|and|or|with|please)\s+)*(?:no|without(?: any)?|not any)\s+(?P<x>{en}\b(?:(?:\s*,\s*|\s+)(?:(?:or|and|nor|no|without|any)\s+)*{en}\b)*)(?: (?:in it|on it|at all|either|too|please|allowed))*", re.IGNORECASE),
        re.compile(rf"{gap_ru}(?<![а-яё])(?:(?:но|и|а|пожалуйста)\s+)*(?:без|не надо|не нужно|чтобы? не было|никаких)\s+(?P<x>{ru}(?![а-яё])(?:(?:\s*,\s*|\s+)(?:(?:и|или|без|ни)\s+)*{ru}(?![а-яё]))*)(?: (?:тоже|совсем|вообще))*", re.IGNORECASE),
        re.compile(rf"\s*(?:แต่|และ|กับ|ก็)*(?:ไม่มี|ไม่เอา|ไม่ต้องมี|ไม่ต้องใส่|ไม่ใส่|ห้ามมี|ห้ามใส่|ไม่อยากให้มี|ไม่อยากได้)(?P<x>{th}(?:(?:และ|กับ|หรือ|\s)*{th})*)(?:ด้วย|เลย|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า)*(?=\s|[,.]|$)"),
    ]  # fmt: skip


_SEEN, _SEEN_APART = _none_of(_SEEN_EN, _SEEN_RU, _SEEN_TH, apart=False), _none_of(_SEEN_EN, _SEEN_RU, _SEEN_TH, apart=True)
_READ = _none_of(_READ_EN, _READ_RU, _READ_TH, apart=False)
_NOR = [
    lazy(rf"[\s,;.–—-]*\b(?:(?:no|oh|wait|and|actually)[\s,]+)*(?:no|without)\s+(?P<x>{_SEEN_EN}) (?:either|too)\b", re.IGNORECASE),
    lazy(rf"[\s,;.–—-]*(?<![а-яё])(?:(?:нет|ой|и|а)[\s,]+)*(?P<x>{_SEEN_RU})\s+тоже\s+(?:не надо|не нужно|нет|убери|без)(?![а-яё])", re.IGNORECASE),
    lazy(rf"\s*(?:แล้ว)?(?P<x>{_SEEN_TH})ก็(?:ไม่เอา|ไม่ต้อง(?:มี)?|ไม่มี)(?:ด้วย|เลย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*"),
]
"""Taken back within the message itself: «глина и руки, нет, рук тоже не надо». What was said of it before is meant no more."""
_PICTURE = lazy(
    r"\b(?:draw|pictures?|pics?|images?|posters?|banners?|flyers?|illustrations?|paint|stickers?|logos?|covers?|backgrounds?|photos?|thumbnails?)\b|(?<![а-яё])(?:нарису|картин|плакат|постер|афиш|баннер|иллюстрац|логотип|обложк|фон[аы]?(?![а-яё])|рисун|открытк|стикер|наклейк)[а-яё]*|วาด|รูป|ภาพ|โปสเตอร์|แบนเนอร์|โลโก้|ปก", re.IGNORECASE,
)
_ALWAYS = lazy(r"\b(?:always|never|from now on|in (?:all|every|any)|remember)\b|(?<![а-яё])(?:всегда|никогда|отныне|впредь|запомни)|ตลอด|ทุกครั้ง|จำไว้|ต่อไปนี้|จากนี้", re.IGNORECASE)
"""Says a rule for good, and nothing of one piece of work."""
_BUT_THIS = lazy(r"^\s*,?\s*(?:but|rather|instead|а|но|แต่)\s+(?:about|of|on|про|об?|เรื่อง)", re.IGNORECASE)
_FIELDS = ("topic", "prompt", "notes", "script")
_LEADS = lazy(r"^[\s,;.–—-]*(?:(?:but|and|or|please|just|but|но|и|а|или|пожалуйста|только(?! не)|чтобы?)(?![\wа-яё])[\s,]*|แต่|และ)*", re.IGNORECASE)
_MOST, _SHORTEST = 700, 6


def without_excluded(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a message without what is not to be in it; None for a message that excludes nothing, or makes nothing."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _MOST or _ALWAYS.search(text):
        return None
    rest, out = _parted(text)
    if not out or len(rest) < _SHORTEST:
        return None
    plan = again(replace(request, text=rest))
    if not plan.steps or not any(name in step.args for step in plan.steps for name in _FIELDS):
        return None
    pictures = {ability.tool.name for ability in index.abilities if ability.tool.domain == "image"}
    told = "" if all(step.tool in pictures for step in plan.steps) else ", ".join(dict.fromkeys(out))
    return said_without(plan, told, detect(text, request.language)) if told else plan


def _parted(text: str) -> tuple[str, list[str]]:
    """The message without what it excludes, and that in its words."""
    out: list[str] = []
    picture = _PICTURE.search(text) is not None
    must = _MUST if _WRITES.search(text) and not picture else []
    for pattern in [*_WORDS, *_ABOUT, *_NOR, *(_SEEN if picture else _SEEN_APART), *_READ, *must]:
        while (match := pattern.search(text)) and match.start() > 0 and not _BUT_THIS.match(text[match.end() :]):
            out.append(_LEADS.sub("", match[0]).strip())
            before = _without(text[: match.start()], match["x"].strip()) if pattern in _NOR else text[: match.start()]
            text = f"{before.rstrip(' ,;–—-')}{_joint(text[match.end() :])}".strip()
    return text, out


def _joint(behind: str) -> str:
    behind = behind.lstrip()
    return behind if not behind or behind[0] in ".,;!?" else f" {behind}"


def _without(said: str, thing: str) -> str:
    """What was said before, without the thing that is taken back."""
    stems = {token.stem for token in tokens(thing)}
    for token in reversed(tokens(said)):
        if token.stem in stems:
            before = re.sub(r"(?:\s*,|\s+(?:and|with|и|с|со))?\s*$", "", said[: token.start], flags=re.IGNORECASE)
            said = f"{before}{_joint(said[token.end :])}"
    return said
