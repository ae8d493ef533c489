# ruff: noqa: E501 - patterns read better unbroken
"""Words that were written just before, and now go out: "a caption for the wedding", then "post it on fb tomorrow at noon"; «выложи в тг с этой подписью в 17».
The same words are written once more as a post, which shows them before they are public. Nothing that is planned is moved by it.
"""

from __future__ import annotations

import re
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.titles import listed
from agent.local.publishing.everywhere import POSTS
from agent.local.publishing.of_posts import planned
from agent.local.publishing.words_alone import WORDS, WRITTEN, named_places, place_name, says_only_where_and_when
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.phrases import phrase
from tools.plan import Plan, Step
from tools.publishing.contract import WORDS_ALONE

_WRITER = {"topic", "details", "length", "hashtags"}
"""The fields of a tool that writes a post's words."""
_ABOUT = ("topic", "details", "length", "language", "seed")
_SHOWN = ("video", "image", "audio")
_THEM = re.compile(
    r"\b(?:with|using|and)?\s*(?:it|this|that|them|these|those|the|my)(?:\s+(?:captions?|text|words|post|one))?\b|\b(?:ok(?:ay)?|great|nice|perfect|good|cool|yes|love it|now|then|out|up|live|go|as is)\b"
    r"|(?<![а-яё])(?:(?:с\s+)?(?:эт[а-яё]+|так[а-яё]+)\s+(?:подпис[а-яё]+|текст[а-яё]*|слов[а-яё]+|описани[а-яё]+)|его|её|ее|их|это|всё|так|ок|окей|отлично|супер|хорошо|класс|теперь|тогда|сразу|завтра)(?![а-яё])"
    r"|(?:พร้อม|ด้วย|กับ|ใช้)?(?:แคปชั่น|แคปชัน|ข้อความ|คำ)(?:นี้|นั้น)|อันนี้|อันนั้น|มัน|เอา|ดีแล้ว|โอเค|เลย|ได้เลย", re.IGNORECASE,
)
"""What was written, and what is said of it; the day is read before this is taken out."""
PUTS_OUT = re.compile(r"\b(?:put|get|send|set)\b|(?<![а-яё])(?:запланируй|поставь|отправь|публикуй|запость|постни)(?:те)?(?![а-яё])|ตั้งเวลา", re.IGNORECASE)
_A_PICTURE = re.compile(
    r"^\W*(?:(?:now|ok|and|please|great)[\s,]+)*(?:make|draw|add|create|do|generate)\s+(?:an?\s+)?(?:nice |matching )?(?:pic|picture|image|photo|visual)\s+(?:for|to go with|to match)\s+(?:it|this|that|the (?:caption|post))\s*(?:,|and|then|&)+\s*"
    r"|^\W*(?:(?:а|и|теперь|ок)[\s,]+)*(?:сделай|нарисуй|добавь|создай)(?:те)?\s+(?:к (?:нему|ней|этому|посту)\s+)?картинку(?:\s+к (?:нему|ней|этому|посту))?\s*(?:,|и|потом)+\s*|^\s*(?:ทำ|วาด|เพิ่ม|สร้าง)(?:รูป|ภาพ)(?:ประกอบ)?(?:ให้มัน|ให้โพสต์|ด้วย|ให้)?\s?(?:แล้ว|และ)", re.IGNORECASE,
)
"""A picture for the words, before they go out."""
_OF_WHAT_IS_PLANNED = re.compile(
    r"\b(?:mov|reschedul|shift|push|postpon|delay|bring|cancel|take|remov|delet|instead|scrap)|\b(?:to|send|give) (?:me|us)\b|(?<![а-яё])(?:мне|нам)(?![а-яё])|ให้(?:ฉัน|ผม|หนู|เรา)|(?<![а-яё])(?:перенес|перенос|сдвин|отлож|подвин|отмен|убер|удал|сними|вместо)|เลื่อน|ย้าย|ยกเลิก|ลบ|ถอด|แทน", re.IGNORECASE
)


def words_go_out(request: Request, index: Matcher) -> Plan | None:
    """The plan that puts out what was written last, or what is asked first; None for any other message."""
    ability = next((ability for ability in index.abilities if ability.tool.name == WRITTEN), None)
    places = next((ability for ability in index.abilities if ability.tool.name == WORDS and ability.operation is None), None)
    written = _written(request, index)
    if ability is None or places is None or written is None or request.attachments or any(asset.actual_kind in _SHOWN for asset in request.recent):
        return None
    language = detect(normalise(request.text), request.language)
    said = normalise(request.text)
    drawn = _A_PICTURE.match(said)
    said = said[drawn.end() :] if drawn else said
    if request.question is not None:
        before = next((normalise(turn.text) for turn in reversed(request.history) if turn.role == "user"), "")
        if not before or not _is_wish(before, places) or not (named_places(said, places) or times.read(said).spans):
            return None
        said = f"{before} {said}"
    elif not _is_wish(said, places):
        return None
    return _put_out(said, written, ability, places, language, picture=bool(drawn))


def _written(request: Request, index: Matcher) -> Step | None:
    """The step that wrote the words, where nothing was made after it."""
    step = request.earlier[0].steps[-1] if request.earlier and request.earlier[0].steps else None
    writers = {ability.tool.name for ability in index.abilities if ability.operation is None and ability.tool.input.model_fields.keys() >= _WRITER}
    return step if step is not None and step.tool in writers and (step.args.get("topic") or step.args.get("details")) else None


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
