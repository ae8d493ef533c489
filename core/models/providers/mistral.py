"""Mistral's chat API, through the optional package langchain-mistralai (`pip install jarvis-studio[mistral]`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.models import contract
from core.models.contract import Access, Fault, Provider, status_fault
from core.settings import Settings

if TYPE_CHECKING:
    from langchain_mistralai import ChatMistralAI

_URL = "https://api.mistral.ai/v1"


def _access(config: Settings, name: str) -> Access:
    key = config.mistral_api_key.get_secret_value() if config.mistral_api_key else ""
    return Access(name, key, config.mistral_base_url)


def _build(access: Access) -> ChatMistralAI:
    import httpx
    from langchain_mistralai import ChatMistralAI
    from pydantic import SecretStr

    client = httpx.Client(  # the class's own has one number for all phases of a request
        base_url=access.base_url or _URL,
        headers={"Authorization": f"Bearer {access.key}", "Accept": "application/json"},
        timeout=httpx.Timeout(contract.SILENCE_S, connect=contract.CONNECT_S),
    )
    options: dict[str, Any] = {"model": access.name, "api_key": SecretStr(access.key), "base_url": access.base_url or _URL}
    return ChatMistralAI(**options, client=client, max_retries=1)  # one try; ours are around it


def _errors() -> tuple[type[Exception], ...]:
    import httpx

    return (httpx.HTTPError,)


def _fault(error: Any) -> Fault:
    import httpx

    if isinstance(error, httpx.HTTPStatusError):
        said = _said(error.response)
        too_large = "too large for model" in said or "maximum context length" in said
        status = 404 if said.startswith("Invalid model") else error.response.status_code  # it says 400 to a name it does not know
        return status_fault(status, said, error.response.headers, too_large=too_large)
    if isinstance(error, httpx.TimeoutException):
        return Fault("silent", str(error))
    return Fault("unreachable", str(error))


def _said(response: Any) -> str:
    """The sentence of the error: `message`, in a list of faults `detail[].msg` (422), or the beginning of whatever page it is."""
    try:
        body = response.json()
    except ValueError:
        return response.text[:200]
    told = body.get("message", body.get("detail")) if isinstance(body, dict) else body
    if isinstance(told, dict):
        told = told.get("detail", told)
    if isinstance(told, list):
        return "; ".join(f"{'.'.join(map(str, item.get('loc', [])))}: {item.get('msg')}" for item in told if isinstance(item, dict))
    return str(told)[:300]


PROVIDER = Provider(
    _access, _build, _errors, _fault, key_setting="MISTRAL_API_KEY", url_setting="MISTRAL_BASE_URL", package="langchain-mistralai"
)
