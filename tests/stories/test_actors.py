from tawatur import pipeline
from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.records import article
from tawatur.stories import one_cast


def cast(*texts, apart=()):
    lexicon = load_lexicon()
    made = [
        annotate(article({"id": str(i), "text": text, "outlet": f"صحيفة {i}"}), lexicon)
        for i, text in enumerate(texts)
    ]
    return one_cast(made, lexicon, apart)


def ids(articles, word):
    return [x.id for a in articles for x in a.actors if any(word in name for name in x.names)]


FULL = "قال المدير العام ماركو بيرتيني إن المصنع يعمل."
SHORT = "قال المدير بيرتيني إن المصنع يعمل."


def test_spellings_of_a_foreign_name_are_one_actor():
    made = cast("قال السيناتور لندسي غراهام إن القانون جاهز.", "قال السيناتور لندسي جراهام إن القانون جاهز.")
    assert len(set(ids(made, "لندسي"))) == 1


def test_a_lone_surname_joins_the_one_full_name_of_the_story():
    made = cast(FULL, SHORT)
    assert len(set(ids(made, "بيرتيني"))) == 1
    assert {link.actor for a in made for s in a.statements for link in s.speakers} == set(
        ids(made, "بيرتيني")
    )


def test_a_name_without_its_fathers_joins_the_fuller_one():
    made = cast("قال المهندس سالم بن علي الدهشوري إن العمل بدأ.", "قال المهندس سالم الدهشوري إن العمل بدأ.")
    assert len(set(ids(made, "الدهشوري"))) == 1


def test_a_lone_surname_that_two_bear_stays_itself():
    made = cast(FULL, "قال المهندس باولو بيرتيني إن المصنع يعمل.", SHORT)
    assert len(set(ids(made, "بيرتيني"))) == 3


def test_namesakes_who_serve_different_states_are_two():
    made = cast(
        "قال الوزير المصري سالم الدهشوري إن الخطة بدأت.", "قال الوزير التونسي سالم الدهشوري إن الخطة انتهت."
    )
    assert len(set(ids(made, "الدهشوري"))) == 2


def test_what_people_hold_apart_is_never_joined():
    one, other = ids(cast(FULL), "بيرتيني"), ids(cast(SHORT), "بيرتيني")
    made = cast(FULL, SHORT, apart=frozenset({frozenset((one[0], other[0]))}))
    assert len(set(ids(made, "بيرتيني"))) == 2


def test_a_dossier_knows_one_actor_under_both_names():
    articles = [{"id": str(i), "text": text, "outlet": f"صحيفة {i}"} for i, text in enumerate((FULL, SHORT))]
    found = [a for d in pipeline.dossier(articles) for a in d.articles]
    assert len(set(ids(found, "بيرتيني"))) == 1
