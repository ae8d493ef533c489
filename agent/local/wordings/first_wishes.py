# ruff: noqa: E501 - patterns read better unbroken
"""First wishes whose subject stands where the readers do not look, put as they do: what is seen before the picture that is to show it («рыжий кот на
подоконнике, картинка для блога»), "not" behind a length («ролик на 20 секунд как не спалить кухню»), and a second order behind two things that are
joined («логотип с чашкой и зерном и придумай слоган»)."""

from __future__ import annotations

import re

from agent.local.several.for_the_same import for_the_same
from agent.local.several.plain_lists import in_plain_lists
from agent.local.slots.number import NUMBER
from agent.patterns import lazy

_LONGEST = 400
_GREETS = r"hi|hey|hello|ok|okay|so|now|well|please|thanks|yes|no|right|great|nice|cool|good (?:morning|evening|day)|btw|also|then|i|i'm|we|my|our|it|it's|this|that|there|if|when|make|draw|create|write|do|need|want|can|could|for|from|use|add|post|new|another"
_GREETS_RU = r"привет|здравствуй(?:те)?|добр(?:ый|ое|ой)|ок|так|ну|слушай|короче|пожалуйста|спасибо|да|нет|хорошо|отлично|кстати|ещё|еще|теперь|мне|нам|я|мы|у|это|эт[аоуи]|мо[йяеи]|наш[аеи]?|есть|если|когда|сделай|нарисуй|создай|напиши|нужн[аоы]|нужен|хочу|надо|для|про|из|возьми|добавь|выложи|можешь|только|срочно|завтра|сегодня|картинк[аиу]|фото|не"
_SCENE_EN = rf"(?P<what>(?!(?:{_GREETS})\b)(?=\S+ \S+)[^,:;.!?\"\n\d]{{8,120}}?)"
_SCENE_RU = rf"(?P<what>(?!(?:{_GREETS_RU})(?![а-яё]))(?=\S+ \S+)[^,:;.!?\"\n\d]{{8,120}}?)"
_EN = lazy(
    rf"^\s*{_SCENE_EN}(?:,| [–—-])\s+(?P<ask>(?:(?:i |we )?(?:need|want)|make(?: me)?|please|as)?\s*(?:an? |the )?(?P<how>(?:square|vertical|wide|nice|cute|bright) )?(?P<noun>picture|pic|image|photo|illustration|drawing)) (?P<for>(?:for|to go (?:on|with)) (?:my|our|the|an?) [^,:;.!?\"\n]{{2,60}}?)(?:,? (?:please|pls|thanks))?[\s.!]*$",
    re.IGNORECASE,
)
_RU = lazy(
    rf"^\s*{_SCENE_RU}(?:,| [–—-])\s+(?P<ask>(?:(?:мне |нам )?(?:нужн[аоы]|нужен|надо|хочу|сделай(?:те)?|нарисуй(?:те)?|пожалуйста)\s+){{0,2}}(?P<how>(?:квадратн|вертикальн|красив|ярк|милую|милая)[а-яё]* )?(?P<noun>картинк[ау]|фото|фотк[ау]|изображение|иллюстраци[яю]|рисунок)) (?P<for>(?:для|в|на|к) [^,:;.!?\"\n]{{3,60}}?)(?:,? (?:пожалуйста|плиз|сделай|нарисуй))?[\s.!]*$",
    re.IGNORECASE,
)
_TH = lazy(
    r"^\s*(?P<what>(?!(?:สวัสดี|ช่วย|ขอ|ทำ|วาด|อยาก|เขียน|ร้าน(?:เรา|ของ)|เรา|ผม|ฉัน|หนู|พอดี|วันนี้|พรุ่งนี้|คือ|โอเค|ครับ|ค่ะ|เอา|ไม่|มี))[\u0e00-\u0e7f][\u0e00-\u0e7f ]{6,80}?)[\s,]+(?P<ask>(?:ช่วย|ขอ|อยากได้|ทำ|วาด|เอา)*(?:เป็น)?(?:รูปภาพ|รูป|ภาพ))(?P<for>(?:สำหรับ|ไว้ลง|ลง|ใช้ใน|ประกอบ|ไว้ใช้)[^:\"\n\d]{2,40}?)(?:ให้|หน่อย|ที|นะ|ด้วย|ค่ะ|(?<!โย)คะ|ครับ|คับ|\s)*$"
)
_TOLD_ABOUT = lazy(r"(?<!cover )(?<!back )(?<!front )(?<!page )\b(?:of|about|showing|with)\b|(?<![а-яё])(?:про|об?|со?|где)(?![а-яё])|เรื่อง|เกี่ยวกับ|ของ(?=แมว)", re.IGNORECASE)
"""Behind the picture it says itself what it shows."""

_LONG_RU = r"(?:(?:секунд|минут[ыу]?) (?:на|в|этак) \d{1,3}|(?:на|в|по|около) (?:\d{1,3} ?(?:секунд[а-яё]*|сек|с|минут[а-яё]*|мин)|полминуты|минуту|пару минут|полторы минуты|(?:две|три) минуты)|минут[ыу] на (?:две|три|полторы)|на \d{1,3})(?![а-яё])\.?"
_NOT_RU = lazy(
    rf"(?P<long>(?<![а-яё])(?:ролик|видео|видос|рилс|шортс|тикток|клип|сценари|пост)[а-яё]*(?: [а-яё]+)?,? {_LONG_RU}),? (?=(?:(?:как|чего|что|куда|где|почему|зачем|когда|кому|с кем)(?: (?:никогда|лучше|точно|больше))? )?(?:не|нельзя|никогда)\s)", re.IGNORECASE,
)
_NOT_EN = lazy(
    r"(?P<long>\b(?:script|video|vid|reel|short|clip|tiktok)(?: (?:about|around|of|for|that's|that is))*(?: an?)? (?:\d{1,3}|one|minute|half)[ -]?(?:a )?(?:seconds?|secs?|s|minutes?|mins?)?(?: long)?),? (?=(?:(?:how|what|when|why|where)(?: you)? (?:not|never|should never|shouldn'?t|you should(?: not|n't))|don'?t|never|do not)\s)", re.IGNORECASE,
)
_NOT_TH = lazy(r"(?P<long>(?:คลิป|วิดีโอ|รีล|บท|สคริปต์|สคริป)(?:สั้น)?\s?\d{1,3}\s?(?:วินาที|วิ|นาที))\s?(?=(?:ทำ|จะ)?(?:ยังไง|อย่างไร)[\u0e00-\u0e7f]{0,6}ไม่|ไม่ควร|อย่า)")

_ORDERS = r"придумай|напиши|сочини|сделай|подбери|составь|предложи|накидай"
_JOINED_RU = lazy(
    rf"^(?P<first>[^:;.,\"\n]{{0,20}}?(?<![а-яё])(?:нарисуй|сделай|создай)(?:те)? (?:[а-яё]+ )?(?:логотип|картинк[ау]|плакат|постер|афишу|баннер|рисунок|обложку|эмблему) со? [^:;.,\"\n]{{2,60}}? и [^:;.,\"\n]{{1,60}}?),? и (?=(?:{_ORDERS})(?:те)?\s)", re.IGNORECASE,
)
_SHOWN_EN = r"(?:logo|picture|pic|image|icon|sticker|drawing|illustration|poster)"
_WITH_BOTH = lazy(rf"^(?P<lead>\s*(?:(?:please|can you|could you|hi|hey)[\s,]+)*)make(?P<one>(?: me| us)? an? (?:[\w-]+ )?{_SHOWN_EN} with (?:an? )?[\w' -]{{2,40}}? and (?:an? )?\w)", re.IGNORECASE)
"""Both of what is joined are to be seen: "make a logo with a cup and a bean"."""
_WITH_BOTH_TH = lazy(r"^(?P<lead>(?:ช่วย|ขอ|วาด|ทำ|ออกแบบ|สร้าง)+(?:โลโก้|รูป|ภาพ|โปสเตอร์)(?:ที่)?มี[\u0e00-\u0e7f]{2,30}?)และ(?=[\u0e00-\u0e7f])")
_COUNT_BEHIND_TH = lazy(r"^(?P<lead>(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|สร้าง|เอา|\s){0,4}(?:คลิปสั้น|วิดีโอสั้น))ๆ?\s?(?P<about>(?:เรื่อง|เกี่ยวกับ)[^\d:\"]{2,50}?)\s?(?P<n>\d{1,2}|สอง|สาม|สี่|ห้า)\s?(?P<piece>คลิป|ตัว|อัน)(?=\s|$)")
_OR_TWO = [
    (lazy(r"\ban? (?P<noun>slogan|tagline|idea|motto|caption|title|name) or two\b", re.IGNORECASE), r"2 \g<noun>s"),
    (lazy(r"(?<![а-яё])слоган[- ]другой(?![а-яё])", re.IGNORECASE), "2 слогана"),
    (lazy(r"(?<![а-яё])(?:идею[- ]другую|идейку[- ]другую)(?![а-яё])", re.IGNORECASE), "2 идеи"),
    (lazy(r"(?:สัก)?(?:อันสองอัน|ไอเดียสองไอเดีย)"), " 2 อัน"),
]
_OWN_EN = lazy(
    r"^\W*(?:(?:hi|hey|so)[\s,]+)*(?:i|we) (?:run|own|have|manage|just opened) (?P<what>an? [^,.;:!?\"\n\d]{3,50}?)(?:,? (?:and|but) (?=[^.!?;\n]*\b(?:idea|clue|film|video|post|content)\w*\b)[^.!?;\n]{3,90})?[.!;,]\s+(?:so )?(?:please |can you |could you )?(?:give|suggest|need|want|i need|send|offer|come up with|think of)(?: me| us)? (?:about |some )?(?P<n>\d{1,2}|[a-z]+)(?P<ideas> (?:video |content |post )?ideas)?(?: please)?[\s.!]*$", re.IGNORECASE,
)
_OWN_RU = lazy(
    r"^\W*(?:о ч[её]м|что) (?:бы |можно |бы нам |мне |нам ){0,2}(?:снять|снимать|сделать|запостить)(?: видео| ролики| ролик| рилсы| посты)? для (?P<what>[^,.;:!?\"\n\d]{3,50}?)\s*[?.,!]\s*(?:(?:накидай|дай|предложи|придумай|подкинь|нужно|давай|штук|штучек|идей)(?:те)?\s+)*(?P<n>\d{1,2}|[а-яё]+) (?:иде[йию]|штук)[\s.!]*$", re.IGNORECASE,
)
_AND_OUT = lazy(
    rf"^(?P<films>[^:;.,\"]{{0,30}}?(?<![\w.:])(?:{NUMBER}) (?:[\w-]+ ){{0,2}}?(?:videos|vids|reels|shorts|clips|films|tiktoks) (?:about|on|of) [^:;.\"]{{2,80}}?),? and (?=(?:post|publish|upload|schedule|put) (?:them|these|one)\b)", re.IGNORECASE,
)
_SHEET_TH = lazy(r"^(?:ช่วย|ขอ|อยากได้|ทำ|ออกแบบ|รบกวน|สร้าง)*(?:โปสเตอร์|ป้าย|ใบปลิว|แบนเนอร์)")
_POLITE_TH = lazy(r"(?:(?<=นี้)|(?<=คม)|(?<=ยน)|(?<=ธ์))(?:\s|นะ|ค่ะ|(?<!โย)คะ|ครับ|คับ)+$")
"""Behind a day, of which it would be taken for a part."""


def as_first_wishes(text: str) -> str:
    """The message with its subjects where they are looked for; as it was where it has none of these."""
    if len(text) > _LONGEST:
        return text
    text = _NOT_TH.sub(r"\g<long> เรื่อง", _NOT_EN.sub(r"\g<long>: ", _NOT_RU.sub(r"\g<long>: ", text)))
    text = _WITH_BOTH.sub(r"\g<lead>draw\g<one>", _JOINED_RU.sub(r"\g<first>. ", text))
    text = _COUNT_BEHIND_TH.sub(r"\g<lead> \g<n> \g<piece>\g<about>", _WITH_BOTH_TH.sub(r"\g<lead>กับ", text))
    text = _POLITE_TH.sub("", text) if _SHEET_TH.match(text) else text
    text = _AND_OUT.sub(r"\g<films>, ", text)
    for pattern, counted in _OR_TWO:
        text = pattern.sub(counted, text)
    text = _ideas(text)
    return in_plain_lists(for_the_same(_scene(text)))


def _scene(text: str) -> str:
    """ «рыжий кот на подоконнике, картинка для блога» as «нарисуй рыжий кот на подоконнике», without where it will be seen."""
    thai = _TH.match(text)
    found = thai or _EN.match(text) or _RU.match(text)
    if found is None or _TOLD_ABOUT.search(found["for"]):
        return text
    what, how = found["what"].strip(), "" if thai else (found["how"] or "").strip()
    draw = "วาดรูป" if thai else "draw " if text.isascii() or not re.search("[а-яё]", text, re.IGNORECASE) else "нарисуй "
    return f"{draw}{what}{f', {how}' if how else ''}"


def _ideas(text: str) -> str:
    """ "I run a pottery studio and have no clue what to film. Give me 8 ideas" as "8 ideas for a pottery studio"."""
    if (found := _OWN_EN.match(text)) and "idea" in text.lower() and re.fullmatch(NUMBER, found["n"], re.IGNORECASE):
        return f"{found['n']} ideas for {found['what']}"
    if (found := _OWN_RU.match(text)) and re.fullmatch(NUMBER, found["n"], re.IGNORECASE):
        return f"{found['n']} идей для {found['what']}"
    return text
