"""The planner that needs no model: clauses -> abilities -> values -> wires -> a plan, or one question, or a reply."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.announcing.announced import with_what_was_told
from agent.local.announcing.told_in_full import told_in_full
from agent.local.answers.all_alone import all_alone
from agent.local.answers.at_once import told_at_once
from agent.local.answers.files_by_day import by_day
from agent.local.answers.last_work import last_work
from agent.local.answers.near_examples import near_to
from agent.local.answers.newcomer import what_there_is
from agent.local.answers.small_talk import about_the_world, bare, small_talk
from agent.local.catalogue.matching import Matcher, matcher
from agent.local.clips.each_apart import each_apart
from agent.local.clips.joined_in_order import in_order
from agent.local.clips.logo_too import wanting_its_logo, with_its_logo
from agent.local.clips.not_heard import not_heard
from agent.local.clips.nothing_to_clean import nothing_to_clean
from agent.local.clips.sent_with import put_for_its_file
from agent.local.clips.unmet import clip_at_hand, unmet
from agent.local.drafting.as_told import stills_as_told
from agent.local.drafting.dialogue import Wish, wish_of
from agent.local.drafting.drafts import fault
from agent.local.drafting.finished import finished, spelt_out, told_before
from agent.local.drafting.held_together import held_together
from agent.local.drafting.how_often import so_many_times
from agent.local.drafting.implied import film_meant
from agent.local.drafting.layout import lay_out
from agent.local.drafting.left_out import left_out
from agent.local.drafting.one_step import in_one_step
from agent.local.drafting.own_words import says_nothing
from agent.local.drafting.shown_with import named_by_itself
from agent.local.drafting.small_clutter import without_clutter
from agent.local.drafting.within_bounds import asks_for_less, speaks_of_time, with_the_number
from agent.local.follow_ups.again import behind_an_undo, undone
from agent.local.follow_ups.another_order import without_its_question
from agent.local.follow_ups.another_thing import without_its_preposition
from agent.local.follow_ups.carried import carried_on
from agent.local.follow_ups.complaints import without_its_opposite
from agent.local.follow_ups.each_of import for_each_of
from agent.local.follow_ups.earlier_work import before_the_last, of_earlier_work
from agent.local.follow_ups.fitting_offers import with_fitting_offers
from agent.local.follow_ups.followed import for_what_was_made, of_another_kind, said_after, without_scrapped
from agent.local.follow_ups.given_back import given_back
from agent.local.follow_ups.lengthened import as_a_length
from agent.local.follow_ups.meant_instead import meant_instead
from agent.local.follow_ups.misread import put_right
from agent.local.follow_ups.not_that_figure import not_that_figure
from agent.local.follow_ups.resigned import without_resigned
from agent.local.follow_ups.so_many import so_many
from agent.local.follow_ups.untranslated import untranslated
from agent.local.follow_ups.wrong_again import of_what_was_made, wrong_again
from agent.local.foreign import chaining
from agent.local.foreign.described import described
from agent.local.imagery.designed import designed
from agent.local.imagery.lettering import sized, without_size
from agent.local.imagery.one_sheet import hours_below
from agent.local.imagery.sizes import shaped
from agent.local.imagery.wordless import lettered_not, without_lettering
from agent.local.learned.agreed import just_that
from agent.local.learned.all_of_it import all_of_it
from agent.local.learned.framed import as_asked
from agent.local.learned.marked import subject_of
from agent.local.learned.masked import about_its_subject
from agent.local.learned.surely_asked import surely_asked
from agent.local.lexicon import lexicon
from agent.local.memories.asked_not_kept import asked_not_kept
from agent.local.memories.forgetting import of_what, only_what_is_named
from agent.local.memories.heeded import heeded
from agent.local.memories.noted import kept_whole
from agent.local.memories.of_the_known import asked_having_forgotten
from agent.local.memories.plain_facts import kept_of_life
from agent.local.memories.recalled import as_asked_for
from agent.local.memories.told_in_passing import plainly_told
from agent.local.of_the_whole import AS_TYPED, OF_ONE_OFFERED, OF_SEVERAL, as_meant
from agent.local.publishing.as_meant import as_published, at_its_time
from agent.local.publishing.asked_if_out import asked_if_out
from agent.local.publishing.called_off import called_off
from agent.local.publishing.captioned import with_its_words
from agent.local.publishing.everywhere import everywhere
from agent.local.publishing.figures_asked import by_place
from agent.local.publishing.its_hour import at_its_hour
from agent.local.publishing.made_for_there import where_it_was_made_for
from agent.local.publishing.named_files import as_it_was_found, looked_for, with_their_names
from agent.local.publishing.not_called_off import not_called_off
from agent.local.publishing.not_there import not_there
from agent.local.publishing.on_its_days import on_its_days
from agent.local.publishing.own_page import on_the_own_page
from agent.local.publishing.places import told_of_another
from agent.local.publishing.posts import as_posts
from agent.local.publishing.posts_by_the_day import by_the_day, each_about_its_own
from agent.local.publishing.posts_counted import counted_posts
from agent.local.publishing.posts_worded import as_an_order
from agent.local.publishing.put_out import said_of_what_is_out
from agent.local.publishing.read_as_post import as_a_post
from agent.local.publishing.shown_in_posts import as_what_they_show, with_what_they_show
from agent.local.publishing.stays_there import without_what_stays
from agent.local.publishing.told_by_another import told_by_another
from agent.local.publishing.told_undone import with_what_is_undone
from agent.local.publishing.up_to_a_post import up_to_a_post, with_its_post
from agent.local.publishing.verbless import with_its_verb
from agent.local.publishing.where_and_when import with_verb_before_where
from agent.local.publishing.words_alone import without_words_alone
from agent.local.publishing.words_for_it import as_words_for_it
from agent.local.readers import EXCHANGED, KEPT, ONE_THING, TOLD_ANEW, WHOLE, Message, first
from agent.local.several.counted import as_counted
from agent.local.several.in_a_row import parted_by_signs
from agent.local.several.several_things import about_the_same, several_things
from agent.local.several.told_beside import told_beside
from agent.local.several.versions import in_versions
from agent.local.slots.moment import NOW
from agent.local.sounds.genres import as_near
from agent.local.sounds.joined_to_music import once_under_the_film
from agent.local.sounds.music_as_said import music_as_said
from agent.local.sounds.no_such_voice import no_such_voice
from agent.local.sounds.only_played import only_played
from agent.local.sounds.orders_in_words import orders_as_words
from agent.local.sounds.said_of_nothing import without_nothing
from agent.local.sounds.under_the_clip import in_one_music, in_place_of_its_sound, put_under
from agent.local.sounds.unsung import asked_to_sing, unplayed, unsung, without_singing
from agent.local.wordings.asides import without_purpose
from agent.local.wordings.asked import rephrased
from agent.local.wordings.black_and_white import in_full, in_one_word
from agent.local.wordings.briefs import briefed
from agent.local.wordings.changed_mind import of_one_mind
from agent.local.wordings.clips_as_said import clips_as_said, not_by_sight
from agent.local.wordings.courtesies import giving_up, without_courtesies
from agent.local.wordings.handed_over import handed_over
from agent.local.wordings.how_many import count_first
from agent.local.wordings.last_words import with_last_words, without_last_words
from agent.local.wordings.made_behind import made_behind
from agent.local.wordings.misspelt import spelt_right
from agent.local.wordings.narrators import narrators_as_voices
from agent.local.wordings.nothing_told import nothing_told
from agent.local.wordings.one_verb import each_with_its_verb
from agent.local.wordings.parts_of_one import told_in_parts
from agent.local.wordings.pasted import parted
from agent.local.wordings.plain_follow import in_plain_follow
from agent.local.wordings.plain_russian import in_plain_russian
from agent.local.wordings.plain_thai import in_plain_thai
from agent.local.wordings.praised import without_praise_of_it
from agent.local.wordings.reasons import without_reasons
from agent.local.wordings.repairs import settled, without_praise
from agent.local.wordings.set_off import as_set_off, quoted_apart, told_apart
from agent.local.wordings.slang import in_plain_words
from agent.local.wordings.thai_as_typed import as_written
from agent.local.wordings.usual_order import in_usual_order
from agent.local.wordings.verb_behind import verb_first
from agent.local.wordings.word_counts import timed_by_words
from agent.local.wordings.words_wished import by_its_name
from agent.local.words import normalise
from agent.local.writing.calendar_changes import as_entries
from agent.local.writing.calendars import without_calendars
from agent.local.writing.its_language import in_its_language
from agent.local.writing.read_for_the_film import heard_in_the_film
from agent.patterns import lazy
from agent.phrases import phrase
from agent.steering.reading import read
from agent.steering.words import OWN_FILES
from tools.contract import Tool
from tools.plan import Plan, texts_in

_FILES = {"en": "show my files", "ru": "покажи мои файлы", "th": "มีไฟล์อะไรบ้าง"}
"""What "where is it?" wishes, where nothing is under way that it may be asked of."""
_HAVING_DONE = lazy(
    r"^(?:now|once|when|after)(?: that)? (?:it'?s|that'?s|it is|this is|you'?re|you are) (?:all )?"
    r"(?:done|cut|trimmed|ready|finished|made|posted)[\s,]+"
    r"|^(?:когда|как) (?:обрежешь|сделаешь|закончишь|доделаешь|выложишь|(?:всё )?будет готово)[\s,]+(?:то )?"
    r"|^(?:ตัดต่อ|ตัด|ทำ|ลบ|แก้|ใส่|สร้าง|เขียน|วาด|ลง)(?:คลิป|รูป)?(?:เสร็จ|เรียบร้อย)?แล้ว\s?(?=ช่วย|ขอ|รบกวน|อยากได้)", re.IGNORECASE,
)  # fmt: skip
"""Says that the work before is done, and wishes for nothing: "ตัดแล้วช่วย..."."""
_I_WANTED = lazy(
    r"^\W*(?:(?:no|but|hey|wait|nope)[\s,]+)*i (?:wanted|meant|asked for) "
    r"(?=an? \S+ (?:picture|video|one|poster|version|image|film|clip|song)\W*$)"
    r"|^\W*(?:(?:no|but|now|please)[\s,]+)*make it (?=an? \S+ (?:picture|image|drawing)\W*$)", re.IGNORECASE,
)  # fmt: skip
"""Leads to how it was to be: "i wanted a vertical picture"."""
_THANKS = lazy(r"\bthank(?:s| you)\b|(?<!\w)спасибо|ขอบคุณ|ขอบใจ", re.IGNORECASE)
_ANY_WISH = "make a short video about tea"
_ALWAYS_TOLD = ("help", "who", "outside")  # also where an answer is waited for


class LocalPlanner:
    """Implements `agent.contract.Planner`, offline. Generic over the catalogue: it knows no tool by name."""

    name = "local"

    def plan(self, request: Request, catalogue: Sequence[Tool], on_text: Callable[[str], None]) -> Plan:
        """Steps, one question, or a reply. Does not stream: `on_text` is not called."""
        NOW.set(_local(request))
        joined = in_order(request, lambda other: self._understood(other, catalogue, on_text))
        if not any(tool.say for tool in catalogue):
            return joined or self._understood(request, catalogue, on_text)
        index = matcher(catalogue)
        if asked := asked_if_out(request, index) or last_work(request, index) or all_alone(request):
            return asked
        typed = Message(request, index, catalogue, lambda other: self.plan(other, catalogue, on_text))
        if told := first(AS_TYPED, typed):
            return told
        request = as_meant(request)
        message = replace(typed, request=request)
        joined = joined or first(OF_SEVERAL, message)
        joined = joined or up_to_a_post(request, lambda other: self._understood(other, catalogue, on_text))
        if joined := joined or first(OF_ONE_OFFERED, message):
            return joined
        plan = where_it_was_made_for(self._understood(request, catalogue, on_text), request, index, message.again)
        told = as_what_they_show(request, index)
        sure = surely_asked(plan, told, index, lambda other, tools: self._plan(other, index.narrowed(tools), on_text))
        plan = plan if sure is plan else by_place(not_there(sure, request, index), request, index)
        language = detect(request.text, request.language)
        plan = with_their_names(with_what_they_show(plan, request, index, language), request, language)
        plan = in_its_language(wanting_its_logo(plan, request, index, language), request, index, language)
        plan = on_its_days(hours_below(told_in_full(plan, request, index), request, index), index, language)
        plan = with_what_is_undone(at_its_hour(plan, request, index, language), request, index, language)
        plan = music_as_said(without_clutter(plan, request, index, language), request, index, language)
        plan = held_together(no_such_voice(plan, request, index, language), index, language)
        return near_to(with_fitting_offers(nothing_to_clean(plan), request), request, index, language)

    def _understood(self, request: Request, catalogue: Sequence[Tool], on_text: Callable[[str], None]) -> Plan:
        """The plan that the readers make of a message, or of a part of one."""
        NOW.set(_local(request))
        if not any(tool.say for tool in catalogue):
            return self._plan(request, catalogue, on_text)
        return self._heard(request, catalogue, on_text, beside=True)

    def _heard(self, request: Request, catalogue: Sequence[Tool], on_text: Callable[[str], None], *, beside: bool) -> Plan:
        """The plan of a message, or of a part of one. beside: where nothing comes of the whole, what is told beside a wish is left out."""
        index = matcher(catalogue)
        request = without_its_preposition(not_that_figure(meant_instead(request)))
        request = without_its_question(in_full(replace(request, text=as_written(_close_together(request.text)))), index)
        if mended := not_heard(request, index, lambda other: self._heard(other, catalogue, on_text, beside=beside)):
            return mended  # before the reasons, which tell what drowns the voice, are taken out
        request = orders_as_words(as_words_for_it(request))
        request = without_scrapped(without_praise_of_it(replace(request, text=parted_by_signs(of_one_mind(in_plain_words(request.text))))))
        text = without_purpose(without_reasons(without_courtesies(request.text if request.question else plainly_told(request.text)), index))
        text = verb_first(times.unbroken(nothing_told(narrators_as_voices(spelt_right(text)))))
        text = text if request.attachments or request.question else by_its_name(text)
        text = text if request.question else with_its_post(by_the_day(text))
        text = giving_up(text) if request.question else asked_having_forgotten(counted_posts(count_first(told_in_parts(text))))
        request = each_apart(put_right(made_behind(told_apart(replace(request, text=text)))))
        request = without_resigned(request, index)
        request = as_an_order(as_what_they_show(looked_for(request), index))
        request = with_verb_before_where(told_by_another(request, index), index)
        request = put_for_its_file(clips_as_said(each_with_its_verb(with_its_verb(request, index))))
        request = everywhere(without_what_stays(on_the_own_page(request, index), index), index)
        language = detect(request.text, request.language)
        if not request.question and (off := called_off(request.text, request, catalogue, language)):
            request = replace(request, text=off)
        message = Message(request, index, catalogue, lambda other: self._heard(other, catalogue, on_text, beside=beside))
        plan = first(WHOLE, message) or self._alone(request, catalogue, on_text)
        plan = each_about_its_own(so_many_times(as_a_post(plan, request, index, message.again), request, index), request, index)
        plan = told_beside(plan, request, index, lambda other: self._heard(other, catalogue, on_text, beside=False)) if beside else plan
        plan = in_one_step(in_place_of_its_sound(_each_once(plan), index, language), request.text, index, language)
        plan = heard_in_the_film(with_its_logo(plan, request, index, language), index, language)
        plan = asked_not_kept(only_what_is_named(plan, request, index, language), request, index, language)
        plan = by_place(not_there(not_called_off(plan, request, index, language), request, index), request, index)
        plan = by_day(at_its_time(with_its_words(plan, request, index), request, index, language), request, index)
        return named_by_itself(as_it_was_found(plan, index, language), request)

    def _alone(self, request: Request, catalogue: Sequence[Tool], on_text: Callable[[str], None]) -> Plan:
        """The plan of a message that no reader of whole messages has."""
        catalogue = without_words_alone(without_calendars(catalogue, request, matcher(catalogue)), request)
        index = matcher(catalogue)
        language = detect(request.text, request.language)
        request = request if request.question else replace(request, text=handed_over(normalise(request.text), language) or request.text)
        request = request if request.question else replace(request, text=in_usual_order(request.text))
        if request.earlier and not (request.question or request.attachments):
            request = so_many(for_what_was_made(replace(request, text=of_another_kind(request.text)), index))
        before = as_a_length(with_the_number(request, language), index, language)
        request = about_the_same(before, index)
        message = Message(request, index, catalogue, lambda other: self._understood(other, catalogue, on_text))
        if other := first(EXCHANGED, message):
            return other
        if not (request.question or request.attachments) and (anew := first(TOLD_ANEW, message)):
            return anew
        request = of_what_was_made(request) if wrong_again(request) else heeded(request, index)
        if kept := first(KEPT, replace(message, request=request)):
            return kept
        as_a_whole = Message(request, index, catalogue, lambda other: self._whole(other, catalogue, on_text))
        if told := first(ONE_THING, as_a_whole):
            return told
        plan = with_what_was_told(self._whole(request, catalogue, on_text), before, index)
        plan = kept_whole(as_asked_for(plan, request, index, language), request, index, catalogue, language)
        plan = kept_of_life(plan, request, index, catalogue, language)
        plan = only_played(as_entries(plan, request, index), normalise(request.text), index, language)
        plan = unplayed(plan, normalise(request.text), index, language)
        plan = without_nothing(in_one_music(once_under_the_film(plan), index, language), index, language)
        plan = as_near(put_under(plan, request, index, language), normalise(request.text), index, language)
        plan = not_by_sight(plan, normalise(request.text), language)
        plan = designed(as_published(plan, request, index), request, index, language)
        return untranslated(plan, index, language) if request.earlier else plan

    def _whole(self, request: Request, catalogue: Sequence[Tool], on_text: Callable[[str], None]) -> Plan:
        """The plan of a message that announces nothing, or of one without what it tells."""
        index = matcher(catalogue)
        shorter, last_words = without_last_words(request)
        if last_words and (plan := with_last_words(self._read(shorter, catalogue, on_text), last_words, request, index)):
            return plan
        request = in_one_word(replace(request, text=normalise(request.text)))
        text = request.text
        text = in_usual_order(timed_by_words(shaped(text, detect(text, request.language)), detect(text, request.language)))
        if silent := asked_to_sing(replace(request, text=text), detect(text, request.language)):
            return silent
        quiet, sung = without_singing(replace(request, text=text))
        if quiet.text != text and (plan := unsung(self._read(quiet, catalogue, on_text), sung, index, detect(text, request.language))):
            return plan
        shorter, size = without_size(replace(request, text=quoted_apart(text)))
        if size and (plan := sized(self._read(shorter, catalogue, on_text), size, index, detect(text, request.language))):
            return as_set_off(plan, shorter, index)
        request, bare = without_lettering(replace(request, text=quoted_apart(text)))
        plan = in_versions(self._read(request, catalogue, on_text), request, index, lambda other: self._read(other, catalogue, on_text))
        plan = several_things(plan, request, index, lambda other: self._understood(other, catalogue, on_text))
        plan = as_counted(plan, request, index, lambda other: self._whole(other, catalogue, on_text))
        return lettered_not(plan, index) if bare else as_set_off(plan, request, index)

    def _read(self, request: Request, catalogue: Sequence[Tool], on_text: Callable[[str], None]) -> Plan:
        """The plan of a message as its words are read one by one, put right by what is learned of whole messages."""
        index = matcher(catalogue)

        def again(other: Request) -> Plan:
            return self._plan(other, catalogue, on_text)

        def read_part(other: Request) -> Plan:
            return self._read(other, catalogue, on_text)

        def within(other: Request, tools: Collection[str]) -> Plan:
            return self._plan(other, index.narrowed(tools), on_text)

        plan, text = again(request), normalise(request.text)
        if not (_names_what_is_unmet(plan, request, index) or plan == given_back(text, request, index, detect(text, request.language))):
            read_so = all_of_it(about_its_subject(plan, request, index, again), plan, text)
            told = all_of_it(as_asked(read_so, request, index, again, read_part, within), read_so, text)
            plan = just_that(read_so if read_so.question and _about_nothing(told, index) else told, request, index)
        plan = stills_as_told(as_posts(plan, request, index), text, index, detect(text, request.language))
        return told_of_another(_told_what_fits(plan, request, index), text, index.abilities, detect(text, request.language))

    def _plan(self, request: Request, catalogue: Sequence[Tool], on_text: Callable[[str], None]) -> Plan:
        """The plan of a message as its words are read one by one."""
        if catalogue and not request.problems and not any(tool.say for tool in catalogue):
            text = normalise(request.text)
            plan = chaining.lay_out(text, request, described(catalogue))
            names = ", ".join(tool.name for tool in catalogue[:3])
            return plan or Plan(reply=phrase("unknown", detect(text, request.language), examples=names))
        if back := self._taken_back(request, catalogue, on_text):
            return back
        request, pasted = _without_pasted(request)
        text = settled(without_praise(normalise(request.text)))
        text = in_plain_follow(without_its_opposite(text)) if request.earlier and not request.question else text
        text = _in_plain_words(text, request, catalogue)
        language = detect(text, request.language)
        if request.problems:
            return Plan(question=phrase("bad_value", language, fault=request.problems[0]))
        index = matcher(catalogue)
        text = _worded_here(text, request, catalogue, language)
        if not request.question and (told := told_at_once(text, request, catalogue, index, language)):
            return told
        aside = any(lexicon().smalltalk[key].fullmatch(bare(text)) for key in _ALWAYS_TOLD)
        reply = small_talk(text, language, index) if aside or not request.question else None
        if reply:
            return Plan(reply=reply)
        at_hand = [*request.attachments, *request.recent]
        answer = None if request.question or at_hand else about_the_world(text, language, index)
        if answer:
            return Plan(reply=answer)

        def plannable(words: str) -> bool:
            return bool(lay_out(words, request, index, language).drafts)

        wish = wish_of(request, text, language, plannable, index.text_questions, index.answers)
        if wish.dropped:
            return Plan(reply=phrase("thanks" if _THANKS.search(text) else "left", language))
        kinds = {asset.actual_kind for asset in at_hand}
        sheet = lay_out(wish.text, request, index, language)
        if changed := of_earlier_work(text, wish, sheet, request, index, language):
            return changed
        told = told_before(request, index)
        plan = finished(sheet, wish, language, index, kinds, told, pasted)
        plan = _or_a_film(plan, wish, text, request, index, language)
        plan = carried_on(spelt_out(plan, index, told), request, index)
        return for_each_of(plan, f"{wish.text} {normalise(request.text)}", request, index, language)

    def _taken_back(self, request: Request, catalogue: Sequence[Tool], on_text: Callable[[str], None]) -> Plan | None:
        """What "undo that, ..." goes on to wish for, of the work as it was before; None where that makes no plan."""
        said = normalise(request.text)
        undoes = request.earlier and not request.question and not said_of_what_is_out(said, request, catalogue, "")
        rest = behind_an_undo(said) if undoes else ""
        plan = self._plan(replace(before_the_last(request), text=rest), catalogue, on_text) if rest else None
        if plan is None or plan.steps or plan.question:
            return plan
        return undone("undo", request.earlier, detect(request.text, request.language))


def warm(catalogue: Sequence[Tool]) -> None:
    """Load what the first message would wait for: the weights of the models, and the index of a catalogue."""
    LocalPlanner().plan(Request(_ANY_WISH), catalogue, lambda _: None)


def _told_what_fits(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan, or which values would do where one is out of its field's bounds: "make it ten minutes long".

    Of earlier work that is said and not asked: what is told next is a change of that work, and no answer to fill a gap with.
    """
    language = detect(normalise(request.text), request.language)
    whole = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    faults = (fault(whole[step.tool], step.args, language) for step in plan.steps if step.tool in whole)
    asked = next((found for found in faults if found), None)
    return (Plan(goal=plan.goal, reply=asked) if request.earlier else Plan(goal=plan.goal, question=asked)) if asked else plan


def _in_plain_words(text: str, request: Request, catalogue: Sequence[Tool]) -> str:
    """A message as the tools' examples say it; those wordings are for what is made anew, and what cannot be done with a clip is left."""
    if unmet(text) and clip_at_hand(request, matcher(catalogue)):
        return text
    return briefed(text if request.question else in_plain_thai(in_plain_russian(what_there_is(text))))


def _names_what_is_unmet(plan: Plan, request: Request, index: Matcher) -> bool:
    """Whether a plan says by name what cannot be done with a clip: no model knows better."""
    part = left_out(plan, detect(normalise(request.text), request.language))
    begun = (phrase("cannot_yet", language, wish="\0", examples="").partition("\0")[0] for language in ("en", "ru", "th"))
    named = any((plan.reply or "").startswith(words) for words in begun)
    return clip_at_hand(request, index) and (named or (bool(part) and bool(unmet(part))))


def _about_nothing(plan: Plan, index: Matcher) -> bool:
    """Whether a plan's one step is about no more than the words that it is asked for with: captions about "captions"."""
    ability = next((ability for ability in index.abilities if len(plan.steps) == 1 and ability.tool.name == plan.steps[0].tool), None)
    about = subject_of(ability) if ability else None
    return bool(ability and about and about.name in plan.steps[0].args and says_nothing(str(plan.steps[0].args[about.name]), ability))


def _close_together(text: str) -> str:
    """The message with one space, line break or empty line for any run of them, and three of a sign for a longer run of it: patterns that
    look for gaps try every part of a run."""
    text = re.sub(r"([^\w\s])\1{3,}", r"\1\1\1", text)
    return re.sub(r"\s{2,}", lambda run: "\n\n" if run[0].count("\n") > 1 else "\n" if "\n" in run[0] else " ", text)


def _each_once(plan: Plan) -> Plan:
    """The plan without a step that has another's name: what was read twice is done once."""
    first = {step.id: step for step in reversed(plan.steps)}
    once = [step for step in plan.steps if first[step.id] is step]
    return plan if len(once) == len(plan.steps) else plan.model_copy(update={"steps": once})


def _asks_where(request: Request) -> bool:
    """ "Where is it?": of what was made, since no work is under way when the question comes here."""
    return not request.question and not request.attachments and read(request.text).where and not OWN_FILES.search(request.text.lower())


def _worded_here(text: str, request: Request, catalogue: Sequence[Tool], language: str) -> str:
    """A message that is worded in a hundred ways, as a tool's own examples word it; the text as it was when it is none of those."""
    if request.earlier:
        text = _I_WANTED.sub("", _HAVING_DONE.sub("", text))
        text = text if request.question or request.attachments else said_after(text, language)
    if _asks_where(request):
        return _FILES.get(language, _FILES["en"])
    text = of_what(text)
    if request.question:
        return text
    out = called_off(text, request, catalogue, language) or said_of_what_is_out(text, request, catalogue, language)
    return out or rephrased(text, language)


def _local(request: Request) -> datetime:
    """Now, in the person's zone; in UTC when there is no such zone."""
    try:
        return request.now.astimezone(ZoneInfo(request.timezone or "UTC"))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return request.now.astimezone(ZoneInfo("UTC"))


def _or_a_film(plan: Plan, wish: Wish, text: str, request: Request, index: Matcher, language: str) -> Plan:
    """The plan, or, where nothing was made of a message, the film that it means."""
    film = "" if plan.steps or wish.answering or request.recent or request.earlier else film_meant(text, request, index)
    meant = finished(lay_out(film, request, index, language), Wish(film), language, index, set(), "", "") if film else plan
    if asks_for_less(plan.question) and not any(speaks_of_time(said) for step in meant.steps for said in texts_in(step.args)):
        return plan  # that long it cannot be; "how to spend an hour in Paris" is what it is about
    return meant if meant.steps else plan


def _without_pasted(request: Request) -> tuple[Request, str]:
    """The request without a text that something is to be made from, and that text: of this message, or of the one that is answered for."""
    wish, text = parted(request.text)
    turns = [turn.text for turn in reversed(request.history) if turn.role == "user"] if request.question else []
    return replace(request, text=wish), text or next((found for turn in turns if (found := parted(turn)[1])), "")
