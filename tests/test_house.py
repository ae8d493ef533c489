"""The house plan holds: rooms, names, the one-way street, generated files."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = ("core", "media", "memory", "tools", "agent", "graphs", "api", "bots", "cli")
DRAWERS = {"utils", "util", "helpers", "helper", "common", "misc", "manager"}


def tracked(*patterns: str) -> list[Path]:
    """Files of the repository: tracked ones, and new ones that are not ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", *patterns],
        cwd=ROOT, capture_output=True, text=True, check=True, timeout=30,
    )  # fmt: skip
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_is_this_repository_s(room: str) -> None:
    """A package of the same name installed elsewhere must not be taken for ours, also where `-P` keeps the working folder out."""
    found = subprocess.run(
        [sys.executable, "-P", "-c", f"import importlib.util as u; print(u.find_spec({room!r}).origin)"],
        cwd="/", capture_output=True, text=True, check=True, timeout=30,
    )  # fmt: skip
    assert Path(found.stdout.strip()) == ROOT / room / "__init__.py"


def test_every_room_says_what_it_is() -> None:
    for room in ROOMS:
        spec = importlib.util.find_spec(room)
        assert spec and spec.origin and Path(spec.origin).read_text().startswith('"""'), f"{room}/__init__.py has no docstring"


def test_no_drawers() -> None:
    names = [path for path in tracked() if {*re.split(r"[_.]", path.name.lower()), *re.split(r"[_.]", path.parent.name.lower())} & DRAWERS]
    assert not names


def test_imports_point_left() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports")], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout[-3000:]


def test_env_example_is_current() -> None:
    from core.settings import env_example

    assert (ROOT / ".env.example").read_text() == env_example(), "run: python -m core.settings > .env.example"


def test_make_lists_what_it_can_do() -> None:
    """Every target that is meant to be called is documented, and the ones the README promises are there."""
    done = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    listed = set(re.findall(r"^  make (\w+)", done.stdout, re.MULTILINE))
    assert {"demo", "test", "lint", "serve", "bench", "soak", "help"} <= listed


def test_children_are_spawned_without_the_working_folder() -> None:
    """`python -m` puts the working folder first on the path: a folder with a `tools` of its own would be run instead of ours."""
    spawns = re.compile(r"sys\.executable,\s*\"(?!-P|-I)")
    assert not [path for room in ROOMS for path in tracked(f"{room}/*.py", f"{room}/**/*.py") if spawns.search(path.read_text())]
