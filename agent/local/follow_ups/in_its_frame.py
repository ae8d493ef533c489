# ruff: noqa: E501 - patterns read better unbroken
"""What stands in the place of its like in what earlier work is about: "kittens" in "training puppies at home" is "training kittens at home", «котят» in
«дрессировку щенков» is «дрессировку котят», "แตงกวา" in "ปลูกมะเขือเทศที่ระเบียง" is "ปลูกแตงกวาที่ระเบียง".

A word alone does not say which one it stands for: in Russian its case tells, in Thai how it begins, in English what is done to it, and in all of
them a name stands for a name.
"""

from __future__ import annotations

import re

from agent.local.follow_ups.in_its_case import as_it_stands_there
from agent.local.words import tokens
from agent.patterns import lazy

_THAI = lazy(r"[\u0e00-\u0e7f]")
_RUSSIAN = lazy(r"[а-яё]", re.IGNORECASE)
_WORD = lazy(r"[^\W\d_][\w'’-]*")
_DONE_TO = lazy(
    r"(?P<verb>(?:how (?:to|we|you|i) )?(?:[a-z]{3,}ing|(?<=how to )[a-z]+|(?<=how we )[a-z]+|(?<=how you )[a-z]+|(?<=how i )[a-z]+)(?: for)?) (?P<article>(?:an?|the|your|my|our) )?(?P<thing>[a-z][\w' -]{1,40}?)(?P<rest>(?: (?:in|on|at|with|without|for|from|under|near|by|to|into|out|step|like|during|before|after|as)\b.*)?)", re.IGNORECASE,
)
"""What is done, to what, and where or how: "growing tomatoes on a balcony", "how to change a flat tyre"."""
_NO_VERB = lazy(r"(?:morning|evening|spring|wedding|king|ring|building|thing|something|nothing|anything|opening|meeting|pudding|sibling|duckling|clothing|swimming|shopping|training|cleaning|boxing|jogging|running|clothing)\b", re.IGNORECASE)
_ARTICLE = lazy(r"(?:an?|the|some|my|our|your)\s+", re.IGNORECASE)
_NAME = lazy(r"(?<![.!?] )(?<!^)\b[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*")
_NAME_ALONE = lazy(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*")
_LED_RU = lazy(r"(?P<led>в|во|на|с|со|под|у|за|из|для|без|к|по|от|около|возле)\s+(?P<rest>[а-яё].*)", re.IGNORECASE)
_DONE_TO_TH = lazy(
    r"(?P<verb>(?:วิธี(?:การ)?|การ)?(?:ปลูก|เลี้ยง|ซ่อม|ฝึก|ดูแล|สอน|ล้าง|อบ|ต้ม|ทอด|ชง|เย็บ|ถัก|ตัดแต่ง|เพาะ|จัด|ทำ|เลือก|แต่ง|วาด|ซัก|เก็บ|ขาย))(?P<thing>[\u0e00-\u0e7f]{2,20}?)(?P<rest>(?:\s?(?:ที่|ใน|บน|ให้|สำหรับ|ด้วย|จาก|แบบ|หน้า|ริม|ตอน|ง่าย|เอง).*)?)"
)
_ENDS_TH = lazy(r"\s|(?:ที่|ใน|บน|ให้|สำหรับ|กับ|ของ|จาก|หน้า|ริม|ตอน|ใต้)(?=[\u0e00-\u0e7f])")
_LEAST_SHARED = 3
_LONGEST = 4  # words


_CASES_RU = {"про": "accs", "о": "loct", "об": "loct", "для": "gent", "с": "ablt", "со": "ablt"}


def in_its_frame(topic: str, new: str, led: str = "") -> str:
    """The topic with the new thing where its like stands; empty where nothing in it is like it. led: the preposition it is told behind."""
    if not topic or not new or len(new.split()) > _LONGEST:
        return ""
    if bool(_THAI.search(new)) != bool(_THAI.search(topic)):
        return ""
    made = _in_thai(topic, new) if _THAI.search(topic) else _in_russian(topic, new, led.lower()) if _RUSSIAN.search(topic) else _in_english(topic, new)
    return made if made != topic else ""


def _in_english(topic: str, new: str) -> str:
    names = list(_NAME.finditer(topic))
    if _NAME_ALONE.fullmatch(new):
        return f"{topic[: names[0].start()]}{new}{topic[names[0].end() :]}" if len(names) == 1 else ""
    done = _DONE_TO.fullmatch(topic)
    if done is None or (not done["article"] and _NO_VERB.match(done["verb"].removesuffix(" for"))):
        return ""
    bare = _ARTICLE.sub("", new, count=1) if _ARTICLE.match(new) else new
    article = done["article"] or ""
    if article.lower() in ("a ", "an ") and bare == new:
        article = "" if new.endswith("s") else "an " if new[:1].lower() in "aeiou" else "a "
    return f"{done['verb']} {article}{bare if article else new}{done['rest']}"


def _in_russian(topic: str, new: str, led: str) -> str:
    from media.prose.russian import alike, is_adjective, is_noun  # its dictionary is read when it is needed

    words = list(_WORD.finditer(topic))
    case, alone = _CASES_RU.get(led, ""), _LED_RU.fullmatch(new)
    if alone or (led and re.search(rf"(?<![а-яё]){led}\s", topic, re.IGNORECASE)):
        return _behind_its_preposition(topic, alone["led"].lower(), alone["rest"]) if alone else _behind_its_preposition(topic, led, new)
    told = _WORD.findall(new)
    if len(told) == 1 and is_adjective(told[0]):
        there = [word for word in words if is_adjective(word[0])]
        return _put(topic, there[0].span(), new) if len(there) == 1 else ""
    nouns = [word for word in told if is_noun(word)]
    if len(nouns) > 1:
        return _from_the_same_word(topic, words, told, new)
    noun = next(iter(nouns), "")
    there = [word for word in words if is_noun(word[0])]
    if noun and len(words) == 1:
        return new if there and alike(words[0][0], noun, case) else ""
    if not noun or any(not (is_noun(word) or is_adjective(word)) for word in told):
        return ""
    ranked = sorted(((alike(word[0], noun, case), at) for at, word in enumerate(there)), reverse=True)
    if not ranked[0][0] or (len(ranked) > 1 and ranked[0][0] == ranked[1][0]):
        return ""
    return _put(topic, there[ranked[0][1]].span(), new)


def _from_the_same_word(topic: str, words: list[re.Match[str]], told: list[str], new: str) -> str:
    """The topic with a phrase in the place of the one that begins with the same word: «ремонт самокатов» in «ремонт велосипедов дома»."""
    from media.prose.russian import is_noun

    at = next((at for at, word in enumerate(words) if word[0].lower() == told[0].lower()), None)
    end = next((word for word in words[at + 1 :] if is_noun(word[0])), None) if at is not None else None
    return f"{topic[: words[at].start()]}{new}{topic[end.end() :]}" if at is not None and end is not None else ""


def _behind_its_preposition(topic: str, led: str, rest: str) -> str:
    """The topic with what stands behind the same preposition: «в Калуге» in «наш магазин в Туле»."""
    from media.prose.russian import is_adjective, is_noun

    there = list(re.finditer(rf"(?<![а-яё]){led}о?\s+", topic, re.IGNORECASE))
    behind = list(_WORD.finditer(topic, there[0].end())) if len(there) == 1 else []
    if not behind:
        return ""
    if is_adjective(rest) and is_adjective(behind[0][0]):
        return _put(topic, behind[0].span(), rest)
    noun = next((word for word in behind[:3] if is_noun(word[0])), None)
    return f"{topic[: behind[0].start()]}{rest}{topic[noun.end() :]}" if noun and is_noun(rest.split()[-1]) else ""


def _put(topic: str, span: tuple[int, int], new: str) -> str:
    before, put = as_it_stands_there(topic, span, topic[span[0] : span[1]], new)
    return f"{before}{put}{topic[span[1] :]}"


def _in_thai(topic: str, new: str) -> str:
    begins = (token.start for token in tokens(topic) if _shared(topic[token.start :], new) >= _LEAST_SHARED)
    at = next(begins, None)
    if at is not None:
        end = _ENDS_TH.search(topic, at + _LEAST_SHARED)
        return f"{topic[:at]}{new}{topic[end.start() :] if end else ''}"
    done = _DONE_TO_TH.fullmatch(topic)
    return f"{done['verb']}{new}{done['rest']}" if done else ""


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    return next((at for at, (letter, its) in enumerate(zip(one, other, strict=False)) if letter != its), min(len(one), len(other)))
