# ruff: noqa: E501 - patterns read better unbroken
"""How many of a thing, put as the examples have it: the figure right before what is made. People tell it in other words ("a pair of posters", «пяток
слоганов», "ครึ่งโหล"), in other signs ("3x shorts", "captions x3") and behind what it is about ("slogans for the hall, 6 of em", «картинки с морем, 4 шт»,
"สโลแกนร้านกาแฟ เอา 5 อัน", "draw a penguin, five different ones").
"""

from __future__ import annotations

import re

from agent.local.lexicon import lexicon
from agent.local.slots.number import NUMBER, parse
from agent.patterns import lazy

_LONGEST = 300  # characters: what is longer tells of more than one thing
_MOST = 60
_PLURAL_EN = r"(?:videos|vids|reels|shorts|clips|films|tiktoks|pics|pictures|images|photos|posters|flyers|banners|logos|icons|stickers|covers|thumbnails|drawings|illustrations|scripts|songs|tracks|tunes|jingles|melodies|posts|captions|slogans|taglines|mottos|headlines|titles|hash ?tags|ideas|topics|hooks|angles)"
_ONE_EN = r"(?:video|vid|reel|short|clip|film|tiktok|pic|picture|image|photo|poster|flyer|banner|logo|icon|sticker|cover|thumbnail|drawing|illustration|script|song|track|tune|jingle|melody|post|caption|slogan|tagline|motto|headline|title|idea|hook)"
_DRAWS_EN = r"(?:draw|paint|sketch)\b"
_MADE_RU = r"(?:ролик|видео(?!к)|видос|рилс|шортс|клип|картин|изображени|фот[оа](?!граф)|фотк|рисун|плакат|постер|афиш|баннер|логотип|стикер|ико(?:нк|нок)|облож(?:к|ек)|откры(?:тк|ток)|накле(?:йк|ек)|сценари|трек|песен|песн|мелоди|джингл|пост(?:а|ов|ы|ик[а-яё]*)?(?![а-яё])|подпис|описани|слоган|девиз|заголов|назван|хе?[эе]?штег|иде[йяию])[а-яё]*"
_LIKE_RU = r"(?:[а-яё-]+(?:ых|их|ые|ие)\s+)"
_THING_TH = r"(?:สโลแกน|คำโปรย|ไอเดีย|แฮชแท็ก|แฮชแทค|แคปชั่น|แคปชัน|โพสต์|สคริปต์|สคริป|บทพูด)"
_SEEN_TH = r"(?:คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|โปสเตอร์|แบนเนอร์|ใบปลิว|โลโก้|สติกเกอร์|เพลง)"
_PIECE_TH = r"(?:อัน|ข้อ|แบบ|ชิ้น|คำ|ตัว|แท็ก|ไอเดีย|แคปชั่น|แคปชัน|สโลแกน|โพสต์|เรื่อง|ใบ|แผ่น)"
_WORDS_TH = "|".join(sorted((word for word, value in lexicon().numbers.items() if word >= "ก" and 2 <= value <= 12), key=len, reverse=True))
_N_TH = rf"(?:\d{{1,2}}|{_WORDS_TH})"

# in figures, right before the thing

_SIGNED_EN = lazy(
    rf"(?<![\w.,])(?:(?P<n>\d{{1,2}})\s?[x×]|[x×]\s?(?P<n2>\d{{1,2}}))\s+(?=(?:[\w-]+ ){{0,2}}?{_PLURAL_EN}\b)|(?P<thing>\b{_PLURAL_EN})\s+[x×]\s?(?P<n3>\d{{1,2}})(?![\w.])|\b(?:an? )?pair of (?=(?:[\w-]+ ){{0,2}}?{_PLURAL_EN}\b)",
    re.IGNORECASE,
)
_TIMES_BEHIND = lazy(rf"^(?P<head>.*?)\b(?:an? |one )?(?P<how>(?:[\w-]+ ){{0,2}}?)(?P<thing>{_ONE_EN})s?(?P<about>\s[^;:!?\"\d]{{3,120}}?)[\s,]*\b[x×]\s?(?P<n>\d{{1,2}})\s*$", re.IGNORECASE)
"""The sign for times: "3x shorts", "captions x3", "a short about tea x3"."""
_SLANG_RU = {"двушк": 2, "двоечк": 2, "парочк": 2, "трёшк": 3, "трешк": 3, "троечк": 3, "тройк": 3, "четвёрк": 4, "четверк": 4, "пятёрк": 5, "пятерк": 5, "пяточ": 5, "десяточ": 10}
_WORD_RU = rf"(?P<slang>{'|'.join(_SLANG_RU)})[а-яё]+"
_BEFORE_RU = lazy(
    rf"(?<![а-яё\d.,-])(?:(?:штук(?:и|у)?|штучк[а-яё]+|вариант(?:а|ов|ика)?)\s+(?P<n>{NUMBER})|(?P<n5>{NUMBER})\s+верси[ийя](?=\s+(?:ролик|видео|клип|рилс|картин|пост|подпис|сценари|трек|слоган))|(?P<n2>{NUMBER})\s+(?:штук[иу]?|штучк[а-яё]+|шт\.?)|{_WORD_RU}|(?P<n3>{NUMBER})\s?[xх×]|(?P<n4>пар[ауы]|парочк[ауи]))\s+(?P<thing>{_LIKE_RU}?{_MADE_RU})",
    re.IGNORECASE,
)
"""About so many, and in slang: «штук пять слоганов», «варианта три слогана», «двушку рилсов»."""
_TURNED_RU = lazy(
    rf"(?<![а-яё\d])(?<!\d )(?!(?:иде[юя]|картинк[уа]|ролик|рилс|клип|слоган|подпись|видео|постер|плакат|пост|трек|сценарий|логотип)(?![а-яё]))(?P<thing>{_LIKE_RU}?{_MADE_RU})(?:\s*[:–—-])?\s+(?:(?:штук(?:и|у)?|штучк[а-яё]+|примерно|где-то|эдак|этак|[xх×])\s?)?(?P<n>(?<=[xх×])\d{{1,2}}|\d{{1,2}}|{'|'.join(word for word, value in lexicon().numbers.items() if 'а' <= word[0] <= 'ё' and 2 <= value <= 15 and float(value).is_integer())})(?=\s+(?:для|про|об?|к|на тему|придумай|напиши|накидай|сделай|нарисуй|дай|с)\s|\s*,)(?!\s*,\s*\d)",
    re.IGNORECASE,
)
"""«Идей 8 для видео», «картинок - 4, старый автомобиль», «слоганов штук 7 для кофейни»."""

# behind what it is about

_COUNT_EN = rf"(?P<n>\d{{1,2}}|{'|'.join(word for word, value in lexicon().numbers.items() if word.isascii() and 2 <= value <= 20 and ' ' not in word and float(value).is_integer())}|a few|a couple|half a dozen|a dozen)"
_SAYS_SO = r"(?:like|maybe|about|say|around|roughly|perhaps|some|just|make (?:it|that|them)|i(?:'d like| need| want)|give me|let'?s (?:say|do))"
_ONES = r"(?:\s+(?:more or less|of (?:them|em|'em|those|these)|pieces?|pcs?|items|(?:(?:different|various|short|good|catchy) )*(?:ones|options|versions|variants|variations|pieces)|different|in total|total|in all|altogether|(?:will|would|should) (?:do|be (?:enough|fine|good))|is (?:enough|fine|plenty)))"
_TAIL_EN = rf"(?:[\s,.;–—-]+(?:{_SAYS_SO}\s+)+{_COUNT_EN}{_ONES}*|[\s,.;–—-]+{_COUNT_EN.replace('<n>', '<n2>')}{_ONES}+|\s*\((?:{_SAYS_SO}\s+)?{_COUNT_EN.replace('<n>', '<n3>')}{_ONES}*\)|(?:\s*,\s*|\s+[–—-]\s+)(?P<n4>[2-9]|1\d))"
_ABOUT = r"(?P<about>\s(?:(?:for|about|on|of|with|from)\s)[^;:!?\"\d]{3,160}?)"
_BEHIND_EN = lazy(rf"^(?P<head>[^;:!?\"\d]{{0,60}}?)\b(?<!\d )(?P<thing>{_PLURAL_EN})\b{_ABOUT}{_TAIL_EN}(?:,?\s+(?:please|pls))?(?P<rest>[\s,.!]*$|[,.;]\s.*$)", re.IGNORECASE | re.DOTALL)
_DRAWN_BEHIND = lazy(rf"^(?P<head>[^;:!?\"\d]{{0,30}}?\b(?:{_DRAWS_EN}|(?:make|create|design)(?: me)? an? [\w ]{{0,20}}?\b{_ONE_EN}\b)[^;:!?\"\d]{{2,120}}?){_TAIL_EN}[\s.!]*$", re.IGNORECASE)
_N_RU = rf"\d{{1,2}}|{'|'.join(word for word, value in lexicon().numbers.items() if 'а' <= word[0] <= 'ё' and 2 <= value <= 20 and float(value).is_integer())}"
_PIECES_RU = r"(?:\s+(?:штук[аиу]?|штучк[а-яё]+|шт(?![а-яё])\.?|разн[а-яё]+|вариант[а-яё]*))"
_TAIL_RU = rf"(?:[\s,.;–—-]+(?:(?:штук[иу]?|примерно|где-то|этак|сделай|давай|нужно|надо|пусть будет|дай)\s+)*(?:(?P<n>{_N_RU}){_PIECES_RU}+|штук[иу]?\s+(?P<n5>{_N_RU})|[xх×]\s?(?P<n4>\d{{1,2}})|(?P<n6>пару|парочку)(?:\s+штук)?)|\s*\((?:штук\s+)?(?P<n2>{_N_RU}){_PIECES_RU}*\)|(?:\s*,\s*|\s+[–—-]\s+)(?P<n3>[2-9]|1\d))"
_BEHIND_RU = lazy(
    rf"^(?P<head>[^;:!?\"\d]{{0,50}}?)(?<![а-яё])(?P<thing>{_MADE_RU})(?P<about>\s(?:про|об?|для|с|со|к|на тему|в|на)\s[^;:!?\"]{{3,160}}?){_TAIL_RU}(?P<rest>[\s,.!]*$|[,.;]\s.*$|(?:\s+(?:коротк|смешн|ярк|красив|цепля|разн|прост)[а-яё]+)+[\s.!]*$)", re.IGNORECASE | re.DOTALL,
)
_DRAWN_BEHIND_RU = lazy(rf"^(?P<head>[^;:!?\"\d]{{0,20}}?(?<![а-яё])нарисуй(?:те)?\s[^;:!?\"\d]{{2,120}}?){_TAIL_RU}[\s.!]*$", re.IGNORECASE)
_IN_VERSIONS = {"en": "{head} in {n} versions", "ru": "{head} в {n} вариантах"}
_DOZENS_TH = lazy(rf"(?P<n>ครึ่ง|{_N_TH}|หนึ่ง|1)?\s?(?P<what>โหล|(?<!เตียง)(?<!ห้อง)(?<!นอน)คู่)(?:นึง|หนึ่ง|เดียว)?(?=\s|$|ค่ะ|ครับ|นะ|หน่อย|เรื่อง|ให้|พอ)")
_RANGE_TH = lazy(r"(?:(?:สอง)(?P<three>สาม)|สาม(?P<four>สี่)|สี่(?P<five>ห้า))(?=\s?(?:อัน|รูป|ภาพ|คลิป|ตัว|แบบ|ใบ|ชิ้น|เพลง|แคปชั่น|โพสต์|ข้อ|ไอเดีย|สโลแกน))")
_NUMBER_FIRST_TH = lazy(r"(?<![\d.:])(?P<n>\d{1,2})\s?(?P<thing>แฮชแท็ก|แฮชแทค|แคปชั่น|แคปชัน|สโลแกน|สคริปต์)(?=\s|เรื่อง|เกี่ยวกับ|สำหรับ|ของ|ร้าน|$)(?<!\d\sอัน)")
_ONLY_TH = lazy(rf"(?P<thing>{_THING_TH})เดียว(?:พอ)?(?=\s|$)\s*(?P<about>\S.*)?$|(?P<thing2>{_THING_TH})(?P<about2>\S.*?)\s?(?:อัน|แบบ|ข้อ|คำ)เดียว(?:พอ|ก็พอ|เท่านั้น)?(?P<rest2>(?:ค่ะ|ครับ|นะ|หน่อย|\s)*)$")
_LEAF_TH = lazy(rf"(?P<seen>รูป|ภาพ|โปสเตอร์|แบนเนอร์|ใบปลิว|โลโก้|สติกเกอร์)(?P<about>(?:(?!{_THING_TH})[^\d\n]){{0,60}}?)\s?(?P<n>{_N_TH})\s?(?P<piece>ใบ|แผ่น|อัน|ชิ้น)(?=\s|$|เรื่อง|ค่ะ|ครับ|นะ|หน่อย|ให้|ของ|ที่)")
_TIMES_TH = lazy(rf"(?P<thing>(?:{_THING_TH}|{_SEEN_TH}).*?)\s?[x×]\s?(?P<n>\d{{1,2}})(?=\s|$|ค่ะ|ครับ|นะ)")
_BARE_TH = lazy(rf"(?P<thing>(?:{_THING_TH}|{_SEEN_TH}).*?)\s?(?P<some>สัก|ซัก|เอา|ประมาณ)\s?(?P<n>\d{{1,2}})(?P<end>(?:ค่ะ|ครับ|นะ|หน่อย|พอ|\s)*)$")
_PLACE_TH = r"(?P<place>ไอจี|ig|เฟซ(?:บุ๊ก|บุค)?|เฟส|ติ๊กต[็๊]?อก|tiktok|ยูทูบ|รีล|สตอรี่)?"
_FIRST_TH = lazy(
    rf"^(?P<head>\s*(?:ช่วย|ขอ|คิด|เขียน|อยากได้|ทำ|มี)*)(?P<thing>{_THING_TH}){_PLACE_TH}(?P<about>[^\d\n]{{0,120}}?)\s*(?:เอา|ขอ|สัก|ซัก|ประมาณ)*\s?(?P<n>\d{{1,2}}|(?:{_WORDS_TH}))\s?{_PIECE_TH}(?!ละ)(?P<rest>(?:\s.*|(?:ค่ะ|ครับ|นะ|หน่อย|ให้|ด้วย|พอ|เรื่อง|เกี่ยวกับ).*)?)$",
    re.DOTALL | re.IGNORECASE,
)
_IN_TURN_TH = lazy(r"\s*(?:โพสต์|โพส|คลิป|รูป|ภาพ|อัน|ข้อ|ตัว|แบบ|เรื่อง)?(?:แรก|ที่\s?(?:1|หนึ่ง))")
"""Behind the number: each of them in turn, "3 โพสต์ โพสต์แรก...", which is read as it stands."""
_LEADS_TH = lazy(r"(?:เรื่อง|เกี่ยวกับ|สำหรับ|ของ|ให้|พร้อม|กับ|และ|แล้ว)")
_COUNTED_WHERE_THEY_ARE = ("สโลแกน", "คำโปรย", "ไอเดีย")
_SHORT = r"(?:(?:nice |really |very )?(?:short|punchy|catchy|snappy)(?: ones?)?)"
_SHORT_RU = r"(?:(?:коротк|ярк|цепляющ|броск)[а-яё]+)"
_LIMIT_BEHIND = lazy(r"^(?P<slogans>.{0,40}?\b(?:slogans?|taglines?))\s+(?:of\s+)?(?P<limit>(?:up to|at most|no more than|max(?:imum)?|under|around|about|of)?\s*\d{1,2} words?(?: (?:each|max|long|at most))*)(?P<rest>\s+(?:for|about)\s[^,]+)$", re.IGNORECASE)
_LIMIT_BEHIND_RU = lazy(r"^(?P<slogans>.{0,40}?(?<![а-яё])слоган[а-яё]*)\s+(?P<limit>(?:до|не больше|не более|максимум|из|по)\s+\d{1,2} слов[а-яё]*)(?P<rest>\s+(?:для|про)\s[^,]+)$", re.IGNORECASE)
"""How long they may be, before what they are for."""
_SHORT_BEHIND = lazy(rf"(?P<slogans>^.{{0,60}}?(?:\bslogans?|\btaglines?|(?<![а-яё])слоган[а-яё]*|(?<![а-яё])девиз[а-яё]*)\b.{{3,200}}?)\s*,\s*(?:and )?(?:{_SHORT}|{_SHORT_RU})(?=\s*(?:[,.;!]|$))", re.IGNORECASE | re.DOTALL)
"""Slogans are short; it is no part of what they are for."""
_HOW_RU = lazy(r"\s+(?:коротк|смешн|ярк|красив|цепля|разн|прост)", re.IGNORECASE)
_KIND = lazy(r"\b(?:(?:title|video|reel|post|content|caption|clip|short|hook|name|poster|logo|instagram|tiktok|youtube|new|good|funny|catchy|short)\s+)+$", re.IGNORECASE)
"""Before the thing, of which the number is told too: "title ideas"."""
_SOME = lazy(r"\b(?:some|an? (?:[\w-]+ )?(?:few|couple(?: of)?|handful of|bunch of|lot of))\s*$|(?<![а-яё])(?:несколько|немного)\s*$", re.IGNORECASE)
_TOO_MANY = lazy(rf"\b{NUMBER}\s+(?:[\w-]+ )?(?:{_PLURAL_EN}|{_MADE_RU})", re.IGNORECASE)
"""Something is counted as usual already."""


def count_first(text: str) -> str:
    """The message with the number in figures before the thing; as it was when no number is told in another place or another way."""
    if len(text) > _LONGEST or '"' in text:
        return text
    text = _each_first(_LIMIT_BEHIND.sub(r"\g<slogans>\g<rest>, \g<limit>", _LIMIT_BEHIND_RU.sub(r"\g<slogans>\g<rest>, \g<limit>", text)))
    text = _counted_thai(text) if re.search("[\u0e00-\u0e7f]", text) else _last_to_first(_in_figures(text))
    return _SHORT_BEHIND.sub(r"\g<slogans>", text)


_LIST_EN = r"(?P<lead>for|about|of|on)\s+(?P<list>[^:;.!?\"\d]{3,120}?)"
_EACH_BEHIND = lazy(
    rf"^(?P<head>[^:;,.!?\"\d]{{0,40}}?)\b(?P<thing>{_PLURAL_EN})\s+{_LIST_EN}[\s,;–—-]+(?:just\s+)?(?P<n>{NUMBER})\s+(?:of\s+)?(?:each|apiece|per (?:one|topic|item)|for each(?: (?:one|of them))?)[\s.!]*$"
    rf"|^(?P<n2>{NUMBER}) of each:\s*(?P<thing2>{_PLURAL_EN})\s+(?P<lead2>for|about|of|on)\s+(?P<list2>[^:;.!?\"\d]{{3,120}}?)[\s.!]*$",
    re.IGNORECASE,
)
_EACH_BEHIND_RU = lazy(rf"^(?P<head>[^:;,.!?\"\d]{{0,40}}?)(?<![а-яё])(?P<thing>{_MADE_RU})\s+(?:(?P<lead>про|об?|для|к)\s+)?(?P<list>[^:;.!?\"\d]{{3,120}}?)[\s,;–—-]+по\s+(?P<n>одной|одному|{_N_RU})(?:\s+(?:штук[еиу]?|шт\.?|каждо[а-яё]+|на кажд[а-яё]+|для каждо[а-яё]+))*[\s.!]*$", re.IGNORECASE)
_EACH_BEHIND_TH = lazy(rf"^(?P<head>\s*(?:ช่วย|ขอ|ทำ|วาด|เขียน|แต่ง|คิด|อยากได้)*)(?P<thing>{_THING_TH}|{_SEEN_TH})(?:เรื่อง)?\s?(?P<list>(?:(?!{_THING_TH}|{_SEEN_TH})[^\d\n]){{3,100}}?)\s?อย่างละ\s?(?P<n>{_N_TH}|หนึ่ง)?\s?(?:{_PIECE_TH}|คลิป|รูป|ภาพ|เพลง)(?:นึง|หนึ่ง|เดียว)?(?P<end>(?:หน่อย|ค่ะ|ครับ|นะ|พอ|\s)*)$")
"""So many of each of what is named, told behind them: "captions for the bakery, the salon and the gym, one each"."""


_TIMED_RU = lazy(rf"(?<![а-яё])(?:секунд|сек|минут|мин|кажд|раз|{_N_RU})[а-яё]*(?![а-яё])", re.IGNORECASE)
"""What is said «по 15» is no number of things there."""


def _each_first(text: str) -> str:
    if (match := _EACH_BEHIND.match(text)) and re.search(r",|\band\b", match["list"] or match["list2"]):
        said = match.groupdict()
        lead, things = said["lead"] or said["lead2"], re.sub(rf"(?<=and )(?:{_PLURAL_EN}) (?:for|about|of|on) ", "", said["list"] or said["list2"])
        return f"{said['head'] or ''}{said['n'] or said['n2']} {said['thing'] or said['thing2']} each {lead} {things}"
    if (match := _EACH_BEHIND_RU.match(text)) and re.search(r",|\sи\s", match["list"]) and not _TIMED_RU.search(f"{match['head']}{match['list']}"):
        return f"{match['head']}по {match['n']} {match['thing']} {match['lead'] or 'про'} {match['list']}"
    if match := _EACH_BEHIND_TH.match(text):
        number = _figure(match["n"]) if match["n"] else 1
        return f"{match['head']}{match['thing']}อย่างละ {number} อัน {match['list'].strip()}"
    return text


def _figure(said: str) -> int:
    word = said.lower().strip()
    return next((value for stem, value in _SLANG_RU.items() if word.startswith(stem)), 0) or int(parse(word))


_STYLES = lazy(rf"\bin (?P<n>{NUMBER}) (?:different |various )?(?:styles|looks|designs|takes)(?=[\s.!]*$)|(?<![а-яё])в (?P<ru>{NUMBER}) (?:разных )?(?:стилях|видах|дизайнах)(?=[\s.!]*$)", re.IGNORECASE)
"""So many styles that nobody names are so many versions."""


_DIFFERENT_RU = lazy(rf"(?<![а-яё\d.,-])(?P<n>{NUMBER})\s+(?:разн|различн)[а-яё]+\s+(?=превью|{_MADE_RU})", re.IGNORECASE)
_THUMBNAILS_RU = lazy(rf"(?<![а-яё\d.,-])(?P<n>{NUMBER})\s+превью(?![а-яё])", re.IGNORECASE)
"""A noun without endings: nobody sees from it that there are several."""
_IDEAS_OF_IMAGES = lazy(rf"\b(?:(?P<n>{NUMBER})\s+)?(?P<thing>thumbnail|cover|poster|banner|logo)s? ideas(?= (?:for|about|of)\b)", re.IGNORECASE)
"""What a thumbnail could look like is shown and not told."""
_IDEAS_SHOWN = 3


def _in_figures(text: str) -> str:
    text = _THUMBNAILS_RU.sub(r"\g<n> варианта превью", _DIFFERENT_RU.sub(r"\g<n> ", text))
    text = _IDEAS_OF_IMAGES.sub(lambda match: f"{match['n'] or _IDEAS_SHOWN} {match['thing']}s", text)
    text = re.sub(r"\bpieces of ((?:\w+ )?)music\b", r"\1tracks", text, flags=re.IGNORECASE)
    text = _STYLES.sub(lambda match: f"in {_figure(match['n'])} versions" if match["n"] else f"в {_figure(match['ru'])} вариантах", text)
    text = _SIGNED_EN.sub(lambda match: f"{match['n'] or match['n2'] or match['n3'] or 2} {match['thing'] or ''}", text)
    text = _TIMES_BEHIND.sub(r"\g<head>\g<n> \g<how>\g<thing>s\g<about>", text)
    text = _BEFORE_RU.sub(lambda match: f"{_figure(match['n'] or match['n2'] or match['n3'] or match['n5'] or ('пару' if match['n4'] else match['slang']))} {match['thing']}", text)
    return _TURNED_RU.sub(lambda match: f"{_figure(match['n'])} {match['thing']}", text)


def _last_to_first(text: str) -> str:
    """The message with a number that is told behind what it is about before the thing, or told as so many versions of it."""
    for key, behind, drawn in (("en", _BEHIND_EN, _DRAWN_BEHIND), ("ru", _BEHIND_RU, _DRAWN_BEHIND_RU)):
        match = behind.match(text)
        if match and not _TOO_MANY.search(f"{match['head']}{match['thing']}"):
            rest = match["rest"] if re.match(r"\s*[,.;!]*\s*\w", match["rest"]) and not _HOW_RU.match(match["rest"]) else ""
            head = _SOME.sub("", match["head"])
            kind = _KIND.search(head)
            head, of = (head[: kind.start()], kind[0]) if kind else (head, "")
            return f"{head}{_told(match)} {of}{match['thing']}{match['about'].rstrip(' ,')}{rest}"
        if (match := drawn.match(text)) and not _TOO_MANY.search(match["head"]) and not re.search(r"\s(?:in|as|of|for|with|about|в|для|про|с)$", match["head"]):
            return _IN_VERSIONS[key].format(head=match["head"].rstrip(" ,.;"), n=_told(match))
    return text


def _told(match: re.Match[str]) -> int:
    said = next(value for name, value in match.groupdict().items() if re.fullmatch(r"n\d?", name) and value)
    return int(parse(said.lower()))


def _counted_thai(text: str) -> str:
    text = _RANGE_TH.sub(lambda match: str(3 if match["three"] else 4 if match["four"] else 5), text)
    if re.search(rf"{_THING_TH}|{_SEEN_TH}", text):
        text = _DOZENS_TH.sub(_by_the_dozen, text)
    text = _NUMBER_FIRST_TH.sub(lambda match: match[0] if match["thing"] in text[: match.start()] else f"{match['thing']} {match['n']} อัน", text)
    text = _COLOURS_TH.sub(r"\g<n> แบบ สี\g<a>กับสี\g<b>", _ONLY_TH.sub(_one_thai, text))
    text = _STYLES_TH.sub(lambda match: f" {_figure(match['n'])} แบบ", text)
    text = _BARE_TH.sub(r"\g<thing> \g<n> อัน\g<end>", _TIMES_TH.sub(r"\g<thing> \g<n> อัน", text))
    text = _LEAF_TH.sub(lambda match: f"{match['seen']}{match['about']} {_figure(match['n'])} {'รูป' if match['seen'] in ('รูป', 'ภาพ') else 'แบบ'}", text)
    return _thing_first_thai(text)


_COLOURS_TH = lazy(r"(?P<n>สอง|2)\s?สี\s+(?:สี)?(?P<a>แดง|น้ำเงิน|เขียว|เหลือง|ชมพู|ส้ม|ม่วง|ดำ|ขาว|ฟ้า|เทา|น้ำตาล|ทอง)\s?(?:กับ|และ)\s?(?:สี)?(?P<b>แดง|น้ำเงิน|เขียว|เหลือง|ชมพู|ส้ม|ม่วง|ดำ|ขาว|ฟ้า|เทา|น้ำตาล|ทอง)")
_STYLES_TH = lazy(rf"\s?(?P<n>{_N_TH})\s?(?:สไตล์|ดีไซน์)(?=\s*$|\s*(?:ค่ะ|ครับ|นะ|หน่อย))")


def _by_the_dozen(match: re.Match[str]) -> str:
    each = 12 if match["what"] == "โหล" else 2
    number = 0.5 if match["n"] == "ครึ่ง" else 1 if match["n"] in (None, "1", "หนึ่ง") else _figure(match["n"])
    return f" {int(each * number)} อัน"


def _one_thai(match: re.Match[str]) -> str:
    about = (match["about"] or match["about2"] or "").strip()
    return f"{match['thing'] or match['thing2']} 1 แบบสำหรับ{about}" if about else match[0]


def _thing_first_thai(text: str) -> str:
    match = _FIRST_TH.match(text)
    about = match["about"].strip() if match else ""
    if match and match["thing"] == "ไอเดีย" and (seen := re.match(rf"{_SEEN_TH}(?=ขาย|รีวิว|สอน|แนะนำ|โปรโม)", about)) and not re.search(rf"{_THING_TH}|{_SEEN_TH}|ลง|ละ$", about[seen.end() :]):
        return f"{match['head']}ไอเดีย {_figure(match['n'])} อัน เรื่อง{about.removesuffix('หน่อย')}{match['rest']}"  # ideas of clips are ideas
    if match is None or not (about or match["place"]) or _IN_TURN_TH.match(match["rest"]) or re.search(rf"{_THING_TH}|{_SEEN_TH}|ลง|ละ$", about):
        return text
    rest, number = match["rest"], _figure(match["n"])
    if match["thing"] in _COUNTED_WHERE_THEY_ARE:
        return f"{match['head']}{match['thing']} {number} อัน {about}{rest}" if re.search(r"เอา|ขอ|สัก|ซัก|ประมาณ", text[match.end("about") : match.start("n")]) else text
    lead = "" if not about or _LEADS_TH.match(about) else "เรื่อง"
    head = re.sub(r"ทำ$", "เขียน", match["head"])
    where = f" ลง{match['place']}" if match["place"] else ""
    return f"{head}{match['thing']} {number} อัน {lead}{about}{rest}{where}"
