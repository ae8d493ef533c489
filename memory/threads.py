"""Conversations: threads and their messages. Every function works inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.errors import NotFound
from core.events import emit
from core.ids import new_id
from memory.tables import Message, Thread

MAX_MESSAGE_CHARS = 100_000
TITLE_CHARS = 80


def create_thread(
    session: Session,
    user_id: str,
    title: str = "",
    project_id: str | None = None,
    channel: str = "api",
    channel_ref: str | None = None,
    client_key: str | None = None,
) -> Thread:
    """A new conversation. `channel_ref` is the door's own name for it (a chat id); of the API that is the client's own key."""
    channel_ref = f"{user_id}:{client_key}" if client_key else channel_ref
    thread = Thread(id=new_id("thr"), user_id=user_id, title=title, project_id=project_id, channel=channel, channel_ref=channel_ref)
    session.add(thread)
    session.flush()
    return thread


def get_thread(session: Session, thread_id: str) -> Thread:
    """Raises NotFound."""
    found = session.get(Thread, thread_id)
    if found is None:
        raise NotFound(f"there is no thread {thread_id}", hint="Start a new conversation, or list yours.")
    return found


def thread_of_key(session: Session, user_id: str, client_key: str) -> Thread | None:
    """The conversation a client of the API began under its own key."""
    return session.scalar(select(Thread).where(Thread.channel == "api", Thread.channel_ref == f"{user_id}:{client_key}"))


def list_threads(session: Session, user_id: str, limit: int = 50, before: datetime | None = None) -> list[Thread]:
    """Newest activity first; `before` pages on."""
    query = select(Thread).where(Thread.user_id == user_id).order_by(Thread.updated_at.desc()).limit(limit)
    return list(session.scalars(query.where(Thread.updated_at < before) if before else query))


def list_messages(session: Session, thread_id: str, limit: int = 50, before: datetime | None = None) -> list[Message]:
    """The last `limit` messages (before an instant), oldest first."""
    query = select(Message).where(Message.thread_id == thread_id).order_by(Message.created_at.desc(), Message.id.desc()).limit(limit)
    return list(reversed(list(session.scalars(query.where(Message.created_at < before) if before else query))))


def add_message(
    session: Session,
    thread: Thread,
    role: str,
    text: str,
    *,
    run_id: str | None = None,
    attachments: Sequence[str] = (),
    client_ref: str | None = None,
    steers: bool = False,
) -> Message:
    """Append a turn and tell the thread's watchers. `steers`: it says how the work under way is to go on."""
    message = Message(
        id=new_id("msg"),
        thread_id=thread.id,
        run_id=run_id,
        role=role,
        text=text[:MAX_MESSAGE_CHARS],
        attachments=list(attachments),
        client_ref=client_ref,
        steers=steers,
    )
    session.add(message)
    session.flush()
    session.refresh(message)
    thread.updated_at = message.created_at
    if role == "user" and not thread.title:
        thread.title = text.strip().split("\n", 1)[0][:TITLE_CHARS]
    name = "message.created" if role == "user" else "message.completed"
    emit(session, name, thread_id=thread.id, run_id=run_id, data={"message": message_record(message)})
    return message


def message_record(message: Message) -> dict[str, object]:
    """A message as events and the API show it."""
    return {
        "id": message.id,
        "thread_id": message.thread_id,
        "run_id": message.run_id,
        "role": message.role,
        "text": message.text,
        "attachments": message.attachments,
        "created_at": message.created_at.isoformat(),
    }


def find_by_client_ref(session: Session, thread_id: str, client_ref: str) -> Message | None:
    """The message a door already delivered under that id."""
    return session.scalar(select(Message).where(Message.thread_id == thread_id, Message.client_ref == client_ref))
