"""Alembic's environment: one connection, one lock, our metadata."""

from __future__ import annotations

from alembic import context
from sqlalchemy import create_engine, text

from memory.migrate import MIGRATION_LOCK
from memory.tables import Base


def _ours(obj: object, name: str | None, kind: str, reflected: bool, compare_to: object) -> bool:
    """LangGraph's checkpoint tables belong to LangGraph."""
    return not (kind == "table" and reflected and (name or "").startswith("checkpoint"))


engine = create_engine(context.config.get_main_option("sqlalchemy.url") or "")
with engine.connect() as connection:
    connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": MIGRATION_LOCK})
    connection.commit()
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        include_object=_ours,
        compare_type=True,
        compare_server_default=False,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()
    connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": MIGRATION_LOCK})
    connection.commit()
engine.dispose()
