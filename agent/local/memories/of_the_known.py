# ruff: noqa: E501 - patterns read better unbroken
"""A question that what is remembered answers: "whats the plant shop called again", where the plant shop was told of; and one of somebody's
rules ("whats ellies rule on emojis"), which nobody else could know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.memories.recalled import asked_about, looks_for
from agent.local.wordings.repairs import MEDIA
from agent.local.words import normalise
from agent.patterns import lazy
from memory.words import terms
from tools.plan import Plan

_HI = r"(?:(?:hey|hi|so|ok(?:ay)?|and|wait|btw|jarvis|sorry|quick question|remind me(?: again)?|tell me(?: again)?|а|и|ну|слушай|напомни(?:те)?(?: мне| нам)?|скажи(?:те)?|подскажи(?:те)?|спасибо(?: большое)?)(?![а-яё\w])[\s,:]*)*"
_ASKS = lazy(
    rf"\W*{_HI}(?:(?:what|which|who|where|when)(?:['’]?s|['’]?re)?|how (?:much|many|long|often)|what time)\b(?! (?:should|shall|can|could|would|to|if|about|do you|does it|did you)\b).*"
    rf"|\W*{_HI}(?:какой|какая|какие|какое|каким|какого|кто|кому|чей|чья|где|когда|сколько|почём|почем|во сколько|до скольки|по каким дням|в какие дни|как (?:там )?(?=называ|зовут|пишется)|что (?=за|там|у|с|любит|не|говорил))(?![а-яё]).*"
    r"|.*(?:อะไร|เท่าไหร่|เท่าไร|กี่(?:บาท|โมง|คน|ที่|วัน)|วันไหน|ที่ไหน|ตรงไหน|เมื่อไหร่|เมื่อไร|ใคร|ยังไง|ว่าไง|แบบไหน|สีไหน)(?:นะ|น้า|อะ|อ่ะ|ล่ะ|บ้าง|ครับ|ค่ะ|(?<!โย)คะ|\s)*\??",
    re.IGNORECASE | re.DOTALL,
)
_RULE = r"(?:rules?|policy|policies|thing|preferences?|stance|take|deal|guidelines?)"
_RULE_RU = r"(?:правил[аоеу]|политика|требовани[ея]|пожелани[ея]|позиция|принцип)"
_SOMEBODYS = lazy(
    rf"\W*{_HI}(?:what|which|remind me)(?:['’]?s| is| was| are| were)? (?!(?:the|this|that|a|its|it|your|youtube|instagram|insta|tiktok|facebook|google|linkedin|threads|pinterest)(?:['’]?s)?\b)(?:my |our )?\w[\w&]*(?:['’]s|s['’]?) {_RULE} (?:on|about|with|for|re)\s+\S.*"
    rf"|\W*{_HI}как(?:ое|ая|ие|ой) у (?!тиктока|инстаграма|ютуба|вк|тебя|вас)[а-яёa-z ]{{2,30}}? {_RULE_RU} (?:насч[её]т|про|по|о|об|по поводу)\s+\S.*"
    r"|.{2,20}?มี(?:กฎ|ข้อห้าม|เงื่อนไข)(?:เรื่อง|เกี่ยวกับ).{2,30}?(?:ว่าไง|อะไร|ยังไง|ว่ายังไง)(?:บ้าง|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\W*",
    re.IGNORECASE,
)
_OF_ITSELF = lazy(rf"\b(?:{_RULE}|called|named|again|time|days?|opens?|clos(?:e|es|ed)|cost)\b|(?<![а-яё])(?:{_RULE_RU}|называ\w+|зовут|работа\w+|стоит)(?![а-яё])", re.IGNORECASE)
"""What is asked for, and not of whom."""
_HYPHEN = lazy(r"(?<=\w)-(?=\w)")
_ONE, _SHARE, _MOST = 2, 0.6, 160
_AGAIN = lazy(r"\bagain\b|(?<![а-яё])(?:напомни(?:те)?|опять|ещё раз|ещё разок)(?![а-яё])|(?<=[\u0e00-\u0e7f])นะ(?:ครับ|ค่ะ|(?<!โย)คะ)?\W*$", re.IGNORECASE)
"""Asks once more: it was told before."""
_FOR_A_VALUE = lazy(r"\b(?:when|what time|how (?:much|many|long)|which days?|what days?)\b|(?<![а-яё])(?:когда|сколько|скольки|поч[её]м|по каким дням|в какие дни|с какого часа)(?![а-яё])|เท่าไหร่|เท่าไร|กี่|วันไหน|เมื่อไหร่|เมื่อไร", re.IGNORECASE)
"""Asks for a figure or a day, which nobody knows of a thing in general."""
_OF_US = lazy(r"\b(?:i|we|my|our)\b|(?<![а-яё])(?:я|мы|меня|нас|мо[йяёи]|наш[аеи]?)(?![а-яё])|ร้าน|เรา|ฉัน|ผม|หนู", re.IGNORECASE)
_FORGOT = lazy(
    r"(?:^\W*(?:(?:sorry|oh|ой|блин)[\s,]+)?(?:i (?:keep )?(?:forg[eo]t(?:ting)?|don['’]?t remember|can['’]?t remember)|(?:я )?(?:забыл[аи]?|не помню)|(?:ผม|หนู|ฉัน|เรา)?(?:ลืม|จำไม่ได้)(?:แล้ว|อะ|อ่ะ|ไป)*)[\s,.;:!—–-]+(?:but )?)"
    r"|(?:[\s,.;:!?—–-]+(?:sorry[\s,]+)?(?:i (?:keep )?(?:forg[eo]t(?:ting)?|don['’]?t remember|can['’]?t remember)|(?:я )?(?:забыл[аи]?|не помню)|(?:ผม|หนู|ฉัน|เรา)?(?:ลืม|จำไม่ได้)(?:แล้ว|อะ|อ่ะ|ไป|ครับ|ค่ะ|(?<!โย)คะ|นะ|ซะ)*)\W*$)",
    re.IGNORECASE,
)
"""Says that the person has forgotten it, and wishes nothing to be forgotten: "ร้านหยุดวันไหนนะ ลืม"."""


def asked_having_forgotten(text: str) -> str:
    """A question without what says that one has forgotten the answer; the message as it was where it asks nothing."""
    plain = _FORGOT.sub("", text)
    return plain if plain != text and _ASKS.fullmatch(normalise(plain)) else text


def of_the_known(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan that looks for what a question asks in what is remembered; None where nothing there speaks of it."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _MOST or not _ASKS.fullmatch(text):
        return None
    asked = asked_about(text)
    if not asked or MEDIA.search(text):
        return None
    if _SOMEBODYS.fullmatch(text):
        return looks_for(index, asked, text, language)
    wanted = set(terms(asked))
    named = set(terms(_OF_ITSELF.sub(" ", asked)))
    of_ours = _OF_US.search(text) or _AGAIN.search(text) or (_FOR_A_VALUE.search(text) and _just_told(request))
    for known in _known(request):
        told = [*terms(known), *terms(_HYPHEN.sub("", known))]
        shared = {term for term in wanted if any(_alike(term, other) for other in told)}
        alone = wanted and (wanted <= shared or (named and named <= shared)) and of_ours  # "when do i close again?"
        if alone or (named and ((shared >= named and len(wanted) >= _ONE) or (len(shared) >= _ONE and len(shared) >= _SHARE * len(wanted)))):
            return looks_for(index, asked, text, language)
    return None


def _just_told(request: Request) -> bool:
    """Whether the work just before was of memory."""
    return any(step.tool.split(".")[0] == "memory" for plan in request.earlier[:1] for step in plan.steps)


def _alike(one: str, other: str) -> bool:
    """Whether two terms are one word in other forms: «закрыто» of «закрыт»."""
    return one == other or (min(len(one), len(other)) > 3 and one[:4] == other[:4])


def _known(request: Request) -> Iterator[str]:
    """What memory holds, and what was told it in this conversation."""
    yield from request.remembered
    for plan in request.earlier:
        yield from (str(step.args.get("text") or "") for step in plan.steps if step.tool.split(".")[0] == "memory")
