# ruff: noqa: E501 - word lists and patterns are read better unbroken
"""What a message says to something that waits for a yes, or that is being made: words that are a wish of their own where nothing does."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from agent.patterns import lazy
from agent.steering import words
from agent.steering.nothing_but import NothingBut, nothing_but
from agent.steering.reading import plain
from agent.steering.reasons import does_it_alone, is_meanwhile, is_reason

MOST_CHARS = 90
_IT = r"(?:it|them|that|this|the (?:post|video|clip|picture|thing))"
# What a yes to a publication may name: what it will do.
PUT_OUT = (
    rf"(?:send|put|get|push) {_IT} (?:out|up|live|online|on)", rf"(?:post|publish|upload|share|send|schedule|release|ship) {_IT}", r"post away", r"make it live",
    r"(?:выкладывай|выложи|публикуй|опубликуй|отправляй|отправь|ставь|поставь|кидай|заливай|пости|планируй)(?:те)?(?: (?:его|е[её]|это|их))?", r"можешь (?:выкладывать|публиковать|ставить|отправлять|постить|заливать)", r"(?:пусть|пускай) (?:выходит|ид[её]т)",
    r"ลง(?:โพสต์|คลิป|รูป)?(?:ได้)?(?:เลย)?", r"(?:โพสต์|ส่ง|ปล่อย|ขึ้น|อัป(?:โหลด)?|เผยแพร่|ตั้งเวลา)(?:ได้)?เลย",
)  # fmt: skip
# And one to a deletion; "forget it" alone would call it off.
TAKE_AWAY = (
    rf"(?:delete|erase|remove|wipe) (?:{_IT}|all|everything)", rf"(?:yes|yeah|yep|ok|sure),? forget {_IT}", r"(?:удаляй|удали|стирай|сотри)(?:те)?(?: (?:его|е[её]|это|их|вс[её]))?", r"(?:да|ага|ок|угу),? забудь(?:те)?(?: (?:это|вс[её]))?",
    r"(?:ลบ|ลืม)(?:ได้|ไป)?เลย",
)  # fmt: skip
NOT_SO = (
    *words.NO, r"cancel(?: (?:it|that|this))?", r"(?:scrap|drop|ditch|skip|kill|bin) (?:it|that|this)", r"call (?:it|that) off", r"let'?s not", r"(?:i'?m |we'?re |i am |we are )?not (?:posting|publishing|sending|uploading|doing|deleting)(?: (?:it|that|this|anything))?",
    rf"(?:i |we )?(?:don'?t|do not|won'?t|will not) (?:post|publish|send|upload|share|do|want|need)(?: {_IT}| anything)?(?: any ?more| after all| yet| now)*",
    r"(?:уже |пока |лучше |вс[её]-таки )*не (?:(?:будем|буду|надо|нужно|стоит|хочу) ?)?(?:публик\w+|выклад\w+|выложи\w*|пост(?:и|им|ить|ите)|отправля\w+|удаля\w+|удали\w*|стира\w+)?(?: (?:это|его|е[её]|уже|пока|ничего|больше))*", r"(?:уже |пока )*не (?:надо|нужно|будем|хочу)(?: (?:ничего|это|его|уже))* (?:публиковать|выкладывать|постить|отправлять|удалять)", r"отмен(?:а|и|ите|яй|яем|им)(?: (?:это|вс[её]))?", r"отбой",
    r"(?:ยัง|จะ)?ไม่(?:ต้อง)?(?:ลง|โพสต์|ส่ง|ปล่อย|ลบ|ลืม|ทำ|เอา|อยาก(?:ลง|ได้|โพสต์))(?:แล้ว|ละ|ล่ะ|ดีกว่า|ก่อน|เลย)*", r"(?:ยัง)?อย่า(?:เพิ่ง|พึ่ง)?(?:ลง|โพสต์|ส่ง|ปล่อย|ลบ|ลืม|ทำ)(?:ก่อน|นะ|เลย)*", r"ยกเลิก(?:ก่อน|ไป|เลย|ดีกว่า|เถอะ)*",
)  # fmt: skip
_AROUND_NOT = (*words.AROUND_STOP, *words.AFTER_STOP, r"stop", r"after all", r"any ?more", r"เอ้ย", r"เอ๊ย", r"อ๊ะ", r"ดีกว่า", r"ละ", r"เถอะ", r"уже", r"больше", r"пока", r"а", r"ай")
_AROUND_YES = (r"да", r"ну", r"вс[её]", r"can", r"you", r"จ๊ะ", r"ละ", r"กัน")


@lru_cache(maxsize=4)
def _agreeing(publishes: bool, deletes: bool) -> NothingBut:
    return nothing_but((*words.YES, *(PUT_OUT if publishes else ()), *(TAKE_AWAY if deletes else ())), _AROUND_YES)


@lru_cache(maxsize=1)
def _declining() -> NothingBut:
    return nothing_but(NOT_SO, _AROUND_NOT)


def agrees(text: str, effects: Collection[str]) -> bool:
    """Whether a message is a yes to what is asked, that has those effects: also "ok send it out", where it would publish."""
    said = plain(text)
    if "publishes" not in effects and words.PUBLISHING.search(said):
        return False
    return 0 < len(said) <= MOST_CHARS and "?" not in text and _agreeing("publishes" in effects, "deletes" in effects).fullmatch(said)


def declines(text: str) -> bool:
    """Whether a message does no more than call off what is asked: "cancel it, not posting", «отбой, не выкладываем»."""
    said = plain(text)
    head, rest = _parted(said)
    return 0 < len(said) <= MOST_CHARS and "?" not in text and (_declining().fullmatch(said) or (bool(rest) and _declining().fullmatch(head) and _why_not(rest)))


def _parted(said: str) -> tuple[str, str]:
    """What a message says first, and what is set apart behind it."""
    head, _, rest = said.partition(cut[0]) if (cut := _PARTS.search(said)) else (said, "", "")
    return head, rest


def _why_not(rest: str) -> bool:
    return is_reason(rest) or does_it_alone(rest)


HOLD = (
    r"wait(?: for me)?(?: (?:a|one) (?:sec(?:ond)?|moment|minute|bit))?", r"hold on(?: (?:a|one) (?:sec(?:ond)?|moment|minute))?", r"hang on(?: (?:a|one) (?:sec(?:ond)?|moment|minute))?", r"wait up", r"(?:one|just a|give me a) (?:sec(?:ond)?|moment|minute)",
    r"(?:подо|обо)?жди(?:те)?(?: (?:меня|немного|чуть-чуть|чуть|чуток|пока|ка))*", r"погоди(?:те)?(?: (?:немного|чуть-чуть|чуть|чуток|пока))*", r"(?:одну )?секунд(?:у|очку)", r"(?:одну )?минут(?:у|ку|очку)", r"(?:รอ)?เดี๋ยว(?:ก่อน)?", r"รอ(?:ก่อน|ผม|ฉัน|เรา|หนู|พี่|แม่)*", r"(?:รอ)?(?:สัก|อีก)?แป๊[บป](?:เดียว|นึง|หนึ่ง)?", r"(?:รอ)?(?:สัก)?ครู่",
)
"""Said of what is being made these stop it: it goes on from there when it is told to."""
_MADE = r"(?:the|this|that|my) (?:video|short|clip|reel|film|movie|picture|image|poster|podcast|script|whole thing|thing)"
_MADE_RU = r"(?:(?:этот|эту|это|мой|мою|весь|всю) )?(?:ролик|видео|клип|фильм|рилс|картинку|плакат|постер|афишу|подкаст|сценарий)"
_MADE_TH = r"(?:คลิป|วิดีโอ|ภาพ|รูป|โปสเตอร์|งาน|หนัง)"
CALL_OFF = (
    rf"(?:stop|cancel|abort|kill|drop|scrap|forget) {_MADE}", rf"(?:останови|отмени|прекрати|прерви|брось|бросай|отменяй)(?:те)? {_MADE_RU}", rf"(?:ยกเลิก|หยุด)(?:ทำ)?{_MADE_TH}(?:นี้|นั้น|อันนี้|อันนั้น)?",
    *words.STOP, *HOLD,
)  # fmt: skip


@lru_cache(maxsize=1)
def _off() -> NothingBut:
    return nothing_but(CALL_OFF, words.AROUND_STOP, words.AFTER_STOP)


_PARTS = lazy(r"\s*[,.;!:]+\s*|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])")


def calls_off(text: str) -> bool:
    """Whether a message calls off what is being made, naming it: "cancel the video", also with its reason behind it."""
    said = plain(text)
    head, rest = _parted(said)
    if len(said) > MOST_CHARS or "?" in text:
        return False
    if rest and ((_waits().fullmatch(head) and is_meanwhile(rest)) or (_given_up().fullmatch(head) and _why_not(rest))):
        return True
    return _off().fullmatch(head) and (not rest or is_reason(rest) or _off().fullmatch(said))


@lru_cache(maxsize=1)
def _waits() -> NothingBut:
    return nothing_but(HOLD, words.AROUND_STOP)


@lru_cache(maxsize=1)
def _given_up() -> NothingBut:
    """A refusal: with its reason behind it, it calls off what is being made; alone it may answer something else."""
    return nothing_but(words.NO, words.AROUND_STOP)


_ASKS_PLAN = (
    r"(?:so |and )?(?:what(?:'s| is| was| are)|remind me what(?:'s| is)?)(?: it)? (?:planned|the plan|scheduled|waiting|pending|going out|this again|that again|it again|the question|the deal)(?: again| now| here| right now)?", r"what (?:(?:exactly|precisely) )?(?:are|were) you (?:about|going|planning) to (?:do|post|publish|write|say)", r"what (?:(?:exactly|precisely) )?(?:will|would) (?:you|it|the (?:post|caption|text|picture|video)) (?:(?:exactly|actually) )?(?:do|post|publish|write|say|look like|be)(?: exactly| there| in it)?", r"what(?:'s| is| will be) (?:in )?the (?:post|caption|text)(?: going to (?:be|say))?", r"what(?:'s| is) (?:going to be|being|gonna be) (?:posted|published)", r"what (?:am i|do i) (?:approv\w+|agree\w*|say\w* yes)(?: to)?", r"(?:show|tell) me the plan(?: again)?", r"remind me(?: again)?",
    r"(?:а |так )?(?:что|чего)(?: там| у нас| сейчас| ты)* (?:запланирован\w*|планиру\w+|в плане|за план|спрашива\w+|собира\w+ (?:делать|выкладывать)|ждёшь|ждешь|подтвержда\w+)", r"(?:а )?(?:что|чего|какая|какой|как)(?: (?:именно|там|же))* (?:(?:будет|написано|напишешь|стоит)(?: (?:в|на|под))? (?:подпис[а-яё]+|пост[а-яё]*|текст[а-яё]*|картинк[а-яё]+)|(?:будет )?(?:выложишь|опубликуешь|запостишь|выйдет|выйдут|собираешься публиковать|будешь (?:выкладывать|публиковать|постить)))(?: (?:именно|там))*", r"(?:а )?какой(?: там| сейчас)* план", r"напомни(?:те)?(?: план| что там)?", r"покажи(?:те)? план",
    r"(?:ตอนนี้)?(?:วางแผน|แผน|ตั้งเวลา|จะทำ|จะลง|จะโพสต์|ถาม|รอ)(?:คือ|มี|ว่า)?อะไร(?:ไว้|บ้าง|อยู่|นะ|เหรอ)*", r"(?:ขอ)?(?:ดู|ทวน)แผน(?:อีกที|หน่อย|อีกครั้ง)*",
)  # fmt: skip
_AROUND_ASKED = (*words.AROUND_STATUS, r"wait", r"hold on", r"hang on", r"ok(?:ay)?", r"so", r"again", r"погоди(?:те)?", r"подожди(?:те)?", r"стой", r"а", r"так", r"เดี๋ยว(?:ก่อน)?", r"แป๊บ", r"เอ๊ะ")


@lru_cache(maxsize=1)
def _asking() -> NothingBut:
    return nothing_but(_ASKS_PLAN, _AROUND_ASKED, gap=r"[\s,.!?…ๆ-]*")


def asks_plan(text: str) -> bool:
    """Whether a message asks what it is that waits for a yes: "wait, what's planned?"."""
    said = plain(text)
    return 0 < len(said) <= MOST_CHARS and _asking().fullmatch(said)


OTHERWISE = (
    r"(?:no,? )?not (?:like (?:that|this)|so|what i (?:meant|wanted|asked for))", r"(?:no,? )?(?:that|this|it)(?:'s| is) not (?:what i (?:meant|wanted|asked(?: for)?|had in mind)|how i (?:meant|wanted) it|it)", r"i (?:didn'?t|did not) mean (?:it )?(?:that|this|so|like (?:that|this)|it)", r"you(?:'ve| have)? (?:got|understood) (?:it|me) wrong|you misunderstood(?: me)?",
    r"(?:нет,? )?(?:я |мы )?(?:совсем |вообще )?не (?:это|то|так|такое|этого) (?:имел[аи]?|имели) в виду", r"(?:нет,? )?(?:я |мы )?имел[аи]? в виду (?:совсем |вообще )?(?:не это|не то|другое)", r"(?:нет,? )?(?:я )?не (?:этого|так|такое|такого|это) (?:хотел[аи]?|просил[аи]?|надо|нужно)", r"(?:нет,? )?(?:не так|не такой|не такую|не такое)", r"ты (?:меня )?не так понял[аи]?",
    r"(?:มัน)?ไม่ใช่(?:แบบนี้|แบบนั้น|อย่างนี้|อย่างนั้น|ที่(?:ต้องการ|อยากได้|ขอ|หมายถึง))", r"ไม่ได้หมายถึง(?:แบบนี้|แบบนั้น|อันนี้|อันนั้น)", r"เข้าใจผิด(?:แล้ว)?",
)
"""Says that it is not meant so, and not how it is meant."""


@lru_cache(maxsize=1)
def _meant_otherwise() -> NothingBut:
    return nothing_but(OTHERWISE, words.AROUND_STOP)


def disagrees(text: str) -> bool:
    """Whether a message says no more than that it was not meant so: what is to be otherwise is still to be told."""
    said = plain(text)
    return 0 < len(said) <= MOST_CHARS and "?" not in text and _meant_otherwise().fullmatch(said)


UNSURE = (
    r"(?:i'?m )?not sure(?: yet)?", r"(?:let|give) me (?:think|a (?:sec(?:ond)?|minute|moment))(?: about it)?", r"i(?:'ll| will) think(?: about it)?", r"дай(?:те)? подума[а-яё]+", r"(?:надо|я) подума[а-яё]+", r"пока не знаю", r"не знаю(?: пока)?", r"ขอคิดก่อน", r"ยังไม่แน่ใจ", r"ไม่แน่ใจ",
)
"""Said of what waits these answer nothing: it waits."""


@lru_cache(maxsize=1)
def _unsure() -> NothingBut:
    return nothing_but((*UNSURE, *HOLD), words.AROUND_STOP)


def hesitates(text: str) -> bool:
    """Whether a message does no more than ask for time: "let me think", «погоди»."""
    said = plain(text)
    head, rest = _parted(said)
    waits = bool(rest) and _waits().fullmatch(head) and is_meanwhile(rest)
    return 0 < len(said) <= MOST_CHARS and "?" not in text and (waits or _unsure().fullmatch(said))


_LEAD = (
    r"(?:(?:no|nope|wait|hm+|ok(?:ay)?|actually|sorry|please|just|then|not (?:today|tomorrow|yet|now|on \w+|\w+day)|let'?s|can you|could you|i changed my mind|changed my mind"
    r"|нет|не|не (?:надо|нужно)(?: сегодня| завтра| сейчас)?|не (?:сегодня|завтра|сейчас|в \w+)|стой|погоди(?:те)?|подожди(?:те)?|ой|ладно|просто|тогда|лучше|давай(?:те)?|пожалуйста|(?:я )?передумал\w*|хотя|а"
    r"|เปลี่ยนใจ(?:แล้ว)?|เดี๋ยว(?:ก่อน)?|ไม่สิ|ไม่เอา|งั้น|ขอ|ช่วย|ไม่ใช่\S{1,12}|เอ้ย|เอ๊ย)[\s,.!:;-]*){0,6}"
)
_MOVED = lazy(
    rf"{_LEAD}(?:(?:re-?schedule|move|shift|push|postpone|bump|delay)(?: (?:{_IT}|the time|everything))?(?: (?:back|forward|over))?(?: (?P<to>to|till|until|for|on|at))? (?P<en>(?!on$|along|ahead)\S.*)|(?P<at_en>(?:on |at )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|noon)(?: (?:at )?\d{1,2}(?::\d\d)? ?(?:am|pm)?)?|(?:at )?\d{1,2}(?::\d\d)? ?(?:am|pm))(?:,? (?:works|is|would be|suits (?:me|us)|would suit (?:me|us))(?: a bit| much| a lot)? better(?: for (?:me|us))?)?"
    r"|(?:перенеси|перенесём|сдвинь|перекинь|передвинь|отложи|перенесите|сдвиньте)(?: (?:его|е[её]|это|публикацию|пост|вс[её]|время))?(?: (?:пожалуйста|просто|лучше))? (?P<ru>(?:на|до|в) \S.*)"
    r"|(?P<at>(?:в|на) (?:\d{1,2}(?::\d\d)?(?: (?:утра|вечера|дня|часов|час))?|(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)\S*(?: .*)?))"
    r"|(?:เลื่อน|ย้าย|ขยับ)(?:ไป|เป็น|มา|ให้|วัน|เวลา|โพสต์|ลง|อันนี้|คลิป|ก่อน)*\s?(?P<th>\S.*))"
)
_BARE_HOUR = lazy(r"^(?:в|на) (\d{1,2})$")
_AFTER_MOVED = lazy(r"(?:\s*(?:please|instead|then|пожалуйста|лучше|тогда|ดีกว่า|แทน|นะ|ครับ|ค่ะ|(?<!โย)คะ|ละกัน|แล้วกัน|(?<!เ)จ้า|หน่อย|ก็ได้))+$")


def moved(text: str) -> str:
    """The wish for another time, in words that change a plan, where a message moves what is not planned yet: «не надо сегодня, просто
    перенеси на субботу» is «лучше на субботу». Empty where it moves nothing."""
    said = plain(text)
    found = _MOVED.fullmatch(said) if len(said) <= MOST_CHARS else None
    if found is None:
        return ""
    if there := found["en"] or found["at_en"]:
        return f"{_AFTER_MOVED.sub('', there)} instead"
    if found["at"]:
        return "лучше " + _BARE_HOUR.sub(r"в \1:00", _AFTER_MOVED.sub("", found["at"]))
    return f"лучше {_AFTER_MOVED.sub('', found['ru'])}" if found["ru"] else f"เอาเป็น{_AFTER_MOVED.sub('', found['th'])}"


_YES_BUT = lazy(
    r"^\W*(?:yes|yeah|yep|ok(?:ay)?|sure|fine|good|да|ок(?:ей)?|ладно|хорошо|ага|угу|โอเค|ได้|ตกลง|ok)[\s,]*(?:but|only|just|но|только|а|แต่(?:ว่า)?)\s*(?=\S)", re.IGNORECASE
)


def without_yes(text: str) -> str:
    """What a message wishes to be otherwise, without the yes to the rest: "yes, but on friday"."""
    return _RATHER.sub(" instead", _YES_BUT.sub("", text))


_RATHER = lazy(r"(?<=\w) rather(?= than\b)?\W*$", re.IGNORECASE)
