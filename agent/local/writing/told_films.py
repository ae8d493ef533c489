# ruff: noqa: E501 - patterns read better unbroken
"""A film whose scenes or whose story the message tells: "Scene 1: a dark street. Scene 2: ...", «сделай мультик, где котёнок боится воды, падает в лужу ...»,
"ทำหนังสั้นนิทาน หนูกลัวความมืด แล้วเจอหิ่งห้อย". It is one film, told scene by scene in the person's words; how it is to be stands before or behind them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.announcing.announced import FIELD, telling
from agent.local.announcing.announcement import ABOUT
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.several.counted import says_how
from agent.local.wordings.pasted import parted
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_LONGEST, _MOST, _PIECE = 2000, 12, 160
_FILM_EN, _FILM_RU, _FILM_TH = (
    r"(?:videos?|vids?|films?|movies?|clips?|reels?|shorts?|tiktoks?|cartoons?|animations?|scripts?)",
    r"(?:видео|видос|ролик|фильм|кино|клип|рилс|шортс|тикток|мульт|анимаци|сценари)[а-яё]*",
    r"(?:คลิป|วิดีโอ|วีดีโอ|หนัง|รีล|การ์ตูน|อนิเมชั่?น|สคริปต์)",
)
_FILM = lazy(rf"\b{_FILM_EN}\b|\banimate\b|(?<![а-яё]){_FILM_RU}|(?<![а-яё])сним(?:и|ите)(?![а-яё])|{_FILM_TH}", re.IGNORECASE)
_ELSE = lazy(r"\b(?:pictures?|comics?|posters?|drawings?|storyboards?|slides|poems?|songs?)\b|(?<![а-яё])(?:картин|комикс|плакат(?!ь)|раскадров|песн|стих)[а-яё]*|รูป|ภาพวาด|คอมิก|โปสเตอร์|เพลงเรื่อง", re.IGNORECASE)
_NTH_EN = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight)"
_NTH_TH = r"(?:ที่)?\s?(?:\d{1,2}|แรก|หนึ่ง|สอง|สาม|สี่|ห้า|หก|สุดท้าย)"
_LED = r"\s?(?:[:.)–—,-]|\bis\b|\bshows\b)?\s*"
_MARK = lazy(
    rf"\b(?:scene|shot|frame) ?#?{_NTH_EN}\b{_LED}|\b(?:first|second|third|fourth|fifth|sixth|next|last|final) (?:scene|shot|frame)\b{_LED}"
    rf"|(?<![а-яё])(?:сцена|кадр|эпизод) ?[№#]?(?:\d{{1,2}}|один|два|три|четыре|пять|шесть)(?![а-яё\d]){_LED}|(?<![а-яё])(?:перв|втор|трет|четв[её]рт|пят|шест|следующ|последн)[а-яё]{{1,3}} (?:сцена|кадр|эпизод)(?![а-яё]){_LED}"
    rf"|(?:ฉาก|ช็อต){_NTH_TH}(?!\d)\s?[:.)–—-]?\s*",
    re.IGNORECASE,
)
_LISTED = lazy(
    r"^(?P<head>[^:\n]{0,120}?(?P<of>\b(?:(?:with|in|of|from|using) )?(?:these |the following )?(?:\w+ )?(?:scenes|shots|frames)\b|(?<![а-яё])(?:(?:из|в|с|со) )?(?:этих |таких )?(?:[а-яё\d]+ )?(?:сцен[аы]?(?:ми)?|кадр(?:ов|ы|а|ами|ах)|эпизод(?:ов|ы|а))(?![а-яё])|(?:มี\s?)?(?:\d{1,2}|สอง|สาม|สี่|ห้า)?\s?ฉาก)[^:\n]{0,40}?)\s?(?::|\n)\s*(?P<text>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_SO_MANY = lazy(r"(?:\b(?:with|in|of|from) )?\b(?:\w+ )?(?:scenes|shots)\b|(?<![а-яё])(?:(?:из|в|с) )?[а-яё\d]+ сцен(?:[аы]|ами)?(?![а-яё])|(?:มี\s?)?(?:\d{1,2}|สอง|สาม|สี่|ห้า)\s?ฉาก", re.IGNORECASE)
_POINT = lazy(r"(?:^|[\s,;])\d{1,2}[.)]\s*|\s*\n\s*[-•*]?\s*")
_STORY = lazy(r"\b(?:story|stories|tale|tales|fairy-?tale|fable|legend|cartoon|animate)\b|(?<![а-яё])(?:сказ(?:к|очк)|истори(?:[июя](?![а-яё]))|рассказ(?!ыва)|притч|басн|легенд|мульт)[а-яё]*|นิทาน|เล่า|เรื่องราว|เรื่องสั้น|การ์ตูน", re.IGNORECASE)
_COLON = lazy(r"^(?P<head>[^:\n]{3,120}?)\s?(?::|\n)\s*(?P<text>\S.*)$", re.DOTALL)
_WHERE = lazy(
    rf"^(?P<head>.{{0,60}}?(?:\b(?:{_FILM_EN}|story|tale|fable)\b|\banimate an? (?:story|tale))[^,:.]{{0,30}}?),? (?:where|in which|about how|about|of) (?P<text>(?:(?:an?|the|two|three|my|our|his|her) )\S.*)$"
    rf"|^(?P<head_ru>.{{0,60}}?(?<![а-яё])(?:{_FILM_RU}|сказк[ауи]|истори[июя])[^,:.]{{0,30}}?),? (?:где|в котор(?:ом|ой)|(?:о том|про то),? как|как|(?:об?|про)(?= [^,.:]{{3,40}}, котор)) (?P<text_ru>\S.*)$"
    rf"|^(?P<head_th>.{{0,20}}?(?:{_FILM_TH}(?:สั้น|วิดีโอ)?(?:เล่า)?(?:นิทาน(?:ก่อนนอน)?)?|นิทาน(?:ก่อนนอน)?))(?:ที่|เรื่อง|เกี่ยวกับ)?\s?(?P<text_th>[\u0e00-\u0e7f].*)$",
    re.IGNORECASE | re.DOTALL,
)
_SENTENCE, _CLAUSE, _CLAUSE_TH = lazy(r"(?<=[.!?…;])\s+|\s*\n+\s*"), lazy(r"(?<=[.!?…;])\s+|\s*\n+\s*|\s*,\s+(?!(?:who|which|that|котор[а-яё]+|что|чтобы|где|когда|if|when|because|потому)\b)(?:(?:and|и) (?!then\b|потом))?|(?<!\bbut)(?<!\band)(?<!,)\s+(?=(?:and then|then|а потом|и потом) )", re.IGNORECASE), lazy(r"\s+|\s*,\s*")
_FINITE = lazy(
    r"^(?:(?:and|but|then|so|until|one day|finally|in the end|at last|still|never|also)\s+){0,3}(?:(?:she|he|they|it|everyone|everybody|nobody|someone|who|(?:an?|the|his|her|their|my|its|one|all|two) (?:[\w'-]+ ){1,3}?)\s?)?(?:[a-z]+(?:s|ed)(?<!ss)|fell|find|found|met|went|came|won|lost|got|became|become|made|said|saw|ran|took|gave|began|built|sank|had|was|were|is|are|learnt|taught|thought|brought|swam|flew|grew|sang|slept|wrote|stole|broke|left|told)(?= (?!and\b|or\b)\S|$)"
    r"|^(?!.*(?<![а-яё])(?:мы|вы|я|ты)(?![а-яё])).*(?<![а-яё])[а-яё]{2,}(?:ет|ёт|ит|ют|ут|ят|ат|ла|ло|ли|[аеиоуыяё]л|ется|ится|ются|утся|лся|лась|лись|[её]тся|шёл|нёс|мог)(?![а-яё])",
    re.IGNORECASE,
)
_OURS = lazy(r"\b(?:we|you|your|our|us|i|customers?|clients?)\b|[$€£%]|\d|(?<![а-яё])(?:мы|вы|я|наш[а-яё]*|ваш[а-яё]*|клиент[а-яё]*|цен[аыу]|скидк[а-яё]*)(?![а-яё])", re.IGNORECASE)
"""Of a business rather than of a tale."""
_WHO = lazy(r"^(?P<who>(?:an?|the|two|three|my|our|his|her) [^,.]{2,40}?) (?:who|that|which) (?=[a-z])", re.IGNORECASE)
_VERB_FIRST = lazy(r"(?:[a-z]+(?:s|ed)|met|went|found|fell|came|won|lost|got) (?!of\b)", re.IGNORECASE)
_WHO_RU = lazy(r"^(?P<who>[^,.:]{3,40}), котор(?:ый|ая|ое|ые) (?=[а-яё])", re.IGNORECASE)
_HOW_TOO = lazy(
    r"\b(?:music|voice|narrat\w*|subtitles?|seconds?|secs?|minutes?|mins?|square|vertical|horizontal|please|make|turn|post|publish|style|tone)\b|\d ?s\b|(?<![а-яё])(?:музык|голос|диктор|субтитр|секунд|сек(?![а-яё])|минут|квадрат|вертикальн|горизонтальн|пожалуйста|сделай|выложи|опубликуй|стил[ьея])[а-яё]*|วินาที|นาที|เพลง|ดนตรี|เสียง|ซับ|แนวตั้ง|แนวนอน|จัตุรัส|ทำเป็น|ทำให้|โพสต์|ครับ|ค่ะ", re.IGNORECASE,
)
_LONG_TH = lazy(r"\s+(?P<long>(?:ยาว|ความยาว|ประมาณ|สัก|ซัก|ราวๆ|ราว|\s){0,3}(?:\d{1,3}|หนึ่ง|สอง|สาม|ครึ่ง|สิบห้า|ยี่สิบ|สามสิบ|สี่สิบ)\s?(?:วินาที|วิ|นาที))")
_ROUGHLY = lazy(r"\b(?:about|around|roughly|approximately)\s+(?=(?:an?|one|half|\d{1,3})\b)|(?:ความยาว|ประมาณ|ราวๆ|ราว|สัก|ซัก)\s?(?=\d|หนึ่ง|สอง|สาม|ครึ่ง|สิบ|ยี่)|(?:ช่วย)?(?:ทำ|สร้าง)(?:ให้)?เป็น(?:คลิป|วิดีโอ|วีดีโอ|หนัง|รีล)(?:สั้น)?", re.IGNORECASE)
_FROM_IT = lazy(r"\b(?:from|of|out of|into|with) (?:it|this|that|these|them)\b|(?<![а-яё])(?:из|по) (?:этого|этому|этих|этим|них)(?![а-яё])|\b(?:turn|put|make|tell|animate) (?:this|these|it|the following|my)(?: story| tale)?(?: in(?:to)?| as)?\b|เรื่องนี้|จากนี้", re.IGNORECASE)
_A_FILM = {"en": "make a film", "ru": "сделай фильм", "th": "ทำคลิป"}
_A_SCRIPT = {"en": "write a script", "ru": "напиши сценарий", "th": "เขียนสคริปต์"}
_WRITES = lazy(r"\bscripts?\b|(?<![а-яё])сценари[а-яё]*|สคริปต์", re.IGNORECASE)
_THAI = lazy(r"[\u0e00-\u0e7f]")


_NO_SCENE = lazy(r"\W*(?:(?:told|narrated|shot|filmed|done|explained) (?:as|in|like)\b|for (?:those|people|anyone|everyone)\b|для (?:тех|всех|каждого)(?![а-яё])|(?:объясня|рассказыва|показыва)[а-яё]*\W*$)", re.IGNORECASE)
"""Says how or for whom it is told, and is none of its scenes."""


def told_film(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of that one film, or of its script; None for any other message."""
    text = normalise(request.text)
    maker = next((ability for ability in telling(index).values() if {"pace", "music_level"} <= ability.tool.input.model_fields.keys()), None)
    if maker is None or request.question or request.attachments or len(text) > _LONGEST or '"' in text or _ELSE.search(text):
        return None
    head, pieces, how = _scenes(text, maker) or _story(text, maker) or ("", [], "")
    if len(pieces) < 2 or (request.earlier and not _FILM.search(f"{head} {how}")):
        return None
    if any(_NO_SCENE.match(piece) for piece in pieces):
        return None
    language, able = detect(text, request.language), telling(index)
    made, how = _made(head, how, language)
    first = pieces[0].rstrip(" .!?…")
    for wish, topic in ((made, {}), (f'{made} {ABOUT.get(language, "about")} "{first}"', {"topic": first})):
        asked = (" " if language == "th" else ", ").join(part for part in (wish, how) if part)
        plan = again(replace(request, text=asked, earlier=(), recent=()))
        step = plan.steps[0] if plan.steps and not plan.question else None
        if step is None or step.tool not in able or step.args.get(FIELD, [first]) != [first] or not {"style", "exact"} <= able[step.tool].tool.input.model_fields.keys():
            continue
        fits = len(pieces) <= _MOST and all(len(piece) <= _PIECE for piece in pieces)
        values = {FIELD: pieces, "exact": True} if fits else {"text": "\n".join(pieces)}
        told = wording.with_values(step, able[step.tool], {"style": "narrative", **topic, **values}, language)
        steps = [told, *plan.steps[1:]]
        return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(one.title for one in steps))})
    return None


def _made(head: str, how: str, language: str) -> tuple[str, str]:
    """The wish for a film, or for a script, and what else the message says of it, without what it tells."""
    head, notes = _FROM_IT.sub(" ", head).strip(" ,.;:–—-"), [part for part in re.split(r"\.\s+", _ROUGHLY.sub("", _FROM_IT.sub("", how))) if part.strip(" ,")]
    if _ASKS.search(head) and _FILM.search(head) and not _STORY.search(head):
        return _spaced(head), ", ".join(notes)
    made = (_A_SCRIPT if _WRITES.search(f"{head} {how}") else _A_FILM).get(language, _A_FILM["en"])
    asked = next((part for part in notes if _ASKS.search(part) and _FILM.search(part)), "")
    said = [_told_how(found) for found in re.split(r"[,.;]\s*", head) if _HOW_TOO.search(found)]
    return _spaced(" ".join([asked or made, *said])), ", ".join(part for part in notes if part != asked)


_ASKS = lazy(r"\b(?:make|do|film|shoot|create|need|want|write|for)\b|(?<![а-яё])(?:сделай|сними|создай|нуж|хочу|напиши|для)|ทำ|สร้าง|อยาก|ขอ|เขียน|สำหรับ", re.IGNORECASE)


def _spaced(words: str) -> str:
    return re.sub(r"\s{2,}", " ", words).strip(" ,.")


def _told_how(words: str) -> str:
    """What a piece says of a film's length, shape, voice or music, without the film and the tale."""
    return re.sub(r"\s{2,}", " ", _STORY.sub(" ", _FILM.sub(" ", re.sub(r"(?i)\b(?:make|tell|an?|as|in|me|us|the|please|can|you)\b|(?<![а-яё])(?:сделай|сними|расскажи|в|на(?= *$))(?![а-яё])|ทำ|เป็น|ช่วย", " ", words)))).strip()


def _scenes(text: str, maker: Ability) -> tuple[str, list[str], str] | None:
    """What stands before scenes that are told one by one, the scenes, and what is said behind them."""
    marks = list(_MARK.finditer(text))
    if len(marks) > 1:
        head = _SO_MANY.sub(" ", text[: marks[0].start()])
        told = [text[mark.end() : after.start() if after else len(text)] for mark, after in zip(marks, [*marks[1:], None], strict=True)]
    elif found := _LISTED.match(text):
        head = f"{text[: found.start('of')]}{text[found.end('of') : found.end('head')]}"
        told = [part for part in _POINT.split(found["text"]) if part.strip()]
        told = told if len(told) > 1 else _pieces(found["text"])
    else:
        return None
    while len(told) > 2 and says_how(told[-1].strip(" .,"), maker):
        told[-2:] = [f"{told[-2].rstrip(' .,;')}, {told[-1]}"] if not _THAI.search(told[-1]) else [f"{told[-2]} {told[-1]}"]
    if any(_FILM.search(piece) and says_how(piece, maker) for piece in told[:-1]):
        return None
    last, how = _parted(told[-1], maker)
    return head, [_sentence(piece) for piece in (*told[:-1], last) if re.search(r"\w", piece)], how


def _story(text: str, maker: Ability) -> tuple[str, list[str], str] | None:
    """What stands before a tale, what it tells, and what is said behind it."""
    from media.prose.russian import nominative  # its dictionary is read when it is needed

    if (found := _COLON.match(text)) and _FILM.search(found["head"]) and (_STORY.search(found["head"]) or not parted(text)[1]):
        told, how = _parted(found["text"], maker)
        said = [one for one in _SENTENCE.split(told) if one.strip()]
        sure = _STORY.search(found["head"]) or (len(said) > 1 and ";" not in told and not _OURS.search(told) and all(" " in one.strip() for one in said) and (len(said) > _SHORT or _all_happen(said)))
        pieces = _pieces(told)
        if len(pieces) > 1 and _FINITE.match(pieces[1]) and _VERB_FIRST.match(pieces[1]):
            pieces[0] = _WHO.sub(r"\g<who> ", pieces[0])
        enough = len(told.split()) > _FEW if not _THAI.search(told) else len(pieces) > 1
        return (found["head"], [_sentence(piece) for piece in pieces], how) if sure and enough else None
    found = _WHERE.match(text)
    key = next((key for key in ("text", "text_ru", "text_th") if found[key]), "") if found else ""
    if found is None or not key:
        return None
    head, told = found[key.replace("text", "head")], found[key]
    told, how = _parted(told, maker)
    if key == "text_th":
        pieces = [piece for piece in _CLAUSE_TH.split(told) if piece]
        tells = bool(re.search("นิทาน|การ์ตูน", head)) and len(pieces) > 1 and bool(re.match("แล้ว|จน|แต่|สุดท้าย|ต่อมา|จากนั้น|ตก|ไป", pieces[-1]))
        return (head, pieces, how) if tells else None
    told = _WHO_RU.sub(lambda who: f"{nominative(who['who'])} ", _WHO.sub(r"\g<who> ", told))
    pieces = _pieces(told)
    tells = len(pieces) > 1 and not _OURS.search(" ".join(pieces)) and _all_happen(pieces[1:])
    return (head, [_sentence(piece) for piece in pieces], how) if tells else None


_FEW = 6  # words


def _all_happen(clauses: Sequence[str]) -> bool:
    """Whether something happens in each of them."""
    return all(_FINITE.search(clause.strip()) for clause in clauses if clause.strip())


def _pieces(told: str) -> list[str]:
    """What a tale tells, one thing after another; what is too short for a scene stands with what it follows."""
    if _THAI.search(told):
        return [piece for piece in _CLAUSE_TH.split(told) if piece]
    pieces: list[str] = []
    for piece in _CLAUSE.split(told):
        if pieces and len(piece.split()) < _SHORT and not re.search(r"[.!?…;]$", pieces[-1]):
            pieces[-1] = f"{pieces[-1]}, {piece}"
        elif piece.strip(" ,."):
            pieces.append(piece.strip())
    return pieces


_SHORT = 2  # words


def _parted(told: str, maker: Ability) -> tuple[str, str]:
    """What is told, and what is said behind it of how it is to be: "..., and they become friends. About a minute"."""
    if _THAI.search(told):
        long = _LONG_TH.search(told)
        how = [long["long"].strip()] if long else []
        words = (f"{told[: long.start()]} {told[long.end() :]}" if long else told).split()
        while len(words) > 1 and (says_how(words[-1], maker) or _HOW_TOO.search(words[-1])):
            how.insert(0, words.pop())
        return " ".join(words), " ".join(how)
    sentences, behind = [part for part in _SENTENCE.split(told.strip()) if part.strip()], []
    while len(sentences) > 1 and (says_how(sentences[-1].strip(" .!"), maker) or (_HOW_TOO.search(sentences[-1]) and len(sentences[-1].split()) <= _A_NOTE)):
        behind.insert(0, sentences.pop())
    clauses = re.split(r",\s+", sentences[-1]) if sentences else []
    how = []
    while len(clauses) > 1 and (says_how(_ROUGHLY.sub("", clauses[-1]).strip(" .!"), maker) or _LASTS.fullmatch(clauses[-1].strip(" .!"))):
        how.insert(0, clauses.pop())
    told = " ".join([*sentences[:-1], ", ".join(clauses)])
    return told, ", ".join(part.strip(" .!") for part in (*how, *behind))


_A_NOTE = 12  # words of a sentence that says how it is to be
_LASTS = lazy(r"(?:about |around |for )?(?:\d{1,3}|an?|one|half a|thirty|twenty|fifteen) ?(?:-| )?(?:s|secs?|seconds?|mins?|minutes?)(?: long)?|(?:примерно |около )?(?:на |в )?(?:\d{1,3} |пол)?(?:секунд|сек|минут|мин)[а-яё]*", re.IGNORECASE)


def _sentence(words: str) -> str:
    """Words as a sentence of their own."""
    words = re.sub(r"^(?:and|и)\s+", "", words.strip(" ,;–—-"), flags=re.IGNORECASE)
    if _THAI.search(words):
        return words.strip()
    words = f"{words[:1].upper()}{words[1:]}".rstrip(" ;,")
    return words if words[-1:] in ".!?…" else f"{words}."
