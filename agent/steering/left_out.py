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
_JUST_EN = r"(?:(?:just|only|keep|leave|do|make|i (?:just |only )?(?:want|need))\s+)+(?:the |a )?(?:pictures?|pics?|images?|videos?|clips?|shorts?|posters?|drawings?|films?)"
_JUST_RU = r"(?:(?:просто|только|лишь|пока|оставь|оставим|сделай|сними|нарисуй|нужн[аоы]|нужен|хватит)(?:те)?\s+)*(?:(?:сам[уао]?|эт[уо]|одн[уо])\s+)*(?:картинк[ауи]|картинок|ролик(?:а)?|видео|клип|плакат|постер|рисунок|изображение)(?:\s+(?:оставь|оставим|сделай|пусть будет|хватит|достаточно)(?:те)?)?"
_JUST_TH = r"(?:เอา|ขอ|ทำ|วาด)?(?:แค่|เฉพาะ)?(?:ทำ|วาด)?(?:รูป|ภาพ|คลิป|วิดีโอ|วีดีโอ|โปสเตอร์)(?:เฉยๆ|อย่างเดียว|ก็พอ|พอ|ก่อน|นะ|ครับ|ค่ะ|(?<!โย)คะ)*"
_MYSELF = r"(?:i(?:'ll| will| can|'d rather)?|we(?:'ll| will| can)?) (?:rather )?(?:post|publish|upload|share|send|put) (?:it|that|them)(?: up| out)? (?:myself|ourselves|later|on my own)|(?:я |мы )?(?:сам[аи]? )?(?:потом )?(?:выложу|опубликую|запощу|размещу|выложим)(?: (?:её|ее|его|это|потом|сам[аи]?))*|(?:เดี๋ยว)?(?:ฉัน|ผม|เรา|หนู|พี่)?(?:จะ)?(?:โพสต์|โพส|ลง|อัป)(?:ให้)?เอง(?:ทีหลัง|นะ|ครับ|ค่ะ|(?<!โย)คะ)*"
_NO_POST = r"(?:please )?(?:don'?t|do not|no need to|without) (?:post(?:ing)?|publish(?:ing)?|upload(?:ing)?|shar(?:e|ing))(?: (?:it|that|them|anything))?(?: yet| for now| please)*|(?:пока |ещё |еще )?(?:публиковать|выкладывать|постить)(?: (?:пока|это|его|её|ее|ничего|никуда))* не (?:надо|нужно|будем|буду|хочу)|(?:пока |ещё |еще )?не (?:публикуй|выкладывай|пости|надо (?:публиковать|выкладывать|постить))(?:те)?(?: (?:пока|это|его|её|ее|никуда))*|(?:ยัง)?(?:ไม่ต้อง|อย่าเพิ่ง|ไม่)(?:ลง|โพสต์|โพส|เผยแพร่)(?:ก่อน|นะ|เลย|ครับ|ค่ะ|(?<!โย)คะ)*"
_JUST_MADE = r"(?:просто|только|пока|а|\s)*(?:сделай|сними|нарисуй|подготовь|пусть будет)(?:те)?(?: (?:его|её|ее|видео|ролик|сам ролик|картинку))?|(?:(?:просто|แค่)\s?)?(?:ทำ|วาด)(?:คลิป|รูป|วิดีโอ)?(?:ก่อน|ไว้ก่อน|อย่างเดียว|พอ|นะ)*|(?:just |only )?(?:make|do|draw) (?:it|them)(?: first| for now)?"
_SHOWN_FIRST = (
    r"(?:(?:can|could|may) (?:i|we)|i(?:'d| would)? (?:want|like|need|love|prefer)? ?(?:to)?|we(?:'d| would)? (?:want|like|need)? ?(?:to)?|let (?:me|us)|i(?:'ll| will| have to| must| gotta)) (?:please )?(?:see|look at|check|view|watch|preview) (?:(?:how )?(?:it|that|this|them|the (?:picture|image|video|clip|post(?:er)?|result|film|short|thing))|what (?:it looks|you made))(?: (?:looks|turns out|comes out))? ?(?:first|before (?:you|it|we|i|posting|publishing|that)\b.{0,30})"
    r"|(?:please )?(?:show|send) (?:it to )?(?:me|us)(?: (?:it|that|the (?:picture|image|video|clip|poster|result|film|short)))?(?: first| before (?:you|it|we|posting|publishing)\b.{0,30})"
    r"|(?:а )?(?:можно )?(?:сначала|сперва|для начала|прежде) (?:(?:мне|бы|хочу|хотел[аи]? бы|дай|надо|нужно|я|её|ее|его|сам[аи]?) ?)*(?:покажи|показать|посмотреть|посмотрю|увидеть|глянуть|взглянуть|гляну)(?:те)?(?:,? (?:мне|картинку|ролик|видео|её|ее|его|что (?:получилось|получится|вышло|выйдет)|результат|плакат|клип))*|(?:хочу|хотел[аи]? бы|надо|давай) (?:сначала|сперва) (?:посмотреть|увидеть|глянуть|посмотрю|взглянуть)(?:,? (?:картинку|ролик|видео|её|ее|его|на (?:него|неё|нее|картинку)|что (?:получилось|получится|вышло|выйдет)|результат))*|(?:а )?(?:покажи|дай (?:посмотреть|глянуть)|хочу (?:посмотреть|увидеть|глянуть)|можно (?:посмотреть|глянуть|увидеть))(?:те)?(?: (?:мне|картинку|ролик|видео|её|ее|его|что (?:получилось|получится)|результат|плакат|клип))* (?:сначала|сперва|до публикации|перед публикацией)"
    r"|(?:ขอ|อยาก|เอามา|ให้|ส่ง(?:มา)?(?:ให้)?|ช่วย|ต้อง)*(?:ดู|เช็ค|เช็ก|ตรวจ)(?:ตัว)?(?:รูป|ภาพ|คลิป|วิดีโอ|วีดีโอ|งาน|โปสเตอร์|ผลงาน|มัน)?(?:ที่ทำ|หน่อย)*(?:ก่อน)(?:ได้(?:ไหม|มั้ย)|(?:จะ|ค่อย)?(?:โพสต์|โพส|ลง)|นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย)*"
)
_ONLY_MADE = "|".join((_JUST_EN, _JUST_RU, _JUST_TH, _JUST_MADE))
_NOT_OUT = lazy(
    rf"{_LEAD}(?:(?:{_NO_POST})[\s,.!—-]+(?:(?:but|and|а|но|แต่)\s+)?(?:{_ONLY_MADE})|(?:{_ONLY_MADE})[\s,.!—-]+(?:(?:but|and|а|но|แต่)\s+)?(?:{_NO_POST}|{_MYSELF})|{_MYSELF}|{_SHOWN_FIRST}|(?:публиковать|выкладывать|постить)(?: (?:пока|это|его|никуда))* не (?:надо|нужно))[\s.!?]*"
)
"""It is to be made and not to be put out: also where it is to be seen first."""
_NUMBER = r"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|од(?:ин|ного|ной|на|ну)|дв(?:а|ух|е)|тр(?:и|[её]х)|четыр(?:е|[её]х)|пят(?:ь|и)|шест(?:ь|и)|сем(?:ь|и)|восьм?(?:и|емь)?|десят(?:ь|и)|หนึ่ง|สอง|สาม|สี่|ห้า|หก"
_SO_MANY = lazy(
    r"(?:(?:ok(?:ay)?|hm+|no|actually|sorry|wait|да|нет|ладно|хотя|ой|อืม|งั้น)[\s,.!]*)*(?:(?:make|let'?s (?:do|make)|just|only|do|i only need|we only need|keep)(?: (?:it|them|that))?(?: (?:just|only))?(?: the)?|(?:давай|сделай|пусть будет|хватит|только|достаточно|оставь|мне|и|всего)(?:те)?(?: (?:и|только|всего))?|เอา(?:แค่|เป็น)?|แค่|ทำแค่|ขอแค่)?\s*"
    rf"(?:(?P<n>{_NUMBER})(?:\s?(?:of them|videos?|clips?|shorts?|pictures?|posts?|ones?|times|штук[иа]?|раза?|пост[а-яё]*|ролик[а-яё]*|видео|картин[а-яё]*|открыт[а-яё]*|คลิป|รูป|โพสต์|อัน|ตัว|ครั้ง))?|(?P<th_one>(?:คลิป|รูป|อัน|โพสต์|ตัว|ภาพ)(?:เดียว|นึง|หนึ่ง)))"
    r"(?P<tail>\s*(?:(?:is|are|will be) (?:enough|plenty|fine)|(?:will|would|should) (?:do|be enough)|хватит|достаточно|พอ(?:แล้ว)?|ก็พอ|instead|please|лучше|пожалуйста|แทน|นะ|ครับ|ค่ะ|(?<!โย)คะ))*[\s.!]*"
)
"""How many of several there are to be."""
_JUST_WORDS = r"(?:[\s,.!—-]*(?:(?:and |but )?(?:just|only|keep) (?:the )?(?:text|words|poem|script|story|speech|writing)|(?:а |но )?(?:(?:только|просто|пусть будет|оставь) )?(?:сам )?(?:текст|стих(?:и|отворение)?|сценарий|слова)(?: (?:оставь|хватит|достаточно))?|(?:ขอ|เอา)?(?:แค่|เฉพาะ)(?:กลอน|บท|สคริปต์|ข้อความ|เนื้อหา|ตัวหนังสือ)(?:ก็พอ|พอ)?)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*)?"
_NOT_READ = lazy(
    rf"{_LEAD}(?:(?:don'?t|do not|no need to)\s+(?:read|say|speak|voice|narrate)(?: (?:it|that|this|them))?(?: (?:aloud|out loud|out))?|не (?:надо\s+|нужно\s+)?(?:читай|читать|озвучивай|озвучивать)(?:те)?(?: (?:его|её|это|вслух))?|(?:читать|озвучивать) не (?:надо|нужно)|ไม่ต้อง(?:อ่าน|พากย์)(?:ออกเสียง)?|(?:drop|skip|forget|lose|cancel|no need for) the (?:reading|voice|audio|recording|voice-?over)(?: part)?)(?:[\s,.!]*(?:please|pls|then|after all|пожалуйста|тогда|แล้ว|นะ|ครับ|ค่ะ|(?<!โย)คะ))*{_JUST_WORDS}[\s.!]*"
)
"""Words are to be written and not read."""
_LONGEST = 90


def so_many(text: str, plan: Plan) -> list[str]:
    """Ids of the first so many of several of a kind, where a message says how many of them there are to be and that is fewer."""
    heads = [step.id for step in plan.steps if not step.needs]
    if len({step.tool for step in plan.steps if not step.needs}) > 1:
        return []
    number = number_said(text)
    return heads[:number] if 0 < number < len(heads) else []


def number_said(text: str) -> int:
    """How many there are to be, where a message says nothing else; 0 where it does not."""
    said = plain(text)
    found = _SO_MANY.fullmatch(said) if len(said) <= _LONGEST and "?" not in text else None
    if found is None or found["th_one"]:
        return 1 if found else 0
    from agent.local.slots.number import parse  # its tables are read when a number is said

    return int(parse(found["n"]))


def left_out(text: str, plan: Plan) -> list[str]:
    """Ids of the steps of the kind that a message says is not wanted; empty where it says nothing of the kind, or the plan has none."""
    said = plain(text)
    if len(said) <= _LONGEST and _NOT_OUT.fullmatch(said):
        return _unless_all([step.id for step in plan.steps if step.tool == "publishing.plan"], plan)
    if len(said) <= _LONGEST and _NOT_READ.fullmatch(said):
        return _unless_all([step.id for step in plan.steps if step.tool == "voice.speak"], plan)
    found = _LEFT_OUT.fullmatch(said) if len(said) <= _LONGEST and "?" not in text else None
    if found is None:
        return []
    kinds = list(_KINDS)
    tools = next(kinds[int(name[1:])] for name, value in found.groupdict().items() if name[1:].isdigit() and value)
    if tools == ("music.",) and found["off"] and _LACKS.match(found["off"]) and any(step.tool.startswith("video.") for step in plan.steps):
        return []
    return [step.id for step in plan.steps if step.tool.startswith(tools)]


def _unless_all(gone: list[str], plan: Plan) -> list[str]:
    """Those steps; none where nothing would be left, of which the message says that it is wanted."""
    return gone if len(gone) < len(plan.steps) else []
