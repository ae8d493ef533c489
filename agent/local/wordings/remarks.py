# ruff: noqa: E501 - tables of words and patterns read better unbroken
"""What a message says beside a change and asks for nothing with: why it is wished for, praise, how it came about."""

from __future__ import annotations

import re

from agent.local.follow_ups.altered import read
from agent.local.follow_ups.target import Target
from agent.patterns import lazy

_LIKENED = lazy(r"(?:it'?s|it (?:is|looks|sounds|feels)|that'?s)?\s*(?:too )?(?:like an?|as if|more like an?)\b|(?:это |выглядит |звучит )?(?:как будто|как|похоже на)(?![а-яё])|(?:น่าเบื่อ|มัน|ดู|ฟัง)*เหมือน(?!เดิม)", re.IGNORECASE)
"""What earlier work is likened to, which is no wish: "it's like an energy drink ad"."""
_FIELD = r"(?:the |my |all the )?(?:\w+ )?(?:music|song|text|words|voice|voice-?over|narration|subtitles?|subs|captions?|sounds?|pictures?|images?|visuals|titles?|colou?rs|length|style|rest)"
_FIELD_RU = r"(?:\w+(?:ую|ый|ие|ое) )?(?:музык\w+|текст\w*|надпис\w+|голос|озвучк\w+|субтитр\w*|титры|звук\w*|картинк\w+|видеоряд|названи\w+|цвета?|длин\w+|стиль|остальное)"
_FIELD_TH = r"(?:เพลง(?:ประกอบ)?|ดนตรี|ตัวหนังสือ|ข้อความ|เสียง(?:พากย์|พูด)?|ซับ(?:ไตเติล)?|คำบรรยาย|รูป|ภาพ|ชื่อเรื่อง|สี|ความยาว|อย่างอื่น)"
_KEPT = lazy(
    rf"(?:just |only |and )?(?:keep|leave)(?: only| just)? {_FIELD}(?:(?:\s*,\s*|,? and |,? plus ){_FIELD})*(?: in| on| there| alone| as (?:it |they )?(?:is|are|was|were))?|{_FIELD}(?: and {_FIELD})* (?:stays?|can stay|should stay|is fine|are fine)"
    rf"|(?:а |но |только )*(?:оставь(?:те)?|сохрани(?:те)?|пусть (?:останется|останутся|будут?))\s+(?:только |лишь )?{_FIELD_RU}(?:(?:\s*,\s*| и ){_FIELD_RU})*|{_FIELD_RU}(?: и {_FIELD_RU})*\s+(?:пусть |надо |нужно )?(?:оста\w+|сохран\w+)"
    rf"|(?:แต่)?(?:เหลือ|เก็บ|คง|ให้มี|เอา)(?:แต่|แค่|ไว้แค่)?{_FIELD_TH}(?:\s?(?:กับ|และ)\s?{_FIELD_TH})*(?:ไว้|เหมือนเดิม|พอ|ก็พอ|นะ|ครับ|ค่ะ|(?<!โย)คะ)*",
    re.IGNORECASE,
)
"""What is to stay as it is: "keep the music and the text"."""
_REMARK = lazy(
    r"(?:it'?s|that'?s|this (?:is|one)|it (?:is|was|looks?|sounds?|feels?|seems?|reads?)|i (?:think|can'?t|cannot|can (?:barely|hardly)|barely|hardly|feel|guess|meant to say|am|was)|i'?m|my (?:bad|mistake|fault|apologies|typo)|sorry|oops|lol|ha(?:ha)+|lmao|because|cos|cuz|since|the client|client|he|she|they|we|(?:his|her|their|its|my|our|your) [\w'-]+(?: [\w'-]+)? (?:is|are|was|were|looks?|had|has|have|got)|(?:people|everyone|everybody|nobody|no one|someone)(?:'s| is| are| was| can| will|'ll)?|"
    r"looks?|sounds?|feels?|kind of|sort of|like an?|same (?:style|vibe|look|voice|length|everything)|everything else|the rest|rest|keep (?:the rest|everything)|not the default|no offen[cs]e|scrap (?:it|that)|forget (?:it|that)|never ?mind|meh|not this|(?:these|those|they) (?:are|were|look|feel|sound|all)|none of (?:these|them|those)|(?:too |a bit |so )?(?:boring|dull)|(?:you |it )?(?:cut|cuts|trimmed|took|chopped|removed|dropped|made|went)(?: \w+){0,3} (?:too (?:much|many|little|few|far|long|short)|enough)|too (?:much|many|little)|bit much|nah|much better|good|fine|nice|great|cool|super|awesome|ace|brill(?:iant)?|sweet|sick|dope|wicked|perfect|lovely|love it|ok|okay|thanks|thank you|please|pls)\b"
    r"|(?:это|он|она|оно|они|я|мне|нам|мы|у (?:него|неё|нее|них|нас|меня)|там|а то|уж|прям|потому|так как|слишком|как будто|какой-то|какая-то|какое-то|моя ошибка|опечатка|передумал\w*|ошибл\w*|ошиб\w*|сорри|извин\w*|прости\w*|(?:слишком |как-то )?многовато|маловато|слишком (?:много|мало)|(?:много|мало) (?:отрез|обрез|убра|вырез|сдела)\w*|(?:отреза|обреза|убра|выреза)\w*(?: \w+){0,2} (?:много|мало|лишнее|лишнего)|не (?:то|это)(?![а-яё])|(?:супер|класс|круто|отлично|хорошо|здорово|красиво|прикольно|огонь|мило|норм\w*|ок(?:ей)?|ладно|понял\w*)$|(?:как-то )?скучн\w+|не слышно|ничего не слышно|выглядит|звучит|остальное|всё остальное|все остальное|стиль тот же|ахах\w*|спасибо|пожалуйста|плиз|клиент\w*)(?![а-яё])"
    r"|(?:ไม่เอาอันนี้|ไม่ใช่แบบนี้|(?:ตัด|ลบ|เอาออก)(?:ออก)?(?:ไป)?(?:เยอะ|มาก|น้อย)(?:เกิน)?ไป|(?:เยอะ|มาก|น้อย)(?:เกิน)?ไป|ชอบ(?:มาก|จัง|เลย|อยู่)|(?:สวย|น่ารัก|เยี่ยม|เจ๋ง|สุดยอด|โอเค|โอ|ดี)(?:มาก|เลย|แล้ว|อยู่|จัง|ๆ|ครับ|ค่ะ)*$|น่าเบื่อ|มัน|เพราะ|พิมพ์ผิด|ขอโทษ|โทษที|ฟัง|รก|ดู|รู้สึก|555|ฉัน|ผม|หนู|เรา|เขา|เค้า|ที่เหลือ|อย่างอื่น|ขอบคุณ|ลูกค้า|ไม่ค่อย|เดิม|สไตล์เดิม|แบบเดิม)",
    re.IGNORECASE,
)
_BREAKS = lazy(r"\s*[,.!?;()…]+\s*|\s+[-–—]+\s+|\s+(?:but|because|cos|cuz|потому что|а то)\s+|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])", re.IGNORECASE)


def without_remarks(text: str, target: Target) -> str:
    """The message without what only says why: "calmer, it's like an energy drink ad", "без музыки, долбит", "เอาซับออกดีกว่า รกจอ"."""
    pieces = [piece for piece in _BREAKS.split(text) if piece.strip()]
    kept = [piece for piece in pieces if not is_remark(piece.strip(), target)]
    return ", ".join(kept) if kept and len(kept) < len(pieces) else text


def is_remark(piece: str, target: Target) -> bool:
    """Whether a piece of a message changes nothing of a step: why, praise, or what is to stay as it is."""
    return bool(_LIKENED.match(piece) or _KEPT.fullmatch(piece) or (_REMARK.match(piece) and not read(piece, target).values))
