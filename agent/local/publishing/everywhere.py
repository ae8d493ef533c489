# ruff: noqa: E501 - patterns read better unbroken
"""Where posts are to go, told otherwise than by the places: "post it on all platforms except TikTok", «выложи везде, кроме тиктока», "ลงทุกช่องทาง
ยกเว้น TikTok", or told with what is made: "make five TikTok videos about tea and post one a day". The places are named one by one, so that the
question before it goes out shows them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from agent.contract import Request
from agent.local import slots
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from agent.local.slots import Found
from agent.local.words import normalise
from agent.patterns import lazy
from tools.publishing.contract import PLACES, TAKES

POSTS = lazy(
    r"\b(?:post|publish|share|upload|put|send|release|schedule)\b|(?<![а-яё])(?:выложи|выкладывай|опубликуй|публикуй|запости|залей|закинь|размести|разошли|кидай|кинь)(?:те)?(?![а-яё])|ลง|โพสต์|โพส|เผยแพร่|แชร์|ปล่อย|อัป", re.IGNORECASE
)
_A_FILE = lazy(r"\b(?:videos?|clips?|reels?|shorts?|films?|pictures?|pics?|photos?|images?|posters?|it|them|this|these)\b|(?<![а-яё])(?:видео|ролик|клип|рилс|картин|фото|плакат|афиш|его|её|их|это)[а-яё]*|คลิป|วิดีโอ|รีล|รูป|ภาพ|โปสเตอร์", re.IGNORECASE)
"""Something else than words alone, which go wherever words may go."""
_KINDS_OF_PLACE = r"(?:social(?: media)?(?: (?:platforms|networks|channels|pages|accounts))?|socials|platforms|channels|pages|networks|accounts|apps|social networks)"
ALL_PLACES = lazy(
    rf"\b(?:everywhere(?: (?:you|we|i) can)?|(?:on |to |in |across )?(?:all|every one of) (?:of )?(?:the |my |our |these |other )*{_KINDS_OF_PLACE}|(?:on |to |in )?every (?:single )?(?:platform|channel|network|social network))\b"
    r"|(?<![а-яё])(?:везде|всюду|повсюду|(?:на|во|по) (?:все|всех|всем) (?:мо\w+ |наш\w+ )?(?:соц ?сет\w+|площадк\w+|канал\w+|платформ\w+|сет\w+|страниц\w+|аккаунт\w+))(?![а-яё])"
    r"|(?:ใน)?ทุก\s?(?:ช่องทาง|แพลตฟอร์ม|เพจ|ที่|โซเชียล|แอป|แอพ|ช่อง)(?!เรื่อง)", re.IGNORECASE,
)  # fmt: skip
_BUT = lazy(
    r"[\s,(]*(?:\b(?:except(?: for)?|but(?: (?:not|no))?|apart from|bar|besides|other than|just not|not|minus|without|excluding|(?:just )?(?:skip|leave out)|(?:but |just |please )?(?:do not|don'?t|never) (?:post|put|publish|upload|share)(?: (?:it|this|that|them|anything))?)\b|(?<=[,;]) no\b|(?<![а-яё])(?:кроме|за исключением|(?:но |только )?не (?:надо|нужно|выкладывай|публикуй|ставь|лей)|только не|но не|но без|без|не)(?![а-яё])|ยกเว้น|นอกจาก|เว้น|แต่ไม่(?:ต้อง)?(?:ลง)?|(?:แต่)?อย่า(?:เพิ่ง)?(?:โพสต์)?ลง|ไม่(?:ต้อง)?ลง|ไม่เอา|ไม่ใช่)"
    r"\s*(?:(?:on|to|in|my|our|the|в|во|на)\s+)*", re.IGNORECASE,
)  # fmt: skip
_UNWANTED = lazy(
    r"\s+(?:(?:is|are) )?(?:not (?:needed|necessary|wanted|required)|isn'?t (?:needed|necessary)|out)\b|\s+(?:пока )?не (?:надо|нужн[оаы]?|нужен|выкладывай|публикуй|ставь|лей|трогай)(?:те)?(?![а-яё])|\s?(?:ไม่ต้อง|ไม่เอา|ไม่|อย่า(?:เพิ่ง)?)(?:โพสต์)?(?:ลง)?(?=\s|$|นะ|ครับ|ค่ะ)", re.IGNORECASE,
)
"""Behind a place that is not wanted: «в инстаграм не надо», "instagram is not needed"."""
_BEFORE_UNWANTED = lazy(r"(?:[\s,;.]|\b(?:and|but|leave|on|to)\b|(?<![а-яё])(?:а|но|и|вот|в|во|на)(?![а-яё])|ส่วน|แต่|ใน)*$", re.IGNORECASE)
_TOLD_OF_IT = lazy(r"\b(?:why|if|that|because|when|how)\s*$|(?<![а-яё])(?:почему|если|что|когда|как)\s*$|(?:ทำไม|ถ้า|ว่า|เพราะ)\s*$", re.IGNORECASE)
"""Before a place that something is told of: "why instagram is not needed"."""
_JOIN = lazy(r"[\s,]*(?:\b(?:and|or|nor)\b|(?<![а-яё])(?:и|или|ни)(?![а-яё])|และ|กับ|หรือ)?\s*(?:(?:on|to|in|в|во|на)\s+)?", re.IGNORECASE)
_WORD = lazy(r"[a-zа-яё]*", re.IGNORECASE)
"""The rest of a word that is bent: "Фейсбук-а"."""
_AND = {"en": " and ", "ru": " и ", "th": " และ "}
_TO = {"en": "on ", "ru": "в ", "th": "ลง "}


_AT_A_PLACE = r"(?:my |our |the )?(?:tik ?tok|insta(?:gram)?|ig|youtube|yt|facebook|fb|telegram|tg|twitter|x|socials?|page|channel)\b"
_AS_IN_A_CHAT = lazy(
    rf"\b(?P<en>(?:drop|chuck|stick|bung|whack|slap|lob|pop|yeet) (?P<it>it|this|that|them|these|those)(?: up| out| over)? (?:on|onto|to))(?= {_AT_A_PLACE})"
    r"|(?<![а-яё])(?P<ru>(?:пили|запили|лей|фигачь|шлёпни|ебашь|хреначь|ставь)(?:те)?)(?= (?:его |её |ее |это )?(?:в|на) (?:тик-?ток|инст|рилс|ютуб|шортс|фейсбук|телег|телеграм|тг|канал|вк|tik|you|insta|face|tele))", re.IGNORECASE,
)
"""Puts it out, as that is said in a chat: what is dropped on TikTok is not taken off it."""


def everywhere(request: Request, index: Matcher) -> Request:
    """The message with the places that it means by name; as it was where it posts nothing, or not everywhere."""
    if (plain := _AS_IN_A_CHAT.sub(lambda said: f"post {said['it']} on" if said["en"] else "выложи", request.text)) != request.text:
        request = replace(request, text=plain)
    text = normalise(request.text)
    match = ALL_PLACES.search(text)
    spec = next((ability.slots["platforms"] for ability in index.abilities if ability.tool.effect == "publishes" and "platforms" in ability.slots), None)
    if match is None and spec is not None and POSTS.search(text) and '"' not in text:
        return replace(request, text=_in_a_row(_with_its_place(_without_those(text, spec), spec), spec))
    if match is None or spec is None or not POSTS.search(text[: match.start()] + text[match.end() :]) or '"' in text[: match.start()]:
        return request
    if not (request.attachments or request.recent or request.earlier or _A_FILE.search(text)):
        return request
    kinds = {asset.actual_kind for asset in request.attachments} or {"video"}
    left_out, rest = without_places(text[match.end() :], spec)
    names = [name for platform, name in PLACES.items() if platform not in left_out and kinds & TAKES[platform].max_bytes.keys()]  # pyright: ignore[reportArgumentType]
    if not names:
        return request
    language = "th" if re.search(r"[\u0e00-\u0e7f]", match[0]) else "ru" if re.search(r"[а-яё]", match[0], re.IGNORECASE) else "en"
    said = f"{', '.join(names[:-1])}{_AND[language]}{names[-1]}" if len(names) > 1 and language != "ru" else _AND[language].join(names)
    before = text[: match.start()].rstrip()
    to = "" if before.endswith("ลง") else _TO[language]
    return replace(request, text=f"{before} {to}{said}{rest}")


def _without_those(text: str, spec: Spec) -> str:
    """ "On Instagram but not TikTok": the message without the place that is not wanted, where another is told or the thing is made at any rate."""
    left_out, rest = without_places(text, spec)
    places = {str(hit.value) for hit in slots.find(rest, spec) if hit.strength >= 0.5}
    elsewhere = places and not places & left_out
    return rest.rstrip(" ,") if left_out and (elsewhere or (not places and _MAKES.match(rest))) else text


_MAKES = lazy(r"^\W*(?:please |can you |could you )?(?:make|create|draw|film|write)\b|^\W*(?:пожалуйста,? )?(?:с?делай|сними|нарисуй|создай|напиши)(?:те)?(?![а-яё])|^\s*(?:ช่วย|ขอ|รบกวน)?(?:ทำ|สร้าง|วาด)", re.IGNORECASE)
"""Wishes for something that is made, wherever it goes."""


_FEWEST_IN_A_ROW = 3


def _in_a_row(text: str, spec: Spec) -> str:
    """A Russian message with «и» for the commas between places: «в тикток, ютуб, инстаграм и телеграм» is one wish, and no four."""
    hits = sorted((hit for hit in slots.find(text, spec) if hit.strength >= 0.5), key=lambda hit: hit.start)
    if len(hits) <= _FEWEST_IN_A_ROW or not re.search("[а-яё]", text, re.IGNORECASE):
        return text
    for one, other in reversed(list(pairwise(hits))):
        if re.fullmatch(r"\s*,\s*(?:(?:в|во|на)\s+)?", text[(end := _word_end(text, one.end)) : other.start]):
            text = f"{text[:end]} и {text[other.start :]}"
    return text


_FILM = r"(?:videos?|vids?|clips?|reels?|shorts?|films?|stor(?:y|ies)|posts?|pictures?|images?)"
_OF_A_PLACE = lazy(
    rf"\b(?P<en>tik ?tok|instagram|insta|ig|youtube|yt|facebook|fb|telegram|twitter)\s+{_FILM}\b|(?<![а-яё])(?P<ru>тик-?ток|инстаграм|инст[ау]|ютуб|ютьюб|фейсбук|телеграм|tiktok|instagram|youtube|facebook|telegram)[\s-]+(?:ролик|видео|клип|рилс|шортс|пост|сторис)[а-яё]*"
    r"|(?:คลิป|วิดีโอ|วีดีโอ|รีล|โพสต์|รูป)\s?(?P<th>tiktok|youtube|instagram|facebook|telegram|ig|fb|ติ๊กต็อก|ติ๊กต๊อก|ยูทูบ|ยูทูป|ไอจี|อินสตา(?:แกรม)?|เฟซบุ๊ก|เฟซ|เฟส|เทเลแกรม)(?=\s|เรื่อง|เกี่ยว|สั้น|\d|$)", re.IGNORECASE,
)  # fmt: skip
_THEN_OUT = lazy(
    r"(?:,|\band\b|\bthen\b)\s*(?:then |also )?(?:post|publish|upload|share|schedule|put)\b|(?:,|(?<![а-яё])и)\s*(?:потом |сразу )?(?:выложи|выкладывай|опубликуй|публикуй|запости|постить|залей|размести)(?:те)?(?![а-яё])|(?:แล้ว|และ|,)\s?(?:ก็|ค่อย|ช่วย)?(?:โพสต์|โพส|ลง|เผยแพร่)", re.IGNORECASE,
)  # fmt: skip


def _with_its_place(text: str, spec: Spec) -> str:
    """ "Make a TikTok video about tea and post it": the message with the place that the thing is for, where no other is told."""
    match, out = _OF_A_PLACE.search(text), _THEN_OUT.search(text)
    if match is None or out is None or out.start() < match.end():
        return text
    key = next(key for key in ("en", "ru", "th") if match[key])
    others = [hit for hit in slots.find(text, spec) if hit.strength >= 0.5 and not match.start(key) <= hit.start < match.end(key)]
    own = [hit for hit in slots.find(text, spec) if match.start(key) <= hit.start < match.end(key)]
    if others or not own:
        return text
    return f"{text.rstrip(' .!')} {_TO[key]}{PLACES.get(str(own[0].value), match[key])}"


def without_places(text: str, spec: Spec) -> tuple[set[str], str]:
    """The places that are named behind an "except", and the text without that."""
    hits = sorted((hit for hit in slots.find(text, spec) if hit.strength >= 0.5), key=lambda hit: (hit.start, -hit.end))
    for but in _BUT.finditer(text):
        found, reach = set[str](), but.end()
        for hit in hits:
            join = _JOIN.match(text, reach)
            if not reach <= hit.start <= (join.end() if join and found else reach):
                continue
            found.add(str(hit.value))
            reach = _word_end(text, hit.end)
        if found:
            return found, f"{text[: but.start()]}{text[reach:]}"
    return _unwanted(text, hits)


def _unwanted(text: str, hits: Sequence[Found]) -> tuple[set[str], str]:
    """The place that is told to be left out behind its name, and the text without that."""
    for hit in hits:
        end = _UNWANTED.match(text, _word_end(text, hit.end))
        lead = _BEFORE_UNWANTED.search(text[: hit.start])
        if end and lead and lead.start() and not _TOLD_OF_IT.search(text[: lead.start()]):
            return {str(hit.value)}, f"{text[: lead.start()]}{text[end.end() :]}"
    return set(), text


def _word_end(text: str, at: int) -> int:
    word = _WORD.match(text, at)
    return word.end() if word else at
