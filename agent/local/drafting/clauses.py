"""A message into clauses, each asking for one thing.

Sentence ends, "then" and ";" always separate. A comma or "and" separates only when what follows asks for something of its own:
"cut it and make it square" is two clauses, "salt and pepper" and "a script, 30 seconds long" are one.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.catalogue.scoring import NEARLY_VERBATIM
from agent.local.drafting.filling import fill
from agent.local.drafting.joining import MADE_SO, SEPARATOR, joined, rules_out, said_again, says_how, stands_alone, with_manner
from agent.local.drafting.manner import in_field_words, only_says_how
from agent.local.drafting.said import Clause, begins_with_verb, content, handed_over, is_statement
from agent.local.drafting.timed import made_in_time
from agent.local.lexicon import lexicon
from agent.local.publishing.posting import made_first
from agent.local.slots import entities
from agent.local.slots.quoted import QUOTE
from agent.local.wordings.repairs import mended
from agent.local.words import thai_words, tokens
from agent.patterns import compiled, lazy

_THAI = lazy(r"[\u0e00-\u0e7f]+")
_NUMBERING = lazy(r"(?:^|(?<=\s))\d{1,2}[.)]\s+(?=\D)")
_TAKES_OUT = 0.6  # "without X" means "remove X" when an ability fits that well: noise and pauses, not speed or music
_SURELY = 0.85
_LIST_GAP = 6  # letters between two languages of one list: " and ", ", "
_WHOLE = ("duration", "moment", "recurrence")  # values that may have a comma or an "and" inside
_MOST_PIECES = 40  # a wish of more parts is none: the rest of the message stays one piece, so that planning stays quick
_PLACE = (
    r"(?:(?:my|our) (?:own )?(?:web ?)?(?:page|site)"
    r"|instagram|insta|ig|tik ?tok|you ?tube|yt|facebook|fb|telegram|twitter"
    r"|(?<!\w)(?:инст[а-яё]*|тик-?ток[а-яё]*|ют[уюь]+б[а-яё]*|ютюб[а-яё]*|фейсбук[а-яё]*|телег[а-яё]*|тг|вк"
    r"|(?:мо[йюея]|наш[уе]?) (?:страниц[а-яё]+|сайт[а-яё]*))(?!\w))"
)
_PLACES = lazy(rf"{_PLACE}(?:\s*(?:,|&|\+|,? and|,? и)\s*(?:(?:on|to|в|на)\s+)?{_PLACE}(?!\w))+", re.IGNORECASE)
"""Places one after the other, which are one value: "on tiktok and instagram"."""
_FIRST_OF = lazy(r"first(?: day)? of (?:every|each)\b", re.IGNORECASE)
"""A day of each month, and no word that leads to a wish."""
_GERUND = lazy(r"[a-z]{3,}ing(?: and [a-z]{3,}ing)?\s*$", re.IGNORECASE)
_POLITE_NOT = lazy(r"\b(?:why don't you|can't you|couldn't you|won't you|would you not|don't you)\b", re.IGNORECASE)


def split(message: str, matcher: Matcher, names: Sequence[str] = (), *, sent: bool = False) -> list[Clause]:
    """The clauses of a normalised message, in order; greetings and thanks are gone. File `names` are blanked in `text`.

    sent: a film came with the message.
    """
    posted = made_first(message, sent=sent)
    message = mended(posted if sent or posted != message else made_in_time(message, bool(names)), sent=sent)
    tail = _tail(message)
    message = message[: tail.start()] if tail and tail.start() else message
    if re.match(r"1[.)]\s", message):
        message = _NUMBERING.sub(" ; ", message)
    clauses: list[Clause] = []
    for part in _cut(message):
        for piece in _wished(_piece(*part, names, matcher), clauses, matcher):
            _take(piece, clauses, matcher)
    if len(clauses) == 1 and not clauses[0].text.strip() and _is_to_be_told(clauses[0].raw, matcher):
        clauses[0] = replace(clauses[0], text=clauses[0].raw, asks=True)
    if clauses and tail and lexicon().plea.search(tail[0]):
        clauses[-1] = replace(clauses[-1], asks=True)
    return [clause for clause in clauses if _has_content(clause, matcher)]


def _take(piece: Clause, clauses: list[Clause], matcher: Matcher) -> None:
    """Put a piece behind the clauses before it: as one of its own, or as part of the last."""
    if not clauses:
        clauses.append(piece)
    elif handed_over(clauses[-1]) and (piece.asks or _makes_something(piece, matcher)):
        clauses[-1] = _made_with(handed_over(clauses[-1]), piece, matcher)
    elif piece.asks and _ruled_out_first(clauses[-1], piece, matcher):
        clauses[-1] = joined(piece, replace(clauses[-1], glue=", "))
    elif says_how(piece, clauses[-1], matcher):
        clauses[-1] = with_manner(clauses[-1], piece)
    elif again := said_again(piece, clauses[-1], matcher):
        clauses.append(again)
    elif piece.exception and not piece.text.strip():
        clauses[-1] = replace(clauses[-1], exception=piece.exception)
    elif not stands_alone(piece, clauses[-1], matcher):
        clauses[-1] = joined(clauses[-1], piece)
    elif len(clauses) > 1 and is_statement(clauses[-1]) and _is_of_the_last_but_one(piece, clauses, matcher):
        clauses[-2] = joined(clauses[-2], piece)
    else:
        clauses.append(piece)


def _is_of_the_last_but_one(piece: Clause, clauses: Sequence[Clause], matcher: Matcher) -> bool:
    """Whether a piece behind a statement is part of the wish before that: "a clip for my bakery, we have new croissants, make it fun"."""
    valued = MADE_SO.match(piece.raw) is not None or bool(matcher.entities(piece.text))
    return valued and not stands_alone(piece, clauses[-2], matcher)


def _wished(piece: Clause | None, before: Sequence[Clause], matcher: Matcher) -> Iterator[Clause]:
    """The wishes in a piece. What it rules out is taken out of something, unless it is a value of the wish `before` it ("no voice")."""
    if piece and before and _NOT_WANTED.match(piece.raw) and rules_out(piece, before[-1], matcher):
        return iter((piece,))
    return _pieces(piece, matcher)


_NOT_WANTED = lazy(
    r"(?:no|without|(?:i|we) (?:don'?t|do not) (?:want|need)|don'?t (?:add|use|put|want))\b"
    r"|без\s|не (?:надо|нуж\w+|хо\w+|добавляй)\s|ไม่(?:เอา|ใส่|มี|ต้องมี|ต้องใส่|อยากได้)",
    re.IGNORECASE,
)


def _ruled_out_first(before: Clause, piece: Clause, matcher: Matcher) -> bool:
    """ "no music please. make a video about rain": what stood first is a value of the wish after it."""
    return _NOT_WANTED.match(before.raw) is not None and rules_out(before, piece, matcher)


def _makes_something(piece: Clause, matcher: Matcher) -> bool:
    """Whether a piece, though it orders nothing, surely names what is to be made, and of what: "45 sec landscape about our new wall"."""
    found = matcher.best(piece.text)
    return found is not None and found.score >= _SURELY and found.ability.operation is None and bool(found.ability.tool.output_kinds())


def _made_with(given: str, piece: Clause, matcher: Matcher) -> Clause:
    """A wish together with what it is to be made with; what that is tells which wish it is, unless the wish says so itself."""
    found = matcher.best(piece.text)
    texts = [spec.name for spec in found.ability.slots.values() if spec.kind == "text"] if found else []
    whole = found is not None and any(name in fill(found.ability, piece).values for name in texts)
    return replace(piece, text=piece.text if whole else f"{given}: {piece.text}", raw=f"{given}: {piece.raw}", asks=True)


def _is_to_be_told(raw: str, matcher: Matcher) -> bool:
    """Whether a message that only rules something out is a wish: an ability has an example like it ("don't post it after all")."""
    found = matcher.best(raw)
    negative = lexicon().negative
    return found is not None and found.score >= _TAKES_OUT and any(negative.match(phrase.text) for phrase in found.ability.phrases)


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
    closed += [match.span() for match in _PLACES.finditer(message)]
    parts, at, glue, strong = [], 0, ". ", True
    inside = _inside_thai_words(message)
    for match in SEPARATOR.finditer(message):
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
    if not wanted or content(piece.text, matcher) or matcher.entities(piece.text):
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
    while not _FIRST_OF.match(text) and (match := words.request.match(text)) and match[0]:
        asks = asks or bool(words.plea.search(match[0]))
        text = text[match.end() :]
    tail = _tail(text)
    asks = asks or bool(tail and words.plea.search(tail[0]))
    text = (text[: tail.start()] if tail else text).strip(" ,.!?")
    if not text:
        return None
    text = in_field_words(text) if only_says_how(text) else text
    excepted = _exception(text, matcher)
    text = text[: excepted.start()].strip() if excepted else text
    kept = _without_negated(text)
    for name in names:
        kept = compiled(re.escape(name), re.IGNORECASE).sub(lambda match: " " * len(match[0]), kept)
    if not asks and not strong and _GERUND.match(text):
        return Clause(kept, text, False, strong, glue, excepted[0].strip() if excepted else "")  # one more of a list
    return Clause(kept, text, asks or begins_with_verb(text, matcher), strong, glue, excepted[0].strip() if excepted else "")


def _exception(text: str, matcher: Matcher) -> re.Match[str] | None:
    """Where the wish stops holding ("except in the first 10 seconds"), unless what is meant has examples with such a limit."""
    found = lexicon().exception.search(QUOTE.sub(lambda quote: '"' * len(quote[0]), text))
    able = matcher.best(text) if found else None
    return None if able and any(lexicon().exception.search(phrase.text) for phrase in able.ability.phrases) else found


def _without_negated(text: str) -> str:
    polite = [match.span() for match in _POLITE_NOT.finditer(text)]
    for pattern in (lexicon().untouched, lexicon().negative):
        match = pattern.search(text)
        if match and not any(start <= match.start() < end for start, end in polite):
            end = len(text) if pattern is lexicon().negative and not _ONLY_QUOTED.fullmatch(text[match.end() :]) else match.end()
            text = text[: match.start()] + " " * (end - match.start()) + text[end:]
    return text


_ONLY_QUOTED = lazy(r'\s*"[^"]*"\s*')
"""What was answered stands last, in quotes: it is no part of what is not wanted before it."""


def _has_content(clause: Clause, matcher: Matcher) -> bool:
    return (
        not clause.text.strip()
        or bool(clause.exception)
        or (clause.asks or bool(content(clause.text, matcher) or entities(clause.text) or matcher.best(clause.text)))
    )
