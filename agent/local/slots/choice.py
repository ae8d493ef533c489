"""One of a field's fixed values, said by its name, by a word the field or the lexicon has for it, or misspelt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from rapidfuzz import fuzz, process

from agent.local.catalogue.fields import Spec
from agent.local.dictionary import is_word
from agent.local.lexicon import stem
from agent.local.lexicon.values import CHOICES, FIELD_WORDS, PLATFORMS
from agent.local.moments.days import ANY_NAMED_DAY
from agent.local.slots import Found
from agent.local.words import STOP_WEIGHT, Token, humanise, is_inside_word, tokens
from agent.patterns import lazy

SERVES = ("choice",)

_MOST_KEPT = 4096
_NAME, _ADJECTIVE = lazy(r"[а-яё]{4,}[аяо]"), lazy(r"[а-яё]{4,}(?:ый|ий)")
_SHORT = lazy(r"[а-яё]{1,3}")
_ALIKE = 82.0  # of 100, for a typo
_SHORT_WORD = 5  # letters: with two of them missing it is another word, as "manta" is no "magenta"
_ITSELF = 0.3  # for a shape by its own name, above "for Instagram"
_WAS = lazy(r"\b(?:too|from|currently|not|this|that|my|it'?s|they'?re)\s+$|(?<![а-яё])(?:сейчас|он|она|оно)\s+$", re.IGNORECASE)
_SHOWN_SO = lazy(
    r"\b(?:signs?|texts?|writing|letters?|lettering|words?|logos?|names?|shirt|t-shirt|title|label|everything)\s+"
    r"(?:is|are|looks?|reads?|comes? out|came out|appears?)(?: all| completely)?\s+$"
    r"|(?<![а-яё])(?:надпис|текст|букв|вывеск|логотип|слов)[а-яё]*(?: (?:получил|вышл|читает|стоит|отображает)[а-яё]*)?\s+$",
    re.IGNORECASE,
)
"""Tells how something within the clip has come out, which is why it is to be done otherwise: "mirror it, the sign is backwards"."""
_BECOMES = lazy(r"\b(?:to|into|as|be|for|на)\s+(?:an?\s+|the\s+|my\s+)?$", re.IGNORECASE)


PAIR = (
    r"(?<!\w)(?!ч[её]рно-бел)(?P<first>син|красн|бел|ч[её]рн|зел[её]н|ж[её]лт|бежев|розов|сер|оранжев|золотист|коричнев|фиолетов|бирюзов|сиренев)"
    r"[ое]-[а-яё]{4,}"
)
_PAIR = lazy(PAIR, re.IGNORECASE)
"""Two colours in one word, of which a field that takes one has the first: "в сине-фиолетовых тонах"."""
_OF_ALL = lazy(r"\s*(?:$|[,.;!?]|(?:тон|цвет|гамм|палитр|расцветк|оттенк|с |и )[а-яё]*)", re.IGNORECASE)
"""Behind two colours of the whole; "в красно-синей шапке" tells of a hat."""


_OF_A_THING = lazy(
    r"(?:красн|ж[её]лт|син|голуб|зел[её]н|оранжев|персиков|коралл|розов|ч[её]рн|бел|кремов|оливков|мятн)[а-яё]{0,3}(?:ом|ем)\s+"
    r"(?!тон|цвет|гамм|палитр|расцветк|оттенк|фон|стил|вариант|исполнени|оформлени|свет|ключ|дизайн|вид[еу]|колорит)"
    r"(?!лучше|вместо|тоже|также)[а-яё]{2,}(?:е|у|ье)(?![а-яё])",
    re.IGNORECASE,
)
"""What somebody wears or something is in is of a colour, and not all of what is drawn: «девушка в красном платье»."""


def find(text: str, spec: Spec) -> tuple[Found, ...]:
    """The choices a text names. A planner asks the same of the same words many times: the last answers are kept."""
    key = (text, id(spec))
    kept = _answers.get(key)
    if kept is None or kept[0] is not spec:
        if len(_answers) >= _MOST_KEPT:
            _answers.clear()
        kept = _answers[key] = (spec, tuple(_by_its_numbers(text, _not_as_it_is(text, list(_find(_nameless(text), spec))))))
    return kept[1]


@lru_cache(maxsize=256)  # asked of a text for every field there is
def _nameless(text: str) -> str:
    """A text without names of days: black friday is not black."""
    return ANY_NAMED_DAY.sub(lambda name: "_" * len(name[0]), text)


def _not_as_it_is(text: str, found: list[Found]) -> list[Found]:
    """The choices without those that only tell how something has come out, where another is wished for."""
    meant = [hit for hit in found if not _SHOWN_SO.search(text[: hit.start])]
    return meant or found


def _by_its_numbers(text: str, found: list[Found]) -> list[Found]:
    """The shapes that are named, without the word for one that is told in numbers beside it: "portrait 4:5"."""
    ratios = [hit for hit in found if re.fullmatch(r"\d+:\d+", text[hit.start : hit.end])]
    if not ratios:
        return found
    ends, starts = {hit.end for hit in ratios}, {hit.start for hit in ratios}
    return [hit for hit in found if hit in ratios or not (_step(text, hit.end) in starts or _step(text, hit.start, back=True) in ends)]


def _step(text: str, at: int, *, back: bool = False) -> int:
    """The place behind, or before, the ending of a word and one gap."""
    gap = re.search(r"[\s(]+$", text[:at]) if back else re.compile(r"[а-яё]*[\s(]+").match(text, at)
    return at if gap is None else gap.start() if back else gap.end()


_answers: dict[tuple[str, int], tuple[Spec, tuple[Found, ...]]] = {}  # by identity: a spec holds lists, and hashing it costs more


def _find(text: str, spec: Spec) -> Iterator[Found]:
    """Longest wording first; what it becomes ("to portrait") beats what it is ("from landscape", "too wide").

    A typo counts only for single words of five letters or more.
    """
    taken: list[tuple[int, int]] = []
    for match in _none(spec.label).finditer(text) if "none" in spec.choices else ():
        taken.append(match.span())
        yield Found(match.start(), match.end(), 1.0, "none")
    for pair in _pairs(text):
        taken.append(pair.span())
        ending = "ий" if pair["first"].lower() == "син" else "ый"
        first = next(iter(find(pair["first"] + ending, spec)), None) if _OF_ALL.match(text, pair.end()) else None
        if first:
            yield Found(pair.start(), pair.end(), first.strength, first.value)
    for wording in _at_hand(text, spec):
        for match in wording.pattern.finditer(text):
            if _OF_A_THING.match(text, match.start()):
                continue
            if not any(match.start() < end and start < match.end() for start, end in taken) and not is_inside_word(text, *match.span()):
                taken.append((match.start(), match.end()))
                before = text[: match.start()]
                strength = 1.2 if _BECOMES.search(before) else 0.5 if _WAS.search(before) or _SHOWN_SO.search(before) else 1.0
                yield Found(match.start(), match.end(), strength + wording.more, wording.value)
    if not taken:
        yield from _misspelt(text, spec)


@dataclass(frozen=True)
class _Wording:
    """A way to name a value. `stub`: letters that stand in every text with it; `more`: what its strength gains."""

    words: str
    value: object
    stub: str
    more: float

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What finds it; compiled when a text has the stub, for most never turn up."""
        return _pattern(self.words)


_compiled: dict[int, tuple[Spec, tuple[_Wording, ...]]] = {}
_starting: dict[int, tuple[Spec, dict[str, list[int]]]] = {}
_single: dict[int, tuple[Spec, list[_Wording], list[str]]] = {}


def _wordings(spec: Spec) -> tuple[_Wording, ...]:
    """Every wording of a field's values, the longest first."""
    kept = _compiled.get(id(spec))
    if kept is None or kept[0] is not spec:
        if len(_compiled) >= _MOST_KEPT:
            _compiled.clear()
        names = {str(value).lower(): value for value in spec.choices}  # "chill" is itself where there is such a value, and no "calm"
        said = [(word.lower(), value) for value in spec.choices for word in _said(value, spec) if word]
        every = [(word, value) for word, value in said if names.get(word, value) == value]
        ordered = sorted(dict.fromkeys(every), key=lambda pair: -len(pair[0]))
        kept = _compiled[id(spec)] = (spec, tuple(_wording(words, value) for words, value in ordered))
    return kept[1]


_FIRST = 3
"""Letters of a stub by which the wordings are kept that a text may hold: there are hundreds, and most texts hold none."""


@lru_cache(maxsize=1024)
def _beginnings(low: str) -> frozenset[str]:
    """All that a stub in a text may begin with."""
    return frozenset(low[at : at + size] for size in range(_FIRST + 1) for at in range(len(low) - size + 1))


def _at_hand(text: str, spec: Spec) -> list[_Wording]:
    """The wordings of a field's values whose stub a text has, the longest first."""
    every, starting = _wordings(spec), _by_beginning(spec)
    low = text.lower()
    found = sorted(at for beginning in starting.keys() & _beginnings(low) for at in starting[beginning])
    return [every[at] for at in found if every[at].stub in low]


def _by_beginning(spec: Spec) -> dict[str, list[int]]:
    """What a stub begins with, and which of the wordings begin so."""
    kept = _starting.get(id(spec))
    if kept is None or kept[0] is not spec:
        if len(_starting) >= _MOST_KEPT:
            _starting.clear()
        starts: dict[str, list[int]] = {}
        for at, wording in enumerate(_wordings(spec)):
            starts.setdefault(wording.stub[:_FIRST], []).append(at)
        kept = _starting[id(spec)] = (spec, starts)
    return kept[1]


def _single_words(spec: Spec) -> tuple[list[_Wording], list[str]]:
    """The wordings of one word, and these words."""
    kept = _single.get(id(spec))
    if kept is None or kept[0] is not spec:
        if len(_single) >= _MOST_KEPT:
            _single.clear()
        words = [wording for wording in _wordings(spec) if " " not in wording.words]
        kept = _single[id(spec)] = (spec, words, [wording.words for wording in words])
    return kept[1:]


def _said(value: object, spec: Spec) -> tuple[str, ...]:
    return (*_own_name(value, spec.say), *spec.say.get(str(value).lower(), ()))


def _wording(words: str, value: object) -> _Wording:
    shape = re.fullmatch(r"\d+:\d+", str(value)) is not None
    return _Wording(words, value, _stub(words), _ITSELF if shape and not PLATFORMS & set(words.split()) else 0.0)


def _own_name(value: object, told: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """A value's name, where the field gives no words for it: "rain" of "rainy window" is a code, and "a rainy street" means none."""
    said = told.get(str(value).lower(), ())
    names = (str(value), humanise(str(value)))
    return names if not said or str(value) in CHOICES or not str(value).isalpha() or any(word.lower() in names for word in said) else ()


def _stub(words: str) -> str:
    if "*" in words or "ๆ" in words:
        return re.split(r"[*ๆ]", words)[0].rstrip()
    return words[:-2] if _ADJECTIVE.fullmatch(words) else words[:-1] if _NAME.fullmatch(words) else words


def _pattern(words: str) -> re.Pattern[str]:
    if "*" in words:
        return re.compile(r"(?<!\w)" + re.escape(words).replace(r"\*", r"\w*") + r"(?![a-zа-яё])", re.IGNORECASE)
    if words.isascii():
        return re.compile(rf"(?<![\w]){re.escape(words)}(?!\w|:\d)", re.IGNORECASE)
    if _NAME.fullmatch(words):  # in any case: "инста", "инсту", "инсте"
        return re.compile(rf"(?<![а-яё]){re.escape(words[:-1])}[а-яё]{{0,3}}(?![а-яё])", re.IGNORECASE)
    if _ADJECTIVE.fullmatch(words):  # in any case and gender: "весёлый", "весёлое"
        return re.compile(rf"(?<![а-яё]){re.escape(words[:-2])}[а-яё]{{2,3}}(?![а-яё])", re.IGNORECASE)
    if _SHORT.fullmatch(words):  # "мае" is no part of a name
        return re.compile(rf"(?<![а-яё]){words}(?![а-яё])", re.IGNORECASE)
    return re.compile(re.escape(words).replace("ๆ", r"\s?ๆ"), re.IGNORECASE)


_NOBODY = {"voice": ("คนพูด",)}
"""Who is not to be there where there is to be no voice."""


@lru_cache(maxsize=256)
def _none(label: str) -> re.Pattern[str]:
    """ "without any music", "ไม่เอาเพลง": the field is to have nothing."""
    names = "|".join(map(re.escape, (*FIELD_WORDS.get(label, (label,)), *_NOBODY.get(label, ()))))
    return re.compile(
        rf"\b(?:no|without|never (?:want|use|add|put|have)|без|никогда не (?:хочу|ставь|добавляй|используй|нужн\w+|надо))\s+"
        rf"(?:any |the |a |background )?(?:{names})\w*"
        rf"|(?:ไม่(?:เอา|มี|ใส่|ต้องมี|ต้องใส่|ต้องการ))\s?(?:{names})(?:ประกอบ|พื้นหลัง)?",
        re.IGNORECASE,
    )


@lru_cache(maxsize=256)  # asked of a text for every field there is
def _pairs(text: str) -> tuple[re.Match[str], ...]:
    """Two colours in one word."""
    return tuple(_PAIR.finditer(text))


@lru_cache(maxsize=256)
def _unknown(text: str) -> tuple[Token, ...]:
    """Words that may be misspelt values; "shorter" is a word of its own, no misspelt "shorts"."""
    long = (token for token in tokens(text) if len(token.text) >= 5 and not token.concepts and token.base > STOP_WEIGHT)
    return tuple(token for token in long if not is_word(token.text))


def _misspelt(text: str, spec: Spec) -> Iterator[Found]:
    words, spelt = _single_words(spec)
    for token in _unknown(text):
        near = process.extract(token.text, spelt, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=5)
        # Thai writes particles and what they stand before as one: "ไม่ต้อง" (need not) is no misspelt "ไม่ต้องพูด" (need not speak).
        near = [found for found in near if token.text[0] < "\u0e00" or abs(len(found[0]) - len(token.text)) <= 1]
        near = [found for found in near if len(token.text) > _SHORT_WORD or abs(len(found[0]) - len(token.text)) <= 1]
        meant = (words[at] for _, _, at in near if stem(words[at].words) != token.stem)
        wording = next(meant, None)
        # A typo seldom changes the first letter: "history" is no "story".
        if wording and any(other.words[:1] == token.text[:1] for other in words if other.value == wording.value):
            yield Found(token.start, token.end, 0.7, wording.value)
