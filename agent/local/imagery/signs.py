# ruff: noqa: E501 - patterns read better unbroken
"""A sign or a notice, and the words that are to stand on it: "a sign for the door: back in 5 minutes", «табличка для гостей: со своей едой нельзя»,
"ทำป้ายบอกลูกค้าว่าห้ามนำอาหารเข้า". None of these words is a wish."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.filling import fill
from agent.local.drafting.said import Clause
from agent.local.words import STOP_WEIGHT, normalise, tokens
from agent.patterns import lazy
from tools.plan import Plan

_SAYS_EN = r"(?:that |which |to )?(?:says?|saying|reads?|reading|telling (?:people|customers|guests|visitors|everyone|them)(?: that)?|with (?:the )?(?:words?|text))\b\s*:?\s*"
_BEGINS_EN = r"(?=(?:we|we're|we are|please|pls|no|not|don't|do not|back|closed|open|caution|beware|danger|wet|thank|keep|mind|this way|ring|push|pull|cash|cards?|staff|customers|only)\b)"
_BEGINS_RU = r"(?=(?:закрыт|открыт|не |нет |без |вход|выход|просьб|просим|пожалуйста|осторожно|мы |у нас|по |со сво|скоро|перерыв|обед|оплат|звоните|стучите|работаем|только|уважаем|спасибо|руками))"
_BEGINS_TH = r"(?=กรุณา|โปรด|ห้าม|ปิด|เปิด|ระวัง|งด|ขออภัย|ขอบคุณ|ไม่|รับ|ร้าน|วันนี้|พรุ่งนี้|ทางเข้า|ทางออก|จ่าย|สแกน)"
_LIKE_EN = (
    r"(?:vertical|horizontal|landscape|portrait|square|big|large|small|little|nice|simple|plain|funny|cute|polite|friendly|new|proper|quick|a[345]|neon|wooden|vintage|retro|modern|minimal(?:ist)?"
    r"|red|blue|green|black|white|yellow|pink|orange|purple|teal|warning|welcome|door|shop|window|toilet|bathroom|kitchen|garden|gate|fridge|table|parking|price|chalkboard|hand-?painted)"
)
_SIGN = lazy(
    r"\W*(?:(?:please|pls|can you|could you|i|we|also|hey|hi)[\s,]+)*(?:(?:make|create|design|draw|print|do|need|want)(?: me| us)?\s+)?(?:(?:an?|the|one|another|our)\s+)?"
    rf"(?P<like>(?:{_LIKE_EN} ){{0,2}}?)(?:sign|notice|placard|signboard)(?!-?\s?up\b)(?: (?:for|on|at|by|in|to go on|to hang (?:on|in|at)) [^:,\"“«\n]{{2,40}}?)?(?:\s*[:—–]\s*|\s+-\s+|\s*,\s*{_BEGINS_EN}|\s+{_SAYS_EN}|\s*(?=[\"“«]))(?P<text>\S.*)"
    r"|\W*(?:(?:пожалуйста|нужн[аоы]|нужен|сделай|нарисуй|создай|распечатай|напечатай|хочу|надо)(?:те)?[\s,]+(?:мне |нам )?)*"
    rf"(?P<like_ru>(?:[а-яё-]+(?:ую|ая|ое|ый|ой) ){{0,2}}?)(?:табличк[ауи]|вывеск[ауи]|объявление (?=на (?:дверь|двери|вход|стену|окно|кассу)))(?:\s?(?:для|на|в|у) [^:,\"«\n]{{2,40}}?)?(?:\s*[:—–]\s*|\s+-\s+|\s*,\s*{_BEGINS_RU}|\s+(?:с (?:текстом|надписью|словами)|где написано|чтобы было написано|(?:о том,? )?что)\s*:?\s*|\s*(?=[\"«]))(?P<text_ru>\S.*)"
    r"|\s*(?:ช่วย|ขอ|อยากได้|ทำ|ออกแบบ|เอา|พิมพ์)*\s*ป้าย(?:หน้าร้าน|หน้าประตู|ห้องน้ำ|ตั้งโต๊ะ|ติด[\u0e00-\u0e7f]{1,12}?|สำหรับ[\u0e00-\u0e7f]{1,12}?)?\s*(?:ให้)?(?:หน่อย)?\s*"
    rf"(?:บอก(?:ลูกค้า|คน|ทุกคน|แขก)?ว่า|เขียนว่า|(?:ที่)?มีคำว่า|ว่า|:|\s{_BEGINS_TH}|(?=ห้าม|ระวัง|กรุณา|โปรด|งด(?!งาม)|ทางเข้า|ทางออก|ขอบคุณ|ขออภัย)|(?=[\"“]))\s*(?P<text_th>\S.*)",
    re.IGNORECASE,
)
_QUOTED = lazy(r"[\"“«](?P<inside>[^\"”»\n]+)[\"”»](?P<rest>.*)")
_ASKING = lazy(r"(?:[\s,.]|please|pls|thanks|пожалуйста|спасибо|ให้|หน่อย|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ|จ้า|ที)+$", re.IGNORECASE)
LEADS = lazy(r"^(?:and |with |и |с |มี|พร้อม|รูป)+", re.IGNORECASE)
SHEETS = {"en": "make a {like}poster that says \"{mask}\"", "ru": "сделай {like}постер с надписью «{mask}»", "th": "ทำโปสเตอร์เขียนว่า \"{mask}\""}
MASKS = {"en": "xqzvka", "ru": "щъжфка", "th": "ฃฅฃฅก"}
_LONGEST = 160


def sign(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a picture with the words of a sign on it; None for any other message."""
    text = normalise(request.text)
    match = _SIGN.fullmatch(text) if len(text) <= _LONGEST and not (request.question or request.attachments) else None
    drawn = index.whole("image.generate")
    if match is None or drawn is None:
        return None
    language = detect(text, request.language)
    tongue = "en" if match["text"] else "ru" if match["text_ru"] else "th"
    words, how = words_and_look(match["text"] or match["text_ru"] or match["text_th"], drawn)
    if not words:
        return None
    sheet = SHEETS[tongue].format(like=match["like"] or match["like_ru"] or "", mask=MASKS[tongue])
    plan = again(replace(request, text=f"{sheet}{how}"))
    if len(plan.steps) != 1 or plan.steps[0].tool != drawn.tool.name:
        return None
    seen = [piece for piece in map(str.strip, how.split(",")) if piece.strip(" .!") and not tells_how(piece, drawn)]
    shown = ", ".join(LEADS.sub("", piece).strip(" .!") for piece in seen) or words
    step = wording.with_values(plan.steps[0], drawn, {"title": words, "prompt": shown}, language)
    return Plan(goal=step.title, steps=[step])


def words_and_look(said: str, drawn: Ability) -> tuple[str, str]:
    """The words of a sign, and what is said behind them of how it is to look; no words where that is all."""
    if quoted := _QUOTED.fullmatch(said):
        return _capital(quoted["inside"].strip()), quoted["rest"]
    words, how = _ASKING.sub("", said), ""
    while words and (at := max(words.rfind(","), words.rfind(" สี"))) >= 0 and tells_how(words[at:].lstrip(" ,"), drawn):
        words, how = words[:at].rstrip(" ,"), f", {words[at:].lstrip(' ,')}{how}"
    return ("", "") if tells_how(words, drawn) else (_capital(words), how)


def tells_how(words: str, drawn: Ability) -> bool:
    """Whether words are no more than values of a picture: "red", "square", "สีแดง"."""
    spans = fill(drawn, Clause(words, words, asks=False)).spans
    told = [token for token in tokens(words) if token.base > STOP_WEIGHT]
    return bool(told) and all(any(start <= token.start < end for start, end in spans) for token in told)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
