# ruff: noqa: E501 - patterns read better unbroken
"""A post for a place that is to have a picture: «короткий пост для фейсбука про переезд, с картинкой», "a post about the sale for facebook with a picture",
and "add a picture" behind a post that was written for a place. It is written, shown with its picture, and goes out when that is allowed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.one_step import planned
from agent.local.publishing.pictured_posts import without_its_picture
from agent.local.publishing.post_tools import WRITTEN
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_CAPTION = "script.metadata"
_TAKEN = ("topic", "details", "platforms", "length", "language")
_POST = lazy(r"\bposts?\b|(?<![а-яё])пост(?:ик)?(?![а-яё])|โพสต์|โพส(?!ต์)", re.IGNORECASE)
_PIC = r"(?:pics?|pictures?|photos?|images?|картинк(?:у|ой)|фото|фотк(?:у|ой)|иллюстраци(?:ю|ей)|รูป(?:ภาพ)?|ภาพ)"
_ADD = lazy(
    rf"\W*(?:(?:please|and|now|ok|can you|could you|пожалуйста|и|а|ещё|еще|давай|теперь|ช่วย|ขอ)\s*)*(?:add|put|include|attach|make it with|with|добавь(?:те)?|прикрепи(?:те)?|приложи(?:те)?|сделай(?:те)? (?:его )?с|поставь(?:те)?|с|ใส่|เพิ่ม|แนบ|ขอ)\s*(?:an?\s+|some\s+|туда\s+|к нему\s+)?{_PIC}(?:ประกอบ)?"
    r"(?:\s*(?:to it|to the post|on it|too|as well|there|please|к нему|туда|к посту|тоже|пожалуйста|ด้วย|ให้|หน่อย|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ))*\W*",
    re.IGNORECASE,
)

_BARE = lazy(r"^(?:an? )?(?P<en>(?:short |brief |quick |new )*(?:\w+ )?post)(?= (?:about|on|for)\b)|^(?P<th>(?:โพสต์|โพส)(?:สั้นๆ|สั้น|\s)*(?=สำหรับ|เรื่อง|เกี่ยวกับ))", re.IGNORECASE)


def _with_a_verb(bare: re.Match[str]) -> str:
    """A post that is wished for with no verb: by itself it is the verb to put something out."""
    return f"write a {bare['en']}" if bare["en"] else f"เขียน{bare['th']}"


def post_and_picture(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of such a post; None for any other message."""
    ability = next((ability for ability in index.abilities if ability.tool.name == WRITTEN), None)
    if ability is None or request.attachments or request.question:
        return None
    text = normalise(request.text)
    if _ADD.fullmatch(text):
        words = [step for step in (request.earlier[0].steps if request.earlier else []) if step.tool == _CAPTION]
        wish = next((turn.text for turn in reversed(request.history) if turn.role == "user"), "")
        return _posted(words[0], wish, ability, request) if len(words) == len(request.earlier[0].steps if request.earlier else []) == 1 else None
    said, pictured = without_its_picture(text)
    if not (pictured and _POST.search(said)):
        return None
    plan = again(replace(request, text=_BARE.sub(_with_a_verb, said.strip(" ,."))))
    return _posted(plan.steps[0], said, ability, request) if [step.tool for step in plan.steps] == [_CAPTION] else None


def _posted(words: Step, said: str, ability: Ability, request: Request) -> Plan | None:
    """The words that would be written, as a post with a picture; None where no place is told."""
    args: dict[str, Any] = {name: words.args[name] for name in _TAKEN if name in words.args}
    places = [hit.value for hit in slots.find(normalise(said), ability.slots["platforms"]) if hit.strength >= 0.5]
    places = args.get("platforms") or list(dict.fromkeys(places))
    if not (places and args.get("topic") and _POST.search(said)):
        return None
    return planned(ability, {**args, "platforms": places, "picture": True}, detect(request.text, request.language))
