# ruff: noqa: E501 - patterns read better unbroken
"""Several clips joined and music put under what comes of it: «склей эти видео и добавь весёлую музыку», "ต่อคลิปพวกนี้ ใส่เพลงสนุกๆ". The music is for the
one film, and neither for each of the clips nor in the place of joining them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.words import normalise
from tools.plan import Plan

_JOIN = re.compile(
    r"\b(?:join|merge|combine|stitch|glue|put together)\b|(?<![а-яё])(?:склей|соедини|объедини|собери|смонтируй|сложи)(?:те)?(?![а-яё])|(?:ต่อ|รวม|เชื่อม)(?:สอง|สาม|\d|ทุก)?(?:คลิป|วิดีโอ)", re.IGNORECASE
)
_MUSIC = re.compile(
    r"[\s,;.]*(?:(?:\b(?:and|then)|(?<![а-яё])(?:и|а|потом|затем))\s+|(?:แล้วก็|แล้ว|และ|พร้อม)\s?)*(?:\b(?:add|put|lay)\s+(?P<en>(?:[a-z'-]+\s+){0,4}?(?:music|beat)\b(?: under (?:it|them))?)|(?<![а-яё])(?:добавь|наложи|подложи|поставь|вставь)(?:те)?\s+(?P<ru>(?:[а-яё-]+\s+){0,3}?музык[а-яё]+(?:\s+(?:пианино|гитар[а-яё]+))?)|(?:ใส่|เพิ่ม|กับ|พร้อม)\s?(?P<th>(?:เพลง|ดนตรี)[^\s,]*))", re.IGNORECASE,
)
_ADD = {"en": "add {what}", "ru": "добавь {what}", "th": "ใส่{what}"}
_SEVERAL = 2


def joined_to_music(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of both; None for any other message."""
    text = normalise(request.text)
    clips = [asset for asset in request.attachments if asset.actual_kind == "video"]
    match = _MUSIC.search(text)
    if request.question or len(clips) < _SEVERAL or len(clips) != len(request.attachments) or match is None or not _JOIN.search(text):
        return None
    language = detect(text, request.language)
    what = match["en"] or match["ru"] or match["th"]
    joins = again(replace(request, text=re.sub(r"\s{2,}", " ", f"{text[: match.start()]} {text[match.end() :]}").strip(" ,.")))
    feeds = {ability.tool.name for ability in index.abilities if {"clips", "music"} <= ability.tool.input.model_fields.keys()}
    if len(joins.steps) != 1 or joins.steps[0].tool not in feeds or "music" in joins.steps[0].args:
        return None
    film = joins.steps[0]
    made = again(replace(request, text=_ADD.get(language, _ADD["en"]).format(what=what), attachments=clips[:1]))
    music = next((step for step in made.steps if "mood" in _fields(step.tool, index)), None)
    if music is None:
        return None
    length = {"duration_s": film.args["duration_s"]} if "duration_s" in film.args and "duration_s" not in music.args else {}
    music = music.model_copy(update={"args": {**music.args, **length}})
    fed = film.model_copy(update={"id": "film", "args": {**film.args, "music": f"${music.id}.audio"}, "needs": []})
    return joins.model_copy(update={"steps": [music, fed], "goal": f"{music.title}; {fed.title}"})


def _fields(name: str, index: Matcher) -> set[str]:
    return {field for ability in index.abilities if ability.tool.name == name for field in ability.tool.input.model_fields}
