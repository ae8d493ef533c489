# ruff: noqa: E501 - patterns read better unbroken
"""What is said of a caption, a post or slogans that were just written: "too cringe", "add hashtags tho", "mention that it's free", "no emojis".

What the person states is put to what the words are about; how many hashtags there are is told. Words found wanting are written once more
otherwise, and a tone that nobody here can promise is said to be left out. What nobody here can write in - a joke, a call to action - is said too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local.announcing.lines_told import by_its_name, lines_of
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.left_out import said_without
from agent.local.publishing.post_tools import WRITTEN
from agent.local.words import normalise
from agent.local.writing.lines_otherwise import lines_so
from agent.local.writing.tone_of_words import SO_TONED
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step

_FOUND_BAD = lazy(r"^\W*(?:подпись|пост|текст|слоганы?) (?:как(?:ая|ой|ие)(?:[ -]то) |очень |слишком )*(?:дурацк\w+|туп\w+|глуп\w+|скучн\w+|так себе|фигня|плох\w+)[\s,.]+(?=(?:давай|сделай|напиши|можно)\s)", re.IGNORECASE)
"""Finds the words bad before it is said how they are to be."""
_OPENS = lazy(
    r"^\W*(?:(?:ok(?:ay)?|yes|yeah|no|nah|nope|hm+|and|but|also|cool|nice|great|good|perfect|love it|like it|better|much better|that['’]?s better|thanks|please|pls|can you|can u|could you|could u|now|just|actually|oh|wait"
    r"|да|нет|ну|и|а|но|ок|хм+|круто|супер|класс|лучше|уже лучше|намного лучше|хорошо|отлично|спасибо|пожалуйста|плиз|ещё|еще|теперь|только|можешь|ой)(?![а-яёa-z])[\s,.!]*"
    r"|(?:โอเค|ดีขึ้น(?:แล้ว|เยอะ)?|ดี(?:แล้ว|มาก|เลย)?|เยี่ยม|ขอบคุณ|แต่|แล้วก็|แล้ว|ช่วย|ขอ(?=ใส่|เพิ่ม|แฮช|สั้น))(?:ค่ะ|ครับ|(?<!โย)คะ|นะ|มาก|เลย)*\s*)+",
    re.IGNORECASE,
)
_ENDS = lazy(
    r"(?:[\s,.!]|\b(?:tho|though|tbh|imo|ngl|lol|haha|pls|plz|please|thanks|thx|mate|bro|too|as well|for me|somewhere|in there|to it|in it|at the end)\b|(?<![а-яё])(?:плиз|пжл?|пожалуйста|хаха|если честно|как-то|тоже|туда|там|в конце)(?![а-яё])|ด้วย|หน่อย|ให้|ที|นะ|น้า|อ่ะ|อะ|ค่ะ|ครับ|(?<!โย)คะ|(?<!เ)จ้า)+$",
    re.IGNORECASE,
)
_LEADS_EN = r"(?:(?:it|this|that|they|its|it['’]s|that['’]s|thats|sounds?|looks?|feels?|reads?|is|are|was|a bit|bit|kinda|kind of|sort of|little|a little|just|so|very|really|way|still|the caption|the post|the text|the slogans?|them|caption)\s+)*"
_TONE_EN = r"(?:cringe\w*|cringy|cheesy|corny|boring|bland|dull|generic|basic|stiff|formal|corporate|salesy|robotic|serious|dry|fluffy|wordy|posh|pompous|pushy|childish|silly|weird|lame|naff|twee|cliche\w*|clich[eé]d?|american|american-?sounding|cold|flat|sad|gloomy|jokey|cutesy|sugary|over the top|try[- ]?hard|old[- ]fashioned|meh|soulless|aggressive|casual)"
_LEADS_RU = r"(?:(?:это|как-то|как то|какая-то|какой-то|немного|чуть|что-то|звучит|выглядит|получилось|всё|слишком|очень|прям|уж|уж слишком|чересчур|больно|просто|подпись|текст|пост|слоганы?|он[аои]?)\s+)*"
_TONE_RU = r"(?:кринж\w*|пафос\w*|скучн\w+|банальн\w+|шаблонн\w+|сух[ао]\w*|официальн\w+|занудн\w+|пресн\w+|слащав\w+|приторн\w+|тупо\w*|глуп\w+|рекламн\w+|навязчив\w+|детск\w+|по-детски|вычурн\w+|мрачн\w+|грустн\w+|грубо\w*|примитивн\w+|казённ\w+|казенн\w+|несмешн\w+|фигня|так себе|не очень|стрёмн\w+|стремн\w+|наигран\w+|душн\w+|деревянн\w+)"
_TONE_TH = r"(?:เชย|น่าเบื่อ|เวอร์|ทางการ|แข็ง|จืด|ธรรมดา|เลี่ยน|โบราณ|ขายของ|เว่อร์|ตลกไม่ออก|ไม่ตลก|ไม่ขำ|ไม่โดน|แปลก(?:ๆ)?|เด็ก|ปัญญาอ่อน|ดราม่า|หวาน|เศร้า|ไม่น่าสนใจ|จืดชืด|เครียด|ซ้ำซาก)"
_WANTING = lazy(
    rf"{_LEADS_EN}(?:(?:too|so|overly|way too|not|isn['’]?t|not very|not really)\s+)*(?:(?:{_TONE_EN}|(?<=too )\w+|(?<=too )\w+ \w+)|not (?:very |really |that )?(?:funny|catchy|interesting|engaging|clever|exciting|friendly|warm|punchy)(?: enough| at all)?|like an? (?:robot|ad|advert|commercial|bot|ai|corporation|teacher|textbook|brochure|greeting card)|(?:very )?ai|no (?:soul|life|energy|personality))"
    rf"|{_LEADS_RU}(?:{_TONE_RU}|не (?:смешно|цепляет|интересно|весело|живо|оригинально|то)|как (?:реклама|робот|у робота|в учебнике|открытка|из учебника)|без души|ни о чём|ни о чем)"
    rf"|(?:มัน|ดู|ฟังดู|แคปชั่น|โพสต์|อันนี้|ค่อนข้าง|แอบ|ยัง)*{_TONE_TH}(?:มาก)?(?:เกินไป|เกิน|ไป(?:หน่อย|นิด)?|อยู่|จัง|มาก)?|เหมือน(?:หุ่นยนต์|โฆษณา|บอท|ขายของ)(?:เลย|มาก|ไป)?",
    re.IGNORECASE,
)
_DULL = lazy(rf"{_LEADS_EN}(?:meh|boring|bland|dull|generic|basic|weird|lame)|{_LEADS_RU}(?:скучн\w+|банальн\w+|фигня|так себе|не очень|не то|ни о ч[её]м)|น่าเบื่อ|จืด|ธรรมดา|ไม่โดน", re.IGNORECASE)
"""Says only that other words are wanted, which there are."""
_TASTELESS = lazy(
    r"(?:(?:it['’]?s|its|that['’]?s|this is|looks|bit|a bit|kinda|so|too|way too|really|very|ugh|lol)\s+)*(?:cringe\w*|cringy|cheesy|corny|lame|naff|tacky|meh|soulless|generic)(?: tbh| lol| tho| imo)?"
    rf"|{_LEADS_RU}(?:кринж\w*|пафосн\w+|безвкусн\w+|банальн\w+|стрёмн\w+|стремн\w+|так себе|фигня)|(?:มัน|ดู|ค่อนข้าง|แอบ)*(?:เชย|เลี่ยน|จืด|ไม่โดน|เฉยๆ)(?:เกินไป|ไป|มาก|จัง|อ่ะ|นะ|ครับ|ค่ะ)*",
    re.IGNORECASE,
)
"""Finds any work wanting, and does not say what should be otherwise."""
_LENGTH = lazy(r"\b(?:long|short|wordy|brief)\b|(?<![а-яё])(?:длинн|коротк|много|мало)|ยาว|สั้น", re.IGNORECASE)
"""How long it is: that is told, and read elsewhere."""
_MORE_SO = lazy(
    r"(?:make (?:it|them|this|that|the (?:caption|text|post|words)) |(?:write|put|say) (?:it|them|this|that) |a bit |bit |more |way |much |keep it |something |a little )*(?:funnier|funny|cheekier|cheeky|wittier|witty|edgier|edgy|punchier|punchy|friendlier|friendly|catchier|catchy|warmer|warm|cuter|cute|cooler|simpler|plainer|in simpler words|in plain words|sassier|sassy|bolder|smarter|more (?:funny|fun|cheeky|witty|edgy|playful|professional|personal|human|natural|emotional|creative|engaging|exciting|friendly|casual|interesting|fun and \w+)|less (?:formal|cheesy|cringe\w*|salesy|serious|boring|corporate|robotic|generic))(?: and \w+)?"
    r"|(?:сделай |давай |надо |можно |напиши |хочу )*(?:(?:подпись|текст|описание|её|его) )?(?:чуть |немного |как-то )*(?:посмешнее|смешнее|повеселее|веселее|дерзче|подерзче|поживее|живее|потеплее|теплее|попроще|проще|душевнее|подушевнее|интереснее|поинтереснее|оригинальнее|цепляюще|поцепляющее|креативнее|покреативнее|человечнее|почеловечнее|дружелюбнее|подружелюбнее|с юмором|понятнее|попонятнее|простыми словами|менее (?:официально|пафосно|формально))(?: (?:напиши|сделай|давай))?(?:,? (?:и )?без (?:вопросов|воды|пафоса))?"
    r"|(?:ให้|เอา|ทำ|ขอ|แบบ|ช่วย)*(?:มัน)?(?:ตลก|ฮา|กวน|น่ารัก|สนุก|จริงใจ|อบอุ่น|เป็นกันเอง|ดึงดูด|แซ่บ|เผ็ด|ปัง|น่าสนใจ|ขี้เล่น)(?:ๆ)?(?:กว่านี้|ขึ้น|กว่าเดิม)(?:อีก)?(?:นิด|หน่อย)?",
    re.IGNORECASE,
)
_SO = r"(?!another|other|either)(?:[a-z]{2,}er|more [a-z]+|less [a-z]+)"
_SO_RU = r"(?:по[а-яё]{2,}(?:ее|ей|е|че|ше|же)|[а-яё]{3,}(?:ее|ей)|(?:коро|гром|мяг)че|более [а-яё]+|менее [а-яё]+)"
_COMPARED = lazy(
    rf"(?:(?:make|have|try|want|need|write|do)\s+(?:it |them |these |those )?)?(?:(?:a (?:bit|little)|bit|much|far|way)\s+)*{_SO}(?:\s*(?:,|and|&)\s*(?:and )?{_SO})*"
    rf"|(?:(?:сделай|давай|можно|надо|напиши)(?:те)?\s+(?:их\s+)?)?(?:(?:чуть|немного|как-то)\s+)*{_SO_RU}(?:\s*(?:,|и)\s*(?:и )?{_SO_RU})*", re.IGNORECASE,
)
"""How the words are to be instead, of those that have no length and no tone to set: "shorter and drier" of slogans."""
_STATES = lazy(
    r"(?:(?:add|put|include|write|say|mention|note|state|tell (?:them|people)|work|squeeze|throw|stick)(?: in| it in| into it)?|it should (?:say|mention)|needs to (?:say|mention)|you forgot(?: to (?:say|mention|add))?|dont forget|don['’]?t forget|forgot)\s+(?:in )?(?:(?:a|one|another|some) (?:line|bit|sentence|word|words|mention|note|part|something|sth)(?: (?:about|on|of|for|saying|that says))?(?: that)?\s+|something (?:about|on|saying)\s+|about\s+|that\s+|how\s+)?(?P<en>\S.{2,140})"
    r"|(?:(?:напиши|скажи)(?=,? что )|добавь|укажи|упомяни|вставь|впиши|допиши|пропиши|не забудь|забыл[аи]? (?:написать|указать|добавить)|ты забыл[аи]?)(?:те)?\s+(?:(?:туда|там|ещё|еще|в конце|пару слов|строчку|строку|предложение|фразу|абзац|пару строк)\s+)*(?:,? ?(?:про то,? что|о том,? что|про|об|о|что)\s+)?(?P<ru>\S.{2,140})"
    r"|(?:(?:เขียน|บอก)(?=(?:ไป)?(?:ด้วย)?ว่า)|เพิ่ม|ใส่|เติม|ระบุ|พูดถึง|อย่าลืม(?:บอก|ใส่|เขียน)?|ลืม(?:บอก|ใส่|เขียน))(?:ไป)?(?:ด้วย)?(?:อีก)?(?:บรรทัด|ประโยค|ท่อน|หน่อย)?(?:ว่า|เรื่อง|ที่ว่า|เกี่ยวกับ)\s?(?P<th>\S.{2,100})",
    re.IGNORECASE,
)
_TOLD_SO = lazy(r"\b(?:add|put|include|write|work|squeeze|throw|stick)(?: in| it in| into it)? (?:that|(?:a|one|another|some) (?:line|bit|sentence|mention|note)|something)\b|\b(?:say|mention|note|state|tell|should say|forgot)\b|(?<![а-яё])(?:добавь|напиши|скажи|укажи|допиши|впиши|вставь)(?:те)?(?:\s+\w+){0,2}?,?\s+(?:что|про|о|об)(?![а-яё])|(?<![а-яё])(?:строчк|строк|фраз|предложени|пару слов|упомян|укажи|скажи что|забыл)|ว่า|เรื่อง|บรรทัด|ประโยค|พูดถึง", re.IGNORECASE)
"""Tells that what follows is to stand in the words."""
_UNWRITTEN = lazy(
    r"(?:(?:add|with|put|include|give it|end (?:it )?with|start (?:it )?with|finish (?:it )?with|write in)(?: in)?\s+)(?:an?|some|the|more|a few)?\s*(?:\w+ )?(?:call[- ]to[- ]action|cta|jokes?|puns?|questions?|emojis?|quotes?|hooks?|rhymes?|punch ?lines?|humou?r|sarcasm|alliteration|metaphors?|fun facts?|stor(?:y|ies)|slang)(?: at the (?:end|start|beginning|top))?"
    r"|(?:добавь|вставь|поставь|закончи|начни|с)(?:те)?\s+(?:какую-нибудь |какой-нибудь |пару |побольше |больше )?(?:призыв\w*(?: к действию)?|шутк\w+|шутейк\w+|вопрос\w*|эмодзи|смайл\w+|цитат\w+|рифм\w+|юмор\w*|сарказм\w*|каламбур\w*|сленг\w*|крючок|хук)(?: в (?:конце|конец|начале|начало))?"
    r"|(?:เพิ่ม|ใส่|เติม|จบด้วย|ปิดท้ายด้วย)(?:คำ)?(?:ชวนซื้อ|call to action|cta|มุก|มุกตลก|คำถาม|อีโมจิ|อิโมจิ|คำคม|สัมผัส|เรื่องเล่า)(?:ท้าย|ตอนท้าย|ตอนจบ)?",
    re.IGNORECASE,
)
_NO_MARKS = lazy(
    r"(?:(?:no|without|remove|lose|drop|take out|get rid of|delete|less|fewer|not so many|too many|ditch|kill)(?: (?:the|any|all|so many|those))*\s+)(?P<en>emojis?|hash ?tags?|tags)|(?:без|убери|удали|не надо|меньше|поменьше|слишком много|многовато)(?:те)?\s+(?:все |эти |этих )?(?P<ru>эмодзи|смайл\w+|хе[шс]те?г\w*|тег\w+)|(?:ไม่เอา|ไม่ใส่|ไม่ต้องใส่|ลบ|เอา|ตัด|ลด)(?P<th>อีโมจิ|อิโมจิ|แฮชแท็ก|แฮชแทก)(?:ออก|ลง|เยอะไป)?",
    re.IGNORECASE,
)
_FEWER = lazy(r"\b(?:less|fewer|not so many|too many)\b|меньше|много|ลด|เยอะ", re.IGNORECASE)
_HASHTAGS = lazy(
    r"(?:(?:add|put|include|with|give me|need|wants?|and|plus|some|the|in|use|drop in|bung in|chuck in|хочу|добавь|допиши|поставь|нужны|с)(?:те)?\s+)+(?:some |a few |good |the |relevant |пару |несколько )*(?:hash ?tags?|хе[шс]те?г\w*)|(?:เพิ่ม|ใส่|เติม|ขอ|เอา)?แฮชแท็ก|(?:with )?hash ?tags?|хе[шс]те?г\w*",
    re.IGNORECASE,
)
_WORDS = lazy(r"\b(?:caption|post|slogan|script|text|words|description)s?\b|(?<![а-яё])(?:подпис|пост(?![а-яё]{4})|слоган|сценари|текст|описани)|แคปชั่น|แคปชัน|โพสต์|สโลแกน|สคริปต์|ข้อความ", re.IGNORECASE)
_OTHER_WORK = lazy(r"\b(?:poster|video|clip|reel|picture|photo|song|music|voice|calendar)\b|(?<![а-яё])(?:афиш|плакат|видео|ролик|рилс|картин|фото|песн|музык|голос|озвуч|календар)|โปสเตอร์|คลิป|วิดีโอ|รูป|ภาพ|เพลง|เสียง", re.IGNORECASE)
_GOES_OUT = lazy(
    r"\b(?:and|then|now|,)\s+(?:then )?(?:post|publish|schedule|upload|put it|send|share)\b|(?<![а-яё])(?:выложи|опубликуй|запланируй|запости|отправь|размести)(?:те)?(?![а-яё])|(?:โพสต์(?:ลง|เลย|พรุ่งนี้|วัน)|ลง(?:ไอจี|เฟซ|เพจ)|ตั้งเวลา)", re.IGNORECASE
)
"""Goes on to put the words out."""
_LOUD = lazy(r"\b(?:aloud|out loud)\b|вслух", re.IGNORECASE)
_POINTS = lazy(r"^(?:it|this|that|them|these|so|more|something|anything|again|everything|это|её|ее|его|их|так|ещё|еще|что-нибудь|всё|อีก|นี้|มัน)$", re.IGNORECASE)
_ITS = lazy(r"^(?:its|it['’]?s|it is|they['’]?re|theyre|they are|we['’]?re|он[аои]?|это)\s+(?=\S)", re.IGNORECASE)
_MANY = lazy(r"(?:just |only |max |at most |about |maybe |with |make it |use |только |лишь |максимум |оставь |хватит |штук |ใส่|เอา|ขอ)*(?P<n>\d{1,2}) (?:hash ?tags?|хе[шс]те?г\w*)(?: max| only| is enough)?|(?:ใส่|เอา|ขอ)*แฮชแท็ก(?:แค่|สัก|แค่สัก)?\s?(?P<n_th>\d{1,2})\s?(?:อัน|ตัว)?", re.IGNORECASE)
_ANOTHER = lazy(
    r"(?:(?:give|show|write|make|try|do|need|want|i|me|us)\s+)*(?:another|one more|a different|a new|different|some other|other|new)(?: (?:one|version|option|variant|caption|post|wording|take|go|try|words|text|slogans?))?(?: (?:please|pls))*"
    r"|(?:(?:дай|давай|напиши|сделай|придумай|хочу|нужен|нужна|покажи|мне|а)(?:те)?\s+)*(?:ещё|еще|друг(?:ой|ую|ие|ое|им|ими)|нов(?:ый|ую|ые)|иначе|по-другому|по другому|другими)(?: (?:один|одну|раз))?(?: (?:вариант\w*|верси\w+|подпис\w+|пост|текст|слоган\w*|словами|варик))?"
    r"|(?:ขอ|เอา|เขียน|คิด)*(?:อีก|แบบอื่น|อันอื่น|ใหม่)(?:แบบ|อัน|เวอร์ชัน|รอบ|แคปชั่น|แคปชัน)?(?:หนึ่ง|นึง|เดียว)?",
    re.IGNORECASE,
)
"""Wishes for the same in other words."""
_INTO = lazy(r"(?:translate|переведи(?:те)?|แปล)\s?(?:it|this|that|the caption|the post|the text|them|её|ее|его|это|подпись|пост|текст|แคปชั่น|โพสต์|อันนี้)?\s*(?:(?:in)?to|на|(?:ให้)?เป็น(?:ภาษา)?)\s?(?:(?P<en>english|английский|อังกฤษ)|(?P<th>thai|тайский|ไทย)|(?P<ru>russian|русский|รัสเซีย))", re.IGNORECASE)
"""Into a language that the words are written in here as well."""
_PICTURED = lazy(
    r"(?:(?:and|but|ok|now|please|also|can it|have|put|add|give it|make it)\s+)*(?:with |to it )?(?:an?|some) (?:picture|pic|photo|image)s?(?: (?:with|to|for) it| too| please| as well)*"
    r"|(?:(?:и|а|но|ок|можно|давай|только|пожалуйста|добавь|сделай|поставь)(?:те)?\s+)*(?:к нему )?(?:с )?(?:картинк(?:ой|у)|фото(?:графией)?|изображением)(?: к нему| тоже| пожалуйста)*"
    r"|(?:ขอ|ใส่|เพิ่ม|เอา|ให้|มี|แล้ว|ช่วย)+(?:รูป|ภาพ)(?:ประกอบ)?(?:ด้วย|หน่อย|นะ|ครับ|ค่ะ|\s)*", re.IGNORECASE,
)
"""Wishes for a picture to a post that was written."""
_SHORTER = lazy(
    r"(?:(?:write|make|keep|do|put) (?:it|this|them|that|the (?:caption|post|text)) )?(?:a (?:bit|lot) |much |way |half as long|even )?(?:shorter|more concise|briefer)(?: version)?|(?:shorten|trim|cut) (?:it|this|that|the (?:caption|post|text))(?: down)?(?: (?:a bit|a lot|in half|by half|to half))?|cut (?:it|this|that) in half|make (?:it|this) half (?:as long|the length)|half as long|too long,? (?:shorten|cut) it|(?:make|write) it short"
    r"|(?:не (?:слишком|так|очень) длинно,? )?(?:(?:напиши|сделай|давай|можно|надо|сократи|укороти)(?:те)? )?(?:её |его |подпись |текст |пост )?(?:чуть |намного |ещё |в два раза )?(?:короче|покороче|кратко|коротко|вдвое|в два раза|наполовину)(?: (?:напиши|сделай|давай))?|(?:сократи|укороти|ужми|урежь)(?:те)?(?: (?:её|его|это|подпись|текст|пост))?(?: (?:вдвое|в два раза|наполовину|немного|чуть-чуть|сильно))?|слишком длинно,? (?:сократи|короче)"
    r"|(?:เขียน|ทำ|ขอ|เอา|ย่อ|ตัด|ให้|แบบ)*(?:ให้|มัน)*(?:สั้น|กระชับ)(?:ๆ)?(?:กว่านี้|กว่าเดิม|ลง|หน่อย)+(?:อีก)?(?:ครึ่งนึง|ครึ่งหนึ่ง)?|(?:ย่อ|ตัด)(?:ให้)?(?:เหลือ)?(?:ครึ่งนึง|ครึ่งหนึ่ง|ครึ่งเดียว|สั้นๆ|สั้นลง)",
    re.IGNORECASE,
)
"""Shorter, in the ways it is said of words."""
_LINES = "script.slogans"
_FEW, _MOST, _MOST_DETAILS, _LONGEST = 3, 200, 12, 160


def said_of_words(request: Request, index: Matcher) -> Plan | None:
    """The plan of the words once more, as the message wishes; what to say where nobody here can; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _MOST or ("?" in text and not lines_so(text)):
        return None
    written = _written(request.earlier[0], index, text)
    if not written and _TASTELESS.fullmatch(text.strip(" .!")) and any(step.tool.split(".")[0] != "memory" for step in request.earlier[0].steps):
        return Plan(reply=phrase("found_bad", detect(text, request.language)))
    if len(written) == 1 and written[0][0].tool == WRITTEN and _PICTURED.fullmatch(text.strip(" .!")):
        return _anew(written, {"picture": True}, detect(text, request.language))
    if not written or _GOES_OUT.search(text) or _OTHER_WORK.search(text) or _LOUD.search(text):
        return None
    language = detect(text, request.language)
    if {step.tool for step, _ in written} == {_LINES} and lines_so(text):
        return said_without(_otherwise(written, language), text.strip(" .!"), language)
    return _marked(text, written, language) or _put_otherwise(text, written, language) or _told_of(text, written, language) or _found_wanting(text, written, language)


def _said(text: str) -> str:
    """The message without what it opens and ends with: "better. add hashtags tho"."""
    return _ENDS.sub("", _OPENS.sub("", _FOUND_BAD.sub("", text))).strip()


def _marked(text: str, written: Sequence[tuple[Step, Ability]], language: str) -> Plan | None:
    """The words with so many hashtags; what to say where there are to be none, or no emojis."""
    said, marks = _said(text), "hashtags" in written[0][1].slots
    if many := _MANY.fullmatch(said) if marks else None:
        return _anew(written, {"hashtags": max(1, min(30, int(many["n"] or many["n_th"])))}, language)
    if match := _NO_MARKS.fullmatch(said) or _NO_MARKS.fullmatch(text.strip(" .!")):
        return _without_marks(match, written, marks, language)
    return _anew(written, {}, language) if marks and _HASHTAGS.fullmatch(said) else None


def _put_otherwise(text: str, written: Sequence[tuple[Step, Ability]], language: str) -> Plan | None:
    """The same in another language that is written here, or in other words."""
    said = _said(text)
    if (into := _INTO.fullmatch(said)) and "language" in written[0][1].tool.input.model_fields:
        return _anew(written, {"language": into.lastgroup}, language)
    again = len(written) == 1 and said and (_ANOTHER.fullmatch(said) or _ANOTHER.fullmatch(_ENDS.sub("", text)))
    return _otherwise(written, language) if again else None


def _told_of(text: str, written: Sequence[tuple[Step, Ability]], language: str) -> Plan | None:
    """The words with what the person states; what to say where nobody here can write in what is wished for."""
    said = _said(text)
    if _UNWRITTEN.fullmatch(said) or _UNWRITTEN.fullmatch(text.strip(" .!")):
        return Plan(reply=phrase("words_as_told", language))
    fact = _stated(said, text) if "details" in written[0][1].tool.input.model_fields else ""
    return _with_detail(written, fact, language) if fact else None


def _found_wanting(text: str, written: Sequence[tuple[Step, Ability]], language: str) -> Plan | None:
    """The words otherwise, where their tone is found wanting."""
    said = _said(text)
    if "length" in written[0][1].tool.input.model_fields and said and _SHORTER.fullmatch(said):
        return _anew(written, {"length": "short"}, language)
    if "length" not in written[0][1].tool.input.model_fields and written[0][0].tool == _LINES and _COMPARED.fullmatch(said):
        return said_without(_otherwise(written, language), said, language)
    if "tone" in written[0][1].slots or (_LENGTH.search(said) and not _MORE_SO.fullmatch(said)):
        return None
    toned = SO_TONED.fullmatch(said) or SO_TONED.fullmatch(_ENDS.sub("", text).strip())
    if not (toned or _WANTING.fullmatch(said) or _WANTING.fullmatch(_ENDS.sub("", text).strip()) or _MORE_SO.fullmatch(said)):
        return None
    plan = _otherwise(written, language)
    return plan if _DULL.fullmatch(said) else said_without(plan, said, language)


def _written(plan: Plan, index: Matcher, text: str) -> list[tuple[Step, Ability]]:
    """The steps of the newest work that wrote words on a topic, where it did nothing else, or the message speaks of the words."""
    abilities = {ability.tool.name: ability for ability in index.abilities if ability.operation is None and (ability.tool.domain == "script" or ability.tool.name == WRITTEN)}
    found = [(step, abilities[step.tool]) for step in plan.steps if step.tool in abilities and {"topic", "seed"} <= abilities[step.tool].tool.input.model_fields.keys()]
    alone = len({step.tool for step, _ in found}) == 1 and (len(found) == len(plan.steps) or _WORDS.search(text))
    return found if alone and not any("$" in str(step.args) for step, _ in found) else []


def _stated(said: str, text: str) -> str:
    """What the person states that the words are to say; empty where the message states nothing."""
    match = _STATES.fullmatch(said)
    fact = _ENDS.sub("", next(value for value in match.groups() if value)).strip(" ,.") if match else ""
    if match is None or not _TOLD_SO.search(text) or _POINTS.match(fact) or len(fact) > _LONGEST or _UNWRITTEN.search(said):
        return ""
    bare = _ITS.sub("", fact) if re.match(r"(?:its|it['’]?s|it is|он[аои]?|это)\s", fact, re.IGNORECASE) else fact
    return f"{bare[:1].upper()}{bare[1:]}"


def _with_detail(written: Sequence[tuple[Step, Ability]], fact: str, language: str) -> Plan | None:
    """The words with one thing more that they say."""
    step, _ = written[0]
    told = [*(step.args.get("details") or [])]
    lines, left = lines_of(fact)
    more = [f"{line[:1].upper()}{line[1:]}" for line in map(by_its_name, lines or [fact])]
    if any(line in told for line in more) or len(told) + len(more) > _MOST_DETAILS:
        return None
    return said_without(_anew(written, {"details": [*told, *more]}, language), left, language)


def _without_marks(match: re.Match[str], written: Sequence[tuple[Step, Ability]], marks: bool, language: str) -> Plan | None:
    """What is said, or done, where there are to be no hashtags or emojis."""
    named = next(value for value in match.groups() if value).lower()
    if re.match(r"emoji|эмо|смайл|อี|อิ", named):
        return Plan(reply=phrase("no_emojis", language))
    if not marks:
        return None
    return _anew(written, {"hashtags": _FEW}, language) if _FEWER.search(match[0]) else Plan(reply=phrase("no_hashtags", language))


def _otherwise(written: Sequence[tuple[Step, Ability]], language: str) -> Plan:
    """The same in other words."""
    steps = [wording.with_values(step, ability, {"seed": int(step.args.get("seed") or 0) + len(written)}, language) for step, ability in written]
    return _plan([step.model_copy(update={"needs": []}) for step in steps])


def _anew(written: Sequence[tuple[Step, Ability]], values: dict[str, Any], language: str) -> Plan:
    return _plan([wording.with_values(step, ability, values, language).model_copy(update={"needs": []}) for step, ability in written])


def _plan(steps: list[Step]) -> Plan:
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)
