# ruff: noqa: E501 - tables of words and patterns read better unbroken
"""What a message says anew of earlier work: "calmer", "another voice", "45 seconds instead", "make that 10", "about cheese", "без музыки", "สั้นลง"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from typing import Any

from agent.local import slots, times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.fields import Spec
from agent.local.drafting.batches import counts
from agent.local.drafting.readings import named_beside, together
from agent.local.follow_ups.afresh import begun_anew
from agent.local.follow_ups.alone import is_elsewhere, number_alone
from agent.local.follow_ups.carriers import AGAIN, BETTER, says_anything, without_carriers
from agent.local.follow_ups.complaints import is_found, is_lacking, opposite
from agent.local.follow_ups.degrees import RELATIVE, bounded, is_scale, relative
from agent.local.follow_ups.likened import same, same_for, topic_at, without_lead
from agent.local.follow_ups.restored import put_back
from agent.local.follow_ups.target import Change, Target
from agent.local.imagery.details import detail_in, more_of_it
from agent.local.imagery.wordless import wordless
from agent.local.lexicon import lexicon, stem
from agent.local.lexicon.values import FIELD_WORDS
from agent.local.slots.number import APART, NUMBER, parse
from agent.local.slots.quoted import QUOTE
from agent.local.words import CONTENT_WEIGHT, tokens
from agent.patterns import compiled, lazy

_ALSO = lazy(r"\b(?:also|too|as well|add|plus|тоже|также|ещё и|добавь)\b|เพิ่ม|อีกด้วย", re.IGNORECASE)
_ANOTHER = lazy(
    r"\b(?:another|different|other|new|друг\w+|иной|иным|(?:change|switch|swap|поменяй(?:те)?|смени(?:те)?|замени(?:те)?|измени(?:те)?)(?: the)?)\s+(?P<en>\w+)"
    r"|\b(?:(?:don'?t|do not|didn'?t) (?:really )?like|hate|dislike)\s+(?:the |this |that |his |her )?(?P<hated>\w+)|не нрав\w+\s+(?:этот |эта |это |эти )?(?P<dull>\w+)|ไม่ชอบ\s?(?P<bad>[\u0e00-\u0e7f]+)"
    r"|\b(?P<loathed>\w+)(?:'s| is| was| sounds?| feels?| looks?)(?: (?:a bit|so|too|really|kind of|kinda|just|very))* (?:annoying|awful|terrible|horrible|bad|weird|ugly|off|wrong|creepy|cheesy|irritating|not (?:great|good|right|working|my thing))\b"
    r"|(?<![а-яё])(?P<loathed_ru>[а-яё]+)(?: (?:какой-то|какая-то|какие-то|очень|прям|совсем|просто|у него|это))* (?:противн|ужасн|плох|странн|некрасив|раздража|отстой|не подход|так себе|бес[ия]т|отвратн|дурацк)[а-яё]*|(?P<loathed_th>[\u0e00-\u0e7f]+?)(?:มัน)?(?:น่ารำคาญ|ไม่ดี|แย่|แปลก|ไม่เข้า|ไม่โอเค|ไม่เพราะ|ไม่สวย)(?:มาก|เลย|ไป|ๆ)*"
    r"|(?P<th>[\u0e00-\u0e7f]+?)\s?(?:อื่น|ใหม่)|เปลี่ยน\s?(?P<swap>[\u0e00-\u0e7f]+)", re.IGNORECASE
)  # fmt: skip
_RULED_OUT = lazy(r"\b(?:not|no|without|instead of|rather than|не|без|вместо)\s+(?:the |any |on |в |на )?$|(?:ไม่ใช่|ไม่เอา|ไม่มี|ไม่ใส่|แทน(?:ที่)?)\s?$", re.IGNORECASE)
"""Before what is not wanted: "green instead of blue"."""
_NOT = lazy(r"\b(?:not|instead of|rather than|не|without|без|вместо)\s+(?:on |in |to |the |в |на )?(?P<thing>\w+)|(?:ไม่ใช่|ไม่เอา|ไม่ลง|แทน(?:ที่)?)\s?(?P<th>[\u0e00-\u0e7f]+)", re.IGNORECASE)
_TAKE_AWAY = lazy(
    r"\b(?:remove|drop|lose|kill|scrap|ditch|skip|cut|turn off|take (?:out|off|away)|get rid of|(?:don'?t|do not) (?:use|add|include|put|want)|не (?:добавляй|используй|ставь|надо|нужн\w+)|убери(?:те)?|удали(?:те)?|выключи(?:те)?|отключи(?:те)?)\s+(?:the |all |any )?\w+|\b\w+\s+(?:вообще |совсем |тоже |пожалуйста )?(?:убери(?:те)?|удали(?:те)?|выключи(?:те)?|отключи(?:те)?|не нужн\w+|off|out)\b"
    r"|(?:เอา|ตัด|ลบ)\s?[\u0e00-\u0e7f]+?ออก|(?:ไม่ต้องใส่|ไม่ใส่|อย่าใส่)\s?[\u0e00-\u0e7f]+", re.IGNORECASE
)  # fmt: skip
_ABOUT = lazy(r"\b(?:(?:(?:change|set|switch) )?(?:the )?(?:topic|subject|theme) (?:to|is)|(?:(?:поменяй|смени|измени) )?тему на|about|on|про|о|об)\s+(?P<topic>.+)$|(?:เปลี่ยนเรื่องเป็น|เรื่อง|เกี่ยวกับ)\s?(?P<th>.+)$", re.IGNORECASE)
_AFTER_TOPIC = lazy(r"[\s,]+(?:instead(?: of .+)?|rather than .+|please|вместо .+|а не .+|пожалуйста)\W*$|แทน(?:\S*ครับ|\S*ค่ะ)?\s*$", re.IGNORECASE)
_POINTS_BACK = lazy(
    r"(?:(?:all|both|each|every)(?: (?:one )?(?:of )?(?:the )?(?:them|these|those|one|ones|two|three|four|five|six|seven|ten|\d{1,2}|videos?|shorts?|clips?))*|все(?:х|м)?(?: \w+[хм])?|кажд(?:ого|ому|ой)(?: из них)?|ทั้งหมด|ทั้ง\s?(?:\d{1,2}|สอง|สาม|สี่|ห้า|คู่)\s?(?:คลิป|อัน|รูป)?|(?:ทุก|แต่ละ)(?:คลิป|อัน|รูป|ตัว)"
    r"|it|that|this|them|these|those|the same(?: thing| topic| subject)?|the (?:topic|subject)"
    r"|н[её]м|него|нему|ней|неё|них|ним|(?:это|этом|этого|этому)(?: (?:видео|ролик[уае]?|клип[уае]?|пост[уае]?))?|этой|эту тему|то же(?: самое)?|ту же тему|มัน|เรื่องนี้|นี้|เรื่องเดิม|เรื่องเดียวกัน|อันนี้)"
    r"(?: (?:too|again|please|тоже|ещё раз|пожалуйста))?(?:ด้วย|อีก)?(?:ครับ|ค่ะ|นะ)?", re.IGNORECASE,
)  # fmt: skip


def points_back(words: str) -> bool:
    """Whether what something is to be about is said as "it": what the earlier work is about."""
    return _POINTS_BACK.fullmatch(words.strip(" .,!?")) is not None


def read(text: str, target: Target) -> Change:
    """What a message changes in a step, and the stretches of it that say so."""
    change, subject, whole = Change(), _subject(target.ability), text
    if detail := detail_in(text, target):  # the colour of the hat is not that of the picture
        change.values, whole = dict(detail[0]), detail[1]
        if not (text := whole).strip():
            return Change(change.values, [(0, len(text))])
    if subject and (like := same(text, target)) and (word := re.compile(r"\S+").search(text, topic_at(like))):
        # The first word of what it is about says no more than that: "the same for blues" is no colour.
        text = f"{text[: word.start()]}{' ' * len(word[0])}{text[word.end() :]}"
    _entitled(text, target, change)
    _beside_the_title(text, target, change)
    _lettering(text, target, change)
    said = {concept for token in tokens(text) for concept in token.concepts}
    named = {spec.name: any(token.concepts & said for token in tokens(spec.label)) for spec in target.ability.slots.values()}
    fields = sorted(target.ability.slots.values(), key=lambda spec: not (spec.kind in ("language", "choice") and named[spec.name]))
    for spec in fields:
        for start, end, value in _values(text, spec, target):
            free = not any(start < high and low < end for low, high in change.spans)
            if free and spec.name not in change.values:
                change.values[spec.name] = value
            if free and (spec.name not in change.values or spec.kind == "choice" or change.values[spec.name] is value):
                change.spans.append((start, end))
    for spec in sorted(fields, key=lambda spec: spec.label == "music" and not named[spec.name]):  # "too dark" is first of all what is seen
        _complained(text, spec, change)
    number_alone(text, target, change)
    _hours(text, target, change)
    _clock(text, target, change)
    _more(text, target, change)
    _versions(text, target, change)
    relative(text, target, change)
    _another(text, target, change)
    _not(text, target, change)
    _removed(text, target, change)
    wordless(text, target, change)
    put_back(text, target, change)
    more_of_it(text, target, change)
    begun_anew(text, target, change)
    same_for(whole, subject, target, change)
    _topic(text, target, change)
    if not change.values:
        _once_more(text, target, change)
    return change


def _once_more(text: str, target: Target, change: Change) -> None:
    """ "another one", "redo it": other than it was in whatever way."""
    several = any(counts(spec) for spec in target.ability.slots.values())
    again = AGAIN.search(text) or (BETTER.search(text) if several else None)
    if again and "seed" in target.ability.slots:
        change.values["seed"] = int(target.values.get("seed") or 0) + 1
        change.spans.append(again.span())


def _values(text: str, spec: Spec, target: Target) -> list[tuple[int, int, Any]]:
    """Values said outright; of a choice also in its comparative ("calmer", "веселее")."""
    if spec.kind in ("text", "count") or is_elsewhere(spec, text, target) or (spec.kind == "quantity" and not re.search(r"\d", text)):
        return []
    found = [hit for hit in slots.find(text, spec) if hit.strength >= 0.5]
    found = [hit for hit in found if not (spec.kind == "choice" and _RULED_OUT.search(text[: hit.start]) and not (_is_whole(hit, text) or is_lacking(text, hit.end)))]
    if spec.kind == "choice":
        found = [hit for hit in found if not is_found(text, hit.start, hit.end)]
    if spec.kind == "choice" and not found:
        told = () if is_scale(spec) else _comparative(text, spec)
        return [(start, end, [value] if spec.many else value) for start, end, value in told if not (is_found(text, start, end) or _RULED_OUT.search(text[:start]))][:1]
    if spec.kind == "language":
        found = _spoken_for(found, spec, text, target)
    if spec.many and found:
        values = [hit.value for hit in found]
        before = target.values.get(spec.name) or []
        start, end = min(hit.start for hit in found), max(hit.end for hit in found)
        # What goes out on one more place has gone out on the others, unless it is to go out at another time.
        more = _ALSO.search(text) and (target.ability.tool.effect != "publishes" or _MAKE_THAT.search(text) or times.read(text).clocks)
        return [(start, end, [*before, *values] if more else values)]
    # "the woman's voice to a man's": what it becomes goes first.
    stretches = [(hit, *span) for hit in sorted(found, key=lambda hit: -hit.strength) for span in ((hit.start, hit.end), *hit.also)]
    return [(start, end, hit.value) for hit, start, end in stretches]  # "tomorrow" and "at 9" are one value


def _spoken_for(found: list[slots.Found], spec: Spec, text: str, target: Target) -> list[slots.Found]:
    """Of several languages those beside the field's name: of "in Russian with English subtitles" each field has its own."""
    groups = together(found, text)
    fields = [other for other in target.ability.slots.values() if other.kind == "language"]
    if len(groups) < 2:
        elsewhere = groups and not _says(spec, text) and any(_says(other, text) for other in fields if other is not spec)
        return [] if elsewhere else found  # "with subtitles in English and Thai" says nothing of what is spoken
    own = _nearest(groups, spec, text)
    taken = [group for other in fields if other is not spec for group in _nearest(groups, other, text)]
    return [hit for hit in found if any(group.start <= hit.start < group.end for group in own or [g for g in groups if g not in taken])]


def _says(spec: Spec, text: str) -> bool:
    own = {concept for token in tokens(spec.label) for concept in token.concepts}
    return any(token.concepts & own for token in tokens(text))


def _nearest(groups: list[slots.Found], spec: Spec, text: str) -> list[slots.Found]:
    """Of several languages the ones that stand nearest to what the field is called."""
    words = [word for group in groups if (word := named_beside(spec, group, text))]
    return [min(groups, key=lambda group: max(group.start - word.end, word.start - group.end)) for word in words]


def _is_whole(hit: slots.Found, text: str) -> bool:
    return bool(re.match(r"\s*(?:no|not|without|не|без)\b|ไม่", text[hit.start : hit.end], re.IGNORECASE))


_DEGREE = lazy(r"^по(?=[а-яё]{4,}(?:ее|ей)$)|(?<=([bdgmnpt]))\1(?:er|est)$|(?:ier|er|est|ee|ее|ей|ый|ая|ую|ое|ого|ой|оват[а-яё]+)$")
"""What makes a word tell of more or most: "brighter", «потемнее»."""


_LED_TO_TOPIC = lazy(r"(?<!\w)(?:about|про|обо?)\s+$", re.IGNORECASE)


def _comparative(text: str, spec: Spec) -> Iterator[tuple[int, int, Any]]:
    named = _named(spec)
    for token in tokens(text):
        if "\u0e00" <= token.text[0] <= "\u0e7f":
            continue  # Thai compares with words of its own; เสียง (voice) begins เสียงผู้หญิง (a woman's) without meaning it
        if _LED_TO_TOPIC.search(text[: token.start]):
            continue  # "make it about coffee" is of no coffee-house music
        root = _DEGREE.sub("", token.text)
        if len(root) < 3 or token.base < CONTENT_WEIGHT or not (near := named.get(_first(root))) or _is_relative(token.text):
            continue
        for choice, word, apart in near:
            if _same_root(root, apart if root != token.text else word) or (root != token.text and _begins_as(root, word, apart)):
                yield token.start, token.end, choice
                break
    yield from _of_the_field(text, spec)


@lru_cache(maxsize=4096)
def _is_relative(word: str) -> bool:
    """Whether a word says more or less of something, whatever that is."""
    return any(compiled(words, re.IGNORECASE).fullmatch(word) for words, _, _ in RELATIVE)


_MOST_FIELDS = 4096
_words_of: dict[int, tuple[Spec, dict[str, list[tuple[Any, str, str]]]]] = {}  # by identity, as in `slots.choice`


def _named(spec: Spec) -> dict[str, list[tuple[Any, str, str]]]:
    """First letter -> the choices with a word that begins with it, that word, and it without what the field is called; in their order."""
    kept = _words_of.get(id(spec))
    if kept is None or kept[0] is not spec:
        named = dict[str, list[tuple[Any, str, str]]]()
        for choice in spec.choices:
            for word in filter(None, (str(choice), *spec.say.get(str(choice).lower(), ()))):
                named.setdefault(_first(word), []).append((choice, word, _without_field(word, spec)))
        if len(_words_of) >= _MOST_FIELDS:
            _words_of.clear()
        kept = _words_of[id(spec)] = (spec, named)
    return kept[1]


def _first(word: str) -> str:
    return word[0].lower().replace("ё", "е")


def _of_the_field(text: str, spec: Spec) -> Iterator[tuple[int, int, Any]]:
    """Thai: a choice's word apart from what the field is called, where that is said too: "สดใส" of "เพลงสดใส"."""
    names = FIELD_WORDS.get(spec.label, ())
    if not any(name in text for name in names if name[0] >= "\u0e00"):
        return
    for choice in spec.choices:
        for word in spec.say.get(str(choice).lower(), ()):
            bare = next((word.removeprefix(name) for name in names if word[0] >= "\u0e00" and word.startswith(name)), "")
            if len(bare) > 2 and (at := text.find(bare)) >= 0:
                yield at, at + len(bare), choice


def _complained(text: str, spec: Spec, change: Change) -> None:
    """ "the music is too sad": the opposite is wished for, where the message says nothing else of it."""
    if spec.kind != "choice" or spec.many or is_scale(spec):
        return
    found = [*((hit.start, hit.end, hit.value) for hit in slots.find(text, spec)), *_comparative(text, spec)]
    for start, end, value in found:
        if not is_found(text, start, end) or any(start < high and low < end for low, high in change.spans):
            continue
        wished = opposite(value, text, start, end, spec.choices)
        if wished is not None:
            change.values.setdefault(spec.name, wished)
        if spec.name in change.values:
            change.spans.append((start, end))


def _without_field(word: str, spec: Spec) -> str:
    """A choice's word without what the field is called: "весёл*" of "весёл* музык*"."""
    first, _, rest = word.partition(" ")
    return first.rstrip("*") if rest and rest.startswith(FIELD_WORDS.get(spec.label, (spec.label,))) else word


def _begins_as(root: str, word: str, apart: str) -> bool:
    """Whether a word begins as a choice is said: "грустн" of "груст* музык*", which is "груст" apart from what the field is called."""
    return "* " in word and len(apart) >= 4 and root.startswith(apart)


def _same_root(root: str, word: str) -> bool:
    bare, own = _rooted(word)
    return bool(bare) and (bare == root or own == _stem(root) or (len(root) >= 5 and bare.startswith(root)))


_stem = lru_cache(maxsize=4096)(stem)


@lru_cache(maxsize=8192)  # as many words as all values of the house are called by
def _rooted(word: str) -> tuple[str, str]:
    """A value's word without its ending, and its stem; empty where it is no single word."""
    bare = re.sub(r"(?:y|e|ый|ий|ая|ое|о)$", "", word.lower().replace("ё", "е"))
    return (bare, stem(bare)) if len(bare) >= 3 and not re.search(r"[ _]", word) else ("", "")


_MAKE_THAT = lazy(r"(?:\b(?:make (?:it|that)|no|sorry|actually|rather|нет|лучше|давай)|ไม่ใช่|เป็น|เอา)[\s,]*(?:at |в |на |ตอน)?(?P<h>\d{1,2})(?:[:.](?P<m>\d{2}))?\s*(?:instead|please|лучше|пожалуйста|ดีกว่า)?(?=\W*$|\s*(?:,|and\b|и\b|แล้ว|และ))", re.IGNORECASE)
_NOON = 12


def _hours(text: str, target: Target, change: Change) -> None:
    """Note where a time of day was said and no day."""
    spoken = times.read(text)
    for spec in target.ability.slots.values():
        both = [str(values.get(spec.name, "")) for values in (change.values, target.values)]
        if spec.kind == "moment" and spoken.clocks and not (spoken.days or spoken.every or spoken.after) and all("T" in value for value in both):
            change.hours.append(spec.name)
            change.zoned = spoken.zone is not None


def _clock(text: str, target: Target, change: Change) -> None:
    """ "post it at nine" - "actually make that 10": another hour of the same day, and of the same half of it."""
    match = _MAKE_THAT.search(text)
    spec = next((spec for spec in target.ability.slots.values() if spec.kind == "moment" and spec.name in target.values), None)
    before = str(target.values[spec.name]) if spec else ""
    if match is None or spec is None or spec.name in change.values or "T" not in before or int(match["h"]) >= 2 * _NOON:
        return
    hour, old = int(match["h"]), datetime.fromisoformat(before)
    hour += _NOON if hour < _NOON <= old.hour else 0
    change.values[spec.name] = old.replace(hour=hour, minute=int(match["m"] or 0)).isoformat()
    change.hours.append(spec.name)
    change.spans.append(match.span())


_MORE = lazy(
    rf"{APART}(?P<en>{NUMBER})\s+more(?: (?:like|of) (?:that|this|it|these|those|them))?\b|\bещё (?P<ru>{NUMBER})\b|อีก\s?(?P<th>{NUMBER}|\d+)\s?(?:รูป|อัน|ไอเดีย|แบบ)|\b(?:more (?:ideas|of them|of those|like that)|ещё иде[ийя])\b|อีกไอเดีย",
    re.IGNORECASE,
)
"""More of what was made: "three more like that"."""


def _more(text: str, target: Target, change: Change) -> None:
    match = _MORE.search(text)
    spec = next((spec for spec in target.ability.slots.values() if counts(spec)), None)
    if match is None or spec is None:
        return
    said = match["en"] or match["ru"] or match["th"]
    current = target.values.get(spec.name, spec.default)
    change.values[spec.name] = bounded(parse(said) if said else 2 * (current if isinstance(current, int) else 1), spec)
    change.spans.append(match.span())
    if "seed" in target.ability.slots:
        change.values["seed"] = int(target.values.get("seed") or 0) + 1


_VERSIONS = lazy(rf"{APART}(?P<n>{NUMBER})\s+(?:different |other |разн\w+ )?(?:versions?|variants?|variations?|options?|takes|вариант\w*|верси\w+)(?!\w)|(?P<th>{NUMBER}|\d+)\s?(?:แบบ|เวอร์ชัน)", re.IGNORECASE)


def _versions(text: str, target: Target, change: Change) -> None:
    """ "can I get 3 versions": as many of it."""
    match = _VERSIONS.search(text)
    spec = next((spec for spec in target.ability.slots.values() if counts(spec)), None)
    if match is not None and spec is not None and spec.name not in change.values and (number := parse(match["n"] or match["th"])) >= 1:
        change.values[spec.name] = bounded(number, spec)
        change.spans.append(match.span())
        if "seed" in target.ability.slots and _OTHERS.search(match[0]):
            change.values["seed"] = int(target.values.get("seed") or 0) + 1


_OTHERS = lazy(r"\b(?:other|different|more|new)\b|друг|ещё|нов|อื่น|ใหม่|อีก", re.IGNORECASE)


def _another(text: str, target: Target, change: Change) -> None:
    """ "another voice": the next value of the field of that name."""
    match = _ANOTHER.search(text)
    if not match:
        return
    said = next(value for value in match.groups() if value).lower()
    for spec in target.ability.slots.values():
        names = {stem(word) for word in spec.label.split()} | set(FIELD_WORDS.get(spec.label, ()))
        if spec.kind != "choice" or not (stem(said) in names or any(_begins_or_ends(said, word) for word in FIELD_WORDS.get(spec.label, ()))):
            continue
        if spec.name in change.values:
            return  # "change the music to jazz": it says which
        current = target.values.get(spec.name, spec.default)
        others = [choice for choice in spec.choices if choice not in (current, "none")]
        if others:
            after = [choice for choice in others if current in spec.choices and spec.choices.index(choice) > spec.choices.index(current)]
            change.values[spec.name] = (after or others)[0]
            change.spans.append(match.span())
            return


def _begins_or_ends(said: str, word: str) -> bool:
    """Whether a stretch is about a word; not when it only holds its letters: สี (colour) is inside เสียง (voice)."""
    return said.startswith(word) or said.endswith(word)


def _not(text: str, target: Target, change: Change) -> None:
    """ "not tiktok, youtube": the one is out, the other in."""
    for match in _NOT.finditer(text):
        for spec in target.ability.slots.values():
            out = [hit.value for hit in slots.find(match[0], spec) if hit.strength >= 0.5] if spec.kind == "choice" else []
            if out and not spec.many and change.values.get(spec.name, out[0]) not in out:
                change.spans.append(match.span())
            elif out and spec.many:
                now = change.values.get(spec.name) or target.values.get(spec.name) or []
                left = [value for value in now if value not in out]
                if left or (now and not spec.required):
                    change.values[spec.name] = left
                change.spans.append(match.span())


def _removed(text: str, target: Target, change: Change) -> None:
    """ "take the subtitles off": the field of that name is to have nothing."""
    match = _TAKE_AWAY.search(text)
    if not match:
        return
    said = match[0].lower()
    for spec in target.ability.slots.values():
        if "none" in spec.choices and spec.name not in change.values and any(word in said for word in FIELD_WORDS.get(spec.label, (spec.label,))):
            change.values[spec.name] = "none"
            change.spans.append(match.span())


def _topic(text: str, target: Target, change: Change) -> None:
    """ "actually about cheese": other words for the field that holds what it is about."""
    match = _ABOUT.search(text)
    spec = _subject(target.ability)
    if match is None or spec is None:
        return
    begin = match.start("topic") if match["topic"] else match.start("th")
    end = min((start for start, _ in change.spans if start > begin), default=match.end())
    if any(start < end and match.start() < stop for start, stop in change.spans):
        return
    said = without_lead(_AFTER_TOPIC.sub("", text[begin:end]))
    told = any(token.base >= CONTENT_WEIGHT for token in tokens(said)) and not points_back(said)
    if told and not lexicon().question.search(text):
        change.values[spec.name] = said
        change.spans.append((match.start(), end))


_WRITTEN = lazy(
    r"\b(?:put|add|write|with|have it say|make it say|it should say|saying|says|say)\b[^\"]{0,30}$|(?<!\w)(?:напиши|добавь|поставь|надпис|с надпис|текст|слов)[^\"]{0,30}$|(?:เขียน|ใส่|เพิ่ม|มี)[^\"]{0,20}$",
    re.IGNORECASE,
)
_ON_IT = lazy(r"\s*(?:(?:on|onto|over|to) (?:it|the (?:picture|image|poster|top|bottom))|на (?:нём|нем|ней|него|неё|картинк\w+)|(?:บน|ใน|ลง)(?:รูป|ภาพ|มัน)?(?:นี้)?)?(?:\s*(?:ด้วย|please|пожалуйста))?\s*[.!]?$", re.IGNORECASE)


def _lettering(text: str, target: Target, change: Change) -> None:
    """ "put the words “Meow” on it": what is written on a picture."""
    quote, subject = QUOTE.search(text), _subject(target.ability)
    spec = next((spec for spec in target.ability.slots.values() if spec.kind == "text" and spec.label == "title" and spec is not subject), None)
    lead, rest = (_WRITTEN.search(text[: quote.start()]), _ON_IT.match(text, quote.end())) if quote else (None, None)
    if quote and spec and lead and rest and spec.name not in change.values:
        change.values[spec.name] = (quote["d"] or quote["s"]).strip()
        change.spans.append((lead.start(), len(text)))


_ENTITLED = lazy(
    r"(?:\b(?:name|call|title) (?:the (?:thing|video|short|clip|film|song|track|piece)|this|that)\b|\b(?:change|set|switch|make|edit|update|rename)\s+(?:the |its |this )?(?:title|name|headline|text(?= to\b)|words(?= to\b)|wording(?= to\b))\s*(?:to|into|:|be)?|\b(?:rename|retitle) it(?: to)?|\b(?:call|title|name) it|(?:\bthe |\bits |(?<![\w-]))(?:title|name|headline)(?: (?:on screen|on it|there|here))? (?:(?:is|was|looks) (?:wrong|not right|incorrect|misspelled|misspelt)(?: (?:on screen|on it|there))?[\s,.;:—-]+(?:it )?)?(?:should|must|has to|needs to|ought to)(?: actually)? (?:be|say|read)"
    r"|(?:поменяй|смени|измени|замени|сделай|поставь)(?:те)?\s+(?:ему |ей )?(?:названи\w|заголовок|имя|(?:текст|надпись)(?= на\b))\s*(?:на|:)?|назови(?:те)? (?:его|её|ее|это)|переименуй(?:те)?(?: его| её| это)? в|(?:название|заголовок|имя)(?: на экране)?(?: (?:неправильн\w+|неверн\w+|не то|с ошибкой))?[\s,.;:—-]+(?:там )?(?:должн\w+ быть|надо|нужно|правильно)"
    r"|(?:เปลี่ยน|แก้)(?:ชื่อ|หัวข้อ|ชื่อเรื่อง|ชื่อคลิป|(?:ข้อความ|ตัวหนังสือ)(?=เป็น|ว่า))(?:เรื่อง|คลิป)?(?:เป็น|ว่า)?|ตั้งชื่อ(?:ใหม่)?ว่า|ชื่อ(?:เรื่อง|ร้าน|คลิป)?(?:บนจอ)?(?:ผิด|ไม่ถูก)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*(?:ต้อง|ที่ถูก)(?:เป็น|คือ)|ชื่อ(?:เรื่อง|คลิป)?(?:ต้อง|ควร)เป็น)\s*(?P<title>\S.{0,100})$",
    re.IGNORECASE,
)


_NEXT_WISH = lazy(r"[,;.!]\s+(?:and|also|plus|и|а также)\s+|\s+(?:และ|แล้วก็)", re.IGNORECASE)
"""Ends a title that stands in no quotes: "the title should be Leaves of Gold, and darker colours"."""
_BESIDE_TITLE = lazy(
    r"\b(?:put|add|write|have)\s+(?:the (?:words?|text) )?(?P<en>\"[^\"]+\"|(?-i:[A-ZА-ЯЁ])[\w'-]*(?:\s+[\w'&-]+){0,6}?)\s+(?P<at>under|below|beneath|above|over|after)\s+(?:the |its )?(?:title|name|headline|text|words|it|that)\b"
    r"|(?:добавь|напиши|поставь)(?:те)?\s+(?:снизу|внизу|ниже|под (?:названием|заголовком|ним|ней|надписью))\s+(?P<ru>\"[^\"]+\")|(?:добавь|напиши|поставь)(?:те)?\s+(?P<ru2>\"[^\"]+\")\s+(?:снизу|внизу|ниже|под (?:названием|заголовком|ним|ней|надписью))"
    r"|(?:ใส่|เขียน|เพิ่ม)(?:คำว่า|ข้อความ)?\s?(?P<th>\"[^\"]+\"|\S+?)\s?(?:ไว้)?(?:ใต้|ข้างล่าง|ด้านล่าง|ต่อจาก)(?:ชื่อร้าน|ชื่อ|หัวข้อ|มัน|ข้อความ)?",
    re.IGNORECASE,
)


def _beside_the_title(text: str, target: Target, change: Change) -> None:
    """ "put Free Entry under the title": words that stand beside those that are there."""
    match, subject = _BESIDE_TITLE.search(text), _subject(target.ability)
    spec = next((spec for spec in target.ability.slots.values() if spec.kind == "text" and spec.label == "title" and spec is not subject), None)
    old = str(target.values.get(spec.name) or "") if spec else ""
    if match is None or spec is None or not old:
        return
    new = next(match[key] for key in ("en", "ru", "ru2", "th") if match[key]).strip("\" ")
    first, second = (new, old) if (match["at"] or "").lower() in ("above", "over") else (old, new)
    change.values[spec.name] = f"{first} — {second}"
    change.spans.append(match.span())


def entitles(text: str) -> bool:
    """Whether a message says what something is to be called."""
    return _ENTITLED.search(text) is not None


def _entitled(text: str, target: Target, change: Change) -> None:
    """ "change the title to Leaves of Gold", in quotes or not."""
    match, subject = _ENTITLED.search(text), _subject(target.ability)
    spec = next((spec for spec in target.ability.slots.values() if spec.kind == "text" and spec.label == "title" and spec is not subject), None)
    if match is None or spec is None:
        return
    quote, told = QUOTE.search(match["title"]), _NEXT_WISH.split(match["title"])[0]
    change.values[spec.name] = (quote["d"] or quote["s"]).strip() if quote else told.strip(" .,!'\"“”«»")
    change.spans.append((match.start(), match.start("title") + (quote.end() if quote else len(told))))


def _subject(ability: Ability) -> Spec | None:
    """The field that holds what it is about."""
    return next((spec for spec in ability.slots.values() if spec.kind == "text" and (spec.required or spec.name == "topic")), None)


_PUTS_OUT = lazy(
    r"\b(?:post|publish|upload|share|release|send|schedule|выложи(?:те)?|опубликуй(?:те)?|залей(?:те)?|закинь(?:те)?|кинь(?:те)?|запости(?:те)?|размести(?:те)?|поставь(?:те)?|отправь(?:те)?)\b|โพสต์|อัปโหลด|อัพโหลด|เผยแพร่|ลง",
    re.IGNORECASE,
)
"""Words for putting something out, which say nothing new of what goes out."""


def covers(text: str, change: Change, target: Target) -> bool:
    """Whether nothing of the message is left over."""
    return not says_anything(left_over(text, change, target))


def left_over(text: str, change: Change, target: Target) -> str:
    """The message with spaces where it tells the change, and without the words that carry one."""
    if target.ability.tool.effect == "publishes":
        text = _PUTS_OUT.sub(lambda match: " " * len(match[0]), text)
    rest = list(text)
    for start, end in change.spans:
        end += len(re.match(r"[а-яё]*", text[end:], re.IGNORECASE)[0])  # type: ignore[index] # "квадрат" of "квадратным": the ending too
        rest[start:end] = " " * (end - start)
    return without_carriers("".join(rest))
