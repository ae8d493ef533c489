# ruff: noqa: E501 - patterns read better unbroken
"""Ideas asked for by somebody who tells what they do and that they do not know what to film: "I run a pottery studio and have no clue what to film. Give me 8
ideas", «о чём бы снять видео для автосервиса? штук семь идей», "ฉันเปิดร้านดอกไม้ ไม่รู้จะถ่ายอะไร ขอไอเดีย 6 อัน". What they do is all that the ideas are to be
about. Ideas that are to be about something else are left as they are asked for.
"""

from __future__ import annotations

import re

from agent.local.slots.number import NUMBER, parse
from agent.patterns import lazy

_LONGEST, _FEWEST, _MOST = 240, 2, 60
_GREETS = r"(?:(?:hi|hello|hey|so|ok|okay|well|привет|здравствуйте|слушай|สวัสดี(?:ครับ|ค่ะ)?)[\s,!.]+){0,3}"
_AT_WORK = {"teach": "teaching ", "fix": "fixing ", "repair": "repairing "}
_DOES_EN = lazy(
    rf"^\W{{0,3}}{_GREETS}(?:(?:i|we) (?:also |just |recently )?(?P<does>run|own|have|manage|opened|started|teach|sell|make|bake|fix|repair|am|are|have got)|i'm|we're|i've got|we've got)\s+"
    r"(?P<what>[^,.;:!?\n]{3,60}?)(?:\s*[,.;!–—-]+\s*(?:(?:and|but|so)\s+)?|\s+(?:and|but)\s+(?:so\s+)?)"
    r"(?P<rest>(?:i'?m|i am|we'?re|we are|i|we|have|am|are|don'?t|do not|can'?t|cannot|no|need|want|would|could|can|please|just|really|stuck|out|ran|run|short|give|suggest|come|think|brainstorm|list|throw|help|got|some|any|what|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|a dozen)\b[^:\n\"]{1,140})$",
    re.IGNORECASE,
)
_AT_A_LOSS = lazy(
    r"\b(?:no|any|some|more|new|fresh|video|content|post|reel|clip|out of|of|few|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:good |new |fresh )?(?:ideas?|topics?|angles?|hooks?)\b|\bideas?\b|\btopics\b|\bno clue\b|\bwhat to (?:film|post|shoot|make|record|say|show)\b|\bstuck for (?:content|videos|topics)\b",
    re.IGNORECASE,
)
_SAID_EN = frozenset(
    ["i", "i'm", "im", "am", "we", "we're", "are", "is", "have", "has", "had", "has've", "ve", "i've", "don't", "dont", "do", "not", "can't", "cant", "cannot", "can", "could", "would", "will", "please", "just", "really", "totally", "completely", "absolutely", "stuck", "out", "ran", "run", "running", "short", "of", "for", "give", "suggest", "come", "up", "with", "think", "brainstorm", "list", "throw", "help", "me", "us", "my", "our", "need", "want", "like", "get", "got", "some", "any", "no", "clue", "idea", "ideas", "topic", "topics", "angle", "angles", "hooks", "video", "videos", "content", "post", "posts", "reel", "reels", "clip", "clips", "shorts", "short", "tiktok", "tiktoks", "film", "films", "what", "to", "film", "shoot", "make", "record", "say", "show", "a", "an", "the", "few", "couple", "about", "so", "and", "but", "know", "next", "this", "week", "month", "now", "in", "at", "with", "on", "it", "new", "fresh", "good", "more", "would", "be", "great", "lovely", "thanks", "thank", "you", "all", "dry", "what's", "should", "channel", "page", "instagram", "youtube"]
)
_SORT_EN = lazy(r"\b(?P<sort>video|post|reel|content|clip|short)s? ideas\b", re.IGNORECASE)
_FOR_RU = lazy(
    rf"^\W{{0,3}}{_GREETS}(?:а |ну )?(?:о ч[её]м|про что|что)(?: (?:бы|ещё|еще|мне|нам|можно|стоит|лучше|такого)){{0,4}} (?:снять|снимать|поснимать|сделать|делать|записать|записывать|рассказать|рассказывать|выложить|выкладывать|постить|показать)"
    r"(?: (?:видео|видосы?|ролик[а-яё]*|рилс[а-яё]*|клип[а-яё]*|контент|посты?|шортс[а-яё]*))? для (?P<what>[^?.!,;:\n]{3,60})(?P<rest>[?.!,;].{0,80}|)$",
    re.IGNORECASE,
)
_DOES_RU = lazy(
    rf"^\W{{0,3}}{_GREETS}(?:я|мы) (?:(?:веду|держу|открыл[аи]?|преподаю|продаю|шью|пеку|делаю|продвигаю|развиваю|вед[её]м|держим|продаём|шьём|печём|делаем) )(?P<what>[^,.;:!?\n]{{3,60}}?)(?:\s*[,.;!–—-]+\s*(?:и |а |но )?|\s+(?:и|но|а)\s+)"
    r"(?P<rest>(?:не знаю|не знаем|не представляю|не могу придумать|ума не приложу|нет идей|без идей|кончились идеи|закончились идеи|идеи (?:кончились|закончились)|застрял[аи]?)[^:\n\"]{1,140})$",
    re.IGNORECASE,
)
_SAID_RU = lazy(
    r"(?:мне|нам|я|мы|пожалуйста|предложи|дай|накидай|подкинь|придумай|нужн[а-яё]+|хоч[а-яё]+|надо|штук[а-яё]*|примерно|где-то|хотя|бы|тем[а-яё]*|иде[а-яё]+|вариант[а-яё]*|не|знаю|знаем|представляю|могу|придумать|ума|приложу|нет|без|кончились|закончились|застрял[аи]?|что|о|ч[её]м|про|снимать|снять|делать|постить|выкладывать|рассказывать|для|роликов|видео|рилс[а-яё]*|постов|контента|и|а|но|так|поэтому|помоги|давай|можно|ещё|еще|дальше|вообще)(?:те)?", re.IGNORECASE,
)
_DOES_TH = lazy(
    r"^\s*(?:(?:ฉัน|ผม|เรา|หนู|ดิฉัน|พี่)\s?)?(?:(?:เปิด|มี|ทำ|เป็นเจ้าของ|ดูแล)\s?)(?P<what>(?:ร้าน|คาเฟ่|ฟาร์ม|ฟิตเนส|คลินิก|สตูดิโอ|โรงแรม|รีสอร์ท|โรงเรียน|อู่|เพจ|แบรนด์)[^\n\":\d]{0,50}?)\s?(?:และ|แต่|แล้วก็)?\s?(?:แต่)?(?:ยัง)?(?:ไม่รู้(?:ว่า)?จะ(?:ถ่าย|ทำ|โพสต์|ลง|ทำคลิป|ทำคอนเทนต์)อะไร(?:ดี|ต่อ)*|(?:คิด|นึก)(?:อะไร)?ไม่ออก(?:ว่าจะ(?:ถ่าย|ทำ|ลง)อะไร(?:ดี)?)?|(?:หมด|ไม่มี)(?:ไอเดีย|มุก)(?:แล้ว)?)"
    r"\s*(?:เลย|อะ|ครับ|ค่ะ)?\s*(?:ช่วย|ขอ|คิด|เสนอ|อยากได้)+\s?(?:ไอเดีย|หัวข้อ)(?:คลิป|วิดีโอ|โพสต์|คอนเทนต์)?(?:ให้|หน่อย|ที)*\s?(?:สัก|ซัก)?\s?(?P<n>\d{1,2})?\s?(?:อัน|ไอเดีย|ข้อ|หัวข้อ)?(?:ให้|หน่อย|ที|ครับ|ค่ะ|นะ|\s)*$"
)
_POLITE_TH = lazy(r"(?<=[\u0e00-\u0e7f])(?:หน่อย|ที|ให้ที|ให้หน่อย)\s?(?=(?:สัก|ซัก)?\s?\d{1,2}\s?(?:อัน|ไอเดีย|ข้อ|หัวข้อ))")
"""Asks for them nicely, between what they are for and their number."""
_N = lazy(rf"(?<![\w.,])(?:{NUMBER})(?![\w.,]*\d)", re.IGNORECASE)


def at_a_loss(text: str) -> str:
    """The message as a plain wish for ideas about what somebody does; as it was where it is none of these."""
    if len(text) > _LONGEST:
        return text
    return _english(text) or _russian(text) or _thai(text) or text


def _english(text: str) -> str:
    found = _DOES_EN.match(text)
    if found is None or not _AT_A_LOSS.search(found["rest"]):
        return ""
    number, left = _number(found["rest"])
    if any(word not in _SAID_EN for word in re.findall(r"[a-z']+", left.lower().replace("’", "'"))):
        return ""
    sort = _SORT_EN.search(found["rest"])
    lead = _AT_WORK.get((found["does"] or "").lower(), "")
    return f"give me {number or ''} {sort['sort'].lower() if sort else 'video'} ideas {'about' if lead else 'for'} {lead}{found['what'].strip()}".replace("  ", " ")


def _russian(text: str) -> str:
    found = _FOR_RU.match(text) or _DOES_RU.match(text)
    number, left = _number(found["rest"]) if found else (0, "")
    if found is None or any(not _SAID_RU.fullmatch(word) for word in re.findall(r"[а-яёa-z-]+", left.lower())):
        return ""
    of = "для" if found.re.pattern == _FOR_RU.pattern else "про"
    return f"дай {number} идей роликов {of} {found['what'].strip()}" if number else f"идеи роликов {of} {found['what'].strip()}"


def _thai(text: str) -> str:
    if found := _DOES_TH.match(text):
        number = f" {found['n']} อัน" if found["n"] else ""
        return f"ขอไอเดียคลิป{found['what'].strip()}{number}"
    return _POLITE_TH.sub(" ", text) if "ไอเดีย" in text else ""


def _number(said: str) -> tuple[int, str]:
    """How many are asked for, and the rest of what is said; 0 where no number is told."""
    counts = (found for found in _N.finditer(said) if _FEWEST <= parse(found[0].lower()) <= _MOST)
    found = next(counts, None)
    return (int(parse(found[0].lower())), f"{said[: found.start()]} {said[found.end() :]}") if found else (0, said)
