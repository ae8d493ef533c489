# ruff: noqa: E501 - patterns read better unbroken
"""Music that is made beside work on a clip goes under that clip, and under a film of the files that were sent: "slow it down and heavier music",
unless it is wished for as a file of its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from agent.contract import Request
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step, parse_ref, texts_in

_APART = lazy(
    r"\b(?:separate(?:ly)?|on its own|its own file|as a file|another file|also compose|jingle)\b|(?<![а-яё])(?:отдельн[а-яё]+|джингл[а-яё]*)|แยก|ต่างหาก|จิงเกิ้?ล", re.IGNORECASE
)
_LEVEL, _MUSIC, _FILE, _ID = "music_level", "music", "music_file", "under"
_OWN, _GONE, _MUTE = "own_sound", "none", "mute"


def put_under(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan so; as it was where its music is used already, or there is no one clip that it can be for."""
    if request.question or len(plan.steps) < 2 or _APART.search(normalise(request.text)):
        return plan
    abilities = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    composes = {name for name, ability in abilities.items() if {"mood", "prompt", "tempo_bpm"} <= ability.tool.input.model_fields.keys()}
    music = next((step for step in plan.steps if step.tool in composes), None)
    used = {text for step in plan.steps for text in texts_in(step.args)}
    if music is None or any(text.startswith(f"${music.id}.") for text in used):
        return plan
    others = [step for step in plan.steps if step is not music]
    if any(step.tool not in abilities or not _works_on_a_clip(abilities[step.tool]) for step in others):
        return plan
    sound = f"${music.id}.audio"
    last = others[-1]
    if _MUSIC in abilities[last.tool].tool.input.model_fields and _MUSIC not in last.args and _LEVEL not in abilities[last.tool].tool.input.model_fields:
        fed = last.model_copy(update={"args": {**last.args, _MUSIC: sound}, "needs": []})
        return plan.model_copy(update={"steps": [music, *others[:-1], fed]})
    beneath = next((ability for ability in abilities.values() if {_LEVEL, "video"} <= ability.tool.input.model_fields.keys()), None)
    clips = [asset for asset in request.attachments if asset.actual_kind == "video"]
    if beneath is None or (request.attachments and len(clips) != 1):
        return plan
    video = next((name for name, kind in abilities[last.tool].tool.output_kinds().items() if kind == "video"), "")
    step = Step(id=_ID, tool=beneath.tool.name, title="", args={"video": f"${last.id}.{video}", _MUSIC: sound})
    step = wording.with_values(step, beneath, {}, language)
    return plan.model_copy(update={"steps": [*plan.steps, step], "goal": f"{plan.goal}; {step.title}"})


def in_place_of_its_sound(plan: Plan, index: Matcher, language: str) -> Plan:
    """The plan with music in the place of a clip's own sound, where that is taken away only for the music: "mute it and put this song instead"."""
    under = next((one for one in index.abilities if one.operation is None and {_LEVEL, _OWN} <= one.tool.input.model_fields.keys()), None)
    for put in plan.steps if under else ():
        ref = parse_ref(str(put.args.get("video") or "")) if under and put.tool == under.tool.name else None
        muted = next((step for step in plan.steps if ref and step.id == ref.source), None)
        silent = muted is not None and [operation.get("type") for operation in muted.args.get("operations", ())] == [_MUTE]
        others = [step for step in plan.steps if step is not muted and step is not put]
        used = {text for step in others for text in texts_in(step.args)}
        if under is None or muted is None or not silent or _OWN in put.args or any(text.startswith(f"${muted.id}.") for text in used):
            continue
        alone = wording.with_values(put, under, {_OWN: _GONE, "video": muted.args["video"]}, language)
        alone = alone.model_copy(update={"needs": [need for need in alone.needs if need != muted.id]})
        steps = [alone if step is put else step for step in plan.steps if step is not muted]
        return plan.model_copy(update={"steps": steps, "goal": "; ".join(step.title for step in steps)})
    return plan


def in_one_music(plan: Plan, index: Matcher, language: str) -> Plan:
    """The plan with one piece of music where another is made that nothing uses and that only tells how it is to be: "music under, upbeat"."""
    abilities = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    plan = _composed_once(plan, abilities, language)
    music = [step for step in plan.steps if step.tool in abilities and {"mood", "prompt", "tempo_bpm"} <= abilities[step.tool].tool.input.model_fields.keys()]
    used = {text for step in plan.steps for text in texts_in(step.args)}
    fed = [step for step in music if any(text.startswith(f"${step.id}.") for text in used)]
    idle = [step for step in music if step not in fed]
    if len(fed) != 1 or len(idle) != 1 or "prompt" in idle[0].args or not idle[0].args.keys().isdisjoint(fed[0].args.keys() - {"seed"}) or not idle[0].args:
        return plan
    one = wording.with_values(fed[0], abilities[fed[0].tool], dict(idle[0].args), language)
    steps = [one if step is fed[0] else step for step in plan.steps if step is not idle[0]]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(step.title for step in steps)})


def _composed_once(plan: Plan, abilities: Mapping[str, Ability], language: str) -> Plan:
    """The plan whose film is told no mood of music where it plays a piece that is made for it: "compose epic music and use it in a video"."""
    steps = list[Step]()
    for step in plan.steps:
        made = str(step.args.get(_FILE) or "").startswith("$") and _MUSIC in step.args and step.tool in abilities
        bare = step.model_copy(update={"args": {name: value for name, value in step.args.items() if name != _MUSIC}}) if made else step
        steps.append(wording.with_values(bare, abilities[step.tool], {}, language) if made else step)
    return plan if steps == plan.steps else plan.model_copy(update={"steps": steps, "goal": "; ".join(step.title for step in steps)})


def _works_on_a_clip(ability: Ability) -> bool:
    """Whether a tool makes a clip of files that are given to it."""
    fields = ability.tool.input.model_fields.keys()
    return "video" in ability.tool.output_kinds().values() and bool({"video", "clips", "pictures"} & fields) and "topic" not in fields
