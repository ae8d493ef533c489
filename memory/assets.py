"""Assets: bytes in the store, facts in the table, lineage between them.

`deposit` writes bytes (outside any transaction, named by their checksum: writing twice is writing once), `insert` makes the row.
Bytes whose row never came, or whose last row was deleted, are swept by the tick once they are a day old (`sweep_bytes`).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Text, cast, func, or_, select
from sqlalchemy.dialects.postgresql import JSONPATH
from sqlalchemy.orm import Session

from core import clock
from core.database import transaction
from core.errors import NotFound
from core.events import emit
from core.ids import new_id
from core.security import safe_filename
from memory import audit
from memory.tables import AssetParent, AssetRow


@dataclass(frozen=True)
class Deposit:
    """Bytes now in the store, and what they are."""

    storage_key: str
    checksum: str
    size_bytes: int
    kind: str
    mime: str
    filename: str
    meta: dict[str, Any]


def deposit(path: Path, filename: str) -> Deposit:
    """Check a file's content and put its bytes in the store.

    Raises UnsupportedMedia (content is not what JARVIS handles, or is broken), TooLarge, StorageFull.
    """
    from core.storage import storage
    from media.identify import identify

    name = safe_filename(filename)
    identity = identify(path, name)
    meta = describe(path, name) if identity.kind in ("image", "video", "audio") else {}
    checksum = checksum_of(path)
    key = f"assets/{checksum[:2]}/{checksum}.{identity.extension}"
    store = storage()
    store.put(key, path)  # also when it is there: a fresh date keeps the sweep away until the row is written
    return Deposit(key, checksum, path.stat().st_size, identity.kind, identity.mime, name, meta)


def describe(path: Path, filename: str) -> dict[str, Any]:
    """What a probe of the content says, as JSON (duration_s, width_px, height_px, ...). `filename`: what the person calls it."""
    from media.probe import probe

    return probe(path, filename).as_meta()


def checksum_of(path: Path) -> str:
    """SHA-256 of a file's bytes, hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def insert(
    session: Session,
    deposited: Deposit,
    *,
    user_id: str,
    thread_id: str | None = None,
    project_id: str | None = None,
    step_id: str | None = None,
    run_id: str | None = None,
    asset_id: str | None = None,
    kind: str | None = None,
    meta: dict[str, Any] | None = None,
    evidence: dict[str, Any] | None = None,
    parents: Iterable[str] = (),
) -> AssetRow:
    """Make the row of deposited bytes, with its lineage, and tell the thread's watchers."""
    row = AssetRow(
        id=asset_id or new_id("ast"),
        user_id=user_id,
        thread_id=thread_id,
        project_id=project_id,
        step_id=step_id,
        kind=kind or deposited.kind,
        filename=deposited.filename,
        mime=deposited.mime,
        size_bytes=deposited.size_bytes,
        checksum=deposited.checksum,
        storage_key=deposited.storage_key,
        meta={**deposited.meta, **(meta or {})},
        evidence=evidence or {"origin": "upload"},
        created_at=clock.now(),
    )
    session.add(row)
    session.flush()
    lineage = list(dict.fromkeys(parents))
    session.add_all([AssetParent(asset_id=row.id, parent_id=parent) for parent in lineage])
    if thread_id:
        emit(session, "asset.created", thread_id=thread_id, run_id=run_id, step_id=step_id, data={"asset": record(row, lineage)})
    return row


def record(row: AssetRow, parents: Sequence[str] = ()) -> dict[str, Any]:
    """An asset as events and the API show it."""
    return {
        "id": row.id,
        "kind": row.kind,
        "filename": row.filename,
        "mime": row.mime,
        "size_bytes": row.size_bytes,
        "checksum": row.checksum,
        "meta": row.meta,
        "evidence": row.evidence,
        "project_id": row.project_id,
        "thread_id": row.thread_id,
        "step_id": row.step_id,
        "parents": list(parents),
        "created_at": row.created_at.isoformat(),
        "url": f"/api/assets/{row.id}/content",
    }


def get_asset(session: Session, asset_id: str) -> AssetRow:
    """Raises NotFound, also for a deleted asset."""
    found = session.get(AssetRow, asset_id)
    if found is None or found.deleted_at is not None:
        raise NotFound(f"there is no asset {asset_id}", hint="`jarvis assets` lists yours.")
    return found


def get_assets(session: Session, asset_ids: Sequence[str]) -> dict[str, AssetRow]:
    """Several at once, by id; the missing ones are left out."""
    found = session.scalars(select(AssetRow).where(AssetRow.id.in_(asset_ids), AssetRow.deleted_at.is_(None)))
    return {row.id: row for row in found}


def parents_of(session: Session, asset_ids: Sequence[str]) -> dict[str, list[str]]:
    """Lineage of several assets: id -> the ids they were made from."""
    edges = session.execute(select(AssetParent.asset_id, AssetParent.parent_id).where(AssetParent.asset_id.in_(asset_ids)))
    parents: dict[str, list[str]] = {}
    for asset_id, parent_id in edges:
        parents.setdefault(asset_id, []).append(parent_id)
    return parents


_SHORTEST_STEM = 3  # letters: what is shorter stands in too many words


def _forms_of(query: str) -> list[list[str]]:
    """For each word of a query that says something the ways it may be written: as it was said, and its stem. Thai is cut into words where
    it is run together; all words of a query that says nothing else."""
    from memory.words import terms

    told: list[list[str]] = []
    for word in query.split():
        if re.search("[\u0e00-\u0e7f]", word):
            cut = [term for term in terms(word) if len(term) > 1]
            told += [[term] for term in cut] if len("".join(cut)) == len(word) else [[word]]
        elif stems := terms(word):
            told.append([word, *(stem for stem in stems[:1] if len(stem) >= _SHORTEST_STEM and len(stems) == 1)])
    return told or [[word] for word in query.split()]


def list_assets(
    session: Session,
    user_id: str,
    *,
    kind: str | None = None,
    thread_id: str | None = None,
    project_id: str | None = None,
    query: str = "",
    limit: int = 50,
    since: datetime | None = None,
    before: datetime | None = None,
) -> list[AssetRow]:
    """A person's assets, newest first, of those made at `since` or later and before `before`.

    `query`: every word that says something must stand in the file's name, kind, or description, however it is bent."""
    rows = select(AssetRow).where(AssetRow.user_id == user_id, AssetRow.deleted_at.is_(None))
    for column, value in ((AssetRow.kind, kind), (AssetRow.thread_id, thread_id), (AssetRow.project_id, project_id)):
        if value:
            rows = rows.where(column == value)
    if since:
        rows = rows.where(AssetRow.created_at >= since)
    if before:
        rows = rows.where(AssetRow.created_at < before)
    # The words of the description are its values: its keys (has_video, width_px) would match every file.
    words = cast(func.jsonb_path_query_array(AssetRow.meta, cast('$.** ? (@.type() == "string")', JSONPATH)), Text)
    for forms in _forms_of(query):
        patterns = ["%" + form.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%" for form in forms]
        columns = (AssetRow.filename, AssetRow.kind, words)
        rows = rows.where(or_(*(column.ilike(pattern) for pattern in patterns for column in columns)))
    return list(session.scalars(rows.order_by(AssetRow.created_at.desc(), AssetRow.id.desc()).limit(limit)))


def delete_asset(session: Session, asset_id: str, *, user_id: str | None = None) -> None:
    """Take an asset away from its owner's sight. Its bytes go when nothing else names them (`sweep_bytes`)."""
    get_asset(session, asset_id).deleted_at = clock.now()
    audit.note(session, "asset.deleted", asset_id, user_id=user_id)


def sweep_bytes(older_than: timedelta = timedelta(days=1)) -> int:
    """Delete stored bytes no asset names, once nobody has written them for `older_than`. Returns how many objects went."""
    from core.storage import storage

    store, swept = storage(), 0
    before = clock.now() - older_than
    old = (item.key for item in store.objects("assets") if item.modified_at < before)
    while batch := list(islice(old, 500)):
        with transaction() as session:
            live = or_(AssetRow.deleted_at.is_(None), AssetRow.deleted_at > before)
            named = set(session.scalars(select(AssetRow.storage_key).where(AssetRow.storage_key.in_(batch), live)))
        for key in set(batch) - named:
            store.delete(key)
            swept += 1
    return swept
