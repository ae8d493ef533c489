"""OpenAI's pictures: `POST /v1/images/generations` (platform.openai.com/docs/api-reference/images/create), also of compatible servers.

The models answer with `b64_json` only, ten pictures a call at most, and paint in three sizes: the nearest is asked for and cut to shape.
"""

from __future__ import annotations

import base64
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import ToolFailed, ToolRetry
from core.settings import settings
from tools.contract import Aspect, Availability, provider
from tools.image.contract import CAPABILITY, SIZES, Painted, Wish

if TYPE_CHECKING:
    import httpx

_DEFAULT_URL = "https://api.openai.com/v1"
_MOST = 10
_ASKED: dict[Aspect, str] = {"9:16": "1024x1536", "4:5": "1024x1536", "16:9": "1536x1024", "1:1": "1024x1024"}
# Medium quality: 1,056 tokens a square, 1,584 an oblong picture, at $40 a million (openai.com/api/pricing); rounded up.
_USD: dict[Aspect, Decimal] = {"1:1": Decimal("0.045"), "9:16": Decimal("0.065"), "16:9": Decimal("0.065"), "4:5": Decimal("0.065")}


def _available() -> Availability:
    return Availability(bool(settings().openai_api_key), "set OPENAI_API_KEY")


@provider(CAPABILITY, name="openai", available=_available, cost="about $0.06 a picture")
class OpenAI:
    """Pictures of OpenAI; the model is JARVIS_OPENAI_IMAGE_MODEL."""

    def price_usd(self, count: int, aspect: Aspect) -> Decimal:
        return _USD[aspect] * count

    def paint(self, wish: Wish) -> list[Painted]:
        made: list[Painted] = []
        while len(made) < wish.count:
            wish.progress(0.1 + 0.8 * len(made) / wish.count)
            count = min(_MOST, wish.count - len(made))
            answer = self._ask(wish, count).json()
            share = {"pictures": count, **{name: answer.get("usage", {}).get(name) for name in ("input_tokens", "output_tokens")}}
            for number, entry in enumerate(answer["data"]):
                path = wish.folder / f"picture-{len(made) + 1}.png"
                _fit(base64.b64decode(entry["b64_json"]), wish.aspect, path)
                made.append(_painted(path, wish, share if number == 0 else None))
        return made

    def _ask(self, wish: Wish, count: int) -> httpx.Response:
        from core.http import call

        config = settings()
        key = config.openai_api_key.get_secret_value() if config.openai_api_key else ""
        codes: list[str] = []
        body: dict[str, Any] = {
            "model": config.openai_image_model, "prompt": _prompt(wish), "n": count, "size": _ASKED[wish.aspect], "quality": "medium",
            "output_format": "png",
        }  # fmt: skip
        try:
            return call(
                "OpenAI", "POST", f"{(config.openai_base_url or _DEFAULT_URL).rstrip('/')}/images/generations",
                headers={"Authorization": f"Bearer {key}"}, secret=key, explain=lambda answer: _explain(answer, codes), json=body,
                timeout_s=240, hint="Check OPENAI_API_KEY, OPENAI_BASE_URL and JARVIS_OPENAI_IMAGE_MODEL.", cancelled=wish.cancelled,
            )  # fmt: skip
        except ToolFailed as error:
            if "moderation_blocked" in codes:
                raise ToolRetry("OpenAI refuses to draw this", hint="Describe another picture, without what may be harmful.") from error
            raise


_LETTERS = {"small": " in small letters", "normal": "", "large": " in very large letters"}


def _prompt(wish: Wish) -> str:
    """The person's words, and what the other fields mean in words."""
    parts = [wish.prompt]
    if wish.style:
        parts.append(f"Composed as: {wish.style.replace('_', ' ')}.")
    if wish.palette:
        parts.append(f"Colours: {wish.palette}.")
    if wish.family:
        parts.append(f"One of a series about {wish.family}: the same palette, light and treatment in all of them.")
    if wish.title:
        parts.append(f'With the words "{wish.title}" set in it{_LETTERS[wish.letters]}.')
    if wish.details:
        parts.append(f"With these lines set in it, small, each as it stands: {'; '.join(wish.details)}.")
    if not (wish.title or wish.details):
        parts.append("No text in the picture.")
    return " ".join(parts)


def _fit(data: bytes, aspect: Aspect, path: Path) -> None:
    """Scaled to cover the asked shape, the rest cut off evenly."""
    import io

    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        picture = Image.open(io.BytesIO(data)).convert("RGB")
    except UnidentifiedImageError as error:
        raise ToolFailed("OpenAI sent something that is not a picture") from error
    ImageOps.fit(picture, SIZES[aspect], Image.Resampling.LANCZOS).save(path, "PNG", compress_level=1)


def _painted(path: Path, wish: Wish, units: dict[str, Any] | None) -> Painted:
    model = settings().openai_image_model
    evidence = {"origin": "image.generate", "engine": model, "synthetic_picture": True, "licence": "OpenAI's terms: yours to use"}
    usd = _USD[wish.aspect] * units["pictures"] if units else Decimal(0)
    return Painted(path, evidence, usd=usd, units=units)


def _explain(answer: httpx.Response, codes: list[str]) -> str:
    """`{"error": {"message": ..., "code": ...}}`; a compatible server may say something else."""
    try:
        error = answer.json()["error"]
        codes.append(str(error.get("code")))
        return str(error["message"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return answer.text[:200].strip() or "no reason given"
