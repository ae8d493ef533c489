"""What stands on the page, as its templates and its feed read it."""

from __future__ import annotations

import zlib
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urljoin
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from api.guard import PUBLIC_PATH
from core.settings import settings
from media.prose.dates import day_words
from memory import publications
from memory.offered import companions_of
from memory.tables import AssetRow, Publication, User
from tools.asset.describe import size_words

PATH = PUBLIC_PATH
_HUES = 6  # colours of tiles without a picture
_EXCERPT = 240
_LANGUAGE_NAMES = {"en": "English", "th": "ไทย", "ru": "Русский"}


@dataclass(frozen=True)
class Site:
    """The page itself. `url` is absolute, without a slash at its end; `language` is that of its own few words."""

    title: str
    about: str
    language: str
    url: str
    path: str = PATH


@dataclass(frozen=True)
class Track:
    """Subtitles of a film."""

    path: str
    language: str
    label: str


@dataclass(frozen=True)
class Item:
    """One publication. Paths begin with a slash, `*_url` and `url` are absolute; `seconds` is 0 for a picture."""

    id: str
    kind: str
    title: str
    description: str
    hashtags: list[str]
    language: str
    published_at: datetime
    date: str
    path: str
    url: str
    media: str
    media_url: str
    mime: str
    filename: str
    size_bytes: int
    seconds: float
    width: int
    height: int
    picture: str
    captions: list[Track] = field(default_factory=list)

    @property
    def iso(self) -> str:
        return self.published_at.isoformat(timespec="seconds")

    @property
    def rfc822(self) -> str:
        """The date as RSS wants it (RFC 822)."""
        return format_datetime(self.published_at.astimezone(UTC), usegmt=True)

    @property
    def upright(self) -> bool:
        return self.height > self.width

    @property
    def picture_url(self) -> str:
        return urljoin(settings().base_url, self.picture) if self.picture else ""

    @property
    def length(self) -> str:
        """1:05, or 1:02:05; empty for a picture."""
        minutes, seconds = divmod(round(self.seconds), 60)
        hours, minutes = divmod(minutes, 60)
        return "" if not self.seconds else f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"

    @property
    def size(self) -> str:
        return size_words(self.size_bytes)

    @property
    def paragraphs(self) -> list[str]:
        return [part.strip() for part in self.description.split("\n\n") if part.strip()]

    @property
    def excerpt(self) -> str:
        """The beginning of the description on one line."""
        line = " ".join(self.description.split())
        return line if len(line) <= _EXCERPT else line[:_EXCERPT].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"

    @property
    def hue(self) -> int:
        return zlib.crc32(self.id.encode()) % _HUES


def page_of(session: Session, user_id: str) -> tuple[Site, list[Item]]:
    """A person's page and everything that is out on it, newest first. Its own few words are in the language most of it speaks."""
    found = publications.public_items(session, user_id)
    spoken = Counter(row.language for row, _ in found if row.language).most_common(1)
    language = settings().language or (spoken[0][0] if spoken else session.get_one(User, user_id).language) or "en"
    site = Site(
        settings().page_title, settings().page_about, language.split("-")[0].lower(), urljoin(settings().base_url, PATH.lstrip("/"))
    )
    made = companions_of(session, [asset for _, asset in found])
    return site, [_item(site, row, asset, made[asset.id]) for row, asset in found]


def _item(site: Site, row: Publication, asset: AssetRow, made: list[AssetRow]) -> Item:
    path = f"{PATH}/{row.id}"
    media = f"{path}/media{PurePosixPath(asset.storage_key).suffix}"
    published = row.published_at or row.due_at
    language = row.language or site.language
    meta: dict[str, Any] = asset.meta
    return Item(
        id=row.id,
        kind=asset.kind,
        title=row.title,
        description=row.description,
        hashtags=row.hashtags,
        language=language,
        published_at=published,
        date=day_words(published.astimezone(ZoneInfo(row.timezone)).date(), site.language),
        path=path,
        url=urljoin(settings().base_url, path),
        media=media,
        media_url=urljoin(settings().base_url, media),
        mime=asset.mime,
        filename=asset.filename,
        size_bytes=asset.size_bytes,
        seconds=float(meta.get("duration_s") or 0) if asset.kind != "image" else 0.0,
        width=int(meta.get("width_px") or 0),
        height=int(meta.get("height_px") or 0),
        picture=media if asset.kind == "image" else f"{path}/thumbnail" if row.thumbnail_id else "",
        captions=[_track(path, one) for one in made if one.kind == "subtitles" and one.mime == "text/vtt"],
    )


def _track(path: str, asset: AssetRow) -> Track:
    language = str(asset.meta.get("language") or "und")
    return Track(f"{path}/captions/{asset.id}", language, _LANGUAGE_NAMES.get(language, language))
