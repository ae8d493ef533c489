# ruff: noqa: E501 - patterns read better unbroken
"""A plain statement of one's business, family or pastime, known as it is typed: "we're closed mondays", «наша студия на Лесной, 22», "วันเกิดแม่ 4 พฤษภาคม".

It is kept before its words are read as work: a day in it moves no post, a house number counts no films, and what one plays is no music to make. Where
something was just made, the other readers come first, and it is kept only where it says that it is of one's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.local.answers.small_talk import answered, said_to_a_person
from agent.local.catalogue.matching import Matcher
from agent.local.lexicon import lexicon
from agent.local.memories.noted import GREETS, ORDERS, makes_something
from agent.local.several.two_wishes import begins
from agent.local.wordings.verbatim import verbatim
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from memory.facts import plainly
from tools.contract import Tool
from tools.plan import Plan

_KIN = r"(?:mum|mom|mother|dad|father|son|daughter|kids?|child(?:ren)?|twins|wife|husband|partner|fianc[ée]e?|boyfriend|girlfriend|sister|brother|nephew|niece|gran(?:ny|dma|dad|dpa)?|grandson|granddaughter|aunt|uncle|cousin|friend|boss|assistant|dog|cat|puppy|kitten|horse|parrot|rabbit|pony)"
_PLACE = r"(?:shop|store|studio|clinic|school|salon|cafe|café|bakery|farm|garage|workshop|office|gym|market|stall|restaurant|bar|pub|hotel|hostel|surgery|practice|nursery|church|club|hall|barn|place|entrance|parking|car park|toilets?|reception|meeting point|pick-?up)"
_AT = r"(?:at|on|in|by|near|next to|behind|opposite|across from|above|under|below|around the corner|upstairs|downstairs|off)"
_WHO = r"(?:customers?|clients?|members|students|pupils|patients|guests|readers|listeners|viewers|followers|visitors|audience|regulars|players|kids|dancers|singers)"
_EN = (
    r"(?:we|i)(?:'re| are|'m| am)? (?:(?:always|only|usually|now|normally|also) )*(?:closed|shut|open|off|away|on holiday)\s(?!(?:the|a|an|it|this|that|with|up)\b)[^?]{3,100}"
    r"|(?:closed|shut|open)(?: (?:only|every|on|over|during|for|between|from|until|till|at|all|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|weekdays|daily)\b)(?: [^?]{2,80})?"
    r"|we (?:(?:don'?t|do not|never|only|also|always|mostly|usually|still|no longer) )+(?:open|close|do|take|accept|serve|deliver|ship|sell|work|offer|allow|stock|cater|use|bake|cook|teach|rent|charge|give|make|repair|fix|groom|book|run|host|play|train|meet|have)\s(?!(?:it|that|this|them|more|one|how|what)\b)[^?]{3,100}"
    r"|we (?:deliver|ship|cater|serve|accept|employ|specialise|specialize|meet|train|rehearse|host|charge|close|open)\s(?!(?:it|that|this|them)\b)[^?]{3,100}|we(?: have|'ve got)(?: an?)? (?:\d{1,2} ?%(?: off| discount)?|(?:big |summer |winter |closing )?(?:sale|discount|special offer))(?: [^?]{2,80})?|we have (?:\d+(?! ?%)|two|three|four|five|six|seven|eight|nine|ten|a dozen) (?!(?:new )?(?:posts?|videos?|clips?|pictures?|reels?)\b)[^?]{3,100}"
    r"|we(?:'ve| have|'re|'ll be| will be)? (?:just |recently )?(?:moved|moving|relocated|relocating) (?:in)?to\s(?!the (?:next|last|end)\b)[^?]{3,100}|we(?:'ve| have)? (?:been )?(?:started|opened|founded|open|running|in business|sponsor|support)\s(?:in|since|for|the|our|local)\b[^?]{2,100}"
    rf"|(?:my|our) (?:(?:little|big|older|younger|old|youngest|eldest|best) )?{_KIN}(?:'s name)?(?: (?!is\b|are\b|was\b|has\b|will\b)[\w'-]+)? (?:is(?! (?:too|so|not|very|a bit)\b)|are|was born|turns|will (?:be|turn)|has|have|loves?|likes?|hates?|starts?|goes|plays?|called|named|turned|died|works?|lives?|studies|graduates?|gets married)\s[^?]{{2,100}}"
    r"|(?:my|our) (?!(?:[\w'-]+ ){0,2}(?:posts?|videos?|clips?|reels?|stor(?:y|ies)|pictures?|posters?)\b)[\w' -]{2,30}? (?:rehearses?|meets?|trains?|practi[sc]es?|gathers?|runs?|takes? place|happens?|starts?|begins?|ends?|(?:re)?opens?|closes?|is held|are held|falls?) (?:on|every|at|in|from|each|twice|once|all|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)\b[^?]{2,80}"
    rf"|(?:my|our) {_KIN}'s (?:birthday|name day|name|wedding|anniversary|graduation) (?:is|'s)\s[^?]{{2,80}}"
    rf"|(?:(?:the|our|my) )?{_PLACE}(?:'s| is| are) (?:(?:now|just|right|located) )*{_AT}(?![\w-])[^?]{{3,100}}|(?:(?:the|our|my) )?{_PLACE} (?:has |have )?(?:just )?moved to\s[^?]{{3,100}}"
    rf"|(?:most|all|many|half|some|nearly all|almost all) of our {_WHO} (?:are|come|have|speak|live|like|love|prefer|work)\s[^?]{{2,100}}|our {_WHO} (?:are|come from|speak|like|love|prefer|live)\s(?!(?:asking|waiting|saying|telling)\b)[^?]{{2,100}}"
    r"|(?:my|our) (?:logo|sign|mascot|uniform|van|flag) (?:has|shows|is|are)\s(?!(?:too|not|so|very|ugly|bad|wrong|missing|gone|awful)\b)[^?]{3,100}"
    r"|i (?:(?:also|only|usually) )*(?:play (?!it\b|this\b|that\b)|sing in\b|teach\b|coach\b|keep (?:bees|chickens|goats|horses|sheep|ducks|hens)|breed\b|volunteer\b|study\b|train\b|row\b|paint (?:houses|portraits|landscapes)|grow\b)[^?]{3,100}"
    r"|i(?:'m| am) (?:a |an )?(?:vegan|vegetarian|allerg\w+|left-handed|colou?r-?blind|deaf|dyslexic|retired|pregnant|gluten[- ]free|lactose|single|married|divorced)\b[^?]{0,80}"
)
_ROD = r"(?:дочк|дочер|доч|сын|муж|жен|мам|пап|отц|бабушк|дедушк|брат|сестр|внук|внучк|друг|подруг|начальни|собак|кошк|кот|пёс|пса|щен|попуга|крестни|племянни|тёт|тет|дяд|ребён|ребен|детей|дети)[а-яё]*"
_EVENT = r"(?:день рождения|днюха|др|юбилей|годовщина|именины|свадьба|выпускной|исполнится|исполняется|будет \d+ лет)"
_PLACE_RU = r"(?:магазин|студия|клиника|школа|салон|кафе|пекарня|ферма|автосервис|сервис|мастерская|офис|зал|спортзал|рынок|кофейня|ресторан|бар|отель|хостел|гостиница|клуб|кабинет|садик|церковь|шиномонтаж|мойка|ателье|кружок|секция|парковка|стоянка|вход|точка|лавка|склад)"
_RU = (
    r"(?:у нас|у меня) (?:[а-яё]+ )?(?:выходн[а-яё]+|санитарный день|обед|перерыв|каникулы|отпуск|день рождения|юбилей|годовщина|аллергия)(?:\s[^?]{2,100})?"
    r"|(?:мы |магазин |салон |кафе )?(?:(?:всегда|обычно|теперь|только) )*(?:закрыт[аоы]?|открыт[аоы]?|не работа[а-яё]+|отдыхаем)\s(?:на|в|во|по|с|со|до|каждый|каждую|весь|всю|все)\s[^?]{2,100}"
    rf"|(?:у )?(?:(?:мо[а-яё]+|наш[а-яё]+) )?{_ROD}(?: (?-i:[А-ЯЁ])[а-яё]+)?(?: [а-яё\d]+){{0,4}}? {_EVENT}(?![а-яё])(?:\s[^?]{{2,80}})?|(?:у )?(?:(?:мо[а-яё]+|наш[а-яё]+) )?{_ROD} (?:скоро |уже )?{_EVENT}(?![а-яё])\s[^?]{{2,80}}"
    rf"|(?:мо[а-яё]+|наш[а-яё]+) {_ROD} (?:зовут|родил[а-яё]+|учится|работает|любит|жив[её]т|играет|поёт|ходит|болеет)\s[^?]{{2,80}}"
    rf"|(?:мо[а-яё]+|наш[а-яё]*) {_ROD}(?: (?-i:[А-ЯЁ])[а-яё]+)? (?:не |очень |всегда |часто )*(?!хочет|хотят|может|просит|нравится)[а-яё]{{2,}}(?:ет|ит|ёт|ат|ят|ут|ют|еет)(?:ся)?\s[^?]{{2,80}}"
    r"|(?:в|во|по|с|до|на) (?!этом|этой)[а-яё]+ (?:мы )?(?:работаем|закрыты|открыты|отдыхаем|не работаем)(?:\s(?:до|с|по|только|как|без)\s[^?]{2,60})?"
    rf"|(?:(?:мо[а-яё]+|наш[аеи]?|наше) )?{_PLACE_RU} (?:теперь |сейчас )?(?:находится |расположен[аоы]? )?(?:на (?-i:[А-ЯЁ])|на (?:улице|проспекте|площади|бульваре|углу)|в (?-i:[А-ЯЁ])|за (?:домом|углом|зданием)|во дворе|напротив|рядом с|около|возле|со двора|у метро|по адресу|переехал[аои]?)[^?]{{2,100}}"
    r"|(?:мы|я) (?:(?:не|только|ещё|еще|также|обычно|всегда|больше|уже) )*(?:доставля[а-яё]+|принима[а-яё]+|бер[её]м(?! [а-яё]+ за)|обслужива[а-яё]+|сотруднича[а-яё]+|отправля[а-яё]+ (?:заказы|посылки|почтой|сдэком)|не работа[а-яё]+ (?:с|со|по|в)|не дела[а-яё]+|не прода[а-яё]+|не шь[а-яё]+|не печ[а-яё]+)\s[^?]{3,100}"
    r"|мы (?:недавно |теперь |уже |только что )*(?:переехали|переезжаем|открылись|основаны|существуем|появились)\s(?:на|в|во|с|уже|по)\s[^?]{2,100}"
    r"|(?:оплата|доставка|запись|вход|парковка|минимальный заказ|предоплата)(?: у нас)? (?:(?:только|по|за|с|от|до)(?![а-яё])[^?]{2,80}|(?:свободн|бесплатн|платн)[а-яё]+[^?]{0,80})"
    r"|(?:(?:у нас |наши )?(?:фирменные |корпоративные |школьные )?цвета(?: у нас)?|(?:фирменный|наш|наш фирменный) цвет(?: у нас)?)\s?(?:[-–—:]|это)?\s?(?!друг|не |как|слишком|поменя|измени|сделай)[а-яё][^?,.]{3,80}"
    r"|на (?:нашем|мо[её]м) (?:логотипе|гербе|флаге|знаке)\s(?!не )[^?]{3,80}|наш талисман\s[^?]{3,80}"
    r"|я (?:(?:тоже|ещё|давно|обычно|сама?) )*(?:играю (?:на|в)|пою в|преподаю|тренирую|выращиваю|развожу|учусь (?:на|в)|занимаюсь|волонт[её]рю|вяжу|держу (?:пчёл|пчел|коз|кур|уток))\s[^?]{3,100}"
    rf"|(?:в основном )?к нам (?:в основном |часто |обычно )?(?:ходят|приходят|приезжают)\s[^?]{{3,80}}|(?:большинство|половина) наших (?:клиентов|гостей|учеников|покупателей|читателей|подписчиков)\s[^?]{{3,80}}|(?:наши|мои) (?:клиенты|гости|ученики|покупатели|читатели|подписчики|пациенты)\s?(?:[-–—]|это|в основном|чаще всего)\s?[^?]{{3,80}}"
    r"|у нас (?:сейчас |сегодня )?(?:скидк[аи]|акция|распродажа|открытие|новинка|инвентаризация)(?:\s[^?]{2,80})?"
    r"|у нас (?:\d+|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять) (?!пост|ролик|видео|клип|картин|афиш)[а-яё][^?]{3,100}"
    r"|(?:у нас|наш[аеи]?) (?!пост|ролик|видео)(?:[а-яё-]+ ){1,3}(?:теперь )?по (?:понедельникам|вторникам|средам|четвергам|пятницам|субботам|воскресеньям|выходным|будням|утрам|вечерам)(?:\s[^?]{2,60})?"
    r"|я (?:веган|вегетариан|аллерги|левш|дальтоник|на пенсии|беременн|замужем|женат)[а-яё]*(?:\s[^?]{2,80})?"
)
_OWN_TH = r"(?:ของ)?(?:ฉัน|ผม|หนู|เรา|พี่|ดิฉัน|ร้าน)?"
_KIN_TH = r"(?:ลูกสาว|ลูกชาย|ลูกคนโต|ลูกคนเล็ก|ลูก(?!ค้า|ชิ้น|เล่น)|หลาน(?:สาว|ชาย)?|แฟน(?!เพจ|คลับ)|สามี|ภรรยา|แม่(?!ค้า|น้ำ|มด)|พ่อ(?!ค้า)|คุณแม่|คุณพ่อ|ยาย|ปู่|พี่สาว|พี่ชาย|น้องสาว|น้องชาย|เพื่อน|หมา|แมว|สุนัข|เจ้านาย)"
_COLOUR_TH = r"(?:สี)?(?:เขียว|แดง|น้ำเงิน|ฟ้า|เหลือง|ส้ม|ชมพู|ม่วง|ขาว|ดำ|เทา|น้ำตาล|ครีม|ทอง|เงิน|มินต์|พาสเทล|เบจ)"
_DAY_TH = r"(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์|หยุด|สงกรานต์|ปีใหม่|ตรุษจีน|นักขัตฤกษ์|แม่|พ่อ)"
_PLACE_TH = r"(?:ร้าน|สตูดิโอ|คลินิก|โรงเรียน|คาเฟ่|ฟาร์ม|อู่|ออฟฟิศ|ยิม|ตลาด|บูธ|โรงแรม|สวน|ที่จอดรถ|ทางเข้า|วัด|สาขา(?:ใหม่)?)"
_TH = (
    rf"(?:ร้าน|คลินิก|คาเฟ่|ทางร้าน|เรา)?(?:ของ)?(?:เรา|ฉัน|ผม|หนู)?(?:จะ)?(?:เปิด|ปิด|หยุด)(?:ทุก|ช่วง|ตั้งแต่|เฉพาะ|แค่|ยาว|ร้าน)*\s?(?:{_DAY_TH}|(?<=ทุก)วัน)[\u0e00-\u0e7f\d .:-]{{0,60}}"
    rf"|{_KIN_TH}{_OWN_TH}\s?(?:ชื่อ|จะครบ|ครบ|อายุ|เกิด(?:วันที่|วัน|เดือน)?|ชอบ|เรียน|ทำงาน|แพ้|จบ|แต่งงาน|เป่า|เล่น(?=กีตาร์|เปียโน|ไวโอลิน|เชลโล|กลอง|ดนตรี|ฟุตบอล|บอล)|ร้อง(?=เพลง|ประสาน))\s?[^?]{{2,80}}|(?:วันเกิด|วันครบรอบ)(?:ของ)?{_KIN_TH}{_OWN_TH}\s?(?:คือ|ตรงกับ)?\s?(?:วันนี้|พรุ่งนี้|มะรืน(?:นี้)?|(?:อาทิตย์|สัปดาห์|เดือน)(?:หน้า|นี้)|{_DAY_TH}[\u0e00-\u0e7f]{{0,12}})|(?:ฉัน|ผม|หนู|เรา|พี่)?(?:เกลียด|ไม่ชอบ|ชอบ)สี{_COLOUR_TH}|(?:วันเกิด|วันครบรอบ|ครบรอบแต่งงาน)(?:ของ)?{_KIN_TH}?{_OWN_TH}\s?(?:คือ|วันที่|ตรงกับ)?\s?\d{{1,2}}\s?[\u0e00-\u0e7f.]{{2,15}}(?:\s?\d{{4}})?"
    rf"|(?:{_PLACE_TH})(?:ใหม่)?{_OWN_TH}\s?(?:ย้าย(?:มา|ไป)?)?\s?(?:อยู่|ตั้งอยู่)\s?(?:ที่|ใน|ซอย|ถนน|ถ\.|ใกล้|หลัง|หน้า|ติด|ตรงข้าม|ข้าง|ชั้น|แถว|ริม)[^?]{{2,80}}"
    r"|(?:ร้าน)?(?:เรา|ผม|หนู|ฉัน|ทางร้าน)(?:มี)?(?:(?:บริการ)?(?:ส่ง|จัดส่ง)(?=แค่|เฉพาะ|ทั่ว|ฟรี|ถึง|ใน)|ไม่?รับ(?=งาน|บัตร|เงิน|ออเดอร์|จอง|สัตว์|เด็ก|โอน|ลูกค้า)|ไม่ขาย|ไม่ทำ|ไม่ใช้|ไม่ใส่)[^?]{2,80}|รับ(?:เฉพาะ)?(?:เงินสด|โอน|บัตร)[^?]{0,20}?(?:อย่างเดียว|เท่านั้น)"
    rf"|สี(?:ประจำ|ของ|หลัก(?:ของ)?)?(?:ร้าน|แบรนด์|โรงเรียน|ทีม|เพจ|ช่อง|คลินิก|บริษัท)?(?:ของ)?(?:เรา|ฉัน|ผม|หนู)?\s?(?:คือ|เป็น)?\s?{_COLOUR_TH}[\u0e00-\u0e7f]{{0,12}}(?:\s?(?:กับ|และ|,|\s)\s?{_COLOUR_TH}[\u0e00-\u0e7f]{{0,12}}){{0,3}}(?<!ให้)(?<!ขึ้น)(?<!หน่อย)"
    rf"|(?:วง|ทีม|ชมรม|คณะ|กลุ่ม|คลาส|ค่าย)(?:ของ)?(?:เรา|ผม|ฉัน|หนู)(?:ซ้อม|นัด|เจอกัน|แข่ง|เรียน|มี|เล่น)[^?]{{2,60}}|{_KIN_TH}(?:เรา|ผม|ฉัน|หนู)(?:ดูแล|ขาย|สอน|ทำ|อยู่|ขับ|เลี้ยง|กลัว)[^?]{{2,60}}|(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)(?:คม|พันธ์|ยน)?(?:นี้)?\s?(?:ร้าน|เรา)*(?:เปิด|ปิด)(?:ถึง|ตั้งแต่|ทุก)[^?]{{2,40}}"
    rf"|{_PLACE_TH}(?:ของ)?(?:เรา|ฉัน|ผม|หนู)?(?:มี|จัด)(?:ทุก|เฉพาะ|แค่)*\s?{_DAY_TH}[\u0e00-\u0e7f\d .:-]{{0,40}}"
    r"|โลโก้(?:ร้าน)?(?:ของ)?(?:เรา|ฉัน|ผม|หนู)(?:เป็น|มี|คือ)(?:รูป|ภาพ|ตัว)?[^?]{2,60}"
    r"|(?:ผม|ฉัน|หนู|ดิฉัน|เรา|พี่|ครู)(?:เป็นคน)?(?:สอน|เล่น(?=กีตาร์|เปียโน|ไวโอลิน|เชลโล|กลอง|ดนตรี|ฟุตบอล|บอล|แบด|เทนนิส|ละคร|หมากรุก)|เลี้ยง(?=ผึ้ง|ไก่|เป็ด|วัว|หมู|ปลา|แพะ|หมา|แมว)|ปลูก|เรียน(?=อยู่|ที่|คณะ|มหา)|ซ้อม|ทำงาน(?=ที่|เป็น|ใน)|แพ้(?=อาหาร|ถั่ว|นม|กุ้ง|แมว|หมา)|กินเจ|กินมังสวิรัติ)[^?]{0,80}"
    r"|ลูกค้า(?:ส่วนใหญ่|หลัก|เกือบทั้งหมด)(?:ของ)?(?:เรา|ร้าน|ร้านเรา)?(?:เป็น|คือ|ชอบ|มา)[^?]{2,80}"
)
_FACT = lazy(f"(?:{_EN})|(?:{_RU})|(?:{_TH})", re.IGNORECASE)
_OF_LIFE = lazy(
    r"(?:i|we)(?:'ve| have|'re| are|'m| am)? (?:been|got|have|had|own|run|keep|raise|belong|live|grew|built|bought|won|graduated|studied|joined|use|work|sponsor|support|started|opened|come from|an?) [^?]{3,100}|(?:my|our) [\w' -]{2,40}? (?:is|are|has|have|comes?|costs?|lasts?|runs?|holds?|seats?|starts?|ends?) [^?]{2,80}"
    r"|(?:я|мы) (?:(?:уже|давно|раньше|ещё|сейчас) )*(?:работа|жив|учи|служ|родил|вырос|состо|помога|поддержива|корм|спонсир|владе|строи|держ|руковож|руководи|окончил|закончил)[а-яё]* [^?]{3,100}|у (?:нас|меня) (?:есть |сейчас |теперь )?(?:нов|больш|маленьк|двое|трое|четверо|один|одна|два|две|три|свой|своя|сво[её]|хорош|стар|семь[яи]|дет|аллерг)[а-яё]*[^?]{2,80}|(?:терпеть не могу|обожаю|ненавижу|не переношу) [^?]{3,60}"
    r"|(?:ฉัน|ผม|หนู|เรา|พี่|ดิฉัน)(?:เป็น(?!อะไร|ไง|ไร)|มี(?=ลูก|ร้าน|หมา|แมว|พนักงาน|สาขา)|ทำงาน|อยู่(?=ที่|จังหวัด|กรุงเทพ|เชียงใหม่)|เคยเป็น|จบ)[^?]{2,80}|มี(?:ลูก|พนักงาน|สาขา)[^?]{2,40}|(?:ร้าน|เรา)(?:เรา)?เปิดมา(?:ตั้งแต่|แล้ว|ได้)?[^?]{2,60}", re.IGNORECASE,
)
_PASSING = lazy(
    r"\b(?:just|today|tonight|tomorrow|yesterday|this (?:morning|evening|week)|last night|right now|tired|bored|sad|happy|hungry|thirsty|cold|hot|sick|ill|lost|stuck|hurts?|late|busy|ready|sure|sorry|back|here|glad|fine|ok|good|bad|great|wrong|broken|slow|it|this|that|you|your|idea|question|problem|issue|an? (?:lot|bit|few)|too)\b"
    r"|(?<![а-яё])(?:сегодня|вчера|завтра|сейчас|только что|устал[а-яё]*|скучно|грустно|боли[а-яё]*|голод[а-яё]*|готов[а-яё]*|уверен[а-яё]*|рад[а-яё]*|вопрос[а-яё]*|проблем[а-яё]*|иде[яию]|это|эт[а-яё]+|ты|тебя|вас|тобой)(?![а-яё])|วันนี้|เมื่อวาน|พรุ่งนี้|เพิ่ง|เหนื่อย|เบื่อ|ปวด|หิว|ง่วง|เศร้า|คำถาม|ปัญหา|นี้|เธอ|คุณ", re.IGNORECASE,
)
"""Holds for the moment, or is said of JARVIS and its work."""
_OF_ONES_DAY = lazy(
    r"^(?:\W*(?:oh|wow|ugh|omg|so|well|morning|hey|hi)\b)*\W*(?:i'?m|i am|i'?ve|i have|i had|i was|i just|just|it'?s|it is|its|my|we'?re|we just|we had|the (?:weather|sun|rain|wind|kids|cat|dog|baby|bus|train)|gotta|got to|can'?t sleep|bit early)\b"
    r"|^(?:\W*(?:ой|ох|эх|ну|вот|уф|ура)(?![а-яё]))*\W*(?:я|мы|у меня|у нас|меня|мне|мой|моя|на улице|за окном|только что|сегодня|вчера|опять|снова|кот|кошка|собака|дети|погода|дождь|снег|жара|холод[а-яё]*|спина|голова|не могу|не спится|с (?:новым годом|праздник[а-яё]+|рождеством)|бегу|побегу|пора)(?![а-яё])"
    r"|^\s*(?:โอ๊ย|เฮ้อ|ว้าว|อ้าว|วันนี้|เมื่อคืน|เมื่อวาน|คืนนี้|ตอนนี้|เพิ่ง|ฝน|แดด|อากาศ|แมว|หมา|ลูก|ปวด|ง่วง|หิว|เหนื่อย|เบื่อ|นอนไม่หลับ|ร้อน|หนาว|รถติด)", re.IGNORECASE,
)
_LEADS = lazy(r"^(?:(?:fyi|btw|by the way|oh|also|and|so|just so you know|actually|кстати|и ещё|вообще-то|имей в виду|если что)(?![\wа-яё])[\s,:–—-]*|(?:อ้อ|แล้วก็|จริงๆ แล้ว|บอกไว้ก่อน(?:ว่า|นะ)?)\s?)+", re.IGNORECASE)
_ENDS = lazy(r"(?:[\s.!,]|\b(?:btw|by the way|fyi)$|(?<![а-яё])(?:кстати|если что)$|นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|จ้ะ)+$", re.IGNORECASE)
_WISHES = lazy(
    r"\?|\b(?:want(?:ed|s)?|need(?:ed|s)?|please|pls|plz|help|would like|i'd like|can you|could you|let'?s|come up with|give me|show me|find|how about|what|how|should|(?<!'s )make (?:it|me|a|an|the)|draw|design|write|post|publish|schedule|cancel|move|instead|remind|put|print|say|tell)\b"
    r"|(?<![а-яё])(?:хоч[а-яё]+|хотел[а-яё]*|хотим|нуж(?:ен|на|но|ны)|надо|помог[а-яё]+|пожалуйста|давай[а-яё]*|сдела[а-яё]+|нарису[а-яё]+|напиш[а-яё]+|выложи[а-яё]*|опублику[а-яё]+|перенеси[а-яё]*|отмени[а-яё]*|напомни[а-яё]*|что|как|какой|какие|какая|сколько|когда|где|поздрав[а-яё]+)(?![а-яё])"
    r"|ช่วย|ขอ(?!ง|น|บ|ด|ต)|อยาก|ต้องการ|รบกวน|ไหม|มั้ย|ยังไง|อะไร|กี่|หน่อย|เท่าไ|หรือ|โพสต์|วาด|คลิป|วิดีโอ|โปสเตอร์|การ์ด|ป้าย|แบนเนอร์|ใบปลิว|โลโก้(?=ให้|หน่อย|ใหม่)|ทำเพลง|แทน(?:$|\s)|เลื่อน|ต่างหาก|เตือน|สิ(?:$|\s)", re.IGNORECASE,
)
"""Wishes, asks, or speaks of what is made."""
_MADE = lazy(r"\b(?:videos?|vids?|clips?|reels?|shorts?|films?|pictures?|pics?|posters?|flyers?|songs?|captions?|posts?|scripts?|subtitles?|logo on|in the (?:logo|corner))\b|(?<![а-яё])(?:видео|ролик|клип|рилс|картин|афиш|плакат|постер|песн|подпис[ьи]|пост(?:ы|а|ов)?(?![а-яё])|сценари|субтитр|открытк)", re.IGNORECASE)
_OF_OURS = lazy(
    r"\W*(?:btw|by the way|fyi|also|we|we're|our|i|i'm|my|кстати|если что|имей в виду|мы|у нас|у меня|наш[аеи]?|мо[йяеи]|я)(?![\wа-яё])|\s*(?:อ้อ|บอกไว้ก่อน|ร้านเรา|เรา(?!อยาก)|ผม|ฉัน|หนู)", re.IGNORECASE,
)
"""Says whose it is: after some work, what does not may be of that."""
_TOLD_TO_KEEP = lazy(r"(?:\bremember(?: (?:it|that|this))?|\bin mind|(?<![а-яё])(?:запомни|имей(?:те)? в виду|учти)(?:те)?|จำ(?:ไว้)?(?:ด้วย|นะ)?)\W*$", re.IGNORECASE)
"""Says itself that it is to be kept, which is read elsewhere."""
_MOST = 140


def plain_fact(request: Request, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that keeps such a statement; None for any other message."""
    if request.question or request.attachments or len(request.text) > _MOST or "\n" in request.text or said_to_a_person(request.text) or _TOLD_TO_KEEP.search(request.text):
        return None
    if makes_something(request) and not _OF_OURS.match(normalise(request.text)):
        return None
    said = plainly(_LEADS.sub("", GREETS.sub("", normalise(request.text)).strip()))
    said = _ENDS.sub("", said).strip()
    return verbatim(f"remember that {said}", catalogue, language) if is_plain_fact(said) else None


def kept_of_life(plan: Plan, request: Request, index: Matcher, catalogue: Sequence[Tool], language: str) -> Plan:
    """The plan; where nothing was understood of a message that tells of one's life, the one that keeps it."""
    if plan.steps or plan.question or request.question or request.attachments or request.earlier:
        return plan
    lost = _begins_as("unknown", plan.reply or "")
    if not (lost or _begins_as("nothing", plan.reply or "")):
        return plan
    if said := of_ones_life(request.text):
        return verbatim(f"remember that {said}", catalogue, language) or plan
    return Plan(reply=answered("nothing", language, index)) if lost and _is_a_remark(request.text) else plan


def _begins_as(key: str, reply: str) -> bool:
    """Whether a reply is that phrase."""
    return any(reply.startswith(phrase(key, language, examples="\0").partition("\0")[0]) for language in ("en", "ru", "th"))


def _is_a_remark(text: str) -> bool:
    """Whether a message only tells how one is or what happens around one: it is no wish, and nothing that cannot be done."""
    said = normalise(text)
    return bool(_OF_ONES_DAY.search(said)) and not (_WISHES.search(said) or _MADE.search(said) or ORDERS.search(said) or begins(said) or lexicon().question.search(said))


def of_ones_life(text: str) -> str:
    """What a message that nobody understood tells of one's life, without what leads to it; empty where it may wish for something, or passes."""
    said = _ENDS.sub("", plainly(_LEADS.sub("", GREETS.sub("", normalise(text)).strip()))).strip()
    told = len(said) <= _MOST and "\n" not in said and _OF_LIFE.fullmatch(said) and not (_WISHES.search(said) or _MADE.search(said) or _PASSING.search(said) or ORDERS.search(said))
    return said if told and not lexicon().question.search(said) else ""


def is_plain_fact(said: str) -> bool:
    """Whether words state something of one's life or business, and wish, ask and name nothing that is made."""
    if not _FACT.fullmatch(said) or _WISHES.search(said) or _MADE.search(said) or ORDERS.search(said) or lexicon().question.search(said):
        return False
    return not any(begins(piece) for piece in re.split(r"[,.;!]\s+|\s*[\U0001f300-\U0001faff]\s*", said)[1:])
