"""Where asset bytes live: a folder or an S3-compatible bucket, through obstore. Writes are atomic: a key is there whole or not at all.

Keys are made by JARVIS (checksums and ids), never by a person: letters, digits, `.`, `_`, `-`, in parts joined by `/`.
"""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from core.embedded.folders import ensure_home, private_folder
from core.errors import InvalidInput, NotFound, StorageFull, Unavailable
from core.settings import settings

if TYPE_CHECKING:
    from obstore import GetOptions
    from obstore.store import ClientConfig, LocalStore, RetryConfig, S3Config, S3Store

MEGABYTE = 2**20
STREAM_CHUNK_BYTES = MEGABYTE
KEY = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*")
KEY_LENGTH = 512
# Texts of ENOSPC and EDQUOT inside obstore's errors, which carry no number.
FULL_DISK = ("os error 28", "os error 122", "No space left", "quota exceeded")
DISK_HINT = "Free some disk space (old results can be deleted with `jarvis assets`), or move JARVIS_STORAGE_URL to a larger place."


@dataclass(frozen=True)
class StoredObject:
    key: str
    size_bytes: int
    modified_at: datetime


class Storage:
    """One store. `url`: file:///folder or s3://bucket/prefix.

    Errors of every method: NotFound (no such key), StorageFull, Unavailable (store down or refusing), InvalidInput (key)."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self.root: Path | None = None
        self._store: LocalStore | S3Store
        if parts.scheme == "file" and parts.path:
            from obstore.store import LocalStore

            self.root = private_folder(Path(unquote(parts.path)))
            self._store = LocalStore(self.root)
        elif parts.scheme == "s3" and parts.netloc:
            self._store = _s3_store(parts.netloc, parts.path.strip("/"))
        else:
            raise InvalidInput(f"JARVIS_STORAGE_URL is not a store: {url}", hint="Use file:///folder or s3://bucket/prefix.")

    def put(self, key: str, path: Path) -> None:
        """Store a copy of the file `path`; replaces what the key held."""
        self._write(key, path, path.stat().st_size)

    def put_bytes(self, key: str, content: bytes) -> None:
        self._write(key, content, len(content))

    def stream(self, key: str, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        """Bytes `start` (inclusive) to `end` (exclusive; None: the end), in pieces of about a megabyte, read as they are consumed."""
        import obstore

        if end is not None and start >= end:
            return
        with _translated(_checked(key)):
            options: GetOptions = {}
            if start or end is not None:
                options["range"] = (start, end) if end is not None else {"offset": start}
            result = obstore.get(self._store, key, options=options)
            for piece in result.stream(min_chunk_size=STREAM_CHUNK_BYTES):
                yield bytes(piece)

    def read_bytes(self, key: str) -> bytes:
        """The whole object in memory; for small ones."""
        return b"".join(self.stream(key))

    def size(self, key: str) -> int:
        """Bytes."""
        import obstore

        with _translated(_checked(key)):
            return int(obstore.head(self._store, key)["size"])

    def exists(self, key: str) -> bool:
        try:
            self.size(key)
        except NotFound:
            return False
        return True

    def delete(self, key: str) -> None:
        """Nothing happens when the key is not there."""
        import obstore

        try:
            with _translated(_checked(key)):
                obstore.delete(self._store, key)
        except NotFound:
            return

    def local_path(self, key: str, into: Path) -> Path:
        """A file with the object's bytes, only to be read. A folder store gives its own file, without a copy; S3 is fetched into `into`."""
        size = self.size(key)
        if self.root:
            return self.root / key
        require_free_disk(into, size)
        target, draft = into / key.rsplit("/", 1)[-1], into / f".{key.rsplit('/', 1)[-1]}.part"
        try:
            with draft.open("wb") as file:
                for piece in self.stream(key):
                    file.write(piece)
        except OSError as error:
            draft.unlink(missing_ok=True)
            raise StorageFull(f"cannot fetch {key} to {into}: {error.strerror}", hint=DISK_HINT) from error
        if draft.stat().st_size != size:
            raise Unavailable(f"the store sent {draft.stat().st_size} of {size} bytes of {key}", hint="Try again.")
        draft.replace(target)
        return target

    def signed_url(self, key: str, expires_s: float) -> str | None:
        """A link straight to the store (S3). None for a folder: the API signs a link of its own (core.security)."""
        import obstore
        from obstore.store import S3Store

        with _translated(_checked(key)):
            if not isinstance(self._store, S3Store):
                return None
            return obstore.sign(self._store, "GET", key, timedelta(seconds=expires_s))

    def objects(self, prefix: str = "") -> Iterator[StoredObject]:
        """Everything below a prefix (whole path parts); unfinished writes are not listed."""
        import obstore

        with _translated(prefix):
            for batch in obstore.list(self._store, prefix=prefix or None):
                for entry in batch:
                    yield StoredObject(entry["path"], entry["size"], entry["last_modified"])

    def sweep_unfinished(self, older_than_s: float = 86400.0) -> int:
        """Delete what writers that were killed left half-written in a folder store; how many. (S3: set a lifecycle rule for it.)"""
        if not self.root:
            return 0
        old = [p for p in self.root.rglob("*#*") if p.is_file() and time.time() - p.stat().st_mtime > older_than_s]
        for path in old:
            path.unlink(missing_ok=True)
        return len(old)

    def _write(self, key: str, content: Path | bytes, size_bytes: int) -> None:
        import obstore

        with _translated(_checked(key)):
            if self.root:
                require_free_disk(self.root, size_bytes)
            obstore.put(self._store, key, content)
            if self.root:
                _sync(self.root / key)


def storage() -> Storage:
    """The store of the settings; a folder under home when none is set. One object per store and process."""
    return _storage(settings().storage_url or (ensure_home() / "storage").as_uri())


@lru_cache(maxsize=4)
def _storage(url: str) -> Storage:
    return Storage(url)


def free_disk_mb(path: Path) -> int:
    """Free megabytes on the disk that holds `path` (or would, if it were made)."""
    existing = next(p for p in (path.absolute(), *path.absolute().parents) if p.exists())
    return shutil.disk_usage(existing).free // MEGABYTE


def require_free_disk(path: Path, need_bytes: int = 0) -> None:
    """StorageFull when writing `need_bytes` to the disk of `path` would leave less than JARVIS_MIN_FREE_DISK_MB."""
    free, keep = free_disk_mb(path), settings().min_free_disk_mb
    if free - need_bytes // MEGABYTE < keep:
        raise StorageFull(
            f"the disk of JARVIS has only {free} MB free: {need_bytes // MEGABYTE} MB are needed, and {keep} MB are kept back "
            "(JARVIS_MIN_FREE_DISK_MB)",
            hint=DISK_HINT,
            details={"folder": str(path)},
        )


def _s3_store(bucket: str, prefix: str) -> S3Store:
    from obstore.store import S3Store

    wanted = settings()
    config: S3Config = {"region": wanted.s3_region}
    # Timeouts bound one request; a long body is bounded by read_timeout_s between two pieces instead.
    client: ClientConfig = {"connect_timeout": "5s", "read_timeout": "30s", "timeout": "30m"}
    if wanted.s3_endpoint:
        config["endpoint"] = wanted.s3_endpoint
        config["virtual_hosted_style_request"] = False
        client["allow_http"] = wanted.s3_endpoint.startswith("http://")
    if wanted.s3_access_key and wanted.s3_secret_key:
        config["access_key_id"] = wanted.s3_access_key.get_secret_value()
        config["secret_access_key"] = wanted.s3_secret_key.get_secret_value()
    retry: RetryConfig = {"max_retries": 4, "retry_timeout": timedelta(seconds=60)}
    return S3Store(bucket, prefix=prefix or None, config=config, client_options=client, retry_config=retry)


def _checked(key: str) -> str:
    if len(key) > KEY_LENGTH or not KEY.fullmatch(key):
        raise InvalidInput(f"not a storage key: {key[:100]!r}")
    return key


@contextmanager
def _translated(key: str) -> Iterator[None]:
    from obstore.exceptions import BaseError

    try:
        yield
    except FileNotFoundError as error:
        raise NotFound(f"the store has no {key}", hint="It may have been deleted.") from error
    except (BaseError, OSError) as error:
        if any(text in str(error) for text in FULL_DISK):
            raise StorageFull(f"there is no space left to store {key}", hint=DISK_HINT) from error
        raise Unavailable(f"the store failed on {key}: {error}", hint="Check JARVIS_STORAGE_URL and the JARVIS_S3_... settings.") from error


def _sync(path: Path) -> None:
    """Put the file and its name on the disk before anyone records that it exists."""
    for target in (path, path.parent):
        descriptor = os.open(target, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
