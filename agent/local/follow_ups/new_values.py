# ruff: noqa: E501 - patterns read better unbroken
"""New values for what was just made or edited, told in pieces and with what one thinks of the old ones: "too much, 1.2 is enough", "wrong
one, at 9", «подлиннее чуть, секунд 25 и всё-таки с голосом, мужским», «стоп, я перепутал, про дзюдо», "ยาวไป เอาสัก 20 วิพอ แล้วพากย์เสียงผู้ชายให้เลย".

Each piece is read against the arguments of the step before: a value of one of its fields, a bare number for the one number it was told, a
second one that is otherwise ("... and one more in black"), or nothing but a remark. What is none of these and stands behind them is wished
of what comes of the change; where it is not that either, the message is another reader's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from agent.contract import Request
from agent.local import slots
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.altered import covers, read
from agent.local.follow_ups.bare_numbers import bare_number
from agent.local.follow_ups.carriers import says_more
from agent.local.follow_ups.changes import applied, changed, is_of_another_kind, targets_of
from agent.local.follow_ups.target import Change, Target, renamed, sources
from agent.local.publishing.changed_and_out import one_after_the_other, results_of
from agent.local.publishing.post_tools import PLAN
from agent.local.slots.number import NUMBER
from agent.local.slots.quoted import QUOTE
from agent.local.wordings.remarks import is_remark
from agent.local.words import normalise, tokens
from agent.patterns import lazy
from tools.plan import Plan, Step

_PIECES = lazy(
    r"\s*(?:[,;!?…—–]|\.(?!\d))+\s*(?:(?:and|but|then|so|и|а|но|да|потом)\s+)*|\s+(?:and|n|plus|but|и|а|но|да)\s+(?:then\s+|потом\s+)?|\s+[-–—]+\s+|(?<=[\u0e00-\u0e7f])\s*(?:แล้วก็|แล้ว(?!ก)|และ)\s*(?=[\u0e00-\u0e7f])|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7fA-Za-z])|(?<=[\u0e00-\u0e7f])(?<!ขอ|อา)(?<!แค่|สัก)\s+(?=\d+\s?(?:อัน|รูป|ภาพ|แบบ|ชิ้น|ตัว))",
    re.IGNORECASE,
)
_FOUND = (
    r"(?:(?:it['’]?s|its|that['’]?s|this is|is|was|still|a bit|bit|a little|way|far|much|so|rather|kinda|hmm+)\s+)*(?:too|bit|a bit|a little|so|very|still)\s+(?:much|many|few|little|far|fast|slow|quick|long|short|loud|quiet|big|small|dark|bright|high|low|early|late)(?:\s+(?:now|still|tho|though))?|(?:it['’]?s|its)\s+(?:a bit\s+|a little\s+|still\s+)*(?:long|short|fast|slow|loud|quiet|dark|bright)(?:\s+(?:still|now))?"
    r"|(?:(?:это|ой|ну|как-то|уж|очень|слишком|чересчур|больно|всё равно|все равно|чуть|чуток|чутка|немного|немножко)\s+)*(?:много(?:вато)?|мало(?:вато)?|част(?:о|овато)|быстр(?:о|овато)|медленн?о(?:вато)?|длинн(?:о|овато)|долг(?:о|овато)|коротк(?:о|овато)|громк(?:о|овато)|тих(?:о|овато)|крупн(?:о|овато)|мелк(?:о|овато)|рано(?:вато)?|поздно(?:вато)?|перебор|темно|светло)(?:\s+(?:как-то|слишком|ещё|еще))*"
    r"|(?:มัน|ยัง|ก็ยัง)*(?:เยอะ|มาก|น้อย|เร็ว|ช้า|ยาว|สั้น|ดัง|เบา|ใหญ่|เล็ก|มืด|สว่าง)(?:เกินไป|เกิน|ไป)(?:หน่อย|นิด(?:นึง)?|ป่ะ|ปะ|มั้ย|อะ|อ่ะ|ว่ะ|ละ|ๆ)*"
)
_ASIDE = lazy(
    rf"\W*(?:{_FOUND}|(?:(?:oh|no|nope|nah|ah|oops|whoops|sorry|wait|stop|hang on|hold on|hmm+|actually|ok(?:ay)?|my bad|my mistake|scratch that|on second thoughts?)\s*)+"
    r"|(?:no |nope |sorry |oh )*(?:not (?:that|this)(?: (?:one|frame|bit|moment|part|picture|place|colou?r))?|(?:the )?wrong (?:one|frame|bit|moment|second|place|corner|colou?r|number|topic)|(?:i |sorry i )?(?:mixed (?:it|that|them) up|messed up|got (?:it|that) wrong|got (?:it|them) mixed up|said (?:it|that) wrong|misspoke|was wrong|made a mistake))(?: sorry| pls| please)?"
    r"|(?:i(?:['’]ll| will)? |we(?:['’]ll)? |let(?:['’]?s| us) )?keep (?:this|that|it)(?: one)?|(?:вот\s+)?(?:эт[уо]т?|её|ее|его) (?:оставляем|берём|берем|оставим|оставь(?:те)?)|เอาอันนี้(?:แหละ|ละ|เลย)?"
    r"|(?:ой|нет|не|неа|ох|упс|стоп|стой(?:те)?|погоди(?:те)?|подожди(?:те)?|извини(?:те)?|прости(?:те)?|сорри|блин|хм+|ладно|так|ну)(?:\s+(?:нет|не|стоп|стой|погоди|извини(?:те)?|прости(?:те)?|блин))*"
    r"|(?:ой |нет |стоп |блин |извини(?:те)? )*(?:(?:это )?не (?:тот|та|то|те|тот кадр|туда|там)|(?:я )?(?:перепутал[аи]?|ошиб(?:ся|лась|ка)|напутал[аи]?|не то сказал[аи]?|оговорил(?:ся|ась)|передумал[аи]?))"
    r"|(?:เอ่อ|เออ|อ้าว|เอ้ย|เอ๊ย|อุ๊ย|เดี๋ยว|โทษที|ขอโทษ(?:ที)?|ไม่ใช่(?:อันนี้|อันนั้น|ตรงนี้|แบบนี้)?|ไม่เอา(?:อันนี้|อันนั้น|แบบนี้)?|จำผิด|พูดผิด|บอกผิด|สลับกัน|สับสน|เปลี่ยนใจ|ผิดๆ?)(?:แล้ว|ละ|นะ|ครับ|ค่ะ|(?<!โย)คะ|จ้า|ๆ)*"
    r")(?:ครับ|ค่ะ|(?<!โย)คะ|นะ|จ้า|\s|[.!…😂😅🙏])*",
    re.IGNORECASE,
)
"""Says what is thought of the old value, or that it was a mistake, and nothing else."""
_LED = lazy(
    r"^\W*(?:(?:oh|no|nope|nah|ah|oops|whoops|sorry|wait|hang on|hmm+|actually|ok(?:ay)?|well|and|but|also|then|please|pls|make (?:it|that|them)|let(?:['’]?s| us) (?:do|say|have|go with|make it)|let it be|go (?:with|for)|i (?:meant?|said|want(?:ed)?)|say|like|maybe|about|around|perhaps|rather|just|only|say like|how about|can (?:it|you|we|i) (?:be|make it|have)|could (?:it|you|we|i) (?:be|make it|have)|should be|stretch (?:it|that) to|get it down to|cut it (?:down )?to|bring it (?:down |up )?to)(?![a-z'’])[\s,]*"
    r"|(?:ой|нет|не|неа|ну|а|и|но|да|так|вот|эдак|этак|лучше|пусть (?:уж )?(?:будет|будут)?|давай(?:те)?(?: лучше)?|сделай(?:те)?|можно|возьми(?:те)?|поставь(?:те)?|надо|нужно|хватит|скажем|где-то|примерно|около|только|именно|чтоб[ы]?|тогда|уж|вс[её][- ]таки)(?![а-яё-])[\s,]*"
    r"|(?:เออ|เอ่อ|เอ้ย|เอ๊ย|ไม่|ขอ(?!ง)|เอา|ใช้|เป็น|ให้(?=เป็น|เหลือ)|เหลือ|แค่|สัก|ซัก|ประมาณ|ราวๆ|งั้น|ลดเหลือ|เพิ่มเป็น|เปลี่ยนเป็น|แก้เป็น|น่าจะ|ดีกว่า)\s*)+",
    re.IGNORECASE,
)
_TAIL = lazy(
    r"(?:[\s,]*(?:(?:is|are|would be|will be|ought to be|should be|['’]s)?\s*(?:enough|plenty|fine|ok(?:ay)?|better|best|perfect|more than enough)|will do(?: nicely)?|would do|is all (?:i need|we need)|at (?:most|least|the most)|tops|max(?:imum)?|or so|ish|instead|please|pls|sorry|my bad|then|now|thanks|rather|after all|though|tho|for (?:me|us)|lah|mate"
    r"|(?:будет\s+)?(?:хватит|достаточно|вполне|за глаза|самое то|норм(?:ально)?|лучше)|максимум|от силы|не больше|пожалуйста|плиз|извини(?:те)?|прости(?:те)?|тогда|сразу|вс[её][- ]таки|лучше|вместо этого)(?![a-zа-яё])|(?:ก็)?พอ(?:แล้ว)?|ดีกว่า|แทน|(?:ก็)?ได้(?:ไหม|มั้ย|ป่ะ)?|ละกัน|แล้วกัน|ต่างหาก|โทษที|ขอโทษ(?:ที)?|หน่อย|ด้วย|เลย|ครับ|ค่ะ|(?<!โย)คะ|นะ|จ้า|ล่ะ|ที)+\W*$",
    re.IGNORECASE,
)
_ONE_MORE = lazy(
    r"^\W*(?:(?:and|n|also|plus|can (?:you|u)|could (?:you|u)|pls|please|do|make|give me|i(?:['’]d)? (?:want|like|need))\s+)*(?:me\s+)?(?:do\s+)?(?:another(?: (?:one|version))?|one more(?: version)?|a second (?:one|version))\s*(?:,|but|that(?:['’]?s| is)|which is)?\s+(?P<en>\S.+)$"
    r"|^\W*(?:(?:и|а|также|плюс|сделай(?:те)?|дай(?:те)?|можно|хочу|нужен|нужна)\s+)*(?:ещё|еще)\s+(?:(?:один|одну|одно)\s+)?(?:вариант|верси[юя]|такой же|такую же|такое же|один|одну|одно)\s*,?\s*(?:но\s+)?(?P<ru>\S.+)$"
    r"|^(?:และ|แล้วก็|แล้ว|ขอ|ทำ|เอา|ช่วย|\s)*อีก(?:อัน|แบบ|เวอร์ชั่?น|รูป|เพลง|ตัว)(?:นึง|หนึ่ง)?\s*(?:ที่|แต่|ให้|ขอ|เอา|เป็น)*\s*(?P<th>\S.+)$",
    re.IGNORECASE,
)
"""A second one beside what is changed, and how it is to be."""
_NEW_WORK = lazy(r"^\W*(?:(?:please|now|ok|great|and)\s+)*(?:make|create|write|draw|compose|generate|record)\s+(?:me\s+|us\s+)?(?:an?|another|some|\d+)\s|^\W*(?:сделай|сними|нарисуй|напиши|сочини|запиши)(?:те)?\s+(?:мне\s+)?(?:видео|ролик|сценари|картин|клип|песн|трек|плакат|афиш)|^(?:ช่วย)?(?:ทำ|สร้าง|วาด|แต่ง)(?:คลิป|วิดีโอ|รูป|เพลง|โปสเตอร์)", re.IGNORECASE)
_MOST = 160  # characters
_MOST_PIECES = 6
_DAY = "calendar"


@dataclass
class _Told:
    """What the pieces say: the changes by target, how a second one is to be, and what is wished of what comes of it. named: fields of which
    more is to be told. bare: a number or words in quotes are among them. both: two values of one field, neither of them a correction."""

    changes: dict[int, Change] = field(default_factory=dict)
    another: str = ""
    rest: list[str] = field(default_factory=list)
    named: list[tuple[int, str]] = field(default_factory=list)
    bare: bool = False
    both: bool = False

    def names(self, piece: str, targets: Sequence[Target]) -> bool:
        """Whether a piece says no more than a field's name, of which the next one is to tell more: "a voice after all, male"."""
        words = _TAIL.sub("", _LED.sub("", piece)).strip()
        if not words or says_more(words):
            return False
        said = {concept for token in tokens(words) for concept in token.concepts}
        fields = [(at, spec.name) for at, target in enumerate(targets) for spec in target.ability.slots.values() if {concept for token in tokens(spec.label) for concept in token.concepts} & said]
        self.named.extend(fields[:1])
        return bool(fields)

    def says_all(self) -> bool:
        """Whether more was told of every field that was only named."""
        return all(name in self.changes[at].values for at, name in self.named if at in self.changes) and all(at in self.changes for at, _ in self.named)

    def takes(self, at: int, change: Change, target: Target) -> None:
        """Put a change to the others of that step: what is told outright stands over what is only more or less."""
        whole = self.changes.setdefault(at, Change())
        for name in (change.values.keys() - change.loose) & whole.values.keys():
            off = target.values.get(name) == "none"  # "with a voice after all, a man's"
            self.both = self.both or not (off or name in whole.loose or whole.values[name] == change.values[name])
            del whole.values[name]
        whole.add(change)


def new_values(request: Request, index: Matcher, language: str, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the newest work with those values, and of what is wished of it; None for any other message.

    again: plans what stands behind the values.
    """
    text = normalise(request.text)
    newest = request.earlier[0] if request.earlier and not (request.question or request.attachments) else None
    if newest is None or not _may_be(text, newest, index) or _PLACE.fullmatch(text):
        return None
    targets = [target for target in targets_of(newest, index) if _is_made(target) and not is_of_another_kind(text, target)]
    told = _told(text, targets) if targets else None
    if told is None or not told.changes:
        return _only_what_is_wished(text, request, again)
    if not (told.bare or told.another) and changed(text, request, index, language):
        return None  # understood as a whole
    changes = [(targets[at], change) for at, change in told.changes.items()]
    made = applied(newest, changes, language, index)
    if told.another and (second := _second(told.another, targets, request, newest, again) or _second_like(told.another, targets[0], newest, language, index)):
        made = one_after_the_other(made, second)
    elif told.another:
        return None
    return _and_of_that(made, told.rest, request, index, again) if told.rest else made


_FOUND_FIRST = lazy(rf"^\W*(?:{_FOUND})\s*[,.;!…—–]+\s*|^\s*(?:มัน|ยัง|ก็ยัง)*(?:ยาว|สั้น|มืด|สว่าง|ดัง|เบา|ช้า|เร็ว)(?:เกินไป|เกิน|ไป)(?:หน่อย|นิด(?:นึง)?|อะ|อ่ะ|ละ|ค่ะ|ครับ|นะ)*\s+", re.IGNORECASE)


def _only_what_is_wished(text: str, request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of what is wished behind what the work is found to be, where that is no value of it: "a bit long still, get it down to 15 secs"."""
    found = _FOUND_FIRST.match(text)
    rest = text[found.end() :] if found else ""
    plan = again(replace(request, text=rest)) if len(rest.split()) > 1 or len(rest) > _FEW else None
    return plan if plan is not None and plan.steps and not plan.question else None


_FEW = 6  # letters of Thai


def _may_be(text: str, newest: Plan, index: Matcher) -> bool:
    """Whether a message is short, wishes for nothing new, and the work is one: of several each has its own values."""
    anew = _NEW_WORK.match(text) and not _WORDS_ON.search(text)
    one = len({step.tool for step in newest.steps}) == len(newest.steps)
    return one and len(text) <= _MOST and not anew and text.count('"') <= _QUOTES and not _goes_out(text, index)


_QUOTES = 2
_PLACE = lazy(r"\W*#?\d{1,2}\W*")
"""May as well be one of what was offered."""


def _goes_out(text: str, index: Matcher) -> bool:
    """Whether a message names a place to put something out."""
    place = index.whole(PLAN)
    return place is not None and any(True for _ in slots.find(text, place.slots["platforms"]))


def _is_made(target: Target) -> bool:
    """Whether a step makes something, and is none that puts it out; a calendar has words of its own."""
    tool = target.ability.tool
    return tool.effect == "none" and bool(tool.output_kinds()) and not tool.name.endswith(_DAY) and tool.domain != "asset"


def _told(text: str, targets: Sequence[Target]) -> _Told | None:
    """What the pieces of the message tell; None where it is no message of this kind."""
    pieces, told = list(_pieces(text)), _Told()
    if not 1 <= len(pieces) <= _MOST_PIECES:
        return None
    for at, piece in enumerate(pieces):
        if _is_told(piece, targets, told):
            continue
        if not told.changes or told.another:
            return None
        told.rest = pieces[at:]
        break
    plainly = len(pieces) == 1 and not told.bare
    return None if plainly or told.both or not told.says_all() else told


def _is_told(piece: str, targets: Sequence[Target], told: _Told) -> bool:
    """Whether a piece is a remark or tells something of the step; it is noted."""
    if _ASIDE.fullmatch(piece) or any(_denies(piece, target) for target in targets):
        _found(piece, targets, told)
        return True
    if told.changes and (more := _ONE_MORE.match(piece)):
        told.another = next(value for value in more.groups() if value)
        return True
    return _takes_piece(piece, targets, told) or told.names(piece, targets) or any(is_remark(piece, target) for target in targets)


def _pieces(text: str) -> Iterator[str]:
    quotes, at = [quote.span() for quote in QUOTE.finditer(text)], 0
    for cut in [*_PIECES.finditer(text), None]:
        if cut and any(start < cut.end() and cut.start() < end for start, end in quotes):
            continue
        if piece := text[at : cut.start() if cut else len(text)].strip():
            yield piece
        at = cut.end() if cut else at


_DENIED = lazy(
    r"^\W*(?:(?:no|nah|sorry|hmm)[\s,]+)*(?:not|no|no more|don['’]?t want|(?:way |a bit |much |far )?too)\s+(?P<en>[a-z][\w -]{1,30}?)(?:\s+(?:any ?more|at all|please))?\W*$"
    r"|^\W*(?:(?:нет|ой|не)\s+)*(?:не (?:надо|нужно|нужен|нужна|хочу)|без|слишком|чересчур|как-то)\s+(?P<ru>[а-яё][а-яё -]{1,30}?)\W*$|^\W*(?P<ru2>[а-яё][а-яё -]{1,30}?)\s+(?:уже )?(?:не (?:надо|нужно|нужен|нужна|нужны|хочу|нравится|подходит)|слишком)\W*$"
    r"|^\s*(?:ไม่เอา|ไม่ต้อง|ไม่ใช่|ไม่ชอบ)(?:สี)?(?P<th>[\u0e00-\u0e7f]{2,20}?)(?:แล้ว|ละ|นะ|ค่ะ|ครับ|(?<!โย)คะ|จ้า|\s)*$|^\s*(?:มัน)?(?P<th2>[\u0e00-\u0e7f]{2,20}?)(?:เกินไป|เกิน|ไป)(?:หน่อย|นิด|ละ|นะ|\s)*$",
    re.IGNORECASE,
)


def _denies(piece: str, target: Target) -> bool:
    """Whether a piece says no more than that the step is not to be what it is: "not pink any more", "too pink"."""
    match = _DENIED.match(piece)
    named = next((value for value in match.groups() if value), "") if match else ""
    was = {name: value for said in (named, _TO_A_COLOUR.sub("ый", named)) if said for name, value in read(said, target).values.items()}
    return bool(was) and all(target.values.get(name) == value for name, value in was.items())


_TO_A_COLOUR = lazy(r"(?<=[а-яё]{3})о$", re.IGNORECASE)
"""«слишком розово» is of what is «розовый»."""


def _found(piece: str, targets: Sequence[Target], told: _Told) -> None:
    """A remark makes more or less of a number where nothing else does: "too fast, and in blue"."""
    for at, target in enumerate(targets):
        change = read(piece, target)
        if change.values and change.loose >= change.values.keys():
            told.takes(at, change, target)
            return


def _takes_piece(piece: str, targets: Sequence[Target], told: _Told) -> bool:
    """Whether a piece tells a value of one of the steps; it is noted."""
    if '"' in piece:
        return _takes_words(piece, targets, told)
    bare = _TAIL.sub("", _LED.sub("", piece)).strip()
    for at, target in enumerate(targets):
        if number := bare_number(bare, target, told.changes.get(at)):
            told.bare = True
            told.takes(at, number, target)
            return True
        for said in dict.fromkeys((piece, bare, f"in {bare}" if _ONE_WORD.fullmatch(bare) else bare)):
            change = read(said, target) if said else Change()
            if change.values and covers(said, change, target):
                told.takes(at, change, target)
                return True
    return False


_ONE_WORD = lazy(r"[a-z]{3,12}", re.IGNORECASE)
"""A colour by itself may be a thing: "gold", "mint"."""


_SHEET = r"(?:poster|flyer|banner|card|invitation|cover|story)"
_SHEET_RU = r"(?:афишу|плакат|постер|баннер|флаер|открытку|обложку|приглашение)"
_WORDS_ON = lazy(
    rf"^\W*(?:(?:please|now|also|and)\s+)*(?:(?:add|put|write|have|with|make it say|it should say|saying|make (?:me )?an? {_SHEET} (?:out )?(?:of|from|with) (?:it|this|that|this one)|(?:turn|make) (?:it|this|that) into an? {_SHEET})\s*)+(?:(?:the |these )?(?:words?|text|line|lettering|title|caption|saying|with|that says)\s*)*[:,]?\s*(?P<en>\"[^\"]+\")(?:\s*(?:on (?:it|top|the (?:poster|picture|flyer|banner))|there|too|as well|please))*\W*$"
    rf"|^\W*(?:(?:и|а|ещё|еще|теперь|пожалуйста)\s+)*(?:(?:добавь|напиши|впиши|поставь|сделай)(?:те)?\s+)?(?:(?:из (?:неё|нее|него|этого|этой|этой картинки)|на (?:ней|нём|нем|неё|него)|{_SHEET_RU}|с|надпись[ю]?|текст(?:ом)?|слова(?:ми)?)\s*)+[:,]?\s*(?P<ru>\"[^\"]+\")(?:\s*(?:на (?:ней|нём|неё)|тоже|пожалуйста))*\W*$"
    r"|^\s*(?:ช่วย|ขอ)?(?:(?:เอา(?:รูป|ภาพ|อัน)นี้(?:ไป|มา)?)?ทำ(?:เป็น)?(?:โปสเตอร์|แบนเนอร์|ใบปลิว|การ์ด)|ใส่|เขียน|เพิ่ม|เติม|มี)(?:คำว่า|ข้อความ(?:ว่า)?|ว่า|ตัวหนังสือ(?:ว่า)?|ที่เขียนว่า)*\s*(?P<th>\"[^\"]+\")\s*(?:ลงไป|ด้วย|ที|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|จ้า)*$",
    re.IGNORECASE,
)
"""Words that are to stand on the picture, or the sheet that it is to be."""
_PLAIN_ADD = lazy(r"^\W*(?:(?:and|also|please)\s+)*(?:add|добавь(?:те)?)\s+\"", re.IGNORECASE)


def _takes_words(piece: str, targets: Sequence[Target], told: _Told) -> bool:
    """Whether a piece tells words that are to stand on a picture: its title, or one more line where it has one."""
    match = _WORDS_ON.match(piece) if not _PLAIN_ADD.match(piece) else None
    at = next((at for at, target in enumerate(targets) if "title" in target.ability.slots and target.ability.tool.domain == "image"), None)
    if match is None or at is None:
        return False
    words, values = next(value for value in match.groups() if value).strip('"'), targets[at].values
    old = [str(line) for line in values.get("details") or []]
    told.takes(at, Change({"details": [*old, words]} if values.get("title") else {"title": words}), targets[at])
    told.bare = True
    return True


def _second(how: str, targets: Sequence[Target], request: Request, newest: Plan, again: Callable[[Request], Plan]) -> Plan | None:
    """One more of what was made, in that way, where that is a change of it by itself."""
    plan = again(replace(request, text=how, earlier=[newest, *request.earlier[1:]]))
    before = {step.id: step.args for step in newest.steps}
    kept = [sum(before.get(step.id, {}).get(name) == value for name, value in step.args.items()) * 2 >= len(step.args) for step in plan.steps]
    return plan if kept and all(kept) and not plan.question and plan.steps != newest.steps else None


_LIKE = lazy(r"\b(?:like|more|at|about|around)\b|(?<![а-яё])(?:типа|вроде|более|около)(?![а-яё])|แบบ|ประมาณ|แนว", re.IGNORECASE)
_A_NUMBER = lazy(rf"(?<![\w.,]){NUMBER}(?![\w]|[.,]\d)")


def _second_like(how: str, target: Target, newest: Plan, language: str, index: Matcher) -> Plan | None:
    """One more of what was made, by the values told for it; what no field holds goes to the words that describe it."""
    change = Change()
    if number := _A_NUMBER.search(how):
        value = bare_number(number[0], target, None)
        if value is None:
            return None
        change.add(value)
        how = f"{how[: number.start()]} {how[number.end() :]}"
    change.add(read(how, target))
    words = " ".join(_LIKE.sub(" ", how).split()).strip(" .,!")
    if "prompt" in target.ability.slots and words and not covers(how, read(how, target), target):
        change.values["prompt"] = words
    made = applied(newest, [(target, change)], language, index) if change.values else None
    return made if made is not None and ("prompt" in change.values or covers(how, read(how, target), target)) else None


def _and_of_that(made: Plan, rest: Sequence[str], request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan, and behind it what is wished of what comes of it; None where that is no work on it."""
    names = {step.id: f"{step.id}-1" for step in made.steps}
    first = made.model_copy(update={"steps": [step.model_copy(update={"id": names[step.id], "args": renamed(step.args, names)}) for step in made.steps]})
    results = results_of(first.steps, index)
    plan = again(replace(request, text=", ".join(rest), earlier=[first, *request.earlier[1:]], recent=[*results, *request.recent]))
    public = {ability.tool.name for ability in index.abilities if ability.tool.effect != "none"}
    if plan.question or not plan.steps or any(step.tool in public for step in plan.steps) or not _works_on(plan.steps, set(names.values())):
        return None
    return one_after_the_other(first, plan)


def _works_on(steps: Sequence[Step], made: Collection[str]) -> bool:
    return any(source in made for step in steps for source in sources(step.args))
