"""A tool package written to disk, and a reporter that keeps what it was told."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from core.settings import settings
from media.sample import Sample
from tools.executor import AssetFile, Call, Outcome, execute
from tools.registry import Registry, registry

Write = Callable[[dict[str, str]], None]


@dataclass
class Recorder:
    """A Reporter: keeps the notes and provider changes; `stop_after` cancels at that many progress reports."""

    notes: list[tuple[float, str]] = field(default_factory=list)
    changes: list[tuple[str, str, str]] = field(default_factory=list)
    stop_after: int | None = None

    def progress(self, fraction: float, note: str) -> None:
        self.notes.append((fraction, note))

    def provider_changed(self, capability: str, used: str, reason: str) -> None:
        self.changes.append((capability, used, reason))

    def cancelled(self) -> bool:
        return self.stop_after is not None and len(self.notes) >= self.stop_after


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


def forget_tools() -> None:
    """Read settings and discover everything again; `tools.video.edit` too, because its operations are found when it is imported."""
    for name in [n for n in sys.modules if n.startswith(("tools.video.", "extra_tools"))]:
        del sys.modules[name]
    importlib.invalidate_caches()
    settings.cache_clear()
    registry.cache_clear()


@pytest.fixture
def extra_package(tmp_path: Path, jarvis_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Write]:
    """`write({"garden/plant.py": source})` makes package `extra_tools` hold those files and nothing else is told about them."""
    root = tmp_path / "extra_tools"

    def write(files: dict[str, str]) -> None:
        for name, source in {"__init__.py": "", **files}.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            for folder in [path.parent, *path.parent.parents]:
                if folder.is_relative_to(root) and not (folder / "__init__.py").exists():
                    (folder / "__init__.py").write_text("")
            path.write_text(source, encoding="utf-8")
        forget_tools()

    kept = {name: module for name, module in sys.modules.items() if name.startswith("tools.video.")}
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("JARVIS_TOOL_PACKAGES", json.dumps(["extra_tools"]))
    yield write
    monkeypatch.undo()
    forget_tools()
    sys.modules.update(kept)


@pytest.fixture
def catalogue(jarvis_home: Path) -> Registry:
    """The house's own tools, whatever packages other tests have added."""
    found = registry()
    return Registry({name: tool for name, tool in found.tools.items() if tool.module.startswith("tools.")}, found.providers)


@pytest.fixture(scope="session")
def talk(sample: Sample, tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """A small talking clip (360p, 8 s) whose sentences are known."""
    from media import ffmpeg

    small = tmp_path_factory.mktemp("talk") / "talk.mp4"
    ffmpeg.run(
        [
            *ffmpeg.input_args(sample.path),
            "-vf",
            "scale=640:360",
            "-c:v",
            "libx264",
            "-preset",
            "veryfast",
            "-c:a",
            "copy",
            ffmpeg.file_url(small),
        ]
    )
    return Sample(small, sample.duration_s, sample.speech_s)


@pytest.fixture
def call(tmp_path: Path, recorder: Recorder, jarvis_home: Path) -> Callable[..., Outcome]:
    """`call("video.edit", {"video": path}, operations=[...])` runs a tool of the house; paths become assets of their own kind.

    `told_in`: the language of what it says of itself.
    """

    def run(name: str, files: dict[str, Path], *, filename: str = "", told_in: str = "en", **args: Any) -> Outcome:
        folder = tmp_path / "work"
        folder.mkdir(exist_ok=True)
        assets = {
            f"ast_{field}": AssetFile(f"ast_{field}", kind_of(path), str(path), filename or path.name) for field, path in files.items()
        }
        arguments = {**{field: f"ast_{field}" for field in files}, **args}
        return execute(Call(name, arguments, assets, str(folder), "stp_1", "usr_1", "thr_1", told_in), recorder)

    return run


def kind_of(path: Path) -> str:
    from media.identify import identify

    return identify(path).kind
