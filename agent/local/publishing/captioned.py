# ruff: noqa: E501 - patterns read better unbroken
"""What goes out with the words that are written for it: "a pic of a cake and a caption for it, post it tomorrow at 5pm", «нарисуй торт, напиши подпись и выложи»,
"ทำรูปเค้กพร้อมแคปชั่นแล้วลงไอจี". The words are written before the publication, which waits for them and takes them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from agent.contract import Request, Turn
from agent.language import detect
from agent.local import times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.imagery.shown import words_of
from agent.local.learned.marked import subject_of
from agent.local.publishing.everywhere import POSTS
from agent.local.publishing.words_out import PUTS_OUT
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step, parse_ref

_WRITER = {"topic", "hashtags", "platforms"}
"""The fields of a tool that writes the words of a post."""
_PUBLISHER = {"media", "platforms", "description"}
_NOUN = r"(?:captions?|post text|text for (?:it|the post)|description|hash ?tags|подпис[ьи]|описание|текст (?:к|для) (?:нему|ней|пост[ау]|него|неё)|х[еэ]штег[иа]|แคปชั่น|แคปชัน|แค็ปชั่น|แฮชแท็ก)"
_FOR_IT = r"(?:\s+(?:for|to|with) (?:it|them|this|that|both|the (?:post|pic(?:ture)?|photo|video|clip|reel|film))|\s+to (?:go with|match)(?: (?:it|them))?|\s+(?:к|для|под) (?:нему|ней|ним|него|неё|нее|этому|посту|поста|картинке|видео|ролику|фото|рилсу)|\s*(?:ให้(?:มัน|รูป|คลิป)?|คิดให้|เขียนให้|ด้วย|หน่อย|นะ|ครับ|ค่ะ|เลย|มา|ให้ด้วย|ประกอบ))*"
_TO_WRITE = r"(?:(?:please|also|then|you|me|just|and|сразу|тоже|ещё|еще|сама?|мне|к (?:нему|ней|ним|этому)|для (?:него|неё|нее))\s+)*(?:(?:write|make|give|draft|think up|come up with|create|add|do|need|придумай|напиши|сделай|добавь|сочини|составь|нужна|ช่วย|ขอ|เขียน|คิด|แต่ง|ใส่|ทำ)(?:те)?\s*)*(?:(?:me|us|мне|к (?:нему|ней|ним|этому)|для (?:него|неё|нее))\s+)*"
_WITH_WORDS = lazy(
    r"(?P<lead>^|[\s,;.+&]+|(?<=[\u0e00-\u0e7f]))(?:(?:and|then|also|plus|with|n|и|а|с|со|потом|затем|ещё|еще|сразу|также|плюс|แล้วก็|แล้ว|และ|พร้อม(?:กับ)?|กับ|มี)\s*)*"
    rf"{_TO_WRITE}(?:an?\s+|some\s+|the\s+|its\s+)?(?:(?:nice|short|catchy|good|cute|funny|matching|хорош[а-яё]+|коротк[а-яё]+|красив[а-яё]+)\s+)?{_NOUN}(?![a-zа-яё])(?:(?:\s*,\s*|\s+(?:and|n|&|и|с|plus)\s+|\s*(?:และ|กับ|พร้อม)\s*)(?:the |some )?{_NOUN}(?![a-zа-яё]))*+{_FOR_IT}"
    r"(?:\s+(?:is )?(?:up to you|on you|придумай(?:те)?|напиши(?:те)?|сама?|сам придумай))?"
    r"(?P<then>\s*(?=$|[,;.!?+&])|\s+(?=(?:and|then|n|&|plus|и|а|потом|затем|на|в)\s)|\s*(?=แล้ว|และ|ลง|โพสต์?|กับ))", re.IGNORECASE,
)
"""The wish for words, and nothing of what they say; what leads to what they are about stands behind no such wish."""
_NOT_SO = lazy(r"\b(?:no|without(?: a| any)?|skip the|don'?t (?:need|write|want) (?:a |any )?)\s*$|(?<![а-яё])(?:без|не (?:нужн[а-яё]+|надо|пиши))\s*$|(?:ไม่ต้อง(?:มี|ใส่|เขียน)?|ไม่เอา|ไม่มี)\s*$", re.IGNORECASE)
_NOT_WANTED = lazy(r"\s*(?:не (?:нуж|надо)|ไม่ต้อง)", re.IGNORECASE)


def out_with_words(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of what is made or sent, is to have words and goes out, or what is asked first; None for any other message."""
    writer, publisher = _able(index, _WRITER), _able(index, _PUBLISHER)
    if writer is None or publisher is None:
        return None
    subject = subject_of(writer)
    ask = subject.ask if subject else {}
    turns, topic = _without_topic([*request.history, Turn("user", request.text)], request.question, ask)
    wished = next((at for at, turn in enumerate(turns) if turn.role == "user" and _parted(turn.text)), None)
    if wished is None or (wished < len(turns) - 1 and not request.question):
        return None
    turns[wished] = Turn("user", _parted(turns[wished].text) or "")
    asked = turns[-2].text if len(turns) > 1 and turns[-2].role == "assistant" and request.question else None
    rest = replace(request, text=turns[-1].text, history=turns[:-2] if asked else turns[:-1], question=asked)
    plan = again(rest)
    outs = [step for step in plan.steps if step.tool == publisher.tool.name and "description" not in step.args]
    if not outs or len(outs) != sum(step.tool == publisher.tool.name for step in plan.steps):
        return plan if request.question and plan.question else _asked_of(plan, request, publisher)
    language = detect(normalise(turns[wished].text), request.language)
    written: dict[str, Step] = {}
    for step in outs:
        media = str(step.args["media"])
        told = _told_in(media, plan, writer, index)
        about = "" if told else topic or _subject(media, plan, request, index)
        if not (told or about):
            return Plan(goal=plan.goal, question=ask.get(language, ask["en"]))
        alike = 0 if told or media in written else sum(other.args.get("topic") == about for other in written.values())
        args: dict[str, Any] = told or {"topic": about, **({"seed": alike} if alike else {})}
        written.setdefault(media, _words(writer, args, f"caption-{len(written) + 1}" if written else "caption", language))
    return _in_order(plan, {step.id: written[str(step.args["media"])] for step in outs}, writer)


def with_its_words(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan in which what goes out takes the words that are written for it: in the same plan, or just before, of the same thing."""
    writer, publisher = _able(index, _WRITER), _able(index, _PUBLISHER)
    outs = [step for step in plan.steps if publisher and step.tool == publisher.tool.name and not step.args.keys() & {"description", "hashtags"}]
    if writer is None or not outs or any(step.needs for step in outs):
        return plan
    words = [step for step in plan.steps if step.tool == writer.tool.name]
    media = {str(step.args.get("media")) for step in outs}
    if words and (len(media) == 1 or len(words) == len(outs)):
        several = len(words) == len(outs)
        return _in_order(plan, {step.id: words[at if several else -1] for at, step in enumerate(outs)}, writer)
    before = request.earlier[0].steps[-1:] if request.earlier and not (words or request.attachments) else []
    at_hand = {asset.ref for asset in request.recent}
    if len(media) == 1 and media <= at_hand and before and before[0].tool == writer.tool.name:
        anew = _words(writer, _as_at_hand(before[0], request, index), "caption", detect(normalise(request.text), request.language))
        return _in_order(plan, {step.id: anew for step in outs}, writer)
    return plan


def _as_at_hand(words: Step, request: Request, index: Matcher) -> dict[str, Any]:
    """What words written before were written from: of a step of that plan, the file that it made; what that was about where there is none."""
    args = dict(words.args)
    for name, value in words.args.items():
        ref = parse_ref(value) if isinstance(value, str) else None
        if ref is None or ref.attachment is not None:
            continue
        made = next((asset.ref for asset in request.recent if asset.actual_kind == ref.field), "")
        args.pop(name)
        args |= {name: made} if made else {"topic": _asked_for(ref.source, request.earlier[0], index)}
    return args


def _asked_for(name: str, plan: Plan, index: Matcher) -> str:
    """What a step of a plan is about."""
    step = next((step for step in plan.steps if step.id == name), None)
    ability = next((one for one in index.abilities if step and one.operation is None and one.tool.name == step.tool), None)
    about = subject_of(ability) if ability else None
    return str(step.args.get(about.name, "")) if step and about else ""


def _able(index: Matcher, fields: set[str]) -> Ability | None:
    return next((ability for ability in index.abilities if ability.operation is None and ability.tool.input.model_fields.keys() >= fields), None)


def _parted(said: str) -> str | None:
    """A wish to make or take something and put it out, without the words it is to have; None where it wishes for none, or names no place
    or verb of posting."""
    text = normalise(said)
    match = next((found for found in _WITH_WORDS.finditer(text) if not (_NOT_SO.search(text[: found.start()] + found["lead"]) or _NOT_WANTED.match(text[found.end() :]))), None)
    if match is None:
        return None
    rest = f"{text[: match.start()].rstrip(' ,;.+&')}, {text[match.end() :].lstrip(' ,;.+&')}".strip(" ,")
    rest = re.sub(r"^(?:and|n|и|แล้ว|และ)\s*", "", re.sub(r",\s*,", ",", rest), flags=re.IGNORECASE)
    return rest if len(re.findall(r"\w", rest)) > _SOMETHING and (POSTS.search(rest) or PUTS_OUT.search(rest)) else None


_SOMETHING = 4  # letters


def _asked_of(plan: Plan, request: Request, publisher: Ability) -> Plan | None:
    """The one question of where or when it goes out, which is asked of the wish without its words too."""
    asked = {text for spec in publisher.specs if not spec.asset for text in spec.ask.values()}
    return plan if not request.question and plan.question in asked else None


def _without_topic(turns: list[Turn], question: str | None, ask: dict[str, str]) -> tuple[list[Turn], str]:
    """The conversation without the question what the words are about, and what was answered to it; an answer that puts the thing out goes on
    with the wish instead."""
    rest, topic = list[Turn](), ""
    for turn in turns:
        answers = question and rest and rest[-1].role == "assistant" and rest[-1].text in ask.values()
        if not answers:
            rest.append(turn)
            continue
        rest.pop()
        if goes_out(turn.text) and rest:
            rest[-1] = Turn("user", f"{rest[-1].text}, {turn.text}")
        else:
            topic = _LEAD.sub("", normalise(turn.text).strip(" .!"))
    return rest, topic


def goes_out(said: str) -> bool:
    """Whether a message begins with a verb of posting and tells where or when: no answer to what something is about."""
    text = normalise(said)
    match = POSTS.search(text) or PUTS_OUT.search(text)
    return match is not None and len(text[: match.start()].split()) <= _LEADING and bool(_PLACED.search(text) or times.read(text).spans)


_LEADING = 2  # words before the verb: "ok now"
_PLACED = lazy(r"\b(?:on|to|in)\s+(?:my |our |the )?(?:tik ?tok|insta|ig\b|youtube|facebook|fb\b|telegram|tg\b|x\b|web)|(?<![а-яё])(?:в|на)\s+(?:тик|инст|ютуб|фейсбук|фб|телег|тг|тви|страниц)|(?:ลง|ใน)\s?(?:tiktok|ติ๊ก|ไอจี|ig|เฟส|เฟซ|facebook|ยูทูบ|youtube|เทเล|telegram)", re.IGNORECASE)


_LEAD = lazy(r"^(?:about|on|it'?s (?:about)?|про|об?|это(?: про)?|เรื่อง|เกี่ยวกับ)\s*", re.IGNORECASE)


def _told_in(media: str, plan: Plan, writer: Ability, index: Matcher) -> dict[str, str]:
    """The text that a file was made from, where the step that made it has it too and the words can be written from it: a film's script."""
    ref = parse_ref(media)
    maker = next((step for step in plan.steps if ref and step.id == ref.source), None)
    tool = next((ability.tool for ability in index.abilities if maker and ability.tool.name == maker.tool), None)
    spec = next((spec for spec in writer.input_specs if spec.asset and tool and spec.name in tool.output_kinds()), None)
    return {spec.name: f"${maker.id}.{spec.name}"} if spec and maker else {}


def _subject(media: str, plan: Plan, request: Request, index: Matcher) -> str:
    """What a file shows: what the step was asked for that it came from; what a file that was sent is called, where that is words."""
    whole = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    for _ in range(len(plan.steps) + 1):
        ref = parse_ref(media)
        step = next((step for step in plan.steps if ref and step.id == ref.source), None)
        if step is None:
            break
        about = subject_of(whole[step.tool]) if step.tool in whole else None
        if about and step.args.get(about.name):
            return str(step.args[about.name])
        media = next((value for given in step.args.values() for value in (given if isinstance(given, list) else [given]) if isinstance(value, str) and parse_ref(value)), "")
    named = next((asset.filename for at, asset in enumerate(request.attachments, 1) if media == f"$attachment.{at}"), "")
    named = named or next((asset.filename for asset in request.recent if asset.ref == media), "")
    earlier = next((step for step in (request.earlier[0].steps if request.earlier else []) if f"_{step.id}_" in media), None)
    about = subject_of(whole[earlier.tool]) if earlier and earlier.tool in whole else None
    return str(earlier.args.get(about.name, "")) if earlier and about else words_of(named)


def _words(writer: Ability, args: dict[str, Any], name: str, language: str) -> Step:
    return Step(id=name, tool=writer.tool.name, title=wording.sentence([wording.part_title(writer, args, "", language)]), args=args)


def _in_order(plan: Plan, words: dict[str, Step], writer: Ability) -> Plan:
    """The plan with each publication behind the words it takes, and the words fitted to where they go."""
    able = writer.slots["platforms"].choices
    steps: list[Step] = []
    put: dict[str, Step] = {}
    for step in plan.steps:
        if step.tool == writer.tool.name and any(step is other for other in words.values()):
            continue
        if mine := words.get(step.id):
            if mine.id not in put:
                places = list(dict.fromkeys(str(place) for other in plan.steps if words.get(other.id) is mine for place in other.args.get("platforms", ()) if place in able))
                args = {**mine.args, **({"platforms": places} if places and not mine.args.get("platforms") else {})}
                put[mine.id] = mine.model_copy(update={"args": args})
                steps.append(put[mine.id])
            step = step.model_copy(update={"needs": [*step.needs, mine.id]})
        steps.append(step)
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(step.title for step in steps)})
