"""What is taken out of a clause before it is read, and noted: what no tool does of it ("subtitles and the logo in the corner"), and how it
is to end ("end with my logo").
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.local.catalogue.matching import Match, Matcher
from agent.local.catalogue.scoring import NEARLY_VERBATIM
from agent.local.clips.unmet import unmet
from agent.local.drafting import said
from agent.local.drafting.clause_values import ALSO
from agent.local.drafting.drafts import Sheet
from agent.local.drafting.said import Clause
from agent.local.slots.quoted import QUOTE
from agent.patterns import lazy


def doable(clause: Clause, of_a_clip: bool, index: Matcher, sheet: Sheet) -> Clause:
    """The clause without what cannot be done of it, which is noted."""
    sheet.unknown += [clause.exception] if clause.exception else []
    return _met(clause, index, sheet) if of_a_clip and not _makes_anew(sheet) and unmet(clause.raw) else clause


_AND = lazy(r"\s*,\s*(?:and |и )?|\s+(?:and|и|plus|plus also|а также)\s+|\s*(?:และ|กับ|แล้วก็)\s*", re.IGNORECASE)


def _met(clause: Clause, index: Matcher, sheet: Sheet) -> Clause:
    """What a wish has besides that which no tool does ("subtitles and the logo in the corner"), which is noted; empty where it has no
    more."""
    pieces = [(piece, unmet(piece)) for piece in _AND.split(clause.raw) if piece.strip()]
    kept = [piece for piece, name in pieces if not name and (found := index.best(piece)) and found.score >= NEARLY_VERBATIM - ALSO]
    sheet.unmet += [name for _, name in pieces if name] or [unmet(clause.raw)]
    sheet.unknown.append(", ".join(piece for piece, _ in pieces if piece not in kept) if kept else clause.raw)
    return replace(clause, text=" ".join(kept), raw=" ".join(kept))


def _makes_anew(sheet: Sheet) -> bool:
    """Whether what is laid down so far makes something out of words, which may well have subtitles."""
    return any(part.ability.takes_words for draft in sheet.drafts for part in draft.parts)


def without_ending(clause: Clause, match: Match | None, sheet: Sheet) -> Clause:
    """The clause without how it is to end, which is noted as what cannot be done where the tool has no field for it.

    What it ends with is neither what it is about nor a picture of it: "end with my logo", of a logo that was sent.
    """
    found = said.ENDING.search(clause.raw) if match and not match.ability.operation and match.ability.takes_words else None
    if found is None or match is None:
        return clause
    if QUOTE.search(found[0]) and any(re.search(r"end|outro|closing", spec.name) for spec in match.ability.specs):
        return clause  # those are its last words
    part = found[0].strip(" ,.;-")
    sheet.unknown.append(re.sub(r"^(?:and|but|и|а)\s+", "", part))
    if _LOGO.search(part):
        sheet.pool.attached = [source for source in sheet.pool.attached if source.kind != "image"]
    rest = clause.raw[: found.start()] + " " * len(found[0]) + clause.raw[found.end() :]
    text = clause.text.replace(found[0], " " * len(found[0]))
    return replace(clause, text=text.rstrip(), raw=rest.rstrip())


_LOGO = lazy(r"\blogo\b|лого(?!п)|โลโก้", re.IGNORECASE)
