"""Performing one claimed step: resolve, call, hand over. Between the two transactions no database is held."""

from __future__ import annotations

import logging
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from core.database import lost_connection, persist, transaction
from core.embedded.folders import ensure_home
from core.errors import InvalidPlan, JarvisError, StepCancelled, StepInterrupted, StorageFull, ToolFailed
from core.events import emit, publish
from core.settings import settings
from core.storage import free_disk_mb, storage
from core.telemetry import correlated
from graphs import claims, spending
from graphs.claims import Claim
from graphs.jobs import JobHost, run_job
from graphs.language import language_of
from graphs.leases import Leases
from graphs.resolve import Resolved, planning_assets, resolve
from graphs.scheduler import steps_of
from graphs.tokens import send_woken
from memory.assets import Deposit, deposit, get_assets
from memory.tables import AssetRow, Run, StepRow
from tools.contract import Tool
from tools.executor import AssetFile, Call, Outcome, Saved, Spent, execute
from tools.plan import Plan, texts_in
from tools.registry import registry
from tools.validate import check

log = logging.getLogger(__name__)
PROGRESS_EVERY_S = 0.25


def work_once(lanes: list[str], leases: Leases, host: JobHost | None) -> bool:
    """Claim one step and see it through. False when nothing waited."""
    with transaction() as session:
        claimed = claims.claim(session, lanes, leases.name)
    if claimed is None:
        return False
    with correlated(run_id=claimed.run_id, step_id=claimed.step_id), leases.hold(StepRow, claimed.step_id, claimed.fence) as hold:
        try:
            _perform(claimed, hold.lost.is_set, leases, host)
        except StepCancelled as error:
            _note_charged(claimed, claims.charged(error))
            if leases.draining.is_set() and not hold.lost.is_set():
                _write(lambda session: claims.release(session, claimed))
        except JarvisError as error:
            _fail(claimed, error)
        except Exception as error:  # the worker's edge: the step must not stay running; the defect is logged and told
            log.exception("step %s failed in the worker", claimed.step_id)
            _fail(claimed, _unexpected(claimed.tool, error))
    return True


def _fail(claimed: Claim, error: JarvisError) -> None:
    if not _write(lambda session: claims.fail(session, claimed, error)):
        _note_charged(claimed, claims.charged(error))


def _note_charged(claimed: Claim, spent: Sequence[Spent]) -> None:
    """What an attempt that came too late has cost."""
    if spent:
        _write(lambda session: claims.note_charged(session, claimed, spent))


def _unexpected(tool: str, error: Exception) -> JarvisError:
    if lost_connection(error):
        return StepInterrupted("the database went away")
    return ToolFailed(f"{tool} failed unexpectedly ({type(error).__name__})", hint="The log has the details; please report it.")


def _perform(claimed: Claim, lost: Callable[[], bool], leases: Leases, host: JobHost | None) -> None:
    tool = registry().get(claimed.tool)
    with transaction() as session:
        step, run = session.get_one(StepRow, claimed.step_id), session.get_one(Run, claimed.run_id)
        language = language_of(session, run, of_work=True)
        resolved = resolve(session, step, run)
        source = claims.find_continued(session, claimed, run, resolved.key)
        source = source or (claims.find_done(session, claimed, resolved.key) if tool.pure else None)
        if source is None:
            spending.require(session, run, step)
        if not claims.note_start(session, claimed, resolved.key, {"assets": {ref: row.id for ref, row in resolved.assets.items()}}):
            raise StepCancelled("the claim was lost before the call")
        once = claims.happens_once(step)  # a stopping worker does not break such a call off: it could not be begun again
        children = _child_assets(session, resolved)
    if source is not None:
        done = source
        _write(lambda session: claims.finish_reused(session, claimed, done), tool.lane)
        return
    folder = _make_folder(claimed)
    try:
        call = _call(claimed, resolved, children, folder, language)
        outcome = _run(tool, call, _LiveReporter(claimed, lambda: lost() or (leases.draining.is_set() and not once)), host)
        if lost() or not _hand_over(claimed, tool.lane, resolved, outcome):
            log.info("the result of step %s came too late and was dropped (fence %s)", claimed.step_id, claimed.fence)
            _note_charged(claimed, outcome.spent)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(tool: Tool, call: Call, reporter: _LiveReporter, host: JobHost | None) -> Outcome:
    if tool.lane in ("media", "gpu"):
        if host is None:
            raise StepInterrupted(f"this worker cannot run {tool.name}")
        return run_job(host, call, reporter, timeout_s=tool.timeout_s, stopped=reporter.cancelled)
    return execute(call, reporter)


def _hand_over(claimed: Claim, lane: str, resolved: Resolved, outcome: Outcome) -> bool:
    """Bytes into the store, then one fenced transaction that makes everything visible together. Also when the worker is being
    stopped: work that is finished is never given back, or its effect would happen twice. False when the claim is lost."""
    if outcome.plan is not None:
        return _expand(claimed, Plan.model_validate(outcome.plan), outcome)
    files: list[tuple[Saved, Deposit]] = [(saved, deposit(Path(saved.path), saved.filename)) for saved in outcome.saved]
    output = outcome.output or {}
    return _write(lambda session: claims.finish(session, claimed, output, files, outcome.spent, resolved.input_ids), lane)


def _expand(claimed: Claim, plan: Plan, outcome: Outcome) -> bool:
    """Check a composite's next children against its siblings and lay them."""
    with transaction() as session:
        parent = session.get_one(StepRow, claimed.step_id)
        siblings = {
            step.name.rpartition("/")[2]: registry().get(step.tool)
            for step in steps_of(session, claimed.run_id)
            if step.parent_id == claimed.step_id and step.epoch == parent.epoch
        }
        wanted = [value for value in texts_in([step.args for step in plan.steps]) if value.startswith("ast_")]
        assets = planning_assets(list(get_assets(session, wanted).values()), [])
    try:
        checked = check(plan, registry(), assets, outside=siblings)
    except InvalidPlan as error:
        raise ToolFailed(f"{claimed.tool} made a plan that cannot run: {error.message}") from error
    return _write(lambda session: claims.expand(session, claimed, checked, outcome.spent, assets))


def _write(work: Callable[[Any], bool], own_lane: str | None = None) -> bool:
    """A fenced write that outlives a restart of PostgreSQL, and the tokens it asked for (see `send_woken` for `own_lane`)."""

    def keep_session(session: Any) -> tuple[bool, Any]:
        return work(session), session

    kept, session = persist(keep_session)
    send_woken(session, own_lane)
    return kept


def _make_folder(claimed: Claim) -> Path:
    ensure_home()
    folder = settings().temp_folder / f"{claimed.step_id}-{claimed.fence}"
    settings().temp_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if free_disk_mb(settings().temp_folder) < settings().min_free_disk_mb:
        raise StorageFull(
            "there is too little free disk space to work", hint=f"Free at least {settings().min_free_disk_mb} MB, then run it again."
        )
    folder.mkdir(mode=0o700)
    return folder


def _call(claimed: Claim, resolved: Resolved, children: dict[str, AssetRow], folder: Path, language: str) -> Call:
    inputs = folder / "inputs"
    inputs.mkdir()
    files = {ref: _file(row, inputs) for ref, row in resolved.assets.items()}
    results = {
        name: {
            "output": item["output"],
            "assets": {asset_id: asdict(_file(children[asset_id], inputs)) for asset_id in item["assets"] if asset_id in children},
        }
        for name, item in resolved.results.items()
    }
    return Call(claimed.tool, claimed.args, files, str(folder), claimed.step_id, claimed.user_id, claimed.thread_id, language, results)


def _file(row: AssetRow, inputs: Path) -> AssetFile:
    """A local file of the asset: the store's own when it is on this disk, a copy otherwise."""
    path = storage().local_path(row.storage_key, inputs)
    return AssetFile(row.id, row.kind, str(path), row.filename, row.mime, row.meta, row.evidence)


def _child_assets(session: Any, resolved: Resolved) -> dict[str, AssetRow]:
    wanted = [asset_id for item in resolved.results.values() for asset_id in item["assets"]]
    return get_assets(session, wanted)


class _LiveReporter:
    """Progress of a running call: to the thread's stream often, to the row seldom."""

    def __init__(self, claimed: Claim, stopped: Callable[[], bool]) -> None:
        self._claim = claimed
        self._stopped = stopped
        self._began = time.monotonic()
        self._told = 0.0

    def cancelled(self) -> bool:
        return self._stopped()

    def progress(self, fraction: float, note: str) -> None:
        now = time.monotonic()
        if now - self._told < PROGRESS_EVERY_S and fraction < 1.0:
            return
        self._told = now
        elapsed = now - self._began
        left = elapsed * (1 - fraction) / fraction if fraction >= 0.05 and elapsed > 1 else max(0.0, self._claim.estimate_s - elapsed)
        data = {
            "name": self._claim.name,
            "title": self._claim.title,
            "fraction": round(fraction, 3),
            "note": note,
            "seconds_left": round(left, 1),
        }
        publish("step.progress", thread_id=self._claim.thread_id, run_id=self._claim.run_id, step_id=self._claim.step_id, data=data)

    def provider_changed(self, capability: str, used: str, reason: str) -> None:
        data = {"name": self._claim.name, "capability": capability, "provider": used, "reason": reason}
        with transaction() as session:  # through the outbox: a change of engine must not go unseen because Redis is away
            ids = {"run_id": self._claim.run_id, "step_id": self._claim.step_id}
            emit(session, "provider.changed", thread_id=self._claim.thread_id, data=data, **ids)
