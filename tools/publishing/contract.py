"""What the publishing tools share: the platforms, what each of them takes, and how they are spoken of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args

from pydantic.config import JsonDict

from core.phrasebook import Phrasebook
from tools.contract import Asset, Availability, Field

if TYPE_CHECKING:
    from media.prose.posts import Post
    from memory.tables import Publication

Platform = Literal["youtube", "tiktok", "instagram", "facebook", "x", "telegram", "web"]
PLATFORMS: tuple[Platform, ...] = get_args(Platform)
SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
PLACES = {"youtube": "YouTube", "tiktok": "TikTok", "instagram": "Instagram", "facebook": "Facebook", "x": "X", "telegram": "Telegram"}
SAID: JsonDict = {
    "youtube": ["youtube", "you tube", "yt", "youtube shorts", "ยูทูบ", "ยูทูป", "ยูทูปป์", "ютуб", "ютьюб", "ютюб"],
    "tiktok": ["tiktok", "tik tok", "ติ๊กต็อก", "ติ๊กต๊อก", "ติ๊กตอก", "ติกตอก", "ติกต็อก", "тикток", "тик-ток", "тик ток"],
    "instagram": ["instagram", "insta", "ig", "reels", "instagram reels", "อินสตาแกรม", "อินสตา", "ไอจี", "รีลส์", "инстаграм", "инстаграмм",
                  "инста", "рилс"],
    "facebook": ["facebook", "fb", "เฟซบุ๊ก", "เฟซ", "เฟสบุค", "เฟสบุ๊ก", "เฟสบุ๊ค", "เฟซบุ๊ค", "เฟส", "เพจ", "แฟนเพจ",
                 "เพจร้าน", "фейсбук", "фб"],
    "x": ["x", "twitter", "tweet", "ทวิตเตอร์", "ทวิต", "เอ็กซ์", "твиттер", "твитер", "икс", "икса"],
    "telegram": ["telegram", "telegram channel", "my channel", "เทเลแกรม",
                 "телеграм", "телеграмм", "телега", "телегу", "телеге", "телеги", "тг"],
    "web": ["web", "my page", "my own page", "own page", "our page", "our own page", "our site", "our website", "my site",
            "my website", "website", "web page", "the web", "podcast feed", "rss",
            "หน้าเว็บ", "เว็บไซต์", "เว็บของฉัน", "เว็บ", "หน้าของฉัน", "мой сайт", "сайт", "мою страницу", "моей странице", "свою страницу",
            "мою страничку", "моей страничке",
            "своей странице", "нашу страницу", "нашей странице", "нашу страничку", "нашей страничке", "наш сайт"],
}  # fmt: skip
"""How people call each platform, in English, Thai and Russian."""
_SHOWN: JsonDict = {**PLACES, "web": {**SAY.sentences()["own"], "ru_at": "на вашей странице"}}
_ASK: JsonDict = {
    "en": "Where should it be published: {choices}?",
    "th": "จะให้เผยแพร่ที่ไหนครับ: {choices}?",
    "ru": "Где опубликовать: {choices}?",
}
PlatformField = Annotated[Platform, Field(json_schema_extra={"say": SAID, "shown": _SHOWN, "ask": _ASK})]


class Postable(Asset):
    """A video or a picture, or, for the own page, a sound."""

    kind = "video"

    @classmethod
    def accepts(cls, kind: str) -> bool:
        return kind in ("video", "image", "audio")


@dataclass(frozen=True)
class Takes:
    """What a platform accepts: bytes at most by kind, and how long a video may be. A kind that is not there is not accepted."""

    max_bytes: dict[str, int]
    min_s: float = 0.0
    max_s: float = float("inf")
    hashtags: int = 0


_MB, _GB = 10**6, 10**9
# Sources: YouTube resumable upload guide (256 GB); TikTok content posting media guide (4 GB, ten minutes); Instagram content publishing
# (reels 3 s to 15 min, 300 MB, pictures 8 MB, 30 hashtags); Facebook Pages video (4 GB, four hours); X media best practices (512 MB,
# 140 s, pictures 5 MB); Telegram Bot API (50 MB, photos 10 MB).
TAKES: dict[Platform, Takes] = {
    "youtube": Takes({"video": 256 * _GB}, max_s=12 * 3600),
    "tiktok": Takes({"video": 4 * _GB, "image": 20 * _MB}, max_s=600),
    "instagram": Takes({"video": 300 * _MB, "image": 8 * _MB}, min_s=3, max_s=900, hashtags=30),
    "facebook": Takes({"video": 4 * _GB, "image": 10 * _MB}, max_s=4 * 3600),
    "x": Takes({"video": 512 * _MB, "image": 5 * _MB}, max_s=140),
    "telegram": Takes({"video": 50 * _MB, "image": 10 * _MB, "audio": 50 * _MB}),
    "web": Takes({"video": 2**62, "image": 2**62, "audio": 2**62}),
}
def _as_x_counts(text: str) -> int:
    from media.prose.posts import weighted

    return weighted(text)


def _as_telegram_counts(text: str) -> int:
    from media.prose.posts import utf16_units

    return utf16_units(text)


# Sources: Telegram Bot API sendMessage (4096), X (280, weighted), Facebook Pages feed (63206). The others take no post without a file.
WORDS_ALONE: dict[Platform, tuple[int, Callable[[str], int]]] = {
    "telegram": (4096, _as_telegram_counts), "x": (280, _as_x_counts), "facebook": (63_206, len),
}  # fmt: skip
"""Where words may go out without a film or a picture: how many at most, and how they are counted."""
_WEB_TITLE, _WEB_DESCRIPTION = 200, 10_000  # what a feed reader still shows well, and room for a whole transcript


def connection(platform: str) -> Availability:
    """Whether something can go out there now. The own page needs no account; the others need one, which cannot be connected yet."""
    return Availability(True) if platform == "web" else Availability(False, f"no {place(platform)} account is connected")


def file_faults(platform: Platform, kind: str, size_bytes: int, duration_s: float) -> list[str]:
    """What keeps a platform from taking a file, a sentence each."""
    name, takes = _name(platform), TAKES[platform]
    if kind not in takes.max_bytes:
        return [f"{name} takes {' and '.join(f'{one}s' for one in takes.max_bytes)}, and this is {'an' if kind[0] in 'ai' else 'a'} {kind}"]
    faults = []
    if size_bytes > takes.max_bytes[kind]:
        faults.append(f"{name} takes files up to {takes.max_bytes[kind] / _MB:g} MB, and this one has {size_bytes / _MB:.0f} MB")
    if kind == "video" and duration_s and not takes.min_s <= duration_s <= takes.max_s:
        bound = f"from {takes.min_s:g} s up" if duration_s < takes.min_s else f"up to {takes.max_s:g} s"
        faults.append(f"{name} takes videos {bound}, and this one lasts {duration_s:.0f} s")
    return faults


def wording_faults(platform: Platform, title: str, description: str, hashtags: Sequence[str]) -> list[str]:
    """What keeps a platform from taking the words a person gave, a sentence each."""
    from media.prose.posts import LIMITS, TITLE_CHARACTERS

    name = _name(platform)
    if platform == "web":
        sizes = (("title", len(title), _WEB_TITLE), ("description", len(description), _WEB_DESCRIPTION))
        return [f"{name} takes a {what} of up to {most} characters, and this one has {size}" for what, size, most in sizes if size > most]
    faults, limits = [], LIMITS[platform]
    if limits.titled and len(title) > TITLE_CHARACTERS:
        faults.append(f"{name} takes titles of up to {TITLE_CHARACTERS} characters, and this one has {len(title)}")
    size = limits.size(caption(platform, title, description, hashtags))
    if size > limits.caption:
        what = "a description" if limits.titled else "title, description and hashtags"
        faults.append(f"{name} takes {what} of up to {limits.caption} characters together, and these have {size}")
    if TAKES[platform].hashtags and len(hashtags) > TAKES[platform].hashtags:
        faults.append(f"{name} takes up to {TAKES[platform].hashtags} hashtags, and there are {len(hashtags)}")
    return faults


def fitted(platform: Platform, title: str, description: str, hashtags: Sequence[str]) -> tuple[str, str, list[str]]:
    """Title, description and hashtags within the platform's limits, for words nobody gave by hand."""
    from media.prose.posts import LIMITS, clipped, posted

    bare = [tag.lstrip("#") for tag in hashtags]
    if platform == "web":
        return clipped(title, _WEB_TITLE, len), clipped(description, _WEB_DESCRIPTION, len), [f"#{tag}" for tag in bare]
    post: Post = posted(platform, title, description, bare, [])
    tags = list(post.hashtags)
    room = LIMITS[platform].caption - LIMITS[platform].size(caption(platform, post.title, "", tags)) - 2
    return post.title, clipped(description, max(0, room), LIMITS[platform].size), tags


def caption(platform: Platform, title: str, description: str, hashtags: Sequence[str]) -> str:
    """All the words a platform shows below the file, in one text (YouTube has the title apart)."""
    from media.prose.posts import LIMITS

    titled = platform != "web" and LIMITS[platform].titled
    return "\n\n".join(part for part in ("" if titled else title, description, " ".join(hashtags)) if part)


def listed(rows: Sequence[Publication], language: str) -> tuple[list[dict[str, Any]], str]:
    """Publications as records, and as they are said: each title once, with its places."""
    from memory.publications import record

    named: dict[str, list[str]] = {}
    for row in rows:
        named.setdefault(row.title, []).append(row.platform)
    said = [f"{quoted(title, language)} ({places(list(dict.fromkeys(found)), language)})" for title, found in named.items()]
    return [record(row) for row in rows], ", ".join(said)


def place(platform: str, language: str = "en") -> str:
    """A platform's name; the own page in the person's language."""
    return PLACES.get(platform) or SAY.say("own", language)


def places(platforms: Sequence[str], language: str) -> str:
    """Several platforms in a row: TikTok, Instagram and X."""
    names = [place(platform, language) for platform in platforms]
    return SAY.say("and", language, first=", ".join(names[:-1]), last=names[-1]) if len(names) > 1 else "".join(names)


def quoted(title: str, language: str) -> str:
    """A title in the quotation marks of the language."""
    return SAY.say("quoted", language, title=title)


def _name(platform: Platform) -> str:
    name = place(platform)
    return name[:1].upper() + name[1:]
