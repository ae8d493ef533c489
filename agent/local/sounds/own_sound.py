# ruff: noqa: E501 - patterns read better unbroken
"""The clip's own sound beside the music that is laid under it: "add music and lower the original sound", «оригинальный звук сделай тише», "ลดเสียงเดิมลง".

It is made quieter or louder before the music comes to it, so that the music stays as it is. "Keep my voice louder" is quiet music.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step, texts_in

_OWN = (
    r"(?:(?:the |its |my |their )?(?:original|own|existing|source|camera|native|old|(?:clip|video|film)(?:'?s)?(?: own)?) (?:sound|audio|volume|soundtrack|track|voices?)s?|the (?:sound|audio|voices?) (?:of|in|from|on) the (?:clip|video|film)"
    r"|(?:оригинальн|исходн|родн|собственн|сво)[а-яё]* (?:звук|аудио|голос|дорожк|громкост)[а-яё]*|(?:звук|громкость|голос[а-яё]*)(?: (?:в|на|у))? (?:самого |исходного |оригинального )?(?:видео|ролик[ае]|клип[ае]|оригинала)|оригинал(?![а-яё])"
    r"|เสียง(?:ต้นฉบับ|เดิม(?:ๆ)?(?:ของคลิป|ในคลิป)?|ในคลิป|ของคลิป|คลิปเดิม|จริง))"
)
_LEAD = r"[\s,;.]*(?:(?:\b(?:and|but|then|also|please|while)|(?<![а-яё])(?:и|а|но|потом|ещё|еще|пожалуйста|чтобы))\s+|(?:แล้วก็|แล้ว|และ|แต่|พร้อม)\s?){0,4}"
_END = r"(?:\s+(?:a (?:bit|little|lot)|slightly|please|чуть|немного|пожалуйста|so (?:it|the music) [^,.]*)|(?:หน่อย|นิดนึง|นะ|ด้วย|ครับ|ค่ะ|(?<!โย)คะ))*"
QUIETER = lazy(
    rf"{_LEAD}(?:\b(?:turn|bring|put) down {_OWN}|\b(?:turn|bring|put) {_OWN} (?:way |right )?down|\b(?:lower|reduce|decrease|quieten|duck|soften|drop)(?: the (?:volume|level) of)? {_OWN}|\b(?:make |keep |have |with )?{_OWN} (?:is |was |should be )?(?:way |a bit |much |far )?(?:quieter|softer|lower(?:ed)?|turned down|quiet|too loud)"
    rf"|(?<![а-яё])(?:сделай|убавь|приглуши|уменьши|снизь|понизь|пусть)(?:те)? (?:чуть |немного |по)?(?:тише |потише )?{_OWN}(?: (?:будет |был |сделай )?(?:по)?тише)?|(?<![а-яё]){_OWN} (?:сделай(?:те)? |пусть будет |пусть |должен быть |чуть |немного |был |слишком )*(?:(?:по)?тише|приглуши|убавь|уменьши|снизь|громкий|громко)(?:те)?"
    rf"|(?:ลด|เบา|หรี่)(?:ระดับ|ความดัง)?{_OWN}(?:ลง|ให้เบา(?:ลง)?)?|(?:ทำ)?(?:ให้)?{_OWN}(?:ให้)?(?:เบา(?:ลง|กว่า)?|ลดลง|ดัง(?:เกิน)?ไป)){_END}", re.IGNORECASE,
)
LOUDER = lazy(
    rf"{_LEAD}(?:\b(?:turn|bring) up {_OWN}|\b(?:turn|bring) {_OWN} up|\b(?:raise|increase|boost) {_OWN}|\b(?:make ){_OWN} louder|\b{_OWN} is too quiet"
    rf"|(?<![а-яё])(?:прибавь|усиль|подними|увеличь)(?:те)? {_OWN}|(?<![а-яё])(?:сделай(?:те)? )?{_OWN} (?:сделай(?:те)? )?(?:по)?громче|(?:เพิ่ม|เร่ง){_OWN}(?:ขึ้น)?|{_OWN}(?:ให้)?ดังขึ้น){_END}", re.IGNORECASE,
)
_IN_FRONT = lazy(
    rf"{_LEAD}(?:\b(?:keep|make|leave|have|with|so) (?:that )?(?:my|the|his|her|our|their) (?:voices?|speech|talking|words|dialogue) (?:is |stays? |are )?(?:louder|in front|on top)(?: than (?:the )?(?:music|song))?|\b(?:my|the) (?:voice|speech) (?:should|must) (?:be|stay) (?:louder|in front)(?: than (?:the )?music)?"
    r"|(?<![а-яё])(?:пусть |оставь |сделай |чтобы )?(?:мой |наш |сам )?(?:голос|речь)(?: (?:был[аи]?|будет|сделай|оставь|пусть))* (?:по)?громче(?: (?:музыки|чем музыка|песни))?|(?<![а-яё])(?:сделай|оставь)(?:те)? (?:мой |наш )?голос (?:по)?громче(?: музыки)?"
    rf"|(?:ให้)?เสียง(?:พูด|ผม|ฉัน|เรา|คน|ของ(?:ผม|ฉัน|เรา))(?:พูด)?(?:ยัง)?ดังกว่า(?:เพลง|ดนตรี)?){_END}", re.IGNORECASE,
)
GONE = lazy(
    rf"{_LEAD}(?:\b(?:remove|mute|kill|drop|ditch|bin|scrap|delete|cut|lose|silence|get rid of|switch off|turn off|take (?:out|away|off)|without|no|instead of|replacing) (?:{_OWN}|my voice|the (?:sound|audio))|\b(?:take|turn|switch|cut) {_OWN} (?:away|out|off)|\b{_OWN} (?:is not|isn't|not) (?:needed|wanted|necessary)|(?<![а-яё])(?:вместо (?:{_OWN}|моего голоса)|(?:мой |сам )?голос(?: совсем| вообще)? (?:убери|выключи|заглуши|удали|вырежи|не нужен|не надо)(?:те)?)|แทน(?:ที่)?{_OWN}|(?:ส่วน)?(?:{_OWN}|เสียง(?:ผม|ฉัน|เรา|หนู|พูด))(?:ไม่เอา|ไม่ต้อง(?:มี)?|ปิด|ตัดออก|เอาออก)(?:เลย|ไป|แล้ว|นะ|คะ|ครับ)*|(?<![а-яё])(?:убери|выключи|заглуши|удали|вырежи)(?:те)? (?:{_OWN}|звук(?![а-яё]))|(?<![а-яё])(?:{_OWN}|звук)(?: клипа| видео| ролика)? (?:совсем |вообще )?(?:убери|выключи|заглуши|удали|вырежи|не нужен|не надо)(?:те)?(?: вообще| совсем)?|(?<![а-яё])(?:мой |сам |родной )?звук(?: там| тут)? (?:ужас|плох|отстой|кошмар|никак)[а-яё]*(?=.{{1,40}}вместо)|(?:ปิด|ตัด|เอา|ลบ){_OWN}(?:ออก|ทิ้ง|ไป)?){_END}(?!\s*(?:из|of|from|for|in|на|в|ветра|шума)(?![a-zа-яё]))", re.IGNORECASE,
)
_KEPT = lazy(
    rf"{_LEAD}(?:\b(?:keep|keeping|leave|preserve|don'?t (?:touch|remove|lose)|not touching) (?:my|the|his|her|our|their) (?:own |original )?(?:voices?|speech|talking|words)(?: (?:clear|audible|untouched|as (?:it is|is)|in|on))?(?! (?:louder|quieter|in front|on top))"
    r"|(?<![а-яё])(?:(?:мой |сам |родной |наш |мою |нашу )?(?:голос|речь)(?: мой)? (?:оставь|сохрани|не трогай|не убирай|пусть останется|должен остаться|должна остаться)(?:те)?|(?:оставь|сохрани|не трогай|не убирай)(?:те)? (?:мой |сам |родной |наш |мою |нашу )?(?:голос|речь))(?! (?:по)?(?:громче|тише))(?![а-яё])"
    rf"|(?:(?:เก็บ|คง|เหลือ|อย่าลบ)เสียง(?:พูด|คนพูด)(?:ไว้|เดิม)?|เสียงพูด(?:ให้)?(?:คงไว้|เก็บไว้|อยู่เหมือนเดิม))){_END}", re.IGNORECASE,
)
"""The voice in the clip stays, as it does anyway under music; it is no file that is wished for."""
_IN_ITS_STEAD = lazy(
    rf"{_LEAD}(?:\b(?:instead of|replacing|in place of)\s+(?:the |its |my |our |that |this |all (?:the |that )?)?(?:[a-z]+ )?(?:sounds?|audio|noise|noises|voices?|talking|chatter)\b|(?<![а-яё])вместо (?:(?:этого|всего|всех|моего|нашего|родного|этих) )?(?:звука|шума|гула|крик[а-яё]+|голос[а-яё]+|болтовни|плача|речи)(?![а-яё])(?: (?:улицы|дороги|ветра|детей|реб[её]нка|толпы|машин|мотора|в видео|видео|ролика|клипа)(?![а-яё]))?|แทน(?:ที่)?เสียง(?:(?!แล้ว|และ|ให้|หน่อย|ด้วย|นะ|ครับ|ค่ะ)[\u0e00-\u0e7f]){{0,16}}){_END}", re.IGNORECASE,
)
"""Music in the place of what is heard in the clip, wherever in the message that stands: «вместо шума улицы поставь спокойную музыку»."""
_ALL_THERE_IS = lazy(
    r"[\s,.;–—-]*(?:(?:because|since|cause|as)\s+)?(?:\b(?:it['’]s|that['’]s|there['’]s|it is|all (?:you|i) (?:can )?hear is|you (?:can )?(?:only|just) hear)\s+(?:(?:only|just|nothing but|all|full of)\s+)*[\w' -]{3,40}$"
    r"|(?<![а-яё])(?:там|тут|в н[её]м|на н[её]м)\s+(?:(?:только|один|одна|одно|одни|сплошн[а-яё]+|слышно)\s+)+[а-яё -]{3,40}$|(?:เพราะ)?(?:มัน)?มีแต่[\u0e00-\u0e7f]{2,40}$)", re.IGNORECASE,
)
"""What the clip's own sound is full of, which is why it goes."""
_TWO = 2  # pieces: one that is no wish says why
_PLAYS = lazy(r"\b(?:music|song|track|beat|tune|melody)\b|музык|музычк|песн|трек|мелоди|(?<![а-яё])(?:бит|минусовк[а-яё]*)(?![а-яё])|เพลง|ดนตรี", re.IGNORECASE)
_PLAIN = {
    "quieter": {"en": "turn the sound down", "ru": "сделай звук тише", "th": "ลดเสียงลง"},
    "louder": {"en": "turn the volume up", "ru": "сделай звук громче", "th": "ทำให้เสียงดังขึ้น"},
}
_LEVEL, _FIRST = "music_level", "own_sound"


def own_sound(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the rest with that in it; None for any other message."""
    text, language = normalise(request.text), detect(request.text, request.language)
    under = next((ability for ability in index.abilities if {_LEVEL, _FIRST} <= ability.tool.input.model_fields.keys()), None)
    clips = [asset for asset in (*request.attachments, *request.recent) if asset.actual_kind == "video"]
    if request.question or under is None or not clips or '"' in text:
        return None
    if (front := _IN_FRONT.search(text)) and (plan := _rest(text, front, request, again)) and any(step.tool == under.tool.name for step in plan.steps):
        return _with(plan, under, {_LEVEL: "quiet"}, language)
    if (kept := _KEPT.search(text)) and (plan := _rest(text, kept, request, again)) and any(step.tool == under.tool.name for step in plan.steps):
        return plan
    gone = GONE.search(text) and GONE.search(text := _ALL_THERE_IS.sub("", text))  # behind the music it would be gone with that
    if gone and (silent := _silent(text, gone, request, under, again, language)):
        return silent
    before = text if any(asset.actual_kind == "audio" for asset in request.attachments) else text[: gone.start()] if gone else ""
    if gone and _PLAYS.search(before) and (plan := _rest(text, gone, request, again)) and any(step.tool == under.tool.name for step in plan.steps):
        return _with(plan, under, {_FIRST: "none"}, language)
    stead = _IN_ITS_STEAD.search(text)
    if stead and _PLAYS.search(_rest_of(text, stead)) and (plan := _rest(text, stead, request, again)) and any(step.tool == under.tool.name for step in plan.steps):
        return _with(plan, under, {_FIRST: "none"}, language)
    way, match = next(((way, match) for way, pattern in (("quieter", QUIETER), ("louder", LOUDER)) if (match := pattern.search(text))), ("", None))
    if match is None:
        return None
    turned = again(replace(request, text=_PLAIN[way].get(language, _PLAIN[way]["en"]), attachments=clips[:1], earlier=(), history=(), recent=()))
    if len(turned.steps) != 1:
        return None
    if not re.search(r"\w{2}", _rest_of(text, match)):
        newest = request.earlier[0] if request.earlier and not request.attachments else None
        beneath = newest if newest and any(step.tool == under.tool.name for step in newest.steps) else None
        return _first(turned.steps[0], beneath, clips) if beneath else turned if request.attachments else None
    plan = _rest(text, match, request, again) if request.attachments else None
    return _first(turned.steps[0], plan, clips) if plan and plan.steps else None


def _silent(text: str, gone: re.Match[str], request: Request, under: Ability, again: Callable[[Request], Plan], language: str) -> Plan | None:
    """The music that was just laid under a clip, now in the place of the clip's own sound, with what else is told of it."""
    newest = request.earlier[0] if request.earlier and not request.attachments else None
    if newest is None or not any(step.tool == under.tool.name for step in newest.steps):
        return None
    pieces = [piece for piece in re.split(r"[,.;!]+\s*", _rest_of(text, gone)) if re.search(r"\w{2}", piece)]
    for told in (", ".join(pieces), ", ".join(pieces[:-1])) if pieces else ():
        plan = again(replace(request, text=told)) if told else None
        if plan and any(step.tool == under.tool.name for step in plan.steps):
            return _with(plan, under, {_FIRST: "none"}, language)
    if len(pieces) >= _TWO:
        return None
    laid = newest.model_copy(update={"steps": [step.model_copy(update={"needs": []}) for step in newest.steps]})
    return _with(laid, under, {_FIRST: "none"}, language)



def _rest_of(text: str, match: re.Match[str]) -> str:
    return re.sub(r"^[\s,;.]+|[\s,;]+$", "", f"{text[: match.start()]} {text[match.end() :]}")


def _rest(text: str, match: re.Match[str], request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    rest = _rest_of(text, match)
    return again(replace(request, text=rest)) if re.search(r"\w{2}", rest) else None


def _with(plan: Plan, under: Ability, values: Mapping[str, Any], language: str) -> Plan:
    steps = [wording.with_values(step, under, values, language) if step.tool == under.tool.name else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps})


def _first(turned: Step, plan: Plan, clips: list[Any]) -> Plan | None:
    """The plan with the sound turned before all else that is done with the clip."""
    used = [text for step in plan.steps for text in texts_in(step.args)]
    clip = next((asset.ref for asset in clips if asset.ref in used), None)
    if clip is None:
        return None
    args: dict[str, Any] = {name: clip if name == "video" else value for name, value in turned.args.items()}
    first = turned.model_copy(update={"id": _FIRST, "args": args, "needs": []})
    made = f"${_FIRST}.video"
    steps = [step.model_copy(update={"args": _exchanged(step.args, clip, made), "needs": []}) for step in plan.steps]
    return plan.model_copy(update={"steps": [first, *steps], "goal": "; ".join([first.title, *(step.title for step in steps)])})


def _exchanged(args: Mapping[str, Any], old: str, new: str) -> dict[str, Any]:
    def put(value: Any) -> Any:
        return [put(item) for item in value] if isinstance(value, list) else new if value == old else value

    return {name: put(value) for name, value in args.items()}
