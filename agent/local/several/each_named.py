# ruff: noqa: E501 - patterns read better unbroken
"""As many of a kind as subjects are named one by one, whatever stands between the number and the first of them: "5 pictures, one each: a, b, c...",
"4 shorts, 12 seconds each - a, b...", "captions for 3 posts: a, b, c", «по картинке на каждую позу: a, b», "ขอรูป 3 รูป a b c".

Each is planned as a wish of its own, before the words of the others can be taken for a colour, a length or a line of its own; what is said of all
of them ("all wearing scarves", "same cartoon style") is said of each.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from agent.contract import Request
from agent.language import detect
from agent.local.drafting.left_out import said_without
from agent.local.follow_ups.target import sources
from agent.local.publishing.posting import goes_out
from agent.local.several.captions_listed import captions_listed
from agent.local.several.each_named_thai import thai_wishes
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_MOST, _LONGEST, _WORDS = 12, 400, 8

_ASKS_EN = r"(?:(?:hi|hey|hello|please|pls|can|could|would|you|i|i'd|we|need|want|like|make|create|draw|paint|design|write|give|get|do|me|us|some|just)[\s,]+){0,6}"
_DRAWN_EN = r"pictures?|pics?|images?|photos?|drawings?|illustrations?|paintings?|sketches|sketch"
_SHEETS_EN = r"posters?|flyers?|banners?|logos?|stickers?|icons?|covers?|thumbnails?"
_FILMS_EN = r"videos?|vids?|reels?|shorts?|clips?|films?|tiktoks?"
_WORDS_EN = r"captions?|posts?|scripts?"
_ANY_EN = rf"{_DRAWN_EN}|{_SHEETS_EN}|{_FILMS_EN}|{_WORDS_EN}"
_LONG_EN = (
    r"(?:\d{1,3}[\s-]?(?:seconds?|secs?|s|minutes?|mins?)|half a minute"
    r"|(?:a|one|two|three) min(?:ute)?s?(?: (?:and )?(?:a half|\d{1,2}|ten|fifteen|twenty|thirty|forty|fifty)(?: seconds)?)?)"
)
_HEAD_EN = lazy(
    rf"^\W*{_ASKS_EN}(?:(?P<n>{NUMBER})\s+)?(?P<how>(?:(?!(?:for|about|on|of|with|that|and|or)\b)[a-z-]+ ){{0,2}}?)(?P<noun>{_ANY_EN})\b"
    r"(?:\s+for\s+(?:(?P<both>both(?: (?:of )?(?:my|our|the))?|(?:my|our|the) two)(?: [a-z]+){1,2}|(?:these|those|the|my|our|(?P<n2>" + NUMBER + r"))(?: following| next| new)? (?:posts?|reels?|videos?|vids?|clips?|shorts|photos?|pictures?|pics)))?"
    rf"(?P<mid>(?:[\s,(]+(?:please|pls|(?P<one>one (?:of |for |per )?each(?: (?:of them|one))?|one picture each|each(?: (?:is )?(?:about|of|on|for|showing|with) (?:one|an?(?= different)|an?(?= [a-z]+:))(?: different)? [a-z]+(?: [a-z]+)?)?)|(?P<long>{_LONG_EN})(?: (?:long|each|apiece)){{0,2}})\b\)?){{0,4}})"
    r"(?P<sep>\s*:\s*|\s+[–—-]+\s+|\s*,\s*|\s*\.\s+)(?=\S)",
    re.IGNORECASE,
)
_AND_ANOTHER = lazy(
    rf"^\W*{_ASKS_EN}(?:an?|one)\s+(?P<how>(?:[a-z-]+ ){{0,2}}?)(?P<noun>{_ANY_EN})\s+(?P<to>for|of|about|with)\s+(?P<a>[^,;:]{{2,60}}?),?\s+and\s+(?:another|one|a second)(?: (?:one|{_ANY_EN}))?\s+(?:for|of|about|with)\s+(?P<b>[^,;:]{{2,60}}?)(?P<all>\s*[,.;]\s*[^:]{{2,80}})?$",
    re.IGNORECASE,
)
"""Two of a kind, the second of which is but another: "a banner for the cafe and another for the bar, both christmas style"."""
_FOR_TWO = lazy(
    rf"^\W*{_ASKS_EN}(?P<how>(?:[a-z-]+ ){{0,2}}?)(?P<noun>posters|flyers|banners|logos|covers|captions|posts)\s+(?P<to>for)\s+(?P<list>(?P<det>the |my |our )?[^:;.\"]{{2,120}}?)(?P<all>[,.]\s+(?:[^,.:;]{{1,30}} )?(?:style|theme|look|vibe|mood|colou?rs?|themed|please)[^,.:;]{{0,20}})?$",
    re.IGNORECASE,
)
_DRAWN_EACH_EN = lazy(
    r"^\W*(?:(?:please|pls|can you|could you)\s+)*(?:draw|paint|sketch)(?: me)?\s+(?P<list>[^:;.\"]{5,200}?),?\s+(?:one|a)(?: separate| single)?(?: (?:picture|pic|image|drawing|painting))?(?: for| of| per)? each(?: one)?(?:\s*[,.]\s*(?P<all>[^.\"]{2,60}))?$",
    re.IGNORECASE,
)
_DRAWN_EACH_RU = lazy(
    r"^\W*(?:пожалуйста,? )?нарисуй(?:те)?(?: мне)?\s+(?P<list>[^:;.\"]{5,200}?),?\s+(?:по (?:одной|отдельной) (?:картинке|иллюстрации|штуке)|по одному рисунку|по (?:картинке|рисунку))(?: (?:на )?кажд[а-яё]+)?(?:\s*[,.]\s*(?P<all>[^.\"]{2,60}))?$",
    re.IGNORECASE,
)
"""What is drawn one by one, told behind the list: "draw a tea, a cake and a bun, one picture each, square"."""
_CUT_EN = lazy(r"\s*[,;]\s*(?:and\s+)?|\s+and\s+", re.IGNORECASE)
_COMMA_EN = lazy(r"\s*[,;]\s*(?:and\s+)?", re.IGNORECASE)
_ONE_FOR = lazy(r"^(?:(?:the )?(?:one|first|second|third|other|another)(?: one)?|an?other one)\s+(?:is )?(?:for|of|about|on|with)\s+", re.IGNORECASE)
_OF_ALL_EN = lazy(r"^(?:(?:and|but|in|with|all|both|each|everything|them|of them|to be|the|a|an) )*(?:same |one )?(?P<what>.*)$", re.IGNORECASE)
_TELLS_ALL_EN = lazy(r"(?P<all>all|both|each|everything|in the same|the same|same)\b|.{0,40}\b(?:style|theme|look|vibe|mood|format|background)\W*$", re.IGNORECASE)
_BEHIND = lazy(r"[a-z]+ing\b|in |with |on |from |at ", re.IGNORECASE)
_SAYS_NOTHING = lazy(r"(?:style|look|theme|vibe|way|format|size|стиль|стиле)?\W*$", re.IGNORECASE)

_ASKS_RU = r"(?:(?:привет|здравствуйте|пожалуйста|плиз|мне|нам|нуж(?:но|ны|на|ен)|надо|хочу|хотим|сделай(?:те)?|нарисуй(?:те)?|напиши(?:те)?|создай(?:те)?|подготовь(?:те)?|придумай(?:те)?|дай(?:те)?|сними(?:те)?|отдельно|просто|можно)[\s,]+){0,5}"
_ANY_RU = r"картин|рисунк|изображени|фот|иллюстраци|плакат|постер(?!и)|афиш|баннер|логотип|обложк|ролик|видео|рилс|клип|шортс|тикток|подпис|сценари|пост"
_EACH_RU = r"кажд(?:ый|ую|ое|ого|ой|ому)"
_LONG_RU = r"(?:\d{1,3}\s?(?:секунд[а-яё]*|сек|с|минут[а-яё]*|мин)|(?:одн[уао][а-яё]* )?минут[уе]|полминуты|пол минуты|полторы минуты|две минуты)(?![а-яё])"
_HEAD_RU = lazy(
    rf"^\W*{_ASKS_RU}(?P<n>{NUMBER})\s+(?P<how>(?:[а-яё-]+(?:ых|их|ые|ие)\s+){{0,2}})(?P<noun>{_ANY_RU})[а-яё]*"
    rf"(?P<mid>(?:[\s,]+(?:пожалуйста|плиз|(?P<one>(?:по )?(?:одной|одному|одно|одна|один) на {_EACH_RU}(?: [а-яё]+)?|по (?:одной|одному)|{_EACH_RU} (?:отдельно|про одн[а-яё]+(?: [а-яё]+)?|со? сво[а-яё]+(?: [а-яё]+)?))|(?:(?:по|на|каждый|каждая|каждое) ){{0,2}}(?P<long>{_LONG_RU})(?: кажд[а-яё]+)?)){{0,4}})"
    r"(?P<sep>\s*:\s*|\s+[–—-]+\s+|\s*,\s*|\s*\.\s+|\s+)(?=\S)",
    re.IGNORECASE,
)
_FOR_EACH_RU = lazy(
    rf"^\W*{_ASKS_RU}(?:по (?:одной |одному |одно )?|(?P<apart>отдельн[а-яё]+ ))?(?:[а-яё]+(?:ой|ую|ые) )?(?P<noun>{_ANY_RU})[а-яё]* (?:на|для|про|с) {_EACH_RU} (?P<of>[а-яё]{{2,20}})(?P<sep>\s*[:,]\s*|\s+[–—-]+\s+|\s+)(?=\S)",
    re.IGNORECASE,
)
_TO_POSTS_RU = lazy(
    rf"^\W*{_ASKS_RU}подписи\s+(?:к|для)\s+(?:(?P<n>{NUMBER})|этим|этих|моим|моих|нашим|тр[её]м|двум|четыр[её]м|пяти|шести)(?: [а-яё]+им| следующим)? (?:пост|фот|ролик|видео|картин)[а-яё]*(?: пожалуйста)?\s*(?::|\s[–—-]\s|,)\s*(?=\S)",
    re.IGNORECASE,
)
_CUT_RU = lazy(r"\s*[,;]\s*(?:и\s+)?|\s+и\s+", re.IGNORECASE)
_COMMA_RU = lazy(r"\s*[,;]\s*(?:и\s+)?", re.IGNORECASE)
_APART_RU = lazy(r"[\s,]+(?:кажд[а-яё]+ (?:отдельно|на отдельн[а-яё]+(?: [а-яё]+)?)|(?:все |всё )?(?:по отдельности|отдельно|отдельными [а-яё]+))(?=[\s.!,]*(?:$|[.,] ))", re.IGNORECASE)
_OF_ALL_RU = lazy(r"^(?:и |но |а |все|всё|всех|оба|обе|каждый|каждая|каждое|каждую| )*(?P<what>.*)$", re.IGNORECASE)
_TELLS_ALL_RU = lazy(r"(?P<all>все|всё|оба|обе|каждый|каждая|каждое|каждую|в одном|в общем|стиль|фон)(?![а-яё])|.{0,40}(?<![а-яё])(?:стил[а-яё]*|фон[а-яё]*|теме|тематик[а-яё]*)\W*$", re.IGNORECASE)
_ONE_STYLE_RU = lazy(r"стиль (?:у всех )?(?:один|общий|одинаковый)[\s,:–—-]*(?P<how>[а-яё-]+(?:ый|ий|ой))?\W*$|(?:в )?(?:одном|общем|одинаковом) (?P<in>[а-яё-]+ом )?стиле\W*$", re.IGNORECASE)
_SMALL_RU = lazy(r"(?:для|про|о|об|с|со|в|на|из|от|до|по|к|у|за|под|над|без|\d+)$", re.IGNORECASE)

_DOES = lazy(
    r"\b(?:make|create|draw|write|post|publish|upload|schedule|translate|share|send|then|use|this|it|them|one (?:a|per)|every|daily|don'?t|topics?)\b"
    r"|(?<![а-яё])(?:сделай|нарисуй|напиши|выложи|опубликуй|добавь|запости|отправь|запланируй|переведи|потом|затем|это|эту|эти|перв[а-яё]+|втор[а-яё]+|друг(?:ой|ая|ую|ое)|в день|в неделю|каждый день)(?![а-яё])"
    r"|[?\"\n]|^(?:how|why|как|почему|зачем)(?![\w'])",
    re.IGNORECASE,
)
"""Tells of another wish, or of what is there: no list of subjects."""
_QUALITY = lazy(
    r"\b(?:style|look|vibe|format|tones?|colou?rs?|background|theme|mood|music|voice|video|text|long|short|vertical|horizontal|wide|square|portrait|landscape|minimal\w*|modern|retro|vintage|simple|cute|fun|funny|different|bright|dark|calm|happy|sad|pastel|warm|soft|realistic|cartoon|watercolou?r|\w+ each|\d)\b|^(?:for|with|without|no|in|on|about|of|at|to|from|using|please|also|but|not|each|all|both)\b"
    r"|(?<![а-яё])(?:стил|фон|цвет|тон|музык|голос|формат|вертикальн|горизонтальн|квадратн|разн|ярк|т[её]мн|светл|спокойн|вес[её]л|минимал|\d)|^(?:для|про|о|об|с|со|в|на|без|по|и|но|не|все|каждый|каждая|пожалуйста)(?![а-яё])",
    re.IGNORECASE,
)
"""Says how something is to be, and names nothing that is to be seen: of three such, "3 posters, bright, minimal, no text" makes no list."""


@dataclass(frozen=True)
class _Listed:
    """What is wished for once for each of `items`. `shared`: what is said of all."""

    key: str
    noun: str
    how: str
    items: Sequence[str]
    shared: str = ""
    long: str = ""
    to: str = ""


def each_named(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of one for each of what the message names one by one; None for any other message."""
    if request.question or request.attachments or len(request.text) > _LONGEST:
        return None
    text = normalise(request.text).strip(" .!,")
    wishes, of_all = ([], "") if goes_out(text) else _listed(request.text, text)
    if not 2 <= len(wishes) <= _MOST:
        return None

    def plan_of(wish: str) -> Plan:
        return again(replace(request, text=wish, earlier=(), recent=()))

    told = True
    if of_all and _A_STYLE.search(of_all):
        plain, core = [wish.replace(of_all, "").rstrip(" ,") for wish in wishes], [wish.replace(of_all, _A_STYLE.sub("", of_all).strip()) for wish in wishes]
        told = _tells(plan_of(core[0]), plan_of(plain[0]))
        wishes = core if told else plain
    plans = [plan_of(wish) for wish in wishes]
    if any(plan.question for plan in plans):
        plans = [plan_of(_themed(wish)) for wish in wishes]
    if any(plan.question or len(plan.steps) != 1 or sources(plan.steps[0].args) for plan in plans):
        return None
    made = [plan.steps[0] for plan in plans]
    differing = {str(sorted((name, str(value)) for name, value in step.args.items() if name != "seed")) for step in made}
    if len({step.tool for step in made}) > 1 or len(differing) < len(made) or not all({"prompt", "topic"} & step.args.keys() for step in made):
        return None
    steps = [step.model_copy(update={"id": f"{step.id}-{number}"}) for number, step in enumerate(made, 1)]
    plan = Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)
    return plan if told else said_without(plan, of_all, detect(request.text, request.language))


def _listed(said: str, text: str) -> tuple[list[str], str]:
    """The wishes, and what is said of them all: captions by the lines they are listed on, which `text` may have no more."""
    captions = captions_listed(said.strip(" .!,"))
    return (captions, "") if captions else thai_wishes(text) or _wishes(text)


def _tells(styled: Plan, plain: Plan) -> bool:
    """Whether a style is one that is told by a value of its own, such as a palette."""
    values = [{name for step in plan.steps for name in step.args} for plan in (styled, plain)]
    return bool(values[0] - values[1])


_A_STYLE = lazy(r"(?:\b(?:style|look)|(?<![а-яё])стил[а-яё]*)\W*$|^สไตล์|^แนว", re.IGNORECASE)


def _themed(wish: str) -> str:
    """The wish for a sheet with its theme before it, which behind a name would be read as more of the name."""
    found = _WITH_THEME.match(wish)
    article = "an" if found and found["of"][0].lower() in "aeiou" else "a"
    if found and found["of"].startswith("new "):  # "a new year poster" might be another one
        return f"make a {found['sheet']} with a {found['of']} theme"
    return f"make {article} {found['of']} {found['sheet']}" if found else wish


_WITH_THEME = lazy(r"make an? (?P<sheet>[^,]+), (?P<of>[a-z' ]{3,30}) (?:theme|themed)$", re.IGNORECASE)


def _wishes(text: str) -> tuple[list[str], str]:
    """The wishes of a message in English or Russian, and what is said of them all; none where it lists nothing."""
    found = (_english(text) or _another(text) or _for_two(text)) if re.search("[a-z]", text, re.IGNORECASE) else None
    found = found or (_russian(text) if re.search("[а-яё]", text, re.IGNORECASE) else None)
    if found is None or any(not item or len(item.split()) > _WORDS or _DOES.search(item) for item in found.items):
        return [], ""
    of_all = _of_all(found)
    return [_wish(found, item, of_all) for item in found.items], of_all


def _as_many(told: str, number: int, pattern: re.Pattern[str], commas: re.Pattern[str], tells_all: re.Pattern[str]) -> tuple[list[str], str]:
    """The items, as many as the number says (any number of them where it is 0), and what is said of all; no items where they are not so many."""
    told, *sentence = re.split(r"\.\s+", told, maxsplit=1)
    shared = [part.strip(" .") for part in sentence]
    for between in (commas, pattern):
        items = [item.strip(" .") for item in between.split(told) if item and item.strip(" .")]
        behind = list[str]()
        while len(items) > 2 and (tells := tells_all.match(items[-1])) and (len(items) > number or tells["all"]):
            behind.insert(0, items.pop())
        if len(items) > 1 and len(items) == (number or len(items)) and (number or between is pattern):
            return items, ", ".join([*behind, *shared])
    return [], ""


def _english(text: str) -> _Listed | None:
    """ "5 pictures, one each: clownfish, lionfish..."."""
    if drawn := _DRAWN_EACH_EN.match(text):
        return _drawn(drawn, "en", "pictures", _CUT_EN)
    head = _HEAD_EN.match(text)
    if head is None:
        return None
    counted = head["n"] or head["n2"]
    number = _number(counted) if counted else 0
    posts = head["n2"] or re.search(r"s for (?:these|those|the|my|our) [a-z ]{0,20}s\b", head[0][: head.start("sep")], re.IGNORECASE)
    sure = bool(head["one"] or head["both"] or posts)
    if not (number or sure) or (number and not 2 <= number <= _MOST) or (not sure and "," not in text[head.end() - 1 :] and number != 2):
        return None
    items, shared = _as_many(text[head.end() :], number, _CUT_EN, _COMMA_EN, _TELLS_ALL_EN)
    if head["both"]:
        items = [_ONE_FOR.sub("", item) for item in items if _ONE_FOR.match(item)]
    plain = head["sep"].strip() in (",", ".") and not sure
    if len(items) < 2 or any(_ONE_FOR.match(item) for item in items) or (plain and any(_QUALITY.search(item) for item in items)):
        return None
    if head["noun"].lower() in ("captions", "caption", "posts", "post") and not sure:
        return None
    return _Listed("en", head["noun"].lower(), head["how"], items, shared, head["long"] or "", to="for" if head["both"] else "")


def _drawn(found: re.Match[str], key: str, noun: str, between: re.Pattern[str]) -> _Listed | None:
    """ "draw a tea, a cake and a bun, one picture each"."""
    items = [item.strip() for item in between.split(found["list"]) if item and item.strip()]
    return _Listed(key, noun, "", items, (found["all"] or "").strip(" ,.")) if 2 <= len(items) <= _MOST else None


def _another(text: str) -> _Listed | None:
    found = _AND_ANOTHER.match(text)
    return found and _Listed("en", found["noun"].lower(), found["how"], [found["a"], found["b"]], (found["all"] or "").strip(" ,.;"), to=found["to"])


def _for_two(text: str) -> _Listed | None:
    """ "posters for the bakery and the barber, autumn theme", "posters for quiz night and ladies night"; of "salt and pepper" there is one."""
    found = _FOR_TWO.match(text)
    items = [item.strip() for item in _CUT_EN.split(found["list"].removesuffix(" please"))] if found else []
    if found is None or not 2 <= len(items) <= _MOST:
        return None
    led = all(re.match(r"(?:the|my|our)\s", item, re.IGNORECASE) for item in items)
    alike = len({item.split()[-1].lower() for item in items if item}) == 1 and all(len(item.split()) > 1 for item in items)
    return _Listed("en", found["noun"].lower(), found["how"], items, (found["all"] or "").strip(" ,.;"), to="for") if led or alike else None


def _russian(text: str) -> _Listed | None:
    """ «4 картинки, по одной на каждую: груша, слива...», «по картинке на каждую позу ...», «подписи к 3 постам: ...»."""
    apart = _APART_RU.search(text)
    text = f"{text[: apart.start()]}{text[apart.end() :]}".strip() if apart else text
    if drawn := _DRAWN_EACH_RU.match(text):
        return _drawn(drawn, "ru", "картин", _CUT_RU)
    if each := _FOR_EACH_RU.match(text):
        told = text[each.end() :]
        told, shared = (told, "") if each["sep"].strip() else (_signed(told, each["of"]), "")
        items, shared = _as_many(told, 0, _CUT_RU, _COMMA_RU, _TELLS_ALL_RU)
        return _Listed("ru", each["noun"].lower(), "", items, shared) if items else None
    if posts := _TO_POSTS_RU.match(text):
        items, shared = _as_many(text[posts.end() :], _number(posts["n"]) if posts["n"] else 0, _CUT_RU, _COMMA_RU, _TELLS_ALL_RU)
        return _Listed("ru", "подпис", "", items, shared) if items else None
    head = _HEAD_RU.match(text)
    number = _number(head["n"]) if head else 0
    if head is None or not 2 <= number <= _MOST or not (head["sep"].strip() or apart):
        return None
    told = text[head.end() :]
    told = told if head["sep"].strip() or "," in told else ", ".join(re.split(r"\s+(?:и\s+)?", told))
    items, shared = _as_many(told, number, _CUT_RU, _COMMA_RU, _TELLS_ALL_RU)
    plain = head["sep"].strip() in (",", ".") and not head["one"]
    if not items or any(_SMALL_RU.match(item) for item in items) or (plain and any(_QUALITY.search(item) for item in items)):
        return None
    return _Listed("ru", head["noun"].lower(), head["how"], items, shared, head["long"] or "")


def _signed(told: str, of: str) -> str:
    """What is listed without signs, parted before the word that each begins with: «поза дерева поза ребёнка» of «на каждую позу»."""
    stem = re.escape(of[: max(3, len(of) - 1)])
    starts = [found.start() for found in re.finditer(rf"(?<![а-яё]){stem}[а-яё]{{0,2}}(?![а-яё])", told, re.IGNORECASE)]
    cuts = [start for start in starts if start]
    return re.sub(r"\s*[,;]*\s*$", "", ", ".join(told[a:b].strip(" ,") for a, b in zip([0, *cuts], [*cuts, len(told)], strict=True))) if len(starts) > 1 else told


def _number(said: str) -> int:
    number = parse(said)
    return int(number) if number == int(number) else 0


def _of_all(listed: _Listed) -> str:
    """What is said of all of them, without the words that say so."""
    if listed.key == "ru" and (style := _ONE_STYLE_RU.match(listed.shared)):
        return f"{style['how']} стиль" if style["how"] else f"в {style['in']}стиле" if style["in"] else ""
    found = (_OF_ALL_RU if listed.key == "ru" else _OF_ALL_EN).match(listed.shared)
    what = found["what"].strip() if found else ""
    what = re.sub(r"(?i) (?:style|look)$", " theme", what) if re.fullmatch(_SHEETS_EN, listed.noun) else what
    return "" if _SAYS_NOTHING.match(what) else what


def _wish(listed: _Listed, item: str, what: str) -> str:
    """The wish for one of them."""
    if listed.key == "ru":
        return _wish_ru(listed, item, what)
    behind = f"{' ' if _BEHIND.match(what) else ', '}{what}" if what else ""
    noun, how = listed.noun, listed.how
    one = re.sub(r"(?:sketche)s$|s$", lambda end: "sketch" if end[0] == "sketches" else "", noun)
    if re.fullmatch(_DRAWN_EN, noun):
        return f"make a {how}{one} of {item}{behind}" if how else f"draw {item}{behind}"
    if re.fullmatch(_SHEETS_EN, noun):
        lead = f" {listed.to} " if listed.to else " of " if one in ("logo", "sticker", "icon", "cover", "thumbnail") else ": "
        return f"make a {how}{one}{lead}{item}{behind}"
    if re.fullmatch(_WORDS_EN, noun):
        return f"write a {how}{one} about {item}{f', {listed.long}' if listed.long else ''}{behind}"
    about = f'"{item}"' if _ENDS_SMALL.search(item) else item
    return f"make a {how}{one} about {about}{f', {listed.long}' if listed.long else ''}{behind}"


_ENDS_SMALL = lazy(r"\s(?:in|out|up|off|on|over|down)$", re.IGNORECASE)
"""Ends with a word that would lead to more: "check in"."""


_ONE_RU = {
    "картин": "картинку", "рисунк": "рисунок", "изображени": "изображение", "фот": "фото", "иллюстраци": "иллюстрацию", "афиш": "афишу", "обложк": "обложку", "подпис": "подпись", "сценари": "сценарий",
}  # fmt: skip


def _wish_ru(listed: _Listed, item: str, what: str) -> str:
    behind = f"{' ' if what.startswith('в ') else ', '}{what}" if what else ""
    long = f", {listed.long}" if listed.long else ""
    noun = listed.noun
    if noun in ("картин", "рисунк", "изображени", "фот", "иллюстраци") and not listed.how:
        return f"нарисуй {item}{behind}"
    if noun in ("плакат", "постер", "афиш", "баннер", "логотип", "обложк"):
        return f"сделай {_ONE_RU.get(noun, noun)}: {item}{behind}"
    if noun in ("подпис", "пост"):
        return f"напиши подпись к посту: {item}{behind}"
    if noun == "сценари":
        return f"напиши сценарий: {item}{long}{behind}"
    how = _ONE_LIKE_RU.sub(lambda end: "ый" if end[0] == "ых" or end[0] == "ые" else "ий", listed.how.strip())
    return f"сделай {f'{how} ' if how else ''}{_ONE_RU.get(noun, noun)}: {item}{long}{behind}"


_ONE_LIKE_RU = lazy(r"(?:ых|их|ые|ие)(?=\s|$)")
