# ruff: noqa: E501 - patterns read better unbroken
"""What a new film is to show, told shot by shot behind what it is about: "a 15 s reel for the brewery, a pint being poured slow mo", «рилс: утро в обжарке,
дым, зёрна сыпятся, крупно. 12 сек». So is a picture told that has a camera's words: "a cover for a dentist, smile close up". The shots belong to what it is about; how long, which shape and what music stand beside them and are no shots.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.announcing.announcement import SHEET
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.left_out import said_without
from agent.local.imagery.lit import lit
from agent.local.several.counted import says_how
from agent.local.sounds.genres import as_near
from agent.local.words import normalise, tokens
from agent.patterns import lazy
from tools.plan import Plan

_HEAD = {
    "en": lazy(r"^(?P<head>[^,:;.]{0,60}?\b(?:videos?|vids?|reels?|shorts?|clips?|films?|tiktoks?)\b)(?:\s+(?:for|about|of|on)\s+(?P<of>[^,:;.]{2,60})|\s*(?P<colon>:)\s*(?P<first>[^,;.]{2,60}))\s*(?:(?P<colon2>:)|[,;.—–]|\s-\s)\s*(?P<rest>.+)$", re.IGNORECASE),
    "ru": lazy(r"^(?P<head>[^,:;.]{0,60}?(?<![а-яё])(?:ролик|видео|видос|рилс|шортс|клип|тикток|фильм)[а-яё]*)(?:\s+(?:для|про|об?)\s+(?P<of>[^,:;.]{2,60})|\s*(?P<colon>:)\s*(?P<first>[^,;.]{2,60}))\s*(?:(?P<colon2>:)|[,;.—–]|\s-\s)\s*(?P<rest>.+)$", re.IGNORECASE),
    "th": lazy(r"^(?P<head>[^,:;.]{0,24}?(?:คลิป|วิดีโอ|วีดีโอ|รีล))(?:เรื่อง|สำหรับ|ของ|ให้)?\s?(?P<of>[^,:;.\d]{2,40}?)\s*(?P<colon>:)\s*(?P<rest>.+)$"),
}
_PICTURE = {
    "en": lazy(r"^(?:(?P<head2>[^,:;.]{0,30}?\b(?:draw|paint|sketch)(?: me| us)?)\s+(?P<of2>[^,:;.]{2,60})|(?P<head>[^,:;.]{0,60}?\b(?:covers?|thumbnails?|pics?|pictures?|images?|illustrations?)\b(?: for (?:an? |the |my |our )?(?:reel|video|short|clip|story))?)\s+(?P<to>for|about|of|on)\s+(?P<of>[^,:;.]{2,60}))\s*(?:[,;.—–]|\s-\s)\s*(?P<rest>.+)$", re.IGNORECASE),
    "ru": lazy(r"^(?:(?P<head2>[^,:;.]{0,30}?(?<![а-яё])нарисуй(?:те)?(?: мне| нам)?)\s+(?!\d|картин|обложк|превью|иллюстр)(?P<of2>[^,:;.]{2,60})|(?P<head>[^,:;.]{0,60}?(?<![а-яё])(?:обложк|превью|картинк|иллюстраци|изображени)[а-яё]*(?: для (?:рилс|видео|ролик|шортс|клип|сторис)[а-яё]*)?)\s*(?P<to>про|об?|с|:)\s+(?P<of>[^,:;.]{2,60}))\s*(?:[,;.—–]|\s-\s)\s*(?P<rest>.+)$", re.IGNORECASE),
}
_SEVERAL = lazy(r"\b(?:each|separate|every)\b|(?<![а-яё])(?:кажд|отдельн|перв|втор)[а-яё]+|แต่ละ|ต่อไปนี้|หัวข้อ|ตาม|\b(?:\d{1,2}|two|three|four|five|six|both|several) (?:\w+ ){0,2}(?:videos|vids|reels|shorts|clips|films|tiktoks)\b|(?<![а-яё\d])(?:\d{1,2}|два|две|три|четыре|пять|несколько) (?:[а-яё]+ ){0,2}(?:ролик|видео|видос|рилс|шортс|клип)|\d\s?(?:คลิป|วิดีโอ|ตัว)", re.IGNORECASE)
_CUT = lazy(r"\s*[,;]\s*(?:(?:and|и)\s+)?|\.\s+|\s+(?:—|–|-)\s+")
_CUT_TH = lazy(r"\s*,\s*|\s+(?!\d|วิ|นาที)(?<!\d\s)")
_BY_EYE = lazy(
    r"\b(?:close[- ]?ups?|slow ?-?mo(?:tion)?|zoom(?:ing|s)?|time ?lapse|wide shot|panning|from above|[a-z]{3,}ing)\b|(?<![а-яё])(?:крупно|крупным планом|слоу-?мо|замедленно|сверху|[а-яё]{3,}(?:[ияаю]тся|[ие]тся|[ую]тся))(?![а-яё])|โคลสอัพ|ซูม|สโลว์", re.IGNORECASE,
)
"""What a camera shows: a shot goes by that."""
_NO_SHOT = lazy(
    r"[\d%\"$€£]|\b(?:man|woman|guy|girl|lady|male|female|someone|voice) (?:speaking|talking|narrating|reading)\b|\b(?:i|i'm|you|we|it|it's|they|he|she|that|this|please|pls|thanks?|cheers|make|add|put|use|post|publish|upload|write|send|keep|need|want|should|must|can|so|because|then|when|don'?t|not?|without|only|just|music|song|voice\w*|narrat\w+|subtitles?|captions?|text|title|logo|hashtags?|colou?rs?|style|tone|mood|vibes?|sale|free|off|open(?:ing)?|mon|tue|wed|thu|fri|sat|sun|\w+day|tomorrow|today|tonight|each|one|advert\w*|announc\w+|promot\w+|hiring|looking for|coming soon|booking|call|vertical|square|horizontal)\b"
    r"|(?<![а-яё])(?:я|ты|мы|вы|он[аио]?|это|этот|эту|мне|нам|пожалуйста|спасибо|сделай|добавь|поставь|используй|выложи|опубликуй|напиши|нужн[а-яё]+|надо|хочу|чтоб[ы]?|потом|когда|не|нет|без|только|музык[а-яё]*|песн[а-яё]*|голос[а-яё]*|озвучк[а-яё]*|субтитр[а-яё]*|подпис[а-яё]*|текст[а-яё]*|лого[а-яё]*|хештег[а-яё]*|цвет[а-яё]*|стил[а-яё]*|тон[а-яё]*|скидк[а-яё]*|акци[а-яё]*|распродаж[а-яё]*|открыти[а-яё]*|бесплатн[а-яё]*|завтра|сегодня|понедельник|вторник|сред[уы]|четверг|пятниц[уа]|суббот[уа]|воскресень[ея]|вертикальн[а-яё]*|квадратн[а-яё]*|горизонтальн[а-яё]*|каждый|записывай[а-яё]*|приходи[а-яё]*|звони[а-яё]*)(?![а-яё])"
    r"|ทำ|ใส่|เพิ่ม|โพสต์|เพลง|เสียง|ซับ|ข้อความ|โลโก้|ลด|โปร|ฟรี|เปิด|พรุ่งนี้|วันนี้|ช่วย|ขอ|นะ|ครับ|ค่ะ|แนวตั้ง|สี่เหลี่ยม", re.IGNORECASE,
)
"""Says how it is to be, what is to be done with it, or announces something."""
_AND = lazy(r"\band\b|(?<![а-яё])и(?![а-яё])|และ|กับ", re.IGNORECASE)
_QUOTED_LIST = lazy(r"\"[^\"]*[,.;:][^\"]*\"")
_PLURAL = lazy(r"\b(?:videos|vids|reels|shorts|clips|films|tiktoks|pics|pictures|images)$|(?<![а-яё])(?:ролики|видосы|рилсы|шортсы|клипы|фильмы|картинки)$", re.IGNORECASE)
_VIBES = lazy(r"^(?:[a-z]+ )*vibes?$", re.IGNORECASE)
_LONGEST, _MOST = 60, 500  # letters of a shot, and of a message


_SEEN_TH = lazy(
    r"^(?P<before>(?!.*(?:แต่ละ|ต่อไปนี้|\d\s?คลิป)).*?(?:คลิป|วิดีโอ|วีดีโอ|รีล).*?)\s(?:อยาก)?(?:ให้)?(?:มี|ใส่|เป็น|ขอ|โชว์|เอา)?ภาพ(?P<seen>(?!นิ่ง|นี้|นั้น|ประกอบ|ปก|หน้าปก|ชัด|คม|สว่าง|สวย|แนว|พวก|ที่|จาก|เบลอ|ขาวดำ|รวม|ถ่าย|วาด|การ์ตูน|เคลื่อน|จัตุรัส|ลักษณ์|ยนตร์|พจน์|เดิม|เก่า|ใหม่|อื่น|ๆ|\d)[\u0e00-\u0e7f]{3,50}?)(?:ด้วย|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*(?P<behind>(?:\s.*)?)$", re.DOTALL,
)
"""Thai: what is to be seen in a film, named as a picture: "วิดีโอแนะนำรีสอร์ต ภาพหมอกตอนเช้ากับระเบียงไม้"."""


def _seen_in_it(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a Thai film which is about that too; None for any other message."""
    match = _SEEN_TH.match(normalise(request.text))
    maker = next((ability for ability in index.abilities if ability.operation is None and {"topic", "pace", "music_level"} <= ability.tool.input.model_fields.keys()), None)
    if match is None or maker is None or _NO_SHOT.search(match["seen"]):
        return None
    plan = again(replace(request, text=f"{match['before']}{match['behind']}"))
    films = [step for step in plan.steps if step.tool == maker.tool.name and "topic" in step.args]
    if len(films) != 1:
        return None
    told = wording.with_values(films[0], maker, {"topic": f"{films[0].args['topic']}, {match['seen']}"}, detect(request.text, request.language))
    steps = [told if step is films[0] else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def shots(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of one film about all of it; None for any other message."""
    if request.question or request.attachments or request.earlier or len(request.text) > _MOST or "\n" in request.text or _QUOTED_LIST.search(request.text):
        return None
    if seen := _seen_in_it(request, index, again):
        return seen
    text = lit(normalise(request.text))
    language = detect(text, request.language)
    drawn = _PICTURE[language].match(text) if language in _PICTURE and not re.search(r"\d", text) else None
    match = drawn or (_HEAD[language].match(text) if language in _HEAD and not _SEVERAL.search(text) else None)
    fields = {"prompt", "palette", "details"} if drawn else {"topic", "pace", "music_level"}
    maker = next((ability for ability in index.abilities if ability.operation is None and fields <= ability.tool.input.model_fields.keys()), None)
    name = "prompt" if drawn else "topic"
    if match is None or maker is None:
        return None
    said = match.groupdict()
    about = (said["of"] or said.get("of2") or said.get("first") or "").strip()
    pieces = [piece.strip(" .!") for piece in (_CUT_TH if language == "th" else _CUT).split(match["rest"]) if piece.strip(" .!")]
    shown = [piece for piece in pieces if is_a_shot(piece, maker)]
    listed = said.get("colon") or said.get("colon2") or (drawn and not SHEET.search(text))
    named = shown == pieces and not _PLURAL.search(match["head"] or "") and _AND.search(shown[-1]) if shown else None  # "about tea, coffee and cocoa"
    if not shown or not (listed or named or any(_BY_EYE.search(piece) for piece in shown)) or _NO_SHOT.search(about):
        return None
    if drawn and said["head2"] and _things(text, about, pieces):
        return None
    vibes = [piece for piece in pieces if piece not in shown and _VIBES.match(piece) and not says_how(piece, maker)]
    how = [piece for piece in pieces if piece not in shown and piece not in vibes]
    asked = ", ".join([text[: match.start("rest")].rstrip(" ,;.—–-"), *how]) if drawn else _asked(match["head"], about, how, language)
    plan = again(replace(request, text=asked))
    film = plan.steps[0] if len(plan.steps) == 1 and plan.steps[0].tool == maker.tool.name else None
    if film is None or name not in film.args:
        return None
    told = wording.with_values(film, maker, {name: f"{film.args[name] if drawn else about}, {', '.join(shown)}"}, language)
    plan = as_near(plan.model_copy(update={"steps": [told], "goal": told.title}), ", ".join(how), index, language)
    return said_without(plan, ", ".join(vibes), language) if vibes and not plan.steps[0].title.endswith(")") else plan


def _things(text: str, about: str, pieces: list[str]) -> bool:
    """Whether things are named one after another, each a picture of its own: "draw me a cat, a house and a boat"."""
    last = _AND.split(pieces[-1])
    named = [about, *pieces[:-1], *last]
    return (len(last) > 1 or bool(re.search(r"[,;]\s*(?:and|и)\s", text, re.IGNORECASE))) and all(len(tokens(piece)) <= _WORDS for piece in named) and not any(_BY_EYE.search(piece) for piece in named)


def _asked(head: str, about: str, how: list[str], language: str) -> str:
    """The wish for the film without its shots."""
    to = {"en": " about ", "ru": " про ", "th": "เรื่อง"}[language]
    tail = (" " if language == "th" else ", ").join(how)
    return f"{head}{to}{about}" + (f"{' ' if language == 'th' else ', '}{tail}" if tail else "")


def is_a_shot(piece: str, maker: Ability) -> bool:
    """Whether a piece of a message names something to be seen, and no value, wish or fact."""
    return 1 < len(piece) <= _LONGEST and not _NO_SHOT.search(piece) and not says_how(piece, maker)


_WORDS = 2  # of a thing that is drawn by itself
