"""From clauses to draft steps: each clause of a message in turn, with which ability it means, its values, and where they go."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from agent.contract import Request
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.choosing import choose, picks_joined
from agent.local.catalogue.matching import Matcher
from agent.local.catalogue.scoring import NEARLY_VERBATIM
from agent.local.clips.sent import is_of_what_was_sent
from agent.local.clips.unmet import clip_at_hand
from agent.local.drafting import batches, clauses, said, series
from agent.local.drafting.clause_values import also_asked, ask_either, put_behind_the_film, unused, values_asked
from agent.local.drafting.drafts import Draft, Sheet, fault
from agent.local.drafting.expanding import expanded
from agent.local.drafting.filling import Filled
from agent.local.drafting.how_often import ask_times, follow, note_batch
from agent.local.drafting.placing import lay_down
from agent.local.drafting.said import Clause
from agent.local.drafting.series import Series, spread
from agent.local.drafting.taken_out import doable, without_ending
from agent.local.drafting.wiring import Pool, without_pick
from agent.local.follow_ups.target import renamed


def lay_out(text: str, request: Request, index: Matcher, language: str) -> Sheet:
    """Drafts for every clause of a normalised message; once for each attached file when several of a kind would do."""
    again = series.told(text)
    named = batches.listed(again.text)
    sheet = _lay_out_once(named.text, request, index, language, again, topics=named.items)
    if sheet.batches:
        sheet.drafts = expanded(sheet.drafts, sheet.batches, language)
        return sheet
    text = named.text
    used = {ref for draft in sheet.drafts for refs in draft.refs.values() for ref in ([refs] if isinstance(refs, str) else refs)}
    spare = sheet.pool.spare(used)
    for number, source in enumerate(spare, 2):
        alike = {other.ref for other in sheet.pool.attached if other.kind == source.kind}  # a logo goes on each of two clips
        others = (used & alike) | {other.ref for other in spare if other is not source}
        further = _lay_out_once(text, request, index, language, again, leave_out=others)
        names: dict[str, str] = {}
        for draft in further.drafts:
            refs = {name: renamed(ref, names) for name, ref in draft.refs.items()}
            if source.ref in refs.values() or refs != draft.refs:
                names[draft.id] = f"{draft.id}-file{number}"
                sheet.drafts.append(Draft(names[draft.id], draft.tool, draft.parts, refs))
    return sheet


def _lay_out_once(
    text: str,
    request: Request,
    index: Matcher,
    language: str,
    again: Series,
    *,
    leave_out: Collection[str] = (),
    topics: tuple[str, ...] = (),
) -> Sheet:
    sheet = Sheet(Pool(request, text, leave_out), language, topics=topics)
    often: list[tuple[Ability, Filled, Clause]] = []
    told = ""
    names = [asset.filename for asset in (*request.attachments, *request.recent) if len(asset.filename) >= 4]
    sent = any(asset.actual_kind == "video" for asset in request.attachments)
    wishes = picks_joined(clauses.split(text, index, names, sent=sent), index, sheet)
    of_a_clip = clip_at_hand(request, index)
    for number, clause in enumerate(wishes):
        clause = doable(clause, of_a_clip, index, sheet)
        if not clause.text.strip():
            sheet.ruled_out = True
            continue
        if sheet.pool.choice(clause.raw):
            clause = replace(clause, text=without_pick(clause.text))
        tells = said.is_told(clause, wishes[number + 1 :]) and not _surely_makes(clause, index)
        if tells or (said.tells_of_oneself(clause) and len(wishes) > 1):
            told = clause.raw
            continue
        match, rival = choose(clause, index, sheet)
        told = clause.raw if match is None and said.is_statement(clause) else told
        if said.is_vague(clause, index) and not (match and match.score >= NEARLY_VERBATIM):
            sheet.vague.append(clause.raw)
            continue
        clause = without_ending(clause, match, sheet)
        batch, filled = values_asked(match, clause, told, sheet)
        if match is None or filled.impossible:
            sheet.unknown += [clause.raw] if said.says_something(clause, index) else []
            continue
        if is_of_what_was_sent(clause, match.ability, filled, sheet):
            sheet.unknown.append(clause.raw)
            continue
        sheet.surest = min(sheet.surest, match.score)
        ask_either(sheet, match, rival, filled, clause)
        also = also_asked(clause, match, filled, index, sheet)
        sheet.unknown += unused(clause, [match.ability, *(ability for ability, _ in also)], [filled, *(values for _, values in also)])
        for ability, values in sorted([(match.ability, filled), *also], key=lambda pair: min(pair[1].spans, default=(0, 0))):
            lay_down(sheet, ability, values, clause, index)
        put_behind_the_film(sheet, clause)
        note_batch(sheet, match.ability, filled, clause, batch)
        often.append((match.ability, filled, clause))
    for maker, filled, clause in often:
        follow(sheet, maker, filled, clause, index)
    spread(sheet, again)
    faults = (fault(part.ability, part.values, language, part.said) for draft in sheet.drafts for part in draft.parts)
    sheet.question = sheet.question or ask_times(sheet) or next((found for found in faults if found), None)
    return sheet


_SURELY = 0.85


def _surely_makes(clause: Clause, index: Matcher) -> bool:
    """Whether a clause, though it orders nothing, surely names what is to be made: "a short about oat milk, then a thumbnail for it"."""
    found = index.best(clause.text) if not said.is_statement(clause) else None
    return found is not None and found.score >= _SURELY and found.ability.operation is None and found.ability.takes_words
