"""OpenAI, and every server that speaks its protocol at OPENAI_BASE_URL (Ollama, vLLM, LM Studio, llama.cpp, gateways)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.models import contract
from core.models.contract import Access, Fault, Provider, status_fault
from core.settings import Settings

if TYPE_CHECKING:
    from langchain_openai import ChatOpenAI

_NO_KEY = "none"  # a compatible server without keys; the client insists on one


def _access(config: Settings, name: str) -> Access:
    key = config.openai_api_key.get_secret_value() if config.openai_api_key else ""
    return Access(name, key, config.openai_base_url)


def _build(access: Access) -> ChatOpenAI:
    import openai
    from langchain_openai import ChatOpenAI
    from pydantic import SecretStr

    return ChatOpenAI(
        model=access.name,
        api_key=SecretStr(access.key or _NO_KEY),
        base_url=access.base_url or None,
        timeout=openai.Timeout(contract.SILENCE_S, connect=contract.CONNECT_S),
        max_retries=0,  # the client's own wait up to two minutes and cannot retry a stream
        stream_usage=True,
        # Compatible servers speak chat completions only; OpenAI itself serves some models through the other API alone.
        use_responses_api=False if access.base_url else None,
    )


def _errors() -> tuple[type[Exception], ...]:
    import openai

    return (openai.APIError,)


def _fault(error: Any) -> Fault:
    import openai
    from langchain_core.exceptions import ContextOverflowError

    said, code = str(error.message), str(error.code or "")
    too_large = code == "context_length_exceeded" or isinstance(error, ContextOverflowError)
    if isinstance(error, openai.APIStatusError):
        no_credit = code == "insufficient_quota"
        return status_fault(error.status_code, said, error.response.headers, too_large=too_large, no_credit=no_credit)
    if isinstance(error, openai.APITimeoutError):
        return Fault("silent", said)
    if isinstance(error, openai.APIConnectionError):
        return Fault("unreachable", said)
    return Fault("too_large" if too_large else "down", said)  # an error inside a stream


PROVIDER = Provider(_access, _build, _errors, _fault, key_setting="OPENAI_API_KEY", url_setting="OPENAI_BASE_URL", keyless=True)
