"""The speech route of the OpenAI emulator: `POST /v1/audio/speech`, spoken by espeak-ng, refusing what the real one refuses.

What it spoke is known: `Spoke.words` are the true times of the words, for judging whoever has to guess them.
"""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response

from media.speech_text import phrases
from media.voice import TimedWord, Voice, speak
from media.voice_sound import master
from tests.emulators.openai_rules import Refused, authorise

if TYPE_CHECKING:
    from tests.emulators.openai import OpenAI

MODELS = ("gpt-4o-mini-tts", "tts-1", "tts-1-hd")
VOICES = ("alloy", "ash", "ballad", "coral", "echo", "fable", "onyx", "nova", "sage", "shimmer", "verse", "marin", "cedar")
MEDIA_TYPES = {"flac": "audio/flac"}
FORMATS = ("mp3", "opus", "aac", "flac", "wav", "pcm")


@dataclass(frozen=True)
class Spoke:
    """What the emulator said, and when each word truly was."""

    text: str
    words: tuple[TimedWord, ...]


def add_speech(app: FastAPI, server: OpenAI) -> None:
    """Add the route; requests and scripted faults are the server's own."""
    from tests.emulators.openai import fault_response

    def create(request: Request, body: dict[str, Any]) -> Response:
        server.record(request, body)
        _validate(body)
        fault = server.take_fault()
        if fault is not None:
            return fault_response(fault, str(body["model"]))
        sound, words = spoken(body["input"])
        server.spoke.append(Spoke(body["input"], words))
        return Response(sound, media_type=MEDIA_TYPES["flac"])

    async def route(request: Request) -> Response:
        from starlette.concurrency import run_in_threadpool

        raw = await request.body()
        try:
            authorise(request.headers.get("authorization", ""), server.key)
            try:
                body = json.loads(raw)
            except ValueError as error:
                raise Refused(400, "We could not parse the JSON body of your request.") from error
            return await run_in_threadpool(create, request, body)
        except Refused as refused:
            return JSONResponse({"error": refused.error}, refused.status)

    app.add_api_route("/v1/audio/speech", route, methods=["POST"])


def spoken(text: str) -> tuple[bytes, tuple[TimedWord, ...]]:
    """FLAC bytes by a voice and at a pace that are not those of the house, and the true times."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "speech.flac"
        said = phrases(text)
        stranger = Voice("stranger", said[0].language, "male", "m7", 62)
        made = speak(said, stranger, 1.13)
        master(made.samples, made.rate_hz, out)
        return out.read_bytes(), made.words


def _validate(body: dict[str, Any]) -> None:
    for name in ("model", "input", "voice"):
        if not isinstance(body.get(name), str):
            raise Refused(400, f"Missing required parameter: '{name}'.", param=name, code="missing_required_parameter")
    if body["model"] not in MODELS:
        raise Refused(404, f"The model `{body['model']}` does not exist or you do not have access to it.", code="model_not_found")
    if not body["input"]:
        raise Refused(400, "Invalid 'input': empty string.", param="input", code="empty_string")
    if len(body["input"]) > 4096:
        raise Refused(400, f"Invalid 'input': string too long. Expected a string with maximum length 4096, but got a string with length "
                           f"{len(body['input'])} instead.", param="input", code="string_above_max_length")  # fmt: skip
    if body["voice"] not in VOICES:
        wanted = ", ".join(f"'{voice}'" for voice in VOICES)
        raise Refused(400, f"Invalid value: '{body['voice']}'. Supported values are: {wanted}.", param="voice", code="invalid_value")
    if body.get("response_format", "mp3") not in FORMATS:
        raise Refused(400, f"Invalid value: '{body['response_format']}'.", param="response_format", code="invalid_value")
    if body.get("response_format") != "flac":
        raise Refused(501, "emulator: only flac is spoken here")
