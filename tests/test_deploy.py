"""The container files and the documentation against the code: what they name exists."""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any, get_args

import jsonschema
import pytest
import yaml

from core.events import DOMAIN_NAMES, EventName
from core.settings import Settings

ROOT = Path(__file__).parent.parent
OURS = ("api", "run-worker", "media-worker", "tick", "migrate")
VARIABLE = re.compile(r"\$\{(?P<name>\w+)(?P<rest>[^}]*)\}")
NOT_OURS = {"node_modules", "out", "dist"}
SETTING = re.compile(r"\b(?:JARVIS|OPENAI)_[A-Z0-9_]+\b")


@lru_cache(maxsize=1)
def compose() -> dict[str, Any]:
    return yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def instructions() -> list[tuple[str, list[str]]]:
    """The Dockerfile's instructions with their words, continuation lines joined."""
    text = re.sub(r"\\\n", " ", (ROOT / "Dockerfile").read_text(encoding="utf-8"))
    lines = [line.split() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [(words[0].upper(), words[1:]) for words in lines]


def pages() -> list[Path]:
    """The documentation: Markdown of the repository, not of what was installed or made in it."""
    found = (path for path in ROOT.rglob("*.md") if not NOT_OURS & set(path.relative_to(ROOT).parts))
    return sorted(path for path in found if not any(part.startswith(".") for part in path.relative_to(ROOT).parts))


def environment_names() -> set[str]:
    """Every variable the settings read."""
    names = {f"JARVIS_{name.upper()}" for name in Settings.model_fields}
    for field in Settings.model_fields.values():
        names |= {str(choice).upper() for choice in getattr(field.validation_alias, "choices", [])}
    return names


def test_compose_file_is_valid() -> None:
    schema = json.loads((ROOT / "tests/data/compose-spec.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(compose())
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema).validate({"services": {"api": {"comand": "x"}}})


def test_every_service_stands() -> None:
    services = compose()["services"]
    assert {*OURS, "postgres", "redis"} <= set(services)
    for name, service in services.items():
        lasting = name not in ("migrate", "s3-bucket")
        assert ("healthcheck" in service) == lasting, f"{name}: a health check is for what stays, and all of that"
        assert set(service.get("depends_on", {})) <= set(services)
        for volume in service.get("volumes", []):
            assert volume.split(":")[0] in compose()["volumes"]


def test_only_the_api_is_reachable_and_it_needs_a_token() -> None:
    services = compose()["services"]
    assert [name for name, service in services.items() if "ports" in service] == ["api"]
    assert services["api"]["ports"] == ["${JARVIS_PUBLISH:-127.0.0.1}:${JARVIS_PORT:-8351}:8351"]
    for name in OURS:
        environment = services[name]["environment"]
        assert environment["JARVIS_HOST"] == "0.0.0.0"
        assert environment["JARVIS_API_TOKEN"].startswith("${JARVIS_API_TOKEN:?")


def test_compose_sets_only_settings_that_exist() -> None:
    for name in OURS:
        assert set(compose()["services"][name]["environment"]) <= environment_names()


def test_a_default_of_compose_is_never_a_secret() -> None:
    text = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
    for match in VARIABLE.finditer(text):
        if re.search("TOKEN|PASSWORD", match["name"]):
            assert match["rest"].startswith(":?"), f"{match['name']} must be required, not defaulted"


@pytest.mark.parametrize("name", OURS)
def test_commands_name_modules_that_can_be_run(name: str) -> None:
    python, isolated, dash_m, module, *words = compose()["services"][name]["command"]
    assert (python, isolated, dash_m) == ("python", "-P", "-m")
    spec = importlib.util.find_spec(module)
    assert spec is not None
    target = importlib.util.find_spec(f"{module}.__main__") if spec.submodule_search_locations else spec
    assert target is not None and target.origin is not None, f"python -m {module} has nothing to run"
    assert "__main__" in Path(target.origin).read_text(encoding="utf-8")
    assert words in ([], ["run"], ["media"])


def health_programs() -> list[tuple[str, str]]:
    found = [(name, compose()["services"][name].get("healthcheck", {}).get("test", [])) for name in OURS]
    return [(name, test[-1]) for name, test in found if test]


@pytest.mark.parametrize(("name", "program"), health_programs())
def test_health_checks_are_programs_whose_imports_exist(name: str, program: str) -> None:
    for node in ast.walk(ast.parse(program)):
        if isinstance(node, ast.ImportFrom):
            module = importlib.import_module(node.module or "")
            assert all(hasattr(module, alias.name) for alias in node.names), name
        elif isinstance(node, ast.Import):
            assert all(importlib.util.find_spec(alias.name) for alias in node.names), name


def test_health_checks_ask_for_what_the_code_offers(jarvis_home: Path) -> None:
    from api.app import create_app
    from api.guard import OPEN_PATHS
    from graphs import leases
    from memory.tables import OutboxRow

    programs = dict(health_programs())
    (path,) = re.findall(r"http://127\.0\.0\.1:8351(/[\w/]+)", programs["api"])
    assert path in OPEN_PATHS and path in create_app().openapi()["paths"]
    assert 'f"jarvis:worker:{self.name}"' in Path(leases.__file__).read_text(encoding="utf-8")
    assert "jarvis:worker:*" in programs["run-worker"]
    assert OutboxRow.__tablename__ in programs["tick"] and {"relayed_at", "created_at"} <= set(OutboxRow.__table__.columns.keys())


def test_dockerfile_copies_what_exists_and_every_room() -> None:
    sources = [word for name, words in instructions() if name == "COPY" and not words[0].startswith("--") for word in words[:-1]]
    assert sources and all((ROOT / source).exists() for source in sources)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert set(project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]) <= set(sources)
    assert {project["project"]["readme"], "LICENSE", "uv.lock", "pyproject.toml"} <= set(sources)


def test_dockerignore_lets_through_what_is_copied() -> None:
    lines = (ROOT / ".dockerignore").read_text(encoding="utf-8").split("\n")
    assert "*" in lines
    let_through = {line[1:] for line in lines if line.startswith("!")}
    sources = {word for name, words in instructions() if name == "COPY" and not words[0].startswith("--") for word in words[:-1]}
    assert sources == let_through


def test_container_and_make_use_the_same_uv_and_a_supported_python() -> None:
    dockerfile, makefile = (ROOT / "Dockerfile").read_text(encoding="utf-8"), (ROOT / "Makefile").read_text(encoding="utf-8")
    assert re.findall(r"UV_VERSION=([\d.]+)", dockerfile) == re.findall(r"UV_VERSION := ([\d.]+)", makefile)
    bases = {words[0] for name, words in instructions() if name == "FROM"}
    assert len(bases) == 1 and re.fullmatch(r"python:3\.1[12]-slim-bookworm", bases.pop())


def test_container_leaves_out_only_locked_packages() -> None:
    locked = {package["name"] for package in tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))["package"]}
    left_out = re.findall(r"--no-install-package (\S+)", (ROOT / "Dockerfile").read_text(encoding="utf-8"))
    assert left_out and set(left_out) <= locked


def test_container_does_not_run_as_root() -> None:
    users = [words[0] for name, words in instructions() if name == "USER"]
    assert users and users[-1] not in ("root", "0")


def test_nginx_passes_event_streams_on_unbuffered(jarvis_home: Path) -> None:
    from api.app import create_app

    text = (ROOT / "deploy/nginx.conf").read_text(encoding="utf-8")
    assert text.count("{") == text.count("}")
    (pattern, block) = re.findall(r"location ~ (\S+) \{(.*?)\n    \}", text, re.DOTALL)[0]
    streams = [path for path in create_app().openapi()["paths"] if path.endswith("/events")]
    assert len(streams) >= 2
    assert all(re.search(pattern, re.sub(r"\{\w+\}", "x_01ABC", path)) for path in streams)
    assert "proxy_buffering off;" in block and "gzip off;" in block
    largest_mb = int(re.findall(r"client_max_body_size (\d+)m;", text)[0])
    assert largest_mb > Settings.model_fields["max_upload_mb"].default


def link_targets(page: Path) -> list[str]:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    return re.findall(r"!?\[[^\]]*\]\(([^)\s]+)\)", text)


def anchors(page: Path) -> set[str]:
    """Names GitHub gives a page's headings."""
    titles = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.relative_to(ROOT).as_posix())
def test_relative_links_lead_somewhere(page: Path) -> None:
    for target in link_targets(page):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        place = (page.parent / name).resolve() if name else page
        assert place.is_relative_to(ROOT) and place.exists(), f"{page.name}: {target}"
        assert not anchor or place.suffix != ".md" or anchor in anchors(place), f"{page.name}: {target} has no such heading"


def test_pages_name_only_settings_that_exist() -> None:
    known = environment_names() | {match["name"] for match in VARIABLE.finditer((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))}
    for page in [*pages(), ROOT / "deploy/nginx.conf", ROOT / "Dockerfile"]:
        unknown = set(SETTING.findall(page.read_text(encoding="utf-8"))) - known
        assert not unknown, f"{page.name} names settings that do not exist: {sorted(unknown)}"


def test_pages_name_only_files_and_commands_that_exist() -> None:
    from typer.main import get_command

    from cli.main import app

    group: Any = get_command(app)
    for page in pages():
        text = page.read_text(encoding="utf-8")
        for name in re.findall(r"`((?:core|media|memory|tools|agent|graphs|api|cli|tests|deploy|docs)/[\w./-]+\.\w+)`", text):
            assert (ROOT / name).exists() or name in ("tools/video/still.py", "tools/image/upscale.py"), f"{page.name}: {name}"
        for name in re.findall(r"(?:`|bin/|^)jarvis ([a-z]+)", text, re.MULTILINE):
            assert name in group.commands, f"{page.name}: jarvis {name}"
        for name in re.findall(r"`make ([a-z]+)", text):
            assert re.search(rf"^{name}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE), f"{page.name}: make {name}"


def test_every_decision_is_in_the_index_and_numbered_once() -> None:
    folder = ROOT / "docs/adr"
    index = (folder / "README.md").read_text(encoding="utf-8")
    decisions = sorted(path.name for path in folder.glob("[0-9]*.md"))
    assert [name[:4] for name in decisions] == [f"{number:04}" for number in range(1, len(decisions) + 1)]
    for name in decisions:
        text = (folder / name).read_text(encoding="utf-8")
        assert name in index and text.startswith(f"# {name[:4]} ")
        assert all(f"\n## {part}\n" in text for part in ("Context", "Decision", "Alternatives", "Consequences")), name


def test_every_event_is_described_and_nothing_else() -> None:
    text = (ROOT / "docs/events.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([a-z]+\.[a-z]+)` \| (.+) \| (.+) \|$", text, re.MULTILINE)
    names = [name for name, _, _ in rows]
    assert sorted(names) == sorted(get_args(EventName))
    assert all(when.strip() and "`" in data for _, when, data in rows)
    bus = re.findall(r"^\| `([a-z]+\.[a-z]+)` \| `([A-Z_]+)` \|$", text, re.MULTILINE)
    assert dict(bus) == DOMAIN_NAMES


def test_connection_budget_is_the_code_s() -> None:
    from core.database import POOL_OVERFLOW, POOL_SIZE
    from graphs import checkpoints

    text = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
    pool = POOL_SIZE + POOL_OVERFLOW
    rows = {name: int(total) for name, total in re.findall(r"^\| (api|run worker|media worker|tick) \|.*\| (\d+) \|$", text, re.MULTILINE)}
    assert rows == {"api": pool, "run worker": pool + checkpoints.POOL_SIZE, "media worker": pool, "tick": pool + 1}
    assert f"{sum(rows.values())} on one machine" in text
