# ruff: noqa: E501 - patterns read better unbroken
"""A wish in the order in which most wishes are said: the verb first («ролик про зубы сделай»), ideas as ideas and no films ("5 reel ideas for a
cafe"), the script of a film as a script («сценарий рилса про ...», "สคริปต์รีลเรื่อง...")."""

from __future__ import annotations

import re

from agent.local.imagery.lit import lit
from agent.local.lexicon import lexicon
from agent.local.wordings.about_first import about_first
from agent.local.wordings.bare_wishes import bare_wish
from agent.local.wordings.captions_of import of_what_is_seen
from agent.local.wordings.how_many import count_first
from agent.local.wordings.words_shown import words_shown
from agent.patterns import lazy

_THING_RU = r"(?:\d{1,2} |пару |несколько |короткий |короткое |какую-нибудь |какой-нибудь |мне )*(?:ролик|видео|видос|клип|рилс|шортс|песн|песенк|музык|мелоди|джингл|трек|картинк|рисун|плакат|постер|афиш|обложк|баннер|пост|подпис|сценари|текст|иде|тем|слоган|заголов|название|поздравлен|приглашен|объявлен|описани|хештег|хэштег)[а-яё]*"
_VERB_RU = r"(?:сделай|запиши|напиши|нарисуй|сними|придумай|сочини|создай|склей|собери|накидай|набросай|сваргань|замути|забацай|состряпай|сгенерируй|сгенери|подготовь|смонтируй)(?:те)?"
_VERB_LAST = lazy(
    rf"^(?P<hi>(?:(?:привет|здравствуйте|ку|слушай|ну|а|и|пожалуйста)[\s,!.]+)*)(?P<object>{_THING_RU}(?:\s+(?!{_VERB_RU}(?![а-яё]))[^\s,.;:!?\"]+){{1,10}}?)\s+(?P<verb>{_VERB_RU})(?: пожалуйста| плиз| пж)?(?=\s*(?:[,.;!]|$|на \d|по \d|(?:в )?(?:\d\d?|двух|тр[её]х|два|две|три|четыре|пять|пару|несколько|разных?) (?:[а-яё]+ )?(?:вариант|верси|штук|шт(?![а-яё]))))(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_IDEAS_OF = lazy(
    r"\b(?:(?P<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a few|some|several) )?(?:new |fresh |good |fun )*(?:reels?|shorts?|tik ?toks?|videos?|clips?|youtube|instagram|content|story|stories)(?: (?:video|reel|post))? ideas (?:for(?! (?:me|us|you|them)\b)|about|on|of)\b"
    r"|(?<![а-яё])(?P<ru>иде[ийяю]|тем[ыу]?)\s+(?:для )?(?:рилс[а-яё]*|ролик[а-яё]*|шортс[а-яё]*|клип[а-яё]*|видео|сторис|тиктоков?|контента)\s+(?P<for>для|про|об?)\s+"
    r"|(?P<th>ไอเดีย(?:ทำ)?)(?:รีล|ชอร์ต|ติ๊กต็อก|tiktok|reels?|คอนเทนต์)(?=[^\w]*(?:เรื่อง|เกี่ยวกับ|\d|สำหรับ|ของ|ให้|ร้าน))", re.IGNORECASE,
)  # fmt: skip
_ABOUT_THAT = lazy(r"(?<![а-яё])(?:(?:про то|о том),? что\s+(?P<what>[^,.;:!?\n]{4,80})|(?:(?:про то|о том)|(?<!: ролик )(?<!: видео )(?:про то|о том),) (?P<how>(?:как(?:ой|ая|ое|ие|им[и]?)?|почему|зачем|откуда|чем|когда|где|куда|кто|сколько|из чего|чего)\s+[^,.;:!?\n]{4,80}))", re.IGNORECASE)
_LOUD_AND = lazy(r"(?<=[a-z]) AND (?=[a-z])")
_SAME_TWICE = lazy(r"\s*[,;]\s*(?:the )?(?:same|identical)(?: thing| content| one| text)? (?:twice|in both|for both|both times)(?=\s*(?:$|[,.;]))", re.IGNORECASE)
"""What goes without saying of one thing in two languages."""
_SCRIPT_OF = lazy(
    r"\b(?P<en>scripts?) (?:for|of) (?:(?:an?|my|the|our) )?(?P<long>\d{1,3}[ -]?(?:s|secs?|seconds?|mins?|minutes?)(?:[ -]long)? )?(?:(?:short|vertical|tiktok|youtube|instagram) )*(?:reel|short|video|clip|tiktok)\b(?=,? (?:about|on)\b|[,:])"
    r"|(?<![а-яё])(?P<ru>(?:сценари|скрипт)[а-яё]*) (?:для )?(?:рилс|ролик|видео|шортс|клип)[а-яё]*(?= (?:про|об?)\s)"
    r"|(?P<th>สคริปต์|สคริปท์|สคริป|บทพูด)(?:ของ|สำหรับ)?(?:รีล|คลิป|วิดีโอ|วีดีโอ|ชอร์ต|tiktok|reels?)(?=\s?(?:เรื่อง|เกี่ยวกับ))", re.IGNORECASE,
)  # fmt: skip


_TEXT_ON_IT = lazy(
    r"(?:\s*,)?\s*\b(?:and|with) (?:the |some |a )?(?:text|words?|lettering|caption) (?:on (?:it|top|the (?:picture|image|poster))|over it)\s*:?\s*(?=\")"
    r"|(?:\s*,)?\s*(?<![а-яё])(?:и|с|со|а) (?:текст(?:ом)?|надпись(?:ю)?|слова(?:ми)?|подпись(?:ю)?) на (?:ней|нём|нем|картинке|фото|афише)\s*:?\s*(?=\")"
    r"|\s*(?:และ|กับ|พร้อม|แล้ว)?(?:มี|ใส่)?(?:ข้อความ|คำว่า|ตัวหนังสือ)(?:บน|ใน)(?:นั้น|รูป|ภาพ)\s*:?\s*(?=\")", re.IGNORECASE,
)  # fmt: skip
"""What stands on it, as a second thing: "a picture and the text on it “Sale”"."""
_HEADLINES = lazy(
    r"\b(?P<n>\d{1,2}|two|three|four|five|six|seven|a few|some) (?:different |good |catchy )*(?:headline|title) (?:options|variants|versions|suggestions)(?= (?:for|about|on)\b)"
    r"|(?<![\wа-яё])(?P<ru>\d{1,2}|два|три|четыре|пять|шесть|семь|несколько|пару) (?:разн[а-яё]+ |цепляющ[а-яё]+ )?(?:(?:вариант|верси)[а-яё]* )?заголовк[а-яё]+(?= (?:для|к|про|об?)(?![а-яё]))", re.IGNORECASE,
)  # fmt: skip
"""Several headlines, of which each is an idea."""
_TOPIC_IS = lazy(r"\b(?P<thing>(?:scripts?|videos?|reels?|shorts?|clips?|films?|posts?|captions?|posters?|pictures?|songs?)(?: [\w-]+){0,2}?)\s*[,;–-]\s*(?:and )?(?:the )?(?:topic|theme|subject)(?: is|'s| will be|:)\s+(?=\w)", re.IGNORECASE)
"""What it is about, as a remark: "write a script, the topic is coffee"."""
_ALL_ABOUT = lazy(r"\s*[,;–-]\s*(?:(?:all|everything|each|both)(?: of (?:it|them))? (?=about\b(?! (?:one|an?|its|a different|another)\b))|(?:и )?(?:вс[её]|все они|оба|каждый) (?=(?:про|об?)\s)|ทั้งหมด(?=เรื่อง|เกี่ยวกับ))", re.IGNORECASE)
"""What all of it is about: "a reel, a poster and a post, all about the marathon"."""
_SHEET_AND_WHEN = lazy(
    r"^(?P<head>\W*(?:[\w']+\s+){0,4}?(?:posters?|flyers?|banners?|invitations?|афиш[а-яё]*|плакат[а-яё]*|постер[а-яё]*|баннер[а-яё]*|приглашени[а-яё]*|โปสเตอร์|แบนเนอร์)(?:\s+[^\s:,]+){1,6})\s*:\s+"
    r"(?=(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:в )?(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье)(?![а-яё])|\d{1,2} (?:[а-яё]{3,9}|[a-z]{3,9})\b|วัน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์|ที่))", re.IGNORECASE,
)
"""A sheet and, behind a colon, when: "афиша тренировки: суббота 10:00, парк"."""
_DO_IT = lazy(r"^(?P<hi>\W*(?:(?:please|hey|hi|ok|so|now|can you|could you)[\s,]+)*)do (?:the|an?|me an?|us an?) (?=(?:[a-z-]+ ){0,2}?(?:reel|video|short|clip|film|poster|flyer|banner|picture|caption|post|song|script)\b (?:about|for|on|of)\b)", re.IGNORECASE)
"""To make one, in a word that has many more meanings: "do the reel about our sale"."""
_LETTERED = {"a": " with the words ", "а": " с надписью ", "ก": " ที่เขียนว่า "}


def _lettered(match: re.Match[str]) -> str:
    letter = next(char for char in match[0].lower() if char.isalpha() or char >= "\u0e00")
    return _LETTERED["ก" if letter >= "\u0e00" else "а" if letter >= "\u0400" else "a"]


_SPOKEN = lazy(
    r"^(?P<lead>\W*(?:(?:please|can you|could you|пожалуйста|ну|а|и)[\s,]+)*)(?:record|tape)\s+(?P<en>(?:this |the (?:words|line|text|phrase) )?[\"“«][^\"”»]+[\"”»])[\s,]*(?:(?:in|with|using)\s+)?(?P<en_how>[^,;:.!?\"]{0,40}\b(?:voice|tone))\b(?P<en_rest>.*)$"
    r"|^(?P<lead_ru>\W*(?:(?:пожалуйста|ну|а|и)[\s,]+)*)запиши(?:те)?(?: мне| фразу| текст| слова)*:?\s+(?P<ru>[\"“«][^\"”»]+[\"”»])[\s,]*(?P<ru_how>[^,;:.!?\"]{0,40}(?<![а-яё])(?:голосом|тоном))(?![а-яё])(?P<ru_rest>.*)$"
    r"|^(?P<lead_th>\s*(?:ช่วย|รบกวน)?)(?:อัด|บันทึก)(?:เสียง)?(?:ว่า|คำว่า|ข้อความ|ประโยค)*\s*(?P<th>[\"“«][^\"”»]+[\"”»])\s*(?:ด้วย|เป็น|ใช้)?(?P<th_how>(?:น้ำ)?เสียง[\u0e00-\u0e7f]{0,30})(?P<th_rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""Words that are to be recorded in a voice: they are read aloud."""


def _read_aloud(match: re.Match[str]) -> str:
    key = next(key for key in ("en", "ru", "th") if match[key])
    words = re.sub(r"^(?:this|the (?:words|line|text|phrase))\s+", "", match[key], flags=re.IGNORECASE)
    verb = {"en": f"read this aloud {match['en_how']}", "ru": f"озвучь {match['ru_how']}", "th": f"อ่านออกเสียงด้วย{match['th_how']}"}[key]
    return f"{match['lead'] or match['lead_ru'] or match['lead_th'] or ''}{verb}: {words}{match[f'{key}_rest']}"


_WHAT_IT_DOES = lazy(r"(?:такое|значит|внутри)(?![а-яё])|(?:не )?[а-яё]+(?:ть|ют|ут|ат|ят|ет|ит|ёт|ешь|ишь)(?:ся)?(?![а-яё])", re.IGNORECASE)
"""Behind «о том, что»: a question, of which «что» is a part."""


def _about_that(match: re.Match[str]) -> str:
    what = (match["what"] or match["how"]).strip()
    return f'про "{"что " if match["what"] and _WHAT_IT_DOES.match(what) else ""}{what}"'


def in_usual_order(text: str) -> str:
    """The message put so; as it was when it says nothing in these ways."""
    text = bare_wish(text)
    text = _READ_BY_TH.sub("อ่านออกเสียง", _READ_BY.sub(r" and read it aloud in \g<who> voice", text))
    text = _PIECES.sub(_pieces, _VOICED.sub(r"\g<script> and read it aloud", text))
    if spoken := _SPOKEN.match(text):
        return _read_aloud(spoken)
    if (last := _VERB_LAST.match(text)) and not re.search(r"(?<![а-яё])(?:что|который|которая|чтобы|где)(?![а-яё])", last["object"]):
        verb = "сделай" if last["verb"].lower().startswith("запиши") else last["verb"]  # alone it is to remember
        text = f"{last['hi']}{verb} {last['object']}{last['rest']}"
    text = _ABOUT_THAT.sub(_about_that, text) if '"' not in text else text
    text = _TOLD_IN.sub(r"draw \g<what>", of_what_is_seen(count_first(about_first(words_shown(lit(text))))))
    text = _PICTURES_FOR_RU.sub("нарисуй ", _COVER_OF_RU.sub(r"\g<cover> про ", text))
    text = _LOUD_AND.sub(" and ", _SAME_TWICE.sub("", text))
    text = _HEADLINES.sub(lambda match: f"{match['n']} ideas" if match["n"] else f"{match['ru']} идей", text)
    text = _SHEET_AND_WHEN.sub(r"\g<head>, ", _ALL_ABOUT.sub(" ", text))
    text = _TOPIC_IS.sub(r"\g<thing> about ", text)
    text = _TOPIC_IS_RU.sub(r"\g<before> про ", text)
    text = _CAPTIONS.sub(lambda match: f"write {_in_digits(match['n'])} captions about " if match["n"] else f"напиши {match['ru']} подписи про ", text)
    text = _SHORT_AND.sub("brief", _SHORT_POST.sub(r"\g<head>brief ", _TOPICS_RU.sub("идей для ", _SCRIPT_BEHIND.sub(r"\g<long>script about ", text))))
    text = _VOICE_FIRST_TH.sub(r"อ่าน\g<what>ให้หน่อย \g<words> \g<voice>", text)
    text = _SLOGAN_TH.sub("คิดสโลแกน ", text)
    text = _BARE_TH.sub(lambda match: "วาดรูป " if match["picture"] else "เขียนสคริปต์" if match["script"] else "เขียนแคปชั่น", text)
    text = _FORGET_ALL.sub(lambda match: "forget everything about me" if match["en"] else "забудь всё" if match["ru"] else "ลืมทุกอย่างเกี่ยวกับฉัน", text)
    text = _A_POST.sub(lambda match: f"write {match['en']}" if match["en"] else f"напиши {_VERB_OF_A_POST.sub('', match['ru'])}", text)
    text = _PIECES_RU.sub(r"\g<head>\g<n> \g<thing>\g<rest>", text)
    text = _REMIND_LAST_RU.sub(r"\g<verb> \g<when> ", text)
    text = _WRITE_ON_ONE_RU.sub(lambda match: f'сделай плакат с надписью "{match["words"]}"', text)
    text = _BACKGROUNDS.sub(lambda match: f"{'draw' if match['en'] else 'нарисуй'} {match['en'] or match['ru']}", text)
    text = _DO_IT.sub(r"\g<hi>make a ", text)
    text = _STORY.sub(lambda match: _SHEET_OF[next(key for key in ("en", "ru", "th") if match[key])], text)
    text = _UNDER_PICTURES.sub(_with_music, text) if _SLIDES.search(text) else text
    text = _IDEAS_OF.sub(_ideas, _TEXT_ON_IT.sub(_lettered, text))
    return _SCRIPT_OF.sub(lambda match: f"{match['long'] or ''}{match['en']}" if match["en"] else match["ru"] or match["th"], text)


_PICTURES_FOR_RU = lazy(r"^\W*(?:(?:пожалуйста|мне|нам)\s+)*(?:сделай|создай|нужн[а-яё]+|надо|хочу|дай)(?:те)?\s+(?:мне\s+|нам\s+)?(?=\d{1,2} (?:картин|изображени|иллюстрац)[а-яё]* для )", re.IGNORECASE)
"""Pictures for somebody, which are drawn, whatever else is done for people: «сделай 5 картинок для цветочного»."""
_COVER_OF_RU = lazy(r"(?P<cover>(?<![а-яё])(?:обложк[уаи]|превью) (?:для|к) (?:рилса|видео|ролика|ролику|шортса|клипа|сторис|рилсу))\s+(?!(?:про|об?|на|с|со|в|из|для|под|и|без|где|моего|нашего|этого|который)(?![а-яё]))(?=[а-яё]{4})", re.IGNORECASE)
"""What a cover is of, with nothing that leads to it: «обложку для рилса стоматологии»."""
_TOLD_IN = lazy(r"^\W*(?:(?:please|make|create|do|draw|me|us|an?)\s+)*(?:posters?|flyers?|invitations?):\s+(?P<what>[^,.:;!?\"\n]{2,80}? in (?:english|thai|russian))(?=\s*[.!]*$)", re.IGNORECASE)
"""A sheet about something in a language: "poster: yoga in English"."""
_TOPIC_IS_RU = lazy(r"^(?P<before>(?:(?!\s(?:про|об?)\s)[^,])*[а-яё]),\s+тема\s*[:—–-]?\s+(?!дня|недели|месяца|та же|другая|как|любая)(?=[а-яё])", re.IGNORECASE)
_CAPTIONS = lazy(
    r"^\W*(?:(?:please|can you|could you|i need|we need|need|i want|give me|give us|write|make|do|create|think up|come up with|suggest)\s+(?:me |us |up )?)*(?P<n>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|a few|some|several)\s+(?:(?:different|short|good|catchy|nice|fun)\s+)*captions?(?: (?:options?|ideas?|variants?|versions?))?\s+(?:for|about|on)\s+(?!(?:it|this|that|these|them|those|my (?:video|clip|photo|picture)s?|the (?:video|clip|photo|picture)s?)\b)"
    r"|^\W*(?:(?:пожалуйста|нужн[а-яё]+|дай|сделай|придумай|напиши|хочу|предложи)(?:те)?\s+(?:мне |нам )?)*(?P<ru>\d{1,2}|два|две|три|четыре|пять)\s+(?:разн[а-яё]+ |коротк[а-яё]+ )?(?:(?:вариант|иде)[а-яё]* )?(?:подпис[а-яё]+)\s+(?:про|об?|к посту про|для поста про)\s+", re.IGNORECASE,
)
_TOPICS_RU = lazy(r"(?<![а-яё])тем(?:ы)?\s+для\s+(?=(?:моего |нашего )?(?:канала|блога|роликов|видео|постов|подкаста)(?![а-яё]))", re.IGNORECASE)
_SHORT_POST = lazy(r"(?P<head>\b(?:write|draft|make|do|need|want|another|\d|two|three|four|five)\s+(?:me\s+|us\s+)?(?:an?\s+)?)short\s+(?=(?:\w+\s+)?posts?\b)", re.IGNORECASE)
"""A post that is short, and no short."""
_SHORT_AND = lazy(r"\bshort (?:n|and|&) (?:cute|sweet|snappy|simple)\b", re.IGNORECASE)
_SCRIPT_BEHIND = lazy(r"\bscripts? for (?:an? )?(?P<long>\d{1,3} ?(?:s|secs?|seconds?|mins?|minutes?) )?(?:reel|short|video|clip|tiktok)\s*[,:]\s*(?:about )?(?=\w)", re.IGNORECASE)
_VOICE_FIRST_TH = lazy(r"^\s*(?:ช่วย)?อ่าน(?P<what>(?:ประโยค|ข้อความ|ข้อความ|อัน)?นี้)(?:ให้)?(?:หน่อย|ที|ด้วย)*\s+(?P<voice>(?:ด้วย|เป็น|ใช้)?เสียง(?:ผู้หญิง|ผู้ชาย|หญิง|ชาย))\s*(?P<words>\"[^\"]+\")\s*$")
_BARE_TH = lazy(
    r"^\s*(?:ขอ|อยากได้|ช่วย|\s)*(?:(?P<picture>รูป(?:ภาพ)?|ภาพ(?:วาด)?)(?!นิ่ง|ตอน\s?(?:นาที|วินาที|วิ|\d)|ตรง\s?(?:นาที|วินาที|วิ|\d)|วินาที|นาที|แบบ|ร่าง|ทรง|รวม|ยนตร์|ถ่าย|ไหน|นี้|นั้น|ที่|ทั้ง|เมื่อ|ของ|อยู่|เก่า|ล่าสุด|สุดท้าย|แรก|ปก|จาก|ใน|บน|เดิม|เดียว|พวก|อะไร|ให้|หน่อย|เพิ่ม|อื่น|ใหม่|ประกอบ|พื้นหลัง|ไม่|มัน|สี|เหลี่ยม|ละ|เยอะ|ได้|มี|แตก|เบลอ|สวย|ออก|หาย)"
    r"|(?P<script>สคริป(?:ต์|ท์|ต)?|บทพูด)(?!์|ต์|ท์|นี้|นั้น|ที่|เมื่อ|ของ|อยู่|เดิม|ไหน|ให้|หน่อย|ใหม่|ยาว|สั้น|รีล|คลิป|วิดีโอ|ชอร์ต|ไม่)"
    r"|โพสต?์?(?=ขาย|โปรโมท|โปรโมต|รีวิว|แนะนำ))(?=[ก-๙])"
)
"""Named with no verb: "สคริปต์ขายครีม", "รูปคนวิ่งริมทะเล"."""
_SLOGAN_TH = lazy(r"^\s*(?:ช่วย|ขอ|อยากได้|หา|เอา|คิด|แต่ง|เขียน)*\s?(?:สโลแกน|คำโปรย|คำขวัญ)(?:ให้|ของ|สำหรับ)?(?=[\s\u0e00-\u0e7f])")
"""Asked for, and not thought up: "ขอสโลแกนร้านขนมปัง"."""
_FORGET_ALL = lazy(
    r"^\W*(?P<en>(?:(?:please|can you|i want you to|i'd like you to)\s+)*(?:delete|erase|wipe|remove|clear)\s+(?:all (?:of )?(?:my|the) (?:data|info|information|memor(?:y|ies))(?: (?:you have|about me|you store))*|my (?:data|memories)))\W*$"
    r"|^\W*(?P<ru>(?:пожалуйста[\s,]+)?(?:удали|сотри|забудь|убери|очисти)(?:те)? (?:вс[её],?\s+(?:что )?(?:ты )?(?:(?:про|обо?|о)\s+(?:меня|мне|нас|нам)\s+)?(?:помнишь|знаешь|запомнил|запомнила|записал)(?:\s+(?:про|обо?|о)\s+(?:меня|мне|нас|нам))?|(?:все )?(?:мои |наши )(?:данные|личные данные)(?: полностью)?))\W*$"
    r"|^\s*(?P<th>(?:ช่วย|ขอ|ขอให้)?(?:ลบ|ล้าง)(?:ข้อมูล)(?:ทั้งหมด|ทุกอย่าง)?(?:ของ|เกี่ยวกับ)(?:ฉัน|ผม|หนู|เรา)(?:ทั้งหมด|ทุกอย่าง|ออก|ให้หมด|ที|หน่อย|ด้วย|ค่ะ|(?<!โย)คะ|ครับ|\s)*)$", re.IGNORECASE,
)
"""All that is remembered, in other words."""
_A_POST = lazy(r"^\W*(?:(?:(?:please|can you|could you|i|we|hey|hi)\s+)*(?:need|want|make|do|draft|prepare|create)\s+(?:me\s+|us\s+)?(?=an? ))?(?:(?P<en>an? (?:short |brief |quick |nice )?(?:facebook |fb |telegram |linkedin |insta(?:gram)? |twitter )?post (?=(?:about)\b))|(?P<ru>(?:(?:нужен|сделай(?:те)?|хочу|надо|создай)\s+)?(?:коротк\S+ )?пост (?=(?:про|об?)\s)))", re.IGNORECASE)
"""A post that is wished for with no verb, or one that does for anything."""
_VERB_OF_A_POST = lazy(r"^(?:нужен|сделай(?:те)?|хочу|надо|создай)\s+", re.IGNORECASE)
_PIECES_RU = lazy(r"^(?P<head>\W*(?:(?:дай|накидай|придумай|напиши|сделай|нужны|хочу)(?:те)? (?:мне |нам )?)?)(?P<thing>(?:слоган|иде|заголов|подпис|хештег)[а-яё]*)(?P<rest>\s.+?)\s+штук (?P<n>\d{1,2})(?:\s+(?:коротк|смешн|ярк|красив|цепля|разн|прост)[а-яё]+)*(?=\s*(?:$|[,.;]))", re.IGNORECASE)
_VOICED = lazy(r"(?P<script>\b(?:script|text|story|poem|caption|voice-?over)\b[^,.;!?\"]{0,80}?),? and (?:then )?(?:voice|narrate) (?:it|that|them)(?: (?:out|over|up))?(?=\s*(?:$|[,.;!]|and\b|in\b|with\b))", re.IGNORECASE)
"""Voiced, which is to be read aloud."""
_READ_BY = lazy(
    r"(?<=\w),?\s+(?:and then|and|then),?\s+(?:have|get|let|ask)\s+(?P<who>an?\s+(?:\w+\s)?(?:man|woman|guy|lady|girl|male|female))(?:'s)?(?:\s(?:voice|narrator|speaker))?\s+(?:to\s+)?(?:read|voice|narrate|say|speak|record)\s+(?:it|that|this)(?:\s(?:out loud|out|aloud))?(?=\s*(?:$|[,.;!]))", re.IGNORECASE,
)
_READ_BY_TH = lazy(r"อ่านออกมา(?=เป็นเสียง|ด้วยเสียง|เสียง)")
"""What was just wished for, read by somebody: "... and have a woman read it"."""
_PIECES = lazy(
    r"^(?P<head>\W*(?:(?:please|can you|i|we|need|want|give|write|make|come up with|think of|think up|suggest|me|us|some)\s+)*)(?P<thing>(?:slogans?|taglines?|captions?|hash ?tags|(?:post |video )?ideas|titles|headlines)\b)(?P<rest>\s.+?)[\s,]+(?:like|about|maybe|around|say|some|perhaps|roughly|just)\s+(?P<n>\d{1,2})(?:\s+of (?:them|those))?(?P<how>(?:[\s,]+(?:and )?(?:short|catchy|funny|punchy|good|quick|different|snappy))*)(?:\s+(?:ones|options|versions))?(?: please| pls)?\W*$"
    r"|^(?P<head_th>.*(?:สโลแกน|คำโปรย|คำขวัญ).*?\d{1,2}\s?(?:อัน|แบบ|ข้อ))\s?(?:แบบ)?สั้น(?:ๆ)?(?:ให้|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s*$",
    re.IGNORECASE,
)
"""How many, told behind what they are about; a slogan is short as it is."""
"""A number that stands last: «слоганы для мастерской штук 7»."""
_REMIND_LAST_RU = lazy(r"^\W*(?P<when>(?:через|завтра|сегодня|послезавтра|в|во|к)(?:\s+[\w:]+){0,4}?)\s+(?P<verb>напомни(?:те)?(?: мне| нам)?)\s+", re.IGNORECASE)
_WRITE_ON_ONE_RU = lazy(
    r"^\W*(?:пожалуйста[\s,]+)?(?:(?:сделай|нарисуй|хочу|нужна|картинку)\S*\s+)*(?:картинк[уаи]\s+(?:и\s+)?)?(?:напиши|сделай надпись)(?:те)?\s+(?:(?:текст|слова|слово|надпись)\s+)?на\s+(?:картинке|ней|плакате|открытке|баннере)\s*:\s*(?P<words>[^\":]{2,80}?)[.!]*$", re.IGNORECASE,
)
_BACKGROUNDS = lazy(
    r"^\W*(?:(?:please|i need|we need|need|make|create|give me)\s+(?:me |us )?)*(?P<en>(?:\d{1,2}|an?|some|two|three|four|five)\s+(?:\w+ )?(?:backgrounds?|backdrops?)\s+(?=with|of|for|in))"
    r"|^\W*(?:(?:нужн[а-яё]+|сделай(?:те)?|хочу|надо|создай)\s+(?:мне |нам )?)*(?P<ru>(?:\d{1,2}|два|три|четыре|пять|несколько)\s+(?:[а-яё]+ )?фон(?:а|ов)\s+(?=с |со |для |в |из ))", re.IGNORECASE,
)
"""Pictures to stand behind something; a «фон» is music too."""
_STORY = lazy(
    r"^\W*(?:(?:(?:please|i need|we need|need|make|create|do)\s+(?:me |us )?)*(?:an? )?(?P<en>(?:instagram|insta|ig|facebook|fb)\s+stor(?:y|ies)|stor(?:y|ies)\s+(?:for|on|to)\s+(?:my |our )?(?:instagram|insta|ig|facebook|fb))"
    r"|(?:(?:нужен|нужн[а-яё]+|сделай(?:те)?|хочу|надо)\s+(?:мне |нам )?)*(?P<ru>стори[зс]?)(?:\s+(?:для|в|на)\s+(?:инстаграм[а-яё]*|инст[ыуа]))?"
    r"|(?:ช่วย|ขอ|ทำ)*(?P<th>สตอรี่)(?:ไอจี|ig|อินสตาแกรม)?)\s*(?::|—|–|\s-\s)\s*(?=\S)", re.IGNORECASE,
)
"""A story with what is to stand on it behind a colon is a picture."""
_SHEET_OF = {"en": "make a vertical poster: ", "ru": "сделай вертикальную афишу: ", "th": "ทำโปสเตอร์แนวตั้ง: "}
_SLIDES = lazy(r"слайд-?\s?шоу|(?:эт|мо|наш)[а-яё]+ (?:фото|фотк|картин|снимк)[а-яё]*|สไลด์โชว์|รูปพวกนี้|ภาพพวกนี้", re.IGNORECASE)
_UNDER_PICTURES = lazy(
    r"(?<![а-яё])с (?P<how>[а-яё]+)(?:ой|ым|им|ей) (?P<on>гитарой|скрипкой|арфой|флейтой|пианино|роялем|укулеле|фортепиано|виолончелью|саксофоном)(?![а-яё])"
    r"|(?<=[\s,])(?P<th>(?:กีตาร์|เปียโน|ไวโอลิน|อูคูเลเล่|ขลุ่ย|แซ็กโซโฟน)(?:เบาๆ|เบา ๆ|ช้าๆ|นุ่มๆ|หวานๆ)?)(?=\s|$)", re.IGNORECASE,
)
"""What plays under pictures, by the instrument alone: «слайд-шоу с тихой гитарой»."""


def _in_digits(number: str) -> str:
    return str(lexicon().numbers.get(number.lower(), number))


def _pieces(match: re.Match[str]) -> str:
    if match["head_th"]:
        return match["head_th"]
    short = " short" if "short" in match["how"].lower() and match["thing"].lower().startswith("caption") else ""
    return f"{match['head']}{match['n']}{short} {match['thing']}{match['rest']}"


def _with_music(match: re.Match[str]) -> str:
    return f"เพลง{match['th']}" if match["th"] else f"с {match['how']}ой музыкой с {match['on']}"


def _ideas(match: re.Match[str]) -> str:
    if match["th"]:
        return f"{match['th']}คลิป"
    if match["ru"]:
        return f"{match['ru']} для роликов про " if match["for"].lower() != "для" else f"{match['ru']} роликов про "
    return f"{match['n'] + ' ' if match['n'] else ''}ideas for videos about"
