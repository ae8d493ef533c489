"""Post words alone: no film, no picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.errors import ToolRetry
from tools.contract import Cost, Field, ToolOutput, Workspace, tool
from tools.publishing._timing import Timed, connected, planned, timed
from tools.publishing.contract import SAY, WORDS_ALONE, Platform, PlatformField, place, places

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from memory.tables import AssetRow

_TITLE_CHARACTERS = 80  # of the words, by which a post is listed


class Input(Timed):
    text: str = Field(
        min_length=1,
        max_length=20_000,
        description="The words to post, as they are.",
        json_schema_extra={"ask": {"en": "What should the post say?", "th": "จะให้โพสต์ว่าอะไรครับ?", "ru": "Какой текст опубликовать?"}},
    )
    platforms: list[PlatformField] = Field(
        min_length=1, description="Where: telegram, x or facebook. The others take no words without a film or a picture."
    )


class Output(ToolOutput):
    publications: list[dict[str, Any]] = Field(description="Each planned publication: id, platform, due_at, timezone, title, status.")
    connected: list[str] = Field(description="The platforms among them it can really go out on.")


@tool(
    lane="light",
    effect="publishes",
    pure=False,
    repeatable=True,
    estimate=lambda args: Cost(seconds=1),
    titles={
        "en": "Post on {platforms}[ {when}][ ({timezone})][, {every}][, {times} times in all]: “{text}”",
        "th": "โพสต์ข้อความบน {platforms}[ {when}][ ({timezone})][ {every}][ รวม {times} ครั้ง]: “{text}”",
        "ru": "Пост: {platforms}[, {when}][ ({timezone})][, {every}][, всего раз: {times}]: «{text}»",
    },
    say=[
        'post the words "{text}" as a text on {platforms}',
        'โพสต์เป็นข้อความว่า "{text}" ลง {platforms}',
        'опубликуй текстом "{text}" в {platforms}',
    ],
)
def announce(args: Input, work: Workspace) -> Output:
    """Post words alone, now, at a time, or again and again: a notice on Telegram, X or Facebook, without a film or a picture.

    Nothing goes out without approval. The other platforms take no words alone: for them a picture or a film is made first.
    """
    from core.database import transaction
    from memory.publications import Wording, draft, record, same_already

    text = args.text.strip()
    _check(text, args.platforms, work.language)
    with transaction() as session:
        asked = timed(session, args, work)
        asset = _kept(session, text, work)
        title = _title(text)
        known = [name for name in args.platforms if same_already(session, work.user_id, asset.id, name, asked.timing.first)]
        fresh = {name: Wording(title, text) for name in args.platforms if name not in known}
        told = [record(row) | {"status": "scheduled"} for row in draft(session, work.step_id, asset.id, fresh, asked.timing)]
    return Output(summary=planned(args, title, known, asked, work.language), publications=told, connected=connected(args.platforms))


def _check(text: str, platforms: list[Platform], language: str) -> None:
    """Raises ToolRetry where a platform takes no words alone, or none so long."""
    bare = [platform for platform in platforms if platform not in WORDS_ALONE]
    if bare:
        able = places(list(WORDS_ALONE), language)
        told = {"places": places(bare, language), "able": able}
        raise ToolRetry(SAY.say("no_words_alone", language, **told), hint=SAY.say("no_words_alone_hint", language, able=able))
    for platform in platforms:
        most, size = WORDS_ALONE[platform]
        if size(text) > most:
            raise ToolRetry(SAY.say("too_many_words", language, place=place(platform, language), most=most, size=size(text)))


def _kept(session: Session, text: str, work: Workspace) -> AssetRow:
    """The words as a file: it is what waits until its time, and what is handed over where no account is connected."""
    from sqlalchemy import select

    from memory.assets import deposit, insert
    from memory.tables import AssetRow

    path = work.folder / "post.txt"
    path.write_text(text + "\n", encoding="utf-8")
    deposited = deposit(path, "post.txt")
    same = select(AssetRow).where(AssetRow.user_id == work.user_id, AssetRow.checksum == deposited.checksum, AssetRow.deleted_at.is_(None))
    if (before := session.scalar(same.limit(1))) is not None:
        return before
    meta, evidence = {"title": _title(text)}, {"origin": "publishing.announce"}
    return insert(session, deposited, user_id=work.user_id, thread_id=work.thread_id, kind="text", meta=meta, evidence=evidence)


def _title(text: str) -> str:
    from media.prose.posts import clipped

    return clipped(" ".join(text.split()), _TITLE_CHARACTERS, len)
