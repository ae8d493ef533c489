"""The tools that posts are planned, called off, taken down, moved and told of with."""

from __future__ import annotations

from typing import Any

CANCEL, WITHDRAW, MOVE, STATUS = "publishing.cancel", "publishing.withdraw", "publishing.move", "publishing.status"
PLAN = "publishing.plan"
WORDS, WRITTEN = "publishing.announce", "publishing.post"
"""Words that go out as they are, and those that are written first."""
Found = tuple[str, dict[str, Any], str]
"""What is to be done with posts: the tool, what it is told, and the phrase it is answered with instead, where nothing is done."""
