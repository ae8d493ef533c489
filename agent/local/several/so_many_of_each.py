# ruff: noqa: E501 - sentences read better unbroken
"""So many of one thing and so many of another, or of the same about something else: each group is planned as a wish of its own, as many times as it counts.

What is planned of a group has to be what it counts; else the message is left to the other readers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from agent.contract import Request
from agent.local.announcing.announcement import PUTS_OUT
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.batches import counts
from agent.local.follow_ups.target import sources
from agent.local.publishing.posting import goes_out
from agent.local.several.groups import Group, groups
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_MOST, _LONGEST = 12, 300
_VERB = {
    "en": {"film": "make", "image": "make", "music": "compose"},
    "ru": {"film": "сделай", "image": "нарисуй", "music": "сочини", "slogans": "придумай", "ideas": "придумай"},
    "th": {"film": "ทำ", "image": "ทำ", "music": "แต่ง", "words": "เขียน", "script": "เขียน", "slogans": "คิด", "ideas": "ขอ"},
}
_WRITE = {"en": "write", "ru": "напиши", "th": "ทำ"}
_LEADS = {
    "en": {"film": "about", "image": "of", "music": "for", "words": "about", "script": "about", "slogans": "for", "ideas": "about"},
    "ru": {"image": ":", "slogans": "для", "music": "для"},
}
_ONE_OF_RU = {
    "film": {"ролик": "ролик", "видео": "видео", "видос": "ролик", "рилс": "рилс", "шортс": "шортс", "клип": "клип"},
    "image": {"картин": "картинку", "рисун": "рисунок", "плакат": "плакат", "постер": "постер", "афиш": "афишу", "баннер": "баннер", "логотип": "логотип", "стикер": "стикер", "иконк": "иконку", "обложк": "обложку", "флаер": "флаер"},
    "music": {"трек": "трек", "песн": "песню", "песен": "песню", "мелоди": "мелодию", "джингл": "джингл"},
    "words": {"подпис": "подпись", "пост": "пост"}, "script": {"сценари": "сценарий"}, "slogans": {"слоган": "слоган"}, "ideas": {"иде": "идею"},
}  # fmt: skip


def so_many_of_each(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of all groups; None for any other message."""
    found = [] if request.question or request.attachments else wished_for(request.text)
    if not found:
        return None
    made = dict[int, list[Step]]()
    for at in sorted(range(len(found)), key=lambda at: found[at].of >= 0):
        group = found[at]
        about = _subject(made[group.of][0]) if group.of >= 0 else group.about
        plan = again(replace(request, text=_wish(replace(group, about=about or group.about)), earlier=(), recent=()))
        if not _as_many(plan, group, index):
            return None
        made[at] = list(plan.steps)
    steps = [step for at, group in enumerate(found) for step in _of_the_film(made[at], group, made)]
    used = dict[str, int]()
    named = list[Step]()
    for step in steps:
        stem = re.sub(r"-\d+$", "", step.id)
        used[stem] = used.get(stem, 0) + 1
        single = sum(re.sub(r"-\d+$", "", other.id) == stem for other in steps) == 1
        named.append(step.model_copy(update={"id": stem if single else f"{stem}-{used[stem]}"}))
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in named)), steps=named)


def wished_for(message: str) -> list[Group]:
    """The groups of a message that counts them; empty where it puts something out, or says more than that."""
    text = normalise(message).strip(" .!")
    if len(text) > _LONGEST or re.search(r'[":\n?]|\.\s|ไหน|ดีกว่า|(?<!ผ้า)(?<!เส้น)ไหม|มั้ย|ยังไง|อะไร|แต่ละ', text) or goes_out(_A_POST_TH.sub("", text)):
        return []
    found = groups(text)
    whole = 2 <= len(found) <= _MOST and _counted(found) and sum(max(group.count, 1) for group in found) <= _MOST * 2
    return found if whole and not any(PUTS_OUT.search(group.about) or _NO_SUBJECT.match(group.about) for group in found) else []


_NO_SUBJECT = lazy(
    r"(?:hash ?tags?|х[эе]штег[а-яё]*|แฮชแท็ก|แฮชแทค|แฮชแทก|แฮทแท็ก)\W*$|"
    r"(?:the|my|your) (?:\w+ )?(?:best|top|strongest|funniest|first|last|second|winning|winner)\b|(?:сам[а-яё]+ )?(?:лучш|перв|последн|втор)[а-яё]+(?: из (?:них|этого))?$|(?:อัน|ตัว|ข้อ)?(?:ที่)?(?:ดี|เด็ด)ที่สุด",
    re.IGNORECASE,
)
"""One of what is made before it, or a thing that is counted, and no subject: "8 ideas about running and a video of the best one",
"สคริปต์เรื่องทุเรียน แล้วก็แฮชแท็ก 8 อัน"."""


_A_POST_TH = lazy("โพสต์(?=เรื่อง|เกี่ยวกับ)")


def _counted(found: Sequence[Group]) -> bool:
    """Whether numbers are told, or the same thing is named again with something else that it is about."""
    again = (
        len({group.kind for group in found}) == 1
        and len({group.about for group in found}) == len(found)
        and all(group.about for group in found)
    )
    return again or any(group.count > 1 or (group.count == 1 and not group.own) for group in found)


def _wish(group: Group) -> str:
    """A group as a wish of its own."""
    if re.search("[\u0e00-\u0e7f]", f"{group.noun}{group.about}"):
        lead = group.lead or ("เรื่อง" if group.kind in ("film", "words", "script") else "")
        many = f" {group.count} อัน" if group.count > 1 or (group.count and group.kind in ("slogans", "ideas")) else ""
        seen = (
            f" {group.count} {'รูป' if group.noun in ('รูป', 'ภาพ', 'รูปภาพ') else 'แบบ'}"
            if group.count > 1 and group.kind == "image"
            else many
        )
        clips = (
            f" {group.count} {'คลิป' if group.kind == 'film' else 'เพลง'}" if group.count > 1 and group.kind in ("film", "music") else seen
        )
        return f"{_VERB['th'].get(group.kind, _WRITE['th'])}{group.noun}{lead}{group.about}{f' {group.more}' if group.more else ''}{clips}"
    key = "ru" if re.search("[а-яё]", group.noun, re.IGNORECASE) else "en"
    lead = group.lead or _LEADS[key].get(group.kind, "про")
    verb = _VERB[key].get(group.kind, _WRITE[key])
    many = group.count > 1
    if key == "ru":
        one = next((full for stem, full in _ONE_OF_RU[group.kind].items() if group.noun.lower().startswith(stem)), group.noun)
        noun = group.noun if many else one
        number = str(group.count) if many or (group.count and group.kind in ("slogans", "ideas")) else ""
    else:
        single = re.sub(r"melodies$", "melody", group.noun.lower()).removesuffix("s")
        noun = f"{single}s" if many else single
        number = str(group.count) if many else "one" if group.count and group.kind in ("slogans", "ideas") else "a"
        noun = group.noun if group.kind in ("slogans", "ideas") and not group.count else noun
    said = " ".join(part for part in (verb, number, group.how, noun, lead, group.about) if part).replace(" : ", ": ")
    return f"{said}, {group.more}" if group.more else said


def _as_many(plan: Plan, group: Group, index: Matcher) -> bool:
    """Whether a plan makes what the group counts, and nothing else."""
    if plan.question or not plan.steps or len({step.tool for step in plan.steps}) > 1 or any(sources(step.args) for step in plan.steps):
        return False
    ability = index.whole(plan.steps[0].tool)
    count = next((spec.name for spec in ability.slots.values() if counts(spec)), "") if ability else ""
    made = plan.steps[0].args.get(count) if count and len(plan.steps) == 1 else len(plan.steps)
    return group.count == 0 or made == group.count or (made is None and group.count == 1 and group.kind == "image")


def _subject(step: Step) -> str:
    return next((str(step.args[name]) for name in ("topic", "prompt") if step.args.get(name)), "")


def _of_the_film(steps: Sequence[Step], group: Group, made: Mapping[int, Sequence[Step]]) -> list[Step]:
    """The steps; words about the one film that is made before them are those of its script."""
    film = made[group.of] if group.of >= 0 else []
    if group.kind != "words" or len(film) != 1 or film[0].tool != "video.short" or "topic" not in steps[0].args:
        return list(steps)
    args: dict[str, Any] = {"script": f"${film[0].id}.script"}
    return [
        step.model_copy(update={"args": {**args, **{name: value for name, value in step.args.items() if name != "topic"}}})
        for step in steps
    ]
