"""Short texts: how long they take to say, one grammar in three languages, notes read as sentences, sentences only ever shortened."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import ToolRetry, UnsupportedMedia
from media.pictures.casting import cast
from media.prose.announce import announced
from media.prose.digest import digest
from media.prose.fit import choose
from media.prose.frames import framed
from media.prose.grammar import Form, grammar, render
from media.prose.language import LANGUAGES, Language, clean_topic, detect, keywords, sayable
from media.prose.notes import read, sentences
from media.prose.pacing import spoken_s
from media.prose.posts import LIMITS, clipped, hashtag, posted, utf16_units, weighted
from media.prose.script import breath, length_s
from media.prose.shorten import shortened
from media.prose.sights import sights
from media.prose.topics import in_language, named
from media.voice import narrate

NOTES = """---
title: notes
---
# The history of coffee

According to legend, a goatherd named Kaldi noticed that his goats danced after they ate the red
berries. However, the first reliable evidence comes from Yemen (in the middle of the 15th century) [1].

- The first coffeehouse in Constantinople opened in 1554.
- In 1675 there were more than 3,000 coffeehouses in England.

```
x = 1. This is code.
```
In Venice, priests asked Pope Clement VIII to forbid coffee. He tasted it and blessed it instead. Dr. Smith visited **Java** in 1696.
Visit https://example.com for more. Espresso was invented in Turin in 1884 by [Angelo Moriondo](https://example.com).
"""


def forms() -> list[Form]:
    rules = grammar()
    said = [form for angle in rules.angles for form in (angle.title, angle.pitch, *angle.hooks, *angle.lines)]
    toned = [form for kind in (rules.openers, rules.endings, rules.endings_told) for every in kind.values() for form in every]
    announced = rules.announcement
    said += [*announced.hooks, announced.plain, announced.again, *announced.endings, *(form for form, _ in announced.lines)]
    return [*said, *toned, *rules.ordinals, *rules.messages.values()]


def test_the_grammar_says_everything_in_every_language() -> None:
    slots = re.compile(r"\{(\w+)\}")
    for form in forms():
        assert set(form) == set(LANGUAGES)
        assert len({bool(text) for text in form.values()}) == 1, form
        own = [set(slots.findall(text)) - {"topic", "Topic", "noun", "quoted"} for text in form.values()]
        assert own[0] == own[1] == own[2], form


def test_lines_of_a_grammar_never_state_a_fact() -> None:
    """A hook asks; every line about a topic is a question or tells the viewer what to do, and holds no number of its own."""
    for angle in grammar().angles:
        for form in angle.hooks:
            assert "?" in form["en"] and "?" in form["ru"] and re.search(r"\{(topic|Topic|noun|quoted)\}", form["th"]), form
        for form in (*angle.hooks, *angle.lines):
            assert not any(character.isdigit() for text in form.values() for character in text), form
            assert ("?" in form["en"]) == ("?" in form["ru"]), form


def test_lines_do_not_stand_twice_in_the_grammar() -> None:
    for language in LANGUAGES:
        said = [form[language] for angle in grammar().angles for form in (*angle.hooks, *angle.lines)]
        assert len(said) == len(set(said))


def test_russian_never_declines_a_topic() -> None:
    """A topic stands first, after nothing, or in quotes beside a head word."""
    for form in forms():
        for match in re.finditer(r"\{(?:topic|Topic|noun|quoted)\}", form["ru"]):
            before = form["ru"][: match.start()]
            assert not before or before.endswith("«") or before.endswith(". "), form["ru"]


def test_thai_particles_leave_the_speaker_s_gender_open() -> None:
    assert not [form for form in forms() if re.search("ครับ|ค่ะ|คะ(?!แนน)|ผม|ดิฉัน", form["th"])]


@pytest.mark.parametrize(
    ("form", "topic", "language", "said"),
    [
        ("{Topic}. What now?", "why do cats purr?", "en", "Why do cats purr? What now?"),
        ("{Topic}: look", "is it true?", "en", "Is it true? Look"),
        ("About {quoted}?", "coffee", "en", "About “coffee”?"),
        ("ไม่มี {noun} อะไรจะเปลี่ยน", "กาแฟ", "th", "ไม่มีกาแฟ อะไรจะเปลี่ยน"),
        ("คุณรู้จัก {noun}ดีแค่ไหน", "coffee", "th", "คุณรู้จัก coffee ดีแค่ไหน"),
        ("{Topic}. Что?", "история кофе", "ru", "История кофе. Что?"),
        ("[one|two] {topic}", "[a|b] {Topic} {noun}", "en", "one [a|b] {Topic} {noun}"),
    ],
)
def test_rendering(form: str, topic: str, language: str, said: str) -> None:
    assert render(form, topic, language) == said


@pytest.mark.parametrize(("language", "topic"), [("en", "coffee"), ("ru", "кофе"), ("th", "กาแฟ")])
def test_a_script_takes_the_asked_time_in_the_real_voice(language: Language, topic: str, tmp_path: Path) -> None:
    """Within 10 %: recorded by the usual voice, scene after scene, with the pauses the script gives."""
    for seed in (0, 7):
        _, lines = framed(topic, language, 25, style="explainer", tone="neutral", seed=seed)
        real_s = sum(narrate(line.text, tmp_path / "line.flac", language=language).duration_s for line in lines)
        foretold_s = sum(spoken_s(line.text, language) for line in lines)
        pauses_s = length_s(lines, language, 25, breath("neutral", "explainer")) - foretold_s
        assert real_s + pauses_s == pytest.approx(25, rel=0.10)


def test_ten_scripts_on_a_topic_share_no_line() -> None:
    for language, topic in (("en", "coffee"), ("th", "กาแฟ"), ("ru", "кофе")):
        scripts = [framed(topic, language, 20, style="explainer", tone="neutral", seed=seed)[1] for seed in range(10)]
        bodies = [line.text for lines in scripts for line in lines if line.role != "cta"]
        assert len(bodies) == len(set(bodies))


def test_longer_scripts_differ_in_half_of_what_they_say() -> None:
    scripts = [framed("coffee", "en", 50, style="explainer", tone="neutral", seed=seed)[1] for seed in range(10)]
    said = [{line.text for line in lines if line.role != "cta"} for lines in scripts]
    assert all(len(a & b) <= 0.5 * min(len(a), len(b)) for index, a in enumerate(said) for b in said[:index])


def test_the_same_seed_says_the_same_in_every_language() -> None:
    def hooks_of(language: str) -> set[str]:
        _, lines = framed("radio", language, 30, style="explainer", tone="neutral", seed=3)
        return {angle.id for angle in grammar().angles if any(set(angle.seen(form)) < set(lines[0].visual) for form in angle.hooks)}

    assert hooks_of("en") == hooks_of("th") == hooks_of("ru") != set()


@given(st.lists(st.floats(0.1, 9), max_size=12), st.floats(1, 40), st.floats(0, 10), st.randoms())
def test_choosing_keeps_within_the_time(costs: list[float], high: float, width: float, chance: object) -> None:
    values = [1.0 + index % 3 for index in range(len(costs))]
    picked = choose(costs, values, high - width, high)
    if picked is not None:
        assert picked == sorted(set(picked))
        total = sum(costs[index] for index in picked)
        assert high - width - 0.1 * len(picked) - 0.06 <= total <= high + 1e-6


def test_choosing_prefers_what_is_worth_most() -> None:
    assert choose([1, 1, 1], [1, 5, 2], 2, 2) == [1, 2]
    assert choose([3], [1], 1, 2) is None


def notes_file(tmp_path: Path, text: str = NOTES, name: str = "notes.md") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_markdown_notes_become_sentences(tmp_path: Path) -> None:
    told = read([(notes_file(tmp_path), "my notes.md")])
    assert [(s.number, s.place, s.text) for s in told] == [
        (1, 6, "According to legend, a goatherd named Kaldi noticed that his goats danced after they ate the red berries."),
        (2, 6, "However, the first reliable evidence comes from Yemen (in the middle of the 15th century)."),
        (3, 9, "The first coffeehouse in Constantinople opened in 1554."),
        (4, 10, "In 1675 there were more than 3,000 coffeehouses in England."),
        (5, 15, "In Venice, priests asked Pope Clement VIII to forbid coffee."),
        (6, 15, "He tasted it and blessed it instead."),
        (7, 15, "Dr. Smith visited Java in 1696."),
        (8, 15, "Espresso was invented in Turin in 1884 by Angelo Moriondo."),
    ]
    assert {s.file for s in told} == {"my notes.md"}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("В 1554 г. в городе открылась кофейня. Она стояла у порта.", ["В 1554 г. в городе открылась кофейня.", "Она стояла у порта."]),
        ("It cost 3.5 dollars. J. Smith paid.", ["It cost 3.5 dollars.", "J. Smith paid."]),
        ("He asked: “Why?” Nobody knew…", ["He asked: “Why?”", "Nobody knew…"]),
        (
            "ร้านกาแฟแห่งแรกเปิดในเมืองท่าริมทะเล ผู้คนมาพบกันที่นั่นทุกเย็น แต่ราคาแพงมาก มีมากกว่า 11 วัน",
            ["ร้านกาแฟแห่งแรกเปิดในเมืองท่าริมทะเล", "ผู้คนมาพบกันที่นั่นทุกเย็น แต่ราคาแพงมาก", "มีมากกว่า 11 วัน"],
        ),
    ],
)
def test_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


@pytest.mark.parametrize(
    ("sentence", "language", "short"),
    [
        ("However, the evidence comes from Yemen (15th century).", "en", "The evidence comes from Yemen."),
        ("The cure works (not proven).", "en", "The cure works (not proven)."),
        ("Rome, which stands on seven hills, grew fast.", "en", "Rome grew fast."),
        ("Rome, which was not built in a day, grew fast.", "en", "Rome, which was not built in a day, grew fast."),
        ("Кроме того, зёрна жарят XV в. (в печи).", "ru", "Зёрна жарят XV в."),
        ("อย่างไรก็ตาม กาแฟมีราคาแพง", "th", "กาแฟมีราคาแพง"),
    ],
)
def test_shortening(sentence: str, language: str, short: str) -> None:
    assert shortened(sentence, language, hard=True) == short


@given(st.text(alphabet=string.ascii_letters + " ,.()[]—'", max_size=200))
def test_shortening_only_leaves_words_out(sentence: str) -> None:
    words = iter(re.findall(r"\w+", sentence.lower()))
    assert all(word in words for word in re.findall(r"\w+", shortened(sentence, "en", hard=True).lower()))


def test_a_digest_says_only_what_the_notes_say(tmp_path: Path) -> None:
    told = read([(notes_file(tmp_path), "notes.md")])
    texts = {sentence.number: sentence.text for sentence in told}
    for seed in range(6):
        made = digest("coffee", told, "en", 25, style="explainer", tone="neutral", seed=seed)
        assert made.lines[0].role == "hook" and made.lines[-1].role == "cta"
        cited = [line for line in made.lines if line.sources]
        assert cited
        for line in cited:
            source = iter(re.findall(r"\w+", " ".join(texts[number] for number in line.sources).lower()))
            assert all(word in source for word in re.findall(r"\w+", line.text.lower())), line
        assert not [line for line in made.lines if not line.sources and re.search(r"\d|Kaldi|Yemen|Pope", line.text)]
        numbers = [number for line in cited for number in line.sources]
        assert len(numbers) == len(set(numbers))


def test_a_sentence_that_points_back_is_not_torn_off(tmp_path: Path) -> None:
    told = read([(notes_file(tmp_path), "notes.md")])
    for seed in range(6):
        for line in digest("coffee", told, "en", 30, style="narrative", tone="neutral", seed=seed).lines:
            assert 6 not in line.sources or line.sources == (5, 6)


def test_short_notes_are_filled_with_questions(tmp_path: Path) -> None:
    told = read([(notes_file(tmp_path, "Coffee came to Java in 1696."), "notes.txt")])
    made = digest("coffee", told, "en", 30, style="explainer", tone="neutral", seed=0)
    assert made.notes_s < 10 and length_s(made.lines, "en", 30, breath("neutral", "explainer")) == pytest.approx(30, rel=0.1)


def pdf(path: Path, *pages: str) -> Path:
    """A PDF of plain text lines, written by hand (ISO 32000-1, 7.5)."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for page in pages:
        lines = " ".join(f"({line}) Tj 0 -16 Td" for line in page.split("\n"))
        stream = f"BT /F1 12 Tf 72 720 Td {lines} ET".encode()
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        content = len(objects)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R /Resources << /Font << /F1 3 0 R >> >> >>" % content
        )
        kids.append(len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        len(objects) + 1, table, len(objects) + 1, start,
    )  # fmt: skip
    path.write_bytes(out)
    return path


def test_pdf_notes_keep_their_pages(tmp_path: Path) -> None:
    path = pdf(
        tmp_path / "n.pdf",
        "Journal\nCoffee came to the is-\nland of Java in 1696.\n1",
        "Journal\nIt was roasted at home.\n2",
        "Journal\nEnd of it.\n3",
    )
    told = read([(path, "n.pdf")])
    assert [(s.place, s.paged, s.text) for s in told] == [
        (1, True, "Coffee came to the island of Java in 1696."), (2, True, "It was roasted at home."), (3, True, "End of it."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "damaged"),
        (b"   \n\n", "no sentences"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 64, "no text"),
        (b"# Heading only\n\n---\n", "no sentences"),
    ],
)
def test_what_holds_no_notes_is_refused(content: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(UnsupportedMedia, match=said):
        read([(path, "file")])


def test_a_scan_is_told_from_a_damaged_file(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedMedia, match="a scan"):
        read([(pdf(tmp_path / "s.pdf", ""), "s.pdf")])


DETAILS = st.lists(
    st.sampled_from(["120 baht", "Saturday 9am", "14 Oak Street", "30% off", "Bring your own mat", "Call 555-0199"]),
    min_size=1, max_size=6, unique=True,
)  # fmt: skip


@given(DETAILS, st.integers(6, 60), st.integers(0, 1000))
@settings(deadline=None, max_examples=80)
def test_an_announcement_says_all_it_was_told_in_its_order_and_nothing_else_of_its_own(told: list[str], seconds: int, seed: int) -> None:
    try:
        _, lines = announced("our yoga class", told, "en", seconds, style="explainer", tone="neutral", seed=seed)
    except ToolRetry as error:
        assert error.hint and seconds < 20
        return
    said = " ".join(line.text for line in lines)
    places = [said.find(detail) for detail in told]
    assert -1 not in places and places == sorted(places)
    assert lines[0].role == "hook" and "yoga" in lines[0].text
    assert not any(re.search(r"\d", form["en"]) for line in lines for form in line.forms)
    length = length_s(lines, "en", seconds, breath("neutral", "explainer"))
    assert length <= max(1.35 * seconds, seconds + 3) and (seconds < 20 or length >= 0.94 * seconds)


def test_what_is_told_of_a_price_shows_the_thing_and_an_address_shows_nothing_of_its_own() -> None:
    _, lines = announced("меню", ["Капучино 180", "Латте 200", "на Ленина 12"], "ru", 12, style="explainer", tone="neutral", seed=0)
    seen = {line.text: line.visual for line in lines}
    assert seen["Капучино 180."] == ("Капучино", "меню") and seen["На Ленина 12."] == ("меню",)


@given(st.binary(max_size=400))
@settings(max_examples=60, deadline=None)
def test_any_file_gives_sentences_or_a_clear_error(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "x.md"
    path.write_bytes(content)
    try:
        told = read([(path, "x.md")])
    except UnsupportedMedia:
        return
    assert all(sayable(sentence.text) and "\0" not in sentence.text for sentence in told)


@given(st.text(max_size=120), st.sampled_from(LANGUAGES), st.integers(6, 120), st.integers(0, 10**6))
@settings(deadline=None, max_examples=80)
def test_any_topic_gives_a_script_of_the_asked_length_or_a_clear_error(text: str, language: str, seconds: int, seed: int) -> None:
    topic = clean_topic(text)
    if not sayable(topic):
        return
    try:
        title, lines = framed(topic, language, seconds, style="explainer", tone="neutral", seed=seed)
    except ToolRetry as error:
        assert error.hint
        assert seconds < 20 or spoken_s(topic, language) > 0.1 * seconds
        return
    length = length_s(lines, language, seconds, breath("neutral", "explainer"))
    whole = lines[-1].role == "cta" and len(lines) >= 3 and length == pytest.approx(seconds, rel=0.1)
    assert lines[0].role == "hook" and title and (whole or (seconds < 20 and len(lines) >= 2 and length <= seconds + 4.1))
    assert topic[1:] in lines[0].text
    assert not any(character in line.text for line in lines for character in "\n\r\0")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("  the history\n of\tcoffee. ", "the history of coffee"),
        ("a\u202eb\u200bc\0d", "abc d"),
        ("“quoted”", "quoted"),
        ("why?", "why?"),
        ("☕", "☕"),
    ],
)
def test_topics_are_cleaned(text: str, topic: str) -> None:
    assert clean_topic(text) == topic
    assert sayable(topic) == (topic != "☕")


def test_languages_are_told_apart_and_keywords_found() -> None:
    assert [detect(text) for text in ("coffee", "กาแฟ", "кофе", "123")] == ["en", "th", "ru", "en"]
    assert keywords("The Dutch brought coffee to Java.", "en", limit=2) == ["Dutch", "Java"]


@pytest.mark.parametrize("platform", list(LIMITS))
def test_posts_keep_to_the_limits(platform) -> None:
    limits = LIMITS[platform]
    post = posted(platform, "T" * 300, "Ein Satz. ภาษาไทย русский 🙂 <b> " * 400, [f"tag{n}" for n in range(40)], ["two words"] * 90)
    assert limits.size(post.caption) <= limits.caption and len(post.title) <= 100
    assert len(post.hashtags) <= limits.hashtags
    if limits.titled:
        assert "<" not in post.caption + post.title
        assert sum(len(tag) + 1 + 2 * (" " in tag) for tag in post.tags) <= limits.tag_characters


@given(st.text(max_size=400), st.integers(1, 60))
def test_clipping_never_cuts_a_character(text: str, limit: int) -> None:
    cut = clipped(text, limit, utf16_units)
    assert utf16_units(cut) <= limit or not cut.strip("…")
    assert cut == text or text.startswith(cut.rstrip("…"))


def test_x_counts_as_x_counts() -> None:
    assert weighted("abc ไทย рус") == 11 and weighted("日本🙂") == 6


@pytest.mark.parametrize(
    ("text", "tag"),
    [("history of coffee", "HistoryOfCoffee"), ("ประวัติกาแฟ", "ประวัติกาแฟ"), ("1554", ""), ("!?", ""), ("история кофе", "ИсторияКофе")],
)
def test_hashtags(text: str, tag: str) -> None:
    assert hashtag(text) == tag


@pytest.mark.parametrize(
    ("said", "name"),
    [("Транссибирскую магистраль", "Транссибирская магистраль"), ("полярную ночь", "полярная ночь"), ("полярная ночь", "полярная ночь"),
     ("новую модель телефона", "новая модель телефона"), ("старого рыбака", "старый рыбак"),
     ("историю метро", "история метро"), ("кошках и собаках", "кошки и собаки"), ("чёрных дырах", "чёрные дыры"), ("Москву", "Москва"),
     ("тайскую кухню", "тайская кухня"), ("историю московского метро", "история московского метро"), ("космос", "космос"), ("чай", "чай"),
     ("пользу зелёного чая", "польза зелёного чая"), ("жизнь пчёл", "жизнь пчёл"), ("муай-тай", "муай-тай"),
     ("нашей автомойки", "наша автомойка"), ("нашей кофейни", "наша кофейня"), ("старых домов", "старые дома"),
     ("пекарни", "пекарня"), ("кофейни «Утро»", "кофейня «Утро»"), ("школы танцев", "школа танцев"),
     ("зимние туфли", "зимние туфли"), ("булочки", "булочки"),
     ("как варить кофе", "как варить кофе"), ("coffee", "coffee"), ("", "")],
)  # fmt: skip
def test_a_russian_topic_is_named_in_the_nominative(said: str, name: str) -> None:
    assert named(said) == name


@pytest.mark.parametrize(
    ("topic", "language", "name"),
    [("coffee", "th", "กาแฟ"), ("the history of coffee", "ru", "история кофе"), ("the history of coffee", "th", "ประวัติศาสตร์ของกาแฟ"),
     ("история метро", "en", "the history of the metro"), ("ประวัติศาสตร์กาแฟ", "en", "the history of coffee"), ("Cats", "ru", "кошки"),
     ("octopus", "th", "ปลาหมึกยักษ์"), ("coffee", "en", "coffee"), ("quantum entanglement", "th", None), ("coffee", "fr", None)],
)  # fmt: skip
def test_topics_have_names_in_other_languages(topic: str, language: str, name: str | None) -> None:
    assert in_language(topic, language) == name


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [("Kaldi saw his goats dance in Ethiopia.", "en", ["goat"]), ("Эскалатор там едет почти три минуты.", "ru", []),
     ("Кошки любят рыбу.", "ru", ["cat", "fish"]), ("แมวชอบกินปลา", "th", ["cat", "fish"]), ("It got better, they said.", "en", [])],
)  # fmt: skip
def test_sentences_are_shown_by_the_things_they_name(text: str, language: str, shown: list[str]) -> None:
    assert sights(text, language) == shown


def test_every_line_of_the_grammar_has_something_to_draw() -> None:
    """What is to be seen beside the topic is among the drawings, not merely alike in a word."""
    for angle in grammar().angles:
        for form in (*angle.hooks, *angle.lines):
            seen = angle.seen(form)
            assert seen and all(found and found[0].score >= 0.55 for found in map(cast, seen)), (form["en"], seen)


def test_thai_years_stay_in_their_sentence() -> None:
    text = "กาแฟต้นแรกของไทยปลูกที่สงขลาเมื่อปี พ.ศ. 2447 ชาวมุสลิมชื่อดีหมุนนำเมล็ดกาแฟกลับมาจากเมืองเมกกะ"
    first, second = sentences(text)
    assert first.endswith("พ.ศ. 2447") and second.startswith("ชาวมุสลิม")
