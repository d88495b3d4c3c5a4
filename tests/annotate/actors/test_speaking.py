"""Who speaks is an actor, by all that he is called: «أكد الوزير السابق سميح كراوطة أن»."""

import pytest


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("أكد الوزير السابق سميح كراوطة أن التنسيق جيد.", "الوزير السابق سميح كراوطة"),
        (
            "وقالت مديرة الإدارة بمعهد النخيل للبنات فايزة الزيني إن العمل بدأ.",
            "مديرة الإدارة بمعهد النخيل للبنات فايزة الزيني",
        ),
        ("وقال بابا نوهو: «نحن بخير».", "بابا نوهو"),
        ("لكن مصدرا بالشركة قال إن العدد انخفض.", "مصدرا بالشركة"),
        ("وقال متعاملون في أسواق الخضار بالنخيل إن الأسعار ارتفعت.", "متعاملون في أسواق الخضار بالنخيل"),
        ("وقال موقع إسباني إن النادي وقع العقد.", "موقع إسباني"),
    ],
)
def test_who_speaks_is_an_actor_with_his_whole_name(names, text: str, mention: str) -> None:
    assert mention in names(text)


def test_papers_and_findings_that_tell_something_are_no_actors(names) -> None:
    assert not names("وتظهر البحوث أن القهوة مفيدة. وتفيد معلومات بأن الطريق مغلق.")


def test_the_surname_of_who_speaks_is_his_too(told, names) -> None:
    text = "أكد الوزير السابق سميح كراوطة أن التنسيق جيد. وأضاف كراوطة أن العمل بدأ."
    assert {speaker for _, speaker, _ in told(text)} == {"سميح كراوطة"}
    assert "كراوطة" in names(text)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("وأقيم الحفل الذي حضره محافظ الشرقية سالم الزيني أمس.", "محافظ الشرقية سالم الزيني"),
        ("وشارك وليد بن على الزيني في الحفل.", "وليد بن على الزيني"),
        ("وقال مغرد آخر إن الطريق مغلق.", "مغرد آخر"),
        ("وقال مصدر عسكري آخر إن الطريق مغلق.", "مصدر عسكري آخر"),
        ("وأكد مصدر طبي بمستشفى النخيل عدم وجود إصابات.", "مصدر طبي بمستشفى النخيل"),
        ("وقال مسؤول في الشرطة إن الطريق مغلق. وأضاف هذا المسؤول أن العمل بدأ.", "هذا المسؤول"),
        ("أوضح ذلك المدير العام سالم الزيني.", "المدير العام سالم الزيني"),
    ],
)
def test_words_around_tell_where_somebody_begins_and_ends(names, text: str, mention: str) -> None:
    assert mention in names(text)
