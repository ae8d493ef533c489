# ruff: noqa: E501 - patterns read better unbroken
"""Posts that are still to be written and then go out: "write a post about our sale and publish it on telegram tomorrow at 9", «напиши 3 поста про чай и
выкладывай по одному в день», "เขียนโพสต์เรื่องเมนูใหม่แล้วลงเพจ". What is asked for, how many, where and when is read as it is of films; then each film
and its publication is one post.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from agent.contract import Request, Turn
from agent.language import detect
from agent.local import times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.follow_ups.target import sources
from agent.local.publishing.pictured_posts import without_its_picture
from agent.local.publishing.post_tools import PLAN, WORDS, WRITTEN
from agent.local.publishing.post_words import THERE, THERE_TH
from agent.local.publishing.posting import timed_behind
from agent.local.publishing.posts_by_the_day import by_the_day
from agent.local.publishing.terms import with_term, without_term
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_FILM = {"en": "video", "ru": "ролик", "th": "คลิป"}
_PUT_OUT = {"en": " and publish it", "ru": " и опубликуй", "th": " แล้วโพสต์"}
_TOPIC, _FEW = 300, 2  # characters of a topic; words of it that stand for the whole
_LONGEST = 400  # characters: what is longer is a text of its own
_KIND_EN = r"(?:(?:nice|good|great|quick|short|long|little|small|fun|funny|catchy|friendly|new|fresh|simple|text|written)\s+)*"
_PLACE_EN = r"(?P<place>(?:telegram|tg|facebook|fb|x|twitter|instagram|insta|ig|tiktok|youtube)\s+)?"
_WRITES = lazy(
    rf"\b(?:write|compose|draft|prepare|make|create|do|need|want)(?P<out>\s+(?:and|&)\s+(?:publish|post|put out|schedule))?(?P<me>\s+(?:me|us))?\s+(?P<count>(?:\d{{1,2}}|an?|the|some|two|three|four|five|six|seven|ten|a couple of)\s+)?{_KIND_EN}{_PLACE_EN}{_KIND_EN}(?P<noun>posts?|tweets?|announcements?|notices?|updates?|something|smth|sth|captions?(?=\s+(?:about|on)\b))\b"
    r"|(?<![а-яё])(?:напиши|составь|придумай|сочини|набросай|подготовь|сделай|создай|нужен|нужны|хочу)(?:те)?(?P<out_ru>\s+и\s+(?:опубликуй|выложи|запости|размести)(?:те)?)?(?:\s+(?:мне|нам|пожалуйста))?\s+(?P<count_ru>(?:\d{1,2}|один|два|три|четыре|пять|шесть|семь|десять|пару)\s+)?(?:(?:хорош|коротк|небольш|прост|текстов|красив|нов|смешн|весёл)[а-яё]+\s+)*(?P<noun_ru>пост(?:ы|а|ов|ик)?|твит(?:ы|а|ов)?|объявлени[еяй]|анонс(?:ы|а|ов)?|что-нибудь|что-то|подпис[ьи](?=\s+(?:про|об?)\s))(?![а-яё])"
    r"|(?:เขียน|แต่ง|ร่าง|คิด|ทำ(?!คลิป|วิดีโอ))(?P<out_th>(?:แล้ว|และ)(?:ก็)?(?:โพสต์|โพส|ลง))?(?:ให้)?(?:หน่อย)?\s?(?P<noun_th>(?:ข้อความ)?(?:โพสต์|โพส(?!ต์)|ทวีต)|ประกาศ|แคปชั่น(?=เรื่อง|เกี่ยวกับ))(?:ข้อความ|สั้นๆ|ใหม่|\s)*", re.IGNORECASE,
)  # fmt: skip
_BARE = lazy(
    r"^\W*(?:(?:please|i need|we need|need|i want)\s+)*(?P<en>(?:an? |the )?(?:short |quick |text )?post)\s+(?=about\b)|^\W*(?:(?:пожалуйста|нужен|нужно|хочу|давай)\s+)*(?P<ru>(?:коротк\S+ |текстов\S+ )?пост)\s+(?=(?:про|об?)\s)", re.IGNORECASE,
)
_COUNTED_TH = lazy(r"(?P<count>\d{1,2}|สอง|สาม|สี่|ห้า|หก|เจ็ด|สิบ)\s?(?:โพสต์|โพส|ข้อความ|ทวีต|อัน)(?!ต์)")
_ABOUT = lazy(r"\b(?:about|announcing|regarding|on the topic of)\b|(?<![а-яё])(?:про|об?|на тему)(?![а-яё])", re.IGNORECASE)
_GOES_OUT = lazy(
    r"(?:\b(?:and|then|n)\b|[,.;])\s*(?:then\s+|also\s+|please\s+)*(?:publish|post|put|share|schedule|send|upload|get|tweet)(?=\s+(?:for\s+(?:\d|tom|tod|ton|next|this|mon|tue|wed|thu|fri|sat|sun)|(?:it|them|that|this|one|both|all|on|to|in|at|out|up|every|each|tomorrow|today|tonight|next|now)\b)|\W*$)"
    r"|(?:(?<![а-яё])(?:и|потом|затем)(?![а-яё])|[,.;])\s*(?:потом\s+|затем\s+|сразу\s+)*(?:опубликуй|публикуй|выложи|выкладывай|запости|размести|отправь|закинь|кинь|скинь|кидай|запланируй|поставь)(?:те)?(?![а-яё])"
    r"|(?:แล้ว|และ|จากนั้น|,|\s)(?:ก็|ค่อย|ช่วย|เอาไป|เอา|นำไป|ไป)*\s?(?:โพสต์|โพส|ลง|เผยแพร่|แชร์|ตั้งเวลา)", re.IGNORECASE
)
_LOOKS_FOR_TH = lazy(r"\s*หา(?=[\u0e00-\u0e7f])")
"""Somebody is looked for, and no file: "ประกาศหาพนักงาน"."""
_PLEA_TH = lazy(r"(?<=[\u0e00-\u0e7f])(?:ให้)?หน่อย(?=\s)")
"""A courtesy between what is to be written and what is told of it: "เขียนประกาศหาพนักงานหน่อย วันละ 400"."""
_STRAIGHT_OUT_TH = lazy(
    r"(?P<head>(?:เขียน|แต่ง|ร่าง|คิด)(?:ให้)?(?:หน่อย)?\s?(?:ข้อความ)?(?:โพสต์|โพส(?!ต์))(?:ข้อความ|สั้นๆ|สั้น|\s)*(?:เรื่อง|เกี่ยวกับ)[^\n]{2,80}?)(?<!แล้ว)(?<!และ)(?<!ก็)\s?(?=ลง(?:ใน|บน|ทาง|ที่)?\s?(?:เทเลแกรม|เฟซ|เฟส|ไอจี|อินสตา|ทวิต|เอ็กซ์|เพจ|telegram|facebook|instagram|ig|fb|x(?![a-z])))", re.IGNORECASE,
)
"""Thai: written and put out in one breath, "เขียนโพสต์เรื่องโยคะลงเทเลแกรม"."""
_DROPS = lazy(r"\b(?:cancel|never ?mind|forget it|drop it|leave it|no thanks)\b|(?<![а-яё])(?:отмен|не надо|не нужно|забудь|передумал|оставь)|ยกเลิก|ไม่เอาแล้ว|ไม่ต้องแล้ว|ช่างมัน", re.IGNORECASE)
"""The wish that a question was asked of is given up."""
_SHORT = lazy(r"\b(?:short|brief)\b|(?<![а-яё])(?:коротк|кратк)[а-яё]*|สั้น", re.IGNORECASE)
_IT = lazy(r"\s(?:it|that|this|его|это)(?=\s|$)|มัน", re.IGNORECASE)
_TWEET = lazy(r"\btweets?\b|твит|ทวีต", re.IGNORECASE)
_SAYS = lazy(r"\s*(?:(?:that )?says?|sayin[g']?|to say)(?: that)?\s+|\s+that\s+(?=(?:we|our|i|my|the|it|there)\b)|\s*(?:о том)?,?\s+что\s+|\s*(?:บอก)?ว่า\s*", re.IGNORECASE)
_ITS_WORDS = lazy(r"[\"“”«»„]|:\s*\n")
"""The words themselves are told: nothing is to be written."""


_LET_RU = lazy(
    r"^\W*(?:(?:я |мы )?(?:хочу|хотим|хотел[аи]? бы|надо|нужно)|пусть|сделай(?:те)? так|давай)?,?\s*(?:чтоб(?:ы)?\s+)?(?:у (?:нас|меня) )?(?P<when>[^.;!?]*?(?:кажд|ежедневно|по (?:будням|выходным|понедельник|вторник|сред|четверг|пятниц|суббот|воскресен))[^.;!?]*?)\s+(?:выходил[аи]?|выходит|выходят|публиковал(?:ся|ись)|публикуется|появлял(?:ся|ись)|появляется|постил(?:ся|ись))\s+(?:(?:нов|текстов|коротк)[а-яё]+\s+)*(?:пост|постик)\s+(?P<topic>(?:про|об?|на тему)\s+[^.;!?]+?)[\s.!]*$", re.IGNORECASE,
)
_LET_EN = lazy(
    r"^\W*(?:(?:i|we) (?:want|need|'?d like)|let|have|please)?\s*(?P<when>(?:every|each|daily|on (?:weekdays|weekends))\b[^.;!?]*?)\s+(?:an? )?(?:(?:new|short|text|written|quick)\s+)*post (?P<topic>(?:about|on) [^.;!?]+?) (?:should |must |to |has to )?(?:go(?:es)? out|be posted|come out|appear|be published)(?P<there>(?: (?:on|in) [^.;!?]+)?)[\s.!]*$", re.IGNORECASE,
)
_LET_TH = lazy(r"^\s*(?:อยากให้|ขอให้|ให้|อยากได้|ขอ)(?:มี|ลง)?(?:โพสต์|โพส(?!ต์))(?:เป็น)?(?:ข้อความ)?(?:สั้นๆ)?(?P<topic>(?:เรื่อง|เกี่ยวกับ)[^\n]{2,60}?)\s?(?:ออก|ขึ้น)?(?P<there>ลง[^\n]*?ทุก[^\n]+)$")
"""A post that is to come out again and again, told as what is to be so: «хочу, чтоб каждое утро в 7:00 в телеграме выходил пост про завтрак»."""


def _as_a_wish(text: str) -> str:
    if found := _LET_RU.match(text):
        return f"напиши пост {found['topic']} и публикуй {found['when'].strip()}"
    if found := _LET_EN.match(text):
        return f"write a post {found['topic']} and post it {found['there'].strip()} {found['when']}"
    return f"เขียนโพสต์{found['topic'].strip()} แล้ว{found['there']}" if (found := _LET_TH.match(text)) else text


def written_posts(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of posts that are to be written and to go out, or what is asked first; None for any other message.

    again: plans a message that is said in other words.
    """
    ability = next((ability for ability in index.abilities if ability.tool.name == WRITTEN), None)
    if ability is None or request.attachments:
        return None
    if request.question is None:
        said, pictured = without_its_picture(_PLEA_TH.sub("", _as_a_wish(normalise(request.text))))
        said, term = without_term(said)
        language = detect(request.text, request.language)
        apart = _topic_apart(said)
        for wish, topic in ((said, ""), apart) if apart[1] else ((said, ""),):
            filmed = _as_of_a_film(wish)
            plan = again(replace(request, text=filmed)) if filmed else None
            posted = _posted(plan, ability, wish, language) if plan else None
            if posted and (posted.steps or topic or not apart[1]):
                return with_term(_as_told(posted, wish, pictured, ability, language, topic), term, index, language)
        return None
    if _DROPS.search(request.text):
        return None
    turns = [number for number, turn in enumerate(request.history) if turn.role == "user"]
    wishes = {number: without_its_picture(normalise(by_the_day(request.history[number].text))) for number in turns}
    told = next((number for number in reversed(turns) if _as_of_a_film(wishes[number][0])), None)
    if told is None:
        return None
    (said, pictured), term = wishes[told], without_term(wishes[told][0])[1]
    said = without_term(said)[0]
    history = [*request.history[:told], Turn("user", _as_of_a_film(said)), *request.history[told + 1 :]]
    posted = _posted(again(replace(request, history=history)), ability, said, detect(said, request.language))
    return with_term(_as_told(posted, said, pictured, ability, detect(said, request.language)), term, index, detect(said, request.language)) if posted else None


_PROMO_TH = "โปรโมชั่น"


def _topic_apart(text: str) -> tuple[str, str]:
    """A Thai wish with a word in the place of what it is to tell, and that: of a film figures in it may be its length, or how many."""
    match = _WRITES.search(text)
    rest = text[match.end() :] if match and match["noun_th"] else ""
    out = _GOES_OUT.search(rest)
    topic = rest[: out.start()].strip() if out else ""
    told = re.sub(r"^(?:เรื่อง|เกี่ยวกับ)\s?", "", topic)
    if not told or '"' in told or _COUNTED_TH.search(topic) or _SAYS.match(rest) or THERE_TH.search(topic) or THERE.search(topic) or times.read(topic).spans:
        return text, ""
    return text.replace(topic, f"เรื่อง{_PROMO_TH}", 1), told


def _as_told(plan: Plan, said: str, pictured: bool, ability: Ability, language: str, topic: str = "") -> Plan:
    """The plan whose posts are about what was told before the wish, or apart from it, and have a picture where one was wished for."""
    before = topic or _told_before(said)
    steps = list[Step]()
    for step in plan.steps:
        args = step.args | ({"picture": True} if pictured else {})
        if before and step.tool == WRITTEN:
            args = {name: value for name, value in args.items() if name != "details"} | {"topic": before}
        steps.append(_step(ability, args, 0, language).model_copy(update={"id": step.id}) if step.tool == WRITTEN and args != step.args else step)
    return plan if steps == plan.steps else plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


_ANYTHING = ("something", "smth", "sth", "что-нибудь", "что-то")


def _told_before(text: str) -> str:
    """What stands before a wish for something to be written: "our xmas offer is 20% off. Write something for fb and ..."; empty for any other wish."""
    match = _WRITES.search(text)
    rest = text[match.end() :] if match else ""
    out = _GOES_OUT.search(rest)
    if match is None or out is None or (match["noun"] or match["noun_ru"] or "").lower() not in _ANYTHING or _ABOUT.search(rest[: out.start()]):
        return ""
    return text[: match.start()].strip(" .!;,")[:_TOPIC]


_OUT_RU = r"(?:опубликуй|выложи|запости|размести|закинь|кинь|кидай|отправь|поставь|запланируй)(?:те)?"
_WRITE_RU = r"(?:напиши|составь|придумай|сочини|набросай|подготовь|сделай)(?:те)?"
_LAST_VERB = lazy(rf"^(?P<first>.*?)(?:,\s*|\s+)(?P<and>(?:и|потом|а потом|затем)\s+)(?P<how>[^.,;]{{3,60}}?)\s+(?P<out>{_OUT_RU})(?:\s+(?:его|это|пожалуйста))?\W*$", re.IGNORECASE)
_NOUN_FIRST = lazy(rf"^(?P<noun>(?:(?:коротк|нов|небольш)[а-яё]+\s+)?(?:пост|постик|твит|объявление|анонс))\s+(?P<topic>(?:про|об?|на тему|для)\s+[^.;]+?)\s+(?P<write>{_WRITE_RU})(?=\s|$)", re.IGNORECASE)


def _verbs_first(text: str) -> str:
    """The Russian wish with its verbs in front: «пост про набор напиши и завтра в 12 в телегу кинь»."""
    last = _LAST_VERB.match(text)
    if last and re.search(rf"(?<![а-яё]){_WRITE_RU}(?![а-яё])", last["first"], re.IGNORECASE) and _only_when_and_where(last["how"]):
        text = f"{last['first']} и опубликуй {last['how']}"
    return _NOUN_FIRST.sub(lambda match: f"{match['write']} {match['noun']} {match['topic']}", text, count=1)


_SMALL = lazy(r"\b(?:for|on|at|in|by|to|it|the|my|our|please|pls|this|next|coming|page|channel)\b|(?<![а-яё])(?:на|в|во|к|по|его|это|пожалуйста|утра|вечера|дня|канал[а-яё]*|страниц[а-яё]*)(?![а-яё])|ลง|ใน|ที่|ตอน|วัน|ให้|หน่อย|ครับ|ค่ะ|เพจ|\W", re.IGNORECASE)


def _only_when_and_where(text: str) -> bool:
    """Whether a stretch of text says when and where something goes out, and no more."""
    left = _apart(text)[0]
    return not _SMALL.sub("", left)




def _apart(text: str) -> tuple[str, str, str]:
    """A stretch of text without its places and times, and these."""
    text, where = _without_places(text)
    spoken = times.read(text)
    spans: list[tuple[int, int]] = [*spoken.spans, *([(spoken.every.start, spoken.every.end)] if spoken.every else [])]
    spans.sort()
    when = "".join(f" {text[start:end].strip()}" for start, end in spans)
    for start, end in reversed(spans):
        text = f"{text[:start]} {text[end:]}"
    return text, where, when


_PLANS = lazy(
    r"^\W*(?:(?:please|pls|hey|ok|can you|could you|let'?s|and|i want to|i'd like to|now)[\s,]+)*(?:plan|schedule|publish|line up|set up|queue(?: up)?|put (?:up|out)|get (?:up|out)|make and (?:post|publish)|post)(?P<when>\s+for\s+[\w: ]{2,30}?)?\s+(?:an?|another|one)\s+(?:(?:short|quick|new|nice|little|text|promo)\s+)*(?P<place>(?:facebook|fb|x|twitter|telegram|tg|instagram|insta|ig)\s+)?(?:text\s+)?(?:post|tweet|announcement)\b(?P<rest>.*)$"
    r"|^\W*(?:(?:пожалуйста|слушай|а|и|ну|можешь|надо|нужно|давай)[\s,]+)*(?P<out>запланируй|поставь|опубликуй|выложи|запости|размести)(?:те)?(?P<when_ru>\s+(?:на|завтра|сегодня|послезавтра|в)(?![а-яё]).{0,40}?)?\s+(?:(?:коротк|нов|ещё один|один)[а-яё]*\s+)?(?:пост|анонс|объявление)(?![а-яё])(?P<rest_ru>.*)$"
    r"|^(?:ช่วย|ขอ|รบกวน)*(?:ตั้งเวลา|ตั้ง|วางแผน)?(?:โพสต์|โพส)(?P<rest_th>.*?(?:เรื่อง|เกี่ยวกับ).*)$", re.IGNORECASE,
)
"""A post that is planned, and not there: "plan a post for thursday 7pm about the new stout"."""
_MEDIA = lazy(r"\b(?:videos?|vids?|clips?|shorts?|reels?|pictures?|pics?|photos?|images?|posters?|songs?|ideas?|captions?|calendar)\b|(?<![а-яё])(?:ролик|видео|клип|рилс|картин|фото|постер|афиш|песн|подпис|календар)[а-яё]*|คลิป|วิดีโอ|รูป|ภาพ|เพลง|แคปชั่น|นี้|นั้น", re.IGNORECASE)
_ABOUT_TH = lazy(r"เรื่อง|เกี่ยวกับ")
_FOR = lazy(r"^\W*(?:for|для)\s+", re.IGNORECASE)


def _planned_new(text: str) -> str:
    """The wish to plan a post that is not there, as one that is written and then goes out; the text as it was for any other."""
    match = _PLANS.match(text)
    if match is None or _ITS_WORDS.search(text) or _MEDIA.search(text) or len(text) > _LONGEST:
        return text
    rest = next((match[name] for name in ("rest", "rest_ru", "rest_th") if match[name]), "")
    before = f"{match['when'] or ''}{match['when_ru'] or ''}"
    about = (_ABOUT_TH if match["rest_th"] else _ABOUT).search(rest)
    if about:
        before, rest = f"{before} {rest[: about.start()]}", rest[about.end() :]
    elif _only_when_and_where(rest) or (match["rest"] is not None and not before):
        return text
    around, there, when = _apart(before)
    if _SMALL.sub("", around):
        return text
    topic, where = _without_places(rest)
    topic, then = timed_behind(topic)
    topic = _FOR.sub("", topic).strip(" ,.")
    place = f" on {match['place'].strip()}" if match["place"] else ""
    if not topic:
        return text
    if match["rest_th"]:
        return f"เขียนโพสต์เรื่อง{topic} แล้วโพสต์{there}{where}{when}{then}"
    if match["rest_ru"]:
        return f"напиши пост про {topic} и опубликуй{there}{where}{when}{then}"
    return f"write a post about {topic} and publish it{place}{there}{where}{when}{then}"


def _without_places(text: str) -> tuple[str, str]:
    """A stretch of text without the places that are named, and these."""
    there = sorted([*THERE.finditer(text), *THERE_TH.finditer(text)], key=lambda place: place.start())
    where = "".join(f" {place[0].strip()}" for place in there)
    for place in reversed(there):
        text = f"{text[: place.start()]} {text[place.end() :]}"
    return re.sub(r"\s+", " ", text).strip(), where


def _as_of_a_film(said: str) -> str:
    """The message, if it asks for posts to be written and put out, as it would be said of films; empty for any other."""
    text = _STRAIGHT_OUT_TH.sub(r"\g<head>แล้ว", _verbs_first(_planned_new(normalise(said))), count=1)
    if bare := _BARE.match(text):
        return _put_as_asked(text[bare.end() :], bare)
    match = _WRITES.search(text)
    if match is None or len(text) > _LONGEST or _ITS_WORDS.search(text):
        return ""
    language, rest = "th" if match["noun_th"] else "ru" if match["noun_ru"] else "en", text[match.end() :]
    at_once = match["out"] or match["out_ru"] or match["out_th"]
    out = _GOES_OUT.search(rest)
    if not (out or at_once):
        return ""
    if language == "th" and _LOOKS_FOR_TH.match(rest):
        rest, out = f"เรื่อง{rest.lstrip()}", _GOES_OUT.search(f"เรื่อง{rest.lstrip()}")
    if told := _SAYS.match(rest):
        where = " on x" if _TWEET.search(match[0]) and not THERE.search(rest[out.start() :] if out else "") else ""
        return _as_words(rest[told.end() : out.start()], rest[out.start() :], where) if out else ""
    if out and (before := _told_before(text)):
        return _of_what_was_told(before, rest, out.start(), language)
    rest, place = _placed_before(rest, out.start() if out else len(rest), match["place"] or ("x" if _TWEET.search(match[0]) else ""))
    then = ""
    if at_once and not out:
        rest, when = timed_behind(rest)
        then = f"{_PUT_OUT[language]}{when}"
    return f"{text[: match.start()]}{_wish(match, language)}{_counted(rest, language)}{then}{place}"


def _of_what_was_told(before: str, rest: str, at: int, language: str) -> str:
    """The putting out of what is to be written of something told before, as it would be said of a film."""
    about = " ".join(re.findall(r"\w+", before)[:_FEW])  # which words it is about is read apart
    led = f"сделай ролик про {about}" if language == "ru" else f"make a video about {about}"
    where = re.sub(r"^\s*(?:for|для)\s+", " on " if language != "ru" else " в ", rest[:at], flags=re.IGNORECASE)
    out = re.sub(r"^\W*(?:n|and|then|и|потом)?\s*(?:publish|post|put|share|schedule|send|upload|опубликуй|выложи|запости|размести|запланируй)(?:те)?(?:\s+(?:it|them|for|on|его|их))*\s*", " ", rest[at:], flags=re.IGNORECASE)
    return f"{led} {_PUT_OUT[language].strip()}{where} {out.strip()}"


def _put_as_asked(rest: str, bare: re.Match[str]) -> str:
    """A post that is named with its place and time and no verb: "a post about our sale, tomorrow at 9 on telegram"; empty without either."""
    there = THERE.search(rest)
    topic, when = timed_behind(f"{rest[: there.start()]}{rest[there.end() :]}".strip(" ,.") if there else rest)
    if there is None or not when or _ITS_WORDS.search(rest) or len(rest) > _LONGEST:
        return ""
    topic = f"{topic}," if "," in topic else topic  # what is stated behind it ends there
    if bare["en"]:
        return f"make a video {topic} and publish it{when} on {there['en']}" if there["en"] else ""
    return f"сделай ролик {topic} и опубликуй{when} в {there['ru'] or there['en']}"


def _as_words(told: str, out: str, where: str) -> str:
    """A post whose words are told ("saying that we are closed"), as words are posted that are there."""
    out = _IT.sub(" ", re.sub(r"^(?:and|then|also|и|потом|затем|แล้ว(?:ก็)?|[\W])+", "", out, flags=re.IGNORECASE))
    told = told.strip(" ,.;")
    return f"{out.strip(' .!')}{where}: {told[:1].upper()}{told[1:]}"


def _wish(match: re.Match[str], language: str) -> str:
    if language == "th":
        return f"ทำ{_FILM[language]} "
    if language == "ru":
        noun = match["noun_ru"].lower()
        one = noun in ("пост", "постик", "подпись", "твит", "анонс", "объявление", "что-нибудь", "что-то")
        film = "ролик" if one else "роликов" if noun.endswith(("ов", "ий")) else "ролика" if noun.endswith("а") else "ролики"
        return f"сделай {match['count_ru'] or ''}{film}"
    several = "s" if match["noun"].lower().endswith("s") else ""
    return f"make {match['count'] or ''}{_FILM[language]}{several}"


def _counted(rest: str, language: str) -> str:
    return _COUNTED_TH.sub(lambda match: f"{match['count']} {_FILM['th']}", rest) if language == "th" else rest


def _placed_before(rest: str, out: int, place: str) -> tuple[str, str]:
    """What follows without the place that is named before what it is about, and that place, to be said with the putting out."""
    about, there = _ABOUT.search(rest), THERE.search(rest)
    if there and about and there.end() <= about.start():
        said = f" on {there['en']}" if there["en"] else f" в {there['ru']}"
        return f"{rest[: there.start()]}{rest[there.end() :]}", said
    if there and about and there.end() <= out and (there["en"] or there["ru"]) and re.match(r"\s*(?:for|для)\s", there[0], re.IGNORECASE) and not THERE.search(rest[out:]):
        said = f" on {there['en']}" if there["en"] else f" в {there['ru']}"  # "about our offer for fb and post it tomorrow"
        return f"{rest[: there.start()]}{rest[there.end() :]}", said
    named = bool(THERE.search(rest))
    return rest, "" if named or not place else f" on {place.strip()}"


def _posted(plan: Plan, ability: Ability, said: str, language: str) -> Plan | None:
    """Each film of a plan, with what puts it out, as a post; the plan itself where it only asks or answers; None for any other plan."""
    if not plan.steps:
        return plan if plan.question else None
    if all(step.tool == WORDS for step in plan.steps):
        return plan
    films = {step.id: step for step in plan.steps if step.tool != PLAN}
    outs = [step for step in plan.steps if step.tool == PLAN]
    if not outs or len(outs) != len(films):
        return None
    posts: list[Step] = []
    for number, out in enumerate(outs, 1):
        made = next((films.pop(source) for source in sources(out.args) if source in films), None)
        if made is None:
            return None
        args = {name: value for step in (made, out) for name, value in step.args.items() if name in ability.tool.input.model_fields}
        args |= {"length": "short"} if (match := _WRITES.search(said)) and _SHORT.search(said[: match.end()]) else {}
        posts.append(_step(ability, args, number if len(outs) > 1 else 0, language))
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in posts)), steps=posts)


def _step(ability: Ability, args: dict[str, Any], number: int, language: str) -> Step:
    title = wording.sentence([wording.part_title(ability, args, "", language)])
    return Step(id=f"{ability.name}-{number}" if number else ability.name, tool=WRITTEN, title=title, args=args)
