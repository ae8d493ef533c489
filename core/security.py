"""Signed links, tokens, which Host and Origin may drive the API, and file names that are safe to keep."""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
import time
import unicodedata
from functools import lru_cache
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlencode

from core.embedded.folders import ensure_home
from core.errors import Expired, Forbidden
from core.settings import settings

FILENAME_BYTES = 150
EXTENSION_BYTES = 16
JOINERS = "\u200c\u200d"  # hold Persian words and family emoji together; every other format character is dropped
WINDOWS_FORBIDDEN = str.maketrans(dict.fromkeys('<>:"|?*', "_"))
WINDOWS_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
HOST = re.compile(r"(?P<name>\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(:\d{1,5})?")


def signing_key() -> bytes:
    """Key of signed links: JARVIS_SIGNING_KEY, else one made once and kept at `home/signing.key`, mode 0600."""
    given = settings().signing_key
    return given.get_secret_value().encode() if given else _kept_key(ensure_home() / "signing.key")


@lru_cache(maxsize=4)
def _kept_key(path: Path) -> bytes:
    if not path.exists():
        draft = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(32))
            file.flush()
            os.fsync(file.fileno())
        try:
            path.hardlink_to(draft)  # whichever process comes first wins; all read the same key
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_bytes()


def asset_signature(asset_id: str, expires_at_s: int) -> str:
    """HMAC-SHA256 over what is signed and until when (seconds since the epoch), hex."""
    return hmac.new(signing_key(), f"asset\n{asset_id}\n{expires_at_s}".encode(), hashlib.sha256).hexdigest()


def signed_link_query(asset_id: str, expires_at_s: int) -> str:
    """Query string of a link that works until `expires_at_s` (seconds since the epoch): `expires=...&signature=...`."""
    return urlencode({"expires": expires_at_s, "signature": asset_signature(asset_id, expires_at_s)})


def check_signed_link(asset_id: str, expires: str, signature: str) -> None:
    """Forbidden when the signature is not ours, Expired when its time is over."""
    expected = asset_signature(asset_id, int(expires)) if re.fullmatch(r"[0-9]{1,12}", expires) else ""
    if not expected or not hmac.compare_digest(expected.encode(), signature.encode()):
        raise Forbidden("this link is not valid", hint="Ask for a new one.")
    if time.time() > int(expires):
        raise Expired("this link has expired", hint="Ask for a new one.")


def token_matches(given: str | None, expected: str) -> bool:
    """Compare in constant time, whatever the lengths. An empty expected token matches nothing."""
    digests = [hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest() for text in (given or "", expected)]
    return hmac.compare_digest(*digests) and bool(expected)


def is_loopback(host: str) -> bool:
    """Whether a host name or address (no port) is this machine by its spelling alone; no lookup is made."""
    name = host.strip("[]").lower().rstrip(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False


def host_allowed(host_header: str | None) -> bool:
    """Whether a request's Host header names us: loopback, the address we listen on, or JARVIS_ALLOWED_HOSTS; any port.

    A page of another site that points its own name at 127.0.0.1 (DNS rebinding) still sends that name, and is refused."""
    match = HOST.fullmatch(host_header or "")
    if not match:
        return False
    name = match["name"].lower().rstrip(".").strip("[]")
    ours = {allowed.lower().rstrip(".").strip("[]") for allowed in settings().allowed_hosts}
    if settings().host not in ("0.0.0.0", "::"):
        ours.add(settings().host.lower())
    return is_loopback(name) or name in ours


def safe_filename(name: str) -> str:
    """A name fit to be kept and shown: no folders, control or direction-changing characters; any script and emoji stay.

    At most 150 bytes of UTF-8 with the extension kept, never empty, the same again when applied twice."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    kept = "".join(map(_plain, last))
    kept = unicodedata.normalize("NFC", re.sub(r"\s+", " ", kept.translate(WINDOWS_FORBIDDEN)))
    stem, dot, extension = kept.rpartition(".")
    if not dot or not re.fullmatch(r"[A-Za-z0-9]+", extension) or len(extension) > EXTENSION_BYTES:
        stem, dot, extension = kept, "", ""
    stem = _trimmed(stem)
    cut = stem.encode()[: FILENAME_BYTES - len(dot + extension)].decode("utf-8", "ignore")
    stem = _trimmed(cut) or "file"
    if WINDOWS_DEVICES.fullmatch(stem):
        stem = "_" + stem
    return stem + dot + extension


def _trimmed(stem: str) -> str:
    return stem.lstrip("-. " + JOINERS).rstrip(". " + JOINERS)


def _plain(character: str) -> str:
    """The character, a space or underscore in its place, or nothing."""
    category = unicodedata.category(character)
    if category in ("Zs", "Zl", "Zp") or character in "\t\n\r":
        return " "
    if category == "Cs":
        return "_"  # a byte of a name that was not UTF-8
    return "" if category in ("Cc", "Cf") and character not in JOINERS else character
