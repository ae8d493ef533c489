"""Whose request it is. Without accounts: the one local person."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends

from core.database import transaction
from memory.users import default_user


def person() -> str:
    """The id of the person the request acts for."""
    with transaction() as session:
        return default_user(session).id


Person = Annotated[str, Depends(person)]
