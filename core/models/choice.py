"""Which models there are to ask: the order of the settings, and the client of a label."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
from functools import lru_cache
from pathlib import Path

from core.errors import Unavailable
from core.models.chat import ChatModel
from core.models.contract import Access, Provider
from core.settings import settings

LOCAL = "local"


def configured() -> list[str]:
    """Labels of the models to try, in order (`openai:gpt-5.4-mini`); `local` is always among them, last unless listed earlier."""
    config = settings()
    listed = [label.strip() for label in config.models if label.strip()]
    if not listed and (config.openai_api_key or config.openai_base_url):
        listed = [f"openai:{config.openai_model}"]
    return list(dict.fromkeys(listed if LOCAL in listed else [*listed, LOCAL]))


def providers() -> list[str]:
    """Names of the providers, from the files in `providers/`."""
    return sorted(found.name for found in pkgutil.iter_modules([str(Path(__file__).parent / "providers")]))


def chat_model(label: str) -> ChatModel:
    """The model of that label. Opens no connection. Raises Unavailable when settings do not make it usable, saying what would."""
    provider, _, name = label.partition(":")
    if provider not in providers() or not name:
        known = ", ".join(f"{found}:NAME" for found in providers())
        raise Unavailable(
            f"the model {label!r} in JARVIS_MODELS is not one JARVIS can use",
            hint=f"Write {known} or local. openai is OpenAI or any compatible server, see OPENAI_BASE_URL.",
        )
    found: Provider = importlib.import_module(f"core.models.providers.{provider}").PROVIDER
    access = found.access(settings(), name)
    if not access.key and not (found.keyless and access.base_url):
        other = f", or {found.url_setting} for a compatible server that needs none" if found.keyless else ""
        raise Unavailable(f"{label} has no key", hint=f"Set {found.key_setting}{other}.")
    if found.package and importlib.util.find_spec(found.package.replace("-", "_")) is None:
        raise Unavailable(f"{label} needs the package {found.package}", hint=f"pip install 'jarvis-studio[{provider}]'")
    return _model(label, found, access)


@lru_cache(maxsize=8)
def _model(label: str, provider: Provider, access: Access) -> ChatModel:
    return ChatModel(label, provider, access)
