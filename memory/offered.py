"""The words a file offers for its publication: what was written while it was made.

A film made here has a script with a title, perhaps a written title, description and hashtags; an edited file has what it was made from;
an uploaded one has its name. Nothing is invented.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from memory.tables import AssetParent, AssetRow, StepNeed, StepRow

_GENERATIONS = 6  # how far back through edits a title is looked for
_METADATA, _SCRIPT = "script.metadata", "script.write"


@dataclass(frozen=True)
class Offered:
    """Words for a publication. `language` is that of the words, empty when nobody said."""

    title: str = ""
    description: str = ""
    hashtags: tuple[str, ...] = ()
    language: str = ""


def offered(session: Session, asset: AssetRow) -> Offered:
    """The best words there are for an asset, looking at what it was made from where it has none itself."""
    rows, seen = [asset], {asset.id}
    for _ in range(_GENERATIONS):
        for row in rows:
            found = _of(session, row)
            if found is not None:
                return found
        parents = select(AssetParent.parent_id).where(AssetParent.asset_id.in_([row.id for row in rows]))
        rows = list(session.scalars(select(AssetRow).where(AssetRow.id.in_(parents), AssetRow.id.not_in(seen))))
        seen |= {row.id for row in rows}
        if not rows:
            break
    return Offered(title=title_of_name(asset.filename))


def written_for(session: Session, step_id: str) -> Offered | None:
    """The words of the newest step that a publication waits for: written to go out with its file. None where it waits for none."""
    needed = select(StepNeed.needs_id).where(StepNeed.step_id == step_id)
    query = select(StepRow).where(StepRow.id.in_(needed), StepRow.tool == _METADATA).order_by(StepRow.created_at.desc())
    words = next((row.outputs for row in session.scalars(query) if row.outputs), None)
    return Offered(words["title"], words["description"], tuple(words["hashtags"]), words["language"]) if words else None


def title_of_name(filename: str) -> str:
    """A file's name as a title: `my_talk-final.mp4` is "My talk final"."""
    words = " ".join(re.sub(r"[._-]+", " ", filename.rsplit(".", 1)[0]).split())
    return words[:1].upper() + words[1:]


def companions(session: Session, asset: AssetRow) -> list[AssetRow]:
    """Assets the same step made, oldest first: a film's thumbnail and subtitles."""
    return companions_of(session, [asset])[asset.id]


def companions_of(session: Session, assets: Sequence[AssetRow]) -> dict[str, list[AssetRow]]:
    """The companions of several, by asset id."""
    steps = {asset.step_id for asset in assets if asset.step_id}
    query = select(AssetRow).where(AssetRow.step_id.in_(steps), AssetRow.deleted_at.is_(None)).order_by(AssetRow.id)
    made = list(session.scalars(query)) if steps else []
    return {asset.id: [one for one in made if one.step_id == asset.step_id and one.id != asset.id] for asset in assets}


def _of(session: Session, asset: AssetRow) -> Offered | None:
    step = session.get(StepRow, asset.step_id) if asset.step_id else None
    if step is None:
        return _told(asset.meta)
    steps = list(session.scalars(select(StepRow).where(StepRow.run_id == step.run_id, StepRow.status.in_(("done", "expanded")))))
    root = step.name.split("/", 1)[0]
    family = [other for other in steps if other.name.split("/", 1)[0] == root]
    script = next((other.outputs for other in family if other.tool == _SCRIPT and other.outputs), None)
    words = _metadata(session, asset, steps, family)
    if words:
        return Offered(words["title"], words["description"], tuple(words["hashtags"]), words["language"])
    if script and script.get("title"):
        return Offered(script["title"], language=script.get("language", ""))
    topic = next((other.args["topic"] for other in family if isinstance(other.args.get("topic"), str) and other.args["topic"]), "")
    return _told(asset.meta) or (Offered(topic[:1].upper() + topic[1:]) if topic else None)


def _told(meta: dict[str, Any]) -> Offered | None:
    title = meta.get("title")
    return Offered(title, language=str(meta.get("language") or "")) if isinstance(title, str) and title.strip() else None


def _metadata(session: Session, asset: AssetRow, steps: Sequence[StepRow], family: Sequence[StepRow]) -> dict[str, Any] | None:
    """The outputs of the step that wrote the words of this file: made beside it, or from its script, or alone in a run of one film."""
    beside = [step for step in family if step.tool == _METADATA and step.outputs]
    written = [step for step in steps if step.tool == _METADATA and step.outputs]
    roots = {step.name.split("/", 1)[0] for step in steps if step.tool != _METADATA and step.outputs and step.effect == "none"}
    alone = written if len(written) == 1 and len(roots) == 1 else []
    found = [*beside, *_made_from(session, asset, family), *alone]
    return found[-1].outputs if found else None


def _made_from(session: Session, asset: AssetRow, family: Sequence[StepRow]) -> list[StepRow]:
    """Words written later in the conversation from an asset of the family (its script, say), newest last."""
    members = set(session.scalars(select(AssetRow.id).where(AssetRow.step_id.in_([step.id for step in family]))))
    query = select(StepRow).where(StepRow.tool == _METADATA, StepRow.status == "done", StepRow.user_id == asset.user_id)
    newest = session.scalars(query.order_by(StepRow.created_at.desc()).limit(50))
    return [step for step in reversed(list(newest)) if members & set(((step.resolved or {}).get("assets") or {}).values())]
