# ruff: noqa: E501 - patterns read better unbroken
"""Several clips joined, and what is wished for the one film that comes of it: music under it, its own sound off or softer, how the clips follow one
another, a logo behind the last. «склей эти видео и добавь весёлую музыку», "join these, fades between, drop the original sound", "ต่อคลิปพวกนี้
ใส่เพลงสนุกๆ". Each of that is for the film, and neither for each of the clips nor in the place of joining them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.left_out import said_without
from agent.local.sounds.own_sound import GONE, LOUDER, QUIETER
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_JOIN = lazy(
    r"\b(?:join|merge|combine|stitch|glue|put (?:these|them|the clips|all (?:of )?(?:these|them)) together|put together)\b|(?<![а-яё])(?:склей|соедини|объедини|собери|смонтируй|сложи|склеить|соединить)(?:те)?(?![а-яё])|(?:ต่อ|รวม|เชื่อม)(?:สอง|สาม|\d|ทุก)?(?:คลิป|วิดีโอ)", re.IGNORECASE
)
_AND = r"[\s,;.]*(?:(?:\b(?:and|then|but)|(?<![а-яё])(?:и|а|но|потом|затем))\s+|(?:แล้วก็|แล้ว|และ|พร้อม)\s?)*"
_MUSIC = lazy(
    _AND + r"(?:\b(?:add|put|lay|use|play)\s+(?P<en>(?!(?:this|that|my|our)\b)(?:[a-z'-]+\s+){0,4}?(?:music|beat|tune|track|melody|song|soundtrack)\b)(?: (?:on|over|under|behind)(?: (?:it|them|top))?)?|(?<![а-яё])(?:добавь|наложи|подложи|поставь|вставь|положи)(?:те)?\s+(?P<ru>(?!(?:эт|мо|наш)[а-яё]+\s)(?:[а-яё-]+\s+){0,3}?(?:музык[а-яё]+|мелоди[юя]|трек|песню)(?:\s+(?:пианино|гитар[а-яё]+))?)|(?<![а-яё])(?P<ru2>музык[уа]\s+(?:[а-яё-]+(?:ую|юю)\s+){1,2})(?:добавь|наложи|подложи|поставь|вставь|положи)(?:те)?(?![а-яё])|(?:ใส่|เพิ่ม|กับ|พร้อม)\s?(?P<th>(?:เพลง|ดนตรี)[^\s,]*))", re.IGNORECASE,
)
_FADES = lazy(
    _AND + r"(?:\b(?:with |add |put |use )?(?:a |some |nice |soft |smooth |gentle |slow )*(?:cross-?\s?fad(?:es?|ing)|fad(?:es?|ing)(?!\s*-?(?:out|in(?! between)|to|it|this|at)\b)|dissolves?|(?:smooth|soft|gentle) transitions?)(?: transitions?)?(?: (?:in )?between(?: (?:them|each(?: one| clip| other)?|the clips|clips|every clip))?| (?:from|into) (?:one|each)\b[^,.;]{0,24})?"
    r"|(?<![а-яё])(?:сделай |добавь |чтобы |с )?(?:плавн|мягк)[а-яё]+ переход[а-яё]*(?: между (?:ними|клипами|видео|роликами|кусками))?|(?<![а-яё])(?:с )?(?:затухани|наплыв|растворени)[а-яё]* между (?:ними|клипами|видео)"
    r"|(?:ให้|ใส่|ทำ|มี|แบบ)?(?:เฟด(?!เอา|ออก|เข้า|อิน|ดำ|เป็น)|(?:ทรานซิชั่น|ทรานสิชัน|รอยต่อ|การเปลี่ยนฉาก)(?:แบบ)?(?:นุ่มๆ|นุ่ม|เนียนๆ|เนียน|สมูท))(?:ระหว่าง(?:คลิป|กัน)?|คั่น)?)", re.IGNORECASE,
)
_END = lazy(
    _AND + r"(?:\b(?:and |with |put |add )?(?:the |our |my |a )?(?:logo|title|thanks?|credits?|end card|outro)(?: card| screen)?(?: (?:at|in|on|for) the (?:very )?end)\b|\bend(?:ing)? (?:with|on) (?:the |our |my |a )?(?:logo|outro|end card)|(?<![а-яё])(?:в конце (?:поставь |добавь |наш |мой )*(?:лого(?:тип)?|титр[а-яё]*|заставк[ау])|(?:лого(?:тип)?|титр[а-яё]*|заставк[ау]) в конце)(?![а-яё])|(?:ปิดท้ายด้วย|จบด้วย|ท้ายคลิป(?:ใส่|มี))(?:โลโก้|ชื่อร้าน))", re.IGNORECASE,
)
_OWN = {"mute": GONE, "quieter": QUIETER, "louder": LOUDER}
_SILENT = lazy(_AND + r"(?:\b(?:no|without|drop|remove|kill|lose|ditch) (?:the |their |any |all )?(?:original |own |existing )?(?:sounds?|audio)\b|\bmute (?:them|it|the clips|everything|all)\b|(?<![а-яё])без (?:родного |оригинального |исходного )?звука(?![а-яё])|(?:ปิด|ตัด|เอา)เสียง(?:เดิม|ออก)*|ไม่เอาเสียง(?:เดิม)?)", re.IGNORECASE)
_PLAIN = {
    "mute": {"en": "mute it", "ru": "убери звук", "th": "ปิดเสียง"},
    "quieter": {"en": "turn the sound down", "ru": "сделай звук тише", "th": "ลดเสียงลง"},
    "louder": {"en": "turn the volume up", "ru": "сделай звук громче", "th": "ทำให้เสียงดังขึ้น"},
}
_ADD = {"en": "add {what}", "ru": "добавь {what}", "th": "ใส่{what}"}
_SEVERAL, _LONGEST = 2, 500


def joined_to_music(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of all that; None for any other message."""
    text = normalise(request.text)
    clips = [asset for asset in request.attachments if asset.actual_kind == "video"]
    sounds = [asset for asset in request.attachments if asset.actual_kind == "audio"]
    others = len(request.attachments) - len(clips) - len(sounds)
    if request.question or len(text) > _LONGEST or len(clips) < _SEVERAL or (others and not _END.search(text)) or not _JOIN.search(text):
        return None
    request = replace(request, attachments=[*(asset for asset in request.attachments if asset in clips or asset in sounds)])
    language = detect(text, request.language)
    rest, sound = _without_own_sound(text)
    rest, end = _without(_END, rest)
    rest, fades = _without(_FADES, rest)
    music = None if sounds else _MUSIC.search(rest)
    if not (music or sound or end or fades):
        return None
    rest = _left(rest, music) if music else rest
    joins = again(replace(request, text=rest))
    feeds = next((ability for ability in index.abilities if {"clips", "music"} <= ability.tool.input.model_fields.keys()), None)
    if feeds is None or len(joins.steps) != 1 or joins.steps[0].tool != feeds.tool.name or (music and "music" in joins.steps[0].args):
        return None
    film = wording.with_values(joins.steps[0], feeds, {"energy": "calm"}, language) if fades and "energy" not in joins.steps[0].args else joins.steps[0]
    made = _music(music, request, language, index, again) if music else None
    if music and made is None:
        return None
    steps = _in_order(film.model_copy(update={"id": "film"}), made, _turned(sound, request, language, again), index, language)
    plan = joins.model_copy(update={"steps": steps, "goal": "; ".join(step.title for step in steps)})
    return said_without(plan, end, language) if end else plan


def _without_own_sound(text: str) -> tuple[str, str]:
    """The message without what is to become of the clips' own sound, and that by its name."""
    for name, pattern in (("mute", _SILENT), *_OWN.items()):
        if match := pattern.search(text):
            return _left(text, match), name
    return text, ""


def _without(pattern: re.Pattern[str], text: str) -> tuple[str, str]:
    match = pattern.search(text)
    return (_left(text, match), re.sub(r"^(?:and|but|и|а|но)\s+", "", match[0].strip(" ,.;"), flags=re.IGNORECASE)) if match else (text, "")


def _left(text: str, match: re.Match[str]) -> str:
    return re.sub(r"\s{2,}", " ", f"{text[: match.start()]} {text[match.end() :]}").strip(" ,.")


def _music(match: re.Match[str], request: Request, language: str, index: Matcher, again: Callable[[Request], Plan]) -> Step | None:
    what = re.sub(r"мелоди[юя]|трек|песню", "музыку", match["en"] or match["ru"] or match["ru2"] or match["th"], flags=re.IGNORECASE)
    clips = [asset for asset in request.attachments if asset.actual_kind == "video"]
    made = again(replace(request, text=_ADD.get(language, _ADD["en"]).format(what=what), attachments=clips[:1]))
    return next((step for step in made.steps if "mood" in _fields(step.tool, index)), None)


def _turned(way: str, request: Request, language: str, again: Callable[[Request], Plan]) -> Step | None:
    """The step that turns the sound of a clip off, down or up."""
    if not way:
        return None
    clips = [asset for asset in request.attachments if asset.actual_kind == "video"]
    plan = again(replace(request, text=_PLAIN[way].get(language, _PLAIN[way]["en"]), attachments=clips[:1]))
    return plan.steps[0] if len(plan.steps) == 1 and "video" in plan.steps[0].args else None


def _in_order(film: Step, music: Step | None, turned: Step | None, index: Matcher, language: str) -> list[Step]:
    """The film, with the music in it where its own sound stays as it is, and under it where that is turned first."""
    sound = f"${music.id}.audio" if music else film.args.get("music")
    length = {"duration_s": film.args["duration_s"]} if music and "duration_s" in film.args and "duration_s" not in music.args else {}
    before = [music.model_copy(update={"args": {**music.args, **length}})] if music else []
    if turned is None:
        fed: dict[str, Any] = {"music": sound} if sound else {}
        return [*before, film.model_copy(update={"args": {**film.args, **fed}, "needs": []})]
    bare = film.model_copy(update={"args": {name: value for name, value in film.args.items() if name != "music"}, "needs": []})
    quiet = turned.model_copy(update={"id": "own_sound", "args": {**turned.args, "video": f"${film.id}.video"}, "needs": []})
    under = next((ability for ability in index.abilities if {"music_level", "own_sound"} <= ability.tool.input.model_fields.keys()), None)
    if not sound or under is None:
        return [bare, quiet]
    step = Step(id="under", tool=under.tool.name, title="", args={"video": f"${quiet.id}.video", "music": sound})
    return [bare, quiet, *before, wording.with_values(step, under, {}, language)]


def _fields(name: str, index: Matcher) -> set[str]:
    return {field for ability in index.abilities if ability.tool.name == name for field in ability.tool.input.model_fields}


def once_under_the_film(plan: Plan) -> Plan:
    """The plan in which a recording that goes under a film of several clips is not laid under each of them too."""
    films = [step.args for step in plan.steps if step.args.get("clips") and step.args.get("music")]
    twice = [
        step
        for step in plan.steps
        if any(step.args.get("video") in film["clips"] and step.args.get("music") == film["music"] for film in films)
    ]
    rest = [step for step in plan.steps if step not in twice]
    return plan.model_copy(update={"steps": rest, "goal": "; ".join(step.title for step in rest)}) if twice else plan
