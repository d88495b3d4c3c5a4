from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.records import article
from tawatur.stories.actors import Judged, actor_table


def table(*texts, judged=()):
    lexicon = load_lexicon()
    made = [
        annotate(article({"id": str(i), "text": text, "outlet": f"صحيفة {i}"}), lexicon)
        for i, text in enumerate(texts)
    ]
    return actor_table(made, lexicon, judged)


def rows(made, word):
    return [a for a in made.actors if word in a.name]


def test_spellings_of_a_foreign_name_are_one_actor():
    made = table("قال السيناتور لندسي غراهام إن القانون جاهز.", "قال السيناتور لندسي جراهام إن القانون جاهز.")
    assert [len(a.members) for a in rows(made, "لندسي")] == [2]


def test_a_lone_surname_joins_the_one_full_name_of_the_story():
    made = table("قال المدير العام ماركو بيرتيني إن المصنع يعمل.", "قال المدير بيرتيني إن المصنع يعمل.")
    assert [len(a.members) for a in rows(made, "بيرتيني")] == [2]


def test_namesakes_who_serve_different_states_are_two():
    made = table(
        "قال الوزير المصري سالم الدهشوري إن الخطة بدأت.", "قال الوزير التونسي سالم الدهشوري إن الخطة انتهت."
    )
    assert len(rows(made, "الدهشوري")) == 2


def test_judgement_wins_over_rules():
    texts = ("قال المهندس راشد المطوع إن العمل بدأ.", "قال المهندس خالد الزايدي إن العمل بدأ.")
    ids = [a.id for a in table(*texts).actors if a.type == "person"]
    made = table(*texts, judged=(Judged(ids[0], ids[1], same=True),))
    assert [len(a.members) for a in made.actors if a.type == "person"] == [2]


def test_each_outlet_has_its_own_words_for_an_actor():
    made = table("قصفت الطائرات أنصار الله في صعدة.", "قصفت الطائرات مليشيا الحوثي في صعدة.")
    namings = next(a for a in made.actors if a.id == "kb:houthis").namings
    assert [(n.outlet, n.words) for n in namings] == [("صحيفة 0", "أنصار الله"), ("صحيفة 1", "مليشيا الحوثي")]
