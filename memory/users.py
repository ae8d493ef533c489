"""People. Without accounts there is one local person, made on first use."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from memory.tables import User

LOCAL_USER_ID = "usr_local"


def default_user(session: Session) -> User:
    """The one local person of a machine without accounts."""
    found = session.get(User, LOCAL_USER_ID)
    if found is None:
        session.execute(insert(User).values(id=LOCAL_USER_ID, name="You", timezone=machine_timezone()).on_conflict_do_nothing())
        found = session.scalars(select(User).where(User.id == LOCAL_USER_ID)).one()
    return found


def machine_timezone() -> str:
    """The IANA zone this machine is set to; UTC when it does not say."""
    from pathlib import Path

    from core.settings import settings

    if settings().timezone:
        return settings().timezone
    link = Path("/etc/localtime")
    parts = link.resolve().parts if link.is_symlink() else ()
    return "/".join(parts[parts.index("zoneinfo") + 1 :]) if "zoneinfo" in parts else "UTC"
