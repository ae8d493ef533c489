"""Chat models: named in settings, asked with bounded retries, answering in our own words (text, function calls, tokens).

`JARVIS_MODELS` lists them in order of preference: `openai:NAME` is OpenAI or any server that speaks its protocol at OPENAI_BASE_URL;
`local` stands for the planner that needs none. langchain is imported at the first question, never at import.
"""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from core import clock
from core.errors import JarvisError, Overloaded, TooLarge, Unavailable
from core.settings import settings

if TYPE_CHECKING:
    import openai
    from langchain_core.messages import AIMessage, BaseMessage
    from langchain_openai import ChatOpenAI

LOCAL = "local"

TRIES = 3
CONNECT_S = 10.0
SILENCE_S = 120.0  # a reasoning model sends no byte while it thinks
QUESTION_S = 300.0  # one question with all its tries
LONGEST_WAIT_S = 20.0  # a person is waiting: a server that wants longer than this is as good as down
_FIRST_WAIT_S = 0.5

_NO_KEY = "none"  # a compatible server without keys; the client insists on one


@dataclass(frozen=True)
class Usage:
    """Tokens of one or more answers, as the server counted them; zeros where it did not say. `cached` are part of `input`."""

    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            self.input_tokens + other.input_tokens, self.cached_tokens + other.cached_tokens, self.output_tokens + other.output_tokens
        )


@dataclass(frozen=True)
class FunctionCall:
    """A function the model wants called. `args` is None when `raw`, what it wrote, is not a JSON object; `fault` says why."""

    id: str
    name: str
    args: dict[str, Any] | None
    raw: str
    fault: str = ""


@dataclass(frozen=True)
class Answer:
    """What a model said. `finish` is the server's reason to stop (`stop`, `tool_calls`, `length`, `content_filter`)."""

    text: str
    calls: tuple[FunctionCall, ...]
    finish: str
    refusal: str
    usage: Usage

    @property
    def empty(self) -> bool:
        return not (self.text.strip() or self.calls or self.refusal)


def configured() -> list[str]:
    """Labels of the models to try, in order (`openai:gpt-5.2-mini`); `local` is always among them, last unless listed earlier."""
    config = settings()
    listed = [label.strip() for label in config.models if label.strip()]
    if not listed and (config.openai_api_key or config.openai_base_url):
        listed = [f"openai:{config.openai_model}"]
    return list(dict.fromkeys(listed if LOCAL in listed else [*listed, LOCAL]))


def chat_model(label: str) -> ChatModel:
    """The model of that label. Opens no connection. Raises Unavailable when settings do not make it usable, saying what would."""
    provider, _, name = label.partition(":")
    config = settings()
    if provider != "openai" or not name:
        raise Unavailable(
            f"the model {label!r} in JARVIS_MODELS is not one JARVIS can use",
            hint="Write openai:NAME (OpenAI or any compatible server, see OPENAI_BASE_URL) or local.",
        )
    key = config.openai_api_key.get_secret_value() if config.openai_api_key else ""
    if not key and not config.openai_base_url:
        raise Unavailable(f"{label} has no key", hint="Set OPENAI_API_KEY, or OPENAI_BASE_URL for a compatible server that needs none.")
    return ChatModel(label, _client(name, config.openai_base_url, key), key)


@lru_cache(maxsize=8)
def _client(name: str, base_url: str, key: str) -> ChatOpenAI:
    import openai
    from langchain_openai import ChatOpenAI
    from pydantic import SecretStr

    return ChatOpenAI(
        model=name,
        api_key=SecretStr(key or _NO_KEY),
        base_url=base_url or None,
        timeout=openai.Timeout(SILENCE_S, connect=CONNECT_S),
        max_retries=0,  # ours below: the client's own wait up to two minutes and cannot retry a stream
        stream_usage=True,
        # Compatible servers speak chat completions only; OpenAI itself serves some models through the other API alone.
        use_responses_api=False if base_url else None,
    )


class ChatModel:
    """One chat model. Thread-safe: it keeps nothing between questions."""

    def __init__(self, label: str, client: ChatOpenAI, secret: str) -> None:
        self.label = label
        self._chat = client
        self._secret = secret

    def ask(
        self, messages: Sequence[BaseMessage], *, functions: Sequence[dict[str, Any]] = (), on_text: Callable[[str], None] | None = None
    ) -> Answer:
        """The model's answer.

        Args:
            functions: what it may call, as the protocol's `{"type": "function", "function": {...}}`.
            on_text: given pieces of the text as they come. After a retry only what continues the pieces already given is passed on,
                so the pieces may be less than the answer's text, never something else repeated.
        Raises:
            TooLarge: the messages do not fit the model.
            Overloaded: it is rate limited for longer than is worth waiting; `details["retry_after_s"]` when it said how long.
            Unavailable: it cannot be reached, refuses the key, or does not know this model; tried up to three times where that may help.
        """
        import openai

        shown = _Shown(on_text)
        ends = time.monotonic() + QUESTION_S
        for attempt in range(TRIES):
            try:
                return self._once(messages, functions, shown, ends)
            except (openai.APIError, _Broken) as error:
                wait_s = _wait_s(error, attempt)
                if attempt + 1 == TRIES or wait_s is None or wait_s > LONGEST_WAIT_S or time.monotonic() + wait_s > ends:
                    raise self._translated(error) from self._cause(error)
                time.sleep(wait_s)
        raise AssertionError("unreachable")

    def _once(self, messages: Sequence[BaseMessage], functions: Sequence[dict[str, Any]], shown: _Shown, ends: float) -> Answer:
        bound = self._chat.bind_tools(list(functions)) if functions else self._chat
        if shown.on_text is None:
            return self._whole(bound, messages)
        answer = self._streamed(bound, messages, shown, ends)
        if answer.empty:
            # langchain drops a streamed refusal and tool call pieces without an index: the same question unstreamed keeps both.
            whole = self._whole(bound, messages)
            answer = replace(whole, usage=answer.usage + whole.usage)
        return answer

    def _whole(self, bound: Any, messages: Sequence[BaseMessage]) -> Answer:
        try:
            message = bound.invoke(list(messages))
        except (ValueError, KeyError, TypeError) as error:
            raise _Broken(f"its answer is not that of a chat model: {type(error).__name__}") from error
        calls = [FunctionCall(call["id"] or "", call["name"], call["args"], json.dumps(call["args"])) for call in message.tool_calls]
        calls += [_call(call["id"], call["name"], call["args"]) for call in message.invalid_tool_calls]
        return _answer(message, calls)

    def _streamed(self, bound: Any, messages: Sequence[BaseMessage], shown: _Shown, ends: float) -> Answer:
        total: Any = None
        shown.restart()
        for chunk in _pieces(bound.stream(list(messages))):
            if time.monotonic() > ends:
                raise _Broken(f"it was still writing after {QUESTION_S:.0f} s", final=True)
            shown.add(str(chunk.text))
            total = chunk if total is None else total + chunk
        if total is None or not _finish(total):
            raise _Broken("its answer broke off in the middle")
        return _answer(total, [_call(piece["id"], piece["name"], piece["args"]) for piece in total.tool_call_chunks])

    def _translated(self, error: openai.APIError | _Broken) -> JarvisError:
        import openai

        said = str(error.message) if isinstance(error, openai.APIError) else str(error)
        said = self._without_secret(said)
        code = str(getattr(error, "code", None) or "")
        if code == "context_length_exceeded" or _is_overflow(error):
            return TooLarge(f"the conversation does not fit {self.label}: {said}")
        if isinstance(error, openai.RateLimitError) and code != "insufficient_quota":
            after_s = _retry_after_s(error)
            details = {} if after_s is None else {"retry_after_s": round(after_s, 1)}
            return Overloaded(f"{self.label} is busy: {said}", hint="Try again in a moment.", details=details)
        if isinstance(error, openai.APITimeoutError):
            return Unavailable(f"{self.label} did not answer in time")
        if isinstance(error, openai.APIConnectionError):
            return Unavailable(f"{self.label} cannot be reached", hint="Check the network and OPENAI_BASE_URL.")
        return Unavailable(f"{self.label} failed: {said}", hint=_HINTS.get(getattr(error, "status_code", 0)) or _HINTS.get(code))

    def _without_secret(self, text: str) -> str:
        return text.replace(self._secret, "***") if self._secret else text

    def _cause(self, error: Exception) -> Exception | None:
        """The vendor's error for the trace, unless it quotes the key: a trace ends up in logs."""
        return None if self._secret and self._secret in str(error) else error


_HINTS: dict[int | str, str] = {
    401: "Check OPENAI_API_KEY.",
    403: "This key may not use this model: check it with the provider.",
    404: "Check the model's name in JARVIS_MODELS and OPENAI_BASE_URL.",
    "insufficient_quota": "The account has no credit left: check it with the provider.",
}


class _Broken(Exception):
    """An answer that arrived but is not whole. `final`: asking again would not help."""

    def __init__(self, message: str, *, final: bool = False) -> None:
        super().__init__(message)
        self.final = final


class _Shown:
    """Text already passed on: a new try passes on only what continues it, so that nobody reads a beginning twice."""

    def __init__(self, on_text: Callable[[str], None] | None) -> None:
        self.on_text = on_text
        self._shown = ""
        self._current = ""

    def restart(self) -> None:
        self._current = ""

    def add(self, piece: str) -> None:
        self._current += piece
        fresh = self._current[len(self._shown) :]
        if fresh and self.on_text and self._current.startswith(self._shown):
            self._shown = self._current
            self.on_text(fresh)


def _pieces(stream: Iterator[Any]) -> Iterator[Any]:
    """The stream's chunks; only reading it is guarded, so that an error of who consumes them passes as it is."""
    while True:
        try:
            chunk = next(stream)
        except StopIteration:
            return
        except (ValueError, KeyError, TypeError) as error:
            raise _Broken(f"its answer is not that of a chat model: {type(error).__name__}") from error
        yield chunk


def _call(call_id: str | None, name: str | None, raw: str | None) -> FunctionCall:
    """langchain completes cut-off JSON of a stream by guessing; a plan is not guessed, so the text itself is parsed here."""
    text = raw or ""
    try:
        args = json.loads(text) if text.strip() else {}
    except ValueError as error:
        return FunctionCall(call_id or "", name or "", None, text, f"not valid JSON ({error})")
    if not isinstance(args, dict):
        return FunctionCall(call_id or "", name or "", None, text, "not a JSON object")
    return FunctionCall(call_id or "", name or "", args, text)


def _answer(message: AIMessage, calls: list[FunctionCall]) -> Answer:
    counted: Any = message.usage_metadata or {}
    usage = Usage(
        counted.get("input_tokens", 0), (counted.get("input_token_details") or {}).get("cache_read") or 0, counted.get("output_tokens", 0)
    )
    refusal = str(message.additional_kwargs.get("refusal") or "")
    return Answer(str(message.text), tuple(calls), _finish(message), refusal, usage)


def _finish(message: AIMessage) -> str:
    return str(message.response_metadata.get("finish_reason") or message.response_metadata.get("status") or "")


def _is_overflow(error: Exception) -> bool:
    from langchain_core.exceptions import ContextOverflowError

    return isinstance(error, ContextOverflowError)


def _wait_s(error: openai.APIError | _Broken, attempt: int) -> float | None:
    """Seconds until another try is worth it; None when it would fail the same way."""
    import openai

    backoff_s = _FIRST_WAIT_S * 2**attempt * random.uniform(0.75, 1.25)
    if isinstance(error, _Broken):
        return None if error.final else backoff_s
    if isinstance(error, openai.APITimeoutError) or error.code in ("insufficient_quota", "context_length_exceeded") or _is_overflow(error):
        return None  # who was silent for so long will be silent again, and somebody waits
    if isinstance(error, openai.APIStatusError):
        if error.status_code not in (408, 409, 429) and error.status_code < 500:
            return None
        after_s = _retry_after_s(error)
        return backoff_s if after_s is None else max(after_s, backoff_s)
    return backoff_s


def _retry_after_s(error: openai.APIStatusError) -> float | None:
    """Seconds the server asks to wait: `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110, 10.2.3)."""
    headers = error.response.headers
    for header, per_second in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        value = headers.get(header, "").strip()
        if value.replace(".", "", 1).isdigit():
            return float(value) / per_second
    try:
        return max(0.0, (parsedate_to_datetime(headers["retry-after"]) - clock.now()).total_seconds())
    except (KeyError, ValueError, TypeError):
        return None
