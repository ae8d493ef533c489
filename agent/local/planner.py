"""The planner that needs no model: clauses -> abilities -> values -> wires -> a plan, or one question, or a reply."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from agent.contract import Request
from agent.language import detect
from agent.local import chaining, changes, wording
from agent.local.again import UNDO_ALONE, behind_an_undo, undone
from agent.local.announced import with_details, with_what_was_told
from agent.local.asked import rephrased
from agent.local.black_and_white import in_full, in_one_word
from agent.local.briefs import briefed
from agent.local.calendar_changes import as_entries, calendar_changed
from agent.local.calendars import calendar_wished, without_calendars
from agent.local.called_off import called_off
from agent.local.caption_too import caption_too
from agent.local.captions_thai import caption_of
from agent.local.carried import carried_on
from agent.local.clip_wishes import of_clips, one_after_another
from agent.local.clips_as_said import clips_as_said, not_by_sight
from agent.local.complaints import without_its_opposite
from agent.local.corrected import corrected
from agent.local.counted import as_counted
from agent.local.courtesies import giving_up, without_courtesies
from agent.local.cover_of_clip import cover_of_clip
from agent.local.cut_otherwise import cut_otherwise
from agent.local.denied import denied
from agent.local.described import described
from agent.local.dialogue import Wish, wish_of
from agent.local.drafts import fault
from agent.local.each_of import for_each_of
from agent.local.earlier_work import before_the_last, of_earlier_work
from agent.local.everywhere import everywhere
from agent.local.exchanged import exchanged
from agent.local.excluded import without_excluded
from agent.local.figures_asked import by_place
from agent.local.finished import finished, spelt_out, told_before
from agent.local.followed import of_another_kind, said_after
from agent.local.forgetting import forgets, of_what
from agent.local.found_bad import found_bad
from agent.local.framed import as_asked
from agent.local.genres import as_near
from agent.local.given_back import given_back
from agent.local.given_up import given_up
from agent.local.handed_over import handed_over
from agent.local.heeded import heeded, rule_to_heed
from agent.local.implied import film_meant
from agent.local.instruments_swapped import swapped
from agent.local.into_the_clip import into_the_clip
from agent.local.kept_and_made import kept_and_made
from agent.local.kept_style import kept_style
from agent.local.last_words import with_last_words, without_last_words
from agent.local.layout import lay_out
from agent.local.left_out import left_out
from agent.local.lengthened import as_a_length
from agent.local.lettering import letters_resized, sized, without_size
from agent.local.lexicon import lexicon
from agent.local.limits import limits
from agent.local.marked import subject_of
from agent.local.masked import about_its_subject
from agent.local.matching import Matcher, matcher
from agent.local.misread import put_right
from agent.local.misspelt import spelt_right
from agent.local.narrated import with_narration
from agent.local.newcomer import what_there_is
from agent.local.not_called_off import not_called_off
from agent.local.not_here_done import not_done_here
from agent.local.not_there import not_there
from agent.local.noted import kept_whole, noted
from agent.local.one_each import one_each
from agent.local.one_verb import each_with_its_verb
from agent.local.oneself import kept_words
from agent.local.own_words import says_nothing
from agent.local.pasted import parted
from agent.local.pieces import in_pieces
from agent.local.places import not_here, told_of_another
from agent.local.plain_follow import in_plain_follow
from agent.local.plain_russian import in_plain_russian
from agent.local.plain_thai import in_plain_thai
from agent.local.posts import as_posts
from agent.local.posts_counted import counted_posts
from agent.local.preferred import liked_instead
from agent.local.pricing import priced, priced_again
from agent.local.publishing_wishes import as_published, of_publishing
from agent.local.put_out import said_of_what_is_out
from agent.local.recalled import as_asked_for, asked_if_kept, of_business
from agent.local.repairs import settled, without_praise
from agent.local.said import complains
from agent.local.same_as_what import same_as_what
from agent.local.script_told import script_told
from agent.local.sent_with import not_on_a_clip, not_with_a_photo, put_for_its_file
from agent.local.set_off import as_set_off, quoted_apart
from agent.local.several_things import about_the_same, several_things, two_batches, with_a_calendar
from agent.local.sizes import shaped
from agent.local.slots.moment import NOW
from agent.local.small_talk import about_the_world, answered, bare, small_talk, with_nothing_under_way
from agent.local.so_many import so_many
from agent.local.stays_there import without_what_stays
from agent.local.thai_as_typed import as_written
from agent.local.told_anew import told_and_changed, told_anew
from agent.local.under_the_clip import put_under
from agent.local.unmet import clip_at_hand, unmet
from agent.local.unmet_sound import of_a_sound
from agent.local.unsung import asked_to_sing, unplayed, unsung, without_singing
from agent.local.untranslated import untranslated
from agent.local.usual_order import in_usual_order
from agent.local.versions import in_versions
from agent.local.within_bounds import asks_for_less, speaks_of_time, with_the_number
from agent.local.word_counts import timed_by_words
from agent.local.wordless import lettered_not, without_lettering
from agent.local.words import normalise
from agent.local.words_alone import without_words_alone
from agent.local.wrong_again import of_what_was_made, wrong_again
from agent.phrases import phrase
from agent.steering.reading import read
from agent.steering.words import OWN_FILES
from tools.contract import Tool
from tools.plan import Plan, texts_in

_FILES = {"en": "show my files", "ru": "покажи мои файлы", "th": "มีไฟล์อะไรบ้าง"}
"""What "where is it?" wishes, where nothing is under way that it may be asked of."""
_HAVING_DONE = re.compile(
    r"^(?:now|once|when|after)(?: that)? (?:it'?s|that'?s|it is|this is|you'?re|you are) (?:all )?"
    r"(?:done|cut|trimmed|ready|finished|made|posted)[\s,]+"
    r"|^(?:когда|как) (?:обрежешь|сделаешь|закончишь|доделаешь|выложишь|(?:всё )?будет готово)[\s,]+(?:то )?"
    r"|^(?:ตัดต่อ|ตัด|ทำ|ลบ|แก้|ใส่|สร้าง|เขียน|วาด|ลง)(?:คลิป|รูป)?(?:เสร็จ|เรียบร้อย)?แล้ว\s?(?=ช่วย|ขอ|รบกวน|อยากได้)", re.IGNORECASE,
)  # fmt: skip
"""Says that the work before is done, and wishes for nothing: "ตัดแล้วช่วย..."."""
_I_WANTED = re.compile(
    r"^\W*(?:(?:no|but|hey|wait|nope)[\s,]+)*i (?:wanted|meant|asked for) "
    r"(?=an? \S+ (?:picture|video|one|poster|version|image|film|clip|song)\W*$)"
    r"|^\W*(?:(?:no|but|now|please)[\s,]+)*make it (?=an? \S+ (?:picture|image|drawing)\W*$)", re.IGNORECASE,
)  # fmt: skip
"""Leads to how it was to be: "i wanted a vertical picture"."""
_ASIDE = ("stop", "wrong", "status", "thanks", "continue")
"""Moves that are answered before planning while work goes on (`agent.steering`): when they come here, nothing does."""
_PAID = re.compile(r"\bdid\b|(?<!\w)(?:стоил|обош|вышло)\w*|ไปแล้ว|ไปเท่า", re.IGNORECASE)
"""What something has cost already: of what was spent there is a report."""
_THANKS = re.compile(r"\bthank(?:s| you)\b|(?<!\w)спасибо|ขอบคุณ|ขอบใจ", re.IGNORECASE)
_HOW_ARE_YOU = re.compile(
    r"(?:привет\w*|здравствуй\w*|добр\w+ \w+|хай|салют)[\s,.!]+(?:ну |и )*как (?:твои |ваши )?(?:дела|сам|жизнь|ты)\W*$", re.IGNORECASE
)
"""A greeting, and no question how far the work is."""
_ANY_WISH = "make a short video about tea"
_ALWAYS_TOLD = ("help", "who", "outside")  # also where an answer is waited for


class LocalPlanner:
    """Implements `agent.contract.Planner`, offline. Generic over the catalogue: it knows no tool by name."""

    name = "local"

    def plan(self, request: Request, catalogue: Sequence[Tool], on_text: Callable[[str], None]) -> Plan:
        """Steps, one question, or a reply. Does not stream: `on_text` is not called."""
        NOW.set(_local(request))
        if not any(tool.say for tool in catalogue):
            return self._plan(request, catalogue, on_text)
        index = matcher(catalogue)
        request = in_full(replace(request, text=as_written(_close_together(request.text))))
        text = spelt_right(without_courtesies(request.text))
        text = giving_up(text) if request.question else counted_posts(text)
        request = one_after_another(put_right(replace(request, text=text)))
        request = put_for_its_file(clips_as_said(each_with_its_verb(request)))
        request = everywhere(without_what_stays(request, index), index)
        language = detect(request.text, request.language)
        if not request.question and (off := called_off(request.text, request, catalogue, language)):
            request = replace(request, text=off)
        plan = _each_once(self._beside_others(request, catalogue, on_text) or self._alone(request, catalogue, on_text))
        return by_place(not_there(not_called_off(plan, request, index, language), request, index), request, index)

    def _beside_others(self, request: Request, catalogue: Sequence[Tool], on_text: Callable[[str], None]) -> Plan | None:
        """The plan of a message about a content calendar or what is to go out, a photo nobody can work on, or a caption beside edits; None
        for any other."""
        index = matcher(catalogue)

        def again(other: Request) -> Plan:
            return self.plan(other, catalogue, on_text)

        if told := not_done_here(request, index) or found_bad(request) or same_as_what(request):
            return told
        if without := without_excluded(request, index, again):
            return without
        if fewer_or_more := changes.without_some(request) or with_a_calendar(request, index, again) or two_batches(request, again):
            return fewer_or_more
        if each := one_each(request, again) or caption_of(request, index, again):
            return each
        if of_a_clip := cut_otherwise(request, again) or cover_of_clip(request, index) or into_the_clip(request, index):
            return of_a_clip
        if of_a_clip := of_clips(request, index, again):
            return of_a_clip
        if calendar := calendar_wished(request, index) or calendar_changed(request, index):
            return calendar
        unable = not_with_a_photo(request, index) or not_on_a_clip(request)
        return of_publishing(request, index, again) or unable or caption_too(request, index, again)

    def _alone(self, request: Request, catalogue: Sequence[Tool], on_text: Callable[[str], None]) -> Plan:
        """The plan of any other message."""
        catalogue = without_words_alone(without_calendars(catalogue, request, matcher(catalogue)), request)
        index = matcher(catalogue)
        language = detect(request.text, request.language)
        request = request if request.question else replace(request, text=handed_over(normalise(request.text), language) or request.text)
        request = request if request.question else replace(request, text=in_usual_order(request.text))
        if request.earlier and not (request.question or request.attachments):
            request = so_many(replace(request, text=of_another_kind(request.text)))
        before = as_a_length(with_the_number(request, language), index, language)
        request = about_the_same(before, index)
        if other := swapped(request, index, language) or exchanged(request, index, language):
            return other
        if not (request.question or request.attachments) and (anew := self._told_anew(request, index, catalogue, on_text)):
            return anew
        request = of_what_was_made(request) if wrong_again(request) else heeded(request, index)
        if kept := self._kept(request, index, catalogue, on_text):
            return kept
        if told := self._told_as_a_whole(request, index, language, lambda other: self._whole(other, catalogue, on_text)):
            return told
        plan = with_what_was_told(self._whole(request, catalogue, on_text), before, index)
        plan = kept_whole(as_asked_for(plan, request, index, language), request, index, catalogue, language)
        plan = unplayed(as_entries(plan, request, index), normalise(request.text), index, language)
        plan = as_near(put_under(plan, request, index, language), normalise(request.text), index, language)
        plan = not_by_sight(plan, normalise(request.text), language)
        plan = as_published(plan, request, index)
        return untranslated(plan, index, language) if request.earlier else plan

    @staticmethod
    def _told_as_a_whole(request: Request, index: Matcher, language: str, again: Callable[[Request], Plan]) -> Plan | None:
        """The plan of a message that is one thing from its first word to its last: a question of the business, a clip to be cut up, words
        to be read out or to stand on a sheet."""
        told = of_business(request, index, language) or of_a_sound(request, index, language) or in_pieces(request, index, language, again)
        return told or script_told(request, index, again) or with_narration(request, index, again) or with_details(request, index, again)

    def _kept(self, request: Request, index: Matcher, catalogue: Sequence[Tool], on_text: Callable[[str], None]) -> Plan | None:
        """The plan that keeps, puts right or forgets what a message tells, with what it wishes beside that; None for any other."""
        language = detect(request.text, request.language)
        if wrong_again(request) and not (request.earlier or request.attachments or request.recent):
            return Plan(question=phrase("ask_what_is_wrong", language))
        return (
            kept_style(request, index, catalogue, language)
            or asked_if_kept(request, index, language)
            or rule_to_heed(request, index, catalogue, language)
            or kept_and_made(request, catalogue, language, lambda other: self.plan(other, catalogue, on_text))
            or forgets(request, catalogue, language)
            or given_up(request, catalogue, language)
            or denied(request, catalogue, language)
            or noted(request, index, catalogue, language)
        )

    def _told_anew(self, request: Request, index: Matcher, catalogue: Sequence[Tool], on_text: Callable[[str], None]) -> Plan | None:
        """The plan of a message that puts right what stands on the newest picture, or is told in the newest film; None for any other."""
        language = detect(request.text, request.language)

        def again(other: Request) -> Plan:
            return self.plan(other, catalogue, on_text)

        told = told_and_changed(request, index, language, again) or told_anew(request, index, language)
        return told or letters_resized(request, index, again)

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
        plan = several_things(plan, request, index, lambda other: self.plan(other, catalogue, on_text))
        plan = as_counted(plan, request, index, lambda other: self._whole(other, catalogue, on_text))
        return lettered_not(plan, index) if bare else as_set_off(plan, request, index)

    def _read(self, request: Request, catalogue: Sequence[Tool], on_text: Callable[[str], None]) -> Plan:
        """The plan of a message as its words are read one by one, put right by what is learned of whole messages."""
        index = matcher(catalogue)

        def again(other: Request) -> Plan:
            return self._plan(other, catalogue, on_text)

        def read_part(other: Request) -> Plan:
            return self._read(other, catalogue, on_text)

        plan, text = again(request), normalise(request.text)
        if not (_names_what_is_unmet(plan, request, index) or plan == given_back(text, request, index, detect(text, request.language))):
            read_so = about_its_subject(plan, request, index, again)
            told = as_asked(read_so, request, index, again, read_part)
            plan = read_so if read_so.question and _about_nothing(told, index) else told
        plan = as_posts(plan, request, index)
        return told_of_another(_told_what_fits(plan, request, index), text, index.abilities, detect(text, request.language))

    def _plan(self, request: Request, catalogue: Sequence[Tool], on_text: Callable[[str], None]) -> Plan:
        """The plan of a message as its words are read one by one."""
        if back := self._taken_back(request, catalogue, on_text):
            return back
        request, pasted = _without_pasted(request)
        text = settled(without_praise(normalise(request.text)))
        text = in_plain_follow(without_its_opposite(text)) if request.earlier and not request.question else text
        text = _in_plain_words(text, request, catalogue)
        language = detect(text, request.language)
        if request.problems:
            return Plan(question=phrase("bad_value", language, fault=request.problems[0]))
        if catalogue and not any(tool.say for tool in catalogue):
            plan = chaining.lay_out(text, request, described(catalogue))
            return plan or Plan(reply=phrase("unknown", language, examples=", ".join(tool.name for tool in catalogue[:3])))
        index = matcher(catalogue)
        text = _worded_here(text, request, catalogue, language)
        if not request.question and (told := _told_at_once(text, request, catalogue, index, language)):
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


def _told_at_once(text: str, request: Request, catalogue: Sequence[Tool], index: Matcher, language: str) -> Plan | None:
    """What is done with a message before anything is planned: a statement about oneself is kept, a question about a price answered, and
    one that would steer work under way is told that there is none."""
    if not (request.earlier or request.attachments or request.recent) and UNDO_ALONE.fullmatch(text):
        return Plan(reply=phrase("nothing_to_undo", language))
    read_as = read(request.text)
    aside = read_as.move in _ASIDE and not (read_as.move == "continue" and request.earlier)
    if aside and not read_as.rest and not read_as.where and not request.attachments:
        told = answered("hello", language, index) if _HOW_ARE_YOU.match(text) else with_nothing_under_way(read_as, language, index)
        return Plan(reply=f"{told} {priced_again(request, language, catalogue) if read_as.price else ''}".strip())
    if put_right := corrected(text, request, catalogue, language) or given_back(text, request, index, language):
        return put_right
    if request.earlier and (rather := liked_instead(text)) and (of_it := changes.changed(rather, request, index, language)):
        return of_it
    asks_price = read_as.move == "price" and not (request.attachments or _PAID.search(text))
    if asks_price and (price := priced_again(request, language, catalogue)):
        return Plan(reply=price)
    if kept := kept_words(text, request, index, catalogue, language):
        return kept
    if elsewhere := not_here(text, index.abilities, language):
        return Plan(reply=elsewhere)
    if not (request.attachments or request.recent or request.earlier) and complains(text):
        return Plan(question=phrase("ask_asset", language, kind=wording.kind_word("video", language)))
    told = limits(request.text, index.abilities, language)
    price = priced(text, request, language, catalogue, lambda words: lay_out(words, request, index, language))
    return Plan(reply=" ".join(answer for answer in (told, price) if answer)) if told or price else None


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
    """The message with one space, line break or empty line for any run of them: patterns that look for gaps try every part of a run."""
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
