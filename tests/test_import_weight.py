"""Imports are part of the contract: what a door or the planner loads, it makes everybody wait for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    "cv2",
    "librosa",
    "moviepy",
    "torch",
    "scipy",
    "sklearn",
    "onnxruntime",
    "av",
    "imageio_ffmpeg",
    "silero_vad",
    "numba",
    "matplotlib",
    "tinysoundfont",
}
CLIENT_NEVER = HEAVY | {"langchain", "langchain_core", "langgraph", "sqlalchemy", "celery", "fastapi", "numpy", "openai", "alembic"}
SERVER_ONLY = {"graphs", "memory", "tools", "media", "agent", "api"}


def loaded_by(code: str) -> set[str]:
    """Top-level packages that are loaded after `code` ran in a fresh Python."""
    script = f"{code}\nimport json, sys\nprint('\\n' + json.dumps(sorted({{name.split('.')[0] for name in sys.modules}})))"
    done = subprocess.run([sys.executable, "-P", "-c", script], capture_output=True, text=True, timeout=120, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.parametrize(
    "code",
    [
        "from agent.local.words import tokens; tokens('ทำคลิป')",
        "from media.pictures.casting import cast; cast('แมว')",
        "from media.preload import load; load()",
        "from core.embeddings import bundled; bundled().embed(['a cup of coffee'])",
    ],
    ids=["words", "casting", "preload", "embeddings"],
)
def test_no_library_leaves_something_in_the_home_of_a_person(code: str, tmp_path: Path) -> None:
    """pythainlp makes a folder there; onnxruntime what it needs to report to its makers, except where it sees a test or a build server."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHAINLP", "ORT_", "PYTEST", "CI", "GITHUB"))}
    subprocess.run([sys.executable, "-P", "-c", code], env={**kept, "HOME": str(tmp_path)}, timeout=120, check=True)
    assert not list(tmp_path.iterdir())


def test_the_parent_of_jobs_has_read_what_pictures_are_found_by_and_started_no_thread() -> None:
    script = (
        "import os; from media.preload import load; load(); from media.pictures import casting;"
        "assert casting._vocabulary.cache_info().currsize == 1; assert len(os.listdir('/proc/self/task')) == 1"
    )
    one = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")  # as jobs have it
    subprocess.run([sys.executable, "-P", "-c", script], env={**os.environ, **one}, timeout=120, check=True)


@pytest.mark.parametrize(
    "code",
    [
        "from api.app import create_app; create_app()",
        "import agent.contract, pkgutil, agent; [__import__(m.name) for m in pkgutil.walk_packages(agent.__path__, 'agent.')]",
        "from tools.registry import registry; assert registry().tools",
        "import graphs.runs, graphs.scheduler, graphs.tick",
    ],
    ids=["api", "planner", "tools", "graphs"],
)
def test_no_media_library_at_the_doors(code: str) -> None:
    assert not loaded_by(code) & HEAVY


def test_the_api_needs_no_language_model_library() -> None:
    assert not loaded_by("from api.app import create_app; create_app()") & {"langchain_openai", "openai"}


def test_the_client_stays_thin() -> None:
    code = "import cli.main, cli.chat, cli.catalogue, cli.library, cli.watch, cli.views, cli.blocks, cli.deliver, cli.stack, rich.live"
    assert not loaded_by(code) & (CLIENT_NEVER | SERVER_ONLY)


def test_starting_a_stack_loads_no_database_library() -> None:
    """The supervisor lives as long as the stack: what it loads stays in memory."""
    assert not loaded_by("import cli.serve; cli.serve.specs()") & CLIENT_NEVER
