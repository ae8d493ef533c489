# ruff: noqa: E501 - patterns read better unbroken
"""One of a kind for each season, day of the week or month: "4 posters, one for each season, bike tours", «7 подписей про кофе, по одной на каждый день
недели», "ทำรูปหมู่บ้าน 12 รูป เดือนละรูป". One is planned as it is told without them, and is made for each of them by its name.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.wording import with_values
from agent.local.follow_ups.target import sources
from agent.local.publishing.posting import goes_out
from agent.local.several.of_one_kind import singular_of
from agent.local.several.one_each import ONE_RU
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_LONGEST = 240
_TIMES = {
    ("en", "season"): ["in spring", "in summer", "in autumn", "in winter"],
    ("ru", "season"): ["весной", "летом", "осенью", "зимой"],
    ("th", "season"): ["ในฤดูร้อน", "ในฤดูฝน", "ในฤดูหนาว"],
    ("th", "four seasons"): ["ในฤดูใบไม้ผลิ", "ในฤดูร้อน", "ในฤดูใบไม้ร่วง", "ในฤดูหนาว"],
    ("en", "day"): [f"on {day}" for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")],
    ("ru", "day"): ["в понедельник", "во вторник", "в среду", "в четверг", "в пятницу", "в субботу", "в воскресенье"],
    ("th", "day"): [f"วัน{day}" for day in ("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์")],
    ("en", "month"): [f"in {month}" for month in ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")],
    ("ru", "month"): [f"в {month}" for month in ("январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре", "октябре", "ноябре", "декабре")],
    ("th", "month"): [f"เดือน{month}" for month in ("มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม")],
}  # fmt: skip
_WORKDAYS = 5
_MADE = r"pictures?|pics?|images?|photos?|drawings?|illustrations?|posters?|banners?|stickers?|videos?|vids?|reels?|shorts?|clips?|films?|captions?|posts?|scripts?"
_N = rf"(?P<n>{NUMBER})"
_EACH_EN = (
    r"(?:(?:just )?(?:one|1|an?) (?:of them )?)?(?P<led>for|per|in|on|of)? ?(?:each|every|all(?: the)?(?: (?:4|four|7|seven|12|twelve))?|the (?:4|four|7|seven|12|twelve)|(?<=per )(?:the )?) ?(?:of (?:the )?(?:(?:4|four|7|seven|12|twelve) )?)?"
    r"(?P<time>seasons?(?: of the year)?|days? of (?:(?:the|a) )?week|week ?days?|months?(?: of the year)?)"
)
_TIME_EN = lazy(rf"[\s,;:(–—-]*(?<![a-z])(?:{_EACH_EN})\b\)?[\s,;:–—-]*", re.IGNORECASE)
_NOUN_EN = lazy(rf"^(?P<lead>[^:;.\"]{{0,40}}?)(?:(?<![\w.:])(?:{_N}(?!\s?-?(?:s|secs?|seconds?|mins?|minutes?)\b)|an?|one|the|some) )?(?P<how>(?:\d{{1,3}}[ -]?(?:s|secs?|seconds?|mins?|minutes?) )?(?:[a-z-]+ ){{0,2}}?)\b(?P<noun>{_MADE})\b(?P<rest>.*)$", re.IGNORECASE)
_DRAW_EN = lazy(r"^\W*(?:(?:please|can you|could you|hi|hey)[\s,]+)*(?:draw|paint|sketch)\b", re.IGNORECASE)
_LEADS_EN = lazy(r"^[\s,:;–—-]*(?:(?:of|about|on|for|with|showing)\s+)?", re.IGNORECASE)
_THEME_EN = lazy(r"[\s,]+(?:is the )?(?:theme|themed|topic)[\s.!]*$", re.IGNORECASE)

_MADE_RU = r"картин|рисун|изображени|фот|иллюстраци|плакат|постер(?!и)|баннер|стикер|ролик|видео|видос|рилс|шортс|клип|подпис|пост(?!ер)|сценари"
_TIME_RU = lazy(
    r"[\s,;:(–—-]*(?<![а-яё])(?:по (?:одной|одному|одно)|по картинке|по ролику|по плакату|один|одна|одну)?\s?(?P<led>на|для|в|про|к)?\s?(?<![а-яё])(?:кажд[а-яё]+|все|всех)(?: (?:4|четыре|7|семь|12|двенадцать))?\s"
    r"(?P<time>сезон[а-яё]*|врем[а-яё]+ года|дн[а-яё]+ недели|день недели|будн[а-яё]+(?: день| дня)?|месяц[а-яё]*(?: года)?)(?![а-яё])\)?[\s,;:–—-]*", re.IGNORECASE,
)
_NOUN_RU = lazy(rf"^(?P<lead>[^:;.\"]{{0,30}}?)(?<![а-яё])(?:по |(?:{_N}|один|одну|одно) )?(?P<how>(?:[а-яё-]+(?:ых|их|ые|ие|ый|ую|ое) ){{0,2}}?)(?P<noun>{_MADE_RU})[а-яё]*(?P<rest>.*)$", re.IGNORECASE)
_LEADS_RU = lazy(r"^[\s,:;–—-]*(?:(?:про|об?|с|со|на тему|для|тема)\s+)?", re.IGNORECASE)
_DRAW_RU = lazy(r"^\W*(?:(?:пожалуйста)[\s,]+)*нарисуй", re.IGNORECASE)

_PIECE_TH = r"(?:รูป|ภาพ|ใบ|คลิป|อัน|แคปชั่น|โพสต์|ตัว|แบบ|แผ่น|ชิ้น)"
_TIME_TH = lazy(
    rf"\s*(?:(?:อัน|รูป|ใบ|คลิป)?(?P<led>สำหรับ|ของ|ให้|ใน)?(?P<each>แต่ละ|ทุกๆ|ทุก)(?P<time>ฤดู(?:กาล)?|วัน(?:ใน(?:สัปดาห์|อาทิตย์)|ของสัปดาห์)|เดือน)|(?P<time2>ฤดู|วัน|เดือน)ละ\s?(?:1|หนึ่ง)?\s?{_PIECE_TH})(?:นึง|หนึ่ง)?"
)
_COUNT_TH = lazy(rf"\s*(?P<n>\d{{1,2}}|สอง|สาม|สี่|ห้า|หก|เจ็ด|สิบสอง)\s?{_PIECE_TH}\s*")
_MADE_TH = lazy(r"รูป|ภาพ|โปสเตอร์|แบนเนอร์|คลิป|วิดีโอ|วีดีโอ|รีล|แคปชั่น|แคปชัน|โพสต์|สคริปต์|วาด")
_NOT_SO = lazy(
    r"\b(?:calendars?|schedule|plan|publish|upload|remind|starting|content plan|at \d)\b|\b(?:post|share) (?:it|them|one)\b|(?<![а-яё])(?:календар|контент-план|контент план|распиши|запланируй|публику|выклад|начиная)|ปฏิทิน|ตาราง|ลงทุก|โพสต์ทุก|วางแผน|เริ่ม|[?\"\n]", re.IGNORECASE,
)
"""A calendar is wished for, or something that goes out on those days."""


@dataclass(frozen=True)
class _Told:
    """What is wished for each of the times. wish: one of it, without them; kind: of the times; number: how many were counted, 0 for none."""

    wish: str
    kind: str
    number: int


def one_for_each_time(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of one for each of the times; None for any other message."""
    text = normalise(request.text).strip(" .!")
    if request.question or request.attachments or len(text) > _LONGEST or _NOT_SO.search(text):
        return None
    language = detect(text, request.language)
    told = {"en": _english, "ru": _russian, "th": _thai}[language](text)
    if told is None or goes_out(told.wish):
        return None
    times = _times(told, language)
    plan = again(replace(request, text=told.wish, earlier=(), recent=())) if times else Plan()
    step = plan.steps[0] if len(plan.steps) == 1 else None
    ability = index.whole(step.tool) if step else None
    name = next((name for name in ("prompt", "topic") if step and step.args.get(name)), "")
    if step is None or ability is None or not name or sources(step.args) or step.args.get("count", 1) != 1 or step.args.get("when"):
        return None
    about = str(step.args[name])
    steps = [with_values(step, ability, {name: f"{about}{'' if language == 'th' else ' '}{time}"}, language) for time in times]
    named = [made.model_copy(update={"id": f"{step.id}-{number}"}) for number, made in enumerate(steps, 1)]
    return Plan(goal="; ".join(dict.fromkeys(made.title for made in named)), steps=named)


def _times(told: _Told, language: str) -> list[str]:
    """The names of the times; none where something else is counted, such as three for each of seven days."""
    if told.kind == "season" and language == "th" and told.number == 4:
        return _TIMES["th", "four seasons"]
    named = _TIMES[language, told.kind]
    if told.kind == "day" and told.number == _WORKDAYS:
        return named[:_WORKDAYS]
    return named if told.number in (0, 1, len(named)) else []


def _kind(time: str) -> str:
    said = time.lower()
    if re.match(r"season|сезон|врем|ฤดู", said):
        return "season"
    return "month" if re.match(r"month|месяц|เดือน", said) else "day"


def _english(text: str) -> _Told | None:
    found = _TIME_EN.search(text)
    rest = _without(text, found) if found else ""
    noun = _NOUN_EN.match(rest) if found else None
    led = (found["led"] or "").lower() if found else ""
    one = found and re.search(r"\b(?:one|1|an?)\b", found[0], re.IGNORECASE)
    if found is None or (noun is None and not (_DRAW_EN.match(rest) and led == "in")) or not (one or led in ("for", "of", "in") or (led == "per" and _kind(found["time"]) == "season")):
        return None  # "a video every month" goes on and on
    kind, weekdays = _kind(found["time"]), re.match(r"week ?day", found["time"], re.IGNORECASE)
    if led == "in" and kind != "season":
        return None
    if noun is None:
        return _Told(rest, kind, 0)
    number = int(parse(noun["n"].lower())) if noun["n"] else 0
    sure = re.search(r"\b(?:one|1|an?) (?:of them )?(?:for|per|in|on|of)", found[0], re.IGNORECASE) or not noun["n"]
    about = _THEME_EN.sub("", _LEADS_EN.sub("", noun["rest"])).strip(" ,.:;–—-")
    if not about:
        return None
    one = noun["noun"].lower()
    one = singular_of(one) or one
    words = re.match(r"caption|post(?!er)|script|vid|reel|short|clip|film", one) is not None
    lead = re.sub(r"\s+(?:an?|the|some)$", "", noun["lead"].strip(), flags=re.IGNORECASE)
    verb = lead if re.search(r"\b(?:draw|make|create|write|design|need|want|give|do)\b", lead, re.IGNORECASE) else "write" if re.match(r"caption|post(?!er)|script", one) else "make"
    to = re.match(r"[\s,]*(for|with)\s", noun["rest"], re.IGNORECASE)
    of = to[1].lower() if to and not words else "about" if words or one in ("poster", "banner") else "of"
    wish = f"{verb} a {noun['how']}{one} {of} {about}"
    counted = number if number and not (sure and number != _WORKDAYS) else _WORKDAYS if weekdays and not noun["n"] else 0
    return _Told(wish, kind, counted)


def _without(text: str, found: re.Match[str]) -> str:
    """The message without the times, one comma or space in their place."""
    between = ", " if "," in found[0] or ":" in found[0] else " "
    return f"{text[: found.start()]}{between}{text[found.end() :]}".strip(" ,")


def _russian(text: str) -> _Told | None:
    found = _TIME_RU.search(text)
    rest = _without(text, found) if found else ""
    if found is None:
        return None
    noun = _NOUN_RU.match(rest)
    by_name = next((made for stem, made in _ONE_EACH_RU.items() if stem in found[0].lower()), "")
    if by_name and not found.start() and rest:
        return _Told(f"{by_name} {rest}", _kind(found["time"]), 0)
    kind, led = _kind(found["time"]), (found["led"] or "").lower()
    if led == ("в" if kind != "season" else "к") or not (led or "по " in found[0].lower()):
        return None  # «ролик каждый месяц» is one again and again
    if noun is None:
        return _Told(rest, kind, 0) if _DRAW_RU.match(rest) else None
    about = _LEADS_RU.sub("", noun["rest"]).strip(" ,.:;–—-")
    if not about:
        return None
    stem = noun["noun"].lower()
    lead = noun["lead"].strip() or ("напиши" if re.match(r"подпис|пост|сценари", stem) else "сделай")
    drawn = re.match(r"картин|рисун|изображ|фот|иллюс", stem) is not None
    number = int(parse(noun["n"].lower())) if noun["n"] else 0
    workdays = re.match(r"будн", found["time"], re.IGNORECASE) is not None
    return _Told(f"{lead} {ONE_RU.get(stem, stem)}{':' if drawn else ' про'} {_named_ru(about) if drawn else about}", kind, _WORKDAYS if workdays or number == _WORKDAYS else 0)


_ONE_EACH_RU = {"по картинке": "сделай картинку:", "по ролику": "сделай ролик про", "по плакату": "сделай плакат про"}


def _named_ru(about: str) -> str:
    """What a picture is of, as it stands by itself: «нашего сада» is «наш сад»."""
    from media.prose.russian import nominative  # its dictionary is read when it is needed

    return nominative(about, genitive=True)


def _thai(text: str) -> _Told | None:
    found = _TIME_TH.search(text)
    rest = f"{text[: found.start()]} {text[found.end() :]}".strip() if found else ""
    counted = _COUNT_TH.search(rest) if found else None
    if found is None or not _MADE_TH.search(rest):
        return None
    wish = re.sub(r"\s+", " ", f"{rest[: counted.start()]} {rest[counted.end() :]}" if counted else rest).strip()
    kind = _kind(found["time"] or found["time2"])
    number = int(parse(counted["n"])) if counted else 0
    if kind != "season" and number not in (len(_TIMES["th", kind]), _WORKDAYS) and (found["time2"] or (found["each"] != "แต่ละ" and not found["led"])):
        return None  # so many a day or a month, and none that are named
    return _Told(wish, kind, number)
