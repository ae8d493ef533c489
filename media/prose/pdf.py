"""A child process that reads a PDF's text: `python -P -m media.prose.pdf FILE MAX_PAGES` prints JSON, one text per page.

A process of its own, because a hostile file can make any PDF reader run for ever or eat memory; it is stopped when it takes too long.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from core.errors import ToolFailed, UnsupportedMedia

_TIMEOUT_S = 60
_MEMORY_BYTES = 1_500_000_000
_ENCRYPTED, _DAMAGED = 3, 4


def pages(path: Path, filename: str, *, max_pages: int = 200) -> list[str]:
    """The text of each page, up to `max_pages`.

    Raises UnsupportedMedia for a file that is locked, damaged, or holds no text (a scan); ToolFailed when reading takes too long.
    """
    command = [sys.executable, "-P", "-m", "media.prose.pdf", str(path), str(max_pages)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_TIMEOUT_S, check=False)
    except subprocess.TimeoutExpired as error:
        raise ToolFailed(f"{filename} took more than {_TIMEOUT_S} s to read", hint="Send a shorter PDF, or its text.") from error
    if done.returncode == _ENCRYPTED:
        raise UnsupportedMedia(f"{filename} is locked with a password", hint="Send it without the password.")
    if done.returncode != 0:
        raise UnsupportedMedia(
            f"{filename} cannot be read: it is damaged", hint="Check that it opens, then send it again, or send its text."
        )
    found: list[str] = json.loads(done.stdout)
    if not any(page.strip() for page in found):
        raise UnsupportedMedia(f"{filename} holds no text, only pictures of it (a scan)", hint="Send its text.")
    return found


def _main(path: Path, max_pages: int) -> None:
    import logging
    import resource

    from pypdf import PdfReader
    from pypdf.errors import FileNotDecryptedError, PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
    try:
        reader = PdfReader(path)
        if reader.is_encrypted and not reader.decrypt(""):
            sys.exit(_ENCRYPTED)
        texts = [page.extract_text() for page in reader.pages[:max_pages]]
    except FileNotDecryptedError:
        sys.exit(_ENCRYPTED)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, MemoryError, OSError):
        sys.exit(_DAMAGED)
    sys.stdout.write(json.dumps(texts))


if __name__ == "__main__":
    _main(Path(sys.argv[1]), int(sys.argv[2]))
