"""Making a database ready: our migrations, then LangGraph's tables. `python -P -m graphs.prepare` before anything else starts."""

from __future__ import annotations

from graphs import checkpoints
from memory import migrate


def prepare() -> None:
    """Bring the database of the settings to the current schema."""
    migrate.upgrade()
    checkpoints.setup()


if __name__ == "__main__":
    prepare()
