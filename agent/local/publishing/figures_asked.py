# ruff: noqa: E501 - patterns read better unbroken
"""Questions how posts did: "which of my posts got most likes", «какое видео зашло лучше всего в ноябре», "compare insta vs tiktok, last 30 days". The report
tells what is recorded of a stretch of time, and not by place: a place that is named is told to be left out of it, and so is a single day that is over.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.one_step import planned
from agent.local.drafting.titles import listed
from agent.local.publishing.places import places_here
from agent.local.publishing.words_alone import place_name
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_REPORT, _ADVICE = "insight.report", "insight.advise"
_LONGEST = 120  # characters
_THING_EN = r"(?:posts?|videos?|vids?|reels?|clips?|shorts?|stor(?:y|ies)|uploads?)"
_THING_RU = r"(?:пост[а-яё]*|видео|ролик[а-яё]*|рилс[а-яё]*|клип[а-яё]*|публикаци[а-яё]+|сторис)"
_BEST_EN = r"(?:most|best|better|worst|least|popular|likes|views|comments|shares|reach|engagement|top)"
_BEST = lazy(
    rf"^\W*(?:(?:hey|so|and|ok|hi|jarvis)[\s,]+)*(?:which|what|what's|what was|what were|what is)\b(?=[^?]*\b{_THING_EN}\b)(?=[^?]*\b{_BEST_EN}\b)(?=[^?]*\b(?:did|got|get|gets|has|had|have|was|were|is|are|performed|worked|went|my|our)\b)(?![^?]*\b(?:should|could|can i|to post|to make|would)\b)"
    rf"|^\W*(?:(?:а|и|ну|слушай|скажи)[\s,]+)*(?:какой|какая|какое|какие|у какого|что за)\s+(?:из\s+)?(?:мо[а-яё]+\s+|наш[а-яё]+\s+)?{_THING_RU}(?![а-яё])(?=.*(?<![а-яё])(?:лучше всего|лучше всех|больше всего|хуже всего|зашл[аои]|зашёл|зашел|набрал[аои]?|собрал[аои]?|лайк[а-яё]*|просмотр[а-яё]*|популярн[а-яё]+|охват[а-яё]*))(?!.*(?<![а-яё])(?:сделать|снять|выложить|лучше выкладывать)(?![а-яё]))"
    r"|^\s*(?:(?:วัน|เดือน|อาทิตย์|สัปดาห์|ปี)(?:นี้|ที่แล้ว|ก่อน)\s?)?(?:โพสต์|โพส|คลิป|วิดีโอ|วีดีโอ|รีล)(?:อัน|ตัว)?ไหน(?=.*(?:ไลก์|ไลค์|วิว|คนดู|ดีสุด|ดีที่สุด|เยอะสุด|มากสุด|มากที่สุด|ปัง))(?!.*(?:ควร|น่าจะ))"
    r"|^\s*(?:(?:วัน|เดือน|อาทิตย์|สัปดาห์|ปี)(?:นี้|ที่แล้ว|ก่อน)\s?)?(?:เรา|ร้าน|เพจ)?(?:ลง|โพสต์|โพส)(?:ไป)?(?:แล้ว)?\s?กี่(?:โพสต์|โพส|คลิป|รูป|ครั้ง|อัน)(?:แล้ว|ละ|ล่ะ|บ้าง|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s+(?:แล้ว|และ)?(?:อัน|ตัว|คลิป|โพสต์|โพส)ไหน(?=.*(?:คนดู|วิว|ไล[กค]์|สุด|ปัง))"
    r"|^\s*(?:โพสต์|โพส|คลิป|รีล|วิดีโอ)(?:ของ)?(?:เรา|ร้าน)?(?:เมื่อวาน(?:นี้|ซืน)?|ล่าสุด|วันก่อน|เมื่อเช้า|อันล่าสุด)?(?:นี้)?\s?(?:ยอด|วิว|ไล[กค]์|คนดู)(?:วิว|ไล[กค]์|คนดู)?(?:มัน)?(?:เป็น)?(?:ไง|ยังไง|อย่างไร|เท่าไหร่|เท่าไร)"
    r"|^\W*(?:(?:а|ну|и|слушай)\s+)*как (?:там|дела (?:у|на|в|с)) (?:мо[а-яё]+ |наш[а-яё]+ )?(?:ют[уь]б|тик-?ток|инст|фейсбук|фб|телег|вк|канал|страниц|групп)[а-яё]*(?:[\s,]+смотр[а-яё]+)?(?:\s*[?!.,]+\s*(?!сдела|выло|опублик).{0,60})?$", re.IGNORECASE,
)
_COMPARES = lazy(r"^\W*(?:(?:can you|could you|please|pls|пожалуйста|а|и|ช่วย|ขอ)\s*)*(?:compare\b|how (?:does|do|did) \w+ compare\b|сравни(?:те)?(?![а-яё])|เปรียบเทียบ|เทียบ)", re.IGNORECASE)
_MAKES = lazy(r"\b(?:make|create|draw|write|about|in a (?:video|clip|picture|post))\b|(?<![а-яё])(?:сделай|создай|нарисуй|напиши|про)(?![а-яё])|ทำ(?:คลิป|วิดีโอ|รูป)|วาด|เขียน|เรื่อง", re.IGNORECASE)
_LAST_DAYS = lazy(r"\b(?:last|past|previous) (?P<en>\d{1,3}) days\b|(?<![а-яё])(?:последние |за )(?P<ru>\d{1,3}) (?:дней|дня)(?![а-яё])|(?P<th>\d{1,3})\s?วัน(?:ที่ผ่านมา|ล่าสุด|ที่แล้ว|หลัง)", re.IGNORECASE)
_YESTERDAY = lazy(r"\byesterday\b|(?<![а-яё])(?:вчера|позавчера|вчерашн[а-яё]+)(?![а-яё])|เมื่อวาน(?:นี้|ซืน)?", re.IGNORECASE)
"""One day, which no report is of."""
_A_KIND = lazy(r"reel|рилс|รีล|tweet|x$|page|เพจ", re.IGNORECASE)
"""Names of what is posted, or of any page, by which a place goes too."""
_WEEK, _MONTH = 10, 45  # days up to which it is about so long


def figures_asked(request: Request, index: Matcher) -> Plan | None:
    """The plan of a report that such a question asks for; None for any other message."""
    ability = index.whole(_REPORT)
    text = re.sub(r"\s+", " ", normalise(request.text)).strip(" ?!.")
    if ability is None or request.question or request.attachments or len(text) > _LONGEST:
        return None
    spec = places_here(index.abilities)
    compared = spec is not None and _COMPARES.match(text) and len({hit.value for hit in slots.find(text, spec) if hit.strength >= 1}) > 1
    if not (_BEST.match(text) or (compared and not _MAKES.search(text))):
        return None
    return by_place(planned(ability, period_of(text, ability), detect(text, request.language)), request, index)


_TOO = lazy(
    rf"\b(?:and|plus|also|with|need|want)\b.*\b(?:which|what|how)\b.*\b{_BEST_EN}\b|\b(?:and|plus|also|need|want)\b.*\breport\b"
    r"|(?<![а-яё])(?:и|а|плюс|ещё|также|нужен)(?![а-яё]).*(?<![а-яё])(?:зашл[аои]|зашёл|лучше всего|лучше всех|охват[а-яё]*|просмотр[а-яё]*|лайк[а-яё]*|отч[её]т)|(?:แล้ว|และ|ขอ).*(?:ปัง|ดีสุด|ดีที่สุด|ยอดวิว|รายงาน)", re.IGNORECASE,
)


def report_too(text: str, index: Matcher) -> Plan | None:
    """The report that a question about posts asks for beside them: "how many went out in July, and which did best?"."""
    ability = index.whole(_REPORT)
    return planned(ability, period_of(text, ability), detect(text)) if ability is not None and _TOO.search(text) else None


def _with_its_period(plan: Plan, text: str, index: Matcher) -> Plan:
    """The plan whose report is of the time that the message says."""
    ability = index.whole(_REPORT)
    step = plan.steps[0]
    if ability is None or len(plan.steps) > 1 or step.args.get("period") or not (period := period_of(text, ability)):
        return plan
    again = planned(ability, {**step.args, **period}, detect(text)).steps[0]
    return plan.model_copy(update={"steps": [again.model_copy(update={"id": step.id, "needs": step.needs})]})


_PAST_RU = (("week", lazy(r"(?<![а-яё])(?:за|на|про) (?:эту |прошл[а-яё]+ |последн[а-яё]+ )?недел[юеи](?![а-яё])", re.IGNORECASE)), ("month", lazy(r"(?<![а-яё])(?:за|в) (?:этот |этом |прошл[а-яё]+ |последн[а-яё]+ )?месяц[еа]?(?![а-яё])", re.IGNORECASE)))


def period_of(text: str, ability: Ability) -> dict[str, str]:
    """The time that a report is to be of, as the tool takes it."""
    if days := _LAST_DAYS.search(text):
        many = int(next(value for value in days.groupdict().values() if value))
        return {"period": "week" if many <= _WEEK else "month" if many <= _MONTH else "year"}
    hits = [hit for hit in slots.find(text, ability.slots["period"]) if hit.value != "all"]
    best = max(hits, key=lambda hit: (hit.strength, hit.end - hit.start), default=None)
    said = str(best.value) if best else next((period for period, words in _PAST_RU if words.search(text)), "")
    return {"period": said} if said else {}


def by_place(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan of a report, which tells the places that are named and left out of it."""
    spec, plan = places_here(index.abilities), _not_of_one_day(plan, index)
    if spec is None or not plan.steps or {step.tool for step in plan.steps} != {_REPORT} or request.question:
        return plan
    text = normalise(request.text)
    language = detect(text, request.language)
    plan = plan if request.earlier else _with_its_period(plan, text, index)
    day = _YESTERDAY.search(text) if not plan.steps[0].args.get("period") else None
    named = " ".join(filter(None, (_named(text, spec, language), day[0].strip() if day else "")))
    note = phrase("without", language, part=named)
    step = plan.steps[0]
    if not named or note in step.title:
        return plan
    return plan.model_copy(update={"steps": [step.model_copy(update={"title": f"{step.title} ({note})"}), *plan.steps[1:]]})


def _not_of_one_day(plan: Plan, index: Matcher) -> Plan:
    """The plan whose advice is of all that is recorded, where today is the day to post on: "what should I post today"."""
    step = plan.steps[0] if len(plan.steps) == 1 else None
    ability = index.whole(_ADVICE)
    if step is None or ability is None or step.tool != _ADVICE or step.args.get("period") != "today":
        return plan
    rest = planned(ability, {name: value for name, value in step.args.items() if name != "period"}, detect(plan.goal))
    return rest.model_copy(update={"steps": [rest.steps[0].model_copy(update={"id": step.id})]})


def _named(text: str, spec: Spec, language: str) -> str:
    found = (hit for hit in slots.find(text, spec) if hit.strength >= 0.5 and hit.value != "web" and not _A_KIND.match(text[hit.start : hit.end]))
    hits = sorted(found, key=lambda hit: hit.start)
    return listed(list(dict.fromkeys(place_name(spec, str(hit.value), language) for hit in hits)), language) if hits else ""
