# ruff: noqa: E501 - patterns read better unbroken
"""What is said once before a list and meant of each in it: "3 shorts about the history of tea, coffee and cocoa" are about the history of each, and so
«польза бега, плавания и йоги», "วิธีปลูกมะเขือ พริก และโหระพา", "how to bake bread, buns and pies". What brings a head of its own ends that."""

from __future__ import annotations

import re

from agent.local.slots.number import NUMBER, parse
from agent.patterns import lazy

_MOST = 12
_N = rf"(?P<n>{NUMBER})"
_ONE_OF_EN = {"stories": "story", "histories": "history", "meanings": "meaning", "legends": "legend", "myths": "myth", "lives": "life", "biographies": "biography", "fates": "fate"}  # fmt: skip
_NAMED_EN = (
    r"stor(?:y|ies)|histor(?:y|ies)|making|meanings?|origins?|roots|beginnings?|secrets?|science|benefits|dangers|risks|magic|art|legends?|myths?|life|lives|biograph(?:y|ies)|fates?|people|truth|birth|rise|fall|future|"
    r"past|ruins|traditions?|symbolism|basics|types|kinds|pros and cons|names?|invention|discovery|chemistry|physics|psychology|geography|culture|anatomy|importance|power|price|cost|effects?"
)
_VERBS_EN = r"make|cook|bake|brew|grow|draw|paint|clean|repair|fix|choose|pick|care for|look after|use|play|tune|store|plant|prune|sew|knit|train|feed|wash|build|tie|fold|pronounce|spell|roast|grill|boil|pickle|freeze|prepare|replace|change|sharpen|polish|buy|sell"
_HEAD_EN = rf"(?:the )?(?P<head>(?:(?:real|true|hidden|short|brief|secret|early|untold|strange|dark|health) )?(?:{_NAMED_EN}) (?:behind|of))|(?P<verb>how to (?:{_VERBS_EN}))"
_EN = lazy(
    rf"^(?P<lead>[^:;.]{{0,40}}?(?<![\w.:]){_N} (?:[\w-]+ ){{0,2}}?(?:videos?|vids?|reels?|shorts?|clips?|films?|tiktoks?|posts?|captions?|scripts?))(?P<mid>(?:,? [\w-]+){{0,4}}?)(?:(?P<colon>\s?:)|,? (?:about|on|telling|explaining)) (?:{_HEAD_EN}) (?P<list>\S.*)$",
    re.IGNORECASE,
)
_OWN_EN = lazy(rf"(?:how|why|what|where|when|who|which)\b|the (?:best|worst|first|last|most)\b|.*\b(?:{_NAMED_EN}) (?:behind|of)\b|(?:{_VERBS_EN})\b", re.IGNORECASE)
_PAIRS_EN = lazy(r"\b(?:rock and roll|salt and pepper|fish and chips|black and white|drum and bass|bed and breakfast|mac and cheese|gin and tonic|r and b|trial and error)\b", re.IGNORECASE)

_NAMED_RU = (
    r"(?:пользу|пользе|вред|вреде|истори(?:ю|и)|историях|тайн(?:ы|ах|у|е)|секрет(?:ы|ах|е)?|происхождени[еию]|смысл[еау]?|значени[еию]|биографи(?:ю|и|ях)|жизнь|жизни|судьб[уеы]|создани[еию]|изобретени[еию]|устройств[оае]|свойств[аох]+|"
    r"опасност[ьи]|легенд[уыеах]+|миф(?:ы|ах)|открыти[еию]|строительств[ое]|рождени[еию]|традици[июях]+|символик[уе]|природ[уе]|будуще[ем]|прошло[ем]|состав[е]?|виды|видах|плюсы и минусы|плюсах и минусах|культур[уе]|анатоми[юи]|химию|химии|основ(?:ы|ах))"
)
_HEAD_RU = rf"(?P<head>(?:[а-яё]+(?:ую|ой|ие|ые|их|ых|ое|ом|ий|ый) )?{_NAMED_RU})|(?P<verb>как (?:правильно |вкусно |быстро |самому |самим |дома |легко )?[а-яё]+(?:ть|ти|чь)(?:ся)?(?: за| на| с| из| по)?)"
_RU = lazy(
    rf"^(?P<lead>[^:;.]{{0,30}}?(?<![а-яё\d.:]){_N} (?:[а-яё-]+(?:ых|их|ые|ие) ){{0,2}}(?:ролик|видео|видос|рилс|шортс|клип|тикток|пост(?!ер)|подпис|сценари)[а-яё]*)(?P<mid>(?:,? (?:по|на) \d{{1,3}} ?[а-яё]+,?)?)(?:(?P<colon>\s?:)|,?(?: (?P<to>про(?: то,?)?|об?|на тему|о том,?))?) (?:{_HEAD_RU}) (?P<list>\S.*)$",
    re.IGNORECASE,
)
_OWN_RU = lazy(rf"(?:как|почему|зачем|что|где|кто|когда|чем|лучши[а-яё]+|[а-яё]+(?:ть|ти)(?:ся)?(?![а-яё]))(?![а-яё])|{_NAMED_RU}(?![а-яё])", re.IGNORECASE)

_VERBS_TH = r"ทำ|ปลูก|ดูแล|เลือก|วาด|ซ่อม|ใช้|ล้าง|เก็บ|เล่น|เลี้ยง|ซัก|ชง|อบ|หมัก|ต้ม|ย่าง|ถัก|เย็บ|พับ|จัด|เปลี่ยน|ทำความสะอาด|เก็บรักษา"
_HEAD_TH = rf"(?P<head>(?:ประวัติ(?:ความเป็นมา)?|ที่มา|ประโยชน์|โทษ|ข้อดี|ข้อเสีย|เรื่องราว|ตำนาน|ความหมาย|เคล็ดลับ|ความลับ|วิวัฒนาการ|เบื้องหลัง|คุณค่า|สรรพคุณ|ความสำคัญ)(?:ของ)?(?P<gerund>การ)?|วิธี(?P<verb>{_VERBS_TH}))"
_NOUN_TH = r"คลิปสั้น|คลิปวิดีโอ|คลิป|วิดีโอสั้น|วิดีโอ|วีดีโอ|รีล|แคปชั่น|แคปชัน|โพสต์|สคริปต์"
_PIECE_TH = r"คลิป|อัน|ตัว|โพสต์|เรื่อง(?=\s)"
_TH = lazy(
    rf"^(?P<lead>(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|สร้าง|เขียน|เอา|\s){{0,4}})(?:(?P<n3>\d{{1,2}}|สอง|สาม|สี่|ห้า|หก)\s?)?(?P<noun>{_NOUN_TH})\s?(?:(?P<n>\d{{1,2}}|สอง|สาม|สี่|ห้า|หก)\s?(?P<piece>{_PIECE_TH}))?\s?(?:เรื่อง|เกี่ยวกับ|:)?\s?{_HEAD_TH}(?P<list>[\u0e00-\u0e7fA-Za-z][^:\d]*?)(?:\s*(?P<n2>\d{{1,2}}|สอง|สาม|สี่|ห้า|หก)\s?(?:{_PIECE_TH}))?(?P<polite>(?:ให้|หน่อย|ที|นะ|ด้วย|ค่ะ|(?<!โย)คะ|ครับ|คับ|\s)*)$"
)
_OWN_TH = lazy(rf"(?:ประวัติ|ที่มา|ประโยชน์|โทษ|ข้อดี|ข้อเสีย|เรื่องราว|ตำนาน|ความหมาย|เคล็ดลับ|ความลับ|วิวัฒนาการ|เบื้องหลัง|วิธี|ทำไม|อะไร|(?:{_VERBS_TH})(?=[\u0e00-\u0e7f]{{3}}))")

_ONE_EACH = lazy(
    rf"^(?P<lead>[^:;.]{{0,40}}?(?<![\w.:]){_N} (?:[\w-]+ ){{0,2}}?(?:videos?|vids?|reels?|shorts?|clips?|films?|tiktoks?)) (?:about|on) (?:the )?[^,:;.\d]{{2,40}}?(?:,? (?:and )?(?:each (?:about|on|for) (?:a |one )?(?:different |another |separate )?\w+(?: \w+)?|one (?:about|on|for) each(?: \w+)?|one each(?: about| on| for)?)\s?:?|(?P<named>\s?:)) (?P<list>\S.*)$"
    rf"|^(?P<lead_ru>[^:;.]{{0,30}}?(?<![а-яё\d.:])(?P<n_ru>{NUMBER}) (?:[а-яё-]+(?:ых|их|ые|ие) ){{0,2}}(?:ролик|видео|видос|рилс|шортс|клип|тикток)[а-яё]*) (?:про|об?) [^,:;.\d]{{2,40}}?(?:,? (?:по одному (?:на|про|для) кажд[а-яё]+(?: [а-яё]+)?|кажд[а-яё]+ про (?:сво[а-яё]+|отдельн[а-яё]+)(?: [а-яё]+)?)\s?:?|(?P<named_ru>\s?:)) (?P<list_ru>\S.*)$",
    re.IGNORECASE,
)
"""Things of one kind, each in a film of its own: "7 videos about mushrooms, each about a different kind: chanterelle, ...". """
_COMMA, _AND = lazy(r"\s*[,;]\s*(?:(?:and|и)\s+)?", re.IGNORECASE), lazy(r"\s*[,;]\s*(?:(?:and|и)\s+)?|\s+(?:and|и)\s+", re.IGNORECASE)
_AND_TH = lazy(r"\s*,\s*(?:และ|กับ|แล้วก็)?\s*|\s+(?:และ|กับ|แล้วก็)?\s*|(?<=[\u0e00-\u0e7f])(?:และ|แล้วก็|กับ)(?=[\u0e00-\u0e7f])")
_LAST = lazy(r"^(?P<before>.*\S)\s+(?:and|и)\s+(?P<last>\S.*)$", re.IGNORECASE)
_ALL = lazy(
    r"[.;!]\s+|,\s+(?=(?:then |and |и )?(?:post|publish|put|upload|schedule|each|all|one a|\d|выложи|опубликуй|запости|по одному|по \d|кажд|with|no|without|male|female|man|woman|vertical|square|horizontal|мужск|женск|без|вертикальн|квадратн)[\w]*\b)|\s+(?=(?:for |at )?\d{1,3}\s?(?:s|secs?|seconds?|mins?|minutes?)\b|по \d{1,3} ?(?:с|сек|мин)|(?:please|pls|пожалуйста)\W*$)", re.IGNORECASE,
)
"""Where the list ends, and something is said of all."""
_WORDS = 7


def each_with_its_head(text: str) -> str:
    """The message with the head said of each in the list; as it was where none is shared."""
    return _thai(text) if re.search("[\u0e00-\u0e7f]", text) else _english(text) or _russian(text) or _one_each(text) or text


def _one_each(text: str) -> str:
    """So many films of as many things of one kind, each of which is said to have its own or goes by a name; empty where they are not as many."""
    found = _ONE_EACH.match(text)
    key = "_ru" if found and found["lead_ru"] else ""
    items, behind = _parts(found[f"list{key}"], int(parse(found[f"n{key}"].lower()))) if found else ([], "")
    if found is None or not items or (found[f"named{key}"] and not all(item[0].isupper() for item in items)):
        return ""
    return _listed(_SERIES.sub("", found[f"lead{key}"]), items, behind)


_SERIES = lazy(r"\b(?:a |the )?series of |(?<![а-яё])сери[яюи] из ", re.IGNORECASE)


def _parts(told: str, number: int) -> tuple[list[str], str]:
    """As many subjects as are counted, and what is said behind them; none where they are not so many. A name may have an "and" of its own."""
    end = _ALL.search(told)
    listed, behind = (told[: end.start()], told[end.start() :]) if end else (told.rstrip(" .!"), "")
    last = _LAST.match(listed)
    for items in (_AND.split(listed), _COMMA.split(listed), [*_COMMA.split(last["before"]), last["last"]] if last else []):
        found = [item.strip() for item in items if item and item.strip()]
        if 2 <= number <= _MOST and len(found) == number and all(len(item.split()) <= _WORDS for item in found):
            return found, behind
    return [], ""


def _english(text: str) -> str:
    found = _EN.match(text)
    items, behind = _parts(found["list"], int(parse(found["n"].lower()))) if found else ([], "")
    if found is None or not items or (found["colon"] and not found["verb"]) or any(_OWN_EN.match(item) for item in items) or _PAIRS_EN.search(found["list"]):
        return ""
    head = found["verb"] or re.sub(r"\w+(?= (?:behind|of)$)", lambda word: _ONE_OF_EN.get(word[0].lower(), word[0]), found["head"])
    led = head if found["verb"] else f"the {head}"
    return _listed(f"{found['lead']}{found['mid'].rstrip(',')}", [f"{led} {item}" for item in items], behind)


def _russian(text: str) -> str:
    found = _RU.match(text)
    items, behind = _parts(found["list"], int(parse(found["n"].lower()))) if found else ([], "")
    if found is None or not items or (found["colon"] and not found["verb"]) or any(_OWN_RU.match(item) and not _is_thing(item) for item in items):
        return ""
    if not found["verb"] and not _all_genitive(items):
        return ""
    head = found["verb"] or _as_named(found["head"])
    return _listed(f"{found['lead']}{found['mid'].rstrip(',')}", [f"{head} {item}" for item in items], behind)


def _is_thing(item: str) -> bool:
    """Whether one word names a thing, though it ends like something that is done: «шерсть»."""
    from media.prose.russian import is_noun  # its dictionary is read when it is needed

    return " " not in item and is_noun(item)


def _listed(lead: str, items: list[str], behind: str) -> str:
    """The list behind a colon; a length that is said of all of them stands before it."""
    if _MANNER.match(behind):
        return f"{lead}: {', '.join(items)}, all {behind.strip(' ,')}" if behind.isascii() else f"{lead}: {', '.join(items)}, все {behind.strip(' ,')}"
    long = _LONG.fullmatch(behind)
    return f"{lead}, {long['long']}: {', '.join(items)}" if long else f"{lead}: {', '.join(items)}{behind}"


_MANNER = lazy(r",\s+(?:(?:with )?(?:an? )?(?:male|female|man'?s|woman'?s) voice|no (?:music|voice)|without (?:music|voice)|vertical|square|horizontal|(?:мужским|женским) голосом|без (?:музыки|голоса)|вертикальн[а-яё]+|квадратн[а-яё]+)[\s.!]*$", re.IGNORECASE)
_LONG = lazy(
    r"[,.]?\s+(?:(?:for|at|each)\s+)?(?P<long>\d{1,3}\s?(?:s|secs?|seconds?|mins?|minutes?)(?: each| long| apiece)*|по \d{1,3} ?(?:с|сек|мин)[а-яё]*(?: кажд[а-яё]+)?)[\s.!]*", re.IGNORECASE,
)


def _all_genitive(items: list[str]) -> bool:
    """Whether each of them may be of the head: «историю чая, медовик и уборку» are three subjects."""
    from media.prose.russian import in_genitive  # its dictionary is read when it is needed

    return all(in_genitive(item) for item in items)


def _as_named(head: str) -> str:
    from media.prose.russian import nominative

    return nominative(head)


def _thai(text: str) -> str:
    found = _TH.match(text)
    said = (found["n"] or found["n2"] or found["n3"]) if found else None
    if found is None or not said:
        return text
    number = int(parse(said))
    items = [item.strip() for item in _AND_TH.split(found["list"]) if item and item.strip()]
    if not 2 <= number <= _MOST or len(items) != number or any(_OWN_TH.match(item) for item in items[1:]):
        return text
    head, piece = found["head"], found["piece"] or "คลิป"
    return f"{found['lead']}{found['noun']} {number} {piece}: {', '.join(f'{_to_thai(head, item)}{item}' for item in items)}"


def _to_thai(head: str, item: str) -> str:
    """The head as it goes with one of them: what is done is led by a word that a thing is not led by."""
    return head if _DONE_TH.match(item) else head.removesuffix("การ")


_DONE_TH = lazy(r"ว่าย|วิ่ง|เดิน|นั่ง|กิน|ดื่ม|นอน|ปั่น|เล่น|ออก|ฝึก|ยืด|อ่าน|ทำ|อาบ|เต้น|ขี่|เขียน|ฟัง|พัก|งีบ|ตื่น|หัวเราะ|ปลูก")
