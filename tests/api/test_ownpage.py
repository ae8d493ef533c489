"""The own page, its feed and the calendar: open to everyone, whole by their standards, and only what was published is there."""

from __future__ import annotations

import html.parser
from datetime import timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from xml.etree import ElementTree

import httpx
import pytest
from icalendar import Calendar

from core import clock
from core.database import transaction
from core.ids import new_id
from memory.assets import delete_asset, deposit, insert
from memory.tables import Publication
from memory.users import default_user

from .conftest import ServerFactory, problem_of

NAMES = {"itunes": "{http://www.itunes.com/dtds/podcast-1.0.dtd}", "atom": "{http://www.w3.org/2005/Atom}"}
VOID = {"meta", "link", "img", "br", "source", "track", "path", "input"}


class Balanced(html.parser.HTMLParser):
    """Fails on a tag that is closed without being open, or never closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.open.pop() == tag, f"</{tag}>"


def checked(response: httpx.Response) -> list[tuple[str, dict[str, str | None]]]:
    page = Balanced()
    page.feed(response.text)
    assert page.open == [] and response.text.startswith("<!doctype html>")
    outside = [value for _, attrs in page.seen for name, value in attrs.items() if name in ("src", "href", "poster") and value]
    assert all(value.startswith(("/page", "#")) or "/page/" in value for value in outside), outside
    return page.seen


def publish(path: Path, *, status="published", platform="web", hours=0, title="A title", **values) -> Publication:
    deposited = deposit(path, path.name)
    with transaction() as session:
        user = default_user(session).id
        asset = insert(session, deposited, user_id=user)
        at = clock.now() - timedelta(hours=hours)
        row = Publication(
            id=new_id("pub"), user_id=user, asset_id=asset.id, platform=platform, title=title, description=values.pop("description", ""),
            hashtags=values.pop("hashtags", []), language="en", due_at=at, timezone="Europe/Berlin", series_id=new_id("ser"), number=1,
            times=1, starts_at=at, status=status, published_at=at if status == "published" else None, **values,
        )  # fmt: skip
        session.add(row)
        return row


@pytest.fixture
def shown(api: httpx.Client, sound: Path, picture: Path):
    """Two published things, newest first, and one that is only planned."""
    return [
        publish(picture, title="Море & <b>волны</b>", description="Первая строка.\n\nВторая.", hashtags=["#море"]),
        publish(sound, hours=1, title="เสียงคลื่น"),
        publish(picture, status="scheduled", hours=-5, title="Not yet"),
    ]


def test_the_page_shows_what_is_out_and_nothing_else(api, shown):
    page = api.get("/page")
    checked(page)
    assert page.status_code == 200 and page.headers["content-type"].startswith("text/html")
    assert "Море &amp; &lt;b&gt;волны&lt;/b&gt;" in page.text and "เสียงคลื่น" in page.text and "Not yet" not in page.text
    assert page.text.index("Море") < page.text.index("เสียงคลื่น")
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "script-src" not in policy and "unsafe" not in policy
    checked(api.get(f"/page/{shown[0].id}"))
    assert "Вторая." in api.get(f"/page/{shown[0].id}").text
    assert api.get(f"/page/{shown[2].id}").status_code == 404
    assert api.get("/page/style.css").headers["content-type"].startswith("text/css")


def test_files_come_in_ranges_and_may_be_played_from_anywhere(api, shown, sound):
    elsewhere = {"Origin": "https://podcasts.example", "Sec-Fetch-Site": "cross-site", "Range": "bytes=0-9"}
    answer = api.get(f"/page/{shown[1].id}/media.wav", headers=elsewhere)
    assert answer.status_code == 206 and answer.content == sound.read_bytes()[:10]
    assert answer.headers["access-control-allow-origin"] == "*"
    assert api.get(f"/page/{shown[2].id}/media.png").status_code == 404
    assert api.get(f"/page/{shown[0].id}/thumbnail").status_code == 404
    assert api.get(f"/page/{shown[0].id}/ast_other").status_code == 404


def test_what_was_taken_down_or_deleted_is_gone_at_once(api, shown):
    assert api.post(f"/api/publishing/publications/{shown[0].id}/withdraw").json()["status"] == "withdrawn"
    with transaction() as session:
        delete_asset(session, shown[1].asset_id)
    for row in shown[:2]:
        assert api.get(f"/page/{row.id}").status_code == 404 and api.get(f"/page/{row.id}/media.png").status_code == 404
        assert row.id not in api.get("/page/feed.xml").text
    problem_of(api.post(f"/api/publishing/publications/{shown[0].id}/withdraw"), 409, "conflict")


def test_the_feed_has_what_rss_requires(api, shown):
    answer = api.get("/page/feed.xml")
    assert answer.headers["content-type"].startswith("application/rss+xml")
    root = ElementTree.fromstring(answer.content)
    assert root.tag == "rss" and root.attrib["version"] == "2.0"
    (channel,) = root
    assert all((channel.findtext(name) or "").strip() for name in ("title", "link", "description", "language"))
    assert channel.find(f"{NAMES['atom']}link").attrib["rel"] == "self"
    items = channel.findall("item")
    assert items[0].findtext("title") == "Море & <b>волны</b>"
    assert len({item.findtext("guid") for item in items}) == len(items)
    dates = [parsedate_to_datetime(item.findtext("pubDate") or "") for item in items]
    assert dates == sorted(dates, reverse=True) and all(date.tzinfo for date in dates)
    for item in items:
        enclosure = item.find("enclosure").attrib
        served = api.get(httpx.URL(enclosure["url"]).path)
        assert int(enclosure["length"]) == len(served.content) and served.headers["content-type"] == enclosure["type"]
        assert httpx.URL(item.findtext("link")).is_absolute_url


def test_the_calendar_is_read_by_another_library_and_keeps_local_times(api, shown):
    answer = api.get("/api/publishing/calendar.ics")
    assert answer.headers["content-type"].startswith("text/calendar") and b"\r\n" in answer.content
    assert all(len(line) <= 75 for line in answer.content.split(b"\r\n"))  # RFC 5545, 3.1
    calendar = Calendar.from_ical(answer.content)
    assert calendar["version"] == "2.0" and calendar["prodid"]
    assert "Europe/Berlin" in [str(zone["tzid"]) for zone in calendar.walk("VTIMEZONE")]
    events = {str(event["uid"]): event for event in calendar.walk("VEVENT")}
    planned = events[f"{shown[2].id}@jarvis"]
    assert planned["dtstart"].dt == shown[2].due_at.replace(microsecond=0) and planned["dtstart"].params["TZID"] == "Europe/Berlin"
    assert planned["summary"].endswith("Not yet") and planned["dtstamp"]


def test_planned_ones_are_listed_moved_and_cancelled(api, picture):
    row = publish(picture, status="scheduled", hours=-5, title="Later")
    assert row.id in [item["id"] for item in api.get("/api/publishing/publications", params={"status": "scheduled"}).json()["items"]]
    at = (clock.now() + timedelta(days=2)).isoformat()
    moved = api.patch(f"/api/publishing/publications/{row.id}", json={"due_at": at}).json()
    assert moved["due_at"][:16] == at[:16] and moved["status"] == "scheduled"
    over = (clock.now() - timedelta(days=2)).isoformat()
    problem_of(api.patch(f"/api/publishing/publications/{row.id}", json={"due_at": over}), 422, "invalid_input")
    assert [item["id"] for item in api.post(f"/api/publishing/publications/{row.id}/cancel").json()["items"]] == [row.id]
    problem_of(api.post(f"/api/publishing/publications/{row.id}/cancel"), 409, "conflict")
    problem_of(api.get("/api/publishing/publications/pub_none"), 404, "not_found")


def test_platforms_say_whether_they_are_connected(api):
    found = {item["name"]: item for item in api.get("/api/publishing/platforms").json()["items"]}
    assert found["web"]["connected"] and not found["tiktok"]["connected"] and "TikTok" in found["tiktok"]["reason"]


def test_the_page_is_open_where_the_rest_needs_a_token(start: ServerFactory, shown):
    with start(api_token="secret", page_title="Наши фильмы") as closed:
        assert closed.get("/api/publishing/publications").status_code == 401
        page = closed.get("/page", headers={"X-Forwarded-For": "203.0.113.9"})
        assert page.status_code == 200 and "Наши фильмы" in page.text
        assert closed.get(f"/page/{shown[0].id}/media.png").status_code == 200
        assert closed.post("/page").status_code in (401, 405)
        assert closed.get("/page/../api/assets").status_code == 401


def test_a_thread_begun_twice_with_one_key_is_one_thread(api):
    first, again = (api.post("/api/threads", json={}, headers={"Idempotency-Key": "k1"}).json()["id"] for _ in range(2))
    assert first == again and api.get("/api/threads", params={"key": "k1"}).json()["items"][0]["id"] == first
    assert api.get("/api/threads", params={"key": "nobody's"}).json()["items"] == []
