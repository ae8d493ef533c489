"""Wishes about publishing that are read as whole messages, before they are taken apart: what is planned or out already, words to be
posted as they are, what is to go out again and again, how many in a day."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from agent.contract import Request
from agent.local.captions_told import captioned_so
from agent.local.carousels import carousel_wished
from agent.local.changed_and_out import changed_and_out
from agent.local.figures_asked import figures_asked
from agent.local.hours_told import with_its_hours
from agent.local.matching import Matcher
from agent.local.of_posts import of_posts
from agent.local.per_day import each_at_its_hour, one_after_another, several_a_day
from agent.local.posts_asked import as_posts_were_meant, asked_of_posts, may_go_there
from agent.local.standing_posts import posted_from_now_on
from agent.local.words_alone import words_posted
from agent.local.words_out import words_go_out
from agent.local.written_posts import written_posts
from tools.plan import Plan

Again = Callable[[Request], Plan]
_READ: Sequence[Callable[[Request, Matcher], Plan | None]] = (
    carousel_wished,
    words_go_out,
    figures_asked,
    of_posts,
    asked_of_posts,
    may_go_there,
)
_READ_AGAIN: Sequence[Callable[[Request, Matcher, Again], Plan | None]] = (
    captioned_so,
    words_posted,
    written_posts,
    changed_and_out,
    posted_from_now_on,
    with_its_hours,
    several_a_day,
)


def of_publishing(request: Request, index: Matcher, again: Again) -> Plan | None:
    """The plan, question or reply of such a message; None for any other. again: plans a message that is said in other words."""
    for read in _READ:
        if plan := read(request, index):
            return plan
    for read_again in _READ_AGAIN:
        if plan := read_again(request, index, again):
            return plan
    return None


def as_published(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan as its publications are meant: the posts that were spoken of, and each of several files once."""
    return each_at_its_hour(one_after_another(as_posts_were_meant(plan, request, index), request, index), request, index)
