# ruff: noqa: E501 - patterns are read better unbroken
"""A kind of thing that is not wanted any more, of the several kinds under way: "forget the caption", «картинки не надо», "ไม่ต้องเขียนแคปชั่นแล้ว"."""

from __future__ import annotations

from agent.patterns import lazy
from agent.steering.reading import plain
from tools.plan import Plan

_KINDS = {
    ("video.",): r"(?:videos?|vids?|shorts?|clips?|films?|reels?|movies?)|(?:ролик(?:и|ов|а)?|видео|клип(?:ы|ов|а)?|рилс(?:ы|ов|а)?|шортс(?:ы|ов|а)?)|(?:คลิป(?:วิดีโอ|สั้น)?|วิดีโอ|วีดีโอ|รีล)",
    ("image.",): r"(?:pictures?|pics?|images?|photos?|drawings?|posters?|covers?|thumbnails?|illustrations?)|(?:картин(?:ку|ка|ки|ок)|рисун(?:ок|ка|ки|ков)|изображени[еяй]|плакат(?:ы|ов|а)?|постер(?:ы|ов|а)?|афиш[уаи]?|обложк[уаи])|(?:รูป(?:ภาพ)?|ภาพ|โปสเตอร์|หน้าปก|ปก)",
    ("script.metadata", "publishing.post"): r"(?:captions?|hashtags|descriptions?|post text|text of the post)|(?:подпис[ьи]|описани[ея]|хештеги|хэштеги|текст поста)|(?:แคปชั่น|แคปชัน|แฮชแท็ก|คำบรรยายโพสต์)",
    ("music.",): r"(?:songs?|tracks?|jingles?|tunes?)|(?:песн[юяи]|песенк[уаи]|трек(?:и|а)?|джингл(?:ы|а)?)|(?:เพลง|จิงเกิ้ล)",
    ("script.write",): r"(?:scripts?)|(?:сценари[йяи])|(?:สคริปต์|สคริป|บท)",
    ("script.slogans",): r"(?:slogans?|taglines?)|(?:слоган(?:ы|а|ов)?)|(?:สโลแกน)",
    ("script.ideas",): r"(?:ideas?)|(?:иде[июяй])|(?:ไอเดีย)",
    ("script.calendar",): r"(?:(?:content )?(?:calendar|plan))|(?:контент[- ]?план(?:а)?|календарь)|(?:ตารางคอนเทนต์|แผนคอนเทนต์)",
    ("voice.",): r"(?:voice-?overs?|readings?|narrations?|recordings?)|(?:озвучк[уаи]|начитк[уаи]|запись)|(?:เสียงพากย์|เสียงอ่าน)",
}
_KIND = "|".join(f"(?P<k{at}>{words})" for at, words in enumerate(_KINDS.values()))
_OFF_EN = r"(?:forget(?: about)?|skip|drop|lose|scrap|cancel|never ?mind|no need for|leave out|remove|stop|ditch|kill|abort|no|without|(?:i |we )?(?:don'?t|do not) (?:need|want|make|do|draw|write|bother with))"
_OFF_RU = r"(?:забудь(?: про)?|не надо|не нуж(?:ен|на|но|ны)|убери|отмени|пропусти|выкинь|не (?:делай|рисуй|пиши|снимай|нужно)|стоп|без|хватит|останови)(?:те)?"
_OFF_TH = r"(?:ไม่เอา|ไม่ต้อง(?:ทำ|เขียน|วาด|เอา|แต่ง|มี)?|ยกเลิก|ข้าม|หยุดทำ|ลืม(?:เรื่อง)?|ตัด|เอา)"
_REST = r"(?:[\s,.;!-]*(?:please|pls|thanks|actually|anymore|any more|after all|then|now|altogether|completely|for now|i changed my mind|(?:but )?(?:just |only )?(?:keep|do|finish|go on with|continue with|leave) (?:all )?(?:the )?(?:rest|others?|everything else)|the rest is (?:fine|ok|good)|пожалуйста|тогда|больше|уже|вообще|передумала?|(?:а )?(?:остальное|остальные) (?:оставь|делай|продолжай|пусть будет|нормально|ок)|แล้ว|ออก|ไป|ทิ้ง|เลย|นะ|ครับ|ค่ะ|(?<!โย)คะ|ละ|ดีกว่า|ก็ได้|ที่เหลือทำต่อ|อย่างอื่นทำต่อ))*"
_LEAD = r"(?:(?:ok(?:ay)?|wait|no|actually|sorry|hm+|oh|please|and|but|нет|а|и|ой|слушай|знаешь|ладно|стой|погоди|เดี๋ยว|อืม|ช่วย|ไม่สิ)[\s,.!]*)*"
_THE = r"(?:(?:the|that|this|any|my|those|these|all(?: the)?|эт[оуи]|эту|этот|мой|вс[её])\s+)*"
_LEFT_OUT = lazy(rf"{_LEAD}(?:(?P<off>{_OFF_EN}|{_OFF_RU}|{_OFF_TH})\s*(?:the |that |any |my |those |these |all |ตัว|อัน)*(?:{_KIND})(?:นั้น|นี้)?{_REST}|{_THE}(?:{_KIND.replace('?P<k', '?P<b')})(?:นั้น|นี้)?\s*(?:{_OFF_RU}|isn'?t needed|is not needed|not needed|ไม่เอา|ไม่ต้อง(?:ทำ|แล้ว)?|ยกเลิก){_REST})[\s.!]*")
"""Nothing but that something of a kind is not wanted."""
_LACKS = lazy(r"(?:no|without|без|ไม่เอา|ไม่มี)$")
"""Said of a film these mean what it is to do without: "no music"."""
_NOT_OUT = lazy(
    rf"{_LEAD}(?:(?:пока |ещё |еще )?(?:(?:публиковать|выкладывать|постить)(?: (?:пока|это|его|ничего|никуда))* не (?:надо|нужно|будем|буду|хочу)|не (?:публикуй|выкладывай|пости)(?:те)?(?: (?:пока|это|его|никуда))*)|(?:ยัง)?(?:ไม่ต้อง|อย่าเพิ่ง|ไม่)(?:ลง|โพสต์|เผยแพร่)(?:ก่อน|นะ|เลย|ครับ|ค่ะ|(?<!โย)คะ)*)"
    rf"[\s,.!]+(?:(?:просто|только|пока|а)[\s,]+)*(?:сделай|сними|нарисуй|подготовь|пусть будет|ทำ(?:คลิป|รูป|วิดีโอ)?|วาด(?:รูป)?|แค่ทำ(?:คลิป|รูป)?)(?:те)?(?: (?:его|видео|ролик|сам ролик|картинку))?(?:ก่อน|ไว้ก่อน|อย่างเดียว|พอ|นะ|\s)*[\s.!]*|{_LEAD}(?:публиковать|выкладывать|постить)(?: (?:пока|это|его|никуда))* не (?:надо|нужно)[\s.!]*"
)
"""It is to be made and not to be put out."""
_SO_MANY = lazy(
    r"(?:(?:ok(?:ay)?|hm+|no|actually|да|нет|ладно|хотя|อืม|งั้น)[\s,.!]*)*(?:(?:make|let'?s (?:do|make)|just|only|do|i only need|we only need|keep)(?: (?:it|them|that))?(?: (?:just|only))?|давай(?:те)?|пусть будет|хватит|сделай(?:те)?|только|достаточно|เอา(?:แค่|เป็น)?|แค่|ทำแค่|ขอแค่)?\s*"
    r"(?P<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|од(?:ин|ного|ной|на)|дв(?:а|ух|е)|тр(?:и|[её]х)|четыр(?:е|[её]х)|пят(?:ь|и)|шест(?:ь|и)|сем(?:ь|и)|восьм?(?:и|емь)?|десят(?:ь|и)|หนึ่ง|สอง|สาม|สี่|ห้า|หก)"
    r"(?:\s?(?:of them|videos?|clips?|shorts?|pictures?|ones|штук[иа]?|ролик[а-яё]*|видео|картин[а-яё]*|คลิป|รูป|อัน|ตัว))?(?P<tail>\s*(?:(?:is|are|will be) (?:enough|plenty|fine)|will do|хватит|достаточно|พอ(?:แล้ว)?|ก็พอ|instead|please|лучше|пожалуйста|แทน|นะ|ครับ|ค่ะ|(?<!โย)คะ))*[\s.!]*"
)
"""How many of several there are to be."""
_NOT_READ = lazy(
    rf"{_LEAD}(?:(?:don'?t|do not|no need to)\s+(?:read|say|speak|voice|narrate)(?: (?:it|that|this|them))?(?: (?:aloud|out loud|out))?|не (?:надо\s+|нужно\s+)?(?:читай|читать|озвучивай|озвучивать)(?:те)?(?: (?:его|её|это|вслух))?|(?:читать|озвучивать) не (?:надо|нужно)|ไม่ต้อง(?:อ่าน|พากย์)(?:ออกเสียง)?)(?:[\s,.!]*(?:please|pls|then|after all|пожалуйста|тогда|แล้ว|นะ|ครับ|ค่ะ|(?<!โย)คะ))*[\s.!]*"
)
"""Words are to be written and not read."""
_LONGEST = 90


def so_many(text: str, plan: Plan) -> list[str]:
    """Ids of the first so many of several of a kind, where a message says how many of them there are to be and that is fewer."""
    said = plain(text)
    found = _SO_MANY.fullmatch(said) if len(said) <= _LONGEST and "?" not in text else None
    heads = [step.id for step in plan.steps if not step.needs]
    if found is None or len({step.tool for step in plan.steps if not step.needs}) > 1:
        return []
    from agent.local.slots.number import parse  # its tables are read when a number is said

    number = int(parse(found["n"]))
    return heads[:number] if 0 < number < len(heads) else []


def left_out(text: str, plan: Plan) -> list[str]:
    """Ids of the steps of the kind that a message says is not wanted; empty where it says nothing of the kind, or the plan has none."""
    said = plain(text)
    if len(said) <= _LONGEST and _NOT_OUT.fullmatch(said):
        return [step.id for step in plan.steps if step.tool == "publishing.plan"]
    if len(said) <= _LONGEST and _NOT_READ.fullmatch(said):
        return [step.id for step in plan.steps if step.tool == "voice.speak"]
    found = _LEFT_OUT.fullmatch(said) if len(said) <= _LONGEST and "?" not in text else None
    if found is None:
        return []
    kinds = list(_KINDS)
    tools = next(kinds[int(name[1:])] for name, value in found.groupdict().items() if name[1:].isdigit() and value)
    if tools == ("music.",) and found["off"] and _LACKS.match(found["off"]) and any(step.tool.startswith("video.") for step in plan.steps):
        return []
    return [step.id for step in plan.steps if step.tool.startswith(tools)]
