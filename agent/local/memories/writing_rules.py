# ruff: noqa: E501 - patterns read better unbroken
"""A rule on how words are to be written, told as people tell it: "stop using so many emojis", «в подписях больше не пиши "друзья"», "i told you
no emojis, remember it already". It is kept without the scolding. Of a caption that was just written it is kept too, where it is said for
always; else it is a change of that caption.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.local.wordings.verbatim import verbatim
from agent.local.words import normalise
from agent.patterns import lazy
from tools.contract import Tool
from tools.plan import Plan

_EN = r"(?:emojis?|emoticons?|smileys?|smilies|hash ?tags?|exclamation (?:marks?|points?)|caps(?: lock)?|all caps|capital letters|slang|puns?|(?:em )?dash(?:es)?|swear(?: ?words?|ing)|jargon|abbreviations?|acronyms?|clich[eé]s?|clickbait|buzzwords?|(?:the )?(?:words?|phrases?) (?:like )?[\"'“«]?\w[^,.;!?]{0,40}|[\"“«][^\"”»]{1,40}[\"”»])"
_RU = r"(?:эмодзи|эмоджи|смайлик(?:ов|и|ами|а)?|смайл(?:ов|ы)|хе[шс]те?г(?:ов|и|ами)?|восклицательн\w+(?: знак\w*)?|капс(?:а|ом|лок\w*)?|заглавн\w+ букв\w*|сленг(?:а|ом)?|мат(?:а|ом)?|каламбур\w*|тире|англицизм\w*|штамп\w*|канцелярит\w*|кликбейт\w*|аббревиатур\w*|(?:слов[аоу]?|фраз[уы]|выражени[ея]) (?:типа )?[\"'«“]?[а-яёa-z][^,.;!?]{0,40}|[\"«“][^\"»”]{1,40}[\"»”])"
_TH = r"(?:อีโมจิ|อิโมจิ|อีโมติคอน|แฮชแท็ก|แฮชแทก|เครื่องหมายตกใจ|อัศเจรีย์|ตัวพิมพ์ใหญ่|คำหยาบ|สแลง|ศัพท์เทคนิค|คำย่อ|(?:คำ|วลี)ว่า\s?[\"“']?[\u0e00-\u0e7fA-Za-z][\u0e00-\u0e7fA-Za-z ]{0,30}?[\"”']?|[\"“][^\"”]{1,40}[\"”])"
_SO_EN, _SO_RU, _SO_TH = r"(?:so |too |as |that |any |all |many |much |the |those |these |your )*", r"(?:так |столько |слишком |очень |много |эти |этих |вообще |больше )*", r"(?:เยอะ(?:ๆ)?|มาก(?:ๆ)?|บ่อย(?:ๆ)?|เกินไป|เกิน|ขนาดนี้|อีก|แล้ว|เลย)*"
_WORDS_EN = r"(?: (?:in|on|at|for|under|to) (?:my |our |the |all |any |every |his |her |their )*(?:captions?|posts?|texts?|writing|copy|end|words|titles?|scripts?|client\w*|\w+['’]?s (?:captions?|posts?)))"
_WORDS_RU = r"(?:(?:в|на|под|для|к) (?:мо[а-яё]+ |наш[а-яё]+ |все[а-яё]+ |эт[а-яё]+ )*(?:подпис[а-яё]+|пост[а-яё]+|текст[а-яё]+|заголовк[а-яё]+|сценари[а-яё]+)\s*)"
_WORDS_TH = r"(?:(?:ใน|ตอนเขียน|เวลาเขียน)(?:แคปชั่น|แคปชัน|โพสต์|ข้อความ|สคริปต์)(?:ของ(?:ฉัน|เรา|ร้าน))?\s?)"
_STYLE_EN = r"(?:formal(?:ly)?|stiff(?:ly)?|corporate|salesy|cheesy|long|dry|robotic(?:ally)?|serious(?:ly)?|fancy|pompous|posh|like a \w+)"
_STYLE_RU = r"(?:официальн[а-яё]+|сухо|сложно|длинно|пафосно|канцелярски|заумно|скучно|рекламно|как робот)"
_STYLE_TH = r"(?:ทางการ|เป็นทางการ|แข็ง|ยาว|เวอร์|ขายของ|เหมือนหุ่นยนต์)"
_EVER = r"(?:[\s,]*(?:any ?more|ever(?: again)?|again|from now on|please|pls|ok(?:ay)?|everywhere|all the time|always|will you|thanks))*"
_LEAD_EN = r"(?:(?:please|pls|hey|ok(?:ay)?|and|can you|could you|for the future|from now on|jarvis|just)[\s,]+)*"
_LEAD_RU = r"(?:(?:пожалуйста|и|а|слушай|впредь|на будущее|давай|больше|теперь|просто)(?![а-яё])[\s,]+)*"
_FORBIDS = lazy(
    rf"{_LEAD_EN}(?:(?:stop|quit|enough|avoid|(?:go |take it )?easy|lay off|cut (?:down|back)|less|fewer|not so many|no more|(?:don['’]?t|do not|never|u dont need to)(?: ever)?(?: use| put| add| write| include| say)|(?:stop|quit|avoid) (?:using|putting|adding|writing|including|saying))(?: (?:using|putting|adding|on|with|of))* {_SO_EN}{_EN}{_WORDS_EN}?{_EVER}|(?:stop|quit) (?:writing|sounding|being) (?:so |too |that |like )+{_STYLE_EN}{_WORDS_EN}?{_EVER}|(?:don['’]?t|do not|never) (?:write|sound|be) (?:so |too |that )+{_STYLE_EN}{_WORDS_EN}?{_EVER}|no {_EN}{_WORDS_EN}{_EVER})"
    rf"|{_LEAD_RU}{_WORDS_RU}?{_LEAD_RU}(?:(?:не (?:пиши|ставь|используй|добавляй|вставляй|лепи|пихай|надо|нужно|употребляй)|перестань|хватит|прекрати|меньше|поменьше|никаких|завязывай с)(?:те)?(?: (?:писать|ставить|использовать|добавлять|лепить|пихать|с))? {_SO_RU}{_RU}|(?:не пиши|перестань писать|хватит писать|прекрати писать)(?:те)? (?:так |слишком )+{_STYLE_RU})(?:[\s,]*{_WORDS_RU})?(?:[\s,]*(?:больше|никогда|пожалуйста|впредь|везде))*"
    rf"|(?:ช่วย|ขอ|ต่อไป(?:นี้)?|จากนี้(?:ไป)?|คราวหน้า|\s)*{_WORDS_TH}?(?:(?:อย่า|ห้าม|เลิก|หยุด|ไม่ต้อง|งด|ลด)(?:ใส่|ใช้|เขียน|ลง|พิมพ์)?{_TH}\s?{_SO_TH}|(?:อย่า|เลิก|หยุด)เขียน(?:แบบ|ให้)?{_STYLE_TH}{_SO_TH})\s?{_WORDS_TH}?(?:ได้แล้ว|สักที|ซะที|นะ|น้า|ด้วย|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า)*",
    re.IGNORECASE,
)
"""Forbids a way of writing."""
_EMPHATIC = lazy(
    r"\b(?:stop|quit|any ?more|ever|never|from now on|always|my|our|all)\b|(?<![а-яё])(?:больше|впредь|перестань|хватит|прекрати|никогда|подписях|постах|текстах|всегда|завязывай)(?![а-яё])|เลิก|หยุด|ห้าม|ต่อไป|จากนี้|ใน(?:แคปชั่น|แคปชัน|โพสต์)|ได้แล้ว|คราวหน้า", re.IGNORECASE
)
"""Says it for always, and not of the words that were just written."""
_SCOLDS = lazy(
    r"(?:^\W*(?:ugh|omg|argh|seriously|бесит|блин|господи|โอ๊ย)[\s,.!]+|[\s,.!–—-]+(?:(?:it|that|they|this)(?:['’]?s| is|['’]?re| are)? (?:so |really |very |just |getting )*(?:annoying|awful|cringe\w*|ugly|tacky|unprofessional|annoys me|irritating|too much|stupid|cheap)|i (?:really |just )?(?:hate|can['’]?t stand) (?:it|them|that)|(?:меня |это |уже |так |просто |очень )*(?:бесит|раздражает|бесят|раздражают|достало|достали|ужасно|надоело|надоели)|(?:มัน)?(?:น่า)?(?:รำคาญ|เบื่อ|เชย))(?:นะ|มาก|เลย|ค่ะ|ครับ|อ่ะ)*[\s.!]*$)",
    re.IGNORECASE,
)
"""Says how one feels about it."""
_TOLD_BEFORE = lazy(
    r"\W*(?:(?:but|hey|ugh|omg|no)[\s,]+)*(?:i (?:already |just )?(?:told|said|asked)(?: (?:to )?(?:you|u))?(?: (?:already|before|twice|a (?:hundred|million) times|\d+ times))?|how many times do i (?:have|need) to (?:say|tell you))[\s,:]+(?:that |to )?(?P<en>\S.{2,80}?)(?P<en_keep>[\s,.!-]+(?:so |please |just |and )*(?:remember|note|save|keep|write)(?: (?:it|that|this)(?: down)?)?(?: (?:already|finally|now|for once|this time|please|at last))*)?[\s.!]*"
    r"|\W*(?:(?:но|ну|блин|эй)[\s,]+)*(?:я (?:же |ведь |уже |тебе |вам )*(?:говорил|сказал|просил|писал)[аи]?(?: же| тебе| уже| вам| сто раз| \d+ раз)*|сколько (?:можно|раз) (?:говорить|повторять|тебе говорить))[\s,:-]+(?:что )?(?P<ru>\S.{2,80}?)(?P<ru_keep>[\s,.!-]+(?:ну |пожалуйста |так |и )*(?:запомни|запиши|учти|сохрани)(?:те)?(?: (?:это|уже|наконец|наконец-то|же|себе|раз и навсегда|пожалуйста))*)?[\s.!]*"
    r"|\s*(?:ก็)?(?:ฉัน|ผม|หนู|เรา)?(?:เคย)?บอก(?:ไป|ไว้)?(?:แล้ว|หลายรอบแล้ว|กี่รอบแล้ว)(?:ไง)?(?:นะ|ไม่ใช่เหรอ)?(?:ว่า|:)?\s?(?P<th>\S.{2,60}?)(?P<th_keep>[\s,]*(?:ช่วย)?(?:จำ|จด)(?:ไว้|ให้ดี|เอาไว้)?(?:ด้วย|สักที|ซะที|ได้แล้ว|หน่อย)*(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*)?\s*",
    re.IGNORECASE,
)
"""What was told before and is to be remembered at last."""
_BARE = lazy(
    rf"(?:no|without|zero|never(?: any)?) (?:more )?{_EN}|(?:без|никаких) {_RU}|(?:ไม่เอา|ไม่ใส่|ไม่ใช้|ไม่ต้องใส่|ห้ามใส่){_TH}", re.IGNORECASE
)
_MOST = 160  # characters


def writing_rule(request: Request, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that keeps a rule of writing; None where a message tells none, or speaks of the words that were just written."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _MOST or text.endswith("?"):
        return None
    made = any(step.tool.split(".")[0] != "memory" for earlier in request.earlier[:1] for step in earlier.steps)
    if before := _TOLD_BEFORE.fullmatch(text):
        key = next(key for key in ("en", "ru", "th") if before[key])
        rule = _SCOLDS.sub("", before[key]).strip(" ,.!-")
        keeps = bool(before[f"{key}_keep"])
        of_words = _FORBIDS.fullmatch(rule) or _BARE.fullmatch(rule)
        return verbatim(f"remember that {rule}", catalogue, language) if keeps or (of_words and not made) else None
    rule = _SCOLDS.sub("", text).strip(" ,.!")
    if not _FORBIDS.fullmatch(rule) or (made and not _EMPHATIC.search(rule)):
        return None
    return verbatim(f"remember that {rule}", catalogue, language)
