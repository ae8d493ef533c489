"""What is said of the newest picture, sheet, film or clip by what is to be seen or heard in it, asked before a message is taken apart."""

from __future__ import annotations

from collections.abc import Callable

from agent.contract import Request
from agent.local.announcing.fact_added import fact_added
from agent.local.announcing.hour_put_right import hour_put_right
from agent.local.catalogue.matching import Matcher
from agent.local.clips.likewise import likewise
from agent.local.imagery.palette_exchanged import palette_exchanged
from agent.local.imagery.thing_left_out import thing_left_out
from agent.local.imagery.thing_made_so import thing_made_so
from agent.local.sounds.music_told_so import music_told_so
from tools.plan import Plan


def of_the_newest(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the newest work with what the message says of it; None for any other message. `again`: plans a part of it."""
    return (
        likewise(request, index)
        or hour_put_right(request, index)
        or fact_added(request, index)
        or palette_exchanged(request, index)
        or thing_left_out(request, index, again)
        or thing_made_so(request, index)
        or music_told_so(request, index, again)
    )
