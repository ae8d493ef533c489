# ruff: noqa: E501 - patterns read better unbroken
"""Which pieces of a message are wishes of their own, and which go on with the one before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.local import slots, times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Match, Matcher
from agent.local.catalogue.scoring import NEARLY_VERBATIM
from agent.local.drafting.manner import only_says_how
from agent.local.drafting.own_words import MAKES_IT, SHEET, says_nothing
from agent.local.drafting.said import (
    COUNTED_THINGS,
    ENDING,
    STATEMENT,
    TELLING,
    Clause,
    begins_with_verb,
    content,
    is_statement,
    only_says_when,
)
from agent.local.drafting.wiring import is_called
from agent.local.lexicon import lexicon
from agent.local.lexicon.values import FIELD_WORDS
from agent.local.slots import entities
from agent.local.slots.quoted import QUOTE
from agent.local.words import LIGHT_WEIGHT, STOP_WEIGHT, Token, tokens
from agent.patterns import lazy

SEPARATOR = lazy(rf"(?P<strong>{lexicon().strong})|(?P<weak>{lexicon().weak})", re.IGNORECASE)
_PRONOUN = lazy(r"\b(?:it|that|this|them|these|those|его|её|ее|их|это)\b|มัน|อันนี้", re.IGNORECASE)
_AFTER_SLOT = lazy(r"\}\s+(?=[\u0e00-\u0e7f])")  # Thai separates by a space
_CONTINUES = 0.5  # a piece is the second half of an example ("leave half a second between sentences") when it looks that much like it
_FIELD_STEMS = tuple(word for words in FIELD_WORDS.values() for word in words)
_MOST_JOINED = 300  # characters: what goes on after that is only looked at for a verb, so that long texts do not cost their square
_RELATIVE = lazy(
    r"\s*(?:\w{3,}(?:ющ|ящ|ащ)(?:ий|ая|ее|ие|ую)|explaining|showing|describing|который|которая|которое|которые|где"
    r"|что(?= (?:я|мы|мой|моя|моё|мои|наш\w*|у меня|у нас|мне|нам|уже |ещё )*(?:запланир|назначен|стоит|намечен|отложен))|что(?= (?:я|мы|мой|моя|моё|мои|наш\w*|у меня|у нас|мне|нам)(?!\w))|which|that (?!one\b))(?!\w)|\s*(?:ที่)?มี(?=[\u0e00-\u0e7f])(?!.*(?:ไหม|บ้าง|อะไร))",
    re.IGNORECASE,
)
"""Goes on with what came before: "видео, которое объясняет ..."."""
_CALLED = lazy(r"(?:titled|called|named|(?:под|с) названием|(?:ตั้ง)?ชื่อ(?:ว่า)?)\s*\"[^\"]+\"", re.IGNORECASE)
"""What the thing before it is to be called, and nothing else."""
_ADVERB = lazy(r"\w{3,}ly|slow|fast|(?:по)?медленн\w+|быстро|тихо|громко|ช้า\s?ๆ|เร็ว\s?ๆ", re.IGNORECASE)
"""Says how the thing before it is to be done: "read it like a man, slowly"."""
_ONE_ABOUT = lazy(
    r"(?:one|another(?: one)?|the (?:other|second|third)(?: one)?|a (?:second|third)(?: one)?|ещё одн[оу]?|ещё один|друго[йе]|другую|второ[йе]|вторую|трет(?:ий|ье|ью)|один|одно|одну|одна|(?:อีก)?(?:คลิป|อัน|ตัว|เรื่อง)(?:นึง|หนึ่ง)|อีก(?:คลิป|อัน|ตัว|เรื่อง))\s*"
    r"(?:on|about|of|про|о|об|เรื่อง|เกี่ยวกับ)\s*(?=\S)", re.IGNORECASE
)  # fmt: skip
"""One more of what the clause before it asks for, about something else: "a short on tea, one on matcha and one on pots"."""
MADE_SO = lazy(rf"\s*(?:{MAKES_IT}|(?:ทำ)?ให้มัน(?=[\u0e00-\u0e7f]))", re.IGNORECASE)
"""Begins a value of what is wished for just before: "a video about cats, make it funny"."""
_PUTS = lazy(rf"^{MADE_SO.pattern}|" r"^\s*(?:(?:add|put|put in|use|give it|keep it|with)\s+(?:some |an? )?|(?:добавь|поставь|пусть будет|с)(?:те)?\s+|(?:ใส่|เอา|ขอ|ให้|พากย์|ภาษา|เสียง|ลง)(?=[\u0e00-\u0e7f]))", re.IGNORECASE)
_TOPIC = lazy(r"(?:\b(?:on|about|of|про|о|об)\s+|เรื่อง\s*|เกี่ยวกับ\s*)", re.IGNORECASE)
_TELLS_TH = lazy(rf"(?:เล่า|บอก|พูด|สอน)?(?:{_TOPIC.pattern})", re.IGNORECASE)
"""Says what something is about; in Thai behind a verb of telling too: "คลิปสั้น ๆ เล่าเรื่องแม่น้ำ"."""
_WHAT_TO = lazy(r"(?:what|where|how|when|whom?|which \w+) to \w|(?:что|как|куда|где|чем|зачем|когда)\s+(?:и \w+\s+)?(?:не\s+)?[а-яё]+(?:ть|ти|чь)(?:ся)?(?!\w)", re.IGNORECASE)
"""Goes on with what something is about: "what to see there"."""
_MADE = {"video", "picture", "song", "script"}
_FOR_IT = lazy(r"\b(?:for|to|with) (?:it|them|each)$|\b(?:к|для) (?:нему|ней|ним|него|неё|нее|них)\b|(?:ให้|ของ)(?:มัน|รูปนี้|คลิปนี้)", re.IGNORECASE)
"""Something that is made for what was made before: "a caption for it"."""
_DOES_SOMETHING = lazy(
    r"(?:do|fix|sort) (?:something|anything|that|it|this)(?: (?:about|out|with) ?(?:it|that|this)?)?"
    r"|(?:что-то|что-нибудь) (?:с этим |с ним )?(?:с?делать|сделай)|с?делать что-(?:то|нибудь)|จัดการ|ทำอะไรสักอย่าง", re.IGNORECASE
)


def said_again(piece: Clause, before: Clause, matcher: Matcher) -> Clause | None:
    """ "post it on TikTok tomorrow at 9 and on YouTube on Friday at noon": a piece with a time of its own is the wish before it once more.

    What it leaves out is taken from there: everything before the first value of a kind that the piece has too.
    """
    if one := _ONE_ABOUT.match(piece.raw):
        about = next(_TOPIC.finditer(before.text), None)
        if about and not _ONE_ABOUT.match(before.raw):
            told = f"{before.text[: about.start()]}{about[0]}{piece.raw[one.end() :]}"
            return replace(piece, text=told, raw=told, asks=True)
    if not _has_own_time(piece.text, before.text) or begins_with_verb(piece.raw, matcher):
        return None
    left = matcher.best(before.text)
    if left is None:
        return None
    kinds = {spec.sort for spec in left.ability.slots.values()} & {entity.kind for entity in matcher.entities(piece.text)}
    starts = [entity.start for entity in matcher.entities(before.text) if entity.kind in kinds]
    if not kinds & set(TELLING) or not starts:
        return None
    told = before.text[: min(starts)]
    words = tokens(told)
    while words and words[-1].base <= STOP_WEIGHT and len(words) > 1:
        told, words = told[: words[-1].start], words[:-1]
    return replace(piece, text=f"{told.strip()} {piece.text}", raw=f"{told.strip()} {piece.raw}", asks=True) if words else None


def _has_own_time(text: str, other: str) -> bool:
    """Whether both texts say a whole time: a day, or how often, with a time of day."""
    return all(spoken.clocks and (spoken.days or spoken.every) for spoken in (times.read(text), times.read(other)))


def stands_alone(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """Whether a piece is a clause of its own, or belongs to the one before it."""
    if _RELATIVE.match(piece.raw) or _ADVERB.fullmatch(piece.raw) or _CALLED.fullmatch(piece.raw.strip()) or ENDING.fullmatch(f", {piece.raw}"):
        return False
    if not piece.strong and _WHAT_TO.match(piece.raw) and _TOPIC.search(before.text) and _takes_words(matcher.best(before.bare)):
        return False  # "a short about Kazan, what to see in two days"
    if len(before.text) > _MOST_JOINED and not piece.strong:
        return piece.asks and begins_with_verb(piece.raw, matcher)
    if not piece.text.strip():
        return not rules_out(piece, before, matcher)
    if _points_back(piece, matcher) and not _is_instruction(before, matcher):
        return False
    if not before.text.strip():
        return True
    if piece.strong:
        return not _completes(piece, before, matcher)
    return _is_a_wish(piece, before, matcher)


def _is_a_wish(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """Whether a piece behind a comma or an "and" is a wish of its own."""
    if _is_for_it(piece, before, matcher):
        return True
    if _is_nothing_but_a_value(piece, before, matcher):
        return False
    if any(goes_on(piece, before, matcher) for goes_on in (_says_of_the_event, _says_how_it_looks, _says_since_when)):
        return False
    if COUNTED_THINGS.match(piece.text) or _names_another_thing(piece, before, matcher):
        return True
    if any(goes_on(piece, before, matcher) for goes_on in (_says_of_what, _names_a_field, _continues)) or only_says_when(before, matcher):
        return False
    return _asks_for_more(piece, before, matcher)


def _is_for_it(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """ "draw a cat and a caption for it": something of another tool, for what the wish before it makes."""
    own, left = (matcher.best(text) for text in (piece.text, before.text)) if _FOR_IT.search(piece.raw) else (None, None)
    return own is not None and left is not None and own.ability.tool is not left.ability.tool


_DEGREE = lazy(r"(?:(?:and|but|but not too|quite|very|really|pretty|a (?:bit|little)|please|очень|довольно|не очень|и|но|пожалуйста)\s+)*", re.IGNORECASE)


def _is_nothing_but_a_value(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """Whether a piece is no more than a word for a value that what was ordered before it has not been told: "put music under it, loud"."""
    said = _DEGREE.sub("", piece.text.strip(), count=1).strip(" .!") if len(piece.text) <= _ONE_VALUE else ""
    left = matcher.best(before.text) if said and before.asks else None
    for spec in left.ability.slots.values() if left else ():
        if spec.kind == "choice" and not spec.required and any(hit.strength >= 1 and hit.end - hit.start == len(said) for hit in slots.find(said, spec)):
            return not any(hit.strength >= 1 for hit in slots.find(before.text, spec))
    return False


_ONE_VALUE = 40  # characters
_NO_EVENT = {"publish", "plan", "video", "song", "script", "subtitle", "hashtag", "title", "send", "cancel"}


def _says_of_the_event(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """ "a poster for the concert, 21 March, the Cellar club, doors at eight": when and where it is stands on the sheet, and is no
    time to publish it at."""
    if not SHEET.search(before.text) or any(token.concepts & _NO_EVENT for token in tokens(piece.text)):
        return False
    left = matcher.best(before.text)
    if left is None or "image" not in left.ability.tool.output_kinds().values():
        return False  # "a video about train tickets, friday at 9"
    told = any(entity.kind in TELLING for entity in entities(piece.text))
    goes_on = not piece.asks and any(entity.kind in TELLING for entity in entities(before.text))
    return (told and not _PLACES.search(piece.text)) or goes_on


def _says_how_it_looks(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """ "a thumbnail for my video "A month on $3", big face, shocked, three words at most": a picture that is named by the film it is for
    goes on with how it is to look, until something is asked for."""
    left = matcher.best(before.text)
    if left is None or not QUOTE.search(before.text) or "image" not in left.ability.tool.output_kinds().values():
        return False
    told = any(token.concepts & (_NO_EVENT | {"picture"}) for token in tokens(piece.text))
    return not (piece.asks or told or is_statement(piece))


_PLACES = lazy(r"\b(?:instagram|insta|tiktok|youtube|facebook|telegram|x)\b|инст|тик-?ток|ютуб|фейсбук|телег|ไอจี|ติ๊ก|ยูทู|เฟซ|เฟส", re.IGNORECASE)
_SINCE = lazy(r"(?:start(?:s|ing)?|beginning|begin|from|начиная|начни|начать|с|со|เริ่ม(?:ต้น)?(?:ตั้งแต่|จาก)?|ตั้งแต่)(?!\w)?", re.IGNORECASE)


def _says_since_when(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """ "one a day at six, starting tomorrow": from which day what was wished for is done again and again."""
    led = _SINCE.match(piece.raw)
    spoken = times.read(piece.text)
    if led is None or not spoken.days or spoken.every or times.read(before.text).every is None:
        return False
    rest = replace(piece, text=piece.raw[led.end() :], raw=piece.raw[led.end() :])
    return only_says_when(rest, matcher)


_NAMED_WITHIN = 4  # words: "a worksheet picture with ..."


def _names_another_thing(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """ "a video about bees, and a worksheet picture with the parts of a bee": a picture beside something else that is made."""
    words = tokens(piece.text)[:_NAMED_WITHIN]
    if not re.search(r"\b(?:and|plus|и|плюс)\b|และ", piece.glue) or not words or words[0].text not in ("a", "an", "one", "another"):
        return False
    own, left = matcher.best(piece.text), matcher.best(before.text)
    if own is None or left is None or own.ability.tool is left.ability.tool or "image" not in own.ability.tool.output_kinds().values():
        return False
    return any("picture" in token.concepts for token in words) and bool(set(left.ability.tool.output_kinds().values()) - {"image"})


def _says_of_what(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """ "write something funny, about cats on Mars": what the wish before it is to be about."""
    return _TELLS_TH.match(piece.raw) is not None and not _TOPIC.search(before.text) and _takes_words(matcher.best(before.text))


def _completes(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """ "faster... say 1.3x": nothing but a value that the wish before it lacks."""
    values = matcher.entities(piece.text)
    if _goes_on_every(piece, before, matcher):
        return True
    left = matcher.best(before.text) if values and not only_says_when(piece, matcher) and not _beyond(piece, values, matcher) else None
    if left and not piece.asks and not begins_with_verb(piece.raw, matcher):
        kinds = {spec.sort for spec in left.ability.slots.values()}
        own = [entity for entity in values if entity.kind in kinds]
        if own and all(any(e.start <= token.start < e.end for e in own) for token in content(piece.text, matcher)):
            return True  # "script about bread. 30 seconds. serious."
    if left and left.ability.operation is None and _is_value(piece, left.ability, matcher, before.text):
        return True  # "a video about why cats purr. use blue tones. female voice."
    needed = {spec.sort for spec in left.ability.slots.values() if spec.required} if left else set[str]()
    said = {entity.kind for entity in matcher.entities(before.text)}
    return bool((needed - said) & {entity.kind for entity in values})


def _goes_on_every(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """ "post it on Friday at six, and then every Friday": how often what was wished for is done again."""
    often, left = times.read(piece.text).every, matcher.best(before.text)
    if often is None or left is None or not only_says_when(piece, matcher) or times.read(before.text).every:
        return False
    return "recurrence" in {spec.kind for spec in left.ability.slots.values()}


def _beyond(piece: Clause, values: Sequence[slots.Entity], matcher: Matcher) -> list[Token]:
    """Words of a piece that are neither values nor what fields are called ("warm colours", "a male voice")."""
    return [
        token
        for token in content(piece.text, matcher)
        if not any(entity.start <= token.start < entity.end for entity in values) and not token.text.startswith(_FIELD_STEMS)
    ]


def _is_value(piece: Clause, ability: Ability, matcher: Matcher, before: str = "") -> bool:
    """Whether a piece is a value for the wish before it, though it may begin with a verb ("warm colours", "add happy music")."""
    words, kinds = tokens(_PUTS.sub(lambda match: " " * len(match[0]), piece.raw)), {spec.sort for spec in ability.slots.values()}
    first = next(iter(words), None)
    values = (entity for entity in matcher.entities(piece.raw) if entity.kind in kinds)
    return first is not None and any(value.start <= first.start < value.end for value in values) and _only_adds(piece, ability, matcher, before)


def _names_a_thing(piece: Clause) -> bool:
    """ "... and a picture of a coffee bean": a thing to be made, and of what."""
    words = [token for token in tokens(piece.text) if token.text not in ("a", "an", "one", "another")]
    return bool(words) and bool(words[0].concepts & _MADE) and _TOPIC.match(piece.text, words[0].end + 1) is not None


def _are_both_of_it(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """ "tags + a title for my video about tea": two names of things, and what both are of."""
    first = next(iter(tokens(piece.raw)), None)
    if not re.search(r"[+&/]|\b(?:and|и)\b|และ|กับ", piece.glue) or first is None or _TOPIC.search(before.text):
        return False
    if first.text in lexicon().verbs or first.stem in lexicon().verb_stems:
        return False
    things = content(before.text, matcher)
    return (len(things) == 1 or (len(things) == 2 and things[0].text in lexicon().verbs)) and not entities(before.text) and _takes_words(matcher.best(before.text))


def _names_only(before: Clause, ability: Ability) -> bool:
    """Whether a wish names what is to be made, and neither of what nor how."""
    return ability.takes_words and not entities(before.text) and says_nothing(before.text, ability)


def _takes_words(match: Match | None) -> bool:
    return match is not None and match.ability.takes_words


def _is_another_version(piece: Clause, before: Clause, ability: Ability) -> bool:
    """ "make it upright and make it square": the one value of an operation said anew is another result."""
    for spec in ability.slots.values():
        if ability.operation and spec.kind == "choice" and spec.required and not spec.many:
            old, new = ({found.value for found in slots.find(text, spec) if found.strength >= 1} for text in (before.text, piece.text))
            if old and new and not old & new and piece.asks:
                return True
    return False


def _only_adds(piece: Clause, ability: Ability, matcher: Matcher, before: str = "") -> bool:
    """Whether a piece only gives further values to the ability of the wish before it: "add Thai subtitles" of a short."""
    kinds = {spec.sort for spec in ability.slots.values() if spec.kind in ("choice", "language", "yesno")}
    more = ("factor", "duration") if MADE_SO.match(piece.raw) else ("factor",)
    kinds |= {spec.sort for spec in ability.slots.values() if spec.kind in more} - {entity.kind for entity in matcher.entities(before)}
    values = [entity for entity in matcher.entities(piece.text) if entity.kind in kinds]
    named = {concept for spec in ability.slots.values() if spec.kind in ("choice", "language") for token in tokens(spec.label) for concept in token.concepts}
    first = next(iter(tokens(piece.text)), None)
    rest = [token for token in _beyond(piece, values, matcher) if not token.concepts & named and (token != first or not matcher.is_verb(token))]
    return bool(values) and not rest


def _of_the_same(piece: Clause, before: Clause, own: Match | None, left: Match, matcher: Matcher) -> bool | None:
    """Whether a piece is a second result of the wish before it (true), one more value of it (false), or neither (None)."""
    if _are_both_of_it(piece, before, matcher) or (own and own.ability is left.ability and _names_only(before, left.ability)):
        return False
    if _is_another_version(piece, before, left.ability):
        return True
    if own and own.ability is left.ability and _has_nothing_of_its_own(piece, before, left.ability, matcher):
        return False
    adds = _only_adds if own and own.ability is left.ability else _is_value
    return False if adds(piece, left.ability, matcher, before.text) else None


def _has_nothing_of_its_own(piece: Clause, before: Clause, ability: Ability, matcher: Matcher) -> bool:
    """ "make it vertical and follow the skater": the same once more, without the value that it needs and that was said before."""
    needed = {spec.sort for spec in ability.slots.values() if spec.required} if ability.operation else set[str]()
    return bool(needed) and needed <= {e.kind for e in matcher.entities(before.text)} and not matcher.entities(piece.text)


def _asks_for_more(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """Whether a piece means something else than the clause before it."""
    own = matcher.best(piece.text)
    left = matcher.best(before.text)
    if left and _says_when(piece, left.ability):
        return True  # "..., one a day": no field of what came before takes it
    if own and left and own.ability is left.ability and is_statement(before):
        return False  # "it is too slow, make it 1.5x"
    if left and _gives_an_input(piece, own, left.ability):
        return False  # "a slideshow from these pictures, add soft music"
    if left and (told := _of_the_same(piece, before, own, left, matcher)) is not None:
        return told
    if piece.asks and begins_with_verb(piece.raw, matcher):
        return True
    if own is None:
        return bool(STATEMENT.match(piece.raw)) and left is not None
    if left is None:
        thing = next(iter(tokens(before.text)), None)
        names = thing is not None and bool(thing.concepts & _MADE) and not is_statement(before)  # "a video on ties, upright, 40 seconds"
        return not ((before.asks or names) and not piece.asks and matcher.best(joined(before, piece).text))
    if own.ability is left.ability:
        return False
    if own.score >= NEARLY_VERBATIM and _names_a_thing(piece):
        return True
    return not _argument_of(piece, before, matcher)


_LED_BY = lazy(r"\s*(?:(?:with|to|under|over)\b|(?:с|со|под)\s)", re.IGNORECASE)


def _gives_an_input(piece: Clause, own: Match | None, ability: Ability) -> bool:
    """Whether a piece says what an ability is to be given: music for a film, by its name or by what it is ("to something warm on the
    guitar")."""
    optional = {spec.label for spec in ability.input_specs if spec.asset and not spec.required}
    named = {own.ability.tool.domain, *(spec.label for spec in own.ability.input_specs if spec.asset)} if own else set[str]()
    made = bool(named & optional) and _LED_BY.match(piece.raw) is not None
    return made or (_PUTS.match(piece.raw) is not None and _calls_an_input(piece, ability))


def _calls_an_input(piece: Clause, ability: Ability) -> bool:
    """Whether a piece speaks of what an ability may be given: music for a film."""
    return any(spec.asset and not spec.required and is_called(spec, piece.text) for spec in ability.input_specs)


def _says_when(piece: Clause, ability: Ability) -> bool:
    """Whether a piece tells a time or a recurrence that an ability has no field for."""
    kinds = {spec.kind for spec in ability.slots.values()}
    return times.read(piece.text).twice or any(entity.kind in TELLING and entity.kind not in kinds for entity in entities(piece.text))


def rules_out(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """ "no drums" after a wish for music: a field of the wish's ability takes it."""
    left = matcher.best(before.text)
    specs = [spec for spec in left.ability.slots.values() if spec.kind in ("choice", "yesno")] if left else []
    return any(found.strength >= 0.8 for spec in specs for found in slots.find(piece.raw, spec))


def _is_instruction(clause: Clause, matcher: Matcher) -> bool:
    return begins_with_verb(clause.raw, matcher) and not STATEMENT.match(clause.raw)


def _points_back(piece: Clause, matcher: Matcher) -> bool:
    """ "fix it", "can you remove them": a verb and a pronoun, whose meaning was said before."""
    if _DOES_SOMETHING.fullmatch(piece.text.strip()):
        return True
    rest = [token for token in matcher.read(piece.text) if token.base > STOP_WEIGHT]
    heavy = [token for token in rest if token.base > LIGHT_WEIGHT]
    mends = len(heavy) == 1 and bool(heavy[0].concepts & {"clean", "remove"})
    return (mends or (bool(_PRONOUN.search(piece.text)) and len(rest) <= 1)) and not entities(piece.text) and piece.asks


def _names_a_field(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """A value with the name of a field of the clause before: "remove the pauses, keep 200 ms padding"."""
    left = matcher.best(before.text)
    values = {entity.kind for entity in entities(piece.text)}
    if left is None or not values:
        return False
    specs = [spec for spec in left.ability.slots.values() if spec.kind in values]
    names = {
        token.stem for spec in specs for token in tokens(spec.label) if token.base > LIGHT_WEIGHT and not token.concepts & lexicon().general
    }
    return any(token.stem in names for token in tokens(piece.text))


def _continues(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """The second half of an example of what came before: "..., but leave half a second between sentences"."""
    left = matcher.best(before.text)
    if left is None or not (entities(piece.text) or QUOTE.search(piece.text)):
        return False
    own = matcher.best(piece.text)
    if own and own.ability is not left.ability and own.score >= NEARLY_VERBATIM:
        return False  # "remove the noise and turn the volume down by half"
    said = content(piece.text, matcher)
    for example in left.ability.phrases:
        cut = SEPARATOR.search(example.text) or (QUOTE.search(piece.text) and _AFTER_SLOT.search(example.text))
        rest = [token for token in example.words if cut and token.start >= cut.end() and token.base > LIGHT_WEIGHT]
        shared = sum(any(token.stem == other.stem or token.concepts & other.concepts for other in said) for token in rest)
        if rest and shared / len(rest) >= _CONTINUES:
            return True
    return False


def _argument_of(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """A piece without a verb that only gives the clause before it a value it has a field for, or goes on with its text."""
    left = matcher.best(before.text)
    if left is None:
        return False
    kinds = {spec.kind for spec in left.ability.slots.values()}
    values = entities(piece.text)
    bare = [token for token in content(piece.text, matcher) if not any(e.start <= token.start < e.end for e in values)]
    if values and not bare:
        return any(entity.kind in kinds for entity in values)
    strange = any(entity.kind in TELLING and entity.kind not in kinds for entity in values)
    return "text" in kinds and not QUOTE.search(before.text) and not piece.asks and not strange


def says_how(piece: Clause, before: Clause, matcher: Matcher) -> bool:
    """Whether a piece only says how the thing is to be that is made in the clause before it: "dreamy music"."""
    if not only_says_how(piece.raw, piece.glue) or not piece.text.strip():
        return False
    left = matcher.best(before.bare)
    choices = [spec for spec in left.ability.slots.values() if spec.kind in ("choice", "language")] if left else []
    return left is not None and left.ability.operation is None and _takes_words(left) and len(choices) >= _MAKERS_CHOICES


_MAKERS_CHOICES = 3  # fields with a choice of words: what has so many of them makes something


def with_manner(before: Clause, piece: Clause) -> Clause:
    """The clause with a piece behind it that only says how."""
    both = joined(before, replace(piece, glue=re.sub(r"[.!?]+\s*", ", ", piece.glue)))
    return replace(both, manner=(*both.manner, (len(both.text) - len(piece.text), len(both.text))))


def joined(before: Clause, piece: Clause) -> Clause:
    glue = re.sub(r"^(?=[\w&+])", " ", piece.glue.strip()) + " "
    return replace(
        before,
        text=before.text + glue + piece.text,
        raw=before.raw + glue + piece.raw,
        asks=before.asks or piece.asks,
        exception=piece.exception or before.exception,
    )
