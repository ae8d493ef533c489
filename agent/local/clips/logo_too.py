# ruff: noqa: E501 - patterns read better unbroken
"""A logo that is to go onto the clip at hand, beside something else: «наложи музыку и логотип студии в угол справа», "make it vertical, our logo top
right". Put with a verb of its own and without whose it is, so that no logo is drawn and called by those words. A logo that did not come is asked for,
and no picture of something else laid over the clip in its place.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.clips.sent_for_it import their_own_logo
from agent.local.drafting.wording import ask_file, with_values
from agent.local.slots import find
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step, parse_ref

_AT_EN = r"(?:(?:in|at|on|to|into|onto)\s+)?(?:the\s+)?(?:(?:top|bottom|upper|lower|left|right)[ -](?:left|right|corner)(?:(?:-hand)? corner)?|(?:\w+ )?corner|middle|cent(?:er|re)|bottom|top)"
_AT_RU = r"(?:(?:в|во|на)\s+)?(?:(?:верхн|нижн|прав|лев)[а-яё]+\s+)*(?:угол|углу|уголок|уголке|справа|слева|сверху|снизу|внизу|вверху|центру|центре|середину|посередине)(?:\s+(?:справа|слева|сверху|снизу|внизу|вверху))*"
_LOGO = lazy(
    rf"(?P<lead>^|[,;.]\s*|\s+)(?:(?:\band|\bplus|\bthen|(?<![а-яё])(?:и|а|плюс|потом|ещё|еще))\s+|(?:แล้วก็|แล้ว|และ|กับ|พร้อม)\s?)*(?:(?:(?:put|add|stick|place|overlay|slap)\s+)?(?:(?:our|my|the|a|this)\s+)?(?:[a-z'-]+\s+)?(?:logo|watermark)(?: of (?:the |our |my )?[a-z'-]+)?\s+(?P<en>{_AT_EN})\b"
    rf"|(?:(?:поставь|наложи|добавь|вставь|прилепи|размести)(?:те)?\s+)?(?:(?:мой|наш|этот|свой)\s+)?(?:логотип|лого|вотермарк[уа]?)(?:\s+(?!(?:в|во|на|по|с|со|и|справа|слева|сверху|снизу|внизу|вверху|для|про|из)\s)[а-яё]+){{0,2}}\s+(?P<ru>(?:по\s+)?{_AT_RU})(?![а-яё])"
    r"|(?:(?:ใส่|แปะ|วาง|เพิ่ม)\s?)?โลโก้(?:ของ)?(?:ร้าน|เรา|บริษัท|สตูดิโอ|แบรนด์|ผม|ฉัน|เพจ)*\s?(?:ไว้|ลง)?(?:ที่|ตรง)?\s?(?P<th>(?:มุม|ด้าน)?(?:ขวา|ซ้าย|บน|ล่าง|กลาง)(?:ขวา|ซ้าย|บน|ล่าง|จอ)?))", re.IGNORECASE,
)
_BESIDE = lazy(
    r"(?:\s*,\s*(?:(?:and|plus)\s+)?|\s+(?:and|plus|with)\s+)(?:(?:put|add|stick|place|overlay|slap)\s+)?(?:my|our|the)\s+(?:\w+ )?(?P<en>logo|watermark)(?: (?:on it|too|as well|over it))?(?=\s*(?:[,.;!]|$))"
    r"|(?:\s*,\s*(?:и\s+)?|\s+(?:и|плюс|с)\s+)(?:(?:поставь|наложи|добавь|вставь)(?:те)?\s+)?(?:мой|наш|наше|мо[её]|моим|нашим)\s+(?P<ru>логотип|лого|логотипом|вотермарк[а-яё]*)(?: (?:тоже|сверху))?(?=\s*(?:[,.;!]|$))"
    r"|\s*(?:แล้วก็|และ|กับ|พร้อม)\s?(?:ใส่)?(?P<th>โลโก้)(?:ของ)?(?:ร้าน|เรา|ผม|ฉัน)*(?:ด้วย)?(?=\s|$)", re.IGNORECASE,
)
"""A logo of one's own, named last beside other work, and no word said where it goes: "soft piano under it and my logo"."""
_PUT = {"en": "put my logo on it", "ru": "поставь лого на видео", "th": "ใส่โลโก้ในคลิป"}
_DRAWS = lazy(r"\b(?:draw|design|make|create|generate)\s+(?:me\s+)?(?:(?:an?|the|my|our)\s+)?(?:\w+\s+)?$|(?<![а-яё])(?:нарисуй|сделай|придумай|создай|разработай)(?:те)?\s+(?:мне\s+)?$|(?:วาด|ออกแบบ|ทำ|สร้าง)\s?$", re.IGNORECASE)
_CORNER_RU = lazy(r"(?:в\s+)?угол[а-яё]* (?P<side>справа|слева)", re.IGNORECASE)
_SIDES = {"справа": "в правый верхний угол", "слева": "в левый верхний угол"}


def logo_apart(request: Request) -> Request:
    """The message so; as it was where no clip came with it, or the logo is to be drawn."""
    if request.question or not any(asset.actual_kind == "video" for asset in request.attachments) or '"' in request.text:
        return request
    match = _LOGO.search(request.text)
    if match is None and (beside := _BESIDE.search(request.text)) and beside.start() and not _DRAWS.search(request.text[: beside.start()] + beside[0]):
        key = next(name for name in _PUT if beside[name])
        return replace(request, text=f"{request.text[: beside.start()].rstrip(' ,')}{' ' if key == 'th' else ', '}{_PUT[key]}{request.text[beside.end() :]}")
    if match is None or _DRAWS.search(request.text[: match.start()] + match["lead"]):
        return request
    said = f"put my logo {match['en']}" if match["en"] else f"поставь лого {_corner(match['ru'])}" if match["ru"] else f"ใส่โลโก้{match['th']}"
    before = request.text[: match.start()].rstrip(" ,;.")
    gap = "" if not before else " " if match["th"] else ", "
    return replace(request, text=f"{before}{gap}{said}{request.text[match.end() :]}")


_AT_THE_END = lazy(r"\bat the (?:end|start|beginning)\b|(?<![а-яё])в (?:конце|начале)|ตอน(?:ท้าย|จบ|ต้น)", re.IGNORECASE)
_PUTS_ON = lazy(
    r"\b(?:put|add|stick|overlay)\s+(?:on\s+)?(?:my|our|the)\s+(?:\w+ )?logo\b|(?:поставь|наложи|добавь|вставь)(?:те)?\s+(?:мой|наш|свой)\s+лого"
    r"|(?:ใส่|แปะ|วาง)โลโก้(?:ของ)?(?:ร้าน|เรา|บริษัท)", re.IGNORECASE,
)


def wanting_its_logo(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan; the question for the logo that is to go onto a clip that came, where no picture did and the plan puts none on it."""
    kinds = {asset.actual_kind for asset in (*request.attachments, *request.recent)}
    ability = next((ability for ability in index.abilities if "logo" in ability.tool.input.model_fields and ability.operation is None), None)
    logo = next((spec for spec in ability.input_specs if spec.name == "logo"), None) if ability else None
    if ability is None or logo is None or request.question or not request.attachments or "image" in kinds or not _PUTS_ON.search(request.text):
        return plan
    if _AT_THE_END.search(request.text):
        return plan  # which nobody can do, and is said to be left out
    put = any(step.tool == ability.tool.name for step in plan.steps)
    return Plan(question=ask_file(logo, language)) if plan.steps and not put else plan


def _corner(place: str) -> str:
    found = _CORNER_RU.fullmatch(place)
    return _SIDES[found["side"].lower()] if found else place


def placed(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan, with the logo where the message says, wherever it says so: "our logo goes bottom left on this, and make it nice and big"."""
    ability = next((ability for ability in index.abilities if "logo" in ability.tool.input.model_fields and "place" in ability.slots), None)
    steps = [step for step in plan.steps if ability is not None and step.tool == ability.tool.name]
    if ability is None or len(steps) != 1 or "place" in steps[0].args or request.question:
        return plan
    said = {hit.value for hit in find(normalise(request.text), ability.slots["place"]) if hit.strength >= _SURE}
    if len(said) != 1:
        return plan
    put = with_values(steps[0], ability, {"place": said.pop()}, language)
    return plan.model_copy(update={"steps": [put if step is steps[0] else step for step in plan.steps]})


_SURE = 0.5


def with_its_logo(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan, with the picture that came as the logo, where a still of the very clip would be laid over it; the question for one where none came."""
    plan = their_own_logo(placed(plan, request, index, language), request)
    made = {step.id: step.tool for step in plan.steps}
    stills = [step for step in plan.steps if (ref := parse_ref(str(step.args.get("logo") or ""))) and made.get(ref.source, "").startswith("video.")]
    if not stills:
        return plan
    pictures = [f"$attachment.{number}" for number, asset in enumerate(request.attachments, 1) if asset.actual_kind == "image"]
    if len(pictures) != 1:
        ability = next(ability for ability in index.abilities if ability.tool.name == stills[0].tool and ability.operation is None)
        asks = next((spec.ask for spec in ability.input_specs if spec.name == "logo"), {})
        return Plan(goal=plan.goal, question=asks.get(language, asks.get("en", ""))) if asks else plan
    steps = list[Step]()
    for step in plan.steps:
        args = {**step.args, "logo": pictures[0]} if step in stills else step.args
        if args.get("pictures") == pictures:  # it is the logo, and no slide
            args = {name: value for name, value in args.items() if name != "pictures"}
        steps.append(step.model_copy(update={"args": args}))
    return plan.model_copy(update={"steps": steps})
