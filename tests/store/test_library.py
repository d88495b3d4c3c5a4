import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from dataclasses import replace

import pytest

from tawatur import library, pipeline
from tawatur.lexicon import load_lexicon
from tawatur.pages import PageHints
from tawatur.sources import Refusal
from tawatur.store import StoreError, backup, keep, open_library, questions, rows, searching
from tawatur.store.terms import terms

KILLS = int(os.environ.get("TAWATUR_KILLS", "10"))
TEXT = "قال وزير النقل سالم النجار إن الجسر مفتوح أمام المارة.\nوأضاف أن الضربات التي أصابته لم تهدم أعمدته."


def record(ident="a1", **more):
    return {
        "id": ident,
        "outlet": "الميدان",
        "title": "الجسر مفتوح",
        "published": "2026-01-06",
        "text": TEXT,
        **more,
    }


def jsonl(path, *records):
    path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records), encoding="utf-8")
    return str(path)


def add(shelf, *names):
    return list(library.add(shelf, names, PageHints()))


@pytest.fixture
def shelf(tmp_path):
    with open_library(tmp_path / "l.db", create=True) as opened:
        yield opened


def test_adding_again_is_a_no_op(shelf, tmp_path):
    name = jsonl(tmp_path / "a.jsonl", record(), record("a2", text="تراجعت أسعار القمح في الأسواق."))
    assert [k.outcome for k in add(shelf, name)] == ["new", "new"]
    before = questions.totals(shelf)
    assert [k.outcome for k in add(shelf, name)] == ["same", "same"]
    assert questions.totals(shelf) == before


def test_a_page_is_kept_as_read_reads_it_with_the_day_of_its_own_words(shelf, tmp_path):
    page = tmp_path / "page.txt"
    told = f"افتتح الوزير سالم النجار اليوم الثلاثاء 6 يناير 2026 جسر الوادي.\n\n{TEXT}"
    page.write_text(f"الجسر يفتح أبوابه\n\n{told}", encoding="utf-8")
    (added,) = add(shelf, str(page))
    (read,) = pipeline.read(page)
    assert questions.annotated_article(shelf, added.id).article == read
    assert (read.published, read.published_from) == ("2026-01-06", "text")


def test_a_rewritten_article_keeps_its_old_wording(shelf, tmp_path):
    add(shelf, jsonl(tmp_path / "a.jsonl", record()))
    (changed,) = add(shelf, jsonl(tmp_path / "b.jsonl", record(text=TEXT.replace("مفتوح", "مغلق"))))
    assert (changed.outcome, changed.number) == ("changed", 2)
    old, new = questions.versions(shelf, "a1")
    assert "مفتوح" in questions.annotated_article(shelf, "a1", old.version).article.text
    assert "مغلق" in questions.annotated_article(shelf, "a1").article.text
    assert new.number == 2


def test_what_is_shown_can_be_made_anew_from_the_kept_page(shelf, tmp_path):
    name = jsonl(tmp_path / "a.jsonl", record())
    add(shelf, name)
    (page,) = questions.kept_pages(shelf)
    assert page.kind == "record"
    assert json.loads(page.data) == record()


def test_every_article_is_in_a_story_and_new_ones_join_it(shelf, tmp_path):
    add(shelf, jsonl(tmp_path / "a.jsonl", record()))
    ((first, _),) = questions.stories_on(shelf)
    add(shelf, jsonl(tmp_path / "b.jsonl", record("b1", outlet="المدار", published="2026-01-07")))
    ((grown, outlets),) = questions.stories_on(shelf)
    assert grown.id == first.id
    assert grown.articles == ("a1", "b1")
    assert outlets == 2
    assert questions.stories_on(shelf, outlet="لا أحد") == ()


def test_only_stories_of_the_days_around_are_joined_whatever_the_order_of_adding(shelf, tmp_path):
    days = ("2026-01-06", "2025-11-01", "2026-01-07", "2025-11-02")
    for n, day in enumerate(days):
        add(shelf, jsonl(tmp_path / "a.jsonl", record(f"a{n}", outlet=f"منفذ {n}", published=day)))
    assert [s.articles for s, _ in questions.stories_on(shelf)] == [("a0", "a2"), ("a1", "a3")]


def test_an_article_without_a_day_is_compared_with_the_newest(shelf, tmp_path):
    add(shelf, jsonl(tmp_path / "a.jsonl", record()))
    add(shelf, jsonl(tmp_path / "b.jsonl", record("a2", outlet="المدار", published=None)))
    assert [s.articles for s, _ in questions.stories_on(shelf)] == [("a2", "a1")]


DATED = "قال وزير النقل سالم النجار اليوم الثلاثاء إن الجسر مفتوح أمام المارة، وإن الضربات التي أصابته لم تهدم أعمدته."


def dated_by_its_story(shelf, tmp_path):
    undated = record("b1", outlet="المدار", text=DATED, published=None)
    add(shelf, jsonl(tmp_path / "a.jsonl", record(text=DATED), undated))
    ((story, outlets),) = questions.stories_on(shelf)
    assert outlets == 2
    return story


def test_an_article_that_only_its_story_dates_is_kept_with_the_dossier(shelf, tmp_path, monkeypatch):
    story, lexicon = dated_by_its_story(shelf, tmp_path), load_lexicon()
    made = pipeline.story_dossier(story, questions.articles_of(shelf, story), lexicon)
    assert {a.article.published for a in made.articles} == {"2026-01-06"}
    monkeypatch.delattr(pipeline, "dated_by_story")
    opened = library.story_dossier(shelf, story.id, lexicon)
    assert [(a.article, a.times, a.statements) for a in opened.articles] == [
        (a.article, a.times, a.statements) for a in made.articles
    ]


def test_a_dossier_of_before_opens_with_its_dated_articles(shelf, tmp_path):
    story, lexicon = dated_by_its_story(shelf, tmp_path), load_lexicon()
    made = library.story_dossier(shelf, story.id, lexicon)
    of_before(shelf, story)
    assert library.story_dossier(shelf, story.id, lexicon) == made


def test_a_dossier_whose_dated_articles_were_annotated_otherwise_is_made_anew(shelf, tmp_path):
    story, lexicon = dated_by_its_story(shelf, tmp_path), load_lexicon()
    found = questions.annotated_article(shelf, "b1")
    with shelf.transaction() as connection:
        older = replace(found, statements=(), annotated_by="older")
        keep.refresh_article(connection, rows.article_rows(older))
    of_before(shelf, story)
    opened = library.story_dossier(shelf, story.id, lexicon)
    known = {a.article.id: len(a.statements) for a in opened.articles}
    assert known["b1"] > 0
    members = [m for c in opened.claims for m in c.members if m.statement is not None]
    assert members
    assert all(m.statement < known[m.article] for m in members)


def of_before(shelf, story):
    """Keep the dossier as an older Tawatur did, without the articles that the story dated."""
    made = library.story_dossier(shelf, story.id, load_lexicon())
    shelf.connection.execute("UPDATE story SET made_of = NULL")
    keep.save_dossiers(shelf, [rows.dossier_row(made, questions.made_of(shelf, story))])


def test_a_kept_dossier_is_the_one_that_would_be_made_and_is_made_anew_when_an_article_changes(
    shelf, tmp_path
):
    lexicon = load_lexicon()
    add(shelf, jsonl(tmp_path / "a.jsonl", record(), record("b1", outlet="المدار")))
    ((story, _),) = questions.stories_on(shelf)
    kept = questions.kept_dossier(shelf, story)
    made = pipeline.story_dossier(story, questions.articles_of(shelf, story), lexicon)
    assert kept is not None
    assert kept.claims == made.claims
    assert library.story_dossier(shelf, story.id, lexicon) == made
    add(shelf, jsonl(tmp_path / "b.jsonl", record(text=TEXT.replace("مفتوح", "مغلق"))))
    renewed = questions.kept_dossier(shelf, story)
    assert renewed is not None
    assert renewed.claims != kept.claims


def test_search_finds_a_word_under_its_clitics_and_article(shelf, tmp_path):
    add(shelf, jsonl(tmp_path / "a.jsonl", record()))
    for words in ("ضربات", "الضربات", "بالضربة", "جسر"):
        (hit,) = searching.search(shelf, searching.search_of(words))
        assert hit.place.article == "a1"


@pytest.mark.parametrize("line", ['"', "NEAR(", "ضربات AND", "a:b*", "'; DROP TABLE page", "outlet:", "-"])
def test_query_syntax_of_the_database_is_only_words(shelf, tmp_path, line):
    add(shelf, jsonl(tmp_path / "a.jsonl", record()))
    searching.search(shelf, searching.search_of(line))
    assert questions.totals(shelf)["page"] == 1


def test_filters_narrow_a_search(shelf, tmp_path):
    add(shelf, jsonl(tmp_path / "a.jsonl", record(), record("a2", outlet="المدار", published="2026-01-07")))
    found = searching.search(shelf, searching.search_of('ضربات outlet:"المدار"'))
    assert [hit.place.article for hit in found] == ["a2"]
    assert len(searching.search(shelf, searching.search_of("ضربات day:2026-01-06"))) == 1
    assert searching.search(shelf, searching.search_of("ضربات act:deny")) == ()


def test_a_sentence_of_two_statements_is_found_once(shelf, tmp_path):
    text = "قال وزير النقل سالم النجار إن الجسر مفتوح، مؤكدا أن الضربات لم تهدم أعمدته."
    add(shelf, jsonl(tmp_path / "a.jsonl", record(text=text)))
    assert questions.totals(shelf)["statement"] == 2
    assert len(searching.search(shelf, searching.search_of("speaker:النجار"))) == 1


def test_a_part_of_an_outlets_name_finds_its_sentences(shelf, tmp_path):
    add(shelf, jsonl(tmp_path / "a.jsonl", record(outlet="صحيفة الميدان")))
    assert len(searching.search(shelf, searching.search_of("ضربات outlet:الميدان"))) == 1
    assert searching.search(shelf, searching.search_of("ضربات outlet:المدار")) == ()


def test_an_outlet_that_a_list_gave_by_its_code_is_found_by_its_name(shelf, tmp_path):
    add(shelf, jsonl(tmp_path / "a.jsonl", record(outlet="aawsat"), record("a2", outlet="okaz")))
    found = searching.search(shelf, searching.search_of('ضربات outlet:"الشرق الأوسط"'))
    assert [hit.place.article for hit in found] == ["a1"]


def test_the_same_lemma_stands_for_all_forms():
    assert len(set(terms("ضربات الضربات وبالضربات فللضربة"))) == 1
    assert terms("والد") != terms("الد")


def test_refresh_annotates_anew_what_another_lexicon_annotated(shelf, tmp_path):
    add(shelf, jsonl(tmp_path / "a.jsonl", record()))
    shelf.connection.execute("UPDATE version SET annotated_by = 'tawatur 0'")
    assert list(library.refresh(shelf)) == [(1, 1)]
    assert list(library.refresh(shelf)) == []
    assert questions.versions(shelf, "a1")[0].annotated_by.endswith(load_lexicon().hash)


def test_a_bad_line_is_refused_and_the_others_are_kept(shelf, tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text("{nothing\n" + json.dumps(record()) + "\n[]\n", encoding="utf-8")
    found = add(shelf, str(path))
    assert [isinstance(f, Refusal) for f in found].count(True) == 2
    assert questions.totals(shelf)["article"] == 1


def test_a_backup_is_a_whole_library(shelf, tmp_path):
    add(shelf, jsonl(tmp_path / "a.jsonl", record()))
    backup(shelf, tmp_path / "copy.db")
    with open_library(tmp_path / "copy.db") as copy:
        assert questions.totals(copy) == questions.totals(shelf)
        assert questions.problems(copy) == []
    with pytest.raises(StoreError, match="exists already"):
        backup(shelf, tmp_path / "copy.db")


def test_doctor_sees_an_article_without_its_wording(shelf, tmp_path):
    add(shelf, jsonl(tmp_path / "a.jsonl", record()))
    shelf.connection.execute("UPDATE article SET version = 'gone'")
    assert questions.problems(shelf) == ["1 articles without their current version"]


def test_what_is_no_library_is_refused_with_a_clear_line(tmp_path):
    text, other, newer = tmp_path / "t.db", tmp_path / "o.db", tmp_path / "n.db"
    text.write_text("هذا نص لا مكتبة" * 99, encoding="utf-8")
    sqlite3.connect(other).execute("CREATE TABLE x (a)").connection.close()
    open_library(newer, create=True).connection.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreError, match="not a Tawatur library"):
        open_library(text)
    with pytest.raises(StoreError, match="not a Tawatur library"):
        open_library(other)
    with pytest.raises(StoreError, match="newer Tawatur"):
        open_library(newer)
    with pytest.raises(StoreError, match="no library here yet"):
        open_library(tmp_path / "missing.db")


def test_a_full_disk_loses_nothing_that_was_kept(shelf, tmp_path):
    add(shelf, jsonl(tmp_path / "a.jsonl", record()))
    shelf.connection.execute("PRAGMA max_page_count = 1")  # SQLite then says what a full disk makes it say
    many = [record(f"b{n}", text=TEXT + str(n) * 5000) for n in range(50)]
    with pytest.raises(StoreError, match="disk is full"):
        add(shelf, jsonl(tmp_path / "b.jsonl", *many))
    assert questions.totals(shelf)["article"] == 1
    assert questions.problems(shelf) == []


def holding(path):
    """Another program in the middle of writing."""
    other = open_library(path).connection
    other.execute("BEGIN IMMEDIATE")
    return other


def test_a_second_writer_waits_for_the_first(shelf, tmp_path):
    other = holding(shelf.path)
    release = threading.Timer(0.3, lambda: other.execute("COMMIT"))
    release.start()
    (added,) = add(shelf, jsonl(tmp_path / "a.jsonl", record()))
    assert added.outcome == "new"
    release.join()


def test_a_writer_who_waited_too_long_is_told_why_and_readers_are_not_held_up(tmp_path, monkeypatch):
    path = tmp_path / "l.db"
    open_library(path, create=True).connection.close()
    monkeypatch.setattr("tawatur.store.library._WAIT_SECONDS", 0.05)
    other = holding(path)
    with open_library(path) as late:
        with pytest.raises(StoreError, match="another program has been writing to it"):
            add(late, jsonl(tmp_path / "a.jsonl", record()))
        assert questions.totals(late)["article"] == 0
    other.execute("COMMIT")


def test_two_adds_at_once_both_keep_everything(tmp_path):
    path = tmp_path / "l.db"
    command = [sys.executable, "-m", "tawatur", "add", "--library", str(path)]
    names = [
        jsonl(tmp_path / f"{o}.jsonl", *(record(f"{o}{n}", text=f"{TEXT}\nالرقم {n}.") for n in range(80)))
        for o in "ab"
    ]
    running = [subprocess.Popen([*command, name], stdout=subprocess.DEVNULL) for name in names]
    assert [one.wait() for one in running] == [0, 0]
    with open_library(path) as shelf:
        assert questions.totals(shelf)["article"] == 160
        assert questions.problems(shelf) == []


def kill_adds(path, command, attempts):
    """Kill an `add` again and again; after each kill everything that was reported is there, and whole."""
    reported: set[str] = set()
    for attempt in range(attempts):
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as running:
            time.sleep(0.25 + 0.12 * attempt)
            running.send_signal(signal.SIGKILL)
            reported |= {line.split(b"\t")[1].decode() for line in running.stdout if line.endswith(b"\n")}
        if path.exists() and path.stat().st_size:
            with open_library(path, create=True) as shelf:
                kept = {row[0] for row in shelf.connection.execute("SELECT id FROM article")}
                assert reported <= kept
                assert [p for p in questions.problems(shelf) if "no story" not in p] == []


def test_killing_an_add_at_any_moment_loses_nothing_that_was_reported(tmp_path):
    name = jsonl(tmp_path / "a.jsonl", *(record(f"a{n}", text=f"{TEXT}\nالرقم {n}.") for n in range(600)))
    # A new library after ten kills: an `add` to a full one has nothing left to lose.
    for start in range(0, KILLS, 10):
        path = tmp_path / f"{start}.db"
        command = [sys.executable, "-m", "tawatur", "add", name, "--library", str(path)]
        kill_adds(path, command, min(10, KILLS - start))
    subprocess.run(command, check=True, capture_output=True)
    with open_library(path) as shelf:
        assert questions.totals(shelf)["article"] == 600
        assert questions.problems(shelf) == []


def test_an_article_that_refresh_cannot_read_is_refused_and_stays_as_it_was(shelf, tmp_path, broken_at):
    broken_at(library, "annotate", "a1", KeyError(8))
    add(shelf, jsonl(tmp_path / "a.jsonl", record(), record("a2", title="الجسر")))
    shelf.connection.execute("UPDATE version SET annotated_by = 'tawatur 0'")
    refused, done = library.refresh(shelf)
    assert str(refused) == "a1: our mistake, please report it: KeyError: 8"
    assert done == (1, 2)
    assert len(questions.annotated_article(shelf, "a1").statements) == 2
