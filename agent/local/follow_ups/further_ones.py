# ruff: noqa: E501 - patterns read better unbroken
"""Further ones of what was just made: so many of them («ещё 5 идей накидай», "send me another 3 versions", "อีกสามแบบส่งมาหน่อย"), or as many as there
are ("got any more?", «а другие есть?», "มีอันอื่นอีกไหม"). What is thought of the ones there are wishes for nothing.
"""

from __future__ import annotations

import re

from agent.local.slots.number import NUMBER, parse
from agent.patterns import lazy

_KINDS = {
    "image.": r"pics?|pictures?|images?|photos?|posters?|logos?|drawings?|картин(?:к[аиу]|ок)|фот(?:о|ки|ок)|плакат(?:а|ов|ы)?|постер(?:а|ов|ы)?|логотип(?:а|ов|ы)?|афиш[аиу]?|รูป|ภาพ|โปสเตอร์|โลโก้",
    "video.": r"videos?|vids?|reels?|shorts?|clips?|films?|ролик(?:а|ов|и)?|видео|видос(?:а|ов|ы|ик[а-яё]*)?|рилс(?:а|ов|ы)?|шортс(?:а|ов|ы)?|клип(?:а|ов|ы)?|คลิป|วิดีโอ|รีล",
    "music.": r"songs?|tracks?|tunes?|трек(?:а|ов|и)?|пес(?:ни|ен|ню)|мелоди[ийюя]|เพลง",
    "script.ideas": r"ideas|иде[ийюя]|ไอเดีย",
    "script.slogans": r"slogans?|taglines?|mottos?|слоган(?:а|ов|ы|чик[а-яё]*)?|девиз(?:а|ов|ы)?|สโลแกน|คำโปรย",
    "script.metadata": r"captions?|hashtags?|titles?|posts?|descriptions?|подпис(?:и|ей|ь)|х[еэ][шс]тег(?:а|ов|и)?|заголовк(?:а|ов|и)|описани[йея]|пост(?:а|ов|ы|ик[а-яё]*)?|แคปชั่น|แคปชัน|แฮชแท็ก|โพสต์",
    "script.write": r"scripts?|сценари(?:й|я|ев|и)|สคริปต์|บท",
}
_THING = rf"(?:{'|'.join(_KINDS.values())}|ones|versions?|variants?|options?|takes|pieces)"
_THING_RU = rf"(?:{'|'.join(_KINDS.values())}|штук[иау]?|штучк[иау]|шт\.?|вариант(?:ик)?(?:а|ов|ы)?|верси[ийюя])"
_THING_TH = rf"(?:{'|'.join(_KINDS.values())}|อัน|แบบ|ข้อ|ตัว|ชิ้น|ใบ|เวอร์ชั่?น|ประโยค)"
_NAMED = {kind: lazy(rf"(?<![a-zа-яё])(?:{words})(?![a-zа-яё])", re.IGNORECASE) for kind, words in _KINDS.items()}

_LEAD = r"\W*(?:(?:no(?! more)|ok(?:ay)?|hmm+|meh|nah|well|and|now|please|sorry|nice|great|lovely|cool|thanks|(?:these|those|they|it|that|this)(?:'re|'s| are| is)(?: (?:a|bit|little|rather|pretty|so|kinda|all|very|too|quite)){0,3} [a-z]{2,12}|(?:don'?t|not) (?:like|love) (?:any of )?(?:these|those|them))[\s,.!;–—-]+){0,4}"
_END = r"(?:[\s,]+(?:please|pls|plz|then|now|thanks|mate|for me|go on|if you can))*\W*"
_GIVE = r"(?:(?:can|could|may) (?:you|i|we)\s+|i(?:'d like| want| need)\s+|let'?s\s+|(?:give|send|show|get|make|do|draw|have|see|think up|come up with|write|find|create|generate|throw in|suggest)(?: me| us)?\s+)*"
_OF = r"(?:\s+(?:of|like|along the lines of) (?:these|those|them|that|this|the same))?"
_LEAD_RU = r"\W*(?:(?:нет|ну|а|и|ок|окей|хм+|слушай|так|норм|неплохо|класс|супер|хорошо|отлично|спасибо|(?:это |эти |что-то |как-то |все )?(?:скучн|банальн|слаб|прост|пресн)[а-яё]+(?: (?:какие-то|как-то|это|все|все какие-то))?|(?:так себе|не очень|не то|не нравится|не нравятся|не зашло|не зашли))(?![а-яё])[\s,.!;–—-]+){0,4}"
_SAYS = r"(?:(?:дай|давай|сделай|делай|нарисуй|покажи|скинь|кинь|накидай|накинь|подкинь|пришли|присылай|отправь|придумай|напиши|набросай|сгенерируй|создай|предложи|подбери|выдай|сочини|запили|можно|можешь|хочу|хотелось бы|нужно|нужны|надо|мне|нам|бы)(?:те|-ка)?\s+)*"
_END_RU = r"(?:[\s,]+(?:дай|давай|сделай|делай|нарисуй|покажи|скинь|кинь|накидай|накинь|подкинь|пришли|присылай|отправь|придумай|напиши|набросай|сгенерируй|создай|предложи|подбери|выдай|сочини|запили|можно|нужно|надо|хочу|мне|нам|сюда|пожалуйста|плиз|пжл?|пожалуй|на выбор|тогда|лучше)(?:те|-ка)?)*\W*"
_LEAD_TH = r"\s*(?:(?:โอเค|อืม+|เออ|น่าเบื่อ|จืด|เฉยๆ|ธรรมดา|ไม่(?:โดน|ชอบ|ค่อยชอบ|ปัง)|แล้ว|งั้น)(?:ไปหน่อย|ไปนิด|ไป|จัง|เลย|อ่ะ|อะ|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s*){0,3}"
_GIVE_TH = r"(?:ช่วย|รบกวน|ขอ|เอา|ทำ|คิด|เขียน|วาด|ส่ง|มี|อยากได้|มา|ให้)*"
_END_TH = r"(?:(?:ส่ง|คิด|ทำ|วาด|เขียน|จัด)?(?:มา|ให้)(?:เลือก|ดู)?|ให้เลือก|หน่อย|ด้วย|เลย|ที|พอ|ได้|ไหม|มั้ย|ไม๊|ป่ะ|หรือเปล่า|รึเปล่า|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|แบบนี้|แบบเดิม|\s)*\W*"
_N = rf"(?P<n>{NUMBER}|парочк[уаи])"
_SO_MANY = (
    lazy(rf"{_LEAD}{_GIVE}(?:another\s+{_N}(?:\s+{_THING})?|{_N.replace('<n>', '<n2>')}\s+(?:more|others?|extra)(?:\s+{_THING})?){_OF}{_END}", re.IGNORECASE),
    lazy(rf"{_LEAD_RU}{_SAYS}(?:ещё|еще)\s+(?:{_SAYS})(?:штук[аи]?\s+)?{_N}(?:\s+{_THING_RU})*(?:\s+так(?:их|ие)(?:\s+же)?)?{_END_RU}", re.IGNORECASE),
    lazy(rf"{_LEAD_TH}{_GIVE_TH}(?:เพิ่ม)?อีก\s?(?:สัก|ซัก)?\s?{_N}\s?{_THING_TH}?{_END_TH}", re.IGNORECASE),
)
_AS_MANY = (
    lazy(rf"{_LEAD}(?:(?:have|do|can|could|may|are) (?:you|i|we|there)\s+|you(?:'ve)?\s+|is there\s+|i(?:'d like| want| need)\s+|(?:got|have|see|get|show|give|send)(?: me| us)?\s+)*(?:(?:any|some)(?: more| others?| different| better)|a few more|(?:any |some )?(?:more|other)(?= {_THING})|more(?=\W*$|\s+(?:please|pls|plz)\b)|others)(?:\s+{_THING})?{_OF}{_END}", re.IGNORECASE),
    lazy(rf"{_LEAD}(?:and )?what else (?:have you got|do you have|you got|is there|can you (?:offer|think of)|(?:have you )?came up with){_END}", re.IGNORECASE),
    lazy(rf"{_LEAD_RU}(?:(?:у тебя|у вас)\s+)?(?:есть|имеются|найд[её]тся|найдутся|будут)\s+(?:у тебя\s+|у вас\s+)?(?:ещё|еще|друг(?:ие|ое)|ин(?:ые|ое)|что-нибудь (?:ещё|еще|другое)|ещё что-нибудь)(?:\s+(?:какие-нибудь|какие-то))?(?:\s+{_THING_RU})?{_END_RU}", re.IGNORECASE),
    lazy(rf"{_LEAD_RU}(?:ещё|еще|другие|иные|что-нибудь (?:ещё|еще|другое))(?:\s+{_THING_RU})?\s+(?:есть|будут|найдутся|имеются){_END_RU}", re.IGNORECASE),
    lazy(rf"{_LEAD_RU}(?:что|какие) (?:ещё|еще)(?:\s+{_THING_RU})? (?:есть|можешь предложить){_END_RU}", re.IGNORECASE),
    lazy(rf"{_LEAD_RU}{_SAYS}(?:ещё|еще)\s+(?:(?:слоган|девиз|вариант|х[еэ][шс]тег|ролик|плакат|заголовк|пост)ов|идей|подписей|картинок|фоток|описаний){_END_RU}", re.IGNORECASE),
    lazy(rf"{_LEAD_TH}(?:พอ)?มี(?:{_THING_TH})?(?:(?:แบบ|อัน|อย่าง|ตัว)?อื่น(?:ๆ)?(?:อีก)?|(?:เพิ่ม)?อีก)(?:{_THING_TH})?\s?(?:ไหม|มั้ย|ไม๊|หรือเปล่า|รึเปล่า|ป่ะ|บ้าง)+{_END_TH}", re.IGNORECASE),
)
_LONGEST = 120  # characters


def further_ones(text: str, made: int, tool: str) -> int:
    """How many more of what `tool` made are wished for, where there are `made`; 0 where a message wishes for none, or for another thing."""
    if len(text) > _LONGEST or names_another(text, tool):
        return 0
    if match := next((match for pattern in _SO_MANY if (match := pattern.fullmatch(text))), None):
        said = next(value for name, value in match.groupdict().items() if value).lower()
        number = 2.0 if said.startswith("парочк") else parse(said)
        return int(number) if number.is_integer() else 0
    return made if any(pattern.fullmatch(text) for pattern in _AS_MANY) else 0


def names_another(text: str, tool: str) -> bool:
    """Whether a message names a kind of thing, and none that the tool makes: "3 more videos" of a picture."""
    named = [kind for kind, words in _NAMED.items() if words.search(text)]
    return bool(named) and not any(tool.startswith(kind) for kind in named)
