# ruff: noqa: E501 - patterns read better unbroken
"""The cover of a clip that was sent: "make a thumbnail for it", «сделай обложку для ролика», "ทำปกคลิปให้หน่อย". It is a picture of the clip, and no film."""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.one_step import planned
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

FRAME = "video.frame"
_COVER = lazy(
    r"\W*(?:(?:please|can you|could you|now|and|i|we|ok|hey)\s+)*(?:make|create|do|get|grab|give|need|want|pick)\s+(?:me\s+|us\s+)?(?:an?\s+|the\s+|some\s+)?(?:nice\s+|good\s+)?(?:cover|thumbnail|thumb|preview|cover (?:image|picture|photo|frame))(?:\s+(?:for|of|from|to|out of)\s+(?:it|this|that|(?:the|this|my|our)\s+(?:clip|video|reel|vid|film|short)))?(?:\s+please)?\W*"
    r"|\W*(?:(?:пожалуйста|а|и|теперь|можешь)\s+)*(?:сделай|создай|нужна|нужно|хочу|дай|подбери)(?:те)?\s+(?:мне\s+|нам\s+)?(?:обложку|превью|превьюшку|миниатюру|заставку|обложка)(?:\s+(?:для|к|на|из|с)\s+(?:него|этого|это|(?:этого\s+|этому\s+|моего\s+)?(?:ролик[а-яё]*|видео|видоса?|клип[а-яё]*|рилс[а-яё]*)))?(?:\s+пожалуйста)?\W*"
    r"|\s*(?:ช่วย|ขอ|รบกวน|อยากได้)*\s?(?:ทำ|สร้าง|เลือก)?(?:รูป|ภาพ)?(?:หน้า)?ปก(?:คลิป|วิดีโอ|วีดีโอ|รีล)?(?:ให้|จาก|ของ|สำหรับ)*(?:คลิป|วิดีโอ|วีดีโอ|รีล)?(?:นี้|อันนี้)?(?:ให้|หน่อย|ที|ด้วย|นะ|ค่ะ|(?<!โย)คะ|ครับ|คับ|(?<!เ)จ้า|\s)*", re.IGNORECASE,
)


def cover_of_clip(request: Request, index: Matcher) -> Plan | None:
    """The plan of a still of the one clip that was sent; None for any other message."""
    ability = next((ability for ability in index.abilities if ability.tool.name == FRAME), None)
    sent = [asset.actual_kind for asset in request.attachments]
    if ability is None or request.question or sent != ["video"] or not _COVER.fullmatch(normalise(request.text)):
        return None
    return planned(ability, {"video": "$attachment.1"}, detect(request.text, request.language))
