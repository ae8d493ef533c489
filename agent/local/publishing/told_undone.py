# ruff: noqa: E501 - patterns read better unbroken
"""What nobody here does with a file that came with the message is told with what is done: a photo does not go out as it is, and a clip without the
shop's name, with not a word of it.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.clips.sent_with import retouches
from agent.local.clips.unmet import unmet
from agent.local.drafting.left_out import noted_without
from agent.local.publishing.words_for_it import how_it_sounds
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, texts_in

_LONGEST = 500  # letters of a message
_JOINT = lazy(
    r"\s*[,;]\s*(?:(?:and|then|и|а|потом|затем)\s+)*|(?<!\d)\.\s+|\s+(?:and then|and|then|и потом|а потом|потом|затем|и)\s+|\s*(?:แล้วก็|และ|จากนั้น)\s?|(?<=\s)แล้ว\s?|\s+(?=(?:ใส่|แปะ|ตัด|ลบ|เขียน|คิด|ทำ|เพิ่ม|ปรับ|แต่ง|โพสต์?|ลง)\S)|แล้ว(?=โพสต์|โพส|ลง|เขียน|คิด|ทำ|ใส่|ช่วย)", re.IGNORECASE
)
_POLITELY = lazy(r"^\W*(?:(?:please|pls|can you|could you|hey|hi|пожалуйста|можешь|ช่วย)[\s,]*)+|(?:หน่อย|นะ|คะ|ค่ะ|ครับ|จ้า|\s|please|пожалуйста)+$", re.IGNORECASE)
_GOES_OUT = lazy(r"\b(?:post|publish|upload|share|schedule|caption|description)\b|(?<![а-яё])(?:выложи|опубликуй|запости|размести|пост|подпис[ьи](?!те)|описани)|โพสต์|โพส|แคปชั|เผยแพร่", re.IGNORECASE)
_TOLD = lazy(r"[\"“”«»:]")
_ON_CLIPS = frozenset({"subtitles", "translate", "background", "blur", "words", "remove", "steady"})
"""Wishes whose words are never those of anything else that is done with a clip and a post."""


def with_what_is_undone(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan, which tells of every part of the message that is a wish nobody here does with the file that was sent."""
    kinds = {asset.actual_kind for asset in request.attachments}
    if len(kinds) != 1 or not plan.steps or plan.question or request.question or len(request.text) > _LONGEST or _TOLD.search(request.text):
        return plan
    said = normalise(" ".join([*(step.title for step in plan.steps), *texts_in([step.args for step in plan.steps])])).lower()
    takes = any(spec.asset and spec.asset.kind == "image" for ability in index.abilities if ability.tool.domain == "image" for spec in ability.input_specs)
    made = any(step.tool.startswith(("image.", "video.generate", "video.short")) for step in plan.steps)
    pieces = _JOINT.split(normalise(request.text))
    for piece in pieces if len(pieces) > 1 and not made else ():
        part = _POLITELY.sub("", _POLITELY.sub("", piece)).strip()
        undone = unmet(part) in _ON_CLIPS if kinds == {"video"} else kinds == {"image"} and not takes and retouches(part)
        if undone and not _GOES_OUT.search(part) and part.lower() not in said:
            plan = noted_without(plan, part, language)
    manner = how_it_sounds(request)
    return noted_without(plan, manner, language) if manner and manner.lower() not in said else plan
