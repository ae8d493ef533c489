# ruff: noqa: E501 - patterns read better unbroken
"""Ways to say a wish that mean what a plainer one says, put so: what is written on a thing stands in quotes, "can these become a clip" is
"turn these into a clip", "just captions and music" is a film without a voice, "7 shorts, each about one spice" is 7 about spices.
"""

from __future__ import annotations

import re

from agent.local.slots.duration import ORDINAL, placed_at
from agent.local.slots.quoted import QUOTE
from agent.patterns import lazy

_WOULD_BE = lazy(
    r"(?<=\w)\s*,?\s*(?:(?:that|it|this)\s+)?(?:would|'d|will) be (?:so |really |super |just )*(?:great|lovely|awesome|amazing|nice|perfect|good|cool|fab|fantastic|wonderful|helpful|brilliant|ideal|appreciated)(?: (?:please|thanks|thank you))?(?=\s*(?:[.!]|$))"
    r"|(?<=\w)\s*,?\s*было бы (?:очень |просто )?(?:здорово|супер|классно|отлично|хорошо|круто|чудесно|замечательно|прекрасно)(?=\s*(?:[.!]|$))"
    r"|\s*(?:ก็|คง|น่าจะ)?จะ?(?:ดีมาก|ดีเลย|เยี่ยมเลย|เริ่ด)(?:เลย)?(?:ครับ|ค่ะ|(?<!โย)คะ|นะ)*\s*$",
    re.IGNORECASE,
)
"""A wish said as something that would please: "ten ideas for a pet shop would be lovely"."""
_OTHERWISE = lazy(
    r"\s*,?\s*(?:(?:and |so |please )*(?:always )?use (?:them|it|those|these|that)(?: (?:everywhere|for everything|always|by default))?\s*,?\s*)?\bunless (?:i|we) (?:say|tell you|ask|specify|want|mention)(?: \w+){0,3}?(?: (?:otherwise|different\w*|something else))?(?=\s*(?:[,.;!]|$))"
    r"|\s*,?\s*(?:если|пока) (?:я |мы )?не (?:скаж\w+|попро\w+|укаж\w+)(?: (?:иначе|иное|другое|обратное|по-другому))?(?=\s*(?:[,.;!]|$))"
    r"|\s*(?:ถ้า|หาก)(?:ผม|ฉัน|เรา|หนู)?ไม่ได้(?:บอก|สั่ง)(?:เป็น)?อย่างอื่น",
    re.IGNORECASE,
)
"""That a rule has exceptions goes without saying."""
_WOULD_LIKE = lazy(r"\b(?P<who>i|we)(?:'d| would) (?:(?:really )?(?:like|love))(?: to (?:have|get|see|order))? (?=an?\b|some\b|one\b|\d|(?:two|three|four|five|ten)\b)", re.IGNORECASE)
_CUT_THEM = lazy(
    r"(?:^|(?<=[.;!?]))\s*(?P<part>the (?:first|last|opening|final|beginning|ending|intro|outro|bit|part|section|piece)\b[^,.;!?]*?) (?:is|are|was|were|isn't|aren't) [^,.;!?]+[,.;!-]+\s*(?:(?:so|and|please|can you|could you|just)\s+)*(?P<verb>cut|remove|delete|drop|chop|trim|lose|take|get rid of) (?:them|it|that|those)(?: (?:out|off|away))?"
    r"|(?:^|(?<=[.;!?]))\s*(?P<part_ru>(?:перв\w+|последн\w+|начал\w+|кон[её]ц|кусок|момент)\b[^,.;!?]*?) (?:скучн\w+|лишн\w+|неудачн\w+|плох\w+|пуст\w+|не нуж\w+|затянут\w*)[^,.;!?]*[,.;!-]+\s*(?:(?:и|так что|пожалуйста)\s+)*(?P<verb_ru>вырежи|обрежь|убери|удали|отрежь|срежь)(?:те)?(?: (?:их|его|её|это)|(?=\s*(?:$|[,.;!])))",
    re.IGNORECASE,
)
"""A part named by what is wrong with it: "the first ten seconds are boring, cut them"."""
_OR_SO = lazy(r"\b(?P<n>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|a dozen) or so\b", re.IGNORECASE)
_BECOMES = lazy(
    r"(?:^|(?<=[,.;!]))\s*(?:(?:so|and|hey|please)\s+)*(?:can|could|would|will) (?P<what>(?:this|that|these|those|they|it|them|my|the|our)(?: (?!be\b|become\b|go\b)[\w'-]+){0,3}?) "
    r"(?:become|be (?:turned|made|cut|edited|converted|put|combined|joined|assembled)(?: together)? in(?:to)?|go (?:together )?in(?:to)?|work as|make) (?=an?\b|one\b|\d|some\b)",
    re.IGNORECASE,
)
"""What becomes of a thing, as a question about it."""
_THEM = {"they": "these", "them": "these", "it": "this", "that": "this", "those": "these"}
_WHO_SEES = lazy(
    r"\s+(?:that |which )?(?:my|our|the|people|everyone|anyone|kids|they|he|she|teenagers)(?: \w+)? (?:will|would|can|might|actually)(?: (?:actually|really|want to|like to|love to))*\s*(?:watch|enjoy|like|love|read|understand|remember|follow)(?: and \w+)?(?=\s*(?:[.!?,]|$))",
    re.IGNORECASE,
)
_GIVEN = lazy(
    r"\b(?P<which>these|those|my|our) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?P<things>(?:\w+ )?(?:photos|pictures|pics|images|clips|shots|files|videos|recordings))\b"
    r"|(?<!\w)(?P<which_ru>эти|этих|этими|мои|моих|наши|наших) (?:\d{1,2}|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|десяти|два|три|четыре|пять|шесть|семь|восемь|десять) (?P<things_ru>фото\w*|снимк\w+|картин\w+|видео|клип\w+|ролик\w+|файл\w+)"
    r"|(?P<things_th>รูป|ภาพ|คลิป|ไฟล์)\s?(?:ทั้ง\s?)?\d{1,2}\s?(?:รูป|ภาพ|คลิป|ไฟล์|อัน)(?:นี้|พวกนี้|เหล่านี้)",
    re.IGNORECASE,
)
"""What was sent, with its number: nothing is to be made so many times."""
_LIKE_THIS = lazy(
    r"\b(?:i|we)(?:'d| would)? (?:really )?(?:like|love|want|need) (?P<what>(?:this|that|these|those|it|them)(?: (?:clip|video|one|picture|photo|recording|reel|file)s?)?) (?:to be |in |as |turned |made |cut )*(?:an? )?(?P<how>(?:square|vertical|portrait|horizontal|landscape|widescreen|wide|shorter|longer|faster|slower|louder|quieter|\d+:\d+)\b)",
    re.IGNORECASE,
)
_FLIP = lazy(
    r"\b(?:flip|switch|bring|get|put) (?P<what>(?:this|that|these|it|them)(?: (?:clip|video|one|picture|photo|reel)s?)?) (?:in)?to (?:an? )?(?P<how>(?:square|vertical|portrait|horizontal|landscape|widescreen))\b(?! (?:short|video|clip|picture|poster))",
    re.IGNORECASE,
)
_PART_OF_LIFE = lazy(
    r"^(?P<lead>(?:(?:hi|hello|hey|so|ok|well|btw)[\s,!.]+)*)(?:(?:i|we) (?:run|have|own|sell|make|do|teach|manage|started|work (?:at|in|for)|opened|am|are)|i'm|we're) (?P<what>[^,.;!?]{3,60}?)\s*[,.;!–-]+\s*(?:(?:and|so|could you|can you|please|would you|pls|help me)\s+)*"
    r"(?P<wish>(?:i need |i want |we need |give me |come up with |suggest |think of |think up |brainstorm )?(?:some |a few |any |(?:\d{1,2}|two|three|four|five|six|seven|eight|ten)(?: or so)? )?(?:(?:video|content|post|reel|short|clip)s? )?(?:ideas|topics|angles|hooks))(?: for (?:me|us))?(?P<rest>\s*(?:please|thanks)?[?.!]*)$"
    r"|^(?:(?:привет|здравствуйте|слушай|так)[\s,!.]+)*(?:(?:я|мы|у меня|у нас) )?(?:(?:веду|держу|продаю|продаём|делаю|делаем|шью|пеку|печём|преподаю|открыл\w*|есть|небольш\w+|свой|своя)\s+)*(?P<what_ru>(?:[а-яё-]{1,20} ){0,4}?[а-яё-]{1,20})\s*[,.;!–-]+\s*(?:(?:и|а|пожалуйста|можешь|помоги)\s+)*"
    r"(?P<wish_ru>(?:придумай|накидай|подкинь|предложи|дай|нужны)(?:те)? (?:мне |нам )?(?:пару |несколько |\d{1,2} )?(?:иде[ийюя]|тем\w*)(?: (?:для )?(?:роликов|видео|постов|контента|рилс\w*))?)(?P<rest_ru>\s*[?.!]*)$",
    re.IGNORECASE,
)
"""What somebody does tells what the ideas are to be about: "i run a tiny soap shop, come up with some ideas"."""
_WHAT_TO_SHOW = lazy(
    r"^(?P<lead>.*?)\bwhat (?:else )?(?:could|can|should|might|do|would) (?:i|we) (?:film|shoot|post|make|record|publish|put out)(?: about)?(?: (?:this|next) (?:week|month|weekend)| today| tomorrow)? for (?P<what>(?:an?|my|our|the) [^?.!,]+)\??$", re.IGNORECASE
)
_OF_A_PICTURE = lazy(
    r"\b(?P<words>(?:titles?|captions?|descriptions?|hashtags?|text)(?:(?: and|,) (?:some )?(?:titles?|captions?|descriptions?|hashtags?))*) (?:for|to|under) (?:an?|my|the|our) (?:photo|picture|pic|image|video|clip|reel|post|short) (?:of|about|with|showing) "
    r"|(?<!\w)(?P<ru>(?:подпис\w+|описани\w+|х[еэ]штег\w*|заголов\w+)(?: и (?:х[еэ]штег\w*|описани\w+))?) (?:к|для|под) (?:фото|фотографии|картинк\w|видео|ролик\w|пост\w|рилс\w?) (?!(?:про|о|об|на|с|со|в|из|для|за|под)(?!\w))(?=[а-яё])",
    re.IGNORECASE,
)
_PAGE_THERE = lazy(
    r"\b(?:on|to) (?:my|our|the) (?:page|account|profile|feed) (?=(?:on|in) )|(?<!\w)(?:на|в) (?:мою|нашу|свою|мой|наш|свой|моей|нашей|своей|моём|нашем) (?:страниц\w|аккаунт\w?|профил\w|лент\w)(?: (?=(?:на|в) (?:фейс|инст|тик|вк|телег|ютуб)))", re.IGNORECASE
)
"""The page is the one at that place, and no other: "on my page on facebook"."""
_SHEET = (
    r"(?:posters?|banners?|flyers?|leaflets?|signs?|cards?|covers?|thumbnails?|stickers?|logos?|invitations?|badges?|labels?|menus?|tickets?|pictures?|images?|t-?shirt|mug)"
)
_IS_SHEET = lazy(rf"\b{_SHEET}\b", re.IGNORECASE)
_IS_WORDS = lazy(r"\b(?:ideas?|captions?|scripts?|names?|titles? for|slogans?|videos?|shorts?|reels?|clips?)\b", re.IGNORECASE)
_LINE = r"(?P<words>[^\s,.;!?\"](?:[^,.;\"]*[^\s,.;\"])?)"
_END = r"(?=\s*(?:$|[,.;]))"
_SAYS = lazy(
    rf"\s*,?\s*(?:\b(?:and|it|that|which|this|with)\s+)*(?:\b(?:should|must|has to|have to|needs to|need to|to|can)\s+)?(?:\b(?:say|says|saying)|(?<=should )read|\breading(?= (?-i:[A-Z0-9]))|(?<=that )reads)\s*:?\s+(?:the words? |the text )?{_LINE}{_END}",
    re.IGNORECASE,
)
"""What stands on it: "a poster for our sale, it should say SUNDAY 10AM"."""
_ON_IT = lazy(rf"\s*,?\s*\bwith (?:(?:the )?(?:words?|text|line|name|slogan) )?(?P<words>[A-Z0-9][^,.;\"]*?) (?:written |printed )?on (?:it|top){_END}")
_NAME = r"(?P<words>(?:[A-Z][\w'&-]*|\d+)(?:\s+(?:(?:of|and|the|on|in|to|for|&|n)\s+)?(?:[A-Z][\w'&-]*|\d+))*)"
_CALLED = lazy(rf"(?<=[a-z])\s*,?\s+(?:called|named|titled|which is called)\s+{_NAME}(?=\s*(?:$|[,.;!?]|in\b|with\b|and\b))")
_OWN_NAME = lazy(
    rf"(?<=\s)(?P<what>(?:podcast|show|channel|band|bakery|cafe|café|shop|store|brand|restaurant|salon|studio|company|business|farm|club|school|blog|festival|playlist|album|newsletter|gym))\s+{_NAME}(?=\s*(?:$|[,.;!?]|in\b|with\b))"
)
"""A name behind what it is the name of, told by its capitals: "a cover for my podcast The Slow Kitchen"."""
_FILM = lazy(r"\b(?:videos?|shorts?|reels?|clips?|tiktoks?|films?)\b|คลิป|วิดีโอ|วีดีโอ|รีล", re.IGNORECASE)
_SQUARE = lazy(r"\b(?:square|vertical|portrait|landscape|horizontal|wide)\b", re.IGNORECASE)
_ONLY_TEXT = lazy(
    r"\s*[,;]?\s*(?:\b(?:with|and|but)\s+)?\b(?:just|only|nothing but)\s+(?:the |some )?(?:on-?screen |screen )?(?:captions?|subtitles?|subs|text|words)(?:\s*(?:,|and|&|\+|with)\s*(?:(?:some|a bit of|a little)\s+)?(?P<music>(?:[\w-]+ ){0,3}?(?:music|beats?|tunes?)))?"
    + _END
    + r"|\s*(?:ขอ|เอา|มี|ใช้)?(?:แค่|เฉพาะ|แต่)(?:ซับไตเติ้?ล|ซับ|ตัวหนังสือ|ข้อความ|คำบรรยาย)(?P<th>(?:กับ|และ|แล้วก็)เพลง\S*)?(?:พอ|นะ|ครับ|ค่ะ|(?<!โย)คะ|ก็พอ)*(?=\s|$)",
    re.IGNORECASE,
)
"""Of a film: words are seen and none are spoken."""
_SHOWN_HERE = lazy(
    r"(?P<head>\b(?:titles?|captions?|descriptions?|hashtags?|tags|text|post)\b[^.;:]{0,40}?\bfor )(?P<it>this|it|that|these|those|them)(?P<kind> (?:video|clip|reel|short|picture|photo|pic|one|post)s?)?\s*[,.:;–-]+\s*"
    r"(?:(?:it'?s|it is|its|this is|that's|it shows|shows|here (?:i|we)|i'?m|we'?re|i am|we are|they'?re|these are) (?:(?:about|just|basically|me|us|of) )*)(?P<what>[^.!?]+)",
    re.IGNORECASE,
)
"""What a file shows that words are wished for: "hashtags for this, it's me glazing mugs"."""
_EACH = lazy(
    r"\b(?P<things>(?:shorts|videos|clips|reels|pictures|posters))\s*,?\s*(?:(?P<every>each|every one)\s+)?(?:of which\s+)?(?P<of>teaching|explaining|showing|covering|featuring|about|on|with|of) (?:one|an?|a single|a different|another|a new|one different) "
    r"(?P<what>[\w'-]+(?: [\w'-]+){0,3}?)(?P<late>\s+(?:each|every time|per video|per short|per clip))?(?=\s*(?:$|[,.;!]))",
    re.IGNORECASE,
)


_MOST = 300  # characters: what is longer tells more than a wish, and would be slow to compare


def worded(message: str) -> str:
    """The message, put so; what it asks for stays."""
    if len(message) > _MOST:
        return message
    message = ORDINAL.sub(lambda match: str(placed_at(match)), message)
    message = _CUT_THEM.sub(lambda match: f"{match['verb'] or match['verb_ru']} {match['part'] or match['part_ru']}", message)
    message = _WOULD_LIKE.sub(r"\g<who> want ", message)
    message = _GIVEN.sub(_uncounted, _PAGE_THERE.sub("", message))
    message = _FLIP.sub(r"make \g<what> \g<how>", _LIKE_THIS.sub(r"make \g<what> \g<how>", message))
    if life := _PART_OF_LIFE.match(message):
        message = f"{life['wish']} for {life['what']}" if life["wish"] else f"{life['wish_ru']} про {life['what_ru'].strip()}"
    if shown := _WHAT_TO_SHOW.match(message):
        message = f"video ideas for {shown['what']}"
    message = _OF_A_PICTURE.sub(lambda match: f"{match['words']} about " if match["words"] else f"{match['ru']} про ", message)
    message = _OTHERWISE.sub("", _OR_SO.sub(r"\g<n>", _WOULD_BE.sub("", message)))
    if becomes := _BECOMES.search(message):
        what = becomes["what"].lower()
        before = message[: becomes.start()].rstrip()
        rest = _WHO_SEES.sub("", message[becomes.end() :])
        message = f"{before}{' ' if before else ''}turn {_THEM.get(what, what)} into {rest}"
    message = _EACH.sub(_of_one_each, message)
    if _FILM.search(message) or _SQUARE.search(message):
        message = _ONLY_TEXT.sub(_unspoken, message)
    message = _SHOWN_HERE.sub(lambda match: f"{match['head']}{match['it']}{match['kind'] or ' video'} about {match['what']}", message)
    return message if QUOTE.search(message) or _IS_WORDS.search(message) else _lettered(message)


def _uncounted(match: re.Match[str]) -> str:
    if match["things_th"]:
        return f"{match['things_th']}พวกนี้"
    return f"{match['which'] or match['which_ru']} {match['things'] or match['things_ru']}"


def _lettered(message: str) -> str:
    """What is to stand on a sheet in quotes; the message as it was when it tells of no sheet."""
    sheet = _IS_SHEET.search(message)
    for pattern, lead in ((_SAYS, " with the words"), (_ON_IT, " with the words"), (_CALLED, " called"), (_OWN_NAME, "")):
        if sheet and (found := pattern.search(message, sheet.end())):
            what = f"{found['what']}" if pattern is _OWN_NAME else ""
            return f'{message[: found.start()]}{what}{lead} "{found["words"].strip()}"{message[found.end() :]}'
    return message


def _unspoken(match: re.Match[str]) -> str:
    if match["th"] or "\u0e00" <= match[0].strip()[:1] <= "\u0e7f":
        return f" ไม่มีเสียงพากย์ {'ใส่' + re.sub('^(?:กับ|และ|แล้วก็)', '', match['th']) if match['th'] else ''}".rstrip()
    return f", without voice{', with ' + match['music'] if match['music'] else ''}"


def _of_one_each(match: re.Match[str]) -> str:
    if not (match["every"] or match["late"]):
        return match[0]
    what = match["what"]
    plural = f"{what[:-1]}ies" if re.search(r"[^aeiou]y$", what) else f"{what}es" if re.search(r"(?:s|x|ch|sh)$", what) else f"{what}s"
    return f"{match['things']} about {plural}"
