"""Text that no editor would print must cost in proportion to its length: no timing here, only what bounds it."""

import pytest

from tawatur.annotate import annotate
from tawatur.annotate.actors import actors
from tawatur.annotate.dates import times
from tawatur.annotate.reading import reading
from tawatur.annotate.statements.layout import layout
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

LEXICON = load_lexicon()
ENDLESS = {
    "no full stop": "قال الوزير سالم النجار إن الجسر مفتوح وأضاف أن الأشغال انتهت يوم الأحد ",
    "opening quotes": "«قال ",
    "straight quotes": '" ',
    "dates": "يوم 5 يونيو ",
    "one word": "محمد ",
}


@pytest.mark.parametrize(
    "name", sorted(set(ENDLESS) - {"straight quotes"})
)  # they close: a closed quotation stays whole
def test_no_sentence_is_read_over_more_than_its_longest_length(name):
    read = reading(Article("x", ENDLESS[name] * 500, published="2026-01-01"))
    when = times(read, LEXICON)
    laid = layout(read, when, actors(read, when, LEXICON), LEXICON)
    assert max(last - first for first, last in laid.bounds) <= 241


@pytest.mark.parametrize("name", ENDLESS)
def test_whatever_comes_is_annotated_within_the_text(name):
    text = ENDLESS[name] * 300
    found = annotate(Article("x", text, published="2026-01-01"), LEXICON)
    assert all(0 <= s.content.start < s.content.end <= len(text) for s in found.statements)


@pytest.mark.parametrize(
    "text",
    [
        "كان الوزير حاضرا، مشددا",
        "وقال سالم النجار ما وصف",
        "قال ما وصفه",
        "وصف",
        "مشيرا",
        "زار المدينة رئيس مجلس الوزراء",
        "قال المدير سالم النجار رئيس",
    ],
)
def test_a_text_may_end_at_any_word(text):
    for end in range(len(text) + 1):
        annotate(Article("x", text[:end], published="2026-01-01"), LEXICON)


CUT = (
    "وقالت وزارة الدفاع الروسية، في بيان للجيش، إن القوات غادرت.",
    "استقبل المدير المتنزهين القادمين إلى المحافظة ومؤيدي القضية المحلية في القنصلية الشرقية بحي الزهور.",
    "هذا وفق ما أوردته أمس صحيفة الضفاف نقلا عن مصدر في الوزارة، بحسب بقرطاب.",
    "وأعلن المدير أن الشروط كما يلي:\nمصنع كبير.\nوحضر محمد الراشد وندى الزيني وحسن سالم.",
)


@pytest.mark.parametrize("text", CUT)
def test_an_article_may_stop_anywhere(text):
    for end in range(len(text) + 1):
        cut = annotate(Article("x", text[:end], published="2026-01-01"), LEXICON)
        assert all(s.content.end <= end for s in cut.statements)
