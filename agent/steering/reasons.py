# ruff: noqa: E501 - patterns read better unbroken
"""Why somebody stops something: "actually stop, honey is boring". What is said behind a stop is its reason, or another wish."""

from __future__ import annotations

from agent.patterns import lazy

MOST_WORDS = 14
_NOT_WISHED = lazy(
    r"\b(?:do(?:es)?n'?t|do not|does not|didn'?t|don'?t|no longer|nobody|no one|not|never) (?:really |even )?(?:wants?|needs?|likes?|care|make|use|do)\b"
    r"|(?<![а-яё])(?:не|никому|незачем|уже не|больше не) (?:хоч\w+|надо|нуж(?:н\w+|ен)|дела\w+|сдела\w+|снима\w+)|ไม่(?:ได้)?(?:ต้อง|อยาก(?:ได้)?|ขอ)?(?:ทำ|เอา|ใช้)?(?!ลง|โพสต์)"
)
"""Words of wishing that are denied: no wish."""
_WISHES = lazy(
    r"\b(?:make|draw|create|write|cut|trim|add|use|give|show|send|find|try|put|post|publish|keep|instead|rather|should|let'?s|wants?|needs?|prefer|i'd|meant|about|without|with|only|but|post\w*|publish\w*)\b|\d"
    r"|(?<![а-яё])(?:(?:с|пере)?делай|давай|(?:на)?рисуй|(?:на)?пиши|сними|покажи|найди|лучше|вместо|хоч\w+|надо|нуж(?:н\w+|ен)|пусть|про|поменяй|замени|убери|добавь|поставь|выложи|оставь|но|а не|без|только)(?:те)?(?![а-яё])|(?<![а-яё])(?:не )?(?:выклад|публик)"
    r"|แทน|เปลี่ยนเป็น|เอาเป็น|ขอ(?!โทษ)|ช่วย|ทำ(?!ต่อ|ไม|แล้ว|ละ|ให้)|วาด|เขียน|สร้าง|เรื่อง(?!นี้)|ใส่|เพิ่ม|ลง(?!ทุน)|โพสต์"
)
_REASON = lazy(
    r"^(?:because|cause|cuz|coz|bc|since|sorry)\b"
    r"|^(?:[\w'-]+ ){0,4}?(?:(?:i|it|that|this|he|she|we|they|there)'(?:s|m|re|ll|ve)|is|are|was|were|isn'?t|aren'?t|wasn'?t|am|do(?:es)?n'?t|do not|didn'?t|can'?t|won'?t|looks?|sounds?|takes?|took|costs?|sucks?|said|says|changed|hates?|hated|found|got|have|has|had|decided|forgot|made|makes|will|cancell?ed|refused|quit|no longer|never|needs? no)\b"
    r"|^(?:(?:way|much|far|just|so|too|really|very|pretty|totally|kinda|a bit|bit) )+\w+$|^(?:boring|dumb|silly|stupid|ugly|useless|pointless|expensive|slow|lame|bad idea|waste of .{1,20}|no (?:need|time|point|longer needed)|not (?:needed|worth it|interested|interesting|good|like this|necessary)|my (?:bad|mistake)|changed my mind)(?: \w+)?$"
    r"|(?<![а-яё])(?:потому что|не (?:нравится|понравил\w+|хоч\w+|надо|нуж(?:н\w+|ен)|интересн\w+|актуальн\w+|подходит|то|буд\w+|стоит|успева\w+|получ\w+|работа\w+)|слишком|долго|дорого|скучн\w+|туп\w+|глуп\w+|фигня|хрень|ерунда|бред|чушь|надоел\w*|устал\w*|передумал\w*|ошиб\w+|отказал\w*|отменил\w*|против|сказал\w*|запретил\w*|зря|некогда|поздно|бросай|брось|забей|плох\w+|ужасн\w+|некрасив\w+|дурацк\w+|неинтересн\w+|неудачн\w+)(?![а-яё])"
    r"|ไม่|เบื่อ|เกินไป|นาน|แพง|ช้า|เปลี่ยนใจ|ผิด|ลูกค้า|หัวหน้า|เจ้านาย|เสียเวลา|ไร้สาระ|ห่วย|น่าเกลียด"
)
_OF_ITSELF = lazy(
    r"(?:i|we|he|she|they|it|this|that|there|its)(?:'\w+)?\b|(?:because|cause|cuz|coz|bc|sorry|nobody|no one|too|so|my (?:boss|client|wife|husband|partner)|boring|changed my mind)\b"
    r"|(?:я|мы|это|мне|нам|не|уже|слишком|потому|долго|дорого|скучно|тупо|глупо|надоело|передумал\w*|бред|ерунда|фигня|бросай|брось|забей)(?![а-яё])|[\u0e00-\u0e7f]"
)
"""How a reason begins that follows a stop with no sign between them; what else stands there is what is to be stopped."""


def is_reason(rest: str, *, joined: bool = False) -> bool:
    """Whether the words behind a stop say why, and wish for nothing. joined: no sign stands between them."""
    if len(rest.split()) > MOST_WORDS or "?" in rest or _WISHES.search(_NOT_WISHED.sub(" ", rest)):
        return False
    return _REASON.search(rest) is not None and (not joined or _OF_ITSELF.match(rest) is not None)


_MEANWHILE = lazy(
    r"^(?:(?:i|we)(?:'ll| will|'m|'ve)? ?(?:just |first |really )?(?:need|want|have|got|gotta|wanna|must|should|going)?(?: to)?|let (?:me|us)(?: just| first)?) (?:ask|check|think|talk|call|speak|look|confirm|discuss|decide|sleep on|consult|text|find out|see)\b"
    r"|^(?:я |мы |мне |нам |сейчас |щас |сначала |сперва |надо |нужно |хочу |хотим |должна? |только |тут |ещё |еще )*(?:уточн|спрош|спрос|посовет|подума|проверю|проверить|позвон|созвон|обсуд|обсуж|гляну|посмотрю|посмотреть|реш[уи]|узна|согласу|напишу|поговор)[а-яё]*(?![а-яё])"
    r"|^(?:เดี๋ยว|ขอ|ต้อง|จะ|ไป|ผม|ฉัน|เรา|หนู|พี่|\s)*(?:ถาม|คุย|ปรึกษา|เช็ค|เช็ก|คิด|โทร|ดู|ตัดสินใจ|รอ)[^,.!?]{0,40}(?:ก่อน|แป๊บ|แป๊ป|ดู|หน่อย)"
)
_BY_MYSELF = lazy(
    r"^(?:i|we)(?:'ll| will|'d rather| can|'m going to| am going to)? ?(?:just )?(?:do|make|post|publish|draw|write|handle|film|shoot|upload) (?:it|this|that|them) (?:myself|ourselves|by hand|on my own)$|^(?:(?:я|мы|уже|лучше|потом) )*(?:сделаю |выложу |опубликую |напишу |нарисую )?сам[аи]?(?: (?:сделаю|выложу|опубликую|напишу|нарисую|справлюсь|разберусь|всё|потом|это))*$|^(?:เดี๋ยว)?(?:ผม|ฉัน|เรา|หนู|พี่)?(?:จะ)?(?:ทำ|โพสต์|ลง|วาด|เขียน|จัดการ)เอง(?:ดีกว่า|นะ|ครับ|ค่ะ|(?<!โย)คะ)*$"
)


def is_meanwhile(rest: str) -> bool:
    """Whether the words behind a "wait" say what is done meanwhile: "I need to ask my sister", «сейчас уточню»."""
    return len(rest.split()) <= MOST_WORDS and "?" not in rest and _MEANWHILE.search(rest) is not None


def does_it_alone(rest: str) -> bool:
    """Whether the words behind a refusal say that one does it oneself."""
    return _BY_MYSELF.search(rest) is not None
