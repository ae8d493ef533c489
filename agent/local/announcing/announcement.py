# ruff: noqa: E501 - patterns read better unbroken
"""Messages that announce something: a price, a date or a place in them says nothing of how or when the work is to be done, and is told."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from agent.language import detect
from agent.local import times
from agent.local.announcing.facts import (
    DISTANCE,
    EACH,
    LASTS,
    LENGTH,
    SIGNAL,
    STRONG,
    SUM,
    Piece,
    is_an_event,
    is_in_a_name,
    moments,
    pieces_of,
)
from agent.local.announcing.quoted_lines import quoted_lines
from agent.local.catalogue.matching import Matcher
from agent.local.learned.frame import Frame, framed
from agent.patterns import lazy

SHEET = lazy(
    r"\b(?:posters?|flyers?|fliers?|leaflets?|banners?|placards?|billboards?|invitations?|invites?|signs?|menus?|price ?lists?|coupons?|vouchers?|business cards?)\b"
    r"|(?<![а-яё])(?:постер|плакат|баннер|флаер|листовк|вывеск|объявлени|афиш|приглашени|меню|прайс|купон|визитк)[а-яё]*"
    r"|โปสเตอร์|แบนเนอร์|ใบปลิว|ป้าย|การ์ดเชิญ|บัตรเชิญ|เมนู|ใบราคา|คูปอง|นามบัตร", re.IGNORECASE,
)  # fmt: skip
_PROMOTES = lazy(
    r"\b(?:promos?|promot\w+|advert\w*|ads?|commercials?|announc\w+|teasers?|invit\w+|hiring)\b|(?<![а-яё])(?:реклам|промо|анонс|объявля|акци[яюи]|распродаж|открыти|набор|приглаша)[а-яё]*"
    r"|โปรโม[ทต]|โฆษณา|ประกาศ|แจ้ง(?!เตือน)|เปิดตัว|รับสมัคร|โปร(?=ซื้อ|ลด|วัน|เดือน|\s?\d)", re.IGNORECASE,
)  # fmt: skip
FILM = lazy(
    r"\b(?:videos?|vids?|vdo|clips?|reels?|shorts?|films?|stor(?:y|ies))\b|(?<![а-яё])(?:видео|ролик|клип|рилс|шортс|видос|сторис)[а-яё]*|คลิป|วิดีโอ|วีดีโอ|รีล|หนังสั้น|สตอรี่|vdo", re.IGNORECASE
)
_POST = lazy(r"\bcaptions?\b|\b(?:write|text of|text for)\b[^,.:]*\bpost\b|(?<![а-яё])(?:подпис[ьи](?!с)|(?:напиши|текст)[а-яё]*[^,.:]* пост[а]?(?![а-яё])|капшн|кэпшн)|แคปชั่น|แคปชัน|เขียนโพสต์|ข้อความโพสต์", re.IGNORECASE)
PUTS_OUT = lazy(
    r"\b(?:post|publish|upload|schedule|put|share|send|release|(?<!new )(?<!next )(?<!latest )(?<!fresh )(?<!first )(?<!last )(?<!big )(?<!our )(?<!the )(?<!merch )(?<!sale )drop|chuck|goes? (?:up|out|live)|out on)\b|\b(?:tiktok|instagram|youtube|facebook|telegram|insta|ig|fb|yt|pinterest|linkedin|twitter|snapchat|threads|reddit|stick it)\b|(?<![а-яё])(?:выложи|опубликуй|запости|размести|залей|поставь|публик|отправь|выпуска|тик-?ток|инст|ютуб|телеграм|фейсбук)[а-яё]*"
    r"|(?<![а-яё])(?:лей|скинь|раскидай|выход|выйдет|в вк|вконтакте|телег|рилс|шортс)[а-яё]*|โพสต์|(?:ยิง|เอา)?(?:ลง|ขึ้น|ปักใน|แปะ)(?=ใน|ที่|ติ๊ก|ติก|ยูทู|ไอจี|เฟ[สซ]|เพจ|ไลน์|ช่อง|line|tik|ig|fb|yt|youtube|สตอรี่|อินส)|ปล่อย|ยิงลง|เผยแพร่|อัปโหลด|tiktok", re.IGNORECASE,
)  # fmt: skip
_MAKES = lazy(
    r"\b(?:make|create|draw|design|generate|add|use|show|write|give|want|need|please|thanks?|background|font|style|styled|colou?rs?|text|letters|music|voice|subtitles?|format|size|with|without|no|in (?:the style|red|blue|green|black|white|pink|yellow|orange|purple|pastel|dark|light|bright|gold)|bright|bold|simple|minimal\w*|modern|elegant|cute|fun|retro|vintage|vertical|horizontal|square|seconds?|minutes?|sec|a4)\b"
    r"|(?<![а-яё])(?:сделай|нарисуй|добавь|используй|покажи|напиши|хочу|нужн|фон|шрифт|стил|цвет|тон|букв|музык|голос|озвуч|субтитр|формат|размер|вертикал|горизонтал|квадрат|секунд|минут|ярк|прост|современн|красив|без|пожалуйста|спасибо|чтоб)[а-яё]*"
    r"|ทำ|วาด|ใส่|ออกแบบ|พื้นหลัง|ฟอนต์|สไตล์|แบบ|โทน|สี(?!่)|ตัวหนังสือ|เพลง|เสียง|ซับ|แนวตั้ง|แนวนอน|จัตุรัส|วินาที|(?<!\w)วิ(?!\w)|นาที|ขอ|น่ารัก|สวย|เรียบ|ให้หน่อย|หน่อย|ไม่ต้อง|ไม่เอา|ขนาด|a4", re.IGNORECASE,
)  # fmt: skip
"""Says how a thing is to be made."""
_PLACED = lazy(
    r"\b(?:(?:at|in) the (?:end|beginning|start|corner|top|bottom)|finish|end (?:it )?with|ending|closing|titled?|captions?|hashtags?|plus|budget|cap|limit|max(?:imum)?|each|keep in mind|remember|not)\b"
    r"|(?<![а-яё])(?:в (?:конце|начале|финале|углу)|финал|заголов|подпис|хештег|хэштег|плюс|бюджет|лимит|максимум|не дороже|запомни)[а-яё]*|ท้ายคลิป|ตอนท้าย|จบด้วย|ปิดด้วย|ปิดท้าย|ติดเบอร์|แคปชั่น|แฮชแท็ก|งบ|ห้าม|แล้วก็|จำไว้", re.IGNORECASE,
)  # fmt: skip
"""Says where in it words are to stand, or asks for more than one thing."""
_SUBJECT = lazy(r"\b(?:about|for|on|of)\b|(?<![а-яё])(?:про|для|об?|на тему)(?![а-яё])|เรื่อง|เกี่ยวกับ|สำหรับ", re.IGNORECASE)
"""Leads to what a thing is about."""
_AND = lazy(r"^(?:and|also|plus|и|а также|แล้วก็|และ)\s+", re.IGNORECASE)
_LEAD = lazy(r"(?:\s+(?:on|at|from|for|in|only|just|this|with|в|во|на|с|со|за|от|по|วัน|ที่|ราคา|เริ่ม))+\s*$|[\s,:–—-]+$", re.IGNORECASE)
_OPENING = lazy(r"^(?:on|at)\s+", re.IGNORECASE)
_THAT = lazy(
    r"\b(?:announcing|saying|telling (?:people|everyone|customers|guests|clients|them|my \w+|our \w+)|(?:to|that) (?:say|says|announce|announces|tell|tells)(?: (?:people|everyone|customers|guests|clients|them|my \w+|our \w+))?)\s+(?:that\s+(?=\w)|(?=(?:we|our|my|i|they|it|there)\b))"
    r"|(?<![а-яё])(?:о том,?|объявлени[еяю],?|сообщи(?:ть)?,?|объяви(?:ть)?,?|расскажи,?|рассказать,?|скажи,?),? что\s+"
    r"|(?:คลิป|วิดีโอ|วีดีโอ|รีล|สตอรี่|video|vdo|clip|โพสต์|แคปชั่น)\S{0,8}?\s?(?:บอก|แจ้ง|ประกาศ)(?:ลูกค้า|ทุกคน|คน)?ว่า\s?", re.IGNORECASE,
)  # fmt: skip
"""Before a whole sentence that is to be said."""
_LETTERING = lazy(r"(?:\b(?:says?|saying|words?|text|title|titled|written|reads?)|(?<![а-яё])(?:текст|надпис|слов|заголов|написано)[а-яё]*|เขียนว่า|ข้อความ(?:ว่า)?|คำว่า)\s*:?\s*\"", re.IGNORECASE)
_LOGO = lazy(r"\blogos?\b|(?<![а-яё])лого(?:тип)?[а-яё]*|โลโก้", re.IGNORECASE)
_BARE_HEAD = lazy(r"\b(?:an?|the|me|my|our|some|nice|short|quick|for|us|pls|can|could|you|i|hi|hey|hello)\b|(?<![а-яё])(?:мне|нам|нужен|нужна|нужно|надо|короткий|привет|пж)(?![а-яё])|[\W\d_]+|ครับ|ค่ะ|(?<!โย)คะ|นะ|ด้วย|ช่วย|อยากได้|สั้น|ๆ", re.IGNORECASE)
"""What stands beside the thing that is to be made, and says nothing of what it is about."""
_LETTERS = lazy(r"\b(?:text|words?|headlines?|heading|says?|saying|reads?|to say|must (?:have|include|say)|written|writing|called|named)\b|(?<![а-яё])(?:текст|надпис|написать|написано|слова|крупно|заголовок|с текстом)[а-яё]*|เขียน|ข้อความ|คำว่า|ชื่อว่า", re.IGNORECASE)
"""Leads to the words that are to be the title."""
_ENDS_WITH = lazy(r"\b(?:ends?|ending|finish\w*|clos(?:e|es|ing)|final|last (?:screen|line|slide|frame|card|words?)|(?:at|as) last)\b|(?<![а-яё])(?:в конце|под конец|в финале|финал|конец|закончить|на последнем|внизу)(?![а-яё])|ท้ายคลิป|ตอนท้าย|ตอนจบ|จบด้วย|ปิดด้วย|ปิดท้าย|ลงท้าย|ติดเบอร์|จบที่|โชว์เบอร์", re.IGNORECASE)
"""Leads to the last words of a film."""
_DUE = lazy(r"\bneed\b.*\b(?:by|for)\b|\bby (?:tonight|tomorrow|noon|the end of)\b|ส่ง(?=\s?(?:client|ลูกค้า|งาน|ครู))|(?<![а-яё])(?:срочно|к (?:завтра|вечеру|пятнице|понедельнику|утру))(?![а-яё])", re.IGNORECASE)
_OFFER_WORDS = lazy(r"\b(?:entry|admission|tickets?|save|over|under|off)\b|(?<![а-яё])(?:вход|скидк|билет|свыше|более)[а-яё]*|\b(?:no|room|floor|number|age|aged|in|by|at|around|about|under|over)$|(?<![а-яё])(?:номер|дом|кв|№|до|на|с|по|в|около)$|ค่าเข้า|ลด|ส่วนลด|บัตร|(?:เลขที่|หมู่|ชั้น|ห้อง|ซอย|ที่|วันที่|เวลา|อายุ|ซัก|สัก|ยาว)$", re.IGNORECASE)
"""With a price, no thing of a list."""
_SMALL = 14  # Thai: what is shorter is no line of its own
_MOST = 10


@dataclass(frozen=True)
class Announcement:
    """A message without what it tells (`rest`), and that. things: what a list of prices names; title: what is to stand on it, in quotes."""

    rest: str
    details: tuple[str, ...]
    things: tuple[str, ...] = ()
    title: str = ""


def announcement(text: str, index: Matcher, follows: str = "") -> Announcement | None:
    """What a message announces; None where it tells nothing of the kind, or does not say what is to be made. `follows`: the tool of the work
    it comes after; empty where there is none."""
    text = _THERE.sub("", _PUT_ON_IT.sub(", ", text)) if _PUT_ON_IT.search(text) else text
    if _LETTERING.search(text) or _LOGO.search(text) or not any(pattern.search(text) for pattern in (SHEET, FILM, _POST, _PROMOTES)):
        return None
    if told := _told_that(text):
        return told
    if not (SIGNAL.search(text) or LASTS.search(text) or moments(text) or (SHEET.search(text) and re.search(r"\d", text))):
        return None
    frame = framed(text, index, follows)
    pieces = pieces_of(text, _how(text, frame))
    one = set(frame.best) - _ALSO in _MADE
    listed = _listed(text, pieces) if one or SHEET.search(text) else None
    return listed or (_told(text, _weighed(text, pieces, frame), post=bool(_WORDS & set(frame.best)) and bool(_POST.search(text))) if one else None)


def _how(text: str, frame: Frame) -> Callable[[Piece], bool]:
    """What tells of a piece whether it says how or where the work is to be done: its words, or what is learned of whole messages."""
    written = max((match.end() for match in re.finditer(r"เขียน(?:ว่า)?|ข้อความ(?:ว่า)?|คำว่า", text)), default=len(text))
    marks = [mark for mark in frame.marks if mark.role in _OF_THE_THING and mark.likely >= _LIKELY]

    def says_how(piece: Piece) -> bool:
        within = [mark for mark in marks if mark.start < piece.end and piece.start < mark.end]
        return says_how_made(piece.text) or piece.start >= written or any(mark.role in ("where", "avoid") or not piece.signals for mark in within)

    return says_how


def _weighed(text: str, pieces: Sequence[Piece], frame: Frame) -> list[Piece]:
    """The pieces, times left out where one is when it is to be put out, and the last words of a film, which are said last."""
    timed = any(PUTS_OUT.search(piece.text) and "time" in piece.signals for piece in pieces)
    if {"publishing.plan", "publishing.post"} & set(frame.best) and not timed and (FILM.search(text) or not SHEET.search(text)):
        pieces = [replace(piece, signals=piece.signals - {"time"}) for piece in pieces]
    ends = _ENDS_WITH.search(text) if FILM.search(text) or "video.short" in frame.best else None
    return [replace(piece, how=piece.how or piece.start >= ends.start()) for piece in pieces] if ends else list(pieces)


_TAKES_PLACE = lazy(
    r"\b(?:starts?|opens?|begins?|closes?|doors?|runs?|every|daily)\b.*\d|(?<![а-яё])(?:начало|начина[а-яё]+|открыва[а-яё]+|открыт[а-яё]+|закрыва[а-яё]+|работа[а-яё]+|стартует)(?![а-яё]).*\d|(?:เริ่ม|เปิด|ปิด).*(?:\d|โมง|ทุ่ม)", re.IGNORECASE
)
"""A time at which something takes place, and nothing goes out."""


def _takes_place(text: str, piece: Piece) -> bool:
    """Whether a piece tells when something takes place: by its verb, or since it names that beside the time, and nothing is to be put out."""
    if _TAKES_PLACE.search(piece.text):
        return True
    return is_an_event(piece.text) and not PUTS_OUT.search(FILM.sub(" ", text))


def _told(text: str, pieces: Sequence[Piece], *, post: bool) -> Announcement | None:
    """The pieces that state something, each as a detail, and the message without them. `post`: it asks for the words of one."""
    loose = post or any(pattern.search(text) for pattern in (SHEET, _PROMOTES))
    strong = any((piece.signals & STRONG or ("time" in piece.signals and _takes_place(text, piece))) and not piece.how for piece in pieces[1:])
    if not (loose or strong):
        return None
    headed = len(pieces) > 1 and _is_bare(text, pieces[0])
    made_at = min(match.start() for pattern in (SHEET, FILM, _POST, _PROMOTES) if (match := pattern.search(text)))
    at = 1 if headed else next(at for at, piece in enumerate(pieces) if made_at < piece.end)
    others = [place for place in range(1 if headed else 0, len(pieces)) if place != at]
    tail = _tail(pieces[at]) if loose or headed else None
    details, spans = ([tail[1]], [(tail[0], pieces[at].end)]) if tail else ([], [])
    for place in others:
        piece = pieces[place]
        stated = piece.signals and not piece.how
        if stated or (place > 0 and _goes_with(text, pieces[place - 1], piece, made_at, told=bool(details), strong=strong)):
            details += [line] if as_line(line := _AND.sub("", piece.text)) else []
            spans.append((piece.start, piece.end))
    details = [line for detail in details for line in quoted_lines(detail) or [detail]]
    if len(details) > _MOST or not (tail or any(pieces[place].signals and not pieces[place].how for place in others)):
        return None
    rest = _without(text, spans)
    if headed and text[pieces[0].end] == ",":
        rest = f"{pieces[0].text}: {rest[len(pieces[0].text) :].lstrip(' ,')}"
    quoted = next((found for detail in details if (found := _WRITTEN_ON_IT.fullmatch(detail.strip()))), None)
    told = [as_line(detail) for detail in details if quoted is None or detail.strip() != quoted[0]]
    title = quoted["words"] if quoted and told else ""  # alone it is what is told
    return Announcement(rest, tuple(told or map(as_line, details)), title=title) if re.search(r"\w", rest) else None


_WRITTEN_ON_IT = lazy(r"[\"'](?P<words>[^\"]{2,60})[\"'](?:\s*(?:written |big |large )*(?:on it|on top|at the top|across it|across the top|in big letters|on the (?:poster|front|flyer)|сверху|наверху|крупно|на н[её]м|บนโปสเตอร์|ด้านบน|ตัวใหญ่))?", re.IGNORECASE)
"""Words in quotes that are to stand on a sheet: "'Bloom & Wild Rose' on it"."""


def _goes_with(text: str, before: Piece, piece: Piece, made_at: int, *, told: bool, strong: bool) -> bool:
    """Whether a piece that states no fact is told all the same, among others that do: "Bring your own mat", "City Park"."""
    if piece.signals or piece.how or not _tells(piece.text) or _LETTERS.search(before.text):
        return False
    spaced = "\u0e00" <= text[piece.start - 2 : piece.start - 1] <= "\u0e7f" or "\u0e00" <= piece.text[0] <= "\u0e7f"
    return (piece.start > made_at or bool(before.signals)) and (told or (strong and not spaced))


def _told_that(text: str) -> Announcement | None:
    """ "a video telling people that we are closed on Monday": the sentence itself is what it is about."""
    match = _THAT.search(text) if FILM.search(text) or _POST.search(text) else None
    if match is None or len(text) - match.end() < 8:
        return None
    film = FILM.match(match[0]) or _POST.match(match[0])
    before, said = text[: match.start() + (film.end() if film else 0)].rstrip(" ,:"), text[match.end() :]
    details: list[str] = []
    hows: list[str] = []
    for piece in pieces_of(said, lambda piece: says_how_made(piece.text)):
        ends = LENGTH.search(piece.text) or (piece.how and not piece.signals) or (PUTS_OUT.search(piece.text) and not piece.signals)
        (hows if ends and details else details).append(piece.text)
    details = _joined(details) if re.search(r"[\u0e00-\u0e7f]", said) else details
    if len(details) > _MOST:
        return None
    made = f'{before} {ABOUT.get(detect(text), "about")} "{as_line(details[0])}"'
    return Announcement(", ".join([made, *hows]), tuple(as_line(detail) for detail in details))


ABOUT = {"en": "about", "ru": "про", "th": "เรื่อง"}


def _joined(pieces: Sequence[str]) -> list[str]:
    """Thai words that are too few for a line stand with those before them."""
    joined: list[str] = []
    for piece in pieces:
        if joined and ((len(piece) < _SMALL and not SIGNAL.search(piece) and not times.read(piece).spans) or joined[-1].endswith(".")):
            joined[-1] += f" {piece}"
        else:
            joined.append(piece)
    return joined


def _listed(text: str, pieces: Sequence[Piece]) -> Announcement | None:
    """ "латте 200, раф 220", "เค้ก 85 บาท ชาเย็น 45 บาท": things with their prices."""
    rows: list[tuple[int, int, str, str]] = []
    for before, piece in pairwise([None, *pieces]):
        if piece is None:
            continue
        price = re.fullmatch(rf"(?P<thing>.*?[^\W\d].*?)\s*[:–—-]?\s*(?P<price>{SUM}{EACH}?|\d[\d.,]*)", piece.text, re.IGNORECASE)
        alone = re.fullmatch(rf"{SUM}{EACH}?|\d[\d.,]*", piece.text, re.IGNORECASE)
        if alone and before is not None and before is not pieces[0] and not before.signals:
            rows.append((before.start, piece.end, before.text, piece.text))
        elif price and "contact" not in piece.signals and not LENGTH.search(piece.text) and not PUTS_OUT.search(piece.text) and not times.read(piece.text).spans:
            head = _of_the_head(price["thing"]) if piece is pieces[0] else (0, price["thing"])
            rows.append((piece.start + head[0], piece.end, head[1], price["price"]))
    summed = [row for row in rows if re.search(SUM, row[3], re.IGNORECASE)]
    rows = summed or rows
    things = [row for row in rows if 1 <= len(row[2].split()) <= 5 and not _GOES_ON.search(row[2]) and not any(pattern.search(row[2]) for pattern in (SHEET, FILM, _PROMOTES, *([] if _PRICES.search(text) else [_OFFER_WORDS])))]
    if len(things) < 2 or len(things) > _MOST or not (summed or SHEET.search(text)):
        return None
    spans = [(start, end) for start, end, *_ in things]
    others = [piece for piece in pieces[1:] if piece.signals and not piece.how and not any(start <= piece.start < end for start, end in spans)]
    spans += [(piece.start, piece.end) for piece in others]
    details = [*(f"{as_line(_AND.sub('', thing))} {price}" for _, _, thing, price in things), *(as_line(piece.text) for piece in others)]
    rest = _without(text, spans)
    return Announcement(rest, tuple(details[:_MOST]), tuple(_AND.sub("", row[2]) for row in things)) if re.search(r"\w", rest) else None


_GOES_ON = lazy(r"[/-]$|(?<!\w)(?:от|from)$", re.IGNORECASE)
"""Before a number that is no price of the words before it: "2/2", «зп от 60000»."""
_PRICES = lazy(r"\b(?:prices|price ?lists?|rates)\b|(?<![а-яё])(?:прайс|ценами|цены|расценк)|ราคา", re.IGNORECASE)


def _of_the_head(words: str) -> tuple[int, str]:
    """The first thing of a list behind what is to be made of it: "a price list picture: haircut"."""
    match = next(iter(reversed(list(re.finditer(r":\s+|\b(?:for|of|with)\s+|(?<![а-яё])(?:для|с|про)\s+", words, re.IGNORECASE)))), None)
    return (match.end(), words[match.end() :]) if match else (0, words)


_MADE = ({"video.short"}, {"image.generate"}, {"script.metadata"}, {"script.write"}, {"publishing.post"})
_ALSO = {"publishing.plan"}
_WORDS = {"script.metadata", "publishing.post"}
_OF_THE_THING = ("where", "look", "tone", "music", "voice", "instrument", "shape", "length", "pace", "subs", "style", "count", "lang", "level", "avoid", "part", "which")
"""Roles of words that say how something is to be made, or where it is to go."""
_LIKELY = 0.4


def says_how_made(text: str) -> bool:
    """Whether a piece says how or where the work is to be done."""
    if re.search(DISTANCE, text, re.IGNORECASE):
        return False
    if any(pattern.search(text) for pattern in (LENGTH, PUTS_OUT, _PLACED, _LETTERS, _DUE)):
        return True
    if is_an_event(text) and not FILM.search(text):
        return False
    if any(pattern.search(text) for pattern in (FILM, _POST, SHEET)):
        return True
    return not SIGNAL.search(text) and bool(_MAKES.search(text))


_FOR_A_PLACE = lazy(rf"(?:\b(?:for|on)|(?<![а-яё])(?:для|в)) (?:the |my |our )?(?:{PUTS_OUT.pattern})", re.IGNORECASE)


def _is_bare(text: str, head: Piece) -> bool:
    """Whether a message begins with nothing but what is to be made: "poster: ...", "flyer, ..."."""
    said = _FOR_A_PLACE.sub("", head.text)
    if _SUBJECT.search(said) or text[head.end : head.end + 1] not in (":", ","):
        return False
    left = said
    for pattern in (SHEET, FILM, _POST, _PROMOTES, _MAKES, _BARE_HEAD):
        left = pattern.sub(" ", left)
    return text[head.end] == ":" or not left.strip()


def _tells(text: str) -> bool:
    """Whether a piece without a price, a date or a place may be something that is told: a few words, no lone one for how it is to look."""
    words = re.findall(r"[^\W\d_]+", text)
    if _MANNER.match(text):
        return False
    if "\u0e00" <= text[:1] <= "\u0e7f":
        return 5 < len(text) <= _THAI_MOST
    return 1 < len(words) <= _WORDS_MOST or (len(words) == 1 and text[:1].isupper() and len(text) > 3)


_MANNER = lazy(r"(?:on|in|with|as|like|using|so|for|из|на фоне|как|в виде|с|без|для)\s|(?:เป็น|แบบ|มี|กับ)", re.IGNORECASE)
_WORDS_MOST = 6
_THAI_MOST = 40


def _tail(piece: Piece) -> tuple[int, str] | None:
    """Where in the first piece what is told begins: "a poster for the concert on 20 January at 7pm"."""
    if not piece.signals or PUTS_OUT.search(piece.text) or _LETTERS.search(piece.text):
        return None
    spans = sorted([*((match.start(), match.end()) for match in SIGNAL.finditer(piece.text)), *moments(piece.text)])
    spans = [span for span in spans if not (LENGTH.search(piece.text[span[0] : span[1]]) or is_in_a_name(piece.text, span))]
    end = len(piece.text)
    start = end
    for first, last in reversed(spans):
        between = piece.text[last:start]
        trails = start == end and (_FOR.match(between) or any(pattern.search(between) for pattern in (SHEET, FILM, _POST, _PROMOTES)))
        if not trails and len(re.findall(r"[^\W_]+", between)) <= 2:
            start = first
        else:
            break
    if start == 0 and len(spans) > 1:  # "50% off day pass every Monday before 3pm": the offer is the heading
        start = spans[-1][0]
    if start == end:
        return None
    told = piece.text[start:end]
    lead = _LEAD.search(piece.text[:start])
    begins = lead.start() if lead else start
    if not re.search(r"\w", piece.text[:begins]) or _UNENDED.search(piece.text[:begins]) or piece.text[:begins].count('"') % 2:
        return None
    return piece.start + begins, f"{lead[0].strip() if lead and _KEPT.search(lead[0]) else ''} {told}".strip()


_UNENDED = lazy(r"(?:\b(?:our|my|the|an?|for|about|of|to|your|and|called)|(?<![а-яё])(?:наш[а-яё]*|для|про|об?|на|и)|สำหรับ|เรื่อง)\s*$", re.IGNORECASE)
"""Where no wish ends: what follows is no detail of it."""
_FOR = lazy(r"\s*(?:for|of|about|для|про|สำหรับ)\s", re.IGNORECASE)
_KEPT = lazy(r"(?:в|во|на|с|со|за|от|по|from|only|just|วัน|ที่|เริ่ม|ราคา)\s*$", re.IGNORECASE)


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    rest, at = "", 0
    for start, end in sorted(spans):
        rest += text[at:start]
        at = max(at, end)
    rest = f"{rest}{text[at:]}"
    rest = re.sub(r"(?:\s*[,;:.\n]\s*)+(?=[,;:.\n]|$)", "", rest)
    rest = rest.lstrip(" ,;:.!–—-")
    rest = re.sub(r"\s{2,}", " ", re.sub(r"([,;:])\s*(?=[,;:])", "", rest))
    return re.sub(r"\s*(?:[,;:–—-]|\b(?:and|и|และ))\s*$", "", rest.strip()).strip()


_EDGES = lazy(r"^(?:[\s,;:–—]|-(?!\d))+|[\s,;:–—-]+$")
"""What is no part of a line; "-20%" begins with its sign."""
WHERE_ON_IT = lazy(
    r"^(?:and )?(?:below(?: it| that)?|underneath(?: it)?|(?:at|on|in) the (?:very )?(?:bottom|top|corner)|in small(?: letters| print)?)(?: (?:it says?|write|put|add))?\b\s*[:,–—-]*\s*"
    r"|^(?:и )?(?:снизу|внизу|сверху|вверху|наверху|ниже|под ним|под этим|в углу)(?: (?:мелко|крупно|мелким шрифтом|мелким|крупным|маленькими буквами|большими буквами))*(?![а-яё])\s*[:,–—-]*\s*"
    r"|^(?:แล้ว)?(?:ข้างล่าง|ด้านล่าง|ข้างบน|ด้านบน|ใต้นั้น|มุมล่าง|มุมบน)(?:เขียนว่า|ใส่|ว่า)?\s*[:,]*\s*|^(?:the )?date\s*:?\s+(?=\d)|^дата\s*:?\s+(?=\d)", re.IGNORECASE,
)  # fmt: skip
"""Says where a line is to stand; the lines stand below the title."""


_FACT = r"(?:phone|telephone|number|tel|price|prices|date|time|hours|address|e-?mail|website|site|link|discount|code|телефон|номер|цен[уы]|дат[уы]|врем[яи]|часы|адрес|почт[уы]|сайт|ссылк[уи]|скидк[уи]|промокод|เบอร์|ราคา|วันที่|เวลา|ที่อยู่|อีเมล|เว็บ|ลิงก์|ส่วนลด|โค้ด)"
_TOLD_BY_ITSELF = r"(?:address|prices?|date|time|адрес|цен[уы]|дат[уы]|врем[яи])"
_PUT = r"(?:add|put|write|include|mention|show|give|have|добавь(?:те)?|укажи(?:те)?|напиши(?:те)?|впиши(?:те)?|поставь(?:те)?|ใส่|เพิ่ม|ลง|เขียน|บอก)"
_PUT_ON_IT = lazy(
    rf"(?:\s*,\s*(?:and |и )?|\s+(?:and|и|แล้ว(?:ก็)?|และ)\s*|\s+(?=ใส่|เพิ่ม))(?:(?:please|also|пожалуйста|ещё|еще|ช่วย)\s*)*{_PUT}\s*(?:(?:in|on it|the|our|my|a|an|its|мой|моё|наш[а-яё]*|туда|ещё|еще)\s+)*(?={_FACT})(?:{_TOLD_BY_ITSELF}:?\s+)?", re.IGNORECASE
)
_THERE = lazy(r"(?<=\d)\s*(?:\b(?:on (?:it|the poster|the picture|the flyer)|below|there|too|as well)\b|(?<![а-яё])(?:тоже|туда|на не[мёй]|внизу|снизу)(?![а-яё])|ด้วย|ข้างล่าง|ด้านล่าง)+", re.IGNORECASE)
"""Facts that are asked for in words of their own: "..., add the phone 555-1234", "and put our address on it"."""


_ABOUT_TH = lazy(r"^เรื่อง(?!เล่า|ราว|สั้น|ย่อ|จริง|นี้|นั้น|ที่)(?=[\u0e00-\u0e7f])")
"""Leads to what is told, and stands on no line."""


def as_line(text: str) -> str:
    """A detail as a line of its own."""
    line = _OPENING.sub("", WHERE_ON_IT.sub("", _EDGES.sub("", text))).strip()
    line = re.sub(r"(?<=[^\W\d_])\.$", "", _ABOUT_TH.sub("", line)).strip()
    line = line.strip('"') if line.count('"') % 2 or re.fullmatch(r'"[^"]*"', line) else line
    return line[:1].upper() + line[1:]
