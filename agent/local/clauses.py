"""A message into clauses, each asking for one thing.

Sentence ends, "then" and ";" always separate. A comma or "and" separates only when what follows asks for something of its own:
"cut it and make it square" is two clauses, "salt and pepper" and "a script, 30 seconds long" are one.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from agent.local import slots, times
from agent.local.abilities import Ability
from agent.local.lexicon import lexicon
from agent.local.lexicon.values import FIELD_WORDS
from agent.local.matching import NEARLY_VERBATIM, Match, Matcher
from agent.local.repairs import mended
from agent.local.slots import entities
from agent.local.slots.quoted import QUOTE
from agent.local.words import LIGHT_WEIGHT, STOP_WEIGHT, Token, thai_words, tokens

_SEPARATOR = re.compile(rf"(?P<strong>{lexicon().strong})|(?P<weak>{lexicon().weak})", re.IGNORECASE)
_THAI = re.compile(r"[\u0e00-\u0e7f]+")
_PRONOUN = re.compile(r"\b(?:it|that|this|them|these|those|его|её|ее|их|это)\b|มัน|อันนี้", re.IGNORECASE)
_NUMBERING = re.compile(r"(?:^|(?<=\s))\d{1,2}[.)]\s+(?=\D)")
_TAKES_OUT = 0.6  # "without X" means "remove X" when an ability fits that well: noise and pauses, not speed or music
_AFTER_SLOT = re.compile(r"\}\s+(?=[\u0e00-\u0e7f])")  # Thai separates by a space
_CONTINUES = 0.5  # a piece is the second half of an example ("leave half a second between sentences") when it looks that much like it
_LIST_GAP = 6  # letters between two languages of one list: " and ", ", "
_WHOLE = ("duration", "moment", "recurrence")  # values that may have a comma or an "and" inside
_FIELD_STEMS = tuple(word for words in FIELD_WORDS.values() for word in words)
_TELLING = ("moment", "recurrence")
_MOST_JOINED = 300  # characters: what goes on after that is only looked at for a verb, so that long texts do not cost their square
_MOST_PIECES = 40  # a wish of more parts is none: the rest of the message stays one piece, so that planning stays quick
_POLITE_NOT = re.compile(r"\b(?:why don't you|can't you|couldn't you|won't you|would you not|don't you)\b", re.IGNORECASE)
_RELATIVE = re.compile(
    r"\s*(?:\w{3,}(?:ющ|ящ|ащ)(?:ий|ая|ее|ие|ую)|explaining|showing|describing|который|которая|которое|которые|где"
    r"|что(?= (?:я|мы|мой|моя|моё|мои|наш\w*|у меня|у нас|мне|нам)(?!\w))|which|that (?!one\b))(?!\w)",
    re.IGNORECASE,
)
"""Goes on with what came before: "видео, которое объясняет ..."."""
_OWN = re.compile(
    r"(?:ร้าน|ช่อง|เพจ|บริษัท|แบรนด์)(?:ของ)?(?:เรา|ฉัน|ผม|หนู)|(?:เรา|ฉัน|ผม|หนู)(?:เป็น|มี|ขาย|เปิด|สอน)|เปิดร้าน|เป็นเจ้าของ"
)
"""Thai: tells who one is and what one does, though it may begin with a verb."""
_ADVERB = re.compile(r"\w{3,}ly|slow|fast|(?:по)?медленн\w+|быстро|тихо|громко|ช้า\s?ๆ|เร็ว\s?ๆ", re.IGNORECASE)
"""Says how the thing before it is to be done: "read it like a man, slowly"."""
_ONE_ABOUT = re.compile(
    r"(?:one|another(?: one)?|the (?:other|second|third)(?: one)?|a (?:second|third)(?: one)?|ещё один|другой|второй|третий|один|อีก(?:คลิป|อัน|ตัว|เรื่อง)(?:นึง|หนึ่ง)?)\s*"
    r"(?:on|about|of|про|о|об|เรื่อง|เกี่ยวกับ)\s*(?=\S)", re.IGNORECASE
)  # fmt: skip
"""One more of what the clause before it asks for, about something else: "a short on tea, one on matcha and one on pots"."""
_TOPIC = re.compile(r"(?:\b(?:on|about|of|про|о|об)\s+|เรื่อง\s*|เกี่ยวกับ\s*)", re.IGNORECASE)
_DOES_SOMETHING = re.compile(
    r"(?:do|fix|sort) (?:something|anything|that|it|this)(?: (?:about|out|with) ?(?:it|that|this)?)?"
    r"|(?:что-то|что-нибудь) (?:с этим |с ним )?(?:с?делать|сделай)|с?делать что-(?:то|нибудь)|จัดการ|ทำอะไรสักอย่าง", re.IGNORECASE
)
_STATEMENT = re.compile(
    r"^\s*(?:i|you|he|she|we|they|it|this|that|there|here|my|the|these|those"
    r"|держу|веду|продаю|преподаю|занимаюсь|работаю|у (?:меня|нас)(?! (?:есть|запланир))"
    r"|это|он|она|оно|они|тут|там|здесь|слишком|(?:way |much |a bit )?too)(?:'\w+)?\s",
    re.IGNORECASE,
)  # fmt: skip


@dataclass(frozen=True)
class Clause:
    """One wish. `text` has what is ruled out blanked; `raw` has not. `asks`: worded as an instruction or a request.

    `glue` is what stood before it; `strong` when that always separates. `exception`: what the wish is not to hold for, in their words.
    """

    text: str
    raw: str
    asks: bool
    strong: bool = False
    glue: str = ", "
    exception: str = ""


def split(message: str, matcher: Matcher, names: Sequence[str] = ()) -> list[Clause]:
    """The clauses of a normalised message, in order; greetings and thanks are gone. File `names` are blanked in `text`."""
    message = mended(message)
    tail = _tail(message)
    message = message[: tail.start()] if tail and tail.start() else message
    if re.match(r"1[.)]\s", message):
        message = _NUMBERING.sub(" ; ", message)
    pieces = [piece for part in _cut(message) for piece in _pieces(_piece(*part, names, matcher), matcher)]
    clauses: list[Clause] = []
    for piece in pieces:
        again = _said_again(piece, clauses[-1], matcher) if clauses else None
        if again is not None:
            clauses.append(again)
        elif clauses and piece.exception and not piece.text.strip():
            clauses[-1] = replace(clauses[-1], exception=piece.exception)
        elif clauses and not _stands_alone(piece, clauses[-1], matcher):
            clauses[-1] = _joined(clauses[-1], piece)
        else:
            clauses.append(piece)
    if len(clauses) == 1 and not clauses[0].text.strip() and _is_to_be_told(clauses[0].raw, matcher):
        clauses[0] = replace(clauses[0], text=clauses[0].raw, asks=True)
    if clauses and tail and lexicon().plea.search(tail[0]):
        clauses[-1] = replace(clauses[-1], asks=True)
    return [clause for clause in clauses if _has_content(clause, matcher)]


def _is_to_be_told(raw: str, matcher: Matcher) -> bool:
    """Whether a message that only rules something out is a wish: an ability has an example like it ("don't post it after all")."""
    found = matcher.best(raw)
    negative = lexicon().negative
    return found is not None and found.score >= _TAKES_OUT and any(negative.match(phrase.text) for phrase in found.ability.phrases)


def _said_again(piece: Clause, before: Clause, matcher: Matcher) -> Clause | None:
    """ "post it on TikTok tomorrow at 9 and on YouTube on Friday at noon": a piece with a time of its own is the wish before it once more.

    What it leaves out is taken from there: everything before the first value of a kind that the piece has too.
    """
    if one := _ONE_ABOUT.match(piece.raw):
        about = next(_TOPIC.finditer(before.text), None)
        if about and not _ONE_ABOUT.match(before.raw):
            told = f"{before.text[: about.start()]}{about[0]}{piece.raw[one.end() :]}"
            return replace(piece, text=told, raw=told, asks=True)
    if not _has_own_time(piece.text, before.text) or _begins_with_verb(piece.raw, matcher):
        return None
    left = matcher.best(before.text)
    if left is None:
        return None
    kinds = {spec.sort for spec in left.ability.slots.values()} & {entity.kind for entity in matcher.entities(piece.text)}
    starts = [entity.start for entity in matcher.entities(before.text) if entity.kind in kinds]
    if not kinds & set(_TELLING) or not starts:
        return None
    told = before.text[: min(starts)]
    words = tokens(told)
    while words and words[-1].base <= STOP_WEIGHT and len(words) > 1:
        told, words = told[: words[-1].start], words[:-1]
    return replace(piece, text=f"{told.strip()} {piece.text}", raw=f"{told.strip()} {piece.raw}", asks=True) if words else None


def _has_own_time(text: str, other: str) -> bool:
    """Whether both texts say a whole time: a day, or how often, with a time of day."""
    return all(spoken.clocks and (spoken.days or spoken.every) for spoken in (times.read(text), times.read(other)))


def _tail(text: str) -> re.Match[str] | None:
    """The politeness a text ends with, unless that is the end of a Thai word: "โยคะ" (yoga) ends in no particle."""
    found = lexicon().tail.search(text)
    inside = _inside_thai_words(text) if found else set[int]()
    if found and found.end() - 1 in inside:
        at = found.start()
        while at in inside:
            at += 1
        found = lexicon().tail.search(text, at) if at < len(text) else None
    return found


def _cut(message: str) -> list[tuple[str, str, bool]]:
    """Text between separators, the separator before it, and whether that is a strong one. Quotes and values are never cut."""
    closed = [match.span() for match in QUOTE.finditer(message)]
    closed += [(entity.start, entity.end) for entity in entities(message) if entity.kind in _WHOLE]
    tongues = sorted((entity for entity in entities(message) if entity.kind == "language"), key=lambda entity: entity.start)
    closed += [(a.start, b.end) for a, b in itertools.pairwise(tongues) if b.start - a.end <= _LIST_GAP]
    parts, at, glue, strong = [], 0, ". ", True
    inside = _inside_thai_words(message)
    for match in _SEPARATOR.finditer(message):
        if any(start <= match.start() < end for start, end in closed) or match.start() in inside or match.end() in inside:
            continue
        if len(parts) == _MOST_PIECES:
            break
        parts.append((message[at : match.start()], glue, strong))
        at, glue, strong = match.end(), match[0], bool(match["strong"])
    return [*parts, (message[at:], glue, strong)]


def _inside_thai_words(message: str) -> set[int]:
    """Places within a Thai word: "แต่" is no "but" in "งานแต่ง"."""
    places: set[int] = set()
    for match in _THAI.finditer(message):
        at = match.start()
        for word in thai_words(match[0]):
            places |= set(range(at + 1, at + len(word)))
            at += len(word)
    return places


def _pieces(piece: Clause | None, matcher: Matcher) -> Iterator[Clause]:
    """The piece, and one more for each "without pauses" or "no noise" in it that an ability can take out."""
    if piece is None:
        return
    wanted: list[str] = []
    whole = matcher.best(piece.raw)
    if whole and whole.score >= NEARLY_VERBATIM and piece.text.strip():  # "remove what is without speech" is one wish
        yield piece
        return
    for match in (match for pattern in lexicon().without for match in pattern.finditer(piece.raw)):
        wish = _removal(match["thing"], matcher)
        if wish:
            wanted.append(wish)
            text = piece.raw[: match.start()] + " " * len(match[0]) + piece.raw[match.end() :]
            piece = replace(piece, text=_without_negated(text), raw=text)
    if not wanted or _content(piece.text, matcher) or matcher.entities(piece.text):
        yield piece
    yield from (Clause(text, text, True, True) for text in wanted)


def _removal(thing: str, matcher: Matcher) -> str:
    """ "remove ..." in the person's words, or without those nobody knows ("the boring silent bits"); empty when nothing can take it out."""
    known = " ".join(thing[token.start : token.end] for token in tokens(thing) if matcher.knows(token))
    for wish in (f"remove {thing}", f"remove {known}"):
        found = matcher.best(wish)
        if found and found.score >= _TAKES_OUT and not thing.lower().endswith("ing") and _takes_away(found.ability):
            return wish
    return ""


def _takes_away(ability: Ability) -> bool:
    """Whether an example of the ability removes something."""
    return any("remove" in token.concepts or "cut" in token.concepts for phrase in ability.phrases for token in phrase.words)


def _piece(text: str, glue: str, strong: bool, names: Sequence[str], matcher: Matcher) -> Clause | None:
    """A stretch without its politeness and with what it rules out blanked; None when nothing is left."""
    words = lexicon()
    text, asks = text.strip(" ,"), False
    if any(pattern.fullmatch(text) for pattern in words.smalltalk.values()) and not matcher.best(text):
        return None
    while (match := words.request.match(text)) and match[0]:
        asks = asks or bool(words.plea.search(match[0]))
        text = text[match.end() :]
    tail = _tail(text)
    asks = asks or bool(tail and words.plea.search(tail[0]))
    text = (text[: tail.start()] if tail else text).strip(" ,.!?")
    if not text:
        return None
    excepted = _exception(text, matcher)
    text = text[: excepted.start()].strip() if excepted else text
    kept = _without_negated(text)
    for name in names:
        kept = re.sub(re.escape(name), lambda match: " " * len(match[0]), kept, flags=re.IGNORECASE)
    return Clause(kept, text, asks or _begins_with_verb(text, matcher), strong, glue, excepted[0].strip() if excepted else "")


def _exception(text: str, matcher: Matcher) -> re.Match[str] | None:
    """Where the wish stops holding ("except in the first 10 seconds"), unless what is meant has examples with such a limit."""
    found = lexicon().exception.search(text)
    able = matcher.best(text) if found else None
    return None if able and any(lexicon().exception.search(phrase.text) for phrase in able.ability.phrases) else found


def _begins_with_verb(text: str, matcher: Matcher) -> bool:
    first = next(iter(tokens(text)), None)
    return first is not None and first.start <= 1 and matcher.is_verb(first) and not _OWN.match(text)


def _without_negated(text: str) -> str:
    polite = [match.span() for match in _POLITE_NOT.finditer(text)]
    for pattern in (lexicon().untouched, lexicon().negative):
        match = pattern.search(text)
        if match and not any(start <= match.start() < end for start, end in polite):
            end = len(text) if pattern is lexicon().negative else match.end()
            text = text[: match.start()] + " " * (end - match.start()) + text[end:]
    return text


def _content(text: str, matcher: Matcher) -> list[Token]:
    return [token for token in matcher.read(text) if token.base > LIGHT_WEIGHT]


def is_statement(clause: Clause) -> bool:
    """Tells something and asks for nothing: "it's forty minutes long"."""
    return not clause.asks and bool(_STATEMENT.match(clause.raw))


def says_something(clause: Clause, matcher: Matcher) -> bool:
    """Whether a clause nobody understands matters: "mow my lawn", a time of day and how often do, "take this" does not."""
    told = not is_statement(clause) and any(entity.kind == "recurrence" for entity in entities(clause.text))
    return (clause.asks and bool(_content(clause.text, matcher))) or told or only_says_when(clause, matcher)


def _has_content(clause: Clause, matcher: Matcher) -> bool:
    return (
        not clause.text.strip()
        or bool(clause.exception)
        or (clause.asks or bool(_content(clause.text, matcher) or entities(clause.text) or matcher.best(clause.text)))
    )


def _stands_alone(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """Whether a piece is a clause of its own, or belongs to the one before it."""
    if _RELATIVE.match(piece.raw) or _ADVERB.fullmatch(piece.raw):
        return False
    if len(before.text) > _MOST_JOINED and not piece.strong:
        return piece.asks and _begins_with_verb(piece.raw, matcher)
    if not piece.text.strip():
        return not _rules_out(piece, before, matcher)
    if _points_back(piece, matcher) and not _is_instruction(before, matcher):
        return False
    if not before.text.strip():
        return True
    if piece.strong:
        return not _completes(piece, before, matcher)
    if _names_a_field(piece, before, matcher) or _continues(piece, before, matcher):
        return False
    if only_says_when(before, matcher):
        return False
    return _asks_for_more(piece, before, matcher)


def _completes(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """ "faster... say 1.3x": nothing but a value that the wish before it lacks."""
    values = matcher.entities(piece.text)
    left = matcher.best(before.text) if values and not only_says_when(piece, matcher) and not _beyond(piece, values, matcher) else None
    if left and not piece.asks and not _begins_with_verb(piece.raw, matcher):
        kinds = {spec.sort for spec in left.ability.slots.values()}
        own = [entity for entity in values if entity.kind in kinds]
        if own and all(any(e.start <= token.start < e.end for e in own) for token in _content(piece.text, matcher)):
            return True  # "script about bread. 30 seconds. serious."
    needed = {spec.sort for spec in left.ability.slots.values() if spec.required} if left else set[str]()
    said = {entity.kind for entity in matcher.entities(before.text)}
    return bool((needed - said) & {entity.kind for entity in values})


def _beyond(piece: Clause, values: Sequence[slots.Entity], matcher: Matcher) -> list[Token]:
    """Words of a piece that are neither values nor what fields are called ("warm colours", "a male voice")."""
    return [
        token
        for token in _content(piece.text, matcher)
        if not any(entity.start <= token.start < entity.end for entity in values) and not token.text.startswith(_FIELD_STEMS)
    ]


def _is_value(piece: Clause, ability: Ability, matcher: Matcher, before: str = "") -> bool:
    """Whether a piece is a value for the wish before it, though it may begin with what could be a verb ("warm colours")."""
    first, kinds = next(iter(tokens(piece.raw)), None), {spec.sort for spec in ability.slots.values()}
    values = (entity for entity in matcher.entities(piece.raw) if entity.kind in kinds)
    return first is not None and any(value.start <= first.start < value.end for value in values) and _only_adds(piece, ability, matcher, before)


def _names_a_thing(piece: Clause) -> bool:
    """ "... and a picture of a coffee bean": a thing to be made, and of what."""
    words = [token for token in tokens(piece.text) if token.text not in ("a", "an", "one", "another")]
    return bool(words) and bool(words[0].concepts & {"picture", "video", "song", "script"}) and _TOPIC.match(piece.text, words[0].end + 1) is not None


def _are_both_of_it(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """ "tags + a title for my video about tea": two names of things, and what both are of."""
    firsts = [token for one in (before, piece) for token in tokens(one.raw)[:1]]
    if not re.search(r"[+&/]|\b(?:and|и)\b|และ|กับ", piece.glue) or any(token.text in lexicon().verbs for token in firsts):
        return False
    return len(_content(before.text, matcher)) == 1 and not entities(before.text) and _takes_words(matcher.best(before.text))


def _takes_words(match: Match | None) -> bool:
    return match is not None and any(spec.kind == "text" for spec in match.ability.slots.values())


def _is_another_version(piece: Clause, before: Clause, ability: Ability) -> bool:
    """ "make it upright and make it square": the one value of an operation said anew is another result."""
    for spec in ability.slots.values():
        if ability.operation and spec.kind == "choice" and spec.required and not spec.many:
            old, new = ({found.value for found in slots.find(text, spec) if found.strength >= 1} for text in (before.text, piece.text))
            if old and new and not old & new and piece.asks:
                return True
    return False


def _only_adds(piece: Clause, ability: Ability, matcher: Matcher, before: str = "") -> bool:
    """Whether a piece only gives further values to the ability of the wish before it: "add Thai subtitles" of a short."""
    kinds = {spec.sort for spec in ability.slots.values() if spec.kind in ("choice", "language", "yesno")}
    kinds |= {spec.sort for spec in ability.slots.values() if spec.kind == "factor"} - {entity.kind for entity in matcher.entities(before)}
    values = [entity for entity in matcher.entities(piece.text) if entity.kind in kinds]
    named = {concept for spec in ability.slots.values() if spec.kind in ("choice", "language") for token in tokens(spec.label) for concept in token.concepts}
    first = next(iter(tokens(piece.text)), None)
    rest = [token for token in _beyond(piece, values, matcher) if not token.concepts & named and (token != first or not matcher.is_verb(token))]
    return bool(values) and not rest


def _asks_for_more(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """Whether a piece means something else than the clause before it."""
    own = matcher.best(piece.text)
    left = matcher.best(before.text)
    if left and _says_when(piece, left.ability):
        return True  # "..., one a day": no field of what came before takes it
    if own and left and own.ability is left.ability and is_statement(before):
        return False  # "it is too slow, make it 1.5x"
    if left and _are_both_of_it(piece, before, matcher):
        return False
    if left and _is_another_version(piece, before, left.ability):
        return True
    adds = _only_adds if own and left and own.ability is left.ability else _is_value
    if left and adds(piece, left.ability, matcher, before.text):
        return False
    if piece.asks and _begins_with_verb(piece.raw, matcher):
        return True
    if own is None:
        return bool(_STATEMENT.match(piece.raw)) and left is not None
    if left is None:
        return not (before.asks and not piece.asks and matcher.best(_joined(before, piece).text))
    if own.ability is left.ability:
        return False
    if own.score >= NEARLY_VERBATIM and _names_a_thing(piece):
        return True
    return not _argument_of(piece, before, matcher)


def _says_when(piece: Clause, ability: Ability) -> bool:
    """Whether a piece tells a time or a recurrence that an ability has no field for."""
    kinds = {spec.kind for spec in ability.slots.values()}
    return times.read(piece.text).twice or any(entity.kind in _TELLING and entity.kind not in kinds for entity in entities(piece.text))


def only_says_when(piece: Clause, matcher: Matcher) -> bool:
    """Whether a piece is nothing but a time or a recurrence."""
    told = [entity for entity in entities(piece.text) if entity.kind in _TELLING]
    words = [token for token in _content(piece.text, matcher) if not any(e.start <= token.start < e.end for e in told)]
    return bool(told) and not words


def _rules_out(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """ "no drums" after a wish for music: a field of the wish's ability takes it."""
    left = matcher.best(before.text)
    specs = [spec for spec in left.ability.slots.values() if spec.kind in ("choice", "yesno")] if left else []
    return any(found.strength >= 0.8 for spec in specs for found in slots.find(piece.raw, spec))


def _is_instruction(clause: Clause, matcher: Matcher) -> bool:
    return _begins_with_verb(clause.raw, matcher) and not _STATEMENT.match(clause.raw)


def _points_back(piece: Clause, matcher: Matcher) -> bool:
    """ "fix it", "can you remove them": a verb and a pronoun, whose meaning was said before."""
    if _DOES_SOMETHING.fullmatch(piece.text.strip()):
        return True
    rest = [token for token in matcher.read(piece.text) if token.base > STOP_WEIGHT]
    heavy = [token for token in rest if token.base > LIGHT_WEIGHT]
    mends = len(heavy) == 1 and bool(heavy[0].concepts & {"clean", "remove"})
    return (mends or (bool(_PRONOUN.search(piece.text)) and len(rest) <= 1)) and not entities(piece.text) and piece.asks


def _names_a_field(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """A value with the name of a field of the clause before: "remove the pauses, keep 200 ms padding"."""
    left = matcher.best(before.text)
    values = {entity.kind for entity in entities(piece.text)}
    if left is None or not values:
        return False
    specs = [spec for spec in left.ability.slots.values() if spec.kind in values]
    names = {
        token.stem for spec in specs for token in tokens(spec.label) if token.base > LIGHT_WEIGHT and not token.concepts & lexicon().general
    }
    return any(token.stem in names for token in tokens(piece.text))


def _continues(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """The second half of an example of what came before: "..., but leave half a second between sentences"."""
    left = matcher.best(before.text)
    if left is None or not (entities(piece.text) or QUOTE.search(piece.text)):
        return False
    said = _content(piece.text, matcher)
    for example in left.ability.phrases:
        cut = _SEPARATOR.search(example.text) or (QUOTE.search(piece.text) and _AFTER_SLOT.search(example.text))
        rest = [token for token in example.words if cut and token.start >= cut.end() and token.base > LIGHT_WEIGHT]
        shared = sum(any(token.stem == other.stem or token.concepts & other.concepts for other in said) for token in rest)
        if rest and shared / len(rest) >= _CONTINUES:
            return True
    return False


def is_vague(clause: Clause, matcher: Matcher) -> bool:
    """Wishes for something good and does not say what: "make this video better"."""
    vague, kinds = lexicon().vague, {"video", "picture", "song"}
    said = [token for token in matcher.read(clause.text) if token.base > LIGHT_WEIGHT or token.stem in vague]
    rest = [token for token in said if token.stem not in vague and not token.concepts & kinds]
    things = {token.start for token in matcher.read(clause.text) if token.concepts & kinds}
    values = [entity for entity in matcher.entities(clause.text) if entity.start not in things]
    wishes = any(token.stem in vague for token in said)
    return wishes and not rest and not values and not lexicon().question.search(clause.raw)


def _argument_of(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """A piece without a verb that only gives the clause before it a value it has a field for, or goes on with its text."""
    left = matcher.best(before.text)
    if left is None:
        return False
    kinds = {spec.kind for spec in left.ability.slots.values()}
    values = entities(piece.text)
    bare = [token for token in _content(piece.text, matcher) if not any(e.start <= token.start < e.end for e in values)]
    if values and not bare:
        return any(entity.kind in kinds for entity in values)
    strange = any(entity.kind in _TELLING and entity.kind not in kinds for entity in values)
    return "text" in kinds and not QUOTE.search(before.text) and not piece.asks and not strange


def _joined(before: Clause, piece: Clause) -> Clause:
    glue = re.sub(r"^(?=\w)", " ", piece.glue.strip()) + " "
    return replace(
        before,
        text=before.text + glue + piece.text,
        raw=before.raw + glue + piece.raw,
        asks=before.asks or piece.asks,
        exception=piece.exception or before.exception,
    )
