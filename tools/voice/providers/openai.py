"""OpenAI's speech: `POST /v1/audio/speech` (platform.openai.com/docs/api-reference/audio/createSpeech), also of compatible servers.

The service tells no word times: they are estimated (see media.voice_align).
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from core.settings import settings
from tools.contract import Availability, provider
from tools.voice.contract import CAPABILITY, Language, Speech, SpokenWord, Wish

if TYPE_CHECKING:
    import httpx

_DEFAULT_URL = "https://api.openai.com/v1"
_VOICES = ("coral", "onyx", "alloy", "ash", "ballad", "cedar", "echo", "fable", "marin", "nova", "sage", "shimmer", "verse")
_BY_GENDER = {"": "coral", "female": "coral", "male": "onyx"}
# gpt-4o-mini-tts is about $0.015 a minute and nobody speaks slower than 600 characters a minute; tts-1-hd is $0.030 per 1,000 characters.
_USD_PER_CHARACTER = Decimal("0.00003")


def _available() -> Availability:
    return Availability(bool(settings().openai_api_key), "set OPENAI_API_KEY")


@provider(CAPABILITY, name="openai", available=_available, cost="about $0.015 a minute")
class OpenAI:
    """Voices of OpenAI; the model is JARVIS_OPENAI_SPEECH_MODEL."""

    def offers(self, voice: str, language: Language) -> bool:
        return voice.lower() in (*_BY_GENDER, *_VOICES)

    def voices(self, language: Language) -> list[str]:
        return list(_VOICES)

    def price_usd(self, characters: int) -> Decimal:
        return (_USD_PER_CHARACTER * characters).quantize(Decimal("0.0001"))

    def speak(self, wish: Wish) -> Speech:
        from core.http import call
        from media.voice_align import estimate
        from media.voice_sound import decode, master

        config = settings()
        key = config.openai_api_key.get_secret_value() if config.openai_api_key else ""
        voice = _BY_GENDER.get(wish.voice.lower(), wish.voice.lower())
        wish.progress(0.1)
        answer = call(
            "OpenAI", "POST", f"{(config.openai_base_url or _DEFAULT_URL).rstrip('/')}/audio/speech",
            headers={"Authorization": f"Bearer {key}"}, secret=key, explain=_explain, cancelled=wish.cancelled,
            json={"model": config.openai_speech_model, "voice": voice, "input": wish.text, "response_format": "flac"},
            hint="Check OPENAI_API_KEY, OPENAI_BASE_URL and JARVIS_OPENAI_SPEECH_MODEL.",
        )  # fmt: skip
        received, out = wish.folder / "received.flac", wish.folder / "speech.flac"
        received.write_bytes(answer.content)
        sound = decode(received, tempo=wish.speed, cancelled=wish.cancelled)
        wish.progress(0.8)
        words = estimate(wish.text, wish.language, sound)
        made = master(sound, 48000, out, cancelled=wish.cancelled)
        return Speech(
            out, made.duration_s, made.loudness.integrated_lufs,
            tuple(SpokenWord(word.text, word.at, word.start_s, word.end_s) for word in words),
            "estimated", voice, config.openai_speech_model, self.price_usd(len(wish.text)), {"characters": len(wish.text)},
        )  # fmt: skip


def _explain(answer: httpx.Response) -> str:
    """`{"error": {"message": ...}}`; a compatible server may say something else."""
    try:
        return str(answer.json()["error"]["message"])
    except (ValueError, KeyError, TypeError):
        return answer.text[:200].strip() or "no reason given"
