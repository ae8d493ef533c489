# ruff: noqa: E501 - tables of words and patterns read better unbroken
"""Wishes that change earlier work: "make it calmer", "another voice", "45 seconds instead", "now in Thai", "без музыки", "สั้นลง".

A change is the same tool with other arguments. It is one only when every word of the message is accounted for: by a value one of the
tool's fields takes, by a word for more or less of a number, or by the small words that carry a change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache

from agent.contract import Request
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.follow_ups.again import again, some_of_several, undone
from agent.local.follow_ups.altered import covers, read
from agent.local.follow_ups.beyond import beyond_it
from agent.local.follow_ups.carriers import says_more
from agent.local.follow_ups.loosely import read_loosely
from agent.local.follow_ups.one_of import which
from agent.local.follow_ups.pictures import of_the_pictures
from agent.local.follow_ups.placed_elsewhere import placed_elsewhere
from agent.local.follow_ups.resized import number_or_hour, resized
from agent.local.follow_ups.supplied import supplied
from agent.local.follow_ups.target import Change, Target, sources
from agent.local.follow_ups.tongues import in_tongues
from agent.local.follow_ups.turned import turned_round
from agent.local.lexicon import lexicon
from agent.local.moments.days import DAYS
from agent.local.publishing.everywhere import POSTS
from agent.local.wordings.remarks import without_remarks
from agent.local.words import normalise, tokens
from agent.patterns import lazy
from agent.phrases import phrase
from agent.steering import revising
from agent.steering.reading import read as read_move
from agent.steering.words import TAKES_AWAY
from media.prose.headline import about_another
from tools.plan import Plan, Step

_OLDEST = 3  # plans one looks back
_CORRECTS = lazy(
    r"^\W*(?:no|nope|not|actually|rather|sorry|нет|не|лучше|ไม่ใช่|เปลี่ยน)\b|\b(?:another one|something else)(?=\W*(?:please)?\W*$)|\b(?:instead|rather|change|switch|replace|вместо|замени|поменяй|измени|should(?:'ve| have)? be(?:en)?|должно быть)\b|แทน|^ไม่ใช่|เปลี่ยน|แก้เป็น|ต้องเป็น", re.IGNORECASE
)
_FIRST = lazy(r"\b(?:only|just)\s+(?:the\s+)?(?:first\s+)?(?P<n>\w+)(?:\s+of them)?\s*$|\bтолько\s+(?:перв\w+\s+)?(?P<ru>\w+)\s*$|(?:แค่|เอาแค่)\s?(?P<th>\d+|[\u0e00-\u0e7f]+?)\s?(?:คลิป|อัน|รูป|ตัว)?(?:แรก)?\s*$", re.IGNORECASE)
_INSTEAD = lazy(
    r"^\W*(?:(?:no|nope|nah|and|now|please|actually)[\s,]+)*(?:(?:make it|let'?s do|do|try|go with|make one about|use|take)\s+(?:about\s+)?(?:(?:an?|the|some)\s+)?|(?:an?|the|some)\s+)(?P<topic>\w.*?)[\s,]+instead\W*$"
    r"|^\W*(?:(?:нет|не|лучше|давай(?:те)?|сделай(?:те)?|пусть будет|возьми)[\s,]+)*(?:про |о )?(?P<ru>\w[^,]*?)[\s,]+вместо этого\W*$"
    r"|^(?:ไม่|เอา|ทำ|เปลี่ยนเป็น)*\s?(?:เรื่อง)?(?P<th>[\u0e00-\u0e7f]\S*?)แทน(?:ครับ|ค่ะ|นะ|ดีกว่า|ละกัน)*\s*$", re.IGNORECASE
)
_RATHER = lazy(
    r"^\W*(?:(?:no|nope|nah|actually|rather|(?:(?:no|sorry|oops)[\s,]+)?i meant?|я имел[аи]? в виду|หมายถึง|нет|лучше|ไม่ใช่)[\s,.:-]+|(?:change|switch) (?:it |that )?to |(?:поменяй|смени|замени) на |เปลี่ยนเป็น\s?)"
    r"(?P<topic>\w.*)$", re.IGNORECASE)
_MEANT = lazy(r"^\W*(?:(?:no|sorry|oops)[\s,]+)?i mean(?:t)?\b|^\W*я имел[аи]? в виду|^\W*หมายถึง", re.IGNORECASE)
_PUTS_OUT = lazy(
    r"\s*(?:(?:please|now|ok|can you|could you|and|пожалуйста|теперь|и)[\s,]+)*(?:(?:post|publish|upload)\b|(?:выложи|опубликуй|залей|запости)(?:те)?(?!\w))|\s*(?:ช่วย|ขอ)?(?:โพสต์|อัปโหลด|เผยแพร่|ลง(?=ใน|ติ๊ก|ติก|ยูทูบ|ยูทูป|ไอจี|เฟส|อินส|เทเล|เพจ|tik|you|ig|fb|insta))",
    re.IGNORECASE,
)
"""Begins a wish to put it out: where it goes says nothing of its shape."""
_FEW_WORDS = 4
_KINDS = {"song", "picture", "subtitle", "video"}
_FILES = {"video", "image", "audio"}


def changed(text: str, request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan of earlier work with what the message changes; None when it does not change any."""
    newest = list(targets_of(request.earlier[0], index)) if request.earlier else []
    if other := _otherwise(text, request, newest, index, language):
        return other
    for plan in _meant_by_it(text, request.earlier[:_OLDEST], index):
        targets = list(targets_of(plan, index))
        if batch := _of_a_batch(text, plan, targets, language, index):
            return batch
        for said in dict.fromkeys((*_meant(text, targets), normalise(request.text))):
            if once_more := again(said, plan, targets, language):
                return once_more
        for target in sorted(targets, key=lambda target: not _makes_what_is_named(text, target)):
            if is_of_another_kind(text, target) or (_PUTS_OUT.match(text) and target.ability.tool.effect != "publishes"):
                continue
            for said in _meant(text, [target]):
                change = read(said, target)
                if change.values and covers(said, change, target):
                    return applied(plan, [(target, change)], language, index)
    plans = (_said_otherwise(said, request, index, language) for said in _meant(text, newest))
    return next((plan for plan in plans if plan), None)


def _meant_by_it(text: str, earlier: Sequence[Plan], index: Matcher) -> list[Plan]:
    """The plans that a message may change. What is to go out is what was found or made last, and no older publication again."""
    if not POSTS.search(text):
        return [*earlier]
    tools = {ability.tool.name: ability.tool for ability in index.abilities}
    known = [[tools[step.tool] for step in plan.steps if step.tool in tools] for plan in earlier]
    brings = [any(_FILES & set(tool.output_kinds().values()) for tool in plan) for plan in known]
    return [plan for at, plan in enumerate(earlier) if not (any(brings[:at]) and any(tool.effect == "publishes" for tool in known[at]))]


def plainly_changed(text: str, request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan of a message that can mean nothing but a change of the newest work, whatever new work its words look like."""
    newest = list(targets_of(request.earlier[0], index)) if request.earlier and not request.attachments else []
    shown = of_the_pictures(text, newest) or in_tongues(text, newest) or placed_elsewhere(text, newest)
    return applied(request.earlier[0], [shown], language, index) if shown else None


def some_changed(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan of some of several pictures or films that were just made, changed: "the third one in green", «последние два мужским голосом»."""
    if request.question or request.attachments or not request.earlier:
        return None
    made = [target for target in targets_of(request.earlier[0], index) if _FILES & set(target.ability.tool.output_kinds().values())]
    return some_of_several(_SO_RATHER.sub("", normalise(request.text)), request.earlier[0], made, language)


_SO_RATHER = lazy(r"\s+(?:better|rather|лучше)[\s.!]*$|\s?ดีกว่า(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$", re.IGNORECASE)


def beyond(text: str, request: Request, index: Matcher, language: str) -> tuple[Plan, Plan | None] | None:
    """What is said where a message wishes something of the newest work that it has no field for, and the plan of the rest; None where
    it wishes for no such thing."""
    if not request.earlier or request.attachments or not any(target.place is None and target.ability.tool.output_kinds() and not is_of_another_kind(text, target) for target in targets_of(request.earlier[0], index)):
        return None
    found = beyond_it(text)
    if found is None:
        return None
    part, said = found
    rest = (changed(said, request, index, language) or loosely_changed(said, request, index, language)) if said else None
    if rest is not None and rest.steps:
        return Plan(goal=rest.goal, question=phrase("ask_without", language, part=part)), rest
    return (Plan(reply=phrase("unknown", language, examples=wording.suggestions(index.abilities, language))), None) if not said or (rest is None and not says_more(said)) else None


def _otherwise(text: str, request: Request, newest: Sequence[Target], index: Matcher, language: str) -> Plan | None:
    """The plan of a message that takes something of the newest work back, turns it round or puts something to it."""
    back = undone(text, request.earlier, language) or _without_operation(text, request.earlier, newest, language)
    if back or not newest:
        return back
    return turned_round(text, newest, index.abilities, language) or supplied(text, request.earlier[0], newest, index.abilities, language)


_TAKEN_OUT = lazy(
    r"\b(?:undo|revert|take back|remove|drop|forget|lose|without|no)\s+(?:the |that |this )?(?P<en>[\w ]{3,30}?)(?: (?:thing|bit|part|change|edit|step|effect))?(?=\s*(?:$|[,.;!]|\b(?:but|and|please|keep)\b))"
    r"|(?<![а-яё])(?:отмени|убери|верни|без)(?:те)?\s+(?P<ru>[а-яё ]{3,30}?)(?=\s*(?:$|[,.;!]|(?:но|а|и|пожалуйста)(?![а-яё])))|(?:เอา|ยกเลิก)(?P<th>[\u0e00-\u0e7f]{3,30}?)(?:ออก|ที)?(?=\s|$)",
    re.IGNORECASE,
)
_MOST_SAID = 12


def _without_operation(text: str, plans: Sequence[Plan], targets: Sequence[Target], language: str) -> Plan | None:
    """ "undo the speed thing but keep the silences gone": an edit of several without that one."""
    match = _TAKEN_OUT.search(text)
    said = {token.stem for token in tokens(next((value for value in match.groupdict().values() if value), ""))} if match else set[str]()
    for target in targets:
        spec = target.ability.operations_spec
        named = {token.stem for token in tokens(f"{(target.ability.type or '').replace('_', ' ')} {target.ability.title}")}
        if target.place is None or spec is None or not said & named or len(tokens(text)) > _MOST_SAID + len(said):
            continue
        operations = [operation for at, operation in enumerate(target.step.args[spec.name]) if at != target.place]
        if operations:
            others = [other.ability.title for other in reversed(targets) if other.place not in (None, target.place) and other.step.id == target.step.id]
            step = target.step.model_copy(update={"args": {**target.step.args, spec.name: operations}, "title": wording.sentence(others), "needs": []})
            return Plan(goal=step.title, steps=[step])
    return None


def loosely_changed(text: str, request: Request, index: Matcher, language: str, *, without_unknown: bool = False) -> Plan | None:
    """The plan of the last work with what the message changes, read piece by piece; asks where a piece wishes for what is no change.

    without_unknown: the person said to go on without that piece.
    """
    targets = [target for target in targets_of(request.earlier[0], index) if not is_of_another_kind(text, target)] if request.earlier else []
    found = read_loosely(text, targets)
    if found is None:
        return None
    plan = applied(only_one(text, request.earlier[0]), found.changes, language, index)
    return Plan(goal=plan.goal, question=phrase("ask_without", language, part=found.unknown)) if found.unknown and not without_unknown else plan


def only_one(text: str, plan: Plan) -> Plan:
    """Of a batch only the one that the message means, with what follows from it; the plan as it is where it means none."""
    heads = [step for step in plan.steps if not sources(step.args)]
    meant = which(text, heads) if len(heads) > 1 and len({step.tool for step in heads}) == 1 else None
    if meant is None:
        return plan
    one = heads[meant[0]].id
    return plan.model_copy(update={"steps": [step for step in plan.steps if step.id == one or one in _behind(step, plan)]})


def _meant(text: str, targets: Sequence[Target]) -> list[str]:
    """The message, and the message without what only says why."""
    return list(dict.fromkeys((text, *(without_remarks(text, target) for target in targets[:1]))))


def is_of_another_kind(text: str, target: Target) -> bool:
    """Whether a message speaks of things that the earlier work has nothing to do with: calmer music, after a script."""
    tool, ability = target.ability.tool, target.ability
    labels = [spec.label for spec in (*ability.slots.values(), *ability.input_specs)]
    known = f"{tool.name.replace('.', ' ')} {tool.title} {tool.description} {' '.join([*labels, *tool.output_kinds().values()])}"
    return bool(_kinds_in(text) - _kinds_in(known))


def _makes_what_is_named(text: str, target: Target) -> bool:
    """Whether a message speaks of what the step makes: "calmer music" is no calmer film with music."""
    tool = target.ability.tool
    return target.place is None and bool(_kinds_in(text) & _kinds_in(f"{tool.domain} {' '.join(tool.output_kinds().values())}"))


@lru_cache(maxsize=256)
def _kinds_in(text: str) -> frozenset[str]:
    return frozenset(concept for token in tokens(text) for concept in token.concepts if concept in _KINDS)


def _said_otherwise(text: str, request: Request, index: Matcher, language: str) -> Plan | None:
    """ "no, toads": what it is about, corrected in a few words that are no wish of their own."""
    match = _RATHER.match(text) or _INSTEAD.match(text)
    topic = next((said for said in match.groupdict().values() if said), "").strip(" .,!") if match else ""
    words = list(tokens(topic))
    if match is None or not request.earlier or not 1 <= len(words) <= _FEW_WORDS:
        return None
    instead = match.re.pattern == _INSTEAD.pattern and not _kinds_in(text)  # "a song instead" is another kind of work
    if not (_MEANT.match(text) or instead) and (index.is_verb(words[0]) or index.best(topic)):
        return None
    for target in targets_of(request.earlier[0], index):
        spec = next((spec for spec in target.ability.slots.values() if spec.kind == "text" and spec.name in target.values), None)
        if spec is not None and (_MEANT.match(text) or instead or not any(index.entities(topic))):
            return applied(request.earlier[0], [(target, Change({spec.name: topic}))], language, index)
    return None


def corrects(text: str) -> bool:
    """Whether the message is worded as a correction: "no, ...", "... instead"."""
    return bool(_CORRECTS.search(text))


def targets_of(plan: Plan, index: Matcher) -> Iterator[Target]:
    """The plan's steps, the last first; of several with the same tool only the last."""
    seen: set[str] = set()
    for step in reversed(plan.steps):
        own = [ability for ability in index.abilities if ability.tool.name == step.tool]
        if not own or step.tool in seen:
            continue
        seen.add(step.tool)
        spec = own[0].operations_spec
        if spec is None or not isinstance(step.args.get(spec.name), list):
            yield Target(step, own[0])
            continue
        for place, operation in reversed(list(enumerate(step.args[spec.name]))):
            found = next((ability for ability in own if ability.type and ability.type == operation.get("type")), None)
            if found:
                yield Target(step, found, place)


def _of_a_batch(text: str, plan: Plan, targets: Sequence[Target], language: str, index: Matcher) -> Plan | None:
    """The batch in another size, with what else is said of it."""
    if fewer := _fewer(text, plan):
        return fewer
    if either := number_or_hour(text, plan, targets, language):
        return Plan(goal=plan.goal, question=wording.ask_either(either, language))
    sized = resized(text, plan, targets, language)
    if sized is None:
        return None
    batch, changes = sized
    return applied(batch, changes, language, index) if changes else batch


def _fewer(text: str, plan: Plan) -> Plan | None:
    """ "only the first three" of a batch."""
    match = _FIRST.search(text)
    said = next((value for value in match.groups() if value), "") if match else ""
    number = int(said) if said.isdigit() else int(lexicon().numbers.get(said.lower(), 0))
    heads = [step for step in plan.steps if not sources(step.args)]
    if not number or len(heads) <= number or len({step.tool for step in heads}) != 1:
        return None
    kept = {step.id for step in heads[:number]}
    for step in plan.steps:
        if sources(step.args) and sources(step.args) <= kept:
            kept.add(step.id)
    return Plan(goal=plan.goal, steps=[step for step in plan.steps if step.id in kept])


def without_some(request: Request) -> Plan | None:
    """The newest batch without the one that a message leaves out: "without the dogs", "skip the second one"; None for any other message.

    Not checked yet, a plan has its needs in its references alone.
    """
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or TAKES_AWAY.search(text.lower()):
        return None
    plan = request.earlier[0]
    return revising.fewer(plan.model_copy(update={"steps": [step.model_copy(update={"needs": sorted(sources(step.args))}) for step in plan.steps]}), read_move(text).selection)


def applied(plan: Plan, changes: Sequence[tuple[Target, Change]], language: str, index: Matcher) -> Plan:
    """The changed steps, the steps they take something from, and those that are made of them."""
    steps: dict[str, Step] = {}
    for target, change in changes:
        for step in (steps.get(step.id, step) for step in plan.steps if step.tool == target.step.tool):
            steps[step.id] = _changed_step(step, target, change, language)
    return with_what_follows(plan, steps, index)


def with_what_follows(plan: Plan, steps: Mapping[str, Step], index: Matcher) -> Plan:
    """The changed steps by their names, the steps they take something from, and those that are made of them."""
    makers = {ability.tool.name for ability in index.abilities if ability.tool.effect == "none"}
    wanted = set(steps)
    wanted |= {step.id for step in plan.steps if step.tool in makers and _behind(step, plan) & wanted}
    for step in reversed(plan.steps):
        if step.id in wanted:
            wanted |= sources(steps.get(step.id, step).args)
    kept = [steps.get(step.id, step) for step in plan.steps if step.id in wanted]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in kept)), steps=kept)


def _behind(step: Step, plan: Plan) -> set[str]:
    """Steps that a step is made of, directly or not."""
    own = {one.id: sources(one.args) for one in plan.steps}
    found, open_ = set[str](), set(own[step.id])
    while open_:
        found |= open_
        open_ = set[str]().union(*(own.get(name, set()) for name in open_)) - found
    return found


def _changed_step(step: Step, target: Target, change: Change, language: str) -> Step:
    args = dict(step.args)
    spec = target.ability.operations_spec
    if target.place is None:
        args.update({name: _at_its_hour(step.args.get(name), value) for name, value in change.values.items()})
        args.update(_of_its_kind(target.ability, step, change))
        args.update({name: _on_its_own_day(step, name, change) for name in change.hours if name in step.args})
        args.update(_recurring_then(target.ability, args, change))
    elif spec is not None:
        operations = [dict(operation) for operation in args.get(spec.name, [])]
        for operation in operations:
            if operation.get("type") == target.ability.type:
                operation.update(change.values)
        args[spec.name] = operations
    # An operation is called by what changes in it; a tool by all its arguments, so that each of several keeps its own title.
    shown = {name: value for name, value in (change.values if target.place is not None else args).items() if name != "seed"}
    title = wording.part_title(target.ability, shown, "", language) if shown.keys() & change.values else step.title
    return step.model_copy(update={"args": args, "title": wording.sentence([title]), "needs": []})


def _of_its_kind(ability: Ability, step: Step, change: Change) -> dict[str, str]:
    """What a poster is about, changed: it stays a poster."""
    texts = {name for name, spec in ability.slots.items() if spec.kind == "text" and spec.label != "title"}
    both = ((name, step.args.get(name), change.values[name]) for name in texts & change.values.keys())
    return {name: about_another(old, new) for name, old, new in both if isinstance(old, str) and isinstance(new, str)}


def _recurring_then(ability: Ability, args: Mapping[str, object], change: Change) -> dict[str, str]:
    """What recurs on one day of the week recurs on the new one: "every Sunday" - "make it Saturday"."""
    kinds = {spec.kind: spec.name for spec in ability.slots.values() if spec.kind in ("moment", "recurrence")}
    every, when = kinds.get("recurrence", ""), kinds.get("moment", "")
    rule, day = str(args.get(every) or ""), str(change.values.get(when) or "")
    if every in change.values or not re.fullmatch(r"week:[a-z]{3}", rule) or not re.match(r"\d{4}-\d\d-\d\d", day):
        return {}
    return {every: f"week:{DAYS[datetime.fromisoformat(day).weekday()]}"}


def _at_its_hour(old: object, new: object) -> object:
    """Another day alone keeps the time of day: "make it Saturday"."""
    day = isinstance(new, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", new) is not None
    kept = re.fullmatch(r"\d{4}-\d\d-\d\d(?P<hour>T.+)", old) if day and isinstance(old, str) else None
    return f"{new}{kept['hour']}" if kept else new


def _on_its_own_day(step: Step, name: str, change: Change) -> str:
    """One of several things that go out on days of their own, at the new time of day."""
    old, new = (datetime.fromisoformat(str(values[name])) for values in (step.args, change.values))
    return datetime.combine(old.date(), new.time(), new.tzinfo if change.zoned else old.tzinfo).isoformat()
