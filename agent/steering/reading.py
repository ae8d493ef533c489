"""What a message means for the work under way, before any planner sees it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from agent.patterns import compiled, lazy
from agent.steering import words
from agent.steering.amounts import Sum, sums
from agent.steering.nothing_but import ASKED_GAP, GAP, NothingBut, either, nothing_but
from agent.steering.of_a_part import ADDS, tells_of_a_part
from agent.steering.reasons import is_reason

Move = Literal[
    "yes", "no", "stop", "wrong", "continue", "status", "thanks", "hello",
    "price", "select", "cheaper", "change", "allow", "revoke", "permissions", "budget", "other",
]  # fmt: skip
Period = Literal["run", "day", "week", "month"]
_LASTING = ("day", "week", "month")
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
    one_place: bool = False  # said of some place only, which no permission can be given for: it would hold for all


@dataclass(frozen=True)
class BudgetWish:
    """A limit to set (`usd`), to lift (`lift`), or, with neither, a question about it. `period` None: any.

    also: further limits set by the same message. other: an amount was named, but not in dollars.
    """

    period: Period | None = None
    usd: Decimal | None = None
    lift: bool = False
    also: tuple[tuple[Period, Decimal], ...] = ()
    other: bool = False


@dataclass(frozen=True)
class Reading:
    """How a message moves the conversation. `rest`: a wish that follows a stop ("stop, make it about dogs").

    allowance beside a budget: a limit and a permission in one message. asks: it wishes, with a limit, to be asked every time too. wrong:
    it says that the wrong thing is worked on. where, price: it asks (too) where what was made is, what it costs.
    """

    move: Move
    selection: Selection | None = None
    allowance: Allowance | None = None
    budget: BudgetWish | None = None
    rest: str = ""
    asks: bool = False
    wrong: bool = False
    where: bool = False
    price: bool = False


_QUOTED = lazy(r"\"[^\"]*\"|“[^”]*”|«[^»]*»")
"""A name or words to be written: a sum in them is no limit ("I lived on $3 a day")."""


@lru_cache(maxsize=64)  # asked of a message by who takes it, by what is told at once and by the planner
def read(text: str) -> Reading:
    """The move a message makes. `other` when it is simply something to do or to answer."""
    said = plain(text)
    if not said:
        return Reading("thanks" if words.WARM.search(text) else "other")
    standing = _standing(plain(_QUOTED.sub(" ", text)))
    if standing is not None:
        return standing
    found = _read_whole(text, said) or _stop_and(text, said)
    if found is not None:
        return found
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
    changes = any(pattern.search(text) for pattern in words.CHANGE for text in (said, bare)) or ("?" not in text and tells_of_a_part(said))
    return Reading("change" if changes else "other", selection=_left_out(said))


def is_fragment(text: str) -> bool:
    """Up to three words that ask for nothing by themselves ("square", "мужской голос"): about what is under way, if about anything."""
    said = plain(text)
    short = 0 < len(said.split()) <= MOST_FRAGMENT_WORDS and len(said) <= MOST_FRAGMENT_CHARS
    return short and "?" not in text and not words.WISHES.search(said) and not ADDS.search(said)


def forgets_more(text: str) -> bool:
    """Whether a message wishes something to be forgotten that it names: «забудь про цвет пекарни»."""
    return words.FORGETS.match(plain(text)) is not None


def says_no(text: str) -> bool:
    """Whether a short message begins with a refusal, whatever it goes on with: «не, стой, не удаляй ничего»."""
    said = plain(text)
    if forgets_more(text):
        return False
    begins = re.match(rf"(?:{either(words.NO)}|{either(words.STOP)}|не|wait|погоди(?:те)?|เดี๋ยว)(?![\w'])", said)
    return begins is not None and len(said) <= _MOST_REFUSAL_CHARS


def plain(text: str) -> str:
    """Lower case, signs as words, straight quotes, single spaces, no closing marks."""
    for sign, word in words.SIGNS.items():
        text = text.replace(sign, word)
    text = words.PICTURES.sub(" ", text).lower().replace("’", "'").replace("\u0e4d\u0e32", "\u0e33").replace("๐", "0")
    text = re.sub(r"(?<![\w'])[a-z]{1,6}(?![\w'])", lambda word: words.SPELT.get(word[0], word[0]), text)
    return re.sub(r"\s+", " ", text).strip(" \t\n.!?…\"'“”«»,;:")


@lru_cache(maxsize=1)
def _whole() -> dict[Move, NothingBut]:
    """Messages that are nothing but a move; fillers may stand anywhere."""
    return {
        "continue": nothing_but(words.GO_ON, words.AROUND_GO_ON),
        "stop": nothing_but(words.STOP, (*words.AROUND_STOP, *words.WRONG), words.AFTER_STOP),
        "no": nothing_but(words.NO), "yes": nothing_but(words.YES),
        "status": nothing_but((*words.STATUS, *words.PRICE), words.AROUND_STATUS, gap=ASKED_GAP),
        "thanks": nothing_but(words.THANKS, words.AROUND_THANKS), "hello": nothing_but(words.HELLO),
    }  # fmt: skip


@lru_cache(maxsize=1)
def _asked_in_short() -> NothingBut:
    return nothing_but(words.STATUS_ASKED, words.AROUND_STATUS, gap=ASKED_GAP)


@lru_cache(maxsize=1)
def _wrong_alone() -> NothingBut:
    return nothing_but(words.WRONG, words.AROUND_STOP)


_MOST_REFUSAL_CHARS = 60
def _read_whole(text: str, said: str) -> Reading | None:
    """The reading of a message that is nothing but a move; None when there is more to it."""
    if len(said) > _MOST_CHARS:
        return None
    move: Move | None = next((move for move, pattern in _whole().items() if pattern.fullmatch(said)), None)
    if move is None:
        return Reading("status") if text.rstrip().endswith("?") and _asked_in_short().fullmatch(said) else None
    if move == "stop":
        return Reading("stop", wrong=bool(re.search(either(words.WRONG), said)))
    return Reading(move) if move != "status" else _question(said)


def _question(said: str) -> Reading:
    """What is asked about the work: how it stands, where it is, what it costs."""
    costs = re.search(either(words.PRICE), said) is not None
    if costs and not re.search(either(words.STATUS), re.sub(either(words.PRICE), " ", said)):
        return Reading("price", price=True)
    return Reading("status", where=bool(re.search(either(words.WHERE), said)), price=costs)


_MOST_CHARS = 120  # Thai has no spaces between its words


def _without_fillers(said: str) -> str:
    return re.sub(rf"^(?:{either(words.FILLERS)}[\s,]*)+|(?:[\s,]*{either(words.FILLERS)})+$", "", said)


_CALLED_OFF = lazy(r"\bcancel (?:everything|all)\b|\bcancel (?:that|it|this)\b.*\b(?:i|we)(?:'ll| will)\b")  # what is planned to go out


def _stop_and(text: str, said: str) -> Reading | None:
    """ "stop, make it about dogs instead": a stop with a wish behind it."""
    if len(said) <= _MOST_CHARS and _wrong_alone().fullmatch(said):
        return Reading("wrong", wrong=True)
    asks = text.rstrip().endswith("?")
    found = _stopping_first().match(said) if len(said) <= _MOST_CHARS and not asks else None
    if found and not _CALLED_OFF.search(said) and is_reason(found["rest"], joined=not re.search(r"[,.;:!-]", found["between"])):
        return Reading("stop")
    if not (apart := _stopping_apart().match(said)):
        return None
    rest = apart["rest"]
    if not asks and len(said) <= _MOST_CHARS and not _CALLED_OFF.search(said) and is_reason(rest):
        return Reading("stop")
    return Reading("stop", rest=text[-len(rest) :].strip() if text.lower().endswith(rest) else rest)


@lru_cache(maxsize=1)
def _stopping_first() -> re.Pattern[str]:
    """A stop, whatever goes on behind it."""
    before = either([*words.AROUND_STOP, *words.FILLERS])
    behind = either([*words.STOP, *words.WRONG, *words.AROUND_STOP, *words.FILLERS, *words.AFTER_STOP])
    stop = either(words.STOP)
    return re.compile(rf"(?:(?>{before}){GAP}+)*(?>{stop})(?:{GAP}+(?>{behind}))*(?P<between>\s*[,.;:!-]\s*|\s+)(?P<rest>\S.*)")


@lru_cache(maxsize=1)
def _stopping_apart() -> re.Pattern[str]:
    """A stop, and something set apart from it."""
    before, again = either([*words.AROUND_STOP, *words.FILLERS]), either([*words.STOP, *words.WRONG])
    return re.compile(rf"(?:(?>{before}){GAP}+)*(?>{either(words.STOP)})(?:{GAP}+(?>{again}))*\s*[,.;:!-]\s*(?P<rest>\S.*)")


def _standing(said: str) -> Reading | None:
    """Standing permissions and budgets: they hold beyond the run."""
    if words.WHAT_IS_ALLOWED.fullmatch(said):
        return Reading("permissions")
    short = len(said.split()) <= MOST_WORDS and len(said) <= _MOST_CHARS
    if limited := _limit_alone(said) or _limit_and_more(said) or _bounded_budget(said):
        return limited
    asking = (words.NOT_WITHOUT, words.ASK_FIRST, words.ASK_AGAIN, words.PROTESTS)
    asks_to_be_asked = any(pattern.search(said) for pattern in asking) or _asked_above(said)
    if asks_to_be_asked and not _bounded(said):
        if limit := _limit_and_asked(said):
            return Reading("budget", budget=limit, asks=True)
        return Reading("revoke") if short else None
    if words.BUDGET_ASKED.fullmatch(said):
        return Reading("budget", budget=BudgetWish())
    if (budget := _budget(said)) is not None:
        return Reading("budget", budget=budget)
    if limit := _limit_not_asked(said, short=short):
        return Reading("budget", budget=limit)
    return _allowed(said, money(said)) if short else None


def _allowed(said: str, usd: Decimal | None) -> Reading | None:
    """A permission is a sentence of its own: a story of somebody who left "without asking" allows nothing."""
    if words.ONE_PLACE.search(said) and words.FOR_ONE_PLACE.search(said):
        return Reading("allow", allowance=Allowance("publishes", one_place=True))
    if not (alone := words.WITHOUT_ME.fullmatch(said)) and not (words.NEVER_ASK.search(said) or words.ALWAYS_DO.search(said)):
        return None
    drafts = bool(words.DRAFTS.search(said))
    effect = "publishes" if alone or drafts or words.PUBLISHING.search(said) else "spends"
    if not alone and (words.ASKS_OF_LEAVE.search(said) or words.MAKES_OF_IT.search(said)):
        return Reading("permissions") if effect == "publishes" and not words.MAKES_OF_IT.search(said) else None
    return Reading("allow", allowance=Allowance(effect, usd, drafts)) if effect == "publishes" or usd is not None else None


def _limit_alone(said: str) -> Reading | None:
    """A message that only lifts the limits, or asks for them."""
    if words.LIFTS_LIMIT.fullmatch(said):
        return Reading("budget", budget=BudgetWish(_period(said), lift=True))
    return Reading("budget", budget=BudgetWish()) if words.LIMIT_ASKED.fullmatch(said) else None


def _limit_and_more(said: str) -> Reading | None:
    """A limit and a permission, or a limit and the wish to be asked, each in a part of its own: "you needn't ask me below $2, but don't go
    over $15 a day"."""
    for cut in _PARTS.finditer(said) if len(said.split()) <= words.MOST_BUDGET_WORDS and sums(said) else ():
        halves = [half.strip(" ,.;") for half in (said[: cut.start()], said[cut.end() :])]
        if not all(halves) or any(one.currency not in ("", "USD") for one in sums(said)):
            continue
        dollars = [_IN_DOLLARS.sub(r"$\1", half, count=1) if not money(half) else half for half in halves]
        found = {one.move: one for half in dollars if (one := _standing(half))}
        allowed, limit = found.get("allow"), found.get("budget")
        if not (limit and limit.budget and limit.budget.period and limit.budget.usd is not None):
            continue
        if "revoke" in found:
            return Reading("budget", budget=limit.budget, asks=True)
        if allowed and allowed.allowance and allowed.allowance.effect == "spends" and allowed.allowance.below_usd is not None:
            return Reading("budget", budget=limit.budget, allowance=allowed.allowance)
    return None


_PARTS = lazy(
    r"[,;.]\s+(?:but |and |just |only |но |а |и |только )?|\s+(?:but|но|а)\s+|\s*แต่\s*|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])"
)
_IN_DOLLARS = lazy(r"(?<![\d.,$])(\d+(?:[.,]\d+)?)(?![\d%])")


def _bounded_budget(said: str) -> Reading | None:
    """The limit in "don't spend more than $5 a day without asking me": with a sum for a time it is a budget, and no wish to be asked of
    everything. It allows nothing."""
    only_money = not words.PUBLISHING.search(said) and not words.DELETING.search(said)
    if not only_money or not words.NOT_WITHOUT.search(said) or not words.BUDGET.search(said):
        return None
    if not any(one.period for one in sums(said)):
        return None
    limit = _budget(said)
    return Reading("budget", budget=limit) if limit else None


def _limit_and_asked(said: str) -> BudgetWish | None:
    """The limit in "at most $3 a day, and always ask before you pay": two wishes, and neither undoes the other."""
    if words.PUBLISHING.search(said) or words.DELETING.search(said) or words.NOT_WITHOUT.search(said):
        return None
    limit = _budget(said)
    return limit if limit is not None and limit.usd is not None and limit.period else None


def _asked_above(said: str) -> bool:
    """ "If anything costs more than a dollar, ask me first": a wish to be asked, which permits nothing below that sum."""
    return words.ASK_ABOVE.search(said) is not None and not words.NEVER_ASK.search(said) and not words.TALE.search(said)


def _bounded(said: str) -> bool:
    """A sum for a time, beyond which to ask ("up to $5 a day, above that ask me"): a budget, which allows nothing."""
    beyond = words.ASKED_BEYOND.search(said)
    return beyond is not None and any(one.period in _LASTING for one in sums(said[: beyond.start()]))


def _limit_not_asked(said: str, *, short: bool) -> BudgetWish | None:
    """ "No need to ask up to $5 a day": a sum for a time bounds what is spent in it, and permits no single piece of work."""
    if not words.NEVER_ASK.search(said) or words.TALE.search(said) or words.PUBLISHING.search(said):
        return None
    timed = [one for one in sums(said) if one.period in _LASTING]
    near = short or (_bounded(said) and len(said.split()) <= words.MOST_BUDGET_WORDS)
    return _limits(timed, said) if timed and near else None


def money(said: str) -> Decimal | None:
    """An amount in US dollars named in a text; None when there is none."""
    return next((one.amount for one in sums(said) if one.currency == "USD"), None)


def _budget(said: str) -> BudgetWish | None:
    """What a message says or asks about limits on money; None when it is about something else."""
    if words.TALE.search(said) or len(said.split()) > words.MOST_BUDGET_WORDS:
        return None
    named = words.BUDGET.search(said)
    if words.NEVER_ASK.search(said) and not named:  # a permission, which has words of its own
        return None
    if not named and not words.BOUND.search(said) and not words.BUDGET_LEFT.match(said):
        return None
    found = sums(said)
    if not found:
        return _budget_without_sum(said, lifts=bool(named))
    if not named:  # "max $5 a day": a sum for a time, which is a limit where both are named
        sets = bool(words.SETS_BOUND.search(said))
        found = [one for one in found if one.period in _LASTING and (one.currency or sets)]
    return _limits(found, said) if found else None


def _budget_without_sum(said: str, *, lifts: bool) -> BudgetWish | None:
    if lifts and words.NO_BUDGET.search(said):
        return BudgetWish(_period(said), lift=True)
    if words.BUDGET_BARE.fullmatch(said):
        return BudgetWish(other=True)
    return BudgetWish() if words.BUDGET_LEFT.match(said) else None


def _limits(found: Sequence[Sum], said: str) -> BudgetWish:
    """The limits that some sums are; none where they are not in dollars: what they are in dollars is for the person to say."""
    if any(one.currency != "USD" for one in found):
        return BudgetWish(other=True)
    wished: dict[Period, Decimal] = {one.period: one.amount for one in reversed(found) if one.period}  # type: ignore[misc]
    if not wished:
        return BudgetWish(_period(said), found[0].amount)
    (first, usd), *more = reversed(wished.items())
    return BudgetWish(first, usd, also=tuple(more))


def _period(said: str) -> Period | None:
    return next((period for period, pattern in words.PERIODS.items() if pattern.search(said)), None)  # type: ignore[return-value]


def _selection(said: str) -> Selection | None:
    """ "only the first three", "all but the last", "just the video", "don't post it"."""
    keep, drop = words.ONLY.search(said), words.EXCEPT.search(said)
    if not keep and not drop:
        first = re.match(r"(?:do |make |keep |take )?(?:the )?(?:first|last)\b|(?:перв|последн)\w+|\S*(?:อันแรก|อันสุดท้าย)", said)
        places = _places(said) if first and not words.LESS.search(said) else []
        return Selection(True, places) if places and len(said.split()) <= 4 else None
    keeping = keep is not None and (drop is None or keep.start() < drop.start())
    found = keep if keeping else drop
    assert found is not None
    behind = said[found.end() :]
    if found[0] == "not" and _without_fillers(said[: found.start()].replace(",", " ").strip()).strip():
        return None  # "until eleven, not ten"
    places = _places(behind) or _places(said)
    if not keeping and places and not _places(behind) and _without_fillers(behind).strip() and not words.POINTS.fullmatch(behind.strip()):
        return None  # "the second one without music"
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


def _left_out(said: str) -> Selection | None:
    """ "without the dogs", "remove the second one": one of several, by what it is about or by its place; whether there is such a one
    among them the plan has to tell ("without music" is no such part)."""
    found = words.LESS.search(said)
    if found is None:
        return None
    rest = f"{said[: found.start()]} {said[found.end() :]}"
    if places := _places(rest):
        others = words.PLACED.sub(" ", rest)
        return None if _without_fillers(others).strip() else Selection(False, places)
    named = _without_fillers(words.ANY_ONE.sub(" ", rest)).strip(" ,")
    return Selection(False, words=named) if named else None


def _places(said: str) -> list[int]:
    """Places named in words or digits: "first three" [1, 2, 3], "last two" [-2, -1], "1 and 3" [1, 3], "2-4" [2, 3, 4], "two" [1, 2]."""
    if re.search(r"(?:\$|%|\b\d+\s*(?:s|sec\w*|min\w*|сек\w*|мин\w*|вин|usd|dollars?|px|x|k)\b|\d\s*วิ|นาที|ดอลลาร์)", said):
        return []
    count = _count(said)
    if words.FIRST.search(said):
        return list(range(1, (count or 1) + 1))
    if words.LAST.search(said):
        return list(range(-(count or 1), 0))
    thai = [int(place) if place.isdigit() else words.NUMBERS[place] for place in words.THAI_PLACE.findall(said)]
    ordinals = [value for word, value in words.ORDINALS.items() if compiled(rf"\b{word}\w{{0,4}}\b").search(said)]
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
    said = words.THE_ONE.sub(lambda found: found[0][: -len("one")], said)
    found = [value for word, value in words.NUMBERS.items() if _has(word, said)]
    return max(found) if found else None


def _has(word: str, said: str) -> bool:
    return word in said if "\u0e00" <= word[0] <= "\u0e7f" else bool(compiled(rf"\b{word}\b").search(said))
