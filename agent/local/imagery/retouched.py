# ruff: noqa: E501 - patterns read better unbroken
"""Changes to what was made that are told by what is to be seen, in Russian and Thai: words put on a picture ("добавь внизу дату: с 1 по 10
ноября"), pictures of a slideshow taken out or put in another order, a calmer change of them, simpler words, a memory put right.

Each is a plan of the earlier work with those arguments changed. What no tool does ("QR code") is asked about.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping, Sequence

from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.wiring import picked
from agent.local.follow_ups.target import sources
from agent.local.words import CONTENT_WEIGHT, tokens
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step

_LABEL = r"(?:дату|время|адрес|телефон|номер|цену|цены|скидку|надпись|текст|слова|строчку|подпись|слоган|фразу|ссылку|название)"
_WHERE = r"(?:внизу|снизу|вниз|сверху|вверху|наверху|по центру|посередине|в углу|крупно|мелко|туда|ещё|еще|в верхнем углу|в нижнем углу|на неё|на него|на постер|на плакат|на афишу|пожалуйста|мне)"
_ADD_WORDS = lazy(
    rf"^(?:(?:и|а|ещё|еще|также|пожалуйста)\s+)*(?:добавь|допиши|впиши|укажи|напиши|поставь)(?:те)?\s+(?:{_WHERE}\s+)*(?:что\s+)?(?P<label>{_LABEL})?(?:\s+{_WHERE})*\s*[:—–-]?\s+(?P<ru>[^\"?!]{{2,80}}?)(?:\s+{_WHERE})*[.!]*$"
    r"|^(?:ช่วย|ขอ)?(?:เพิ่ม|ใส่|เติม)(?:ข้อความ(?:ว่า)?|คำว่า|ตัวหนังสือว่า|เบอร์|เบอร์โทร)?\s?(?P<th>(?:วันที่|เวลา|ราคา|ค่า|เบอร์|โทร|ที่อยู่|สถานที่|ลด|โปร|ชื่อ)?[^\"?]{1,80}?)\s?(?:ไว้)?(?:ที่|ตรง)?(?:มุม(?:ล่าง|บน)(?:ซ้าย|ขวา)?|ด้านล่าง|ด้านบน|ข้างล่าง|ข้างบน|ตรงกลาง)?(?:ด้วย|หน่อย|ให้ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|เข้าไป)*$",
    re.IGNORECASE,
)
_WORDS_TH = lazy(r"^(?:วันที่|เวลา|ราคา|ค่า|เบอร์|โทร|ที่อยู่|สถานที่|ลด|โปร|ชื่อ|รับ|ฟรี)|\d")
_NOT_DRAWN = lazy(r"(?P<and>\s*(?:กับ|และ|พร้อม|,|и|с|вместе с)\s*)?(?P<what>(?:qr|คิวอาร์|кьюар|куар)[\s-]?(?:code|โค้ด|код)?)", re.IGNORECASE)
_COUNTED_WORDS = lazy(
    r"х[еэ]штег\w* (?:по)?(?:больше|меньше)[^.;!?]{0,80}|(?:побольше|поменьше|\d+) х[еэ]штег\w*|(?:не больше|не более|до|максимум) \d+ (?:строк|строч|символ|слов|знак)\w*|половин\w+ (?:из них )?(?:на|по)[ -][а-яё]+|без х[еэ]штегов"
    r"|(?:ขอ|เอา)?(?:สั้นๆ|สั้นกว่านี้)?\s?ไม่เกิน\s?\d+\s?(?:บรรทัด|ตัวอักษร|คำ|ประโยค)|(?:ไม่ต้องมี|ไม่เอา|ไม่ใส่|ไม่มี)แฮชแท็[กค]|แฮชแท็[กค](?:เพิ่ม|สัก|ประมาณ)?\s?\d+\s?(?:อัน|แท็ก)?", re.IGNORECASE,
)
_ITEM_RU = r"(?:фот(?:о|ку|ографию|ография|ка)|картинк[уа]|снимок|кадр|слайд)"
_DROPS = lazy(
    rf"(?P<a>(?:перв|втор|трет|четв[её]рт|пят|шест|последн)\w+|\d{{1,2}}(?:-?[юяй])?)\s+{_ITEM_RU}\s+(?:убери|выкинь|удали|исключи|не надо)(?:те)?|(?:убери|выкинь|удали|исключи)(?:те)?\s+(?P<b>(?:перв|втор|трет|четв[её]рт|пят|шест|последн)\w+|\d{{1,2}}(?:-?[юяй])?)\s+{_ITEM_RU}"
    r"|(?:เอา|ตัด|ลบ)(?:รูป|ภาพ)(?:ที่\s?)?(?P<c>\d{1,2}|แรก|สุดท้าย)\s?(?:ออก|ทิ้ง)",
    re.IGNORECASE,
)
_TO_FRONT = lazy(
    rf"(?P<a>(?:втор|трет|четв[её]рт|пят|шест|последн)\w+|\d{{1,2}}(?:-?[юяй])?)\s+{_ITEM_RU}\s+(?:поставь|сделай|перенеси|пусть будет|давай)(?:те)?\s+(?:первой|первым|первое|в начало|вперёд|вперед)|(?:поставь|сделай|перенеси)(?:те)?\s+(?P<b>(?:втор|трет|четв[её]рт|пят|шест|последн)\w+|\d{{1,2}}(?:-?[юяй])?)\s+{_ITEM_RU}\s+(?:первой|первым|первое|в начало|вперёд|вперед)"
    r"|(?:สลับ|ช่วย|ขอ)*(?:เอา|ย้าย|ให้)?(?:รูป|ภาพ)ที่\s?(?P<c>\d{1,2}|สุดท้าย)\s?(?:ขึ้น(?:มา)?(?:ก่อน|แรก|เป็นรูปแรก|หน้า)|(?:มา|ไป)?ไว้(?:ข้าง)?(?:หน้า(?:สุด)?|แรก)|(?:มา)?เป็นรูปแรก)",
    re.IGNORECASE,
)
_CALMER = lazy(r"(?:(?:сделай|пусть|чтобы)(?:те)?\s+)?(?:(?:смен[ау]|переход\w*|кадр\w*|слайд\w*|фот\w+)\s+(?:\w+\s+)?){0,2}(?:помедленнее|медленнее|подольше|плавнее|поплавнее|не так быстро)(?:\s+(?:смен[ау]\s+(?:кадров|фото\w*|слайдов|картинок)|переходы|меня\w+|показыва\w+))?|(?:เปลี่ยนรูป|เปลี่ยนภาพ|สไลด์|ภาพเปลี่ยน)\S{0,6}ช้า(?:ลง|กว่านี้|ๆ)?(?:หน่อย|นิดนึง)?|(?:รูป|ภาพ)ละนาน(?:ขึ้น|กว่านี้)?(?:หน่อย)?", re.IGNORECASE)
_TITLED = lazy(r"(?:и\s+)?(?:назови(?:те)?(?: его| это)?|добавь название|название)\s*:?\s*\"?(?P<a>[^\",.;]{2,60})\"?|(?:แล้ว)?(?:ก็)?(?:ใส่|ตั้ง|ขอ)ชื่อ(?:เรื่อง|คลิป)?(?:ว่า)?\s?\"?(?P<b>[^\"]{2,60}?)\"?(?:ด้วย|นะ|หน่อย|ครับ|ค่ะ|(?<!โย)คะ)*$", re.IGNORECASE)
_WHY = lazy(r"\s*[,—–-]\s*(?:она|он|оно|они|там|это)\s+[а-яё ]{3,30}?(?=[,.;]|$)|ได้(?:ไหม|มั้ย)(?:ครับ|ค่ะ|(?<!โย)คะ)*", re.IGNORECASE)
_REST = lazy(r"(?:пожалуйста|плиз|и|а|ещё|еще|только|сделай|давай|можно|тогда|теперь|แล้ว|ก็|ด้วย|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|ช่วย|ขอ)|[\s,.;!?]+", re.IGNORECASE)
_SIMPLER = lazy(
    r"^(?:(?:а|и|ну|но)\s+)*(?:(?P<pick>(?:перв|втор|трет|четв[её]рт|пят|шест|последн)\w+)\s*(?:ролик|видео|сценарий)?\s*)?(?:(?:мне\s+)?не\s+(?:нравится|понравил\w+|понятно|понятен|очень)|слишком (?:сложн\w+|заумн\w+|умн\w+)|сложновато|заумно)?\s*[,.;—–-]*\s*(?:(?:сделай|переделай|перепиши|расскажи|объясни|давай|можно)(?:те)?\s*)?(?:его|её|это|вс[её])?\s*"
    r"(?:по)?(?:проще|понятнее|простыми словами|простым языком|по-простому|доступнее)(?:\s*,?\s*(?:и\s+)?(?:без (?:сложных|умных|заумных) (?:слов|терминов)|без терминов|простыми словами|чтобы (?:все |всем )?(?:поняли|было понятно)|для чайников))*[.!]*$"
    r"|^(?:(?:คลิป|อัน|ตัว)ที่\s?(?P<pick_th>\d{1,2})\s?)?(?:ยาก(?:ไป|เกินไป)|เข้าใจยาก(?:ไป)?)?\s?(?:ช่วย|ขอ|เอา|ทำ|พูด|เล่า|อธิบาย)*(?:ให้|แบบ|เป็น)*(?:ง่าย(?:กว่านี้|ขึ้น|ลง|ๆ)+|เข้าใจง่าย(?:กว่านี้|ขึ้น|ๆ)*|ภาษา(?:ง่ายๆ|ชาวบ้าน))(?:\s?(?:ไม่ใช้|ไม่เอา)(?:ศัพท์|คำ)(?:ยาก|เทคนิค)?ๆ?)?(?:หน่อย|นะ|ด้วย|ครับ|ค่ะ|(?<!โย)คะ)*$",
    re.IGNORECASE,
)
_PUT_RIGHT = lazy(r"передумал|лучше|теперь|больше не|измени|поменя|исправ|поправ|вместо|на самом деле|уже не|เปลี่ยน|แก้|ไม่ใช่|ตอนนี้|แทน", re.IGNORECASE)
_NEW_FACT = lazy(
    r"^(?!.*[\u0e00-\u0e7f])(?:(?:нет|не|ой|слушай|кстати|а|и|теперь|уже|на самом деле|исправь|поправь|измени|поменяй)(?:те)?(?:\s+(?:это|в памяти))?[\s,.:—–-]+)*(?P<ru>.+?)(?:\s*[,.;—–-]+\s*(?:я\s+)?(?:передумал[аи]?|исправь|поправь|запомни|поменяй)(?:те)?(?:\s+(?:это|пожалуйста))*)*[.!]*$|^(?:(?:ตอนนี้|คือ|จริงๆ|แก้|เรา|ร้าน)\s?)*(?:เปลี่ยน(?:มา|เป็น|ไป)+|แก้เป็น|ต้องเป็น)(?P<th>\S.*?)(?:แล้ว|นะ|ครับ|ค่ะ|(?<!โย)คะ)*(?:\s+(?:ช่วย)?(?:แก้|จำใหม่|เปลี่ยน)(?:ให้|ด้วย|หน่อย|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ)*)?$",
    re.IGNORECASE,
)
_PARTS = lazy(r"\s*(?:,|;|\.\s)\s*|\s+(?:и|а также)\s+|\s*(?:แล้วก็|และ)\s*|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e01-\u0e2e\u0e40-\u0e44])")
_MAKES = lazy(r"(?<!\w)(?:сделай|нарисуй|сними|создай|собери|напиши|выложи|опубликуй|найди|покажи|сколько|что|какой|где|когда)(?:те)?(?!\w)|\?|ทำ(?:คลิป|รูป|โลโก้)|วาด|โพสต์|ไหม|มั้ย|เท่าไ", re.IGNORECASE)
_MOST = 200  # characters


def retouched(text: str, plan: Plan, index: Matcher, language: str, *, without_unknown: bool = False) -> Plan | None:
    """The plan that the message makes of the newest work in one of these ways; None when it is no such message.

    without_unknown: the person said to go on without what cannot be done.
    """
    if len(text) > _MOST or not re.search("[а-яё\u0e00-\u0e7f]", text, re.IGNORECASE) or not plan.steps:
        return None
    step = plan.steps[-1]
    ability = next((one for one in index.abilities if one.tool.name == step.tool), None)
    if ability is None:
        return None
    return (
        _memory(text, plan, index, language)
        or _simpler(text, plan, index, language)
        or _slides(text, plan, ability, language)
        or _lettered(text, step, ability, language, without_unknown=without_unknown)
        or _other_words(text, step, ability, language, without_unknown=without_unknown)
    )


def _again(step: Step, ability: Ability, values: Mapping[str, object], language: str) -> Plan:
    args = {**step.args, **values}
    title = wording.sentence([wording.part_title(ability, {key: value for key, value in args.items() if key != "seed"}, "", language)])
    made = step.model_copy(update={"args": args, "title": title, "needs": []})
    return Plan(goal=title, steps=[made])


def _lettered(text: str, step: Step, ability: Ability, language: str, *, without_unknown: bool) -> Plan | None:
    """More words on a picture: its title with them behind what stands there."""
    names = {spec.name for spec in ability.slots.values() if spec.kind == "text"}
    makes_picture = set(ability.tool.output_kinds().values()) & {"image"} and not ability.operation and {"title", "prompt"} <= names
    match = _ADD_WORDS.match(text) if makes_picture else None
    if match is None:
        return None
    words = (match["ru"] or match["th"] or "").strip()
    unknown = _NOT_DRAWN.search(words)
    words = _NOT_DRAWN.sub("", words).strip(" ,") if unknown else words
    if not (match["label"] or _WORDS_TH.search(words)) and not (unknown and not words):
        return None
    if unknown and not without_unknown:
        return Plan(goal=step.title, question=phrase("ask_without", language, part=unknown["what"].strip()))
    before = str(step.args.get("title") or "")
    return _again(step, ability, {"title": f"{before}, {words}" if before else words}, language) if words else None


def _other_words(text: str, step: Step, ability: Ability, language: str, *, without_unknown: bool) -> Plan | None:
    """How many hashtags or lines a text for a post is to have, which no field says: asked about, and without it another wording."""
    found = _COUNTED_WORDS.search(text) if "hashtags" in ability.tool.output.model_fields else None
    seed = next((spec for spec in ability.specs if spec.name == "seed"), None)
    if found is None or seed is None:
        return None
    if not without_unknown:
        return Plan(goal=step.title, question=phrase("ask_without", language, part=found[0].strip(" ,.")))
    return _again(step, ability, {"seed": int(step.args.get("seed") or 0) + 1}, language)


def _slides(text: str, plan: Plan, ability: Ability, language: str) -> Plan | None:
    """Pictures of a slideshow taken out or put first, its pace and its title; only where that is all the message says."""
    step = plan.steps[-1]
    spec = next((spec for spec in ability.input_specs if spec.asset and spec.many and isinstance(step.args.get(spec.name), list)), None)
    fields = {field.name for field in ability.specs}
    if spec is None or "energy" not in fields:
        return None
    files, values, rest = list(step.args[spec.name]), dict[str, object](), _WHY.sub(" ", text)
    for pattern in (_DROPS, _TO_FRONT):
        if found := pattern.search(rest):
            place = _place(next(said for said in found.groups() if said), len(files))
            if place is None or len(files) < 2:
                return None
            file = files.pop(place)
            files = [file, *files] if pattern is _TO_FRONT else files
            values[spec.name] = files
            rest = f"{rest[: found.start()]} {rest[found.end() :]}"
    if (titled := _TITLED.search(rest)) and "title" in fields:
        values["title"] = (titled["a"] or titled["b"]).strip()
        rest = f"{rest[: titled.start()]} {rest[titled.end() :]}"
    if calmer := _CALMER.search(rest):
        values["energy"] = "calm"
        rest = f"{rest[: calmer.start()]} {rest[calmer.end() :]}"
    if not values or _REST.sub("", rest):
        return None
    made = _again(step, ability, values, language)
    made_of = [other for other in plan.steps[:-1] if other.id in sources(made.steps[0].args)]
    return made.model_copy(update={"steps": [*made_of, *made.steps]})


def _place(said: str, number: int) -> int | None:
    """Which of so many, from 0."""
    if re.match(r"последн|สุดท้าย", said, re.IGNORECASE):
        return number - 1
    digits = re.match(r"\d{1,2}", said)
    place = int(digits[0]) - 1 if digits else picked("ที่ 1" if said == "แรก" else said)
    return place if place is not None and 0 <= place < number else None


def _simpler(text: str, plan: Plan, index: Matcher, language: str) -> Plan | None:
    """Told in simpler words: as one tells it to a child, where a tool knows that way. Of several only the one that is meant."""
    match = _SIMPLER.match(text.strip())
    heads = [step for step in plan.steps if step.tool == plan.steps[0].tool]
    ability = next((one for one in index.abilities if one.tool.name == heads[0].tool and not one.operation), None)
    spec = next((spec for spec in ability.specs if spec.name == "angle"), None) if ability else None
    known = isinstance(spec.type, type) and issubclass(spec.type, enum.Enum) and any(one.value == "explain" for one in spec.type) if spec else False
    if match is None or ability is None or not known:
        return None
    said = match["pick"] or match["pick_th"]
    place = _place(said, len(heads)) if said else None
    if said and place is None:
        return None
    chosen = [heads[place]] if place is not None else heads
    steps = [_again(step, ability, {"angle": "explain"}, language).steps[0] for step in chosen]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)


def _memory(text: str, plan: Plan, index: Matcher, language: str) -> Plan | None:
    """What was remembered a moment ago, with the part of it that the message says otherwise put right, and the rest as it was."""
    told = plan.steps[-1].args.get("text")
    tools = {ability.tool.name: ability for ability in index.abilities}
    correct = next((ability for name, ability in tools.items() if name.endswith(".correct") and {"query", "text"} <= ability.slots.keys()), None)
    if correct is None or len(plan.steps) != 1 or not plan.steps[0].tool.startswith(correct.tool.domain) or not isinstance(told, str):
        return None
    if not _PUT_RIGHT.search(text) or _MAKES.search(text):
        return None
    match = _NEW_FACT.match(text.strip())
    new = re.sub(r"(?<!\w)(?:лучше|теперь|уже|будет) ", "", (match["ru"] or match["th"] or "").strip(), flags=re.IGNORECASE) if match else ""
    part = _nearest(new, told)
    if not new or not part:
        return None
    values = {"query": told, "text": told.replace(part, new, 1)}
    title = wording.sentence([wording.part_title(correct, values, "", language)])
    return Plan(goal=title, steps=[Step(id="correct", tool=correct.tool.name, title=title, args=values)])


def _nearest(new: str, told: str) -> str:
    """The part of what was remembered that speaks of the same as the new words; empty when none does."""
    stems = {token.stem for token in tokens(new) if token.base >= CONTENT_WEIGHT}
    parts: Sequence[str] = [part for part in _PARTS.split(told) if part and part.strip()]
    shared = [(len(stems & {token.stem for token in tokens(part) if token.base >= CONTENT_WEIGHT}), part) for part in parts]
    most, part = max(shared, default=(0, ""), key=lambda pair: pair[0])
    return part if most else ""
