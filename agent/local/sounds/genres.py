# ruff: noqa: E501 - tables of patterns read better unbroken
"""Kinds of music by name: "a jazz track", «хип-хоп», "แจ๊ส". Music is composed here by mood, tempo and instruments, so a kind is passed on in words,
with the mood that comes nearest, and the step says that it is only near to it.
"""

from __future__ import annotations

import re
from typing import Any

from agent.local import slots
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step

_THING = r"(?=\s(?:music|song|track|beat|tune|instrumental|vibe|style|background))"
_GENRES: tuple[tuple[str, str], ...] = (
    (r"\blo-?\s?fi\b|(?<![а-яё])ло[уф]?-?фай(?![а-яё])|โล\s?ไฟ|โลฟาย", "chill"),
    (r"\b(?:smooth |acid |free )?jazzy?\b(?! (?:festival|club|concert|hands))|(?<![а-яё])джаз(?!мен|ов[а-яё]+ (?:клуб|концерт|фестивал))[а-яё]*|แจ๊?ส", "chill"),
    (r"\bhip[- ]?hop\b|(?<![а-яё])хип[- ]?хоп[а-яё]*|ฮิป\s?ฮอป", "chill"),
    (r"\b(?:hard |punk |classic |indie |soft )?rock\b(?! (?:climb\w*|wall\w*|garden|star|face|gym))|(?<![а-яё])(?:панк-|хард-|инди-)?рок(?:[еа]|ом)?(?![а-яё]|-?(?:концерт|звезд|групп))|ร็อ[กค]", "energetic"),
    (r"\b(?:heavy |death )?metal\b" + _THING + r"|(?<![а-яё])(?:хеви-?\s?)?метал+(?:[а-яё]{0,2})(?=\s|$)|เมทัล", "energetic"),
    (rf"\btrap\b{_THING}|(?<![а-яё])(?:трэп|трап)(?![а-яё])", "dark"), (r"\b(?:phonk|drill)\b|(?<![а-яё])(?:фонк|дрилл)(?![а-яё])", "dark"),
    (r"\b(?:r ?(?:&|n|and) ?b|soul)\b" + _THING + r"|(?<![а-яё])(?:соул|r'?n'?b|арэнби)(?![а-яё])|อาร์แอนด์บี", "chill"), (rf"\bblues\b{_THING}|(?<![а-яё])блюз[а-яё]*|เพลงบลูส์", "sad"),
    (r"\breggae\b|(?<![а-яё])регги(?![а-яё])|เร็กเก้|เรกเก้", "chill"), (r"\bbossa(?: ?nova)?\b|(?<![а-яё])босса-?\s?нов[а-яё]+|บอสซ่า", "chill"),
    (r"\b(?:salsa|samba|latin|reggaeton)\b" + _THING + r"|(?<![а-яё])(?:сальс|самб|реггетон|латин)[а-яё]*(?= музык|$)|เพลงละติน", "happy"),
    (r"\b(?:funky?|disco)\b" + _THING + r"|(?<![а-яё])(?:фанк|диско)(?![а-яё])|ดิสโก้", "happy"), (rf"\b(?:country|folk)\b{_THING}|(?<![а-яё])(?:кантри|фолк)(?![а-яё])|เพลงคันทรี่?", "happy"),
    (r"\bk-?pop\b|(?<![а-яё])к-?поп(?![а-яё])|เค\s?ป๊อป", "happy"), (rf"\bpop\b{_THING}|(?<![а-яё])поп-?(?:музык[а-яё]+)?(?![а-яё-])|เพลงป๊อป", "happy"),
    (r"\b(?:techno|dubstep|drum ?(?:and|n|&) ?bass|dnb|edm)\b|\b(?:deep )?house\b" + _THING + r"|(?<![а-яё])(?:техно|дабстеп|хаус|драм-?н-?бейс)(?![а-яё])|เทคโน", "energetic"),
    (rf"\b(?:classical|baroque)\b{_THING}|(?<![а-яё])классическ[а-яё]+(?= музык)|(?<![а-яё])классик[ауи](?![а-яё])|เพลงคลาสสิ[กค]", "calm"),
    (r"\b(?:waltz(?:es)?|tango)\b(?! (?:class|lesson|dancer)\w*)|(?<![а-яё])(?:вальс|танго)(?:[аеуы]|ом)?(?![а-яё])|วอลทซ์|วอลท์ซ|แทงโก้", "romantic"), (r"\bpolkas?\b|(?<![а-яё])польк[ауи](?![а-яё])", "happy"),
    (r"\bsynthwave\b|ลูกทุ่ง|หมอลำ|(?<![а-яё])шансон[а-яё]*", ""),
)
_PATTERNS = [(lazy(pattern, re.IGNORECASE), mood) for pattern, mood in _GENRES]
_NOT = lazy(r"(?:\b(?:no|not|without|isn'?t|less)(?: \w+)?|(?<![а-яё])(?:не|без|никакого)|ไม่(?:เอา|ใช่|ใช้)?)\s*$", re.IGNORECASE)
_BPM = lazy(r"(?<![\d.])(?P<n>\d{2,3})\s*-?(?:бпм|bpm|บีพีเอ็ม|уд\w* в минуту)", re.IGNORECASE)
_MUSIC_ONLY = {"music", "video", "asset", "publishing"}


def as_near(plan: Plan, text: str, index: Matcher, language: str) -> Plan:
    """The plan, its music with the kind that was asked for in words and the mood nearest to it; as it was where no kind is named."""
    composes = {a.tool.name: a for a in index.abilities if a.operation is None and {"mood", "prompt", "tempo_bpm"} <= a.tool.input.model_fields.keys()}
    music = next((step for step in plan.steps if step.tool in composes), None)
    if music is None:
        return _of_a_film(_with_its_kind(plan, text, index, language), text, language)
    if any(step.tool.partition(".")[0] not in _MUSIC_ONLY for step in plan.steps) or music.title.endswith(")"):
        return plan
    said = str(music.args.get("prompt") or "")
    named, beats = _named(text), _BPM.search(text)
    before = _named(said)
    if before and all(match[0].lower() in said.lower() for match, _ in named):
        return _with(plan, music, _noted(music, before[0][0][0], language))
    if not named and (beats is None or "tempo_bpm" in music.args):
        return plan
    values: dict[str, Any] = {}
    kinds = ", ".join(dict.fromkeys(" ".join(match[0].split()) for match, _ in named))
    if beats and "tempo_bpm" not in music.args and _fits(float(beats["n"])):
        values["tempo_bpm"] = float(beats["n"])
    if named:
        for match, _ in before if not any(match[0].lower() in kinds.lower() for match, _ in before) else ():
            said = re.sub(r"^[\s,]+|[\s,]+$", "", said.replace(match[0], ""))
        # A word that the mood is called by tells no more than the mood does.
        untold = [match[0] for match, _ in named if not slots.find(match[0], composes[music.tool].slots["mood"]) and match[0].lower() not in said.lower()]
        if untold or before:
            values["prompt"] = ", ".join(part for part in (*dict.fromkeys(" ".join(kind.split()) for kind in untold), said) if part)
        values |= {"mood": mood} if (mood := music.args.get("mood") or named[0][1]) else {}
    step = wording.with_values(music, composes[music.tool], values, language)
    return _with(plan, music, _noted(step, kinds, language) if named else step)


def is_a_kind(text: str) -> bool:
    """Whether a text names a kind of music."""
    return bool(_named(text))


def _named(text: str) -> list[tuple[re.Match[str], str]]:
    """The kinds that a text names and does not rule out, with the mood nearest to each, in its order."""
    found = [(match, mood) for pattern, mood in _PATTERNS if (match := pattern.search(text)) and not _NOT.search(text[: match.start()])]
    return sorted(found, key=lambda pair: pair[0].start())


def _noted(step: Step, kinds: str, language: str) -> Step:
    return step.model_copy(update={"title": f"{step.title} ({phrase('near_genre', language, genre=kinds)})"})


_PLAYED = lazy(r"\bmusic\b|(?<![а-яё])музык[а-яё]*|เพลง|ดนตรี", re.IGNORECASE)
_NEAR = 24  # letters between the music and its kind


def _with_its_kind(plan: Plan, text: str, index: Matcher, language: str) -> Plan:
    """The plan of a film with the mood nearest to the kind of music that is named beside "music", where it has none yet."""
    films = {a.tool.name: a for a in index.abilities if a.operation is None and _FIELD in a.slots and a.slots[_FIELD].kind == "choice" and "topic" in a.slots}
    film = next((step for step in plan.steps if step.tool in films and _FIELD not in step.args and "music_file" not in step.args), None)
    kind = next(((match, mood) for match, mood in _named(text) if mood and film and match[0].lower() not in str(film.args.get("topic", "")).lower()), None)
    if film is None or kind is None or not _PLAYED.search(text[max(0, kind[0].start() - _NEAR) : kind[0].end() + _NEAR]):
        return plan
    return _with(plan, film, wording.with_values(film, films[film.tool], {_FIELD: kind[1]}, language))


_FIELD = "music"


def _of_a_film(plan: Plan, text: str, language: str) -> Plan:
    """The plan of a film whose music is told by its mood, which says so too; as it was where the kind is what the film is about."""
    film = next((step for step in plan.steps if isinstance(step.args.get("music"), str) and "topic" in step.args), None)
    kinds = [match[0] for match, _ in _named(text)]
    if film is None or str(film.args["music"]).startswith("$") or film.title.endswith(")"):
        return plan
    said = next((kind for kind in kinds if kind.lower() not in str(film.args["topic"]).lower()), "")
    return _with(plan, film, _noted(film, said, language)) if said else plan


def _fits(bpm: float) -> bool:
    return 40 <= bpm <= 200


def _with(plan: Plan, old: Step, new: Step) -> Plan:
    return plan.model_copy(update={"steps": [new if step is old else step for step in plan.steps]})
