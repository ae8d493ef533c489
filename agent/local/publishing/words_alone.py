# ruff: noqa: E501 - patterns read better unbroken
"""Words that are to be posted as they are, without a film or a picture: "post this on telegram tomorrow at 9: We are closed on Monday", «напиши в
телеграм, что в понедельник мы закрыты», "โพสต์ลงเพจว่า วันจันทร์ร้านปิด". What stands behind the colon is the post, and says nothing of when or where.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import slots, times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.catalogue.scoring import NEARLY_VERBATIM
from agent.local.drafting import series
from agent.local.drafting.one_step import planned
from agent.local.drafting.titles import listed
from agent.local.lexicon import lexicon
from agent.local.publishing.no_picture import A_POST, NO_PICTURE
from agent.local.publishing.places import other_place
from agent.local.publishing.post_tools import PLAN, WORDS, WRITTEN
from agent.local.publishing.words_told_first import in_another_tongue, told_first, without_tongue
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.contract import Tool
from tools.plan import Plan
from tools.publishing.contract import WORDS_ALONE

_POSTS_EN = r"(?:post|publish|share|send|put(?: up| out)?|schedule|upload)"
_WRITES_EN = r"(?:write|announce|tweet|say|tell (?:people|everyone|them|our followers|my followers))"
_POSTS_RU = r"(?:выложи|опубликуй|запости|запость|постни|размести|отправь|закинь|кинь|запланируй|публикуй|пости|выкладывай|поставь|повесь|вывеси)(?:те)?"
_WRITES_RU = r"(?:твитни|напиши|пиши|объяви|анонсируй|сообщи|скажи)(?:те)?"
_POSTS_TH = r"(?:โพสต์|โพส|ลง|เผยแพร่|แชร์|ประกาศ|ตั้งเวลาโพสต์|ตั้งโพสต์)"
_WRITES_TH = r"(?:เขียน|พิมพ์|บอก|แจ้ง|ทวีต|(?:ส่ง|ขึ้น|ปล่อย|ตั้ง|อั[ปพ]เดต|อั[ปพ])(?:ข้อความ|ประกาศ|ข่าว|สเตตัส|สถานะ))"
_LEAD = r"^\W*(?:(?:please|pls|hey|hi|ok|jarvis|can you|could you|would you|i want to|i'd like to|we need to|let'?s|and|now|just|пожалуйста|слушай|а|и|ну|можешь|надо|нужно|давай|ช่วย|ขอ|รบกวน|อยาก|ฝาก|วาน)[\s,]*)*"
_POSTS = lazy(rf"{_LEAD}(?:мне |нам )?(?:нужен|нужно|хочу|сделай(?:те)?)\s+(?:новый |короткий |текстовый )*пост(?![а-яё])|{_LEAD}(?:(?:[^:\"]|(?<=\d):(?=\d)){{0,50}}?[\s,])?(?:\b{_POSTS_EN}\b|(?<![а-яё]){_POSTS_RU}(?![а-яё]))|{_LEAD}(?:[^:\"]|(?<=\d):(?=\d)){{0,50}}?{_POSTS_TH}", re.IGNORECASE)
_WRITES = lazy(rf"{_LEAD}(?:(?:[^:\"]|(?<=\d):(?=\d)){{0,50}}?[\s,])?(?:\b{_WRITES_EN}\b|(?<![а-яё]){_WRITES_RU}(?![а-яё])|{_WRITES_TH})", re.IGNORECASE)
_TWEETS = lazy(rf"{_LEAD}(?:(?:write|send|post|publish|compose|draft|do|put out|make)\s+(?:me\s+|us\s+)?(?:an?\s+|the\s+|this\s+|one\s+)?(?:quick\s+|short\s+)?)?tweet\b|{_LEAD}(?:твитни|(?:напиши|опубликуй|выложи|запости|отправь|сделай)(?:те)?\s+(?:коротк[а-яё]+\s+|новый\s+)?твит)(?![а-яё])|{_LEAD}(?:เขียน|โพสต์|ส่ง|ลง|ปล่อย)?(?:ข้อความ)?ทวีต", re.IGNORECASE)
_BEHIND = lazy(r"(?P<head>[^\"]{4,160}?)\s*(?:(?<!\d):(?=\s)|:\s+(?=\D)|\s-\s+(?=\"))\s*\"?(?P<text>\S.+?)\"?\s*$", re.DOTALL)
_QUOTED = lazy(r"(?P<before>[^\"]*)\"(?P<text>[^\"]{2,})\"(?P<after>[^\"]*)$", re.DOTALL)
_REPORTED = lazy(
    r"(?P<head>.{4,120}?)(?:\s+(?:saying )?that\s+|,?\s+(?<![а-яё])(?:что|о том, что)\s+|\s*ว่า\s*)(?P<text>\S.{3,})$", re.IGNORECASE | re.DOTALL
)
_MEDIA = lazy(
    r"\b(?:videos?|vids?|clips?|shorts?|reels?|films?|pictures?|pics?|photos?|images?|illustrations?|drawings?|artwork|logos?|icons?|covers?|thumbnails?|posters?|flyers?|banners?|songs?|tracks?|audio|podcasts?|slideshow|carousel|story|stories)\b"
    r"|(?<![а-яё])(?:ролик|видео|видос|клип|рилс|шортс|фильм|картин|фото|изображен|иллюстрац|рисун|логотип|иконк|обложк|постер|плакат|афиш|баннер|песн|трек|подкаст|сторис|карусел)[а-яё]*|คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|โปสเตอร์|ป้าย|เพลง|พอดแคสต์|สตอรี่",
    re.IGNORECASE,
)
_MAKES = lazy(r"\b(?:make|create|draw|generate|design|film|about|cut|trim|edit|translate|read|caption|hashtags?)\b|(?<![а-яё])(?:сделай|создай|нарисуй|сгенерируй|сними|смонтируй|про|переведи|прочитай|озвучь|подпис)[а-яё]*|ทำ|สร้าง|วาด|เรื่อง|เกี่ยวกับ|ตัด|แปล|อ่าน|แคปชั่น", re.IGNORECASE)
_IT = lazy(r"\b(?:it|that|them|those)\b|(?<![а-яё])(?:его|её|ее|их)(?![а-яё])|มัน|อันนั้น", re.IGNORECASE)
_SPOKEN_TO_US = lazy(r"^\W*(?:me|us|мне|нам|ให้ฉัน|ให้ผม)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Words:
    """The words, and what the message says around them: where and when."""

    head: str
    text: str


_SHORT, _WORDED_SO = 120, NEARLY_VERBATIM - 0.23  # characters; the score of a message that is worded as another tool's example


def words_posted(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a wish to post words as they are, or what is asked first; None for any other message."""
    ability = index.whole(WORDS)
    if ability is None or (request.attachments and request.question is not None):
        return None
    if request.attachments:
        return _captioned(request, again)
    if request.question is not None:
        return _answered(request, ability, again)
    if told := _told_to_all(request.text, ability):
        return words_planned(told, ability, detect(request.text, request.language))
    words = _read(request.text, bool(request.recent), ability)
    tweets = _TWEETS.match(request.text) is not None  # what stands behind it is said to everybody, and no order
    best = index.best(normalise(request.text)) if len(request.text) <= _SHORT and not (tweets or A_POST.match(request.text)) else None
    quoted = "\"" in re.sub(r"[“”„«»]", "\"", request.text)
    told = words is not None and (quoted or _STATES.search(words.text)) and named_places(words.head, ability)  # which words, and where
    if best is not None and not told and best.score >= _WORDED_SO and best.ability.tool.name not in (WORDS, PLAN):
        return None  # what another tool is asked for with
    if words and _ASKS_WHEN.match(words.text):
        return None
    if words and (tongue := in_another_tongue(request.text, words.text)):
        return Plan(goal=words.text, question=phrase("ask_without", detect(words.text, request.language), part=tongue))
    if words and (shown := _AND_A_PICTURE.search(words.text)):
        alone = replace(words, text=words.text[: shown.start()].rstrip(" ,;"))
        return again(replace(request, text=_with_a_picture(alone, named_places(words.head, ability), ability, detect(request.text, request.language))))
    if words is None and request.recent and (captioned := _captioned(request, again)):
        return captioned
    return words_planned(words, ability, detect(request.text, request.language)) if words else None


def posts_words(text: str, at_hand: bool, index: Matcher) -> bool:
    """Whether a message says by itself which words are to be posted, and where."""
    ability = index.whole(WORDS)
    words = _read(text, at_hand, ability) if ability else None
    return ability is not None and words is not None and bool(named_places(words.head, ability))


_ASKS_WHEN = lazy(r"(?:ใน|ตอน|ช่วง|เวลา)*(?:กี่โมง|กี่ครั้ง|บ่อยแค่ไหน|ไหน|วันไหน|เมื่อไหร่|เมื่อไร)(?:ดี|เหมาะ|ถึง|จะ|คน|ลูกค้า|ที่สุด|สุด|บ้าง|ครับ|ค่ะ|(?<!โย)คะ|นะ|[\s?]|$)")
"""A question, and no words to go out: "โพสต์ลงเพจช่วงกี่โมงดีคะ คนถึงจะเห็นเยอะ"."""
_EVERYWHERE = lazy(r"\b(?:everywhere|(?:on|to) all(?: (?:the |our |my )?(?:platforms|channels|pages|socials|of them))?)\s*$|(?<![а-яё])(?:везде|всюду|во все (?:каналы|соцсети)|во всех (?:каналах|соцсетях))(?![а-яё])|ทุก(?:ช่องทาง|แพลตฟอร์ม|เพจ|ที่)", re.IGNORECASE)
_AND_A_PICTURE = lazy(
    r"[\s,;.!]+(?:and|plus|with|w/|also)\s+(?:an?\s+|some\s+)?(?:pics?|pictures?|photos?|images?)(?: of [^.!?\"]{2,60})?\s+(?:to go (?:with|w)\b[^.!?\"]*|to match|for it|with it|too|as well)\s*$"
    r"|[\s,;.!]+(?:и|а ещё|плюс)\s+картинку(?:\s+[^.!?\"]{2,60})?\s+(?:к нему|к посту|к этому|тоже)\s*$|\s*(?:พร้อม|แล้วก็|และ)(?:ทำ)?(?:รูป|ภาพ)ประกอบด้วย\s*$", re.IGNORECASE,
)
"""A picture to go with the words, and no part of them."""
_CAPTION = lazy(r"[\s,]*(?:(?:with|and) (?:the |a )?(?:caption|text|words?|description)|с (?:подписью|текстом|описанием)|(?:พร้อม|ใส่)?(?:แคปชั่น|แคปชัน|ข้อความ)(?:ว่า)?)\s*$", re.IGNORECASE)


_CAPTION_TH = lazy(r"(?P<head>[^\"]{4,160}?)\s*(?:พร้อม|ใส่)?(?:แคปชั่น|แคปชัน|ข้อความ)ว่า\s*\"?(?P<text>\S.+?)\"?\s*$", re.DOTALL)
"""Thai: the words that a file is posted with, behind no colon."""


def _captioned(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a file that is posted with words behind a colon: "post this on facebook tomorrow at 8: New menu is here!"."""
    said = re.sub(r"[“”„«»]", '"', request.text).strip()
    found = _BEHIND.match(said) or _CAPTION_TH.match(said)
    head = _CAPTION.sub("", normalise(found["head"])) if found else ""
    if found is None or not _POSTS.match(head) or _MAKES.search(head):
        return None
    plan = again(replace(request, text=head))
    posts = [step for step in plan.steps if step.tool == PLAN]
    if not posts or len(posts) != len(plan.steps):
        return None
    words = found["text"].strip()
    return plan.model_copy(update={"steps": [step.model_copy(update={"args": {**step.args, "description": words}}) for step in plan.steps]})


def without_words_alone(catalogue: Sequence[Tool], request: Request) -> Sequence[Tool]:
    """The catalogue for a message that posts no words of its own: what that is asked by is read above and in `written_posts`, and all else is
    of files."""
    made = {step.tool for plan in request.earlier for step in plan.steps}
    return [tool for tool in catalogue if tool.name not in (WORDS, WRITTEN) or tool.name in made]


_ALL_EN = r"(?:everyone|everybody|people|folks|the world|all (?:of )?(?:my|our) \w+|(?:my|our|the) (?:\w+ )?(?:people|folks|crowd|lot|followers|subscribers|customers|clients|regulars|members|students|patients|guests|fans|readers|audience|community))"
_ALL_RU = r"(?:все(?:м|х)|(?:наш\w+ |мо\w+ |все\w? )*(?:подписчик|клиент|гост|покупател|ученик|пациент|читател|посетител|участник|родител)[а-яё]*|люд(?:ям|ей)|народу?)"
_ALL_TH = r"(?:ทุกคน|ลูกค้า|ผู้ติดตาม|คนติดตาม|แฟนเพจ|สมาชิก|นักเรียน|คนไข้|แฟนๆ|ชาวเพจ)(?:ทุกคน|ของเรา|ทั้งหมด)?"
_WHERE = r"(?:\s+(?:on|in) (?:my |our |the )?[\w ]{1,20}?|\s+в [а-яё]{2,15}(?: канале)?|(?:ใน|ทาง)[\u0e00-\u0e7f]{2,15}?)?"
_TOLD_TO_ALL = lazy(
    rf"{_LEAD}(?:(?:tell|inform|notify|warn) {_ALL_EN}(?P<where>{_WHERE})(?:[,:]|\s+that)?\s+|let {_ALL_EN} know(?P<where2>{_WHERE})(?:[,:]|\s+that)?\s+|announce(?P<where3>{_WHERE}) that\s+"
    rf"|(?:скажи|расскажи|сообщи|объяви|передай|оповести|предупреди|извести)(?:те)? {_ALL_RU}(?P<where_ru>{_WHERE})(?:,?\s+что\s+|:\s*)"
    rf"|(?:บอก|แจ้ง)(?:ให้)?{_ALL_TH}(?:ทราบ|รู้)?(?P<where_th>{_WHERE})\s?(?:ว่า|:)\s?)(?P<text>(?!(?:about|to|how|what|why|when|where|who|if|the (?:story|news) of|we love)\b).+)$", re.IGNORECASE | re.DOTALL,
)  # fmt: skip
"""What is told to everybody is posted, wherever that is: "tell everyone the taproom is shut tonight"."""
_LAST_WHERE = lazy(r"\s*(?:\b(?:on|to)\s+(?:my |our )?|(?<![а-яё])в\s+|(?:ทาง|ลง|ใน)\s?)$", re.IGNORECASE)


def _told_to_all(said: str, ability: Ability) -> Words | None:
    """The words that everybody is to be told, and where where that is said."""
    text = re.sub(r"\s+", " ", re.sub(r"[“”„«»]", '"', said)).strip()
    match = _TOLD_TO_ALL.match(text)
    if match is None or _MEDIA.search(text) or "?" in text or '"' in text:
        return None
    head = normalise(next((match[name] for name in ("where", "where2", "where3", "where_ru", "where_th") if match[name]), ""))
    head = head or (lead if named_places(lead := match[0][: match.start("text") - match.start()], ability) else "")
    if head and not named_places(head, ability):
        return None
    words = match["text"].strip()
    for hit in slots.find(words, ability.slots["platforms"]):
        led = _LAST_WHERE.search(words[: hit.start])
        if led and not re.sub(r"^[а-яё]*|\W|please|pls|now", "", words[hit.end :]) and led.start() > 1:
            head, words = f"{head} {words[hit.start : hit.end]}", words[: led.start()]
            break
    return Words(head, words[:1].upper() + words[1:]) if len(words.split()) > 1 or re.search(r"[\u0e00-\u0e7f]{6}", words) else None


def _read(said: str, at_hand: bool, ability: Ability) -> Words | None:
    text = without_tongue(re.sub(r"[“”„«»]", '"', said).strip())
    if told := _told_to_all(said, ability) or _told_first(text, at_hand, ability):
        return told
    text = _DRAFTED.sub("", text[intro.end() :] if (intro := _INTRO.match(text)) else text)
    found = _BEHIND.match(text)
    if found:
        head, words = found["head"], found["text"]
    elif quoted := _QUOTED.match(text):
        head, words = f"{quoted['before']} {quoted['after']}", quoted["text"]
    elif reported := _REPORTED.match(text):
        head, words = _reported(reported, ability)
        if not words:
            return None
    elif not at_hand and (unled := _unled(normalise(text), ability)):
        head, words = unled
    else:
        return None
    head = NO_PICTURE.sub("", normalise(head))
    writes = _WRITES.match(head) and (named_places(head, ability) or _TWEETS.match(head)) and not _SPOKEN_TO_US.match(head[_WRITES.match(head).end() :])  # type: ignore[union-attr]
    if not (writes or _POSTS.match(head)) or _MEDIA.search(head) or _MAKES.search(head) or (at_hand and _IT.search(head)):
        return None
    if not says_only_where_and_when(head, ability):
        return None
    if (out := _OUT_BEHIND.search(words)) and says_only_where_and_when(out["out"], ability, left_over=0):
        head, words = f"{head} {normalise(out['out'])}", f"{words[: out.start()]}{out['end'] or ''}"
    return Words(head, _AT_ONCE.sub(lambda match: match["end"] or "", words.strip()))


def _told_first(text: str, at_hand: bool, ability: Ability) -> Words | None:
    told = told_first(text, ability, _STATES) if not at_hand else None
    return Words(*told) if told and not _MEDIA.search(f"{told[0]} {told[1]}") and says_only_where_and_when(told[0], ability) else None


def _reported(reported: re.Match[str], ability: Ability) -> tuple[str, str]:
    """What stands before words that are told as reported speech, and the words; no words where it is not said whom they are for."""
    head, words = reported["head"], reported["text"]
    words = words[:1].upper() + words[1:]
    if behind := _PLACE_BEHIND_TH.search(words):
        head, words = f"{head} {behind['there']}", words[: behind.start()].rstrip(" ,")
    led = bool(named_places(head, ability)) or _TO_ALL_TH.match(head) is not None
    return head, words if led and "?" not in words and not _IT.search(head) else ""


_PLACE_BEHIND_TH = lazy(
    r"\s+(?:แล้ว)?(?:ก็)?(?:ช่วย)?(?P<there>(?:ลง|โพสต์)(?:ใน|ที่|ทาง|บน)?\s?(?:เฟ[ซส](?:บุ๊?[คก])?|เพจ|ไอจี|อินสตา(?:แกรม)?|ทวิต(?:เตอร์)?|เทเลแกรม|facebook|fb|ig|instagram|telegram|x|twitter)(?:\s?(?:พรุ่งนี้|มะรืน(?:นี้)?|วันนี้|คืนนี้|เย็นนี้|วัน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)|ตอน|บ่าย|เที่ยง|\d)[^,;!?]{0,24})?)(?:(?:ด้วย|ใช้|เป็น|\s)*(?:ข้อความ|คำ|โพสต์)?(?:เดียวกัน|เดิม|นี้ด้วย))?(?:เลย|ด้วย|หน่อย|ให้|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|\s)*$", re.IGNORECASE
)
"""Where the words go, told behind them: "โพสต์แจ้งลูกค้าว่าพรุ่งนี้ร้านปิด ลงเฟสเลย"."""
_INTRO = lazy(r"^[^:]{4,240}?[.!?]\s+(?=(?:мне |нам )?(?:нужен|нужно|хочу)\s+(?:[а-яё]+\s+)?пост(?![а-яё])|(?:i |we )?(?:need|want) (?:an? )?(?:[a-z]+ )?post\b)", re.IGNORECASE)
"""Who somebody is, before the wish for a post."""
_DRAFTED = lazy(
    r"(?<=[.!?;])\s*(?:(?:please|pls|can you|пожалуйста|плиз)[\s,]*)*(?:write (?:the |a |up the )?(?:text|post|it)(?: up)?(?: for me| please)?|напиши(?:те)? (?:сам )?(?:текст|пост)(?: пожалуйста)?)[\s.!]*$|\s+(?:ช่วย)?เขียน(?:โพสต์)?(?:ให้)(?:หน่อย|ที|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s*$", re.IGNORECASE,
)
"""That the words are to be made a post of, which they are as they stand."""
_TO_ALL_TH = lazy(r"^\s*(?:ช่วย|ขอ|รบกวน|ฝาก)*(?:โพสต์|ลงประกาศ|ประกาศ|ลงโพสต์)(?:ข้อความ)?(?:แจ้ง|บอก|ถึง|ให้)\s?(?:ลูกค้า|ทุกคน|แฟนเพจ|ลูกเพจ|ผู้ติดตาม|คนติดตาม|แขก|นักเรียน|สมาชิก)")
_STATES = lazy(
    r"\b(?:is|are|am|was|were|isn'?t|aren'?t|will|won'?t|can'?t|we'?re|we'?ll|we've|i'?m|it'?s|there'?s|closed|closes?|open|opens|opening|reopen\w*|moved|moving|starts?|sold out|cancelled|canceled|hiring|free|off)\b|\d\s?%"
    r"|(?<![а-яё])(?:не|закрыт[аоы]?|открыт[аоы]?|работа(?:ем|ет|ют)|закрыва[а-яё]+|открыва[а-яё]+|откро[а-яё]+|будет|будем|будут|скидк[а-яё]+|набор|ждём|ждем|начина[а-яё]+|переехал[аи]?|отмен[её]н[аоы]?|ищем|принима[а-яё]+)(?![а-яё])"
    r"|ปิด|เปิด|หยุด|ลดราคา|ลด\s?\d|ย้าย|รับสมัคร|เริ่ม|งด|ของหมด|หมดแล้ว", re.IGNORECASE,
)
"""A sentence of its own, and no name of a thing that is to be posted."""
_FEWEST = 2  # words


def _unled(text: str, ability: Ability) -> tuple[str, str] | None:
    """What stands before the words and the words, where nothing leads to them: «запость в телегу завтра студия не работает»."""
    verb = _POSTS.match(text)
    hits = [hit for hit in slots.find(text, ability.slots["platforms"]) if hit.strength >= 1] if verb and len(text) <= _SHORT else []
    if verb is None or not hits or min(hit.start for hit in hits) < verb.end():
        return None
    end = max(hit.end for hit in hits)
    rest = re.sub(r"^[а-яё]*[\s,]*", "", text[end:])
    start = len(text) - len(rest)
    spoken = times.read(rest)
    spans: list[tuple[int, int]] = [*spoken.spans]
    spans += [(spoken.every.start, spoken.every.end)] if spoken.every else []
    spans.sort()
    at, clocked = 0, False
    for begins, ends in spans:
        if re.sub(r"[\s,]|\b(?:at|on)\b|(?<![а-яё])в(?![а-яё])|ตอน", "", rest[at:begins], flags=re.IGNORECASE):
            break
        at, clocked = ends, clocked or any(begins <= clock.start < ends for clock in spoken.clocks)
    if clocked:  # a day by itself is as likely told in the words: "tomorrow we are closed"
        start, rest = start + at, rest[at:].strip(" ,")
    words = rest.strip()
    if len(words.split()) < _FEWEST and not re.search(r"[\u0e00-\u0e7f]{6}", words):
        return None
    if "?" in words or not _STATES.search(words) or _MEDIA.search(words) or _MAKES.search(words) or _IT.search(words):
        return None
    return text[:start], words[:1].upper() + words[1:]


_OUT_BEHIND = lazy(
    r"(?:(?P<end>[.!?…]+)\s*|\s*[;,\n—-]\s*|\s+)(?:(?:and|n|then|pls|please|just|и|потом|пожалуйста|แล้ว(?:ก็)?|ช่วย)(?![a-zа-яё])[\s,]*)*"
    r"(?P<out>(?:(?<![\w'])(?:send|post|publish|put|tweet|share|get|schedule|upload)\s+(?:it|this|that)(?:\s+(?:out|up|off))?(?![\w'])|(?<=[.!?…,;\n—-]\s)(?<![а-яё])(?:отправь|опубликуй|выложи|запости|закинь|кинь|публикуй|отправляй|выкладывай)(?:те)?(?![а-яё])|(?<=и\s)(?<![а-яё])(?:отправь|опубликуй|выложи|запости|закинь|кинь|публикуй)(?:те)?(?![а-яё])|(?<=\s)(?:ส่ง|โพสต์|โพส|ลง|ปล่อย)(?=เลย|ตอนนี้|เดี๋ยวนี้|ทันที|ให้เลย|พรุ่งนี้|วัน))[^.!?…\n]{0,60})[.!\s]*$", re.IGNORECASE,
)
"""That they go out, told behind them: "... till midnight. send it now"."""
_AT_ONCE = lazy(
    r"(?<=[\w.!?…)\"])\s*(?:(?P<end>[.!?…])|[;,—\n-])\s*(?:(?:and )?(?:now|right now|right away|asap|immediately|at once|straight away|urgent(?:ly)?)(?: please| pls)?|(?:прямо |вот )?(?:сейчас|срочно|немедленно|прямо сейчас|сразу)(?: же)?(?: пожалуйста)?|(?:ตอนนี้เลย|เดี๋ยวนี้(?:เลย)?|ด่วน(?:เลย|มาก|ๆ)?|ทันที(?:เลย)?|ตอนนี้))(?:ครับ|ค่ะ|(?<!โย)คะ|นะ|\s)*[.!]*\s*$"
    r"|\s+(?:ตอนนี้เลย|เดี๋ยวนี้เลย|ด่วน(?:เลย|มาก|ๆ)?|ทันทีเลย)(?:ครับ|ค่ะ|(?<!โย)คะ|นะ|\s)*$", re.IGNORECASE,
)
"""When they go out, told behind the words as a sentence of its own; "we are open now" says what it says."""


_AROUND = lazy(
    rf"\b(?:{_POSTS_EN}|{_WRITES_EN}|please|pls|hey|hi|ok|jarvis|can|could|would|you|i|want|to|like|we|need|let'?s|and|now|just|this|the|a|an|following|text|texts?|words?|message|note|post|posts|announcement|notice|update|status|in|on|at|my|our|channel|page|group|wall|feed|account|saying|says|as|is|it|only|for|me|us|with|by|time|also|too|asap|immediately|right|away|straight|once|off|thread|all|everywhere|smth|smt|sth|something|quick|total|platforms|channels|socials|pages)\b"
    rf"|(?<![а-яё])(?:{_POSTS_RU}|{_WRITES_RU}|пожалуйста|слушай|а|и|ну|можешь|надо|нужно|давай|этот|это|вот|такой|следующий|текст|текстом|слова|сообщение|пост|постом|объявление|новость|в|во|на|мой|моём|моем|наш|нашем|нашу|канал|канале|страницу|странице|группу|группе|ленту|мне|нам|тоже|также|нужен|хочу|только|запись|прямо|сейчас|сразу|срочно|его|её|всего|итого)(?![а-яё])"
    rf"|ลูกค้า|ทุกคน|แฟนเพจ|ลูกเพจ|ผู้ติดตาม|คนติดตาม|แขก|นักเรียน|สมาชิก|ทุกๆ|ถึง|{_POSTS_TH}|{_WRITES_TH}|ช่วย|ขอ|รบกวน|อยาก|ฝาก|วาน|ให้|หน่อย|กับ|และ|แล้วก็|แล้ว|ก็|ที(?!่)|ด้วย|นะ|(?<!โย)คะ|ค่ะ|ครับ|ข้อความ(?:นี้)?|นี้|ใน|ที่|บน|ทาง|ของ|ร้าน|เรา|ว่า|ประกาศ|ตามนี้|แบบนี้|ตอน|วัน|ไป|ช่อง|เพจ|กลุ่ม|เลย|ตอนนี้|เดี๋ยวนี้|ทันที|ส่ง|ปล่อย|เข้า|ขึ้น|แชท|รวม|ทั้งหมด", re.IGNORECASE,
)


_FOR_WHOM = lazy(
    r"(?<=[\s\"])for (?:the |our |my )?[\w'’&.-]+(?: (?!(?:on|to|in|at|now|tomorrow|today|tonight)\b)[\w'’&.-]+){0,2}(?=\s+(?:on|to|in|at|now|tomorrow|today|tonight)\b|\s*\x01|\W*$)|(?<![а-яё])(?:для|от)\s+(?:наш[а-яё]+\s+|мо[а-яё]+\s+)?[а-яё]{3,20}(?:\s+[а-яё]{3,20})?(?=\s+(?:в|на|сейчас|завтра|сегодня)(?![а-яё])|\s*\x01|\W*$)|(?:ให้|ของ)(?:ร้าน|คลินิก|ลูกค้า|โรงเรียน|คาเฟ่)[\u0e00-\u0e7f]{0,20}?(?=ลง|ใน|ที่|บน|\s|$)", re.IGNORECASE,
)
"""Whose words they are: "for the bike shop"."""


def says_only_where_and_when(head: str, ability: Ability, *, left_over: int = 1) -> bool:
    """Whether nothing is said around the words but that they are to be posted, where and when; so many words more may stand there."""
    head = series.told(head).text  # how many times in all
    spoken = times.read(head)
    spans = [*spoken.spans, *([(spoken.every.start, spoken.every.end)] if spoken.every else []), *([spoken.zone[:2]] if spoken.zone else [])]
    spans += [(hit.start, hit.end) for hit in slots.find(head, ability.slots["platforms"])]
    left = head
    for start, end in sorted(spans, reverse=True):
        left = f"{left[:start]} \1 {left[end:]}"
    left = _FOR_WHOM.sub(" ", left)
    left = left.replace(other_place(left), " ") if other_place(left) else left
    left = re.sub(r"[\W_\d]+", " ", _AROUND.sub(" ", _TWEETS.sub(" ", left))).strip()
    return len(left.split()) <= left_over and len(left) <= 12 and not lexicon().question.search(left or "-")


def named_places(text: str, ability: Ability) -> list[str]:
    """The places that a text names, in its order; all that take words alone where it says everywhere."""
    hits = [hit for hit in slots.find(text, ability.slots["platforms"]) if hit.strength >= 0.5]
    found = list(dict.fromkeys(str(hit.value) for hit in sorted(hits, key=lambda hit: hit.start)))
    if not found and _EVERYWHERE.search(text):
        return list(WORDS_ALONE)  # wherever words alone may go
    return ["x", *(name for name in found if name != "x")] if _TWEETS.match(text) else found


def words_planned(words: Words, ability: Ability, language: str) -> Plan | None:
    spec = ability.slots["platforms"]
    platforms, spoken = named_places(words.head, ability), times.read(words.head)
    if spoken.every and "@" in spoken.every.rule:
        return None  # several times a day: asked about as for any post
    if not platforms:
        other = other_place(words.head)
        able = listed([str(place_name(spec, name, language)) for name in WORDS_ALONE], language, "or")
        asks = phrase("ask_where_words", language, places=able)
        return Plan(goal=words.text, question=f"{phrase('no_such_place', language, place=other)} {asks}" if other else asks)
    if bare := [name for name in platforms if name not in WORDS_ALONE]:
        named = listed([str(place_name(spec, name, language)) for name in bare], language)
        return Plan(goal=words.text, question=phrase("ask_words_on_picture", language, places=named))
    return _steps(words, platforms, ability, language)


def _steps(words: Words, platforms: Sequence[str], ability: Ability, language: str) -> Plan:
    spoken = times.read(words.head)
    args: dict[str, Any] = {"text": words.text, "platforms": list(platforms)}
    if when := spoken.when(NOW.get()):
        if "T" not in when:
            return Plan(goal=words.text, question=phrase("ask_time", language))
        args["when"] = when
    if spoken.every:
        if "when" not in args:
            return Plan(goal=words.text, question=phrase("ask_time", language))
        args["every"] = spoken.every.rule
        if number := series.told(words.head).number(datetime.fromisoformat(args["when"]), spoken.every.rule):
            args["times"] = number
    if ("when" in args) and (zone := (spoken.zone[2] if spoken.zone else getattr(NOW.get().tzinfo, "key", ""))):
        args["timezone"] = zone
    return planned(ability, args, language)


def _answered(request: Request, ability: Ability, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of words whose place, hour or picture was asked about."""
    turns = [turn.text for turn in request.history if turn.role == "user"]
    at = next((number for number in range(len(turns) - 1, max(-1, len(turns) - 4), -1) if _read(turns[number], bool(request.recent), ability)), None)
    words = _read(turns[at], bool(request.recent), ability) if at is not None else None
    if at is None or words is None or request.question is None:
        return None
    language = detect(turns[at], request.language)
    asks = {key: re.escape(phrase(key, language, places="\0")).replace(re.escape("\0"), ".+") for key in ("ask_where_words", "ask_words_on_picture", "ask_time")}
    asked = next((key for key, pattern in asks.items() if re.search(f"{pattern}$", request.question)), None)
    text = normalise(request.text).strip(" .!")
    if request.question.startswith(phrase("ask_without", language, part="\0").partition("\0")[0]):
        return words_planned(words, ability, language) if lexicon().yes.fullmatch(text) and in_another_tongue(turns[at], words.text) else None
    words = replace(words, head=" ".join([words.head, *(normalise(turn) for turn in turns[at + 1 :])]))
    if asked == "ask_words_on_picture":
        platforms = named_places(words.head, ability)
        able = [name for name in platforms if name in WORDS_ALONE]
        if lexicon().yes.fullmatch(text):
            return again(replace(request, text=_with_a_picture(words, platforms, ability, language), question=None))
        return _steps(words, able, ability, language) if able and lexicon().no.fullmatch(text) else None
    said = times.read(text)
    if asked is None or not (named_places(text, ability) or said.spans or said.every):
        return None
    return words_planned(replace(words, head=f"{words.head} {text}"), ability, language)


_PICTURE = {"en": 'make a poster with the words "{text}" and post it on {places} {when}', "ru": 'сделай плакат с надписью "{text}" и выложи его в {places} {when}', "th": 'ทำโปสเตอร์มีข้อความ "{text}" แล้วโพสต์ลง {places} {when}'}


def _with_a_picture(words: Words, platforms: Sequence[str], ability: Ability, language: str) -> str:
    """The wish with a picture to carry the words."""
    spoken = times.read(words.head)
    spans = [*spoken.spans, *([(spoken.every.start, spoken.every.end)] if spoken.every else [])]
    when = " ".join(words.head[start:end] for start, end in sorted(spans))
    return _PICTURE.get(language, _PICTURE["en"]).format(text=words.text.replace('"', "'"), places=", ".join(platforms), when=when).strip()


def place_name(spec: Any, value: str, language: str) -> str:
    """A place as a person calls it."""
    told = spec.shown.get(value, value)
    return told if isinstance(told, str) else told.get(language, told.get("en", value))
