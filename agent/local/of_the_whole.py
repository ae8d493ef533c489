"""A message as it is meant, and who has it as a whole before any other reader: lists of things, sheets, tales, what was offered.

What people type is put as they mean it first (`as_meant`); the order of the readers below is that of how surely a message is theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.local.announcing.adverts_told import advert_told
from agent.local.announcing.as_a_poster import as_a_poster
from agent.local.announcing.prices_listed import as_a_price_list
from agent.local.announcing.sheet_behind import sheet_first
from agent.local.announcing.thing_first import thing_first
from agent.local.announcing.timetables import timetable
from agent.local.answers.other_files import other_files
from agent.local.answers.words_reworked import words_reworked
from agent.local.clips.bare_lengths import bare_lengths
from agent.local.clips.faults_told import faults_told
from agent.local.clips.sent_for_it import sent_for_it
from agent.local.clips.silences_told_why import without_why
from agent.local.clips.subtitles_of_none import subtitles_of_none
from agent.local.clips.told_stretches import stretches_told
from agent.local.clips.translated import translated
from agent.local.follow_ups.asked_to_change import as_a_change
from agent.local.follow_ups.for_another_client import for_another_client
from agent.local.follow_ups.i_mean import i_mean, put_right
from agent.local.follow_ups.just_the_rest import just_the_rest, nothing_left
from agent.local.follow_ups.lettered_anew import without_excuse, words_for_others
from agent.local.follow_ups.mistaken_for import meaning_said, mistaken_for
from agent.local.follow_ups.of_the_newest import of_the_newest
from agent.local.follow_ups.same_for_whom import same_for_whom
from agent.local.follow_ups.same_of_another import same_of_another
from agent.local.follow_ups.this_kind_instead import this_kind_instead
from agent.local.imagery.cards import as_greeting
from agent.local.imagery.one_sheet import one_logo, one_sheet
from agent.local.imagery.put_as_drawn import put_as_drawn
from agent.local.imagery.saying import saying
from agent.local.imagery.sizes import story_as_shape
from agent.local.imagery.sticker_sets import sticker_set
from agent.local.imagery.stickers import as_square_pictures
from agent.local.imagery.unpainted import in_its_own_manner
from agent.local.imagery.words_on_it import words_in_quotes
from agent.local.memories.kept_in_mind import kept_in_mind
from agent.local.memories.old_for_new import old_for_new
from agent.local.memories.plain_facts import plain_fact
from agent.local.memories.plainly_forgotten import no_longer_kept
from agent.local.publishing.named_post import with_its_name
from agent.local.publishing.not_that_day import not_that_day
from agent.local.publishing.of_another_day import of_another_day
from agent.local.publishing.off_the_schedule import off_the_schedule
from agent.local.publishing.tips_by_the_day import tips_by_the_day, tips_of_what
from agent.local.publishing.to_an_hour import to_an_hour
from agent.local.readers import Readers
from agent.local.several.best_slogan import best_slogan
from agent.local.several.colon_lists import colon_list
from agent.local.several.counted_behind import counted_behind
from agent.local.several.each_named import each_named
from agent.local.several.each_on_its_day import each_on_its_day
from agent.local.several.film_out_of_it import film_out_of_it
from agent.local.several.listed_and_out import listed_and_out
from agent.local.several.nth_idea import nth_idea
from agent.local.several.of_one_kind import of_one_kind
from agent.local.several.one_for_each_time import one_for_each_time
from agent.local.several.others_stay import without_those_that_stay
from agent.local.several.set_out import set_out
from agent.local.sounds.music_as_said import music_as_meant
from agent.local.wordings.at_a_loss import at_a_loss
from agent.local.wordings.bare_wishes import film_alone
from agent.local.wordings.counted_shorts import count_before_subject
from agent.local.wordings.every_other_day import every_other_day
from agent.local.wordings.film_unlettered import film_unlettered
from agent.local.wordings.first_wishes import as_first_wishes
from agent.local.wordings.for_viewers import for_viewers
from agent.local.wordings.in_beats import in_beats
from agent.local.wordings.in_each_tongue import in_each_tongue
from agent.local.wordings.one_by_one import one_by_one
from agent.local.wordings.plainly_meant import plainly_meant
from agent.local.wordings.put_simply import simply_put
from agent.local.wordings.read_aloud import as_reading
from agent.local.wordings.run_together_thai import run_apart
from agent.local.wordings.said_otherwise import said_otherwise, speaker_told
from agent.local.writing.caption_of_it import caption_of_it
from agent.local.writing.manner_of_words import manner_of_words
from agent.local.writing.script_in_turn import script_in_turn
from agent.local.writing.tales import tale
from agent.local.writing.told_films import told_film
from agent.local.writing.told_to_customers import told_to_customers
from agent.local.writing.tone_of_words import toned_words
from agent.local.writing.verses import verses


def _words(put: Callable[[str], str]) -> Callable[[Request], Request]:
    """The request with its words put so."""
    return lambda request: replace(request, text=put(request.text))


_PUT_AS_MEANT: Sequence[Callable[[Request], Request]] = (
    _words(run_apart),
    stretches_told,
    bare_lengths,
    faults_told,
    _words(every_other_day),
    _words(tips_by_the_day),
    _words(without_why),
    _words(one_by_one),
    as_reading,
    _words(music_as_meant),
    _words(in_each_tongue),
    _words(for_viewers),
    to_an_hour,
    speaker_told,
    plainly_meant,
    film_unlettered,
    simply_put,
    not_that_day,
    off_the_schedule,
    _words(said_otherwise),
    of_another_day,
    this_kind_instead,
    as_a_change,
    with_its_name,
    without_those_that_stay,
    kept_in_mind,
    _words(no_longer_kept),
    _words(told_to_customers),
)
"""How words are put as they are meant, whatever was sent with them; each knows them as those before it leave them."""


def as_meant(request: Request) -> Request:
    """The request, its message put as it is meant; as it was where it answers a question."""
    if request.question:
        return just_the_rest(meaning_said(request))
    for put in _PUT_AS_MEANT:
        request = put(request)
    if not request.attachments:
        request = without_excuse(request)
        text = as_a_price_list(at_a_loss(words_in_quotes(put_as_drawn(request.text))))
        text = count_before_subject(in_beats(text, following=bool(request.earlier)))
        text = thing_first(sheet_first(as_a_poster(one_logo(as_greeting(as_square_pictures(story_as_shape(text)))))))
        request = replace(request, text=film_alone(as_first_wishes(text)))
    return just_the_rest(meaning_said(request))


AS_TYPED: Readers = (
    ("subtitles or speech of a clip in other languages", lambda m: translated(m.request)),
    ("a tip a day, of which nobody says what they are about", lambda m: tips_of_what(m.request, m.again)),
    ("files that nobody here makes, and all of one's own", lambda m: other_files(m.request)),
    ("a statement of one's own, at first", lambda m: None if m.request.earlier else plain_fact(m.request, m.catalogue, m.language)),
    ("a text that is to be put otherwise", lambda m: words_reworked(m.request)),
    ("a film whose scenes or story are told", lambda m: told_film(m.request, m.index, m.again)),
    ("an advert or a congratulation, and all that is said in it", lambda m: advert_told(m.request, m.index, m.again)),
    ("a set of stickers for a messenger", lambda m: sticker_set(m.request, m.again)),
    ("a story, a post or a picture that says some words", lambda m: saying(m.request, m.index, m.again)),
)
"""Who is asked before a message is put as it is meant."""
OF_SEVERAL: Readers = (
    ("nothing is left of what was wished for", lambda m: nothing_left(m.request)),
    ("a logo or photos sent for the film", lambda m: sent_for_it(m.request, m.index, m.again)),
    ("subtitles of no clip", lambda m: subtitles_of_none(m.request)),
    ("only what is right, where its like stands", lambda m: put_right(m.request, m.index)),
    ("what was mistaken for something else", lambda m: mistaken_for(m.request, m.index)),
    ("what was meant instead of a word of what was made", lambda m: i_mean(m.request, m.index, m.again)),
    ("an old fact, and the new one in its place", lambda m: old_for_new(m.request, m.catalogue)),
    ("how words are to be written", lambda m: manner_of_words(m.request, m.again)),
    ("how written words are to sound", lambda m: toned_words(m.request, m.index, m.again)),
    ("the same for somebody else, whoever it was for", lambda m: same_for_whom(m.request, m.index)),
    ("the same for somebody else", lambda m: for_another_client(m.request, m.again)),
    ("the same of something else", lambda m: same_of_another(m.request, m.index)),
    ("a script, and what is made of it in turn", lambda m: script_in_turn(m.request, m.index, m.again)),
    ("a script or a song, and the film out of it", lambda m: film_out_of_it(m.request, m.index, m.again)),
    ("several, each about something on a day of its own", lambda m: each_on_its_day(m.request, m.index, m.again)),
    ("things listed behind a colon", lambda m: colon_list(m.request, m.index, m.again)),
    ("a list that is set out", lambda m: set_out(m.request, m.again)),
    ("one for each season, day or month", lambda m: one_for_each_time(m.request, m.index, m.again)),
    ("things of one kind", lambda m: of_one_kind(m.request, m.again)),
    ("words for what was made, and how they are to sound", lambda m: caption_of_it(m.request, m.again)),
    ("things named one by one", lambda m: each_named(m.request, m.again)),
    ("things counted behind what they are", lambda m: counted_behind(m.request, m.index, m.again)),
    ("things of a list that go out", lambda m: listed_and_out(m.request, m.index, m.again)),
    ("lines of one sheet", lambda m: one_sheet(m.request, m.index, m.again)),
    ("a timetable, or opening hours", lambda m: timetable(m.request, m.index)),
    ("what was made last, said otherwise", lambda m: of_the_newest(m.request, m.index, m.again)),
    ("a tale", lambda m: tale(m.request, m.index, m.again)),
    ("verses, or words to a song", lambda m: verses(m.request, m.index, m.again)),
    ("a picture in a manner that nobody here has", lambda m: in_its_own_manner(m.request, m.again)),
    ("words for something else than was offered", lambda m: words_for_others(m.request, m.index)),
)
"""Who is asked first."""
OF_ONE_OFFERED: Readers = (
    ("ideas, and the one at a place made", lambda m: nth_idea(m.request, m.index, m.again)),
    ("slogans, and the best of them on a sheet", lambda m: best_slogan(m.request, m.index, m.again)),
)
"""Who is asked where nothing is to go out."""
