# ruff: noqa: E501 - patterns read better unbroken
"""A film out of the picture that was just made, or out of several: "make a 10 second clip out of this picture", «сделай из этих картинок ролик»,
"เอารูปนี้ไปทำคลิป". It is read as if the pictures had come with the message, and the music that it speaks of with them: a new film about the
same would show others."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.local.drafting.wiring import number_of
from agent.local.words import normalise
from agent.patterns import lazy
from tools.contract import Asset
from tools.plan import Plan, texts_in

_FILM = r"(?:slide ?shows?|video|vid|clip|film|reel|short|movie|story)"
_FILM_RU = r"(?:слайд-?шоу|видео|видос|ролик|клип|рилс|шортс|фильм)"
_FILM_TH = r"(?:สไลด์โชว์|วิดีโอ|วีดีโอ|คลิป|รีล|หนัง)"
_PICTURE = r"(?:pictures?|images?|photos?|pics?|drawings?|posters?)"
_PICTURE_RU = r"(?:картин[а-яё]+|рисун[а-яё]+|изображени[а-яё]+|постер[а-яё]*|плакат[а-яё]*|афиш[а-яё]+)"
_N = r"(?:two|three|four|five|six|\d{1,2})"
_N_RU = r"(?:двух|тр[её]х|четыр[её]х|пяти|шести|обеих|обоих|всех|\d{1,2})"
_N_TH = r"(?:สอง|สาม|สี่|ห้า|หก|\d{1,2})"
_THESE = rf"(?:(?:all|both)(?: of)? )?(?:this|that|the|these|those)(?: same)?(?: (?:last|first))?(?: {_N})? {_PICTURE}|(?:all|both) (?:of (?:them|these|those)|(?:my )?{_PICTURE})|both|these|those(?: {_N})?|them(?: all| both)?|it|this|that"
_THESE_RU = rf"(?:эт(?:ой|ого|их)|т(?:ой|ого|ех))(?: {_N_RU})? {_PICTURE_RU}|{_N_RU}(?: (?:этих|последних))?(?: {_PICTURE_RU}|(?= |$))|{_PICTURE_RU}|не[её]|него|этого|них(?: всех| обеих)?"
_THESE_TH = rf"(?:(?:ทั้ง)?{_N_TH}\s?)?(?:รูป|ภาพ|โปสเตอร์)(?:\s?{_N_TH}\s?(?:รูป|ใบ))?(?:นี้|นั้น|เมื่อกี้|เมื่อกี๊|พวกนี้|พวกนั้น|เหล่านี้|ทั้งหมด|ทั้ง{_N_TH}(?:รูป)?)(?:นี้|นั้น)?|(?:รูป|ภาพ)(?=\s?(?:กับ|และ)\s?(?:เพลง|ดนตรี))"
_OUT_OF_IT = (
    lazy(rf"\b{_FILM}\b[^.!?\n]{{0,40}}?\b(?:out of|from|of|with|using)\s+(?P<it>{_THESE})\b(?!\s+\w+(?:ing|ed)\b)", re.IGNORECASE),
    lazy(rf"(?<![а-яё])из\s+(?P<it>{_THESE_RU})\s[^.!?\n]{{0,30}}?{_FILM_RU}(?![а-яё])", re.IGNORECASE),
    lazy(rf"{_FILM_RU}(?![а-яё])[^.!?\n]{{0,30}}?\sиз\s+(?P<it>{_THESE_RU})(?![а-яё])", re.IGNORECASE),
    lazy(rf"(?:เอา|ใช้)?(?P<it>{_THESE_TH})\s?(?:ไป|มา)?ทำ(?:เป็น)?{_FILM_TH}", re.IGNORECASE),
    lazy(rf"ทำ{_FILM_TH}จาก(?P<it>{_THESE_TH})", re.IGNORECASE),
)
_SEVERAL = lazy(
    rf"\b(?:these|those|them|both|all|{_N})\b|\bthe (?:pictures|images|photos|pics|drawings|posters)\b|(?<![а-яё])(?:этих|тех|них|{_N_RU}|(?:картин|афиш|открыток|постер|плакат|рисунк|изображени)(?:ок|ов|й)?)(?![а-яё])|พวก|เหล่า|ทั้งหมด|ทั้ง|{_N_TH}", re.IGNORECASE,
)
"""Says that several pictures are meant."""
_ALL = lazy(r"\ball\b|(?<![а-яё])всех(?![а-яё])|ทั้งหมด", re.IGNORECASE)
_BOTH = lazy(r"\bboth\b|(?<![а-яё])об(?:еих|оих)(?![а-яё])", re.IGNORECASE)
_COUNTS_RU = {"двух": 2, "трёх": 3, "трех": 3, "четырёх": 4, "четырех": 4, "пяти": 5, "шести": 6}
_PLAIN = (("ก-๙", "รูปนี้", "รูปพวกนี้", "กับเพลงนี้"), ("а-яё", "этой картинки", "этих картинок", "с этой песней"), ("a-z", "this picture", "these pictures", "with this song"))
"""How a picture is called, several, and the music."""
_THAT_MUSIC = lazy(
    r"\b(?:(?:with|and|to|over|under|using) )?(?:this|that|the) (?:same |new )?(?:music|song|track|tune|melody|beat)\b(?: (?:from before|we made|you made))?\b|(?<![а-яё])(?:с|под|на|и) (?:эт|т)(?:ой|у|им?|ем|от) (?:же )?(?:музык|мелоди|песн|трек)[а-яё]*|(?:ใส่|กับ|และ|พร้อม|ใช้)?(?:เพลง|ดนตรี)(?:นี้|นั้น|เมื่อกี้|ที่ทำ(?:ไว้)?)", re.IGNORECASE,
)
"""Speaks of music that is there already."""

_TURNED = (
    (lazy(rf"\b(?:take|use)\s+(?:this|that|the|these|those)\s+{_PICTURE}(?:\s+and|\s+to|,)*\s+(?P<film>(?:make|create|do)\b[^.!?\n]{{1,30}}?\b{_FILM})\b", re.IGNORECASE), r"\g<film> out of this picture"),
    (lazy(rf"\b(?:turn|make)\s+(?:this|that|the|these|those)\s+{_PICTURE}\s+into\s+(?P<film>[^.!?\n]{{1,30}}?\b{_FILM})\b", re.IGNORECASE), r"make \g<film> out of this picture"),
    (lazy(rf"(?<![а-яё])(?:преврати|переделай)(?:те)?\s+(?:эту?\s+)?{_PICTURE_RU}\s+в\s+(?:(?:коротк|небольш|маленьк)[а-яё]+\s+)?(?P<film>{_FILM_RU})(?![а-яё])", re.IGNORECASE), r"сделай из этой картинки \g<film>"),
)
"""The same in other words -> as it is read of a file."""
_SHORT_RU = lazy(rf"(?<![а-яё])(?:коротк|коротеньк|небольш)[а-яё]+\s+(?={_FILM_RU}(?![а-яё]))", re.IGNORECASE)
"""A film out of one picture is short; how long it is to be is told by its seconds."""
_ABOUT_SO_LONG_RU = lazy(r"(?<![а-яё])секунд(?:очек)?\s+на\s+(?P<n>\d{1,3})(?!\d)", re.IGNORECASE)
_SENT = "$attachment.{}"
_MOST = 60


def film_of_it(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a film with the newest picture in it, or with the newest ones; None for any other message, and where none was made."""
    if request.question or request.attachments or not request.earlier or not any(map(_is_drawn, request.recent)):
        return None
    text = _SHORT_RU.sub("", _ABOUT_SO_LONG_RU.sub(r"на \g<n> секунд", normalise(request.text)))
    for pattern, plain in _TURNED:
        text = pattern.sub(plain, text)
    match = next((match for pattern in _OUT_OF_IT if (match := pattern.search(text))), None)
    pictures = _meant(match["it"], request) if match else []
    if match is None or not pictures:
        return None
    one, several, song = next(plain for letters, *plain in _PLAIN if re.search(f"[{letters}]", match["it"], re.IGNORECASE))
    music = next((asset for asset in request.recent if asset.actual_kind == "audio"), None) if _THAT_MUSIC.search(text) else None
    if music or len(pictures) > 1:
        text = f"{text[: match.start('it')]}{several if len(pictures) > 1 else one}{text[match.end('it') :]}"
        text = _THAT_MUSIC.sub(song, text) if music else text
    sent = [*pictures, *([music] if music else [])]
    plan = again(replace(request, text=text, attachments=sent, earlier=(), recent=()))
    if not any(_SENT.format(1) in texts_in(step.args) for step in plan.steps):
        return None
    told = plan.model_dump_json()
    for number, asset in enumerate(sent, 1):
        told = told.replace(json.dumps(_SENT.format(number)), json.dumps(asset.ref))
    return Plan.model_validate_json(told)


def _is_drawn(asset: Asset) -> bool:
    """Whether it is a picture that was sent or drawn, and not the thumbnail of a film."""
    origin = str(asset.evidence.get("tool" if asset.evidence.get("origin") == "made" else "origin") or "")
    return asset.actual_kind == "image" and not origin.startswith("video.")


def _meant(words: str, request: Request) -> list[Asset]:
    """The pictures that the words mean, in the order in which they were made: those since the last film, unless it says all or how many."""
    newest = request.recent[0]
    drawn = [asset for asset in request.recent if _is_drawn(asset)]
    if _SEVERAL.search(words) is None:
        named = re.search(rf"{_PICTURE}|{_PICTURE_RU}|รูป|ภาพ|โปสเตอร์", words, re.IGNORECASE)
        return drawn[:1] if named or newest is drawn[0] or (newest.actual_kind == "audio" and _THAT_MUSIC.search(normalise(request.text))) else []
    since = [*itertools.takewhile(lambda asset: asset.actual_kind != "video", request.recent)]
    number = 2 if _BOTH.search(words) else _COUNTS_RU.get(next(iter(re.findall(r"[а-яё]+(?=$|\s)", words.lower())), ""), 0) or number_of(words)
    if number:
        return _as_made(drawn, request)[-number:]
    return _as_made(drawn if _ALL.search(words) else [asset for asset in since if _is_drawn(asset)], request)[-_MOST:]


def _as_made(newest_first: list[Asset], request: Request) -> list[Asset]:
    """The pictures in the order in which they were made: those of one step are so already."""
    steps = [step for plan in request.earlier for step in reversed(plan.steps) if step.tool.startswith("image.")]
    counts = [int(count) if isinstance(count := step.args.get("count"), int) else 1 for step in steps]
    left, groups = iter(newest_first), list[list[Asset]]()
    while group := list(itertools.islice(left, counts[len(groups)] if len(groups) < len(counts) else 1)):
        groups.append(group)
    return [asset for group in reversed(groups) for asset in group]
