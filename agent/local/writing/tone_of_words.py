# ruff: noqa: E501 - patterns read better unbroken
"""How written words are to sound, where nothing that writes them can be told: "5 funny slogans for a bakery", «пост про пекарню с юмором», "แคปชั่นตลกๆ".
The words are made, about what they are for alone, and that they are not made so is said with them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.left_out import noted_at
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_TONE = r"(?:funny|hilarious|humorous|witty|silly|goofy|cheeky|sassy|ironic|sarcastic|serious|dramatic|playful|jokey|punny|edgy)"
_TONE_RU = r"(?:смешн|забавн|прикольн|остроумн|шутлив|шуточн|ироничн|саркастичн|юмористическ|серь[её]зн|дерзк|вес[её]л|угарн)(?:ый|ий|ая|ое|ые|ие|ую|ой|ых|их|ого|ому|ым|ыми|ими)"
_TONE_TH = r"(?:ตลก|ฮา|ขำ|กวน|จริงจัง|ขี้เล่น|แซ่บ|สนุก)(?:ๆ|ขำขัน)?"
_KIND = r"(?:captions?|slogans?|taglines?|mottos?|(?:facebook |instagram |insta |telegram |fb |ig )?posts?|titles?|descriptions?)"
_KIND_RU = r"(?:подпис[а-яё]+|слоган[а-яё]*|девиз[а-яё]*|пост(?:а|ы|ов|ик|ика)?|заголов[а-яё]+|описани[а-яё]+|текст[а-яё]*)"
_KIND_TH = r"(?:แคปชั่น|แคปชัน|สโลแกน|โพสต์|คำขวัญ|คำโปรย|คำบรรยาย)"
_SIZE = r"(?:(?:short|long|nice|good|little|quick|simple|catchy|new|original)\s+)"
_SIZE_RU = r"(?:(?:коротк|длинн|хорош|нов|прост|небольш|ярк)[а-яё]+\s+)"
_WITH = r"(?:,? (?:and )?(?:with|in)(?: some| a bit of| a little| a touch of| lots of| a)? (?:humou?r|irony|sarcasm|wit|jokes?|(?:funny|playful|serious|humorous) (?:way|tone|style|voice)))"
_WITH_RU = r"(?:,?(?: и)? (?:с (?:юмором|юморком|иронией|сарказмом|шуткой|шутками|приколом|приколами|огоньком)|в (?:шутливом|весёлом|веселом|серь[её]зном|ироничном) (?:тоне|стиле|духе|ключе)))"
_IN_WISH = {
    "en": lazy(rf"(?P<before>\b{_SIZE}?)(?P<tone>{_TONE}(?:(?:,| and|, and|,? but) {_TONE})?)(?:,| and)?\s+(?=(?:\d{{1,2}} )?{_SIZE}?{_KIND}\b)", re.IGNORECASE),
    "ru": lazy(rf"(?<![а-яё])(?P<tone>{_TONE_RU}(?:(?:,| и|, но) {_TONE_RU})?)(?:,| и)?\s+(?={_SIZE_RU}?{_KIND_RU}(?![а-яё]))", re.IGNORECASE),
    "th": lazy(rf"(?P<kind>{_KIND_TH})\s?(?:แบบ|แนว|ที่)?(?P<tone>{_TONE_TH}(?=\s|$|เรื่อง|ให้|สำหรับ|ของ|เกี่ยวกับ|หน่อย|ร้าน))"),
}
"""A tone told with what it is for."""
_BEHIND = {
    "en": lazy(rf"(?P<tone>{_WITH})(?=\s*(?:$|[,.!]|for\b|about\b|please|pls|on\b|to\b|in (?:english|thai|russian)\b))", re.IGNORECASE),
    "ru": lazy(rf"(?P<tone>{_WITH_RU})(?![а-яё])", re.IGNORECASE),
    "th": lazy(rf"\s?(?:เอา|ขอ)?(?:แบบ|แนว)(?P<tone>{_TONE_TH})(?=\s|$|นะ|ค่ะ|ครับ|หน่อย)"),
}
"""A tone told by itself."""
_A_KIND = {"en": lazy(rf"\b{_KIND}\b", re.IGNORECASE), "ru": lazy(rf"(?<![а-яё]){_KIND_RU}(?![а-яё])", re.IGNORECASE), "th": lazy(_KIND_TH)}
_SO = rf"(?:(?:more|a bit|a little|bit|some|very|really|much|less|way|kind of|something) )*(?:{_TONE}|fun|humou?r|irony|sarcasm|wit|jokes|serious)"
SO_TONED = lazy(
    rf"(?:(?:make|do|write|give me|i want|want|need|i need|can (?:it|they) be|should be|add|with|put)(?: (?:it|them|this|that|these|in))? )*{_SO}(?:(?:,| and) {_SO})?(?: (?:ones?|version|slogans?|captions?|posts?|tone|style|words|in it|in them|instead))*"
    rf"|(?:(?:сделай|давай|напиши|придумай|хочу|надо|нужно|можно|дай|что-нибудь|добавь)(?:те)? )*(?:(?:их|это|его|её) )?(?:(?:чуть|немного|более|побольше|больше|по)[ -])*(?:{_TONE_RU}|с юмором|юмора|иронии|шуток|смешно|весело|серь[её]знее|посерь[её]знее|серь[её]зно|смешнее|посмешнее)(?: (?:варианты|слоганы|тон|стиль|напиши|сделай))*"
    rf"|(?:ขอ|เอา|ให้|ทำ|เขียน|แบบ|แนว|อยากได้|มัน|ช่วย)*{_TONE_TH}(?:กว่านี้|กว่าเดิม|ขึ้น|หน่อย|นิด|อีก|เลย)*", re.IGNORECASE,
)
"""Says of words that were written how they are to sound, and nothing else."""
_SAID_SO = lazy(r"[\"“”«»]|:\s|\b(?:video|film|clip|reel|song|music|script|voice-?over)s?\b|(?<![а-яё])(?:видео|ролик|клип|рилс|песн|музык|сценари|озвуч)[а-яё]*|คลิป|วิดีโอ|เพลง|สคริปต์|บท|พากย์", re.IGNORECASE)
"""Words as they are to be, or what has a tone of its own."""
_WRITES = ("script.metadata", "script.slogans", "publishing.post")
_LONGEST = 240


def toned_words(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the words without their tone, which tells what is left out; None for any other message."""
    text = normalise(request.text)
    language = detect(text, request.language)
    if request.question or request.attachments or len(text) > _LONGEST or _SAID_SO.search(text) or language not in _IN_WISH or not _A_KIND[language].search(text):
        return None
    plain, tones = _without(text, language)
    if not tones or not re.search(r"\w", plain):
        return None
    plan = again(replace(request, text=plain))
    writes = {ability.tool.name for ability in index.abilities if ability.tool.name in _WRITES and "tone" not in ability.slots}
    at = next((number for number, step in enumerate(plan.steps) if step.tool in writes), None)
    return None if at is None or plan.question else noted_at(plan, at, ", ".join(tones), language)


def _without(text: str, language: str) -> tuple[str, list[str]]:
    """The message without words for a tone, and those."""
    tones = list[str]()

    def taken(match: re.Match[str]) -> str:
        tones.append(re.sub(r"^[\s,]*(?:and |и )?", "", match["tone"]).strip())
        said = match.groupdict()
        return said.get("kind") or said.get("before") or ""

    plain = _IN_WISH[language].sub(taken, text)
    plain = _BEHIND[language].sub(taken, plain)
    return re.sub(r"\s+", " ", plain).strip(), tones
