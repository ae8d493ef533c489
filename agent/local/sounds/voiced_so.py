# ruff: noqa: E501 - tables of patterns read better unbroken
"""How something is to be said or sung where no voice here does that: in an accent, in the voice of somebody who is known, in a language there is no
voice for, as singing. It is said with what is made all the same; nobody is imitated.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.left_out import said_without
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_SPEAKS = lazy(r"\b(?:say|read|speak|voice|voice-?over|narrat\w+|record|tell|talk|sound)\b|(?<![а-яё])(?:озвуч|скажи|прочита|прочти|голос|наговори|произнес|запиши|говор)[а-яё]*|พูด|อ่าน|เสียง|พากย์", re.IGNORECASE)
_NOBODY_EN = r"(?!(?:an?|the|my|his|her|your|our|it|this|that|these|you|me|someone|somebody|in|on|before|last|normal|real|usual|always|women|men|kids|people|natural|human|english|thai|russian)\b)"
_NOBODY_RU = r"(?!(?:мужчин|женщин|реб[её]н|дет|девуш|девоч|мальчи|парн|диктор|ведущ|робот|пират|стари|дед|бабуш|бабк|меня|него|не[её]|них|вас|тебя|нас|человек|люд|прошл|раньше|обычн|живо|настоящ|рекламе|кино)[а-яё]*)"
_NOBODY_TH = r"(?!\s?(?:ผู้|เด็ก|หุ่น|โจรสลัด|คน|คุณยาย|คุณตา|พิธีกร|นักข่าว|โฆษณา|จริง|ธรรมชาติ|นี้|นั้น|เดิม|เมื่อ|ปกติ|หญิง|ชาย|สาว|หนุ่ม|ใน|ที่|ของเดิม|นุ่ม|สบาย|เป็น|เพลง|ดนตรี|กลอง|ฝน|น้ำ|นก|สัตว์))"
_IMITATES = lazy(
    rf"\b(?:voice|sound(?:s|ing)?|speak(?:s|ing)?|talk(?:s|ing)?)(?: (?:just|exactly))? like {_NOBODY_EN}(?P<a>[\w'-]+)|\b(?:in|with) the voice of {_NOBODY_EN}[\w'-]+|\blike (?-i:[A-Z][a-z]+ [A-Z][a-z]+)|\b(?:imitate|impersonate|clone the voice of) {_NOBODY_EN}\w+|\bin (?-i:[A-Z][a-z]+(?: [A-Z][a-z]+)?)'s voice\b"
    rf"|(?<![а-яё])(?:голос(?:ом|а)?|озвучь|скажи|прочитай)(?:[^.;!?]{{0,40}}?) (?:как у|как будто это|в стиле|в манере|похож[а-яё]+ на(?: голос)?) {_NOBODY_RU}[а-яё]{{3,}}|(?<![а-яё])голосом (?-i:[А-ЯЁ])[а-яё]{{3,}}|(?<![а-яё])(?:спародируй|сымитируй|изобрази голос)(?:те)? [а-яё]{{3,}}"
    rf"|เสียง(?:ให้)?(?:เหมือน|เลียนแบบ|คล้าย|แบบ){_NOBODY_TH}\s?[\u0e00-\u0e7fA-Za-z]{{2,}}|เลียนเสียง{_NOBODY_TH}\s?[\u0e00-\u0e7f]{{2,}}", re.IGNORECASE,
)
_ABOUT = lazy(r"\b(?:about|draw|picture|poster)\b|(?<![а-яё])(?:про|о|об|нарисуй)\s|เรื่อง|เกี่ยวกับ|วาด", re.IGNORECASE)
_ACCENT = lazy(r"[\s,]*(?:\b(?:in|with)\s+(?:an?\s+|the\s+)?(?:[a-z]+[ -]){1,3}?accent\b|(?<![а-яё])(?:с|со)\s+(?:[а-яё-]+\s+){0,2}акцентом(?![а-яё])|(?:ด้วย|เป็น|แบบ)?สำเนียง(?:คน)?[\u0e00-\u0e7f]+)", re.IGNORECASE)
_OF_A_COUNTRY = lazy(
    r"(?P<led>^|(?<!\bin)[\s,])(?:and |an? )?(?P<whose>(?:british|english|scottish|irish|welsh|american|australian|aussie|kiwi|canadian|texan|cockney|posh|scouse|geordie|yorkshire|jamaican|nigerian|south african))(?=[ -](?:accented |sounding )?(?:female|male|woman|man|lady|guy|girl|bloke|voice|narrator)|\s*(?:[,.;!]|$))", re.IGNORECASE,
)
"""Where the voice is to come from, without the word accent: "soft female, british"."""
_SUCH_A_VOICE = lazy(
    r"(?P<how>\b(?:spooky|creepy|scary|eerie|evil|ghostly|monstrous|robotic|squeaky|husky|raspy|witchy|sinister)\s+)(?=(?:(?:male|female|deep|low|old)\s+)?(?:voice|narrator|man|woman)\b)"
    r"|(?P<how_ru>(?<![а-яё])(?:страшн|жутк|зловещ|хрипл|писклив|ведьмин|потусторонн)[а-яё]+\s+)(?=(?:(?:мужск|женск|низк)[а-яё]+\s+)?голос)"
    r"|(?<=เสียง)(?P<how_t>(?:หลอน|น่ากลัว|แหบ|ปีศาจ|ผี)ๆ?)",
    re.IGNORECASE,
)
"""A voice as no voice here is."""
_AS_DEEP = lazy(r"[\s,]*(?:as deep as (?:you can|possible)|deep as you can|the deeper the better|как можно ниже|ทุ้มๆ\s?(?:เลย|ที่สุด))", re.IGNORECASE)
_SING = lazy(
    r"^\W*(?:(?:please|can you|could you|now|пожалуйста|а|ну|можешь|ช่วย|ขอ)[\s,]*)*(?:(?P<en>sing)\b|(?P<ru>спой(?:те)?|спеть)(?![а-яё])|(?P<th>ร้องเพลง|ร้อง(?!เรียน|ไห้|ทุกข์)))\s*(?:(?:me|us|мне|нам|ให้(?:ฟัง|ผม|ฉัน|เรา)?)\s*)?(?P<what>.*)$", re.IGNORECASE,
)
_A_SONG = lazy(r"^(?:(?:an?|the|some)\s+)?(?:\w+\s+){0,2}?(?:song|tune|jingle(?! bells)|lullaby|ballad)\b|^(?:[а-яё]+\s+){0,2}?(?:песн|песенк|колыбельн|джингл|частушк)[а-яё]*|^(?:เพลง)?(?:เรื่อง|เกี่ยวกับ)", re.IGNORECASE)
_NOT_SUNG = lazy(r"^-|\b(?:videos?|clips?|reels?|shorts?|films?|posters?|pictures?|posts?|music)\b|(?<![а-яё])(?:видео|ролик|клип|рилс|фильм|афиш|картин|пост(?![а-яё])|музык)[а-яё]*|คลิป|วิดีโอ|โปสเตอร์|รูป|โพสต์|ดนตรี|^(?:เรียน|ไห้|ขอ|ทุกข์)", re.IGNORECASE)
"""More than singing is wished for, or something else: a sing-along video."""
_MAKE = {"en": "make {what}", "ru": "сочини {what}", "th": "แต่งเพลง{what}"}
_TONGUES_RU = "татар|казах|узбек|башкир|чуваш|украин|белорус|грузин|армян|азербайджан|кирги[зс]|таджик|туркмен|якут|бурят|турец|француз|немец|испан|итальян|португаль|китай|япон|корей|араб|польск|чешск|вьетнам|хинди|иврит|латин|монголь|сербск|болгар"
_TONGUES = lazy(
    rf"(?<![а-яё])(?:по[- ]?(?:{_TONGUES_RU})[а-яё]*|на (?:{_TONGUES_RU})[а-яё]+(?: языке)?|на (?:хинди|иврите|латыни))(?![а-яё])"
    r"|\bin (?:tatar|kazakh|uzbek|french|german|spanish|italian|portuguese|chinese|mandarin|japanese|korean|arabic|turkish|polish|ukrainian|dutch|swedish|norwegian|danish|finnish|czech|greek|hebrew|hungarian|romanian|hindi|vietnamese|indonesian|malay|lao|burmese|khmer|tagalog|swahili|latin|welsh|irish|gaelic|bengali|urdu|tamil|georgian|armenian)\b(?! accent)"
    r"|(?:เป็น)?ภาษา(?:ฝรั่งเศส|เยอรมัน|จีน|ญี่ปุ่น|เกาหลี|ลาว|พม่า|เขมร|สเปน|อิตาลี|เวียดนาม|อาหรับ|มลายู|มาเลย์|ฮินดี|โปรตุเกส)", re.IGNORECASE,
)
_WISHES_FILM = lazy(r"\b(?:subtitles?|captions?|translate|write|post|script)\b|(?<![а-яё])(?:субтитр|перевед|напиши|пост|сценари)[а-яё]*|ซับ|แปล|เขียน|โพสต์", re.IGNORECASE)


def voiced_so(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan without it, which says so, or what is said instead of a plan; None for any other message."""
    if request.question:
        return None
    text, language = normalise(request.text), detect(request.text, request.language)
    if (match := _SING.match(text)) and (sung := _sung(match, request, index, again)):
        return sung
    outside = re.sub(r"\"[^\"]*\"", lambda quote: "_" * len(quote[0]), text)
    if so := _SUCH_A_VOICE.search(outside):
        deep = _AS_DEEP.search(outside)
        key = next(name for name, said in so.groupdict().items() if said)
        plain = f"{text[: so.start(key)]}{'deep ' if deep and deep[0].isascii() else ''}{text[so.end(key) :]}"
        plan = again(replace(request, text=_AS_DEEP.sub("", plain).strip(" ,")))
        return said_without(plan, so[key].strip(), language) if any(_speaks(step.tool, index) for step in plan.steps) else None
    if not _SPEAKS.search(outside) and not _ACCENT.search(outside):
        return None
    if _IMITATES.search(outside) and _SPEAKS.search(outside) and not _ABOUT.search(outside):
        return Plan(goal=text, reply=phrase("imitates", language))
    if accent := _ACCENT.search(outside):
        plan = again(replace(request, text=f"{text[: accent.start()]}{text[accent.end() :]}".strip()))
        return said_without(plan, accent[0], language) if any(_speaks(step.tool, index) for step in plan.steps) else None
    if (whose := _OF_A_COUNTRY.search(outside)) and _SPEAKS.search(outside) and '"' in text:
        plan = again(replace(request, text=f"{text[: whose.start()]}{text[whose.end() :]}".strip(" ,")))
        return said_without(plan, whose["whose"], language) if len(plan.steps) == 1 and _is_a_voice(plan.steps[0].tool, index) else None
    tongue = _TONGUES.search(outside)
    if tongue is None or _WISHES_FILM.search(outside) or _ABOUT.search(outside):
        return None
    plan = again(replace(request, text=re.sub(r"\s+(?=[:,.])", "", f"{text[: tongue.start()].rstrip()}{text[tongue.end() :]}").strip()))
    spoken = [step for step in plan.steps if _is_a_voice(step.tool, index)]
    asked = not plan.steps and not request.attachments  # "can you voice it in Welsh?"
    return Plan(goal=text, reply=phrase("no_voice_for", language, tongue=tongue[0].strip())) if spoken or asked else None


def _sung(match: re.Match[str], request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The music that is made in the place of a song that was to be sung, or what is said where words are all there is."""
    what = match["what"].strip()
    language = "en" if match["en"] else "ru" if match["ru"] else "th"
    if request.attachments or (request.earlier and not what):
        return None
    if not _A_SONG.match(what):
        return None if _NOT_SUNG.search(what) else Plan(goal=request.text, reply=phrase("unsung", language))
    plan = again(replace(request, text=_MAKE[language].format(what=what)))
    makes = any(step.tool.startswith("music.") for step in plan.steps)
    if not makes:
        return None if plan.steps else Plan(goal=request.text, reply=phrase("unsung", language))
    told = match["en"] or match["ru"] or match["th"]
    return said_without(plan, told, language) if not plan.steps[0].title.endswith(")") else plan


def _speaks(name: str, index: Matcher) -> bool:
    return any(ability.tool.name == name and "voice" in ability.tool.input.model_fields for ability in index.abilities)


def _is_a_voice(name: str, index: Matcher) -> bool:
    return any(ability.tool.name == name and ability.tool.domain == "voice" for ability in index.abilities)
