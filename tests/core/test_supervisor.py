"""The supervisor under faults, with real engines and real kill -9."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import LiteralString

import psutil
import psycopg
import pytest

from core.embedded import stack
from core.embedded.postgres import libpq_url
from core.embedded.stack import ensure_running, read_state, running_stack, state_path, stop_stack
from core.errors import Unavailable
from core.redis import redis_client
from core.settings import settings

PROBE = Path(__file__).with_name("probe_stack.py")


@pytest.fixture
def home(tmp_path: Path, jarvis_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home of its own per test; whatever still runs there is stopped at the end."""
    del jarvis_home
    monkeypatch.setenv("JARVIS_HOME", str(tmp_path / "home"))
    settings.cache_clear()
    yield tmp_path / "home"
    stop_stack()
    settings.cache_clear()


def probe(home: Path, *options: str) -> list[str]:
    return [sys.executable, "-P", str(PROBE), "--marker", str(home.parent / "marker"), *options]


def start(home: Path, *options: str) -> stack.StackState:
    return ensure_running(probe(home, *options), home / "logs" / "serve.log", timeout_s=40)


def eventually(condition: Callable[[], object], timeout_s: float) -> float:
    """Seconds until the condition held."""
    began = time.monotonic()
    while not condition():
        assert time.monotonic() - began < timeout_s, f"not true after {timeout_s} s; state: {read_state()}"
        time.sleep(0.01)
    return time.monotonic() - began


def alive(pid: int) -> bool:
    return psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE


def child_pid(name: str) -> int | None:
    state = read_state()
    return state.children[name]["pid"] if state else None


def left_over(home: Path) -> list[str]:
    """Command lines of processes that still belong to this home."""
    found = []
    for process in psutil.process_iter():
        try:
            if process.pid != os.getpid() and process.status() != psutil.STATUS_ZOMBIE and (
                str(home.parent) in " ".join(process.cmdline()) or process.cwd().startswith(str(home))
            ):
                found.append(f"{process.pid} {process.cmdline()}")
        except (psutil.NoSuchProcess, psutil.AccessDenied):
            continue
    return found


def query(sql: LiteralString) -> object:
    with psycopg.connect(libpq_url(), connect_timeout=2, autocommit=True) as session:
        cursor = session.execute(sql)
        row = cursor.fetchone() if cursor.description else None
        return row[0] if row else None


def answers() -> bool:
    try:
        return query("SELECT 1") == 1
    except psycopg.Error:
        return False


def test_starts_stops_and_leaves_nothing(home: Path) -> None:
    state = start(home)
    assert state.api_url == "http://127.0.0.1:1" and {c["status"] for c in state.children.values()} == {"ready"}
    assert query("SELECT 1") == 1
    grandchild = int((home.parent / "marker").read_text())
    assert stop_stack()
    assert running_stack() is None and not state_path().exists()
    assert left_over(home) == [] and not alive(grandchild)
    assert not (home / "postgres" / "postmaster.pid").exists()  # a clean shutdown


@pytest.mark.parametrize("name", ["postgres", "redis", "worker"])
def test_killed_child_is_back_within_a_second(home: Path, name: str) -> None:
    start(home)
    query("CREATE TABLE kept AS SELECT 42 AS answer")
    old = child_pid(name)
    assert old
    os.kill(old, signal.SIGKILL)
    took = eventually(lambda: (s := read_state()) and s.children[name]["pid"] != old and s.children[name]["status"] == "ready", 10)
    assert took < 3, took  # 0.2 to 0.5 s on an idle machine; the bound leaves room for a loaded one
    assert query("SELECT answer FROM kept") == 42
    assert (s := read_state()) and s.children[name]["restarts"] == 1


def test_postgres_killed_with_its_sessions_busy(home: Path) -> None:
    start(home)
    with psycopg.connect(libpq_url(), autocommit=True) as busy:
        busy.execute("CREATE TABLE t (n int)")
        busy.execute("INSERT INTO t SELECT generate_series(1, 1000)")
        os.kill(child_pid("postgres") or 0, signal.SIGKILL)
        eventually(answers, 6)
    assert query("SELECT count(*) FROM t") == 1000


def test_killed_supervisor_orphans_nothing_and_the_next_start_works(home: Path) -> None:
    state = start(home)
    query("CREATE TABLE kept AS SELECT 7 AS answer")
    os.kill(state.supervisor.pid, signal.SIGKILL)
    children = [c["pid"] for c in state.children.values()]
    eventually(lambda: not any(alive(pid) for pid in children), 5)
    assert read_state() is not None and running_stack() is None  # the stale state file is recognised
    again = start(home)
    assert again.supervisor.pid != state.supervisor.pid
    assert query("SELECT answer FROM kept") == 7


def test_killed_supervisor_then_start_at_once(home: Path) -> None:
    state = start(home)
    os.kill(state.supervisor.pid, signal.SIGKILL)
    eventually(lambda: not state.supervisor.alive(), 1)  # a signal takes a moment; its children are still ending
    assert start(home).supervisor.pid != state.supervisor.pid
    assert query("SELECT 1") == 1


def test_all_killed_at_once_like_a_power_loss(home: Path) -> None:
    state = start(home)
    query("CREATE TABLE kept AS SELECT 7 AS answer")
    for process in [state.supervisor.process(), *psutil.Process(state.supervisor.pid).children(recursive=True)]:
        if process:
            with suppress(psutil.NoSuchProcess):  # ended with the ones before it
                process.kill()
    assert (home / "postgres" / "postmaster.pid").exists()
    eventually(lambda: not state.supervisor.alive(), 5)
    start(home)
    assert query("SELECT answer FROM kept") == 7


def test_stale_files_that_name_a_living_stranger(home: Path) -> None:
    start(home)
    stop_stack()
    stranger = os.getpid()
    socket_dir = home / "run"
    (home / "postgres" / "postmaster.pid").write_text(f"{stranger}\n{home / 'postgres'}\n1700000000\n5432\n{socket_dir}\n\n  1 1\nready\n")
    (socket_dir / ".s.PGSQL.5432.lock").write_text(f"{stranger}\n{home / 'postgres'}\n1700000000\n5432\n{socket_dir}\n")
    (socket_dir / ".s.PGSQL.5432").touch()
    (socket_dir / "redis.sock").touch()
    record = {"pid": stranger, "create_time": 1.0, "status": "ready", "api_url": "", "started_at": "", "children": {}}
    state_path().write_text(json.dumps({**record, "children": {"worker": {"pid": stranger, "create_time": 1.0}}}))
    assert running_stack() is None
    start(home)
    assert query("SELECT 1") == 1


def test_many_starts_at_once_end_in_one_stack(home: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from core.embedded.stack import ensure_running\n"
        "print(ensure_running(sys.argv[2:], Path(sys.argv[1]), 30).supervisor.pid)"
    )
    command = [sys.executable, "-P", "-c", code, str(home / "logs" / "serve.log"), *probe(home)]
    callers = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(5)]
    pids = {caller.communicate(timeout=40)[0].strip() for caller in callers}
    assert len(pids) == 1 and pids != {""}
    assert query("SELECT 1") == 1


def test_second_stack_is_refused(home: Path) -> None:
    start(home)
    assert subprocess.run(probe(home), capture_output=True, timeout=20, check=False).returncode == stack.EXIT_ALREADY_RUNNING


def test_failed_start_explains_itself_and_leaves_nothing(home: Path) -> None:
    with pytest.raises(Unavailable, match="no such model"):
        start(home, "--broken")
    eventually(lambda: left_over(home) == [], 5)


def test_idle_memory_of_the_supervised_engines(home: Path) -> None:
    state = start(home)
    tree = [psutil.Process(state.supervisor.pid), *psutil.Process(state.supervisor.pid).children(recursive=True)]
    pss_mb = {p.pid: (p.name(), p.memory_full_info().pss / 2**20) for p in tree if "time.sleep" not in " ".join(p.cmdline())}
    engines_mb = sum(mb for name, mb in pss_mb.values() if not name.startswith("python"))
    supervisor_mb = pss_mb[state.supervisor.pid][1]
    print(f"engines {engines_mb:.1f} MB, supervisor {supervisor_mb:.1f} MB")
    assert engines_mb < 50 and supervisor_mb < 60, pss_mb


def test_redis_client_rides_out_a_restart(home: Path) -> None:
    start(home)
    client = redis_client()
    client.set("kept", "1")
    os.kill(child_pid("redis") or 0, signal.SIGKILL)
    assert client.get("kept") == "1"  # retried until the supervisor has it back; the append-only file kept the value
    client.close()


def test_idle_exit(home: Path) -> None:
    start(home, "--idle-exit", "1")
    eventually(lambda: running_stack() is None, 8)
    eventually(lambda: left_over(home) == [], 2)


def test_interrupted_initialisation_is_repeated(home: Path) -> None:
    (home / "postgres.init-dead").mkdir(parents=True)
    (home / "postgres.init-dead" / "PG_VERSION").write_text("18\n")
    start(home)
    assert query("SELECT 1") == 1 and not (home / "postgres.init-dead").exists()


@pytest.mark.parametrize("content", [{"PG_VERSION": "16\n"}, {"diary.txt": "mine"}])
def test_foreign_data_folder_is_refused_untouched(home: Path, content: dict[str, str]) -> None:
    (home / "postgres").mkdir(parents=True)
    for name, text in content.items():
        (home / "postgres" / name).write_text(text)
    with pytest.raises(Unavailable, match="Nothing was changed"):
        start(home)
    assert {p.name: p.read_text() for p in (home / "postgres").iterdir()} == content


def test_redis_journal_damaged_in_the_middle(home: Path) -> None:
    start(home)
    stop_stack()
    (home / "redis" / "appendonly.aof").write_bytes(b"*3\r\n$3\r\nSET\r\n$1\r\na\r\n$1\r\n1\r\n" + bytes(range(255, 55, -1)))
    start(home)
    import redis

    assert redis.Redis(unix_socket_path=str(home / "run" / "redis.sock")).ping()


def test_home_too_long_for_sockets_or_with_odd_characters(
    tmp_path: Path, jarvis_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("x" * 120, "a b%20'?&#c é"):
        home = tmp_path / name / "home"
        monkeypatch.setenv("JARVIS_HOME", str(home))
        settings.cache_clear()
        try:
            start(home)
            assert query("SELECT 1") == 1
        finally:
            stop_stack()
            settings.cache_clear()
