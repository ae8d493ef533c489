# ruff: noqa: E501 - patterns read better unbroken
"""The same work for somebody else, where whose it was stands anywhere in what it is about, or nowhere: «а теперь то же самое для салона» said of
«скидки в кофейне» is «скидки в салоне», and of «подарочные сертификаты» those for the salon. (Where the message before says "for the cafe", it is said
once more, see `for_another_client`.)
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.follow_ups.in_its_case import as_it_stands_there
from agent.local.learned.marked import subject_of
from agent.local.place_names import PLACE_NAMES
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_LONGEST = 120  # characters
_HEAD_RU = (
    r"(?:кофейн|пекарн|кондитерск|пиццери|бургерн|столов(?:ая|ой|ую)|ресторан|бистро|кафе(?![а-яё])|бар(?:а|е|у|ом|ы)?(?![а-яё])|паб(?:а|е|у|ом)?(?![а-яё])|салон|студи|фотостуди|барбершоп|парикмахерск|клиник|стоматологи|аптек|спа(?![а-яё])"
    r"|школ(?:а|ы|е|у|ой)(?![а-яё])|центр(?:а|е|у|ом|ы)?(?![а-яё])|(?:дет)?сад(?:а|ик)|клуб(?:а|е|у|ом)?(?![а-яё])|(?:спорт)?зал(?:а|е|у|ом)?(?![а-яё])|фитнес-?клуб|бассейн|музе[йяею]|театр(?:а|е|у|ом)?(?![а-яё])|галере"
    r"|(?:строй|тур)?фирм|компани[яиюе]|агентств|магазин|бутик|лавк|ателье|мастерск(?:ая|ой|ую)|автосервис|автомойк|шиномонтаж|автосалон|отел[ьяею]|гостиниц|хостел|турбаз|ферм(?:а|ы|е|у)(?![а-яё])|типографи|химчистк|прачечн|зоомагазин|ветклиник|питомник|приют"
    r"|пивоварн|винодельн|кулинари|чайн(?:ая|ой|ую)(?![а-яё])|банк(?:а|е|у)?(?![а-яё])|библиотек|общежити|сервис(?:а|е|у)?(?![а-яё])|бренд(?:а|е|у)?(?![а-яё]))[а-яё]{0,3}"
)
_HEAD_EN = (
    r"(?:cafe|café|coffee ?(?:shop|house)|tea ?(?:shop|room|house)|salon|(?:book|flower|pet|gift|toy|bike|barber|pastry)?\s?shop|store|baker(?:y|'s)|restaurant|bistro|diner|pizzeria|bar|pub|brewery|gym|studio|school|clinic|spa|hotel|hostel|barber'?s?|garage|cent(?:er|re)|club"
    r"|agency|company|firm|florist'?s?|dentist'?s?|museum|theat(?:er|re)|gallery|kindergarten|nursery|boutique|pharmacy|farm|market|workshop|car wash|cattery|shelter|brand|library|bank|business)"
)
_OF_WHAT_RU = r"(?:\s+(?:красоты|йоги|танцев|музыки|массажа|маникюра|рисования|языков|иностранных языков|английского(?: языка)?|одежды|обуви|мебели|цветов|подарков|игрушек|плавания|развития))?"
_NAMED = r"(?:\s*\"[^\"]{1,40}\")?"
_NO_CLIENT = lazy(
    rf"^(?:{PLACE_NAMES}|(?:сторис|рилс|рилз|лент|пост|обложк|превью|шапк|печат|сайт|канал|групп|страниц|профил|аватар|подкаст)[а-яё]*(?![а-яё])|(?:меня|него|неё|нее|них|всех|каждого|каждой|этого|того|нас|себя|друг(?:ого|ой|их))(?![а-яё])"
    r"|(?:(?:the|a|an|my|our)\s+)?(?:story|stories|reels?|shorts?|feed|posts?|cover|thumbnail|header|print|website|site|channel|page|profile|me|it|them|him|her|us|all|each|other|same|next|last|first|rest|others|(?:\w+ )?one|now|today|tomorrow)\b)", re.IGNORECASE,
)
_LED_RU = r"^\W*(?:(?:ок|окей|отлично|супер|класс|хорошо|спасибо|а|и|но|теперь|потом|тогда|сделай|напиши|придумай|нарисуй|повтори|пожалуйста|ещё|еще|давай|можно|то|тож|всё|это|его|её)(?:те)?[\s,!.]+){0,6}"
_ALIKE_RU = r"(?:(?:точно |ровно )?(?:то|всё то|все то) же(?: самое)?|так(?:ие|ой|ую|ое)(?: же)?|так же|по (?:такому|такой) же|один|одну|одно)"
_SAID = {
    "ru": lazy(rf"{_LED_RU}(?:{_ALIKE_RU}[\s,]+)?(?:(?:только|но|и|уже|теперь)\s+)*для\s+(?P<new>[а-яё][а-яё-]*(?:\s+[а-яё-]+){{0,3}}?)(?P<name>{_NAMED})(?:,?\s+(?:тоже|также|так же|то же(?: самое)?|так(?:ой|ую|ое|ие) же|пожалуйста|плиз|давай|сделай))*[\s.!]*$", re.IGNORECASE),
    "en": lazy(
        r"^\W*(?:(?:ok|okay|great|nice|cool|good|and|now|next|then|also|please|can you|could you|do|make|write|draw|give me|repeat|redo|it|that|this|all|exactly)[\s,!.]+){0,6}(?:(?:the )?same(?: thing| again| ones?)?|one|another(?: one)?|again|it|that|one more)?[\s,]*(?:(?:but|only|just|this time|now)\s+)*for\s+(?P<new>(?:(?:the|a|an|my|our|another)\s+)?[a-z][\w'-]*(?:\s+[\w'-]+){0,3}?)(?P<name>\s*\"[^\"]{1,40}\")?(?:,?\s+(?:too|as well|also|please|pls|now|this time|again))*[\s.!]*$",
        re.IGNORECASE,
    ),
}
_ALIKE = lazy(r"\bsame\b|\brepeat\b|\bredo\b|\bagain\b|\bas well\b|\btoo\b|(?<![а-яё])(?:то же|так(?:ие|ой|ую|ое) же|так же|тоже|также|повтори(?:те)?|такой|такую|такое)(?![а-яё])", re.IGNORECASE)
"""Says of anybody that it is for them as well; by "now for ..." alone only a business is meant."""
_GOES_ON = lazy(r"^\W*(?:a|а|и|теперь|ещё|еще|потом|now|and|then|next|also)(?![а-яё\w])", re.IGNORECASE)
_BUSINESS = {
    "ru": lazy(rf"(?P<adj>(?<![а-яё])(?:[а-яё-]{{2,20}}(?:ой|ого|ом|ых|ую|ый|ий|ая|ое|ей|его|ем)\s+){{0,2}})(?<![а-яё])(?P<head>{_HEAD_RU}){_OF_WHAT_RU}{_NAMED}|(?<=(?<![а-яё])в )(?P<alone>(?:цветочн|книжн|мебельн|продуктов|детск)(?:ом|ый|ой))(?=\s*(?:$|,))", re.IGNORECASE),
    "en": lazy(rf"(?:(?<=\bat )|(?<=\bin )|(?<=\bfor )|(?<=\bof )|(?<=\bfrom )|^)(?:(?:the|an?|my|our|this)\s+)?(?:(?!(?:at|in|for|of|from|with|and|to|about|by|on|the|an?|my|our|this)\b)[a-z'-]{{2,20}}\s+){{0,2}}?\b(?P<head>{_HEAD_EN})\b(?:'s)?{_NAMED}", re.IGNORECASE),
}
_LED_THERE = lazy(r"(?<![а-яё])(?:в|во|на|из|у|от|для)\s+$", re.IGNORECASE)

_FOR_SOMEBODY = lazy(r"(?<![а-яё])(?:для|от)\s|\b(?:for|from)\s", re.IGNORECASE)
"""Somebody is named who may be the other client, or whom the thing is for."""


def same_for_whom(request: Request, index: Matcher) -> Plan | None:
    """The newest work about the same for the other business; None where the message says no such thing."""
    text = normalise(request.text)
    language = detect(text, request.language)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST or language not in _SAID:
        return None
    said = _SAID[language].match(text)
    if said is None or _NO_CLIENT.match(said["new"]):
        return None
    business = _is_business(said["new"], language) or bool(said["name"])
    if not (_ALIKE.search(text) or (business and _GOES_ON.match(text))):
        return None
    steps = [_for_them(step, said["new"].strip(), (said["name"] or "").strip(), index, language) for step in request.earlier[0].steps]
    made = [step for step in steps if step is not None]
    if not made or len(made) != len(steps) or not (business or _is_business(" ".join(map(_about, request.earlier[0].steps)), language)):
        return None
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in made)), steps=made)


def _is_business(words: str, language: str) -> bool:
    pattern = _HEAD_RU if language == "ru" else rf"\b{_HEAD_EN}\b"
    return re.search(rf"(?<![а-яё]){pattern}" if language == "ru" else pattern, words, re.IGNORECASE) is not None


def _about(step: Step) -> str:
    return str(step.args.get("topic") or step.args.get("prompt") or "")


def _for_them(step: Step, new: str, name: str, index: Matcher, language: str) -> Step | None:
    """The step about the same for the other business; None where it is about nothing of its own."""
    ability = index.whole(step.tool)
    subject = subject_of(ability) if ability else None
    about = str(step.args.get(subject.name) or "") if subject else ""
    if ability is None or subject is None or not about or "$" in about:
        return None
    put = _in_russian(about, new, name) if language == "ru" else _in_english(about, f"{new} {name}".strip())
    return None if put == about else wording.with_values(step, ability, {subject.name: put}, language)


def _in_russian(about: str, new: str, name: str) -> str:
    """What it is about, with the business in the case of the one whose place it takes; behind it where none is named."""
    from media.prose.russian import is_noun, nominative  # its dictionary is read when it is needed

    whole = f"{new} {name}".strip()
    old = next(reversed(list(_BUSINESS["ru"].finditer(about))), None)
    if old is None:
        return about if _FOR_SOMEBODY.search(about) else f"{about} для {whole}"
    there = re.sub(r"\s*\"[^\"]*\"$", "", old[0])
    before, rest = about[: old.start()], about[old.end() :]
    if any(is_noun(word) for word in there.split()) and any(is_noun(word) for word in new.split()):
        alone = nominative(new, genitive=True)
        led, put = as_it_stands_there(f"{before}{there}", (len(before), len(before) + len(there)), there, alone)
        return f"{led}{put}{f' {name}' if name else ''}{rest}"
    led = _LED_THERE.search(before)
    return f"{before[: led.start()]}для {whole}{rest}" if led else f"{before}{whole}{rest}"


def _in_english(about: str, new: str) -> str:
    """What it is about, with the business in the place of the other; behind it where none is named."""
    old = next(reversed(list(_BUSINESS["en"].finditer(about))), None)
    if old is None:
        return about if _FOR_SOMEBODY.search(about) else f"{about} for {new}"
    return f"{about[: old.start()]}{new}{about[old.end() :]}"
