"""People. Without accounts there is one local person, made on first use."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from core.errors import NotFound
from core.ids import new_id
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


def named_user(session: Session, name: str, *, create: bool = False) -> User:
    """The person with that id or name; made when `create` is set. Raises NotFound."""
    found = session.get(User, name) or session.scalar(select(User).where(User.name == name).order_by(User.created_at).limit(1))
    if found is not None:
        return found
    if not create:
        raise NotFound(f"there is nobody called {name!r} here", hint="Leave the name out for your own, or import memories for them first.")
    session.execute(select(func.pg_advisory_xact_lock(func.hashtext(f"user:{name}"))))  # the same name twice at once is one person
    found = session.scalar(select(User).where(User.name == name).limit(1))
    if found is None:
        found = User(id=new_id("usr"), name=name, timezone=machine_timezone())
        session.add(found)
        session.flush()
    return found
