"""The file of a batch: any spreadsheet's CSV, any language, every fault by its line."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli.arguments import options_of
from cli.batch import slug
from cli.batch_file import Faults, decoded, is_table, rows, sentences
from core.errors import InvalidInput

OPTIONS = options_of(
    {
        "required": ["topic"],
        "properties": {
            "topic": {"type": "string"},
            "duration_s": {"type": "number"},
            "count": {"type": "integer"},
            "aspect": {"enum": ["9:16", "16:9"]},
            "languages": {"type": "array", "items": {"type": "string"}},
            "music": {"type": "boolean"},
        },
    }
)
FILE = Path("topics.csv")


def faults_of(text: str) -> str:
    with pytest.raises(Faults) as caught:
        rows(FILE, text, OPTIONS)
    return caught.value.message


def test_what_a_spreadsheet_writes_is_read():
    semicolons = "Topic;Duration S;languages\r\nкофе, утро;20,5;en|th\r\n\r\nกาแฟ;;\r\n"
    first, second = rows(FILE, semicolons, OPTIONS)
    assert first.args == {"topic": "кофе, утро", "duration_s": 20.5, "languages": ["en", "th"]} and first.number == 2
    assert second.args == {"topic": "กาแฟ"} and second.number == 4
    (tabs,) = rows(FILE, 'topic\tmusic\n"two\nlines"\tno\n', OPTIONS)
    assert tabs.args == {"topic": "two\nlines", "music": False}


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_coding_that_says_what_it_is(tmp_path, coding):
    path = tmp_path / "t.csv"
    path.write_bytes("topic\nมอส и мхи\n".encode(coding))
    assert [line.args["topic"] for line in rows(path, decoded(path), OPTIONS)] == ["มอส и мхи"]


def test_another_coding_is_refused_by_line(tmp_path):
    path = tmp_path / "t.csv"
    path.write_bytes("topic\nok\nкофе\n".encode("cp1251"))
    with pytest.raises(InvalidInput, match=r"line 3: this is not UTF-8"):
        decoded(path)


def test_every_fault_is_told_at_once_by_its_line():
    told = faults_of("topic,duration_s,aspect\nmoss,abc,9:16\n,20,\nferns,20,2:1\nok,20,9:16,extra\n")
    assert "line 2: duration_s takes a number, not 'abc'" in told and "line 3: topic is missing" in told
    assert "line 4: aspect is 9:16|16:9, not '2:1'" in told and "line 5: it has 4 cells, and the heading 3" in told
    assert "there is no column 'colour'" in faults_of("topic,colour\nmoss,red\n")
    assert "twice" in faults_of("topic,topic\nmoss,moss\n")


def test_a_quoted_line_break_does_not_shift_the_line_numbers():
    assert "line 4: count takes a whole number" in faults_of('topic,count\n"a\nb",1\nc,x\n')


def test_a_heading_is_told_from_a_sentence():
    assert is_table("topic,duration_s\nmoss,20", OPTIONS) and is_table("\ufefftopic\nmoss", OPTIONS) and is_table("topic,colour\n", OPTIONS)
    assert not is_table("make a video about moss, 20 seconds\n", OPTIONS) and not is_table("", OPTIONS)


def test_sentences_leave_out_empty_lines_and_remarks():
    found = sentences("one\n\n# not this\n  สอง  \none\n")
    assert [(line.number, line.text) for line in found] == [(1, "one"), (4, "สอง"), (5, "one")]
    assert len({line.key for line in found}) == 3  # the same sentence twice is two things to make


def test_keys_follow_what_a_line_says_and_not_where_it_stands():
    before = {line.text: line.key for line in sentences("a\nb\n")}
    after = {line.text: line.key for line in sentences("new\nb\na\n")}
    assert all(after[text] == key for text, key in before.items())


@given(st.lists(st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1).filter(lambda t: t.strip()), min_size=1, max_size=20))
def test_any_topics_come_back_whole(topics):
    written = io.StringIO()
    csv.writer(written).writerows([["topic", "count"], *([topic, 1] for topic in topics)])
    read = rows(FILE, written.getvalue(), OPTIONS)
    assert [line.args["topic"] for line in read] == [topic.strip() for topic in topics]
    assert len({line.key for line in read}) == len(topics)


@given(st.text())
def test_a_name_made_of_a_topic_is_safe(text):
    name = slug(text)
    assert name and len(name) <= 40 and not set(name) & set('/\\:*?"<>| .\n') and not name.startswith("-")
