# ruff: noqa: E501 - patterns read better unbroken
"""A script that is written, then read aloud, and a film made with that reading: «напиши сценарий про кофе, озвучь и сделай видео», "write a script about
bread, read it out loud and make a video with it", "เขียนสคริปต์เรื่องกาแฟ พากย์เสียงผู้หญิง แล้วทำเป็นคลิป".

The reading is the film's voice: laid under the film as music it would be heard beside another voice. The language in which a script is to be read is the
one it is written in, and how long the film is to be is how long the script is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from agent.contract import Request
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step, parse_ref

SCRIPT = lazy(r"\b(?:scripts?|texts?|narration|copy)\b|(?<![а-яё])(?:сценари[йя]|текст)(?![а-яё])|สคริปต์|สคริปท์|สคริป|บทพูด|บท(?=เรื่อง|รีวิว|โฆษณา|เกี่ยว|\s)|ข้อความ", re.IGNORECASE)
_TEXT_RU = lazy(r"(?<![а-яё])(?P<verb>напиши|придумай|сочини|составь|подготовь)(?P<te>те)? (?:мне )?(?:короткий )?текст(?= (?:про|об?)\s)", re.IGNORECASE)
_TEXT_EN = lazy(r"\b(?P<verb>write|make|prepare)(?: me)? (?:an?|the|some) (?P<how>short )?(?:text|copy|narration)(?= (?:about|on)\b)", re.IGNORECASE)
_TEXT_TH = lazy(r"^(?:ช่วย|ขอ)?(?:(?:เขียน|แต่ง|คิด)(?:ข้อความ|บท)(?=เรื่อง|รีวิว|เกี่ยวกับ)|คิดสคริป(?:ต์|ท์)?)", re.IGNORECASE)
AND = (
    r"(?:(?<![\s,;.])[\s,;.]+(?:(?:and then|and also|and|then|after that|afterwards|next|also|please|а потом|и потом|а затем|и затем|потом|затем|и|а|пожалуйста)\s+){0,3}"
    r"|\s*(?:,\s*)?(?:แล้วก็|แล้ว|จากนั้น|และ|พร้อม|เสร็จแล้ว)\s*(?:ช่วย|ให้|เอาไป|เอามา|นำไป)?|(?<![\s,;.])\s+(?:ช่วย)?)"
)
_IT_RU, _IT_EN = r"(?:его|её|ее|это|этот текст|текст|сценарий)", r"(?:it|this|that|the (?:script|text))"
READ = lazy(
    rf"{AND}(?:(?:have|get|let) (?P<who>(?:an?|the|some) [a-z]+(?: [a-z]+)?) (?:to )?(?:read|voice|narrate|speak|say) {_IT_EN}|(?<!\bto )(?<!\bwho )(?:read|say|speak|voice|narrate|record|dub)(?: {_IT_EN}(?=[\s,;.])|(?=\s*(?:[,;.]|\s(?:out|aloud|in|with|by|using|then|and)\b)))|(?:do|make|add|give it|record|with|create) (?:an? |the )?(?:(?P<kind>female|male) )?(?:voice-?\s?over|narration|voice)(?: (?:for|of|from) {_IT_EN})?(?=[\s,;.])"
    rf"|(?<![а-яё])(?:озвучь|озвучить|начитай|прочитай|прочти|зачитай|наговори)(?:те)?(?: {_IT_RU})?(?![а-яё])|(?<![а-яё])(?:(?:сделай|запиши|добавь)(?:те)? )?(?:озвучк[аиу]|начитк[аиу])(?: к нему| его)?(?![а-яё])"
    r"|(?:ให้(?P<who_th>ผู้หญิง|ผู้ชาย))?(?:พากย์เสียง|พากย์|อ่านออกเสียง|ลงเสียง|อัดเสียง(?:พากย์|อ่าน)?|บันทึกเสียง(?:พากย์)?|ทำเสียง(?:พากย์|อ่าน)|อ่าน(?=เสียง|ด้วยเสียง|ให้|\s|แล้ว)))", re.IGNORECASE,
)
"""Leads to how what is written is to be read."""
FILM = lazy(
    rf"{AND}(?:(?:(?:make|create|do|produce|build|film|shoot|cut|edit|turn|use)\b(?: {_IT_EN})?(?: (?:into|for|in))? )?(?:me )?(?:an?|the|some|out of it an?|from it an?|my) (?P<adj>(?:(?!(?:with|about|for|of|and|in)\b)[\w-]+ ){{0,3}}?)(?P<en>videos?|films?|reel|short|clip|movie)\b"
    r"|(?:сделай|собери|сними|смонтируй|преврати|запили|создай|сгенерируй)(?:те)? (?:мне )?(?:из (?:этого|него|неё|нее) |по нему |на его основе |с (?:ней|ним|этим) |его |это |в )?(?:(?P<adj_ru>(?:(?!(?:с|про|на|для|из|по|и)\s)[а-яё]+ ){0,2}?))(?P<ru>видео|видос|ролик|рилс|фильм|клип|шортс)(?![а-яё])"
    r"|(?:и )?(?P<adj_ru2>(?:готов[а-яё]+ |само |сам )?)(?P<ru2>видео|видос|ролик|рилс|фильм|клип)(?![а-яё])"
    r"|(?:เอา)?(?:ทำ|สร้าง|ตัด|แปลง|ตัดต่อ)(?:ให้)?(?:เป็น|ออกมาเป็น)?(?P<th>คลิปสั้น|คลิป|วิดีโอสั้น|วิดีโอ|วีดีโอ|รีล|หนังสั้น))", re.IGNORECASE,
)
"""Leads to the film, by what it is called."""
_POINTS = lazy(
    r"(?<![\s,])[\s,]*(?:\b(?:with|from|out of|using|based on|of|for|over) (?:(?:this|that|the|your) (?:voice|narration|recording|voice-?\s?over|reading|audio|script|text)|it|that|this|them)\b"
    r"|(?<![а-яё])(?:с|из|по|под|на) (?:(?:эт(?:ой|им|у|от|ого|ому)|его|полученн[а-яё]+) (?:озвучк[а-яё]+|голос[а-яё]*|текст[а-яё]*|сценари[а-яё]+|основе)|ней|ним|него|неё|нее|нему|этой|этого|это)(?![а-яё])|(?<![а-яё])(?:озвучкой|к нему)(?![а-яё])"
    r"|(?:จาก|ด้วย|ใช้|โดยใช้|กับ)(?:เสียง|สคริปต์|บท)?(?:พากย์)?(?:นั้น|นี้|มัน))", re.IGNORECASE,
)
"""Speaks of what was written or read before."""
_WITH_IT = lazy(
    r"(?<![\s,])[\s,]*(?:\b(?:with|using|over) (?:(?:this|that|the) (?:voice|narration|recording|voice-?\s?over|reading|audio)|it)\s*$|(?<![а-яё])с (?:эт(?:ой|им) (?:озвучкой|голосом|записью)|(?:ней|ним)\s*$)(?![а-яё])|(?:ด้วย|ใช้|โดยใช้|กับ)เสียง(?:พากย์)?(?:นั้น|นี้))", re.IGNORECASE,
)
"""The film is to have the voice that was told of before."""
_RECORDS = lazy(
    r"^\W*(?:(?:please|пожалуйста|ช่วย|ขอ)\s*)*(?:(?P<en>(?:(?:record|make|do|create) (?:an? )?(?:voice-?\s?over|voice|narration) (?:that says|saying)|(?:read|say)(?: out loud| aloud)?:?)\s+)"
    r"|(?P<ru>(?:(?:запиши|сделай)(?:те)? (?:голос(?:ом)?|озвучку)|озвучь(?:те)?(?: текст)?|скажи(?:те)? голосом|прочитай(?:те)? вслух):?\s+)|(?P<th>(?:พากย์เสียง|พากย์|อ่านออกเสียง|พูด)(?:ว่า)?\s*))(?=\S)", re.IGNORECASE,
)
"""Leads to words that are told, and are to be spoken."""
_ALOUD = lazy(r"\b(?:out loud|aloud|out)\b|(?<![а-яё])вслух(?![а-яё])|(?<![а-яё])голосом(?= вслух)", re.IGNORECASE)
_HELLO = {"en": "hello everybody", "ru": "привет всем", "th": "สวัสดีทุกคน"}
_SAY = {"en": "say", "ru": "озвучь", "th": "พูดว่า"}
_MAKE = {"en": "make a {adj}{noun} about {topic}{rest}", "ru": "сделай {adj}{noun} про {topic}{rest}", "th": "ทำ{noun}เรื่อง{topic}{rest}"}
_TEA = {"en": "tea", "ru": "чай", "th": "ชา"}
_MOST = 600


def read_for_the_film(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the three, one for the other; None for any other message. `again`: plans each of them by itself."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _MOST:
        return None
    if told := _said_in_the_film(text, request, index, again):
        return told
    script = SCRIPT.search(text) if '"' not in text else None
    read = READ.search(text, script.end()) if script else None
    film = FILM.search(text, read.end()) if read else None
    if read is None or film is None:
        return None
    alone = replace(request, earlier=(), recent=(), history=())
    written = again(replace(alone, text=as_script(text[: read.start()])))
    speaks = next((a for a in index.abilities if a.operation is None and {"text", "script", "voice", "speed"} <= a.tool.input.model_fields.keys()), None)
    if speaks is None or [step.tool for step in written.steps] != ["script.write"] or written.question:
        return None
    language = "th" if film["th"] else "en" if film["en"] else "ru"
    spoken = spoken_so(f"{read['who'] or read['kind'] or read['who_th'] or ''} {text[read.end() : film.start()]}", language, alone, speaks, again)
    filmed = again(replace(alone, text=as_film(film, text[film.end() :], language)))
    at = next((at for at, step in enumerate(filmed.steps) if {"voice_over", "notes"} <= _fields(step.tool, index)), None)
    if spoken is None or at is None or filmed.question:
        return None
    steps = [*written.steps, *_in_turn(written.steps[0], spoken, filmed.steps, at, index, language)]
    plan = Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)
    return heard_in_the_film(plan, index, language)


def _said_in_the_film(text: str, request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of words that are told, and of a film that is to have them as its voice; None where the film does not."""
    lead = _RECORDS.match(text)
    film = FILM.search(text, lead.end() + 1) if lead else None
    points = _WITH_IT.search(text, film.end()) if film else None
    if lead is None or film is None or points is None:
        return None
    language = "en" if lead["en"] else "ru" if lead["ru"] else "th"
    words = text[lead.end() : film.start()].strip(' ",.')
    spoken = again(replace(request, text=f'{_SAY[language]} "{words}"', earlier=(), recent=(), history=()))
    filmed = again(replace(request, text=f"{text[film.start() : points.start()]}{text[points.end() :]}".strip(" ,."), earlier=(), recent=(), history=()))
    at = next((at for at, step in enumerate(filmed.steps) if {"voice_over", "topic"} <= _fields(step.tool, index)), None)
    if [step.tool for step in spoken.steps] != ["voice.speak"] or at is None or not filmed.steps[at].args.get("topic"):
        return None
    made = titled(filmed.steps[at], {**filmed.steps[at].args, "voice_over": f"${spoken.steps[0].id}.audio"}, index, language)
    steps = [*spoken.steps, *filmed.steps[:at], made, *filmed.steps[at + 1 :]]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)


def as_script(text: str) -> str:
    """The wish for a text that is to be read, as one for a script."""
    text = _TEXT_RU.sub(lambda said: f"{said['verb']}{said['te'] or ''} сценарий", text)
    text = _TEXT_EN.sub(lambda said: f"{said['verb']} a {said['how'] or ''}script", text)
    return _TEXT_TH.sub("เขียนสคริปต์", text).strip(" ,.")


def spoken_so(how: str, language: str, alone: Request, speaks: Ability, again: Callable[[Request], Plan]) -> Step | None:
    """The step that reads, by how it is told to be read; None where that tells something else."""
    how = re.sub(r"\s{2,}", " ", _ALOUD.sub(" ", _POINTS.sub(" ", how))).strip(" ,.;")
    hello = _HELLO[language]
    plan = again(replace(alone, text=f'{_SAY[language]} "{hello}" {how}'.strip()))
    step = plan.steps[0] if len(plan.steps) == 1 and not plan.question else None
    if step is None or step.tool != speaks.tool.name or str(step.args.get("text", "")).strip(" .") != hello:
        return None
    return step.model_copy(update={"args": {name: value for name, value in step.args.items() if name != "text"}})


def as_film(film: re.Match[str], rest: str, language: str) -> str:
    """The wish for the film alone, about something that stands for what the script is about."""
    adjective = next((said for name in ("adj", "adj_ru", "adj_ru2") if (said := film[name])), "")
    noun = next(said for name in ("en", "ru", "ru2", "th") if (said := film[name]))
    adjective = "" if re.match(r"готов|сам", adjective) else adjective
    return _MAKE[language].format(adj=adjective, noun=noun, topic=_TEA[language], rest=_POINTS.sub("", rest)).strip(" ,.")


def _in_turn(script: Step, spoken: Step, filmed: list[Step], at: int, index: Matcher, language: str) -> list[Step]:
    """The reading of the script, and the film of both with what follows it."""
    film = filmed[at]
    notes = f"${script.id}.script"
    about = {name: value for name, value in film.args.items() if name != "topic"}
    read = titled(spoken, {"script": f"${script.id}.text", **spoken.args}, index, language)
    made = titled(film, {**about, "notes": [notes]}, index, language)
    return [read, *filmed[:at], made, *filmed[at + 1 :]]


def titled(step: Step, args: dict[str, Any], index: Matcher, language: str) -> Step:
    """The step with these arguments, called by them."""
    ability, step = index.whole(step.tool), step.model_copy(update={"args": args, "needs": []})
    return wording.with_values(step, ability, {}, language) if ability else step


def heard_in_the_film(plan: Plan, index: Matcher, language: str) -> Plan:
    """The plan in which what is read aloud is the voice of the film it is made for, written in the language it is read in."""
    by_id = {step.id: step for step in plan.steps}
    steps = list(plan.steps)
    for at, step in enumerate(steps):
        steps[at] = _with_its_voice(step, by_id, index, language)
    for step in list(steps):
        steps = _as_it_is_read(steps, step, index, language)
    return plan if steps == plan.steps else plan.model_copy(update={"steps": steps, "goal": _goal(plan, steps)})


def speaks_in_its_film(plan: Plan) -> bool:
    """Whether a film of the plan has as its voice what another step reads aloud."""
    by_id = {step.id: step for step in plan.steps}
    return any(_is_read(step.args.get("voice_over"), by_id) for step in plan.steps)


def _goal(plan: Plan, steps: list[Step]) -> str:
    same = [step.title for step in steps] == [step.title for step in plan.steps]
    return plan.goal if same else "; ".join(dict.fromkeys(step.title for step in steps))


def _with_its_voice(step: Step, by_id: dict[str, Step], index: Matcher, language: str) -> Step:
    """A film with a reading as its voice instead of as its music, and with the reading of the script that it is made of."""
    ability, fields = index.whole(step.tool), _fields(step.tool, index)
    if ability is None or "voice_over" not in fields or "voice_over" in step.args or step.args.get("voice") or step.args.get("voice_name"):
        return step
    music = next((name for name in ("music_file", "music") if _is_read(step.args.get(name), by_id)), "")
    if music:
        args = {name: value for name, value in step.args.items() if name != music}
        return step.model_copy(update={"args": {**args, "voice_over": step.args[music]}})
    read = next((other for other in by_id.values() if _reads(other, step, by_id)), None)
    return step.model_copy(update={"args": {**step.args, "voice_over": f"${read.id}.audio"}}) if read else step


def _is_read(value: Any, by_id: dict[str, Step]) -> bool:
    """Whether a value is what a step of the plan reads aloud."""
    source = _source(value)
    return source in by_id and by_id[source].tool.startswith("voice.")


def _reads(other: Step, film: Step, by_id: dict[str, Step]) -> bool:
    """Whether a step reads aloud the script that a film is made of."""
    script = _source(other.args.get("script"))
    return other.tool.startswith("voice.") and script in by_id and any(_source(note) == script for note in film.args.get("notes") or [])


def _source(value: Any) -> str:
    ref = parse_ref(value) if isinstance(value, str) else None
    return ref.source if ref else ""


def _as_it_is_read(steps: list[Step], read: Step, index: Matcher, language: str) -> list[Step]:
    """The steps, the script among them in the language it is read in and as long as the film of it."""
    source = _source(read.args.get("script")) if read.tool.startswith("voice.") else ""
    at = next((at for at, step in enumerate(steps) if step.id == source and step.tool == "script.write"), None)
    ability = index.whole(steps[at].tool) if at is not None else None
    if at is None or ability is None:
        return steps
    film = next((step for step in steps if any(_source(note) == source for note in step.args.get("notes") or [])), None)
    told = {"language": read.args.get("language"), "duration_s": film.args.get("duration_s") if film else None}
    values = {name: value for name, value in told.items() if value and name not in steps[at].args}
    return [*steps[:at], wording.with_values(steps[at], ability, values, language), *steps[at + 1 :]] if values else steps


def _fields(name: str, index: Matcher) -> set[str]:
    return {field for ability in index.abilities if ability.tool.name == name for field in ability.tool.input.model_fields}
