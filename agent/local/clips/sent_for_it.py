# ruff: noqa: E501 - patterns read better unbroken
"""A logo or a photo that is sent for the film that was just made: "here's our logo, put it in the corner", «используй в нём это фото», "ใช้รูปนี้ในคลิปนะ".
What was sent is what is meant, and neither a still of the film nor a picture that would have to be drawn; the film is made again with the photos in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.wording import with_values
from agent.local.follow_ups.target import sources
from agent.local.words import normalise
from agent.patterns import lazy
from tools.contract import Asset
from tools.plan import Plan, Step

_LONGEST = 160
_NAMES_LOGO = lazy(r"\b(?:logos?|watermark)\b|(?<![а-яё])(?:логотип|лого|вотермарк)[а-яё]*|โลโก้", re.IGNORECASE)
_WHERE_EN = r"in|on|onto|into|to|at|of|over|for|the|a|an|it|this|that|these|them|my|our|and|also|too|please|pls|now|ok|okay|here|here's|is|it's|are|as|well|so|just|can|could|you|video|videos|vid|clip|reel|short|film|tiktok|whole|i|we|sent|send|attached|with|from"
_EN = rf"(?:(?:{_WHERE_EN}|put|add|stick|place|use|overlay|slap|include|insert|need|want"
_LOGO_ONLY = (
    lazy(rf"\W*{_EN}|logo|watermark|brand|shop|company|business|cafe|small|corner|top|bottom|upper|lower|left|right|hand|side|center|centre|middle)\b[\s,.!:;–—-]*)+", re.IGNORECASE),
    lazy(
        r"\W*(?:(?:вот|это|наш|мой|свой|нашего|логотип[а-яё]*|лого|вотермарк[а-яё]*|поставь(?:те)?|добавь(?:те)?|наложи(?:те)?|размести(?:те)?|вставь(?:те)?|прилепи|его|е[её]|этот|в|во|на|по|к|с|со|и|угол[а-яё]*|углу|уголок|справа|слева|сверху|снизу|вверху|внизу|прав[а-яё]+|лев[а-яё]+|верхн[а-яё]+|нижн[а-яё]+|видео|ролик[а-яё]*|клип[а-яё]*|рилс[а-яё]*|пожалуйста|плиз|теперь|тоже|ещё|еще|него|неё|нём|нем|магазина|салона|компании|студии|туда|сюда|нужно|надо|можешь)(?![а-яё])[\s,.!:;–—-]*)+", re.IGNORECASE,
    ),
    lazy(r"(?:นี่|นี้|คือ|โลโก้|ของ|ร้าน|เรา|ผม|ฉัน|บริษัท|แบรนด์|เพจ|ช่วย|ใส่|แปะ|วาง|เพิ่ม|เอา|ใช้|ลง|ไว้|ไป|มา|ให้|ที่|ตรง|ใน|บน|คลิป|วิดีโอ|วีดีโอ|มุม|ด้าน|ขวา|ซ้าย|ล่าง|กลาง|จอ|หน่อย|ด้วย|ที|นะ|ครับ|คับ|ค่ะ|คะ|จ้า|เลย|เป็น|อัน|\s|,)+"),
)
"""Nothing is said but that a logo is there, and where it goes."""
_PUTS = lazy(r"\b(?:put|add|stick|place|use|overlay|slap|include|insert|need|want)\b|(?<![а-яё])(?:поставь|добавь|наложи|размести|вставь|прилепи|нужно|надо)|ใส่|แปะ|วาง|เพิ่ม|เอา|ใช้", re.IGNORECASE)
_PLACE = lazy(
    r"\b(?:(?:top|bottom|upper|lower)[ -](?:left|right)(?:[ -]hand)?(?: (?:corner|side))?|(?:left|right) (?:top|bottom|upper|lower)(?: corner)?|(?:top|bottom|left|right) (?:corner|side)|(?:in the )?(?:corner|cent(?:er|re)|middle)|(?:on|at) (?:the )?(?:top|bottom))\b"
    r"|(?:в|во|на|по)\s+(?:(?:прав|лев|верхн|нижн)[а-яё]+\s+)*(?:угол|углу|уголок|центр[а-яё]*)(?: (?:справа|слева|сверху|снизу|вверху|внизу))*|(?<![а-яё])(?:(?:справа|слева|сверху|снизу|вверху|внизу)\s*)+"
    r"|(?:มุม|ด้าน)?(?:ขวา|ซ้าย|บน|ล่าง|กลาง)(?:ขวา|ซ้าย|บน|ล่าง|จอ)*|มุม", re.IGNORECASE,
)
_PUT = {"en": "add this logo to the video {}", "ru": "поставь на него наш логотип {}", "th": "ใส่โลโก้ในคลิป{}"}

_PHOTO_EN = r"photos?|pictures?|pics?|images?|shots?|snaps?"
_PHOTOS_ONLY = (
    lazy(rf"\W*{_EN}|take|{_PHOTO_EN}|some|all|instead|own|shop|make|do|again|these ones|show|out)\b[\s,.!:;–—-]*)+", re.IGNORECASE),
    lazy(
        r"\W*(?:(?:вот|это|эти|этих|эту|этот|их|его|сделай(?:те)?|собери|мо[яиёюе]|мою|наш[аеиу]?|наше|свои|свою|используй(?:те)?|возьми(?:те)?|вставь(?:те)?|добавь(?:те)?|поставь(?:те)?|покажи(?:те)?|в|во|на|для|к|с|со|из|и|него|неё|нём|нем|ней|туда|там|этом|это[мт]|этого|видео|ролик[а-яё]*|клип[а-яё]*|рилс[а-яё]*|фот[а-яё]*|картин[а-яё]*|снимк[а-яё]*|снимок|изображени[а-яё]*|пожалуйста|плиз|тоже|ещё|еще|теперь|лучше|все|всё|магазина|салона)(?![а-яё])[\s,.!:;–—-]*)+", re.IGNORECASE,
    ),
    lazy(r"(?:นี่|นี้|ช่วย|เอา|ใช้|ใส่|เพิ่ม|แทรก|นำ|รูปภาพ|รูป|ภาพ|ถ่าย|พวก|เหล่า|ชุด|ของ|ฉัน|ผม|เรา|ร้าน|ที่|ส่ง|แนบ|ให้|ไป|มา|ไว้|ใน|ลง|เข้า|คลิป|วิดีโอ|วีดีโอ|ด้วย|หน่อย|ที|นะ|ครับ|คับ|ค่ะ|คะ|จ้า|เลย|แทน|ทั้งหมด|\s|,)+"),
)
"""Nothing is said but that photos are there, and that they go into the film."""
_USES = lazy(r"\b(?:put|add|use|take|include|insert|stick|show|(?:make|do) (?:it|the (?:video|film|clip|reel)) (?:again )?(?:with|from|out of))\b|(?<![а-яё])(?:используй|возьми|вставь|добавь|поставь|покажи|(?:сделай|собери)(?:те)? (?:его|это|видео|ролик) из)|เอา|ใช้|ใส่|เพิ่ม|แทรก|นำ", re.IGNORECASE)
_NAMES_PHOTO = lazy(rf"\b(?:{_PHOTO_EN})\b|(?<![а-яё])(?:фот|картин|снимк|снимок|изображени)|รูป|ภาพ", re.IGNORECASE)
_SEVERAL = lazy(r"\b(?:photos|pictures|pics|images|shots|snaps|these|them|all)\b|(?<![а-яё])(?:эти|фотографии|фотки|картинки|снимки|изображения|все)(?![а-яё])|พวก|เหล่า|ชุด|ทั้งหมด", re.IGNORECASE)
_OF_WHAT = lazy(rf"(?<=\b)(?P<photos>{_PHOTO_EN}) (?:of|from) (?:the|our|my|us|a)(?: [a-z]+){{0,2}}?(?=[\s]*(?:[,.;]|$| and ))|(?<=фото) (?:наше|мое|моё)[а-яё]+ [а-яё]+", re.IGNORECASE)
"""What is on the photos, in passing."""
_ANEW = lazy(r"\binstead\b|(?<![а-яё])(?:вместо|лучше)|แทน", re.IGNORECASE)


def sent_for_it(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the film with what was sent for it; None for any other message."""
    text = normalise(request.text).strip()
    if request.question or not request.earlier or not text or len(text) > _LONGEST or any(asset.actual_kind != "image" for asset in request.attachments):
        return None
    if _NAMES_LOGO.search(text):
        return _with_the_logo(text, request, again)
    return _with_the_photos(text, request, index) if _NAMES_PHOTO.search(text) and _USES.search(text) else None


def _with_the_logo(text: str, request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    there = len(request.attachments) == 1 or (not request.attachments and sent_pictures(request))
    film = any(asset.actual_kind == "video" for asset in request.recent)
    if not (there and film and _PUTS.search(text) and any(words.fullmatch(text) for words in _LOGO_ONLY)):
        return None
    language, place = detect(text, request.language), _PLACE.search(text)
    plain = _PUT[language].format(place[0].strip() if place else "").strip()
    return again(replace(request, text=plain)) if plain != request.text.strip() else None


def _with_the_photos(text: str, request: Request, index: Matcher) -> Plan | None:
    said = _OF_WHAT.sub(lambda found: found["photos"] or "", text)
    if not any(words.fullmatch(said) for words in _PHOTOS_ONLY):
        return None
    sent = [f"$attachment.{number}" for number in range(1, len(request.attachments) + 1)]
    if not sent:
        known = [asset.ref for asset in sent_pictures(request)]
        newest = next((asset for asset in request.recent if asset.actual_kind == "image" and not _is_still(asset)), None)
        sent = (known[::-1] if _SEVERAL.search(text) else known[:1]) if newest is not None and newest.ref in known[:1] else []
    films = [step for step in request.earlier[0].steps if _takes_pictures(step, index)]
    ability = index.whole(films[0].tool) if len(films) == 1 else None
    if not sent or ability is None or sources({name: value for name, value in films[0].args.items() if name != "pictures"}):
        return None
    shown = films[0].args.get("pictures")
    kept = [] if _ANEW.search(text) or not isinstance(shown, list) or sources(shown) else [ref for ref in shown if ref not in sent]
    made = with_values(films[0], ability, {"pictures": [*kept, *sent]}, detect(text, request.language))
    return Plan(goal=made.title, steps=[made])


def _takes_pictures(step: Step, index: Matcher) -> bool:
    """Whether a step made a film that may show pictures of one's own."""
    ability = index.whole(step.tool)
    return ability is not None and "video" in ability.tool.output_kinds().values() and any(spec.name == "pictures" and spec.many for spec in ability.input_specs)


def origin_of(asset: Asset) -> str:
    """The tool that made a file; empty for one that was sent."""
    origin = str(asset.evidence.get("origin", ""))
    return str(asset.evidence.get("tool", "")) if origin == "made" else "" if origin == "upload" else origin


def _is_still(asset: Asset) -> bool:
    return origin_of(asset).startswith("video.")


def sent_pictures(request: Request) -> Sequence[Asset]:
    """The pictures at hand that the person sent, newest first."""
    return [asset for asset in request.recent if asset.actual_kind == "image" and not origin_of(asset)]


def their_own_logo(plan: Plan, request: Request) -> Plan:
    """The plan, in which the logo is the picture that the person sent, and no still of the film that it is laid over."""
    own = sent_pictures(request)
    stills = {asset.ref for asset in request.recent if asset.actual_kind == "image" and _is_still(asset)}
    if not own or request.attachments or not _NAMES_LOGO.search(request.text) or not any(step.args.get("logo") in stills for step in plan.steps):
        return plan
    called = next((asset for asset in own if _NAMES_LOGO.search(re.sub(r"[_\d.-]+", " ", asset.filename))), own[0])
    steps = [step.model_copy(update={"args": {**step.args, "logo": called.ref}}) if step.args.get("logo") in stills else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps})
