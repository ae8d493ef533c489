# ruff: noqa: E501 - patterns read better unbroken
"""The words of a post: "write 3 posts about dancing" asks for no films and no scripts, nor does "no pic today just a caption for the fiddle leaf". How they are to sound is said to be left out, as long as no
field of what writes them holds it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.left_out import said_without
from agent.patterns import lazy
from tools.plan import Plan, Step

_NUMBER = r"(?P<{name}>[2-9]|1\d|20|two|three|four|five|six|seven|two|a few|два|две|три|четыре|пять|шесть|семь|пару|สอง|สาม|สี่|ห้า|หก|เจ็ด)"
_WISH = lazy(
    rf"^\W*(?:(?:please|hey|ok|so|can you|could you|i need you to|i want you to|i need|i want|i'd like|now|and)[\s,]+)*(?:(?:write|draft|compose|make up|give|prepare|do)\s+(?:me |us |up )*)?(?:an? |some |the |another )?(?:{_NUMBER.format(name='n')} )?(?:(?:short|fun|funny|new|good|nice|catchy|long|different|facebook|fb|instagram|insta|ig|telegram|linkedin|social media|promo|tiktok|x) )*(?:posts?|captions?)\b(?! ideas| script| it\b| this\b| that\b| the\b| my\b| on (?:mon|tue|wed|thu|fri|sat|sun|tomorrow|today))"
    rf"|^\W*(?:(?:привет|ку|а|и|ну|пожалуйста|слушай|теперь|мне|нам|нужен|нужно|нужны|надо|хочу)[\s,]+)*(?:(?:напиши|придумай|набросай|составь|подготовь|накидай|сделай|черкани)(?:те)?\s+)?(?:мне |нам )?(?:{_NUMBER.format(name='n_ru')} )?(?:(?:коротк|нов|смешн|хорош|продающ|рекламн|весёл|весел)\w+ )*(?:пост(?:а|ов|ы|ик)?|подпис[ьиь]|текст[а-я]* (?:для )?поста)(?![а-яё])"
    rf"|^(?:ช่วย|ขอ|รบกวน|อยากได้)*(?:เขียน|คิด|แต่ง|ขอ|ทำ)?(?:โพสต์|โพส|แคปชั่น|แคปชัน|ข้อความโพสต์)(?!คลิป|วิดีโอ|รูป|นี้|นั้น|ลง|พรุ่งนี้|วัน|ให้คลิป)\s?(?:{_NUMBER.format(name='n_th')}\s?(?:แบบ|อัน|โพสต์|ข้อความ))?", re.IGNORECASE,
)  # fmt: skip
_BEHIND = lazy(r"(?<!\d)([2-9]|1\d|20)\s?(?:แบบ|แคปชั่น|แคปชัน|โพสต์|ข้อความ)(?=\s|$|หน่อย)|,\s*([2-9]|1\d|20) (?:versions?|variants?|options?|вариант[а-яё]*|штук[иа]?)\s*[.!]?$", re.IGNORECASE)
"""How many, said last."""
_HASHTAGS = lazy(r"(?<!\d)([1-9]|[12]\d|30)\s?(?:hashtags?|х[еэ]штег|แฮชแท็ก)", re.IGNORECASE)
_OTHER = lazy(r"\b(?:videos?|clips?|shorts?|reels?|films?|scripts?|posters?|pictures?|images?|ideas?|calendar|plan|schedule|publish|upload)\b|(?<![а-яё])(?:видео|ролик|клип|рилс|шортс|сценари|афиш|картинк|фото|иде[яийю]|план|опубликуй|выложи|запости|запланируй)[а-яё]*|คลิป|วิดีโอ|วีดีโอ|สคริปต์|รูป|โปสเตอร์|ไอเดีย|ตาราง|เผยแพร่", re.IGNORECASE)
_ADDRESS = lazy(r"\b(?:in)?formal(?:ly)?\b|(?<![а-яё])на (?:ты|вы)(?![а-яё])|แบบเพื่อน|แบบกันเอง", re.IGNORECASE)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "a few": 3, "два": 2, "две": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6,
            "семь": 7, "пару": 2, "สอง": 2, "สาม": 3, "สี่": 4, "ห้า": 5, "หก": 6, "เจ็ด": 7}  # fmt: skip
POST = "script.metadata"
_MADE_INSTEAD = frozenset(["script.write", "script.ideas", "video.short", POST])
_MOST = 20


_REFUSED_EN = r"(?:pics?|pictures?|images?|photos?|visuals?|videos?|vids?|clips?|reels?|posters?|graphics?|anything|it|this|that|posting|publishing)"
_REFUSED_RU = r"(?:картин(?:ки|ку|ок)|фото|фотки|видео|ролик[а-я]*|рилс[а-я]*|плакат[а-я]*|постинга|публикации|ничего)"
_REFUSED_TH = r"(?:รูปภาพ|รูป|ภาพ|คลิป|วิดีโอ|วีดีโอ|โปสเตอร์)"
_REFUSES = lazy(
    rf"^\W*(?:(?:please|pls|hey|ok|so|hi)[\s,]+)*(?:no(?: need for)?(?: an?| any| more)? {_REFUSED_EN}|(?:i |we )?(?:don'?t|do not) (?:need |want |make |do |post |publish |put out )(?:an? |any |the )?{_REFUSED_EN}|without (?:an? |any )?{_REFUSED_EN}|skip the {_REFUSED_EN})(?: (?:today|yet|just yet|this time|needed|necessary|please|pls|for now|now|out))*\s*[,.;!—-]*\s*(?:(?:but|so|i|we|it'?s|all)\s+)*(?:just|only|simply|(?:need|want) (?:is |only |just ))(?:\s+(?:need|want|is))?\s+"
    rf"|^\W*(?:(?:пожалуйста|слушай|а|и|ну|так)[\s,]+)*(?:без {_REFUSED_RU}|(?:{_REFUSED_RU} )?(?:пока |ещё |сегодня )*не (?:надо|нужн[оаы]|публикуй|выкладывай|пости|делай)(?:те)?(?: {_REFUSED_RU})?)(?: (?:сегодня|пока|сейчас|ещё|в этот раз|пожалуйста))*\s*[,.;!—-]*\s*(?:(?:а|но|мне|нам)\s+)*(?:просто|только|лишь)\s+"
    rf"|^(?:ขอ|ช่วย|วันนี้)?(?:ไม่ต้อง(?:มี|ทำ|เอา|ใส่)?|ไม่เอา|ยังไม่ต้อง|ไม่มี)(?:{_REFUSED_TH}|โพสต์|โพส|ลง)?(?:วันนี้|นะ|แล้ว|ก่อน|\s)*(?:ขอแค่|เอาแค่|แค่|แต่แค่)\s?", re.IGNORECASE,
)
"""Leads to words that are wished for alone."""
_REFUSES_LAST = lazy(rf"[\s,.;—-]+(?:(?:but )?(?:no|without) (?:an? |any )?(?:{_REFUSED_EN})|(?:but )?(?:don'?t|do not) (?:post|publish)(?: (?:it|anything))?|без (?:публикации|картинки|картинок|видео)|(?:только |но |пока )*не (?:публикуй|выкладывай)|(?:แต่)?(?:ยัง)?ไม่ต้อง(?:โพสต์|ลง|ทำรูป|มีรูป))(?: (?:yet|for now|please|пока|ещё))*\W*$", re.IGNORECASE)
_WORDS_ONLY = lazy(
    r"^(?:(?:write|give|draft|make|send|do|compose)\s+(?:me\s+|us\s+)?)?(?P<en>(?:an?\s+|the\s+|some\s+|one\s+)?(?:(?:short|nice|good|quick|long)\s+)?(?:captions?|post text|text (?:for|of) (?:a|the) post|post|text|words|smth|sth|something))\b(?! (?:in|on|to) (?:it|the (?:picture|video|clip)))"
    r"|^(?:(?:напиши|сделай|придумай|дай|составь|набросай|нужн[аоы]|нужен)(?:те)?\s+)?(?:мне\s+|нам\s+)?(?P<ru>(?:коротк[а-яё]+\s+|хорош[а-яё]+\s+)?(?:подпис[ьи]|текст (?:для )?поста|пост|текст|что-нибудь|что-то))(?![а-яё])"
    r"|^(?:ขอ|ช่วย)?(?:เขียน|คิด|แต่ง)?(?P<th>แคปชั่น|แคปชัน|ข้อความโพสต์|ข้อความ|โพสต์|อะไร(?:สักหน่อย|สักอย่าง|ก็ได้|หน่อย))", re.IGNORECASE,
)


def only_words(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the words of a post alone, where a message refuses a picture, a film or their going out; None for any other.

    again: plans the message without what it refuses.
    """
    text = re.sub(r"\s+", " ", request.text).strip()
    if request.question or request.attachments:
        return None
    led, last = _REFUSES.match(text), _REFUSES_LAST.search(text)
    wish = re.sub(r"^(?:just|only|просто|только|แค่)\s*", "", text[led.end() if led else 0 : last.start() if last and not led else len(text)], flags=re.IGNORECASE)
    words = _WORDS_ONLY.match(wish) if led or last else None
    if words is None:
        return None
    rest = wish[words.end() :].strip()
    if words["en"]:
        return again(replace(request, text=f"write a caption {rest}"))
    return again(replace(request, text=f"напиши подпись {rest}" if words["ru"] else f"เขียนแคปชั่น{rest}"))


def as_posts(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan with posts in the place of whatever else was made of such a wish; as it was for any other."""
    wish = _WISH.match(request.text)
    ability = next((ability for ability in index.abilities if ability.tool.name == POST), None)
    if wish is None or ability is None or not plan.steps or request.attachments or request.earlier or _OTHER.search(request.text):
        return plan
    topic = next((str(step.args["topic"]) for step in plan.steps if step.args.get("topic")), "")
    if not topic or not {step.tool for step in plan.steps} <= _MADE_INSTEAD:
        return plan
    language = detect(request.text, request.language)
    behind = _BEHIND.search(request.text)
    number = next((wish[name] for name in ("n", "n_ru", "n_th") if wish[name]), "") or (next(filter(None, behind.groups()), "") if behind else "")
    count = _NUMBERS.get(number.lower()) or (int(number) if number else 1)
    own = next((step.args for step in plan.steps if step.tool == POST), {})
    same = {step.tool for step in plan.steps} == {POST} and len(plan.steps) == count and (count == 1 or own.get("hashtags") != count)
    if same:
        return plan
    tags = _HASHTAGS.search(request.text)
    own = {name: value for name, value in own.items() if name != "hashtags" or value != count} | ({"hashtags": int(tags[1])} if tags else {})
    args = {**_places(request.text, ability), **{name: value for name, value in own.items() if name != "seed"}, "topic": re.sub(r"^(?:(?:пост\w*|post|caption)\s+(?:про|об?|about)\s+)", "", topic)}
    steps = [_post(ability, {**args, **({"seed": number} if count > 1 else {})}, number, count, language) for number in range(min(count, _MOST))]
    posts = Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)
    return said_without(posts, ", ".join(dict.fromkeys(_manner(request.text, ability, index))), language)


def _places(text: str, ability: Ability) -> dict[str, object]:
    """Where the posts are to go, where the message says it."""
    hits = [hit for hit in slots.find(text, ability.slots["platforms"]) if hit.strength >= 1] if "platforms" in ability.slots else []
    places = list(dict.fromkeys(str(hit.value) for hit in sorted(hits, key=lambda hit: hit.start)))
    return {"platforms": places} if places else {}


def _post(ability: Ability, args: dict[str, object], number: int, count: int, language: str) -> Step:
    title = wording.sentence([wording.part_title(ability, {name: value for name, value in args.items() if name != "seed"}, "", language)])
    return Step(id=f"metadata-{number + 1}" if count > 1 else "metadata", tool=POST, args=args, title=title)


def _manner(text: str, ability: Ability, index: Matcher) -> Iterator[str]:
    """Words for how the post is to sound, which it has no field for."""
    if match := _ADDRESS.search(text):
        yield match[0]
    tone = next((spec for other in index.abilities for spec in other.slots.values() if spec.name == "tone"), None)
    if tone is not None and "tone" not in ability.slots:
        yield from (text[hit.start : hit.end] for hit in slots.find(text, tone) if hit.strength >= 1)
