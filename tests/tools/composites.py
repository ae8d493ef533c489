"""A composite tool run to its end in this process: its children one after the other, results of the same work used again."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from tools.contract import assets_in
from tools.executor import AssetFile, Call, Outcome, execute
from tools.registry import registry


class Quiet:
    """A Reporter that keeps nothing."""

    def progress(self, fraction: float, note: str) -> None: ...

    def provider_changed(self, capability: str, used: str, reason: str) -> None: ...

    def cancelled(self) -> bool:
        return False


@dataclass
class Child:
    """A step as it was done. `key`: the identity of its work. `reused`: an earlier one had done it."""

    name: str
    tool: str
    title: str
    args: dict[str, Any]
    key: str
    reused: bool
    took_s: float
    output: dict[str, Any]


@dataclass
class Performer:
    """Runs composites; `known` are the files there are, by id, and results of finished work by key.

    child: does the work of one child; the real tool unless a test gives another.
    """

    folder: Path
    language: str = "en"
    child: Callable[[Call], Outcome] = lambda call: execute(call, Quiet())
    known: dict[str, AssetFile] = field(default_factory=dict)
    done: dict[str, dict[str, Any]] = field(default_factory=dict)

    def run(self, tool: str, args: dict[str, Any]) -> tuple[dict[str, Any], list[Child]]:
        """The composite's output and its children in the order they were done."""
        children: list[Child] = []
        results: dict[str, dict[str, Any]] = {}
        while True:
            outcome = execute(self._call(tool, args, results), Quiet())
            if outcome.plan is None:
                assert outcome.output is not None
                return outcome.output, children
            assert outcome.plan["steps"], "a composite that wants nothing more gives its output"
            for step in outcome.plan["steps"]:
                assert step["id"] not in results, f"{step['id']} was asked for twice"
                made = self._child(step)
                children.append(made)
                results[step["id"]] = self._result(made)

    def _child(self, step: dict[str, Any]) -> Child:
        key, began = self._key(step), time.monotonic()
        reused = key in self.done
        if not reused:
            outcome = self.child(self._call(step["tool"], step["args"], {}))
            assert outcome.output is not None
            for saved in outcome.saved:
                file = AssetFile(saved.id, saved.kind, saved.path, saved.filename, "", saved.meta, saved.evidence)
                self.known[saved.id] = file
            self.done[key] = outcome.output
        took_s = time.monotonic() - began
        return Child(step["id"], step["tool"], step["title"], step["args"], key, reused, took_s, self.done[key])

    def _call(self, tool: str, args: dict[str, Any], results: dict[str, dict[str, Any]]) -> Call:
        folder = self.folder / f"job{len(list(self.folder.iterdir()))}"
        folder.mkdir()
        wanted = {asset.ref: self.known[asset.ref] for asset in assets_in(registry().get(tool).input.model_validate(args))}
        return Call(tool, args, wanted, str(folder), "stp_1", "usr_1", "thr_1", self.language, results)

    def _result(self, child: Child) -> dict[str, Any]:
        output = registry().get(child.tool).output.model_validate(child.output)
        return {"output": child.output, "assets": {asset.ref: asdict(self.known[asset.ref]) for asset in assets_in(output)}}

    def _key(self, step: dict[str, Any]) -> str:
        """As graphs.resolve makes it: the tool, its arguments, and what is in the files."""
        text = json.dumps([step["tool"], registry().get(step["tool"]).version, step["args"]], sort_keys=True)
        for name, file in self.known.items():
            text = text.replace(f'"{name}"', hashlib.sha256(Path(file.path).read_bytes()).hexdigest()) if name in text else text
        return hashlib.sha256(text.encode()).hexdigest()
