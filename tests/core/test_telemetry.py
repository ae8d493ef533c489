"""Log lines carry the ids of their work and never a secret."""

from __future__ import annotations

import io
import json
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.settings import settings
from core.telemetry import correlated, redact, setup_logging


@pytest.fixture
def log(jarvis_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    monkeypatch.setenv("JARVIS_API_TOKEN", "correct-horse-battery")
    settings.cache_clear()
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    stream = io.StringIO()
    setup_logging("api", stream=stream)
    yield stream
    root.handlers[:] = before
    root.setLevel(level)
    logging.captureWarnings(False)
    settings.cache_clear()


def test_lines_are_json_with_the_ids_of_the_work(log: io.StringIO) -> None:
    with correlated(run_id="run_1"):
        with correlated(step_id="stp_1"):
            logging.getLogger("tools.video").info("rendering %s", "ไฟล์.mp4")
        logging.getLogger("tools.video").info("done")
    logging.getLogger("tools.video").info("outside")
    inner, outer, outside = map(json.loads, log.getvalue().splitlines())
    assert (inner["message"], inner["run_id"], inner["step_id"], inner["process"]) == ("rendering ไฟล์.mp4", "run_1", "stp_1", "api")
    assert outer["run_id"] == "run_1" and "step_id" not in outer and "run_id" not in outside


def test_threads_do_not_share_ids(log: io.StringIO) -> None:
    with correlated(run_id="run_1"):
        thread = threading.Thread(target=lambda: logging.getLogger("x").info("other thread"))
        thread.start()
        thread.join()
    assert "run_id" not in json.loads(log.getvalue())


def test_error_stays_on_one_line_without_its_secret(log: io.StringIO) -> None:
    try:
        raise RuntimeError("login with correct-horse-battery failed")
    except RuntimeError:
        logging.getLogger("x").exception("could not log in")
    line = json.loads(log.getvalue())
    assert "RuntimeError" in line["error"] and "correct-horse" not in log.getvalue()


def test_unknown_id_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="thread"), correlated(thread="x"):
        pass


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("POST https://api.telegram.org/bot7712345678:AAHfiqksKZ8WmR2zSjiQ7_v4TNxzqlmnop0/sendMessage", "AAHfiqksKZ8"),
        ("Authorization: Bearer eyJhbGciOi.J9.abc", "eyJhbGciOi"), ("{'authorization': 'Key 1234-abcd:ffff'}", "1234-abcd"),
        ("key sk-proj-abcdefghijklmnop1234 is wrong", "abcdefghijklmnop"), ("postgresql://jarvis:hunter22@db/jarvis", "hunter22"),
        ("GET /content?expires=1&signature=deadbeefdeadbeef HTTP/1.1", "deadbeef"), ('{"client_secret": "abcdef123456"}', "abcdef123456"),
        ("aws AKIAIOSFODNN7EXAMPLE", "IOSFODNN7"), ("ELEVENLABS_API_KEY=0123456789abcdef", "0123456789"),
        ("access_token=ya29.a0Af&x=1", "ya29.a0Af"),
    ],
)  # fmt: skip
def test_secrets_are_hidden(text: str, secret: str, jarvis_home: Path) -> None:
    assert secret in text and secret not in redact(text)


@pytest.mark.parametrize(
    "text",
    ["the monkey sat on a keyboard", "max_tokens=100000 in 12.5 s", "2026-11-21 12:30:01 step stp_01KA2B3C4D5E6F7G8H9J0KMNPQ done", "https://example.org/a:b"],
)
def test_ordinary_text_stays(text: str, jarvis_home: Path) -> None:
    assert redact(text) == text


def test_terminal_lines_are_readable(log: io.StringIO) -> None:
    stream = io.StringIO()
    setup_logging("cli", stream=stream, as_json=False)
    with correlated(run_id="run_1"):
        logging.getLogger("graphs.runs").warning("held")
    assert stream.getvalue().endswith("WARNING graphs.runs run_1: held\n")


def test_core_loads_no_engine_library_at_import() -> None:
    """The supervisor and the CLI import these: they must stay light."""
    import subprocess

    code = (
        "import core.embedded.supervisor, core.embedded.engines, core.redis, core.security, core.telemetry, core.storage, core.doctor\n"
        "import sys\n"
        "print([m for m in ('redis', 'psycopg', 'obstore', 'sqlalchemy', 'celery', 'psutil', 'langchain_core') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True, timeout=30).stdout.strip() == "[]"
