# ruff: noqa: E501 - patterns read better unbroken
"""What is said where a change of what was made cannot be made, or is not told: it offers what can be changed of just that. A picture in watercolour is
none that is drawn here; one that should be "nicer" is asked about, as a film is.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_MANNER_EN = r"(?:water ?-?colou?rs?|aquarelle|oils?(?: paint(?:ing)?)?|acrylics?|gouache|anime|manga|comics?(?: book)?|pencil(?: (?:sketch|drawing))?|(?:pencil )?sketch|charcoal|ink(?: drawing)?|line art|pixel art|pop art|3d(?: render)?|low poly|ghibli|disney|pixar|van gogh|picasso|impressionis[mt]|cubis[mt]|cartoon|graffiti|mosaic|stained glass|photo ?realis(?:m|tic)|realistic)"
_MANNER_RU = r"(?:акварел[а-яё]*|масл(?:ом|ян[а-яё]+ (?:живопис[а-яё]+|краск[а-яё]+)|а)|гуаш[а-яё]*|аниме|манг[иа]|комикс[а-яё]*|карандаш[а-яё]*(?: (?:рисун[а-яё]+|набросок|эскиз))?|набросок|наброск[а-яё]+|эскиз[а-яё]*|угл[её]м|тушью|поп-?арт[а-яё]*|3d|3д|пиксел[а-яё]*(?:[ -]арт[а-яё]*)?|дисне[а-яё]+|пиксар[а-яё]*|гибли|ван гог[а-яё]*|импрессионизм[а-яё]*|мультик[а-яё]*|мультяш[а-яё]+|граффити|мозаик[а-яё]*|витраж[а-яё]*|фотореалист[а-яё]+|реалистичн[а-яё]+)"
_MANNER_TH = r"(?:สีน้ำ(?!ตาล|เงิน|มัน)|สีน้ำมัน|สีไม้|อนิเมะ|อะนิเมะ|มังงะ|การ์ตูน|คอมิก|ภาพสเก็ตช์|สเก็ต(?:ช์)?|ดินสอ|พู่กัน|ป๊อปอาร์ต|พิกเซล(?:อาร์ต)?|3d|สามมิติ|จิบลิ|ดิสนีย์|เหมือนจริง|สมจริง|กราฟฟิตี้)"
_IN_MANNER = (
    lazy(rf"\W*(?:(?:no|ok|and|but|now|please|can you|could you|can (?:it|we|i)(?: have| get)?|could (?:it|i|we)(?: have| get)?|i want|i'd like|what about|how about)[\s,.!]+)*(?:(?:make|do|draw|paint|redo|redraw|have|be|turn|try|re-?paint)\s+)*(?:(?:it|that|this|the picture)\s+)?(?:again\s+)?(?:(?:in|as|like|into|with|look like|more|an?|the|style of|rather)\s+)*(?P<manner>{_MANNER_EN})(?:[- ](?:style|look|painting|drawing|picture|version|art|manner|effect|ish))*(?:[\s,]+(?:please|instead|now))*\W*", re.IGNORECASE),
    lazy(rf"\W*(?:(?:нет|а|и|но|ну|можно|давай|теперь|пожалуйста|хочу|лучше|пусть|может)(?:те)?[\s,.!]+)*(?:(?:сделай|сделать|нарисуй|нарисовать|перерисуй|переделай|преврати|будет|пусть будет)(?:те)?\s+)*(?:(?:её|ее|его|это|картинку|эту картинку|рисунок)\s+)?(?:(?:в|во|как|под|на|будто|словно|как будто|типа|из|стиле|стиль|технике|манере|виде|нарисовано|нарисована)\s+)*(?P<manner>{_MANNER_RU})(?:\s+(?:стиле|стиль|технике|манере|рисунок|рисунком|картинкой|пожалуйста|лучше))*\W*", re.IGNORECASE),
    lazy(rf"\s*(?:ขอ|ช่วย|ทำ|เปลี่ยน|วาด|เอา|อยากได้|ให้|เป็น|แบบ|สไตล์|แนว|รูป|ภาพ|ลาย|เหมือน|ใหม่|\s)*(?P<manner>{_MANNER_TH})(?:ได้(?:ไหม|มั้ย|ป่ะ)|แทน|ดีกว่า|นะ|ค่ะ|(?<!โย)คะ|ครับ|คับ|จ้า|หน่อย|\s)*", re.IGNORECASE),
)  # fmt: skip
"""As one paints, in which nothing is drawn here."""
_NICER = (
    lazy(r"\W*(?:it|this|that) (?:could|should|can) (?:be|look) (?:(?:a bit|a little|much|way|even|more) )*(?:nicer|prettier|better|cooler|more (?:beautiful|interesting|attractive|appealing))\W*", re.IGNORECASE),
    lazy(r"\W*(?:(?:а|ну|и)\s+)*(?:можно|хочу|надо|давай|хотелось бы|пожалуйста)(?:\s+(?:её|его|чуть|немного|ещё|как-то))*\s+(?:покрасивее|красивее|получше|поинтереснее|поэффектнее|покруче)(?:\s+(?:пожалуйста|чуть|немного))*\W*", re.IGNORECASE),
    lazy(r"\W*(?:(?:can|could|would) you |please |just |now |ok |and |but |hm+ )*(?:(?:make|get) (?:it|this|that)(?: (?:look|feel|be|a bit|a little|much|way|even|more|just))* (?:nicer|prettier|better|cooler|more beautiful|beautiful|pretty|more (?:interesting|attractive|appealing|special)|pop(?: more)?|stand out(?: more)?)|(?:improve|fix|enhance|polish|beautify) (?:it|this|that)|make (?:it|this) (?:pop|shine))(?: (?:up|a bit|a little|somehow|more|please|for me))*\W*", re.IGNORECASE),
    lazy(r"\W*(?:(?:как-то|что-то|это|слишком|немного|чуть)?\s*(?:скучно|скучновато|бледновато|простовато|не очень)\s*[,.]?\s*)?(?:(?:можно|можешь|давай|пожалуйста|а|ну|и)\s+)*(?:(?:сделай|сделать|сделайте)\s+(?:(?:её|его|это|ее|чуть|немного|ещё|как-то)\s+)*(?:(?:по)?красивее|красиво|(?:по)?лучше|(?:по)?интереснее|(?:по)?эффектнее|круче|покруче)|(?:улучши|улучшить|приукрась|доработай)(?:те)?(?:\s+(?:её|его|это|ее|картинку|ролик|немного))*)(?:\s+(?:пожалуйста|чуть|немного))*\W*", re.IGNORECASE),
    lazy(r"\s*(?:ช่วย|ขอ|อยากให้|มัน)*(?:ทำ|แก้|ปรับ)?(?:ให้)?(?:มัน|รูป|คลิป|ดู|ออกมา|\s)*(?:สวย|ดี|น่าสนใจ|ปัง|เด่น|ว้าว)(?:ๆ)?(?:กว่านี้|ขึ้น|กว่าเดิม|อีก)+(?:อีก|หน่อย|นิด(?:นึง)?|ได้(?:ไหม|มั้ย)|นะ|ค่ะ|(?<!โย)คะ|ครับ|จ้า|\s)*"),
)  # fmt: skip
"""Better, and not how."""
_SOUNDING_EN = r"(?:music|soundtrack|sound|volume|voice(?:-?over)?|narrator|narration)"
_SOUNDING_RU = r"(?:музык[а-яё]+|звук[а-яё]*|громкост[а-яё]+|голос[а-яё]*|озвучк[а-яё]+|диктор[а-яё]*)"
_SOUNDING_TH = r"(?:เสียง(?:เพลง|ดนตรี|พูด|พากย์|บรรยาย|ประกอบ)?|เพลง(?:ประกอบ)?|ดนตรี)"
_LIKE_EN = r"(?:quieter|louder|softer|slower|faster|calmer|lower|higher|deeper|down|up|too (?:loud|quiet|fast|slow))"
_LIKE_RU = r"(?:по)?(?:тише|громче|медленнее|быстрее|спокойнее|ниже|выше)|слишком (?:громк|тих|быстр|медленн)[а-яё]+"
_SOUNDS_SO = (
    lazy(rf"\W*(?:(?:can|could) you |please |just |now |ok |and |but )*(?:(?:make|turn|have|i want|is|let) )?(?:the |a )?{_SOUNDING_EN}(?: (?:be|is|should be|a bit|a little|much|even|way))* {_LIKE_EN}(?: (?:please|a bit|a little))*\W*|\W*(?:(?:a bit|much|and|but|please) )*{_LIKE_EN} {_SOUNDING_EN}(?: please)?\W*|\W*turn (?:down|up) the {_SOUNDING_EN}\W*", re.IGNORECASE),
    lazy(rf"\W*(?:(?:а|и|но|ну|можно|давай|пусть|пожалуйста|сделай|сделайте)\s+)*{_SOUNDING_RU}(?:\s+(?:сделай|звучит|играет|будет|чуть|немного|ещё))*\s+(?:{_LIKE_RU})(?:\s+пожалуйста)?\W*|\W*(?:(?:а|и|можно|сделай|пожалуйста|чуть|немного)\s+)*(?:{_LIKE_RU})\s+{_SOUNDING_RU}\W*", re.IGNORECASE),
    lazy(rf"\s*(?:ขอ|ช่วย|ทำ|ปรับ|ลด|เพิ่ม|เร่ง|ให้|อยากให้)*{_SOUNDING_TH}(?:ให้|มัน|ดัง|หน่อย)*(?:เบา|ดัง|ช้า|เร็ว|ทุ้ม|นุ่ม|ลง|ขึ้น|กว่านี้|เกินไป|ไป|อีก|หน่อย|นิดนึง|นะ|ค่ะ|(?<!โย)คะ|ครับ|จ้า|\s)+"),
)  # fmt: skip
"""How music or a voice is to sound."""
_WORDS = ("script.", "publishing.post")
_LONGEST = 120  # characters


def only_so_well(request: Request) -> Plan | None:
    """What is said of a manner nothing is drawn in, or asked where something is only to be better; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST:
        return None
    language, tools = detect(text, request.language), _made_with(request)
    picture = bool(tools) and all(tool.startswith("image.") for tool in tools)
    manner = next((match["manner"] for way in _IN_MANNER if (match := way.fullmatch(text))), "") if picture else ""
    if manner:
        return Plan(reply=phrase("no_manner", language, manner=manner))
    if tools and _is_silent(request) and any(way.fullmatch(text) for way in _SOUNDS_SO):
        return Plan(reply=phrase("picture_is_silent" if picture else "words_are_silent", language))
    if not any(way.fullmatch(text) for way in _NICER):
        return None
    if not tools and not request.recent:
        return Plan(question=phrase("better_what", language))
    kind = "better_picture" if picture else "better_film" if any(tool == "video.short" for tool in tools) else ""
    return Plan(question=phrase("ask_better", language, examples=phrase(kind, language))) if kind else None


def with_fitting_offers(plan: Plan, request: Request) -> Plan:
    """The plan; where it says that a change cannot be made, with what can be changed of what was made."""
    language = detect(request.text, request.language)
    tools = _made_with(request)
    if not tools or plan.reply != phrase("what_changes", language):
        return plan
    kind = "picture_changes" if all(tool.startswith("image.") for tool in tools) else "words_changes" if all(tool.startswith(_WORDS) for tool in tools) else "what_changes"
    return Plan(reply=phrase(kind, language))


def _is_silent(request: Request) -> bool:
    """Whether nothing that was made here sounds."""
    return all(step.tool.startswith(("image.", *_WORDS)) for plan in request.earlier for step in plan.steps)


def _made_with(request: Request) -> list[str]:
    return [step.tool for step in request.earlier[0].steps] if request.earlier else []
