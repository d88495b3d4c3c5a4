"""Two who bear one surname: which of them is meant is shown as open, unless something tells."""

import pytest

TWO = "استقبل فهد الراشد ضيوفه. وحضر ناصر الراشد اللقاء. "
BOTH = ("key:فهد-الراشد:person", "key:ناصر-الراشد:person")


def candidates(cast, text: str) -> dict[str, tuple[str, ...]]:
    return {a.name: a.candidates for a in cast(text).actors if a.candidates}


def test_a_surname_that_two_bear_lists_both(cast) -> None:
    assert candidates(cast, f"{TWO}ثم غادر الراشد القاعة.") == {"الراشد": BOTH}


def test_a_surname_with_a_title_that_neither_bore_lists_both(cast) -> None:
    assert candidates(cast, f"{TWO}وغادر الأستاذ الراشد القاعة.") == {"الراشد": BOTH}


def test_two_whom_everybody_knows_are_in_doubt_too(cast) -> None:
    text = "التقى خالد الفيصل وسعود الفيصل في جدة، ثم غادر الفيصل."
    assert candidates(cast, text) == {"الفيصل": ("kb:khalid-alfaisal", "kb:saud-alfaisal")}


def test_his_title_tells_which_is_meant(found) -> None:
    text = "حضر الدكتور فهد الراشد والمهندس ناصر الراشد. وغادر المهندس الراشد القاعة."
    assert "المهندس الراشد" in found(text)["ناصر الراشد"]


def test_who_is_named_only_later_is_not_meant(found) -> None:
    text = "حضر فهد الراشد. وغادر الراشد القاعة. ثم وصل ناصر الراشد."
    assert "الراشد" in found(text)["فهد الراشد"]


def test_who_speaks_is_who_spoke_before(found) -> None:
    text = "بحسب العمدة عصام الزهيري فإن السيل جارف. وغرق الشاب جهاد الزهيري. وقال الزهيري إن القرية حوصرت."
    assert "الزهيري" in found(text)["عصام الزهيري"]


def test_nobody_is_called_by_his_fathers_first_name(found) -> None:
    text = "وصل حمد بن ماجد إلى الرياض. ووضع ماجد حجر الأساس."
    assert "ماجد" not in found(text)["حمد بن ماجد"]


def test_the_son_may_be_called_by_his_fathers_name_with_bin(found) -> None:
    assert "بن ماجد" in found("وصل حمد بن ماجد إلى الرياض. وقال بن ماجد إن العمل بدأ.")["حمد بن ماجد"]


def test_a_title_that_two_men_of_one_sentence_bear_lists_both(cast) -> None:
    text = "زار وزير الصحة فهد العيسى المشفى ورافقه وزير النقل سالم الحمد. ثم غادر الوزير."
    assert [set(c) for c in candidates(cast, text).values()] == [
        {"key:فهد-العيسي:person", "key:سالم-الحمد:person"}
    ]


def test_a_title_is_the_last_ones_where_another_sentence_named_the_first(found) -> None:
    text = "زار وزير الصحة فهد العيسى المشفى. وحضر وزير النقل سالم الحمد. ثم غادر الوزير."
    assert "الوزير" in found(text)["سالم الحمد"]


def test_of_two_with_one_title_he_speaks_who_spoke(found) -> None:
    text = "قال الوزير فهد العيسى للوزير سالم الحمد إن العمل بدأ. وأضاف الوزير أن الأمر تم."
    assert "الوزير" in found(text)["فهد العيسى"]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("وصل المهاجم السوري سالم الزيني إلى النادي. وقال اللاعب السوري إن العقد طويل.", "اللاعب السوري"),
        ("ورحب روبرتو سيلفا المدير الفني لفريق النخيل بهم. وقال المدرب إن الموسم صعب.", "المدرب"),
        ("وصل نائب وزير النقل الأمريكي جون والتر. وقال المسؤول الأمريكي إن العمل بدأ.", "المسؤول الأمريكي"),
    ],
)
def test_who_is_called_by_another_word_of_the_same_sort_is_the_only_one_of_it(
    found, text: str, mention: str
) -> None:
    who = next(mentions for mentions in found(text).values() if mention in mentions)
    assert len(who) > 1


@pytest.mark.parametrize("called", ["اللاعب", "المسؤول الفرنسي"])
def test_two_of_a_sort_or_one_of_another_land_are_not_meant(found, called: str) -> None:
    text = (
        "وصل المهاجم سالم الزيني والمدافع فهد العامر ووزير النقل الأمريكي جون والتر. "
        f"وقال {called} إن العمل بدأ."
    )
    assert all(called not in mentions or len(mentions) == 1 for mentions in found(text).values())


def test_a_son_is_called_after_his_family_too(found):
    text = "وافتتح سالم بن فارس بن دغيم المعرض. وقال ابن دغيم إن العمل بدأ."
    assert found(text)["سالم بن فارس بن دغيم"] == ["سالم بن فارس بن دغيم", "ابن دغيم"]
