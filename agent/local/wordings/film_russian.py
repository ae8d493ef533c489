# ruff: noqa: E501 - patterns read better unbroken
"""A wish for one film in Russian with what it is about in quotes, and how it is to be behind that.

"квадратное видео для ленты, реклама скидки на маникюр, цвета розовый и золотой" is of a film about the sale in those colours: what is no
value of a film is what it is about, be it in two pieces or in no preposition. A message that orders anything else, or in which it stays
unclear what belongs to what, is left as it was.
"""

from __future__ import annotations

import re

from agent.local.drafting.manner import only_says_how
from agent.local.slots import entities
from agent.local.wordings.for_whom import without_place
from agent.patterns import lazy

NUMBER = r"(?:\d{1,4}(?:[.,]\d)?|один|одн[аоу]|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|пятнадцать|двадцать|тридцать|сорок|пятьдесят|полторы|пару)"
UNIT = r"(?:секунд(?:очек|ы|у)?|сек|минут(?:ы|ок|у)?|мин)"
FILM = r"(?:видео-?ролик\w{0,2}|видео|видос\w*|ролик\w{0,2}|клип\w{0,2}|рилс\w{0,2}|шортс\w{0,2}|тикток\w{0,2})"
SPEED = r"(?P<slow>помедленнее|медленнее|медленно|не ?спеша|неспешно|без спешки|неторопливо|не торопясь|не быстро|не тараторя|не тараторь|с паузами)|(?P<fast>побыстрее|быстрее|быстро|поживее|бодро|энергично)"
_HOW_FIRST = lazy(rf"^(?P<how>[^:\"]{{3,90}}):\s+(?P<wish>(?:[а-яё-]+ ){{0,3}}?{FILM}(?!\w).*)$", re.IGNORECASE | re.DOTALL)
_SO_ALONE = lazy(rf"^(?:(?:немного|чуть|слегка|и|но|только)\s+)*(?:{SPEED})(?: обычного| чем обычно)?(?:,? пожалуйста)?$", re.IGNORECASE)
_ABOUT = lazy(r"(?<!\w)(?:про|об?|на тему)\s+(?:то,?\s+)?(?=\S)", re.IGNORECASE)
_ONE_ABOUT = lazy(r"(?:и |а )?(?:одн\w+|один|перв\w+|втор\w+|трет\w+|друг\w+|последн\w+) (?:про|об?)\s", re.IGNORECASE)
_AND_ABOUT = lazy(r"(?<!\w)(?:про|об?)\s[^,.;:]+?\s(?:и|а)\s(?:про|об?)\s", re.IGNORECASE)
_FROM_FILES = lazy(r"(?<!\w)(?:из|по) (?:эт|мо|наш|сво|прикрепл|прилож|заметк|презентаци|документ|файл|стать)\w*|(?<!\w)по нему(?!\w)", re.IGNORECASE)
_TOPIC_DASH = lazy(r"(?P<lead>^|[,.;]\s*)(?:а |и )?тема(?: ролика| видео)?\s*(?:[—–:-]|это)\s*", re.IGNORECASE)
_THAT = lazy(r"(?<!\w)(?P<about>про|об?) (?:то|том),?\s+(?=(?:как|что|почему|зачем|где|когда|кто|чем|сколько|откуда|куда)(?!\w))", re.IGNORECASE)
_TOPIC_IS = lazy(r"^(?:а |и )?тема(?: ролика| видео)?\s+", re.IGNORECASE)
_CUT = lazy(r"\s*(?:,(?!\d)|;|(?<!\d)\.(?=\s|$)|[!?](?=\s|$)|\s[—–-](?=\s)|:(?=\s))\s*")
_OTHER_ACT = lazy(
    r"^(?:и |а )?(?:потом|затем|после этого)(?!\w)|^(?:и |а |ещё |еще |также )*(?:назови|назовите|под названием|с названием|озаглав|выложи|выкладыва|опубликуй|публикуй|запости|пости|отправь|обрежь|вырежи|найди|перенеси|отмени|удали|запланируй|поставь на|напиши|нарисуй|придумай|сочини|озвучь|прочитай|переведи|покажи|скажи|сохрани|запомни|склей|подпис|описани|х[еэ]штег|заголов|назван|обложк|превью|картинк|текст|сколько|какой|какая|сделай|сделайте|сними|собери|можешь)\w*"
    r"|^(?:(?:и|а|но|только|просто|пока|сам|сама|никуда|ничего|его|их|это)\s+)*не (?:надо |нужно )?(?:публик|опублик|выклад|выложи|пост|отправ|рассыла|залива)\w*",
    re.IGNORECASE,
)
_VALUE = lazy(
    rf"(?:(?:и|а|но|только|просто|чтоб|чтобы|пусть|плюс|желательно|обязательно|кажд\w+|все|всё|общая|длиной|длина|длительность|хронометраж|примерно|где-то|формат|в формате)\s+)*"
    rf"(?:(?:без|с|со|под|на|в|для|за|по|около|до|не больше|не более|максимум|не дольше|не длиннее|не короче)\s.*|{NUMBER}\s*{UNIT}.*|{UNIT}\s+{NUMBER}|(?:пол)?минут[аыу].*|\d+\s?[:xх]\s?\d+.*"
    rf"|(?:вертикал|горизонтал|квадрат|широк|портретн)\w*.*|(?:озвуч|субтитр|титр|голос|диктор|музык|тон|стил|цвет|палитр|темп|монтаж|язык|формат|говори|без|простыми|понятн|кратко|коротк|быстр|медленн|неспеш|бодр|динамичн|по-английски|по-русски|по-тайски)\w*.*"
    r"|(?:чтоб|чтобы) (?:было |был[аи]? )?[а-яё]+о(?: было)?|[а-яё]+о было"
    r"|(?:[а-яё]+(?:ый|ий|ой|ое|ее|ая|яя|ые|ие|о|ым|им|ую)(?:$|,? (?:и |но )?(?:не )?))+)",
    re.IGNORECASE,
)
_GOES_ON = lazy(r"(?:и |а |но )?(?:где|котор\w+|как|что|когда|если|чем|почему|зачем|куда|откуда|кто)(?!\w)", re.IGNORECASE)
_FRAME = lazy(
    rf"(?:(?:привет|здравствуйте|пожалуйста|плиз|мне|нам|я|срочно|тут|ещё|еще|бы|можешь|можно|ну|так|слушай|короче|давай\w*|хочу|хотим|хотелось|нуж(?:ен|на|но|ны)|надо|требуется|сделай\w*|сделать|сними\w*|снять|собери\w*|создай\w*|смонтируй\w*|запили|замути|набросай)[\s,!.]+)*"
    rf"(?:{NUMBER}\s+)?(?:[а-яё-]+(?:ый|ий|ой|ое|ее|ые|ие|ых|их|ую|ая)\s+){{0,3}}(?:\d+[\s-]?\w+\s+)?{FILM}(?!\w)",
    re.IGNORECASE,
)
_TAIL_VALUE = lazy(
    rf"\s+(?:(?:на|по|до|длиной|примерно|где-то)\s+)*(?:{NUMBER}\s*{UNIT}(?!\w).*|(?:на|по) (?:пол)?минут\w*.*|(?:[а-яё]+ )?голосом(?!\w).*|(?:с|без) (?:субтитр|титр|озвучк|голос|музык)\w*.*|(?:женск|мужск)\w+ голосом.*|на (?:английск|русск|тайск)\w+(?: языке)?(?=\s|$).*|под (?:спокойн|весёл|весел|грустн|бодр)\w+ музык\w*.*"
    r"|(?:в|на|для) (?:инст|тик-?ток|ют[уь]б|ютуб|рилс|шортс|фейс|телег)\w*.*|(?:вертикальн|горизонтальн|квадратн)\w+.*|в \d+:\d+.*|\d+:\d+.*|в .{2,20} (?:стиле|тонах|цветах).*)$",
    re.IGNORECASE,
)
_LASTS = lazy(rf"(?<!\w)(?:на|по|до|длиной)\s+(?:{NUMBER}\s*)?(?:пол)?{UNIT}(?!\w)", re.IGNORECASE)
_MANY = lazy(r"(?<!\w)(?:ролики|роликов|ролика|видосы|видосов|клипы|клипов|рилсы|рилсов|шортсы|шортсов)(?!\w)|кажд|по одному|темы", re.IGNORECASE)
_TIMED = ("moment", "recurrence")


def is_value(piece: str) -> bool:
    """Whether a piece only says how, how long or for where."""
    return only_says_how(piece) or _VALUE.fullmatch(piece) is not None or _SO_ALONE.match(piece) is not None


def with_its_topic(message: str) -> str:
    """The wish so put; the message as it was when it is none or says something else too."""
    plain = _THAT.sub(r"\g<about> ", _TOPIC_DASH.sub(r"\g<lead>тема ", message))
    films = re.findall(rf"(?<!\w)(?<!для )(?<!под )(?<!\bв ){FILM}(?!\w)", plain, re.IGNORECASE)
    if '"' in plain or "\n" in plain or len(films) != 1 or _FROM_FILES.search(plain) or _goes_out(plain):
        return message
    if (first := _HOW_FIRST.match(plain)) and all(is_value(piece) for piece in _CUT.split(first["how"]) if piece):
        plain = f"{first['wish'].rstrip(' .')}, {first['how'][0].lower()}{first['how'][1:]}"
    plain, title = _entitled(plain)
    pieces = [piece.strip() for piece in _CUT.split(plain) if piece.strip()]
    at = next((n for n, piece in enumerate(pieces[:4]) if re.search(rf"(?<!\w){FILM}(?!\w)", piece, re.IGNORECASE)), None)
    frame = _FRAME.match(pieces[at]) if at is not None else None
    listed = sum(_ABOUT.match(piece) is not None for piece in pieces) > 1 or any(_ONE_ABOUT.match(piece) for piece in pieces)  # each has its own
    listed = listed or (_MANY.search(plain) is not None and _AND_ABOUT.search(plain) is not None)
    if at is None or frame is None or len(pieces) < 2 or listed or any(not _FRAME_BEFORE.fullmatch(piece) for piece in pieces[:at]):
        return message
    own, about = _own_topic(pieces[at], frame)
    return _put(own, about, pieces[at + 1 :], title, several=_MANY.search(plain) is not None) or message


def _goes_out(plain: str) -> bool:
    """Whether a time is said that something could go out at; "скидка до пятницы" is none."""
    return any(entity.kind in _TIMED and not re.search(r"(?<!\w)(?:до|к|по)\s*$", plain[: entity.start], re.IGNORECASE) for entity in entities(plain))


def _put(own: str, about: str, behind: list[str], title: str, *, several: bool) -> str:
    """The film, what it is about, how it is to be, and what is ordered besides; empty when a piece is none of those."""
    acts = next((n for n, piece in enumerate(behind) if _OTHER_ACT.match(piece)), len(behind))
    behind, tail = behind[:acts], behind[acts:]
    left = [_SO_ALONE.sub(lambda match: "говори медленно" if match["slow"] else "говори быстро", piece) for piece in behind]
    topic, values = ([about] if about else []), list[str]()
    for piece in left:
        goes_on = bool(topic) and not values
        if not about and len(_TOPIC_IS.sub("", piece)) > 2 and _TOPIC_IS.match(piece):
            topic = [_TOPIC_IS.sub("", piece)]
        elif (goes_on and _GOES_ON.match(piece)) or not (is_value(piece) or not re.search("[а-яёa-z]", piece, re.IGNORECASE)):
            if topic and (values or several):
                return ""  # what this is nobody can say
            topic.append(_TOPIC_IS.sub("", piece))
        else:
            values.append(piece)
    if not topic or topic[0].lower().startswith("котор") or _LASTS.search(", ".join(topic)):
        return ""
    rest = f"{title}, {', '.join(values)}" if values else title
    own = own if _ORDERS.search(own) else f"сделай {own}"
    return f'{own.strip()} про "{_bare(", ".join(topic))}"{rest}{". " + ". ".join(tail) if tail else ""}'


_FRAME_BEFORE = lazy(r"(?:(?:привет|здравствуй\w*|добр\w+ (?:утро|день|вечер)|пожалуйста|слушай\w*|мне|нам|нужен|нужно|сделай|так|ну|короче|срочно)\s*)+", re.IGNORECASE)


_ORDERS = lazy(r"(?<!\w)(?:сдела|сним|снять|созда|собер|смонтир|запили|замути|наброса|хочу|хотим|нуж|надо)", re.IGNORECASE)
_ON_IT = lazy(r"(?:\s*,)?\s+(?:и |а |с |со )?(?:надпис(?:ь|ью)|титр(?:ом)?|назови(?:те)? (?:его|её|ее|это))(?: на экране| в конце| в начале)?:?\s+(?P<name>(?-i:[A-ZА-ЯЁ\d])[^,.;:!?\"]{1,60})(?=\s*(?:[,.;!?]|$))", re.IGNORECASE)


def _entitled(message: str) -> tuple[str, str]:
    """The wish without the words that are to stand on the film, and those as its title, which is shown on it."""
    found = _ON_IT.search(message)
    if found is None:
        return message, ""
    return f"{message[: found.start()]}{message[found.end() :]}", f' под названием "{found["name"].strip()}"'


def _own_topic(piece: str, frame: re.Match[str]) -> tuple[str, str]:
    """The film, with what is said of it beside the topic, and the topic that its own piece tells."""
    rest = piece[frame.end() :]
    about = _ABOUT.search(rest)
    if about is None:
        return piece, ""
    topic = rest[about.end() :]
    tail = _TAIL_VALUE.search(topic)
    if such := _told_of(rest[: about.start()].rstrip()):
        topic = f"{such} {about[0]}{topic}"
        rest = f"{rest[: _WITH_SUCH.search(rest).start()]} {rest[about.start() :]}"  # type: ignore[union-attr]
        about = _ABOUT.search(rest) or about
        tail = _TAIL_VALUE.search(topic)
    said = f"{piece[: frame.end()]}{rest[: about.start()].rstrip()}{topic[tail.start() :] if tail else ''}"
    return said, topic[: tail.start()] if tail else topic


_SUCH = r"(?:совет|факт|рецепт|лайфхак|урок|иде|истори|секрет|пример|упражнени|новост|обзор|анекдот|цитат)[а-яё]*?(?:ами|ями|ом|ем|ей)(?=\s|$)"
_WITH_SUCH = lazy(rf"(?<!\w)(?:с|со)\s+(?P<such>{_SUCH}.*)$", re.IGNORECASE)
_FILM_WITH_SUCH = lazy(rf"(?<!\w)(?<!\bиз )(?<!\bна )(?<!\bк )(?P<film>{FILM})\s+(?:с|со)\s+(?P<such>{_SUCH}(?:\s+[а-яё]+)?)(?!.*(?<!\w)(?:про|об?)\s)", re.IGNORECASE)


def with_such(message: str) -> str:
    """ "ролик с советами по английскому" is "ролик про советы по английскому", where no other words say what it is about."""
    return _FILM_WITH_SUCH.sub(lambda match: f"{match['film']} про {_named(match['such'])}", message)


def _told_of(text: str) -> str:
    """ "с советами по английскому" is about "советы по английскому"; empty when the text tells of no such thing."""
    found = _WITH_SUCH.search(text)
    return _named(found["such"]).strip() if found else ""


def _named(such: str) -> str:
    from media.prose.russian import nominative  # its dictionary is read when it is needed

    return nominative(such)


def _bare(topic: str) -> str:
    plain = re.sub(r"^(?:про|об?)\s+(?:то,?\s+)?", "", topic.strip(" ,."), flags=re.IGNORECASE)
    return without_place(plain)
