# ruff: noqa: E501 - patterns read better unbroken
"""A wish for a caption as people type it, in pieces: "caption for a pic of a bloke fixing a puncture, bike shop, bit cheeky", «подпись и хештеги к
этому посту цветочный алматы», "gimme a caption and a pic for world physio day". (Thai is read in `captions_thai`.)

What it is a picture of and whose it is are what the words are about; a tone, which nobody here can promise, is said to be left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.announcing.facts import SIGNAL
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.left_out import said_without
from agent.local.several.counted import for_each
from agent.local.words import normalise, tokens
from agent.patterns import lazy
from tools.plan import Plan

_ASK_EN = r"(?:(?:please|pls|can you|could you|can u|hey|hi|ok|so|i|we|need|want|would like|write|make|give|gimme|do|come up with|think of|me|us|a|an|the|some|short|good|nice|quick|catchy|cute|fun|funny|cool|another)\s+)*"
_ASK_RU = r"(?:(?:пожалуйста|плиз|привет|а|и|мне|нам|нужн[аоы]|нужен|надо|хочу|напиши|придумай|сделай|дай|сочини|накидай|можешь|написать|придумать|короткую|классную|красивую|хорошую|какую-нибудь|одну)(?:те)?\s+)*"
_WORDS_EN = r"captions?(?: (?:and|\+|&|with|plus) (?:some )?hash ?tags)?|hash ?tags(?: and (?:a )?caption)?"
_WORDS_RU = r"(?:подпис[ьи](?:\s(?:и|с|\+)\sхе[шс]те?г\w*)?|хе[шс]те?ги?(?:\sи\sподпись)?)"
_HEAD = lazy(rf"^\W*{_ASK_EN}(?P<en>{_WORDS_EN})\s+(?:for|to go with|under|on)\s+(?P<rest>\S.*)$|^\W*{_ASK_RU}(?P<ru>{_WORDS_RU})\s+(?:к|для|под|на)\s+(?P<rest_ru>\S.*)$", re.IGNORECASE | re.DOTALL)
_SHOT = r"(?:pics?|photos?|pictures?|images?|shots?|posts?|reels?|selfies?|stor(?:y|ies)|carousels?|snaps?)"
_OF_A_SHOT = lazy(
    rf"^(?:(?:an?|the|my|our|this|that|these|those|some|insta|instagram|new|next|cute|last|latest|nice)\s+)*{_SHOT}\b\s*(?:(?:of|about|showing|with|from|where|:|-)\s+)?"
    r"|^(?:(?:эт[а-яё]+|мо[а-яё]+|наш[а-яё]+|нов[а-яё]+|т[а-яё]{1,2})\s+)*(?:фото(?:граф[а-яё]+|ч?к[а-яё]+)?|фотк[а-яё]+|картинк[а-яё]+|снимк[а-яё]+|пост(?:у|ам|а|ик[а-яё]*)?|сторис[а-яё]*|карусел[а-яё]+|селфи)(?![а-яё])\s*(?:(?P<from>с|со|из|от)\s+|(?:где|про|о|об|:|-)\s+)?",
    re.IGNORECASE,
)
"""Says that it is of a picture, or of "this post"."""
_OF_A_FILM = lazy(r"^(?:(?P<reel>рилс[ауы]?)|видео|ролик[ау]|клип[ау])\s+(?:про|об?)\s+(?=[а-яё])", re.IGNORECASE)
"""Says that it is of a film, and what that is about."""
_SHOTS_OF = lazy(rf"^(?:(?:the|my|our|these|those|some)\s+)?(?P<of>(?!(?:an?|this|that|the|my|our|these|those|some)\b)[\w'’&-]+(?: [\w'’&-]+){{0,3}}?)\s+{_SHOT}$", re.IGNORECASE)
_NO_SUBJECT = lazy(r"(?:(?:new|last|latest|next|first|second|insta|instagram|tiktok|facebook|cute|nice|main|same|other|profile|cover)\s*)+", re.IGNORECASE)
_PLACE = lazy(r"^(?P<place>insta(?:gram)?|ig|tik ?tok|facebook|fb|youtube|telegram)\s+(?:post\s+)?(?:about|of|on)\s+(?=\S)", re.IGNORECASE)
_PLACE_LAST = lazy(r"\s+(?:(?:for|on) (?:insta(?:gram)?|ig|tik ?tok|facebook|fb|youtube|telegram)|(?:для|в) (?:инст[а-яё]*|тик-?ток[а-яё]*|фейсбук[а-яё]*|телег[а-яё]*|ютуб[а-яё]*|вк))$", re.IGNORECASE)
_SET_OFF = lazy(rf"(?={_PLACE_LAST.pattern})", re.IGNORECASE)
_SHORT = lazy(r"(?:(?:keep it|make it|nice and|very|really|super|quite)\s+)*(?:short|brief|snappy)(?: (?:and sweet|one|please|pls))*|(?:(?:очень|совсем|можно)\s+)*(?:коротк\w+|кратко|коротенько|покороче)(?: пожалуйста)?", re.IGNORECASE)
_TONE_WORD = r"(?:cheeky|funny|silly|witty|sassy|cute|serious|playful|quirky|edgy|bold|warm|friendly|professional|casual|formal|light(?:[- ]?hearted)?|fun|punny|sarcastic|dramatic|romantic|cosy|cozy|heartfelt|emotional|inspiring|inspirational|motivational|chill|upbeat|happy|sweet|classy|posh|luxe|humou?rous|flirty|spicy|ironic|poetic|nostalgic|excited|hype|wholesome|dry|smart|cool)"
_TONE = lazy(
    rf"(?:(?:a|an|bit|little|kinda|kind of|sort of|really|very|quite|slightly|make it|keep it|something|super|more|not too|in|tone|but|and|with)\s+)*{_TONE_WORD}(?:(?:\s+(?:and|but)\s+|\s*/\s*){_TONE_WORD})*(?:\s+(?:please|pls|tone|vibes?|style|way|voice|ish))*|(?:with (?:a bit of |some )?)?(?:humou?r|a joke|attitude|sass|puns?)"
    r"|(?:(?:немного|чуть|чуть-чуть|слегка|очень|можно|пусть будет|чтобы было|чтоб было|что-то|такое|но|и|как-нибудь|в)\s+)*(?:дерзк\w*|смешн\w*|вес[её]л\w*|мил\w*|шутлив\w*|серь[её]зн\w*|романтичн\w*|душевн\w*|т[её]пл\w*|официальн\w*|игрив\w*|забавн\w*|вдохновля\w*|мотивир\w*|нежн\w*|по-дружески|по-доброму|провокационн\w*|иронич\w*|дружелюбн\w*|уютн\w*|стильн\w*|лирич\w*|поэтичн\w*|остроумн\w*|дерзенько|прикольн\w*)(?:\s+(?:тон\w*|стил\w*))?|с (?:юмором|иронией|шуткой|приколом|огоньком)|(?:with|со?)? ?(?:(?:lots of|some|a few|plenty of|побольше|кучей)\s+)?(?:emojis?|эмодзи|смайликами|смайлами)",
    re.IGNORECASE,
)
_OTHER = lazy(
    r"^(?:and|then|also|plus|please|make|post|publish|schedule|put|add|draw|write|give|do|use|include|mention|say|no|not|without|don'?t|it'?s|its|we|i|they|he|she|this|that|in|on|at|by|from|for|to|и|а|потом|также|ещё|сделай|выложи|опубликуй|запланируй|поставь|добавь|нарисуй|напиши|не|без|это|мы|я|он[аи]?|в|на|с|по|для|к)(?![а-яё\w])"
    r"|\b(?:is|are|was|were|will|has|have|opens?|starts?|costs?)\b|[\d@#\"“«?]|[\u0e00-\u0e7f]",
    re.IGNORECASE,
)
"""Says more than whose it is: a wish, a fact, a place."""
_PLEASE = lazy(r"[\s,]+(?:please|pls|plz|thanks|thank you|пожалуйста|плиз|спасибо)[\s.!]*$", re.IGNORECASE)
_VERB_LAST = lazy(r"(?<=[а-яё])\s+(?:сделай|придумай|напиши|сочини|нужна|надо|дай)(?:те)?(?: пожалуйста)?[\s.!]*$", re.IGNORECASE)
_SPLIT = lazy(r"\s*(?:,(?!\d)|;)\s*|\s+[-–—]+\s+")
_FEW, _MOST, _LEAST = 4, 200, 2
_PIC_EN = r"(?:pics?|photos?|pictures?|images?|illustrations?|visuals?)"
_PIC_RU = r"(?:картинк[ауи]|фото|фотку|изображение|рисунок|иллюстраци[юя])"
_PIC_TH = r"(?:รูป|ภาพ)"
_CAP_TH = r"(?:แคปชั่น|แคปชัน|แคป)"
_BOTH = lazy(
    rf"^\W*{_ASK_EN}(?:captions?\s+(?:and|\+|&|plus|with)\s+(?:an?\s+|some\s+)?{_PIC_EN}|{_PIC_EN}\s+(?:and|\+|&|plus|with)\s+(?:an?\s+|some\s+)?captions?)\s+(?:for|about|on)\s+(?P<en>\S.*)$"
    rf"|^\W*{_ASK_RU}(?:нарисуй\s+)?(?:подпись\s+(?:и|\+|с)\s+{_PIC_RU}|{_PIC_RU}\s+(?:и|\+|с)\s+подпись[юе]?)\s+(?P<to>к|ко|на|для|про|о|об)\s+(?P<ru>\S.*)$"
    rf"|^\s*(?:ช่วย|ขอ|นึก|คิด|ทำ|เขียน|แต่ง|อยากได้|เอา|หน่อย)*(?:{_CAP_TH}\s?(?:กับ|และ|พร้อม|\+)\s?{_PIC_TH}|{_PIC_TH}\s?(?:กับ|และ|พร้อม|\+)\s?{_CAP_TH})\s?(?:สำหรับ|เรื่อง|เกี่ยวกับ|ของ|ให้)?\s?(?P<th>(?!ให้|หน่อย|นี้|ลง)\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_PUT = {"en": "make a picture and a caption about {about}", "ru": "сделай картинку и подпись про {about}", "th": "ทำรูปกับแคปชั่นเรื่อง{about}"}
_WRITE = {"en": 'write a caption about "{about}"', "ru": 'напиши подпись про "{about}"'}
_BOTH_WORDS = {"en": 'write a caption and hashtags about "{about}"', "ru": 'напиши подпись и хештеги про "{about}"'}
_LENGTH = {"en": ", keep it short", "ru": ", коротко"}
_POINTS = lazy(r"^(?:it|this|that|them|these|each|both|all|every|её|него|неё|них|это\w*|кажд\w+|все\w*)(?![\wа-яё])", re.IGNORECASE)


_IT_IS = lazy(r"^(?:it'?s|it is|this is|that'?s|это)\s+", re.IGNORECASE)


def caption_in_pieces(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of such a wish; None for any other message."""
    text = normalise(request.text)
    if request.question or len(text) > _MOST or for_each(text):
        return None
    if both := None if request.attachments else _picture_too(text, request, again):
        return both
    head = _HEAD.match(text)
    if head is None or any(asset.actual_kind != "image" for asset in request.attachments):
        return None
    language = "en" if head["en"] else "ru"
    first, *more = _SPLIT.split(_VERB_LAST.sub("", _PLEASE.sub("", head["rest"] or head["rest_ru"])).strip(" .!"))
    place, first = (found["place"], first[found.end() :]) if (found := _PLACE.match(first)) else ("", first)
    where = found[0] if (found := _PLACE_LAST.search(first)) and not place else ""
    first = first.removesuffix(where)
    first, where = _of_a_film(first, more, where)
    short = [piece for piece in more if _SHORT.fullmatch(piece)]
    more = [piece for piece in more if piece not in short]
    about, of_a_shot = _about(first)
    about = _IT_IS.sub("", about)
    if of_a_shot and not about and not (more or request.earlier or request.recent or request.attachments):
        return _asked(index, detect(text, request.language))
    if not where and (told := _with_facts(about or (more[0] if of_a_shot and more else ""), more if about else more[1:], short, head, request, again)):
        return told
    if not about or _POINTS.match(about) or SIGNAL.search(text) or times.read(text).spans:
        return None
    tones = [piece for piece in more if _TONE.fullmatch(piece)]
    whose = [piece for piece in more if piece not in tones]
    if any(_OTHER.search(piece) or len(tokens(piece)) > _FEW for piece in whose) or not (more or short or of_a_shot):
        return None
    topic = ", ".join([about, *whose])
    wish = (_BOTH_WORDS if re.search(r"tag|т[еэ]?г", head["en"] or head["ru"], re.IGNORECASE) else _WRITE)[language].format(about=topic.replace('"', ""))
    wish = f"{wish}{f' for {place}' if place else where}{_LENGTH[language] if short else ''}"
    plan = again(replace(request, text=wish, attachments=(), recent=(), earlier=()))
    said = str(plan.steps[0].args.get("topic") or "") if len(plan.steps) == 1 else ""
    writer = next((ability for ability in index.abilities if said and ability.tool.name == plan.steps[0].tool and "hashtags" in ability.slots), None)
    if writer is None or not topic.startswith(said):
        return None
    if said != topic:  # what stands behind a comma was left
        step = wording.with_values(plan.steps[0], writer, {"topic": topic}, language)
        plan = Plan(goal=step.title, steps=[step])
    return said_without(plan, ", ".join(tones), detect(text, request.language)) if tones else plan


_AT = lazy(r"(?:for |on |to |для |в )?(?P<at>insta(?:gram)?|ig|tik ?tok|facebook|fb|youtube|telegram|инст[а-яё]*|тик-?ток[а-яё]*|фейсбук[а-яё]*|телег[а-яё]*|ютуб[а-яё]*)(?: (?:post|caption))?", re.IGNORECASE)
_WISHES = lazy(
    r"^(?:(?:and|then|also|plus|please)\s+)*(?:make|post|publish|schedule|put|add|draw|write|give|do|use|include|mention|say|translate|send)\b|\b(?:captions?|hash ?tags?|posts?|pictures?|videos?|reels?)\b"
    r"|^(?:(?:и|а|потом|также|ещё)\s+)*(?:сделай|выложи|опубликуй|запланируй|поставь|добавь|нарисуй|напиши|переведи|отправь)(?:те)?(?![а-яё])|(?<![а-яё])(?:подпис|пост|картинк|видео|ролик|х[еэ][шс]те?г)[а-яё]*|[\"“«?]|[\u0e00-\u0e7f]",
    re.IGNORECASE,
)


def _of_a_film(first: str, more: list[str], where: str) -> tuple[str, str]:
    """What the film is about that a caption is for, where nothing but how it is to be stands behind that; and where the film goes."""
    film = None if where or not more else _OF_A_FILM.match(first)
    if film is None or not all(_TONE.fullmatch(piece) or _SHORT.fullmatch(piece) for piece in more):
        return first, where
    return first[film.end() :], " для инстаграма" if film["reel"] else ""


def _with_facts(about: str, pieces: list[str], short: list[str], head: re.Match[str], request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a caption that is told what to say, with a price or a place among it: "caption for Blue Fin, small groups only, from 2,900
    baht, facebook"; None where no such piece is told."""
    if not about or _POINTS.match(about) or _AT.fullmatch(about) or SIGNAL.search(about):
        return None
    parted = [part.strip() for piece in pieces for part in _SET_OFF.split(piece)]
    at = next((found["at"] for piece in parted if (found := _AT.fullmatch(piece))), "")
    lines = [piece for piece in parted if not _AT.fullmatch(piece)]
    tones = [piece for piece in lines if _TONE.fullmatch(piece)]
    lines = [piece for piece in lines if piece not in tones]
    if len(parted) < _LEAST or any(_WISHES.search(piece) for piece in lines) or not any(SIGNAL.search(piece) for piece in lines):
        return None
    language = "en" if head["en"] else "ru"
    wish = (_BOTH_WORDS if re.search(r"tag|т[еэ]?г", head["en"] or head["ru"], re.IGNORECASE) else _WRITE)[language].format(about=about)
    to = f"{' for ' if language == 'en' else ' для '}{at}" if at else ""
    plan = again(replace(request, text=f"{wish}{to}{_LENGTH[language] if short else ''}", attachments=(), recent=(), earlier=()))
    if len(plan.steps) != 1 or plan.question or plan.steps[0].args.get("topic") != about:
        return None
    step = plan.steps[0]
    told = [f"{line[:1].upper()}{line[1:]}" for line in lines]
    plan = plan.model_copy(update={"steps": [step.model_copy(update={"args": {**step.args, "details": told}})]})
    return said_without(plan, ", ".join(tones), detect(request.text, request.language)) if tones else plan


def _asked(index: Matcher, language: str) -> Plan | None:
    """The question what it is about: that it is of a picture, or of a reel, does not tell."""
    asks = (spec.ask for ability in index.abilities if "hashtags" in ability.slots for spec in ability.specs if spec.name == "topic" and spec.ask)
    ask = next(asks, {})
    return Plan(question=ask.get(language, ask["en"])) if ask else None


def _about(first: str) -> tuple[str, bool]:
    """What the picture or the post is of, and whether it is said to be of one."""
    if named := _SHOTS_OF.match(first):
        return ("" if _NO_SUBJECT.fullmatch(named["of"]) else named["of"]), True
    shot = _OF_A_SHOT.match(first)
    about = first[shot.end() :].strip() if shot else first
    if shot and shot["from"] and about:
        from media.prose.russian import nominative

        about = nominative(about, genitive=True)
    return (about if len(about) >= _LEAST else ""), shot is not None


def _picture_too(text: str, request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a picture and a caption for one occasion, in whichever order and words they are wished for."""
    both = _BOTH.match(text)
    language = next((name for name in ("en", "ru", "th") if both[name]), "") if both else ""
    if both is None or _POINTS.match(both[language]):
        return None
    about = both[language].strip()
    if language == "ru" and both["to"] in ("к", "ко", "для"):
        from media.prose.russian import nominative

        bare = re.split(r"[,.]|\s+и\s+(?=выложи|опубликуй|запланируй|поставь|запости|сделай|напиши)", about, maxsplit=1, flags=re.IGNORECASE)[0]
        about = f"{nominative(re.sub(r'^дню(?![а-яё])', 'день', bare.strip(), flags=re.IGNORECASE), genitive=both['to'] == 'для')}{about[len(bare) :]}"
    wish = _PUT[language].format(about=about)
    plan = again(replace(request, text=wish)) if wish.lower() != text.lower() else None
    return plan if (plan is not None and len({step.tool for step in plan.steps}) > 1) or (plan is not None and any(step.args.get("picture") for step in plan.steps)) else None
