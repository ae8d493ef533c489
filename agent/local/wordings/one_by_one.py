# ruff: noqa: E501 - patterns read better unbroken
"""Several of a kind told one by one, put as a list: "captions x3. one's perms, one's fades, last one's beards", «три подписи. одно видео про кексы,
другое про хлеб», "แคปชั่น 2 อัน คลิปนึงเรื่องผม อีกคลิปเรื่องเล็บ"; and what is named first and counted behind: «рыбака и кузнеца, это две картинки».
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_THING = r"(?:captions?|scripts?|posts?|posters?|slogans?)"
_FILM = r"(?:video|reel|short|clip|picture)"
_THING_RU = r"(?:подпис|сценари|пост|плакат|афиш)[а-яё]*"
_FILM_RU = r"(?:ролик|видео|рилс|клип|картин)[а-яё]*"
_N = r"(?:\d{1,2}|two|three|four|five|six)"
_N_RU = r"(?:\d{1,2}|две|два|три|четыре|пять|шесть)"
_LONGEST = 300
_TOLD = lazy(
    rf"^\W*(?:(?:hi|hey|please|pls|i|we|can i get|need|want|give me)[\s,]+)*(?:(?P<n>{_N}) )?(?P<thing>{_THING})(?: (?:needed|wanted|please|pls))*(?:\s*x\s?(?P<n2>\d))?\s*[.:;,–—-]+\s*(?P<list>(?:the )?(?:one|first)(?: (?:one|{_THING}|{_FILM}))?(?:'s| is)\s.+)$"
    rf"|^\W*(?:(?:привет|пожалуйста|мне|нам|нужн[а-яё]+|надо|хочу|сделай|напиши)[\s,]+)*(?P<n_ru>{_N_RU}) (?P<thing_ru>{_THING_RU})\s*[.:;,–—-]+\s*(?P<list_ru>(?:одн[оауи]|один|перв[а-яё]+) (?:(?:{_THING_RU}|{_FILM_RU}) )?(?:про|об?|для) .+)$"
    r"|^\s*(?:ขอ|อยากได้|ช่วย|เขียน|ทำ|คิด)*(?P<thing_th>แคปชั่น|แคปชัน|สคริปต์|โพสต์)\s?(?P<n_th>\d)\s?(?:อัน|แบบ|คลิป|ตัว)\s+(?P<list_th>(?:คลิป|อัน|ตัว|โพสต์)(?:นึง|หนึ่ง|แรก)(?:เรื่อง|เกี่ยวกับ)?.+)$",
    re.IGNORECASE | re.DOTALL,
)
_NEXT = lazy(
    rf"(?:^|\s*[,;.]\s*|\s+)(?:and )?(?:the )?(?:one|first|second|third|last|other|another)(?: (?:one|{_THING}|{_FILM}))?(?:'s| is)\s+(?:about |on |for )?"
    rf"|(?:^|\s*[,;.]\s*|\s+(?=и ))(?:а |и )?(?:ещё )?(?:одн[оауи]|один|перв[а-яё]+|втор[а-яё]+|трет[а-яё]+|последн[а-яё]+|друг[а-яё]+) (?:(?:{_THING_RU}|{_FILM_RU}) )?(?:про|об?|для) "
    r"|(?:^|\s+)(?:อีก)?(?:คลิป|อัน|ตัว|โพสต์)(?:นึง|หนึ่ง|แรก|สุดท้าย|ที่สอง|ที่สาม)?(?:เรื่อง|เกี่ยวกับ)", re.IGNORECASE,
)
_TRAILS = lazy(r"(?:[\s,.!]+(?:xx?|please|pls|thanks|cheers|пожалуйста|спасибо))+\W*$", re.IGNORECASE)
_COUNTED = lazy(
    rf"^(?P<verb>\W*(?:(?:please|can you) )?(?:draw|paint|sketch|make))(?: me| us)? (?P<en>[^.;:!?\"]{{5,100}}?)(?:[\s,–—-]+(?P<sure>that'?s|that is|that makes|they'?re|so) |\s*[,–—-]\s*)(?P<n>{_N}) (?:separate |different )?(?P<thing>pictures|drawings|images)(?P<rest>.*)$"
    rf"|^(?P<verb_ru>\W*(?:нарисуй|сделай|изобрази)(?:те)?) (?P<ru>[^.;:!?\"]{{5,100}}?)(?:[\s,–—-]+(?P<sure_ru>это|всего|итого|получается) |\s*[,–—-]\s*)(?P<n_ru>{_N_RU}) (?:отдельн[а-яё]+ |разн[а-яё]+ )?(?P<thing_ru>картинк[аи]|картинок|рисунк[а-яё]+|изображени[а-яё]+)(?P<rest_ru>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_WIDE_RU = lazy(r"(?<![а-яё])все (?P<how>широки|вертикальны|горизонтальны)е(?![а-яё])(?:,? (?:16:9|9:16))?", re.IGNORECASE)
_SHAPE_RU = {"широки": "16:9", "вертикальны": "9:16", "горизонтальны": "16:9"}


def one_by_one(text: str) -> str:
    """The message as a list of them; as it was otherwise."""
    if len(text) > _LONGEST:
        return text
    if told := _TOLD.match(text):
        items = [item for item in (_TRAILS.sub("", piece).strip(" ,.;") for piece in _NEXT.split(told["list"] or told["list_ru"] or told["list_th"])) if item]
        if len(items) > 1:
            return _as_list(told, items)
    counted = _COUNTED.match(text)
    if counted and (counted["sure"] or counted["sure_ru"] or _as_many_as(counted)):
        if counted["en"]:
            return f"{counted['n']} {counted['thing']}: {counted['en'].strip()}{counted['rest']}"
        rest = _WIDE_RU.sub(lambda match: f"все {_SHAPE_RU[match['how'].lower()]}", counted["rest_ru"])
        return f"{counted['verb_ru']} {counted['n_ru']} {counted['thing_ru']}: {counted['ru'].strip()}{rest}"
    return text


def _as_many_as(counted: re.Match[str]) -> bool:
    """Whether as many things are named as pictures are counted: "a cactus and a fern, two pictures"."""
    said = (counted["n"] or counted["n_ru"]).lower()
    number = int(said) if said.isdigit() else _NUMBERS[said]
    return len([item for item in _APART.split(counted["en"] or counted["ru"]) if item.strip()]) == number


_APART = lazy(r"\s*,\s*(?:(?:and|и)\s+)?|\s+(?:and|и)\s+", re.IGNORECASE)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "две": 2, "два": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6}


def _as_list(told: re.Match[str], items: list[str]) -> str:
    """So many things, and what each is about."""
    listed = ", ".join(items)
    if told["thing_ru"]:
        return f"{told['n_ru']} {told['thing_ru']}: {listed}"
    if told["thing_th"]:
        return f"{told['thing_th']} {len(items)} อัน: {listed}"
    return f"{len(items)} {told['thing'].lower().removesuffix('s')}s: {listed}"
