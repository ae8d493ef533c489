# ruff: noqa: E501 - patterns read better unbroken
"""Lists behind a colon, of which each is made, where nobody told how many: "15 sec reels: latte; mocha; cocoa", «нужны рилсы: 1) стрижка 2) укладка»,
"ขอคลิป: 1) ตัดผม 2) ทำสี"; so many for each client («по 3 поста на каждого клиента: кофейня, салон»); and more than are named («10 картинок: лепка, танцы и
что-нибудь ещё»), where what is named is shared out and the rest is said to be left out.

One wish is planned about a word that means nothing else, and every item is put in its place: «английский» is what a reel is about and not its language.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.left_out import noted_without
from agent.local.learned.marked import subject_of
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_LEAST, _MOST, _WORDS, _LONGEST = 2, 12, 6, 400
_ANY = {"ru": "чай", "en": "tea", "th": "ชา"}
"""What the one wish is about that all are planned by."""

_FILMS_RU = {"ролик": "ролик", "рилс": "рилс", "рилз": "рилс", "клип": "клип", "шортс": "шортс", "видос": "видос", "видео": "видео", "тикток": "тикток"}
_DRAWN_RU = {"картин": "картинку", "рисун": "рисунок", "иллюстраци": "иллюстрацию", "фот": "фото", "сторис": "сторис", "обложк": "обложку"}
_WRITTEN_RU = {"пост": "пост", "подпис": "подпись", "сценари": "сценарий"}
_NOUN_RU = (
    r"(?P<noun>(?P<stem>ролик|рил[сз]|клип|шортс|видос|тикток)(?:и|ы|ов|а|у)?|(?P<bare>видео|сторис|фото)(?:к\w+)?|(?P<drawn>картин|рисун|иллюстраци|обложк)[а-яё]+|(?P<written>пост|подпис|сценари)(?:ы|и|ов|ей|ев|а|у|ю|ь|й)?)(?![а-яё])"
)
_LONG_RU = r"(?:\d{1,3}\s?(?:секунд[а-яё]*|сек|с|минут[а-яё]*|мин)|минут[уе]|полминуты)(?![а-яё])"
_PLACE_RU = r"(?:для|в|на)\s+(?:лент[а-яё]+|инст[а-яё]*|телег[а-яё]*|телеграм[а-яё]*|тик-?ток[а-яё]*|ютуб[а-яё]*|фейсбук[а-яё]*|сторис|вк|тг|фб)(?![а-яё])"
_MID_RU = rf"(?P<mid>(?:[\s,]+(?:(?:по|на)\s+{_LONG_RU}|{_PLACE_RU}|на\s+(?:так[а-яё]+\s+|эт[а-яё]+\s+|следующ[а-яё]+\s+)?тем[ыу]|нужны|надо|срочно|вот))*)"
_LEAD_RU = r"^\W*(?:(?:привет|пожалуйста|плиз|мне|нам|нуж(?:но|ны|ен)|надо|хочу|хотим|сделай|напиши|нарисуй|создай|сними|подготовь|дай|придумай|набросай|собери)(?:те)?[\s,]+){0,4}"
_HOW_RU = r"(?P<how>(?:[а-яё-]+(?:ые|ие|ых|их) )?)"
_EACH_RU = r"[\s,]+(?:(?:на|для)\s+)?кажд(?:ого|ому|ой|ую|ый)(?:\s+(?:клиент[ау]?|бренд[ау]?|проект[ау]?|заказчик[ау]?|из них|тему|точку))?"
_RU = (
    lazy(rf"{_LEAD_RU}{_HOW_RU}{_NOUN_RU}{_MID_RU}\s*:\s*(?P<list>\S.*)$", re.IGNORECASE | re.DOTALL),
    lazy(rf"{_LEAD_RU}по\s+(?:(?P<n>{NUMBER})\s+|одно(?:му|й)\s+)?{_NOUN_RU}{_MID_RU}(?:{_EACH_RU}\s*:\s*|\s+(?:каждому\s+)?(?=для\s))(?P<list>\S.*)$", re.IGNORECASE | re.DOTALL),
    lazy(rf"{_LEAD_RU}(?P<n>{NUMBER})\s+{_HOW_RU}{_NOUN_RU}{_MID_RU}(?:\s+(?P<whom>(?:для\s+)?(?!на\s|по\s|про\s|о\s|с\s)[а-яё]+(?:\s+[а-яё]+){{0,2}}))?\s*:\s*(?P<list>\S.*)$", re.IGNORECASE | re.DOTALL),
)
_NOUN_EN = r"(?P<noun>(?P<stem>video|vid|reel|short|clip|film|tiktok)s?|(?P<drawn>picture|pic|image|photo|drawing|illustration)s?|(?P<written>post|caption|script)s?)\b"
_LONG_EN = r"(?:\d{1,3}[\s-]?(?:seconds?|secs?|s|minutes?|mins?))\b"
_PLACE_EN = r"(?:for|on)\s+(?:the\s+|my\s+|our\s+)?(?:feed|insta(?:gram)?|ig|telegram|tik ?tok|facebook|fb|youtube|stories|story)\b"
_MID_EN = rf"(?P<mid>(?:[\s,]+(?:(?:of\s+|at\s+)?{_LONG_EN}(?:\s+each)?|{_PLACE_EN}|(?:on|about)\s+(?:these|the following|those)(?:\s+(?:topics?|subjects?|themes?))?|on\s+topics))*)"
_LEAD_EN = r"^\W*(?:(?:hi|hey|please|pls|can|could|would|you|i|i'd|we|need|want|like|make|create|draw|paint|do|write|give|get|me|us|some|just|now|the)[\s,]+){0,6}"
_HOW_EN = rf"(?P<long>{_LONG_EN}\s+)?(?P<how>(?:(?!(?:for|about|on|of|with|and|or|these|those|my|our|each|one|two|three|seconds?|secs?|minutes?|mins?|\w*ing)\b)[a-z-]+ ){{0,2}}?)"
_EN = (
    lazy(rf"{_LEAD_EN}{_HOW_EN}{_NOUN_EN}{_MID_EN}\s*:\s*(?P<list>\S.*)$", re.IGNORECASE | re.DOTALL),
    lazy(rf"{_LEAD_EN}(?P<n>{NUMBER})\s+{_HOW_EN}{_NOUN_EN}{_MID_EN}\s+(?:for\s+(?:each|every)(?:\s+(?:client|brand|customer|project|one|of them))?\s*:\s*|each\s+(?=for\s))(?P<list>\S.*)$", re.IGNORECASE | re.DOTALL),
    lazy(rf"{_LEAD_EN}(?P<n>{NUMBER})\s+{_HOW_EN}{_NOUN_EN}{_MID_EN}(?:\s+for\s+(?P<whom>[a-z][\w' -]{{1,40}}?)(?P<feed>\s+feed)?)?\s*:\s*(?P<list>\S.*)$", re.IGNORECASE | re.DOTALL),
)
_TH = (
    lazy(r"^\s*(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|วาด|สร้าง|เขียน|เอา|หน่อย|\s){0,5}(?P<noun>(?P<stem>คลิปสั้น|คลิป|วิดีโอ|วีดีโอ|รีล(?:ส์)?)|(?P<drawn>รูปภาพ|รูป|ภาพ)|(?P<written>โพสต์|แคปชั่น|แคปชัน|สคริปต์))(?P<mid>\s?\d{1,3}\s?(?:วินาที|วิ|นาที))?\s*:\s*(?P<list>\S.*)$", re.DOTALL),
)
_NUMBERED = lazy(r"(?:^|\s|[,;])\d{1,2}\s?[).]\s*(?=\D)")
_SIGNS = lazy(r"\s*[;\n]\s*(?:(?:and|и|และ)\s+)?", re.IGNORECASE)
_COMMAS = lazy(r"\s*,\s*(?:(?:and|и)\s+)?|\s+(?:and|и)\s+", re.IGNORECASE)
_ABOUT = lazy(r"^(?:про|об?|about|on)\s+", re.IGNORECASE)
_LED = lazy(r"^(?:для|про|об?|for|about|on)\s+", re.IGNORECASE)
_MORE = lazy(
    r"(?<![\s,])[\s,]+(?:и|and|плюс|plus|или|or)?\s?(?P<more>(?:ещё |еще )?(?:что-нибудь|что-то|чего-нибудь|чт[оё]-нить)(?:\s+(?:ещё|еще|подходящее|похожее|к ним|на тво[йё] вкус|такое|другое|в тему|по теме))*|(?:и )?(?:т\.? ?[дп]\.?|так далее)"
    r"|(?:some(?:thing|thing else)|anything)(?: else)?(?: (?:fitting|suitable|similar|like that|that fits|of your choice|you like|to go with (?:it|them)))*|(?:some|a few) (?:others?|more)|etc\.?|and so on|so on)[\s.!]*$", re.IGNORECASE,
)
"""More than is named, which nobody here thinks up."""
_NO_ITEM = lazy(
    r"\d|\"|\b(?:it|this|that|them|these|those|each|all|both|style|background|music|voice|subtitles|then|make|write|draw|post|publish|schedule|translate|please|not|but|or|vertical|square|horizontal)\b"
    r"|(?<![а-яё])(?:это|этом|них|всё|все|кажд[а-яё]+|стил[а-яё]+|музык[аиуой]{1,2}|голос(?:ом|а)?(?![а-яё])|субтитр[а-яё]*|фон(?:ом|а|е)?(?![а-яё])|потом|затем|сделай|напиши|выложи|опубликуй|запланируй|пожалуйста|не|но|или|вертикальн[а-яё]+|квадратн[а-яё]+)(?![а-яё])|โพสต์ลง|ตั้งเวลา|แล้ว(?:โพสต์|ลง)", re.IGNORECASE,
)
_TOGETHER = lazy(r"\b(?:together|each other)\b|(?<![а-яё])(?:вместе|друг|под|над|рядом|возле|на|в|у)(?![а-яё])|\b(?:under|near|beside|next to|in front|on|in)\b", re.IGNORECASE)
"""Where they all are, or what they do, in one picture."""


@dataclass(frozen=True)
class _List:
    language: str
    head: re.Match[str]
    items: list[str]
    more: str
    number: int
    each: bool
    """So many of each, and not of all."""


def colon_list(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of one, or so many, for each that is listed; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST:
        return None
    told = _listed(text)
    if told is None:
        return None
    plan = again(replace(request, text=_wish(told), earlier=(), history=(), recent=()))
    step = plan.steps[0] if len(plan.steps) == 1 and not plan.question else None
    ability = index.whole(step.tool) if step else None
    subject = subject_of(ability) if ability else None
    if step is None or ability is None or subject is None or str(step.args.get(subject.name, "")).strip(" \"").lower() != _ANY[told.language]:
        return None
    many = "count" in ability.tool.input.model_fields and told.number > 1
    whom = _whose(told) if "prompt" in step.args else ""
    steps: list[Step] = []
    for at, item in enumerate(told.items):
        values = {subject.name: f"{item}{whom}"}
        share = told.number if told.each else told.number // len(told.items) + (at < told.number % len(told.items))
        for turn in range(1 if many or not told.each else max(1, told.number)):
            varied = values | ({"count": share} if many and share > 1 else {}) | ({"seed": turn} if turn else {})
            steps.append(wording.with_values(step, ability, varied, told.language).model_copy(update={"id": f"{step.id}-{len(steps) + 1}"}))
    if len(steps) > _MOST:
        return None
    made = Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)
    return noted_without(made, told.more, told.language) if told.more else made


def _listed(text: str) -> _List | None:
    """What is listed, and behind which head; None where the message lists nothing, or others read it."""
    for language, patterns in (("ru", _RU), ("en", _EN), ("th", _TH)):
        for at, pattern in enumerate(patterns):
            if (head := pattern.match(text)) and (told := _as_listed(language, at, head)):
                return told
    return None


def _as_listed(language: str, at: int, head: re.Match[str]) -> _List | None:
    """What stands behind a head: without a number (0), so many of each (1), or so many of all (2)."""
    listed = head["list"].strip(" .!")
    more = _MORE.search(listed)
    listed = listed[: more.start()] if more else listed
    led = bool(_LED.match(listed))
    about = bool(_ABOUT.match(listed))
    items = _items(listed, language, head, sure=at > 0)
    number = int(parse(head["n"]) or 1) if at and head["n"] else 1
    if not _LEAST <= len(items) <= _MOST or (at == 2 and not (more or (led and number == len(items)))) or not 1 <= number <= 30:
        return None
    if at == 0 and not _plural(language, head):
        return None
    if led and (at == 2 or (at and language != "ru")):
        items = items if about else [_alone(item, language) for item in items]
    each = at == 1 or (at == 2 and led)
    return _List(language, head, items, more["more"].strip() if more else "", number if at < 2 or not each else 1, each)


def _items(listed: str, language: str, head: re.Match[str], *, sure: bool) -> list[str]:
    """The items; empty where it may be one thing that is told with commas."""
    named = head.groupdict()
    if len(_NUMBERED.findall(listed)) > 1 and _NUMBERED.match(listed):
        parts = _NUMBERED.split(listed)
    elif _SIGNS.search(listed):
        parts = _SIGNS.split(listed)
    elif sure or (language != "th" and "," in listed and not named.get("bare")):
        parts = _COMMAS.split(listed)
        if not sure and (len(parts) < 3 or _TOGETHER.search(parts[-1])):
            return []
    else:
        return []
    items = [_LED.sub("", part.strip(" ,.;!")) for part in parts if part and part.strip(" ,.;!")]
    return items if all(len(item.split()) <= _WORDS and not _NO_ITEM.search(item) for item in items) else []


def _plural(language: str, head: re.Match[str]) -> bool:
    """Whether the kind is named in the plural, or is a word that has none."""
    noun = head["noun"].lower()
    if language == "en":
        return noun.endswith("s")
    return language == "th" or bool(head["bare"]) or noun[-1] in "иы"


def _alone(item: str, language: str) -> str:
    """A client as it stands by itself: «салона» is «салон», "the gym" is "gym"."""
    if language != "ru":
        return re.sub(r"^(?:the|our|my|an?)\s+", "", item, flags=re.IGNORECASE)
    from media.prose.russian import nominative  # its dictionary is read when it is needed

    return nominative(item, genitive=True)


def _whose(told: _List) -> str:
    """Whose pictures they are, as it stands behind each; empty where nobody is named."""
    whom = (told.head.groupdict().get("whom") or "").strip()
    if not whom:
        return ""
    return f" для {re.sub(r'^для ', '', whom)}" if told.language == "ru" else f" for {whom}"


def _wish(told: _List) -> str:
    """The wish for one of them."""
    said = told.head.groupdict()
    mid, how = (said.get("mid") or "").strip(" ,"), (said.get("how") or "").strip()
    if told.language == "ru":
        mid = re.sub(r"(?<![а-яё])(?:на (?:так[а-яё]+ |эт[а-яё]+ |следующ[а-яё]+ )?тем[ыу]|нужны|надо|срочно|вот)(?![а-яё])", "", re.sub(rf"(?<![а-яё])по (?={_LONG_RU})", "на ", mid)).strip(" ,")
        return _wish_ru(said, f"{re.sub(r'(?:ые|ых)$', 'ый', re.sub(r'(?:ие|их)$', 'ий', how))} " if how else "", mid)
    if told.language == "th":
        verb = "เขียน" if said["written"] else "วาด" if said["drawn"] else "ทำ"
        return f"{verb}{said['noun']}{f' {mid} ' if mid else ''}{'' if said['drawn'] else 'เรื่อง'}{_ANY['th']}"
    mid = re.sub(r"\b(?:on|about) (?:these|the following|those)(?: \w+)?|\bon topics\b|\beach\b", "", mid).strip(" ,")
    mid = f"{mid} for the feed".strip() if said.get("feed") else mid
    one = re.sub(r"s$", "", said["noun"])
    lead = f"{said.get('long') or ''}{how} ".strip()
    lead = f"{lead} {one}".strip()
    verb, of = ("write", "about") if said["written"] else ("make", "of" if said["drawn"] else "about")
    if said["drawn"]:
        return f"{verb} a {lead} {of} {_ANY['en']}{f' {mid}' if mid else ''}"
    return f"{verb} a {lead}{f' {mid}' if mid else ''} {of} {_ANY['en']}"


def _wish_ru(said: dict[str, str | None], how: str, mid: str) -> str:
    noun = (said["noun"] or "").lower()
    one = next((name for stem, name in (_FILMS_RU | _DRAWN_RU | _WRITTEN_RU).items() if noun.startswith(stem)), noun)
    behind = f" {mid}" if mid else ""
    if said["drawn"] or (said["bare"] or "").lower() in ("сторис", "фото"):
        return f"{one.replace('картинку', 'картинка')}{behind}: {_ANY['ru']}"
    verb = "напиши" if said["written"] else "сделай"
    return f"{verb} {how}{one}{behind} про {_ANY['ru']}"
