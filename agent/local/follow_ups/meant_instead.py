# ruff: noqa: E501 - patterns read better unbroken
"""Another kind of thing than what was made: "i meant a picture", "forget the video, just the script", «я картинку хотела», «видео не надо, только
сценарий», "ไม่เอาคลิปแล้ว ขอแค่สคริปต์". Put as a wish for that kind about what was made; a part that is given up, as the same without it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.words import normalise
from agent.patterns import lazy
from media.prose.russian import nominative

_KINDS = {
    "picture": (r"pictures?|pics?|images?|photos?|drawings?|illustrations?|stills?", r"картин[а-яё]+|рисун[а-яё]+|изображени[а-яё]+|фото|фотк[а-яё]+|фотографи[а-яё]+", r"รูป(?:ภาพ)?|ภาพ(?:นิ่ง|วาด)?"),
    "poster": (r"posters?|flyers?|banners?", r"постер[а-яё]*|плакат[а-яё]*|афиш[а-яё]+|баннер[а-яё]*", r"โปสเตอร์|แบนเนอร์|ใบปลิว"),
    "video": (r"videos?|vids?|clips?|reels?|shorts?|films?|movies?", r"видео|видос[а-яё]*|ролик[а-яё]*|клип[а-яё]*|рилс[а-яё]*|шортс[а-яё]*|фильм[а-яё]*", r"คลิป(?:วิดีโอ|สั้น)?|วิดีโอ|วีดีโอ|รีล"),
    "script": (r"scripts?", r"сценари[а-яё]+", r"สคริปต์|สคริปท์|บท(?:พูด)?"),
    "caption": (r"captions?", r"подпис[ьиюея]+", r"แคปชั่น|แคปชัน"),
    "post": (r"(?:(?:facebook|instagram|telegram|fb|insta) )?posts?", r"пост(?:а|ом|ик)?", r"โพสต์"),
    "song": (r"songs?|tracks?|tunes?", r"песн[а-яё]+|трек[а-яё]*|мелоди[а-яё]+", r"เพลง"),
}
_MADE_BY = {"picture": "image.", "poster": "image.", "video": "video.", "script": "script.write", "caption": "script.metadata", "post": "publishing.post", "song": "music."}
_PARTS = {
    "music": (r"music|soundtrack|song", r"музык[а-яё]+|песн[а-яё]+", r"เพลง|ดนตรี", "no music", "без музыки", "ไม่มีเพลง"),
    "voice": (r"voice(?:-?over)?|narration|narrator|speech", r"голос[а-яё]*|озвучк[а-яё]+|речь", r"เสียง(?:พูด|พากย์|บรรยาย)", "no voice", "без голоса", "ไม่มีเสียงพูด"),
    "subtitles": (r"subtitles|subs", r"субтитр[а-яё]+|титр[а-яё]+", r"ซับ(?:ไตเติ้?ล)?", "no subtitles", "без субтитров", "ไม่มีซับ"),
}
_EN, _RU, _TH = ("|".join(words[at] for words in _KINDS.values()) for at in range(3))
_EN_PART, _RU_PART, _TH_PART = ("|".join(words[at] for words in _PARTS.values()) for at in range(3))
_HI = r"\W*(?:(?:no|nope|nah|ok(?:ay)?|oh|wait|sorry|hey|but|actually|hm+|well|ah|oops|ugh+|argh+|and|you know what|on second thoughts?)[\s,.!]+)*"
_HI_RU = r"\W*(?:(?:нет|не|ой|блин|ну|эй|вообще-то|вообще|знаешь|погоди|стоп|извини|прости|а|и|да|ладно|слушай|не то|ты не понял[аи]?|вы не поняли|не так|на самом деле)[\s,.!]+)*"
_HI_TH = r"\s*(?:(?:ไม่ใช่(?:ค่ะ|ครับ|นะ|แบบนั้น)*|อ้าว|เอ่อ|เอ้ย|โทษที|ขอโทษ|งั้น|โอเค|จริงๆ(?:แล้ว)?)\s?)*"
_END = r"(?:[\s,]+(?:please|pls|instead|then|thanks|now|actually|really|tbh|though|sorry|of (?:it|that|this)|for (?:it|that|this)|about (?:it|that|this)))*\W*"
_END_RU = r"(?:[\s,]+(?:пожалуйста|плиз|тогда|вместо (?:этого|него|неё)|спасибо|лучше|(?:про|об?) (?:это|этом|то же|него|неё|нём|ней)|к нему|к ней))*\W*"
_END_TH = r"(?:นะ|ค่ะ|(?<!โย)คะ|ครับ|คับ|จ้า|จ้ะ|หน่อย|ด้วย|แทน|ดีกว่า|(?:ก็)?พอ(?:แล้ว)?|ต่างหาก|อย่างเดียว|เลย|ได้(?:ไหม|มั้ย)|\s)*"
_NOT = rf"(?:[\s,]+(?:and )?not (?:an? |the )?(?:{_EN}))?"
_NOT_RU = rf"(?:[\s,]+(?:а )?не (?:{_RU})(?![а-яё]))?"
_NOT_TH = rf"(?:ไม่ใช่|ไม่เอา|ไม่ต้อง(?:ทำ|การ)?)(?:{_TH})"
_ARTICLE = r"(?:(?:just|only|an?|the|some|one|simple|plain|nice)\s+)*"
_MEANT = {
    "en": lazy(
        rf"{_HI}(?:(?:i|we) (?:actually |really |just |only )?(?:meant|wanted|asked for|asked you for|was after|was asking for|had in mind|was hoping for)|what (?:i|we) (?:wanted|meant|asked for) (?:was|is)|it (?:was supposed to|should have|should) (?:be|been)) {_ARTICLE}(?P<new>{_EN}){_NOT}{_END}"
        rf"|{_HI}an? (?P<new2>{_EN}) (?:would|might|may) (?:be|have been|work|do) (?:much |way |a lot )?(?:better|nicer|fine|best){_END}"
        rf"|{_HI}(?:make|do|turn) (?:it|that|this) (?:into )?an? (?P<new4>{_EN}) (?:instead|rather){_END}"
        rf"|\W*(?:(?:no|nope|nah|ugh+|oh|sorry)[\s,.!]+)+(?:just|only|rather) an? (?P<new5>{_EN}){_END}|{_HI}(?:could|can|may) (?:i|we) (?:just |please )?(?:have|get) an? (?P<new6>{_EN}) instead{_END}"
        rf"|{_HI}(?:(?:i )?(?:just )?changed my mind|on second thoughts?)[\s,.!]+(?:(?:let'?s|i want|i'd like|give me|make|do|have|draw|write|it|rather|just)\s+)*an? (?P<new7>{_EN}){_END}"
        rf"|{_HI}(?:rather|better|i'?d rather have|i'?d prefer|let'?s (?:rather )?(?:have|do)) an? (?P<new3>{_EN}),? (?:and )?(?:not|instead of|rather than) an? (?:{_EN}){_END}", re.IGNORECASE,
    ),
    "ru": lazy(
        rf"{_HI_RU}(?:(?:я|мы|мне|нам)\s+)?(?:вообще-то\s+|вообще\s+|изначально\s+|же\s+|просто\s+)*(?:имел[аи]? в виду|хотел[аи]?(?: бы)?|просил[аи]?|заказывал[аи]?|говорил[аи]?(?: про)?|(?:была? |было )?нуж(?:на|ен|но|ны)(?: была?| было)?)\s+(?:просто\s+|только\s+|была?\s+)*(?P<new>{_RU})(?![а-яё]){_NOT_RU}{_END_RU}"
        rf"|{_HI_RU}(?:(?:я|мы|мне|нам)\s+)?(?:вообще-то\s+|же\s+)*(?P<new2>{_RU})(?![а-яё])\s+(?:я\s+|мы\s+)?(?:имел[аи]? в виду|хотел[аи]?|просил[аи]?|заказывал[аи]?){_NOT_RU}{_END_RU}"
        rf"|{_HI_RU}(?:давай(?:те)?\s+)?лучше\s+(?P<new3>{_RU})(?![а-яё])[\s,]+(?:а\s+)?(?:не|чем)\s+(?:{_RU})(?![а-яё]){_END_RU}"
        rf"|{_HI_RU}(?:(?:мне|нам) бы|хватит(?: и)?|достаточно(?: и)?|хватило бы(?: и)?)\s+(?:просто\s+)?(?P<new5>{_RU})(?![а-яё])(?:\s+вместо (?:{_RU})(?![а-яё]))?{_END_RU}"
        rf"|{_HI_RU}(?:я\s+)?передумал[аи]?[\s,.!]+(?:(?:давай|сделай|нарисуй|напиши|хочу|лучше|мне)(?:те)?\s+)+(?P<new6>{_RU})(?![а-яё]){_END_RU}"
        rf"|\W*(?:(?:нет|ой|блин|не то)[\s,.!]+)+(?P<new4>{_RU})(?![а-яё]){_END_RU}", re.IGNORECASE,
    ),
    "th": lazy(
        rf"{_HI_TH}(?:{_NOT_TH}{_END_TH}\s*)?(?:หมายถึง|อยากได้|ต้องการ|บอกว่า(?:เอา|ขอ)?|ขอเป็น|เอาเป็น|จะเอา|สั่ง)(?:เป็น|แค่)?\s?(?P<new>{_TH}){_END_TH}(?:{_NOT_TH}{_END_TH})?"
    ),
}  # fmt: skip
"""What was meant, where another kind was made."""
_GIVES_UP = r"(?:forget(?: about)?|skip|never ?mind|nvm|drop|scrap|leave(?: out)?|ditch|lose|cancel|don'?t bother with|(?:i |we )?(?:don'?t|do not|didn'?t) (?:need|want|make|do)|no(?: need for| more)?|not|without)"
_JUST = r"(?:(?:and|but|so|i|we|it'?s|can you|could you|please|let'?s|just|only|simply|all i)\s+)*"
_DO = r"(?:(?:give|get|make|do|write|draw|send|need|want|have|keep|leave|me|us|is|a|an|the|some|just|only|for)\s+)*"
_INSTEAD = {
    "en": lazy(
        rf"{_HI}{_GIVES_UP} (?:(?:the|a|an|that|this|any|my)\s+)?(?P<old>{_EN_PART}|{_EN})(?: (?:needed|wanted|necessary|any ?more|please|at all|stuff))*(?:\s*[,.;!—–-]+\s*|\s+(?:and|but)\s+|\s+(?=just|only))(?P<how>{_JUST}{_DO})(?P<new>{_EN})(?P<end>{_END})"
        rf"|{_HI}(?P<how2>{_JUST}{_DO})(?P<new2>{_EN})(?P<end2>{_END})(?:[,.;!—–-]+\s*){_GIVES_UP} (?:(?:the|a|an|that|this|any|my)\s+)?(?P<old2>{_EN_PART}|{_EN})(?: (?:needed|wanted|necessary|any ?more|please|at all))*\W*", re.IGNORECASE,
    ),
    "ru": lazy(
        rf"{_HI_RU}(?:(?:не надо|не нужно|не нужен|не нужна|не делай|без|забудь(?: про)?|забей на|убери|отмени|бог с ним с)(?:те)?\s+)?(?P<old>{_RU_PART}|{_RU})(?![а-яё])(?:\s+(?:не надо|не нужно|не нужен|не нужна|не нужны|не делай|отменяется|к ч[её]рту|ладно|забудь|убери|уже|пока|больше))*(?:\s*[,.;!—–-]+\s*|\s+(?=только|просто|лишь|достаточно))(?P<how>(?:(?:а|и|но|мне|нам|дай|дайте|сделай|напиши|нарисуй|оставь|пришли|хватит|достаточно|нужен|нужна|нужно|хочу|пусть будет|лучше|просто|только|лишь)\s+)+)(?P<new>{_RU})(?![а-яё])(?P<end>{_END_RU})"
        rf"|{_HI_RU}(?P<how2>(?:(?:дай|сделай|напиши|нарисуй|оставь|нужен|нужна|нужно|хочу|мне|просто|только|лишь)\s+)+)(?P<new2>{_RU})(?![а-яё])(?P<end2>{_END_RU})(?:[,.;!—–-]+\s*)(?:(?:а|само|сам|саму)\s+)*(?P<old2>{_RU_PART}|{_RU})(?![а-яё])\s+(?:не надо|не нужно|не нужен|не нужна|не нужны|не делай)\W*", re.IGNORECASE,
    ),
    "th": lazy(
        rf"{_HI_TH}(?:ไม่เอา|ไม่ต้อง(?:ทำ|มี|ใส่|เอา|การ)?|ยกเลิก|ไม่อยากได้|ช่างเรื่อง)(?P<old>{_TH_PART}|{_TH})(?:แล้ว|ละ|ก็ได้|นะ|ค่ะ|(?<!โย)คะ|ครับ|จ้า|\s)*(?P<how>(?:ขอ|เอา|ทำ|เขียน|วาด|อยากได้|แค่|เฉพาะ|เป็น)+)\s?(?P<new>{_TH})(?P<end>{_END_TH})"
    ),
}  # fmt: skip
"""One thing given up, and what there is to be for it."""
_NEGATES_RU = lazy(r"(?<![а-яё])(?:не (?:надо|нужн[а-яё]+|нужен|делай)|без|забудь|забей|убери|отмени|отменяется|бог с ним|к ч[её]рту)", re.IGNORECASE)
_ONLY = lazy(r"\b(?:just|only|instead|simply|all i)\b|(?<![а-яё])(?:только|просто|лишь|лучше|вместо|хватит|достаточно|дай|оставь)(?![а-яё])|แค่|เฉพาะ|แทน|พอ|เดียว|ขอ|เอา|ทำ", re.IGNORECASE)
_ALONE = lazy(
    rf"{_HI}(?:forget(?: about)?|never ?mind|skip|scrap|drop|lose) (?:the|that) (?P<en>{_EN_PART})(?: (?:please|any ?more|then))*\W*"
    rf"|{_HI_RU}(?:забудь|забей)(?:те)? (?:про|на) (?P<ru>{_RU_PART})(?![а-яё])\W*", re.IGNORECASE,
)
_WISHES = {
    "en": {"picture": "make a picture about it", "poster": "make a poster about it", "video": "make a video about it", "script": "write a script about it", "caption": "write a caption for it", "post": "write a post about {}", "song": "make a song about it"},
    "ru": {"picture": "сделай картинку про это", "poster": "сделай постер про это", "video": "сделай видео про это", "script": "напиши сценарий про это", "caption": "напиши подпись к этому", "post": "напиши пост про {}", "song": "сделай песню про это"},
    "th": {"picture": "ทำรูปเรื่องนี้", "poster": "ทำโปสเตอร์เรื่องนี้", "video": "ทำคลิปเรื่องนี้", "script": "เขียนสคริปต์เรื่องนี้", "caption": "เขียนแคปชั่นเรื่องนี้", "post": "เขียนโพสต์เรื่อง{}", "song": "ทำเพลงเรื่องนี้"},
}
_SHEET_OF = lazy(r"(?:постер|плакат|афиш|баннер)[а-яё]*\s+(?!для|про|на|о|об|к|с|в)(?=[а-яё])|(?:an? )?(?:poster|flyer|banner)s?\s+(?:for|about)\s+(?=\S)", re.IGNORECASE)
_KEEP = {"en": "skip the {old}, keep the {new}", "ru": "убери {old}, оставь {new}", "th": "ไม่เอา{old} เอาแค่{new}"}
"""Both were made: one of them is kept."""
_ABOUT_IT = lazy(r"(?:about|for) it$|(?:про это|к этому)$|เรื่องนี้$")
_ABOUT = {"en": "about ", "ru": "про ", "th": "เรื่อง"}
_SECONDS = {"en": "{} seconds", "ru": "{} секунд", "th": "{} วินาที"}
_LANGUAGES = ("en", "ru", "th")
_LONGEST = 120  # characters


def meant_instead(request: Request) -> Request:
    """The message as such a wish; as it was for any other, and where nothing of another kind was made."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST:
        return request
    language = detect(text, request.language)
    for put in (_instead, _meant, _part_alone):
        if said := put(text, language, request):
            return replace(request, text=said)
    return request


def kind_made(named: str, language: str, request: Request) -> bool:
    """Whether the newest work holds something of the kind that a word names, or the word names none."""
    kind = _kind(named, language)
    return not kind or _is_made(kind, request)


def wish_about_it(named: str, language: str, request: Request) -> str:
    """A wish for the named kind about what was made; empty where nothing is told of that."""
    kind = _kind(named, language)
    return _wish(kind, named, language, request) if kind else ""


def _meant(text: str, language: str, request: Request) -> str:
    match = _MEANT[language].fullmatch(text) if language in _MEANT else None
    new = next((value for name, value in match.groupdict().items() if name.startswith("new") and value), "") if match else ""
    kind = _kind(new, language)
    return "" if not kind or _is_made(kind, request) else _wish(kind, new, language, request)


def _instead(text: str, language: str, request: Request) -> str:
    match = _INSTEAD[language].fullmatch(text) if language in _INSTEAD else None
    if match is None:
        return ""
    said = {name.rstrip("2"): value for name, value in match.groupdict().items() if value is not None}
    kind, part = _kind(said["new"], language), _part(said["old"], language)
    if not _ONLY.search(f"{said['how']} {said['end']}") or (language == "ru" and not _NEGATES_RU.search(text)):
        return ""
    if part:
        return _PARTS[part][3 + _LANGUAGES.index(language)] if _is_made(kind, request) else ""
    if not _is_made(_kind(said["old"], language), request):
        return ""
    if _is_made(kind, request):
        return _KEEP[language].format(old=said["old"], new=said["new"])
    return _wish(kind, said["new"], language, request)


def _part_alone(text: str, language: str, request: Request) -> str:
    """A part that is given up by itself: where a film was made nothing else can be meant by it."""
    match = _ALONE.fullmatch(text)
    part = _part(match["en"] or match["ru"], language) if match else ""
    return _PARTS[part][3 + _LANGUAGES.index(language)] if part and _is_made("video", request) else ""


def _kind(words: str, language: str) -> str:
    return _of(words, language, _KINDS)


def _part(words: str, language: str) -> str:
    return _of(words, language, _PARTS)


def _of(words: str, language: str, names: dict[str, tuple[str, ...]]) -> str:
    at = _LANGUAGES.index(language)
    return next((name for name, said in names.items() if words and re.fullmatch(said[at], words, re.IGNORECASE)), "")


def _is_made(kind: str, request: Request) -> bool:
    """Whether the newest work holds something of the kind."""
    return any(step.tool.startswith(_MADE_BY[kind]) for step in request.earlier[0].steps)


def _of_itself(topic: str) -> str:
    """What a sheet is of: «афишу гаражной распродажи» is of «гаражная распродажа»."""
    sheet = _SHEET_OF.match(topic)
    return nominative(topic[sheet.end() :], genitive=True) if sheet else topic


def _wish(kind: str, named: str, language: str, request: Request) -> str:
    """A wish for the kind about what was made, as long as that was; a post is about the thing itself, since "it" would be what is to go out."""
    steps = request.earlier[0].steps
    topic = next((str(step.args[name]) for step in steps for name in ("topic", "prompt") if step.args.get(name)), "")
    if not topic:
        return ""
    wish = _WISHES[language][kind].format(_of_itself(topic))
    if any(step.tool.startswith(_MADE_BY["song"]) for step in steps):  # "it" would be the piece
        wish = _ABOUT_IT.sub(lambda about: f"{_ABOUT[language]}{topic}", wish)
    if kind == "post" and language == "en":
        wish = wish.replace("a post", f"a {named}")
    length = next((step.args["duration_s"] for step in steps if step.args.get("duration_s")), None)
    return f"{wish}, {_SECONDS[language].format(round(length))}" if length and kind in ("script", "video") else wish
