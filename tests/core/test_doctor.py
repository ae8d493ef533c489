"""`diagnose` finds what is there and says how to get what is not."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.doctor import Finding, diagnose
from core.settings import settings


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, jarvis_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("JARVIS_HOME", str(tmp_path / "home"))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        monkeypatch.setenv("JARVIS_PORT", str(probe.getsockname()[1]))
    settings.cache_clear()
    yield
    settings.cache_clear()


def findings() -> dict[str, Finding]:
    return {finding.name: finding for finding in diagnose()}


def test_a_good_installation_has_nothing_to_mend() -> None:
    found = findings()
    assert [f for f in found.values() if not f.ok] == []
    assert "18." in found["database"].detail and "pgvector" in found["database"].detail
    assert "not running" in found["stack"].detail and "ffmpeg version" in found["ffmpeg"].detail


def test_every_fault_has_a_remedy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir(mode=0o755)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        changed = {
            "JARVIS_PORT": str(taken.getsockname()[1]), "JARVIS_DATABASE_URL": "postgresql://127.0.0.1:9/x",
            "JARVIS_REDIS_URL": "redis://127.0.0.1:9/0",
            "JARVIS_STORAGE_URL": "ftp://nowhere", "JARVIS_MIN_FREE_DISK_MB": "999999999",
        }  # fmt: skip
        for name, value in changed.items():
            monkeypatch.setenv(name, value)
        settings.cache_clear()
        bad = {name: finding for name, finding in findings().items() if not finding.ok}
    assert set(bad) == {"home", "disk", "database", "redis", "storage", "api address"}
    assert all(finding.remedy for finding in bad.values())


def test_open_address_without_a_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JARVIS_HOST", "0.0.0.0")
    settings.cache_clear()
    assert "JARVIS_API_TOKEN" in findings()["api address"].remedy


def test_each_model_is_told_and_asked_when_wanted(jarvis_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from core.doctor import check_models
    from core.settings import settings
    from tests.emulators.openai import OpenAI, Reply

    with OpenAI() as server:
        monkeypatch.setenv("OPENAI_API_KEY", server.key)
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("JARVIS_MODELS", '["openai:gpt-5.4-mini", "anthropic:claude-sonnet-5-5"]')
        settings.cache_clear()
        usable, keyless = check_models()
        assert usable.ok and not server.requests and not keyless.ok and "ANTHROPIC_API_KEY" in keyless.remedy
        server.script(Reply(text="ready"))
        assert "'ready'" in check_models(ask=True)[0].detail
    monkeypatch.undo()
    settings.cache_clear()
