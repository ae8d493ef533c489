# ruff: noqa: E501 - patterns read better unbroken
"""A story, a post or a picture that says some words: "story saying we are closed on monday", «сторис со словами мы закрыты», "ทำสตอรี่เขียนว่าร้านปิดวันจันทร์". It is a
picture with these words, a story an upright one; none of the words is a wish, and nobody is to write or to speak them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.imagery.signs import LEADS, MASKS, SHEETS, tells_how, words_and_look
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_LONGEST, _WORDS = 300, 140
_ON_EN = r"(?:instagram|insta|ig|facebook|fb|tiktok|whats ?app)"
_LIKE_EN = r"(?:(?:vertical|horizontal|landscape|portrait|square|nice|simple|plain|funny|cute|short|quick|new|little|small|big|red|blue|green|black|white|yellow|pink|orange|purple|teal|dark|pastel|minimal(?:ist)?) ){0,2}"
_ASKS_EN = r"\W*(?:(?:hi|hey|please|pls|also|now|ok|can|could|you|u|i|i'd|we|would|need|want|like|to|make|create|draw|design|do|give|get|me|us|another|an?|the|one)[\s,]+){0,8}"
_SAYS_EN = r"(?:(?:that |which |just |to )?(?:saying|says?|reading|reads?)\b(?: that)?|(?:that )?tell(?:s|ing)?(?: (?:people|customers|guests|everyone|everybody|them|followers))?(?: that)?|with (?:the |this )?(?:words?|text|message|writing|phrase)(?: on it| in it)?|,? ?(?:the )?text(?! only)(?: is)?(?=\s|:)|with (?=[\"“«])|:(?=\s*[\"“«])|that (?=(?:we|our|the|my|i|tours?|shop|it)\b))"
_EN = lazy(
    rf"{_ASKS_EN}(?P<like>{_LIKE_EN})(?:(?P<on>{_ON_EN}) )?(?P<noun>story|stories|post(?!-?\s?it)|picture|pic|image)(?: (?:picture|pic|image|post|card))?(?: (?:for|on|to) (?:my |our |the )?(?P<on2>{_ON_EN}))?\s*,?\s*(?P<says>{_SAYS_EN})\s*:?\s*(?P<text>\S.*)",
    re.IGNORECASE,
)
_ON_RU = r"(?:инстаграм[а-яё]*|инст[аеуы]|фейсбук[а-яё]*|тик-?ток[а-яё]*|вк)"
_ASKS_RU = r"\W*(?:(?:привет|пожалуйста|плиз|мне|нам|ещё|теперь|а|и|давай|нуж(?:ен|на|но|ны)|надо|хочу|сделай|сделать|нарисуй|создай|можешь)(?:те)?[\s,]+){0,6}"
_RU = lazy(
    rf"{_ASKS_RU}(?P<like>(?:[а-яё-]+(?:ую|ая|ое|ый|ой) ){{0,2}}?)(?:(?P<on>инста|instagram)[- ]?)?(?P<noun>сторис|сториз|сторик|истори[юя]|пост|картинк[ауи]|картиночк[ауи])(?:\s+(?:для|в|на)\s+(?P<on2>{_ON_RU}))?\s*,?\s*"
    r"(?:с (?:таким |этим )?(?:текстом|надписью|фразой)|со словами|с (?=[\"«])|где (?:будет |было |бы )*(?:написано|сказано)|на котор(?:ой|ом) (?:будет )?(?:написано|сказано)|чтобы (?:там |на ней )?было написано|с сообщением|текст(?=\s?:)|и текст(?=\s?:))(?:[\s,]+что)?\s*:?\s*(?P<text>\S.*)",
    re.IGNORECASE,
)
_ON_TH = r"(?:ไอจี|ig|อินสตาแกรม|เฟส(?:บุ๊ก|บุ๊ค)?|เฟซ(?:บุ๊ก)?|ติ๊กต็อก|ติ๊กต่อก|instagram|facebook)"
_TH = lazy(
    rf"\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|เอา|แล้วก็|อีก)\s?){{0,3}}(?P<made>ทำ|สร้าง|วาด|ออกแบบ)?\s?(?:รูป|ภาพ)?(?P<noun>สตอรี่|สตอรี|story|โพสต์|โพส|รูปภาพ|รูป|ภาพ)\s?(?:ลง|สำหรับ|ใน)?\s?(?P<on>{_ON_TH})?\s?(?P<that>ที่)?(?:ให้)?(?:หน่อย)?\s?(?:เขียนว่า|เขียนคำว่า|บอก(?:ลูกค้า|คน|ทุกคน)?ว่า|มีคำว่า|มีข้อความว่า|ข้อความว่า|ใส่คำว่า|ข้อความ\s?:|แจ้งว่า|แจ้งลูกค้าว่า)\s?:?\s?(?P<text>\S.*)",
    re.IGNORECASE,
)
_GOES_ON = lazy(
    r"\s*[,.;]?\s+(?:(?:and|then|&|also)\s+){1,2}(?=(?:post|publish|upload|schedule|share|put|make|write|draw|save|caption|a caption|send)\b)|\s*[,.;]\s+(?=(?:post|publish|upload|schedule) (?:it|this)\b)"
    r"|\s*[,.;]?\s+(?:(?:и|потом|затем|а)\s+){1,2}(?=(?:вылож|опублик|заплан|запост|поставь|сделай|напиши|нарисуй|подпись|отправь|закинь)[а-яё]*)|\s*[,.;]\s+(?=(?:вылож|опублик|запост|закинь)[а-яё]*)"
    r"|\s*(?:แล้วก็|แล้ว|และ)\s?(?=(?:โพสต์|โพส|ลง|ตั้งเวลา|ทำ|เขียน|วาด|ช่วย|ขอ))", re.IGNORECASE,
)
"""Where the words end and the next wish begins."""
_THERE = lazy(r"\s+(?P<there>on (?:facebook|fb|instagram|insta|ig|tiktok|telegram|youtube)\b.{3,40})$", re.IGNORECASE)
_POSTED = {"en": " and post it {there}", "ru": " и выложи {there}", "th": " แล้วโพสต์ {there}"}
_ASIDE = lazy(r"^(?:about\b|only\b|про\b|об?\b|на тему\b|เรื่อง|เกี่ยวกับ|no\b|yes\b|nothing\b|something\b|it\b(?=\W*$)|hi to\b|the same\b|goodbye to\b|why\b|how\b|what\b|то же|это(?=\W*$)|ничего|อะไร)", re.IGNORECASE)
"""What is said about, and not the words: "a story saying no to clients"."""
_UPRIGHT = {"en": "vertical ", "ru": "вертикальный ", "th": "แนวตั้ง"}
_SHAPED = lazy(r"\b(?:vertical|horizontal|landscape|portrait|square)\b|вертикальн|горизонтальн|квадратн", re.IGNORECASE)
_STORY = lazy(r"^(?:stor|стор|истор|สตอ)", re.IGNORECASE)


def saying(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the picture, and of what the message goes on with; None for any other message."""
    text = normalise(request.text)
    drawn = index.whole("image.generate")
    if request.question or request.attachments or len(text) > _LONGEST or drawn is None:
        return None
    match = _EN.fullmatch(text) or _RU.fullmatch(text) or _TH.fullmatch(text)
    if match is None or (match.re.groupindex.get("made") and _is_verb(match)) or (match.groupdict().get("says") == ":" and not _STORY.match(match["noun"])):
        return None
    tongue = "th" if "made" in match.re.groupindex else "en" if "says" in match.re.groupindex else "ru"
    said = match["text"].strip()
    on = _GOES_ON.search(said) if not said.startswith(("\"", "“", "«")) else None
    words, rest = (said[: on.start()], f". {said[on.end() :]}") if on else _out(said, tongue)
    words, how = words_and_look(words, drawn)
    if not words or len(words) > _WORDS or _ASIDE.match(words):
        return None
    like = match["like"] if tongue != "th" else ""
    like = _UPRIGHT[tongue] if _STORY.match(match["noun"]) and not _SHAPED.search(f"{like}{how}") else _as_sheet(like)
    sheet = SHEETS[tongue].format(like=like if tongue != "th" else "", mask=MASKS[tongue]) + (f" {like}" if tongue == "th" and like else "")
    plan = again(replace(request, text=f"{sheet}{how}{rest}"))
    made = next((number for number, step in enumerate(plan.steps) if step.tool == drawn.tool.name), None)
    if made is None or (not rest and len(plan.steps) != 1):
        return None
    language = detect(text, request.language)
    seen = [piece for piece in map(str.strip, how.split(",")) if piece.strip(" .!") and not tells_how(piece, drawn)]
    shown = ", ".join(LEADS.sub("", piece).strip(" .!") for piece in seen) or words
    step = wording.with_values(plan.steps[made], drawn, {"title": words, "prompt": shown}, language)
    steps = [*plan.steps[:made], step, *plan.steps[made + 1 :]]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(one.title for one in steps))})


def _out(said: str, tongue: str) -> tuple[str, str]:
    """The words, and that they go out where a place and a time are told behind them: "happy friday on facebook tomorrow at 9"."""
    place = _THERE.search(said)
    if place is None or not times.read(place["there"]).clocks:
        return said, ""
    return said[: place.start()], _POSTED[tongue].format(there=place["there"])


def _is_verb(match: re.Match[str]) -> bool:
    """Whether Thai "post" is what is to be done, and no thing: "โพสต์บอกลูกค้าว่า"."""
    return bool(re.match("โพส", match["noun"])) and not (match["made"] or match["that"])


def _as_sheet(like: str) -> str:
    """How a picture is to be, of a poster in Russian: the one is a she, the other a he."""
    return re.sub(r"(?:ую|ая|ое)(?= )", "ый", like)
