# ruff: noqa: E501 - patterns read better unbroken
"""Another number of what was just made: "half as many", "just the first two", "make it three", «вдвое больше», «ещё пару таких», "เอาแค่ 2 อันแรก", "ขออีก 3".

What counts its results is told the other number; of what does not, there are so many steps, each another one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.batches import counts
from agent.local.drafting.expanding import another
from agent.local.drafting.titles import numbered
from agent.local.follow_ups.further_ones import further_ones, names_another
from agent.local.follow_ups.target import sources
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_N = rf"(?P<n>{NUMBER})"
_LEAD = r"(?:(?:no|ok(?:ay)?|hmm+|actually|well|and|now|please|sorry|can you|could you|нет|ну|а|и|ок|окей|лучше|пожалуйста|давай)[\s,.!]+)*"
_END = r"(?:\s+(?:please|pls|then|instead|rather|now|(?:for me |so i can )?to (?:choose|pick|select) from|so i can (?:choose|pick)|пожалуйста|тогда|лучше|сделай|нарисуй|покажи|дай|на выбор))*\W*"
_END_TH = r"(?:ให้เลือก|ไว้เลือก|มาให้เลือก|พอ|ก็พอ|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|หน่อย|ดีกว่า|แทน|เลย|ได้(?:ไหม|มั้ย|ป่ะ)|แบบนี้|แบบเดิม|เหมือนเดิม|\s)*"
_THING = r"(?:of (?:them|those|these)|ones|pieces|versions|variants|options|videos?|shorts?|clips?|reels?|pictures?|pics|images?|captions?|slogans|ideas|tracks?|scripts?|posts?)"
_THING_RU = r"(?:штук[иау]?|таких(?: же)?|вариант[а-яё]*|ролик[а-яё]*|видео|картин[а-яё]+|подпис[а-яё]+|слоган[а-яё]*|иде[а-яё]+|трек[а-яё]*|пост[а-яё]*|сценари[а-яё]+)"
_THING_TH = r"(?:เวอร์ชั่?น|อัน|คลิป|รูป|ภาพ|ใบ|ชิ้น|ตัว|แบบ|เพลง|แคปชั่น|แคปชัน|สโลแกน|ไอเดีย|ข้อ|โพสต์|สคริปต์)"
_HALVED = lazy(
    rf"{_LEAD}(?:(?:make|do|give me|i want) )?(?:half (?:as many|of (?:them|those|that)|that(?: many)?|the (?:number|amount))|(?:only|just) half){_END}"
    rf"|{_LEAD}(?:(?:сделай|дай) )?(?:вдвое|в два раза|в 2 раза|наполовину) меньше{_END}|{_LEAD}(?:только |оставь )?половину{_END}"
    rf"|\s*(?:ขอ|เอา)?(?:ลด(?:ลง|เหลือ|จำนวน)*|แค่|เหลือ|น้อยลง)*ครึ่ง(?:นึง|หนึ่ง|เดียว){_END_TH}", re.IGNORECASE,
)  # fmt: skip
_DOUBLED = lazy(
    rf"{_LEAD}(?:(?:make|do|give me|i want) )?(?:twice as many|double (?:that|them|it|the (?:number|amount))|two times (?:more|as many)|double){_END}"
    rf"|{_LEAD}(?:(?:сделай|дай) )?(?:вдвое|в два раза|в 2 раза) больше{_END}|\s*(?:ขอ|เอา)?(?:เพิ่ม)?(?:อีก|เป็น)?(?:สอง|2)\s?เท่า{_END_TH}|\s*(?:ขอ)?เพิ่มเป็นเท่าตัว{_END_TH}", re.IGNORECASE,
)  # fmt: skip
_NOW = lazy(
    rf"{_LEAD}(?:(?:just|only|keep|leave)\s+)+(?:the )?first {_N}(?: {_THING})?{_END}|{_LEAD}(?:make (?:it|that|them)|let'?s (?:have|do|make|go with)|give me|i want|i'?d rather(?: have)?|i'?d (?:like|prefer))\s+(?:just |only )?{_N.replace('<n>', '<n2>')}(?:\s+{_THING})?\s+(?:instead|rather){_END}|{_LEAD}make (?:it|that|them)\s+(?:just |only )?{_N.replace('<n>', '<n3>')}(?:\s+{_THING})?{_END}|{_LEAD}let'?s (?:have|do|make|go with)\s+{_N.replace('<n>', '<n4>')}(?:\s+{_THING})?{_END}|{_LEAD}(?:give|show|make|do|get|send)(?: me| us)?\s+{_N.replace('<n>', '<n10>')}\s+(?:versions?|variants?|options?|takes){_END}"
    rf"|{_LEAD}(?:только|оставь|лишь)\s+(?:только\s+)?перв(?:ые|ых|ую|ый)\s+{_N.replace('<n>', '<n5>')}(?:\s+{_THING_RU})?{_END}|{_LEAD}(?:дай|сделай|хочу|нужно|пусть будет)\s+(?:мне\s+)?{_N.replace('<n>', '<n6>')}\s+(?:вариант[а-яё]*|штук[иау]?){_END}"
    rf"|\s*(?:ขอ|เอา|เหลือ)*(?:แค่|เฉพาะ|เหลือ)\s?{_N.replace('<n>', '<n7>')}\s?{_THING_TH}แรก{_END_TH}|\s*(?:ขอ|เอา|เหลือ)+(?:แค่|เพียง)\s?{_N.replace('<n>', '<n8>')}\s?{_THING_TH}?{_END_TH}|\s*(?:ขอ|เอา)?\s?(?:เพิ่ม|ลด)?(?:เหลือ)?(?:เป็น|สัก)?\s?{_N.replace('<n>', '<n9>')}\s?(?:แบบ|เวอร์ชั่?น){_END_TH}", re.IGNORECASE,
)  # fmt: skip
_MORE = lazy(
    rf"{_LEAD}(?:(?:give|make|do|show|i want|i need|can i have|let'?s have)(?: me| us)?\s+)?{_N.replace('<n>', '<n3>')}\s+more(?:\s+{_THING})?(?: like (?:it|this|that|them|those))?{_END}|{_LEAD}(?:(?:give|make|do|show|i want|i need|can i have|let'?s have)(?: me| us)?\s+)?another\s+{_N.replace('<n>', '<n4>')}(?:\s+{_THING})?{_END}|{_LEAD}(?:(?:дай|давай|сделай|нарисуй|покажи|сгенерируй|хочу|хотелось бы|нужно|нужны|можно|мне|нам)(?:те)?\s+)*(?:ещё|еще)\s+(?:штук[аи]?\s+|штучк[аи]\s+)?{_N}(?:\s+{_THING_RU})*(?:\s+так(?:их|ие)(?:\s+же)?)?{_END}|\s*(?:ขอ|เอา|ทำ|วาด|เขียน)?(?:เพิ่ม)?อีก\s?{_N.replace('<n>', '<n2>')}\s?{_THING_TH}?{_END_TH}", re.IGNORECASE,
)  # fmt: skip
_OTHERS = lazy(
    rf"{_LEAD}(?:(?:can (?:you|i|we)|could (?:you|i|we)|let'?s|give|show|get|have|see|do|try|make|write|draw|find|me|us|i|we|need|want|would|like|just|only|please)\s+)*(?:{_N}\s+(?:(?:other|different|new|fresh) {_THING}|others)|(?:other|different|new|fresh) {_N.replace('<n>', '<n2>')}){_END}"
    rf"|{_LEAD}(?:(?:дай|давай|покажи|сделай|напиши|придумай|нарисуй|хочу|можно|нужно|нужны|мне|нам|а)(?:те)?\s+)*(?:{_N.replace('<n>', '<n3>')}\s+(?:друг|нов|ин)(?:их|ых|ые|ая|ую|ой)|(?:друг|нов|ин)(?:их|ых|ые|ие)\s+{_N.replace('<n>', '<n4>')})(?:\s+{_THING_RU})?{_END}"
    rf"|\s*(?:ช่วย|ขอ|เอา|ทำ|คิด|เขียน|วาด)*(?:{_THING_TH}(?:อื่น|ใหม่)|(?:แบบ|อัน)?(?:อื่น|ใหม่))(?:ๆ|มา|ให้|สัก|อีก|\s)*{_N.replace('<n>', '<n5>')}\s?{_THING_TH}{_END_TH}|\s*(?:ช่วย|ขอ|เอา|ทำ|คิด|เขียน|วาด)*(?:มา)?(?:อีก)?\s?{_N.replace('<n>', '<n6>')}\s?{_THING_TH}(?:ใหม่|อื่น|ที่ไม่(?:เหมือน|ซ้ำ)(?:เดิม)?)(?:ๆ)?{_END_TH}",
    re.IGNORECASE,
)  # fmt: skip
"""So many others in the place of what was made."""
_NOT_THOSE = lazy(
    r"^\W*(?:(?:hm+|ugh|nah|no|sorry|oh|meh|ok|well|but)[\s,.!]+)*(?:not (?:those|these|that|any of (?:them|those)|quite(?: right)?)|none of (?:them|those|these)|i? ?(?:don'?t|do not) (?:like|love) (?:them|those|these|any of them|it|that)|(?:they|these|those) (?:are|'re) (?:not|bad|boring|awful|meh)[^,.;!]{0,20})[\s,.;!–—-]+"
    r"|^\W*(?:(?:хм+|нет|не|неа|ой|ну|блин)[\s,.!]+)*(?:не (?:то|те|эти|нравится|нравятся|очень|подходит|подходят)|(?:эти |они |что-то )?(?:мне )?не (?:нравятся|зашли|подходят|очень))[\s,.;!–—-]+(?:а?\s*)"
    r"|^\s*(?:อืม+|ไม่|เออ|เอ่อ)*\s*(?:ไม่เอา(?:พวก|อัน|แบบ)?(?:นี้|นั้น|เหล่านี้)?|ไม่ชอบ(?:พวกนี้|เลย|อันนี้)?|ยังไม่โดน|ไม่โดน|ไม่ใช่(?:แบบนี้|พวกนี้)?)(?:เลย|อ่ะ|อะ|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s+", re.IGNORECASE,
)
"""Says that what was made will not do, before what is wanted in its place."""
_FEWER_TH = lazy(r"^\s*(?:ขอ)?น้อย(?:กว่านี้|ลง)(?:อีก)?(?:หน่อย|นิด(?:นึง)?)?(?:ค่ะ|ครับ|นะ|\s)*(?=(?:ขอ|เอา)(?:แค่|สัก))")
_TAGS = "hashtags"
_ABOUT_TAGS = lazy(r"hash ?tags?|(?<![а-яё])х[еэ]ште[гк]|แฮ[ชซ]แท[็]?[กค]", re.IGNORECASE)
"""Words for a film that are wished for as hashtags are counted by those."""
_MOST = 20


def counted_anew(request: Request, index: Matcher) -> Plan | None:
    """The plan of so many of what was just made; None for any other message, and where several things were made."""
    newest = request.earlier[0] if request.earlier and not (request.question or request.attachments) else None
    steps = list(newest.steps) if newest else []
    ability = next((one for one in index.abilities if steps and one.tool.name == steps[0].tool and one.operation is None), None)
    if ability is None or len({step.tool for step in steps}) > 1 or any(sources(step.args) for step in steps) or not _several_may_be(ability):
        return None
    text = _FEWER_TH.sub("", normalise(request.text))
    others = _OTHERS.fullmatch(text) or _OTHERS.fullmatch(_NOT_THOSE.sub("", text, count=1))
    count = next((spec.name for spec in ability.slots.values() if counts(spec)), "")
    made = int(steps[0].args.get(count, ability.tool.input.model_fields[count].default) or 1) if count else len(steps)
    if not others and names_another(text, steps[0].tool):
        return None
    told = others or _NOW.fullmatch(text) or _MORE.fullmatch(text)
    number = made // 2 if _HALVED.fullmatch(text) else made * 2 if made > 1 and _DOUBLED.fullmatch(text) else _said(told) if told else 0
    more = told is not None and told.re.pattern in (_MORE.pattern, _OTHERS.pattern)
    if not number and (number := further_ones(text, made, steps[0].tool)):
        more = True
    if not 1 <= number <= _MOST or (count and len(steps) > 1) or (number == 1 and more and (told or len(steps) > 1 or made > 1)):
        return None
    language = detect(text, request.language)
    if not more and _TAGS in ability.slots and _ABOUT_TAGS.search(next((turn.text for turn in reversed(request.history) if turn.role == "user"), "")):
        fewer = wording.with_values(steps[0], ability, {_TAGS: number}, language)
        return Plan(goal=fewer.title, steps=[fewer])
    if count:
        args = {**steps[0].args, count: number, **({"seed": int(steps[0].args.get("seed", 0)) + _apart(ability, made)} if more else {})}
        made_now = wording.with_values(steps[0], ability, args, language).model_copy(update={"needs": []})
        return Plan(goal=made_now.title, steps=[made_now])
    if number == 1 and more:
        again = wording.with_values(steps[0], ability, {"seed": int(steps[0].args.get("seed", 0)) + 1}, language)
        return Plan(goal=again.title, steps=[again])
    return _so_many(steps, ability, number, language, more=more)


def _apart(ability: Ability, made: int) -> int:
    """How far the seed of further ones is from that of what was made: each of several pictures has one of its own."""
    return made if ability.tool.domain == "image" else 1


def _several_may_be(ability: Ability) -> bool:
    """Whether there may be several of what it makes, each another one; a calendar counts its entries in another way."""
    names = {*ability.slots, *(spec.name for spec in ability.specs)}
    return "seed" in names and ("count" not in names or any(counts(spec) for spec in ability.slots.values()))


def _said(match: re.Match[str]) -> int:
    word = next(value for name, value in match.groupdict().items() if name.startswith("n") and value)
    number = parse(word.lower())
    return int(number) if float(number).is_integer() else 0


def _so_many(steps: Sequence[Step], ability: Ability, number: int, language: str, *, more: bool) -> Plan | None:
    """So many steps: the first of those there were, or more like them."""
    alike = {str(sorted((name, str(value)) for name, value in step.args.items() if name not in ("seed", "angle"))) for step in steps}
    if not more and number <= len(steps):
        return Plan(goal=steps[0].title, steps=[step.model_copy(update={"needs": []}) for step in steps[:number]])
    if len(alike) > 1:
        return None
    specs = {spec.name: spec for spec in ability.specs}
    plain = {name: value for name, value in steps[0].args.items() if name not in ("seed", "angle")}
    stem, first = re.sub(r"-\d+$", "", steps[0].id), len(steps) if more else 0
    bare = steps[0].model_copy(update={"args": plain})
    each = [wording.with_values(bare, ability, another(specs, at), language) for at in range(first, first + number)]
    made = [step.model_copy(update={"id": f"{stem}-{at}", "title": numbered(step.title, at, first + number, language), "needs": []}) for at, step in enumerate(each, first + 1)]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in made)), steps=made)
