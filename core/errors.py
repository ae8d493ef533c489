"""Every error JARVIS raises on purpose, in one tree.

    JarvisError                     500 internal
    ├── InvalidInput                422 invalid_input        the caller's values are wrong
    │   ├── UnknownTool             404 unknown_tool
    │   ├── UnsupportedMedia        415 unsupported_media    the file's content is not what is needed
    │   ├── TooLarge                413 too_large
    │   └── InvalidPlan             422 invalid_plan         .problems lists every fault of the plan
    ├── NotFound                    404 not_found
    ├── Conflict                    409 conflict             the thing has moved on (answered twice, already ended)
    │   └── Expired                 410 expired
    ├── OverBudget                  402 over_budget          a limit the person set is reached
    ├── Forbidden                   403 forbidden
    ├── Unauthorized                401 unauthorized
    ├── Unavailable                 503 unavailable          a dependency or a provider is missing or down
    │   ├── StorageFull             507 storage_full
    │   └── Overloaded              429 overloaded
    └── StepError                                            raised inside a tool
        ├── ToolRetry               422 tool_retry           the model (or the person) can fix the arguments
        ├── ToolFailed              422 tool_failed          final: trying again gives the same answer
        ├── StepCancelled           409 cancelled            the person stopped it
        └── StepInterrupted         503 interrupted          the worker died; another attempt may succeed

A message is written for the person who can act on it and says what to do. `code` is stable: clients may switch on it.
Vendor errors become one of these inside the provider, with `raise ... from`.
"""

from __future__ import annotations

from typing import Any, ClassVar


class JarvisError(Exception):
    """Root of the tree. `hint` says what to do next; `details` is JSON for programs."""

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal"

    def __init__(self, message: str, *, hint: str | None = None, details: dict[str, Any] | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.details = details or {}

    def __reduce__(self) -> tuple[Any, ...]:
        """Survive pickling: a tool may raise in a job process and be reported by its worker."""
        return (_rebuild, (type(self), self.message, self.hint, self.details))

    def as_record(self) -> dict[str, Any]:
        """JSON form kept in `steps.error`, `runs.error` and events: code, message, hint, details."""
        record: dict[str, Any] = {"code": self.code, "message": self.message}
        if self.hint:
            record["hint"] = self.hint
        if self.details:
            record["details"] = self.details
        return record


def _rebuild(cls: type[JarvisError], message: str, hint: str | None, details: dict[str, Any]) -> JarvisError:
    error = cls.__new__(cls)
    JarvisError.__init__(error, message, hint=hint, details=details)
    return error


class InvalidInput(JarvisError):
    status, code = 422, "invalid_input"


class UnknownTool(InvalidInput):
    status, code = 404, "unknown_tool"


class UnsupportedMedia(InvalidInput):
    status, code = 415, "unsupported_media"


class TooLarge(InvalidInput):
    status, code = 413, "too_large"


class InvalidPlan(InvalidInput):
    """`problems`: one sentence per fault, addressed to whoever wrote the plan."""

    status, code = 422, "invalid_plan"

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems) or "the plan is not valid", details={"problems": problems})

    @property
    def problems(self) -> list[str]:
        return list(self.details.get("problems", []))


class NotFound(JarvisError):
    status, code = 404, "not_found"


class Conflict(JarvisError):
    status, code = 409, "conflict"


class Expired(Conflict):
    status, code = 410, "expired"


class OverBudget(JarvisError):
    status, code = 402, "over_budget"


class Forbidden(JarvisError):
    status, code = 403, "forbidden"


class Unauthorized(JarvisError):
    status, code = 401, "unauthorized"


class Unavailable(JarvisError):
    status, code = 503, "unavailable"


class StorageFull(Unavailable):
    status, code = 507, "storage_full"


class Overloaded(Unavailable):
    status, code = 429, "overloaded"


class StepError(JarvisError):
    """Raised by a tool's function; becomes the step's outcome."""

    status, code = 422, "step_failed"


class ToolRetry(StepError):
    status, code = 422, "tool_retry"


class ToolFailed(StepError):
    status, code = 422, "tool_failed"


class StepCancelled(StepError):
    status, code = 409, "cancelled"


class StepInterrupted(StepError):
    status, code = 503, "interrupted"
