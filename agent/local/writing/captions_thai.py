# ruff: noqa: E501 - patterns read better unbroken
"""A wish for a caption as Thai is typed, whose pieces stand apart: "คิดแคปชั่นสบู่มะขามให้หน่อย เอาน่ารักๆ ลงเฟส". What it is about is told in quotes, and
with it where it goes, how long and in which language; a tone, and what else the words can not be asked for, are said to be left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.announcing.facts import SIGNAL
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.left_out import said_without
from agent.local.words import normalise
from agent.local.writing.told_thai import facts_apart, in_thai, set_apart, tags_apart, wish_first, without_this
from agent.patterns import lazy
from tools.plan import Plan

_POLITE = r"(?:ให้ที|ให้|หน่อย|ด้วย|ที|นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|ค่า|(?<!เ)จ้า|จ้ะ|สิ|มา|สักอัน|อันนึง)"
_NOUN = r"(?:แคปชั่น|แคปชัน|แคปชั้น|แคป(?=สบู่|สั้น|ว่า|โพสต์?|รูป|คลิป|\s)|แฮชแท็[กค])"
_HEAD = lazy(
    rf"^(?:ช่วย|ขอ|อยากได้|คิด|เขียน|แต่ง|ทำ|เอา|หน่อย|\s)*(?:(?P<n>\d{{1,2}}|สอง|สาม|สี่|ห้า)\s?)?(?P<noun>{_NOUN}(?:\s?(?:กับ|และ|พร้อม|แล้วก็|\+)\s?{_NOUN})?)(?P<only>อย่างเดียว|เท่านั้น|ล้วนๆ?)?(?:\s?(?P<n2>\d{{1,2}}|สอง|สาม|สี่|ห้า)\s?(?:แคปชั่น|แบบ|อัน|เวอร์ชัน))?(?P<rest>.*)$"
)
_LEADS = lazy(r"^(?:(?:ให้|สำหรับ|ของ)?(?:รูป|ภาพ|คลิป|วิดีโอ|โพสต์?)?(?:เรื่อง|เกี่ยวกับ)|(?:ให้|สำหรับ|ของ)(?:รูป|ภาพ|คลิป|วิดีโอ|โพสต์?)?|(?:รูป|คลิป|วิดีโอ)(?=\S)|(?:for|about)\s)\s?", re.IGNORECASE)
_PLACE = lazy(
    rf"^(?:ไว้|เอา(?:ไว้)?|จะ|ใช้|สำหรับ|เพื่อ)*(?:ลง|ใน|โพสต์?(?:ลง)?|สำหรับ|ที่)\s?(?P<place>(?:tik\s?tok|reels?|ig|instagram|youtube|facebook|fb|telegram|ติ๊ก\S{{1,5}}|ไอจี|อินสตา\S*|ยูทู[บป]|เฟซ\S*|เฟส\S*|เพจ|เทเลแกรม)(?:\s?(?:และ|กับ|,)\s?(?:tik\s?tok|ig|instagram|youtube|facebook|fb|telegram|ติ๊ก\S{{1,5}}|ไอจี|อินสตา\S*|ยูทู[บป]|เฟซ\S*|เฟส\S*))*?)(?:{_POLITE})*$",
    re.IGNORECASE,
)
_LENGTH = lazy(rf"^(?:(?:ขอ|เอา|ให้|แบบ)*)(?P<long>สั้น|ยาว)(?:ๆ|หน่อย|กระชับ)*(?:{_POLITE})*$")
_LANGUAGE = lazy(rf"^(?:(?:ขอ|เอา)?(?:เป็น|แบบ)?)?(?P<tongue>ภาษา(?:อังกฤษ|ไทย|รัสเซีย|จีน|ญี่ปุ่น|เกาหลี))(?:{_POLITE})*")
_TONE = lazy(rf"^(?:(?:ขอ|เอา|ให้)(?:แบบ|แนว|โทน|สไตล์|ดู)?|แบบ|แนว|โทน|สไตล์)(?P<tone>[\u0e00-\u0e7f]+ๆ|(?:ดู|มี)?(?:น่ารัก|ตลก|ฮา|ขำ|กวน|อบอุ่น|หรู|พรีเมียม|ทางการ|เป็นกันเอง|จริงจัง|มืออาชีพ|สนุก|ซึ้ง|เศร้า|โรแมนติก|วัยรุ่น|มินิมอล|อ้อน|ขายของ)[\u0e00-\u0e7f]{{0,8}}?)(?:{_POLITE})*$|^(?P<doubled>[\u0e00-\u0e7f]{{2,14}}ๆ)(?:{_POLITE})*$")
_NOT = lazy(r"^(?:ไม่ต้อง|ไม่เอา|ไม่ใส่|งด)\S+$")
_PURPOSE = lazy(r"^\S{1,20}จะได้\S+$|^(?:เพื่อ)?ให้(?:ฝรั่ง|ลูกค้า|คน\S{0,6})\S*(?:อ่าน|เห็น|เข้าใจ)\S*$")
_ENDS = lazy(rf"(?:\s?{_POLITE})+$")
_OTHER = lazy(r"^(?:แล้ว|จากนั้น|พร้อม|ทำ(?!จาก)|วาด|สร้าง|ตัด|ใส่|ตั้งเวลา|โพสต์(?!ลง)|ส่ง|บอก)|[\"“”«»]|ว่า\s|ว่า$|นี้|มัน(?:$|\s)|อันแรก|อันที่|อย่างละ|แต่ละ")
"""Begins another wish, or speaks of more than one caption."""
_MANY = lazy(r"\d\s?(?:แคป|แบบ|อัน|เวอร์ชัน|ชื่อ|โพส)|(?:สอง|สาม|สี่|ห้า|หลาย)\s?(?:แคป|แบบ|อัน)")
_MANNER = lazy(r"(?:[\u0e00-\u0e7f]{2,12}ๆ\s?)+(?:(?:กับ|และ|พร้อม)\s?แฮชแท็[กค])?")
"""How the words are to be, and nothing that they are about: "เท่ๆ กับแฮชแท็ก"."""
_MOST = 200  # characters


def caption_of(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of such a wish; None for any other message, and where nothing stands apart in it."""
    said = wish_first(in_thai(normalise(request.text)))
    if len(said) > _MOST or request.question or not _HEAD.match(said):
        return None
    text = without_this(said) if request.attachments else said
    if request.attachments and text == said:
        return None
    text, facts = facts_apart(set_apart(text))
    text, tags = tags_apart(text)
    head = _HEAD.match(text)
    if head is None or _MANY.search(head["rest"]) or any(_OTHER.search(piece) for piece in text.split()[1:]) or _OTHER.search(head["rest"]):
        return None
    if SIGNAL.search(head["rest"]) or times.read(head["rest"]).spans:
        return None
    topic, told, left = _parted(head)
    many = head["n"] or head["n2"] or ""
    if not topic or not (told or left or facts or head["n"] or tags or request.attachments) or (request.attachments and _MANNER.fullmatch(topic)):
        return None
    noun = "แคปชั่น" if head["noun"].startswith("แคป") and "แฮช" not in head["noun"] else re.sub(r"\s", "", head["noun"])
    plan = again(replace(request, text=f'เขียน{noun}เรื่อง "{topic}" {" ".join(told)}'.strip(), attachments=[]))
    if len(plan.steps) != 1 or plan.steps[0].args.get("topic") != topic:
        return None
    plan = _with(plan, hashtags=tags) if tags else plan
    plan = _so_many(plan, many, topic, request, again) if many else plan
    plan = _with(plan, details=facts) if facts else plan
    language = detect(text, request.language)
    return said_without(plan, ", ".join(left), language) if left else plan


def _with(plan: Plan, **told: list[str] | int) -> Plan:
    """The plan, each of whose steps is told that too."""
    steps = [step.model_copy(update={"args": {**step.args, **told}}) for step in plan.steps]
    return plan.model_copy(update={"steps": steps})


_NAMES = {"facebook": r"เฟ[ซส]|เพจ|fb|face", "instagram": r"ไอจี|อินสตา|ig|insta|reel", "tiktok": r"ติ๊ก|tik", "youtube": r"ยูทู|youtube", "telegram": r"เทเล|telegram"}


def _named(place: str) -> str:
    return next((name for name, said in _NAMES.items() if re.match(said, place, re.IGNORECASE)), place)


def _so_many(plan: Plan, many: str, topic: str, request: Request, again: Callable[[Request], Plan]) -> Plan:
    """As many of them, each with what the one is told."""
    several = again(replace(request, text=f"ขอแคปชั่น {many} แบบเรื่อง{topic}"))
    one = plan.steps[0]
    if len(several.steps) < 2 or any(step.tool != one.tool or step.args.get("topic") != topic for step in several.steps):
        return plan
    return several.model_copy(update={"steps": [step.model_copy(update={"args": {**step.args, **one.args}}) for step in several.steps]})


def _values(piece: str) -> list[str]:
    """Where it goes, how long it is or in which language, as the examples say it; empty where a piece says none of these."""
    if place := _PLACE.match(piece):
        return [f"ลง {_named(name)}" for name in re.split(r"\s?(?:และ|กับ|,)\s?", place["place"])]
    if length := _LENGTH.match(piece):
        return [f"แบบ{length['long']}ๆ"]
    tongue = _LANGUAGE.fullmatch(piece)
    return [tongue["tongue"]] if tongue else []


def _parted(head: re.Match[str]) -> tuple[str, list[str], list[str]]:
    """What it is about, what is told beside that as the tools' examples say it, and what is left out."""
    topic, told, left = list[str](), list[str](), list[str]()
    rest = head["rest"].strip()
    if tongue := _LANGUAGE.match(rest):
        told.append(tongue["tongue"])
        rest = rest[tongue.end() :]
    rest = re.sub(r"(?<!\S)(ลง|ใน|สำหรับ)\s(?=[A-Za-zก-ฮเแโใไ])", r"\1", rest)  # "ลง tiktok" is one piece
    for at, piece in enumerate(_LEADS.sub("", re.sub(rf"^(?:{_POLITE})+(?=\s|$)", "", rest).strip()).split()):
        if values := _values(piece):
            told += values
        elif _PURPOSE.match(piece):
            continue
        elif _NOT.match(piece):
            left.append(piece)
        elif at and (tone := _TONE.match(piece)):
            left.append(tone["tone"] or tone["doubled"])
        elif plain := _ENDS.sub("", piece if topic else _LEADS.sub("", piece)):
            topic.append(plain)
    if head["only"]:
        left = [f"{head['noun']}{head['only']}"]
    return " ".join(topic).strip(" ,"), told, left
