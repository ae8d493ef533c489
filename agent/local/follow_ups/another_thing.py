# ruff: noqa: E501 - patterns read better unbroken
"""Another thing in the place of the one that a picture or a film is of: "it should be a tiger", «нет, лучше тарелки», "ขอเป็นเสือแทน"; another one of
the kind for somebody else: "now the gym one, someone deadlifting", «теперь для барбершопа, бородатый мужчина»; and the thing in another size.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from agent.contract import Request
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import texts_in

_HI = r"\W*(?:(?:no|nope|nah|oh|ok|and|but|wait|sorry|hey|actually|hmm|please)\b[\s,.!]*)*"
_HI_RU = r"\W*(?:(?:нет|не|ой|а|и|но|ну|стой|слушай|так|всё-таки|пожалуйста)(?![а-яё])[\s,.!]*)*"
_END = r"\s*(?:,?\s*(?:please|instead|пожалуйста))?\s*[.!]*$"
_THING = r"(?:an?|some|two|three|four|five) (?!(?:bit|little|lot|few|different|new|longer|shorter|better)\b)[^,.;!?\"]{2,50}?"
_SHOULD_BE = [
    lazy(rf"^{_HI}(?:it|that|this)(?: should| must| was supposed to| needs to| has to|'s supposed to| is supposed to)(?: have been| be) (?P<new>{_THING}){_END}", re.IGNORECASE),
    lazy(rf"^{_HI}(?:i (?:wanted|meant|asked for|said)|(?:i'd )?(?:rather|better)|better) (?P<new>{_THING}){_END}", re.IGNORECASE),
    lazy(rf"^{_HI_RU}(?:это )?(?:должен|должна|должно|должны) быть (?P<new>[^,.;!?\"]{{2,40}}?){_END}", re.IGNORECASE),
    lazy(rf"^{_HI_RU}(?:(?:давай|пусть будет|пусть будут)(?: лучше)?|(?:я )?(?:просил|хотел|имел в виду)[аи]?) (?P<new>[^,.;!?\"]{{2,40}}?){_END}", re.IGNORECASE),
    lazy(rf"^{_HI_RU}лучше (?P<new>[^,.;!?\"]{{2,40}}?){_END}", re.IGNORECASE),
    lazy(r"^(?:ไม่ใช่|ไม่|เอ่อ|\s)*(?:มัน)?(?:ควร|ต้อง|น่าจะ)เป็น\s?(?!สี|เสียง|ภาษา|แนวตั้ง|แนวนอน)(?P<new>[\u0e00-\u0e7f]{2,30}?)(?:มากกว่า|แทน|สิ|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s*$"),
]
_NOW_ONE = [
    lazy(rf"^\W*(?:(?:ok|okay|and|great|nice|cool|good|lovely|perfect)\b[\s,!.]*)*(?:now|next|then) (?:draw |do |make )?(?P<new>{_THING}){_END}", re.IGNORECASE),
    lazy(rf"^\W*(?:(?:ок|а|и|отлично|супер|класс|хорошо)(?![а-яё])[\s,!.]*)*(?:теперь|а теперь) (?:нарисуй |сделай )?(?P<new>[^,.;!?\"]{{3,40}}?){_END}", re.IGNORECASE),
]
"""Another picture, of something else."""
_NOT_BUT = lazy(rf"^{_HI_RU}(?:не )+(?P<led>(?:со?|в|во|на|под|у|за|из|для|без|к|по|от) )?(?P<old>[а-яё-]{{3,30}}(?: [а-яё-]{{3,30}})?),?\s+а (?(led)(?P<led2>(?:со?|в|во|на|под|у|за|из|для|без|к|по|от) )?)(?P<new>[^,.;!?\"]{{2,50}}?){_END}", re.IGNORECASE)
"""«не кота а котёнка», without a comma."""
_NOT_WITH_BUT = lazy(rf"^(?P<hi>{_HI_RU})не (?P<led>со?|для|из|без) (?P<old>[^,.;!?\"]{{3,40}}?),?\s+а (?:со?|для|из|без) (?P<new>[^,.;!?\"]{{2,50}}?){_END}", re.IGNORECASE)
_NOT_WITH_BUT_EN = lazy(rf"^(?P<hi>{_HI})not (?P<led>with|for|of) (?P<old>[^,.;!?\"]{{3,40}}?)(?:,? but (?:(?:with|for|of) )?|, (?:with|for|of) )(?P<new>[^,.;!?\"]{{2,50}}?){_END}", re.IGNORECASE)
"""«не с вишней, а с яблоками», "not with a dog but with a cat"."""
_NOW_FOR = [
    lazy(r"^\W*(?:(?:ok|okay|and|great|nice|cool|good|now|next|then|lovely|perfect)\b[\s,!.]*)*(?:now|next|then)\s+(?:(?:do|make|draw)\s+)?(?:the|one for (?:the|our|my)?|for (?:the|our|my)?)\s*(?P<whom>[\w'& -]{2,30}?)(?: one| version)?\s*[,:–—-]+\s+(?P<new>[^.;!?\"]{3,80}?)\s*[.!]*$", re.IGNORECASE),
    lazy(r"^\W*(?:(?:ок|окей|а|и|отлично|супер|класс|хорошо|круто)(?![а-яё])[\s,!.]*)*(?:теперь|дальше|а)\s+(?:(?:сделай|нарисуй)\s+)?(?P<led>для\s+[а-яёa-z\" -]{3,30}?)\s*[,:–—-]+\s+(?P<new>[^.;!?\"]{3,80}?)\s*[.!]*$", re.IGNORECASE),
    lazy(r"^\s*(?:โอเค|ดีมาก|สวย|เยี่ยม|\s)*(?:ทีนี้|ต่อไป|คราวนี้|ตอนนี้)(?:ขอ|ทำ|วาด|เอา)*(?:ของ|สำหรับ)(?P<whom>[\u0e00-\u0e7f]{2,20}?)\s+(?:เป็น)?(?P<new>[\u0e00-\u0e7f ]{3,60}?)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย)*\s*$"),
]
_SIZED = [
    lazy(r"^\W*(?:(?:and|but|also|now|please|make it|with|ok)\b[\s,]*)*(?:an? |the )?(?P<size>(?:much |way )?(?:big(?:ger)?|larger?|huge|small(?:er)?|tiny|tinier|taller|fatter|fluffier|longer|cuter|older|younger)) (?P<thing>[a-z][\w'-]{2,20})\W*$", re.IGNORECASE),
    lazy(r"^\W*(?:(?:and|but|also|now|please|ok)\b[\s,]*)*make (?:the |my )(?P<thing>[a-z][\w'-]{2,20}) (?P<size>(?:much |way |a bit |a lot )?(?:bigger|larger|huge|smaller|tiny|tinier|taller|fatter|fluffier|cuter|older|younger))\W*$", re.IGNORECASE),
    lazy(r"^\W*(?:(?:и|а|но|ещё|теперь|сделай|нарисуй)(?![а-яё])[\s,]*)*(?P<thing>[а-яё]{3,20}) (?P<behind>(?:гораздо )?(?:побольше|больше|крупнее|покрупнее|поменьше|меньше|потолще|пушистее|постарше|помладше))\W*$", re.IGNORECASE),
    lazy(r"^\W*(?:(?:и|а|но|ещё|теперь|сделай|нарисуй)(?![а-яё])[\s,]*)*(?P<behind>(?:гораздо )?(?:побольше|покрупнее|крупнее|поменьше|потолще|пушистее)) (?P<thing>[а-яё]{3,20})\W*$", re.IGNORECASE),
    lazy(r"^\s*(?:แล้ว|และ|ขอ|ทำ|ให้)*(?P<thing>[\u0e00-\u0e7f]{2,15}?)(?P<behind_th>ตัวใหญ่|ใหญ่|ตัวเล็ก|เล็ก|อ้วน|สูง)(?:ขึ้น|กว่านี้|ลง|หน่อย|อีก)+(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s*$"),
]
_PLACED = lazy(r"\s+(?:in|on|at|under|with|near|by|behind|inside|over|в|во|на|под|с|со|у|за|около|возле|из)\s+", re.IGNORECASE)
_LETTERS = lazy(r"text|fonts?|letters?|lettering|words?|logo|title|music|voice|subtitles?|captions?|текст|шрифт|буквы|надпись|логотип|музык\w*|голос|субтитры|заголовок", re.IGNORECASE)


@dataclass(frozen=True)
class Another:
    """What it is of instead, whole; and the message's own words for that."""

    topic: str
    new: str


def now_one(text: str) -> str:
    """What the next picture is to be of: "now a dog"; empty where a message says no such thing."""
    match = next((match for pattern in _NOW_ONE if (match := pattern.match(text))), None)
    return match["new"] if match and _is_a_thing(match["new"]) else ""


def another_of(text: str, topic: str) -> Another | None:
    """What a picture or film of `topic` is to be of instead, by a message; None where it says no such thing."""
    for pattern in _SHOULD_BE:
        if (match := pattern.match(text)) and _is_a_thing(match["new"]):
            placed = _PLACED.search(topic)
            keeps = placed is not None and not _PLACED.search(match["new"]) and len(topic[: placed.start()].split()) <= 2
            return Another(f"{match['new']}{topic[placed.start() :]}" if keeps and placed else match["new"], match["new"])
    for pattern in _NOW_FOR:
        if (match := pattern.match(text)) and _is_a_thing(match["new"]):
            led = match.groupdict().get("led")
            return Another(f"{match['new']} {led}" if led and led not in match["new"] else match["new"], match["new"])
    return None


_WORK = lazy(
    r"\b(?:captions?|hashtags?|slogans?|posts?|scripts?|ideas?|voice-?overs?|carousels?|summar(?:y|ies)|translations?|it|them|that|this)\b"
    r"|(?<![а-яё])(?:подпис|хештег|хэштег|слоган|пост(?:а|ы|ов)?(?![а-яё])|сценари|иде[яию]|озвучк|карусел|перевод|него|нему|неё|ней|этого|это(?![а-яё]))", re.IGNORECASE,
)
"""Other work, or the thing that was made itself."""
_NO_NAME = lazy(
    r"(?:post|publish|make|add|do|put|use|give|write|draw|send|show|change|remove|keep|try|turn|with|in|on|at|for|about|more|less|please|again)\b"
    r"|(?:в|во|на|с|со|под|у|за|по|к|ко|из|от|до|выложи|сделай|добавь|убери|поставь|поменяй|опубликуй)(?![а-яё])|ทำ|ลง|โพสต์|ใส่|เพิ่ม|เปลี่ยน|ลบ", re.IGNORECASE,
)
"""Begins what is no name of a thing."""


def names_work(words: str) -> bool:
    """Whether words name other work, or what was made itself: "what about a caption"."""
    return _WORK.search(words) is not None


def _is_a_thing(new: str) -> bool:
    """Whether words name a thing that may be shown: Russian ones a noun, those of the other languages by what leads to them."""
    if _WORK.search(new) or _NO_NAME.match(new):
        return False
    if not re.search("[а-яё]", new, re.IGNORECASE):
        return True
    from media.prose.russian import is_noun  # its dictionary is read when it is needed

    words = new.split()
    return len(words) <= 5 and any(is_noun(word) for word in words[:3]) and not re.search(r"(?<![а-яё])(?:про|об?|для|без|чтобы|как|по|цвет[а-яё]*|фон[а-яё]*|раз)(?![а-яё])", new, re.IGNORECASE)


def without_comma(text: str) -> tuple[str, str] | None:
    """What it is not of, and what instead, where no comma parts them."""
    match = _NOT_BUT.match(text)
    if match and match["led"] and (match["led2"] or "").strip()[:1].lower() != match["led"][:1].lower():
        return None  # it is led to otherwise: «не на столе, а под столом»
    return (match["old"], match["new"]) if match else None


def without_its_preposition(request: Request) -> Request:
    """«не с вишней, а с яблоками» as «не вишней а яблоками», where the newest work is of something with cherries; else as it was."""
    if request.question or request.attachments or not request.earlier:
        return request
    text = normalise(request.text)
    match = _NOT_WITH_BUT.match(text) or _NOT_WITH_BUT_EN.match(text)
    told = " ".join(said.lower() for step in request.earlier[0].steps for said in texts_in(step.args)) if match else ""
    led = "" if match is None or match["led"].lower() in ("для", "for") else f"{match['led']} "  # of slogans only what they are for is kept
    if match is None or f"{led}{match['old']}".lower() not in told:
        return request
    return replace(request, text=f"not {match['old']}, {match['new']}" if match["led"].isascii() else f"не {match['old']} а {match['new']}")


def resized(text: str, topic: str) -> str:
    """What it is of, with a thing of it in another size; empty where the message says none, or of no thing of it."""
    for pattern in _SIZED:
        match = pattern.match(text)
        if match is None or _LETTERS.fullmatch(match["thing"]):
            continue
        said = match.groupdict()
        if put := _put(topic, match["thing"], said):
            return put
    return ""


def _put(topic: str, thing: str, said: dict[str, str | None]) -> str:
    if behind := said.get("behind_th"):
        return topic.replace(thing, f"{thing}{behind}", 1) if thing in topic else ""
    stem = thing if thing.isascii() else thing[: max(3, len(thing) - 2)]
    there = re.search(rf"(?<!\w)(?:(?P<article>an?)\s+)?(?P<thing>{re.escape(stem)}\w*)", topic, re.IGNORECASE)
    if there is None:
        return ""
    if behind := said.get("behind"):
        return f"{topic[: there.end()]} {behind}{topic[there.end() :]}"
    article = "a " if there["article"] else ""
    return f"{topic[: there.start()]}{article}{said['size']} {there['thing']}{topic[there.end() :]}"
