# ruff: noqa: E501 - patterns read better unbroken
"""One part of what was made of a clip taken back: "no logo sorry, rest is fine", "lose the bw keep the grain", «чб убери, остальное оставь»,
"ขาวดำไม่เวิร์คว่ะ เอาออก". The rest is made once more as it was; nothing else is taken back, and never the contrary done.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from agent.contract import Request
from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.follow_ups.target import renamed, sources
from agent.local.publishing.changed_and_out import one_after_the_other, results_of
from agent.local.wordings.black_and_white import in_one_word
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step, parse_ref

_BACK_TH = r"(?:ไม่เวิร์?[คก]|ไม่โอเค|ไม่สวย|ไม่ชอบ|ไม่เข้า(?:กัน)?|ไม่ต้อง(?:แล้ว)?|ไม่เอา(?:แล้ว)?|(?:เอา|ตัด|ลบ|ถอด|ปิด)(?:มัน|อันนั้น)?ออก(?:ไป)?|เลิก)"
_BACK = lazy(
    r"\b(?:no|without|lose|drop|remove|skip|ditch|scrap|kill|delete|minus|take (?:out|off|away)|get rid of|leave (?:out|off)|cut out|turn off|forget|undo|not|(?:don['’]?t|do not) (?:want|need|like|use|add|put)|hate)\s+(?:the|that|my|any|this|a)?\s*(?P<en>[a-z][\w&/' -]{1,40})"
    r"|\b(?:take|turn|switch|leave|put)\s+(?:the|that|my)\s+(?P<en2>[a-z][\w&/' -]{1,30}?)\s+(?:off|out|away)\b|\b(?P<en3>[a-z][\w&/' -]{1,30}?)\s+(?:off|out|(?:is|are|was|does|do|looks?)(?:n['’]?t| not) (?:work(?:ing)?|needed|great|good|nice|right)|(?:looks?|is) (?:bad|awful|wrong|ugly|too much|naff|off))\b"
    r"|(?<![а-яё])(?:без|убери|убрать|убирай|сними|выкинь|удали|отключи|выключи|не (?:надо|нужно|нужен|нужна|нужны))(?:те)?\s+(?P<ru>[а-яёa-z][\w -]{1,40})|(?<![а-яё])(?P<ru2>[а-яёa-z][\w -]{1,30}?)[\s,]+(?:лучше |всё-таки |пожалуй |тогда )?(?:убери|убрать|убираем|не (?:надо|нужно|нужен|нужна|нужны|нрав\w+|зашл[оаи]|заш[её]л|идёт|подходит)|лишн\w+|выкинь|удали|отключи)(?:те)?(?![а-яё])"
    rf"|(?:ไม่เอา|ไม่ต้อง(?:ใส่|มี|ทำ)?|ไม่ใส่)(?P<th>[\u0e00-\u0e7fa-z]{{2,30}}?)(?:แล้ว|ละ|นะ|ดีกว่า|ครับ|ค่ะ|\s|$)|(?:เอา|ตัด|ลบ|ถอด)(?P<th3>[\u0e00-\u0e7fa-z]{{2,30}}?)ออก|(?P<th2>[\u0e00-\u0e7fa-z]{{2,30}}?)\s?{_BACK_TH}",
    re.IGNORECASE,
)
"""What is not to be there any more."""
_STAYS = lazy(
    r"\b(?:(?:but |and |just )*(?:keep|leave) (?:the |all (?:the )?|every)?[\w' -]{2,40}|(?:the |everything |all )*(?:rest|else|others?)(?: (?:of it|is|are|was|looks|can|stays?|works?))*(?: (?:all )?(?:fine|good|great|ok(?:ay)?|perfect|lovely|stay|right|cool|as (?:it|they) (?:is|are|was|were)))?|everything else(?: (?:is |as )?\w+)?)"
    r"|(?<![а-яё])(?:а |но |только )*(?:всё |все )?остальн\w+(?: (?:вс[её]|оставь(?:те)?|хорошо|норм\w*|отлично|ок|супер|как (?:было|есть)|не трогай|пусть (?:будет|остан\w+)))*|(?<![а-яё])(?:а |но )?[а-яё]+ оставь(?:те)?(?![а-яё])|оставь(?:те)? [а-яё ]{2,30}"
    r"|(?:แต่|ส่วน)?(?:ที่เหลือ|อย่างอื่น|อันอื่น)[\u0e00-\u0e7f]*|(?:แต่)?เก็บ[\u0e00-\u0e7f]{2,30}?ไว้|คง[\u0e00-\u0e7f]{2,30}?ไว้", re.IGNORECASE,
)
"""What is to stay: all of it stays that is not taken back."""
_BESIDE = lazy(
    r"\b(?:(?:lose|drop|remove|take|get rid of|kill|scrap)\s+(?:it|that|them)(?:\s+(?:off|out|away))?|(?:make it |keep it )?in colou?r|back to colou?r|sorry|please|pls|actually|no|nah|hmm*|ok(?:ay)?|oh|wait|i|we|haven['’]?t|havent|hasn['’]?t|got|have|one|it|yet|any ?more|after all|though|tho|thanks|thank you|changed my mind|don['’]?t|do not|like|need|want|it['’]?s|is|too much|but|and|just|then|now|instead|on second thoughts?|the|that)\b"
    r"|(?<![а-яё])(?:пожалуйста|извини(?:те)?|прости(?:те)?|нет|не|ой|а|и|но|ладно|передумал[аи]?|лучше|вс[её]-таки|пока|у меня|его|её|ещё|тогда|просто|спасибо|плиз|нету|там|убери(?:те)?|убрать|удали|пусть (?:будет )?цветн[а-яё]+|верни цвет)(?![а-яё])"
    r"|โทษที|ขอโทษ|เอ้ย|เอ่อ|แต่|แล้ว|ละ|ครับ|ค่ะ|(?<!โย)คะ|นะ|ว่ะ|วะ|อ่ะ|อะ|(?<!เ)จ้า|ดีกว่า|เลย|ด้วย|หน่อย|ก่อน|ยังไม่มี|เปลี่ยนใจ|โอเค|(?:เอา|ตัด|ลบ|ถอด)(?:มัน)?ออก(?:ไป)?|ช่วย|ไป|ไม่เวิร์?[คก]",
    re.IGNORECASE,
)
_UNCUT = lazy(
    r"^\W*(?:(?:no|nah|actually|sorry|wait|but|and|just|so|please|oh|i (?:want|need)|we (?:want|need)|keep|leave|give me|have|use|take|back to|at|in)\s+)*(?:the\s+|its?\s+)?(?:(?:whole|full|entire|original|complete) (?:length|thing|clip|video|one|lot|recording)|all of it|uncut|not cut|full[- ]length|the lot|as long as it was)(?:\s+(?:after all|back|please|again|then|though))*\W*$"
    r"|^\W*(?:(?:не|нет|ой|а|и|но|лучше|давай(?:те)?|пусть|верни(?:те)?|оставь(?:те)?|хочу|нужен|нужно|сделай(?:те)?|возьми(?:те)?)\s+)*(?:целиком|полностью|во всю длину|(?:всё|весь|полный|целый)(?: (?:ролик|клип|видео|целиком))|полную длину|полной длины|без обрезки|всё видео|как есть по длине)(?:\s+(?:лучше|пожалуйста|тогда|оставь(?:те)?|верни(?:те)?|надо|нужно))*\W*$"
    r"|^\s*(?:เออ|งั้น|ขอ|เอา|ให้|เหลือ|กลับไป)*\s*(?:(?:แบบ)?เต็ม(?:ๆ|คลิป|ความยาว)+|ทั้งคลิป|ทั้งหมด|ความยาวเดิม|ยาวเท่าเดิม|ไม่ตัด)(?:เลย|ดีกว่า|เหมือนเดิม|นะ|ค่ะ|ครับ|จ้า|\s)*$",
    re.IGNORECASE,
)
"""Takes a cut back without naming it: "the whole length", «оставь целиком», "เอาเต็มๆ"."""
_NOT_CUT = lazy(
    r"^\W*(?:(?:no|nah|actually|sorry|wait|but|and|please|oh)\s+)*(?:(?:don['’]?t|do not|no need to|not) (?:cut|trim|shorten|chop)(?: (?:it|that|the clip|the video))?(?: (?:down|off|at all|after all|any ?more))*|(?:take|put|bring|give me|undo|revert) the (?:cut|trim)(?: back)?|undo the (?:cut|trim))\W*$"
    r"|^\W*(?:(?:не|нет|ой|а|и|но)\s+)*не (?:надо |нужно |стоит )?(?:обреза|отреза|подреза|реза|реж|сокраща)[а-яё]*(?: его| ролик| видео| клип)?\W*$|^\s*(?:เออ|งั้น|เอ่อ|\s)*(?:ไม่ต้อง|ไม่|อย่า|เลิก|ยกเลิกการ|ยกเลิกที่)ตัด(?:คลิป)?(?:แล้ว|ละ|นะ|ค่ะ|ครับ|จ้า|ดีกว่า|\s)*$",
    re.IGNORECASE,
)
_CUTS = ("trim", "part", "cut_out")
_NO = lazy(r"^\W*(?:(?:no|nah|nope)[\s,]+(?=the\b)|(?:не|нет|неа)[\s,]+(?=\S+ (?:убери|не надо|не нужн)))", re.IGNORECASE)
"""Says no to all of it, in front of what is not wanted: «не чб убери»."""
_STEPS = {
    "video.logo": lazy(r"\b(?:logo|watermark)\b|(?<![а-яё])(?:лого|логотип|вотермарк|ватермарк|водян)[а-яё]*|โลโก้|ลายน้ำ", re.IGNORECASE),
    "video.music": lazy(r"\b(?:music|song|tune|track|beat|soundtrack|piano|guitar)\b|(?<![а-яё])(?:музык|песн|трек|мелоди|бит(?![а-яё]))[а-яё]*|เพลง|ดนตรี", re.IGNORECASE),
}
_OPERATIONS = {
    "reframe": lazy(r"\b(?:vertical|square|horizontal|portrait|landscape|crop(?:ping)?|reframe|9:16|1:1|4:5|16:9)\b|(?<![а-яё])(?:вертикал|квадрат|горизонтал|кадриров|кроп)[а-яё]*|แนวตั้ง|แนวนอน|จัตุรัส|ครอป", re.IGNORECASE),
    "speed": lazy(r"\b(?:speed(?:ing)?(?: ?up)?|slow(?:ed)?[- ]?(?:mo(?:tion)?|down)?|fast(?:er)?|timelapse)\b|(?<![а-яё])(?:ускорен|замедл|слоумо|скорост)[а-яё]*|สโลว์(?:โม(?:ชั่น)?)?|ความเร็ว|เร่ง(?:ความเร็ว)?", re.IGNORECASE),
    "trim": lazy(r"\b(?:trim(?:ming|med)?|cut(?:ting)?|short(?:en(?:ed|ing)?)?)\b|(?<![а-яё])(?:обрезк|подрезк|обрезай|отрезай|подрезай|обрезать|отрезать|резать|режь)[а-яё]*|การตัด|ที่ตัด|^ตัด", re.IGNORECASE),
    "mute": lazy(r"\bmut(?:e|ing)\b|ปิดเสียง", re.IGNORECASE),
}
_MAKERS = {"music.generate", "image.generate"}
_CUT = lazy(r"\s*[,.;!]+\s*|\s+(?:but|and|и|а|но)\s+|\s+(?=keep\b|leave the\b)|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])", re.IGNORECASE)
_MOST = 160  # characters


@dataclass(frozen=True)
class _Back:
    """The plan without what was taken back, and what the message wishes beside that."""

    plan: Plan
    rest: str


def one_part_back(request: Request, index: Matcher, language: str, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the newest work without the part that is taken back; None for any other message.

    again: plans what the message wishes beside that.
    """
    text = normalise(in_one_word(request).text)
    if request.question or request.attachments or not request.earlier or len(text) > _MOST:
        return None
    before = request.earlier[0]
    if sum(1 for step in before.steps if step.tool.startswith("video.")) + sum(len(step.args.get("operations") or []) for step in before.steps) < 2:
        return None
    back = _taken_back(text, before, index, language)
    if back is None:
        return None
    if not back.rest:
        return back.plan
    plan = again(replace(request, text=back.rest, earlier=[back.plan, *request.earlier[1:]]))
    if {step.tool for step in plan.steps} >= {step.tool for step in back.plan.steps} - _MAKERS and _files(plan, request) <= _files(back.plan, request):
        return plan
    names = {step.id: f"{step.id}-1" for step in back.plan.steps}
    first = back.plan.model_copy(update={"steps": [step.model_copy(update={"id": names[step.id], "args": renamed(step.args, names)}) for step in back.plan.steps]})
    results = results_of(first.steps, index)
    plan = again(replace(request, text=back.rest, earlier=[first, *request.earlier[1:]], recent=[*results, *request.recent]))
    of_that = any(source in names.values() for step in plan.steps for source in sources(step.args))
    return one_after_the_other(first, plan) if of_that and not plan.question else None


def _files(plan: Plan, request: Request) -> set[str]:
    """The files of the conversation that a plan works on."""
    used = str([step.args for step in plan.steps])
    return {asset.ref for asset in request.recent if f"'{asset.ref}'" in used}


def _taken_back(text: str, before: Plan, index: Matcher, language: str) -> _Back | None:
    steps, rest, found = list(before.steps), list[str](), False
    stays = _STAYS.search(text) is not None
    for piece in filter(None, (piece.strip() for piece in _CUT.split(text))):
        less = _without(piece, steps, index, language) if not _STAYS.fullmatch(piece) else None
        if less is not None or (stays and _is_not_there(piece, before)) or (found and _UNCUT.match(piece)):
            steps, found = less or steps, True
        elif not (_STAYS.fullmatch(piece) or not re.search(r"[^\W\d_]", _BESIDE.sub(" ", piece)) or not re.search(r"[^\W\d_]", _BESIDE.sub(" ", _STAYS.sub(" ", piece)))):
            rest.append(piece)
    if not found or not steps:
        return None
    return _Back(Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=[step.model_copy(update={"needs": []}) for step in steps]), ", ".join(rest))


def _is_not_there(piece: str, before: Plan) -> bool:
    """Whether a piece takes back what was wished for and is not in the plan: a logo that nobody sent."""
    match = _BACK.search(piece)
    words = next((value for value in match.groupdict().values() if value), "") if match else ""
    named = [tool for tool, pattern in _STEPS.items() if words and pattern.search(words)]
    return bool(named) and not any(step.tool in named for step in before.steps)


def _without(piece: str, steps: Sequence[Step], index: Matcher, language: str) -> list[Step] | None:
    """The steps without what a piece of the message takes back; None where it takes nothing back that is there, or says more."""
    if _UNCUT.match(piece) or _NOT_CUT.match(piece):
        return _uncut(steps, index, language)
    match = _BACK.search(_NO.sub("", piece))
    words = next((value for value in match.groupdict().values() if value), "") if match else ""
    if match is None or not words:
        return None
    for step in steps:
        if (named := _STEPS.get(step.tool)) and named.search(words):
            return _without_step(steps, step)
        if step.tool == "video.effect" and (less := _without_effect(steps, step, words, index, language)) is not None:
            return less
        for operation in step.args.get("operations") or []:
            if (named := _OPERATIONS.get(str(operation.get("type")))) and named.search(words):
                return _without_operation(steps, step, operation, index, language)
    return None


def _uncut(steps: Sequence[Step], index: Matcher, language: str) -> list[Step] | None:
    """The steps without what cuts the clip; None where nothing does."""
    for step in steps:
        for operation in step.args.get("operations") or []:
            if operation.get("type") in _CUTS:
                return _without_operation(steps, step, operation, index, language)
    return None


def _without_effect(steps: Sequence[Step], step: Step, words: str, index: Matcher, language: str) -> list[Step] | None:
    ability = next(ability for ability in index.abilities if ability.tool.name == step.tool)
    gone = {hit.value for hit in slots.find(words, ability.slots["effects"])}
    left = [effect for effect in step.args.get("effects") or [] if effect not in gone]
    if len(left) == len(step.args.get("effects") or []):
        return None
    return _replaced(steps, step, wording.with_values(step, ability, {"effects": left}, language)) if left else _without_step(steps, step)


def _without_operation(steps: Sequence[Step], step: Step, gone: dict[str, Any], index: Matcher, language: str) -> list[Step]:
    left = [operation for operation in step.args["operations"] if operation is not gone]
    if not left:
        return _without_step(steps, step)
    titles = (_title(next((one for one in index.abilities if one.tool.name == step.tool and one.type == operation["type"]), None), operation, language) for operation in left)
    title = wording.sentence([title for title in titles if title])
    return _replaced(steps, step, step.model_copy(update={"args": {**step.args, "operations": left}, "title": title or step.title}))


def _title(ability: Ability | None, operation: dict[str, Any], language: str) -> str:
    return wording.part_title(ability, {name: value for name, value in operation.items() if name != "type"}, "", language) if ability else ""


def _replaced(steps: Sequence[Step], old: Step, new: Step) -> list[Step]:
    return [new if step is old else step for step in steps]


def _without_step(steps: Sequence[Step], gone: Step) -> list[Step]:
    """The steps without one: what was made of its result is made of what it was made of, and what was made for it alone is not made."""
    source = gone.args.get("video")
    left = [step.model_copy(update={"args": _passed_on(step.args, gone.id, source)}) for step in steps if step is not gone]
    used = set[str]().union(*(sources(step.args) for step in left))
    return [step for step in left if step.tool not in _MAKERS or step.id in used or step.id not in sources(gone.args)]


def _passed_on(value: Any, gone: str, source: Any) -> Any:
    if isinstance(value, str):
        ref = parse_ref(value)
        return source if ref is not None and ref.attachment is None and ref.source == gone else value
    if isinstance(value, list):
        return [_passed_on(one, gone, source) for one in value]
    return {name: _passed_on(one, gone, source) for name, one in value.items()} if isinstance(value, dict) else value
