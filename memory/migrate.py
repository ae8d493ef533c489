"""Bringing a database to the current schema. `alembic -c` is not needed: the configuration is made here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATION_LOCK = 0x4A41524D  # advisory lock: several machines may start at once


def configuration(url: str | None = None) -> Config:
    """Alembic's configuration for `url` (default: the settings' database)."""
    from alembic.config import Config

    from core.embedded.postgres import database_url

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("sqlalchemy.url", (url or database_url()).replace("%", "%%"))
    return config


def upgrade(url: str | None = None, revision: str = "head") -> None:
    """Apply every migration that is missing."""
    from alembic import command

    command.upgrade(configuration(url), revision)


def downgrade(revision: str, url: str | None = None) -> None:
    """Go back to a revision (`base`: an empty database)."""
    from alembic import command

    command.downgrade(configuration(url), revision)


if __name__ == "__main__":
    upgrade()
