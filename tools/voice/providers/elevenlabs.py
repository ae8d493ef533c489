"""ElevenLabs: `POST /v1/text-to-speech/{voice}/with-timestamps` tells when every character is heard, which are grouped into words.

elevenlabs.io/docs/api-reference/text-to-speech/convert-with-timestamps. Voices are the account's own (`GET /v1/voices`).
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from core.errors import Unavailable
from core.settings import settings
from tools.contract import Availability, provider
from tools.voice.contract import CAPABILITY, Language, Speech, SpokenWord, Timing, Wish

if TYPE_CHECKING:
    import httpx

_DEFAULT_URL = "https://api.elevenlabs.io"
_ID = re.compile(r"[A-Za-z0-9]{20}")
# Voices every account starts with; others by their id.
_PREMADE = ("sarah", "george", "charlotte", "brian", "alice", "daniel", "laura", "liam", "matilda", "will", "jessica", "eric")
# The dearest plan; larger plans pay a third of it.
_USD_PER_CHARACTER = Decimal("0.0003")
_HINT = "Check ELEVENLABS_API_KEY and the account's credit."


def _available() -> Availability:
    return Availability(bool(settings().elevenlabs_api_key), "set ELEVENLABS_API_KEY")


@provider(CAPABILITY, name="elevenlabs", available=_available, cost="up to $0.30 per 1,000 characters")
class ElevenLabs:
    """Voices of an ElevenLabs account; the model is JARVIS_ELEVENLABS_SPEECH_MODEL."""

    def offers(self, voice: str, language: Language) -> bool:
        return voice.lower() in ("", "female", "male", *_PREMADE) or bool(_ID.fullmatch(voice))

    def voices(self, language: Language) -> list[str]:
        return list(_PREMADE)

    def price_usd(self, characters: int) -> Decimal:
        return (_USD_PER_CHARACTER * characters).quantize(Decimal("0.0001"))

    def speak(self, wish: Wish) -> Speech:
        from media.voice_sound import decode, master

        identity, name = self._voice(wish)
        wish.progress(0.1)
        body = {"text": wish.text, "model_id": settings().elevenlabs_speech_model}
        answer = _ask("POST", f"/v1/text-to-speech/{identity}/with-timestamps?output_format=mp3_44100_128", body, wish)
        received, out = wish.folder / "received.mp3", wish.folder / "speech.flac"
        try:
            told = answer.json()
            received.write_bytes(base64.b64decode(told["audio_base64"], validate=True))
        except (ValueError, KeyError, TypeError, binascii.Error) as error:
            raise Unavailable("ElevenLabs answered with something that is no recording") from error
        sound = decode(received, tempo=wish.speed, cancelled=wish.cancelled)
        words, timing = _words(wish, told.get("alignment"), sound)
        made = master(sound, 48000, out, cancelled=wish.cancelled)
        counted = answer.headers.get("character-cost", "")
        characters = int(counted) if counted.isdigit() else len(wish.text)
        return Speech(
            out, made.duration_s, made.loudness.integrated_lufs, words, timing, name, settings().elevenlabs_speech_model,
            self.price_usd(characters), {"characters": characters},
        )  # fmt: skip

    def _voice(self, wish: Wish) -> tuple[str, str]:
        """Id and name of the account's voice that was wished for."""
        if _ID.fullmatch(wish.voice):
            return wish.voice, wish.voice
        try:
            listed = _ask("GET", "/v1/voices", None, wish).json()["voices"]
            voices = [(str(voice["voice_id"]), str(voice["name"]), voice.get("labels") or {}) for voice in listed]
        except (ValueError, KeyError, TypeError) as error:
            raise Unavailable("ElevenLabs answered with something that is no list of voices") from error
        wanted = wish.voice.lower()
        for identity, name, labels in voices:
            short = name.lower().split(" ")[0].strip("-")  # "Sarah - Mature, Reassuring"
            if wanted in ("", name.lower(), short) or labels.get("gender") == wanted:
                return identity, short
        have = ", ".join(name for _, name, _ in voices[:12]) or "none"
        raise Unavailable(f"the ElevenLabs account has no voice {wish.voice or 'at all'!r} (it has: {have})")


def _ask(method: str, path: str, body: dict[str, Any] | None, wish: Wish) -> httpx.Response:
    from core.http import call

    config = settings()
    key = config.elevenlabs_api_key.get_secret_value() if config.elevenlabs_api_key else ""
    url = (config.elevenlabs_base_url or _DEFAULT_URL).rstrip("/") + path
    headers = {"xi-api-key": key}
    return call("ElevenLabs", method, url, headers=headers, secret=key, explain=_explain, json=body, hint=_HINT, cancelled=wish.cancelled)


def _explain(answer: httpx.Response) -> str:
    """`{"detail": {"status", "message"}}`, or a list of what is wrong with the fields."""
    try:
        detail = answer.json()["detail"]
        return str(detail["message"] if isinstance(detail, dict) else "; ".join(item["msg"] for item in detail))
    except (ValueError, KeyError, TypeError):
        return answer.text[:200].strip() or "no reason given"


def _words(wish: Wish, alignment: Any, sound: Any) -> tuple[tuple[SpokenWord, ...], Timing]:
    """Characters grouped into the words of the text; when the service timed another text than it was sent, an estimate."""
    from media.speech_text import phrases
    from media.voice_align import estimate

    times = _times(alignment, wish.text)
    if times is None:
        guessed = estimate(wish.text, wish.language, sound)
        return tuple(SpokenWord(word.text, word.at, word.start_s, word.end_s) for word in guessed), "estimated"
    found: list[SpokenWord] = []
    for word in (word for phrase in phrases(wish.text, wish.language) for word in phrase.words):
        spoken = [time for time, char in zip(times[word.at : word.at + len(word.text)], word.text, strict=True) if char.isalnum()]
        spoken = spoken or times[word.at : word.at + len(word.text)]
        found.append(SpokenWord(word.text, word.at, round(spoken[0][0] / wish.speed, 3), round(spoken[-1][1] / wish.speed, 3)))
    return tuple(found), "measured"


def _times(alignment: Any, text: str) -> Sequence[tuple[float, float]] | None:
    try:
        characters = alignment["characters"]
        starts, ends = alignment["character_start_times_seconds"], alignment["character_end_times_seconds"]
        times = [(float(start), float(end)) for start, end in zip(starts, ends, strict=True)]
    except (KeyError, TypeError, ValueError):
        return None
    return times if "".join(characters) == text and len(times) == len(text) else None
