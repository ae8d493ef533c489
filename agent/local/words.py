"""Text into tokens: stems, the concepts they share, how much they weigh, and where they stand."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from agent.local.lexicon import lexicon, stem
from agent.patterns import lazy

if TYPE_CHECKING:
    from core.thai import Dictionary

_TOKEN = lazy(r"[\u0e00-\u0e7f]+|\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['-][^\W\d_]+)*")
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "\u00a0": " ", "×": "x",
    **{chr(0x0E50 + digit): str(digit) for digit in range(10)},
})  # fmt: skip
_SHORT = lazy(rf"(?<![\w'\"-])(?:{'|'.join(map(re.escape, lexicon().shorthand))})(?![\w'-])", re.IGNORECASE)
_LETTERS = lazy(r"(?<=[a-z0-9,!)] )(?<!letter )(?<!note )(?<!key )(?:n|w)(?= [a-z0-9])")
"""A small letter between two words of a chat: "clips n pics w music"."""
_SWITCHES = {"turn", "switch"}
_TH_LASTING = lazy(
    r"(\d\s?(?:วินาที|นาที|วิ(?=เรื่อง|เกี่ยว|แนว|เสียง|โปรโม|สอน|รีวิว)))(?=[\u0e01-\u0e2e\u0e40-\u0e44])(?!ที่|แรก|หลัง|สุดท้าย|ครึ่ง|กว่า|ขึ้น|ลง|ให้|นี้|ก่อน|พอ|เท่า|ต่อ|ละ|นะ|ครับ|ค่ะ|(?<!โย)คะ|เดียว|ถึง|ท้าย|ทิ้ง|ออก|เป็น|แล้ว|ตอน)"
)
"""How long something is to be, and right behind it what it is about: "20 วินาทีเรื่องแมว"."""
_TH_FOR_PLACE = lazy(
    r"((?:ทำ|ขอ|สร้าง|อยากได้)(?:คลิป|วิดีโอ|วีดีโอ)(?:สั้นๆ?)?)ลง(?:ไอจี|อินสตา(?:แกรม)?|ติ๊ก\S{1,3}ต[็๊]?[อโ]\S?|ยูทู[บป]|เฟซ\S{0,4}|เฟส\S{0,4}|ช่อง)\s*(?=สัก|ประมาณ|ยาว|ความยาว|เรื่อง|เกี่ยวกับ|\d)"
)
"""Thai: "a clip for Instagram about ...", said before what it is about: no wish to post it."""
_TH_SECOND = lazy(
    r"(?P<at>(?<!\d)(?<!\d\s)วิ(?=\s?\d))|วิ(?=ที่(?:\s?\d|แรก|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ))|(?<=\d)\s?วิ(?=ถึง|จนถึง|ทิ้ง|ออก|-)"
)
"""Thai: "วิ" for a second, where a number says that it is one: "วิที่ 3", "วิ 2-4", "2 วิถึง 4 วิ"."""
_TH_PLACE = lazy(
    r"(?<=[\u0e00-\u0e7f])(?=(?:tik ?tok|ig|fb|facebook|youtube|yt|instagram|telegram|line|reels?|shorts?)(?![a-z]))", re.IGNORECASE
)
"""Thai: before the name of a place, which is typed without a space: "ลงtiktok"."""
_TH_FROM_SECOND = lazy(r"(?<!\d)(?<!\d\s)วินาที(?=\s?\d{1,4}\s?(?:ถึง|-))")
"""Thai: from one second to another, with the word for a second said once and first: "วินาที 5 ถึง 8"."""
_UNIT_TYPO = lazy(r"(\d\s?)(?:secnds?|secods?|seconsd?|scon?ds|seocnds?|sceonds?|sekonds?)\b", re.IGNORECASE)
_PLACE_TAIL = r"(?:(?:st|nd|rd|th)|-?(?:й|ой|ей|я|ю|ую|м|ом|го|х))(?![a-zа-яё])"
_PLACED_SECOND = lazy(
    rf"(?<![\w.,:-])(?:the )?(?P<n>\d{{1,4}}){_PLACE_TAIL}"
    rf"(?=(?:\s*(?:,|-|and|to|till|until|и|по|до)\s*(?:(?:the|at|in|на|в|с|по|до) ){{0,2}}\d{{1,4}}(?:{_PLACE_TAIL})?){{0,4}}"
    r"\s(?:second|sec|minute|секунд|сек|минут))",
    re.IGNORECASE,
)
"""A second of a clip by its place: "the 12th second", «с 3-й по 10-ю секунду», «на 5-й и 20-й секундах»."""
_ARTICLES = {"a", "the", "style"}
_PARTICLES = {"out", "off", "away"}
_PARTICLE_VERBS = {"take", "cut", "trim", "chop", "leave", "throw", "pull", "clip", "snip", "edit", "get"}

STOP_WEIGHT, LIGHT_WEIGHT, CONTENT_WEIGHT = 0.08, 0.35, 1.0


@dataclass(frozen=True)
class Token:
    """A word of a text. `start`/`end` index the text; `base` is its weight before rarity; `concepts` what it shares with other words."""

    text: str
    stem: str
    start: int
    end: int
    base: float
    concepts: frozenset[str] = frozenset()

    @cached_property
    def own_feature(self) -> str:
        """What the word itself is indexed by."""
        return f"s:{self.stem}"

    @cached_property
    def shared_features(self) -> tuple[str, ...]:
        """What its concepts are indexed by."""
        return tuple(f"c:{concept}" for concept in self.concepts)


_HALVES = lazy(
    r"(?<![\w./])(?:(?P<n>\d{1,3}) )?(?P<f>1/2|1/4|3/4)(?=[ -]?(?:(?:a |of a )?min|мин|hour|час|นาที|ชั่วโมง))", re.IGNORECASE
)
"""Fractions before a unit of time: "1 1/2 minutes"."""
_OF_ONE = {"1/2": "5", "1/4": "25", "3/4": "75"}
_SIGNS = {"½": " 1/2", "¼": " 1/4", "¾": " 3/4"}


@lru_cache(maxsize=4096)
def normalise(text: str) -> str:
    """One spelling for what looks the same: NFKC, straight quotes and dashes, Arabic digits, single spaces. Capitals stay."""
    # NFKC takes Thai SARA AM apart, and every word with it: it is put together again.
    text = re.sub("[½¼¾]", lambda match: _SIGNS[match[0]], text)
    text = unicodedata.normalize("NFKC", text).replace("\u0e4d\u0e32", "\u0e33").translate(_QUOTES)
    text = _SHORT.sub(lambda match: match[0] if match[0] == "W" else lexicon().shorthand[match[0].lower()], text)  # George W. Bush
    text = _HALVES.sub(lambda match: f"{match['n'] or 0}.{_OF_ONE[match['f']]}", text)
    text = re.sub(r"(?<=\d),(?=\d{1,2}\s?(?:мин|час|сек)[а-яё]*)", ".", text)
    text = _LETTERS.sub(lambda match: "with" if match[0] == "w" else "and", text)
    text = re.sub(r"(?<=[а-яё])-ка\b", "", text)  # "сделай-ка" is "сделай"
    text = re.sub(r"แต่(?=ไม่|อย่า|ห้าม|ยังไม่|ยังอย่า)", " แต่", text)  # "แนวตั้ง" + "แต่" is no "ตั้งแต่"
    text = _PLACED_SECOND.sub(r"\g<n>", _UNIT_TYPO.sub(r"\1seconds", text))
    text = _TH_SECOND.sub(lambda match: "วินาทีที่" if match["at"] else "วินาที", text)
    text = _TH_PLACE.sub(" ", text)
    text = _TH_FROM_SECOND.sub("วินาทีที่", text)
    text = _TH_FOR_PLACE.sub(r"\1 ", text)
    text = _TH_LASTING.sub(r"\1 ", text)
    text = re.sub(r"(แนวนอน|แนวตั้ง|สี่เหลี่ยม|จัตุรัส)(?=ลง)", r"\1 ", text)  # "นอนลง" is a word of its own
    text = text.replace("เกี่ยวกับเรื่อง", "เรื่อง")
    text = re.sub(r"เอา(?=เรื่อง)", "เอา ", text)  # "take the topic", no "serious"
    return re.sub(r"[ \t\r\f\v]+", " ", text).strip()


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[Token, ...]:
    """Tokens of a text. Thai, written without spaces, becomes the words that are known, and what lies between them."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        word = match[0].lower()
        if "\u0e00" <= word[0] <= "\u0e7f":
            found += _thai(word, match.start())
        else:
            found += _halves(word, match.start())
    return tuple(_with_particles(_with_terms(found)))


def _halves(word: str, start: int) -> Iterator[Token]:
    """A word; of one like "сценарий-викторина", whose first half is a word of ours, both halves."""
    head, _, tail = word.partition("-")
    known = lexicon()
    whole = word.isascii() or word in known.stop or (stem(word),) in known.terms
    if tail and not whole and len(head) >= 4 and (stem(head),) in known.terms:
        yield _token(head, start, start + len(head))
        yield _token(tail, start + len(head) + 1, start + len(word))
    else:
        yield _token(word, start, start + len(word))


def _thai(text: str, start: int) -> Iterator[Token]:
    at = 0
    for word in thai_words(text):
        yield _token(word, start + at, start + at + len(word))
        at += len(word)


@lru_cache(maxsize=4096)
def thai_words(text: str) -> tuple[str, ...]:
    """Words of a Thai text, which together are the text: PyThaiNLP's maximal matching, over its dictionary and the lexicon's words."""
    from core.thai import words_of

    return tuple(words_of(text, _thai_dictionary()))


def is_inside_word(text: str, start: int, end: int) -> bool:
    """Whether a stretch begins or ends within a Thai word: "ทะเล" (sea) within "ทะเลสาบ" (lake)."""
    if not "\u0e00" <= text[start] <= "\u0e7f":
        return False
    low = high = start
    while low and "\u0e00" <= text[low - 1] <= "\u0e7f":
        low -= 1
    while high < len(text) and "\u0e00" <= text[high] <= "\u0e7f":
        high += 1
    for word in thai_words(text[low:high]):
        inside = low < start < low + len(word) or low < end < low + len(word.rstrip("ๆ"))
        if inside:
            return True
        low += len(word)
    return False


@lru_cache(maxsize=1)
def _thai_dictionary() -> Dictionary:
    from core.thai import Dictionary, dictionary

    return Dictionary([*(word for word in dictionary() if not word.startswith(_PARTED) or word == _PARTED), *lexicon().thai, *_LOANS])


_LOANS = ("ชั่น", "บาล์ม", "เฟซ")
"""Pieces of borrowed words that no dictionary has: what stands next to them would be cut in its midst."""
_PARTED = "เพลง"
"""A thing to be made whose kinds are words of the dictionary too: jazz, country, a lullaby."""


def _token(word: str, start: int, end: int) -> Token:
    words = lexicon()
    plain = word.replace("'s", "") if word not in words.stop else word
    base = STOP_WEIGHT if word in words.stop else LIGHT_WEIGHT if word in words.light else CONTENT_WEIGHT
    root = stem(plain)
    return Token(plain, root, start, end, base, words.terms.get((root,), frozenset()))


def _with_terms(found: list[Token]) -> list[Token]:
    words = lexicon()
    out, at = list(found), 0
    while at < len(out):
        for length in range(min(words.longest, len(out) - at), 1, -1):
            concepts = words.terms.get(tuple(token.stem for token in out[at : at + length]))
            if concepts:
                joined = out[at : at + length]
                out[at] = replace(joined[0], base=CONTENT_WEIGHT, concepts=joined[0].concepts | concepts)
                out[at + 1 : at + length] = [replace(token, base=min(token.base, STOP_WEIGHT)) for token in joined[1:]]
                at += length - 1
                break
        at += 1
    return out


def _with_particles(found: list[Token]) -> list[Token]:
    """`take the pauses out`: the verb means removing, though its particle comes later."""
    for index, token in enumerate(found):
        named = token.text == "list" and index and (found[index - 1].text in _ARTICLES or found[index - 1].text.isdigit())
        if named and index + 1 < len(found) and found[index + 1].concepts & {"video", "script"}:
            found[index] = replace(token, concepts=frozenset())  # "a top 5 list video"
        if token.text in _SWITCHES:
            way = next((later.text for later in found[index + 2 : index + 7] if later.text in ("on", "off")), "")
            found[index] = token = replace(token, concepts=token.concepts | {way}) if way else token
        if token.text in _PARTICLE_VERBS and any(later.text in _PARTICLES for later in found[index + 1 : index + 9]):
            found[index] = replace(token, concepts=token.concepts | {"remove"})
    return found


@lru_cache(maxsize=4096)
def humanise(name: str) -> str:
    """`cut_silence` -> `cut silence`."""
    return re.sub(r"[_\W]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)).strip().lower()
