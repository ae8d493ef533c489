# ruff: noqa: E501 - word lists are read better unbroken
"""Places that nothing can be published to here: asked about, or named in a wish, they are answered with those that there are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.fields import Spec
from agent.local.drafting import wording
from agent.patterns import compiled, lazy
from agent.phrases import phrase
from tools.plan import Plan

_OTHERS: dict[str, str] = {
    "LinkedIn": r"linked ?in|линк[её]?дин\w*|ลิงก์?ค?์?อิน|ลิ้งค์อิน", "Pinterest": r"pinterest|пинтерест\w*|พินเทอเรสต์", "Snapchat": r"snap ?chat|снап ?чат\w*|สแนปแชท", "Threads": r"threads|тредс\w*|เธรดส์?",
    "Twitch": r"twitch|твич\w*|ทวิตช์", "Vimeo": r"vimeo|вимео", "Reddit": r"reddit|реддит\w*|เรดดิต", "WhatsApp": r"whats ?app|ватсап\w*|вотсап\w*|วอทส์?แอป", "Discord": r"discord|дискорд\w*|ดิสคอร์ด",
    "VK": r"vk|vkontakte|вк|вконтакте", "OK.ru": r"odnoklassniki|одноклассник\w+", "Dzen": r"dzen|дзен\w*", "Rutube": r"rutube|рутуб\w*", "LINE": r"line(?: voom| oa)?|ไลน์(?:โอเอ)?", "Lemon8": r"lemon ?8|เลม่อน ?8|เลมอนเอท",
    "Bluesky": r"blue ?sky|блюскай", "Mastodon": r"mastodon|мастодон\w*", "Tumblr": r"tumblr|тамблер\w*", "Spotify": r"spotify|спотифай\w*|สปอติฟาย", "Dailymotion": r"dailymotion",
    "WeChat": r"we ?chat|вичат\w*|วีแชท", "Weibo": r"weibo", "Bilibili": r"bili ?bili", "Patreon": r"patreon|патреон\w*", "Quora": r"quora", "Viber": r"viber|вайбер\w*", "Likee": r"likee?|лайки", "Shopee": r"shopee|ช้อปปี้",
}  # fmt: skip
_PLACE = rf"(?<![a-zа-яё])(?:{'|'.join(_OTHERS.values())})(?![a-zа-яё])"
_THINGS = r"(?:videos?|stuff|things|posts?|posting|shorts?|clips?|reels?|it|this|that|them)"
_ASKED = lazy(
    r"(?:(?:hey|so|and|but|ok|also|jarvis|hi)[ ,]+)*(?:"
    rf"(?:can|could|do|does|will|would) (?:you|it|this|we|i|jarvis)(?: guys)? (?:(?:also|even|actually|maybe|just) )*(?:do|support|handle|use|have|know|post|publish|upload|share|send|work|connect|schedule|make)?(?: {_THINGS})*(?: (?:to|on|for|in|with|into|via))*\s?{_PLACE}"
    rf"|(?:what|how) about (?:posting (?:to|on) )?{_PLACE}|is {_PLACE} (?:supported|available|possible|there|an option|connected)"
    rf"|(?:is there|any|have you got) {_PLACE}(?: support)?"
    r")(?: (?:too|as well|also|yet|posts?|videos?|at all|for me|please|support|or not))*"
    r"|(?:(?:а|и|ну|слушай|привет)[ ,]+)*(?:ты |вы |с |есть |а )*(?:умеешь|умеете|можешь|можете|сможешь|сможете|получится|могу|поддерживаешь|поддерживаете|работаешь|работаете|публикуешь|публикуете|постишь|постите|выкладываешь|выкладываете|выложишь|опубликуешь|запостишь|заливаешь|есть|можно|будет|знаешь)?(?: ли)?(?: (?:публиковать|постить|выкладывать|заливать|выложить|опубликовать|запостить|работать|подключить))?(?: (?:видео|ролики|посты|шортсы))?(?: ?(?:в|на|во|с|для|через))? ?"
    rf"{_PLACE}(?: (?:ты|вы|тоже|ещё|еще|вообще|ли|видео|ролики|посты|контент|умеешь|умеете|можешь|можете|сможешь|сможете|получится|можно|поддерживается|поддерживаешь|поддерживаете|есть|работаешь|работаете|постишь|постите|публикуешь|публикуете|выкладываешь|выкладываете|выложишь|опубликуешь|запостишь|заливаешь|публиковать|постить|выкладывать|заливать|выложить|опубликовать))*"
    rf"|(?:แล้ว|คุณ)?(?:โพสต์|ลง|ส่ง|อัป|อัปโหลด|ทำ|รองรับ|ใช้|เผยแพร่|มี|ต่อ)*(?:คลิป|วิดีโอ)?(?:ลง|ใน|ไป|ที่|กับ|ของ|บน)*\s?{_PLACE}\s?(?:ได้|เป็น|ด้วย|มี)*(?:ไหม|มั้ย|หรือเปล่า|รึเปล่า|ป่าว|เปล่า|บ้าง|ล่ะ|หรือยัง)(?:ครับ|คับ|ค่ะ|(?<!โย)คะ|อะ|อ่ะ|นะ)*",
    re.IGNORECASE,
)
"""A question whether such a place can be published to, as a whole message."""
_WISHED = lazy(
    rf"(?:(?:please|now|and|ok|then|can you|could you)[ ,]+)*(?:post|publish|upload|share|put|send)(?: {_THINGS}| the \w+)?(?: up)? (?:to|on|in) (?:my |our )?{_PLACE}(?: (?:too|as well|please|page|account|channel))*"
    rf"|(?:(?:пожалуйста|теперь|и|а)[ ,]+)*(?:выложи|опубликуй|запости|залей|закинь|отправь|размести)(?:те)?(?: (?:его|её|ее|их|это|видео|ролик|всё|пожалуйста|тоже|и))* (?:в|на|во) {_PLACE}(?: (?:тоже|пожалуйста))*"
    rf"|(?:ช่วย)?(?:โพสต์|ลง|อัป|อัปโหลด|แชร์|เผยแพร่)(?:มัน|อันนี้|คลิปนี้|คลิป|วิดีโอ|ให้)*(?:ลง|ใน|ไป|ที่|บน)*\s?{_PLACE}\s?(?:ให้|หน่อย|ที|ด้วย|เลย|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ)*",
    re.IGNORECASE,
)
"""A wish to publish there, and nothing else."""
THERE = r"(?:(?<![a-zа-яё])(?:on|onto|to|via|в|во|на)\s+(?:my |our |наш\w* |мо\w+ )?|(?:ลง|ขึ้น|ใน|ทาง|ส่ง(?:ไป|เข้า)?)\s?)"
"""Before a place that something is to go to; not before the finish line."""
_QUESTION = lazy(r"\?\s*$|^(?:(?:hey|so|and|but|ok|also|jarvis|hi)[ ,]+)*(?:can|could|do|does|will|would|is|what|how|any|have)\b|умеешь|умеете|можешь|можете|сможе|получится|публикуе|постишь|постите|выкладывае|поддержива|можно|есть|ไหม|มั้ย|เปล่า|ป่าว|บ้าง|ล่ะ|หรือยัง", re.IGNORECASE)


def not_here(text: str, abilities: Sequence[Ability], language: str) -> str | None:
    """The answer to a question about (or a wish for) a place that is none of the catalogue's; None for any other message."""
    plain = re.sub(r"[\s?!.]+$", "", text)
    if not _WISHED.fullmatch(plain) and not (_QUESTION.search(text) and _ASKED.fullmatch(plain)):
        return None
    spec = places_here(abilities)
    if spec is None:
        return None
    return no_place(other_place(text), spec, language)


def no_place(place: str, spec: Spec, language: str) -> str:
    """That nothing can be published there, and where it can."""
    shown = [spec.shown.get(str(choice), str(choice)) for choice in spec.choices]
    names = [told if isinstance(told, str) else told.get(language, told.get("en", "")) for told in shown]
    return phrase("no_place", language, place=place, places=", ".join(names))


def told_of_another(plan: Plan, text: str, abilities: Sequence[Ability], language: str) -> Plan:
    """The plan; where it asks for a place although one is named, it says first that nothing can be published there."""
    spec, named = places_here(abilities), other_place(text, THERE)
    if spec is None or not named or not (plan.question or "").endswith(wording.asked(spec, language)):
        return plan
    return plan.model_copy(update={"question": f"{phrase('no_such_place', language, place=named)} {plan.question}"})


_ELSE = lazy(
    r"\b(?:no|nope|not|oh|sorry|wait|oops|actually|it'?s|its|that'?s|i meant?|for|on|to|in|instead|please|pls|rather|make it|change|switch|it|that|post|put|and|but|is|my|the)\b"
    r"|(?<![а-яё])(?:нет|не|ой|а|и|в|во|на|для|это|его|её|вместо|лучше|давай|выложи|отправь|опубликуй|поменяй|пожалуйста|я имел[аи]? в виду)(?![а-яё])"
    r"|อ้าว|เอ้ย|โทษที|ไม่ใช่|ไม่เอา|ไม่|เปลี่ยนเป็น|เปลี่ยน|โพสต์|ลง|ใน|ส่ง|เอา|ขอ|แทน|เป็น|ค่ะ|คะ|ครับ|คับ|นะ|หน่อย|ด้วย|ดีกว่า|จ้า|แล้ว", re.IGNORECASE,
)


def only_another_place(text: str, abilities: Sequence[Ability]) -> str:
    """The place of others that earlier work is to go to instead, where a message says nothing else: "no, for LINE", "ไม่ใช่เฟสค่ะ ลงไลน์"; empty otherwise."""
    spec, found = places_here(abilities), other_places(text)
    if spec is None or len(found) != 1 or len(text) > _SHORT:
        return ""
    known = [(hit.start, hit.end) for hit in slots.find(text, spec)]
    left = text
    for start, end in sorted([*known, found[0][1:]], reverse=True):
        left = f"{left[:start]} {left[end:]}"
    return "" if re.search(r"\w", _ELSE.sub(" ", left)) else found[0][0]


_SHORT = 80  # characters


def places_here(abilities: Sequence[Ability]) -> Spec | None:
    """The field for places to publish at, where the catalogue has one."""
    fields = (spec for ability in abilities for spec in ability.slots.values())
    return next((spec for spec in fields if spec.name in ("platforms", "platform") and spec.choices), None)


def other_place(text: str, before: str = "") -> str:
    """The first place of others that a text names, with such words before it; empty where it names none."""
    named = (name for name, spelt in _OTHERS.items() if compiled(rf"{before}(?<![a-zа-яё])(?:{spelt})(?![a-zа-яё])", re.IGNORECASE).search(text))
    return next(named, "")


def other_places(text: str) -> list[tuple[str, int, int]]:
    """The places of others that a text names, each with where it stands, in its order."""
    if not _ANY.search(text):
        return []
    found = [(name, *match.span()) for name, spelt in _OTHERS.items() for match in compiled(rf"(?<![a-zа-яё])(?:{spelt})(?![a-zа-яё])", re.IGNORECASE).finditer(text)]
    return sorted(found, key=lambda one: one[1])


_ANY = lazy(_PLACE, re.IGNORECASE)
