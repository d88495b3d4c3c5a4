"""Facts about pages of sport: players by their position, clubs, camps that end, quotations first; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def said(text: str) -> list[tuple[str | None, str]]:
    found = annotate(Article("x", text), load_lexicon()).statements
    return [
        (s.speakers[0].name if s.speakers else None, text[s.content.start : s.content.end]) for s in found
    ]


@pytest.mark.parametrize(
    "text",
    [
        "أنهى الفريق مرانه. يختتم الفريق اليوم معسكره الخارجي، على أن تعود البعثة غدا وتقرر أن ترتاح.",
        "واصل المدرب خلال اللقاءات الودية اعتماده على طريقته، وينتظر أن يعتمدها غدا.",
        "استهل الفريق معسكره بقائمة من ثلاثة لاعبين وهم: «سالم الزيني، غانم الراشد، فهد الحمد».",
    ],
)
def test_training_that_ends_or_goes_on_says_nothing(text: str) -> None:
    assert said(text) == []


def test_words_that_end_or_go_on_are_speech() -> None:
    text = "وواصل المدرب سالم الزيني كلامه: «نحن جاهزون». وختم رسالته: «سنعود أقوى»."
    assert said(text) == [("سالم الزيني", "نحن جاهزون"), ("سالم الزيني", "سنعود أقوى")]


def test_a_quotation_is_said_by_whom_this_is_what_he_said_names() -> None:
    text = '"نحن سعداء تماما بالعودة إلى الدوري"، هذا ما قاله يوهان ألكسندر مدير النادي، مضيفا "الكرة هناك في القمة".'
    assert said(text) == [
        ("يوهان ألكسندر", "نحن سعداء تماما بالعودة إلى الدوري"),
        ("يوهان ألكسندر", "الكرة هناك في القمة"),
    ]


def test_what_this_shows_is_no_quotation() -> None:
    assert said("ووافق الأعضاء «على القانون الجديد كله»، وهذا ما أسعد الوزير.") == []


def test_where_he_said_with_a_quotation_ends_what_was_told_before() -> None:
    text = "أشاد سالم الزيني بعمل المدرب غانم الراشد، حيث قال: «الفريق كله تحسن كثيرا»."
    assert said(text) == [("سالم الزيني", "عمل المدرب غانم الراشد"), ("سالم الزيني", "الفريق كله تحسن كثيرا")]


@pytest.mark.parametrize(
    "title",
    [
        "مدير نادي الوادي",
        "إداري المنتخب",
        "هداف الفريق",
        "قلب الدفاع السابق",
        "عضو شرف نادي الوادي",
        "لاعب وسط نادي الوادي",
    ],
)
def test_a_name_stands_behind_positions_and_clubs(title: str) -> None:
    assert said(f"أكد {title} أنور كاستيلو أن الفريق جاهز.") == [("أنور كاستيلو", "الفريق جاهز")]


def test_surnames_that_begin_like_a_preposition_are_whole() -> None:
    assert said("وأكد مدرب لاتسيو ستيفانو بولي أن الفريق جاهز.") == [("ستيفانو بولي", "الفريق جاهز")]
    assert said('وقال مايكل كاريك "الفريق جاهز للموسم".') == [("مايكل كاريك", "الفريق جاهز للموسم")]


def test_ali_is_no_preposition_where_the_text_tells_the_two_letters_apart() -> None:
    assert said("قال مدير المنتخب للشباب علي الزيني إن الفريق جاهز حتى الآن.") == [
        ("علي الزيني", "الفريق جاهز حتى الآن")
    ]
