# ruff: noqa: E501 - patterns read better unbroken
"""A message as people say it, put so that the rest of the planner can read it: what it takes back is gone, what it leaves out is there.

"a 30, no, 45 second short" is "a 45 second short"; "the first 7 seconds and the last 3" is "... the last 3 seconds".
"""

from __future__ import annotations

import re

from agent.local import times
from agent.local.lexicon import lexicon
from agent.local.publishing.posting import made_first
from agent.local.slots.quoted import QUOTE
from agent.local.wordings.asides import without_asides
from agent.local.wordings.reordered import reordered
from agent.local.wordings.worded import worded
from agent.local.words import tokens
from agent.patterns import lazy

_PLEASE = lazy(r"\s*,\s*(?:please|pls|kindly|пожалуйста|плиз|если можно)\s*,\s*", re.IGNORECASE)
_CORRECTION = lazy(r"^\s*(?:no|nope|nah|wait|sorry|oops|yes|yeah|нет|да|ой|ไม่ใช่)\s*[,.!]\s*", re.IGNORECASE)
_TAKES_BACK = lazy(
    r"(?:(?<=[\u0e00-\u0e7f])\s+(?:ไม่ใช่|ไม่เอา)\s+(?=[\u0e00-\u0e7f])"
    r"|\s*[,.;-]+\s*(?:no|no wait|wait no|wait|oops|sorry|i mean|actually no|нет|ой|точнее|вернее|ไม่ใช่|ไม่)\s*(?:,|\.{2,}|-)\s*)",
    re.IGNORECASE,
)
_PRAISE = lazy(
    r"^\s*(?:(?:(?:(?:ok(?:ay)?|yes|yeah|well|ну|да|ок)[\s,]+)?(?:cool|nice|great|perfect|awesome|amazing|lovely|(?:(?:i|we) (?:really )?)?(?:liked?|loved?) (?:it|that|this)(?: a lot| so much)?|good|ok(?:ay)?|alright|thanks|thank you|hmm*|oh|well|(?:мне )?(?:очень )?(?:по)?нравится|(?:мне )?(?:очень )?понравилось|класс|круто|супер|отлично|спасибо|хорошо|ок|окей|здорово|хм|ладно)(?: (?:one|job|work|stuff|start))?\s*[,.!]+\s+)"
    r"|(?:hm+|um+|uh+|erm?|хм+|эм+|อืม+)[\s,.]+|(?:(?:โอเค|เยี่ยม|สวย|ดีมาก|ดีเลย|เจ๋ง)(?:มาก|เลย)?(?:ครับ|ค่ะ)?\s+))(?=\S)",
    re.IGNORECASE,
)
_BUT = lazy(r"\b(?:not (?!only|just|too|so)(?:in |on |with )?(?P<a>[\w'-]+),? but|не (?:только )?(?P<b>[\w-]+), а) ", re.IGNORECASE)
_ONLY = lazy(r"(?P<not>\b(?:do not|don'?t|never|no need to)\s+\w[^,.;!?]*?|(?<![а-яё])не \w+[^,.;!?]*?|(?:อย่า|ไม่ต้อง|ห้าม)[^,.;!?\s]+)\s+(?:just|only|instead|просто|лишь|только|แค่)\s*(?P<verb>[\w\u0e00-\u0e7f]+)", re.IGNORECASE)
_CALL_IT = lazy(r",?\s*(?:(?:and|и)\s+)?(?:(?P<en>call|name|title)\s+it|(?P<ru>назови)\s+(?:его|её|ее|это)|(?P<th>ตั้งชื่อ(?:ว่า)?))\s*(?=[\"'“«])", re.IGNORECASE)
_CALLED = {"en": " titled ", "ru": " под названием ", "th": " ชื่อ "}
_CALL_IT_SO = lazy(
    r"(?:(?<=[,.;!])|\band)\s*(?:please )?(?:call|name|title)\s+it\s+(?!(?:a day|quits|off|in|back|even|done|up|out|something|what(?:ever)?)\b)(?P<en>[^\s,.;!?\"](?:[^,.;!?\"]{0,40}[^\s,.;!?\"])?)(?=\s*(?:[,.;!?]|$))"
    r"|(?:(?<=[,.;!])|(?<!\w)и)\s*(?:назови)\s+(?:его|её|ее|это)\s+(?P<ru>[^\s,.;!?\"](?:[^,.;!?\"]{0,40}[^\s,.;!?\"])?)(?=\s*(?:[,.;!?]|$))"
    r"|\s(?P<th_head>(?:แล้ว)?(?:ตั้ง)ชื่อ(?:คลิป|วิดีโอ|เรื่อง)?ว่า)\s?(?P<th>[^\s\"]{2,40})(?=\s|$)",
    re.IGNORECASE,
)
"""A name that stands in no quotes: "..., call it Moon Moods"."""
_TALKS_SLOWLY = lazy(r"\b(?:slow[- ](?:talking|speaking|speech)|talk(?:s|ing)? slow(?:ly)?|slow(?:ly)? (?:talking|spoken))\b", re.IGNORECASE)
_MANY_LATER = lazy(
    r"^(?P<head>(?:(?:please|can you|could you|hey|some|i need|i want|give me|write|suggest|draw|make)[\s,]+)*)(?P<things>(?:[a-z-]+ ){0,2}(?:ideas|titles|names|hooks|angles|topics|icons|logos|pictures|posters|stickers|captions))\b(?P<rest> (?:for|about|on|of|with) [^.;]+?)\s*[,.;-]+\s*(?:and )?(?:give me|i need|i want|make it|let'?s have|let'?s say|say|like|maybe|about|around)\s+(?P<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen)(?: of (?:them|those))?(?: please)?$"
    r"|^(?P<head_ru>(?:(?:пожалуйста|дай|нужны|накидай|придумай|предложи|напиши|нарисуй)[\s,]+)*)(?P<things_ru>иде[ий](?: названий| заголовков)?|варианты названий|названия|заголовки|картинки|иконки)(?P<rest_ru> (?:для|про|о|об|на тему) [^.;]+?)\s*[,.;-]+\s*(?:дай|давай|нужно|хочу|пусть будет)?\s*(?:штук\w* )?(?P<n_ru>\d{1,2}|две|три|четыре|пять|шесть|семь|восемь|девять|десять)(?: штук\w*)?$",
    re.IGNORECASE,
)
"""How many stands last: "title ideas for an episode on sugar, give me seven"."""
_SEVERAL = r"(?:[2-9]|1\d|20|two|three|four|five|six|seven|eight|nine|ten|twelve|(?:half )?a dozen|dozen|several|a few|some)"
_SEVERAL_RU = r"(?:[2-9]|1\d|20|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|несколько)"
_SEVERAL_TITLES = lazy(
    rf"(?<!\w)(?P<n>{_SEVERAL}) (?P<how>(?!(?:and|or)\b)[\w-]+ ){{0,2}}?(?:titles|headlines|title ideas|title options)\b(?= (?:for|about|on|of)\b)|(?<!\w)(?P<idea>title|headline) ideas(?= (?:for|about|on)\b)"
    rf"|(?<!\w)(?P<ru>{_SEVERAL_RU}) (?:(?:разных|интересных|ярких|цепляющих|вариант\w*|иде\w) )?(?:названи[йя]|заголовк\w+)(?= (?:для|про|к|о|об)(?!\w))|(?<!\w)(?P<idea_ru>идеи|идей|варианты) (?:названий|заголовков|названия)(?= (?:для|про|к|о|об)(?!\w))"
    r"|(?P<th>(?:ขอ|คิด|ตั้ง))ชื่อ(?:คลิป|ตอน|วิดีโอ|เรื่อง)?\s?(?P<n_th>[2-9]|1\d|20|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|สิบ)\s?ชื่อ\s?(?=เรื่อง|เกี่ยวกับ|สำหรับ)", re.IGNORECASE,
)
"""Several titles are wished for, of which each is an idea of its own: "five titles for an episode on burnout"."""
_OF_AN_EPISODE = lazy(r"\b(ideas|titles|headlines|hooks|topics) for (?:an?|my|the|our|this) (?:(?:podcast|show|radio|youtube)(?: (?:ep|episode|video))?|ep|episode|video|short|reel|clip) (?:about|on) ", re.IGNORECASE)
_COUNTED_RU = {"идеи": "идей", "идей": "идей", "варианты названий": "названий", "названия": "названий", "заголовки": "заголовков", "картинки": "картинок", "иконки": "иконок"}
_OBJECT_FIRST = lazy(
    r"^(?:(?:hey|ok|so|hi)[\s,]+)*(?:(?:here(?:'s| are)|i have|i've got|got|these)\s+)?(?:(?:the|my|some|our|a few|\d{1,2}|two|three|four|five|six|seven|eight|ten)\s+)+(?P<things>photos|pictures|pics|images|clips|shots)\b[^,.;!?]{0,60}[,.;!-]+\s*(?:please |can you |could you |and )*(?P<verb>turn|make|put|cut|edit|combine|stitch)\s+(?:them|these|those|all of them|em|it)(?: all)?\s+(?P<rest>(?:in)?to\b.+)$"
    r"|^รูป(?!นี้|พวก|เหล่า|ของ|ละ)[\u0e00-\u0e7f]{0,40}\s?(?:\d{1,2}\s?รูป)\s+(?:ช่วย|เอามา|เอาไป)?ทำ(?:เป็น)(?P<rest_th>.+)$"
    r"|^(?:(?:вот|тут|есть)\s+)?(?:(?:\d{1,2}|мои|наши|несколько)\s+)+(?P<things_ru>фото\w*|снимк\w+|картин\w+)(?!\w)[^,.;!?]{0,60}[,.;!-]+\s*(?:пожалуйста )?(?P<verb_ru>сделай|собери|преврати|склей)(?:те)?\s+(?:из (?:них|этого)|их в)\s+(?P<rest_ru>.+)$",
    re.IGNORECASE | re.DOTALL,
)
"""What is there stands first: "6 photos from the opening, turn them into a slideshow"."""
_SOMETHING_UNDER = lazy(
    r"\b(?P<led>with|to|and|add|put) (?:something|sth|some sort of thing) (?P<en>[^,.;!?]{3,40}?) (?:under(?:neath)?|behind|below|over|in the background)(?: (?:it|them|that|the (?:pictures|photos|video)))?(?=\s*(?:[,.;!?]|$|\W*$))"
    r"|(?<!\w)(?P<led_ru>с|под) (?:чем-то|чем-нибудь|что-нибудь|что-то) (?P<ru>[а-яё, ]{3,40}?) (?:на фоне|фоном|на заднем плане)(?!\w)"
    r"|(?<=слайдшоу )(?P<show_ru>[^\".;]*?)(?:с|под) (?:чем-то|чем-нибудь|что-нибудь|что-то) (?P<how_ru>[а-яё]{3,}(?:ое|ее|ым|им))(?!\w)"
    r"|(?<=slideshow )(?P<show>[^\".;]*?)\bto something (?P<how>[a-z]{3,})(?= (?:and|with)\b|\s*(?:[,.;!?]|$))",
    re.IGNORECASE,
)
"""Music, which is not named so: "with something calm and acoustic under it", "a slideshow to something soft"."""
_OF_WHAT = lazy(r"\b(?:about|on|how|why|explain\w*|into)\b|(?<!\w)(?:про|об?|объясня\w+)\s|เรื่อง|เกี่ยวกับ|อธิบาย", re.IGNORECASE)
_MEDIA = r"(?:scripts?|videos?|shorts?|reels?|clips?|tiktoks?|films?|сценари\w+|ролик\w*|видео|видос\w*|клип\w*|рилс\w*|шортс\w*)"
MEDIA = lazy(rf"(?<!\w){_MEDIA}(?!\w)", re.IGNORECASE)
"""A thing that is made here: scripts and films of all names."""
_ASKS = r"(?:why|how|what|where|when|who|почему|зачем|как|что такое|откуда|кто|где|когда)"
_NO_ABOUT = lazy(rf"(?<!\w)(?P<thing>{_MEDIA})(?:\s*:\s*|,?\s+)(?={_ASKS}\s+(?!(?:about|did|do|does|have|has|is|are|was|were|you|i|we|много|долго|дела)\b))", re.IGNORECASE)
_COUNT = r"(?:\d{1,2}|two|three|four|five|a couple of|два|две|три|четыре|пять|สอง|สาม|สี่)"
_LENGTH = r"(?:seconds?|secs?|s|minutes?|mins?|секунд\w*|сек|минут\w*|วินาที|วิ|นาที)"
_ONE_EACH = lazy(
    rf"(?<!\w){_COUNT}\s+(?P<things>(?:\d+[\s-]?{_LENGTH}\s+)?[^\W\d][\w-]*(?: [^\W\d][\w-]*)?)\s*[:,-]\s*(?:one|один|одно|одна|одну|первый|первое)\s+(?=(?:about|on|of|про|о|об)\b)"
    rf"|\s*{_COUNT}\s?(?:อัน|คลิป|เรื่อง|ตัว|รูป)\s+(?:อัน|คลิป|เรื่อง|ตัว|รูป)(?:นึง|หนึ่ง|แรก)\s?(?=เรื่อง|เกี่ยวกับ)",
    re.IGNORECASE,
)
_VERSIONS_NAMED = lazy(
    r"\s*(?:\b(?:two|2|both|three|3)|\b(?:два|две|2|три|3)|(?:สอง|2|สาม|3))\s?(?:versions?|variants?|вариант\w*|верси\w+|เวอร์ชั?่?น|แบบ)(?: of (?=an?\b))?",
    re.IGNORECASE,
)
_EACH_NAMED = lazy(
    r"\s*[:,-]\s*(?:(?:the )?(?:one|first)|один|одно|одну|одна|перв\w+|อันหนึ่ง|อันนึง|แบบ)\s?(?P<a>[\w\u0e00-\u0e7f]+)\s*(?:,|and|и|และ)?\s*(?:and |и |และ)?(?:(?:the )?(?:one|other|second)|друг\w+|втор\w+|один|одно|одну|อีกอันหนึ่ง|อีกอัน|อีกแบบ)\s?(?P<b>[\w\u0e00-\u0e7f]+)\s*$",
    re.IGNORECASE,
)
"""How each of two versions is to be: "two versions of a video about sleep: one vertical, one square"."""
_DAILY = lazy(
    r"^(?P<head>.*?)\b(?P<n>\d{1,3}|ten|thirty|seven) (?:days?|weeks?) of (?P<topic>[^,:;]+?)\s*[,:;]\s*(?:one|a|1) (?P<thing>shorts?|videos?|clips?|reels?)(?P<rest>(?: a| per| each| every)\b.+)$"
    r"|^(?P<n2>\d{1,3}) (?P<topic2>(?:\w+ )?(?:tips|facts|ideas|lessons|hacks|secrets)(?: (?:on|about|for|of) [^,:;]+)?)\s*[,:;]\s*(?:one|a|1) (?P<thing2>shorts?|videos?|clips?|reels?)(?P<rest2>(?: a| per| each| every)\b.+)$"
    r"|^(?P<n3>\d{1,3}) (?P<topic3>(?:совет|факт|иде|урок|лайфхак|секрет)\w* [^,:;]+?)\s*[,:;]\s*(?:по )?(?:одному|одно|один) (?P<thing3>ролик\w*|видео|клип\w*|шортс\w*)(?P<rest3> (?:в|кажд|еже)\w*.+)$",
    re.IGNORECASE,
)
"""A calendar: "30 days of yoga tips, one short each morning" is thirty shorts."""
_BOTH_NAMED = lazy(r"\s*[:—–-]\s*(?:an? )?(?P<a>[\w:-]+)\s*(?P<and>and|и|และ|,)\s*(?:an? )?(?P<b>[\w:-]+)\s*[.!]?$", re.IGNORECASE)
"""How both of two versions are to be: "two versions of a video about tea: vertical and square"."""
_CALENDAR = lazy(
    r"^(?P<head>.*?)\b(?:plan|create|make|prepare|schedule)?\s?(?:me |us )?(?:an?|one|the)?\s?(?P<en>week|month|fortnight)(?:'s worth)?(?: of (?:content|posts|videos|shorts)|(?:ly)? content (?:plan|calendar)) (?:about|on|for) (?P<en_topic>[^,;.]+?)\s*[,;]\s*(?P<en_rest>.+)$"
    r"|^(?P<ru_head>.*?)(?:контент-план|план контента|план публикаций)\s+на\s+(?P<ru>неделю|месяц)\s+(?:про|о|по)\s+(?P<ru_topic>[^,;.]+?)\s*[,;]\s*(?P<ru_rest>.+)$",
    re.IGNORECASE,
)
"""A calendar by its length and how often: "a month of content about vegan cooking, three posts a week"."""
_WEEKS = {"week": 1, "fortnight": 2, "month": 4, "неделю": 1, "месяц": 4}
_A_DAY = lazy(
    r"^(?P<th_head>.*?)(?:วันละ\s?(?:1\s?|หนึ่ง)?(?P<th_thing>คลิป|อัน|เรื่อง|ตัว|รีล|วิดีโอ)|(?P<th_thing2>คลิป|รีล|วิดีโอ)วันละ(?:อัน|คลิป|ตัว))(?P<th_mid>.*?)\s*(?:เป็นเวลา|ตลอด|รวม|ติดกัน|ทั้งหมด)?\s?(?P<th_n>\d{1,3})\s?วัน(?!ที่|ละ)(?P<th_rest>.*)$"
    r"|^(?P<en_head>.*?\b)(?:an?|one|1) (?:new )?(?P<en_thing>short|video|clip|reel)s? (?:a|per|each|every) day(?P<en_mid>\b.*?),? for (?:the next )?(?P<en_n>\d{1,3}|five|seven|ten|thirty) days\b(?P<en_rest>.*)$"
    r"|^(?P<ru_head>.*?)\bпо (?:одному )?(?P<ru_thing>ролик|видео|клип|шортс)\w* (?:в день|каждый день|ежедневно)(?P<ru_mid>.*?),? (?:в течение|на|всего)?\s?(?P<ru_n>\d{1,3}) (?:дн\w+)(?P<ru_rest>.*)$",
    re.IGNORECASE,
)
"""So many days of one a day: "a video a day about health for 5 days" is five videos."""
_TO_SAY = lazy(
    r"^(?P<head>(?:(?:please|can you|could you|пожалуйста|ช่วย)[\s,]*)*(?:(?:read|say|narrate|speak|pronounce)\b|(?:прочита|прочти|произнес|озвуч|скажи)|อ่าน|พูด|พากย์)[^:\"]{0,80}):\s*(?P<text>[^\s\"][^\"]{2,})$",
    re.IGNORECASE | re.DOTALL,
)
"""What is to be said stands behind a colon, to the end: "read this in a low voice: Welcome, everyone. Sit down." """
_FILES_RU = r"(?:файл\w*|фот\w+|снимк\w+|картинк\w+|видео|клип\w*|ролик\w*|аудио|запис\w+|голосов\w+|озвучк\w+|песн\w+|музык\w+|трек\w*|документ\w*)"
_SENT_RU = r"(?:прикрепил|приложил|прикладыва|прилага|скинул|скидыва|отправил|прислал|загрузил|закинул)\w{0,2}"
_SENT = lazy(
    rf"(?:^|(?<=[,.;])\s*)(?:вот (?:(?:вам|тебе|мои|наши|эти|те|пара|пару|несколько) )*(?:{_FILES_RU}(?= (?:с|со|из|от|для|про)(?!\w))|фот\w+|снимки)(?: (?:с|со|из|от|для|про) [^,.;:!\"]+)?"
    rf"|(?:я |уже |тебе |сюда )*{_SENT_RU} (?:(?:уже|тебе|вам|сюда|мои|наши|\d+|пару|несколько) )*{_FILES_RU}(?: (?:с|со|из|от|для|про) [^,.;:!\"]+)?"
    rf"|(?:сам\w* )?{_FILES_RU} (?:(?:уже|тебе|вам|сюда) )*(?:{_SENT_RU}|во вложении|в приложении|выше|ниже))\s*(?P<end>[,.;:!–-]+\s*|$)"
    r"|^(?:here (?:are|is)|here's|these are|i(?:'ve| have)? (?:sent|attached|uploaded)(?: you)?) (?:(?:my|our|the|some|a few|\d+) )*(?:photos?|pictures?|pics|images?|footage|clips?|videos?|files?|recordings?)(?: (?:from|of|at|with) [^,.;:!\"]+)?[,.;:!–-]+\s*"
    r"|(?:^|(?<=[,.;])\s*)(?:(?:the |my )?(?:file|photos|pictures|recording|song|track|clip|video|voice-?over)s? (?:is |are )?(?:attached|enclosed)|i(?:'ve| have)? attached (?:it|them|the file|my \w+))\s*(?:[,.;:!–-]+\s*|$)"
    r"|^(?:(?:ส่ง|แนบ|อัปโหลด|อัป)(?:รูป|ภาพ|คลิป|วิดีโอ|ไฟล์)[\u0e00-\u0e7f]*?(?:มา|ไป|ไว้)(?:ให้|แล้ว|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*|นี่(?:คือ|เป็น)?(?:รูป|ภาพ)[\u0e00-\u0e7f]*)(?:\s?\d+\s?(?:รูป|ภาพ|คลิป|ไฟล์))?(?:ครับ|ค่ะ|(?<!โย)คะ|นะ)*\s+",
    re.IGNORECASE,
)
"""Tells only that files were sent: "вот фотки с выпускного, ...", "..., файл приложил". What they show is no wish for a picture of it."""
_ATTACHED_TH = lazy(r"(?P<thing>รูป|ภาพ|เพลง|เสียงพากย์|เสียง|คลิป|วิดีโอ|โน้ต|ไฟล์|เอกสาร)(?:ที่|ที)(?:เรา|ผม|ฉัน|หนู)?(?:แนบ|ส่ง|อัปโหลด|อัป)(?:มา|ไป|ไว้)?(?:ให้|แล้ว|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*(?=\s|$)")
_MY_VOICE = lazy(r"(?<!\w)(?:моим|своим) (?:собственным )?голосом(?!\w)", re.IGNORECASE)
_POST_PICTURES = lazy(r"(?<!\w)пост\w{0,2}-(?=картин|карточ|фот)|(?<=картинк[иау])-пост\w{0,2}|(?<=картинок)-пост\w{0,2}", re.IGNORECASE)
_NOT_NEEDED = lazy(
    r"(?<!\w)(?P<ru>субтитр|титр|музык|озвучк|голос|диктор)\w{0,2} (?:(?:мне|тут|там|вообще) )*не (?:надо|нужн?[аыо]?|нужен|хочу)(?!\w)"
    r"|(?P<th>ซับ|เพลง|ดนตรี|เสียงพากย์)(?:ไตเติล)?\s?(?:ไม่ต้อง(?:มี|ใส่|เอา)?|ไม่เอา|ไม่ใส่)(?=\s|$|นะ|ครับ|ค่ะ)",
    re.IGNORECASE,
)
_WITHOUT_RU = {"субтитр": "субтитров", "титр": "титров", "музык": "музыки", "озвучк": "озвучки", "голос": "голоса", "диктор": "диктора"}
_TOPIC_RU = lazy(r"(?:^|\s*[,.;]\s*)(?:и |а )?тема\s*(?:[—–:-]|это)\s*(?P<topic>[^,.;:!?\"]+)", re.IGNORECASE)
_TOPIC_TH = lazy(r"\s*(?:เรื่อง|เกี่ยวกับ)(?P<topic>\S+)")
_SPOKEN = lazy(
    r"(?<!\w)(?:озвучк\w+|субтитр\w*|титр\w*|дубляж\w*)(?!\w).*(?:озвучк|субтитр|титр|секунд|сек\b|минут|голос)|(?<!\w)голос\w* .*(?:субтитр|титр)"
    r"|^(?:ขอ|เอา)?(?:พากย์|เสียง|ซับ)(?:ภาษา|เสียง)?(?:ไทย|อังกฤษ|รัสเซีย).*(?:ซับ|พากย์|เสียง)", re.IGNORECASE,
)
"""Voice and subtitles, both, or one of them and a length: said of nothing but a film."""
_OTHER_THING = lazy(r"(?<!\w)(?:картин|рисун|песн|мелоди|подкаст|аудио|сценари|подпис|пост)|คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|เพลง|บท|สคริปต์|แคปชั่น|นี้|:", re.IGNORECASE)
_CAPTION = lazy(r"(?<!\w)подпис\w+|\bcaptions?\b|แคปชั่น|แคปชัน", re.IGNORECASE)
_HOW_WORDED = lazy(
    rf"(?<=\S)(?:[\s,]+(?:и |and |а |но )?|\s+)(?:без (?:смайл\w+|эмодзи)|хэ?е?штег\w* (?:\d+|{_COUNT}|шесть|семь|десять)(?: штук)?"
    rf"|(?:\d+|{_COUNT}|шесть|семь|десять) хэ?е?штег\w*|(?:with(?:out)?|no) (?:any )?emojis?|(?:with )?(?:\d+|{_COUNT}) hashtags"
    r"|(?:ไม่ใส่|ไม่มี|ไม่เอา|ไม่ต้อง(?:มี|ใส่)?)อิโมจิ|แฮชแท็[กค]\s?\d+\s?(?:อัน|แท็ก)?|\d+\s?แฮชแท็[กค])(?=\s*(?:$|[,.;!]|\s(?:и|and|а)\s|\s[\u0e00-\u0e7f]))",
    re.IGNORECASE,
)
"""How a caption is to be worded, as they all are (no emoji, with hashtags): no part of what it is about."""
_HOW_IT_SOUNDS = lazy(
    r"(?:(?<=แคปชั่น)|(?<=แคปชัน))(?:(?:น่ารัก|ตลก|เท่|กวน|ฮา|ซึ้ง|หวาน|เก๋|คม|โดน|ปัง|สวย|เศร้า|อบอุ่น|ขำ|คูล|เด็ด|ดี)\s?ๆ?)+(?=\s|กับ|และ|พร้อม|ให้|สำหรับ|หน่อย|$)"
    r"|(?<!\w)(?!коротк|кратк)[а-яё]{3,}(?:ую|юю)\s+(?=подпись)|\b(?:cute|funny|nice|witty|sweet|cool|clever|catchy|good|great|cheeky|lovely|simple)\s+(?=captions?\b)",
    re.IGNORECASE,
)
"""How a caption is to sound: "แคปชั่นน่ารักๆ", "милую подпись"."""
_CAPTION_OF_IT = lazy(
    r"^(?:ช่วย)?(?:ขอ|คิด|เขียน|อยากได้|แต่ง)?(?:แคปชั่น|แคปชัน)(?:\s?(?:กับ|และ|พร้อม(?:กับ)?)?\s?แฮชแท็[กค])?\s?(?P<th>(?:ให้|สำหรับ|ของ|กับ)?(?:รูป|ภาพ)(?:พวก)?นี้)(?:หน่อย|ที|ด้วย|นะ|ค่ะ|(?<!โย)คะ|ครับ|\s)*$"
    r"|^(?:(?:пожалуйста|придумай|напиши|сочини|сделай|дай|нужн[аы]|хочу)(?:те)?[\s,]+)*подпис[ьи](?:,? (?:и|с|плюс) х[еэ]штег\w+)? (?P<ru>(?:к|для|на|под) (?:эт|мо)\w+ (?:фот\w+|картин\w+|снимк\w+))[\s.!]*$"
    r"|^(?:(?:please|write|give me|i need|think of|suggest|make)\s+)*(?:an? |some )?captions?(?:,? (?:and|with|plus) (?:some )?hashtags)? (?P<en>for (?:this|my) (?:picture|photo|image|pic))[\s.!]*(?:please)?[\s.!]*$",
    re.IGNORECASE,
)
"""A caption, with hashtags or without, for a picture that was sent: nothing is told of what it is about."""
_CAPTION_FOR_IT = {"th": "เขียนแคปชั่นให้", "ru": "напиши подпись", "en": "write a caption"}
_AND_COST = lazy(
    r"^(?P<made>сколько (?:мы |я )?(?:роликов|видео|клипов|картинок|песен|постов)\b.*?),?\s+(?:и|а) (?:во )?сколько"
    r"(?: (?:это|всё|все|они|нам|мне|денег))* (?:встал\w*|обош\w+|стои\w+|вышл\w+|потра\w+|ушло)(?: (?:это|всё|все|нам|мне|денег))*(?=\W*$)", re.IGNORECASE,
)
"""How many were made, and what that cost: one report tells both."""
_SPACES_TH = lazy(r"(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])")
"""Thai: how a text is to be read is one wish, though a space may stand where English has a comma."""
_NO_MORE = lazy(
    rf"(?<=\S)[\s,;.-]+(?:and\s+|but\s+)?(?:please\s+)?keep (?:it|this) (?:under|within|below|to|at|around|about|at most|max|no longer than|not longer than)\s+(?P<en>(?:an?|half an?|\d+(?:[.,]\d+)?|one|two|\w+)[\s-]*{_LENGTH})"
    rf"|(?<=\S)[\s,;.-]+(?:и\s+)?(?:чтобы\s+)?(?:не (?:длиннее|больше|дольше)|(?:пусть )?(?:будет )?короче)\s+(?P<ru>(?:\d+(?:[.,]\d+)?\s*)?{_LENGTH})"
    rf"|(?<=\S)\s*(?:ขอ)?(?:ยาว)?ไม่เกิน\s*(?P<th>\d*\s*{_LENGTH})",
    re.IGNORECASE,
)
"""The length of what is to be made, worded as a limit: "..., keep it under a minute"."""
_TAKES_PART = lazy(r"\b(?:take|grab|use) (?:only |just )?(?:the )?(?:part|bit|section|piece|segment) (?=(?:from|between)\b(?![^,.;]*\b(?:out|off|away)\b))", re.IGNORECASE)
"""A stretch that is to stay: "take the part from 0:30 to 1:10"; to take it out is another thing."""
_LONG = lazy(rf"\s*(?:,|\band\b|\bto be\b)\s*(?P<n>\d+[\s-]*{_LENGTH}) long\b", re.IGNORECASE)
"""The length a clip is to have: "make it 9:16 and 20 seconds long"."""
_SAME_UNIT = lazy(
    rf"(?P<told>\d\s?(?P<unit>{_LENGTH})(?![\w]).{{0,40}}?(?:\blast|\bfirst|\bпоследн\w+|\bперв\w+)\s+\d+(?:[.,]\d+)?)(?!\s?(?:{_LENGTH}|[\d:x%.,]\d?|percent|times|videos?|clips?|files?|pictures?|ones?))(?=\s*(?:$|[,.;!?]|\b(?:and|then|off|out|too|и|потом)\b))",
    re.IGNORECASE,
)


_LEAVES_THE_REST = lazy(
    r"(?<=\S)[\s,.;]+(?:and |but )?(?:keep|keeping|without changing|don'?t change) (?:the )?(?:same )?(?:pitch|tone|voice pitch)\b|(?<=\S)[\s,.;]+(?:но |и )?(?:без изменения|не меняя) (?:тона|высоты|голоса)(?!\w)|"
    r"(?<=\S)[\s,.;]+(?:and |but )?(?:leave|ignore|skip|forget|not|drop|keep) (?:(?:all )?the (?:others?|rest)|everything else|all else)(?: ones?)?(?: alone| untouched| as (?:it|they) (?:is|are)| as is| the way (?:it is|they are)| in place| out| for now)?(?=\s*(?:$|[.!,]))"
    r"|(?<=\S)[\s,.;]+(?:а |и )?(?:вс[её] )?(?:остальн\w+|другие) (?:пока )?(?:не (?:надо|нужн\w+|трогай\w*)|оставь\w*)(?=\s*(?:$|[.!,]))"
    r"|(?<=\S)\s*(?:ส่วน)?(?:ที่เหลือ|อันอื่น|ตัวอื่น|อย่างอื่น|โพสต์อื่น)(?:ๆ)?\s?(?:ไม่ต้อง(?:ยุ่ง|แตะ)?|อย่ายุ่ง|ไม่เอา|ปล่อยไว้|เก็บไว้)(?:ก่อน|นะ)?\s*$",
    re.IGNORECASE,
)
"""What goes without saying: "post the second one, leave the others"."""
_HEARD_ON = lazy(
    r"(?P<en>\b(?:quiet|loud|low|silent|hear|audible|understand)(?: it| anything| her| him| them)?) on (?:my |the |a |an |most |some )?(?:phones?|mobiles?|iphones?|laptops?|headphones|speakers?)\b"
    r"|(?<!\w)(?P<ru>(?:тих\w+|громк\w+|(?:не )?слышно)) (?:на|с|в) (?:телефон\w*|мобильн\w+|смартфон\w*|ноутбук\w*|наушник\w*)|(?P<th>(?:เบา|ดัง)(?:มาก|เกินไป|ไป)?)(?:ใน|บน|กับ)(?:มือถือ|โทรศัพท์)", re.IGNORECASE,
)
"""On what the sound was heard, which says nothing of a shape: "too quiet on phones"."""
_SET_OF = lazy(
    rf"^(?:(?:an?|the) )?(?P<en>icon|sticker|logo|banner|poster|thumbnail|picture|card|avatar|emoji) (?:set|pack|collection|series)\s*[,:;-]+\s*(?=(?:\d{{1,2}}|{_COUNT})\s+(?:[\w-]+ ){{0,2}}(?P=en)s\b)"
    r"|^ชุด(?P<th>ไอคอน|สติกเกอร์|โลโก้|การ์ด|โปสเตอร์)\s+(?=(?P=th))"
    rf"|^(?:набор|пак|серия|сет) (?P<ru>икон|стикер|логотип|баннер|постер|картин|карточ|открыт|налеек|наклеек)\w*\s*[,:;-]+\s*(?=(?:\d{{1,2}}|{_COUNT})\s+(?:[\w-]+ ){{0,2}}(?P=ru))", re.IGNORECASE,
)
"""Names the set before its things are counted: "icon set, 4 little icons for a plant app"."""
_SERIES = lazy(r"\b(?:an? )?(?P<n>\d{1,2}|two|three|four|five|six|seven|eight|ten)[- ](?:part|episode|video)s?(?: mini)?[- ]?series\b|\b(?:an? )?(?:mini)?series of (?P<n2>\d{1,2}|two|three|four|five|six|seven|eight|ten)(?: (?:videos|shorts|clips|episodes|parts))?|(?<![а-яё])(?:мини-?\s?)?(?:сериал|сери[яю]|цикл)\s+из\s+(?P<ru>\d{1,2}|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти)\s+(?:част|сери|ролик|видео|эпизод|выпуск|шортс)[а-яё]*", re.IGNORECASE)
"""A series by the number of its parts."""
_OF_RU = {"двух": "2", "трех": "3", "трёх": "3", "четырех": "4", "четырёх": "4", "пяти": "5", "шести": "6", "семи": "7", "восьми": "8", "девяти": "9", "десяти": "10"}
_CONTENT = lazy(r"^(?P<en>(?:i |we )?(?:need|want|make|plan)(?: me| us)? (?:some )?content\b[^:.]{0,30}:\s*)|^(?P<ru>(?:мне |нам )?(?:нужен|нужно|хочу|сделай) контент(?!-)[^:.]{0,35}:\s*)", re.IGNORECASE)
_POSTS = lazy(r"\b(?P<n>\d{1,2}|two|three|four|five|six|seven|ten) posts (?=(?:about|on)\b)|(?<!\w)(?P<ru>\d{1,2}|два|три|четыре|пять|шесть|семь|десять) пост(?:а|ов) (?=(?:про|о|об)(?!\w))", re.IGNORECASE)
"""Posts that are to be made: "make 5 posts about skincare"."""
_ONE_A_DAY = lazy(
    r"(?<=\w)(?<!\bpost)(?<!\bpublish)(?<!\bupload)(?<!\bshare)(?<!\bout)(?<!\brelease)(?<!\bdo)(?<!\bmake)(?<!\band)(?<!выкладывай)(?<!публикуй)(?<!выложи)(?<!пости)(?<!ставь)(?<!\bи)(?<!ролик)(?<!видео)"
    r"\s+(?=(?:one (?:a|per|each|every) (?:day|week|morning|evening|night|afternoon|(?:mon|tue|wed|thu|fri|sat|sun)\w*)|по одн(?:ому|ой) (?:в|кажд\w+|по) \w+)\b)",
    re.IGNORECASE,
)
"""Begins how often: "5 shorts about space one a day at six"."""
_ONWARDS = lazy(r"(?<=\S)(?:\s*(?:หลังจากนั้น|นับจากนั้น|เป็นต้นไป)$|,?\s+(?:from then on|thereafter|onwards?|и дальше|и далее)(?=\s*(?:$|[,.]|on\b|to\b)))\s*", re.IGNORECASE)
"""After how often something is done: "and every Friday onwards"."""


_IDEAS = lazy(r"\bideas?\b|(?<!\w)иде[яийюе]\w*|ไอเดีย", re.IGNORECASE)
_PICKS_BEST = lazy(
    r"(?<=\S)[\s,;.]+(?:and |then |and then )?(?:pick|choose|select|take) (?:the )?(?:best|strongest|most \w+|nicest|funniest)(?: (?:one|idea))?(?: of them)?(?=\s*[,;.]|\s+(?:and|then)\b)"
    r"|(?<=\S)[\s,;.]+(?:и |потом |затем )?(?:выбери|возьми)(?:те)? (?:из них )?(?:лучш|сам|сильнейш)\w+(?: (?:лучш|сильн|интересн|удачн)\w+)?(?: иде\w+| из них)?(?=\s*[,;.]|\s+(?:и|потом|затем)(?!\w))"
    r"|\s*(?:แล้ว)?เลือก(?:อัน|ไอเดีย|เรื่อง)?(?:ที่)?(?:ดี|เด็ด|ปัง)(?:ที่)?สุด(?:มา)?(?:อันหนึ่ง|หนึ่งอัน|อันเดียว)?(?=\s)",
    re.IGNORECASE,
)
"""Of ideas that are to be found first: the best stands first among them, and what follows is made of it."""
_AT_THE_END_RU = lazy(r"(?<=[,.;])\s*(?:и |а )?в конце (?:скажи|напиши|добавь|пусть (?:скажет|будет)|фраза|слова)(?= \")", re.IGNORECASE)
_WITH_WORDS = lazy(
    r"(?P<head>^(?:(?:please|can you|could you|now|then)[\s,]*)*(?:post|publish|upload|share|schedule|put)\b[^\"]*?),?\s+with (?P<words>(?:(?:an?|some|the|\w+) )?(?:(?:good|nice|catchy|great|fitting|proper|short) )?"
    r"(?:title|caption|description|hashtags?)(?:(?:,| and| &) (?:(?:an?|some|\w+) )?(?:(?:good|nice|catchy|great|fitting) )?(?:title|caption|description|hashtags?))*)(?P<of>\s+\"[^\"]+\")?\s*[.!]?$",
    re.IGNORECASE,
)
"""Words that are yet to be written for what is published: "post this with a good title and ten hashtags"."""
_NAMED_TH = lazy(r"(?P<head>(?:โลโก้|ป้าย|โปสเตอร์|แบนเนอร์|สติกเกอร์|การ์ด)[\u0e00-\u0e7f]*\s+(?:ชื่อ|ชื่อว่า|ชื่อร้าน)\s)(?P<name>[^\s\"]+)(?=\s|$)")
"""Thai: the name on a logo, which nothing but spaces sets apart."""


def mended(message: str, *, sent: bool = False) -> str:
    """The message without what it takes back and with what it leaves out. `sent`: a film came with it, so none is to be made for posting."""
    message = worded(reordered(without_asides(message)))
    message = re.sub(r"^(\W*)(this|that) ones\b", r"\1\2 one is", message, flags=re.IGNORECASE)
    message = _SET_OF.sub("", _HEARD_ON.sub(lambda match: match["en"] or match["ru"] or match["th"], message))
    message = _as_is_usual(message)
    message = _PICKS_BEST.sub("", message) if _IDEAS.search(message) else message
    message = _AND_COST.sub(lambda match: match["made"], message)
    message = _plain_caption(message) if _CAPTION.search(message) else message
    message = _NOT_NEEDED.sub(lambda match: f"без {_WITHOUT_RU[match['ru'].lower()]}" if match["ru"] else f"ไม่ใส่{match['th']}", message)
    message = _with_its_topic(_POST_PICTURES.sub("", _without_what_was_sent(message)))
    message = _AT_THE_END_RU.sub(" закончи словами", message)
    message = _WITH_WORDS.sub(lambda match: f"{match['head']}, write {match['words']} {'about' + match['of'] if match['of'] else 'for it'}", message)
    message = _NAMED_TH.sub(lambda match: f'{match["head"]}"{match["name"]}"', message)
    message = _TO_SAY.sub(lambda match: f'{_SPACES_TH.sub("", match["head"]).strip()} "{match["text"].strip()}"', message)
    message = _without_taken_back(_CORRECTION.sub("", message))
    message = made_first(message, sent=sent)
    if daily := _DAILY.match(message):
        end = "" if daily["n"] else "2" if daily["n2"] else "3"
        about = "про" if end == "3" else "about"
        thing = "роликов" if end == "3" else f"{daily['thing' + end].rstrip('s')}s"
        message = f"{daily['head'] or ''}{daily['n' + end]} {thing} {about} {daily['topic' + end]}, {'по одному' if end == '3' else 'one'}{daily['rest' + end]}"
    if run := _A_DAY.match(message):
        message = _counted_days(run)
    message = _calendar(message)
    message = _ONE_A_DAY.sub(", ", message)
    message = _SERIES.sub(lambda match: f"{_OF_RU.get(match['ru'].lower(), match['ru'])} роликов" if match["ru"] else f"{match['n'] or match['n2']} videos", message)
    if content := _CONTENT.match(message):
        message = f"{'make' if content['en'] else 'сделай'} {message[content.end() :]}"
    if re.match(r"(?:please )?(?:make|create|write|сделай|напиши)\b", message, re.IGNORECASE):
        message = _POSTS.sub(lambda match: f"{match['n']} videos " if match["n"] else f"{match['ru']} роликов ", message)
    message = _LEAVES_THE_REST.sub("", _ONWARDS.sub(" ", message))
    if (pair := _BOTH_NAMED.search(message)) and (versions := _VERSIONS_NAMED.search(message)) and versions.end() <= pair.start():
        of = re.sub(r"^\s*of\s+(?:an?\s+)?", " a ", message[versions.end() : pair.start()])
        message = f"{message[: versions.start()]}{of}, {pair['a']} {pair['and']} {pair['b']}"
    if (each := _EACH_NAMED.search(message)) and _VERSIONS_NAMED.search(message):
        message = f"{_VERSIONS_NAMED.sub(' ', message[: each.start()])}, {each['a']} and {each['b']}"
    message = re.sub(r"\b(what should (?:i|we) (?:post|make|film|publish)) next (?:week|month)\b", r"\1 next", message, flags=re.IGNORECASE)
    message = re.sub(r"(?<![а-яё])(что (?:мне |нам )?(?:снять|выложить|сделать|публиковать)) на следующ\w+ неделе", r"\1 дальше", message, flags=re.IGNORECASE)
    message = re.sub(r"\b(what should (?:i|we) (?:post|make|film|publish))(?! next\b)(?=\s+(?:this|today|tomorrow|now)|\s*[?.!]|\s*$)", r"\1 next", message, flags=re.IGNORECASE)
    made = re.search(rf"{_MEDIA}|คลิป|วิดีโอ|วีดีโอ|สคริปต์", message, re.IGNORECASE) is not None and _OF_WHAT.search(message) is not None
    made = made or re.search(r"เขียน(?:บท|สคริปต์)", message) is not None
    message = _NO_MORE.sub(lambda match: _as_length(match, made), message)
    message = re.sub(r"(?<!\w)до (?=(?:минуты|часа)(?!\w))", "до 1 ", message, flags=re.IGNORECASE)
    message = _TAKES_PART.sub("keep only the part ", message)
    message = message if made else _LONG.sub(lambda match: f", keep the first {match['n']}", message)
    message = _PLEASE.sub(" ", message)
    message = _ONE_EACH.sub(lambda match: f"{match['things'] or ''} ", message)
    message = _NO_ABOUT.sub(lambda match: f"{match['thing']} {'about' if match['thing'].isascii() else 'про то,'} ", message)
    message = re.sub(r"^((?:ช่วย)?เอา(?:รูป|ภาพ|เสียงพากย์|เพลง|คลิป|โน้ต|ไฟล์|เอกสาร)(?:พวก|เหล่า)?นี้)\s?(?:ไป|มา)?(?=ทำ|สร้าง)", r"\1 แล้ว", message)
    message = re.sub(r"\b(?:two|three|four|five|\d) (?:icons|pictures|images|drawings|stickers|logos)\s*:\s*(?=an? )", "", message, flags=re.IGNORECASE)
    message = re.sub(r'(?<!จบด้วย)(?<!ท้ายด้วย)(?:ใส่|มี|ให้มี)?(?:คำว่า|เขียนว่า)\s*(?=")', "มีข้อความ ", message)
    message = re.sub(r"(วินาที|วิ|นาที)หลัง(?=\s|ออก|ทิ้ง|$)", r"\1สุดท้าย", message)
    message = _CALL_IT.sub(lambda match: _CALLED[str(match.lastgroup)], message)
    message = _SAME_UNIT.sub(lambda match: f"{match['told']} {match['unit']}", message)
    return _ONLY.sub(_apart, message)


def _plain_caption(message: str) -> str:
    """A wish for a caption without how it is to be worded."""
    message = _HOW_WORDED.sub("", _HOW_IT_SOUNDS.sub("", message))
    of_it = _CAPTION_OF_IT.search(message)
    return _CAPTION_FOR_IT[str(of_it.lastgroup)] if of_it else message


def _without_what_was_sent(message: str) -> str:
    """The wish without the sentence that tells of the files that came with it, unless there is nothing else."""
    message = _ATTACHED_TH.sub(lambda match: f"{match['thing']}นี้", message)
    message = _MY_VOICE.sub("с моей озвучкой", message) if MEDIA.search(message) else message
    rest = _SENT.sub(" ", message).strip(" ,.;")
    if not rest or rest == message.strip(" ,.;"):
        return message
    pictures = re.search(r"фот|снимк|картин|photo|pic|image", message[: -len(rest)], re.IGNORECASE)
    if pictures and (them := re.search(r"(?<!\w)(?:из|с) (?:них|ними)(?!\w)|\b(?:from|of|with) them\b", rest, re.IGNORECASE)):
        rest = f"{rest[: them.start()]}{'from these pictures' if them[0].isascii() else 'из этих фотографий'}{rest[them.end() :]}"
    return rest


def _with_its_topic(message: str) -> str:
    """The film named with its topic: "английская озвучка, субтитры русские, тема — уличная еда" is of nothing but a film."""
    topic = _TOPIC_RU.search(message) or _TOPIC_TH.search(message)
    if topic is None or '"' in message:
        return message
    rest = f"{message[: topic.start()]}{message[topic.end() :]}"
    if not MEDIA.search(message) and (_OTHER_THING.search(rest) or not _SPOKEN.search(message)):
        return message
    if topic.re.pattern == _TOPIC_TH.pattern:
        return message if MEDIA.search(message) else f"ทำคลิปเรื่อง{topic['topic']} {rest.strip()}"
    rest = re.sub(r"\s+но\s+(?=субтитр|титр|озвучк|голос)", ", ", rest).strip(" ,.;")
    if film := MEDIA.search(rest):
        return f"{rest[: film.end()]} про {topic['topic'].strip()}{rest[film.end() :]}"
    return f"ролик про {topic['topic'].strip()}, {rest}"


def _as_is_usual(message: str) -> str:
    """The message in the order and with the words of most wishes: the number before the things, what is there behind the verb, a name in
    quotes."""
    message = _OF_AN_EPISODE.sub(r"\1 about ", _SEVERAL_TITLES.sub(_title_ideas, message))
    if many := _MANY_LATER.match(message):
        if many["n"]:
            message = f"{many['head']}{many['n']} {many['things']}{many['rest']}"
        else:
            message = f"{many['head_ru']}{many['n_ru']} {_COUNTED_RU.get(many['things_ru'].lower(), many['things_ru'])}{many['rest_ru']}"
    if first := _OBJECT_FIRST.match(message):
        message = f"เอารูปพวกนี้ทำ{first['rest_th']}" if first["rest_th"] else f"{first['verb']} these {first['things']} {first['rest']}" if first["verb"] else f"{first['verb_ru']} из этих фото {first['rest_ru']}"
    message = _SOMETHING_UNDER.sub(_music, message)
    message = _CALL_IT_SO.sub(_named, message) if not QUOTE.search(message) else message
    return _TALKS_SLOWLY.sub("speaking slowly", message)


def _music(match: re.Match[str]) -> str:
    """What is named only by how it sounds, as music."""
    if match["en"]:
        return f"{match['led']} {match['en'].replace(' and ', ' ')} music"
    if match["how"]:
        return f"{match['show']}with {match['how']} music"
    return f"{match['show_ru'] or ''}с музыкой {match['ru'] or match['how_ru']}"


def _title_ideas(match: re.Match[str]) -> str:
    if match["th"]:
        return f"ขอไอเดีย {match['n_th']} ไอเดีย "
    if match["ru"] or match["idea_ru"]:
        return f"{match['ru']} идей" if match["ru"] else match["idea_ru"].replace("варианты", "идеи")
    return f"{match['n']} ideas" if match["n"] else "ideas"


def _named(match: re.Match[str]) -> str:
    if match["th"]:
        return f' ชื่อว่า "{match["th"]}"'
    return f' titled "{match["en"]}"' if match["en"] else f' под названием "{match["ru"]}"'


def _calendar(message: str) -> str:
    """A calendar as so many things, so often."""
    match = _CALENDAR.match(message)
    rest = (match["en_rest"] or match["ru_rest"]) if match else ""
    spoken = times.read(rest)
    if match is None or spoken.every is None:
        return message
    unit, _, days = spoken.every.rule.partition(":")
    a_week = {"day": 7, "week": len(days.split(","))}.get(unit, 0)  # several a day have no rule of their own
    if not a_week or spoken.twice:
        return message
    number = a_week * _WEEKS[(match["en"] or match["ru"]).lower()]
    if match["en"]:
        return f"make {number} videos about {match['en_topic']}, {rest}"
    return f"сделай {number} роликов про {match['ru_topic']}, {rest}"


def _counted_days(run: re.Match[str]) -> str:
    """One a day, for some days, as so many things, one a day."""
    if run["th_n"]:
        thing = run["th_thing"] or run["th_thing2"]
        return f"{run['th_head']}{'' if run['th_head'].endswith('คลิป') else 'คลิป'} {run['th_n']} {thing}{run['th_mid']} วันละ{thing}{run['th_rest']}"
    if run["en_n"]:
        return f"{run['en_head']}{run['en_n']} {run['en_thing']}s{run['en_mid']}, one every day{run['en_rest']}"
    return f"{run['ru_head']}{run['ru_n']} {run['ru_thing']}ов{run['ru_mid']}, по одному каждый день{run['ru_rest']}".replace("видеоов", "видео")


def _as_length(match: re.Match[str], made: bool) -> str:
    """The limit as the length of what is to be made, or as a cut of what is there."""
    if match["en"]:
        return f", {match['en']} long" if made else f", keep the first {match['en']}"
    if match["ru"]:
        length = match["ru"] if match["ru"][0].isdigit() else f"1 {match['ru']}"
        return f", {length}" if made else f", обрежь до {length}"
    return f" ยาว {match['th']}" if made else f" ตัดให้เหลือ {match['th']}"


def without_praise(message: str) -> str:
    """The message without the word for what came before that it opens with: "cool, and the same in Thai"."""
    return _PRAISE.sub("", message)


def settled(message: str) -> str:
    """ "not teal but navy" is navy; "a quick poster" is a poster."""
    message = _QUICK.sub(r"\g<one> ", message)
    return _BUT.sub(" ", message).strip() if _BUT.search(message) else message


_QUICK = lazy(
    r"\b(?P<one>an?|one|another|some|me|few) (?:(?:quick|nice|cool|lovely|decent|little|really|very) )+(?=(?:posters?|flyers?|banners?|pictures?|images?|videos?|clips?|shorts?|reels?|songs?|tunes?|captions?|scripts?)\b)",
    re.IGNORECASE,
)
"""Says of a thing that is to be made nothing that anything is made by."""


def _apart(match: re.Match[str]) -> str:
    """ "don't touch the sound just crop it": the wish begins at the second verb."""
    words, known = tokens(match["verb"]), lexicon()
    begins = bool(words) and (words[0].text in known.verbs or words[0].stem in known.verb_stems)
    return f"{match['not']}, {match['verb']}" if begins else match[0]


def _without_taken_back(message: str) -> str:
    """ "a 30, no, 45 second short", "cut the silences, no, clean the audio"."""
    match = _TAKES_BACK.search(message)
    if not match:
        return message
    before, after = message[: match.start()], message[match.end() :]
    number = re.search(r"\d+(?:[.,:]\d+)?\s*$", before)
    if number and re.match(r"\s*\d", after):
        return f"{before[: number.start()]}{after}"
    start = max((cut.end() for cut in re.finditer(r"[.!?;]\s|\b(?:then|потом)\b|แล้ว", before)), default=0)
    return f"{before[:start]}{after}"
