# ruff: noqa: E501 - patterns read better unbroken
"""The page with nothing said of whose it is, put as one's own: «кинь на страницу и в телегу», "post this on the page", "เพจเราเองอะ หน้าเว็บของเรา".
Beside another place it would be lost without a word. The page of a network is that network's: «на страницу в фейсбуке», "the facebook page", "เพจเฟส".
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local import slots, times
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from agent.local.publishing.everywhere import POSTS
from agent.local.publishing.places import other_place, places_here
from agent.patterns import lazy

_LONGEST = 500  # characters
_RU = lazy(r"(?<![а-яё])на\s+(?P<whose>(?:эту|этой|саму|самой|собственную|собственной|личную|личной)\s+)?(?P<page>страни(?:цу|це|чку|чке))(?![а-яё])(?P<self>\s+у (?:нас|меня|себя))?", re.IGNORECASE)
_AT_ONES_OWN = lazy(r"(?<![а-яё])у (?:себя|нас|меня)\s+(?=на\s+(?:моей |нашей |своей )?страни[цч])", re.IGNORECASE)
_EN = lazy(r"\b(?P<led>on(?:to)?|to|up on)\s+(?:the|that|this)\s+(?P<page>(?:web ?)?page)\b", re.IGNORECASE)
_TH = lazy(r"(?:แฟน)?เพจ\s?(?:ของ)?(?:พวก)?(?:เราเอง|ตัวเอง|ฉันเอง|ผมเอง|หนูเอง|ร้านเราเอง)(?:อะ|อ่ะ|น่ะ|นะ|(?<!โย)คะ|ค่ะ|ครับ)*\s*(?P<web>(?:ที่|บน)?(?:หน้าเว็บ|เว็บ(?:ไซต์)?)\s?(?:ของ)?(?:เรา|ร้าน|ฉัน|ผม|หนู)?)?(?:อะ|อ่ะ|น่ะ)*", re.IGNORECASE)
_WORDS = lazy(r"[\"«“„]|:(?!\d)|\b(?:saying|that says)\b|(?<![а-яё])(?:с (?:текстом|подписью)|о том,? что)(?![а-яё])|ว่า", re.IGNORECASE)
"""Where what is published begins: the page there is no place."""
_POST = lazy(r"\bposts?\b|(?<![а-яё])(?:пост|публикаци|объявлени|анонс)[а-яё]*|(?<![а-яё])(?:кин|скин|публик|поставь|отправь|вывес|повес)[а-яё]*", re.IGNORECASE)
_SMALL = lazy(r"\W*(?:и|а|или|потом|тоже|также|ещё|еще|сразу|прямо|пожалуйста|плиз|уже|сейчас|щас|ща|в|во|на|к|с|со|после|до|через|по|каждый|каждую|каждое|каждые|ежедневно|вместе|там|только|and|too|also|as|please|pls|at|on|in|every|now|with|for|then|right|this|next|today|tonight|tomorrow|instead|not|не|но|но не)(?![a-zа-яё])|[^\w]*$|\W*\d|\s*[,.;!?—–-]", re.IGNORECASE)
"""What may stand behind the page that is one's own; a name says whose it is: «на страницу пекарни "Колос"»."""
_PLACE_LED = lazy(r"\s*(?:(?:в|на|во|on|in|at|of)\s+)?(?:the\s+|my\s+|our\s+)?", re.IGNORECASE)


def on_the_own_page(request: Request, index: Matcher) -> Request:
    """The message so; as it was where it publishes nothing, or the page is another's."""
    text, spec = request.text, places_here(index.abilities)
    newest = request.earlier[0].steps if request.earlier else []
    spoken = bool(request.question) or any(step.tool.startswith("publishing.") for step in newest)
    if spec is None or len(text) > _LONGEST or not (spoken or POSTS.search(text) or _POST.search(text)):
        return request
    begun = _WORDS.search(text)
    head, rest = (text[: begun.start()], text[begun.start() :]) if begun else (text, "")
    told = _TH.sub(lambda said: said["web"] or "หน้าเว็บของเรา", head)
    told = _own(_AT_ONES_OWN.sub("", told), rest, spec)
    return request if told == head else replace(request, text=f"{told}{rest}")


def _own(head: str, rest: str, spec: Spec) -> str:
    for pattern in (_RU, _EN):
        for match in reversed(list(pattern.finditer(head))):
            if not _is_anothers(f"{head[match.end() :]}{rest}", spec):
                page = match["page"]
                led = f"на {'мою' if page[-1] in 'уУ' else 'моей'}" if pattern is _RU else f"{match['led']} my"
                head = f"{head[: match.start()]}{led} {'page' if pattern is _EN else page}{head[match.end() :]}"
    return head


def _is_anothers(behind: str, spec: Spec) -> bool:
    """Whether a page is told by the network, or by whoever it is of, right behind it."""
    led = _PLACE_LED.match(behind)
    start = led.end() if led else 0
    if any(hit.start == start and hit.strength >= 0.5 and hit.value != "web" for hit in slots.find(behind, spec)):
        return not re.match(r"\s*,", behind)
    word = re.match(r"\W*[\w-]+", behind[start:])
    if word and other_place(word[0]):
        return True
    spoken = times.read(behind)
    return not (_SMALL.match(behind) or any(span[0] <= len(behind) - len(behind.lstrip()) + 3 for span in spoken.spans))
