"""The embedded engines this installation needs, and a way to hold them for the length of a block (tests, maintenance commands)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from core.embedded.child import Child, ChildSpec
from core.embedded.folders import ensure_home, private_folder
from core.embedded.postgres import postgres_spec
from core.embedded.processes import wait_until
from core.embedded.redis import redis_spec
from core.embedded.stack import StackLock
from core.errors import Unavailable
from core.settings import settings


def engine_specs() -> list[ChildSpec]:
    """Redis and PostgreSQL, less what the settings place outside. Redis first: it is up while PostgreSQL prepares."""
    wanted = settings()
    return [*([redis_spec()] if wanted.embedded_redis else []), *([postgres_spec()] if wanted.embedded_database else [])]


@contextmanager
def running_engines() -> Iterator[None]:
    """Start the embedded engines of this home without the rest of the stack, and stop them at the end. Conflict when a stack is running."""
    logs = private_folder(ensure_home() / "logs")
    with ExitStack() as cleanup:
        cleanup.enter_context(StackLock())
        children = [Child(spec, logs / f"{spec.name}.log") for spec in engine_specs()]
        for child in children:
            child.start()
            cleanup.callback(child.stop)
        for child in children:
            if not wait_until(lambda child=child: child.is_ready() or child.exit_code() is not None, child.spec.ready_timeout_s, 0.01) or (
                not child.is_ready()
            ):
                raise Unavailable(f"{child.spec.name} did not start:\n{child.log_tail()}", hint="See `jarvis doctor`.")
        yield
