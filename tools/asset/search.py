"""Find files among the person's own."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from zoneinfo import ZoneInfo

from pydantic.config import JsonDict

from core.phrasebook import Phrasebook
from tools.contract import Asset, Audio, Field, Image, ToolInput, ToolOutput, Video, Workspace, tool

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")

Kind = Literal["image", "video", "audio", "text", "subtitles", "midi", "document", "post", "report"]
_KINDS: JsonDict = {
    "image": {"en": "pictures", "th": "รูป", "ru": "картинки"},
    "video": {"en": "videos", "th": "วิดีโอ", "ru": "видео"},
    "audio": {"en": "songs and sounds", "th": "เพลงและเสียง", "ru": "песни и звуки"},
    "text": {"en": "texts", "th": "ข้อความ", "ru": "тексты"},
    "subtitles": {"en": "subtitles", "th": "ซับไตเติล", "ru": "субтитры"},
    "midi": {"en": "notes (MIDI)", "th": "โน้ต (MIDI)", "ru": "ноты (MIDI)"},
    "document": {"en": "documents", "th": "เอกสาร", "ru": "документы"},
    "post": {"en": "posts", "th": "โพสต์", "ru": "публикации"},
    "report": {"en": "reports", "th": "รายงาน", "ru": "отчёты"},
}


_SAY_KINDS: dict[str, Any] = {
    "image": ["posters", "poster", "flyers", "banners", "covers", "logos", "thumbnails", "афиш*", "постер*", "плакат*", "баннер*",
              "обложк*", "логотип*", "โปสเตอร์", "แบนเนอร์", "ปกคลิป", "โลโก้"],
}
"""Files by what they were made for; their own kinds are known by name."""

_DAY = re.compile(
    r"(?:\b(?:from|of|made|for)\s+|(?<!\w)(?:за|от|с)\s+|ของ|เมื่อ)?"
    r"(?:(?P<today>\btoday\b|(?<!\w)сегодня(?!\w)|วันนี้)|(?P<yesterday>\byesterday\b|(?<!\w)вчера(?!\w)|เมื่อวาน(?:นี้)?))$",
    re.IGNORECASE,
)


class Input(ToolInput):
    query: str = Field("", max_length=200, description="Words of the file's name or details, e.g. 'talk'. Empty: the newest files.")
    kind: Kind | None = Field(
        None, description="Only files of this kind. Empty: all kinds.", json_schema_extra={"shown": _KINDS, "say": _SAY_KINDS}
    )
    limit: int = Field(10, ge=1, le=50, description="At most this many, newest first.")


class Output(ToolOutput):
    assets: list[Asset] = Field([], description="The files found, newest first.")
    video: Video | None = Field(None, description="The newest video found.")
    audio: Audio | None = Field(None, description="The newest sound found.")
    image: Image | None = Field(None, description="The newest picture found.")


@tool(
    lane="light",
    pure=False,
    titles={
        "en": "Find[ {kind}] among your files[: {query}]",
        "th": "ค้นหา[{kind}]ในไฟล์ของคุณ[: {query}]",
        "ru": "Найти в ваших файлах[ {kind}][: {query:name}]",
    },
    say=[
        "find my files about {query}",
        "search for {query}",
        "find the video named {query}",
        "find the {kind} {query}",
        "show my videos",
        "show my last {limit} files",
        "list my {kind} files",
        "find the files I uploaded", "which {kind} did I send you",
        "which files do I have",
        "where is the clip {query}",
        "what videos do I have",
        "which videos did I make",
        "which one did you make",
        "dig out the {kind} about {query}",
        "do I have any {kind} about {query}",
        "do you have the {kind} I sent with {query}", "у тебя осталось {kind} с {query}", "ยังมี{kind}{query}ที่ส่งไปอยู่ไหม",
        "any {kind} of mine from {query}", "which {kind} have I made about {query}",
        "ค้นหาไฟล์ {query}",
        "หาไฟล์ชื่อ {query}",
        "หาวิดีโอเรื่อง {query}",
        "แสดงวิดีโอของฉัน",
        "มีไฟล์อะไรบ้าง",
        "มีวิดีโออะไรบ้าง",
        "ทำคลิปอะไรไปแล้วบ้าง",
        "มี{kind}เกี่ยวกับ {query} ไหม", "มี{kind}เรื่อง {query} บ้างไหม", "เคยทำ{kind}เรื่อง {query} ไหม", "เคยทำ{kind}อะไรเรื่อง {query} บ้าง",
        "มี{kind}อะไรบ้าง",
        "найди файл {query}",
        "найди видео про {query}",
        "покажи мои видео",
        "какие у меня есть файлы",
        "какие у меня есть видео",
        "какие {kind} я делал",
        "какие видео я сделал",
        "какие ролики ты сделал",
        "есть у меня {kind} про {query}",
        "какие {kind} я делал про {query}",
        "откопай {kind} про {query}",
        "найди среди моих файлов {query}",
        "найди {kind}, где {query}",
        "где моя запись с {query}",
    ],
)
def search(args: Input, work: Workspace) -> Output:
    """Find files among your own by name, kind or details."""
    from core.database import transaction
    from memory.assets import list_assets

    # PostgreSQL takes any text but a NUL.
    said = " ".join(args.query.replace("\0", " ").split())
    query, ago = _day_of(said)
    with transaction() as session:
        since = _midnight(session, work) - timedelta(days=ago) if ago is not None else None
        before = since + timedelta(days=1) if since else None
        rows = list_assets(session, work.user_id, kind=args.kind, query=query, since=since, before=before, limit=args.limit + 1)
    more, rows = len(rows) > args.limit, rows[: args.limit]
    names = [f"{row.filename} ({_detail(row.kind, row.meta, work.language)})" for row in rows]
    newest = {row.kind: row.id for row in reversed(rows)}
    return Output(
        summary=_sentence(args, said, names, more, work.language),
        assets=[Asset(row.id, kind=row.kind, filename=row.filename, meta=row.meta) for row in rows],
        video=Video(newest["video"]) if "video" in newest else None,
        audio=Audio(newest["audio"]) if "audio" in newest else None,
        image=Image(newest["image"]) if "image" in newest else None,
    )


def _day_of(query: str) -> tuple[str, int | None]:
    """The words without the day that they end with, and how many days ago that was: "from today", «за вчера»."""
    match = _DAY.search(query)
    return (query[: match.start()].strip(), 0 if match["today"] else 1) if match else (query, None)


def _midnight(session: Session, work: Workspace) -> datetime:
    """When the person's own day began."""
    from core import clock
    from memory.publications import zone_of
    from memory.tables import Run, StepRow

    zone = zone_of(session, session.get_one(Run, session.get_one(StepRow, work.step_id).run_id))
    return clock.now().astimezone(ZoneInfo(zone)).replace(hour=0, minute=0, second=0, microsecond=0)


def _sentence(args: Input, query: str, names: list[str], more: bool, language: str) -> str:
    about = _SAY.say("about", language, query=query) if query else ""
    key = "nothing" if not names else "found" if not more else "newest_one" if len(names) == 1 else "newest"
    kind = f"{args.kind}_" if args.kind in ("video", "image", "audio") else ""
    return _SAY.say(f"{kind}{key}", language, count=len(names), about=about, names=", ".join(names))


def _detail(kind: str, meta: dict[str, Any], language: str) -> str:
    """What tells files of one name apart: the length, else the size in pixels, else the kind."""
    named = _SAY.say(f"kind_{kind}", language) if _SAY.has(f"kind_{kind}") else kind
    if meta.get("duration_s"):
        minutes, seconds = divmod(round(meta["duration_s"]), 60)
        return f"{named}, {minutes}:{seconds:02}"
    if meta.get("width_px"):
        return f"{named}, {meta['width_px']}x{meta['height_px']}"
    return named
