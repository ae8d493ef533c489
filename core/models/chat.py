"""A chat model: one question, asked again where that may help, and told apart from questions nobody should ask now."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from core.errors import JarvisError, Overloaded, TooLarge, Unavailable
from core.models.answer import Answer, Usage, read_finish, read_streamed, read_usage, read_whole
from core.models.circuit import Circuit
from core.models.contract import Access, Fault, Provider

if TYPE_CHECKING:
    from langchain_core.messages import BaseMessage

TRIES = 3
QUESTION_S = 300.0  # one question with all its tries
LONGEST_WAIT_S = 20.0  # a person is waiting: a server that wants longer than this is as good as down
FIRST_WAIT_S = 0.5

OnUsage = Callable[[Usage], None]


class ChatModel:
    """One chat model. Thread-safe: what it learns about its service is kept in circuits (`core.models.circuit`)."""

    def __init__(self, label: str, provider: Provider, access: Access) -> None:
        self.label = label
        self._provider = provider
        self._access = access
        where = f" at {urlsplit(access.base_url).netloc}" if access.base_url else ""
        self._service, self._model = Circuit(label.partition(":")[0] + where), Circuit(label + where)

    @cached_property
    def _chat(self) -> Any:
        return self._provider.build(self._access)

    def ask(
        self,
        messages: Sequence[BaseMessage],
        *,
        functions: Sequence[dict[str, Any]] = (),
        on_text: Callable[[str], None] | None = None,
        on_restart: Callable[[], None] | None = None,
        on_usage: OnUsage | None = None,
    ) -> Answer:
        """The model's answer. Its `usage` counts every try.

        Args:
            functions: what it may call, as the protocol's `{"type": "function", "function": {...}}`.
            on_text: given pieces of the text as they come. After a try that broke off, what continues the pieces already given goes on.
            on_restart: called before the pieces of a new try that says something else; what was given before is void. Without it such
                pieces are kept back: the pieces may then be less than the answer's text, never something else mixed in.
            on_usage: told the tokens of each try, as far as the server counted them: also of those that failed.
        Raises:
            TooLarge: the messages do not fit the model.
            Overloaded: it is rate limited for longer than is worth waiting; `details["retry_after_s"]` when it said how long.
            Unavailable: it cannot be reached, refuses the key, or does not know this model; tried up to three times where that may help.
                `details["resting"]`: it was not asked at all, because it failed several times just now.
        """
        self._service.check()
        self._model.check()
        shown, used = _Shown(on_text, on_restart), _Used(on_usage)
        ends = time.monotonic() + QUESTION_S
        for attempt in range(TRIES):
            try:
                answer = self._once(messages, functions, shown, used, ends)
            except (*self._provider.errors(), _Broken) as error:
                fault = Fault("broken", str(error)) if isinstance(error, _Broken) else self._provider.fault(error)
                wait_s = _wait_s(fault, attempt, last=isinstance(error, _Broken) and error.final)
                if attempt + 1 == TRIES or wait_s is None or wait_s > LONGEST_WAIT_S or time.monotonic() + wait_s > ends:
                    self._failed(fault)
                    raise self._translated(fault) from self._cause(error)
                time.sleep(wait_s)
            else:
                self._service.succeeded()
                self._model.succeeded()
                return replace(answer, usage=used.total)
        raise AssertionError("unreachable")

    def _once(
        self, messages: Sequence[BaseMessage], functions: Sequence[dict[str, Any]], shown: _Shown, used: _Used, ends: float
    ) -> Answer:
        bound = self._chat.bind_tools(list(functions)) if functions else self._chat
        if shown.on_text is None:
            return self._whole(bound, messages, used)
        answer = self._streamed(bound, messages, shown, used, ends)
        # langchain drops a streamed refusal and tool call pieces without an index: the same question unstreamed keeps both.
        return self._whole(bound, messages, used) if answer.empty else answer

    def _whole(self, bound: Any, messages: Sequence[BaseMessage], used: _Used) -> Answer:
        try:
            message = bound.invoke(list(messages))
        except (ValueError, KeyError, TypeError) as error:
            raise _Broken(f"its answer is not that of a chat model: {type(error).__name__}") from error
        used.add(read_usage(message))
        return read_whole(message)

    def _streamed(self, bound: Any, messages: Sequence[BaseMessage], shown: _Shown, used: _Used, ends: float) -> Answer:
        total: Any = None
        shown.begin()
        try:
            for chunk in _pieces(bound.stream(list(messages))):
                total = chunk if total is None else total + chunk
                if time.monotonic() > ends:
                    raise _Broken(f"it was still writing after {QUESTION_S:.0f} s", final=True)
                shown.add(str(chunk.text))
        finally:
            used.add(read_usage(total) if total is not None else Usage())
        if total is None or not read_finish(total):
            raise _Broken("its answer broke off in the middle")
        return read_streamed(total)

    def _failed(self, fault: Fault) -> None:
        """A fault that says something about the next question is noted: of the service, or of this model only."""
        if fault.kind in ("down", "silent", "unreachable"):
            self._service.failed(fault.wait_s)
        elif fault.kind in ("busy", "broken"):
            self._model.failed(fault.wait_s)

    def _translated(self, fault: Fault) -> JarvisError:
        said = self._without_secret(fault.said)
        if fault.kind == "too_large":
            return TooLarge(f"the conversation does not fit {self.label}: {said}")
        if fault.kind == "busy":
            details = {} if fault.wait_s is None else {"retry_after_s": round(fault.wait_s, 1)}
            return Overloaded(f"{self.label} is busy: {said}", hint="Try again in a moment.", details=details)
        if fault.kind == "silent":
            return Unavailable(f"{self.label} did not answer in time")
        if fault.kind == "unreachable":
            return Unavailable(f"{self.label} cannot be reached", hint=f"Check the network and {self._provider.url_setting}.")
        return Unavailable(f"{self.label} failed: {said}", hint=self._hint(fault))

    def _hint(self, fault: Fault) -> str | None:
        if fault.kind == "no_credit":
            return "The account has no credit left: check it with the provider."
        return {
            401: f"Check {self._provider.key_setting}.",
            403: "This key may not use this model: check it with the provider.",
            404: f"Check the model's name in JARVIS_MODELS and {self._provider.url_setting}.",
        }.get(fault.status)

    def _without_secret(self, text: str) -> str:
        return text.replace(self._access.key, "***") if self._access.key else text

    def _cause(self, error: Exception) -> Exception | None:
        """The vendor's error for the trace, unless it quotes the key: a trace ends up in logs."""
        return None if self._access.key and self._access.key in str(error) else error


class _Broken(Exception):
    """An answer that arrived but is not whole. `final`: asking again would not help."""

    def __init__(self, message: str, *, final: bool = False) -> None:
        super().__init__(message)
        self.final = final


class _Used:
    """Tokens of all tries of a question."""

    def __init__(self, on_usage: OnUsage | None) -> None:
        self._on_usage = on_usage
        self.total = Usage()

    def add(self, usage: Usage) -> None:
        self.total += usage
        if usage and self._on_usage is not None:
            self._on_usage(usage)


class _Shown:
    """Text already passed on: a new try passes on only what continues it, so that nobody reads a beginning twice."""

    def __init__(self, on_text: Callable[[str], None] | None, on_restart: Callable[[], None] | None) -> None:
        self.on_text = on_text
        self._on_restart = on_restart
        self._shown = ""
        self._current = ""

    def begin(self) -> None:
        """A new try begins."""
        self._current = ""

    def add(self, piece: str) -> None:
        """A piece of the current try came."""
        self._current += piece
        if self._shown.startswith(self._current) or self.on_text is None:
            return
        if not self._current.startswith(self._shown):
            if self._on_restart is None:
                return
            self._on_restart()
            self._shown = ""
        fresh, self._shown = self._current[len(self._shown) :], self._current
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


def _wait_s(fault: Fault, attempt: int, *, last: bool) -> float | None:
    """Seconds until another try is worth it, with a jitter of a quarter; None when it would fail the same way."""
    if last or fault.kind in ("silent", "too_large", "no_credit", "refused"):
        return None  # who was silent for so long will be silent again, and somebody waits
    backoff_s = FIRST_WAIT_S * 2**attempt * random.uniform(0.75, 1.25)
    return backoff_s if fault.wait_s is None else max(fault.wait_s, backoff_s)
