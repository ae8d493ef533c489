# ruff: noqa: E501 - patterns read better unbroken
"""Words that were written just before, and now go out: "a caption for the wedding", then "post it on fb tomorrow at noon"; «выложи в тг с этой подписью в 17».
The same words are written once more as a post, which shows them before they are public. Nothing that is planned is moved by it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.one_step import planned
from agent.local.drafting.titles import listed
from agent.local.drafting.wiring import pick_span, picked
from agent.local.publishing.everywhere import POSTS
from agent.local.publishing.post_tools import WORDS, WRITTEN
from agent.local.publishing.words_alone import named_places, place_name, says_only_where_and_when
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step
from tools.publishing.contract import WORDS_ALONE

_WRITER = {"topic", "details", "length", "hashtags"}
"""The fields of a tool that writes a post's words."""
_ABOUT = ("topic", "details", "length", "language", "seed")
_SHOWN = ("video", "image", "audio")
_THEM = lazy(
    r"\b(?:with|using|and)?\s*(?:it|this|that|them|these|those|the|my)(?:\s+(?:captions?|text|words|post|one))?\b|\b(?:ok(?:ay)?|great|nice|perfect|good|cool|yes|love it|now|then|out|up|live|go|as is)\b"
    r"|(?<![а-яё])(?:(?:с\s+)?(?:эт[а-яё]+|так[а-яё]+)\s+(?:подпис[а-яё]+|текст[а-яё]*|слов[а-яё]+|описани[а-яё]+)|его|её|ее|их|это|всё|так|ок|окей|отлично|супер|хорошо|класс|теперь|тогда|сразу|завтра)(?![а-яё])"
    r"|(?:พร้อม|ด้วย|กับ|ใช้)?(?:แคปชั่น|แคปชัน|ข้อความ|คำ)(?:นี้|นั้น)|อันนี้|อันนั้น|มัน|เอา|ดีแล้ว|โอเค|เลย|ได้เลย", re.IGNORECASE,
)
"""What was written, and what is said of it; the day is read before this is taken out."""
PUTS_OUT = lazy(r"\b(?:put|get|send|set)\b|(?<![а-яё])(?:запланируй|поставь|отправь|публикуй|запость|постни)(?:те)?(?![а-яё])|ตั้งเวลา", re.IGNORECASE)
_A_PICTURE = lazy(
    r"^\W*(?:(?:now|ok|and|please|great)[\s,]+)*(?:make|draw|add|create|do|generate)\s+(?:an?\s+)?(?:nice |matching )?(?:pic|picture|image|photo|visual)\s+(?:for|to go with|to match)\s+(?:it|this|that|the (?:caption|post))\s*(?:,|and|then|&)+\s*"
    r"|^\W*(?:(?:а|и|теперь|ок)[\s,]+)*(?:сделай|нарисуй|добавь|создай)(?:те)?\s+(?:к (?:нему|ней|этому|посту)\s+)?картинку(?:\s+к (?:нему|ней|этому|посту))?\s*(?:,|и|потом)+\s*|^\s*(?:ทำ|วาด|เพิ่ม|สร้าง)(?:รูป|ภาพ)(?:ประกอบ)?(?:ให้มัน|ให้โพสต์|ด้วย|ให้)?\s?(?:แล้ว|และ)", re.IGNORECASE,
)
"""A picture for the words, before they go out."""
_OF_WHAT_IS_PLANNED = lazy(
    r"\b(?:mov|reschedul|shift|push|postpon|delay|bring|cancel|take|remov|delet|instead|scrap)|\b(?:to|send|give) (?:me|us)\b|(?<![а-яё])(?:мне|нам)(?![а-яё])|ให้(?:ฉัน|ผม|หนู|เรา)|(?<![а-яё])(?:перенес|перенос|сдвин|отлож|подвин|отмен|убер|удал|сними|вместо)|เลื่อน|ย้าย|ยกเลิก|ลบ|ถอด|แทน", re.IGNORECASE
)


def words_go_out(request: Request, index: Matcher) -> Plan | None:
    """The plan that puts out what was written last, or what is asked first; None for any other message."""
    if offered := _offered_out(request, index):
        return offered
    ability = next((ability for ability in index.abilities if ability.tool.name == WRITTEN), None)
    places = index.whole(WORDS)
    written = _written(request, index)
    if ability is None or places is None or not written or request.attachments or any(asset.actual_kind in _SHOWN for asset in request.recent):
        return None
    language = detect(normalise(request.text), request.language)
    said = normalise(request.text)
    drawn = _A_PICTURE.match(said)
    said = said[drawn.end() :] if drawn else said
    if request.question is not None:
        before = next((normalise(turn.text) for turn in reversed(request.history) if turn.role == "user"), "")
        told = _one_of(said, written)[0] is not None or named_places(said, places) or times.read(said).spans
        if not before or not _is_wish(_one_of(before, written)[1], places) or not told:
            return None
        said = f"{before} {said}"
    elif not _is_wish(_one_of(said, written)[1], places):
        return None
    one, said = _one_of(said, written)
    if one is None:
        return Plan(goal=said, question=phrase("ask_which_words", language, number=str(len(written))))
    return _put_out(said, one, ability, places, language, picture=bool(drawn))


def _offered_out(request: Request, index: Matcher) -> Plan | None:
    """One of the slogans that were just listed, put out as the words that it is: "post the second one on facebook"."""
    ability = index.whole(WORDS)
    lists = bool(request.earlier) and [step.tool for step in request.earlier[0].steps] == ["script.slogans"]
    offering = next((asset.meta["choices"] for asset in request.recent if asset.meta.get("choices")), None)
    text = normalise(request.text)
    place, span = picked(text), pick_span(text)
    if ability is None or not lists or not offering or request.question or request.attachments or place is None or span is None or place >= len(offering):
        return None
    said = f"{text[: span[0]]} it {text[span[1] :]}"
    words = str(offering[place].get("title") or "")
    if not words or not _is_wish(said, ability) or not (platforms := [name for name in named_places(said, ability) if name in WORDS_ALONE]):
        return None
    spoken, language = times.read(said), detect(text, request.language)
    when = spoken.when(NOW.get())
    if (when and "T" not in when) or spoken.every:
        return Plan(goal=said, question=phrase("ask_time", language))
    args: dict[str, Any] = {"text": words, "platforms": platforms}
    args |= {"when": when, "timezone": spoken.zone[2] if spoken.zone else getattr(NOW.get().tzinfo, "key", "")} if when else {}
    return planned(ability, {name: value for name, value in args.items() if value}, language)


_THE_LAST = lazy(r"\bthe (?:last|final)(?: (?:one|caption|post|option|version))?\b(?! (?:week|month|time|day|minute))|(?<![а-яё])последн(?:юю|яя|ий|ее)(?: (?:подпись|пост|вариант))?(?![а-яё])|(?:อัน|แบบ|แคปชั่น|โพสต์)?สุดท้าย", re.IGNORECASE)
_THE_NTH = lazy(
    r"\b(?:the |number |no\.? ?|#|caption |option |post )?(?:(?P<n>\d{1,2})(?:st|nd|rd|th)|(?:number |no\.? ?|#|caption |option |version )(?P<n2>\d{1,2})|(?P<word>first|second|third|fourth|fifth|sixth|seventh))\b(?: (?:one|caption|post|option|version))?"
    r"|(?<![а-яё])(?:(?P<ru>перв|втор|трет|четв[её]рт|пят|шест|седьм)(?:ую|ый|ой|ий|ью|ое|ье|ого|ьего)|(?P<n_ru>\d{1,2})-?(?:ую|ю|й|ый|ий|ой)|(?:номер|вариант|№)\s?(?P<n2_ru>\d{1,2}))(?: (?:подпись|пост|вариант))?(?![а-яё])"
    r"|(?:อัน|แบบ|แคปชั่น|ข้อ|โพสต์)(?:ที่)?\s?(?P<n_th>\d{1,2})(?!\d|\s?(?:โมง|ทุ่ม|น\.|:))|(?:อัน|แบบ|แคปชั่น|ข้อ)(?P<th>แรก)", re.IGNORECASE,
)
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "перв": 1, "втор": 2, "трет": 3, "четверт": 4, "четвёрт": 4, "пят": 5, "шест": 6, "седьм": 7, "แรก": 1}  # fmt: skip


def _one_of(said: str, written: Sequence[Step]) -> tuple[Step | None, str]:
    """The words that are meant of those that were written, and what is said without that; None where several were and it is not told which."""
    if len(written) == 1:  # its variants are one piece of work
        one = _THE_NTH.search(said)
        return written[0], f"{said[: one.start()]} it {said[one.end() :]}" if one else said
    if last := _THE_LAST.search(said):
        return written[-1], f"{said[: last.start()]} it {said[last.end() :]}"
    match = _THE_NTH.search(said)
    told = next((value for value in match.groupdict().values() if value), "").lower() if match else ""
    place = int(told) if told.isdigit() else _NTH.get(told, 0)
    if match is None or not 0 < place <= len(written):
        return None, said
    return written[place - 1], f"{said[: match.start()]} it {said[match.end() :]}"


def _written(request: Request, index: Matcher) -> list[Step]:
    """The steps that wrote the words, where nothing was made after them."""
    steps = request.earlier[0].steps if request.earlier else []
    writers = {ability.tool.name for ability in index.abilities if ability.operation is None and ability.tool.input.model_fields.keys() >= _WRITER}
    wrote = [step for step in steps if step.tool in writers and (step.args.get("topic") or step.args.get("details"))]
    return wrote if steps and wrote and steps[-1] is wrote[-1] else []


def _is_wish(said: str, places: Ability) -> bool:
    if _OF_WHAT_IS_PLANNED.search(said) or not (POSTS.search(said) or PUTS_OUT.search(said)):
        return False
    spoken = times.read(said)
    spans: list[tuple[int, int]] = [*spoken.spans, *([(spoken.every.start, spoken.every.end)] if spoken.every else [])]
    rest = said
    for start, end in sorted(spans, reverse=True):
        rest = f"{rest[:start]} {rest[end:]}"
    return says_only_where_and_when(PUTS_OUT.sub(" ", _THEM.sub(" ", rest)), places)


def _put_out(said: str, written: Step, ability: Ability, places: Ability, language: str, *, picture: bool) -> Plan:
    spoken = times.read(said)
    platforms = named_places(said, places) or [str(name) for name in written.args.get("platforms") or []]
    when = spoken.when(NOW.get())
    if not platforms:
        spec = places.slots["platforms"]
        able = listed([place_name(spec, name, language) for name in WORDS_ALONE], language, "or")
        return Plan(goal=said, question=phrase("ask_where_words", language, places=able))
    if (when and "T" not in when) or (spoken.every and not when):
        return Plan(goal=said, question=phrase("ask_time", language))
    args: dict[str, Any] = {name: written.args[name] for name in _ABOUT if written.args.get(name)}
    args["platforms"] = platforms
    if when:
        args |= {"when": when, "timezone": spoken.zone[2] if spoken.zone else getattr(NOW.get().tzinfo, "key", "")}
    if spoken.every:
        args["every"] = spoken.every.rule
    if picture:
        args["picture"] = True
    return planned(ability, {name: value for name, value in args.items() if value}, language)
