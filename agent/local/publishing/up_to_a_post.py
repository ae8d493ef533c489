# ruff: noqa: E501 - patterns read better unbroken
"""Several things one after the other, the last of which is a post: «сначала слоган для кофейни, потом афишу к нему и пост в телеграм», "a name for the retreat, then a
poster for it and a post on telegram", "คิดสโลแกนร้านชา แล้วทำโปสเตอร์ แล้วเขียนโพสต์ลงเฟส". Each is made, and what nobody here can make is told. A picture and "a
post with it" is that picture with its words, put out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.drafting.left_out import noted_without
from agent.local.follow_ups.target import renamed
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_LONGEST = 300  # letters of a message
_SHEET_RU = r"(?P<sheet>афишу|афиша|плакат|постер|баннер|обложку|обложка|картинку|картинка|флаер|открытку)"
_CHAIN_RU = lazy(
    r"^\W*(?:(?:привет|пожалуйста|слушай|сначала|сперва)[\s,]+)*(?P<lead>(?:(?:придумай|сочини|напиши|сделай|составь)(?:те)?\s+)?(?:мне\s+)?(?P<word>слоган|название|имя|сценарий|текст)\s+(?P<of>для|про|об?|к)\s+(?P<topic>[^.;!?\"]{2,80}?))"
    rf"(?:\s*,\s*|\s+)(?:(?:и|а|потом|затем|дальше)\s+)*(?:(?:нарисуй|сделай|создай)(?:те)?\s+)?{_SHEET_RU}(?:\s+(?:к нему|к ней|для него|для неё|с ним|с ней))?"
    r"(?:(?:\s*,\s*|\s+)(?:(?:и|а|потом|затем|ещё)\s+)*(?:(?:напиши|сделай)(?:те)?\s+)?(?P<post>пост)(?:\s+(?:про (?:него|неё|это)|о н[её]м|об этом|к (?:нему|ней)))?\s+(?:в|для|на)\s+(?P<place>[а-яёa-z]+))?\W*$", re.IGNORECASE,
)
_CHAIN_EN = lazy(
    r"^\W*(?:(?:hey|please|first|can you|could you)[\s,]+)*(?P<lead>(?:(?:come up with|think of|think up|write|make|create|give me)\s+)?(?:an? |the )?(?P<word>slogan|name|script)\s+(?P<of>for|about)\s+(?P<topic>[^.;!?\"]{2,80}?))"
    r"(?:\s*,\s*|\s+)(?:(?:and|then|after that)\s+)*(?:(?:draw|make|create|do)\s+)?(?:an? )?(?P<sheet>poster|banner|picture|cover|flyer)(?:\s+(?:for|with|to go with) it)?"
    r"(?:(?:\s*,\s*|\s+)(?:(?:and|then|also)\s+)*(?:(?:write|make)\s+)?(?:an? )?(?:(?P<place2>telegram|facebook|fb|instagram|insta|ig|tiktok|x)\s+)?(?P<post>post)(?:\s+about it)?(?:\s+(?:on|for|to)\s+(?P<place>telegram|facebook|fb|instagram|insta|ig|tiktok|x))?)?\W*$", re.IGNORECASE,
)
_CHAIN_TH = lazy(
    r"^\s*(?:ช่วย|ขอ|รบกวน)*(?P<lead>(?:คิด|ตั้ง|เขียน|แต่ง)(?P<word>สโลแกน|ชื่อ|สคริปต์)(?P<of>ให้|ของ|เรื่อง|สำหรับ)?\s?(?P<topic>\S.{1,60}?))\s?(?:แล้ว(?:ก็)?|และ|จากนั้น|เสร็จแล้ว)\s?(?:ทำ|วาด|สร้าง)(?:รูป)?(?P<sheet>โปสเตอร์|รูป|แบนเนอร์|ปก)(?:ให้|ด้วย|ประกอบ)*"
    r"(?:\s?(?:แล้ว(?:ก็)?|และ|จากนั้น)\s?(?:เขียน|ทำ)?(?P<post>โพสต์)(?:ลง|สำหรับ)?\s?(?P<place>[^\s]{2,14}?))?(?:ให้|หน่อย|ด้วย|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$"
)
_UNNAMED = ("название", "имя", "name", "ชื่อ")
_POST_WITH_IT = lazy(
    r"^(?P<made>.{4,160}?)(?P<joint>\s*,?\s+(?:и|а потом|потом|затем)\s+)(?P<out>выложи|опубликуй|запости|размести)(?:те)?\s+пост\s+с\s+(?P<ru>ней|ним|этой картинкой|этим)(?=\s|$)(?P<rest>.*)$"
    r"|^(?P<made_en>.{4,160}?)(?P<joint_en>\s*,?\s+(?:and|then|and then)\s+)(?:put out|publish|make|do)\s+a\s+post\s+with\s+(?P<en>it)(?=\s|$)(?P<rest_en>.*)$", re.IGNORECASE,
)
_DRAWS = lazy(r"\b(?:draw|picture|poster|paint|image|banner|illustration)\b|(?<![а-яё])(?:нарису|картинк|афиш|плакат|постер|рисун)", re.IGNORECASE)
_SAID = {
    "ru": ("{lead}", "нарисуй {sheet} {of} {topic}", "напиши пост {about} {topic} для {place}"), "en": ("{lead}", "draw a {sheet} for {topic}", "write a caption about {topic} for {place}"),
    "th": ("{lead}", "ทำ{sheet}{topic}", "เขียนแคปชั่นเรื่อง{topic} ลง{place}"),
}  # fmt: skip


def with_its_post(text: str) -> str:
    """The message, where a picture is to be drawn and "a post with it" to go out: that picture with the words for it."""
    match = _POST_WITH_IT.match(text) if len(text) <= _LONGEST else None
    if match is None or not _DRAWS.search(match["made"] or match["made_en"]):
        return text
    if match["en"]:
        return f"{match['made_en']}, write a caption for it and post it{match['rest_en']}"
    return f"{match['made']}, напиши подпись к {'нему' if match['ru'] in ('ним', 'этим') else 'ней'} и {match['out']} её{match['rest']}"


def up_to_a_post(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of all of them; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST:
        return None
    match, language = _CHAIN_RU.match(text), "ru"
    for pattern, other in ((_CHAIN_EN, "en"), (_CHAIN_TH, "th")):
        match, language = (match, language) if match else (pattern.match(text), other)
    if match is None or not (match["post"] or match["word"].lower() in _UNNAMED):
        return None
    place = match["place"] or match.groupdict().get("place2") or ""
    if match["post"] and not place:
        return None
    return _all_of_it(match, place, language, request, again)


def _all_of_it(match: re.Match[str], place: str, language: str, request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    told = {**match.groupdict(), "place": f" {place}" if language == "th" and place.isascii() else place, "about": "о" if match["of"] in ("о", "об") else "про"}
    of = {"about": "about", "про": "про", "о": "о", "об": "об"}.get(match["of"] or "", "для")
    wishes = [said.format(**{**told, "of": of}) for said in _SAID[language]]
    if match["word"].lower() in _UNNAMED:
        wishes[0] = ""
    plans = [again(replace(request, text=wish)) for wish in (wishes if match["post"] else wishes[:2]) if wish]
    if any(plan.question or not plan.steps for plan in plans):
        return None
    steps = list[Step]()
    for plan in plans:
        taken = {step.id for step in steps}
        names = {step.id: f"{step.id}-2" for step in plan.steps if step.id in taken}
        steps += [step.model_copy(update={"id": names.get(step.id, step.id), "args": renamed(step.args, names)}) for step in plan.steps]
    whole = Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)
    return whole if wishes[0] else noted_without(whole, match["lead"].strip(), detect(request.text, request.language))
