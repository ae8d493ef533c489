"""Lists come in pages: `items`, newest first, and the `before` that fetches the next page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Generic, TypeVar

from fastapi import Query
from pydantic import AwareDatetime, BaseModel, Field

T = TypeVar("T")


class Page(BaseModel, Generic[T]):
    """A piece of a list."""

    items: list[T]
    next: datetime | None = Field(default=None, description="Send it as `before` to get the following page; null at the end")


Limit = Annotated[int, Query(ge=1, le=200, description="At most this many")]
Before = Annotated[AwareDatetime | None, Query(description="Only what is older than this instant (the `next` of the page before)")]


def page(items: Sequence[T], times: Sequence[datetime], limit: int) -> Page[T]:
    """A page of items with their times, in the same order."""
    return Page(items=list(items), next=times[-1] if len(times) == limit else None)
