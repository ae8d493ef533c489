"""Running one tool call: arguments in, outcome out. Knows files, not tables: the same code runs in a thread and in a job process."""

from __future__ import annotations

import errno
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, Protocol

from pydantic import ValidationError

from core.errors import InvalidPlan, JarvisError, StepCancelled, StepInterrupted, StorageFull, ToolFailed, ToolRetry, Unavailable
from core.ids import new_id
from core.security import safe_filename
from tools.contract import KINDS, Asset, AssetT, Provider, Result, Tool, ToolOutput
from tools.plan import Plan
from tools.registry import registry
from tools.validate import readable, validate_args

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class AssetFile:
    """A resolved input: the asset's id, its kind, and a local file that must not be written to."""

    id: str
    kind: str
    path: str
    filename: str
    mime: str = ""
    meta: dict[str, Any] = field(default_factory=dict)
    evidence: dict[str, Any] = field(default_factory=dict)

    def as_asset(self) -> Asset:
        """The typed reference a tool's function receives."""
        return KINDS.get(self.kind, Asset)(
            self.id,
            kind=self.kind,
            path=Path(self.path) if self.path else None,
            filename=self.filename,
            mime=self.mime,
            meta=self.meta,
            evidence=self.evidence,
        )


@dataclass(frozen=True)
class Call:
    """One call of one tool. `assets`: reference as written in `args` -> file. `results`: finished children of a composite."""

    tool: str
    args: dict[str, Any]
    assets: dict[str, AssetFile]
    folder: str
    step_id: str
    user_id: str
    thread_id: str
    language: str = "en"
    results: dict[str, dict[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class Saved:
    """A file a tool handed over; it becomes an asset row in the step's finish transaction."""

    id: str
    kind: str
    path: str
    filename: str
    meta: dict[str, Any]
    evidence: dict[str, Any]


@dataclass(frozen=True)
class Spent:
    """Money an outside service charged during the call, in US dollars."""

    provider: str
    usd: Decimal
    units: dict[str, Any]


@dataclass(frozen=True)
class Outcome:
    """What a call gave: an output (final) or a plan (a composite's next children), with the files it saved."""

    output: dict[str, Any] | None
    plan: dict[str, Any] | None
    saved: list[Saved]
    spent: list[Spent]


class Reporter(Protocol):
    """Where a running call tells how it goes, and asks whether to go on."""

    def progress(self, fraction: float, note: str) -> None: ...

    def provider_changed(self, capability: str, used: str, reason: str) -> None: ...

    def cancelled(self) -> bool: ...


class _Workspace:
    """The Workspace of one call (see tools.contract.Workspace)."""

    def __init__(self, call: Call, reporter: Reporter) -> None:
        self.folder = Path(call.folder)
        self.user_id, self.thread_id, self.step_id, self.language = call.user_id, call.thread_id, call.step_id, call.language
        self.results = {
            name: Result(item["output"], {k: AssetFile(**v).as_asset() for k, v in item["assets"].items()})
            for name, item in call.results.items()
        }
        self.saved: list[Saved] = []
        self.spent: list[Spent] = []
        self._reporter = reporter

    @property
    def cancelled(self) -> bool:
        return self._reporter.cancelled()

    def progress(self, fraction: float, note: str = "") -> None:
        if self.cancelled:
            raise StepCancelled("stopped")
        self._reporter.progress(min(1.0, max(0.0, fraction)), note)

    def save(
        self,
        path: Path,
        kind: type[AssetT],
        *,
        filename: str = "",
        meta: dict[str, Any] | None = None,
        evidence: dict[str, Any] | None = None,
    ) -> AssetT:
        if not path.is_file() or path.stat().st_size == 0:
            raise ToolFailed(f"the tool made no {kind.kind}: {path.name} is missing or empty")
        if not path.resolve().is_relative_to(self.folder.resolve()):
            raise ToolFailed(
                f"the tool handed over {path.name}, which is not its own file", hint="This is a defect of the tool; please report it."
            )
        saved = Saved(new_id("ast"), kind.kind, str(path), safe_filename(filename or path.name), meta or {}, evidence or {})
        self.saved.append(saved)
        return kind(saved.id, path=path, filename=saved.filename, meta=saved.meta, evidence=saved.evidence)

    def spend(self, usd: Decimal, provider: str, units: dict[str, Any] | None = None) -> None:
        self.spent.append(Spent(provider, usd, units or {}))

    def use(self, capability: str, call: Callable[[Any], Any]) -> Any:
        engines: list[Provider] = registry().available(capability)
        for engine, reason in registry().passed_over(capability):
            self._reporter.provider_changed(capability, engines[0].name, f"{engine.name}: {reason}")
        for engine, following in zip(engines, [*engines[1:], None], strict=True):
            try:
                return call(engine.engine())
            except Unavailable as error:
                if following is None:
                    raise
                self._reporter.provider_changed(capability, following.name, f"{engine.name}: {error.message}")
        raise Unavailable(f"nothing here can do {capability}")


def execute(call: Call, reporter: Reporter) -> Outcome:
    """Run the call. Raises only errors of `core.errors`: what a tool raises unasked becomes ToolFailed, logged with its trace."""
    tool = registry().get(call.tool)
    try:
        args = validate_args(tool, call.args, {ref: item.as_asset() for ref, item in call.assets.items()})
    except InvalidPlan as error:
        raise ToolRetry(error.message) from error
    workspace = _Workspace(call, reporter)
    try:
        returned = _call(tool, args, workspace)
    except JarvisError as error:
        if workspace.spent:  # money is gone whether the work came to anything or not
            error.details["charged"] = [{"provider": item.provider, "usd": str(item.usd), "units": item.units} for item in workspace.spent]
        raise
    if isinstance(returned, Plan) and tool.composite:
        return Outcome(None, returned.model_dump(mode="json"), workspace.saved, workspace.spent)
    if not isinstance(returned, tool.output):
        raise ToolFailed(
            f"{tool.name} returned {type(returned).__name__} instead of its output", hint="This is a defect of the tool; please report it."
        )
    return Outcome(returned.model_dump(mode="json"), None, workspace.saved, workspace.spent)


def _call(tool: Tool, args: Any, workspace: _Workspace) -> Plan | ToolOutput:
    try:
        return tool.function(args, workspace)
    except JarvisError:
        raise
    except ValidationError as error:
        raise ToolFailed(f"{tool.name}: {'; '.join(readable(error))}") from error
    except MemoryError as error:
        raise ToolFailed(f"{tool.name} ran out of memory", hint="Try a shorter or smaller file.") from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StorageFull("the disk is full", hint="Free some space, then run it again; nothing was lost.") from error
        log.exception("tool %s failed", tool.name)
        raise ToolFailed(f"{tool.name} could not read or write a file: {error.strerror}") from error
    except Exception as error:  # the worker's edge: recorded with its trace, then raised as ours
        from core.database import lost_connection  # only here: jobs of the media lane know no database

        log.exception("tool %s failed", tool.name)
        if lost_connection(error):
            raise StepInterrupted("the database went away") from error
        raise ToolFailed(
            f"{tool.name} failed unexpectedly ({type(error).__name__})", hint="The log has the details; please report it."
        ) from error
