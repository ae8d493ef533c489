# ruff: noqa: E501 - tables of words and patterns read better unbroken
"""A long instruction in pieces: what is given, what is to be done, and the kinds of media each piece speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from agent.local.foreign import givens
from agent.local.foreign.givens import Given
from agent.local.foreign.kinds import KIND_WORD, kinds_in, produces, roles, solid_kinds_in
from agent.local.foreign.verbs import PLAIN, Verbs
from agent.local.lexicon import lexicon
from agent.local.words import LIGHT_WEIGHT, tokens
from agent.patterns import lazy
from tools.contract import Asset

_END = lazy(r"[.!?;:]+(?=\s|$)|\n+")
_CUT = lazy(
    r",?\s*\b(?:and then|and also|and finally|and afterwards|as well as|along with(?= (?:the|an?) \w+ (?:they|it)\b)|after that|afterwards|followed by|so that|so(?= (?:i|we) can\b)|in order to|and|then|but|plus|finally|next(?! to\b)|which|while|because|before(?= \w+ing\b))\b,?"
    r"|,|\b(?:that|since)\b(?= (?:i|we|it|is|should|needs?|has to|have to|must|then)\b)|\bwith (?=(?:the|its|an?) \w+ \w+ed\b(?! (?:from|at|in)\b))|(?<=\w )(?=with (?:an?|some) [\w-]+)|\b(?=(?:after \w+ing|without (?:the|any|its)|using it|use it|after (?:the|it|that|this) [\w ]*(?:has|have|is|are)\b))"
    r"|\s*(?:แล้วก็|แล้ว|และ|จากนั้น)\s*|\b(?:потом|затем|а также|и)\b",
    re.IGNORECASE,
)
_STATEMENT = lazy(
    r"^\W*(?:(?:hi|hello|hey|so|also|however|now|but)\W+)?(?:(?:i|we)(?:'ve| have)(?: also| already| just| got| taken| made| recorded)*\b(?! to\b)|(?:i|we) (?:also |already |just )*(?:have|got|own)\b(?! to\b)|there(?:'s| is| are| was)\b|here(?:'s| is| are)\b|this is\b|these are\b|my (?:old |new )?\w+ .{0,20}\b(?:is|are)\b"
    r"|it(?:'s| is| was| has)\b|(?:given|based on|using|starting (?:from|with))\b|(?:i|we|you|they|one) (?:can|could|may|might|will|cannot|can't)\b|i (?:found|took|recorded|made|wrote|shot)\b|its? (?:url|address|link)|the (?:url|address|link) is\b"
    r"|(?:i'm|i am|we're|we are) (?!looking|trying|hoping|searching|asking)\w+ing\b"
    r"|(?:the|my|our|this|that|its|these|those|your)(?: [\w'-]+){1,7}? (?:is|are|was|were|has been|contains?|includes?|reads|says)\b(?! (?:to be|needed|required|wanted)\b)|у меня есть|ผมมี|ฉันมี|มีไฟล์)",
    re.IGNORECASE,
)
_HAVE = lazy(r"\W*(?:i(?:'ve| have)|we have|here is|there is|an?|the|my)\b", re.IGNORECASE)
_WRAP = lazy(
    r"^\W*(?:please|kindly|also|just|now|so(?= \w+ (?:it|them|this|that|the)\b)|first(?:ly)?|second(?:ly)?|lastly|finally|next|then|(?:(?:i|we)(?:'d| would)? )?(?:also )?(?:like|love|want|need|wish|would like)(?: you)?(?: to)?(?: have)?|(?:can|could|would) you(?: please| also)?|(?:some )?(?:help|assistance)(?: me| us)?(?: (?:to|in|with))?|let me|to|it should(?: be)?|i need|you to|be able to|(?:has|have|needs?|should|must) (?:to )?be(?= \w+ed\b)|be(?= \w+ed\b))\b\s*",
    re.IGNORECASE,
)
_WISH = lazy(r"\b(?:like|love|want|need|needs|wish|please|you|help|assistance|should|must|(?:has|have) to)\b", re.IGNORECASE)
_CONTENT = lazy(r"(?<=\w )(?<!me )(?<!us )(?<!know )(?<!see )(?<!read )(?<!say )(?<!hear )(?<!out )(?<!down )what (?:is|was|are|were|has been|can be) (?:being )?(?:said|spoken|written|shown|printed|told|sung) (?:in|on) ", re.IGNORECASE)
"""Behind a verb that does something with it, it says no more than the file: "summarize what is said in talk.mp3"."""
_WITHOUT = lazy(r"^without (?:(?:the|any|its)\s+)?(?=\w)", re.IGNORECASE)
_MENDS = lazy(r"^(?:fix|solve|repair|sort|change|correct|improve|do something about|get rid of)\s+(?:that|it|this|them)(?: out)?$", re.IGNORECASE)
"""What is to be mended was told right before: "my clip is very shaky, could you fix that"."""
_NOUN = lazy(r"^(?:an?|the|another|my|our|two|some)\s", re.IGNORECASE)
_EARLIER = lazy(r"^\W*after\b", re.IGNORECASE)
_DONE_BY_THEN = lazy(r"^\W*(?:after|once|when|as soon as)\b(?:.*\b(?:is|are|has|have|been|was|done|ready)\b| (?:the |this |that )?\w+(?:ion|ment|that|this)$)", re.IGNORECASE)
"""At the head of a later sentence it says that what was asked for has been done: "Once everything is synchronized, ..."."""
_FIRST = lazy(r"\b(?:it|them|this|that|\w+) (?:first|beforehand|before that)$", re.IGNORECASE)
"""Is done before what was wished for before: "it is too long, so shorten it first"."""
_OF_WHAT = lazy(r"^(?:from|in|with|for|on|of|about|regarding|within)\b", re.IGNORECASE)
"""At the head of a sentence and set off by a comma it says what the wish is about: "From the text ..., take the address"."""
_LOOKING = lazy(r"\b(?:i'm|i am|we're|we are) (?:looking|searching) for\b", re.IGNORECASE)
_SOUND_SO = lazy(r"\b(?:make |have )?(?:it|me|him|her) (?:to )?sound(?= (?:like|more|less|as)\b| \w+er\b)", re.IGNORECASE)
_FROM_THERE = lazy(r"(?<=\w) (?:that (?:is|was) |which (?:is|was) )?(?:downloaded|extracted|taken|obtained|found|located|available|stored|hosted|recorded|fetched|retrieved) (?:from|at|in|on|within) (?=.*(?-i:URL))[^,;]*$", re.IGNORECASE)
"""Says where a thing comes from that a step takes: "join it with the song downloaded from https://..."."""
_MADE_OF = lazy(r"^(?P<main>.*?\b(?:from|of|for|with|using|based on|into|to)) (?P<what>(?:the|an?|its) (?:[\w-]+ ){0,2}?(?P<noun>[\w-]+)) (?P<rest>(?:of|from|in) .+)$", re.IGNORECASE)
_HEARD = lazy(r"^(?P<lead>(?:\w+ )?)(?P<like>an?(?: \w+)?) (?P<kind>audio|spoken|video) (?P<noun>[\w-]+)(?P<rest>\b.*)$", re.IGNORECASE)
_MEDIA = frozenset(("picture", "sound", "video", "text", "song", "speak"))
_ANOTHER = lazy(r"\b(?:another|one more|a second|the second|a different|ещё од\w+|อีก)\b", re.IGNORECASE)
_CONNECTS = lazy(
    r"\W*(?:additionally|also|however|lastly|last|finally|furthermore|moreover|besides|meanwhile|afterwards?|next|then|hi|hello|hey|thanks|thank you|please|so|now|first(?:ly)?|second(?:ly)?|third(?:ly)?|in addition(?: to (?:that|this))?|on top of that|for example|if possible|as a user|for more information|after that|once (?:that is )?done)\W*",
    re.IGNORECASE,
)
"""Says nothing but what comes next."""
_USES = lazy(
    r"^use\b.*\bas (?:the |an? |my |your )?(?:(?:image|audio|video|text|original|main|starting|basic?|source|provided)\s+)?(?:input|reference|starting point|point|source|base|basis|example|sample|content|script|query|topic|material|file|image|audio|video|text|source file)s?(?: (?:image|audio|video|text|file|material|for (?:this|that|it)))?$"
    r"|^(?:take|open|load) (?:the |this |that |my )?(?:\w+ )?(?:file )?(?-i:IMAGE|AUDIO|VIDEO|TEXT|DOCUMENT)$"
    r"|^use (?:the |this |that |my |following |provided |given |file |files )*(?:image|audio|video|text|document|URL)(?: (?:file|URL))?$",
    re.IGNORECASE,
)
"""Says which file is meant: "use clip.mp4 as the input video"."""
_TASK = lazy(r"^(?:complete|do|perform|accomplish|achieve|carry out|handle|finish|assist|help|solve|with)\b(?: me)?(?: with)?\s+(?:all )?(?:of )?(?:this|that|it|these|the|those)?\s*(?:following )?(?:tasks?|steps?|things?|job|work|requests?)?\s*(?:using .*|with .*tools?)?$", re.IGNORECASE)
_POINTS_ONLY = lazy(r"(?:me |us )?(?:with )?(?:it|this|that|these|those|them|(?:the )?following (?:text|file|image|video|audio|message|task)\W*[A-Z]*)", re.IGNORECASE)
_LABEL = lazy(r"^(?!(?:(?:an?|the) )?\w+ (?:of|version)\b)(?:the|my|our|here|your|this|input|text|article|script|source|content)\b[^:]{0,50}:\s*[A-Z]{3,}\W*$", re.IGNORECASE)
"""Leads to what is given and orders nothing: "The article's content: ..."."""
_SO_I_CAN = lazy(r"^(?:i|we) can (?:then |also |later |easily )?(?=\w)", re.IGNORECASE)
_TAKES_MORE = lazy(r"\b(?:using|with|combin\w+|join\w*|merg\w+|mix\w*|stitch\w*|between|both|of|from|based on|into|to)\b[^,;]*$", re.IGNORECASE)
_MORE_OF_IT = lazy(
    r"\s*(?:(?:and|with|then) )?(?:(?:the|that|those|these|its|my|your) (?:\w+ (?:(?:\w+ed|found|taken) )?from\b|\w+ed|found|original|resulting|newly|final|first|second|other)\b|(?:the |my )?(?-i:[A-Z]{3,})|(?:an?|another|one)\s+(?:[\w-]+\s+){1,3}?(?:that i|which i|i (?:have|had|will)|named|called|from (?:the|my)|(?-i:[A-Z]{3,})))",
    re.IGNORECASE,
)
"""Goes on naming what a step takes: "the original panorama and the found picture", "an image from URL and an image named a.jpg"."""
_EXPLAINS = lazy(r"\s*(?:such as|in the form of|including|for (?:example|instance)|like|e\.g|or)\b", re.IGNORECASE)
_BASIS = lazy(r"\s*\b(?:based (?:up)?on|according to|in accordance with|depending on|on the basis of)\b\s*", re.IGNORECASE)
_MADE_FROM = lazy(r"(?P<thing>(?:the|its|some|any)? ?(?:[\w-]+ ){1,4}?)(?P<verb>\w+ed|found|made|taken) (?P<rest>(?:from|of|in|by) .*[A-Z]{3,}.*)$")
_PASSIVE = lazy(
    r"^(?:have |get )?(?P<thing>(?:it|them|everything|both|this|that)|(?:it|them|this|that|the|my|its|an?|any|all|these|those|both)\b(?: [^\s]+){1,9}?) (?:to be |be )?(?P<verb>[a-z]+ed|made|cut|found|put|drawn|written|spoken|sung|taken)(?P<rest>\b.*)$",
    re.IGNORECASE,
)
_OBJECT = lazy(r"\b(?:an?|the|some|my|two|any|important|its)\s+(?:[\w-]+\s*){1,4}$", re.IGNORECASE)


@dataclass(frozen=True)
class Piece:
    """A part of an instruction. `masked`: names and quotes replaced by what they are. `into`, `outof`: kinds it speaks of as result and as
    source. `statement`: it tells what is there. `earlier`: it begins with "after". `another`: it has a thing of its own to work on.
    `basis`: what it is to go by ("based on the keywords")."""

    text: str
    masked: str
    start: int
    sentence: int
    given: tuple[Given, ...] = ()
    into: frozenset[str] = frozenset()
    outof: frozenset[str] = frozenset()
    statement: bool = False
    earlier: bool = False
    another: bool = False
    wished: bool = False
    basis: str = ""
    led: str = ""


@dataclass(frozen=True)
class Instruction:
    """A message as pieces, with everything it is given."""

    pieces: tuple[Piece, ...]
    given: tuple[Given, ...]
    declared: tuple[str, ...] = field(default=())

    @property
    def has_text(self) -> bool:
        """Whether it tells of a text of the person's own that is not in it: "I have an article and a picture a.png"."""
        told = (piece for piece in self.pieces if piece.statement and not any(given.kind != "text" for given in piece.given))
        return any(solid_kinds_in(piece.masked)[:1] == ["text"] and _HAVE.match(piece.text) for piece in told)

    @property
    def kinds_at_hand(self) -> set[str]:
        return {kind for given in self.given for kind in (given.kind, given.of) if kind} | set(self.declared)


def read(message: str, attachments: Sequence[Asset], verbs: Verbs | None = None) -> Instruction:
    """Cut a normalised message into pieces. verbs: those of the catalogue it is read for."""
    given = givens.given_in(message, attachments)
    masked = givens.masked(message, given)
    given = givens.with_what_is_there(given, masked, KIND_WORD)
    pieces = tuple(_Reader(message, masked, given, verbs or Verbs()).pieces())
    at_hand = [*given, *(Given(f"$attachment.{n}", a.actual_kind, -1, a.filename) for n, a in enumerate(attachments, 1))]
    seen = {item.ref for item in given}
    every = [*given, *(item for item in at_hand if item.start < 0 and item.ref not in seen)]
    declared = tuple(kind for piece in pieces if piece.statement for kind in solid_kinds_in(piece.masked))
    return Instruction(pieces, tuple(every), declared)


@dataclass(frozen=True)
class _Reader:
    message: str
    masked: str
    given: Sequence[Given]
    verbs: Verbs

    def pieces(self) -> Iterator[Piece]:
        at, sentence = 0, 0
        for end in [*(match for match in _END.finditer(self.masked) if not self._leads_to_a_thing(match)), None]:
            stop = end.start() if end else len(self.masked)
            cut = self._sentence(_mended(list(self._cut(at, stop, sentence))))
            steps = bool(end and end[0] == ":" and self._lists_steps(end.end()))
            yield from (replace(piece, statement=True) for piece in cut) if steps else cut
            at, sentence = (end.end() if end else stop), sentence + 1

    def _lists_steps(self, start: int) -> bool:
        """Whether orders follow a colon, which are what the words before it come to."""
        end = _END.search(self.masked, start)
        parts = [part.split() for part in _CUT.split(self.masked[start : end.start() if end else None]) if part and part.split()]
        return len(parts) > 1 and self.verbs.has(parts[0][0])

    def _leads_to_a_thing(self, end: re.Match[str]) -> bool:
        """Whether a colon stands before a file or a quote, which belongs to what leads to it."""
        after = self.masked[end.end() :]
        start = end.end() + len(after) - len(after.lstrip())
        return end[0] == ":" and any(item.start == start for item in self.given)

    def _sentence(self, cut: Sequence[Piece]) -> Iterator[Piece]:
        """The pieces of a sentence: what goes on telling tells, a thing without a verb has the verb before it."""
        telling, verb, before = False, "", None
        for piece in cut:
            first = re.match(r"\W*([\w'-]+)", piece.masked)
            orders = bool(first and self.verbs.has(first[1]))
            telling = piece.statement or (telling and not piece.wished and not orders and not _points_on(piece))
            if before and re.match(r"(?:that|which)", piece.led) and piece.wished and piece.masked.count(" ") < 6:
                piece = _with_its_object(piece, before)
            if verb and not telling and re.match(r"(?:an?|another|one)\s", piece.masked, re.IGNORECASE):
                piece = replace(piece, masked=f"{verb} {piece.masked}", another=True)  # "make a picture of a fox and a picture of an owl"
            started = produces(piece.masked)
            verb = started[0].strip() if started and " " not in started[0].strip() and not _NOUN.match(piece.masked) else verb
            before = piece
            yield replace(piece, statement=telling or (not piece.wished and _only_names(piece.masked)))

    def _cut(self, start: int, stop: int, sentence: int) -> Iterator[Piece]:
        at, led, inside = start, "", False
        for match in [*_CUT.finditer(self.masked, start, stop), None]:
            if match and (self._lists_files(match) or not self._adds(match)):
                continue
            inside = bool(match and self._inside_a_phrase(at, match, stop, inside))
            if inside:
                continue
            piece = self._piece(at, match.start() if match else stop, sentence, led)
            if piece and at == start and match and match[0].strip() == "," and _OF_WHAT.match(piece.masked):
                piece = replace(piece, statement=True)
            if piece:
                yield from self._made_first(piece)
            at, led = (match.end(), match[0].strip(" ,").lower()) if match else (stop, "")

    def _made_first(self, piece: Piece) -> Iterator[Piece]:
        """ "A clip based on the ideas generated from notes.txt": what it is to go by is wished as well, and made before."""
        made = _MADE_FROM.match(piece.basis) if not piece.statement else None
        of_it = _MADE_OF.match(piece.masked) if not piece.statement else None
        heard = _HEARD.match(piece.masked) if not piece.statement else None
        gone_by = _MADE_OF.match(f"from {piece.basis}") if not piece.statement and re.search("[A-Z]{3,}", piece.basis) else None
        if made and (base := self.verbs.base(made["verb"])):
            yield _with(piece, f"{base} {made['thing']} {made['rest']}", "")
            yield replace(piece, given=(), led="")
        elif gone_by and self._is_called(gone_by["noun"]):
            yield _with(piece, f"{gone_by['what']} {gone_by['rest']}", "")
            yield replace(piece, given=tuple(item for item in piece.given if item.kind != "text"), basis=gone_by["what"], led="")
        elif of_it and re.search("[A-Z]{3,}", of_it["rest"]) and self._is_called(of_it["noun"]) and self.verbs.has(of_it["main"].split(" ")[0]):
            yield _with(piece, f"{of_it['what']} {of_it['rest']}", "")
            yield replace(_with(piece, f"{of_it['main']} {of_it['what']}", piece.basis), given=(), led="")
        elif heard and kinds_in(heard["noun"]) == ["text"]:
            yield _with(piece, f"{heard['lead']}{heard['like']} {heard['noun']}{heard['rest']}", piece.basis)
            yield replace(_with(piece, f"turn it into {heard['kind'].lower().replace('spoken', 'audio')}", ""), given=(), led="")
        else:
            yield piece

    def _is_called(self, noun: str) -> bool:
        """Whether a tool is called so, and no kind of media."""
        token = next(iter(tokens(noun)), None)
        if token is None or noun.lower() in PLAIN:
            return False
        return token.stem in self.verbs.called or not token.concepts.isdisjoint(self.verbs.alike - _MEDIA)

    def _lists_files(self, cut: re.Match[str]) -> bool:
        """Whether a cut would part two files that are named together ("beach.jpg and hill.jpg")."""
        masked = self.masked
        if not any(item.start == cut.end() + len(masked[cut.end() :]) - len(masked[cut.end() :].lstrip()) for item in self.given):
            return False
        return any(item.kind != "text" and re.fullmatch(r"[A-Z]{3,}\s*", masked[item.start : cut.start()]) for item in self.given)

    def _adds(self, cut: re.Match[str]) -> bool:
        """Whether "with a ..." adds what some tool is called by: "spoken with a deep voice", where one changes voices."""
        added = re.match(r"with (?:an?|some) (?P<what>(?:[\w-]+,? ?){1,4})", self.masked[cut.end() :]) if not cut[0].strip() else None
        return not added or any(token.stem in self.verbs.things for token in tokens(added["what"]))

    def _inside_a_phrase(self, at: int, cut: re.Match[str], stop: int, inside: bool) -> bool:
        """Whether a cut would part what a thing is like: "a unique, detailed version", "black and white images"."""
        if cut[0].strip(" ,").lower() not in ("", "and", "but", "or"):
            return False
        before, after = self.masked[at : cut.start()], self.masked[cut.end() : stop]
        if re.search(r"\bblack\s*$", before) and re.match(r"\s*white\b", after):
            return True
        if re.search(r"\w", before) and (_EXPLAINS.match(after) or (_TAKES_MORE.search(before) and _MORE_OF_IT.match(after))):
            return True
        next_ = re.match(r"\s*(?:and |or |but )?(?P<first>[\w-]+)(?P<rest>(?: [\w-]+){0,3})", after)
        listed = re.search(r"\b(?:using|such as|like|including) [\w-]+\s*$", before, re.IGNORECASE)
        if listed and next_ and not self.verbs.has(next_["first"]) and not _WRAP.match(after.strip()):
            return True
        like = re.search(r"\b(?:an?|some|any|very|more)\s+(?:\w+ly\s+)?(?P<last>[\w-]+)\s*$", before, re.IGNORECASE)
        if inside and not like:
            like = re.search(r"(?:,|\band)\s*(?:\w+ly\s+)?(?P<last>[\w-]+)\s*$", before, re.IGNORECASE)
        if not like or not next_ or KIND_WORD.fullmatch(like["last"]) or self.verbs.has(next_["first"]) or self.verbs.base(next_["first"]):
            return False
        determined = re.fullmatch(r"(?:an?|the|my|its|their|then|please|i|it|also|another)", next_["first"], re.IGNORECASE)
        return not determined and not _WRAP.match(after.strip())

    def _piece(self, start: int, end: int, sentence: int, led: str) -> Piece | None:
        own = tuple(item for item in self.given if start <= item.start < end)
        text = re.sub(r"\s+", " ", self.masked[start:end]).strip(" ,-'\"")
        if not re.search(r"\w", text) or (_CONNECTS.fullmatch(text) and not own):
            return None
        bare, wished = _SOUND_SO.sub("change the voice to sound", _LOOKING.sub("find", text)), False
        while (wrap := _WRAP.match(bare)) and wrap.end() < len(bare):
            bare, wished = bare[wrap.end() :], wished or bool(_WISH.search(wrap[0]))
        bare = self._ordered(_WITHOUT.sub("remove the ", _CONTENT.sub("", bare)), wished)
        done = start != 0 and sentence > 0 and not led and bool(_DONE_BY_THEN.match(text))
        so_i_can = _SO_I_CAN.match(bare) if led in ("so", "so that") else None
        bare = bare[so_i_can.end() :] if so_i_can else bare
        nothing = any(pattern.match(bare) for pattern in (_USES, _TASK)) or bool(_POINTS_ONLY.fullmatch(bare))
        reason = led == "because" or (led == "so that" and not so_i_can)
        tells = led in ("which", "that") and self.verbs.tells(bare.split(" ")[0])
        label = bool(_LABEL.match(text)) and not wished
        statement = (bool(_STATEMENT.match(text)) and not so_i_can) or done or reason or nothing or tells or label
        bare = _FROM_THERE.sub("", bare) if self.verbs.has(bare.split(" ")[0]) else bare
        into, outof = roles(bare)
        main, basis = ("", "") if statement else _parted(bare)
        inside = (led != "" and self.masked[:start].strip(" ,") != "") or re.search(r"(?:^|[.!?;]\s*)$", self.masked[:start]) is None
        earlier = _FIRST.search(text) is not None or (_EARLIER.match(text) is not None and not done and inside)
        return Piece(
            self.message[start:end].strip(" ,"), main or bare, start, sentence, own, into, outof, statement, earlier,
            bool(_ANOTHER.search(text)) or len(own) > 0, wished, basis, led,
        )  # fmt: skip

    def _ordered(self, text: str, wished: bool) -> str:
        """A wish as an order: "the article summarized" and "summarizing the article" are "summarize the article"."""
        head = re.match(r"([a-z]+)(?=\s|$)", text, re.IGNORECASE)
        if head and (base := self.verbs.base(head[1])) and not self.verbs.has(head[1]):
            return base + text[head.end() :]
        passive = _PASSIVE.match(text) if wished or re.match(r"(?:have|get) ", text, re.IGNORECASE) else None
        if passive and (base := self.verbs.base(passive["verb"])):
            return f"{base} {passive['thing']}{passive['rest']}"
        return text


def _with(piece: Piece, masked: str, basis: str) -> Piece:
    """The piece with other words."""
    masked = re.sub(r"\s+", " ", masked).strip()
    into, outof = roles(masked)
    return replace(piece, masked=masked, into=into, outof=outof, basis=basis, wished=True)


def _parted(text: str) -> tuple[str, str]:
    """What is wished, and what it is to go by."""
    found = _BASIS.search(text)
    if not found or not found.start():
        return text, ""
    return text[: found.start()].strip(), text[found.end() :].strip()


def _points_on(piece: Piece) -> bool:
    """Whether a piece that has no verb is no thing either: "then into French"."""
    return re.match(r"(?:please|then|finally|after)\b", piece.text, re.IGNORECASE) is not None


def _with_its_object(piece: Piece, before: Piece) -> Piece:
    """ "some text that has to be translated": the verb with what it is said of."""
    thing = _OBJECT.search(before.masked)
    verb, _, rest = piece.masked.partition(" ")
    if not thing or KIND_WORD.search(piece.masked.split(" into ")[0].split(" to ")[0]) or re.search(r"\b(?:it|them)\b", rest):
        return piece
    masked = f"{verb} {thing[0].strip()} {rest}".strip()
    into, outof = roles(masked)
    return replace(piece, masked=masked, into=into, outof=outof)


def _mended(pieces: list[Piece]) -> list[Piece]:
    """What tells of a fault is itself what is wished when "fix that" follows it."""
    out: list[Piece] = []
    for piece in pieces:
        if out and _MENDS.match(piece.masked) and out[-1].statement:
            out[-1] = replace(out[-1], statement=False, wished=True)
        else:
            out.append(piece)
    return out


def _only_names(text: str) -> bool:
    """Nothing but things: "the two pictures left.jpg"."""
    first = next(iter(tokens(text)), None)
    if first and first.text in lexicon().verbs:
        return False
    return not [token for token in tokens(KIND_WORD.sub(" ", text)) if token.base > LIGHT_WEIGHT]
