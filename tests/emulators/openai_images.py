"""The image route of the OpenAI emulator: `POST /v1/images/generations`, refusing what the real one refuses.

Every picture is one colour, another for each, so that a test can tell them apart; `SIZES` are those the models paint.
"""

from __future__ import annotations

import base64
import io
import json
import time
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response
from PIL import Image

from tests.emulators.openai_rules import Refused, authorise

if TYPE_CHECKING:
    from tests.emulators.openai import OpenAI

MODELS = ("gpt-image-2", "gpt-image-2.5-flare", "gpt-image-2.5-sunburst")
SIZES = {"1024x1024", "1024x1536", "1536x1024", "auto"}
BLOCKED = "forbidden thing"
"""A prompt with these words is refused by moderation."""


def add_images(app: FastAPI, server: OpenAI) -> None:
    """Add the route; requests and scripted faults are the server's own."""
    from tests.emulators.openai import fault_response

    async def route(request: Request) -> Response:
        raw = await request.body()
        try:
            authorise(request.headers.get("authorization", ""), server.key)
            try:
                body: dict[str, Any] = json.loads(raw)
            except ValueError as error:
                raise Refused(400, "We could not parse the JSON body of your request.") from error
            server.record(request, body)
            _validate(body)
        except Refused as refused:
            return JSONResponse({"error": refused.error}, refused.status)
        fault = server.take_fault()
        if fault is not None:
            return fault_response(fault, str(body["model"]))
        return JSONResponse(_painted(body))

    app.add_api_route("/v1/images/generations", route, methods=["POST"])


def _painted(body: dict[str, Any]) -> dict[str, Any]:
    size = body.get("size", "auto")
    width, height = (1024, 1024) if size == "auto" else (int(part) for part in size.split("x"))
    data: list[dict[str, str]] = []
    for number in range(body.get("n", 1)):
        file = io.BytesIO()
        Image.new("RGB", (width, height), (40 + 20 * number, 90, 160)).save(file, "PNG")
        data.append({"b64_json": base64.b64encode(file.getvalue()).decode()})
    tokens = {"input_tokens": len(body["prompt"]) // 4 + 1, "output_tokens": 1584 * len(data)}
    details = {"text_tokens": tokens["input_tokens"], "image_tokens": 0}
    usage = {**tokens, "total_tokens": sum(tokens.values()), "input_tokens_details": details}
    return {"created": int(time.time()), "data": data, "output_format": body.get("output_format", "png"), "size": size, "usage": usage}


def _validate(body: dict[str, Any]) -> None:
    for name in ("model", "prompt"):
        if not isinstance(body.get(name), str) or not body[name]:
            raise Refused(400, f"Missing required parameter: '{name}'.", param=name, code="missing_required_parameter")
    if body["model"] not in MODELS:
        raise Refused(404, f"The model `{body['model']}` does not exist or you do not have access to it.", code="model_not_found")
    if "response_format" in body:
        raise Refused(400, "Unknown parameter: 'response_format'.", param="response_format", code="unknown_parameter")
    count = body.get("n", 1)
    if not isinstance(count, int) or not 1 <= count <= 10:
        kind, bound = ("above maximum", 10) if isinstance(count, int) and count > 10 else ("below minimum", 1)
        message = f"Invalid 'n': integer {kind} value. Expected a value {'<=' if bound == 10 else '>='} {bound}, but got {count} instead."
        raise Refused(400, message, param="n", code=f"integer_{kind.replace(' ', '_')}_value")
    for name, known in (("size", SIZES), ("quality", {"low", "medium", "high", "auto"})):
        if body.get(name, "auto") not in known:
            wanted = ", ".join(f"'{value}'" for value in sorted(known))
            raise Refused(400, f"Invalid value: '{body[name]}'. Supported values are: {wanted}.", param=name, code="invalid_value")
    if BLOCKED in body["prompt"]:
        message = "Your request was rejected by the safety system. If you believe this is an error, contact us at help.openai.com and "
        message += "include the request ID req_emulator. safety_violations=[violence]."
        raise Refused(400, message, kind="image_generation_user_error", code="moderation_blocked")
