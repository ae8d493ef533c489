"""Assets: rows and bytes apart, lineage, and what may be swept."""

from __future__ import annotations

import os
import time
from datetime import timedelta

import pytest

from core.database import forget_engine, transaction
from core.errors import NotFound, UnsupportedMedia
from core.storage import storage
from memory import assets, audit
from memory.migrate import upgrade
from memory.users import default_user


@pytest.fixture(scope="module")
def user_id(engines):
    upgrade()
    with transaction() as session:
        found = default_user(session).id
    yield found
    forget_engine()


def text_file(folder, words, name="note.txt"):
    path = folder / name
    path.write_text(words)
    return path


def keep(user_id, path, name="note.txt", **more):
    deposited = assets.deposit(path, name)
    with transaction() as session:
        return assets.insert(session, deposited, user_id=user_id, **more)


def test_two_assets_may_share_bytes_and_keep_their_own_names(user_id, tmp_path):
    path = text_file(tmp_path, "same words")
    first, second = keep(user_id, path, "a.txt"), keep(user_id, path, "b.txt")
    assert first.id != second.id and first.storage_key == second.storage_key
    assert (first.filename, second.filename) == ("a.txt", "b.txt")


def test_lineage_is_kept(user_id, tmp_path):
    parent = keep(user_id, text_file(tmp_path, "parent"))
    child = keep(user_id, text_file(tmp_path, "child"), parents=[parent.id, parent.id])
    with transaction() as session:
        assert assets.parents_of(session, [child.id]) == {child.id: [parent.id]}


def test_names_from_outside_are_made_safe(user_id, tmp_path):
    row = keep(user_id, text_file(tmp_path, "x"), "../../etc/\u202egnp.exe\n.txt")
    assert "/" not in row.filename and "\u202e" not in row.filename and row.filename.endswith(".txt")


def test_an_empty_file_is_refused(user_id, tmp_path):
    with pytest.raises(UnsupportedMedia, match="empty"):
        assets.deposit(text_file(tmp_path, ""), "nothing.txt")


def test_search_wants_every_word(user_id, tmp_path):
    keep(user_id, text_file(tmp_path, "1"), "coffee morning.txt")
    keep(user_id, text_file(tmp_path, "2"), "coffee evening.txt")
    with transaction() as session:
        found = [row.filename for row in assets.list_assets(session, user_id, query="COFFEE even")]
        odd = assets.list_assets(session, user_id, query="100% _ \\")
    assert found == ["coffee evening.txt"] and odd == []


def test_deleting_hides_at_once_and_is_audited(user_id, tmp_path):
    row = keep(user_id, text_file(tmp_path, "secret"))
    with transaction() as session:
        assets.delete_asset(session, row.id, user_id=user_id)
    with transaction() as session, pytest.raises(NotFound):
        assets.get_asset(session, row.id)
    with transaction() as session:
        assert [entry.action for entry in audit.entries(session, target=row.id)] == ["asset.deleted"]


def test_the_sweep_takes_only_old_bytes_nobody_names(user_id, tmp_path):
    kept = keep(user_id, text_file(tmp_path, "kept"))
    orphan = assets.deposit(text_file(tmp_path, "orphan"), "o.txt")
    young = assets.deposit(text_file(tmp_path, "young orphan"), "y.txt")
    for key in (kept.storage_key, orphan.storage_key):
        path = storage().local_path(key, tmp_path)
        os.utime(path, (time.time() - 7200, time.time() - 7200))
    assets.sweep_bytes(timedelta(hours=1))
    assert [storage().exists(key) for key in (kept.storage_key, orphan.storage_key, young.storage_key)] == [True, False, True]
