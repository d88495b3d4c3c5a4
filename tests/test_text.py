from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tawatur.text import fold, fold_word, sentences, tokens

arabic = st.text(alphabet=st.sampled_from("ابتثأإآىةؤئكگیلمن َُِّْـ\u200f«»\"'.،؟!\n…0١۲ a"), max_size=60)


def test_hamza_yeh_and_marks_fold_to_one_spelling():
    assert fold("أَكَّدَ").text == fold("اكد").text == "اكد"


def test_persian_letters_and_digits_fold_to_arabic_and_western():
    assert fold_word("کردی ۲۰۲۵ ١٢") == "كردي 2025 12"


def test_a_folded_stretch_maps_back_to_whole_letters_with_their_marks():
    folded = fold("قالَ مُحمّد")
    start = folded.text.index("محمد")
    assert folded.span(start, start + 4).start == 5
    assert folded.span(start, start + 4).end == len("قالَ مُحمّد")


@given(arabic)
def test_folding_twice_is_folding_once(text):
    assert fold_word(fold_word(text)) == fold_word(text)
    assert fold(text).text == fold_word(text)


@given(arabic, st.data())
def test_a_folded_stretch_folds_to_itself(text, data):
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    span = folded.span(start, end)
    assert 0 <= span.start <= span.end <= len(text)
    assert fold_word(text[span.start : span.end]).strip("\u200f") == folded.text[start:end]


@given(arabic)
def test_sentences_cover_the_text_in_order(text):
    assert "".join(text[s.start : s.end] for s in sentences(text)) == text


@given(arabic)
def test_tokens_are_in_order_and_lose_nothing_but_space_and_marks(text):
    found = tokens(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    kept = "".join(text[t.start : t.end] for t in found)
    assert fold_word(kept) == "".join(fold_word(text).split())


def test_a_decimal_point_ends_no_sentence():
    assert len(sentences("بلغ التضخم 3.6 في المئة. وارتفع بعدها.")) == 2


def test_a_closing_quotation_mark_stays_with_its_sentence():
    text = "قال: «انتهى الأمر.» ثم غادر."
    assert text[: sentences(text)[0].end] == "قال: «انتهى الأمر.» "


def test_a_lone_bidi_control_is_no_token():
    assert [t.key for t in tokens("قال \u200f\u202b الوزير")] == ["قال", "الوزير"]


@given(arabic)
def test_a_token_is_a_word_with_its_marks_or_one_mark(text):
    for token in tokens(text):
        spelt = text[token.start : token.end]
        assert token.key == fold_word(spelt)
        assert token.is_word == spelt[0].isalnum()
        assert len(spelt) == 1 or token.is_word


def test_letters_with_dots_between_are_one_word():
    assert [t.key for t in tokens("قالت بي.بي.سي.")] == ["قالت", "بي.بي.سي", "."]


def test_a_full_stop_without_space_parts_words():
    assert [t.key for t in tokens("سافر.وعاد عمر.")] == ["سافر", ".", "وعاد", "عمر", "."]


def test_a_caption_run_into_the_text_is_cut_off():
    text = "صورة من الندوةأقامت الوزارة حفلا.\nسالم الراشدأعلن الفوز، وسأوضح ما يتأكد."
    assert [t.key for t in tokens(text)][2:5] == ["الندوه", "اقامت", "الوزاره"]
    assert {"الراشد", "اعلن", "وساوضح", "يتاكد"} <= {t.key for t in tokens(text)}
    assert [text[s.start : s.end] for s in sentences(text)][1::2] == [
        "أقامت الوزارة حفلا.\n",
        "أعلن الفوز، وسأوضح ما يتأكد.",
    ]


def test_a_missing_space_before_an_article_ends_no_sentence():
    text = "زار المدينةالمنورة أمس."
    assert [t.key for t in tokens(text)][1:3] == ["المدينه", "المنوره"]
    assert len(sentences(text)) == 1
