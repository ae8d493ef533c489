"""What a model said, in our own words."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from langchain_core.messages import AIMessage

# What each vendor calls the reasons to stop, in the words of the chat completions protocol.
_FINISHES = {
    "end_turn": "stop", "stop_sequence": "stop", "completed": "stop", "tool_use": "tool_calls",
    "max_tokens": "length", "model_length": "length", "model_context_window_exceeded": "length", "max_output_tokens": "length",
    "refusal": "content_filter", "error": "",
}  # fmt: skip


@dataclass(frozen=True)
class Usage:
    """Tokens of one or more answers, as the server counted them; zeros where it did not say. `cached_tokens` are part of `input_tokens`."""

    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            self.input_tokens + other.input_tokens, self.cached_tokens + other.cached_tokens, self.output_tokens + other.output_tokens
        )

    def __bool__(self) -> bool:
        return bool(self.input_tokens or self.output_tokens)

    def as_units(self) -> dict[str, Any]:
        """JSON form for a cost record."""
        return {"input_tokens": self.input_tokens, "cached_tokens": self.cached_tokens, "output_tokens": self.output_tokens}


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
    """What a model said. `finish`: why it stopped, whoever the vendor: `stop`, `tool_calls`, `length` or `content_filter`."""

    text: str
    calls: tuple[FunctionCall, ...]
    finish: str
    refusal: str
    usage: Usage

    @property
    def empty(self) -> bool:
        return not (self.text.strip() or self.calls or self.refusal)


def read_call(call_id: str | None, name: str | None, raw: str | None) -> FunctionCall:
    """langchain completes cut-off JSON of a stream by guessing; a plan is not guessed, so the text itself is parsed here."""
    text = raw or ""
    try:
        args = json.loads(text) if text.strip() else {}
    except ValueError as error:
        return FunctionCall(call_id or "", name or "", None, text, f"not valid JSON ({error})")
    if not isinstance(args, dict):
        return FunctionCall(call_id or "", name or "", None, text, "not a JSON object")
    return FunctionCall(call_id or "", name or "", args, text)


def read_whole(message: AIMessage) -> Answer:
    """An answer that came in one piece."""
    calls = [FunctionCall(call["id"] or "", call["name"], call["args"], json.dumps(call["args"])) for call in message.tool_calls]
    calls += [read_call(call["id"], call["name"], call["args"]) for call in message.invalid_tool_calls]
    return _read(message, calls)


def read_streamed(message: Any) -> Answer:
    """An answer put together from a stream's chunks."""
    return _read(message, [read_call(piece["id"], piece["name"], piece["args"]) for piece in message.tool_call_chunks])


def read_usage(message: Any) -> Usage:
    """The tokens a message (or the chunks of one so far) tells of."""
    counted: Any = message.usage_metadata or {}
    cached = (counted.get("input_token_details") or {}).get("cache_read") or 0
    return Usage(counted.get("input_tokens", 0), cached, counted.get("output_tokens", 0))


def read_finish(message: Any) -> str:
    """Why the model stopped; empty when it did not say, as a stream that was cut does not."""
    told = message.response_metadata
    cut = (told.get("incomplete_details") or {}).get("reason")
    reason = cut or told.get("finish_reason") or told.get("stop_reason") or told.get("status") or ""
    return _FINISHES.get(reason, str(reason))


def _read(message: Any, calls: list[FunctionCall]) -> Answer:
    refusal = str(message.additional_kwargs.get("refusal") or "")
    if isinstance(message.content, list):
        refusal = refusal or "".join(str(block.get("refusal") or "") for block in message.content if isinstance(block, dict))
    return Answer(str(message.text), tuple(calls), read_finish(message), refusal, read_usage(message))
