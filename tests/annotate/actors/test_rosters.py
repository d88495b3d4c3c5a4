"""Names of one word that only a list of people shows."""

import pytest


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("شارك في التمرين سالم الراشد وريفاس وهدى الزيني.", {"ريفاس"}),
        ("سجل الأهداف كل من سالم الراشد وكنو وإيكاردي.", {"كنو", "إيكاردي"}),
        ("ضم الوفد ريفاس وسالم الراشد.", {"ريفاس"}),
        ("غاب عن اللقاء سالم الراشد، زوكالا، والسهلاوي.", {"زوكالا", "السهلاوي"}),
        ("قدم العرض أدريان وفؤاد الزيني.", {"فؤاد الزيني"}),
    ],
)
def test_who_stands_in_a_list_of_people_is_one(found, text: str, mentions: set[str]) -> None:
    assert mentions <= {m for ms in found(text).values() for m in ms}


@pytest.mark.parametrize(
    "text",
    [
        "هنأ سالم الراشد بأحر التهاني وصادق الأماني.",
        "حضر سالم الراشد، وغادر مبكرا.",
        "فاز سالم الراشد، ولعب هدى الزيني دورا.",
        "أشاد سالم الراشد بالتعاون والتنسيق.",
    ],
)
def test_what_only_stands_beside_people_is_none(found, text: str) -> None:
    people = {m for ms in found(text).values() for m in ms}
    assert not people & {"التهاني", "الأماني", "غادر", "غادر مبكرا", "لعب", "التنسيق"}


def test_a_first_name_before_a_surname_is_not_the_ruler_of_that_name(found) -> None:
    who = found("حضر الحفل بشار الزيني ووليد الراشد.")
    assert "بشار الزيني" in who
