"""The installation: its version and the settings that may be shown."""

from __future__ import annotations

import platform
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version

from fastapi import APIRouter
from pydantic import BaseModel, Field

from api.people import Person
from core.settings import settings

router = APIRouter(prefix="/api/system", tags=["system"])

# Nothing that is secret or tells where things are outside: those are shown by `jarvis doctor` on the machine itself.
_SHOWN = (
    "host", "port", "run_slots", "light_slots", "network_slots", "media_slots", "gpu_slots",
    "max_upload_mb", "max_media_hours", "max_pixels", "min_free_disk_mb",
    "approval_ttl_s", "max_attempts", "models", "spend_limit_usd", "language", "timezone", "tool_packages", "providers", "log_level",
)  # fmt: skip


class System(BaseModel):
    """What runs here."""

    name: str = "JARVIS"
    version: str
    python: str
    embedded_database: bool
    embedded_redis: bool
    storage: str = Field(description="folder, or s3")
    settings: dict[str, str | int | float | list[str] | dict[str, list[str]]] = Field(description="Settings that are no secret")


@lru_cache(maxsize=1)
def installed_version() -> str:
    """The version of this installation; 0 when it runs from a source tree that was never installed."""
    try:
        return version("jarvis-studio")
    except PackageNotFoundError:
        return "0"


@router.get("", summary="Version and settings")
def get_system(user_id: Person) -> System:
    """The version and those settings that are no secret."""
    current = settings()
    return System(
        version=installed_version(),
        python=platform.python_version(),
        embedded_database=current.embedded_database,
        embedded_redis=current.embedded_redis,
        storage="s3" if current.storage_url.startswith("s3:") else "folder",
        settings={name: getattr(current, name) for name in _SHOWN},
    )
