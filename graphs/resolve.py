"""From a planned step to a call: references become files, and the work gets its identity (the step key)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.errors import NotFound, ToolFailed
from memory.assets import get_assets
from memory.tables import AssetRow, Message, Run, StepRow
from tools.contract import KINDS, Asset, Tool, assets_in
from tools.plan import fingerprint, parse_ref
from tools.registry import registry


@dataclass(frozen=True)
class Resolved:
    """A step ready to be called. `assets`: reference as written -> asset row. `results`: finished children, for a composite."""

    key: str
    assets: dict[str, AssetRow]
    results: dict[str, dict[str, Any]]

    @property
    def input_ids(self) -> list[str]:
        return list(dict.fromkeys(row.id for row in self.assets.values()))


def resolve(session: Session, step: StepRow, run: Run) -> Resolved:
    """Find what the step's references name now. Raises NotFound or ToolFailed when something it needs is gone."""
    tool = registry().get(step.tool)
    args = tool.input.model_validate(step.args)
    refs = list(dict.fromkeys(asset.ref for asset in assets_in(args)))
    ids = {ref: _asset_id(session, ref, step, run) for ref in refs}
    rows = get_assets(session, list(ids.values()))
    gone = [ref for ref, asset_id in ids.items() if asset_id not in rows]
    if gone:
        raise NotFound(f"{', '.join(gone)} is not there any more", hint="Attach the file again and repeat the request.")
    assets = {ref: rows[asset_id] for ref, asset_id in ids.items()}
    results = _results(session, step) if tool.composite else {}
    return Resolved(_key(tool, step, assets, results), assets, results)


def attachments_of(session: Session, run: Run) -> list[str]:
    """Ids of the files of the run's message (or of the direct call, or of the run it takes up again), in order."""
    if run.message_id and not run.continues:
        return session.scalars(select(Message.attachments).where(Message.id == run.message_id)).one()
    return list(run.options.get("attachments", []))


def planning_assets(rows: Sequence[AssetRow], attachments: Sequence[str]) -> dict[str, Asset]:
    """What a plan may reference: every asset by id, and the attachments also as `$attachment.N`."""
    by_id = {row.id: as_asset(row) for row in rows}
    numbered = {f"$attachment.{number}": by_id[asset_id] for number, asset_id in enumerate(attachments, 1) if asset_id in by_id}
    renamed = {
        ref: type(asset)(ref, kind=asset.actual_kind, filename=asset.filename, mime=asset.mime, meta=asset.meta)
        for ref, asset in numbered.items()
    }
    return {**by_id, **renamed}


def as_asset(row: AssetRow) -> Asset:
    """A row as a typed reference without a file."""
    return KINDS.get(row.kind, Asset)(row.id, kind=row.kind, filename=row.filename, mime=row.mime, meta=row.meta, evidence=row.evidence)


def _asset_id(session: Session, ref: str, step: StepRow, run: Run) -> str:
    parsed = parse_ref(ref)
    if parsed is None:
        return ref
    if parsed.attachment is not None:
        attached = attachments_of(session, run)
        if not 1 <= parsed.attachment <= len(attached):
            raise NotFound(f"there is no attachment number {parsed.attachment}", hint="Attach the file to the message.")
        return attached[parsed.attachment - 1]
    source = session.scalar(select(StepRow).where(StepRow.run_id == step.run_id, StepRow.name == scoped_name(step, parsed.source)))
    value = (source.outputs or {}).get(parsed.field) if source else None
    if not isinstance(value, str):
        raise ToolFailed(f"{ref} gave no {parsed.field}")
    return value


def scoped_name(step: StepRow, source: str) -> str:
    """The full name of a step named `source` beside `step`: children of a composite see their siblings."""
    scope = step.name.rpartition("/")[0]
    return f"{scope}/{source}" if scope else source


def _results(session: Session, step: StepRow) -> dict[str, dict[str, Any]]:
    mine = (StepRow.parent_id == step.id, StepRow.epoch == step.epoch, StepRow.status == "done")
    children = session.scalars(select(StepRow).where(*mine).order_by(StepRow.rank))
    results: dict[str, dict[str, Any]] = {}
    for child in children:
        output = registry().get(child.tool).output.model_validate(child.outputs)
        results[child.name.rpartition("/")[2]] = {"output": child.outputs, "assets": [asset.id for asset in assets_in(output)]}
    return results


def _key(tool: Tool, step: StepRow, assets: dict[str, AssetRow], results: dict[str, dict[str, Any]]) -> str:
    """Identity of work: tool and version, arguments with references replaced by content, what the children gave."""
    content = {ref: row.checksum for ref, row in assets.items()}
    return fingerprint(
        {"tool": tool.name, "version": tool.version, "args": _with_content(step.args, content), "phase": step.phase, "results": results}
    )


def _with_content(value: Any, content: dict[str, str]) -> Any:
    if isinstance(value, str):
        return {"sha256": content[value]} if value in content else value
    if isinstance(value, dict):
        return {key: _with_content(item, content) for key, item in value.items()}
    if isinstance(value, list):
        return [_with_content(item, content) for item in value]
    return value
