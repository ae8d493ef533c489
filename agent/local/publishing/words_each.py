"""Several texts that go out as they are, each at its own time or place: `post "doors open" on telegram at 6pm and "doors closed" at 11pm`,
«завтра в 18:00 в телеграм «двери открыты», а в 23:00 «двери закрыты»», "6 โมงเย็นลงเทเลแกรมว่า "เปิดแล้ว" แล้ว 5 ทุ่มลงว่า "ปิดแล้ว"".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.publishing.post_tools import WORDS
from agent.local.publishing.words_alone import Words, named_places, says_only_where_and_when, words_planned
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_QUOTED = lazy(r'"([^"]{2,})"')
_JOINS = lazy(r"^[\s,;.]*(?:\b(?:and|then)\b|(?<![а-яё])(?:и|а|потом|затем)(?![а-яё])|แล้วก็|แล้ว|และ|ส่วน)*", re.IGNORECASE)
_FEWEST, _MOST = 2, 8  # texts


def words_each(request: Request, index: Matcher) -> Plan | None:
    """The plan of all of them, or what is asked first; None for any other message."""
    ability = index.whole(WORDS)
    if ability is None or request.question is not None or request.attachments:
        return None
    text = normalise(re.sub(r"[“”„«»]", '"', request.text))
    parts = _QUOTED.split(text)
    said, around = parts[1::2], [_JOINS.sub(" ", part) for part in parts[::2]]
    if not _FEWEST <= len(said) <= _MOST or not all(says_only_where_and_when(part, ability, left_over=0) for part in around):
        return None
    before = _tells(around[0], ability)
    heads, behind = (around[:-1], around[-1]) if before else (around[1:], around[0])
    if not all(_tells(head, ability) for head in heads) or (before and _tells(behind, ability)):
        return None
    language, told = detect(text, request.language), zip(_whole(heads, ability), said, strict=True)
    plans = [words_planned(Words(head, words), ability, language) for head, words in told]
    return _one_plan([plan for plan in plans if plan])


def _tells(head: str, ability: Ability) -> bool:
    """Whether it is told where something goes, or at what time."""
    spoken = times.read(head)
    return bool(spoken.clocks or spoken.every or named_places(head, ability))


def _whole(heads: Sequence[str], ability: Ability) -> list[str]:
    """What stands around each text, with the day, the hour and the place of the one before where it tells none."""
    found, day, place, clock = list[str](), "", "", ""
    for head in heads:
        spoken, places = times.read(head), named_places(head, ability)
        own = head
        own = own if spoken.days or spoken.every or not spoken.clocks else f"{day} {own}"
        own = own if spoken.clocks or spoken.every else f"{own} {clock}"
        found.append(own if places else f"{own} {place}")
        day = head[spoken.days[0].start : spoken.days[0].end] if spoken.days else day
        clock = head[spoken.clocks[0].start : spoken.clocks[0].end] if spoken.clocks else clock
        place = " ".join(places) if places else place
    return found


def _one_plan(plans: Sequence[Plan]) -> Plan:
    """The plans as one; the first question where one is asked."""
    if asked := next((plan for plan in plans if plan.question), None):
        return asked
    steps: list[Step] = []
    for step in (step for plan in plans for step in plan.steps):
        taken = {known.id for known in steps}
        steps.append(step if step.id not in taken else step.model_copy(update={"id": f"{step.id}-{len(steps) + 1}"}))
    return Plan(goal="; ".join(dict.fromkeys(plan.goal for plan in plans)), steps=steps)
