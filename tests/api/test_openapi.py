"""The OpenAPI document is complete: every route says what it takes, gives and how it fails."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import pytest

from api.app import create_app
from tools.registry import registry


@pytest.fixture(scope="module")
def document(jarvis_home: Path) -> dict[str, Any]:
    return create_app().openapi()


def operations(document: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    return [(path, method, operation) for path, methods in document["paths"].items() for method, operation in methods.items()]


def test_every_operation_is_described(document: dict[str, Any]) -> None:
    found = operations(document)
    assert len(found) > 30
    for path, method, operation in found:
        where = f"{method.upper()} {path}"
        assert operation.get("summary") and operation.get("description"), where
        assert operation.get("tags"), where
        assert operation["responses"]["default"]["content"]["application/problem+json"], where
        answers = {status: answer for status, answer in operation["responses"].items() if status.startswith("2")}
        assert answers, where
        for status, answer in answers.items():
            assert status in ("204", "206") or all(media.get("schema") for media in answer["content"].values()), where
            assert status in ("204", "206") or answer["content"], where


def test_it_is_served(api: httpx.Client, document: dict[str, Any]) -> None:
    assert api.get("/api/openapi.json").json()["paths"].keys() == document["paths"].keys()


def test_operation_ids_are_unique(document: dict[str, Any]) -> None:
    ids = [operation["operationId"] for _, _, operation in operations(document)]
    assert len(ids) == len(set(ids))


def test_references_resolve_and_schemas_are_valid(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]

    def references(value: Any) -> list[str]:
        if isinstance(value, dict):
            own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
            return own + [found for item in value.values() for found in references(item)]
        return [found for item in value for found in references(item)] if isinstance(value, list) else []

    for reference in references(document):
        assert reference.removeprefix("#/components/schemas/") in schemas, reference
    for schema in schemas.values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_every_tool_has_its_route_with_its_schema(document: dict[str, Any]) -> None:
    tools = registry().tools
    assert tools
    for tool in tools.values():
        operation = document["paths"]["/api/" + tool.name.replace(".", "/")]["post"]
        reference = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"]
        schema = document["components"]["schemas"][reference.rsplit("/", 1)[-1]]
        expected = tool.input.model_json_schema()
        assert set(schema["properties"]) == set(expected["properties"])
        assert schema.get("required", []) == expected.get("required", [])
        assert "202" in operation["responses"]


def test_a_dropped_in_tool_appears(jarvis_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "dropped_tools" / "number"
    package.mkdir(parents=True)
    (package.parent / "__init__.py").write_text("")
    (package / "__init__.py").write_text("")
    (package / "double.py").write_text(
        "from tools.contract import Field, ToolInput, ToolOutput, Workspace, tool\n"
        "class Input(ToolInput):\n    value: int = Field(description='What to double')\n"
        "class Output(ToolOutput):\n    value: int\n"
        "@tool(say=['double {value}'])\n"
        "def double(args: Input, work: Workspace) -> Output:\n    '''Double a number.'''\n    return Output(value=args.value * 2)\n"
    )
    code = "from api.app import create_app; import json; print(json.dumps(create_app().openapi()['paths']['/api/number/double']['post']))"
    environment = {
        "PATH": "/usr/bin:/bin",
        "PYTHONPATH": str(tmp_path),
        "JARVIS_TOOL_PACKAGES": '["dropped_tools"]',
        "JARVIS_HOME": str(jarvis_home),
    }
    found = subprocess.run([sys.executable, "-P", "-c", code], env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert found.returncode == 0, found.stderr
    assert "NumberDoubleInput" in found.stdout and "Double a number" in found.stdout


def test_importing_the_api_is_light(jarvis_home: Path) -> None:
    code = (
        "import sys; from api.app import create_app; import api.server; create_app().openapi();"
        "heavy = 'cv2 librosa moviepy torch langchain langchain_core langgraph numpy av celery onnxruntime';"
        "print(sorted(set(heavy.split()) & set(sys.modules)))"
    )
    found = subprocess.run([sys.executable, "-P", "-c", code], cwd=jarvis_home, capture_output=True, text=True, timeout=60)
    assert found.returncode == 0, found.stderr
    assert found.stdout.strip() == "[]"
