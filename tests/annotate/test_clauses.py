"""Facts about the clauses of a sentence: whose verb is whose, and where a participle belongs; every sentence is invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[[str], list[tuple[str, str, str]]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            (
                "وبين الوزير سالم الراشد أن الدورة تبلغ مدتها سنتين يحصل عقبها المهندس غانم الزيني على شهادة، "
                "داعيا الشباب إلى التسجيل."
            ),
            ("داعيا", "سالم الراشد", "التسجيل"),
        ),
        (
            "وفي جدة، دافع الوزير سالم الراشد عن الخطة التي يرفضها النائب غانم الزيني، مؤكدا أن المشروع ضروري.",
            ("مؤكدا", "سالم الراشد", "المشروع ضروري"),
        ),
        (
            "وزار الوزير سالم الراشد المصنع بعد أن انتقده النائب غانم الزيني، مشيرا إلى أن العمل يتقدم.",
            ("مشيرا", "سالم الراشد", "العمل يتقدم"),
        ),
        (
            "وخفضت وزارة المالية توقعاتها بعدما التقى الوزير سالم الراشد الخبراء، مؤكدة أن الموسم صعب.",
            ("مؤكدة", "وزارة المالية", "الموسم صعب"),
        ),
    ],
)
def test_a_participle_belongs_to_the_main_verb_and_agrees(
    told: Told, text: str, said: tuple[str, str, str]
) -> None:
    assert said in told(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وبعد الصلاة نقل الدكتور سالم الراشد تعازي الأمير إلى الأسرة، وأكد أن الدولة تقف معها.",
            ("وأكد", "سالم الراشد", "الدولة تقف معها"),
        ),
        (
            "وكانت وزارة الصحة في وقت سابق وزعت نشرات أكدت فيها أن اللقاح متوفر.",
            ("أكدت", "وزارة الصحة", "اللقاح متوفر"),
        ),
        (
            "وهو ما رفضه الوزير سالم الراشد، قائلا إن القرار نهائي.",
            ("قائلا", "سالم الراشد", "القرار نهائي"),
        ),
    ],
)
def test_the_nearest_clause_that_agrees_lends_its_subject(
    told: Told, text: str, said: tuple[str, str, str]
) -> None:
    assert said in told(text)


def test_a_place_behind_the_verb_is_where_somebody_goes(told: Told) -> None:
    said = told("الوزير سالم الراشد يزور الرياض ويلتقي السكان، ويدعو إلى الهدوء.")
    assert ("ويدعو", "سالم الراشد", "الهدوء") in said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وزار الوفد الغرفة التجارية التي أكدت أن السوق مفتوح.", "الغرفة التجارية"),
        ("ثم استقبل الوزير سالم الراشد المزارعين الذين طالبوا بخفض الرسوم.", "المزارعين"),
    ],
)
def test_who_stands_before_the_pronoun_speaks_where_all_agree(told: Told, text: str, speaker: str) -> None:
    assert [who for _, who, _ in told(text)] == [speaker]


def test_many_before_do_not_go_on_as_one(told: Told) -> None:
    said = told("وحضر الوزير سالم الراشد مع المزارعين الذين طالبوا بخفض الرسوم، حيث أكد أن الرسوم ستبقى.")
    assert ("أكد", "سالم الراشد", "الرسوم ستبقى") in said
