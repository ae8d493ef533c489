"""Save results on this machine: under their own names, never over a file that is there, whole or not at all."""

from __future__ import annotations

import hashlib
import os
import tempfile
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import Any, Protocol

from core.errors import JarvisError, StorageFull, Unavailable

MAX_NAME_BYTES = 200  # ext4 and APFS allow 255; room for ` (12)` and for the draft's own suffix
TRIES = 4


class Source(Protocol):
    """Where bytes come from (`cli.client.Api`)."""

    def download(self, url: str, offset: int = 0) -> Iterator[bytes]: ...


class Damaged(JarvisError):
    """What arrived is not what the server has."""

    status, code = 500, "damaged"


def save(source: Source, asset: dict[str, Any], folder: Path, on_bytes: Callable[[int], None] = lambda _: None) -> Path:
    """Download an asset into `folder` (made when missing) and give the path it got.

    A broken connection is resumed from where it broke. The size, and the SHA-256 when the asset tells one, are checked before the file
    gets its name. Unavailable when the folder cannot be written, StorageFull, Damaged.
    """
    draft: Path | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(prefix=".jarvis-", suffix=".part", dir=folder)
        os.fchmod(descriptor, 0o666 & ~_umask())
        draft = Path(name)
        with os.fdopen(descriptor, "wb") as file:
            _fetch(source, asset, file, on_bytes)
        return _give_name(draft, folder, safe_name(str(asset.get("filename") or asset["id"])))
    except OSError as error:
        raise _disk_error(error, folder) from error
    finally:
        if draft is not None:
            draft.unlink(missing_ok=True)


def save_once(source: Source, asset: dict[str, Any], folder: Path) -> Path:
    """As `save`, unless the folder has that very file under its name already."""
    target = folder / safe_name(str(asset.get("filename") or asset["id"]))
    if target.is_file() and target.stat().st_size == int(asset["size_bytes"]):
        with target.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() == asset.get("checksum"):
                return target
    return save(source, asset, folder)


def _fetch(source: Source, asset: dict[str, Any], file: Any, on_bytes: Callable[[int], None]) -> None:
    digest, received, expected = hashlib.sha256(), 0, int(asset["size_bytes"])
    for attempt in range(TRIES):
        try:
            for chunk in source.download(asset["url"], received):
                file.write(chunk)
                digest.update(chunk)
                received += len(chunk)
                on_bytes(received)
            break
        except Unavailable:
            if attempt == TRIES - 1:
                raise
    known = str(asset.get("checksum") or "").removeprefix("sha256:")
    if received != expected or (len(known) == 64 and digest.hexdigest() != known):
        message = f"{asset.get('filename')} arrived damaged ({received} of {expected} bytes)."
        raise Damaged(message, hint=f"Try `jarvis assets save {asset['id']}`.")


def _give_name(draft: Path, folder: Path, name: str) -> Path:
    """Link the finished draft to the first free name; linking fails where a file exists, so two savers never meet."""
    for target in candidates(folder, name):
        try:
            os.link(draft, target)
            return target
        except FileExistsError:
            continue
        except OSError:  # a file system without hard links (FAT, some shares): take the name first, then move onto it
            if _taken_now(target):
                draft.replace(target)
                return target
    raise AssertionError("there is always another name")


def _taken_now(target: Path) -> bool:
    try:
        target.touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


def candidates(folder: Path, name: str) -> Iterable[Path]:
    """`clip.mp4`, `clip (2).mp4`, `clip (3).mp4` ..."""
    stem, suffix = Path(name).stem, Path(name).suffix
    yield folder / name
    for number in count(2):
        yield folder / f"{stem} ({number}){suffix}"


def safe_name(name: str) -> str:
    """A file name without folders, control or direction characters (a right-to-left mark can disguise a suffix), never hidden."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    clean = "".join(char for char in last if unicodedata.category(char) not in ("Cc", "Cf", "Cs") or char == "\u200d").strip(" .")
    stem, suffix = Path(clean).stem, Path(clean).suffix
    while len(os.fsencode(stem + suffix)) > MAX_NAME_BYTES:
        stem = stem[:-1]
    return f"{stem}{suffix}" or "result"


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _disk_error(error: OSError, folder: Path) -> JarvisError:
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StorageFull(f"The disk of {folder} is full.", hint="Free some space, or choose another --out; then `jarvis assets save ID`.")
    return Unavailable(f"Cannot write to {folder}: {error.strerror}.", hint="Choose another folder with --out DIR.")
