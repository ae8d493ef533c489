# ruff: noqa: E501 - patterns read better unbroken
"""Music that was just made, put into a clip that is there already: "put it in the clip you made", «вставь её в ролик», "ใส่ลงคลิปที่ทำเมื่อกี้"."""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.phrases import phrase
from tools.plan import Plan, Step

_FIELDS = {"video", "music"}
_INTO = re.compile(
    r"(?:(?:now|and|then|please|ok(?:ay)?|great|nice|perfect|can you|could you)[\s,!.]+)*(?:put|add|use|stick|lay|drop|insert|set)\s+(?:it|(?:this|that|the)(?: (?:new )?(?:music|song|track|tune|beat|one))?)(?: (?:you|we|i) (?:just )?made)?\s+(?:in|into|to|on|onto|under|over|for|behind)\s+(?:the|my|that|this|our)\s+(?:(?:last|previous|earlier|first|soap|other) )?(?:video|clip|film|short|reel)(?: (?:(?:that )?(?:you|we|i) (?:just )?made|from (?:before|earlier|just now)|before|earlier|just now|please|too))*\W*"
    r"|(?:(?:а|и|теперь|тогда|пожалуйста|отлично|супер|можешь|можно)[\s,!.]+)*(?:положи|наложи|вставь|вставить|добавь|добавить|поставь|подложи|используй)(?:те)?\s+(?:е[её]|его|это|эт[уо]т?|эту (?:музыку|песню|мелодию)|этот (?:трек|бит)|эту музыку)\s+(?:в|на|под|к|для)\s+(?:(?:это|тот|этот|то|наш[еу]?|последн[а-яё]+|прошл[а-яё]+|мой|моё)\s+)?(?:видео|клип[ау]?|ролик[ау]?|фильм[ау]?|рилс[ау]?)(?:\s+(?:котор[а-яё]+ (?:ты |мы )?(?:только что )?(?:сделал[аи]?|был[ао]?)|только что|пожалуйста|тоже))*\W*"
    r"|(?:แล้ว|ก็|งั้น|ช่วย|โอเค|ขอ|\s)*(?:เอา(?:เพลง)?(?:นี้|อันนี้|นั้น|ที่ทำ)?(?:ไป|มา)?\s?)?(?:ใส่|วาง|ซ้อน|ประกอบ)(?:เพลงนี้|เพลง|อันนี้|มัน)?\s?(?:เข้าไป|เข้า|ลงไป|ไว้)?(?:ลง|ใน|ให้|กับ)+(?:คลิป|วิดีโอ|วีดีโอ|หนัง|รีล)(?:ที่ทำ(?:ไว้|ไป)?|ที่แล้ว|ที่ส่ง(?:ไป)?|อันเดิม|เดิม|ล่าสุด|นั้น|นี้|เมื่อกี้|เมื่อกี๊|ตะกี้|ก่อนหน้า(?:นี้)?|เมื่อวาน|ด้วย|หน่อย|ให้|ที|เลย|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*\W*",
    re.IGNORECASE,
)


def into_the_clip(request: Request, index: Matcher) -> Plan | None:
    """The plan that puts the newest music under the newest clip, or the question which clip; None for any other message."""
    able = next((a for a in index.abilities if a.operation is None and a.tool.input.model_fields.keys() >= _FIELDS), None)
    made = {step.tool for plan in request.earlier for step in plan.steps}
    sounds = {a.tool.name for a in index.abilities if a.tool.domain == "music" and "audio" in a.tool.output_kinds().values()}
    text = normalise(request.text)
    if able is None or request.question or not made & sounds or not _INTO.fullmatch(text):
        return None
    language = detect(text, request.language)
    at_hand = [*request.attachments, *request.recent]
    music = next((asset for asset in at_hand if asset.actual_kind == "audio"), None)
    video = next((asset for asset in at_hand if asset.actual_kind == "video"), None)
    if music is None:
        return None
    if video is None:
        return Plan(question=phrase("ask_asset", language, kind=wording.kind_word("video", language)))
    args = {"video": video.ref, "music": music.ref}
    title = wording.sentence([wording.part_title(able, args, text, language)])
    return Plan(goal=title, steps=[Step(id=able.name, tool=able.tool.name, title=title, args=args)])
