"""Wishes of clips, their sound and their music that are read as a whole before anything else is: one reader after the other is asked."""

from __future__ import annotations

from collections.abc import Callable

from agent.contract import Request
from agent.local.joined_to_music import joined_to_music
from agent.local.matching import Matcher
from agent.local.only_there import only_there
from agent.local.own_sound import own_sound
from agent.local.which_clip import which_clip
from tools.plan import Plan


def of_clips(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of such a message, or what is said or asked; None for any other. `again`: plans the rest of it."""
    return which_clip(request) or joined_to_music(request, index, again) or own_sound(request, index, again) or only_there(request, index, again)
