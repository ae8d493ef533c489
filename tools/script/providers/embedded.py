"""Writing without a model: from the person's notes, sentence by sentence; without notes in questions. It never makes up a fact."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, get_args

from core.errors import ToolRetry, Unavailable
from tools.contract import provider
from tools.script.contract import CAPABILITY, Brief, Draft, EntryKind, Idea, Ideas, Subject, Wording

if TYPE_CHECKING:
    from media.prose.script import Line

_TITLE_ROOM = 90  # characters; YouTube takes 100
_NAMES = {"en": "English", "th": "Thai", "ru": "Russian"}


@provider(CAPABILITY, name="embedded", cost="free", last=True)
class Embedded:
    """English, Thai and Russian. Takes milliseconds."""

    def write(self, brief: Brief) -> Draft:
        """From the notes where there are any, from what the person states, else from the grammar of questions."""
        _must_speak(brief.language)
        return _from_notes(brief) if brief.notes else _from_details(brief) if brief.details else _from_frames(brief)

    def ideas(self, brief: Brief, count: int) -> Ideas:
        """Angles of the grammar, the seed's own first. Raises ToolRetry when more are wanted than there are."""
        from media.prose.frames import angles_for, hook_of
        from media.prose.grammar import render

        _must_speak(brief.language)
        order = angles_for(brief.topic, brief.style, brief.seed)
        if count > len(order):
            raise ToolRetry(f"there are {len(order)} angles here, not {count}", hint="Ask for fewer, or set a model (JARVIS_MODELS).")
        told = [
            Idea(
                render(angle.title[brief.language], brief.topic, brief.language),
                render(angle.pitch[brief.language], brief.topic, brief.language),
                hook_of(angle, brief.topic, brief.language, brief.seed),
                angle.id,
            )
            for angle in order[:count]
        ]
        return Ideas(told, "embedded")

    def entries(self, brief: Brief, kinds: Sequence[EntryKind], known: Collection[str]) -> Ideas:
        """Things one can film, draw or write about anything. Raises ToolRetry when more are wanted than there are."""
        from media.prose.entries import entries

        _must_speak(brief.language)
        made = entries(brief.topic, brief.language, kinds, seed=brief.seed, details=brief.details, known=known)
        of = {kind: kind for kind in get_args(EntryKind)}
        return Ideas([Idea(entry.title, entry.pitch, "", entry.angle, of[entry.kind]) for entry in made], "embedded")

    def slogans(self, brief: Brief, count: int) -> Ideas:
        """Lines that may stand under any name. Raises ToolRetry when more are wanted than there are."""
        from media.prose.slogans import slogans

        _must_speak(brief.language)
        made = slogans(brief.topic, brief.language, brief.seed)
        if count > len(made):
            raise ToolRetry(f"there are {len(made)} slogans here, not {count}", hint="Ask for fewer, or set a model (JARVIS_MODELS).")
        return Ideas([Idea(line, "", "") for line in made[:count]], "embedded")

    def describe(self, subject: Subject) -> Wording:
        """The script's own title and words; of one's own news what is told of it; without either a question about the topic."""
        from media.prose.announce import announced_post, is_news
        from media.prose.frames import framed_post
        from media.prose.posts import hashtags_of, topic_words, worded

        _must_speak(subject.language)
        keywords = topic_words(subject.topic, subject.text if subject.factual else "", subject.language)
        title, description = framed_post(subject.topic, subject.language, subject.seed, short=subject.short)
        if subject.details or (is_news(subject.topic) and not subject.text):
            title = subject.topic[:1].upper() + subject.topic[1:]
            description = announced_post(subject.topic, subject.details, subject.language, subject.seed, short=subject.short)
        elif subject.text:
            title, description = subject.title or title, worded(subject.text, 1 if subject.short else 4)
        return Wording(title, description, hashtags_of(subject.topic, keywords), keywords, "embedded")


def _must_speak(language: str) -> None:
    if language not in _NAMES:
        raise Unavailable(f"without a model scripts are written in English, Thai or Russian, not {language!r}",
                          hint="Set a model (JARVIS_MODELS), or choose en, th or ru.")  # fmt: skip


def _from_frames(brief: Brief) -> Draft:
    from media.prose.frames import framed

    title, lines = framed(
        brief.topic, brief.language, brief.seconds, style=brief.style, tone=brief.tone, seed=brief.seed, angle=brief.angle
    )
    return Draft(title, lines, "frames", "embedded", translations=_translations(lines, brief))


def _from_details(brief: Brief) -> Draft:
    from media.prose.announce import announced

    title, lines = announced(brief.topic, brief.details, brief.language, brief.seconds, style=brief.style, tone=brief.tone, seed=brief.seed)
    return Draft(title[:_TITLE_ROOM], lines, "told", "embedded", translations=_translations(lines, brief))


def _translations(lines: Sequence[Line], brief: Brief) -> list[dict[str, str]]:
    """Every line in the further languages of the grammar; a language in which one of them cannot be said is left out."""
    from media.prose.frames import translated

    said = {code: [translated(line, brief.named.get(code, brief.topic), code) for line in lines] for code in brief.translations}
    whole = {code: texts for code, texts in said.items() if all(texts) and code != brief.language}
    return [{code: str(texts[number]) for code, texts in whole.items()} for number in range(len(lines))]


def _from_notes(brief: Brief) -> Draft:
    from media.prose.digest import digest
    from media.prose.language import detect

    written_in = detect(" ".join(sentence.text for sentence in brief.notes))
    if written_in != brief.language:
        raise ToolRetry(f"the notes are in {_NAMES[written_in]}, and putting them into {_NAMES[brief.language]} needs a model",
                        hint=f"Set one (JARVIS_MODELS), or ask for the script in {_NAMES[written_in]}.")  # fmt: skip
    made = digest(
        brief.topic, brief.notes, brief.language, brief.seconds, style=brief.style, tone=brief.tone, seed=brief.seed, angle=brief.angle
    )
    title = _titled(brief.topic, made.lines[0].text if made.lines[0].sources else "")
    return Draft(title, made.lines, "notes", "embedded", made.notes_s, translations=_translations(made.lines, brief))


def _titled(topic: str, opening: str) -> str:
    """The topic, with the sentence of the notes that opens the script when both fit into a title."""
    named, said = topic[:1].upper() + topic[1:], opening.rstrip(".")
    if not said or len(named) + len(said) > _TITLE_ROOM:
        return named
    return said if topic.casefold() in said.casefold() else f"{named}. {said}"
