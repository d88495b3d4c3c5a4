"""Plain newsroom prose: a family is not whom it is called after, who is called upon is not what is asked; sentences invented."""

from __future__ import annotations

import itertools

import pytest

_FAMILIES = ("عائلة", "أسرة", "أهل")
_OF_WHOM = ("الصحفي فهد الزيني", "الأسير سامي الراشد", "الطالبة ليان الراشد")
_WRONGED = ("محامي المجني عليه", "والدة المجني عليها", "محامي المدعى عليه", "المدعى عليها")
_CALLED_UPON = ("بالجميع", "بالسكان", "بأصحاب المحال", "بالمواطنين والمقيمين")
_ASKED = (
    "الالتزام بالتعليمات",
    "عدم الاقتراب من النهر",
    "استخدام الطرق البديلة",
    "سرعة الإبلاغ عن المخالفين",
)


@pytest.mark.parametrize(("family", "whom"), list(itertools.product(_FAMILIES, _OF_WHOM)))
def test_a_family_is_not_whom_it_is_called_after(told, family: str, whom: str) -> None:
    speaker = f"{family} {whom}"
    assert told(f"وطالبت {speaker} بنشر التقرير.") == [("وطالبت", speaker, "نشر التقرير")]
    assert told(f"وقالت {speaker} إن التقرير تأخر.") == [("وقالت", speaker, "التقرير تأخر")]


def test_a_family_has_no_name_but_whose_it_is(told) -> None:
    assert told("ونفت عائلة الزيني صحة الخبر.") == [("ونفت", "عائلة الزيني", "صحة الخبر")]


@pytest.mark.parametrize("speaker", _WRONGED)
def test_a_participle_keeps_the_preposition_that_belongs_to_it(told, speaker: str) -> None:
    assert told(f"وأكد {speaker} أن الحارس غادر المكان.") == [("وأكد", speaker, "الحارس غادر المكان")]


def test_the_accused_by_name_behind_the_participle(told) -> None:
    assert told("وأنكر المدعى عليه سالم الراشد التهمة.") == [("وأنكر", "سالم الراشد", "التهمة")]


@pytest.mark.parametrize(("whom", "asked"), list(itertools.product(_CALLED_UPON, _ASKED)))
def test_who_is_called_upon_stands_before_what_is_asked(told, whom: str, asked: str) -> None:
    text = f"وأوضحت أمانة الضفاف أن الجسر مغلق، مهيبة {whom} {asked}."
    assert told(text) == [
        ("وأوضحت", "أمانة الضفاف", "الجسر مغلق"),
        ("مهيبة", "أمانة الضفاف", asked),
    ]


def test_what_is_asked_may_have_a_preposition_of_its_own(told) -> None:
    asked = "الاضطلاع بمسؤولياته"
    text = f"وأكد الوزير سالم الراشد أن الوضع خطير، مناشدا المجتمع الدولي {asked}."
    assert told(text)[-1] == ("مناشدا", "سالم الراشد", asked)
    text = "وأهابت الشرطة بالسكان بعدم الاقتراب من النهر."
    assert told(text) == [("وأهابت", "الشرطة", "عدم الاقتراب من النهر")]


@pytest.mark.parametrize("verb", ["غادر", "واصل", "شارك", "ناقش", "باشر"])
def test_a_noun_ends_before_a_verb_of_the_third_form(told, verb: str) -> None:
    text = f"طالب الوزير سالم الراشد بوقف القتال، و{verb} الوفد عمله في المدينة."
    assert told(text) == [("طالب", "سالم الراشد", "وقف القتال")]


def test_an_owner_of_something_is_no_verb(told) -> None:
    text = "طالب الوزير سالم الراشد بتكريم المدير، وصاحب الفكرة."
    assert told(text) == [("طالب", "سالم الراشد", "تكريم المدير، وصاحب الفكرة")]


@pytest.mark.parametrize("verb", ["توقع", "أكد", "طالب", "تمنى", "أوضح"])
def test_what_denies_may_stand_within_that(told, verb: str) -> None:
    said = "ألا يتأخر العمل في المصنع"
    assert told(f"و{verb} الوزير سالم الراشد {said}.") == [(f"و{verb}", "سالم الراشد", said)]


def test_another_verb_has_its_own_clause(told) -> None:
    text = "وأكد الوزير سالم الراشد أنه يجب ألا يتأخر العمل."
    assert told(text) == [("وأكد", "سالم الراشد", "يجب ألا يتأخر العمل")]
