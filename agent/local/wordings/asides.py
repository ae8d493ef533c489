# ruff: noqa: E501 - patterns read better unbroken
"""What a message says beside its wish and asks for nothing with: who does the rest ("we shall film it ourselves"), what is there already
("already have it"), why ("it won't upload"), and, of a wish for words, what is not wanted besides them ("just the ideas, nothing else", "no video either").
"""

from __future__ import annotations

import re

from agent.local.slots.quoted import QUOTE
from agent.patterns import lazy

_CUT = lazy(r"\s*(?:[.;!?\n]+(?=\s|$)|,(?!\d)|\s-+\s)\s*|\s+(?=(?:but|so)\s|and (?:i'll|we'll|i will|we will|we shall)\s|но\s)|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])", re.IGNORECASE)
_LEAD = lazy(r"^(?:(?:and|but|so|because|since|cause|cuz|as|well|ok(?:ay)?|а|но|и|потому что|так как|ведь)\s+)+", re.IGNORECASE)
_TEXT = r"(?:ideas?|texts?|words?|scripts?|titles?|names?|captions?|hashtags?|tags|descriptions?|hooks?|topics?|angles?|headlines?|slogans?|lists?|copy|wording)"
_TEXT_RU = r"(?:иде[яийюе]\w*|текст\w*|слова|сценари\w*|заголов\w+|назван\w+|подпис\w+|х[еэ]штег\w*|тег\w*|описан\w+|тем[аыу]|список)"
_TEXT_TH = r"(?:ไอเดีย|ข้อความ|สคริปต์|บท(?!ความ)|แคปชั่?น|ชื่อคลิป|ชื่อ|แฮชแท็ก|คำบรรยาย|หัวข้อ)"
_SEEN = r"(?:videos?|clips?|reels?|shorts?|films?|footage|pictures?|images?|photos?|drawings?|graphics|visuals?)"
_SEEN_RU = r"(?:видео|ролик\w*|рилс\w*|клип\w*|съ[её]мк\w+|картин\w+|изображени\w*|фото\w*)"
_SEEN_TH = r"(?:คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ)"
_DO = r"(?:film|shoot|record|edit|post|upload|publish|draw|design|print|animate|voice|narrate|present|do|make|handle|add|put|sing|read|perform)"
_DO_RU = r"(?:снимем|сниму|снимать|запишем|запишу|смонтиру\w+|монтировать|нарису\w+|выложу|выложим|опублику\w+|сделаем|сделаю|озвучу|озвучим|напечата\w+|добав\w+)"
_STUCK_RU = r"не (?:влеза|лез|помеща|вмеща|проход|груз|загружа|отправля|открыва|уход|прикрепля)[а-яё]+"
_REASON = (
    r"(?:it|the (?:file|video|clip)|(?:telegram|whatsapp|line|instagram|tiktok|email)) (?:won't|doesn't|does not|can't|will not|wouldn't) (?:upload|fit|send|go through|load|open|accept|take)\b.{0,30}"
    r"|(?:the |my |this )?(?:file|video|clip)(?:'s| is) (?:way |just |far |a bit )?too (?:big|large|heavy|long)(?: (?:for|to) .{0,30})?"
    rf"|(?:(?:он[аои]?|файл|видео|ролик|поэтому) )*(?:(?:в|на|по) [\w-]+ {_STUCK_RU}|{_STUCK_RU}(?: (?:в|на|по) [\w-]+)?)"
    r"|(?:файл|видео|ролик|клип) (?:(?:слишком|очень|больно|какой-то|просто) )*(?:больш\w+|тяж[её]л\w+|длинн\w+|огромн\w+)(?: получил\w+| вышл?\w*)?"
    r"|(?:ตรง|ช่วง|ตอน)(?:นั้น|นี้)(?!.*(?:ใส่|เพิ่ม|ตัด|ลบ|ปรับ|ทำ|เร่ง|เอา|เปลี่ยน|ขอ|ให้|ไม่ต้อง))[\u0e00-\u0e7f]{2,30}"
    r"|(?:(?:ไฟล์|คลิป|วิดีโอ|วีดีโอ|รูป)(?:นี้)?)?(?:มัน|เลย)?(?:ส่ง|อัป|อัพ|ลง|แนบ|แชร์|โพสต์)[\u0e00-\u0e7fa-z]{0,20}?ไม่(?:ได้(?!ยิน)|ผ่าน|ขึ้น|ไป)(?:เลย|อะ|อ่ะ|อ่า|แล้ว|สักที|ค่ะ|(?<!โย)คะ|ครับ|นะ)*"
    r"|(?:ไฟล์|คลิป|วิดีโอ|วีดีโอ)(?:นี้|มัน)?(?:หนัก|ใหญ่|ยาว)(?:มาก|เกิน|ไป|หน่อย|นิด|อะ|อ่ะ|ค่ะ|(?<!โย)คะ|ครับ)+"
)
"""Why something is wished for: "ตรงนั้นพูดผิด", "в телеграм не лезет"."""
_USE = (
    r"(?:(?:я|мы|потом|а) )*(?:поставлю|поставим|вставлю|вставим|использую|используем|возьму|возьм[её]м|повешу|повесим|распечатаю|отправлю|отправим|покажу|покажем|пущу)"
    r"(?: (?:его|её|ее|их|это|потом|туда))* (?:на|в|для|как|к|маме|другу|друзьям)(?: [а-яё-]+){0,4}"
    r"|(?:เดี๋ยว|กะ)?จะเอาไป[\u0e00-\u0e7f]{2,25}"
)
"""What the person does with it then: "поставлю его на обложку"."""
NEW_HERE = lazy(
    r"^(?:i'?m |i am |we'?re )?(?:just |very |totally |pretty )*(?:new(?: here| to (?:this|it))?|a newbie|signed up|joined|got here|installed (?:this|you|it))(?: (?:today|yesterday))?(?:\s+(?:so|and))?\b"
    r"|^(?:it'?s |this is )?my first time(?: here)?(?:\s+so)?\b"
    r"|^(?:я )?(?:тут |здесь |ещё |только |только что |недавно |сегодня |вчера )*(?:впервые|(?:в )?первый раз|новеньк\w+|новичок|(?:за)?регистрировал\w+|скачала?|установила?|пришла?|начала?)(?: (?:тут|здесь|тебя|вас|сюда|приложение|пользоваться))*(?: (?:и|так что|поэтому))?(?!\w)"
    r"|^(?:(?:ฉัน|ผม|หนู|เรา)?(?:เพิ่ง|พึ่ง)(?:เริ่ม|มา|ลอง|หัด|สมัคร|โหลด|เข้า|ใช้|ใหม่|แอป|ครั้งแรก)+|(?:เป็น)?มือใหม่|(?:มา|ใช้)?ครั้งแรก)(?:เลย|ค่ะ|(?<!โย)คะ|ครับ|นะ)*", re.IGNORECASE,
)  # fmt: skip
"""Tells that one is new here, before a question what there is: "только зарегистрировалась, что тут можно делать?"."""
_TELLS = lazy(
    rf"(?:(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to|'m gonna|'re gonna)(?: then| later| just)?|(?:i|we)(?:'d rather| can| would rather| prefer to| plan to)?(?=.*\b(?:myself|ourselves|on (?:my|our) own)\b)) {_DO}(?:ing)?\b(?! (?:a|an|some|\d)\b).{{0,50}}"
    r"|(?:i|we)(?:'ll| will| want to| would like to|'d like to| need to| plan to|'m going to|'re going to| am going to| can) (?:then )?use (?:it|this|that|them|these) (?:as|for|in|on) .{2,50}|(?:it's|its|it is|this is) (?:going to be|gonna be|to be used as) (?:an?|my|our|the) .{2,40}"
    r"|(?:я |мы )?(?:хочу|хотим|буду|будем|планирую) (?:потом )?(?:использовать|поставить|взять) (?:его|её|ее|это|их) (?:как|для|в|на) .{2,50}|(?:я |мы )?(?:поставлю|поставим|использую|возьму) (?:его|её|ее|это|их) (?:на|в|для|как) .{2,50}"
    rf"|(?:(?:i|we)(?:'m| am|'re| are) )?not (?:making|filming|shooting|recording|doing|asking for|after|looking for) (?:the|a|an|any|it|that|this)\b.{{0,30}}"
    rf"|(?:(?:i|we)(?:'ve| have)? )?(?:already|alr) (?:have|got|made|filmed|shot|recorded|did|drew|own)(?: got)?(?: (?:it|one|that|them|those|(?:the|a|my|our) \w+(?: \w+)?))?(?: ready| done| filmed| myself| ourselves)?"
    rf"|(?:i|we)(?:'ve| have)(?: got)? (?:it|one|that|them|(?:the|a|my|our) (?:\w+ )?{_SEEN}) already(?: ready| done| filmed)?"
    rf"|(?:the|my|our) (?:\w+ )?{_SEEN}(?:'s| is| are|'re)? (?:already )?(?:done|made|shot|filmed|ready|finished|recorded)(?: already)?"
    r"|(?:please )?nothing (?:else|more)(?: please)?|that's (?:it|all)(?: please)?|(?:больше |и )+ничего|ничего (?:больше|другого|лишнего)(?: не надо)?|แค่นี้(?:พอ)?|แค่นั้น(?:พอ)?"
    rf"|(?:я |мы )?(?:(?:это|его|её|ее|их|вс[её]|остальное|{_SEEN_RU}|потом|уже)\s)*{_DO_RU}(?: будем| буду)?(?: (?:это|его|её|ее|их|вс[её]|{_SEEN_RU}|мы|я|потом))* сам(?:и|а|остоятельно)?(?: потом)?"
    rf"|(?:я |мы )?(?:(?:это|его|её|ее|их|вс[её]|остальное|{_SEEN_RU})\s)*сам(?:и|а|остоятельно)? (?:(?:это|его|её|ее|их|вс[её]|потом)\s)*{_DO_RU}(?: (?:это|его|её|ее|их|вс[её]|{_SEEN_RU}|потом))*"
    rf"|(?:сам[оаи]? )?(?:{_SEEN_RU} )?(?:он[аои]? )?(?:у (?:меня|нас) )?(?:{_SEEN_RU} )?уже (?:есть|снят\w*|готов\w*|записан\w*|сделан\w*)(?: у (?:меня|нас))?"
    rf"|(?:เดี๋ยว|ส่วน)?(?:{_SEEN_TH})?(?:เดี๋ยว)?(?:เรา|ผม|ฉัน|หนู|ทางเรา|ทางร้าน|พวกเรา)?(?:จะ)?(?:ถ่าย|อัด|ทำ|ตัดต่อ|ตัด|โพสต์|ลง|วาด|พากย์|พิมพ์)(?:{_SEEN_TH}|มัน)?(?:กัน)?เอง(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|เลย)*"
    rf"|(?:{_SEEN_TH})?(?:เรา|ผม|ฉัน|หนู)?มี(?:{_SEEN_TH})?(?:อยู่)?แล้ว(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*"
    rf"|{_REASON}|{_USE}",
    re.IGNORECASE,
)
"""Tells what somebody else does, what is there or why: nothing of it is to be done here."""
_ONLY_WORDS = lazy(
    rf"(?:(?:i |we )?(?:just|only)(?: want| need)? (?:the )?{_TEXT}|(?:the )?{_TEXT} (?:only|alone))?(?: and)?\s?(?:nothing (?:else|more|fancy)|no(?:thing)? more)?(?: is needed| needed| please| thanks| thank you)?"
    rf"|(?:that's|that is) (?:it|all)|(?:please )?no(?:t)? (?:any )?{_SEEN}(?:(?:,? (?:and|or|nor) (?:no )?){_SEEN})*(?: please| either| at all| needed| required| necessary| thanks)*"
    rf"|(?:(?:i|we) )?(?:don't|do not) (?:make|draw|create|need|want|film)(?: me| us)? (?:an?|the|any) {_SEEN}(?: (?:or|and) {_SEEN})?(?: please| either| at all| for it| for this)*|no need (?:for|to (?:make|film|draw)) (?:an?|the|any)? ?{_SEEN}(?: either| at all)*"
    rf"|(?:мне |нам )?(?:нуж\w+ |надо )?(?:только|просто|лишь)(?: сам[аиоу]?\w*)?(?: нуж\w+)? {_TEXT_RU}(?: и)?(?: (?:больше )?ничего(?: больше| другого)?)?|(?:больше |и )*ничего(?: (?:больше|другого|лишнего))?(?: не (?:надо|нужно))?|это вс[её]"
    rf"|(?:ни |без |никак\w+ )?{_SEEN_RU}(?: (?:и|ни) {_SEEN_RU})?(?: (?:делать|снимать|рисовать))? (?:тоже )?не (?:надо|нужно|нужен|нужны|нужна)|не (?:надо|нужно) (?:делать |снимать |рисовать )?{_SEEN_RU}(?: (?:и|ни) {_SEEN_RU})?|без (?:картин\w+|видео)(?: и (?:картин\w+|видео))?"
    rf"|(?:ขอ|เอา)?(?:แค่|เฉพาะ){_TEXT_TH}(?:อย่างเดียว|พอ|ก็พอ|เท่านั้น)*(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*|(?:ขอ|เอา){_TEXT_TH}(?:อย่างเดียว|เท่านั้น)(?:พอ|ก็พอ)*(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*|อย่างอื่นไม่(?:ต้อง|เอา)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*|ไม่(?:ต้อง)?(?:ทำ|เอา|ถ่าย|วาด|ใช้)(?:{_SEEN_TH})(?:ด้วย)?(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*",
    re.IGNORECASE,
)
"""Beside a wish for words: that they are all that is wanted."""
_FIRST_THING = lazy(
    rf"(?<!\w)(?:(?P<seen>{_SEEN}|posters?|logos?|songs?|{_SEEN_RU}|постер\w*|логотип\w*|песн\w+)|(?P<words>{_TEXT}|{_TEXT_RU}))(?!\w)|(?P<words_th>{_TEXT_TH})|(?P<seen_th>{_SEEN_TH})", re.IGNORECASE
)


def without_asides(message: str) -> str:
    """The message without them; as it was when nothing else is in it."""
    masked = QUOTE.sub(lambda match: '"' + "x" * (len(match[0]) - 2) + '"', message)
    pieces, at = [], 0
    for cut in [*_CUT.finditer(masked), None]:
        end = cut.start() if cut else len(masked)
        pieces.append((at, end, cut.end() if cut else end))
        at = cut.end() if cut else end
    told = [_LEAD.sub("", masked[start:end].strip()) for start, end, _ in pieces]
    left = [bool(words) and not _TELLS.fullmatch(words) for words in told]
    rest = " ".join(words for words, stays in zip(told, left, strict=True) if stays and not _ONLY_WORDS.fullmatch(words))
    thing = _FIRST_THING.search(rest)
    if thing and (thing["words"] or thing["words_th"]):
        left = [stays and not _ONLY_WORDS.fullmatch(words) for words, stays in zip(told, left, strict=True)]
    if all(stays for words, stays in zip(told, left, strict=True) if words) or not any(left):
        return message
    last = max(n for n, stays in enumerate(left) if stays)
    kept = "".join(message[start : (end if n == last else after)] for n, ((start, end, after), stays) in enumerate(zip(pieces, left, strict=True)) if stays)
    return kept.strip(" ,;")


_PICTURED = lazy(r"\b(?:pictures?|images?|posters?|drawings?|illustrations?|photos?|prints?|paintings?|draw|paint|sketch|flyers?|signs?|banners?)\b|(?<![а-яё])(?:нарису|картин|плакат|постер|афиш|рисунок|открытк|иллюстраци)[а-яё]*|วาด|รูป|ภาพ|โปสเตอร์|ป้าย", re.IGNORECASE)
_TO_HANG = r"(?:hang|put up|put it up|pin(?: it)? up|display(?: it)?|frame(?: it)?|print(?: it)?(?: out)?|stick(?: it)?(?: up)?|mount(?: it)?|show(?: it)? off)"
_PURPOSE = lazy(
    rf",?\s*\b(?:(?:that|which|so(?: that)?) (?:i|we)(?:'ll| will| can| could| want to| would like to)? |(?:i|we)(?:'ll| will| want to| would like to|'d like to) |(?:for (?:me|us) )?(?:in order )?to ){_TO_HANG}(?:(?:,? and|,) {_TO_HANG})*(?: (?:it|this|them))?(?: (?:on|in|at|over|by|above|near|outside|inside|up|around|to)\b[^.;!?,]*|(?=\s*(?:[.;!?,]|$)))"
    r"|,?\s*(?<![а-яё])(?:чтобы|что ?бы|чтоб) (?:(?:я|мы|потом|е[её]|его|их|можно было|можно) )*(?:повесить|повесим|распечатать|напечатать|поставить|приклеить|наклеить|вставить в рамку|развесить)(?![а-яё])[^.;!?,]*"
    r"|\s+(?:เพื่อ|จะ)?(?:เอาไป|เอาไว้|นำไป|ไว้)(?:ติด|แขวน|แปะ|พิมพ์|ปริ้น|ใส่กรอบ|วางโชว์|โชว์)[\u0e00-\u0e7f]*", re.IGNORECASE,
)
"""What a picture is wanted for, once it is there."""


_UPRIGHT_PLACE = r"(?:(?:ig|insta(?:gram)?)\s)?(?:stor(?:y|ies)|reels?)|tiktok|shorts"
_TO_POST = lazy(
    rf",?\s*\b(?:so(?: that)? (?:i|we|it)(?:'ll| will| can| could)? (?:then )?(?:be able to )?(?:put|post|use|share|upload|fits?|goes?|works?|be (?:posted|used|put))(?: (?:it|that|them))?(?: up)?|(?:so (?:as )?)?to (?:fit|suit)|which (?:fits|suits|works))(?: well| nicely)? ?(?:on|in|to|for|into|as)? (?:my |our |the )?(?P<en>{_UPRIGHT_PLACE}|instagram|insta|ig|facebook|fb|youtube|telegram|x|twitter)\b(?: page| feed| channel)?"
    r"|,?\s*(?<![а-яё])(?:чтобы?|что ?бы)\s+(?:(?:я|мы|потом|е[её]|его|их|можно было|можно|это|она|он|оно)\s+)*(?:выложить|запостить|постить|опубликовать|использовать|влез(?:ла|ло|ал[аи]?)?|подош[её]?л[аои]?|подходил[аои]?|поместил[а-яё]+|залить)(?: (?:его|её|ее|это))?\s+(?:в|на|для|под) (?P<ru>[а-яё]+(?: (?:инст[а-яё]+|телег[а-яё]+|фейсбук[а-яё]*))?)"
    r"|(?P<th_lead>ขนาด|แนวตั้ง|แนวนอน|จัตุรัส)?\s?(?:(?:จะได้|เพื่อ|เอาไว้|ไว้|เผื่อ|จะ)(?:เอาไป|เอา)?ลง(?:ใน)?(?P<th>[\u0e00-\u0e7fa-z]{2,16})|(?<=ขนาด)ลง(?P<th2>[\u0e00-\u0e7fa-z]{2,16})|(?:ให้)?ลง(?P<th3>[\u0e00-\u0e7fa-z]{2,16}?)ได้(?!เลย))(?:ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า)*(?=\s|$)", re.IGNORECASE,
)
"""Where it could go then, which is no wish to publish it: "so i can put it on ig stories", "ลงสตอรี่ไอจีได้"; the shape that this takes is kept."""
_SHAPED = lazy(rf"(?:{_UPRIGHT_PLACE})|сторис|рилс|тик-?ток|шортс|สตอรี่|สตอรี|รีล|ติ๊กต็อก|ช็อต", re.IGNORECASE)
_MADE = lazy(r"\b(?:make|draw|create|design|paint|do me|need|want)\b|(?<![а-яё])(?:сдела|созда|нарису|нуж|хочу|сними)[а-яё]*|ทำ|วาด|ขอ|ออกแบบ|สร้าง|อยากได้", re.IGNORECASE)


def _not_to_post(match: re.Match[str]) -> str:
    """What is kept of where it could go: the shape."""
    place = next((match[name] for name in ("en", "ru", "th", "th2", "th3") if match[name]), "")
    lead = match["th_lead"] or ""
    if not _SHAPED.search(place):
        return lead
    return ", vertical" if match["en"] else f" для {place.split()[0]}" if match["ru"] else f"{lead} สำหรับสตอรี่"


def without_purpose(text: str) -> str:
    """The wish for a picture without where it will hang then: "a picture of a green bicycle, to hang in my shop window"; quotes are left."""
    if _MADE.search(text) and not QUOTE.search(text) and (to_post := _TO_POST.search(text)) and to_post.start() > 0:
        text = f"{text[: to_post.start()]}{_not_to_post(to_post)}{text[to_post.end() :]}"
    if not _PICTURED.search(text) or QUOTE.search(text):
        return text
    plain = _PURPOSE.sub("", text)
    return plain if re.search(r"[^\W\d_]{3}.*\s", plain) or re.search(r"[\u0e00-\u0e7f]{6}", plain) else text
