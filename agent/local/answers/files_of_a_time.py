# ruff: noqa: E501 - patterns read better unbroken
"""One's files of a kind and of some days: "which pictures did I make in November?", «найди все мои песни за ноябрь», "ขอดูรูปทั้งหมดของเดือนนี้". They are looked
up, and nothing is drawn or composed of such a question.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.one_step import planned
from agent.local.publishing.post_days import stretch
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_SEARCH = "asset.search"
_LONGEST = 100  # characters: what is longer says more than one thing
_KIND_EN = r"(?:videos?|vids?|clips?|films?|movies?|reels?|shorts?|pictures?|pics?|images?|photos?|drawings?|posters?|flyers?|logos?|covers?|thumbnails?|banners?|songs?|tracks?|tunes?|music|melodies|sounds?|audio|files?|scripts?|texts?|documents?)"
_KIND_RU = r"(?:видео|видос[а-яё]*|ролик[а-яё]*|рилс[а-яё]*|клип[а-яё]*|фильм[а-яё]*|картин[а-яё]+|рисун[а-яё]+|фот[а-яё]+|изображени[а-яё]+|афиш[а-яё]*|постер[а-яё]*|плакат[а-яё]*|логотип[а-яё]*|обложк[а-яё]*|баннер[а-яё]*|песен|песн[а-яё]+|трек[а-яё]*|мелоди[а-яё]+|музык[а-яё]+|файл[а-яё]*|сценари[а-яё]+|текст[а-яё]*|документ[а-яё]*)"
_KIND_TH = r"(?:ไฟล์)?(?:คลิป|วิดีโอ|วีดีโอ|รีล|รูปภาพ|รูป|ภาพ|โปสเตอร์|โลโก้|หน้าปก|แบนเนอร์|เพลง|ดนตรี|เสียง|ไฟล์|สคริปต์|เอกสาร)"
_KINDS = (
    ("video", lazy(r"vid|clip|film|movie|reel|short|видео|видос|ролик|рилс|клип|фильм|снима|снял|(?:ไฟล์)?(?:คลิป|วิดีโอ|วีดีโอ|รีล)", re.IGNORECASE)),
    ("image", lazy(r"pic|image|photo|draw|paint|картин|рис|нарис|фот|изображени|(?:ไฟล์)?(?:รูป|ภาพ|หน้าปก)|วาด", re.IGNORECASE)),
    ("audio", lazy(r"song|track|tune|music|melod|sound|audio|compos|сочин|песен|песн|трек|мелоди|музык|(?:ไฟล์)?(?:เพลง|ดนตรี|เสียง)|แต่ง", re.IGNORECASE)),
    ("text", lazy(r"script|text|сценари|текст|(?:ไฟล์)?สคริปต์", re.IGNORECASE)),
    ("document", lazy(r"document|документ|(?:ไฟล์)?เอกสาร", re.IGNORECASE)),
    ("", lazy(r"file|файл|ไฟล์$", re.IGNORECASE)),
)
_MADE_EN = r"(?:make|made|do|done|draw|drew|drawn|create|created|generate|generated|compose|composed|record|recorded|produce|produced|get|got|have)"
_HI_EN = r"\W*(?:(?:hey|so|ok|okay|and|please|now|jarvis|can you|could you)[\s,]+)*"
_EN = lazy(
    rf"{_HI_EN}(?:(?:show|list|find|give|pull up|display|see|get)(?: me)?|let me see|can i see|i(?:'d like| want| would like) to see|where are|where is|what are|are there(?: any)?|do i have(?: any)?)\s+(?:all )?(?:of )?(?:the |my |our |your )*(?P<kind>{_KIND_EN})(?: files)?(?:,? (?:that |which )?(?:i|we|you)(?:'ve| have)? {_MADE_EN}| (?:made|created|drawn|composed)| of mine)?(?: for me)?\s*\x01(?: please)?\W*"
    rf"|{_HI_EN}(?:which|what) (?P<kind2>{_KIND_EN}) (?:(?:did|have|had) (?:i|we|you) {_MADE_EN}(?: up)?(?: for me)?|(?:are|were) (?:there|made|mine)|do (?:i|we) have)\s*\x01\W*"
    rf"|{_HI_EN}what (?:did|have) (?:i|we|you) (?P<kind3>draw|drawn|paint|painted|compose|composed|film|filmed)(?: for me)?\s*\x01\W*", re.IGNORECASE,
)
_MADE_RU = r"(?:с?делал|на?рисовал|рисовал|созда(?:вал|л)|сочин(?:ил|ял)|запис(?:ал|ывал)|снял|снимал|генерировал|сгенерировал)[аи]?"
_RU = lazy(
    rf"\W*(?:(?:а|ну|и|пожалуйста|слушай)[\s,]+)*(?:покажи|найди|выведи|открой|поищи|дай(?: посмотреть| глянуть)?|хочу (?:посмотреть|увидеть)|где|какие|какая|что за|есть ли(?: у меня)?)(?:те)?\s+(?:мне )?(?:у меня )?(?:все |всю |всё )?(?:мо[ияйюё][а-яё]* |наш[а-яё]+ |тво[а-яё]+ )?(?P<kind>{_KIND_RU})(?:,? (?:что|котор[а-яё]+) (?:я|мы|ты) {_MADE_RU}|,? (?:сделанн|созданн|нарисованн|сочин[её]нн|записанн|снят)[а-яё]+)?(?: у меня)?(?: (?:были|была|было|есть|получились|сделаны|созданы|нарисованы))?(?: у меня)?\s*\x01(?: пожалуйста)?\W*"
    rf"|\W*(?:(?:а|ну|и|слушай)[\s,]+)*какие (?P<kind2>{_KIND_RU}) (?:(?:я|мы|ты) {_MADE_RU}|{_MADE_RU} (?:я|мы|ты))(?: для меня| мне)?\s*\x01\W*"
    r"|\W*(?:(?:а|ну|и|слушай)[\s,]+)*что (?:я|мы|ты) (?P<kind3>(?:на)?рисовал|сочинил|сочинял|снимал|снял)[аи]?(?: для меня| мне)?\s*\x01\W*", re.IGNORECASE,
)
_SOFT_TH = r"(?:ของ(?:ฉัน|ผม|เรา|หนู)|หน่อย|ที|ให้|ด้วย|นะ|น้า|ครับ|ค่ะ|(?<!โย)คะ|คับ|จ้า|\s)*"
_MADE_TH = r"(?:ทำ|วาด|สร้าง|แต่ง|ถ่าย)"
_TH = lazy(
    rf"\s*(?:ช่วย|ขอ|รบกวน|อยาก)*(?:ดู|โชว์|แสดง|หา|ค้นหา|เปิดดู|เรียกดู)(?P<kind>{_KIND_TH})\s?(?:ของ(?:ฉัน|ผม|เรา|หนู))?(?:ทั้งหมด|ทุกอัน|ทุกรูป|ทุกเพลง|ทุกคลิป)?(?:ที่(?:ฉัน|ผม|เรา|หนู|เธอ|คุณ)?{_MADE_TH}(?:ไว้|ไป)?)?(?:ทั้งหมด)?\s*\x01\s*(?:ทั้งหมด|ที่ทำ|\s)*{_SOFT_TH}"
    rf"|\s*(?P<kind2>{_KIND_TH})\s?(?:ทั้งหมด)?(?:ที่(?:ฉัน|ผม|เรา|หนู|เธอ|คุณ)?{_MADE_TH}(?:ไว้|ไป)?)?\s*\x01\s*(?:มี)?(?:อะไร)?บ้าง{_SOFT_TH}"
    rf"|\s*\x01\s*(?:ฉัน|ผม|เรา|หนู|เธอ|คุณ)?{_MADE_TH}(?P<kind3>{_KIND_TH})อะไร(?:ไว้|ไป|แล้ว)*บ้าง{_SOFT_TH}"
    rf"|\s*\x01\s*(?:ฉัน|ผม|เรา|หนู|เธอ|คุณ)?(?P<kind4>วาด|แต่ง)อะไร(?:ไว้|ไป|แล้ว)*บ้าง{_SOFT_TH}"
)


def files_of_a_time(request: Request, index: Matcher) -> Plan | None:
    """The plan that looks them up; None for any other message."""
    ability = index.whole(_SEARCH)
    text = re.sub(r"\s+", " ", normalise(request.text)).strip()
    if ability is None or request.question or request.attachments or len(text) > _LONGEST:
        return None
    days = stretch(text, NOW.get(), past=True)
    if days is None or days.first > NOW.get().date():
        return None
    said = f"{text[: days.span[0]].rstrip()} \x01 {text[days.span[1] :].lstrip()}".strip()
    found = _EN.fullmatch(said) or _RU.fullmatch(said) or _TH.fullmatch(said)
    word = next((value for value in found.groupdict().values() if value), "") if found else ""
    if not word:
        return None
    kind = next((name for name, words in _KINDS if words.match(word)), None)
    if kind is None:
        kind = next((str(hit.value) for hit in slots.find(word, ability.slots["kind"]) if hit.strength >= 0.5), "image")
    last = min(days.last, NOW.get().date())
    told = {"first_day": days.first.isoformat(), "last_day": last.isoformat()}
    return planned(ability, {**({"kind": kind} if kind else {}), **told}, detect(text, request.language))
