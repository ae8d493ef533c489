# ruff: noqa: E501 - patterns and sentences read better unbroken
"""A wish that says not what: "make me something nice for the hotel", «нужен контент», "โพสต์ให้หน่อย", "make it prettier" of nothing. One short question
that fits is asked, and what is answered is taken with what was said.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.drafting import wording
from agent.local.drafting.dialogue import earlier_wish
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

Again = Callable[[Request], Plan]

_NICE = r"(?:nice|beautiful|pretty|cute|cool|fun|funny|special|new|sweet|lovely|catchy|creative|interesting|eye-?catching|good|great|awesome|amazing|fancy|festive|different|simple|small|quick|colou?rful|romantic)"
_NICE_RU = r"(?:красив|мил|прикольн|классн|крут|интересн|особенн|нов|весёл|весел|смешн|оригинальн|необычн|хорош|ярк|уютн|праздничн|креативн|симпатичн|стильн|полезн)[а-яё]+"
_NICE_TH = r"(?:น่ารัก|สวย|เก๋|เท่|ดี(?!$|\s|คะ|ค่ะ|ครับ)|สนุก|พิเศษ|ใหม่|ปัง|เจ๋ง|แปลกใหม่|น่าสนใจ|หวาน|สดใส)"
_SOFT_TH = r"(?:ให้|หน่อย|ที|ด้วย|สิ|นะ|น้า|ครับ|คับ|ค่ะ|คะ|ค่า|จ้า|จ๊ะ|จ้ะ|ได้ไหม|ได้มั้ย|\s)*"
_SOMETHING = lazy(
    rf"^\W*(?:(?:hi|hey|hello|ok|so|please|can|could|would|will|you|u|i|we|i'd|need|want|would like|like|to have|have|make|do|create|design|prepare|come up with|think of|think up|get|give|me|us|for me|just)[\s,]+)*(?:some(?:thing| stuff)|anything|sth|smth|(?:some |any )?(?:{_NICE} )?content)(?: (?:really|very|super|so|a bit|that'?s|and|{_NICE}))*(?P<for> (?:for|to post on|to put on|on) (?:my |our |the |a |an )?[^,.:;!?\"\d]{{2,45}})?(?: please| pls| thanks)?\W*$"
    rf"|^\W*(?:(?:а|ну|привет|слушай|пожалуйста|можешь|можно|мне|нам|хочу|хотел[аи]?|бы|хочется|надо|нужно|нужен|нужна|сделай|сделать|делай|придумай|придумать|создай|создать|приготовь|давай|сделаем|для меня|ты)(?:те)?[\s,]+)*(?:что|чего|чё|че)?(?:[ -]?(?:нибудь|нить|либо|то)|\s?(?:контент|контента))(?: (?:очень|такое|этакое|и|{_NICE_RU}))*(?P<for_ru> (?:для|к|ко|на|в) [^,.:;!?«\"\d]{{2,45}})?(?: пожалуйста)?\W*$"
    rf"|^\s*(?:(?:สวัสดี|ช่วย|ขอ|อยากได้|อยาก|ต้องการ|ทำ|คิด|สร้าง|ออกแบบ|หา|ครับ|ค่ะ|คะ|\s)+)(?:(?:อะไร|คอนเทนต์|คอนเท้นต์)(?:ที่)?(?:{_NICE_TH}|สักอย่าง|ๆ|\s)+|คอนเทนต์|คอนเท้นต์|อะไรสักอย่าง|อะไร(?=ให้|สำหรับ))(?P<for_th>(?:ให้|สำหรับ|ลง|ไว้|ใน|ไป)[^,.:;!?\"\d]{{2,40}}?)?{_SOFT_TH}$", re.IGNORECASE,
)  # fmt: skip
_SAYS_WHAT = lazy(
    r"\b(?:videos?|clips?|reels?|shorts?|films?|pictures?|images?|photos?|posters?|logos?|banners?|covers?|captions?|slogans?|scripts?|songs?|music|jingles?|hashtags?|ideas?|calendar|plan|guitar|piano|violin|drums|flute|sax(?:ophone)?|ukulele|about|with|that|which|of|saying|who|else|it)\b"
    r"|(?<![а-яё])(?:видео|ролик|рилс|клип|шортс|картин|фото|афиш|плакат|постер|логотип|баннер|обложк|подпис|слоган|сценари|песн|музык|гитар|пианино|скрипк|барабан|флейт|саксофон|укулеле|джингл|хештег|иде[йяи]|план(?![а-яё])|(?:про|о|об|с|со|чтобы|пост(?:ы|а|ов)?|другое|обед|ужин|завтрак)(?![а-яё])|котор)"
    r"|คลิป|วิดีโอ|รูป|ภาพ|โปสเตอร์|โลโก้|แบนเนอร์|ปก|แคปชั่น|แคปชัน|สโลแกน|สคริปต์|เพลง|กีตาร์|เปียโน|ไวโอลิน|กลอง|ขลุ่ย|แฮชแท็ก|ไอเดีย|เรื่อง|เกี่ยวกับ|ที่มี|ได้บ้าง|ได้ไหม|อะไรดี|กิน|แผน|จำ", re.IGNORECASE,
)  # fmt: skip
"""Says what it is to be, or what about: then there is no need to ask which."""
_NICER = lazy(
    r"^\W*(?:(?:hi|hey|ok|so|please|can|could|would|you|u|just|now|i want to|i want you to)[\s,]+)*(?:(?:make|get) (?:it|this|that|everything)(?: (?:all|look|a bit|a little|much|even|way|feel))* (?:nicer|prettier|better|good|great|pretty|beautiful|more (?:beautiful|interesting|attractive|eye-?catching|catchy|special)|pop(?: more)?|stand out(?: more)?|eye-?catching)|(?:improve|fix(?: up)?|polish|better|beautify) (?:it|this|that)(?: up)?)(?: (?:a bit|a little|please|pls|for me|up|more|somehow))*\W*$"
    r"|^\W*(?:(?:а|ну|пожалуйста|можешь|можно|сделай|сделать|давай|его|её|ее|это|всё|чуть|немного|ещё|как-то|чтобы|было|выглядело|улучши|улучшить|исправь|доработай)(?:те)?[\s,]+)*(?:по)?(?:красивее|лучше|интереснее|привлекательнее|эффектнее|симпатичнее|заметнее|покрасивее|получше|улучши(?:те)?(?: (?:это|его|её))?|исправь(?:те)?(?: (?:это|его|её))?)(?: пожалуйста| немного| чуть-чуть| как-нибудь)*\W*$"
    rf"|^\s*(?:ช่วย|ขอ)?(?:ทำ|ปรับ|แก้)(?:ให้)?(?:มัน|อันนี้)?(?:ดู)?(?:ดี|สวย|น่าสนใจ|ปัง|น่ารัก|เด่น|โดดเด่น|สะดุดตา)(?:ๆ)?(?:ขึ้น|กว่านี้|กว่าเดิม|อีก)?(?:อีก)?(?:นิด|หน่อย|นิดนึง)?{_SOFT_TH}$", re.IGNORECASE,
)  # fmt: skip
_POST_TH = lazy(rf"^\s*(?:ช่วย|ขอ|รบกวน)?(?:ลงโพสต์|โพสต์|ลงเพจ)(?:ให้|หน่อย|ที|ด้วย|เลย){{1,4}}{_SOFT_TH}$")
_CUT = lazy(
    rf"^\s*(?:ช่วย|ขอ|รบกวน)?(?:ตัดต่อ|ตัด|แต่ง)(?:คลิป|วิดีโอ|วีดีโอ){_SOFT_TH}$|^\W*(?:please |can you |could you )*(?:cut|edit|trim) (?:my|a|the|our|this) (?:clip|video|film)(?: for me| please| pls)*\W*$"
    r"|^\W*(?:пожалуйста |можешь )*(?:обрежь|смонтируй|отредактируй|порежь|обрезать|смонтировать)(?:те)? (?:мне )?(?:мой |моё |этот |это )?(?:видео|ролик|клип)(?: пожалуйста)?\W*$", re.IGNORECASE,
)  # fmt: skip
_ASKED = {
    "en": "Gladly! What shall I make{what_for}: a picture, a short video, or words for a post?",
    "ru": "С радостью! Что сделать{what_for}: картинку, ролик или текст для поста?",
    "th": "ได้เลยครับ อยากให้ทำ{what_for}เป็นรูป คลิปสั้น หรือข้อความสำหรับโพสต์?",
}
_ASKED_WHICH = {
    "en": "Gladly! Which picture or clip is it? Send it here and say what should be better; or tell me what to make anew.",
    "ru": "С радостью! О какой картинке или ролике речь? Пришлите и скажите, что улучшить; или скажите, что сделать заново.",
    "th": "ได้เลยครับ หมายถึงรูปหรือคลิปไหน? ส่งมาแล้วบอกว่าอยากให้ดีขึ้นตรงไหน หรือบอกว่าจะให้ทำอะไรใหม่ก็ได้",
}
_ASKED_HOW = {
    "en": {
        "image": "Gladly! What should be different: “brighter colours”, “in blue”, “bigger letters” or “another one”?",
        "video": "Gladly! What should be different: “livelier”, “other music”, “a man's voice” or “shorter”?",
        "audio": "Gladly! What should be different: “livelier”, “calmer”, “with piano” or “longer”?",
        "text": "Gladly! What should be different: “shorter”, “funnier”, “another one” or “add that we open at nine”?",
    },
    "ru": {
        "image": "С радостью! Что изменить: «поярче», «в синих тонах», «буквы крупнее» или «ещё вариант»?",
        "video": "С радостью! Что изменить: «повеселее», «другую музыку», «мужской голос» или «покороче»?",
        "audio": "С радостью! Что изменить: «повеселее», «поспокойнее», «с пианино» или «подлиннее»?",
        "text": "С радостью! Что изменить: «короче», «повеселее», «ещё вариант» или «добавь, что мы открываемся в девять»?",
    },
    "th": {
        "image": "ได้เลยครับ อยากให้ต่างไปแบบไหน: “สดใสขึ้น” “โทนสีฟ้า” “ตัวหนังสือใหญ่ขึ้น” หรือ “ขออีกแบบ”?",
        "video": "ได้เลยครับ อยากให้ต่างไปแบบไหน: “สนุกขึ้น” “เปลี่ยนเพลง” “เสียงผู้ชาย” หรือ “สั้นลง”?",
        "audio": "ได้เลยครับ อยากให้ต่างไปแบบไหน: “สนุกขึ้น” “ช้าลง” “ใส่เปียโน” หรือ “ยาวขึ้น”?",
        "text": "ได้เลยครับ อยากให้ต่างไปแบบไหน: “สั้นลง” “สนุกขึ้น” “ขออีกแบบ” หรือ “เพิ่มว่าเปิดเก้าโมง”?",
    },
}
_KINDS = (
    ("image", lazy(r"\b(?:pictures?|images?|pics?|photos?|drawings?|first)\b|картин|рисун|перв|รูป|ภาพ", re.IGNORECASE)),
    ("video", lazy(r"\b(?:videos?|vids?|clips?|reels?|shorts?|films?|second)\b|видео|ролик|клип|рилс|втор|คลิป|วิดีโอ|วีดีโอ", re.IGNORECASE)),
    ("text", lazy(r"\b(?:words|text|caption|post|third)\b|текст|подпис|пост|слова|трет|ข้อความ|แคปชั่น|แคปชัน|โพสต์", re.IGNORECASE)),
)  # fmt: skip
_BARE = lazy(
    r"^\W*(?:(?:ok|yes|yeah|maybe|i think|let's do|just|the|a|an|some|short|nice|please|for a|for|first|second|third|one|i guess)[\s,]*)*(?:pictures?|images?|pics?|videos?|vids?|clips?|reels?|shorts?|films?|words|text|captions?|posts?|one)?(?:[\s,]*(?:please|pls|thanks|for a post|then|i think|i guess))*\W*$"
    r"|^\W*(?:(?:да|давай|лучше|наверное|пусть|будет|короткий|короткое|ну|первое|второе|третье)[\s,]*)*(?:картинк[уа]|картинку|рисунок|видео|ролик|клип|рилс|текст|подпись|пост|слова)?(?:[\s,]*(?:пожалуйста|для поста|наверное|давай))*\W*$"
    r"|^\s*(?:เอา|ขอ|เป็น|อยากได้|ทำ|ก็|\s)*(?:รูปภาพ|รูป|ภาพ|คลิปสั้น|คลิป|วิดีโอ|ข้อความ|แคปชั่น|แคปชัน|โพสต์)?(?:ละกัน|แล้วกัน|ก็ได้|ดีกว่า|หน่อย|ครับ|ค่ะ|คะ|จ้า|นะ|\s)*$", re.IGNORECASE,
)  # fmt: skip
_MADE = {
    "en": {"image": "draw a picture{what_for}", "video": "make a short video{what_for}", "text": "write a caption{what_for}"},
    "ru": {"image": "нарисуй картинку{what_for}", "video": "сделай короткий ролик{what_for}", "text": "напиши подпись{what_for}"},
    "th": {"image": "ทำรูป{what_for}", "video": "ทำคลิป {what_for}", "text": "เขียนแคปชั่น{what_for}"},
}
_ONE_WORD = {
    "make a video": lazy(r"(?:a |one )?(?:videos?|vid|clip|film|reel)(?: please| pls)?", re.IGNORECASE), "сделай ролик": lazy(r"(?:видео|ролик|клип|видосик?|рилс)(?: пожалуйста)?", re.IGNORECASE),
    "ทำคลิป": lazy(r"(?:คลิป|วิดีโอ|วีดีโอ)(?:หน่อย|ครับ|ค่ะ)?"), "напиши пост": lazy(r"пост(?: пожалуйста)?", re.IGNORECASE), "เขียนโพสต์": lazy(r"โพสต์(?:หน่อย|ครับ|ค่ะ)?"),
}  # fmt: skip
"""What a single word wishes for, where nothing is at hand that it could be said of."""
_LONGEST = 110


def vague_wish(request: Request, again: Again) -> Plan | None:
    """The one question, or what an answer to it comes to; None for any other message."""
    if request.question:
        return _answered(request, again)
    text = normalise(request.text).strip()
    language = detect(text, request.language)
    if request.attachments or len(text) > _LONGEST or language not in _ASKED:
        return None
    if _NICER.match(text):
        made = next((kind for asset in request.recent if (kind := asset.actual_kind) in _ASKED_HOW[language]), "")
        return Plan(question=_ASKED_HOW[language][made] if made else _ASKED_WHICH[language]) if made or not request.earlier else None
    at_hand = request.recent or request.earlier
    if not at_hand and _CUT.match(text):
        return Plan(question=phrase("ask_asset", language, kind=wording.kind_word("video", language)))
    if not at_hand and (wish := next((wish for wish, word in _ONE_WORD.items() if word.fullmatch(text.rstrip(" .!?"))), "")):
        return again(replace(request, text=wish))
    if not at_hand and _POST_TH.match(text):
        return again(replace(request, text="โพสต์ลงเพจ"))
    vague = _SOMETHING.match(text)
    if vague is None or _SAYS_WHAT.search(text):
        return None
    what_for = next((said for said in (vague["for"], vague["for_ru"], vague["for_th"]) if said), "")
    return None if at_hand and not what_for else Plan(question=_ASKED[language].format(what_for=_told(what_for)))


def _told(what_for: str) -> str:
    """Whom or what it is for, as it stands behind another verb: my hotel is yours when JARVIS says it."""
    said = re.sub(r"\b(?:my|our)\b", "your", what_for.rstrip())
    return re.sub(r"(?<![а-яё])(?:моего|моей|моих|нашего|нашей|наших|мое[йм]|нашей) ", "", said)


def _answered(request: Request, again: Again) -> Plan | None:
    """What the answer to such a question comes to; None where another question was asked."""
    question = request.question or ""
    which = question in _ASKED_WHICH.values()
    if which or any(question in told.values() for told in _ASKED_HOW.values()):
        text = earlier_wish(request) if which and request.attachments else request.text
        return again(replace(request, question=None, text=text))
    language = next((one for one, told in _ASKED.items() if _begins(question, told)), "")
    if not language:
        return None
    said = " ".join(request.text.split())
    kind = next((kind for kind, pattern in _KINDS if pattern.search(said)), "")
    if not kind or len(said) > _LONGEST or not _BARE.match(said):
        return again(replace(request, question=None))
    before, after = _ASKED[language].split("{what_for}")
    return again(replace(request, question=None, text=_MADE[language][kind].format(what_for=question.removeprefix(before).removesuffix(after))))


def _begins(question: str, told: str) -> bool:
    before, after = told.split("{what_for}")
    return question.startswith(before) and question.endswith(after)
