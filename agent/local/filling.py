"""A clause's values into an ability's fields.

Where several fields could take a value ("10 seconds": a start, an end, a length), the ability's examples decide: the field whose example
sentence looks most like the clause gets it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from agent.local import batches, slots
from agent.local.abilities import Ability, Phrase, vocabulary
from agent.local.fields import Spec
from agent.local.lexicon import lexicon
from agent.local.lexicon.values import FIELD_WORDS, FOR_PLACE
from agent.local.readings import LISTED, named_beside, readings
from agent.local.said import Clause
from agent.local.slots import Found
from agent.local.slots.moment import NOW
from agent.local.times import PERIOD
from agent.local.words import LIGHT_WEIGHT, STOP_WEIGHT, Token, humanise, tokens

_ANCHOR = re.compile(lexicon().anchor, re.IGNORECASE)
_EDGE = re.compile(
    r"^(?:[\s,.:;]|\bтом?\b,?(?=\s+(?:как|почему|что|где|когда|зачем|кто))"
    r"|\b(?:about|of|for|called|named|titled|with|on|and|to|in|me|про|о|об|под названием|с названием)\b"
    r"|(?:ชื่อว่า|ชื่อ|เรื่อง|เกี่ยวกับ|สำหรับ(?:วิดีโอ|คลิป)?))+"
    r"|(?:[\s,.:;?!]|\b(?:about|around|roughly|примерно|около"
    r"|add|put|use|give it|and|with|in|to|for|of|a|an|the|please|by|at|spoken|narrated|told|as|that is|which is|but|но|all|both"
    r"|добавь|поставь|пусть будет|в виде|в форме|как|для|на|в|с|по|и|все)\b"
    r"|\b(?:in|into|as) (?:an?|the|one) (?:short |quick |little )?(?:video|short|clip|reel|film)\b"
    r"|в (?:коротк\w+ |небольш\w+ )?(?:ролик\w*|видео|клип\w*|шортс\w*)\b"
    r"|(?:เป็น|ใน)(?:คลิป|วิดีโอ)(?:สั้น(?:ๆ)?)?"
    r"|(?:แนว|ขนาด|สัดส่วน|ไหม|มั้ย|บ้าง|หรือเปล่า|ความยาว|ยาว|โทน|แบบ|ประมาณ|สัก|เอา|และ|กับ|ใน|พร้อม|ใส่))+$",
    re.IGNORECASE,
)
_MEDIA = re.compile(
    r"^(?:(?:my|the|all|any|some|our)\s+)*(?:recordings?|videos?|files?|clips?|pictures?|photos?|images?|songs?|sounds?|documents?)\s+(?=of|about|on|called|named|with)",
    re.IGNORECASE,
)
_LED_TH = re.compile(r"(?<=[\u0e00-\u0e7f])\s+(?:โทน|เสียง(?!ดัง)|ซับ|พากย์|ภาษา|สไตล์|พร้อม|ไม่เอา|ไม่ใส่)(?=[\u0e00-\u0e7f])")
"""A space and one of these words: what follows says how, and is no more of what it is about."""
_ALL = re.compile(r"\b(?:everything|anything|all|rest|after|before)\b", re.IGNORECASE)
_POINTING = re.compile(r"^(?:this|that|these|those|it|эт\w{1,2})\b|นี้$", re.IGNORECASE)
_LOOSE = ("of", "for", "on")
_MOST_READINGS = 100  # of one field in one clause: each is compared with all around it, and nobody names more
_NAMED = 0.8
_RESIDUE_SHARE = 0.4  # an optional text takes what is left of a clause only when this share of the examples has it


@dataclass
class Filled:
    """Values by field name, and the required fields that have none.

    `spans`: where the values stood. `others`: further choices for a field that takes one ("vertical and square": two versions).
    `impossible`: what was asked cannot be said with the fields. `loose`: texts that are what was left over of the words.
    """

    values: dict[str, Any] = field(default_factory=dict)
    missing: list[Spec] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    others: list[dict[str, Any]] = field(default_factory=list)
    impossible: bool = False
    loose: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class _Candidate:
    found: Found
    values: dict[str, Any]
    score: float
    many: bool = False


def fill(ability: Ability, clause: Clause, reserved: Sequence[tuple[int, int]] = ()) -> Filled:
    """Read every field's value from the clause. `reserved`: stretches that say something else and are no value."""
    specs = list(ability.slots.values())
    counted = batches.counted(ability, clause.text)
    reserved = [*reserved, *(counted[1:] and [counted[1]] if counted else [])]
    pairs = [_kept(found, specs, clause) for found in slots.find_pairs(clause.text, specs)]
    if any(len(found.values) > 1 and _contradicts(ability, found, clause) for found in pairs):
        return Filled(impossible=True)
    timed = any(entity.kind == "duration" for entity in slots.entities(clause.text))
    if timed and _takes_out(ability) and not any(len(found.values) > 1 for found in pairs):
        return Filled(missing=[spec for spec in specs if spec.required])  # "the first 7 seconds and the last 3" is no stretch from 7 to 3
    chosen, taken = _assign(_candidates(ability, clause, pairs), {spec.name: spec for spec in specs}, reserved)
    counts = next((spec for spec in specs if batches.counts(spec)), None)
    if counted and counts is not None:
        chosen.setdefault(counts.name, counted[0])
    loose = set[str]()
    when = [match.span() for match in PERIOD.finditer(clause.text)] if any(spec.name == "query" for spec in specs) else []
    name, further = _versions(specs, chosen, clause, taken)
    for spec in specs:
        if spec.kind == "text" and spec.name not in chosen and (spec.required or not _has_other_text(ability, spec)):
            text, introduced, rest = _free_text(ability, spec, clause, taken if spec.name != "query" else [*taken, *when])
            if text and not (_points(text) if introduced else _says_nothing(text, ability)):
                chosen[spec.name] = text
                loose |= {spec.name} if rest else set[str]()
    _set_zone(specs, chosen)
    missing = [spec for spec in specs if spec.required and spec.name not in chosen]
    return Filled(chosen, missing, taken, [{**chosen, name: value} for value in further], loose=loose)


def _set_zone(specs: Sequence[Spec], chosen: dict[str, Any]) -> None:
    """Times are meant in the person's zone, unless another was said."""
    timed = any(spec.kind in ("moment", "recurrence") and spec.name in chosen for spec in specs)
    zone = getattr(NOW.get().tzinfo, "key", "")
    for spec in specs:
        if spec.kind == "zone" and timed and zone:
            chosen.setdefault(spec.name, zone)


def _versions(
    specs: Sequence[Spec], chosen: dict[str, Any], clause: Clause, taken: list[tuple[int, int]]
) -> tuple[str, list[Any]]:
    """A field that takes one value, and its further values where the clause lists several ("vertical and square")."""
    for spec in specs:
        shape = any(re.fullmatch(r"\d+:\d+", str(choice)) for choice in spec.choices)
        listable = spec.kind == "language" or (spec.kind == "choice" and (spec.required or shape))
        if not listable or spec.many or spec.name not in chosen:
            continue
        found = sorted((f for f in readings(replace(spec, many=False), clause) if f.strength >= 1), key=lambda f: f.start)
        between = [clause.text[a.end : b.start] for a, b in itertools.pairwise(found)]
        listed = all(LISTED.fullmatch(text) and (spec.required or re.search(r"\w|[,&+]", text)) for text in between)
        values = list(dict.fromkeys(f.value for f in found))
        if listed and len(values) > 1:
            chosen[spec.name] = values[0]
            taken += [(f.start, f.end) for f in found if (f.start, f.end) not in taken]
            return spec.name, values[1:]
    return "", []


def _candidates(ability: Ability, clause: Clause, pairs: Sequence[Found]) -> list[_Candidate]:
    every = [_Candidate(found, found.values, 2.0 + _context(ability, next(iter(found.values), ""), found, clause)[0]) for found in pairs]
    for spec in ability.slots.values():
        for found in readings(spec, clause)[:_MOST_READINGS]:
            context, share = _context(ability, spec.name, found, clause)
            value = round(found.value / share, 3) if share > 1 else found.value
            if spec.kind == "language" and (beside := named_beside(spec, found, clause.text)):
                context, found = context + _NAMED, replace(found, start=min(found.start, beside.start))
            score = found.strength + context + (0.1 if spec.required else 0.0)
            if spec.kind == "text" and not spec.required and _has_other_text(ability, spec):
                # "... with the words “Good night”": a second text of an ability is only what is introduced like in its examples
                if (lead := _lead(ability, spec, found, clause)) < 0:
                    continue
                context, score, found = context + _NAMED, score + _NAMED, replace(found, start=lead)
            if found.strength > 0.3 or context > 0.75 or (spec.required and spec.kind != "quantity"):
                every.append(_Candidate(found, {spec.name: value}, score, spec.many))
    every = [one for one in every if not any(_hides(other, one, specs=ability.slots) for other in every)]
    return [one for one in every if not _is_anothers(one, every, ability, clause)]


def _is_anothers(one: _Candidate, every: Sequence[_Candidate], ability: Ability, clause: Clause) -> bool:
    """Of two choices that a word would do for ("calm": a tone, music) the first field has it, unless the other is named beside it."""
    names = list(ability.slots)
    if len(one.values) != 1 or ability.slots[(name := next(iter(one.values)))].kind != "choice" or _names(name, one, ability, clause):
        return False
    for other in every:
        rival = next(iter(other.values), "")
        same = (other.found.start, other.found.end) == (one.found.start, one.found.end) and len(other.values) == 1 and rival != name
        if not same or ability.slots[rival].kind != "choice":
            continue
        if names.index(rival) < names.index(name) or _names(rival, other, ability, clause):
            return True
    return False


def _names(name: str, candidate: _Candidate, ability: Ability, clause: Clause) -> bool:
    """Whether the field is called by name right beside a value: "calm music"."""
    called = FIELD_WORDS.get(ability.slots[name].label, (ability.slots[name].label,))
    near = clause.text[max(0, candidate.found.start - 12) : candidate.found.end + 12].lower()
    return any(word in near for word in called)


def _hides(other: _Candidate, one: _Candidate, specs: dict[str, Spec]) -> bool:
    """A longer word for a choice hides a shorter one for another: "as a story" speaks of no stories on Instagram."""
    if not other.found.start <= one.found.start < one.found.end <= other.found.end or len(other.values) != 1 or len(one.values) != 1:
        return False
    longer = other.found.end - other.found.start > one.found.end - one.found.start
    return longer and all(specs[name].kind == "choice" for name in (*other.values, *one.values) if name in specs)


def _has_other_text(ability: Ability, spec: Spec) -> bool:
    return any(other.kind == "text" and other.required for other in ability.slots.values() if other is not spec)


def _lead(ability: Ability, spec: Spec, found: Found, clause: Clause) -> int:
    """Where the words that introduce a value in an example ("with the words") begin before it in the clause; -1 where they do not stand."""
    said = [token for token in tokens(clause.text) if token.end <= found.start]
    starts = []
    for phrase in (phrase for phrase in ability.phrases if spec.name in phrase.slots):
        at = phrase.at(spec.name)
        low = max((phrase.at(slot) for slot in phrase.slots if phrase.at(slot) < at), default=-1)
        lead = [token for token in phrase.words if low < token.start < at]
        if lead and len(lead) <= len(said) and all(_shared(a, [b]) for a, b in zip(lead, said[-len(lead) :], strict=True)):
            starts.append(said[-len(lead)].start)
    return min(starts, default=-1)


def _assign(
    candidates: list[_Candidate], specs: dict[str, Spec], reserved: Sequence[tuple[int, int]]
) -> tuple[dict[str, Any], list[tuple[int, int]]]:
    """Best candidates first; a stretch of text fills one field, a field takes one value (a list takes all)."""
    chosen: dict[str, Any] = {}
    taken: list[tuple[int, int]] = list(reserved)
    for candidate in sorted(candidates, key=lambda c: (-round(c.score, 6), c.found.start)):
        found = candidate.found
        free = not any(found.start < end and start < found.end for start, end in taken)
        listed = candidate.many and not isinstance(next(iter(candidate.values.values()), None), list)
        unset = listed or not any(name in chosen for name in candidate.values)
        if free and not unset and all(chosen.get(name) == value for name, value in candidate.values.items()):
            taken.append((found.start, found.end))  # said again ("wide, for YouTube"): no part of what it is about
            continue
        if not free or not unset or (not candidate.values and not found.values):
            continue
        taken += [(found.start, found.end), *found.also]
        for name, value in candidate.values.items():
            if specs[name].many:
                chosen[name] = [*chosen.get(name, []), *(value if isinstance(value, list) else [value])]
            else:
                chosen[name] = value
    return chosen, taken


def _context(ability: Ability, name: str, found: Found, clause: Clause) -> tuple[float, int]:
    """How much the clause around a value looks like an example with the field's slot in it (0..1.5), and what the value is shared by there.

    With several values ("the first 5 and the last 5 seconds") only the words up to the neighbouring values count, and the opening verb.
    """
    others = [entity for entity in slots.entities(clause.text) if entity.end <= found.start or entity.start >= found.end]
    low = max((entity.end for entity in others if entity.end <= found.start), default=0)
    high = min((entity.start for entity in others if entity.start >= found.end), default=len(clause.text))
    words = [token for token in tokens(clause.text) if not found.start <= token.start < found.end]
    around = [token for index, token in enumerate(words) if low <= token.start < high or index == 0]
    before = next((token for token in reversed(around) if token.end <= found.start), None)
    after = next((token for token in around if token.start >= found.end), None)
    like = [(_likeness(phrase, name, around, before, after), phrase) for phrase in ability.phrases if name in phrase.slots]
    likest, phrase = max(like, key=lambda pair: pair[0], default=(0.0, None))
    likest += _NAMED if name in ability.slots and _named(ability, name, around) else 0.0
    return likest, phrase.shares.get(name, 1) if phrase else 1


def _named(ability: Ability, name: str, around: Sequence[Token]) -> bool:
    """Whether a word of the field's name that no other field has stands beside the value ("200 ms padding" for `pad_s`)."""
    labels = {spec.name: {token.stem for token in tokens(spec.label)} for spec in ability.slots.values()}
    own = labels[name] - {stem for other, stems in labels.items() if other != name for stem in stems}
    general = lexicon().general  # "drop" of `drop_last_s` is what one does, not what the field is
    return any(token.stem in own and token.base > LIGHT_WEIGHT and not token.concepts & general for token in around)


def likeness(phrase: Phrase, said: str) -> float:
    """How much an example looks like what was said (0..1)."""
    return _likeness(phrase, phrase.slots[0] if phrase.slots else "", tokens(said), None, None)


def _likeness(phrase: Phrase, name: str, around: Sequence[Token], before: Token | None, after: Token | None) -> float:
    hit_clause = sum(_weight(token) * _shared(token, phrase.words) for token in around)
    hit_phrase = sum(_weight(token) * _shared(token, around) for token in phrase.words)
    all_clause, all_phrase = sum(map(_weight, around)), sum(map(_weight, phrase.words))
    if not hit_clause or not hit_phrase:
        return 0.0
    precision, recall = hit_clause / all_clause, hit_phrase / all_phrase
    at = phrase.at(name)
    left = next((token for token in reversed(phrase.words) if token.end <= at), None)
    right = next((token for token in phrase.words if token.start > at), None)
    beside = 0.25 * (bool(before and left) and _shared(before, [left]) > 0) + 0.25 * (bool(after and right) and _shared(after, [right]) > 0)  # type: ignore[arg-type]
    return 2 * precision * recall / (precision + recall) + beside


def _weight(token: Token) -> float:
    """Here small words tell: "to the first", "off the last"."""
    return (
        0.3
        if token.text in ("the", "it", "a", "this", "that", "please", "my")
        else 0.5
        if token.base <= STOP_WEIGHT
        else 0.8
        if token.base <= LIGHT_WEIGHT
        else 1.0
    )


def _shared(token: Token, others: Sequence[Token]) -> float:
    return max((1.0 if other.stem == token.stem else 0.8 if other.concepts & token.concepts else 0.0 for other in others), default=0.0)


def _kept(found: Found, specs: Sequence[Spec], clause: Clause) -> Found:
    """ "remove everything after 1:30" keeps what is before: an open stretch that is to go is turned into the one that stays."""
    # Thai says last what is to be done: "ตัดก่อนวินาทีที่ 12 ทิ้ง".
    around = [token for token in tokens(clause.text) if token.start < found.end or token.text[0] >= "\u0e00"]
    goes = any("remove" in token.concepts or ("cut" in token.concepts and _ALL.search(clause.text)) for token in around)
    if len(found.values) != 1 or not goes:
        return found
    ((name, value),) = found.values.items()
    other = [spec.name for spec in specs if spec.kind == "duration" and _edge(spec.name) and _edge(spec.name) != _edge(name)]
    return replace(found, values={other[0]: value}) if other else found


def _edge(name: str) -> str:
    return (
        "start"
        if re.match(r"(?:start|from|begin|in)(?:_|$)", name)
        else "end"
        if re.match(r"(?:end|to|until|stop|out)(?:_|$)", name)
        else ""
    )


def _contradicts(ability: Ability, found: Found, clause: Clause) -> bool:
    """A stretch is to be removed, and no example of the ability removes one: keeping it would be the opposite of what was asked."""
    around = [token for token in tokens(clause.text) if not found.start <= token.start < found.end]
    if not any("remove" in token.concepts for token in around):
        return _takes_out(ability)  # "just the bit between 2:05 and 2:40" is to stay
    both = [phrase for phrase in ability.phrases if set(found.values) <= set(phrase.slots)]
    return bool(both) and not any("remove" in token.concepts for phrase in both for token in phrase.words)


def _takes_out(ability: Ability) -> bool:
    """Whether all that it does with a stretch, by its examples, is to take it out."""
    both = [phrase for phrase in ability.phrases if len(phrase.slots) > 1 and {"start", "end"} <= {_edge(slot) for slot in phrase.slots}]
    return bool(both) and all(any("remove" in token.concepts for token in phrase.words) for phrase in both)


def _free_text(ability: Ability, spec: Spec, clause: Clause, taken: list[tuple[int, int]]) -> tuple[str, bool, bool]:
    """The person's own words for a text field: after the word its example has before the slot, after "about", or what is left over.

    Also whether a small word introduced them ("about music"), so that they are the person's own even when the ability knows them; a
    pronoun next to it says that they are not ("обо мне помнишь"). And whether they are what is left over.
    """
    if re.search(r"(?:^|_)(?:to|email|mail|recipient|address|url|link)(?:_|$)", spec.name):
        return "", False, False
    phrases = [phrase for phrase in ability.phrases if spec.name in phrase.slots]
    if spec.many or (not spec.required and not phrases):
        return "", False, False  # a list of words, or a text that nobody says in passing
    captured, introduced = _after_example(phrases, spec, clause, taken)
    if not captured:
        captured, introduced = _after_preposition(clause, taken, spec), True
    if captured:
        return captured, introduced and next((token.base > STOP_WEIGHT for token in tokens(captured)), False), False
    if spec.required or len(phrases) >= _RESIDUE_SHARE * max(1, sum(phrase.text.isascii() for phrase in ability.phrases)):
        return _left_over(ability, clause, taken), False, True
    return "", False, False


def _points(text: str) -> bool:
    """Only function words and words for any file: "it", "this video"; or one thing that is pointed at: "this script"."""
    words = tokens(text)
    return all(token.base <= LIGHT_WEIGHT for token in words) or (len(words) == 2 and _POINTING.search(text) is not None)


def _says_nothing(text: str, ability: Ability) -> bool:
    """Only function words, or words the ability is asked for with ("it aloud"): not what the person wants written or found."""
    asked = {token.stem for phrase in ability.phrases for token in phrase.words}
    explained = _explains(ability)
    if ability.slots and all(token.base <= STOP_WEIGHT or not explained(token) or token.stem not in asked for token in tokens(text)):
        return _points(text)
    return all(token.base <= STOP_WEIGHT or explained(token) for token in tokens(text))


def _explains(ability: Ability) -> Callable[[Token], bool]:
    """Tells whether a word is one the ability is asked for with."""
    known = [token for token, strength in vocabulary(ability) if strength >= 1.0]
    known += [token for word in _one_word_names(ability) for token in tokens(word)]
    stems, concepts = {token.stem for token in known}, {concept for token in known for concept in token.concepts}
    return lambda token: token.stem in stems or bool(token.concepts & concepts)


def _one_word_names(ability: Ability) -> list[str]:
    """What the ability and its values are called in one word: "mountain landscape" explains no mountain."""
    words = [word for spec in ability.slots.values() for said in spec.say.values() for word in said]
    return [humanise(ability.name), ability.tool.domain, *(word for word in words if len(tokens(word)) == 1)]


def _after_example(phrases: Sequence[Phrase], spec: Spec, clause: Clause, taken: list[tuple[int, int]]) -> tuple[str, bool]:
    """What follows the word that stands before the slot in an example, and whether that word is one that introduces."""
    words = tokens(clause.text)
    best: tuple[float, str, bool] = (0.0, "", False)
    for phrase in phrases:
        at = phrase.at(spec.name)
        gap = phrase.text[:at].rstrip()
        left = next((token for token in reversed(phrase.words) if token.end == len(gap)), None)
        right = next((token for token in phrase.words if token.start > at), None)
        start = next((token for token in words if left and token.text == left.text and not _inside(token.start, taken)), None)
        about = start is not None and any(0 <= low - start.end <= 1 for low, _ in taken)  # "about a minute"
        if left is None or start is None or about or (left.base > LIGHT_WEIGHT and left.text in ("clip", "file")):
            continue
        ends = (token for token in words if right and token.text == right.text and token.start > start.end)
        end = next((t.start for t in ends if t.base > STOP_WEIGHT or any(0 <= low - t.end <= 1 for low, _ in taken)), len(clause.text))
        tail = _tail(phrase, at, words, start.end)
        text = _clean(clause.text, start.end, end if tail is None else min(end, tail), taken)
        score = _likeness(phrase, spec.name, words, None, None) + (1.0 if tail is not None else 0.0)
        if text and score > best[0]:
            best = (score, text, left.base <= STOP_WEIGHT and _ANCHOR.match(f"{left.text} ") is not None)
    return best[1:]


def _tail(phrase: Phrase, at: int, words: Sequence[Token], after: int) -> int | None:
    """Where the example's own ending ("... with my own music") stands in the clause, word for word; None where it does not."""
    ending = [token.text for token in phrase.words if token.start > at]
    if len(ending) < 2 or phrase.at(phrase.slots[-1]) > at:
        return None
    said = [token for token in words if token.start > after]
    found = (n for n in range(len(said) - len(ending) + 1) if [token.text for token in said[n : n + len(ending)]] == ending)
    return next((said[n].start for n in found), None)


def _after_preposition(clause: Clause, taken: list[tuple[int, int]], spec: Spec) -> str:
    """What follows a word that introduces words of the person's own; "about" before "for": "a video for kids about dinosaurs"."""
    found = sorted(_ANCHOR.finditer(clause.text), key=lambda match: match[0].strip().lower() in _LOOSE)
    for match in found:
        if any(0 <= low - match.end() <= 1 for low, _ in taken):
            continue  # "about a minute" introduces no words of the person's own
        if not _inside(match.start(), taken) and (text := _clean(clause.text, match.end(), len(clause.text), taken)):
            if match[0].strip().lower() in ("of", "for", "on", "о", "об") and not spec.required and spec.default not in ("", None):
                continue
            return text
    return ""


def _left_over(ability: Ability, clause: Clause, taken: list[tuple[int, int]]) -> str:
    explained = _explains(ability)
    rest = [
        token for token in tokens(clause.text) if token.base > LIGHT_WEIGHT and not explained(token) and not _inside(token.start, taken)
    ]
    if len(rest) == 1 and rest[0].text in lexicon().verbs and not clause.text[: rest[0].start].strip():
        return ""  # "add subtitles" is no wish for anything called "add"
    if all(token.text in lexicon().numbers or token.text.isdigit() for token in rest):
        return ""
    asks = re.search(r"(?:\b(?:why|how|почему|зачем|как)\s+|ทำไม)$", clause.text[: rest[0].start], re.IGNORECASE) if rest else None
    return _clean(clause.text, asks.start() if asks else rest[0].start, rest[-1].end, taken) if rest else ""


def _clean(text: str, start: int, end: int, taken: list[tuple[int, int]]) -> str:
    """The stretch without values that were read from its ends, and without connecting words at its edges."""
    for low, high in sorted(taken):
        if start <= low < end:
            if not text[start:low].strip(" ,"):
                start = high
            else:
                end = low
                break
    led = _LED_TH.search(text, start)
    end = min(end, led.start()) if led else end
    plain = _EDGE.sub("", _MEDIA.sub("", _EDGE.sub("", text[start : max(start, end)]))).strip()
    return FOR_PLACE.sub("", plain) or plain


def _inside(at: int, taken: list[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in taken)
