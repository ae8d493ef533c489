# ruff: noqa: E501 - patterns read better unbroken
"""Singing and words to sing, which nobody here does, and instruments that are not to play, which nobody here can promise: a song is made all
the same, and that is said."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local import slots
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.filling import NOT_THAT
from agent.local.drafting.left_out import said_without
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_WHO = r"(?:female|male|woman'?s?|man'?s?|girl'?s?|boy'?s?|child'?s?|kids?'?|deep|soft|high|nice|beautiful|strong|pop|rock)"
_SUNG = lazy(
    rf"[\s,]*(?P<no>(?:\b(?:without|no|with no|not any|minus)|(?<![а-яё])(?:без|не надо|не нужно)|(?:ไม่เอา|ไม่มี|ไม่ต้องมี|ไม่ใส่|ไม่ต้อง|งด))\s*)?"
    rf"(?:\b(?:(?:with|and|sung by|performed by|featuring|feat\.?|have|has|using)\s+)*(?:an?\s+|the\s+|some\s+|my\s+)?(?:{_WHO}\s+)*(?:singing|singers?|vocals?|vocalist|lyrics|sung|rapping|rapper|choir voices|voice singing)\b(?:\s+(?:in (?:english|thai|russian)|too|please))?"
    rf"|\b(?:sing|sings|sung|singing)\s+(?:by\s+)?(?:an?\s+)?(?:{_WHO}\s+)+(?:voice|singer)\b|\b(?:that|which|where someone|and)\s+(?:sings?|raps?)\b[^,.;!?]*|\bwith (?:words|these words|the words)\b(?:\s*:?\s*\"[^\"]*\")?"
    r"|\b(?:by|from) (?:an?|some) (?:\w+ )?(?:girl|boy|man|woman|guy|lady|singer|choir|child|kid)\b|(?<![а-яё])(?:с текстом|чтоб[ы]? (?:е[её] |её |там )?[а-яё]+ (?:е[её] )?(?:пела?|пели|спела?|спели)|чтоб[ы]? (?:пела?|пели|спела?) [а-яё]+)(?![а-яё])|(?<![а-яё])(?:(?:с|со|и|чтобы|пусть|где|под)\s+)*(?:(?:женск|мужск|детск|красив|настоящ|живы|жив)[а-яё]+\s+)*(?:вокал[а-яё]*|пением|певиц[а-яё]*|певц[а-яё]*|куплет[а-яё]*|словами|слов(?=\s*(?:$|[,.;!?]))|текстом песни|спой|спел[аи]?|спеть|поёт|поет|пели|пела|пел(?![а-яё])|петь|реп(?:ом|а)?|рэп(?:ом|а)?)(?![а-яё])(?:\s*:?\s*\"[^\"]*\")?"
    r"|(?:(?:มี|ใส่|พร้อม|เอา|ขอ|ให้)\s?)*(?:เสียง)?(?:ผู้หญิง|ผู้ชาย|เด็ก|สาว)?(?:เนื้อร้อง|เสียงร้อง|คำร้อง|นักร้อง|(?<=ผู้หญิง)ร้อง|(?<=ผู้ชาย)ร้อง|(?<=เด็ก)ร้อง|(?<=สาว)ร้อง|ร้องว่า\s?[^,]*|ร้องเพลงว่า\s?[^,]*|แร็พ|แร็ป)(?:ด้วย|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*)",
    re.IGNORECASE,
)  # fmt: skip
_ASKS_FOR_IT = lazy(
    r"\W*(?:(?:but|and|so|hey|wait|add|can you|could you|please|i want|i wanted|make it|now)[\s,]+)*(?:where(?:'s| is| are)|why (?:is|are|isn'?t|aren'?t) there(?: no)?|why does(?:n'?t)?|no)?\s*(?:the |a |any |some |no )?(?:lyrics|singing|singer|vocals|words to sing|one sing(?:ing|s)?|nobody sing(?:ing|s)?)\W*"
    r"|\W*(?:(?:а|и|но|ну)[\s,]+)*(?:где|почему(?: нет| без)?|добавь|хочу|нет)\s+(?:там |тут )?(?:слова|слов|вокал\w*|певица|певец|текст песни)\W*|\W*(?:а |и |но )*(?:почему )?никто не по[её]т\W*"
    r"|(?:ทำไม|แล้ว)?(?:เพลง)?(?:ไม่มี|อยู่ไหน|ขอ|ใส่|เพิ่ม)?(?:เนื้อร้อง|เสียงร้อง|คนร้อง|นักร้อง)(?:ล่ะ|อยู่ไหน|ด้วย|หน่อย|อะ|(?<!โย)คะ|ครับ|\s)*", re.IGNORECASE,
)  # fmt: skip
_MUSIC = lazy(r"\b(?:songs?|tunes?|music|tracks?|jingles?|beats?|melod(?:y|ies)|soundtrack|anthem|lullaby)\b|(?<![а-яё])(?:песн|песенк|музык|мелоди|трек|джингл|бит|минус)[а-яё]*|เพลง|ดนตรี|จิงเกิ้ล|จิงเกิล|ทำนอง", re.IGNORECASE)
_AS_TOLD = lazy(r"^[\s,]*(?:(?:and|with|и|с|со)\s+)?", re.IGNORECASE)


def without_singing(request: Request) -> tuple[Request, str]:
    """The message without what is to be sung and by whom, and that as it was said: empty where nothing of the kind is, or it is not to be.
    The message is as it was where it is no wish for music."""
    found = [match for match in _SUNG.finditer(request.text) if re.search(r"\w", match[0])]
    if not found or request.question or not (_MUSIC.search(request.text) or _made_music(request)):
        return request, ""
    text = request.text
    for match in reversed(found):
        text = f"{text[: match.start()]}{text[match.end() :]}"
    if not re.search(r"\w", text) or not (_MUSIC.search(text) or _made_music(request)):
        return request, ""
    told = ", ".join(_AS_TOLD.sub("", match[0]).strip() for match in found if not match["no"])
    return replace(request, text=re.sub(r"\s{2,}", " ", text).strip(" ,")), told


def unplayed(plan: Plan, text: str, index: Matcher, language: str) -> Plan:
    """The plan, its music said to leave open what is not to play: who plays is up to the mood where nobody is named."""
    abilities = {ability.tool.name: ability for ability in index.abilities if ability.tool.domain == "music"}
    step = next((step for step in plan.steps if step.tool in abilities), None)
    spec = abilities[step.tool].slots.get("instruments") if step else None
    if step is None or spec is None or step.args.get("instruments") or step.title.endswith(")"):  # it is said already
        return plan
    ends = re.compile(r"[а-яё]*", re.IGNORECASE)  # a field's words are stems in Russian
    denied = [
        (before.start(), match.end())
        for hit in slots.find(text, spec)
        if (before := NOT_THAT.search(text[: hit.start])) and (match := ends.match(text, hit.end))
    ]
    if not denied and not any(name in str(value) for name in (found[0] for found in NOT_HERE.finditer(text)) for value in step.args.values()):
        denied = [match.span() for match in NOT_HERE.finditer(text)]
    return said_without(plan, ", ".join(text[start:end].strip() for start, end in denied), language) if denied else plan


NOT_HERE = lazy(
    r"\b(?:bagpipes?|banjo|ukulele|sitar|tabla|accordion|harmonica|mandolin|didgeridoo|kazoo|balalaika|erhu|koto|shamisen|kalimba|handpan|saxophone|sax|bongos?|djembe)\b"
    r"|(?<![а-яё])(?:балалайк|гармошк|гармон[ьи](?!ч)|баян|аккордеон|укулеле|банджо|мандолин|волынк|саксофон|ситар|гусл|домр|варган|калимб)[а-яё]*"
    r"|ซอ(?:อู้|ด้วง|สามสาย)?(?=ซึง|สะล้อ|ขิม|\s|$|กับ|และ|ๆ)|สะล้อ|ซึง|ขิม|จะเข้|แคน(?=\s|$|กับ|และ|ๆ)|ปี่(?:ใน|พาทย์|จุม)?|โปงลาง|กลองยาว|อังกะลุง|อูคูเลเล่|แซกโซโฟน|แอคคอร์เดียน", re.IGNORECASE,
)
"""Instruments that people ask for and nobody here plays."""


def asked_to_sing(request: Request, language: str) -> Plan | None:
    """What is said where music was made and all that a message asks for is that somebody sings; None for any other."""
    alone = _ASKS_FOR_IT.fullmatch(request.text) or (_SUNG.fullmatch(_ADD.sub("", request.text)) if _ADD.match(request.text) else None)
    return Plan(reply=phrase("unsung", language)) if alone and _made_music(request) and not request.question else None


_ADD = lazy(r"^\W*(?:(?:and|now|please|can you|и|а|теперь|ช่วย|ขอ)[\s,]+)*(?:add|put in|include|добавь|сделай|пусть|เพิ่ม|ใส่)\s*", re.IGNORECASE)


def _made_music(request: Request) -> bool:
    return any(step.tool.startswith("music.") for plan in request.earlier[:1] for step in plan.steps)


def unsung(plan: Plan, told: str, index: Matcher, language: str) -> Plan | None:
    """The plan, its music said to be without what was to be sung; None where it makes no music, or by a tool that takes words to sing."""
    abilities = {ability.tool.name: ability.tool for ability in index.abilities}
    tools = [abilities[step.tool] for step in plan.steps if step.tool in abilities]
    if not any(tool.domain == "music" and "lyrics" not in tool.input.model_fields for tool in tools):
        return None
    return said_without(plan, told, language) if told else plan
