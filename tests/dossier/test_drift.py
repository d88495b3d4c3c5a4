from __future__ import annotations

from tawatur.dossier.about import about
from tawatur.dossier.drift import drift
from tawatur.model import Claim, Member


def test_a_cut_quotation_stands_beside_the_whole_one(made):
    a = made(
        "1",
        "قال: «لن نقبل بأي شروط مسبقة على الحوار»",
        outlet="أ",
        said=(("سالم", "لن نقبل بأي شروط مسبقة على الحوار", "direct"),),
    )
    b = made(
        "2",
        "قال: «لن نقبل بأي شروط على الحوار»",
        outlet="ب",
        said=(("سالم", "لن نقبل بأي شروط على الحوار", "direct"),),
    )
    (found,) = drift((), [a, b])
    assert (found.speaker, [p.article for p in found.quotes]) == ("سالم", ["1", "2"])
    assert 0 < found.share < 1


def test_two_translations_in_one_claim_are_one_utterance(made):
    words = ("سنعمل مع الشركاء على الحوار فورا", "سوف نتعاون مع أصدقائنا على الحوار حالا")
    articles = [
        made(str(n), f"قال: «{w}»", outlet=str(n), said=(("سالم", w, "direct"),)) for n, w in enumerate(words)
    ]
    members = tuple(Member(a.article.id, a.statements[0].content, 0) for a in articles)
    claim = Claim("c", "", members, 1, 1, 2, 0, (), (), "one origin", contested=False)
    assert drift((), articles) == ()
    (found,) = drift([claim], articles)
    assert found.claim == "c"


def test_the_same_letters_are_no_drift(made):
    words = "لن نقبل بأي شروط على الحوار"
    articles = [made(o, f"قال: «{words}»", outlet=o, said=(("سالم", words, "direct"),)) for o in ("أ", "ب")]
    assert drift((), articles) == ()


def test_two_speakers_are_two_utterances(made):
    words = "لن نقبل بأي شروط على الحوار"
    articles = [made(o, f"قال: «{words} {o}»", outlet=o, said=((o, words, "direct"),)) for o in ("أ", "ب")]
    assert drift((), articles) == ()


def test_the_speakers_own_page_is_the_reference(made):
    a = made(
        "1",
        "قال: «لن نقبل بأي شروط مسبقة على الحوار»",
        outlet="حزب السهل",
        said=(("حزب السهل", "لن نقبل بأي شروط مسبقة على الحوار", "direct"),),
    )
    b = made(
        "2",
        "قال: «لن نقبل بأي شروط على الحوار»",
        outlet="ب",
        said=(("حزب السهل", "لن نقبل بأي شروط على الحوار", "direct"),),
    )
    (found,) = drift((), [b, a])
    assert found.reference.article == "1"


def test_who_speaks_about_whom_counts_statements(made):
    text = "قال سالم إن نادر خان العهد، وإن نادر كذب. وقال سالم إن نادر هرب."
    article = made(
        "1",
        text,
        outlet="أ",
        said=(("سالم", "نادر خان العهد، وإن نادر كذب", "indirect"), ("سالم", "نادر هرب", "indirect")),
        actors=(("نادر", "نادر خان"), ("نادر", "نادر كذب"), ("نادر", "نادر هرب")),
    )
    (found,) = about([article])
    assert (found.speaker, found.about, found.count) == ("سالم", "نادر", 2)
