# ruff: noqa: E501 - patterns read better unbroken
"""Russian as it is written to somebody in a chat, put the way the tools' examples say it.

The number behind what it counts ("секунд на 40", "идей ..., штук 10"), what a film is about in two pieces or in no preposition at all
("квадратное видео для ленты, реклама скидки на маникюр"), how it is to be before what it is ("Мужским голосом: видео о ..."), a list by
ordinals ("первый про чай, второй про кофе") or behind a colon ("про каждый город отдельное видео: A, B, C"). What a film is about stands in
quotes then, so that neither its commas nor its colours are taken for anything else.
"""

from __future__ import annotations

import re

from agent.local.drafting.batches import counted_list
from agent.local.wordings.film_russian import FILM, NUMBER, SPEED, UNIT, is_value, with_its_topic, with_such
from agent.patterns import lazy

_UNIT_FIRST = lazy(rf"(?<![\w])(?P<unit>секунд|минуты?)\s+(?:так\s+)?(?:(?P<how>на|по|до)\s+)?(?P<n>{NUMBER})(?![\w%:.])(?!\s*(?:{UNIT}|час|дн|раз|%))", re.IGNORECASE)
"""Roughly so long: "секунд на 40", "минут 5", "секунд по 15"."""
_FEW = ("2", "3", "4", "два", "две", "три", "четыре", "полторы")
_BEFORE_UNIT = lazy(rf"(?:\d|{NUMBER}|последни\w+|первы\w+|перв\w+|нескольк\w+)\s*$", re.IGNORECASE)
_A_MINUTE = lazy(r"(?<!\w)(?:где-то |примерно |приблизительно |плюс-минус )?(?:около|с|порядка) (?P<unit>минуты|минуту|полминуты)(?!\w)", re.IGNORECASE)
_PIECES_OF = lazy(r"\s*,\s*(?:где-то |примерно |ну )?штук(?:и)?\s+(?:так )?(?P<n>\d{1,2}|две|три|четыре|пять|шесть|семь|восемь|девять|десять|двенадцать|пятнадцать|двадцать)(?=\s*(?:[,.;!]|$))", re.IGNORECASE)
_IDEAS = lazy(r"(?<!\w)(?P<things>иде[ий]|тем|темы|заголовк(?:и|ов)|названи[йя])(?!\w)", re.IGNORECASE)
_OF_CONTENT = lazy(r"(?<!\w)(?P<things>иде[ий]|темы|тем) (?:для|про) контент\w*(?: для| про)? (?=[а-яё])", re.IGNORECASE)
_REASON = lazy(r"\s*,\s*а то (?:(?:уже|я|мы|мне|совсем|вообще|сам[аи]?|всё|все) )*(?:не знаю|не знаем|идей|ничего|фантази|голова|забыл|забуд|надоел|лень|нет|кончил)[^.!?]*", re.IGNORECASE)
"""Why it is wished for: "а то уже не знаю что постить"."""
_ANY_TOPICS = lazy(
    r"\s*,\s*(?:а )?(?:темы|тему|тематику|идеи|сюжеты)\s+(?:ты )?(?:сам[аи]?|любы[ех]|на тво[йё] (?:вкус|усмотрение))(?:\s+(?:придумай|выбери|подбери|реши))?(?:те)?(?=\s*(?:[,.;!]|$))"
    r"|\s*,\s*(?:и |но |а )?(?:только |главное )?(?:чтоб|чтобы|пусть)\s+(?:он[иа]\s+|темы\s+|ролики\s+)?(?:не повторя\w+|были разны\w+|разны\w+|все разные)(?=\s*(?:[,.;!]|$))"
    r"|\s*,\s*(?:все |только )?разные(?=\s*(?:[,.;!]|$))",
    re.IGNORECASE,
)
"""What goes without saying of several: that they differ, and that whoever makes them chooses."""
_DEADLINE = lazy(r"^(?P<hi>(?:(?:привет|здравствуйте|добр\w+ (?:утро|день|вечер))[\s,!.]+)*)(?:мне |нам )?(?:на|к) (?:сегодня|завтра|послезавтра|понедельник\w?|вторник\w?|сред[уе]|четверг\w?|пятниц[уе]|суббот[уе]|воскресень[юе])\s+(?:мне |нам )?(?=нуж(?:ен|на|но|ны)(?!\w)|надо(?!\w))|^(?P<hi2>(?:(?:привет|здравствуйте|добр\w+ (?:утро|день|вечер))[\s,!.]+)*)(?:сегодня|завтра) (?:мне |нам )?(?=нуж(?:ен|на|но|ны) (?:\w+ )?(?:ролик|видео|клип|рилс|шортс|картинк|постер))", re.IGNORECASE)
"""By when it is needed, which posts nothing: "на завтра нужно три рилса"."""
_SERIES = lazy(rf"(?<!\w)(?:сери[юя]|цикл|подборк[уа]|набор|пачк[уа])\s+(?:из\s+)?(?P<n>\d{{1,3}}|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти)\s+(?:коротких\s+)?(?P<film>{FILM})(?!\w)", re.IGNORECASE)
_GENITIVE = {"двух": "2", "трех": "3", "трёх": "3", "четырех": "4", "четырёх": "4", "пяти": "5", "шести": "6", "семи": "7", "восьми": "8", "девяти": "9", "десяти": "10"}
_A_DAY_EACH = lazy(r"\s*,\s*по одному на кажд\w+ (?:день(?: недели)?|будн\w+(?: день)?|тем\w+|пункт\w*)(?=\s*(?:[,.;!:]|$))", re.IGNORECASE)
_OWN_EACH = lazy(
    rf"^(?:(?:мне |нам |нужно |надо |хочу |сделай |сделайте |пожалуйста,? )*)(?:(?:про|для|на|о|об|по) кажд\w+ (?P<what>[а-яё]+(?: [а-яё]+)?) (?:нужно |сделай |сделайте |пусть будет )?(?:по |сво[ейё]\w* |отдельн\w+ |один |одно )*(?P<film>{FILM})"
    rf"|(?:отдельн\w+ |по (?:одному )?|по отдельному )(?P<film2>{FILM})\w* (?:про|для|на|о|об|по) кажд\w+(?: [а-яё]+){{0,2}}|кажд\w+ [а-яё]+ (?:по |сво[ейё]\w* |отдельн\w+ )+(?P<film3>{FILM}))\s*[:—–-]\s*(?P<items>[^.;:]+)(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ORDINAL = r"(?:(?:в )?(?:перв|втор|трет|четв[её]рт|пят|шест|один(?!\w)|друг|последн)(?:ый|ой|ая|ое|ий|ья|ье|ую|ого)?)"
_BY_ORDER = lazy(
    rf"(?<!\w)(?:(?:{NUMBER}|пара|пару) )(?:[а-яё]+ ){{0,2}}?(?P<film>{FILM})(?P<between>[^.:;]{{0,60}}?)[\s]*[:.,—–-]+\s*(?P<list>{_ORDINAL}\s*(?:[-–—:]\s*|про |о |об |это )[^,.;]+(?:[,.;]\s*(?:и |а )?{_ORDINAL}\s*(?:[-–—:]\s*|про |о |об |это )[^,.;]+)+)",
    re.IGNORECASE,
)
_NEXT_IN_ORDER = lazy(rf"(?:^|[,.;]\s*)(?:и |а )?{_ORDINAL}\s*(?:[-–—:]\s*|про |о |об |это )+", re.IGNORECASE)
_TWO_WAYS = lazy(
    rf"^(?P<head>(?:[а-яё]+ ){{0,3}}?)(?:два|две|2|двух|пару) (?:вариант\w*|верси\w*|ролик\w*|видео)(?:\s+(?:{FILM}))?\s+(?P<topic>(?:про|об?|для)\s[^,;:\"]+?)\s*[,;:—–-]+\s*(?:один|одна|одно|перв\w+)\s+(?P<a>[^,;]+?)\s*[,;]?\s*(?:и |а )?(?:друг\w+|втор\w+|один|одна|одно)\s+(?P<b>[^;.]+?)(?P<rest>[.;].*)?$",
    re.IGNORECASE,
)
"""Two of a film, each in its own way: "два варианта ролика про суши, один смешной, другой премиальный"."""
_MUSIC_LIKE = lazy(r"(?<!\w)(?P<noun>музык[ау]|мелоди[яю])\s+(?:(?:пусть |будет |какая-нибудь |такая |поставь |чтобы |была )*)(?P<how>[а-яё]+(?:ая|яя|ую|юю)(?:(?:,? и |,? но |, | )[а-яё]+(?:ая|яя|ую|юю))*)(?!\w)", re.IGNORECASE)
_FAULT = lazy(r"слишком|какая-то|больно|чересчур|очень уж|так(?:ая|ую)", re.IGNORECASE)
_SPOKEN_SO = lazy(
    rf"(?<!\w)(?:(?:пусть |чтобы |чтоб |надо |нужно )*(?:говор(?:и(?:т|те|л[аи]?)?|ить)|рассказыва(?:й|йте|ть|ет|л[аи]?)|чита(?:й|йте|ть|ет|л[аи]?)|диктор(?: говорит| читает)?|реч[ьи]|озвучк[ауи]|голос(?:ом)?(?: говорит| читает)?))\s+(?:(?:немного|чуть|слегка|пусть|будет|был[аои]?|надо|очень|диктор|голос|он[аи]?|всё)\s+)*(?:{SPEED})(?: обычного| чем обычно)?(?!\w)",
    re.IGNORECASE,
)
_WHERE_IN = lazy(rf"(?<!\w)(?P<thing>сценари\w+(?: для (?:рилс|ролик|шортс|видео)\w*)?|{FILM}),?\s+(?:где|в котор(?:ом|ой|ых))\s+(?=[а-яё]+\s)", re.IGNORECASE)
_WORDS_FOR = lazy(r"^(?:(?:нужн\w+|надо|напиши(?:те)?|придумай(?:те)?|сделай(?:те)?|пожалуйста|мне|ещё)[\s,]+)*(?P<words>(?:описани|подпис|заголов|названи|х[еэ]штег)[а-яё]*(?: и (?:описани|х[еэ]штег|заголов|названи)[а-яё]*)?)(?P<where> (?:для|на|в) [а-яё]+)?\s*[:—–-]\s*(?P<film>ролик|видео|рилс|шортс|клип)\s+(?:про|о|об)\s+(?P<topic>[^,.;\"]+)(?P<rest>.*)$", re.IGNORECASE)
_THEIR_OWN = lazy(r"\s*,?\s*(?:с|со) (?:ключевыми словами|ключами|тегами)(?=\s*(?:[,.;]|$))", re.IGNORECASE)
"""What a description comes with anyway."""
_DATIVE = {"ролик": "ролику", "видео": "видео", "рилс": "рилсу", "шортс": "шортсу", "клип": "клипу"}
_FROM_THERE = lazy(r"^вот (?:(?:вам|тебе|мой|моя|мои|наш|наша|наши)\s+)?(?P<what>прайс|описани|текст|презентаци|документ|стать|заметк|файл|конспект|отч[её]т|бриф|инструкци|меню)[^,.;:]*[,.;:—–-]+\s*(?P<verb>собери|сделай|смонтируй|сними|создай)(?:те)?\s+(?:(?:мне|нам|пожалуйста)\s+)*(?:из|по) (?:этого|них|него|неё|нему|ним|этому)\s+", re.IGNORECASE)
_EVENT = lazy(rf"(?<!\w)(?P<film>{FILM})\s+(?:ко|к) (?P<day>дню [а-яё]+(?: [а-яё]+)?|\d{{1,2}} [а-яё]+|новому году|рождеству|пасхе|масленице|хэллоуину|юбилею|свадьбе|выпускному|празднику)(?=\s*(?:[,.;!]|$))", re.IGNORECASE)
_HOLIDAYS = {"новому году": "Новый год", "рождеству": "Рождество", "пасхе": "Пасха", "масленице": "Масленица", "хэллоуину": "Хэллоуин", "юбилею": "юбилей", "свадьбе": "свадьба", "выпускному": "выпускной", "празднику": "праздник"}
_AT_ONCE = lazy(r"(?<=[,.;])\s*(?:и )?(?:сразу|заодно|тут же|ещё и|еще и) (?:же )?(?=(?:подпис|описан|х[еэ]штег|заголов|назван|текст|обложк|превью))", re.IGNORECASE)
_SPENT_AND_OUT = lazy(r"^(?:а )?сколько (?:(?:я|мы|всего|денег|уже)\s+)*(?:потратил[аи]?|ушло|потрачено)(?P<when>[^,?]*?),?\s+и сколько (?:роликов|видео|постов)(?:\s+(?:всего|уже))*\s+(?:вышло|опубликовано|выложено|выложил[аи]?|опубликовал[аи]?)[^,]*$", re.IGNORECASE)
_TOLD_WHERE = lazy(r"(?P<film>(?<!\w)(?:видео|ролик|запись|клип)),?\s+(?:где|в котор\w+|на котор\w+)\s+(?:я|мы)\s+(?:рассказыва|говор|показыва|объясня|снима)\w+\s+(?:про|об?)\s+(?P<what>[^,.;?!]+)", re.IGNORECASE)
_PERHAPS = lazy(r"\s*,\s*(?:вроде|кажется|по-моему|наверное|где-то|точно не помню|не помню)(?: бы)?\s+[^,.;?!]*$", re.IGNORECASE)
_COVER_OF = lazy(r"^(?:нужн\w+ )?(?P<what>обложк[ау]|превью)(?P<where>[^,.;:\"]{0,40}?)(?: нужн\w+| надо)?\s*[,.:—–-]+\s*(?:видео|ролик|выпуск|подкаст)\s+(?:называется|будет называться|под названием)\s+(?P<name>\"[^\"]+\")(?P<rest>.*)$", re.IGNORECASE | re.DOTALL)
_OWN_WORDS = lazy(r"(?<!\w)(?:запомни|запоминай|имей в виду|учти|отныне|всегда)|(?<!\w)(?:прочита|прочти|озвуч|произнес|скажи)\w*[^\"]*\"", re.IGNORECASE)
"""What is kept or read aloud stays word for word."""
_NO_LONGER = 400  # characters: a letter, not a wish


def in_plain_russian(message: str) -> str:
    """The message put so; as it was when it is not Russian or says nothing in these ways."""
    if counted_list(message).items:
        return message
    if len(message) > _NO_LONGER or not re.search("[а-яё]", message, re.IGNORECASE) or _OWN_WORDS.search(message):
        return message
    message = numbers_first(_DEADLINE.sub(lambda match: match["hi"] or match["hi2"] or "", message))
    message = _ANY_TOPICS.sub("", _REASON.sub("", message))
    message = _SERIES.sub(lambda match: f"{_GENITIVE.get(match['n'].lower(), match['n'])} {match['film']}", message)
    message = _A_DAY_EACH.sub("", message) if re.search(rf"{NUMBER} {FILM}", message, re.IGNORECASE) else message
    message = _listed(message)
    message = _worded(message)
    message = _spoken(message)
    message = _MUSIC_LIKE.sub(_like_that, message) if re.search(FILM, message, re.IGNORECASE) else message
    return with_its_topic(with_such(message))


def numbers_first(message: str) -> str:
    """ "секунд на 40" is "на 40 секунд", "идей ..., штук 10" is "10 идей ..."."""
    def turned(match: re.Match[str]) -> str:
        if _BEFORE_UNIT.search(message[: match.start()]):
            return match[0]
        unit = "минут" if match["unit"].lower().startswith("мин") else "секунд"
        unit += "у" if match["n"].lower() in ("1", "один", "одну", "одна") else "ы" if match["n"].lower() in _FEW else ""
        return f"{match['how'] + ' ' if match['how'] else ''}{match['n']} {unit}"

    turned_ = _UNIT_FIRST.sub(turned, message)
    turned_ = _A_MINUTE.sub(lambda match: "30 секунд" if match["unit"].startswith("пол") else "60 секунд", turned_)
    count = _PIECES_OF.search(turned_)
    things = _IDEAS.search(turned_[: count.start()]) if count else None
    if count and things and not re.search(rf"{NUMBER}\s+$", turned_[: things.start()]):
        plural = {"идеи": "идей", "темы": "идей", "тем": "идей", "заголовки": "заголовков", "названия": "названий"}
        rest = f"{turned_[things.end() : count.start()]}{turned_[count.end() :]}"
        turned_ = f"{turned_[: things.start()]}{count['n']} {plural.get(things['things'].lower(), things['things'])}{rest}"
    return _OF_CONTENT.sub(r"\g<things> для ", turned_)


def _listed(message: str) -> str:
    """Lists by ordinals, and with one film to each thing, as topics."""
    if own := _OWN_EACH.match(message):
        items = [item.strip() for item in re.split(r"\s*,\s*(?:и\s+)?|\s+и\s+", own["items"]) if item.strip()]
        rest = [piece.strip() for piece in re.split(r"[,.;]\s+", own["rest"].strip(" .,;")) if piece.strip()]
        about = [piece for piece in rest if not is_value(piece)]
        if len(items) > 2 and re.match(r"(?:как|что|где|почему|зачем|когда|чем)(?!\w)", items[-1], re.IGNORECASE) and not about:
            about, items = [items[-1]], items[:-1]
        values = [piece for piece in rest if is_value(piece)]
        if len(items) > 1 and len(about) < 2:
            topics = "; ".join(f"{item}: {about[0]}" if about else item for item in items)
            return f"сделай видео, {', '.join([*values, ''])}темы: {topics}"
    if two := _TWO_WAYS.match(message):
        about = re.sub(r"^(?:про|об?|для)\s+", "", two["topic"], flags=re.IGNORECASE).strip()
        ways = (re.sub(r"(?:,\s*|\s+)(?:так(?:ой|ая|ое))(?=\s|,|$)", "", two[name]).strip(" ,") for name in "ab")
        return ". Потом ".join(f'сделай {way.replace(",", " и")} ролик про "{about}"{(two["rest"] or "").replace(";", ",").replace(".", ",").rstrip(", ")}' for way in ways)
    if ordered := _BY_ORDER.search(message):
        items = [item.strip() for item in _NEXT_IN_ORDER.split(ordered["list"]) if item.strip()]
        if len(items) > 1 and not any(is_value(item) for item in items):
            between = ordered["between"].strip(" ,")
            before = message[: ordered.start()].rstrip()
            wish = before if before else "сделай"
            values = message[ordered.end() :].strip(" ,.;")
            film = {"рилс": "рилсы", "шорт": "шортсы"}.get(ordered["film"][:4].lower(), "видео")
            said = ", ".join(part for part in (between, values) if part)
            return f"{wish} {film}{', ' + said if said else ''}, темы: {'; '.join(items)}"
    return message


def _worded(message: str) -> str:
    """Small wordings that need no look at the whole."""
    if words := _WORDS_FOR.match(message):
        message = f'напиши {words["words"]} к {_DATIVE[words["film"].lower()]} про "{words["topic"].strip()}"{words["where"] or ""}{_THEIR_OWN.sub("", words["rest"])}'
    message = _FROM_THERE.sub(lambda match: f"{match['verb']} из этого документа ", message)
    message = _EVENT.sub(lambda match: f'{match["film"]} про "{_holiday(match["day"])}"', message) if '"' not in message else message
    message = _AT_ONCE.sub(" и ", message)
    message = _WHERE_IN.sub(lambda match: f"{match['thing']} про то, как ", message) if not _searches(message) else message
    if cover := _COVER_OF.match(message):
        what = "обложку" if cover["what"].lower().startswith("обл") else "превью"
        seen = re.sub(r"^\W*(?:(?:и|чтоб|чтобы|там|на ней|на нём)\s+)*(?:было |был[аи]? )?", "", cover["rest"]).strip(" .")
        message = f"нарисуй {seen + ', ' if seen else ''}{what}{cover['where']} с надписью {cover['name']}"
    if asked := _SPENT_AND_OUT.match(message.rstrip("? ")):
        message = f"отчёт{asked['when'] or ''}"
    if _searches(message):
        message = _PERHAPS.sub("", _TOLD_WHERE.sub(r"\g<film> про \g<what>", message))
    return message


def _searches(message: str) -> bool:
    return re.match(r"(?:\w+ ){0,3}?(?:найди|найти|отыщи|поищи|откопай|ищу|где)(?:те)?(?!\w)", message, re.IGNORECASE) is not None


def _holiday(said: str) -> str:
    low = said.lower()
    return _HOLIDAYS.get(low) or (f"День {said[4:]}" if low.startswith("дню ") else said)


def _spoken(message: str) -> str:
    """How fast the voice speaks, in the field's own words, wherever the message says it."""
    if not re.search(FILM, message, re.IGNORECASE):
        return message
    return _SPOKEN_SO.sub(lambda match: "говори медленно" if match["slow"] else "говори быстро", message)


def _like_that(match: re.Match[str]) -> str:
    """ "музыка грустная тихая" is "грустная музыка, тихая музыка"."""
    if _FAULT.search(match["how"]):
        return match[0]
    words = [word for word in re.split(r",? и |,? но |, | ", match["how"]) if word]
    return ", ".join(f"{word} {match['noun']}" for word in words)
