# ruff: noqa: E501 - patterns are read better unbroken
"""What is said of the work under way in words that mean something else where nothing is: "put some jazz under it", «озвучь на английском», "no wait, coffee"
are told to a planner as it understands them of that work: "with jazz music", «на английском», "coffee instead"."""

from __future__ import annotations

import re
from collections.abc import Callable

from agent.patterns import lazy
from agent.steering.reading import plain
from agent.steering.said_of_it import goes_there_too
from tools.plan import Plan, texts_in

_LONGEST = 80
_HI = r"(?:(?:no|nope|wait|sorry|oops|actually|hm+|ok(?:ay)?|oh|and|also|please|hang on|hold on|нет|ой|стой|стоп|погоди|подожди|хотя|а|и|ещё|пожалуйста|блин|извини|прости|เดี๋ยว(?:ก่อน)?|เอ้ย|เอ๊ย|อุ๊ย|โทษที|ขอโทษ(?:ที)?|ไม่สิ)(?![a-zа-яё])[\s,.!—-]*)*"
_BEHIND = r"(?:[\s,]+(?:please|pls|then|though|instead|too|as well|пожалуйста|тогда|лучше|тоже)|(?:ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย|ที|เลย|ดีกว่า|แทน|จ้า|\s)+)*"
_FILMS, _PICTURES, _READ, _OUT = ("video.",), ("image.",), ("voice.",), ("publishing.",)
_SUBTITLES = lazy(
    rf"{_HI}(?:(?:субтитры|титры|сабы)(?: (?:мне|там|вообще))* (?:не (?:надо|нужны|нужно|делай)|убери|убрать|отключи|выключи)(?:те)?|(?:убери|отключи|выключи|не делай|не надо|не нужны)(?:те)? (?:субтитры|субтитров|титры|сабы)|(?:turn|switch|take) (?:the )?(?:subtitles|captions|subs) off|(?:turn|switch|take) off (?:the )?(?:subtitles|captions|subs)|(?:no|drop the|lose the|skip the|without) (?:subtitles|captions|subs)|เอาซับ(?:ไตเติ้?ล)?ออก|ไม่ต้อง(?:มี|ใส่)ซับ(?:ไตเติ้?ล)?){_BEHIND}"
)
_TONGUE = lazy(
    rf"{_HI}(?:(?:озвучь|озвучивай|озвучка|озвучку|голос|говори|читай|прочитай|прочти|пусть (?:говорит|читает|будет)|сделай)(?:те)?(?: (?:его|её|ее|это|всё|сделай|пусть будет))* (?P<ru>(?:на|по-?) ?[а-яё]+(?:ском|ски))|(?:(?:read|say|speak|voice|narrate|do|make)(?: (?:it|that|this|them))?|(?:it|the voice(?:-?over)?|the narration|the speech) (?:should|must|has to) be) (?P<en>in [a-z]+)){_BEHIND}"
)
_GENRE = r"(?:smooth |soft |calm |slow |fast |happy |sad |light |acoustic )?(?:jazz|rock|pop|lo-?fi|classical|piano|guitar|acoustic|techno|electronic|hip-?hop|rap|folk|country|blues|reggae|funk|disco|ambient|edm|bossa nova|synthwave)"
_MUSIC = lazy(
    rf"{_HI}(?:(?:can (?:you|we|it) |could (?:you|we|it) )?(?:put|add|use|play|stick|throw|have|give it|set it to|let'?s have|i'?d like|i want)(?: on| in)?(?: some| a bit of| a little)? (?P<en>{_GENRE})(?: music)?(?: (?:on|under|underneath|in|behind|to)(?: (?:it|that|there|the (?:video|clip|film|background)))?)?|(?:(?:поставь|добавь|подложи|включи|вставь|возьми|пусть будет|хочу|давай)(?:те)?(?: (?:туда|под него|на фон|фоном))* )?(?P<ru>джаз|рок|техно|блюз|регги|фанк|диско|хип-?хоп|лоу?-?фай|кантри|классику)(?: (?:туда|на фон|фоном))?){_BEHIND}"
)
_SHAPED = lazy(rf"{_HI}(?:make|have|turn|do) (?:them|these|those|both|all of them|it|that) (?:all )?(?:in(?:to)? )?(?P<shape>square|vertical|horizontal|portrait|landscape){_BEHIND}")
_THOSE = lazy(rf"{_HI}(?:make|have|do|turn|paint) (?:the|those|these|all the|my) (?:pictures?|pics?|images?|drawings?|posters?) (?P<how>(?!about|of|with|for|in)[a-z][a-z ]{{2,30}}?){_BEHIND}")
_ONE_OF = lazy(rf"{_HI}(?:an?|the|in) (?P<colour>red|blue|green|yellow|orange|pink|purple|violet|black|white|brown|grey|gray|golden|silver|turquoise)(?: ones?)?(?: (?:is|would be) better| rather)?{_BEHIND}")
_OF = lazy(
    rf"{_HI}(?:use|take|draw|put|show|do|try) (?:an? |some )?(?P<en>[a-z][a-z' -]{{1,30}}?) (?:for|in|on) (?:the|those|these|all the|my) (?:pictures?|pics?|images?|drawings?|posters?|videos?|clips?){_BEHIND}|{_HI}(?P<better>(?!that|it|this|which|what|the )[a-z][a-z' -]{{1,30}}?) (?:would be|is|are|sounds?) better{_BEHIND}"
)
_SLIP = lazy(r"(?:no[\s,]+wait|wait[\s,]+no|sorry|oops|my bad|i mean|scratch that|no[\s,]+sorry|oh no)[\s,.!:—-]+(?P<en>(?:the |an? )?[a-z][a-z'-]+(?: [a-z][a-z'-]+){0,2})|(?:ой|упс|блин|стой|погоди|нет[\s,]+стой|ой[\s,]+нет)[\s,.!:—-]+(?:про )?(?P<ru>[а-яё-]{3,}(?: [а-яё-]+){0,2})")
_NO_THING = lazy(
    r"\b(?:i|we|you|it|that|this|them|what|how|why|when|not|no|stop|make|do|let|can|could|please|please|wait|the voice|music|voice|song|slow(?:er)?|fast(?:er)?|loud(?:er)?|quiet(?:er)?|short(?:er)?|long(?:er)?|big(?:ger)?|small(?:er)?|without|with|in|on|at|for|to|my|is|was|wrong|go|ok|thanks?|mistake|vertical|square|horizontal|male|female|english|thai|russian)\b"
    r"|(?<![а-яё])(?:я|мы|ты|не|нет|это|его|её|как|что|где|без|с|со|на|в|во|для|голос|музык[а-яё]*|сделай|надо|нужно|можно|ошиб[а-яё]+|перепутал[аи]?|передумал[аи]?|лучше|медленнее|быстрее|громче|тише|короче|длиннее|вертикальн[а-яё]+|квадратн[а-яё]+|мужск[а-яё]+|женск[а-яё]+)(?![а-яё])"
)
"""What no slip of the tongue is put right with."""
_TH_HOW = r"(?:สี|เสียง|ภาษา|เพลง|ดนตรี|โทน|แนว|แบบ|สไตล์|ซับ|ขนาด|พื้นหลัง|ฉาก|ตัวหนังสือ|วัน|พรุ่งนี้|มะรืน|วันนี้|บ่าย|เช้า|เย็น|ค่ำ|ตอน|แค่|อัน|แนวตั้ง|แนวนอน|จัตุรัส|\d)"
_TH_THING = lazy(rf"{_HI}\s?(?:หมายถึง|(?:ขอ|เอา)?เป็น(?:เรื่อง|รูป)?(?=.*(?:ดีกว่า|แทน|นะ|ค่ะ|ครับ)))\s?(?P<new>(?!{_TH_HOW})[\u0e00-\u0e7f]{{2,30}}?)(?:ดีกว่า|แทน|นะ|ครับ|ค่ะ|(?<!โย)คะ|จ้า|\s)*")
_TH_NOT = lazy(rf"{_HI}\s?(?:ขอ|เอา)?เป็น(?P<new>(?!{_TH_HOW})[\u0e00-\u0e7f]{{2,24}}?)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|จ้า)*\s*ไม่ใช่(?P<old>[\u0e00-\u0e7f]{{2,24}}?)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|จ้า|\s)*")
_TH_DOES = lazy(rf"{_HI}(?:ขอ|อยาก)?(?:ให้)?(?P<who>[\u0e00-\u0e7f]{{0,16}}?)(?:กำลัง)?(?P<does>(?:อยู่(?:ใน|บน|ที่|ริม|กลาง|ข้าง|หน้า|ใต้)|นั่ง|ยืน|นอน|วิ่ง|เล่น|กิน|ดื่ม|ถือ|(?:ใส่|สวม)(?!เพลง|ดนตรี|เสียง|ซับ|ข้อความ|คำ|ชื่อ|ตัวหนังสือ|โลโก้|ราคา|สี)|ว่าย|บิน|ขี่|อุ้ม|อาบ|เต้น|อ่าน)[\u0e00-\u0e7f]{{1,24}}?)(?:ให้(?P<whom>[\u0e00-\u0e7f]{{2,16}}?))?{_BEHIND}")
_NAMED = lazy(rf"{_HI}(?:(?:he|she|it|they|his name|her name|the (?:shop|cafe|dog|cat|place|name))(?:'s| is| are)(?: (?:called|named|spelled|spelt))?|it should (?:be|say)) (?P<new>[a-z][\w' -]{{1,30}}?),? (?P<not>not [a-z][\w' -]{{1,30}}?){_BEHIND}", re.IGNORECASE)
_UNTIL = lazy(rf"{_HI}(?:it(?:'s| is) )?(?:until|till|from|by|at) (?P<new>[\w: ]{{1,20}}?),? not (?:until |till |from |by |at )?(?P<old>[\w: ]{{1,20}}?){_BEHIND}", re.IGNORECASE)
_NAMED_RU = lazy(rf"{_HI}(?:(?:е[её]|его|их) зовут|(?:это|он[аои]?|называется|зовут)) (?P<new>[а-яё][а-яё -]{{1,30}}?),? (?:а )?не (?P<old>[а-яё][а-яё -]{{1,30}}?){_BEHIND}", re.IGNORECASE)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_ON_DAY = lazy(rf"{_HI}(?:it(?:'s| is)|they(?:'re| are)|the [\w' -]{{2,30}} (?:is|are)|that(?:'s| is)|make (?:it|that))(?: now| really| actually)?(?: on| for)? (?P<new>{_DAY})(?:,? not (?:on )?{_DAY})?{_BEHIND}|{_HI}(?:on )?(?P<bare>{_DAY}),? not (?:on )?{_DAY}{_BEHIND}", re.IGNORECASE)
_DAYS = lazy(rf"\b{_DAY}\b", re.IGNORECASE)
_HOUR = lazy(rf"{_HI}(?:in the )?(?P<part>morning|afternoon|evening)[\s,]+at (?P<hour>\w{{1,9}}(?::\d\d)?){_BEHIND}|{_HI}(?P<part_ru>утром|дн[её]м|вечером|ночью)[\s,]+в (?P<hour_ru>[а-яё\d]{{1,12}}(?: час(?:а|ов))?){_BEHIND}")
_THERE_TOO = lazy(r"(?:(?:and|plus|и|а|плюс)[\s,]+)+(?P<where>(?:on|to|в|на|во) .{2,20})")
_PART_RU = {"утром": "утра", "днём": "дня", "днем": "дня", "вечером": "вечера", "ночью": "ночи"}
_WITH_RU = lazy(r"(?:лучше )?(?P<new>со? [а-яё]+(?:ами|ями|ом|ем|ой|ей|ью))(?: лучше)?")
_SHOWN_WITH = lazy(r"(?<![а-яё])(?P<old>со? [а-яё]+(?:ами|ями|ом|ем|ой|ей|ью))(?![а-яё])")


def in_plain_words(text: str, plan: Plan) -> str:
    """A message about the work under way, as a planner understands it of that work; as it was where it is nothing of the kind."""
    said = plain(text)
    if len(said) > _LONGEST:
        return text
    made = {step.tool for step in plan.steps}
    for kinds, rule in _RULES:
        if any(tool.startswith(kinds) for tool in made) and (meant := rule(said, text, plan)):
            return meant
    return text


def _as(pattern: re.Pattern[str], meant: Callable[[re.Match[str]], str]) -> Callable[[str, str, Plan], str]:
    """The rule for messages that are nothing but what a pattern says."""

    def rule(said: str, text: str, plan: Plan) -> str:
        found = pattern.fullmatch(said)
        return meant(found) if found else ""

    return rule


def _there_too(said: str, text: str, plan: Plan) -> str:
    """ "And on youtube": there besides, and not there instead."""
    found = _THERE_TOO.fullmatch(said) if goes_there_too(text) else None
    return f"{'а ещё' if re.search('[а-яё]', said) else 'also'} {found['where']}" if found else ""


def _not_subtitled(said: str, text: str, plan: Plan) -> str:
    if not _SUBTITLES.fullmatch(said):
        return ""
    return "без субтитров" if re.search("[а-яё]", said) else "ไม่เอาซับ" if re.search("[\u0e00-\u0e7f]", said) else "without subtitles"


def _slipped(said: str, text: str, plan: Plan) -> str:
    """ "No wait, coffee": something else to be about."""
    found = _SLIP.fullmatch(said)
    if found is None or _NO_THING.search(found["en"] or found["ru"]):
        return ""
    return f"about {found['en']} instead" if found["en"] else f"лучше про {found['ru']}"


def _shown_with(said: str, text: str, plan: Plan) -> str:
    """«С собачками лучше», of postcards with kittens."""
    found = _WITH_RU.fullmatch(said) if "лучше" in said else None
    shown = next((old["old"] for step in plan.steps if (old := _SHOWN_WITH.search(str(step.args.get("prompt", ""))))), "") if found else ""
    return f"{found['new']}, а не {shown}" if found and shown else ""


def _drawn_doing(said: str, text: str, plan: Plan) -> str:
    """ "ให้อยู่ในป่า", of an elephant: what it does and where it is."""
    found = _TH_DOES.fullmatch(said)
    prompts = {str(step.args["prompt"]) for step in plan.steps if step.args.get("prompt")} if found else set[str]()
    if found is None or len(prompts) != 1:
        return ""
    (prompt,) = prompts
    about = found["who"] or found["whom"] or ""
    return f"เปลี่ยนเป็น{prompt}{found['does']}" if about in ("", "มัน", "เขา", "น้อง") or about in prompt else ""


def _named_so(said: str, text: str, plan: Plan) -> str:
    """ "She's called Rosie, not Rose": the name as it is spelt; "until eleven, not ten": what stands behind the word for when."""
    spelt = " ".join(text.split()).strip(" .!?")
    if (found := _UNTIL.fullmatch(spelt)) and not any(step.tool.startswith(_OUT) for step in plan.steps):
        return f"{found['new']}, not {found['old']}"
    if found := _NAMED.fullmatch(spelt):
        return f"{found['new']}, {found['not']}"
    found = _NAMED_RU.fullmatch(spelt)
    return f"не {found['old']}, а {found['new']}" if found else ""


def _on_another_day(said: str, text: str, plan: Plan) -> str:
    """ "The sale is on Sunday", of several things of which one names a day."""
    found = _ON_DAY.fullmatch(" ".join(text.split()).strip(" .!?")) if len({step.tool for step in plan.steps}) > 1 else None
    days = {day.lower() for step in plan.steps for told in texts_in(step.args) for day in _DAYS.findall(told)} if found else set[str]()
    return f"change {days.pop()} to {found['new'] or found['bare']}" if found and len(days) == 1 else ""


_RULES: tuple[tuple[tuple[str, ...], Callable[[str, str, Plan], str]], ...] = (
    (_OUT, _there_too),
    (_FILMS, _not_subtitled),
    ((*_FILMS, *_READ), _as(_TONGUE, lambda found: found["ru"] or found["en"])),
    (_FILMS, _as(_MUSIC, lambda found: f"with {found['en']} music" if found["en"] else f"с музыкой {found['ru']}")),
    ((*_FILMS, *_PICTURES), _as(_SHAPED, lambda found: found["shape"])),
    (_PICTURES, _as(_THOSE, lambda found: f"make it {found['how']}")),
    (_PICTURES, _as(_ONE_OF, lambda found: f"make it {found['colour']}")),
    ((*_FILMS, *_PICTURES, "script.", *_OUT), _as(_OF, lambda found: f"{found['en'] or found['better']} instead")),
    ((*_FILMS, *_PICTURES, "script."), _slipped),
    (_PICTURES, _shown_with),
    (_PICTURES, _drawn_doing),
    (("",), _as(_TH_NOT, lambda found: f"เปลี่ยน{found['old']}เป็น{found['new']}")),
    ((*_FILMS, *_PICTURES, "script.", *_OUT), _as(_TH_THING, lambda found: f"เปลี่ยนเป็น{found['new']}")),
    (("",), _named_so),
    (("",), _on_another_day),
    (_OUT, _as(_HOUR, lambda found: f"at {found['hour']} in the {found['part']}" if found["hour"] else f"лучше в {found['hour_ru']} {_PART_RU[found['part_ru']]}")),
)
"""Of which kinds of work each is said."""
