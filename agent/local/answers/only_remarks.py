# ruff: noqa: E501 - tables of words read better unbroken
"""Messages that only remark on the work: "wtf is this", «ну ты даёшь, круто вышло», "ไม่ใช่ที่ขออะ", "what did you change".

A message is read piece by piece, and is a remark where nothing is left of it that could be a wish: "it's ugly" is answered, "it's ugly, make
it blue" is work. A complaint that goes on to say "do it again" makes the newest work anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from agent.contract import Request
from agent.language import detect
from agent.local.answers.small_talk import bare, drawn_in
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.lexicon import lexicon
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_W, _R = r"(?!\w)", r"(?![а-яё])"
_DEGREE = r"(?:(?:so|really|very|just|pretty|quite|total(?:ly)?|absolute(?:ly)?|kind of|kinda|a bit|complete(?:ly)?|super|freaking|like|all|actually|honestly|such)\s+){0,3}(?:an?\s+)?"
_IT = r"(?:(?:that|this|it|these|they|everything|the (?:whole )?(?:thing|result|video|vid|clip|reel|short|film|picture|pic|image|poster)|your (?:work|result))(?:'s|s)?)"
_IS = r"(?:\s+(?:is|are|was|looks?|looked|feels?|seems?|sounds?|came out|turned out)(?:\s+like)?)?"
_POOR = r"(?:awful|terrible|horrible|ugly|hideous|bad|crap(?:py)?|shit(?:ty)?|trash|garbage|rubbish|cheap|lame|a mess|mess|a joke|useless|disappointing|disgusting|pathetic|embarrassing|cursed|mid|no good|not (?:very )?(?:good|great|nice|it|ok|okay)|not what i(?:'m| am) looking for|way off|wrong)"
_WANTED = r"(?:what|how|the one|the way|the thing)\s+(?:i|we)(?:'d|'ve| had| have)?\s+(?:even |actually |really )?(?:asked(?: (?:you )?for)?|wanted(?: it)?|meant|said|described|ordered|told you|expected|imagined|had in mind)"
_COMPLAINTS = {
    "en": lazy(
        rf"{_IT}{_IS}\s+{_DEGREE}{_POOR}{_W}|{_POOR}{_W}|(?:{_IT}\s*(?:is|was|'s)?\s+)?(?:{_DEGREE})(?:so |really )?(?:not|nothing|nowhere near|isn'?t|wasn'?t|far from)(?: at all)?(?: like| even close to)?\s+{_WANTED}{_W}"
        rf"|i (?:really |kinda |just )?(?:hate|don'?t like|dislike|can'?t stand)\s+(?:it|this|that|the result|how (?:it|this) (?:looks|came out|turned out)){_W}|(?:you|u) (?:just |really |clearly |still )?(?:didn'?t|don'?t|never|did not|weren'?t|aren'?t) (?:even )?(?:listen(?:ing)?|understand|get (?:it|me)|read|hear|pay(?:ing)? attention)(?: to)?(?: (?:me|it|what i (?:said|wrote|asked(?: for)?)|my (?:message|words)))?{_W}"
        rf"|(?:i|we) (?:had )?(?:asked|wanted|told you)(?: for)? (?:something|smth|sth) (?:else|different|other)(?: entirely)?{_W}|(?:wtf|what the (?:hell|heck|fuck)|what on earth)(?: (?:is|was) (?:this|that))?{_W}|are (?:you|u) (?:kidding|joking|serious|stupid|dumb|blind|drunk)(?: me)?{_W}|(?:you|u) (?:are |'?re |r )?(?:so )?(?:stupid|dumb|useless){_W}"
        rf"|(?:i'?m|i am) (?:so |really |very )?(?:disappointed|not happy|unhappy|ashamed|not impressed)(?: (?:with|of|by) (?:it|this|that))?{_W}|(?:i|we) can'?t (?:show|post|use|send) (?:this|that|it)(?: to \w+)?{_W}|(?:try|do) (?:harder|better){_W}|meh{_W}|yuck{_W}|ew+{_W}"
        rf"|(?:{_IT}\s*)?(?:looks?|sounds?|is|'s)? ?(?:nothing|not(?: at all)?|hardly) like (?:my|our|the real|the actual) [\w'-]+(?: [\w'-]+)?{_W}",
        re.IGNORECASE,
    ),
    "ru": lazy(
        rf"(?:ерунд\w+|фигн\w+|хрен\w+|отсто\w+|ужас(?:но|ный|ная|ное)?|кошмар\w*|дич\w+|бред\w*|жесть|говно|дерьмо|плохо|некрасив\w+|уродлив\w+|страшн\w+|убог\w+|позор\w*|туп(?:ой|ая|ишь|ица|о)|дурак|бесит|никуда не годится|не годится|не пойд[её]т|не катит|не очень|разочарован[а]?|не ахти|стыдно(?: (?:за )?(?:такое|это))?(?: (?:показывать|показать|выкладывать))?){_R}"
        rf"|(?:это )?(?:вообще |совсем |опять |снова )?не (?:то|так|такое|это|тот|та),? (?:что|чего|как|о ч[её]м|которо\w+|котор\w+) (?:я |мы )?(?:тебя |вас )?(?:хотел|просил|имел|говорил|заказывал|ожидал|представлял|написал|описал|описывал)\w*(?: в виду)?{_R}|(?:я |мы )?(?:же |ведь |тебя |вас |вообще |совсем )*(?:(?:просил|хотел|говорил|писал)\w* (?:же |вообще |совсем |о |про )*(?:по[ -]другому|друго[емй]|другое|не это|не (?:так|то)|иначе)|(?:о |про )?друго[емй] (?:же |тебя )*(?:просил|хотел|говорил|писал)\w*){_R}"
        rf"|(?:ты |вы )?(?:меня )?(?:вообще |совсем |опять |снова )*не (?:слышишь|слышите|слушаешь|слушаете|понял[аи]?|понимаешь|понимаете|поняли|читаешь)(?: (?:меня|что я \w+|о чем я|о ч[её]м я))?{_R}|(?:мне |это )*(?:вообще |совсем )*не (?:нравится|понравилось|заходит){_R}|(?:че|чё|что|шо) (?:это )?за (?:дичь|фигня|хрень|бред|ужас|ерунда|бурда|жесть|кошмар)|(?:че|чё|что) (?:это |ты )*(?:такое|наделал[аи]?|натворил[аи]?){_R}|ненавижу(?: это)?{_R}|клиент\w* (?:это )?не (?:понравится|примет|оценит|возьм[её]т){_R}"
        rf"|(?:это |вообще |совсем |ничуть )*не похож[аеи]? на (?:мо[а-яё]+|наш[а-яё]+) [а-яё]+{_R}",
        re.IGNORECASE,
    ),
    "th": lazy(
        r"(?:ดู)?ไม่(?:เห็น|ค่อย)?เหมือน(?:ร้าน|หมา|แมว|ลูก|หน้า|บ้าน|รถ)[\u0e00-\u0e7f]{0,10}?(?:เรา|ฉัน|ผม|หนู)(?:เลย|สักนิด)*|ทำไม(?:มัน)?(?:ออกมา)?(?:เป็น)?(?:แบบ|อย่าง)(?:นี้|นั้น)|ไม่(?:ค่อย|เห็น|ได้)?(?:จะ)?(?:ตรง|เหมือน|ใช่|เป็น|ได้)(?:กับ|ตาม|อย่าง|แบบ)*(?:ที่|สิ่งที่)(?:เรา|ผม|ฉัน|หนู)?(?:ขอ|บอก|สั่ง|อยากได้|ต้องการ|คิด|พูด|พิมพ์)(?:ไว้|ไป)?|ไม่ใช่(?:แบบ|อย่าง|อัน)(?:นี้|นั้น)|ไม่ใช่(?:นะ)?(?=\s|อะ|อ่ะ|$)"
        r"|ไม่(?:ค่อย|เห็น|ได้)?(?:จะ)?(?:สวย|ดี|โอเค|ถูกใจ|ปัง|น่ารัก|ตรงใจ|ผ่าน|เวิร์ค|เข้าใจ(?:ที่บอก)?|ฟัง(?:กัน|เรา)?|ชอบ(?!เพลง|เสียง|สี|ตัว|แบบ|รูป|คลิป))|เสียง(?:ก็|มัน)?(?:แปลก|เพี้ยน)(?:ๆ)?|แปลก(?:ๆ)?|น่าเกลียด|ห่วย(?:แตก)?|แย่|กาก|เละ(?:เทะ)?|พัง|ผิดหวัง|อะไร(?:ของมัน|วะ)?เนี่ย|อะไรวะ|อะไรของเธอ|เข้าใจผิด|คนละเรื่อง(?:กัน|เลย)?|โง่|เพี้ยน"
    ),
}
_PRAISE = {
    "en": lazy(
        rf"(?:you|u) (?:really |absolutely |totally )?(?:nailed|killed|crushed|smashed|aced|rocked) (?:it|this|that){_W}|{_IT}{_IS}\s+{_DEGREE}(?:good|great|nice|cool|amazing|awesome|perfect|beautiful|lovely|fire|sick|dope|gorgeous|stunning|brilliant|fantastic|incredible|cute|excellent|wonderful|insane|the best|better than i (?:thought|expected)|exactly {_WANTED}|just {_WANTED}){_W}"
        rf"|(?:i |we )(?:really |just |absolutely |so )?(?:love|like|adore) (?:it|this|that)(?: so much| a lot)?{_W}|(?:you|u|your|ur)(?:'re| are|r)? (?:just |simply |really )?(?:the best|amazing|awesome|great|brilliant|so good|incredible|so talented){_W}|(?:well done|(?:good|great|nice|amazing|awesome|excellent) (?:job|work|one)|perfect|amazing|awesome|brilliant|gorgeous|stunning|impressive|obsessed|exactly {_WANTED}){_W}",
        re.IGNORECASE,
    ),
    "ru": lazy(
        rf"ну ты да[её]шь|ты (?:просто |реально )?(?:крут(?:ой|ая)?|лучш\w+|молодец|молодчина|гений|супер|красавчик|умница|волшебник){_R}|(?:мне |нам |очень |всё )*(?:нравится|понравилось|зашло|заходит){_R}|(?:красота|красиво|красивенько|круто|классно|класс|огонь|супер|бомба|пушка|шикарно|обалденно|офигенно|офигеть|отлично|здорово|чудесно|прекрасно|великолепно|идеально|кайф|топ|молодец|восторг|в восторге|потрясающе|замечательно|обожаю|то,? что (?:надо|нужно)|именно то,? что (?:я )?(?:хотел|просил)\w*|лучше,? чем (?:я )?(?:думал|ожидал)\w*){_R}",
        re.IGNORECASE,
    ),
    "th": lazy(
        r"(?:ทำ)?(?:ออกมา)?(?:สวย|ดีงาม|ดี(?=ม|ย|เ|จ|ส|ๆ|$|\s)|เจ๋ง|เยี่ยม|น่ารัก|ถูกใจ|ตรงใจ|ปัง|เริ่ด|เลิศ|เป๊ะ|เก่ง|สุดยอด|ชอบ(?!เพลง|เสียง|สี|แบบ|ให้|อัน|คลิป|รูป)|เทพ|ประทับใจ)(?:[บมยงดวก](?=[บมยงดวก]|\s|$|ๆ))*(?:มาก|ๆ|จัง|สุด|ที่สุด)*"
    ),
}
_FILLERS = {
    "en": lazy(rf"(?:hey|hello+|hi+|so|btw|ugh+|omg|lol|lmao|haha+|ngl|tbh|bro|man|dude|no|nope|nah|yes|yeah|wait|um+|uh|well|honestly|really|just|very|at all|to be honest|sorry|jarvis|seriously|and|but|ok(?:ay)?|this time|again|wow|damn|yay|oh|aw+|thanks?|thank you|thx|ty|555+|a lot|so much|much|mate|come on|my god|god){_W}", re.IGNORECASE),
    "ru": lazy(rf"(?:ну|и|а|да|но|ещ[её]|ладно|блин|слушай|вообще|вот|это|эту|этот|то|так|такое|такая|как(?:ая|ой|ое|ие)(?:[ -]то)|просто|полн(?:ая|ый|ое)|честно|же|ты|вы|меня|мне|за|че|чё|что|нет|не то|эй|капец|опять|снова|совсем|очень|как-то|получил(?:ось|ась|ся)|вышл[оа]|вышел|выглядит|смотрится|сделал[аи]?|как|всё|все|реально|прям|прямо|спасибо|спс|большое|вау|ого|ой|ух ты|ура|сам[аи]?|видео|ролик|клип|картинка|афиша|постер|результат|работа|лол|ахах\w*|хаха\w*|джарвис|ё-?мо[её]){_R}", re.IGNORECASE),
    "th": lazy(r"คลิป|วิดีโอ|วีดีโอ|รูป|ภาพ|โปสเตอร์|งาน|เมื่อกี้|มะกี้|ตะกี้|อัน(?:นี้|นั้น|ที่แล้ว)|นี้|มัน|ที่(?:เธอ|คุณ)?(?:ทำ|ส่ง)(?:มา|ให้)?|ทำมา|เลย(?:ย)*|อ่ะ|อะ|นะ|น้า|ค่า*ะ?|(?<!โย)คะ|ครับ|คับ|(?<!เ)จ้า|จัง|มาก(?:ก)*|ๆ|ก็|ดู|ออกมา|แล้ว|เนี่ย|ว่ะ|วะ|ล่ะ|จริง|โคตร|โอ้?โห|โห|ว้าว|เฮ้ย|ขอบคุณ|ขอบใจ|5{2,}|สุด|ที่สุด|อ้าว|โอ๊ย|เฮ้อ|แต่|และ|เธอ|คุณ"),
}
_SLOW = {
    "en": lazy(rf"(?:this|it|that)(?:'s| is)? (?:is )?tak(?:ing|es) (?:forever|ages|(?:so|too|way too|really) long|an? (?:eternity|lifetime)){_W}|how (?:much longer|long(?: (?:more|still|now|will (?:it|this) (?:be|take)))?){_W}(?!\s+(?:is|does|do|are|should|can|was)\b)|(?:i'?m )?still waiting{_W}|are we there yet{_W}|hurry up{_W}|why so (?:slow|long){_W}", re.IGNORECASE),
    "ru": lazy(rf"(?:ты )?(?:там|где|чего|ч[её]|что|почему|ты)(?: (?:ты|там|так|вы|это))* (?:долго|медленно|завис(?:ла|ло)?|уснул[аи]?|заснул[аи]?|пропал[аи]?){_R}|(?:ещ[её] )?(?:долго|сколько)(?: (?:ещ[её]|там|ждать|ты|это|осталось))*{_R}|(?:ты )?(?:где|там|тут) ты(?: там)?{_R}|(?:сколько|долго) (?:можно|ещ[её])(?: ждать)?{_R}|(?:я )?(?:до сих пор |вс[её] ещ[её] )жду{_R}", re.IGNORECASE),
    "th": lazy(r"(?:ทำไม)?(?:มัน)?(?:ถึง)?(?:ช้า|นาน)(?:จัง|มาก|ขนาดนี้|แท้|เกิน(?:ไป)?|อะ|ๆ)+|(?:อีก)?(?:นาน|กี่นาที)(?:แค่ไหน|ไหม|มั้ย|ปะ|ป่าว|เท่าไ(?:หร่|ร))|(?:เมื่อไหร่|เมื่อไร)(?:จะ)?เสร็จ|หายไปไหน|รอ(?:นาน|อยู่)(?:แล้ว|มาก)?"),
}
"""Waits, where nothing is under way that could be waited for: that is told while work goes on (`agent.steering`)."""
_THERE = {
    "en": lazy(rf"(?:are )?(?:you|u) (?:still )?(?:there|alive|around|asleep){_W}|(?:is )?any(?:one|body) (?:there|here|home){_W}|(?:i'?m |i am )?back(?: now| again| here)?{_W}|(?:i |we )?(?:just )?had (?:an? (?:customer|client|call|visitor|delivery)(?: in| on| here)?|to (?:take a call|serve (?:someone|a customer)|step (?:out|away))){_W}", re.IGNORECASE),
    "ru": lazy(rf"ты (?:ещ[её] |там |тут |вообще )*(?:тут|там|здесь|где|жив(?:ой|ая|а)?){_R}|есть кто(?: живой|-нибудь)?{_R}|(?:я )?(?:(?:уже |снова |опять )+(?:тут|здесь|с вами)|вернул(?:ся|ась)){_R}|(?:(?:ко мне |у меня )?(?:клиент|покупатель|покупательница) (?:заш[её]л|зашла|приш[её]л|пришла|был|была)|(?:меня |я )?(?:отвлекли|отвл[её]кся|отвлеклась|отходил[аи]?)){_R}", re.IGNORECASE),
    "th": lazy(r"(?:ยัง)?อยู่(?:ไหม|มั้ย|ปะ|ป่ะ|ป่าว|หรือเปล่า|รึเปล่า)|มีใครอยู่(?:ไหม|มั้ย)|(?:เรา|ฉัน|ผม|หนู)?กลับมา(?:แล้ว|ละ)|(?:พอดี)?(?:มี)?ลูกค้า(?:เข้า|มา)(?:ร้าน|พอดี)?"),
}
_BYE = {
    "en": lazy(rf"(?:i(?:'ve| have)? )?(?:gotta|got to|have to|must|need to) (?:go|run|dash){_W}|(?:bye+|cya|see (?:you|ya)|ttyl|talk (?:to you )?(?:later|soon|tomorrow|tmrw)|(?:good ?)?night|later|that's (?:all|it)|catch you later|take care|i'm (?:off|out|done)|going to (?:bed|sleep)|off to (?:bed|sleep))(?: (?:for (?:today|now|tonight)|later|soon|tomorrow|then|around))*{_W}", re.IGNORECASE),
    "ru": lazy(rf"(?:я )?(?:ладно )?(?:(?:пойду|пош[её]л|пошла|побежал[аи]?|мне пора|пора|убегаю)(?: (?:уже )?(?:спать|бежать|домой|идти|на боковую))?|(?:уже )?(?:спать|домой)){_R}|(?:до (?:завтра|свидания|встречи|скорого|понедельника)|пока(?:-пока)?|бывай|спокойной ночи|доброй ночи|увидимся|на сегодня (?:вс[её]|хватит)){_R}", re.IGNORECASE),
    "th": lazy(r"(?:ขอตัว|ต้อง)?(?:ไป)(?:นอน|ก่อน|ละ|แล้ว|ทำงาน|กินข้าว)+|(?:ขอตัว)(?:ก่อน)?|บ๊?าย(?:บาย)?|ฝันดี|(?:ไว้|แล้ว)?(?:เจอกัน|คุยกัน)(?:ใหม่|พรุ่งนี้)?|พรุ่งนี้(?:เจอกัน|คุยกัน)|ราตรีสวัสดิ์|ละ(?=นะ|ค่ะ|ครับ|\s|$)"),
}
_REDO = {
    "en": lazy(rf"(?:please )?(?:redo|remake)(?: (?:it|this|that))?{_W}|(?:please )?(?:do|make|try) (?:it |this |that )?(?:again|over|anew|once more|from scratch){_W}|start over{_W}|another go{_W}", re.IGNORECASE),
    "ru": lazy(rf"(?:пере(?:делай|рисуй|сними)|сделай (?:это )?(?:заново|снова|ещ[её] раз|по[ -]новой)|давай (?:заново|по новой|ещ[её] раз)|начни заново)(?:те)?(?: (?:это|его|её|ее|пожалуйста|всё))*{_R}", re.IGNORECASE),
    "th": lazy(r"(?:ช่วย|ขอ)?(?:ทำ|เอา|แก้)(?:ให้)?ใหม่(?:ให้)?(?:อีกที|อีกรอบ|หมด)?(?:หน่อย|ที)?"),
}
_TALK = {"slow": "slow", "bye": "bye", "there": "here"}
_AGAIN = {"en": "do it again", "ru": "переделай", "th": "ทำใหม่"}
_DONE = lazy(
    r"\W*(?:(?:so|wait|and|sorry|um|hey)[\s,]+)*what (?:was|were) (?:(?:i|we|you) (?:just |last )*(?:making|doing|working on|busy with|up to)|(?:that |the )?last thing(?: (?:that )?(?:you|we|i)(?:'ve| have| just)* (?:did|made|done|do|worked on))?)(?: (?:just now|before|last|again|for me))*\W*|\W*(?:(?:а|и|ну|так|слушай)[\s,]+)*что (?:(?:я|мы|ты|вы|сейчас|только что|там) )*(?:было|была) (?:самым )?последн[а-яё]+(?: (?:что|из того что) (?:ты|мы|я) (?:сделал|делал)[аи]?)?\W*|\W*(?:(?:а|и|ну|так|слушай)[\s,]+)*(?:(?:что|чё|че) (?:(?:я|мы|ты|вы|сейчас|там) )*только что (?:(?:я|мы|ты|вы|там) )*делал[аи]?|(?:на )?ч[её]м (?:мы|я|ты) (?:только что |сейчас )*(?:занимал(?:ись|ся|ась)|остановил(?:ись|ся|ась)))\W*|\s*(?:เมื่อกี้|ตะกี้|มะกี้|ก่อนหน้านี้|ล่าสุด)(?:เธอ|คุณ|เรา|ฉัน|ผม|หนู)?(?:กำลัง)?ทำอะไร(?:อยู่|กัน|ไป)?(?:เนี่ย|อะ|อ่ะ|นะ|ล่ะ|ครับ|ค่ะ|(?<!โย)คะ|หรอ|เหรอ|\?)*\s*|"
    r"\W*(?:(?:so|wait|hey|and|but|ok|sorry|um|omg|lol)[\s,.]+)*(?:what (?:exactly )?(?:did|have) (?:you|u) (?:just |even |actually |really )*(?:do|make|change|done|made|changed|edit|edited|fix|fixed)|(?:(?:please |can you |can u )*(?:explain|tell me)) what (?:you|u)(?:'ve| have| just)* (?:did|made|done|changed|do)|i (?:don'?t|didn'?t) (?:get|understand|see) what (?:you|u)(?:'ve| have| just)* (?:did|made|done|changed)|what(?:'s| is|s)? (?:different|changed|new)(?: (?:in|about) it)?)(?: (?:here|there|to it|with it|just now|now|this time|exactly|so far|then|again|explain|please|pls|lol))*\W*"
    r"|\W*(?:(?:а|и|ну|так|слушай|погоди|эй|блин)[\s,]+)*(?:(?:я )?(?:не понял[аи]?|не понимаю|непонятно|объясни(?:те)?|расскажи(?:те)?|скажи(?:те)?)(?: мне)?,? )?(?:а )?(?:что|чё|че) (?:(?:ты|вы|именно|вообще|конкретно|там|тут|сейчас|только что) )*(?:сделал|поменял|изменил|переделал|исправил|натворил)[аи]?(?: (?:ты|вы|вообще|сейчас|там|тут|только что|конкретно|нового|в этот раз|с ним|с ней))*(?:[\s,]*(?:объясни|расскажи|поясни|скажи)(?:те)?)?(?: (?:пожалуйста|мне))*\W*|\W*(?:а )?что (?:изменилось|поменялось|нового)(?: (?:там|тут|в н[её]м|в ней))?\W*"
    r"|\s*(?:แล้ว)?(?:เมื่อกี้|ตะกี้|มะกี้|อันนี้)?(?:เธอ|คุณ|นาย)?(?:ทำ|แก้|เปลี่ยน|ปรับ)อะไร(?:ไป|ให้|มา|ลงไป)(?:แล้ว)?(?:บ้าง)?(?:เนี่ย|อะ|อ่ะ|นะ|ล่ะ|ครับ|ค่ะ|(?<!โย)คะ|หรอ|เหรอ|\?)*\s*|\s*(?:ไม่เข้าใจ|งง|อธิบาย)(?:หน่อย)?(?:ว่า)?\s?(?:เธอ|คุณ)?(?:ทำ|แก้|เปลี่ยน)อะไร(?:ไป|ให้|มา)?(?:บ้าง)?(?:เนี่ย|อะ|อ่ะ|นะ|ล่ะ|ครับ|ค่ะ|(?<!โย)คะ)*\s*",
    re.IGNORECASE,
)
"""Asks what was done just now."""
_LAST = lazy(r"\bwhat (?:was|were)\b|последн|остановил|занимал|только что.*делал|(?:เมื่อกี้|ตะกี้|มะกี้|ก่อนหน้านี้|ล่าสุด).*ทำอะไร", re.IGNORECASE)
"""So, of some time ago too: the newest files tell it where nothing was made in this conversation."""
_FILES = {"en": "show my latest files", "ru": "покажи мои последние файлы", "th": "มีไฟล์อะไรบ้าง"}
_LAUGHS = lazy(r"\b(?:lol|lmao|haha+|hehe+)\b|(?<![а-яё])(?:лол|[ахе]{4,})(?![а-яё])|5{3,}", re.IGNORECASE)
_NO_WORD = lazy(r"^[^aeiouy]+$(?<=[a-z])|(?!ngths)[bcdfghjklmnpqrstvwxz]{5}|^[^аеёиоуыэюя]+$(?<=[а-яё])|[бвгджзйклмнпрстфхцчшщ]{6}|^[ъьы]|^[ก-ฮ]{6,}$")
_LETTERS = lazy(r"[a-z]+|[а-яё]+|[\u0e01-\u0e4e]+")
_COMMON = lazy(r"(?:re)?(?:we|tre|pro|pre|poi|sad|das|gas|saw|was|wer).{0,3}|(?:про|вап|пор|рол|рап).{0,3}")
"""Words whose letters lie beside each other all the same."""
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "ฟหกดเาสวง", "ไำพะัีรนยบล", "ผปแอิืทมใฝ")
_SHORTEST, _MOST_WORDS = 4, 4
_BETWEEN = lazy(r"[\s,.!?~;:)(+\-–—…'\"\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F\u200d]*")
_LONGEST = 160


_LOOKS_TH = lazy(r"(?:รูป|ภาพ)ไม่")  # of what was made that tells what is to be otherwise


def only_remarks(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """What is said to a message that only remarks on the work; the newest work anew where it asks for that; None for any other."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST:
        return None
    if _LOOKS_TH.match(text):
        return None
    language = detect(text, request.language)
    made = [plan for plan in request.earlier if any(step.tool.partition(".")[0] != "memory" for step in plan.steps)]
    if _DONE.fullmatch(text) and (made or _LAST.search(text)):
        return Plan(reply=phrase("done_last", language, what=made[0].goal)) if made else again(replace(request, text=_FILES[language]))
    if any(pattern.fullmatch(bare(text)) for pattern in lexicon().smalltalk.values()):
        return None
    found = _pieces(drawn_in(text), _kind_of(text))
    if found and found <= {"there", "slow", "bye"}:
        return Plan(reply=phrase(next(_TALK[kind] for kind in _TALK if kind in found), language))
    found -= _TALK.keys()
    if "complaint" in found and "praise" not in found:
        if "redo" in found and made:
            return again(replace(request, text=_AGAIN[language]))
        return Plan(reply=phrase("found_bad" if made else "insulted", language))
    if "praise" in found and not found & {"complaint", "redo"}:
        return Plan(reply=phrase("praise", language))
    if not found and _is_mashed(text):
        return Plan(reply=phrase("not_understood", language, examples=wording.suggestions(index.abilities, language)))
    return None


def _is_mashed(text: str) -> bool:
    """Whether every word of a message is keys pressed at random, and there is one: "asdkjh lol", «фывапр», "กฟหดหก"."""
    words = [word.lower() for word in re.findall(r"[^\W\d_]+", _LAUGHS.sub(" ", text.replace("\u0e4c", "")))]
    return bool(words) and len(words) <= _MOST_WORDS and all(map(_is_no_word, words))


def _is_no_word(word: str) -> bool:
    """Whether letters are no word: without a vowel, with too many consonants in a row, or mostly keys beside each other."""
    if len(word) < _SHORTEST or not _LETTERS.fullmatch(word):
        return False
    beside = sum(0 < abs(row.find(one) - row.find(other)) <= 2 for one, other in pairwise(word) for row in _KEYS if one in row and other in row)
    return bool(_NO_WORD.search(word)) or (len(word) > _SHORTEST and beside >= 0.75 * (len(word) - 1) and not _COMMON.fullmatch(word))


def _kind_of(text: str) -> str:
    return "th" if re.search("[\u0e00-\u0e7f]", text) else "ru" if re.search("[а-яё]", text, re.IGNORECASE) else "en"


def _pieces(text: str, language: str) -> set[str]:
    """What the pieces of a message are; empty where one of them is nothing of the kind."""
    kinds = {"complaint": _COMPLAINTS[language], "redo": _REDO[language], "praise": _PRAISE[language], "slow": _SLOW[language], "there": _THERE[language], "bye": _BYE[language], "": _FILLERS[language]}
    found: set[str] = set()
    at = _end(_BETWEEN.match(text), 0)
    while at < len(text):
        reach = {kind: _end(pattern.match(text, at), at) for kind, pattern in kinds.items()}
        kind = max(reach, key=lambda name: reach[name])
        if reach[kind] == at:
            return set()
        found.add(kind)
        at = _end(_BETWEEN.match(text, reach[kind]), reach[kind])
    return found - {""}


def _end(match: re.Match[str] | None, otherwise: int) -> int:
    return match.end() if match else otherwise
