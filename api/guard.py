"""Who may speak to the API: the machine's own person without a login, nobody's web page, and from elsewhere only with the token.

On loopback there is no login, so a web page in the person's browser is the danger: it can send requests to 127.0.0.1, and
with DNS rebinding it can even read answers under its own host name. Hence the checks of Host, Origin and Sec-Fetch-Site.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from api.problems import send_problem
from core.errors import Forbidden, InvalidInput, JarvisError, Unauthorized
from core.security import check_signed_link, host_allowed, is_loopback, token_matches
from core.settings import Settings

OPEN_PATHS = frozenset({"/api/health/live"})  # liveness says nothing about anyone
PUBLIC_PATH = "/page"  # api.ownpage
_CONTENT = re.compile(r"^/api/assets/(?P<asset>[^/]+)/content$")


def check_bind(settings: Settings) -> None:
    """Refuse to listen where others could reach an API without a login. Raises InvalidInput."""
    if not is_loopback(settings.host) and not _token(settings):
        raise InvalidInput(
            f"listening on {settings.host} would let anyone on the network use JARVIS",
            hint="Set JARVIS_API_TOKEN to a long random text, or listen on 127.0.0.1.",
        )


def _token(settings: Settings) -> str:
    return settings.api_token.get_secret_value() if settings.api_token else ""


class Guard:
    """ASGI middleware: lets a request through or answers 401, 403, 410. InvalidInput for an open address without a token."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        check_bind(settings)
        self.app = app
        self.token = _token(settings)
        self.hosts = {name.lower() for name in settings.allowed_hosts}
        # Where only a token opens the door, an unexpected host name gains nothing, and no one can know every name of a machine.
        self.any_host = not is_loopback(settings.host) and not self.hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            try:
                self._check(scope, Headers(scope=scope))
            except JarvisError as refused:
                await send_problem(refused, scope, receive, send)
                return
        await self.app(scope, receive, send)

    def _check(self, scope: Scope, headers: Headers) -> None:
        host = headers.get("host", "")
        if not self.any_host and not host_allowed(host):
            raise Forbidden(
                f"JARVIS does not answer to the host name {host[:100]!r}",
                hint='If it is yours, add it to the settings: JARVIS_ALLOWED_HOSTS=["jarvis.example.org"].',
            )
        if _public(scope):
            return
        self._check_forwarded(headers)
        if _signed(scope):  # the link is the permission, wherever it is used from
            return
        self._check_origin(headers.get("origin"), host)
        _check_fetch_site(scope["method"], headers)
        self._check_token(scope["path"], headers)

    def _check_forwarded(self, headers: Headers) -> None:
        """Without a token a proxy in front of loopback would make everyone the owner: its forwarding headers give it away."""
        if self.token:
            return
        behind = [part.strip() for part in headers.get("x-forwarded-for", "").split(",") if part.strip()]
        if "forwarded" in headers or any(not is_loopback(address) for address in behind):
            raise Forbidden("this request came through a proxy, and JARVIS has no token to know its owner by", hint="Set JARVIS_API_TOKEN.")

    def _check_origin(self, origin: str | None, host: str) -> None:
        """Same origin or a host of the settings. Another port of this machine is another web page."""
        if origin is None:
            return
        try:
            place = urlsplit(origin)
            own = place.scheme in ("http", "https") and (place.netloc.lower() == host.lower() or (place.hostname or "") in self.hosts)
        except ValueError:
            own = False
        if not own:
            raise Forbidden(
                f"a web page from {origin[:100]} may not use JARVIS", hint="If it is yours, add its host to JARVIS_ALLOWED_HOSTS."
            )

    def _check_token(self, path: str, headers: Headers) -> None:
        if not self.token or path in OPEN_PATHS:
            return
        scheme, _, given = headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token_matches(given.strip(), self.token):
            raise Unauthorized("this needs the API token", hint="Send it as `Authorization: Bearer ...` (the value of JARVIS_API_TOKEN).")


def _public(scope: Scope) -> bool:
    """The person's own page: it shows what was published and nothing else, so it is open to look at from anywhere."""
    return scope["method"] in ("GET", "HEAD") and (scope["path"] == PUBLIC_PATH or scope["path"].startswith(f"{PUBLIC_PATH}/"))


def _signed(scope: Scope) -> bool:
    """Whether this is a signed link. Raises Forbidden or Expired when it only claims to be one."""
    content = _CONTENT.match(scope["path"])
    query = parse_qs(scope["query_string"].decode("latin-1"))
    if not content or "signature" not in query or scope["method"] not in ("GET", "HEAD"):
        return False
    check_signed_link(content["asset"], query.get("expires", [""])[0], query["signature"][0])
    return True


def _check_fetch_site(method: str, headers: Headers) -> None:
    """Browsers say where a request comes from even when they send no Origin (pictures, forms). Another site may only be a
    place the person followed a link from; another port of localhost counts as another site here."""
    if headers.get("sec-fetch-site", "none") in ("none", "same-origin") or "origin" in headers:
        return  # with an Origin, that has been judged
    followed_link = method == "GET" and headers.get("sec-fetch-mode") == "navigate" and headers.get("sec-fetch-dest") == "document"
    if not followed_link:
        raise Forbidden("another web page may not use JARVIS", hint="Open JARVIS itself, or call the API from a program.")
