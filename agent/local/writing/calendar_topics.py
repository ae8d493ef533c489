# ruff: noqa: E501 - patterns read better unbroken
"""What a content calendar is all about: the words that "about" or "for" lead to, what is left of the message, or the person's business as they
told it once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.language import detect
from agent.local.announcing.facts import SIGNAL
from agent.patterns import lazy

FRAME = " \x1f "
"""Stands where something was read, so that what stood around it does not run together."""
_ABOUT = lazy(
    r"^(?:.*?\b)?(?:(?:all |it'?s )?about|on the (?:topic|subject|theme) of|on|for|of|around|regarding|re)\b[\s:]+(?P<en>.+)$|^(?:.*?(?<![а-яё]))?с (?:упором|акцентом) на\s+(?P<ru2>.+)$|^(?:.*?(?<![а-яё]))?(?:на тему|по теме|тема|про)(?![а-яё])[\s:—-]+(?P<ru_led>[^\x1f]+ для .+)$|^(?:.*?(?<![а-яё]))?(?P<for_ru>для|у|об?)\s+(?:меня\s+|нас\s+)?(?P<ru_for>.+)$|^(?:.*?(?<![а-яё]))?(?:на тему|по теме|тема|про|обо|по|ниша)(?![а-яё])[\s:—-]+(?P<ru>.+)$"
    r"|^.*?(?:เรื่อง|เกี่ยวกับ|หัวข้อ|สำหรับ|ให้(?!หน่อย|ที)|ของ|(?:โดย|ขอ|ให้)*เน้น(?:ไปที่|ที่|ช่วง|เทศกาล|เรื่อง|เกี่ยวกับ)*|(?=ร้าน(?!เรา|ผม|ฉัน)))\s?(?P<th>.+)$", re.IGNORECASE,
)
_EDGE_EN = r"a|an|the|my|our|your|me|us|i|we|for|about|on|of|with|to|in|at|and|or|is|are|it|its|it's|please|pls|thanks|thank|you|can|could|would|will|should|like|want|need|'d|make|create|give|get|build|draft|write|prepare|plan|out|do|help|some|new|content|calendar|calender|schedule|planner|posts?|posting|entries|ideas?|hi|hey|hello|jarvis|so|ok|okay|just|what|each|every|topic|subject|there|also|both|platforms?|channels?|accounts?|pages?|times?|week|month|total|all|one|short|mixed|sell|run|own|have|publish|film|shoot|put|up|that|this|next|then|long|instead"
_EDGE_RU = r"а|и|в|во|на|с|со|для|про|о|об|по|у|к|мне|нам|меня|нас|мой|моя|моё|моей|моего|моих|наш|наша|наше|нашей|нашего|наших|нашу|мою|свой|своего|своей|своих|пожалуйста|плиз|пж|сделай|сделайте|составь|составьте|создай|напиши|распиши|придумай|подготовь|нужен|нужна|нужно|надо|хочу|дай|можешь|можете|ты|вы|помоги|план|плана|контент|контента|контент-план|календарь|публикаций|публикации|посты|постов|поста|пост|роликов|ролики|идеи|идей|тема|теме|тему|тематика|привет|здравствуйте|каждый|день|что|бы|можно|лучше|это|ещё|еще|нишу|ниша|соцсетей|соцсети|спасибо|всего|штук|по-русски|сначала|там|тут|срок"
_EDGE_TH = "ช่วย|ขอ|อยากได้|อยาก|ทำ|จัด|คิด|วาง|แพลน|แผน|สร้าง|เขียน|ให้|หน่อย|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|จ้ะ|คับ|ด้วย|เรื่อง|เกี่ยวกับ|สำหรับ|ของ|ลงใน|ลง|ใน|กับ|และ|หัวข้อ|เอา|ต้องการ|เรา|ผม|ฉัน|หนู|ตาราง|คอนเทนต์|โพสต์|คลิป|มี|ได้ไหม|ไหม|มั้ย|แบบ|เป็น|โดย|จะ|ควร|ดี|เลย|ๆ|อะไร|ที่|ต่อ|ครั้ง|อัน|ตัว|ทั้ง|วันที่"
_END_TH = "(?<= )ลง|ลงใน|สำหรับ|กับ|และ|ของ|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|จ้ะ|คับ|ด้วย|เลย|ให้ที"
_NO_LETTER = r"[^\w\u0e00-\u0e7f]|_"
_EDGES = lazy(
    rf"^(?:(?:{_EDGE_EN}|{_EDGE_RU})(?![\w'-])|(?:{_EDGE_TH})|{_NO_LETTER})+|(?:(?<![\w'-])(?:{_EDGE_EN}|{_EDGE_RU})|(?:{_END_TH})|{_NO_LETTER})+$", re.IGNORECASE
)
"""What stands at either end of a topic and is no part of it."""
_OWN = r"(?:an?|the|my|our|your|this|that|мо[йяюеи]|моей|моего|моих|наш[а-яё]*|сво[а-яё]+|эт[а-яё]+)"
_LED_EDGES = lazy(
    rf"^(?:{_OWN}(?![\w'-])|(?:content|posts?|ideas|videos|reels) (?:about|for|on)(?![\w'-])|เรื่อง|เกี่ยวกับ|สำหรับ|ของ|หัวข้อ|{_NO_LETTER})+|(?:(?<![\w'-])(?:{_EDGE_EN}|{_EDGE_RU})|(?:{_END_TH})|{_NO_LETTER})+$", re.IGNORECASE
)
"""The same where a word leads to it: "about short films", "เรื่องทำอาหาร"."""
_NO_TOPIC = lazy(r"(?:small |own |малый )?(?:business|shop|store|brand|company|channel|page|account|profile|бизнес|магазин|бренд|компания|канал|страница|аккаунт|профиль|ร้าน|เพจ|ช่อง|ธุรกิจ|แบรนด์)", re.IGNORECASE)
"""What somebody has, and nobody knows of what."""
_TRAILS_TH = lazy(r"(?:ของ)?(?:เรา|ผม|ฉัน|หนู)?(?:ให้|หน่อย|(?<!เว)(?<!นา)ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|คับ|ด้วย|เลย|\s)*$")
PIECES = lazy(r"\s*(?:[\x1f;()\n]|[,:](?!\d))\s*|\.\s+|\.$|[!?]+|\s[–—-]\s")


_NAMED = lazy(r"(?:\b(?:the )?(?:topic|theme|subject)(?:'s| is|:)|(?<![а-яё])тема(?:\s*[:—–-]|,? это)|หัวข้อ(?:คือ|เป็น|:))\s*(?P<topic>[^.;!?,\x1f]{2,80})", re.IGNORECASE)
"""What it is about, told in so many words: "topic is first time buyers"."""
_FOR_WHOM = lazy(r"\s(?:для (?:тех|людей|всех),? (?:кто|кому|у кого|кого|котор\w+)|for (?:those|people|everyone|anyone) (?:who|whose|with))\s[^,.;!?\x1f]*", re.IGNORECASE)
"""Whom what it is about is for: "yoga for people whose back aches"."""


def topic_of(rest: str, *, only_led: bool = False) -> str:
    """What it is all about: what "about" or "for" leads to, else what is left of the message."""
    if (whom := _FOR_WHOM.search(rest)) and (about := topic_of(f"{rest[: whom.start()]}{FRAME}{rest[whom.end() :]}", only_led=only_led)):
        return f"{about} {whom[0].strip()}"
    if (named := _NAMED.search(rest)) and (told := cleaned_up(named["topic"], detect(named["topic"]), _LED_EDGES)):
        return told
    pieces = [piece for piece in PIECES.split(rest) if piece.strip() and not SIGNAL.search(piece)]
    led = [match for piece in pieces if (match := _ABOUT.match(piece.strip()))]
    for match in sorted(led, key=lambda match: not (match["en"] or match["ru"] or match["ru_led"] or match["ru2"] or match["th"])):
        said = next(match[name] for name in ("en", "ru_led", "ru_for", "ru", "ru2", "th") if match[name])
        if cleaned := cleaned_up(said, detect(said), _LED_EDGES, of_it=bool(match["for_ru"])):
            return cleaned
    if only_led:
        return ""
    return of_the_person(pieces) or next((cleaned for piece in pieces if (cleaned := cleaned_up(piece, detect(piece)))), "")


_CHANGE = lazy(
    r"\b(?:instead|rather|change|it|to|make|them|be|only|just|now|same|also|too|as well|add|then|actually|no|better|let'?s|go|use|drop|remove|a|an|at|in|other|everything|all|want|prefer|more|less|fewer|each|per|same thing|but|starting|start|from|not)\b"
    r"|(?<![а-яё])(?:лучше|вместо|этого|давай|пусть|будет|теперь|только|тоже|также|ещё|еще|добавь|убери|поменяй|измени|его|их|то|же|самое|самый|но|не|а|всё|все|сделай|по|хочу|начни|начать|нет)(?:те)?(?![а-яё])|แทน|เปลี่ยน|เป็น|แก้|ใหม่|เหมือนเดิม|แบบเดิม|แต่|ดีกว่า|ไม่|เอา|เพิ่ม|ลด|เหลือ|ด้วย|ละกัน|ตัด|ออก|เริ่ม|ขอ|ก็|ได้", re.IGNORECASE,
)


def said_of_nothing(rest: str) -> bool:
    """Whether all that is left of a message are the small words by which something is changed."""
    return not _EDGES.sub("", _CHANGE.sub(" ", rest).replace("\x1f", " ").strip()).strip()


def cleaned_up(said: str, language: str, edges: re.Pattern[str] = _EDGES, *, of_it: bool = False) -> str:
    """The words without what only leads to them or follows them; a Russian name as it stands by itself."""
    quoted = re.search(r"\"([^\"]+)\"", said)
    words = _named(said[: quoted.start()], quoted[1].strip(), edges) if quoted else edges.sub("", said.strip())
    words = _TRAILS_TH.sub("", words) if language == "th" and not quoted else words
    if len(words) < 2 or _NO_TOPIC.fullmatch(words):
        return ""
    if language == "ru" and not quoted:
        from media.prose.russian import nominative

        return nominative(words, genitive=of_it)
    return words


_HEAD = lazy(r"(?:[^\W\d_][\w'-]* ){0,3}[^\W\d_][\w'-]{2,}|[\u0e00-\u0e7f]{2,20}")


def _named(before: str, name: str, edges: re.Pattern[str]) -> str:
    """A name in quotes, with the few words that say whose it is: a calendar for «пекарни "Уголёк"» is about bread, which the name does not tell."""
    head = edges.sub("", before.strip())
    if not head or not _HEAD.fullmatch(head) or _NO_TOPIC.fullmatch(head):
        return name
    if detect(head) == "ru":
        from media.prose.russian import nominative

        head = nominative(head, genitive=True)
    return f'{head} "{name}"'


_OWN_BUSINESS = (
    lazy(
        r"\b(?:i|we)(?:'m|'re| am| are)? (?:(?:run|own|have|manage|started|opened|do|sell|make|bake|teach|work at|work in|post about|film|make videos about)) (?P<en>[^.,;!?]{3,60})|\b(?:i|we)(?:'m| am|'re| are) an? (?P<en2>[^.,;!?]{3,60})"
        r"|\b(?:my|our) (?:business|shop|store|company|channel|page|studio|brand|blog|niche)(?: \w+)? is (?:about |on |called |named )?(?:an? |the )?(?P<en3>[^.,;!?]{3,60})|\b(?:my|our) (?P<en4>gym|bakery|cafe|café|coffee shop|restaurant|salon|studio|school|shop|clinic|bar|hotel|farm|barbershop|pharmacy|bookshop|car wash)\b", re.IGNORECASE),
    lazy(
        r"(?<![а-яё])у (?:меня|нас)(?: есть| сво[йяё])? (?P<ru>[а-яё][^.,;!?]{2,60})|(?<![а-яё])(?:мы|я) (?:продаём|продаем|продаю|делаем|делаю|печ[её]м|пеку|держим|держу|вед[её]м|веду|преподаю|преподаём|снимаем про|снимаю про) (?P<ru2>[^.,;!?]{3,60})"
        r"|(?:мой|моя|моё|наш|наша|наше) (?:бизнес|магазин|канал|блог|компания|студия|школа)(?: \S+)?(?: —| -|:| это| про)? (?:это |про |о )?(?P<ru3>[^.,;!?]{3,60})", re.IGNORECASE),
    lazy(
        r"(?:ร้าน|เพจ|ช่อง|ธุรกิจ|บริษัท)?(?:ของ)?(?:เรา|ผม|ฉัน|หนู)?(?:ขาย|เปิดร้าน|ทำร้าน|สอน|เป็นร้าน|ทำเพจ|ทำช่อง)(?:เกี่ยวกับ|เรื่อง)?\s?(?P<th>[\u0e00-\u0e7fA-Za-z ]{2,40})|(?P<th2>ร้าน(?!ของ|เรา|ชื่อ|คือ)[\u0e00-\u0e7f]{2,30}?)(?:ของเรา|ของผม|ของฉัน|ชื่อ|เปิด|อยู่|\s|$)"),
)  # fmt: skip
_WHO_KNOWS = lazy(r"\b(?:dogs?|cats?|birthday|wife|husband|kids?|question|idea|problem|always|never)\b|(?<![а-яё])(?:собак|кошк|кот|жена|муж|дет[ия]|вопрос|проблем)[а-яё]*", re.IGNORECASE)


def of_the_person(remembered: Sequence[str]) -> str:
    """What the person's business is about, as they told it once; empty where nothing of it is remembered."""
    for text in remembered:
        for pattern in _OWN_BUSINESS:
            match = pattern.search(text)
            said = next((value for value in match.groupdict().values() if value), "") if match else ""
            if said and not _WHO_KNOWS.search(said):
                return cleaned_up(said, detect(said))
    return ""
