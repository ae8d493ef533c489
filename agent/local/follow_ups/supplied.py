# ruff: noqa: E501 - patterns read better unbroken
"""What earlier work is to have and was made without: "it needs some calm music", of a slideshow."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.fields import Spec
from agent.local.drafting import wording
from agent.local.drafting.drafts import Part
from agent.local.drafting.filling import fill
from agent.local.drafting.said import Clause
from agent.local.drafting.wiring import is_called
from agent.local.follow_ups.altered import covers, read
from agent.local.follow_ups.target import Change, Target
from agent.local.lexicon.values import FIELD_WORDS
from agent.local.wordings.remarks import without_remarks
from agent.local.words import tokens
from agent.patterns import lazy
from tools.plan import Plan, Step

_ADDS = lazy(
    r"\b(?:add|put|needs?|give it|wants?|with|have|include|lay|missing|could use|throw|there(?:'s| is) no|has no)\b|(?<![а-яё])(?:добав\w+|налож\w+|постав\w+|встав\w+|включи\w*|нуж\w+|хо(?:чу|чется|тим)|с|под|не хватает|нет)(?![а-яё])|ใส่|เพิ่ม|อยากได้|อยากให้มี|ขอ|มี|ขาด",
    re.IGNORECASE,
)
_SAYS_SO = lazy(
    r"\b(?:add|put|needs?|give|wants?|have|has|include|lay|missing|could use|throw|there(?:'s| is)?|under|over|behind|onto|some(?:thing)?|any|nice|background|soundtrack|no|still|yet|kind of|maybe|to go with|with it|sounds?)\b"
    r"|(?<![а-яё])(?:добав\w+|налож\w+|постав\w+|встав\w+|включи\w*|нуж\w+|хо(?:чу|чется|тим)|под|не хватает|нет|какую-нибудь|какой-нибудь|что-нибудь|фоном|фоновую|туда|сюда|к|ней|нему|ещё|пока)(?![а-яё])|ใส่|เพิ่ม|อยากได้|อยากให้|ขาด|ยัง|ไม่มี|มี|เสียง|ประกอบ|พื้นหลัง|เลย|เข้าไป|สัก|ช่วย",
    re.IGNORECASE,
)
_ITS_OWN = lazy(r"\b(?:this|that|my|our|own)\s+(?:\w+\s+)?(?:music|song|track)|(?<!\w)(?:эт\w+|мо\w+|сво\w+)\s+(?:\w+ )?(?:музык|песн|трек)|(?:เพลง|ดนตรี)(?:นี้|ของ)|\b(?:remove|drop|without|louder|quieter|another|different)\b|(?<!\w)(?:убери|без|громче|тише|друг\w+)(?!\w)|เอา\S*ออก", re.IGNORECASE)


def supplied(text: str, plan: Plan, targets: Sequence[Target], abilities: Sequence[Ability], language: str) -> Plan | None:
    """The plan with what the message wants put to it made first; None when the message wishes for no such thing."""
    if not _ADDS.search(text) or _ITS_OWN.search(text):
        return None
    for target in targets:
        for spec in target.ability.input_specs if target.place is None else ():
            maker = _maker(spec, target, abilities, text)
            if maker is not None and (steps := _with_it(text, spec, target, maker, language)):
                behind = [step for step in plan.steps if step.id != target.step.id]
                made, changed = steps
                return Plan(goal=f"{made.title}; {changed.title}", steps=[*behind, made, changed])
    return None


def _maker(spec: Spec, target: Target, abilities: Sequence[Ability], text: str) -> Ability | None:
    """What makes the thing for a field that is still empty, where the message calls it by name."""
    own = {word for field in target.ability.slots.values() for word in field.label.split()}
    if spec.asset is None or spec.required or spec.name in target.step.args or own & set(spec.label.split()) or not _named(spec, text):
        return None
    return next((one for one in abilities if one.tool.domain == spec.label and not one.operation and spec.asset.kind in one.tool.output_kinds().values()), None)


def _named(spec: Spec, text: str) -> list[tuple[int, int]]:
    """Where the thing is called by its name; in Thai within what is written as one."""
    thai = (match.span() for word in FIELD_WORDS.get(spec.label, ()) if word[0] >= "\u0e00" for match in re.finditer(word, text))
    return [*((token.start, token.end) for token in tokens(text) if is_called(spec, token.text)), *thai]


def _with_it(text: str, spec: Spec, target: Target, maker: Ability, language: str) -> tuple[Step, Step] | None:
    """The step that makes it and the step that takes it; None where the message says more than that."""
    said = without_remarks(text, target)
    filled = fill(maker, Clause(said, said, asks=True))
    values = {name: value for name, value in filled.values.items() if maker.slots[name].kind != "text"}
    left = list(said)
    for start, end in [*filled.spans, *_named(spec, said)]:
        end += len(re.match(r"[а-яё]*", said[end:], re.IGNORECASE)[0])  # type: ignore[index] # "весёл" of "весёлую": the ending too
        left[start:end] = " " * (end - start)
    rest = _SAYS_SO.sub(lambda match: " " * len(match[0]), "".join(left))
    change = read(rest, target)
    if spec.asset is None or not covers(rest, change, target):
        return None
    made = Part(maker, values, "", said).having(values, language)
    output = next(name for name, kind in maker.tool.output_kinds().items() if kind == spec.asset.kind)
    name = f"{target.step.id}-{re.sub(r'[^a-z0-9]+', '-', spec.name)}"
    return Step(id=name, tool=maker.tool.name, title=wording.sentence([made.title]), args=values), _taking(target, change, {spec.name: f"${name}.{output}"})


def _taking(target: Target, change: Change, given: dict[str, str]) -> Step:
    return target.step.model_copy(update={"args": {**target.step.args, **change.values, **given}, "needs": []})
