"""The OpenAPI document: FastAPI's, with our one shape of error on every route."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.responses import JSONResponse

from api.problems import MEDIA_TYPE, Problem
from core.events import Event

_ERROR = {"description": "What went wrong", "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}}
_OPEN = ("/api/health/live",)


def install(app: FastAPI) -> None:
    """Make `app.openapi()` give the whole contract; built on first use."""
    app.openapi = lambda: _document(app)  # type: ignore[method-assign]

    def document() -> JSONResponse:
        return JSONResponse(app.openapi())

    app.add_api_route("/api/openapi.json", document, include_in_schema=False)


def _document(app: FastAPI) -> dict[str, Any]:
    if app.openapi_schema is None:
        document = get_openapi(
            title=app.title,
            version=app.version,
            summary=app.summary,
            description=app.description,
            routes=app.routes,
            separate_input_output_schemas=False,
        )
        schemas = document.setdefault("components", {}).setdefault("schemas", {})
        for model in (Problem, Event):
            schemas[model.__name__] = model.model_json_schema(ref_template="#/components/schemas/{model}")
        for unused in ("HTTPValidationError", "ValidationError"):
            schemas.pop(unused, None)
        document["components"]["securitySchemes"] = {
            "token": {"type": "http", "scheme": "bearer", "description": "JARVIS_API_TOKEN, if one is set"}
        }
        document["security"] = [{"token": []}, {}]  # without a token in the settings, this machine needs none
        for path, operations in document["paths"].items():
            for operation in operations.values():
                _complete(path, operation)
        app.openapi_schema = document
    return app.openapi_schema


def _complete(path: str, operation: dict[str, Any]) -> None:
    responses = operation["responses"]
    responses["default"] = _ERROR
    if "422" in responses:
        responses["422"] = {**_ERROR, "description": "The values are not right"}
    if path in _OPEN:
        operation["security"] = []
