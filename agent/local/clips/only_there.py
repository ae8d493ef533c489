# ruff: noqa: E501 - patterns read better unbroken
"""An effect for only a stretch of a clip: "the logo bottom right, only the last 5 secs", «замедли только с 5 по 8 секунду», "ใส่โลโก้แค่ 5 วิสุดท้าย".

It is done to a whole clip or not at all here. That stretch is no cut: the clip keeps its length, and what is left out of the wish is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.clips.unmet import cannot
from agent.local.drafting.left_out import said_without
from agent.local.lexicon import lexicon
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step

_T = r"\d{1,3}(?::\d\d){0,2}"
_EN = (
    rf"(?:(?:the )?(?:very )?(?:first|last|final|opening) (?:(?:\d{{1,3}}|few|couple of|one|two|three|four|five|ten) ?)?(?:s|secs?|seconds?|minutes?|mins?|half|third|quarter|part)|(?:from |between )?{_T} ?(?:s|secs?|seconds?)? ?(?:to|till|until|and|-|–) ?{_T}(?: ?(?:s|secs?|seconds?|minutes?|mins?))?|(?:the )?(?:middle|beginning|start|end))(?: of (?:it|the (?:clip|video)))?"
)
_RU = rf"(?:(?:перв|последн|начальн)[а-яё]+ (?:\d{{1,3}} ?)?(?:с|сек|секунд[а-яё]*|минут[а-яё]*|половин[а-яё]+|часть|части)|(?:с|со|от) {_T}(?:-?[йояеу]+)? ?(?:с |сек[а-яё]* )?(?:по|до|-|–) ?{_T}(?:-?[йояеую]+)?(?: ?(?:с|сек|секунд[а-яё]*|минут[а-яё]*))?|{_T} ?[-–] ?{_T} ?(?:с|сек|секунд[а-яё]*)?|(?:начале|конце|середине)(?: (?:ролика|видео|клипа))?)"
_TH = rf"(?:(?:ช่วง|ตอน)?\s?\d{{1,3}}\s?(?:วินาที|วิ|นาที)\s?(?:สุดท้าย|แรก|ท้าย|หลัง)|(?:ช่วง)?\s?(?:วินาทีที่|วิที่|นาทีที่)?\s?{_T}\s?(?:ถึง|-|–)\s?{_T}(?:\s?(?:วินาที|วิ|นาที))?|(?:ช่วง|ตอน)(?:ต้น|ท้าย|กลาง|จบ))"
_ONLY = (
    r"(?:(?:but |and )?(?:only|just)(?: (?:for|in|on|during|at|over))?|(?:for|during|over) (?=the (?:first|last|final|opening) )|"
    r"(?:но |и |а )?(?:только|лишь)(?: (?:на|в|для|во))?|(?:แต่)?(?:เอา|ทำ|ให้|ใส่)?(?:แค่|เฉพาะ)(?:ตอน|ช่วง|ใน)?)"
)
_BESIDE = lazy(rf"^(?P<rest>.*?\S)[\s,;.–—-]*(?<![a-zа-яё])(?P<there>{_ONLY}\s*(?:{_EN}|{_RU}|{_TH}))(?:\s*(?:please|pls|пожалуйста|นะ|หน่อย|ครับ|ค่ะ|(?<!โย)คะ|พอ))*[\s.!]*$", re.IGNORECASE)
_EFFECT = r"(?:\b(?:slow|speed|fast|logo|watermark|mute|silence|(?<!to )black|sepia|quieter|louder)|(?<![а-яё])(?:замедл|ускор|лого|вотермарк|водян|заглуш|ч[её]рно-бел|тише|громче)|สโลว์|ช้า|เร็ว|โลโก้|ลายน้ำ|ปิดเสียง|ขาวดำ)"
_WHEN = lazy(
    rf"^(?P<rest>.*?{_EFFECT}\S*?(?:\s\S+){{0,5}}?)[\s,]*(?P<there>(?:from |(?<![а-яё])(?:с|со|от) (?=\d)|ช่วง\s?|ตอน\s?){_T} ?(?:s|secs?|seconds?|сек[а-яё]*)? ?(?:to|till|until|по|до|ถึง|-|–) ?{_T}(?: ?(?:s|secs?|seconds?|сек[а-яё]*|วินาที|วิ))?)[\s.!]*$", re.IGNORECASE,
)
"""The same without an "only", behind an effect: "slow motion from 0:05 to 0:08"."""
_MUTES_A_PART = lazy(
    r"^\W*(?:(?:please|can you|пожалуйста|ช่วย)\s*)*(?:mute|silence|slow down|speed up|заглуши|замедли|ускорь|ปิดเสียง|ทำสโลว์)(?:те)?\s*(?:the sound (?:in|of|for) |звук (?:в|на) )?(?P<there>" rf"(?:{_EN}|{_RU}|{_TH}))[\s.!]*$", re.IGNORECASE,
)
_CHANGES = r"(?:\b(?:slow(?:[- ]?mo(?:tion)?)?|speed(?: \w+)? up|speed|mute|silence|black and white|zoom)\b|(?<![а-яё])(?:замедл|слоу-?мо|ускор|заглуш|выключи звук|ч[её]рно-бел|зум)[а-яё]*|สโลว์(?:โม(?:ชั่น|ชัน)?)?|ทำให้ช้า|ช้าลง|เร่ง(?:สปีด|ความเร็ว)?|ปิดเสียง|ขาวดำ|ซูม)"
_OF_A_MOMENT = lazy(
    rf"(?P<effect>{_CHANGES}[^,;.!?\n]{{0,30}}?)\s*(?P<there>\b(?:(?:just |only )?when|at the (?:moment|point|part) (?:when|where)|the (?:moment|part|bit) (?:when|where)) (?:he|she|they|it|i|we|you|someone|somebody|the \w+|my \w+) \w+(?: \w+){{0,4}}?(?=\s*(?:[,.;!?]|$|\b(?:and|then)\b))"
    rf"|(?<![а-яё])(?:(?:только )?(?:там,? )?(?:где|когда)|в (?:тот )?момент(?:,? когда)?) (?!нужно|надо)[а-яё]+(?: [а-яё]+){{0,4}}?(?=\s*(?:[,.;!?]|$|(?<![а-яё])и (?=[а-яё]+(?:й|и|ь)(?:те)?(?![а-яё]))))"
    rf"|(?:แค่|เฉพาะ)?(?:ตอน|ช่วง|จังหวะ)(?:ที่)?(?!\s?\d|ต้น|ท้าย|กลาง|จบ|แรก|สุดท้าย|เงียบ|นี้|นั้น|ไหน|เช้า|สาย|เที่ยง|บ่าย|เย็น|ค่ำ|ดึก|คืน|โพส|ลง|ปิดท้าย|เปิด|เริ่ม)[\u0e00-\u0e7f]{{2,24}}?)(?=\s|$|[,.;!?]|หน่อย|ได้|ให้|ด้วย|นะ|แล้ว|ที(?=\s|$))", re.IGNORECASE,
)
"""An effect for a moment that is told by what happens in it, which nobody here sees: "slow motion when he kicks"."""
_AT_AN_END = lazy(
    rf"[\s,;]*(?:\b(?:and|with|plus|then|also|a|an|some|make it|do|add|put|have|go|in)\s+|(?<![а-яё])(?:и|с|потом|сделай|добавь)\s+|(?:แล้วก็|แล้ว|และ|ทำ|ให้|ใส่)\s?)*(?P<what>{_CHANGES}[^,;.!?\n]{{0,24}}?\s*(?P<there>\b(?:at|in|near|towards|for) the (?:very )?(?:end|beginning|start|middle)\b|(?<![а-яё])(?:в (?:самом )?(?:конце|начале|середине)|под конец)(?![а-яё])|(?:ตอน|ช่วง)(?:ท้าย|จบ|ต้น|กลาง)(?:คลิป)?))", re.IGNORECASE,
)
"""An effect for one end of a clip, said in a few words among others: "stick these together, slowmo at the end, mute it"."""
_MADE_SO = lazy(
    rf"^\W*(?:(?:please|can you|could you|пожалуйста|ช่วย)[\s,]*)*(?:make|turn|сделай|ทำ)(?:те)?\s*(?P<there>{_EN}|{_RU}|{_TH})\s*(?:into |เป็น|ให้เป็น)?(?P<rest>(?!of\b)\S.*)$", re.IGNORECASE,
)
"""A stretch that is to look otherwise: "make the last 3 seconds black and white"."""
_MAKE = {"en": "make it ", "ru": "сделай его ", "th": "ทำเป็น"}
_FADES = lazy(r"\bfad(?:e|es|ing)\b|(?<![а-яё])(?:затух|затемн|плавн)|เฟด|ค่อย", re.IGNORECASE)
"""What takes its time: how long a fade is, and no stretch of the clip."""
_KEPT = lazy(r"(?:\b(?:keep|leave|take|use|want|need|trim(?: it)?(?: to)?|cut(?: it)?(?: to)?|save|with|cut out|remove|delete|drop)|(?<![а-яё])(?:вырежи|удали|убери|отрежь|оставь|возьми|нужн[ыоа]|обрежь(?: до)?|хочу)|เอา|เหลือ|เก็บ|ตัด|ลบ|ขอ)\s*$", re.IGNORECASE)
"""What is kept of a clip, or taken out of it, is a cut."""
_ALONE = lazy(rf"^\W*(?:(?:no|ok|okay|but|wait|oops|and|i mean(?:t)?|do it|slow it|that|нет|но|а|ой|не|сделай|это)[\s,.!]+)*(?:{_ONLY}\s*(?:{_EN}|{_RU}|{_TH}))(?:\s*(?:please|пожалуйста|นะ|หน่อย|ครับ|ค่ะ|(?<!โย)คะ|พอ))*[\s.!]*$", re.IGNORECASE)
_KEEP_ALONE = lazy(rf"^\W*(?:(?:ok|now|please|and|теперь|а|и|แล้ว|ขอ|ช่วย)[\s,]*)*(?:keep|leave|оставь(?:те)?|เก็บ|เหลือ|เอา)(?:ไว้)?\s*(?:only |just |только |лишь |แค่|เฉพาะ)?\s*(?:{_EN}|{_RU}|{_TH})[\s.!]*$", re.IGNORECASE)
"""A cut of what came of the effect, and no other length of that."""
_MIDDLE = r"(?:(?:the )?(?:middle|beginning|start|end|first bit|last bit|boring bits?|talking bits?|slow bits?)(?: (?:bit|part|section))?)"
_ADVERB = r"(?:(?:a (?:wee |little )?bit|a little|slightly|loads|way)\s*)?"
_STRETCH_OF_IT = lazy(
    rf"(?P<what>\b(?:speed|slow)(?:ing)? {_MIDDLE} (?:up|down)(?: (?:a (?:wee |little )?bit|a little|slightly|loads))?|\b(?:speed up|slow down|mute|silence|slow-?mo|fast[- ]forward) {_MIDDLE}\s*{_ADVERB}|\b(?:slow down|speed up|mute|silence) (?:the |that |this )(?:[\w'-]+ ){{1,4}}?(?:bit |part )?(?:from|between) {_T} ?(?:s|secs?|seconds?)? ?(?:to|till|until|and|-|–) ?{_T}(?: ?(?:s|secs?|seconds?))?"
    rf"|(?:(?:but|and|just)\s+)*\b(?:leave|keep) (?:the )?(?:first|last) \d{{1,3}} ?(?:s|secs?|seconds?)? (?:as (?:they are|it is|is)|normal|at (?:normal|the usual|regular) speed|alone|untouched|the same|like (?:that|it is))|(?:(?:but|and)\s+)*\b(?:the )?(?:first|last) \d{{1,3}} ?(?:s|secs?|seconds?)? (?:(?:should )?(?:stay|be left)|stays|left)(?: (?:as (?:they are|it is|is)|normal|alone|untouched))?"
    r"|(?<![а-яё])(?:сам[а-яё]+ )?(?:середину|начало|конец|середине|концовку|серединку)(?: (?:чуть|немного|слегка|чутка|чуток))* (?:ускорь|замедли|заглуши|ускорить|замедлить)(?:те)?(?: (?:чуть|немного|слегка|чутка|чуток))*|(?<![а-яё])(?:ускорь|замедли|заглуши)(?:те)? (?:чуть |немного |слегка )*(?:середину|начало|конец|концовку|серединку)(?: (?:чуть|немного|слегка))*"
    r"|(?:(?:но|а|и|только)\s+)*(?<![а-яё])(?:перв|последн)[а-яё]+ \d{1,3} ?(?:с|сек|секунд[а-яё]*)? (?:(?:пусть|как есть|как было|нормально|норм|обычно|обычной скорост[а-яё]+|не трогай|так и)\s*)*(?:оставь|остав[а-яё]+|не трогай|пусть|как есть|норм(?:ально)?)(?:те)?(?: (?:как есть|как было|нормально|норм|обычной скорост[а-яё]+))*|(?:(?:но|а|и|только)\s+)*(?<![а-яё])оставь(?:те)? (?:перв|последн)[а-яё]+ \d{1,3} ?(?:с|сек|секунд[а-яё]*)? (?:как есть|как было|нормально|норм[а-яё]*|обычн[а-яё]+(?: скорост[а-яё]+)?)"
    r"|(?:เร่ง|ทำให้เร็ว|ทำให้ช้า|สโลว์|ปิดเสียง)(?:ความเร็ว|สปีด)?\s?(?:เฉพาะ)?(?:ตรง|ช่วง|ตอน)(?:กลาง|ต้น|ท้าย)(?:คลิป)?(?:ๆ)?(?:ขึ้น|ลง)?(?:นิด(?:นึง|หน่อย)?|หน่อย)?|(?:แต่|ส่วน)?\s?\d{1,3}\s?(?:วินาที|วิ)\s?(?:แรก|สุดท้าย|ท้าย)\s?(?:ปล่อย|คง|เอา|ให้)?(?:ไว้)?(?:ปกติ|เหมือนเดิม|ตามเดิม|ไม่ต้องเร่ง)(?:ไว้)?)",
    re.IGNORECASE,
)
"""A part of a clip that is to have an effect, or to be spared one, told in a few words among other wishes: "cut the first 4 secs, speed the middle up
a bit", «ускорь в 2 раза, первые 10 сек норм оставь»."""
_EDITS = {"speed", "volume", "mute", "clean_audio"}
_WHOLE_OR_NOTHING = {"logo", "effects"}
_MUSIC = "music_level"


_LONGEST = 420  # characters
_GOES_OUT = lazy(r"\b(?:post|publish|upload|share)\b|(?<![а-яё])(?:выложи|опубликуй|запости|размести)|โพสต์|เผยแพร่|(?<!ช้า)(?<!เร็ว)ลง\s?(?=tiktok|ติ๊ก|ไอจี|ig|เฟส|fb|เพจ|ยูทู|youtube|x|อินส)", re.IGNORECASE)


def only_there(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the effect on the whole clip, with what is left out of it, or the question whether it may be so; what is said where it was made
    before; None for any other message."""
    if request.question:
        return _gone_on(request, again)
    text, language = normalise(request.text), detect(request.text, request.language)
    if len(text) > _LONGEST:
        return None
    if not request.attachments:
        newest = request.earlier[0].steps[-1] if request.earlier and request.earlier[0].steps else None
        if newest is not None and _KEEP_ALONE.match(text) and _is_an_effect(newest, index, music=True):
            return again(replace(request, earlier=(), history=(), recent=request.recent[:1]))
        met = newest is not None and _ALONE.match(text) and _is_an_effect(newest, index, music=False)
        return Plan(goal=text, reply=cannot(["stretch"], language)) if met else None
    if not any(asset.actual_kind == "video" for asset in request.attachments):
        return None
    return _in_a_stretch(request, text, language, index, again)


def _in_a_stretch(request: Request, text: str, language: str, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """What is said of an effect that a stretch of the clip at hand is to have; None where none is."""
    if moment := _OF_A_MOMENT.search(text):
        plan = again(replace(request, text=_without(text, moment)))
        alone = len(plan.steps) == 1 and "speed" in str(plan.steps[0].args) and not _GOES_OUT.search(text)  # nothing else comes of it, and what is left out is said with it
        return Plan(goal=plan.goal, question=phrase("ask_without", language, part=moment["there"])) if plan.steps and not alone else None
    if (end := _AT_AN_END.search(text)) and not _FADES.search(end["what"]) and not _FADES.match(text[end.end() :].removeprefix("ให้").lstrip()):
        rest = f"{text[: end.start()]}{text[end.end() :]}".strip(" ,;")
        plan = again(replace(request, text=rest)) if re.search(r"\w{2}", rest) else Plan()
        if plan.steps and _GOES_OUT.search(rest):
            return Plan(goal=plan.goal, question=phrase("ask_without", language, part=end["what"]))  # what goes out without it is asked first
        return said_without(plan, end["what"], language) if plan.steps else Plan(goal=text, reply=cannot(["stretch"], language))
    if told := _part_of_it(request, text, language, again) or _sound_of_a_stretch(request, text, language, index, again):
        return told
    match = _BESIDE.match(text) or _WHEN.match(text)
    if _MUTES_A_PART.match(text):
        return Plan(goal=text, reply=cannot(["stretch"], language))
    if made := _MADE_SO.match(text):
        plan = again(replace(request, text=f"{_MAKE[language]}{made['rest']}"))
        effect = bool(plan.steps) and _is_an_effect(plan.steps[-1], index, music=False) and "operations" not in plan.steps[-1].args
        return said_without(plan, made["there"], language) if effect else None
    if match is None or _KEPT.search(match["rest"]) or _FADES.search(match["rest"]):
        return None
    plan = again(replace(request, text=match["rest"].rstrip(" ,;.–—-")))
    last = plan.steps[-1] if plan.steps else None
    if last is None or not _is_an_effect(last, index, music=bool(re.search(r"\b(?:for|during|over)\b|на |ช่วง", match["there"]))):
        asks = not plan.steps and re.search(_EFFECT, match["rest"], re.IGNORECASE)
        return Plan(goal=text, reply=cannot(["stretch"], language)) if asks else None
    if "operations" in last.args or "music" in last.args:  # another speed, no sound, or music for all of it is another clip
        return Plan(goal=plan.goal, question=phrase("ask_without", language, part=match["there"]))
    return said_without(plan, match["there"], language)


_FROM_TO = lazy(
    rf"[\s,;.–—-]*(?:(?:but|and|и|но|а|แต่|แล้ว)\s+)?(?:(?:only|just|только|лишь|เฉพาะ|แค่|เอาแค่)\s*)?(?:ช่วง\s?|ตั้งแต่\s?|(?:from|between|с|со|от)\s+)(?P<from>{_T}) ?(?:s|secs?|seconds?|сек[а-яё]*|วินาที|วิ)? ?(?:to|till|until|and|по|до|ถึง|-|–) ?(?P<to>{_T})(?: ?(?:s|secs?|seconds?|секунд[а-яё]*|сек|วินาที|วิ))?(?:\s*(?:only|please|только|เท่านั้น|พอ))*[\s.!]*$", re.IGNORECASE,
)
_TRIM = {"en": "keep {a} to {b}", "ru": "обрежь с {a} до {b}", "th": "ตัดเอาช่วง {a} ถึง {b}"}


def _sound_of_a_stretch(request: Request, text: str, language: str, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The sound as a file of only a stretch: the clip is cut to it first, and its sound is what is saved."""
    told = _FROM_TO.search(text)
    plan = again(replace(request, text=_sound_alone(text[: told.start()]))) if told and told.start() else Plan()
    tool = next((ability.tool for ability in index.abilities if len(plan.steps) == 1 and ability.tool.name == plan.steps[0].tool), None)
    if told is None or tool is None or set(tool.output_kinds().values()) != {"audio"} or "video" not in tool.input.model_fields:
        return None
    cut = again(replace(request, text=_TRIM.get(language, _TRIM["en"]).format(a=told["from"], b=told["to"])))
    if len(cut.steps) != 1 or "operations" not in cut.steps[0].args:
        return None
    sound = plan.steps[0].model_copy(update={"args": {**plan.steps[0].args, "video": f"${cut.steps[0].id}.video"}, "needs": []})
    return Plan(goal=f"{cut.steps[0].title}; {sound.title}", steps=[cut.steps[0], sound])


def _sound_alone(text: str) -> str:
    """The wish without who wants to hear it."""
    return re.sub(r"[\s,.;]+(?:our|my|the|we|they|he|she|наш|мой|они|он|она)\b[^,.;]{0,40}\b(?:wants?|needs?|likes?|хоч[а-яё]+|прос[а-яё]+)\b[^,.;]*$", "", text.strip(" ,.;"), flags=re.IGNORECASE)


def _part_of_it(request: Request, text: str, language: str, again: Callable[[Request], Plan]) -> Plan | None:
    """The question whether the rest is to be done without what a part of the clip was to have; None where none was."""
    part = None if _MUTES_A_PART.match(text) else _STRETCH_OF_IT.search(text)
    if part is None:
        return None
    rest = _without_part(text, part)
    plan = again(replace(request, text=rest)) if re.search(r"[^\W\d_]{2}|[\u0e00-\u0e7f]{3}", rest) else Plan()
    if not plan.steps:
        return Plan(goal=text, reply=cannot(["stretch"], language))
    return Plan(goal=plan.goal, question=phrase("ask_without", language, part=_named(part)))


def _named(part: re.Match[str]) -> str:
    """The part as it is named in a question."""
    return re.sub(r"^(?:(?:but|and|just|но|а|и|только)\s+|(?:แต่|ส่วน)\s?)+", "", part["what"].strip(), flags=re.IGNORECASE)


def _without_part(text: str, part: re.Match[str]) -> str:
    """The message without the wish for a part of the clip, and without what joined it to the others."""
    before = re.sub(r"(?:[\s,;]+|\s+(?:and|then|but|и|а|но)|(?:แล้วก็|แล้ว|และ|แต่)\s?)+$", "", text[: part.start()])
    behind = re.sub(r"^[\s,;]*(?:(?:and|then|и|а|потом)\s+|(?:แล้วก็|แล้ว|และ)\s?)*", "", text[part.end() :])
    return ", ".join(piece for piece in (before, behind) if piece) if not re.search(r"[\u0e00-\u0e7f]", text) else f"{before} {behind}".strip()


def _without(text: str, moment: re.Match[str]) -> str:
    return f"{text[: moment.start('there')].rstrip()} {text[moment.end('there') :].lstrip()}".strip()


def _gone_on(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the effect on the whole clip, where a yes answers that question; None for any other answer."""
    wish = next((normalise(turn.text) for turn in reversed(request.history) if turn.role == "user"), "")
    end = _AT_AN_END.search(wish)
    if end and request.question == phrase("ask_without", detect(wish, request.language), part=end["what"]):
        said_yes = lexicon().yes.fullmatch(re.sub(r"[.!?\s]+$", "", normalise(request.text)))
        rest = f"{wish[: end.start()]}{wish[end.end() :]}".strip(" ,;")
        return again(replace(request, text=rest, question=None, history=(), earlier=())) if said_yes else None
    part = _STRETCH_OF_IT.search(wish)
    if part and request.question == phrase("ask_without", detect(wish, request.language), part=_named(part)):
        said_yes = lexicon().yes.fullmatch(re.sub(r"[.!?\s]+$", "", normalise(request.text)))
        return again(replace(request, text=_without_part(wish, part), question=None, history=(), earlier=())) if said_yes else None
    moment = _OF_A_MOMENT.search(wish)
    if moment and request.question == phrase("ask_without", detect(wish, request.language), part=moment["there"]):
        said_yes = lexicon().yes.fullmatch(re.sub(r"[.!?\s]+$", "", normalise(request.text)))
        return again(replace(request, text=_without(wish, moment), question=None, history=(), earlier=())) if said_yes else None
    match = _BESIDE.match(wish) or _WHEN.match(wish)
    asked = match and request.question == phrase("ask_without", detect(wish, request.language), part=match["there"])
    if match is None or not asked or not lexicon().yes.fullmatch(re.sub(r"[.!?\s]+$", "", normalise(request.text))):
        return None
    return again(replace(request, text=match["rest"].rstrip(" ,;.–—-"), question=None, history=(), earlier=()))


def _is_an_effect(step: Step, index: Matcher, *, music: bool) -> bool:
    """Whether a step does something to a clip as long as it is, and cuts nothing. music: whether music under it counts."""
    tool = next((ability.tool for ability in index.abilities if ability.tool.name == step.tool), None)
    fields = set(tool.input.model_fields) if tool else set[str]()
    if "video" not in fields:
        return False
    operations = step.args.get("operations")
    if isinstance(operations, list):
        return bool(operations) and all(operation.get("type") in _EDITS for operation in operations)
    return bool(fields & _WHOLE_OR_NOTHING) or (music and _MUSIC in fields)
