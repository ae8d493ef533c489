# ruff: noqa: E501 - patterns read better unbroken
"""What people say after something was made, put so that the rest of the planner reads it: "use that in the next video, it's about our
trip" is "use it in a video about our trip"; "numbers 2 and 6 sound good, make videos of those" picks two; "..., so people can follow"
only says what for.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.words import normalise
from agent.patterns import lazy

_WHAT_FOR = lazy(
    r"[\s,]+(?:so(?: that)?|in order that)\s+(?:people|viewers|everyone|everybody|anyone|they|one|you|i|we|kids|children|beginners|customers|(?:my|our|the) \w+)\s+(?:can|could|will|are able to|don'?t|won'?t|has|have)\b[^,.;!?]*"
    r"|[\s,]+чтобы\s+(?:все |они |люди |зрители |дети |можно |было |я |мы |он[аи]? |\w+ ){1,3}(?:успева\w+|успе\w+|мог\w+|понима\w+|поня\w+|слыша\w+|услыша\w+|разобра\w+|виде\w+|прочита\w+|чита\w+|запомн\w+|повтор\w+)[^,.;!?]*"
    r"|\s*(?:จะได้|เพื่อให้|คน(?:ดู)?จะได้)[\u0e00-\u0e7f]{0,20}(?:ทัน|เข้าใจ|ออก|รู้เรื่อง|ง่าย|ชัด)(?:ๆ|ขึ้น)?",
    re.IGNORECASE,
)
"""Why something is to be so: "go slowly so people can follow"."""
_PRAISE = lazy(
    r"^\W*(?:(?:ok(?:ay)?|yes|yeah|yep|sure|perfect|great|good|nice|cool|lovely|awesome|excellent|brilliant|love it|i (?:love|like) it|that'?s (?:it|great|good|perfect)|all good|sounds good|looks good|thanks|thank you|alright)[\s,.!]+)+"
    r"(?=(?:now |then |so |please |and )*(?:make|do|turn|use|create|write|put|publish|post|schedule|render|film|shoot|give|draw|record|read|go)\b)"
    r"|^\W*(?:(?:ок(?:ей)?|да|отлично|супер|класс|хорошо|здорово|прекрасно|идеально|замечательно|нравится|спасибо|ладно)[\s,.!]+)+(?=(?:теперь |тогда |а |и |пожалуйста )*(?:сделай|сними|собери|выложи|опубликуй|запланируй|используй|возьми|напиши|нарисуй|озвучь|давай)(?:те)?(?!\w))"
    r"|^(?:(?:โอเค|ดีมาก|เยี่ยม|เพอร์เฟกต์|ดีเลย|สวย|ชอบมาก|ชอบ|ได้เลย|ขอบคุณ)(?:เลย|มาก|แล้ว|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า)*\s+)+(?=(?:งั้น|ช่วย|ขอ)?(?:ทำ|เอา|ใช้|สร้าง|ลง|โพสต์|เขียน|วาด))",
    re.IGNORECASE,
)
_IN_ANOTHER = lazy(
    r"\b(?P<verb>use|take|put|lay|play)\s+(?:it|that|this|that one|this one|the (?:song|track|music|tune))\s+(?:as (?:the )?(?:music|soundtrack|background)\s+)?(?:in|for|on|into|with)\s+(?:the|my|our|a|an)\s+(?:(?:next|new|other|coming|upcoming)\s+)*(?P<thing>video|short|clip|film|reel)"
    r"[\s,.;:—-]+(?:(?:it|this one|that one|which|the topic|and it)(?:'s| is| will be|'ll be)|which is|that'?s|topic:?)\s+(?:going to be\s+)?(?:about|on)\s+(?P<topic>\S.*)$"
    r"|(?<![а-яё])(?P<verb_ru>используй|возьми|поставь|вставь)(?:те)?\s+(?:её|ее|его|это|эту (?:музыку|песню|мелодию)|этот трек)\s+(?:в|для|на)\s+(?:следующ\w+|нов\w+|друг\w+)\s+(?P<thing_ru>видео|ролик\w*|клип\w*)[\s,.;:—-]+(?:а )?(?:он|оно|это|который|тема)?\s*(?:будет )?(?:-|—)?\s*(?:про|о|об)\s+(?P<ru>\S.*)$"
    r"|(?:เอา|ใช้)(?:เพลง)?(?:นี้|อันนี้|มัน)?(?:ไป)?(?:ใส่|ใช้)?(?:กับ|ใน)?คลิป(?:หน้า|ต่อไป|ใหม่|ถัดไป)(?:ด้วย|เลย|นะ)*\s*(?:เป็น)?(?:เรื่อง|เกี่ยวกับ)\s?(?P<th>\S.*)$",
    re.IGNORECASE,
)
"""What was made is to go into another film, whose topic is told behind it."""
_BEHIND = lazy(
    r"\b(?:put|lay|play|use|set)\s+(?:it|that|this|the (?:song|track|music|tune))\s+(?:behind|under|underneath|over|to|in|on|for)\s+(?:an?|my|the)\s+(?:(?:new|next|\d+[- ]sec\w*|short|vertical|square)\s+)*(?P<thing>video|short|clip|film|reel)\s+(?:about|on|of)\s+(?P<topic>\S.*)$"
    r"|(?<![а-яё])(?:поставь|положи|наложи)(?:те)?\s+(?:её|ее|его|это|эту песню|эту музыку)\s+(?:под|на|в)\s+(?:ролик|видео|клип)\s+(?:про|о|об)\s+(?P<ru>\S.*)$",
    re.IGNORECASE,
)
_NUMBER = r"(?:#?\d{1,2})(?!\d|\s*(?:s\b|sec|min|сек|мин|วิ|นา|%|:))"
_NUMBERS = rf"{_NUMBER}(?:\s*(?:,|&|and|и|กับ|และ)\s*(?:and |и )?{_NUMBER})+"
_CHOSEN = lazy(
    rf"^\W*(?:(?:ok|so|hmm?|well|wow|oh|great|nice)[\s,]+)*(?:i(?:'ll| will|'d| would)?|we(?:'ll)?|let'?s)\s+(?:(?:really|do|most|also)\s+)*(?:like|love|take|pick|choose|want|go with|prefer|have|go for|do)\s+(?:the\s+)?(?:numbers?|ideas?|options?|nos?\.?)?\s*(?P<en>{_NUMBERS})(?:\s+(?:the most|best|most|please))?(?P<how>(?:[\s,.!;].*)?)$"
    rf"|^\W*(?:мне |я |ну |ок )*(?:нравятся|понравились|беру|возьму|выбираю|хочу|давай(?:те)?)\s+(?:номера?|идеи|варианты)?\s*(?P<ru>{_NUMBERS})(?P<how_ru>(?:[\s,.!;].*)?)$|^\s*(?:ชอบ|เอา|เลือก|ขอ)(?:ข้อ|ไอเดีย|อันที่|แบบที่)?\s?(?P<th>{_NUMBERS})(?P<how_th>(?:\s.*)?)$",
    re.IGNORECASE,
)
_LIKED = lazy(
    rf"^\W*(?:(?:i think|ok|so|hmm?|well|the|wow|oh)[\s,]+)*(?:numbers?|ideas?|options?|nos?\.?)\s+(?P<en>{_NUMBERS})\s+(?:both\s+)?(?:sound|look|seem|are|feel|work)\w*\s+(?:(?:really|very|pretty|quite|so|the|most|like|to me)\s+)*(?:good|great|nice|best|interesting|fun|funny|cool|fine|promising|perfect|lovely|amazing|strongest|winners?)(?:\s+(?:to me|for me|ones|ideas))*(?P<how>.*)$"
    rf"|^\W*(?:мне |нам |думаю |по-моему )*(?:номера?|идеи|варианты|пункты)\s+(?P<ru>{_NUMBERS})\s+(?:(?:мне|нам|очень|самые|просто|звучат|выглядят|кажутся)\s+)*(?:хорош\w+|интересн\w+|нрав\w+|понравил\w+|отличн\w+|лучш\w+|классн\w+|супер|огонь)(?P<how_ru>.*)$"
    rf"|^\s*(?:ข้อ|ไอเดีย|อันที่|แบบที่)\s?(?P<th>{_NUMBERS})\s?(?:น่าสนใจ|ดี|ดูดี|เจ๋ง|ชอบ|โอเค|เด็ด)(?:มาก|ที่สุด|เลย|นะ|ๆ|ค่ะ|ครับ)*(?P<how_th>.*)$",
    re.IGNORECASE,
)
"""Several of what was offered, praised before anything is said of what to make of them."""
_MAKE_THOSE = lazy(
    r"[\s,.!-]*(?:please\s+)?(?:videos?|shorts?|clips?|reels?|films?)\s+(?:of|about|from|out of|on|for)\s+(?:those|these|them|both|all(?: of (?:them|those))?)(?: (?:two|three|please))*|"
    r"[\s,.!-]*(?:so\s+|please\s+|let'?s\s+|can you\s+|could you\s+)*(?:make|do|film|shoot|turn|produce|create|go (?:with|for))\s+(?:(?:me\s+)?(?:(?:\d|two|three|four|five)\s+)?(?:the\s+)?(?:videos?|shorts?|clips?|reels?|films?)\s+(?:of|about|from|out of|on|for)\s+)?(?:those|these|them|both|that)(?: (?:two|three|ones|please|into (?:videos|shorts|clips|films)))*"
    r"|[\s,.!—-]*(?:пожалуйста |давай(?:те)? )*(?:сделай|сними|делай|снимай)(?:те)?(?: (?:ролики|видео|клипы|шортсы|по|из|про|о|на|их|них|ним|эти|обе|оба|этим|темам|этих|этой))*|\s*(?:ช่วย)?(?:เอา|ทำ)(?:เป็น)?(?:คลิป|วิดีโอ)?(?:จาก)?(?:สอง|พวก|ทั้ง)?(?:อัน|ข้อ|คู่)?(?:นี้|นั้น)?(?:เลย|หน่อย|ให้|ที|นะ|ค่ะ|ครับ)*",
    re.IGNORECASE,
)
_OUT_YET = lazy(
    r"^\W*(?:(?:so|hey|and|wait|but|hi|hmm?|ok)[\s,]+)*(?:is|are|was|has|have|did)\s+(?:it|that|this|they|the (?:video|short|clip|post|reel)|my (?:video|short|clip|post|reel))\s+(?:(?:already|now|actually|really|even|been|go|gone|get|yet|still)\s+)*(?:online|live|posted|published|uploaded|public|up|out|visible)(?:\s+(?:already|yet|now|on \w+))*\s*(?:\?|[.,;!]|$)"
    r"|^\W*(?:(?:а|ну|слушай|и|ой)[\s,]+)*(?:он[оа]?|это|ролик|видео|пост|клип)?\s*(?:уже\s+)?(?:опубликован\w*|выложен\w*|вышл?[оаи]?|вышел|в сети|в эфире|онлайн|появил\w+)(?:\s+уже)?\s*(?:\?|[.,;!]|$)|^\W*(?:(?:а|ну)[\s,]+)*уже (?:выложил\w*|опубликовал\w*)\s*(?:\?|[.,;!]|$)"
    r"|^\s*(?:คลิป|มัน|โพสต์)?(?:ลง|โพสต์|เผยแพร่|ออนไลน์|อัป|ขึ้น)(?:ไป)?(?:แล้ว)?(?:หรือ)?(?:ยัง|รึยัง|หรือยัง)(?:(?<!โย)คะ|ครับ|นะ|อ่ะ|เนี่ย)?(?=\s|$|\?)",
    re.IGNORECASE,
)
"""Whether what was made is out; what stands behind it is a remark: "is it already online? I did not see it on my page"."""
_WORDS_FOR_ALL = lazy(
    r"(?P<what>\b(?:titles?|hashtags?|tags|captions?|descriptions?)\b)\s+(?:for|to|of)\s+(?:each|every|all|both)(?:\s+(?:one|of|the|them|these|those|two|three|four|five|six|seven|ten|\d{1,2}|videos?|shorts?|clips?|films?))*(?=\s*(?:please|pls)?\s*[.!?]*$)"
    r"|(?P<ru>(?:заголов\w+|хештег\w*|хэштег\w*|подпис\w+|описани\w+|названи\w+|теги))\s+(?:для|к|ко)\s+(?:всех|всем|каждо\w+|обоих|обоим|этих|ним|них)(?:\s+(?:из них|двух|тр[её]х|четыр[её]х|пяти|\d{1,2}|роликов|видео|клипов|трём|роликам))*(?=\s*[.!?]*$)"
    r"|(?P<th>ชื่อ(?:คลิป)?|แฮชแท็ก|แคปชั่?น|คำอธิบาย)(?:ให้|ของ|สำหรับ)?\s?(?:ทั้งหมด|ทั้ง\s?(?:\d{1,2}|สอง|สาม|สี่|ห้า)\s?(?:คลิป|อัน)?|(?:ทุก|แต่ละ)(?:คลิป|อัน))(?=(?:เลย|หน่อย|ด้วย|นะ|ค่ะ|(?<!โย)คะ|ครับ|\s)*$)",
    re.IGNORECASE,
)
"""Words for each of several that were made."""
_WHAT_IS_OUT = {"en": "did my post go live", "ru": "мой ролик уже вышел", "th": "โพสต์แล้วหรือยัง"}
_A_SECOND = lazy(r"\ba second (one|video|short|clip|version|film|picture|song)\b", re.IGNORECASE)
_RECORD = lazy(r"\b(?:record|narrate|voice)\s+(?:it|this|that|the script|the text)(?:\s+as\s+(?:an?\s+)?(?:voice[- ]?over|narration|audio))?(?=\s*(?:$|[,.!]|please|in\b|with\b))", re.IGNORECASE)
_MAKES = lazy(r"\b(?:make|create|publish|post|upload|change|put|if not|schedule)\b|(?<!\w)(?:сделай|выложи|опубликуй|поменяй|если нет)|ช่วย|ทำให้|ถ้ายัง", re.IGNORECASE)
_THING = r"(?:poster|picture|drawing|illustration|banner|flyer|song|track|script|podcast|thumbnail|video|short|clip|slideshow|logo)"
_INSTEAD = lazy(
    rf"^\W*(?:(?:no|ok|actually|rather|hmm?|and|sorry|please|could you|can you|let'?s)\b[\s,]*)*(?:(?:make|do|draw|write|create|give me|i want|i'd like|i'd rather have|we want)(?: (?:it|that|me|us))?\s+)?(?P<en>an? (?:[\w-]+ )?{_THING})(?: (?:of|about|for|from|on) (?:it|this|that))? instead(?: of (?:it|that|this|a \w+))?(?: please)?\W*$"
    r"|^(?:(?:нет|ок|а|и|ой|слушай)[\s,]+)*(?:лучше|давай(?:те)? лучше|вместо (?:этого|него|видео|ролика|картинки|плаката))(?: (?:сделай|нарисуй|напиши|хочу|давай)(?:те)?)?\s+(?P<ru>плакат|картинку|рисунок|песню|трек|сценарий|видео|ролик|обложку|баннер|слайдшоу|логотип)(?: (?:про|об?) (?:это|неё|него|то же))?\W*$"
    r"|^(?:(?:нет|ок|а|и|ой|слушай)[\s,]+)*(?:сделай|нарисуй|напиши|хочу|давай)(?:те)?\s+(?P<ru2>плакат|картинку|рисунок|песню|трек|сценарий|видео|ролик|обложку|баннер|слайдшоу|логотип) вместо (?:этого|него|неё|видео|ролика|картинки|плаката)\W*$"
    r"|^(?:งั้น|เอ่อ|ไม่|ขอ|เอา|ทำ|อยากได้|เปลี่ยน|เป็น|\s)*(?P<th>โปสเตอร์|รูป|ภาพวาด|เพลง|สคริปต์|คลิป|วิดีโอ|ปกคลิป|โลโก้|สไลด์โชว์)(?:เรื่องนี้)?(?:แทน|ดีกว่า)(?:ได้ไหม|นะ|หน่อย|ครับ|ค่ะ|(?<!โย)คะ)*\s*$", re.IGNORECASE,
)
"""Another kind of thing on what the work before is about."""
_MADE_EN, _MADE_RU, _MADE_TH = r"(?:video|vid|clip|reel|short|film|picture|pic|image|photo|drawing|poster|song|track)", r"(?:видео|видос|ролик|клип|рилс|картинк[уаи]|рисунок|фото|плакат|постер|афишу|песню|трек)", r"(?:คลิป|วิดีโอ|วีดีโอ|รูป|ภาพ|โปสเตอร์|เพลง)"
_NOT_THAT_KIND = lazy(
    rf"^\W*(?:(?:no|nope|wait|hey|but|oh|ugh|sorry|mate)[\s,.!]+)*(?:(?:i|we) (?:asked for|wanted|said|meant|needed|need|want) |(?:make|do) it |it should be |i was after )?(?P<en>an? {_MADE_EN}),? (?:and )?not an? {_MADE_EN}s?(?: please)?\W*$"
    rf"|^\W*(?:(?:no|nope|wait|hey|but|oh|ugh|sorry)[\s,.!]+)*not an? {_MADE_EN},? (?:but )?(?:(?:i|we) (?:asked for|wanted|said|meant|needed|need|want) )?(?P<en2>an? {_MADE_EN})(?: (?:i|we) (?:asked for|wanted|said|meant))?(?: please)?\W*$"
    rf"|^\W*(?:(?:нет|блин|ну|ой|стоп|эй)[\s,.!]+)*не (?:про )?{_MADE_RU},? а (?P<ru>{_MADE_RU})(?:[\s,]+(?:(?:я|мы|мне|нам)\s+)?(?:просил[аи]?|хотел[аи]?|нуж[а-яё]+|надо|говорил[аи]?|заказывал[аи]?)(?:\s+(?:я|мы|мне|нам))?)?\W*$|^\W*(?:(?:нет|блин|ну|ой)[\s,.!]+)*(?:я|мы|мне|нам) (?:просил[аи]?|хотел[аи]?|нуж[а-яё]+|надо) (?P<ru2>{_MADE_RU}),? а не {_MADE_RU}\W*$"
    rf"|^\s*(?:ไม่ใช่|ไม่เอา){_MADE_TH}\s*(?:แต่)?(?:เรา|ผม|ฉัน)?(?:ขอ|เอา|อยากได้|เป็น|ต้องการ|สั่ง|บอก(?:ว่า)?)+\s?(?P<th>{_MADE_TH})(?:ต่างหาก|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$", re.IGNORECASE,
)
"""Another kind of thing was wished for than what was made."""
_CALLED = {"vid": "video", "pic": "picture", "видос": "видео", "картинка": "картинку", "картинки": "картинку"}
_OTHER_MUSIC = lazy(
    r"^\W*(?:(?:ugh|hmm?|ok|so|nah|no|sorry)[\s,.!]+)*(?:i (?:really )?(?:hate|don'?t (?:really )?like|can'?t stand|dislike)|(?:i'?m )?not (?:keen on|sold on|a fan of|into)|don'?t (?:really )?like|hate)\s+(?:the|that|this)\s+(?:music|song|track|tune)(?:\s+(?:on|in|of|for)\s+(?:the\s+)?(?:last one|last video|video|reel|clip|film|it|that|this|that one))?[\s,.;!—–-]*(?:(?:can|could|will) (?:you|we)|please|so|and|just|\s)*(?:(?:change|swap|replace|switch|use|put|try|pick)(?:\s+(?:it|that|this))?(?:\s+(?:for|to|with|out for))?\s+)?(?:something|summat|smth|sth|sumthing|another(?: one| song| track| tune)?|anything|a different (?:one|song|track))(?:\s+(?:else|different|new|other))?(?:\s+(?:on|in)(?: it)?)?(?: please| pls)?\W*$"
    r"|^\W*(?:(?:блин|ну|ой|что-то|чет|чёт)[\s,.!]+)*(?:(?:мне\s+)?музыка\s+(?:(?:мне|там|в последнем|на последнем|совсем|вообще|как-то)\s+)*(?:не\s+(?:нравится|понравилась|та|подходит|очень|зашла|то)|ужасн[а-яё]+|отстой|плохая)|не нравится (?:эта )?музыка(?: (?:в|на) [а-яё]+)?)[\s,.;!—–-]*(?:и|а|можно|давай(?:те)?|пожалуйста|\s)*(?:поставь|сделай|поменяй|замени|смени|давай|выбери)(?:те)?(?:\s+(?:её|ее))?(?:\s+на)?\s+(?:другую|что-нибудь другое|что-то другое|иную|чтонибудь другое)(?: пожалуйста)?\W*$"
    r"|^\s*(?:ไม่ชอบ|ไม่โอเคกับ|เกลียด)(?:เพลง|ดนตรี)(?:นี้|อันนี้|เลย|ในคลิป|อะ|อ่ะ)*\s*(?:ช่วย|ขอ|ขอให้)?(?:เปลี่ยน|เอา|หา|ใช้)?(?:เป็น)?(?:อันอื่น|เพลงอื่น|อันใหม่|เพลงใหม่|อย่างอื่น|อื่น)(?:แทน|หน่อย|ให้ที|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|ได้ไหม|\s)*$", re.IGNORECASE,
)
"""The music of what was made is not liked, and other music is wished for; nothing is told of what."""
_MUSIC = {"en": "change the music", "ru": "поменяй музыку", "th": "เปลี่ยนเพลง"}
_WORDS_TOO = lazy(
    r"^\W*(?:(?:and|also|now|ok|then|oh)[\s,]+)*(?:(?:do|write|make|give me|add|i need|need)\s+)?(?:me\s+)?(?:an?|the)\s+(?P<en>caption|post text|description)\s+(?:with|and)\s+(?:some |a few )?hashtags(?: too| as well| please)*\W*$"
    r"|^\W*(?:(?:и|а|ещё|еще|теперь|ок)[\s,]+)*(?:(?:сделай|напиши|добавь|придумай)(?:те)?\s+)?(?P<ru>подпись|описание|текст)\s+(?:с|и)\s+(?:х[еэ]штегами|х[еэ]штеги)(?:\s+(?:сделай|напиши|добавь|придумай|тоже|пожалуйста)(?:те)?)*\W*$"
    r"|^\s*(?:แล้ว|ขอ|ช่วย|เขียน|ทำ|เพิ่ม|และ|\s)*(?P<th>แคปชั่น|แคปชัน|คำบรรยาย)(?:พร้อม|กับ|และ|ใส่|มี)+แฮชแท็ก(?:ด้วย|หน่อย|ให้ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$", re.IGNORECASE,
)
_FOR_IT = {"en": "write a {} with hashtags for it", "ru": "напиши {} с хештегами к нему", "th": "เขียน{}ให้มัน"}
"""Words for what was made, with nothing that says what for."""
_SAME_FOR = lazy(
    r"^\W*(?:(?:ok|now|and|great|nice|please|can you|could you|do|make|give me|i want)[\s,!.]+)*(?:the )?(?:exact )?same (?:pic|picture|image|photo|drawing|poster),?\s+(?:but|only|just)\s+(?:made |sized )?for (?P<en>[a-z ]{2,20}?)(?: please)?\W*$"
    r"|^\W*(?:(?:а|и|ну|теперь|сделай|можно|давай)[\s,!.]+)*(?:ту же|такую же|эту же) (?:картинку|фотку|обложку),?\s+(?:но|только)\s+(?:для|под) (?P<ru>[а-яё]{2,16})\W*$|^\W*(?:(?:а|и|ну|теперь|сделай|можно|давай)[\s,!.]+)*(?:то же самое|то же),?\s+(?:но|только)\s+(?:для|под) (?P<ru2>вк|вконтакте|инст[а-яё]+|линкед[а-яё]+|тикток[а-яё]*|ютуб[а-яё]*|телег[а-яё]+|фейсбук[а-яё]*|сторис|одноклассник[а-яё]+)\W*$"
    r"|^\s*(?:ขอ|เอา|ทำ)?(?:รูป|ภาพ)(?:เดิม|เดียวกัน|เหมือนเดิม)\s?(?:แต่)?(?:สำหรับ|ไว้ลง|ขนาด|ไซส์)(?P<th>[\u0e00-\u0e7f]{2,12}?)(?:ด้วย|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$", re.IGNORECASE,
)
_SHAPES = (
    (lazy(r"insta|ig\b|telegram|vk\b|инст|вк|вконтакт|телег|одноклас|ไอจี|อินสตา|ไลน์", re.IGNORECASE), {"en": "make it square", "ru": "сделай квадратной", "th": "ทำเป็นสี่เหลี่ยมจัตุรัส"}),
    (lazy(r"tik ?tok|reels?|stor(?:y|ies)|shorts|тикток|сторис|рилс|ติ๊กต|รีล|สตอรี่", re.IGNORECASE), {"en": "make it vertical", "ru": "сделай вертикальной", "th": "ทำเป็นแนวตั้ง"}),
    (lazy(r"linked ?in|youtube|yt\b|facebook|fb\b|twitter|линкед|ютуб|фейсбук|เฟซ|เฟส|ยูทูบ|ลิงก์", re.IGNORECASE), {"en": "make it landscape", "ru": "сделай горизонтальной", "th": "ทำเป็นแนวนอน"}),
)
"""The shape that a picture has where it is to be shown."""
_ABOUT_IT = {"en": "make {thing} about it", "ru": "сделай {thing} про это", "th": "ทำ{thing}เรื่องนี้"}
_MOST = 160
_LONGEST = 600  # characters; what is longer is no word on what was made


_NOW_WITH_WORDS = lazy(r"^\W*(?:(?:ok|now|and|then)\s+)+(?:w/?|with) (?:the )?(?:text|words?|caption|title) (?=\")", re.IGNORECASE)
_ITS_LOGO = lazy(
    r"^\W*(?:(?:and|also|plus|now|then)\s+)*(?P<en>(?:my|our|the) logo\s+(?:in|on|at|to|into)\s+(?:the\s+)?(?:\w+\s+){0,2}(?:corner|top|bottom|left|right|middle|centre|center|it))\W*$"
    r"|^\W*(?:(?:и|а|ещё|еще|теперь)\s+)*(?P<ru>(?:(?:мой|наш)\s+)?лого(?:тип)?\s+(?:в|на)\s+(?:\w+\s+){0,2}(?:угол|углу|центр|низ|верх))\W*$", re.IGNORECASE,
)


_SCRAPS = lazy(
    r"^\W*(?:(?:actually|no|nah|nope|ok|okay|hm+|wait|you know what|sorry|oh)[\s,.!]+)*(?:scrap|forget|drop|ditch|bin|never ?mind|leave|cancel|nvm)(?: (?:that|it|this|the (?:video|clip|poster|picture|film)))?[\s,.;!–—-]+(?:(?:and|just|please|let'?s)\s+)*(?=(?:do|make|draw|create|give me) .{3,40}\binstead\W*$)"
    r"|^\s*(?:ไม่เอา(?:แล้ว|ละ|ดีกว่า)?|ยกเลิก|ช่างมัน|เปลี่ยนใจ(?:แล้ว|ละ)?)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s*(?=(?:ทำ|ขอ|เอา|วาด)เป็น.{2,30}(?:แทน|ดีกว่า))", re.IGNORECASE,
)
"""Gives up what was made, before what is to be instead."""
_RATHER_A = lazy(
    r"^\W*(?:(?:нет|не|ой|а|знаешь|ладно|вообще|так|забудь|передумал[аи]?|стой|погоди)[\s,.!]+)*(?:(?:давай )?лучше (?:сделай|нарисуй|сними|давай)|(?:давай|сделай|нарисуй|сними)(?:те)? лучше)(?:те)?\s+(?P<thing>афишу|постер|плакат|картинку|баннер|открытку|обложку|ролик|видео|клип|рилс|песню|музыку|сценарий)(?:\s+(?:пожалуйста|вместо (?:этого|ролика|видео|афиши|картинки)))*\W*$", re.IGNORECASE,
)


def without_scrapped(request: Request) -> Request:
    """The request without what gives up the work before: "scrap that, do a poster instead"; it is still what the other thing is about."""
    return replace(request, text=_SCRAPS.sub("", request.text)) if request.earlier and not request.question else request


def of_another_kind(text: str) -> str:
    """Another kind of thing instead of what was made, a logo on it, other music, another place's shape, as a wish for it; the message as it was when it asks for none."""
    if logo := _ITS_LOGO.match(text):
        return f"put {logo['en']}" if logo["en"] else f"поставь {logo['ru']}"
    if len(text) > _MOST:
        return text
    if rather := _RATHER_A.match(text):
        return f"сделай из этого {rather['thing']}"
    if other := _OTHER_MUSIC.match(text):
        return _MUSIC["th" if re.search("[\u0e00-\u0e7f]", other[0]) else "ru" if re.search("[а-яё]", other[0], re.IGNORECASE) else "en"]
    if words := _WORDS_TOO.match(text):
        key = next(key for key in _FOR_IT if words[key])
        return _FOR_IT[key].format(words[key])
    if same := _SAME_FOR.match(text):
        key = next(key for key in ("en", "ru", "ru2", "th") if same[key])
        if shape := next((shape for place, shape in _SHAPES if place.match(same[key])), None):
            return shape[key[:2]]
    if (kind := _NOT_THAT_KIND.match(text)) is not None:
        key = next(key for key in ("en", "en2", "ru", "ru2", "th") if kind[key])
        thing = re.sub(r"\w+$", lambda word: _CALLED.get(word[0].lower(), word[0]), kind[key])
        return _ABOUT_IT[key[:2]].format(thing=thing)
    text = _NOW_WITH_WORDS.sub("with the words ", text)
    rather = _INSTEAD.match(text)
    if rather is None:
        return text
    kind = next(kind for kind in ("en", "ru", "ru2", "th") if rather[kind])
    return _ABOUT_IT[kind[:2]].format(thing=rather[kind])


_WORDS_FOR_WHAT = lazy(
    r"^\W*(?:(?:ok|okay|great|nice|cool|now|and|then|also|please|pls|so|a|и|а|ну|теперь|ещё|еще|ок|супер|тогда|แล้วก็|แล้ว|โอเค|ทีนี้|ต่อไป)[\s,]*)*"
    r"(?:(?:write|make|give me|do|add|draft|i need|need|can (?:you|i have|i get)|напиши|придумай|сделай|добавь|дай|нужна|нужны|ช่วย|ขอ|เขียน|คิด|แต่ง|ใส่|ทำ)(?:те)?[\s,]*)*(?:me |мне |an? |the |some )*(?:(?:nice|short|good|catchy|funny|коротк\w+|хорош\w+|смешн\w+)\s+)*"
    r"(?P<what>captions?|hash ?tags|подпись|подписи|хештеги|описание|แคปชั่น|แคปชัน|แฮชแท็ก)(?P<th>สั้นๆ)?(?:[\s,]*(?:too|as well|please|pls|тоже|пожалуйста|плиз|ให้|ด้วย|หน่อย|นะ|ครับ|ค่ะ|มา|ที|เลย))*\W*$",
    re.IGNORECASE,
)
"""Words, and nothing of what they are for."""


def for_what_was_made(request: Request, index: Matcher) -> Request:
    """The message as one for what was just made, where it wishes for a caption or hashtags and says not what for; otherwise as it was."""
    match = None if request.question or request.attachments or not request.recent or not request.earlier else _WORDS_FOR_WHAT.match(normalise(request.text))
    newest = request.earlier[0].steps[-1] if match and request.earlier[0].steps else None
    made = next((ability.tool for ability in index.abilities if newest and ability.tool.name == newest.tool), None)
    kinds = made.output_kinds().values() if made else ()
    if match is None or "image" not in kinds:
        return request
    text = normalise(request.text).rstrip(" .!?")
    what = match["what"]
    return replace(request, text=f"{text}ให้รูปนี้" if "\u0e00" <= what[0] <= "\u0e7f" else f"{text} {'к ней' if what[0] > 'z' else 'for it'}")


def said_after(text: str, language: str) -> str:
    """The message, worded as the tools' examples and the readers of changes expect it."""
    if len(text) > _LONGEST:
        return text
    if (out := _OUT_YET.match(text)) and not _MAKES.search(text[out.end() :]) and len(text) <= _MOST:
        return _WHAT_IS_OUT.get(language, _WHAT_IS_OUT["en"])
    text = _for_it(_PRAISE.sub("", text))
    if another := _IN_ANOTHER.search(text) or _BEHIND.search(text):
        text = f"{text[: another.start()]}{_put_in(another)}"
    if (liked := _LIKED.match(text) or _CHOSEN.match(text)) and (picked := _picked(liked)):
        return picked
    text = _RECORD.sub("read it aloud", _A_SECOND.sub(r"another \1", text))
    shorter = _WHAT_FOR.sub("", text)
    return shorter if shorter.strip() else text


def _for_it(text: str) -> str:
    """Words for each of several as words for it: what is done of each is `each_of`'s."""
    match = _WORDS_FOR_ALL.search(text)
    if match is None:
        return text
    put = f"{match['what']} for it" if match["what"] else f"{match['ru']} к нему" if match["ru"] else f"{match['th']}ให้มัน"
    asks = "write " if match["what"] and _NO_VERB.match(text) else "придумай " if match["ru"] and _NO_VERB.match(text) else ""
    return f"{asks}{text[: match.start()]}{put}{text[match.end() :]}"


_NO_VERB = lazy(r"\W*(?:(?:now|and|also|the|some|good|nice|а|и|теперь)\s+)*(?:titles?|hashtags?|tags|captions?|descriptions?|заголов\w+|хештег\w*|хэштег\w*|подпис\w+|описани\w+|названи\w+|теги)(?!\w)", re.IGNORECASE)


def _put_in(match: re.Match[str]) -> str:
    if match["topic"]:
        return f"use it in a {match['thing']} about {match['topic']}"
    return f"используй эту песню в ролике про {match['ru']}" if match["ru"] else f"ใช้เพลงนี้ในคลิปเรื่อง {match.groupdict()['th']}"


def _picked(match: re.Match[str]) -> str:
    """The numbers, and how what is made of them is to be."""
    numbers = match["en"] or match["ru"] or match["th"]
    how = _MAKE_THOSE.sub("", match["how"] or match["how_ru"] or match["how_th"] or "", count=1).strip(" .!")
    return f"{numbers}, {how.lstrip(' ,')}" if how else numbers
