import importlib.util
import sys
from pathlib import Path

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article
from tawatur.stories.claims import claims

_SPEC = importlib.util.spec_from_file_location(
    "counting_cases", Path(__file__).with_name("counting_cases.py")
)
counting_cases = importlib.util.module_from_spec(_SPEC)
sys.modules["counting_cases"] = counting_cases
_SPEC.loader.exec_module(counting_cases)
LEXICON = load_lexicon()
CASES = [pytest.param(case, id=case.id) for case in counting_cases.cases(LEXICON)]


def touches(places, wanted):
    article, span = wanted
    return any(p.article == article and p.span.start < span.end and span.start < p.span.end for p in places)


def claim_of(case):
    made = claims(case.articles, (), LEXICON)
    return max(made, key=lambda claim: sum(touches(claim.members, place) for place in case.supports))


@pytest.mark.parametrize("case", CASES)
def test_a_case_counts_as_expected(case):
    claim = claim_of(case)
    found = {key: getattr(claim, key) for key in case.expect}
    assert (found, claim.notes) == (case.expect, claim.notes)


@pytest.mark.parametrize("case", CASES)
def test_a_case_holds_its_members_and_denials_and_no_strangers(case):
    claim = claim_of(case)
    assert all(touches(claim.members, place) for place in case.supports)
    assert all(touches(claim.denied_by, place) for place in case.denials)
    assert not any(touches(claim.members, place) for place in case.strangers)


def test_there_are_sixty_cases():
    assert len(CASES) >= 60


def case(ident):
    return next(param.values[0] for param in CASES if param.id == ident)


def claim_with(ident, number):
    made = claims(case(ident).articles, (), LEXICON)
    return next(claim for claim in made if number in claim.gist)


def test_what_an_agency_withdrew_leaves_the_counts():
    claim = claim_with("agency-corrects-itself", "سبعة عشر")
    assert (claim.origins, claim.speakers, claim.members[0].witness) == (0, 0, None)
    assert any("withdrawn" in note for note in claim.notes)


def test_an_earlier_toll_tells_of_the_later_one():
    claim = claim_with("later-toll-is-an-update", "ثلاثة")
    assert claim.notes[-1] == "update: الشرطة gave another number on 2026-02-02"


def test_a_reversal_is_noted_at_what_was_said_before():
    made = claims(case("reversal-is-no-denial").articles, (), LEXICON)
    assert any("reversal" in note for claim in made for note in claim.notes)


def test_nobody_takes_back_his_word_on_a_day_that_nobody_knows():
    later = "وقال الوزير لؤي شاهين إن الضريبة لن تلغى."
    first = Article(
        "a", "قال الوزير لؤي شاهين إن الضريبة ستلغى.", outlet="دفتر الصباح", published="2026-02-14"
    )
    for published, known in ((None, False), ("2026-02-16", True)):
        second = Article("b", later, outlet="منصة النهر", published=published)
        told = tuple(annotate(article, LEXICON) for article in (first, second))
        notes = [note for claim in claims(told, (), LEXICON) for note in claim.notes]
        assert any("reversal" in note for note in notes) == known


def test_every_count_has_its_reason():
    for claim in claims(case("spokesman-and-driver").articles, (), LEXICON):
        assert all(w.why for w in claim.witnesses)
        assert all(w.why for w in claim.ways)
        assert len([note for note in claim.notes if note.startswith("origin")]) == claim.origins


def test_what_is_only_thought_likely_is_no_event():
    told = "قال النائب كمال بدر إن كتلة السنابل انسحبت من لجنة المياه."
    likely = "رجح الخبير حسان برهوم أن تنسحب كتلة السنابل من لجنة المياه."
    articles = (Article("a", told, outlet="دفتر الصباح"), Article("b", likely, outlet="منصة النهر"))
    made = claims(tuple(annotate(article, LEXICON) for article in articles), (), LEXICON)
    assert all(len({m.article for m in claim.members}) == 1 for claim in made)


def test_years_ago_is_another_time():
    now = "قال الناطق سمير النجار إن الحزب انسحب من لجنة المياه."
    ago = "وقال الخبير حسان برهوم إن الحزب انسحب من لجنة المياه قبل سنتين."
    articles = (
        Article("a", now, outlet="دفتر الصباح", published="2026-02-14"),
        Article("b", ago, outlet="منصة النهر", published="2026-02-14"),
    )
    made = claims(tuple(annotate(article, LEXICON) for article in articles), (), LEXICON)
    assert all(len({m.article for m in claim.members}) == 1 for claim in made)
