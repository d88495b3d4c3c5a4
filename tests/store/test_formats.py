"""Libraries of every earlier format open as the newest one, and nothing in them is lost.

`library_of_format` stops after migration N with the rows of `format_1.sql` in it, so the next migration is tested
from the day it is written.
"""

import sqlite3
from pathlib import Path

import pytest

from tawatur.store import StoreError, open_library, questions, searching
from tawatur.store.library import _migrate, _scripts

ROWS = Path(__file__).with_name("format_1.sql").read_text(encoding="utf-8")
FORMATS = range(1, len(_scripts()) + 1)


def library_of_format(path, number, scripts=None):
    """Make a file as the Tawatur of format `number` left it: rows of the first format, brought up to there."""
    steps = scripts or _scripts()
    connection = sqlite3.connect(path, isolation_level=None)
    _migrate(connection, steps[:1])
    connection.executescript(ROWS)
    _migrate(connection, steps[:number])
    return connection


def columns(connection):
    tables = [r[0] for r in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {t: [r[1:] for r in connection.execute(f"PRAGMA table_info({t})")] for t in tables}


@pytest.mark.parametrize("number", FORMATS)
def test_a_library_of_every_format_opens_with_all_that_is_in_it(tmp_path, number):
    library_of_format(tmp_path / "old.db", number).close()
    with open_library(tmp_path / "old.db") as old, open_library(tmp_path / "new.db", create=True) as new:
        assert columns(old.connection) == columns(new.connection)
        assert old.connection.execute("PRAGMA user_version").fetchone()[0] == len(FORMATS)
        assert questions.problems(old) == []
        assert questions.annotated_article(old, "a1").article.title == "الجسر مفتوح"
        ((story, outlets),) = questions.stories_on(old, day="2026-01-06", outlet="الميدان")
        assert (story.articles, outlets) == (("a1",), 1)
        (hit,) = searching.search(old, searching.search_of("جسر"))
        assert hit.place.article == "a1"


def test_the_next_step_is_made_on_a_library_with_rows_in_it(tmp_path):
    steps = (*_scripts(), "ALTER TABLE story ADD COLUMN note TEXT;\nUPDATE story SET note = title;\n")
    made = library_of_format(tmp_path / "l.db", len(steps), steps)
    assert made.execute("SELECT note FROM story").fetchall() == [("الجسر مفتوح",)]
    assert made.execute("PRAGMA user_version").fetchone()[0] == len(steps)
    _migrate(made, steps)
    assert made.execute("SELECT count(*) FROM story").fetchone()[0] == 1


def test_a_step_that_fails_halfway_leaves_the_library_as_it_was(tmp_path):
    steps = (*_scripts(), "ALTER TABLE story ADD COLUMN note TEXT;\nUPDATE nothing SET x = 1;\n")
    made = library_of_format(tmp_path / "l.db", len(FORMATS))
    before = columns(made)
    with pytest.raises(sqlite3.OperationalError, match="nothing"):
        _migrate(made, steps)
    assert columns(made) == before
    made.close()
    with open_library(tmp_path / "l.db") as shelf:
        assert questions.problems(shelf) == []


def test_a_library_of_the_next_format_is_refused(tmp_path):
    steps = (*_scripts(), "ALTER TABLE story ADD COLUMN note TEXT;\n")
    library_of_format(tmp_path / "l.db", len(steps), steps).close()
    with pytest.raises(StoreError, match="newer Tawatur"):
        open_library(tmp_path / "l.db")
