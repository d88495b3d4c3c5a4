import json

import pytest

from tawatur import library
from tawatur.lexicon import load_lexicon
from tawatur.pages import PageHints
from tawatur.store import StoreError, actors, judgements, open_library, questions, searching
from tawatur.store.judgements import Passage

OPEN = "قال وزير النقل سالم النجار إن جسر الوادي مفتوح أمام المارة."
COST = "وأضاف سالم النجار أن كلفة الترميم بلغت ثلاثة ملايين دينار."
WALKED = "وذكرت بلدية الوادي أن الناس يعبرون النهر مشيا منذ الفجر."
MAYOR = "وقال رئيس البلدية مازن الكيلاني إن الجسر آمن."


def story_of(tmp_path, *texts, name="l.db"):
    """Make a library of one story, an outlet for each text."""
    source = tmp_path / f"{name}.jsonl"
    told = [
        {
            "id": f"a{n}",
            "outlet": f"منفذ {n}",
            "title": "جسر الوادي مفتوح",
            "published": "2026-01-06",
            "text": t,
        }
        for n, t in enumerate(texts)
    ]
    source.write_text("".join(json.dumps(a, ensure_ascii=False) + "\n" for a in told), encoding="utf-8")
    shelf = open_library(tmp_path / name, create=True)
    list(library.add(shelf, [str(source)], PageHints()))
    return shelf


def dossier(shelf):
    ((story, _),) = questions.stories_on(shelf)
    return library.story_dossier(shelf, story.id, load_lexicon())


def claim(shelf, *words):
    """Return the only claim with a passage that holds each of the words."""
    made = dossier(shelf)
    texts = {a.article.id: a.article.text for a in made.articles}
    told = {c.id: [texts[m.article][m.span.start : m.span.end] for m in c.members] for c in made.claims}
    (found,) = [c for c in made.claims if all(any(w in t for t in told[c.id]) for w in words)]
    return found


def judge(shelf, a, b, *, same):
    return library.judge(shelf, a, b, load_lexicon(), same=same)


def test_two_claims_that_are_judged_the_same_become_one(tmp_path):
    with story_of(tmp_path, f"{OPEN}\n{COST}", f"{OPEN}\n{WALKED}") as shelf:
        before = dossier(shelf)
        judge(shelf, claim(shelf, "كلفة").id, claim(shelf, "مشيا").id, same=True)
        assert len(dossier(shelf).claims) == len(before.claims) - 1
        assert len(claim(shelf, "كلفة", "مشيا").members) == 2


def test_passages_that_are_judged_not_the_same_part_and_a_later_word_joins_them_again(tmp_path):
    with story_of(tmp_path, f"{OPEN}\n{COST}", f"{OPEN}\n{WALKED}") as shelf:
        one = claim(shelf, "مفتوح")
        assert len(one.members) == 2
        judge(shelf, f"{one.id}:1", f"{one.id}:2", same=False)
        parted = [c for c in dossier(shelf).claims if "مفتوح" in c.gist]
        assert [len(c.members) for c in parted] == [1, 1]
        judge(shelf, parted[0].id, parted[1].id, same=True)
        assert len(claim(shelf, "مفتوح").members) == 2


def test_a_judgement_outlives_refresh_and_rebuild(tmp_path):
    with story_of(tmp_path, f"{OPEN}\n{COST}", f"{OPEN}\n{WALKED}") as shelf:
        judge(shelf, claim(shelf, "كلفة").id, claim(shelf, "مشيا").id, same=True)
        shelf.connection.execute("UPDATE version SET annotated_by = 'tawatur 0'")
        assert list(library.refresh(shelf)) == [(2, 2)]
        assert len(claim(shelf, "كلفة", "مشيا").members) == 2
        with open_library(tmp_path / "new.db", create=True) as new:
            assert [a.outcome for a in library.rebuild(shelf, new)] == ["new", "new"]
            assert len(claim(new, "كلفة", "مشيا").members) == 2
            assert questions.problems(new) == []


def test_a_passage_is_found_again_where_the_text_around_it_was_rewritten(tmp_path):
    with story_of(tmp_path, OPEN, f"{WALKED}\n{OPEN}") as shelf:
        article = questions.annotated_article(shelf, "a1").article
        place = Passage("a1", 0, "مفتوح أمام المارة").place(article)
        assert article.text[place.span.start : place.span.end] == "مفتوح أمام المارة"
        assert Passage("a1", 0, "مغلق").place(article) is None


def test_actors_that_are_judged_the_same_have_one_page_with_what_both_said(tmp_path):
    with story_of(tmp_path, OPEN, MAYOR) as shelf:
        ids = [r[0] for r in shelf.connection.execute("SELECT DISTINCT actor FROM said ORDER BY article")]
        first, second = ids[0], ids[-1]
        judge(shelf, first, second, same=True)
        for ident in (first, second):
            found = actors.articles_with(shelf, ident).found
            assert sorted(a.article.id for a, numbers in found if numbers) == ["a0", "a1"]
        judge(shelf, first, second, same=False)
        found = actors.articles_with(shelf, first).found
        assert [a.article.id for a, numbers in found if numbers] == ["a0"]


def test_two_speakers_who_are_one_count_as_one_speaker(tmp_path):
    other = OPEN.replace("وزير النقل سالم النجار", "المهندس مازن الحداد")
    with story_of(tmp_path, OPEN, other) as shelf:
        assert claim(shelf, "مفتوح").speakers == 2
        ids = [r[0] for r in shelf.connection.execute("SELECT DISTINCT actor FROM said ORDER BY article")]
        judge(shelf, ids[0], ids[-1], same=True)
        assert claim(shelf, "مفتوح").speakers == 1


def test_a_namesake_in_one_article_can_be_told_from_the_others(tmp_path):
    with story_of(tmp_path, OPEN, f"{OPEN}\n{WALKED}") as shelf:
        (ident,) = {r[0] for r in shelf.connection.execute("SELECT actor FROM said WHERE article = 'a0'")}
        judge(shelf, ident, "a1", same=False)
        own = {x.actor for x in questions.annotated_article(shelf, "a1").statements[0].speakers}
        assert ident not in own
        said = {a.article.id for a, numbers in actors.articles_with(shelf, *own).found if numbers}
        assert said == {"a1"}


@pytest.mark.parametrize(
    ("a", "b", "why"),
    [("nothing", "none", "no story has a claim"), ("key:x", "key:y", "no article names an actor")],
)
def test_a_judgement_of_what_is_not_there_is_refused(tmp_path, a, b, why):
    with story_of(tmp_path, OPEN, OPEN) as shelf:
        with pytest.raises(StoreError, match=why):
            judge(shelf, a, b, same=True)
        with pytest.raises(StoreError, match="there is no '9'"):
            judge(shelf, f"{claim(shelf, 'مفتوح').id}:9", f"{claim(shelf, 'مفتوح').id}:1", same=False)
        assert judgements.judgements(shelf) == ()


def speakers(shelf, article="a1"):
    found = questions.annotated_article(shelf, article)
    return [[x.name for x in s.speakers] for s in found.statements]


def found_by_search(shelf, line):
    return [hit.place.article for hit in searching.search(shelf, searching.search_of(line))]


def test_who_spoke_can_be_corrected(tmp_path):
    with story_of(tmp_path, MAYOR, OPEN) as shelf:
        mayor = next(a.id for a in questions.annotated_article(shelf, "a0").actors if "مازن" in a.name)
        assert speakers(shelf) == [["سالم النجار"]]
        library.judge_speaker(shelf, "a1:1", mayor)
        assert speakers(shelf) == [["مازن الكيلاني"]]
        (said,) = questions.annotated_article(shelf, "a1").statements
        assert (said.chain[-1].actor, "speaker:judged" in said.rules) == (mayor, True)
        assert found_by_search(shelf, "speaker:مازن") == ["a0", "a1"]
        assert found_by_search(shelf, "speaker:النجار") == []
        assert [a.article.id for a, n in actors.articles_with(shelf, mayor).found if n] == ["a0", "a1"]


def test_a_speaker_may_be_judged_unknown_and_the_last_word_counts(tmp_path):
    with story_of(tmp_path, MAYOR, OPEN) as shelf:
        minister = questions.annotated_article(shelf, "a1").statements[0].speakers[0].actor
        library.judge_speaker(shelf, "a1:1", "unknown")
        assert speakers(shelf) == [[]]
        library.judge_speaker(shelf, "a1:1", minister)
        assert speakers(shelf) == [["سالم النجار"]]


def test_a_corrected_speaker_outlives_refresh_and_rebuild(tmp_path):
    with story_of(tmp_path, MAYOR, OPEN) as shelf:
        library.judge_speaker(shelf, "a1:1", "unknown")
        shelf.connection.execute("UPDATE version SET annotated_by = 'tawatur 0'")
        list(library.refresh(shelf))
        assert (speakers(shelf), found_by_search(shelf, "speaker:النجار")) == ([[]], [])
        with open_library(tmp_path / "new.db", create=True) as new:
            list(library.rebuild(shelf, new))
            assert (speakers(new), found_by_search(new, "speaker:النجار")) == ([[]], [])
            assert questions.problems(new) == []


@pytest.mark.parametrize(
    ("statement", "actor", "why"),
    [
        ("a1:7", "unknown", "a1 has 1 statements, there is no '7'"),
        ("gone:1", "unknown", "name a statement as ARTICLE:N"),
        ("a1", "unknown", "name a statement as ARTICLE:N"),
        ("a1:1", "key:nobody:person", "no article names an actor 'key:nobody:person'"),
    ],
)
def test_a_statement_or_speaker_that_is_not_there_is_refused(tmp_path, statement, actor, why):
    with story_of(tmp_path, MAYOR, OPEN) as shelf, pytest.raises(StoreError, match=why):
        library.judge_speaker(shelf, statement, actor)
