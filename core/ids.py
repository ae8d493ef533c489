"""Identifiers: a short prefix that names the kind, then a ULID (26 characters, sorts by time of creation)."""

from __future__ import annotations

from ulid import ULID


def new_id(prefix: str) -> str:
    """A fresh id such as `run_01KA...`. Prefixes in use: usr prj ast thr msg run stp att apr cst wfl aud pub ser."""
    return f"{prefix}_{ULID()}"
