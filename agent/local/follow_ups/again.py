# ruff: noqa: E501 - patterns read better unbroken
"""More of what was made, in several forms, or with one thing put right: "three more like that", "in square and wide as well",
"not cats, dogs", "it's Sunday the 15th".

Like `changes`, whose plans these are in other numbers or with other words; a message is one only when every word of it is accounted for.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from agent.local import slots
from agent.local.drafting import wording
from agent.local.drafting.batches import counts
from agent.local.drafting.expanding import another
from agent.local.drafting.wiring import picked
from agent.local.follow_ups.altered import covers, entitles, read
from agent.local.follow_ups.carriers import says_more
from agent.local.follow_ups.further import further_topics
from agent.local.follow_ups.in_its_case import as_it_stands_there
from agent.local.follow_ups.one_of import in_a_row, said_of_it, which
from agent.local.follow_ups.target import Change, Target, sources
from agent.local.follow_ups.word_for_word import other_word_for_word, with_one_mark
from agent.local.moments.clocks import CLOCK
from agent.local.moments.days import MONTH
from agent.local.slots.number import NUMBER, parse
from agent.local.wordings.remarks import without_remarks
from agent.local.words import CONTENT_WEIGHT, STOP_WEIGHT, tokens
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step

MOST = 50
"""More of the same in one message than this are refused: whoever wants as many says what about."""

_POLITE = r"(?:[\s,.!]|please|pls|too|also|then|thanks|пожалуйста|плиз|тоже|ครับ|ค่ะ|(?<!โย)คะ|นะ|(?<!เ)จ้า|หน่อย|ให้ที|ด้วย|เลย)*"
_ALIKE = (
    r"(?: (?:videos?|shorts?|clips?|reels?|pictures?|images?|songs?|tracks?|scripts?|stories|posters?|logos?|ones|of (?:those|these|them|the same)|like (?:that|this|it|these|those|them|the last one)|in the same (?:style|vein|way)|on the same (?:topic|theme|subject)|in this style))*",
    r"(?: (?:ролик\w*|видео|видос\w*|шортс\w*|клип\w*|картин\w*|пес\w+|трек\w*|штук\w*|так\w+(?: же)?|в том же (?:духе|стиле)|на (?:ту же|эту) тему|похож\w+|в так\w+ (?:же )?(?:духе|стиле)))*",
    r"(?:\s?(?:แนวเดียวกัน|แบบเดียวกัน|แบบเดิม|แบบนี้|เหมือนเดิม|เรื่องเดิม|หัวข้อเดิม|แนวนี้|สไตล์เดิม))*",
)
_MORE = lazy(
    rf"(?:(?:can|could) (?:i|we|you)(?: please)? (?:have|get|make|do)(?: me)?|(?:please |now |and |ok(?:ay)? )*(?:make|do|give|create|want|i want|i need|i'?d like)(?: me| us)?)?\s*(?P<en>{NUMBER}) (?:more|others|additional|extra){_ALIKE[0]}{_POLITE}"
    rf"|(?:(?:и|а|ну|можно|теперь|пожалуйста) )*(?:сделай(?:те)? |давай(?:те)? |хочу |нужно )?(?:мне |нам )?(?:ещё|еще) (?P<ru>{NUMBER}){_ALIKE[1]}{_POLITE}"
    rf"|(?:ช่วย)?(?:ขอ|ทำ|เอา|สร้าง|อยากได้)?(?:เพิ่ม)?อีก\s?(?P<th>\d{{1,3}}|{NUMBER})\s?(?:คลิป|อัน|รูป|ตัว|เรื่อง|เพลง|แบบ|ชิ้น)?{_ALIKE[2]}{_POLITE}",
    re.IGNORECASE,
)
_JOINED = lazy(r"\s*(?:,|&|\+|and|и|และ|กับ|plus)(?:\s*(?:and|и|also|in|a|an|in a))*\s*|\s*(?:และ|กับ)\s*(?:แบบ|แนว)?", re.IGNORECASE)
_SWAPPED = lazy(
    r"\W*(?:(?:no|oops|sorry|wait|ah|oh)[\s,]+)*(?:(?:it'?s|i said|i meant|that'?s|should be)\s+)?not (?:about |the )?(?P<en_old>[^,.;!?]{1,40}?)(?:\s*[,;:.!-]+\s*(?:but |it'?s )?|\s+but\s+)(?:about |it'?s )?(?P<en>[^,.;!?]{1,40})(?P<en_rest>.*)"
    r"|\W*(?:(?:нет|ой|упс|стой|прости|извини)[\s,]+)*не (?:про |о )?(?P<ru_old>[^,.;!?]{1,40}?)(?:\s*[,;:.!-]+\s*(?:а |но )?|\s+а\s+)(?:про |о )?(?P<ru>[^,.;!?]{1,40})(?P<ru_rest>.*)"
    r"|(?:อ้าว|เอ่อ|อุ๊ย|โทษที|ขอโทษ)?\s*ไม่ใช่\s?(?P<th_old>[^\s,.]{1,30}?)(?:ค่ะ|ครับ|นะ|(?<!เ)จ้า)*(?:\s+(?:แต่)?(?:เป็น|เอา)?|แต่(?:เป็น|เอา))\s?(?P<th>[^\s,.]{1,30}?)(?:ค่ะ|ครับ|นะ|(?<!เ)จ้า)*(?P<th_rest>\s.*)?",
    re.IGNORECASE | re.DOTALL,
)
_THIS_NOT = lazy(
    r"\W*(?:(?:no|oops|sorry|wait|ah|oh|actually)[\s,]+)*(?:(?:it'?s|it (?:is|should be|should say)|(?:i )?said|i meant?|that'?s|should(?:'ve)? be(?:en)?|make (?:it|that)|change (?:it|that) to|say)\s+)?(?P<en>[^,.;!?]{1,40}?)\s*,?\s*(?:and\s+)?(?:not|instead of|rather than)\s+(?P<en_old>[^,.;!?]{1,40}?)(?: please)?\W*"
    r"|\W*(?:(?:нет|ой|упс|стой|прости|извини|там|это|точнее)[\s,]+)*(?:(?:должно быть|надо|нужно|скажи|я имел[аи]? в виду)\s+)?(?P<ru>[^,.;!?]{1,40}?)\s*,?\s+(?:а\s+)?(?:не|вместо)\s+(?P<ru_old>[^,.;!?]{1,40}?)\W*"
    r"|(?:อ้าว|เอ่อ|อุ๊ย|โทษที|ขอโทษ|ต้อง|ที่ถูกคือ|เป็น|แก้เป็น|เปลี่ยนเป็น|ไม่ใช่สิ|\s)*(?P<th>[^\s,.]{1,30}?)(?:ค่ะ|ครับ|นะ|(?<!เ)จ้า)*\s*(?:ไม่ใช่|แทน(?:ที่)?)\s?(?P<th_old>[^\s,.]{1,30}?)(?:ค่ะ|ครับ|นะ|(?<!เ)จ้า)*\s*",
    re.IGNORECASE,
)
"""The right word before the wrong one: "ten, not nine"."""
_ENDING = lazy(r"^[а-яё]+")
"""What is left of a word that was known by its beginning: "квадрат" of "квадратный"."""
_NEGATED = lazy(r"\b(?:not|no|without|instead|don'?t|не|без|вместо|нет)\b|ไม่|แทน", re.IGNORECASE)
_SAME_PLACE = 1.5
_LEAST_WORDS = 2
"""Of a correction of one word nobody could say which word it stands for."""
_MOST_BEHIND = 6
"""Words behind a correction that may be a remark on it: "not cats, dogs! Belka and Strelka"."""
_WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day|понедельник\\w*|вторник\\w*|сред[ауыеу]|четверг\\w*|пятниц\\w*|суббот\\w*|воскресень\\w*|วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)"
_NTH = lazy(r"(?:\b(?P<nth>\d{1,2})(?:st|nd|rd|th)\b|(?<![\d:.])(?P<of>\d{1,2})(?=\s*(?:" + MONTH + r"|числа))|(?<=ที่)\s?(?P<at>\d{1,2})(?!\d))", re.IGNORECASE)
_DATED = (
    lazy(rf"(?<![a-zа-яё])(?:{_WEEKDAY})(?![a-zа-яё])", re.IGNORECASE),
    lazy(r"(?<![\d:.])\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]m)?\s?(?:to|till|until|-|–|до|ถึง)\s?\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]m)?(?![\d:])", re.IGNORECASE),
    CLOCK,
    _NTH,
    lazy(MONTH, re.IGNORECASE),
)
"""What an announcement says of when: the weekday, the hour, the day of the month, the month."""
_SAYS_WHEN = lazy(
    r"\b(?:(?:it|that|this)(?:'ll| will)(?: now)? be|now|it'?s|its|it is|should be|make it|change (?:it |the date |the day )?to|on|the|date|day|time|starts?|begins?|at|not|no|sorry|oops|actually|and|fix|correct|change|,|из|на|это|дата|время|начало|будет|должно быть|нет|не|а|и|в|замени(?:те)?|поменяй(?:те)?|исправь(?:те)?|пожалуйста|please|my bad|typo|wrong|i meant)\b"
    r"|แก้(?:ไข)?|เปลี่ยน|เป็น|วันที่|วัน|ที่|เวลา|เริ่ม|ตอน|ไม่ใช่|และ|นะ|ครับ|ค่ะ|(?<!โย)คะ|พิมพ์ผิด|ขอโทษ(?:ที)?|โทษที|ด้วย|[\s.,!?()-]+", re.IGNORECASE
)  # fmt: skip


_ONE_EACH = lazy(
    r"\W*(?:(?:now|and|ok(?:ay)?|great|please|make|do)[\s,]+)*(?:(?:one|another|a similar one|the same|same)(?: one)? each (?:for|about|on|of)|the same (?:for|about) both|similar ones (?:for|about|on))\s+(?P<en>.+?)\W*"
    r"|\W*(?:(?:теперь|и|а|сделай(?:те)?)[\s,]+)*(?:ещё |еще )?(?:по одному|такие же|такой же|по такому же|то же самое)\s+(?:и )?(?:про|о|об)\s+(?P<ru>.+?\s(?:и|или)\s.+?)\W*",
    re.IGNORECASE,
)
_AND = lazy(r"\s*,\s*(?:and\s+|и\s+)?|\s+(?:and|и|и про|и о)\s+(?:про |о |об )?|\s*(?:และ|กับ)\s*", re.IGNORECASE)
_ITEM = r"(?:photos?|pictures?|pics?|images?|clips?|slides?|shots?|фото\w*|картинк\w*|снимок|снимк\w*|кадр\w*|слайд\w*|รูป|ภาพ|คลิป)"
_WITHOUT_ITEM = lazy(
    rf"\b(?:remove|drop|lose|skip|delete|leave out|take out|get rid of)\s+(?P<en>(?:the\s+)?[\w#]+\s+{_ITEM}|(?:the\s+)?{_ITEM}\s+(?:number\s+)?#?\d+)(?:\s+out)?"
    rf"|(?<![а-яё])(?:(?:убери|выкинь|удали|исключи)(?:те)?\s+(?P<ru>[\w-]+\s+{_ITEM})|(?P<ru2>[\w-]+\s+{_ITEM})\s+(?:убери|выкинь|удали|исключи)(?:те)?)(?![а-яё])"
    rf"|(?:เอา|ตัด|ลบ)\s?(?P<th>{_ITEM}\s?(?:ที่|ใบที่)?\s?[\u0e00-\u0e7f\d]+?)\s?(?:ออก|ทิ้ง)",
    re.IGNORECASE,
)
_TYPO = r"(?:(?:(?:there(?:'?s| is) )?(?:an? )?(?:typo|spelling mistake|mistake|misspelling)|(?:you|i) (?:misspelled|misspelt|mistyped)(?: it)?|(?:it|that)(?:'?s| is) (?:misspelled|misspelt|spelt wrong|spelled wrong))(?: (?:on|in) (?:the |my |that )?\w+)?[\s,.;:—-]+)?"
_TYPO_RU = r"(?:(?:на \w+ |в \w+ )?(?:там |тут |есть |у тебя )*(?:ошибка|опечатка|опечатался|опечаталась)(?: (?:на|в) \w+)?[\s,.;:—-]+)?"
_MEND = r"(?:[\s,.;]+(?:please |can you |could you |so )*(?:fix|correct|change)(?: it| that| this)?(?: please)?)?"
_MEND_RU = r"(?:[\s,.;]+(?:пожалуйста )?(?:исправь|поправь|поменяй)(?:те)?(?: пожалуйста)?)?"
_SHOULD_BE = lazy(
    rf"\W*(?:(?:whoops|oops|sorry|no|hmm|wait|ah|ugh|hey)[\s,]+)*{_TYPO}(?:(?:it|that|this)\s+)?(?:should(?:'ve| have)?(?: be(?:en)?| say| read)?|(?:was|is) supposed to (?:be|say))\s+(?P<en>[^.!?]{{2,60}}?)(?: not .*?)?{_MEND}\W*"
    rf"|\W*(?:(?:ой|упс|нет|прости|извини)[\s,]+)*{_TYPO_RU}(?:там |тут |это )?(?:должно (?:было )?быть|надо было|надо|правильно будет|правильно)[\s:—-]+(?P<ru>[^.!?]{{2,60}}?){_MEND_RU}\W*"
    r"|(?:อ้าว|เอ่อ|อุ๊ย|โทษที|ขอโทษ)?\s*(?:\S+ผิด(?:ค่ะ|ครับ|นะ)*\s*)?(?:แก้เป็น|ต้องเป็น|ที่ถูกคือ|เปลี่ยนเป็น)\s?(?P<th>[^.!?]{2,60}?)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|ด้วย)*",
    re.IGNORECASE,
)
_UNDO = lazy(
    r"\W*(?:(?:no|nope|ok(?:ay)?|oh|wait|hm+|sorry|please|actually|can you|could you)[\s,]+)*(?:undo(?: (?:that|it|this|the last (?:change|one|step)))?|revert(?: (?:it|that))?(?: back)?|put it back(?: (?:how|the way|as) it was)?|(?:go|take it) back to (?:how it was|the way it was|the (?:previous|last|old|first|earlier|original|colou?r(?:ed)?|full colou?r|normal) (?:one|version|picture|video|film|clip|poster))|the (?:first|old|previous|original|earlier) (?:one|version) (?:was|is|looked|looks) (?:much |way |a lot )?(?:better|nicer)|i (?:liked|preferred) (?:it (?:better|more|before|the old way)|the old one|the previous one)(?: better)?(?: before)?)(?: please)?\W*"
    r"|\W*(?:(?:нет|не|ой|стой|слушай|давай(?:те)?|пожалуйста)[\s,]+)*(?:верни(?:те)?(?: всё| все)?(?: как было| обратно| назад| прежн\w+(?: вариант)?| старый вариант| предыдущ\w+)|отмени(?:те)? (?:это|последнее(?: изменение)?|изменени\w)|как было,? (?:было )?лучше|(?:давай(?:те)? )?(?:перв|прежн|стар|предыдущ)[а-яё]+(?: (?:вариант|версия|картинка|ролик))? (?:был[ао]? )?(?:намного |гораздо |всё-таки |все-таки )?(?:лучше|красивее)|верни(?:те)? (?:перв|исходн|цветн)[а-яё]+(?: (?:вариант|версию|картинку|ролик))?)\W*"
    r"|(?:ขอ|เอา|กลับไป|ย้อนกลับ(?:ไป)?)?(?:ใช้)?(?:(?:อัน|แบบ|รูป|คลิป|เวอร์ชัน)แรก(?:ดี|สวย)กว่า|ย้อนกลับ|แบบก่อนหน้า|แบบเมื่อกี้|แบบเก่า|อันเก่า|อันก่อน|เวอร์ชันก่อน)(?:ดีกว่า|เถอะ|นะ|ครับ|ค่ะ|(?<!โย)คะ|ได้ไหม)*\s*",
    re.IGNORECASE,
)


_UNDO_ENDS = lazy(r"\s*[,.!?;]+\s*|\s+(?:and|but|и|но|а)\s+|\s+(?:แต่|แล้ว)?(?=[\u0e00-\u0e7f])", re.IGNORECASE)

UNDO_ALONE = lazy(
    r"\W*(?:(?:please|ok|now|go)[\s,]+)*(?:undo|undo (?:it|that|this)|revert|go back|step back)\W*|\W*(?:отмени|откати|верни)(?:те)?(?: (?:это|назад|обратно|всё|как было|последнее))?\W*|(?:ช่วย|ขอ)?(?:ย้อนกลับ|เลิกทำ|undo)(?:หน่อย|ที|ครับ|ค่ะ|(?<!โย)คะ)*",
    re.IGNORECASE,
)
"""Says no more than that something is to be undone."""


_GOES_BACK = lazy(
    r"\W*(?:(?:no|nope|nah|ok(?:ay)?|oh|wait|hm+|sorry|please|actually|can you|could you)[\s,]+)*(?:go|change it|put it|take it|make it go) back to (?:being |the )?(?!\d)[a-z'-]+(?: [a-z'-]+)?(?: (?:one|version|weather))?"
    r"|\W*(?:(?:нет|не|ой|стой|ну|давай(?:те)?)[\s,]+)*(?:верни(?:те)?|давай(?:те)? обратно|вернись к) (?!голос|музык|субтитр|звук|текст|лого|начал|кон[ец]|серед|кус|част|скорост|перв|последн|их|его|её|ее|мне|все|всё)[а-яё]+(?: обратно| назад)?|(?:ขอ|ไม่เอา|เอา)?กลับไป(?:เป็น)?(?:แบบ)?[\u0e00-\u0e7f]{2,16}(?:เหมือนเดิม)?",
    re.IGNORECASE,
)
"""Names what it was before the last change: "go back to sunny"."""


def behind_an_undo(text: str) -> str:
    """What is wished for behind "undo that, ..."; empty where nothing is, or nothing is undone."""
    cuts = (cut for cut in _UNDO_ENDS.finditer(text) if _UNDO.fullmatch(said := text[: cut.start()].strip()) or _GOES_BACK.fullmatch(said))
    return next((text[cut.end() :] for cut in cuts if says_more(text[cut.end() :])), "")


def undone(text: str, plans: Sequence[Plan], language: str) -> Plan | None:
    """What "put it back how it was" asks for: the work before the last change of it, or, of a file that was sent, nothing but to know
    that it is as it was."""
    pieces = [piece for piece in re.split(r"[,.!?;]+\s*", text) if piece.strip()]
    few = all(len(tokens(piece)) <= _MOST_BEHIND for piece in pieces)  # "it sounds dull now, put it back"
    if not plans or not (_UNDO.fullmatch(text.strip()) or (few and pieces and _UNDO.fullmatch(pieces[-1].strip()))):
        return None
    tools = {step.tool for step in plans[0].steps}
    before = [plan for plan in plans[1:] if tools & {step.tool for step in plan.steps}]
    if not before:  # "the first one is better" is said of several ideas too
        return None if _BETTER.search(text) else Plan(reply=phrase("original_kept", language))
    return before[-1] if _FIRST_OF_ALL.search(text) and all(_about(plan) == _about(plans[0]) for plan in before) else before[0]


_FIRST_OF_ALL = lazy(r"\b(?:first|original)\b|(?<![а-яё])(?:перв|исходн)[а-яё]+|แรก", re.IGNORECASE)
_BETTER = lazy(r"(?:\bfirst\b|(?<![а-яё])перв|แรก).{0,20}(?:better|nicer|лучше|красивее|กว่า)", re.IGNORECASE)


def _about(plan: Plan) -> object:
    return next((step.args.get(name) for step in plan.steps for name in ("topic", "prompt") if name in step.args), None)


def again(text: str, plan: Plan, targets: Sequence[Target], language: str) -> Plan | None:
    """The plan that a message makes of an earlier one in one of these ways; None when it is no such message."""
    return (
        _more(text, plan, targets, language)
        or some_of_several(text, plan, targets, language)
        or _one_each(text, targets, language)
        or _without_item(text, plan, targets, language)
        or _in_several(text, plan, targets, language)
        or _put_right(text, targets, language)
    )


def _heads(plan: Plan, target: Target) -> list[Step]:
    return [step for step in plan.steps if step.tool == target.step.tool]


def _more(text: str, plan: Plan, targets: Sequence[Target], language: str) -> Plan | None:
    """So many more on the same topic, each unlike those there are."""
    match = _MORE.fullmatch(text.strip())
    number = parse(match["en"] or match["ru"] or match["th"]) if match else 0
    target = next((target for target in targets if target.place is None and target.ability.tool.output_kinds()), None)
    specs = {spec.name: spec for spec in target.ability.specs} if target else {}
    if target is None or not 1 <= number <= MOST or int(number) != number or "seed" not in specs or any(map(counts, target.ability.slots.values())):
        return None
    heads = _heads(plan, target)
    subject = next((spec.name for spec in target.ability.slots.values() if spec.kind == "text"), "")
    if len({str(step.args.get(subject)) for step in heads}) > 1:
        return None  # "three more" of a list of topics says nothing of which
    base, name = heads[-1], re.sub(r"-\d+$", "", heads[-1].id)
    steps = [
        _with(base, target, another(specs, len(heads) + number_), language, f"{name}-{len(heads) + number_ + 1}") for number_ in range(int(number))
    ]
    return _plan(steps)


def some_of_several(text: str, plan: Plan, targets: Sequence[Target], language: str) -> Plan | None:
    """One of those there are, changed, or some in a row: "the second one but in blue", "the last two in black and white"."""
    for target in targets:
        number = _how_many(plan, target) if target.place is None else 0
        row, meant = in_a_row(text, number), which(text, _heads(plan, target), number) if number else None
        places, span = row or (((meant[0],), meant[1]) if meant else ((), (0, 0)))
        some = [one for place in places if (one := nth_of(plan, target, place))]
        plain, told = said_of_it(text, span) if some else ("", "")
        for rest in (plain, without_remarks(told, target)) if some else ():  # "the third one is boring" says what it is found to be, and no more
            change = read(rest, Target(some[0], target.ability))
            if change.values and covers(rest, change, target):
                name = re.sub(r"-\d+$", "", some[0].id)
                return _plan([_with(one, target, change.values, language, f"{name}-{at}" if len(some) > 1 else name) for at, one in enumerate(some, 1)])
    return None


def _how_many(plan: Plan, target: Target) -> int:
    """How many of what a step makes there are: of several steps one each."""
    count = next(filter(counts, target.ability.slots.values()), None)
    made = target.values.get(count.name) if count else None
    return made if isinstance(made, int) and len(_heads(plan, target)) == 1 else len(_heads(plan, target))


def _one_each(text: str, targets: Sequence[Target], language: str) -> Plan | None:
    """ "now one each for jellyfish and sea cucumbers": the same for each of them."""
    match, further = _ONE_EACH.fullmatch(text.strip()), further_topics(text)
    topics = [topic.strip() for topic in _AND.split(match["en"] or match["ru"]) if topic.strip()] if match else []
    topics, rest = further or (topics, "")
    if len(topics) == 1 and targets:
        topics, rest = _topic_and_how(topics[0], rest, targets[0])
    for target in targets if len(topics) > 1 or further else []:
        subject = next((spec for spec in target.ability.slots.values() if spec.kind == "text" and spec.name in target.values), None)
        if target.place is None and subject is not None and target.ability.tool.output_kinds():
            base, change = target.step, read(rest, target) if rest else Change()
            if rest and not covers(rest, change, target):
                continue
            other = {name: value for name, value in change.values.items() if name != "seed"}
            return _plan([_with(base, target, {**other, subject.name: topic}, language, f"{base.id}-{n}" if len(topics) > 1 else base.id) for n, topic in enumerate(topics, 1)])
    return None


def _topic_and_how(topic: str, rest: str, target: Target) -> tuple[list[str], str]:
    """What one more is about, without how it is to be: "cats in Russian"."""
    for cut in re.finditer(r"\s+(?=(?:in|with|but|without|на|с|со|без|но)\s)", topic, re.IGNORECASE):
        how = topic[cut.end() :]
        change = read(how, target)
        if change.values and covers(how, change, target):
            return [topic[: cut.start()]], f"{how}, {rest}" if rest else how
    return [topic], rest


def _without_item(text: str, plan: Plan, targets: Sequence[Target], language: str) -> Plan | None:
    """ "drop the third photo": what several files are made into, without that one."""
    match = _WITHOUT_ITEM.search(text)
    said = next((value for value in match.groupdict().values() if value), "") if match else ""
    if match is None or says_more(f"{text[: match.start()]} {text[match.end() :]}"):
        return None
    for target in targets:
        for spec in target.ability.input_specs:
            files = target.step.args.get(spec.name)
            if not spec.asset or not spec.many or not isinstance(files, list) or len(files) < 2:
                continue
            place = len(files) - 1 if re.search(r"\blast\b|последн|สุดท้าย", said, re.IGNORECASE) else _place(said)
            if place is not None and 0 <= place < len(files):
                left = [file for at, file in enumerate(files) if at != place]
                made_of = [step for step in plan.steps if step.id in sources(target.step.args)]
                return _plan([*made_of, _with(target.step, target, {spec.name: left}, language, target.step.id)])
    return None


def _place(said: str) -> int | None:
    number = re.search(r"\d{1,2}", said)
    return int(number[0]) - 1 if number else picked(said)


def nth_of(plan: Plan, target: Target, place: int) -> Step | None:
    """The step that makes just the one: of several steps its own, of one that makes several the same with the seed of that one."""
    heads = _heads(plan, target)
    if len(heads) > 1:
        return heads[place] if place < len(heads) else None
    count, specs = next(filter(counts, target.ability.slots.values()), None), {spec.name: spec for spec in target.ability.specs}
    made = target.values.get(count.name) if count else None
    if count is None or not isinstance(made, int) or place >= made or "seed" not in specs:
        return None
    args: dict[str, object] = {name: value for name, value in target.values.items() if name != count.name}
    args["seed"] = int(target.values.get("seed") or 0) + place
    subject = next((spec.name for spec in target.ability.slots.values() if spec.kind == "text" and spec.name in args), "")
    if "family" in specs and subject:  # what makes several look alike
        args.setdefault("family", args[subject])
    return target.step.model_copy(update={"args": args})


def _in_several(text: str, plan: Plan, targets: Sequence[Target], language: str) -> Plan | None:
    """The same in several shapes or languages: one of it in each."""
    if _NEGATED.search(text):
        return None
    for target in targets:
        if target.place is not None or not target.ability.tool.output_kinds() or len(_heads(plan, target)) != 1:
            continue
        for spec in target.ability.slots.values():
            if spec.kind not in ("choice", "language") or spec.many:
                continue
            hits = sorted((hit for hit in slots.find(text, spec) if hit.strength >= 0.5), key=lambda hit: hit.start)
            values = list(dict.fromkeys(hit.value for hit in hits))
            joined = all(_JOINED.fullmatch(_ENDING.sub("", text[one.end : two.start])) for one, two in itertools.pairwise(hits))
            if len(values) < 2 or len(values) != len(hits) or not joined:
                continue
            rest = f"{text[: hits[0].end]}{text[hits[-1].end :]}"
            change = read(rest, target)
            if spec.name in change.values and covers(rest, change, target):
                base = target.step
                return _plan([_with(base, target, change.values | {spec.name: value}, language, f"{base.id}-{n}") for n, value in enumerate(values, 1)])
    return None


def _put_right(text: str, targets: Sequence[Target], language: str) -> Plan | None:
    """One thing in the words of the earlier work in the place of another."""
    for target in targets:
        if target.place is not None or (entitles(text) and "title" in target.ability.slots):
            continue
        given = {spec.name: str(target.values[spec.name]) for spec in target.ability.slots.values() if spec.kind == "text" and target.values.get(spec.name)}
        if not given:
            continue
        if found := put_right(text, given) or _redated_and_changed(text, given, target):
            return _plan([_with(target.step, target, found, language, target.step.id)])
    return None


_TWICE = lazy(r"\b([^\W\d]{3,}) \1\b", re.IGNORECASE)
"""A word that stands twice, as it never did: "21 января января"."""


def put_right(text: str, given: dict[str, str]) -> dict[str, str]:
    """Of texts by their fields those in which the message puts something right, with what is right."""
    if exact := {name: put for name, words in given.items() if (put := other_word_for_word(text, words)) and not _TWICE.search(put)}:
        return exact
    found = _swapped(text, given)
    if found and (behind := _SWAPPED.fullmatch(text.strip())):  # "... and it begins at seven"
        rest = next((behind[f"{key}_rest"] for key in ("en", "ru", "th") if behind[f"{key}_rest"]), "")
        found |= _redated(re.sub(r"^(?:and|и|และ|แล้ว)\s+", "", rest.strip(" ,.!")), {**given, **found})
    return found or _righted(text, given) or _redated(text, given) or _reworded(text, given)


def _swapped(text: str, given: dict[str, str]) -> dict[str, str]:
    """The fields in which what the message says it is not stands, with what it is in its place."""
    match = _SWAPPED.fullmatch(text.strip())
    old, new, rest = next(((match[f"{key}_old"], match[key], match[f"{key}_rest"]) for key in ("en", "ru", "th") if match[f"{key}_old"]), ("", "", "")) if match else ("", "", "")
    new = re.sub(r"[^\w%)\"”»]+$|\s+(?:please|instead|же|пожалуйста)$", "", (new or "").strip())
    if not old or not new or len(tokens(rest or "")) > _MOST_BEHIND:
        return {}
    return {name: put for name, words in given.items() if (put := _replaced(words, old, new)) != words}


def _righted(text: str, given: dict[str, str]) -> dict[str, str]:
    """The fields in which the wrong word stands, with the right one in its place, which was told first ("it opens at ten, not at nine")."""
    match = _THIS_NOT.fullmatch(text.strip())
    old, new = next(((match[f"{key}_old"], match[key]) for key in ("en", "ru", "th") if match[key]), ("", "")) if match else ("", "")
    found = dict[str, str]()
    for name, words in given.items():
        told, wrong = _without_shared(new, old, words)
        put = _replaced(words, _as_written(wrong, words), told) if told and wrong else words
        if put != words:
            found[name] = put
    return found


_SPELT_ALIKE = 0.7  # of 1: "Slae" and "Sale" are .75, "Sale" and "Safe" too


def _without_shared(new: str, old: str, words: str) -> tuple[str, str]:
    """The right and the wrong word without what leads to both and stands in the text already: "opens at" of "opens at ten, not at nine"."""
    stems = {token.stem for token in tokens(words)} | {token.stem for token in tokens(new) if token.base <= STOP_WEIGHT}
    told = tokens(new)
    while len(told) > 1 and told[0].stem in stems:
        told = told[1:]
    wrong = tokens(old)
    while len(wrong) > 1 and wrong[0].base <= STOP_WEIGHT:
        wrong = wrong[1:]
    return (new[told[0].start :].strip(), old[wrong[0].start :].strip()) if told and wrong else ("", "")


def _as_written(number: str, words: str) -> str:
    """A number as the text has it: "9" of a text that says "nine"."""
    if not re.fullmatch(NUMBER, number, re.IGNORECASE):
        return number
    same = (match[0] for match in re.finditer(rf"(?<![\w:]){NUMBER}(?!\w)", words, re.IGNORECASE) if parse(match[0]) == parse(number))
    return next(same, number)


def _reworded(text: str, given: dict[str, str]) -> dict[str, str]:
    """ "should've been the back desk", of "... at the front desk": what is right in the place of what looks most like it."""
    match = _SHOULD_BE.fullmatch(text.strip())
    new = next((value for value in match.groupdict().values() if value), "").strip() if match else ""
    found = {name: put for name, words in given.items() if new and (put := _likest_replaced(words, new)) != words}
    return found or {name: put for name, words in given.items() if new and (put := _spelt_right(words, new)) != words}


def _spelt_right(words: str, new: str) -> str:
    """The words with one word as it is spelt right in the place of the one most like it; as they are where none is."""
    if not re.fullmatch(r"[^\W\d]{3,}", new):
        return words
    others = (word for word in re.finditer(r"[^\W\d]{3,}", words) if word[0].lower() != new.lower())
    likest = max(others, key=lambda word: SequenceMatcher(None, word[0].lower(), new.lower()).ratio(), default=None)
    if likest is None or SequenceMatcher(None, likest[0].lower(), new.lower()).ratio() < _SPELT_ALIKE:
        return words
    return f"{words[: likest.start()]}{new}{words[likest.end() :]}"


def _likest_replaced(words: str, new: str) -> str:
    """The words with `new` for the stretch of as many words that shares most with it; as they are where none shares a word of weight."""
    if (first := next(iter(tokens(new)), None)) and first.text[0] >= "\u0e00":  # Thai says what comes before it too: "ถึงวันอาทิตย์" of "ถึงสิ้นเดือน"
        same = [token for token in tokens(words) if token.text == first.text]
        return f"{words[: same[0].start]}{new}" if len(same) == 1 else words
    wanted = [token for token in tokens(new) if token.base > STOP_WEIGHT]
    said = [token for token in tokens(words) if token.base > STOP_WEIGHT]
    stems = {token.stem for token in wanted}
    best, at = 0.0, -1
    for start in range(len(said) - len(wanted) + 1):
        window = zip(said[start : start + len(wanted)], wanted, strict=True)
        shared = sum(token.base * (_SAME_PLACE if token.stem == other.stem else 1) for token, other in window if token.stem in stems)
        if shared > best:
            best, at = shared, start
    if at < 0 or best < CONTENT_WEIGHT or len(wanted) < _LEAST_WORDS:
        return words
    before, lead = words[: said[at].start], new[: wanted[0].start].strip().lower()
    put = new[wanted[0].start :] if lead and before.rstrip().lower().endswith(lead) else new  # "до" of "до семи" stands there already
    return f"{before}{put}{words[said[at + len(wanted) - 1].end :]}"


def _replaced(words: str, old: str, new: str) -> str:
    """The words with `new` where `old` stands in whatever form, and nothing said twice ("20 мая", "20", "21 мая")."""
    wanted, said = [token.stem for token in tokens(old)], tokens(words)
    for at in range(len(said) - len(wanted) + 1):
        if wanted and [token.stem for token in said[at : at + len(wanted)]] == wanted:
            start, end = said[at].start, said[at + len(wanted) - 1].end
            before, new = as_it_stands_there(words, (start, end), old, new)
            behind, last = words[end:], new.split()[-1]
            twice = re.match(rf"\s+{re.escape(last)}(?!\w)", behind, re.IGNORECASE) if " " in new else None
            return f"{before}{with_one_mark(new, before, behind)}{behind[twice.end() :] if twice else behind}"
    return words


def _redated(text: str, given: dict[str, str]) -> dict[str, str]:
    """The fields in which a weekday, a day, a month or an hour stands, with those that the message says."""
    rest, news = text, list[tuple[re.Pattern[str], str]]()
    for pattern in _DATED:
        hits = list(pattern.finditer(rest))
        if hits:
            hit = hits[-1]  # "not 20 but the 21st": the last is right
            news.append((pattern, _core(hit)))
            for found in reversed(hits):
                rest = f"{rest[: found.start()]} {rest[found.end() :]}"
    if not news or _SAYS_WHEN.sub("", re.sub(r"\d{1,2}", "", rest)).strip():
        return {}
    changed = dict[str, str]()
    for name, words in given.items():
        put = words
        for pattern, new in news:
            found = next(pattern.finditer(put), None)
            if found is not None:
                old = _core(found)
                at = put.index(old, found.start())
                put = f"{put[:at]}{new}{put[at + len(old) :]}"
        if put != words:
            changed[name] = put
    return changed


def _redated_and_changed(text: str, given: dict[str, str], target: Target) -> dict[str, object]:
    """Another day or hour in the words, and something else besides: "change the time, it will be 9:30, and more green"."""
    found, rest = dict[str, object](), list[str]()
    for piece in filter(None, (piece.strip() for piece in re.split(r"\s*[,.;!]+\s+(?:(?:and|и)\s+)?|\s+(?:and|и)\s+", text))):
        dated = _redated(piece, {**given, **{name: str(value) for name, value in found.items()}})
        found.update(dated)
        rest += [piece] if not dated and _SAYS_WHEN.sub("", piece).strip() else []
    change = read(", ".join(rest), target) if found and rest else Change()
    return {**change.values, **found} if change.values and covers(", ".join(rest), change, target) else {}


def _core(match: re.Match[str]) -> str:
    """Of "15th" the number, of anything else all of it."""
    return next((value for value in match.groupdict().values() if value), match[0]) if match.re.pattern == _NTH.pattern else match[0].strip()


def _with(step: Step, target: Target, values: Mapping[str, object], language: str, name: str) -> Step:
    """The step once more with other values, called by what it is now."""
    return wording.with_values(step, target.ability, values, language).model_copy(update={"id": name, "needs": []})


def _plan(steps: list[Step]) -> Plan:
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)

