# ruff: noqa: E501 - tables of words and patterns read better unbroken
"""What people wish of a clip they hand over and no tool here does: subtitles, another language, a blurred face, words written on it.

It is named in the answer, with what comes nearest and does work on the clip. Beside other wishes it is asked whether to do the rest.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.titles import listed
from agent.patterns import lazy
from agent.phrases import phrase

_ON_IT = r"(?:on|onto|over|across|to|in) (?:it|this|that|them|the \w+|my \w+|top)"
_OTHER_WORDS = r"(?:\b(?:caption|captioned|post|description|hashtags?|voice|read|speak|out loud|logo|watermark|music|song)\b|(?:подпис|пост(?:[ау]|ик)?(?![а-яё])|описани|озвуч|голос|прочита|диктор|логотип|лого(?![а-яё])|музык|песн)|แคปชั|โพสต์|โพส|พูด|อ่าน|พากย์|เสียง|โลโก้|เพลง)"
"""Words that are to stand beside a clip, or to be spoken; and what is put somewhere and is no words."""
_PLACED = (
    r"(?:\b(?:along|at|across|in|on|down|to|near|over) (?:the |its )?(?:very )?(?:top|bottom|middle|cent(?:re|er)|(?:left|right)(?: side)?|corner|screen|(?:video|clip|whole thing)(?! caption))\b|\b(?:in|with) (?:\w+ )?(?:letters|text|font|lettering|writing)\b"
    r"|(?<![а-яё])(?:сверху|снизу|внизу|вверху|наверху|по центру|посередине|в (?:верхнем |нижнем |левом |правом )*углу|поверх|крупно|на (?:весь )?экране?|(?:крупными|большими|жирными|белыми) буквами|текстом|надписью|надпись|бегущей строкой)(?![а-яё])"
    r"|(?:ด้าน|ข้าง)(?:บน|ล่าง)|ตรงกลาง|มุม(?:ขวา|ซ้าย|บน|ล่าง)|บนจอ|บนคลิป|ในคลิป|ตัว(?:ใหญ่|หนา|โต)|ตลอดคลิป|พิมพ์ว่า)"
)
"""Where words in quotes are to stand on a clip, or how."""
_UNMET: dict[str, re.Pattern[str]] = {
    "subtitles": lazy(
        r"\b(?:subtitles?|subs|subtitled|captioned|(?:closed|auto|burned[- ]in|open) captions?|(?:add|put|burn|generate|make|need|want|with)(?: \w+){0,3} captions)\b|^(?:please )?caption (?:it|this|the (?:clip|video))\b"
        r"|(?<![а-яё])(?:субтитр|сабы|сабов|титры|титров)[а-яё]*|ซับ(?:ไตเติ้?ล|ไทย|อังกฤษ|รัสเซีย)?(?!ซ้อน|สนุน|ซึม)|คำบรรยายใต้ภาพ", re.IGNORECASE,
    ),
    "translate": lazy(
        r"\b(?:translate|dub|dubbed)\b(?!.*\b(?:script|text|post|caption|title|description|it for me to read)\b)|(?<![а-яё])(?:перевед(?:и|ите)|переведи|продублируй|дублируй|дубляж)(?!.*(?:сценари|текст|пост|подпис|заголов))(?![а-яё])"
        r"|แปล(?=คลิป|วิดีโอ|เสียง|เป็น|ให้)(?!.*(?:สคริปต์|ข้อความ|แคปชั))|พากย์(?:ทับ|ไทย|อังกฤษ)", re.IGNORECASE,
    ),
    "voice": lazy(
        r"\b(?:add|put|record|lay|do|give)(?: \w+){0,3} (?:voice[- ]?over|narration|narrator|voice)\b|\bnarrate (?:it|this|the (?:clip|video))\b"
        r"|(?<![а-яё])(?:наложи|добавь|сделай|запиши)(?:те)? (?:[а-яё]+ ){0,2}(?:озвучк|закадров|диктор|голос)[а-яё]*|(?<![а-яё])озвучь(?:те)? (?:его|это|видео|ролик|клип)|(?:ใส่|เพิ่ม|เอา)เสียง(?:พากย์|บรรยาย|พูด)", re.IGNORECASE,
    ),
    "background": lazy(
        r"\bblur(?:red|ry)?\b[^.,;]{0,20}\bback(?:ground|drop)\b|\bback(?:ground|drop)\b[^.,;]{0,12}\bblur\w*|\b(?:remove|change|replace|swap(?: out)?|cut out|erase|get rid of|take out|lose|delete) (?:the |my |its |this |that )?back(?:ground|drop)\b(?! (?:noise|hum|music|sounds?|hiss|voices?|chatter|audio|buzz|wind|talking))|\b(?:cut|take|key|edit) (?:the |my |its )?back(?:ground|drop) (?:out|off|away)\b|\b(?:different|another|new) back(?:ground|drop)\b(?! (?:music|sound|song|track))|\bgreen ?screen\b"
        r"|(?<![а-яё])(?:размой|размыть|заблюр[а-яё]*|замени|поменяй|смени|вырежи|убери|удали)(?:те)? (?:задний фон|задний план|задник|фон)(?![а-яё])(?! шум)|(?:เบลอ|ละลาย|เปลี่ยน|ลบ|ตัด)(?:พื้นหลัง|ฉากหลัง|แบ็?คกราวด์)(?!.*เสียง)|หลังเบลอ", re.IGNORECASE,
    ),
    "blur": lazy(
        r"\b(?:blur|pixel+ate|censor|mosaic|anonymi[sz]e)\b|\bhide (?:the |all |their |my |his |her )*(?:faces?|plates?|number)\b|(?<![а-яё])(?:размой|размыть|заблюр[а-яё]*|замажь|замаж[а-яё]*|запиксел[а-яё]*|закрой|скрой)(?:те)? (?:[а-яё]+ ){0,2}(?:лиц|номер|человек|людей|детей|адрес)[а-яё]*|(?:เบลอ|เซ็นเซอร์|ปิด|(?:^|ช่วย|ขอ|ให้|มา|ไป)บัง|บัง(?=ป้าย|ทะเบียน)|โมเสก)(?:หน้า|ใบหน้า|ป้าย|ทะเบียน|คน)", re.IGNORECASE,
    ),
    "steady": lazy(
        r"\b(?:stabili[sz]e\w*|stabili[sz]ation|steady it|steadier|less shaky|shaky|shaking|shakes|wobbl\w+|jitter\w*|jerky)\b|(?<![а-яё])(?:стабилиз[а-яё]+|дрожит|дрожание|дрожь|тряс[её]тся|тряс[её]т|тряск[а-яё]|трясущ[а-яё]+|дёргается|дергается)|กันสั่น|(?:ภาพ|คลิป|กล้อง|วิดีโอ)(?:มัน)?สั่น|(?:ทำ)?ให้(?:ภาพ)?นิ่ง", re.IGNORECASE,
    ),
    "words": lazy(
        rf"^(?![^\n]*{_OTHER_WORDS})[^\n\"]*\"[^\"\n]+\"[^\"\n]{{0,30}}?{_PLACED}|^(?![^\n]*{_OTHER_WORDS})[^\"\n]*?{_PLACED}[^\"\n]{{0,30}}\"|\b(?:put|write|have|run|stick|slap)\b(?![^.,;]*\b(?:logo|watermark|picture|photo|image|music|song)\b)[^.,;]{{1,60}}\b(?:along|across) the (?:top|bottom|screen|middle)\b|\bon[- ]screen text\b|\btext on[- ]screen\b|"
        rf"\b(?:put|add|overlay|place|slap|stick|include)(?: [\w'’]+){{0,2}} (?:phone|telephone|contacts?|address|price|website|date|name|title)(?: number| of \w+ \w+)?\b(?! (?:for|to) (?:the |a |my )?(?:post|description|caption))|\band (?:the |our |my )?(?:phone(?: number)?|address|price|website) (?:at|in) the (?:end|beginning|bottom|corner)\b|"
        rf"\b(?:put|add|overlay|place|slap|stick|include)\b[^.,;]{{0,40}}\b(?:text|words|lettering|writing|letters)\b(?! (?:for|to) (?:the |a |my )?(?:post|description))|\b(?:write|type|print) .{{1,60}} {_ON_IT}(?=\s|$)"
        r"|(?<![а-яё])(?:добавь|наложи|поставь|вставь|сделай|впиши|укажи)(?:те)? (?:[а-яё]+ ){0,3}(?:текст|надпис|слова|буквы|заголов|титр|телефон|номер телефона|адрес|цену|сайт|дату|название|контакты)[а-яё]*(?! (?:для|к) пост)|(?<![а-яё])подпиши(?:те)? (?:[а-яё]+ ){0,4}(?:в (?:[а-яё]+ )?углу|внизу|сверху|снизу|вверху)(?![а-яё])|(?<![а-яё])в (?:конец|конце|начало) (?:добавь |поставь )?(?:телефон|номер|адрес|цену|сайт|контакты|название)(?![а-яё])|(?<![а-яё])напиши(?:те)? (?:сверху|снизу|внизу|вверху|наверху|поверх|по центру|в углу) (?=[а-яё0-9])|(?<![а-яё])напиши(?:те)? (?:[а-яё]+ )?на (?:н[её]м|ней|видео|ролике|кадре|клипе|превью|картинке|экране)"
        r"|(?:ใส่|เพิ่ม|แปะ|ขึ้น)(?:ลายน้ำ(?:เป็น)?(?:ชื่อ|คำว่า|ว่า)|ข้อความ|ตัวหนังสือ|ตัวอักษร|คำว่า|เบอร์|ที่อยู่|ราคา|ชื่อร้าน|ชื่อเพจ|(?:ชื่อคลิป|ชื่อเรื่อง|หัวข้อ|ชื่อ)(?=ว่า|\s?:)|วันที่)|เขียน(?:คำว่า|ว่า|ข้อความ)(?=.*(?:บน|ใน|ลงใน)|\s)", re.IGNORECASE,
    ),
    "noises": lazy(
        r"\b(?:add|put|lay|with|include|use|insert)\b[^.,;]{0,24}\b(?:sound (?:effects?|fx)|sfx|(?:sounds?|noises?) of (?!this|that|the (?:song|music|clip|video)|it\b|my)\w+|(?:birds?|birdsong|rain|ocean|sea|wave|river|stream|wind|nature|forest|crowd|street|city|fire|cat|dog|animal|laugh(?:ter|ing)?|applause|thunder|bell) (?:sounds?|noises?))\b"
        r"|(?<![а-яё])(?:добавь|наложи|поставь|вставь|подложи|пусти)(?:те)?(?: [а-яё]+)? (?:звуковы[а-яё]+ эффект|(?:звуки?|шум|пение|шелест|плеск|журчание) (?:птиц|вод|дожд|мор|волн|прибо|ветр|лес|природ|ручь|рек|огн|костр|толп|город|улиц|аплод|смех|гром|кот|кош|соба|животн|колокол))[а-яё]*"
        r"|(?:ใส่|เพิ่ม|เอา|ขอ|มี)(?:ซาวด์|เสียง)\s?(?:เอฟเฟ็?ก|นก|น้ำ(?:ไหล|ตก|ทะเล)?|ฝน|คลื่น|ทะเล|ลม|ธรรมชาติ|สัตว์|แมว|หมา|ไก่|จิ้งหรีด|กบ|ปรบมือ|หัวเราะ|ระฆัง|กระดิ่ง|ฟ้าร้อง|ไฟ|ป่า|ลำธาร|ตลาด|รถ)(?!.*(?:ออก|ทิ้ง|ลบ))", re.IGNORECASE,
    ),
    "remove": lazy(
        r"\b(?:remove|erase|delete|get rid of|take out|paint out|clean off) (?:the |that |this |all |my |a )*(?:\w+ )?(?:watermarks?|logos?|person|people|man|woman|guy|girl|kid|car|object|text|stickers?|captions|subtitles|scratches)\b"
        r"|(?<![а-яё])(?:убери|удали|сотри|вырежи|замажь)(?:те)? (?:[а-яё]+ )?(?:водян[а-яё]+ знак|вотермарк|ватермарк|лого|логотип|человек|людей|прохож|надпис|текст|субтитр|машин)[а-яё]*"
        r"|ลบ(?:ลายน้ำ|โลโก้|คน|ข้อความ|ตัวหนังสือ|ซับ)|เอา(?:ลายน้ำ|โลโก้|คน|ข้อความ|ตัวหนังสือ|ซับ)(?!(?:(?!ออก|ทิ้ง)[\u0e00-\u0e7f]){0,16}(?:ใส่|แปะ|วาง|ติด))", re.IGNORECASE,
    ),
    "part_of_sound": lazy(
        r"\bmusic(?: is|'?s| was)? (?:just |really )*(?:(?:way |much |a bit |far |so |very |too )+(?:loud|quiet)|drown\w*|overpower\w*|cover(?:s|ing)|blasting|blaring)\b|\b(?:can'?t|cannot|can not|hardly|barely)(?: really| even)? (?:hear|understand|make out)\b[^.;!?\n]{0,40}\b(?:over|because of|cos of|for|under|with) (?:the |that |all the )?music\b|\bmusic\b[^.;!?\n]{0,30}\bcan'?t (?:even |really )?hear\b|\b(?:quieter|softer|lower|louder) (?:the )?music\b|\b(?:make|turn|bring) the music (?:quieter|softer|lower|louder|down|up)\b|\bturn (?:down|up) the music\b|\b(?:keep|leave|extract|isolate|separate)(?: only| just)? the (?:voices?|vocals|speech|dialogue)\b|\bremove the music,? but\b"
        r"|(?<![а-яё])музыка (?:[а-яё]+ )?(?:громк|тих|ор[её]т|заглуш|глуш|перекрыва|перебива|забива|долбит|грохоч|гремит)[а-яё]*|не слышно[^.;!?\n]{0,24} (?:из[- ]?за|за|под) музык|(?:из[- ]?за|за) музык[а-яё]*[^.;!?\n]{0,24} не слышно|(?<![а-яё])(?:по)?(?:тише|громче) музыку|музыку (?:сделай )?(?:по)?(?:тише|громче)|оставь только (?:голос|речь)|отдели (?:голос|музыку|вокал)|(?:เพลง|ดนตรี)(?:มัน)?ดัง(?:มาก|ไป|เกิน|จน|สุด|กลบ)|(?:เพลง|ดนตรี)(?:มัน)?(?:ดัง)?(?:กลบ|ทับ|บัง)เสียง|ไม่(?:ค่อย)?ได้ยินเสียง[^\n]{0,16}(?:เพราะ|กลบ)[^\n]{0,8}(?:เพลง|ดนตรี)|(?:เบา|ลดเสียง)(?:เพลง|ดนตรี)|(?:เก็บ|เอา|เหลือ)(?:แค่|เฉพาะ)เสียง(?:พูด|ร้อง|คน)|แยกเสียง(?:ร้อง|พูด|คน)", re.IGNORECASE,
    ),
    "sharper": lazy(
        r"\b(?:upscale|unblur|deblur|sharpen|4k|8k|(?:full )?hd|1080p|2160p|higher (?:resolution|quality)|(?:better|improve the|enhance the|enhance) (?:picture )?(?:quality|resolution))\b|\bmake (?:it|the picture|the video) (?:sharper|crisper)\b|(?<![а-яё])(?:апскейл|улучши(?:те)? качество|повысь(?:те)? (?:качество|разрешение)|(?:сделай|картинку) (?:по)?ч[её]тче|в 4[кk])(?![а-яё])|(?:เพิ่ม|ปรับ)(?:ความละเอียด|ความคมชัด|คุณภาพ(?!เสียง))|(?:ภาพ|คลิป|หน้า|วิดีโอ)(?:ให้|มัน)?(?:คมชัด|ชัดขึ้น)|(?:เบลอ|มัว|ไม่ชัด|แตก).{0,12}(?:ทำ|ปรับ|แก้)(?:ให้|ภาพ)*(?:คม|ชัด)|(?:ทำ|ปรับ)(?:ให้)?(?:ภาพ|คลิป|มัน)?(?:คมชัด|ชัดขึ้น|คมขึ้น)", re.IGNORECASE,
    ),
    "best": lazy(
        r"\b(?:the |its )?(?:best|most interesting|funniest|most exciting|strongest) (?:\d{1,3}|few|thirty|fifteen|ten|twenty)[ -]?(?:s|secs?|seconds?|minutes?|mins?)\b|(?<![а-яё])(?:лучш|интересн|смешн|ярк)[а-яё]* \d{1,3} ?(?:с|сек|секунд[а-яё]*|минут[а-яё]*)(?![а-яё])|\d{1,3}\s?(?:วินาที|วิ|นาที)(?:ที่)?(?:ดีที่สุด|ดีสุด|เด็ด(?:ที่สุด|สุด)?ๆ?|สนุกที่สุด|น่าสนใจ(?:ที่สุด)?)|"
        r"\b(?:the )?(?:best|most (?:interesting|exciting|important|viral)|funniest|juiciest|strongest|top) (?:bits?|parts?|moments?|scenes?|clips?|quotes?|pieces?)\b(?! of (?:the )?(?:day|year|trip|show))|\bhighlights?\b(?! reel of (?:my|our) )"
        r"|(?<![а-яё])(?:лучш|интересн|смешн|ярк|удачн|сочн|вирусн)[а-яё]* (?:момент|куск|кусоч|фрагмент|мест|част|сцен|цитат)[а-яё]*|(?<![а-яё])хайлайт[а-яё]*|(?:ช่วง|ตอน|จังหวะ|ท่อน|ฉาก|โมเมนต์)(?:ที่)?(?:เด็ด|ดีที่สุด|ดีๆ|สนุก|ฮา|ตลก|มันส์|พีค|น่าสนใจ)(?:ๆ|ที่สุด)?|ไฮไล[ทต]์?", re.IGNORECASE,
    ),
    "mistakes": lazy(
        r"\b(?:where|when|parts?|bits?|moments?|everywhere) (?:that )?(?:i|we|he|she|they) (?:misspe(?:a|o)k\w*|mess(?:ed)? up|stutter\w*|stumbl\w+|fluff\w*|screw(?:ed)? up|say um+|said um+|got it wrong)\b|\b(?:cut|take|remove|edit|get rid of)\b[^\n]{0,30}\b(?:bloopers|mistakes|stutter\w*|stumbles|filler words|(?:u|e)r?ms?(?: and (?:ah|er|uh)+s?)?|outtakes)\b"
        r"|(?<![а-яё])(?:где|места,? где|моменты,? где|момент,? где|там,? где) (?:я |мы |он |она )?(?:ошиб|оговор|запнул|заика|сбил|запута|напутал)[а-яё]*|(?:вырежи|убери|удали)(?:те)? (?:все )?(?:оговорк|запинк|слова-паразит|мои ошибк|«?эээ)[а-яё]*"
        r"|(?:ตรง|ตอน|ช่วง|จุด|คำ)(?:ที่)?(?:พูด|อ่าน)?(?:ผิด|ติดขัด|ตะกุกตะกัก|ติดๆ)|คำว่าเอ่อ", re.IGNORECASE,
    ),
    "seen_there": lazy(
        r"\b(?:cut(?: out)?|remove|take out|delete|find|keep) (?:out )?(?:the |that |every |all the )(?:part|bit|moment|place|scene|piece)s? where (?!(?:it'?s|it is|nobody|no ?one|nothing|there'?s|there is|i|we|he|she|they|you)\b)[^,.;!?\d]{4,60}"
        r"|(?<![а-яё])(?:вырежи|убери|удали|отрежь|найди)(?:те)? (?:то |тот |ту |эт[оту]+ |все )?(?:место|момент|кусок|часть|сцену|места|моменты|куски),? (?:где|когда|в котор[а-яё]+) (?!(?:я|мы|он|она|они|ты|никто|ничего|нет|тих|тиш|молч|пауз|пуст|все молч)(?![а-яё])|[а-яё ]{0,20}(?:молч|тишин|пауз|шум))[а-яё ]{4,60}"
        r"|(?:ตัด|ลบ|หา)(?:ตรง|ตอน|ช่วง|ฉาก)ที่(?!ไม่มี|เงียบ|พูดผิด|ไม่พูด|ไม่มีเสียง|ผม|ฉัน|เรา|หนู)[\u0e00-\u0e7f]{2,20}(?:ด่า|สบถ|หัวเราะ|ร้องไห้|ล้ม|เดินผ่าน|พูดคำหยาบ)", re.IGNORECASE,
    ),
    "effects": lazy(
        r"\b(?:(?:film |movie )?grain(?:y|iness)?(?: (?:look|effect|filter))?|glitch(?:y|es)?(?: (?:effect|look|filter))?|vhs(?: (?:effect|look|filter))?|(?:lens|sun) flares?|light leaks?|vignettes?|bokeh|sparkles?|confetti|glow(?:ing)? effect|neon (?:effect|glow|filter)|cartoon (?:effect|filter|look)|(?:snow|rain|fire) (?:effect|overlay)|kaleidoscope|duotone|double exposure|split ?screen|(?:star )?wipes?|screen shake|camera shake|motion blur|rgb split|3d effect|beauty filter)\b(?! (?:of|bread|bowl|field|free))"
        r"|(?<![а-яё])(?:зернистост[а-яё]*|зерно пл[её]нки|пл[её]ночн[а-яё]+ зерно|глитч[а-яё]*|эффект (?:vhs|вхс|старой кассеты|помех)|блик[а-яё]*|засветк[а-яё]*|виньетк[а-яё]*|боке|бл[её]стк[а-яё]*|конфетти|неонов[а-яё]+ (?:эффект|свечени)[а-яё]*|мультяшн[а-яё]+ эффект)(?![а-яё])|(?:ใส่|เพิ่ม|ทำ)?(?:เอฟเฟ็?กต์?(?:ฟิล์ม|กลิตช์|vhs|วีเอชเอส|แสงแฟลร์|ประกาย|วิบวับ|หิมะ|ฝน|การ์ตูน)|เกรนฟิล์ม|ฟิล์มเกรน|เม็ดเกรน|กลิตช์)", re.IGNORECASE,
    ),
    "gif": lazy(r"\b(?:animated )?gifs?\b|(?<![а-яё])(?:гиф(?:к[а-яё]+|ок)?|анимашк[а-яё]+)(?![а-яё])|กิฟ|จิฟ(?!ฟี่)", re.IGNORECASE),
    "smaller": lazy(
        r"\bcompress(?:ed|ing)?\b|\b(?:smaller|reduce the|reduce|shrink the|lower the|cut the) (?:\w+ )?(?:file ?)?size\b|\bsmaller file\b|\bfile (?:size )?(?:smaller|lighter)\b|\b(?:under|below|less than|max|up to|fits? in(?:to)?) \d{1,4} ?(?:mb|megs?|megabytes|gb)\b|\bshrink (?:it|this|the (?:video|clip|file))\b(?![^.,;]{0,20}\d+ ?(?:s|secs?|seconds?|mins?|minutes?)\b)"
        r"|(?<![а-яё])(?:сожми|сожмите|сжать|пожми|ужми)(?![а-яё])(?![^.,;]{0,20}\d+\s?(?:с(?:ек|екунд[а-яё]*)?|мин(?:ут[а-яё]*)?)(?![а-яё]))|(?<![а-яё])(?:уменьши|снизь|уменьшить)(?:те)? (?:размер|вес|объ[её]м) ?(?:файла|видео|ролика)?|(?:размер|вес|объ[её]м) файла|(?<![а-яё])(?:до|меньше|не больше|под) \d{1,4} ?(?:мб|мегабайт[а-яё]*|мегов|гб)(?![а-яё])|(?<![а-яё])весил[оа]? (?:по)?меньше"
        r"|บีบ(?:อัด|ไฟล์|คลิป|วิดีโอ)|ลดขนาด(?:ไฟล์|คลิป|วิดีโอ)|ไฟล์(?:ให้|มัน)?เล็กลง|ขนาดไฟล์|(?:ไม่เกิน|ต่ำกว่า|เหลือ)\s?\d{1,4}\s?(?:mb|เมก|เม็ก|กิ๊ก)", re.IGNORECASE,
    ),
    "colours": lazy(
        r"\bcolou?r[- ]?(?:grad|correct)\w*|\b(?:fix|correct|adjust|tweak|improve) (?:the |its |my )?colou?rs?\b|\bcolou?rs? (?:are|is|looks?) (?:\w+ )?(?:off|wrong|weird)\b|\b(?:warmer|cooler|colder|richer|more vivid) (?:tones?|colou?rs?|look|light)\b|\bmake (?:it|this|the (?:clip|video|picture)) (?:\w+ )?(?:warmer|cooler|colder)\b|\bcolou?rs? (?:\w+ ){0,2}(?:warmer|cooler|colder|richer|pop)\b|\b(?:more|less) (?:saturated|saturation|vibrant|vivid|colou?rful)\b|\bsaturation\b|\bwhite balance\b|\bless (?:red|green|blue|yellow|orange|pink)\b"
        r"|(?<![а-яё])цветокор[а-яё]+|баланс белого|насыщенност[а-яё]*|(?<![а-яё])(?:цвета|краски|тона|картинку|картинка|видео)(?: [а-яё]+){0,2} (?:по)?(?:теплее|холоднее|насыщеннее|сочнее|естественнее)|(?<![а-яё])(?:по)?(?:теплее|холоднее|насыщеннее|сочнее) (?:цвета|краски|тона|картинку)|(?<![а-яё])(?:исправь|поправь|подправь)(?:те)? цвет[а-яё]*"
        r"|(?:ปรับ|แก้|แต่ง|เกรด|เปลี่ยน)(?:โทน)?สี(?!ตัว|ข้อ|พื้น|โลโก้)|สี(?:ให้|มัน|ดู)*(?:อุ่น|เย็น|สด|เพี้ยน)(?:ขึ้น|ลง|ๆ)?|โทน(?:สี)?(?:อุ่น|เย็น)", re.IGNORECASE,
    ),
    "inset": lazy(
        r"\bpicture[- ]in[- ]picture\b|\b(?:clip|video|cam|webcam|facecam)\b[^.,;]{0,20} (?:in|into) (?:the|a) (?:\w+ ){0,2}corner (?:of|over)\b|(?<![а-яё])картинк[ау] в картинке|(?<![а-яё])(?:втор[а-яё]+|одно|друг[а-яё]+) (?:видео|ролик|клип) (?:в|на) угл[а-яё]+|จอซ้อน|วิดีโอซ้อน|คลิป[\u0e00-\u0e7f]{0,16}(?:ไป|มา)ใส่มุม(?:จอ|คลิป)?", re.IGNORECASE,
    ),
    "zoom": lazy(r"\bzoom(?:ed|ing)?\b(?!.*\b(?:call|meeting)\b)|(?<![а-яё])(?:приблизь|приблизить|зум|наезд)(?:те)?(?![а-яё])|ซูม(?!ประชุม)", re.IGNORECASE),
}
_ABOUT = lazy(r"\b(?:about|explaining|called|titled|saying)\s|(?<!\w)(?:про|о|об)\s|เรื่อง|เกี่ยวกับ|สอน", re.IGNORECASE)
"""Such words may say what something new is to be about."""
_NOT = lazy(r"\b(?:no|without|don'?t|not|never)\b|(?<![а-яё])(?:без|не)(?![а-яё])|ไม่|อย่า", re.IGNORECASE)
_CUT_FOR_IT = lazy(
    r"(?:\b(?:cut|trim|drop|remove|lose|skip)\b|(?<![а-яё])(?:обрежь|вырежи|отрежь|убери|удали)(?:те)?(?![а-яё])|ตัด|ลบ)[^\n]*(?:\b(?:shak\w+|wobbl\w+)|дрожит|тряс[её]т(?:ся)?|สั่น)"
    r"|(?:\b(?:shak\w+|wobbl\w+)|дрожит|тряс[её]т(?:ся)?|สั่น)[^\n]*(?:\b(?:cut|trim|drop|skip)\b|(?<![а-яё])(?:обрежь|вырежи|отрежь)|ตัด)", re.IGNORECASE,
)
"""Why a part is to go, and no wish for a steadier picture: "cut the first 10 seconds, the camera shakes"."""
_MUTED_WISHES = {"remove"}  # wishes that take something away are wishes
_NAMES = {
    "subtitles": {"en": "put subtitles on a clip", "ru": "делать субтитры к готовому клипу", "th": "ใส่ซับในคลิปที่ส่งมา"},
    "translate": {"en": "translate what is said in a clip", "ru": "переводить то, что говорят в клипе", "th": "แปลเสียงพูดในคลิป"},
    "voice": {"en": "speak over a clip", "ru": "накладывать голос на готовый клип", "th": "พากย์ทับคลิปที่ส่งมา"},
    "background": {"en": "blur or change the background of a clip", "ru": "размывать или менять фон в клипе", "th": "เบลอหรือเปลี่ยนพื้นหลังของคลิป"},
    "blur": {"en": "blur faces or anything else in a clip", "ru": "размывать в клипе лица и что-либо ещё", "th": "เบลอหน้าหรือส่วนอื่นในคลิป"},
    "steady": {"en": "steady a shaky clip", "ru": "убирать дрожание кадра", "th": "แก้ภาพสั่น"},
    "words": {"en": "write words on a clip or on a frame of one", "ru": "писать слова поверх клипа или кадра из него", "th": "เขียนข้อความบนคลิปหรือบนภาพจากคลิป"},
    "remove": {"en": "take something out of the picture", "ru": "убирать что-либо из кадра", "th": "ลบสิ่งที่อยู่ในภาพ"},
    "part_of_sound": {"en": "turn only a part of the sound up or down", "ru": "менять громкость лишь части звука", "th": "ปรับเฉพาะบางส่วนของเสียง"},
    "sharper": {"en": "make a clip sharper or larger", "ru": "повышать чёткость клипа", "th": "ทำให้คลิปคมชัดขึ้น"},
    "best": {"en": "find the best moments of a clip", "ru": "находить в клипе лучшие моменты", "th": "หาช่วงเด็ดในคลิป"},
    "mistakes": {"en": "find where somebody misspeaks in a clip", "ru": "находить в клипе оговорки", "th": "หาตรงที่พูดผิดในคลิป"},
    "seen_there": {"en": "find what is said or done in a clip", "ru": "находить в клипе то, что там говорят или делают", "th": "หาสิ่งที่พูดหรือเกิดขึ้นในคลิป"},
    "stretch": {"en": "do that to only a part of a clip", "ru": "делать это лишь с частью клипа", "th": "ทำแบบนั้นแค่บางช่วงของคลิป"},
    "noises": {"en": "add the sounds of nature, animals or a crowd", "ru": "добавлять звуки природы, животных или толпы", "th": "ใส่เสียงธรรมชาติ เสียงสัตว์ หรือเสียงเอฟเฟกต์"},
    "effects": {"en": "put such an effect on a clip", "ru": "накладывать на клип такой эффект", "th": "ใส่เอฟเฟกต์แบบนั้นในคลิป"},
    "gif": {"en": "turn a clip into a GIF", "ru": "делать из клипа гифку", "th": "ทำคลิปเป็นกิฟ"},
    "smaller": {"en": "make the file of a clip smaller", "ru": "сжимать файл клипа", "th": "บีบไฟล์คลิปให้เล็กลง"},
    "colours": {"en": "change the colours of a clip", "ru": "менять цвета в клипе", "th": "ปรับสีของคลิป"},
    "inset": {"en": "lay one clip over another", "ru": "накладывать один клип поверх другого", "th": "ซ้อนคลิปหนึ่งบนอีกคลิป"},
    "zoom": {"en": "zoom in", "ru": "приближать кадр", "th": "ซูมภาพ"},
}
_WORKS = {
    "silences": {"en": "cut the silences out", "ru": "вырежи паузы", "th": "ตัดช่วงเงียบออก"},
    "shape": {"en": "make it vertical", "ru": "сделай вертикальным", "th": "ทำเป็นแนวตั้ง"},
    "square": {"en": "make it square", "ru": "сделай квадратным", "th": "ครอปเป็นสี่เหลี่ยมจัตุรัส"},
    "music": {"en": "add music to this clip", "ru": "добавь музыку на видео", "th": "ใส่เพลงในคลิป"},
    "logo": {"en": "put my logo in the corner", "ru": "поставь лого в угол", "th": "ใส่โลโก้มุมขวาบน"},
    "keep": {"en": "keep 0:10 to 0:25", "ru": "оставь с 0:10 до 0:25", "th": "เก็บช่วง 0:10 ถึง 0:25"},
    "pieces": {"en": "cut it into 3 parts", "ru": "разрежь на 3 части", "th": "แบ่งเป็น 3 ส่วน"},
    "cut": {"en": "cut out 0:02 to 0:04", "ru": "вырежи кусок с 0:02 до 0:04", "th": "ตัดช่วง 0:02 ถึง 0:04 ออก"},
    "clean": {"en": "clean up the audio", "ru": "убери шум", "th": "ลดเสียงรบกวน"},
    "quieter": {"en": "make it quieter", "ru": "сделай тише", "th": "ลดเสียงลง"},
    "mute": {"en": "mute it", "ru": "убери звук", "th": "ปิดเสียง"},
    "brighter": {"en": "make it brighter", "ru": "сделай поярче", "th": "ทำให้สว่างขึ้น"},
    "grey": {"en": "make it black and white", "ru": "сделай чёрно-белым", "th": "ทำเป็นขาวดำ"},
    "loop": {"en": "loop it", "ru": "зацикли", "th": "วนลูป"},
    "still": {"en": "grab a still", "ru": "вытащи стоп-кадр", "th": "ขอภาพนิ่งจากคลิป"},
    "slower": {"en": "slow it down a bit", "ru": "замедли чуть-чуть", "th": "ช้าลงหน่อย"},
}
_NEAREST = {
    "subtitles": ("silences", "clean", "shape"), "translate": ("mute", "music", "silences"), "voice": ("music", "mute", "clean"),
    "background": ("shape", "square", "brighter"), "blur": ("cut", "square", "mute"), "steady": ("slower", "cut", "shape"),
    "words": ("logo", "shape", "music"), "remove": ("cut", "square", "logo"), "part_of_sound": ("quieter", "clean", "mute"),
    "sharper": ("brighter", "clean", "shape"), "zoom": ("square", "shape", "cut"), "best": ("keep", "pieces", "silences"),
    "mistakes": ("cut", "silences", "clean"),
    "seen_there": ("cut", "keep", "silences"),
    "stretch": ("keep", "cut", "pieces"),
    "noises": ("music", "mute", "quieter"),
    "effects": ("brighter", "slower", "shape"),
    "gif": ("loop", "still", "keep"), "smaller": ("keep", "silences", "mute"), "colours": ("brighter", "grey", "clean"), "inset": ("logo", "shape", "cut"),
}  # fmt: skip
_MOST_OFFERED = 3


def clip_at_hand(request: Request, index: Matcher) -> bool:
    """Whether a message is about a clip: one that came with it, or what was made of one before; or it answers what was asked of one."""
    if request.question:
        asked = (phrase("ask_without", language, part="\0").partition("\0") for language in ("en", "ru", "th"))
        return any(request.question.startswith(begun) and unmet(request.question.removeprefix(begun)) for begun, _, _ in asked)
    if request.attachments:
        return any(asset.actual_kind == "video" for asset in request.attachments)
    of_clips = {
        ability.tool.name for ability in index.abilities for spec in ability.input_specs if spec.asset and spec.asset.kind == "video" and spec.required and not spec.many
    }
    newest = next(iter(request.earlier), None)
    return newest is not None and bool(newest.steps) and newest.steps[-1].tool in of_clips


_GOES_ON = lazy(r"\s+(?:and|plus|и)\s+(?=\w)|\s*(?:และ|กับ)\s*", re.IGNORECASE)


def effects_apart(text: str) -> str:
    """The message with what nobody here does to a clip in a piece of its own: "film grain and black and white" is two wishes."""
    found = _UNMET["effects"].search(text)
    joint = _GOES_ON.match(text, found.end()) if found else None
    return f"{text[: found.end()]}, {text[joint.end() :]}" if found and joint else text


def background(text: str) -> re.Match[str] | None:
    """Where a wish takes the background away or exchanges it; None where it does not."""
    return _UNMET["background"].search(text)


def unmet(text: str) -> str:
    """What a wish is for that no tool does with a clip, by its name; empty where it is for nothing of the kind."""
    if _ABOUT.search(text):
        return ""
    found = (name for name, pattern in _UNMET.items() if (match := pattern.search(text)) and (name in _MUTED_WISHES or not _NOT.search(text[: match.start()])))
    every = [name for name in found if not (name == "steady" and _CUT_FOR_IT.search(text))]
    return next((name for name in ("remove", "background") if name in every), next(iter(every), ""))


def cannot(names: Sequence[str], language: str) -> str:
    """The answer to wishes of those names."""
    wishes = listed([_NAMES[name].get(language, _NAMES[name]["en"]) for name in dict.fromkeys(names)], language, "or")
    works = list(dict.fromkeys(way for name in names for way in _NEAREST[name]))[:_MOST_OFFERED]
    marks = "«»" if language == "ru" else "“”"
    shown = [f"{marks[0]}{_WORKS[way].get(language, _WORKS[way]['en'])}{marks[1]}" for way in works]
    return phrase("cannot_yet", language, wish=wishes, examples=listed(shown, language, "or"))
