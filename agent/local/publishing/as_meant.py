"""What a plan publishes, as it is meant: the posts that were spoken of, each file once, each at its hour."""

from __future__ import annotations

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.publishing.per_day import each_at_its_hour, one_after_another
from agent.local.publishing.posts_asked import as_posts_were_meant
from tools.plan import Plan


def as_published(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan as its publications are meant: the posts that were spoken of, and each of several files once."""
    return each_at_its_hour(one_after_another(as_posts_were_meant(plan, request, index), request, index), request, index)
