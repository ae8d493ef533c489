# ruff: noqa: E501 - tables of words and patterns read better unbroken
"""English for the local planner: which words carry little meaning, which mean the same, how a wish is wrapped in politeness.

Nothing here knows a tool. Another language is another file with the same names (see `lexicon/__init__.py`).
"""

from __future__ import annotations

STOP = """
    a about actually again all also am an and any anything are as at basically be been being bit bits both but by can could did do does
    doing don't down each every everyone everything for from had has have having he her here hey hi him his how i i'd i'm i've if in into is it
    it's its just kind kindly let let's like little look looks lot lots many may maybe me might mine more most much must my no no-one
    nobody not now of off ok okay on one ones only onto or other our out over per please pls plz quite really shall she should so some
    somebody someone something sort stuff such than that that's the them then there there's these they thing things this those to too
    under up us very was way we well were what what's whats when where which who whom whose why will with would you your
"""
"""Function words: they connect, they do not tell what is wanted."""

LIGHT = """
    pdf bring clip clips come entire file files first footage get getting give gives go going got have help keep last let made make making
    movie need needs new part parts piece put recording ready rest same second see set take taking tell thing try turn use using version versions vibe vibes feel video videos want
    wants whole work
"""
"""Words said about almost anything: they count a little."""

CONCEPTS: dict[str, str] = {
    "remove": (
        "remove loose delete bin scrap ditch drop strip eliminate erase cut|out take|out get|rid|of getting|rid|of clear|out lose kill snip chop "
        "chop|off cut|off cut|away trim|off take|off throw|away discard exclude clip|off leave|out filter|out shave|off lop|off "
    ),
    "cut": "cut trim snip chop crop slice clip clip|it shorten",
    "keep": "keep retain only just use preserve save",
    "silence": (
        "silence silent pause quiet gap dead|air dead|space empty|space hush soundless stillness nobody|talks nobody|is|talking "
        "nobody|speaks no|one|talks no|one|is|talking no|one|speaks without|speech nothing|is|said nobody|is|speaking not|talking "
        "wordless lull downtime "
    ),
    "tighten": "tighten tight snappier punchier brisker condense compact concise",
    "noise": (
        "noise noisy hiss hum humming buzz buzzing rumble static crackle wind background|noise background|sounds hissing hissy "
        "rustle rustling "
    ),
    "clean": "clean denoise cleanup polish enhance improve clearer clarify purify restore repair fix bad terrible awful poor horrible dirty muddy",
    "length": "length duration long lengthy how|many|seconds how|many|minutes",
    "first": "first start beginning opening begin",
    "last": "last end ending final",
    "clearer": "clear clearer crisp crisper intelligible understandable",
    "sound": "sound audio voice speech vocal noise track",
    "vocals": "vocals singing singer acapella drums drum bass bassline guitar",
    "loudness": "hardly|hear barely|hear can't|hear cannot|hear couldn't|hear can|not|hear loudness loud volume level louder quieter gain normalize normalise even|out",
    "shorten": "shorten shorter briefer abbreviate",
    "fast": "fast faster quick quicker quickly accelerate speed rapid rapidly hasten twice|as|fast speed|up sped",
    "slow": "slow slower slowly slowed slow-mo slomo slowmo slow|motion slow|down decelerate",
    "speed": "speed pace tempo rate slow slow|down slower fast faster speed|up",
    "vertical": "vertical portrait upright tall phone|format phone|screen mobile reels tiktok shorts stories story",
    "wide": "wide widescreen landscape horizontal",
    "square": "square squared",
    "reframe": "reframe reformat aspect aspect|ratio resize crop shape format proportions orientation frame dimensions",
    "describe": (
        "describe what|it|shows what|they|show what|is|shown what|can|be|seen tell|me|about explain details info information inspect analyse analyze examine metadata properties what's|in "
        "what|is|in "
    ),
    "search": "search find dig|out dig|up pull|up look|for locate where|is where|are show|me show list seek browse",
    "big": "enlarge upscale bigger larger magnify increase resolution upsize scale|up blow|up sharper hi-res highres high|resolution",
    "small": "smaller shrink reduce downscale decrease lower lessen",
    "raise": "raise increase boost lift up higher more brighten",
    "draw": "draw paint sketch doodle illustrate",
    "picture": "icon pattern illustration wallpaper poster logo banner cover flyer sticker invitation card thumbnail picture image photo photograph pic snapshot drawing",
    "video": "video clip footage movie film recording vid reel teaser trailer promo video|essay content quick|clip quick|video quick|vid quick|reel quick|short short|clip",
    "song": "music song tune beat melody soundtrack track instrumental jingle score composition",
    "create": "create generate make made gimme put|together put|a cook|up whip|up throw|together knock|together knock|up knock|out bang|out churn|out slap|together rustle|up cobble|together cobble whip|me|up throw|me get|me produce compose write draft build design come|up|with prepare invent",
    "write": "write draft compose author pen script",
    "web": "internet online web",
    "summary": "summarize summary summarization sum|up condense digest recap gist shorten",
    "speak": (
        "speak say spoken spoke said hear read narrate voice pronounce recite utter read|aloud read|out|loud read|out aloud out|loud tell|aloud "
        "voiceover voice-over speech "
    ),
    "translate": "translate translation translated render|in",
    "subtitle": "subtitle caption subtitles captions subs closed|captions transcribe transcript transcription",
    "publish": "tweet publish post upload share release stick|on get|it|on get|this|on pop|it|on pop|this|on send|it|out send|this|out put|it|out put|this|out go|out goes|out going|out gone|out go|up goes|up going|up go|live goes|live going|live",
    "send": "send email e-mail mail message deliver forward",
    "convert": "convert change transform turn|into export reformat",
    "slideshow": "slideshow slide|show",
    "join": "join merge combine concatenate stitch splice glue|together put|together",
    "light": "light lamp bulb lights",
    "on": "switch|on turn|on enable activate start",
    "off": "switch|off turn|off disable deactivate stop shut|off",
    "timer": "timer alarm countdown remind reminder wake wake|me|up",
    "start": "start begin launch",
    "happy": "happy cheerful upbeat joyful uplifting jolly jaunty merry",
    "sad": "sad melancholy melancholic gloomy mournful",
    "calm": "calm relaxing chill peaceful soothing ambient quiet gentle lo-fi lofi",
    "funny": "funny humorous comic comical hilarious witty",
    "script": "script screenplay",
    "simple": "simple simpler simply simplify simplified plain|words plain|english easy|words",
    "download": "download downloads fetch retrieve",
    "grammar": "grammar grammatical grammatically proofread proofreading spelling mistakes typos",
    "sentiment": "sentiment feeling feelings emotion emotions emotional positive negative attitude",
    "keyword": "keyword keywords key|words key|phrases key|terms",
    "stable": "stabilize stabilizer shaky shake shakes jitter jittery wobbly wobbles steady",
    "colorize": "colorize colorizer colourise black|and|white b&w monochrome",
    "lengthen": "expand expander elaborate lengthen longer more|detailed flesh|out detailed",
    "reword": "rephrase paraphrase reword rewrite rewritten rewrites synonyms unique spin",
    "recognize": "ocr recognize recognition printed handwritten scanned",
    "replace": "replace swap substitute exchange",
    "turned": "flip rotate rotated mirror mirrored upside|down sideways",
    "wave": "waveform spectrogram visualize visualizer visualization",
    "timing": "synchronize synchronization sync synced timing align aligned in|time",
    "effect": "effect effects reverb echo chorus distortion equalizer equalization flanger",
    "errand": "call phone ring dial book reserve order buy purchase mow fetch deliver pay drive reply respond answer comment comments dm",
    "elsewhere": "spotify netflix deezer soundcloud itunes shazam whatsapp gmail outlook slack zoom skype uber grab amazon shopee lazada",
    "craft": (
        "watermark watermarks watermarking remaster remastering upscale upscaling colouring|page colouring|pages coloring|page coloring|pages "
        "compress compression file|size cutouts guitar|tabs bass|tabs tablature"
    ),
    "hashtag": "hashtag tag",
    "title": "title heading headline",
    "spend": "spend spending spent cost expense paid budget cash burn burned burnt money|went money|go money|goes",
    "cancel": "cancel call|off scrap unschedule",
    "plan": "schedule plan planned queue line|up lined|up",
    "serious": "serious formal professional sober",
    "colour": "colour color colours colors shades hues palette colouring coloring",
    "bright": "bright brighter brighten airy",
    "warm": "warm warmer cosy cozy",
}
"""Words that mean about the same, by the name of what they share. `a|b` is a term of several words."""

GENERAL = "remove cut keep create convert raise small on off start clean first last"
"""Concepts too general to choose an ability by: much can be removed."""

QUESTION = r"^\s*(?:any|anything|what|what's|whats|who|which|when|where|why|how|is|are|does|do|did|has|have|was|were)\b(?! about\b)"
"""Begins a question, which asks to be told something rather than to have something done."""

VERBS = """
    come bang bump churn cobble kill knock throw trade bin concoct conjure ditch jot knock postpone reply respond answer rotate flip remind shave think tweet
    accelerate add adjust analyse analyze animate apply arrange ask attach bake blur book boost brew brighten bring build burn buy
    calculate call cancel capture center change check chop clean clear clip clone close color colour combine compare compile compose
    compress convert cook copy correct count cover create crop cut dance darken decrease delete denoise deposit describe design detect
    dial dim disable do download draft draw drive drop dub duplicate edit email enable enhance enlarge erase even explain export extend
    extract fade fill filter find fire fix flip fly follow format freeze generate get give grab hide highlight hire identify import
    improve increase insert invert invite isolate join jump keep label launch leave lengthen level list load locate loop louden lower
    make mark mask master measure merge mirror mix modify move mow mute name narrate normalise normalize open optimise optimize order
    overlay paint paste pause pay pick play polish post prepare print produce publish put raise rate read recite record reduce reformat
    reframe remaster remind remix remove rename render repair repeat replace resize restore retouch reverse rewrite rid rotate run save
    say scale schedule search select sell send separate set share sharpen shift scrap sketch doodle dig pull push whip gimme stick lop lose film shoot shorten show shrink sing skip slice slim slow snip sort
    speak speed split stabilise stabilize start stitch stop store strip subtitle summarise summarize swap switch sync synchronise tag
    take tell tidy tighten toggle transcribe transfer transform translate trim tune turn uncrop undo unmute update upgrade upload
    upscale use wake warm wash watermark write zoom
"""
"""Words that, at the start of a clause, make it an instruction."""

ONLY_ITSELF = """
    extract rip loop reverse rewind rotate flip mirror blur pixelate zoom freeze watermark overlay stabilise stabilize isolate separate transcribe
    colorize colorise animate fade duplicate record livestream stream
"""
"""Verbs nothing else stands for: what has no example with one of them does not do it, however near it sounds."""

REQUEST = (
    r"(?:hey|hi|hello|hiya|yo|ok|okay|so|well|good (?:morning|afternoon|evening|day))\b[\s,!.]*(?:there\b[\s,!.]*)?(?:jarvis\b)?",
    r"(?:i was|i'm|i am|we were|we're|was|been) thinking (?:of|about)\b", r"(?:any chance (?:of|you could|you can)|got time to|mind)\b(?=\s+\w)", r"(?:gimme|get me|throw me|chuck me|hit me with|toss me|hook me up with|sort me out with|do me)\b",
    r"jarvis\b", r"(?:say|like|about|around|roughly|maybe|perhaps)\b(?=\s*(?:\d|half\b|one\b|two\b|twice\b))", r"(?:please|pls|plz|kindly)\b",
    r"(?:can|could|would|will|can't|couldn't|won't|may|might)\s+(?:you|u|i|we)\b(?:\s+(?:please|pls|kindly|just|maybe|possibly|also|be able to|be so kind (?:as )?to))*",
    r"(?:(?:do|did) you think|i (?:think|guess|hope|suppose|was hoping)|maybe|perhaps) (?:you|we|i) (?:can|could|would|might|should|will)\b(?: be able to)?", r"(?:would|are) you (?:be )?able to\b",
    r"(?:it )?(?:would|will|'d) be (?:great|nice|cool|good|lovely|awesome) (?:to (?:have|get|see)|if you (?:can|could|would))\b", r"is there (?:a way|any way) to\b", r"(?:i|we) (?:have|need) to\b(?= (?:make|create|get|post|publish|write|draw|cut|trim|film))",
    r"(?:would|do) you mind\b", r"why don't you\b", r"(?:is it|would it be) possible to\b", r"(?:i|we)(?:'d| would) (?:really )?(?:like|love|prefer|appreciate)(?: it)?(?: if you (?:could|can|would))?(?: (?:you )?to)?\b",
    r"(?:(?:i|we) )?(?:just |really |also |only )?(?:want|need|wanna|wish)(?: (?:you )?to)?\b", r"(?:i'm|i am|we're) (?:looking|trying) to\b", r"(?:i was|just) wondering if you could\b",
    r"do\b(?=\s+(?:an?|one|another|some|\d+)\b)", r"(?:what if|how about|what about) (?:we|you|i) (?:did|made|do|make|had)\b", r"(?:let's|let us|help me(?: to)?|how about|what about|go ahead and|feel free to|try to|be so kind (?:as )?to|it would be (?:great|nice) if you could)\b",
    r"(?:just|now|also|first(?:ly)?|secondly|next(?!\s+(?:mon|tue|wed|thu|fri|sat|sun|week|month|year|day|morning|evening|night|time))|finally|lastly|then|afterwards|additionally|plus|and|but|maybe|instead|actually|after that|too)\b(?!\s+(?:\d|one|two|three|five|ten|a|the)\b)",
)  # fmt: skip
"""What a wish is wrapped in; taken off from the front as often as it matches."""

TAIL = r"(?:,?\s*\b(?:please|help(?: me)?(?: out)?|pls|plz|thanks|thank you(?: so much| very much)?|thx|cheers|for me|if you can|if possible|would you|will you|okay|ok|asap|too|as well|after all)\b)+\s*$"
"""What may follow a wish without changing it."""

PLEA = r"\b(?:you|want|need|like|please|pls|plz|kindly|let|let's|help|mind|how about)\b"
"""Among what wraps a wish: what makes it a request even without a verb we know."""

STRONG = r"(?<!\bst)(?<!\bmr)(?<!\bmrs)(?<!\bdr)(?<!\bvs)[.!?]+(?=\s|$)|[;\n]+|,?\s*\b(?:and then|then|after that|afterwards|after which|followed by)\b,?"
"""Always separates two wishes."""

WEAK = r",\s*(?:and|but|plus|so|also)\b|(?<!\d),|,(?!\d)|\s\+\s|\s&\s|\b(?:and also|as well as|and|but|plus|so)\b"
"""Separates two wishes when what follows asks for something of its own."""

EXCEPT = r"\b(?:except(?: for)?|excepting|apart from|other than|aside from|unless)\b.*|\b(?:only )?(?:in|during|within|for) (?:only )?the (?:first|last|opening|closing|final) .*"
"""Starts what a wish does not hold for."""

VAGUE = """
    better nicer nice good great cool cooler awesome amazing professional professionally improve enhance fix best perfect beautiful
    prettier pretty polish magic magical pro pop impressive wow upgrade optimise optimize edit edited viral interesting engaging
    quality
"""
"""Words that wish for something good without saying what."""

ANCHOR = r"\b(?:about|regarding|concerning|on the topic of|on|called|named|titled|saying|that says|with the text|(?:that |which )?(?:explain(?:s|ing)?|introduc(?:es|ing))|of|for)\s+"
"""Stands before the person's own words."""

IMPERATIVE_NOT = r"(?:(?:please\s+)?(?:do not|don't|dont|never)\b|(?:i|we) (?:do not|don't|dont) (?:want|need|like)\b|\bwithout\b|\bbut not\b|\bnot\b(?= (?:too|the|crop|cut|chang))|\binstead of\b|\brather than\b|\bno\b(?! (?:one|longer|more than|less than|matter|sound|speech))(?=\s+[a-z]))"
"""Starts a stretch that says what must NOT be done; it ends with the segment."""

WITHOUT = (
    r"(?:^no\b|\b(?:without|with no|has no|free of|minus))\s+(?:(?:any|all|the|those|these|its|so many|more)\s+)*(?P<thing>(?!\w+ing\b)\w+(?:\s+(?!(?:for|in|on|and|at|to|or|but|please|of|from)\b)\w+){0,3})",
    r"^(?:i|we) (?:(?:really |just )?(?:don't|do not|dont) (?:need|want)|have no use for|could do without) (?P<thing>the \w+.*)",
    r"^(?P<thing>(?:the|those|these|all|my|first|last) .+?) (?:can|could|should|must|has to|have to|needs to|need to) (?:all )?(?:go|be gone|disappear)$",
)
"""What the result should not have any more."""

UNTOUCHED = r"\b(?:leave|keep|preserve)\b(?:(?!\b(?:and|then|but)\b)[^,.;!?])*?\b(?:alone|untouched|unchanged|as (?:it |they )?(?:is|are)|the same|intact|original)\b(?:\s+\w+)?"
"""A stretch that says what must stay."""

KNOWLEDGE = r"(?:(?:can|could) you )?(?:please )?(?:tell (?:me|us) (?:more |something |a (?:little |bit )?)?about|explain(?: to (?:me|us))?|teach me about|what (?:is|are|was|were)|what's|who (?:is|was|are)|who's|why (?:is|are|do|does|did)|how (?:do|does|did) )\s*(?P<topic_en>(?!(?:my|our|your|this|that|these|those|it|the (?:file|video|clip|status|difference))\b)\w.*?)(?: to me| for me)?(?: please)?"
"""A question about the world, and what it is about."""

SMALLTALK: dict[str, str] = {
    "never_mind": r"(?:(?:ok|okay|oh|ah|well|no|nah|actually|lol|hm+|alright|thanks|anyway|ugh)\s)*(?:(?:i(?: ?(?:'ve|have))? )?(?:just )?changed my mind(?: (?:never ?mind|don'?t (?:bother|do it|make it)|no need|not needed(?: any ?more)?|forget it|leave it))?|never ?mind|nvm|nm|forget it|forget about it|forget i (?:asked|said (?:anything|that))|don'?t (?:worry|bother)(?: about it)?|leave it|scrap (?:it|that)|let'?s (?:leave|drop|forget) it|drop it|no worries|it'?s (?:fine|ok|okay)|whatever|another time|maybe later|not now|later)(?: (?:then|thanks|thank you|jarvis|for now|lol|haha|mate))*",
    "what_and_price": r"(?:(?:hi|hello|hey|please|tell me|can you tell me|could you tell me|so) )*what (?:all )?(?:can|do) you (?:actually |really |even )?(?:do|offer)(?: for me)? and (?:how much (?:does it|do you|is it|will it|would it)(?: all)?(?: cost| charge)?|what (?:does it|do you) (?:cost|charge)|what(?:'?s| is) the price)",
    "posting_woes": r"(?:(?:ugh+|argh+|meh|god|man|omg|honestly|seriously|oh|why|i hate|not) )+(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?:again|already|morning|mornings|blues|ugh|lol|man))*|(?:mon|tues|wednes|thurs|sun)days? (?:again|suck|are the worst|ugh)(?: (?:ugh|lol|man))*|(?:(?:ugh|god|omg|honestly|man|so|and) )*(?:i|we) (?:(?:really|so|just|honestly|actually) )*(?:hate|can'?t stand|dread|loathe|dislike|suck at|am bad at|am terrible at) (?:writing|making|doing|posting|filming|planning|recording|thinking (?:up|of)|coming up with)(?: [\w']+){0,5}|(?:(?:ugh|god|omg|honestly|man|all this|this) )*(?:posting|writing|making|filming|planning|scheduling|coming up with|thinking of)(?: [\w']+){0,5} (?:is|are|gets|feels) (?:(?:so|really|just|bloody|super|such) )*(?:exhausting|tiring|hard|a pain|a drag|boring|killing me|draining|the worst|a nightmare|hell|a chore|too much)(?: \w+){0,2}",
    "nobody_liked": r"(?:(?:ugh|omg|and|so|great|lol) )*(?:nobody|no ?one|hardly any(?:one|body)|not one person) (?:liked|likes|watched|watches|saw|sees|read|reads|commented on|shared|cares about|cared about) (?:any of )?(?:my|our|the) (?:(?:last|latest|new|newest) )?(?:posts?|videos?|clips?|reels?|stuff|captions?|pictures?|page)(?: (?!why\b|how\b)\w+){0,3}|(?:my|our) (?:(?:last|latest|new|newest) )?(?:posts?|videos?|clips?|reels?) (?:totally |completely |just )?(?:flopped|bombed|tanked|died|got (?:no|zero|0|hardly any) (?:likes|views|comments))(?: (?!why\b|how\b)\w+){0,3}",
    "may_schedule": r"(?:(?:hi|hey|so|and|quick question) )*(?:can|could|do|are) (?:you|u|i|we)(?: able to)?(?: also| even)? (?:schedule|plan|queue|line up)(?: (?:up|things|stuff|posts?|videos?|clips?|it|them|content))*(?: (?:in advance|ahead(?: of time)?|beforehand|for later|days? ahead|weeks? ahead|a (?:day|week|month) ahead|for next (?:week|month)))+|(?:is it possible|is there a way) to (?:schedule|plan|queue)(?: (?:posts?|stuff|things|videos?|clips?))?(?: (?:in advance|ahead(?: of time)?|for later))?",
    "who_writes": r"(?:(?:hi|hey|so|and) )*(?:(?:do|can|will|would) (?:you|u) (?:write|make up|come up with) (?:the |my |our )?(?:posts?|captions?|texts?|words|copy|scripts?|it)(?: (?:yourself|for me|on your own|by yourself))?(?:,? or (?:do|must|should|will) (?:i|we)(?: have to| need to)?(?: (?:do|write) (?:it|them|that))?(?: (?:myself|ourselves))?)|who (?:writes|is going to write|comes up with) (?:the )?(?:posts?|captions?|words|texts?)(?: (?:you or (?:me|us)|me or you))?)(?: \w+){0,2}",
    "caption_script": r"(?:(?:hi|hey|so|and) )*what(?:'?s| is| are) (?:a |the )?(?:difference|diff)s? between (?:an? |the )?(?:captions?|scripts?|slogans?|posts?|ideas?|hashtags?|descriptions?|announcements?)(?: and | & |\/| vs )(?:an? |the )?(?:captions?|scripts?|slogans?|posts?|ideas?|hashtags?|descriptions?|announcements?)",
    "forgets_later": r"(?:(?:hi|hey|so|and|but) )*(?:do|will|would) (?:you|u) (?:ever |just )?(?:forget|lose)(?: (?:things|stuff|everything|it all|all of it|what i (?:say|said|tell you|told you)|that|it|me))?(?: (?:after (?:a while|some time|\w+ (?:days?|weeks?|months?)|this chat|we'?re done)|over time|eventually|later|tomorrow|when i close this|one day))+|how long (?:do|will) (?:you|u) (?:remember|keep)(?: (?:things|stuff|it|that|this|what i (?:say|said|tell you|told you)))?(?: for)?",
    "post_price": r"(?:(?:hi|hey|so|and) )*(?:how much (?:does it cost|is it|do you charge|would it cost|will it cost)(?: (?:me|us))? (?:to|for) (?:post|publish|schedule|posting|publishing|scheduling|put out|announce|write|writing)(?: (?:an?|one|the|my|something|stuff|things|it|posts?|videos?|clips?|pictures?|captions?|on \w+))*|does (?:posting|publishing|scheduling)(?: \w+){0,2} cost (?:anything|money|extra)|is (?:posting|publishing|scheduling)(?: \w+){0,2} free)",
    "free_here": r"(?:(?:and|so|hmm|ok|but|please) )*(?:(?:can|could) (?:you|we|i) (?:do|make|get|have) (?:it|this|that|one) (?:for )?(?:any )?(?:cheaper|less|less money|a lower price|lower)|(?:is there|do you have|have you got|any) (?:an?|any)? ?(?:cheaper|less expensive|free|lower[- ]cost) (?:way|option|version|one|plan|alternative)(?: of doing (?:it|this))?|(?:anything|something|make it|do it) cheaper|(?:can|could) (?:i|we) (?:get|have) a discount|too expensive|(?:that'?s|it'?s) (?:too |a bit |very )?expensive|will (?:it|this|that) cost me (?:anything|something|a lot))|how much (?:is|does|are|do) (?:your|the|a|this|jarvis) ?(?:subscription|service|plan|membership|monthly fee|fees?|tariff|price list|package)s?(?: cost)?(?: (?:per|a|each|every) (?:month|year))?|(?:what(?:'?s| is| are) )?your (?:prices?|pricing|rates?|fees?|tariffs?|plans?)|do (?:i|we) (?:have|need) to pay(?: (?:for|to use) (?:this|it|you|anything))?|(?:is|are) (?:there )?(?:a|any) (?:subscription|fee|charge|free trial|trial)s?|(?:are you|is (?:it|this|jarvis)) (?:free|paid)(?: to use)?|how much do (?:you|u) (?:charge|cost)(?: (?:per|a) (?:month|video|post))?",
    "birthday": r"(?:hey |hi |oh |btw |so |guess what )*(?:its|it's|it is|today is|today's|todays) my (?:birthday|bday|b-day)(?: today)?(?: btw| yay| lol)*|i(?:'m| am)? (?:turn(?:ed|ing)?) \d{1,2}(?: today)?|my (?:birthday|bday)(?:'s| is) today",
    "good_news": r"(?:guess what |omg |yay |woo ?hoo |hey |oh )*(?:i|we)(?:'ve| have)? (?:just |finally )*(?:got|passed|won|landed|signed|did|made|hit|reached|opened|finished|sold) (?:the |my |a |an |our |it |out )*(?:new )?(?:job|exam|exams|test|driving test|award|prize|client|contract|deal|shop|promotion|degree|it|out|house|flat|first client|first sale|\d[\d.,k]* (?:followers|subscribers|orders|sales))|(?:i'?m|i am|we'?re|we are) (?:pregnant|engaged|getting married)|(?:i|we) got (?:engaged|married|promoted)",
    "sad_news": r"(?:my|our|the) (?:\w+ ){0,2}(?:died|passed away|is dead|got sick|is ill|is in hospital|left me|broke up with me)(?: (?:today|yesterday|last night|this week|this morning))?|i(?:'m| am|m)? (?:so |really |very |just |a bit |feeling |feel |quite )*(?:sad|depressed|down|heartbroken|lonely|upset|gutted)(?: today| rn| now)*|i (?:lost|got fired from|lost my) (?:my )?(?:job|dad|mum|mom|dog|cat|gran|nan|grandma|grandad)",
    "tired": r"(?:(?:ugh|omg|so|hey|hi|again) )*(?:i )?(?:still )?(?:can'?t|cannot|couldn'?t) (?:sleep|fall asleep)(?: (?:again|tonight|at all|lol|last night))*|(?:(?:so|really|ugh|omg|i'?m|im|i am|just) )*(?:(?:bored|fed up|sick of (?:it|this|everything)|had enough) )?(?:cos |because |as )?(?:my |the |our )?(?:dad|mum|mom|mother|father|boss|husband|wife|manager|client|customer|landlord|landlady|parents|teacher|neighbou?rs?|brother|sister|girlfriend|boyfriend)s? (?:has |have |just |is |was )*(?:yelled|shouted|moaned|screamed|had a go|told me off|nagged|complained|nagging|moaning|shouting|yelling|complaining|telling me off)(?: (?:at|about|on) (?:me|us|it|everything))?(?: (?:again|today|lol|all day|haha|as usual|this morning))*|(?:ugh |omg |god )*i(?:'m| am|m)? (?:so |really |very |just |absolutely |completely )*(?:tired|exhausted|knackered|shattered|burnt out|burned out|stressed|overwhelmed|swamped|fed up|done|drained)(?: (?:today|rn|now|out|lol|tbh|of this|of everything|with this))*|(?:what a|such a|its been a|it's been a) (?:long|bad|awful|terrible|crazy|mad|rough) (?:day|week)(?: today)?|i need (?:a )?(?:coffee|holiday|break|drink|nap)(?: so bad| badly)?"
             r"|(?:(?:ugh|omg|argh|god|man|oh|wow|phew|right|so|well) )*(?:(?:what a|such a|it's been a|its been a) (?:\w+ )?|(?:very |really |one )?(?:long|bad|awful|terrible|crazy|mad|rough|mental|manic|hectic|busy) )(?:day|week|morning|night|afternoon|evening|shift)\b(?!.*\b(?:make|need|want|draw|post|posts|write|design|create|posters?|videos?|reels?|clips?|pictures?|songs?|captions?|shorts?|ads?|jingle|publish|put|add|can you|could you|please|give|gimme|send|show|cut|ideas?|scripts?|logo|music|voice|remember|anyway|schedule|cancel)\b).{0,100}",
    "client_trouble": r"(?:(?:so|ugh|omg|help|hey|argh)\s)*(?:my|our|this|the|a) (?:\w+ )?(?:client|customer|boss|manager)s? (?!.*\b(?:videos?|posters?|reels?|captions?|pictures?|posts?|clips?|logo|songs?|scripts?)\b)(?:is|are|keeps?|won'?t|doesn'?t|don'?t|hates?|wants?|changed|is driving|drives|never|always|hasn'?t|ghosted|refuses)\b.{0,90}(?:what (?:do|should|can|would) (?:i|we|you) (?:do|say)|driving me (?:mad|crazy|nuts|insane|up the wall)|drives me (?:mad|crazy|nuts|insane|up the wall)|(?:so |really |super )?annoying|doing my head in|ghosted me|ugh|hates me|won'?t pay(?: me)?|help)(?: here| about it| now| with (?:her|him|them))?",
    "no_boosting": r"(?:can you |could you |please |pls |hey |i need |i want |how do i )*(?:get|buy|give|add|bring|boost|bump up|gain|generate|send|find)(?: me| us)? (?:my |our |some |more |a few |like |about |another |\d[\d.,]*k? |a (?:hundred|thousand|million) |real |fake |free )*(?:followers?|likes?|subs|subscribers?|views|comments|reviews)(?: (?:for|on|to|from) (?:my |our |the |this |it |insta|instagram|tiktok|youtube|facebook|page|account|channel|post|video|reel|google)*)*(?: please| pls| fast| quick(?:ly)?| now| cheap)*|(?:i|we) (?:want|need|would like|d like|could use) (?:more |a lot of |lots of |some |new |way )*(?:followers|likes|subs|subscribers|views|comments|reach)(?: (?:on|for) .{1,30})?|(?:boost|bump up) (?:my |our |the |this )*(?:followers|likes|views|account|page|engagement|reach)(?: please| pls)*",
    "no_ads": r"(?:can you |could you |please |pls |hey |now |i want to |how do i )*(?:run|launch|set up|setup|manage|boost|promote|pay for|buy|turn on)(?: me| us)? (?:an? |the |my |our |some |this |that |it |paid |targeted |new )*(?:(?:facebook|fb|insta|instagram|ig|google|tiktok|youtube|meta|linkedin|targeted|paid|online|ppc)\s)*(?:ads?|adverts?|ad campaigns?|advertising|campaigns?|targeting|ppc|paid promotion|post as an ad)(?: (?:for|on|of|to|with|from|in) .{1,50})?(?: please| pls)*|(?:boost|promote) (?:this|the|my|that|our) (?:post|reel|video|page)(?: (?:on|with|for) .{1,40})?(?: please| pls)*",
    "other_tongues": r"(?:and |so |hey )*(?:can|do|could) (?:you|u) (?:also |even )*(?:speak|understand|know|talk) (?:in )?(?!thai|russian|english|other|to|about|for|with|me|what|how|the|my|a)\w{4,12}(?: too| as well| at all)?",
    "insulted": r"(?:i |we )?(?:really |just )*(?:don't|do not|didn't) (?:really )?like (?:it|this|that)(?: (?:at all|much|very much|one))*|not (?:great|good|my thing|impressed|happy with (?:it|this))|(?:i hate (?:you|this|it)|(?:you|this|it)(?:'re| are|'s| is)? (?:so |really |just |all )*(?:suck|sucks|stupid|dumb|useless|trash|garbage|rubbish|awful|terrible|ugly|bad)|wtf|what the (?:hell|heck|fuck)|ugh+|damn|shit)",
    "clock": r"(?:(?:so |hey )?what(?:'s| is) the time|what time is it|do you know the time)(?: now| right now)?",
    "priced_at_all": r"(?:how much (?:does|do) (?:it|this|you|that|jarvis)(?: all)? cost(?: (?:me|us))?(?: (?:per|a|each|every) (?:month|year|week|day)| monthly| yearly)?|how much (?:is|are) (?:it|this|you|jarvis) (?:(?:per|a|each|every) (?:month|year|week)|monthly|yearly)|what(?:'s| is) (?:the|your) (?:monthly (?:price|cost|fee)|price (?:per|a) month)|what does (?:it|this) cost(?: (?:per|a) (?:month|year))?|is (?:it|this|jarvis) (?:really |actually )?free(?: or what| or not)?|are you free(?: of charge)?|do i (?:have to|need to) pay(?: for (?:this|it))?|does (?:it|this) cost (?:anything|money)|is there a (?:fee|subscription)|(?:before (?:i|we) (?:begin|start|commit|go on|do anything)[ ,]*)?(?:(?:and|so|ok|can|could|would|will|you|kindly|please|just|let me know|tell me|i'd like to know|i want to know|roughly|about) )*(?:what|how much) (?:(?:will|would|does|is|do|are) )?(?:all )?(?:of )?(?:this|it|that|these|everything)(?: (?:all|will|would|going to|gonna|is going to|might))*(?: (?:costs?|be|set me back))(?: me| us)?(?: in total| altogether| in all)?(?: (?:before|if|when) (?:i|we) (?:begin|start|commit|go on|do anything|go ahead))?)",
    "kinds_of_films": r"(?:(?:so|hey|and|ok)[\s,]+)*(?:(?:what(?:'s| is| are)|tell me|explain) (?:the )?(?:difference|differences)(?: is)? between|how (?:is|are|do|does)|which is better[,:]?) (?:an? |the )?(?:(?:instagram |youtube |ig |facebook )?(?:reel|short|stor(?:y|ie)|post|feed post)|tik ?tok(?: video)?)s?(?: differ(?:ent)? from|,? (?:and|or|vs\.?|versus))(?: an? | the | )?(?:(?:instagram |youtube |ig |facebook )?(?:reel|short|stor(?:y|ie)|post|feed post)|tik ?tok(?: video)?)s?(?: different| differ)?",
    "no_account": r"(?:i (?:want|need|would like|wanna) to |can (?:i|you) |please |how (?:do|can) i )*(?:delete|close|deactivate|cancel|remove) (?:my |the )?(?:account|profile|subscription)(?: please| here)?",
    "account": r"do i need (?:an account|to (?:sign up|register|log in))(?: for (?:this|it))?|do i have to (?:sign up|register|log in)",
    "private": r"(?:(?:and|so|hey|but) )*(?:who (?:else )?(?:can |could |gets to )?(?:sees?|reads?|looks? at|access(?:es)?|know|knows)(?: (?:all|any|of))* (?:my (?:data|files?|videos?|stuff|things|messages|info(?:rmation)?|notes?|pictures?)|what (?:i|we) (?:tell|say|write|send|type|upload|make)(?: (?:to )?you| here)?|this|it|our (?:chats?|conversations?))|is (?:what (?:i|we) (?:tell|say|write|send)(?: (?:to )?you)?|(?:my|this|our) (?:data|info(?:rmation)?|stuff|chat|conversation)) (?:private|safe|secret|secure|confidential)|(?:do|will|would) you (?:share|sell|give|pass|show|tell|send|leak) (?:my|our|this|any of my|what i (?:say|tell you)) ?(?:data|info(?:rmation)?|files?|stuff|details|secrets|numbers?|address)?(?: (?:on|away|to|with) (?:anyone|anybody|others|other people|someone else|somebody else|third parties|google|the internet))?|(?:can|could|will) (?:my \w+|anyone|anybody|somebody|someone|other people|others|people)(?: else)? (?:see|read|access|find|get) (?:this|it|that|my (?:stuff|files|data|messages|chats?)|what (?:i|we) (?:say|write|tell you)))|is (?:it|this) (?:safe|private|secure)|can i trust (?:you|this|it)|(?:do|does) (?:you|it|this) (?:save|store|keep|collect|use|send) my (?:data|files?|stuff|videos?)(?: anywhere)?|(?:is|are) my (?:data|files?|stuff|videos?|clips?) (?:private|safe|uploaded(?: anywhere)?|stored(?: anywhere)?)|where (?:do|are) my (?:files?|data|videos?|clips?) (?:go|stored|kept|saved)|do you (?:upload|share|sell) my (?:data|files?|videos?)|who (?:can see|sees) my (?:data|files?|videos?)",
    "voices": r"(?:and )?(?:what|which|how many) (?:other )?voices? (?:do you|can you|are|is) (?:have|there|available|offer|use|do|speak)?.*|(?:do|can) you (?:have|do|offer|use) (?:any |other |more |different |several )*voices|(?:show|list|tell)(?: me)? (?:the |your |all )*(?:available )?voices|(?:are there|any) (?:other |more |different )*voices",
    "deletes": r"(?:please |can you |could you |now |ok )*(?:delete|erase|remove|wipe|get rid of|throw away) (?:all |every |any )?(?:of )?(?:my |the |these |those |old |your )*(?:videos?|clips?|shorts?|films?|reels?|pictures?|images?|posters?|songs?|tracks?|files?|drafts?|stuff|things|results?)(?: (?:you made|i made|from (?:today|yesterday|last week)|please|now|here|in my library|from my library))*",
    "tongues": r"(?:can|do) you (?:speak|understand|know|talk) (?:in )?(?:thai|russian|english|other languages)(?: too)?",
    "left": r"(?:no|nope|nah|no thanks|no thank you|never ?mind|nothing|forget it|cancel|stop)(?: thanks| thank you)?",
    "nothing": r"(?:[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F\u200d]+|[:;=]-?[)(dpo]+|i ?dk|dunno|i don'?t know|no idea|not sure|what|huh|hm+|uh+|um+|er+|make it|just make it|(?:wow )?it'?s (?:so |too |very )?(?:hot|cold|warm|freezing|boiling)(?: (?:today|here|outside|out))*|happy new year|(?:merry|happy) (?:christmas|xmas|easter|holidays)|(?:so )?good to see you(?: again)?)|(?:ok|okay|k|yes|yeah|yep|sure|alright|all right|hm+|lol|haha+|jarvis|hey jarvis|test|testing|(?:ok |okay |yes |yep |just )*(?:do it|go|go on|go ahead|yep go))",
    "thanks": r"(?:(?:many |ok |okay |great |cool |perfect |nice |ace |brilliant |lovely |awesome |sweet |amazing |super |fab )?(?:thanks|thank you|thank u|thx|cheers|ty)\b.*|(?:great|good|nice|awesome|well done|perfect|cool|amazing|lovely|brilliant)(?: job| work| one)?(?: thanks| thank you)?|you(?:'re| are) (?:so |very |really )?(?:great|awesome|amazing|the best|good|nice|brilliant|wonderful))",
    "who": r"(?:(?:and|so|hey|btw) )*(?:what(?:'?s| is) (?:your|ur) name(?: btw| by the way| then| again)*|(?:do you|have you got|you) (?:even |also )?(?:have |got )?a name(?: too)?|(?:my name is|i'm|i am|call me) \w+(?: \w+)? (?:and )?(?:what(?:'?s| is) yours|and you|yours|who are you|what about you|what(?:'?s| is) your name))|(?:(?:hey|wait|so|ok|okay|and|but|um+|jarvis) )*(?:(?:who|what) (?:the (?:hell|heck) )?(?:are|r) (?:you|u|ya)(?: (?:exactly|anyway|again|really|then|even|guys|jarvis))*(?: and .+|,? (?:are|r) (?:you|u) .+)?|(?:are|r) (?:you|u) (?:chat ?gpt|gpt|openai|claude|gemini|siri|alexa|a (?:bot|robot|human|person)|human|real|ai|an ai)|who(?:'s| is) (?:this|jarvis)|(?:what(?:'s| is) your name|who(?:'s| is) this)(?:,? and .*\b(?:can|do|help|you)\b.*)?|what can you do and (?:what(?:'s| is) your name|who are you)|(?:do you|you) have a name|what (?:should|can|do) i call you|what(?:'s| is) (?:jarvis|this(?: (?:thing|bot|app))?)|introduce yourself|tell me about yourself|are you (?:an? )?(?:real |actual |living )?(?:bot|robot|human|real|ai|person|machine|chat ?gpt)(?: or .+)?|who am i (?:talking|speaking|chatting) (?:to|with))",
    "help": r"(?:(?:so|hey|hi|and|ok) )*(?:what (?:exactly |all )?(?:can|could|would) you (?:help|do) .*|how (?:can|could|would) you (?:help|be (?:useful|of use|any use))(?: (?:me|us|to me|to us|out))?(?! (?:make|draw|write|post|edit|cut)\b).*|(?:is there )?anything you (?:can|could) (?:do|help)(?: with)? (?:for|with) .*|what (?:exactly )?(?:can|could) you help .*)|(?:(?:can|do) you (?:even |also |actually )?(?:edit|make|create|cut|draw|compose|write|post|publish|generate|produce|do) (?:videos|pictures|images|music|songs|scripts|shorts|posts|subtitles|voice-?overs)(?: too| as well| and .+)?|(?:do|can) you (?:speak|understand|know) (?:english|thai|russian)(?: too)?|help(?: me)?|what (?:all )?(?:can|could|do) you (?:actually |really |even )?(?:do|offer|know(?! about)|help(?: me)?(?: with)?)(?: for me)?(?! about).*|what are you (?:able to do|capable of|good at).*|(?:(?!\b(?:about|on|make|write|draw|create|videos?|shorts?|clips?|scripts?|posters?|called|saying)\b).)*\bwhat (?:things |stuff |all )?you (?:can|could|are able to) do\b.*"
            r"|(?:what|which) languages (?:do|can) you (?:speak|know|support|understand|do).*|(?:who|what) are you(?: and .+)?|how do(?:es)? (?:you|this|it) work|how do i (?:use|start|begin).*|show me what you can do|(?:your )?(?:abilities|capabilities|features|commands)|list (?:your )?(?:tools|commands|abilities|features).*|what is this|introduce yourself)",
    "writes": r"(?:(?:please |can you |could you )*(?:tell|give|say|write|make up|sing)(?: me| us)?(?: an?| another| some| one more| your (?:best|favou?rite))?(?: \w+)? (?:jokes?|poems?|riddles?|limericks?|haikus?|fairy ?tales?|bedtime stor(?:y|ies)|puns?|fun facts?)(?: please)?|make me laugh"
              r"|(?:please |can you |could you |i need (?:you to )?|help me )*(?:write|draft|compose|type(?: up| out)?)(?: me| us| up)?(?: an?| the| my| another| some)?(?: (?!about\b|for\b|to\b)[\w-]+){0,2}"
              r" (?:e-?mails?|letters?|text messages?|sms|repl(?:y|ies)|cvs?|r[ée]sum[ée]s?|essays?|homework|novels?|articles?|blog posts?|contracts?|invoices?|recipes?|speech(?:es)?|lyrics|code|programs?|bios?|biograph(?:y|ies))(?! script)\b.*)"
              r"|(?:please |can you |could you |i need |we need |help me )*(?:come up with|think of|think up|invent|suggest|find|give me|give us|need)(?: me| us)?(?: an?| some| a few| \d{1,2})?(?: (?:good|nice|catchy|cool|new|fun|funny|business|brand|shop))* names?(?: ideas?)? for (?:an?|the|my|our|this) (?!(?:[\w-]+ )?(?:video|clip|reel|short|film|post|song|track|episode|script)\b).*"
              r"|(?:please |can you |could you |i need |we need |come up with |think of |suggest |give me |give us |a few |some |an? )*(?:(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) )?(?:(?:good|nice|catchy|cool|new|fun|funny|business|brand|shop) )*(?:names? ideas?|ideas? for (?:an? )?names?|naming ideas?) for (?!(?:an? |the |my |our |this )?(?:[\w-]+ )?(?:video|clip|reel|short|film|post|song|track|episode|script)s?\b).*",
    "bye": r"(?:bye|goodbye|good night|see you|see ya|cya|farewell)\b.*|(?:thanks |thank you |ok |okay |great )*(?:that's|that is|that will be|that'll be) (?:all|it|enough)(?: for (?:now|today|tonight))?(?: thanks| thank you)?",
    "outside": r"(?:(?:will|is|does|did) it (?:going to |be |gonna )?(?:rain|snow|be (?:sunny|hot|cold)|raining|snowing)(?: .*)?|what(?:'s| is) the (?:time|date|weather).*|what time is it.*|what day is it.*|how is the weather.*)",
    "praise": r"(?:it |that |this |they )?(?:turned out|came out|looks|sounds) (?:so |really |very |just )?(?:brilliant|awesome|amazing|great|perfect|lovely|wonderful|fantastic|good|nice|cool|well)|(?:(?:thanks|thank you|cheers|ta|wow)[ ,]*)?(?:that(?:'s| is| was)|you(?:'re| are)|it(?:'s| is)) (?:so |really |very |just |absolutely )?(?:brilliant|awesome|amazing|great|perfect|lovely|wonderful|fantastic|the best|a star|a lifesaver)(?: thanks| thank you)?",
    "hello": r"(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)) )?(?!(?:can|could|will|would) (?:you|u) (?:please )?help me(?: please| pls)?$)(?:(?:could|can|would|will) (?:you|u) (?:please )?(?:help me(?: out)?|give me a hand|do me a favou?r)|(?:i |we )?(?:need|could use|could do with) (?:a hand|(?:some |your |a bit of )?help|a favou?r)|(?:i |we )?(?:hope|trust) (?:you'?re|you are|ur) (?:well|good|ok|okay|fine|having a (?:good|nice) day))(?: (?:with something|today|please|pls|if you can|this morning|tonight|a bit))*|(?:good )?(?:morning|afternoon|evening)(?: jarvis| there| all| everyone)*(?: how's it going| how are (?:you|things)(?: doing)?(?: today)?)?|(?:(?:hey|hi|hello|yo)(?: there)?[ ,]*)?(?:are )?you (?:around|there|up|awake|online)|(?:can|do) you (?:hear|read|see) me|(?:hello|hi|hey|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|what's up|wassup|whats? up|sup|how are you(?: doing)?|how's it going|nice to meet you)(?: there| jarvis| everyone| friend| man| bro| dude| mate| guys| buddy| wassup| sup| again| today| tonight| this (?:morning|afternoon|evening))*(?: how are you(?: doing)?(?: today)?)?",
    "slow": r"(?:(?:ugh|hey|omg|so) )*why (?:is|are|does|do) (?:it|this|you|that|everything) (?:so |all |always |taking |take )*(?:slow|long|ages|forever)(?: (?:today|now|again|lately|these days))*|(?:why (?:is|are|does|do) (?:it|this|you|that|everything)(?: (?:take|taking|so|all|always))*(?: (?:slow(?:ly)?|long))(?: to \w+)?|you(?:'re| are)? (?:so |too |very |really |way )*slow)",
    "bored": r"(?:i(?:'m| am) |so )*(?:so |really )*bored(?: today| now)?|entertain me|surprise me",
    "forgot": r"you (?:forgot|don't remember|didn't remember|lost|have forgotten)(?: (?:it|that|everything|again|what i (?:said|told you)|all (?:of )?(?:it|that)|my \w+|our \w+))*|why (?:did|do) you (?:forget|not remember)(?: .{1,40})?",
    "reminds_not": r"(?:(?:please|can you|could you|will you|hey|and) )*(?:remind (?:me|us)(?: (?:again|please))? (?:(?:tomorrow|tonight|later|today|on|at|in|next|every|this|when|before)\b.*|to (?!the)\w+.*)|set (?:a |me )*reminders?\b.*)",
    "cannot_all": r"(?:and |so )?what (?:can't|cannot|can not|don't) you (?:do|make|know how to do)(?: yet)?|what (?:are you (?:not able|unable) to do|are your limits)|what is (?:not possible|impossible)(?: here)?|(?:what are )?your (?:limits|limitations)",
    "rights": r"(?:can|may) (?:i|we) (?:use|sell|monetise|monetize|publish|post) (?:it|this|that|them|these|the (?:videos?|music|pictures?|results?)|what you make)? ?(?:for (?:my |our )?(?:business|work|commercial \w+|clients?|money|ads?)|commercially|on (?:youtube|instagram|tiktok)(?: commercially)?|freely)|(?:who|whom) (?:owns|do(?:es)?) (?:the |these |it|this|what you make|them)? ?(?:rights?|copyright|videos?|music|results?|belong to)|is (?:it|this|the music|everything)? ?(?:copyright(?:ed)?(?: free)?|royalty[ -]free|licensed|copyrighted)|(?:do i|do we) own (?:it|this|the \w+|what you make)",
    "offline": r"(?:do|does|can) (?:you|it|this) (?:work|run) (?:offline|without (?:the |an )?internet(?: connection)?|locally)|do (?:i|you) need (?:the |an )?internet(?: connection)?|are you (?:offline|online|local)|is (?:it|this) (?:offline|local)",
    "made_by": r"who (?:made|built|created|wrote|programmed|developed|invented) you|how old are you|where (?:do you come|are you) from|(?:what|which) version are you|are you open ?source",
    "dear": r"(?:i )?(?:love|adore|like|miss) (?:you|u|ya)(?: (?:so |very )?much| jarvis| lots)*|you (?:rock|rule)|(?:good|nice) (?:bot|boy)|(?:(?:ok|okay|honestly|man|omg|lol|bro) )*(?:you(?:'re| are| r)?|ur|your|u r|u) (?:(?:kinda|actually|literally|so|such|really|honestly|the|an?|my|absolute|total) )*(?:goated|goat|legend|lifesaver|life saver|star|angel|gem|hero|queen|king|boss|genius|beast|real one|mvp|slay(?:ing)?|fire|class|ace|clutch)(?: (?:ty|thx|thanks|thank you|lol|honestly|tbh|fr|mate|bro))*",
    "thanks_and_you": r"(?:(?:many |ok |great |cool |super )*(?:thanks|thank you|thx|cheers|ty)(?: (?:a lot|so much|very much|mate|man|love|jarvis|you|for (?:that|this|everything)))*) (?:(?:and|so|btw|hey) )*(?:how are (?:you|u|things)(?: doing)?|how(?:'?s| is) (?:it going|things|life|your day|everything)|you (?:ok|okay|good|alright)|how do you feel|what's up)(?: today| mate| with you| going| then)*",
    "own_life": r"(?:(?:hi|hello|hey) )?(?:how are you(?: doing)?(?: today)?(?: and)? )?(?:and |so )?(?:do|can|have) you (?:(?:happen to|ever|also|even|actually) )*(?:(?:like|enjoy|love|prefer)(?! (?:it|this|that|the|my|our|these|those|what)\b)|ride|ridden|drink|eat|sleep|dream|travel|swim|dance|wear|have (?:an? |any )?(?:dogs?|cats?|pets?|kids|children|wife|husband|family|girlfriend|boyfriend|friends|hobby|hobbies|feelings|birthday|favou?rite \w+))(?!.*\b(?:videos?|posts?|posters?|pictures?|captions?|voices?|templates?)\b)(?: .{1,40})?|(?:how are you(?: doing)?(?: today)?(?: and)? )(?:do|can|are|have) you (?!.*\b(?:make|draw|write|post|edit|create)\b).{2,50} yourself",
    "broken": r"(?:it|this|that|nothing|jarvis)?(?: (?:still|really|just|again|does|did|is|was))* ?(?:didn't|doesn't|isn't|not|never|won't)? ?(?:work(?:s|ed|ing)?|broken)(?: (?:at all|again|for me|anymore|yet))?(?<!^work)(?<!^works)|something (?:is|went) wrong|(?:there is|i get|i see|i got) an error",
}  # fmt: skip
"""Whole messages that ask for no work, by the phrase that answers them."""

YES = r"(?:(?:oh|well|ok|um) )?(?:yes|yeah|yea|yep|yup|yh|sure|sounds good|go for it|why not|that'?s fine|ok|okay|go(?: on| ahead)?|do it|please do|fine|of course|alright|all right|y|proceed|continue|go on without it|without it|skip it|right)\b.*"
NO = r"(?:no|nope|nah|don't|stop|cancel|forget it|never mind|nevermind|n)\b.*"

NUMBERS: dict[str, float] = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
    "a couple of": 2, "a couple": 2, "a few": 3, "a dozen": 12, "dozen": 12, "half a dozen": 6, "a hundred": 100, "a hundred and twenty": 120, "one hundred and twenty": 120, "a hundred and eighty": 180, "half": 0.5, "half a": 0.5, "half an": 0.5, "a quarter of a": 0.25, "quarter of a": 0.25, "a quarter": 0.25, "three quarters of a": 0.75, "three quarter": 0.75, "three-quarter": 0.75,
    "one and a half": 1.5, "two and a half": 2.5, "one and a quarter": 1.25, "one and three quarters": 1.75, "two and a quarter": 2.25, "two and three quarters": 2.75, "three and a half": 3.5, "three and a quarter": 3.25, "a": 1, "an": 1,
}  # fmt: skip
"""Numbers in words; longer ones are tried first."""

SHORTHAND: dict[str, str] = {
    "abt": "about", "vid": "video", "vids": "videos", "pic": "picture", "pics": "pictures", "w/o": "without", "w/": "with", "thx": "thanks",
    "bg": "background", "w": "with", "secs": "seconds", "mins": "minutes", "u": "you", "ur": "your", "tmrw": "tomorrow", "tmr": "tomorrow", "2moro": "tomorrow", "abuot": "about", "aobut": "about", "abot": "about", "2nite": "tonight", "tonite": "tonight",
    "wanna": "want to", "gonna": "going to", "lemme": "let me", "b4": "before", "thru": "through", "dont": "don't", "cant": "can't", "doesnt": "doesn't", "didnt": "didn't", "isnt": "isn't", "wasnt": "wasn't", "arent": "aren't", "wont": "won't", "havent": "haven't", "hasnt": "hasn't", "shouldnt": "shouldn't", "couldnt": "couldn't", "wouldnt": "wouldn't",
    "whats": "what's", "wheres": "where's", "hows": "how's", "whos": "who's", "youre": "you're", "theyre": "they're", "weve": "we've",
    "im": "i'm", "ive": "i've", "id like": "i'd like", "yt": "youtube", "ppl": "people", "vlog": "video", "theres": "there's", "thats": "that's", "heres": "here's", "em": "them", "womans": "woman's", "mans": "man's", "womens": "women's", "mens": "men's", "bday": "birthday", "rn": "right now", "sth": "something",
}  # fmt: skip
"""How words are shortened in chats."""

FILLERS = (
    r"\b(?:ngl|tbh|tbf|imo|imho|highkey|fr fr|frfr|istg|iykyk|innit|deffo|jsyk|fyi|tho)\b|(?<!\ba )(?<!\ban )(?<!\bmore )(?<!\bvery )(?<!\band )(?<!\bkinda )\blow-?key\b(?! (?:vibe|music|beat|mood|tune|song|one|and))"
    r"|^(?:bruh|bro|bruv|fam|bestie|besties|hun|mate|dude|babe|boss|chief|guys|girl|sis)\b(?=[\s,]+(?:can|could|would|will|make|need|i|i'm|im|we|gimme|give|do|draw|post|put|write|cut|the|my|our|this|that|it|what|why|how|when|is|are|pls|please)\b)"
    r"|,\s*(?:bruh|bro|bruv|fam|bestie|hun|mate|dude|babe|boss|chief|guys|girl|sis)(?=\s*[.!]*$)|(?<=\w )fr(?=\s*[.!]*$)|,?\s*though(?=\s*(?:[.,!]|$))"
    r"|(?:(?<=\w)|(?<=[?!.]))\s+(?:bro|bruh|bruv|dude)(?=\s*[.!?]*$)|,?\s*\b(?:when(?:ever)?|if) (?:u|you) (?:get|have|find|got|have got) (?:a |some )?(?:sec(?:ond)?|min(?:ute)?|mo(?:ment)?|chance|time)\b(?=\s*(?:[.,!]|$))|,?\s*\basap(?=\s*[.!]*$)"
    r"|\b(?:pls|plz|please) (?:n|and|&) (?:ty|thx|thanks|thank you)(?=\s*[.!]*$)"
)
"""What people put into a message of a chat, and nothing is meant by."""

HURRY = (
    r"(?:(?:i|we) )?(?:really |kinda |and )?need (?:it|this|that|them|these)(?: done| ready| back)? (?:(?:in|within) (?:like |about )?(?:\d{1,3}|an?|half an|five|ten|fifteen|twenty|thirty) ?(?:m|mins?|minutes?|h|hrs?|hours?|days?)|by (?:\d{1,2}(?::\d{2})? ?(?:am|pm)?|noon|midday|lunch(?:time)?|tonight|today|tomorrow|eod|(?:the )?end of (?:the )?day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:morning|noon|evening|night|tonight|tomorrow|today|latest|at the latest|sharp))?|asap|now|right now|today|tonight|urgently|quick(?:ly)?|fast|yesterday|in a (?:hurry|rush))"
    r"|(?:it'?s |this is |its )?(?:very |really |kinda |super |quite )?urgent|(?:please )?hurry(?: up)?|(?:do it |be )?(?:quick(?:ly)?|asap|chop chop)|(?:fast|quick) (?:please|pls|plz)|no rush|whenever you can|when you have time|in a (?:hurry|rush)"
)
"""By when somebody would like to have it: work begins at once, and takes as long as it takes."""

SLANG = {
    r"\bdead (?=(?:loud|noisy|quiet|easy|simple|good|nice|slow|fast|long|short)\b)": "very ",
    r"\b(?:drop|stick|pop|chuck|throw|bung|slap|whack|bang|fling) (?=(?:it|this|that|these|them|(?:the|my|our) [\w-]+)(?: (?:up|out|live))? (?:on|to|onto|in) (?:my |our |the )?(?:insta\w*|ig|tik ?tok|tt|fb|facebook|you ?tube|yt|x|twitter|telegram|tg|reels|socials?|feed|stor(?:y|ies)|grid)\b)": "post ",
    r"\bget (?=(?:this|that|it|them|(?:the|my|our|this) [\w-]+) (?:up|out|live)(?: right now| now)? (?:on|to|onto) (?:my |our |the )?(?:insta\w*|ig|tik ?tok|tt|fb|facebook|you ?tube|yt|x|twitter|telegram|tg|reels|socials?|feed|stor(?:y|ies)|page|site)\b)": "post ",
    r"\bcontent (?:calander|calender|calandar|calendr|calednar|calenadr|calandr|calander|caledar)(s?)\b": r"content calendar\1",
    r"\b(?:contnet|contetn|conten|cotent|contnt) (?=calendar|plan\b)": "content ",
    r"^(?:(?:hi|hey|ok|so) )?(?:i |we )?(?:need|want|would like|could use)\s+(\d{1,2}|two|three|four|five|six|seven|ten) ((?:ig|insta|instagram|fb|facebook|telegram|tiktok|twitter) )posts (?:for|about|on) (?!\w+day\b|next\b|this\b|tomorrow\b|today\b)": r"write \1 \2posts about ",
    r"\b(under (?:it|this|that|the (?:video|clip|film)))(?:,)? (?:but |and )?(?:keep it )?(?:quiet|low|soft|not (?:too |so |very )?loud)(?=\s*(?:$|[.,!;]|please\b|pls\b))": r"\1 quietly",
    r"\bmap out (?:the |my |our |some )?(?:posts|content|socials)\b": "make a content calendar", r"^mornin\b": "morning",
    r"(?<=\w )2 (?=(?:post|make|do|write|say|film|share|put|use|try|sell|get)\b)": "to ",
    r"(?<=\w )4 (?=(?:my|our|the|me|us|this|that|a)\b)": "for ",
    r"\b(?:2mor+ow?|2mrw|tom+or+ow?|tomorow|tomoro|tomoz|tmoz|tmw|tmrow|tommorow|tommorrow)('s)?\b": r"tomorrow\1", r"\b(?:2night|2nite|tonite|tnite)('s)?\b": r"tonight\1",
    r"\btues\b": "tuesday", r"\bweds\b": "wednesday", r"\b(?:thurs|thur)\b": "thursday",
    **{
        rf"\b(on|to|by|for|till|until|next|this|every|from) {day[:3]}\b(?=\s*(?:$|[,.;!?]|at\b|same\b|\d|morning|noon|evening|night|afternoon|instead|pls|please|on\b|and\b))": rf"\1 {day}"
        for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    },
    r"\b(the|that) sat (?=one|post|reel|video|clip|short)": r"\1 saturday ", r"\b(the|that) sun (?=one|post|reel)": r"\1 sunday ",
    r"(?<![\w@#./])tik[ -]tok(s?)\b": r"tiktok\1", r"(?<![\w@#./])tt\b(?! ?\d)": "tiktok", r"(?<![\w@#./])face book\b": "facebook", r"(?<![\w@#./])you tube\b": "youtube",
    r"(?<!\w)w(?:ith|/) (nice|good|cute|catchy|funny|short|lovely|cool|great) (caption|text)\b": r"with a \1 \2",
    r"\b(on|to|for) the gram\b": r"\1 instagram", r"\b(?:ig|insta) (stor(?:y|ies))\b": r"instagram \1", r"\b((?:post|publish|upload|share|schedule) (?:it|this|that|them))(?: out| up)? as an? (?:insta(?:gram)? )?reel\b": r"\1 on instagram reels",
    r"(?<=[a-z] )bout (?=(?:the|my|our|a|an|how|why|what|it|this|[a-z]+)\b)(?<!boxing bout )(?<!\ba bout )(?<!\bthe bout )(?<!\bthis bout )": "about ",
    r"(?<=\w )wo (?=\w)": "without ", r"(\d|two|three|four|five|couple(?: of)?|few) ((?:[\w-]+ )?)tunes\b": r"\1 \2tracks", r"\btunes\b": "music", r"\bbackdrop (?=music|song|track|tune|noise)": "background ",
    r"\bfliers?\b": "flyer", r"\bbrand ?mark\b": "logo", r"\b(an?|the|our|my|new) emblem\b": r"\1 logo", r"\bspeedier\b": "faster",
    r"^pen (?=(?:an?|the|some|something|me|us|\d)\b)": "write ", r"^if (?:you|u) could (?=[a-z])": "", r",?\s*\bif (?:you|u) (?:could|can|don'?t mind|would)\b(?=\s*(?:[,.!]|$))": "",
    r"^(?:i |we )?(?:want|need|like) (?:it|this|that) (?:in )?(?=\d{1,2}:\d{1,2}\b)": "make it ", r"\bfor (?:insta|ig)\b": "for instagram",
    r"\bcall off (?=(?:the|that|this|my|our|all|tomorrow|today)\b)": "cancel ", r",?\s*\bkeep (?:(?:that|this|it) )?in mind(?: that)?(?=\s*(?:please|pls)?\s*[.!]*$)": ", remember that",
    r"\b(?:scrap|bin|axe|nix) (?=(?:all|everything|every|the|that|my|our|tomorrow'?s?|today'?s?)\b[^,.;]*\b(?:posts?|publications?|scheduled|planned|queued?)\b)": "cancel ",
    r"\b(hashtags?|tags|captions?|descriptions?|titles?|words) for (an?|my|our) (?:instagram|insta|ig) (reels?|story|stories)\b": r"\1 for \2 \3 for instagram",
    r"\bgirly voice\b": "female voice", r"\bmanly voice\b": "male voice", r"\b(?:smth|smthg|smthn|sumn|somethin|sum(?:e)?thin[g']?|somthing|somethign|sumtin)\b": "something", r"\b(some|any|an?) (?:kinda|sorta|kind ?of|sort ?of) (?:a )?(?=\w)": r"\1 ", r"(?:^|(?<=[,;.] )|(?<=me )|(?<=make )|(?<=want )|(?<=need ))(?:kinda|sorta) (?=(?:sad|happy|chill|calm|dark|epic|funny|romantic|soft|upbeat|energetic|mellow|dreamy|slow|fast|spooky|cute|cozy|warm|sweet|groovy)\b)": "", r"\b(of|about) something (?:with|about) ": r"\1 ", r"\b(?:yeet|nuke) (?=(?:it|that|this|the)\b)": "delete ",
}
"""What is said in a chat -> the plain word for it."""

AT_A_LOSS = (
    r"(?:idk|i (?:have )?(?:no (?:idea|clue)|don'?t know|dunno|do not know)|dunno|no (?:idea|clue)|not sure|(?:i )?can'?t think(?: of)?|clueless|stuck on)\s+what (?:to|2|i (?:should|could|can)|we (?:should|could|can)) (?:post|make|film|share|put(?: out| up)?|write|upload)(?P<where>(?: (?:about|on|for|in|to) (?:insta\w*|ig|tik ?tok|fb|facebook|you ?tube|yt|x|twitter|telegram|my (?:page|feed|story|channel)|the (?:page|feed|story)|here))?)(?: (?:today|tonight|tomorrow|this (?:week|weekend|month)|next(?: week)?|now|rn|anymore))*(?: (?:help(?: me)?|any ideas|pls|please|lol))*(?:[\s,.;!?-]+(?:(?:help(?: me)?|any ideas|pls|please)\b[\s,.;!?-]*)*(?P<around>.*))?"
)
"""Somebody does not know what to post, and says what there is: "idk what 2 post today, its rainy n i got 12 jumpers"."""

GREETING = (
    r"(?:he+y+|hi+|hiya|heya|hello+|yo+|howdy|oi|ello|hullo)(?: (?:there|jarvis|all|again|team|mate|hun))*(?:\s*[,!.–-]+\s*|\s+(?=(?:i|i'd|i'm|we|need|want|can|could|would|will|please|pls|plz|kindly|what|when|where|which|who|why|how|is|are|do|does|did|make|draw|write|post|publish|put|give|gimme|get|just|quick|so|my|our|the|this|that|\d)\b))"
    r"|(?:omg |so )?(?:fire|sick|dope|lit|slay|banger|bet|ye+s+|ayy+|goated|obsessed|(?:a+w+ )?love(?: it| this| that)?)\s*[.!]+\s+"
    r"|sorry to (?:bother|bug|disturb)(?: (?:you|u))?(?: again)?\s*[,.–-]*\s*(?:but\s+)?|(?:just )?(?:a )?quick (?:one|question|q)\s*[:,–-]\s*|real quick[\s,:]+"
    r"|(?:(?:good )?(?:morning|afternoon|evening)|good day|greetings|dear jarvis|jarvis)(?: (?:jarvis|all|team))*\s*[,!.–-]+\s*"
)
"""How a message begins before it comes to the point."""
