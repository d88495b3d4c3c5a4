from __future__ import annotations

from dataclasses import replace

import pytest

from tawatur.dossier.voice import own_words
from tawatur.dossier.wording import wording
from tawatur.lexicon import data_folder
from tawatur.lexicon.source import rows

EXAMPLES = [
    (e["text"], e["words"]) for r in rows(data_folder(), "wording/acts.yaml") for e in r.values["examples"]
]


def named(articles, lexicon, kind):
    found = wording([own_words(a) for a in articles], lexicon)
    return {(w.thing, w.outlet, w.words, w.count) for w in found if w.kind == kind}


@pytest.mark.parametrize(("text", "words"), EXAMPLES)
def test_every_family_proves_itself_on_its_examples(text, words, made, lexicon):
    other = made("2", "لا شيء هنا عن الضربات الأميركية ولا القتلى", outlet="ب")
    found = wording(
        [own_words(made("1", text, outlet="أ")), own_words(other), own_words(_others(made))], lexicon
    )
    assert words in {w.words for w in found if w.outlet == "أ"}


def _others(made):
    """Another outlet that names every kind of thing with a word of its own, so that everything differs."""
    heads = [r.texts("words")[-1] for r in rows(data_folder(), "wording/acts.yaml")]
    states = ("الأميركي", "الإسرائيلي", "الروسي", "الإيراني", "الفرنسي")
    alone = [f"{head}." for head in heads]
    return made(
        "3",
        " ".join([*alone, *(f"ال{head} {state}." for head in heads for state in (*states, "الحوثي"))]),
        outlet="ج",
    )


def test_one_act_in_two_wordings(made, lexicon):
    a = made("1", "وقعت الضربات الأميركية ليلا، ثم تكررت الضربات الأمريكية.", outlet="أ")
    b = made("2", "أدان الحزب العدوان الأمريكي.", outlet="ب")
    assert named([a, b], lexicon, "act") == {
        ("الهجمات (الولايات المتحدة)", "أ", "الضربات الأميركية", 2),
        ("الهجمات (الولايات المتحدة)", "ب", "العدوان الأمريكي", 1),
    }


def test_the_same_word_in_both_is_not_shown(made, lexicon):
    a = made("1", "وقعت الضربات الأميركية.", outlet="أ")
    b = made("2", "بعد الضربات الأمريكية.", outlet="ب")
    assert named([a, b], lexicon, "act") == set()


def test_a_construct_is_not_an_adjective(made, lexicon):
    a = made("1", "بعد عمليات الطائرات الأمريكية.", outlet="أ")
    b = made("2", "بعد الضربات الأمريكية.", outlet="ب")
    assert named([a, b], lexicon, "act") == set()


def test_verbs_that_doubt_show_when_others_do_not(made, lexicon):
    a = made("1", "قال سالم. زعم أن السد آمن", outlet="أ", said=(("سالم", "زعم أن السد آمن", "indirect"),))
    b = made("2", "أكد أن السد آمن", outlet="ب", said=(("سالم", "أكد أن السد آمن", "indirect"),))
    found = wording([own_words(x) for x in (a, b)], lexicon)
    assert {(w.thing, w.outlet, w.words, w.stance) for w in found} == {
        ("سالم", "أ", "زعم", "doubt"),
        ("سالم", "ب", "أكد", "trust"),
    }


def test_quoted_words_are_the_speakers_not_the_outlets(made, lexicon):
    a = made(
        "1",
        "قال النائب «إن العدوان الأمريكي جريمة»",
        outlet="أ",
        said=(("سالم", "إن العدوان الأمريكي جريمة", "direct"),),
    )
    b = made("2", "بعد الضربات الأمريكية.", outlet="ب")
    assert named([a, b], lexicon, "act") == set()


def test_a_clitic_is_not_part_of_the_words(made, lexicon):
    a = made("1", "ندد بالعدوان الإسرائيلي.", outlet="أ")
    b = made("2", "ندد بالهجوم الإسرائيلي.", outlet="ب")
    found = wording([own_words(x) for x in (a, b)], lexicon)
    assert {a.article.text[p.span.start : p.span.end] for w in found[:1] for p in w.places} == {
        "العدوان الإسرائيلي"
    }


def test_titles_differ_and_bare_names_do_not(made, lexicon):
    a = made(
        "1", "وصل رئيس الوزراء سالم عمران.", outlet="أ", actors=(("سالم عمران", "رئيس الوزراء سالم عمران"),)
    )
    b = made("2", "وصل حاكم القصر سالم عمران.", outlet="ب", actors=(("سالم عمران", "حاكم القصر سالم عمران"),))
    c = made("3", "وصل عمران.", outlet="ج", actors=(("سالم عمران", "عمران"),))
    assert {w[2] for w in named([a, b, c], lexicon, "actor")} == {
        "رئيس الوزراء سالم عمران",
        "حاكم القصر سالم عمران",
    }


def test_nationality_spelling_and_brevity_are_no_difference(made, lexicon):
    names = ("الرئيس الأميركي سالم عمران", "الرئيس الأمريكي سالم عمران", "الرئيس سالم عمران")
    articles = [
        made(str(n), f"وصل {w}.", outlet=str(n), actors=(("سالم عمران", w),)) for n, w in enumerate(names)
    ]
    assert named(articles, lexicon, "actor") == set()


def test_a_word_one_outlet_leans_to_keeps_its_places(made, lexicon):
    base = " ".join(f"كلمة{n}" for n in range(320))
    a = made("1", base + " المحتلون" * 15, outlet="أ")
    b = made("2", base + " المستوطنون" * 15, outlet="ب")
    found = [w for w in wording([own_words(a), own_words(b)], lexicon) if w.kind == "word"]
    assert {(w.outlet, w.words, w.count) for w in found} == {("أ", "المحتلون", 15), ("ب", "المستوطنون", 15)}
    assert all(w.score > 2 for w in found)


def test_little_text_says_nothing(made, lexicon):
    a = made("1", "المحتلون " * 20, outlet="أ")
    b = made("2", "المستوطنون " * 20, outlet="ب")
    assert wording([own_words(a), own_words(b)], lexicon) == ()


def test_a_body_that_articles_call_otherwise_is_one_thing_under_its_barest_name(made, lexicon):
    def told(ident, words, name):
        article = made(ident, f"دخلت {words} البلدة.", outlet=ident, actors=[(name, words)])
        actors = tuple(replace(a, id="kb:river", type="group") for a in article.actors)
        return replace(
            article, actors=actors, mentions=tuple(replace(m, actor="kb:river") for m in article.mentions)
        )

    story = [
        told("أ", "مليشيات النهريين", "مليشيات النهريين"),
        told("ب", "النهريون", "النهريون"),
        told("ج", "النهريون", "النهريون"),
    ]
    assert {thing for thing, *_ in named(story, lexicon, "actor")} == {"النهريون"}
