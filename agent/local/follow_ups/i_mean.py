# ruff: noqa: E501 - patterns read better unbroken
"""What was meant instead of a word of what was made: "no i mean red bike not blue", «я сказала рыжего, а не чёрного», "หมายถึงหมานะ ไม่ใช่แมว".

"I mean" is no part of what is shown, and a noun that the message repeats is there already: "blue bike at the market" is "red bike at the market".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.changes import applied, targets_of
from agent.local.follow_ups.exchanged import HOW_IT_IS, heads_of, is_topic, topic_of, with_other
from agent.local.follow_ups.in_its_case import as_it_stands_there
from agent.local.follow_ups.in_its_frame import in_its_frame
from agent.local.follow_ups.target import Change
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_HI = r"\W*(?:(?:no|nope|nah|oh|ok|and|but|wait|sorry|hey|actually|hm+|please|oops|wrong|ugh|argh|ah)[\s,.!]+)*"
_HI_RU = r"\W*(?:(?:нет|не то|ой|а|и|но|ну|стой|слушай|так|блин|погоди|извини|прости|пожалуйста|неправильно|ошибка)(?![а-яё])[\s,.!]*)*"
_HI_TH = r"\s*(?:(?:ไม่ใช่(?=\s|ค่ะ|ครับ)|ไม่(?=\s)|เอ้ย|เอ๊ย|อุ๊ย|อ้าว|เอ่อ|ขอโทษ(?:ที)?|โทษที|เดี๋ยว|(?:พูด|พิมพ์|บอก|เขียน)ผิด(?:ไป)?)(?:ค่ะ|ครับ|คะ|นะ|\s)*)*"
_MEAN = r"(?:i (?:mean|meant|said|did say|told you|asked for|wanted|want|was saying|typed wrong)|it (?:should|must) be|should be|i'?m talking about)[\s,:]+(?:that )?(?:about )?"
_MEAN_RU = r"(?:(?:я (?:же )?)?(?:имею в виду|имел[аи]? в виду|говорил[аи]?|говорю|сказал[аи]?|просил[аи]?|хотел[аи]?|писал[аи]?)|то есть|вернее|точнее|надо было|должн[оаы]? быть|должен быть)(?:[\s,:]+(?:же|что))?[\s,:]+(?:(?:про|о|об) )?"
_MEAN_TH = r"(?:ฉัน|ผม|หนู|เรา|พี่)?(?:หมายถึง|บอกว่า|พูดว่า|ขอ|อยากได้|ต้องเป็น|ที่จริงคือ)(?:ว่า)?(?:เป็น)?\s?"
_SOFT_TH = r"(?:นะ|ค่ะ|(?<!โย)คะ|ครับ|คับ|จ้า|ต่างหาก|\s)*"
_END = r"(?:[\s,]+(?:please|pls|sorry|instead|пожалуйста|прости|извини))*[\s.!]*"
_BOTH = {
    "en": (
        lazy(rf"{_HI}(?P<mean>{_MEAN})?(?P<new>[^,.;!?\"]{{1,50}}?),? (?:and |but )?not (?:the |an? |in |on |at |by )?(?P<old>[^,.;!?\"]{{1,40}}?){_END}", re.IGNORECASE),
        lazy(rf"{_HI}(?P<mean>{_MEAN})not (?:the |an? |in |on |at |by )?(?P<old>[^,.;!?\"]{{1,40}}?)[,;]? (?:but )?(?P<new>[^,.;!?\"]{{1,50}}?){_END}", re.IGNORECASE),
    ),
    "ru": (
        lazy(rf"{_HI_RU}(?P<mean>{_MEAN_RU})(?P<new>[^,.;!?\"]{{2,50}}?),? (?:а )?не (?P<old>[^,.;!?\"]{{2,40}}?){_END}", re.IGNORECASE),
        lazy(rf"{_HI_RU}(?P<mean>{_MEAN_RU})не (?P<old>[^,.;!?\"]{{2,40}}?),? а (?P<new>[^,.;!?\"]{{2,50}}?){_END}", re.IGNORECASE),
        lazy(rf"{_HI_RU}(?P<mean>я (?:же )?(?:(?:про|о|об) )?)(?P<new>[^,.;!?\"]{{2,40}}?) (?:имел[аи]? в виду|говорил[аи]?|сказал[аи]?|просил[аи]?|хотел[аи]?),? (?:а )?не (?:(?:про|о|об) )?(?P<old>[^,.;!?\"]{{2,40}}?){_END}", re.IGNORECASE),
    ),
    "th": (
        lazy(rf"{_HI_TH}(?P<mean>{_MEAN_TH})?(?P<new>(?![^,]*(?:สะกด|ต้องเป็น))[^,.;!?\"]{{2,40}}?){_SOFT_TH}[,\s]?ไม่ใช่\s?(?P<old>[\u0e00-\u0e7f\d][\u0e00-\u0e7f\d ]{{1,29}}?){_SOFT_TH}"),
        lazy(rf"\s*(?:ไม่ใช่|ไม่เอา)(?P<old>[\u0e00-\u0e7f]{{2,30}}?){_SOFT_TH}[,\s]?(?P<mean>{_MEAN_TH})(?P<new>[^,.;!?\"]{{2,40}}?){_SOFT_TH}"),
    ),
}  # fmt: skip
_ALONE = {
    "en": lazy(rf"{_HI}{_MEAN}(?P<new>[^,.;!?\"]{{3,50}}?){_END}", re.IGNORECASE),
    "ru": lazy(rf"{_HI_RU}{_MEAN_RU}(?P<new>[^,.;!?\"]{{3,50}}?){_END}", re.IGNORECASE),
}
_SORRY = r"\W*(?:(?:no|nope|wait|sorry|oops|oh no|actually|my (?:bad|mistake)|ugh|argh|hang on)[\s,.!—–-]+)+(?:i (?:mean|meant|said)[\s,:]+)?(?:it'?s |about )?"
_SORRY_RU = r"\W*(?:(?:нет|не то|ой|упс|блин|погоди(?:те)?|стой|стоп|извини(?:те)?|прости(?:те)?|ошиб(?:ся|лась)|оговорил(?:ся|ась)|перепутал[аи]?|неправильно|точнее|вернее|то есть)(?![а-яё])[\s,.!—–-]*)+(?:(?:это|про|о|об|я имел[аи]? в виду|точнее|вернее)[\s,:]+)*"
_SORRY_TH = rf"\s*(?:(?:ไม่ใช่(?=\s|ค่ะ|ครับ|คะ|นะ)|เอ้ย|เอ๊ย|อุ๊ย|โทษที|ขอโทษ(?:ที)?|(?:พูด|พิมพ์|บอก|เขียน)ผิด(?:ไป)?|หมายถึง|ที่จริง(?:คือ)?){_SOFT_TH})+(?:หมายถึง|เป็น|เอาเป็น|ต้องเป็น|เรื่อง)?\s?"
_ORDERS = r"(?:make|do|draw|use|put|change|turn|lets?|can|could|i|we|it|this|that|please|have|give|add|remove|with|without|go|try|keep|write|post|no|yes|ok|thanks?|never|forget|leave|stop|show|play|set|just|only)"
_ORDERS_RU = r"(?:не|да|сделай|нарисуй|напиши|давай|пусть|хочу|лучше|можно|поставь|добавь|убери|надо|нужно|без|только|просто|выложи|опубликуй|оставь|верни|замени|поменяй)(?:те)?"
_PUT_RIGHT = {
    "en": lazy(rf"{_SORRY}(?!\s*{_ORDERS}\b|.*\b(?:not|instead)\b)(?P<new>[^,.;!?\"]{{3,40}}?){_END}", re.IGNORECASE),
    "ru": lazy(rf"{_SORRY_RU}(?!\s*{_ORDERS_RU}(?![а-яё])|.*(?<![а-яё])(?:не|вместо)(?![а-яё]))(?P<new>[^,.;!?\"]{{3,40}}?){_END}", re.IGNORECASE),
    "th": lazy(rf"{_SORRY_TH}(?!(?:ทำ|ขอ|เอา|ใช้|เปลี่ยน|ใส่|ช่วย|อยาก|ลง|โพสต์|ตัด|ลบ|เพิ่ม)|.*(?:ไม่|แทน))(?P<new>[\u0e00-\u0e7f][^,.;!?\"]{{1,30}}?){_SOFT_TH}"),
}
"""Only what is right: "sorry, kittens", «ой, осенней», "พูดผิด ร้านชา"."""
_CLASSES = (
    ("spring", "summer", "autumn", "fall", "winter"), ("day", "night", "morning", "evening", "sunset", "sunrise", "dawn", "dusk", "noon", "midnight"),
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"), ("today", "tomorrow", "tonight"),
    ("понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье"), ("сегодня", "завтра", "послезавтра"),
    ("весна", "лето", "осень", "зима", "весну", "осень", "зиму", "весной", "летом", "осенью", "зимой"),
    tuple(f"{season}{end}" for season in ("весенн", "летн", "осенн", "зимн") for end in ("ий", "яя", "ее", "его", "ей", "ему", "юю", "им", "ем", "ие", "их", "ими")), ("утром", "днём", "днем", "вечером", "ночью"),
)  # fmt: skip
"""One of these takes the place of another: in winter, where it was in summer."""
_ARTICLES = frozenset({"a", "an", "the", "my", "our", "some"})
_LEADS = frozenset({"in", "on", "at", "by", "with", "under", "near", "of", "from", "during", "в", "во", "на", "с", "со", "под", "у", "за", "из", "для", "по", "к"})
_BREAKS = _ARTICLES | _LEADS | frozenset({"and", "or", "for", "to", "is", "are", "и", "а"})
_ADJECTIVE = lazy(r"[а-яё]+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ую|юю|ого|его|ых|их|ым|им|ому|ему)", re.IGNORECASE)
_NOUNS_IN_ING = frozenset({"spring", "morning", "evening", "wedding"})
_ONE = frozenset({"one", "1", "a", "an", "single"})
_COUNTS = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "many"})
_SURE = lazy(r"\bi (?:mean|meant|said|did say|told you)\b|(?<![а-яё])(?:имею в виду|имел[аи]? в виду|говорил[аи]?|сказал[аи]?)(?![а-яё])|หมายถึง|บอกว่า", re.IGNORECASE)
_PLAINLY = {"en": "{new}, not {old}", "ru": "{new}, а не {old}", "th": "{new} ไม่ใช่ {old}"}
_WORD = lazy(r"[^\s,]+")
_LONGEST, _MOST_BEFORE = 140, 3


def i_mean(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the newest work with what was meant; None for any other message.

    again: plans what was meant without the words for that, where it stands in a fact that was kept or a line of a sheet.
    """
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST or '"' in text:
        return None
    language = detect(text, request.language)
    heads = heads_of(request)
    for old, new, led in _said(text, language):
        if HOW_IT_IS.search(new) or _KIND_ALONE.fullmatch(new):
            return None
        put = [(place, topic_of(head), _put(str(head.args[topic_of(head)]), old, new, led=led)) for place, head in enumerate(heads)]
        found = [one for one in put if one[2]]
        if len(found) == 1 and found[0][2] != heads[found[0][0]].args[found[0][1]]:
            return with_other(request, found[0][0], {found[0][1]: found[0][2]}, index, language)
    old, new, led = next(iter(_said(text, language)), ("", "", False))
    return again(replace(request, text=_PLAINLY[language].format(old=old, new=new))) if old and led and _SURE.search(text) else None


def put_right(request: Request, index: Matcher) -> Plan | None:
    """The plan of the newest work, which is one, with what is right where its like stands; None where nothing is like it."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST:
        return None
    language = detect(text, request.language)
    match = _PUT_RIGHT[language].fullmatch(text) or (_ALONE[language].fullmatch(text) if language in _ALONE else None)
    if match is None or any(old for old, _, _ in _said(text, language)) or HOW_IT_IS.search(match["new"]) or _KIND_ALONE.fullmatch(match["new"]):
        return None
    if any(step.tool.startswith("memory.") for step in request.earlier[0].steps):
        return None  # a fact is put right where it is kept
    heads, new = heads_of(request), match["new"].strip()
    if not heads and not request.settled:
        return _day_put_right(request.earlier[0], new, index, language)
    name = topic_of(heads[0]) if len(heads) == 1 else ""
    put = _in_its_place(str(heads[0].args[name]), new, sure=is_topic(new, request.earlier[0], index)) if name else ""
    return with_other(request, 0, {name: put}, index, language) if put else None


def _day_put_right(newest: Plan, new: str, index: Matcher, language: str) -> Plan | None:
    """The words that go out or are read aloud, with the day that is right in the place of the one they tell."""
    target = next((target for target in targets_of(newest, index) if isinstance(target.values.get("text"), str)), None) if len(newest.steps) == 1 else None
    told = str(target.values["text"]) if target else ""
    put = _in_its_class(told, list(_WORD.finditer(told)), new.split())
    return applied(newest, [(target, Change({"text": put}))], language, index) if target and put else None


def _in_its_place(topic: str, new: str, *, sure: bool) -> str:
    """The topic with the new words where their like stands; sure: they are no value of what was made, as a colour is."""
    words, said = list(_WORD.finditer(topic)), new.split()
    put = _in_its_class(topic, words, said) or _of_the_same_noun(topic, words, said) or (in_its_frame(topic, new) if sure else "")
    if not put and sure and len(said) > 1 and len(words) == 1 and _alike(words[0][0].lower(), said[-1].lower()):
        return new
    return put if put != topic else ""


_KIND_ALONE = lazy(r"(?:an? )?(?:picture|photo|image|video|clip|poster|song|script|caption)s?|(?:картинк|фото|видео|ролик|плакат|песн|сценари|подпис)[а-яё]*|(?:รูป(?:ภาพ)?|ภาพ|คลิป|วิดีโอ|เพลง|โปสเตอร์|แคปชั่น)(?:ค่ะ|ครับ|(?<!โย)คะ|นะ)*", re.IGNORECASE)
"""Another kind of thing, which is no word of what was made."""


def _said(text: str, language: str) -> list[tuple[str, str, bool]]:
    """What it is not and what instead, as the message may be read, and whether it says that this was meant."""
    both = [(match["old"].strip(), match["new"].strip(), bool(match["mean"])) for way in _BOTH.get(language, ()) if (match := way.fullmatch(text))]
    alone = _ALONE[language].fullmatch(text) if language in _ALONE and not both else None
    return [*both, *([("", alone["new"].strip(), True)] if alone else [])]


def _put(topic: str, old: str, new: str, *, led: bool) -> str:
    """What it is about, with what was meant; empty where the old does not stand there."""
    if re.search("[\u0e00-\u0e7f]", topic):
        if not old or topic.count(old) != 1:
            return ""
        at = topic.index(old)
        twice = next((many for many in range(min(len(new), at), 2, -1) if topic[:at].endswith(new[:many])), 0)
        return f"{topic[:at]}{new[twice:]}{topic[at + len(old) :]}"  # "ริมหน้าต่าง" and "ริมสระน้ำ"
    words, said = list(_WORD.finditer(topic)), new.split()
    if not old:
        return _in_its_class(topic, words, said) or _of_the_same_noun(topic, words, said)
    span = _span(words, old.split())
    if span is None:
        return _more_than_one(topic, words, said) if old.lower() in _ONE else ""
    first, last = span
    behind = next((many for many in range(min(len(said) - 1, len(words) - 1 - last), 0, -1) if _alike_all([word[0] for word in words[last + 1 : last + 1 + many]], said[-many:])), 0)
    ahead = next((many for many in range(min(len(said) - 1, first), 0, -1) if _alike_all([word[0] for word in words[first - many : first]], said[:many])), 0)
    if ahead and said[0].lower() not in _LEADS | _ARTICLES:
        said, new = said[ahead:], " ".join(said[ahead:])
    if not (led or behind or said[0].lower() in _LEADS):
        return ""
    while said[0].lower() in _LEADS and first and words[first - 1][0].lower() in _LEADS | _ARTICLES:
        first -= 1  # "at night" for "by day", "on a fence" for "on the roof"
        if words[first][0].lower() in _LEADS:
            break
    start, end = words[first].start(), words[last + behind].end()
    return _placed(topic, (start, end), topic[start:end] if behind or first != span[0] else old, new)


def _placed(topic: str, span: tuple[int, int], old: str, new: str) -> str:
    """The topic with the new words at the span, in the case and with the article that stand there."""
    article, _, rest = new.partition(" ")
    lead = re.search(r"\b(an?|the|my|our)\s+$", topic[: span[0]], re.IGNORECASE)
    if lead and article.lower() in _ARTICLES and rest:
        new = rest
    before, put = as_it_stands_there(topic, span, old, new)
    if lead and lead[1].lower() in ("a", "an"):
        before = f"{before[: lead.start()]}{'an' if put[:1].lower() in 'aeiou' else 'a'} " if put.split()[0].lower() not in _COUNTS else before[: lead.start()]
    return f"{before}{put}{topic[span[1] :]}"


def _span(words: Sequence[re.Match[str]], old: Sequence[str]) -> tuple[int, int] | None:
    """Where the words stand, one behind the other; None where they do not, or twice."""
    at = [start for start in range(len(words) - len(old) + 1) if _alike_all([word[0] for word in words[start : start + len(old)]], old)]
    return (at[0], at[0] + len(old) - 1) if len(at) == 1 else None


def _alike_all(there: Sequence[str], said: Sequence[str]) -> bool:
    return len(there) == len(said) and all(_alike(one.lower(), other.lower()) for one, other in zip(there, said, strict=True))


def _alike(one: str, other: str) -> bool:
    """Whether two words are one, but for their ending."""
    if one == other:
        return True
    if one.isascii() or other.isascii():
        return one.removesuffix("s") == other.removesuffix("s") and min(len(one), len(other)) > 2
    shared = max(3, min(len(one), len(other)) - 2)
    return len(one) > 3 and len(other) > 3 and abs(len(one) - len(other)) <= 3 and one[:shared] == other[:shared]


def _in_its_class(topic: str, words: Sequence[re.Match[str]], said: Sequence[str]) -> str:
    """The topic in another season or at another time of day."""
    kind = next((kind for kind in _CLASSES if said[-1].lower() in kind), ())
    at = [number for number, word in enumerate(words) if word[0].lower() in kind and word[0].lower() != said[-1].lower()]
    if len(at) != 1 or len(said) > 3 or any(word.lower() not in _LEADS | _ARTICLES for word in said[:-1]):
        return ""
    first = at[0]
    while said[0].lower() in _LEADS and first and words[first - 1][0].lower() in _LEADS | _ARTICLES:
        first -= 1
    return _placed(topic, (words[first].start(), words[at[0]].end()), topic[words[first].start() : words[at[0]].end()], " ".join(said))


def _of_the_same_noun(topic: str, words: Sequence[re.Match[str]], said: Sequence[str]) -> str:
    """The topic with the same thing otherwise: "yellow tram" in the place of "red tram"."""
    own = [word for word in said if word.lower() not in _ARTICLES]
    at = [number for number, word in enumerate(words) if _alike(word[0].lower(), own[-1].lower())] if len(own) > 1 else []
    if len(at) != 1 or own[0].lower() in _BREAKS:
        return ""
    first = at[0]
    while first and at[0] - first < _MOST_BEFORE and topic[words[first - 1].end() : words[first].start()] == " " and _says_how(words[first - 1][0]):
        first -= 1
    span = (words[first].start(), words[at[0]].end())
    return _placed(topic, span, topic[span[0] : span[1]], " ".join(said)) if first < at[0] or own[0].lower() in _COUNTS else ""


def _says_how(word: str) -> bool:
    """Whether a word before a noun belongs to it."""
    return word.lower() not in _BREAKS and (word.lower() in _NOUNS_IN_ING or not word.lower().endswith("ing")) if word.isascii() else _ADJECTIVE.fullmatch(word) is not None


def _more_than_one(topic: str, words: Sequence[re.Match[str]], said: Sequence[str]) -> str:
    """The topic with so many of them: "two cats" where it is "a black cat"."""
    if len(said) != 2 or said[0].lower() not in _COUNTS or not words or words[0][0].lower() not in _ONE:
        return ""
    at = [number for number, word in enumerate(words) if _alike(word[0].lower(), said[1].lower())]
    if len(at) != 1:
        return ""
    noun = words[at[0]]
    return f"{said[0]}{topic[words[0].end() : noun.start()]}{said[1]}{topic[noun.end() :]}"
