"""Publish: now, at a time, or again and again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from pydantic import field_validator

from core.errors import ToolRetry
from tools.contract import Cost, Field, Image, ToolOutput, Workspace, tool
from tools.publishing._timing import Asked, Timed, connected, planned, timed
from tools.publishing.contract import Platform, PlatformField, Postable, file_faults, fitted, wording_faults

if TYPE_CHECKING:
    from memory.publications import Wording


class Input(Timed):
    media: Postable = Field(
        description="The video, picture or sound to publish.",
        json_schema_extra={
            "ask": {
                "en": "What should go out? Attach a video, a picture or a sound, name one, or say what to make.",
                "th": "จะให้โพสต์อะไรครับ แนบวิดีโอ รูป หรือเสียง บอกชื่อไฟล์ หรือบอกว่าจะให้ทำอะไรก็ได้",
                "ru": "Что опубликовать? Приложите видео, картинку или звук, назовите файл или скажите, что сделать.",
            }
        },
    )
    platforms: list[PlatformField] = Field(
        min_length=1, description="Where: youtube, tiktok, instagram, facebook, x, telegram, or web, the own page."
    )
    title: str = Field("", max_length=500, description="Title. Empty: the one written for the video, or its name.")
    description: str = Field("", max_length=20_000, description="Description. Empty: the one written for the video, if there is one.")
    hashtags: list[str] = Field([], max_length=50, description="Hashtags. Empty: those written for the video, if there are any.")

    @field_validator("hashtags")
    @classmethod
    def _marked(cls, hashtags: list[str]) -> list[str]:
        bare = [re.sub(r"\s+", "", tag).lstrip("#") for tag in hashtags]
        return [f"#{tag}" for tag in dict.fromkeys(bare) if tag]


class Output(ToolOutput):
    publications: list[dict[str, Any]] = Field(description="Each planned publication: id, platform, due_at, timezone, title, status.")
    connected: list[str] = Field(description="The platforms among them it can really go out on.")


@tool(
    lane="light",
    effect="publishes",
    pure=False,
    repeatable=True,
    estimate=lambda args: Cost(seconds=2),
    titles={
        "en": "Publish[ on {platforms}][ {when}][ ({timezone})][, {every}][, {times} times in all]",
        "th": "เผยแพร่[บน {platforms}][ {when}][ ({timezone})][ {every}][ รวม {times} ครั้ง]",
        "ru": "Публикация[: {platforms}][, {when}][ ({timezone})][, {every}][, всего раз: {times}]",
    },
    say=[
        "publish {media} on {platforms}",
        "publish that tomorrow at 9:00",
        "post it on {platforms}",
        "post the video to {platforms} on friday at 18:00",
        "schedule {media} for {when} on {platforms}",
        "schedule a post for {when}",
        "post it on {platforms} every day at 18:00",
        "put it on {platforms} tomorrow morning",
        "put it on my page",
        "put the video on my page",
        "share the video on {platforms} now",
        "upload it to {platforms}",
        "make it public on {platforms}",
        "drop one every monday at 19:00 on {platforms}",
        "stick it on {platforms} saturday at 11",
        "one every day at 18:00 on {platforms}",
        "โพสต์ลง {platforms}",
        "โพสต์ {media} ลง {platforms} พรุ่งนี้ 9 โมงเช้า",
        "เผยแพร่วิดีโอบน {platforms}",
        "ตั้งเวลาโพสต์ใน {platforms} วันศุกร์ 18:00",
        "ตั้งเวลาโพสต์{when}",
        "ลงคลิปใน {platforms} ทุกวันตอนหกโมงเย็น",
        "เอาขึ้นหน้าเว็บของฉัน",
        "опубликуй {media} в {platforms}",
        "выложи видео в {platforms} завтра в 9 утра",
        "запланируй публикацию в {platforms} на пятницу в 18:00",
        "запланируй пост на {when}",
        "запости {when}",
        "публикуй в {platforms} каждый день в 18:00",
        "размести на моей странице",
        "запости это в {platforms}",
        "закинь это в {platforms} сегодня в 20:00",
        "залей на {platforms}",
        "отправь видео на {platforms}",
    ],
)
def plan(args: Input, work: Workspace) -> Output:
    """Publish a video or picture now, at a time, or again and again; on your own page at once, elsewhere when the account is connected.

    Nothing goes out without approval. Where no title, description or hashtags are given they are those of the `script.metadata` step that
    this one needs, else those written for the video.
    """
    from core.database import transaction
    from memory.publications import draft, needs_thumbnail, record, same_already

    with transaction() as session:
        asked = timed(session, args, work)
        words = _words(session, args, asked, work.step_id)
        known = [name for name in words if same_already(session, work.user_id, args.media.id, name, asked.timing.first)]
        fresh = {name: wording for name, wording in words.items() if name not in known}
        rows = draft(session, work.step_id, args.media.id, fresh, asked.timing)
        told = [record(row) | {"status": "scheduled"} for row in rows]
        bare = "web" in fresh and needs_thumbnail(session, args.media.id)
    if bare:
        _thumbnail(args, work)
    title = next(iter(words.values())).title
    return Output(summary=planned(args, title, known, asked, work.language), publications=told, connected=connected(args.platforms))


def _thumbnail(args: Input, work: Workspace) -> None:
    """A picture for a video that came without one: the most telling of its first frames (ffmpeg's `thumbnail` filter)."""
    from media import ffmpeg

    path = work.folder / "thumbnail.jpg"
    # 90 frames: three seconds of most videos, past a fade from black; 1280 px is as wide as the page ever shows it.
    chosen = "thumbnail=90,scale='min(1280,iw)':-2"
    ffmpeg.run([*ffmpeg.input_args(args.media.path), "-vf", chosen, "-frames:v", "1", "-q:v", "3", ffmpeg.file_url(path)])
    name = f"{args.media.filename.rsplit('.', 1)[0]}-thumbnail.jpg"
    work.save(path, Image, filename=name, evidence={"origin": "publishing.plan", "from": args.media.filename})


def _words(session: Any, args: Input, asked: Asked, step_id: str) -> dict[Platform, Wording]:
    """The words for each platform. Raises ToolRetry when a platform would not take the file, or the words somebody gave."""
    from media.prose.language import detect
    from memory.assets import get_asset
    from memory.offered import offered, written_for
    from memory.publications import Wording

    row = get_asset(session, args.media.id)
    found = written_for(session, step_id) or offered(session, row)
    title, description, tags = (
        args.title.strip() or found.title,
        args.description.strip() or found.description,
        args.hashtags or [*found.hashtags],
    )
    language = found.language if not args.title.strip() and found.language else detect(f"{title} {description}", "")
    given = bool(args.title.strip() or args.description.strip() or args.hashtags)
    words: dict[Platform, Wording] = {}
    faults: list[str] = []
    for platform in args.platforms:
        faults += file_faults(platform, row.kind, row.size_bytes, float(row.meta.get("duration_s") or 0))
        faults += wording_faults(platform, args.title.strip(), args.description.strip(), args.hashtags) if given else []
        fit = fitted(platform, title, description, tags)
        own = (args.title.strip() or fit[0], args.description.strip() or fit[1], args.hashtags or fit[2])
        words[platform] = Wording(own[0], own[1], tuple(own[2]), language)
    if faults:
        raise ToolRetry("; ".join(faults), hint="Change the file or the words, or leave that platform out.")
    return words
