from hypothesis import given, settings
from hypothesis import strategies as st

from tawatur.annotate.actors import actors
from tawatur.annotate.reading import reading
from tawatur.lexicon import load_lexicon
from tawatur.records import article

WORDS = st.sampled_from(
    [
        "قال",
        "و",
        "ل",
        "ـ",
        "مايكل",
        "ديفيد",
        "شركة",
        "وزير",
        "الخارجية",
        "الروسي",
        "سيرغي",
        "لافروف",
        "إن",
        "،",
        ".",
        "(",
        ")",
        "«",
        "»",
        "وأضاف",
        "للكرملين",
        "وبوتين",
        "مصدر",
        "مسؤولون",
        "أميركيون",
        "باسم",
        "المتحدث",
        "في",
        "عدن",
        "بالسعودية",
        "رئيس",
        "مجلس",
        "النواب",
        "محمد",
        "بن",
        "عبد",
        "الله",
        "آل",
        "سعود",
        "والحكومة",
        "عمان",
        "بوش",
        "كارتر",
        "وكالة",
        "رويترز",
        "13",
        "على",
        "دولة",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=60))
def test_mentions_lie_in_the_text_and_every_actor_has_one(text):
    cast = actors(reading(article({"id": "a", "text": text})), (), load_lexicon())
    assert all(0 <= m.span.start < m.span.end <= len(text) for m in cast.mentions)
    assert {m.actor for m in cast.mentions} == {a.id for a in cast.actors}
    assert all(a.name.strip() for a in cast.actors)
    assert list(cast.mentions) == sorted(cast.mentions, key=lambda m: (m.span.start, -m.span.end))
