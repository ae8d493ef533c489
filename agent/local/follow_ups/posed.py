# ruff: noqa: E501 - patterns read better unbroken
"""What somebody in the picture is to do: «пусть девочка сидит на лавочке», «давай другую картинку, девушка пусть стоит в позе дерева», "have the girl sit on a
bench", "ให้เด็กนั่งบนม้านั่ง". Who it is and what is with them stay; another picture shows just that.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.changes import applied, targets_of
from agent.local.follow_ups.target import Change
from agent.local.words import normalise
from agent.patterns import lazy
from media.prose.russian import nominative
from tools.plan import Plan

_DOING = {"sit": "sitting", "stand": "standing", "lie": "lying", "sleep": "sleeping", "hold": "holding", "ride": "riding", "swim": "swimming", "look": "looking", "wear": "wearing", "read": "reading", "eat": "eating", "drink": "drinking", "play": "playing", "hug": "hugging", "cook": "cooking"}
_LEADS = r"(?:in|on|at|under|by|near|with|and|behind|over|beside|inside)"
_EN = lazy(rf"\W*(?:(?:ok|and|but|now|please|can you|could you)[\s,.!]+)*(?:let|have|make) (?:the |my )?(?P<who>[a-z][\w'-]{{1,20}}) (?P<does>{'|'.join(_DOING)})(?P<rest>(?: [^,.;!?\"]{{2,50}}?)?)(?: (?:instead|please))*\W*", re.IGNORECASE)
_WHO_RU = r"(?:он[аио]?|[а-яё]{3,20}(?: [а-яё]{3,20})?)"
_DOES_RU = r"(?!(?:будет|будут|звучит|играет|говорит|читает|длится|ид[её]т|стоит\s+\d)(?![а-яё]))[а-яё]{2,}(?:ит|ет|ёт|ут|ют|ат|ят)(?:ся)?(?![а-яё])(?:\s+[^,.;!?\"]{2,50}?)?"
_RU = lazy(
    rf"\W*(?:(?:нет|а|и|но|ну|ок|давай(?:те)?|сделай|нарисуй|хочу|теперь|можно|пожалуйста)[\s,.!]+)*(?:(?P<other>другую|новую|ещё одну)(?:\s+картинку|\s+рисунок)?[\s,.:;—–-]+)?(?:(?P<who>{_WHO_RU}?)\s+пусть|пусть\s+(?P<who2>{_WHO_RU}?))\s+(?P<does>{_DOES_RU})(?:\s+(?:лучше|пожалуйста))*\W*", re.IGNORECASE,
)
_TH = lazy(r"\s*(?:ขอ|ช่วย|อยาก|ทำ)*ให้(?P<who>[\u0e00-\u0e7f]{2,20}?)(?P<does>(?:นั่ง|ยืน|นอน|ถือ|กิน|ดื่ม|อุ้ม|กอด|ใส่|สวม|อ่าน|ขี่)[\u0e00-\u0e7f ]{0,40}?)(?:แทน|ดีกว่า|นะ|ค่ะ|(?<!โย)คะ|ครับ|จ้า|หน่อย|ด้วย|\s)*")
_SAID_SO = lazy(r"он[аио]?", re.IGNORECASE)
_PLACED_RU = lazy(r"(?P<prep>в|во|на|с|со|у|под)\s+(?P<noun>[а-яё]{3,})", re.IGNORECASE)

_LONGEST = 200  # characters


def posed(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan of the newest picture with somebody doing that; None for any other message, and where nobody so called was drawn."""
    if request.question or request.attachments or not request.earlier or len(request.text) > _LONGEST:
        return None
    target = next((one for one in targets_of(request.earlier[0], index) if one.ability.tool.domain == "image" and one.place is None), None)
    prompt = str(target.values.get("prompt") or "") if target else ""
    text = normalise(request.text)
    new = (_english(text, prompt) or _russian(text, prompt) or _thai(text, prompt)) if prompt else ""
    return applied(request.earlier[0], [(target, Change({"prompt": new}))], language, index) if target and new else None


def _english(text: str, prompt: str) -> str:
    match = _EN.fullmatch(text)
    there = re.search(rf"(?<!\w){re.escape(match['who'])}(?!\w)(?P<did>\s+\w+ing\b(?:\s+(?!{_LEADS}\b)[\w'-]+){{0,3}})?", prompt, re.IGNORECASE) if match else None
    return f"{prompt[: there.start('did') if there['did'] else there.end()]} {_DOING[match['does'].lower()]}{match['rest']}{prompt[there.end() :]}" if match and there else ""


def _russian(text: str, prompt: str) -> str:
    match = _RU.fullmatch(text)
    who = (match["who"] or match["who2"]) if match else ""
    if match is None or not who:
        return ""
    if match["other"]:
        return f"{who} {match['does']}"
    stem = who.split()[-1][: max(3, len(who.split()[-1]) - 2)].lower()
    if not _SAID_SO.fullmatch(who) and not any(word.lower().startswith(stem) for word in re.findall(r"[а-яё]+", prompt, re.IGNORECASE)):
        return ""
    return f"{_without_the_same(nominative(prompt), match['does'])} {match['does']}"


def _without_the_same(prompt: str, does: str) -> str:
    """What is drawn without what is told anew of it: «в позе лотоса» where there is to be «в позе дерева»."""
    for told in _PLACED_RU.finditer(does):
        prompt = re.sub(rf"\s+{told['prep']}\s+{re.escape(told['noun'])}(?:\s+(?!(?:в|во|на|с|со|у|под|и)\s)[а-яё]+)?", "", prompt, count=1, flags=re.IGNORECASE)
    return prompt


def _thai(text: str, prompt: str) -> str:
    match = _TH.fullmatch(text)
    return f"{prompt}{match['does']}" if match and prompt.startswith(match["who"]) else ""
