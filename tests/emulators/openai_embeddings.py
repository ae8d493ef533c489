"""The embedding route of the OpenAI emulator: `POST /v1/embeddings`, refusing what the real one refuses.

Its vectors are bags of hashed words: texts that share words are near each other, which is enough to judge whoever stores and searches them.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response

from tests.emulators.openai_rules import Refused, authorise

if TYPE_CHECKING:
    from tests.emulators.openai import OpenAI

DIMENSIONS = {"text-embedding-3-small": 1536, "text-embedding-3-large": 3072, "text-embedding-ada-002": 1536}


def add_embeddings(app: FastAPI, server: OpenAI) -> None:
    """Add the route; requests and scripted faults are the server's own."""
    from tests.emulators.openai import fault_response

    async def route(request: Request) -> Response:
        try:
            authorise(request.headers.get("authorization", ""), server.key)
            try:
                body = json.loads(await request.body())
            except ValueError as error:
                raise Refused(400, "We could not parse the JSON body of your request.") from error
            server.record(request, body)
            if (fault := server.take_fault()) is not None:
                return fault_response(fault, str(body.get("model")))
            return JSONResponse(_answer(body))
        except Refused as refused:
            return JSONResponse({"error": refused.error}, refused.status)

    app.add_api_route("/v1/embeddings", route, methods=["POST"])


def _answer(body: dict[str, Any]) -> dict[str, Any]:
    for name in ("model", "input"):
        if name not in body:
            raise Refused(400, f"Missing required parameter: '{name}'.", param=name, code="missing_required_parameter")
    if body["model"] not in DIMENSIONS:
        raise Refused(404, f"The model `{body['model']}` does not exist or you do not have access to it.", code="model_not_found")
    if body.get("encoding_format", "float") != "float":
        raise Refused(501, "emulator: only float vectors are made here")
    inputs = [body["input"]] if isinstance(body["input"], str) else body["input"]
    if not isinstance(inputs, list) or not inputs or len(inputs) > 2048 or not all(isinstance(text, str) and text for text in inputs):
        raise Refused(400, "'$.input' is invalid. Please check the API reference: https://platform.openai.com/docs/api-reference.")
    size = body.get("dimensions") or DIMENSIONS[body["model"]]
    data = [{"object": "embedding", "index": index, "embedding": vector(text, size)} for index, text in enumerate(inputs)]
    tokens = sum(len(text) // 4 + 1 for text in inputs)
    return {"object": "list", "data": data, "model": body["model"], "usage": {"prompt_tokens": tokens, "total_tokens": tokens}}


def vector(text: str, size: int) -> list[float]:
    """A unit vector of the words in a text."""
    values = [0.0] * size
    values[0] = 0.01
    for word in re.findall(r"\w+", text.lower()):
        digest = hashlib.blake2b(word.encode(), digest_size=8).digest()
        values[int.from_bytes(digest[:4]) % size] += 1.0 if digest[4] % 2 else -1.0
    length = math.sqrt(sum(value * value for value in values))
    return [value / length for value in values]
