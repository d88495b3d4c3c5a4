"""Where a content goes on or ends, and which of two cues has it; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "واستدرك المدير سالم الراشد في تصريحه مطالبا الجميع بضرورة الهدوء.",
            ("مطالبا", "سالم الراشد", "ضرورة الهدوء"),
        ),
        (
            "وعلّقت المديرة منى سالم على الصورة قائلة: «هذا عمل جميل جدا».",
            ("قائلة", "منى سالم", "هذا عمل جميل جدا"),
        ),
        (
            "وقال المدرب سالم الراشد في تعليقه على القرعة: «إن المجموعة صعبة».",
            ("وقال", "سالم الراشد", "إن المجموعة صعبة"),
        ),
        (
            "وأضاف الوزير سالم الراشد ردا على سؤال أن المصنع جاهز.",
            ("وأضاف", "سالم الراشد", "المصنع جاهز"),
        ),
    ],
)
def test_one_content_has_one_cue(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


def test_two_contents_keep_two_cues(told) -> None:
    text = "وقال الوزير سالم الراشد إن المصنع جاهز، مطالبا العمال بالعودة إلى أعمالهم."
    assert [cue for cue, _, _ in told(text)] == ["وقال", "مطالبا"]


@pytest.mark.parametrize(
    "said",
    [
        "الفريق قوي هذا العام. ولن نتنازل عن اللقب",
        "الجمهور ينتظر الكثير. لذلك نعمل كل يوم حتى المساء",
        "هذه مدينة جميلة. ولدينا فيها أصدقاء كثيرون",
    ],
)
def test_behind_a_colon_he_goes_on_as_long_as_he_speaks_of_himself(told, said: str) -> None:
    text = f"وقال المدرب سالم الراشد: {said}."
    assert [content for _, _, content in told(text)] == [said]


def test_the_outlet_goes_on_in_the_third_person(told) -> None:
    text = "وقال المدرب سالم الراشد: الفريق قوي هذا العام. ونقل التلفزيون المباراة إلى نيران المقاهي."
    assert [content for _, _, content in told(text)] == ["الفريق قوي هذا العام"]


def test_another_speaker_behind_since_ends_a_clause(told) -> None:
    text = "وأعلنت الحكومة أنها سترد على القصف، إذ قال وزير الدفاع سالم الراشد إن الجيش جاهز."
    assert ("وأعلنت", "الحكومة", "سترد على القصف") in told(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("أعلنت الجماعة المسلحة مسؤوليتها عن الهجوم.", "مسؤوليتها عن الهجوم"),
        ("وأعلن النادي السعودي تعاطفه مع أسرة اللاعب.", "تعاطفه مع أسرة اللاعب"),
        ("أعلنت الشركة عن خطة جديدة.", "خطة جديدة"),
    ],
)
def test_what_is_the_speakers_own_comes_before_the_preposition_that_hangs_on_it(
    told, text: str, content: str
) -> None:
    assert [said for _, _, said in told(text)] == [content]


def test_a_noun_inside_somebodys_words_is_his_own_whoever_announced_it(told) -> None:
    text = "وقال الوزير سالم الراشد إن الخطة التي أعلنتها وزارة الصحة لا تكفي."
    assert [cue for cue, _, _ in told(text)] == ["وقال"]


def test_a_noun_of_the_outlet_is_what_was_announced(told) -> None:
    text = "وبدأت المدينة تطبيق الخطة التي أعلنتها وزارة الصحة."
    assert told(text) == [("أعلنتها", "وزارة الصحة", "الخطة")]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("وتراجع الفريق عن الأسس التي تبنتها إدارة النادي.", 0),
        ("وأصيب عشرة في الهجوم الذي تبنته حركة طالبان.", 1),
    ],
)
def test_an_attack_is_claimed_a_principle_adopted(told, text: str, count: int) -> None:
    assert len(told(text)) == count


def test_an_hour_is_no_quotation(told) -> None:
    assert told("وورد البلاغ إلى غرفة العمليات عند الساعة 9: 18م وتحرك الإسعاف.") == []
