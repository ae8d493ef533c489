"""Who is asked about a message as a whole, before it is taken apart: in order, and the first one that makes a plan of it has it.

The order is what this file is for. A reader that knows a message by more of its words stands before one that knows it by fewer; one that
answers in words stands before one that plans work. Words that only lead to a wish are taken off before (`wordings/`), and what a plan still
lacks is put right behind (`LocalPlanner`).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from agent.contract import Request
from agent.language import detect
from agent.local.announcing.announced import with_details
from agent.local.announcing.goods_told import goods_told
from agent.local.announcing.hours_told import with_its_hours
from agent.local.announcing.in_one_breath import in_one_breath
from agent.local.announcing.narrated import with_narration
from agent.local.announcing.titled_sheet import titled_sheet
from agent.local.announcing.told_anew import line_taken_off, told_and_changed, told_anew
from agent.local.answers.advice_asked import advice_asked
from agent.local.answers.asked_if_able import asked_if_able
from agent.local.answers.asked_of_here import asked_of_here
from agent.local.answers.costs_asked import costs_asked
from agent.local.answers.done_with_it import done_with_it
from agent.local.answers.files_of_a_time import files_of_a_time
from agent.local.answers.files_taken import files_taken
from agent.local.answers.greeted import greeted
from agent.local.answers.how_to import how_to, takes_hands
from agent.local.answers.kinds_of_films import kinds_of_films
from agent.local.answers.latest_files import latest_files
from agent.local.answers.not_here_done import not_done_here
from agent.local.answers.not_made_here import not_made_here
from agent.local.answers.only_remarks import only_remarks
from agent.local.answers.pleased import pleased
from agent.local.answers.small_talk import as_to_a_person
from agent.local.answers.vague_wishes import vague_wish
from agent.local.catalogue.matching import Matcher
from agent.local.clips.cover_of_clip import cover_of_clip
from agent.local.clips.each_its_own import each_its_own
from agent.local.clips.into_the_clip import earlier_song_into_the_clip, into_the_clip, spoken_into_the_clip
from agent.local.clips.looked_at import looked_at
from agent.local.clips.one_of_joined import one_of_joined
from agent.local.clips.only_there import only_there
from agent.local.clips.pieces import in_pieces
from agent.local.clips.sent_with import not_on_a_clip, not_seen, not_with_a_photo
from agent.local.clips.spoken_over import spoken_over
from agent.local.clips.stills import stills
from agent.local.clips.which_clip import which_clip
from agent.local.clips.words_beside import words_beside
from agent.local.clips.words_on_film import film_with_words
from agent.local.follow_ups.backgrounds import background_told
from agent.local.follow_ups.changes import some_changed, without_some
from agent.local.follow_ups.corrected import corrected_word_for_word
from agent.local.follow_ups.counted_anew import counted_anew
from agent.local.follow_ups.cut_otherwise import cut_otherwise
from agent.local.follow_ups.exchanged import exchanged, quoted_anew
from agent.local.follow_ups.figure_alone import figure_alone
from agent.local.follow_ups.fitting_offers import only_so_well
from agent.local.follow_ups.found_bad import found_bad
from agent.local.follow_ups.from_to import from_one_to_another
from agent.local.follow_ups.hour_and_weather import hour_and_weather
from agent.local.follow_ups.instruments_swapped import only_that, played_so, swapped
from agent.local.follow_ups.lettered_anew import lettered_anew
from agent.local.follow_ups.new_values import new_values
from agent.local.follow_ups.one_part_back import one_part_back
from agent.local.follow_ups.posed import posed
from agent.local.follow_ups.same_as_what import same_as_what
from agent.local.follow_ups.so_many_about import so_many_about
from agent.local.follow_ups.sought import sought
from agent.local.follow_ups.still_cannot import still_cannot
from agent.local.follow_ups.swapped_in import swapped_in
from agent.local.follow_ups.that_one_shaped import that_one_shaped
from agent.local.follow_ups.wrong_again import asked_what_is_wrong
from agent.local.imagery.film_of_it import film_of_it
from agent.local.imagery.lettering import letters_resized, letters_told
from agent.local.imagery.named_each import named_each
from agent.local.imagery.nearer import nearer
from agent.local.imagery.recoloured import recoloured
from agent.local.imagery.scene_in_pieces import scene_in_pieces
from agent.local.imagery.shots import shots
from agent.local.imagery.signs import sign
from agent.local.imagery.still_pictures import still_pictures
from agent.local.memories.asked_of_ours import asked_of_ours
from agent.local.memories.denied import denied
from agent.local.memories.forgetting import forgets
from agent.local.memories.forgotten_for_new import forgotten_for_new
from agent.local.memories.given_up import given_up
from agent.local.memories.heeded import rule_to_heed
from agent.local.memories.introduced import introduced
from agent.local.memories.kept_and_made import kept_and_made
from agent.local.memories.kept_style import kept_style
from agent.local.memories.noted import noted
from agent.local.memories.of_the_known import of_the_known
from agent.local.memories.one_more import one_more
from agent.local.memories.outright import outright
from agent.local.memories.plain_facts import plain_fact
from agent.local.memories.recalled import asked_if_kept, of_business
from agent.local.memories.remembered_wrong import remembered_wrong
from agent.local.memories.renamed import renamed
from agent.local.memories.said_anew import said_anew
from agent.local.memories.standing import standing_wish
from agent.local.memories.with_the_facts import with_the_facts
from agent.local.memories.writing_rules import writing_rule
from agent.local.publishing.asked_if_out import asked_if_out
from agent.local.publishing.both_then import both_then
from agent.local.publishing.captioned import out_with_words
from agent.local.publishing.captioned_and_tagged import captioned_and_tagged
from agent.local.publishing.captions_about import out_with_words_about
from agent.local.publishing.captions_told import captioned_so
from agent.local.publishing.carousels import carousel_wished
from agent.local.publishing.changed_and_out import changed_and_out
from agent.local.publishing.each_at_its_time import each_at_its_time
from agent.local.publishing.each_post import each_post
from agent.local.publishing.figures_asked import figures_asked
from agent.local.publishing.file_beside import file_beside
from agent.local.publishing.not_called_off import said_to_stay
from agent.local.publishing.not_there import elsewhere_instead
from agent.local.publishing.of_posts import of_posts
from agent.local.publishing.off_on_days import off_on_days
from agent.local.publishing.per_day import several_a_day
from agent.local.publishing.pictured_posts import made_and_out
from agent.local.publishing.place_by_place import place_by_place
from agent.local.publishing.planned_anew import planned_anew
from agent.local.publishing.post_and_picture import post_and_picture
from agent.local.publishing.posts import only_words
from agent.local.publishing.posts_asked import asked_of_ends, asked_of_posts, may_go_there
from agent.local.publishing.sheet_and_out import sheet_and_out
from agent.local.publishing.spared import all_but_one
from agent.local.publishing.standing_posts import posted_from_now_on
from agent.local.publishing.terms import told_until
from agent.local.publishing.words_alone import words_posted
from agent.local.publishing.words_each import words_each
from agent.local.publishing.words_out import words_go_out
from agent.local.publishing.written_posts import written_posts
from agent.local.several.beside_each import beside_each
from agent.local.several.best_idea import best_idea
from agent.local.several.counted import listed
from agent.local.several.enumerated import enumerated
from agent.local.several.in_both_tongues import in_both_tongues
from agent.local.several.one_each import one_each
from agent.local.several.one_offered import one_offered
from agent.local.several.refused import refused
from agent.local.several.several_things import with_a_calendar
from agent.local.several.so_many_of_each import so_many_of_each
from agent.local.several.two_wishes import two_wishes
from agent.local.several.wishes_apart import wishes_apart
from agent.local.sounds.joined_to_music import joined_to_music
from agent.local.sounds.line_by_line import line_by_line
from agent.local.sounds.music_of_the_film import music_of_the_film
from agent.local.sounds.nearest_player import nearest_player
from agent.local.sounds.noises import noise
from agent.local.sounds.own_sound import own_sound
from agent.local.sounds.spoken_apart import spoken_apart
from agent.local.sounds.told_to_say import told_to_say
from agent.local.sounds.unmet_sound import of_a_sound
from agent.local.sounds.voice_and_music import voice_and_music
from agent.local.sounds.voiced_so import voiced_so
from agent.local.wordings.asked import when_to_sell
from agent.local.writing.ads_told import ads_told
from agent.local.writing.calendar_changes import calendar_changed
from agent.local.writing.calendar_posts import week_made
from agent.local.writing.calendars import calendar_wished
from agent.local.writing.calendars_each import calendar_for_each
from agent.local.writing.caption_too import caption_too
from agent.local.writing.captions_in_pieces import caption_in_pieces
from agent.local.writing.captions_thai import caption_of
from agent.local.writing.excluded import without_excluded
from agent.local.writing.of_podcast import of_podcast
from agent.local.writing.read_for_the_film import read_for_the_film
from agent.local.writing.said_of_words import said_of_words
from agent.local.writing.script_told import script_told
from agent.local.writing.slogans_told import slogans_told
from agent.local.writing.typos import slip_put_right
from tools.contract import Tool
from tools.plan import Plan

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Message:
    """A message as a reader gets it. `again`: plans another message, such as this one without what the reader took out of it."""

    request: Request
    index: Matcher
    catalogue: Sequence[Tool]
    again: Callable[[Request], Plan]

    @cached_property
    def language(self) -> str:
        """The language that the person is answered in."""
        return detect(self.request.text, self.request.language)


Reader = Callable[[Message], Plan | None]
Readers = Sequence[tuple[str, Reader]]


def first(readers: Readers, message: Message) -> Plan | None:
    """The plan of the first reader that makes one of the message; None where it is nobody's."""
    for about, reader in readers:
        if plan := reader(message):
            _LOG.debug("read as %s: %s", about, message.request.text)
            return plan
    return None


WHOLE: Readers = (
    # what is answered, and no work
    ("what people ask of an assistant and nobody here does: calls, mail", lambda m: not_done_here(m.request, m.index)),
    ("what takes hands: printing, mailing, ordering", lambda m: takes_hands(m.request)),
    ("how something is done here", lambda m: how_to(m.request, m.again)),
    ("what can be done with one kind of thing", lambda m: done_with_it(m.request, m.index)),
    ("the description of a podcast episode", lambda m: of_podcast(m.request, m.index, m.again)),
    ("a thing that nobody here makes, and accounts", lambda m: not_made_here(m.request, m.index)),
    ("the sound of a thing", lambda m: noise(m.request)),
    ("whether something can be done here at all", lambda m: asked_if_able(m.request, m.index)),
    ("whether something has gone out to a place", lambda m: asked_if_out(m.request, m.index)),
    ("what work costs and how long it takes", lambda m: costs_asked(m.request, m.index, m.catalogue)),
    ("where the files are, and what the work costs", lambda m: asked_of_here(m.request, m.catalogue, m.again)),
    ("which files may be sent", lambda m: files_taken(m.request)),
    ("what a reel or a short is", lambda m: kinds_of_films(m.request)),
    ("when it is best to post what is sold", lambda m: when_to_sell(m.request, m.again)),
    ("what the person told, asked for again", lambda m: asked_of_ours(m.request, m.index)),
    ("what only eyes could tell of a picture", lambda m: not_seen(m.request, m.again)),
    ("the newest of one's files", lambda m: latest_files(m.request, m.index)),
    ("the files of a kind that were made on some days", lambda m: files_of_a_time(m.request, m.index)),
    ("what a look at one file answers", lambda m: looked_at(m.request, m.index)),
    ("a greeting, and how the day went", lambda m: greeted(m.request, m.index)),
    ("praise and thanks, and no wish", lambda m: pleased(m.request, m.index)),
    ("advice on one's business", lambda m: advice_asked(m.request, m.index)),
    ("a wish that says not what", lambda m: vague_wish(m.request, m.again)),
    ("a manner that nothing is drawn in, and what is only to be better", lambda m: only_so_well(m.request)),
    ("what is said as to a person", lambda m: as_to_a_person(m.request, m.index)),
    ("what is never to be done again, and all to be forgotten", lambda m: outright(m.request, m.index, m.catalogue, m.language)),
    ("one value of what was made for another", lambda m: from_one_to_another(m.request, m.index, m.language, m.again)),
    ("some of several that were made, changed", lambda m: some_changed(m.request, m.index, m.language)),
    ("one of several pictures in another shape", lambda m: that_one_shaped(m.request, m.index, m.language)),
    ("from how near a picture is seen", lambda m: nearer(m.request, m.again)),
    ("remarks on the work, and no wish", lambda m: only_remarks(m.request, m.index, m.again)),
    ("what was made is bad, and nothing is wished for", lambda m: found_bad(m.request)),
    ("a business that is called otherwise now", lambda m: renamed(m.request, m.catalogue, m.language)),
    ("how things are to be made from now on", lambda m: standing_wish(m.request, m.catalogue, m.language)),
    ("what people tell of themselves at length", lambda m: introduced(m.request, m.index, m.catalogue, m.language)),
    ("what is to be forgotten, for it is otherwise now", lambda m: forgotten_for_new(m.request, m.index, m.catalogue, m.language, m.again)),
    ("what was kept put right, or on what is made", lambda m: with_the_facts(m.request, m.index, m.catalogue, m.language, m.again)),
    ("what was told to be kept, told anew", lambda m: said_anew(m.request, m.catalogue, m.language)),
    ("what was just kept, put right word for word", lambda m: corrected_word_for_word(m.request, m.catalogue, m.language)),
    ("a sheet, and when it goes out", lambda m: sheet_and_out(m.request, m.index, m.again)),
    ("words in two languages", lambda m: in_both_tongues(m.request, m.index, m.again)),
    ("a picture described piece by piece", lambda m: scene_in_pieces(m.request, m.index, m.again)),
    ("how large the words in quotes are to be", lambda m: letters_told(m.request, m.index, m.again)),
    ("what goes out with a caption that is told, and hashtags", lambda m: captioned_and_tagged(m.request, m.index, m.again)),
    ("what goes out with words about something told", lambda m: out_with_words_about(m.request, m.index, m.again)),
    ("earlier work for a place that is not there", lambda m: elsewhere_instead(m.request, m.index)),
    ("what was put up to go out, put up otherwise", lambda m: planned_anew(m.request, m.index, m.language)),
    ("other words for those that were told within quotes", lambda m: quoted_anew(m.request, m.index, m.language)),
    ("other words on a sheet, told without quotes", lambda m: lettered_anew(m.request, m.index, m.language)),
    ("another number of what was just made", lambda m: counted_anew(m.request, m.index)),
    ("another figure for the only one on a sheet or in a post", lambda m: figure_alone(m.request, m.index, m.language)),
    ("what was read aloud in another voice, and music with it", lambda m: voice_and_music(m.request, m.again)),
    ("one part of what was made of a clip taken back", lambda m: one_part_back(m.request, m.index, m.language, m.again)),
    ("the same once more, where nothing was made", lambda m: same_as_what(m.request)),
    ("work of some time ago is looked for", lambda m: sought(m.request, m.index)),
    ("what was remembered wrong, and how it is", lambda m: remembered_wrong(m.request, m.index, m.again)),
    ("a slip in words that were made", lambda m: slip_put_right(m.request, m.index)),
    ("one of the ideas or slogans that were listed", lambda m: one_offered(m.request, m.index, m.again)),
    ("what is said of words just written", lambda m: said_of_words(m.request, m.index)),
    ("a rule of writing", lambda m: writing_rule(m.request, m.catalogue, m.language)),
    ("all of some posts but one", lambda m: all_but_one(m.request, m.again)),
    ("posts that are not to be touched", lambda m: said_to_stay(m.request, m.again)),
    ("a post that is written, and a file that goes out beside it", lambda m: file_beside(m.request, m.again)),
    ("two things for two places, and one time for both", lambda m: both_then(m.request, m.again)),
    ("several things, each going out at its own time", lambda m: each_at_its_time(m.request, m.index, m.again)),
    ("one thing in several places, in each at its own time", lambda m: place_by_place(m.request, m.index, m.again)),
    ("all that is planned for several days called off", lambda m: off_on_days(m.request, m.index, m.again)),
    ("several orders about posts, each of its own", lambda m: each_post(m.request, m.again)),
    ("a line of a sheet is taken off", lambda m: line_taken_off(m.request, m.index, m.language)),
    ("a film out of the picture that was just made", lambda m: film_of_it(m.request, m.again)),
    ("a sign, and the words on it", lambda m: sign(m.request, m.index, m.again)),
    ("what is refused in so many words", lambda m: refused(m.request, m.index, m.again)),
    ("words on a clip, beside what is done with it", lambda m: words_beside(m.request, m.again)),
    ("a film of pictures that were sent, and the words on it", lambda m: film_with_words(m.request, m.index, m.again)),
    ("slogans, and how they are to be", lambda m: slogans_told(m.request, m.index, m.again)),
    ("an ad in words, or for the radio", lambda m: ads_told(m.request, m.index, m.again)),
    ("what is sold, and the film or the sheet of it", lambda m: goods_told(m.request, m.index, m.again)),
    ("a script, its reading, and the film with that", lambda m: read_for_the_film(m.request, m.index, m.again)),
    ("lines of two voices, each told with its speaker or number", lambda m: line_by_line(m.request, m.index, m.again)),
    ("several texts, each read aloud for itself", lambda m: spoken_apart(m.request, m.index, m.again)),
    ("several of a kind, each so or about something else", lambda m: enumerated(m.request, m.again)),
    ("ideas, and one film or script of the best of them", lambda m: best_idea(m.request, m.again)),
    ("so many of one thing, and so many of another", lambda m: so_many_of_each(m.request, m.index, m.again)),
    ("two wishes that have nothing to do with each other", lambda m: two_wishes(m.request, m.again)),
    ("two wishes, each of which says all that it needs", lambda m: wishes_apart(m.request, m.index, m.again)),
    # how many, and what not
    ("as many of what was made, about something else", lambda m: so_many_about(m.request, m.again)),
    ("the words of a post, and nothing else", lambda m: only_words(m.request, m.again)),
    ("what is not to be in it", lambda m: without_excluded(m.request, m.index, m.again)),
    ("some of several that were made are left out", lambda m: without_some(m.request)),
    ("a content calendar, and something beside it", lambda m: with_a_calendar(m.request, m.index, m.again)),
    ("pictures that are to bear names nobody told", lambda m: named_each(m.request, m.again)),
    ("one picture or film for each of what is listed", lambda m: listed(m.request, m.index, m.again)),
    ("one more thing for each of several", lambda m: beside_each(m.request, m.index, m.again)),
    ("several of a kind, each with its own words", lambda m: one_each(m.request, m.again)),
    ("a caption told in pieces", lambda m: caption_in_pieces(m.request, m.index, m.again)),
    ("a caption, as Thai is typed", lambda m: caption_of(m.request, m.index, m.again)),
    # clips, their music and their sound
    ("clips joined, of which one is to look otherwise", lambda m: one_of_joined(m.request, m.again)),
    ("each of several files its own work", lambda m: each_its_own(m.request, m.again)),
    ("a cut that was made is put right", lambda m: cut_otherwise(m.request, m.again)),
    ("a still of a clip as its cover", lambda m: cover_of_clip(m.request, m.index)),
    ("several moments of a clip as pictures", lambda m: stills(m.request, m.index, m.again)),
    ("music that was made goes into a clip", lambda m: into_the_clip(m.request, m.index)),
    ("a song of some time ago goes into a clip", lambda m: earlier_song_into_the_clip(m.request, m.index)),
    ("what is said aloud is to go into a clip", lambda m: spoken_into_the_clip(m.request, m.again)),
    ("sound for a clip that is not there", lambda m: which_clip(m.request)),
    ("clips joined, and what the one film is to have", lambda m: joined_to_music(m.request, m.index, m.again)),
    ("the clip's own sound, louder or softer than the music", lambda m: own_sound(m.request, m.index, m.again)),
    ("more on what was answered with I can't", lambda m: still_cannot(m.request, m.again)),
    ("music for the film that is wished for beside it", lambda m: music_of_the_film(m.request, m.index, m.again)),
    ("an instrument that sounds much like one that is played", lambda m: nearest_player(m.request, m.again)),
    ("an accent, an imitation, a song", lambda m: voiced_so(m.request, m.index, m.again)),
    ("words to be spoken, all of them", lambda m: told_to_say(m.request, m.index, m.again)),
    ("an effect for a stretch of a clip", lambda m: only_there(m.request, m.index, m.again)),
    ("a picture that is to move", lambda m: still_pictures(m.request, m.index, m.again)),
    ("a voice over pictures", lambda m: spoken_over(m.request, m.index, m.again)),
    ("a sheet or a film and its facts, without a sign between them", lambda m: in_one_breath(m.request, m.index, m.again)),
    ("a sheet with its facts and its title in one breath", lambda m: titled_sheet(m.request, m.index, m.again)),
    ("a film, and what it shows shot by shot", lambda m: shots(m.request, m.index, m.again)),
    # content calendars
    ("a content calendar for each of several clients", lambda m: calendar_for_each(m.request, m.index)),
    ("a content calendar", lambda m: calendar_wished(m.request, m.index)),
    ("what is made for a week of a content calendar", lambda m: week_made(m.request, m.again)),
    ("a change of a content calendar", lambda m: calendar_changed(m.request, m.index)),
    # posts
    ("what is made or sent, is to have words, and goes out", lambda m: out_with_words(m.request, m.index, m.again)),
    ("several pictures as one post", lambda m: carousel_wished(m.request, m.index)),
    ("words that were written go out", lambda m: words_go_out(m.request, m.index)),
    ("how posts did", lambda m: figures_asked(m.request, m.index)),
    ("how posts are ended or moved, and whether some were", lambda m: asked_of_ends(m.request, m.index)),
    ("posts that are planned or out", lambda m: of_posts(m.request, m.index)),
    ("a question about posts", lambda m: asked_of_posts(m.request, m.index)),
    ("whether a thing may go to a place", lambda m: may_go_there(m.request, m.index)),
    ("several texts that go out as they are, each at its own time", lambda m: words_each(m.request, m.index)),
    ("a file and the caption it goes out with", lambda m: captioned_so(m.request, m.index, m.again)),
    ("words that go out as they are", lambda m: words_posted(m.request, m.index, m.again)),
    ("what is named with where it goes, and is made first", lambda m: made_and_out(m.request, m.index, m.again)),
    ("a post for a place that is to have a picture", lambda m: post_and_picture(m.request, m.index, m.again)),
    ("a post that tells until when something holds", lambda m: told_until(m.request, m.index, m.again)),
    ("a post that is written and then goes out", lambda m: written_posts(m.request, m.index, m.again)),
    ("what was made is changed and then goes out", lambda m: changed_and_out(m.request, m.index, m.again)),
    ("what is posted from now on", lambda m: posted_from_now_on(m.request, m.index, m.again)),
    ("hours that are told of, and are nobody's time of posting", lambda m: with_its_hours(m.request, m.index, m.again)),
    ("several posts a day", lambda m: several_a_day(m.request, m.index, m.again)),
    # files nobody here can work on so
    ("what is not done to a photo", lambda m: not_with_a_photo(m.request, m.index, m.again)),
    ("what is not done to a clip", lambda m: not_on_a_clip(m.request)),
    ("edits of a clip, and words to post it with", lambda m: caption_too(m.request, m.index, m.again)),
)
"""Asked of any message, before all else."""

EXCHANGED: Readers = (
    ("the thing that was drawn in another colour", lambda m: recoloured(m.request, m.index, m.language)),
    ("when a picture is to be, and in which weather", lambda m: hour_and_weather(m.request, m.index, m.language)),
    ("the same picture of another creature", lambda m: swapped_in(m.request, m.index, m.language)),
    ("what somebody in the picture is to do", lambda m: posed(m.request, m.index, m.language)),
    ("another background, or another place", lambda m: background_told(m.request, m.index, m.language)),
    ("one instrument alone, and another no more", lambda m: only_that(m.request, m.index, m.language)),
    ("one instrument for another", lambda m: swapped(m.request, m.index, m.language)),
    ("a mood, and what plays it, in the film that was made", lambda m: played_so(m.request, m.index, m.language)),
    ("one thing for another in what earlier work is about", lambda m: exchanged(m.request, m.index, m.language)),
    ("new values for what was made", lambda m: new_values(m.request, m.index, m.language, m.again)),
)
"""Asked of what nobody of `WHOLE` has."""

TOLD_ANEW: Readers = (
    ("a fact told anew, and another change", lambda m: told_and_changed(m.request, m.index, m.language, m.again)),
    ("a fact told anew", lambda m: told_anew(m.request, m.index, m.language)),
    ("letters larger or smaller", lambda m: letters_resized(m.request, m.index, m.again)),
)
"""Asked where work was made, and no file came with the message: what stands on the newest picture, or is told in the newest film."""

KEPT: Readers = (
    ("a question of what is remembered", lambda m: of_the_known(m.request, m.index, m.language)),
    ("one more thing to keep or to forget", lambda m: one_more(m.request, m.index, m.catalogue, m.language)),
    ("wrong again, of nothing", lambda m: asked_what_is_wrong(m.request, m.language)),
    ("how the newest work was made, for always", lambda m: kept_style(m.request, m.index, m.catalogue, m.language)),
    ("whether something is remembered", lambda m: asked_if_kept(m.request, m.index, m.language)),
    ("a rule for work to come", lambda m: rule_to_heed(m.request, m.index, m.catalogue, m.language)),
    ("something to keep, and something to make", lambda m: kept_and_made(m.request, m.catalogue, m.language, m.again)),
    ("something to forget", lambda m: forgets(m.request, m.catalogue, m.language)),
    ("a rule that is given up", lambda m: given_up(m.request, m.catalogue, m.language)),
    ("what is no longer so", lambda m: denied(m.request, m.catalogue, m.language)),
    ("something to keep", lambda m: noted(m.request, m.index, m.catalogue, m.language)),
    ("a plain statement of one's life or business", lambda m: plain_fact(m.request, m.catalogue, m.language)),
)
"""What a message tells to be kept, put right or forgotten, with what it wishes beside that."""

ONE_THING: Readers = (
    ("a question of the person's business", lambda m: of_business(m.request, m.index, m.language)),
    ("what is not done to a sound", lambda m: of_a_sound(m.request, m.index, m.language)),
    ("a clip cut up into several", lambda m: in_pieces(m.request, m.index, m.language, m.again)),
    ("a script, and what is told for it", lambda m: script_told(m.request, m.index, m.again)),
    ("a film, and the words said in it", lambda m: with_narration(m.request, m.index, m.again)),
    ("an announcement", lambda m: with_details(m.request, m.index, m.again)),
)
"""Messages that are one thing from their first word to their last."""
