# ruff: noqa: E501 - patterns read better unbroken
"""Turns of phrase put as the tools' own examples say them, in three languages side by side: "then straight to tiktok" posts it there, "thursday's one
should go friday" moves it, «пост про вино и в телеграм его завтра» is a post that goes out, "คลิปนี้เอาลง tiktok ได้ไหม". What stands in quotes is left.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local.slots.quoted import QUOTE
from agent.patterns import lazy

_OWN = r"(?:my |our |the )?"
_PLACE = r"(?:insta(?:gram)?|ig|tik ?tok|tt|fb|facebook|you ?tube|yt|x|twitter|telegram|tg|reels|shorts)\b"
_PLACE_RU = r"(?:инст[а-яё]*|тик-?ток[а-яё]*|фейсбук[а-яё]*|ютуб[а-яё]*|ютьюб[а-яё]*|телег[а-яё]*|тг|рилс[а-яё]*|шортс[а-яё]*|твиттер[а-яё]*|instagram|tiktok|youtube|telegram|facebook|reels|shorts|x)(?![а-яёa-z])"
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today)"
_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_COLOUR = r"(?:blue|green|red|pink|yellow|orange|purple|brown|grey|gray|white|black|teal|beige)"
_N_RU = r"(?:\d{1,2}|две|два|три|четыре|пять|шесть|семь|восемь|девять|десять|двенадцать)"
_FILM = r"(?:clip|video|vid|reel|short|film|post|picture|poster|photo)"
_FILM_RU = r"(?:ролик|видео|клип|рилс|пост|картинк|постер|плакат)"
_LIKE_RU = r"(?:мрачно|сдержанно|строго|стильно|ярко|лаконично|минималистично|минимализм|просто|современно|весело|нежно|дорого|аккуратно)"
_TO_WRITE = r"(?P<words>captions?|descriptions?|hash ?tags|tags|titles?)"

_TURNS: tuple[tuple[re.Pattern[str], str], ...] = (
    # out, and where to
    (lazy(rf"\s*,?\s*\b(?:and then|and|then|&)\s+(?:it goes |goes |go |have it go )?(?:straight|right|directly)\s+(?:up )?(?:on|in|to|onto|into)\s+(?={_OWN}{_PLACE})", re.IGNORECASE), " and post it on "),
    (lazy(rf"\bget (this|it|that|these|them) (?:up )?(?:onto|on) (?={_OWN}{_PLACE}(?! (?:size|shape|format|length)))", re.IGNORECASE), r"post \1 on "),
    (lazy(rf"(?<=[а-яё\"])\s+и\s+(в|на)\s+({_PLACE_RU})\s+(его|её|ее|их)(?=\s+(?:сегодня|завтра|послезавтра|в|во|на|к)\s)", re.IGNORECASE), r" и выложи \3 \1 \2"),
    (lazy(r"\b(?:compose|draft|do|prepare|put together) (an? (?:facebook|fb|telegram|tg|twitter|x) post) (?:on|about) ", re.IGNORECASE), r"write \1 about "),
    (lazy(r"\b(?P<make>(?:write|make|do|draft|compose)(?: me| us)?) an? (?P<place>facebook|telegram|twitter|x|fb|tg) post (?P<about>(?:about|on) [^,.;:!?\"]{3,60}?),?\s+(?:and|then)\s+(?:(?:have|get|let|make)\s+it\s+(?:to\s+)?(?:go|gone)(?:\s+(?:up|out|live))?|(?:post|publish|schedule)\s+it)(?: for)?(?=\s+(?:at|on|tomorrow|today|tonight)\b)", re.IGNORECASE), r"write a post \g<about> and put it on \g<place>"),
    (lazy(r"\b(?:just |only )?(?:words|text) (?:only|alone)(?:'s| is| are| would be| will be| will do)(?: just)?(?: fine| ok(?:ay)?| enough| good)?(?=\s*(?:[.,;!]|$))", re.IGNORECASE), "words only"),
    (lazy(rf"\b({_DAY}(?:'?s)?) (?P<one>one|post|reel|video|clip) (?:should|must|needs to|has to|can) (?:go(?: out| up| live)?|be (?:posted|out)|come out)(?: on)?(?=\s+(?:{_DAY}|next|at)\b)(?P<when>[^,.;!?]{{3,40}}?)(?: instead)?(?=\s*(?:[,.;!?]|$))", re.IGNORECASE), r"move \1 \g<one> to\g<when>"),
    (lazy(rf"^\W*вот (?:{_N_RU} )?(?:мои |наши )?(?:фотк[а-яё]+|фото|фотографи[а-яё]+|картинк[а-яё]+|снимк[а-яё]+)[\s,.;:–—-]+(?=по одно(?:й|му) в день)(?P<rest>[^.;!?]{{6,60}}?)(?:,\s*(?P<from>с (?:завтрашнего дня|понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья)))?\W*$", re.IGNORECASE), "_daily"),
    (lazy(r"\b(?:here are )?(?:\d{1,2}|two|three|four|five) (?:photos|pics|pictures|images)[\s,.;:–—-]+(?=(?:post |publish )?(?:them )?one (?:a|per|each) day\b)(?:post |publish )?(?:them )?", re.IGNORECASE), "post these "),
    (lazy(r"\bpost (these|the|my) (?:\d{1,2}|two|three|four|five) (photos|pics|pictures|images)(?= one (?:a|per|each) day\b)", re.IGNORECASE), r"post \1 \2"),
    # words beside a film
    (lazy(rf"\b(?:and|plus|with)\s+(?:also )?(?:the |an? |some )?{_TO_WRITE} to go with (?:it|that|this)(?:\s+(?:on|for)\s+(?P<place>{_PLACE}))?(?=\s*(?:[,.;!?]|$|and\b))", re.IGNORECASE), "_words"),
    (lazy(rf"(?<![а-яё])(?P<words>(?:описани|подпис|х[еэ]штег|заголов)[а-яё]+(?: с (?:х[еэ]ш)?тегами)?(?: к (?:нему|ней|ролику|видео))?) под (?={_PLACE_RU})", re.IGNORECASE), r"\g<words> для "),
    (lazy(rf"\b(?P<what>(?:hash ?tags|tags|captions?|titles?|descriptions?) for (?:an?|my|our|the) (?:reel|post|story|insta reel)) on (?!{_OWN}(?:{_PLACE}|{_DAY}|feed|page|site|wall)|\d|the \d)", re.IGNORECASE), r"\g<what> about "),
    (lazy(r"\b(?:plain|simple|ordinary|normal|regular|basic|standard) (?:subs|subtitles)\b(?:[\s,]+(?:please\s*,?\s*)?(?:and |but )?(?:not|no|none of|instead of|without)\s[^,.;!?]{0,40}\bwords?\b[^,.;!?]{0,25})?", re.IGNORECASE), "plain subtitles"),
    (lazy(r"\b(?:about|on) (how [^,.;:!?\"]{3,60}? (?:come|comes|came|go|goes|went|going) about|what [^,.;:!?\"]{3,40}? (?:is|are|was|were) (?:all )?about)\b(?=\s*(?:[,.;!?]|$|and\b|for\b|in\b))", re.IGNORECASE), r'about "\1"'),
    (lazy(r"(?<![а-яё])(?:о том|про то),? ((?:чем|когда|где|куда|кто|сколько|из чего|как(?:ой|ая|ое|ие|им)) [^,.;:!?\"]{4,80}?)(?=\s*(?:[,.;!?]|$))", re.IGNORECASE), r'про "\1"'),
    (lazy(r"[\s,.;–—-]+(?:and |but )*(?:please )?keep (?:it|this|that) to (?:one|a single|1) (?:line|sentence)(?: only)?(?=\s*(?:[,.;!]|$|\w))|^\W*(?:just |only )?(?:one|a single|1) (?:line|sentence)(?: only)?(?: please| pls)?\W*$", re.IGNORECASE), ", shorter"),
    (lazy(r"^\W*(?:а |и |пусть |только |давай |можно )*(?:в одну (?:строчку|строку)|одной (?:строкой|строчкой)|(?:в )?одн(?:о|им) предложени(?:е|ем))(?: пожалуйста)?\W*$", re.IGNORECASE), "покороче"),
    (lazy(r"^\s*(?:ขอ|เอา)?(?:แค่)?(?:บรรทัดเดียว|ประโยคเดียว)(?:พอ|ก็พอ|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s*$"), "ขอสั้นลง"),
    # how it is to look and to sound
    (lazy(rf"(?:\s*[,.;]\s*|\s+)(?:mostly|mainly|largely|predominantly) (?:in )?(?:(?:shades of )?({_COLOUR})s|({_COLOUR}) (?:tones|shades|hues))(?=\s*(?:[,.;!]|$))", re.IGNORECASE), "_colour"),
    (lazy(r"\bfade (?:it |this )?(?:away |out |down )?(?:to|into) (?:nothing(?:ness)?|silence)\b", re.IGNORECASE), "fade out"),
    (lazy(r"(?<![а-яё])(гаснет|гаснут|затухает|затихает|темнеет|исчезает|появляется) секунд[уы]? (?:на |за )?(?=(?:\d|одну|две|три|четыре|пять)(?![а-яё\d]))(\S+)", re.IGNORECASE), r"\1 за \2 секунды"),
    (lazy(r"\b(wind|traffic|street|engine|fan|crowd)(?: noise)? (?:is |was )?all over (?:this|it|that|the (?:clip|video|recording))\b", re.IGNORECASE), r"\1 noise all over this, "),
    (lazy(r"(?<=all over this, )([^\w]{0,12})(?:please |so |just )?sort (?:that|this|it)(?: out)?\b", re.IGNORECASE), "fix that"),
    (lazy(r"\bbump (?:up the (?:volume|sound)|the (?:volume|sound) up)\b|\b(?:turn|crank) it up(?=\s*(?:[,.;!]|$|and\b))", re.IGNORECASE), "turn the volume up"),
    (lazy(r"(?P<before>\b(?:(?:there'?s |there is )?no|without an?) (?:tune|music|song|track)\b[^.;!?\"]{0,40}[.;,!?]\s*(?:(?:so|please|can you|could you)\s+)*(?:write|compose|make|give|do)(?: me| us)? an? (?:[\w-]+ )?)one\b", re.IGNORECASE), r"\g<before>tune"),
    (lazy(r"(?P<made>(?<![а-яё])(?:ролик|видео|видос|клип|реклам)[а-яё]*[^.;!?\"]{3,60},)\s*(?:и\s+)?повеселее(?=\s*(?:[,.;!]|$|и(?![а-яё])))", re.IGNORECASE), r"\g<made> весело"),
    (lazy(r"(?<=[,;])\s*(?:и\s+)?(?:чтобы?|пусть) (?:[а-яё]+ )?(?:(?P<man>мужик|мужчина|парень|дядька)|(?:девушка|женщина|тётя|тётка)) (?:говорил|читал|озвуч|рассказ|начит)[а-яё]*", re.IGNORECASE), "_voice"),
    (lazy(r"(?<![а-яё])повыреза(?:й|ть)(?:те)?(?=\s+(?:такие|эти|все|всё|их)(?![а-яё]))", re.IGNORECASE), "вырежи"),
    (lazy(r"(?<![а-яё])((?:вырежи|убери|удали|отрежь)(?:те)? (?:то |тот |эт[оту]+ |все )?(?:место|момент|кусок|места|моменты)), (?=(?:где|когда) (?!(?:все |я |мы |там )?(?:молч|тих|пауз|тиш|никто|ничего|нет )))", re.IGNORECASE), r"\1 "),
    (lazy(r"(?<![а-яё])промо[- ]?(ролик)", re.IGNORECASE), r"рекламный \1"),
    (lazy(r"(?<=\w),? so(?: that)? (?:the |our |my )?(?:[\w']+ ){1,3}can (?:air|play|hear|listen to|broadcast|open|share) (?:it|this|that)(?=\W*$)", re.IGNORECASE), ""),
    (lazy(r"(?<=\w), (?:an? )?(wav|mp3|m4a)(?: files?)?(?=(?: please| pls)?\W*$)|\b(?:as|in) (wav|mp3)s\b", re.IGNORECASE), "_format"),
    (lazy(r",?\s*\bplus (?:one|an?) (?:picture|frame|still|photo) (?:from|at) (\d{1,3}(?:[:.]\d\d)?(?: ?(?:s|secs?|seconds?|mins?|minutes?))?)(?: in)?(?=\W*$)", re.IGNORECASE), r". Save a still at \1"),
    (lazy(r"^\W*can (?:make (?:it )?)?(wide|square|vertical|tall|brighter|shorter|longer)(?: (?:ah|lah|or not|anot|please|pls))*(?=\s*(?:[,.?]|$))", re.IGNORECASE), r"make it \1"),
    (lazy(rf"(?P<sheet>(?<![а-яё])(?:афиш|плакат|постер|баннер|флаер|приглашени)[а-яё]*[^!?\"]{{3,160}}), (?P<one>{_LIKE_RU}) и (?P<other>{_LIKE_RU})(?=\W*$)", re.IGNORECASE), r"\g<sheet>, \g<one> \g<other>"),
    (lazy(r"\bslide ?show (?:of|from|with) (?:these|those|the)(?: (?:two|three|four|five|six|\d{1,2}))?(?: (?:photos|pics|pictures|images))? (?:with|to|set to) (?:the|this|that|my|our) (?:hymn|song|music|track|tune)(?: playing)?(?: (?:behind|under) (?:it|them))?(?=\s*(?:[,.;!]|$|and\b))(?:,?\s+and (?:when it(?: i|')s ready )?(?:place|put|post) it on (?P<where>(?:our|my) own page))?", re.IGNORECASE), "_slides"),
    # what is found, kept and asked
    (lazy(rf"\b(?P<say>tell me|say|let me know|see|check) (?:if|whether) (?:it|that)(?:'?ll| will| would)? (?:do|work|fit|suit|be (?:ok(?:ay)?|good|fine))(?: for| on| in)? (?={_OWN}{_PLACE})", re.IGNORECASE), "tell me if it suits "),
    (lazy(r"(?<![а-яё])скажи(?:те)?,? (?:пойд[её]т|подойд[её]т|зайд[её]т|сгодится|годится)(?: ли)?(?: он[ао]?)? (?:для|в|на) (?=[а-яёa-z])", re.IGNORECASE), "скажи, подойдёт ли он для "),
    (lazy(rf"^\W*(?:(?:а|норм[а-яё]*|хорошо|как думаешь)[\s,]+)*(?:зайд[её]т|пойд[её]т|сгодится|прокатит) (?:ли )?(?P<it>эт[а-яё]+ (?:клип|видео|ролик)) (?:в|на|для|под) (?P<place>{_PLACE_RU})(?:[\s,]+(?:или|либо) [^.;!?]{{0,30}})?\W*$", re.IGNORECASE), r"подойдёт \g<it> для \g<place>?"),
    (lazy(r"\bwhat else (?=(?:do|did) (?:you|u) (?:know|remember)\b)", re.IGNORECASE), "what "),
    (lazy(r"(?<=[а-яё]) с чего (?:мне |нам |лучше )?начать(?=\W*$)", re.IGNORECASE), ", с чего начать"),
    # content calendars
    (lazy(rf"\b(?:it'?s |its )(?P<days>{_DAYS}(?:(?:, | and | & ){_DAYS})*) (?:that |when )?(?:we|i) (?:post|publish)\b", re.IGNORECASE), r"on \g<days>"),
    (lazy(rf"^\W*(?:(?:but|and|also|ok)[\s,]+)*(?:we|i) (?:only )?post (?=on {_DAYS})", re.IGNORECASE), ""),
    (lazy(r"^\W*(?:а |и |но |мы )*(?:выкладываем(?:ся)?|постим|публикуем) (?=по (?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресен))", re.IGNORECASE), ""),
    (lazy(r"(?<=\w)\s*,\s*only (?=(?:on )?(?:tik ?tok|instagram|facebook|telegram|youtube)\W*$)(?:on )?", re.IGNORECASE), ", only on "),
    (lazy(r"(?P<what>\b(?:ideas|slogans|taglines|hooks) (?:for|about|on) [^,.;:!?\"]{2,50}?),? (?:and|plus) (?:also )?(?P<calendar>an? (?:[\w'-]+ ){0,3}content (?:calendar|plan)\b)", re.IGNORECASE), r"\g<what>. Make \g<calendar>"),
    # how many
    (lazy(r"(?<![а-яё])сценарии для (?P<n>двух|тр[её]х|четыр[её]х|пяти) (?:роликов|видео|клипов|рилсов|шортсов)(?P<each>,? по [^:,.;!?\"]{3,20})?\s*:\s*(?P<list>[^:;!?\"]{5,100})$", re.IGNORECASE), "_scripts"),
    (lazy(rf"(?<![а-яё])(?:предложи|посоветуй|подкинь|подскажи)(?:те)? (?=(?:мне |нам )?(?:рекламны[а-яё]+ )?(?:{_N_RU} )?(?:слоган|лозунг|девиз))", re.IGNORECASE), "придумай "),
    (lazy(rf"(?<![а-яё])(?:рекламны[а-яё]+ )?(?:слоганы|лозунги|девизы)(?P<rest> (?:для|про|к)[^.;!?]{{3,80}}?)[\s,]+(?:(?:где-то|примерно)\s+)?штук (?P<n>{_N_RU})(?=\W*$)", re.IGNORECASE), r"\g<n> слоганов\g<rest>"),
    (lazy(rf"^\W*(?:это |этого |что-то )?(?:маловато|мало|не хватит)[\s,.!]+(?:(?:давай|дай|сделай|придумай|надо|хочу)(?:те)? )+(?:мне |нам |ещё )?(?:штук )?(?P<n>{_N_RU})(?: штук[аи]?)?\W*$", re.IGNORECASE), r"дай \g<n> штук"),
    (lazy(r"^\W*(?:that'?s )?(?:not enough|too few)[\s,.!]+(?=(?:give|make|do|write)\b)", re.IGNORECASE), ""),
    (lazy(rf"(?<![а-яё])(?P<n>{_N_RU}) отдельн[а-яё]+ (?P<things>видео|ролик[а-яё]*|картин[а-яё]+|пост[а-яё]*|сценари[а-яё]+)\s*[,:–—-]\s*(?=про |об? )", re.IGNORECASE), r"\g<n> \g<things>: "),
    (lazy(rf"(?<![а-яё])ещё (?P<n>{_N_RU}) (?P<about>про [^,.;:!?\"]{{2,50}}?), эт(?:и|от|о|у) (?P<how>на (?:английском|русском|тайском))(?=\W*$)", re.IGNORECASE), r"ещё \g<n> видео \g<about> \g<how>"),
    (lazy(rf"\b(?:scripts|videos|reels|shorts|posts|captions) for {_DAY}\s*(?=:)", re.IGNORECASE), "_without_day"),
)
"""What is said -> as an example says it; a name stands for a function of `_BY_NAME`. Nothing is made of a match that begins or ends within quotes."""
_SIGNED = lazy(r"(?<=[.!?])\s+[-–—]{1,2}\s?[A-ZА-ЯЁ][a-zа-яё]+(?:,?\s[\w'&. -]{1,50}|,\s[\w'&., -]{1,50})?\s*$")
"""Who wrote it, behind a dash at the end."""
_OUT_OF_PLACE = lazy(
    rf"(?:^|(?<=[.!?]\s))\W*(?:the|our|that|my) (?P<en>{_FILM}s? (?:about|on|of|with) [^,.;!?\"]{{3,60}}?|(?:[\w'-]+ ){{1,5}}{_FILM}) (?:has no (?:business|place)(?: being)?|should(?:n'?t| not) (?:really )?be|does(?:n'?t| not) belong|must come|has to come) (?:on|off|there on) (?:our|my|the) (?:own )?(?:site|website|web page|web site|page)\b[^.;!?\"]{{0,40}}[.;!?,–—-]+\s*(?:so |please |just )*(?:pull|remove|take|delete|get rid of|unpublish|withdraw) (?:it|that|them)(?: down| off| away)?\W*$"
    rf"|^\W*why is (?:the|our|that|my) (?P<en2>{_FILM}s? (?:about|on|of|with) [^,.;!?\"]{{3,60}}?|(?:[\w'-]+ ){{1,5}}{_FILM}) still on (?:our|my|the) (?:own )?(?:site|website|web page|page)\s*\?\s*(?:please )?(?:pull|remove|take|delete|get rid of|unpublish|withdraw) (?:it|that|them)(?: down| off)?\W*$"
    rf"|^\W*(?P<ru>{_FILM_RU})(?:у|ам|ом)? (?P<ru_about>(?:про|об?|с) [^,.;!?\"]{{3,60}}?) (?:нечего делать|не место|не должн[а-яё]+ (?:быть|висеть)) на (?:нашем |моём |моем )?(?:сайте|странице|страничке)[^.;!?\"]{{0,30}}[.;!?,–—-]+\s*(?:пожалуйста )?(?:сними|убери|удали)(?:те)?(?: его| её| ее| это)?(?: оттуда)?\W*$"
    r"|^\s*(?P<th>(?:คลิป|วิดีโอ|โพสต์|รูป)(?:เรื่อง|เกี่ยวกับ)[^.!?\"]{2,50}?)(?:มัน)?ไม่(?:ควร|น่า)(?:จะ)?(?:อยู่|มี)(?:บน|ใน)(?:เว็บ|หน้าเพจ|เพจ)(?:ไซต์)?(?:ของ)?(?:เรา|ร้าน)?(?:แล้ว)?\s*(?:ช่วย)?(?:เอาลง|เอาออก|ลบออก|ลบ|ถอด)[\u0e00-\u0e7f]{0,12}\s*$", re.IGNORECASE,
)
"""What is out on the own page and should not be, and that it is to be taken off."""
_TAKEN_OFF = {"en": "take down the {} from our site", "ru": "сними с сайта ролик {}", "th": "ลบ{}ออกจากเว็บ"}


_SPEAKS = lazy(
    r"^\W*(?:(?:and|but|ok|so|then|now|please|can you|could you)[\s,]+)*(?:have|let|get) (?:an? |the )?(?:(?P<man>man|guy|male(?: voice)?)|woman|lady|girl|female(?: voice)?) (?:to )?(?:speak|read|voice|narrate|say|do) it(?: out(?: loud)?| instead| please| pls)*\W*$"
    r"|^\W*(?:(?:и|а|но|только|лучше|давай)[\s,]+)*пусть (?:это |его |всё )?(?:(?P<man_ru>мужчина|мужик|парень|дядя)|(?P<woman_ru>женщина|девушка|тётя|тетя)) (?:это |его |всё )?(?:озвуч|чита|прочит|говор|начит|расск|произн)[а-яё]*\W*$", re.IGNORECASE,
)
"""Who is to be heard in the film that was just made; of anything else it is to be read aloud."""


def speaker_told(request: Request) -> Request:
    """The request for another voice in a film as its examples word it; as it was otherwise."""
    newest = next(iter(request.earlier), None)
    found = _SPEAKS.match(request.text) if newest and newest.steps and newest.steps[-1].tool.startswith("video.") else None
    if found is None:
        return request
    if found["man_ru"] or found["woman_ru"]:
        return replace(request, text=f"{'мужским' if found['man_ru'] else 'женским'} голосом")
    return replace(request, text=f"use a {'male' if found['man'] else 'female'} voice")


def said_otherwise(text: str) -> str:
    """The message put so; as it was when it says nothing in these ways."""
    if gone := _OUT_OF_PLACE.search(text):
        language = next(key for key in ("en", "ru", "th") if gone[key] or (key == "en" and gone["en2"]))
        return _TAKEN_OFF[language].format(gone["ru_about"] or gone["en"] or gone["en2"] or gone["th"])
    plain = _SIGNED.sub("", text)
    for pattern, said in _TURNS:
        plain = _put(plain, pattern, said)
    return text if plain == text or not plain.strip(" ,.!?") else plain.strip(" ,")


def _put(text: str, pattern: re.Pattern[str], plain: str) -> str:
    """The message with one turn of phrase put so, but where it begins or ends within quotes."""
    if not pattern.search(text):
        return text
    quoted = [match.span() for match in QUOTE.finditer(text)]

    def said(match: re.Match[str]) -> str:
        if any(start < at < end for start, end in quoted for at in match.span()):
            return match[0]
        return _BY_NAME[plain](match) if plain in _BY_NAME else match.expand(plain)

    return pattern.sub(said, text)


def _words(match: re.Match[str]) -> str:
    """Words for a film that is wished for beside it, and for which place."""
    one = match["words"].lower()
    lead = "" if one.endswith("s") else "a "
    place = f" for {match['place']}" if match["place"] else ""
    return f"and write {lead}{one} for it{place}"


def _colour(match: re.Match[str]) -> str:
    return f", in {(match[1] or match[2]).lower()}s"


def _voice(match: re.Match[str]) -> str:
    return f" {'мужской' if match['man'] else 'женский'} голос"


def _without_day(match: re.Match[str]) -> str:
    return match[0].split(" for ", 1)[0]


def _format(match: re.Match[str]) -> str:
    said = match[1] or match[2]
    return f" as {said}"


def _daily(match: re.Match[str]) -> str:
    start = (match["from"] or "").replace("с завтрашнего дня", "начиная с завтра")
    return f"выложи их {match['rest']} {start}"


def _scripts(match: re.Match[str]) -> str:
    count = {"д": "два", "т": "три", "ч": "четыре", "п": "пять"}[match["n"][0].lower()]
    each = (match["each"] or "").strip(" ,")
    return f"{count} сценария: {match['list'].strip()}{f', {each}' if each else ''}"


def _slides(match: re.Match[str]) -> str:
    where = f", and put it on {match['where']}" if match["where"] else ""
    return f"slideshow of these photos with this song{where}"


_BY_NAME = {"_slides": _slides, "_scripts": _scripts, "_daily": _daily, "_format": _format, "_words": _words, "_colour": _colour, "_voice": _voice, "_without_day": _without_day}
