"""Messages that ask for no work, and what is answered: small talk, questions about the world, what would steer work where none runs."""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import THRESHOLD, Matcher
from agent.local.catalogue.scoring import NEARLY_VERBATIM
from agent.local.drafting import wording
from agent.local.lexicon import lexicon
from agent.local.slots.moment import NOW
from agent.local.wordings.asides import NEW_HERE
from agent.local.wordings.repairs import MEDIA
from agent.local.words import tokens
from agent.patterns import lazy
from agent.phrases import phrase
from agent.steering.phrases import say
from agent.steering.reading import Reading
from tools.plan import Plan

_SOFT_TH = lazy(r"(?<=[\u0e00-\u0e7f])(?:เนี่ย|เนี้ย|อ่ะ|อะ|น้า|นะ|(?<!เ)จ้า|จ้ะ|จ๊ะ|งับ|ฮะ|ค่า|เหรอ|หรอ|(?<!โย)คะ|ค่ะ|ครับ|คับ|\s)+$")
_OPENER = lazy(
    r"^(?:hi|hello|hey|yo|good (?:morning|afternoon|evening)|ok(?:ay)?|so|thanks|thank you|great|nice|cool)(?: there| jarvis)*\b"
    r"|^(?:привет(?:ствую)?|здравствуй(?:те)?|добр(?:ый|ое) (?:день|утро|вечер)|ок|окей|спасибо|хорошо|ладно|отлично)\b"
    r"|^(?:สวัสดี|หวัดดี|ดีจ้า|โอเค|ขอบคุณ)(?:ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|ครับผม)?", re.IGNORECASE,
)  # fmt: skip
"""What a message may begin with before it comes to the point."""
_LONGEST = 160
_THINGS = {"video", "picture", "song", "subtitle", "sound", "publish"}


def with_nothing_under_way(read_as: Reading, language: str, index: Matcher) -> str:
    """The answer to what would steer work, where none is under way."""
    if read_as.move == "thanks":
        return answered("thanks", language, index)
    said = say({"status": "nothing_runs", "continue": "nothing_to_continue"}.get(read_as.move, "nothing_to_stop"), language)
    return f"{said} {say('right_file', language)}" if read_as.wrong else said


def _asked(question: str, topic: str) -> str:
    """What a question is about, so that it can be made something about: "how do you make bread" is "how to make bread"."""
    if found := re.search(r"\bhow (?:do|does|did|can|should) (?:(?P<one>you|i|we|people)\s+)?(?P<rest>.+)", question, re.IGNORECASE):
        return f"how to {found['rest']}" if found["one"] else f"how {found['rest']}"
    found = re.search(r"\bwhy (?:do|does|did) (?P<rest>.+)", question, re.IGNORECASE)
    return f"why {found['rest']}" if found else topic


def about_the_world(text: str, language: str, index: Matcher) -> str | None:
    """The answer to a question about the world ("tell me about coffee"): what could be made of it. None when something here is meant."""
    plain = re.sub(r"[.!?~\s]+$", "", text)
    match = lexicon().knowledge.fullmatch(plain)
    topic = _asked(plain, next((said.strip(" \"«»“”") for said in match.groups() if said), "")) if match else ""
    if not topic or MEDIA.search(topic) or any(token.concepts & _THINGS for token in tokens(topic)):
        return None
    ranked = index.rank(plain)
    if ranked and ranked[0].score >= NEARLY_VERBATIM and not ranked[0].ability.tool.output_kinds():
        return None
    if ranked and not ranked[0].ability.takes_words:
        best = ranked[0]
        if best.score >= NEARLY_VERBATIM or (best.score >= THRESHOLD and index.speaks_of(best.ability, topic)):
            return None
    makers = [match.ability for match in ranked if match.ability.takes_words and match.ability.tool.output_kinds()]
    makers = [*makers, *(ability for ability in index.abilities if ability.takes_words and ability.tool.output_kinds())]
    makers.sort(key=lambda ability: not ability.tool.composite)  # what does the whole wish first
    examples = (wording.about(ability, topic, plain, language) for ability in makers)
    example = next((example for example in examples if example), "")
    return phrase("no_answer", language, example=example) if example else None


_AS_TO_A_PERSON = (
    "birthday", "good_news", "sad_news", "tired", "client_trouble", "no_boosting", "no_ads", "other_tongues", "what_and_price", "free_here",
    "own_life", "thanks_and_you", "posting_woes", "nobody_liked",
    "may_schedule", "who_writes", "caption_script", "forgets_later", "post_price", "private", "who", "tongues", "help", "slow",
)  # fmt: skip
"""What is said as to a person, or asked of a service: known by the whole message, whatever work its words look like."""


def as_to_a_person(request: Request, index: Matcher) -> Plan | None:
    """The answer to such a message, and to "never mind" where nothing was just kept that it could be said of; None for any other."""
    text = bare(request.text).lower()
    known = lexicon().smalltalk
    if request.question or request.attachments or len(text) > _LONGEST or known["priced_at_all"].fullmatch(text):
        return None
    of_memory = any(step.tool.split(".")[0] == "memory" for earlier in request.earlier[:1] for step in earlier.steps)
    keys = (*_AS_TO_A_PERSON, *(() if of_memory else ("never_mind",)))
    key = next((key for key in keys if known[key].fullmatch(text)), "")
    return Plan(reply=answered(key, detect(text, request.language), index)) if key else None


def said_to_a_person(text: str) -> bool:
    """Whether a message is what one says to a person, whatever else its words look like."""
    plain = bare(text).lower()
    return len(plain) <= _LONGEST and any(lexicon().smalltalk[key].fullmatch(plain) for key in _AS_TO_A_PERSON)


def bare(text: str) -> str:
    """The words of a message without its signs."""
    return re.sub(r"(?:[.,!?~\s]|(?<=\s)[:;]-?[()](?=\s|$))+", " ", text).strip()


def small_talk(text: str, language: str, index: Matcher) -> str | None:
    """The answer to a message that asks for no work."""
    plain = bare(text)
    if not plain:
        return answered("nothing", language, index)
    rest = NEW_HERE.sub("", _OPENER.sub("", plain).strip()).strip()
    if rest != plain and rest and (answer := small_talk(rest, language, index)):
        return answer
    said = dict.fromkeys((plain, _SOFT_TH.sub("", plain), drawn_in(plain), _SOFT_TH.sub("", drawn_in(plain))))
    for key, pattern in lexicon().smalltalk.items():
        if any(pattern.fullmatch(words) for words in said) and not (key == "thanks" and index.best(plain)):
            return answered(key, language, index)
    return None


def answered(key: str, language: str, index: Matcher) -> str:
    """A phrase that may name what can be done, or the time."""
    able = index.abilities
    names = {"abilities": wording.capabilities(able, language), "examples": wording.suggestions(able, language)}
    return phrase(key, language, **names, clock=f"{NOW.get():%H:%M} ({NOW.get().tzinfo or 'UTC'})")


def drawn_in(text: str) -> str:
    """The words without what they are drawn out by: "hellooo", "ค่าาา"."""
    return re.sub(r"([^\W\d_])\1{2,}|(?<=[\u0e00-\u0e7f])([\u0e00-\u0e7f])\2+(?=\s|$)", lambda match: match[1] or match[2], text)
