# ruff: noqa: E501 - patterns read better unbroken
"""A wish told the way one tells a colleague, put the way the tools' examples say it: "need a tiktok for my bakery" is a video, "clips with
tips for freelancers" are about tips, "quick one: why do cats purr" is a short about that, "ideas ..., 10 or so" are ten ideas.
"""

from __future__ import annotations

import re

from agent.language import detect
from agent.local.slots.quoted import QUOTE
from agent.patterns import lazy

_POLITE = r"(?:(?:please|pls|hey|hi|hello|ok|okay|so|well|good (?:morning|afternoon|evening))[\s,.!]+)*"
_WANTS = r"(?:(?:(?:i|we)(?:'d| would)? (?:really )?(?:love|need|want|like)(?: to (?:have|get|see))?|need|want|(?:can|could) (?:you|u|we) (?:please )?(?:make|do|get|have)(?: me| us)?|(?:make|do|create|give|get)(?: me| us)?) )"
_FILM = r"(?:videos?|shorts?|reels?|clips?|tiktoks?|films?|vids?)"
_OTHER = lazy(rf"\b(?:{_FILM}|pictures?|images?|posters?|logos?|thumbnails?|covers?|cards?|songs?|music|tracks?|tunes?|beats?|jingles?|scripts?|captions?|hashtags?|ideas?|titles?|photos?|drawings?|stickers?|voice-?overs?|slideshows?|mp3|subtitles to)\b", re.IGNORECASE)
"""A thing that is named: then "something" is that."""
_TIKTOK = lazy(r"\b(?P<n>an?|one|another|some|\d{1,3}|two|three|four|five|six|seven|ten) (?P<how>(?:[\w-]+ ){0,2}?)tiktoks?\b(?! (?:video|clip|short|account|post|channel|caption|script|title|description|page|shop|and (?:insta|youtube|facebook)))", re.IGNORECASE)
_EXPLAINER = lazy(r"\b(?P<n>an?|one|another|\d{1,3}|two|three|four|five) (?P<what>(?:[\w-]+ ){0,2}?(?:explainer|promo|teaser|trailer|tutorial|how-to|ad|advert|commercial|montage))s?\b(?= (?:about|on|for|of|showing)\b)", re.IGNORECASE)
_SOMETHING = lazy(
    rf"^{_POLITE}{_WANTS}?something\s+(?P<how>(?:(?:short|quick|nice|cool|fun|funny|simple|calm|catchy|little|snappy|new|vertical|square)\s+)*)(?:that\s+)?(?P<led>showing|shows|explaining|explains|about|on how|on why|on|to (?:show|explain)(?: people)?|for)\s+(?P<what>(?!(?:it|this|that|me|us|my (?:video|clip|file))\b)[^\"]+)$",
    re.IGNORECASE | re.DOTALL,
)
_CONTENT = r"(?:tips|facts|ideas|advice|quotes|recipes|hacks|tricks|lessons|examples|stories|myths|mistakes|rules|steps|exercises|secrets|reasons|jokes|questions|habits|affirmations|riddles|phrases|words)"
_WITH_CONTENT = lazy(rf"(?P<film>\b{_FILM}\b(?: (?:of|for) \d+ ?(?:s|sec|seconds?|min|minutes?))?)\s+with\s+(?P<what>(?:(?:\d{{1,3}}|some|the|my|best|top|three|four|five|six|seven|ten|useful|simple|easy|quick|daily|short|interesting|fun|random)\s+)*(?:[\w'-]+\s+){{0,2}}?{_CONTENT})\b", re.IGNORECASE)
_SHOWING = lazy(
    rf"(?P<film>\b{_FILM})\s+(?:(?:that|which)\s+)?(?:shows?|showing|featuring|demonstrat(?:es|ing)|teach(?:es|ing)|cover(?:s|ing)|discuss(?:es|ing)|tell(?:s|ing) about|dedicated to|devoted to|regarding|concerning)(?:\s+(?:people|you|us|viewers|them|my followers))?\s+(?!(?:this|that|these|those|it|them)\b)", re.IGNORECASE
)
_EXPLAIN_IN = lazy(
    rf"^{_POLITE}(?:can you |could you |please )*(?:explain|show|tell(?: people)?)\s+(?P<what>what\b[^\",]+?)\s+in\s+(?P<film>(?:an?|one)\s+(?:[\w.-]+\s+){{0,3}}?(?:{_FILM}))\b(?P<rest>.*)$", re.IGNORECASE | re.DOTALL
)
_TO_WHOM = lazy(r"(?P<what>\bexplain(?:ing|s)?\s+[^,.;]{3,80}?)\s+to\s+(?:my |our |young |small |the |older )?(?:teenagers|teens|kids|children|students|beginners|adults|seniors|pupils|clients|customers|newbies|parents|people|followers|everyone|a (?:child|kid|beginner|five year old|5 year old))\b(?=\s*(?:[,.;]|$))", re.IGNORECASE)
_AGED = lazy(r"\s+for\s+(?:kids|children|boys|girls|students|pupils|teens|toddlers)\s+(?:around|aged?|of|about|under|over|between)?\s?\d{1,2}(?:\s?(?:-|to|and)\s?\d{1,2})?(?: years?(?: old)?| y\.?o\.?)?(?=\s*(?:[,.;]|$))", re.IGNORECASE)
_QUICK = lazy(r"^(?:(?:a |another )?(?:quick|short|new|next|easy|small|last) (?:one|video|short|clip|idea)|next(?: one)?|another(?: one)?)\s*(?:for (?:you|me|today)\s*)?[:,–-]\s*(?P<what>(?:why|how|what|where|when|who)\b(?! (?:you|i|we|much|many|long)\b)[^\"]+)$", re.IGNORECASE | re.DOTALL)
_SERIES = lazy(
    r"^(?P<lead>.*?)(?:i'm|we're|i am|we are|i|we) (?:am |are )?(?:doing|making|starting|planning|running|want|need) (?:to (?:do|make|start) )?an? (?:new )?series (?:on|about|of) [^.;:]+?\s*[.;:,-]\s*(?:please |let's |can you |could you )*(?:start(?:ing)?|begin(?:ning)?|kick off|first(?: up)?)(?: off)?(?: with)?:?\s+(?P<list>[^.;:]+?)(?P<rest>\s*(?:,\s*(?:\d|one|half|an?|each|in|with|no|and make|all)\b[^\"]*|[.;][^\"]*)?)$",
    re.IGNORECASE | re.DOTALL,
)
_AUDIENCES = lazy(
    r"^(?P<head>.*?)[,;.]?\s*(?:each|every) (?:one |of them )?(?:is |should be |made )?(?P<for>for|about|on|in|from) (?:a |an )?(?:different|another|other) [\w ]{3,20}?\s*[:–-]\s*(?P<list>[^.;:]+(?:,[^.;:]+)+)(?P<rest>.*)$", re.IGNORECASE | re.DOTALL
)
_THING_OF = lazy(r"^.*\b(?:about|for|of|on)\s+(?:the same [\w-]+\s*,\s*)?(?P<thing>[^,]+?)\s*$", re.IGNORECASE | re.DOTALL)
_HOURS = lazy(r"\b(?P<led>about|on|with|for)\s+(?P<what>(?:(?:our|my|the|new|changed|winter|summer|holiday|christmas)\s+)*(?:opening|working|business|office|store|shop|visiting)\s+(?:hours|times)\s*[:,–-]?\s*[^.!?\"]*?\d(?:[^.!?\"]*\d)?(?:\s*[ap]m)?)", re.IGNORECASE)
_LETTERS = lazy(r"\s*,?\s*(?:and |with )?(?:in )?(?:big|large|bold|huge|white|yellow|the)?\s*\b(?:text|words|title|letters|headline)\b(?:\s+(?:that says|saying|on it|on top|at the top))?\s*:?\s+(?-i:(?P<words>[A-Z0-9][A-Z0-9&%!?'$€£-]*(?:\s+[A-Z0-9&%!?'$€£-]+)*))(?=\s*(?:[,.;]|$))", re.IGNORECASE)
_TITLE_IS = lazy(
    r"\s*,?\s*(?:and )?(?:the |with (?:the )?)?title(?: (?:(?:on|at|in) (?:the )?(?:first|opening) (?:frame|screen|slide|second)|at the (?:start|beginning|top)|on (?:the )?(?:screen|top)))?\s*(?::|is|should be|=)\s+(?P<words>[^\s\",.;][^\",.;]{1,60}?)(?=\s*(?:[,.;]|$))", re.IGNORECASE
)
_SEVERAL_WORDS = lazy(
    r"^(?P<lead>(?:(?:please|hey|hi|i need|we need|need|write|give me|can you write|could you write|make|i want|give|suggest)[\s,]+)*)(?P<list>(?:(?:an?|the|some|good|catchy|nice|seo|\d{1,2}|few)\s+)*(?:title|caption|description|hashtags?|tags|keywords)s?(?:\s*(?:,|and|&|\+|, and|plus)\s*(?:(?:an?|the|some|good|\d{1,2}|few)\s+)*(?:title|caption|description|hashtags?|tags|keywords)s?)+)\s+for\s+(?:an?|my|the|this|our)\s+(?:new\s+|next\s+)?(?:video|short|clip|reel|post|episode)\s+(?P<how>where|in which|about|on|of|showing|with)\s+(?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_VERSIONS = lazy(
    r"^(?P<lead>.*?)\b(?:two|three|four|2|3|4)\s+(?:different\s+)?(?:versions|variants|takes|variations)\s+of\s+(?P<what>.+?)\s*[:–,-]\s*(?:the\s+)?(?:one|first(?: one)?)\s+(?:is\s+)?(?P<a>[\w-]+)\s*[,;]\s*(?:and\s+)?(?:the\s+)?(?:one|another|second(?: one)?|other(?: one)?)\s+(?:is\s+)?(?P<b>[\w-]+)(?:\s*[,;]\s*(?:and\s+)?(?:the\s+)?(?:one|another|third(?: one)?|last(?: one)?)\s+(?:is\s+)?(?P<c>[\w-]+))?\s*[.!]?$", re.IGNORECASE | re.DOTALL,
)
_WEEKEND = lazy(
    r"\b(?:this|the coming|on the|over the|at the) weekend\b|(?<![а-яё])(?:на|в|во|за)(?: (?:этих|эти|ближайшие|ближайших))? выходн[а-яё]+|(?:วัน)?เสาร์\s?-?\s?(?:กับ|และ)?อาทิตย์(?:นี้|ที่จะถึง)?|สุดสัปดาห์(?:นี้)?", re.IGNORECASE
)
_ITS_DAYS = {"en": ("on Saturday", "on Sunday"), "ru": ("в субботу", "в воскресенье"), "th": ("วันเสาร์นี้", "วันอาทิตย์นี้")}
_TAKES_OFF = lazy(r"^\W*(?:(?:please|can you|could you|hey|ok)[\s,]+)*(?:cancel|scrap|drop|unschedule|call off|stop)\b|^\W*(?:(?:пожалуйста|так|а|и|слушай)[\s,]+)*(?:отмени|сними|убери|отменяй)(?:те)?(?![а-яё])|^(?:ช่วย|ขอ)?ยกเลิก", re.IGNORECASE)
_PLATFORM = r"(?:instagram|insta|ig|tik ?tok|you ?tube|yt|facebook|fb|telegram|x|twitter|(?:my|our|the) (?:own )?(?:page|website|site|channel))(?!\w)"
_PUT_ON = lazy(rf"\b(?:put|stick|pop|get|throw|drop)\s+(?P<what>(?:my|our|the|this|that|these|those|all)\b[\w' ]{{0,40}}?\b(?:videos?|clips?|shorts?|reels?|pictures?|posters?|ones?))\s+(?:up\s+|out\s+)?(?:on|onto)\s+(?={_PLATFORM})", re.IGNORECASE)
"""To be published, though it is said as of any place."""
_TONGUE = r"(?:english|thai|russian|spanish|french|german|italian|japanese|korean|chinese|hindi|arabic|portuguese|vietnamese|indonesian|turkish|polish|ukrainian|dutch)"
_HEARD_AND_SEEN = lazy(
    rf"\b(?:voice|narration|voice-?over|audio|sound|speech|speaking)\s+(?:(?:should be|is|in|be)\s+)*(?P<heard>{_TONGUE})\s*(?:,\s*)?(?:and|with|but|\+|&|,)\s*(?:the |with )?(?:(?P<a>{_TONGUE})\s+(?:subtitles|subs|captions)|(?:subtitles|subs|captions)\s+(?:(?:should be|are|in|be)\s+)*(?P<b>{_TONGUE}))\b", re.IGNORECASE
)
"""Which language is heard and which is read: "voice in russian and english subtitles"."""
_VOICE_IT = lazy(r"^(?P<lead>\W*(?:(?:please|can you|could you|hey|now)[\s,]+)*)(?:voice|narrate|vocalise|vocalize)(?: over)? (?P<what>this|it|that|the|my)(?P<kind> (?:text|file|document|script|chapter|story|article|post))?\b", re.IGNORECASE)
_WORDLESS = lazy(r"(?P<what>\b(?:jingle|tune|track|song|music|melody|beat)\b[^.;]*?),?\s*\b(?:without|with no|no) (?:any )?(?:words|lyrics|vocals|singing|singer)\b", re.IGNORECASE)
_ENOUGH = lazy(
    r"(?:^|[,.;!?]\s*|\s+(?:and|so)\s+)(?:(?:and|because|cause|since)\s+)?(?:(?:i|we)(?:'ll| will|'m going to| am going to)? (?:need|want|show|use|put|play|post|send|print|hang|present) (?:it|this|that|them) (?:for|in|at|on|to|as) (?:the |my |our |an? |school|work|class)?[\w' ]{2,30}|(?:i|we) will show (?:it )?(?:in|at|to) [\w ]{2,25}"
    r"|(?:my|our) (?:audience|followers|viewers|clients?|customers|readers|students) (?:is|are|live|come|mostly)\b[^.,;!?]{2,40}|(?:the |my |our )?(?:client|boss|customer|manager|teacher) (?:asked|wants|said|needs|insists|decided)(?: (?:so|it|for it|this|to))?|save the rest|keep the rest|the rest (?:can|should|may) stay(?: as it is)?|(?:i|we) (?:need|have|want) to write (?:an? )?(?:alt[- ]?text|caption|description|post)[\w ]{0,20} (?:for|from) (?:it|this|that))(?=\s*(?:[,.;!?]|$))",
    re.IGNORECASE,
)
"""What it is for, who asked for it, and what stays: beside a wish, these ask for nothing."""
_SIMPLY = lazy(r"\s*,\s*(?:in |with |use |using )?(?:very )?(?:simple|easy|plain|short) (?:words|language|terms|sentences)(?: please)?(?=\s*(?:[,.;]|$))", re.IGNORECASE)
_ANY_ADVICE = lazy(r"[,.?]\s*(?:the )?[\w-]+ ones,? or (?:the )?[\w-]+ ones\s*(?=[?.,!]|$)", re.IGNORECASE)
_PUT_TOGETHER = lazy(r"^(?:[\w' ]{0,30}(?:pics|pictures|photos|images|shots)\s*[,.:;-]+\s*)?(?P<ask>(?:can|could) you |please )?(?:put|place|bring|set) (?:them|these|those|all of them|everything)(?: all)? (?:together )?(?:to|with|over|under) (?P<music>(?:this|the|my|our) (?:music|song|track|tune))", re.IGNORECASE)
_COUNT_LAST = lazy(
    r"^(?P<head>(?:(?:please|can you|could you|hey|i need|i want|we need|give me|write me|write|suggest|draw|make|come up with)[\s,]+)*)(?:some |a few |any )?(?P<things>(?:[a-z-]+ )?(?:ideas|titles|hooks|angles|topics|captions|hashtags|names|icons|logos|posters|pictures|stickers|shorts|videos|clips|reels))\b(?P<rest> (?:for|about|on|of|with) [^;\"]+?)\s*[,.;–-]+\s*(?:maybe |about |around |like |say )?(?P<n>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|a few)(?: or so| maybe| of them| in total| is enough| would do| pieces| please)*[.!]?$",
    re.IGNORECASE | re.DOTALL,
)


def briefed(message: str) -> str:
    """The message, put so; what it asks for stays."""
    if len(message) > _MOST:
        return message
    message = _CUT_FROM.sub("cut out ", _CUT_ME.sub("keep ", _told_plainly(message)))
    message = message if _MORE_OF_IT.search(message) else _ALIKE.sub("", message)
    if (something := _SOMETHING.match(message)) and not _OTHER.search(message):
        led = something["led"].lower()
        led = led if led in ("for", "on", "about") or led.startswith("on ") else "about"
        message = f"make a {something['how']}video {led} {something['what']}"
    if explained := _EXPLAIN_IN.match(message):
        message = f"make {explained['film']} explaining {explained['what']}{explained['rest']}"
    if quick := _QUICK.match(message):
        message = f"make a short about {quick['what']}"
    message = _SHOWING.sub(r"\g<film> about ", message)
    message = _WITH_CONTENT.sub(r"\g<film> about \g<what>", message)
    if QUOTE.search(message):
        return message
    message = _HOURS.sub(lambda match: f'{match["led"]} "{match["what"].strip()}"', message)
    message = _LETTERS.sub(lambda match: f' with the words "{match["words"].strip()}"', message)
    return _TITLE_IS.sub(lambda match: f' titled "{match["words"].strip()}"', message)


_BETWEEN = r"(?=\d{1,2}:\d{2}\s*(?:-|–|to|till|until|and)\s*\d)"
_CUT_ME = lazy(
    rf"\bcut (?:out )?(?:(?:me |us )?an?|(?:me |us )(?:the|this|that)) (?:\w+ )?(?:clip|piece|bit|part|segment|section|short|reel) (?:from|between|of) {_BETWEEN}", re.IGNORECASE
)
"""What is cut for somebody is kept: "cut me a clip from 0:30 to 1:00"."""
_CUT_FROM = lazy(
    rf"\bcut (?:it |this |that |the (?:video|clip|film) )?(?:the (?:part|bit|piece|section|stretch) )?(?:from |between )?{_BETWEEN}"
    r"|\bcut (?:the (?:part|bit|piece|section|stretch) )?(?:from|between) (?=\d+(?:\.\d+)?\s*(?:s|secs?|seconds?)?\s*(?:-|–|to|till|until|and)\s*\d+\s*(?:s\b|secs?|seconds?))", re.IGNORECASE,
)
"""What is just cut goes: "cut 0:30 to 1:00"."""
_ALIKE = lazy(
    r"(?<=\w)(?:,\s*|\s+)(?:(?:and |but )?(?:all|each) )?(?:in|with) (?:the|one) same (?:style|look|format|design|voice)(?= *(?:[,.;!]|$))"
    r"|(?<=[а-яё\w])(?:,\s*|\s+)(?:все |всё |и )?в (?:одном|едином|одинаковом) (?:и том же )?(?:стиле|виде|оформлении|формате|дизайне)(?= *(?:[,.;!]|$))|\s?(?:สไตล์|แนว|รูปแบบ|โทน)เดียวกัน(?:หมด|ทั้งหมด|ทุกคลิป)?(?= *(?:[,.;!]|$))", re.IGNORECASE,
)
_MORE_OF_IT = lazy(r"\b(?:more|another|again)\b|(?<![а-яё])ещ[её](?![а-яё])|อีก", re.IGNORECASE)
"""Several of one message are alike as it is; of earlier work it is said elsewhere (`agent.local.follow_ups.likened`)."""
_MOST = 600  # characters


def _told_plainly(message: str) -> str:
    message = _TIKTOK.sub(r"\g<n> \g<how>tiktok video", message)
    message = _EXPLAINER.sub(r"\g<n> \g<what> video", message)
    message = _AGED.sub("", _SIMPLY.sub("", _TO_WHOM.sub(r"\g<what>", message)))
    message = _ANY_ADVICE.sub("", message)
    message = _without_reasons(message)
    message = _VOICE_IT.sub(lambda match: f"{match['lead']}read {match['what'] if match['what'].lower() not in ('it', 'that') or match['kind'] else 'this'}{match['kind'] or ' text'} aloud", message)
    message = _HEARD_AND_SEEN.sub(lambda match: f"{match['heard']} voice, {match['a'] or match['b']} subtitles", message)
    message = _PUT_ON.sub(r"publish \g<what> on ", message)
    message = _WORDLESS.sub(r"\g<what>", message)
    if together := _PUT_TOGETHER.match(message):
        message = f"{together['ask'] or ''}make a slideshow from these pictures with {together['music']}{message[together.end() :]}"
    if _TAKES_OFF.match(message) and (weekend := _WEEKEND.search(message)):
        days = _ITS_DAYS[detect(message)]
        message = "; ".join(f"{message[: weekend.start()]}{day}{message[weekend.end() :]}" for day in days)
    if words := _SEVERAL_WORDS.match(message):
        what = words["what"] if words["how"].lower() not in ("where", "in which") else re.sub(r"^(?=(?:i|we) )", "how ", words["what"], flags=re.IGNORECASE)
        message = f"write {words['list']} about {what}"
    if last := _COUNT_LAST.match(message):
        message = f"{last['head']}{last['n']} {last['things']}{last['rest']}"
    return _several(message)


def _without_reasons(message: str) -> str:
    rest = _ENOUGH.sub("", message).strip(" ,.;")
    return rest if rest != message.strip(" ,.;") and len(rest.split()) >= _SOME_WORDS else message


_SOME_WORDS = 3


def _several(message: str) -> str:
    """Several things told as one: a series and what it begins with, one for each of some people, versions that differ."""
    if series := _SERIES.match(message):
        items = [item.strip() for item in re.split(r"\s*,\s*(?:and\s+)?|\s+and\s+|\s+then\s+", series["list"]) if item.strip()]
        if len(items) > 1:
            return f"make videos, topics = {'; '.join(items)}. {series['rest'].strip(' ,.')}"
    if each := _AUDIENCES.match(message):
        thing = _THING_OF.match(each["head"])
        items = [item.strip() for item in re.split(r"\s*,\s*(?:and\s+)?|\s+and\s+", each["list"]) if item.strip()]
        if thing:
            topics = "; ".join(f"{thing['thing']} {each['for']} {item}" for item in items)
            return f"make videos, topics = {topics}.{each['rest']}"
    if versions := _VERSIONS.match(message):
        what = re.sub(r"^(?:an?|the|my|our)\s+", "", versions["what"], flags=re.IGNORECASE)
        lead = versions["lead"].strip() or "make"
        return "; ".join(f"{lead} {'an' if how[0].lower() in 'aeiou' else 'a'} {how} {what}" for how in (versions["a"], versions["b"], versions["c"]) if how)
    return message
