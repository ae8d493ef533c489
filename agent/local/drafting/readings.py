# ruff: noqa: E501 - patterns read better unbroken
"""Values a clause may hold for one field, before it is decided which field gets which."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.local import slots
from agent.local.catalogue.fields import Spec
from agent.local.drafting.own_words import WORDED
from agent.local.drafting.said import Clause
from agent.local.lexicon.values import FORMATS, PLATFORMS
from agent.local.slots import Found
from agent.local.words import Token, tokens
from agent.patterns import lazy

LISTED = lazy(r"[а-яё]{0,4}(?: (?:version|one|верси\w+))?[\s,&+]*(?:(?:and also|and then|and|plus|also|и ещё|и|และ|กับ)[\s,]*)?(?:an?|one|another|แบบ|อัน|เวอร์ชัน|\s)*", re.IGNORECASE)
_FIELD_WORD = lazy(
    r"\s+(?:(?:background|backing|instrumental|intro|theme|film|game)\s+)?(?:banner|logo|баннер\w*|логотип\w*|плакат\w*|постер\w*|picture|image|illustration|drawing|poster|painting|photo|wallpaper|картин\w+|рисун\w+|voice|tones?|colou?rs?|style|music|subtitles?|captions?|shape|format|version|голос\w*|тон\w*|цвет\w*|стил\w*|музык\w*|субтитр\w*|формат\w*)", re.IGNORECASE
)
_OF = lazy(r"(?<!second )(?<!seconds )(?<!minute )(?<!minutes )\b(?:of|about|draw(?: me| us)?|paint(?: me| us)?|(?:explain|describ|present|introduc)(?:s|e|es|ing|ed)?|объясн\w+|показыва\w+|рассказ\w+|нарисуй|про|о)\s+(?:an?\s+|the\s+)?|\b(?:videos?|shorts?|reels?|clips?|films?|scripts?|tiktoks?)\s+on\s+|\b(?:why|почему|зачем)\s+|(?:วาดรูป|เรื่อง|เกี่ยวกับ|อธิบาย|ทำไม)", re.IGNORECASE)
_DENIED = lazy(r"\b(?:not|never|haven't|hasn't|aren't|isn't|wasn't|weren't)(?: (?:yet|been|ever))*\s+$|(?<![а-яё])(?:ещё |еще |пока )*не\s+$|ยังไม่(?:ได้)?\s?$", re.IGNORECASE)
"""Before what something is not: "which ones are not posted"."""
_NEGATION = lazy(r"\s*(?:no|without|not|off|без|не|ไม่)", re.IGNORECASE)


_ADVERB = lazy(r"(?![а-яё]+[ое]го(?![а-яё]))[а-яё]{5,}о(?![а-яё])", re.IGNORECASE)
"""Russian: "горизонтально" says how, and no thing is called so; "зелёного" of "зелёного чая" does not."""
_IN_A_PLACE = lazy(r"\bin\s+(?:an?|the)\s+$", re.IGNORECASE)
_GOES_ON = lazy(r"\s*(?:$|[,.;]|(?:with|and|at|by|on|under|near|beside|for)\b)", re.IGNORECASE)
"""English: "a fox in a forest, at night" tells where it is; "in a forest look" would tell how it is drawn."""
_A_THING = lazy(r"\b(?:of|about|draw|paint)\b.*\b(?:with|in|on|under|near|by|and|wearing|holding)\s+(?:an?|the)\s+$", re.IGNORECASE)
_FOR_A_THING = lazy(r"\b(?:about|on|of|explaining|draw|paint|design|logo|poster|banner|card|flyer|icon|cover|sticker)\b.*\bfor\s+(?:an?\s+|the\s+|my\s+|our\s+)?$", re.IGNORECASE)
"""English: "houseplants for dark flats" tells of the flats."""
_ITS_NOUN = lazy(r"\s+(?!(?:way|manner|mood|vibe|feel|look|key|atmosphere|light|lighting|background|theme|scheme|and|or)\b)[a-z]+", re.IGNORECASE)
"""English: "a girl with a red balloon" tells of the balloon; "with a red background" would tell of the picture."""
_THING_TH = lazy(r"(?<=[\u0e00-\u0e7f])(?<!โทน)(?<!เป็น)(?<!ใช้)(?<!เฉด)(?<!แนว)(?<!เน้น)(?<!คุม)(?<!ขอ)(?<!เอา)(?<!ใส่)(?<!พื้นหลัง)(?<!ธีม)สี$")
"""Thai: "หมวกสีแดง" tells of the hat; "โทนสีแดง" would tell of the picture."""
_PLAYED = lazy(r"(?:[-\s](?:kind of|style|inspired|type|sounding|traditional|folk))*\s+(?:music|songs?|tunes?|beats?|melod\w+|soundtrack|guitar|flute|drums)\b|\w*\s+(?:музык|мелоди|мотив|песн)\w*", re.IGNORECASE)
"""Behind a language that is no language: "japanese kind of music"."""
_LED_ITSELF = lazy(r"(?:as|in|like|told|with|without|no|голосом|голос)\s", re.IGNORECASE)
_LED = lazy(r"(?:in|into|to|from|на)\s|เป็น|พากย์|บรรยาย|พูด|ภาษา", re.IGNORECASE)
_LED_BEFORE = lazy(r"(?:subtitles? |subs? |captions? |voice |по-|เป็น|ซับ|เสียง|พากย์|บรรยาย|พูด|ภาษา|ใน|ทั้ง|ซับไตเติล)\s?$", re.IGNORECASE)


def readings(spec: Spec, clause: Clause) -> list[Found]:
    """Values for a field. What the wish rules out is no value, unless the ruling out is one ("without music" of `music: none`)."""
    if spec.kind == "yesno":
        return list(slots.find(clause.raw, spec))
    found = list(slots.find(clause.text, spec))
    if spec.kind == "choice":
        found = _formats_first([hit for hit in found if not _DENIED.search(clause.text[: hit.start])], clause.text)
        whole = (hit for hit in slots.find(clause.raw, spec) if _NEGATION.match(clause.raw[hit.start : hit.end]))
        found += [hit for hit in whole if not any(hit.start < old.end and old.start < hit.end for old in found)]
        found = [hit for hit in found if spec.required or _is_wish(hit, clause)]
    if spec.kind == "language":
        found = [hit for hit in found if not _PLAYED.match(clause.text, hit.end)]
        meant = [hit for hit in found if _is_led(hit, clause.text) or not (_describes(hit, clause.text) or _within_thai(hit, clause.text))]
        groups = together(found, clause.text)  # of "Thai and English subtitles" what holds of one holds of both
        meant = [group for group in groups if any(group.start <= hit.start < group.end for hit in meant)]
        return meant if spec.many else [hit for hit in found if any(group.start <= hit.start < group.end for group in meant)]
    return found


def _formats_first(found: list[Found], text: str) -> list[Found]:
    """The shapes a text names, without those of the places where a format is seen that has a shape of its own: "a reel for Instagram"."""
    said = {(hit.start, hit.end): text[hit.start : hit.end].lower() for hit in found}
    if not FORMATS & set(said.values()):
        return found
    return [hit for hit in found if (words := said[hit.start, hit.end]) in FORMATS or words not in PLATFORMS]


_PREPOSED = lazy(r"\b(?:with|of|about|on|in|for|holding|wearing|с|со|про|о|об|на|для)\b|เรื่อง|เกี่ยวกับ|ของ", re.IGNORECASE)


def _is_wish(hit: Found, clause: Clause) -> bool:
    """Whether a word for a choice is one, and not part of what the wish is about; "draw a logo" says what the whole is to be."""
    if WORDED.fullmatch(clause.text[hit.start : hit.end]) and not _PREPOSED.search(clause.text[: hit.start]):
        return True
    return hit.strength < 1 or bool(_NEGATION.match(clause.raw[hit.start : hit.end])) or not _describes(hit, clause.text)


def _is_led(found: Found, text: str) -> bool:
    """Whether a language is a wish ("in Thai"), whatever stands before it; "Muay Thai" and "Thai food" are what something is about."""
    return bool(_LED.match(text, found.start) or _LED_BEFORE.search(text[: found.start]))


def _within_thai(found: Found, text: str) -> bool:
    """Whether a language is the name of a place at the end of a Thai phrase: "เที่ยวญี่ปุ่น" is a trip to Japan."""
    return "\u0e00" <= text[found.start : found.start + 1] <= "\u0e7f" and "\u0e00" <= text[max(0, found.start - 1) : found.start] <= "\u0e7f"


def _describes(found: Found, text: str) -> bool:
    """Whether a word is part of what a thing is of ("a picture of a cosy nook"), and no wish about the whole ("in warm colours")."""
    before = text[: found.start]
    if _IN_A_PLACE.search(before) and _GOES_ON.match(text, found.end):
        return True
    if _A_THING.search(before) and _ITS_NOUN.match(text, found.end) and not _FIELD_WORD.match(text, found.end):
        return True
    if _FOR_A_THING.search(before) and _ITS_NOUN.match(text, found.end) and not _FIELD_WORD.match(text, found.end):
        return True
    if _OF.search(before) and _THING_TH.search(before):
        return True
    anchor = max((match.end() for match in _OF.finditer(before)), default=-1)
    wished = re.search(r"(?<!\w)(?:голосом|озвучкой|озвучка|голос)\s+$|(?:make|keep|have) (?:it|them|that)\b|(?:сделай|пусть)(?:те)? (?:его|её|ее|это|их)(?!\w)|[,;]|[.!?] |\b(?:in|with|as|for|by|using|but|add|put|на|в|с|для|добавь|поставь)\b|(?<=[\u0e00-\u0e7f]) (?:ให้|แบบ|เอาแบบ|ขอแบบ)|(?:ใส่|โทน|สี|เสียง|สไตล์|แบบ|ซับ|ไม่|ขนาด|สัดส่วน|แนว|ทรง)$|(?<=[\u0e00-\u0e7f])\s+$", before[max(anchor, 0) :])
    own = _LED_ITSELF.match(text, found.start) or _ADVERB.match(text, found.start)  # "as a story" is a wish wherever it stands
    return anchor >= 0 and not wished and not own and not _FIELD_WORD.match(text, found.end)


def together(found: list[Found], text: str) -> list[Found]:
    """Values listed one after the other as one reading: "Thai and English subtitles"."""
    joined: list[Found] = []
    for hit in sorted(found, key=lambda one: one.start):
        last = joined[-1] if joined else None
        if last and not _LED.match(text, hit.start) and (LISTED.fullmatch(text[last.end : hit.start]) or re.fullmatch(r"\s*(?:กับ|และ|и на|and in)\s*", text[last.end : hit.start])):
            joined[-1] = replace(last, end=hit.end, value=[*last.value, hit.value])
        else:
            joined.append(replace(hit, value=[hit.value]))
    return joined


def named_beside(spec: Spec, found: Found, text: str) -> Token | None:
    """The word beside a language that means what the field is called: "ซับไทย" of `subtitle_languages`."""
    own = {concept for token in tokens(spec.label) for concept in token.concepts}
    near = [token for token in tokens(text) if token.end in range(found.start - 4, found.start + 1) or 0 <= token.start - found.end <= 4]
    near = [token for token in near if not re.search(r"[,.;]", text[token.end : found.start] or text[found.end : token.start])]
    return next((token for token in near if token.concepts & own), None)
