# ruff: noqa: E501 - patterns read better unbroken
"""The person's own words in a clause: what a wish is about, what is to be drawn, said or looked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from agent.local.catalogue.abilities import Ability, Phrase, vocabulary
from agent.local.catalogue.compared import Compared
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.likeness import alike
from agent.local.drafting.said import Clause
from agent.local.lexicon import lexicon
from agent.local.lexicon.values import FOR_PLACE
from agent.local.moments.days import ANY_NAMED_DAY
from agent.local.slots import entities
from agent.local.slots.quoted import QUOTE
from agent.local.wordings.film_thai import LONG
from agent.local.wordings.for_whom import without_place
from agent.local.words import LIGHT_WEIGHT, STOP_WEIGHT, Token, humanise, tokens
from agent.patterns import lazy

_ANCHOR = lazy(lexicon().anchor, re.IGNORECASE)
_FROM_FILE = (
    r"\bfrom (?:this|the|my|our|that)(?: attached)? (?:file|document|pdf|notes?|brochure|menu|text|slides?|doc)\b"
    r"|(?<!\w)(?:из|по) (?:этого|этому|моего|нашего|приложенного) (?:файл|документ|пдф|pdf|конспект|прайс|меню|буклет|текст|пдф-файл)[а-яё]*"
    r"|(?:จาก|ตาม)(?:ไฟล์|เอกสาร|โน้ต|โบรชัวร์|เมนู|พีดีเอฟ|pdf|สไลด์|ข้อความ|บทความ|แคตตาล็อก)(?:นี้|ที่แนบ(?:มา)?)"
)
"""Says out of what something is made, and nothing of what it is about."""
_EDGE = lazy(
    r"^(?:[\s,.:;]|\bтом?\b,?(?=\s+(?:как|почему|что|где|когда|зачем|кто))"
    r"|\b(?:about|of|for|called|named|titled|with|on|and|to|in|me|про|о|об|под названием|с названием)\b"
    r"|\b(?:in|with) (?:simple|plain|easy|your own) (?:words|terms|english|language)\b,?|(?<!\w)(?:простыми|своими|понятными) словами(?!\w),?|простым языком"
    r"|\b(?:this|that|the|my|our) (?:picture|photo|image|video|clip|post|reel)\s*[,:;.-]\s*(?:it'?s|it is|its|this is)\b"
    r"|(?<!\w)(?:эт|мо)\w{1,3} (?:фот\w+|картин\w+|видео|ролик\w*|пост\w*)\s*[,:;.-]\s*это\b"
    r"|(?<!\w)(?:рилсов|роликов|клипов|шортсов|постов)(?= (?!котор|для\b)[а-яё]{4,})"
    r"|(?<!\w)к (?:видео|ролику|клипу|фильму)(?: про| о| об)?|\bfor (?:an?|the|my) (?:video|short|clip|film|reel)(?: about| on)?\b"
    r"|(?<!\w)в (?:коротк\w+ |небольш\w+ )?(?:ролике|видео|клипе)(?: про то,?|,)(?= (?:как|почему|что|зачем))"
    r"|(?:ชื่อว่า|ชื่อ|เรื่อง|เกี่ยวกับ|สำหรับ(?:วิดีโอ|คลิป)?|ให้(?:วิดีโอ|คลิป|รีล|โพสต์)(?:เรื่อง)?))+"
    r"|(?:[\s,.:;?!]|[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F]|\b(?:lol|lmao|ha(?:ha)+)\b|555+|ахах\w*|(?:,\s*|\bwith\s+(?:a\s+)?)(?:captions?|subtitles?|subs|narration|voice-?overs?)(?:\s+on)?\b"
    r"|[\s,]*(?<!\w)с (?:субтитрами|озвучкой|закадровым голосом)(?!\w)|มี(?:เสียงพากย์|เสียงบรรยาย|ซับ(?:ไตเติล)?)"
    r"|\b(?:about|around|roughly|примерно|около"
    r"|add|put|use|give it|keep it|and|with|in|to|for|of|a|an|the|please|by|at|spoken|narrated|told|as|that is|which is|but|но|all|both"
    r"|добавь|поставь|пусть будет|в виде|в форме|как|для|на|в|с|по|до|и|все|только)\b"
    rf"|{_FROM_FILE}"
    r"|\b(?:called|named|titled|saying|that says|which says|with the words?)\b|(?<!\w)(?:под названием|с надписью|со словами|назван\w+)|(?:ชื่อว่า|ชื่อ|คำว่า|ข้อความ|เขียนว่า)"
    r"|,\s*(?:тон|голос|музыка|стиль|язык|формат|цвета?|субтитры|tone|voice|music|style|language|format)\b"
    r"|(?<!\w)(?:с|под) (?:эт\w+|мо\w+|наш\w+|сво\w+) (?:озвучк\w+|голос\w*|музык\w+|песн\w+|трек\w*|фот\w+|картинк\w+)"
    r"|\bwith (?:this|these|my|our|the attached)(?: own)? (?:songs?|music|tracks?|pictures|photos|voice-?over|recording)\b"
    r"|\b(?:in|into|as) (?:an?|the|one) (?:short |quick |little )?(?:video|short|clip|reel|film)\b"
    r"|в (?:коротк\w+ |небольш\w+ )?(?:ролик\w*|видео|клип\w*|шортс\w*)\b"
    r"|(?:เป็น|ใน)(?:คลิป|วิดีโอ)(?:สั้น(?:ๆ)?)?"
    r"|\b(?:in|with) (?:simple|plain|easy|your own) (?:words|terms|english|language)\b|(?<!\w)(?:простыми|своими|понятными) словами(?!\w)|простым языком"
    rf"|(?<=[\u0e00-\u0e7f])\s?สั้น\s?ๆ|\s(?:ซัก|สัก|ประมาณ|ราว\s?ๆ)|(?:ให้หน่อย|ให้ที|ให้ด้วย|ให้|หน่อย|นะ|ครับ|ค่ะ|แนว|ขนาด|สัดส่วน|(?<!สาย)(?<!ผ้า)ไหม|มั้ย|บ้าง|หรือเปล่า|ความยาว|{LONG}|โทน|แบบ|ประมาณ|สัก|เอา|และ|กับ|ใน|พร้อม|ใส่))+$",
    re.IGNORECASE,
)
_MEDIA = lazy(
    r"^(?:(?:my|the|all|any|some|our)\s+)*(?:recordings?|videos?|files?|clips?|pictures?|photos?|images?|songs?|sounds?|documents?)\s+(?=of|about|on|called|named|with)",
    re.IGNORECASE,
)
_LED_TH = lazy(r"(?:(?<=[\u0e00-\u0e7f])|(?<=[ปมอ]\.\d))\s+(?:โทน|เสียง(?!ดัง)|ซับ|พากย์|บรรยาย|ภาษา|สไตล์|พร้อม|ใช้(?=เพลง|เสียง|ดนตรี|รูป|ภาพ)|ไม่เอา|ไม่ใส่|ไม่ต้อง)(?=[\u0e00-\u0e7f])")
"""A space and one of these words: what follows says how, and is no more of what it is about."""
_DESIGN = lazy(
    r"\b(?:an? )?(?:(?!(?:make|draw|paint|create|design|generate|do|me|us|need|want|add|some|two|three|four|five|six|ten|few|several|different|new|more|nice|good|cool)\b)[a-z]+ )?"
    r"(?:logo|poster|banner|flyer|sticker|icon|invitation|card|cover|thumbnail|(?:poster|banner|flyer|invitation)s) (?:for|of|about|with|to) (?:an? |the |my |our )?$"
    r"|^(?:poster|banner|flyer|invitation|плакат|постер|баннер|афиша|приглашение|โปสเตอร์|แบนเนอร์): ?$"
    r"|(?<!\w)(?:логотип|плакат\w?|постер\w?|баннер\w?|обложк\w|открытк\w|приглашени\w|наклейк\w|иконк\w|афиш\w?) (?:(?:для|про|о|об|к|с|со|на) )?$|(?:โลโก้|โปสเตอร์|แบนเนอร์|ปก|การ์ด|สติกเกอร์)$",
    re.IGNORECASE,
)
_FOR_FILM_TH, _MY_FILM_TH = lazy(r"(?:ให้|ของ)(?:วิดีโอ|คลิป|รีล|โพสต์)"), lazy(r"(.)ของ(?:ฉัน|ผม|เรา|หนู)$")
"""Thai: of "for my tulip video" it is the video that is mine, though that is said last."""
_SHORTISH = lazy(r"(?:สั้น|ง่าย|เล็ก)\s?ๆ?")
"""Thai: what a clip is called beside its name ("คลิปสั้น ๆ"), and no word of what it is about."""
_POINTING = lazy(r"^(?:this|that|these|those|it|эт\w{1,3})\b|นี้$", re.IGNORECASE)
_PRONOUN = lazy(r"it|them|this|that|these|those|him|her|нег?о|ним|неё|нее|ней|них|эт\w{1,2}|มัน", re.IGNORECASE)
_VALUE_OF = lazy(r"(?:[\w-]+\s+){0,2}(?:voice|music|tones?|colou?rs?|subtitles|captions|голос\w*|музык\w*|тон\w*|субтитр\w*)", re.IGNORECASE)
MAKES_IT = r"(?:so )?(?:make|keep|have) (?:it|them|that)\s+(?:all |be )?|(?:сделай|пусть)(?:те)?\s+(?:его|её|ее|это|их|всё)\s+|чтобы?\s+(?:было\s+)?"
"""What begins a value of the wish just before, in English and Russian: "make it funny"."""
_MAKES_IT = lazy(rf"[\s,]+(?:(?:and|и) )?(?:{MAKES_IT})$|\s+(?:ให้|(?:เอา|ขอ)?แบบ)$", re.IGNORECASE)
"""Leads to a value: "a video about cats, make it funny"."""
_LEADS_TO = lazy(r"[\s,]+(?:(?:with|in|using)\s+(?:(?:an?|the|some)\s+)?(?:[\w-]+\s+){0,2}|(?:[а-яё]+(?:ым|им|ой|ей)\s+){1,2})$", re.IGNORECASE)
"""What leads to a value and belongs to it: "with a soothing [female] voice", "спокойным [женским] голосом"."""
_KINDS_MADE = {"video", "picture", "song", "script", "subtitle", "sound", "speak"}
WORDED = lazy(
    r"\b(?:logo|poster|banner|flyer|sticker|invitation|card|cover|thumbnail|sign)s?\b"
    r"|(?<!\w)(?:логотип|плакат|постер|баннер|обложк|открытк|приглашени|наклейк|афиш|превью|вывеск)\w*|โลโก้|โปสเตอร์|แบนเนอร์|ปก|การ์ด|สติกเกอร์|ป้าย", re.IGNORECASE
)
"""Things that have words on them."""
_MANNER = frozenset(["style", "genre", "vein", "mood", "manner", "стиле", "стиль", "жанре", "жанр", "духе", "манере", "สไตล์", "แนว"])
_ABOUT = lazy(r"\babout\b", re.IGNORECASE)
_LOOSE = ("of", "for", "on")
_LED_TWICE = lazy(r"(?<!\w)(?:о|об) (?P<head>[а-яё]{3,} про )$", re.IGNORECASE)
"""Russian: "о мифах про финансы" is about the myths."""
_RESIDUE_SHARE = 0.4  # an optional text takes what is left of a clause only when this share of the examples has it


def free_text(ability: Ability, spec: Spec, clause: Clause, taken: list[tuple[int, int]]) -> tuple[str, bool, bool]:
    """The person's own words for a text field: after the word its example has before the slot, after "about", or what is left over.

    Also whether a small word introduced them ("about music"), so that they are the person's own even when the ability knows them; a
    pronoun next to it says that they are not ("обо мне помнишь"). And whether they are what is left over.
    """
    if re.search(r"(?:^|_)(?:to|email|mail|recipient|address|url|link)(?:_|$)", spec.name):
        return "", False, False
    if spec.name == "prompt" and (whole := whole_sheet(clause.text)):
        return whole, True, False
    phrases = [phrase for phrase in ability.phrases if spec.name in phrase.slots]
    if spec.many or (not spec.required and not phrases):
        return "", False, False  # a list of words, or a text that nobody says in passing
    captured, introduced = _after_example(phrases, spec, clause, taken, _explains(ability))
    if not captured:
        captured, introduced = _after_preposition(clause, taken, spec, _explains(ability)), True
    if captured:
        twice = _LED_TWICE.search(clause.text[: max(0, clause.text.find(captured))])
        captured = f"{twice['head']}{captured}" if twice else captured
        captured = as_a_design(captured, clause.text) if spec.name == "prompt" else captured
        return captured, introduced and next((token.base > STOP_WEIGHT for token in tokens(captured)), False), False
    if spec.required or len(phrases) >= _RESIDUE_SHARE * max(1, sum(phrase.text.isascii() for phrase in ability.phrases)):
        rest = _left_over(ability, clause, taken)
        return as_a_design(rest, clause.text) if spec.name == "prompt" else rest, False, True
    return "", False, False


def whole_sheet(text: str) -> str:
    """All that is said of a sheet that tells of an event ("a poster for the fair, 12 April, six o'clock, at the temple"), and of a
    pattern ("with lemons and blue tiles for wrapping paper"); empty for anything else.

    Its times and its colours are what is to be seen on it: nothing of it is a value that stands for itself.
    """
    found = SHEET.search(text) or _PATTERN.search(text)
    event = found is not None and (found.re.pattern == _PATTERN.pattern or any(entity.kind == "moment" for entity in entities(_unquoted(text))))
    return _EDGE.sub("", text[found.start() :]).strip() if found and event else ""


def _unquoted(text: str) -> str:
    return QUOTE.sub(lambda match: '"' + " " * (len(match[0]) - 2) + '"', text)


def event_words(text: str) -> str:
    """What a sheet for an event is to say where no name on it stands in quotes: what, when and where, without how it is to look."""
    whole = whole_sheet(text)
    found = SHEET.match(whole)
    if not found or any(not PLACE_NAMED.search(whole[: quote.start()]) for quote in QUOTE.finditer(whole)):
        return ""
    if _NO_EVENT.match(whole, found.end()):
        return ""
    body = _named(_FOR_WHAT.sub("", whole[found.end() :]).replace('"', ""))
    pieces = _PIECE.split(body)
    last = max((n for n, piece in enumerate(pieces) if _WHERE.match(piece) or any(e.kind == "moment" for e in entities(piece))), default=-1)
    return "".join(pieces[: last + 1]).strip(" :—–-")


def _named(words: str) -> str:
    """What an event is called by itself: of "афиша спектакля 3 апреля" it is "спектакль"."""
    from media.prose.russian import nominative

    head = re.match(r"[а-яё][а-яё ]*(?<! )(?=\s*(?:,|\d|$))", words, re.IGNORECASE)
    return f"{nominative(head[0])}{words[head.end() :]}" if head else words


PLACE_NAMED = lazy(
    r"(?:\b(?:at|in|club|bar|cafe|hall|theatre|venue)|(?<!\w)(?:в|клуб\w*|бар\w*|кафе|зал\w*|театр\w*|ресторан\w*))\s+(?:the )?$",
    re.IGNORECASE,
)
"""Before the name of a place."""
_NO_EVENT = lazy(r"\w*\s+(?:with|by|until|in|on|at|к|ко|с|со|до|в)\s", re.IGNORECASE)
"""Behind the name of the sheet: "a poster with a cat by Friday" is for no event that is named."""
_FOR_WHAT = lazy(r"^[a-zа-яё]*\s*(?:(?:for|of|about|для|про|о|об|на)\s+)?(?:(?:an?|the|our|my)\s+)?", re.IGNORECASE)
_PIECE = lazy(r"(,\s+|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])|(?<=\d)\s+(?=สี|โทน|แบบ|สไตล์|แนว|พื้น|ธีม))")
_WHERE = lazy(r"(?:at|in)\b|(?:в|на|кафе|клуб|бар|зал)\s|ที่|\d+ [^\W\d]", re.IGNORECASE)
SHEET = lazy(
    r"\b(?:poster|flyer|invitation|banner|ticket)\b|(?<!\w)(?:афиш|плакат|постер|флаер|листовк|приглашени|баннер|билет)\w*"
    r"|โปสเตอร์|ใบปลิว|การ์ดเชิญ|แบนเนอร์|ป้าย", re.IGNORECASE,
)
"""What tells people of an event."""
_PATTERN = lazy(r"(?:\bseamless )?\bpattern (?=(?:with|of)\b)|(?<!\w)(?:бесшовн\w+ )?(?:узор\w*|паттерн\w*) (?=(?:с|со|из)\s)", re.IGNORECASE)


def as_a_design(captured: str, text: str) -> str:
    """What is to be drawn with the name of what it is to be: "a logo for a dog groomer" is no picture of a groomer."""
    before = _DESIGN.search(text[: max(0, text.find(captured))])
    return f"{before[0].lstrip()}{captured}" if before and captured in text else captured


_YET_TO_COME = lazy(
    r"(?:(?:the|this|my|these) )?(?:following|below)(?: (?:text|words?|lines?|message|script|sentences?|paragraphs?))?|(?:(?:the|this|my) )?(?:text|words?|lines?|message|script) (?:below|that follows)"
    r"|следующ[а-яё]+(?: (?:текст|слова|строки|фразу|сообщение))?|(?:текст|слова|то, что) ниже|(?:ข้อความ|ประโยค|บท)?(?:ต่อไปนี้|ด้านล่าง(?:นี้)?|ข้างล่าง(?:นี้)?)", re.IGNORECASE,
)
"""A text that is to come and has not: "read the following text aloud"."""


def points(text: str) -> bool:
    """Only function words and words for any file: "it", "this video"; or one thing that is pointed at: "this script"."""
    if _YET_TO_COME.fullmatch(text.strip(" .,:!")):
        return True
    words = [token for token in tokens(text) if token.text not in _MANNER]
    return all(token.base <= LIGHT_WEIGHT for token in words) or (len(words) == 2 and _POINTING.search(text) is not None)


def says_nothing(text: str, ability: Ability) -> bool:
    """Only function words, or words the ability is asked for with ("it aloud"): not what the person wants written or found."""
    asked = {token.stem for phrase in ability.phrases for token in phrase.words}
    explained = _explains(ability)
    if ability.slots and all(token.base <= STOP_WEIGHT or not explained(token) or token.stem not in asked for token in tokens(text)):
        return points(text)
    return all(token.base <= STOP_WEIGHT or explained(token) for token in tokens(text))


@lru_cache(maxsize=512)
def _explains(ability: Ability) -> Callable[[Token], bool]:
    """Tells whether a word is one the ability is asked for with."""
    known = [token for token, strength in vocabulary(ability) if strength >= 1.0]
    known += [token for word in _one_word_names(ability) for token in tokens(word)]
    stems, concepts = {token.stem for token in known}, {concept for token in known for concept in token.concepts}
    return lambda token: token.stem in stems or bool(token.concepts & concepts)


def _one_word_names(ability: Ability) -> list[str]:
    """What the ability and its values are called in one word: "mountain landscape" explains no mountain."""
    words = [word for spec in ability.slots.values() for said in spec.say.values() for word in said]
    return [humanise(ability.name), ability.tool.domain, *(word for word in words if len(tokens(word)) == 1)]


def _after_example(
    phrases: Sequence[Phrase], spec: Spec, clause: Clause, taken: list[tuple[int, int]], explained: Callable[[Token], bool]
) -> tuple[str, bool]:
    """What follows the word that stands before the slot in an example, and whether that word is one that introduces."""
    words = tokens(clause.text)
    said = Compared(words)
    best: tuple[float, str, bool] = (0.0, "", False)
    for phrase in phrases:
        at = phrase.at(spec.name)
        gap = phrase.text[:at].rstrip()
        left = next((token for token in reversed(phrase.words) if token.end == len(gap)), None)
        right = next((token for token in phrase.words if token.start > at), None)
        start = next((token for token in words if left and token.text == left.text and not _inside(token.start, taken)), None)
        if start is not None and start.text == "for" and _is_own(clause.text, start.start, taken, explained):
            continue
        about = start is not None and any(0 <= low - start.end <= 1 for low, _ in taken)  # "about a minute"
        if left is not None and left.text == "on" and _ABOUT.search(clause.text):
            continue  # "a short about trips on Instagram": what follows "on" is where
        if left is None or start is None or about or (left.base > LIGHT_WEIGHT and left.text in ("clip", "file")):
            continue
        ends = (token for token in words if right and token.text == right.text and token.start > start.end)
        end = next((t.start for t in ends if t.base > STOP_WEIGHT or any(0 <= low - t.end <= 1 for low, _ in taken)), len(clause.text))
        tail = _tail(phrase, at, words, start.end)
        text = _clean(clause.text, start.end, end if tail is None else min(end, tail), taken)
        score = alike(phrase, spec.name, said, None, None) + (1.0 if tail is not None else 0.0)
        if text and score > best[0] and not _PRONOUN.fullmatch(text):
            best = (score, text, left.base <= STOP_WEIGHT and _ANCHOR.match(f"{left.text} ") is not None)
    return best[1:]


def _tail(phrase: Phrase, at: int, words: Sequence[Token], after: int) -> int | None:
    """Where the example's own ending ("... with my own music") stands in the clause, word for word; None where it does not."""
    ending = [token.text for token in phrase.words if token.start > at]
    if len(ending) < 2 or phrase.at(phrase.slots[-1]) > at:
        return None
    said = [token for token in words if token.start > after]
    found = (n for n in range(len(said) - len(ending) + 1) if [token.text for token in said[n : n + len(ending)]] == ending)
    return next((said[n].start for n in found), None)


def _after_preposition(clause: Clause, taken: list[tuple[int, int]], spec: Spec, explained: Callable[[Token], bool]) -> str:
    """What follows a word that introduces words of the person's own; "about" before "for": "a video for kids about dinosaurs". Behind a
    word of their own "for" goes on with it: "cheap dinners for students"."""
    found = sorted(_ANCHOR.finditer(clause.text), key=lambda match: match[0].strip().lower() in _LOOSE)
    for match in found:
        if any(0 <= low - match.end() <= 1 for low, _ in taken):
            continue  # "about a minute" introduces no words of the person's own
        if not _inside(match.start(), taken) and (text := _clean(clause.text, match.end(), len(clause.text), taken)):
            if match[0].strip().lower() in ("of", "for", "on", "о", "об") and not spec.required and spec.default not in ("", None):
                continue
            if match[0].strip().lower() == "for" and _is_own(clause.text, match.start(), taken, explained):
                continue
            if FOR_PLACE.fullmatch(f" {match[0].strip()} {text}"):
                continue  # "square for Facebook" says where, and nothing of what it is about
            return text
    return ""


def _is_own(text: str, at: int, taken: list[tuple[int, int]], explained: Callable[[Token], bool]) -> bool:
    """Whether the word right before a place is one of the person's own, and none that the ability is asked for with."""
    before = next((token for token in reversed(tokens(text)) if token.end <= at), None)
    if before is None or before.base <= LIGHT_WEIGHT or _inside(before.start, taken) or text[before.end : at].strip():
        return False
    return not explained(before) and not before.concepts & _KINDS_MADE and before.text not in lexicon().verbs


def _left_over(ability: Ability, clause: Clause, taken: list[tuple[int, int]]) -> str:
    explained, named = _explains(ability), [name.span() for name in ANY_NAMED_DAY.finditer(clause.text)]
    own = [token for token in tokens(clause.text) if token.base > LIGHT_WEIGHT and not _inside(token.start, taken)]
    rest = [token for token in own if not explained(token) or _inside(token.start, named)]
    if len(rest) == 1 and rest[0].text in lexicon().verbs and not clause.text[: rest[0].start].strip():
        return ""  # "add subtitles" is no wish for anything called "add"
    if all(token.text in lexicon().numbers or token.text.isdigit() for token in rest):
        return ""
    asks = re.search(r"(?:\b(?:why|how|почему|зачем|как)\s+|ทำไม)$", clause.text[: rest[0].start], re.IGNORECASE) if rest else None
    end = _goes_on(clause.text, rest[-1].end, taken, question=asks is not None) if rest else 0
    return _clean(clause.text, asks.start() if asks else rest[0].start, end, taken) if rest else ""


def _goes_on(text: str, end: int, taken: list[tuple[int, int]], *, question: bool = False) -> int:
    """Where a name ends whose last words mean something to the ability too: the lights of "northern lights"; a `question` ends with its
    verb: "how vaccines work"."""
    for token in tokens(text):
        if token.start >= end:
            noun = token.base > LIGHT_WEIGHT or token.text in ("part", "parts", "piece", "pieces")
            name = text[end : token.start].strip() == "" and (noun or (question and token.base > STOP_WEIGHT)) and token.text.isascii()
            if not name or token.concepts & _KINDS_MADE or _inside(token.start, taken):
                break
            end = token.end
    return end + (text[end : end + 1] == "%" and text[end - 1].isdigit())  # a share with its sign


def _clean(text: str, start: int, end: int, taken: list[tuple[int, int]]) -> str:
    """The stretch without values that were read from its ends, and without connecting words at its edges."""
    for low, high in sorted(taken):
        if start <= low < end:
            if not _SHORTISH.sub("", text[start:low]).strip(" ,"):
                start = high
            else:
                end = low
                break
    for value, before in ((text[low:], text[start:low]) for low, _ in taken if low == end):
        lead = _MAKES_IT.search(before) or (_LEADS_TO.search(before) if _VALUE_OF.match(value) else None)
        end = start + lead.start() if lead else end
    led = _LED_TH.search(text, start)
    end = min(end, led.start()) if led else end
    plain = _EDGE.sub("", _MEDIA.sub("", _EDGE.sub("", text[start : max(start, end)]))).strip()
    plain = _MY_FILM_TH.sub(r"\1", plain) if plain and _FOR_FILM_TH.match(text[start:]) else plain
    return without_place(plain)


def _inside(at: int, taken: list[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in taken)
