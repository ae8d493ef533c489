# ruff: noqa: E501 - patterns read better unbroken
"""Questions about posts: which one went out, how one is called off, whether one was, and what goes out on some days: «вышел ли пост про шины?», "what is going out this week?",
"อาทิตย์นี้มีอะไรจะลงบ้าง". And what a plan for posts lacks that the message said: the day, the words, that all of them are meant.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import slots, times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.one_step import planned
from agent.local.publishing.figures_asked import report_too
from agent.local.publishing.post_days import stretch
from agent.local.publishing.post_tools import CANCEL, MOVE, PLAN, STATUS, WITHDRAW
from agent.local.publishing.post_words import several
from agent.local.publishing.posts_meant import named_words
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step

_SHOWN = ("video", "image")
_LONGEST = 120  # characters: what is longer says more than one thing
_ONE_EN = r"(?:posts?|publications?|reels?|videos?|vids?|clips?|shorts?|stor(?:y|ies)|uploads?|announcements?|one)"
_ONE_RU = r"(?:пост(?:а|ы|ов|ик)?|публикаци[а-яё]+|ролик[а-яё]*|рилс[а-яё]*|видео|клип[а-яё]*|шортс[а-яё]*|сторис|объявлени[а-яё]+)"
_ONE_TH = r"(?:โพสต์|โพส|คลิป|วิดีโอ|วีดีโอ|รีล|สตอรี่|ประกาศ)"
_OUT_EN = r"(?:go(?:es|ne)? (?:out|live|up)|going (?:out|live|up)|went (?:out|live|up)|come out|came out|coming out|get (?:posted|published)|gets (?:posted|published)|been (?:posted|published|uploaded)|be (?:posted|published|out|live)|posted|published|uploaded|out|live|scheduled|planned)"
_OUT_RU = r"(?:выш(?:ел|ла|ло|ли)|выход(?:ит|ят)|выйд(?:ет|ут)|опубликован[аоы]?|выложен[аоы]?|опубликовал(?:ся|ась|ось|ись)|запланирован[аоы]?|стоит|стоят)"
_NO_NAME = r"(?:last|latest|next|first|second|third|scheduled|planned|same|other|new|newest|only|one|\w+day'?s?|tomorrow'?s|yesterday'?s|today'?s|tiktok|instagram|insta|ig|youtube|yt|facebook|fb|telegram|x|twitter)\b"
_ABOUT_EN, _ABOUT_RU = r"(?:about|on|with|called|named)", r"(?:про|об?|на тему)"
_ONE_ASKED = lazy(
    rf"(?:(?:hey|so|and|ok|hi|jarvis)[\s,]+)*(?:did|has|have|is|are|was|were|will|does|do|when (?:is|are|does|do|will|did|was)|what time (?:is|does|will))\s+(?:the |my |our |that )?(?:[\w'-]+\s+){{0,3}}?{_ONE_EN}\s+(?:that(?:'s| is) )?{_ABOUT_EN}\s+(?P<en>.+?)\s+(?:already |actually |really |yet )?{_OUT_EN}(?: yet| already| ok| fine| now)*(?:\s+(?:on|yesterday|today|tomorrow|this|last|next)\b.*)?"
    rf"|(?:(?:hey|so|and|ok|hi|jarvis)[\s,]+)*(?:did|has|have|is|was|were|will|does|when (?:is|does|will|did|was))\s+(?:the|our|my) (?!{_NO_NAME})(?P<en2>(?:[\w'-]+ ){{0,2}}?[\w'-]+) {_ONE_EN}\s+(?:already |actually |really |yet )?{_OUT_EN}(?: yet| already| ok| fine| now)*(?:\s+(?:on|yesterday|today|tomorrow|this|last|next)\b.*)?"
    rf"|(?:(?:а|и|ну|слушай|так|скажи)[\s,]+)*(?:(?:когда|во сколько|уже)\s+)?{_OUT_RU}(?:\s+(?:ли|уже|там|наконец))*\s+(?:мой |наш |мо[её] |наше |тот |этот )?{_ONE_RU}\s+{_ABOUT_RU}\s+(?P<ru>.+)"
    rf"|(?:(?:а|и|ну|слушай|так|скажи)[\s,]+)*(?:(?:когда|во сколько)\s+)?(?:мой |наш |мо[её] |наше |тот |этот )?{_ONE_RU}\s+{_ABOUT_RU}\s+(?P<ru2>.+?)\s+(?:уже |ещё |еще |там |когда )*(?:не )?{_OUT_RU}(?: или (?:ещё |еще )?нет| уже)*"
    rf"|(?:แล้ว)?{_ONE_TH}(?:เรื่อง|เกี่ยวกับ|ที่พูดถึง)\s?(?P<th>.+?)\s?(?:จะ|ได้|มัน)*(?:ออก|ลง|ขึ้น|โพสต์|เผยแพร่|ปล่อย)(?:ไป|อากาศ|ให้)*(?:แล้ว)?\s?(?:หรือยัง|รึยัง|ยัง|ไหม|มั้ย|เมื่อไหร่|เมื่อไร|วันไหน|กี่โมง|ตอนไหน)(?:นะ|(?<!โย)คะ|ครับ|ค่ะ|คับ|อะ|อ่ะ|\s)*",
    re.IGNORECASE,
)
"""Asks of one post, by what it is about, whether or when it goes out."""
_STANDS_RU = r"(?:стоит|стоят|запланирован[аоы]?|заплан\w*|выход(?:ит|ят)|выйд(?:ет|ут)|вышл[оаи]|публику[ею]тся|опубликован[аоы]?|выклад[а-яё]+|постится|пост(?:ится|им))"
_WHAT_ASKED = lazy(
    r"(?:(?:hey|so|and|ok|hi|jarvis|remind me|tell me|show me)[\s,]+)*(?:what(?:'s| is| are| else is| do i have| do we have| have (?:i|we) got)?|anything|is (?:there )?(?:anything|something)|is anything|which (?:posts|videos|clips|reels)(?: are)?|how many (?:posts|videos|clips|reels)(?: are)?|do (?:i|we) have (?:anything|something|posts))\s+(?:\w+\s+){0,3}?(?:going (?:out|up|live)|goes out|go out|went out|go up|coming (?:out|up)|came out|scheduled|planned|lined up|posted|published|queued(?: up)?|on the (?:schedule|calendar|publishing calendar))\b(?P<en>.*)"
    r"|(?:(?:hey|so|and|ok|hi|jarvis)[\s,]+)*(?:what|which (?:posts|videos|clips|reels)|how many (?:posts|videos|clips|reels)) (?:did|have) (?:i|we) (?:already )?(?:post(?:ed)?|publish(?:ed)?|upload(?:ed)?|put (?:out|up))\b(?P<en2>.*)"
    rf"|(?:(?:а|и|ну|слушай|напомни|скажи|покажи)[\s,]+)*(?:что|чего|какие (?:посты|публикации|ролики|видео|рилсы)|сколько (?:постов|публикаций|роликов)|есть ли (?:что-нибудь|что-то|посты)|что-нибудь)\s+(?:(?:у меня|у нас|там|уже|ещё|еще|вообще|сегодня|завтра|вчера)\s+)*{_STANDS_RU}(?![а-яё])(?P<ru>.*)"
    rf"|(?:(?:а|и|ну|слушай|напомни|скажи)[\s,]+)*(?:что|какие (?:посты|публикации|ролики|видео))\s+(?:(?:у меня|у нас|там|уже|ещё|еще)\s+)*(?:на|в|за)\s+(?P<ru2>\S.*?)\s+{_STANDS_RU}"
    rf"|(?!.*(?:ควร|น่าจะ|ดี(?:นะ|(?<!โย)คะ|ครับ)?$))(?P<th>.*?)(?:เรา|ร้าน|ฉัน|ผม)?(?:ได้)?(?:ลง|โพสต์|โพส|เผยแพร่|ปล่อย)(?:คลิป|โพสต์|รูป)?(?:อะไร|กี่(?:คลิป|โพสต์|อัน))(?:ออก)?(?:ไป)?(?:แล้ว)?(?:บ้าง)(?P<th2>.*)",
    re.IGNORECASE,
)
"""Asks what there is, on some days."""
_NEXT_ASKED = lazy(
    rf"(?:(?:so|and|ok|hey)[\s,]+)*(?:what(?:'s| is)|when(?:'s| is)|which is|when does) (?:the |my |our )?(?:next|upcoming) {_ONE_EN}(?: (?:going out|go out|due|scheduled|coming))*|(?:(?:а|и|ну)[\s,]+)*(?:как(?:ой|ая|ое)|когда)\s+(?:у (?:меня|нас) )?(?:следующ[а-яё]+|ближайш[а-яё]+)\s+{_ONE_RU}|(?:โพสต์|คลิป)(?:ถัดไป|ต่อไป|หน้า)\s?(?:คือ)?(?:อะไร|อันไหน|วันไหน|เมื่อไหร่|เมื่อไร|กี่โมง)(?:(?<!โย)คะ|ครับ|ค่ะ)*",
    re.IGNORECASE,
)
_LAST_ASKED = lazy(
    r"(?:(?:so|and|remind me|tell me)[\s,]+)*when (?:did|was) (?:(?:i|we|you) last (?:post|publish|upload)|(?:the|my|our) last (?:post|time (?:i|we) (?:posted|published)))(?: (?:on|to|in) .{2,30})?"
    r"|(?:(?:а|и|ну|слушай|напомни|скажи|подскажи)(?:те)?[\s,]+)*когда (?:(?:мы|я|у нас|ты|в|был[ои]?|крайний)\s+)*(?:последний|крайний) раз (?:(?:мы|я|что-то|что-нибудь)\s+)*(?:за|вы)?(?:постил|публиковал|опубликовал|выкладывал|выложил|ложил|кидал|заливал)[аи]?(?: (?:в|на) .{2,30}| что-то| что-нибудь| пост| видео)*"
    r"|(?:แล้ว)?(?:เรา|ร้าน|ฉัน|ผม|หนู)?(?:โพสต์|โพส|ลง)(?:คลิป)?(?:ใน|ลง|ที่)?[^\s]{0,20}\s?(?:ครั้ง|รอบ)(?:ล่าสุด|สุดท้าย)(?:คือ)?(?:เมื่อไหร่|เมื่อไร|วันไหน|ตอนไหน).{0,10}",
    re.IGNORECASE,
)
"""Asks when something last went out."""
_PAST = lazy(r"\b(?:went|did|came|was|were|posted|published|has|have (?:i|we) (?:posted|published))\b(?! planned| scheduled)|(?<![а-яё])(?:вышл[оаи]|вышел|опубликован[аоы]?|выложил[аи]?|выложен[аоы]?)(?![а-яё])|ไปแล้ว|ไปบ้าง|ลงไป|โพสต์ไป|แล้วบ้าง", re.IGNORECASE)
_MONEY = lazy(r"\b(?:cost|spen[dt]|paid|money)\b|(?<![а-яё])(?:стои(?:т|ло) (?:ролик|видео|пост)|сколько стои|потрат|дене?г)|ราคา|เท่าไ|บาท", re.IGNORECASE)
_MADE_TOO = lazy(
    r"\bhow many\b.*\b(?:i|we|you) (?:make|made|create|created)\b|(?<![а-яё])сколько(?![а-яё]).*(?<![а-яё])(?:сделал|сняли|снял|создал)[а-яё]*|ทำ(?:คลิป|วิดีโอ|รูป)?(?:ไป)?กี่(?:คลิป|อัน|รูป|เรื่อง)", re.IGNORECASE,
)
"""Asks for numbers of what was made, which no list of posts tells."""
_POSTS_TOO = lazy(
    r"\b(?:went|gone|go) (?:out|live|up)\b|\b(?:posted|published)\b|\bdid (?:i|we) post\b|(?<![а-яё])(?:вышл[оаи]|опубликова[а-яё]+|выложил[аи]?)(?![а-яё])|(?:ลง|โพสต์|โพส)(?:ไป)?กี่", re.IGNORECASE,
)
_OF_POSTS = lazy(
    rf"\b(?:post|publish|schedul|plan(?:ned|s)?\b|upload|calendar|going out|go out|it\b|that\b|this\b|them\b|everything|all\b|one\b|{_ONE_EN}\b)|(?<![а-яё])(?:пост|публи|опубли|выклад|вылож|заплан|распис|календар|это|его|её|их|всё|все|ничего|{_ONE_RU})"
    rf"|โพสต์|โพส|ลง|เผยแพร่|ตั้งเวลา|ทั้งหมด|ทุก|อันนี้|อันนั้น|มัน|{_ONE_TH}", re.IGNORECASE,
)
_ELSE = lazy(r"[\s,.;]*(?:\b(?:but|except|apart from|leave|keep|don'?t touch)\b|(?<![а-яё])(?:кроме|оставь|остальн|не трогай|а (?:вс|друг))|ยกเว้น|เหลือ|ที่เหลือ|อันอื่น|นอกนั้น).*$", re.IGNORECASE)
"""What is to stay as it is."""
_MOVES = lazy(
    r"\b(?:mov\w*|reschedul\w*|shift\w*|push\w*|postpon\w*|delay\w*|bring|chang\w*|instead|rather|later|earlier|switch\w*|swap\w*|put (?:it|that|this) (?:off|back)|make (?:it|that)|better|not|sorry|no|actually|same)\b"
    r"|(?<![а-яё])(?:перенес|перенос|сдвин|отлож|подвин|передвин|поменя|измени|лучше|вместо|позже|раньше|точнее|вернее|нет|не|ой|давай)|เลื่อน|ย้าย|เปลี่ยน|แทน|ขยับ|ดีกว่า|ไม่|ขอโทษ", re.IGNORECASE,
)
_REPOSTS = lazy(r"\bre-?(?:post|publish|upload|share)|\b(?:post|publish|upload|share)\b.*\bagain\b|(?<![а-яё])(?:повтори|перевыложи|опубликуй .*снова|выложи .*(?:снова|ещё раз|еще раз))|(?:โพสต์|ลง)(?:\S*)(?:ซ้ำ|อีกครั้ง|อีกรอบ)", re.IGNORECASE)
_POSTS = lazy(r"^\W*(?:(?:please|can you|could you|пожалуйста|ช่วย)\s*)*(?:(?:post|publish|upload|share|put)\b|(?:выложи|опубликуй|запости|залей|размести|выкладывай|публикуй)|(?:โพสต์|โพส|ลง|เผยแพร่|อัป))", re.IGNORECASE)
_PLACE = r"(?:tik ?tok|tiktok|reels?|insta(?:gram)?(?: reels?| stories)?|ig|you ?tube(?: shorts)?|yt|shorts|facebook|fb|telegram|twitter|x|тик-?ток[а-яё]*|рилс[а-яё]*|инст[а-яё]*|ют[уюь]+б[а-яё]*|ютьюб[а-яё]*|шортс[а-яё]*|фейсбук[а-яё]*|телег[а-яё]*|тг|ติ๊กต็อก|ติ๊กต๊อก|ติ๊กตอก|ติกตอก|ติกต็อก|รีลส์|รีล|ไอจี|อินสตาแกรม|อินสตา|ยูทูบ|ยูทูป|ชอร์ต|เฟซบุ๊ก|เฟสบุ๊ค|เฟซ|เฟส|เทเลแกรม)"
_CLIP_EN = r"(?:this|that|it|my|the)(?: (?:clip|video|film|reel|short|file|one|picture|photo))?"
_CLIP_RU = r"(?:(?:этот|мой|это|эту|его|данный) ?)(?:ролик|видео|клип|файл|видос|картинку|фото)?"
_CLIP_TH = r"(?:คลิป|วิดีโอ|วีดีโอ|ไฟล์|รูป|อัน)(?:นี้|นั้น|อันนี้|ของ(?:ฉัน|ผม|เรา|หนู))?"
_OR_NOT_TH = r"\s?(?:ไหม|มั้ย|มั๊ย|หรือเปล่า|รึเปล่า|ป่าว|เปล่า|หรือไม่)(?:นะ|(?<!โย)คะ|ครับ|ค่ะ|คับ|อะ|\s)*"
_FIT_TH = rf"(?:สัดส่วน|ขนาด|เสียง|ความยาว|ภาพ|ไซส์|กับ|และ|มัน|\s)+(?:โอเค|ได้|ผ่าน|ถูก|พอดี|ดี)(?:แล้ว)?{_OR_NOT_TH}"
_FIT_RU = r"[\s,.?!]+(?:(?:а|и|формат|размер|звук|картинка|пропорции|длина|длительность|соотношение|всё|там|по)\s+)+(?:норм(?:альн[а-яё]+)?|ок(?:ей)?|подходит|подходят|в порядке|хороши[йе]|годится|годятся)"
_FIT_EN = r"[\s,.?!]+(?:(?:and|is|are|the|its|shape|size|sound|length|format|audio|aspect ratio)\s+)*(?:shape|size|sound|length|format|audio|ok(?:ay)?|fine|good|right)"
_MAY_IT = lazy(
    rf"(?:(?:hey|so|and|ok|hi|jarvis)[\s,]+)*(?:(?:can|could|may|would|will|does|do) {_CLIP_EN} (?:go|do|suit|fit|be (?:posted|put|uploaded|published)|be used|work)(?: up)? (?:on|to|in|for|as) (?:the |my |an? )?{_PLACE}(?: as it is| like (?:this|that)| then| too| ok)?|(?:can|may|could|should) (?:i|we|one) (?:post|put|upload|publish|use) {_CLIP_EN} (?:on|to|in|for) {_PLACE}(?: as it is| like (?:this|that))?)"
    rf"|(?:(?:so|and|ok|hi)[\s,]+)*(?:is|are|will|does) {_CLIP_EN} (?:be )?(?:ok(?:ay)?|fine|good|right|suit(?:able|ed)?|fit|work)(?: enough)? (?:for|on|to) {_PLACE}(?:{_FIT_EN})?"
    rf"|(?:(?:а|и|ну|слушай|как думаешь|как считаешь|скажи)[\s,]+)*(?:можно(?: ли)?|получится(?: ли)?|пойд[её]т(?: ли)?|потян[её]т(?: ли)?|покатит(?: ли)?|сойд[её]т(?: ли)?|годится(?: ли)?|подойд[её]т(?: ли)?)\s+(?:(?:его|её|ее|{_CLIP_RU})\s+)?(?:сразу\s+)?(?:(?:выложить|залить|запостить|опубликовать|выкладывать|ставить|использовать)\s+)?(?:{_CLIP_RU}\s+)?(?:в|на|для)\s+{_PLACE}(?:{_FIT_RU})?"
    rf"|(?:(?:а|и|ну|слушай)[\s,]+)*{_CLIP_RU}\s+(?:можно|пойд[её]т|потян[её]т|покатит|сойд[её]т|годится|подойд[её]т|подходит)\s+(?:сразу\s+)?(?:(?:выложить|залить|запостить|опубликовать)\s+)?(?:в|на|для)\s+{_PLACE}(?:{_FIT_RU})?"
    rf"|(?:แล้ว)?{_CLIP_TH}\s?(?:เอา|จะ|สามารถ|ใช้|เอาไป)*(?:ลง|โพสต์|โพส|อัป(?:โหลด)?|ใช้|เผยแพร่)(?:ใน|ที่|กับ|บน|ลง|เป็น)*\s?{_PLACE}\s?(?:เลย)?(?:ได้(?:เลย)?|ผ่าน|โอเค){_OR_NOT_TH}(?:{_FIT_TH})?"
    rf"|(?:เอา|จะ)?(?:ลง|โพสต์|โพส|อัป(?:โหลด)?)(?:ใน|ที่|บน)?\s?{_PLACE}\s?(?:ได้(?:เลย)?|ผ่าน|โอเค){_OR_NOT_TH}{_CLIP_TH}(?:{_FIT_TH})?",
    re.IGNORECASE,
)
"""Asks whether a clip may go out somewhere; nothing is to be posted yet."""
_OR_NOT = lazy(
    r"[\s,]+(?:or|или)\s+(?:not|is it|isn'?t it|it(?:'s| is)|this is|will it|does it|should i|too|the|не|нет|это|он[оа]?|слишком|формат)\b.*$|\s*หรือ(?:ว่า)?(?:ไม่|ผิด|มัน|ยาว|สั้น|ใหญ่|เล็ก|กว้าง).*$", re.IGNORECASE
)
"""The other answer that is feared: "or is it the wrong shape"."""
_SAYS_CANCEL = lazy(r"\b(?:cancel|scrap|call off|unschedule|drop)\b|(?<![а-яё])отмен|ยกเลิก", re.IGNORECASE)


def asked_of_ends(request: Request, index: Matcher) -> Plan | None:
    """How posts are called off, taken down or moved, or whether some were, where that is asked; None for any other message."""
    text = re.sub(r"\s+", " ", normalise(request.text)).strip(" ?!.")
    ability = _ability(index)
    if ability is None or request.question or request.attachments or len(text) > _LONGEST:
        return None
    language = detect(text, request.language)
    if _asks_how(text, request):
        return Plan(goal=text, reply=phrase("how_posts_end", language))
    return planned(ability, _args(text, ability, _subject(text)), language) if _ENDED.search(text) else None


_BEST_TIME = lazy(r"\b(?:best|good|right|better) (?:time|day|hour)|(?<![а-яё])(?:лучш[а-яё]+ (?:врем|день|час)|когда лучше|во сколько лучше)|(?:เวลา|วัน|ตอน)ไหน(?:ถึง)?ดี|เวลาที่ดี", re.IGNORECASE)
"""Of any post, which is advice."""


def asked_of_posts(request: Request, index: Matcher) -> Plan | None:
    """The plan of a question about one post, or about those of some days; None for any other message."""
    text = re.sub(r"\s+", " ", normalise(request.text)).strip(" ?!.")
    ability = _ability(index)
    if ability is None or request.question or request.attachments or len(text) > _LONGEST or _MONEY.search(text) or _BEST_TIME.search(text):
        return None
    language = detect(text, request.language)
    if _MADE_TOO.search(text) and _OF_POSTS.search(text):
        return _in_numbers(text, index, language)
    one = _ONE_ASKED.fullmatch(text)
    if one is not None:
        about = next(one[name] for name in ("en", "en2", "ru", "ru2", "th") if one[name])
        return planned(ability, _args(text, ability, about), language)
    if _WHY_NOT.match(text) or _HOW_IS_IT.match(text):
        return planned(ability, _args(text, ability, _subject(text)), language)
    if _LAST_ASKED.fullmatch(text):
        return planned(ability, {"state": "published", **_args(text, ability, "")}, language)
    if _NEXT_ASKED.fullmatch(text):
        return planned(ability, {"state": "planned"}, language)
    what = _WHAT_ASKED.fullmatch(text)
    if what is None:
        return None
    whose = _WHOSE.search(text)
    client = (whose["one"] or whose["ru"]).strip() if whose else ""
    client = "" if client and (stretch(client, NOW.get()) is not None or _NOBODY.fullmatch(client)) else client
    args = _args(text, ability, client)
    plan = planned(ability, args, language) if args.keys() & {"first_day", "query"} else None
    report = report_too(text, index) if plan else None
    return plan.model_copy(update={"steps": [*plan.steps, *report.steps], "goal": f"{plan.goal}; {report.goal}"}) if plan and report else plan


_NOBODY = lazy(r"(?:my |our |the |a )?(?:clients?|customers?|boss|manager|records?|report|reference|me|us)|клиент[а-яё]*|заказчик[а-яё]*|начальник[а-яё]*|шеф[а-яё]*|отч[её]т[а-яё]*|меня|нас", re.IGNORECASE)
"""Whom it is told to, and whose posts are not meant."""


_ENDS_EN = r"(?:cancel|delete|remove|take down|unpublish|withdraw|unschedule|move|reschedule|postpone|take (?:a|any|my|the) [\w ]{1,25}? down)"
_ENDS_RU = r"(?:отмен(?:ить|яют|ять|ю)|удал(?:ить|яют|ять|ю)|снять|снимать|сниму|убрать|убирать|уберу|перенести|переносить|перенесу|сдвинуть|отложить)"
_ENDS_TH = r"(?:ยกเลิก|ลบ|ถอด|เลื่อน|ย้าย|แคนเซิล)"
_POST_BARE = rf"(?:an? |any |some |my |the |that |this |it\b|them\b|one\b)?(?:(?:planned|scheduled|published|already) )*(?:{_ONE_EN})?"
_HOW = lazy(
    rf"^(?:(?:so|and|but|hey|ok|wait|hi|um+)[\s,]+)*(?:how (?:do|can|would|could|should|does|to)\b(?: (?:i|we|you|one|u|somebody|someone))?|what(?:'s| is) the (?:way|command|word) (?:to|for)|(?:is there|there is|there's) (?:a|any) way to)\s+(?:even )?{_ENDS_EN}(?:ing)?\b.*\b(?:{_ONE_EN}|it|them|scheduled)\b"
    rf"|^(?:(?:so|and|but|hey|ok|wait)[\s,]+)*(?:what (?:if|happens if|happens when|do i do if)|if)\s+(?:i|we|you|u|someone)\s+(?:(?:want|need|decide|have|wanted|would like|ever|later|then|do|ll)\s+)*(?:to\s+)?{_ENDS_EN}\b.*\b{_ONE_EN}\b(?:$|\s*(?:,|later|then|how|what|can|do|is|will)\b.*|\s*,.*)"
    rf"|^(?:(?:so|and|but|hey|ok|wait)[\s,]+)*(?:(?:can|could|may) (?:i|we|one)|(?:is|will) it (?:be )?possible to|am i able to|will i be able to)\s+(?:still |also |later |always )*{_ENDS_EN}\s+{_POST_BARE}(?:\s+(?:later|afterwards|after|down|again|at any time|any time|if i (?:want|need)|once (?:it'?s|it is|they'?re) (?:planned|out|scheduled|up)))*$"
    rf"|^(?:(?:а|и|ну|слушай|скажи|так|подскажи)[\s,]+)*как\s+(?:(?:мне|нам|тут|здесь|потом|вообще|можно|это|бы|правильно|быстро|самому|самой)\s+)*{_ENDS_RU}(?![а-яё]).*{_ONE_RU}"
    rf"|^(?:(?:а|и|ну|слушай|так)[\s,]+)*(?:что (?:будет |делать |мне делать )?если|если|вдруг)\s+(?:(?:я|мы|мне|нам|вдруг|потом|захочу|захотим|понадобится|надо|нужно|будет|придётся|придется|решу|передумаю и|захочется)\s+)*{_ENDS_RU}(?![а-яё]).*{_ONE_RU}(?:$|[\s,]+(?:как|что|то|куда|это|можно|потом)(?![а-яё]).*)"
    rf"|^(?:(?:а|и|ну|слушай|так)[\s,]+)*(?:можно(?: ли)?|получится(?: ли)?|возможно(?: ли)?|смогу(?: ли)?(?: я)?)\s+(?:(?:будет|ли|потом|вообще|позже|ещё|еще|как-то|как-нибудь|если что)\s+)*{_ENDS_RU}\s+(?:уже )?(?:запланированн[а-яё]+ |вышедш[а-яё]+ |опубликованн[а-яё]+ )?{_ONE_RU}(?:[\s,]+(?:потом|позже|если что|вообще|когда-нибудь|в любой момент|после публикации))*$"
    rf"|^(?:แล้ว)?(?:ถ้า|หาก)(?:ฉัน|ผม|เรา|หนู)?(?:อยาก|ต้องการ|จะ|ต้อง)(?:จะ)?{_ENDS_TH}(?:การ)?{_ONE_TH}.*(?:ยังไง|อย่างไร|ไง|ได้ไหม|ได้มั้ย|ตรงไหน)|^(?:แล้ว)?(?:วิธี)?(?:จะ)?{_ENDS_TH}(?:การ)?{_ONE_TH}\S*?\s?(?:ยังไง|อย่างไร|ทำไง|ตรงไหน|ได้ยังไง)(?:(?<!โย)คะ|ครับ|ค่ะ|นะ|\s)*$|^(?:แล้ว)?{_ENDS_TH}{_ONE_TH}(?:ทีหลัง|ภายหลัง)?(?:ได้)?(?:ไหม|มั้ย|ป่ะ|หรือเปล่า|รึเปล่า)(?:(?<!โย)คะ|ครับ|ค่ะ|นะ|\s)*$|^วิธี{_ENDS_TH}{_ONE_TH}", re.IGNORECASE,
)
"""Asks how posts are called off, taken down or moved; none is to be yet."""
_BARE_WISH = lazy(rf"(?:\b(?:the|my|that|this|it|them)\b|(?<![а-яё])(?:можно|получится)(?: ли)?\s+{_ENDS_RU}|^{_ENDS_TH}{_ONE_TH}(?:ได้))", re.IGNORECASE)
"""As politely a wish, of the post that was spoken of before."""
_HAS_ENDED_EN = r"(?:cancel(?:l?ed)|deleted|removed|taken down|unpublished|withdrawn|unscheduled|moved|rescheduled|postponed|dropped|wiped)"
_ENDED = lazy(
    rf"^(?:(?:so|and|but|hey|ok|wait|oh|omg|no|shit|um+|stop)[\s,]+)*(?:(?:did|was|were|has|have|is|are|isn'?t|wasn'?t|hasn'?t|didn'?t)\s+(?:the|my|our|that|this|those|any|all|\w+day'?s?|yesterday'?s|today'?s|tomorrow'?s)\b[^,.;]{{1,60}}?\b{_ONE_EN}\b[^,.;]{{0,40}}?\b{_HAS_ENDED_EN}|(?:did|have|has)\s+(?:you|u|someone|somebody|it|jarvis)\s+(?:just |really |accidentally |already |not )*(?:cancel|delete|remove|take|taken|unpublish|move|unschedule|drop|{_HAS_ENDED_EN[3:-1]})\b[^,.;]{{0,60}}\b{_ONE_EN}\b)"
    rf"|^(?:(?:а|и|но|ну|стоп|стой|так|слушай|подожди|ой|эй)[\s,]+)*(?:(?!не\s)[а-яё]+\s+){{0,3}}?{_ONE_RU}(?:\s+(?:про|об?)\s+[а-яё\s-]{{2,40}}?)?\s+(?:(?:случайно|там|у нас|вдруг|точно|уже|что|же|ли|и)\s+)*(?:не\s+)?(?:случайно\s+)?(?:отменил|удалил|перен[её]с|слетел|пропал|сдвинул|снял)(?:ся|ась|ось|ись|[аои])?(?![а-яё])(?:\s+(?:ли|случайно|уже|вдруг|что ли|там|или нет))*$"
    rf"|^(?:(?:а|и|но|ну|стоп|стой|так|слушай|подожди|ой|эй)[\s,]+)*(?:(?:ты|вы)\s+(?:(?:что|же|случайно|не|уже|там|ли|правда)\s+)*(?:отменил|удалил|перен[её]с|снял|убрал|сдвинул)(?:а|и|о)?|(?:отмен[её]н|удал[её]н|перенес[её]н|снят)[аоы]?(?: ли| уже)?|(?:не )?(?:отменил|удалил|слетел|сдвинул|пропал)(?:ся|ась|ось|ись)?(?: ли| случайно)+)\s+.{{0,30}}?{_ONE_RU}"
    rf"|{_ONE_TH}[^\s]{{0,40}}?\s?(?:โดน|ถูก)(?:ยกเลิก|ลบ|ถอด|เลื่อน)|^(?:แล้ว|คุณ|นี่|ได้|\s)*{_ENDS_TH}{_ONE_TH}[^\s]{{0,40}}?\s?(?:ไปแล้ว|แล้ว)(?:เหรอ|หรอ|หรือ(?:ยัง|เปล่า)?|รึยัง|รึเปล่า|ใช่ไหม|ใช่มั้ย|ไหม|ยัง)|^{_ONE_TH}[^\s]{{0,40}}?\s?(?:ยกเลิก|ลบ|เลื่อน)(?:ไป)?(?:แล้ว)?(?:เหรอ|หรอ|หรือยัง|หรือเปล่า|รึยัง|รึเปล่า|ใช่ไหม)", re.IGNORECASE,
)
"""Asks whether posts were called off, taken down or moved."""
_HOW_IS_IT = lazy(
    r"^(?:(?:so|and|but|hey|ok)[\s,]+)*(?:what(?:'?s| is) (?:up|happening|going on|the (?:status|story|deal)) (?:with|of)|how(?:'?s| is)|what (?:happened|became) (?:to|with|of)|where(?:'?s| is)|what (?:time|day) (?:is|are|does|will)|when(?:'?s| is| does| will| are)?)\s+(?:the|my|our|that)\s+(?:[\w'-]+\s+){0,4}?(?:posts?|publications?|reels?|announcements?)\b(?: (?:about|on)\b.{1,50}?)?(?:\s+(?:doing|going out|due|at|now|go out|going up|scheduled(?: for)?|planned(?: for)?|coming out|supposed to go out|go up|going live))*$"
    r"|^(?:(?:а|и|ну|слушай|скажи|так)[\s,]+)*(?:(?:что|как|где|когда|во сколько|какого числа|в какой день)(?:\s+(?:там|у нас|вообще|насчёт|насчет|дела|слышно|сейчас|стоит|наш|тот|этот|мой))*)\s+(?:с\s+|со\s+|у\s+)?(?:(?:наш|мо|т|эт)[а-яё]{1,4}\s+)?(?:пост(?:ом|ами|а|ы)?|публикаци[а-яё]+|рилс(?:ом)?|объявлени[а-яё]+)\s+(?:про|об?|на тему)\s+.{2,60}$"
    r"|^(?:แล้ว)?(?:โพสต์|โพส|รีล|ประกาศ)(?!นี้|นั้น|ไหน|อะไร|ที่ดี)(?:เรื่อง)?[^\s]{2,40}?\s?(?:จะ)?(?:ลง|ออก|ขึ้น|โพสต์)?(?:กี่โมง|เมื่อไหร่|เมื่อไร|วันไหน|ตอนไหน|เป็นไง(?:บ้าง)?|ไปถึงไหน(?:แล้ว)?|ถึงไหน(?:แล้ว)?)(?:(?<!โย)คะ|ครับ|ค่ะ|นะ|บ้าง|\s)*$", re.IGNORECASE,
)
"""Asks how it stands with one post, or when it goes out."""
_ITS_WORDS = lazy(
    rf"(?<![а-яё])(?:пост(?:ом|е|у|ами)|{_ONE_RU[3:-1]})\s+(?:про|об?|на тему)\s+(?P<ru>.+)$|\b{_ONE_EN}\s+(?:about|on)\s+(?P<en>.+)$|\b(?:the|my|our|that)\s+(?!{_NO_NAME})(?P<en2>(?:[\w'-]+\s+){{0,2}}?[\w'-]+)\s+{_ONE_EN}\b|{_ONE_TH}(?!ต์)(?:เรื่อง|เกี่ยวกับ)?\s?(?P<th>[^\s]{{2,40}}?)(?=\s|จะ|โดน|ถูก|ยกเลิก|ลบ|เลื่อน|ลง|ออก|ขึ้น|ไปแล้ว|แล้ว|กี่|เมื่อไ|วันไหน|ตอนไหน|เป็นไง|ไปถึง|ถึงไหน|ทำไม|ยังไม่|ไม่(?:ลง|ขึ้น|ออก)|ยังไง|หรือ|รึ|$)", re.IGNORECASE,
)
_BEHIND_ITS_WORDS = lazy(
    r"\s+(?:(?:just|really|accidentally|already|not|ever|yet|still|by accident|get|got|been|being|have|has|go(?:ing)?|gone|did ?n'?t|not)\s+)*(?:cancel|delet|remov|taken|unpublish|unschedul|mov|reschedul|postpon|out\b|up\b|doing|due|live|post|publish|by accident|go\b|going|at$|now$).*$"
    r"|\s+(?:(?:случайно|там|у нас|вдруг|точно|уже|что|же|ли|и|не|ещё|еще|так|до сих пор|всё|почему|сегодня|вчера)\s+)*(?:отмен|удал|перен|слет|пропал|сдвин|снял|снят|выш|выход|выйд|выло|выкл|опублик|заплан|стоит|висит|случайно).*$", re.IGNORECASE,
)


_LED = lazy(r"\babout\b|(?<![а-яё])про(?![а-яё])|เรื่อง|เกี่ยวกับ", re.IGNORECASE)


def _asks_how(text: str, request: Request) -> bool:
    """Whether it is asked how posts are ended or moved: with none spoken of before, also where it may be a polite wish."""
    newest = request.earlier[0].steps if request.earlier else []
    spoken = any(step.tool.startswith("publishing.") for step in newest)
    match = _HOW.search(text)
    return match is not None and not (spoken and _BARE_WISH.search(text) and not re.match(r"(?:\w+ ){0,2}how\b", text))


def _subject(text: str) -> str:
    """What the post that is asked about is about; empty where it is not said."""
    match = _ITS_WORDS.search(text)
    words = next((value for value in match.groupdict().values() if value), "") if match else ""
    return _BEHIND_ITS_WORDS.sub("", words).strip(" ?!.")


def _in_numbers(text: str, index: Matcher, language: str) -> Plan | None:
    """The report that tells how many posts went out and how many films were made."""
    ability = index.whole(REPORT)
    if ability is None or not _POSTS_TOO.search(text):
        return None
    period = next((hit.value for hit in slots.find(text, ability.slots["period"]) if hit.strength >= 1), None)
    return planned(ability, {"period": period} if period else {}, language)


REPORT = "insight.report"
_WHY_NOT = lazy(
    r"^\W*(?:(?:so|and|but|hey|omg|wtf)\s+)*why (?:did ?n[o']?t|did not|have ?n'?t|was ?n'?t|has ?n'?t|is ?n'?t|hasnt|wasnt|isnt)\s+(?:(?:you|u|it|they|my|the|that)\b).*\b(?:post(?:ed)?|publish(?:ed)?|go(?:ne)? out|go live|up|out|upload(?:ed)?)\b"
    r"|^\W*(?:(?:а|и|ну|так|эй)\s+)*почему (?:ты |вы |он[оа]? |пост |ничего |ещё |еще )*не (?:выложи|опубликова|запости|вышел|вышло|вышла|выходит)|^\W*(?:(?:so|and|but|hey)\s+)*why (?:has|did|is|was|have) (?:the|my|our|that)\b.{1,60}?\bnot (?:gone|go|been|going|posted|published|out|up|live)\b|^\W*(?:(?:а|и|ну|так|эй)\s+)*почему (?:.{0,25}\s)?(?:пост|рилс|ролик|сторис|публикация|объявление)(?![а-яё]).{0,50}?(?<![а-яё])не (?:вышел|вышло|вышла|выходит|выложен|опубликован|запостил|появил)|^\s*ทำไม(?:โพสต์|โพส|คลิป|รีล)[^\s]{0,40}?\s?(?:ยัง)?ไม่(?:ได้)?(?:ลง|ขึ้น|ออก|โพสต์)|^\s*ทำไม(?:ยัง)?(?:ไม่|ไม่ได้)(?:โพสต์|โพส|ลง(?:โพสต์|คลิป|ให้))|^\s*(?:โพสต์|โพส|คลิป)(?:เมื่อวาน|วันนี้|ล่าสุด|เมื่อเช้า)?(?:ทำไม)?(?:ยัง)?ไม่(?:ขึ้น|ลง|ออก)(?:เลย)?", re.IGNORECASE,
)
"""Why something has not gone out: what is planned and waits tells it."""
_WHOSE = lazy(r"\bfor (?:the |our |my )(?!(?:\w+ )?(?:days?|weeks?|weekends?|months?|years?|future|rest|moment|evening|morning|afternoon|night|holidays?)\b)(?P<one>[\w'-]+(?: [\w'-]+)?)\s*$|(?<![а-яё])(?:для|у)\s+(?P<ru>[а-яё\"«»-]{4,30})\s*$", re.IGNORECASE)
"""Whose posts are asked about: "what's going out tomorrow for the salon"."""


def may_go_there(request: Request, index: Matcher) -> Plan | None:
    """The plan that looks whether a clip suits a place, where that is asked of it; None for any other message."""
    text = re.sub(r"\s+", " ", normalise(request.text)).strip(" ?!.")
    ability = next((ability for ability in index.abilities if ability.operation is None and "suits" in ability.tool.input.model_fields), None)
    clips = [f"$attachment.{number}" for number, one in enumerate(request.attachments, 1) if one.actual_kind in _SHOWN]
    clips = clips or [one.ref for one in request.recent if one.actual_kind in _SHOWN][:1]
    if ability is None or request.question or len(clips) != 1 or not _MAY_IT.fullmatch(_OR_NOT.sub("", text)):
        return None
    suits = next((hit.value for hit in slots.find(text, ability.slots["suits"]) if hit.strength >= 0.5), None)
    return planned(ability, {"asset": clips[0], **({"suits": suits} if suits else {})}, detect(text, request.language))


def as_posts_were_meant(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan with what it lacks of what the message said of posts. Only one that is clearly meant is called off."""
    if request.question or request.attachments or not plan.steps:
        return _all_of_a_day(plan, request, index)
    if moved := _another_time(plan, normalise(request.text), request):
        return planned(_named(MOVE, index), moved, detect(request.text, request.language))
    if len(plan.steps) != 1:
        return _all_of_a_day(plan, request, index)
    step, text = plan.steps[0], re.sub(r"\s+", " ", normalise(request.text)).strip(" ?!.")
    language = detect(text, request.language)
    if step.tool == STATUS and not step.args.get("days") and len(text) <= _LONGEST and (ability := _ability(index)):
        named = _subject(text) if not step.args.get("query") and _LED.search(text) else ""
        days = {name: value for name, value in _args(text, ability, named).items() if name in ("first_day", "last_day", "query")}
        args = {**step.args, **days}
        return plan if args == step.args else planned(ability, args, language)
    newest = request.earlier[0].steps if request.earlier else []
    to_come = any(one.tool == PLAN and str(one.args.get("when", "")) > NOW.get().isoformat() for one in newest)
    if step.tool == WITHDRAW and not step.args and to_come and (ability := next((one for one in index.abilities if one.tool.name == CANCEL), None)):
        return planned(ability, {}, language)  # what is not out yet is called off
    if step.tool == CANCEL and not step.args and _SAYS_CANCEL.search(text) and not (_OF_POSTS.search(text) or (_BOTH.search(text) and _posted_before(request))):
        return Plan(goal=text, reply=phrase("ask_cancelled", language))
    planned_for = next((str(one.args.get("when") or "") for one in newest if one.tool.startswith("publishing.")), "")
    if step.tool == MOVE and "T" in planned_for and (then := _on_its_day(str(step.args.get("when") or ""), planned_for, text)) != step.args.get("when"):
        return planned(_named(MOVE, index), {**step.args, "when": then}, language)
    if step.tool == MOVE and (hour := _hour_alone(step, text)):
        return planned(_named(MOVE, index), {**step.args, "when": hour}, language)
    if step.tool == MOVE and (_REPOSTS.search(text) or (not _posted_before(request) and _POSTS.search(text) and not _MOVES.search(text))):
        asks = next((spec.ask for ability in index.abilities if ability.tool.name == PLAN for spec in ability.input_specs if spec.name == "media"), {})
        return Plan(goal=text, question=asks.get(language, asks.get("en", ""))) if asks else plan  # what is not at hand can't be posted
    return _all_of_a_day(plan, request, index)


_BOTH = lazy(r"\b(?:both|all of (?:it|them))\b|(?<![а-яё])(?:оба|обе)(?![а-яё])|ทั้งคู่|ทั้งสอง", re.IGNORECASE)
"""What was put up in several places."""


def _posted_before(request: Request) -> bool:
    """Whether what was just spoken of is published or planned to be: "post it at 20:00" gives that another hour, and nothing else one."""
    return any(step.tool.startswith("publishing.") for plan in request.earlier[:_NEWEST] for step in plan.steps)


_NEWEST = 3  # plans one looks back
_TOO = lazy(r"\b(?:also|too|again|as well|another|second|more|plus|once more|both|repeat)\b|^\W*(?:and|и|а также)\b|(?<![а-яё])(?:тоже|также|ещё|еще|снова|повтор)|ด้วย|อีก|ซ้ำ", re.IGNORECASE)


def _another_time(plan: Plan, text: str, request: Request) -> dict[str, Any] | None:
    """The new time of what is planned already, where it is planned anew with nothing but another: it would go out twice."""
    before = request.earlier[0].steps if request.earlier and not request.under_way else []
    posts = [step for step in before if step.tool == PLAN and step.args.get("when")]
    anew = [step for step in plan.steps if step.tool == PLAN and step.args.get("when")]
    if len(posts) != 1 or len(anew) != 1 or _TOO.search(text) or posts[0].args["when"] == anew[0].args["when"]:
        return None
    made = [(step.tool, step.args) for step in plan.steps if step is not anew[0]]
    old, new = ({name: value for name, value in step.args.items() if name not in ("when", "timezone")} for step in (posts[0], anew[0]))
    same = old.pop("media", "") == new.pop("media", "") or str(posts[0].args.get("media", "")).startswith("$")
    again = not made or made == [(step.tool, step.args) for step in before if step is not posts[0]]
    return {"when": _on_its_day(str(anew[0].args["when"]), str(posts[0].args["when"]), text)} if same and old == new and again else None


def _on_its_day(now: str, before: str, text: str) -> str:
    """The new time on the day that was told before, where an hour and a zone are told and no day: "make it 10am Moscow time"."""
    spoken = times.read(text)
    if not spoken.zone or not spoken.clocks or spoken.days or spoken.after or "T" not in now:
        return now
    then = f"{before[:10]}{now[10:]}"
    return then if datetime.fromisoformat(then) > NOW.get() else now


def _hour_alone(step: Step, text: str) -> str:
    """The new time of day, where no day is said: it goes out on the day that it is planned for."""
    spoken, when = times.read(text), str(step.args.get("when", ""))
    said = bool(spoken.clocks) and not (spoken.zone or spoken.days or spoken.after or spoken.every or _REPOSTS.search(text) or stretch(text, NOW.get()))
    return when[11:16] if said and "T" in when else ""


def _named(tool: str, index: Matcher) -> Ability:
    return next(ability for ability in index.abilities if ability.tool.name == tool and ability.operation is None)


def _all_of_a_day(plan: Plan, request: Request, index: Matcher) -> Plan:
    """All of a day's posts are meant where several are spoken of: one alone is asked about where there are more."""
    bare = [_without_same_time(step) for step in plan.steps]
    plan = plan if bare == plan.steps else plan.model_copy(update={"steps": bare})
    steps = [step for step in plan.steps if step.tool in (CANCEL, MOVE, WITHDRAW) and step.args.get("day") and not step.args.get("everything")]
    if not steps or len(steps) != len(plan.steps) or not (len({step.tool for step in steps}) < len(steps) or several(_ELSE.sub("", normalise(request.text)))):
        return plan
    return plan.model_copy(update={"steps": [step.model_copy(update={"args": {**step.args, "everything": True}}) for step in steps]})


def _without_same_time(step: Step) -> Step:
    """The step without "time" for a title: at the same one it goes out on another day."""
    named = step.tool == MOVE and re.fullmatch(r"(?:the )?(?:same )?(?:time|hour)|время|часы|เวลา(?:เดิม)?", str(step.args.get("query", "")), re.IGNORECASE)
    return step.model_copy(update={"args": {name: value for name, value in step.args.items() if name != "query"}}) if named else step


def _ability(index: Matcher) -> Ability | None:
    return index.whole(STATUS)


def _args(text: str, ability: Ability, about: str) -> dict[str, Any]:
    """What is asked about: the days, the places, and the words of a title (`about` where they are known to lead to it)."""
    args: dict[str, Any] = {}
    days = stretch(about, NOW.get(), past=True) or stretch(text.replace(about, " ") if about else text, NOW.get(), past=bool(_PAST.search(text)))
    if days is not None:
        args |= {"first_day": days.first.isoformat(), "last_day": days.last.isoformat()}
        about = about.replace(about[days.span[0] : days.span[1]], " ") if stretch(about, NOW.get(), past=True) else about
    places = [hit for hit in slots.find(text, ability.slots["platforms"]) if hit.strength >= 1]
    if places:
        args["platforms"] = list(dict.fromkeys(hit.value for hit in places))
    if about:
        for hit in sorted((hit for hit in slots.find(about, ability.slots["platforms"]) if hit.strength >= 1), key=lambda hit: -hit.start):
            about = f"{about[: hit.start]} {about[hit.end :]}"
    query = named_words(about) if about else ""
    return {**args, "query": query} if query else args
