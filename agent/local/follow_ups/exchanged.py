# ruff: noqa: E501 - patterns read better unbroken
"""One thing exchanged for another in what earlier work is about: "hamsters instead of dogs", "change the dog to a cat", "the second should
be hamsters", «вместо собак хомяков», "อันที่สองเปลี่ยนเป็นแฮมสเตอร์".

What is exchanged has to be something that the earlier work says or shows, or one of several by its place: all else is left to others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.wiring import picked
from agent.local.follow_ups.another_thing import another_of, now_one, resized, without_comma
from agent.local.follow_ups.changes import applied, targets_of
from agent.local.follow_ups.in_its_case import as_it_stands_there
from agent.local.follow_ups.target import Change, sources
from agent.local.slots import entities, find
from agent.local.words import CONTENT_WEIGHT, Token, normalise, tokens
from agent.patterns import lazy
from tools.plan import Plan, Step

_MAKE = r"(?:(?:please|can you|could you|let'?s|i want|i'd like|we need|you can|do|make|draw|use|put|show|have|take|try|write|(?:could|can) (?:it|that) be|it should be|should be|with)\s+)*(?:one\s+)?(?:about\s+)?"
_MAKE_RU = r"(?:(?:пожалуйста|можно|можешь|можете|давай(?:те)?|сделай(?:те)?|нарисуй(?:те)?|поставь(?:те)?|возьми(?:те)?|покажи(?:те)?|хочу|лучше|пусть будет|пусть будут|надо|нужно|нужен|нужна)\s+)*(?:(?:про|о|об)\s+)?"
_END = r"\s*(?:,?\s*(?:please|pls|пожалуйста))?\s*[.!?]*$"
_OF_TWO = [
    lazy(rf"^(?:\W*(?:no|ok|hey|actually|and|sorry|wait|please)\b)*\W*instead of (?:the |my |an? )?(?P<old>[\w' -]{{2,40}}?)\s*(?:,|\b(?=(?:do|make|draw|use|put|show|have|take|try|write|it should|let'?s|i want)\b))\s*{_MAKE}(?P<new>[^,.;!?]{{2,60}}?){_END}", re.IGNORECASE),
    lazy(rf"^\W*(?:(?:no|ok|actually|and|sorry|wait)\b[\s,]*)*{_MAKE}(?P<new>[^,.;!?]{{2,60}}?),? (?:instead|in place) of (?:the |my |an? )?(?P<old>[\w' -]{{2,40}}?){_END}", re.IGNORECASE),
    lazy(rf"^\W*(?:(?:no|ok|actually|and|sorry|wait|please|can you|could you|let'?s)\b[\s,]*)*(?:change|replace|swap|switch|turn)(?: out)? (?:the |my |that |all the |this |an? )?(?P<old>[\w' -]{{2,40}}?) (?:to(?: be)?(?: about)?|with|for|into|by) (?P<new>[^,.;!?]{{2,60}}?){_END}", re.IGNORECASE),
    lazy(rf"^\W*(?:(?:no|actually|sorry|wait)\b[\s,]*)*not (?:the |an? )?(?P<old>[\w' -]{{2,40}}?),? but (?P<new>[^,.;!?]{{2,60}}?){_END}", re.IGNORECASE),
    lazy(rf"^\W*(?:(?:no|actually|sorry|wait|i meant|it should be)\b[\s,]*)*(?P<new>[\w' -]{{2,40}}?),? not (?:the |an? )?(?P<old>[\w' -]{{2,40}}?){_END}", re.IGNORECASE),
    lazy(rf"^\W*(?:(?:нет|а|и|ой|так|ну|можно|можешь|можете)(?![а-яё])[\s,]*)*вместо (?P<old>[\w-]{{2,30}}(?: [\w-]{{2,30}}){{0,2}}?),?\s+{_MAKE_RU}(?P<new>[^,.;!?]{{2,60}}?){_END}", re.IGNORECASE),
    lazy(rf"^\W*(?:(?:нет|а|и|ой|так|ну|можно|можешь|можете)(?![а-яё])[\s,]*)*{_MAKE_RU}(?P<new>[^,.;!?]{{2,60}}?),? вместо (?P<old>[^,.;!?]{{2,40}}?){_END}", re.IGNORECASE),
    lazy(rf"^\W*(?:(?:нет|а|и|ой|так|пожалуйста)(?![а-яё])[\s,]*)*(?:замени|поменяй|смени|исправь|переделай)(?:те)? (?P<old>[^,.;!?]{{2,40}}?) на (?P<new>[^,.;!?]{{2,60}}?){_END}", re.IGNORECASE),
    lazy(rf"^\W*(?:(?:нет|ой|так|блин|ну|стоп|стой|эй|упс|ёлки|чёрт|погоди)(?![а-яё])[\s,]*)*не (?:про |о |об )?(?P<old>[^,.;!?]{{2,40}}?),? а (?:про |о |об )?(?P<new>[^,.;!?]{{2,60}}?){_END}", re.IGNORECASE),
    lazy(r"^(?P<new>[^\s].{1,50}?)\s?ไม่ใช่\s?(?P<old>[\u0e00-\u0e7f]{2,30}?)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*$"),
    lazy(r"^(?:ช่วย|ขอ|งั้น)?(?:แทนที่จะเป็น|แทนที่)\s?(?P<old>[\u0e00-\u0e7f]{2,30}?)\s?(?:ขอเป็น|เอาเป็น|เป็น|ขอ|เอา|ทำ|ด้วย|\s)(?:เรื่อง)?(?P<new>[^\s].{1,50}?)(?:แทน|ดีกว่า|นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย|เลย)*$"),
    lazy(r"^(?:ช่วย|ขอ|งั้น)?(?:เปลี่ยน|แก้|สลับ)(?:จาก)?\s?(?P<old>[\u0e00-\u0e7f]{2,30}?)(?:ให้)?\s?เป็น(?:เรื่อง)?\s?(?!สี)(?P<new>.{2,50}?)(?:แทน|ดีกว่า|นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย|เลย|ที)*$"),
    lazy(r"^(?:ช่วย|ขอ|งั้น)?(?:เอา|ใช้|ใส่|ทำ|ขอ)(?:เป็น)?(?:เรื่อง)?(?P<new>[\u0e00-\u0e7f]{2,40}?)แทน(?:ที่)?(?P<old>[\u0e00-\u0e7f]{2,30}?)(?:ได้(?:ไหม|มั้ย|ป่ะ)|นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย|เลย|ที|ดีกว่า)*$"),
]  # fmt: skip
_PLACE_EN = r"(?:the )?(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)(?: (?:one|video|short|clip|reel|picture|poster|film))?|(?:number|no\.?|#) ?\d{1,2}|(?:one|video|short|clip|reel|picture|poster|film) (?:number )?\d{1,2})"
_PLACE_RU = r"(?:(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|последн)[а-яё]+(?: (?:ролик|видео|клип|картинку|картинка|плакат))?|(?:номер|№) ?\d{1,2})"
_PLACE_TH = r"(?:อัน|คลิป|รูป|ตัว|เรื่อง)(?:ที่)?\s?(?:\d{1,2}|หนึ่ง|สอง|สาม|สี่|ห้า|หก|แรก|สุดท้าย)"
_OF_ONE = [
    lazy(rf"^\W*(?:(?:no|ok|actually|and|sorry|wait|please|can you|could you|let'?s)\b[\s,]*)*(?:(?:change|replace|swap|switch|turn|make|do) )?(?P<old>{_PLACE_EN})(?: (?:should|must|has to|needs to|can) be(?: about| on)?|(?: is)? (?:to|with|for|into|as)(?: be)?(?: about)?|,? do|(?: about| on)(?= .*\b(?:instead|rather|better)\W*$))\s+(?P<new>[^,.;!?]{{2,60}}?)(?:,? (?:instead|rather|better))?{_END}", re.IGNORECASE),
    lazy(rf"^\W*(?:(?:нет|а|и|ой|так|пожалуйста)(?![а-яё])[\s,]*)*(?:(?:замени|поменяй|смени|переделай|сделай)(?:те)? )?(?P<old>{_PLACE_RU})\s+(?:(?:замени|поменяй|смени|переделай)(?:те)? )?(?:на|пусть будет(?: про)?|должен быть(?: про)?|лучше(?: (?:про|обо?))?|давай(?: лучше)?(?: (?:про|обо?))?|хочу(?: (?:про|обо?))?|про|обо?)\s+(?P<new>[^,.;!?]{{2,60}}?)(?: (?:лучше|тогда|давай(?:те)?|хочу|пусть будет))*{_END}", re.IGNORECASE),
    lazy(rf"^(?:ช่วย|ขอ|งั้น)?(?:เปลี่ยน|แก้)?\s?(?P<old>{_PLACE_TH})\s?(?:ขอ)?(?:เปลี่ยน|แก้|ให้|เอา|ขอ|ทำ)?(?:ไป)?(?:เป็น(?:เรื่อง)?|เรื่อง)\s?(?P<new>.{{2,50}}?)(?:แทน|ดีกว่า|นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย|เลย|ที)*$"),
]  # fmt: skip
_NOT_ALL = r"(?!(?:for|для|all|both|each|every|everyone|them|it|me|us|this|that|those|the (?:first|second|third|last|other|rest|others)|different|another|again|before|always|some|more|less|no|not|without|with|in|on|at|as|bigger|smaller|better|bolder|без|не|ещё|еще|более|менее|всех|обоих|каждого|другой|другая|другое|с|со|на|в|как)\b)"
_OF_ALL = [
    lazy(rf"^\W*(?:(?:ok|now|and|great|nice|please|can you|could you|make|do|give me|i want|let'?s|lovely|perfect)\b[\s,!.]*)*(?:the |one more |another )?(?:exact(?:ly)? )?(?:same|like (?:that|this|it))(?: (?:thing|one|video|poster|picture|clip|short))?,?\s+(?:(?:but|only|just|except)(?: (?:now|make it|it'?s))?(?: (?:about|of))?|about)\s+{_NOT_ALL}(?P<new>[^,.;!?]{{2,50}}?){_END}", re.IGNORECASE),
    lazy(rf"^\W*(?:(?:no|nope|nah|ok|actually|and|sorry|wait|hm+|oops|hold on|scratch that|strike that|never ?mind(?: that)?|forget (?:that|it)|on second thoughts?|(?:i )?changed my mind|make it|do|with|let'?s do|let'?s have|about)\b[\s,.!—–-]*)*{_NOT_ALL}(?P<new>[^,.;!?]{{2,50}}?),? instead{_END}", re.IGNORECASE),
    lazy(rf"^\W*(?:(?:no|nah|ok|actually|hmm|wait|sorry)\b[\s,.!]*)*(?:better|rather|i'd rather(?: have)?|i would rather(?: have)?)(?: (?:do|make) it)? about\s+{_NOT_ALL}(?P<new>[^,.;!?]{{2,50}}?){_END}", re.IGNORECASE),
    lazy(rf"^\W*(?:(?:нет|ой|стоп|стой|хотя|а|ну|погоди)(?![а-яё])[\s,.!—–-]*)*(?:лучше|давай(?:те)? лучше|хочу)\s+(?:про|обо?)\s+{_NOT_ALL}(?P<new>[^,.;!?]{{2,50}}?){_END}", re.IGNORECASE),
    lazy(rf"^\W*(?:(?:нет|ой|а|стоп|не надо|забудь|хотя нет|(?:я )?передумала?)(?![а-яё])[\s,.!—–-]*)*(?:стоп|не надо|забудь|хотя нет|(?:я )?передумала?)[\s,.!—–-]+(?:(?:давай|сделай|пусть будет|лучше)\s+)+(?:(?:про|о|об)\s+)?(?P<new>[^,.;!?]{{2,50}}?)(?: вместо этого)?{_END}", re.IGNORECASE),
    lazy(r"^\s*(?:ไม่เอา(?:แล้ว|ละ|ดีกว่า|อันนี้)*|เปลี่ยนใจ(?:แล้ว|ละ)?|ยกเลิก)\s*(?:ขอ|เอา|ทำ)(?:เป็น)?(?:เรื่อง)?\s?(?!สี|เสียง|ภาษา|เพลง|โทน|แนว|\d)(?P<new>[\u0e00-\u0e7f\w ]{2,40}?)(?:แทน|ดีกว่า)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย|เลย|ที)*$"),
    lazy(rf"^\W*(?:(?:а|и|ну|теперь|давай|сделай|хочу|можно|нужно|отлично|супер|класс)(?![а-яё])[\s,!.]*)*(?:ещё |еще )?(?:то же самое|то же|такой же|такую же|такое же|такие же|тот же|так же)(?: (?:ролик|плакат|видео|клип|картинку))?,?\s+(?:(?:но|только)(?: теперь)?(?: (?:про|об?))?|про|об?)\s+{_NOT_ALL}(?P<new>[^,.;!?]{{2,50}}?){_END}", re.IGNORECASE),
    lazy(r"^(?:ช่วย|ขอ|งั้น|เอ่อ|ไม่เอา|\s)*เปลี่ยนเป็น(?:เรื่อง)?\s?(?!สี|เสียง|ภาษา|เพลง|โทน|แนว|\d)(?P<new>[\u0e00-\u0e7f\w ]{2,40}?)(?:แทน|ดีกว่า)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย|เลย|ที)*$"),
]  # fmt: skip
"""All of it once more, about something else."""
_JUST_THAT = [
    lazy(rf"^\W*(?:(?:fine|ok|okay|alright|all right|well|whatever|then|sure|no worries|fair enough|oh)[\s,.]+)+(?:(?:do|make it|let'?s do|go with|draw|use)\s+)?just\s+(?:do\s+|make it\s+|draw\s+)?(?P<new>(?:an?|some|any|two|three)\s+[^,.;!?]{{2,60}}?)(?:\s+then)?(?:\s+instead)?{_END}", re.IGNORECASE),
    lazy(rf"^\W*(?:(?:ладно|ок|окей|хорошо|ну|тогда|понятно|понял[аи]?)(?![а-яё])[\s,.]*)+(?:(?:нарисуй|сделай|давай)(?:те)?\s+)?просто\s+(?:нарисуй\s+|сделай\s+)?(?P<new>[^,.;!?]{{3,60}}?)(?:\s+тогда)?{_END}", re.IGNORECASE),
    lazy(r"^(?:โอเค|งั้น|ไม่เป็นไร|ก็ได้)(?:ครับ|ค่ะ|(?<!โย)คะ|\s|งั้น)*(?:เอา|ขอ|วาด|ทำ)(?:เป็น)?(?:แค่)?(?P<new>(?:คน|ผู้ชาย|ผู้หญิง|เด็ก|หนุ่ม|สาว)[\u0e00-\u0e7f ]{2,40}?)(?:ธรรมดา|ก็พอ|แทน|แล้วกัน|ละกัน|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$"),
]
"""What will do in the place of what was asked for and could not be: "fine, just some lad with curly hair then"."""
_ONE_THING_MORE = [
    lazy(rf"^\W*(?:(?:ok|now|and|great|nice|please|can you|could you|make|do|give me|i want|let'?s|lovely|perfect)\b[\s,!.]*)*(?:the )?(?:exact(?:ly)? )?(?:same|like (?:that|this|it))(?: (?:thing|one|poster|picture))?,?\s+(?:but|only|just|except) (?P<new>with (?:an? |some |two |three )?[^,.;!?]{{2,40}}?){_END}", re.IGNORECASE),
    lazy(rf"^\W*(?:(?:а|и|ну|теперь|давай|сделай|хочу|можно|нужно|отлично|супер|класс)(?![а-яё])[\s,!.]*)*(?:ещё |еще )?(?:то же самое|то же|такой же|такую же|такое же)(?: (?:плакат|картинку))?,?\s+(?:но|только) (?P<new>со? [^,.;!?]{{2,40}}?){_END}", re.IGNORECASE),
]  # fmt: skip
"""A picture of it once more, with something beside it."""
HOW_IT_IS = lazy(
    r"\b(?:gold(?:en)?|silver|mint|pastel|neon|bright|dark|light|bold|funny|serious|(?:long|short|calm|slow|fast|loud|quiet|soft|dark|light|bright|bold|warm|cool|nic|simpl|strong|weak|larg|high|low|sharp|smooth|clean|fresh|cheap|old|young|new|hard|nois)(?:i?er)|bigger|sadder|funnier|happier|better|smaller|slowly|quickly|softly|loudly|quietly|slightly|text|font|letters?|words?|logo|music|song|voice|sound|subtitles?|captions?|background|title|colou?rs?|version|style|size|videos?|pictures?|photos?|images?|clips?|shorts?|reels?|posters?|thumbnails?|covers?|banners?|flyers?|logos?|scripts?|slideshows?|drawings?|illustrations?|podcasts?|tracks?)\b"
    r"|(?<![а-яё])(?:(?:золотист|золот|серебр|мятн|пастельн|неонов|ярк|тёмн|темн|светл|крупн|мелк)[а-яё]*|(?:ярч|тиш|громч|мягч|прощ|короч|легч)е|[а-яё]{3,}ее|весел[а-яё]+|текст[а-яё]{0,2}|шрифт[а-яё]{0,2}|букв[а-яё]{0,3}|слов(?:а|ами|о)|лого(?:тип[а-яё]{0,2})?|музык[а-яё]{0,2}|песн[а-яё]{0,2}|голос[а-яё]{0,2}|звук[а-яё]{0,2}|субтитр[а-яё]{0,3}|фон(?:а|е|ом|у)?|заголов[а-яё]{2,3}|цвет(?:а|е|ом|у|ов)?|верси[а-яё]{1,2}|стил[а-яё]{1,2}|размер[а-яё]{0,2}|ролик[а-яё]{0,2}|видео|картинк[а-яё]{0,2}|фото|клип[а-яё]{0,2}|плакат[а-яё]{0,2})(?![а-яё])", re.IGNORECASE,
)
"""Words that say how it is to be and not about what."""
_SEVERAL = lazy(r"\b(?:and|и)\s+(?:about|for|in|with|про|для|об?|в|на|с)(?!\w)", re.IGNORECASE)
_SHEET = lazy(r"\b(?:posters?|flyers?|banners?|invitations?|logos?)\b|(?<![а-яё])(?:плакат|постер|афиш|баннер|приглашени|логотип)[а-яё]*|โปสเตอร์|แบนเนอร์|ใบปลิว|โลโก้", re.IGNORECASE)
"""Its words are put right elsewhere."""
_SHOWN = "prompt"
_TOPICS = ("topic", _SHOWN)
_ON_IT = lazy(r"\s+(?:on|in) (?:it|there)$", re.IGNORECASE)
_ARTICLE = lazy(r"^(?:an?|the|some)\s+", re.IGNORECASE)
_HAS_ITS_OWN = lazy(r"(?:^|\s)(?:an?|the|my|our|this|that|his|her|their|some|\d+)\s+(?:[\w-]+\s+)?$", re.IGNORECASE)


@dataclass(frozen=True)
class _Held:
    """Where a step says something: its place among several, the field, which of the field's texts, and where in that."""

    place: int
    field: str
    item: int
    start: int
    end: int


_CORRECTS = lazy(
    r"^(?:(?:sorry|oops|wait|no|nope|actually|ah|oh|hmm?|hang on|my (?:bad|mistake)|typo|(?:i|we) (?:got|said|typed|wrote|had|made|mixed|misspoke|misread|meant?)(?: (?:it|that|a mistake|them up|wrong|wrongly))*|it'?s|it is|(?:it |that )?(?:should|must|has to) (?:be|say|read)|make (?:it|that)|let it (?:be|say)"
    r"|change (?:it|that|the (?:text|words?)) to|the (?:text|words?) (?:is|are|should be))(?![a-z])[\s,.!:;–—-]*)+\"(?P<en>[^\"]+)\"(?:\s*(?:instead|please|pls|sorry))*[\s.!]*$"
    r"|^(?:(?:ой|упс|извини|прости|сорри|нет|стоп|стой|погоди|я|тут|там|не то|это|вот так|точнее|вернее|то есть|ошиб[а-яё]+|опечат[а-яё]+|(?:на|пере)путал[аи]?|неправильно|надо|нужно|должно быть|правильно|пусть будет|лучше|сказал[аи]?|написал[аи]?)(?:те)?(?![а-яё])[\s,.!:;–—-]*)+\"(?P<ru>[^\"]+)\"(?:\s*(?:пожалуйста|вместо этого))*[\s.!]*$"
    r"|^(?:โทษที|ขอโทษ(?:ที)?|ไม่ใช่|เอ้ย|เอ๊ย|อุ๊ย|อ้าว|เดี๋ยว|(?:ครู|ผม|ฉัน|หนู|พี่|เรา|แม่|ป้า)?(?:จำ|พูด|บอก|พิมพ์|เขียน|อ่าน|สะกด)ผิด(?:ไป)?|(?:แก้|เปลี่ยน)(?:เป็น|ใหม่)|(?:ต้อง|ควร|ขอ|เอา)?เป็น|ที่ถูก(?:คือ|ต้อง)?|จริงๆ(?:แล้ว)?|(?:ต้อง|ให้)(?:เขียน|พูด|อ่าน)?ว่า|ค่ะ|ครับ|(?<!โย)คะ|นะ|\s)+\"(?P<th>[^\"]+)\"(?:แทน|นะ|ครับ|ค่ะ|(?<!โย)คะ|ด้วย|หน่อย|\s)*$",
    re.IGNORECASE,
)
"""Other words in the place of those that were told word for word: 'sorry, I got it wrong, it's "..."'."""


def quoted_anew(request: Request, index: Matcher, language: str) -> Plan | None:
    """The newest work with those words; None for any other message, and where nothing of it was told within quotes."""
    match = _CORRECTS.match(normalise(request.text)) if request.earlier and not (request.question or request.attachments) else None
    told = {said for turn in request.history if turn.role == "user" for said in re.findall(r"\"([^\"]+)\"", normalise(turn.text))} if match else set[str]()
    held = [(target, name) for target in targets_of(request.earlier[0], index) for name, value in target.values.items() if value in told] if told else []
    if match is None or not held or len({(target.step.id, target.place, target.values[name]) for target, name in held}) > 1:
        return None
    new = match["en"] or match["ru"] or match["th"]
    return applied(request.earlier[0], [(held[0][0], Change(dict.fromkeys((name for _, name in held), new)))], language, index)


def exchanged(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan of the work with the one thing in the other's place; None where nothing that the work is about is exchanged."""
    heads = heads_of(request)
    if not heads or request.question or request.attachments:
        return None
    text = normalise(request.text)
    for pattern in _OF_ONE if len(heads) > 1 else ():
        match = pattern.match(text)
        place = picked(match["old"]) if match else None
        if match and place is not None and place < len(heads) and not HOW_IT_IS.search(match["new"]) and is_topic(match["new"], request.earlier[0], index):
            return with_other(request, place, {topic_of(heads[place]): match["new"]}, index, language)
    for pattern in _OF_ALL if len(heads) == 1 else ():
        match = pattern.match(text)
        several = match and _SEVERAL.search(match["new"])
        if match and not several and not HOW_IT_IS.search(match["new"]) and is_topic(match["new"], request.earlier[0], index):
            return with_other(request, 0, {topic_of(heads[0]): match["new"]}, index, language)
    for pattern in _ONE_THING_MORE if len(heads) == 1 and topic_of(heads[0]) == _SHOWN else ():
        match = pattern.match(text)
        thing = match["new"].partition(" ")[2] if match else ""
        if match and not HOW_IT_IS.search(_ARTICLE.sub("", thing)) and is_topic(thing, request.earlier[0], index):
            return with_other(request, 0, {_SHOWN: f"{heads[0].args[_SHOWN]} {match['new']}"}, index, language)
    for pattern in _OF_TWO:
        if (match := pattern.match(text)) and not re.search(r"\d", match["old"]) and (held := _held(match["old"], heads, index)):
            value = heads[held.place].args[held.field]
            new = _put(value if isinstance(value, str) else value[held.item], held, match["old"], _ON_IT.sub("", match["new"]))
            return with_other(request, held.place, {held.field: new if isinstance(value, str) else [*value[: held.item], new, *value[held.item + 1 :]]}, index, language)
    return _of_another_thing(text, request, heads, index, language)


def _just_that(text: str) -> str:
    """What will do in the place of what was drawn; empty where nothing is said to."""
    match = next((match for pattern in _JUST_THAT if (match := pattern.match(text))), None)
    thing = re.sub(r"^(?:some (?:random |other )?|any (?:random |old )?)(?!people|animals)", "a ", match["new"], flags=re.IGNORECASE) if match else ""
    return thing if thing and not HOW_IT_IS.search(_ARTICLE.sub("", thing)) and _own(thing) else ""


def _of_another_thing(text: str, request: Request, heads: Sequence[Step], index: Matcher, language: str) -> Plan | None:
    """The newest work, which is one, of another thing or with a thing of it in another size."""
    if len(heads) != 1 or heads[0].args.get("details"):
        return None
    if (thing := _just_that(text)) and topic_of(heads[0]) == _SHOWN:
        return with_other(request, 0, {_SHOWN: thing}, index, language)
    name, topic = topic_of(heads[0]), str(heads[0].args[topic_of(heads[0])])
    if (parted := without_comma(text)) and (held := _held(parted[0], heads, index)) and held.field == name:
        return with_other(request, 0, {name: _put(topic, held, *parted)}, index, language)
    if name == _SHOWN and (size := resized(text, topic)):
        return with_other(request, 0, {name: size}, index, language)
    if name == _SHOWN and (next_one := now_one(text)) and not _SHEET.search(topic) and not HOW_IT_IS.search(next_one) and is_topic(next_one, request.earlier[0], index):
        return with_other(request, 0, {name: next_one}, index, language)
    other = another_of(text, topic)
    if other is None or _SHEET.search(topic) or HOW_IT_IS.search(other.new) or not is_topic(other.new, request.earlier[0], index):
        return None
    return with_other(request, 0, {name: other.topic}, index, language)


def heads_of(request: Request) -> list[Step]:
    """The newest work's steps that are about something, where they are all of a kind."""
    heads = [step for step in request.earlier[0].steps if not sources(step.args) and topic_of(step)] if request.earlier else []
    return heads if len({step.tool for step in heads}) == 1 else []


def topic_of(head: Step) -> str:
    return next((name for name in _TOPICS if isinstance(head.args.get(name), str)), "")


def with_other(request: Request, place: int, values: dict[str, Any], index: Matcher, language: str) -> Plan | None:
    """The newest work, of several only that one with what follows from it, with other values."""
    plan, head = request.earlier[0], heads_of(request)[place]
    others = {step.id for step in heads_of(request)} - {head.id}
    while more := {step.id for step in plan.steps if sources(step.args) & others} - others:
        others |= more
    plan = plan.model_copy(update={"steps": [step for step in plan.steps if step.id not in others]})
    target = next((target for target in targets_of(plan, index) if target.step.id == head.id), None)
    return applied(plan, [(target, Change(values))], language, index) if target else None


def _put(text: str, held: _Held, old: str, new: str) -> str:
    """The text with the new words in the old ones' place, and one article."""
    new = _ARTICLE.sub("", new) if _HAS_ITS_OWN.search(text[: held.start]) else new
    before, new = as_it_stands_there(text, (held.start, held.end), old, new)
    return f"{before}{new}{text[held.end :]}"


def _held(old: str, heads: Sequence[Step], index: Matcher) -> _Held | None:
    """The one place where the thing is said, in what the work is about before what is written on it."""
    own = _own(old)
    for first in (True, False):
        found = list(_places(own, heads, index, first))
        if found:
            return found[0] if len({held.place for held in found}) == 1 else None
    return None


def _places(own: Sequence[Token], heads: Sequence[Step], index: Matcher, topics: bool) -> Iterator[_Held]:
    for place, head in enumerate(heads):
        texts = {name for ability in index.abilities if ability.tool.name == head.tool for name, spec in ability.slots.items() if spec.kind in ("text", "texts")}
        for name, value in head.args.items():
            if (name in _TOPICS) != topics or name not in texts:
                continue
            for item, said in enumerate([value] if isinstance(value, str) else value if isinstance(value, list) else []):
                if isinstance(said, str) and (span := _where(own, said)):
                    yield _Held(place, name, item, *span)


def _own(text: str) -> list[Token]:
    return [token for token in tokens(text) if token.base >= CONTENT_WEIGHT]


def _where(own: Sequence[Token], topic: str) -> tuple[int, int] | None:
    """Where a topic says just those words, one behind the other."""
    said, stems = _own(topic), [token.stem for token in own]
    for at in range(len(said) - len(stems) + 1):
        if stems and [token.stem for token in said[at : at + len(stems)]] == stems:
            return said[at].start, said[at + len(stems) - 1].end
    return None


def is_topic(new: str, plan: Plan, index: Matcher) -> bool:
    """Whether the words are a thing to be about, and no value of what was made or of where it goes: the second one may be to be blue, thirty
    seconds long, or on Instagram."""
    if any(entities(new)):
        return False
    used = {step.tool for step in plan.steps}
    able = [ability for ability in index.abilities if ability.operation is None and (ability.tool.name in used or ability.tool.effect == "publishes")]
    specs = (spec for ability in able for spec in ability.slots.values() if spec.kind in ("choice", "choices", "count", "number"))
    hits = [hit for spec in specs for hit in find(new, spec)]
    if any(re.search(r"(?<!\w)(?:and|и)\s+$|(?:กับ|และ)\s?$", new[: hit.start]) for hit in hits):
        return False  # "roses and pink" is what, and how
    return any(not any(hit.start <= token.start < hit.end for hit in hits) for token in _own(new))
