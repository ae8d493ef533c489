# ruff: noqa: E501 - patterns read better unbroken
"""Nothing is published, called off, taken down or moved that nobody asked to: a post that is forbidden to be touched stays ("don't cancel the rose post, I was
kidding", «не надо отменять среду», "อย่าลบโพสต์เมื่อวาน"), and a plan that ends posts of a message with no word against them is none;
nor is one that publishes what is only to have words put on it (`put "see you sat x" at the end`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import slots, times
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.publishing.days_in_full import with_whole_days
from agent.local.publishing.places import places_here
from agent.local.publishing.post_days import stretch
from agent.local.publishing.post_tools import CANCEL, MOVE, PLAN, WITHDRAW
from agent.local.publishing.post_words import ONE
from agent.local.publishing.posts_meant import cleaned
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_AGAINST = lazy(
    r"\b(?:cancel\w*|call\w*|no|not|\w+n'?t|never|stop\w*|skip\w*|scrap\w*|drop\w*|pull\w*|remov\w*|delet\w*|tak(?:e|en|ing)|took|unschedul\w*|hold|kill\w*|undo|forget|scratch|abort|withdraw\w*|unpublish\w*|unpost\w*|off|down|away|out of|clear\w*|wip\w*|eras\w*|get rid|hide|lose|axe|bin|ditch|without|except|but|only|keep|leave|rid|postpon\w*|pause\w*|changed my mind)\b"
    r"|จาก|(?<![а-яё])(?:распубл|отмен|отказ|не(?![а-яё])|ни(?![а-яё])|нет|сним|снят|убер|убра|убир|удал|сотр|стер|отлож|стоп|забуд|передум|отзов|отбой|без|хватит|кроме|остав|выкин|долой|скро|прекрат|останов|очист|вычерк)[а-яё]*|ยกเลิก|แคนเซิล|แคนเซล|ไม่|อย่า|ลบ|ออก|ถอน|ถอด|หยุด|เลิก|งด|พัก|ทิ้ง|ยกเว้น|เหลือ|เก็บ|ล้าง|ปลด|ซ่อน|เปลี่ยนใจ|ลง(?:มา|ได้แล้ว)|เอา[^\n]{1,80}ลง(?:\s|$|นะ|ค่ะ|(?<!โย)คะ|ครับ|หน่อย|ให้|ที|ด้วย)",
    re.IGNORECASE,
)

_LONGEST = 200  # characters: what is longer says more than one thing
_VERB_EN = r"(?:cancel(?:l?ing)?|delet(?:e|ing)|remov(?:e|ing)|tak(?:e|ing)(?: down)?|unpublish(?:ing)?|withdraw(?:ing)?|pull|scrap|unschedule|drop|bin|axe|ditch|kill|hide|mov(?:e|ing)|reschedul(?:e|ing)|postpon(?:e|ing)|delay|shift|push|touch)"
_VERB_RU = r"(?:отмен(?:яй|и|ять|ить|яйте|ите)|удал(?:яй|и|ять|ить)|сним(?:ай|ать)|снять|убир(?:ай|ать)|убрать|стир(?:ай|ать)|скрыв(?:ай|ать)|переноси(?:ть)?|перенести|сдвига(?:й|ть)|двига(?:й|ть)|передвига(?:й|ть)|откладыва(?:й|ть)|отзыва(?:й|ть)|трога(?:й|ть))(?:те)?"
_VERB_TH = r"(?:ลบ|ยกเลิก|แคนเซิล|แคนเซล|เลื่อน|ย้าย|ขยับ|ถอด|ซ่อน|ดึง|แตะ|ยุ่งกับ|เอา(?=[^\n]{1,60}(?:ลง|ออก)))"
_FORBIDS = lazy(
    rf"\b(?:don'?t|do not|never|no need to|needn'?t|(?:should|must)(?:n'?t| not)(?: be)?|(?:didn'?t|did not|don'?t|do not) (?:want|ask|tell|mean|need|say)(?: (?:you|u|it|that|this|them))? to|not to)\s+(?:(?:you dare|please|pls|ever|accidentally|yet|just)\s+)*{_VERB_EN}\b"
    rf"|(?<![а-яё])не\s+(?:(?:надо|нужно|стоит|смей(?:те)?|вздумай(?:те)?|хочу|хотел[аи]?|просил[аи]?|прошу|говорил[аи]?|пытайся|вздумай)\s+)?(?:(?:было|пока|тебя|вас|его|её|ее|их|только|ни за что|случайно)\s+)*{_VERB_RU}(?![а-яё])"
    rf"|(?:อย่า(?:เพิ่ง|พึ่ง)?|(?:ยัง)?ไม่ต้อง(?:ไป)?|ห้าม|ไม่ได้(?:บอก|สั่ง|ขอ)?(?:ให้|จะ)|ไม่(?:ได้)?อยาก(?:ให้)?|ไม่ให้){_VERB_TH}", re.IGNORECASE,
)
"""Says of what is planned or out that it is not to be touched. "Don't post it" is no such word: it calls off."""
_POST_NAMED = lazy(
    r"^(?:\s+(?!(?:from|in|of|on|to|with|off)\b)[\w'’-]+){0,4}?\s+(?:posts?|posting|publications?|reels?|stories|tweets?|announcements?|uploads?|(?:anything|everything|nothing|what(?:ever)?)(?: (?:that )?(?:is|are|i(?:'ve| have)?|we(?:'ve| have)?))? (?:planned|scheduled|queued|out|live))\b"
    r"|^(?:\s+(?!(?:из|в|с|от|на)(?![а-яё]))[а-яё-]+){0,4}?\s+(?:пост(?:а|ы|ов|ик|у)?|публикаци[а-яё]+|рилс[а-яё]*|сторис[а-яё]*|твит[а-яё]*|объявлени[а-яё]+|анонс[а-яё]*|(?:ничего|всё|все)[а-яё\s]{0,12}(?:заплан|опублик)[а-яё]+)(?![а-яё])"
    r"|^(?:[^\s]{0,12}?)(?:โพสต์|โพส|รีลส์|รีล|สตอรี่|ประกาศ)", re.IGNORECASE,
)
"""Behind the verb: a post, and nothing in it."""
_CLAUSE = lazy(r"[,.;!?—]+\s*|\s+-+\s+|\s+(?=(?:but|just|instead|only|а|но|лучше|просто|пусть)(?![a-zа-яё]))|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])|(?=แต่)", re.IGNORECASE)
_LEADS = r"(?:(?:and|but|so|then|just|instead|only|rather|please|pls|can you|а|но|и|лучше|тогда|просто|пожалуйста|แต่(?:ให้)?|งั้น(?:ก็)?|ช่วย|ให้|ขอ)(?![a-zа-яё])\s*)*"
_ACTS = lazy(
    rf"^\W*{_LEADS}(?P<verb>{_VERB_EN}|bring|put|отмени|удали|сними|убери|скрой|перенеси|сдвинь|передвинь|подвинь|отложи|(?:отмени|удали|сними|убери|скрой|перенеси|сдвинь|передвинь|подвинь|отложи)те|{_VERB_TH})(?![a-zа-яё])", re.IGNORECASE,
)
_MAKES = lazy(rf"^\W*{_LEADS}(?:make|create|write|draw|post|publish|schedule|plan|cut|trim|show|tell|сдела[йе]|созда[йе]|напиши|нарисуй|выложи|опубликуй|запланируй|покажи|обрежь|смонтируй|ทำ|เขียน|วาด|โพสต์|ลง|ตัด|สร้าง|ขอดู)(?![a-zа-яё])", re.IGNORECASE)
_IT = lazy(r"^\s*(?:it|that|this|them|those|его|её|ее|их|это|มัน|อันนั้น|อันนี้)(?![a-zа-яё])", re.IGNORECASE)

_LEAVES = lazy(
    r"^\W*(?:(?:no|nah|never ?mind|wait|ok(?:ay)?|actually|please|pls|just|let'?s|sorry|oops)[\s,.!]+)*(?:leave|keep|let)\s+(?:the |my |our |that |this |all )*(?:[\w'’-]+\s+){0,4}?(?:posts?|reels?|publications?|stories|tweets?|announcements?)(?:\s+(?:about|on)\s+[\w'’ -]{1,40}?)?\s+(?:up|alone|be|as (?:it|they) (?:is|are|was|were)|where (?:it|they) (?:is|are)|on|there|live|planned|scheduled|on the (?:schedule|calendar)|stay(?: up)?|run|go out)(?:\s+(?:then|please|pls|for now|after all))*\W*$"
    r"|^\W*(?:(?:нет|стой|ладно|ок|подожди|лучше|пожалуйста|пусть|ой|отбой)[\s,.!]+)*(?:оставь(?:те)?|не трогай(?:те)?)\s+(?:(?:тот|этот|мой|наш|все|эти)\s+)*(?:[а-яё-]+\s+){0,2}?(?:пост[а-яё]*|публикаци[а-яё]+|рилс[а-яё]*|сторис|объявлени[а-яё]+)(?:\s+(?:про|об?)\s+[а-яё -]{1,40}?)?(?:\s+(?:как есть|в покое|на месте|пусть висит|пусть выйдет|пусть выходит|в плане))?\W*$"
    r"|^\s*(?:ไม่|เดี๋ยว|งั้น|โอเค|ช่วย|ขอ|\s)*(?:ปล่อย|เก็บ|คง)(?:โพสต์|โพส|รีลส์|รีล|ประกาศ)[\u0e00-\u0e7f\s]{0,40}?(?:ไว้|ลงไป|เหมือนเดิม)[\u0e00-\u0e7f\s]{0,15}$", re.IGNORECASE,
)
"""Says of posts that they stay, and nothing else."""


def said_to_stay(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """That posts stay as they are, where a message forbids to touch them, or the plan of what it asks for beside that; None for any other.

    again: plans the message without what it forbids.
    """
    text = re.sub(r"\s+", " ", normalise(request.text)).strip()
    if request.question or request.attachments or len(text) > _LONGEST or '"' in text:
        return None
    if _LEAVES.match(text):
        return Plan(goal=text, reply=phrase("posts_stay", detect(text, request.language)))
    forbids = _FORBIDS.search(text)
    if forbids is None or _MAKES.match(text) or any(_ACTS.match(text[at:]) for at in (0, *(cut.end() for cut in _CLAUSE.finditer(text, 0, forbids.start())))):
        return None
    end = next((cut.start() for cut in _CLAUSE.finditer(text, forbids.end())), len(text))
    named = text[forbids.end() : end]
    if not (_POST_NAMED.match(f" {named.lstrip()}" if named[:1].isspace() else named) or _day_alone(named)):
        return None
    for cut in _CLAUSE.finditer(text, end):
        rest = text[cut.end() :]
        if (act := _ACTS.match(rest)) and not _FORBIDS.match(rest):
            return again(replace(request, text=_with_its_post(rest, act, named.strip())))
        if _MAKES.match(rest):
            return again(replace(request, text=rest))
    return Plan(goal=text, reply=phrase("posts_stay", detect(text, request.language)))


def _day_alone(named: str) -> bool:
    """Whether a post is named by its day alone: "no need to cancel wednesday"."""
    text = with_whole_days(named)
    day = stretch(text, NOW.get())
    return day is not None and not re.sub(r"\b(?:the|one|ones|stuff)\b|[\W_]", "", f"{text[: day.span[0]]}{text[day.span[1] :]}")


def _with_its_post(rest: str, act: re.Match[str], named: str) -> str:
    """What is to be done instead, with the post that was named before, where it names none: "don't cancel friday's post, move it to saturday"."""
    behind = rest[act.end() :]
    wish = f"{act['verb']}{behind}"
    if it := _IT.match(behind):
        return f"{act['verb']} {named}{behind[it.end() :]}"
    if re.match(r"\s*(?:about|про|об?|เรื่อง)(?![a-zа-яё])", behind, re.IGNORECASE) and (noun := _NOUN.search(named)):
        return f"{act['verb']} {noun[0]}{behind}"
    bare = re.match(r"\s*(?:to|на|в|во|ไป|เป็น)(?![a-zа-яё])|\s*$", behind, re.IGNORECASE)
    return f"{act['verb']} {named} {behind.strip()}".strip() if bare else wish


_NOUN = lazy(r"\b(?:posts?|reels?|stories|announcements?)\b|(?<![а-яё])(?:пост|рилс|сторис|публикаци|объявлени)[а-яё]*|โพสต์|รีล", re.IGNORECASE)


def _only_forbids(text: str) -> bool:
    """Whether a message forbids, and asks for nothing to be done to any other post."""
    forbids = _FORBIDS.search(text)
    if forbids is None or any(pattern.match(text) for pattern in (_ACTS, _MAKES)):
        return False
    return not any(_ACTS.match(text[cut.end() :]) for cut in _CLAUSE.finditer(text))


def _without_forbidden(text: str) -> str:
    """The text without what it forbids, and what leads to that: "shorter, but don't remove the hashtags"."""
    forbids = _FORBIDS.search(text)
    if forbids is None:
        return text
    cuts = [cut.start() for cut in _CLAUSE.finditer(text)]
    start = max((cut for cut in cuts if cut <= forbids.start()), default=0)
    end = min((cut for cut in cuts if cut >= forbids.end()), default=len(text))
    return f"{text[:start]} {text[end:]}"


def not_called_off(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan without what would cancel, take down or move posts unasked, and with no reason among the words of a title."""
    plan = _not_published(plan, request, index, language)
    touched = [step for step in plan.steps if step.tool in (CANCEL, WITHDRAW, MOVE)]
    if touched and len(touched) == len(plan.steps) and not request.question and _only_forbids(normalise(request.text)):
        return Plan(goal=plan.goal, reply=phrase("posts_stay", language))
    return cleaned(_not_all(_not_ended(plan, request, index, language)), index, language)


def _not_all(plan: Plan) -> Plan:
    """The plan without calling off everything beside what it calls off by name or day: "ที่ตั้งไว้วันอาทิตย์ ยกเลิกให้หมด" is all of Sunday."""
    ended = [step for step in plan.steps if step.tool in (CANCEL, WITHDRAW)]
    alls = [step for step in ended if step.args == {"everything": True}]
    if not alls or len(alls) == len(ended):
        return plan
    steps = [step for step in plan.steps if step not in alls]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


_QUOTED = lazy(r"\"[^\"]*\"|“[^”]*”|«[^»]*»|„[^”“]*[”“]")
_PUBLISHES = lazy(
    r"\b(?:re)?(?:post|publish|upload|share|schedul|tweet|releas|send|drop|announc|plan)\w*|\b(?:out|live|up|go|goes|public|online|story|stories|feed|channel|page|site|website|account)\b|(?<![а-яё])(?:вы(?:лож|клад|пус)|за(?:лож|лей|лив|кин|план|гру)|кин|кида|опубл|публик|пост(?!ав)|запос|размест|разме?щ|отправ|анонс|твит|сторис|канал|страниц|сайт|групп|лент|вый|выход)[а-яё]*|โพสต์|โพส|ลง|เผยแพร่|ปล่อย|แชร์|อัป|อัพ|ตั้งเวลา|ส่ง|ประกาศ|เพจ|ช่อง|เว็บ", re.IGNORECASE,
)


_TAKES_AWAY = lazy(
    r"^\W*(?:(?:please|pls|can you|could you|now|just|пожалуйста|теперь|можешь|а|и)[\s,]+){0,3}(?:(?:remove|delete|erase|wipe|strip)(?![a-z])|take\s[^,.;!?]{1,60}?\s(?:off|out|away)(?![a-z])|(?:убер|удал|сотр|вычерк|вырез|вырежь|исключ|выкин)[а-яё]*)"
    r"|^\s*(?:ช่วย|ขอ|รบกวน|\s)*(?:ลบ|(?:เอา|ตัด|ดึง|ถอด)[^\n]{0,60}?ออก)", re.IGNORECASE,
)
"""Takes something away, and puts nothing out."""


def _not_published(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan without the publishing of what has words in quotes, or of what something is to be taken away from, where nothing is said of that: no
    verb, no place, no time."""
    posts = [step for step in plan.steps if step.tool == PLAN]
    before = any(step.tool.startswith("publishing.") for earlier in request.earlier for step in earlier.steps)
    takes = _TAKES_AWAY.match(request.text) is not None
    if not posts or (before and not takes) or request.question or not (takes or _QUOTED.search(request.text)):
        return plan
    around = _QUOTED.sub(" ", request.text)
    spoken, spec = times.read(around), places_here(index.abilities)
    places = [hit for hit in slots.find(around, spec) if not (takes and ONE.fullmatch(around[hit.start : hit.end]))] if spec else []
    if _PUBLISHES.search(around) or spoken.spans or spoken.every or places:
        return plan
    others = [step for step in plan.steps if step.tool != PLAN]
    if others:
        return plan.model_copy(update={"steps": others, "goal": "; ".join(dict.fromkeys(step.title for step in others))})
    return Plan(reply=phrase("unknown", language, examples=wording.suggestions(index.abilities, language)))


def _not_ended(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan, or that nothing was understood where it would cancel or take down posts unasked."""
    ends = [step for step in plan.steps if step.tool in (CANCEL, WITHDRAW) and not any(step.id in other.needs for other in plan.steps)]
    if not ends or request.question or _AGAINST.search(_without_forbidden(normalise(request.text))):
        return plan
    others = [step for step in plan.steps if step not in ends]
    if others:
        return plan.model_copy(update={"steps": others})
    return Plan(reply=phrase("unknown", language, examples=wording.suggestions(index.abilities, language)))
