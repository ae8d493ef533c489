# ruff: noqa: E501 - patterns read better unbroken
"""The newest of the person's files, so many of a kind: "can i see the latest 4 clips", «покажи 5 последних песен», "ขอดูไฟล์เพลง 5 อันล่าสุด"."""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.one_step import planned
from agent.local.lexicon import lexicon
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_SEARCH = "asset.search"
_KIND = r"(?:videos?|clips?|films?|reels?|shorts?|pictures?|pics?|images?|photos?|posters?|songs?|tracks?|tunes?|sounds?|audio|files?|scripts?|texts?|documents?|docs?)"
_KIND_RU = r"(?:видео|видос[а-яё]*|ролик[а-яё]*|клип[а-яё]*|картин[а-яё]+|фот[а-яё]+|изображени[а-яё]+|песен|песн[а-яё]+|трек[а-яё]*|музык[а-яё]+|файл[а-яё]*|сценари[а-яё]+|текст[а-яё]*|документ[а-яё]*)"
_KIND_TH = r"(?:ไฟล์)?(?:คลิป|วิดีโอ|วีดีโอ|รูป(?:ภาพ)?|ภาพ|เพลง|เสียง|ไฟล์|สคริปต์|เอกสาร)"
_KIND_OF = (
    ("audio", lazy(r"tracks?|tunes?|songs?")),
    ("video", lazy(r"видео|видос|ролик|клип")), ("image", lazy(r"картин|фот|изображени")), ("audio", lazy(r"песен|песн|трек|музык")),
    ("text", lazy(r"сценари|текст")), ("document", lazy(r"документ")),
)  # fmt: skip
_N = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|два|две|две|три|четыре|пять|шесть|семь|восемь|девять|десять)"
_UNIT_TH = r"(?:อัน|ตัว|คลิป|เพลง|รูป|ไฟล์|ชิ้น|เรื่อง)"
_SOFT_TH = r"(?:ของ(?:ฉัน|ผม|เรา|หนู)|หน่อย|ที|ให้|ด้วย|นะ|น้า|ครับ|ค่ะ|(?<!โย)คะ|จ้า|\s)*"
_LATEST = lazy(
    rf"\W*(?:(?:hey|so|ok|please|now)[\s,]+)*(?:can i (?:see|have a look at|look at)|let me see|(?:can you )?(?:show|list|pull up|display)(?: me)?|what are)\s+(?:all )?(?:my |the |our )?(?:(?P<n>{_N})\s+(?:last|latest|newest|most recent)|(?:last|latest|newest|most recent)(?:\s+(?P<n2>{_N}))?)\s+(?P<kind>{_KIND})(?:\s+files?)?(?: (?:please|pls|i made|of mine))*\W*"
    rf"|\W*(?:(?:my|the|our)\s+)?(?:last|latest|newest|most recent)\s+(?P<n9>{_N})\s+(?P<kind5>{_KIND})(?:\s+files?)?(?: (?:please|pls|plz|i made|of mine|thanks))*\W*"
    rf"|\W*(?:(?:а|ну|и|пожалуйста)[\s,]+)*(?:покажи|выведи|открой|дай(?: посмотреть| глянуть| взглянуть)?|хочу (?:посмотреть|увидеть)|какие)(?:те)?\s+(?:мне |на )?(?:мои |наши |все )?(?:(?P<n3>{_N})\s+)?(?:мои[а-яё]* )?(?:последн[а-яё]+|нов(?:ые|ых|ейш[а-яё]+)|свеж[а-яё]+)\s+(?:(?P<n4>{_N})\s+)?(?:мои |моих )?(?P<kind2>{_KIND_RU})(?:[\s,]+(?:штук[аи]?\s+)?(?P<n5>{_N})?(?:\s?штук[аи]?)?)?(?:\s+пожалуйста)?\W*"
    rf"|\s*(?:ช่วย)?(?:ขอ)?(?:ดู|โชว์|แสดง|เปิด(?:ดู)?|เรียกดู)?\s?(?P<kind3>{_KIND_TH})\s?(?:(?P<n6>\d{{1,2}})\s?{_UNIT_TH}\s?(?:ล่าสุด|หลังสุด|ใหม่สุด)|(?:ล่าสุด|ใหม่สุด)\s?(?:(?P<n7>\d{{1,2}})\s?{_UNIT_TH}?)){_SOFT_TH}"
    rf"|\s*มี(?P<kind4>{_KIND_TH})อะไรบ้าง\s*(?:เอา|ขอ)\s?(?P<n8>\d{{1,2}})\s?{_UNIT_TH}\s?(?:ล่าสุด|หลังสุด){_SOFT_TH}",
    re.IGNORECASE,
)


def latest_files(request: Request, index: Matcher) -> Plan | None:
    """The plan that shows them; None for any other message."""
    ability = index.whole(_SEARCH)
    text = normalise(request.text)
    match = _LATEST.fullmatch(text) if ability and not (request.question or request.attachments) else None
    if ability is None or match is None:
        return None
    said = {key.rstrip("23456789"): value for key, value in match.groupdict().items() if value}
    kind = next((name for name, words in _KIND_OF if words.match(said["kind"].lower())), None)
    kind = kind or next((hit.value for hit in slots.find(said["kind"], ability.slots["kind"]) if hit.strength >= 0.5), None)
    many = said.get("n", "")
    number = int(many) if many.isdigit() else int(lexicon().numbers.get(many.lower(), 0))
    return planned(ability, {**({"kind": kind} if kind else {}), **({"limit": number} if number else {})}, detect(text, request.language))
