# ruff: noqa: E501 - patterns read better unbroken
"""Politeness as it is abbreviated in a chat ("plz thx", «пжлст», «спс», "นะคับ"), which is no part of what anything is about."""

from __future__ import annotations

import re

from agent.patterns import lazy

_SAID = (
    r"(?<![\w@#])(?:pl[sz]+|plis|pwease|kthx(?:bye)?|th(?:n?x|anx)|tysm|tyvm|пж|пжа?лс?т?а?|пж(?:луйста|ста)|пли+з|плз|пожал(?:ст|ста|уста)|пажалуй?ста|спс(?:ибки|ки)?|спасиб(?:ки|очки)|благодарочка)(?![\w@#])"
)
_AROUND = lazy(rf"\s*,?\s*(?:{_SAID}[\s,.!)]*)+(?=$|[\s,.;:!?]|\w)", re.IGNORECASE)
_ENDING_TH = lazy(
    r"(?<=[\u0e00-\u0e7f])\s?(?:(?:หน่อย|ให้ที|ด้วย)(?:น้า+|นะ+)?(?:คับ+|คร้าบ+|ครัช|ค้าบ+|งับ|ฮับ|(?<!เ)จ้า+|จ๊ะ|จ้ะ|ค่า+)|(?:น้า+|นะ+)(?:คับ+|คร้าบ+|ครัช|ค้าบ+|งับ|ฮับ|จ๊ะ|จ้ะ|(?<!เ)จ้า+|ค่า+|ค้า+)|คร้าบ+|ครัช|ค้าบ+|งับ|(?<!เ)จ้า{2,}|ค่า{2,}|ค้า{2,})(?=\s|$|[,.!?])"
)
_NOTHING_ELSE = lazy(
    r"[\s,.;–—-]+(?:(?:and|but|и|а)\s+)?(?:nothing (?:else|more)|ничего (?:больше|другого|лишнего)|больше ничего(?: не (?:надо|нужно))?|และไม่ต้องทำอย่างอื่น|ไม่ต้องทำอย่างอื่น)(?:\s*(?:please|пожалуйста|นะ|ครับ|ค่ะ))*[\s.!]*$", re.IGNORECASE,
)
"""Says that what was said is all."""
_PLEADS_WITH = lazy(
    r"(?<=[\w])\s*,?\s+(?:пожалуйста|прошу(?: вас| тебя)?|очень прошу|будьте добры|будь добр[аы]?|please)\s*,\s*(?=(?:что|чтобы|чтоб|that)(?!\w))|(?<=จำ|จด)(?:ไว้)?(?:ให้|ด้วย|หน่อย|ที)*(?:นะ)?(?:ครับ|ค่ะ|(?<!โย)คะ|คับ|(?<!เ)จ้า)+\s*(?=ว่า)", re.IGNORECASE,
)
"""A courtesy set off between a verb and what it is told: «запомните, пожалуйста, что ...»."""
_IF_POSSIBLE = lazy(
    r"\s*,?\s*(?:\bif (?:it'?s |that'?s |at all )?possible|(?<![а-яё])если (?:это |только )?(?:возможно|можно|получится|реально|несложно|не сложно|не трудно|не затруднит)|(?<![а-яё])по возможности|ถ้าเป็นไปได้|ถ้าได้)(?:\s*,)?(?=\s*(?:[,.;!?]|$)|\s)", re.IGNORECASE,
)
"""Says of a wish that it may be left undone, which is no part of it."""
_SO_MANY_THINGS = lazy(
    r"^\W*(?:(?:hi|hey|hello|ok|so|please|can you|could you|would you|i|we|need|want|have|would like|'d like|'ve got|got|do|make|help me with|me|us|get|there are|these)[\s,]+)*(?:two|three|four|five|2|3|4|5|a couple of|a few|several) (?:little |quick |small )?(?:things|jobs|tasks|favou?rs|requests)(?: (?:for|from|please|today)\b[^:;!?\n\"]{0,40}?)?\s*(?::|\s[—–-])\s*(?=\S)"
    r"|^\W*(?:(?:привет|так|слушай|пожалуйста|мне|нам|нужн[оы]|надо|есть|у меня|сделай|хочу)[\s,]+)*(?:две|три|четыре|пару|2|3|4|несколько) (?:вещи|вещей|штуки|просьбы|просьб|задачи|задач|дела)(?: (?:для|к|на|сразу|по)(?![а-яё])[^:;!?\n\"«]{0,40}?)?\s*(?::|\s[—–-])\s*(?=\S)"
    r"|^\s*(?:ขอ|ช่วย|อยากได้|ต้องการ|รบกวน|มี|ทำ|\s)*(?:สอง|สาม|สี่|2|3|4|หลาย)\s?(?:อย่าง|เรื่อง|งาน)(?:สำหรับ[\u0e00-\u0e7f ]{2,30}?|(?:ให้)?หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s*:\s*(?=\S)", re.IGNORECASE,
)
"""Says how many wishes follow, and is none of them: "I need two things for the fair: ..."."""
_THANKS_AHEAD = lazy(
    r"(?:^\W*|[\s,.;!–—-]+)(?:(?:many |big |huge )?(?:thanks|thank you|thx|ty)(?: (?:so|very) much| a lot| a bunch)? in advance|(?:большое )?(?:заранее (?:(?:большое|огромное) )?(?:спасибо|благодар(?:ю|ен|на|ны|им|ствую)|признател[а-яё]+)|(?:спасибо|благодар(?:ю|им)) (?:вам |тебе )?заранее)|ขอบ(?:คุณ|ใจ|พระคุณ)(?:มาก(?:ๆ|นะ|เลย)*)?(?:ไว้)?ล่วงหน้า)(?:ครับ|ค่ะ|(?<!โย)คะ|นะ|คับ|(?<!เ)จ้า|\s)*(?:[\s.!)]*$|(?=[\s,.;!)]))", re.IGNORECASE,
)
"""Thanks for what is not done yet: «заранее спасибо», which nothing is about."""
_LAUGHS = lazy(r"(?:[\s,.!]+(?:lol|lmao|rofl|haha(?:ha)*|hehe(?:he)*|xd|лол|[ах]*(?:хах)[ах]*|кек)|\s5{3,7})+[\s.!)]*$", re.IGNORECASE)
"""A laugh at the end: it wishes for nothing."""
_SLIPPED = lazy(
    r"(?<=\w)[\s,.;!–—-]+(?:(?:sorry|oops|ugh|oh)[\s,]+)*(?:i )?(?:(?:totally|just|almost|completely) )?forgot(?:ten)? to (?:say|mention|add|tell you|write|ask)(?: (?:that|it|so|this))?(?: (?:before|earlier|sorry))*[\s.!)]*$"
    r"|(?<=\w)[\s,.;!–—-]+(?:(?:извини|прости|сорри|ой)(?:те)?[\s,]+)*(?:я )?(?:совсем )?(?:забыл[аи]?|упустил[аи]?) (?:сказать|добавить|написать|уточнить|упомянуть|попросить)(?: (?:сразу|раньше|об этом|про это))*[\s.!)]*$"
    r"|(?<=[\u0e00-\u0e7f\d])\s+(?:โทษที|ขอโทษ(?:ที)?|พอดี|เมื่อกี้|ตะกี้|\s)*ลืม(?:ไป)?(?:บอก|พิมพ์|เขียน|สั่ง|แจ้ง)(?:ไป|แล้ว|เลย|ตอนแรก|เมื่อกี้|อะ|อ่ะ|ค่ะ|ครับ|(?<!โย)คะ|นะ|โทษที|\s)*$", re.IGNORECASE,
)
"""Says that a wish comes late, which is no part of it: "make it square too, forgot to say"."""
_OWN_DOING = lazy(
    r"(?<=\w{3})[\s,.;!–—-]+(?:(?:because|as|since|cause)\s+)?(?:i|we)(?:'ll| will|'m going to|'re going to)(?: just)? [a-z][\w' ]{2,40}? (?:myself|ourselves)(?: (?:live|later|then|on stage|in class|anyway))?[\s.!)]*$"
    r"|(?<=\w{3})[\s,.;!–—-]+(?:(?:я|мы|потом|там) )*сам[аи]? (?:потом |там |уже |вс[её] )*(?:буду |будем )?[а-яё]{3,}(?:у|ю|ем|им|ть|ться|юсь|усь)(?: [а-яё]{3,}){0,3}[\s.!)]*$"
    r"|(?<=[\u0e00-\u0e7f]{4})\s+(?:เพราะ)?(?:เดี๋ยว|ไว้)[\u0e00-\u0e7f]{3,40}เอง(?:อีกที|ทีหลัง|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า)*\s*$", re.IGNORECASE,
)
"""What one is going to do oneself, which nobody is asked for: "mute it, I'll narrate it live myself"."""
_THINKS_AGAIN = lazy(
    r"^\W*(?:on second thoughts?|(?:come to )?think(?:ing)? (?:of|about) it|now that i think of it|если подумать|подумав|поразмыслив|คิดดูแล้ว|คิดอีกที)(?![\w])[\s,.:–—-]*(?=\S+\W+\S|[\u0e00-\u0e7f]{4})", re.IGNORECASE,
)
"""Leads to what is wished for instead, and is no wish: "on second thoughts a female voice"."""
_TOLD_BEFORE = lazy(
    r"[\s,.;?!–—-]+(?:(?:i|we)(?:'ve| have)? (?:already )?(?:told|gave|sent) (?:it to )?you(?: (?:that|before|once|ages ago|already|last \w+|the other day))*|i (?:keep forgetting|forgot|can'?t remember|don'?t remember)(?: it)?"
    r"|я (?:же |уже )?(?:тебе |вам )?(?:говорил|писал|называл)[аи]?(?: (?:раньше|уже|недавно|тебе|вам))*|(?:я )?(?:забыл|не помню|запамятовал)[аи]?)[\s.!?]*$",
    re.IGNORECASE,
)
"""Behind a question: that it was told before, or has slipped one's mind."""
_QUESTION = lazy(r"^\W*(?:(?:hey|so|and|ok|а|и|ну|слушай)[\s,]+)*(?:what|whats|who|whos|when|where|which|how|как|какой|какая|какие|какое|кто|когда|где|сколько|что за)(?![\w])", re.IGNORECASE)
_HENCEFORTH = {
    "from now on ": lazy(r"^\W*(?:(?:ok|so|and|please|hey)[\s,]+)*(?:from today(?: on(?:wards?)?)?|starting (?:from )?(?:today|now)|as of (?:today|now)|going forward)[\s,]+(?=(?:on )?(?:all|every|each|my|our|always|never|use|only|no)\b)(?:on )?", re.IGNORECASE),
    "отныне ": lazy(r"^\W*(?:(?:так|и|а|ну|пожалуйста)[\s,]+)*(?:(?:начиная )?с сегодняшнего дня|с этого дня|начиная с этого момента)[\s,]+(?=(?:все|всё|каждый|каждое|каждую|мои|наши|всегда|никогда|только)(?![а-яё]))", re.IGNORECASE),
    "ต่อไปนี้": lazy(r"^\s*(?:ตั้งแต่วันนี้(?:เป็นต้นไป|ไป)?|นับจากวันนี้(?:ไป)?|จากวันนี้(?:ไป)?)\s?(?=ทุก|คลิป|ใช้|ให้|ใส่)"),
}
"""A rule from this day on, in the plain words for it."""
_NICE_AND = lazy(
    r"\b(?:nice|good|lovely) and (?=(?:loud|quiet|soft|slow|fast|quick|short|long|big|large|small|bright|dark|calm|simple|easy|clear|bold|faint|warm|cosy|cozy|gentle|low|high|deep|"
    r"happy|snappy|tight|clean|light|close|wide|tall|even|early|late)\b)", re.IGNORECASE,
)
"""Says of a degree nothing but that it is welcome: "nice and loud"."""
_FORGOT = (
    r"(?:(?:sorry|oops|ugh|oh)[\s,]+)*(?:i(?:'ve| have)? (?:totally |completely |just )?(?:forgotten|forget|can'?t remember|don'?t remember|can'?t recall)|(?:i )?(?:totally |completely |just )?forgot)"
    r"|(?:(?:ой|блин|извини|прости)[\s,]+)*(?:(?:я|что-то|чёт|опять|совсем) )*(?:(?:за|поза)был[аи]?|запамятовал[аи]?|не помню|не могу вспомнить|вылетело из головы)"
    r"|(?:โทษที|ขอโทษ|เออ|อ้าว|เอ๊ะ|คือ|พอดี|\s)*(?:เรา|ฉัน|ผม|หนู|พี่)?(?:ลืม|จำไม่(?:ค่อย)?ได้|นึกไม่ออก)(?:ไปแล้ว|ไปละ|ซะแล้ว|ไปซะแล้ว|ไป|แล้ว|ละ|เลย|อ่?ะ|จัง|จริงๆ|นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|ว่ะ)*"
)
_LONGEST = 200  # characters: a longer text is no such question
_FORGOTTEN = lazy(rf"^\W*(?:{_FORGOT})(?:[\s,.;:!…—-]+|ว่า\s?)(?P<asked>\S.*)$|^(?P<asked2>\S.*?)[\s,.;:!?…—-]+(?:{_FORGOT})[\s.!)]*$", re.IGNORECASE | re.DOTALL)
_ASKED = lazy(
    r"\?|^(?:what|when|where|which|who|how)(?:'?s)?\b|(?<![а-яё])(?:как(?:ой|ая|ие|ое|им|ого)|кто|где|куда|когда|сколько|во сколько|поч[её]м|до скольки)(?![а-яё])|อะไร|เท่าไหร่|เท่าไร|กี่|ไหน|เมื่อไหร่|เมื่อไร|ใคร|ยังไง", re.IGNORECASE
)
_QUOTED = lazy(r"\"[^\"]*\"|“[^”]*”|«[^»]*»")
_NAMES = r"(?-i:[A-ZА-ЯЁ][\w.'’-]*)(?:[ ,]+[\w.'’&-]+){0,5}"
_SIGNED = lazy(
    rf"(?:^|(?<=[.!?…\n])|[\s,;–—-])\s*(?:(?:with )?(?:(?:kind|best|warm)(?:est)? )?regards|best wishes|yours (?:sincerely|truly|faithfully)|sincerely(?: yours)?|(?:(?:many|kind) )?thanks(?: in advance)?(?=[\s,–—-]+(?-i:[A-ZА-ЯЁ]))|cheers(?=[\s,–—-]+(?-i:[A-ZА-ЯЁ]))|(?:заранее )?спасибо(?=[\s,–—-]+(?-i:[A-ZА-ЯЁ]))|с уважением|с наилучшими пожеланиями|ด้วยความเคารพ|ขอแสดงความนับถือ)(?:[\s,–—-]+{_NAMES}|[\s,]+[\u0e00-\u0e7f ]{{2,40}})?[\s.!]*$"
    rf"|(?<=[.!?…])\s+[–—-]+\s*{_NAMES}[\s.!]*$", re.IGNORECASE,
)
"""Who has written it, at its end: "Please publish this flyer. Kind regards, Pastor Naidoo"."""
_OWN_WORDS = lazy(r"[\"“«]|(?<!\d):\s|ว่า|\b(?:saying|that says)\b", re.IGNORECASE)
"""Words of the message's own may be signed too, and stay so."""
_DAY_RU = r"(?:понедельник|вторник|сред[аы]|четверг|пятниц[аы]|суббот[аы]|воскресенье|выходной|праздник)"
_WHAT_DAY = lazy(
    rf"^\W*(?:(?:блин|ой|чёрт|черт|слушай|стоп|стой|так|а|ах|но|ведь|подожди|погоди|совсем забыл[аи]?)[\s,!.]+)*(?:завтра|послезавтра|сегодня)\s*(?:-|это|ж|же|уже|ведь|у нас|\s)*{_DAY_RU}[\s,.;!)—–-]+(?=\S+\s+\S)"
    r"|^\W*(?:(?:oh|damn|shoot|wait|crap|ugh|hang on|hold on|no|but|ah|oops)[\s,!.]+)*(?:tomorrow|today|tmrw)(?:['’]?s| is)(?: already| actually)?(?: an?)? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:bank )?holiday)[\s,.;!—–-]+(?=\S+\s+\S)"
    r"|^\s*(?:อ้าว|เอ้ย|เดี๋ยว(?:ๆ)?|โทษที|ลืมไป|\s)*(?:พรุ่งนี้|วันนี้|มะรืนนี้)(?:มัน|เป็น|คือ|ก็)*วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์|หยุด)(?:นี่นา|นี่|แล้ว|นะ|หนิ|ละ|อะ)*\s+(?=[\u0e00-\u0e7f]{4})", re.IGNORECASE,
)
"""Says which day a day is, and wishes for nothing: «блин, завтра ж суббота, давай лучше в понедельник»."""


def _without_signature(text: str) -> str:
    signed = _SIGNED.search(text)
    rest = text[: signed.start()].rstrip(" ,;–—-") if signed else ""
    return rest if len(rest.split()) > 2 and not _OWN_WORDS.search(rest) else text


_GIVES_UP = lazy(
    r"\W*(?:(?:actually|ok(?:ay)?|no|oh|wait|sorry|haha|lol|just|hm+|you know what|on second thought)[\s,.!]+)*(?P<en>cancel|drop|forget|scrap|leave)(?: it| that| this)?(?:[\s,.!]+(?:lol|haha|sorry|thanks|then|for now|actually))*\W*"
    r"|\W*(?:(?:а|ну|нет|не|ой|ладно|знаешь|вообще|слушай|давай)[\s,.!]+)*(?P<ru>отмени|забудь|оставь|не надо)(?:те)?(?: это| его)?(?:[\s,.!]+(?:пока|тогда|спасибо|лучше))*\W*", re.IGNORECASE,
)  # fmt: skip


_IF_THERE = lazy(
    r"(?<![а-яё])если (?:там |вдруг |уже |у нас |ещё |еще )*(?:есть|стоит|остался|висит) (?P<what>(?:пост|публикаци|ролик|сторис|рилс)[а-яё]*[^,;!?]*?)\s*(?:,|\s[—–-]\s)\s*(?:то )?(?P<verb>убери|отмени|сними|удали|снеси)(?:те)?(?: (?:его|её|ее|это))?(?= *(?:[,.;!?]|$))"
    r"|\bif (?:there(?:'s| is| are)|we have|i have) (?:still )?(?P<what_en>(?:an? |any )?(?:posts?|reels?|stor(?:y|ies)|videos?) [^,;!?]*?)(?:\s*,)?\s+(?:then )?(?P<verb_en>cancel|remove|drop|pull) (?:it|them)(?= *(?:[,.;!?]|$))"
    r"|ถ้ามี(?P<what_th>(?:โพสต์|โพส|คลิป|รีล)(?:เรื่อง|เกี่ยวกับ)[\u0e00-\u0e7f]{2,30}?)\s?(?:ก็|ให้|ช่วย)*(?P<verb_th>ยกเลิก|ลบ)(?:ให้|เลย|ด้วย|หน่อย|ที)*",
    re.IGNORECASE,
)
"""A condition that goes without saying: what is not there is not called off either."""


def _unconditionally(match: re.Match[str]) -> str:
    """«если есть пост про ярмарку — убери его» as «отмени пост про ярмарку»."""
    if match["what"]:
        return f"отмени {match['what']}"
    return f"cancel {re.sub('^(?:an?|any) ', 'the ', match['what_en'])}" if match["what_en"] else f"ยกเลิก{match['what_th']}"


def giving_up(text: str) -> str:
    """A message that does nothing but give up what was just asked about, in the plain words for it; the message itself otherwise."""
    match = _GIVES_UP.fullmatch(text)
    return text if match is None else "cancel" if match["en"] else "отмени"


def without_forgetting(text: str) -> str:
    """A question without the reason for it, that one forgot: "ร้านหยุดวันไหนนะ ลืม", "forgot, what day are we closed?"; nothing of it is to be forgotten."""
    match = _FORGOTTEN.match(text) if len(text) <= _LONGEST else None
    asked = (match["asked"] or match["asked2"] or "").strip() if match else ""
    return asked if asked and _ASKED.search(asked) else text


def _joined(match: re.Match[str]) -> str:
    """What is left between a verb and what it is told."""
    return "ไว้" if re.search("[\u0e00-\u0e7f]", match[0]) else ", " if re.search("[а-яё]", match[0], re.IGNORECASE) else " "


def without_courtesies(text: str) -> str:
    """The message without them; as it was where it says nothing else, and within quotes."""
    text = _SO_MANY_THINGS.sub("", _PLEADS_WITH.sub(_joined, _WHAT_DAY.sub("", _without_signature(text), count=1), count=1), count=1)
    for plain, said in _HENCEFORTH.items():
        text = said.sub(plain, text)
    text = _TOLD_BEFORE.sub("?", text) if _QUESTION.match(text) else _OWN_DOING.sub("", _SLIPPED.sub("", text))
    text = without_forgetting(_IF_THERE.sub(_unconditionally, _THINKS_AGAIN.sub("", _NOTHING_ELSE.sub("", text) or text)))
    quoted = [match.span() for match in _QUOTED.finditer(text)]

    def dropped(match: re.Match[str]) -> str:
        if any(start <= match.start() < end for start, end in quoted):
            return match[0]
        before, behind = match[0].startswith((" ", ",")), match[0].rstrip() != match[0]
        if match[0].lstrip().startswith(",") and match[0].rstrip().endswith(","):
            return ", "
        return " " if before or behind else ""

    text = _IF_POSSIBLE.sub(",", _NICE_AND.sub("", text)).strip(" ,") if not quoted else text
    text = _THANKS_AHEAD.sub("", text).strip() or text if not quoted else text
    text = _LAUGHS.sub("", text) if re.search(r"\w.*\s\w", text) else text
    plain = _ENDING_TH.sub(dropped, _AROUND.sub(dropped, text))
    plain = re.sub(r"\s{2,}", " ", plain).strip() if plain != text else text
    return plain if len(re.findall(r"\w+", plain)) > 1 or re.search(r"[\u0e00-\u0e7f]{4,}", plain) else text
