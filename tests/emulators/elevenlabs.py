"""An ElevenLabs server on loopback: voices, and speech with the times of its characters, refusing what the real one refuses.

    with ElevenLabs(key="xi-test") as server:
        server.faults.append((429, "too_many_concurrent_requests", "Too many concurrent requests."))
        ...                      # base URL: server.url
        server.requests[0].body  # what was sent

Shapes and error texts are those of elevenlabs.io/docs/api-reference (text-to-speech with timestamps, voices, errors). The voice is
espeak-ng's and its recording an MP3, as the real one's.
"""

from __future__ import annotations

import base64
import json
import socket
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response
from starlette.concurrency import run_in_threadpool

from media import ffmpeg
from media.speech_text import phrases
from media.voice import TimedWord, Voice, speak
from media.voice_sound import master

VOICES = (
    {"voice_id": "EXAVITQu4vr4xnSDxMaL", "name": "Sarah - Mature, Reassuring", "category": "premade", "labels": {"gender": "female"}},
    {"voice_id": "JBFqnCBsd6RMkjVDRZzb", "name": "George - Warm Storyteller", "category": "premade", "labels": {"gender": "male"}},
)
MODELS = ("eleven_v3", "eleven_multilingual_v2", "eleven_flash_v2_5")


@dataclass(frozen=True)
class Recorded:
    """A request as it came."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]


class ElevenLabs:
    """The server, in a thread of this process. `faults`: (status, detail.status, detail.message) of the coming speech requests.

    normalise_alignment: time the characters of the text as it is said, not as it was sent (some models do that).
    """

    def __init__(self, *, key: str = "xi-test-0123456789", normalise_alignment: bool = False) -> None:
        self.key = key
        self.normalise_alignment = normalise_alignment
        self.requests: list[Recorded] = []
        self.faults: list[tuple[int, str, str]] = []
        self.spoke: list[tuple[TimedWord, ...]] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        config = uvicorn.Config(self._app(), log_level="critical", lifespan="off", timeout_graceful_shutdown=1)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), name="elevenlabs-emulator", daemon=True)

    @property
    def url(self) -> str:
        """What JARVIS_ELEVENLABS_BASE_URL is set to."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def __enter__(self) -> ElevenLabs:
        self._thread.start()
        deadline = time.monotonic() + 10
        while not self._server.started:
            if time.monotonic() > deadline:
                raise TimeoutError("the emulator did not start")
            time.sleep(0.01)
        return self

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = self._server.force_exit = True
        self._thread.join(timeout=10)
        self._socket.close()

    def _app(self) -> FastAPI:
        app = FastAPI(openapi_url=None)
        app.add_api_route("/v1/voices", self._voices, methods=["GET"])
        app.add_api_route("/v1/text-to-speech/{voice_id}/with-timestamps", self._speak, methods=["POST"])
        return app

    def _refusal(self, request: Request) -> Response | None:
        if not request.headers.get("xi-api-key"):
            return _error(401, "needs_authorization", "Neither authorization header nor xi-api-key received, please provide one.")
        if request.headers["xi-api-key"] != self.key:
            return _error(401, "invalid_api_key", "Invalid API key")
        return None

    async def _voices(self, request: Request) -> Response:
        return self._refusal(request) or JSONResponse({"voices": list(VOICES)})

    async def _speak(self, voice_id: str, request: Request) -> Response:
        if (refusal := self._refusal(request)) is not None:
            return refusal
        body = json.loads(await request.body())
        self.requests.append(Recorded(request.url.path, dict(request.headers), body))
        if self.faults:
            return _error(*self.faults.pop(0))
        if not isinstance(body.get("text"), str):
            return JSONResponse({"detail": [{"loc": ["body", "text"], "msg": "Field required", "type": "missing"}]}, 422)
        if voice_id not in [voice["voice_id"] for voice in VOICES]:
            return _error(404, "voice_not_found", f"A voice with the voice_id {voice_id} was not found.")
        if body.get("model_id", MODELS[1]) not in MODELS:
            return _error(400, "model_not_found", f"A model with model ID {body['model_id']} does not exist")
        if not request.query_params.get("output_format", "mp3_44100_128").startswith("mp3_"):
            return _error(403, "output_format_not_allowed", "Your plan does not allow this output format.")
        sound, alignment, words = await run_in_threadpool(_spoken, body["text"], self.normalise_alignment)
        self.spoke.append(words)
        answer = {"audio_base64": base64.b64encode(sound).decode(), "alignment": alignment, "normalized_alignment": alignment}
        return JSONResponse(answer, headers={"character-cost": str(len(body["text"])), "request-id": f"req{len(self.requests):06d}"})


def _error(status: int, code: str, message: str) -> Response:
    return JSONResponse({"detail": {"status": code, "message": message}}, status)


def _spoken(text: str, normalise: bool) -> tuple[bytes, dict[str, Any], tuple[TimedWord, ...]]:
    """MP3 bytes, the times of the characters of the text, and of its words."""
    said = phrases(text)
    made = speak(said, Voice("stranger", said[0].language, "female", "f3", 60), 0.93)
    with tempfile.TemporaryDirectory() as folder:
        whole, out = Path(folder) / "speech.flac", Path(folder) / "speech.mp3"
        master(made.samples, made.rate_hz, whole)
        ffmpeg.run([*ffmpeg.input_args(whole), "-ar", "44100", "-b:a", "128k", "-f", "mp3", ffmpeg.file_url(out)])
        sound = out.read_bytes()
    if normalise:
        text = " ".join(word.spoken for phrase in said for word in phrase.words)
        return sound, {"characters": list(text), "character_start_times_seconds": [0.0] * len(text),
                       "character_end_times_seconds": [0.0] * len(text)}, made.words  # fmt: skip
    return sound, _characters(text, made.words), made.words


def _characters(text: str, words: tuple[TimedWord, ...]) -> dict[str, Any]:
    """A word's time shared evenly by its letters; signs and spaces take the instant at which they stand."""
    starts, ends = [0.0] * len(text), [0.0] * len(text)
    at_s = 0.0
    for index, char in enumerate(text):
        word = next((word for word in words if word.at <= index < word.at + len(word.text)), None)
        if word is not None and char.isalnum():
            letters = [i for i, letter in enumerate(word.text) if letter.isalnum()]
            share = (word.end_s - word.start_s) / len(letters)
            place = letters.index(index - word.at)
            starts[index], at_s = word.start_s + place * share, word.start_s + (place + 1) * share
        else:
            starts[index] = at_s
        ends[index] = at_s
    return {"characters": list(text), "character_start_times_seconds": starts, "character_end_times_seconds": ends}
