"""A message as it is meant, and who has it as a whole before any other reader: lists of things, sheets, tales, what was offered.

What people type is put as they mean it first (`as_meant`); the order of the readers below is that of how surely a message is theirs.
"""

from __future__ import annotations

from dataclasses import replace

from agent.contract import Request
from agent.local.announcing.thing_first import thing_first
from agent.local.announcing.timetables import timetable
from agent.local.clips.subtitles_of_none import subtitles_of_none
from agent.local.follow_ups.for_another_client import for_another_client
from agent.local.follow_ups.just_the_rest import just_the_rest, nothing_left
from agent.local.follow_ups.lettered_anew import without_excuse, words_for_others
from agent.local.follow_ups.mistaken_for import meaning_said, mistaken_for
from agent.local.follow_ups.of_the_newest import of_the_newest
from agent.local.imagery.cards import as_greeting
from agent.local.imagery.one_sheet import one_logo, one_sheet
from agent.local.imagery.sizes import story_as_shape
from agent.local.imagery.stickers import as_square_pictures
from agent.local.imagery.unpainted import in_its_own_manner
from agent.local.publishing.of_another_day import of_another_day
from agent.local.readers import Readers
from agent.local.several.best_slogan import best_slogan
from agent.local.several.counted_behind import counted_behind
from agent.local.several.each_named import each_named
from agent.local.several.listed_and_out import listed_and_out
from agent.local.several.nth_idea import nth_idea
from agent.local.wordings.at_a_loss import at_a_loss
from agent.local.wordings.bare_wishes import film_alone
from agent.local.wordings.counted_shorts import count_before_subject
from agent.local.wordings.film_unlettered import film_unlettered
from agent.local.wordings.first_wishes import as_first_wishes
from agent.local.wordings.in_beats import in_beats
from agent.local.wordings.put_simply import simply_put
from agent.local.writing.tales import tale


def as_meant(request: Request) -> Request:
    """The request, its message put as it is meant; as it was where it answers a question."""
    if request.question:
        return just_the_rest(meaning_said(request))
    request = of_another_day(simply_put(film_unlettered(request)))
    if not request.attachments:
        request = without_excuse(request)
        text = count_before_subject(in_beats(at_a_loss(request.text), following=bool(request.earlier)))
        text = thing_first(one_logo(as_greeting(as_square_pictures(story_as_shape(text)))))
        request = replace(request, text=film_alone(as_first_wishes(text)))
    return just_the_rest(meaning_said(request))


OF_SEVERAL: Readers = (
    ("nothing is left of what was wished for", lambda m: nothing_left(m.request)),
    ("subtitles of no clip", lambda m: subtitles_of_none(m.request)),
    ("what was mistaken for something else", lambda m: mistaken_for(m.request, m.index)),
    ("the same for somebody else", lambda m: for_another_client(m.request, m.again)),
    ("things named one by one", lambda m: each_named(m.request, m.again)),
    ("things counted behind what they are", lambda m: counted_behind(m.request, m.index, m.again)),
    ("things of a list that go out", lambda m: listed_and_out(m.request, m.index, m.again)),
    ("lines of one sheet", lambda m: one_sheet(m.request, m.index, m.again)),
    ("a timetable, or opening hours", lambda m: timetable(m.request, m.index)),
    ("what was made last, said otherwise", lambda m: of_the_newest(m.request, m.index, m.again)),
    ("a tale", lambda m: tale(m.request, m.index, m.again)),
    ("a picture in a manner that nobody here has", lambda m: in_its_own_manner(m.request, m.again)),
    ("words for something else than was offered", lambda m: words_for_others(m.request, m.index)),
)
"""Who is asked first."""
OF_ONE_OFFERED: Readers = (
    ("ideas, and the one at a place made", lambda m: nth_idea(m.request, m.index, m.again)),
    ("slogans, and the best of them on a sheet", lambda m: best_slogan(m.request, m.index, m.again)),
)
"""Who is asked where nothing is to go out."""
