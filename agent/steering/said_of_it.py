# ruff: noqa: E501 - patterns are read better unbroken
"""Messages that tell how the work under way is to be without any word of changing: «к рождеству, а не к новому году», "the sale is on Sunday".

Their words alone do not tell them from a wish of their own; the plan that comes of them does: it keeps what the message does not say."""

from __future__ import annotations

from typing import Any

from agent.patterns import lazy
from agent.steering import words
from agent.steering.of_a_part import ADDS
from agent.steering.reading import plain
from tools.plan import Plan, Step, parse_ref, texts_in

MOST_WORDS, MOST_CHARS = 10, 70
_OWN = lazy(
    r"^(?:(?:please|now|and|ok(?:ay)?|hey|jarvis)[\s,]+)*[a-z]+ (?:me |us )?(?:an?|another|some|several|new)\b|^(?:oh[\s,]+)?and (?:then )?(?:an?|one|two|three|my|our)\b|^(?:придумай|составь|подготовь|запиши|запомни|переведи)(?:те)?(?![а-яё])|^(?:ช่วย)?(?:คิด|แปล|จำ|บันทึก)"
)
"""Begins a wish of its own."""
_READ_SO = lazy(r"^(?:read|say|speak|озвучь|прочитай|прочти|อ่าน|พูด)(?:те)?(?![а-яё])")
"""Begins one too, and in a few words tells how what is written is read: «озвучь на английском»."""
_MOST_READ_SO = 5
_MAY_IT = lazy(
    r"^(?:(?:and|so|but|а|и)[\s,]+)*(?:(?:can|could|may|might|should) (?:it|they|the \w+(?: \w+)?) (?:please )?(?:be|have|get|say|come)\b|(?:а )?можно(?: ли)?(?: (?:его|её|ее|их|это))?(?: (?:сделать|было бы))?(?![а-яё]))|(?:ได้(?:ไหม|มั้ย)|ดีไหม|ดีมั้ย)(?:คะ|ครับ|นะ)?$"
)
"""A question that wishes for something of it."""

_DENIES = lazy(r"\bnot\b|\binstead of\b|\brather than\b|(?<![а-яё])(?:не|вместо)(?![а-яё])|ไม่ใช่|ไม่เอา|แทน")


_PLACE = r"(?:my |our |the )?(?:facebook|fb|insta(?:gram)?|ig|tik ?tok|you ?tube|twitter|x|telegram|tg|page|website|фейсбук[а-яё]*|фб|инст[а-яё]*|тик-?ток[а-яё]*|ют[ую]б[а-яё]*|телег[а-яё]*|тг|страниц[а-яё]*|сайт[а-яё]*|ไอจี|อินสตาแกรม|ไอ จี|เฟซ(?:บุ๊ก|บุ๊ค)?|เฟส(?:บุ๊ก|บุ๊ค)?|ติ๊กต็อก|ติ๊กตอก|ยูทูบ|ยูทูป|เทเลแกรม|ทวิตเตอร์|เพจ)"
_THERE_TOO = lazy(
    rf"(?:(?:and|also|plus|oh|и|а|ещё|еще|также|тоже|плюс|แล้วก็|และ|เพิ่ม)[\s,]*)*(?:(?:post|put|publish|share|upload|выложи|опубликуй|запости|закинь|кинь|โพสต์|ลง|อัป)(?:те)?\s?(?:it |that |this |её |ее |его |это |туда )?(?:also |ещё |еще |и )?)?(?:on|to|onto|в|на|во|ลง|ใน|ที่|ขึ้น)?\s?{_PLACE}(?:[\s,]*(?:too|as well|also|please|тоже|также|пожалуйста|ด้วย|อีก|นะ|ครับ|ค่ะ|(?<!โย)คะ))*"
)
"""One place more for what is to go out."""


def goes_there_too(text: str) -> bool:
    """Whether a message names nothing but one place more."""
    said = plain(text)
    return 0 < len(said) <= MOST_CHARS and "?" not in text and _THERE_TOO.fullmatch(said) is not None


def may_be_of_it(text: str) -> bool:
    """Whether a message, which is no change by its words, may be one of what is under way; the plan of it has to show that."""
    said = plain(text)
    if goes_there_too(text):
        return True
    if not said or len(said.split()) > MOST_WORDS or len(said) > MOST_CHARS or ADDS.search(said) or words.AFTERWARDS.search(said) or _OWN.search(said):
        return False
    if _MAY_IT.search(said) or (_READ_SO.search(said) and len(said.split()) <= _MOST_READ_SO):
        return True
    return "?" not in text and not words.WISHES.search(said)


def takes_over(current: Plan, proposed: Plan, said: str) -> bool:
    """Whether a proposed plan is the current one made otherwise: each of its steps stands for one of the current plan's, and something
    of theirs is kept that the message does not say."""
    if goes_there_too(said) and not any(step.tool.startswith("publishing.") for step in current.steps):
        return False
    spoken = _stems(said)
    denied = spoken - _stems(" ".join(_told([step.args for step in proposed.steps]))) if _DENIES.search(plain(said)) else set[str]()
    kept = [_kept(step, [old for old in current.steps if old.tool == step.tool], spoken, denied, said) for step in proposed.steps]
    return None not in kept and any(kept)


def _kept(step: Step, alike: list[Step], spoken: set[str], denied: set[str], said: str) -> bool | None:
    """Whether a step keeps something of one of those, or the message denies what they are about; None where it is about something else."""
    if not alike or all("seed" in step.args and "seed" not in old.args for old in alike):  # another one of it
        return None
    before = {old.id: _stems(" ".join(_told(old.args))) for old in alike}
    if any(denied & stems for stems in before.values()):
        return True
    own = _stems(" ".join(_told([value for name, value in step.args.items() if any(name in old.args for old in alike)]))) - spoken
    if own and not any(own & stems for stems in before.values()):
        return None
    return any(_same(name, value, old, spoken, said) for old in alike for name, value in step.args.items()) or bool(own)


def _same(name: str, value: Any, old: Step, spoken: set[str], said: str) -> bool:
    """Whether an argument is as it was, and the message names no such value."""
    told = _told(value)
    if old.args.get(name) != value or (told and _stems(" ".join(told)) <= spoken):
        return False
    return str(value).lower() not in said.lower()


def _told(value: Any) -> list[str]:
    return [text for text in texts_in(value) if not parse_ref(text)]


def _stems(text: str) -> set[str]:
    from agent.local.words import CONTENT_WEIGHT, normalise, tokens

    return {token.stem for token in tokens(normalise(text)) if token.base >= CONTENT_WEIGHT}
