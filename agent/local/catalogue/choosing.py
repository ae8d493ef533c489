"""Which ability a clause means, in the light of what is at hand: the ranking of `matching`, put right by files, makers and statements."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import THRESHOLD, Match, Matcher
from agent.local.catalogue.scoring import NEARLY_VERBATIM
from agent.local.drafting import said
from agent.local.drafting.drafts import Sheet
from agent.local.drafting.filling import fill
from agent.local.drafting.joining import joined
from agent.local.drafting.said import Clause
from agent.local.drafting.wiring import only_picks, pick_span, picked_several, unnamed
from agent.local.lexicon import lexicon
from agent.local.slots import entities
from agent.local.words import STOP_WEIGHT, tokens
from agent.patterns import lazy

_STATEMENT_MARGIN = 0.08
"""A clause that asks for nothing ("it's a talk of mine") must fit that much better. Chosen on tuning.txt."""
_VERB_WITHIN = 5  # words: "can you please get rid of ..."
_NO_INPUT, _NOTHING_THERE = 0.8, 0.93
"""Weight of an ability whose input is not at hand, against others whose input is."""
_TAKES, _MAKES = 0.75, 0.9
_CLOSE = 0.95
"""Two readings are as good as each other when the worse has this share of the better one's score. On the tuning sentences no right reading
has a rival so near, but where both are right."""
_UNSURE = 0.6  # below this the sentence model is asked too
_SURELY = 0.7  # above this a wish is for that ability even when another file, or none, is at hand
_ANCHOR = lazy(lexicon().anchor, re.IGNORECASE)
_DO = lazy(r"^\W*(?:do|take|make|let's do|let me take|давай\w*|бери|возьми|сделай|เอา|ทำ)\s*", re.IGNORECASE)
_BACKDROP = lazy(r"(?<!\w)фон(?:а|у|ом)?(?!\w)|\bback(?:ground|drop)\b|พื้นหลัง", re.IGNORECASE)
_POINTING = lazy(r"\b(?:it|this|that|these|them|my|его|её|ее|это|этот|эту|мой|моё|мою)\b|นี้|มัน|ของ", re.IGNORECASE)


def choose(clause: Clause, index: Matcher, sheet: Sheet) -> tuple[Match | None, Match | None]:
    """The best ability, and another that fits as well; one whose input is at hand is preferred to one that would have to ask for a file."""
    kinds = sheet.pool.kinds()
    least = THRESHOLD if clause.asks else THRESHOLD + _STATEMENT_MARGIN
    plain = index.rank(clause.bare)
    unsure = not said.is_statement(clause) and (not plain or plain[0].score < _UNSURE)
    ranked = [match for match in (index.by_meaning(clause.bare) if unsure else plain) if not _opposite(match.ability, clause)]
    ranked = [match for match in ranked if not _elsewhere(match, clause, index, kinds)]
    made = sheet.pool.made if _POINTING.search(clause.raw) else []
    ready = {source.kind for source in (*sheet.pool.attached, *sheet.pool.recent[:1], *made)}
    ranked = [match for match in ranked if not unnamed(match.ability, clause.raw, ready)]
    worded = bool(ranked) and ranked[0].score >= NEARLY_VERBATIM
    if said.only_says_when(clause, index) and not worded:  # "twice a week" is for what can be done at times
        kinds_told = {entity.kind for entity in entities(clause.text)}
        ranked = [match for match in ranked if kinds_told & {spec.kind for spec in match.ability.slots.values()} - {"text", "count"}]
    # What is said almost word for word is meant, even when it must ask for another file than the one sent.
    named = [match for match in ranked if match.score >= NEARLY_VERBATIM]
    suited = sorted(named or ranked[:8], key=lambda match: -match.score * _at_hand(match.ability, kinds))
    if chosen := _of_the_offered(clause, index, sheet):
        return chosen, None
    if not suited or suited[0].score < least or (said.is_statement(clause) and not suited[0].worded):
        return None, None
    suited = _maker_first(_with_what_was_sent(suited, clause, sheet), clause, kinds)
    suited = _complete_first(suited, ranked, clause)
    best, rivals = suited[0], suited[1:2]
    close = [m for m in rivals if m.score >= _CLOSE * best.score and _at_hand(m.ability, kinds) == _at_hand(best.ability, kinds)]
    if not close or best.score >= NEARLY_VERBATIM:
        return best, None
    takers = [match for match in (best, close[0]) if takes_a_file(match.ability, kinds)]
    return (takers[0], None) if len(takers) == 1 else (best, close[0])


def _with_what_was_sent(suited: list[Match], clause: Clause, sheet: Sheet) -> list[Match]:
    """The ranking, an ability that takes the file that was sent before one that would have to ask what it is to be about."""
    sent, best = {source.kind for source in sheet.pool.attached}, suited[0]
    texts = [spec.name for spec in best.ability.slots.values() if spec.kind == "text"]
    if not sent or best.score >= NEARLY_VERBATIM or not texts or takes_a_file(best.ability, sent):
        return suited
    filled = fill(best.ability, clause)
    if any(name in filled.values and name not in filled.loose for name in texts):
        return suited
    first = next(iter(tokens(clause.text)), None)
    writes = first is not None and "write" in first.concepts  # "write a title for it" makes no film of it
    takers = [match for match in suited if takes_a_file(match.ability, sent) and match.score >= _TAKES * best.score]
    takers = [match for match in takers if not writes or {"text", "document"} & set(match.ability.tool.output_kinds().values())]
    taker = takers[0] if takers else None
    return [taker, *(match for match in suited if match is not taker)] if taker else suited


def _maker_first(suited: list[Match], clause: Clause, kinds: set[str]) -> list[Match]:
    """The ranking, what makes a thing before what would only do something with it, where there is no such thing and the words say what it
    is to be about ("2 shorts a day about yoga on Instagram")."""
    best, *rivals = suited
    if kinds or not _ANCHOR.search(clause.text) or best.score >= NEARLY_VERBATIM or _at_hand(best.ability, kinds) == 1.0:
        return suited
    for rival in (rival for rival in rivals if rival.score >= _MAKES * best.score):
        texts = [spec.name for spec in rival.ability.slots.values() if spec.kind == "text"]
        made = set(rival.ability.tool.output_kinds().values())
        if takes_a_file(best.ability, made) and fill(rival.ability, clause).values.keys() & set(texts):
            return [rival, *(match for match in suited if match is not rival)]
    return suited


def _complete_first(suited: list[Match], ranked: list[Match], clause: Clause) -> list[Match]:
    """The ranking, an operation that has all it needs before one of the same tool that would have to ask ("remove all after 1:30")."""
    best = suited[0]
    if not best.ability.operation or not fill(best.ability, clause).missing:
        return suited
    for rival in (rival for rival in ranked if rival.score >= _TAKES * best.score and rival.ability.tool is best.ability.tool):
        filled = fill(rival.ability, clause)
        if filled.values and not filled.missing and not filled.impossible:
            return [rival, *(match for match in suited if match is not rival)]
    return suited


def _elsewhere(match: Match, clause: Clause, index: Matcher, kinds: set[str]) -> bool:
    """Whether a wish that an ability without its file half fits is about something else: a file of another kind, or a thing nobody knows.

    "Take the vocals out of this song" is nothing for a tool that cleans videos, "tell a fable" nothing for one that tells about files.
    """
    if kinds == {"image"} and _at_hand(match.ability, kinds) < 1.0 and _BACKDROP.search(clause.text):
        return True  # of a picture the background is what is seen there, and no noise
    if match.score >= _SURELY or _at_hand(match.ability, kinds) == 1.0:
        return False
    words = [token for token in index.read(clause.text) if token.base > STOP_WEIGHT]
    things = {"video", "picture", "song", "sound", "subtitle"}
    strange = any(not index.knows(token) for token in words) and not any(token.concepts & things for token in words)
    return bool(kinds) or (strange and not _POINTING.search(clause.text))


def _opposite(ability: Ability, clause: Clause) -> bool:
    """The wish is that something goes ("remove the music") or gives way to another thing, and no example of the ability does that."""
    words = tokens(clause.text)
    if lexicon().question.search(clause.raw):
        return False  # "what goes out tomorrow?" takes nothing out
    told = words if detect(clause.text) == "th" else words[:_VERB_WITHIN]
    if any("replace" in token.concepts for token in told):
        return not any("replace" in token.concepts for example in ability.phrases for token in example.words)
    gone = {"remove", "off"}
    if not any(token.concepts & gone for token in told):
        return False
    return not any(token.concepts & gone for example in ability.phrases for token in example.words)


def takes_a_file(ability: Ability, kinds: set[str]) -> bool:
    """Whether a file at hand goes into it: of two readings, the one that uses what the person sent is meant."""
    return any(spec.asset.accepts(kind) for spec in ability.input_specs if spec.asset for kind in kinds)


def _at_hand(ability: Ability, kinds: set[str]) -> float:
    wanted = [spec.asset for spec in ability.input_specs if spec.asset and spec.required]
    least = _NO_INPUT if kinds else _NOTHING_THERE
    return 1.0 if all(any(asset.accepts(kind) for kind in kinds) for asset in wanted) else least


def picks_joined(found: Sequence[Clause], index: Matcher, sheet: Sheet) -> list[Clause]:
    """The clauses, which of the ideas is meant together with what it is to become ("the second one", "make it a clip of ten seconds")."""
    whole = Clause(sheet.pool.message, sheet.pool.message, asks=True)
    if _of_the_offered(whole, index, sheet):  # "I like the second" alone is a statement, "2" no wish at all
        return [whole]
    each = [Clause(text, text, asks=True) for text in picked_several(sheet.pool.message, sheet.pool.number_offered)]
    if each and all(_of_the_offered(clause, index, sheet) for clause in each):
        sheet.pool.several = True
        return each
    kept: list[Clause] = []
    for clause in found:
        before = kept[-1] if kept else None
        both = joined(before, clause) if before and pick_span(clause.raw) is None and _of_the_offered(before, index, sheet) else None
        if both and _of_the_offered(both, index, sheet):
            kept[-1] = both
        else:
            kept.append(clause)
    return kept


def _maker_of_ideas(clause: Clause, index: Matcher) -> Ability | None:
    """What makes something of an idea: the tool of the kind that is named ("turn the second into a script"), else what does it all."""
    named = {concept for token in tokens(clause.text) for concept in token.concepts}
    own = (ability for ability in index.abilities if ability.tool.domain in named)
    of_ideas = (ability for ability in own if {"topic", "angle"} <= ability.tool.input.model_fields.keys())
    return next(of_ideas, None) or next((ability for ability in index.abilities if ability.tool.composite), None)


def _of_the_offered(clause: Clause, index: Matcher, sheet: Sheet) -> Match | None:
    """What does the whole wish, when the clause says no more than which of the ideas and how ("the second one, square")."""
    maker = _maker_of_ideas(clause, index)
    place = pick_span(clause.raw)
    if maker is None or place is None or not (sheet.pool.offered if clause.raw.strip().isdigit() else sheet.pool.offered_or_told):
        return None
    rest = list(clause.raw)
    for start, end in fill(maker, clause).spans if len(clause.raw) == len(clause.text) else []:
        if end <= place[0] or place[1] <= start:
            rest[start:end] = " " * (end - start)
    return Match(maker, 1.0) if only_picks(_DO.sub("", "".join(rest))) else None
