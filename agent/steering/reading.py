"""What a message means for the work under way, before any planner sees it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from agent.steering import words

Move = Literal[
    "yes", "no", "stop", "continue", "status", "thanks", "hello",
    "select", "cheaper", "change", "allow", "revoke", "permissions", "budget", "other",
]  # fmt: skip
Period = Literal["run", "day", "month"]
MOST_FRAGMENT_WORDS, MOST_FRAGMENT_CHARS = 3, 40
MOST_WORDS = 12  # a longer message is a wish of its own, whatever words of turning it holds


@dataclass(frozen=True)
class Selection:
    """Which parts of a plan to keep (`keep`) or to leave out: by place (from 1; negative from the end), or by what they do (`words`)."""

    keep: bool
    places: Sequence[int] = ()
    words: str = ""


@dataclass(frozen=True)
class Allowance:
    """What need not be asked about: an effect, below a price, for drafts only."""

    effect: Literal["spends", "publishes"]
    below_usd: Decimal | None = None
    drafts: bool = False


@dataclass(frozen=True)
class BudgetWish:
    """A limit to set (`usd`), to lift (`lift`), or, with neither, a question about it. `period` None: any."""

    period: Period | None = None
    usd: Decimal | None = None
    lift: bool = False


@dataclass(frozen=True)
class Reading:
    """How a message moves the conversation. `rest`: a wish that follows a stop ("stop, make it about dogs")."""

    move: Move
    selection: Selection | None = None
    allowance: Allowance | None = None
    budget: BudgetWish | None = None
    rest: str = ""


def read(text: str) -> Reading:
    """The move a message makes. `other` when it is simply something to do or to answer."""
    said = plain(text)
    if not said:
        return Reading("other")
    standing = _standing(said)
    if standing is not None:
        return standing
    for move, pattern in _whole().items():
        if pattern.fullmatch(said):
            return Reading(move)
    stopped = _stop_and(text, said)
    if stopped is not None:
        return stopped
    if len(said.split()) > MOST_WORDS:
        return Reading("other")
    if words.CHEAPER.fullmatch(_without_fillers(said)):
        return Reading("cheaper")
    selection = _selection(said)
    if selection is not None:
        return Reading("select", selection=selection)
    if words.AFTERWARDS.search(said):
        return Reading("other")
    bare = words.POLITE.sub("", said).strip()
    changes = any(pattern.search(text) for pattern in words.CHANGE for text in (said, bare))
    return Reading("change" if changes else "other")


def is_fragment(text: str) -> bool:
    """Up to three words that ask for nothing by themselves ("square", "мужской голос"): about what is under way, if about anything."""
    said = plain(text)
    short = 0 < len(said.split()) <= MOST_FRAGMENT_WORDS and len(said) <= MOST_FRAGMENT_CHARS
    return short and "?" not in text and not words.WISHES.search(said)


def plain(text: str) -> str:
    """Lower case, signs as words, straight quotes, single spaces, no closing marks."""
    for sign, word in words.SIGNS.items():
        text = text.replace(sign, word)
    text = text.lower().replace("’", "'").replace("\u0e4d\u0e32", "\u0e33").replace("๐", "0")
    return re.sub(r"\s+", " ", text).strip(" \t\n.!?…\"'“”«»,;:")


@lru_cache(maxsize=1)
def _whole() -> dict[Move, re.Pattern[str]]:
    """Messages that are nothing but a move; fillers may stand anywhere."""
    moves: dict[Move, tuple[str, ...]] = {
        "continue": words.GO_ON, "stop": words.STOP, "no": words.NO, "yes": words.YES,
        "status": words.STATUS, "thanks": words.THANKS, "hello": words.HELLO,
    }  # fmt: skip
    fillers = _either(words.FILLERS)
    return {move: re.compile(rf"(?:{fillers}{_GAP})*{_either(own)}(?:{_GAP}(?:{_either(own)}|{fillers}))*") for move, own in moves.items()}


_MOST_CHARS = 120  # Thai has no spaces between its words

_GAP = r"[\s,.!…-]*"


def _either(options: Sequence[str]) -> str:
    """Alternatives, the longest first; Latin and Cyrillic ones end at a word's end, Thai ones are written without spaces."""
    ordered = sorted(options, key=len, reverse=True)
    return "(?:" + "|".join(option if "\u0e00" <= option[0] <= "\u0e7f" else rf"\b{option}\b" for option in ordered) + ")"


def _without_fillers(said: str) -> str:
    return re.sub(rf"^(?:{_either(words.FILLERS)}[\s,]*)+|(?:[\s,]*{_either(words.FILLERS)})+$", "", said)


def _stop_and(text: str, said: str) -> Reading | None:
    """ "stop, make it about dogs instead": a stop with a wish behind it."""
    found = re.match(rf"{_either(words.STOP)}\s*[,.;:!-]\s*(?P<rest>\S.*)", said)
    if not found:
        return None
    return Reading("stop", rest=text[-len(found["rest"]) :].strip() if text.lower().endswith(found["rest"]) else found["rest"])


def _standing(said: str) -> Reading | None:
    """Standing permissions and budgets: they hold beyond the run."""
    if words.WHAT_IS_ALLOWED.fullmatch(said):
        return Reading("permissions")
    short = len(said.split()) <= MOST_WORDS and len(said) <= _MOST_CHARS
    asks_to_be_asked = any(pattern.search(said) for pattern in (words.NOT_WITHOUT, words.ASK_FIRST, words.ASK_AGAIN))
    if asks_to_be_asked:
        return Reading("revoke") if short else None
    if words.BUDGET_ASKED.fullmatch(said):
        return Reading("budget", budget=BudgetWish())
    usd = money(said)
    if words.BUDGET.search(said) and (usd is not None or words.NO_BUDGET.search(said)):
        return Reading("budget", budget=BudgetWish(_period(said), usd, lift=usd is None))
    # A permission is a sentence of its own: a story of somebody who left "without asking" allows nothing.
    if not short or not (words.NEVER_ASK.search(said) or words.ALWAYS_DO.search(said)):
        return None
    publishing = bool(words.PUBLISHING.search(said) or words.DRAFTS.search(said))
    if not publishing and usd is None:
        return None
    effect = "publishes" if publishing else "spends"
    return Reading("allow", allowance=Allowance(effect, usd, bool(words.DRAFTS.search(said))))


def money(said: str) -> Decimal | None:
    """An amount in US dollars named in a text; None when there is none."""
    found = words.MONEY.search(said)
    if not found:
        return None
    if found["d"]:
        return Decimal(1)
    amount = Decimal((found["a"] or found["b"] or found["c"]).replace(",", "."))
    return amount / 100 if found["c"] else amount


def _period(said: str) -> Period | None:
    return next((period for period, pattern in words.PERIODS.items() if pattern.search(said)), None)  # type: ignore[return-value]


def _selection(said: str) -> Selection | None:
    """ "only the first three", "all but the last", "just the video", "don't post it"."""
    keep, drop = words.ONLY.search(said), words.EXCEPT.search(said)
    if not keep and not drop:
        first = re.match(r"(?:do |make |keep |take )?(?:the )?(?:first|last)\b|(?:перв|последн)\w+|\S*(?:อันแรก|อันสุดท้าย)", said)
        places = _places(said) if first else []
        return Selection(True, places) if places and len(said.split()) <= 4 else None
    keeping = keep is not None and (drop is None or keep.start() < drop.start())
    found = keep if keeping else drop
    assert found is not None
    places = _places(said[found.end() :]) or _places(said)
    if places:
        return Selection(keeping, places)
    if words.PUBLISHING.search(said) and not keeping:
        return Selection(False, words="publishes")
    if words.DELETING.search(said) and not keeping:
        return Selection(False, words="deletes")
    if not keeping:
        return None  # "without music": what a step is to do without is for the planner
    rest = said[found.end() :].split(",")[0]
    return Selection(True, words=_without_fillers(rest).strip()) if rest.strip() else None


def _places(said: str) -> list[int]:
    """Places named in words or digits: "first three" [1, 2, 3], "last two" [-2, -1], "1 and 3" [1, 3], "2-4" [2, 3, 4], "two" [1, 2]."""
    if re.search(r"(?:\$|%|\b\d+\s*(?:s|sec\w*|min\w*|сек\w*|мин\w*|вин|usd|dollars?|px|x|k)\b|วินาที|นาที|ดอลลาร์)", said):
        return []
    count = _count(said)
    if words.FIRST.search(said):
        return list(range(1, (count or 1) + 1))
    if words.LAST.search(said):
        return list(range(-(count or 1), 0))
    thai = [int(place) if place.isdigit() else words.NUMBERS[place] for place in words.THAI_PLACE.findall(said)]
    ordinals = [value for word, value in words.ORDINALS.items() if re.search(rf"\b{word}\w{{0,4}}\b", said)]
    if thai or ordinals:
        return sorted({*thai, *ordinals})
    spans = [span for a, b in re.findall(r"\b(\d{1,3})\s*(?:-|–|to|по)\s*(\d{1,3})\b", said) for span in range(int(a), int(b) + 1)]
    digits = [int(digit) for digit in re.findall(r"(?<![\d.,])(\d{1,3})(?![\d.,]*\d)", said)]
    if spans or len(digits) > 1 or (digits and re.search(r"\b(?:number|no|step|#|номер|шаг)\b|№|ข้อ", said)):
        return sorted({*spans, *digits})
    return list(range(1, count + 1)) if count and count <= 50 else []


def _count(said: str) -> int | None:
    digit = re.search(r"(?<![\d.,])(\d{1,3})(?![\d.,]*\d)", said)
    if digit:
        return int(digit[1])
    found = [value for word, value in words.NUMBERS.items() if _has(word, said)]
    return max(found) if found else None


def _has(word: str, said: str) -> bool:
    return word in said if "\u0e00" <= word[0] <= "\u0e7f" else bool(re.search(rf"\b{word}\b", said))
