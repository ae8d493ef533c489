# ruff: noqa: E501 - patterns read better unbroken
"""A file of one's own that is to go out, told by its name: "publish croissant-bread.png on my page", «выложи zal-square.mp4», "ลง cafe-menu.jpg". What
is not at hand is looked for, and what is found goes out.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.one_step import planned
from agent.local.publishing.post_tools import PLAN
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_KINDS = {"video": "mp4|mov|m4v|mkv|webm|avi", "image": "png|jpe?g|webp|gif|heic|bmp", "audio": "mp3|wav|m4a|ogg|flac|aac"}
_NAME = lazy(rf"(?<![\w/.@-])[\w-]{{1,80}}(?:\.[\w-]{{1,40}}){{0,3}}\.(?:(?P<video>{_KINDS['video']})|(?P<image>{_KINDS['image']})|(?P<audio>{_KINDS['audio']}))(?![\w.]*\w)", re.IGNORECASE)
_FILE = lazy(rf"\S\.(?:{'|'.join(_KINDS.values())})$", re.IGNORECASE)
_PUTS = lazy(
    r"^\W*(?:(?:please|pls|now|ok(?:ay)?|hey|hi|and|so|can you|could you)[\s,]+)*(?P<en>(?:post|publish|upload|share|put|send|release|schedule)(?:\s+(?:out|up))?)\s+(?:(?:the|my|our)\s+)?(?:(?:file|video|clip|picture|image|photo|sound)\s+)?$"
    r"|^\W*(?:(?:пожалуйста|теперь|а|и|ну|давай|можешь)[\s,]+)*(?P<ru>(?:выложи|опубликуй|запости|залей|закинь|размести|кинь|отправь|поставь)(?:те)?)\s+(?:(?:файл|видео|ролик|клип|картинку|фото)\s+)?$"
    r"|^\s*(?:ช่วย|ขอ|รบกวน)?\s?(?:เอา)?(?P<th>ลง|โพสต์|โพส|เผยแพร่|อัป(?:โหลด)?|เอา)(?:ไฟล์|คลิป|วิดีโอ|รูป(?:ภาพ)?)?\s?$", re.IGNORECASE,
)
_FOUND = {
    "en": "find the {kind} {name} and {verb} it {rest}",
    "ru": "найди {kind} {name} и {verb} {rest}",
    "th": "หา{kind} {name} แล้ว{verb}{rest}",
}
_CALLED = {
    "en": {"video": "video", "image": "picture", "audio": "sound"},
    "ru": {"video": "видео", "image": "картинку", "audio": "звук"},
    "th": {"video": "วิดีโอ", "image": "รูป", "audio": "เสียง"},
}
_SEARCH = "asset.search"
_LONGEST = 300  # characters


def looked_for(request: Request) -> Request:
    """The message with the file that it names looked for first; as it was where that is at hand, or none is to go out."""
    text = normalise(request.text)
    names = list(_NAME.finditer(text)) if len(text) <= _LONGEST else []
    if request.question or request.attachments or request.rehearsal or len(names) != 1:
        return request
    name, puts = names[0], _PUTS.match(text[: names[0].start()])
    if puts is None or name[0].lower() in {asset.filename.lower() for asset in request.recent}:
        return request
    language = str(puts.lastgroup)
    verb, rest = puts[language], text[name.end() :].strip()
    verb = "ลง" if verb == "เอา" else verb
    rest = re.sub(r"^(?:ลง|ขึ้น)(?=\S)", "", rest) if language == "th" else rest
    return replace(request, text=_FOUND[language].format(kind=_CALLED[language][str(name.lastgroup)], name=name[0], verb=verb, rest=rest))


def as_it_was_found(plan: Plan, index: Matcher, language: str) -> Plan:
    """The plan with what was looked for as it is found: a picture as the picture, and not as a video that there is none of; by its name,
    and not of the day on which it is to go out."""
    kinds = {step.id: kind for step in plan.steps if step.tool == _SEARCH and (kind := _kind(step)) in _KINDS}
    steps = [_of_any_day(_rewired(step, kinds), index, language) for step in plan.steps]
    return plan if steps == plan.steps else plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def _of_any_day(step: Step, index: Matcher, language: str) -> Step:
    ability = index.whole(_SEARCH)
    if step.tool != _SEARCH or ability is None or not step.args.keys() & {"first_day", "last_day"} or not _NAME.fullmatch(str(step.args.get("query") or "")):
        return step
    args = {name: value for name, value in step.args.items() if name not in ("first_day", "last_day")}
    return planned(ability, args, language).steps[0].model_copy(update={"id": step.id, "needs": step.needs})


_TITLE = {
    "en": (lazy(r"^Publish\b"), "Publish “{name}”"),
    "ru": (lazy(r"^Публикация(?:: |(?=,|$))"), "Публикация: «{name}», "),
    "th": (lazy(r"^เผยแพร่"), "เผยแพร่ “{name}” "),
}


def with_their_names(plan: Plan, request: Request, language: str) -> Plan:
    """The plan whose publications say which file goes out, where it is one of before: of two nobody could see which is meant."""
    names = {asset.ref: asset.filename for asset in request.recent if _FILE.search(asset.filename)}
    steps = [_named(step, names.get(str(step.args.get("media") or ""), ""), language) for step in plan.steps]
    return plan if steps == plan.steps else plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def _named(step: Step, name: str, language: str) -> Step:
    begins, said = _TITLE.get(language, _TITLE["en"])
    if not name or step.tool != PLAN or name in step.title or not begins.search(step.title):
        return step
    title = begins.sub(said.format(name=name).replace("\\", ""), step.title, count=1)
    return step.model_copy(update={"title": title.rstrip(" ,").replace(", ,", ",")})


def _kind(step: Step) -> str:
    name = _NAME.search(str(step.args.get("query") or ""))
    return str(step.args.get("kind") or (name.lastgroup if name else ""))


def _rewired(step: Step, kinds: dict[str, str]) -> Step:
    args = dict(step.args)
    for found, kind in kinds.items():
        args = {name: f"${found}.{kind}" if value in [f"${found}.{other}" for other in _KINDS] and step.tool.startswith("publishing.") else value for name, value in args.items()}
    return step if args == step.args else step.model_copy(update={"args": args})
