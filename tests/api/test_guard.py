"""Who gets in: the machine's own programs, and whoever has the token. No web page, no rebound name, no proxy without a token."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from api.guard import check_bind
from core.errors import InvalidInput
from core.settings import Settings

from .conftest import ServerFactory, problem_of

TOKEN = "a-long-random-token-of-the-test"


def test_programs_on_this_machine_need_no_login(api: httpx.Client) -> None:
    assert api.get("/api/system").status_code == 200
    assert api.get("/api/system", headers={"Host": "localhost:1234"}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example:8351", "localhost.evil.example", "", "10.0.0.1"])
def test_a_rebound_host_name_is_refused(api: httpx.Client, host: str) -> None:
    problem_of(api.get("/api/system", headers={"Host": host}), 403, "forbidden")


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://localhost:3000", "http://127.0.0.1", "file://", "http://[", "https://"]
)
def test_no_web_page_may_drive_it(api: httpx.Client, origin: str) -> None:
    problem_of(api.post("/api/threads", json={}, headers={"Origin": origin}), 403, "forbidden")
    problem_of(api.get("/api/system", headers={"Origin": origin}), 403, "forbidden")


def test_its_own_page_may(api: httpx.Client) -> None:
    own = str(api.base_url).rstrip("/")
    assert api.post("/api/threads", json={}, headers={"Origin": own, "Sec-Fetch-Site": "same-origin"}).status_code == 201


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_requests_browsers_send_for_other_sites_are_refused(api: httpx.Client, site: str) -> None:
    problem_of(api.post("/api/threads", json={}, headers={"Sec-Fetch-Site": site}), 403, "forbidden")
    picture = {"Sec-Fetch-Site": site, "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"}
    problem_of(api.get("/api/assets", headers=picture), 403, "forbidden")
    followed = {"Sec-Fetch-Site": site, "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
    assert api.get("/api/system", headers=followed).status_code == 200


def test_a_proxy_without_a_token_is_refused(api: httpx.Client) -> None:
    problem_of(api.get("/api/system", headers={"X-Forwarded-For": "203.0.113.7"}), 403, "forbidden")
    problem_of(api.get("/api/system", headers={"Forwarded": "for=203.0.113.7"}), 403, "forbidden")
    assert api.get("/api/system", headers={"X-Forwarded-For": "127.0.0.1"}).status_code == 200


def test_an_open_address_needs_a_token() -> None:
    with pytest.raises(InvalidInput, match="anyone on the network"):
        check_bind(Settings(host="0.0.0.0", api_token=None))  # type: ignore[call-arg]
    check_bind(Settings(host="0.0.0.0", api_token=TOKEN))  # type: ignore[call-arg, arg-type]
    for host in ("127.0.0.1", "localhost", "::1"):
        check_bind(Settings(host=host, api_token=None))  # type: ignore[call-arg]


def test_the_server_refuses_to_start_on_an_open_address(start: ServerFactory) -> None:
    with pytest.raises(AssertionError, match="would let anyone on the network use JARVIS"), start(host="0.0.0.0"):
        pass


def test_the_token_opens_and_nothing_else_does(start: ServerFactory, picture: Path) -> None:
    with start(host="0.0.0.0", api_token=TOKEN) as client:
        assert client.get("/api/health/live").status_code == 200
        for headers in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": f"Basic {TOKEN}"}, {"Authorization": "Bearer"}):
            refused = client.get("/api/system", headers=headers)
            problem_of(refused, 401, "unauthorized")
            assert refused.headers["www-authenticate"].startswith("Bearer")
        problem_of(client.get("/api/health/ready"), 401, "unauthorized")
        problem_of(client.get("/nowhere"), 401, "unauthorized")
        problem_of(client.post("/api/assets", files={"file": ("a.txt", b"a" * 5_000_000)}), 401, "unauthorized")
        owner = {"Authorization": f"Bearer {TOKEN}"}
        assert client.get("/api/system", headers=owner).status_code == 200
        assert TOKEN not in client.get("/api/system", headers=owner).text
        problem_of(client.get("/api/system", headers={**owner, "Origin": "http://evil.example"}), 403, "forbidden")
        asset = client.post("/api/assets", headers=owner, files={"file": ("p.png", picture.read_bytes())}).json()
        problem_of(client.get(asset["url"]), 401, "unauthorized")
        link = client.post(f"/api/assets/{asset['id']}/link", headers=owner, json={"ttl_s": 60}).json()
        elsewhere = {"Origin": "https://other.example", "Sec-Fetch-Site": "cross-site"}
        assert client.get(link["url"], headers=elsewhere).content == picture.read_bytes()
        problem_of(client.get(link["url"][:-1] + "0" if link["url"][-1] != "0" else link["url"][:-1] + "1"), 403, "forbidden")
        problem_of(client.get(link["url"].replace("expires=", "expires=9")), 403, "forbidden")
        problem_of(client.delete(link["url"]), 401, "unauthorized")
