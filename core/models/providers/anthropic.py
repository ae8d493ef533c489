"""Anthropic's Messages API, through the optional package langchain-anthropic (`pip install jarvis-studio[anthropic]`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.models import contract
from core.models.contract import Access, Fault, Provider, status_fault
from core.settings import Settings

if TYPE_CHECKING:
    from langchain_anthropic import ChatAnthropic

_URL = "https://api.anthropic.com"
_PLAN_TOKENS = 16_000  # a plan of a hundred steps; the client alone would stop models it does not know at 4,096


def _access(config: Settings, name: str) -> Access:
    key = config.anthropic_api_key.get_secret_value() if config.anthropic_api_key else ""
    return Access(name, key, config.anthropic_base_url)


def _build(access: Access) -> ChatAnthropic:
    import anthropic
    from langchain_anthropic import ChatAnthropic
    from pydantic import SecretStr

    options: dict[str, Any] = {"model": access.name, "api_key": SecretStr(access.key), "base_url": access.base_url or _URL}
    chat = ChatAnthropic(**options, max_retries=0, max_tokens_to_sample=_PLAN_TOKENS)
    # The class takes one number for all phases of a request: reaching the server must not take as long as thinking may.
    timeout = anthropic.Timeout(contract.SILENCE_S, connect=contract.CONNECT_S)
    vars(chat)["_client"] = anthropic.Anthropic(api_key=access.key, base_url=access.base_url or _URL, max_retries=0, timeout=timeout)
    return chat


def _errors() -> tuple[type[Exception], ...]:
    import anthropic
    import httpx2

    return (anthropic.APIError, httpx2.TransportError)  # the client passes what breaks a stream on as it is


def _fault(error: Any) -> Fault:
    import anthropic
    import httpx2

    if isinstance(error, anthropic.APITimeoutError | httpx2.TimeoutException):
        return Fault("silent", str(error))
    if isinstance(error, anthropic.APIConnectionError | httpx2.TransportError):
        return Fault("unreachable", str(error))
    said = _said(error)
    # An error inside a stream comes with the status of the stream, 200: what happened is its type (docs: "HTTP errors").
    kind = str(getattr(error, "type", None) or "")
    status = _STATUSES.get(kind) or int(getattr(error, "status_code", 0) or 500)
    headers = error.response.headers if isinstance(error, anthropic.APIStatusError) else {}
    too_large = "prompt is too long" in said or status == 413
    return status_fault(status, said, headers, too_large=too_large, no_credit="credit balance is too low" in said)


_STATUSES = {"overloaded_error": 529, "rate_limit_error": 429, "api_error": 500}


def _said(error: Any) -> str:
    """The sentence of the error object; the client's own message wraps it in the whole body."""
    body = error.body if isinstance(getattr(error, "body", None), dict) else {}
    inner = body.get("error")
    return str(inner.get("message") if isinstance(inner, dict) else error.message)


PROVIDER = Provider(
    _access, _build, _errors, _fault, key_setting="ANTHROPIC_API_KEY", url_setting="ANTHROPIC_BASE_URL", package="langchain-anthropic"
)
