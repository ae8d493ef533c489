# ruff: noqa: E501 - patterns read better unbroken
"""So many posts, one a day or a week: "3 posts about coffee on telegram, one a day at 11", «нужно 5 постов про сон в телеграм ежедневно в 9 утра», "ขอโพสต์ 3 โพสต์เรื่องสบู่ วันละ 1
โพสต์". They are told as what is written and then put out, so that as many go out as were asked for, each about its own thing where as many are named.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.publishing.post_tools import WRITTEN
from agent.local.publishing.post_words import THERE, THERE_TH
from agent.local.publishing.tips_by_the_day import tips_by_the_day
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_LONGEST, _MOST = 300, 31
_PLACE_EN = r"(?:telegram|tg|facebook|fb|x|twitter|instagram|insta|ig|tiktok|youtube)"
_COUNTED = {
    "en": lazy(rf"^\W*(?:(?:hey|hi|please|can you|could you|i need|we need|need|i want|give me|write|make|do|create|draft|me|us)\s+)*(?P<n>{NUMBER})\s+(?:(?:new|short|good|nice|different|text)\s+)*(?:(?P<place>{_PLACE_EN})\s+)?posts\s+(?P<rest>\S.*)$", re.IGNORECASE),
    "ru": lazy(rf"^\W*(?:(?:привет|пожалуйста|сделай|напиши|придумай|составь|подготовь|нужн[а-яё]+|дай|хочу|создай|надо|мне|нам)(?:те)?\s+)*(?P<n>{NUMBER})\s+(?:(?:нов|коротк|разн|текстов)[а-яё]+\s+)*(?P<noun>пост(?:а|ов))\s+(?P<rest>\S.*)$", re.IGNORECASE),
    "th": lazy(r"^\s*(?:ช่วย|ขอ|อยากได้|รบกวน|เขียน|ทำ|คิด|แต่ง)+(?:โพสต์|โพส(?!ต์))\s?(?P<n>\d{1,2}|สอง|สาม|สี่|ห้า|หก|เจ็ด)\s?(?:โพสต์|โพส|อัน)\s?(?P<rest>(?:เรื่อง|เกี่ยวกับ)\S.*)$"),
}  # fmt: skip
_ONE_A_DAY = {
    "en": lazy(r"^\W*(?:one|a|1) post (?:a|per|every|each) day\s+(?P<how>[^:]{2,80}?)\s*:\s*(?P<list>[^.;!?\"]{3,160}?)\W*$", re.IGNORECASE),
    "ru": lazy(r"^\W*(?:по (?:одному )?посту|один пост|пост) (?:в|каждый) день\s+(?P<how>[^:]{2,80}?)\s*:\s*(?P<list>[^.;!?\"]{3,160}?)\W*$", re.IGNORECASE),
}  # fmt: skip
"""What each day's post is about, in a row behind a colon."""
_ABOUT = lazy(r"\b(?:about|on the topic of)\b|(?<![а-яё])(?:про|об?|на тему)(?![а-яё])|เรื่อง|เกี่ยวกับ", re.IGNORECASE)
_REST = lazy(r"[\s,;]*(?:\b(?:one|1)(?: post)? (?:each|a|per|every)?|(?<![а-яё])по (?:одному|посту|одному посту)|(?<![а-яё])(?:один(?: раз)?|раз))?[\s,;.]*$", re.IGNORECASE)
_ONE_EACH = lazy(r"^\s+(?:one(?: post)?(?: each)?\b|по (?:одному(?: посту)?|посту)(?![а-яё]))", re.IGNORECASE)
_ELSE = lazy(r"\b(?:videos?|clips?|shorts?|reels?|pictures?|photos?|images?|ideas?|captions?)\b|(?<![а-яё])(?:ролик|видео|клип|рилс|картин|фото|иде[йия]|подпис)[а-яё]*|คลิป|วิดีโอ|รูป|ภาพ|แคปชั่น|[\"“«\n]|(?<!\d):|\b(?:publish|schedule|upload|post (?:it|them|one|these|those))\b|(?<![а-яё])(?:выложи|выкладывай|опубликуй|публикуй|запости|пости|размести|запланируй)(?:те)?(?![а-яё])|แล้ว(?:ก็)?(?:ลง|โพสต์)", re.IGNORECASE)
_THERE_TH = lazy(rf"ลง\s?(?:ใน|ที่|บน)?\s?{_PLACE_EN}(?![a-z])", re.IGNORECASE)
_OF_A_PLACE = lazy(r"(?<=телеграм)а(?![а-яё])|(?<=инстаграм)а(?![а-яё])|(?<=тикток)а(?![а-яё])|(?<=фейсбук)а(?![а-яё])|(?<=ютуб)а(?![а-яё])", re.IGNORECASE)
_PARTS = lazy(r"\s*,\s*(?:(?:and|и)\s+)?|\s+(?:and|и)\s+|\s*(?:และ|กับ)\s*", re.IGNORECASE)
_WORD = lazy(r"(?!(?:and|и)(?!\w))[^\W\d_\u0e00-\u0e7f]+", re.IGNORECASE)
_SAID = {
    "en": "write {n} posts about {topic} and post {how}{place}{when}", "ru": "напиши {n} {noun} {about} {topic} и выкладывай {how}{place}{when}",
    "th": "เขียนโพสต์เรื่อง{topic} {n} โพสต์ แล้ว{place} {how} {when}",
}  # fmt: skip
_EACH = {"day": {"en": "one a day", "ru": "по одному в день", "th": "วันละโพสต์"}, "week": {"en": "one a week", "ru": "по одному в неделю", "th": "สัปดาห์ละโพสต์"}}
_WEEKLY_TH = lazy(r"^\s*(?=(?:โพสต์|โพส)(?:เรื่อง|เกี่ยวกับ)[^\n]{2,60}?\d{1,2}\s?(?:โพสต์|โพส|อัน)\s?(?:สัปดาห์|อาทิตย์)ละ)|^\s*(?:ขอ|อยากได้|ทำ)(?=(?:โพสต์|โพส)(?:เรื่อง|เกี่ยวกับ)[^\n]{2,60}?\d{1,2}\s?(?:โพสต์|โพส|อัน)\s?(?:สัปดาห์|อาทิตย์)ละ)")
_COUNT_BEHIND_TH = lazy(r"^เขียน(?P<noun>โพสต์|โพส)(?P<about>(?:เรื่อง|เกี่ยวกับ)[^\n]{2,60}?)\s?(?P<n>\d{1,2})\s?(?:โพสต์|โพส|อัน)\s?(?P<how>(?:สัปดาห์|อาทิตย์)ละ.*)$")


def by_the_day(text: str) -> str:
    """The message as a wish for posts that are written and go out by the day; as it was for any other, and where no place is told."""
    if len(text) > _LONGEST:
        return text
    text = _led_by_its_verb(tips_by_the_day(text))
    language = "th" if re.search("[\u0e00-\u0e7f]", text) else "ru" if re.search("[а-яё]", text, re.IGNORECASE) else "en"
    plain = normalise(text)
    if language in _ONE_A_DAY and (row := _ONE_A_DAY[language].match(plain)):
        things = _PARTS.split(row["list"])
        noun = "поста" if len(things) < 5 else "постов"
        plain = f"write {len(things)} posts about {row['list']} {row['how']}, one a day" if language == "en" else f"напиши {len(things)} {noun} про {row['list']} {row['how']} по одному в день"
    match = _COUNTED[language].match(plain)
    if match is None or _ELSE.search(plain):
        return text
    return _told(match, language) or text


def _led_by_its_verb(text: str) -> str:
    """Thai: so many posts, one a week, with the verb that they are written with and their number before what they are about."""
    return _COUNT_BEHIND_TH.sub(r"เขียน\g<noun> \g<n> โพสต์ \g<about> \g<how>", _WEEKLY_TH.sub("เขียน", text))


def _told(match: re.Match[str], language: str) -> str:
    """The wish with what it is about, where and when apart; empty where it has no place."""
    rest, places = match["rest"], []
    for there in sorted([*THERE.finditer(rest), *THERE_TH.finditer(rest), *_THERE_TH.finditer(rest)], key=lambda found: -found.start()):
        places.append(there[0].strip())
        rest = f"{rest[: there.start()]} , {rest[there.end() :]}"
    spoken = times.read(rest)
    count = parse(match["n"])
    if spoken.every is None or not re.match(r"day$|week$|week:|day:", spoken.every.rule) or not 2 <= count <= _MOST:
        return ""
    how = _EACH[spoken.every.rule][language] if spoken.every.rule in _EACH else rest[spoken.every.start : spoken.every.end]
    when = " ".join(rest[item.start : item.end].strip() for item in sorted([*spoken.days, *spoken.clocks], key=lambda item: item.start))
    for start, end in sorted([*spoken.spans, (spoken.every.start, spoken.every.end)], reverse=True):
        rest = f"{_REST.sub('', rest[:start])} , {_ONE_EACH.sub('', rest[end:])}"
    rest = re.sub(r"(?:\s*,\s*)+", ", ", rest).strip(" ,.!")
    about = _ABOUT.match(rest)
    topic = rest[about.end() :].strip(" ,") if about else ""
    if "place" in match.groupdict() and match["place"]:
        places.append(f"on {match['place']}")
    if not topic or not (places or spoken.every.rule in _EACH or spoken.every.rule.startswith("week")) or _ABOUT.search(topic):
        return ""
    where = " ".join(re.sub(r"^(?:for|to|in)\s", "on ", _OF_A_PLACE.sub("", re.sub(r"^для\s", "в ", place))) for place in reversed(places))
    where = where or ("ลง" if language == "th" else "")
    said = _SAID[language].format(n=int(count), noun=match.groupdict().get("noun"), about=about[0] if about else "", topic=topic, how=how, place=f" {where}" if language != "th" else where, when=f" {when}")
    return re.sub(r"\s+", " ", said)


def each_about_its_own(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan with each of so many posts about one of as many things as are named: "3 posts about sleep, food and water"."""
    posts = [step for step in plan.steps if step.tool == WRITTEN]
    topics = {str(step.args.get("topic", "")) for step in posts}
    ability = index.whole(WRITTEN)
    if len(posts) < 2 or len(posts) != len(plan.steps) or len(topics) != 1 or ability is None:
        return plan
    things = [thing.strip() for thing in _PARTS.split(next(iter(topics)))]
    words = _WORD.findall(next(iter(topics)))
    things = words if len(things) == 2 < len(words) == len(posts) else things  # «дыхание осанку и сон», as it is dictated
    if len(things) != len(posts) or not all(things):
        return plan
    language = detect(request.text, request.language)
    steps = []
    for step, thing in zip(posts, things, strict=True):
        args = {**{name: value for name, value in step.args.items() if name != "seed"}, "topic": thing}
        steps.append(step.model_copy(update={"args": args, "title": wording.sentence([wording.part_title(ability, args, "", language)])}))
    return Plan(goal="; ".join(step.title for step in steps), steps=steps)
