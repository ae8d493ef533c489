# ruff: noqa: E501 - patterns read better unbroken
"""Questions that a look at one file answers, several in one breath too: "how many mins is this and is it HD or not", «для шортса не длинновато?»."""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.one_step import planned
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_HI = r"(?:(?:hey|so|and|ok|also|hi|wait|can you tell me|tell me|а|и|ну|слушай|скажи|подскажи)(?![\wа-яё])[\s,]*)*"
_IT = r"(?:it|this|that|the (?:clip|video|file|picture|song)|this (?:one|clip|video|file|picture|song)|my (?:clip|video|file))"
_HD = r"(?:full ?)?(?:hd|4k|8k|1080p?|720p?|2160p?|uhd)"
_PIECE = lazy(
    rf"{_HI}(?:how (?:long|big|large|heavy|loud)|how many (?:mins?|minutes|secs?|seconds|mb|megabytes))(?:(?: is| does| are)? {_IT}(?: run| last| in)?)?|{_HI}(?:is {_IT} (?:in |really |even )*{_HD}(?: quality)?(?: or not| or what)?|what(?:'s| is)? (?:the )?(?:resolution|quality|format|size|length)(?: is {_IT}| of {_IT}| is it)?)"
    rf"|{_HI}(?:сколько (?:тут |здесь |там |он[оа]? |в н[её]м |это )*(?:минут|секунд|времени|весит|длится|мегабайт|мб)(?: (?:тут|здесь|там|он[оа]?|в н[её]м))?(?: (?:это )?видео| ролик| клип| файл)?|(?:он[оа]? |это |там |ролик |видео )*(?:в |реально )*(?:{_HD}|фулл? ?эйч ?ди|хд)(?: качеств[ео])?(?: или (?:нет|не))?|как(?:ое|ой|ая) (?:там |тут |у него |у неё |у видео )*(?:разрешение|качество|формат|длина|размер))"
    rf"|(?:คลิป|วิดีโอ|ไฟล์|อัน)?(?:นี้)?\s?(?:ยาว)?กี่(?:นาที|วินาที|วิ)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|อะ)*|(?:แล้ว)?(?:คลิป|วิดีโอ|ไฟล์|อัน)?(?:นี้)?\s?(?:ความ)?(?:ชัด|คมชัด|เป็น|คุณภาพ|ละเอียด)?(?:ระดับ|แบบ|เป็น)?\s?{_HD}\s?(?:ไหม|มั้ย|ปะ|ป่าว|หรือเปล่า|รึเปล่า|หรือยัง)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*",
    re.IGNORECASE,
)
_JOINT = lazy(r"\s*[,;.?!]+\s*(?:(?:and|и|а)\s+)?|\s+(?:and|и|а)\s+|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])", re.IGNORECASE)
_FITS = lazy(
    rf"{_HI}(?:(?:is|isn'?t|isnt) {_IT} )?(?:not )?(?:a (?:bit|little) |maybe )*too (?:long|short|big|wide) (?:for|to go on) .{{2,24}}|{_HI}(?:не )?(?:слишком |это )?(?:длинн|долг|коротк|великоват)[а-яё]* (?:ли )?(?:он[оа]? )?для .{{2,24}}|{_HI}для .{{2,24}}? (?:не |это |он[оа]? )*(?:слишком )?(?:длинн|долг|коротк|великоват)[а-яё]*"
    r"|(?:คลิป(?:นี้)?|อันนี้|มัน)?(?:ยาว|สั้น)(?:ไป|เกินไป)?(?:สำหรับ|ถ้าลง).{2,24}?(?:ไหม|มั้ย|ปะ|ป่าว|หรือเปล่า)",
    re.IGNORECASE,
)
"""Whether it is too long for a place."""
_ASKS = lazy(r"\?\s*$|^\W*(?:is|isn'?t)\b|(?<![а-яё])(?:не|ли)(?![а-яё])|ไหม|มั้ย|ปะ|ป่าว|เปล่า", re.IGNORECASE)
_LONGEST = 140


def looked_at(request: Request, index: Matcher) -> Plan | None:
    """The plan that looks at the one file such a message asks about; None for any other."""
    ability = next((ability for ability in index.abilities if ability.operation is None and "suits" in ability.tool.input.model_fields), None)
    files = [f"$attachment.{number}" for number, _ in enumerate(request.attachments, 1)] or [one.ref for one in request.recent][:1]
    text = normalise(request.text).strip()
    if ability is None or request.question or len(files) != 1 or len(text) > _LONGEST:
        return None
    bare = re.sub(r"[\s?!.]+$", "", text)
    suits = next((hit.value for hit in slots.find(bare, ability.slots["suits"]) if hit.strength >= 0.5), None) if _FITS.fullmatch(bare) and _ASKS.search(text) else None
    pieces = [piece for piece in _JOINT.split(bare) if piece]
    if not suits and not (re.search(r"\w\W+\w", bare) and pieces and all(_PIECE.fullmatch(piece) for piece in pieces)):
        return None
    return planned(ability, {"asset": files[0], **({"suits": suits} if suits else {})}, detect(text, request.language))
