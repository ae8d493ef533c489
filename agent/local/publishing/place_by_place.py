# ruff: noqa: E501 - patterns read better unbroken
"""One thing that goes out in several places, in each at its own time: "drop it on tiktok now and insta at 7", «выложи в телегу сегодня в 18, а в фейсбук
завтра в 10», "ลง TikTok วันนี้ 6 โมงเย็น และลง IG พรุ่งนี้เที่ยง". It is planned for the first place, with all else that the message says, and put on the
others besides, each at the time that is told beside it. Places that no time stands beside go with the next one that has one: "facebook and insta at 7".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from agent.contract import Request
from agent.language import detect
from agent.local import slots, times
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.titles import listed
from agent.local.publishing.captions_told import METADATA
from agent.local.publishing.post_tools import PLAN
from agent.local.slots.quoted import QUOTE
from agent.local.words import normalise
from agent.patterns import lazy
from tools.contract import Video
from tools.plan import Plan, Step
from tools.publishing.contract import PLACES

_JOINT = lazy(r"\s*[,;]\s*(?:(?:and|then|и|а)\s+)?(?:then\s+)?|\s+(?:and then|and|then|&|\+|plus|и|а|потом|затем)\s+|\s*(?:แล้วก็|แล้ว|และ|กับ|ส่วน)\s*|\.\s+", re.IGNORECASE)
_AT_ONCE = lazy(r"\b(?:right now|right away|straight away|immediately|now|asap)\b|(?<![а-яё])(?:прямо сейчас|сейчас|сразу|немедленно)(?![а-яё])|ตอนนี้(?:เลย)?|เดี๋ยวนี้|ทันที", re.IGNORECASE)
_PUTS = lazy(r"\b(?:post|publish|upload|share|put|drop|send|release|schedule|stick|pop|chuck|throw|get|goes?|going)\b|(?<![а-яё])(?:вылож|выклад|опубликуй|публикуй|запост|постни|размест|залей|закин|кинь|кида|(?:по)?ставь|ставим|пости|отправь)[а-яё]*|ลง|โพสต์|โพส|เผยแพร่|ปล่อย|แชร์|อัป", re.IGNORECASE)
_SMALL = lazy(
    r"\b(?:on|to|in|at|for|my|our|the|it|this|that|one|same|post|publish|upload|share|put|drop|send|release|schedule|goes?|also|too|as well|please|around|by|from|up|out|live|first|then|later)\b"
    r"|(?<![а-яё])(?:в|во|на|к|с|это|его|её|их|тоже|также|сначала|потом|выложи|опубликуй|запости|(?:по)?ставь|пости|кидай|закинь|пожалуйста|часов|час|часа)(?![а-яё])|ลง|โพสต์|โพส|ใน|ที่|ทาง|บน|ตอน|วัน|เวลา|ให้|ด้วย|ก่อน|ค่อย|นะ|ครับ|ค่ะ|ไป|[^\w\u0e00-\u0e7f]",
    re.IGNORECASE,
)
"""What may stand beside a place and its time, and wishes for nothing else."""
_FEWEST, _LONGEST = 2, 400  # places with a time of their own; characters
_ON = {"en": "on {places} {when}", "ru": "в {places} {when}", "th": "ลง {places} {when}"}
_POST = {"en": "post it on {places} {when}", "ru": "выложи это в {places} {when}", "th": "โพสต์อันนี้ลง {places} {when}"}


@dataclass(frozen=True)
class _Piece:
    """A piece of a message between two joints: the places in it, and the words for a time; `rest` is what else it says.

    time_first: the time stands before the first place, so that the places behind it are of that time too.
    """

    start: int
    end: int
    places: tuple[str, ...]
    when: str
    rest: str
    time_first: bool = False

    @property
    def timed(self) -> bool:
        return bool(self.when)


def place_by_place(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of all of them; None for a message that tells not several places a time of their own."""
    text = _on_that_day(normalise(request.text))
    spec = next((ability.slots["platforms"] for ability in index.abilities if ability.tool.name == PLAN and "platforms" in ability.slots), None)
    if spec is None or request.question or len(text) > _LONGEST or not _PUTS.search(text):
        return None
    groups = _with_their_day(_groups(_pieces(text, spec)))
    if len(groups) < _FEWEST or not all(_only_there(piece) for group in groups[1:] for piece in group):
        return None
    language = detect(text, request.language)
    first = again(replace(request, text=_with_the_first(text, groups, language)))
    posts = [step for step in first.steps if step.tool == PLAN]
    if len(posts) != 1 or first.question:
        return None
    others = [_there(group, request, language, again) for group in groups[1:]]
    return _all_of_them(first, posts[0], [other for other in others if other]) if all(others) else None


_SAME_DAY = lazy(r"\b(?:on )?(?:the |that )?same day\b|(?<![а-яё])(?:в )?тот же день(?![а-яё])|(?:ใน)?วันเดียวกัน", re.IGNORECASE)


def _on_that_day(text: str) -> str:
    """The message with the day that is told before, where it goes out elsewhere "the same day"."""
    same = _SAME_DAY.search(text)
    days = times.read(text[: same.start()]).days if same else ()
    return f"{text[: same.start()]}{text[days[-1].start : days[-1].end]}{text[same.end() :]}" if same and days else text


def _pieces(text: str, spec: Spec) -> list[_Piece]:
    closed = QUOTE.sub(lambda quote: '"' * len(quote[0]), text)
    ends = [0, *(at for joint in _JOINT.finditer(closed) for at in joint.span()), len(text)]
    spans = [(start, end) for start, end in zip(ends[::2], ends[1::2], strict=True) if start < end]
    hits = [hit for hit in slots.find(closed, spec) if hit.strength >= 0.5]
    pieces = [_piece(closed, start, end, sorted((hit.start, hit.end, str(hit.value)) for hit in hits if start <= hit.start < end)) for start, end in spans]
    return _with_their_times(pieces)


def _with_their_times(pieces: Sequence[_Piece]) -> list[_Piece]:
    """The pieces, a place and the time that stands behind a comma of it as one: "youtube, saturday 10am, and tiktok at noon"."""
    found = list[_Piece]()
    for piece in pieces:
        last = found[-1] if found else None
        if last and last.places and not last.timed and piece.timed and not piece.places and _only_there(piece):
            found[-1] = replace(last, end=piece.end, when=piece.when)
        else:
            found.append(piece)
    return found


def _piece(closed: str, start: int, end: int, hits: Sequence[tuple[int, int, str]]) -> _Piece:
    said = closed[start:end]
    spoken, now = times.read(said), _AT_ONCE.search(said)
    spans = [*spoken.spans, *([(spoken.every.start, spoken.every.end)] if spoken.every else [])] or ([now.span()] if now else [])
    when = " ".join(said[a:b].strip() for a, b in sorted(spans))
    time_first = bool(spans and hits) and start + min(a for a, _ in spans) < hits[0][0]
    for a, b in sorted({*spans, *((a - start, b - start) for a, b, _ in hits)}, reverse=True):
        said = f"{said[:a]}\n{said[b:]}"
    return _Piece(start, end, tuple(dict.fromkeys(value for _, _, value in hits)), when, said, time_first)


def _groups(pieces: Sequence[_Piece]) -> list[list[_Piece]]:
    """The pieces that name places, those without a time with the next that has one, or with the one before where its time stands first: "on monday on
    instagram and facebook"; none where the last has none."""
    groups: list[list[_Piece]] = []
    waiting: list[_Piece] = []
    placed = [piece for piece in pieces if piece.places]
    for piece in placed:
        if not piece.timed and not waiting and groups and groups[-1][0].time_first:
            groups[-1].append(piece)
            continue
        waiting.append(piece)
        if piece.timed:
            groups.append(waiting)
            waiting = []
    return [] if waiting or len({place for piece in placed for place in piece.places}) < _FEWEST else groups


def _with_their_day(groups: Sequence[list[_Piece]]) -> list[list[_Piece]]:
    """The groups, one that tells an hour alone on the day of the one before it: "tomorrow at 9am on tiktok and at 6pm on instagram"."""
    found, day = list[list[_Piece]](), ""
    for group in groups:
        said = next(piece.when for piece in group if piece.timed)
        spoken = times.read(said)
        if spoken.clocks and not spoken.days and not spoken.every and day:
            group = [replace(piece, when=f"{day} {piece.when}") if piece.timed else piece for piece in group]
        elif spoken.days or spoken.every:
            day = " ".join(said[one.start : one.end] for one in spoken.days) if not spoken.every else ""
        found.append(group)
    return found


def _only_there(piece: _Piece) -> bool:
    """Whether a piece says nothing but where and when; endings of a place's name do not count: «фейсбук-е»."""
    rest = re.sub(r"(?<=\n)[а-яё]+|\n", " ", piece.rest)
    return not _SMALL.sub("", rest).strip()


def _told(group: Sequence[_Piece], form: str, language: str) -> str:
    places = [PLACES.get(place, place) for piece in group for place in piece.places]
    when = next(piece.when for piece in group if piece.timed)
    when = "" if _AT_ONCE.fullmatch(when) else when
    return form.format(places=listed(places, language), when=when).strip()


def _with_the_first(text: str, groups: Sequence[Sequence[_Piece]], language: str) -> str:
    """The message with the first places and their time alone, and all that it says besides."""
    gone = [(piece.start, piece.end) for group in groups[1:] for piece in group]
    head, *more = groups[0]
    gone += [(piece.start, piece.end) for piece in more]
    before = _verb(head)
    said = f"{text[: head.start]}{before} {_told(groups[0], _ON[language], language)}"
    at, rest = head.end, ""
    for start, end in [*sorted(gone), (len(text), len(text))]:
        kept = text[at:start]
        rest += "" if not re.search(r"[^\W\d_]{2}", _JOINT.sub("", kept)) else kept
        at = end
    behind = QUOTE.search(text[head.start : head.end])
    caption = f', caption {behind[0]}' if behind and behind[0] not in said else ""
    return _JOINT_LAST.sub("", f"{said}{caption}{rest}")


_JOINT_LAST = lazy(r"(?:[\s,;]|\b(?:and|then|plus)\b|(?<![а-яё])(?:и|а)(?![а-яё])|(?:แล้วก็|และ))+$", re.IGNORECASE)


def _verb(piece: _Piece) -> str:
    """What a piece says before its place and time: "post it"."""
    return re.sub(r"(?:\s|\b(?:on|to|in|at|my|our|the)\b|(?<![а-яё])(?:в|во|на)(?![а-яё])|(?:ใน|ที่|ทาง|บน|ลง))+$", "", piece.rest.split("\n")[0]).rstrip(" ,")


_MADE = Video("ast_made")
"""What the same message makes, in the place of which its other posts are planned."""


def _there(group: Sequence[_Piece], request: Request, language: str, again: Callable[[Request], Plan]) -> Step | None:
    """How it is planned for other places."""
    at_hand = [*request.attachments, *request.recent]
    plan = again(replace(request, text=_told(group, _POST[language], language), recent=request.recent if at_hand else [_MADE]))
    posts = [step for step in plan.steps if step.tool == PLAN]
    words = [step for step in plan.steps if step.tool == METADATA]  # those of the first place are everywhere's
    return posts[0] if len(posts) == 1 and len(posts) + len(words) == len(plan.steps) else None


def _all_of_them(first: Plan, post: Step, others: Sequence[Step]) -> Plan:
    """The plan with what goes out put on the other places too, with the words that it goes out with."""
    told = {name: value for name, value in post.args.items() if name not in ("platforms", "when", "every", "timezone")}
    more = [
        Step(id=f"{post.id}-{number}", tool=PLAN, title=other.title, needs=post.needs, args={**{name: other.args[name] for name in ("platforms", "when", "every", "timezone") if name in other.args}, **told})
        for number, other in enumerate(others, 2)
    ]
    return first.model_copy(update={"steps": [*first.steps, *more], "goal": "; ".join([first.goal, *(step.title for step in more)])})
