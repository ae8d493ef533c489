# ruff: noqa: E501 - patterns read better unbroken
"""Sound that is there already, put into a clip: music that was just made ("put it in the clip you made", «вставь её в ролик», "ใส่ลงคลิปที่ทำเมื่อกี้"), or
some time ago, which is looked for first ("put yesterday's song under this clip"). A voice is not: what is to be said is spoken, and the rest said to
be left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.left_out import said_without
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step

_FIELDS = {"video", "music"}
_INTO = lazy(
    r"(?:(?:now|and|then|please|ok(?:ay)?|great|nice|perfect|can you|could you)[\s,!.]+)*(?:put|add|use|stick|lay|drop|insert|set)\s+(?:it|(?:this|that|the)(?: (?:new )?(?:music|song|track|tune|beat|one))?)(?: (?:you|we|i) (?:just )?made)?\s+(?:in|into|to|on|onto|under|over|for|behind)\s+(?:the|my|that|this|our)\s+(?:(?:last|previous|earlier|first|soap|other) )?(?:video|clip|film|short|reel)(?: (?:(?:that )?(?:you|we|i) (?:just )?made|from (?:before|earlier|just now)|before|earlier|just now|please|too))*\W*"
    r"|(?:(?:now|and|then|please|ok(?:ay)?|great|nice|perfect|can you|could you)[\s,!.]+)*(?:put|add|use|stick|lay|drop|set)\s+(?:this|that|the)(?: same| new)? (?:music|song|track|tune|melody|beat)(?: (?:you|we|i) (?:just )?made)?\s+(?:in|into|to|on|onto|under|over|for|behind|with)\s+(?:it|this|that)(?: (?:please|too))*\W*"
    r"|(?:(?:а|и|теперь|тогда|пожалуйста|отлично|супер|можешь|можно)[\s,!.]+)*(?:положи|наложи|вставь|добавь|поставь|подложи|используй)(?:те)?\s+(?:(?:в|на|под|к|для)\s+(?:него|это|это видео|этот ролик|ролик|видео|клип|фильм)\s+|туда\s+)(?:ту|эту|тот|этот)(?: же)? (?:музыку|песню|мелодию|трек|бит)(?:\s+пожалуйста)?\W*"
    r"|(?:(?:а|и|теперь|тогда|пожалуйста|отлично|супер|можешь|можно)[\s,!.]+)*(?:положи|наложи|вставь|добавь|поставь|подложи|используй)(?:те)?\s+(?:ту|эту|тот|этот)(?: же)? (?:музыку|песню|мелодию|трек|бит)\s+(?:(?:в|на|под|к|для)\s+(?:него|неё|нее|нему|это)|туда)(?:\s+пожалуйста)?\W*"
    r"|(?:แล้ว|ก็|งั้น|ช่วย|โอเค|ขอ|\s)*(?:เอา|ใช้|ใส่)เพลง(?:นี้|นั้น|เมื่อกี้)\s?(?:ไป|มา)?(?:ใส่|ใช้|ประกอบ)?(?:กับ|ใน|ให้|ลง)?(?:มัน|คลิปนั้น|คลิปนี้|วิดีโอนั้น|วิดีโอนี้)(?:ด้วย|หน่อย|ให้|ที|เลย|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*"
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


_SONG_EN, _SONG_RU = r"(?:song|music|track|tune|beat|jingle)", r"(?:песн[юя]|музык[уа]|трек|мелоди[юя]|бит|джингл)"
_MADE_BEFORE = lazy(
    rf"\b(?:put|add|use|lay|drop|stick|find)\s+(?:me )?(?:the |my |our |that )?(?:(?P<day>yesterday|today)'?s\s+)?(?P<what>(?:(?!(?:put|and|a|an|new|another)\b)[\w-]+\s+){{0,2}}?){_SONG_EN}(?P<made>\s+(?:that\s+)?(?:you|we|i)\s+(?:made|did|created|generated)(?:\s+(?:me|for me))?|\s+from(?= (?:yesterday|today|last|before|earlier)))?(?:\s+(?P<day2>yesterday|today|last \w+|before|earlier|the other day))?(?:\s+and\s+(?:put|add|use|lay)\s+it)?\s+(?:in|into|to|on|onto|under|over|for|behind)\s+(?:this|the|my|that|our)\s+(?:clip|video|film|reel)\b"
    rf"|(?<![а-яё])(?:положи|наложи|вставь|добавь|поставь|подложи|найди|возьми)(?:те)?\s+(?:(?P<day_ru>вчерашн|сегодняшн)[а-яё]+\s+)?(?P<what_ru>(?:(?!нов)[а-яё-]+\s+){{0,2}}?){_SONG_RU}(?P<made_ru>,?\s+котор[а-яё]+\s+(?:(?:ты|мы|я)\s+)?(?P<day2_ru>вчера|сегодня)?\s*(?:сделал|написал|создал|был)[аио]?)?(?:\s+и\s+(?:положи|наложи|вставь|добавь|поставь)(?:те)?(?: е[её]| его)?)?\s+(?:в|на|под|к)\s+(?:эт[оу]т?|этому|мой|моё|наш)?\s*(?:ролик|видео|клип|фильм)"
    r"|^(?:ช่วย|ขอ|หา|เอา|ใช้|\s)*เพลง(?P<th>(?:(?!ใส่|วาง|ประกอบ|ใหม่).){0,50}?)\s?(?:หา(?:ให้)?(?:หน่อย|ที|เจอ)?\s?)?(?:แล้ว(?:ก็)?)?\s?(?:เอา)?(?:ไป|มา)?(?:ใส่|วาง|ประกอบ)(?:ลง|ใน|ให้|กับ)*(?:คลิป|วิดีโอ|วีดีโอ)", re.IGNORECASE,
)
"""A song that was made some time ago, and the clip that it is to go under."""
_BEFORE_TH = lazy(r"(?P<day>เมื่อวาน(?:นี้)?|วันนี้)|(?:ที่|อัน)?(?:เรา|เธอ|คุณ)?(?:เคย)?(?:ทำ|แต่ง|สร้าง|เจน)(?:ไว้|ไป|ให้)*(?:แล้ว)?|(?:คราว|ครั้ง|วัน|เดือน|อาทิตย์)(?:ก่อน|ที่แล้ว)|ที่(?=ทำ|แต่ง|เคย)|อัน|หา(?:ให้)?(?:หน่อย|ที)?|ให้|หน่อย|นั้น|อะ|ๆ|\s")
_MADE_TH = lazy(r"เมื่อวาน|(?:ที่|เคย)(?:เคย)?(?:เรา|เธอ)?(?:ทำ|แต่ง|สร้าง)|(?:คราว|ครั้ง|วัน|เดือน|อาทิตย์)(?:ก่อน|ที่แล้ว)")
_SPEAKS_INTO = lazy(
    r"[\s,.;]*(?:\band\s+(?:then\s+)?(?:put|add|place|lay|use|drop)\s+(?:it|that|the (?:voice|audio))\s+(?:in|into|to|on|onto|over|under)\s+(?:this|the|my|that)\s+(?:clip|video|film|reel)"
    r"|(?<![а-яё])и\s+(?:потом\s+)?(?:вставь|наложи|положи|добавь|поставь)(?:те)?\s+(?:е[её]|его|это|голос)?\s*(?:в|на|поверх)\s+(?:этот |это |мой |мо[её] )?(?:клип|ролик|видео)[а-яё]*"
    r"|(?:แล้ว(?:ก็)?|และ|จากนั้น)\s?(?:ช่วย)?(?:เอา)?(?:ไป|มา)?(?:ใส่|วาง|แปะ|ทับ|พากย์)(?:เสียง)?(?:ลง|ไป|ไว้|ใน|ให้|กับ|ทับ)*(?:คลิป|วิดีโอ|วีดีโอ)(?:นี้|นั้น|ที่ส่ง(?:ไป)?)?)(?:ให้|หน่อย|ที|ด้วย|เลย|นะ|ครับ|ค่ะ|(?<!โย)คะ|please|пожалуйста|\s|[.!])*$", re.IGNORECASE,
)
"""What is said aloud is to go into a clip that was sent, which no tool does."""


def earlier_song_into_the_clip(request: Request, index: Matcher) -> Plan | None:
    """The plan that looks for a song of some time ago and puts it under the clip that was sent; None for any other message."""
    text, abilities = normalise(request.text), [ability for ability in index.abilities if ability.operation is None]
    puts = next((able for able in abilities if able.tool.input.model_fields.keys() >= _FIELDS), None)
    finds = next((able for able in abilities if able.tool.input.model_fields.keys() >= {"query", "kind"} and "audio" in able.tool.output_kinds().values()), None)
    kinds = [asset.actual_kind for asset in request.attachments]
    match = _MADE_BEFORE.search(text)
    if puts is None or finds is None or request.question or kinds != ["video"] or match is None:
        return None
    what = _what_song(match)
    if what is None:
        return None
    language = detect(text, request.language)
    sought = {"kind": "audio", **({"query": what} if what else {})}
    put = {"video": "$attachment.1", "music": "$search.audio"}
    titles = [wording.sentence([wording.part_title(able, args, "", language)]) for able, args in ((finds, sought), (puts, put))]
    steps = [Step(id="search", tool=finds.tool.name, title=titles[0], args=sought), Step(id=puts.name, tool=puts.tool.name, title=titles[1], args=put)]
    return Plan(goal="; ".join(titles), steps=steps)


def _what_song(match: re.Match[str]) -> str | None:
    """What the song is sought by, its day last; None where nothing says that it was made before."""
    if match["th"] is not None:
        if not _MADE_TH.search(match["th"]):
            return None
        day = next((found["day"] for found in _BEFORE_TH.finditer(match["th"]) if found["day"]), "")
        return f"{_BEFORE_TH.sub('', match['th']).strip()}{day}"
    day, made = match["day"] or match["day2"], match["made"] or match["made_ru"]
    day_ru = {"вчерашн": "вчера", "сегодняшн": "сегодня"}.get((match["day_ru"] or "").lower(), match["day2_ru"] or "")
    if not (day or made or day_ru):
        return None
    day = day if (day or "").lower() in ("yesterday", "today") else ""
    return f"{(match['what'] or match['what_ru'] or '').strip()} {day or day_ru}".strip()


_VOICE_TOO = lazy(
    r"^\W*(?:(?:and|also|plus|now|then)\s+)*(?:(?:put|add|lay|with)\s+)?(?:an?\s+|the\s+)?(?P<what>voice-?\s?over|narration|voice)(?:\s+(?:over|on|onto|to) (?:it|this|that|the (?:clip|video)))?(?P<how>(?:\s+(?:in|by|with) [^\":]{2,30})?)\s*(?:saying|that says)?\s*[:,-]?\s*(?P<words>\"[^\"]+\")(?P<rest>[^\"]{0,40})$"
    r"|^\W*(?:(?:и|а|ещё|еще|теперь|плюс)\s+)*(?:(?:наложи|добавь|поставь|сделай|запиши)(?:те)?\s+)?(?P<what_ru>озвучку|закадр(?:овый голос)?|голос за кадром|голос)(?P<how_ru>(?:\s+(?:на|женск|мужск)[^\":]{2,30})?)\s*[:,—-]?\s*(?P<words_ru>\"[^\"]+\")(?P<rest_ru>[^\"]{0,40})$"
    r"|^\s*(?:แล้วก็|แล้ว|และ|ขอ|ช่วย)*(?:ใส่|เพิ่ม|เอา|ขอ)?(?P<what_th>เสียงพากย์|เสียงบรรยาย)(?P<how_th>(?:ผู้หญิง|ผู้ชาย|ภาษา\S{2,10})?)(?:ว่า|:)?\s*(?P<words_th>\"[^\"]+\")(?P<rest_th>[^\"]{0,30})$",
    re.IGNORECASE,
)
"""A voice over the clip that was just worked on, and its words."""
_SAY = {"": "say {words}{how}{rest}", "_ru": "скажи {words}{how}{rest}", "_th": "อ่านว่า {words} เสียง{how}{rest}"}


def _voice_too(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the words read aloud, which nobody lays over the clip that was just worked on."""
    text = normalise(request.text)
    newest = request.earlier[0].steps[-1] if request.earlier and request.earlier[0].steps and not request.attachments else None
    match = _VOICE_TOO.match(text) if newest and newest.tool in _CLIP_WORK else None
    if match is None:
        return None
    key = next(key for key in _SAY if match[f"words{key}"])
    said = _SAY[key].format(words=match[f"words{key}"], how=match[f"how{key}"], rest=match[f"rest{key}"])
    plan = again(replace(request, text=said if match[f"how{key}"] or key != "_th" else f"อ่านว่า {match['words_th']}{match['rest_th']}", earlier=(), recent=(), history=()))
    if [step.tool for step in plan.steps] != ["voice.speak"] or plan.question:
        return None
    over = {"": "laid over the clip", "_ru": "поверх ролика", "_th": "ทับบนคลิป"}[key]
    return said_without(plan, over, detect(text, request.language))


_CLIP_WORK = ("video.edit", "video.effect", "video.logo", "video.music")


def spoken_into_the_clip(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of what is said aloud, with its way into the clip said to be left out; None for any other message."""
    if request.question is None and (voice := _voice_too(request, again)):
        return voice
    text = normalise(request.text)
    tail = _SPEAKS_INTO.search(text)
    if request.question or tail is None or [asset.actual_kind for asset in request.attachments] != ["video"]:
        return None
    plan = again(replace(request, text=text[: tail.start()].rstrip()))
    speaks = len(plan.steps) == 1 and plan.steps[0].tool.startswith("voice.")
    if not speaks:
        return None
    step = plan.steps[0]
    part = phrase("without", detect(text, request.language), part=tail[0].strip(" ,.;"))
    return plan.model_copy(update={"steps": [step.model_copy(update={"title": f"{step.title} ({part})"})]})
