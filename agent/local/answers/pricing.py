# ruff: noqa: E501 - patterns read better unbroken
"""What something would cost, asked before it is wished for: "how much would ten 30 second shorts be?"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from agent.contract import Request
from agent.local.drafting.drafts import Draft, Sheet
from agent.local.lexicon import lexicon
from agent.patterns import lazy
from agent.phrases import phrase
from core.errors import InvalidPlan
from tools.contract import Tool
from tools.plan import Plan, Step
from tools.registry import Registry
from tools.validate import check

_ASKED = lazy(
    r"(?:and |so |roughly )*how much (?:would|will|does|do|is|are|for|to make) (?P<en>(?!you\b|i\b|we\b|my\b|did\b|have\b|has\b|it\b|that\b)\S.*?)(?: (?:cost|be|come to|set me back|run me)(?: me| us)?(?: to make)?(?:,? and how long (?:would|will|does) (?:it|that|they) take)?)?"
    r"|(?:and |so )*how (?:much|expensive|pricey)(?: money)? (?:(?:would|will|does|is|might) it|it would|it will)(?: (?:cost|take|be|come to))?(?: me| us| you)? (?:to (?=\S)|for (?:you to )?|if (?:i|we|you) (?:want(?:ed)? to )?)(?P<en3>\S.*?)"
    r"|(?:and )?how much (?:do you (?:charge|ask|want|take)|would you charge|are you asking) (?:for|to) (?P<en7>\S.*?)|what (?:do|would) you charge (?:for|to) (?P<en8>\S.*?)"
    r"|what(?:'?s)? (?:would|will|does|do|is|are|might)? ?(?P<en1>(?!the\b|my\b|your\b)\S.*?) (?:gonna |going to )?(?:cost|come to|set me back)(?: me| us)?(?: to make)?"
    r"|what(?:'?s| is| would be) the (?:price|cost|rate|damage)s? (?:of|for|to make) (?P<en4>\S.*?)"
    r"|(?:is|are|would|will) (?:it |they )?(?:be )?(?:very |that |really )?(?:expensive|pricey|cheap|costly|free) (?:to|for) (?P<en9>\S.*?)|(?:is|are|would) (?P<en10>(?:an? |one |\d+ |making |ten |twenty )\S.*?) (?:be )?(?:very |that |really )?(?:expensive|pricey|cheap|costly|free)"
    r"|how (?:long|much time) (?:does|do|will|would) (?:it take (?:you )?(?:to make|to do|for) (?P<en5>\S.*?)|(?P<en6>(?!it\b|this\b|that\b)\S.*?) take(?: to make| you)?)"
    r"|сколько времени (?:займ[её]т|нужно на|уйд[её]т на|требуется на|занимает) (?P<ru3>\S.*?)|(?:ทำ)?(?P<th2>\S.*?)\s*ใช้เวลา(?:ทำ)?(?:นาน)?(?:เท่าไร|เท่าไหร่|แค่ไหน|กี่นาที)"
    r"|(?:price|cost) (?:of|for) (?P<en2>\S.*?)"
    r"|(?:а |и |ну )*(?:(?:сколько|скок|скока|сколька)(?: денег)?(?: (?:мне|это|нам|примерно|вообще))?(?: (?:будет|будут|может))*(?: (?:стоит|стоить|стоят|обойд[её]тся|обойдутся|выйдет|за|бер[её]шь за|бер[её]те за|возьм[её]шь за|просишь за))+|поч[её]м(?: (?:будет|будут|стоит|за))*) (?P<ru>(?!(?:я|мы|ты|вы|он|она|оно|они|это|всё|все)\b)\S.*?)"
    r"|(?:а |и |ну )*сколько (?:будет|будут|выйдет|выйдут) (?P<ru7>(?:\d{1,3}|два|две|три|пять|десять) (?:ролик|видео|шортс|рилс|клип|картин|плакат|афиш|пост|пес|сценари)[а-яё]*.{0,40}?)"
    r"|(?:а )?(?:какая|какова|какой) (?:будет )?(?:цена|стоимость|ценник|прайс)(?: на| у| за)?\s+(?P<ru2>\S.*?)|во сколько (?:мне )?(?:обойд[её]тся|выйдет|встанет) (?P<ru4>\S.*?)|(?:это )?(?:дорого|бесплатно)(?: ли)?(?: (?:будет|стоит|выйдет))? (?P<ru5>(?:сделать|снять|делать|создать|заказать) \S.*?)|(?P<ru6>\S.*?) (?:сколько (?:будет )?(?:стоит|стоить|стоят|выйдет)|поч[её]м)"
    r"|(?:ถ้า)?(?:จะ)?(?P<th>\S.*?)\s*(?:ราคา|คิด|ค่าใช้จ่าย|ต้องจ่าย|ใช้เงิน|เสียเงิน)(?:ราคา|เงิน|ประมาณ)?\s?(?:เท่าไร|เท่าไหร่|กี่บาท|กี่เหรียญ|กี่ดอลลาร์|ยังไง)"
    r"|(?:แล้ว)?(?:ถ้า)?(?:จะ)?(?P<th3>\S.*?)\s?(?:จะ)?(?:แพง|ถูก|ฟรี)(?:ไหม|มั้ย|หรือเปล่า|ป่าว|แค่ไหน)|(?:ราคา|ค่า)(?P<th4>(?:ทำ|ตัด|คลิป|วิดีโอ|รูป|เพลง|โปสเตอร์)\S*.*?)\s?(?:เท่าไร|เท่าไหร่|กี่บาท)|(?P<th6>(?:ทำ)?(?:คลิป|วิดีโอ|รูป|เพลง|ภาพ|โปสเตอร์)(?:\s?\d+)?\s?(?:วิ|วินาที|นาที|รูป|คลิป)?)\s?(?:ราคา)?(?:กี่บาท|กี่ดอลลาร์|กี่ตังค์?)|(?P<th7>(?:ทำ|ขอ|วาด|ตัด|แต่ง|สร้าง)?\s?(?:\d+\s?)?(?:คลิป|วิดีโอ|รูป|เพลง|โปสเตอร์|สคริปต์)(?!ละ)\S*(?:\s\S+){0,4}?)\s?(?:กี่บาท|กี่ดอลลาร์|กี่ตังค์?|กี่เหรียญ)|(?P<th5>คลิป|วิดีโอ|รูป|เพลง|ภาพ|โปสเตอร์)\s?ละ\s?(?:เท่าไร|เท่าไหร่|กี่บาท|กี่ดอลลาร์)",
    re.IGNORECASE,
)
_AT_ALL = lazy(
    r"(?:(?:and|so|wait|ok|hi|hey)[ ,]+)*(?:(?:is|are) (?:it|this|jarvis|you|that|all (?:of )?(?:this|that)|everything)(?: (?:really|all|completely|totally))? (?:for )?(?:free|paid|expensive)(?: (?:to use|of charge))?|how much (?:do|are|is) (?:you|jarvis|this service)(?: (?:cost|charge|take))?|(?:do|will|would) (?:i|we) (?:have|need) to pay(?: .+)?|do you (?:charge|cost)(?: .+)?|(?:do|does|will|would) (?:the |a |making )*(?:posters?|pictures?|images?|videos?|shorts?|clips?|songs?|music|voice-?overs?|captions?)(?: cost| be)? (?:cost )?(?:anything|money|something|extra|free)|what do you (?:cost|charge)|(?:and )?(?:how much|what) (?:does|will|would|is) (?:it|this|jarvis|that) (?:all )?(?:cost )?(?:me |us )?to use(?: (?:it|this|you|jarvis))?|how much is (?:it|this|jarvis)(?: (?:a|per) (?:month|year))?|(?:is|are) there (?:a |any )?(?:free (?:plan|version|trial|tier)|subscriptions?|(?:monthly |hidden )?(?:fees?|costs?)))"
    r"|(?:(?:а|и|ну|слушай)[ ,]+)*(?:(?:это|ты|вы|вс[её] это|тут)(?: вс[её])? (?:бесплатн\w+|платн\w+|дорого)|сколько (?:ты|вы) (?:стоишь|стоите|бер[её]шь|бер[её]те)|бесплатно|(?:это )?(?:вс[её] )?за деньги|(?:(?:мне|за это|за тебя|тебе) )?(?:надо|нужно|придётся) (?:что-то |что-нибудь )?платить|(?:(?:мне|за это|тебе|тут|здесь|что-то|чё-то|чего-то) )*платить (?:(?:за это|тут|здесь|что-то) )?(?:надо|нужно|придётся|обязательно)|сколько (?:это )?(?:стоит|стоишь) (?:пользоваться|подписка|месяц|тебя использовать|твоя подписка)(?: тобой| этим| в месяц)?|(?:есть|а есть) (?:ли )?(?:подписка|бесплатн\w+ (?:версия|тариф|период))|(?:ты|вы) денег (?:стоишь|берёшь|стоите)|(?:подписка|тариф\w*) (?:платн\w+|есть))"
    r"|(?:แล้ว)?(?:ทำ|วาด|ตัด|แต่ง)?(?:โปสเตอร์|รูป|คลิป|วิดีโอ|เพลง|แคปชั่น|เสียงพากย์)(?:นี่)?(?:ต้อง)?(?:คิดตังค์?|คิดตัง|เสียตังค์?|เสียเงิน|คิดเงิน|ฟรี|จ่ายเงิน)(?:ไหม|มั้ย|หรือเปล่า|รึเปล่า|ป่าว|ป่ะ|เปล่า|มะ)?"
    r"|(?:а )?(?:афиши|картинки|ролики|видео|песни|озвучка|посты) (?:бесплатн\w+|платн\w+|за деньги|денег стоят)"
    r"|(?:แล้ว)?(?:ใช้งาน|ใช้|ทำได้|ทำ|อันนี้|แอพนี้|แอปนี้|ตัวนี้|นี่|ต้อง|มัน|มี|ทั้งหมด|จริง|คือ)*(?:ฟรี|เสียเงิน|เสียตัง|มีค่าใช้จ่าย|ค่าใช้จ่าย|จ่ายเงิน|จ่ายตังค์?|จ่าย|คิดเงิน|คิดตังค์?|คิดตัง|เสียตังค์|คิดราคา|ค่าบริการ|ค่าสมาชิก|รายเดือน)(?:ด้วย|จริง|อยู่|หมด|เลย|อะไร)*(?:ไหม|มั้ย|มัย|หรือเปล่า|รึเปล่า|รึป่าว|ป่าว|ปะ|ป่ะ|ปล่าว|เหรอ|หรอ|ยังไง|อย่างไร|เท่าไหร่|เท่าไร|บ้าง)",
    re.IGNORECASE,
)
"""What it costs to use JARVIS at all."""
_NEXT_QUESTION = lazy(r"\?\s+|(?<=คะ)\s+|(?<=ค่ะ)\s+|(?<=ครับ)\s+|(?<=คับ)\s+|\s+(?=(?:แล้ว)?ถ้า)|,?\s+(?:and|а|и)\s+(?=(?:how much|what (?:would|about)|сколько|почём)\b)", re.IGNORECASE)
_BEFORE = lazy(r"^(?:(?:hi|hey|hello|um+|uh|sorry|ok(?:ay)?|quick question|btw|also|then|jarvis|привет|здравствуйте|слушай|или|or|подскажи(?:те)?|скажи(?:те)?|извини|сорян|кстати|а|ну|интересно|สวัสดี|ขอถาม(?:หน่อย)?|อยากรู้(?:ว่า)?|ถามหน่อย)[\s,.!:]+)+", re.IGNORECASE)
_AFTER = lazy(r"(?:[\s?!.,]|ครับ|คับ|ค่ะ|(?<!โย)คะ|นะ|please|пожалуйста|примерно|roughly|approximately|in total|altogether|ประมาณ)+$", re.IGNORECASE)
_ROUGHLY = lazy(r"\b(?:like|about|around|roughly|approximately|maybe|say|примерно|около|где-то)\s+(?=\d|an?\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|fifteen\b|twenty|thirty|forty|fifty|a hundred|пят|дес|двад|трид|сто\b)|ประมาณ(?=\s?\d)", re.IGNORECASE)
_THAI_OFTEN = lazy(r"(?:(?P<each>เดือน|อาทิตย์|สัปดาห์|วัน)ละ)\s?(?P<n>\d+|[ก-๙]+?)\s?(?P<thing>คลิป|วิดีโอ|รูป|เพลง|ตัว|อัน)")
_THAI_ONE = lazy(r"(?P<thing>คลิป|วิดีโอ|รูป|เพลง|ภาพ)(?:นึง|หนึ่ง|เดียว)(?:ๆ)?")
_OFTEN = lazy(r"\s*(?:\b(?:a|per|each|every) (?:day|week|month|year)\b|\b(?:daily|weekly|monthly)\b|(?<!\w)(?:в|за|каждый|каждую) (?:день|неделю|месяц|год)(?!\w)|ต่อ(?:วัน|อาทิตย์|สัปดาห์|เดือน))", re.IGNORECASE)
"""How often it would be: it is priced for one time."""
_MAKES = {"en": "make ", "ru": "сделай ", "th": "ทำ"}
_BEGINS = lazy(r"(?:make|making|to make|create|draw|compose|write|edit|cut|снять|делать|заказать|сделать|создать|ทำ|สร้าง|ตัด|แต่ง|วาด)", re.IGNORECASE)
_SPENT = lazy(r"\b(?:spent|spend|so far|this month|today|last)\b|потрат\w+|ушло|ใช้ไป|ไปแล้ว|เดือนนี้|วันนี้", re.IGNORECASE)
_ANY = "..."  # what it is about is not said yet


def priced(text: str, request: Request, language: str, catalogue: Sequence[Tool], lay_out: Callable[[str], Sheet]) -> str | None:
    """The answer to a question about a price (or to several); None when a message is none, or nobody here makes what is asked about."""
    plain = _AFTER.sub("", _BEFORE.sub("", text.strip()))
    parts = [part.strip() for part in _NEXT_QUESTION.split(plain) if part and part.strip()]
    if lexicon().smalltalk["priced_at_all"].fullmatch(plain) or (parts and all(_AT_ALL.fullmatch(_AFTER.sub("", _BEFORE.sub("", part))) for part in parts)):
        return phrase("priced_at_all", language)
    if _SPENT.search(text):
        return None
    answers = [_priced_one(_AFTER.sub("", part), request, language, catalogue, lay_out) for part in parts]
    if len(parts) > 1 and all(answers):
        return "\n".join(answer for answer in answers if answer)
    return _priced_one(plain, request, language, catalogue, lay_out)


def priced_again(request: Request, language: str, catalogue: Sequence[Tool]) -> str:
    """What the latest work of the conversation costs; empty where there is none."""
    plan = next(iter(request.earlier), None)
    if plan is None or not plan.steps:
        return ""
    wish = next((turn.text for turn in reversed(request.history) if turn.role == "user"), plan.goal)
    return _told(wish, plan, request, language, catalogue) or ""


def _priced_one(plain: str, request: Request, language: str, catalogue: Sequence[Tool], lay_out: Callable[[str], Sheet]) -> str | None:
    match = _ASKED.fullmatch(plain)
    wish = next((said for said in match.groups() if said), "") if match else ""
    if not wish or "?" in wish:
        return None
    wish = re.sub(r"^(?:do|get|have|order|produce|buy)\s+", "", _ROUGHLY.sub("", wish))
    once = _THAI_OFTEN.sub(r"\g<thing> \g<n> \g<thing>", _THAI_ONE.sub(r"\g<thing> 1 \g<thing>", _OFTEN.sub("", wish))).strip()
    sheet = lay_out(once if _BEGINS.match(once) else f"{_MAKES.get(language, _MAKES['en'])}{once}")
    if not sheet.drafts or sheet.unknown or not all(draft.tool.output_kinds() for draft in sheet.drafts):
        return None
    answer = _told(wish, Plan(goal=wish, steps=[_with_something(draft) for draft in sheet.drafts]), request, language, catalogue)
    return f"{answer} {phrase('priced_go' if all(map(_says_what, sheet.drafts)) else 'priced_about', language)}" if answer else None


def _told(wish: str, plan: Plan, request: Request, language: str, catalogue: Sequence[Tool]) -> str | None:
    """What the plan costs and how long it takes, and what each is when it makes several; None when it does not hold."""
    files = {f"$attachment.{number}": asset for number, asset in enumerate(request.attachments, 1)}
    try:
        known = {**files, **{asset.ref: asset for asset in request.recent}}
        estimate = check(plan, Registry({tool.name: tool for tool in catalogue}, {}), known).estimate
    except InvalidPlan:
        return None
    usd, seconds = estimate.cost_usd, estimate.seconds
    answer = phrase("priced" if usd else "priced_free", language, wish=wish, money=f"${usd:.2f}", time=_time(seconds, language))
    count = len(plan.steps) if len({step.tool for step in plan.steps}) == 1 else 1
    return f"{answer} {phrase('priced_each', language, money=f'${usd / count:.2f}')}" if usd and count > 1 else answer


def _says_what(draft: Draft) -> bool:
    """Whether the wish has words of its own for what the step is about."""
    texts = [(part, name) for part in draft.parts for name, spec in part.ability.slots.items() if spec.kind == "text"]
    return not texts or any(name in part.values for part, name in texts)


def _with_something(draft: Draft) -> Step:
    """The step, with something in place of what it is to be about where nobody said it."""
    step = draft.step()
    if _says_what(draft):
        return step
    name = next(name for part in draft.parts for name, spec in part.ability.slots.items() if spec.kind == "text")
    return step.model_copy(update={"args": {**step.args, name: _ANY}})


def _time(seconds: float, language: str) -> str:
    """Minutes, or seconds below one and a half."""
    return phrase("minutes" if seconds >= 90 else "seconds", language, n=str(max(1, round(seconds / 60 if seconds >= 90 else seconds))))
