# ruff: noqa: E501 - patterns read better unbroken
"""What is told to be kept, read before all else: its words are nobody's wish, and are kept whole.

"The last reel got 12k views and 340 likes, note that down" is kept with all its figures; what stands before and behind "remember it" belongs
together; a rule for one client ("for Sunny Cafe always Thai subtitles") keeps whom it is for; and so is kept what people tell of their own
business without a word of remembering ("our day pass went up to 490", «เวลาโพสต์เราไม่ชอบใช้อีโมจิ», "whenever I say reel I mean 9:16").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent import preferences
from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import clauses
from agent.local.learned.masked import is_at_a_loss
from agent.local.lexicon import lexicon
from agent.local.memories.forgetting import FORGETS
from agent.local.memories.oneself import of_oneself
from agent.local.wordings.verbatim import verbatim
from agent.local.words import CONTENT_WEIGHT, normalise, tokens
from agent.patterns import lazy
from agent.phrases import phrase
from agent.whose import ALWAYS, whom
from memory.facts import plainly, statements
from tools.contract import Tool
from tools.plan import Plan

ASKS_TO = lazy(
    r"(?P<lead>^|[,.;!:]+\s*|\s-\s+|\s)(?:(?:please|pls|can you|could you|so|and|just|but|also)\s+)*"
    r"(?:(?:note|write|jot)(?: (?:that|this|it|them|these|those))? down|(?:remember|keep|save|note|store)(?: (?:that|this|it|them|these|those|all (?:of )?(?:that|this)))(?: in mind| in (?:your )?memory)?|(?:please )?remember|keep in mind|make a note(?: of (?:that|this|it))?|don't forget(?: (?:that|this|it))?)"
    r"(?:\s+(?:please|pls|ok|okay|ty|thanks|for me|for later|for next time|somewhere|will you|too))*(?=\s*(?:[,.;!:]|\s-\s|$))"
    r"|(?P<lead_ru>^|[,.;!:]+\s*|\s-\s+|\s)(?:(?:пожалуйста|плиз|и|а|ты|вот|это|себе)\s+)*(?:запомни|запоминай|запиши|отметь|сохрани|зафиксируй|учти|заметь|имей в виду|не забудь|не забывай)(?:те)?(?:\s+(?:это|их|себе|пожалуйста|плиз|там|где-нибудь|на будущее|у себя|всё|все|тоже))*(?=\s*(?:[,.;!:]|\s-\s|$))"
    r"|(?P<lead_th>^|\s)(?:ช่วย|ฝาก|รบกวน|ขอให้|แล้วก็|แล้ว)*(?:จำ|จด|บันทึก|โน้ต)(?:ข้อมูล)?(?:เอา)?(?:ไว้|ให้|ด้วย|หน่อย|ที)(?:ให้|ด้วย|หน่อย|ที|เลย|ก่อน|เอาไว้)*(?:นะ|น้า|น่ะ|(?<!เ)จ้า|จ้ะ|(?<!โย)คะ|ค่ะ|ครับ|คับ|ฮะ|งับ)*(?=\s|$)",
    re.IGNORECASE,
)
"""Asks to keep what stands around it."""
_WORK = r"(?:videos?|clips?|reels?|shorts?|films?|pictures?|posters?|images?|songs?|tracks?|titles?|subtitles?|captions?|scripts?)"
_OURS_EN = rf"(?:my|our)\s+(?!(?:\w+\s+)?{_WORK}\b)(?:[\w'-]+\s+){{0,3}}?[\w'-]+"
_HAS_FIGURE = r"(?=[^?]*(?:\d|@\w|https?:|www\.))"
_TOLD = lazy(
    rf"{_HAS_FIGURE}(?!.*\btoo\b){_OURS_EN}\s+(?:is now|are now|now costs?|is|are|costs?|opens?|closes?|starts?|went (?:up|down) to|(?:has |have )?(?:gone (?:up|down)|changed|risen|dropped|moved) to)\s+[^?]+"
    r"|(?:when(?:ever)?|if|every time) (?:i|we) (?:say|write|ask for|type|mention) [^,?]{2,40}?,? (?:(?:i|we) (?:mean|want)|it means|that means|this means)\s+[^?]{3,}"
    r"|(?:please )?(?:use|put|add|keep|write|show|include|say|call|end|start|begin|sign|make|don't|do not|never)\b(?!.*\b(?:it|this|that|these|those|them)\b)[^?]{3,}?\s(?:from now on|every time|by default|always|for ever|forever)"
    rf"|{_HAS_FIGURE}(?:(?:у нас|у меня)\s+)?(?:(?:мо[йяёи]|наш[аеи]?)\s+)?(?:[а-яё-]+\s+){{0,2}}?[а-яё-]+\s+(?:теперь\s+)?(?:стоит|стоят|подорожал[аио]?|подешевел[аио]?|открыва[ею]тся|закрыва[ею]тся|работа[ею]т с)\s+[^?]+"
    rf"|{_HAS_FIGURE}(?:мо[йяёи]|наш[аеи]?)\s+(?!ролик|видео|клип|картин|афиш|песн)(?:[а-яё-]+\s+){{0,2}}?[а-яё-]+\s+(?:- |это |теперь |:\s?)[^?]+"
    r"|(?:когда|если)(?: я| мы) (?:говорю|пишу|прошу|говорим|пишем) [^,?]{2,40}?,? (?:(?:то )?(?:я |мы )?(?:имею в виду|имеем в виду|подразумева\w+)|это (?:значит|означает))\s+[^?]{3,}"
    r"|(?:пожалуйста )?(?:используй|ставь|пиши|добавляй|делай|заканчивай|начинай|подписывай|называй|не [а-яё]+й)(?:те)?(?!.*(?<![а-яё])(?:это|его|её|их|так)(?![а-яё]))\s[^?]{3,}?\s(?:всегда|впредь|отныне|по умолчанию|каждый раз|с этого момента)"
    r"|(?:(?:เวลา|ตอน|ปกติ)[\u0e00-\u0e7f]{0,20}\s?)?(?:ร้าน)?(?:เรา|ฉัน|ผม|หนู|ทางร้าน)(?:ไม่(?:ค่อย)?ชอบ(?!อัน|แบบ|นี้|คลิป|รูป|เพลง|สี|ตัว|ตรง)|ชอบใช้|ไม่เคย|ไม่ใช้|ห้ามใช้)\s?[^?]{3,}"
    r"|(?:ร้าน(?:เรา|ของเรา|ฉัน|ผม)?|เรา|คลินิก|คาเฟ่)\s?(?:เปิด|ปิด|หยุด)\s?(?:(?:ตั้งแต่|ทุก|วัน|เวลา|ถึง)?[^?]*(?:โมง|ทุ่ม|น\.|\d[:.]\d\d|วัน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)))[^?]*"
    r"|(?:เวลา|ถ้า|ตอน|เมื่อ)(?:ฉัน|ผม|หนู|เรา)(?:พูดว่า|บอกว่า|พิมพ์ว่า|พูดถึง)\s?[^?]{2,40}?\s?(?:หมายถึง|แปลว่า|คือ)[^?]{3,}"
    r"|(?:ใช้|ใส่|ลงท้าย|เขียน|ห้าม|อย่า)(?!.*(?:อันนี้|แบบนี้|เสียงนี้|เพลงนี้|สีนี้|อันนั้น))[^?]{3,}?(?:ตลอดไป|เสมอ|ทุกครั้ง|ทุกคลิป|ทุกโพสต์)(?:เลย)?"
    rf"|{_HAS_FIGURE}[\u0e00-\u0e7f]{{2,40}}?\s?(?:ขึ้น(?:ราคา)?เป็น|ลดราคา(?:เหลือ|เป็น))\s?\d[^?]*",
    re.IGNORECASE,
)
"""What people tell of their business and of how they want things, as a whole message."""
_HAS = r"(?:phone(?: number)?|number|address|website|site|instagram|email|hours|line(?: id)?)"
_HAS_RU = r"(?:телефон|номер|адрес|сайт|инстаграм|почта|график|часы работы)"
_CONTACT = lazy(
    rf"{_HAS_FIGURE}(?:the )?(?!{_WORK})[\w&'-]+(?: [\w&'-]+){{0,2}}?(?:'s)? {_HAS}(?:\s+is|\s*:)\s+[^?]{{3,}}|{_HAS_FIGURE}{_HAS_RU}\s+(?:(?:у|для)\s+)?[а-яё\"-]+(?:\s[а-яё\"-]+){{0,2}}?\s*(?:[:-]\s*|\s)(?:это\s)?(?=[+\d@А-ЯЁ])[^?]{{3,}}"
    rf"|{_HAS_FIGURE}(?:เบอร์(?:โทร)?|ที่อยู่|ไลน์|เว็บ)(?:ของ)?(?:ร้าน|ลูกค้า|คลินิก|คาเฟ่)?[\u0e00-\u0e7fA-Za-z ]{{2,30}}?(?:คือ|:)?\s?(?=[+\d@])[^?]{{3,}}",
    re.IGNORECASE,
)
"""Where somebody is reached."""
_CALLED = lazy(
    rf"{_OURS_EN}(?:'s)?\s+(?:(?:is|are)\s+)?(?:called|named)\s+[^?]{{2,80}}"
    r"|(?:у нас|у меня|я веду|мы вед[её]м|работаю с|мы работаем с)\s+(?:(?:\d+|два|две|три|четыре|пять|двух|двумя|тр[её]х|несколько|один|одна|нов\w+)\s+)?(?:клиент|заказчик|проект)\w*\s*[:,-]\s*[^?]{3,}"
    r"|(?:i|we) (?:have|run|manage|work (?:with|for)|handle|do social media for)\s+(?:(?:\d+|two|three|four|five|several|a few|a|one)\s+)?(?:new )?(?:clients?|customers?|accounts?|brands?)\s*[:,-]\s*[^?]{3,}"
    r"|(?:ฉัน|ผม|หนู|เรา)?(?:มี|ดูแล|ทำให้)ลูกค้า(?:อยู่)?\s?(?:\d+|สอง|สาม|สี่|ห้า)?\s?(?:ราย|เจ้า|ร้าน|คน|แบรนด์)\S*\s?(?:คือ|:|มี)\s?[^?]{3,}",
    re.IGNORECASE,
)
"""What something is called, and whom one works for."""
_MY_NAME = lazy(r"(?P<my>my name)(?:'s| is|s)\s+(?P<name>[a-z][\w'-]*(?: (?-i:[A-Z])[\w'-]*)?)(?:[\s,]+(?:btw|by the way))?(?P<more>\s*(?:[,.;]|and)\s*(?:and )?(?:i|we)\b[^?]{3,})?", re.IGNORECASE)
"""One's name, and what one does."""
_FOR_CLIENTS = lazy(
    r"(?:(?:i|we)(?:'m| am| are|'re)?|my job is)\s+(?:do|doing|run|running|handle|manage|managing|look after)\s+(?:the |their )?(?:socials?|social media|smm|content|marketing|insta(?:gram)?)\b(?: accounts?)?\s+(?:for|of)\s+(?!(?:it|this|that|them|me|us|you)\b)[^?]{3,100}"
    r"|(?:я |мы )?(?:вед[уёе]\w*|дела[ею]\w*|занима[ею]\w*)\s+(?:соцсет[а-яё]+|смм|smm|инстаграм\w*|контент[а-яё]*)\s+(?:для |у )?(?!(?:этого|него|неё|меня)(?![а-яё]))[^?]{3,100}"
    r"|(?:ฉัน|ผม|หนู|เรา)?(?:ทำ|ดูแล)(?:โซเชียล|เพจ|คอนเทนต์)(?:มีเดีย)?ให้(?:กับ)?(?:ลูกค้า|ร้าน)[^?]{2,80}",
    re.IGNORECASE,
)
"""Whom one works for, and as what."""
_NAME = r"(?:(?:the |our )?(?:client|customer|clinic|cafe|gym|shop|bakery|salon|school|studio|restaurant|hotel|bar) )?(?-i:[A-Z][\w&'-]*(?: [A-Z&][\w&'-]*){0,3})"
_NAME_RU = r"(?:(?:наш\w* )?(?:клиент\w*|заказчик\w*|стоматология|клиника|кафе|кофейня|пекарня|салон|магазин|школа|студия|ресторан|клуб|фирма|компания|гостиница|отель) )?(?-i:[А-ЯЁA-Z][\w&-]*(?: [А-ЯЁA-Z][\w&-]*){0,2})"
_OF_CLIENTS = lazy(
    rf"(?:(?:we|i) (?:have|got|signed) (?:an?|another|one more) )?(?:new |another )?(?:client|customer|account)s?(?: is| are| called|:| -|,)+\s*[^?]{{3,}}|(?:our|my|the) (?:new )?(?:client|customer)s? (?:is|are|called)\s+[^?]{{3,}}"
    rf"|{_NAME} (?:(?:really|also|always|never|now) )*(?:likes?|loves?|hates?|prefers?|wants?|does(?:n't| not) (?:want|like|use|need)|do(?:n't| not) (?:want|like|use|need)|asks? for|asked for|needs?)\s+(?!(?:an? |the |us |me |you |to )?(?:\d|video|poster|reel|post|clip)\b)[^?,;]{{3,80}}?(?: any ?more| no more| from now on| now| always)?"
    rf"|{_NAME} (?:should|must|will|is to) (?:always )?(?:be|use|have|get)\s+[^?,;]{{2,60}} (?:from now on|always|every time|by default)|{_NAME} (?:is|are) (?:our|my|the) (?!(?:logo|poster|video|name|slogan|brand)\b)[^?]{{3,100}}|{_NAME} works? (?:on|at|in|from|with) [^?]{{3,60}}"
    rf"|{_NAME_RU},? (?:-|это)?\s?(?:наш[аи]?|мо[йя])\s[^?]{{3,100}}|{_NAME_RU} работает (?:в|по|с|до) [^?]{{3,60}}"
    rf"|{_NAME} (?:(?:has |have )?(?:moved|relocated) to|is (?:now )?(?:located|based) (?:at|in)|(?:opens?|closes?) (?:at|on|from)|is (?:closed|open) (?:on|at|from)|changed (?:its|their) \w+ to|is (?:no longer|not) (?:our|my|a) (?:client|customer)(?: any ?more)?|left us|stopped working with us)\b[^?]{{0,80}}"
    rf"|(?:у нас|у меня|я веду|мы ведём)\s+(?:агентство|студия|смм|smm)[,:]?\s+[^?]*клиент\w*\s*[:,-]\s*[^?]{{3,}}|(?:у нас |появился |взяли )?нов\w+ (?:клиент|заказчик)\w*\s*(?:[:,-]|это|зовут)?\s*[^?]{{3,}}"
    rf"|{_NAME_RU}(?: (?:это|-) [^,;?]{{3,40}},?(?: (?:они|он|она|им|ему|ей))?)?\s+(?:(?:очень|всегда|больше|теперь|тоже)\s+)*(?:любит|любят|не любит|не любят|предпочита\w+|просит|просят|не хочет|не хотят|терпеть не может)(?! (?:ролик|видео|афиш|пост|клип))\s+[^?;]{{3,80}}"
    rf"|{_NAME_RU} (?:теперь |уже |больше )*(?:переехал\w*|находится|открыва\w+ся|закрыва\w+ся|с нами не работа\w+|не работа\w+ с нами|(?:больше )?не наш\w* клиент\w*|уш[её]л\w* от нас|ушли от нас)(?:\s+[^?]{{0,80}})?|{_NAME_RU} (?:это|-) (?!ролик|видео|афиш|пост)[а-яё][^?]{{3,80}}"
    r"|ลูกค้า(?:ราย)?ใหม่(?:ของเรา)?(?:ชื่อ|คือ)?\s?[^?]{3,}|(?:ร้าน|คลินิก|คาเฟ่|ลูกค้า)(?!เรา|ของเรา|ฉัน|ผม|หนู)[\u0e00-\u0e7fA-Za-z ]{2,30}?(?:ย้ายไป|ไม่เอา|ไม่ชอบ|ชอบ(?!อัน|นี้)|ไม่ใช้|เลิกจ้าง|เลิกเป็นลูกค้า|อยู่ที่)[^?]{2,60}",
    re.IGNORECASE,
)
"""What people tell of a client whom they name."""
_PRICES = lazy(
    rf"(?:an? |the )?(?!{_WORK}\b|it\b|this\b|that\b)[a-z][\w'-]*(?: [\w'-]+){{0,2}} (?:now costs?|costs?(?= .*\bnow\b)|went (?:up|down) to|(?:has |have )?gone (?:up|down) to) (?:only |just )?[$€£฿]?\d[^?]{{0,40}}|(?:we|i) (?:'re )?(?:open|close)d? (?:at|from|on|till|until|every)\b[^?]{{3,100}}",
    re.IGNORECASE,
)
"""What something costs from now on, and when one is open."""
_NAMED = lazy(r"(?:(?:hi|hey|hello|btw|by the way|oh|so)[\s,]+)*(?:i'm|i am|this is) (?P<en>(?-i:[A-Z][a-z]+))(?:[\s,]*(?:btw|by the way|here))?|(?:кстати[, ]+)?(?:меня )(?P<ru>(?-i:[А-ЯЁ][а-яё]+)) зовут", re.IGNORECASE)
"""Says who one is."""
_NAME_IS = {"en": "my name is {name}", "ru": "меня зовут {name}", "th": "ฉันชื่อ{name}"}
_NEVER = lazy(
    r"(?:please )?never (?:use|put|add|write|show|say|mention|include|make|post|call)\b(?!.*\b(?:it|this|that|these|them)\b)[^?]{3,}|(?:please )?(?:don't|do not) (?:use|put|add|write|show|say|mention|include|call|make)\b(?!.*\b(?:it|this|that|these|them)\b)[^?]{3,},? ever"
    r"|(?:пожалуйста )?никогда не (?:использу|став|пиши|добавля|показыва|упомина|говори|дела|называ)[а-яё]*\s[^?]{3,}|(?:мы|я) никогда не\s[^?]{3,}|(?:ห้าม|อย่า)(?:ใส่|ใช้|เขียน|พูดถึง|โชว์|แสดง)(?!อันนี้|แบบนี้|เสียงนี้)[\u0e00-\u0e7f]{2,40}(?:เด็ดขาด|เลย|นะ|เลยนะ|ครับ|ค่ะ|(?<!โย)คะ)*",
    re.IGNORECASE,
)
"""What is never to be done, where nothing was made that it may be said of."""
_NOTE = lazy(r"(?:(?:just )?(?:for|to) (?:your|the) (?:records?|information|files?|notes?)|к сведению|для (?:твоего |вашего )?сведения|чтоб(?:ы)? ты знала?|แจ้งไว้|แจ้งเพื่อทราบ|บอกไว้ก่อน)(?:\s*[:,–—-]\s*|\s+)(?P<told>[^?]{3,})|(?:note|memo|заметка|на заметку|โน้ต|บันทึก)\s*:\s*(?P<note>[^?]{3,})|(?:please )?(?:save|store|note(?: down)?|write down) (?:the |my |our |this )?(?=(?:phone |number|address|email|website|wifi|password|price))(?P<saved>[^?]*\d[^?]*)", re.IGNORECASE)
_NOT_NAMES = lazy(r"(?:i|we|he|she|it|they|you|this|that|everyone|everybody|nobody|people|who|the|что|кто|я|мы|он|она|они|это|все|никто|ролик|видео|афиша|картинка|песня|музыка|voice|music|video|poster)(?![а-яё\w])", re.IGNORECASE)
_BUSINESS = lazy(
    r"(?:i|we)(?:'re| are|'m| am| also| mostly| mainly| only| usually)*\s+(?:run|own|sell|teach|bake|offer|manage|serve|rent|based|located|open(?:ed)?|live|specialis\w+|specializ\w+|(?:work|worked) (?:as|in|for|with)|an? \w+)\b(?!.*\b(?:want|need|looking for)\b)[^?]{3,160}"
    r"|(?:я|мы)(?: в основном| только| ещё| еще| тоже)*\s+(?:дела[ею]\w*|пек[уёе]\w*|прода[юёе]\w*|ш[ьё]\w+|уч[иу]\w+|преподаю|занима\w+|держ\w+|вед[уёе]\w*|работа\w+|жив[уёе]\w*|находимся|нахожусь|производим|сда[юёе]м)(?![а-яё])(?!.*(?:хо(?:чу|тим)|нужн|надо))[^?]{3,160}"
    r"|(?:เรา|ฉัน|ผม|ดิฉัน|หนู|ที่ร้าน|ร้านเรา)(?:ทำ(?:ร้าน|ธุรกิจ|ขนม|อาหาร)|เปิด(?:ร้าน|คาเฟ่|คลินิก|สอน)|ขาย|สอน|รับทำ|เป็นเจ้าของ|ให้เช่า|อยู่(?:ที่)?)(?!.*(?:อยาก|ต้องการ|ช่วย|ขอ))[^?]{3,160}",
    re.IGNORECASE,
)
"""What one does for a living."""
_OF_CLIENT = lazy(r"^у\s+\S+", re.IGNORECASE)
_ENDS = lazy(r"(?:[\s.!]|นะ|น้า|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|please|pls|пожалуйста)+$", re.IGNORECASE)
ORDERS = lazy(
    r"(?:^|[,.;!]\s*|\band\s+|\bthen\s+|\bplease\s+)(?:make|create|draw|generate|write (?:me|a)|give me|show me|i (?:want|need) (?:a|an|some|\d)|can you|could you|cut|trim|post|publish|schedule|do (?:an?|some|another|one|\d)|(?:put|use|print|show) (?:it|that|this|them) (?:on|in|into|for) (?:an?|the|our|my))\b|\bfrom now on,? (?:please )?(?:post|publish|upload|share)\b"
    r"|(?<![а-яё])(?:сделай|создай|нарисуй|напиши|сгенерируй|сними|смонтируй|обрежь|выложи|опубликуй|покажи|дай|хочу (?:ролик|видео|пост|картинк)\w*|(?:отныне|впредь|теперь),? (?:публикуй|выкладывай|пости|заливай)|запиши(?:те)? [^\n]*голос|нуж(?:ен|на|но|ны) (?:ролик|видео|пост|картинк|афиш)\w*)(?:те)?(?![а-яё])"
    r"|(?:ต่อไปนี้|จากนี้)(?:ไป)?\s?(?:ช่วย|ให้)?(?:โพสต์|ลง|เผยแพร่)|(?:ช่วย|ขอ|อยากได้)(?:ทำ|สร้าง|วาด|เขียน|ตัด|คลิป|รูป|โพสต์)|(?:^|\s)(?:ทำ|สร้าง|วาด)(?:คลิป|รูป|วิดีโอ|โปสเตอร์|เพลง|ใบปลิว|ป้าย|การ์ด|นามบัตร|เมนู|โลโก้|แบนเนอร์|สติกเกอร์)",
    re.IGNORECASE,
)
"""Wishes for something to be made."""
_ASKED = lazy(
    r"\b(?:remember|note|notes|keep|save|forget|always|never|from now on|jot|write|mind|memory|memori\w+|add|store|update|correct)\b|(?<![а-яё])(?:запомни|запиши|запоминай|учти|имей|заметь|забудь|забывай|сохрани|всегда|никогда|впредь|отныне|добавь|отметь|помни)|จำ|จด|บันทึก|ลืม|ต่อไปนี้|จากนี้|เสมอ|โน้ต|รู้ไว้",
    re.IGNORECASE,
)
"""Asks to remember what follows."""
_REMEMBER_FIRST = lazy(
    r"^\W*(?:(?:please |can you |пожалуйста,? |ช่วย)*(?:remember|note|keep in mind|don't forget|запомни|запиши|учти|имей в виду|не забудь|จำไว้|จดไว้)(?:те)?(?:นะ|ด้วย|หน่อย)*(?:,? (?:that|что)|ว่า)?(?![а-яё\w])[\s,:]*)+",
    re.IGNORECASE,
)
_NO = lazy(r"^\W*(?:(?:no|nope|sorry|wait|oops|нет|не так|ой|стой|ไม่ใช่)(?:นะ|ค่ะ|ครับ|(?<!โย)คะ)*(?![а-яё\w])[\s,.!]*)+", re.IGNORECASE)
_POINTS = lazy(r"\W*(?:that|this|it|all of (?:that|this)|это|эту|этот|так|อันนี้|นี้|แบบนี้)?\W*", re.IGNORECASE)
GREETS = lazy(
    r"^(?:(?:hi+|hello+|he+y+|yo|thanks|thank you|great|nice|cool|perfect|awesome|love it|good|ok(?:ay)?|jarvis|привет|здравствуй(?:те)?|спасибо|супер|отлично|класс|круто|хорошо|ладно|джарвис|สวัสดี|หวัดดี|ขอบคุณ|โอเค|เยี่ยม|ดีมาก|ชอบ(?:มาก|เลย))(?:ค่ะ|ครับ|(?<!โย)คะ|(?<!เ)จ้า|นะ|มาก|เลย)*(?![а-яё\w])[\s,.!]*)+",
    re.IGNORECASE,
)
_QUESTION = lazy(
    r"^\W*(?:(?:so|and|hey|ok|а|и|ну)[\s,]+)*(?:what|who|which|where|why|how|do you|can you|is there|что|кто|где|почему|зачем|сколько|какой|какая|какие|какое|во сколько)(?![а-яё\w])"
    r"|(?:อะไร|ไหน|กี่|เท่าไหร่|เท่าไร|เมื่อไหร่|เมื่อไร|ยังไง|อย่างไร|ใคร|ไหม|มั้ย|มั๊ย|หรือเปล่า|ป่าว|เปล่า|หรือยัง|รึยัง|เหรอ|หรอ)(?:โมง|บาท|คน|วัน|ชั่วโมง|นะ|บ้าง|ครับ|ค่ะ|(?<!โย)คะ|จำได้|ล่ะ|อะ|อ่ะ|\s)*\W*$",
    re.IGNORECASE,
)
_MOST = 600  # characters: what is longer is a text to work with


_REMINDS = lazy(
    r"[\s,.;]*(?:\band\s+)?(?:please\s+)?remind me(?: (?:then|about it|before(?:hand)?|when it'?s (?:close|near|time)|that day|the day before|in time|of it|closer to (?:it|the date)))*[\s.!]*$"
    r"|[\s,.;]*(?:(?<![а-яё])и\s+)?напомни(?:те)?(?: мне)?(?: (?:заранее|об этом|за день|ближе к дате|в этот день|накануне))*[\s.!]*$"
    r"|\s*(?:แล้ว(?:ก็)?|และ)?(?:ช่วย|ฝาก)?(?:พอ)?(?:ใกล้(?:ๆ|ถึง(?:วัน)?|วัน)?|ก่อนถึง(?:วัน)?|ถึง(?:วัน|เวลา)(?:แล้ว)?|ล่วงหน้า)?\s?(?:แล้ว|ก็)?(?:ช่วย)?(?:แจ้ง)?เตือน(?:ล่วงหน้า|ความจำ|เรา|ผม|ฉัน|ด้วย|หน่อย|ให้|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s*$", re.IGNORECASE,
)
"""To be reminded of what is kept, which nobody here does."""


_GOT_IT = lazy(r"[\s,.;:!–—-]+(?:(?:you )?got (?:it|that|all that)|you got that|understood|понял[аи]?|поняли|запомнил[аи]?|запомнили|усёк|ясно)\s*\?+\s*$|\s+(?:เข้าใจ|จำได้|โอเค|รับทราบ)(?:นะ|ไหม|มั้ย|มั๊ย|ใช่ไหม|ครับ|ค่ะ|(?<!โย)คะ)+\s*\?*\s*$", re.IGNORECASE)
"""Asks whether what was told is kept: "daves is blue. got it?"."""
_IS_SO = lazy(r"\b(?:is|are|isn'?t|aren'?t|costs?|opens?|closes?|sells?|works?|has|have|don'?t|doesn'?t|only|called)\b|'s\b|\d|(?<![а-яё])(?:это|стоит|стоят|работа[а-яё]+|закрыт[а-яё]*|открыт[а-яё]*|зовут|называ[а-яё]+|не|только|у нас|у меня)(?![а-яё])|\s[–—-]\s|คือ|เป็น|เปิด|ปิด|หยุด|ชื่อ|ราคา|อยู่|ขาย|ไม่", re.IGNORECASE)


_AGREED = lazy(
    r"[\s,.]+(?:ok(?:ay)?|alright|all right|deal|right|please|pls|yeah)\s*\?+\s*$|[\s,.]+(?:ок(?:ей)?|хорошо|ладно|договорились|да|идёт|идет|пожалуйста)\s*\?+\s*$|\s*(?:โอเค|ตกลง|ได้)(?:นะ|ไหม|มั้ย|ปะ)(?:ครับ|ค่ะ|(?<!โย)คะ|\?|\s)*$", re.IGNORECASE,
)
"""Asks to be told yes, behind a rule: "for the clinic always a calm tone, ok?"."""


def noted(request: Request, index: Matcher, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that keeps what a message tells; None where it asks for something, or tells nothing that is to be kept."""
    text = normalise(request.text)
    if ALWAYS.search(text) and (agreed := _AGREED.search(text)):
        text = text[: agreed.start()]
        request = replace(request, text=text)
    if (reminder := _REMINDS.search(text)) and reminder.start() > 0 and _ASKED.search(text[: reminder.start()]):
        plan = noted(replace(request, text=text[: reminder.start()]), index, catalogue, language)
        return _without_reminding(plan, reminder[0], language) if plan and plan.steps else plan
    if (asked := _GOT_IT.search(text)) and not (request.question or request.attachments or makes_something(request)):
        told = text[: asked.start()].strip(" ,;–—-")
        states = _IS_SO.search(told) and len(_content(told)) > 1 and not (ORDERS.search(told) or _QUESTION.search(told) or "?" in told)
        return verbatim(f"remember that {plainly(GREETS.sub('', told))}", catalogue, language) if states else None
    if request.question or request.attachments or len(text) > _MOST or text.endswith("?") or ORDERS.search(text) or _QUESTION.search(text):
        return None
    kept = _around_the_asking(text, request, index) or _rule(text, request, catalogue) or _told(text, request)
    if kept:
        return verbatim(f"remember that {plainly(kept)}", catalogue, language)
    plain = plainly(text)
    return of_oneself(plain, index, catalogue, language) if plain != text else None


def _without_reminding(plan: Plan, said: str, language: str) -> Plan:
    """The plan, whose step tells that nobody will be reminded."""
    first, *others = plan.steps
    title = f"{first.title} ({phrase('without', language, part=said.strip(' ,.;'))})"
    return plan.model_copy(update={"steps": [first.model_copy(update={"title": title}), *others]})


def kept_whole(plan: Plan, request: Request, index: Matcher, catalogue: Sequence[Tool], language: str) -> Plan:
    """The plan, with all of a statement where only its end was to be kept: "i run a gym called Mango", not "a gym called Mango"; and
    what people say of their business kept where nothing else was understood."""
    text = normalise(request.text)
    if not plan.steps and not (request.question or request.attachments or request.earlier) and is_at_a_loss(plan, request, index):
        plain = _ENDS.sub("", plainly(GREETS.sub("", text)))
        about = _BUSINESS.fullmatch(plain) and len(_content(plain)) > 2 and not ORDERS.search(text) and not _QUESTION.search(text)
        return (verbatim(f"remember that {plain}", catalogue, language) or plan) if about else plan
    only = len(plan.steps) == 1 and plan.steps[0].tool == preferences.REMEMBER
    if only and (reminder := _REMINDS.search(text)) and (shorter := _REMINDS.sub("", str(plan.steps[0].args.get("text") or ""))):
        kept = plan.steps[0].model_copy(update={"args": {**plan.steps[0].args, "text": shorter}})
        return _without_reminding(plan.model_copy(update={"steps": [kept]}), reminder[0], language)
    words = str(plan.steps[0].args.get("text") or "") if len(plan.steps) == 1 and plan.steps[0].tool == preferences.REMEMBER else ""
    at = text.find(words) if words else -1
    if at <= 0 or request.question or request.attachments or text.endswith("?") or ORDERS.search(text) or _ASKED.search(text[:at]):
        return plan
    before = plainly(GREETS.sub("", text[:at]))
    if not before or re.search(r"[.!?;:]\s*$", before):
        return plan
    return verbatim(f"remember that {before} {words}", catalogue, language) or plan


def _around_the_asking(text: str, request: Request, index: Matcher) -> str:
    """What stands before "note that down", and behind it; empty where nothing is asked to be kept, or not of what stands before."""
    match = next(ASKS_TO.finditer(text), None)
    if match is None:
        return ""
    if not match.start():
        said = text[match.end() :]
        list_of_facts = said.startswith(":") and not makes_something(request) and len(_content(said)) > 1 and not is_wish(said, index)
        return said.strip(" :") if list_of_facts else ""
    before = GREETS.sub("", text[: match.start()]).strip(" ,;:-")
    after = text[match.end() :].strip(" ,;:-.!")
    if _POINTS.fullmatch(before) or len(_content(before)) < 2 or lexicon().question.search(before) or is_wish(before, index):
        return ""
    if not after:
        return before
    if is_wish(after, index) or lexicon().question.search(after):
        return ""
    between = " " if re.search("[\u0e00-\u0e7f]$", before) else " " if before.endswith(".") else ". "
    return f"{_ENDS.sub('', before)}{between}{after}"


def is_wish(text: str, index: Matcher) -> bool:
    """Whether a text asks for something that can be done here."""
    return any(clause.asks and index.best(clause.text) for clause in clauses.split(text, index))


def _content(text: str) -> list[str]:
    return [token.text for token in tokens(text) if token.base >= CONTENT_WEIGHT]


def _rule(text: str, request: Request, catalogue: Sequence[Tool]) -> str:
    """A rule for one client, with whom it is for."""
    plain = _REMEMBER_FIRST.sub("", _NO.sub("", text))
    told = statements(plain)
    if not ALWAYS.search(text) and (makes_something(request) or not any(map(preferences.rules_for, told))):
        return ""
    if any(whom(said, outright=True) for said in told) and len(_content(plain)) > 2:
        return plain
    return plain if any(whom(said) for said in told) and any(sets and sets[0].whom for _, sets in preferences.set_by(told, catalogue)) else ""


def _told(text: str, request: Request) -> str:
    """A statement about one's business, or about clients where no work is spoken of that they could be in."""
    plain = _ENDS.sub("", plainly(GREETS.sub("", text)))
    if note := _NOTE.fullmatch(plain):
        return (note["told"] or note["note"] or note["saved"]).strip()
    if _REMEMBER_FIRST.match(plain) or FORGETS.match(plain):
        return ""  # what stands behind is kept as it is, or is to go
    if _TOLD.fullmatch(plain) or _CALLED.fullmatch(plain):
        return plain
    if own := _MY_NAME.fullmatch(plain):
        return f"{own['my']} is {own['name']}{own['more'] or ''}"
    if not makes_something(request) and _FOR_CLIENTS.fullmatch(plain):
        return plain
    if not request.earlier and (name := _NAMED.fullmatch(_ENDS.sub("", plainly(text)))):
        return _NAME_IS["en" if name["en"] else "ru"].format(name=name["en"] or name["ru"])
    if not makes_something(request) and _NEVER.fullmatch(plain):
        return plain
    if not makes_something(request) and (_PRICES.fullmatch(plain) or (_OF_CLIENTS.fullmatch(plain) and not _NOT_NAMES.match(plain))):
        return plain
    if not makes_something(request) and _CONTACT.fullmatch(plain):
        return plain
    return plain if not makes_something(request) and _OF_CLIENT.match(plain) and whom(statements(plain)[0]) and len(_content(plain)) > 2 else ""


def makes_something(request: Request) -> bool:
    """Whether the message comes after work that it may speak of."""
    return any(step.tool.split(".")[0] != "memory" for earlier in request.earlier[:1] for step in earlier.steps)
