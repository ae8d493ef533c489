# ruff: noqa: E501 - patterns read better unbroken
"""What people say of clips in words that no example has, put as the examples say it: "slo-mo", «слоу-мо», "สโลโม"; the usual speed once more; and in
Thai clips that are joined under music, and a clip that is taken to have the logo put on it ("เอาคลิป...มาใส่โลโก้ร้าน").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.contract import Request
from agent.local.clips.as_it_is import as_it_is_to_be
from agent.local.clips.unmet import effects_apart
from agent.local.drafting.left_out import said_without
from agent.local.wordings.framed_so import framed_so
from agent.patterns import lazy
from tools.plan import Plan, texts_in

_SLOW = (
    (lazy(r"\bslo[ -]?mo\b|\bslow-?mo\b|\bslow mo\b", re.IGNORECASE), "slow motion"),
    (lazy(r"(?<![а-яё])(?:слоу[ -]мо(?:шн|ушен)?|слоумоушен|замедленн(?:ую|ая|ой) съ[её]мк[ауи])(?![а-яё])", re.IGNORECASE), "слоумо"),
    (lazy(r"(?:ทำ(?:ให้)?(?:เป็น|แบบ)?|ขอ(?:เป็น|แบบ)?|เอา(?:เป็น|แบบ)?)?(?:ภาพ)?สโล(?:ว์|ว)?\s?โม(?:ชั่?น)?"), "ทำให้ช้าลงครึ่งหนึ่ง"),
)
_FAULT = r"(?:(?:oh|no|hm+|it'?s|that'?s|this is|way|much|a bit|now|ой|нет|это|теперь)\s+)*(?:too (?:slow|fast)|слишком (?:медленно|быстро)|(?:มัน)?(?:ช้า|เร็ว)(?:ไป|เกิน(?:ไป)?)(?:หน่อย|นิด|มาก|แล้ว|นะ|ค่ะ|(?<!โย)คะ|ครับ)*)"
_USUAL = lazy(
    rf"\W*(?:{_FAULT}[\s,.!;—–-]*)?(?:(?:please|just|ok(?:ay)?|so|can you|и|а|лучше|пожалуйста|งั้น|ช่วย|ขอ)[\s,]+)*"
    r"(?:(?P<en>(?:(?:make|put|set|bring|turn|have|play)\s+(?:it|that|the speed|the clip|the video)?\s*)?(?:back\s+)?(?:to |at |in )?(?:the |its )?(?:normal|usual|regular|original)(?: speed| pace)?(?: again)?)"
    r"|(?P<ru>(?:(?:сделай|верни|поставь|давай)(?:те)?\s+)?(?:(?:на|с)\s+)?(?:обычн|нормальн|прежн|исходн)[а-яё]+(?: скорост[а-яё]+)?|(?:верни|сделай) как было)"
    r"|(?P<th>(?:(?:ปรับ|ทำ|เอา|ขอ|กลับ|กลับไป|เปลี่ยน)(?:ให้|ไป|มา|เป็น|ที่)*)?(?:ความเร็ว)?(?:ปกติ|เดิม|เท่าเดิม)))(?:ดีกว่า|แล้วกัน|ละกัน|หน่อย|เถอะ|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า| please|пожалуйста|\s)*\W*",
    re.IGNORECASE,
)
_SPEED_BACK = {"en": "give me the speed back", "ru": "верни скорость", "th": "เอาความเร็วคืน"}
_LOGO_LAST = lazy(r"(?:^|(?<=\s)|(?<=แล้ว)|(?<=แล้วก็)|(?<=และ))(?:ใส่|แปะ|ติด|วาง)โลโก้(?:ร้าน|ช่อง|แบรนด์|เพจ|บริษัท|ค่าย(?:มวย)?|โฮสเทล|ทีม|ของ(?:เรา|ฉัน|ผม|ร้าน|ช่อง)|เรา)*\s?(?P<there>ตอน(?:จบ|ท้าย|ต้น)|ท้ายคลิป|ช่วงท้าย|ต้นคลิป)?(?=\s|$|ด้วย|หน่อย|ให้|ที(?=\s|$)|นะ)")
"""A logo of one's own that goes onto the clips at hand, and is drawn by nobody."""
_WITH_A_VOICE_TH = lazy(r"\s*(?:แล้วก็)?(?<!ต้อง)(?<!ไม่)(?<!อย่า)(?<!ห้าม)(?<!เอา)(?<!โดย)(?:มี|พร้อม|ใส่)เสียงพากย์(?:ให้|ด้วย|นะ|หน่อย|ครับ|ค่ะ|(?<!โย)คะ)*(?=\s|$)(?!\s?(?:ผู้|ว่า|\"|:|ภาษา))")
"""What a film that is made has in any case."""
_MUSIC_INTO_TH = lazy(r"^\s*(?:ช่วย|ขอ|รบกวน)*(?:เอา|ทำ|แต่ง)เพลง(?!ที่|นี้|นั้น|เมื่อ|ของ|เดิม|เก่า|ล่าสุด)(?P<what>(?:(?!ที่(?:เคย|ทำ)|เมื่อ|คราว|ใส่|แล้ว).){1,40}?)\s?(?:แล้ว(?:ก็)?)?(?:เอา)?(?:ไป|มา)?(?:ใส่|ประกอบ)(?:เข้า|ลง|ใน|ให้|กับ)*(?:คลิป|วิดีโอ|วีดีโอ)(?:นี้)?(?P<rest>.*)$")
_ANY_BLACK_AND_WHITE = lazy(r"ขาวดำ|\bblack[- ]and[- ]white\b|\bb&w\b|(?<![а-яё])ч[её]рно-?бел", re.IGNORECASE)
_OLD_FILM = lazy(r"(?:ทำสี)?(?:ให้)?(?:ดู)?(?:เป็น|แบบ|เหมือน)*หนัง(?:เก่า|โบราณ|ยุคเก่า)ๆ?|,?\s*\b(?:and |just )?(?:like|as) (?:in )?an? (?:very )?old (?:film|movie)\b|,?\s*(?<![а-яё])как (?:в )?стар(?:ом|ый|ое|ых) (?:кино|фильм[а-яё]*)", re.IGNORECASE)
"""How black and white looks, and no brown tone besides."""
_JOINED = lazy(
    r"^(?P<lead>(?:ช่วย|ขอ|รบกวน|\s)*)(?:(?:เอา|นำ)(?:คลิป|วิดีโอ|วีดีโอ)\S{0,12}?มา)?(?:ต่อ|รวม|เชื่อม|ประกอบ)(?:คลิป|วิดีโอ|วีดีโอ)?(?:พวกนี้|เหล่านี้|ทั้งหมด|ทั้งคู่|นี้|\s?\d{1,2}\s?(?:คลิป|อัน|ตัว|ไฟล์)(?:นี้)?)?(?:กัน|เข้าด้วยกัน)?(?:เป็น(?:คลิป|อัน)เดียว)?(?:ให้|หน่อย|ที|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*[\s,]*(?:แล้วก็|แล้ว|และ|พร้อม)?\s?(?P<music>(?:ใส่|เพิ่ม|มี)(?:เพลง|ดนตรี).*)$"
)
_ITS_END_TH = lazy(
    r"(?<![\u0e00-\u0e7f]ออก)(?<!ออก)(?:เอา|ขอ|ใช้|เก็บ)(?:ไว้)?(?=\s?\d{1,3}\s?(?:วินาที|วิ|นาที)\s?(?:แรก|สุดท้าย|ท้าย)(?!(?:(?!แล้ว|ที่เหลือ).){0,25}?(?:ออก|ทิ้ง|ไม่เอา)))(?!แค่)"
)
"""What is taken of a clip is kept, where nobody says that it goes: "เอา 5 วิแรก"."""
_TAKEN_LOGO_TH = lazy(r"(?:เอา|นำ|ใช้)(?:โลโก้|ลายน้ำ)(?:ตัว|อัน|รูป)?(?:นี้|ของ)?(?:ร้าน|เพจ|แบรนด์|บริษัท|ช่อง|เรา|ฉัน|ผม|หนู|แนบมา|ที่ส่ง(?:มา|ให้)?)*\s?(?:ไป|มา|ช่วย)*\s?(?:ใส่|แปะ|วาง|ติด)(?:ไว้|ลง)?")
"""A logo that is taken to be put somewhere, and not away."""
_LOGO = lazy(
    r"^(?P<lead>(?:ช่วย|ขอ|รบกวน|\s)*)(?:เอา|นำ)(?:คลิป|วิดีโอ|วีดีโอ)(?P<which>\S*?)(?:ไป|มา)?(?:ใส่|แปะ|ติด|วาง)โลโก้(?:ร้าน|แบรนด์|เพจ|บริษัท|ของ(?:เรา|ฉัน|ผม|ร้าน)|เรา)*"
    r"|^(?P<lead2>(?:ช่วย|ขอ|รบกวน|\s)*)(?:ใส่|แปะ|ติด|วาง)โลโก้(?:ร้าน|แบรนด์|เพจ|บริษัท|ของ(?:เรา|ฉัน|ผม|ร้าน)|เรา)*(?:ลงใน|ลงบน|ลง|ใน|บน|ให้)(?:คลิป|วิดีโอ|วีดีโอ)(?P<which2>\S*?)(?=หน่อย|ด้วย|มุม|$|\s)"
)
_ON_ITS_SIDE = lazy(
    r"\W*(?:(?:please|pls|can you|could you|hey|ok|пожалуйста|ну|а|ช่วย|ขอ)[\s,]+)*(?P<en>(?:(?:rotate|turn|flip|fix|straighten) (?:it|this|the (?:clip|video))[\s,.;—–-]*(?:(?:cos|because|as|it'?s)\s+)*)?(?:(?:it|this|that|the (?:clip|video)|my (?:clip|video)|video|clip)(?:'?s| is| was)?\s+(?:filmed |shot |recorded |all )?)?(?:sideways|on its side|the wrong way round|lying down)(?:[\s,.;—–-]+(?:(?:so|and|can you|could you|please)[\s,]*)*(?:rotate|turn|flip|fix|straighten)(?: (?:it|this|that))?)?)(?: please| pls)?\W*"
    r"|\W*(?:(?:пожалуйста|ну|а)[\s,]+)*(?P<ru>(?:поверни(?:те)?|разверни(?:те)?|исправь|переверни)?[\s,.;—–-]*(?:(?:а то|потому что)\s+)?(?:(?:он[оа]?|видео|ролик|клип|картинка)\s+)?(?:лежит |снят[оа]? |повернут[оа]? |завален[оа]? )?(?:на боку|на бок|боком)[\s,.;—–-]*(?:поверни(?:те)?|разверни(?:те)?|исправь|переверни)?)(?: пожалуйста)?\W*"
    r"|\s*(?:ช่วย|ขอ)?(?P<th>(?:หมุน(?:ให้)?(?:หน่อย|ที)?)?\s?(?:คลิป|วิดีโอ|วีดีโอ|ภาพ)?(?:มัน)?(?:ถ่าย(?:มา)?)?(?:ตะแคง|เอียงข้าง|นอน(?:ข้าง)?อยู่)(?:อยู่|ข้าง)?[\s,]*(?:ช่วย)?(?:หมุน|แก้|พลิก)?)(?:ให้|หน่อย|ที|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*", re.IGNORECASE,
)
"""Lies on its side, and is to be turned: which way is asked."""
_MOST = 300
_TURN = {"en": "rotate the clip", "ru": "поверни видео", "th": "หมุนคลิป"}
_MADE_AND_PUT = (
    (lazy(r"(?<![а-яё])(?:сделай|создай|напиши|сочини|придумай)(?:те)?\s+(?P<m>(?:[а-яё-]+ую\s+){0,3}музыку(?:\s+[а-яё-]+ую)?)\s+и\s+(?:подложи|наложи|поставь|добавь|вставь|положи)(?:те)?(?:\s+(?:е[её]\s+)?(?:под|на|в)\s+(?:видео|него|ролик|клип|фон))?(?![а-яё])", re.IGNORECASE), r"добавь \g<m>"),
    (lazy(r"(?<![а-яё])музыку\s+(?P<m>(?:[а-яё-]+ую\s+){1,2})(?:сделай|создай|напиши|сочини|придумай)(?:те)?\s+и\s+(?:подложи|наложи|поставь|добавь|вставь|положи)(?:те)?(?:\s+(?:под|на|в)\s+(?:видео|него|ролик|клип|фон))?(?![а-яё])", re.IGNORECASE), r"добавь \g<m>музыку"),
    (lazy(r"(?:ทำ|แต่ง|สร้าง)(?P<m>เพลง[^\s,]*?)\s?(?:\s*(?:สัก|ซัก)เพลง(?:นึง|หนึ่ง)?)?\s?(?:แล้วก็|แล้ว|และ)\s?(?:เอา(?:มา|ไป)?)?(?:ใส่|วาง)(?:ใน|ใต้|ลง(?:ใน)?)?(?:คลิป|วิดีโอ)?(?:นี้)?"), r"ใส่\g<m>"),
)
"""Music that is made for the clip and put under it is one wish."""
_CLOCK = r"\d{1,3}(?::\d{2})?(?:\s?(?:s|secs?|seconds?|m|mins?|minutes?))?"
_CUT_OF_CLIP = (
    (lazy(rf"\b(?:cut|clip|chop|snip|crop) (?:it|this|that|the (?:clip|video|film|vid)|my (?:clip|video|film|vid))(?: down)? (?:from )?(?=(?P<from>{_CLOCK}) ?(?:to|till|until|-|–) ?{_CLOCK}(?![\w:])(?! (?:out|away|off)\b))", re.IGNORECASE), "trim it from "),
    (lazy(rf"\b(?:cut|take|chop|snip|edit) (?:it|this|that) out (?:from )?(?={_CLOCK} ?(?:to|till|until|-|–) ?{_CLOCK})", re.IGNORECASE), "cut out "),
)
"""A clip itself is cut from here to there, and not what lies between: "cut it 0:12 to 0:40"; of a part that is said ("cut 0:12 to 0:40 out") nothing is left."""
_SOUND_ALONE = lazy(
    r"\b(?:take|pull|get|grab|rip|strip|lift)(?: me| us)? (?:just|only) (?:the |its )?(?P<what>sound|audio|voice ?over|music|soundtrack)(?: (?:out|off|from))?(?: of)?(?: (?:it|this|that|the (?:clip|video)))?(?! (?:up|down|louder|quieter|away))"
    r"|\b(?:take|pull|get|grab|rip|strip|lift) (?:the |its )?(?P<what2>sound|audio|soundtrack) (?:out|off)(?: of)?(?: (?:it|this|that|the (?:clip|video)))?,? (?:and|then) (?=(?:give|gimme|send|hand|save|keep|let me have)\b)", re.IGNORECASE,
)
"""The sound is what is wanted: "take just the sound out", "rip the audio off and send it"; "take the sound out" leaves a clip without it."""
_EMBLEMS = (
    (lazy(r"\bemblems?\b|\bbrand ?marks?\b", re.IGNORECASE), "logo"),
    (lazy(r"(?<![а-яё])(?:эмблем(?:у|а|ой|ы)|фирменный знак|товарный знак|лейбл)(?![а-яё])", re.IGNORECASE), "логотип"),
    (lazy(r"ตรา(?:ร้าน|สินค้า|สัญลักษณ์|บริษัท|แบรนด์)|สัญลักษณ์ร้าน"), "โลโก้ร้าน"),
)
"""A logo by its other names, where it may be laid over a clip that was sent."""
_STILL_TH = lazy(r"(?:ขอ|เอา|อยากได้|ทำ|ดึง|เซฟ)?(?:เป็น)?(?:ภาพ|รูป)นิ่ง(?=จาก|ใน|ของ|ตอน|ที่|สัก|หน่อย|\s|$)")
"""A still of the clip that was sent."""
_LOOKS_WRONG = lazy(
    r"^\W*(?:(?:the|my|this) )?(?:picture|image|footage|video|clip|shot|it|colou?rs)(?:'s| is| are| looks?| came out| turned out)(?: (?:a bit|a little|too|very|so|rather|kind of|really|way too|pretty))* (?:dull|dark|pale|gr[ea]y|flat|washed out|faded|bright|overexposed|underexposed|murky|drab|dim)[\s]*[,.;!—–-]+\s*(?=\w)"
    r"|^\W*(?:картинк[аи]|изображение|видео|видос|ролик|клип|кадр|цвета|краски|съ[её]мка)(?: (?:как[а-яё]+-то|слишком|очень|больно|чересчур|совсем|немного|чуть|вышл[аио]|вышел|получил[а-яё]+))* (?:тускл|бл[её]кл|т[её]мн|темноват|сер(?=ая|ое|ый|ые|оват)|бледн|светл(?!ее)|пересвеч|мутн|вял|плоск|выцвет|пасмурн|мрачн)[а-яё]*(?: (?:как[а-яё]+-то|вышл[аио]|вышел|получил[а-яё]+))?\s*[,.;!—–-]+\s*(?=\w)"
    r"|^\s*(?:ภาพ|คลิป|วิดีโอ|วีดีโอ|สี)(?:มัน|นี้|ดู|ออก)*(?:มืด|จืด|ซีด|หม่น|ทึม|ทึบ|สว่าง|จ้า|ขุ่น|แบน)(?:เกินไป|เกิน|ไป|มาก|หน่อย|นิด|ๆ|จัง|อะ|อ่ะ|ครับ|ค่ะ)*\s+(?=[\u0e00-\u0e7f])", re.IGNORECASE,
)
"""How a clip that was sent is found to look, before what is to be done about it: "the picture is dull, add contrast"."""
_WHEN_SEEN = lazy(
    r"\b(?:when|where|while|as) (?:the |they |he |she |i |we |it |my |our |someone |somebody )[^,.;!?\d]+|\bat the (?:moment|part|bit) (?:when|where)\b[^,.;!?\d]+"
    r"|(?<![а-яё])(?:когда|где|пока|в (?:тот )?момент,? (?:когда|где))\s[^,.;!?\d]+|(?:ตอน|ช่วง|จังหวะ)(?:ที่)?(?!แรก|ต้น|ท้าย|จบ|กลาง|หลัง|หน้า|นี้|เริ่ม|สุดท้าย|ละ|เงียบ)[\u0e00-\u0e7f]{3,}",
    re.IGNORECASE,
)
"""A part of a clip by what is to be seen in it."""

_POST_BESIDE = lazy(r"^(?P<verb>\W*(?:напиши|придумай)(?:те)?\s+)пост(?=\s+[\"«“][^\"»”]+[\"»”]\s+к (?:эт[а-яё]+|мо[а-яё]+)\s+(?:видео|видосу|ролику|клипу)\W*$)", re.IGNORECASE)
"""Words that are to be written beside a clip, which nobody said to put out."""


def not_by_sight(plan: Plan, text: str, language: str) -> Plan:
    """The plan; where it makes a whole clip slower or faster that was to be so only where something is seen, with that said to be left out."""
    step = plan.steps[0] if len(plan.steps) == 1 else None
    seen = _WHEN_SEEN.search(text) if step and "speed" in list(texts_in(step.args)) and not step.title.endswith(")") else None
    return said_without(plan, seen[0], language) if seen else plan


_UNDERNEATH = lazy(
    r"^(?P<lead>\W*(?:(?:теперь|а|и|ещё|еще|давай|ну|збс|супер|класс|норм|ок|окей|отлично|круто)[\s,.!]+)*)(?:(?:добавь|поставь|накинь|кинь|подложи|закинь|наложи|воткни|сделай)(?:те)?\s+)?"
    r"(?P<what>(?!музык|трек|песн|её|ее|его|этот|эту)[а-яё-]+(?: [а-яё-]+){0,3}?)\s+(?:под низ|на фон|фоном|на задний план|на подложку)(?![а-яё])(?P<so>\s*,?\s*(?:чтоб|чтобы|но|и|только)\s[^.;!?]{0,80})?", re.IGNORECASE,
)
"""What is to play under the clip: «теперь рок под низ, чтоб голос слышно было»."""
_HEARD = lazy(r"голос|слышно|тих|негромк|неслышн|ненавязчив", re.IGNORECASE)
_LOUD_AS = lazy(r"^(?:клип|видео|ролик|звук|он[оа]?|запись)?\s*(?:так )?(?:ор[её]т|вопит|грохочет|долбит)(?: (?:как|на|в) [^,.;!?]{2,25})?\s*[,.!-]\s*(?=\S)", re.IGNORECASE)
_SAID_RU = (
    (lazy(r"(?<![а-яё])в конце (?:пусть |чтоб(?:ы)? )?(?:он[оа]? |видео |ролик |клип )?(?:плавно )?(?:уходит|уходил[оа]?|уйд[её]т|темнеет|гаснет) ?(?:в ч[её]рн(?:оту|ый|ое)|в темноту)?", re.IGNORECASE), "сделай плавное затухание в конце"),
    (lazy(r"^(?:(?:блин|ой|упс),? )?(?:я )?(?:снял[аи]?|записал[аи]?) вверх ногами,? (?:переверни|поверни)(?:те)?(?: (?:нормально|как надо|обратно))?", re.IGNORECASE), "переверни видео вверх ногами"),
    (lazy(r"(?<![а-яё])(?P<part>(?:первую|последнюю|вторую|начальную|среднюю)\s+(?:треть|четверть|половину)(?:\s+(?:видео|ролика|клипа|записи))?|(?:первые|последние)\s+\d{1,2}\s?(?:%|процент[а-яё]*))\s+(?P<verb>выкинь|выбрось|отрежь|обрежь|вырежи|убери|удали|сотри|оставь)(?:те)?(?![а-яё])", re.IGNORECASE), lambda said: f"{'отрежь' if said['verb'].lower() in ('выкинь', 'выбрось', 'сотри') else said['verb']} {said['part']}"),
    (lazy(r"(?<![а-яё])(?:музыку|музычку|музон)\s+(?P<how>(?:[а-яё-]+(?:ую|юю)\s+){1,3})(?:подложи|наложи|поставь|добавь|вставь|положи|кинь|накинь)(?:те)?(?![а-яё])", re.IGNORECASE), r"подложи \g<how>музыку"),
    (lazy(r"(?<![а-яё])сделай(?:те)?\s+из\s+(?:(?:этого|моего)\s+)?(?:видоса|видео|ролика|клипа|записи)\s+(?=стоп[- ]?кадр)", re.IGNORECASE), "сделай "),
    (lazy(r"(?:мне |нам )?(?:нужна|оставь|нужно)(?:те)? только (?P<n>перв|втор)(?P<e>ая|ую) половин[ау](?: (?:урока|видео|ролика|записи|клипа|лекции))?(?:,? (?:а )?(?:перв|втор)ую (?:выбрось|убери|удали|отрежь|выкинь)(?:те)?)?", re.IGNORECASE), r"оставь только \g<n>ую половину"),
)
"""What is wished of a clip by how it is to look in the end."""
_PLAYED = r"(?:music|song|tune|track|beat|melody|jazz|piano|guitar|lo-?fi|synth|strings|drums|ukulele|hip-?hop|rock|disco|techno|ambient|blues|folk)"
_QUANTITY = lazy(r"^(?:a (?:bit|little) of|a (?:bit|little)|some|an?)\s+", re.IGNORECASE)
_QUIET = lazy(r"\bquiet\s+", re.IGNORECASE)


def _music_under(what: str) -> str:
    """Music for the clip as the examples wish for it: "a bit of ukulele" is ukulele music, and quiet music is laid there quietly."""
    plain = _QUIET.sub("", _QUANTITY.sub("", what))
    plain = re.sub(r"(?:\s+(?:music|song|track|tune|melody|beat))?$", " music", plain, count=1, flags=re.IGNORECASE)
    return f"put {plain} under this clip{' quietly' if _QUIET.search(what) else ''}"


_COVER = r"(?:cover|thumbnail|thumb|preview)(?: (?:pic|picture|image|photo|frame))?"
_PLACE_TH = r"(?:ติ๊กต็อก|ติ๊กตอก|tiktok|ยูทูบ|youtube|ไอจี|ig|อินสตาแกรม|เฟซบุ๊ก|เฟซ|facebook|เพจ|รีล|สตอรี่)"
_SAID_OTHERWISE = (
    (lazy(r"ทำ(?:ให้)?(?:เป็น)?\s?(?P<n>9:16|16:9|1:1)(?!\d)"), lambda said: {"9:16": "ทำเป็นแนวตั้ง", "16:9": "ทำเป็นแนวนอน", "1:1": "ทำเป็นจัตุรัส"}[said["n"]]),
    (lazy(r"(?:ทำ)?(?:ให้)?เสียง(?:ให้)?เบาลง(?!กว่า|เท่า)(?=\s|$|หน่อย|นิด|ด้วย|นะ|แล้ว)"), "ลดเสียงลง"),
    (lazy(r"(?:เอา|ขอ|เก็บ)(?:แค่|เฉพาะ)?(?:ช่วง|ตรง)?\s?(?:วินาที|วิ)(?:ที่)?\s?(?P<a>\d{1,3})\s?(?:-|–|ถึง)\s?(?:วินาทีที่|วิที่)?\s?(?P<b>\d{1,3})(?:\s?(?:วินาที|วิ))?(?![\d:])(?!.{0,25}(?:ออก|ทิ้ง))"), r"เอาช่วง \g<a>-\g<b> วินาที"),
    (lazy(rf"(?P<shape>แนวตั้ง|แนวนอน|จัตุรัส|4:5|9:16|16:9|1:1)\s?ลง(?P<place>{_PLACE_TH})\s+(?P<when>(?:พรุ่งนี้|วันนี้|คืนนี้|เย็นนี้|มะรืน|วัน)[^,]{{0,40}}?)\s?โพส(?:ต์)?(?:ให้)?(?:เลย|ด้วย|หน่อย|นะ|ครับ|ค่ะ)*\s*$", re.IGNORECASE), r"\g<shape> แล้วโพสต์ลง\g<place>\g<when>"),
    (lazy(rf"(?:ทำ)?(?:เป็น)?(?:สอง|2)\s?(?:แบบ|เวอร์ชั่น|เวอร์ชัน|อัน)\s*(?:คือ)?\s*(?P<a>แนวตั้ง|แนวนอน|จัตุรัส)\s?(?:(?:ไว้)?ลง{_PLACE_TH})?\s*(?:กับ|และ|แล้วก็|,)\s*(?P<b>แนวตั้ง|แนวนอน|จัตุรัส)\s?(?:(?:ไว้)?ลง{_PLACE_TH})?(?=\s|$|นะ|ครับ|ค่ะ|ให้|หน่อย)", re.IGNORECASE), r"ทำ\g<a>กับ\g<b>"),
    (lazy(rf"^\W*(?:(?:please|can you|could you|i|we|hey)\s+)*(?:make|get|grab|give|need|want|create|pick)\s+(?:me |us )?(?:an? |the )?(?:nice |good )?{_COVER}(?: (?:for|of|from|to) (?:it|this|that|(?:this|my|our|the) \w+))?\s*[,.;–—-]+\s*(?:(?:please|just|and|maybe)\s+)*(?:use|take|pick|grab|with|from|choose)\s+(?:a |the |any |some )?(?:nice |good )?(?:frame|still|shot|moment)\b", re.IGNORECASE), "grab a still"),
    (lazy(rf"(?P<glue>\b(?:and|then|also|plus)\s+|[,;.]\s*)(?:(?:please|also|then)\s+)?(?:give me|make(?: me)?|get me|grab(?: me)?|i need|i want|save)\s+(?:an? |the )(?:nice |good )?{_COVER}(?: (?:for|of|from) (?:it|this|that))?(?=\s*(?:$|[.!?]|\bat \d|\bfrom \d))", re.IGNORECASE), r"\g<glue>grab a still"),
    (lazy(r"^\W*(?:(?:пожалуйста|а|и|мне|нам)\s+)*(?:нужна|сделай|хочу|дай|подбери|надо)(?:те)?\s+(?:мне |нам )?(?:обложк[ау]|превью|миниатюр[ау]|заставк[ау])(?:\s+(?:для|к|на|из|с|от)\s+(?:[а-яё]+\s*){1,2}?)?\s*[,.;–—-]+\s*(?:возьми|используй|бери|выбери|пусть будет|можно|сделай из)(?:те)?\s+(?:любой |какой-нибудь |хороший |красивый )?кадр[а-яё]*", re.IGNORECASE), "вытащи стоп-кадр"),
    (lazy(r"(?P<glue>(?<![а-яё])(?:и|потом|а также)\s+|[,;.]\s*)(?:ещё |еще )?(?:сделай|дай|нужна)(?:те)?\s+(?:мне )?(?:обложк[ау]|превью|миниатюр[ау])(?:\s+(?:для|к|из)\s+(?:него|видео|ролика|клипа|этого))?(?=\s*(?:$|[.!?]))", re.IGNORECASE), r"\g<glue>вытащи стоп-кадр"),
    (lazy(r"(?:,?\s*(?:but |just |and |so )?(?:please )?(?:don'?t|do not|without|shouldn'?t|not to) (?:drown(?:ing)?|cover(?:ing)?|overpower(?:ing)?)(?: out)? (?:me|my voice|us|him|her|the (?:voices?|speech|talking|words)|what (?:i|we|he|she|they)(?:'m|'re| am| are|'s| is)? \w+)(?: out)?|,?\s*(?:but |just |and )?not too loud)(?=\s*(?:$|[,.;!]))", re.IGNORECASE), " quietly"),
    (lazy(r"\b(?:replace|swap)(?: out)? (?:the |its |my |all (?:the )?)?(?:[a-z]+ )?(?:noise|sound|audio|chatter|talking)s? (?:with|for|by) (?!(?:this|that|my|our|the attached) )(?![^,.;!?\n]*\b(?:song|track|tune|file)\b)(?P<m>[^,.;!?\n]{3,40}?)(?P<music> music)?(?=\s*(?:$|[,.;!?\n]|\band\b|\bthen\b))", re.IGNORECASE), r"put \g<m> music instead of the sound"),
    (lazy(r"\bbump (?:up )?(?:the|its) (?:sound|volume|audio)(?: up)?\b", re.IGNORECASE), "make it louder"),
    (lazy(rf"^\W*(?P<m>(?:(?:some|an?|a (?:bit|little) of|a (?:bit|little)) )(?:[a-z-]+ ){{0,4}}?{_PLAYED}(?: (?:music|track))?) (?:under(?:neath)?|behind|beneath|over) (?:this|it|the (?:clip|video)|my (?:clip|video))\b(?:,? (?:please|pls)\b)?", re.IGNORECASE), lambda said: _music_under(said["m"])),
    (lazy(r"^(?P<m>(?:เพลง|ดนตรี)(?!นี้|เมื่อ|เดิม|ที่)[^\s,]{0,30}?)\s?(?:ใส่|ประกอบ|คลอ|ใต้)(?:ใน|ลง|กับ)?(?:คลิป|วิดีโอ)(?:นี้)?"), r"ใส่\g<m>ในคลิปนี้"),
    (lazy(r"(?:มี)?เสียง(?:ลม|รบกวน|ซ่า|ฮัม|หึ่ง|จี่|แอร์|พัดลม|รถ|เครื่อง|นอยซ์|คนคุย|ฝน|คลื่น)[\u0e00-\u0e7f]*\s+(?:ช่วย|ขอ|รบกวน|อยากให้)*(?:ลด|เอาออก|ตัดออก|กำจัด|แก้|เอา(?=(?:ให้|หน่อย)*ออก))(?:เสียง)?(?:มัน)?(?:ลง|ออก|ให้|หน่อย|ที(?!่)|ด้วย|ได้(?:ไหม|มั้ย|ป่ะ)|นะ|ครับ|ค่ะ|(?<!โย)คะ)*(?=\s|$)"), "ลดเสียงรบกวน"),
    (lazy(r"\b(?:the|this|that|my|our) [a-z-]+(?: [a-z-]+)? (?:is|was|are|were|['’]s) (?:[a-z]+ ){0,2}(?:loud|noisy)\b[^,.;!?\n]{0,20}[,.;!]*\s*(?=[^\n]*\bnoise\b)", re.IGNORECASE), ""),
    (lazy(r"\bdo (?:something|anything|smth) about (?:the |that |this |all (?:the |that )?)*(?P<what>(?:background |wind |engine |fan |street )?(?:noise|wind|hum|hiss|buzz(?:ing)?|echo))\b", re.IGNORECASE), r"get rid of the \g<what>"),
    (lazy(r"(?P<loud>\b(?:loud|deafening|my ears)\b[^\n]{0,30}?)\bbring it down\b(?!\s+to\b)", re.IGNORECASE), r"\g<loud>turn it down"),
    (lazy(r"\b(?:so|and|because|the)\b[^,.;!?\n]{0,40}\b(?:reads?|is|are|look|looks|comes? out)\s+(?:back to front|the wrong way round|backwards)\s*(?=[,.;])", re.IGNORECASE), ""),
    (lazy(r"[\s,]*\bso (?:that )?(?:they|you|people|everyone|everybody|i|we|he|she) (?:can|could|will) (?:still )?(?:hear|understand|make out)\b[^,.;!?\n]{0,40}", re.IGNORECASE), ""),
    (lazy(r"[\s,]*(?<![а-яё])чтоб[ы]? (?:(?:меня|нас|его|её|ее|голос|речь|всех) )(?:[а-яё]+ )?(?:было )?слышно(?: было)?(?![а-яё])", re.IGNORECASE), ""),
    (lazy(r"\b(?:it(?:['’]?s| was| is)|i|we)?\s*(?:was\s+)?(?:filmed|shot|recorded)\s+(?:it\s+)?sideways\s*(?:,|so|and)+\s*(?:so\s+|and\s+)?(?=(?:please\s+)?(?:rotate|turn|flip))", re.IGNORECASE), ""),
    (lazy(r"\b(?:turn|make|flip|rotate)\s+(?:this|the|my|that)\s+sideways\s+(?:one|clip|video|thing)\s+(?:upright|vertical|the right way(?: up)?)\b", re.IGNORECASE), "make it vertical"),
    (lazy(r"(?<=นาทีที่)\s?(?P<a>\d{1,2})\s?(?P<to>ถึง|-|–)\s?(?:นาทีที่\s?)?(?P<b>\d{1,2})\.(?P<s>\d{2})(?!\d)"), r" \g<a>:00 \g<to> \g<b>:\g<s>"),
    (lazy(r"(?<=นาที)(?:ที่)?\s?(?P<a>\d{1,2})\.(?P<as>[0-5]\d)\s?(?P<to>ถึง|-|–)\s?(?:นาที(?:ที่)?\s?)?(?P<b>\d{1,2})\.(?P<s>[0-5]\d)(?!\d)"), r" \g<a>:\g<as> \g<to> \g<b>:\g<s>"),
    (lazy(r"ตัดตอน(?=ที่เงียบ|เงียบ)"), "ตัดช่วง"),
    (lazy(r"^(?:\d|สอง|สาม|สี่|ห้า)\s?คลิปนี้\s+(?=.*(?:ทุกคลิป|ทั้งหมด|แต่ละคลิป))"), ""),
    (lazy(r"(?P<asks>\b(?:how (?:long|many (?:mins?|minutes|secs?|seconds))|what (?:length|size))\b[^,.;!?\n]{0,40}?)[\s,]*(?:and )?is (?:it|this) (?:in )?(?:full )?(?:hd|4k)(?: or not)?(?=\s*\??$)", re.IGNORECASE), r"\g<asks>"),
    (lazy(r"^\W*(?:so |hey )*is (?:it|this|the (?:clip|video)) (?:in )?(?:full )?(?:hd|4k)(?: or not| quality)?\W*$", re.IGNORECASE), "what is this file"),
    (lazy(r"(?P<asks>(?<![а-яё])сколько[^,.;!?\n]{0,30}?)[\s,]*(?:и )?(?:это |он[оа]? )?(?:в )?(?:full )?(?:hd|4k|эйчди)(?: или нет)?(?=\s*\??$)", re.IGNORECASE), r"\g<asks>"),
)
"""What is said of a clip by what is wrong with it, by what it is for, or as minutes are typed: "so they can hear me", "1 ถึง 1.30"."""
_TO_COME = lazy(
    r"\s+(?:that |which )?i(?:['’]?ll| will|['’]m (?:going to|about to|gonna)) (?:send|upload|give|show)(?: you| u)?(?: next| later| in a (?:minute|sec|bit)| now| tomorrow)?|,?\s*(?<![а-яё])котор[а-яё]+ (?:я )?(?:сейчас |потом |дальше |скоро )?(?:пришлю|скину|отправлю|кину|загружу)(?: потом| дальше| сейчас)?,?|(?<=คลิป)ที่(?:กำลัง)?จะส่ง(?:ต่อ)?(?:ไป|ให้|มา|ไปให้)?(?:ต่อ)?",
    re.IGNORECASE,
)
"""Of a file that is still to come: which one it is, is asked."""
_LAID_ON = lazy(
    r"(?<![а-яё])(?P<ru>(?:поставь|наложи|добавь|прилепи|кинь|налепи|вставь)(?:те)?\s+(?:его|её|ее|это|этот лого(?:тип)?)\s+(?:на|в)\s+(?:(?:мой|моё|этот|тот|наш|следующ[а-яё]+)\s+)?(?:клип|видео|ролик))(?![а-яё])|(?:ช่วย)?เอา(?:อันนี้|มัน|โลโก้(?:นี้)?)?(?:ไป|มา)?(?:แปะ|ใส่|วาง|ติด)(?:บน|ใน|ลง|ที่)?(?:คลิป|วิดีโอ)(?:ด้วย|หน่อย|นะ|ให้)*", re.IGNORECASE,
)
"""A logo that was just drawn, laid over a clip."""
_LOGO_PLACED = lazy(r"(?P<lead>(?:^|,|(?<![а-яё])и)\s*)(?P<logo>лого(?:тип)?\s+(?:в|на)\s+(?:правый|левый|верхний|нижний|угол|центр))", re.IGNORECASE)
"""The logo that came with the clip and where it goes, with no verb."""


def _put_under(match: re.Match[str]) -> str:
    """The same as what is put under the clip, softly where the voice is to be heard."""
    soft = ", тихо" if match["so"] and _HEARD.search(match["so"]) else ""
    return f"поставь {match['what']} под видео{soft}{'' if soft or not match['so'] else match['so']}"


def clips_as_said(request: Request) -> Request:
    """The request so; as it was where it says none of these."""
    text = request.text
    if request.earlier and not request.attachments and (usual := _USUAL.fullmatch(text)) and _changes_speed(request):
        return replace(request, text=_SPEED_BACK[next(key for key in _SPEED_BACK if usual[key])])
    if request.question and (turned := _turned(request)):
        return replace(request, text=turned, question=None)
    sent = [asset.actual_kind for asset in request.attachments]
    if "video" in sent and len(text) <= _MOST and (turned := _ON_ITS_SIDE.fullmatch(text)):
        return replace(request, text=_TURN[next(key for key in _TURN if turned[key])])
    if request.earlier and not sent:
        text = _TO_COME.sub("", text)
        drawn = request.earlier[0].steps[-1].tool.startswith("image.") if request.earlier[0].steps else False
        text = _LAID_ON.sub(lambda it: f"{'поставь лого на видео' if it['ru'] else 'แปะโลโก้บนคลิป '}", text) if drawn else text
    put = _as_examples_say(text, sent, request)
    return request if put == request.text else replace(request, text=put)


def _as_examples_say(text: str, sent: Sequence[str], request: Request) -> str:
    """The text with what is done with the files that were sent, their kinds in `sent`, put as the tools' examples put it."""
    for said, put in _MADE_AND_PUT if "video" in sent and len(text) <= _MOST else ():
        text = said.sub(put, text)
    shown = any(asset.actual_kind == "video" for asset in request.recent)
    text = _UNDERNEATH.sub(_put_under, text) if ("video" in sent or shown) and len(text) <= _MOST else text
    text = framed_so(as_it_is_to_be(_LOUD_AS.sub("", text))) if "video" in sent else text
    text = _TAKEN_LOGO_TH.sub("ใส่โลโก้", text) if "video" in sent or shown else text
    for said, put in (*_SAID_RU, *_SAID_OTHERWISE) if "video" in sent or shown else ():
        text = said.sub(put, text)
    text = _LOGO_PLACED.sub(r"\g<lead>поставь \g<logo>", text) if "video" in sent and "image" in sent else text
    text = _STILL_TH.sub("แคปภาพ", _LOOKS_WRONG.sub("", text)) if "video" in sent else text
    for said, put in _EMBLEMS:
        text = said.sub(put, text) if "video" in sent else text
    for said, put in _SLOW:
        text = said.sub(put, text) if sent or request.recent else text
    text = _POST_BESIDE.sub(r"\g<verb>подпись", text) if "video" in sent else text
    text = effects_apart(text) if "video" in sent else text
    text = _cut_as_meant(text) if "video" in sent or request.recent else text
    if sent.count("video") > 1 and (joined := _JOINED.match(text)):
        text = f"{joined['lead']}ต่อคลิปพวกนี้ {joined['music']}"
    if not (sent or request.recent or request.earlier or request.question):
        text = _WITH_A_VOICE_TH.sub("", text) if _WITH_A_VOICE_TH.sub("", text).strip() else text
    if sent.count("video") == 1 and "audio" not in sent and (music := _MUSIC_INTO_TH.match(text)):
        text = f"ใส่เพลง{music['what'].strip()}ในคลิปนี้{music['rest']}"
    if sent and _ANY_BLACK_AND_WHITE.search(text):
        text = _OLD_FILM.sub(" ", text)
    text = _ITS_END_TH.sub("เอาแค่", text) if "video" in sent else text
    if "video" in sent and "image" not in sent:
        put = "แปะโลโก้ลงในวิดีโอ" if len(sent) == 1 else "ใส่โลโก้ร้าน"
        text = _LOGO_LAST.sub(lambda logo: f"{put}{' ' + logo['there'] if logo['there'] and len(sent) == 1 else ''}", text)
    text = _LOGO.sub(lambda logo: f"{logo['lead'] or logo['lead2'] or ''}แปะโลโก้ลงในวิดีโอ", text)
    return text


def _cut_as_meant(text: str) -> str:
    for said, put in _CUT_OF_CLIP:
        text = said.sub(put, text)
    return _SOUND_ALONE.sub(lambda sound: "extract the audio" + (" and " if sound["what2"] else ""), text)


_WAY = lazy(
    r"\W*(?:(?:หมุน|ไป|ให้|เอา|ขอ)*(?:ทาง|ด้าน)?(?P<th>ซ้าย|ขวา)(?:มือ)?(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|ที|เลย|\s)*|(?:(?:turn(?:ed)?|rotate(?:d)?|to|the|it|please)\s+)*(?P<en>left|right)(?: please)?|(?:поверни |на )?(?P<ru>влево|вправо|налево|направо|лево|право)(?: пожалуйста)?)\W*", re.IGNORECASE
)
_TURNS = lazy(
    r"(?P<th>หมุน(?:คลิป|วิดีโอ|ภาพ)?(?:นี้)?(?:ให้|หน่อย|ที(?=\s|$))*(?:\s?(?:เพราะ)?(?:ภาพ|คลิป)?มัน(?:ตะแคง|เอียง|กลับ)(?:อยู่)?)?)|(?P<en>\b(?:rotate|turn)(?: (?:it|this|the (?:clip|video)|my (?:clip|video)))?(?= (?:and|then)\b|[,.]|$))|(?P<ru>(?<![а-яё])(?:поверни|разверни)(?:те)?(?: (?:его|это|видео|клип|ролик))?(?=\s(?:и|а)\s|[,.]|$))", re.IGNORECASE,
)
_TURN_SO = {"th": "หมุนคลิปไปทาง{}", "en": "rotate it {}", "ru": "поверни видео {}"}


def _turned(request: Request) -> str:
    """The wish that was asked which way to turn a clip, with that in it and all that it wished for besides; empty for any other answer."""
    way = _WAY.fullmatch(request.text)
    wish = next((turn.text for turn in reversed(request.history) if turn.role == "user"), "") if way else ""
    found = _TURNS.search(wish)
    if way is None or found is None:
        return ""
    side = next(value for value in way.groupdict().values() if value)
    key = next(key for key in _TURN_SO if found[key])
    return f"{wish[: found.start()]}{_TURN_SO[key].format(side)}{wish[found.end() :]}" if way[key] else ""


def _changes_speed(request: Request) -> bool:
    """Whether the newest work makes a clip faster or slower."""
    return any("speed" in list(texts_in(step.args)) for step in request.earlier[0].steps)
