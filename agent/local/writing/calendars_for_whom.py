# ruff: noqa: E501 - patterns read better unbroken
"""Wishes for a content calendar that name whose posts they are in the midst of it: "what should the bike shop be posting till xmas, 3 a week?", "plan out the
podcast's posts up to christmas", "plan what the cafe posts". They are put with that behind it, as most say it.
"""

from __future__ import annotations

import re
from datetime import datetime

from agent.local import periods
from agent.patterns import lazy

_LONGEST = 300
_WHO = r"(?:the|my|our)\s+(?!(?:week|month|year|day|weekend|next|this|coming|post|posts|video|clip|picture)\b)(?P<who{0}>[a-z][\w-]*(?:\s+(?!(?:should|posts?|post)\b)[\w-]+){{0,2}}?)"
_PUT_OUT = r"(?:post|posting|publish|publishing|put out|putting out|share|sharing)"
_SHOULD = lazy(rf"\bwhat\s+(?:should|can|could|might|would)\s+{_WHO.format('')}\s+(?:be\s+)?{_PUT_OUT}\b(?!\s+(?:this|it|that)\b)", re.IGNORECASE)
_PLAN = lazy(
    rf"\bplan(?:\s+out)?\s+(?:me\s+)?(?:{_WHO.format('')}(?:'s|s')\s+(?:posts|posting|content|socials?(?: media)?(?: posts)?|(?:instagram|insta|facebook|tiktok)(?: posts)?)|what\s+{_WHO.format('2')}\s+(?:posts|publishes|puts out|shares|should post|will post|is going to post|can post))\b", re.IGNORECASE,
)
_IDEAS = lazy(r"\b(?:content|post(?:ing)?) ideas(?=\s+for\b)", re.IGNORECASE)
_TO_DO = lazy(r"[\s,.?!;]*\b(?:(?:can|could) you\s+)?(?:please\s+)?(?:do|make|write|give|draw up|put together)\s+(?:me|us)\s+(?:a|the)\s+(?:content\s+)?(?:plan|calendar|schedule)\b[\s.!?]*$", re.IGNORECASE)
"""Behind what was asked: that it is to be made."""


def behind_it(text: str, now: datetime) -> str:
    """The wish with whose posts they are behind it; as it was for any other message."""
    if len(text) > _LONGEST or not (spoken := periods.period(_without_often(text), now)) or spoken.past:
        return text
    if asked := _SHOULD.search(text):
        return _TO_DO.sub("", f"{text[: asked.start()]}content plan for the {asked['who']}{text[asked.end() :]}")
    if plan := _PLAN.search(text):
        return f"{text[: plan.start()]}make a content plan for the {plan['who'] or plan['who2']}{text[plan.end() :]}"
    return _IDEAS.sub("content plan", text) if periods.often(text) else text


def _without_often(text: str) -> str:
    often = periods.often(text)
    return f"{text[: often.span[0]]}{text[often.span[1] :]}" if often else text
