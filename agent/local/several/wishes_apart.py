# ruff: noqa: E501 - patterns read better unbroken
"""Two wishes in one message that have nothing to do with each other, whatever they are for: "a video about tea, no music. oh and doodle a
sleepy fox", «слоганы для химчистки, а потом перенеси пост на пятницу», "ลืมสีแบรนด์ของฉัน แล้วก็คิดไอเดียร้านก๋วยเตี๋ยวให้ห้าไอเดีย".

Where something new may begin, each side is read for itself by what is learned of whole messages: each must surely ask for something, or begin
as wishes do. Then each is planned for itself. The plans must be of different things, and the second must lean on nothing of the first: a file,
a word that points, a subject it does not name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from agent.contract import Request
from agent.local import times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import own_words
from agent.local.drafting.wiring import KIND_OF
from agent.local.follow_ups.target import renamed
from agent.local.learned.doubted import OF_EARLIER, is_work, needs_words
from agent.local.learned.frame import SENT, framed
from agent.local.learned.marked import TOLD, WORDED, subject_of
from agent.local.place_names import PLACE_NAMES
from agent.local.publishing.post_tools import WORDS
from agent.local.publishing.posting import goes_out
from agent.local.several.several_things import only_of_kinds
from agent.local.several.two_wishes import begins
from agent.local.slots.quoted import QUOTE
from agent.local.words import CONTENT_WEIGHT, normalise, tokens
from agent.patterns import lazy
from tools.plan import Plan, Step, parse_ref, texts_in

Again = Callable[[Request], Plan]
_JOINT = lazy(
    r"(?P<firm>\s*\n\s*|(?<=[.!?])\s+|\s*[.!?]+\s+|[\s,]+(?:oh and|oh,? also|also,?|and also|plus also|а ещё|и ещё|ещё|а также|а, и|ой, и)\s+|\s*(?:อ้อ|อีกอย่าง|อีกเรื่อง)\s*)"
    r"|\s*,\s*(?:and then|and|then|plus|и|а потом|потом|затем|а)\s+|(?P<bare>\s*,\s*)|\s+(?:and then|and|then|plus|&|\+|и|а потом|потом|затем|плюс)\s+"
    r"|\s*(?<!ที่)(?:แล้วก็|หลังจากนั้น|จากนั้น|แล้ว|และ)\s*|(?P<gap>(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f]))",
    re.IGNORECASE,
)
"""Where something new may begin; `firm`: where a sentence ends, or words say that something else comes;
`bare`, `gap`: where nothing tells that it does."""
_LEADS = lazy(
    r"^(?:(?P<more>(?:also|plus|separately|apart from that|ещё|плюс|отдельно|заодно|сразу(?: же)?)[\s,]+)|(?:and then|and also|and|then|oh|btw|by the way|и ещё|и|а ещё|а также|а|потом|затем|кстати|ой)[\s,]+|(?:แล้วก็|แล้ว|และ|อ้อ|จากนั้น|ก็)\s?)+",
    re.IGNORECASE,
)
_TAIL = lazy(r",?\s+(?:as well|too|separately|to go (?:along )?with (?:it|that|this)|to match|также|тоже|отдельно|(?:чтобы|что бы|чтоб) (?:вместе |рядом )?(?:выложить|поставить|подходил[аои]?))\W*$|(?<=[\u0e00-\u0e7f])\s?(?:แยก(?:ต่างหาก|กัน|ไฟล์)?|ต่างหาก)?(?:ด้วย|(?<=ต่างหาก)|(?<=แยก)|(?<=แยกกัน))(?:นะ|ครับ|ค่ะ|คะ|จ้า|\s)*$", re.IGNORECASE)
_LEANS = lazy(
    r"\b(?:it|its|this|that|like (?:our|my|the)|(?:for|under|of|to|in|on) the (?:video|clip|film|short|reel|picture|image|poster|song|script|post)|them|their|each (?:one|of|picture|image|video|clip|post|song)|these|those|ones?(?! (?:about|on|for|from|of|called|minute|second|hour|day|week|month|slogan|tagline|caption|idea|picture|pic|song|track)s?\b)|same|both|there)\b"
    r"|(?<![а-яё])(?:(?:для|под|к|на) (?:видео|ролика|ролику|ролик|клипа|клип|картинки|картинку|песни|песню)|это\w*|эт[аиу]|его|её|ее|их|им|ими|он|она|они|оно|н[её]м|ней|ним|нём|них|там|туда|обе|оба|(?:к|для|на) кажд\w+|так[аоиу]\w*|же)(?![а-яё])"
    r"|มัน|นี้|นั้น|อัน|ตัว|เดียวกัน|ที่นั่น|แต่ละ|เหมือนกัน",
    re.IGNORECASE,
)
"""Means something that was said before."""
_POINTS_AT_ONCE = lazy(
    r"\W*(?:[\w']+ ){1,2}(?:it|them|these|those)\b|\W*[а-яё]+ (?:его|её|ее|их)(?![а-яё])|(?:[\u0e00-\u0e7f]{2,6})มัน", re.IGNORECASE
)
"""So too, from its first words: "trim it to ten seconds". That is seen without reading the whole."""
_EACH = lazy(r"\b(?:each|apiece)\b|(?<![а-яё])(?:кажд(?:ый|ая|ое|ого|ой)\W*$|каждому)|(?:คลิป|อัน|อย่าง|รูป|เพลง)ละ", re.IGNORECASE)
"""Of all that were named before, where no number stands beside it."""
_GOES_ON = lazy(
    r"\W*(?:with|without|in|on|at|of|for|to|from|by|using|showing|saying|but|so|because|cos|since|which|that|who|where|while|as|if|or|no|not|make sure"
    r"|с|со|без|в|во|на|для|из|к|от|до|но|чтобы|котор\w+|потому|так|если|или|не|пусть|по)(?![\w'])"
    r"|\W*(?:พร้อม|โดย|ที่|ใน|แต่|เพื่อ|ถ้า|หรือ|เพราะ|ไม่|ให้|ของ|ว่า|กับ|เป็น)",
    re.IGNORECASE,
)
"""Goes on with what stands before it."""
_TELLS_OF_IT = lazy(
    r"\W*(?:titled?|name|heading|caption|length|format|size|colou?rs?|style|voice|music|tone|language|название|заголовок|подпись|длина|формат|цвет\w*|стиль|голос|музыка|тон|язык|надпись|текст|ชื่อ(?:เรื่อง)?|หัวข้อ|ความยาว|สี|เสียง|เพลง|สไตล์)\s*[:\"«—–-]",
    re.IGNORECASE,
)
"""Tells how what was wished for before is to be: "Title: ..."."""
_RELATIVE = lazy(r"\W*(?:what|when|how|why|что|как|где|когда|почему)(?![\w'])", re.IGNORECASE)
"""Goes on with what stands before a bare comma: «всё, что знаешь»."""
_KEPT = lazy(
    r"\b(?:remember|keep in mind|note|call me|my name(?:'s| is)|from now on|always|every time|never)\b"
    r"|(?<![а-яё])(?:запомни|запиши|меня зовут|учти|имей(?:те)? в виду|заметь|пометь|впредь|отныне|всегда|теперь всегда|никогда|каждый раз)(?:те)?(?![а-яё])"
    r"|จำ|จด|เรียก(?:ฉัน|ผม|หนู|เรา)ว่า|ต่อไป|ตลอด|ทุกครั้ง|เสมอ",
    re.IGNORECASE,
)
"""Says in so many words that something is to be kept: other statements beside a wish are about what is made."""
_MAKES = lazy(
    r"\b(?:make|create|compose|write|record|generate|do|need|want|give|get|cook|produce|put together|can you|could you)\b|(?<![а-яё])(?:сделай|создай|сочини|напиши|запиши|нужн\w+|хочу|дай|сгенерируй|надо)"
    r"|ทำ|แต่ง|สร้าง|ขอ|อยากได้|ต้องการ|เขียน",
    re.IGNORECASE,
)
_STATES = lazy(
    r"\W*(?:i|we)(?:'m|'re|'ve)?\b(?!'d)(?! (?:also |really |just |now )?(?:want|need|wanna|would|'d|could|can|should))|\W*(?:я|мы|у меня|у нас)(?![а-яё])(?! (?:ещё |бы |тоже )?(?:хочу|хотим|хотел))"
    r"|\W*(?:ผม|ฉัน|เรา|หนู|พี่)(?!อยาก|ขอ|ต้องการ|จะเอา)",
    re.IGNORECASE,
)
"""Tells of the person and wishes for nothing."""
_PLACE = lazy(
    r"\b(?:instagram|insta|ig|tiktok|facebook|fb|youtube|telegram)\b|(?<![а-яё])(?:инст\w*|тик-?ток\w*|фейсбук\w*|фб|ютуб\w*|телег\w*)|ไอจี|เฟซ(?:บุ๊ก)?|เฟส|ติ๊กต็อก|ยูทูบ|ให้"
    r"|\bpieces?\b|(?<![а-яё])штук[аи]?(?![а-яё])",
    re.IGNORECASE,
)
_ENDS_WITH_PLACE = lazy(rf"(?<!\w){PLACE_NAMES}$", re.IGNORECASE)
_PLACE_FIRST = lazy(rf"(?:(?:on|to|в|на|ลง)\s+)?{PLACE_NAMES}(?!\w)", re.IGNORECASE)
"""Two places in one list, and no two wishes: «в фейсбуке и телеграме в среду в 7:15 вечера»."""
_LONGEST, _SHORTEST, _MOST = 420, 2, 6  # characters; tokens of a side; joints looked at
_FIRM, _LOOSE = 0.75, 0.85
"""How surely each side asks for something, where a sentence ends between them, and elsewhere."""
_DOES = {"speak", "draw", "write", "make", "compose", "find", "publish", "cancel", "remember", "forget", "cut", "remove"}
"""Concepts of the lexicon that are something to be done."""
_VERY_LIKE = 0.8
_LIKE = 0.6  # how like (0..1) an example of what is planned for it a side is
_BEGUN = 0.5
"""So much where the second begins as wishes do."""


@dataclass(frozen=True)
class _Joint:
    """A message in two. `firm`: where a sentence or a line ends between them, or words say that something else comes.
    `more`: some word or a line's end stands between them."""

    left: str
    right: str
    firm: bool
    more: bool


def wishes_apart(request: Request, index: Matcher, again: Again) -> Plan | None:
    """The plan of both wishes; None for a message that is one wish, or whose wishes belong together."""
    text = normalise(request.text)
    if request.question or request.problems or len(text) > _LONGEST:
        return None
    newest = next(iter(request.earlier), None)
    follows = newest.steps[0].tool if newest and newest.steps else ""
    for joint in _joints(text, request, follows, index):
        then = again(replace(request, text=joint.right, attachments=()))
        if not (_is_of_its_own(then, joint, index) and _is_meant(then, joint.right, index)):
            sent = bool(request.attachments) and again(replace(request, text=joint.left, attachments=()))
            if not (sent and _is_told(sent, index) and _is_meant(sent, joint.left, index)):
                continue
            then = again(replace(request, text=joint.right))  # what is told first has nothing to do with the file
            if then.steps and not then.question and _is_meant(then, joint.right, index):
                return _both(sent, then)
            continue
        first = again(replace(request, text=joint.left))
        if (
            first.steps
            and not (first.question or _goes_on_being_said(first, joint))
            and _are_two(first, then, joint, index)
            and _is_meant(first, joint.left, index, follows)
        ):
            return _both(first, then)
    return None


def _goes_on_being_said(plan: Plan, joint: _Joint) -> bool:
    """Whether words that are told behind a colon only go on: "read aloud: Smile Plus. Teeth cleaned at half the price.\""""
    words = [str(step.args["text"]) for step in plan.steps if isinstance(step.args.get("text"), str)]
    ends = any(joint.left.rstrip(' .!?"').endswith(said.rstrip(' .!?"')) for said in words)
    out = {step.tool for step in plan.steps} == {WORDS} and _same_verb(joint)  # "post on fb: bring your dog. post photos of him with us"
    return ends and ":" in joint.left and (out or not begins(joint.right))


def _same_verb(joint: _Joint) -> bool:
    """Whether both begin with the same word, and the second names no place to go to."""
    first, then = (text.split(maxsplit=1) for text in (joint.left.lower(), joint.right.lower()))
    return first[:1] == then[:1] and not goes_out(joint.right)


def _is_meant(plan: Plan, text: str, index: Matcher, follows: str = "") -> bool:
    """Whether a side's plan does what the side is read as, or what its words are an example of."""
    top = index.rank(text)[:1]
    read = {*framed(text, index, follows).best, *(match.ability.tool.name for match in top if match.score >= _LIKE)}
    return bool(OF_EARLIER & read) or any(step.tool in read for step in plan.steps)


def _joints(text: str, request: Request, follows: str, index: Matcher) -> Iterator[_Joint]:
    """Where one wish may end and another begin, the surest first."""
    closed = QUOTE.sub(lambda quote: '"' * len(quote[0]), text)
    found: list[tuple[bool, bool, float, int, _Joint]] = []
    sent = next((asset.actual_kind for asset in request.attachments if asset.actual_kind in SENT), "")
    for match in list(_JOINT.finditer(closed))[:_MOST]:
        left, behind = text[: match.start()].strip(), text[match.end() :].strip()
        lead = _LEADS.match(behind)
        right = _TAIL.sub("", _LEADS.sub("", behind))
        more = re.search(r"\w|\n", match[0]) is not None or bool(lead and lead["more"])
        joint, begun = _Joint(left, right, bool(match["firm"]), more), _begins(right)
        bare = match["bare"] is not None or match["gap"] is not None
        short = len(tokens(left)) < _SHORTEST or len(tokens(right)) < _SHORTEST
        if (
            short
            or only_of_kinds(left, behind)
            or _is_one_time(text, match.start(), match.end())
            or (_ENDS_WITH_PLACE.search(left) and _PLACE_FIRST.match(right))
            or _POINTS_AT_ONCE.match(right)
            or (_GOES_ON.match(right) and not joint.firm and not right.endswith("?"))
            or (bare and (_RELATIVE.match(right) or not begins(right)))
        ):
            continue
        apart = begins(right) or joint.firm
        told = [mark for mark in framed(text, index, follows, sent).marks if mark.role in WORDED and mark.likely >= TOLD]
        if any(mark.start < match.start() and match.end() < mark.end for mark in told if mark.role == "text" or not apart):
            continue
        if _KEPT.match(left) and not (joint.firm or "," in match[0] or right.endswith("?")):
            continue  # "remember that we bake bread and make coffee"
        if not joint.firm and not all(_begins(side) or _names_a_thing(side, index) for side in (left, right)):
            continue
        least = _BEGUN if begun else _FIRM if joint.firm else _LOOSE
        if (sure := _sure(right, index)) < least or leans(right, index):
            continue  # each side is read by the models, which costs the most
        if _are_edits(framed(left, index, follows, sent).best, framed(right, index).best, index):
            continue
        if (before := _sure(left, index, follows, sent)) >= least:
            found.append((not begun, not joint.firm, -before * sure, len(found), joint))
    for *_, joint in sorted(found, key=lambda one: one[:4]):
        yield joint


def _are_edits(one: Sequence[str], other: Sequence[str], index: Matcher) -> bool:
    """Whether both sides ask for operations of one tool and nothing else: two cuts of a clip are one wish."""
    edits = {ability.tool.name for ability in index.abilities if ability.operation is not None}
    return len(set(one)) == 1 and set(one) == set(other) <= edits


def _is_one_time(text: str, start: int, end: int) -> bool:
    """Whether times stand on both sides of a joint: "mondays and thursdays at 5", «в понедельник, 20:30»."""
    spoken = times.read(text)
    spans = [*spoken.spans, *([(spoken.every.start, spoken.every.end)] if spoken.every else [])]
    return any(first < start and end < last for first, last in spans) or (
        any(last == start for _, last in spans) and any(first == end for first, _ in spans)
    )


def _sure(text: str, index: Matcher, follows: str | None = None, sent: str = "") -> float:
    """How surely a side asks for some work, whatever that is, or is an example of some. follows: also for a change of earlier work."""
    asks = framed(text, index, follows or "", sent).asks.items()
    read = sum(chance for asked, chance in asks if is_work(asked) and (follows is not None or not OF_EARLIER & set(asked)))
    return max([read, *(match.score for match in index.rank(text)[:1] if match.score >= _VERY_LIKE)])


def _begins(text: str) -> bool:
    """Whether a side begins as wishes and questions do, or with a word for something that can be done."""
    first = tokens(text)[:1]
    return begins(text) or _RELATIVE.match(text) is not None or any(concept in _DOES for token in first for concept in token.concepts)


def _names_a_thing(text: str, index: Matcher) -> bool:
    """Whether a side names what is wished for, or is like an example of it: "three slogans for a van", and not "a lake in blue tones"."""
    kinds = (KIND_OF.get(concept) for token in tokens(text) for concept in token.concepts)
    return any(kinds) or any(match.score >= _LIKE for match in index.rank(text)[:1])


def leans(text: str, index: Matcher) -> bool:
    """Whether a side means something that was said before, other than in words of its own."""
    marks = [mark for mark in framed(text, index).marks if mark.role in WORDED and mark.likely >= TOLD]
    for mark in sorted(marks, key=lambda mark: -mark.start):
        text = f"{text[: mark.start]} {text[mark.end :]}"
    each = _EACH.search(text) is not None and not framed(text, index).said("count")
    return each or _LEANS.search(QUOTE.sub(" ", text)) is not None


def _is_of_its_own(plan: Plan, joint: _Joint, index: Matcher) -> bool:
    """Whether the second wish says all that it needs: what it does takes no file of before, and is about something that it names."""
    steps = {step.id for step in plan.steps}
    said = [text for step in plan.steps for text in texts_in(step.args)]
    refs = [ref.source for text in said if (ref := parse_ref(text))] + [text for text in said if text.startswith("ast_")]
    if not plan.steps or plan.question or not set(refs) <= steps:
        return False
    first = _ability(plan, index)
    if first is None or not all(_is_worded(step, joint, index) for step in plan.steps):
        return False
    if needs_words(first) or not _makes(first):
        return True
    frame = framed(joint.right, index)
    kinds = {KIND_OF.get(concept) for token in tokens(joint.right) for concept in token.concepts}
    named = bool(kinds & set(first.tool.output_kinds().values())) or bool(frame.said("instrument"))
    more = joint.more and (joint.firm or bool(frame.said("length")))
    return (named and more) or _MAKES.search(joint.right) is not None


def _is_worded(step: Step, joint: _Joint, index: Matcher) -> bool:
    """Whether what a step is about stands in the second wish as such."""
    ability = _called(step.tool, index)
    spec = (subject_of(ability) or ability.slots.get("text")) if ability and needs_words(ability) else None
    about = step.args.get(spec.name, "") if spec else ""
    if ability is None or spec is None or not isinstance(about, str) or parse_ref(about):
        return True
    if says_nothing(about, index):
        return False
    frame = framed(joint.right, index)
    roles = ("text",) if spec.name == "text" else WORDED
    told = [token.stem for mark in frame.marks if mark.role in roles and mark.likely >= TOLD for token in tokens(frame.words(mark))]
    if (
        not told
        and (_is_like(joint.right, ability, index) or joint.firm or _begins(joint.right))
        and (spec.name != "text" or QUOTE.search(joint.right))
    ):
        told = [token.stem for token in tokens(joint.right)] if not frame.said("ending") else []
    return bool({token.stem for token in tokens(about)} & set(told))


def says_nothing(about: str, index: Matcher) -> bool:
    """Whether what something is about is no more than a thing's name, a place or a count: "hashtags", "text", "a few"."""
    about = _PLACE.sub(" ", about)
    makers = (ability for ability in index.abilities if needs_words(ability))
    content = any(token.base >= CONTENT_WEIGHT for token in tokens(about))
    return not content or any(own_words.says_nothing(about, ability) for ability in makers)


def _is_like(text: str, ability: Ability, index: Matcher) -> bool:
    """Whether a side is like an example of what can be done."""
    return any(match.score >= _LIKE and match.ability.tool.name == ability.tool.name for match in index.rank(text)[:1])


def _are_two(first: Plan, then: Plan, joint: _Joint, index: Matcher) -> bool:
    """Whether the plans do different things, and neither is part of the other."""
    one, other = _ability(first, index), _ability(then, index)
    if one is None or other is None or {step.tool for step in first.steps} & {step.tool for step in then.steps}:
        return False
    goes_out = (other.tool.effect == "publishes" or other.tool.composite) and not other.tool.output_kinds()
    if goes_out and any(_makes(ability) for step in first.steps if (ability := _called(step.tool, index))):
        return False  # words for what is made
    told = set(then.steps[0].args) - {"when", "timezone"}
    posts = _makes(one) and "everything" in other.slots
    figures = other.tool.domain != one.tool.domain == "publishing" and "period" in other.slots
    if not told and (posts or figures):
        return False  # "schedule for wednesday", "and how much did we spend": of what the first is about
    about = [
        str(step.args.get(spec.name, ""))
        for step in first.steps
        if (ability := _called(step.tool, index)) and (spec := subject_of(ability))
    ]
    if any(text and says_nothing(text, index) for text in about):
        return False
    if _makes(one) and _RELATIVE.match(joint.right) and not (joint.firm or joint.right.endswith("?")):
        return False  # "a short about why people leave and what happens next"
    sides = ((one, joint.left), (other, joint.right))
    if any(_STATES.match(text) and not _MAKES.search(text) and _makes(ability) for ability, text in sides):
        return False
    return all(_KEPT.search(text) or not _is_kept(ability) for ability, text in sides)


def _is_told(plan: Plan, index: Matcher) -> bool:
    """Whether a plan only keeps, tells or ends something, and works on no file."""
    called = [_called(step.tool, index) for step in plan.steps]
    return bool(plan.steps) and not plan.question and all(one and not _makes(one) and not _takes_a_file(one) for one in called)


def _ability(plan: Plan, index: Matcher) -> Ability | None:
    return _called(plan.steps[0].tool, index) if plan.steps else None


def _called(tool: str, index: Matcher) -> Ability | None:
    return index.whole(tool)


def _makes(ability: Ability) -> bool:
    """Whether it makes a film, a picture, a sound or words, and finds or tells nothing."""
    kinds = set(ability.tool.output_kinds().values())
    return bool(kinds) and not kinds & {"asset", "report"}


def _takes_a_file(ability: Ability) -> bool:
    return any(spec.asset and spec.required for spec in ability.input_specs)


def _is_kept(ability: Ability) -> bool:
    """Whether it keeps words."""
    return not ability.tool.output_kinds() and "text" in ability.slots and ability.tool.effect == "none"


def _both(one: Plan, other: Plan) -> Plan:
    """Both plans as one; a step of the second that has the name of one of the first gets another."""
    taken = {step.id for step in one.steps}
    names = {step.id: f"{step.id}-2" for step in other.steps if step.id in taken}
    behind = [
        step.model_copy(
            update={"id": names.get(step.id, step.id), "args": {name: renamed(value, names) for name, value in step.args.items()}}
        )
        for step in other.steps
    ]
    return Plan(goal="; ".join(plan.goal for plan in (one, other) if plan.goal), steps=[*one.steps, *behind])
