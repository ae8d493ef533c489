"""Following threads' event streams: one reader of Redis per process, any number of clients.

Every client has a cursor into its thread's stream. What lies behind the reader's window is read from the stream itself, what is
newer comes from the window; both are the same entries with the same ids, so nothing falls between replay and live. The
reader notices when a stream was wiped or its cursor expired, and says so instead of leaving a silent gap.
"""

from __future__ import annotations

import asyncio
import json
import logging
import re
from collections import deque
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import redis
from redis.asyncio import Redis

from core.errors import InvalidInput
from core.events import STREAM_LENGTH, stream_key
from core.redis import async_redis_client

log = logging.getLogger(__name__)

WINDOW = 512  # entries of a thread kept in memory; a client further behind reads the stream
PAGE = 500
BLOCK_MS = 5_000
VERIFY_S = 15.0  # how often a quiet stream is checked for having been wiped
RETRY_S = 0.5
MAX_READS = 32  # replays at once: redis-py's pool ends at 100 connections


_NAME = re.compile(r'\{"name":"([a-z_.]+)"')


class Cursor(NamedTuple):
    """A Redis stream id. `Cursor(0, 0)` is before everything."""

    ms: int
    sequence: int

    def __str__(self) -> str:
        return f"{self.ms}-{self.sequence}"

    @classmethod
    def parse(cls, text: str) -> Cursor:
        """From `1700000000000-0`. Raises InvalidInput."""
        ms, dash, sequence = text.partition("-")
        numbers = [int(part) for part in (ms, sequence) if part.isascii() and part.isdigit() and len(part) <= 20]
        if not dash or len(numbers) != 2 or max(numbers) >= 2**64:
            raise InvalidInput(
                f"{text[:50]!r} is not an event id", hint="Send the `id` of the last event you received, or leave the cursor out."
            )
        return cls(*numbers)


BEGINNING = Cursor(0, 0)


class Entry(NamedTuple):
    """One event: its place in the stream, its name, its JSON."""

    cursor: Cursor
    name: str
    event: str


@dataclass(frozen=True)
class Gap:
    """Events between the client's cursor and `cursor` are gone (`reason`: expired or wiped): show the state, and go on from there."""

    cursor: Cursor
    reason: str


class CursorLost(Exception):
    """The stream no longer holds the entry the reader stands on."""


@dataclass
class Feed:
    """The live end of one thread's stream. `floor`: entries after it are in `window`. `epoch` counts the times it was wiped."""

    key: str
    watchers: int = 0
    position: Cursor | None = None
    floor: Cursor = BEGINNING
    epoch: int = 0
    window: deque[Entry] = field(default_factory=lambda: deque(maxlen=WINDOW))
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    def begin(self, position: Cursor) -> None:
        self.position = self.floor = position
        self._wake()

    def extend(self, entries: list[Entry]) -> None:
        for entry in entries:
            if len(self.window) == WINDOW:
                self.floor = self.window[0].cursor
            self.window.append(entry)
        self.position = entries[-1].cursor
        self._wake()

    def wiped(self, position: Cursor) -> None:
        self.epoch += 1
        self.window.clear()
        self.begin(position)

    def after(self, cursor: Cursor) -> list[Entry]:
        """Entries of the window after `cursor`, which is not before the floor."""
        newer: list[Entry] = []
        for entry in reversed(self.window):
            if entry.cursor <= cursor:
                break
            newer.append(entry)
        newer.reverse()
        return newer

    def _wake(self) -> None:
        self.changed.set()
        self.changed = asyncio.Event()


class Tail:
    """Reads the streams that are being watched. Belongs to one event loop; `run` is its only task."""

    def __init__(self) -> None:
        self._feeds: dict[str, Feed] = {}
        self._watched = asyncio.Event()
        self._reads = asyncio.Semaphore(MAX_READS)
        self._verify_at = 0.0

    async def run(self) -> None:
        """Read for ever. Redis may go away and come back: watchers wait, then get what they missed or a Gap."""
        pause_s = 0.05
        while True:
            try:
                await self._read(async_redis_client())
                pause_s = 0.05
            except (redis.RedisError, OSError) as error:
                if pause_s < 0.1:
                    log.warning("redis is away, event streams wait: %s", error)
                self._verify_at = 0.0
                await asyncio.sleep(pause_s)
                pause_s = min(1.0, pause_s * 2)

    @contextmanager
    def watch(self, thread_id: str) -> Iterator[Feed]:
        """The thread's feed, read as long as somebody is inside."""
        key = stream_key(thread_id)
        feed = self._feeds.setdefault(key, Feed(key))
        feed.watchers += 1
        if feed.watchers == 1:
            self._watched.set()
        try:
            yield feed
        finally:
            feed.watchers -= 1
            if not feed.watchers:
                self._feeds.pop(key, None)
                self._watched.set()

    async def follow(self, thread_id: str, after: Cursor | None, *, since_ms: int = 0, idle_s: float) -> AsyncIterator[list[Entry] | Gap]:
        """Everything after a cursor, then whatever comes, for ever. An empty list says that nothing came for `idle_s`.

        Without a cursor it begins with the first entry from `since_ms` (Redis' clock, milliseconds).
        """
        with self.watch(thread_id) as feed:
            while feed.position is None:
                if not await _woken(feed.changed, idle_s):
                    yield []
            reader = _Reader(self, feed, Cursor(since_ms, 0) if after is None else after, claimed=after not in (None, BEGINNING))
            while True:
                changed = feed.changed
                try:
                    batch = await reader.read()
                except CursorLost as lost:
                    yield reader.jump(str(lost))
                    continue
                except (redis.RedisError, OSError):
                    await asyncio.sleep(RETRY_S)
                    continue
                if batch or not await _woken(changed, idle_s):
                    yield batch

    async def end(self, thread_id: str) -> Cursor:
        """The cursor after which a thread's next events will stand. Raises redis.RedisError."""
        return await _end_of(async_redis_client(), stream_key(thread_id))

    async def is_last(self, thread_id: str, cursor: Cursor, run_id: str, names: tuple[str, ...]) -> bool:
        """Whether the entry at the cursor is that run's and bears one of the names. False while Redis is away."""
        try:
            found = _entries(await async_redis_client().xrange(stream_key(thread_id), str(cursor), str(cursor)))
        except (redis.RedisError, OSError):
            return False
        return bool(found) and found[0].name in names and json.loads(found[0].event).get("run_id") == run_id

    async def replay(self, feed: Feed, cursor: Cursor, *, claimed: bool) -> list[Entry]:
        """A page of the stream after `cursor`. `claimed`: the reader has seen that entry, so it must still be there."""
        async with self._reads:
            client = async_redis_client()
            if claimed and cursor != BEGINNING:
                entries = _entries(await client.xrange(feed.key, str(cursor), "+", count=PAGE + 1))
                if not entries or entries[0].cursor != cursor:
                    raise CursorLost("expired")
                return entries[1:]
            entries = _entries(await client.xrange(feed.key, str(cursor), "+", count=PAGE))
            if await client.xlen(feed.key) >= STREAM_LENGTH and await self._trimmed(client, feed.key, cursor):
                raise CursorLost("expired")
            if not entries and cursor == BEGINNING:  # nothing was ever said, or all of it has expired: the state tells
                raise CursorLost("expired")
            return [entry for entry in entries if entry.cursor > cursor]

    async def _trimmed(self, client: Redis, key: str, cursor: Cursor) -> bool:
        """Whether a full stream begins after `cursor`: what stood before is gone."""
        first = _entries(await client.xrange(key, "-", "+", count=1))
        return bool(first) and first[0].cursor > cursor

    async def _read(self, client: Redis) -> None:
        """One round: find where new feeds stand, check old ones now and then, wait for entries of any."""
        self._watched.clear()
        for feed in [f for f in self._feeds.values() if f.position is None]:
            feed.begin(await _end_of(client, feed.key))
        if asyncio.get_running_loop().time() >= self._verify_at:
            for feed in list(self._feeds.values()):
                await self._verify(client, feed)
            self._verify_at = asyncio.get_running_loop().time() + VERIFY_S
        streams: dict[Any, Any] = {feed.key: str(feed.position) for feed in self._feeds.values()}
        if not streams:
            await self._watched.wait()
            return
        read = asyncio.ensure_future(client.xread(streams, count=PAGE, block=BLOCK_MS))
        watched = asyncio.ensure_future(self._watched.wait())
        try:
            await asyncio.wait({read, watched}, return_when=asyncio.FIRST_COMPLETED)
            for key, raw in _answer(read.result()) if read.done() else []:
                await self._received(client, key, _entries(raw))
        finally:
            watched.cancel()
            if read.cancel():  # a new stream to read; the entries of this read come again
                await asyncio.gather(read, return_exceptions=True)

    async def _received(self, client: Redis, key: str, entries: list[Entry]) -> None:
        feed = self._feeds.get(key)
        if feed is None or not entries:
            return
        before = feed.position or BEGINNING
        if before != BEGINNING and not await client.xrange(key, str(before), str(before)):
            feed.wiped(BEGINNING)
        feed.extend(entries)

    async def _verify(self, client: Redis, feed: Feed) -> None:
        position = feed.position or BEGINNING
        if position != BEGINNING and not await client.xrange(feed.key, str(position), str(position)):
            feed.wiped(await _end_of(client, feed.key))


class _Reader:
    """One client's place in a feed. `claimed`: the client has seen the entry at its cursor."""

    def __init__(self, tail: Tail, feed: Feed, cursor: Cursor, *, claimed: bool) -> None:
        self._tail, self._feed, self._cursor, self._claimed = tail, feed, cursor, claimed
        self._epoch = feed.epoch
        self._proven = False  # the cursor has been found in the stream, so the window may be trusted

    async def read(self) -> list[Entry]:
        """What stands after the cursor now; a page at most. Raises CursorLost, redis.RedisError."""
        if self._feed.epoch != self._epoch:
            raise CursorLost("wiped")
        if self._proven and self._cursor >= self._feed.floor:
            batch = self._feed.after(self._cursor)
        else:
            batch = await self._tail.replay(self._feed, self._cursor, claimed=self._claimed)
            self._proven = True
        if batch:
            self._cursor, self._claimed = batch[-1].cursor, True
        return batch

    def jump(self, reason: str) -> Gap:
        """Go on from where the feed is, leaving out what is lost."""
        wiped = self._epoch != self._feed.epoch
        self._cursor = (self._feed.floor if wiped else self._feed.position) or BEGINNING
        self._epoch, self._proven, self._claimed = self._feed.epoch, True, self._cursor != BEGINNING
        return Gap(self._cursor, reason)


async def _woken(event: asyncio.Event, timeout_s: float) -> bool:
    try:
        async with asyncio.timeout(timeout_s):
            await event.wait()
    except TimeoutError:
        return False
    return True


async def _end_of(client: Redis, key: str) -> Cursor:
    """The last entry of a stream; BEGINNING when there is none."""
    last = _entries(await client.xrevrange(key, "+", "-", count=1))
    return last[0].cursor if last else BEGINNING


def _answer(reply: Any) -> list[tuple[str, Any]]:
    """XREAD's answer as pairs; RESP3 gives a mapping, RESP2 a list."""
    if not reply:
        return []
    if isinstance(reply, dict):
        return [
            (key, [entry for part in value for entry in part] if value and isinstance(value[0], list) else value)
            for key, value in reply.items()
        ]
    return [(key, value) for key, value in reply]


def _entries(raw: Any) -> list[Entry]:
    """Stream entries that carry an event; others are not ours."""
    return [
        Entry(Cursor.parse(entry_id), _name(fields["event"]), fields["event"])
        for entry_id, fields in raw or []
        if fields and "event" in fields
    ]


def _name(event: str) -> str:
    """The name an event's JSON begins with (pydantic keeps the order of fields); parsing all of it would be for nothing."""
    found = _NAME.match(event)
    return found[1] if found else str(json.loads(event).get("name", "message"))
